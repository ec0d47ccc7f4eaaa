"""A workbook holds what was written, in the types a spreadsheet knows, and computes nothing that a text says."""

from __future__ import annotations

import datetime
import io
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from openpyxl.utils.escape import unescape
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.facts import FACTS, PAGES, make
from vnfacts.claim import Claim, Comparison
from vnfacts.model import COLUMNS, Fact
from vnfacts.write import Layout, Pages, writer
from vnfacts.write.comparison_rows import CLAIM_COLUMNS, claim_rows
from vnfacts.write.csv import BYTE_ORDER_MARK
from vnfacts.write.xlsx import sheet as sheet_module
from vnfacts.write.xlsx.cells import LONGEST_TEXT, decimals, exact_double, moment

SOFFICE = shutil.which("soffice")
ALL = Layout()
NEEDS_OFFICE = pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice")


def written(pages: Pages, layout: Layout = ALL) -> bytes:
    out = io.BytesIO()
    writer("xlsx")(iter(pages), out, layout)
    return out.getvalue()


def opened(pages: Pages, layout: Layout = ALL) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(written(pages, layout)))


def cells(sheet: Worksheet) -> list[list[object]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def one_cell(fact: Fact, column: str) -> openpyxl.cell.Cell:
    return opened([("a.txt", [fact])], Layout([column])).worksheets[0]["A2"]


def as_written(cell: object) -> object:
    """What a cell states, in the types of a fact."""
    if isinstance(cell, datetime.datetime):
        midnight = cell.time() == datetime.time()
        return cell.date().isoformat() if midnight else cell.isoformat()
    if isinstance(cell, datetime.time):
        return f"T{cell.isoformat()}"
    return unescape(cell) if isinstance(cell, str) else cell


def same(column: str, value: object, cell: object) -> bool:
    """Whether a cell states the value of a column, exactly."""
    if column.startswith(("date_", "period_", "doc_")):
        return at(str(value or "")) == at(str(as_written(cell) or ""))
    if isinstance(value, Decimal):
        return Decimal(repr(cell) if isinstance(cell, float) else str(cell)) == value
    if isinstance(value, str):
        return (as_written(cell) or "") in (value, f"{value} ")
    return cell == value


def at(text: str) -> tuple[str, str]:
    """The day and the time of a moment, to the second; a day's midnight is the day itself."""
    day, _, clock = text.partition("T")
    time = datetime.time.fromisoformat(clock).isoformat() if clock else ""
    return day, "" if day and time == "00:00:00" else time


@given(pages=PAGES)
def test_a_workbook_reads_back_what_was_written(pages: list[tuple[str, list[Fact]]]) -> None:
    heading, *rows = cells(opened(pages).worksheets[0])
    assert len(heading) == len(COLUMNS)
    facts = [fact for _, page in pages for fact in page]
    for row, fact in zip(rows, facts, strict=True):
        for column, cell in zip(COLUMNS, row, strict=True):
            assert same(column, getattr(fact, column), cell), column


@given(fact=FACTS)
def test_no_cell_is_a_formula_or_a_link(fact: Fact) -> None:
    for sheet in opened([("=1+1", [fact])]).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                assert cell.hyperlink is None


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "http://a.vn", "{=1}", "<r>x</r>"])
def test_text_stays_text(text: str) -> None:
    cell = one_cell(make(text), "text")
    assert (cell.data_type, str(cell.value).rstrip()) == ("s", text)
    assert cell.hyperlink is None


@pytest.mark.parametrize(
    ("figures", "shown"),
    [
        ("11330000000", 11330000000),
        ("8.02", 8.02),
        ("-3.50", -3.5),
        ("0", 0),
        ("999999999999999", 999999999999999),
        ("1E+20", 1e20),
        ("1E-40", 1e-40),
        ("1234567890123456", "1234567890123456"),
        ("0.3333333333333333", "0.3333333333333333"),
    ],
)
def test_a_number_is_one_unless_that_would_cost_a_digit(figures: str, shown: object) -> None:
    cell = one_cell(make(value=Decimal(figures)), "value")
    assert cell.value == shown
    assert cell.data_type == ("s" if isinstance(shown, str) else "n")
    assert len(cell.number_format) <= 30


@pytest.mark.parametrize(
    ("column", "text", "value"),
    [
        ("doc_date", "2026-02-06", datetime.datetime(2026, 2, 6)),
        ("date_start", "2026-02-06", datetime.datetime(2026, 2, 6)),
        ("date_start", "2026-02-06T14:30", datetime.datetime(2026, 2, 6, 14, 30)),
        ("date_start", "T14:30", datetime.time(14, 30)),
        ("date_start", "T00:00", datetime.time(0, 0)),
        ("period_end", "9999-12-31", datetime.datetime(9999, 12, 31)),
        ("period_start", "1900-03-01", datetime.datetime(1900, 3, 1)),
        ("period_start", "1900-02-28", "1900-02-28"),
        ("period_start", "1890-05-19", "1890-05-19"),
        ("date_end", "", None),
    ],
)
def test_a_date_is_one_where_excel_has_it(column: str, text: str, value: object) -> None:
    fact = make()
    setattr(fact, column, text)
    assert one_cell(fact, column).value == value


@pytest.mark.parametrize(("language", "date"), [("vi", "dd/mm/yyyy"), ("en", "yyyy-mm-dd")])
def test_headings_and_dates_are_in_the_language_of_the_reader(language: str, date: str) -> None:
    book = opened([("a.txt", [make(status="target")])], Layout(language=language))  # type: ignore[arg-type]
    assert book.sheetnames == {"vi": ["Dữ kiện", "Tổng hợp"], "en": ["Facts", "Totals"]}[language]
    sheet = book.worksheets[0]
    row = {heading.value: cell for heading, cell in zip(sheet[1], sheet[2], strict=True)}
    told = {"vi": ("Loại", "tiền", "Ngày tài liệu"), "en": ("Kind", "money", "Document date")}[language]
    assert row[told[0]].value == told[1]
    assert row[told[2]].number_format == date


def test_the_heading_stays_in_sight_and_filters() -> None:
    sheet = opened([("a.txt", [make(), make()])]).worksheets[0]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:W3"


def test_a_full_sheet_goes_on_in_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_module, "MOST_ROWS", 3)
    book = opened([("a.txt", [make(start=start) for start in range(5)])], Layout(["start"]))
    assert book.sheetnames == ["Facts", "Facts 2", "Facts 3", "Totals"]
    assert [cells(sheet) for sheet in book.worksheets[:3]] == [
        [["Start"], [0], [1]],
        [["Start"], [2], [3]],
        [["Start"], [4]],
    ]


def test_a_text_too_long_for_a_cell_is_cut_and_that_is_said() -> None:
    said: list[str] = []
    fact = make(sentence="đ" * 40_000, text="𝄞" * 20_000)
    book = opened([("a.txt", [fact])], Layout(["text", "sentence"], remark=said.append))
    text, sentence = (str(cell.value) for cell in book.worksheets[0][2])
    assert sentence == "đ" * (LONGEST_TEXT - 1) + "…"
    assert text == "𝄞" * ((LONGEST_TEXT - 1) // 2) + "…"
    assert said == [
        "2 texts were cut to the 32,767 characters that a cell holds; csv, jsonl and sqlite keep them whole"
    ]


def test_totals_tell_what_a_desk_asks_first() -> None:
    pages = [
        (
            "a.txt",
            [make(value=Decimal(5), unit="USD"), make("2–7 tỷ", value=Decimal(2), value_max=Decimal(7), unit="USD")],
        ),
        ("b.txt", [make("45%", "percent", value=Decimal(45), status="target")]),
        ("c.txt", []),
    ]
    for _, facts in pages:
        for fact in facts:
            fact.status = fact.status or "actual"
    rows = [[cell for cell in row if cell is not None] for row in cells(opened(pages).worksheets[1])]
    date = datetime.datetime(2026, 2, 6)
    assert rows == [
        ["3 facts · 3 documents"],
        [],
        ["Kind", "Facts", "actual", "target", "forecast"],
        ["money", 2, 2],
        ["percent", 1, 1],
        [],
        ["Money, by unit", "Facts", "Smallest", "Largest", "As written"],
        ["USD", 2, 2, 7, "2–7 tỷ"],
        [],
        ["Source", "Facts", "Document date", "money", "percent"],
        ["a.txt", 2, date, 2],
        ["b.txt", 1, date, 1],
        ["c.txt", 0],
    ]


def test_a_figure_that_stands_apart_is_marked_in_its_claim() -> None:
    facts = tuple(make(value=Decimal(figure), start=figure) for figure in (5, 5, 7))
    claims = Comparison(
        (Claim("differ", facts, (False, False, True), "kim ngạch"), Claim("single", facts[:1], (False,)))
    )
    layout = Layout(CLAIM_COLUMNS, table="claims")
    book = opened([("", rows) for rows in claim_rows(claims)], layout)
    assert book.sheetnames == ["Claims", "Totals"]
    sheet = book.worksheets[0]
    value = CLAIM_COLUMNS.index("value")
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == [1, 1, 1, 2]
    assert [row[value].font.b for row in sheet.iter_rows(min_row=2)] == [False, False, True, False]
    assert [bool(row[0].border.top.style) for row in sheet.iter_rows(min_row=2)] == [True, False, False, True]


def test_doubles_and_moments() -> None:
    assert exact_double(Decimal("0.1")) == 0.1
    assert exact_double(Decimal("1000000000000000000000.0")) == 1e21
    assert exact_double(Decimal("1E+400")) is None
    assert decimals(Decimal("6.50")) == 1
    assert moment("T24:00") is None
    assert moment("năm 2026") is None


def through_office(folder: Path, name: str, form: str, *options: str) -> Path:
    """A file as LibreOffice saves it in another form."""
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [
            SOFFICE or "",
            f"-env:UserInstallation={profile}",
            "--headless",
            *options,
            "--convert-to",
            form,
            "--outdir",
            "out",
            name,
        ],
        cwd=folder,
        check=True,
        capture_output=True,
        timeout=120,
    )
    (converted,) = (folder / "out").iterdir()
    return converted


@NEEDS_OFFICE
def test_libreoffice_opens_a_workbook_with_its_vietnamese(tmp_path: Path) -> None:
    fact = make("nghìn tỷ đồng", value=Decimal("8.02"), unit="=1+1", sentence="Tổng kim ngạch ước đạt; tăng ạ ễ ở ự.")
    (tmp_path / "facts.xlsx").write_bytes(written([("a.txt", [fact])], Layout(["text", "value", "unit", "sentence"])))
    lines = through_office(tmp_path, "facts.xlsx", "csv:Text - txt - csv (StarCalc):44,34,76").read_text("utf-8")
    assert lines.splitlines() == ["Text,Value,Unit,Sentence", f"nghìn tỷ đồng,8.02,=1+1,{fact.sentence}"]


@NEEDS_OFFICE
def test_libreoffice_opens_csv_for_excel_with_its_vietnamese(tmp_path: Path) -> None:
    out = io.StringIO()
    out.write(BYTE_ORDER_MARK)
    fact = make("=1+1", sentence="Tổng kim ngạch ước đạt; tăng ạ ễ ở ự.")
    writer("csv")([("a.txt", [fact])], out, Layout(["text", "sentence"]))
    (tmp_path / "facts.csv").write_text(out.getvalue(), encoding="utf-8", newline="")
    as_utf8 = "--infilter=Text - txt - csv (StarCalc):44,34,76"
    sheet = openpyxl.load_workbook(through_office(tmp_path, "facts.csv", "xlsx", as_utf8)).worksheets[0]
    assert cells(sheet) == [["text", "sentence"], ["'=1+1", fact.sentence]]
