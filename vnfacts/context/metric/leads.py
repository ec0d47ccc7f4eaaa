"""The words between two facts that say whether one is the time, the level or the base of the other."""

from __future__ import annotations

from vnfacts.context.metric.marks import CLOSER_RUN, TAIL_RUN
from vnfacts.lexicon import metrics
from vnfacts.patterns import spread

_COMPARISONS = tuple(spread(metrics.COMPARISONS))
_EQUALS = tuple(f" {word} " for word in spread(metrics.EQUALS))
_HEDGES = tuple(f" {word} " for word in spread(metrics.HEDGES))
_COUNTING = tuple(f"{word} " for word in spread(metrics.COUNTING_UP))
_LEVEL_LEADS = frozenset(spread(metrics.LEVEL_LEADS))
_NEAR = 45
"""Characters between a time and the figure that somebody reached then."""


def is_lead(folded: str, start: int, end: int) -> bool:
    """Whether between a figure and a date stand only words that lead to the date (`đạt 11 tỷ USD trong năm 2025`)."""
    if end - start > 40:
        return False
    lead = CLOSER_RUN.match(folded[start:end][::-1])
    return bool(lead and lead.end() == end - start)


def is_led(folded: str, start: int, end: int) -> bool:
    """Whether between a date and a figure stands a verb of level and no noun (`quý II đạt 6,4%`)."""
    if end - start > 40 or _LEVEL_LEADS.isdisjoint(folded[start:end].split()):
        return False
    lead = TAIL_RUN.match(folded[start:end][::-1])
    return bool(lead and lead.end() == end - start)


def is_reached(folded: str, start: int, end: int) -> bool:
    """Whether the verb before a figure says who reached it (`Năm 2025, công ty đạt 500 tỷ đồng doanh thu`)."""
    return end - start < _NEAR and not _LEVEL_LEADS.isdisjoint(folded[start:end].split()[-3:])


def is_compared(folded: str, start: int, end: int) -> bool:
    """Whether the time that follows is one that a figure is compared with (`so với năm 2024`)."""
    start = start if start > end - 24 else end - 24
    for words in _COMPARISONS:  # noqa: SIM110 (a generator costs more than the search)
        if folded.find(words, start, end) >= 0:
            return True
    return False


def is_counted_up(folded: str, position: int) -> bool:
    """Whether figures are counted up to the time that follows (`tính đến hết tháng 6`)."""
    return folded.endswith(_COUNTING, position - 24 if position > 24 else 0, position)


def is_equal(folded: str, position: int) -> bool:
    """Whether the percent at `position` sets a figure against what follows (`bằng 50,4% kế hoạch năm`)."""
    start = position - 32 if position > 32 else 0
    while folded.endswith(_HEDGES, start, position):
        position = folded.rfind(" ", start, position - 1) + 1
    return folded.endswith(_EQUALS, start, position)
