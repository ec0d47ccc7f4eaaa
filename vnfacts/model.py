"""What the extractor reads and what it returns: Document and Fact.

The fields of Fact, in order, are the columns of every table this program writes.
"""

from __future__ import annotations

import copyreg
from dataclasses import dataclass, field, fields
from decimal import Decimal
from operator import attrgetter
from typing import Literal

Kind = Literal[
    "money", "percent", "measure", "count", "age", "ordinal", "ratio", "score", "number",
    "date", "time", "period", "duration",
]  # fmt: skip
KINDS: tuple[Kind, ...] = Kind.__args__  # type: ignore[attr-defined]
TEMPORAL: frozenset[str] = frozenset({"date", "time", "period"})
"""Kinds whose value is a stretch of the calendar; every other kind carries a number."""


@dataclass(slots=True)
class Document:
    """A text and the day it speaks from.

    Attributes:
        text: the text exactly as read; every offset counts code points of it.
        source: path as the user gave it, ``-`` for standard input.
        date: ISO date that relative and year-less dates resolve against, or ``""`` if unknown.
        title: its title, where its file tells it apart from the text.
        author: who wrote it, likewise.
        offset: where the text begins in its source: of a piece of a long text, the characters before it.
    """

    text: str
    source: str = ""
    date: str = ""
    title: str = ""
    author: str = ""
    offset: int = 0


@dataclass(slots=True)
class Fact:
    """One number or date that a text states; ``document.text[start:end] == text``, counted from its offset.

    Numbers are exact :class:`~decimal.Decimal`; dates are ISO 8601 strings; ``""`` and ``None`` mean
    that the text does not say.
    """

    source: str
    doc_date: str
    start: int
    end: int
    text: str
    kind: Kind
    value: Decimal | None = None
    value_max: Decimal | None = None
    unit: str = ""
    qualifier: str = ""
    date_start: str = ""
    date_end: str = ""
    granularity: str = ""
    status: str = ""
    change: str = ""
    metric: str = ""
    places: str = ""
    period_start: str = ""
    period_end: str = ""
    baseline: str = ""
    speaker: str = ""
    sentence: str = ""
    rule: str = ""
    evidence: dict[str, tuple[int, int]] = field(default_factory=dict, repr=False, compare=False)
    """Which characters of the document's text filled a column, for ``--explain``: column -> (start, end)."""


_cells = attrgetter(*(f.name for f in fields(Fact)))
# Facts go between processes by the million, and pickled by position they take half the time. A subclass is not meant.
copyreg.pickle(Fact, lambda fact: (Fact, _cells(fact)))

COLUMNS: tuple[str, ...] = tuple(f.name for f in fields(Fact) if f.name != "evidence")
"""Names of the table's columns, in export order."""
