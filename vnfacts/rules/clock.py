"""Clock times."""

from __future__ import annotations

import re

from vnfacts import calendar
from vnfacts.calendar import Found, Moment
from vnfacts.lexicon import calendar as words
from vnfacts.numbers import read_words
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.rules.moments import day_at, with_written_day

_DATE_GAP = re.compile(
    r"(?: *, *| +)(?:(?:của|vào|trong) +)?(?=\w)| *\((?=(?:ngày +)?\d)| *- *(?=\d{1,2}([/.-])\d{1,2}\1\d{4})"
    r"|/(?=\d{1,2}[/-]\d{1,2}(?![\d/]))"
)
_SAME_DAY = tuple(f" {word}" for word in words.SAME_DAY)
_DAY_END = re.compile(r" *(?:[:;,.)\n]|$)")
_ON = " trở đi"
_TIME_TO = re.compile(r"\d ?(?:giờ|h|g|:) ?\d\d(?: phút)? *- *\Z")
"""Before hours: an exact time and a dash, from which on they are."""
_SHORT_DAY = Lazy(lambda: rf"(?:{trie(words.SHORT_DAYS)})(?!\w)")


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
    if said in words.ABOUT_HOURS and words.AT_ABOUT.intersection(left[-2:-1]):  # vào khoảng 10h
        said = left[-2]
    dated = bool(part or day or match["noon"] or folded.startswith(_SAME_DAY, end))
    if said == "khoảng" and folded.startswith(",", end):  # Khoảng 18 giờ, lực lượng …
        dated = dated or not words.BEFORE_LENGTHS.intersection(left[-2:-1])
    full_day = day is not None and (day[0].month is not None or day[0].offset is not None)
    if not _is_time(match, said, dated, full_day, moment):
        return None
    return _with_day(start, end, moment, day)


def _with_day(start: int, end: int, moment: Moment, day: Found | None) -> Draft:
    """A time with the day beside it, if that is one."""
    if day and (day[0].day is not None or day[0].weekday is not None or day[0].offset is not None):
        return Draft(start, day[1], "time", "time", moment=calendar.with_clock(day[0], moment))
    return Draft(start, end, "time", "time", moment=moment)


def _is_time(match: re.Match[str], said: str, dated: bool, full_day: bool, moment: Moment) -> bool:
    """Whether hours are a time of day rather than a length of time: by the words around, and how exact they are."""
    exact = bool(match["m"] or match["m2"] or match["half"] or match["less"])
    worded = match["sep"] == "giờ"
    if match["s"] and worded and said not in words.CLOCK_ONLY and not full_day:
        return False
    if match["half"] and said in words.BEFORE_LENGTHS:
        return False
    if match["sep"] == "g" and not exact:  # hours, or grams
        opened = match["part"] is not None or match.string.startswith(_ON, match.end())
        return said in words.AT_HOURS or full_day or opened and (said in words.BEFORE_HOURS or said == "khoảng")
    if said == "-" and _TIME_TO.search(match.string, max(0, match.start() - 16), match.start()):
        return True
    if dated or said in words.CLOCK_ONLY and (not worded or said in words.BEFORE_HOURS):
        return True
    if said in words.BEFORE_LENGTHS and (not exact or worded and "phút" in match[0]):
        return False
    if match["sep"] is None and match["m2"] is None:  # 7 rưỡi
        return False
    if match["sep"] == "h" and said in words.BEFORE_EXACT_LENGTHS:
        return False
    midnight = moment.clock == "00:00"
    return not (worded and not exact and not midnight or moment.clock == "24:00")


def _date_beside(folded: str, end: int, said_part: bool) -> Found | None:
    """The date right after a clock time."""
    gap = _DATE_GAP.match(folded, end)
    if gap is None:
        return None
    found = _date_at(folded, gap.end(), said_part, "(" in gap[0] or "-" in gap[0])
    if found is None:  # 17h30 10.11: …
        found = calendar.numeric_day(folded, gap.end(), True)
        return found if found and _DAY_END.match(folded, found[1]) else None
    if found and "(" in gap[0]:
        return (found[0], found[1] + 1) if folded.startswith(")", found[1]) else None
    return found


def _date_at(folded: str, at: int, said_part: bool, loose: bool) -> Found | None:
    found = calendar.relative_day(folded, at) or calendar.weekday(folded, at)
    if found:
        return with_written_day(folded, found)
    part = calendar.PART.match(folded, at)
    inner = part.end() + 1 if part and folded.startswith(" ", part.end()) else at
    led = folded.startswith("ngày", inner)
    found = day_at(folded, inner, loose=loose or inner != at or led or said_part) or (
        calendar.bare_day(folded, inner) if led else None
    )
    if found is None and inner != at:
        found = calendar.weekday(folded, inner)
    short = _SHORT_DAY.match(folded, at) if found is None and said_part else None
    if short:
        return with_written_day(folded, (Moment("day", offset=words.SHORT_DAYS[short[0]]), short.end()))
    return found


# -- in words ----------------------------------------------------------------------------------------------------

_SAID_MINUTES = re.compile(r" +(?P<half>rưỡi)(?!\w)| +(?P<less>kém|thiếu) +(?=\w)| +(?=\w)")
_DAY_PART = Lazy(lambda: rf" +({trie(words.DAY_PARTS)})(?!\w)")
_MINUTES = re.compile(r" +phút(?!\w)")


def said_time(reading: Reading, start: int, hour: int, end: int) -> Draft | None:
    """`lúc tám giờ`, `tám giờ rưỡi sáng mai`, `chín giờ kém mười lăm`: a time of day in words.

    Args:
        end: where the hour ends.
    """
    folded = reading.folded
    if hour > 24:
        return None
    minute, end, exact = _said_minutes(reading, end)
    if minute < 0:
        hour, minute = (hour - 1) % 24, 60 + minute
    part = _DAY_PART.match(folded, end)
    end = part.end() if part else end
    day = _date_beside(folded, end, part is not None)
    led = words.AT_EXACTLY.intersection(reading.page.left(start)[-1:])
    if not (part or led or exact == "less" or day and exact):
        return None
    return _with_day(start, end, calendar.time_of_day(hour, minute, part[1] if part else ""), day)


def _said_minutes(reading: Reading, end: int) -> tuple[int, int, str]:
    """The minutes said after an hour, where they end, and how they are said; less than none before the hour (kém)."""
    folded = reading.folded
    match = _SAID_MINUTES.match(folded, end)
    if match is None:
        return 0, end, ""
    if match["half"]:
        return 30, match.end(), "half"
    number = read_words(folded, match.end(), reading.style)
    if number is None or not 0 < number.value < 60 or number.scale != 1:
        return 0, end, ""
    minutes = _MINUTES.match(folded, number.end)
    if minutes:
        return int(number.value) * (-1 if match["less"] else 1), minutes.end(), match["less"] and "less" or "minutes"
    if match["less"]:
        return -int(number.value), number.end, "less"
    return (int(number.value), number.end, "minutes") if number.value >= 10 else (0, end, "")


# -- from hour to hour -------------------------------------------------------------------------------------------

_HOURS = re.compile(r"(?P<a>\d{1,2})(?: *- *| +(?:đến|tới) +)(?P<b>\d{1,2}) ?(?:h|giờ|g)(?![^\W\d])")


def hours(reading: Reading, start: int) -> list[Draft] | None:
    """`8-10h sáng`, `từ 10-17 giờ`: two times of day that share their unit, rather than a length of time."""
    match = _HOURS.match(reading.folded, start)
    if match is None or not int(match["a"]) < int(match["b"]) <= 24:
        return None
    left = reading.page.left(start)
    second = calendar.CLOCK.match(reading.folded, match.start("b"))
    moment = calendar.clock_of(second) if second else None
    if second is None or moment is None:
        return None
    day = _date_beside(reading.folded, second.end(), second["part"] is not None)
    if not (second["part"] or day or _are_hours(left, int(match["b"]))):
        return None
    first = calendar.time_of_day(int(match["a"]), 0, second["part"] or "")
    if first.clock > moment.clock:
        first = calendar.time_of_day(int(match["a"]), 0, "")
    last = _with_day(match.start("b"), second.end(), moment, day)
    return [Draft(start, match.end("a"), "time", "time", moment=first), last]


def _are_hours(left: list[str], last: int) -> bool:
    """Whether the words before `10-17 giờ` make it hours of the day."""
    if "giờ" in left[-3:] or " ".join(left[-2:]) in words.OPEN_HOURS or left[-1:] in (["lúc"], ["vào"]):
        return True
    afternoon = 12 < last < 24 and last != 18
    return left[-1:] == ["từ"] and afternoon and not words.BEFORE_LENGTHS.intersection(left[-3:-1])
