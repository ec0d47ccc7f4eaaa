"""The bytes of a source, or one clear line on why there are none."""

from __future__ import annotations

import sys
from pathlib import Path

STDIN = "-"
"""The source that means standard input."""


class SourceError(Exception):
    """A source that cannot be read. Its text is one line that says what is wrong and what to do about it."""


def spoken(source: str) -> str:
    """What to call a source when speaking to a person."""
    return "standard input" if source == STDIN else source


def load(source: str) -> bytes:
    """Read a file, or standard input, to its end.

    Raises:
        SourceError: it is missing, is a folder, or cannot be opened or read.
    """
    path = Path(source)
    try:
        if source == STDIN:
            # None where the process was started with its standard input closed.
            return sys.stdin.buffer.read() if sys.stdin else b""
        # Asked first, because opening a folder is "permission denied" on Windows.
        if path.is_dir():
            raise SourceError(f"{source}: is a folder; name the files in it, such as {path / '*.txt'}")
        return path.read_bytes()
    except FileNotFoundError:
        raise SourceError(f"{source}: there is no such file; check its name and folder") from None
    except PermissionError:
        raise SourceError(f"{source}: permission denied; make the file readable to you") from None
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        reason = error.strerror if isinstance(error, OSError) else error
        raise SourceError(f"{spoken(source)}: cannot be read ({reason})") from None
