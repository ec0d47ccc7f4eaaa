"""Fill the columns that the words around a figure decide, sentence by sentence."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from vnfacts.context import Sentence, change, metric, period, places, qualifier, speaker, status
from vnfacts.rules import Draft, Reading

FILLERS = (qualifier.fill, status.fill, change.fill, metric.fill, places.fill, period.fill, speaker.fill)
"""What fills the columns, in order; a later one may read what an earlier one has filled."""


def enrich(reading: Reading, drafts: list[Draft], doc_date: date | None) -> None:
    """Fill the context columns of every draft, in place."""
    page = reading.page
    previous: Sentence | None = None
    for number, group in groupby(drafts, key=lambda draft: page.sentence_number(draft.start)):
        members = list(group)
        start, end = page.sentence_at(members[0].start)
        sentence = Sentence(start, end, number, members, previous, reading, doc_date)
        for fill in FILLERS:
            fill(sentence)
        previous = sentence
