"""A Markdown table, for reading: fewer columns unless some are asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TextIO

from vnfacts.model import Fact
from vnfacts.write.cells import one_line, plain, row_of

_COLUMNS = ("text", "kind", "value", "value_max", "unit", "date_start", "date_end", "sentence")
_NUMERIC = frozenset({"start", "end", "value", "value_max"})
_MARKUP = re.compile(r"[\\`*_|<\[\]]")


def write_markdown(pages: Iterable[Sequence[Fact]], out: TextIO, columns: Sequence[str] | None = None) -> None:
    """Write a header and a row per fact; by default the columns that a reader looks at first."""
    columns = columns or _COLUMNS
    _write_row(out, [column.replace("_", r"\_") for column in columns])
    _write_row(out, ["---:" if column in _NUMERIC else "---" for column in columns])
    row = row_of(columns)
    for fact in chain.from_iterable(pages):
        _write_row(out, [_MARKUP.sub(r"\\\g<0>", one_line(plain(cell))) for cell in row(fact)])


def _write_row(out: TextIO, cells: Sequence[str]) -> None:
    out.write(f"| {' | '.join(cells)} |\n")
