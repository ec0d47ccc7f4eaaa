"""A table of the lexicon as TOML, in the form in which additions are read."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator

from vnfacts.lexicon.units import UNITS
from vnfacts.tables.catalogue import Table

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_WIDTH = 110
_JOINT = "\0"


def as_toml(table: Table) -> str:
    """The table with all it holds, to be copied from."""
    return "\n".join([f"# {table.doc}", f"[{table.name}]", *_lines(table)]) + "\n"


def _lines(table: Table) -> Iterator[str]:
    for meaning, surfaces in table.form.rows().items():
        if table.by_word:
            yield from (f"{_key(surface)} = {_string(meaning)}" for surface in surfaces)
        elif table.name == "units":
            unit = UNITS[meaning]
            size = f"dimension = {_string(unit.dimension)}, factor = {_string(unit.factor)}"
            yield _row(f"{_key(meaning)} = {{ {size}, surfaces = ", surfaces, " }")
        elif table.name == "equivalences":
            yield _row(f"{_key(meaning)} = ", surfaces[1:])
        else:
            yield _row(f"{_key(meaning)} = ", surfaces)


def _row(start: str, words: Iterable[str], end: str = "") -> str:
    """A list of words, on lines of its own where it is long."""
    strings = [_string(word) for word in words]
    line = f"{start}[{', '.join(strings)}]{end}"
    if len(line) <= _WIDTH:
        return line
    # A space within a string is no place to break at.
    items = " ".join(string.replace(" ", _JOINT) + "," for string in strings)
    parts = textwrap.wrap(items, _WIDTH - 4, break_long_words=False, break_on_hyphens=False)
    return "\n".join([f"{start}[", *(f"    {part}" for part in parts), f"]{end}"]).replace(_JOINT, " ")


def _key(text: str) -> str:
    return text if _BARE.fullmatch(text) else _string(text)


def _string(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
