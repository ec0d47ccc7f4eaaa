"""The value of a fact as a person would write it. For reading only: the exact value is in the exports."""

from __future__ import annotations

import re
from calendar import monthrange
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal

from vnfacts.model import TEMPORAL, Fact

_QUALIFIERS = {"approx": "≈", "nearly": "≲", "over": ">", "under": "<", "at_least": "≥", "at_most": "≤"}
_CHANGES = {"up": "▲", "down": "▼"}
_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))
_TIGHT_UNITS = frozenset({"%", "‰"})
_SYMBOLS = {"degC": "°C", "inch": "in"}
_SPELLED_OUT = frozenset({"duration", "age"})
_POWER = re.compile(r"(?<=m)[23]\b")
_SUPERSCRIPTS = {"2": "²", "3": "³"}
_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)
"""Arithmetic that never rounds: the default keeps 28 digits, and a text may hold more."""


def value_text(fact: Fact) -> str:
    """What a fact states, in a few words: ``≲ 11.33 billion USD``, ``▲ 6.5%``, ``2026-02-06``.

    Status and the words that stand around the fact are left to its sentence.
    """
    stated = _moment(fact) if fact.kind in TEMPORAL else _quantity(fact)
    signs = (_CHANGES.get(fact.change), _QUALIFIERS.get(fact.qualifier), stated)
    return " ".join(sign for sign in signs if sign)


def _quantity(fact: Fact) -> str:
    values = [value for value in (fact.value, fact.value_max) if value is not None]
    figures, scale = _scaled(values)
    number = "–".join(figures)
    if fact.unit == "x":
        return f"×{number}"
    if fact.kind == "ordinal":
        return f"#{number} {fact.unit}".rstrip()
    unit = _unit(fact)
    if unit in _TIGHT_UNITS and not scale:
        return number + unit
    return " ".join(part for part in (number, scale, unit) if part)


def _scaled(values: list[Decimal]) -> tuple[list[str], str]:
    """The figures under the largest scale word that leaves each at most two decimals, and that word.

    So nothing is rounded; and two decimals, because a point before three digits is a decimal point to some
    readers and groups thousands for others.
    """
    for digits, word in _SCALES:
        moved = [value.normalize(_EXACT).scaleb(-digits, _EXACT) for value in values]
        if moved and moved[-1].adjusted() >= 0 and all(_decimals(figure) <= 2 for figure in moved):
            return [_grouped(figure) for figure in moved], word
    return [_grouped(value) for value in values], ""


def _decimals(value: Decimal) -> int:
    return -int(value.as_tuple().exponent)


def _grouped(value: Decimal) -> str:
    """A number without needless zeros, its integer part in groups of three set apart by spaces."""
    whole, _, fraction = f"{value:,f}".partition(".")
    if whole.count(",") == 1 and len(whole.lstrip("-")) == 5:  # four digits stay together
        whole = whole.replace(",", "")
    fraction = fraction.rstrip("0")
    return whole.replace(",", " ") + (f".{fraction}" if fraction else "")


def _unit(fact: Fact) -> str:
    unit = _SYMBOLS.get(fact.unit) or _POWER.sub(lambda power: _SUPERSCRIPTS[power[0]], fact.unit)
    return f"{unit}s" if unit and fact.kind in _SPELLED_OUT and fact.value != 1 else unit


def _moment(fact: Fact) -> str:
    start, end = fact.date_start, fact.date_end
    if not start:
        return "undated"
    if fact.kind == "time":
        return start.replace("T", " ").strip()
    if fact.kind == "period" or fact.granularity not in {"day", "month", "quarter", "year"}:
        return _interval(start, end)
    if fact.granularity == "quarter":
        return f"{start[:4]}-Q{(int(start[5:7]) + 2) // 3}"
    return start[: {"day": 10, "month": 7, "year": 4}[fact.granularity]]


def _ends_month(day: str) -> bool:
    year, month, number = map(int, day.split("-"))
    return number == monthrange(year, month)[1]


def _interval(start: str, end: str) -> str:
    if start.endswith("-01-01") and end.endswith("-12-31"):
        start, end = start[:4], end[:4]
    elif start.endswith("-01") and _ends_month(end):
        start, end = start[:7], end[:7]
    return start if start == end else f"{start} – {end}"
