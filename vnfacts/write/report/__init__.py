"""The report: one HTML page, without a network, of documents, their facts and how these compare."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TextIO

from vnfacts.claim import Comparison
from vnfacts.write.labels import Language
from vnfacts.write.report.data import Pages
from vnfacts.write.report.page import page


def write_report(
    pages: Pages,
    comparison: Comparison,
    out: TextIO,
    *,
    title: str = "",
    language: Language = "en",
    places: Mapping[str, str] | None = None,
) -> None:
    """Write the page.

    Args:
        pages: the documents with their texts, each with its facts in text order.
        comparison: the claims of these very facts.
        out: where to.
        title: of the report; empty for a general one.
        language: of everything that the page says itself.
        places: ISO code of a place -> its name; codes without one are shown as they are.
    """
    out.write(page(pages, comparison, title, language, places or {}))
