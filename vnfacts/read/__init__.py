"""Reading documents: one module per format, found by file extension and imported on use."""

from __future__ import annotations

import importlib
from pathlib import PurePath
from typing import Protocol, cast

from vnfacts.model import Document
from vnfacts.read.source import STDIN, SourceError, load, spoken

__all__ = ["STDIN", "SourceError", "read", "spoken"]

_TEXT = "vnfacts.read.text"
_READERS: dict[str, str] = {".txt": _TEXT}
"""File extension, in lower case -> the module that reads it. Every other source is read as text."""


class _Reader(Protocol):
    """What a module of this package offers."""

    def decode(self, data: bytes) -> str:
        """The document's text, or ValueError with one line that says what is wrong and what to do."""
        ...


def read(source: str) -> Document:
    """Read one document.

    Args:
        source: path of a file, or ``-`` for standard input.

    Returns:
        The document with its text as the file has it, line ends too. Its date is left empty.

    Raises:
        SourceError: the source cannot be read, or is not what its reader expects. The message is one line.
    """
    data = load(source)
    module = _READERS.get(PurePath(source).suffix.lower(), _TEXT)
    reader = cast(_Reader, importlib.import_module(module))
    try:
        return Document(reader.decode(data), source)
    except ValueError as error:
        raise SourceError(f"{spoken(source)}: {error}") from None
