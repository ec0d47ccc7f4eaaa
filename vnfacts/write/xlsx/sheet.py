"""The sheet of facts or of claims: a row for each, on as many sheets as their number needs."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import xlsxwriter

from vnfacts.model import Fact
from vnfacts.write import Layout
from vnfacts.write.cells import DATES, INTEGERS, MOMENTS, NUMBERS, Cell, plain, row_of
from vnfacts.write.labels import VALUE_LABELS, heading, named
from vnfacts.write.xlsx.cells import cell_text, decimals, exact_double, moment
from vnfacts.write.xlsx.styles import TINTED, Marks, Styles

MOST_ROWS = 1_048_576
"""Rows of an Excel sheet, its heading one of them."""

_ROLES = {"text": "strong", "metric": "wrap", "speaker": "wrap", "sentence": "wrap", "source": "quiet", "rule": "quiet"}
_WRAPPING = frozenset({"strong", "wrap"})
_WIDTHS = {
    "source": 26, "text": 28, "metric": 36, "sentence": 90, "speaker": 26, "value": 24, "value_max": 20, "unit": 14,
    "date_start": 18, "date_end": 18, "baseline": 24, "start": 9, "end": 9, "claim": 9,
}  # fmt: skip
_WIDTH = 13
_FOLDED = frozenset({"start", "end", "granularity", "rule"})
"""Columns for programs: folded away, and opened with a click on the + above them."""
_LINE = 15
"""Points. A row is as high as its text needs, for not every program finds that out by itself."""
_MOST_LINES = 12
_LETTERS = 1.05
"""Letters to a digit, by whose width columns are measured."""
_FIGURES = INTEGERS | NUMBERS
_STATED = frozenset({"text", "value", "value_max", "date_start", "date_end"})
"""Columns that are marked where a figure stands apart from the others of its claim."""
_A4 = 9


class FactSheets:
    """Writes facts below one another, and goes on in another sheet where one is full.

    Args:
        workbook: what the sheets are added to.
        styles: its formats.
        layout: which columns, whether all of them are shown, and the language of their headings.
        columns: columns to write.
        title: name of the first sheet; the others get a number too.

    Attributes:
        cut: how many texts were too long for a cell.
    """

    def __init__(
        self, workbook: xlsxwriter.Workbook, styles: Styles, layout: Layout, columns: Sequence[str], title: str
    ) -> None:
        self.cut = 0
        self._workbook = workbook
        self._styles = styles
        self._layout = layout
        self._columns = columns
        self._title = title
        self._row_of = row_of(columns)
        wrapping = [column for column in columns if _ROLES.get(column) in _WRAPPING]
        self._wrapped = [(columns.index(column), _WIDTHS[column] * _LETTERS) for column in wrapping]
        self._sheets = 0
        self._begin()

    def add(self, facts: Sequence[Fact]) -> None:
        """Write the facts of a document, or the figures of a claim, under a line that sets them apart."""
        for number, fact in enumerate(facts):
            if self._row == MOST_ROWS:
                self.end()
                self._begin()
            self._add_row(fact, ("first",) if number == 0 else ())

    def end(self) -> None:
        """Finish the last sheet."""
        self._sheet.autofilter(0, 0, max(self._row - 1, 1), len(self._columns) - 1)

    def _begin(self) -> None:
        self._sheets += 1
        sheet = self._workbook.add_worksheet(f"{self._title} {self._sheets}" if self._sheets > 1 else self._title)
        fold = self._layout.table == "claims" or self._layout.columns is None  # not what was asked for by name
        for at, column in enumerate(self._columns):
            folded = {"level": 1, "hidden": True} if fold and column in _FOLDED else {}
            sheet.set_column(at, at, _WIDTHS.get(column, _WIDTH), None, folded)
        sheet.set_row(0, 2 * _LINE + 4)
        for at, column in enumerate(self._columns):
            role = "heading of figures" if column in _FIGURES else "heading"
            sheet.write_string(0, at, heading(column, self._layout.language), self._styles[role, ()])
        sheet.freeze_panes(1, 0)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{MOST_ROWS}"})
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_footer("&L&A&R&P / &N")
        self._sheet, self._row = sheet, 1

    def _add_row(self, fact: Fact, marks: Marks) -> None:
        cells = self._row_of(fact)
        lines = max((1 + int(len(str(cells[at])) / width) for at, width in self._wrapped), default=1)
        if lines > 1:
            self._sheet.set_row(self._row, _LINE * min(lines, _MOST_LINES))
        stated = (*marks, "odd") if getattr(fact, "odd", False) else marks
        for at, cell in enumerate(cells):
            if cell is not None and cell != "":
                self._write(at, cell, stated if self._columns[at] in _STATED else marks)
            elif marks:
                self._sheet.write_blank(self._row, at, None, self._styles["text", marks])
        self._row += 1

    def _write(self, at: int, cell: Cell, marks: Marks) -> None:
        column = self._columns[at]
        if isinstance(cell, Decimal):
            self._write_number(at, cell, marks)
        elif column in INTEGERS:
            self._sheet.write_number(self._row, at, cell, self._styles["integer", marks])
        elif column in DATES or column in MOMENTS:
            self._write_moment(at, str(cell), marks)
        else:
            self._write_text(at, column, str(cell), marks)

    def _write_number(self, at: int, value: Decimal, marks: Marks) -> None:
        double = exact_double(value)
        if double is None:  # text, so that no digit is lost
            self._sheet.write_string(self._row, at, cell_text(plain(value)), self._styles["figures", marks])
        else:
            self._sheet.write_number(self._row, at, double, self._styles[f"decimal{decimals(value)}", marks])

    def _write_moment(self, at: int, text: str, marks: Marks) -> None:
        counted = moment(text)
        if counted is None:
            self._sheet.write_string(self._row, at, cell_text(text), self._styles["figures", marks])
        else:
            days, role = counted
            self._sheet.write_number(self._row, at, days, self._styles[role, marks])

    def _write_text(self, at: int, column: str, text: str, marks: Marks) -> None:
        role = f"{column}:{text}" if column in TINTED else _ROLES.get(column, "text")
        if column in VALUE_LABELS and self._layout.language != "en":  # in English the codes are words already
            text = named(column, text, self._layout.language)
        shown = cell_text(text)
        self.cut += len(shown) < len(text)
        self._sheet.write_string(self._row, at, shown, self._styles[role, marks])
