"""Everyday amounts and counts: figures whose neighbours tell at once what they are."""

from __future__ import annotations

from decimal import Decimal

from vnfacts.lexicon import figures
from vnfacts.lexicon.units import AMBIGUOUS_CODES
from vnfacts.nouns import counted_noun
from vnfacts.numbers import Number, plain_number, read_number
from vnfacts.readers.figure_dates import is_dated
from vnfacts.readers.followers import continuing_words, follower_at, scale_words, unit_words
from vnfacts.rules import Draft, Reading, names
from vnfacts.rules.amounts import LONGEST_ADJECTIVE, count
from vnfacts.rules.quantity import plain_amount
from vnfacts.rules.sized import MILLION, is_counted
from vnfacts.units import RATE_OPENINGS, Unit, rate_before, unit_after

_NO_UNIT = frozenset([*",.;:()/-\n", ""])
"""What stands directly after a figure that has no unit."""
_OPENINGS = frozenset({"(", "\n", ""})
"""What stands before a figure that no word before it bears on."""
_LONG_CODE = 8
"""Digits from which on a figure may be a telephone number."""


def everyday(reading: Reading, start: int, end: int, words: list[str], clear: bool, follower: str) -> Draft | None:
    """The amount or count that begins at `start`, if nothing around it makes it anything else.

    Args:
        words: the words before it.
        clear: whether these leave it alone (see `is_clear`).
        follower: the word after it.
    """
    if follower and follower not in continuing_words():
        return _count(reading, start, end, words) if clear else None
    if reading.folded[end : end + 1] in _NO_UNIT:
        return None
    draft = _plain(reading, start, words, clear)
    return draft or (_sized_count(reading, start, end, words, follower) if clear else None)


def is_clear(reading: Reading, start: int, end: int, before: str, words: list[str]) -> bool:
    """Whether nothing in front of a figure bears on it: neither a name, an age, a proportion nor a list.

    Args:
        before: the character before the figure.
        words: the words before it.
    """
    if before in _OPENINGS:
        return True
    if before != " " or not words:
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
    if not clear and reading.folded[start - 1 : start] != " ":
        return None
    draft = plain_amount(reading, start)
    if draft is None or clear or draft.kind == "percent":
        return draft
    return None if draft.unit == "m" or names.lead(reading, start) else draft


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
    if counted is None or counted[0] == "thùng" or "tuổi" in words or page.text[end + 1 : end + 2].isupper():
        return None
    noun, stop = counted
    street = noun in figures.STREETS and page.text[stop + 1 : stop + 2].isupper()  # 27 đường Lê Lợi
    if street or noun in AMBIGUOUS_CODES:
        return None
    counts_times = noun.startswith("lần") or words[-1:] == ["từ"]
    if counts_times or number and number.value >= MILLION and not is_counted(page.text, noun, stop):
        return None
    if folded.startswith(RATE_OPENINGS, stop) or folded.find("/", stop, stop + LONGEST_ADJECTIVE) >= 0:
        return count(reading, start, Number(value, end), Unit("count", noun, stop))
    return Draft(start, stop, "count", "count", value, None, noun + rate_before(folded, start, "count"))


def _sized_count(reading: Reading, start: int, end: int, words: list[str], follower: str) -> Draft | None:
    """A count whose figure has a scale word, or whose noun begins like a unit (586 triệu phụ nữ, 25 bộ phận)."""
    folded, number = reading.folded, None
    if follower in scale_words():
        number = read_number(folded, start, reading.style)
        if number is None or number.scale == 1:
            return None
        follower = follower_at(folded, number.end)
        if follower and follower not in continuing_words():
            return _count(reading, start, end, words, number)
    if follower not in unit_words() or unit_after(reading.page.text, folded, number.end if number else end):
        return None
    return _count(reading, start, end, words, number)
