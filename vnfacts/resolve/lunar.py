"""Days and months of the lunar calendar."""

from __future__ import annotations

from datetime import date

from vnfacts.calendar import Moment
from vnfacts.resolve.spans import Span


def lunar_in_year(moment: Moment, year: int) -> Span | None:
    """The Gregorian days of a lunar day or month of that year; None where the calendar has none."""
    month = moment.month
    assert month is not None
    if moment.day is None:
        first = _solar(year, month, 1)
        last = _solar(year, month, 30) or _solar(year, month, 29)
        return (first, last) if first and last else None
    day = _solar(year, month, moment.day)
    if day is None and moment.day == 30:  # a short month: its last day
        day = _solar(year, month, 29)
    return (day, day) if day else None


def _solar(year: int, month: int, day: int) -> date | None:
    from lunar_vn import convert_lunar_to_solar, convert_solar_to_lunar  # loaded when a text first names a lunar day

    try:
        found: date = convert_lunar_to_solar(day, month, year)
        # day 30 of a short month comes back as the first of the next
        return found if convert_solar_to_lunar(found.day, found.month, found.year).day == day else None
    except ValueError:  # no such day in that month, or a year outside the tables
        return None
