"""The phrase of a fact that carries its noun: counts, ordinals, ages and scores."""

from __future__ import annotations

from vnfacts.context import Sentence, Span
from vnfacts.context.metric import phrases
from vnfacts.lexicon import metrics

_LEVELS = phrases.words_of(metrics.LEVEL_VERBS)
_PIECES = phrases.words_of(metrics.PIECES)
_MARKS = frozenset([",", ".", ";", ")", "\n", ""])
_CLOSE = 20
_ORDER_NOUNS = phrases.words_of(metrics.ORDER_NOUNS)


def counted(sentence: Sentence, index: int) -> Span | None:
    """The counted noun with what narrows it; before it a phrase of number, if the figure is its level."""
    folded, draft = sentence.reading.folded, sentence.drafts[index]
    lead = folded[max(sentence.start, draft.start - 24) : draft.start].rsplit(None, 2)
    if not _LEVELS.isdisjoint(lead[-2:]):
        head = phrases.headed(folded, *phrases.measured(folded, sentence.start, draft.start))
        if head and phrases.is_number_of(folded, head[0]):
            return head
    return _noun(sentence, index) or _next_noun(sentence, index)


def _noun(sentence: Sentence, index: int) -> Span | None:
    """The noun of a count with what narrows it."""
    folded, draft = sentence.reading.folded, sentence.drafts[index]
    start = phrases.noun_start(folded, draft.start, draft.end)
    if start < 0:
        return None
    if folded[start : draft.end] in _PIECES and folded[draft.end : draft.end + 1] in _MARKS:
        floor = sentence.drafts[index - 1].end if index else sentence.start
        if listed := phrases.listed_before(folded, floor, draft.start):
            return listed
    limit = sentence.drafts[index + 1].start if index + 1 < len(sentence.drafts) else sentence.end
    return start, phrases.complement_end(folded, draft.end, max(draft.end, limit))


def _next_noun(sentence: Sentence, index: int) -> Span | None:
    """The noun of the count that follows closely: the whole of which this is a part (`2 trong tổng số 4 môn`)."""
    if index + 1 == len(sentence.drafts):
        return None
    draft, following = sentence.drafts[index : index + 2]
    close = following.kind == "count" and following.start - draft.end < _CLOSE
    return _noun(sentence, index + 1) if close else None


def ranked(sentence: Sentence, index: int) -> Span | None:
    """What an ordinal ranks: the noun it holds, the phrase it follows, or the one it precedes."""
    folded, draft = sentence.reading.folded, sentence.drafts[index]
    end = phrases.order_start(folded, draft.start, draft.end)
    if end > draft.start and folded[draft.start : end] not in _ORDER_NOUNS:
        return draft.start, end
    before = phrases.before_rank(folded, sentence.start, draft.start)
    verb = phrases.ranks_next(folded, draft.start)
    if (verb or folded.startswith("/", draft.end)) and (whole := _next_noun(sentence, index)):
        return whole
    after = phrases.share_of(folded, phrases.past_repeats(folded, draft.end), sentence.end)
    if after and (verb or not before):
        return after
    return before or (draft.start, end)


def aged(sentence: Sentence, index: int) -> Span | None:
    """Whose age it is, where that is named beside it."""
    folded, draft = sentence.reading.folded, sentence.drafts[index]
    position = draft.start
    while position > sentence.start and folded[position - 1] in " ,(-–":
        position -= 1
    person = phrases.opened(folded, *phrases.before_age(folded, sentence.start, position))
    if person and folded[draft.start : draft.start + 4] != "tuổi":
        return person
    comma = folded.find(",", draft.end, draft.end + 3)
    start = comma + 1 if comma >= 0 else draft.end
    return phrases.share_of(folded, start, sentence.end) or person


def contested(sentence: Sentence, index: int) -> Span | None:
    """The result or the match whose score it is."""
    folded, draft = sentence.reading.folded, sentence.drafts[index]
    return phrases.opened(folded, *phrases.before_event(folded, sentence.start, draft.start))
