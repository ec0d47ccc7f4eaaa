"""Amounts: one number with what it is of, a range, or a list whose items share a unit."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import figures
from vnfacts.lexicon.calendar import DAY_PARTS, MONTH_WORDS
from vnfacts.lexicon.changes import ARRIVALS
from vnfacts.nouns import is_noun
from vnfacts.numbers import Number, plain_number, read_number, read_words, scaled, times
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading
from vnfacts.rules.amounts import TALLEST, amount, in_context, is_aged
from vnfacts.rules.lengths import anchor_duration
from vnfacts.rules.names import is_resolution, lead
from vnfacts.units import RATE_OPENINGS, SIZED, Unit, noun_at, plain_unit, rate_after, rated, unit_after


def _next() -> str:
    """A pattern for what may stand directly before the next figure."""
    return rf"(?:(?:{trie(figures.HEDGES)}) +)?(?=\d)"


_RANGE = Lazy(
    lambda: (
        rf"(?:(?P<dash> *- *)|(?P<to> +(?:{trie(figures.UP_TO)}) +)(?:(?:{trie(figures.HEDGES)}) +)?)"
        r"(?P<minus>âm +|(?(to)-|(?!)))?(?=\d)"
    )
)
_SIDE = r" \((?:chiều )?(?:mua|bán)(?: vào| ra)?\) ?(?:(?:-|,|/|và|đến) )?(?=\d)"
"""Between the price at which gold is bought and the one at which it is sold."""
_REMARK = r" \([^()\d\n]{2,20}\) *[-/] *(?=\d)"
"""Between two figures that share a unit: `36,15 (mua vào) - 36,35 triệu đồng`."""
_LIST = Lazy(
    lambda: rf"(?: *(,) *(?:và +)?| +(?:{trie(figures.LISTS)}) +){_next()}| *(?P<by>[x×*]) *(?=\d)|{_SIDE}|{_REMARK}"
)
_LISTING = (" (", ",", " v", " h", " r", " ,", "  ", "x", " x", "×", " ×", " *")
"""What stands before a second item of a list: looked at before the pattern is tried."""
_RELAYS = frozenset((4, metres) for metres in (50, 100, 200, 400))
"""Legs and metres of a relay, which are no sides (4 x 100 m)."""
_SIGNED = frozenset({"measure", "percent", "money"})
"""Kinds of amounts that may be below zero."""
_LONGEST_LIST = 8
_STEEPEST = 20
"""How many times as high as the last figure of a list the others may be (no list: Quyết định 218 và 2 năm)."""
_NEXT_FIGURE = re.compile(r", (\d)(?= \w)")
_DAY_PART = Lazy(lambda: rf" +(?:{trie(DAY_PARTS)})(?!\w)")
_TO_LEVEL = Lazy(lambda: rf" +(?:{trie(ARRIVALS)})(?: +(?:{trie(figures.AT_A_LEVEL)}))? +{_next()}")
_FROM_LEVEL = Lazy(lambda: rf"từ(?: +(?:{trie([*figures.HEDGES, *figures.AT_A_LEVEL])}))* +\Z")
_BEFORE_TO = Lazy(lambda: rf"(?:từ|từ đủ|trong khoảng|trên)(?: +(?:{trie(figures.HEDGES)}))? *\Z")
_MINUS = re.compile(r"(?:(?<!\w)âm +|(?:^|[ (:])-)\Z")
"""Before a figure: it is below zero."""
_DEGREES = re.compile(r"nhiệt độ[^.\n]*\Z")
_SHARE = re.compile(r" \((?:[^()\d]{0,20} )?\d+(?:[.,]\d+)? ?%\)(?= \w)")
_OUT_OF = Lazy(lambda: rf" +(?:trong|trên) +(?:(?:tổng +)?số +)?{_next()}")
_GOES_ON = Lazy(lambda: rf" +(?:{trie([*figures.STRETCH_OPENINGS, *MONTH_WORDS])})(?!\w)|/\d{{4}}")
HUNDRED, THOUSAND = 100, 1000
MILLION = 1_000_000
"""From here on a word that no table knows is no noun that is counted but goes on with the sentence: 20 tỷ rỉ sét."""
_MEDALS = re.compile(r"\d+ (?:vàng|bạc)(?:,| và|, và) \Z")
_MEDAL_REACH = 20
"""Characters before a figure with `đồng` within which gold or silver makes it bronze."""
_NEIGHBOURED = frozenset({"count", "duration", "measure", "money"})
"""Kinds of which two figures in a row before one noun may be a range; `3, 4%` is a slip for `3,4%`."""
_LONGEST_UNIT = 40
"""Characters after a figure within which a range goes on."""


def quantity(reading: Reading, start: int, number: Number) -> list[Draft]:
    """The facts of the figure at `start`, already read as `number`."""
    one = _range(reading, start, number) or _neighbours(reading, start, number) or _first_level(reading, start, number)
    if one is not None:
        return [one]
    return _list(reading, start, number) or [amount(reading, start, number, unit_of(reading, number))]


def lone_quantity(reading: Reading, start: int, number: Number) -> Draft:
    """The count or number of a figure after which neither a unit nor a second figure stands."""
    return amount(reading, start, number, noun_at(reading.page.text, reading.folded, number.end))


def plain_amount(reading: Reading, start: int) -> Draft | None:
    """An amount whose figure, scale and unit stand together with nothing beside them to change it, read in one go."""
    page, folded, style = reading
    match = SIZED.match(folded, start)
    found = plain_unit(page.text, folded, match.end()) if match else None
    if match is None or found is None:
        return None
    digits, scale = match.groups()
    (kind, code, _, factor), end = found
    if scale:
        value = scaled(digits, scale, style)
    else:
        value = Decimal(digits) if digits.isdigit() else plain_number(digits, style, kind in ("percent", "measure"))
    if factor:
        value = times(value, factor)
    if code == "m2" and value < TALLEST or code == "VND" and _is_bronze(folded, start, value):  # cao 1m2
        return None
    if code == "K" and is_resolution(reading, start, end):
        return None
    if folded.startswith(RATE_OPENINGS, end):
        rate, end = rate_after(folded, Unit(kind, code, end), end)
        if rate and _RANGE.match(folded, end):
            return None
        code = rated(code, rate)
    draft = Draft(start, end, kind, kind, value, None, code)
    if kind == "duration":
        return None if _GOES_ON.match(folded, end) else anchor_duration(reading, draft)
    return draft


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
        if unit.surface == "đồng" and _is_bronze(folded, end - len(number.digits), number.value):
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


def _is_bronze(folded: str, start: int, value: Decimal) -> bool:
    """Whether `đồng` is a medal: 2 vàng, 3 bạc, 1 đồng."""
    return value < HUNDRED and _MEDALS.search(folded, max(0, start - _MEDAL_REACH), start) is not None


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


# -- ranges ------------------------------------------------------------------------------------------------------


def _range(reading: Reading, start: int, low: Number) -> Draft | None:
    """`10-20 tỷ USD`, `từ 5 đến 7 triệu đồng`, `18 đến 25 tuổi`: one fact with two ends."""
    gap = _range_gap(reading, low)
    if gap is None:
        return None
    match, low_unit = gap
    folded, dash = reading.folded, match["dash"] is not None
    high = read_number(folded, match.end(), reading.style)
    if high is None or not high.digits or high.scale == 1 and folded.startswith("/", high.end):
        return None
    unit = unit_of(reading, high)
    if low_unit is not None:
        if unit is None or unit.code != low_unit.code:
            return None
        opened = dash or low_unit.kind in figures.RANGED_ALONE
        if not opened and not _BEFORE_TO.search(folded, max(0, start - 16), start):
            return None
    if unit is None:
        scaled_up = high.scale > 1 or low.scale > 1
        opened = dash or reading.page.left(start)[-1:] == ["từ"]
        if not scaled_up and not (opened and low.value < high.value) and not is_aged(folded, start):
            return None
        if dash and _DEGREES.search(folded, max(0, start - 70), start):
            unit = Unit("measure", "degC", high.end)
    below_zero = unit is None or unit.kind in _SIGNED
    minus = _MINUS.search(folded, max(0, start - 8), start) if below_zero else None
    ends = _signed(_ends(reading, low, high, unit), minus[0].strip() if minus else "", match)
    if ends[0] >= ends[1] or unit is not None and unit.kind == "duration" and dash and ends[1] > 999:
        return None
    draft = amount(reading, start, high, unit)
    factor = unit.factor if unit else None
    draft.value, draft.value_max = (times(ends[0], factor), times(ends[1], factor)) if factor else ends
    if minus:
        draft.value = -draft.value  # whoever reads the sign before it turns it
    return draft


def _signed(ends: tuple[Decimal, Decimal], minus: str, gap: re.Match[str]) -> tuple[Decimal, Decimal]:
    """The two ends with their signs: `-5 đến -3`, `âm 5 đến 3`, `âm 10-15`."""
    low, high = ends
    if minus:
        low = -low
    if gap["minus"] or minus == "âm" and gap["dash"]:
        high = -high
    return (high, low) if minus == "âm" and gap["dash"] and high < low else (low, high)


def _range_gap(reading: Reading, low: Number) -> tuple[re.Match[str], Unit | None] | None:
    """What joins the two ends of a range that `low` opens, and the unit before it if the first end has its own."""
    folded, at = reading.folded, low.end
    ahead = folded[at : at + _LONGEST_UNIT]
    if "-" not in ahead and "đến" not in ahead and "tới" not in ahead:
        return None
    match = _RANGE.match(folded, at)
    if match:
        return match, None
    unit = unit_after(reading.page.text, folded, at)
    if unit is None:
        unit = noun_at(reading.page.text, folded, at, bare=True)
    if unit is None or unit.kind == "count" and not is_noun(unit.code):
        return None
    match = _RANGE.match(folded, rate_after(folded, unit, unit.end)[1])
    return (match, unit) if match else None


def _ends(reading: Reading, low: Number, high: Number, unit: Unit | None) -> tuple[Decimal, Decimal]:
    """The two values of a range; the lower figure shares the scale of the upper one, or has the one below it.

    `10-20 tỷ` is 10 tỷ to 20 tỷ, `800 - 1,2 tỷ` is 800 triệu to 1,2 tỷ, `500.000 - 1 triệu` is written in full.
    """
    if unit is not None and unit.kind in ("measure", "percent"):
        first, last = in_context(low, reading.style), in_context(high, reading.style)
    else:
        first, last = low.value, high.value
        if low.scale == 1 < high.scale:
            first = in_context(low, reading.style)
    if low.scale == 1 and high.scale > 1 and high.unscaled is not None:
        if first < high.unscaled:
            first = times(first, Decimal(high.scale))
        elif first < THOUSAND:
            smaller = first >= HUNDRED and high.scale >= MILLION
            first = times(first, Decimal(high.scale // THOUSAND if smaller else high.scale))
    return first, last


def _neighbours(reading: Reading, start: int, low: Number) -> Draft | None:
    """`4, 5 đối tượng`, `2, 3 ngày`: two figures in a row before one noun are a range."""
    match = _NEXT_FIGURE.match(reading.folded, low.end)
    if match is None or not low.digits.isdigit() or int(match[1]) - low.value != 1:
        return None
    high = read_number(reading.folded, match.start(1), reading.style)
    unit = unit_of(reading, high, known=True) if high else None
    if high is None or high.digits != match[1] or unit is None or unit.kind not in _NEIGHBOURED:
        return None
    if unit.kind == "count" and not is_noun(unit.code):
        return None
    if _is_clock(reading, unit):
        return None
    draft = amount(reading, start, high, unit)
    draft.value, draft.value_max = times(low.value, Decimal(high.scale)), high.value
    return draft


def _is_clock(reading: Reading, unit: Unit) -> bool:
    """Whether hours are a time of day: `2, 3 giờ sáng`."""
    return unit.code == "hour" and _DAY_PART.match(reading.folded, unit.end) is not None


def _first_level(reading: Reading, start: int, low: Number) -> Draft | None:
    """`từ 3 lên 5 triệu đồng`: the level that a change starts from has the scale and unit of the one it ends at."""
    gap = _TO_LEVEL.match(reading.folded, low.end)
    if gap is None or low.scale == 1 and not _FROM_LEVEL.search(reading.folded, max(0, start - 16), start):
        return None
    high = read_number(reading.folded, gap.end(), reading.style)
    unit = unit_of(reading, high, known=True) if high else None
    if high is None or unit is None or high.scale == 1 and unit.kind == "duration":
        return None
    shares = low.scale == 1 and high.scale > 1
    value = times(in_context(low, reading.style), Decimal(high.scale)) if shares else low.value
    draft = amount(reading, start, low._replace(value=value, end=high.end, digits="" if shares else low.digits), unit)
    draft.end = low.end
    return draft


# -- lists -------------------------------------------------------------------------------------------------------


def _list(reading: Reading, start: int, number: Number) -> list[Draft] | None:
    """`5 và 10 tỷ USD`, `3, 5 và 7 triệu đồng`: a fact each, with the unit of the last."""
    if not reading.folded.startswith(_LISTING, number.end):
        return None
    first = _LIST.match(reading.folded, number.end)
    items = _items(reading, start, number, first) if first else None
    if first is None or items is None:
        return None
    last = items[-1][1]
    unit = unit_of(reading, last, known=True)
    if unit is not None and _is_clock(reading, unit):
        return None
    if unit is None and last.scale == 1 or first["by"] and (unit is None or unit.kind != "measure"):
        return None
    if first["by"] and (int(number.value), int(last.value)) in _RELAYS:
        return None
    if any(item.value > last.value * _STEEPEST and item.scale == last.scale for _, item in items):
        return None
    if not first["by"] and any(
        item.value >= 1900 and len(item.digits) == 4 and item.digits.isdigit() for _, item in items[:-1]
    ):
        return None
    drafts = []
    for at, item in items:
        shared = item
        if item is not last:
            share = item.scale == 1 and last.scale > 1
            value = times(in_context(item, reading.style), Decimal(last.scale)) if share else item.value
            shared = item._replace(value=value, end=last.end, digits=item.digits if last.scale == 1 else "")
        draft = amount(reading, at, shared, unit)
        if item is not last:
            draft.end = item.end
            if unit and unit.kind == "duration" and draft.value != shared.value:  # 7 hoặc 7 giờ 30
                draft.value, draft.unit = shared.value, unit.code
        drafts.append(draft)
    return drafts


def _is_age(reading: Reading, start: int, last: Number) -> bool:
    """Whether two figures are both ages, the first no name: mới 20, 30 tuổi, not phòng 5, 30 tuổi."""
    unit = unit_of(reading, last, known=True)
    return unit is not None and unit.kind == "age" and not lead(reading, start)


def _items(
    reading: Reading, start: int, number: Number, match: re.Match[str] | None
) -> list[tuple[int, Number]] | None:
    """The figures of a list up to the one that has a unit, with their places; None where they are no list.

    Args:
        match: what joins the first two.
    """
    items = [(start, number)]
    conjunction = False
    while match is not None and len(items) < _LONGEST_LIST:
        following = read_number(reading.folded, match.end(), reading.style)
        if following is None or not following.digits:
            return None
        conjunction = conjunction or match[1] is None
        items.append((match.end(), following))
        match = _LIST.match(reading.folded, following.end)
        if unit_of(reading, following, known=True) or following.scale > 1 and not (match and number.scale > 1):
            break
    if len(items) == 1:
        return None
    step = items[-1][1].value - number.value
    neighbours = len(items) == 2 and (step == 1 or step > 0 and _is_age(reading, start, items[-1][1]))
    return items if conjunction or neighbours else None
