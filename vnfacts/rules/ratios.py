"""Figures that relate two amounts: multiples, fractions, proportions."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import cues, ranks
from vnfacts.lexicon.numbers import DIGITS, MULTIPLES
from vnfacts.nouns import is_noun
from vnfacts.numbers import TWELVE_DIGITS, read_number, times
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.units import Unit, noun_at, unit_after

_FRACTION = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d{1,4}) ?/ ?(\d{1,3}(?:\.\d{3})+|\d{1,4})(?![\d]|[.,-]\d|/\w)")
_DECIMALS = re.compile(r"(\d+,\d{1,2}) ?/ ?(\d+(?:,\d{1,2})?)(?![\d,./]\d|\d)")
_FRACTION_WORDS = Lazy(
    lambda: (
        r"(?:(?P<half>(?:một +)?nửa|phân nửa)"
        rf"|(?P<a>{trie([*DIGITS, 'mười'])}) +phần +(?P<b>{trie([*DIGITS, *ranks.FRACTION_NUMBERS])}))(?!\w)"
    )
)
_NO_HALF = Lazy(lambda: rf" +(?:{trie(ranks.NO_HALF_BEFORE)})(?!\w)")
_MULTIPLE = Lazy(
    lambda: (
        rf"(?:{trie(ranks.MULTIPLE_VERBS)})(?: +(?:lên|khoảng|gần|hơn|tới|những))?"
        rf" +(?P<m>{trie(MULTIPLES)})(?!\w)(?P<times> +lần)?"
    )
)
_RATIO_LEAD = re.compile(
    r"(?:tỷ lệ|tỉ lệ|tỷ số|theo tỷ lệ|tỉ số|tỷ lệ chọi|tỉ lệ chọi)(?: +(?:là|khoảng|vàng|chọi))* *\Z"
)
_RATIO = re.compile(r"(\d{1,5}(?:[.,]\d+)?) ?(?:[:/]|chọi(?= )) ?(\d{1,5}(?:[.,]\d+)?)(?![\d]|[.,:/]\d)")


def _quotient(a: Decimal | int, b: Decimal | int) -> Decimal:
    return TWELVE_DIGITS.divide(a, b)


def is_multiple(reading: Reading, start: int) -> bool:
    """Whether `5 lần` after what stands before `start` multiplies (gấp 5 lần) rather than counts (thắng 5 lần)."""
    words = reading.page.left(start)
    if not words:
        return False
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if before and last in ranks.ABOUT:
        return before in ranks.MULTIPLIES_ABOUT or last == "hơn" and before in cues.COMPARED
    if before and last == "từ":
        return before in ranks.MULTIPLIES_FROM
    return last in ranks.MULTIPLIES and not (last == "nhân" and before in ranks.PEOPLE)


@rule("ratio.times")
def multiple(reading: Reading, start: int) -> Draft | None:
    """How many times as much, in one word after `gấp`.

    tăng gấp đôi → ratio 2 x
    gấp rưỡi → ratio 1.5 x
    """
    match = _MULTIPLE.match(reading.folded, start)
    if match is None:
        return None
    twice = match["m"] == "đôi" and match[0].startswith(("tăng", "nhân"))
    if not match[0].startswith("gấp") and not match["times"] and not twice:
        return None
    value = Decimal(MULTIPLES[match["m"]])
    return Draft(match.start("m"), match.end(), "ratio", "ratio.times", value, None, "x")


@rule("ratio.words")
def fraction_words(reading: Reading, start: int) -> Draft | None:
    """A fraction in words.

    hai phần ba diện tích → ratio 0.666666666667
    chỉ còn một nửa → ratio 0.5
    """
    match = _FRACTION_WORDS.match(reading.folded, start)
    if match is None:
        return None
    if match["half"]:
        words = reading.page.left(start)
        if match["half"] == "nửa" and not (words and words[-1] in ranks.HALVED_BEFORE):
            return None
        if _NO_HALF.match(reading.folded, match.end()):
            return None
        return Draft(start, match.end(), "ratio", "ratio.words", Decimal("0.5"))
    numbers = {**DIGITS, **ranks.FRACTION_NUMBERS}
    whole = numbers[match["b"]]
    if not whole or whole >= 100:
        return None
    return Draft(start, match.end(), "ratio", "ratio.words", _quotient(numbers[match["a"]], whole))


def _part_and_whole(reading: Reading, start: int, match: re.Match[str]) -> list[Draft] | None:
    """`118/121 km`, `5.865/6.500 tỷ đồng`: what is done and what there is of it, in one unit."""
    whole = read_number(reading.folded, match.start(2), reading.style)
    unit = unit_after(reading.page.text, reading.folded, whole.end) if whole else None
    if whole and unit is None:
        unit = noun_at(reading.page.text, reading.folded, whole.end, bare=True) or Unit("count", "", whole.end)
        if whole.scale == 1 and unit.code != "điểm":  # 9,5/10 điểm
            return None
        if not is_noun(unit.code):
            unit = Unit("number", "", whole.end)
    if whole is None or unit is None or unit.kind not in ("measure", "money", "count", "number"):
        return None
    part = times(Decimal(match[1].replace(".", "").replace(",", ".")), Decimal(whole.scale))
    return [
        Draft(start, match.end(1), unit.kind, unit.kind, part, None, unit.code),
        Draft(match.start(2), unit.end, unit.kind, unit.kind, whole.value, None, unit.code),
    ]


@rule("ratio")
def fraction(reading: Reading, start: int) -> list[Draft] | None:
    """A fraction in digits, or a proportion.

    chiếm 1/3 dân số → ratio 0.333333333333
    tỷ lệ 1:5 → ratio 0.2
    """
    folded = reading.folded
    if _RATIO_LEAD.search(folded, max(0, start - 24), start):
        match = _RATIO.match(folded, start)
        if match:
            part, whole = (Decimal(figure.replace(",", ".")) for figure in match.groups())
            if whole:
                return [Draft(start, match.end(), "ratio", "ratio", _quotient(part, whole))]
    match = _FRACTION.match(folded, start)
    if match is None:
        decimals = _DECIMALS.match(folded, start)
        return _part_and_whole(reading, start, decimals) if decimals else None
    if not match[2].strip("0."):
        return None
    a, b = int(match[1].replace(".", "")), int(match[2].replace(".", ""))
    noun = noun_at(reading.page.text, folded, match.end(), bare=True)
    usual = b in ranks.USUAL_DENOMINATORS or a == 1 and b < 10
    if noun and a <= b and (a == b or not usual) and is_noun(noun.code):
        return [
            Draft(start, match.end(1), "count", "count", Decimal(a), None, noun.code),
            Draft(match.start(2), noun.end, "count", "count", Decimal(b), None, noun.code),
        ]
    if a <= b and b not in ranks.USUAL_DENOMINATORS:
        part_of = _part_and_whole(reading, start, match)
        if part_of:
            return part_of
    if a < b or b <= 10 and a <= 20:
        return [Draft(start, match.end(), "ratio", "ratio", _quotient(a, b))]
    return None
