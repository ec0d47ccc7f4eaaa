"""``vnfacts report``: from the sources to one page that shows them, their facts and how these compare."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import typer

from vnfacts.cli.options import Options, WrongUsageError, parse
from vnfacts.cli.output import destination
from vnfacts.cli.progress import progress
from vnfacts.cli.terminal import announce_typing, say, stopped
from vnfacts.cli.work import Work
from vnfacts.comparing import compare
from vnfacts.lexicon.places import COUNTRIES, PROVINCES
from vnfacts.read import AS_TOLD, STDIN, How, size_of_all
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
        options: what to read, where the page goes, and the language of all that it says itself.
        title: of the report; ``""`` for a general one.
    """

    options: Options
    title: str


def request(
    sources: Sequence[str] | None,
    *,
    date: str = "",
    kinds: Sequence[str] | None = None,
    output: str = "",
    title: str = "",
    language: str = "",
    how: How = AS_TOLD,
) -> Request:
    """Check the options as they were typed.

    Raises:
        WrongUsageError: one of them is impossible, or the page would be poured into a terminal.
    """
    if output in {"", STDIN} and sys.stdout.isatty():
        raise WrongUsageError("a page is nothing for a terminal: write it to a file with --output report.html")
    # A page has an extension of its own, which names no format of tables.
    options = parse(sources, date=date, format_name="table", output=output, kinds=kinds, language=language, how=how)
    return Request(options, title.strip())


def run(asked: Request) -> int:
    """Read, compare and write the page.

    Returns:
        The exit code: 0; 1 where a source failed; 130 where Ctrl-C stopped it.

    Raises:
        WrongUsageError: the output file cannot be opened; nothing has been read then.
        NothingToReportError: no source could be read; there is no page then.
        OutputError: the page could not be written.
    """
    options = asked.options
    work = Work(options, texts=True)
    try:
        with destination(options.output) as out:
            if STDIN in options.sources:
                announce_typing()
            with progress(partial(size_of_all, options.sources, options.how), wanted=sys.stderr.isatty()) as advance:
                pages = list(work.pages(advance))
            if not pages:
                raise NothingToReportError("nothing could be read, so no page is written")
            comparison = compare([facts for _, facts in pages])
            write_report(pages, comparison, out, title=asked.title, language=options.language, places=_place_names())
    except KeyboardInterrupt:
        return stopped("no page is written")
    work.report()
    if len(pages) > _MOST_ARTICLES:
        say(f"{len(pages)} articles make a heavy page; up to about {_MOST_ARTICLES} open at once in any browser")
    return _FAILED if work.failures else 0


def _place_names() -> dict[str, str]:
    """The name of every place that a fact can be about: the first that its table has."""
    return {place.code: place.names[0] for place in (*COUNTRIES, *PROVINCES)}
