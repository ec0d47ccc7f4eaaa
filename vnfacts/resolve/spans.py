"""Days and stretches of the Gregorian calendar."""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta

Span = tuple[date, date]
"""First and last day."""

_DAYS_IN_MONTH = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_in_month(year: int, month: int) -> int:
    """How many days a month has."""
    return 29 if month == 2 and isleap(year) else _DAYS_IN_MONTH[month]


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, days_in_month(year, month))


def months(year: int, first: int, last: int) -> Span:
    """The first day of one month to the last of another of the same year."""
    return date(year, first, 1), last_day(year, last)


def years(first: int, last: int) -> Span:
    """The first day of one year to the last of another."""
    return date(first, 1, 1), date(last, 12, 31)


def shift_month(year: int, month: int, by: int) -> tuple[int, int]:
    """The year and month that lie `by` months on."""
    index = year * 12 + month - 1 + by
    return index // 12, index % 12 + 1


def day_in_month(day: int, reference: date, shift: int) -> Span | None:
    """The day of that number in the month `shift` months on, if there is one."""
    year, month = shift_month(reference.year, reference.month, shift)
    if day > days_in_month(year, month):
        return None
    found = date(year, month, day)
    return found, found


def last_day_numbered(day: int, before: date) -> Span | None:
    """The latest day with that number up to `before`."""
    for shift in range(0, -12, -1):
        found = day_in_month(day, before, shift)
        if found and found[0] <= before:
            return found
    return None


def last_days_of_month(month: Span, low: int, high: int) -> Span:
    """The first days of a month, or with negative numbers its last ones."""
    if low < 0:
        return month[1] + timedelta(days=low + 1), month[1]
    return month[0], month[0] + timedelta(days=high - 1)


def week_start(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def nearest(spans: list[Span], doc: date) -> Span | None:
    """The one nearest a day; of two as near, the one before it."""
    return min(spans, key=lambda span: _distance(span, doc)) if spans else None


def _distance(span: Span, doc: date) -> int:
    if span[0] <= doc <= span[1]:
        return 0
    return 2 * min(abs((span[0] - doc).days), abs((span[1] - doc).days)) + (span[0] > doc)
