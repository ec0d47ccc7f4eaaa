"""The report's data and frame: exact places, safe text, readable colours. How it behaves is in test_report_page."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
import unicodedata
from decimal import Decimal
from html.parser import HTMLParser
from importlib import resources
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report_pages import HOSTILE, MONDAY, TUESDAY, page_of
from vnfacts.claim import Claim, Comparison
from vnfacts.model import Document, Fact, Kind
from vnfacts.pipeline import extract_document
from vnfacts.write.humanise import value_text
from vnfacts.write.report.charts import charts
from vnfacts.write.report.data import FACT_COLUMNS, report_data, title_of
from vnfacts.write.report.offsets import utf16_offsets
from vnfacts.write.report.page import embedded, visible
from vnfacts.write.report.words import WORDS, words
from vnfacts.write.styles import STYLES

FILES = {
    path.name: path.read_text(encoding="utf-8") for path in (resources.files("vnfacts.write.report") / "page").iterdir()
}
SCRIPT = "\n".join(text for name, text in FILES.items() if name.endswith(".js"))


class Frame(HTMLParser):
    """The elements of a page, and what its script elements hold."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in {"script", "style"}:
            self.scripts.append("")

    def handle_data(self, data: str) -> None:
        if self.cdata_elem:
            self.scripts[-1] += data


def data_of(page: str) -> Any:
    _, data, _ = Frame(page).scripts
    return json.loads(data)


def fact(text: str = "5 tỷ USD", kind: Kind = "money", source: str = "a.txt", **columns: object) -> Fact:
    made = Fact(source, "", 0, len(text), text, kind, value=Decimal(5), unit="USD", status="actual")
    for name, value in columns.items():
        setattr(made, name, value)
    return made


# Places


@given(st.text(st.characters(exclude_categories=["Cs"])), st.data())
def test_offsets_count_utf16_code_units(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    assert utf16_offsets(text)(place) == len(text[:place].encode("utf-16-le")) // 2


@pytest.mark.parametrize("offset", [0, 1000])
@pytest.mark.parametrize(
    "text",
    [
        "Kim ngạch đạt 11,33 tỷ USD, tăng 45%.",
        unicodedata.normalize("NFD", "Kim ngạch đạt 11,33 tỷ USD, tăng 45% so với năm 2024."),
        "😀😀 Giá 5 tỷ đồng 😀 rồi 7 tỷ đồng. 𝟓 năm 2025 😀.",
    ],
)
def test_a_browser_finds_each_fact_at_its_place(text: str, offset: int) -> None:
    document = Document(text, "a.txt", "2026-02-06", offset=offset)  # of a piece of a long text
    facts = extract_document(document)
    assert facts
    units = text.encode("utf-16-le")
    for found, row in zip(
        facts, report_data([(document, facts)], Comparison(()), "vi", {})["facts"]["rows"], strict=True
    ):
        cells = dict(zip(FACT_COLUMNS, row, strict=True))
        assert units[2 * cells["start"] : 2 * cells["end"]].decode("utf-16-le") == found.text
        sentence = units[2 * cells["sentence_start"] : 2 * cells["sentence_end"]].decode("utf-16-le")
        assert sentence == found.sentence


# Hostile text


@given(st.recursive(st.text(), lambda inner: st.lists(inner, max_size=3), max_leaves=5))
def test_embedded_data_are_no_markup_and_come_back_as_they_were(data: Any) -> None:
    encoded = embedded(data)
    assert "<" not in encoded
    assert json.loads(encoded.encode("utf-8")) == data


def test_half_a_surrogate_pair_spoils_no_page() -> None:
    assert embedded("5 tỷ \ud83d") == '"5 tỷ \\ud83d"'


def test_a_hostile_text_adds_no_element_and_changes_no_data() -> None:
    page = page_of(HOSTILE, MONDAY, title=HOSTILE)
    quiet = page_of(MONDAY, MONDAY, title="x")
    assert [tag for tag, _ in Frame(page).tags if tag in {"script", "img"}] == ["script", "script"]
    assert {name for _, attributes in Frame(page).tags for name in attributes if name.startswith("on")} == set()
    assert data_of(page)["documents"][0]["text"] == HOSTILE
    assert Frame(page).scripts[0] == Frame(quiet).scripts[0]


def test_what_the_policy_allows_is_what_the_page_holds() -> None:
    page = page_of(MONDAY)
    style, _, script = Frame(page).scripts
    digests = [base64.b64encode(hashlib.sha256(held.encode()).digest()).decode() for held in (style, script)]
    (policy,) = [found for tag, found in Frame(page).tags if found.get("http-equiv") == "Content-Security-Policy"]
    assert policy["content"] == (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digests[0]}'; script-src 'sha256-{digests[1]}';"
        " base-uri 'none'; form-action 'none'"
    )


def test_the_page_names_no_address() -> None:
    frame = page_of(MONDAY).replace("http://www.w3.org/2000/svg", "")
    assert "http://" not in frame
    assert "https://" not in frame
    assert "url(http" not in frame


def test_controls_that_reorder_text_are_shown() -> None:
    assert visible("a\u202eb<") == 'a<span class="control">U+202E</span>b&lt;'


# Values and words


@pytest.mark.parametrize(
    ("stated", "vietnamese", "english"),
    [
        (fact(value=Decimal("11330000000"), qualifier="nearly"), "gần 11,33 tỷ USD", "nearly 11.33 billion USD"),
        (fact(value=Decimal("334374E9"), unit="VND"), "334.374 tỷ đồng", "334,374 billion VND"),
        (fact(kind="count", value=Decimal(1250), unit="sạp"), "1.250 sạp", "1,250 sạp"),
        (fact(kind="age", value=Decimal(45), unit="year"), "45 tuổi", "45 years"),
        (fact(kind="duration", value=Decimal(3), unit="day"), "3 ngày", "3 days"),
        (fact(kind="percent", value=Decimal("3.5"), unit="%/year", change="up"), "▲ 3,5%/năm", "▲ 3.5%/year"),
        (fact(kind="ordinal", value=Decimal(14), unit="khóa"), "khóa thứ 14", "#14 khóa"),
        (fact(kind="date", date_start="2026-02-06", date_end="2026-02-06"), "6/2/2026", "2026-02-06"),
        (fact(kind="date", date_start="2025-10-01", date_end="2025-12-31"), "quý IV/2025", "2025-Q4"),
        (fact(kind="time", date_start="2026-02-06T14:30"), "14:30 6/2/2026", "2026-02-06 14:30"),
        (fact(kind="time", date_start="T14:30"), "14:30", "14:30"),
        (fact(kind="date"), "chưa rõ ngày", "undated"),
    ],
)  # fmt: skip
def test_values_are_written_as_the_readers_of_a_language_write_them(
    stated: Fact, vietnamese: str, english: str
) -> None:
    assert (value_text(stated, STYLES["vi"]), value_text(stated, STYLES["en"])) == (vietnamese, english)


def test_every_word_that_the_page_uses_is_told_and_every_word_told_is_used() -> None:
    in_frame = set(re.findall(r"\$say_(\w+)", FILES["report.html"]))
    in_script = set(re.findall(r"\bwords\.(\w+)", SCRIPT)) | set(re.findall(r"counted\([^;]*?, \"(\w+)\"\)", SCRIPT))
    by_name = {
        f"{relation}_{part}" for relation, part in product(["differ", "revised", "agree", "series"], ["title", "note"])
    }
    by_name |= {"kind", "value", "text", "metric", "when", "places", "status", "article"}  # headings of the table
    assert in_frame | in_script | by_name <= set(words("vi"))
    elsewhere = {"report", "documents", "facts", "differ", "revised", "agree", "spoken_of"}  # put in by Python
    assert set(WORDS) <= in_frame | in_script | by_name | elsewhere


def test_a_document_without_a_title_is_called_by_its_first_line() -> None:
    assert title_of(Document("\n  Cháy chợ \nnội dung", "a.txt")) == "Cháy chợ"
    assert title_of(Document("nội dung", "a.txt", title="Cháy chợ")) == "Cháy chợ"
    assert title_of(Document(" \n", "a.txt")) == "a.txt"
    assert title_of(Document("tin " * 100, "a.txt")) == "tin " * 34 + "tin…"


# Charts


def drawn(*facts: Fact, claims: tuple[Claim, ...] = ()) -> list[list[str]]:
    return [[one.text for one in chart.facts] for chart in charts(facts, claims)]


def test_figures_of_one_metric_are_drawn_in_order_of_time_and_once() -> None:
    later = fact("6 tỷ", metric="doanh thu chợ", value=Decimal(6), period_start="2025-01-01", period_end="2025-12-31")
    same = fact(
        "6.000 triệu", metric="doanh thu chợ", value=Decimal(6), period_start="2025-01-01", period_end="2025-12-31"
    )
    before = fact("4 tỷ", metric="Doanh thu chợ", value=Decimal(4), period_start="2024-01-01", period_end="2024-12-31")
    target = fact("9 tỷ", metric="doanh thu chợ", value=Decimal(9), status="target")
    assert drawn(target, later, same, before) == [["4 tỷ", "6 tỷ", "9 tỷ"]]


def test_figures_that_need_not_be_of_one_thing_are_not_drawn_together() -> None:
    one = fact("4 tỷ", metric="doanh thu chợ", value=Decimal(4), period_start="2024-01-01", period_end="2024-12-31")
    for other in (
        fact("6 tỷ", metric="doanh thu chợ", value=Decimal(6), source="b.txt"),  # perhaps another market
        fact("6 tỷ", metric="doanh thu chợ", value=Decimal(6), unit="VND"),
        fact("6 tỷ", metric="doanh thu chợ", value=Decimal(6), change="up"),
        fact("6 tỷ", metric="doanh thu chợ", value=Decimal(6), places="KH"),
        fact("6 tỷ", metric="chi phí chợ", value=Decimal(6)),
        fact("6 tỷ", metric="doanh thu chợ", value=Decimal(6), kind="count"),
    ):
        assert drawn(one, other) == []
    assert drawn(fact("4", metric="giá", status="target"), fact("6", metric="giá", value=Decimal(6))) == []


def test_a_claim_brings_figures_together_whatever_their_words() -> None:
    one = fact("4 tỷ", metric="kim ngạch hai chiều", period_start="2025-01-01", period_end="2025-12-31")
    other = fact("6 tỷ", metric="thương mại song phương", value=Decimal(6), source="b.txt")
    assert drawn(one, other) == []
    claim = Claim("differ", (one, other), (False, True))
    assert drawn(one, other, claims=(claim,)) == [["4 tỷ", "6 tỷ"]]


# What there is without a script


def test_without_a_script_there_are_the_totals_and_the_differing_claims() -> None:
    page = page_of(MONDAY, TUESDAY)
    totals = re.findall(r'<li class="total[^"]*"><b>(\d+)</b> <span>([^<]+)', page)
    assert totals[0] == ("2", "bài viết")
    assert totals[2] == ("1", "số liệu khác nhau")
    (without,) = re.findall(r"<noscript>.*?</noscript>", page, re.DOTALL)
    assert re.findall(r"<td>(≠?)</td><td>([^<]+)", without) == [("", "12 ki-ốt"), ("≠", "15 ki-ốt")]


# Colours

_COLOUR = re.compile(r"--(\w+): light-dark\((#\w{6}), (#\w{6})\);")


def luminance(colour: str) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted([luminance(one), luminance(other)], reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("ground", ["paper", "surface"])
@pytest.mark.parametrize("name", ["ink", "quiet", "accent", "money", "share", "amount", "time"])
@pytest.mark.parametrize("theme", [0, 1])
def test_colours_of_text_stand_out_from_their_ground(name: str, ground: str, theme: int) -> None:
    colours = {found[0]: found[1:] for found in _COLOUR.findall(FILES["report.css"])}
    assert contrast(colours[name][theme], colours[ground][theme]) >= 4.5  # WCAG AA


# The command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "monday.txt").write_text(MONDAY, encoding="utf-8")
    (tmp_path / "tuesday.txt").write_text(TUESDAY, encoding="utf-8")
    return tmp_path


def report(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "vnfacts", "report", *arguments]
    return subprocess.run(
        command, cwd=folder, capture_output=True, env={**os.environ, "LC_ALL": "C.UTF-8", **environment}, check=False
    )


def test_the_command_writes_the_page_to_a_file_or_a_pipe(folder: Path) -> None:
    to_file = report(folder, "monday.txt", "tuesday.txt", "--title", "Cháy chợ", "-o", "report.html")
    assert (to_file.returncode, to_file.stdout, to_file.stderr) == (0, b"", b"")
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert "<title>Cháy chợ</title>" in page
    assert report(folder, "monday.txt", "tuesday.txt", "--title", "Cháy chợ").stdout.decode() == page


def test_the_page_speaks_the_language_asked_for_or_that_of_the_system(folder: Path) -> None:
    assert b'<html lang="en">' in report(folder, "monday.txt").stdout
    assert b'<html lang="vi">' in report(folder, "monday.txt", LC_ALL="vi_VN.UTF-8").stdout
    assert b'<html lang="en">' in report(folder, "monday.txt", "--lang", "en", LC_ALL="vi_VN.UTF-8").stdout


def test_only_the_kinds_asked_for_are_in_the_page(folder: Path) -> None:
    data = data_of(report(folder, "monday.txt", "--kind", "money").stdout.decode())
    assert {row[FACT_COLUMNS.index("kind")] for row in data["facts"]["rows"]} == {"money"}


def test_a_source_that_fails_does_not_stop_the_others(folder: Path) -> None:
    done = report(folder, "monday.txt", "missing.txt", "-o", "report.html")
    assert done.returncode == 1
    assert done.stderr.decode().startswith("vnfacts: missing.txt: ")
    assert len(data_of((folder / "report.html").read_text(encoding="utf-8"))["documents"]) == 1


def test_of_nothing_read_there_is_no_page(folder: Path) -> None:
    done = report(folder, "missing.txt")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().splitlines()[1:] == ["vnfacts: nothing could be read, so no page is written"]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--lang", "fr"), "unknown language 'fr': There are vi, en"),
        (("-o", "monday.txt"), "--output monday.txt: is also a source and would be lost; choose another name"),
        (("--date", "2026-02-30"), "--date 2026-02-30: is no day of the calendar"),
    ],
)
def test_what_cannot_be_meant_is_said_in_one_line(folder: Path, arguments: tuple[str, ...], complaint: str) -> None:
    done = report(folder, "monday.txt", *arguments)
    assert done.returncode == 2
    (line,) = done.stderr.decode().splitlines()
    assert complaint in line


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_no_page_is_poured_into_a_terminal(folder: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "vnfacts", "report", "monday.txt"]
    done = subprocess.run(command, cwd=folder, stdout=theirs, stderr=subprocess.PIPE, check=False)
    os.close(theirs)
    os.close(ours)
    assert done.returncode == 2
    assert b"--output report.html" in done.stderr
