"""Parquet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from vnfacts.read.fields import Fields, choose
from vnfacts.read.formats import missing_library
from vnfacts.read.how import How
from vnfacts.read.part import Part, Told
from vnfacts.read.rows import Row, in_parts
from vnfacts.read.source import STDIN, SourceError, spoken

try:
    import pyarrow as pa
    import pyarrow.parquet as pq
except ImportError:
    raise missing_library("parquet") from None

_ROWS = 256
"""Rows to decode at a time."""


def batches(stream: BinaryIO, source: str, how: How) -> Iterator[Part]:
    """The rows of a table, in batches; only the columns that are needed are read.

    Raises:
        SourceError: it is no Parquet, is damaged, or has no column of texts.
    """
    # A stream that cannot be read from its end, as Parquet has to be, is taken into memory.
    file = pa.BufferReader(stream.read()) if source == STDIN or not stream.seekable() else stream
    try:
        table = pq.ParquetFile(file)
        fields, note = choose(source, table.schema_arrow.names, how)
        if note:
            yield Told(source, note, failed=False)
        yield from in_parts(source, _rows(table, fields))
    except pa.ArrowException as error:
        reason = str(error).splitlines()[0]
        raise SourceError(f"{spoken(source)}: is no Parquet file, or is damaged ({reason})") from None


def _rows(table: pq.ParquetFile, fields: Fields) -> Iterator[Row]:
    names = [name for name in fields if name]
    number = 0
    for batch in table.iter_batches(_ROWS, columns=names):
        columns = [batch[name].to_pylist() if name else [None] * len(batch) for name in fields]
        for cells in zip(*columns, strict=True):
            number += 1
            yield Row(number, number, *cells)
