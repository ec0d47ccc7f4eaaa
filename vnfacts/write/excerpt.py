"""Where a fact stands in its sentence, and as much of the sentence around it as there is room for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from vnfacts.model import Fact

_CUT = "…"


def around(sentence: str, start: int, end: int, width: int) -> tuple[str, str, str]:
    """Cut a sentence to a width, keeping what surrounds ``sentence[start:end]``.

    Args:
        sentence: the whole sentence.
        start: where the part to keep begins.
        end: where it ends.
        width: how many characters there is room for.

    Returns:
        What comes before the part, the part, what comes after; ``…`` stands where something was cut.
    """
    room = max(width - (end - start), 0)
    tail = len(sentence) - end
    left = min(start, max(room // 2, room - tail))
    right = min(tail, room - left)
    before, after = sentence[start - left : start], sentence[end : end + right]
    if 0 < left < start:
        before = _CUT + before[1:].partition(" ")[2]
    if 0 < right < tail:
        after = after[:-1].rpartition(" ")[0] + _CUT
    return before, sentence[start:end], after


def places_in_sentences(facts: Sequence[Fact]) -> Iterator[int]:
    """Where each fact begins in its own sentence, -1 where its sentence does not hold it.

    A text such as ``2`` can occur several times in a sentence. The distances between the facts of a sentence,
    known from the document, tell which occurrence is meant.
    """
    for sentence, group in groupby(facts, key=attrgetter("sentence")):
        same = list(group)
        begins = [{fact.start - at for at in _occurrences(fact, sentence)} for fact in same]
        if agreed := set.intersection(*begins):
            begin = max(agreed)
            yield from (fact.start - begin for fact in same)
        else:
            yield from (sentence.find(fact.text) for fact in same)


def _occurrences(fact: Fact, sentence: str) -> Iterator[int]:
    at = sentence.find(fact.text)
    while at >= 0:
        yield at
        at = sentence.find(fact.text, at + 1)
