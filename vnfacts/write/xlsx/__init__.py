"""A workbook for Excel and LibreOffice: a sheet of facts or of claims, and one of totals.

Whatever a text holds, it never becomes a formula or a link. Numbers are numbers and dates are dates, save where Excel
would change them: a number of more than 15 digits and a day before March 1900 are text.
"""

from __future__ import annotations

import tempfile
from typing import BinaryIO

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from vnfacts.model import COLUMNS
from vnfacts.write import Layout, Pages
from vnfacts.write.labels import word
from vnfacts.write.xlsx.blocks import Blocks
from vnfacts.write.xlsx.cells import LONGEST_TEXT
from vnfacts.write.xlsx.sheet import FactSheets
from vnfacts.write.xlsx.styles import Styles
from vnfacts.write.xlsx.totals import totals_of

_OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


def write_xlsx(pages: Pages, out: BinaryIO, layout: Layout) -> None:
    """Write a row per fact and the totals of them; by default all columns.

    Rows go to temporary files as they come, and into the workbook at the end.

    Raises:
        OSError: the workbook or a temporary file cannot be written.
    """
    with tempfile.TemporaryDirectory(prefix="vnfacts-") as folder:
        _write(xlsxwriter.Workbook(out, {**_OPTIONS, "tmpdir": folder}), pages, layout)


def _write(workbook: xlsxwriter.Workbook, pages: Pages, layout: Layout) -> None:
    language = layout.language
    styles = Styles(workbook, language)
    totals = totals_of(layout.table)
    sheets = FactSheets(workbook, styles, layout, layout.columns or COLUMNS, word(layout.table, language))
    for source, facts in pages:
        sheets.add(facts)
        totals.add(source, facts)
    sheets.end()
    if sheets.cut:
        texts = "1 text was" if sheets.cut == 1 else f"{sheets.cut} texts were"
        layout.remark(
            f"{texts} cut to the {LONGEST_TEXT:,} characters that a cell holds; csv, jsonl and sqlite keep them whole"
        )
    blocks = Blocks(workbook.add_worksheet(word("totals", language)), styles, language, totals.title(language))
    totals.write(blocks, language)
    workbook.use_zip64()  # a million facts are gigabytes of XML
    try:
        workbook.close()
    except FileCreateError as error:
        raise error.args[0] from None
