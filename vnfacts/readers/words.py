"""Numbers that begin with a word or a currency sign."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import figures
from vnfacts.lexicon.calendar import DAY_PARTS, HALVED_UNITS, HOURS, MANY, TIME_UNITS
from vnfacts.lexicon.money import PREFIX_SYMBOLS
from vnfacts.lexicon.numbers import ONES_AFTER_VAGUE, VAGUE_ONES
from vnfacts.nouns import is_noun
from vnfacts.numbers import EXACT, ONE, Number, read_bare_scale, read_number, read_words, times
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Found, Reading, clock, lengths, names, ratios, several, stretches
from vnfacts.rules.amounts import amount
from vnfacts.rules.quantity import quantity, unit_of
from vnfacts.units import Unit, noun_at, rate_after, rate_before, unit_after


def said(reading: Reading, start: int, end: int) -> Found:
    """A number in words: a fact if it is ten or more, or if a unit of measure, money, percent or time follows."""
    fraction = ratios.fraction_words(reading, start)
    if fraction:
        return [fraction], fraction.end
    number = read_number(reading.folded, start, reading.style)
    if number is None or names.capitalised(reading, start):
        return [], end
    if reading.folded[start : number.end] == "năm" and MANY.intersection(reading.page.left(start)[-1:]):
        return [], end  # rượu nhiều năm tuổi
    named = _said_dates(reading, start, number)
    if named:
        return named, named[-1].end
    if number.value < 10 and reading.page.left(start)[-1:] in _AFTER_FEW:  # vài ba ngày is as vague as vài ngày
        return [], end
    low, number = _said_range(reading, number)
    unit = unit_of(reading, number)
    if unit is None or unit.kind == "count":
        if number.value < 10 and number.scale == 1:
            return [], end
    elif _is_article(reading, start, number, unit):
        return [], end
    elif unit.kind == "duration" and low is None:
        time = clock.said_time(reading, start, int(number.value), unit.end) if unit.surface == "giờ" else None
        stretch = time or stretches.stretch(reading, start, int(number.value), number.end)
        if stretch:
            return [stretch], stretch.end
    drafts = quantity(reading, start, number)
    if low is not None:
        drafts[0].value, drafts[0].value_max = low, number.value
    return _finished(reading, start, drafts)


def _said_dates(reading: Reading, start: int, number: Number) -> list[Draft] | None:
    """`bảy rưỡi sáng`, `hai ngày 5 và 6/3`: a time, or days counted and then named."""
    folded = reading.folded
    if folded.startswith(" ngày ", number.end):
        return several.counted_days(folded, start, int(number.value), number.end)
    half_past = _HALF_PAST.match(folded, start)
    time = clock.said_time(reading, start, int(number.value), half_past.end()) if half_past else None
    return [time] if time else None


_AFTER_FEW = (["vài"], ["đôi"])
_HALF_PAST = Lazy(lambda: rf"(?:{trie(HOURS)})(?= +rưỡi +(?:{trie(DAY_PARTS)})(?!\w))")
"""`bảy rưỡi sáng`: the hour without its word."""


def _finished(reading: Reading, start: int, drafts: list[Draft]) -> Found:
    """Multiples told from counts, and lengths of time anchored."""
    first = drafts[0]
    if first.kind == "count" and first.unit.startswith("lần") and ratios.is_multiple(reading, start):
        first.kind, first.rule, first.unit = "ratio", "ratio.times", "x"
    elif first.kind == "duration":
        lengths.anchor_duration(reading, first)
    return drafts, drafts[-1].end


def _is_article(reading: Reading, start: int, number: Number, unit: Unit) -> bool:
    """Whether the word counts nothing: `một ngày đáng nhớ`, `năm tháng` (the years), `một phân`."""
    word = reading.folded[start : number.end]
    if unit.kind == "duration":
        if word == "một":
            return not lengths.is_amount_of_one(reading, start, unit.end)
        before = reading.page.left(start)[-1:]
        return word == "năm" and unit.surface == "tháng" and not figures.LENGTH_LEADS.intersection(before)
    if unit.kind != "measure":
        return False
    return len(unit.surface) == 1 and number.value < 10 or word == "một" and unit.surface in figures.LOOSE_UNITS


_TENS = re.compile(r" (?:chục|mươi)\Z")
_SAID_RANGE = re.compile(r" *(?:, *| +(?:đến|tới|hoặc|hay) +| *- *| +)(?=\w)")


def _said_range(reading: Reading, number: Number) -> tuple[Decimal | None, Number]:
    """`hai đến ba ngày`, `hai, ba năm`, `năm bảy ngày`: the lower figure, and the upper one as the number."""
    gap = _SAID_RANGE.match(reading.folded, number.end)
    if gap is None or not gap[0]:
        return None, number
    second = read_words(reading.folded, gap.end(), reading.style)
    if second is None or not _is_sized(reading, second):
        return None, number
    shared = Decimal(second.scale)
    if gap[0].strip() in ("", ",") and _TENS.search(reading.folded, gap.end(), second.end):  # hai ba chục người
        shared = Decimal(10)
    low = times(number.value, shared) if number.scale == 1 < shared else number.value
    return (low, second) if low < second.value else (None, number)


def _is_sized(reading: Reading, number: Number) -> bool:
    """Whether a unit, or after a number of ten or more a well-known noun, follows."""
    text, folded = reading.page.text, reading.folded
    if unit_after(text, folded, number.end):
        return True
    noun = noun_at(text, folded, number.end, bare=True) if number.value >= 10 else None
    return noun is not None and is_noun(noun.code)


# -- vague numbers -----------------------------------------------------------------------------------------------

_VAGUE_ONE = Lazy(lambda: rf"({trie(VAGUE_ONES)})(?: +(?:{trie(ONES_AFTER_VAGUE)}))?(?= +\w)")
_ONE_AND_HALF = Lazy(lambda: rf"({trie(HALVED_UNITS)}) +rưỡi(?!\w)")
_THREE_HALVES = Decimal("1.5")
_HALF_UNIT = re.compile(r"nửa(?= +\w)")


def vague(reading: Reading, start: int, end: int) -> Found:
    """`vài chục`, `hàng nghìn người`, `nửa triệu`, `dăm ngày`, `một nửa`."""
    half = ratios.fraction_words(reading, start)
    if half:
        return [half], half.end
    one_and_half = _ONE_AND_HALF.match(reading.folded, start)
    if one_and_half:
        unit = TIME_UNITS[one_and_half[1]]
        return _finished(reading, start, [Draft(start, end, "duration", "duration", _THREE_HALVES, None, unit)])
    number = (
        read_number(reading.folded, start, reading.style) or _vague_one(reading, start) or _half_unit(reading, start)
    )
    if number is None:
        return [], end
    drafts = _first_of_two(reading, start, number) or quantity(reading, start, number)
    drafts[0].qualifier = number.vague
    return _finished(reading, start, drafts)


_THEN = re.compile(r"(?:, | và |, thậm chí |, thậm chí là | hoặc | hay | rồi )(?=(?:hàng|cả|vài|mấy) )")


def _first_of_two(reading: Reading, start: int, number: Number) -> list[Draft] | None:
    """`hàng trăm, hàng nghìn viên`: the first of two vague numbers shares the scale and unit of the second."""
    gap = _THEN.match(reading.folded, number.end)
    second = read_number(reading.folded, gap.end(), reading.style) if gap else None
    unit = unit_of(reading, second, known=True) if second and second.vague else None
    if second is None or second.unscaled is None or unit is None:
        return None
    factor = EXACT.divide(Decimal(second.scale), second.unscaled)
    if number.scale != number.unscaled or times(number.value, factor) >= second.value:
        factor = ONE
    high = times(number.high, factor) if number.high else None
    draft = amount(reading, start, Number(times(number.value, factor), second.end, high), unit)
    draft.end = number.end
    return [draft]


def _vague_one(reading: Reading, start: int) -> Number | None:
    """`dăm ngày`, `mươi năm`, `chục người`."""
    text, folded = reading.page.text, reading.folded
    match = _VAGUE_ONE.match(folded, start)
    if match is None:
        return None
    value = VAGUE_ONES[match[1]]
    counted = value >= 10 and noun_at(text, folded, match.end(), bare=True) is not None
    if not counted and unit_after(text, folded, match.end()) is None:
        return None
    return Number(Decimal(value), match.end(), vague="" if match[1] == "chục" else "approx")


def _half_unit(reading: Reading, start: int) -> Number | None:
    """`nửa năm`."""
    match = _HALF_UNIT.match(reading.folded, start)
    unit = unit_after(reading.page.text, reading.folded, match.end()) if match else None
    if match is None or unit is None or unit.kind == "age" or unit.surface in figures.NEVER_HALVED:
        return None
    return Number(ONE / 2, match.end())


# -- signs -------------------------------------------------------------------------------------------------------

_TO_SIGNED = re.compile(r" *- *\$?(?=\d)")


def bare_scale(reading: Reading, start: int, end: int) -> Found:
    """`gần trăm người`, `hơn nghìn tỷ đồng`: a scale word without a figure, where it has a unit or noun."""
    at = reading.folded.rindex(" ", start, end) + 1
    number = read_bare_scale(reading.folded, at)
    if number is None or unit_of(reading, number, known=True) is None:
        return [], end
    return _finished(reading, at, quantity(reading, at, number))


def symbol(reading: Reading, start: int, end: int) -> Found:
    """A currency sign before the figure: `$10`, `US$ 1,5 tỷ`."""
    folded = reading.folded
    if folded[start - 1 : start] == "/" and folded[start - 2 : start - 1].isalpha():  # GBP/USD 1,3652
        return [], end
    code = PREFIX_SYMBOLS[folded[start:end].strip()]
    number = read_number(folded, end + 1 if folded.startswith(" ", end) else end, reading.style)
    if number is None:
        return [], end
    end, value, high = number.end, number.value, None
    ranged = _TO_SIGNED.match(folded, end)
    second = read_number(folded, ranged.end(), reading.style) if ranged else None
    if second and (second.value > value or second.scale > number.scale):
        if number.scale == 1 and second.scale > 1 and value < (second.unscaled or 0):
            value = times(value, Decimal(second.scale))
        high, end = second.value, second.end
    suffix = unit_after(reading.page.text, folded, end)
    if suffix and suffix.kind == "money" and suffix.code == code:
        end = suffix.end
    rate, end = rate_after(folded, Unit("money", code, end), end)
    rate = rate or rate_before(folded, start, "money")
    return [Draft(start, end, "money", "money", value, high, code + rate)], end


_SIGNED = frozenset({"measure", "percent", "money", "number"})
_BLANKS = re.compile(r"\s*")


def negative(reading: Reading, start: int, end: int) -> Found:
    """`âm 5 độ`: a minus said in words."""
    blanks = _BLANKS.match(reading.folded, end)
    at = blanks.end() if blanks else end
    number = read_number(reading.folded, at, reading.style)
    drafts = quantity(reading, at, number) if number else None
    if not drafts or drafts[0].kind not in _SIGNED:
        return [], end
    draft = drafts[0]
    draft.start = start
    if draft.value is not None:
        draft.value = -draft.value
    if draft.value_max is not None:
        draft.value_max = -draft.value_max
    return drafts, draft.end
