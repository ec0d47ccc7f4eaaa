"""A Markdown table, for reading: fewer columns unless some are asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TextIO

from vnfacts.write import Layout, Pages
from vnfacts.write.cells import one_line, plain, row_of
from vnfacts.write.labels import heading

_COLUMNS = ("text", "kind", "value", "value_max", "unit", "date_start", "date_end", "sentence")
_NUMERIC = frozenset({"start", "end", "value", "value_max"})
_MARKUP = re.compile(r"[\\`*_|<\[\]]")


def write_markdown(pages: Pages, out: TextIO, layout: Layout) -> None:
    """Write a header and a row per fact; by default the columns that a reader looks at first."""
    columns = layout.columns or _COLUMNS
    _write_row(out, [heading(column, layout.language) for column in columns])
    _write_row(out, ["---:" if column in _NUMERIC else "---" for column in columns])
    row = row_of(columns)
    for _, facts in pages:
        for fact in facts:
            _write_row(out, [_MARKUP.sub(r"\\\g<0>", one_line(plain(cell))) for cell in row(fact)])


def _write_row(out: TextIO, cells: Sequence[str]) -> None:
    out.write(f"| {' | '.join(cells)} |\n")
