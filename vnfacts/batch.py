"""Many documents at once: Arrow record batches of documents in, record batches of facts out.

The form in which Spark, Ray, Dask and DuckDB hand tables to a Python function. Needs pyarrow (``vnfacts[parquet]``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyarrow as pa

from vnfacts.model import COLUMNS, Document, Fact
from vnfacts.pipeline import extract_document
from vnfacts.read.days import day_of
from vnfacts.write import arrow

ERRORS = "errors"
"""The column, after those of a fact, that tells why a document gave none; null in the rows of facts."""

_ROWS = 8_192
"""Facts of one batch at most, but for those of its last document: so that no batch outgrows memory."""


def facts_schema(*, dictionaries: bool = False) -> pa.Schema:
    """The schema of what :func:`extract_batches` gives: the columns of the Parquet export, and ``errors``."""
    return arrow.schema(COLUMNS, dictionaries=dictionaries).append(pa.field(ERRORS, pa.string()))


def extract_batches(
    batches: Iterable[pa.RecordBatch],
    text: str = "text",
    date: str | None = None,
    id: str | None = None,  # noqa: A002
) -> Iterator[pa.RecordBatch]:
    """The facts of documents that come in batches, as batches, in the order of the documents.

    A document that cannot be read gives one row with its ``source`` and the reason in ``errors``; its other cells are
    empty. The others are not touched by it.

    Args:
        batches: documents, one a row.
        text: the column of their texts.
        date: the column of their dates: dates, timestamps, or text as :func:`vnfacts.read.days.day_of` reads it; an
            empty one is looked for in the text.
        id: the column that becomes ``source``; without it ``source`` is empty.

    Raises:
        ValueError: one of these columns is not there.
    """
    facts: list[Fact] = []
    errors: list[str | None] = []
    for batch in batches:
        for document, error in _documents(batch, text, date, id):
            found, error = ([], error) if error else _extracted(document)
            facts += [_nothing(document.source)] if error else found
            errors += [error] if error else [None] * len(found)
            if len(facts) >= _ROWS:
                yield _record_batch(facts, errors)
                facts, errors = [], []
    if facts:
        yield _record_batch(facts, errors)


def _documents(batch: pa.RecordBatch, text: str, date: str | None, name: str | None) -> Iterator[tuple[Document, str]]:
    """The documents of a batch, each with what is wrong with it, if anything is."""
    texts = _column(batch, text)
    dates = _column(batch, date) if date else [None] * len(texts)
    names = _column(batch, name) if name else [""] * len(texts)
    for words, day, source in zip(texts, dates, names, strict=True):
        document = Document(words if isinstance(words, str) else "", "" if source is None else str(source))
        error = "" if isinstance(words, str) else "has no text"
        try:
            document.date = day_of(day)
        except ValueError as wrong:
            error = error or str(wrong)
        yield document, error


def _column(batch: pa.RecordBatch, name: str) -> list[object]:
    if name not in batch.schema.names:
        raise ValueError(f"there is no column {name!r}; there are {', '.join(batch.schema.names)}")
    cells: list[object] = batch.column(name).to_pylist()
    return cells


def _extracted(document: Document) -> tuple[list[Fact], str]:
    try:
        return extract_document(document), ""
    except Exception as error:  # a fault that one text brings out must not cost the job
        return [], f"a fault in vnfacts itself: {type(error).__name__}: {error}"


def _nothing(source: str) -> Fact:
    """The row of a document that gave no facts for a reason."""
    return Fact(source, "", 0, 0, "", "")  # type: ignore[arg-type]


def _record_batch(facts: list[Fact], errors: list[str | None]) -> pa.RecordBatch:
    schema = facts_schema()
    rows = arrow.record_batch(facts, schema.remove(len(schema) - 1))
    return pa.record_batch([*rows.columns, pa.array(errors, pa.string())], schema=schema)
