"""The measured phrase of a figure: money, percents, measures, plain numbers and multiples."""

from __future__ import annotations

from vnfacts.context import Sentence, Span
from vnfacts.context.metric import phrases
from vnfacts.lexicon import metrics, verbs
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft

FIGURES = frozenset({"money", "percent", "measure", "number", "ratio"})
TIMES = frozenset({"date", "time", "period"})
_SHARED = FIGURES | {"count"}
_CLAUSES_BACK = 3
_BEFORE_DATES = phrases.words_of(metrics.DATE_LEADS)
_ADJUNCTS = tuple(f" {word} " for word in metrics.ADJUNCTS)
_POINTS = frozenset({"điểm"})
_NEXT_PART = Lazy(lambda: rf";|, *(?:{trie(metrics.CONTRASTS)})(?!\w)")
_PARTIES = phrases.words_of(verbs.PARTIES)
_PLACE_NOUNS = phrases.words_of(metrics.PLACE_NOUNS)


def measured_by(sentence: Sentence, index: int) -> Span | Draft | None:
    """What the figure at `index` measures: a phrase in the page, or the figure before whose phrase it shares."""
    folded, draft = sentence.reading.folded, sentence.drafts[index]
    floor = _floor(sentence, index)
    limit = sentence.drafts[index + 1].start if index + 1 < len(sentence.drafts) else sentence.end
    segment = _own(folded, floor, sentence.start, draft)
    end = segment[1] if segment else floor
    inside = _named(sentence, index, segment) if segment else None
    if inside and phrases.begins_head(folded, inside[0]):
        part = draft.kind == "percent" and _is_part(folded, draft)
        return part and phrases.share_of(folded, draft.end, limit) or inside
    share = phrases.share_of(folded, draft.end, limit)
    if not share and (aspect := phrases.aspect(folded, draft.end, sentence.end)):
        return aspect
    shared = _shared(sentence, index)
    if share and not (shared and phrases.is_equal(folded, draft.start)) and _is_of(folded, draft, share, end):
        return share
    if inside and phrases.is_anaphor(folded, inside):
        return shared or _recalled(sentence)
    if inside and folded[inside[0] : inside[1]] in _PARTIES:
        return shared or _spoken_of(sentence, draft)
    if inside and not (shared and _is_whose(sentence, inside)) and not is_name(sentence, inside):
        found = phrases.object_before(folded, floor, end, draft.start) or inside
        return phrases.touching(folded, found) if draft.kind == "measure" else found
    if draft.kind == "measure" and (dimension := phrases.dimension(folded, end, draft.start)):
        return dimension
    return shared or _earlier(sentence, index, floor) or share or inside or _recalled(sentence)


def _is_of(folded: str, draft: Draft, share: Span, end: int) -> bool:
    """Whether the phrase after a figure is what it measures (`870 tỷ đồng doanh thu`, `150g mỳ tươi`)."""
    if draft.kind == "measure" or phrases.begins_head(folded, share[0]):
        return True
    return draft.kind == "percent" and (_is_part(folded, draft) or phrases.is_hedged(folded, end, draft.start))


def _is_whose(sentence: Sentence, span: Span) -> bool:
    """Whether a phrase says whose or where a figure is, and not what is measured (`có nơi dưới 12 độ`)."""
    words = sentence.reading.folded[span[0] : span[1]].split()
    return (words[2] if words[:2] == ["một", "số"] and len(words) > 2 else words[0]) in _PLACE_NOUNS


def _own(folded: str, floor: int, start: int, draft: Draft) -> Span | None:
    """The segment before a figure; what follows the figure before it directly belongs to that one."""
    span = phrases.measured(folded, floor, draft.start)
    begin, end = span
    if begin >= end and (label := phrases.label(folded, floor, begin)):
        return label
    if begin > floor or floor == start or begin >= end:
        return span
    for adjunct in _ADJUNCTS:
        at = folded.find(adjunct, begin, end)
        if at >= 0 and phrases.begins_head(folded, at + len(adjunct)):
            return at + len(adjunct), end
    return None


def _is_part(folded: str, draft: Draft) -> bool:
    """Whether the words before a percent say that it is a part of what follows (`chiếm 54,6% doanh số`)."""
    lead = folded[max(0, draft.start - 16) : draft.start]
    return any(verb in lead for verb in metrics.PARTS)


def _floor(sentence: Sentence, index: int) -> int:
    """How far to the left a figure's phrase may begin: not before the end of the figure that precedes it."""
    for position in range(index - 1, -1, -1):
        if sentence.drafts[position].kind in FIGURES:
            return sentence.drafts[position].end
    return sentence.start


def _named(sentence: Sentence, index: int, span: Span) -> Span | None:
    """The phrase in a segment: at its head where it has one, else from its start on; dates are left out."""
    folded = sentence.reading.folded
    start, end = span
    for position in range(index - 1, -1, -1):
        date = sentence.drafts[position]
        if date.end <= start:
            break
        if date.kind in TIMES and date.start < end:
            if folded[start : date.start].strip(" ,") in _BEFORE_DATES:
                start = date.end
                break
            end = date.start
    if end <= start:
        return None
    return phrases.headed(folded, start, end) or phrases.subject(folded, start, end)


def is_name(sentence: Sentence, span: Span) -> bool:
    """Whether a phrase is a bare name (`Trung Quốc đạt 1,9 tỷ USD`): whose figure, not what is measured."""
    for word in sentence.reading.page.text[span[0] : span[1]].split():
        if word[0].islower() and word != metrics.JOINT:
            return False
    return True


def _shared(sentence: Sentence, index: int) -> Draft | None:
    """The figure before this one in its sentence that names what both measure."""
    start = sentence.drafts[index].start if index < len(sentence.drafts) else 0
    for position in range(index - 1, -1, -1):
        draft = sentence.drafts[position]
        if draft.metric and draft.kind in _SHARED and not (draft.kind == "count" and draft.metric in _POINTS):
            return draft if _is_carried(sentence, draft, start) else None
    return None


def _is_carried(sentence: Sentence, draft: Draft, position: int) -> bool:
    """Whether what a figure measures holds on to `position`: a subject ends with its part of the sentence."""
    folded = sentence.reading.folded
    if position < draft.end or not _NEXT_PART.search(folded, draft.end, position):
        return True
    at = (draft.evidence or {}).get("metric", (0, 0))[0]
    return draft.kind == "count" or phrases.begins_head(folded, at)


def _earlier(sentence: Sentence, index: int, floor: int) -> Span | None:
    """The measured phrase of a clause further left (`tín dụng tăng nhanh, lên tới 5,76%`)."""
    folded, position = sentence.reading.folded, sentence.drafts[index].start
    for _ in range(_CLAUSES_BACK):
        position = folded.rfind(",", floor, position)
        if position < 0:
            break
        span = _named(sentence, index, phrases.measured(folded, floor, position))
        if span and phrases.begins_head(folded, span[0]):
            return span
        if span and _is_clause(folded, position, sentence.drafts[index]) and not is_name(sentence, span):
            return span
    return phrases.headed(folded, floor, sentence.drafts[index].start)


def _is_clause(folded: str, comma: int, draft: Draft) -> bool:
    """Whether nothing but a verb stands between a comma and a figure, so that both share the subject."""
    start, end = phrases.measured(folded, comma, draft.start)
    return start >= end


def _spoken_of(sentence: Sentence, draft: Draft) -> Draft | None:
    """The last figure of the sentence before, where it is of the same unit: the parties go on about its subject."""
    previous = sentence.previous
    if previous is None or previous.number != sentence.number - 1:
        return None
    same = [one for one in previous.drafts if one.kind == draft.kind and one.unit == draft.unit and one.metric]
    return same[-1] if same else None


def _recalled(sentence: Sentence) -> Draft | None:
    """The last figure of the sentence before, where this one plainly goes on about it."""
    previous = sentence.previous
    if previous is None or previous.number != sentence.number - 1:
        return None
    if not phrases.recalls(sentence.reading.folded, sentence.start):
        return None
    return _shared(previous, len(previous.drafts))
