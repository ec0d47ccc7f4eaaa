"""A long text piece by piece, so that a file of any length is read in little memory.

A piece ends where a paragraph does, else where a line, a sentence or at least a word does: no sentence is cut that is
not longer than a piece itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from vnfacts.model import Document
from vnfacts.read.encodings import decode
from vnfacts.read.how import How
from vnfacts.read.lines import Lines
from vnfacts.read.part import Item
from vnfacts.read.source import SourceError, spoken

LONG = 4_000_000
"""Bytes from which a text is read piece by piece."""
_PIECE = 1_000_000
"""Characters of a piece at most."""
_ENDS = ("\n\n", "\r\n\r\n", ".\n", "\n", ". ", " ")
"""Where a piece may end; the best comes first."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a long text.

    Attributes:
        offset: the characters before it.
        date: the date of the whole text, ``""`` where it is not known.
    """

    source: str
    text: str
    offset: int
    date: str = ""

    @property
    def size(self) -> int:
        """How many bytes of UTF-8 there are."""
        return len(self.text.encode(errors="replace"))

    def documents(self, how: How) -> Iterator[Item]:
        """The piece as a document that knows where it begins."""
        yield Document(self.text, self.source, self.date, offset=self.offset)


def pieces(stream: BinaryIO, source: str, how: How) -> Iterator[Piece]:
    """The pieces of a text, in order.

    Raises:
        SourceError: the text, or the rest of it, cannot be decoded.
    """
    lines = Lines(stream, source, how.encoding)
    text, offset = "", 0
    for chunk in lines.chunks():
        try:
            text += decode(chunk, lines.encoding)
        except ValueError as error:
            raise SourceError(f"{spoken(source)}: after character {offset + len(text)}: {error}") from None
        while len(text) > _PIECE:
            cut = _end(text)
            yield Piece(source, text[:cut], offset)
            offset += cut
            text = text[cut:]
    if text or not offset:
        yield Piece(source, text, offset)


def _end(text: str) -> int:
    """Where the first piece of a text ends that is too long for one."""
    for end in _ENDS:
        at = text.rfind(end, _PIECE // 2, _PIECE)
        if at >= 0:
            return at + len(end)
    return _PIECE
