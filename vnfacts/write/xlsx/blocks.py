"""Small tables one below another on a sheet of totals."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from xlsxwriter.worksheet import Worksheet

from vnfacts.write.cells import plain
from vnfacts.write.labels import Language, named
from vnfacts.write.xlsx.cells import cell_text, decimals, exact_double, moment
from vnfacts.write.xlsx.styles import Styles

_WIDTHS = (42, 14, 24, 24)
"""Of the first columns."""
_WIDTH = 13
_COLUMNS = 20
_MOST_ROWS = 1_000_000


class Code(NamedTuple):
    """A value of a column that people have a name for."""

    column: str
    value: str


class Blocks:
    """Writes tables on a sheet, each below the one before.

    Args:
        sheet: an empty sheet.
        styles: formats of its workbook.
        language: in which kinds, statuses and relations are named.
        title: what stands above all of them.
    """

    def __init__(self, sheet: Worksheet, styles: Styles, language: Language, title: str) -> None:
        self._sheet = sheet
        self._styles = styles
        self._language = language
        sheet.set_column(0, _COLUMNS, _WIDTH)
        for at, width in enumerate(_WIDTHS):
            sheet.set_column(at, at, width)
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.write_string(0, 0, title, styles["title", ()])
        self._row = 2

    def add(self, headings: Sequence[str], rows: Iterable[Sequence[Code | str | int | Decimal | None]]) -> None:
        """Write a table, as far as the sheet goes.

        Args:
            headings: of its columns.
            rows: its rows, all of the types of the first. If there are none, nothing is written.
        """
        rows = iter(rows)
        first = next(rows, None)
        if first is None:
            return
        for at, (text, cell) in enumerate(zip(headings, first, strict=True)):
            role = "label" if isinstance(cell, Code | str) else "label of figures"
            self._sheet.write_string(self._row, at, text, self._styles[role, ()])
        for row in itertools.islice(itertools.chain([first], rows), _MOST_ROWS - self._row):
            self._row += 1
            for at, cell in enumerate(row):
                self._write(at, cell)
        self._row += 2

    def _write(self, at: int, cell: Code | str | int | Decimal | None) -> None:
        if isinstance(cell, Code):
            name = named(cell.column, cell.value, self._language)
            self._sheet.write_string(self._row, at, name, self._styles[f"{cell.column}:{cell.value}", ()])
        elif isinstance(cell, str):
            day = moment(cell)
            if day is None:
                self._sheet.write_string(self._row, at, cell_text(cell), self._styles["text", ()])
            else:
                self._sheet.write_number(self._row, at, day[0], self._styles[day[1], ()])
        elif cell is not None:
            self._write_number(at, Decimal(cell))

    def _write_number(self, at: int, value: Decimal) -> None:
        double = exact_double(value)
        if double is None:
            self._sheet.write_string(self._row, at, cell_text(plain(value)), self._styles["figures", ()])
        else:
            self._sheet.write_number(self._row, at, double, self._styles[f"decimal{decimals(value)}", ()])
