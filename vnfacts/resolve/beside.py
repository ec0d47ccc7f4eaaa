"""What dates and times take from the ones beside them: a clock time its day, a bare day its month, a date its year."""

from __future__ import annotations

import re
from dataclasses import replace

from vnfacts.calendar import time_of_day
from vnfacts.lexicon.calendar import PM_PARTS
from vnfacts.patterns import Lazy, trie
from vnfacts.resolve.moments import has_day
from vnfacts.rules import Draft

_DAY_BEFORE = re.compile(r",? (?:(?:vào )?(?:lúc|hồi|khoảng|lúc khoảng|tầm) )?|,? (?:vào khoảng|vào) ")
_AFTERNOON = Lazy(lambda: rf"({trie(PM_PARTS)})(?!\w)")
_NEXT_TIME = re.compile(r" *- *| (?:đến|tới|cho đến|cho tới|và|hoặc|hay) |, ")
_LONGEST_GAP = 16


def share_days(drafts: list[Draft], folded: str) -> None:
    """Give each clock time without a day the day stated directly before it, or with the times that follow it."""
    for index, draft in enumerate(drafts):
        if draft.kind != "time" or draft.moment is None or has_day(draft.moment) or not index:
            continue
        before = drafts[index - 1]
        gap = draft.start - before.end
        if before.kind == "date" and 0 <= gap < _LONGEST_GAP and _DAY_BEFORE.fullmatch(folded, before.end, draft.start):
            _take_day(draft, before, folded)
    for index in range(len(drafts) - 2, -1, -1):
        draft, after = drafts[index], drafts[index + 1]
        near = draft.kind == "time" == after.kind and 0 < after.start - draft.end < _LONGEST_GAP
        if near and _NEXT_TIME.fullmatch(folded, draft.end, after.start):
            _share(draft, after)


def _take_day(draft: Draft, before: Draft, folded: str) -> None:
    """`tối nay 8h`, `ngày 5/2, lúc 14h30`: the day of the date before; an evening's eight is twenty."""
    day, time = before.moment, draft.moment
    if day is None or time is None or day.grain != "day":
        return
    part = _AFTERNOON.match(folded, before.start)
    hour, rest = int(time.clock[:2]), time.clock[2:]
    if part and hour < 12:
        hour = int(time_of_day(hour, 0, part[1]).clock[:2])
    draft.moment = replace(day, grain=time.grain, clock=f"{hour:02}{rest}")


def _share(draft: Draft, after: Draft) -> None:
    """`8h-10h30 sáng mai`, `20h ngày 3 đến 5h ngày 4/6`: the day, or its month, of the later time."""
    time, later = draft.moment, after.moment
    if time is None or later is None or not has_day(later):
        return
    if not has_day(time):
        if time.clock <= later.clock:
            draft.moment = replace(later, grain=time.grain, clock=time.clock)
    elif time.month is None and time.day is not None and later.month is not None and time.day <= (later.day or 0):
        draft.moment = replace(time, month=later.month, year=later.year)
