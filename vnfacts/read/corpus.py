"""Corpora: tables of which each row is a document. They are read in batches of rows, never whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from vnfacts.read.how import How
from vnfacts.read.part import Part
from vnfacts.read.source import MissingLibraryError


def parts_of(stream: BinaryIO, source: str, name: str, how: How) -> Iterator[Part]:
    """The rows of a corpus, in batches that can be handed to other processes.

    Args:
        stream: what it holds.
        source: what the user calls it.
        name: its format.
        how: how to read it.

    Raises:
        SourceError: it has no column of texts, or breaks off.
    """
    try:
        if name == "json":
            from vnfacts.read import json

            return json.batches(stream, source, how)
        if name == "jsonl":
            from vnfacts.read import jsonl

            return jsonl.batches(stream, source, how)
        if name == "parquet":
            from vnfacts.read import parquet

            return parquet.batches(stream, source, how)
    except MissingLibraryError as error:
        raise error.of(source) from None
    from vnfacts.read import separated

    return separated.batches(stream, source, "\t" if name == "tsv" else "", how)
