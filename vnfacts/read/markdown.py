"""Markdown: the text without its marks, tables as lines that can be read alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from vnfacts.model import Document
from vnfacts.read.days import day_of
from vnfacts.read.encodings import decode, mended
from vnfacts.read.grid import Rows, lines
from vnfacts.read.how import How

_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_ENTRY = re.compile(r"(title|date|author)\s*:\s*(.+?)\s*", re.IGNORECASE)


def read(data: bytes, how: How) -> Document:
    """The text of a document; `title`, `author` and `date` of its front matter are those of the document.

    Raises:
        ValueError: the bytes are no text.
    """
    text = mended(decode(data, how.encoding)).replace("\r\n", "\n")
    told: dict[str, str] = {}
    if front := _FRONT_MATTER.match(text):
        entries = (_ENTRY.fullmatch(line) for line in front[1].splitlines())
        told = {entry[1].lower(): entry[2].strip("\"'") for entry in entries if entry}
        text = text[front.end() :]
    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(text)
    body = "\n".join(line for line in _lines(tokens) if line.strip())
    return Document(body, "", _day(told.get("date", "")), told.get("title", ""), told.get("author", ""))


def _day(stamp: str) -> str:
    try:
        return day_of(stamp)
    except ValueError:
        return ""


def _lines(tokens: Sequence[Token]) -> Iterator[str]:
    """The text of each block; that of a table's cells is gathered until the table is complete."""
    rows: Rows = []
    numbers: list[int | None] = []
    for token in tokens:
        if token.type in {"ordered_list_open", "bullet_list_open"}:
            numbers.append(int(token.attrGet("start") or 1) if token.type == "ordered_list_open" else None)
        elif token.type in {"ordered_list_close", "bullet_list_close"}:
            numbers.pop()
        elif token.type == "tr_open":
            rows.append([])
        elif token.type == "table_close":
            yield from lines(rows)
            rows = []
        elif token.type == "inline":
            if rows:
                rows[-1].append(_plain(token))
            else:
                yield _plain(token)
        elif token.type in {"fence", "code_block"}:
            yield token.content.rstrip("\n")


def _plain(token: Token) -> str:
    """The words of a line: of links and pictures what is shown of them."""
    parts: list[str] = []
    for child in token.children or ():
        if child.type in {"softbreak", "hardbreak"}:
            parts.append("\n")
        elif child.type == "image":
            parts.append(_plain(child))
        else:
            parts.append(child.content)
    return "".join(parts)
