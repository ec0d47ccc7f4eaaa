"""The days that a moment means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from vnfacts.calendar import BEFORE_CHRIST, Moment
from vnfacts.resolve.lunar import lunar_in_year
from vnfacts.resolve.spans import (
    Span,
    day_in_month,
    days_in_month,
    last_day_numbered,
    months,
    nearest,
    shift_month,
    week_start,
    years,
)

_LAST_YEAR = 9998
_HALF_YEAR = 182
"""Days within which a day of the document's own year is nearer than that of any other."""
_LOOSE_DIRECTION = 60
"""Days by which a day `vừa qua` or `tới` may lie on the other side of the document's date: that date may be amiss."""
_MIDDLE = 15
"""The last day of the first half of a month."""
_CLOCK_GRAINS = frozenset({"minute", "second", "hour"})


def has_day(moment: Moment) -> bool:
    """Whether a clock time names its day."""
    return moment.day is not None or moment.month is not None or moment.offset is not None or moment.weekday is not None


def moment_span(moment: Moment, doc: date | None, year: int | None = None, own: Span | None = None) -> Span | None:
    """First and last day of what `moment` names, or None where it cannot be told.

    Args:
        doc: the document's date.
        year: a year stated beside a date that has none.
        own: the period that the figure itself is of; relative words after `so với` count from it.
    """
    if moment.grain in _CLOCK_GRAINS:
        if not has_day(moment):
            return None
        moment = replace(moment, grain="day", clock="")
    if moment.lunar:
        return _lunar_span(moment, doc, year)
    if moment.offset is not None:
        return _relative_span(moment, doc, own)
    if moment.weekday is not None:
        return _weekday_span(moment, doc)
    stated = moment.year
    if stated is None and moment.year_offset is not None:
        reference = own[0] if own and moment.year_offset < 0 else doc
        if reference is None:
            return None
        stated = reference.year + moment.year_offset
    if stated is not None:
        return _in_year(moment, stated)
    if moment.decade is not None:
        return years(moment.decade, moment.decade + 9)
    if moment.century is not None:
        return _century_span(moment.century, doc)
    return _in_year(moment, year) if year is not None else _nearest(moment, doc)


def period_span(start: Moment, until: Moment, doc: date | None, year: int | None) -> Span | None:
    """First day of `start` to last day of `until`; what one of them leaves out is taken from the other."""
    end = moment_span(until, doc, year)
    if end is None:
        return None
    if start.lunar and start.month is None:  # từ mùng 6 đến rằm tháng Giêng
        start = replace(start, month=until.month if until.lunar else None)
    if until.weekday is not None and until.offset is None and start.weekday is None:
        end = _weekday_after(until.weekday, moment_span(start, doc, year)) or end
    if _lacks_year(start):
        begin = _before(start, end)
    else:
        begin = moment_span(start, doc, year)
        if begin and end[1] < begin[0] and _lacks_year(until) and until.month is not None:
            end = moment_span(until, doc, begin[0].year) or end
            if end[1] < begin[0]:
                end = moment_span(until, doc, begin[0].year + 1) or end
    if begin is None or begin[0] > end[1]:
        return None
    return begin[0], end[1]


def _lacks_year(moment: Moment) -> bool:
    """Whether nothing in a moment tells its year."""
    return all(
        part is None
        for part in (
            moment.year, moment.offset, moment.year_offset, moment.decade, moment.century, moment.weekday,
        )
    )  # fmt: skip


def _before(start: Moment, end: Span) -> Span | None:
    """The days of a moment without a year that lies before another's last day."""
    if start.month is None and start.day is not None and not start.lunar:
        return last_day_numbered(start.day, end[0])
    begin = moment_span(start, end[0], end[0].year)
    if begin and begin[0] > end[1]:
        return moment_span(start, end[0], end[0].year - 1)
    return begin


def _century_span(century: int, doc: date | None) -> Span | None:
    """A century, or with a negative number a place in the sixty-year cycle, which 4 AD began."""
    if century > 0:
        return years((century - 1) * 100 + 1, century * 100)
    if doc is None or century == BEFORE_CHRIST:
        return None
    place = -1 - century
    year = doc.year + (place - (doc.year - 4) % 60 + 30) % 60 - 30
    return years(year, year)


def _in_year(moment: Moment, year: int) -> Span | None:
    """A day, month, quarter, half or the whole of a year."""
    if not 1 <= year <= _LAST_YEAR:
        return None
    if moment.day is not None and moment.month is not None:
        if moment.day > days_in_month(year, moment.month):
            return None
        day = date(year, moment.month, moment.day)
        return day, day
    if moment.month is not None:
        first, last = months(year, moment.month, moment.month)
        if moment.half is None:
            return first, last
        return (first, first.replace(day=_MIDDLE)) if moment.half == 1 else (first.replace(day=_MIDDLE + 1), last)
    if moment.quarter is not None:
        return months(year, 3 * moment.quarter - 2, 3 * moment.quarter)
    if moment.half is not None:
        return months(year, 6 * moment.half - 5, 6 * moment.half)
    return years(year, year)


def _nearest(moment: Moment, doc: date | None) -> Span | None:
    """The year, or for a bare day the month, that puts the moment nearest the document's date."""
    if doc is None:
        return None
    same_year = _in_year(moment, doc.year) if moment.month is not None and moment.day is not None else None
    if same_year:
        ahead = (same_year[0] - doc).days
        if abs(ahead) <= _HALF_YEAR and ahead * moment.direction >= -_LOOSE_DIRECTION:
            return same_year
    if moment.month is None and moment.day is not None:
        candidates = [day_in_month(moment.day, doc, shift) for shift in (-1, 0, 1)]
    else:
        candidates = [_in_year(moment, doc.year + shift) for shift in (-1, 0, 1)]
    spans = [span for span in candidates if span is not None]
    if moment.direction < 0:
        over = 1 if moment.quarter else 0  # mùa hè vừa qua is over, tháng 5 vừa qua may be the document's own
        spans = [span for span in spans if span[over] <= doc] or spans
    elif moment.direction > 0:
        spans = [span for span in spans if span[1] >= doc] or spans
    return nearest(spans, doc)


def _relative_span(moment: Moment, doc: date | None, own: Span | None) -> Span | None:
    """What lies so many of its own size from the document's date, or from the figure's own period."""
    assert moment.offset is not None
    reference = own[0] if own and moment.offset < 0 and moment.grain != "day" else doc
    if reference is None:
        return None
    if moment.grain == "day" and moment.day is not None:  # ngày 10 tháng trước
        return day_in_month(moment.day, reference, moment.offset)
    return unit_span(moment.grain, reference, moment.offset, moment.weekday)


def unit_span(grain: str, reference: date, by: int, weekday: int | None = None) -> Span:
    """The day, week, month and so on that lies `by` of its size from the one that holds `reference`."""
    if grain == "day":
        if weekday is not None:  # thứ Hai tuần trước
            day = week_start(reference) + timedelta(days=7 * by + weekday)
        else:
            day = reference + timedelta(days=by)
        return day, day
    if grain == "week":
        first = week_start(reference) + timedelta(days=7 * by)
        return first, first + timedelta(days=6)
    if grain == "month":
        year, month = shift_month(reference.year, reference.month, by)
        return months(year, month, month)
    if grain == "quarter":
        year, month = shift_month(reference.year, reference.month - (reference.month - 1) % 3, 3 * by)
        return months(year, month, month + 2)
    if grain == "decade":
        first_year = (reference.year // 10 + by) * 10
        return years(first_year, first_year + 9)
    if grain == "century":
        first_year = ((reference.year - 1) // 100 + by) * 100 + 1
        return years(first_year, first_year + 99)
    return years(reference.year + by, reference.year + by)


def _weekday_span(moment: Moment, doc: date | None) -> Span | None:
    """The weekday nearest the document's date; before or after it where the text says so."""
    if doc is None or moment.weekday is None:
        return None
    ahead = (moment.weekday - doc.weekday()) % 7
    if moment.direction < 0:
        ahead -= 7 if ahead else 0
    elif moment.direction == 1:
        ahead = ahead or 7
    elif moment.direction == 0 and ahead > 3:
        ahead -= 7
    day = doc + timedelta(days=ahead)
    return day, day


def _weekday_after(weekday: int, begin: Span | None) -> Span | None:
    """The first such day of the week from the day on that a period begins with."""
    if begin is None:
        return None
    day = begin[0] + timedelta(days=(weekday - begin[0].weekday()) % 7)
    return day, day


def _lunar_span(moment: Moment, doc: date | None, year: int | None) -> Span | None:
    """The Gregorian days of a lunar day or month (Vietnamese calendar, UTC+7)."""
    if moment.month is None:
        return None
    stated = moment.year if moment.year is not None else year
    if stated is None and doc is not None:
        if moment.year_offset is not None:
            stated = doc.year + moment.year_offset
        elif moment.century is not None:
            span = _century_span(moment.century, doc)
            stated = span[0].year if span else None
    if stated is not None:
        return lunar_in_year(moment, stated)
    if doc is None:
        return None
    spans = (lunar_in_year(moment, doc.year + shift) for shift in (-1, 0, 1))
    return nearest([span for span in spans if span], doc)
