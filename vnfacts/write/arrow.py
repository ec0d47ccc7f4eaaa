"""Facts as Arrow record batches: the schema of Parquet files, and of programs that pass tables on in memory.

- ``value`` and ``value_max`` are ``decimal128(38, 18)``: twenty digits before the point and eighteen after it, the most
  that the readers of Parquet share. A number that does not fit is null, never rounded.
- ``doc_date``, ``period_start`` and ``period_end`` are ``date32``.
- ``date_start`` and ``date_end`` are ISO 8601 text: a time has a clock time, with a day or without (``T14:30``), which
  no date holds, and a timestamp would claim a midnight that no text states.
- Numbers and dates are null where nothing is stated, so that no comparison finds them; other text is empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Context, Decimal, Inexact, InvalidOperation
from operator import attrgetter
from typing import Any

import pyarrow as pa

from vnfacts.model import COLUMNS, Fact
from vnfacts.write.cells import DATES, INTEGERS, MOMENTS, NUMBERS, encodable

DIGITS = 38
SCALE = 18
"""Digits of a number in all, and after the point."""

_REPEATED = frozenset({
    "source", "kind", "unit", "qualifier", "granularity", "status", "change", "places", "baseline", "rule", "relation",
})  # fmt: skip
"""Columns of few values, each said many times."""

_UNIT = Decimal(1).scaleb(-SCALE)
_EXACT = Context(prec=DIGITS, traps=[Inexact, InvalidOperation])


def schema(columns: Sequence[str] = COLUMNS, *, dictionaries: bool = True) -> pa.Schema:
    """The Arrow schema of a table of facts.

    Args:
        columns: columns of facts or of claims, in the order wanted.
        dictionaries: whether columns of few values are dictionaries; some programs, Spark among them, take only
            plain text.
    """
    return pa.schema([_field(column, dictionaries) for column in columns])


def record_batch(facts: Sequence[Fact], into: pa.Schema) -> pa.RecordBatch:
    """Facts as one record batch.

    Args:
        facts: its rows.
        into: what :func:`schema` returned, which names the columns.

    Raises:
        pyarrow.ArrowInvalid: a column of dates holds something else.
    """
    arrays = [_array(list(map(attrgetter(field.name), facts)), field) for field in into]
    return pa.record_batch(arrays, schema=into)


def _field(column: str, dictionaries: bool) -> pa.Field:
    if column in INTEGERS:
        return pa.field(column, pa.int64(), nullable=False)
    if column in NUMBERS:
        return pa.field(column, pa.decimal128(DIGITS, SCALE))
    if column in DATES:
        return pa.field(column, pa.date32())
    if column in MOMENTS:
        return pa.field(column, pa.string())
    text = pa.dictionary(pa.int32(), pa.string()) if dictionaries and column in _REPEATED else pa.string()
    return pa.field(column, text, nullable=False)


def _array(cells: list[Any], field: pa.Field) -> pa.Array:
    if pa.types.is_integer(field.type):
        return pa.array(cells, field.type)
    if pa.types.is_decimal(field.type):
        return pa.array([None if cell is None else _fitted(cell) for cell in cells], field.type)
    text = _text([cell or None for cell in cells] if field.nullable else cells)
    if pa.types.is_dictionary(field.type):
        return text.dictionary_encode()
    return text.cast(field.type)


def _text(cells: list[str | None]) -> pa.Array:
    try:
        return pa.array(cells, pa.string())
    except UnicodeEncodeError:  # half a surrogate pair, as in the name of a file that is no UTF-8
        return pa.array([cell and encodable(cell) for cell in cells], pa.string())


def _fitted(number: Decimal) -> Decimal | None:
    """A number with as many decimals as the column has; none where that would take away digits."""
    try:
        return number.quantize(_UNIT, context=_EXACT)
    except (Inexact, InvalidOperation):
        return None
