"""Who is credited with what a sentence says: `speaker`, in the text's own words.

Three constructions: `theo X, …`, `X cho biết …` (also behind a quotation: `"…", X nói`), and `X: …` at the head of an
interview's answer. A figure in a quotation of several sentences is credited to whom its last or first one names.
"""

from __future__ import annotations

import re

from vnfacts.context import Sentence, Span, note, speaker_name, word_before
from vnfacts.context.cue import Cue
from vnfacts.lexicon import speakers

_ANSWERS = 90
"""Characters at the head of a sentence in which the colon behind such a name stands."""
_NOUN_MARKERS = frozenset(speakers.NOUN_MARKERS)
_NOT_YET = len(speakers.NOT_YET)
_BESIDE = 28
"""How near behind a quotation the name stands (`"…", BBC dẫn lời ông A`)."""
_CREDIT = 150
"""Characters beside a quotation in which the words that credit it are looked for."""
_QUOTED = 900
"""How far a quotation is followed to the words that credit it."""


def fill(sentence: Sentence) -> None:
    """Fill `speaker` of the sentence's facts, in place."""
    found = None
    first, last = sentence.start, sentence.end
    if "speaker" in sentence.cues or ":" in sentence.folded:
        found = _in_sentence(sentence)
        if found and sentence.reading.folded[found[0][0] - 4 : found[0][0]] in speakers.SUBORDINATE:
            first, last = _reach(sentence, *found)
    if found is None and sentence.quotes:
        found = _of_quotation(sentence)
    if found is None:
        return
    (start, end), until = found
    name = " ".join(sentence.reading.page.text[start:end].split())
    for draft in sentence.drafts:
        told = not start <= draft.start < until or draft.kind in ("date", "time", "period")
        if told and first <= draft.start < last:
            draft.speaker = name
            note(draft, "speaker", start, end)


def _reach(sentence: Sentence, span: Span, until: int) -> Span:
    """Where what is credited begins and ends where its clause depends on another (khi ông A nói vậy, …)."""
    folded = sentence.reading.folded
    if folded.endswith(speakers.CONTRAST, 0, span[0]):
        return sentence.start, sentence.end
    verbs = [sentence.start + cue.end for cue in sentence.cues["speaker"] if sentence.start + cue.start == until]
    comma = folded.find(",", (verbs[0] if verbs else until) + 1, sentence.end)
    return until, comma if comma >= 0 else sentence.end


# -- finding the words that credit -------------------------------------------------------------------------------

_ACCORDING, _AT_END, _SHOWS = 1, 3, 4
_AFTER_LAST = re.compile(r' *[.,:"]| +rằng(?!\w)')
_ANSWER = re.compile(r'((?:[^:\n"()]|\([^:\n"()]*\)){3,70}?) *: *(?=\S)')


def _in_sentence(sentence: Sentence) -> tuple[Span, int] | None:
    """The name credited in a sentence, and where the words around it end; the first that holds."""
    found = sentence.cues["speaker"]
    start, end, folded, text = sentence.start, sentence.end, sentence.reading.folded, sentence.reading.page.text
    answer = _answer(sentence, start, min(end, start + _ANSWERS))
    if answer and not (found and start + found[0].start < answer[1]):
        return answer, answer[1]
    for cue in found:
        at, until = start + cue.start, start + cue.end
        if cue.table == _ACCORDING:
            span = speaker_name.source(sentence, speaker_name.past_space(folded, until, end), end)
        elif not _tells(sentence, cue, at, until):
            continue
        else:
            span = speaker_name.subject(sentence, start, at)
            if span and cue.table == _SHOWS and word_before(folded, span[0]) not in speaker_name.LINKS:
                continue
            if span and word_before(text, at) in _NOUN_MARKERS:
                continue
        if span:
            return speaker_name.without_predicate(sentence, *span), max(span[1], at)
    return None


def _tells(sentence: Sentence, cue: Cue, at: int, until: int) -> bool:
    """Whether a verb tells something here: not part of a name (Trung tâm Dự báo Khí tượng), nor yet to come."""
    folded = sentence.reading.folded
    if sentence.reading.page.text[at].isupper() or folded[at - _NOT_YET : at] == speakers.NOT_YET:
        return False
    if (
        cue.table == _AT_END
        and not _AFTER_LAST.match(folded, until)
        or "(" in sentence.folded
        and _in_brackets(sentence, at)
    ):
        return False
    return not sentence.quotes or not _in_title(sentence, at)


def _in_brackets(sentence: Sentence, at: int) -> bool:
    """Whether a verb stands in brackets that hold none of the sentence's facts: `hạ cây (báo chí đã phản ánh)`."""
    folded, start = sentence.reading.folded, sentence.start
    opening = folded.rfind("(", start, at)
    close = folded.find(")", opening, sentence.end) if opening >= 0 else -1
    return close > at and not any(opening < draft.start < close for draft in sentence.drafts)


def _in_title(sentence: Sentence, at: int) -> bool:
    """Whether a verb stands within quotation marks that hold none of the sentence's facts: it tells of no figure."""
    folded, start = sentence.reading.folded, sentence.start
    paragraph = folded.rfind("\n", 0, start) + 1
    if folded.count('"', start, at) % 2 == 0 or folded.count('"', paragraph, start) % 2:
        return False
    opening, close = folded.rfind('"', start, at), folded.find('"', at, sentence.end)
    return close >= 0 and not any(opening < draft.start < close for draft in sentence.drafts)


def _answer(sentence: Sentence, start: int, end: int) -> Span | None:
    """The name before the colon at the head of an interview's answer (`Ông A: Có 5 người`)."""
    folded, text = sentence.reading.folded, sentence.reading.page.text
    if folded.find(":", start, end) < 0:
        return None
    while folded[start] in " -+*":
        start += 1
    named = speaker_name.PERSON.match(folded, start) and not speaker_name.NOT_SUBJECT.match(folded, start)
    answer = _ANSWER.match(folded, start, end) if named else None
    if answer is None or answer[1].endswith(speakers.LABELS) or not speaker_name.is_plain(text[start : answer.end(1)]):
        return None
    span = answer.span(1)
    return span if speaker_name.without_predicate(sentence, *span) == span else None


def _of_quotation(sentence: Sentence) -> tuple[Span, int] | None:
    """The name beside a quotation that goes on beyond the sentence: behind its end, else before its beginning."""
    folded, start, end = sentence.reading.folded, sentence.start, sentence.end
    paragraph = folded.rfind("\n", 0, start) + 1
    if folded.find('"', paragraph, end) < 0:
        return None
    inside = folded.count('"', paragraph, start) % 2 == 1
    odd = folded.count('"', start, end) % 2 == 1
    if not inside and not odd:
        return None
    if inside != odd:  # it is open where the sentence ends
        close = folded.find('"', end, end + _QUOTED)
    else:
        close = end - 1 if folded[start:end].rstrip().endswith('"') else -1
    if close >= 0:
        line = folded.find("\n", close, close + _CREDIT)
        behind = _beside(sentence, close + 1, line if line >= 0 else close + _CREDIT)
        if behind and behind[0][0] - close < _BESIDE:
            return behind[0], start
    if inside:
        opening = folded.rfind('"', paragraph, start)
        lead = max(paragraph, opening - _CREDIT)
        if folded[lead:opening].rstrip().endswith(":"):
            before = _beside(sentence, lead, opening)
            return (before[0], start) if before else None
    return None


def _beside(sentence: Sentence, start: int, end: int) -> tuple[Span, int] | None:
    """The name credited in words beside a quotation, and where those end; its sentences share what was found."""
    found = sentence.credited
    if (start, end) not in found:
        last = min(end, len(sentence.reading.folded))
        near = Sentence(start, last, sentence.number, [], None, sentence.reading, sentence.doc_date)
        found[start, end] = _in_sentence(near)
    return found[start, end]
