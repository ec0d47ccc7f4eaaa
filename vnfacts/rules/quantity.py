"""The facts of a figure with what it is of: one amount, a range or a list."""

from __future__ import annotations

from decimal import Decimal

from vnfacts.lexicon import figures
from vnfacts.lexicon.calendar import MONTH_WORDS
from vnfacts.numbers import Number, plain_number, scaled, times
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading
from vnfacts.rules.amounts import TALLEST, amount
from vnfacts.rules.lengths import anchor_duration
from vnfacts.rules.lists import listed
from vnfacts.rules.names import is_resolution
from vnfacts.rules.ranges import RANGE, ranged
from vnfacts.rules.sized import is_bronze, unit_of
from vnfacts.units import BEYOND_REACH, RATE_OPENINGS, SIZED, Unit, noun_at, plain_unit, rate_after, rate_beyond, rated

_GOES_ON = Lazy(lambda: rf" +(?:{trie([*figures.STRETCH_OPENINGS, *MONTH_WORDS])})(?!\w)|/\d{{4}}")


def quantity(reading: Reading, start: int, number: Number) -> list[Draft]:
    """The facts of the figure at `start`, already read as `number`."""
    one = ranged(reading, start, number)
    if one is not None:
        return [one]
    return listed(reading, start, number) or [amount(reading, start, number, unit_of(reading, number))]


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
    if code in ("m2", "m3") and value < TALLEST or code == "VND" and is_bronze(folded, start, value):  # cao 1m2
        return None
    if code == "K" and is_resolution(reading, start, end):
        return None
    if folded.startswith(RATE_OPENINGS, end):
        rate, end = rate_after(page.text, folded, Unit(kind, code, end), end)
        if rate and RANGE.match(folded, end):
            return None
        code = rated(code, rate)
    elif kind == "measure" and " mỗi " in folded[end : end + BEYOND_REACH]:
        code = rated(code, rate_beyond(page.text, folded, end))
    draft = Draft(start, end, kind, kind, value, None, code)
    if kind == "duration":
        return None if _GOES_ON.match(folded, end) else anchor_duration(reading, draft)
    return draft
