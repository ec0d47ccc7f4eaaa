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


@contextmanager
def progress(total: int | None, *, wanted: bool) -> Iterator[Callable[[], None]]:
    """Show on standard error how many of the documents are done, if it takes long and is wanted at all.

    Args:
        total: how many there are, if that is known.
        wanted: whether to show anything.

    Yields:
        A function to call after each document.
    """
    if not wanted:
        yield lambda: None
        return
    bar = _LateBar(total)
    try:
        yield bar.advance
    finally:
        bar.stop()


class _LateBar:
    """A bar that a timer draws, because a single document can be the long one."""

    def __init__(self, total: int | None) -> None:
        self._total = total
        self._done = 0
        self._bar: Progress | None = None
        self._timer = threading.Timer(_PATIENCE, self._draw)
        self._timer.daemon = True
        self._timer.start()

    def advance(self) -> None:
        self._done += 1
        if self._bar:
            self._bar.update(self._bar.task_ids[0], completed=self._done)

    def stop(self) -> None:
        self._timer.cancel()
        self._timer.join()  # it may be drawing at this moment
        if self._bar:
            self._bar.stop()

    def _draw(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TimeElapsedColumn

        columns = (SpinnerColumn(), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        bar = Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False)
        bar.add_task("documents", total=self._total, completed=self._done)
        bar.start()
        self._bar = bar
