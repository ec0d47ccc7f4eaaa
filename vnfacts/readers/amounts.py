"""Figures that are no dates: ratios, scores, amounts, and those that are part of a name after all."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import figures
from vnfacts.lexicon.names import FINENESSES, PRODUCTS, SUBJECTS
from vnfacts.lexicon.units import WEAK
from vnfacts.nouns import is_noun
from vnfacts.numbers import Number, plain_number, read_number
from vnfacts.patterns import UPPER, Lazy, trie
from vnfacts.readers.followers import continuing_words, scale_words
from vnfacts.rules import Draft, Found, Reading, lengths, names, ratios, scores
from vnfacts.rules.amounts import amount, negate
from vnfacts.rules.quantity import lone_quantity, quantity

_SIGN = re.compile(r"(?:^|[\s(:])([-+])\Z")
_SIGNED = frozenset({"measure", "percent", "number", "money"})
_TRAILING_CODE = re.compile(r"[^\W\d_]|-[^\W\d_]|/[^\W\d_]|[.]\d|\+")
_COMMA_DECIMAL = re.compile(r"\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})")
_DOT_DECIMAL = re.compile(r"\d{1,2}\.\d{1,2}")
_MULTIPLIER = re.compile(r"x(?!\w)")
_PER = re.compile(r"/[^\W\d_A-ZĐ]")
_CLAUSE = re.compile(r",? +(?:khoản|điều|mục)(?!\w)")
_SMALL_WORD = re.compile(r"[ (][^\W\d_A-ZĐ]+, \Z")
_LONG_CODE = 9
"""Digits without separators from which on a figure without unit is a code."""
_ADDRESS = re.compile(
    rf"\d+\w? [{UPPER}]\w+(?: [{UPPER}]\w*)+ ?[,(;\n-]|\d{{2,3}}\w? (?:đường|phố|ngõ|hẻm|quốc lộ|đại lộ) [{UPPER}\d]"
)
"""A number and a name: the house in a street (270 Trường Chinh, 27 đường Lê Lợi)."""
_PADDED = re.compile(r"0\d{2,}(?![\d.,])")
"""A figure that is filled up with zeros: a code (chuyên án 0317)."""
_TIE_BREAK = re.compile(r"\d\(\Z|\d-\d \(\Z")
"""Before a figure in brackets: it is that of a tie-break (7-6(5), 7-6 (5))."""
_BEST_MARK = 10
_ELECTRIC = Lazy(lambda: rf"(?:{trie(figures.ELECTRIC)})(?!\w)")
_NEAR = 60
"""Characters before a figure and `A` within which electricity is spoken of."""
_OF_PROPORTIONS = frozenset("/:-că")
"""The first characters of what stands between two figures of a proportion (1:5, 1 chọi 12, 1 ăn 5)."""


def figured(reading: Reading, start: int, end: int, follower: str) -> Found:
    """A figure that is no date, whose next word is `follower`: a ratio, a score or an amount."""
    folded = reading.folded
    if follower in figures.AGAINST:
        against = ratios.proportion(reading, start)
        if against:
            return [against], against.end
    if follower and follower != "x" and follower not in scale_words():  # 6,02 x 10^23
        digits = folded[start:end]
        number = Number(plain_number(digits, reading.style), end, digits=digits)
        if follower not in continuing_words() and reading.page.left(start)[-1:] != ["từ"]:
            return _amounts(reading, start, number, [lone_quantity(reading, start, number)])
        return _amounts(reading, start, number, quantity(reading, start, number))
    related = None if follower else _related(reading, start, end)
    if related is not None:
        return related
    read = read_number(folded, start, reading.style)
    assert read is not None
    return _amounts(reading, start, read, quantity(reading, start, read))


def lone_figure(reading: Reading, start: int, end: int) -> Found:
    """A figure with nothing behind it: a number, an age after its word, or part of a name."""
    digits = reading.folded[start:end]
    number = Number(Decimal(digits), end, digits=digits)
    return _amounts(reading, start, number, [amount(reading, start, number, None)])


def is_amount(reading: Reading, start: int) -> bool:
    """Whether a figure after a naming word is an amount all the same: it has a unit or a well-known noun."""
    number = read_number(reading.folded, start, reading.style)
    if number is None:
        return False
    first = quantity(reading, start, number)[0]
    if first.kind in ("count", "duration") and first.end == number.end:  # Quyết định 217, 218 và 2 năm
        return False
    bare = first.kind == "number" and first.value == number.value and number.scale == 1
    if bare or first.kind == "count" and _is_capital(reading.page.text, first):
        return False
    return first.kind != "count" or reading.page.left(start)[-1] not in figures.NEVER_COUNTED_AFTER


def school_mark(reading: Reading, start: int, end: int) -> Draft | None:
    """`điểm 10`: a mark, counted in points; not `điểm 2 khoản 1` of a law."""
    if reading.page.left(start)[-1:] != ["điểm"] or _CLAUSE.match(reading.folded, end):
        return None
    digits = reading.folded[start:end]
    value = plain_number(digits)
    if value > _BEST_MARK and digits.isdigit():
        return None
    return Draft(reading.folded.rindex("điểm", 0, start), end, "count", "count", value, None, "điểm")


def _related(reading: Reading, start: int, end: int) -> Found | None:
    """A figure that is one of two: a ratio, a score, or part of a code."""
    folded = reading.folded
    mark = folded[end : end + 3].lstrip()[:1]
    if mark in _OF_PROPORTIONS:
        proportion = ratios.proportion(reading, start)
        if proportion:
            return [proportion], proportion.end
    if mark in ("/", ":") and folded[end] in "/: ":
        ratio = ratios.fraction(reading, start)
        if ratio:
            left = reading.page.left(start)
            named = bool(left) and (left[-1] in figures.NO_RATIO_AFTER or left[-1] in PRODUCTS)
            counted = left[-1:] == ["số"] and not figures.AMOUNT_BEFORE_NUMBER.isdisjoint(left[-2:-1])  # trong số 5/6 …
            named = named and not counted
            return ([] if named else ratio), ratio[-1].end
    if mark in ("-", ":"):
        score = scores.score(reading, start)
        if score:
            return [score], score.end
    if mark == "x" and _MULTIPLIER.match(folded, end) and not folded[start:end].isdigit():  # P/E 12,5x
        times = plain_number(folded[start:end], reading.style)
        return [Draft(start, end + 1, "ratio", "ratio.times", times, None, "x")], end + 1
    if mark == "/" and folded[end] == "/" and folded[end + 1 : end + 2].isdigit():
        return [], names.code_end(folded, start)
    return None


def _amounts(reading: Reading, start: int, number: Number, drafts: list[Draft]) -> Found:
    """The facts of a figure, unless it turns out to be part of a name."""
    first, end = drafts[0], drafts[-1].end
    fine = names.fineness_end(reading, start, number.end)
    if fine:
        return [], fine
    if first.kind == "number":
        minute = scores.minute(reading, start)
        if minute:
            return [minute], minute.end
        stop = _name_end(reading, start, number, drafts)
        if stop:
            return [], stop
    elif first.kind == "count":
        if first.unit.startswith("lần") and ratios.is_multiple(reading, start):
            for draft in drafts:
                draft.kind, draft.rule, draft.unit = "ratio", "ratio.times", "x"
            ratios.add_half(reading, drafts[-1])
            end = drafts[-1].end
        elif _is_in_name(reading, first):
            return [], names.code_end(reading.folded, start)
    elif first.kind == "measure" and _is_model(reading, first):
        return [], names.code_end(reading.folded, start)
    elif first.kind == "duration":
        for draft in drafts:
            lengths.anchor_duration(reading, draft)
        end = drafts[-1].end
    _sign(reading, first)
    return drafts, end


def _is_in_name(reading: Reading, draft: Draft) -> bool:
    """Whether a figure with a noun is no count: iPhone 5 màu đen, 156 Xã Đàn."""
    noun = draft.unit.split("/")[0]
    text = reading.page.text
    if names.after_capital(reading, draft.start):
        known = is_noun(noun) or is_noun(noun.split()[0])
        if not known or noun in figures.VERSIONED or _is_capital(text, draft):
            return True
    if _is_capital(text, draft) and names.after_half_capital(reading, draft.start):  # Bệnh viện Nhi đồng 1 Thành phố
        return True
    if _ADDRESS.match(text, draft.start) and figures.ADDRESSED.intersection(reading.page.left(draft.start)[-1:]):
        return True
    if _PADDED.match(text, draft.start):
        return True
    if not text[draft.end + 1 : draft.end + 2].isupper():
        return False
    words = text[draft.start : draft.end].split()
    before = text[max(0, draft.start - 4) : draft.start].rstrip()
    if not (len(words) > 1 and words[1][0].isupper() and before.endswith((",", "số", ":"))):
        return False
    return not (before.endswith(",") and _SMALL_WORD.search(text, max(0, draft.start - 12), draft.start))


def _is_capital(text: str, draft: Draft) -> bool:
    """Whether the noun of a count is written with a capital, as after a name: Hadinco 5 Cơ quan, Frontier 100 ETF."""
    noun = text.find(" ", draft.start, draft.end) + 1
    return noun > 0 and text[noun].isupper()


def _is_model(reading: Reading, draft: Draft) -> bool:
    """Whether a letter glued to the figure ends a product's name rather than names a unit: Redmi 4A."""
    text = reading.page.text
    if draft.value is None or text[draft.end - 1] not in WEAK or not text[draft.end - 2].isdigit():
        return False
    if draft.unit == "A" and not _ELECTRIC.search(reading.folded, max(0, draft.start - _NEAR), draft.start):
        return True  # 1A – 2B
    return names.after_capital(reading, draft.start) and (
        draft.value == draft.value.to_integral_value() or text[draft.end + 1 : draft.end + 3].isupper()
    )


def _name_end(reading: Reading, start: int, number: Number, drafts: list[Draft]) -> int:
    """Where the name or code ends that a number with neither unit nor noun is part of, or 0."""
    folded, digits, end = reading.folded, number.digits, drafts[-1].end
    if number.scale == 1 and folded[end - 1].isdigit():
        if (
            _TRAILING_CODE.match(folded, end)
            and not _is_priced(reading, digits, end)
            or digits.isdigit()
            and folded.startswith("-", end)
            and folded[end + 1 : end + 2].isdigit()
            or (names.after_capital(reading, start) or names.after_half_capital(reading, start))
            and not _is_mark(reading, start, digits)
            or names.is_version(folded, start)
            or names.ends_title(reading, start, end)
        ):
            return names.code_end(folded, start)
        label = drafts[0].value_max is None and digits.isdigit() and names.is_label(reading, start)
        if label or digits.isdigit() and len(digits) >= _LONG_CODE:
            return end
        named = digits.isdigit() and folded.startswith(" ", end)
        if named and reading.page.text[end + 1 : end + 2].isupper():  # 3 Miền, 19 Vietnam
            return end
    if digits.startswith("0") and digits[1:2].isdigit():
        return names.code_end(folded, start)
    if start > 1 and folded[start - 1] in "/-" and folded[start - 2] != "(" and not folded[start - 2].isspace():
        return end
    if folded.startswith(")", end) and _TIE_BREAK.search(folded, max(0, start - 6), start):
        return end
    return 0


def _is_priced(reading: Reading, digits: str, end: int) -> bool:
    """Whether a figure with thousands or decimals has what it is for behind it: 26.000/kg, 21,6/trận."""
    return not digits.isdigit() and _PER.match(reading.page.text, end) is not None


def _is_mark(reading: Reading, start: int, digits: str) -> bool:
    """Whether a figure after a capital is no name: one with a decimal comma, or the mark in a subject (Toán 9.5)."""
    if digits in FINENESSES:
        return False
    if _COMMA_DECIMAL.fullmatch(digits):
        return reading.page.left(start)[-1:] != ["pm"]
    return _DOT_DECIMAL.fullmatch(digits) is not None and reading.page.left(start)[-1] in SUBJECTS


def _sign(reading: Reading, draft: Draft) -> None:
    """A minus or plus glued to the figure: `-3,5 độ C`."""
    start, folded = draft.start, reading.folded
    if folded[start - 1 : start] not in ("-", "+") or draft.kind not in _SIGNED or draft.value is None:
        return
    match = _SIGN.search(folded, max(0, start - 2), start)
    if match is None or match[1] == "-" and start >= 2 and reading.page.text[start - 2] == "\n":
        return  # a dash before an item is no minus
    draft.start = match.start(1)
    if match[1] == "-":
        negate(draft)
