"""What the patterns of dates are put together from, each piece from a table, and what their words mean."""

from __future__ import annotations

from functools import cache

from vnfacts.lexicon import calendar as words
from vnfacts.lexicon.numbers import DIGITS, ZERO_TENS
from vnfacts.numbers import roman_value
from vnfacts.patterns import spellings, trie


def one_of(table: object) -> str:
    """A pattern for one of the words of a table."""
    return "(?:" + trie(table) + ")"  # type: ignore[arg-type]


def relative() -> str:
    """A pattern for a word such as `trước`, `này`, `tới` after a unit of the calendar."""
    return r"(?!tới +(?:nay|giờ)(?!\w))" + one_of(words.RELATIVE_UNITS)


def month_name() -> str:
    """A pattern for the figure or word that names a month."""
    roman = r"(?:x(?:ii?)?|i[xv]|vi{0,3}|i{1,3})(?= *[/.-] *\d{4}| +năm +\d)"
    return rf"(?:{roman}|\d{{1,2}}(?!\d|[.,]\d(?!\d{{3}}(?!\d)))|{one_of(words.MONTH_WORDS)}(?!\w))"


def year_in_words() -> str:
    """A pattern for a year in words (see `moment.said_year`); `hai nghìn` alone may be how many of anything."""
    digit, zero = one_of(DIGITS), one_of(ZERO_TENS)
    ones = rf"(?:{zero} +{digit}|(?:mười|{digit} +mươi)(?: +{digit})?|{digit} +{digit})"
    said = rf"(?:một|hai) +(?:nghìn|ngàn) +(?:{digit} +trăm(?: +{ones})?|{ones})"
    return rf"(?:{said}|(?:một +chín|hai +không) +{digit} +{digit})(?!\w)"


def edge() -> str:
    """A pattern for the part of a month or year that is meant (đầu, cuối): it leaves the date as it is."""
    return f"(?:{one_of(words.EDGES)} +)"


def plain_edge() -> str:
    """A pattern for the part of a quarter or decade that is meant, if one is named."""
    return f"(?:{one_of(words.PLAIN_EDGES)} +)?"


def direction_pattern() -> str:
    """A pattern for words that say whether a date is past or to come."""
    not_before = one_of(words.NO_FUTURE_BEFORE)
    return rf"(?:{one_of(words.PAST)}|{one_of(words.FUTURE)}|này|tới(?! +(?:{not_before}|\d)))"


def direction(word: str | None) -> int:
    """-1 for words that say a date is past, 1 for words that say it is to come, else 0."""
    if not word:
        return 0
    word = word.strip()
    if word in ("này", "nay"):
        return 0
    return -1 if word in words.PAST else 1


@cache
def meanings(table: str) -> dict[str, int]:
    """A table of `lexicon.calendar` with every word in all its spellings."""
    source: dict[str, int] = getattr(words, table)
    return {form: value for word, value in source.items() for form in spellings(word)}


def relative_offset(word: str) -> int:
    """How many units a relative word lies from the document's own."""
    return meanings("RELATIVE_UNITS")[word]


def year_offset(words_for: str) -> int:
    """How many years `năm ngoái`, `sang năm` lie from the document's own."""
    return words.YEAR_OFFSETS[" ".join(words_for.split())]


def month_number(name: str) -> int | None:
    """The month that a figure or word names, or None."""
    if name.isdigit():
        value = int(name)
        return value if 1 <= value <= 12 else None
    return meanings("MONTH_WORDS").get(name) or roman_value(name)


@cache
def meanings_of_feasts() -> dict[str, tuple[int, int]]:
    """Each feast, in all its spellings, with its month and day."""
    table = {**words.LUNAR_FEASTS, **words.SOLAR_FEASTS}
    return {form: day for feast, day in table.items() for form in spellings(feast)}


def place_in(names: tuple[str, ...], name: str) -> int:
    """Where a name, in any spelling, stands in a cycle of names."""
    return next(place for place, each in enumerate(names) if name in spellings(each))
