"""JSON and JSON Lines: numbers of the text as exact decimal strings, null where it states none."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TextIO

from vnfacts.model import COLUMNS, Fact
from vnfacts.write import Layout, Pages
from vnfacts.write.cells import plain, row_of

_LINE_ENDS = (("\x85", r"\u0085"), ("\u2028", r"\u2028"), ("\u2029", r"\u2029"))


def write_jsonl(pages: Pages, out: TextIO, layout: Layout) -> None:
    """Write one object per line; by default with all columns."""
    encode = _encoder(layout.columns or COLUMNS)
    for _, facts in pages:
        out.writelines(encode(fact) + "\n" for fact in facts)


def write_json(pages: Pages, out: TextIO, layout: Layout) -> None:
    """Write one array of objects; by default with all columns."""
    encode = _encoder(layout.columns or COLUMNS)
    before = "[\n"
    for _, facts in pages:
        for fact in facts:
            out.write(before + encode(fact))
            before = ",\n"
    out.write("[]\n" if before == "[\n" else "\n]\n")


def _encoder(columns: Sequence[str]) -> Callable[[Fact], str]:
    row = row_of(columns)
    encode = json.JSONEncoder(ensure_ascii=False, default=_exact).encode
    return lambda fact: _on_one_line(encode(dict(zip(columns, row(fact), strict=True))))


def _on_one_line(encoded: str) -> str:
    """Escape what JSON lets stand in a string though many a reader of lines takes it for the end of one."""
    for line_end, escape in _LINE_ENDS:  # str.translate takes hundreds of times as long
        encoded = encoded.replace(line_end, escape)
    return encoded


def _exact(value: object) -> str:
    if isinstance(value, Decimal):  # a string: most readers of JSON would round a number to a binary float
        return plain(value)
    raise TypeError(f"{type(value).__name__} is no column type")
