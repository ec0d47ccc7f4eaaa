r"""CSV and TSV that a spreadsheet, a script and a shell read alike.

Rows end in ``\n`` on every system: a pipe must find no ``\r`` in the last column, and spreadsheets take both.
A cell that holds a separator, a quote or a line end is quoted, in TSV too.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from typing import TextIO

from vnfacts.model import COLUMNS
from vnfacts.write import Layout, Pages
from vnfacts.write.cells import Cell, plain, row_of

BYTE_ORDER_MARK = "\ufeff"
"""Written first, it makes Excel read a double-clicked file as UTF-8."""

_FORMULA_STARTS = frozenset("=+-@\t\r\n＝＋－＠")
_BARE = re.compile(r"[+-]?\d+(?:[.,]\d+)*%?|-")
"""Text that begins like a formula and is none: a number, or the dash that names standard input."""


def write_csv(pages: Pages, out: TextIO, layout: Layout) -> None:
    """Write a header and a row per fact, separated by commas; by default all columns."""
    _write(pages, out, layout.columns or COLUMNS, ",")


def write_tsv(pages: Pages, out: TextIO, layout: Layout) -> None:
    """Write a header and a row per fact, separated by tabs; by default all columns."""
    _write(pages, out, layout.columns or COLUMNS, "\t")


def harmless(cell: Cell) -> str:
    """A cell as text that no spreadsheet takes for a formula.

    Text that begins as a formula would gets an apostrophe in front. Numbers stay as they are, and so does
    text that is nothing but a number, such as ``-3,5``.
    """
    if isinstance(cell, str) and cell[:1] in _FORMULA_STARTS and not _BARE.fullmatch(cell):
        return f"'{cell}"
    return plain(cell)


class _UnixRows:
    r"""Ends rows in ``\n``. The csv module quotes a ``\r`` inside a cell only where rows end in ``\r\n``."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def write(self, row: str) -> None:
        self._out.write(row.removesuffix("\r\n") + "\n")


def _write(pages: Pages, out: TextIO, columns: Sequence[str], separator: str) -> None:
    rows = csv.writer(_UnixRows(out), delimiter=separator, lineterminator="\r\n")
    rows.writerow(columns)
    row = row_of(columns)
    for _, facts in pages:
        rows.writerows([harmless(cell) for cell in row(fact)] for fact in facts)
