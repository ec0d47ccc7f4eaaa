"""What a fact measures, counts, ranks or dates: the noun phrase, or the event, in the text's own words."""

from __future__ import annotations

import re
from collections.abc import Callable

from vnfacts.context import Sentence, Span, note
from vnfacts.context.metric import events, figures, nouns, phrases
from vnfacts.lexicon import metrics
from vnfacts.rules import Draft

_FINDERS: dict[str, Callable[[Sentence, int], Span | Draft | None]] = {
    **dict.fromkeys(figures.FIGURES, figures.measured_by),
    "count": nouns.counted,
    "ordinal": nouns.ranked,
    "age": nouns.aged,
    "score": nouns.contested,
}
"""What finds the phrase of a fact that is no time, by its kind."""
_TRAILING = " \t\n,.;:-–—/*[…"
_EDGES = frozenset(_TRAILING)
_FRINGE = phrases.words_of(metrics.FRINGE)
_WORDS = phrases.words_of(metrics.COMPOUNDS)
_PAIRED = re.compile(r"[“”‘’()\"]")
"""A sign that may lack its partner: it asks for a second look at a phrase."""
_PAIRS = (("“", "”"), ("‘", "’"), ("(", ")"))


def fill(sentence: Sentence) -> None:
    """Fill `metric` of the sentence's facts, in place: figures first, for a date may take a figure's."""
    drafts = sentence.drafts
    later = []
    has_figures = False
    for index, draft in enumerate(drafts):
        finder = figures.measured_by if draft.rule == "age.mean" else _FINDERS.get(draft.kind)
        if finder:
            has_figures = True
            _put(sentence, draft, finder(sentence, index))
        else:
            later.append(index)
    for index in later:
        _put(sentence, drafts[index], events.happened(sentence, index, has_figures))


def _put(sentence: Sentence, draft: Draft, found: Span | Draft | None) -> None:
    """Write a phrase of the page, or the metric of another fact, into a draft."""
    if found is None:
        return
    if isinstance(found, Draft):
        draft.metric = found.metric
        span = found.evidence and found.evidence.get("metric")
        if span:
            note(draft, "metric", *span)
        return
    text = sentence.reading.page.text
    for other in sentence.drafts:
        if found[0] <= other.start and other.end <= found[1] and other.kind in figures.TIMES:
            found = figures.undated(sentence, found)
            break
    start, end = found
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    if start == end:
        return
    phrase = text[start:end]
    paired = _PAIRED.search(phrase)
    if paired or phrase[phrase.rfind(" ") + 1 :] in _FRINGE:
        phrase = _trimmed(phrase)
        end = start + len(phrase)
        if not phrase:
            return
    note(draft, "metric", start, end)
    if "\n" in phrase or "  " in phrase:
        phrase = " ".join(phrase.split())
    draft.metric = _balanced(phrase) if paired else phrase


def _trimmed(phrase: str) -> str:
    """The phrase without words at its end that end none (`giá mở cửa lúc`)."""
    while phrase[phrase.rfind(" ") + 1 :] in _FRINGE and " ".join(phrase.rsplit(None, 2)[-2:]) not in _WORDS:
        phrase = phrase[: phrase.rfind(" ") + 1].rstrip(_TRAILING)
    return phrase


def _balanced(phrase: str) -> str:
    """The phrase without a quotation mark or bracket whose partner was left outside."""
    for opening, closing in _PAIRS:
        if phrase.count(opening) != phrase.count(closing):
            phrase = phrase.replace(opening, "").replace(closing, "")
    return phrase.replace('"', "") if phrase.count('"') == 1 else phrase
