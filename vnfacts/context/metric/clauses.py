"""The clause that tells what happened: its subject, its predicate, and what stands between them."""

from __future__ import annotations

from vnfacts.context import Span
from vnfacts.context.metric.marks import STOP
from vnfacts.context.metric.phrases import AUXILIARY, REACH, VERB, opened, subject, words_of
from vnfacts.lexicon import metrics, places, verbs
from vnfacts.patterns import Lazy, trie

_PLACES = Lazy(
    lambda: (
        rf"(?:\)|\s*(?:{trie(metrics.TIME_TAILS)})(?!\w))?\s*(?:\([^()]*\))?[\s,:]*"
        rf"(?:(?:{trie(metrics.CONCESSIONS)})(?!\w)[^.;(\n]*?[ ,]+(?:{trie(metrics.ADVERSATIVES)})(?!\w)[ ,]*)?"
        rf"(?:(?:{trie(metrics.SETTINGS)})(?!\w)(?:\([^()\n]*+\)|[^,.;(\n]|\.(?=\w))*+,\s*"
        rf"(?:(?:{trie(metrics.PLACE_PARTS)})(?: \w+){{1,3}}(?: \([^()\n]*+\))?,\s*)*)*"
    )
)
_END = Lazy(
    lambda: rf"[ \n,;:(….](?:(?<! )(?:(?<=[;:(\n…])|{STOP})|(?:{trie(metrics.CLAUSE_ENDS)})(?!\w))",
)
_FOLLOWER = Lazy(lambda: rf" +(?:{trie(metrics.TIME_FOLLOWERS)})(?!\w)")
_AFTER_DATE = Lazy(lambda: rf" +(?:{trie(metrics.PREDICATE_LEADS)})(?!\w)")
_HAPPENING = Lazy(lambda: rf"(?:[\d.]+ +|(?:một|các|những|hai|ba) +)?(?:{trie(verbs.HAPPENINGS)})(?!\w)")
_REPORT = Lazy(lambda: rf",? (?:{trie(metrics.REPORT_LEADS)})(?: có)? ")
_ONGOING = " đang "
_PLACE_PART = Lazy(
    lambda: rf"(?:(?:{trie(places.RESIDENCES)})(?: +(?:tại|ở))? +)?(?:(?:{trie(metrics.PLACE_PARTS)})(?!\w) *)+(?=\w)"
)
_ACTOR = Lazy(lambda: rf"(?:các +|những +)?(?:{trie(verbs.ACTORS)})(?!\w)")
_SPEECHES = frozenset(f" {words}" for words in metrics.SPEECHES)
_TAKES_PLACE = Lazy(lambda: rf"(?:{trie(verbs.TAKES_PLACE)})(?: +(?:{trie(metrics.TIME_FOLLOWERS)})(?!\w)|\Z)")
PRONOUNS = words_of((*verbs.PRONOUNS, *verbs.EMPTY))
"""What dates nothing when it stands alone."""

_SHORT = 3  # letters of a predicate that says nothing
_SHORT_PREDICATE = 14  # letters of a predicate that says too little without its object
_SUBJECT = 220  # letters of a subject with the offices of a person
_PARTS = 5  # stretches between commas and brackets within which a subject finds its verb


def after(folded: str, position: int, limit: int, is_predicate: bool = False) -> Span | None:
    """The event that follows a date at its clause's start: the predicate, or the clause where none is plain.

    With `is_predicate` the subject stands before the date, so that what follows is the predicate.
    """
    skip = _PLACES.match(folded, position, limit)
    first = start = skip.end() if skip else position
    limit = min(limit, start + 2 * REACH)
    whole: Span | None = None
    for part in range(_PARTS):
        stop = _END.search(folded, start + 1, limit)
        end = stop.start() if stop else limit
        if whole is None:
            is_said = stop is not None and stop[0] in _SPEECHES
            whole = (first, min(stop.end() if stop and is_said else end, first + REACH))
        if stop and stop[0] == "(" and (past := _predicate_past(folded, stop.start(), limit)):
            return past
        if found := _told(folded, start, end, part > 0):
            is_thin = _TAKES_PLACE.match(folded, *found)
            return is_thin and subject(folded, *(whole if part else (start, found[0]))) or found
        if stop and stop[0] in _SPEECHES and (reported := _reported(folded, stop.end(), limit)):
            return first, reported
        if is_predicate and end - start > _SHORT_PREDICATE:
            return opened(folded, start, end)
        if not stop or start > first + _SUBJECT or stop[0] not in ", (":
            if part and stop and stop[0] in _SPEECHES and stop.end() < first + REACH:
                whole = (first, stop.end())
            break
        start = _past(folded, stop.start(), stop.end(), limit)
    return opened(folded, *whole) if whole else None


def _reported(folded: str, position: int, limit: int) -> int:
    """Where that ends which somebody says to do himself (`công an cho biết đang tạm giữ …`); 0 if he says no such."""
    lead = _REPORT.match(folded, position, limit)
    stop = _END.search(folded, lead.end() + 1, limit) if lead else None
    return stop.start() if stop else limit if lead else 0


def _told(folded: str, start: int, end: int, is_apart: bool) -> Span | None:
    """The predicate in a stretch; the whole stretch where it has a verb, and is not apart from its subject."""
    auxiliary = AUXILIARY.search(folded, start - 1, end)
    verb = VERB.search(folded, start - 1, end)
    if verb and verb.start() < start:
        if _ACTOR.match(folded, start, end):  # `tổ chức` is a body there
            verb = VERB.search(folded, verb.end(), end)
        elif auxiliary and auxiliary.start() >= verb.end():
            auxiliary = None
    if auxiliary and verb and verb.end() < auxiliary.start() and folded.startswith(_ONGOING, auxiliary.start()):
        auxiliary = None  # `bắt quả tang một người đang nhận tiền`
    if auxiliary and end - auxiliary.end() > _SHORT and not (is_apart and verb and verb.start() < auxiliary.start()):
        return auxiliary.end(), end
    if not verb:
        return None
    if not is_apart:
        return opened(folded, start, end)
    is_bare = verb.end() == end and " " not in verb[0][1:]  # of a name, more often (`Cục Hàng không`)
    return (verb.start() + 1, end) if end - verb.start() > _SHORT and not is_bare else None


def _predicate_past(folded: str, stop: int, limit: int) -> Span | None:
    """The predicate that an auxiliary opens directly after the bracket at `stop` (`công an xã (Hà Bắc) đã bắt …`)."""
    close = folded.find(")", stop, limit)
    auxiliary = AUXILIARY.match(folded, close + 1, limit) if close > 0 else None
    if not auxiliary:
        return None
    end = _END.search(folded, auxiliary.end() + 1, limit)
    return auxiliary.end(), end.start() if end else limit


def _past(folded: str, stop: int, end: int, limit: int) -> int:
    """Where a clause goes on after a comma, or after the bracket that opens at `stop`."""
    close = folded.find(")", stop, limit) if folded[stop] == "(" else -1
    return close + 1 if close >= 0 else end


def names_event(folded: str, span: Span) -> bool:
    """Whether a phrase names something that happened, or tells it with a verb."""
    return bool(_HAPPENING.match(folded, *span) or VERB.search(folded, max(0, span[0] - 1), span[1]))


def names_actor(folded: str, span: Span) -> bool:
    """Whether a phrase begins as the name of a person or a body does."""
    return _ACTOR.match(folded, *span) is not None


def past_place_noun(folded: str, span: Span) -> int:
    """Where the name in a part of an address begins (`huyện Cẩm Giàng`); 0 where a phrase is no such part."""
    noun = _PLACE_PART.match(folded, *span)
    return noun.end() if noun else 0


def goes_on(folded: str, position: int) -> bool:
    """Whether a predicate follows a date directly (`… hôm qua đã khởi hành`)."""
    return _AFTER_DATE.match(folded, position) is not None


def verb_follows(folded: str, position: int) -> bool:
    """Whether what follows a date looks like the verb of a subject before it (`Hạ viện Mỹ ngày 4/5 thông qua`)."""
    if not folded.startswith(" ", position) or not folded[position + 1 : position + 2].isalpha():
        return False
    return not _FOLLOWER.match(folded, position)
