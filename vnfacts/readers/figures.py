"""Runs of digits: which of a date, a clock time, a score, a ratio, an amount, or part of a name they are."""

from __future__ import annotations

import re
from functools import cache

from vnfacts.lexicon import figures
from vnfacts.lexicon.names import DIGIT_IDIOMS
from vnfacts.numbers import DIGIT_RUN, Number, plain_number
from vnfacts.patterns import Lazy, trie
from vnfacts.readers.amounts import figured, is_amount, school_mark
from vnfacts.readers.figure_dates import figure_date, is_dated
from vnfacts.readers.followers import continuing_words, follower_at
from vnfacts.rules import Draft, Found, Reading, names
from vnfacts.rules.amounts import count
from vnfacts.rules.quantity import plain_amount
from vnfacts.units import noun_at

_NO_UNIT = frozenset([*",.;:()/-\n", ""])
"""What stands directly after a figure that has no unit."""
_IDIOM = Lazy(lambda: rf"(?:{trie(DIGIT_IDIOMS, spell=False)})(?![\w/]|-\d)")
_PROPORTION = re.compile(r"(?:tỷ|tỉ) (?:lệ|số)(?: +(?:là|khoảng|chọi|vàng|cược))* +$")
_LONGEST_LEAD = 24
_LONG_CODE = 8
"""Digits from which on a figure may be a telephone number."""


@cache
def _idiom_figures() -> frozenset[str]:
    """The figures that idioms begin with."""
    return frozenset(match[0] for idiom in DIGIT_IDIOMS if (match := DIGIT_RUN.match(idiom)))


def figure(reading: Reading, start: int, end: int) -> Found:
    """A run of digits: a date, a clock time, a score, a ratio, an amount, or part of a name."""
    page, folded, _ = reading
    words = page.left(start)
    previous = words[-1] if words else ""
    if folded[start:end] in _idiom_figures() and previous not in figures.IDIOM_DATES:
        idiom = _IDIOM.match(folded, start)
        if idiom:
            return [], idiom.end()
    follower = follower_at(folded, end)
    clear = _is_clear(reading, start, previous)
    if follower and follower not in continuing_words():
        draft = _lone_count(reading, start, end, words) if clear else None
    elif folded[end : end + 1] in _NO_UNIT:
        draft = None
    else:
        draft = _plain(reading, start, words, clear)
    if draft:
        return [draft], draft.end
    phone = names.phone_end(folded, start)
    if phone:
        return [], phone
    lead = ""
    if not clear:
        if names.glued_to_name(reading, start, previous):
            return [], names.code_end(folded, start)
        lead = names.lead(reading, start)
        if lead == "strong":
            return [], names.code_end(folded, start)
    if not follower and names.enumerator(reading, start, end):
        return [], end
    return _led(reading, start, end, lead, follower)


def _is_clear(reading: Reading, start: int, previous: str) -> bool:
    """Whether nothing before the figure bears on it: a word in small letters that leads no name, age or proportion."""
    return (
        previous.isalpha()
        and previous not in names.TELLING_WORDS
        and reading.folded[start - 1] == " "
        and not reading.page.text[start - 1 - len(previous)].isupper()
    )


def _plain(reading: Reading, start: int, words: list[str], clear: bool) -> Draft | None:
    """The everyday amount, which can be no date, code or list item: read in one match."""
    if "mỗi" in words or "hàng" in words or "hằng" in words:
        return None
    if not clear and reading.folded[start - 1 : start] != " ":
        return None
    draft = plain_amount(reading, start)
    if draft is None or not clear and draft.kind != "percent" and names.lead(reading, start):
        return None
    return draft


def _lone_count(reading: Reading, start: int, end: int, words: list[str]) -> Draft | None:
    """The everyday count: a figure and its noun, with nothing beside them that bears on it."""
    page, folded, style = reading
    digits = folded[start:end]
    if end - start == 4 and digits.isdigit() or end - start >= _LONG_CODE and digits[0] in "01":
        return None
    if "." in digits and is_dated(folded, start):
        return None
    noun = noun_at(page.text, folded, end)
    if noun is None or noun.code.startswith("lần") or "tuổi" in words:
        return None
    return count(reading, start, Number(plain_number(digits, style), end), noun)


def _led(reading: Reading, start: int, end: int, lead: str, follower: str) -> Found:
    """A figure that is no code or item: a proportion, a date, a name all the same, or an amount."""
    page, folded, _ = reading
    words = page.left(start)
    previous = words[-1] if words else ""
    if previous in figures.PROPORTION_LEADS and _PROPORTION.search(folded, max(0, start - _LONGEST_LEAD), start):
        return figured(reading, start, end, follower)
    found = figure_date(reading, start, end, lead, follower)
    if found is not None:
        if lead and previous in figures.STREETS and found[0] and found[0][0].kind in ("date", "count"):
            return [], found[1]
        return found
    if previous in figures.DATE_WORDS and folded[end : end + 1] in ("/", "-", "."):
        return [], names.code_end(folded, start)  # an impossible day is no date
    if lead == "weak":
        mark = school_mark(reading, start, end)
        if mark:
            return [mark], end
        if not is_amount(reading, start):
            return [], names.code_end(folded, start)
    return figured(reading, start, end, follower)
