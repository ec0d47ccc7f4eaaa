"""Several figures that share the unit of the last one."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import figures
from vnfacts.numbers import Number, read_number, times
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading
from vnfacts.rules.amounts import amount, in_context
from vnfacts.rules.names import lead
from vnfacts.rules.sized import is_clock, next_figure, unit_of
from vnfacts.units import Unit

_SIDE = r" \((?:chiều )?(?:mua|bán)(?: vào| ra)?\) ?(?:(?:-|,|/|và|đến) )?(?=\d)"
"""Between the price at which gold is bought and the one at which it is sold."""
_REMARK = r" \([^()\d\n]{2,20}\) *[-/] *(?=\d)"
"""Between two figures that share a unit: `36,15 (mua vào) - 36,35 triệu đồng`."""
_SOLD = r"(?: *[,;-]| +và)? +bán ra(?: +(?:ở|mức|là|giá))* +(?=\d)"
"""The same in words: `mua vào 148,5 và bán ra 150,5 triệu đồng/lượng`."""
_LIST = Lazy(
    lambda: (
        rf"(?: *([,;]) *(?:và +)?| +(?:{trie(figures.LISTS)}) +){next_figure()}"
        rf"| *(?P<by>[x×*]) *(?=\d)|{_SIDE}|{_REMARK}|{_SOLD}"
    )
)
_LISTING = (" (", ",", ";", " v", " b", " -", " h", " r", " ,", "  ", "x", " x", "×", " ×", " *")
"""What stands before a second item of a list: looked at before the pattern is tried."""
_RELAYS = frozenset((4, metres) for metres in (50, 100, 200, 400))
"""Legs and metres of a relay, which are no sides (4 x 100 m)."""
_LONGEST_LIST = 8
_STEEPEST = 20
"""How many times as high as the last figure of a list the others may be (no list: Quyết định 218 và 2 năm)."""


def listed(reading: Reading, start: int, number: Number) -> list[Draft] | None:
    """`5 và 10 tỷ USD`, `3, 5 và 7 triệu đồng`: a fact each, with the unit of the last."""
    if not reading.folded.startswith(_LISTING, number.end):
        return None
    first = _LIST.match(reading.folded, number.end)
    items = _items(reading, start, number, first) if first else None
    if first is None or items is None:
        return None
    last = items[-1][1]
    unit = unit_of(reading, last, known=True)
    if unit is not None and is_clock(reading, unit):
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
    return [_shared(reading, at, item, last, unit) for at, item in items]


def _shared(reading: Reading, start: int, item: Number, last: Number, unit: Unit | None) -> Draft:
    """A figure of a list with the scale and unit of the last one."""
    if item is last:
        return amount(reading, start, item, unit)
    share = item.scale == 1 and last.scale > 1
    value = times(in_context(item, reading.style), Decimal(last.scale)) if share else item.value
    digits = item.digits if last.scale == 1 else ""
    draft = amount(reading, start, item._replace(value=value, end=last.end, digits=digits), unit)
    draft.end = item.end
    if unit and unit.kind == "duration" and draft.value != value:  # 7 hoặc 7 giờ 30
        draft.value, draft.unit = value, unit.code
    return draft


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
