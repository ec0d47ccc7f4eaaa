"""Tables inside documents as lines that can be read alone: each figure with the words that its row and column give it.

`| Tháng | Xuất khẩu (tỷ USD) |` above `| Tháng 1 | 11,33 |` is `Tháng 1: Xuất khẩu: 11,33 tỷ USD.`
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_NUMBER = re.compile(r"[+\-−]?\d[\d.,\s]*")
_FIGURE = re.compile(r"[+\-−]?\d[\d.,\s]*(?:%|[^\W\d]{1,4}\b)?")
_UNIT = re.compile(r"\s*\((?:đvt|đơn vị(?: tính)?)?:?\s*([^\W\d][^()]{0,30}|%)\)\s*$", re.IGNORECASE)
_UNIT_OF_ALL = re.compile(r"\(?(?:đvt|đơn vị(?: tính)?)\s*:\s*([^()]{1,30}?)\)?", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNTERS = frozenset({"stt", "tt", "số tt", "no", "no.", "#"})
_EMPTY = frozenset({"", "-", "–", "—", "…", "..."})

Rows = list[list[str]]


def lines(cells: Sequence[Sequence[str]]) -> list[str]:
    """The lines of a table, one for each row below its heading.

    Args:
        cells: the texts of its rows; a cell over several columns or rows is repeated in each.
    """
    rows = _even([[" ".join(cell.split()) for cell in row] for row in cells])
    told: list[str] = []
    unit = ""
    while rows and len(alone := set(rows[0]) - _EMPTY) < 2:  # a title above the table, or the unit of all of it
        text = "".join(alone)
        stated = _UNIT_OF_ALL.fullmatch(text)
        unit = stated[1] if stated else unit
        told += [text] if text and not stated else []
        rows = rows[1:]
    if not rows:
        return told
    count = _heading_count(rows)
    headings = [_joined(column) for column in zip(*rows[:count], strict=True)] if count else [""] * len(rows[0])
    told += [line for row in rows[count:] if (line := _line(headings, row, unit))]
    return told


def _even(rows: Rows) -> Rows:
    """The rows, all of one length, without columns that hold nothing or only count the rows."""
    width = max(map(len, rows), default=0)
    columns = list(zip(*(row + [""] * (width - len(row)) for row in rows), strict=True))
    kept = [column for column in columns if set(column) - _EMPTY and column[0].lower() not in _COUNTERS]
    return [list(row) for row in zip(*kept, strict=True)]


def _heading_count(rows: Rows) -> int:
    """How many rows at the top are headings: they hold no figures, and there are figures below."""
    for count, row in enumerate(rows):
        if any(_FIGURE.fullmatch(cell) and not _YEAR.fullmatch(cell) for cell in row[1:]):
            return count
    return 1 if len(rows) > 1 and len(rows[0]) > 2 else 0


def _joined(cells: Sequence[str]) -> str:
    return " ".join(dict.fromkeys(cell for cell in cells if cell not in _EMPTY))


def _line(headings: Sequence[str], row: Sequence[str], unit: str) -> str:
    label, *cells = row
    told = [_cell(heading, cell, unit) for heading, cell in zip(headings[1:], cells, strict=True) if cell not in _EMPTY]
    if len(set(row)) == 1:  # a heading inside the table
        return label
    return ": ".join(filter(None, (label.rstrip(":"), "; ".join(told)))) + "." if told else label


def _cell(heading: str, cell: str, unit: str) -> str:
    """A cell behind its heading, with the unit that stands there."""
    stated = _UNIT.search(heading)
    name = heading[: stated.start()] if stated else heading
    if _YEAR.fullmatch(name):
        name = f"năm {name}"
    if _NUMBER.fullmatch(cell):
        cell = f"{cell} {stated[1] if stated else unit}".strip()
    return f"{name}: {cell}" if name else cell
