"""Columns of a fact as text: what every writer shares."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from operator import attrgetter

from vnfacts.model import Fact

Cell = str | int | Decimal | None
"""What a column of a fact can hold."""

INTEGERS = frozenset({"start", "end", "claim"})
NUMBERS = frozenset({"value", "value_max"})
DATES = frozenset({"doc_date", "period_start", "period_end"})
MOMENTS = frozenset({"date_start", "date_end"})
"""Columns by what they hold: whole numbers, exact decimals, ISO dates, and ISO dates or times. All others are text."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def row_of(columns: Sequence[str]) -> Callable[[Fact], tuple[Cell, ...]]:
    """A function that gives the named columns of a fact, in the order named."""
    if len(columns) == 1:  # for a single name attrgetter gives the bare value
        only = attrgetter(columns[0])
        return lambda fact: (only(fact),)
    return attrgetter(*columns)


def plain(cell: Cell) -> str:
    """A cell as text. A decimal is exact: never an exponent, no zero added or lost."""
    if isinstance(cell, Decimal):
        return format(cell, "f")
    return "" if cell is None else str(cell)


def encodable(text: str) -> str:
    r"""The text with half surrogate pairs, which no UTF-8 can hold, as ``\udc80``; text streams do the same."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode()
    return text


def one_line(text: str) -> str:
    """The text with line ends, tabs and control characters as spaces, of the same length.

    Besides keeping a row on its line, this keeps a hostile text from sending commands to a terminal.
    """
    return _CONTROL.sub(" ", text)
