"""Units of one dimension, so that figures in them can be set against each other. Currencies never convert."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import NamedTuple

from vnfacts.comparing.wording import wording
from vnfacts.lexicon.units import UNITS
from vnfacts.model import Fact

_SCALES: dict[str, tuple[str, Fraction]] = {
    "%": ("%", Fraction(1)),
    "‰": ("%", Fraction(1, 10)),
    "pp": ("pp", Fraction(1)),
    "bp": ("pp", Fraction(1, 100)),
    **{unit: ("months", Fraction(size)) for unit, size in
       {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.items()},
    **{unit: ("seconds", Fraction(size)) for unit, size in
       {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}.items()},
}  # fmt: skip
"""Shares and lengths of time. How many days a month has is not known, so the two sorts of time stay apart."""


class Dimension(NamedTuple):
    """What figures must share to be compared, and the size of one unit in it."""

    name: str
    factor: Fraction


@cache
def dimension(kind: str, unit: str) -> Dimension:
    """The dimension of a kind's unit; a rate keeps its denominator.

    >>> dimension("measure", "t") == Dimension("mass", Fraction(1000))
    True
    """
    whole, slash, per = ("", "", unit) if kind == "ordinal" else unit.partition("/")
    if kind == "measure" and unit in UNITS:
        return _physical(unit)
    name, factor = _numerator(kind, whole if slash else unit)
    if not slash:
        return Dimension(name, factor)
    below = _physical(per)
    return Dimension(f"{name}/{below.name}", factor / below.factor)


def dimension_of(fact: Fact) -> Dimension:
    """The dimension of a fact's unit."""
    return dimension(fact.kind, fact.unit)


def _numerator(kind: str, unit: str) -> tuple[str, Fraction]:
    if kind == "measure":
        return _physical(unit)
    if kind == "count":
        return wording(unit).text, Fraction(1)
    return _SCALES.get(unit, (unit, Fraction(1)))


def _physical(unit: str) -> Dimension:
    known = UNITS.get(unit)
    if known is None or not known.factor:
        return Dimension(unit, Fraction(1))
    return Dimension(known.dimension, Fraction(known.factor))
