"""Many documents shared among several processes. Paths go to them and facts come back; texts do neither."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any, TypeVar

from vnfacts.cli.terminal import say
from vnfacts.read import STDIN

_WORTH_SHARING = 8_000_000
"""Bytes from which several processes finish earlier than one: each takes a second to load the engine."""
_BATCH = 16
"""Sources handed over at a time."""
_AHEAD = 2
"""Batches that each process has at a time: one in hand, and one to go on with while this process writes."""

T = TypeVar("T")
Job = Callable[[Sequence[str]], list[T]]


def process_count(jobs: int, sources: Sequence[str]) -> int:
    """How many processes to share sources among.

    Args:
        jobs: how many the user asked for; 0 for one for each processor where there is much to read.
        sources: paths; standard input cannot be shared.
    """
    most = min(jobs or os.cpu_count() or 1, -(-len(sources) // _BATCH))
    if most < 2 or STDIN in sources or not jobs and not _is_much(sources):
        return 1
    return most


def shared(count: int, job: Job[T], sources: Sequence[str]) -> Iterator[T]:
    """What `job(sources)` returns, in the order of the sources, done by `count` processes.

    Each process gets every `count`-th batch, so that the next result is always awaited from one known place, and
    neither threads nor locks are needed that Ctrl-C could leave behind. What a process that died was to do, this one
    does.
    """
    batches = [sources[start : start + _BATCH] for start in range(0, len(sources), _BATCH)]
    with _processes(count, job) as lines:
        for number in range(min(_AHEAD * count, len(batches))):
            _send(lines[number % count], batches[number])
        for number, batch in enumerate(batches):
            line = lines[number % count]
            found = _receive(line)
            following = number + _AHEAD * count
            if following < len(batches):
                _send(line, batches[following])
            yield from job(batch) if found is None else found


def _is_much(sources: Sequence[str]) -> bool:
    size = 0
    for source in sources:
        try:
            size += Path(source).stat().st_size
        except OSError:  # the reader will say what is wrong with it
            continue
        if size >= _WORTH_SHARING:
            return True
    return False


@contextmanager
def _processes(count: int, job: Job[T]) -> Iterator[list[Connection]]:
    """Processes that wait for batches, each at the other end of one of these lines; they end with the block."""
    from vnfacts.tables import lexicons_in_use

    context = multiprocessing.get_context("spawn")  # the same on every system, and blind to what runs here
    lines: list[Connection] = []
    started: list[SpawnProcess] = []
    try:
        # What is ignored here is ignored there from the first instruction on: Ctrl-C is this process's to handle.
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            for _ in range(count):
                here, there = context.Pipe()
                process = context.Process(target=_serve, args=(there, job, lexicons_in_use()), daemon=True)
                process.start()
                there.close()
                lines.append(here)
                started.append(process)
        finally:
            signal.signal(signal.SIGINT, before)
        yield lines
    finally:
        for process in started:
            process.kill()


def _serve(line: Connection, job: Job[Any], lexicons: Sequence[str]) -> None:
    """Do batch after batch until the process is ended. The user's words come before the engine, which `job` loads."""
    if lexicons:
        from vnfacts.tables import use_lexicon

        for path in lexicons:
            use_lexicon(path)
    while True:
        line.send(job(line.recv()))


def _send(line: Connection, batch: Sequence[str]) -> None:
    try:
        line.send(batch)
    except OSError:  # the process died, which is noticed when its result is due
        return


def _receive(line: Connection) -> Any:
    """What a process did with a batch, or nothing where it died."""
    try:
        return line.recv()
    except (EOFError, OSError):
        if not line.closed:
            line.close()
            say("a process that shared the work has ended (too little memory?); this one goes on for it")
        return None
