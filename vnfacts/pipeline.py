"""From a document to its facts: scan, read, resolve, enrich."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from vnfacts.enrich import enrich
from vnfacts.model import Document, Fact
from vnfacts.numbers import Style
from vnfacts.readers import READERS
from vnfacts.resolve import resolve, stated_date
from vnfacts.rules import Draft, Reading
from vnfacts.scan import ANCHOR
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
    drafts = list(_read(reading))
    resolve(drafts, page, doc_date)
    enrich(reading, drafts)
    return [_fact(document, page, draft) for draft in drafts]


def _read(reading: Reading) -> Iterator[Draft]:
    """The drafts of a page: each anchor is handed to its reader, which says where to go on."""
    folded = reading.folded
    search = ANCHOR.search
    position = done = 0
    while match := search(folded, position):
        start = match.start()
        found, position = READERS[match.lastgroup or ""](reading, start, match)
        for draft in found:
            if draft.start >= done:
                yield draft
                done = draft.end
        position = max(position, start + 1, done)


def _fact(document: Document, page: Page, draft: Draft) -> Fact:
    start, end = page.span(draft.start, draft.end)
    first, last = page.span(*page.sentence_at(draft.start))
    return Fact(
        document.source, document.date, start, end, document.text[start:end], draft.kind, draft.value, draft.value_max,
        draft.unit, draft.qualifier, draft.date_start, draft.date_end, draft.granularity,
        sentence=document.text[first:last].strip(), rule=draft.rule,
    )  # fmt: skip
