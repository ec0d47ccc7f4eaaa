"""What the report's page holds as data: documents, facts, claims and charts, ready for JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from vnfacts.claim import Claim, Comparison
from vnfacts.model import KINDS, TEMPORAL, Document, Fact
from vnfacts.write.excerpt import places_in_sentences
from vnfacts.write.humanise import interval_text, value_text
from vnfacts.write.labels import VALUE_LABELS, Language, named
from vnfacts.write.report.charts import charts
from vnfacts.write.report.offsets import utf16_offsets
from vnfacts.write.report.words import words
from vnfacts.write.styles import STYLES

Pages = Sequence[tuple[Document, Sequence[Fact]]]
"""Documents, each with its facts in text order."""

FACT_COLUMNS = (
    "document", "start", "end", "sentence_start", "sentence_end", "kind", "shown", "value", "value_max", "status",
    "change", "metric", "places", "from", "to", "when", "baseline", "speaker", "rule",
)  # fmt: skip
"""What the page knows of a fact, in the order of its rows. Offsets count UTF-16 code units of the document's text."""

_LONGEST_TITLE = 140


def report_data(pages: Pages, comparison: Comparison, language: Language, places: Mapping[str, str]) -> dict[str, Any]:
    """Everything that the page's script draws from.

    Args:
        pages: the documents with their texts, and their facts.
        comparison: the claims of these very facts.
        language: in which values and labels are written.
        places: ISO code of a place -> its name.
    """
    facts = [fact for _, of_document in pages for fact in of_document]
    numbers = {id(fact): number for number, fact in enumerate(facts)}
    told = [claim for claim in comparison.claims if claim.relation != "single"]
    named_places = sorted({code for fact in facts for code in fact.places.split(";") if code})
    return {
        "language": language,
        "words": words(language),
        "kinds": {kind: named("kind", kind, language) for kind in KINDS},
        "statuses": {status: named("status", status, language) for status in VALUE_LABELS["status"]},
        "places": {code: places.get(code, code) for code in named_places},
        "documents": [
            {"source": document.source, "date": _day(document.date, language), "title": title_of(document),
             "text": document.text, "facts": len(of_document)}
            for document, of_document in pages
        ],
        "facts": {"columns": FACT_COLUMNS, "rows": _rows(pages, language)},
        "claims": [_claim(claim, numbers, language) for claim in told],
        "charts": [
            {"metric": chart.metric, "changes": chart.changes, "facts": [numbers[id(fact)] for fact in chart.facts]}
            for chart in charts(facts, told)
        ],
    }  # fmt: skip


def title_of(document: Document) -> str:
    """The title of a document: its own, else its first line, cut where that is long; else its source."""
    if document.title:
        return document.title
    first = next((line.strip() for line in document.text.splitlines() if line.strip()), "")
    if len(first) > _LONGEST_TITLE:
        first = first[:_LONGEST_TITLE].rpartition(" ")[0] + "…"
    return first or document.source


def span_of(fact: Fact) -> tuple[str, str]:
    """The days that a fact speaks of: those of a date, or those for which a figure holds; empty where unknown."""
    start, end = (fact.date_start, fact.date_end) if fact.date_start else (fact.period_start, fact.period_end)
    return start.partition("T")[0], end.partition("T")[0]


def _rows(pages: Pages, language: Language) -> list[list[Any]]:
    rows: list[list[Any]] = []
    for number, (document, facts) in enumerate(pages):
        utf16 = utf16_offsets(document.text)
        for fact, at in zip(facts, places_in_sentences(facts), strict=True):
            first, last = fact.start - document.offset, fact.end - document.offset
            begin = first - at if at >= 0 else first
            end = begin + len(fact.sentence) if at >= 0 else last
            rows.append([number, *map(utf16, (first, last, begin, end)), *_cells(fact, language)])
    return rows


def _cells(fact: Fact, language: Language) -> list[Any]:
    start, end = span_of(fact)
    style = STYLES[language]
    when = interval_text(start, end, style) if start and fact.kind not in TEMPORAL else ""
    first, _, last = fact.baseline.partition("/")
    baseline = interval_text(first, last, style) if last else ""
    return [
        fact.kind, value_text(fact, style), _number(fact.value), _number(fact.value_max), fact.status, fact.change,
        fact.metric, fact.places, start, end, when, baseline, fact.speaker, fact.rule,
    ]  # fmt: skip


def _number(value: Decimal | None) -> float | None:
    """A value for sorting and drawing; beyond what a float holds, the largest that it holds."""
    if value is None:
        return None
    return max(min(float(value), 1e308), -1e308)


def _claim(claim: Claim, numbers: Mapping[int, int], language: Language) -> dict[str, Any]:
    period = (claim.period_start, claim.period_end)
    return {
        "relation": claim.relation,
        "metric": claim.metric,
        "places": claim.places,
        "when": interval_text(*period, STYLES[language]) if all(period) else "",
        "facts": [numbers[id(fact)] for fact in claim.facts],
        "odd": list(claim.odd),
    }


def _day(day: str, language: Language) -> str:
    return interval_text(day, day, STYLES[language]) if day else ""
