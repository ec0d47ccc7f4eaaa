"""A metric as the set of words that tell what it is, whichever way they are put."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from vnfacts.lexicon import equivalences as lexicon
from vnfacts.lexicon.places import COUNTRIES
from vnfacts.patterns import spellings, trie
from vnfacts.text import fold

_WORD = re.compile(r"[^\W_]+")
_ROMAN = re.compile(r"[ivx]+")


class Wording(NamedTuple):
    """What a metric says.

    Attributes:
        words: its syllables, those of function and of countries left out.
        text: the same, in order, for measuring how close two metrics are.
        contrasts: the words and numbers in it that another metric must have too, to be the same.
        toward: the countries that it is directed to or from.
        names: its syllables written with a capital.
        full: all its syllables, in order.
        subject: its words but for those that occur with anything.
    """

    words: frozenset[str]
    text: str
    contrasts: frozenset[str]
    toward: frozenset[str]
    names: frozenset[str]
    subject: frozenset[str]
    full: str


@cache
def wording(metric: str) -> Wording:
    """Read a metric in the text's own words."""
    marked = _countries().sub(lambda match: f" @{_codes()[match[0]]} ", metric)
    toward = {match[2] for match in _toward().finditer(fold(marked))}
    plain = re.sub(r"@\w+", " ", marked)
    text = _phrases().sub(lambda match: _meanings()[match[0]], syllables(plain))
    text = " ".join(_phrases_of(lexicon.IDLE).sub(" ", text).split())
    contrasts = {match[0] for match in _contrasts().finditer(text)}
    contrasts |= {word for word in text.split() if word[0].isdigit() or _ROMAN.fullmatch(word)}
    ordered = [word for word in text.split() if word not in function_words()]
    names = {canonical(word.lower()) for word in _WORD.findall(plain)[1:] if word[0].isupper()}
    subject = set(_phrases_of(lexicon.GENERIC).sub(" ", " ".join(ordered)).split())
    return Wording(
        frozenset(ordered), " ".join(ordered), frozenset(contrasts), frozenset(toward), frozenset(names),
        frozenset(subject), text,
    )  # fmt: skip


def mentions(metric: Wording, phrases: tuple[str, ...]) -> bool:
    """Whether a metric holds one of some phrases of the lexicon."""
    return _phrases_of(phrases).search(metric.full) is not None


def says(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether a text holds one of some phrases of the lexicon."""
    return _phrases_of(phrases).search(syllables(text)) is not None


def syllables(text: str) -> str:
    """The syllables of a text in one spelling, a space between them."""
    return " ".join(map(canonical, _WORD.findall(fold(text))))


@cache
def canonical(syllable: str) -> str:
    """One of the spellings of a folded syllable: hoà is hòa, kì is kỳ."""
    return min(spellings(syllable))


@cache
def function_words() -> frozenset[str]:
    """Syllables that say nothing of it."""
    return frozenset(map(canonical, lexicon.FUNCTION_WORDS))


@cache
def _codes() -> dict[str, str]:
    return {name: place.code.lower() for place in COUNTRIES for name in place.names}


@cache
def _countries() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{trie(_codes(), spell=False)})\b")


@cache
def _toward() -> re.Pattern[str]:
    return re.compile(rf"\b({'|'.join(lexicon.DIRECTIONS)}) +@(\w+)")


@cache
def _meanings() -> dict[str, str]:
    """A way to name a thing -> the plainest way."""
    return {syllables(name): syllables(line[0]) for line in lexicon.EQUIVALENCES for name in line}


@cache
def _phrases() -> re.Pattern[str]:
    return _any_of(_meanings())


@cache
def _phrases_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return _any_of(map(syllables, phrases))


@cache
def _contrasts() -> re.Pattern[str]:
    return _any_of(syllables(word) for line in lexicon.CONTRASTS for word in line)


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern for words in canonical spelling, the longest where several fit."""
    return re.compile(rf"\b(?:{trie(words, spell=False)})\b")
