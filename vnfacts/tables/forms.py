"""The forms in which the lexicon keeps its tables, all seen as meaning -> surfaces, and added to alike."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import Protocol

from vnfacts.lexicon import equivalences, places, units

Rows = dict[str, tuple[str, ...]]
"""Meaning (a code, a kind, the name of a list) -> the surfaces that have it."""


class Form(Protocol):
    """A table of the lexicon."""

    def rows(self) -> Rows:
        """What it holds now."""

    def add(self, meaning: str, surface: str) -> None:
        """Let a surface have a meaning, new or known."""


class ByCode:
    """A dict from a code to its surfaces."""

    def __init__(self, module: ModuleType, attribute: str) -> None:
        self._table: dict[str, tuple[str, ...]] = getattr(module, attribute)

    def rows(self) -> Rows:
        """What it holds now."""
        return dict(self._table)

    def add(self, meaning: str, surface: str) -> None:
        """Add a surface to a code."""
        self._table[meaning] = (*self._table.get(meaning, ()), surface)


class ByWord:
    """A dict from a word to its meaning; `empty` is how the meaning "" is written."""

    def __init__(self, module: ModuleType, attribute: str, empty: str = "") -> None:
        self._table: dict[str, str] = getattr(module, attribute)
        self._empty = empty

    def rows(self) -> Rows:
        """What it holds now."""
        rows: dict[str, list[str]] = {}
        for word, meaning in self._table.items():
            rows.setdefault(meaning or self._empty, []).append(word)
        return {meaning: tuple(words) for meaning, words in rows.items()}

    def add(self, meaning: str, surface: str) -> None:
        """Add a word."""
        self._table[surface] = "" if meaning == self._empty else meaning


class Lists:
    """Several lists or sets of words, each under a name; of some, several make one, and the last takes what is new."""

    def __init__(self, module: ModuleType, attributes: Mapping[str, str]) -> None:
        self._module = module
        self._attributes = {meaning: names.split() for meaning, names in attributes.items()}

    def rows(self) -> Rows:
        """What they hold now."""
        return {
            meaning: tuple(dict.fromkeys(word for name in names for word in self._words(name)))
            for meaning, names in self._attributes.items()
        }

    def add(self, meaning: str, surface: str) -> None:
        """Add a word to one of them."""
        name = self._home(self._attributes[meaning], surface)
        words: tuple[str, ...] | frozenset[str] = getattr(self._module, name)
        setattr(self._module, name, type(words)((*words, surface)))

    def _words(self, name: str) -> tuple[str, ...]:
        words: tuple[str, ...] | frozenset[str] = getattr(self._module, name)
        return words if isinstance(words, tuple) else tuple(sorted(words))

    def _home(self, names: list[str], surface: str) -> str:
        return names[-1]


class Phrases(Lists):
    """The same, where phrases that begin with a figure have the first list, and all others the last."""

    def _home(self, names: list[str], surface: str) -> str:
        return names[0 if surface[0].isdigit() else -1]


class Units:
    """The units: each code has a dimension and a factor too."""

    def rows(self) -> Rows:
        """What they hold now."""
        return {code: unit.surfaces for code, unit in units.UNITS.items()}

    def add(self, meaning: str, surface: str) -> None:
        """Add a surface to a unit that is defined."""
        unit = units.UNITS[meaning]
        units.UNITS[meaning] = unit._replace(surfaces=(*unit.surfaces, surface))


class Places:
    """Countries, provinces and what is no place though it holds the name of one (`none`)."""

    def rows(self) -> Rows:
        """What they hold now."""
        named = {place.code: place.names for place in (*places.COUNTRIES, *places.PROVINCES)}
        return {**named, "none": tuple(sorted(places.SHIELDS))}

    def add(self, meaning: str, surface: str) -> None:
        """Add a name to a place, new or known; a code of two letters is a country's."""
        if meaning == "none":
            places.SHIELDS |= {surface}
        elif len(meaning) == 2:
            places.COUNTRIES = self._with(places.COUNTRIES, meaning, surface)
        else:
            places.PROVINCES = self._with(places.PROVINCES, meaning, surface)

    @staticmethod
    def _with(table: tuple[places.Place, ...], code: str, name: str) -> tuple[places.Place, ...]:
        if all(place.code != code for place in table):
            return (*table, places.Place(code, (name,)))
        return tuple(place._replace(names=(*place.names, name)) if place.code == code else place for place in table)


class Equivalences:
    """Lines of names for one thing, each read as the first of its line."""

    def rows(self) -> Rows:
        """The first name of each line -> all of them."""
        return {line[0]: line for line in equivalences.EQUIVALENCES}

    def add(self, meaning: str, surface: str) -> None:
        """Add a name to a line, or open one."""
        rows = self.rows()
        rows[meaning] = (*rows.get(meaning, ()), surface)
        equivalences.EQUIVALENCES = tuple(rows.values())
