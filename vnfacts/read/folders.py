"""The files of a folder and the folders in it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from vnfacts.read.source import SourceError, is_folder

_PAGES = (".html", ".htm")


def files(folder: str, leave_out: tuple[str, ...] = ()) -> Iterator[str | SourceError]:
    """The paths of all files below a folder, by name, those of a folder inside it in its place.

    Hidden files and folders are passed over, and the folders of what a browser saved with a page. A folder that is met
    again through a symbolic link is not entered again.

    Args:
        folder: its path, with which every path begins.
        leave_out: files and folders to pass over.

    Yields:
        Paths; an error in place of what a folder holds that cannot be opened.
    """
    seen = {key for path in leave_out if (key := _key(path))}
    yield from _below(folder, seen)


def saved_with_pages(names: Iterable[str]) -> set[str]:
    """The folders in which browsers save what belongs to a page: `Gia vang_files` beside `Gia vang.html`."""
    return {f"{name.rpartition('.')[0]}_files" for name in names if name.lower().endswith(_PAGES)}


def _below(folder: str, seen: set[tuple[int, int]]) -> Iterator[str | SourceError]:
    pending = [folder]  # a list, as folders may lie deeper in each other than functions may call each other
    while pending:
        path = pending.pop()
        key = _key(path)
        if key in seen:
            continue
        if not is_folder(path):
            yield path
            continue
        if key:
            seen.add(key)
        try:
            names = sorted(os.listdir(path), reverse=True)  # noqa: PTH208 # names, in the form that the user gave
        except OSError as error:
            yield SourceError(f"{path}: the folder cannot be read ({error.strerror}); make it readable to you")
            continue
        saved = saved_with_pages(names)
        wanted = [name for name in names if not name.startswith(".") and name not in saved]
        pending += [os.path.join(path, name) for name in wanted]  # noqa: PTH118


def _key(path: str) -> tuple[int, int] | None:
    """What tells a file or folder from every other, whatever the path to it."""
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino
