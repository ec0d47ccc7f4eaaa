"""Documents in Arrow batches, facts out in Arrow batches: the same facts as one by one, whatever the batches."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

import pytest

import vnfacts
from vnfacts.model import COLUMNS
from vnfacts.pipeline import extract_document

pa = pytest.importorskip("pyarrow")

from vnfacts import batch  # noqa: E402

DOCUMENTS = [
    ("a", "Kim ngạch đạt 11,33 tỷ USD ngày 6/2.", "2026-02-06"),
    ("b", "Không có con số nào.", "2026-02-07"),
    ("c", "Hôm nay có 5 người, 3 kg gạo.", "2026-02-08"),
]


def tables(rows: Iterable[tuple[Any, ...]], size: int = 1) -> list[Any]:
    rows = list(rows)
    cut = [rows[start : start + size] for start in range(0, len(rows), size)]
    return [
        pa.record_batch(
            [[r[0] for r in part], [r[1] for r in part], [r[2] for r in part]], names=["id", "text", "date"]
        )
        for part in cut
    ]


def rows_of(batches: Iterable[Any]) -> list[dict[str, Any]]:
    return [row for table in batches for row in table.to_pylist()]


def extracted(rows: Iterable[tuple[Any, ...]], size: int = 1) -> list[dict[str, Any]]:
    return rows_of(batch.extract_batches(tables(rows, size), date="date", id="id"))


@pytest.mark.parametrize("size", [1, 2, 3])
def test_rows_do_not_depend_on_the_batches(size: int) -> None:
    rows = extracted(DOCUMENTS, size)
    assert [(row["source"], row["text"]) for row in rows] == [
        ("a", "11,33 tỷ USD"),
        ("a", "ngày 6/2"),
        ("c", "Hôm nay"),
        ("c", "5 người"),
        ("c", "3 kg"),
    ]
    assert {row["errors"] for row in rows} == {None}


def test_cells_are_those_of_the_facts() -> None:
    row = extracted(DOCUMENTS)[1]
    fact = vnfacts.extract(DOCUMENTS[0][1], "2026-02-06")[1]
    assert (row["start"], row["end"], row["kind"]) == (fact.start, fact.end, "date")
    assert row["date_start"] == "2026-02-06"
    assert row["doc_date"] == datetime.date(2026, 2, 6)
    assert list(row) == [*COLUMNS, "errors"]


def test_a_document_that_cannot_be_read_is_a_row_that_says_why() -> None:
    rows = extracted([("a", None, None), ("b", "Có 5 người.", "31/2/2026"), DOCUMENTS[2]], 3)
    assert [(row["source"], row["errors"]) for row in rows[:2]] == [
        ("a", "has no text"),
        ("b", "has '31/2/2026' for its date"),
    ]
    assert [row["text"] for row in rows[2:]] == ["Hôm nay", "5 người", "3 kg"]


def test_a_fault_in_one_document_does_not_cost_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def faulty(document: vnfacts.Document) -> list[vnfacts.Fact]:
        if document.source == "a":
            raise ZeroDivisionError("by chance")
        return extract_document(document)

    monkeypatch.setattr(batch, "extract_document", faulty)
    rows = extracted(DOCUMENTS)
    assert rows[0]["errors"] == "a fault in vnfacts itself: ZeroDivisionError: by chance"
    assert [row["source"] for row in rows] == ["a", "c", "c", "c"]


@pytest.mark.parametrize(
    "day", ["2026-02-06", "2026-02-06T08:30:00", datetime.date(2026, 2, 6), datetime.datetime(2026, 2, 6, 8, 30)]
)
def test_dates_may_be_text_dates_or_timestamps(day: object) -> None:
    assert extracted([("a", "Hôm nay họp.", day)])[0]["date_start"] == "2026-02-06"


def test_without_names_and_dates() -> None:
    rows = rows_of(batch.extract_batches(tables(DOCUMENTS)))
    assert {row["source"] for row in rows} == {""}
    assert {row["doc_date"] for row in rows} == {None}


def test_a_column_that_is_not_there_is_named() -> None:
    with pytest.raises(ValueError, match="no column 'body'; there are id, text, date"):
        list(batch.extract_batches(tables(DOCUMENTS), text="body"))


def test_nothing_gives_no_batch() -> None:
    assert list(batch.extract_batches([])) == []
