"""What time a figure holds for: `period_start`, `period_end`; and with them `baseline`, what it is measured against."""

from __future__ import annotations

import re

from vnfacts.context import Sentence, baseline, note, word_before
from vnfacts.context.carried import Carried, carried_on, presupposed, year_before
from vnfacts.context.cue import Cue
from vnfacts.context.times import CLAUSE_END, Than, When, comparisons, frames_of, named
from vnfacts.lexicon import periods
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft

FIGURES = frozenset({"money", "percent", "measure", "count", "number", "ratio"})
"""Kinds that hold for a time; an age, a rank or a length of time says its own."""
_ON = frozenset({"money", "percent", "number", "ratio"})
"""Kinds to which the period of the sentence before is carried on without a word that says so."""
_REACH = 110
"""How far after a figure its own date may stand."""
_REACH_COUNTED = 60
"""The same for what is counted: a date further on is another thing's."""
_DAY_HOLDS = 200
"""How far a day named at the head of a sentence still dates what is counted."""
_NEXT = 3
"""How many sentences back a period may stand that a word such as `trong đó` carries on."""
_BESIDE = 2
"""The same without such a word."""
_NOW, _AIMED, _IF, _AFRESH = range(1, 5)
_SAID = 2
_WHOLE_YEAR, _WILL = f" {periods.WHOLE_YEAR} ", f" {periods.WILL} "
_RESULT, _DAILY = 1, 2
_SIZE = Lazy(lambda: rf"(?<!{periods.WIDENED}) (?:{trie(periods.SIZES)})(?:(?! +vào +)[^,;.:(\n]){{0,16}}\Z")
_OPEN_FROM = tuple(f"{words} " for words in periods.OPEN_FROM)
_ARRIVES = Lazy(lambda: rf"\)? +(?:{trie(periods.ARRIVALS)})(?!\w)")
_GOES_ON = Lazy(lambda: rf"[\W_]*(?:{trie(periods.CONTINUES)})(?!\w)")
_DIVIDES = Lazy(lambda: rf"[\W_]*(?:{trie(periods.PARTS)})(?!\w)")
_CONCEDES = Lazy(lambda: rf"(?<!\w)(?:{trie(periods.CONCESSIONS)})(?!\w)")
_ASIDE = Lazy(lambda: rf" (?:{trie(periods.ASIDES)})(?!\w)")
_IN_BRACKETS = re.compile(r" \([^(),;:]{0,20}(?:, ?)?")
_BRACKETED = re.compile(r" ?\([^()\n]{0,60}\)")
_SPAN = Lazy(lambda: rf"(?<!\w)(?:{trie(periods.SPANS)})(?: +[^\W\d]+){{0,4}} \(\Z")
_TURNS = Lazy(lambda: rf"[\W_]*(?:{trie(periods.TURNS)})(?!\w)")


def fill(sentence: Sentence) -> None:
    """Fill `period_start`, `period_end` and `baseline` of the sentence's figures, in place."""
    figures = [draft for draft in sentence.drafts if draft.kind in FIGURES and draft.unit not in periods.GRADES]
    if not figures:
        return
    times = named(sentence)
    if not times and sentence.previous is None:
        return
    thans, within, planned = comparisons(sentence, times)
    frames = frames_of(sentence, times, [than.end for than in thans], planned) if times else []
    carried = None
    if thans and not frames and any(than.same for than in thans):
        carried = presupposed(sentence)
    if within or not frames:
        carried = carried or carried_on(sentence)
    if within:
        frames = year_before(frames, within, carried)
    if frames or carried:
        _fill_periods(sentence, figures, frames, thans, carried)
    if "(" in sentence.folded and times:
        ends = {than.end for than in thans}
        _fill_bracketed(sentence.reading.folded, figures, [time for time in times if time.end not in ends])
    if thans:
        baseline.fill_compared(sentence, figures, thans)
    elif carried and carried.baseline and _GOES_ON.match(sentence.reading.folded, sentence.start):
        baseline.fill_carried(sentence, figures, carried.first, carried.baseline)


def _fill_periods(
    sentence: Sentence, figures: list[Draft], frames: list[When], thans: list[Than], carried: Carried | None
) -> None:
    """Each figure's time: its comparison's, the date after it, the last before it, or the sentence before's."""
    folded = sentence.reading.folded
    marks = sentence.cues["period"]
    previous: Draft | None = None
    for draft in figures:
        if draft.kind == "measure" and _is_size(folded, draft):
            continue
        time: When | Carried | None = _compared(folded, draft, thans, previous) if thans else None
        if time is None and frames:
            time = _own(sentence, marks, draft, frames, previous)
        if time is None and carried and not (frames and frames[0].start < draft.end):
            time = carried if _goes_on(sentence, marks, draft, previous, carried, bool(thans)) else None
        if time:
            draft.period_start, draft.period_end = time.first, time.last
            note(draft, "period_start", time.start, time.end)
        previous = draft


def _fill_bracketed(folded: str, figures: list[Draft], times: list[When]) -> None:
    """What stands in brackets behind a time is of that time, though no other figure is (`kế hoạch năm 2017 (5 tỷ)`)."""
    for draft in figures:
        open_ = folded.rfind("(", max(0, draft.start - 12), draft.start)
        time = next((time for time in times if open_ - 1 <= time.end <= open_), None) if open_ > 0 else None
        if time and not any(sign in folded[open_ : draft.start] for sign in ",;:") and not _is_dated_behind(draft):
            draft.period_start, draft.period_end = time.first, time.last
            note(draft, "period_start", time.start, time.end)


def _is_dated_behind(draft: Draft) -> bool:
    """Whether a figure has its time from a date behind it."""
    return draft.evidence is not None and draft.evidence.get("period_start", (0, 0))[0] >= draft.end


def _is_size(folded: str, draft: Draft) -> bool:
    """Whether a measure is how large a thing is (`cao 15 m`); `cao nhất 35 độ C` is none."""
    return draft.unit != "degC" and _SIZE.search(folded, max(0, draft.start - 30), draft.start) is not None


def _compared(folded: str, draft: Draft, thans: list[Than], previous: Draft | None) -> When | None:
    """The time of a figure that is itself compared with: `so với mức 5 tỷ năm 2011`, `so với cùng kỳ (265 tỷ)`."""
    for than in thans:
        inside = than.start < draft.start and draft.end <= than.end
        beside = than.end <= draft.start and folded[than.end : draft.start].strip() == "("
        if not inside and not beside:
            continue
        if than.same and previous and previous.period_start:
            first, _, last = baseline.baseline(previous, than).partition("/")
            return When(than.start, than.end, first, last) if first else None
        return When(than.start, than.end, than.first, than.last) if than.first else None
    return None


def _own(sentence: Sentence, marks: list[Cue], draft: Draft, frames: list[When], previous: Draft | None) -> When | None:
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
    if after and folded.startswith(")", after.end) and _IN_BRACKETS.fullmatch(folded, draft.end, after.start):
        return after
    if after and _ASIDE.search(folded, draft.end, after.start):
        after = None
    if after and after.start - draft.end <= reach and not _is_parted(sentence, draft.end, after.start):
        if before is None or previous and before.end < previous.start:
            return after
        if f" {periods.AND} " not in folded[draft.end : after.start] and not _figure_between(sentence, draft, after):
            return after
    return before


def _is_parted(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a figure and a time behind it are in two clauses; what stands in brackets between them does not count."""
    folded = sentence.reading.folded
    close = folded.find(")", start, end)
    if close < 0 or sentence.reading.page.text[close + 2 : close + 3].isupper():
        return CLAUSE_END.search(folded, start, end) is not None
    return CLAUSE_END.search(_BRACKETED.sub("", folded[start:end])) is not None


def _figure_between(sentence: Sentence, draft: Draft, after: When) -> bool:
    return any(draft.end < other.start < after.start and other.kind in FIGURES for other in sentence.drafts)


def _is_left(sentence: Sentence, marks: list[Cue], frame: When, at: int) -> bool:
    """Whether the words since `frame` have left it: `đến nay`, an aim after a past period, a day on which one spoke."""
    folded = sentence.reading.folded
    if folded.endswith(_OPEN_FROM, 0, frame.start):
        return True
    between = frame.end - sentence.start, at - sentence.start
    if marks and _stands(marks, {_NOW, _AIMED} if _is_past(sentence, frame) else {_NOW}, *between):
        return True
    if folded.find(_WILL, frame.end, at) >= 0 and _is_past(sentence, frame):
        return True
    if frame.first == frame.last and _is_spoken(sentence, *between):
        return True
    if _ARRIVES.match(folded, frame.end) and any(_has_date(folded, draft, frame) for draft in sentence.drafts):
        return True  # it is of the level that a change starts from
    if folded.find(_WHOLE_YEAR, frame.end, at) >= 0 and not _is_year(frame):
        return True
    close = folded.find(")", frame.end, at)
    if close < 0 or folded.find("(", frame.end, close) >= 0:
        return False
    if close > frame.end or _ARRIVES.match(folded, frame.end):
        return True  # it stood in parentheses
    return _SPAN.search(folded, max(0, frame.start - 40), frame.start) is None


def _is_past(sentence: Sentence, time: When | Carried) -> bool:
    return sentence.doc_date is None or time.last < sentence.doc_date.isoformat()


def _is_ahead(sentence: Sentence, time: Carried) -> bool:
    return sentence.doc_date is not None and time.first > sentence.doc_date.isoformat()


def _is_year(frame: When | Carried) -> bool:
    return frame.first.endswith("01-01") and frame.last.endswith("12-31")


def _is_spoken(sentence: Sentence, start: int, end: int) -> bool:
    """Whether somebody says something between two offsets of the sentence."""
    said = [cue for cue in sentence.cues["speaker"] if cue.table == _SAID and start <= cue.start < end]
    return any(word_before(sentence.folded, cue.start) != periods.PASSIVE for cue in said)


def _has_date(folded: str, draft: Draft, frame: When) -> bool:
    """Whether a date stands directly after a figure (`14% năm 1992`, `6 lít (1967)`)."""
    if draft.kind not in FIGURES or draft.end > frame.start:
        return False
    return folded[draft.end : frame.start].strip() in periods.DATE_LINKS


def _turns(sentence: Sentence) -> bool:
    """Whether a sentence turns away from the time of the one before."""
    if not _TURNS.match(sentence.reading.folded, sentence.start):
        return False
    return sentence.previous is None or not _CONCEDES.search(sentence.previous.folded)


def _stands(marks: list[Cue], tables: set[int], start: int, end: int) -> bool:
    """Whether a word of these tables stands between two offsets of the sentence."""
    return any(start <= mark.start < end and mark.table in tables for mark in marks)


def _goes_on(
    sentence: Sentence, marks: list[Cue], draft: Draft, previous: Draft | None, carried: Carried, compares: bool
) -> bool:
    """Whether a figure of a sentence that names no time goes on with the period of the sentence before."""
    at = draft.start - sentence.start
    if previous and previous.period_start == carried.first:
        return not (marks and _stands(marks, {_NOW, _AFRESH}, previous.end - sentence.start, at))
    if marks and _stands(marks, {_NOW, _AIMED, _IF, _AFRESH}, 0, at) or _turns(sentence):
        return False
    if sentence.folded.find(_WHOLE_YEAR, 0, at) >= 0 and not _is_year(carried):
        return False
    if sentence.folded.find(_WILL, 0, at) >= 0 and _is_past(sentence, carried):
        return False
    if carried.first == carried.last:
        divides = not carried.bare and _DIVIDES.match(sentence.reading.folded, sentence.start) is not None
        return divides or _stands(sentence.results(), {_DAILY}, 0, at)
    distance = sentence.number - carried.number
    if distance <= _NEXT and _GOES_ON.match(sentence.reading.folded, sentence.start):
        return True
    ahead = carried.aimed or not compares and _is_ahead(sentence, carried)
    if carried.bare or ahead and draft.status == "actual":
        return False
    if draft.kind not in _ON and not (compares and draft.change):
        return False
    return (compares or distance <= _BESIDE) and _stands(sentence.results(), {_RESULT}, 0, sentence.end)
