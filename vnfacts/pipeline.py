"""From a document to its facts: scan, read, resolve, enrich."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from vnfacts.enrich import enrich
from vnfacts.model import Document, Fact
from vnfacts.numbers import Style
from vnfacts.readers import READERS, figure
from vnfacts.resolve import resolve, stated_date
from vnfacts.rules import Draft, Found, Reading
from vnfacts.scan import Condition, anchors, leads
from vnfacts.text import Page


def extract(text: str, date: str | datetime.date | None = None) -> list[Fact]:
    """Every number and date that a Vietnamese text states, in text order.

    Args:
        text: the text; offsets of the facts count its code points.
        date: the text's own date (ISO 8601 or a date), for relative and year-less dates. Without it a date that the
            text states of itself at its top is used.

    Raises:
        ValueError: `date` is no ISO 8601 date.
    """
    if isinstance(date, datetime.date):
        date = date.isoformat()
    return extract_document(Document(text, date=date or ""))


def extract_document(document: Document) -> list[Fact]:
    """Every fact of a document; a missing `document.date` is filled from the text where it states one.

    Raises:
        ValueError: `document.date` is no ISO 8601 date.
    """
    if not document.date and not document.offset:
        document.date = stated_date(document.text)
    doc_date = datetime.date.fromisoformat(document.date) if document.date else None
    page = Page(document.text)
    reading = Reading(page, page.folded, Style(page.text))
    drafts = _read(reading)
    page.settle_sentences((draft.start, draft.end) for draft in drafts)
    resolve(drafts, page, doc_date)
    enrich(reading, drafts, doc_date)
    return [_fact(document, page, draft) for draft in drafts]


def _read(reading: Reading) -> list[Draft]:
    """The drafts of a page: each anchor is handed to its reader, which says where to go on."""
    folded, table = reading.folded, leads()
    drafts: list[Draft] = []
    done = resume = 0  # where the last draft ends, and where the next anchor may begin
    for start, end, lead, place in anchors(folded, reading.page.signs):
        if lead:
            if start < resume or start == resume > 0 and lead[0].isalpha():  # a lead has a blank or sign before it
                continue
            found, reached = _read_lead(reading, start, end, table[lead][place:])
        else:
            if end <= resume:
                continue
            if start < resume:
                start = _next_digit(folded, resume, end)
                if start == end:
                    continue
            found, reached = figure(reading, start, end)
        for draft in found:
            if draft.start >= done:
                drafts.append(draft)
                done = draft.end
        if found and found[-1].end > reached:
            reached = found[-1].end
        if reached > resume:
            resume = reached
    return drafts


def _read_lead(reading: Reading, start: int, end: int, conditions: Sequence[Condition]) -> Found:
    """What the first of a lead's readers finds whose condition holds; the first one does."""
    found = READERS[conditions[0][1]](reading, start, end)
    for follows, reader in conditions[1:]:
        if found[0]:
            break
        if follows.match(reading.folded, end):
            found = READERS[reader](reading, start, end)
    return found


def _next_digit(folded: str, start: int, end: int) -> int:
    """The first digit from `start` on, or `end`."""
    while start < end and not folded[start].isdigit():
        start += 1
    return min(start, end)


def _fact(document: Document, page: Page, draft: Draft) -> Fact:
    start, end, evidence = draft.start, draft.end, draft.evidence or {}
    if page.shifted:
        start, end = page.span(start, end)
        evidence = {column: page.span(*words) for column, words in evidence.items()}
    text, before = document.text[start:end], document.offset
    return Fact(
        document.source, document.date, before + start, before + end, text, draft.kind, draft.value, draft.value_max,
        draft.unit, draft.qualifier, draft.date_start, draft.date_end, draft.granularity, draft.status, draft.change,
        draft.metric, draft.places, draft.period_start, draft.period_end, draft.baseline, draft.speaker,
        page.sentence_text(draft.start), draft.rule, evidence,
    )  # fmt: skip
