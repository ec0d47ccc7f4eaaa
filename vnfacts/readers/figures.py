"""Runs of digits: amounts, scores and ratios, and the figures that only name something."""

from __future__ import annotations

import re
from functools import cache

from vnfacts.lexicon.names import DIGIT_IDIOMS
from vnfacts.lexicon.numbers import HALF, SCALES, SHORT_SCALES, SMALL_SCALES
from vnfacts.lexicon.units import WEAK
from vnfacts.nouns import is_noun
from vnfacts.numbers import Number, plain_number, read_number
from vnfacts.patterns import Lazy, spread, trie
from vnfacts.readers.dates import DATE_LINKS, figure_date, is_dated
from vnfacts.rules import Draft, Found, Reading, lengths, names, ratios, scores
from vnfacts.rules.quantity import count, lone_quantity, plain_amount, quantity
from vnfacts.units import noun_at, unit_surfaces

_SIGN = re.compile(r"(?:^|[\s(:])([-+])$")
_DIGIT_IDIOM = Lazy(lambda: "(?:" + trie(DIGIT_IDIOMS, spell=False) + r")(?![\w/]|-\d)")
_TRAILING_CODE = re.compile(r"[^\W\d_]|-[^\W\d_]|/[^\W\d_]|[.]\d")


def figure(reading: Reading, start: int, end: int) -> Found:
    """A run of digits: a date, a clock time, a score, a ratio, an amount, or part of a name."""
    page, folded, _ = reading
    words = page.left(start)
    previous = words[-1] if words else ""
    if folded[start:end] in _IDIOM_FIGURES and previous not in _IDIOM_DATES:
        idiom = _DIGIT_IDIOM.match(folded, start)
        if idiom:
            return [], idiom.end()
    match = _FOLLOWER.match(folded, end)
    follower = match[1] if match else ""
    alone = follower != "" and follower not in continuing_words()
    clear = (
        previous.isalpha()
        and previous not in names.telling_words()
        and folded[start - 1] == " "
        and not page.text[start - 1 - len(previous)].isupper()
    )
    if alone:
        draft = _lone_count(reading, start, end, words) if clear else None
    else:
        draft = _plain(reading, start, words, clear) if folded[end : end + 1] not in _NO_UNIT else None
    if draft:
        return [draft], draft.end
    phone = names.phone_end(folded, start)
    if phone:
        return [], phone
    lead = ""
    if not clear:
        if names.glued_to_name(reading, start, previous):
            return [], names.code_end(folded, start)
        lead = names.lead(reading, start)
        if lead == "strong":
            return [], names.code_end(folded, start)
    if not follower and names.enumerator(reading, start, end):
        return [], end
    if previous in _PROPORTION_WORDS and _PROPORTION.search(folded, max(0, start - 24), start):
        return _figured(reading, start, end, follower)
    found = figure_date(reading, start, end, lead, follower)
    if found is not None:
        named = lead and previous in _STREETS and found[0] and found[0][0].kind in ("date", "count")
        return ([], found[1]) if named else found
    if previous in _DATE_WORDS and folded[end : end + 1] in ("/", "-", "."):
        return [], names.code_end(folded, start)  # an impossible day is no date
    if lead == "weak":
        mark = _school_mark(reading, start, end)
        if mark:
            return [mark], end
        if not _is_amount(reading, start):
            return [], names.code_end(folded, start)
    return _figured(reading, start, end, follower)


_PROPORTION = re.compile(r"(?:tỷ|tỉ) (?:lệ|số)(?: +(?:là|khoảng|chọi|vàng|cược))* +$")
_PROPORTION_WORDS = frozenset({"lệ", "số", "là", "khoảng", "chọi", "vàng", "cược"})
_IDIOM_FIGURES = frozenset(match[0] for idiom in DIGIT_IDIOMS if (match := re.match(r"\d+(?:[.,]\d+)*", idiom)))
"""Figures that some idiom begins with."""
_IDIOM_DATES = frozenset({"ngày", "sáng", "tối", "chiều", "đêm", "hôm"})
_STREETS = frozenset({"đường", "phố", "cầu", "trường", "viên"})
_DATE_WORDS = frozenset({"ngày", "tháng", "quý"})


def _plain(reading: Reading, start: int, words: list[str], clear: bool) -> Draft | None:
    """The everyday amount, which can be no date, code or list item: read first, in one match."""
    if "mỗi" in words or "hàng" in words or "hằng" in words or not clear and reading.folded[start - 1 : start] != " ":
        return None
    draft = plain_amount(reading, start)
    if draft is None or not clear and draft.kind != "percent" and names.lead(reading, start):
        return None
    return draft


def _lone_count(reading: Reading, start: int, end: int, words: list[str]) -> Draft | None:
    """The everyday count: a figure and its noun, with nothing beside them that bears on it."""
    page, folded, style = reading
    digits = folded[start:end]
    if end - start == 4 and digits.isdigit() or end - start >= 8 and digits[0] in "018":
        return None
    if "." in digits and is_dated(folded, start):
        return None
    noun = noun_at(page.text, folded, end)
    if noun is None or noun.code.startswith("lần") or "tuổi" in words:
        return None
    return count(reading, start, Number(plain_number(digits, style), end), noun)


_NEVER_COUNTS = frozenset("số tầng lầu phòng khu lô block cổng ga bến".split())


def _is_amount(reading: Reading, start: int) -> bool:
    """Whether a figure after a naming word is an amount all the same, with its unit or noun (tổ 5 người)."""
    number = read_number(reading.folded, start, reading.style)
    drafts = quantity(reading, start, number) if number else None
    if not drafts or drafts[0].kind == "number" and number and number.scale == 1:
        return False
    return drafts[0].kind != "count" or reading.page.left(start)[-1] not in _NEVER_COUNTS


_FOLLOWER = re.compile(r" ([^\W\d_]+)")
_NO_UNIT = frozenset([*",.;:()/-\n", ""])
"""What stands directly after a figure that has no unit."""


@cache
def continuing_words() -> frozenset[str]:
    """The words that, after a figure, may belong to the number, its unit, or a date, range or list with it."""
    firsts = {match[0] for surface in unit_surfaces() if (match := _LETTERS.match(surface))}
    return frozenset(spread(firsts | _LINKS | HALF | DATE_LINKS) | scale_words())


_LETTERS = re.compile(r"[^\W\d_]+")
_LINKS = frozenset("hoặc hay và rồi trong phần lúc chút ít số cách khi mình nửa mặt bên là".split())


@cache
def scale_words() -> frozenset[str]:
    """The words that may multiply a figure, in all their spellings."""
    return frozenset(spread([*SCALES, *SMALL_SCALES, *SHORT_SCALES]))


def _figured(reading: Reading, start: int, end: int, follower: str) -> Found:
    """A figure that is no date: score, ratio or amount."""
    folded = reading.folded
    if follower == "":
        related = _related(reading, start, end)
        if related is not None:
            return related
    if follower and follower not in scale_words():
        digits = folded[start:end]
        number = Number(plain_number(digits, reading.style), end, digits=digits)
        if follower not in continuing_words():
            return _counted(reading, start, number, [lone_quantity(reading, start, number)])
    else:
        read = read_number(folded, start, reading.style)
        assert read is not None
        number = read
    drafts = quantity(reading, start, number)
    if not drafts:
        return [], names.code_end(folded, start)
    return _counted(reading, start, number, drafts)


def _related(reading: Reading, start: int, end: int) -> Found | None:
    """A figure that is one of two: a ratio, a score, or part of a code."""
    folded = reading.folded
    mark = folded[end : end + 3].lstrip()[:1]
    if mark not in _MARKS:
        return None
    if mark != "-" and folded[end] in "/: ":
        ratio = ratios.fraction(reading, start)
        if ratio:
            return _unless_named(reading, start, ratio)
    if mark != "/":
        score = scores.score(reading, start)
        if score:
            return [score], score.end
    elif folded[end + 1 : end + 2].isdigit() and folded[end] == "/":
        return [], names.code_end(folded, start)
    return None


def _counted(reading: Reading, start: int, number: Number, drafts: list[Draft]) -> Found:
    folded = reading.folded
    first = drafts[0]
    if first.kind == "number":
        return _bare(reading, start, number, drafts)
    if first.kind == "count":
        named = names.after_capital(reading, start)
        if first.unit.startswith("lần") and ratios.is_multiple(reading, start):
            drafts = [Draft(d.start, d.end, "ratio", "ratio.times", d.value, d.value_max, "x") for d in drafts]
        elif (
            named
            and first.unit.split("/")[0] in _VERSIONS
            or _in_address(reading, first)
            or named
            and not _is_known(first.unit)
        ):
            return [], names.code_end(folded, start)
    if first.kind == "measure" and _is_model(reading, first):
        return [], names.code_end(folded, start)
    _sign(reading, first)
    return [lengths.anchor_duration(reading, d) if d.kind == "duration" else d for d in drafts], drafts[-1].end


_VERSIONS = frozenset({"phiên bản", "bản", "mẫu", "thế hệ", "đời", "màu", "model"})
_LONG_CODE = 9
"""Digits without separators from which on a figure without unit is a code."""


def _in_address(reading: Reading, draft: Draft) -> bool:
    """Whether the counted noun is the capitalised first word of a street's name: 156 Xã Đàn."""
    text = reading.page.text
    if not text[draft.end + 1 : draft.end + 2].isupper():
        return False
    words = text[draft.start : draft.end + 3].split()
    return (
        len(words) > 1
        and words[1][0].isupper()
        and text[max(0, draft.start - 4) : draft.start].rstrip().endswith((",", "số", ":"))
    )


def _is_known(unit: str) -> bool:
    noun = unit.split("/")[0]
    return is_noun(noun) or is_noun(noun.split()[0])


def _is_model(reading: Reading, draft: Draft) -> bool:
    """Whether a letter glued to the figure ends a product's name rather than names a unit: Redmi 4A."""
    text = reading.page.text
    return (
        draft.value is not None
        and draft.value == draft.value.to_integral_value()
        and text[draft.end - 1] in WEAK
        and text[draft.end - 2].isdigit()
        and names.after_capital(reading, draft.start)
    )


_MARKS = frozenset({"/", "-", ":"})


def _unless_named(reading: Reading, start: int, drafts: list[Draft]) -> Found:
    words = reading.page.left(start)
    if words and words[-1] in ("vòng", "tk", "bk", "số", "đường", "lớp", "căn"):
        return [], drafts[-1].end
    return drafts, drafts[-1].end


def _bare(reading: Reading, start: int, number: Number, drafts: list[Draft]) -> Found:
    """A number with neither unit nor noun: a fact unless it looks like part of a name or code."""
    folded, text = reading.folded, reading.page.text
    last = drafts[-1]
    if _TRAILING_CODE.match(folded, last.end) and number.scale == 1:
        return [], names.code_end(folded, start)
    if number.scale == 1 and (
        names.after_capital(reading, start)
        or names.after_half_capital(reading, start)
        or names.is_version(folded, start)
    ):
        return [], names.code_end(folded, start)
    if number.scale == 1 and number.digits.isdigit() and len(number.digits) >= _LONG_CODE:
        return [], last.end
    if drafts[0].value_max is None and number.scale == 1 and number.digits.isdigit() and names.is_label(reading, start):
        return [], last.end
    if number.digits.startswith("0") and len(number.digits) > 1 and number.digits[1].isdigit():
        return [], names.code_end(folded, start)
    if folded[start - 1 : start] in ("/", "-") and start > 1 and not folded[start - 2].isspace():
        return [], last.end
    if number.scale == 1 and text[last.end : last.end + 2].strip()[:1].isupper() and _in_name(text, last.end):
        return [], last.end
    _sign(reading, drafts[0])
    return drafts, last.end


def _school_mark(reading: Reading, start: int, end: int) -> Draft | None:
    """`điểm 10`: a mark, counted in points; not `điểm 2 khoản 1` of a law."""
    value = plain_number(reading.folded[start:end])
    if not reading.folded.endswith("điểm ", 0, start) or value > 10 or _CLAUSE.match(reading.folded, end):
        return None
    return Draft(reading.folded.rindex("điểm", 0, start), end, "count", "count", value, None, "điểm")


_CLAUSE = re.compile(r",? +(?:khoản|điều|mục)(?!\w)")


def _in_name(text: str, end: int) -> bool:
    """Whether a capitalised word follows at once (`3 Miền`, `19 Vietnam`)."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _sign(reading: Reading, draft: Draft) -> None:
    """A minus or plus glued to the figure: `-3,5 độ C`."""
    if reading.folded[draft.start - 1 : draft.start] not in ("-", "+", "\n"):
        return
    match = _SIGN.search(reading.folded, max(0, draft.start - 2), draft.start)
    if match is None or draft.kind not in ("measure", "percent", "number", "money") or draft.value is None:
        return
    text = reading.page.text
    if match[1] == "-" and draft.start >= 2 and text[draft.start - 2] == "\n":  # a dash before an item
        return
    draft.start = match.start(1)
    if match[1] == "-":
        draft.value = -draft.value
