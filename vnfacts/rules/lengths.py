"""Lengths of time: what they count from, and whether `một ngày` is one."""

from __future__ import annotations

from vnfacts.lexicon import calendar as words
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading, rule

_ANCHORS = Lazy(
    lambda: (
        rf" +(?:(?P<past>(?!qua +đi(?!\w))(?:{trie(words.ENDING_NOW)}))"
        rf"|(?P<next>{trie(words.BEGINNING_NOW)})|(?P<hence>nữa|sau nữa)"
        rf"|(?P<ago>trước đây|về trước|trước(?! +(?:{trie(words.NOT_AGO_BEFORE)})(?!\w)))"
        rf"|(?P<then>trước đó|sau đó|tiếp theo|kế tiếp|sau(?! +(?:{trie(words.NOT_AFTER_BEFORE)})(?!\w))))(?!\w)"
    )
)


@rule("duration.anchored")
def anchor_duration(reading: Reading, draft: Draft) -> Draft:
    """Lengths of time that count from the document's own date, or from an event.

    @2017-05-31 | 5 năm qua → duration 5 year
    3 tuần trước → duration 3 week
    10 ngày sau → duration 10 day
    """
    folded = reading.folded
    match = _ANCHORS.match(folded, draft.end)
    if match:
        draft.end, draft.rule = match.end(), "duration.anchored"
        draft.lasting = "" if match["then"] else match.lastgroup or ""
    elif "cách " in folded[max(0, draft.start - 24) : draft.start] and _counts_back(folded, draft.start):
        draft.lasting = "ago"
    return draft


def _counts_back(folded: str, start: int) -> bool:
    return any(lead in folded[max(0, start - 24) : start] for lead in words.AGO_LEADS)


_ARTICLE_ADJECTIVE = Lazy(lambda: rf" +(?:{trie(words.AFTER_ARTICLE)})(?!\w)")
_AMOUNT_AFTER = Lazy(lambda: rf" +(?:{trie(words.AFTER_LENGTH_OF_ONE)})(?!\w)")


def is_amount_of_one(reading: Reading, start: int, end: int) -> bool:
    """Whether `một` with a time unit is an amount (`trong một tháng`) rather than an article (`một ngày đáng nhớ`)."""
    if _AMOUNT_AFTER.match(reading.folded, end):
        return True
    if _ARTICLE_ADJECTIVE.match(reading.folded, end):
        return False
    left = reading.page.left(start)
    return bool(left) and left[-1] in words.BEFORE_LENGTH_OF_ONE
