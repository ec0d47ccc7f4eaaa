"""Reading documents: sources fall into parts, and parts into documents; one module per format, imported on use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import PurePath

from vnfacts.model import Document
from vnfacts.read.folders import files
from vnfacts.read.formats import ARCHIVE, FORMATS, PACKED, by_content, by_name, is_corpus
from vnfacts.read.how import AS_TOLD, How
from vnfacts.read.part import BadRow, File, Held, Item, Note, Part, Told
from vnfacts.read.pieces import LONG, Piece, pieces
from vnfacts.read.source import STDIN, SourceError, is_folder, load, opened, size_of, spoken

__all__ = [
    "AS_TOLD",
    "FORMATS",
    "STDIN",
    "BadRow",
    "Document",
    "How",
    "Item",
    "Note",
    "Part",
    "Piece",
    "SourceError",
    "documents",
    "parts",
    "read",
    "size_of",
    "size_of_all",
    "spoken",
]

_HEAD = 4096
"""Bytes from the beginning of a file that tell its format."""


def read(source: str, how: How = AS_TOLD) -> Iterator[Item]:
    """The documents of a source, one after another, and what there is to say about it.

    Args:
        source: path of a file, a folder, an archive or a corpus; ``-`` for standard input.
        how: how to read it.

    Raises:
        SourceError: the source, or the rest of it, cannot be read. The message is one line.
    """
    for part in parts(source, how):
        yield from documents(part, how)


def documents(part: Part, how: How) -> Iterator[Item]:
    """The documents of a part; their dates are empty where the source does not tell them.

    Raises:
        SourceError: the part, or the rest of it, cannot be read.
    """
    return part.documents(how)


def parts(source: str, how: How) -> Iterator[Part]:
    """What a source falls into, in order; as little as possible of it is held in memory.

    A source that cannot be read is a part whose documents are an error.
    """
    try:
        if source == STDIN:
            yield from _of_standard_input(how)
        elif is_folder(source):
            yield from _of_folder(source, how)
        else:
            yield from _of_file(source, how)
    except SourceError as error:
        yield Told(source, str(error), lacking=error.lacking)


def size_of_all(sources: Iterable[str], how: How) -> int | None:
    """How many bytes there are to read, where names and sizes of files can tell that."""
    total = 0
    for source in sources:
        packed = by_name(source) == ARCHIVE or PurePath(source).suffix.lower() in PACKED
        below = files(source, how.leave_out) if is_folder(source) else [source]
        sizes = [size_of(path) for path in below if isinstance(path, str)]
        if packed or None in sizes:
            return None
        total += sum(filter(None, sizes))
    return total


def _of_standard_input(how: How) -> Iterator[Part]:
    if is_corpus(how.input_format):
        yield from _of_corpus(STDIN, how.input_format, how)
        return
    data = load(STDIN, how.most_bytes)
    name = how.input_format or by_content(data)
    if is_corpus(name):
        from vnfacts.read.corpus import parts_of

        yield from parts_of(BytesIO(data), STDIN, name, how)
    elif name == ARCHIVE:
        yield from _of_archive(STDIN, data, how)
    else:
        yield Held(STDIN, data)


def _of_folder(folder: str, how: How) -> Iterator[Part]:
    count = 0
    for path in files(folder, how.leave_out):
        if isinstance(path, SourceError):
            count += 1
            yield Told(folder, str(path))
        elif how.input_format or (name := by_name(path)):
            count += 1
            if not how.input_format and is_corpus(name) and _holds_facts(path):
                yield Told(path, f"{path}: is a table of facts and no text, so it is passed over", failed=False)
            else:
                yield from parts(path, how)
    if not count:
        extensions = " ".join(extension for form in FORMATS.values() for extension in form.extensions)
        raise SourceError(f"{folder}: holds no file with an extension that can be read: {extensions} .zip")


def _holds_facts(path: str) -> bool:
    from vnfacts.read.tables import is_table

    return is_table(path)


def _of_file(path: str, how: How) -> Iterator[Part]:
    name = how.input_format or by_name(path) or _by_head(path)
    if is_corpus(name):
        yield from _of_corpus(path, name, how)
    elif name == ARCHIVE:
        yield from _of_archive(path, None, how)
    elif name == "text" and (size_of(path) or 0) > min(LONG, how.most_bytes):
        with opened(path) as stream:
            yield from pieces(stream, path, how)
    else:
        yield File(path, size_of(path) or 0)


def _of_corpus(source: str, name: str, how: How) -> Iterator[Part]:
    from vnfacts.read.corpus import parts_of

    with opened(source) as stream:
        yield from parts_of(stream, source, name, how)


def _of_archive(source: str, data: bytes | None, how: How) -> Iterator[Part]:
    from vnfacts.read.archive import members

    yield from members(source, data, how)


def _by_head(path: str) -> str:
    with opened(path) as stream:
        return by_content(stream.read(_HEAD))
