"""Facts made ready for comparison: what each is about, and the words that its sentence puts around it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby, pairwise
from operator import attrgetter
from zlib import crc32

from vnfacts.comparing.dimensions import dimension_of
from vnfacts.comparing.intervals import agree
from vnfacts.comparing.wording import Wording, canonical, function_words, syllables, wording
from vnfacts.lexicon import cues
from vnfacts.model import TEMPORAL, Fact
from vnfacts.text import fold
from vnfacts.write.excerpt import places_in_sentences

Block = tuple[str, ...]
"""What two figures must share before anything else is looked at."""

PLAIN = frozenset({"", "actual"})
"""Statuses of what simply is so."""
_RANK = re.compile(r"(?:nhất|nhì|lớn|cao|thấp|nhỏ|đông|nhiều|đứng|xếp|hạng|vị trí|thế giới|số)\b")
_BESIDE = 60
"""Characters on each side of a date that tell what is to be by then."""


@dataclass(slots=True, eq=False)
class Figure:
    """One fact, ready to be compared.

    Attributes:
        fact: the fact itself.
        document: which document states it.
        block: what it shares with every figure that it can be compared with.
        wording: its metric.
        places: its places.
        frame: its sentence without its figures, as a checksum; 0 where it cannot be told.
        frame_words: how many words are left in it.
        slot: where in the frame the figure stands.
        spans_figure: whether it is a date that only says for when, or against when, a figure of its sentence holds.
        ambiguous: whether its document gives the same metric other figures elsewhere.
        days: the days that its sentence names.
        neighbours: all figures of its sentence.
        beside: for a date that is a goal, the terms of the words on both sides of it.
    """

    fact: Fact
    document: int
    block: Block
    wording: Wording
    places: frozenset[str]
    frame: int = 0
    frame_words: int = 0
    slot: tuple[int, int] = (0, 0)
    spans_figure: bool = False
    ambiguous: bool = False
    days: frozenset[str] = frozenset()
    neighbours: Sequence[Figure] = ()
    beside: frozenset[int] = frozenset()


def figures(page: Sequence[Fact], document: int) -> list[Figure]:
    """The figures of one document, in its order."""
    found = list(_framed(page, document))
    _mark_ambiguous(found)
    return found


def _framed(page: Sequence[Fact], document: int) -> Iterator[Figure]:
    facts = sorted(page, key=attrgetter("start"))
    starts = list(places_in_sentences(facts))
    at = 0
    for _, group in groupby(facts, key=attrgetter("sentence")):
        same = list(group)
        found = [_figure(fact, document) for fact in same]
        _set_in_frame(found, starts[at : at + len(same)])
        held = [span for fact in same if fact.kind not in TEMPORAL for span in (_period(fact), fact.baseline)]
        days = frozenset(fact.date_start[:10] or fact.text for fact in same if _is_day(fact))
        for figure in found:
            figure.days, figure.neighbours = days, found
            figure.spans_figure = any(_spans(figure.fact, span) for span in held)
        yield from found
        at += len(same)


def is_rank(fact: Fact) -> bool:
    """Whether an ordinal is a rank, which can change, and not the number that names a congress or a round."""
    return fact.kind == "ordinal" and _RANK.search(fold(fact.text)) is not None


def terms(sentence: str) -> frozenset[int]:
    """The pairs of neighbouring words of a sentence, as checksums: by them it is known to be about the same."""
    words = [word for word in syllables(sentence).split() if not word.isdigit()]
    return frozenset(crc32(f"{one} {two}".encode()) for one, two in pairwise(words))


def _is_day(fact: Fact) -> bool:
    return fact.kind in TEMPORAL and fact.granularity in {"day", "hour", "minute", "second"}


def _period(fact: Fact) -> str:
    return f"{fact.period_start}/{fact.period_end}"


def _spans(date: Fact, interval: str) -> bool:
    """Whether a date is an interval for which a figure holds, or the year of one: `cùng kỳ năm trước`."""
    first, _, last = interval.partition("/")
    if (date.date_start, date.date_end) == (first, last):
        return bool(first)
    return date.granularity == "year" and bool(first) and date.date_start <= first <= last <= date.date_end


def _figure(fact: Fact, document: int) -> Figure:
    named = str(fact.value) if fact.kind == "ordinal" and not is_rank(fact) else ""
    status = "actual" if fact.status in PLAIN else fact.status
    unit = "" if fact.kind == "ordinal" else dimension_of(fact).name  # the ranked noun is in the metric too
    block = (fact.kind, unit, status, fact.change, named)
    places = frozenset(fact.places.split(";")) - {""}
    return Figure(fact, document, block, wording(fact.metric), places)


def _mark_ambiguous(found: Sequence[Figure]) -> None:
    """Mark figures of one metric that are given different values in different sentences: a list of several things."""
    alike: defaultdict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in found:
        fact = figure.fact
        alike[figure.block, figure.wording.words, figure.places, fact.period_start, fact.period_end].append(figure)
    for group in alike.values():
        first = group[0].fact
        if any(one.fact.sentence != first.sentence and not agree(one.fact, first) for one in group):
            for figure in group:
                figure.ambiguous = True


def _set_in_frame(found: Sequence[Figure], starts: Sequence[int]) -> None:
    """Find what the sentence says besides its figures, and where in that each of them stands."""
    sentence = found[0].fact.sentence
    if min(starts) < 0:
        return
    words: list[str] = []
    slots: list[tuple[int, int]] = []
    position = 0
    for figure, start in zip(found, starts, strict=True):
        if figure.fact.kind in TEMPORAL and figure.fact.status not in PLAIN:
            end = start + len(figure.fact.text)
            figure.beside = terms(sentence[max(start - _BESIDE, 0) : start]) | terms(sentence[end : end + _BESIDE])
        words += _content(sentence[position:start])
        same_place = sum(slot[0] == len(words) for slot in slots)
        slots.append((len(words), same_place))
        position = max(position, start + len(figure.fact.text))
    words += _content(sentence[position:])
    frame = crc32(" ".join(words).encode()) or 1
    for figure, slot in zip(found, slots, strict=True):
        figure.frame, figure.frame_words, figure.slot = frame, len(words), slot


def _content(text: str) -> list[str]:
    left_out = _rounding_words()
    return [word for word in syllables(text).split() if word not in left_out]


@cache
def _rounding_words() -> frozenset[str]:
    """Words that a sentence can gain or lose when its figures are rounded, and those of no meaning."""
    qualifiers = (*cues.QUALIFIERS, *cues.QUALIFIERS_AFTER)
    return function_words() | {canonical(word) for phrase in qualifiers for word in phrase.split()}
