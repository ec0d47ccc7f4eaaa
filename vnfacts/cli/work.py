"""Documents one after another: read, extracted, and what there is to say about them afterwards."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import NamedTuple

from vnfacts.cli.options import Options
from vnfacts.cli.processes import Batch, batches, process_count, shared
from vnfacts.cli.terminal import say
from vnfacts.cli.texts import TextFolder
from vnfacts.model import TEMPORAL, Document, Fact
from vnfacts.pipeline import extract_document
from vnfacts.read import STDIN, BadRow, How, Item, Note, Part, SourceError, documents, holds_many, parts, spoken


class Outcome(NamedTuple):
    """What came of one document, or of what should have been one.

    Attributes:
        document: what was read; of one that another process read, without its text where that is not asked for.
        facts: the facts to keep.
        unresolved: how many of these are dates that the unknown date of the document leaves open.
        remark: what to tell the user about it, in one line; mostly nothing.
        failed: whether it could not be read or extracted; the remark says why.
        bad_row: the row of a corpus that it could not be read from.
    """

    document: Document | None
    facts: list[Fact]
    unresolved: int = 0
    remark: str = ""
    failed: bool = False
    bad_row: BadRow | None = None


class Work:
    """The documents that a command line names.

    Attributes:
        failures: how many of them could not be read or extracted so far.
        total: how many there are; nothing where only reading them will tell.
    """

    def __init__(self, options: Options, *, texts: bool = False) -> None:
        """Prepare to read.

        Args:
            options: what to read, and how.
            texts: whether the documents need their texts, also those that another process reads.
        """
        self.failures = 0
        many = any(holds_many(source, options.how) for source in options.sources)
        self.total = None if many else len(options.sources)
        self._unresolved = 0
        self._bad_rows: dict[str, tuple[int, BadRow]] = {}
        self._options = options
        self._texts = texts or options.explain or bool(options.save_text)
        self._folder = TextFolder(options.save_text) if options.save_text else None

    def pages(self, advance: Callable[[], None]) -> Iterator[tuple[Document, list[Fact]]]:
        """Each document with the facts to keep. One that fails is reported at once and passed over.

        Args:
            advance: called after each document, failed or not.
        """
        for outcome in self._outcomes():
            if outcome.remark:
                say(outcome.remark)
            if row := outcome.bad_row:
                count, first = self._bad_rows.get(row.source, (0, row))
                self._bad_rows[row.source] = count + 1, first
            self.failures += outcome.failed
            self._unresolved += outcome.unresolved
            if outcome.document:
                if self._folder:
                    self._folder.save(outcome.document)
                yield outcome.document, outcome.facts
            advance()

    def report(self) -> None:
        """Say which rows were passed over, what the run left unresolved, and how to resolve it."""
        if self._folder:
            self._folder.close()
            self.failures += self._folder.failures
        for count, row in self._bad_rows.values():
            rows = "1 row is" if count == 1 else f"{count} rows are"
            say(f"{spoken(row.source)}: {rows} passed over; the first, at line {row.line}, {row.reason}")
        if self._unresolved:
            dates = "1 date" if self._unresolved == 1 else f"{self._unresolved} dates"
            say(f"{dates} left unresolved: the document's date is unknown; give it with --date YYYY-MM-DD")

    def _outcomes(self) -> Iterator[Outcome]:
        options = self._options
        each = partial(outcomes, options.date, options.kinds, options.how)
        pieces = (part for source in options.sources for part in parts(source, options.how))
        # Who explains or types looks at each document at once, and one that is awaited must not hold back those before.
        at_once = options.explain or STDIN in options.sources
        if options.jobs == 1 or options.jobs == 0 and at_once:
            yield from each(pieces)
            return
        count, work = process_count(options.jobs, batches(pieces))
        if count > 1:
            yield from shared(count, partial(sendable, each, self._texts), work)
        else:
            yield from each(chain.from_iterable(work))


def outcomes(date: str, kinds: frozenset[str], how: How, pieces: Iterable[Part]) -> Iterator[Outcome]:
    """What comes of the parts of sources, one document after another.

    Args:
        date: ISO date of the documents, `""` to take the one that each tells of itself.
        kinds: kinds of facts to keep.
        how: how to read the parts.
        pieces: the parts.
    """
    for part in pieces:
        try:
            for item in documents(part, how):
                yield _outcome(item, date, kinds)
        except SourceError as error:
            yield Outcome(None, [], remark=str(error), failed=True)


def sendable(each: Callable[[Batch], Iterator[Outcome]], texts: bool, batch: Batch) -> list[Outcome]:
    """What comes of a batch, to be sent to another process: without the texts, where nobody there needs them."""
    found = list(each(batch))
    for outcome in found:
        if outcome.document and not texts:
            outcome.document.text = ""
    return found


def _outcome(item: Item, date: str, kinds: frozenset[str]) -> Outcome:
    if isinstance(item, Note):
        return Outcome(None, [], remark=item.text)
    if isinstance(item, BadRow):
        return Outcome(None, [], failed=True, bad_row=item)
    item.date = date or item.date
    try:
        facts = [fact for fact in _extract(item) if fact.kind in kinds]
    except SourceError as error:
        return Outcome(None, [], remark=str(error), failed=True)
    unresolved = 0 if item.date else sum(fact.kind in TEMPORAL and not fact.date_start for fact in facts)
    empty = not facts and not item.text.strip()
    return Outcome(item, facts, unresolved, f"{spoken(item.source)}: is empty, so it states no facts" if empty else "")


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
