"""The value of a fact as a person would write it. For reading only: the exact value is in the exports."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal

from vnfacts.model import TEMPORAL, Fact

_QUALIFIERS = {"approx": "≈", "nearly": "≲", "over": ">", "under": "<", "at_least": "≥", "at_most": "≤"}
_CHANGES = {"up": "▲", "down": "▼"}
_TIGHT_UNITS = frozenset({"%", "‰"})
_SYMBOLS = {"degC": "°C", "inch": "in"}
_SPELLED_OUT = frozenset({"duration", "age"})
_POWER = re.compile(r"(?<=m)[23]\b")
_SUPERSCRIPTS = {"2": "²", "3": "³"}
_ROMAN = ("I", "II", "III", "IV")
_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)
"""Arithmetic that never rounds: the default keeps 28 digits, and a text may hold more."""


@dataclass(frozen=True, slots=True)
class Style:
    """How values are written for some readers. The defaults are read alike in every language.

    Attributes:
        point: the decimal mark.
        group: what sets groups of three digits apart.
        groups_four: whether a number of four digits is grouped too.
        scales: powers of ten and their words, the largest first.
        qualifiers: what stands before a number of each qualifier.
        units: names of units, and of what a rate is per; `age year` is the unit of that kind alone.
        plural: what a unit that is spelled out takes after more than one.
        ordinal: a rank, of `{number}` and `{unit}`.
        time, day, month, quarter, year: stretches of the calendar, of `{clock}`, `{day}`, `{d}`, `{m}`, `{q}`
            (in Roman numerals `{roman}`) and `{y}`.
        undated: what is said of a date that is not known.
    """

    point: str = "."
    group: str = " "
    groups_four: bool = False
    scales: tuple[tuple[int, str], ...] = ((12, "trillion"), (9, "billion"), (6, "million"))
    qualifiers: Mapping[str, str] = field(default_factory=lambda: _QUALIFIERS)
    units: Mapping[str, str] = field(default_factory=dict)
    plural: str = "s"
    ordinal: str = "#{number} {unit}"
    time: str = "{day} {clock}"
    day: str = "{y:04}-{m:02}-{d:02}"
    month: str = "{y:04}-{m:02}"
    quarter: str = "{y:04}-Q{q}"
    year: str = "{y:04}"
    undated: str = "undated"


SIGNS = Style()


def value_text(fact: Fact, style: Style = SIGNS) -> str:
    """What a fact states, in a few words: ``≲ 11.33 billion USD``, ``▲ 6.5%``, ``2026-02-06``.

    Status and the words that stand around the fact are left to its sentence.
    """
    stated = _moment(fact, style) if fact.kind in TEMPORAL else _quantity(fact, style)
    signs = (_CHANGES.get(fact.change), style.qualifiers.get(fact.qualifier), stated)
    return " ".join(sign for sign in signs if sign)


def interval_text(start: str, end: str, style: Style = SIGNS) -> str:
    """A stretch of days, as whole months, quarters or years where it is such: ``2026``, ``2026-01 – 2026-10``.

    Args:
        start: its first day, an ISO date; what is none is shown as it is.
        end: its last.
        style: how days, months and years are written.
    """
    try:
        first, last = date.fromisoformat(start), date.fromisoformat(end)
    except ValueError:
        return " – ".join(dict.fromkeys(day for day in (start, end) if day))
    pattern = style.day
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        pattern = style.year
    elif first.day == 1 and _ends_month(last):
        pattern = style.quarter if _is_quarter(first, last) else style.month
    return " – ".join(dict.fromkeys(_written(pattern, day) for day in (first, last)))


def _quantity(fact: Fact, style: Style) -> str:
    values = [value for value in (fact.value, fact.value_max) if value is not None]
    figures, scale = _scaled(values, style)
    number = "–".join(figures)
    if fact.unit == "x":
        return f"×{number}"
    if fact.kind == "ordinal":
        return style.ordinal.format(number=number, unit=fact.unit).strip()
    unit = _unit(fact, style)
    if unit[:1] in _TIGHT_UNITS and not scale:
        return number + unit
    return " ".join(part for part in (number, scale, unit) if part)


def _scaled(values: list[Decimal], style: Style) -> tuple[list[str], str]:
    """The figures under the largest scale word that leaves each at most two decimals, and that word.

    So nothing is rounded; and two decimals, because a point before three digits is a decimal point to some
    readers and groups thousands for others.
    """
    for digits, word in style.scales:
        moved = [value.normalize(_EXACT).scaleb(-digits, _EXACT) for value in values]
        if moved and moved[-1].adjusted() >= 0 and all(_decimals(figure) <= 2 for figure in moved):
            return [_grouped(figure, style) for figure in moved], word
    return [_grouped(value, style) for value in values], ""


def _decimals(value: Decimal) -> int:
    return -int(value.as_tuple().exponent)


def _grouped(value: Decimal, style: Style) -> str:
    """A number without needless zeros, its integer part in groups of three."""
    whole, _, fraction = f"{value:,f}".partition(".")
    if whole.count(",") == 1 and len(whole.lstrip("-")) == 5 and not style.groups_four:
        whole = whole.replace(",", "")
    fraction = fraction.rstrip("0")
    return whole.replace(",", style.group) + (f"{style.point}{fraction}" if fraction else "")


def _unit(fact: Fact, style: Style) -> str:
    name, slash, per = fact.unit.partition("/")
    name = style.units.get(f"{fact.kind} {name}") or style.units.get(name) or _symbol(name)
    unit = f"{name}/{style.units.get(per) or _symbol(per)}" if slash else name
    return unit + style.plural if unit and fact.kind in _SPELLED_OUT and fact.value != 1 else unit


def _symbol(unit: str) -> str:
    return _SYMBOLS.get(unit) or _POWER.sub(lambda power: _SUPERSCRIPTS[power[0]], unit)


def _moment(fact: Fact, style: Style) -> str:
    if not fact.date_start:
        return style.undated
    if fact.kind != "time":
        return interval_text(fact.date_start, fact.date_end, style)
    day, _, clock = fact.date_start.partition("T")
    return style.time.format(day=interval_text(day, day, style), clock=clock).strip()


def _is_quarter(first: date, last: date) -> bool:
    return first.year == last.year and first.month % 3 == 1 and last.month == first.month + 2


def _ends_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def _written(pattern: str, day: date) -> str:
    quarter = (day.month + 2) // 3
    return pattern.format(y=day.year, m=day.month, d=day.day, q=quarter, roman=_ROMAN[quarter - 1])
