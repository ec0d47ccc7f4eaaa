"""What a run has finished, kept beside the file that it writes, so that a run that was stopped can be taken up again.

The file is a header and then one record for each batch of sources, in order: eight bytes that tell its length, and JSON
packed with zlib. A record that broke off with the run is cut away when the next one goes on.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from operator import attrgetter
from pathlib import Path
from typing import Any, BinaryIO

from vnfacts import __version__
from vnfacts.cli.options import Options, WrongUsageError
from vnfacts.cli.outcome import Outcome
from vnfacts.cli.processes import Batch
from vnfacts.model import COLUMNS, Document, Fact
from vnfacts.read import STDIN, BadRow
from vnfacts.tables import lexicons_in_use
from vnfacts.write.atomic import is_replaceable

RESUMABLE = ("parquet", "sqlite")
"""Formats of large tables: what is made over hours."""
EXTENSION = ".journal"
"""Of the journal, behind the name of the file that is written."""

_LENGTH = 8
"""Bytes that tell the length of a record."""
_NUMBERS = tuple(COLUMNS.index(column) for column in ("value", "value_max"))
_document = attrgetter("source", "date", "title", "author", "offset")
_cells = attrgetter(*COLUMNS)


class Journal:
    """The outcomes of a run, batch by batch.

    Attributes:
        kept: how many batches there are to take up.
    """

    def __init__(self, options: Options) -> None:
        """Begin a journal, or open the one of the run that is to be taken up.

        Raises:
            WrongUsageError: a journal is there and is not to be taken up, or is of a run with other options.
            OSError: it cannot be written.
        """
        self.path = Path(options.output + EXTENSION)
        there = self.path.exists()
        if there and not options.resume:
            raise WrongUsageError(
                f"{self.path}: is left from a run that was stopped; add --resume to go on with it, or delete it"
            )
        self.kept = 0
        self._needed = there
        self._file: BinaryIO = self.path.open("r+b" if there else "w+b")
        plan = _plan(options)
        header = next(self._records(), None)
        if header is None:  # new, or stopped before its first words were down
            self._add(plan)
        elif header != plan:
            raise WrongUsageError(f"{self.path}: is of a run with other sources or options; repeat these, or delete it")

    def finished(self, work: Iterator[Batch]) -> Iterator[list[Outcome]]:
        """What came of the batches that an earlier run finished, which are taken from the work.

        Raises:
            WrongUsageError: the sources are not those of that run.
        """
        end = self._file.tell()
        for key, outcomes in self._records():
            if (batch := next(work, None)) is None or _key(batch) != key:
                raise WrongUsageError(f"{self.path}: the sources have changed since; delete it to begin anew")
            end = self._file.tell()
            self.kept += 1
            yield [_outcome(cells) for cells in outcomes]
        self._file.seek(end)
        self._file.truncate()

    def keeping(self, found: Iterable[Iterable[Outcome]], batches: Iterator[Batch]) -> Iterator[Outcome]:
        """What comes of the batches, each of which is written down when it is done."""
        for outcomes in found:
            written = []
            for outcome in outcomes:
                written.append(_written(outcome))
                yield outcome
            self._add((_key(next(batches)), written))
            self.kept += 1
            self._needed = True

    def complete(self) -> None:
        """The run is done, and nobody will take it up again."""
        self._needed = False

    def close(self) -> None:
        """Close the journal, and delete it where there is nothing to take up."""
        self._file.close()
        if not self._needed:
            self.path.unlink(missing_ok=True)

    def _records(self) -> Iterator[Any]:
        while len(length := self._file.read(_LENGTH)) == _LENGTH:
            size = int.from_bytes(length, "big")
            record = self._file.read(size)
            if len(record) < size:
                return
            yield json.loads(zlib.decompress(record))

    def _add(self, record: Any) -> None:
        packed = zlib.compress(json.dumps(record).encode(), 1)
        self._file.write(len(packed).to_bytes(_LENGTH, "big") + packed)
        self._file.flush()


@contextmanager
def kept(options: Options, form: str) -> Iterator[Journal | None]:
    """The journal of a run that can be taken up again; none where it writes no such file, or texts beside it.

    Raises:
        WrongUsageError: see :class:`Journal`; or its file cannot be written.
    """
    again = STDIN not in options.sources and not options.save_text
    if form not in RESUMABLE or not again or not is_replaceable(Path(options.output)):
        if options.resume:
            raise WrongUsageError(
                f"--resume: goes on with files of {' and '.join(RESUMABLE)} made from files, without --save-text"
            )
        yield None
        return
    try:
        journal = Journal(options)
    except OSError as error:
        what = f"{options.output}{EXTENSION}: cannot be written ({error.strerror})"
        raise WrongUsageError(f"{what}; choose another --output") from None
    try:
        yield journal
    finally:
        journal.close()


def _plan(options: Options) -> list[Any]:
    """What must be the same for the rows to be the same."""
    how = options.how
    reading = [how.input_format, how.encoding, how.text_field, how.date_field, how.id_field, how.most_bytes]
    return [__version__, list(options.sources), options.date, sorted(options.kinds), reading, list(lexicons_in_use())]


def _key(batch: Batch) -> list[list[Any]]:
    """What tells that a batch is the one it was: names and sizes, which are known without reading it again."""
    return [[part.source, part.size] for part in batch]


def _written(outcome: Outcome) -> list[Any]:
    document = outcome.document and _document(outcome.document)
    facts = [[str(cell) if isinstance(cell, Decimal) else cell for cell in _cells(fact)] for fact in outcome.facts]
    return [document, facts, outcome.unresolved, outcome.remark, outcome.failed, outcome.bad_row, outcome.lacking]


def _outcome(cells: Sequence[Any]) -> Outcome:
    document, facts, unresolved, remark, failed, bad_row, lacking = cells
    return Outcome(
        Document("", *document) if document else None,
        list(map(_fact, facts)),
        unresolved,
        remark,
        failed,
        BadRow(*bad_row) if bad_row else None,
        lacking,
    )


def _fact(cells: list[Any]) -> Fact:
    for index in _NUMBERS:
        if cells[index] is not None:
            cells[index] = Decimal(cells[index])
    return Fact(*cells)
