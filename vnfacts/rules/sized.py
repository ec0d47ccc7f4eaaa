"""What a figure is of: the unit or the counted noun that stands behind it."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import figures
from vnfacts.lexicon.calendar import DAY_PARTS
from vnfacts.nouns import is_noun
from vnfacts.numbers import Number, read_number, read_words
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Reading
from vnfacts.units import Unit, noun_at, unit_after

MILLION = 1_000_000
"""From here on a word that no table knows is no noun that is counted but goes on with the sentence: 20 tỷ rỉ sét."""
_DAY_PART = Lazy(lambda: rf" +(?:{trie(DAY_PARTS)})(?!\w)")
_SHARE = re.compile(r" \((?:[^()\d]{0,20} )?\d+(?:[.,]\d+)? ?%\)(?= \w)")
_OUT_OF = Lazy(lambda: rf" +(?:trong|trên) +(?:(?:tổng +)?số +)?{next_figure()}")
_MEDALS = re.compile(r"\d+ (?:vàng|bạc)(?:,| và|, và) \Z")
_MEDAL_REACH = 20
"""Characters before a figure with `đồng` within which gold or silver makes it bronze."""
_MOST_MEDALS = 100
"""No side wins as many at once."""


def next_figure() -> str:
    """A pattern for what may stand directly before the next figure."""
    return rf"(?:(?:{trie(figures.HEDGES)}) +)?(?=\d)"


def unit_of(reading: Reading, number: Number, known: bool = False) -> Unit | None:
    """What the figure is of: a unit of the tables, else the counted noun."""
    text, folded, end = reading.page.text, reading.folded, number.end
    if folded.startswith(" (", end):
        end = _said_again(reading, number)
        if end == number.end:
            return _counted_after_share(reading, number)
    unit = unit_after(text, folded, end)
    if unit is not None:
        if unit.surface in figures.SMALL_MONEY and number.scale == 1 and number.value < 50:
            return noun_at(text, folded, end)
        if unit.surface == "đồng" and is_bronze(folded, end - len(number.digits), number.value):
            return unit._replace(kind="count", code="đồng", factor=None)
        return unit
    if _OUT_OF.match(folded, end):
        return _whole_counted(reading, end)
    following = folded[end : end + 1]
    if following.isalpha() and number.scale == 1:
        glued = noun_at(text, folded, end, bare=True)
        return glued if glued and len(number.digits) > 3 and is_noun(glued.code) else None
    if following in (" ", '"') or following.isalpha():
        noun = noun_at(text, folded, end, bare=known)
        millions = number.scale >= MILLION or number.value >= MILLION and not number.digits
        return None if noun and millions and not is_counted(text, noun.code, noun.end) else noun
    return None


def is_counted(text: str, noun: str, end: int) -> bool:
    """Whether a noun that ends at `end` is one of the tables, begins with one or is an abbreviation."""
    return is_noun(noun) or is_noun(noun.partition(" ")[0]) or text[end - len(noun) : end].isupper()


def is_bronze(folded: str, start: int, value: Decimal) -> bool:
    """Whether `đồng` is a medal: 2 vàng, 3 bạc, 1 đồng."""
    return value < _MOST_MEDALS and _MEDALS.search(folded, max(0, start - _MEDAL_REACH), start) is not None


def is_clock(reading: Reading, unit: Unit) -> bool:
    """Whether hours are a time of day: `2, 3 giờ sáng`."""
    return unit.code == "hour" and _DAY_PART.match(reading.folded, unit.end) is not None


def _said_again(reading: Reading, number: Number) -> int:
    """Where the brackets end that repeat a figure in words, as laws and contracts do: `01 (một) năm`."""
    opening = number.end + 2
    words = read_words(reading.folded, opening, reading.style)
    repeated = words is not None and words.value == number.value and reading.folded.startswith(")", words.end)
    return words.end + 1 if words and repeated else number.end


def _counted_after_share(reading: Reading, number: Number) -> Unit | None:
    """For `643.000 (75%) thí sinh`: the noun, which is not of the span."""
    share = _SHARE.match(reading.folded, number.end)
    noun = noun_at(reading.page.text, reading.folded, share.end(), bare=True) if share else None
    return noun._replace(end=number.end) if noun and is_noun(noun.code) else None


def _whole_counted(reading: Reading, end: int) -> Unit | None:
    """For `5 trong 6 con bò`: the noun of the whole, none of whose words belong to the part's span."""
    gap = _OUT_OF.match(reading.folded, end)
    whole = read_number(reading.folded, gap.end(), reading.style) if gap else None
    unit = unit_after(reading.page.text, reading.folded, whole.end) if whole and whole.scale > 1 else None
    if unit and unit.kind == "money":
        return unit._replace(end=end)
    noun = noun_at(reading.page.text, reading.folded, whole.end, bare=True) if whole else None
    return noun._replace(end=end) if noun else None
