"""Dates as reports and tables abbreviate them, and in English: `Q1/2026`, `H1/2026`, `T12/2025`, `6 Feb 2026`."""

from __future__ import annotations

import re

from vnfacts.calendar.moment import Found, Moment, is_day, is_year
from vnfacts.calendar.pieces import one_of
from vnfacts.lexicon import calendar as words
from vnfacts.patterns import Lazy

_CODE = re.compile(
    r"(?:q(?P<q>[1-4])|h(?P<h>[12])|t(?P<m>1[0-2]|0?[1-9]))(?: ?[/-] ?|(?<!t\d)(?<!t\d\d) )(?P<y>(?:19|20)\d\d)(?!\d)"
)
_DOT = "(?:" + "|".join(f"(?<={name})" for name in words.ENGLISH_SHORT_MONTHS) + r")\."
"""Behind a month that is cut short; behind a whole one it ends the sentence."""
_MONTH_FIRST = Lazy(
    lambda: (
        rf"(?P<m>{one_of(words.ENGLISH_MONTHS)})(?:{_DOT})? +(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? +)?"
        r"(?P<y>\d{4})(?!\d)"
    )
)
_DAY_FIRST = Lazy(
    lambda: rf"(?P<d>\d{{1,2}})(?: +|-)(?P<m>{one_of(words.ENGLISH_MONTHS)})(?:(?:{_DOT}|,)? +|-)(?P<y>\d{{4}})(?!\d)"
)


def abbreviated(folded: str, at: int) -> Found | None:
    """`Q1/2026`, `H2 2025`, `T12/2025`."""
    match = _CODE.match(folded, at)
    if match is None:
        return english(folded, at)
    year, (quarter, half, month) = int(match["y"]), (int(match[part]) if match[part] else None for part in "qhm")
    grain = "quarter" if quarter else "half" if half else "month"
    return Moment(grain, year=year, quarter=quarter, half=half, month=month), match.end()


def english(folded: str, at: int) -> Found | None:
    """`Feb 6, 2026`, `6 February 2026`, `06-Feb-2026`, `December 2025`."""
    match = _DAY_FIRST.match(folded, at) or _MONTH_FIRST.match(folded, at)
    if match is None:
        return None
    month, year, day = words.ENGLISH_MONTHS[match["m"]], int(match["y"]), int(match["d"]) if match["d"] else None
    if not is_year(year) or day is not None and not is_day(day, month, year):
        return None
    return Moment("month" if day is None else "day", year=year, month=month, day=day), match.end()
