"""Many documents shared among several processes. Parts of the sources go to them, and facts come back."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from vnfacts.cli.terminal import say
from vnfacts.read import Part

_WORTH_SHARING = 8_000_000
"""Bytes from which several processes finish earlier than one: each takes a second to load the engine."""
_BATCH = 16
"""Parts handed over at a time,"""
_BATCH_BYTES = 256_000
"""or fewer where they hold so much: a table should grow while it is made."""
_AHEAD = 2
"""Batches that each process has at a time: one in hand, and one to go on with while this process writes."""

T = TypeVar("T")
Batch = Sequence[Part]
Job = Callable[[Batch], list[T]]


def batches(parts: Iterable[Part]) -> Iterator[Batch]:
    """Parts in the same order, as many together as are worth handing over."""
    batch: list[Part] = []
    size = 0
    for part in parts:
        batch.append(part)
        size += part.size
        if len(batch) == _BATCH or size >= _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def process_count(jobs: int, work: Iterator[Batch]) -> tuple[int, Iterator[Batch]]:
    """How many processes to share batches among.

    Args:
        jobs: how many the user asked for; 0 for one for each processor where there is much to read.
        work: the batches; of many, only as many are looked at as tell that they are many.

    Returns:
        The number, and all the batches.
    """
    if jobs:
        first = list(islice(work, jobs))
        return max(1, len(first)), chain(first, work)
    most = os.cpu_count() or 1
    first, size = [], 0
    for batch in work:
        first.append(batch)
        size += sum(part.size for part in batch)
        if size >= _WORTH_SHARING and len(first) >= most:
            break
    return min(most, len(first)) if size >= _WORTH_SHARING else 1, chain(first, work)


def shared(count: int, job: Job[T], work: Iterable[Batch]) -> Iterator[list[T]]:
    """What `job(batch)` returns for each batch, in their order, done by `count` processes.

    Each process gets every `count`-th batch, so that the next result is always awaited from one known place, and
    neither threads nor locks are needed here that Ctrl-C could leave behind. What a process that died was to do, this
    one does.
    """
    coming = iter(work)
    with _processes(count, job) as lines:
        sent: deque[tuple[Connection, Batch]] = deque()
        for number, batch in enumerate(islice(coming, _AHEAD * count)):
            _send(lines[number % count], batch)
            sent.append((lines[number % count], batch))
        while sent:
            line, batch = sent.popleft()
            found = _receive(line)
            if following := next(coming, None):
                _send(line, following)
                sent.append((line, following))
            yield job(batch) if found is None else found


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
    # Batches are taken in as they come, even while a result goes out: two that both only send wait for ever.
    coming: SimpleQueue[Batch | None] = SimpleQueue()
    Thread(target=_take_in, args=(line, coming), daemon=True).start()
    while batch := coming.get():
        line.send(job(batch))


def _take_in(line: Connection, coming: SimpleQueue[Batch | None]) -> None:
    try:
        while True:
            coming.put(line.recv())
    except (EOFError, OSError):  # the process that sends them has ended
        coming.put(None)


def _send(line: Connection, batch: Batch) -> None:
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
