"""Dates, periods and clock times that begin with a figure."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts import calendar
from vnfacts.calendar import Found as FoundMoment
from vnfacts.calendar import Moment
from vnfacts.lexicon import figures
from vnfacts.lexicon.calendar import BORN_LEADS, ENGLISH_MONTHS
from vnfacts.nouns import is_noun
from vnfacts.numbers import plain_number, read_number, scale_follows
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Found, Reading, clock, names, periods, scores, stretches
from vnfacts.rules.dates import counted_days
from vnfacts.rules.moments import with_same_day
from vnfacts.rules.several import bracketed_days, more_of_the_same
from vnfacts.units import noun_at, unit_after

_ENDS = frozenset([*',;.)(\n/%"', ""])
"""Marks after a figure that is no clock time, stretch or day in the order of ISO 8601."""
_CLOCK_AFTER = frozenset(" hg:-ap")
_CLOCK_MARK = re.compile(
    r"\d{1,2}(?: ?h(?![^\W\d_])| ?h\d| ?giờ(?!\w)|:\d\d| ?g ?\d\d(?!\w)| ?g(?= )| rưỡi(?!\w)| ?[ap]\.?m(?!\w))"
)
_STOPWATCH = re.compile(r"(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,2}):(?P<s>[0-5]\d[.,]\d{2,3})(?![\w:]|[.,]\d)")
"""Minutes, seconds and parts of one, as races are timed (2:45,31; 1:35:56.497)."""
_MONTH_INITIALS = frozenset(name[0] for name in ENGLISH_MONTHS)
_STRETCHED = re.compile(r" *(?:tháng|quý|ngày|tuần|đêm)[ /]|t (?:đầu|cuối) năm")
_LONGEST_STRETCH = 100
_DATE_AHEAD = re.compile(
    r"(?:19|20)\d\d\.\d\d\.\d\d(?!\d)"
    r"|\d{1,2}(?: *(?:[/-]|t(?:háng|ết|ới)|đến|cho)| ?\.\d{1,2}(?!\d))|\d{4}-"
)
_FRACTION_AFTER = Lazy(lambda: rf" +(?:{trie(figures.SHARED)})(?!\w)")
_SHARE_AFTER = re.compile(r" ?\(\d+(?:[.,]\d+)? ?%\)")
_SHARE_BEFORE = re.compile(r"\d ?% ?\(\Z")
"""A percentage beside two figures with a slash: it is what they come to (75% (6/8))."""
_DIGITS = re.compile(r"\d+")
_BRACKETED = re.compile(r"\((?:1[3-9]|2\d|3[01])-(?:\d|1[0-2])\)")
"""A day and month in brackets; with a lower first figure they may be a score."""
_STAMP = re.compile(r"(?:,? | - |t)(?=\d{1,2}[:h]\d\d)")
_SIDE = re.compile(r" ?[x×] ?\d")
"""After a figure: it is one side of a picture (1920 x 1080)."""
_LEAD_REACH = 4
"""Words before two figures with a slash within which `tỷ lệ` makes them a fraction (tỷ lệ đỗ 1/12)."""
_MOST_PARTS = 10


def is_dated(folded: str, start: int) -> bool:
    """Whether the figure at `start` has beside it what a date or a period that begins with one has."""
    return _DATE_AHEAD.match(folded, start) is not None


def figure_date(reading: Reading, start: int, end: int, lead: str, follower: str) -> Found | None:
    """Dates, periods and clock times that begin with a figure, whose next word is `follower`."""
    folded = reading.folded
    digits = folded[start:end]
    after = folded[end : end + 1]
    if follower in figures.DATE_LINKS or not follower and (after not in _ENDS or after == "/" and len(digits) == 4):
        found = _timed(reading, start, end, digits)
        if found is not None:
            return found
    elif follower and "." not in digits and len(digits) != 4:
        days = bracketed_days(folded, start) if follower in figures.LISTS else None
        return (days, days[-1].end) if days else None
    elif after == "," and folded[start - 1 : start] == "(":
        days = bracketed_days(folded, start)
        if days:
            return days, days[-1].end
    if len(digits) == 4 and digits.isdigit():
        found = _year(reading, start, end, lead)
        if found is not None:
            return found
    return _numeric_date(reading, start, end) if _DATE_AHEAD.match(folded, start) else None


def _timed(reading: Reading, start: int, end: int, digits: str) -> Found | None:
    """A clock time, a stretch of a year or month, or a day in the order of ISO 8601."""
    folded = reading.folded
    after = folded[end : end + 1]
    stopped = _STOPWATCH.match(folded, start) if after == ":" and folded[start - 1 : start] != "t" else None
    if stopped:
        seconds = Decimal(stopped["s"].replace(",", ".")) + 60 * int(stopped["m"]) + 3600 * int(stopped["h"] or 0)
        return [Draft(start, stopped.end(), "duration", "duration", seconds, None, "second")], stopped.end()
    if after in _CLOCK_AFTER and "." not in digits and _CLOCK_MARK.match(folded, start):
        time = clock.time(reading, start)
        if time:
            return [time], time.end
    if after in " -":
        hours = clock.hours(reading, start)
        if hours:
            return hours, hours[-1].end
    if _STRETCHED.match(folded, end):
        counted = _counted(reading, start, end, digits)
        if counted:
            return counted
    if after in " -" and folded[end + 1 : end + 2] in _MONTH_INITIALS:
        found = _dated(start, calendar.english(folded, start))
        if found:
            return found
    if after in "th" and len(digits) <= 2:
        return _report_code(folded, start)
    if after in "-/" and len(digits) == 4:
        found = _dated(start, calendar.numeric_day(folded, start, False))
        return _stamped(folded, found[0][0]) if found else None
    return None


def _counted(reading: Reading, start: int, end: int, digits: str) -> Found | None:
    """Days that are counted and then named, or a stretch of a year, month or week."""
    many = plain_number(digits, reading.style)
    if many >= _LONGEST_STRETCH or many != many.to_integral_value():
        return None
    days = counted_days(reading.folded, start, int(many), end)
    if days:
        return days, days[-1].end
    stretch = stretches.stretch(reading, start, int(many), end)
    return ([stretch], stretch.end) if stretch else None


_REPORT_CODE = re.compile(r"(?P<n>\d{1,2})(?P<unit>[th]) ?/? ?(?P<y>20\d\d)(?![\d/])")


def _report_code(folded: str, start: int) -> Found | None:
    """`9T/2025`, the first nine months, and `2H2025`, the second half, as companies report them."""
    match = _REPORT_CODE.match(folded, start)
    if match is None or not 1 <= int(match["n"]) <= (12 if match["unit"] == "t" else 2):
        return None
    many, year = int(match["n"]), int(match["y"])
    if match["unit"] == "h":
        return _dated(start, (Moment("half", year=year, half=many), match.end()))
    draft = Draft(start, match.end(), "period", "period.stretch", moment=Moment("year", year=year), months=(1, many))
    return [draft], match.end()


def _stamped(folded: str, day: Draft) -> Found:
    """A written day with the clock time that may stand behind it, as on top of an article: `10/05/2017 01:30`."""
    stamp = _STAMP.match(folded, day.end)
    found = calendar.clock(folded, stamp.end()) if stamp and day.moment and day.moment.year else None
    if found and day.moment:
        day.moment, day.end = calendar.with_clock(day.moment, found[0]), found[1]
        day.kind = day.rule = "time"
    return [day], day.end


def _dated(start: int, found: FoundMoment | None) -> Found | None:
    return ([Draft(start, found[1], "date", "date", moment=found[0])], found[1]) if found else None


def _numeric_date(reading: Reading, start: int, end: int) -> Found | None:
    """A day or a range of days in figures."""
    folded = reading.folded
    if folded.startswith((" t", "  "), end):  # 2 tháng 9, 30 Tết
        found = _dated(start, calendar.spelt_day(folded, start) or calendar.lunar_day(folded, start))
        if found:
            return found
    words = reading.page.left(start)
    loose = not figures.DATE_LEADS.isdisjoint((*words[-1:], " ".join(words[-2:])))
    loose = loose or _is_bracketed_day(folded, start, end, words)
    day = calendar.numeric_day(folded, start, loose)
    period = periods.days_of_one_month(folded, start, loose)
    if period is None and day is not None:
        period = periods.day_to_day(folded, start, day)
    if period and not _is_fraction(reading, period) and not periods.is_amount_range(reading, start, period.end):
        return [period], period.end
    if day is None:
        return _month_year(reading, start)
    day = with_same_day(folded, day)
    if periods.is_amount_range(reading, start, day[1]):
        return None
    draft = Draft(start, day[1], "date", "date", moment=day[0])
    if day[0].year is None and _is_fraction(reading, draft):
        return None
    return _stamped(folded, draft)


def _is_bracketed_day(folded: str, start: int, end: int, words: list[str]) -> bool:
    """Whether two figures alone in brackets are a day: `(20-5)`, behind a word of days `sinh nhật cô (15.9)`."""
    if start and _BRACKETED.match(folded, start - 1):
        return True
    alone = folded[start - 1 : start] == "(" and folded.startswith(")", end)
    return alone and not figures.DAYS_BEFORE_BRACKETS.isdisjoint(words)


def _month_year(reading: Reading, start: int) -> Found | None:
    """`12/2025`: a month with its year; `11/2025 - 3/2026`."""
    month = calendar.month_in_figures(reading.folded, start)
    until = periods.period_end(reading, month, start, from_word=False) if month else None
    return ([until], until.end) if until else _dated(start, month)


def _is_fraction(reading: Reading, draft: Draft) -> bool:
    """Whether `1/3` or `2-1` is a fraction, a score or a range rather than a day."""
    folded, start, end = reading.folded, draft.start, draft.end
    text = folded[start:end]
    words = reading.page.left(start)
    previous = words[-1] if words else ""
    if " ".join(words[-2:]) in figures.NOT_QUITE:
        return True
    if previous in figures.DATE_BEFORE:
        return False
    if _SHARE_AFTER.match(folded, end) or _SHARE_BEFORE.search(folded, max(0, start - 8), start):
        return True
    if "/" not in text:
        return scores.in_sport(reading, start, end)
    if draft.kind == "period" or folded[start - 1 : start] == "(" and folded.startswith(")", end):
        return False
    if previous == "vòng":
        return True
    part, whole = map(int, _DIGITS.findall(text)[:2])
    shared = _FRACTION_AFTER.match(folded, end) is not None
    bounded = previous in figures.FRACTION_BEFORE or " ".join(words[-2:]) in figures.FRACTION_BOUNDS
    if shared or part < whole and (bounded or "lệ" in words[-_LEAD_REACH:]):
        return shared or "ngày" not in words  # ngày sinh của cô là 3/9
    if not part <= whole <= _MOST_PARTS:
        return False
    noun = unit_after(reading.page.text, folded, end) or noun_at(reading.page.text, folded, end, bare=True)
    return noun is not None and (noun.kind == "measure" or is_noun(noun.code))


# -- years -------------------------------------------------------------------------------------------------------

_CLOSED = re.compile(r"[)\-,;]|$| (?:và|hoặc) \d{4}\)")
"""After a year behind an opening bracket: it stands alone there, or with a second one (2014 và 2016)."""
_FIRST_YEAR, _LAST_YEAR = 1800, 2100
"""Figures outside these need a word of the calendar to be years."""
_NEAR_YEARS = range(1990, 2036)
"""Figures that are years after a noun even where a noun follows."""


def _is_scaled(folded: str, start: int) -> bool:
    """Whether a scale word follows the figure, rather than a word that begins as one does (tỷ lệ)."""
    number = read_number(folded, start) if scale_follows(folded, start + 4) else None
    return number is not None and number.scale > 1


def _year(reading: Reading, start: int, end: int, lead: str) -> Found | None:
    """Four digits that may be a year: `(2004)`, `2012-2016`, `cuối 2017`."""
    folded, text = reading.folded, reading.page.text
    years = periods.year_range(folded, start)
    if years and periods.is_measured(reading, years.end):
        return None
    if years:
        return ([] if names.after_capital(reading, start) else [years]), years.end
    value = int(folded[start:end])
    if not calendar.is_year(value) or periods.RANGED.match(folded, end) or _SIDE.match(folded, end):
        return None
    words = reading.page.left(start)
    previous = words[-1] if words else ""
    draft = Draft(start, end, "date", "date", moment=Moment("year", year=value))
    bracketed = folded[start - 1 : start] == "(" and _CLOSED.match(folded, end) is not None
    if value >= _FIRST_YEAR and (bracketed or previous in BORN_LEADS):
        return [draft], end
    if not _FIRST_YEAR <= value <= _LAST_YEAR:
        return None
    if unit_after(text, folded, end) or folded.startswith("/", end) and folded[end + 1 : end + 2].isdigit():
        return None
    planned = " ".join(words[-2:]) in figures.YEAR_LEADS
    if not planned and (lead or names.after_capital(reading, start) or names.after_model(reading, start)):
        return [], names.code_end(folded, start)
    if planned or previous in figures.YEAR_LEADS:
        if _is_scaled(folded, start):  # lợi nhuận 2016 tỷ
            return None
        noun = noun_at(text, folded, end, bare=True)
        counts = noun is not None and is_noun(noun.code.split()[0])
        if counts and previous not in figures.YEAR_EDGES and " ".join(words[-2:]) not in figures.NAMED_YEARS:
            return None
        drafts = [draft, *more_of_the_same(folded, Moment("year", year=value), end)]
        return drafts, drafts[-1].end
    noun = noun_at(text, folded, end)
    counts = noun is not None and is_noun(noun.code)
    if counts and (value not in _NEAR_YEARS or previous == "số" or not is_noun(previous)):
        return None
    return ([] if previous else [draft]), end
