"""Writing facts: one module per family of formats, named in one registry and imported on use.

Every writer takes the facts page by page, a page being those of one document, and writes each before it asks
for the next: a large folder never sits in memory, and what is written stays when a later document fails.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

from vnfacts.model import Fact
from vnfacts.write.labels import Language

Pages = Iterable[tuple[str, Sequence[Fact]]]
"""One document after another: its source, and its facts. A page of a comparison is a claim, whose source is empty."""

Sink = Literal["text", "binary", "file"]
"""What a format is written to: a text stream, a stream of bytes, or the path of a file, there or not."""


class WriteError(Exception):
    """What stands where a table is to be written cannot take it. Its text says why and what to do, in one line."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What a table shows, and to whom.

    Attributes:
        columns: columns to write, in their order; ``None`` for the format's own choice.
        language: of headings and totals. Data are the same in every language.
        table: what its rows are; databases and workbooks name a table by it.
        remark: called with one line for the user where the format cannot hold all that the facts say.
    """

    columns: Sequence[str] | None = None
    language: Language = "en"
    table: Literal["facts", "claims"] = "facts"
    remark: Callable[[str], None] = lambda line: None


Writer = Callable[[Pages, Any, Layout], None]
"""Writes facts to what its format's sink names."""


@dataclass(frozen=True, slots=True)
class Format:
    """How a format is written.

    Attributes:
        module, function: what writes it.
        extensions: of its files, in lower case.
        sink: what it is written to.
        needs: the module that has to be installed for it, and the name it is installed by; the extra of this project
            that installs it has the format's name.
    """

    module: str
    function: str
    extensions: tuple[str, ...] = ()
    sink: Sink = "text"
    needs: tuple[str, str] | None = None


REGISTRY: dict[str, Format] = {
    "table": Format("vnfacts.write.table", "write_table"),
    "csv": Format("vnfacts.write.csv", "write_csv", (".csv",)),
    "tsv": Format("vnfacts.write.csv", "write_tsv", (".tsv",)),
    "json": Format("vnfacts.write.json", "write_json", (".json",)),
    "jsonl": Format("vnfacts.write.json", "write_jsonl", (".jsonl", ".ndjson")),
    "markdown": Format("vnfacts.write.markdown", "write_markdown", (".md", ".markdown")),
    "xlsx": Format("vnfacts.write.xlsx", "write_xlsx", (".xlsx",), "binary", needs=("xlsxwriter", "XlsxWriter")),
    "parquet": Format("vnfacts.write.parquet", "write_parquet", (".parquet",), "binary", needs=("pyarrow", "pyarrow")),
    "sqlite": Format("vnfacts.write.sqlite", "write_sqlite", (".sqlite", ".sqlite3", ".db"), "file"),
}
"""Every format, by name."""

FORMATS: tuple[str, ...] = tuple(REGISTRY)
"""Names of the formats."""

EXTENSIONS: dict[str, str] = {extension: name for name, form in REGISTRY.items() for extension in form.extensions}
"""File extension, in lower case -> format."""


def writer(name: str) -> Writer:
    """The function that writes a format.

    Raises:
        KeyError: there is no such format.
        ImportError: the library that it needs is not installed.
    """
    form = REGISTRY[name]
    return cast(Writer, getattr(importlib.import_module(form.module), form.function))
