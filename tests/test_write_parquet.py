"""Parquet and Arrow: every value is there in its own type, exactly, or it is not there at all."""

from __future__ import annotations

import datetime
import io
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given

from tests.facts import PAGES, make
from vnfacts.model import COLUMNS, Fact
from vnfacts.write import Layout, Pages, writer
from vnfacts.write import parquet as parquet_module
from vnfacts.write.arrow import record_batch, schema
from vnfacts.write.comparison_rows import CLAIM_COLUMNS

ALL = Layout()


def written(pages: Pages, layout: Layout = ALL) -> bytes:
    out = io.BytesIO()
    writer("parquet")(iter(pages), out, layout)
    return out.getvalue()


def read(pages: Pages, layout: Layout = ALL) -> pa.Table:
    return pq.read_table(io.BytesIO(written(pages, layout)))


def fits(number: Decimal) -> bool:
    """Whether twenty digits before the point and eighteen after it are enough."""
    whole, _, fraction = f"{number:f}".lstrip("-").partition(".")
    return len(whole.lstrip("0")) <= 20 and len(fraction.rstrip("0")) <= 18


def expected(value: Any) -> Any:
    """What a column of Parquet holds for a value of a fact."""
    if isinstance(value, Decimal):
        return value if fits(value) else None
    return value


@given(pages=PAGES)
def test_parquet_reads_back_what_was_written(pages: list[tuple[str, list[Fact]]]) -> None:
    table = read(pages)
    assert tuple(table.column_names) == COLUMNS
    for row, fact in zip(table.to_pylist(), (fact for _, facts in pages for fact in facts), strict=True):
        for column, cell in row.items():
            if isinstance(cell, datetime.date):
                cell = cell.isoformat()
            value = getattr(fact, column)
            assert cell == expected(value) or cell is None and value == "" and table.schema.field(column).nullable


def test_columns_have_their_types() -> None:
    types = {field.name: str(field.type) for field in read([("a.txt", [make()])]).schema}
    assert types["value"] == types["value_max"] == "decimal128(38, 18)"
    assert types["doc_date"] == types["period_start"] == types["period_end"] == "date32[day]"
    assert types["start"] == types["end"] == "int64"
    assert types["date_start"] == types["date_end"] == types["text"] == types["sentence"] == "string"
    assert types["kind"] == types["unit"] == types["source"] == "dictionary<values=string, indices=int32, ordered=0>"


@pytest.mark.parametrize(
    ("figures", "kept"),
    [
        ("11330000000", True),
        ("99999999999999999999.999999999999999999", True),
        ("-1E+19", True),
        ("0E+40", True),
        ("1." + "0" * 60, True),
        ("1E+20", False),
        ("1E-19", False),
        ("0.3333333333333333333", False),
    ],
)
def test_a_number_keeps_all_its_digits_or_is_left_out_and_that_is_said(figures: str, kept: bool) -> None:
    said: list[str] = []
    facts = [make(value=Decimal(figures), value_max=Decimal(1))]
    (cell,) = read([("a.txt", facts)], Layout(["value"], remark=said.append)).column("value").to_pylist()
    assert cell == (Decimal(figures) if kept else None)
    assert [line.partition(":")[0] for line in said] == ([] if kept else ["1 number is left empty"])


def test_what_is_not_stated_is_null_for_numbers_and_dates_and_empty_for_text() -> None:
    (row,) = read([("a.txt", [make(doc_date="")])]).to_pylist()
    assert {column for column, cell in row.items() if cell is None} == {
        *("value", "value_max", "doc_date", "date_start", "date_end", "period_start", "period_end")
    }
    assert row["unit"] == row["qualifier"] == row["metric"] == ""


def test_row_groups_are_of_bounded_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet_module, "_ROW_GROUP", 4)
    file = pq.ParquetFile(io.BytesIO(written([("a.txt", [make(start=number)]) for number in range(10)])))
    assert [file.metadata.row_group(number).num_rows for number in range(file.num_row_groups)] == [4, 4, 2]
    assert file.read().column("start").to_pylist() == list(range(10))


def test_duckdb_computes_with_it(tmp_path: Path) -> None:
    facts = [make(value=Decimal("0.1"), unit="USD"), make(value=Decimal("0.2"), unit="USD"), make(unit="VND")]
    (tmp_path / "facts.parquet").write_bytes(written([("a.txt", facts)]))
    query = f"SELECT unit, sum(value), max(doc_date) FROM '{tmp_path / 'facts.parquet'}' GROUP BY unit ORDER BY unit"
    day = datetime.date(2026, 2, 6)
    assert duckdb.execute(query).fetchall() == [("USD", Decimal("0.3"), day), ("VND", None, day)]


def test_claims_have_their_columns() -> None:
    assert read([], Layout(CLAIM_COLUMNS, table="claims")).column_names == list(CLAIM_COLUMNS)


def test_a_batch_without_dictionaries_is_plain_text() -> None:
    plain = schema(["source", "kind", "value"], dictionaries=False)
    batch = record_batch([make(value=Decimal("1.50"))], plain)
    assert batch.schema == plain
    assert [str(field.type) for field in plain] == ["string", "string", "decimal128(38, 18)"]
    assert batch.to_pylist() == [{"source": "a.txt", "kind": "money", "value": Decimal("1.5")}]
    assert record_batch([], plain).num_rows == 0


def test_half_a_surrogate_pair_is_spelled_out() -> None:
    (row,) = read([("a.txt", [make("\udc80 tỷ")])]).to_pylist()
    assert row["text"] == r"\udc80 tỷ"
