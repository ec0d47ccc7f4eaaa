"""Vietnamese dates to moments: what the words say, before anyone asks which year is meant.

A `Moment` holds the parts that are written. Filling in what is left out, and turning lunar days into Gregorian
ones, is the work of `resolve`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from functools import cache

from vnfacts.lexicon import calendar as words
from vnfacts.numbers import roman_value
from vnfacts.patterns import Lazy, spellings, spread, trie

_DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
FIRST_YEAR, LAST_YEAR = 1000, 2199
"""Four-digit figures outside these years are no years."""


@dataclass(slots=True)
class Moment:
    """A point or stretch of the calendar as a text names it.

    Attributes:
        grain: the unit that is named: day, week, month, quarter, half, year, decade, century; hour, minute, second for clock times.
        offset: how many grains from the document's own (this month is 0, last year -1); None for a named one.
        direction: -1 where the text says it is past (`vừa qua`), 1 where it is to come (`tới`).
    """

    grain: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None
    weekday: int | None = None
    offset: int | None = None
    year_offset: int | None = None
    direction: int = 0
    lunar: bool = False
    clock: str = ""

    @property
    def complete(self) -> bool:
        """Whether the calendar alone says which days are meant."""
        return self.offset is None and (
            self.year is not None or self.decade is not None or self.century is not None
        )


def is_day(day: int, month: int) -> bool:
    """Whether `day` exists in `month` of some year."""
    return 1 <= month <= 12 and 1 <= day <= _DAYS_IN_MONTH[month - 1]


def is_year(year: int) -> bool:
    """Whether a figure of four digits can be a year of the news."""
    return FIRST_YEAR <= year <= LAST_YEAR


def full_year(digits: str) -> int:
    """The year meant by two or four digits: two are of this century up to 49, of the last one from 50."""
    year = int(digits)
    if len(digits) == 4:
        return year
    return year + (2000 if year < 50 else 1900)


# -- pieces of patterns, each from a table ---------------------------------------------------------------------

_RELATIVE = "|".join(sorted(spread(words.RELATIVE_UNITS), key=len, reverse=True))
_MONTH_NAME = (
    r"(?:\d{1,2}(?!\d|[.,]\d(?!\d{3}(?!\d)))|"
    + "|".join(sorted(words.MONTH_WORDS, key=len, reverse=True))
    + r"(?!\w))"
)
_YEAR_TAIL = r"(?: ?[/.-] ?(\d{4})(?!\d)| +(?:của +)?năm +(\d{4})(?!\d)| +(\d{4})(?![\d]|[.,]\d| ?%)|,? +(?:của +)?năm +(nay|ngoái|trước|sau|tới|này|kia)(?!\w))?"
_EDGE = r"(?:(?:đầu|giữa|cuối|hết|những tháng cuối|những tháng đầu|những ngày cuối|những ngày đầu|ngày cuối|ngày đầu) +)"
_EDGE_PLAIN = r"(?:(?:đầu|giữa|cuối|nửa đầu|nửa cuối) +)?"
_PAST = r"(?:vừa qua|vừa rồi|mới đây|rồi)"
_FUTURE = (
    r"(?:sắp tới|sắp đến|tới đây|tới(?! +(?:nay|hết|tháng|năm|ngày|quý|cuối|đầu|giữa|khi|lúc|bây|mức|\d)))"
)


def _part() -> str:
    return "(?:" + trie(words.DAY_PARTS) + ")"


NUMERIC_DAY = Lazy(
    lambda: (
        r"(?P<lead>ngày +|hôm +)?(?P<d>\d{1,2})(?P<s> ?[/.-] ?)(?P<m>\d{1,2})"
        r"(?:(?P<s2> ?[/.-] ?)(?P<y>\d{4})(?!\d)|(?P<s3>[/.-])(?P<yy>\d{2})(?!\d)| +năm +(?P<y2>\d{4})(?!\d)|/? +(?P<y3>(?:19|20)\d{2})(?![\d./%,]\d| ?%)|,? +năm +(?P<rel>nay|ngoái|trước|sau|tới)(?!\w))?"
        r"(?!\d|[.,/]\d)"
    )
)
ISO_DAY = re.compile(r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?!\d|-\d)")
SPELT_DAY = Lazy(
    lambda: (
        r"(?P<lead>ngày +|mùng +|mồng +)?(?P<d>\d{1,2}|rằm|"
        + "|".join(sorted(_DAY_WORDS, key=len, reverse=True))
        + r") +tháng +(?P<m>"
        + _MONTH_NAME
        + r")(?: *(?:[/.,-]|,? +năm) *(?P<y>\d{4})(?!\d)| +(?P<y3>(?:19|20)\d{2})(?!\d)|,? +năm +(?P<rel>nay|ngoái|trước|sau|tới)(?!\w))?"
        r"(?P<dir> +(?:vừa qua|vừa rồi|tới đây|tới|sắp tới))?(?P<lunar> +âm lịch)?"
    )
)
BARE_DAY = Lazy(
    lambda: (
        r"(?:ngày +|hôm +)(?P<d>\d{1,2}|"
        + "|".join(sorted((w for w, n in _DAY_WORDS.items() if n > 9), key=len, reverse=True))
        + r")(?![\w]|[.,/-]\d| ?%)(?P<dir> +(?:vừa qua|vừa rồi|tới|sắp tới)(?!\w))?"
        r"(?P<of> +tháng +(?:này|trước|sau|tới)(?!\w))?"
    )
)
LUNAR_DAY = Lazy(
    lambda: (
        r"(?:(?:mùng|mồng|ngày mùng|ngày mồng) +(?P<d>\d{1,2}|"
        + "|".join(sorted(_DAY_WORDS, key=len, reverse=True))
        + r")|(?P<full>rằm)|(?P<eve>\d{1,2})(?= +tết))"
        r"(?: +tháng +(?P<m>"
        + _MONTH_NAME
        + r")|[/-](?P<m2>\d{1,2})(?!\d)| +(?P<tet>tết)(?: +(?:nguyên đán|âm lịch))?)?"
        r"(?P<lunar> +âm lịch)?(?:,? +(?:năm +)?(?P<y>\d{4})(?!\d))?"
    )
)
MONTH = Lazy(
    lambda: (
        r"(?P<edge>"
        + _EDGE
        + r")?tháng +(?P<m>"
        + _MONTH_NAME
        + r")(?!\w)"
        + _YEAR_TAIL
        + r"(?: +(?P<dir>"
        + _PAST
        + "|"
        + _FUTURE
        + r")(?!\w))?"
        r"(?P<lunar> +âm lịch)?"
    )
)
RELATIVE_MONTH = Lazy(lambda: r"(?:" + _EDGE + r")?tháng +(?P<rel>" + _RELATIVE + r")(?!\w)")
EDGE_MONTH = Lazy(
    lambda: (
        r"tháng +(?:(?P<first>đầu tiên|đầu|1 đầu)|(?P<last>cuối cùng|cuối))(?: +của)? +năm(?: +(?P<y>\d{4})(?!\d)| +(?P<rel>"
        + _RELATIVE
        + r")(?!\w)| +mới)?"
    )
)
QUARTER = Lazy(
    lambda: (
        _EDGE_PLAIN
        + r"quý +(?:tài chính +)?(?P<q>"
        + "|".join(sorted(words.QUARTER_WORDS, key=len, reverse=True))
        + r")(?!\w|-(?!\d{4})|[.,]\d)"
        r"(?: ?[/-] ?(?P<y>\d{4})(?!\d)|,? *(?:của +)?năm +(?P<y2>\d{4})(?!\d)| +(?P<y4>\d{4})(?!\d)|/(?P<y5>\d{2})(?!\d)|,? +năm +(?P<yrel>nay|ngoái|trước|sau|tới|này)(?!\w))?"
        r"(?: +(?P<dir>" + _PAST + "|" + _FUTURE + r"|này)(?!\w))?"
    )
)
RELATIVE_QUARTER = Lazy(lambda: _EDGE_PLAIN + r"quý +(?P<rel>" + _RELATIVE + r")(?!\w)")
HALF = Lazy(
    lambda: (
        r"(?P<h>nửa đầu|nửa cuối|nửa sau|nửa còn lại)(?: +của)? +(?:(?P<of>năm|tháng) +)?"
        r"(?:(?P<n>\d{4})(?!\d)|(?P<m>\d{1,2})(?:/(?P<y>\d{4}))?(?!\d)|(?P<rel>" + _RELATIVE + r")(?!\w))?"
    )
)
YEAR = Lazy(
    lambda: r"(?:" + _EDGE + r")?năm +(?P<y>\d{4})(?![\d]|[.,]\d|[-/]\d)(?P<dir> +(?:vừa qua|này|tới)(?!\w))?"
)
RELATIVE_YEAR = Lazy(lambda: _EDGE_PLAIN + r"năm +(?P<rel>" + _RELATIVE + r")(?!\w)")
CYCLE_YEAR = Lazy(
    lambda: (
        r"(?:năm|xuân|tết) +(?:"
        + trie(words.HEAVENLY_STEMS)
        + ") +(?:"
        + trie(words.EARTHLY_BRANCHES)
        + r")(?!\w)(?:,? *\(?(?:năm +)?(?P<y>\d{4})\)?)?"
    )
)
PLAIN_YEAR = Lazy(lambda: r"(?:" + _EDGE + r")?(?P<y>\d{4})(?![\d]|[.,/-]\d| ?%)")
EDGE_YEAR = Lazy(lambda: r"(?:đầu|giữa|cuối|hết) +năm(?: +(?P<rel>mới))?(?!\w)")
EDGE_MONTH_ONLY = Lazy(lambda: r"(?:đầu|giữa|cuối|hết) +tháng(?: +này)?(?!\w)")
EDGE_QUARTER_ONLY = Lazy(lambda: r"(?:đầu|giữa|cuối|hết) +quý(?: +này)?(?!\w)")
WEEK = Lazy(lambda: r"(?:(?:đầu|giữa|cuối|hết) +)?tuần +(?:lễ +)?(?P<rel>" + _RELATIVE + r")(?!\w)")
EDGE_WEEK = Lazy(lambda: r"(?:hôm|ngày|phiên|hết) +(?:cuối|đầu|giữa) +tuần(?!\w)")
WEEKDAY = Lazy(
    lambda: (
        r"(?:hôm +|ngày +(?=chủ|thứ +(?:tuần|\w+ +(?:tuần|tới|này))))?(?P<w>"
        + trie(words.WEEKDAYS)
        + r")(?!\w|[.,/]\d)(?: +(?:tuần +(?P<rel>"
        + _RELATIVE
        + r")|(?P<habit>hàng|hằng|mỗi)|(?P<near>vừa qua|vừa rồi|tới|này|sắp tới))(?!\w))?"
    )
)
RELATIVE_DAY = Lazy(lambda: "(?P<r>" + trie(words.RELATIVE_DAYS) + r")(?!\w)")
DECADE = Lazy(
    lambda: (
        _EDGE_PLAIN
        + r"(?:(?:những +)?(?:thập niên|thập kỷ|thập kỉ|những năm)(?: +(?:những )?năm)?) +(?:(?P<y>1\d|20)(?P<x>\d)0|(?P<t>\d)0)(?!\d|[.,/-]\d)(?: +(?:của )?thế kỷ +(?P<c>trước|xx|20|xix|19|xxi|21|này))?"
    )
)
CENTURY = Lazy(
    lambda: _EDGE_PLAIN + r"(?:thế kỷ|thế kỉ) +(?:thứ +)?(?P<c>\d{1,2}|[ivx]+|trước|này|qua)(?!\w)"
)
SEASON = Lazy(
    lambda: (
        r"(?:(?:đầu|giữa|cuối) +)?(?:mùa +)?(?P<s>xuân|hè|hạ|thu|đông) +(?:năm +)?(?:(?P<y>\d{4})(?![\d]|[.,/-]\d)|(?P<rel>nay|này|năm ngoái|ngoái|năm trước|năm nay|tới|sang năm)(?!\w))"
    )
)
FEAST = Lazy(
    lambda: (
        r"(?P<f>"
        + trie(words.LUNAR_FEASTS)
        + r")(?: +(?:"
        + trie(words.HEAVENLY_STEMS)
        + ") +(?:"
        + trie(words.EARTHLY_BRANCHES)
        + r")(?!\w))?(?:,? +(?:năm +)?(?P<y>\d{4})(?!\d))"
    )
)
_DAY_WORDS: dict[str, int] = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10, "rằm": 15,
    "mười một": 11, "mười hai": 12, "mười ba": 13, "mười bốn": 14, "mười lăm": 15, "mười sáu": 16, "mười bảy": 17,
    "mười tám": 18, "mười chín": 19, "hai mươi": 20, "hai mốt": 21, "hai mươi mốt": 21, "hai hai": 22, "hai mươi hai": 22,
    "hai ba": 23, "hai mươi ba": 23, "hai mươi tư": 24, "hai mươi lăm": 25, "hai mươi sáu": 26, "hai mươi bảy": 27,
    "hai mươi tám": 28, "hai mươi chín": 29, "ba mươi": 30, "ba mươi mốt": 31,
}  # fmt: skip

PART = Lazy(lambda: _part() + r"(?:,? +ngày(?= +\d))?(?!\w)")
CLOCK = Lazy(
    lambda: (
        r"(?P<h>\d{1,2})(?: ?(?P<sep>h|giờ|g)(?: ?(?P<m>[0-5]?\d))?(?![\d.,]\d|\d)(?: ?(?:phút|')(?: ?(?P<s>[0-5]?\d) ?(?:giây|''))?)?|:(?P<m2>[0-5]\d)(?::(?P<s2>[0-5]\d))?)(?P<half> +rưỡi)?(?: +kém +(?P<less>\d{1,2})(?: +phút)?)?(?![^\W_])"
        r"(?P<zone> ?\((?:theo )?giờ [^()\n]{2,30}\))?"
        r"(?: *,? *(?P<part>"
        + _part()
        + r")(?= +(?:nay|qua|mai|ngày|hôm|thứ|cùng|\d|của)|[ ]*[(),.;:\n]| (?!\w+ +(?:nay|qua))|$)(?!\w))?"
    )
)
"""A clock time in digits, with its part of the day."""


@cache
def _forms(table: str) -> dict[str, int]:
    source: dict[str, int] = getattr(words, table)
    return {form: value for word, value in source.items() for form in spellings(word)}


def _month_number(name: str) -> int | None:
    if name.isdigit():
        value = int(name)
        return value if 1 <= value <= 12 else None
    return words.MONTH_WORDS.get(name)


def _day_number(name: str) -> int:
    return int(name) if name.isdigit() else _DAY_WORDS[name]


def _year_group(*groups: str | None) -> int | None:
    for group in groups:
        if group:
            return full_year(group)
    return None


def _direction(word: str | None) -> int:
    if not word:
        return 0
    word = word.strip()
    if word in ("này", "nay"):
        return 0
    return -1 if word in ("vừa qua", "vừa rồi", "mới đây", "rồi") else 1


_YEAR_WORDS = {"nay": 0, "này": 0, "ngoái": -1, "trước": -1, "sau": 1, "tới": 1, "kia": -2}

Found = tuple[Moment, int]


def numeric_day(folded: str, at: int, loose: bool) -> Found | None:
    """`24/6/1967`, `2026-02-06`, `6/2`; with `loose` (a date word stands before) also `24-7` and `28.6`."""
    if folded[at + 4 : at + 5] == "-":
        iso = ISO_DAY.match(folded, at)
        if iso and is_day(int(iso["d"]), int(iso["m"])):
            return Moment("day", year=int(iso["y"]), month=int(iso["m"]), day=int(iso["d"])), iso.end()
    match = NUMERIC_DAY.match(folded, at)
    if match is None:
        return None
    day, month = int(match["d"]), int(match["m"])
    separator, second = match["s"].strip(), (match["s2"] or match["s3"] or "").strip()
    year = _year_group(match["y"], match["yy"], match["y2"], match["y3"])
    end = match.end()
    if separator == "-" and re.match(r"-\d| +tháng +\d", folded[end : end + 9]):
        return None
    if second and second != separator or match["yy"] and separator != "/" and not loose:
        return None
    if not is_day(day, month) or year is not None and not (is_year(year) and day <= monthrange(year, month)[1]):
        return None
    loose = loose or match["lead"] is not None
    if year is None and not loose and (separator != "/" or match["s"] != "/"):
        return None
    if separator != "/" and not loose and len(match["y"] or "") != 4:
        return None
    lunar = folded.startswith(" âm lịch", end)
    if lunar:
        end += len(" âm lịch")
    moment = Moment("day", year=year, month=month, day=day, lunar=lunar)
    if match["rel"]:
        moment.year_offset = _YEAR_WORDS[match["rel"]]
    return moment, end


def spelt_day(folded: str, at: int) -> Found | None:
    """`ngày 2 tháng 9 năm 1945`, `rằm tháng Giêng`, `23 tháng Chạp`."""
    match = SPELT_DAY.match(folded, at)
    if match is None:
        return None
    day, month = _day_number(match["d"]), _month_number(match["m"])
    if month is None or not is_day(day, month):
        return None
    lunar = (
        bool(match["lunar"])
        or match["m"] in words.LUNAR_MONTHS
        or match["d"] == "rằm"
        or (match["lead"] or "")[:1] == "m"
    )
    moment = Moment("day", year=_year_group(match["y"], match["y3"]), month=month, day=day, lunar=lunar)
    if match["rel"]:
        moment.year_offset = _YEAR_WORDS[match["rel"]]
    moment.direction = _direction(match["dir"])
    return moment, match.end()


def bare_day(folded: str, at: int) -> Found | None:
    """`ngày 10`, `ngày 10 tháng này`: a day whose month is left out."""
    match = BARE_DAY.match(folded, at)
    if match is None or not 1 <= _day_number(match["d"]) <= 31:
        return None
    moment = Moment("day", day=_day_number(match["d"]), direction=_direction(match["dir"]))
    if match["of"]:
        moment.offset = _forms("RELATIVE_UNITS")[match["of"].split()[-1]]
    return moment, match.end()


def lunar_day(folded: str, at: int) -> Found | None:
    """`mùng 1 Tết`, `rằm tháng Giêng`, `30 Tết`, `mùng 10/3 âm lịch`."""
    match = LUNAR_DAY.match(folded, at)
    if match is None:
        return None
    if match["eve"]:
        day, month = int(match["eve"]), 12
        if not 20 <= day <= 30:
            return None
    else:
        day = 15 if match["full"] else _day_number(match["d"])
        name = match["m"] or match["m2"]
        month = 1 if match["tet"] else (_month_number(name) or 0) if name else 0
        if not month or day > 30:
            return None
    return Moment("day", year=_year_group(match["y"]), month=month, day=day, lunar=True), match.end()


def month(folded: str, at: int) -> Found | None:
    """`tháng 12/2025`, `tháng Chạp`, `cuối tháng 7 vừa qua`, `tháng trước`, `tháng đầu năm`."""
    match = EDGE_MONTH.match(folded, at)
    if match:
        moment = Moment("month", year=_year_group(match["y"]), month=1 if match["first"] else 12)
        if moment.year is None:
            moment.year_offset = _forms("RELATIVE_UNITS").get(match["rel"] or "", 0)
        return moment, match.end()
    match = MONTH.match(folded, at)
    if match:
        number = _month_number(match["m"])
        if number is None:
            return None
        year = _year_group(match[3], match[4], match[5])
        if year is not None and not is_year(year):
            return None
        lunar = match["m"] in words.LUNAR_MONTHS or bool(match["lunar"])
        moment = Moment("month", year=year, month=number, lunar=lunar, direction=_direction(match["dir"]))
        if match[6]:
            moment.year_offset = _YEAR_WORDS[match[6]]
        return moment, match.end()
    match = RELATIVE_MONTH.match(folded, at)
    if match:
        return Moment("month", offset=_forms("RELATIVE_UNITS")[match["rel"]]), match.end()
    match = EDGE_MONTH_ONLY.match(folded, at)
    return (Moment("month", offset=0), match.end()) if match else None


def quarter(folded: str, at: int) -> Found | None:
    """`quý I/2026`, `quý 3 này`, `quý trước`, `quý đầu tiên của năm 2020`."""
    match = QUARTER.match(folded, at)
    if match:
        year = _year_group(match["y"], match["y2"], match["y4"], match["y5"])
        moment = Moment(
            "quarter", year=year, quarter=words.QUARTER_WORDS[match["q"]], direction=_direction(match["dir"])
        )
        if match["yrel"]:
            moment.year_offset = _YEAR_WORDS[match["yrel"]]
        elif (match["dir"] or "") == "này":
            moment.year_offset = 0
        return moment, match.end()
    match = RELATIVE_QUARTER.match(folded, at)
    if match:
        return Moment("quarter", offset=_forms("RELATIVE_UNITS")[match["rel"]]), match.end()
    match = EDGE_QUARTER_ONLY.match(folded, at)
    return (Moment("quarter", offset=0), match.end()) if match else None


def half(folded: str, at: int) -> Found | None:
    """`nửa đầu năm 2021`, `nửa cuối 2026`, `nửa đầu tháng 3`, `nửa cuối năm`."""
    match = HALF.match(folded, at)
    if match is None:
        return None
    which = 1 if match["h"] == "nửa đầu" else 2
    if match["of"] == "tháng" or match["m"]:
        if not match["m"] or not 1 <= int(match["m"]) <= 12 or match["of"] != "tháng":
            return None
        return Moment("month", month=int(match["m"]), half=which, year=_year_group(match["y"])), match.end()
    moment = Moment("half", year=_year_group(match["n"]), half=which)
    if moment.year is None:
        if not match["of"]:
            return None
        moment.year_offset = _forms("RELATIVE_UNITS").get(match["rel"] or "", 0)
    return moment, len(folded[: match.end()].rstrip())


def year(folded: str, at: int) -> Found | None:
    """`năm 2045`, `cuối năm 2016`, `năm ngoái`, `đầu năm`, `năm Tân Sửu (1601)`, `Tết Nguyên đán 2026`."""
    match = YEAR.match(folded, at)
    if match and is_year(int(match["y"])):
        return Moment("year", year=int(match["y"])), match.end()
    match = RELATIVE_YEAR.match(folded, at)
    if match:
        return Moment("year", offset=_forms("RELATIVE_UNITS").get(match["rel"], 0)), match.end()
    match = EDGE_YEAR.match(folded, at)
    if match:
        return Moment("year", offset=0), match.end()
    match = FEAST.match(folded, at)
    if match:
        lunar_month, lunar_day_ = {
            form: day for word, day in words.LUNAR_FEASTS.items() for form in spellings(word)
        }[match["f"]]
        return Moment("day", year=int(match["y"]), month=lunar_month, day=lunar_day_, lunar=True), match.end()
    match = CYCLE_YEAR.match(folded, at)
    return (_cycle_year(match[0], match["y"]), match.end()) if match else None


def _cycle_year(text: str, digits: str | None) -> Moment:
    """A year named in the sixty-year cycle; the written year wins, else the cycle's year nearest the document."""
    if digits:
        return Moment("year", year=int(digits))
    stem, branch = text.split()[1:3]
    stems = {form: i for i, word in enumerate(words.HEAVENLY_STEMS) for form in spellings(word)}
    branches = {form: i for i, word in enumerate(words.EARTHLY_BRANCHES) for form in spellings(word)}
    first, second = stems[stem], branches[branch]
    place = next((n for n in range(60) if n % 10 == first and n % 12 == second), 0)
    if text.startswith("tết"):
        return Moment("day", month=1, day=1, lunar=True, century=-1 - place)
    return Moment("year", century=-1 - place)


def decade_or_century(folded: str, at: int) -> Found | None:
    """`thập niên 1990`, `thập niên 90`, `thế kỷ XX`."""
    match = DECADE.match(folded, at)
    if match:
        if match["y"]:
            first = int(match["y"] + match["x"] + "0")
        else:
            first = {"xix": 1800, "19": 1800, "xxi": 2000, "21": 2000, "này": 2000}.get(
                match["c"] or "", 1900
            ) + int(match["t"]) * 10
        return Moment("decade", decade=first), match.end()
    match = CENTURY.match(folded, at)
    if match is None:
        return None
    name = match["c"]
    if name in ("trước", "này", "qua"):
        return Moment("century", offset=0 if name == "này" else -1), match.end()
    number = int(name) if name.isdigit() else roman_value(name)
    return (Moment("century", century=number), match.end()) if number and number <= 22 else None


def season(folded: str, at: int) -> Found | None:
    """`mùa hè 2017`, `mùa đông năm nay`, `hè này`."""
    match = SEASON.match(folded, at)
    if match is None:
        return None
    moment = Moment("quarter", quarter=words.SEASONS[match["s"]], year=_year_group(match["y"]))
    if match["rel"]:
        moment.year_offset = {
            "năm ngoái": -1,
            "ngoái": -1,
            "năm trước": -1,
            "trước": -1,
            "tới": 0,
            "sang năm": 1,
        }.get(match["rel"], 0)
    return moment, match.end()


def week(folded: str, at: int) -> Found | None:
    """`tuần trước`, `cuối tuần này`, `cuối tuần`."""
    match = WEEK.match(folded, at)
    if match:
        return Moment("week", offset=_forms("RELATIVE_UNITS")[match["rel"]]), match.end()
    match = EDGE_WEEK.match(folded, at)
    return (Moment("week", offset=0), match.end()) if match else None


def weekday(folded: str, at: int) -> Found | None:
    """`thứ Hai tuần trước`, `Chủ nhật`, `thứ 6 này`."""
    match = WEEKDAY.match(folded, at)
    if match is None or match["habit"]:
        return None
    moment = Moment("day", weekday=_forms("WEEKDAYS")[" ".join(match["w"].split())])
    if match["rel"]:
        moment.offset = _forms("RELATIVE_UNITS")[match["rel"]]
    moment.direction = _direction(match["near"])
    return moment, match.end()


def relative_day(folded: str, at: int) -> Found | None:
    """`hôm nay`, `sáng mai`, `tối qua`."""
    match = RELATIVE_DAY.match(folded, at)
    return (
        (Moment("day", offset=_forms("RELATIVE_DAYS")[" ".join(match["r"].split())]), match.end())
        if match
        else None
    )


def plain_year(folded: str, at: int) -> Found | None:
    """A year without its word: `2017`, `cuối 2016`."""
    match = PLAIN_YEAR.match(folded, at)
    if match is None or not is_year(int(match["y"])):
        return None
    return Moment("year", year=int(match["y"])), match.end()


def clock(folded: str, at: int) -> tuple[Moment, int, str] | None:
    """A clock time in digits, with the part of the day beside it; the third item is that part."""
    match = CLOCK.match(folded, at)
    if match is None:
        return None
    hour, minute = int(match["h"]), int(match["m"] or match["m2"] or (30 if match["half"] else 0))
    if hour > 24 or hour == 24 and minute or minute > 59:
        return None
    if match["less"]:
        hour, minute = (hour - 1) % 24, 60 - int(match["less"])
    part = match["part"] or ""
    if part in words.PM_PARTS and hour < 12 and not (part in ("đêm", "khuya") and hour < 5):
        hour += 12
    second = match["s"] or match["s2"]
    grain = "second" if second else "minute"
    text = f"{hour % 24:02}:{minute:02}" + (f":{int(second):02}" if second else "")
    return Moment(grain, clock=text, day=1 if hour == 24 else None), match.end(), part


def with_clock(moment: Moment, time: Moment) -> Moment:
    """The same day with a clock time."""
    return replace(moment, grain=time.grain, clock=time.clock)
