"""Clock times in digits."""

from __future__ import annotations

import re
from dataclasses import replace

from vnfacts.calendar.moment import Found, Moment
from vnfacts.calendar.pieces import one_of
from vnfacts.lexicon import calendar as words
from vnfacts.patterns import Lazy

CLOCK = Lazy(
    lambda: (
        r"(?P<h>\d{1,2})(?: ?(?P<sep>h|giờ|g)(?: ?(?P<m>[0-5]?\d))?(?![\d.,]\d|\d)"
        r"(?: ?(?:phút|'|[’′](?= (?:ngày|hôm|sáng|trưa|chiều|tối|đêm|cùng|\d)))(?: ?(?P<s>[0-5]?\d) ?(?:giây|''))?)?"
        r"|:(?P<m2>[0-5]\d)(?::(?P<s2>[0-5]\d))?)"
        r"(?P<half> +rưỡi)?(?: +kém +(?P<less>\d{1,2})(?: +phút)?)?(?![^\W_])"
        r"(?P<zone> ?\((?:theo )?giờ [^()\n]{2,30}\))?"
        rf"(?: *,? *(?!hôm +(?:sau|trước|đó|ấy)(?!\w))(?P<part>{one_of(words.DAY_PARTS)})"
        r"(?= +(?:nay|qua|mai|ngày|hôm|thứ|cùng|\d|của)|[ ]*[(),.;:\n]| (?!\w+ +(?:nay|qua)|đa|thiểu)|$)(?!\w))?"
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
    part = match["part"] or ""
    if part in words.PM_PARTS and hour < 12 and not (part in words.NIGHT_PARTS and hour < 5):
        hour += 12
    second = match["s"] or match["s2"]
    text = f"{hour % 24:02}:{minute:02}" + (f":{int(second):02}" if second else "")
    return Moment("second" if second else "minute", clock=text, day=1 if hour == 24 else None)


def with_clock(moment: Moment, time: Moment) -> Moment:
    """The same day with a clock time."""
    return replace(moment, grain=time.grain, clock=time.clock)
