"""From a user's TOML to additions that are checked, and then all made or none."""

from __future__ import annotations

import difflib
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NamedTuple

from vnfacts.lexicon import units
from vnfacts.lexicon.units import Unit
from vnfacts.tables.catalogue import TABLES, Table, canonical, composed, reserved
from vnfacts.tables.source import Keys, Source

_ENGINE = ("vnfacts.pipeline", "vnfacts.comparing")
_IN_USE: list[str] = []


def use_lexicon(path: str | os.PathLike[str]) -> None:
    """Add the words of a TOML file to those that vnfacts knows, for as long as the program runs.

    The file has the form in which ``vnfacts lexicon TABLE`` prints the tables. Call this before anything else: the
    engine builds its patterns when ``extract`` or ``compare`` is first used, or imported by name.

    Raises:
        LexiconError: the file cannot be read, or something in it cannot be meant; nothing is added then.
        RuntimeError: the engine is loaded already.
    """
    if any(module in sys.modules for module in _ENGINE):
        raise RuntimeError(
            f"use_lexicon({os.fspath(path)!r}) comes too late: call it before vnfacts.extract and vnfacts.compare"
            " are first used or imported by name"
        )
    read(path).make()
    _IN_USE.append(str(Path(path).absolute()))


def lexicons_in_use() -> tuple[str, ...]:
    """The files that were added so far, as absolute paths: what another process needs to know the same words."""
    return tuple(_IN_USE)


class Entry(NamedTuple):
    """A surface to be added, and what it is to mean."""

    table: Table
    meaning: str
    surface: str


class Additions(NamedTuple):
    """What a file adds: units that are new, and surfaces."""

    units: dict[str, Unit]
    entries: list[Entry]

    def make(self) -> None:
        """Add it to the tables."""
        units.UNITS.update(self.units)
        for table, meaning, surface in self.entries:
            table.form.add(meaning, surface)


def read(path: str | os.PathLike[str]) -> Additions:
    """Read a file and check it against the tables, which stay as they are.

    Raises:
        LexiconError: it cannot be read, or something in it cannot be meant.
    """
    return _Reader(Source(path)).additions()


class _Claims:
    """Which surface has which meaning, for as many tables as are asked about."""

    def __init__(self) -> None:
        self._scopes: dict[str, dict[str, list[tuple[str, str, str]]]] = {}

    def add(self, table: Table, meaning: str, surface: str, where: str = "") -> None:
        """Note that a surface has a meaning."""
        owner = f"{meaning} in {table.name}{where}"
        self._scope(table).setdefault(canonical(surface), []).append((table.name, meaning, owner))

    def has(self, table: Table, meaning: str, surface: str) -> bool:
        """Whether a surface has the meaning already."""
        found = self._scope(table).get(canonical(surface), ())
        return any(name == table.name and known == meaning for name, known, _ in found)

    def rival(self, table: Table, meaning: str, surface: str) -> str:
        """What else a surface stands for that it cannot be besides, or ""."""
        sense = table.sense(meaning)
        for name, known, owner in self._scope(table).get(canonical(surface), ()) if sense else ():
            other = TABLES[name].sense(known) if name else known
            if other and (name, other) != (table.name, sense):
                return owner
        return ""

    def meaning(self, table: Table, surface: str) -> str:
        """What a surface means, or ""."""
        found = self._scope(table).get(canonical(surface), ())
        return found[0][1] if found else ""

    def _scope(self, table: Table) -> dict[str, list[tuple[str, str, str]]]:
        if table.scope not in self._scopes:
            claims: dict[str, list[tuple[str, str, str]]] = {}
            self._scopes[table.scope] = claims
            for surface, owner in reserved(table.scope):
                claims.setdefault(canonical(surface), []).append(("", owner, owner))
            for other in TABLES.values():
                if other.scope == table.scope:
                    for meaning, surfaces in other.form.rows().items():
                        for surface in surfaces:
                            self.add(other, meaning, other.normal(surface))
        return self._scopes[table.scope]


class _Reader:
    """Reads one file."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._claims = _Claims()
        self._units: dict[str, Unit] = {}
        self._entries: list[Entry] = []

    def additions(self) -> Additions:
        """Everything in the file, checked."""
        found = dict(self._tables())
        for table in TABLES.values():
            if table.name in found:
                self._read_table(table, *found[table.name])
        return Additions(self._units, self._entries)

    def _tables(self) -> Iterator[tuple[str, tuple[dict[str, Any], Keys]]]:
        """The tables of the file: name -> what it holds, and where; `cues` holds several."""
        names = tuple(TABLES)
        for key, value in self._source.data.items():
            members = [name for name in names if name.startswith(f"{key}.")]
            if not members:
                self._known("table", key, names, (key,))
                yield key, (self._dict(value, (key,)), (key,))
                continue
            for member, inner in self._dict(value, (key,)).items():
                self._known("table", f"{key}.{member}", names, (key, member))
                yield f"{key}.{member}", (self._dict(inner, (key, member)), (key, member))

    def _read_table(self, table: Table, rows: dict[str, Any], keys: Keys) -> None:
        read: Callable[[Table, str, Any, Keys], None] = self._read_row
        if table.by_word:
            read = self._read_word
        elif table.name == "units":
            read = self._read_unit
        elif table.name == "equivalences":
            read = self._read_equivalence
        for key, value in rows.items():
            read(table, key, value, (*keys, key))

    def _read_word(self, table: Table, word: str, meaning: Any, keys: Keys) -> None:
        if not isinstance(meaning, str):
            raise self._source.error(keys, f"the meaning of {word!r} must be a string")
        self._check_meaning(table, meaning, keys)
        self._add(table, meaning, word, keys)

    def _read_row(self, table: Table, meaning: str, surfaces: Any, keys: Keys) -> None:
        self._check_meaning(table, meaning, keys)
        for surface, where in self._strings(surfaces, keys):
            self._add(table, meaning, surface, where)

    def _read_equivalence(self, table: Table, name: str, others: Any, keys: Keys) -> None:
        """A line; where its name stands in a line already, the others join that."""
        surface = table.normal(name)
        line = self._claims.meaning(table, surface)
        if not line:
            self._add(table, surface, name, keys)
        self._read_row(table, line or surface, others, keys)

    def _read_unit(self, table: Table, code: str, row: Any, keys: Keys) -> None:
        self._check_meaning(table, code, keys)
        parts = self._dict(row, keys, 'a table, such as { dimension = "mass", factor = "1", surfaces = ["kg"] }')
        for part in parts:
            self._known("part of a unit", part, Unit._fields, (*keys, part))
        known = units.UNITS.get(code)
        dimension = self._dimension(code, parts.get("dimension"), known, keys)
        factor = self._factor(code, parts.get("factor"), known, keys)
        if known is None:
            self._units[code] = Unit(dimension, factor, ())
        self._read_row(table, code, parts.get("surfaces"), (*keys, "surfaces"))

    def _dimension(self, code: str, given: Any, known: Unit | None, keys: Keys) -> str:
        if given is None and known:
            return known.dimension
        here = (*keys, "dimension")
        dimensions = (*units.BASES, *(entry.surface for entry in self._entries if entry.table.name == "dimensions"))
        if given is None:
            raise self._source.error(keys, f"the new unit {code} needs a dimension: one of {', '.join(dimensions)}")
        if not isinstance(given, str):
            raise self._source.error(here, "the dimension must be a string")
        self._known("dimension", given, dimensions, here)
        if known and given != known.dimension:
            raise self._source.error(here, f"{code} is a unit of {known.dimension} already, not of {given}")
        return given

    def _factor(self, code: str, given: Any, known: Unit | None, keys: Keys) -> str:
        if given is None:
            return known.factor if known else ""
        here = (*keys, "factor")
        size = _size(given)
        if size is None:
            raise self._source.error(here, 'the factor must be a number above 0 in quotes, such as "0.5", or ""')
        if known and size != _size(known.factor):
            raise self._source.error(here, f"the factor of {code} is {known.factor or 'empty'} already")
        return str(given)

    def _check_meaning(self, table: Table, meaning: str, keys: Keys) -> None:
        if table.meanings:
            self._known(f"kind of {table.name}", meaning, table.meanings, keys)
        elif not table.code.fullmatch(meaning) or table.by_word and not meaning and table.name != "dimensions":
            raise self._source.error(keys, f"{meaning!r} is no code for {table.name}")

    def _add(self, table: Table, meaning: str, written: str, keys: Keys) -> None:
        surface = table.normal(written)
        if not surface:
            raise self._source.error(keys, "an empty string names nothing")
        if self._claims.has(table, meaning, surface):
            return
        complaint = table.complaint(meaning, surface)
        if complaint:
            raise self._source.error(keys, f'"{written}" {complaint}')
        rival = self._claims.rival(table, meaning, surface)
        if rival:
            raise self._source.error(keys, f'"{written}" stands for {rival} already')
        self._claims.add(table, meaning, surface, f" ({self._source.place(keys)})")
        self._entries.append(Entry(table, meaning, surface))

    def _dict(self, value: Any, keys: Keys, wanted: str = "a table") -> dict[str, Any]:
        if not isinstance(value, dict):
            raise self._source.error(keys, f"{_dotted(keys)} must be {wanted}")
        return value

    def _strings(self, value: Any, keys: Keys) -> Iterator[tuple[str, Keys]]:
        if not isinstance(value, list) or not value:
            raise self._source.error(keys, f'{_dotted(keys)} must be a list of strings, such as ["một", "hai"]')
        for index, member in enumerate(value):
            if not isinstance(member, str):
                raise self._source.error((*keys, index), f"{_dotted(keys)} may hold only strings")
            yield composed(member), (*keys, index)

    def _known(self, what: str, name: str, valid: Iterable[str], keys: Keys) -> None:
        names = tuple(valid)
        if name in names:
            return
        nearest = difflib.get_close_matches(name.lower(), names, n=1)
        hint = f"did you mean {nearest[0]}? " if nearest else ""
        raise self._source.error(keys, f"unknown {what} {name!r}: {hint}There are {', '.join(names)}")


def _size(factor: Any) -> Decimal | None:
    """A factor as a number, 0 for one that is empty; None if it is no factor."""
    if factor == "":
        return Decimal(0)
    if isinstance(factor, bool) or not isinstance(factor, str | int):
        return None
    try:
        size = Decimal(factor)
    except InvalidOperation:
        return None
    return size if size.is_finite() and size > 0 else None


def _dotted(keys: Keys) -> str:
    return ".".join(str(key) for key in keys if isinstance(key, str))
