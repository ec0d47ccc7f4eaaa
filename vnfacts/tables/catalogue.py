"""Which tables are open, under which names, and what may stand in them. A table more is an entry more in `TABLES`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from vnfacts.lexicon import (
    calendar,
    changes,
    cues,
    metrics,
    money,
    names,
    nouns,
    numbers,
    places,
    speakers,
    statuses,
    units,
)
from vnfacts.patterns import spellings
from vnfacts.tables.forms import ByCode, ByWord, Equivalences, Form, Lists, Phrases, Places, Units
from vnfacts.text import fold

_PLACE_CODE = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?|none")
_CURRENCY_CODE = re.compile(r"[A-Z][A-Z0-9]{1,9}")
_UNIT_CODE = re.compile(r"\S+")
_ANY = re.compile(r".*")
_VIETNAMESE = re.compile(r"[à-ỹđÀ-ỸĐ]")
_WORD = re.compile(r"[^\W_]+")
_QUALIFIERS = ("approx", "nearly", "over", "under", "at_least", "at_most", "none")
_LONGEST_CUE = 3
_LONGEST_NOUN = 5


def composed(surface: str) -> str:
    """A surface with its letters composed (NFC) and single spaces."""
    return " ".join(unicodedata.normalize("NFC", surface).split())


def _folded(surface: str) -> str:
    return fold(composed(surface))


def _lower(surface: str) -> str:
    return composed(surface).lower()


def _syllables(surface: str) -> str:
    return " ".join(_WORD.findall(_folded(surface)))


def _unit_surface(surface: str) -> str:
    """A symbol in its own case, all else in lower case: as `lexicon/units.py` tells."""
    surface = composed(surface)
    return surface if _is_symbol(surface) else surface.lower()


def _is_symbol(surface: str) -> bool:
    has_letter = any(c.isascii() and c.isalpha() for c in surface)
    return len(surface) <= 4 and has_letter and not _VIETNAMESE.search(surface)


def canonical(surface: str) -> str:
    """One of the spellings of a surface: hoà is hòa, kì is kỳ."""
    return " ".join(map(_canonical_word, surface.split(" ")))


@cache
def _canonical_word(word: str) -> str:
    return min(spellings(word))


def _fine(_meaning: str, _surface: str) -> str:
    return ""


def _after_a_figure(_meaning: str, surface: str) -> str:
    return "begins with a digit, so no figure could stand before it" if surface[0].isdigit() else ""


def _a_name(_meaning: str, surface: str) -> str:
    capital = any(character.isupper() for character in surface)
    return "" if capital else "has no capital letter: write names of places as the papers do, or see epithets"


def _at_most_three_words(_meaning: str, surface: str) -> str:
    return _length(surface, 1, _LONGEST_CUE)


def _a_noun(meaning: str, surface: str) -> str:
    if meaning == "compounds":
        return _length(surface, 2, _LONGEST_NOUN)
    return _length(surface, 1, 1) if meaning in {"classifiers", "monosyllables", "things"} else ""


def _a_figure_name(meaning: str, surface: str) -> str:
    if meaning != "not_facts":
        return _length(surface, 1, _LONGEST_CUE)
    return "" if surface[0].isalnum() else "begins with neither a letter nor a digit"


def _length(surface: str, least: int, most: int) -> str:
    words = len(surface.split())
    if least <= words <= most:
        return ""
    wanted = f"{least}" if least == most else f"{least} to {most}"
    return f"has {words} word{'s' * (words > 1)}, where {wanted} can be found"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the lexicon as the user sees it.

    Attributes:
        name: its name, in TOML and for `vnfacts lexicon`.
        doc: what it holds, in a line.
        form: the table itself.
        by_word: whether a line of TOML is `word = meaning`, and not `meaning = [words]`.
        domain: the tables in which a surface may have but one meaning; by default this one.
        meanings: the meanings there are; empty where any may be made.
        code: what a meaning that is made must look like.
        normal: brings a surface into the form in which the table has it.
        complaint: (meaning, surface) -> why the engine would not find it there, or "".
        senses: meaning -> what it has in common with others, where a surface may have several; "" clashes with none.
    """

    name: str
    doc: str
    form: Form
    by_word: bool = False
    domain: str = ""
    meanings: tuple[str, ...] = ()
    code: re.Pattern[str] = _ANY
    normal: Callable[[str], str] = _folded
    complaint: Callable[[str, str], str] = _fine
    senses: Mapping[str, str] = field(default_factory=dict)

    @property
    def scope(self) -> str:
        """The domain, or the name where the table is alone in it."""
        return self.domain or self.name

    def sense(self, meaning: str) -> str:
        """What a surface has once: two senses of it clash."""
        return self.senses.get(meaning, meaning)


def _cues(name: str, doc: str, form: Form, meanings: tuple[str, ...]) -> Table:
    return Table(f"cues.{name}", doc, form, by_word=True, meanings=meanings)


def _catalogue() -> Iterator[Table]:
    figure, name = "after a figure", "name of a place"
    yield Table("dimensions", "what units measure, and the unit it is counted in", ByWord(units, "BASES"), by_word=True)
    yield Table(
        "units", "units of measure, with their size in the unit of the dimension", Units(), domain=figure,
        code=_UNIT_CODE, normal=_unit_surface, complaint=_after_a_figure,
    )  # fmt: skip
    yield Table(
        "currencies", "currencies by ISO 4217", ByCode(money, "CURRENCIES"), domain=figure,
        code=_CURRENCY_CODE, normal=_lower, complaint=_after_a_figure,
    )  # fmt: skip
    yield Table(
        "crypto", "currencies that are not of ISO 4217, by ticker", ByCode(money, "CRYPTO"), domain=figure,
        code=_CURRENCY_CODE, normal=_lower, complaint=_after_a_figure,
    )  # fmt: skip
    lists = {
        "compounds": "COMPOUNDS", "classifiers": "CLASSIFIERS", "monosyllables": "MONOSYLLABLES", "things": "THINGS",
        "not_nouns": "NOT_NOUNS", "adjectives": "ADJECTIVES",
    }  # fmt: skip
    yield Table(
        "nouns", "nouns that are counted, and words after a figure that are not", Lists(nouns, lists),
        meanings=tuple(lists), complaint=_a_noun,
        senses={**dict.fromkeys(lists, "noun"), "not_nouns": "no noun", "adjectives": ""},
    )  # fmt: skip
    yield Table("equivalences", "metrics that mean the same", Equivalences(), normal=_syllables)
    yield Table(
        "places", "countries and provinces by ISO 3166, and names that are none", Places(), domain=name,
        code=_PLACE_CODE, normal=composed, complaint=_a_name,
    )  # fmt: skip
    yield Table(
        "epithets", "what places are called besides", ByWord(places, "EPITHETS"), by_word=True, domain=name,
        code=_PLACE_CODE, normal=composed,
    )  # fmt: skip
    lists = {
        "target": "TARGETS", "forecast": "FORECASTS", "near_target": "NEAR_TARGETS", "near_forecast": "NEAR_FORECASTS",
        "none": "NO_CUES",
    }  # fmt: skip
    yield _cues("status", "words that make a figure a goal or an expectation", Lists(statuses, lists), tuple(lists))
    lists = {"up": "RISES", "down": "FALLS", "none": "NO_CHANGES"}
    yield _cues("change", "verbs of rising and falling", Lists(changes, lists), tuple(lists))
    yield Table(
        "cues.qualifier", "words before a figure that say how exact it is", ByWord(cues, "QUALIFIERS", "none"),
        by_word=True, meanings=_QUALIFIERS, complaint=_at_most_three_words,
    )  # fmt: skip
    after = ByWord(cues, "QUALIFIERS_AFTER", "none")
    yield _cues("qualifier_after", "words after a figure that say how exact it is", after, _QUALIFIERS)
    lists = {"says": "SAYS", "says_at_end": "SAYS_AT_END", "none": "NOT_SAYS"}
    yield _cues("speaker", "verbs of saying", Lists(speakers, lists), tuple(lists))
    lists = {"head": "HEADS", "none": "FALSE_HEADS"}
    yield _cues("metric", "first words of what is measured", Lists(metrics, lists), tuple(lists))
    lists = {"titles": "TITLES", "roles": "ROLES", "reports": "REPORTS"}
    yield Table(
        "speakers", "who is credited with a figure: titles, offices and bodies, and what they put out",
        Lists(speakers, lists), meanings=tuple(lists), senses=dict.fromkeys(lists, ""),
    )  # fmt: skip
    lists = {
        "not_facts": "DIGIT_IDIOMS IDIOMS", "leads": "LEGAL PLACES EVENT_HEADS THINGS", "strong_leads": "STRONG_LEADS",
    }  # fmt: skip
    yield Table(
        "names", "phrases whose figures are no facts, and words after which a figure is a name", Phrases(names, lists),
        meanings=tuple(lists), complaint=_a_figure_name, senses=dict.fromkeys(lists, ""),
    )  # fmt: skip


TABLES: dict[str, Table] = {table.name: table for table in _catalogue()}
"""Every table by name."""


def reserved(scope: str) -> Iterator[tuple[str, str]]:
    """Surfaces that tables claim which are not open, and what they are."""
    if scope == TABLES["units"].scope:
        for surface, (code, _) in money.SUBUNITS.items():
            yield surface, f"a part of {code}"
        for surface, code in (*calendar.TIME_UNITS.items(), *calendar.AGE_WORDS.items()):
            yield surface, f"{code} in lengths of time"
        for surface in (*numbers.DIGITS, *numbers.SCALES, *numbers.SMALL_SCALES):
            yield surface, "a number word"
    elif scope == TABLES["places"].scope:
        for surface, code in places.ADJECTIVAL.items():
            yield surface, f"{code} as a short form"
        for surface in places.REGIONS:
            yield surface, "a region"
