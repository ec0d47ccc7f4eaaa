"""Rows of the tables of facts that are no text: Parquet files and SQLite databases."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import date
from decimal import Context, Decimal
from pathlib import Path, PurePath
from typing import Any

from vnfacts.model import COLUMNS
from vnfacts.read.source import MissingLibraryError, SourceError

TELLING = frozenset({"kind", "value"})
"""Columns that no corpus of texts has."""
_DIGITS = Context(prec=76)
"""Of the longest decimals that Parquet has; the default would round at 28."""


def is_stored(source: str) -> bool:
    """Whether a source is such a table, and no corpus of texts."""
    extension = PurePath(source).suffix.lower()
    return extension in _ROWS and (_ROWS[extension] is not _parquet or _holds_facts(source))


def stored_rows(source: str) -> Iterator[Mapping[str, Any]]:
    """The rows, their cells as CSV has them.

    Raises:
        SourceError: the file cannot be opened, or the library that reads it is not installed.
        ValueError: it is no table of facts.
    """
    try:
        with Path(source).open("rb"):
            pass
    except OSError as error:
        raise SourceError(f"{source}: cannot be read ({error.strerror}); check its name and folder") from None
    for row in _ROWS[PurePath(source).suffix.lower()](source):
        yield {column: _text(cell) for column, cell in row.items() if column in COLUMNS}


def _holds_facts(source: str) -> bool:
    try:
        import pyarrow.parquet

        return set(pyarrow.parquet.read_schema(source).names) >= TELLING
    except (ImportError, OSError, ValueError):  # whoever reads it says what is wrong with it
        return True


def _parquet(source: str) -> Iterator[Mapping[str, Any]]:
    try:
        import pyarrow.parquet
    except ImportError:
        raise MissingLibraryError("Parquet", "pyarrow", "parquet").of(source) from None
    try:
        with pyarrow.parquet.ParquetFile(source) as file:
            for batch in file.iter_batches():
                yield from batch.to_pylist()
    except (OSError, pyarrow.ArrowException) as error:
        raise ValueError(str(error).splitlines()[0]) from None


def _sqlite(source: str) -> Iterator[Mapping[str, Any]]:
    try:
        with closing(sqlite3.connect(f"{Path(source).absolute().as_uri()}?mode=ro", uri=True)) as database:
            database.row_factory = sqlite3.Row
            for row in database.execute("SELECT * FROM facts ORDER BY rowid"):
                yield dict(row)
    except sqlite3.Error as error:
        raise ValueError(str(error)) from None


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Decimal):  # of all decimals that its column has, those that are needed
        return format(cell.normalize(_DIGITS), "f")
    return cell.isoformat() if isinstance(cell, date) else str(cell)


_ROWS: Mapping[str, Callable[[str], Iterator[Mapping[str, Any]]]] = {
    ".parquet": _parquet,
    ".sqlite": _sqlite,
    ".sqlite3": _sqlite,
    ".db": _sqlite,
}
"""File extension -> what gives the rows of such a file."""
