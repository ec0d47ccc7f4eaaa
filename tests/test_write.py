"""What is written can be read back, exactly, and harms no reader."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from tests.facts import FACTS, PAGES, make
from vnfacts.model import COLUMNS, Document, Fact
from vnfacts.write import EXTENSIONS, FORMATS, REGISTRY, Layout, Pages, writer
from vnfacts.write.excerpt import around, places_in_sentences
from vnfacts.write.explain import write_explanations
from vnfacts.write.humanise import value_text
from vnfacts.write.table import draw


def written(name: str, pages: Pages, columns: Sequence[str] | None = None) -> str:
    out = io.StringIO(newline="")
    writer(name)(iter(pages), out, Layout(columns))
    return out.getvalue()


def flat(pages: Pages) -> list[Fact]:
    return [fact for _, facts in pages for fact in facts]


TEXT_FORMATS = [name for name in FORMATS if REGISTRY[name].sink == "text"]


@pytest.mark.parametrize("name", TEXT_FORMATS)
def test_every_format_writes_no_facts_at_all(name: str) -> None:
    written(name, [])
    written(name, [("a.txt", [])])


def test_every_extension_names_a_format() -> None:
    assert set(EXTENSIONS.values()) == set(FORMATS) - {"table"}


@pytest.mark.parametrize(("name", "separator"), [("csv", ","), ("tsv", "\t")])
@given(pages=PAGES)
def test_a_sheet_reads_back_what_was_written(name: str, separator: str, pages: list[tuple[str, list[Fact]]]) -> None:
    rows = csv.reader(io.StringIO(written(name, pages), newline=""), delimiter=separator, strict=True)
    assert tuple(next(rows)) == COLUMNS
    for row, fact in zip(rows, flat(pages), strict=True):
        for column, cell in zip(COLUMNS, row, strict=True):
            value = getattr(fact, column)
            if isinstance(value, Decimal):
                assert Decimal(cell) == value
                assert "E" not in cell
            elif isinstance(value, str):
                assert cell in (value, f"'{value}")
            else:
                assert cell == ("" if value is None else str(value))


@given(pages=PAGES)
def test_no_cell_of_a_sheet_is_a_formula(pages: list[tuple[str, list[Fact]]]) -> None:
    for row in csv.reader(io.StringIO(written("csv", pages), newline="")):
        for cell in row:
            assert not re.match(r"[=+@\t\r\n-]", cell) or re.fullmatch(r"-|[+-]?\d+([.,]\d+)*%?", cell)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=SUM(A1)", "'=SUM(A1)"),
        ("@x", "'@x"),
        ("-3 tỷ", "'-3 tỷ"),
        ("-3,5", "-3,5"),
        ("+84", "+84"),
        ("-45%", "-45%"),
        ("-", "-"),
        ("-1-1", "'-1-1"),
        ("đạt", "đạt"),
    ],
)
def test_text_that_begins_as_a_formula_would_gets_an_apostrophe(text: str, cell: str) -> None:
    assert list(csv.reader(written("csv", [("a.txt", [make(text)])], ["text"]).splitlines())) == [["text"], [cell]]


@pytest.mark.parametrize("figures", ["-3.5", "0.50", "1E+12", "1E-7", "9" * 40])
def test_numbers_stay_as_they_are(figures: str) -> None:
    value = Decimal(figures)
    cell = written("csv", [("a.txt", [make(value=value)])], ["value"]).splitlines()[1]
    assert cell == f"{value:f}"
    assert json.loads(written("jsonl", [("a.txt", [make(value=value)])]))["value"] == cell


@given(pages=PAGES)
def test_json_reads_back_what_was_written(pages: list[tuple[str, list[Fact]]]) -> None:
    array = json.loads(written("json", pages))
    lines = written("jsonl", pages).splitlines()
    assert [json.loads(line) for line in lines] == array
    for row, fact in zip(array, flat(pages), strict=True):
        assert tuple(row) == COLUMNS
        for column, cell in row.items():
            value = getattr(fact, column)
            assert (Decimal(cell) if isinstance(value, Decimal) else cell) == value


@given(pages=PAGES)
def test_markdown_has_a_line_per_fact_and_its_columns_hold(pages: list[tuple[str, list[Fact]]]) -> None:
    lines = written("markdown", pages).split("\n")[:-1]
    assert len(lines) == 2 + len(flat(pages))
    assert len({len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) for line in lines}) == 1


def console(width: int) -> tuple[Console, io.StringIO]:
    out = io.StringIO()
    return Console(file=out, width=width, highlight=False, emoji=False), out


@given(facts=st.lists(FACTS, min_size=1, max_size=4), width=st.integers(40, 200))
def test_the_table_fits_its_width_and_counts_its_facts(facts: list[Fact], width: int) -> None:
    screen, out = console(width)
    for fact in facts:
        fact.source, fact.sentence = "a.txt", f"{fact.sentence} {fact.text} {fact.sentence}"
    draw([("a.txt", facts)], screen, Layout())
    *lines, closing = out.getvalue().rstrip("\n").split("\n")
    assert max(map(cell_len, lines)) <= width
    assert closing.startswith(f"{len(facts)} fact")


def test_the_table_marks_the_fact_in_its_sentence() -> None:
    sentence = "Kim ngạch hai chiều đạt gần 11,33 tỷ USD, tăng 11,7%."
    first = make("11,33 tỷ USD", start=28, value=Decimal(11330000000), unit="USD", sentence=sentence)
    first.qualifier = "nearly"
    second = make("11,7%", "percent", start=47, value=Decimal("11.7"), unit="%", sentence=sentence, change="up")
    screen, out = console(70)
    draw([("a.txt", [first, second])], screen, Layout())
    assert [line.rstrip() for line in out.getvalue().splitlines()] == [
        "a.txt  2026-02-06",
        "money    ≲ 11.33 billion USD  …đạt gần [11,33 tỷ USD], tăng 11,7%.",
        "percent  ▲ 11.7%              …đạt gần 11,33 tỷ USD, tăng [11,7%].",
        "",
        "2 facts · 1 money · 1 percent",
    ]


def test_a_text_cannot_command_the_terminal() -> None:
    screen, out = console(80)
    fact = make("5\x1b]0;title\x07 tỷ", sentence="x\x1b[2J 5\x1b]0;title\x07 tỷ")
    draw([("a.txt", [fact])], screen, Layout())
    assert "\x1b" not in out.getvalue()


@pytest.mark.parametrize(
    ("fact", "shown"),
    [
        (make(value=Decimal("11330000000"), unit="USD"), "11.33 billion USD"),
        (make(value=Decimal("334374000000"), unit="VND"), "334 374 million VND"),
        (make(value=Decimal("1E10"), value_max=Decimal("2E10"), unit="USD"), "10–20 billion USD"),
        (make(value=Decimal("5E14"), unit="VND"), "500 trillion VND"),
        (make(value=Decimal("9" * 40), unit="VND"), " ".join(["9", *["999"] * 13]) + " VND"),
        (make(kind="percent", value=Decimal("45"), unit="%", qualifier="nearly"), "≲ 45%"),
        (make(kind="percent", value=Decimal("6.50"), unit="%", change="up"), "▲ 6.5%"),
        (make(kind="measure", value=Decimal("18564"), unit="m2"), "18 564 m²"),
        (make(kind="measure", value=Decimal("-3.5"), unit="degC"), "-3.5 °C"),
        (make(kind="money", value=Decimal("25000000"), unit="VND/m2"), "25 million VND/m²"),
        (make(kind="count", value=Decimal("1250"), unit="điểm"), "1250 điểm"),
        (make(kind="age", value=Decimal("45"), unit="year"), "45 years"),
        (make(kind="duration", value=Decimal("1"), unit="month"), "1 month"),
        (make(kind="ordinal", value=Decimal("14"), unit="đại hội"), "#14 đại hội"),
        (make(kind="ratio", value=Decimal("2.5"), unit="x", change="up"), "▲ ×2.5"),
        (make(kind="score", value=Decimal("2"), value_max=Decimal("1")), "2–1"),
        (make(kind="date"), "undated"),
        (make(kind="date", date_start="2026-02-06", date_end="2026-02-06", granularity="day"), "2026-02-06"),
        (make(kind="date", date_start="2026-02-01", date_end="2026-02-28", granularity="month"), "2026-02"),
        (make(kind="date", date_start="2026-04-01", date_end="2026-06-30", granularity="quarter"), "2026-Q2"),
        (
            make(kind="date", date_start="1990-01-01", date_end="1999-12-31", granularity="decade"),
            "1990 – 1999",
        ),
        (make(kind="period", date_start="2026-01-01", date_end="2030-12-31"), "2026 – 2030"),
        (make(kind="period", date_start="2025-01-01", date_end="2025-10-31"), "2025-01 – 2025-10"),
        (make(kind="period", date_start="2025-12-01", date_end="2025-12-02"), "2025-12-01 – 2025-12-02"),
        (make(kind="period", date_start="2025-10-01", date_end="2025-12-31"), "2025-Q4"),
        (make(kind="date", date_start="2026-02", granularity="month"), "2026-02"),  # a table that somebody changed
        (make(kind="time", date_start="2026-02-06T14:30", date_end="2026-02-06T14:30"), "2026-02-06 14:30"),
        (make(kind="time", date_start="T14:30", date_end="T14:30"), "14:30"),
    ],
)
def test_values_are_shown_as_people_write_them(fact: Fact, shown: str) -> None:
    assert value_text(fact) == shown


@given(sentence=st.text("ab ", max_size=80), cut=st.tuples(st.integers(0, 80), st.integers(0, 80)))
def test_an_excerpt_is_of_its_sentence_and_no_longer_than_asked(sentence: str, cut: tuple[int, int]) -> None:
    start, end = sorted(min(place, len(sentence)) for place in cut)
    before, part, after = around(sentence, start, end, 40)
    assert part == sentence[start:end]
    assert sentence[:start].endswith(before.removeprefix("…"))
    assert sentence[end:].startswith(after.removesuffix("…"))
    assert len(before + part + after) <= max(40, end - start)


def test_a_repeated_figure_is_told_apart_by_its_distance_to_the_others() -> None:
    sentence = "Có 2 đội, rồi 2 đội nữa, và 5 đội."
    facts = [make("2", start=114, sentence=sentence), make("5", start=128, sentence=sentence)]
    assert list(places_in_sentences(facts)) == [14, 28]


def test_an_explanation_names_the_rule_and_the_words() -> None:
    document = Document("đạt gần 11,33 tỷ USD", "a.txt")
    fact = make(start=8, value=Decimal("11330000000"), unit="USD", qualifier="nearly", rule="money.amount")
    fact.evidence = {"qualifier": (4, 7), "unit": (17, 20)}
    out = io.StringIO()
    write_explanations([(document, [fact])], out, {"money.amount": "An amount of money."})
    assert out.getvalue().splitlines() == [
        "a.txt:8-20  11,33 tỷ USD",
        "  rule          money.amount: An amount of money.",
        "  kind          money  ← 11,33 tỷ USD",
        "  value         11330000000  ← 11,33 tỷ USD",
        "  unit          USD  ← USD",
        "  qualifier     nearly  ← gần",
        "",
    ]
