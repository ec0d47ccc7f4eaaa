"""Documents of other programs: an article has the same facts in each of them as in a text."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.pages import ARTICLE, BODY, DAY, LEAD, PAGES, TITLE
from vnfacts.model import Document, Fact
from vnfacts.pipeline import extract_document
from vnfacts.read.formats import read_as
from vnfacts.read.how import AS_TOLD
from vnfacts.read.paragraphs import Line, joined

HEAD = "Báo An Hòa, số 37"
TABLE = (("Tháng", "Xuất khẩu (tỷ USD)"), ("Tháng 1", "11,33"), ("Tháng 2", "12"))
TABLE_LINES = "Tháng 1: Xuất khẩu: 11,33 tỷ USD.\nTháng 2: Xuất khẩu: 12 tỷ USD."
SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("*.txt"))
FONTS = [
    path
    for folder in ("/usr/share/fonts", "/Library/Fonts", "C:/Windows/Fonts")
    for name in ("DejaVuSans.ttf", "Arial.ttf", "arial.ttf")
    for path in Path(folder).rglob(name)
]

needs_libreoffice = pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")


def word(*, table: bool = False) -> bytes:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.core_properties.title, document.core_properties.author = TITLE, "Lê Thu Hà"
    document.add_heading(TITLE, 0)
    document.add_paragraph(LEAD)
    if table:
        grid = document.add_table(rows=3, cols=2)
        for row, cells in enumerate(TABLE):
            for column, cell in enumerate(cells):
                grid.cell(row, column).text = cell
    for paragraph in BODY:
        document.add_paragraph(paragraph)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def printed(*, columns: int = 1, align: str = "J", times: int = 5, password: str = "", text: bool = True) -> bytes:
    """The article in print, several times over, so that it fills some pages with running heads and numbers."""
    fpdf = pytest.importorskip("fpdf")
    if not FONTS:
        pytest.skip("needs a font with Vietnamese letters")

    class Pdf(fpdf.FPDF):  # type: ignore[misc, name-defined]
        def header(self) -> None:
            if text:
                self.set_font("sans", size=8)
                self.cell(0, 8, HEAD, new_x="LMARGIN", new_y="NEXT")

        def footer(self) -> None:
            if text:
                self.set_y(-12)
                self.cell(0, 8, f"Trang {self.page_no()}/9", align="C")

    pdf = Pdf(format=(148, 210))
    pdf.add_font("sans", fname=str(FONTS[0]))
    pdf.add_page()
    if password:
        pdf.set_encryption(owner_password="owner", user_password=password)
    if text:
        pdf.set_font("sans", size=16)
        pdf.multi_cell(0, 8, TITLE, new_x="LMARGIN", new_y="NEXT")
        pdf.set_font("sans", size=10)
        with pdf.text_columns(ncols=columns, gutter=6, text_align=align) as flow:
            for paragraph in (LEAD, *BODY) * times:
                flow.write(paragraph)
                flow.ln(6)
                flow.ln(2)
    return bytes(pdf.output())


def drawn(lines: Sequence[str], *more: tuple[float, str], later: str = "\n") -> bytes:
    """Lines on a page, their later letters after all others, and what more stands on the first line."""
    fpdf = pytest.importorskip("fpdf")
    if not FONTS:
        pytest.skip("needs a font with Vietnamese letters")
    pdf = fpdf.FPDF()
    pdf.add_font("sans", fname=str(FONTS[0]))
    pdf.add_page()
    pdf.set_font("sans", size=10)
    for last in (False, True):
        for number, line in enumerate(lines):
            for run in re.finditer(f"[{later}]+" if last else f"[^{later}\n]+", line):
                pdf.text(20 + pdf.get_string_width(line[: run.start()]), 30 + 12 * number, run[0])
    for left, text in more:
        pdf.text(left, 30, text)
    return bytes(pdf.output())


def in_one_font(text: str) -> bytes:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.styles["Normal"].font.name = "Liberation Mono"
    for line in text.splitlines():
        document.add_paragraph(line)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def to_pdf(folder: Path, *names: str) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *(str(folder / name) for name in names)], capture_output=True, check=True)


def read(name: str, data: bytes) -> Document:
    return read_as(name, data, AS_TOLD)


def facts(document: Document) -> list[tuple[object, ...]]:
    """What the facts say, wherever they stand."""
    document.date = DAY
    return [_said(fact) for fact in extract_document(document)]


def _said(fact: Fact) -> tuple[object, ...]:
    return fact.kind, fact.text, fact.value, fact.value_max, fact.unit, fact.date_start, fact.date_end, fact.metric


def _stated(fact: Fact) -> tuple[object, ...]:
    return fact.kind, fact.value, fact.value_max, fact.unit, fact.date_start


@pytest.mark.parametrize("form", ["html", "docx", "pdf", "markdown"])
def test_an_article_states_the_same_in_every_format(form: str) -> None:
    data: dict[str, Callable[[], bytes]] = {
        "html": lambda: PAGES["div soup, og: tags"].encode(),
        "docx": word,
        "pdf": lambda: printed(times=1),
        "markdown": lambda: f"# {TITLE}\n\n**{LEAD}**\n\n".encode() + "\n\n".join(BODY).encode(),
    }
    document = read(form, data[form]())
    document.text = document.text.removeprefix(f"{HEAD}\n")  # only several pages show that it is a running head
    assert facts(document) == facts(Document(ARTICLE))
    assert len(facts(document)) > 15


@pytest.mark.parametrize("align", ["J", "L"])
@pytest.mark.parametrize("columns", [1, 2])
def test_lines_of_print_become_paragraphs_without_heads_and_page_numbers(columns: int, align: str) -> None:
    document = read("pdf", printed(columns=columns, align=align))
    assert document.text == "\n".join((TITLE, *(LEAD, *BODY) * 5))


@pytest.mark.parametrize(
    ("one", "other", "text"),
    [
        ("Ngành inter-", "national đạt 5%.", "Ngành international đạt 5%."),
        ("Cháy 12 ki-", "ốt trong chợ.", "Cháy 12 ki-ốt trong chợ."),
        ("Có 25 ca Covid-", "19 trong ngày.", "Có 25 ca Covid- 19 trong ngày."),
        ("Dòng này ngắn.", "Dòng kia cũng ngắn, nhưng mà dài hơn dòng này.", None),
        ("Danh sách gồm có những mục", "- 12 bàn học sinh", None),
    ],
)
def test_lines_are_joined_where_a_paragraph_goes_on(one: str, other: str, text: str | None) -> None:
    lines = [Line(one, 0, 5.0 * len(one), 100, 10), Line(other, 0, 5.0 * len(other), 86, 10)]
    assert joined([lines]) == (text or f"{one}\n{other}")


def test_a_paragraph_goes_on_over_the_page() -> None:
    pages = [[Line("Tỉnh xuất khẩu 1,2 triệu", 0, 120, 20, 10)], [Line("tấn gạo trong năm 2025.", 0, 115, 800, 10)]]
    assert joined(pages) == "Tỉnh xuất khẩu 1,2 triệu tấn gạo trong năm 2025."


def test_word_keeps_tables_in_their_place_and_tells_title_and_author() -> None:
    document = read("docx", word(table=True))
    assert document.text == "\n".join((TITLE, LEAD, TABLE_LINES, *BODY))
    assert (document.title, document.author, document.date) == (TITLE, "Lê Thu Hà", "")


@needs_libreoffice
def test_what_word_prints_reads_as_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(word(table=True))
    to_pdf(tmp_path, "a.docx")
    assert read("pdf", (tmp_path / "a.pdf").read_bytes()).text == "\n".join((TITLE, LEAD, TABLE_LINES, *BODY))


@needs_libreoffice
@pytest.mark.parametrize("form", ["txt", "docx"])
def test_a_second_font_for_some_letters_changes_no_fact(form: str, tmp_path: Path) -> None:
    """LibreOffice draws the letters that a font lacks after all the others of a line."""
    for sample in SAMPLES:
        data = sample.read_bytes()
        (tmp_path / f"{sample.stem}.{form}").write_bytes(data if form == "txt" else in_one_font(data.decode()))
    to_pdf(tmp_path, *(f"{sample.stem}.{form}" for sample in SAMPLES))
    for sample in SAMPLES:
        printed_facts = extract_document(read("pdf", (tmp_path / f"{sample.stem}.pdf").read_bytes()))
        held = extract_document(read("text", sample.read_bytes()))
        assert [_stated(fact) for fact in printed_facts] == [_stated(fact) for fact in held], sample.name


def test_letters_drawn_in_any_order_are_read_from_left_to_right() -> None:
    """A page may hold all letters of a first font before those of a second, or one text over another."""
    lines = ("Ưu tiên 12.500 hộ ở phường Đông, tăng 5,2%.", "Chi 1.200 tỷ đồng, ít hơn 300 tỷ đồng so với năm 2024.")
    assert read("pdf", drawn(lines, later="ưƯơộởờăỷồ")).text == "\n".join(lines)
    over = drawn(("Chi 1.200 tỷ đồng",), (21.3, "NHÁP số 99"))
    assert read("pdf", over).text == "Chi 1.200 tỷ đồng NHÁP số 99"


def test_markdown_loses_its_marks_and_keeps_its_words() -> None:
    text = (
        "---\ntitle: 'Giá gạo'\ndate: 6/2/2026\ntags: [gạo]\n---\n\n# Giá gạo *tăng* 5%\n\n"
        "> Theo [Sở Công Thương](http://a.vn/12),\n"
        "> giá là **18.500** đồng.\n\n1. Gạo `thơm`\n2. Gạo nếp\n\n![ảnh 12 bao gạo](a.jpg)\n\n"
        "| Tháng | Xuất khẩu (tỷ USD) |\n|---|--:|\n| Tháng 1 | 11,33 |\n"
    )
    document = read("markdown", text.encode())
    assert (document.title, document.date) == ("Giá gạo", "2026-02-06")
    assert document.text.splitlines() == [
        "Giá gạo tăng 5%",
        "Theo Sở Công Thương,",
        "giá là 18.500 đồng.",
        "Gạo thơm",
        "Gạo nếp",
        "ảnh 12 bao gạo",
        "Tháng 1: Xuất khẩu: 11,33 tỷ USD.",
    ]


def test_bad_documents_are_told_apart() -> None:
    bad: dict[str, tuple[str, Callable[[], bytes]]] = {
        "is locked with a password": ("pdf", lambda: printed(times=1, password="12")),
        "has no text layer": ("pdf", lambda: printed(text=False)),
        "is no PDF, or is damaged": ("pdf", lambda: printed(times=1)[:100]),
        "is no DOCX, or is damaged": ("docx", lambda: word()[:5000]),
        r"of the old format \.doc": ("docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    }
    for message, (form, data) in bad.items():
        with pytest.raises(ValueError, match=message):
            read(form, data())
