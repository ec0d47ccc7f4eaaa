"""The extractor on a Spark cluster. Needs PySpark and pyarrow (``vnfacts[spark]``), here and on the workers."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from vnfacts.tables import lexicons_in_use, use_lexicon

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame


def extract(df: DataFrame, text: str = "text", date: str | None = None, id: str | None = None) -> DataFrame:  # noqa: A002
    """The facts of the documents of a data frame, one a row, with the columns and types of the Parquet export.

    A document that cannot be read gives one row whose ``errors`` says why. What :func:`vnfacts.use_lexicon` has added
    here is added on the workers too, so its files must be there under the same paths.

    Args:
        df: documents, one a row; its other columns are left behind, so join by `id`.
        text: the column of their texts.
        date: the column of their dates: dates, timestamps, or text such as ``2026-02-06``; an empty one is looked for
            in the text.
        id: the column that becomes ``source``.

    Raises:
        ValueError: one of these columns is not there.
    """
    from vnfacts.batch import facts_schema

    wanted = list(dict.fromkeys(filter(None, (text, date, id))))
    if missing := [name for name in wanted if name not in df.columns]:
        raise ValueError(f"there is no column {missing[0]!r}; there are {', '.join(df.columns)}")
    work = partial(_work, lexicons=lexicons_in_use(), text=text, date=date, id=id)
    return df.select(*[df[name] for name in wanted]).mapInArrow(work, _ddl(facts_schema()))


def _work(
    batches: Iterable[pa.RecordBatch],
    lexicons: Sequence[str],
    text: str,
    date: str | None,
    id: str | None,  # noqa: A002
) -> Iterator[pa.RecordBatch]:
    """What a worker does. The user's words come before the engine, which this loads unless an earlier task did."""
    if "vnfacts.batch" not in sys.modules:
        for path in lexicons:
            use_lexicon(path)
    from vnfacts.batch import extract_batches

    yield from extract_batches(batches, text, date, id)


def _ddl(schema: pa.Schema) -> str:
    """An Arrow schema as Spark writes one; its own converter is not for others to call."""
    return ", ".join(f"`{field.name}` {_type(field.type)}" for field in schema)


def _type(kind: pa.DataType) -> str:
    names = {"int64": "BIGINT", "date32[day]": "DATE", "string": "STRING"}
    return names.get(str(kind)) or f"DECIMAL({kind.precision},{kind.scale})"
