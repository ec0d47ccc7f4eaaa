"""Time grows with the length of a text and not with its square, whatever the text."""

from __future__ import annotations

import sys
from time import process_time
from types import FrameType

import pytest

from tests.hostile import TEXTS
from vnfacts import extract

DATE = "2026-02-10"
SHORT = 5_000
TIMES = 4
"""How much longer the long text is: what grows with the square takes 16 times as long."""


def calls(text: str) -> int:
    """How many calls it takes to read a text: unlike seconds, they are the same in each run."""
    count = 0

    def counted(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(counted)
    try:
        extract(text, DATE)
    finally:
        sys.setprofile(None)
    return count


def seconds(text: str, rounds: int) -> float:
    """Processor time of the fastest of some readings."""
    taken = []
    for _ in range(rounds):
        start = process_time()
        extract(text, DATE)
        taken.append(process_time() - start)
    return min(taken)


@pytest.mark.parametrize("name", TEXTS)
def test_calls_grow_with_the_length(name: str) -> None:
    make = TEXTS[name]
    extract(make(SHORT), DATE)  # the first text compiles patterns
    assert calls(make(TIMES * SHORT)) <= 1.3 * TIMES * max(calls(make(SHORT)), 100)


@pytest.mark.parametrize("name", TEXTS)
def test_time_within_patterns_does_too(name: str) -> None:
    short, long = (TEXTS[name](length) for length in (SHORT, TIMES * SHORT))
    # The short one first, because the first reading compiles patterns; again where a busy machine disturbs a try.
    assert any(2.5 * TIMES * max(seconds(short, 2), 0.002) > seconds(long, 1) for _ in range(3))


def test_a_sentence_without_end_is_cut_outside_of_its_facts() -> None:
    facts = extract("và có 5 tỷ đồng cho dự án đầu tư tại Lào " * 500, DATE)
    assert len(facts) == 500
    assert all(fact.text in fact.sentence for fact in facts)
    assert max(len(fact.sentence) for fact in facts) <= 2_000
