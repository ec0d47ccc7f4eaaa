"""Files packed with Zstandard."""

from __future__ import annotations

import io
from typing import BinaryIO, cast

from vnfacts.read.source import MissingLibraryError

try:
    import zstandard
except ImportError:
    raise MissingLibraryError("Zstandard", "zstandard", "zst") from None


def unpacked(file: BinaryIO) -> BinaryIO:
    """The stream of what a packed file holds. Reading it raises EOFError where the file is damaged."""
    return cast(BinaryIO, io.BufferedReader(_Frames(file)))


class _Frames(io.RawIOBase):
    """Every frame of a file, one after another, with the errors of a file."""

    def __init__(self, file: BinaryIO) -> None:
        self._reader = zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # the base takes any buffer
        try:
            return self._reader.readinto(buffer)
        except zstandard.ZstdError as error:
            raise EOFError(str(error)) from None
