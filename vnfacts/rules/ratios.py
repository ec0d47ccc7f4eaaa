"""Figures that relate two amounts: multiples, fractions, proportions."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import cues, figures, ranks
from vnfacts.lexicon.numbers import DIGITS, MULTIPLES, SCALES, SMALL_SCALES
from vnfacts.model import Kind
from vnfacts.nouns import is_noun
from vnfacts.numbers import TWELVE_DIGITS, Number, plain_number, read_number, read_words, times
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.rules.amounts import amount
from vnfacts.rules.lengths import HALF, HALF_MORE
from vnfacts.units import Unit, noun_at, unit_after

_FRACTION = re.compile(
    r"(\d{1,3}(?:\.\d{3})+|\d{1,4}(?:,\d{1,2})?) ?/ ?(\d{1,3}(?:\.\d{3})+|\d{1,4})(?![\d]|[.,-]\d|/\w)"
)
_DECIMALS = re.compile(r"(\d+,\d{1,2}) ?/ ?(\d+(?:,\d{1,2})?)(?![\d,./]\d|\d)")
_FRACTION_WORDS = Lazy(
    lambda: (
        r"(?:(?P<half>(?:một +)?nửa|phân nửa)"
        rf"|(?P<a>{trie([*DIGITS, 'mười'])}|\d) +phần +(?P<b>(?:{trie(DIGITS)}) +mươi|mười +(?:{trie(DIGITS)})"
        rf"|{trie([*DIGITS, *ranks.FRACTION_NUMBERS])}|\d))"
        rf"(?!\w|[.,]\d| +(?:{trie([*SCALES, *SMALL_SCALES])})(?!\w))"
    )
)
_HALVED = Lazy(lambda: rf" +(?:{trie(ranks.HALVED)})(?!\w)")
_OF_WHOLE = Lazy(lambda: rf" *(?:[.,;)\n]|\Z| (?:{trie([*ranks.HALVED, *figures.SHARED])})(?!\w))")
"""After `2 phần 3`: what shows it to be a share."""
_PER_CENT = frozenset({100, 1000})
_NO_HALF = Lazy(lambda: rf" +(?:{trie(ranks.NO_HALF_BEFORE)})(?!\w)")
_MULTIPLE = Lazy(
    lambda: (
        rf"(?:{trie(ranks.MULTIPLE_VERBS)})(?: +(?:lên|khoảng|gần|hơn|tới|những))?"
        rf" +(?P<m>{trie(MULTIPLES)})(?!\w)(?: *,? *(?P<high>{trie(MULTIPLES)})(?= +lần))?"
        r"(?P<times> +lần)?(?P<more> +rưỡi)?"
    )
)
_PROPORTION = re.compile(r"(?:tỷ|tỉ) lệ[^\n.;]*\Z")
_REACH = 60
_OF_UNITS = frozenset({2, 3, 4, 5, 8, 10, 16, 32, 64})
"""Denominators of a fraction of a unit (1/2 kg, 3/16 inch); with others both figures count (118/121 km)."""
_YEARS = range(1945, 2041)
"""What stands after a slash in the number of a document, rather than as a denominator."""
_RATIO_LEAD = re.compile(r"(?:tỷ|tỉ) lệ(?: +(?:là|khoảng|vàng|chọi|cược))* *\Z")
_LONG_RATIO_LEAD = re.compile(r"(?:tỷ|tỉ) lệ(?: [^\W\d]+){1,6} \Z")
_COLON = re.compile(r"\d{1,5} ?: ?\d")
_RATIO = re.compile(
    r"(\d{1,5}(?:[.,]\d+)?)(?: ?[:/] ?(\d{1,5}(?:[.,]\d+)*)(?!\d|[.,:/]\d)"
    r"| ?- ?(?P<dashed>\d{1,3})(?= *(?:[,.](?!\d)|[;)\n]|\Z)))"
)
_PLACED = (["xếp"], ["đứng"])
"""Before `9/110 nước`: the first figure is a place among them."""
_WHOLES = frozenset({Decimal(10), Decimal(100)})
"""What the parts on both sides of a dash add up to (70-30)."""
_AGAINST = re.compile(r"(\d{1,3}) +(?:chọi|ăn) +(\d{1,3}(?:,\d+)?)(?!\d|[.,/:]\d)")


_VALUED = Lazy(lambda: rf"(?<!\w)(?:{trie(ranks.VALUED)})(?!\w)[^.;\n]*\Z")


def _quotient(a: Decimal | int, b: Decimal | int) -> Decimal:
    return TWELVE_DIGITS.divide(a, b)


def is_multiple(reading: Reading, start: int) -> bool:
    """Whether `5 lần` after what stands before `start` multiplies (gấp 5 lần) rather than counts (thắng 5 lần)."""
    words = reading.page.left(start)
    if not words:
        return False
    if _VALUED.search(reading.folded, max(0, start - _REACH), start):
        return True
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if before and last in ranks.ABOUT:
        return before in ranks.MULTIPLIES_ABOUT or last == "hơn" and before in cues.COMPARED
    if f"{before} {last}" in ranks.MULTIPLIES_PAIRS:
        return True
    if before and last in ("từ", "lên") and before in ranks.MULTIPLIES_FROM:
        return True
    if last == "lên":  # tăng từ 1,5 lên 2 lần
        return words[-4:-2] == ["tăng", "từ"]
    if last == "từ":
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
    said = read_words(reading.folded, match.start("m"))
    if said and said.end > match.end("m") and reading.folded.startswith(" lần", said.end):  # gấp mười hai lần
        return Draft(match.start("m"), said.end + len(" lần"), "ratio", "ratio.times", said.value, None, "x")
    twice = match["m"] == "đôi" and match[0].startswith(("tăng", "nhân"))
    if not match[0].startswith("gấp") and not match["times"] and not twice:
        return None
    value = Decimal(MULTIPLES[match["m"]])
    if value == 1 and not match["more"]:
        return None
    if match["more"]:
        value += HALF
    high = Decimal(MULTIPLES[match["high"]]) if match["high"] else None
    if high is not None and high != value + 1:
        return None
    return Draft(match.start("m"), match.end(), "ratio", "ratio.times", value, high, "x")


def add_half(reading: Reading, draft: Draft) -> None:
    """`2 lần rưỡi`."""
    half = HALF_MORE.match(reading.folded, draft.end)
    if half and draft.value is not None and draft.value_max is None:
        draft.value, draft.end = draft.value + HALF, half.end()


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
        before = words and words[-1] in ranks.HALVED_BEFORE
        if match["half"] == "nửa" and not (before or _HALVED.match(reading.folded, match.end())):
            return None
        if _NO_HALF.match(reading.folded, match.end()):
            return None
        return Draft(start, match.end(), "ratio", "ratio.words", HALF)
    numbers = {**DIGITS, **ranks.FRACTION_NUMBERS}
    if match["a"].isdigit() and match["b"].isdigit() and not _OF_WHOLE.match(reading.folded, match.end()):
        return None  # 3 phần 5 chương
    said = read_words(match["b"], 0)
    part = int(match["a"]) if match["a"].isdigit() else numbers[match["a"]]
    whole = numbers[match["b"]] if match["b"] in numbers else int(said.value) if said else 0
    if not part < whole or whole in _PER_CENT:
        return None
    end, value = match.end(), _quotient(part, whole)
    unit = unit_after(reading.page.text, reading.folded, end)
    if unit is not None and unit.kind in ("measure", "duration"):
        return amount(reading, start, Number(value, end), unit)
    return Draft(start, end, "ratio", "ratio.words", value)


@rule("ratio.proportion")
def proportion(reading: Reading, start: int) -> Draft | None:
    """Two figures that `tỷ lệ` leads, or that stand one against the other.

    tỷ lệ 1:5 → ratio 0.2
    1 chọi 12 → ratio 0.0833333333333
    """
    match = _AGAINST.match(reading.folded, start)
    if match is None and _RATIO_LEAD.search(reading.folded, max(0, start - 24), start):
        match = _RATIO.match(reading.folded, start)
    elif match is None and _COLON.match(reading.folded, start):
        lead = _LONG_RATIO_LEAD.search(reading.folded, max(0, start - _REACH), start)
        match = _RATIO.match(reading.folded, start) if lead else None
    if match is None:
        return None
    part, whole = (plain_number(figure, reading.style) for figure in match.groups() if figure)
    if not whole or part == whole and match.re is _AGAINST:  # 1 chọi 1
        return None
    if match.lastgroup == "dashed" and part + whole not in _WHOLES:  # với tỷ lệ 218-214: a vote
        return None
    return Draft(start, match.end(), "ratio", "ratio.proportion", _quotient(part, whole))


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
    """A fraction in digits.

    chiếm 1/3 dân số → ratio 0.333333333333
    hơn 3/4 số phiếu → ratio 0.75 ~over
    """
    folded = reading.folded
    match = _FRACTION.match(folded, start)
    if match is None:
        decimals = _DECIMALS.match(folded, start)
        return _part_and_whole(reading, start, decimals) if decimals else None
    if not match[2].strip("0."):
        return None
    a, b = Decimal(match[1].replace(".", "").replace(",", ".")), int(match[2].replace(".", ""))
    unit = unit_after(reading.page.text, folded, match.end())
    if unit is not None and unit.code == "mmHg":
        return [
            Draft(start, match.end(1), "measure", "measure", a, None, unit.code),
            Draft(match.start(2), unit.end, "measure", "measure", Decimal(b), None, unit.code),
        ]
    if a < b and b in _OF_UNITS and unit is not None and unit.kind == "measure":
        return [amount(reading, start, Number(_quotient(a, b), match.end()), unit)]
    noun = noun_at(reading.page.text, folded, match.end(), bare=True)
    usual = b in ranks.USUAL_DENOMINATORS or a == 1 and b < 10
    if noun and a <= b and (a == b or a % 1 or not usual) and is_noun(noun.code):
        kind: Kind = "ordinal" if reading.page.left(start)[-1:] in _PLACED and not a % 1 else "count"
        return [
            Draft(start, match.end(1), kind, kind, a, None, noun.code if kind == "count" else ""),
            Draft(match.start(2), noun.end, "count", "count", Decimal(b), None, noun.code),
        ]
    if a <= b and b not in ranks.USUAL_DENOMINATORS:
        part_of = _part_and_whole(reading, start, match)
        if part_of:
            return part_of
    if a > 1 and b in _YEARS and match[2].isdigit():  # QĐ 33/2014
        return None
    if a < b or b <= 10 and a <= 20 or b == 100 and _PROPORTION.search(folded, max(0, start - _REACH), start):
        return [Draft(start, match.end(), "ratio", "ratio", _quotient(a, b))]
    return None
