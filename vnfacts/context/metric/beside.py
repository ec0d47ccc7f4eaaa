"""What stands directly beside a fact and says what it is of: the whole of a part, the place of a stay, a document."""

from __future__ import annotations

from vnfacts.context import Span
from vnfacts.context.metric.phrases import VERB, begins_head, complement_end, noun_start, share_of
from vnfacts.lexicon import metrics
from vnfacts.patterns import Lazy, spread, trie
from vnfacts.rules import Draft

_CLOSE = 20
"""Characters between the name of a whole and its count."""

_DOCUMENT = Lazy(lambda: rf"\b(?:{trie(metrics.DOCUMENTS)}) (?:số )?\d\S*/\S+")
_CONTRAST = Lazy(lambda: rf",? (?:{trie(metrics.ADVERSATIVES)})(?= )")
_EXTENT = Lazy(lambda: rf" (?:{trie(metrics.EXTENTS)})(?!\w)(?! hơn)")
_PART = Lazy(lambda: r" +(?:trong|của) +(?=tổng|số )")
_SHARE_LEADS = frozenset(spread((*metrics.HEDGES, *metrics.SHARE_LEADS)))
_RELATIVES = frozenset(spread(metrics.RELATIVES))
_STAY = Lazy(lambda: rf" (?:{trie(metrics.STAYS)}) (?!(?:{trie(metrics.SHARE_STOPS)})(?!\w)|tổng|số |thời )[^\W\d]")


def title_after(folded: str, text: str, position: int, limit: int) -> Span | None:
    """The name of what has rounds or parts, directly after one (`vòng 21 La Liga`, `tập 3 "Hát mãi"`)."""
    start = position + 1
    if folded.startswith('"', start):
        start, close = start + 1, folded.find('"', start + 1, limit)
        return (start, close) if close > 0 and text[start].isupper() else None
    return share_of(folded, position, limit) if start < limit and text[start].isupper() else None


def stay(folded: str, start: int, end: int, limit: int) -> Span | None:
    """Where a length of time was spent, if that follows it (`25 năm trong nghề`)."""
    if folded[folded.rfind(" ", start, end) + 1 : end] in _RELATIVES:
        return None
    place = _STAY.match(folded, end, limit)
    return (end + 1, complement_end(folded, place.end(), limit)) if place else None


def whole(folded: str, position: int, following: Draft | None, limit: int) -> Span | None:
    """The whole named after its part (`50% trong tổng số 200.000 dân`, `hai phần ba của số điểm`)."""
    part = _PART.match(folded, position)
    if not part or not begins_head(folded, part.end()):
        return None
    if following and following.kind == "count" and following.start - part.end() < _CLOSE:
        noun = noun_start(folded, following.start, following.end)
        return (noun, complement_end(folded, following.end, limit)) if noun > 0 else None
    return part.end(), complement_end(folded, part.end() + 2, following.start if following else limit)


def past_extent(folded: str, position: int) -> int:
    """Where the adjective of extent directly after a noun ends (`cột khói cao`); `position` where there is none."""
    extent = _EXTENT.match(folded, position)
    return extent.end() if extent else position


def past_contrast(folded: str, position: int) -> int:
    """Where a word of contrast after `position` ends (`mới 21 tuổi nhưng`); 0 where none follows."""
    contrast = _CONTRAST.match(folded, position)
    return contrast.end() if contrast else 0


def document(folded: str, span: Span) -> Span | None:
    """The numbered document with which a phrase ends (`… theo Nghị định số 15/2023/NĐ-CP`), whose date follows."""
    if folded.find("/", *span) < 0:
        return None
    numbers = list(_DOCUMENT.finditer(folded, *span))
    is_last = numbers and not VERB.search(folded, numbers[-1].end(), span[1])
    return (numbers[-1].start(), span[1]) if is_last else None


def leads_to_share(folded: str, start: int, end: int) -> bool:
    """Whether nothing stands in a stretch but words after which a percent is one of what follows (`hiện có tới`)."""
    return _SHARE_LEADS.issuperset(folded[start:end].split())
