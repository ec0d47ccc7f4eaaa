"""``vnfacts report``: from the sources to one page that shows them, their facts and how these compare."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

import typer

from vnfacts.cli.options import Options, WrongUsageError, parse, unknown
from vnfacts.cli.output import destination
from vnfacts.cli.progress import progress
from vnfacts.cli.terminal import announce_typing, say, stopped
from vnfacts.cli.work import Work
from vnfacts.comparing import compare
from vnfacts.lexicon.places import COUNTRIES, PROVINCES
from vnfacts.read import STDIN
from vnfacts.write.labels import LANGUAGES, Language, preferred_language
from vnfacts.write.report import write_report

_FAILED = 1
_MOST_ARTICLES = 500
"""Articles up to which a page of them opens at once on any machine."""


class NothingToReportError(typer.TyperException):
    """No source could be read."""

    exit_code = 1


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asked ``report`` for.

    Attributes:
        options: what to read, and where the page goes.
        title: of the report; ``""`` for a general one.
        language: of everything that the page says itself.
    """

    options: Options
    title: str
    language: Language


def request(
    sources: Sequence[str] | None, date: str, kinds: Sequence[str] | None, output: str, title: str, language: str
) -> Request:
    """Check the options as they were typed.

    Raises:
        WrongUsageError: one of them is impossible, or the page would be poured into a terminal.
    """
    if output in {"", STDIN} and sys.stdout.isatty():
        raise WrongUsageError("a page is nothing for a terminal: write it to a file with --output report.html")
    chosen = next((name for name in LANGUAGES if name == language), None) if language else preferred_language()
    if not chosen:
        raise unknown("language", language, LANGUAGES)
    # One process: others would send the facts back without the texts. A page has an extension of its own.
    options = parse(sources, date, "table", output, kinds, None, False, False, jobs=1)
    return Request(options, title.strip(), chosen)


def run(asked: Request) -> int:
    """Read, compare and write the page.

    Returns:
        The exit code: 0; 1 where a source failed or the page could not be written; 130 where Ctrl-C stopped it.

    Raises:
        WrongUsageError: the output file cannot be opened; nothing has been read then.
        NothingToReportError: no source could be read; there is no page then.
    """
    options = asked.options
    work = Work(options)
    try:
        with destination(options.output) as out:
            if STDIN in options.sources:
                announce_typing()
            with progress(len(options.sources), wanted=sys.stderr.isatty()) as advance:
                pages = list(work.pages(advance))
            if not pages:
                raise NothingToReportError("nothing could be read, so no page is written")
            comparison = compare([facts for _, facts in pages])
            write_report(pages, comparison, out, title=asked.title, language=asked.language, places=_place_names())
    except OSError as error:
        say(f"{options.output or 'standard output'}: writing failed ({error.strerror})")
        return _FAILED
    except KeyboardInterrupt:
        return stopped("no page is written")
    work.report()
    if len(pages) > _MOST_ARTICLES:
        say(f"{len(pages)} articles make a heavy page; up to about {_MOST_ARTICLES} open at once in any browser")
    return _FAILED if work.failures else 0


def _place_names() -> dict[str, str]:
    """The name of every place that a fact can be about: the first that its table has."""
    return {place.code: place.names[0] for place in (*COUNTRIES, *PROVINCES)}
