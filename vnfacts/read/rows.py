"""Rows of a corpus as documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from vnfacts.model import Document
from vnfacts.read.days import day_of
from vnfacts.read.encodings import mended
from vnfacts.read.how import How
from vnfacts.read.part import BadRow, Item, Part
from vnfacts.read.source import SourceError, inside

_ROWS = 1000
_CHARACTERS = 200_000
"""Of rows that are handed over together, whichever comes first."""


class Row(NamedTuple):
    """What is wanted of a row.

    Attributes:
        number: its place among the rows, from 1.
        line: where it begins, for whoever looks for it.
        text, date, id, title: its cells; anything but a text in `text` makes it a bad row, an error with that reason.
    """

    number: int
    line: int
    text: object
    date: object = None
    id: object = None
    title: object = None


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of one corpus."""

    source: str
    size: int
    rows: tuple[Row, ...]

    def documents(self, how: How) -> Iterator[Item]:
        """A document for each row that is one."""
        return (as_document(self.source, row) for row in self.rows)


def as_document(source: str, row: Row) -> Document | BadRow:
    """The document in a row."""
    if isinstance(row.text, ValueError):
        return BadRow(source, row.line, str(row.text))
    if not isinstance(row.text, str) or not row.text.strip():
        return BadRow(source, row.line, "has no text")
    try:
        day = day_of(row.date)
    except ValueError as error:
        return BadRow(source, row.line, str(error))
    name = str(row.number if row.id in (None, "") else row.id)
    title = row.title if isinstance(row.title, str) else ""
    return Document(mended(_whole(row.text)), f"{inside(source)}#{_whole(name)}", day, _whole(title))


def in_parts(source: str, rows: Iterable[Row]) -> Iterator[Part]:
    """Rows in the order they come, as many together as are worth handing over.

    Raises:
        SourceError: the rows break off.
    """
    held: list[Row] = []
    size = 0
    broken: SourceError | None = None
    try:
        for row in rows:
            held.append(row)
            size += len(row.text) if isinstance(row.text, str) else 1
            if len(held) == _ROWS or size >= _CHARACTERS:
                yield Rows(source, size, tuple(held))
                held, size = [], 0
    except SourceError as error:  # said once what came before it is read
        broken = error
    if held:
        yield Rows(source, size, tuple(held))
    if broken:
        raise broken


def _whole(text: str) -> str:
    """A text without halves of characters, which JSON can write and no file can hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
