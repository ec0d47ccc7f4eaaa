"""The period that a sentence takes over from the sentences before it."""

from __future__ import annotations

from typing import NamedTuple

from vnfacts.context import Sentence, word_before
from vnfacts.context.times import When, moved
from vnfacts.lexicon import periods
from vnfacts.model import TEMPORAL
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft

_TIMELESS = frozenset({"age", "ordinal", "score", "duration"})
"""Kinds that hold for no period."""
_NO_FIGURES = _TIMELESS | TEMPORAL
_FAR = 6
"""How many sentences back the period carried on may stand; without a word that says so it is fewer."""
_LOOK_BACK = 8
"""How many sentences with facts back the period is looked for that `cùng kỳ` takes as known."""
_NOW = 1
"""The table of words for the present in the group `period`."""
_COMPARED = Lazy(lambda: rf"(?<!\w)(?:{trie(periods.COMPARISONS)})(?: +[^\W\d]+){{0,3}} *\Z")
_NEAR = 40
"""How far before a figure the words that compare with it may stand."""
_STANDING = Lazy(lambda: rf"(?:{trie(periods.STANDING)})(?: +(?:{trie(periods.STANDING_LINKS)}))* *\Z")


class Carried(NamedTuple):
    """A period named earlier: where, in which sentence, which, what its figure was compared with.

    `bare` tells that only a date stood there, `aimed` that its figure is a goal.
    """

    start: int
    end: int
    first: str
    last: str
    number: int
    baseline: str = ""
    bare: bool = False
    aimed: bool = False


def _skipped(sentence: Sentence) -> Sentence | None:
    """The first sentence back that holds more than ages, ranks and lengths of time, which tell nothing of a period."""
    earlier: Sentence | None = sentence
    while earlier:
        for draft in earlier.drafts:
            if draft.kind not in _TIMELESS or draft.date_start:
                return earlier
        earlier = earlier.previous
    return None


def carried_on(sentence: Sentence) -> Carried | None:
    """The period of the last figure of the sentence before, or the last date there if none of its figures has one."""
    previous = sentence.previous
    if previous and previous.drafts[0].kind in _TIMELESS:
        previous = _skipped(previous)
    if previous is None or sentence.number - previous.number > _FAR:
        return None
    bare: Draft | None = None
    for draft in reversed(previous.drafts):
        if draft.period_start and not _is_compared_with(previous, draft) and not _is_aside(previous, draft):
            if draft.period_start == draft.period_end and _is_of_one(previous):
                return None
            return None if _has_passed(previous, draft) else _of(draft, previous.number)
        if bare is None and draft.date_start and draft.kind in ("date", "period") and _is_frame(previous, draft):
            bare = draft
    if bare is None:
        return None
    return Carried(bare.start, bare.end, bare.date_start, bare.date_end, previous.number, bare=True)


def _is_of_one(sentence: Sentence) -> bool:
    """Whether a day is that of a later figure alone (`giảm 2%, rời khỏi đỉnh 111 điểm ghi nhận ngày 20/6`)."""
    for draft in sentence.drafts:
        if draft.kind not in _NO_FIGURES:
            return not draft.period_start
    return False


def _is_compared_with(sentence: Sentence, draft: Draft) -> bool:
    """Whether a figure is what others are compared with: the text does not go on with its time."""
    at = draft.start - sentence.start
    return _COMPARED.search(sentence.folded, max(0, at - _NEAR), at) is not None


def _is_aside(sentence: Sentence, draft: Draft) -> bool:
    """Whether a figure stands in brackets: what comes after goes on with the time of those outside."""
    folded = sentence.reading.folded
    return folded.rfind("(", sentence.start, draft.start) > folded.rfind(")", sentence.start, draft.start)


def _has_passed(sentence: Sentence, draft: Draft) -> bool:
    """Whether a sentence came to the present after a figure (năm 2015 có 3 dự án, đến nay có 40)."""
    at = draft.end - sentence.start
    return any(cue.table == _NOW and cue.start >= at for cue in sentence.cues["period"])


def _is_frame(sentence: Sentence, draft: Draft) -> bool:
    """Whether a date dates its clause: a day, one that opens it or stands after `trong`; others belong to a noun."""
    if any(other.baseline == f"{draft.date_start}/{draft.date_end}" for other in sentence.drafts):
        return False  # what a figure was compared with
    before = word_before(sentence.reading.folded, draft.start)
    if before.endswith("("):
        return False
    if draft.date_start == draft.date_end:
        return before not in periods.OPEN_FROM
    opens = draft.start - sentence.start < 2 or not before or not before[-1].isalnum()
    return opens or before in periods.FRAME_LEADS


def presupposed(sentence: Sentence) -> Carried | None:
    """The period that `cùng kỳ` takes as known: the last of a month or more, not one that counts up to a day."""
    folded, earlier = sentence.reading.folded, sentence.previous
    for _ in range(_LOOK_BACK):
        if earlier is None:
            return None
        for draft in reversed(earlier.drafts):
            if draft.period_start != draft.period_end and not _is_compared_with(earlier, draft):
                found = _of(draft, earlier.number)
                if not _STANDING.search(folded, max(0, found.start - 20), found.start):
                    return found
        earlier = earlier.previous
    return None


def year_before(frames: list[When], within: list[When], carried: Carried | None) -> list[When]:
    """For `trong cùng kỳ năm ngoái` the period named or carried so far, in that year; among the other frames."""
    others = [frame for frame in frames if frame not in within]
    found = others[:]
    for time in within:
        of = next((frame for frame in others if frame.end <= time.start), carried)
        if of:
            by = int(time.first[:4]) - int(of.first[:4]) if time.first else -1
            found.append(When(time.start, time.end, moved(of.first, by), moved(of.last, by)))
    return sorted(found)


def _of(draft: Draft, number: int) -> Carried:
    at = draft.evidence["period_start"] if draft.evidence else (draft.start, draft.end)
    return Carried(*at, draft.period_start, draft.period_end, number, draft.baseline, aimed=draft.status == "target")
