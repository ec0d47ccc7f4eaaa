"""Units of one dimension, so that figures in them can be set against each other. Currencies never convert."""

from __future__ import annotations

from decimal import Context, Decimal
from functools import cache
from typing import NamedTuple

from vnfacts.comparing.wording import wording
from vnfacts.lexicon.units import UNITS
from vnfacts.model import Fact

_MATH = Context(prec=60)
_SCALES: dict[str, tuple[str, Decimal]] = {
    "%": ("%", Decimal(1)),
    "‰": ("%", Decimal("0.1")),
    "pp": ("pp", Decimal(1)),
    "bp": ("pp", Decimal("0.01")),
    **{unit: ("months", Decimal(size)) for unit, size in
       {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.items()},
    **{unit: ("seconds", Decimal(size)) for unit, size in
       {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}.items()},
}  # fmt: skip
"""Shares and lengths of time. How many days a month has is not known, so the two sorts of time stay apart."""


class Dimension(NamedTuple):
    """What figures must share to be compared, and the size of one unit in it."""

    name: str
    factor: Decimal


@cache
def dimension(kind: str, unit: str) -> Dimension:
    """The dimension of a kind's unit; a rate keeps its denominator.

    >>> dimension("measure", "t") == Dimension("mass", Decimal(1000))
    True
    """
    whole, slash, per = ("", "", unit) if kind == "ordinal" else unit.partition("/")
    if kind == "measure" and unit in UNITS:
        return _physical(unit)
    name, factor = _numerator(kind, whole if slash else unit)
    if not slash:
        return Dimension(name, factor)
    below = _physical(per)
    return Dimension(f"{name}/{below.name}", _MATH.divide(factor, below.factor))


def dimension_of(fact: Fact) -> Dimension:
    """The dimension of a fact's unit."""
    return dimension(fact.kind, fact.unit)


def _numerator(kind: str, unit: str) -> tuple[str, Decimal]:
    if kind == "measure":
        return _physical(unit)
    if kind == "count":
        return wording(unit).text, Decimal(1)
    return _SCALES.get(unit, (unit, Decimal(1)))


def _physical(unit: str) -> Dimension:
    known = UNITS.get(unit)
    if known is None or not known.factor:
        return Dimension(unit, Decimal(1))
    return Dimension(known.dimension, Decimal(known.factor))
