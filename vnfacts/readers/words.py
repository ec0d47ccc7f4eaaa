"""Numbers that begin with a word or a currency sign."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import figures
from vnfacts.lexicon.calendar import DAY_PARTS, HOURS, MANY
from vnfacts.lexicon.money import PREFIX_SYMBOLS, SYMBOL_SCALES
from vnfacts.lexicon.numbers import DIGITS, NEVER_FIVE_AFTER, SAID_TOGETHER, SCALES, VAGUE, VAGUE_ONES, VULGAR_FRACTIONS
from vnfacts.nouns import is_noun
from vnfacts.numbers import (
    EXACT,
    ONE,
    TEN,
    TWELVE_DIGITS,
    ZERO,
    Number,
    read_bare_scale,
    read_number,
    read_words,
    times,
)
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Found, Reading, clock, dates, lengths, names, ratios, stretches
from vnfacts.rules.amounts import amount, negate
from vnfacts.rules.lengths import smaller_part
from vnfacts.rules.quantity import quantity
from vnfacts.rules.sized import unit_of
from vnfacts.units import Unit, noun_at, rate_after, rate_before, unit_after


def said(reading: Reading, start: int, end: int) -> Found:
    """A number in words: a fact if it is ten or more, or if a unit of measure, money, percent or time follows."""
    fraction = ratios.fraction_words(reading, start)
    if fraction:
        return [fraction], fraction.end
    number = read_number(reading.folded, start, reading.style)
    if number is None or names.capitalised(reading, start):
        return [], end
    stop = _end_of_none(reading, start, end, number)
    if stop:
        return [], stop
    named = _said_dates(reading, start, number)
    if named:
        return named, named[-1].end
    low, number = _said_range(reading, start, number)
    unit = unit_of(reading, number)
    if unit is None or unit.kind == "count":
        if number.value < 10 and number.scale == 1 and number.value == number.value.to_integral_value():
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
    drafts[0].qualifier = number.vague
    return _finished(reading, start, drafts)


def _end_of_none(reading: Reading, start: int, end: int, number: Number) -> int:
    """Where the words end if they are no number: `rượu nhiều năm tuổi`, `thịt băm ba chỉ`; else 0."""
    before = reading.page.left(start)[-1:]
    if reading.folded[start : number.end] == "năm" and MANY.intersection(before):
        return end
    if reading.folded.startswith("băm", start) and figures.MINCED.intersection(before):
        return end
    code = _SPELT_CODE.match(reading.folded, start)
    return code.end() if code else 0


def _said_dates(reading: Reading, start: int, number: Number) -> list[Draft] | None:
    """`bảy rưỡi sáng`, `hai ngày 5 và 6/3`: a time, or days counted and then named."""
    folded = reading.folded
    if folded.startswith((" ngày ", " đêm ", " tháng "), number.end):
        return dates.counted_days(folded, start, int(number.value), number.end)
    half_past = _HALF_PAST.match(folded, start)
    time = clock.said_time(reading, start, int(number.value), half_past.end()) if half_past else None
    return [time] if time else None


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
            parted = unit.code in _PARTED and smaller_part(reading, unit.code, unit.end)
            return not (parted or lengths.is_amount_of_one(reading, start, unit.end))
        if word != "năm" or unit.surface != "tháng" or _OF_YEAR.match(reading.folded, unit.end):
            return False
        return not figures.LENGTH_LEADS.intersection(reading.page.left(start)[-1:])
    if unit.kind == "age":
        return word == "năm" and not NEVER_FIVE_AFTER.isdisjoint(reading.page.left(start)[-1:])
    if unit.kind != "measure":
        return False
    if word == "một" and reading.page.left(start)[-1:] and reading.page.left(start)[-1] in SCALES:
        return True  # giá 20 nghìn một cân
    return len(unit.surface) == 1 and number.value < 10 or word == "một" and unit.surface in figures.LOOSE_UNITS


_PARTED = frozenset({"year", "hour", "minute"})
"""Units of which one and a part is a length (một năm sáu tháng); `một tuần ba ngày` is three in each."""
_OF_YEAR = re.compile(r" +(?:đầu|cuối) +(?:của +)?năm(?!\w)")
"""After `năm tháng`: they are five (năm tháng đầu năm)."""
_SPELT_CODE = Lazy(lambda: r"(?:{digit}[ ,.]+){{5,}}{digit}(?!\w)".format(digit=f"(?:{trie(DIGITS)})"))
"""A number that is told digit by digit: of a telephone, of an account."""
_WORD = re.compile(r"\w+")
_FROM_TO = frozenset({"duration", "age"})
_FROM = (["từ"], ["đủ"])
"""Before two amounts of these kinds with `đến` between: they are the ends of one (từ hai năm đến bảy năm tù)."""
_SAID_TO = re.compile(r" +(?:đến|tới) +(?=\w)")
_SAID_RANGE = re.compile(r" *(?:, *| +(?:đến|tới|hoặc|hay) +| *- *| +)(?=\w)")


def _said_range(reading: Reading, start: int, number: Number) -> tuple[Decimal | None, Number]:
    """`hai đến ba ngày`, `hai, ba năm`, `năm bảy ngày`: the lower figure, and the upper one as the number.

    Two digits that are not said together are tens and ones: `hai tám tuổi`.
    """
    unit = unit_after(reading.page.text, reading.folded, number.end)
    gap = _SAID_TO.match(reading.folded, unit.end) if unit else _SAID_RANGE.match(reading.folded, number.end)
    if gap is None or not gap[0]:
        return None, number
    second = read_words(reading.folded, gap.end(), reading.style)
    if second is None or not (_is_sized(reading, second) or not gap[0].strip() and second.value >= TEN > number.value):
        return None, number
    word = _WORD.match(reading.folded, gap.end())
    digit = DIGITS.get(word[0], 0) if word else 0
    if unit:
        same = unit_after(reading.page.text, reading.folded, second.end)
        from_to = unit.kind in _FROM_TO and reading.page.left(start)[-1:] in _FROM
        ranged = same and same.code == unit.code and number.value < second.value
        ranged = ranged and (unit.kind in figures.RANGED_ALONE or from_to)
        return (number.value, second) if ranged else (None, number)
    factor, first = _shared_factor(second, digit), reading.folded[start : number.end]
    if not gap[0].strip() and (int(number.value), digit) not in SAID_TOGETHER:
        tens = word is not None and {"năm", "một"}.isdisjoint((first, word[0])) and second.value == digit * factor
        return None, second._replace(value=second.value + times(number.value, TEN * factor)) if tens else number
    low = times(number.value, factor) if number.value < TEN else number.value
    return (low, second) if low < second.value else (None, number)


def _shared_factor(number: Number, digit: int) -> Decimal:
    """What the lower digit of a range shares with the upper end: `hai ba chục`, `ba bốn trăm nghìn`.

    Args:
        digit: the first digit of the upper end, or 0.
    """
    factor = number.value / digit if digit else ZERO
    return factor if factor >= ONE and factor == TEN ** factor.adjusted() else Decimal(number.scale)


def _is_sized(reading: Reading, number: Number) -> bool:
    """Whether a unit, or after a number of ten or more a well-known noun, follows."""
    text, folded = reading.page.text, reading.folded
    if unit_after(text, folded, number.end):
        return True
    noun = noun_at(text, folded, number.end, bare=True) if number.value >= 10 else None
    return noun is not None and is_noun(noun.code)


# -- vague numbers -----------------------------------------------------------------------------------------------

_VAGUE_ONE = Lazy(lambda: rf"({trie(VAGUE_ONES)})(?= +\w)")
_MORE_THAN_TEN = re.compile(r" *,? +(?=mười +\w)")
_HALF_UNIT = re.compile(r"nửa(?= +\w)")


def vague(reading: Reading, start: int, end: int) -> Found:
    """`vài chục`, `hàng nghìn người`, `nửa triệu`, `dăm ngày`, `một nửa`."""
    half = ratios.fraction_words(reading, start)
    if half:
        return [half], half.end
    number = (
        read_number(reading.folded, start, reading.style) or _vague_one(reading, start) or _half_unit(reading, start)
    )
    if number is None:
        return [], end
    drafts = _first_of_two(reading, start, number) or quantity(reading, start, number)
    drafts[0].qualifier = number.vague
    return _finished(reading, start, drafts)


_THEN = re.compile(
    r"(?:, | và |, thậm chí |, thậm chí là | hoặc | hay | rồi | (?:cho |lên )?(?:đến|tới) )(?=(?:hàng|cả|vài|mấy) )"
)


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
    """`dăm ngày`, `mươi năm`, `chục người`, `mươi mười lăm người`."""
    text, folded = reading.page.text, reading.folded
    match = _VAGUE_ONE.match(folded, start)
    if match is None:
        return None
    value, high = VAGUE_ONES[" ".join(match[1].split())]
    end = match.end()
    more = _MORE_THAN_TEN.match(folded, end) if match[1] == "mươi" else None
    teens = read_words(folded, more.end()) if more else None  # mươi mười lăm
    if teens and teens.value > value:
        high, end = int(teens.value), teens.end
    counted = value >= 10 and noun_at(text, folded, end, bare=True) is not None
    if not counted and unit_after(text, folded, end) is None:
        return None
    top = Decimal(high) if high else None
    return Number(Decimal(value), end, top, vague="" if match[1] == "chục" else "approx")


def _half_unit(reading: Reading, start: int) -> Number | None:
    """`nửa năm`."""
    match = _HALF_UNIT.match(reading.folded, start)
    unit = unit_after(reading.page.text, reading.folded, match.end()) if match else None
    if match is None or unit is None or unit.kind == "age" or unit.surface in figures.NEVER_HALVED:
        return None
    return Number(ONE / 2, match.end())


def half_more(reading: Reading, start: int, end: int) -> Found:
    """`tháng rưỡi`, `tấn rưỡi`: one and a half."""
    unit = unit_after(reading.page.text, reading.folded, start)
    before = reading.page.left(start)
    if unit is None or before and before[-1] in VAGUE or before and before[-1][-1].isdigit():
        return [], end
    return _finished(reading, start, [amount(reading, start, Number(ONE, start), unit)])


def vulgar(reading: Reading, start: int, end: int) -> Found:
    """`½ kg`, `⅔ dân số`: a fraction of one character."""
    part, whole = VULGAR_FRACTIONS[reading.folded[start]]
    number = Number(TWELVE_DIGITS.divide(Decimal(part), Decimal(whole)), end)
    unit = unit_after(reading.page.text, reading.folded, end)
    if unit is not None and unit.kind in ("measure", "duration"):
        return _finished(reading, start, [amount(reading, start, number, unit)])
    return [Draft(start, end, "ratio", "ratio", number.value)], end


# -- signs -------------------------------------------------------------------------------------------------------

_SHORT_MILLIONS = Lazy(lambda: rf" ?({trie(SYMBOL_SCALES)})(?!\w)")
_TO_SIGNED = re.compile(r" *- *\$?(?=\d)")


def bare_scale(reading: Reading, start: int, end: int) -> Found:
    """`gần trăm người`, `hơn nghìn tỷ đồng`: a scale word without a figure, where it has a unit or noun."""
    at = reading.folded.rindex(" ", start, end) + 1
    if read_words(reading.folded, at, reading.style):  # chừng trăm rưỡi
        return said(reading, at, end)
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
    short = _SHORT_MILLIONS.match(folded, number.end) if number.scale == 1 else None
    if short:
        factor = SYMBOL_SCALES[short[1]]
        number = number._replace(value=times(number.value, Decimal(factor)), end=short.end(), scale=factor)
    end, value, high = number.end, number.value, None
    ranged = _TO_SIGNED.match(folded, end)
    second = read_number(folded, ranged.end(), reading.style) if ranged else None
    if second:
        shared = number.scale == 1 < second.scale and value < (second.unscaled or 0)
        low = times(value, Decimal(second.scale)) if shared else value
        if low < second.value:
            value, high, end = low, second.value, second.end
    suffix = unit_after(reading.page.text, folded, end)
    if suffix and suffix.kind == "money" and suffix.code == code:
        end = suffix.end
    rate, end = rate_after(reading.page.text, folded, Unit("money", code, end), end)
    rate = rate or rate_before(folded, start, "money")
    if folded.startswith("-", start - 1) and high is None and not folded[max(0, start - 2)].isalnum():
        start, value = start - 1, -value
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
    negate(draft)
    return drafts, draft.end
