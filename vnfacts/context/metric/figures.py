"""The measured phrase of a figure: money, percents, measures, plain numbers and multiples."""

from __future__ import annotations

from vnfacts.context import Sentence, Span, word_before
from vnfacts.context.metric import beside, clauses, groups, leads, phrases
from vnfacts.lexicon import metrics, verbs
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft

FIGURES = frozenset({"money", "percent", "measure", "number", "ratio"})
TIMES = frozenset({"date", "time", "period"})
_SHARED = FIGURES | {"count"}
_SHARES = frozenset({"percent", "ratio"})
_DEGREES = "degC"
_MULTIPLY = " nhân "  # before a multiple: what is multiplied follows it (`nhân đôi cách biệt`)
_EXTREMES = tuple(phrases.words_of(metrics.EXTREMES))
_CLAUSES_BACK = 3
_BEFORE_DATES = phrases.words_of(metrics.DATE_LEADS)
_ADJUNCTS = tuple(f" {word} " for word in metrics.ADJUNCTS)
_POINTS = frozenset({"điểm"})
_BETWEEN = tuple(f"{word} " for word in (*metrics.HEDGES, *metrics.IN_ORDER))
_NEXT_PART = Lazy(lambda: rf";|, *(?:{trie(metrics.CONTRASTS)})(?!\w)(?! *(?:{trie(_BETWEEN)})*(?:\d|\Z))")
_PARTIES = phrases.words_of(verbs.PARTIES)
_COPULAS = phrases.words_of((*metrics.COPULAS, *metrics.HEDGES))
_POINTING = tuple(word for word in phrases.words_of(metrics.ANAPHORS) if word.endswith(metrics.POINTERS))
_OF = phrases.words_of((*metrics.COMPLEMENTS, *metrics.HEDGES))
_EMPTY = phrases.words_of((*verbs.EMPTY, *metrics.EMPTY_HEADS))
_OUTCOMES = phrases.words_of(metrics.OUTCOMES)
_SECTORS = tuple(phrases.words_of(metrics.SECTORS))
_PLACE_NOUNS = phrases.words_of(metrics.PLACE_NOUNS)


def measured_by(sentence: Sentence, index: int) -> Span | Draft | None:
    """What the figure at `index` measures: a phrase in the page, or the figure before whose phrase it shares."""
    folded, text, draft = sentence.reading.folded, sentence.reading.page.text, sentence.drafts[index]
    floor = floor_of(sentence, index)
    limit = sentence.drafts[index + 1].start if index + 1 < len(sentence.drafts) else sentence.end
    last = sentence.drafts[index - 1]
    if index and last.kind == "count" and groups.is_other(folded, last, draft):
        return phrases.share_of(folded, draft.end, limit)
    segment = _own(folded, floor, sentence.start, draft)
    end = segment[1] if segment else floor
    inside = named(sentence, index, segment) if segment else None
    is_plain = inside and folded[inside[0] : inside[1]] not in phrases.EMPTY_HEADS
    if inside and is_plain and phrases.begins_head(folded, inside[0]) and not folded.startswith(_POINTING, *inside):
        part = draft.kind in _SHARES and _is_part(folded, draft)
        return part and phrases.share_of(folded, draft.end, limit) or inside
    share = phrases.share_of(folded, draft.end, limit)
    if not share and draft.kind == "money":
        share = _behind(sentence, index)
    if not share and (aspect := phrases.aspect(folded, draft.end, sentence.end)):
        return aspect
    shared = shared_with(sentence, index)
    is_against = shared and draft.kind != "money" and leads.is_equal(folded, draft.start)
    if share and not is_against and _is_of(folded, draft, share, end, text[share[0]].isupper()):
        return share
    if inside and phrases.is_anaphor(folded, inside):
        is_clause = draft.kind == "money" and not folded.startswith(_POINTING, inside[0])
        return _pointed_at(sentence, inside, shared) or (_earlier(sentence, index, floor) if is_clause else None)
    if inside and folded[inside[0] : inside[1]] in _EMPTY:
        inside = None
    if inside and folded[inside[0] : inside[1]] in _PARTIES:
        return shared or _spoken_of(sentence, draft)
    if inside and (found := _subject(sentence, index, inside, (floor, end), shared)):
        return found
    if draft.kind == "measure" and (dimension := phrases.dimension(folded, end, draft.start)):
        return dimension
    return _last_resort(sentence, index, inside, shared, share)


def _pointed_at(sentence: Sentence, inside: Span, shared: Draft | None) -> Span | Draft | None:
    """What a phrase that points back stands for (`con số này`): the figure before, or what the sentence measures."""
    folded = sentence.reading.folded
    if not folded.startswith(_POINTING, inside[0]):
        return shared or _recalled(sentence)
    return shared or _recalled(sentence, is_pointing=True) or phrases.headed(folded, sentence.start, inside[0])


def _subject(sentence: Sentence, index: int, inside: Span, before: Span, shared: Draft | None) -> Span | Draft | None:
    """The phrase `inside` the words `before` a figure, where it says what is measured, and not whose."""
    folded, draft = sentence.reading.folded, sentence.drafts[index]
    floor, end = before
    if shared and draft.unit == _DEGREES == shared.unit and not folded.startswith(_EXTREMES, inside[0]):
        return shared
    if ":" not in folded[inside[1] : draft.start] and (count := _count_in(sentence, index, inside)):
        noun = phrases.noun_start(folded, count.start, count.end)
        return (noun, inside[1]) if draft.kind == "measure" and noun > 0 else count
    if folded[inside[0] - 2 : inside[0]] == ", ":
        inside = _grouped(sentence, floor, inside, draft.start)
    if draft.kind == "money" and (purpose := groups.purpose(folded, draft.start, draft.end, sentence.end)):
        return purpose
    if shared and _is_whose(sentence, inside) or is_name(sentence, inside):
        return None
    found = phrases.object_before(folded, floor, end, draft.start) or inside
    if draft.kind != "measure":
        return found
    start, end = phrases.touching(folded, found)
    extent = beside.past_extent(folded, end) if draft.unit != _DEGREES else end
    return (start, extent) if extent < draft.start else (start, end)


def _last_resort(
    sentence: Sentence, index: int, inside: Span | None, shared: Draft | None, share: Span | None
) -> Span | Draft | None:
    """What a figure measures where no phrase beside it says so: another's phrase, a clause further left, a name."""
    draft = sentence.drafts[index]
    if inside and shared and is_named(sentence, shared) and is_name(sentence, inside):
        shared = None
    following = sentence.drafts[index + 1] if index + 1 < len(sentence.drafts) else None
    is_part = not share and draft.kind != "money"
    whole = beside.whole(sentence.reading.folded, draft.end, following, sentence.end) if is_part else None
    if whole or shared and shared.kind != "count":
        return whole or shared
    found = _earlier(sentence, index, floor_of(sentence, index))
    if shared and not (found and phrases.begins_head(sentence.reading.folded, found[0])):
        found = None
    if found or shared or share:
        return found or shared or share
    if inside and is_name(sentence, inside) and not _bears(sentence, inside, draft):
        inside = None
    return inside or _recalled(sentence)


def _behind(sentence: Sentence, index: int) -> Span | None:
    """The phrase behind a bracket with the same amount (`8,3 triệu USD (188 tỷ đồng) lợi nhuận ròng`)."""
    folded, drafts = sentence.reading.folded, sentence.drafts
    other = index + folded.startswith(" (", drafts[index].end)
    if other >= len(drafts) or drafts[other].kind != "money" or not folded.startswith(")", drafts[other].end):
        return None
    limit = drafts[other + 1].start if other + 1 < len(drafts) else sentence.end
    found = phrases.share_of(folded, drafts[other].end + 1, limit)
    return found if found and phrases.begins_head(folded, found[0]) else None


def _is_of(folded: str, draft: Draft, share: Span, end: int, is_capital: bool) -> bool:
    """Whether the phrase after a figure is what it measures (`150g mỳ tươi`), and no sentence with its own capital."""
    if draft.kind == "measure" or phrases.begins_head(folded, share[0]):
        return draft.kind != "measure" or not is_capital
    if draft.kind == "ratio":
        is_multiple = draft.unit == "x"
        return folded.endswith(_MULTIPLY, 0, draft.start) if is_multiple else not leads.is_equal(folded, draft.start)
    if draft.kind == "number":
        return folded[share[0] : share[1]] in _OUTCOMES
    return draft.kind == "percent" and (_is_part(folded, draft) or beside.leads_to_share(folded, end, draft.start))


def is_named(sentence: Sentence, draft: Draft) -> bool:
    """Whether the phrase of a figure is a bare name."""
    span = (draft.evidence or {}).get("metric")
    return span is not None and is_name(sentence, span) and not phrases.begins_head(sentence.reading.folded, span[0])


def _bears(sentence: Sentence, name: Span, draft: Draft) -> bool:
    """Whether a name alone tells what is measured (`mẫu X (36 triệu USD)`), and not who reached the figure."""
    between = sentence.reading.folded[name[1] : draft.start].strip(" (:")
    if draft.kind == "measure":
        return not (between.startswith(",") and clauses.past_place_noun(sentence.reading.folded, name))
    return not between or _COPULAS.issuperset(between.split())


def _grouped(sentence: Sentence, floor: int, span: Span, position: int) -> Span:
    """The group that ends with a phrase, if that is the subject of a verb (`ngành chế biến, chế tạo tăng 10%`)."""
    folded, (start, end) = sentence.reading.folded, span
    if not sentence.reading.page.text[start].islower() or phrases.is_hedged(folded, end, position):
        return span
    return groups.begin(folded, floor, start, end), end


def _is_whose(sentence: Sentence, span: Span) -> bool:
    """Whether a phrase says whose or where a figure is, and not what is measured (`có nơi dưới 12 độ`)."""
    if sentence.reading.folded.startswith(_SECTORS, span[0]):
        return False
    words = sentence.reading.folded[span[0] : span[1]].split()
    return (words[2] if words[:2] == ["một", "số"] and len(words) > 2 else words[0]) in _PLACE_NOUNS


def _own(folded: str, floor: int, start: int, draft: Draft) -> Span | None:
    """The segment before a figure; what follows the figure before it directly belongs to that one."""
    span = phrases.measured(folded, floor, draft.start)
    begin, end = span
    if begin >= end and ":" in folded[begin - 3 : begin]:
        label = phrases.label(folded, floor, begin) or phrases.before_colon(folded, floor, begin)
        if label:
            return label
    if floor > start and groups.is_second(folded, floor, draft.start):
        return None
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


def _count_in(sentence: Sentence, index: int, span: Span) -> Draft | None:
    """The count in a phrase, whose noun the figure after it measures (`4.000 giải nhì (trị giá 300.000 đồng)`)."""
    for draft in reversed(sentence.drafts[:index]):
        if draft.end <= span[0]:
            break
        if draft.kind == "count" and draft.metric:
            return draft
    return None


def undated(sentence: Sentence, span: Span) -> Span:
    """The phrase without the times at its edges (`Chỉ số PAPI năm 2025`); empty if it is no more than that."""
    folded = sentence.reading.folded
    start, end = span
    for draft in sentence.drafts:
        if start <= draft.start < draft.end <= end and draft.kind in TIMES:
            if not folded[start : draft.start].strip():
                start = draft.end
            elif not folded[draft.end : end].strip(" ,"):
                end = draft.start
    return span if (start, end) == span else phrases.opened(folded, start, end) or (start, start)


def floor_of(sentence: Sentence, index: int) -> int:
    """How far to the left a figure's phrase may begin: not before the end of the figure that precedes it."""
    for position in range(index - 1, -1, -1):
        if sentence.drafts[position].kind in FIGURES:
            return sentence.drafts[position].end
    return sentence.start


def named(sentence: Sentence, index: int, span: Span) -> Span | None:
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
            head = phrases.headed(folded, start, date.start) or phrases.headed(folded, date.end, end)
            if head:
                return head
            end = date.start
        if date.kind == "duration" and not folded[start : date.start].strip() and date.end >= end:
            return None
    if end <= start:
        return None
    head = phrases.headed(folded, start, end)
    if head and index and sentence.drafts[index - 1].kind == "count":
        return _uncounted(folded, sentence.drafts[index - 1], head, sentence.drafts[index].kind == "measure")
    return head or phrases.subject(folded, start, end)


def _uncounted(folded: str, count: Draft, head: Span, is_measure: bool) -> Span | None:
    """The phrase up to a count that has the same measure (`công suất 5 triệu khách và 2 triệu tấn`)."""
    if is_measure and count.start <= head[0] < count.end:  # `một sân golf 20 lỗ cần tới 150.000 m3 nước`
        return None
    is_joined = head[0] < count.start < head[1] and folded.startswith(f" {metrics.JOINT} ", count.end)
    return (head[0], count.start) if is_joined and word_before(folded, count.start) not in _OF else head


def is_name(sentence: Sentence, span: Span) -> bool:
    """Whether a phrase is a bare name (`Trung Quốc đạt 1,9 tỷ USD`, `quận 7`): whose figure, not what is measured."""
    start = clauses.past_place_noun(sentence.reading.folded, span) or span[0]
    for word in sentence.reading.page.text[start : span[1]].split():
        if word[0].islower() and word != metrics.JOINT:
            return False
    return True


def is_level(draft: Draft) -> bool:
    """Whether a fact's phrase stands before it, as a figure's does, and is not its own noun."""
    span = (draft.evidence or {}).get("metric")
    return span is not None and span[0] < draft.start


def shared_with(sentence: Sentence, index: int) -> Draft | None:
    """The figure before this one in its sentence that names what both measure."""
    start = sentence.drafts[index].start if index < len(sentence.drafts) else 0
    for position in range(index - 1, -1, -1):
        draft = sentence.drafts[position]
        if draft.metric and draft.kind in _SHARED and not (draft.kind == "count" and draft.metric in _POINTS):
            if position and draft.kind == "percent" and _goes_back(sentence, draft, sentence.drafts[position - 1]):
                continue
            return draft if _is_carried(sentence, draft, start) else None
    return None


def _goes_back(sentence: Sentence, part: Draft, whole: Draft) -> bool:
    """Whether after a part the text speaks of its whole again (`đạt 7 tỷ đồng, chiếm 2% doanh thu và tăng 20%`)."""
    if is_level(part) or whole.kind not in FIGURES or not whole.metric:
        return False
    return _is_part(sentence.reading.folded, part)


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
        span = named(sentence, index, phrases.measured(folded, floor, position))
        if span is None or folded[span[0]].isdigit():  # another figure
            continue
        if phrases.begins_head(folded, span[0]):
            return span
        if _is_clause(folded, position, sentence.drafts[index]) and not is_name(sentence, span):
            if groups.is_setting(folded, *span):
                break
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


def _recalled(sentence: Sentence, is_pointing: bool = False) -> Draft | None:
    """The last figure of the sentence before, where this one plainly goes on about it or `is_pointing` at it."""
    previous = sentence.previous
    if previous is None or previous.number != sentence.number - 1:
        return None
    if not is_pointing and not phrases.recalls(sentence.reading.folded, sentence.start):
        return None
    return shared_with(previous, len(previous.drafts))
