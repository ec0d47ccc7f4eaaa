"""Standard streams: their encoding, messages to the user, and a reader who has had enough."""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper

_INTERRUPTED = 130
"""Exit code of a program that Ctrl-C stopped, by the custom of shells."""


def prepare_streams() -> None:
    r"""Make standard output and error take every character, whatever the system's code page.

    Files and pipes get UTF-8 with ``\n``; a terminal keeps its own encoding and shows ``?`` where that lacks
    a letter. A stream that was closed before the program started swallows what it is given.
    """
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115, PTH123
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, TextIOWrapper):
            continue
        if stream.isatty():
            stream.reconfigure(errors="replace")
        else:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def say(message: str) -> None:
    """Tell the user something in one line on standard error."""
    line = "".join(character if character.isprintable() else " " for character in message)
    print(f"vnfacts: {line}", file=sys.stderr, flush=True)


def stopped(what_is_kept: str) -> int:
    """Say that Ctrl-C stopped the run, and let no further one break into the exit.

    Returns:
        The exit code of such a run.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    say(f"stopped by Ctrl-C; {what_is_kept}")
    return _INTERRUPTED


def announce_typing() -> None:
    """Say how to end the input, if it is being typed: a program that only waits looks like one that hangs."""
    if sys.stdin and sys.stdin.isatty():
        keys = "Ctrl-Z and Enter" if os.name == "nt" else "Ctrl-D"
        say(f"type or paste the text and end it with {keys} on a line of its own; --help tells of files")


@contextmanager
def standard_output() -> Iterator[None]:
    """Flush standard output at the end, and stop quietly where its reader has closed the pipe (``| head``).

    Raises:
        OSError: standard output cannot be written for any other reason, such as a full disk.
    """
    try:
        try:
            yield
        finally:
            sys.stdout.flush()
    except OSError as error:
        # Python flushes once more when it exits; what is left goes nowhere, or that would fail again, aloud.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not _is_closed_pipe(error):
            raise


def _is_closed_pipe(error: OSError) -> bool:
    return error.errno == errno.EPIPE or (os.name == "nt" and error.errno == errno.EINVAL)
