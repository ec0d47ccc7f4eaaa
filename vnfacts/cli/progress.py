"""A progress bar for work that takes more than a second."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

_PATIENCE = 1.0
"""Seconds of silence before the bar appears: most runs are over by then, and need not load rich for it."""


Advance = Callable[[int], None]
"""To be called with how many more bytes are done."""


@contextmanager
def progress(total: Callable[[], int | None], *, wanted: bool) -> Iterator[Advance]:
    """Show on standard error how much is read, how fast and until when, if it takes long and is wanted at all.

    Args:
        total: tells how many bytes there are to read, if that can be known; called when the bar appears.
        wanted: whether to show anything.

    Yields:
        A function to call after each document.
    """
    if not wanted:
        yield lambda size: None
        return
    bar = _LateBar(total)
    try:
        yield bar.advance
    finally:
        bar.stop()


class _LateBar:
    """A bar that a timer draws, because a single document can be the long one."""

    def __init__(self, total: Callable[[], int | None]) -> None:
        self._total = total
        self._done = 0
        self._bar: Progress | None = None
        self._timer = threading.Timer(_PATIENCE, self._draw)
        self._timer.daemon = True
        self._timer.start()

    def advance(self, size: int) -> None:
        self._done += size
        if self._bar:
            self._bar.update(self._bar.task_ids[0], completed=self._done)

    def stop(self) -> None:
        self._timer.cancel()
        self._timer.join()  # it may be drawing at this moment
        if self._bar:
            self._bar.stop()

    def _draw(self) -> None:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            DownloadColumn,
            Progress,
            SpinnerColumn,
            TimeElapsedColumn,
            TimeRemainingColumn,
            TransferSpeedColumn,
        )

        columns = (
            SpinnerColumn(),
            BarColumn(),
            DownloadColumn(),
            TransferSpeedColumn(),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
        )
        bar = Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False)
        bar.add_task("documents", total=self._total(), completed=self._done)
        bar.start()
        self._bar = bar
