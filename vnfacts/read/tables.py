"""Tables of facts that ``vnfacts extract`` wrote: CSV, TSV, JSON, JSON Lines, Parquet and SQLite."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path, PurePath
from typing import Any

from vnfacts.model import COLUMNS, KINDS, Fact
from vnfacts.read.source import SourceError, load, spoken
from vnfacts.read.stored import TELLING, is_stored, stored_rows

_SEPARATORS = {".csv": ",", ".tsv": "\t"}
_LINES = frozenset({".jsonl", ".ndjson"})
_ARRAY = ".json"
_NEEDED = ("source", "start", "end", "text", "kind", "value", "unit", "metric", "sentence")
_LARGEST = 4_000_000_000
"""Bytes of a table, which is read as a whole."""
_LONGEST_HEADING = 1_000_000
_NUMBERS = frozenset({"value", "value_max"})
_OFFSETS = frozenset({"start", "end"})
_FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")


def is_table(source: str) -> bool:
    """Whether a source is a table of facts by its name and its columns, and no corpus of texts."""
    if is_stored(source):
        return True
    extension = PurePath(source).suffix.lower()
    if extension not in {*_SEPARATORS, *_LINES, _ARRAY}:
        return False
    try:
        with Path(source).open("rb") as file:
            head = file.read(_LONGEST_HEADING) if extension == _ARRAY else file.readline(_LONGEST_HEADING)
        columns = _columns(head.decode("utf-8-sig", "ignore").strip(), extension)
    except (OSError, ValueError):  # whoever reads it says what is wrong with it
        return False
    return are_facts(columns)


def _columns(head: str, extension: str) -> Iterable[str]:
    """The columns that the beginning of a table shows: its heading, or the members of its first object."""
    if extension in _SEPARATORS:
        return head.split(_SEPARATORS[extension])
    first, _ = json.JSONDecoder().raw_decode(head, head.index("{"))
    return first if isinstance(first, dict) else ()


def are_facts(columns: Iterable[str]) -> bool:
    """Whether columns with these names are those of facts, if perhaps not of whole ones."""
    return set(columns) >= TELLING


def read_table(source: str) -> list[list[Fact]]:
    """Read the facts of a table, those of each document together.

    Raises:
        SourceError: the table cannot be read, or is not one that ``extract`` wrote with all its columns.
    """
    try:
        rows = _checked(stored_rows(source)) if is_stored(source) else _text_rows(source)
        facts = [_fact(row, number) for number, row in enumerate(rows, start=1)]
    except (ValueError, csv.Error) as error:
        raise SourceError(f"{spoken(source)}: is no table of facts: {error}; write it anew with extract") from None
    pages: dict[tuple[str, str], list[Fact]] = {}
    for fact in facts:
        pages.setdefault((fact.source, fact.doc_date), []).append(fact)
    return list(pages.values())


def _text_rows(source: str) -> Iterator[Mapping[str, Any]]:
    text = load(source, _LARGEST).decode("utf-8-sig")
    extension = PurePath(source).suffix.lower()
    if extension in _SEPARATORS:
        return _rows(text, _SEPARATORS[extension])
    return _json_rows(text) if extension in _LINES else _json_array(text)


def _rows(text: str, separator: str) -> Iterator[Mapping[str, Any]]:
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    _check(rows.fieldnames or ())
    for row in rows:
        yield {column: _unquoted(cell) for column, cell in row.items() if column}


def _checked(rows: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    for row in rows:
        _check(row)
        yield row


def _json_rows(text: str) -> Iterator[Mapping[str, Any]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError:
            raise ValueError(f"line {number} is not JSON") from None
        if not isinstance(row, dict):
            raise ValueError(f"line {number} is no object")
        _check(row)
        yield row


def _json_array(text: str) -> Iterator[Mapping[str, Any]]:
    rows = json.loads(text)
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ValueError("it is no array of objects")
    return _checked(rows)


def _check(columns: Iterable[str]) -> None:
    if missing := [column for column in _NEEDED if column not in columns]:
        raise ValueError(f"it lacks {', '.join(missing)}")


def _unquoted(cell: str | None) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from reading it as a formula."""
    cell = cell or ""
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(_FORMULA_STARTS) else cell


def _fact(row: Mapping[str, Any], number: int) -> Fact:
    cells = {column: _cell(column, row[column], number) for column in COLUMNS if column in row}
    if cells["kind"] not in KINDS:
        raise ValueError(f"row {number} has the unknown kind {cells['kind']!r}")
    return Fact(**{"doc_date": "", **cells})


def _cell(column: str, cell: object, number: int) -> Any:
    try:
        if column in _NUMBERS:
            return None if cell in (None, "") else Decimal(str(cell))
        if column in _OFFSETS:
            return int(str(cell))
    except (InvalidOperation, ValueError):
        raise ValueError(f"row {number} has {str(cell)!r} for its {column}") from None
    return "" if cell is None else str(cell)
