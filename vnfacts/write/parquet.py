"""Parquet, for what computes with tables: exact decimals, dates, dictionaries; written in row groups as facts come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

import pyarrow.parquet

from vnfacts.model import COLUMNS, Fact
from vnfacts.write import Layout, Pages
from vnfacts.write.arrow import DIGITS, SCALE, record_batch, schema
from vnfacts.write.cells import NUMBERS

_ROW_GROUP = 50_000
"""Facts that are written together. They wait in memory until there are so many, some fifty megabytes."""


def write_parquet(pages: Pages, out: BinaryIO, layout: Layout) -> None:
    """Write a row per fact; by default all columns. The types are those of :mod:`vnfacts.write.arrow`.

    A number that the column of decimals cannot hold is left empty, and how many there were is remarked at the end.
    """
    into = schema(layout.columns or COLUMNS)
    left_out = 0
    with pyarrow.parquet.ParquetWriter(out, into, compression="zstd") as file:
        for facts in _row_groups(pages):
            batch = record_batch(facts, into)
            file.write_batch(batch, row_group_size=_ROW_GROUP)
            left_out += _left_out(facts, batch)
    if left_out:
        numbers = "1 number is" if left_out == 1 else f"{left_out} numbers are"
        layout.remark(
            f"{numbers} left empty: a decimal of Parquet has {DIGITS - SCALE} digits before the point and {SCALE} after"
            " it; csv, jsonl and sqlite keep every digit"
        )


def _row_groups(pages: Pages) -> Iterator[list[Fact]]:
    waiting: list[Fact] = []
    for _, facts in pages:
        waiting += facts
        if len(waiting) >= _ROW_GROUP:
            yield waiting
            waiting = []
    if waiting:
        yield waiting


def _left_out(facts: Sequence[Fact], batch: pyarrow.RecordBatch) -> int:
    """How many numbers of the facts are missing from their batch."""
    columns = NUMBERS.intersection(batch.schema.names)
    stated = sum(getattr(fact, column) is not None for fact in facts for column in columns)
    held: int = sum(len(facts) - batch.column(column).null_count for column in columns)
    return stated - held
