"""What a change is measured against: `baseline`, from the comparisons that a sentence makes."""

from __future__ import annotations

from datetime import date, timedelta

from vnfacts.context import Sentence, note
from vnfacts.context.times import CLAUSE_END, Than, moved
from vnfacts.lexicon import periods
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft

_CHANGED = Lazy(lambda: rf"(?<!\w)(?:{trie(periods.CHANGES)})(?!\w)[^,;.:()\n]*\Z")
_LEVEL = Lazy(lambda: rf"(?<!\w)(?:{trie(periods.LEVELS)})(?: +(?:{trie(periods.LEVEL_LINKS)}))* *\Z")


def fill_compared(sentence: Sentence, figures: list[Draft], thans: list[Than]) -> None:
    """Give every change among the figures the comparison it is measured against, if it holds for the same period."""
    folded = sentence.reading.folded
    last: Draft | None = None
    for index, draft in enumerate(figures):
        until = figures[index + 1].start if index + 1 < len(figures) else sentence.end
        ahead = next((than for than in thans if than.start >= draft.end), None)
        behind = next((than for than in reversed(thans) if than.end <= draft.start), None)
        beside = ahead is not None and ahead.start < until and not CLAUSE_END.search(folded, draft.end, ahead.start)
        beside = beside or behind is not None and folded[behind.end : draft.start].strip() in periods.BASELINE_LINKS
        before = figures[index - 1].end if index else sentence.start
        if not beside and not _is_change(sentence, draft, last, before):
            continue
        last = draft
        than = ahead if ahead and _reaches(folded, draft, ahead, figures) else behind
        if ahead and than is ahead and behind and _leads(folded, ahead) and _leads(folded, behind):
            than = behind
        if than is None or than is behind and not _still_holds(than, draft, figures):
            continue
        draft.baseline = baseline(draft, than)
        if draft.baseline:
            note(draft, "baseline", than.start, than.end)


def fill_carried(sentence: Sentence, figures: list[Draft], first: str, carried: str) -> None:
    """Give every change in the period from `first` on the baseline carried from the sentence before."""
    for draft in figures:
        if draft.period_start == first and _is_change(sentence, draft, None, sentence.start):
            draft.baseline = carried


def baseline(draft: Draft, than: Than) -> str:
    """The interval compared with; for `cùng kỳ` the figure's own period in the year before or the year named."""
    if than.day:
        if draft.period_start != draft.period_end or not draft.period_start:
            return ""
        day = date.fromisoformat(draft.period_start) - timedelta(days=1)
        return f"{day}/{day}"
    if not than.same or than.first and than.first == than.last:  # cùng thời điểm hôm qua is that day itself
        return f"{than.first}/{than.last}"
    if not draft.period_start:
        return ""
    by = int(than.first[:4]) - int(draft.period_start[:4]) if than.first else -1
    first, last = moved(draft.period_start, by), moved(draft.period_end, by)
    return f"{first}/{last}" if last < draft.period_start else ""  # of years there is no same time a year before


def _reaches(folded: str, draft: Draft, than: Than, figures: list[Draft]) -> bool:
    """Whether a comparison ahead is this figure's too: no new sentence part and no new period lies between."""
    if folded.find(";", draft.end, than.start) >= 0:
        return False
    return all(other.period_start == draft.period_start for other in figures if draft.start < other.start < than.start)


def _leads(folded: str, than: Than) -> bool:
    """Whether a comparison stands before what is compared (`…; so với tháng 12, giá tăng 2% và so với …`)."""
    return folded[max(0, than.start - 4) : than.start].rstrip().endswith(periods.BEFORE_CLAUSES)


def _still_holds(than: Than, draft: Draft, figures: list[Draft]) -> bool:
    """Whether a comparison made before is this figure's too: its last figure holds for the same period."""
    made = [other for other in figures if other.end <= than.start]
    return not made or made[-1].period_start == draft.period_start


def _is_change(sentence: Sentence, draft: Draft, last: Draft | None, after: int) -> bool:
    """Whether a figure says by how much something moved: its verb stands behind `after`.

    One coordinated with such a figure does too.
    """
    if draft.change:
        return True
    folded = sentence.reading.folded
    since = max(after, draft.start - 40)
    if _CHANGED.search(folded, since, draft.start) and not _LEVEL.search(folded, since, draft.start):
        return True
    return last is not None and folded[last.end : draft.start].strip() in periods.COORDINATORS
