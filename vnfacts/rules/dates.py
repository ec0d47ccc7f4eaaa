"""Dates that begin with a word of the calendar."""

from __future__ import annotations

from vnfacts.calendar import Moment, is_day, is_year
from vnfacts.lexicon import calendar as words
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.rules.moments import moment_at
from vnfacts.rules.periods import day_range, period_end
from vnfacts.rules.several import days_sharing_month, more_of_the_same

_PLAIN = Lazy(
    lambda: (
        r"(?:ngày (?P<d>\d{1,2}+)/(?P<m>\d{1,2}+)(?:/(?P<y>\d{4}))?+|năm (?P<year>\d{4})"
        r"|tháng (?P<month>\d{1,2}+)(?:/(?P<of>\d{4}))?+)"
        rf"(?![\w/]|[.,]? ?\d| ?[-/%(]|,? ?(?:{trie(words.AROUND_DATES)})(?!\w))"
    )
)


def plain_date(folded: str, start: int) -> Draft | None:
    """The everyday date, with nothing behind it that could belong to it: `ngày 6/2`, `năm 2016`, `tháng 12/2025`."""
    match = _PLAIN.match(folded, start)
    if match is None:
        return None
    d, m, y, year, month, of = match.groups()
    if d:
        moment = Moment("day", int(y) if y else None, int(m), int(d))
        possible = is_day(int(d), int(m), moment.year)
    else:
        moment = Moment("month", int(of) if of else None, int(month)) if month else Moment("year", int(year))
        possible = not month or 1 <= int(month) <= 12
    if not possible or moment.year is not None and not is_year(moment.year):
        return None
    return Draft(start, match.end(), "date", "date", moment=moment)


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
    if folded.startswith("ngày", start):
        several = days_sharing_month(folded, start)
        if several:
            return several
        days = day_range(folded, start, loose=True)
        if days:
            return [days]
    found = moment_at(folded, start)
    if found is None:
        return None
    until = period_end(reading, found, start, from_word=False)
    if until:
        return [until]
    moment, end = found
    return [Draft(start, end, "date", "date", moment=moment), *more_of_the_same(folded, moment, end)]
