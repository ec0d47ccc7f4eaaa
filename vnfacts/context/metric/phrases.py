"""A shallow finder of phrases: what stands before a figure up to its clause's start, what stands after it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vnfacts.context import Span
from vnfacts.context.metric.marks import CLOSER_RUN, COMPOUNDS, MARK, RUN, STOP, TAIL_RUN, leftward
from vnfacts.lexicon import metrics, verbs
from vnfacts.patterns import Lazy, spread, trie

REACH = 150
"""How far to either side of a figure its phrase is sought."""

_LABEL = 45  # letters of a label before a colon
_LONG = 30  # letters of a noun phrase that may hold a clause
_SHORT = 14  # letters of a predicate that says too little without its subject (`được tổ chức`)

_PASSED = COMPOUNDS - frozenset(spread(metrics.ENDS))
_OPENED = COMPOUNDS - frozenset(spread(metrics.OPENERS))
_COMPOUNDS_BACK = frozenset(form[::-1] for form in COMPOUNDS)

AGE_RUN = leftward(metrics.AGE_TAILS, RUN)
_BOUND = leftward((*metrics.BOUNDS, *metrics.COMPOUNDS), MARK)
_EVENT_BOUND = leftward((*metrics.EVENT_BOUNDS, *metrics.COMPOUNDS), MARK)
_AGE_BOUND = leftward((*metrics.EVENT_BOUNDS, *metrics.AGE_BOUNDS, *verbs.VERBS, *metrics.COMPOUNDS), MARK)
_NOUN_MAKER = leftward(metrics.NOUN_MAKERS, r"\s*%(words)s(?!\w)")

VERB = Lazy(lambda: rf" (?:{trie(verbs.VERBS)})(?!\w)")
_LISTINGS = frozenset(spread(metrics.LISTINGS))
_HEAD = Lazy(lambda: rf"({trie((*metrics.FALSE_HEADS, *metrics.HEADS))})(?!\w)")
_NEXT_HEAD = Lazy(lambda: rf" [(\"]?({trie((*metrics.FALSE_HEADS, *metrics.HEADS))})(?!\w)")
EMPTY_HEADS = frozenset(spread(metrics.EMPTY_HEADS))
_FALSE_HEADS = frozenset(spread(metrics.FALSE_HEADS))
_END = Lazy(
    lambda: (
        rf"[ \n,;:()\[\]…|\".](?:(?<! )(?:(?<=[;:()\n\[\]…|\"])|{STOP})|-\s(?=\d)"
        rf"|(?:{trie((*metrics.ENDS, *metrics.COMPOUNDS))})(?!\w))"
    )
)
_OPENERS = Lazy(
    lambda: (
        rf"[\s\"“”'‘’.,)•*|_-]*"
        rf"(?:(?!(?:{trie(_OPENED)})(?!\w))(?:{trie(metrics.OPENERS)})(?!\w)[\s\"“”'‘’.,-]*)*"
    )
)
_COMPOUND = Lazy(lambda: rf"(?:{trie(_PASSED)})(?!\w)")
_SHARE_STOP = Lazy(lambda: rf" +(?:{trie(metrics.SHARE_STOPS)})(?!\w)")
_COUNTED = Lazy(lambda: rf"(?:[\d.,/-]+|(?:{trie(metrics.NUMBER_WORDS)})(?!\w)|\s)*")
_RANK = Lazy(lambda: rf" (?:{trie(metrics.RANK_WORDS)}|[ivxlc]+|\d+)(?!\w)")
AUXILIARY = Lazy(lambda: rf" (?:{trie(metrics.AUXILIARIES)})(?: +(?:{trie(metrics.AUXILIARIES)}))* +(?!được|bị|với)")
_ANAPHOR = Lazy(lambda: rf"(?:{trie(metrics.ANAPHORS)})(?!\w)")
_REPEAT = Lazy(lambda: rf" (?:{trie(metrics.REPEATS)})(?!\w)")
_ABOUT = Lazy(lambda: r" +về +(?:cả +)?")
_BEFORE_COLON = tuple(f" {word}" for word in metrics.BEFORE_COLON)
_LETTER = re.compile(r"[^\W\d_]")
_SAYINGS = tuple(f" {words}" for words in spread(metrics.SAYINGS))
_POINTERS = tuple(f" {word}" for word in metrics.POINTERS)
_RECALLS = Lazy(lambda: rf"[\s\"“]*(?:{trie(metrics.RECALLS)})(?!\w)")
_RANKED_BOUND = leftward(
    (*metrics.EVENT_BOUNDS, *metrics.AUXILIARIES, *metrics.RANKED_BOUNDS, *metrics.COMPOUNDS), MARK
)
_RANK_VERBS = tuple(f" {word} " for word in spread(metrics.RANK_VERBS))
_HEDGE_WORDS = frozenset(spread(metrics.HEDGES))
_DIMENSIONS = frozenset(spread(metrics.DIMENSIONS))
_BEFORE_HEADS = frozenset(' \n("/')


def _segment(folded: str, floor: int, position: int, run: Lazy, bound: Lazy) -> Span:
    """The words before `position` up to the start of their clause, without those that lead from them to it."""
    if position - REACH > floor:
        floor = folded.find(" ", position - REACH - 1, position) + 1  # not in the middle of a word
    backwards = folded[floor:position][::-1]
    begin: int = run.match(backwards).end()  # type: ignore[union-attr]
    mark = bound.search(backwards, begin - 1 if begin else 0)
    while mark:
        closer = mark[0]
        if closer[1:] not in _COMPOUNDS_BACK and (closer[0] != ")" or len(closer) == 1):
            return position - mark.start(), position - begin
        mark = bound.search(backwards, mark.end())
    return floor, position - begin


def measured(folded: str, floor: int, position: int) -> Span:
    """The segment before a figure, without the verb that leads to it."""
    return _segment(folded, floor, position, TAIL_RUN, _BOUND)


def before_event(folded: str, floor: int, position: int) -> Span:
    """The event before a date or a length of time: the predicate, or the whole clause where that says little."""
    start, end = _segment(folded, floor, position, CLOSER_RUN, _EVENT_BOUND)
    if end - start > _SHORT:
        auxiliary = AUXILIARY.search(folded, start, end)
        if auxiliary and end - auxiliary.end() > _SHORT:
            start = auxiliary.end()
    return start, end


def said_before(folded: str, floor: int, position: int) -> Span | None:
    """Who says something and the verb of saying, directly before a day (`người phát ngôn cho biết hôm 7/5`)."""
    end = past_leads(folded, floor, position)
    verb = next((verb for verb in _SAYINGS if folded.endswith(verb, floor, end)), None)
    if verb is None:
        return None
    start = opened(folded, *_segment(folded, floor, end - len(verb), CLOSER_RUN, _EVENT_BOUND))
    return (start[0], end) if start else None


def past_leads(folded: str, floor: int, position: int, run: Lazy = CLOSER_RUN) -> int:
    """The position before the words that lead from a clause to a date (`, chỉ trong`), or those of another run."""
    backwards = folded[floor if floor > position - _LONG else position - _LONG : position][::-1]
    return position - run.match(backwards).end()  # type: ignore[union-attr]


def has_letter(folded: str, span: Span) -> bool:
    """Whether a phrase is more than figures and signs."""
    return folded[span[0]].isalpha() or _LETTER.search(folded, *span) is not None


def before_rank(folded: str, floor: int, position: int) -> Span | None:
    """The noun phrase before an ordinal that holds no noun of its own (`Quốc hội khóa XIV`)."""
    return opened(folded, *_segment(folded, floor, position, CLOSER_RUN, _RANKED_BOUND))


def before_age(folded: str, floor: int, position: int) -> Span:
    """The segment before an age: the person, without what leads to the figure and the clause before."""
    start, end = _segment(folded, floor, position, AGE_RUN, _AGE_BOUND)
    return (start, end) if start < end else _segment(folded, floor, position, AGE_RUN, _EVENT_BOUND)


def label(folded: str, floor: int, position: int) -> Span | None:
    """The label whose colon stands directly before `position` (`Pin: 3.000 mAh`)."""
    colon = folded.rfind(":", max(floor, position - 3), position)
    if colon < 0 or folded[colon:position].strip() != ":":
        return None
    start, end = _segment(folded, floor, colon, AGE_RUN, _EVENT_BOUND)
    is_label = 0 < end - start < _LABEL and folded[start:end].rsplit(None, 1)[-1] not in _LISTINGS
    return (start, end) if is_label else None


def before_colon(folded: str, floor: int, position: int) -> Span | None:
    """The segment before a verb of level that a colon parts from its figure (`giá vàng niêm yết ở mức: 36 triệu`)."""
    colon = folded.rfind(":", max(floor, position - 3), position)
    if colon < 0 or not folded.endswith(_BEFORE_COLON, floor, colon):
        return None
    start, end = measured(folded, floor, colon)
    return (start, end) if start < end else None


def touching(folded: str, span: Span) -> Span:
    """The noun phrase at the end of a long clause (`… chụp ảnh với nhóm sứa dài`)."""
    if span[1] - span[0] < _LONG:
        return span
    found = opened(folded, *_segment(folded, span[0], span[1], AGE_RUN, _AGE_BOUND))
    if not found or not folded[found[0]].isdigit():
        return found or span
    start = noun_start(folded, *found)
    return (start, found[1]) if start >= 0 and folded[start - 1].isspace() else span


def headed(folded: str, start: int, end: int) -> Span | None:
    """The measured noun phrase in a segment: from the first head on to what ends it."""
    if start and folded[start - 1] == " ":
        head = _NEXT_HEAD.search(folded, start - 1, end)
    else:
        head = _HEAD.match(folded, start, end) or _NEXT_HEAD.search(folded, start, end)
    while head:
        past = head.end()
        if not _is_false(folded, head[1], past):
            last = noun_end(folded, past, end)
            if last > past or head[1] not in EMPTY_HEADS:
                return head.start(1), last
        head = _NEXT_HEAD.search(folded, past, end)
    return None


def _is_false(folded: str, head: str, end: int) -> bool:
    """Whether a word only looks like a head: `đánh giá`, `số 5`."""
    return head in _FALSE_HEADS or head == "số" and folded[end : end + 2].strip().isdigit()


def noun_end(folded: str, position: int, limit: int) -> int:
    """Where the noun phrase that is open at `position` ends, at `limit` at the latest."""
    mark = _END.search(folded, position, limit)
    while mark and mark[0] not in _STOPS and _goes_on(folded, position, limit, mark):
        mark = _END.search(folded, mark.end(), limit)
    return mark.start() if mark else limit


def _goes_on(folded: str, position: int, limit: int, mark: re.Match[str]) -> bool:
    """Whether a noun phrase goes on over a mark: a bracketed name, a compound, a noun made of a verb."""
    word = mark[0]
    if word == "(":
        return 0 < folded.find(")", mark.end(), mark.end() + 12) < limit - 1
    if word == ")":
        return folded.rfind("(", position, mark.start()) >= 0
    if word[1:] in _CHANGES:
        return _NOUN_MAKER.match(folded[mark.start() - 12 : mark.start()][::-1]) is not None
    return word[1:] in _PASSED


_CHANGES = frozenset(metrics.CHANGES)
_STOPS = frozenset(",.;:\n")


def opened(folded: str, start: int, end: int) -> Span | None:
    """The span without the openers at its front, if anything is left of it."""
    if start >= end:
        return None
    start = _OPENERS.match(folded, start, end).end()  # type: ignore[union-attr]
    return (start, end) if start < end else None


_LONGEST_COMPLEMENT = 80
"""Characters after a figure within which its noun phrase ends."""


def share_of(folded: str, position: int, limit: int) -> Span | None:
    """The noun phrase directly after a figure that is a share or an amount of it (`16% khối lượng công việc`)."""
    noun = folded.startswith(" ", position) and folded[position + 1 : position + 2].isalpha()
    if not noun or _SHARE_STOP.match(folded, position):
        return None
    first = _COMPOUND.match(folded, position + 1, limit)
    end = complement_end(folded, first.end() if first else position + 1, limit)
    return (position + 1, end) if end > position + 1 else None


def complement_end(folded: str, position: int, limit: int) -> int:
    """Where the noun phrase after a figure ends; `và` joins only another head to it."""
    cap = position + _LONGEST_COMPLEMENT
    end = noun_end(folded, position, min(limit, cap))
    if end == cap and folded[end : end + 1].isalnum():  # not in the middle of a word or figure
        end = folded.rfind(" ", position, end)
    joint = folded.find(f" {metrics.JOINT} ", position, end)
    return joint if joint > 0 and not begins_head(folded, joint + len(metrics.JOINT) + 2) else end


def subject(folded: str, start: int, end: int) -> Span | None:
    """A segment without a head: its noun phrase from the clause's start on, openers left out."""
    span = opened(folded, start, end)
    if span:
        first = _COMPOUND.match(folded, span[0], end)
        start, end = span[0], noun_end(folded, first.end() if first else span[0], end)
    return (start, end) if span and start < end else None


def noun_start(folded: str, start: int, end: int) -> int:
    """Where the noun begins in the text of a count, after its figures; -1 where there is none."""
    noun = _COUNTED.match(folded, start, end)
    return noun.end() if noun and noun.end() < end else -1


def order_start(folded: str, start: int, end: int) -> int:
    """Where the rank begins in the text of an ordinal, after the ranked noun; `start` where there is none."""
    rank = _RANK.search(folded, start + 1, end)
    return rank.start() if rank else start


def past_repeats(folded: str, position: int) -> int:
    """The position after `liên tiếp`, `liên tục`, where an ordinal is followed by one."""
    repeat = _REPEAT.match(folded, position)
    return repeat.end() if repeat else position


def is_number_of(folded: str, start: int) -> bool:
    """Whether the phrase at `start` is one of number (`tổng số`, `số lượng`)."""
    return folded.startswith(metrics.NUMBER_HEADS, start)


def ranks_next(folded: str, position: int) -> bool:
    """Whether what the ordinal at `position` ranks stands after it (`là lần thứ hai cuộc thi …`)."""
    return folded.endswith(_RANK_VERBS, max(0, position - 16), position)


def is_anaphor(folded: str, span: Span) -> bool:
    """Whether a phrase stands for one named before (`con số này`)."""
    found = _ANAPHOR.match(folded, *span)
    return found is not None and (found.end() == span[1] or found[0].endswith(_POINTERS))


def recalls(folded: str, position: int) -> bool:
    """Whether the sentence at `position` goes on about the figure of the one before."""
    return _RECALLS.match(folded, position) is not None


def aspect(folded: str, position: int, limit: int) -> Span | None:
    """The head named after a figure as the aspect it measures (`tăng 84% về giá trị`)."""
    about = _ABOUT.match(folded, position, limit)
    if about and begins_head(folded, about.end()):
        return headed(folded, about.end(), min(limit, about.end() + 60))
    return None


def is_hedged(folded: str, start: int, end: int) -> bool:
    """Whether nothing but words of how exactly stand in a stretch (`hơn`, `khoảng`)."""
    return _HEDGE_WORDS.issuperset(folded[start:end].split())


def object_before(folded: str, floor: int, end: int, position: int) -> Span | None:
    """The object of a verb directly before a figure (`mới phát hiện khối u gần 20kg`), if only hedges part them."""
    if not is_hedged(folded, end, position):
        return None
    return opened(folded, *_segment(folded, floor, end, TAIL_RUN, _EVENT_BOUND))


def dimension(folded: str, start: int, end: int) -> Span | None:
    """The adjective that says what a measure is of, at the head of the words before it (`cao`)."""
    for word in folded[start:end].split()[:2]:
        if word in _DIMENSIONS:
            start = folded.index(word, start)
            return start, start + len(word)
    return None


def begins_head(folded: str, position: int) -> bool:
    """Whether a measured noun phrase begins directly at `position`."""
    if position and folded[position - 1] not in _BEFORE_HEADS:
        return False
    head = _HEAD.match(folded, position)
    return head is not None and not _is_false(folded, head[0], head.end())


def listed_before(folded: str, floor: int, position: int) -> Span | None:
    """The noun directly before a figure whose classifier follows it (`bạch quả 5 trái`)."""
    start, end = measured(folded, floor, position)
    if not 0 < end - start < _LABEL or end != position - 1 or VERB.search(folded, max(0, start - 1), end):
        return None
    return start, end


def words_of(forms: Iterable[str]) -> frozenset[str]:
    """Every spelling of single words, for look-ups."""
    return frozenset(spread(forms))
