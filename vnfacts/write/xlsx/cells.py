"""What a cell of a workbook holds: text, or a number that Excel shows as one or as a date, where it loses nothing."""

from __future__ import annotations

import datetime
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal

from vnfacts.write.cells import encodable

LONGEST_TEXT = 32_767
"""UTF-16 units that Excel takes in one cell."""

_DIGITS = 15
"""Significant digits of a decimal that a double keeps, whichever they are."""
_LARGEST = 300
"""Powers of ten from which doubles lose precision or end."""
_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)
_DAY_ZERO = datetime.date(1899, 12, 30).toordinal()
_FIRST_DAY = datetime.date(1900, 3, 1)
"""Excel believes in a 29 February 1900: days before this one it does not hold, or counts otherwise than others do."""
_SECONDS = 86_400
_CUT = "…"


def exact_double(value: Decimal) -> float | None:
    """The double that is shown with the digits of a decimal; none where it would take some of them away.

    >>> exact_double(Decimal("0.10")), exact_double(Decimal("1234567890123456"))
    (0.1, None)
    """
    if not value:
        return 0.0
    if len(value.as_tuple().digits) > _DIGITS:
        value = value.normalize(_EXACT)
    if len(value.as_tuple().digits) > _DIGITS or abs(value.adjusted()) > _LARGEST:
        return None
    return float(value)


def decimals(value: Decimal) -> int:
    """How many digits after the point a number needs, without zeros at their end."""
    exponent = int(value.normalize(_EXACT).as_tuple().exponent)
    return max(-exponent, 0)


def moment(text: str) -> tuple[float, str] | None:
    """An ISO date, time or both as Excel counts days, and which of them it is; none where Excel cannot hold it.

    >>> moment("2026-02-06"), moment("2026-02-06T18:00"), moment("T06:00"), moment("1890-05-19")
    ((46059, 'date'), (46059.75, 'datetime'), (0.25, 'time'), None)
    """
    day, _, clock = text.partition("T")
    try:
        date = datetime.date.fromisoformat(day) if day else None
        time = datetime.time.fromisoformat(clock) if clock else None
    except ValueError:
        return None
    if date is None:
        return (_fraction(time), "time") if time else None
    if date < _FIRST_DAY:
        return None
    days = date.toordinal() - _DAY_ZERO
    return (days + _fraction(time), "datetime") if time else (days, "date")


def cell_text(text: str) -> str:
    """A text as it can stand in a cell, cut with ``…`` where it is too long."""
    text = encodable(text)
    if len(text) > LONGEST_TEXT // 2 and len(text.encode("utf-16-le")) > 2 * LONGEST_TEXT:
        units = text.encode("utf-16-le")[: 2 * (LONGEST_TEXT - len(_CUT))]
        text = units.decode("utf-16-le", "ignore") + _CUT
    if text.startswith("<r>") and text.endswith("</r>"):
        text += " "  # XlsxWriter would take it for markup of its own and write it unescaped
    return text


def _fraction(time: datetime.time) -> float:
    return (time.hour * 3600 + time.minute * 60 + time.second) / _SECONDS
