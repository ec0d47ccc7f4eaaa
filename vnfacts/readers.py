"""What to do at each anchor: which rules are tried, in which order, and where reading goes on."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from vnfacts import calendar
from vnfacts.lexicon.money import CURRENCIES, PREFIX_SYMBOLS
from vnfacts.lexicon.names import DIGIT_IDIOMS
from vnfacts.lexicon.numbers import SCALES
from vnfacts.lexicon.units import WEAK
from vnfacts.numbers import Number, read_number, read_words, times
from vnfacts.patterns import Lazy, spread, trie
from vnfacts.rules import Draft, Reading, names, sequence, temporal
from vnfacts.rules.quantity import quantity, unit_of
from vnfacts.units import Unit, known_nouns, noun_at, rate_before, unit_after

Found = tuple[list[Draft], int]
"""The drafts found at an anchor, and where to look for the next one."""

_RUN = re.compile(r"\d+(?:[.,]\d+)*")
_YEAR = re.compile(r"\d{4}(?![\d]|[.,]\d)")
_SIGN = re.compile(r"(?:^|[\s(:])([-+])$")
_DIGIT_IDIOM = Lazy(lambda: "(?:" + trie(DIGIT_IDIOMS, spell=False) + r")(?![\w/]|-\d)")
_CLOCK_MARK = re.compile(r"\d{1,2}(?: ?h(?![^\W\d_])| ?h\d| ?giờ(?!\w)|:\d\d| ?g ?\d\d(?!\w)| ?g(?= ))")
_TRAILING_CODE = re.compile(r"[^\W\d_]|-[^\W\d_]|/[^\W\d_]|[.]\d")


def figure(reading: Reading, start: int, end: int) -> Found:
    """A run of digits: a date, a clock time, a score, a ratio, an amount, or part of a name."""
    folded = reading.folded
    run = _RUN.match(folded, start)
    assert run is not None
    end = run.end()
    if _plainly_measured(reading, start, end):
        return _figured(reading, start, end)
    idiom = _DIGIT_IDIOM.match(folded, start)
    if idiom and reading.page.left(start)[-1:] not in (
        ["ngày"],
        ["sáng"],
        ["tối"],
        ["chiều"],
        ["đêm"],
        ["hôm"],
    ):
        return [], idiom.end()
    phone = names.phone_end(folded, start)
    if phone:
        return [], phone
    if names.glued_to_name(reading, start):
        return [], names.code_end(folded, start)
    lead = names.lead(reading, start)
    if lead == "strong":
        return [], names.code_end(folded, start)
    if names.enumerator(reading, start, end):
        return [], end
    found = _dated(reading, start, end, lead)
    if found is not None:
        return found
    if lead == "weak" and not _is_amount(reading, start):
        return [], names.code_end(folded, start)
    return _figured(reading, start, end)


_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
_MEASURING = frozenset(
    spread(
        [
            *SCALES,
            *(
                surface.split()[0]
                for surfaces in CURRENCIES.values()
                for surface in surfaces
                if surface.isalpha()
            ),
        ]
    )
) | {"tuổi", "km", "kg", "ha", "tấn", "mét", "lít", "độ", "usd", "phần", "người"}


def _plainly_measured(reading: Reading, start: int, end: int) -> bool:
    """Whether a percent sign, scale, currency or everyday unit follows the figure, so that it can be no date, code or list item."""
    folded = reading.folded
    after = folded[end : end + 1]
    if after == "%":
        pass
    elif after == " ":
        word = _NEXT_WORD.match(folded, end)
        if word is None or word[1] not in _MEASURING:
            return False
    else:
        return False
    before = folded[start - 1 : start]
    return before == " " and "/" not in folded[start:end] and names.lead(reading, start) == ""


def _is_amount(reading: Reading, start: int) -> bool:
    """Whether a figure after a naming word is an amount all the same: it has a unit or a well-known noun (tổ 5 người)."""
    number = read_number(reading.folded, start, reading.style)
    drafts = quantity(reading, start, number) if number else None
    if not drafts or drafts[0].kind == "number" and number and number.scale == 1:
        return False
    return drafts[0].kind != "count" or reading.page.left(start)[-1:] != ["số"]


def _dated(reading: Reading, start: int, end: int, lead: str) -> Found | None:
    """Dates, periods and clock times that begin with a figure."""
    folded = reading.folded
    after = folded[end : end + 1]
    if _CLOCK_MARK.match(folded, start) and "." not in folded[start:end]:
        time = temporal.time(reading, start)
        if time:
            return [time], time.end
    number = read_number(folded, start, reading.style) if after in (" ", "t", "q", "n") else None
    if number and number.scale == 1 and number.value == int(number.value) and number.value < 100:
        stretch = temporal.stretch(reading, start, int(number.value), number.end)
        if stretch:
            return [stretch], stretch.end
    iso = calendar.numeric_day(folded, start, False) if after == "-" and end - start == 4 else None
    if iso:
        return [Draft(start, iso[1], "date", "date", moment=iso[0])], iso[1]
    if _YEAR.match(folded, start):
        found = _year(reading, start, end, lead)
        if found is not None:
            return found
    if after in ("/", "-", ".", " ") or "." in folded[start:end]:
        return _numeric_date(reading, start)
    return None


def _numeric_date(reading: Reading, start: int) -> Found | None:
    folded = reading.folded
    spelt = calendar.spelt_day(folded, start)
    if spelt:
        return [Draft(start, spelt[1], "date", "date", moment=spelt[0])], spelt[1]
    lunar = calendar.lunar_day(folded, start)
    if lunar:
        return [Draft(start, lunar[1], "date", "date", moment=lunar[0])], lunar[1]
    words = reading.page.left(start)
    loose = bool(words) and words[-1] in _DATE_LEADS
    period = temporal.day_range(folded, start, loose)
    if (
        period
        and not _is_fraction(reading, period)
        and not temporal.is_amount_range(reading, start, period.end)
    ):
        return [period], period.end
    day = calendar.numeric_day(folded, start, loose)
    if day is None:
        return _month_year(folded, start)
    if temporal.is_amount_range(reading, start, day[1]):
        return None
    draft = Draft(start, day[1], "date", "date", moment=day[0])
    if day[0].year is None and _is_fraction(reading, draft):
        return None
    return [draft], day[1]


_DATE_LEADS = frozenset("ngày sáng trưa chiều tối đêm hôm từ đến tới vào trước sau lễ dịp".split())
_MONTH_YEAR = re.compile(r"(\d{1,2}) ?/ ?((?:19|20)\d{2})(?![\d/]|[.,]\d)")


def _month_year(folded: str, start: int) -> Found | None:
    """`12/2025`: a month with its year."""
    match = _MONTH_YEAR.match(folded, start)
    if match is None or not 1 <= int(match[1]) <= 12:
        return None
    moment = calendar.Moment("month", year=int(match[2]), month=int(match[1]))
    return [Draft(start, match.end(), "date", "date", moment=moment)], match.end()


_FRACTION_BEFORE = frozenset(
    "hơn gần khoảng chiếm quá bằng chừng còn ngót dưới trên tỷ tỉ lệ mất giảm tăng vòng được đạt có với là chỉ tới thứ cả".split()
)
_FRACTION_AFTER = re.compile(
    r" +(?:số|tổng|dân|diện|quãng|thời|khối|sản|giá|trong|của|lượng|thế|cổ|chặng|trái|phần|nhu|các|người|nước|đại|thành|kim|doanh|học|hộ|ngân|mức|vốn|tiền|đất)(?!\w)"
)
_DATE_BEFORE = frozenset(
    "ngày sáng trưa chiều tối đêm hôm vào từ đến tới trước sau lễ dịp nay qua mai hết ( và".split()
)


def _is_fraction(reading: Reading, draft: Draft) -> bool:
    """Whether `1/3` or `2-1` is a fraction, a score or a range rather than a day."""
    folded = reading.folded
    text = folded[draft.start : draft.end]
    words = reading.page.left(draft.start)
    previous = words[-1] if words else ""
    if "/" not in text:
        return previous not in _DATE_BEFORE and sequence.in_sport(reading, draft.start, draft.end)
    if (
        draft.kind == "period"
        or previous in _DATE_BEFORE
        or folded[draft.start - 1 : draft.start] == "("
        and folded[draft.end : draft.end + 1] == ")"
    ):
        return False
    if previous == "vòng":
        return True
    a, b = (int(part) for part in text.split("/")[:2])
    if a >= b and not _FRACTION_AFTER.match(folded, draft.end):
        return False
    if previous in _FRACTION_BEFORE or _FRACTION_AFTER.match(folded, draft.end):
        return True
    noun = noun_at(reading.page.text, folded, draft.end, bare=True)
    return noun is not None and noun.code in known_nouns() and a < b <= 10


def _year(reading: Reading, start: int, end: int, lead: str) -> Found | None:
    """Four digits that may be a year: `(2004)`, `2012-2016`, `cuối 2017`."""
    folded, text = reading.folded, reading.page.text
    years = temporal.year_range(folded, start)
    if years:
        return ([], years.end) if names.after_capital(reading, start) else ([years], years.end)
    value = int(folded[start:end])
    if not calendar.is_year(value) or end - start != 4:
        return None
    words = reading.page.left(start)
    previous = words[-1] if words else ""
    draft = Draft(start, end, "date", "date", moment=calendar.Moment("year", year=value))
    parenthesis = folded[start - 1 : start] == "(" and folded[end : end + 1] in ")-,;"
    if (parenthesis or previous in ("sn", "sinh")) and value >= 1800:
        return [draft], end
    if unit_after(text, folded, end) or _RUN.match(folded, end + 1) and folded[end : end + 1] == "/":
        return None
    if not 1800 <= value <= 2100:
        return None
    if names.after_capital(reading, start) or lead:
        return [], names.code_end(folded, start)
    if previous in _YEAR_LEADS or " ".join(words[-2:]) in _YEAR_LEADS:
        noun = noun_at(text, folded, end, bare=True)
        if (
            noun is None
            or noun.code.split()[0] not in known_nouns()
            or previous in ("đầu", "cuối", "giữa", "hè")
        ):
            return [draft], end
        return None
    noun = noun_at(text, folded, end)
    if (
        noun is not None
        and noun.code in known_nouns()
        and not (1990 <= value <= 2035 and previous in known_nouns() and previous != "số")
    ):
        return None
    return ([draft] if not previous else []), end


_YEAR_LEADS = frozenset(
    """vào trong từ đến tới trước sau cuối đầu giữa hồi hè xuân thu đông mùa vụ sinh sn tháng tết khoảng kể so_với của
    và hoặc hay""".split()
) | {"so với", "nửa cuối", "nửa đầu", "kể từ", "tính đến", "mùa giải", "cho đến", "cho tới"}


def _figured(reading: Reading, start: int, end: int) -> Found:
    """A figure that is no date: score, ratio or amount."""
    folded = reading.folded
    ratio = (
        sequence.fraction(reading, start)
        if folded[end : end + 3].strip()[:1] in ("/", ":") and folded[end : end + 1] in "/: "
        else None
    )
    if ratio:
        return _unless_named(reading, start, ratio)
    if folded[end : end + 3].lstrip()[:1] in ("-", ":"):
        score = sequence.score(reading, start)
        if score:
            return [score], score.end
    if _PAIRED.match(folded, end):
        return [], names.code_end(folded, start)
    number = read_number(folded, start, reading.style)
    assert number is not None
    drafts = quantity(reading, start, number)
    if not drafts:
        return [], names.code_end(folded, start)
    first = drafts[0]
    if first.kind == "number":
        return _bare(reading, start, number, drafts)
    if first.kind == "count":
        named = names.after_capital(reading, start)
        if first.unit.startswith("lần") and sequence.is_multiple(folded, start):
            drafts = [
                Draft(d.start, d.end, "ratio", "ratio.times", d.value, d.value_max, "x") for d in drafts
            ]
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
    return [temporal.anchor_duration(reading, d) if d.kind == "duration" else d for d in drafts], drafts[
        -1
    ].end


_VERSIONS = frozenset({"phiên bản", "bản", "mẫu", "thế hệ", "đời", "màu", "model"})
_LONG_CODE = 9
"""Digits without separators from which on a figure without unit is a code."""


def _in_address(reading: Reading, draft: Draft) -> bool:
    """Whether the counted noun is the capitalised first word of a street's name: 156 Xã Đàn."""
    text = reading.page.text
    words = text[draft.start : draft.end + 3].split()
    return (
        len(words) > 1
        and words[1][0].isupper()
        and text[draft.end + 1 : draft.end + 2].isupper()
        and text[: draft.start].rstrip().endswith((",", "số", ":"))
    )


def _is_known(unit: str) -> bool:
    noun = unit.split("/")[0]
    return noun in known_nouns() or noun.split()[0] in known_nouns()


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


_PAIRED = re.compile(r"/\d")


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
    if number.scale == 1 and (names.after_capital(reading, start) or names.is_version(folded, start)):
        return [], names.code_end(folded, start)
    if number.scale == 1 and number.digits.isdigit() and len(number.digits) >= _LONG_CODE:
        return [], last.end
    grade = _school_mark(reading, start, drafts[0])
    if grade:
        return [grade], grade.end
    if (
        drafts[0].value_max is None
        and number.scale == 1
        and number.digits.isdigit()
        and names.is_label(reading, start)
    ):
        return [], last.end
    if number.digits.startswith("0") and len(number.digits) > 1 and number.digits[1].isdigit():
        return [], names.code_end(folded, start)
    if folded[start - 1 : start] in ("/", "-") and start > 1 and not folded[start - 2].isspace():
        return [], last.end
    if number.scale == 1 and text[last.end : last.end + 2].strip()[:1].isupper() and _in_name(text, last.end):
        return [], last.end
    _sign(reading, drafts[0])
    return drafts, last.end


def _school_mark(reading: Reading, start: int, draft: Draft) -> Draft | None:
    """`điểm 10`: a mark, counted in points."""
    if reading.page.left(start)[-1:] != ["điểm"] or draft.value is None or draft.value > 10:
        return None
    at = reading.folded.rindex("điểm", 0, start)
    return Draft(at, draft.end, "count", "count", draft.value, None, "điểm")


def _in_name(text: str, end: int) -> bool:
    """Whether a capitalised word follows at once (`3 Miền`, `19 Vietnam`)."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _sign(reading: Reading, draft: Draft) -> None:
    """A minus or plus glued to the figure: `-3,5 độ C`."""
    match = _SIGN.search(reading.folded, max(0, draft.start - 2), draft.start)
    if match is None or draft.kind not in ("measure", "percent", "number", "money") or draft.value is None:
        return
    text = reading.page.text
    if draft.start >= 2 and text[draft.start - 2 : draft.start - 1] == "\n":
        return
    draft.start = match.start(1)
    if match[1] == "-":
        draft.value = -draft.value


def said(reading: Reading, start: int, end: int) -> Found:
    """A number in words: a fact if it is ten or more, or if a unit of measure, money, percent or time follows."""
    folded = reading.folded
    words = sequence.fraction_words(reading, start)
    if words:
        return [words], words.end
    number = read_number(folded, start, reading.style)
    if number is None:
        return [], end
    if names.capitalised(reading, start):
        return [], end
    low, number = _said_range(reading, number)
    unit = unit_of(reading, number)
    if unit is not None and unit.kind == "count":
        unit = None
    first = folded[start : number.end]
    if unit is None and number.value < 10 and number.scale == 1:
        return [], end
    if unit is not None and unit.kind == "duration":
        if first == "một" and not temporal.is_amount_of_one(folded, start, unit.end):
            return [], end
        if (
            first == "năm"
            and unit.surface == "tháng"
            and reading.page.left(start)[-1:] not in (["trong"], ["sau"], ["gần"], ["hơn"])
        ):
            return [], end
        if unit.surface in ("giờ",) and reading.page.left(start)[-1:] in (["lúc"], ["hồi"]):
            return [], unit.end
        if number.value < 100 and low is None:
            stretch = temporal.stretch(reading, start, int(number.value), number.end)
            if stretch:
                return [stretch], stretch.end
    if unit is not None and unit.kind == "measure" and len(unit.surface) == 1 and number.value < 10:
        return [], end
    if (
        first == "một"
        and unit is not None
        and unit.kind == "measure"
        and unit.surface in ("ký", "phân", "độ", "bar", "tấc", "gang")
    ):
        return [], end
    drafts = quantity(reading, start, number)
    if not drafts:
        return [], end
    if low is not None:
        drafts[0].value, drafts[0].value_max = low, number.value
    if drafts[0].kind == "count" and drafts[0].unit.startswith("lần") and sequence.is_multiple(folded, start):
        drafts[0].kind, drafts[0].rule, drafts[0].unit = "ratio", "ratio.times", "x"
    if drafts[0].kind == "duration":
        drafts[0] = temporal.anchor_duration(reading, drafts[0])
    return drafts, drafts[-1].end


_SAID_RANGE = re.compile(r" *(?:, *| +(?:đến|tới|hoặc|hay) +| *- *| +)(?=\w)")


def _is_sized(reading: Reading, number: Number) -> bool:
    """Whether a unit, or after a number of ten or more a well-known noun, follows."""
    if unit_after(reading.page.text, reading.folded, number.end):
        return True
    noun = noun_at(reading.page.text, reading.folded, number.end, bare=True) if number.value >= 10 else None
    return noun is not None and noun.code in known_nouns()


def _said_range(reading: Reading, number: Number) -> tuple[Decimal | None, Number]:
    """`hai đến ba ngày`, `hai, ba năm`, `năm bảy ngày`: the lower figure, and the upper one as the number."""
    gap = _SAID_RANGE.match(reading.folded, number.end)
    if gap is None or not gap[0]:
        return None, number
    second = read_words(reading.folded, gap.end(), reading.style)
    if (
        second is None
        or second.value <= number.value
        or not _is_sized(reading, second)
    ):
        return None, number
    if number.scale == 1 and second.scale > 1:
        return times(number.value, Decimal(second.scale)), second
    return number.value, second


def vague(reading: Reading, start: int, end: int) -> Found:
    """`vài chục`, `hàng nghìn người`, `nửa triệu`, `dăm ngày`, `một nửa`."""
    folded = reading.folded
    half = sequence.fraction_words(reading, start)
    if half:
        return [half], half.end
    number = read_number(folded, start, reading.style)
    if number is None:
        number = _small_vague(reading, start)
        if number is None:
            return [], end
    drafts = quantity(reading, start, number)
    if not drafts:
        return [], end
    drafts[0].qualifier = number.vague
    if drafts[0].kind == "duration":
        drafts[0] = temporal.anchor_duration(reading, drafts[0])
    return drafts, drafts[-1].end


_SMALL_VAGUE = {"dăm": 5, "mươi": 10, "chục": 10}
_SMALL = re.compile(r"(dăm|mươi|chục)(?: +(?:ba|bảy|bữa))?(?= +\w)")
_HALF_UNIT = re.compile(r"nửa(?= +\w)")


def _small_vague(reading: Reading, start: int) -> Number | None:
    """`dăm ngày`, `mươi năm`, `chục người`, `nửa năm`."""
    folded = reading.folded
    small = _SMALL.match(folded, start)
    if small:
        value = _SMALL_VAGUE[small[1]]
        unit = unit_after(reading.page.text, folded, small.end())
        if unit is None and (
            value < 10 or noun_at(reading.page.text, folded, small.end(), bare=True) is None
        ):
            return None
        return Number(times(_ONE, _ONE * value), small.end(), vague="approx" if small[1] != "chục" else "")
    half = _HALF_UNIT.match(folded, start)
    if half:
        unit = unit_after(reading.page.text, folded, half.end())
        if (
            unit is None
            or unit.kind == "age"
            or unit.surface in ("đêm", "hôm", "tiếng", "đô", "độ", "giây", "phút")
            and unit.surface in ("đêm", "hôm")
        ):
            return None
        return Number(_ONE / 2, half.end())
    return None


_ONE = Decimal(1)


def symbol(reading: Reading, start: int, end: int) -> Found:
    """A currency sign before the figure: `$10`, `US$ 1,5 tỷ`."""
    folded = reading.folded
    figure_at = end + 1 if folded.startswith(" ", end) else end
    number = read_number(folded, figure_at, reading.style)
    if number is None:
        return [], end
    sign = folded[start:end].strip()
    end, value, high = number.end, number.value, None
    ranged = re.compile(r" *- *\$?(?=\d)").match(folded, end)
    if ranged:
        second = read_number(folded, ranged.end(), reading.style)
        if second and second.value > value or second and second.scale > number.scale:
            value = (
                times(value, _ONE * second.scale)
                if number.scale == 1 and second.scale > 1 and value < (second.unscaled or 0)
                else value
            )
            high, end = second.value, second.end
    suffix = unit_after(reading.page.text, folded, end)
    code = PREFIX_SYMBOLS[sign]
    if suffix and suffix.kind == "money" and suffix.code == code:
        end = suffix.end
    unit = Unit("money", code, end)
    from vnfacts.units import rate_after

    rate, end = rate_after(folded, unit)
    rate = rate or rate_before(folded, start, "money")
    return [Draft(start, end, "money", "money.symbol", value, high, code + rate)], end


def negative(reading: Reading, start: int, end: int) -> Found:
    """`âm 5 độ`: a minus said in words."""
    at = end + len(reading.folded[end : end + 8]) - len(reading.folded[end : end + 8].lstrip())
    number = read_number(reading.folded, at, reading.style)
    drafts = quantity(reading, at, number) if number else None
    if not drafts or drafts[0].kind not in ("measure", "percent", "money", "number"):
        return [], end
    draft = drafts[0]
    draft.start = start
    if draft.value is not None:
        draft.value = -draft.value
    if draft.value_max is not None:
        draft.value_max = -draft.value_max
    return drafts, draft.end


def dated(reading: Reading, start: int, end: int) -> Found:
    """A word of the calendar."""
    years = temporal.year_range(reading.folded, start)
    if years:
        return [years], years.end
    found = temporal.date(reading, start)
    if found and not _undated(reading, start, found[0]) and not _amount_a_day(reading, found[0]):
        return found, found[-1].end
    return [], end


_MANY = frozenset("nhiều mấy vài bao những các từng mỗi hàng hằng mọi".split())
_MANY_OF = re.compile(
    r"(?:tháng|năm|tuần|ngày|quý)(?: +(?:đầu|cuối|giữa|của|sau|trước|qua|tới|nay|này|vừa|sắp|rồi|mai))"
)
_BEFORE_QUARTER = frozenset("trong của cuối đầu sang ở vào cả hết với từ đến tới mức hai một".split())


def _amount_a_day(reading: Reading, draft: Draft) -> bool:
    """`mỗi ngày 5 lít`: an amount after its denominator rather than the fifth of a month."""
    moment = draft.moment
    if moment is None or moment.day is None or moment.month is not None or moment.weekday is not None:
        return False
    unit = unit_after(reading.page.text, reading.folded, draft.end)
    return unit is not None and unit.kind != "duration" or reading.page.left(draft.start)[-1:] == ["mỗi"]


def _undated(reading: Reading, start: int, draft: Draft) -> bool:
    """Words that look like a date and give none: `nhiều năm nay`, `những tháng tới`, `đặc sản quý này`."""
    folded, moment = reading.folded, draft.moment
    if moment is None or moment.complete:
        words = reading.page.left(start)
        return (
            bool(words)
            and words[-1] in ("những", "các")
            and folded.startswith("tháng", start)
            and " năm" in folded[start : draft.end]
            and not folded[start + 6].isdigit()
        )
    words = reading.page.left(start)
    previous = words[-1] if words else ""
    if previous in _MANY and folded[start : draft.end] == "tháng năm":
        return True
    if previous in _MANY and _MANY_OF.match(folded, start) and moment.weekday is None:
        return True
    if moment.grain == "quarter" and moment.offset == 0:
        return (
            bool(previous) and previous not in _BEFORE_QUARTER and not previous.endswith((",", ".", ":", ";"))
        )
    text = reading.page.text
    if moment.grain == "quarter" and text[start].isupper() and not folded.startswith("mùa", start):
        return start != reading.page.sentence_at(start)[0] and not folded.startswith("quý", start)
    return False


def spanned(reading: Reading, start: int, end: int) -> Found:
    """`từ …` and the leads of a period."""
    found = temporal.period(reading, start)
    return (found, found[-1].end) if found else ([], start + 1)


def ranked(reading: Reading, start: int, end: int) -> Found:
    """`thứ …`: an ordinal, or a day of the week."""
    draft = sequence.ordinal(reading, start)
    if draft:
        return [draft], draft.end
    ordinal = sequence.ORDINAL.match(reading.folded, start)
    if ordinal and sequence.is_weekday(
        reading, start, ordinal["digits"] or ordinal["words"] or "", ordinal.end()
    ):
        words = reading.page.left(start)
        if words and words[-1] in ("mỗi", "hàng", "hằng", "các"):
            return [], ordinal.end()
        found = temporal.date(reading, start)
        if found:
            return found, found[-1].end
    return [], ordinal.end() if ordinal else end


def sequenced(reading: Reading, start: int, end: int) -> Found:
    """A noun of sequence with its number."""
    draft = sequence.sequence(reading, start)
    return ([draft], draft.end) if draft else ([], end)


def numbered(reading: Reading, start: int, end: int) -> Found:
    """`số 1`."""
    draft = sequence.numbered_rank(reading, start)
    return ([draft], draft.end) if draft else ([], end)


def multiplied(reading: Reading, start: int, end: int) -> Found:
    """`gấp đôi`."""
    draft = sequence.multiple(reading, start)
    return ([draft], draft.end) if draft else ([], start + 3)


def idiom(reading: Reading, start: int, end: int) -> Found:
    """A fixed phrase."""
    return [], end


READERS: dict[str, Callable[[Reading, int, int], Found]] = {
    "figure": figure, "idiom": idiom, "ordinal": ranked, "period": spanned, "temporal": dated, "sequence": sequenced, "rank": numbered,
    "multiple": multiplied, "said": said, "vague": vague, "negative": negative, "symbol": symbol,
}  # fmt: skip
