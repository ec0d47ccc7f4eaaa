"""Phrases that are joined: a noun that a comma parts from its group, the second of two figures."""

from __future__ import annotations

from vnfacts.context import Span
from vnfacts.context.metric.phrases import VERB, begins_head, complement_end, is_hedged, measured, opened, share_of
from vnfacts.lexicon import metrics, verbs
from vnfacts.patterns import Lazy, spread, trie
from vnfacts.rules import Draft

_GROUP = Lazy(lambda: rf"(?:các |toàn )?(?:{trie(metrics.GROUPS)})(?!\w)")
_COMPLEMENT = Lazy(lambda: rf" +\(?(?:{trie(metrics.COMPLEMENTS)})(?!\w)[^,.;:\n\d]*? và *")
_SETTING = Lazy(lambda: rf"(?:{trie(metrics.STAGES)})(?!\w)")
_SPENT = Lazy(
    lambda: rf"\s*(?:\w+ )?(?:\w+ )?{trie((form[::-1] for form in spread(metrics.SPENDING)), spell=False)}(?!\w)",
    spell=False,
)
_AND = f" {metrics.JOINT} "
_NEAR = 30
"""Characters before a figure in which the verb that leads to it stands."""
_PURPOSE = Lazy(lambda: rf" +(?:{trie(metrics.PURPOSES)}) ")
_NO_PART = Lazy(lambda: rf"\d| (?:{trie(verbs.VERBS)})(?!\w)")
"""A figure or a verb: what holds one is no part of a group."""
_SHORT = 4
"""Letters of a purpose that says nothing (`để có`)."""
_LONGEST = 60
"""Letters of the first part of a group."""


def begin(folded: str, floor: int, start: int, end: int) -> int:
    """Where the group begins whose last part is the phrase at `start` (`khu vực nông, lâm nghiệp và thủy sản`)."""
    if VERB.search(folded, start - 1, end):
        return start
    part = start
    while (comma := part - 2) > floor and folded.startswith(", ", comma):
        first, last = measured(folded, floor, comma)
        span = opened(folded, first, last) if last == comma and comma - first < _LONGEST else None
        if span is None or _NO_PART.search(folded, span[0] - 1, comma):
            break
        if _GROUP.match(folded, *span) or begins_head(folded, span[0]):
            return span[0]
        part = span[0]
    return start


def is_setting(folded: str, start: int, end: int) -> bool:
    """Whether a clause only says when or how (`Kết thúc phiên giao dịch, …`), and holds no subject."""
    return _SETTING.match(folded, start, end) is not None


def purpose(folded: str, start: int, end: int, limit: int) -> Span | None:
    """What an amount was spent on, or a length of time (`chi 20 tỷ đồng cho công tác chuẩn bị`)."""
    found = _PURPOSE.match(folded, end, limit)
    if not found or not _SPENT.match(folded[start - _NEAR if start > _NEAR else 0 : start][::-1]):
        return None
    aim = found.end()
    last = complement_end(folded, aim, limit)
    return share_of(folded, aim - 1, limit) or ((aim, last) if last > aim + _SHORT else None)


def is_other(folded: str, last: Draft, draft: Draft) -> bool:
    """Whether an amount only stands in a list with the count before it (`5 ôtô và hơn 3 tỷ đồng`)."""
    if draft.kind not in ("money", "measure") or draft.start - last.end > _NEAR:
        return False
    return folded.startswith(_AND, last.end) and is_hedged(folded, last.end + len(_AND), draft.start)


def is_second(folded: str, floor: int, position: int) -> bool:
    """Whether a figure is joined to the one that ends at `floor` (`60% đối với nhóm này và 58% đối với nhóm kia`)."""
    found = _COMPLEMENT.match(folded, floor, position)
    return found is not None and is_hedged(folded, found.end(), position)
