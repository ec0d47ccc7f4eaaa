"""A file that is there whole or not at all: written beside its place and put there when it is done."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path

_LONGEST_NAME = 60
"""Characters kept of a file's name in that of its part: with what is added, no file system finds it too long."""
_STREAMS = (Path("/dev"), Path("/proc"))
"""Where a name stands for what is open elsewhere, though it looks like a plain file where that is one."""


class NotReplacedError(OSError):
    """The file is complete but could not be put in its place; ``filename`` is where it is now."""


def is_replaceable(path: Path) -> bool:
    """Whether a path is of a plain file or of nothing yet; a device or a pipe can only be written to as it is."""
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 (links are not followed: /dev/stdout is one)
    if any(absolute.is_relative_to(folder) for folder in _STREAMS):
        return False
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        return True


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A new empty file in the folder of another, which it replaces at once when the block ends.

    If the block raises, it is removed and the other stays as it was. A link is followed, and the permissions of what
    is replaced are kept. Of two programs that write one file, the later to end wins, and neither sees the other's part.

    Args:
        path: the file to replace; it need not exist.

    Yields:
        The path of the new file, to be opened, written and closed.

    Raises:
        NotReplacedError: the new file is complete but cannot take the place of the other; it is left where it is.
        OSError: the file may not be written, or none can be made in its folder.
    """
    target = Path(os.path.realpath(path))
    before = _mode(target)
    part = target.with_name(f"{target.name[:_LONGEST_NAME]}.{secrets.token_hex(3)}.part")
    part.open("xb").close()
    try:
        yield part
        _settle(part, before)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    try:
        part.replace(target)
    except OSError as error:
        if not part.exists():  # its folder has gone, and it with it
            raise
        raise NotReplacedError(error.errno, error.strerror, str(part)) from None


def _mode(target: Path) -> os.stat_result | None:
    """What is known of the file to replace, if there is one.

    Raises:
        PermissionError: it is protected from being written, though its folder would let it be replaced.
    """
    if not target.exists():
        return None
    with target.open("ab"):
        return target.stat()


def _settle(part: Path, before: os.stat_result | None) -> None:
    """Bring a finished file to the disk, with the permissions and the owner of the one before."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    if before is None:
        return
    if hasattr(os, "chown"):
        with contextlib.suppress(OSError):  # who is not the owner may not name another
            os.chown(part, before.st_uid, before.st_gid)
    part.chmod(stat.S_IMODE(before.st_mode))
