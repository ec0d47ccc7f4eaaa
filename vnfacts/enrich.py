"""Fill the columns that the words around a figure decide, column by column, sentence by sentence.

A column is filled for the whole page before the next one: its patterns stay in the processor's cache.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date

from vnfacts.context import Sentence, change, metric, period, places, qualifier, speaker, status
from vnfacts.rules import Draft, Reading

FILLERS = (qualifier.fill, status.fill, change.fill, metric.fill, places.fill, period.fill, speaker.fill)
"""What fills the columns, in order; a later one may read what an earlier one has filled, in any sentence."""


def enrich(reading: Reading, drafts: list[Draft], doc_date: date | None) -> None:
    """Fill the context columns of every draft, in place."""
    sentences = _sentences(reading, drafts, doc_date)
    for fill in FILLERS:
        for sentence in sentences:
            fill(sentence)


def _sentences(reading: Reading, drafts: list[Draft], doc_date: date | None) -> list[Sentence]:
    """The sentences that hold facts, in order."""
    sentences: list[Sentence] = []
    bounds = reading.page.bounds()
    previous: Sentence | None = None
    first, count = 0, len(drafts)
    while first < count:
        number = bisect_right(bounds, drafts[first].start)
        end = bounds[number]
        last = first + 1
        while last < count and drafts[last].start < end:
            last += 1
        previous = Sentence(bounds[number - 1], end, number, drafts[first:last], previous, reading, doc_date)
        sentences.append(previous)
        first = last
    return sentences
