"""Lengths of time: how long, what they count from, and whether `một ngày` is one."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import calendar as words
from vnfacts.numbers import EXACT, Number, read_words, times
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.units import Unit, rate_after

HALF = Decimal("0.5")
HALF_MORE = re.compile(r" +(?:rưỡi|rưởi)(?!\w)")
"""After an amount: half of its unit more."""
_COMPOUND_LENGTH = Lazy(
    lambda: (
        r" +(?:và +)?(\d{1,2}) ?("
        + trie(words.TIME_UNITS)
        + r")(?! +(?:đầu|cuối)(?: tiên| cùng)?(?: của)? +(?:tháng|năm))(?!\w)"
    )
)
_UNIT = Lazy(lambda: r" +(" + trie(words.TIME_UNITS) + r")(?!\w)")
_BARE_PART = re.compile(r" ?(?P<n>\d{2})(?:'|ph?(?!\w))?(?![\w%/:-]|[.,]\d)(?P<alone>(?= *(?:[.,;)\n]|$)))?")
"""Minutes or seconds without their unit: `1h20`, `3 phút 20`."""
_HUNDREDTHS = re.compile(
    r" (?P<n>\d{2})(?= *(?:[.,;:)\n](?!\d)|\Z| (?:và|để|ở|tại|giúp|nhưng|cùng|phá|hơn|kém|trong|của)(?!\w)))"
)
"""After seconds: hundredths of one (10 giây 25)."""


@rule("duration")
def duration(reading: Reading, start: int, number: Number, unit: Unit) -> Draft:
    """A length of time.

    48 giờ → duration 48 hour
    3 phút 20 giây → duration 200 second
    hai năm rưỡi → duration 2.5 year
    8 tiếng mỗi ngày → duration 8 hour/day
    """
    folded, value, end, code = reading.folded, number.value, unit.end, unit.code
    half = HALF_MORE.match(folded, end)
    if half:
        return Draft(start, half.end(), "duration", "duration", EXACT.add(value, HALF), None, code)
    high = number.high
    while code in words.SMALLER_UNIT and high is None:
        more = smaller_part(reading, code, end)
        if more is None:
            break
        code, many = words.SMALLER_UNIT[code]
        value, end = EXACT.add(times(value, Decimal(many)), more[0]), more[1]
    hundredths = _HUNDREDTHS.match(folded, end) if code == "second" and high is None else None
    if hundredths and value == value.to_integral_value():
        value, end = EXACT.add(value, Decimal(f"0.{hundredths['n']}")), hundredths.end("n")
    rate, end = rate_after(reading.page.text, folded, unit, end)
    return Draft(start, end, "duration", "duration", value, high, code + rate)


def smaller_part(reading: Reading, code: str, end: int) -> tuple[Decimal, int] | None:
    """What a length of time ending at `end` has in the unit below `code` (2 năm 6 tháng, 1h20), and where that ends."""
    folded = reading.folded
    match = _COMPOUND_LENGTH.match(folded, end)
    smaller, many = words.SMALLER_UNIT[code]
    if match and words.TIME_UNITS.get(match[2]) == smaller:
        return (Decimal(match[1]), match.end()) if int(match[1]) < many else None
    bare = _BARE_PART.match(folded, end) if code in ("hour", "minute") else None
    if bare and folded[end - 1] == "h" or bare and bare["alone"] is not None:
        return Decimal(bare["n"]), bare.end()
    said = read_words(folded, end + 1, reading.style) if folded[end : end + 1] == " " and code != "day" else None
    if said and said.value == 1 and code == "week":  # một tuần một ngày: one in each
        return None
    unit = _UNIT.match(folded, said.end) if said and said.scale == 1 else None
    if said and unit and words.TIME_UNITS.get(unit[1]) == smaller and said.value < many:
        return said.value, unit.end()
    return None


_ANCHORS = Lazy(
    lambda: (
        rf" +(?:(?P<past>(?!qua +đi(?!\w))(?:{trie(words.ENDING_NOW)}))"
        rf"|(?P<next>{trie(words.BEGINNING_NOW)})|(?P<hence>nữa|sau nữa)"
        rf"|(?P<ago>trước đây|về trước|trước(?! +(?:{trie(words.NOT_AGO_BEFORE)})(?!\w)))"
        rf"|(?P<then>trước đó|sau đó|tiếp theo|kế tiếp|sau(?! +(?:{trie(words.NOT_AFTER_BEFORE)})(?!\w))))(?!\w)"
    )
)


@rule("duration.anchored")
def anchor_duration(reading: Reading, draft: Draft) -> Draft:
    """Lengths of time that count from the document's own date, or from an event.

    @2017-05-31 | 5 năm qua → duration 5 year
    3 tuần trước → duration 3 week
    10 ngày sau → duration 10 day
    """
    folded = reading.folded
    match = _ANCHORS.match(folded, draft.end)
    if match:
        draft.end, draft.rule = match.end(), "duration.anchored"
        draft.lasting = "" if match["then"] else match.lastgroup or ""
    elif "cách " in folded[max(0, draft.start - 24) : draft.start] and _counts_back(folded, draft.start):
        draft.lasting = "ago"
    return draft


def _counts_back(folded: str, start: int) -> bool:
    return any(lead in folded[max(0, start - 24) : start] for lead in words.AGO_LEADS)


_ARTICLE_ADJECTIVE = Lazy(lambda: rf" +(?:{trie(words.AFTER_ARTICLE)})(?!\w)")
_AMOUNT_AFTER = Lazy(lambda: rf" +(?:{trie(words.AFTER_LENGTH_OF_ONE)})(?!\w)")


def is_amount_of_one(reading: Reading, start: int, end: int) -> bool:
    """Whether `một` with a time unit is an amount (`trong một tháng`) rather than an article (`một ngày đáng nhớ`)."""
    if _AMOUNT_AFTER.match(reading.folded, end):
        return True
    if _ARTICLE_ADJECTIVE.match(reading.folded, end):
        return False
    left = reading.page.left(start)
    return bool(left) and left[-1] in words.BEFORE_LENGTH_OF_ONE
