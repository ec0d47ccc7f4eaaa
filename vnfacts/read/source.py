"""The bytes of a source, or one clear line on why there are none."""

from __future__ import annotations

import os
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path, PurePath
from typing import BinaryIO, cast

STDIN = "-"
"""The source that means standard input."""


class SourceError(Exception):
    """A source that cannot be read. Its text is one line that says what is wrong and what to do about it.

    Attributes:
        lacking: where the library is missing that reads it, as any other of its format: the line without the source.
    """

    def __init__(self, text: str, lacking: str = "") -> None:
        super().__init__(text)
        self.lacking = lacking


class MissingLibraryError(Exception):
    """A library that an extra of the package brings is not there."""

    def __init__(self, what: str, library: str, extra: str) -> None:
        super().__init__(f"reading {what} needs {library}; install it with: pip install 'vnfacts[{extra}]'")

    def of(self, source: str) -> SourceError:
        """The error for a source that the library would read."""
        return SourceError(f"{spoken(source)}: {self}", str(self))


def is_folder(path: str) -> bool:
    """Whether a path leads to a folder."""
    return os.path.isdir(path)  # noqa: PTH112 # of a name that no folder can have, Path raises an error


def size_of(path: str) -> int | None:
    """How many bytes a file has, if there is one."""
    try:
        return Path(path).stat().st_size
    except (OSError, ValueError):
        return None


def spoken(source: str) -> str:
    """What to call a source when speaking to a person."""
    return "standard input" if source == STDIN else source


def inside(source: str) -> str:
    """What to call a source in front of the name of something in it; a dash would look like a formula in a table."""
    return "stdin" if source == STDIN else source


def load(source: str, most: int) -> bytes:
    """Read a file, or standard input, to its end; what is packed with gzip or Zstandard is unpacked.

    Args:
        most: bytes that it may have.

    Raises:
        SourceError: it is missing, is a folder, is too large, or cannot be opened or read.
    """
    with opened(source) as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise too_large(source, most)
    return data


def too_large(source: str, most: int) -> SourceError:
    """The error for a document of more bytes than it may have."""
    return SourceError(f"{spoken(source)}: is larger than {most / 1e6:g} MB; allow more with --max-mb")


@contextmanager
def opened(source: str) -> Iterator[BinaryIO]:
    """Open a file or standard input for reading, unpacked. What fails while it is read is told in the same way.

    Raises:
        SourceError: it is missing, is a folder, or cannot be opened or read.
    """
    try:
        if source == STDIN:
            # None where the process was started with its standard input closed.
            yield cast(BinaryIO, sys.stdin.buffer) if sys.stdin else BytesIO()
            return
        with _file(source) as file, _unpacked(source, file) as stream:
            yield stream
    except FileNotFoundError:
        raise SourceError(f"{source}: there is no such file; check its name and folder") from None
    except PermissionError:
        raise SourceError(f"{source}: permission denied; make the file readable to you") from None
    except MissingLibraryError as error:
        raise error.of(source) from None
    except (EOFError, zlib.error):
        raise SourceError(f"{source}: is damaged or breaks off in the middle; get it anew") from None
    except OSError as error:
        raise SourceError(f"{spoken(source)}: cannot be read ({error.strerror or error})") from None


def _file(source: str) -> BinaryIO:
    # Asked first, because opening a folder is "permission denied" on Windows.
    if is_folder(source):
        raise SourceError(f"{source}: is a folder; name the files in it, such as {Path(source) / '*.txt'}")
    try:
        return Path(source).open("rb")
    except ValueError as error:  # a name that no file can have
        raise SourceError(f"{source}: cannot be read ({error})") from None


def _unpacked(source: str, file: BinaryIO) -> BinaryIO:
    """The stream of what a file holds once it is unpacked, by the extension of its name."""
    extension = PurePath(source).suffix.lower()
    if extension == ".gz":
        import gzip

        return cast(BinaryIO, gzip.GzipFile(fileobj=file))
    if extension == ".zst":
        from vnfacts.read.zst import unpacked

        return unpacked(file)
    return file
