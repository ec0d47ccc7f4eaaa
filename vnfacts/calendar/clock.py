"""Clock times in digits."""

from __future__ import annotations

import re
from dataclasses import replace

from vnfacts.calendar.moment import Found, Moment
from vnfacts.calendar.pieces import one_of
from vnfacts.lexicon import calendar as words
from vnfacts.patterns import Lazy

_NO_DAY = r"(?!(?:(?<= \d)|(?<= \d\d))(?:/\d|-\d{1,2}(?! ?(?:[hg:](?![^\W\d])|giờ|\d))))"
"""Behind what may be minutes, if a blank is before them: 17h 10/11 is on that day."""


def _zone() -> str:
    return (
        r"(?P<zone> ?\((?:(?:theo )?giờ [^()\n]{2,30}|(?:gmt|utc)(?: ?[+-] ?\d{1,2})?)\)"
        rf"|,? +(?:theo +)?giờ +{one_of(words.CLOCK_ZONES)}(?!\w)| +(?:gmt|utc)(?: ?[+-] ?\d{{1,2}})?(?!\w))?"
    )


def _part() -> str:
    return (
        rf"(?: *,? *(?!hôm +(?:sau|trước|đó|ấy)(?!\w))(?P<part>{one_of(words.DAY_PARTS)})"
        r"(?= +(?:nay|qua|mai|ngày|hôm|thứ|cùng|\d|của)|[ ]*[(),.;:\n]| (?!\w+ +(?:nay|qua)|đa|thiểu)|$)(?!\w))?"
    )


CLOCK = Lazy(
    lambda: (
        r"(?P<h>\d{1,2})(?: ?(?P<sep>h|giờ|g)(?: ?(?P<m>[0-5]?\d)" + _NO_DAY + r")?(?![\d.,]\d|\d)"
        r"(?: ?(?:(?:phút|ph?)(?!\w)|['’′])(?: ?(?P<s>[0-5]?\d) ?(?:giây|''))?)?"
        r"|:(?P<m2>[0-5]\d)(?::(?P<s2>[0-5]\d)(?:\.\d+)?(?:z(?!\w)|[+-]\d\d:?\d\d)?)?"
        r"| *(?= rưỡi(?!\w)| ?[ap]\.?m(?!\w)))"
        r"(?P<half> +rưỡi)?(?: +(?:kém|thiếu) +(?P<less>\d{1,2})(?: +phút)?)?"
        rf"(?: ?(?P<noon>[ap])(?:\.m\.|\.?m))?(?![^\W_]){_zone()}{_part()}"
    )
)
"""A clock time in digits, with its part of the day."""


def clock(folded: str, at: int) -> Found | None:
    """A clock time in digits."""
    match = CLOCK.match(folded, at)
    moment = clock_of(match) if match else None
    return (moment, match.end()) if match and moment else None


def clock_of(match: re.Match[str]) -> Moment | None:
    """The time of day that a match of `CLOCK` is; None where there is no such hour or minute."""
    hour, minute = int(match["h"]), int(match["m"] or match["m2"] or (30 if match["half"] else 0))
    if hour > 24 or hour == 24 and minute or minute > 59:
        return None
    if match["less"]:
        hour, minute = (hour - 1) % 24, 60 - int(match["less"])
    if match["noon"]:
        hour = hour % 12 + (12 if match["noon"] == "p" else 0)
    second = match["s"] or match["s2"]
    return time_of_day(hour, minute, match["part"] or "", int(second) if second else None)


def time_of_day(hour: int, minute: int, part: str, second: int | None = None) -> Moment:
    """The time that a clock shows in a part of the day; hour 24 is midnight at the end of its day."""
    if part in words.NIGHT_PARTS and (hour < 5 or hour == 12):
        hour = 24 if hour == 12 else hour
    elif 0 < hour < (4 if part in words.NOON_PARTS else 12 if part in words.PM_PARTS else 0):
        hour += 12
    text = f"{hour:02}:{minute:02}" + (f":{second:02}" if second is not None else "")
    return Moment("minute" if second is None else "second", clock=text)


def with_clock(moment: Moment, time: Moment) -> Moment:
    """The same day with a clock time."""
    return replace(moment, grain=time.grain, clock=time.clock)
