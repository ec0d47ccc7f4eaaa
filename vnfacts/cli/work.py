"""Documents one after another: read, extracted, and what there is to say about them afterwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain, tee

from vnfacts.cli.journal import Journal
from vnfacts.cli.options import Options
from vnfacts.cli.outcome import Outcome, outcomes
from vnfacts.cli.processes import Batch, batches, process_count, shared
from vnfacts.cli.progress import Advance
from vnfacts.cli.terminal import say
from vnfacts.cli.texts import TextFolder
from vnfacts.model import Document, Fact
from vnfacts.read import STDIN, BadRow, Part, Piece, parts, spoken
from vnfacts.resolve import stated_date

_NO_EVIDENCE: dict[str, tuple[int, int]] = {}


class Work:
    """The documents that a command line names.

    Attributes:
        failures: how many of them could not be read or extracted so far.
    """

    def __init__(self, options: Options, *, texts: bool = False, journal: Journal | None = None) -> None:
        """Prepare to read.

        Args:
            options: what to read, and how.
            texts: whether the documents need their texts, also those that another process reads.
            journal: where to keep what is finished, and what an earlier run finished is kept.
        """
        self.failures = 0
        self._taken = 0  # bytes of the parts that are being read or have been
        self._told = 0
        self._unresolved = 0
        self._lacking = Counter[str]()
        self._bad_rows: dict[str, tuple[int, BadRow]] = {}
        self._options = options
        self._journal = journal
        self._texts = texts or options.explain or bool(options.save_text)
        self._folder = TextFolder(options.save_text) if options.save_text else None

    def pages(self, advance: Advance) -> Iterator[tuple[Document, list[Fact]]]:
        """Each document with the facts to keep. One that fails is reported at once and passed over.

        Args:
            advance: called after each document, failed or not, with how many more bytes are done.
        """
        for outcome in self._outcomes():
            if outcome.lacking:
                self._lacking[outcome.lacking] += 1
            if outcome.remark and self._lacking[outcome.lacking] <= 1:  # the others are counted
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
            advance(self._taken - self._told)
            self._told = self._taken

    def report(self) -> None:
        """Say which rows were passed over, what the run left unresolved, and how to resolve it."""
        if self._folder:
            self._folder.close()
            self.failures += self._folder.failures
        for lacking, count in self._lacking.items():
            if count > 1:
                others = "1 source more is" if count == 2 else f"{count - 1:,} sources more are"
                say(f"{others} passed over, because {lacking}")
        for count, row in self._bad_rows.values():
            rows = "1 row is" if count == 1 else f"{count} rows are"
            say(f"{spoken(row.source)}: {rows} passed over; the first, at line {row.line}, {row.reason}")
        if self._unresolved:
            dates = "1 date" if self._unresolved == 1 else f"{self._unresolved} dates"
            say(f"{dates} left unresolved: the document's date is unknown; give it with --date YYYY-MM-DD")

    def _outcomes(self) -> Iterator[Outcome]:
        options, journal = self._options, self._journal
        pieces = _dated(self._parts())
        # Who explains or types looks at each document at once, and one that is awaited must not hold back those before.
        at_once = options.explain or STDIN in options.sources
        if not journal and (options.jobs == 1 or options.jobs == 0 and at_once):
            yield from outcomes(options.date, options.kinds, options.how, pieces)
            return
        work = batches(pieces)
        if journal:
            yield from chain.from_iterable(journal.finished(work))
        count, work = process_count(options.jobs, work)
        done, work = tee(work) if journal else (iter(()), work)
        each = partial(outcomes, options.date, options.kinds, options.how)
        found = shared(count, partial(sendable, each, self._texts), work) if count > 1 else map(each, work)
        yield from journal.keeping(found, done) if journal else chain.from_iterable(found)

    def _parts(self) -> Iterator[Part]:
        for source in self._options.sources:
            for part in parts(source, self._options.how):
                self._taken += part.size
                yield part


def _dated(pieces: Iterable[Part]) -> Iterator[Part]:
    """The parts of the sources; what a long text states of its own date at its top holds for all its pieces."""
    date = ""
    for part in pieces:
        if isinstance(part, Piece):
            date = date if part.offset else stated_date(part.text)
            part = replace(part, date=date)
        yield part


def sendable(each: Callable[[Batch], Iterator[Outcome]], texts: bool, batch: Batch) -> list[Outcome]:
    """What comes of a batch, to be sent to another process: without what nobody there needs."""
    found = list(each(batch))
    for outcome in found:
        if outcome.document and not texts:
            outcome.document.text = ""
            for fact in outcome.facts:
                fact.evidence = _NO_EVIDENCE
    return found
