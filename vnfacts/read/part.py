"""The pieces that sources fall into, each small enough to be handed to another process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from vnfacts.model import Document
from vnfacts.read.formats import ARCHIVE, by_content, by_name, is_corpus, read_as
from vnfacts.read.how import How
from vnfacts.read.source import MissingLibraryError, SourceError, load, spoken


class Note(NamedTuple):
    """Something that the user should know of a source, once, and that is no failure."""

    text: str


class BadRow(NamedTuple):
    """A row of a corpus that is no document.

    Attributes:
        source: the corpus.
        line: where the row begins, from 1.
        reason: what is wrong with it, to stand behind the line.
    """

    source: str
    line: int
    reason: str


Item = Document | Note | BadRow
"""What comes of reading a part."""


class Part(Protocol):
    """A piece of a source. It can be pickled."""

    @property
    def source(self) -> str:
        """What the user calls it."""
        ...

    @property
    def size(self) -> int:
        """About how many bytes there are to read."""
        ...

    def documents(self, how: How) -> Iterator[Item]:
        """The documents of this part, in order.

        Raises:
            SourceError: there are no more, because the part cannot be read.
        """
        ...


@dataclass(frozen=True, slots=True)
class File:
    """A file that holds one document."""

    source: str
    size: int = 0

    def documents(self, how: How) -> Iterator[Item]:
        """The document in the file."""
        yield _document(self.source, load(self.source, how.most_bytes), how)


@dataclass(frozen=True, slots=True)
class Held:
    """A document whose bytes are here: of standard input, or from inside an archive."""

    source: str
    data: bytes

    @property
    def size(self) -> int:
        """How many bytes there are."""
        return len(self.data)

    def documents(self, how: How) -> Iterator[Item]:
        """The document in the bytes."""
        yield _document(self.source, self.data, how)


@dataclass(frozen=True, slots=True)
class Told:
    """Nothing to read, but something to say."""

    source: str
    text: str
    failed: bool = True
    size: int = 0
    lacking: str = ""

    def documents(self, how: How) -> Iterator[Item]:
        """The note, or SourceError where it tells of a failure."""
        if self.failed:
            raise SourceError(self.text, self.lacking)
        yield Note(self.text)


def _document(source: str, data: bytes, how: How) -> Document:
    name = how.input_format or by_name(source) or by_content(data)
    if is_corpus(name) or name == ARCHIVE:
        raise SourceError(f"{spoken(source)}: holds many documents, which cannot be read from inside another file")
    try:
        document = read_as(name, data, how)
    except MissingLibraryError as error:
        raise error.of(source) from None
    except ValueError as error:
        raise SourceError(f"{spoken(source)}: {error}") from None
    document.source = source
    return document
