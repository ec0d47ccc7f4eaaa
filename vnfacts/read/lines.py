"""The lines of a stream, whatever its encoding, a few hundred kilobytes at a time."""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterator
from io import FileIO
from typing import BinaryIO

from vnfacts.read.encodings import detect
from vnfacts.read.source import SourceError, spoken

CHUNK = 256_000
"""Bytes to take at a time."""
LONGEST = 64_000_000
"""Bytes of a line from which it is no row of anything."""


class Lines:
    """The lines of a stream in chunks, as bytes in which a line end is one byte, and without a byte-order mark.

    Attributes:
        encoding: name of the encoding of these bytes; known once the first chunk is there.
    """

    def __init__(self, stream: BinaryIO, source: str, encoding: str) -> None:
        self.encoding = encoding
        self._stream = stream
        self._source = source
        self._length = _length(stream)

    def chunks(self) -> Iterator[bytes]:
        """Whole lines, as many as are there and fit.

        Raises:
            SourceError: a line is too long, or the file has lost its end to another program since it was opened.
        """
        begun: list[bytes] = []
        for block in self.blocks():
            cut = block.rfind(b"\n") + 1
            if cut:
                yield b"".join((*begun, block[:cut]))
                begun = []
            if block[cut:]:
                begun.append(block[cut:])
            if sum(map(len, begun)) > LONGEST:
                raise SourceError(f"{spoken(self._source)}: a line is longer than {LONGEST // 1_000_000} MB")
        if begun:
            yield b"".join(begun)

    def blocks(self) -> Iterator[bytes]:
        """The bytes as they come, for what is not made of lines.

        Raises:
            SourceError: the file has lost its end to another program since it was opened.
        """
        first = self._take()
        # A character that the end of the chunk cuts through says nothing; in UTF-16 no line end is one byte.
        whole = first if b"\0" in first else first[: first.rfind(b"\n") + 1] or first
        name = self.encoding or detect(whole)
        if name.startswith(("utf-16", "utf-32")):
            decoder = codecs.getincrementaldecoder(name)()
            self.encoding = "utf-8"
            while first:
                yield decoder.decode(first).lstrip("\ufeff").encode()
                first = self._take()
            return
        self.encoding = name
        first = first.removeprefix(codecs.BOM_UTF8)
        while first:
            yield first
            first = self._take()

    def _take(self) -> bytes:
        """What has come so far: the rows of a program that writes on and on are not held back."""
        read = getattr(self._stream, "read1", self._stream.read)
        taken: bytes = read(CHUNK)
        if not taken and self._length and self._stream.tell() < self._length:
            raise SourceError(f"{spoken(self._source)}: became shorter while it was read; read it again")
        return taken


def _length(stream: BinaryIO) -> int:
    """The bytes of a file; 0 of what is no plain file, whose end is where it ends."""
    return os.fstat(stream.fileno()).st_size if isinstance(getattr(stream, "raw", None), FileIO) else 0
