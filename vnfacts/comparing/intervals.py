"""Which numbers a figure can stand for: its interval, by how it is rounded and qualified."""

from __future__ import annotations

import math
import re
from fractions import Fraction
from typing import NamedTuple

from vnfacts.comparing.dimensions import dimension_of
from vnfacts.model import TEMPORAL, Fact

_FIGURE = re.compile(r"\d[\d.,  ]*")
_BOUNDS = frozenset({"at_least", "at_most", "under"})
_GRAINS = ("second", "minute", "hour", "day", "week", "month", "quarter", "half", "year", "decade", "century")

Bound = Fraction | float
"""An end of an interval; the float is infinity."""


class Interval(NamedTuple):
    """The numbers from `low` up to but without `high`."""

    low: Bound
    high: Bound

    def meets(self, other: Interval) -> bool:
        """Whether some number lies in both."""
        return max(self.low, other.low) < min(self.high, other.high)


def agree(one: Fact, other: Fact) -> bool:
    """Whether two figures of one kind and dimension can be the same number, or the same day."""
    if one.kind in TEMPORAL:
        return _same_days(one, other)
    if one.kind == "score":
        return (one.value, one.value_max) == (other.value, other.value_max)
    if one.value is None or other.value is None:
        return one.text.lower() == other.text.lower()
    if one.value == other.value and one.value_max == other.value_max and one.unit == other.unit:
        return True
    alike = one.qualifier == other.qualifier
    if alike and one.qualifier in _BOUNDS:  # both name a limit: it is the limits that are compared
        return interval(one, "").meets(interval(other, ""))
    return interval(one, one.qualifier, alike).meets(interval(other, other.qualifier, alike))


def interval(fact: Fact, qualifier: str, strict: bool = True) -> Interval:
    """The numbers, in the base unit of its dimension, that a figure with a qualifier can stand for.

    Args:
        fact: a figure with a value.
        qualifier: as in the fact table; empty for none.
        strict: whether a qualifier reaches one unit of the last written digit only. It reaches a tenth of the
            figure where the zeros at its end are there for roundness: `hơn 700` may well be 734.
    """
    assert fact.value is not None
    factor = dimension_of(fact).factor
    low = Fraction(fact.value)
    high = low if fact.value_max is None else Fraction(fact.value_max)
    exact = fact.kind == "ordinal" or fact.kind == "ratio" and fact.unit != "x"
    step = Fraction(0) if exact else max(_step(fact, low), _step(fact, high))
    reach = step if strict else max(step, min(_round_step(high), abs(high) / 10))
    qualified: dict[str, tuple[Bound, Bound]] = {
        "approx": (low - reach, high + reach),
        "nearly": (low - reach, high),
        "over": (low, high + reach),
        "under": (-math.inf, high),
        "at_least": (low, math.inf),
        "at_most": (-math.inf, high + step / 2),
    }
    ends = qualified.get(qualifier, (low - step / 2, high + step / 2))
    if ends[0] == ends[1]:  # exact: as wide as nothing else is fine
        ends = (low, high + Fraction(1, 10**9))
    return Interval(ends[0] * factor, ends[1] * factor)


def _step(fact: Fact, value: Fraction) -> Fraction:
    """One unit of the last digit that is written of a value: 0.01 billion of `11,33 tỷ`."""
    for figure in _FIGURE.findall(fact.text):
        digits = int(re.sub(r"\D", "", figure))
        if digits and value and (power := _power_of_ten(value / digits)):
            return power
    return _word_step(value)


def _power_of_ten(ratio: Fraction) -> Fraction | None:
    size = abs(ratio)
    digits = str(max(size.numerator, size.denominator))
    smaller = min(size.numerator, size.denominator)
    return size if smaller == 1 and digits[0] == "1" and not digits[1:].strip("0") else None


def _word_step(value: Fraction) -> Fraction:
    """The same of a value written in words: it names no digit after its last scale word."""
    step = Fraction(1)
    while value and value % (step * 1000) == 0:
        step *= 1000
    while value % step:
        step /= 10
    return step


def _round_step(value: Fraction) -> Fraction:
    """One unit of the last digit that is not zero."""
    step = Fraction(1)
    while value and value % (step * 10) == 0:
        step *= 10
    return step


def _same_days(one: Fact, other: Fact) -> bool:
    """Whether one date is the other, or lies in it where the other is less fine: 6/2/2026 in tháng 2/2026."""
    if not (one.date_start and other.date_start):
        return bool(one.date_start or other.date_start) or _digits(one) == _digits(other)
    if one.kind == "time":
        clock, other_clock = one.date_start.partition("T"), other.date_start.partition("T")
        return clock[2] == other_clock[2] and (
            clock[0] == other_clock[0] or not (clock[0] and other_clock[0])
        )
    if (one.date_start, one.date_end) == (other.date_start, other.date_end):
        return True
    fine, coarse = sorted((one, other), key=lambda fact: _grain(fact))
    if _grain(fine) == _grain(coarse):
        return False
    return coarse.date_start <= fine.date_start and fine.date_end <= coarse.date_end


def _grain(fact: Fact) -> int:
    return _GRAINS.index(fact.granularity) if fact.granularity in _GRAINS else _GRAINS.index("day")


def _digits(fact: Fact) -> list[str]:
    """The numbers in a date that has no place on the calendar."""
    return re.findall(r"\d+", fact.text) or [fact.text.lower()]
