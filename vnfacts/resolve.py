"""From what a date says to the days it means: the document's date, years left out, relative words, lunar days."""

from __future__ import annotations

import re
from calendar import isleap
from datetime import date, timedelta

from vnfacts.calendar import Moment
from vnfacts.rules import Draft
from vnfacts.text import Page

Span = tuple[date, date]

_GRAINS_BELOW_YEAR = frozenset({"day", "week", "month", "quarter", "half"})
_BASELINE = re.compile(
    r"(?:so với|so cùng|cùng kỳ|cùng kì|cùng thời điểm|cùng thời gian|so sánh với)(?: +[^\s,.;()]+){0,5} *$"
)
_CARRY_SENTENCES = 3
"""How many sentences on a stated period still is the figure's own."""


def resolve(drafts: list[Draft], page: Page, doc_date: date | None) -> None:
    """Fill `date_start`, `date_end` and `granularity` of every temporal draft, in place."""
    carried: tuple[Span, str, int] | None = None
    stated_year: tuple[int, int] | None = None  # the year and the sentence it stands in
    for index, draft in enumerate(drafts):
        if draft.lasting:
            _anchor_duration(draft, doc_date)
        if draft.moment is None:
            continue
        sentence = page.sentence_number(draft.start)
        baseline = _is_baseline(page.folded, draft.start)
        year = stated_year[0] if stated_year and stated_year[1] == sentence else None
        own = carried[0] if baseline and carried and sentence - carried[2] <= _CARRY_SENTENCES else None
        if own and draft.moment.grain != "year" and draft.moment.grain != (carried[1] if carried else ""):
            own = None
        if year is None:
            year = _year_beside(drafts, index, page, sentence)
        span = _draft_span(draft, doc_date, year, own)
        _fill(draft, span)
        if draft.kind in ("date", "period", "time") and not baseline and span is not None:
            if (
                draft.moment.complete
                and draft.kind != "period"
                and draft.moment.grain in ("year", "month", "quarter", "half")
            ):
                stated_year = (span[0].year, sentence)
            if draft.kind == "period" and draft.moment.grain == "year" and draft.months:
                stated_year = (span[0].year, sentence)
            grain = draft.moment.grain
            recent = doc_date is None or abs(span[1].year - doc_date.year) <= 1
            if recent and (grain in ("month", "quarter", "half", "year") or draft.kind == "period"):
                carried = (span, "month" if draft.months else grain, sentence)


def _is_baseline(folded: str, start: int) -> bool:
    """Whether what stands before a date makes it what a figure is compared with (so với cùng kỳ)."""
    begin = max(0, start - 40)
    if folded.find("so ", begin, start) < 0 and folded.find("cùng ", begin, start) < 0:
        return False
    return _BASELINE.search(folded, begin, start) is not None


def _last_day(year: int, month: int) -> int:
    """The number of days in a month."""
    return 29 if month == 2 and isleap(year) else _DAYS_IN_MONTH[month]


_DAYS_IN_MONTH = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _year_beside(drafts: list[Draft], index: int, page: Page, sentence: int) -> int | None:
    """The year of the date right after (`ngày 5/3, ngày 7/3/2016`), where that one is of the same size."""
    draft = drafts[index]
    if draft.moment is None or draft.moment.year is not None or draft.moment.grain not in ("day", "month"):
        return None
    if index + 1 < len(drafts):
        following = drafts[index + 1]
        if following.moment and following.moment.year and following.moment.grain == draft.moment.grain:
            gap = page.folded[draft.end : following.start]
            if len(gap) < 12 and "\n" not in gap and re.fullmatch(r"[ ,]*(?:và|hoặc|hay|đến|,|-)?[ ,]*", gap):
                return following.moment.year
    return None


def _fill(draft: Draft, span: Span | None) -> None:
    moment = draft.moment
    assert moment is not None
    draft.granularity = "month" if draft.months and moment.grain == "year" else moment.grain
    if (
        draft.kind == "period"
        and draft.until is not None
        and draft.until.grain == "day"
        or draft.to_now
        or draft.months
        and moment.grain == "month"
    ):
        draft.granularity = "day"
    if draft.kind == "time":
        day = (
            span[0].isoformat() if span and (moment.grain in ("minute", "second", "hour")) and _has_day(moment) else ""
        )
        draft.date_start = draft.date_end = f"{day}T{moment.clock}"
    elif span is not None:
        draft.date_start, draft.date_end = span[0].isoformat(), span[1].isoformat()


def _has_day(moment: Moment) -> bool:
    return (
        moment.month is not None
        or moment.offset is not None
        or moment.weekday is not None
        or moment.day is not None
        and moment.clock != "00:00"
    )


def _draft_span(draft: Draft, doc: date | None, year: int | None, own: Span | None) -> Span | None:
    assert draft.moment is not None
    if draft.until is not None:
        return _period_span(draft.moment, draft.until, doc, year)
    first = moment_span(draft.moment, doc, year, own)
    if first is None:
        return None
    if draft.to_now:
        return (first[0], doc) if doc and doc >= first[0] else None
    if draft.months:
        return _stretch(first, draft.months, draft.moment.grain)
    return first


def _stretch(first: Span, bounds: tuple[int, int], grain: str) -> Span:
    low, high = bounds
    if grain == "month":  # days of one month; negative ones count from its end
        if low < 0:
            return first[1] + timedelta(days=low + 1), first[1]
        return first[0], first[0] + timedelta(days=high - 1)
    year = first[0].year
    return date(year, low, 1), date(year, high, _last_day(year, high))


def _period_span(start: Moment, until: Moment, doc: date | None, year: int | None) -> Span | None:
    """First day of `start` to last day of `until`; what one of them leaves out is taken from the other."""
    end = moment_span(until, doc, year, None)
    if end is None:
        return None
    if (
        start.year is None
        and start.offset is None
        and start.year_offset is None
        and start.decade is None
        and start.century is None
        and start.weekday is None
    ):
        reference = end[0]
        if start.month is None and start.day is not None:
            begin = _last_day_numbered(start.day, reference)
        else:
            begin = moment_span(start, reference, reference.year, None)
            if begin and begin[0] > end[1]:
                begin = moment_span(start, reference, reference.year - 1, None)
    else:
        begin = moment_span(start, doc, year, None)
        if begin and until.year is None and until.offset is None and until.month is not None and end[1] < begin[0]:
            end = moment_span(until, doc, begin[0].year, None) or end
            if end[1] < begin[0]:
                end = moment_span(until, doc, begin[0].year + 1, None) or end
    if begin is None or begin[0] > end[1]:
        return None
    return begin[0], end[1]


def _last_day_numbered(day: int, before: date) -> Span | None:
    """The latest day with that number up to `before`."""
    month, year = before.month, before.year
    for _ in range(12):
        if day <= _last_day(year, month) and date(year, month, day) <= before:
            found = date(year, month, day)
            return found, found
        month, year = (12, year - 1) if month == 1 else (month - 1, year)
    return None


def moment_span(moment: Moment, doc: date | None, year: int | None = None, own: Span | None = None) -> Span | None:
    """First and last day of what `moment` names, or None where it cannot be told.

    Args:
        doc: the document's date.
        year: a year stated beside a date that has none.
        own: the period that the figure itself is of; relative words after `so với` count from it.
    """
    if moment.grain in ("minute", "second", "hour"):
        if not _has_day(moment):
            return None
        moment = _day_of(moment)
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
        return date(moment.decade, 1, 1), date(moment.decade + 9, 12, 31)
    if moment.century is not None:
        return _century_span(moment, doc)
    if year is not None:
        return _in_year(moment, year)
    return _nearest(moment, doc)


def _day_of(moment: Moment) -> Moment:
    return Moment(
        "day", year=moment.year, month=moment.month, day=moment.day, weekday=moment.weekday, offset=moment.offset,
        year_offset=moment.year_offset, direction=moment.direction, lunar=moment.lunar,
    )  # fmt: skip


def _century_span(moment: Moment, doc: date | None) -> Span | None:
    assert moment.century is not None
    if moment.century < 0:  # a place in the sixty-year cycle; 4 AD began one
        if doc is None:
            return None
        place = -1 - moment.century
        year = doc.year + (place - (doc.year - 4) % 60 + 30) % 60 - 30
        return date(year, 1, 1), date(year, 12, 31)
    first = (moment.century - 1) * 100 + 1
    return date(max(first, 1), 1, 1), date(moment.century * 100, 12, 31)


def _in_year(moment: Moment, year: int) -> Span | None:
    if not 1 <= year <= 9998:
        return None
    if moment.month is not None:
        last = _last_day(year, moment.month)
        if moment.day is not None:
            if moment.day > last:
                return None
            day = date(year, moment.month, moment.day)
            return day, day
        return date(year, moment.month, 1), date(year, moment.month, last)
    if moment.quarter is not None:
        return date(year, 3 * moment.quarter - 2, 1), _month_end(year, 3 * moment.quarter)
    if moment.half is not None:
        return (date(year, 1, 1), date(year, 6, 30)) if moment.half == 1 else (date(year, 7, 1), date(year, 12, 31))
    return date(year, 1, 1), date(year, 12, 31)


def _month_end(year: int, month: int) -> date:
    return date(year, month, _last_day(year, month))


def _nearest(moment: Moment, doc: date | None) -> Span | None:
    """The year, or for a bare day the month, that puts the moment nearest the document's date."""
    if doc is None:
        return None
    if moment.month is None and moment.day is not None:
        candidates = [_in_month(moment.day, doc, shift) for shift in (-1, 0, 1)]
    else:
        candidates = [_in_year(moment, doc.year + shift) for shift in (-1, 0, 1)]
    spans = [span for span in candidates if span is not None]
    if moment.direction < 0:
        spans = [span for span in spans if span[0] <= doc] or spans
    elif moment.direction > 0:
        spans = [span for span in spans if span[1] >= doc] or spans
    return min(spans, key=lambda span: _distance(span, doc)) if spans else None


def _in_month(day: int, doc: date, shift: int) -> Span | None:
    year, month = _shift_month(doc.year, doc.month, shift)
    if day > _last_day(year, month):
        return None
    found = date(year, month, day)
    return found, found


def _distance(span: Span, doc: date) -> int:
    if span[0] <= doc <= span[1]:
        return 0
    return 2 * min(abs((span[0] - doc).days), abs((span[1] - doc).days)) + (span[0] > doc)


def _shift_month(year: int, month: int, by: int) -> tuple[int, int]:
    index = year * 12 + month - 1 + by
    return index // 12, index % 12 + 1


def _relative_span(moment: Moment, doc: date | None, own: Span | None) -> Span | None:
    assert moment.offset is not None
    reference = own[0] if own and moment.offset < 0 and moment.grain != "day" else doc
    if reference is None:
        return None
    by = moment.offset
    if moment.grain == "day" and moment.day is not None:  # ngày 10 tháng trước
        return _in_month(moment.day, reference, by)
    if moment.grain == "day" and moment.weekday is not None:  # thứ Hai tuần trước
        day = _week_start(reference) + timedelta(days=7 * by + moment.weekday)
        return day, day
    if moment.grain == "day":
        day = reference + timedelta(days=by)
        return day, day
    if moment.grain == "week":
        first = _week_start(reference) + timedelta(days=7 * by)
        return first, first + timedelta(days=6)
    if moment.grain == "month":
        year, month = _shift_month(reference.year, reference.month, by)
        return date(year, month, 1), _month_end(year, month)
    if moment.grain == "quarter":
        year, month = _shift_month(reference.year, reference.month - (reference.month - 1) % 3, 3 * by)
        return date(year, month, 1), _month_end(year, month + 2)
    if moment.grain == "century":
        first_year = ((reference.year - 1) // 100 + by) * 100 + 1
        return date(first_year, 1, 1), date(first_year + 99, 12, 31)
    year = reference.year + by
    return date(year, 1, 1), date(year, 12, 31)


def _week_start(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _weekday_span(moment: Moment, doc: date | None) -> Span | None:
    """The weekday nearest the document's date; before or after it where the text says so."""
    if doc is None or moment.weekday is None:
        return None
    ahead = (moment.weekday - doc.weekday()) % 7
    if moment.direction < 0:
        ahead -= 7 if ahead else 0
    elif moment.direction == 0 and ahead > 3:
        ahead -= 7
    day = doc + timedelta(days=ahead)
    return day, day


def _lunar_span(moment: Moment, doc: date | None, year: int | None) -> Span | None:
    """The Gregorian days of a lunar day or month (Vietnamese calendar, UTC+7)."""
    stated = moment.year if moment.year is not None else year
    if stated is None and moment.year_offset is not None and doc is not None:
        stated = doc.year + moment.year_offset
    if stated is None and moment.century is not None and doc is not None:
        span = _century_span(moment, doc)
        stated = span[0].year if span else None
    if stated is not None:
        return _lunar_in_year(moment, stated)
    if doc is None:
        return None
    spans = [span for shift in (-1, 0, 1) if (span := _lunar_in_year(moment, doc.year + shift))]
    return min(spans, key=lambda span: _distance(span, doc)) if spans else None


def _lunar_in_year(moment: Moment, year: int) -> Span | None:
    from lunar_vn import convert_lunar_to_solar, convert_solar_to_lunar  # loaded when a text first names a lunar day

    assert moment.month is not None

    def solar(day: int, month: int) -> date | None:
        try:
            found = convert_lunar_to_solar(day, month, year)
            # day 30 of a short month comes back as the first of the next
            return found if convert_solar_to_lunar(found.day, found.month, found.year).day == day else None
        except ValueError:  # no such day in that month, or a year outside the tables
            return None

    if moment.day is not None:
        day = solar(moment.day, moment.month)
        if day is None and moment.day == 30:  # a short month: its last day
            day = solar(29, moment.month)
        return (day, day) if day else None
    first = solar(1, moment.month)
    last = solar(30, moment.month) or solar(29, moment.month)
    return (first, last) if first and last else None


def _anchor_duration(draft: Draft, doc: date | None) -> None:
    """Dates of a length of time that counts from the document's own day."""
    if doc is None or draft.value is None or draft.unit not in _STEPS:
        return
    from dateutil.relativedelta import relativedelta

    many = int(draft.value_max if draft.value_max is not None else draft.value)
    name, factor = _STEPS[draft.unit]
    if many * factor > 9000 or many != (draft.value_max or draft.value):
        return
    try:
        moved = doc + relativedelta(**{name: many * factor * (-1 if draft.lasting in ("past", "ago") else 1)})  # type: ignore[arg-type]
    except (ValueError, OverflowError):
        return
    draft.granularity = draft.unit
    if draft.lasting == "past":
        draft.date_start, draft.date_end = moved.isoformat(), doc.isoformat()
    elif draft.lasting == "next":
        draft.date_start, draft.date_end = doc.isoformat(), moved.isoformat()
    else:  # a point that far away, as exact as its unit
        grain = draft.unit if draft.unit in ("day", "week", "month", "quarter", "year") else "year"
        span = _relative_span(Moment(grain, offset=0), moved, None)
        if span:
            draft.date_start, draft.date_end = span[0].isoformat(), span[1].isoformat()


_STEPS = {
    "day": ("days", 1), "week": ("weeks", 1), "month": ("months", 1), "quarter": ("months", 3), "year": ("years", 1),
    "decade": ("years", 10), "century": ("years", 100),
}  # fmt: skip

_HEADER = re.compile(
    r"^[ \t]*(?:date|ngày đăng|ngày|cập nhật|published|thứ \w+,)?[ \t:]*(\d{4})-(\d{2})-(\d{2})(?!\d)",
    re.IGNORECASE | re.MULTILINE,
)
_DATELINE = re.compile(
    r"(?:^|\n)[^\n]{0,60}?(?:(?:ngày|thứ [\w ]{2,4},?|chủ nhật,?|cập nhật(?: lúc)?:?|\d{1,2}[:h]\d{2},?) *(?:ngày *)?)"
    r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)",
    re.IGNORECASE,
)
_TOP = 400
"""Characters at the top of a document among which its own date is looked for."""


def stated_date(text: str) -> str:
    """The date a document states of itself: a header line ` date 2026-02-06`, or a dateline at its top; "" if none."""
    top = text[:_TOP]
    match = _HEADER.search(top)
    if match:
        return _iso(int(match[1]), int(match[2]), int(match[3]))
    match = _DATELINE.match(top) or re.match(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b", top)
    return _iso(int(match[3]), int(match[2]), int(match[1])) if match else ""


def _iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
