"""A comparison as rows, one per figure, that every writer of facts can write."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from vnfacts.claim import Claim, Comparison
from vnfacts.model import COLUMNS, Fact

CLAIM_COLUMNS: tuple[str, ...] = (
    "claim", "relation", "kind", "metric", "places", "status", "period_start", "period_end",
    "source", "doc_date", "start", "end", "text", "qualifier", "value", "value_max", "unit",
    "date_start", "date_end", "sentence",
)  # fmt: skip
"""Columns of a comparison, in export order: those of the claim, then the figure's own."""

_cells = attrgetter(*COLUMNS)


@dataclass(slots=True)
class Row(Fact):
    """A figure with the claim that it belongs to; what the claim states stands in place of what the figure does."""

    claim: int = 0
    relation: str = ""
    odd: bool = False
    """Whether the figure stands apart from what most of its claim say."""


def claim_rows(comparison: Comparison) -> Iterator[list[Row]]:
    """The rows of each claim, numbered from 1."""
    for number, claim in enumerate(comparison.claims, start=1):
        yield [_row(claim, number, fact, odd) for fact, odd in zip(claim.facts, claim.odd, strict=True)]


def _row(claim: Claim, number: int, fact: Fact, odd: bool) -> Row:
    row = Row(*_cells(fact))
    row.claim, row.relation, row.odd = number, claim.relation, odd
    row.metric, row.places = claim.metric, claim.places
    if claim.relation != "series":  # each figure of a series has a period of its own
        row.period_start, row.period_end = claim.period_start, claim.period_end
    return row
