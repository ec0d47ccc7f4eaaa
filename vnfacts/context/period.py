"""What time a figure holds for, and what it is measured against: `period_start`, `period_end`, `baseline`."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from typing import NamedTuple

from vnfacts.context import Sentence, note
from vnfacts.context.cue import Cue, Cues
from vnfacts.lexicon import periods as cues
from vnfacts.lexicon.speakers import SAYS
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft

FIGURES = frozenset({"money", "percent", "measure", "count", "number", "ratio"})
"""Kinds that hold for a time; an age, a rank or a length of time says its own."""
_ON = frozenset({"money", "percent", "number", "ratio"})
"""Kinds to which the period of the sentence before is carried on without a word that says so."""
_NEAR = 70
"""How far after `so với` the time compared with may stand."""
_REACH = 110
"""How far after a figure its own date may stand."""
_REACH_COUNTED = 60
"""The same for what is counted: a date further on is another thing's."""
_DAY_HOLDS = 200
"""How far a day named at the head of a sentence still dates what is counted."""
_FAR = 6
"""How many sentences back the period carried on may stand; without a word that says so it is fewer."""
_LOOK_BACK = 8
"""How many sentences with facts back the period is looked for that `cùng kỳ` takes as known."""


class When(NamedTuple):
    """A stretch of time that the sentence names, and where."""

    start: int
    end: int
    first: str
    last: str


class Carried(NamedTuple):
    """A period named earlier: where, which, what its figure was compared with, and if only a date stood there."""

    start: int
    end: int
    first: str
    last: str
    baseline: str = ""
    bare: bool = False


class Than(NamedTuple):
    """A comparison: where its words stand, the time named in it ("" if none), and whether it says `cùng kỳ`."""

    start: int
    end: int
    first: str
    last: str
    same: bool


def fill(sentence: Sentence) -> None:
    """Fill `period_start`, `period_end` and `baseline` of the sentence's figures, in place."""
    times = [
        When(draft.start, draft.end, draft.date_start[:10], draft.date_end[:10])
        for draft in sentence.drafts
        if draft.date_start and draft.date_start[0] != "T"
    ]
    if not times and sentence.previous is None:
        return
    figures = [draft for draft in sentence.drafts if draft.kind in FIGURES]
    if not figures:
        return
    thans, within, planned = _comparisons(sentence, times)
    frames = _frames(sentence, times, [than.end for than in thans], planned)
    carried = None
    if not frames and any(than.same for than in thans):
        carried = _presupposed(sentence)
    if within or not frames:
        carried = carried or _carried(sentence)
    if within and carried:
        frames = sorted([*(frame for frame in frames if frame not in within), *_year_before(within, carried)])
    if frames or carried:
        _fill_periods(sentence, figures, frames, thans, carried)
    if thans or carried and carried.baseline:
        _fill_baselines(sentence, figures, thans, carried)


# -- the times a sentence names ----------------------------------------------------------------------------------

_CUE = Lazy(
    lambda: (
        r"(?<!\w)(?:(?P<than>" + trie(cues.COMPARISONS) + r")(?: +(?P<plan>(?:\w+ +)?(?:" + trie(cues.PLANS) + r")))?"
        r"|(?:(?P<within>" + trie(cues.WITHIN) + r") +)?"
        r"(?:(?P<same>" + trie(cues.SAME_TIME) + r")|(?P<moment>" + trie(cues.SAME_MOMENT) + r")))(?!\w)"
    )
)
_CLAUSE_END = re.compile(r"[,;:.](?= )|[(\n]")
_JOINED = re.compile(r" *(?:,|,? và(?: cả)?) *(?:trong +)?")
_BESIDE_FRAME = Lazy(
    lambda: (
        r" (?:(?P<since>" + trie(cues.SINCE_THEN) + r")|(?P<plan>" + trie(cues.WORK_AHEAD) + r"))"
        r"(?: +(?:vào|từ|hồi|năm|ngày|cả|của))* *\Z"
    )
)


def _comparisons(sentence: Sentence, times: list[When]) -> tuple[list[Than], list[When], list[When]]:
    """The sentence's comparisons, the times named in `trong cùng kỳ …`, and those of plans compared with."""
    folded, end = sentence.reading.folded, sentence.end
    thans: list[Than] = []
    within: list[When] = []
    planned: list[When] = []
    if folded.find("so ", sentence.start, end) < 0 and folded.find("cùng ", sentence.start, end) < 0:
        return thans, within, planned
    for cue in _CUE.finditer(folded, sentence.start, end):
        named = next((time for time in times if time.start >= cue.end()), None)
        if named and (named.start - cue.end() > _NEAR or _CLAUSE_END.search(folded, cue.end(), named.start)):
            named = None
        same = bool(cue["same"] or cue["moment"])
        if same and thans and not thans[-1].same and cue.start() - thans[-1].start < _NEAR:
            thans[-1] = thans[-1]._replace(same=True, end=max(thans[-1].end, cue.end()))
        elif cue["within"] and named and same:
            within.append(named)
        elif cue["plan"]:
            planned.extend([named] if named else ())
        elif named:
            thans.append(Than(cue.start(), named.end, named.first, named.last, same))
        elif not cue["moment"]:
            thans.append(Than(cue.start(), cue.end(), "", "", same))
    return [than for than in thans if than.first or than.same], within, planned


def _frames(sentence: Sentence, times: list[When], compared: list[int], planned: list[When]) -> list[When]:
    """The times that figures may hold for: not those of comparisons, and neighbours joined (năm 2021 và 2022)."""
    folded = sentence.reading.folded
    frames: list[When] = []
    ahead: list[When] = []
    for time in times:
        if time.end in compared:
            continue
        lead = _BESIDE_FRAME.search(folded, max(sentence.start, time.start - 30), time.start)
        if lead and lead["since"]:
            continue
        if lead or time in planned:
            ahead.append(time)
            continue
        if frames and _JOINED.fullmatch(folded, frames[-1].end, time.start):
            before = frames.pop()
            time = When(before.start, time.end, min(before.first, time.first), max(before.last, time.last))
        frames.append(time)
    return frames or ahead


def _year_before(within: list[When], carried: Carried) -> Iterator[When]:
    """`trong cùng kỳ năm ngoái`: the period carried so far, moved into the year named."""
    for time in within:
        by = int(time.first[:4]) - int(carried.first[:4])
        yield When(time.start, time.end, _moved(carried.first, by), _moved(carried.last, by))


# -- the period ------------------------------------------------------------------------------------------------

_CUES = Cues(cues.NOT_NOW, cues.RESULTS, cues.DAILY, SAYS, cues.NOW, cues.AIMS, cues.IF)
_RESULT, _DAILY, _SAID, _NOW, _AIMED, _IF = range(1, 7)
_SIZE = Lazy(lambda: r" (?:" + trie(cues.SIZES) + r")(?:(?! +vào +)[^,;.:(\n]){0,16}\Z")
_OPEN_FROM = re.compile(r"từ +(?:khi +)?\Z")


def _fill_periods(
    sentence: Sentence, figures: list[Draft], frames: list[When], thans: list[Than], carried: Carried | None
) -> None:
    """Each figure's time: its comparison's, the date after it, the last before it, or the sentence before's."""
    marks = _CUES.find(sentence)
    previous: Draft | None = None
    for draft in figures:
        if draft.kind == "measure" and _SIZE.search(sentence.reading.folded, max(0, draft.start - 30), draft.start):
            continue
        time: When | Carried | None = _compared(sentence, draft, thans, previous)
        time = time or _own(sentence, marks, draft, frames, previous)
        if time is None and carried and not frames and _goes_on(sentence, marks, draft, previous, carried, bool(thans)):
            time = carried
        if time:
            draft.period_start, draft.period_end = time.first, time.last
            note(draft, "period_start", time.start, time.end)
        previous = draft


def _compared(sentence: Sentence, draft: Draft, thans: list[Than], previous: Draft | None) -> When | None:
    """The time of a figure that is itself compared with: `so với mức 5 tỷ năm 2011`, `so với cùng kỳ (265 tỷ)`."""
    for than in thans:
        inside = than.start < draft.start and draft.end <= than.end
        beside = than.end <= draft.start and sentence.reading.folded[than.end : draft.start].strip() == "("
        if not inside and not beside:
            continue
        if than.same and previous and previous.period_start:
            start, end = _baseline(previous, than).split("/")
            return When(than.start, than.end, start, end)
        return When(than.start, than.end, than.first, than.last) if than.first else None
    return None


def _own(
    sentence: Sentence, marks: list[Cue], draft: Draft, frames: list[When], previous: Draft | None
) -> When | None:
    """The time named for a figure in its sentence: right after it, else the last one before it that still holds."""
    folded = sentence.reading.folded
    counted = draft.kind == "count"
    before = after = None
    for frame in frames:
        if frame.end <= draft.start:
            before = frame if not _is_left(sentence, marks, frame, draft.start) else before
        elif frame.start >= draft.end:
            after = frame
            break
    if before and counted and before.first == before.last and draft.start - before.end > _DAY_HOLDS:
        before = None
    reach = _REACH_COUNTED if counted else _REACH
    if after and after.start - draft.end <= reach and not _CLAUSE_END.search(folded, draft.end, after.start):
        if before is None or previous and before.end < previous.start:
            return after
        gap = folded[draft.end : after.start]
        if " và " not in gap and not _figure_between(sentence, draft, after):
            return after
    return before


def _figure_between(sentence: Sentence, draft: Draft, after: When) -> bool:
    return any(draft.end < other.start < after.start and other.kind in FIGURES for other in sentence.drafts)


def _is_left(sentence: Sentence, marks: list[Cue], frame: When, at: int) -> bool:
    """Whether the words since `frame` have left it: `đến nay`, an aim after a past period, a day on which one spoke."""
    folded = sentence.reading.folded
    if _OPEN_FROM.search(folded, max(0, frame.start - 8), frame.start):
        return True
    past = sentence.doc_date is None or frame.last < sentence.doc_date.isoformat()
    leaving = {_NOW, _AIMED} if past else {_NOW}
    if frame.first == frame.last:
        leaving.add(_SAID)
    if _stands(marks, leaving, frame.end - sentence.start, at - sentence.start):
        return True
    close = folded.find(")", frame.end, at)
    return close >= 0 and folded.find("(", frame.end, close) < 0  # it stood in parentheses


def _stands(marks: list[Cue], tables: set[int], start: int, end: int) -> bool:
    """Whether a word of these tables stands between two offsets of the sentence."""
    return any(mark.table in tables and start <= mark.start < end for mark in marks)


# -- the period carried on ---------------------------------------------------------------------------------------

_GOES_ON = Lazy(lambda: r"[\W_]*(?:" + trie(cues.CONTINUES) + r")(?!\w)")
_STANDING = re.compile(r"(?:đến|tới)(?: +(?:hết|cuối|ngày|nay|thời điểm))* *\Z")


def _carried(sentence: Sentence) -> Carried | None:
    """The period of the last figure of the sentence before, or the last date there if none of its figures has one."""
    previous = sentence.previous
    if previous is None or sentence.number - previous.number > _FAR:
        return None
    bare: Carried | None = None
    for draft in reversed(previous.drafts):
        if draft.period_start:
            return _of(draft)
        if bare is None and draft.kind in ("date", "period") and draft.date_start:
            bare = Carried(draft.start, draft.end, draft.date_start, draft.date_end, bare=True)
    return bare


def _of(draft: Draft) -> Carried:
    at = draft.evidence["period_start"] if draft.evidence else (draft.start, draft.end)
    return Carried(*at, draft.period_start, draft.period_end, draft.baseline)


def _presupposed(sentence: Sentence) -> Carried | None:
    """The period that `cùng kỳ` takes as known: the last of a month or more, not one that counts up to a day."""
    folded, earlier = sentence.reading.folded, sentence.previous
    for _ in range(_LOOK_BACK):
        if earlier is None:
            return None
        for draft in reversed(earlier.drafts):
            if draft.period_start and draft.period_start != draft.period_end:
                found = _of(draft)
                if not _STANDING.search(folded, max(0, found.start - 20), found.start):
                    return found
        earlier = earlier.previous
    return None


def _goes_on(
    sentence: Sentence, marks: list[Cue], draft: Draft, previous: Draft | None, carried: Carried, compares: bool
) -> bool:
    """Whether a figure of a sentence that names no time goes on with the period of the sentence before."""
    at = draft.start - sentence.start
    if previous and previous.period_start == carried.first:
        return not _stands(marks, {_NOW}, previous.end - sentence.start, at)
    if _stands(marks, {_NOW, _IF, _AIMED}, 0, at):
        return False
    if carried.first == carried.last:
        return _stands(marks, {_DAILY}, 0, at)
    before = sentence.previous
    distance = sentence.number - before.number if before else 0
    if distance <= 3 and _GOES_ON.match(sentence.reading.folded, sentence.start):
        return True
    if carried.bare or draft.kind not in _ON:
        return False
    return (compares or distance <= 2) and _stands(marks, {_RESULT}, 0, sentence.end)


# -- the baseline ----------------------------------------------------------------------------------------------

_CHANGED = Lazy(lambda: r"(?<!\w)(?:" + trie(cues.CHANGES) + r")(?!\w)[^,;.:()\n]*\Z")
_LEVEL = Lazy(
    lambda: r"(?<!\w)(?:" + trie(cues.LEVELS) + r")(?: +(?:mức|tới|đến|khoảng|gần|hơn|trên|chỉ|xấp xỉ))* *\Z"
)


def _fill_baselines(sentence: Sentence, figures: list[Draft], thans: list[Than], carried: Carried | None) -> None:
    """Give every change the comparison that it is measured against, if it holds for the same period."""
    folded = sentence.reading.folded
    if not thans:
        if carried and carried.baseline and _GOES_ON.match(folded, sentence.start):
            for draft in figures:
                if draft.period_start == carried.first and _is_change(sentence, draft, None):
                    draft.baseline = carried.baseline
        return
    last: Draft | None = None
    for index, draft in enumerate(figures):
        until = figures[index + 1].start if index + 1 < len(figures) else sentence.end
        ahead = next((than for than in thans if than.start >= draft.end), None)
        behind = next((than for than in reversed(thans) if than.end <= draft.start), None)
        beside = ahead is not None and ahead.start < until and not _CLAUSE_END.search(folded, draft.end, ahead.start)
        beside = beside or behind is not None and folded[behind.end : draft.start].strip() in _LINKS
        if not beside and not _is_change(sentence, draft, last):
            continue
        last = draft
        than = ahead if ahead and _reaches(folded, draft, ahead, figures) else behind
        if than is None or than is behind and not _still_holds(than, draft, figures):
            continue
        draft.baseline = _baseline(draft, than)
        if draft.baseline:
            note(draft, "baseline", than.start, than.end)


_LINKS = frozenset({"", "từ", "là", "tới", "đến", "khoảng", "gần", "hơn"})
"""Words that may stand between a comparison and its figure: `cao hơn cùng kỳ năm 2016 từ 10-20%`."""


def _reaches(folded: str, draft: Draft, than: Than, figures: list[Draft]) -> bool:
    """Whether a comparison ahead is this figure's too: no new sentence part and no new period lies between."""
    if folded.find(";", draft.end, than.start) >= 0:
        return False
    return all(other.period_start == draft.period_start for other in figures if draft.start < other.start < than.start)


def _still_holds(than: Than, draft: Draft, figures: list[Draft]) -> bool:
    """Whether a comparison made before is this figure's too: its last figure holds for the same period."""
    made = [other for other in figures if other.end <= than.start]
    return not made or made[-1].period_start == draft.period_start


def _is_change(sentence: Sentence, draft: Draft, last: Draft | None) -> bool:
    """Whether a figure says by how much something moved; one coordinated with such a figure does too."""
    if draft.change:
        return True
    folded = sentence.reading.folded
    since = max(sentence.start, draft.start - 40)
    if _CHANGED.search(folded, since, draft.start) and not _LEVEL.search(folded, since, draft.start):
        return True
    return last is not None and folded[last.end : draft.start].strip() in _COORDINATORS


_COORDINATORS = frozenset({"(", "và", ", tương đương", "hay", ", hay", ", tức"})


def _baseline(draft: Draft, than: Than) -> str:
    """The interval compared with; for `cùng kỳ` the figure's own period in the year before or the year named."""
    if not than.same:
        return f"{than.first}/{than.last}"
    if not draft.period_start:
        return ""
    by = int(than.first[:4]) - int(draft.period_start[:4]) if than.first else -1
    return f"{_moved(draft.period_start, by)}/{_moved(draft.period_end, by)}"


def _moved(day: str, years: int) -> str:
    """The same day so many years on; the last day of a February stays the last."""
    year, month, number = int(day[:4]) + years, int(day[5:7]), int(day[8:10])
    last = monthrange(year, month)[1]
    if number > last or day.endswith(("02-28", "02-29")):
        number = last
    return f"{year:04d}-{month:02d}-{number:02d}"
