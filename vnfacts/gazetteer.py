"""Where a page names countries and Vietnamese provinces: one pass over the text, then each find is checked.

The names and what stops a false reading are in `lexicon/places.py`; a name inside another name (`Trương Hòa Bình`,
`Tập đoàn Dầu khí Việt Nam`, `đường Điện Biên`) is no place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from vnfacts.lexicon import places
from vnfacts.patterns import spread, trie
from vnfacts.text import Page

REGION = "*"
"""The code of a party that is no country (EU, ASEAN): it takes a country's part in a list, and is never shown."""


class Mention(NamedTuple):
    """A place that the text names: where, and its ISO code."""

    start: int
    end: int
    code: str


class Gazette(NamedTuple):
    """The places a page names, in text order; on a page of sport a bare country is a side, no place."""

    starts: list[int]
    mentions: list[Mention]
    sport: bool

    def between(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin in a stretch of the page."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def before(self, position: int) -> list[Mention]:
        """The mentions before a position, the nearest first."""
        return self.mentions[: bisect_left(self.starts, position)][::-1]


@lru_cache(maxsize=1)
def gazette(page: Page) -> Gazette:
    """The places that a page names; kept until the next page is asked for."""
    found = list(_places(page.text))
    sport = bool(found) and sum(map(page.folded.count, places.TEAM_WORDS)) * _SPORT > max(len(page.text), 1000)
    return Gazette([mention.start for mention in found], found, sport)


class _Name(NamedTuple):
    """What the checks need to know of one surface form."""

    code: str
    canonical: str
    prefixes: tuple[str, ...]  # one of these must stand before it (`thành phố` Hồ Chí Minh)
    before: tuple[str, ...]  # none of these may (`Trương` Hòa Bình)
    after: tuple[str, ...]  # nor these follow (Thái Bình `Dương`)


@cache
def _names() -> dict[str, _Name]:
    """Every surface form, in all its spellings."""
    names: dict[str, _Name] = {}
    for place in (*places.COUNTRIES, *places.PROVINCES):
        for name in place.names:
            if not name[0].islower():
                _add(names, name, place.code)
    for name, code in places.ADJECTIVAL.items():
        _add(names, name, code)
    for region in places.REGIONS:
        _add(names, region, REGION)
    for place in (*places.COUNTRIES, *places.PROVINCES):
        for name in place.names:
            if name[0].islower():
                prefix, rest = _lower_start(name)
                known = names.get(rest)
                if known is None or known.prefixes:
                    _add(names, rest, place.code, (prefix, *(known.prefixes if known else ())))
    for shield in places.SHIELDS:
        if not shield[0].islower():
            _add(names, shield, "")
    return names


@cache
def _traps_before() -> dict[str, list[str]]:
    """Words that cancel a name they precede, with the lower-case shields: `tiếng Anh`, `vịnh Thái Lan`."""
    traps = {name: list(words) for name, words in places.TRAPS_BEFORE.items()}
    for shield in places.SHIELDS:
        if shield[0].islower():
            prefix, name = _lower_start(shield)
            traps.setdefault(name, []).append(prefix.rstrip())
    return traps


def _add(names: dict[str, _Name], name: str, code: str, prefixes: tuple[str, ...] = ()) -> None:
    before = tuple(
        form for word in _traps_before().get(name, ()) for form in ((word,) if word[-1] == "." else (word + " ", word + "."))
    )
    after = tuple(word if word[0] in "-,.(" else " " + word for word in places.TRAPS_AFTER.get(name, ()))
    for form in spread([name]):
        names[form] = _Name(code, name, prefixes, before, after)
        if " " in form and form.upper() not in names:
            names[form.upper()] = names[form]


def _lower_start(name: str) -> tuple[str, str]:
    """`thành phố Hồ Chí Minh` → (`thành phố `, `Hồ Chí Minh`)."""
    upper = next(i for i, char in enumerate(name) if char.isupper())
    return name[:upper], name[upper:]


def _alternatives(words: Iterable[str]) -> str:
    """A pattern that begins with a set of letters, so that `re` skips to the next candidate by itself."""
    by_letter: dict[str, list[str]] = {}
    for word in words:
        by_letter.setdefault(word[0], []).append(word[1:])
    return "|".join(
        re.escape(letter) + r"(?<!\w.)" + trie(rests, spell=False)
        for letter, rests in sorted(by_letter.items())
    )


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("(?:" + _alternatives(_names()) + r")(?!\w)")


@cache
def _heads() -> re.Pattern[str]:
    heads = places.ORGANISATION_HEADS | places.STATE_HEADS | places.NOT_HEADS | places.ROUTE_HEADS
    return re.compile(r"(?<![\w&-])" + trie(heads, spell=False) + r"(?![\w&])")


_MARKERS = tuple(word + " " for word in places.PLACE_MARKERS) + tuple(
    word for word in places.PLACE_MARKERS if word.endswith(".")
)
_POSSESSIVE = ("'s", "’s")
_DASHES = frozenset("-–—")
_OPENING = re.compile(r'(?:^|[.!?:…\n“"‘(\[])\s*$')
_CUT = re.compile(r'[,;:.!?()“”"\n]')
_NEAR = 60
_SPORT = 400  # characters of text to one word of sport


def _places(text: str) -> Iterator[Mention]:
    names = _names()
    matches = [(match, names[_plain(match[0])]) for match in _pattern().finditer(text)]
    people: set[str] = set()
    found = [
        (match, name)
        for index, (match, name) in enumerate(matches)
        if name.code and (name.code == REGION or _paired(text, matches, index) or _is_place(text, match, name, people))
    ]
    if people:
        people -= {name.canonical for match, name in found if _is_marked(text, match.start())}
    for match, name in found:
        if name.canonical not in people:
            yield Mention(match.start(), match.end(), name.code)


def _is_marked(text: str, start: int) -> bool:
    """Whether the word before says that a place follows: `tỉnh`, `Tổng thống`, `tại`."""
    return text.endswith(_MARKERS, max(0, start - 24), start)


def _plain(surface: str) -> str:
    return surface if "  " not in surface else " ".join(surface.split())


def _paired(text: str, matches: list[tuple[re.Match[str], _Name]], index: int) -> bool:
    """Whether a dash joins a short name to another country: `Việt - Nga`, `Mỹ-Trung`, `Anh - Pháp`."""
    match, name = matches[index]
    if name.canonical not in places.PAIR_ONLY and name.canonical not in places.SOLO:
        return False
    for left, right, other in ((index, index + 1, index + 1), (index - 1, index, index - 1)):
        if 0 <= other < len(matches) and len(matches[other][1].code) == 2:
            gap = text[matches[left][0].end() : matches[right][0].start()]
            if len(gap) <= 3 and gap.strip() in _DASHES:
                return True
    return False


def _is_place(text: str, match: re.Match[str], name: _Name, people: set[str]) -> bool:
    """Whether a name is the place itself, by the words around it.

    A short name that is a person's goes to `people`: where `Nguyễn Đức` stands, `Đức` alone is he.
    """
    start, end = match.span()
    canonical = name.canonical
    if canonical in places.PAIR_ONLY:
        return False
    if name.after and text.startswith(name.after, end) and _whole_word(text, end, name.after):
        return False
    if text.startswith(_POSSESSIVE, end):
        return False
    near = max(0, start - 24)
    if name.prefixes:
        return text.endswith(name.prefixes, near, start)
    if _is_marked(text, start):
        return True
    previous = text[text.rfind(" ", near, start - 1) + 1 : start].rstrip() if start else ""
    if "\n" in previous:
        previous = ""
    if canonical in places.PERSON_LIKE and _is_person(previous):
        people.add(canonical)
        return False
    if canonical in places.SOLO and _is_syllable(previous):
        return False
    if name.before and text.endswith(name.before, near, start):
        return False
    if canonical in places.SENTENCE_START_UNSAFE and _OPENING.search(text, near, start) and text[end : end + 1] != ")":
        return False
    return not _in_a_name(text, start)


def _whole_word(text: str, end: int, words: tuple[str, ...]) -> bool:
    for word in words:
        if text.startswith(word, end):
            stop = end + len(word)
            if stop >= len(text) or not text[stop].isalnum():
                return True
    return False


def _is_person(previous: str) -> bool:
    return (
        previous in places.SURNAMES
        or previous in places.PERSON_TITLES
        or previous.lower() in places.PERSON_TITLES
    )


def _is_syllable(previous: str) -> bool:
    """Whether a name of one syllable is part of a longer name: `Tuấn Anh`, `Huỳnh Đức`."""
    if not previous[:1].isupper() or previous.isupper() and len(previous) > 1 or not previous[-1].isalpha():
        return False
    if previous in places.SOLO_BEFORE_OK or previous in _names():
        return False
    return not (previous.isascii() and len(previous) > 6)  # a long word without marks is a foreign name


def _in_a_name(text: str, start: int) -> bool:
    """Whether the name ends an organisation's, road's or team's name that began a few words before."""
    window = text[max(0, start - _NEAR) : start]
    cut = 0
    for mark in _CUT.finditer(window):
        if window[mark.start()] != "." or not window[: mark.start()].endswith(("TP", "Tp", "P", "Q")):
            cut = mark.end()
    window = window[cut:]
    last = None
    for head in _heads().finditer(window):
        last = None if head[0] in places.NOT_HEADS else head
    if last is None:
        return False
    between = window[last.end() :].split()
    if last[0] in places.STATE_HEADS or not places.NAME_BREAKS.isdisjoint(between):
        return False
    if last[0] in places.ROUTE_HEADS:
        return not between
    return len(between) <= 6
