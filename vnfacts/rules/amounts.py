"""What a number and its unit amount to, one rule for each kind of fact."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import figures
from vnfacts.lexicon.numbers import DIGITS
from vnfacts.lexicon.units import AMBIGUOUS_CODES, UNITS
from vnfacts.numbers import EXACT, Number, Style, plain_number, read_words, times
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.rules.lengths import HALF, HALF_MORE, duration
from vnfacts.units import RATE_OPENINGS, Unit, rate_after, rate_before, rate_beyond, rated, unit_after

_ADJECTIVE_RATE = re.compile(r" +(?:mới|nhiễm|tử vong|bệnh)(?= ?/ ?(?:ngày|tuần|tháng|năm|giờ))")
_GOLD_WEIGHT = "lượng"
_GOLD_REACH = 120
"""Characters before `15 lượng` within which gold makes it a weight."""
LONGEST_ADJECTIVE = 16
_HEIGHT = re.compile(r"(?:cao|sâu) +(?:(?!giá)\w+ +){0,2}\Z")
_COORDINATE = re.compile(r" (?:(?:vĩ|kinh)(?!\w)|(?:bắc|nam|đông|tây)(?! ?\w))")
_WHOLE_CIRCLE = 360
_WEATHER = Lazy(lambda: trie(figures.WEATHER) + r"(?! đới)|°c|độ c(?!\w)")
_WEATHER_BEFORE, _WEATHER_AFTER = 160, 80
"""Characters around `độ` within which the weather makes it a temperature."""
_QUAKE = Lazy(lambda: trie(figures.QUAKES))
_QUAKE_BEFORE = 48
_MIXED_MEASURE = re.compile(r"(\d{1,2})(?![\w%]|[.,]\d)")
_APART_MEASURE = Lazy(
    lambda: (
        rf" +(\d{{2}}|(?:{trie(DIGITS)})(?: +(?:mươi|{trie(DIGITS)}))*)"
        rf"(?= *(?:[.,;)\n](?!\d)|\Z| (?:{trie(figures.AFTER_HEIGHTS)})(?!\w)))"
    )
)
"""Decimals of a metre that stand apart: `1 mét 65`, `một mét bảy`."""
_TENTHS = re.compile(r" (\d)(?= *(?:[.,;)\n](?!\d)|\Z))")
_NEXT_FIGURE = re.compile(r" (\d+(?:[.,]\d+)?)")
TALLEST = 3
"""Metres; `1m2` is a height up to here, and square metres above."""


def amount(reading: Reading, start: int, number: Number, unit: Unit | None) -> Draft:
    """The fact of a number and what it is of; an age may have its word before it, a bare number has none."""
    if unit is None or unit.kind == "count":
        aged = _age_after_word(reading, start, number)
        if aged:
            return aged
    if unit is not None:
        return _BY_KIND[unit.kind](reading, start, number, unit)
    if reading.page.left(start)[-1:] == ["gấp"]:
        half = HALF_MORE.match(reading.folded, number.end)
        value, end = (EXACT.add(number.value, HALF), half.end()) if half else (number.value, number.end)
        return Draft(start, end, "ratio", "ratio.times", value, number.high, "x")
    if number.scale == 1 and number.value <= _OLDEST and _is_mean_age(reading, start):
        return mean_age(start, number)
    return bare_number(start, number)


def in_context(number: Number, style: Style) -> Decimal:
    """The figure read again where a percent sign or physical unit shows that a comma is decimal."""
    if number.scale > 1 or not number.digits:
        return number.value
    return plain_number(number.digits, style, decimal_context=True)


@rule("money")
def money(reading: Reading, start: int, number: Number, unit: Unit) -> Draft:
    """An amount of money, with its rate where one is stated.

    11,33 tỷ USD → money 11330000000 USD
    60.000 đồng/cổ phiếu → money 60000 VND/cổ phiếu
    mỗi tháng 400 bảng Anh → money 400 GBP/month
    từ 5 đến 7 triệu đồng → money 5000000..7000000 VND
    """
    rate, end = rate_after(reading.page.text, reading.folded, unit, unit.end)
    if not rate:
        rate = rate_before(reading.folded, start, "money")
    value = times(number.value, unit.factor) if unit.factor else number.value
    return Draft(start, end, "money", "money", value, number.high, unit.code + rate)


@rule("percent")
def percent(reading: Reading, start: int, number: Number, unit: Unit) -> Draft:
    """A share or rate in percent, per mille, percentage points or basis points.

    11,7% → percent 11.7 %
    1 điểm phần trăm → percent 1 pp
    5%/năm → percent 5 %/year
    """
    rate, end = rate_after(reading.page.text, reading.folded, unit, unit.end)
    value = in_context(number, reading.style)
    return Draft(start, end, "percent", "percent", value, number.high, unit.code + rate)


@rule("measure")
def measure(reading: Reading, start: int, number: Number, unit: Unit) -> Draft:
    """A physical quantity in the text's own unit.

    1,7 triệu m2 → measure 1700000 m2
    1m75 → measure 1.75 m
    60 km/h → measure 60 km/h
    """
    folded, code, end = reading.folded, unit.code, unit.end
    value = in_context(number, reading.style)
    if unit.surface in figures.METRES:
        mixed = _mixed_metres(folded, start, number, unit, value)
        if mixed:
            return mixed
    if code == "deg":
        if _COORDINATE.match(folded, end):
            value = _coordinate(number, value)
        elif _QUAKE.search(folded, max(0, start - _QUAKE_BEFORE), start):
            code = "richter"
        elif figures.NO_TEMPERATURE.isdisjoint(reading.page.left(start)[-1:]) and _WEATHER.search(
            folded, max(0, start - _WEATHER_BEFORE), end + _WEATHER_AFTER
        ):
            code = "degC"
    half = HALF_MORE.match(folded, end)
    tenths = _TENTHS.match(folded, end) if unit.surface == "độ" and number.scale == 1 else None
    if half:
        value, end = EXACT.add(value, HALF), half.end()
    elif tenths:
        value, end = EXACT.add(value, Decimal(f"0.{tenths[1]}")), tenths.end()
    elif number.high is None and folded[end : end + 1] == " ":
        value, code, end = _with_finer(reading, value, code, end)
    rate, end = rate_after(reading.page.text, folded, unit, end)
    rate = rate or rate_before(folded, start, "measure") or rate_beyond(reading.page.text, folded, end)
    return Draft(start, end, "measure", "measure", value, number.high, rated(code, rate))


def negate(draft: Draft) -> None:
    """Make a figure one below zero; degrees below zero are those of heat."""
    if draft.value is not None:
        draft.value = -draft.value
    if draft.unit == "deg":
        draft.unit = "degC"


def _coordinate(number: Number, value: Decimal) -> Decimal:
    """A latitude or longitude, which never has thousands: 108.253 độ Kinh Đông."""
    thousands = value >= _WHOLE_CIRCLE and number.digits.count(".") == 1
    return Decimal(number.digits) if thousands and "," not in number.digits else value


def _with_finer(reading: Reading, value: Decimal, code: str, end: int) -> tuple[Decimal, str, int]:
    """`2 km 500 m`, `3 kg 200 g`: an amount in two units of one dimension, in the smaller of them."""
    second = _NEXT_FIGURE.match(reading.folded, end)
    unit = unit_after(reading.page.text, reading.folded, second.end()) if second else None
    if second is None or unit is None or unit.kind != "measure":
        return value, code, end
    coarse, fine = UNITS.get(code), UNITS.get(unit.code)
    if coarse is None or fine is None or coarse.dimension != fine.dimension or not fine.factor or not coarse.factor:
        return value, code, end
    many, rest = Decimal(coarse.factor) / Decimal(fine.factor), plain_number(second[1], reading.style, True)
    if rest >= many or value != value.to_integral_value():
        return value, code, end
    return EXACT.add(times(value, many), rest), unit.code, unit.end


def _mixed_metres(folded: str, start: int, number: Number, unit: Unit, value: Decimal) -> Draft | None:
    """`1m75`, `cao 1m2`, `sâu 1m3`: metres and decimals of them."""
    end = unit.end
    if unit.surface in ("m2", "m3"):
        if value < TALLEST and folded[end - 3].isdigit() and _HEIGHT.search(folded, max(0, start - 20), start):
            value = EXACT.add(value, Decimal(f"0.{folded[end - 1]}"))
            return Draft(start, end, "measure", "measure", value, None, "m")
        return None
    if number.scale > 1 or value != value.to_integral_value():
        return None
    decimals = _MIXED_MEASURE.match(folded, end)
    if decimals is None and value < TALLEST and unit.code == "m":
        decimals = _APART_MEASURE.match(folded, end)
    said = read_words(decimals[1], 0) if decimals else None
    if decimals is None or said is None:
        return None
    value = EXACT.add(value, Decimal(f"0.{decimals[1] if decimals[1].isdigit() else said.value}"))
    return Draft(start, decimals.end(), "measure", "measure", value, None, unit.code)


_AND_MONTHS = re.compile(r" +(?:và +)?(\d{1,2}) +tháng(?: +tuổi)?(?! +(?:\d|trước|nay|qua|sau|tù))(?!\w)")
"""After an age in years (3 tuổi 6 tháng)."""


@rule("age")
def age(reading: Reading, start: int, number: Number, unit: Unit) -> Draft:
    """How old someone is.

    45 tuổi → age 45 year
    từ 18 đến 25 tuổi → age 18..25 year
    3 tuổi rưỡi → age 3.5 year
    """
    half = HALF_MORE.match(reading.folded, unit.end)
    if half:
        return Draft(start, half.end(), "age", "age", EXACT.add(number.value, HALF), None, unit.code)
    months = _AND_MONTHS.match(reading.folded, unit.end) if unit.code == "year" and number.high is None else None
    if months:
        value = EXACT.add(times(number.value, Decimal(12)), Decimal(months[1]))
        return Draft(start, months.end(), "age", "age", value, None, "month")
    return Draft(start, unit.end, "age", "age", number.value, number.high, unit.code)


_BARREL = "thùng"
_OIL = re.compile(r"(?<!\w)(?:dầu(?! (?:ăn|gội|nhớt))|opec|brent|wti)(?!\w)")
_OIL_REACH = 90
"""Characters before a figure with `thùng` within which oil makes it barrels."""


@rule("count")
def count(reading: Reading, start: int, number: Number, unit: Unit) -> Draft:
    """A number of things or people, with the noun that is counted.

    274 dự án đầu tư → count 274 dự án
    hàng nghìn người → count 1000 người ~at_least
    300.000 ca mới/ngày → count 300000 ca/day
    """
    folded, end = reading.folded, unit.end
    if unit.code == _GOLD_WEIGHT and "vàng" in folded[max(0, start - _GOLD_REACH) : start]:
        return measure(reading, start, number, Unit("measure", AMBIGUOUS_CODES[_GOLD_WEIGHT], end))
    if unit.code == _BARREL and _OIL.search(folded, max(0, start - _OIL_REACH), start):
        return measure(reading, start, number, unit._replace(kind="measure", code="barrel"))
    rate, rate_at = "", end
    if folded.find("/", end, end + LONGEST_ADJECTIVE) >= 0:
        adjective = _ADJECTIVE_RATE.match(folded, end)
        rate_at = adjective.end() if adjective else end
    if folded.startswith(RATE_OPENINGS, rate_at):
        rate, rate_at = rate_after(reading.page.text, folded, unit, rate_at)
    if rate:
        end = rate_at
    else:
        rate = rate_before(folded, start, "count")
    if unit.code == "lần" and number.value != number.value.to_integral_value():
        return Draft(start, end, "ratio", "ratio.times", number.value, number.high, "x")
    return Draft(start, end, "count", "count", number.value, number.high, unit.code + rate)


_AGED = re.compile(
    r"(?<!\d )(?P<lead>tuổi +(?:đời +)?)(?:(?:từ|là|khoảng|ngoài|mới|ngót|trên|dưới|độ|gần|cận kề|xấp xỉ) +)?\Z"
    r"|(?P<share>tuổi +\d{1,3} +(?:và|hay|hoặc) +)\Z"
)
_MEAN_AGE = Lazy(
    lambda: (
        rf"(?:{trie(figures.MEAN_AGES)})(?!\w)(?:[^\n\d]|\d{{1,3}}(?![\d%]))*"
        rf"(?<!\w)(?:{trie([*figures.BEFORE_MEAN_AGES, *figures.HEDGES])}) \Z"
    )
)
_MEAN_REACH = 120
"""Characters before a bare figure within which an age is spoken of (tuổi trung bình của khách là 45)."""
_OLDEST = 130


def is_aged(folded: str, start: int) -> bool:
    """Whether the word of an age stands before the figure."""
    return _AGED.search(folded, max(0, start - 24), start) is not None


def _age_after_word(reading: Reading, start: int, number: Number) -> Draft | None:
    """`tuổi 41`, `độ tuổi từ 21-33`: an age whose word stands before it."""
    if number.scale != 1 or number.value > _OLDEST or "tuổi" not in reading.page.left(start):
        return None
    match = _AGED.search(reading.folded, max(0, start - 24), start)
    if match is None:
        return None
    at = match.start("lead") if match["lead"] and match.end("lead") == start else start
    return Draft(at, number.end, "age", "age", number.value, number.high, "year")


@rule("age.mean")
def mean_age(start: int, number: Number) -> Draft:
    """The mean age of a group, or another one that is told without `tuổi` behind it.

    Tuổi trung bình của khách mua là 45 → age 45 year
    """
    return Draft(start, number.end, "age", "age.mean", number.value, number.high, "year")


def _is_mean_age(reading: Reading, start: int) -> bool:
    """`tuổi trung bình của khách là 45`: an age whose word stands further before it, with other ages between."""
    return _MEAN_AGE.search(reading.folded, max(0, start - _MEAN_REACH), start) is not None


@rule("number")
def bare_number(start: int, number: Number) -> Draft:
    """A number with no unit and no noun.

    con số 250 → number 250
    hơn 60 nghìn → number 60000 ~over
    """
    return Draft(start, number.end, "number", "number", number.value, number.high)


_BY_KIND = {
    "money": money,
    "percent": percent,
    "measure": measure,
    "age": age,
    "duration": duration,
    "count": count,
}
