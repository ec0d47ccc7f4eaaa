"""Documents one after another: read, extracted, and what there is to say about them afterwards."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from vnfacts.cli.options import Options
from vnfacts.cli.processes import process_count, shared
from vnfacts.cli.terminal import say
from vnfacts.model import TEMPORAL, Document, Fact
from vnfacts.pipeline import extract_document
from vnfacts.read import SourceError, read, spoken


class Outcome(NamedTuple):
    """What came of one source.

    Attributes:
        document: what was read; of one that another process read, without its text.
        facts: the facts to keep.
        unresolved: how many of these are dates that the unknown date of the document leaves open.
        remark: what to tell the user about it, in one line; mostly nothing.
        failed: whether it could not be read or extracted; the remark says why.
    """

    document: Document
    facts: list[Fact]
    unresolved: int = 0
    remark: str = ""
    failed: bool = False


class Work:
    """The documents that a command line names.

    Attributes:
        failures: how many of them could not be read or extracted so far.
    """

    def __init__(self, options: Options) -> None:
        self.failures = 0
        self._unresolved = 0
        self._options = options

    def pages(self, advance: Callable[[], None]) -> Iterator[tuple[Document, list[Fact]]]:
        """Each document with the facts to keep. One that fails is reported at once and passed over.

        Args:
            advance: called after each document, failed or not.
        """
        for outcome in self._outcomes():
            if outcome.remark:
                say(outcome.remark)
            self.failures += outcome.failed
            self._unresolved += outcome.unresolved
            if not outcome.failed:
                yield outcome.document, outcome.facts
            advance()

    def report(self) -> None:
        """Say what the run left unresolved, and how to resolve it."""
        if self._unresolved:
            dates = "1 date" if self._unresolved == 1 else f"{self._unresolved} dates"
            say(f"{dates} left unresolved: the document's date is unknown; give it with --date YYYY-MM-DD")

    def _outcomes(self) -> Iterator[Outcome]:
        options = self._options
        count = 1 if options.explain else process_count(options.jobs, options.sources)  # explaining needs the texts
        if count > 1:
            yield from shared(count, partial(outcomes, options.date, options.kinds), options.sources)
        else:
            for source in options.sources:
                yield outcome_of(source, options.date, options.kinds)


def outcomes(date: str, kinds: frozenset[str], sources: Sequence[str]) -> list[Outcome]:
    """What comes of some sources, to be sent to another process: without the texts, which nobody there needs."""
    found = [outcome_of(source, date, kinds) for source in sources]
    for outcome in found:
        outcome.document.text = ""
    return found


def outcome_of(source: str, date: str, kinds: frozenset[str]) -> Outcome:
    """What comes of one source.

    Args:
        source: path of a file, or `-` for standard input.
        date: ISO date of the document, `""` to look for it in the text.
        kinds: kinds of facts to keep.
    """
    try:
        document = read(source)
        document.date = date
        facts = [fact for fact in _extract(document) if fact.kind in kinds]
    except SourceError as error:
        return Outcome(Document("", source), [], remark=str(error), failed=True)
    unresolved = 0 if document.date else sum(fact.kind in TEMPORAL and not fact.date_start for fact in facts)
    empty = not facts and not document.text.strip()
    return Outcome(document, facts, unresolved, f"{spoken(source)}: is empty, so it states no facts" if empty else "")


def _extract(document: Document) -> list[Fact]:
    try:
        return extract_document(document)
    except Exception as error:  # a fault that one text brings out must not cost the user all the others
        if os.environ.get("VNFACTS_TRACEBACK"):
            raise
        fault = f"{type(error).__name__}: {error}"
        raise SourceError(
            f"{spoken(document.source)}: a fault in vnfacts itself, please report it with the text: {fault}"
        ) from error
