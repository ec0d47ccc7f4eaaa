"""The sheet of facts or of claims: a row for each, on as many sheets as their number needs."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import xlsxwriter

from vnfacts.model import Fact
from vnfacts.write import Layout
from vnfacts.write.cells import DATES, INTEGERS, MOMENTS, Cell, plain, row_of
from vnfacts.write.labels import VALUE_LABELS, heading, named
from vnfacts.write.xlsx.cells import cell_text, decimals, exact_double, moment
from vnfacts.write.xlsx.styles import TINTED, Marks, Styles

MOST_ROWS = 1_048_576
"""Rows of an Excel sheet, its heading one of them."""

_ROLES = {"text": "strong", "metric": "wrap", "speaker": "wrap", "sentence": "wrap", "source": "quiet", "rule": "quiet"}
_WIDTHS = {
    "source": 24, "text": 26, "metric": 34, "sentence": 70, "speaker": 24, "value": 19, "value_max": 19, "unit": 14,
    "start": 9, "end": 9, "claim": 8, "baseline": 22,
}  # fmt: skip
_WIDTH = 12.5
_HEADING_HEIGHT = 32
_FOLDED = frozenset({"start", "end", "granularity", "rule"})
"""Columns for programs: folded away, and opened with a click on the + above them."""
_A4 = 9


class FactSheets:
    """Writes facts below one another, and goes on in another sheet where one is full.

    Args:
        workbook: what the sheets are added to.
        styles: its formats.
        layout: which columns, whether all of them are shown, and the language of their headings.
        columns: columns to write.
        title: name of the first sheet; the others get a number too.
    """

    def __init__(
        self, workbook: xlsxwriter.Workbook, styles: Styles, layout: Layout, columns: Sequence[str], title: str
    ) -> None:
        self._workbook = workbook
        self._styles = styles
        self._layout = layout
        self._columns = columns
        self._title = title
        self._row_of = row_of(columns)
        self._sheets = 0
        self._begin()

    def add(self, facts: Sequence[Fact]) -> None:
        """Write the facts of a document, or the figures of a claim, under a line that sets them apart."""
        for number, fact in enumerate(facts):
            if self._row == MOST_ROWS:
                self.end()
                self._begin()
            marks = ("first",) * (number == 0) + ("odd",) * getattr(fact, "odd", False)
            for at, cell in enumerate(self._row_of(fact)):
                if cell is not None and cell != "":
                    self._write(at, cell, marks)
                elif number == 0:
                    self._sheet.write_blank(self._row, at, None, self._styles["text", marks])
            self._row += 1

    def end(self) -> None:
        """Finish the last sheet."""
        self._sheet.autofilter(0, 0, max(self._row - 1, 1), len(self._columns) - 1)

    def _begin(self) -> None:
        self._sheets += 1
        sheet = self._workbook.add_worksheet(f"{self._title} {self._sheets}" if self._sheets > 1 else self._title)
        fold = self._layout.columns is None
        for at, column in enumerate(self._columns):
            folded = {"level": 1, "hidden": True} if fold and column in _FOLDED else {}
            sheet.set_column(at, at, _WIDTHS.get(column, _WIDTH), None, folded)
        sheet.set_row(0, _HEADING_HEIGHT)
        for at, column in enumerate(self._columns):
            sheet.write_string(0, at, heading(column, self._layout.language), self._styles["heading", ()])
        sheet.freeze_panes(1, 0)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{MOST_ROWS}"})
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_footer("&L&A&R&P / &N")
        self._sheet, self._row = sheet, 1

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
        self._sheet.write_string(self._row, at, cell_text(text), self._styles[role, marks])
