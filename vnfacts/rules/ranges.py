"""Two figures that are the ends of one amount, or the levels between which it changed."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import figures
from vnfacts.lexicon.changes import ARRIVALS
from vnfacts.nouns import is_noun
from vnfacts.numbers import Number, read_number, times
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading
from vnfacts.rules.amounts import amount, in_context, is_aged
from vnfacts.rules.sized import MILLION, is_clock, next_figure, unit_of
from vnfacts.units import Unit, noun_at, rate_after, unit_after

RANGE = Lazy(
    lambda: (
        rf"(?:(?P<dash> *- *)|(?P<to> +(?:{trie(figures.UP_TO)}) +)(?:(?:{trie(figures.HEDGES)}) +)?)"
        r"(?P<minus>âm +|(?(to)-|(?!)))?(?=\d)"
    )
)
"""What joins the two ends of a range."""
_SIGNED = frozenset({"measure", "percent", "money"})
"""Kinds of amounts that may be below zero."""
_NEXT_FIGURE = re.compile(r", (\d)(?= \w)")
_TO_LEVEL = Lazy(lambda: rf" +(?:{trie(ARRIVALS)})(?: +(?:{trie(figures.AT_A_LEVEL)}))? +{next_figure()}")
_DASH = re.compile(r" *- *(?=\d)")
_FROM_LEVEL = Lazy(lambda: rf"từ(?: +(?:{trie([*figures.HEDGES, *figures.AT_A_LEVEL])}))* +\Z")
_BEFORE_TO = Lazy(lambda: rf"(?:từ|từ đủ|trong khoảng|trên)(?: +(?:{trie(figures.HEDGES)}))? *\Z")
_MINUS = re.compile(r"(?:(?<!\w)âm +|(?:^|[ (:])-)\Z")
"""Before a figure: it is below zero."""
_DEGREES = re.compile(r"nhiệt độ[^.\n]*\Z")
_HUNDRED, _THOUSAND = 100, 1000
_NEIGHBOURED = frozenset({"count", "duration", "measure", "money"})
"""Kinds of which two figures in a row before one noun may be a range; `3, 4%` is a slip for `3,4%`."""
_CLOCKED = frozenset({"hour", "minute"})
"""Units of time of which two figures are rather times of day."""
_LONGEST_UNIT = 40
"""Characters after a figure within which a range goes on."""


def ranged(reading: Reading, start: int, low: Number) -> Draft | None:
    """The fact of the figure `low` with a second one; None where there is none, or it stands for itself."""
    return _range(reading, start, low) or _neighbours(reading, start, low) or _first_level(reading, start, low)


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
    match = RANGE.match(folded, at)
    if match:
        return match, None
    unit = unit_after(reading.page.text, folded, at)
    if unit is None:
        unit = noun_at(reading.page.text, folded, at, bare=True)
    if unit is None or unit.kind == "count" and not is_noun(unit.code):
        return None
    match = RANGE.match(folded, rate_after(reading.page.text, folded, unit, unit.end)[1])
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
        elif first < _THOUSAND:
            smaller = first >= _HUNDRED and high.scale >= MILLION
            first = times(first, Decimal(high.scale // _THOUSAND if smaller else high.scale))
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
    if is_clock(reading, unit):
        return None
    draft = amount(reading, start, high, unit)
    draft.value, draft.value_max = times(low.value, Decimal(high.scale)), high.value
    return draft


def _first_level(reading: Reading, start: int, low: Number) -> Draft | None:
    """`từ 3 lên 5 triệu đồng`: the level that a change starts from has the scale and unit of the one it ends at.

    So has the higher of two prices with a dash between: `36,8 - 36,7 triệu đồng`.
    """
    gap, dash = _TO_LEVEL.match(reading.folded, low.end), None
    if gap is None and "-" in reading.folded[low.end : low.end + 2]:
        gap = dash = _DASH.match(reading.folded, low.end)
    if gap is None or not dash and low.scale == 1 and not _FROM_LEVEL.search(reading.folded, max(0, start - 16), start):
        return None
    high = read_number(reading.folded, gap.end(), reading.style)
    if dash and not (high and high.unscaled and low.scale == 1 and high.unscaled < low.value < 2 * high.unscaled):
        return None
    unit = unit_of(reading, high, known=True) if high else None
    if high is None or unit is None or unit.code in _CLOCKED:
        return None
    shares = low.scale == 1 and high.scale > 1
    value = times(in_context(low, reading.style), Decimal(high.scale)) if shares else low.value
    draft = amount(reading, start, low._replace(value=value, end=high.end, digits="" if shares else low.digits), unit)
    draft.end = low.end
    return draft
