"""Why each fact is there: the rule that found it, and the words that filled its columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

from vnfacts.model import COLUMNS, Document, Fact
from vnfacts.write.cells import Cell, one_line, plain, row_of

_GIVEN = frozenset({"source", "doc_date", "start", "end", "text", "sentence", "rule"})
"""Columns that say where a fact stands and not what it means."""

_OF_THE_SPAN = frozenset({"kind", "value", "value_max", "unit", "date_start", "date_end", "granularity"})
"""Columns that the fact's own words fill, unless a rule says which others."""

_EXPLAINED = tuple(column for column in COLUMNS if column not in _GIVEN)


def write_explanations(
    pages: Iterable[tuple[Document, Sequence[Fact]]], out: TextIO, summaries: Mapping[str, str]
) -> None:
    """Write a paragraph per fact.

    Args:
        pages: documents, each with the facts to explain.
        out: where to write.
        summaries: name of a rule -> what it reads, in a line.
    """
    row = row_of(_EXPLAINED)
    for document, facts in pages:
        for fact in facts:
            out.write(f"{document.source}:{fact.start}-{fact.end}  {one_line(fact.text)}\n")
            out.write(f"  {'rule':12}  {fact.rule}: {summaries.get(fact.rule, 'no description')}\n")
            for column, cell in zip(_EXPLAINED, row(fact), strict=True):
                if cell not in ("", None):
                    out.write(f"  {column:12}  {_reason(document, fact, column, cell)}\n")
            out.write("\n")


def _reason(document: Document, fact: Fact, column: str, cell: Cell) -> str:
    if column not in fact.evidence and column not in _OF_THE_SPAN:
        return plain(cell)
    start, end = fact.evidence.get(column, (fact.start - document.offset, fact.end - document.offset))
    return f"{plain(cell)}  ← {one_line(document.text[start:end])}"
