"""Runs of digits: which of a date, a clock time, a score, a ratio, an amount, or part of a name they are."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from vnfacts.lexicon import figures
from vnfacts.lexicon.names import DIGIT_IDIOMS, PRODUCTS
from vnfacts.nouns import counted_noun
from vnfacts.numbers import DIGIT_RUN, Number, plain_number, read_number
from vnfacts.patterns import LETTER, Lazy, trie
from vnfacts.readers.amounts import figured, is_amount, lone_figure, school_mark
from vnfacts.readers.figure_dates import figure_date, is_dated
from vnfacts.readers.followers import continuing_words, scale_words, unit_words
from vnfacts.rules import Draft, Found, Reading, names
from vnfacts.rules.amounts import LONGEST_ADJECTIVE, count
from vnfacts.rules.quantity import plain_amount
from vnfacts.units import RATE_OPENINGS, Unit, rate_before, unit_after

_FOLLOWER = re.compile(f" ({LETTER}++)")
_ALONE = re.compile(r"[.,;)\n](?! ?(?:[\d-]|và|gần|hơn|khoảng|trên|dưới))")
"""What stands after a figure that has neither unit, range nor list."""
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
    before = folded[start - 1] if start else ""
    if before.isalpha() and folded[start] not in "01" and names.is_glued(reading, start, before):
        return [], names.code_end(folded, start)
    words = page.left(start)
    if folded[start:end] in _idiom_figures() and not (words and words[-1] in figures.IDIOM_DATES):
        idiom = _IDIOM.match(folded, start)
        if idiom:
            return [], idiom.end()
    following = _FOLLOWER.match(folded, end)
    follower = following[1] if following else ""
    clear = before == " " and _is_clear(reading, start, end, words)
    draft = None
    if follower and follower not in continuing_words():
        if clear:
            draft = _count(reading, start, end, words)
    elif folded[end : end + 1] not in _NO_UNIT:
        draft = _plain(reading, start, words, clear)
        if not draft and clear:
            draft = _lone_count(reading, start, end, words, follower)
    return ([draft], draft.end) if draft else _doubtful(reading, start, end, words, clear, follower)


def _doubtful(reading: Reading, start: int, end: int, words: list[str], clear: bool, follower: str) -> Found:
    """A figure that is none of the everyday amounts: part of a name, an item of a list, or anything else."""
    folded = reading.folded
    if folded[start] in "01" or folded[start - 1 : start] == "+":
        phone = names.phone_end(folded, start)
        if phone:
            return [], phone
    previous = words[-1] if words else ""
    lead = "" if clear else names.name_before(reading, start, previous)
    if lead == "strong":
        return [], names.code_end(folded, start)
    if not follower:
        if names.enumerator(reading, start, end):
            return [], end
        digits = folded[start:end]
        if len(digits) != 4 and previous not in figures.MARKED and digits.isdigit() and _ALONE.match(folded, end):
            return ([], names.code_end(folded, start)) if lead else lone_figure(reading, start, end)
    return _led(reading, start, end, lead, follower)


def _is_clear(reading: Reading, start: int, end: int, words: list[str]) -> bool:
    """Whether nothing before the figure bears on it: neither a name, an age, a proportion nor a list."""
    if not words:
        return False
    text, previous = reading.page.text, words[-1]
    at = start - 1 - len(previous)
    if previous[-1] in ",;." and previous[:-1].isalpha():
        named = previous[-1] == "." and text[at].isupper()
        return not named and not text[end + 1 : end + 2].isupper()  # Ngõ Chợ, 156 Xã Đàn
    if not previous.isalpha():
        return False
    if previous in names.TELLING_WORDS and (
        previous not in figures.MILD_LEADS or not figures.PROPORTIONS.isdisjoint(words)
    ):
        return False
    return not text[at].isupper() or previous in figures.SENTENCE_OPENERS and text[at + 1 : at + 2].islower()


def _plain(reading: Reading, start: int, words: list[str], clear: bool) -> Draft | None:
    """The everyday amount, which can be no date, code or list item: read in one match."""
    if "mỗi" in words or "hàng" in words or "hằng" in words:
        return None
    if not clear and reading.folded[start - 1 : start] not in (" ", "("):
        return None
    draft = plain_amount(reading, start)
    if draft is None or clear or draft.kind == "percent":
        return draft
    return None if draft.unit == "m" or names.lead(reading, start) else draft


def _lone_count(reading: Reading, start: int, end: int, words: list[str], follower: str) -> Draft | None:
    """A count whose figure has a scale word, or whose noun begins like a unit."""
    page, folded, style = reading
    if follower in scale_words():
        number = read_number(folded, start, style)
        following = _FOLLOWER.match(folded, number.end) if number else None
        if number is None or following is None or number.scale == 1:
            return None
        follower = following[1]
        if follower not in continuing_words():
            return _count(reading, start, end, words, number)
    else:
        number = None
    if follower not in unit_words() or unit_after(page.text, folded, number.end if number else end):
        return None
    return _count(reading, start, end, words, number)


def _count(reading: Reading, start: int, end: int, words: list[str], number: Number | None = None) -> Draft | None:
    """The everyday count: a figure and its noun, with nothing beside them that bears on it.

    Args:
        number: the figure with its scale words, where it has some.
    """
    page, folded, style = reading
    digits = folded[start:end]
    if end - start == 4 and digits.isdigit() or end - start >= _LONG_CODE and digits[0] in "01":
        return None
    if "." in digits and is_dated(folded, start):
        return None
    if number:
        value, end = number.value, number.end
    else:
        value = Decimal(digits) if digits.isdigit() else plain_number(digits, style)
    counted = counted_noun(page.text, folded, end)
    if counted is None or "tuổi" in words:
        return None
    noun, stop = counted
    if noun.startswith("lần"):
        return None
    if folded.startswith(RATE_OPENINGS, stop) or folded.find("/", stop, stop + LONGEST_ADJECTIVE) >= 0:
        return count(reading, start, Number(value, end), Unit("count", noun, stop))
    return Draft(start, stop, "count", "count", value, None, noun + rate_before(folded, start, "count"))


def _led(reading: Reading, start: int, end: int, lead: str, follower: str) -> Found:
    """A figure that is no code or item: a proportion, a date, a name all the same, or an amount."""
    page, folded, _ = reading
    words = page.left(start)
    previous = words[-1] if words else ""
    if previous in figures.PROPORTION_LEADS and _PROPORTION.search(folded, max(0, start - _LONGEST_LEAD), start):
        return figured(reading, start, end, follower)
    found = figure_date(reading, start, end, lead, follower)
    if found is not None:
        if (
            lead
            and (previous in figures.STREETS or previous in PRODUCTS)
            and found[0]
            and found[0][0].kind in ("date", "count")
        ):
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
