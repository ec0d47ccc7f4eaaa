"""A database can be asked and added to; what is no database of ours stays as it is."""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from tests.facts import PAGES, make
from vnfacts.model import COLUMNS, Fact
from vnfacts.write import Layout, Pages, WriteError, writer

ALL = Layout()


def write(path: Path, pages: Pages, layout: Layout = ALL) -> None:
    writer("sqlite")(iter(pages), path, layout)


def ask(path: Path, query: str) -> list[tuple[Any, ...]]:
    with contextlib.closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


@settings(max_examples=30)  # each writes a file to the disk
@given(pages=PAGES)
def test_a_database_reads_back_what_was_written(pages: list[tuple[str, list[Fact]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "facts.db"
        write(path, pages)
        rows = [row[: len(COLUMNS)] for row in ask(path, "SELECT * FROM facts ORDER BY rowid")]
    for row, fact in zip(rows, (fact for _, facts in pages for fact in facts), strict=True):
        for column, cell in zip(COLUMNS, row, strict=True):
            value = getattr(fact, column)
            stated = Decimal(cell) if isinstance(value, Decimal) else cell
            assert stated == value or cell is None and value == "", column


def test_numbers_are_exact_and_can_be_computed_with(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    write(path, [("a.txt", [make(value=Decimal("12345678901234567890.10")), make(value=Decimal("0.5")), make()])])
    assert ask(path, "SELECT value, value_real FROM facts") == [
        ("12345678901234567890.10", 12345678901234567890.10),
        ("0.5", 0.5),
        (None, None),
    ]
    assert ask(path, "SELECT count(*) FROM facts WHERE value_real < 1") == [(1,)]


def test_columns_have_types_and_indices(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    write(path, [("a.txt", [make()])])
    types = dict(ask(path, "SELECT name, type FROM pragma_table_info('facts')"))
    assert tuple(types) == COLUMNS
    assert (types["start"], types["value"], types["text"], types["doc_date"]) == ("INTEGER", "TEXT", "TEXT", "TEXT")
    assert {name for (name,) in ask(path, "SELECT name FROM sqlite_schema WHERE type = 'index'")} == {
        *("facts_source", "facts_kind", "facts_metric", "facts_unit", "facts_date_start")
    }
    assert ask(path, "SELECT doc_date, period_start, unit FROM facts") == [("2026-02-06", None, "")]


def test_facts_of_a_document_replace_those_it_had_and_those_of_standard_input_are_added(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"

    def fact(source: str, start: int) -> Fact:
        return make(source=source, start=start)

    def add(*starts: tuple[str, list[int]]) -> None:
        write(path, [(source, [fact(source, start) for start in numbers]) for source, numbers in starts])

    add(("a.txt", [1, 2]), ("b.txt", [3]), ("c.txt", [4]), ("-", [5]))
    add(("a.txt", [6]), ("c.txt", []), ("d.txt", [7]), ("d.txt", [8, 9]), ("-", [10]))
    assert ask(path, "SELECT source, start FROM facts ORDER BY start") == [
        *(("b.txt", 3), ("-", 5), ("a.txt", 6), ("d.txt", 8), ("d.txt", 9), ("-", 10))
    ]


def test_a_comparison_replaces_the_one_before_beside_the_facts(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    claims = Layout(["source", "text"], table="claims")
    write(path, [("a.txt", [make("facts")])])
    write(path, [("", [make("before")])], claims)
    write(path, [("", [make("after")]), ("", [make("more")])], claims)
    assert ask(path, "SELECT text FROM facts") == [("facts",)]
    assert ask(path, "SELECT text FROM claims") == [("after",), ("more",)]


def interrupted() -> Iterator[tuple[str, Sequence[Fact]]]:
    yield "a.txt", [make("new")] * 10_000
    raise KeyboardInterrupt


def test_a_run_that_breaks_off_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    write(path, [("a.txt", [make("old")])])
    with pytest.raises(KeyboardInterrupt):
        write(path, interrupted())
    assert ask(path, "SELECT text FROM facts") == [("old",)]


@pytest.mark.parametrize(
    ("statements", "message"),
    [
        ("CREATE TABLE users (name)", "is the database of another program, with the table users; choose another file"),
        (
            "CREATE TABLE facts (text TEXT); PRAGMA application_id = 1986946657; PRAGMA user_version = 1",
            "has a table with other columns; choose another file, or --columns text",
        ),
        (
            "CREATE TABLE facts (text TEXT); PRAGMA application_id = 1986946657; PRAGMA user_version = 99",
            "was written by another version of vnfacts; choose another file",
        ),
    ],
)
def test_what_is_not_ours_is_left_alone(tmp_path: Path, statements: str, message: str) -> None:
    path = tmp_path / "other.db"
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.executescript(statements)
    before = path.read_bytes()
    with pytest.raises(WriteError, match=message):
        write(path, interrupted())
    assert path.read_bytes() == before


def test_what_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "article.db"
    path.write_text("Kim ngạch đạt 11,33 tỷ USD. " * 100, encoding="utf-8")
    before = path.read_bytes()
    with pytest.raises(WriteError, match="is no SQLite database; choose another file"):
        write(path, interrupted())
    assert path.read_bytes() == before


def test_a_database_in_use_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "facts.db"
    write(path, [("a.txt", [make("old")])])
    monkeypatch.setattr("vnfacts.write.sqlite._PATIENCE", 0)
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(WriteError, match="database is locked"):
            write(path, [("a.txt", [make("new")])])
    assert ask(path, "SELECT text FROM facts") == [("old",)]
