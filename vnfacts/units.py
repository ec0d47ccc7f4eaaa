"""What stands beside a number: its currency, unit, length of time or counted noun, and a rate's denominator."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from vnfacts.lexicon import calendar, money, numbers, units
from vnfacts.nouns import counted_noun
from vnfacts.patterns import Lazy, spellings, trie


class Unit(NamedTuple):
    """What a figure is of.

    Attributes:
        kind: money, percent, measure, duration, age or count.
        code: canonical unit, or the counted noun.
        end: where its surface ends.
        factor: what the figure is to be multiplied by (a cent is 0.01).
        surface: the words as folded.
    """

    kind: str
    code: str
    end: int
    factor: Decimal | None = None
    surface: str = ""


_PERCENT = {
    "%": "%", "phần trăm": "%", "‰": "‰", "phần nghìn": "‰", "phần ngàn": "‰", "điểm phần trăm": "pp", "điểm %": "pp",
    "điểm cơ bản": "bp", "% điểm": "pp", "phầm trăm": "%",
}  # fmt: skip
_VIETNAMESE = re.compile(r"[à-ỹđÀ-ỸĐ]")


class _Entry(NamedTuple):
    kind: str
    code: str
    exact: frozenset[str]
    factor: Decimal | None = None


@cache
def _table() -> dict[str, list[_Entry]]:
    """Folded surface -> what it may mean; `exact` holds the cases a symbol must be written in."""
    table: dict[str, list[_Entry]] = {}

    def add(surface: str, kind: str, code: str, factor: Decimal | None = None) -> None:
        symbol = kind == "measure" and len(surface) <= 4 and _is_symbol(surface)
        for form in spellings(surface.lower()):
            exact = frozenset({surface}) if symbol else frozenset()
            table.setdefault(form, []).append(_Entry(kind, code, exact, factor))

    for code, unit in units.UNITS.items():
        for surface in unit.surfaces:
            if surface not in units.AMBIGUOUS:
                add(surface, "measure", code)
    for iso, surfaces in money.CURRENCIES.items():
        for surface in surfaces:
            add(surface, "money", iso)
    for code, surfaces in money.CRYPTO.items():
        for surface in surfaces:
            add(surface, "money", code)
    for surface, (iso, factor) in money.SUBUNITS.items():
        add(surface, "money", iso, Decimal(factor))
    for surface, code in _PERCENT.items():
        add(surface, "percent", code)
    for surface, code in calendar.TIME_UNITS.items():
        add(surface, "duration", code)
    for surface, code in calendar.AGE_WORDS.items():
        add(surface, "age", code)
    for word, after in units.NEEDS_AFTER.items():
        for noun in after:
            add(f"{word} {noun}", "measure", _AMBIGUOUS_CODES[word])
    return table


_AMBIGUOUS_CODES = {
    "công": "cong", "mẫu": "mau", "thước": "thuoc", "phân": "phan", "chỉ": "chi", "lượng": "luong", "cây": "luong",
    "khối": "m3", "li": "li",
}  # fmt: skip


UNIT_SURFACES = tuple(
    surface.lower()
    for surfaces in [
        *(unit.surfaces for unit in units.UNITS.values()), *money.CURRENCIES.values(), *money.CRYPTO.values(),
        tuple(money.SUBUNITS),
        tuple(_PERCENT), tuple(calendar.TIME_UNITS), tuple(calendar.AGE_WORDS),
    ]
    for surface in surfaces
    if surface not in units.AMBIGUOUS
)  # fmt: skip
"""Every surface of a unit, for patterns that only ask whether one follows."""


def _is_symbol(surface: str) -> bool:
    return any(c.isascii() and c.isalpha() for c in surface) and not _VIETNAMESE.search(surface)


def unit_surfaces() -> Iterable[str]:
    """Every surface of a unit, in all its spellings."""
    return _table()


UNIT = Lazy(lambda: r" *(?:(" + trie(_table(), spell=False) + r"))(?:(?<=[^\w])|(?!\w)|(?=\d{1,2}(?!\w)))")


@cache
def _denied() -> dict[str, re.Pattern[str]]:
    """Surface -> the words after it that make it something else (đồng chí, độ tuổi)."""
    rows: dict[str, set[str]] = {}
    for table in (units.NOT_BEFORE, money.NOT_BEFORE, _NOT_A_LENGTH):
        for surface, after in table.items():
            for form in spellings(surface):
                rows.setdefault(form, set()).update(after)
    return {form: re.compile(" +(?:" + trie(after) + r")(?!\w)") for form, after in rows.items()}


_NOT_A_LENGTH = {
    "tiếng": (
        "anh", "việt", "nói", "động", "nổ", "súng", "kêu", "hô", "pháp", "nga", "trung", "nhật", "hàn", "đức",
        "thét", "la", "khóc", "cười", "gõ", "chuông", "hát", "vỗ", "trống", "gọi", "lóng", "bom", "rao", "thơ",
        "tăm", "vang",
    ),
    "năm": ("ánh sáng", "điểm", "khâu", "nhóm", "người", "nước", "học sinh", "địa phương"),
    "hôm": ("nay", "qua", "sau", "mai"),
    "giờ": ("g", "học", "địa phương"),
    "ngày": ("nay", "xưa"),
    "đêm": ("nhạc", "diễn", "chung kết", "thi", "hội"),
    "tuần": ("hoàn", "tra", "lộc", "báo"),
    "quý": ("vị", "ông", "bà", "khách", "ngài", "giá", "tộc", "hiếm", "nhân", "công ty", "bạn", "đại biểu", "cô"),
    "niên": ("khóa", "vụ", "học"),
    "phút": ("giây",),
    "h": ("mông",),
}  # fmt: skip


# lần hai ngày 13/4, quận 2 năm 2017: the word of time leads the date that follows
_DATE_FOLLOWS = re.compile(
    r"(?<=ngày|.hôm) +\d{1,2}(?:(?: *, *| +(?:và|đến|hoặc) +| *- *)\d{1,2})*(?:[/.-]\d| +tháng)"
    r"|(?<=tháng) +\d{1,2}[/-]\d|(?<=năm) +\d{4}(?!\d|-\d)|(?<=học) +\d{4}"
)


def unit_after(text: str, folded: str, end: int) -> Unit | None:
    """The currency, measure, percent sign, length of time or age word that follows a number ending at `end`."""
    match = UNIT.match(folded, end)
    if match is None:
        return None
    surface = match[1]
    entries = _table().get(surface)
    if entries is None:  # spaces in a row
        surface = " ".join(surface.split())
        entries = _table()[surface]
    for entry in entries:
        if entry.exact and text[match.start(1) : match.end(1)] not in entry.exact:
            continue
        if (
            entry.exact
            and folded[match.end() : match.end() + 1] == "-"
            and folded[match.end() + 1 : match.end() + 2].isalpha()
        ):
            return None  # V-League
        denied = _denied().get(surface)
        if denied and denied.match(folded, match.end()):
            return None
        if entry.kind == "duration" and _DATE_FOLLOWS.match(folded, match.end()):
            return None
        if surface in money.CAPITALS_ONLY and not text[match.start(1) : match.end(1)].isupper():
            return None
        return Unit(entry.kind, entry.code, match.end(), entry.factor, surface)
    return None


def _plain_surface() -> str:
    """A pattern for the surfaces that mean one thing wherever they stand, ruling out the words that deny them."""
    plain = [
        surface
        for surface, entries in _table().items()
        if entries[0].kind in ("money", "percent", "measure", "age")
        and len({entry.code for entry in entries}) == 1
        and surface not in money.CAPITALS_ONLY
        and surface not in _NEVER_PLAIN
    ]
    denied = [f"{re.escape(surface)}(?!\\w|{_denied()[surface].pattern})" for surface in plain if surface in _denied()]
    words = trie([s for s in plain if s[-1].isalnum() and s not in _denied()], spell=False)
    signs = trie([s for s in plain if not s[-1].isalnum()], spell=False)
    return "|".join([f"(?:{words})(?!\\w)", *denied, signs])  # the longest first: đô la Úc before đô la


_NEVER_PLAIN = frozenset({"độ", "m", "mét", "m2", "bảng", "kíp", "cân"})
"""Surfaces that need a look around (36 độ, 1m75, 9 bảng đấu)."""

PLAIN = Lazy(
    lambda: (
        r"(?P<digits>\d++(?:[.,]\d++)*+)(?: ?(?P<scale>"
        + trie(numbers.SCALES)
        + r")(?!\w))? ?(?P<unit>"
        + _plain_surface()
        + ")"
        r"(?! ?[-/\d(]| +(?:đến|tới|mỗi|một|rưỡi|rưởi|trên|cho|hàng|hằng|(?:và|hoặc|hay) +\d)(?!\w))"
    )
)
"""A figure, its scale and its unit, where nothing beside them can change what they mean: most amounts are such."""


def plain_unit(text: str, match: re.Match[str]) -> Unit | None:
    """The unit of a match of `PLAIN`; None where a symbol is not in its own case."""
    surface = match["unit"]
    entry = (_table().get(surface) or _table()[" ".join(surface.split())])[0]
    if entry.exact and text[match.start("unit") : match.end("unit")] not in entry.exact:
        return None
    return Unit(entry.kind, entry.code, match.end(), entry.factor, surface)


# -- rates -----------------------------------------------------------------------------------------------------


@cache
def _denominators() -> dict[str, str]:
    return {
        form: code
        for code, surfaces in units.RATE_DENOMINATORS.items()
        for surface in surfaces
        for form in spellings(surface.lower())
    }


TIME_CODES = frozenset({"second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"})
RATE = Lazy(
    lambda: (
        r" *(?:(?P<slash>/) *(?:1 *)?| +(?P<per>mỗi|một|1|trên một|trên mỗi|trên 1|trên|cho mỗi|cho một"
        r"|hàng|hằng) +)(?P<d>" + trie(_denominators(), spell=False) + r")(?![^\W_])(?! *\d)"
    )
)
RATE_NOUN = Lazy(
    lambda: r" *(?:/ *(?:1 *)?| +(?:mỗi|một|trên một|trên mỗi|cho mỗi) +)(?P<n>[^\W\d_]+(?: [^\W\d_]+){0,2})"
)
RATE_BEFORE = Lazy(
    lambda: (
        r"(?:mỗi|hàng|hằng|1|một)(?: +(?:một|1))? +(?:(?P<d>"
        + trie(_denominators(), spell=False)
        + r")|(?P<n>[^\W\d_]+))(?!\w)(?: *(?:,|có|là|khoảng|hơn|gần|trên|dưới|tới|lên|đến|được|chỉ|cho"
        r"|trung bình|bình quân|giá|bán|với|thu|xuất|nhập|phát|sinh|vào|tối|đa|thiểu|từ|kiếm|trả|lời|lãi"
        r"|thu nhập|nhận|bán|ra|uống|ăn|chi|tiêu|hết|mất|tốn|khám|cung cấp|sản xuất|đón|tiếp)){0,6} *$"
    )
)


def rate_after(folded: str, unit: Unit, end: int) -> tuple[str, int]:
    """`/tháng`, `mỗi kg`, `một thùng` at `end`, after a unit: the denominator's code, or "", and where it ends."""
    codes = ""
    while True:
        match = RATE.match(folded, end)
        if match is None:
            break
        code = _denominators()[" ".join(match["d"].split())]
        if (
            not match["slash"]
            and match["per"] in ("hàng", "hằng", "trên", "một", "1")
            and not (code in TIME_CODES or match["per"] in ("một", "1"))
        ):
            break
        if unit.kind not in ("money", "measure", "count", "percent"):
            break
        if match["per"] in ("một", "1") and unit.kind == "count":
            break
        codes += "/" + code
        end = match.end()
        if not folded.startswith("/", end):
            break
    if unit.kind == "money" and (not codes or folded.startswith("/", end)):
        noun, noun_end = _rate_noun(folded, end, slash_only=bool(codes))
        if noun:
            codes += "/" + noun
            end = noun_end
            more = RATE.match(folded, end)
            if more and more["slash"]:
                codes += "/" + _denominators()[" ".join(more["d"].split())]
                end = more.end()
    return codes, end


def _rate_noun(folded: str, end: int, slash_only: bool) -> tuple[str, int]:
    match = RATE_NOUN.match(folded, end)
    if match is None or slash_only and not match[0].lstrip().startswith("/"):
        return "", end
    currency = UNIT.match(folded, match.start("n"))
    if currency and _table()[" ".join(currency[1].split())][0].kind == "money":
        return _table()[" ".join(currency[1].split())][0].code, currency.end()
    counted = noun_at(folded, folded, match.start("n"), bare=True)
    if counted is None:
        return "", end
    return counted.code, counted.end


def rate_before(folded: str, start: int, kind: str) -> str:
    """`mỗi tháng 400 bảng`, `mỗi cái 21 triệu đồng`: the denominator that stands before a figure, or ""."""
    left = folded[max(0, start - 48) : start]
    if "mỗi" not in left and "hàng" not in left and "hằng" not in left:
        return ""
    cut = max(left.rfind("mỗi "), left.rfind("hàng "), left.rfind("hằng "))
    if cut < 0 or any(c in left[cut:] for c in ".;:\n("):
        return ""
    match = RATE_BEFORE.match(left, cut)
    if match is None:
        return ""
    if match["d"]:
        code = _denominators()[" ".join(match["d"].split())]
        return "/" + code if kind == "money" or code in TIME_CODES else ""
    if kind != "money" or not left.startswith("mỗi", cut):
        return ""
    return "/" + match["n"]


# -- counted nouns ---------------------------------------------------------------------------------------------


def noun_at(text: str, folded: str, at: int, bare: bool = False) -> Unit | None:
    """The counted noun whose phrase starts at `at`, as a unit (see `nouns.counted_noun`)."""
    found = counted_noun(text, folded, at, bare)
    return Unit("count", found[0], found[1]) if found else None
