"""What time a figure holds for, and what it is measured against: `period_start`, `period_end`, `baseline`."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from typing import NamedTuple

from vnfacts.context import Sentence, note
from vnfacts.lexicon import periods as cues
from vnfacts.lexicon.speakers import SAYS
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft

FIGURES = frozenset({"money", "percent", "measure", "count", "number", "ratio"})
"""Kinds that hold for a time; an age, a rank or a length of time says its own."""
_BROAD = frozenset({"money", "percent", "number", "ratio", "measure"})
"""Kinds that go on holding for the period of the sentence before; people and things counted do not."""
_NEAR = 70
"""How far after a figure its own date may stand."""


class When(NamedTuple):
    """A stretch of time that the sentence names, and where."""

    start: int
    end: int
    first: str
    last: str


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
    carried = _carried(sentence.previous, sentence.number)
    if not times and carried is None:
        return
    figures = [draft for draft in sentence.drafts if draft.kind in FIGURES]
    if not figures:
        return
    thans, within = _comparisons(sentence, times)
    frames = _frames(sentence, times, thans)
    if within and carried and carried.period_start:
        frames = sorted([*frames, *_year_before(within, carried)])
    for index, draft in enumerate(figures):
        beside = figures[index - 1].end if index else sentence.start
        _fill_period(sentence, draft, frames, thans, beside, carried)
    _fill_baselines(sentence, figures, thans, carried)


# -- the period ------------------------------------------------------------------------------------------------

_CUE = Lazy(
    lambda: (
        r"(?<!\w)(?:(?P<than>" + trie(cues.COMPARISONS) + r")(?: +(?P<plan>(?:\w+ +)?(?:" + trie(cues.PLANS) + r")))?"
        r"|(?:(?P<within>" + trie(cues.WITHIN) + r") +)?(?P<same>" + trie(cues.SAME_TIME) + r"))(?!\w)"
    )
)
_CLAUSE_END = re.compile(r"[,;:\n]|\.(?= )")
_JOINED = re.compile(r" *(?:,|,? và(?: cả)?) *(?:trong +)?")
_SINCE = Lazy(lambda: r"(?<!\w)(?:" + trie(cues.SINCE_THEN) + r")(?: +(?:vào|từ|hồi|năm|ngày))* *\Z")
_PASSED = Lazy(
    lambda: "".join(f"(?<!{word} )" for word in cues.NOT_NOW) + r"(?<!\w)(?:" + trie((*cues.NOW, *cues.AIMS)) + r")(?!\w)"
)
_SAID = Lazy(lambda: r"(?<!\w)(?:" + trie(SAYS) + r")(?!\w)")
_GOES_ON = Lazy(lambda: r"[\W_]*(?:" + trie(cues.CONTINUES) + r")(?!\w)")


def _comparisons(sentence: Sentence, times: list[When]) -> tuple[list[Than], list[When]]:
    """The sentence's comparisons, and the times that `trong cùng kỳ năm …` names as the figure's own."""
    folded, end = sentence.reading.folded, sentence.end
    thans: list[Than] = []
    within: list[When] = []
    if folded.find("so ", sentence.start, end) < 0 and folded.find("cùng ", sentence.start, end) < 0:
        return thans, within
    for cue in _CUE.finditer(folded, sentence.start, end):
        named = next((time for time in times if time.start >= cue.end()), None)
        if named and (named.start - cue.end() > _NEAR or _CLAUSE_END.search(folded, cue.end(), named.start)):
            named = None
        joins = bool(thans) and not thans[-1].same and cue.start() - thans[-1].start < _NEAR and cue["same"]
        if joins:
            thans[-1] = thans[-1]._replace(same=True, end=max(thans[-1].end, cue.end()))
        elif cue["within"] and named and cue["same"]:
            within.append(named)
        elif cue["plan"]:
            continue
        elif named:
            thans.append(Than(cue.start(), named.end, named.first, named.last, bool(cue["same"])))
        else:
            thans.append(Than(cue.start(), cue.end(), "", "", bool(cue["same"])))
    return [than for than in thans if than.first or than.same], within


def _frames(sentence: Sentence, times: list[When], thans: list[Than]) -> list[When]:
    """The times that figures may hold for: not those of comparisons, and neighbours joined (năm 2021 và 2022)."""
    folded = sentence.reading.folded
    compared = {than.end for than in thans}
    frames: list[When] = []
    for time in times:
        if time.end in compared or _SINCE.search(folded, max(sentence.start, time.start - 24), time.start):
            continue
        if frames and _JOINED.fullmatch(folded, frames[-1].end, time.start):
            before = frames.pop()
            time = When(before.start, time.end, min(before.first, time.first), max(before.last, time.last))
        frames.append(time)
    return frames


def _year_before(within: list[When], carried: Draft) -> Iterator[When]:
    """`trong cùng kỳ năm ngoái`: the period carried so far, moved into the year named."""
    for time in within:
        by = int(time.first[:4]) - int(carried.period_start[:4])
        yield When(time.start, time.end, _moved(carried.period_start, by), _moved(carried.period_end, by))


def _fill_period(
    sentence: Sentence, draft: Draft, frames: list[When], thans: list[Than], beside: int, carried: Draft | None
) -> None:
    """The time of one figure: the date right after it, else the last one before it, else that of the sentence before."""
    folded = sentence.reading.folded
    for than in thans:
        if than.first and than.end <= draft.start and folded[than.end : draft.start].strip() == "(":
            _set(draft, When(than.start, than.end, than.first, than.last))  # … so với năm trước (265 tỷ đồng)
            return
    before = after = None
    for frame in frames:
        if frame.end <= draft.start:
            before = frame
        elif frame.start >= draft.end:
            after = frame
            break
    if before and _is_passed(sentence, before, draft.start):
        before = None
    if after and after.start - draft.end <= _NEAR and not _CLAUSE_END.search(folded, draft.end, after.start):
        if before is None or before.end < beside or not _figure_between(sentence, draft, after):
            _set(draft, after)
            return
    if before:
        _set(draft, before)
    elif carried and not frames and draft.kind in _BROAD and not _PASSED.search(folded, sentence.start, draft.start):
        draft.period_start, draft.period_end = carried.period_start, carried.period_end


def _figure_between(sentence: Sentence, draft: Draft, after: When) -> bool:
    return any(draft.end < other.start < after.start and other.kind in FIGURES for other in sentence.drafts)


def _is_passed(sentence: Sentence, frame: When, at: int) -> bool:
    """Whether the words since `frame` leave it: `đến nay`, an aim after a past period, or a day on which someone spoke."""
    folded = sentence.reading.folded
    if frame.first == frame.last and _SAID.search(folded, frame.end, at):
        return True
    passed = _PASSED.search(folded, frame.end, at)
    if passed is None:
        return False
    return sentence.doc_date is None or frame.last < sentence.doc_date.isoformat()


def _carried(previous: Sentence | None, number: int) -> Draft | None:
    """The last figure of the sentence before, if that one stands next to this and its period is known."""
    if previous is None or number - previous.number > 1:
        return None
    return next((draft for draft in reversed(previous.drafts) if draft.period_start), None)


def _set(draft: Draft, time: When) -> None:
    draft.period_start, draft.period_end = time.first, time.last
    note(draft, "period_start", time.start, time.end)


# -- the baseline ----------------------------------------------------------------------------------------------

_CHANGED = Lazy(lambda: r"(?<!\w)(?:" + trie(cues.CHANGES) + r")(?!\w)[^,;.:()\n]*\Z")
_LEVEL = Lazy(
    lambda: r"(?<!\w)(?:" + trie(cues.LEVELS) + r")(?: +(?:mức|tới|đến|khoảng|gần|hơn|trên|chỉ|xấp xỉ))* *\Z"
)


def _fill_baselines(sentence: Sentence, figures: list[Draft], thans: list[Than], carried: Draft | None) -> None:
    """Give every change the comparison that it is measured against, if it holds for the same period."""
    folded = sentence.reading.folded
    if not thans:
        if carried and carried.baseline and _GOES_ON.match(folded, sentence.start):
            for draft in figures:
                if draft.period_start == carried.period_start and _is_change(sentence, draft, None):
                    draft.baseline = carried.baseline
        return
    last: Draft | None = None
    for index, draft in enumerate(figures):
        until = figures[index + 1].start if index + 1 < len(figures) else sentence.end
        ahead = next((than for than in thans if than.start >= draft.end), None)
        behind = next((than for than in reversed(thans) if than.end <= draft.start), None)
        beside = ahead is not None and ahead.start < until and not _CLAUSE_END.search(folded, draft.end, ahead.start)
        if not beside and not _is_change(sentence, draft, last):
            continue
        last = draft
        than = ahead if ahead and _reaches(folded, draft, ahead, figures) else behind
        if than is None:
            continue
        if than is behind and not _still_holds(behind, draft, figures):
            continue
        draft.baseline = _baseline(draft, than)
        if draft.baseline:
            note(draft, "baseline", than.start, than.end)


def _reaches(folded: str, draft: Draft, than: Than, figures: list[Draft]) -> bool:
    """Whether a comparison ahead is this figure's too: no new sentence part and no new period lies between."""
    if folded.find(";", draft.end, than.start) >= 0:
        return False
    return all(
        other.period_start == draft.period_start for other in figures if draft.start < other.start < than.start
    )


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
    return last is not None and folded[last.end : draft.start].strip() in ("(", "và", ", tương đương", "hay")


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
    if number > last or day.endswith("02-28"):
        number = last
    return f"{year:04d}-{month:02d}-{number:02d}"
