"""Writing facts: one module per family of formats, named in one registry and imported on use.

Every writer takes the facts page by page, a page being those of one document, and writes each before it asks
for the next: a large folder never sits in memory, and what is written stays when a later document fails.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Sequence
from typing import TextIO, cast

from vnfacts.model import Fact

Pages = Iterable[Sequence[Fact]]
"""The facts of one document after another."""

Writer = Callable[[Pages, TextIO, Sequence[str] | None], None]
"""Writes facts to a text stream: the columns given, or the format's own choice where they are None."""

_WRITERS: dict[str, tuple[str, str]] = {
    "table": ("vnfacts.write.table", "write_table"),
    "csv": ("vnfacts.write.csv", "write_csv"),
    "tsv": ("vnfacts.write.csv", "write_tsv"),
    "json": ("vnfacts.write.json", "write_json"),
    "jsonl": ("vnfacts.write.json", "write_jsonl"),
    "markdown": ("vnfacts.write.markdown", "write_markdown"),
}
"""Format -> the module and the function that write it."""

FORMATS: tuple[str, ...] = tuple(_WRITERS)
"""Names of the formats."""

EXTENSIONS: dict[str, str] = {
    ".csv": "csv",
    ".tsv": "tsv",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".md": "markdown",
    ".markdown": "markdown",
}
"""File extension, in lower case -> format."""


def writer(name: str) -> Writer:
    """The function that writes a format.

    Raises:
        KeyError: there is no such format.
    """
    module, function = _WRITERS[name]
    return cast(Writer, getattr(importlib.import_module(module), function))
