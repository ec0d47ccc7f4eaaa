"""Ctrl-C while a table is being written: it ends after the last whole document, and is a valid file."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from types import FrameType
from typing import TypeVar

T = TypeVar("T")


class CtrlC:
    """Lets Ctrl-C stop what is waited for, and never break into what is being written.

    Pressed once more while the rest is being written, it stops that too.

    Attributes:
        pressed: whether it has been.
    """

    def __init__(self) -> None:
        self.pressed = False
        self._waiting = False

    def __enter__(self) -> CtrlC:
        self._before = signal.signal(signal.SIGINT, self._press)
        return self

    def __exit__(self, *error: object) -> None:
        signal.signal(signal.SIGINT, self._before)

    def until_pressed(self, pages: Iterator[T]) -> Iterator[T]:
        """The pages up to the last that was whole when Ctrl-C was pressed.

        Raises:
            KeyboardInterrupt: there was none yet, so that there is nothing to keep.
        """
        some = False
        while not self.pressed:
            self._waiting = True
            try:
                page = next(pages)
            except (StopIteration, KeyboardInterrupt):
                break
            finally:
                self._waiting = False
            some = True
            yield page
        if self.pressed and not some:
            raise KeyboardInterrupt

    def _press(self, signal_number: int, frame: FrameType | None) -> None:
        again = self.pressed
        self.pressed = True
        if again or self._waiting:
            raise KeyboardInterrupt
