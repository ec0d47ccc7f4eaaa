"""Figures that measure something: money, percentages, measures, ages, durations, counts, bare numbers.

`quantity` reads one number with what follows it, a range, or a list that shares a unit; what the figure is of decides
which rule has read it.
"""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon.calendar import SMALLER_UNIT, TIME_UNITS
from vnfacts.model import Kind
from vnfacts.nouns import is_noun
from vnfacts.numbers import EXACT, Number, Style, plain_number, read_number, scaled, times
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.units import PLAIN, Unit, noun_at, plain_unit, rate_after, rate_before, unit_after

_RANGE = re.compile(r" *- *(?=\d)| +(?:đến|tới|cho đến|cho tới|hoặc đến) +(?:khoảng +|gần +|hơn +|trên +)?(?=\d)")
_RANGE_WORDS = re.compile(r" *(?:-| +đến| +tới|,)? *(?=\w)")
_LIST = re.compile(
    r"(?: *(,) *(?:và +)?| +(?:và|hoặc|hay|hay là|rồi|và cả) +)(?:gần +|hơn +|khoảng +|trên +|dưới +)?(?=\d)"
)
_LISTING = (",", " v", " h", " r", " ,", "  ")
"""What stands before a second item of a list: looked at before the pattern is tried."""
_BEFORE_TO = re.compile(r"(?:từ|trong khoảng|khoảng từ)(?: +(?:khoảng|gần|hơn|trên|dưới))? *$")
_ADJECTIVE_RATE = re.compile(r" +(?:mới|nhiễm|tử vong|bệnh)(?= ?/ ?(?:ngày|tuần|tháng|năm|giờ))")
_POINT_FIVE = re.compile(r" +(?:rưỡi|rưởi)(?!\w)")
_DEGREES = re.compile(r"nhiệt độ[^.\n]*$")
_HEIGHT = re.compile(r"cao +(?:\w+ +){0,2}$")
_WEATHER = re.compile(r"nhiệt|nóng|lạnh|rét|°c|độ c(?!\w)|nắng|thời tiết|sốt|băng giá")
_MIXED_MEASURE = re.compile(r"(\d{1,2})(?![\w%]|[.,]\d)")
_COMPOUND_LENGTH = Lazy(lambda: r" +(?:và +)?(\d{1,2}) ?(" + trie(TIME_UNITS) + r")(?!\w)")


def quantity(reading: Reading, start: int, number: Number) -> list[Draft] | None:
    """The facts of the figure at `start`, already read as `number`; None if nothing here is one."""
    ranged = _range_end(reading, start, number)
    if ranged is not None:
        return ranged
    shared = _list_sharingunit_of(reading, start, number)
    if shared is not None:
        return shared
    unit = unit_of(reading, number)
    draft = _draft(reading, start, number, unit)
    return [draft] if draft else None


def lone_quantity(reading: Reading, start: int, number: Number) -> Draft:
    """The count or number of a figure after which neither a unit nor a second figure stands."""
    unit = (
        None if reading.folded.startswith(" (", number.end) else noun_at(reading.page.text, reading.folded, number.end)
    )
    draft = _draft(reading, start, number, unit)
    assert draft is not None
    return draft


def plain_amount(reading: Reading, start: int) -> Draft | None:
    """An amount whose figure, scale and unit stand together with nothing beside them to change it, read in one go."""
    match = PLAIN.match(reading.folded, start)
    if match is None:
        return None
    digits, scale, _ = match.groups()
    unit = plain_unit(reading.page.text, match)
    if unit is None:
        return None
    if scale:
        value = scaled(digits, scale, reading.style)
    else:
        value = plain_number(digits, reading.style, unit.kind in ("percent", "measure"))
    if unit.factor:
        value = times(value, unit.factor)
    kind: Kind = unit.kind  # type: ignore[assignment]
    return Draft(start, unit.end, kind, kind, value, None, unit.code)


def unit_of(reading: Reading, number: Number, known: bool = False) -> Unit | None:
    """What the figure is of: a unit of the tables, else the counted noun."""
    page, folded, _ = reading
    end = number.end
    if folded.startswith(" (", end):
        return None
    unit = unit_after(page.text, folded, end)
    if unit is not None:
        if unit.surface in _SMALL_MONEY and number.scale == 1 and number.value < 50:
            return noun_at(page.text, folded, end)
        return unit
    following = folded[end : end + 1]
    if _OUT_OF.match(folded, end):
        return _whole_counted(reading, end)
    if following == " " or following.isalpha() or following == '"':
        if following.isalpha() and number.scale == 1:
            glued = noun_at(page.text, folded, end, bare=True)
            return glued if glued and is_noun(glued.code) and len(number.digits) > 3 else None
        return noun_at(page.text, folded, end, bare=known)
    return None


_SMALL_MONEY = frozenset({"bảng", "kíp"})
"""Currency words that, with a small figure, are things (9 bảng đấu, 3 kíp trực)."""

_OUT_OF = re.compile(r" +trong +(?:(?:tổng +)?số +)?(?:gần +|hơn +)?(?=\d)")


def _whole_counted(reading: Reading, end: int) -> Unit | None:
    """For `5 trong 6 con bò`: the noun of the whole, none of whose words belong to the part's span."""
    gap = _OUT_OF.match(reading.folded, end)
    whole = read_number(reading.folded, gap.end(), reading.style) if gap else None
    noun = noun_at(reading.page.text, reading.folded, whole.end, bare=True) if whole else None
    return noun._replace(end=end) if noun else None


def _range_end(reading: Reading, start: int, number: Number) -> list[Draft] | None:
    """`10-20 tỷ USD`, `từ 5 đến 7 triệu đồng`, `18 đến 25 tuổi`: one fact with two ends."""
    page, folded, style = reading
    at, low_unit = number.end, None
    ahead = folded[at : at + 40]
    if "-" not in ahead and "đến" not in ahead and "tới" not in ahead:
        return None
    match = _RANGE.match(folded, at)
    if match is None:
        low_unit = unit_after(page.text, folded, at)
        if low_unit is None:
            return None
        _, low_end = rate_after(folded, low_unit, low_unit.end)
        match = _RANGE.match(folded, low_end)
        if match is None:
            return None
    dash = "-" in match[0]
    second = read_number(folded, match.end(), style)
    if second is None or not second.digits or folded[second.end : second.end + 1] == "/" and second.scale == 1:
        return None
    unit = unit_of(reading, second)
    if low_unit is not None and (unit is None or unit.code != low_unit.code):
        return None
    if (
        unit is None
        and not (second.scale > 1 or number.scale > 1)
        and not (dash and number.value < second.value)
        and _AGED.search(folded, max(0, start - 24), start) is None
    ):
        return None
    if unit is None and dash and _DEGREES.search(folded, max(0, start - 70), start):
        unit = Unit("measure", "degC", second.end)
    if not dash and low_unit is not None and not _BEFORE_TO.search(folded, max(0, start - 16), start):
        return None
    low, high = number.value, second.value
    context = unit is not None and unit.kind in ("measure", "percent")
    if context:
        low, high = _in_context(number, style), _in_context(second, style)
    if number.scale == 1 and second.scale > 1 and second.unscaled is not None and low < second.unscaled:
        low = times(low, Decimal(second.scale))
    elif number.scale == 1 and second.scale > 1 and low_unit is None and not dash:
        low = low
    if low >= high or unit is not None and unit.kind == "duration" and dash and high > 999:
        return None
    draft = _draft(reading, start, second, unit)
    if draft is None:
        return None
    factor = unit.factor if unit and unit.factor else None
    draft.value, draft.value_max = (times(low, factor), times(high, factor)) if factor else (low, high)
    return [draft]


def _list_sharingunit_of(reading: Reading, start: int, number: Number) -> list[Draft] | None:
    """`5 và 10 tỷ USD`, `3, 5 và 7 triệu đồng`: a fact each, with the unit of the last."""
    page, folded, style = reading
    match = _LIST.match(folded, number.end) if folded.startswith(_LISTING, number.end) else None
    if match is None:
        return None
    items: list[tuple[int, Number]] = [(start, number)]
    conjunction = False
    while match is not None and len(items) < 8:
        following = read_number(folded, match.end(), style)
        if following is None or not following.digits:
            return None
        conjunction = conjunction or match[1] is None
        items.append((match.end(), following))
        if unit_of(reading, following, known=True) is not None or following.scale > 1:
            break
        match = _LIST.match(folded, following.end)
    last = items[-1][1]
    unit = unit_of(reading, last, known=True)
    neighbours = len(items) == 2 and last.value - number.value == 1
    if unit is None and last.scale == 1 or not (conjunction or neighbours):
        return None
    if any(item.value >= 1900 and item.digits.isdigit() and len(item.digits) == 4 for _, item in items[:-1]):
        return None
    if unit is not None and unit.kind == "count" and noun_at(page.text, folded, last.end, bare=True) is None:
        return None
    drafts = []
    for at, item in items:
        value = item.value
        if item.scale == 1 and last.scale > 1 and item is not last:
            value = times(value, Decimal(last.scale))
        shared = (
            item if item is last else item._replace(value=value, end=last.end, digits=item.digits * (last.scale == 1))
        )
        draft = _draft(reading, at, shared, unit)
        if draft is None:
            return None
        if item is not last:
            draft.end = item.end
        drafts.append(draft)
    return drafts


def _in_context(number: Number, style: Style) -> Decimal:
    """The figure read again where a percent sign or physical unit shows that a comma is decimal."""
    if number.scale > 1 or not number.digits:
        return number.value
    return plain_number(number.digits, style, decimal_context=True)


def _draft(reading: Reading, start: int, number: Number, unit: Unit | None) -> Draft | None:
    if unit is None or unit.kind == "count":
        aged = _age_after_word(reading, start, number)
        if aged:
            return aged
    if unit is None:
        return bare_number(reading, start, number)
    return _BY_KIND[unit.kind](reading, start, number, unit)


@rule("money")
def money(reading: Reading, start: int, number: Number, unit: Unit) -> Draft:
    """An amount of money, with its rate where one is stated.

    11,33 tỷ USD → money 11330000000 USD
    60.000 đồng/cổ phiếu → money 60000 VND/cổ phiếu
    mỗi tháng 400 bảng Anh → money 400 GBP/month
    từ 5 đến 7 triệu đồng → money 5000000..7000000 VND
    """
    rate, end = rate_after(reading.folded, unit, unit.end)
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
    rate, end = rate_after(reading.folded, unit, unit.end)
    return Draft(start, end, "percent", "percent", _in_context(number, reading.style), number.high, unit.code + rate)


@rule("measure")
def measure(reading: Reading, start: int, number: Number, unit: Unit) -> Draft:
    """A physical quantity in the text's own unit.

    1,7 triệu m2 → measure 1700000 m2
    1m75 → measure 1.75 m
    60 km/h → measure 60 km/h
    """
    value, end, code = _in_context(number, reading.style), unit.end, unit.code
    folded = reading.folded
    if code == "deg" and _WEATHER.search(folded, max(0, start - 160), end + 80):
        code = "degC"
    if (
        unit.surface == "m2"
        and folded[unit.end - 3].isdigit()
        and value < 3
        and _HEIGHT.search(folded, max(0, start - 20), start)
    ):
        return Draft(start, end, "measure", "measure", EXACT.add(value, Decimal("0.2")), None, "m")
    decimals = _MIXED_MEASURE.match(folded, end) if unit.surface in ("m", "mét") and number.scale == 1 else None
    if decimals and end == decimals.start() and value == value.to_integral_value():
        value = EXACT.add(value, Decimal(f"0.{decimals[1]}"))
        return Draft(start, decimals.end(), "measure", "measure", value, None, code)
    half = _POINT_FIVE.match(folded, end)
    if half:
        value, end = EXACT.add(value, Decimal("0.5")), half.end()
    rate, end = rate_after(folded, unit, end)
    rate = rate or rate_before(folded, start, "measure")
    return Draft(start, end, "measure", "measure", value, number.high, code + rate)


@rule("age")
def age(reading: Reading, start: int, number: Number, unit: Unit) -> Draft:
    """How old someone is.

    45 tuổi → age 45 year
    từ 18 đến 25 tuổi → age 18..25 year
    """
    return Draft(start, unit.end, "age", "age", number.value, number.high, unit.code)


@rule("duration")
def duration(reading: Reading, start: int, number: Number, unit: Unit) -> Draft:
    """A length of time.

    48 giờ → duration 48 hour
    3 phút 20 giây → duration 200 second
    hai năm rưỡi → duration 2.5 year
    """
    folded, value, end, code = reading.folded, number.value, unit.end, unit.code
    half = _POINT_FIVE.match(folded, end)
    if half:
        return Draft(start, half.end(), "duration", "duration", EXACT.add(value, Decimal("0.5")), None, code)
    high = number.high
    while code in SMALLER_UNIT and high is None:
        match = _COMPOUND_LENGTH.match(folded, end)
        if match is None or TIME_UNITS.get(match[2]) != SMALLER_UNIT[code][0]:
            break
        code, many = SMALLER_UNIT[code]
        value, end = EXACT.add(times(value, Decimal(many)), Decimal(match[1])), match.end()
    return Draft(start, end, "duration", "duration", value, high, code)


@rule("count")
def count(reading: Reading, start: int, number: Number, unit: Unit) -> Draft:
    """A number of things or people, with the noun that is counted.

    274 dự án đầu tư → count 274 dự án
    hàng nghìn người → count 1000 người ~at_least
    300.000 ca mới/ngày → count 300000 ca/day
    """
    folded, end = reading.folded, unit.end
    adjective = _ADJECTIVE_RATE.match(folded, end) if "/" in folded[end : end + 16] else None
    rate, rate_end = rate_after(folded, unit, adjective.end() if adjective else end)
    if rate:
        end = rate_end
    else:
        rate = rate_before(folded, start, "count")
    if unit.code == "lần" and number.value != number.value.to_integral_value():
        return Draft(start, end, "ratio", "ratio.times", number.value, number.high, "x")
    return Draft(start, end, "count", "count", number.value, number.high, unit.code + rate)


_AGED = re.compile(
    r"(?P<lead>tuổi +)(?:(?:từ|là|khoảng|ngoài|mới|ngót|trên|dưới|độ) +)?$|(?P<share>tuổi +\d{1,3} +(?:và|hay|hoặc) +)$"
)


def _age_after_word(reading: Reading, start: int, number: Number) -> Draft | None:
    """`tuổi 41`, `độ tuổi từ 21-33`: an age whose word stands before it."""
    if number.scale != 1 or number.value > 130 or "tuổi" not in reading.page.left(start):
        return None
    match = _AGED.search(reading.folded, max(0, start - 24), start)
    if match is None:
        return None
    at = match.start("lead") if match["lead"] and match.end("lead") == start else start
    return Draft(at, number.end, "age", "age", number.value, number.high, "year")


@rule("number")
def bare_number(reading: Reading, start: int, number: Number) -> Draft | None:
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
