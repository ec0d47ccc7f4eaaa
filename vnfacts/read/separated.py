"""CSV and TSV: a row of cells a line, or several where a cell holds line ends."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from vnfacts.read.encodings import decode
from vnfacts.read.fields import Fields, choose
from vnfacts.read.how import How
from vnfacts.read.lines import LONGEST, Lines
from vnfacts.read.part import Part, Told
from vnfacts.read.rows import Row, in_parts
from vnfacts.read.source import SourceError, spoken

_SEPARATORS = ",;\t|"
"""Spreadsheets in Vietnamese write `;`, because there the comma belongs to the numbers."""


def batches(stream: BinaryIO, source: str, separator: str, how: How) -> Iterator[Part]:
    """The rows of a table, in batches.

    Args:
        stream: the table.
        source: what the user calls it.
        separator: what stands between cells; empty for what the heading shows.
        how: how to read it.

    Raises:
        SourceError: it has no heading with a column of texts, or a row of it cannot be taken apart.
    """
    csv.field_size_limit(LONGEST)
    texts = _Texts(Lines(stream, source, how.encoding))
    heading = next(iter(texts), "")
    if texts.garbled:
        raise SourceError(f"{spoken(source)}: {texts.garbled}; name its encoding with --encoding, or save it as UTF-8")
    if not heading.strip():
        raise SourceError(f"{spoken(source)}: is empty, or does not begin with a line of column names")
    separator = separator or max(_SEPARATORS, key=heading.count)
    columns = [name.strip() for name in next(csv.reader([heading], delimiter=separator))]
    fields, note = choose(source, columns, how)
    if note:
        yield Told(source, note, failed=False)
    yield from in_parts(source, _rows(source, texts, separator, columns, fields))


class _Texts:
    """The lines of a table as text, once.

    Attributes:
        garbled: what is wrong with the bytes of a line that was given since this was emptied.
    """

    def __init__(self, lines: Lines) -> None:
        self.garbled = ""
        self._texts = self._decoded(lines)

    def __iter__(self) -> Iterator[str]:
        return self._texts

    def _decoded(self, lines: Lines) -> Iterator[str]:
        for chunk in lines.chunks():
            for line in chunk.splitlines(keepends=True):
                try:
                    yield decode(line, lines.encoding)
                except ValueError:
                    self.garbled = f"is not valid {lines.encoding.upper()}"
                    yield line.decode("latin-1")  # in which the cells stand where they stood


def _rows(source: str, texts: _Texts, separator: str, columns: Sequence[str], fields: Fields) -> Iterator[Row]:
    places = [columns.index(name) if name else None for name in fields]
    reader = csv.reader(texts, delimiter=separator)
    number, line = 0, 2
    try:
        for cells in reader:
            if cells:
                number += 1
                row = Row(number, line, *(cells[at] if at is not None and at < len(cells) else None for at in places))
                yield row._replace(text=ValueError(texts.garbled)) if texts.garbled else row
            texts.garbled = ""
            line = reader.line_num + 2
    except csv.Error as error:
        raise SourceError(f"{spoken(source)}: cannot be read from line {line} on: {error}") from None
