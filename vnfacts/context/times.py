"""The times that a sentence names, and which of them its figures are compared with."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import NamedTuple

from vnfacts.context import Sentence, word_before
from vnfacts.context.cue import Cue
from vnfacts.lexicon import cues, periods
from vnfacts.patterns import Lazy, spread, trie
from vnfacts.resolve.spans import last_day
from vnfacts.rules import Draft

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


_THAN, _SAME, _SAME_MOMENT, _MULTIPLE = range(1, 5)
_PLAN = Lazy(lambda: rf" +(?:\w+ +)?(?:{trie(periods.PLANS)})(?!\w)")
_DAY_BEFORE = Lazy(lambda: rf"(?: +(?:{trie(periods.CLOSINGS)}))* +(?:{trie(periods.DAYS_BEFORE)})(?!\w)")
CLAUSE_END = Lazy(
    lambda: (
        rf",(?= )(?! +(?:{trie(periods.EQUALS)}) [^,;:.(\n]{{0,12}}\d)|[;:.](?= )|[(\n]"
        rf"|(?<!{periods.BECOMES}) {periods.SO} "
    )
)
"""A mark that parts a figure from a time behind it."""
_JOINED = re.compile(r" *(?:,|,? và(?: cả)?) *(?:trong +)?")
_BESIDE = Lazy(
    lambda: (
        rf" (?:(?P<since>{trie(periods.SINCE_THEN)})|(?P<plan>{trie(periods.WORK_AHEAD)}))"
        rf"(?: +(?:{trie(periods.TIME_LEADS)}))* *\Z"
    )
)
_LUMPED = Lazy(lambda: rf"(?<!\w)(?:{trie(periods.LUMPED)}) +\Z")
_LASTING = Lazy(lambda: rf" +(?:{trie(periods.LASTING)})(?!\w)")
_LIKE_REACH = 6
"""How far into a sentence the words may stand that open it."""
_RECENT = 2
"""How many months ago the months counted so far may have ended."""
_LOOK_BACK = 8
"""How many sentences back the first months of a year may be named that their number alone then means."""
_TELLING = frozenset(form.split()[-1] for form in spread((*periods.RECORDS, *periods.RECORD_LINKS, periods.MORE)))
"""Last words of what says that a figure is held against a date."""
_RECORD = Lazy(lambda: rf"(?<!\w)(?:{trie(periods.RECORDS)})(?: +(?:{trie(periods.RECORD_LINKS)}))? *\Z")
_FIRST = Lazy(
    lambda: (
        rf"(?<!\w)(?:{trie(periods.FIRSTS)})(?: \w+){{0,4}}? (?:{trie(periods.FIRST_LINKS)})"
        rf"(?: (?:{trie(periods.QUALIFIED)}))? \Z"
    )
)
_LAW = Lazy(lambda: rf"(?<!\w)(?:{trie(periods.LAWS)})(?: [^\W\d]+){{0,6}} \Z")
_INSTANCES = tuple(f"{words} " for words in periods.INSTANCES)
_HEAD = "khi "
_NOWHERE = ("\0",)
_CLOSED = re.compile(r"[^\d,;.:\n]*,")
_SUBORDINATE = Lazy(lambda: rf"(?<!\w)(?:{trie(periods.SUBORDINATE)})(?!\w)[^\d,;.:\n]*\Z")
_DOCUMENT = Lazy(lambda: rf"(?<!\w)(?:{trie(periods.DOCUMENTS)})(?: +số)? +\d[\w/-]*[/-][\w/-]+,? *\Z")
_BEFORE = frozenset(
    form.split()[-1] for form in spread((*periods.SINCE_THEN, *periods.WORK_AHEAD, *periods.TIME_LEADS))
)
"""Last words of what `_BESIDE` matches."""


def named(sentence: Sentence) -> list[When]:
    """The times that a sentence names, in order; hours are none."""
    times: list[When] = []
    for draft in sentence.drafts:
        if draft.date_start:
            if draft.date_start[0] != "T":
                times.append(When(draft.start, draft.end, draft.date_start[:10], draft.date_end[:10]))
        elif draft.unit == "month" and draft.kind == "duration":
            lumped = _first_months(sentence, draft)
            times += [lumped] if lumped else []
    return times


def _first_months(sentence: Sentence, draft: Draft) -> When | None:
    """The first months of the year, where they are meant by their number.

    `lũy kế 9 tháng` means them, and so does `9 tháng` that is compared with `cùng kỳ`, or that was named so before.
    """
    number = int(draft.value or 0)
    if draft.value != number or draft.value_max is not None or not 1 < number < 12 or draft.qualifier:
        return None
    folded, today = sentence.reading.folded, sentence.doc_date
    lumped = _LUMPED.search(folded, max(sentence.start, draft.start - 20), draft.start) is not None
    if not lumped and (_LASTING.match(folded, draft.end) or word_before(folded, draft.start) in periods.TERMS):
        return None
    compared = any(cue.table == _SAME for cue in sentence.cues["than"])
    if today and (lumped or number <= today.month and (compared or _is_reported(folded, draft, number, today.month))):
        year = today.year - (number > today.month)
        return When(draft.start, draft.end, f"{year:04d}-01-01", last_day(year, number).isoformat())
    earlier: Sentence | None = sentence
    for _ in range(_LOOK_BACK):
        if earlier is None:
            return None
        for other in earlier.drafts:
            if other.months == (1, number) and other.date_start:
                return When(draft.start, draft.end, other.date_start, other.date_end)
        earlier = earlier.previous
    return None


def _is_reported(folded: str, draft: Draft, number: int, month: int) -> bool:
    """Whether the result of months that have just ended follows."""
    following = folded[draft.end : draft.end + 8].split(maxsplit=1)
    return month - number <= _RECENT and following != [] and following[0] in periods.REPORTED


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
        time = _compared_with(folded, cue, end, times)
        same = cue.table != _THAN
        if cue.words == periods.SAME_DAY and time is None:
            continue
        if same and thans and _is_of_the_same(thans[-1], start):
            thans[-1] = thans[-1]._replace(same=True, end=max(thans[-1].end, end))
        elif same and _is_then(folded, start, time):
            within.append(time or When(start, end, "", ""))
        elif plan:
            planned.extend([time] if time else ())
        elif time:
            thans.append(Than(start, time.end, time.first, time.last, same))
        elif cue.table != _SAME_MOMENT:
            before = None if same else _DAY_BEFORE.match(folded, end, sentence.end)
            thans.append(Than(start, before.end() if before else end, "", "", same, before is not None))
    return [than for than in thans if than.first or than.same or than.day], within, planned


def _compared_with(folded: str, cue: Cue, end: int, times: list[When]) -> When | None:
    """The time that stands behind a comparison, in its clause and before another of its kind."""
    time = next((time for time in times if time.start >= end), None)
    if time is None or time.start - end > _NEAR or CLAUSE_END.search(folded, end, time.start):
        return None
    return None if cue.table == _THAN and f" {cue.words} " in folded[end : time.start] else time


def _is_of_the_same(than: Than, start: int) -> bool:
    """Whether `cùng kỳ` belongs to the comparison before it (`so với cùng kỳ năm 2019`)."""
    return not than.same and start - than.start < _NEAR and (not than.first or start < than.end)


def _is_then(folded: str, start: int, time: When | None) -> bool:
    """Whether `cùng kỳ` names the time of the figures behind it, and not what others are compared with."""
    word = word_before(folded, start)
    if time and word in periods.WITHIN:
        return True
    return bool(word) and (word[-1] in "(,;" or word in periods.MEANWHILE)


def frames_of(sentence: Sentence, times: list[When], compared: list[int], planned: list[When]) -> list[When]:
    """The times that figures may hold for: not those of comparisons, and neighbours joined (năm 2021 và 2022)."""
    folded = sentence.reading.folded
    aside = _HEAD in sentence.folded
    found: list[When] = []
    ahead: list[When] = []
    for time in times:
        if time.end in compared:
            continue
        lead, word = None, word_before(folded, time.start)
        if folded.startswith(periods.LIMITS.get(word, _NOWHERE), time.start):
            continue
        if word in _TELLING and _is_told_of(folded, time.start, word) or aside and _is_aside(sentence, time):
            continue
        if found and word == periods.OF and time.first == time.last or _is_set_apart(sentence, time, word):
            continue
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


def _is_told_of(folded: str, at: int, word: str) -> bool:
    """Whether a figure is held against a date (`nhiều hơn năm trước`), or is a record since (`nhất kể từ …`)."""
    if word == periods.MORE:
        return word_before(folded, at - len(word) - 1) in cues.COMPARED
    return _RECORD.search(folded, max(0, at - 25), at) is not None


def _is_set_apart(sentence: Sentence, time: When, word: str) -> bool:
    """Whether a time is not that of its clause, by what stands beside it.

    It is what something is like (`đẹp như hôm nay`; at the head of a sentence it is an instance), what something is
    the first of (`lần đầu tiên trong 5 năm qua`), part of the name of a law (`Bộ luật Hình sự năm 2015`), or only
    tells when somebody is so old (`năm nay 30 tuổi, ông đã thi đấu 35 trận`).
    """
    folded, start, end = sentence.reading.folded, time.start, time.end
    if word in periods.LIKE and start - sentence.start > _LIKE_REACH and not folded.endswith(_INSTANCES, 0, start):
        return True
    if folded.endswith(periods.PAST, start, end) and _FIRST.search(folded, max(0, start - 50), start):
        return True
    if folded.startswith(periods.YEAR, start) and _LAW.search(folded, max(sentence.start, start - 50), start):
        return True
    for draft in sentence.drafts:
        if draft.start >= end:
            return draft.kind == "age" and draft.start - end <= 1
    return False


def _is_aside(sentence: Sentence, time: When) -> bool:
    """Whether a date closes a clause that only tells what came before (`kể từ khi ra mắt năm 2018, …`)."""
    if not _CLOSED.match(sentence.reading.folded, time.end):
        return False
    return _SUBORDINATE.search(sentence.reading.folded, max(sentence.start, time.start - 70), time.start) is not None


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
