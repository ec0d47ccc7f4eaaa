"""SQLite, to be asked in SQL and added to: a table of facts or of claims, changed in one transaction.

- Numbers are exact decimals as text, for SQLite knows no decimals. Beside each stands its nearest REAL to compute with,
  in a generated column: ``value_real``, ``value_max_real``.
- Dates are ISO 8601 text. Numbers and dates are NULL where nothing is stated, other text is empty.
- In a database that is there, the facts of a document replace those that it had, and the rest stays; those of standard
  input are added. A comparison replaces the one before, for claims are numbered through.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from decimal import Decimal
from pathlib import Path

from vnfacts.model import COLUMNS
from vnfacts.write import Layout, Pages, WriteError
from vnfacts.write.cells import DATES, INTEGERS, MOMENTS, NUMBERS, Cell, encodable, plain, row_of

APPLICATION_ID = int.from_bytes(b"vnfa")
"""By which a database is known as one of ours."""
VERSION = 1
"""Of the tables, in the ``user_version`` of a database."""

_PATIENCE = 5.0
"""Seconds to wait for another program that is writing into the database."""
_NULLABLE = NUMBERS | DATES | MOMENTS
_INDEXED = frozenset({"source", "kind", "metric", "unit", "date_start", "claim"})
_NAMELESS = frozenset({"", "-"})
"""Sources that do not say which document they are: a claim has none, and standard input is another one each time."""


def write_sqlite(pages: Pages, path: Path, layout: Layout) -> None:
    """Write a row per fact into a new database or one that is there; by default all columns.

    Raises:
        WriteError: the file is no database, or none that can take these columns; it is as it was.
        OSError: the database cannot be written; it is as it was.
    """
    columns = layout.columns or COLUMNS
    with _refusing():
        database = sqlite3.connect(path, _PATIENCE, isolation_level=None)
    with closing(database):
        with _refusing():
            database.execute("BEGIN IMMEDIATE")
            _prepare(database, layout.table, columns)
        try:
            _insert(database, pages, layout.table, columns)
            database.execute("COMMIT")
        except sqlite3.Error as error:
            raise OSError(None, str(error)) from None


@contextmanager
def _refusing() -> Iterator[None]:
    """Says in the user's words why a database cannot be begun with."""
    try:
        yield
    except sqlite3.OperationalError as error:  # it is locked, or protected, or in a folder that is
        raise WriteError(f"cannot be written ({error}); close it where it is open, or choose another file") from None
    except sqlite3.DatabaseError:
        raise WriteError("is no SQLite database; choose another file") from None


def _prepare(database: sqlite3.Connection, table: str, columns: Sequence[str]) -> None:
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    known = _pragma(database, "application_id"), _pragma(database, "user_version")
    if tables and known[0] != APPLICATION_ID:
        raise WriteError(f"is the database of another program, with the table {tables[0]}; choose another file")
    if tables and known[1] != VERSION:
        raise WriteError("was written by another version of vnfacts; choose another file")
    if table not in tables:
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {VERSION}")
        database.execute(f"CREATE TABLE {table} ({', '.join(_definitions(columns))})")
        return
    there = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]  # generated columns are not listed
    if set(there) != set(columns):
        raise WriteError(f"has a table with other columns; choose another file, or --columns {','.join(there)}")


def _pragma(database: sqlite3.Connection, name: str) -> int:
    (value,) = database.execute(f"PRAGMA {name}").fetchone()
    return int(value)


def _definitions(columns: Sequence[str]) -> Iterator[str]:
    for column in columns:
        if column in INTEGERS:
            yield f'"{column}" INTEGER NOT NULL'
        else:
            yield f'"{column}" TEXT' + (" NOT NULL" if column not in _NULLABLE else "")
    for column in columns:
        if column in NUMBERS:
            yield f'"{column}_real" REAL GENERATED ALWAYS AS (CAST("{column}" AS REAL)) VIRTUAL'


def _insert(database: sqlite3.Connection, pages: Pages, table: str, columns: Sequence[str]) -> None:
    names = ", ".join(f'"{column}"' for column in columns)
    insert = f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"
    if table == "claims":
        database.execute("DELETE FROM claims")
    _index(database, table, {"source"}.intersection(columns))
    row = row_of(columns)
    for source, facts in pages:
        if "source" in columns and source not in _NAMELESS:
            database.execute(f"DELETE FROM {table} WHERE source = ?", (encodable(source),))
        database.executemany(insert, (list(map(_stored, columns, row(fact))) for fact in facts))
    _index(database, table, _INDEXED.intersection(columns))  # now, for it is quicker than row by row


def _index(database: sqlite3.Connection, table: str, columns: Iterable[str]) -> None:
    for column in sorted(columns):
        database.execute(f'CREATE INDEX IF NOT EXISTS {table}_{column} ON {table} ("{column}")')


def _stored(column: str, cell: Cell) -> str | int | None:
    if isinstance(cell, Decimal):
        return plain(cell)
    if isinstance(cell, str):
        return encodable(cell) if cell or column not in _NULLABLE else None
    return cell
