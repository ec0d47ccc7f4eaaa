"""From a document to its facts: scan, read, resolve, enrich."""

from __future__ import annotations

import datetime

from vnfacts.enrich import enrich
from vnfacts.model import Document, Fact
from vnfacts.numbers import Style
from vnfacts.readers import READERS
from vnfacts.resolve import resolve, stated_date
from vnfacts.rules import Draft, Reading
from vnfacts.scan import anchors, leads
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
    if not document.date:
        document.date = stated_date(document.text)
    doc_date = datetime.date.fromisoformat(document.date) if document.date else None
    page = Page(document.text)
    reading = Reading(page, page.folded, Style(page.text))
    drafts = _read(reading)
    resolve(drafts, page, doc_date)
    enrich(reading, drafts, doc_date)
    return [_fact(document, page, draft) for draft in drafts]


def _read(reading: Reading) -> list[Draft]:
    """The drafts of a page: each anchor is handed to its reader, which says where to go on."""
    folded = reading.folded
    table, read = leads(), READERS
    figure, symbol = READERS["figure"], READERS["symbol"]
    drafts: list[Draft] = []
    done = 0  # where the last draft ends
    resume = 0  # where the next anchor, with what stands before a lead, may begin
    for start, end, lead in anchors(folded):
        if not lead:
            if start < resume:
                if end <= resume:
                    continue
                while start < resume or not folded[start].isdigit():
                    start += 1
            found, reached = figure(reading, start, end)
        elif lead in table:
            if start <= resume and start:
                continue
            found, reached = [], start
            for follows, reader in table[lead]:
                if follows.match(folded, end):
                    found, reached = read[reader](reading, start, end)
                    if found:
                        break
        elif start < resume:
            continue
        else:
            found, reached = symbol(reading, start, end)
        if reached > resume:
            resume = reached
        if found and found[-1].end > resume:
            resume = found[-1].end
        for draft in found:
            if draft.start >= done:
                drafts.append(draft)
                done = draft.end
    return drafts


def _fact(document: Document, page: Page, draft: Draft) -> Fact:
    start, end = page.span(draft.start, draft.end)
    first, last = page.span(*page.sentence_at(draft.start))
    return Fact(
        document.source, document.date, start, end, document.text[start:end], draft.kind, draft.value, draft.value_max,
        draft.unit, draft.qualifier, draft.date_start, draft.date_end, draft.granularity, draft.status, draft.change,
        draft.metric, draft.places, draft.period_start, draft.period_end, draft.baseline, draft.speaker,
        document.text[first:last].strip(), draft.rule, _evidence(page, draft),
    )  # fmt: skip


def _evidence(page: Page, draft: Draft) -> dict[str, tuple[int, int]]:
    return {column: page.span(*words) for column, words in draft.evidence.items()} if draft.evidence else {}
