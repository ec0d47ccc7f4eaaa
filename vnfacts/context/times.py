"""The times that a sentence names, and which of them its figures are compared with."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import NamedTuple

from vnfacts.context import Sentence, word_before
from vnfacts.lexicon import periods
from vnfacts.patterns import Lazy, spread, trie

_NEAR = 70
"""How far after `so với` the time compared with may stand."""


class When(NamedTuple):
    """A stretch of time that the text names: where, and its first and last day."""

    start: int
    end: int
    first: str
    last: str


class Than(NamedTuple):
    """A comparison: where its words stand, the time named ("" if none); of the year before; of the day before."""

    start: int
    end: int
    first: str
    last: str
    same: bool
    day: bool = False


_THAN, _, _SAME_MOMENT, _MULTIPLE = range(1, 5)
_PLAN = Lazy(lambda: rf" +(?:\w+ +)?(?:{trie(periods.PLANS)})(?!\w)")
_DAY_BEFORE = Lazy(lambda: rf"(?: +(?:{trie(periods.CLOSINGS)}))* +(?:{trie(periods.DAYS_BEFORE)})(?!\w)")
CLAUSE_END = re.compile(r"[,;:.](?= )|[(\n]")
"""A mark that parts a figure from a time behind it."""
_JOINED = re.compile(r" *(?:,|,? và(?: cả)?) *(?:trong +)?")
_BESIDE = Lazy(
    lambda: (
        rf" (?:(?P<since>{trie(periods.SINCE_THEN)})|(?P<plan>{trie(periods.WORK_AHEAD)}))"
        rf"(?: +(?:{trie(periods.TIME_LEADS)}))* *\Z"
    )
)
_DOCUMENT = Lazy(lambda: rf"(?<!\w)(?:{trie(periods.DOCUMENTS)})(?: +số)? +\d[\w/-]*[/-][\w/-]+,? *\Z")
_BEFORE = frozenset(
    form.split()[-1] for form in spread((*periods.SINCE_THEN, *periods.WORK_AHEAD, *periods.TIME_LEADS))
)
"""Last words of what `_BESIDE` matches."""


def named(sentence: Sentence) -> list[When]:
    """The times that a sentence names, in order; hours are none."""
    return [
        When(draft.start, draft.end, draft.date_start[:10], draft.date_end[:10])
        for draft in sentence.drafts
        if draft.date_start and draft.date_start[0] != "T"
    ]


def comparisons(sentence: Sentence, times: list[When]) -> tuple[list[Than], list[When], list[When]]:
    """The sentence's comparisons, the times named in `trong cùng kỳ …`, and those of plans compared with."""
    thans: list[Than] = []
    within: list[When] = []
    planned: list[When] = []
    if "than" not in sentence.cues:
        return thans, within, planned
    folded = sentence.reading.folded
    for cue in sentence.cues["than"]:
        start, end = sentence.start + cue.start, sentence.start + cue.end
        plan = _PLAN.match(folded, end, sentence.end) if cue.table == _THAN else None
        if plan:
            end = plan.end()
        if cue.table == _MULTIPLE:
            thans.append(Than(start + cue.words.index(" ") + 1, end, "", "", True))
            continue
        time = next((time for time in times if time.start >= end), None)
        if time and (time.start - end > _NEAR or CLAUSE_END.search(folded, end, time.start)):
            time = None
        same = cue.table != _THAN
        if same and thans and not thans[-1].same and start - thans[-1].start < _NEAR:
            thans[-1] = thans[-1]._replace(same=True, end=max(thans[-1].end, end))
        elif same and time and word_before(folded, start) in periods.WITHIN:
            within.append(time)
        elif plan:
            planned.extend([time] if time else ())
        elif time:
            thans.append(Than(start, time.end, time.first, time.last, same))
        elif cue.table != _SAME_MOMENT:
            before = None if same else _DAY_BEFORE.match(folded, end, sentence.end)
            thans.append(Than(start, before.end() if before else end, "", "", same, before is not None))
    return [than for than in thans if than.first or than.same or than.day], within, planned


def frames_of(sentence: Sentence, times: list[When], compared: list[int], planned: list[When]) -> list[When]:
    """The times that figures may hold for: not those of comparisons, and neighbours joined (năm 2021 và 2022)."""
    folded = sentence.reading.folded
    found: list[When] = []
    ahead: list[When] = []
    for time in times:
        if time.end in compared:
            continue
        lead, word = None, word_before(folded, time.start)
        if word in _BEFORE:
            lead = _BESIDE.search(folded, max(sentence.start, time.start - 30), time.start)
        if lead and lead["since"] or ("/" in word or "-" in word) and _is_documents(folded, sentence.start, time.start):
            continue
        if lead or time in planned:
            ahead.append(time)
            continue
        if found and _JOINED.fullmatch(folded, found[-1].end, time.start):
            before = found.pop()
            time = When(before.start, time.end, min(before.first, time.first), max(before.last, time.last))
        found.append(time)
    return found or ahead


def _is_documents(folded: str, start: int, at: int) -> bool:
    """Whether a date is the day of the document named before it."""
    return _DOCUMENT.search(folded, max(start, at - 60), at) is not None


def moved(day: str, years: int) -> str:
    """The same day so many years on; the last day of a February stays the last."""
    year, month, number = int(day[:4]) + years, int(day[5:7]), int(day[8:10])
    last = monthrange(year, month)[1]
    if number > last or day.endswith(("02-28", "02-29")):
        number = last
    return f"{year:04d}-{month:02d}-{number:02d}"
