"""The phrase of a fact that carries its noun: counts, ordinals, ages and scores."""

from __future__ import annotations

from vnfacts.context import Sentence, Span, word_before
from vnfacts.context.metric import beside, figures, phrases
from vnfacts.context.metric.clauses import names_actor
from vnfacts.lexicon import metrics
from vnfacts.lexicon.figures import MEAN_AGES
from vnfacts.rules import Draft

_LEVELS = phrases.words_of(metrics.LEVEL_VERBS)
_PLAIN_UNITS = phrases.words_of(metrics.PLAIN_UNITS)
_PIECES = phrases.words_of(metrics.PIECES)
_MEAN_AGES = tuple(phrases.words_of(MEAN_AGES))
_AGE = "tuổi "
_MEANS = tuple(f" {word}" for word in metrics.MEANS)
_RANK_ADJECTIVES = phrases.words_of(metrics.RANK_ADJECTIVES)
_LEADING = tuple(f" {word} " for word in phrases.words_of(metrics.LEADING))
_MARKS = frozenset([",", ".", ";", ")", "\n", ""])
_CLOSE = 20
_PUNCTUATION = " ,;()"
_LISTING = frozenset(("", metrics.JOINT))
_BARE_RANKS = phrases.words_of(metrics.BARE_RANKS)
_COINS = frozenset(metrics.COINS)
_ROUNDS = phrases.words_of(metrics.ROUNDS)
_ORDER_NOUNS = phrases.words_of(metrics.ORDER_NOUNS)


def counted(sentence: Sentence, index: int) -> Span | Draft | None:
    """The counted noun with what narrows it; before it a measured phrase, if the figure is its level."""
    folded, draft = sentence.reading.folded, sentence.drafts[index]
    noun = _noun(sentence, index)
    if noun and folded[noun[0] : draft.end] in _COINS:
        return figures.measured_by(sentence, index) or noun
    near = draft.start - 24
    lead = folded[near if near > sentence.start else sentence.start : draft.start].rsplit(None, 2)
    if not _LEVELS.isdisjoint(lead[-2:]):
        level = _level(sentence, index, bool(noun and folded[noun[0] : noun[1]].strip() in _PLAIN_UNITS))
        if level:
            return level
    return noun or _next_noun(sentence, index)


def _level(sentence: Sentence, index: int, is_plain: bool) -> Span | Draft | None:
    """What a count is the level of: any measured phrase where its noun says nothing (`VN-Index còn 1.650 điểm`)."""
    folded, draft = sentence.reading.folded, sentence.drafts[index]
    segment = phrases.measured(folded, figures.floor_of(sentence, index), draft.start)
    head = figures.named(sentence, index, segment)
    if head and phrases.begins_head(folded, head[0]) and (is_plain or phrases.is_number_of(folded, head[0])):
        return head
    if not is_plain or folded[slice(*segment)].strip(" )"):
        return None
    shared = figures.shared_with(sentence, index)
    return shared if shared and figures.is_level(shared) and not figures.is_named(sentence, shared) else None


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
    end = phrases.complement_end(folded, draft.end, limit if limit > draft.end else draft.end)
    if end == limit and folded.endswith(_LEADING, draft.end, end):  # what leads to the next fact is no part of it
        end = folded.rfind(" ", draft.end, end - 1)
    return start, end


def _next_noun(sentence: Sentence, index: int) -> Span | None:
    """The noun of the count that follows closely: the whole of which this is a part (`2 trong tổng số 4 môn`)."""
    if index + 1 == len(sentence.drafts):
        return None
    draft, following = sentence.drafts[index : index + 2]
    close = following.kind == "count" and following.start - draft.end < _CLOSE
    return _noun(sentence, index + 1) if close else None


def ranked(sentence: Sentence, index: int) -> Span | Draft | None:
    """What an ordinal ranks: the noun it holds, the phrase it follows, or the one it precedes."""
    folded, draft = sentence.reading.folded, sentence.drafts[index]
    end = phrases.order_start(folded, draft.start, draft.end)
    noun = folded[draft.start : end]
    if noun in _ROUNDS and (title := beside.title_after(folded, sentence.reading.page.text, draft.end, sentence.end)):
        return title
    if end > draft.start and noun not in _ORDER_NOUNS:
        return draft.start, end
    if noun in _BARE_RANKS and (listed := _listed(sentence, index)):
        return listed
    before = phrases.before_rank(folded, sentence.start, draft.start)
    verb = phrases.ranks_next(folded, draft.start) and not _after_name(sentence, draft.start)
    if (verb or folded.startswith("/", draft.end)) and (whole := _next_noun(sentence, index)):
        return whole
    after = phrases.share_of(folded, phrases.past_repeats(folded, draft.end), sentence.end)
    if after and (verb or not before):
        return after
    if (
        before
        and index
        and before[0] <= sentence.drafts[index - 1].start
        and sentence.drafts[index - 1].kind == "count"
    ):
        return None
    return before or (None if noun in _RANK_ADJECTIVES else (draft.start, end))


def _after_name(sentence: Sentence, position: int) -> bool:
    """Whether the word before `position` is a name, though it looks like a verb (`sân bay Long Thành giai đoạn 1`)."""
    return word_before(sentence.reading.page.text, position)[:1].isupper()


def aged(sentence: Sentence, index: int) -> Span | Draft | None:
    """Whose age it is, where that is named beside it."""
    folded, draft = sentence.reading.folded, sentence.drafts[index]
    if folded.find(_AGE, sentence.start, draft.start) >= 0 and (mean := _mean(sentence, index)):
        return mean
    if listed := _listed(sentence, index):
        return listed
    person = _before(folded, sentence.start, draft.start)
    if person is None or not phrases.has_letter(folded, person):
        lead = phrases.past_leads(folded, sentence.start, draft.start, phrases.AGE_RUN)
        person = _before(folded, sentence.start, lead)
        if person and not _is_person(sentence, person, folded[lead - 1] == ","):
            person = None
    if person and folded[draft.start : draft.start + 4] != "tuổi":
        return person
    return _after(sentence, draft) or person


def _before(folded: str, floor: int, position: int) -> Span | None:
    """The person before an age, over the comma or bracket that parts the two."""
    while position > floor and folded[position - 1] in " ,(-–":
        position -= 1
    return phrases.opened(folded, *phrases.before_age(folded, floor, position))


def _after(sentence: Sentence, draft: Draft) -> Span | None:
    """The person after an age and a comma (`ở tuổi 63, bà Hà`), or after a `nhưng` that a name follows."""
    folded = sentence.reading.folded
    if contrast := beside.past_contrast(folded, draft.end):
        person = phrases.share_of(folded, contrast, sentence.end)
        is_person = person and (sentence.reading.page.text[person[0]].isupper() or names_actor(folded, person))
        return person if is_person else None
    comma = folded.find(",", draft.end, draft.end + 3)
    return phrases.share_of(folded, comma + 1 if comma >= 0 else draft.end, sentence.end)


def _is_person(sentence: Sentence, span: Span, is_named: bool) -> bool:
    """Whether a phrase holds a name or the title of a person; a sentence's first word is a name if `is_named`."""
    if names_actor(sentence.reading.folded, span):
        return True
    words = sentence.reading.page.text[span[0] : span[1]].split()
    return any(word[0].isupper() for word in (words if is_named or span[0] > sentence.start else words[1:]))


def _listed(sentence: Sentence, index: int) -> Draft | None:
    """The fact of the same kind directly before, where no word but one that lists stands between the two."""
    if not index:
        return None
    last, draft = sentence.drafts[index - 1 : index + 1]
    if last.kind != draft.kind:
        return None
    between = sentence.reading.folded[last.end : draft.start]
    is_list = len(between) < _CLOSE and between.strip(_PUNCTUATION) in _LISTING
    return last if is_list and last.metric else None


def _mean(sentence: Sentence, index: int) -> Span | None:
    """The mean or the limit that is told as an age (`tuổi thọ trung bình của người dân là 74,7 tuổi`)."""
    folded = sentence.reading.folded
    start, end = phrases.measured(folded, figures.floor_of(sentence, index), sentence.drafts[index].start)
    span = phrases.opened(folded, start, end)
    if span is None or not folded.startswith(_MEAN_AGES, span[0]):
        return None
    mean = next((word for word in _MEANS if folded.startswith(word, end)), "")
    return span[0], end + len(mean)


def contested(sentence: Sentence, index: int) -> Span | Draft | None:
    """The result or the match whose score it is."""
    folded, draft = sentence.reading.folded, sentence.drafts[index]
    last = sentence.drafts[index - 1]
    floor = last.end if index and last.kind == draft.kind else sentence.start
    if label := phrases.label(folded, floor, draft.start):
        return label
    result = phrases.opened(folded, *phrases.before_event(folded, floor, draft.start))
    return result if result and phrases.has_letter(folded, result) else _listed(sentence, index)
