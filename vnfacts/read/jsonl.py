"""JSON Lines: an object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, BinaryIO

from vnfacts.read.encodings import decode
from vnfacts.read.fields import FIRST_ROWS, Fields, choose
from vnfacts.read.how import How
from vnfacts.read.lines import Lines
from vnfacts.read.part import BadRow, Item, Part, Told
from vnfacts.read.rows import Row, as_document
from vnfacts.read.source import SourceError, spoken


@dataclass(frozen=True, slots=True)
class Objects:
    """Lines of one file, not yet looked at: whoever reads the texts parses them as well.

    Attributes:
        source: the file.
        line: number of the first of them, from 1.
        data: the lines.
        encoding: of the data.
        fields: which members to take.
    """

    source: str
    line: int
    data: bytes
    encoding: str
    fields: Fields

    @property
    def size(self) -> int:
        """How many bytes there are."""
        return len(self.data)

    def documents(self, how: How) -> Iterator[Item]:
        """A document for each line that is one; empty lines are none."""
        for number, line in enumerate(self.data.split(b"\n"), self.line):
            if not line.strip():
                continue
            try:
                row = _object(line, self.encoding)
            except ValueError as error:
                yield BadRow(self.source, number, str(error))
                continue
            cells = (row.get(name) if name else None for name in self.fields)
            yield as_document(self.source, Row(number, number, *cells))


def batches(stream: BinaryIO, source: str, how: How) -> Iterator[Part]:
    """The lines of a file, in batches; the columns are told by the first few.

    Raises:
        SourceError: it holds nothing, or nothing with a text.
    """
    lines = Lines(stream, source, how.encoding)
    chosen: Fields | None = None
    number = 1
    for data in lines.chunks():
        if chosen is None and data.strip():
            chosen, note = choose(source, _columns(source, data, lines.encoding), how)
            if note:
                yield Told(source, note, failed=False)
        if chosen:
            yield Objects(source, number, data, lines.encoding, chosen)
        number += data.count(b"\n")
    if chosen is None:
        raise SourceError(f"{spoken(source)}: is empty")


def _columns(source: str, data: bytes, encoding: str) -> list[str]:
    found: dict[str, None] = {}
    for line in islice(filter(bytes.strip, data.split(b"\n")), FIRST_ROWS):
        try:
            found.update(dict.fromkeys(_object(line, encoding)))
        except ValueError:
            continue
    if not found:
        raise SourceError(f"{spoken(source)}: is no JSON Lines: none of its first lines is a JSON object")
    return list(found)


def _object(line: bytes, encoding: str) -> dict[str, Any]:
    try:
        text = decode(line, encoding)
    except ValueError:
        raise ValueError(f"is not valid {encoding.upper()}") from None
    try:
        row = json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError("is not JSON") from None
    if not isinstance(row, dict):
        raise ValueError("is no JSON object")
    return row
