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
from vnfacts.scan import ANCHOR, SIGN, leads
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
    enrich(reading, drafts, doc_date)
    return [_fact(document, page, draft) for draft in drafts]


def _read(reading: Reading) -> Iterator[Draft]:
    """The drafts of a page: each anchor is handed to its reader, which says where to go on."""
    folded = " " + reading.folded  # so that an anchor always has a character before it
    table, read = leads(), READERS
    done = 0
    position = 0  # into the blank-led text: one behind the page's own offsets
    while match := ANCHOR.search(folded, position):
        start, end = match.span(1)
        if start < 0:
            start, end = match.start() - 1, match.end() - 1
            if folded[match.start()].isdigit():
                found, resume = read["figure"](reading, start, end)
            else:
                sign = SIGN.match(folded, match.start())
                found, resume = read["symbol"](reading, start, sign.end() - 1) if sign else ([], end)
        else:
            found, resume = [], start - 1
            for follows, reader in table[match[1]]:
                if follows.match(folded, end):
                    found, resume = read[reader](reading, start - 1, end - 1)
                    if found:
                        break
        for draft in found:
            if draft.start >= done:
                yield draft
                done = draft.end
        position = max(resume + 1, found[-1].end + 1 if found else match.start() + 1)


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
