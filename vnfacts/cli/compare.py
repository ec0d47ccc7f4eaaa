"""``vnfacts compare``: from the sources to where the claims go."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from typing import TextIO

from vnfacts.claim import RELATIONS, Claim, Comparison
from vnfacts.cli.options import Options, WrongUsageError, parse, unknown
from vnfacts.cli.output import destination
from vnfacts.cli.progress import progress
from vnfacts.cli.terminal import announce_typing, say, stopped
from vnfacts.cli.work import Work
from vnfacts.comparing import compare
from vnfacts.comparing.reasons import Reasons
from vnfacts.comparing.selection import select
from vnfacts.model import KINDS, Fact
from vnfacts.read import AS_TOLD, STDIN, How, SourceError, holds_many
from vnfacts.read.tables import is_table, read_table
from vnfacts.write import writer
from vnfacts.write.comparison_reasons import write_reasons
from vnfacts.write.comparison_rows import CLAIM_COLUMNS, claim_rows

_DATED = re.compile(r"(?P<path>.+)@(?P<date>\d{4}-\d{1,2}-\d{1,2}|\d{1,2}/\d{1,2}/\d{4})")
_PLACE = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")
_MOST_FACTS = 20
"""Facts that are explained two by two: of more, nobody reads the pairs."""
_FAILED = 1
_DIFFERENT = 1


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asked ``compare`` for.

    Attributes:
        sources: for each date, what is asked of ``extract`` for the documents of that date.
        relations: relations to keep; empty for all.
        kinds: kinds to keep; empty for all.
        places: places that a claim must be about.
        metric: what a claim must be about; ``""`` for anything.
        exit_code: whether to leave with 1 when figures differ.
        explain: whether to explain the claims instead of tabulating them.
        facts: facts to explain to each other, by ``SOURCE:START`` or by their words.
    """

    sources: tuple[Options, ...]
    relations: tuple[str, ...]
    kinds: tuple[str, ...]
    places: tuple[str, ...]
    metric: str
    exit_code: bool
    explain: bool
    facts: tuple[str, ...]

    @property
    def form(self) -> Options:
        """Where the claims go, and as what."""
        return self.sources[0]


def request(
    sources: Sequence[str],
    date: str,
    only: Sequence[str] | None,
    kinds: Sequence[str] | None,
    places: str,
    metric: str,
    format_name: str,
    output: str,
    exit_code: bool,
    explain: bool,
    facts: Sequence[str] | None,
    jobs: int = 0,
    how: How = AS_TOLD,
) -> Request:
    """Check the options as they were typed.

    Raises:
        WrongUsageError: one of them is impossible, or they contradict each other.
    """
    explain = explain or bool(facts)
    if explain and format_name:
        raise WrongUsageError("--explain writes text of its own: leave out --format")
    if facts and len(facts) == 1 and ":" in facts[0]:
        raise WrongUsageError("--fact: name two facts, each with a --fact of its own, to have them explained")
    return Request(
        tuple(_dated(source, date, format_name, output, explain, jobs, how) for source in sources),
        _listed("relation", only, RELATIONS),
        _listed("kind", kinds, KINDS),
        _places(places),
        metric.strip(),
        exit_code,
        explain,
        tuple(facts or ()),
    )


def run(asked: Request) -> int:
    """Compare what is asked and write it.

    Returns:
        The exit code: 0; 1 where a source failed, or where figures differ and that was asked for; 130 where Ctrl-C
        stopped it.

    Raises:
        WrongUsageError: the output file cannot be opened, or no fact is as a --fact says.
    """
    try:
        with destination(asked.form.output) as out:
            pages, failures = _read(asked, out)
            comparison = compare(pages)
            chosen = select(comparison, asked.relations, asked.kinds, asked.places, asked.metric)
            if asked.explain:
                _explain(asked, pages, comparison, chosen, out)
            else:
                _write(asked, chosen, out)
    except KeyboardInterrupt:
        return stopped("nothing is compared")
    if failures:
        return _FAILED
    return _DIFFERENT if asked.exit_code and chosen.only("differ", "revised").claims else 0


def _dated(source: str, date: str, format_name: str, output: str, explain: bool, jobs: int, how: How) -> Options:
    """What to read from one source argument, which may name the date of its documents: `a.txt@2026-02-06`."""
    named = _DATED.fullmatch(source)
    path, day = (named["path"], named["date"]) if named else (source, date)
    form = "table" if explain else format_name  # of an explanation the extension decides nothing
    return parse([path], day, form, output, None, None, False, False, jobs, how)


def _listed(what: str, given: Sequence[str] | None, valid: Sequence[str]) -> tuple[str, ...]:
    names = [name.strip() for part in given or () for name in part.split(",")]
    for name in names:
        if name not in valid:
            raise unknown(what, name, valid)
    return tuple(dict.fromkeys(names))


def _places(text: str) -> tuple[str, ...]:
    codes = [code for code in re.split(r"[;,\s]+", text.upper()) if code]
    for code in codes:
        if not _PLACE.fullmatch(code):
            raise WrongUsageError(f"--place {code}: is no ISO code; write countries and provinces as VN;KH or VN-HN")
    return tuple(codes)


def _read(asked: Request, out: TextIO) -> tuple[list[list[Fact]], int]:
    """The facts of each document, and how many sources could not be read."""
    pages: list[list[Fact]] = []
    failures = 0
    named = [source for options in asked.sources for source in options.sources]
    total = None if any(holds_many(source, asked.form.how) for source in named) else len(named)
    with progress(total, wanted=sys.stderr.isatty() and not out.isatty()) as advance:
        for date, same in groupby(asked.sources, key=attrgetter("date")):
            sources = [source for options in same for source in options.sources]
            options = replace(asked.form, sources=(), date=date, kinds=frozenset(KINDS))
            for tables, group in groupby(sources, key=is_table):
                read = _read_tables if tables else _read_texts
                found, failed = read(replace(options, sources=tuple(group)), advance)
                pages += found
                failures += failed
    return pages, failures


def _read_texts(options: Options, advance: Callable[[], None]) -> tuple[list[list[Fact]], int]:
    if STDIN in options.sources:
        announce_typing()
    work = Work(options)
    pages = [facts for _, facts in work.pages(advance)]
    work.report()
    return pages, work.failures


def _read_tables(options: Options, advance: Callable[[], None]) -> tuple[list[list[Fact]], int]:
    pages: list[list[Fact]] = []
    failures = 0
    for source in options.sources:
        try:
            pages += read_table(source)
        except SourceError as error:
            failures += 1
            say(str(error))
        advance()
    return pages, failures


def _write(asked: Request, chosen: Comparison, out: TextIO) -> None:
    form = asked.form.format or ("table" if out.isatty() else "csv")
    if form != "table":
        writer(form)(claim_rows(chosen), out, CLAIM_COLUMNS)
        return
    from vnfacts.write.comparison_table import write_comparison  # rich: only where something is drawn

    write_comparison(chosen, out, singles="single" in asked.relations or bool(asked.metric))


def _explain(
    asked: Request, pages: Sequence[Sequence[Fact]], comparison: Comparison, chosen: Comparison, out: TextIO
) -> None:
    reasons = Reasons(pages, comparison.claims)
    if asked.facts:
        write_reasons("", reasons.among(_named_facts(asked.facts, pages)), out)
        return
    for number, claim in enumerate(chosen.claims, start=1):
        if len(claim.facts) > 1:
            write_reasons(_heading(number, claim), reasons.within(claim), out)


def _heading(number: int, claim: Claim) -> str:
    return "  ".join(filter(None, (str(number), claim.relation, claim.kind, claim.metric, claim.places)))


def _named_facts(names: Sequence[str], pages: Sequence[Sequence[Fact]]) -> list[Fact]:
    found: list[Fact] = []
    for name in names:
        matching = list(_named(name, pages))
        if not matching:
            raise WrongUsageError(f"--fact {name}: there is none; write its words, or SOURCE:START as in the table")
        found += matching
    if len(found) > _MOST_FACTS:
        raise WrongUsageError(f"--fact: these words name {len(found)} facts; write SOURCE:START to name one")
    return list({id(fact): fact for fact in found}.values())


def _named(name: str, pages: Sequence[Sequence[Fact]]) -> Iterator[Fact]:
    for page in pages:
        for fact in page:
            if name == f"{fact.source}:{fact.start}" or name.lower() == fact.text.lower():
                yield fact
