"""Which numbers a figure can stand for: its interval, by how it is rounded and qualified."""

from __future__ import annotations

import re
from decimal import ROUND_FLOOR, Context, Decimal
from functools import lru_cache
from typing import NamedTuple

from vnfacts.comparing.dimensions import dimension
from vnfacts.model import TEMPORAL, Fact

_FIGURE = re.compile(r"\d[\d.,  ]*")
_BOUNDS = frozenset({"at_least", "at_most", "under"})
_GRAINS = ("second", "minute", "hour", "day", "week", "month", "quarter", "half", "year", "decade", "century")
_MATH = Context(prec=60, rounding=ROUND_FLOOR)
"""Room for every figure of a newspaper, exactly; the default keeps 28 digits."""
_HALF, _TENTH, _ONE = Decimal("0.5"), Decimal("0.1"), Decimal(1)
_ENDLESS = Decimal("Infinity")
_NEXT_TO_NOTHING = Decimal("1E-15")


class Interval(NamedTuple):
    """The numbers from `low` up to but without `high`."""

    low: Decimal
    high: Decimal

    def meets(self, other: Interval) -> bool:
        """Whether some number lies in both."""
        return max(self.low, other.low) < min(self.high, other.high)


class _Reading(NamedTuple):
    """What a figure says without its qualifier, in the base unit of its dimension.

    `step` is one unit of its last written digit, `reach` how far a qualifier may lead from it.
    """

    low: Decimal
    high: Decimal
    step: Decimal
    reach: Decimal


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
    low, high, step, round_reach = _reading(fact.kind, fact.text, fact.value or Decimal(0), fact.value_max, fact.unit)
    reach = step if strict else round_reach
    half = _MATH.multiply(step, _HALF)
    below: dict[str, Decimal | int] = {
        "approx": reach,
        "nearly": reach,
        "over": 0,
        "at_least": 0,
        "under": _ENDLESS,
        "at_most": _ENDLESS,
    }
    above: dict[str, Decimal | int] = {
        "approx": reach,
        "nearly": 0,
        "over": reach,
        "at_least": _ENDLESS,
        "under": 0,
        "at_most": half,
    }
    first = _MATH.subtract(low, below.get(qualifier, half))
    last = _MATH.add(high, above.get(qualifier, half))
    return Interval(first, last if first < last else _MATH.add(last, _NEXT_TO_NOTHING))


@lru_cache(maxsize=1 << 16)
def _reading(kind: str, text: str, value: Decimal, value_max: Decimal | None, unit: str) -> _Reading:
    high = value if value_max is None else value_max
    exact = kind == "ordinal" or kind == "ratio" and unit != "x"
    step = Decimal(0) if exact else max(_step(text, value), _step(text, high))
    reach = max(step, min(_round_step(high), _MATH.multiply(abs(high), _TENTH)))
    factor = dimension(kind, unit).factor
    return _Reading(*(_MATH.multiply(number, factor) for number in (value, high, step, reach)))


def _step(text: str, value: Decimal) -> Decimal:
    """One unit of the last digit that is written of a value: 0.01 billion of `11,33 tỷ`."""
    for figure in _FIGURE.findall(text) if value else ():
        digits = Decimal(re.sub(r"\D", "", figure))
        ratio = _MATH.divide(abs(value), digits).normalize(_MATH) if digits else Decimal(0)
        if ratio.as_tuple().digits == (1,):
            return ratio
    return _word_step(value)


def _word_step(value: Decimal) -> Decimal:
    """The same of a value written in words: it names no digit after its last scale word."""
    exponent = _last_digit(value)
    return _ONE.scaleb(exponent if exponent < 0 else exponent // 3 * 3)


def _round_step(value: Decimal) -> Decimal:
    """One unit of the last digit that is not zero."""
    return _ONE.scaleb(max(_last_digit(value), 0))


def _last_digit(value: Decimal) -> int:
    """The power of ten of the last digit that is not zero."""
    return int(value.normalize(_MATH).as_tuple().exponent) if value else 0


def _same_days(one: Fact, other: Fact) -> bool:
    """Whether one date is the other, or lies in it where the other is less fine: 6/2/2026 in tháng 2/2026."""
    if not (one.date_start and other.date_start):
        return bool(one.date_start or other.date_start) or _digits(one) == _digits(other)
    if one.kind == "time":
        clock, other_clock = one.date_start.partition("T"), other.date_start.partition("T")
        return clock[2] == other_clock[2] and (clock[0] == other_clock[0] or not (clock[0] and other_clock[0]))
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
