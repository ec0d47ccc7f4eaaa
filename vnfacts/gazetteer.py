"""Where a page names countries and Vietnamese provinces: one pass over the text, then each find is checked.

The names and what stops a false reading are in `lexicon/places.py`; a name inside another name (`Trương Hòa Bình`,
`Tập đoàn Dầu khí Việt Nam`, `đường Điện Biên`) is no place.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from vnfacts.lexicon import places
from vnfacts.patterns import UPPER, Lazy, spread, trie
from vnfacts.text import Page

REGION = "*"
"""The code of a party that is no country (EU, ASEAN): it takes a country's part in a list, and is never shown."""


class Mention(NamedTuple):
    """A place that the text names: where, and its ISO code."""

    start: int
    end: int
    code: str


class Gazette:
    """The places a page names, read sentence by sentence as they are asked for."""

    __slots__ = ("_page", "_people", "_places", "_sport", "_text")

    def __init__(self, page: Page) -> None:
        self._page = page
        self._text = page.text
        self._places: dict[int, list[Mention]] = {}  # by the sentence's start
        self._people: dict[str, bool] = {}
        self._sport: bool | None = None

    @property
    def sport(self) -> bool:
        """Whether the page is of sport, where a bare country is a side and no place."""
        if self._sport is None:
            count = self._page.folded.count
            hits, enough = sum(map(count, places.TEAM_WORDS)), max(len(self._text), 1000) / _SPORT
            if 0 < hits <= enough:
                hits += sum(map(count, places.MORE_TEAM_WORDS))
            self._sport = hits > enough and hits - sum(map(count, places.NO_TEAM_WORDS)) > enough
        return self._sport

    def names_any(self) -> bool:
        """Whether the page holds any name, be it a place or not."""
        return _pattern().search(self._text) is not None

    def of(self, start: int, end: int) -> list[Mention]:
        """The places named in the sentence from `start` to `end`."""
        found = self._places.get(start)
        if found is None:
            found = self._places[start] = []
            names, finds = _names(), []
            for match in _pattern().finditer(self._text, start, end):
                surface = match[0]
                finds.append((match.start(), match.end(), names.get(surface) or names[" ".join(surface.split())]))
            for index, (first, last, name) in enumerate(finds):
                if name.code and self._holds(finds, index):
                    found.append(Mention(first, last, name.code))
        return found

    def between(self, start: int, end: int) -> list[Mention]:
        """The places named in a part of a sentence."""
        return [place for place in self.of(*self._page.sentence_at(start)) if start <= place.start < end]

    def before(self, position: int) -> Iterator[Mention]:
        """The places named before a position, the nearest first."""
        bounds = self._page.bounds()
        for index in range(bisect_right(bounds, position) - 1, -1, -1):
            if index + 1 < len(bounds):
                for place in reversed(self.of(bounds[index], bounds[index + 1])):
                    if place.start < position:
                        yield place

    def _holds(self, finds: list[_Find], index: int) -> bool:
        """Whether the name found is meant as the place."""
        start, end, name = finds[index]
        return (
            name.code == REGION
            or name.paired
            and _paired(self._text, finds, index)
            or _is_place(self._text, start, end, name)
            and (name.plain or name.canonical not in places.PERSON_LIKE or not self._is_borne(name.canonical))
            or name.canonical in places.SENTENCE_START_UNSAFE
            and self._opens_list(finds, index)
        )

    def _opens_list(self, finds: list[_Find], index: int) -> bool:
        """Whether a name at the start of a sentence goes on with another country: `Anh, Pháp và Đức`."""
        start, end, _ = finds[index]
        if index + 1 == len(finds) or not _OPENING.search(self._text, max(0, start - 4), start):
            return False
        gap = self._text[end : finds[index + 1][0]]
        return gap in (", ", " và ") and len(finds[index + 1][2].code) == 2 and self._holds(finds, index + 1)

    def _is_borne(self, name: str) -> bool:
        """Whether a name is a person's on this page: where `Nguyễn Đức` stands, `Đức` alone is he."""
        borne = self._people.get(name)
        if borne is None:
            text = self._text
            borne = any(name + abroad in text for abroad in places.TRAPS_AFTER.get(name, ()) if "Trung" in abroad)
            start = -1 if borne else text.find(name)
            while start >= 0:
                end = start + len(name)
                if not text[end : end + 1].isalnum():
                    if _is_marked(text, start):
                        borne = False
                        break
                    borne = borne or _is_person(_word_before(text, start))
                start = text.find(name, end)
            self._people[name] = borne
        return borne


@lru_cache(maxsize=1)
def gazette(page: Page) -> Gazette:
    """The places that a page names; kept until the next page is asked for."""
    return Gazette(page)


class _Name(NamedTuple):
    """What the checks need to know of one surface form."""

    code: str
    canonical: str
    prefixes: tuple[str, ...]  # one of these must stand before it (`thành phố` Hồ Chí Minh)
    before: tuple[str, ...]  # none of these may (`Trương` Hòa Bình)
    after: tuple[str, ...]  # nor these follow (Thái Bình `Dương`)
    paired: bool  # a short form or one syllable: a dash to a country makes it one (`Việt` - Nga)
    plain: bool  # never a person, never an ordinary word


_Find = tuple[int, int, _Name]


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
    words = (*_traps_before().get(name, ()), *places.LANGUAGES)
    before = tuple(form for word in words for form in ((word,) if word[-1] == "." else (word + " ", word + ".")))
    after = tuple(word if word[0] in "-,.( " else " " + word for word in places.TRAPS_AFTER.get(name, ()))
    paired = name in places.PAIR_ONLY or name in places.SOLO
    plain = not (paired or name in places.PERSON_LIKE or name in places.SENTENCE_START_UNSAFE)
    for form in spread([name]):
        names[form] = _Name(code, name, prefixes, before, after, paired, plain)
        if " " in form and form.upper() not in names:
            names[form.upper()] = names[form]


def _lower_start(name: str) -> tuple[str, str]:
    """`thành phố Hồ Chí Minh` → (`thành phố `, `Hồ Chí Minh`)."""
    upper = next(i for i, char in enumerate(name) if char.isupper())
    return name[:upper], name[upper:]


def _alternatives(words: Iterable[str], boundary: str = r"(?<!\w.)") -> str:
    """A pattern that begins with a set of letters, so that `re` skips to the next candidate by itself."""
    by_letter: dict[str, list[str]] = {}
    for word in words:
        by_letter.setdefault(word[0], []).append(word[1:])
    return "|".join(
        re.escape(letter) + boundary + trie(rests, spell=False) for letter, rests in sorted(by_letter.items())
    )


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("(?:" + _alternatives(_names()) + r")(?!\w)")


@cache
def _heads() -> re.Pattern[str]:
    """Heads of names, in capitals (`Tập đoàn`, `Bộ`, `Hội nghị`), and of roads between places."""
    heads = places.ORGANISATION_HEADS | places.STATE_HEADS | places.NOT_HEADS | places.ROUTE_HEADS
    capitals = {head for head in heads if not head[0].islower()} | places.LONG_ROUTES
    return re.compile("(?:" + _alternatives(capitals, r"(?<![\w&-].)") + r")(?![\w&])")


@cache
def _small_heads() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """Heads in small letters, which stand directly before the name: their last words, they, and what only ends so."""
    heads = {head for head in places.ORGANISATION_HEADS | places.ROUTE_HEADS if head[0].islower()}
    last = frozenset(head.rsplit(" ", 1)[-1] for head in heads)
    others = (head for head in (*places.NOT_HEADS, *places.STATE_HEADS) if head.rsplit(" ", 1)[-1] in last)
    return last, tuple(f" {head} " for head in heads), (*(f"{head} " for head in others), "thành phố ")


@cache
def _breaks() -> frozenset[str]:
    """Words directly before a name that no organisation's name goes over (`hàng không` ends a head)."""
    heads = places.ORGANISATION_HEADS | places.STATE_HEADS | places.NOT_HEADS | places.ROUTE_HEADS
    return places.NAME_BREAKS - {head.rsplit(" ", 1)[-1] for head in heads}


_MARKERS = tuple(form for word in places.PLACE_MARKERS for form in (word + " ", word) if form[-1] in " .")
_DASHES = frozenset("-–—")
_JOINED = re.compile(rf" (?:[{UPPER}][\w.]*(?: +[{UPPER}][\w.]*)* ?[-–—] ?)*")  # cao tốc` Hà Nội - `Hải Phòng
_OPENING = re.compile(r'(?:\A|[.!?:…\n“"‘(\[])\s*\Z')
_CUT = re.compile(r'[,;:!?()“”"\n]|(?<!TP)(?<!Tp)\.')
_CUTS = frozenset(',;:!?()“”"\n')  # none of the name's words is before these
_NEAR, _LONGEST_NAME = 60, 8  # characters and words of an organisation's name before the place
_IN_BRACKETS = r"\((?:[Đđ]oàn |ĐBQH |tỉnh |TP\.? ?|thành phố )*\Z"
_BY_PERSON = Lazy(
    lambda: rf"(?<!\w)(?:{trie(places.BRACKETED_PERSONS, False)})(?: [{UPPER}][\w.]*){{1,4}} {_IN_BRACKETS}"
)
_SPORT = 400  # characters of text to one word of sport


def _paired(text: str, finds: list[_Find], index: int) -> bool:
    """Whether a dash joins a short name to another country: `Việt - Nga`, `Mỹ-Trung`, `Anh - Pháp`."""
    for left, right, other in ((index, index + 1, index + 1), (index - 1, index, index - 1)):
        if 0 <= other < len(finds) and len(finds[other][2].code) == 2:
            gap = text[finds[left][1] : finds[right][0]]
            if len(gap) <= 3 and gap.strip() in _DASHES:
                return True
    return False


def _is_place(text: str, start: int, end: int, name: _Name) -> bool:
    """Whether a name is the place itself, by the words around it."""
    if text.startswith(("'s", "’s"), end) or name.after and _followed(text, end, name.after):
        return False
    if name.prefixes:
        return text.endswith(name.prefixes, 0, start)
    if text[end : end + 1] == ")" and len(name.code) > 2 and _BY_PERSON.search(text, max(0, start - _NEAR), start):
        return False
    if name.paired and name.canonical in places.PAIR_ONLY:
        return False
    previous = _word_before(text, start)
    if (
        not name.plain
        and _is_other(text, start, end, name.canonical, previous)
        or name.before
        and text.endswith(name.before, 0, start)
        or _in_a_name(text, start, previous)
    ):
        return _is_marked(text, start)
    return True


def _is_marked(text: str, start: int) -> bool:
    """Whether the word before says that a place follows: `tỉnh`, `Tổng thống`, `tại`."""
    return text.endswith(_MARKERS, 0, start)


def _followed(text: str, end: int, words: tuple[str, ...]) -> bool:
    """Whether one of the words, whole, follows."""
    if not text.startswith(words, end):
        return False
    stops = (end + len(word) for word in words if text.startswith(word, end))
    return any(not text[stop : stop + 1].isalnum() for stop in stops)


def _word_before(text: str, start: int) -> str:
    """The word before, "" if it is none or an ocean's (lực lượng Thái Bình Dương Mỹ)."""
    if not start:
        return ""
    end = start - 1 if text[start - 1] == " " else start
    word = text[text.rfind(" ", 0, end) + 1 : end]
    return "" if word == "Dương" and text.endswith(("Bình Dương ", "Tây Dương ", "Độ Dương "), 0, start) else word


def _is_other(text: str, start: int, end: int, name: str, previous: str) -> bool:
    """Whether a short name is a person's, a syllable of a longer one or an ordinary word."""
    if name in places.PERSON_LIKE and _is_person(previous) or name in places.SOLO and _is_syllable(previous):
        return True
    if name not in places.SENTENCE_START_UNSAFE or text[end : end + 1] == ")":
        return False
    return _OPENING.search(text, max(0, start - 4), start) is not None


def _is_person(previous: str) -> bool:
    return previous in places.SURNAMES or previous in places.PERSON_TITLES or previous.lower() in places.PERSON_TITLES


def _is_syllable(previous: str) -> bool:
    """Whether the word before makes a name of one syllable part of a longer one: `Tuấn Anh`, `Huỳnh Đức`."""
    if not previous[:1].isupper() or previous.isupper() and len(previous) > 1 or not previous[-1].isalpha():
        return False
    if previous in places.SOLO_BEFORE_OK or previous in _names():
        return False
    return not (previous.isascii() and len(previous) > 6)  # a long word without marks is a foreign name


def _in_a_name(text: str, start: int, previous: str) -> bool:
    """Whether the name ends an organisation's, road's or team's name that began a few words before."""
    last_words, small, others = _small_heads()
    if not previous or previous in _breaks() or previous[-1] in _CUTS:
        return False
    if previous in last_words and text.endswith(small, 0, start) and not text.endswith(others, 0, start):
        return True
    left = max(0, start - _NEAR)  # no name goes over a comma, none is all in small letters
    begin = max(left, text.rfind(",", left, start), text.rfind("(", left, start))
    if text[begin:start].islower():
        return False
    heads = list(_heads().finditer(text, begin, start))
    if not heads or heads[-1][0] in places.NOT_HEADS or heads[-1][0] in places.STATE_HEADS:
        return False
    head, between = heads[-1], text[heads[-1].end() : start]
    if _CUT.search(between):
        return False
    words = between.split()
    if head[0] in places.LONG_ROUTES:
        return _JOINED.fullmatch(between) is not None
    longest = 0 if head[0] in places.ROUTE_HEADS else _LONGEST_NAME
    return sum(map(str.isalnum, words)) <= longest and places.NAME_BREAKS.isdisjoint(words)
