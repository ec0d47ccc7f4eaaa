"""Dates that begin with a word of the calendar."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.calendar import PART, Moment, is_day, is_year
from vnfacts.lexicon import calendar as words
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.rules.moments import moment_at
from vnfacts.rules.periods import day_range, days_of_one_month, overnight, period_end, quarter_range
from vnfacts.rules.several import days_sharing_month, more_of_the_same

_PLAIN = Lazy(
    lambda: (
        r"(?:(?:ngày|(?:hôm|sáng|trưa|chiều|tối|đêm)(?: ngày)?) (\d{1,2}+)([/.-])(\d{1,2}+)(?:\2(\d{4}))?+"
        r"|(?:(?:đầu|giữa|cuối|hết) )?(?:năm (\d{4})|tháng (\d{1,2}+)(?:/(\d{4}))?+))"
        rf"(?![\w/]|[.,]? ?\d| ?[-/%(]|,? ?(?:{trie(words.AROUND_DATES)})(?!\w))"
    )
)


def plain_date(folded: str, start: int) -> Draft | None:
    """The everyday date, with nothing behind it that could belong to it: `ngày 6/2`, `năm 2016`, `tháng 12/2025`."""
    match = _PLAIN.match(folded, start)
    if match is None:
        return None
    day, _, month, year, whole_year, whole_month, of = match.groups()
    written = year or whole_year or of
    stated = int(written) if written else None
    if stated is not None and not is_year(stated):
        return None
    if day:
        if not is_day(int(day), int(month), stated):
            return None
        moment = Moment("day", stated, int(month), int(day))
    elif whole_month:
        if not 1 <= int(whole_month) <= 12:
            return None
        moment = Moment("month", stated, int(whole_month))
    else:
        moment = Moment("year", stated)
    return Draft(start, match.end(), "date", "date", moment=moment)


_DAY_OPENINGS = ("ngày ", *{f"{part.split()[0]} " for part in words.DAY_PARTS} - {"hôm "})


def _days(folded: str, start: int) -> list[Draft] | None:
    """Days that share a month, and a range or a night of two, behind `ngày` or a part of the day."""
    led = folded.startswith("ngày", start)
    if not led and PART.match(folded, start) is None:
        return None
    night = overnight(folded, start)
    if night:
        return [night]
    several = days_sharing_month(folded, start)
    if several or not led:
        return several
    days = day_range(folded, start, loose=True)
    return [days] if days else None


_COUNTED_MONTHS = re.compile(r" tháng +(?=\d{1,2}(?:, | và )\d)")
_COUNTED_DAYS = re.compile(r" (?P<unit>ngày|đêm) +(?=\d{1,2}(?: *[,-] *| +(?:và|hoặc|đến|tới) +)(?:ngày +)?\d)")


def counted_days(folded: str, start: int, many: int, end: int) -> list[Draft] | None:
    """`3 ngày 11, 12 và 13/7`, `2 đêm 7-8/7`: how many days, and which, if the count that ends at `end` is theirs."""
    match = _COUNTED_DAYS.match(folded, end)
    if match is None:
        return _counted_months(folded, start, many, end)
    days = days_sharing_month(folded, end + 1) or []
    if days:
        days[0].start = match.end()
    stretch = None if days else days_of_one_month(folded, match.end(), loose=True)
    if stretch and stretch.moment and stretch.until and stretch.moment.day and stretch.until.day:
        days = [stretch] * (stretch.until.day - stretch.moment.day + 1)
    if len(days) != many:
        return None
    length = Draft(start, match.end("unit"), "duration", "duration", Decimal(many), None, "day")
    return [length, stretch] if stretch else [length, *days]


def _counted_months(folded: str, start: int, many: int, end: int) -> list[Draft] | None:
    """`hai tháng 7 và 8/2017`: how many months, and each of them."""
    match = _COUNTED_MONTHS.match(folded, end)
    found = moment_at(folded, end + 1) if match else None
    if match is None or found is None:
        return None
    months = [Draft(match.end(), found[1], "date", "date", moment=found[0]), *more_of_the_same(folded, *found)]
    if len(months) != many:
        return None
    length = Draft(start, end + len(" tháng"), "duration", "duration", Decimal(many), None, "month")
    return [length, *months]


@rule("date")
def date(reading: Reading, start: int) -> list[Draft] | None:
    """A day, week, month, quarter, half, year, decade or century.

    @2026-02-10 | ngày 6/2 → date 2026-02-06/day
    @2026-02-10 | sáng nay (10/2) → date 2026-02-10/day
    tháng 12/2025 → date 2025-12-01..2025-12-31/month
    quý I/2026 → date 2026-01-01..2026-03-31/quarter
    thập niên 90 → date 1990-01-01..1999-12-31/decade
    @2026-02-10 | mùng 1 Tết → date 2026-02-17/day
    """
    folded = reading.folded
    if folded.startswith(_DAY_OPENINGS, start):
        several = _days(folded, start)
        if several:
            return several
    if folded[start] == "q":
        quarters = quarter_range(folded, start)
        if quarters:
            return [quarters]
    found = moment_at(folded, start)
    if found is None:
        return None
    until = period_end(reading, found, start, from_word=False)
    if until:
        return [until]
    moment, end = found
    return [Draft(start, end, "date", "date", moment=moment), *more_of_the_same(folded, moment, end)]
