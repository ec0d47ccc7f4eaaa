"""Clock times."""

from __future__ import annotations

import re

from vnfacts import calendar
from vnfacts.calendar import Found, Moment
from vnfacts.lexicon import calendar as words
from vnfacts.rules import Draft, Reading, rule
from vnfacts.rules.moments import day_at, with_written_day

_DATE_GAP = re.compile(r"(?: *, *| +)(?:(?:của|vào|trong) +)?(?=\w)| *\((?=(?:ngày +)?\d)")
_THAT_DAY = (" cùng ngày", " hôm sau", " hôm trước", " hôm đó", " hôm ấy")
"""After hours: a time of a day that was told before."""
_SHORT_DAYS = {"nay": 0, "qua": -1, "mai": 1}
_SHORT_DAY = re.compile(r"(?:nay|qua|mai)(?!\w)")


@rule("time")
def time(reading: Reading, start: int) -> Draft | None:
    """A time of day, with its date where one stands beside it.

    14h30 → time T14:30
    @2017-10-31 | 9h ngày 30/10 → time 2017-10-30T09:00
    lúc 8 giờ tối → time T20:00
    """
    folded = reading.folded
    match = calendar.CLOCK.match(folded, start)
    moment = calendar.clock_of(match) if match else None
    if match is None or moment is None:
        return None
    end, part = match.end(), match["part"]
    day = _date_beside(folded, end, bool(part))
    left = reading.page.left(start)
    said = left[-1] if left else ""
    dated = bool(part or day or folded.startswith(_THAT_DAY, end))
    if said == "khoảng" and folded.startswith(",", end):  # Khoảng 18 giờ, lực lượng …
        dated = dated or not words.BEFORE_LENGTHS.intersection(left[-2:-1])
    full_day = day is not None and (day[0].month is not None or day[0].offset is not None)
    if not _is_time(match, said, dated, full_day, moment):
        return None
    if day and (day[0].day is not None or day[0].weekday is not None or day[0].offset is not None):
        return Draft(start, day[1], "time", "time", moment=calendar.with_clock(day[0], moment))
    return Draft(start, end, "time", "time", moment=moment)


def _is_time(match: re.Match[str], said: str, dated: bool, full_day: bool, moment: Moment) -> bool:
    """Whether hours are a time of day rather than a length of time: by the words around, and how exact they are."""
    exact = bool(match["m"] or match["m2"] or match["half"] or match["less"])
    worded = match["sep"] == "giờ"
    if match["s"] and worded and said not in words.CLOCK_ONLY or match["half"] and said in words.BEFORE_LENGTHS:
        return False
    if match["sep"] == "g" and not exact:  # hours, or grams
        led = said in words.BEFORE_HOURS or said == "khoảng"
        return said in words.AT_HOURS or full_day or led and match["part"] is not None
    if dated or said in words.CLOCK_ONLY and (not worded or said in words.BEFORE_HOURS):
        return True
    if said in words.BEFORE_LENGTHS and (not exact or worded and "phút" in match[0]):
        return False
    midnight = moment.clock == "00:00"
    return not (worded and not exact and not midnight or midnight and moment.day == 1)


def _date_beside(folded: str, end: int, said_part: bool) -> Found | None:
    """The date right after a clock time."""
    gap = _DATE_GAP.match(folded, end)
    if gap is None:
        return None
    found = _date_at(folded, gap.end(), said_part)
    if found and "(" in gap[0]:
        return (found[0], found[1] + 1) if folded.startswith(")", found[1]) else None
    return found


def _date_at(folded: str, at: int, said_part: bool) -> Found | None:
    found = calendar.relative_day(folded, at) or calendar.weekday(folded, at)
    if found:
        return with_written_day(folded, found)
    part = calendar.PART.match(folded, at)
    inner = part.end() + 1 if part and folded.startswith(" ", part.end()) else at
    led = folded.startswith("ngày", inner)
    found = day_at(folded, inner, loose=inner != at or led or said_part) or (
        calendar.bare_day(folded, inner) if led else None
    )
    short = _SHORT_DAY.match(folded, at) if found is None and said_part else None
    if short:
        return with_written_day(folded, (Moment("day", offset=_SHORT_DAYS[short[0]]), short.end()))
    return found
