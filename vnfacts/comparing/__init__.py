"""Comparing documents: the figures that speak of the same thing, and how they relate."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vnfacts.claim import Comparison
from vnfacts.comparing.clusters import cluster
from vnfacts.comparing.evidence import Judge
from vnfacts.comparing.figures import figures
from vnfacts.comparing.relations import claims
from vnfacts.model import Document, Fact


def compare(documents: Iterable[Document | Sequence[Fact]]) -> Comparison:
    """Put the figures of documents that speak of the same thing side by side.

    Args:
        documents: texts, or the facts of each where they have been extracted before.

    Returns:
        Every figure, in exactly one claim.

    Raises:
        ValueError: the date of a document is no ISO 8601 date.
    """
    pages = [
        figures(_facts(document) if isinstance(document, Document) else document, number)
        for number, document in enumerate(documents)
    ]
    return Comparison(claims(cluster(pages, Judge(pages))))


def _facts(document: Document) -> Sequence[Fact]:
    from vnfacts.pipeline import extract_document  # not needed by whoever brings facts

    return extract_document(document)
