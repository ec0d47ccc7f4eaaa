"""Stretches of a year or longer ones: months, quarters, halves, weeks, seasons, decades, centuries."""

from __future__ import annotations

import re

from vnfacts.calendar.moment import BEFORE_CHRIST, Found, Moment, is_year, written_year
from vnfacts.calendar.pieces import (
    direction,
    direction_pattern,
    edge,
    month_name,
    month_number,
    one_of,
    plain_edge,
    relative,
    relative_offset,
    year_in_words,
    year_offset,
)
from vnfacts.lexicon import calendar as words
from vnfacts.numbers import read_words, roman_value
from vnfacts.patterns import Lazy

_MONTH = Lazy(
    lambda: (
        rf"{edge()}?tháng +(?P<m>{month_name()})(?!\w)"
        r"(?:(?: ?[/-] ?|\.|, (?=(?:19|20)\d\d *(?:[.;)\n]|$)))(?P<y>\d{4})(?!\d)"
        rf"| +(?:của +)?năm +(?P<y2>\d{{4}}(?!\d)|{year_in_words()})| +(?P<y3>\d{{4}})(?![\d]|[.,]\d| ?%)"
        rf"|,? +(?:của +)?(?P<yrel>{one_of(words.YEAR_OFFSETS)})(?!\w))?"
        rf"(?: +(?P<dir>{direction_pattern()})(?!\w))?(?P<lunar> +âm lịch)?"
    )
)
_SAME, _YEAR = "cùng ", "năm"
"""After the one, `tháng năm` is no May and `quý năm ngoái` no quarter: a year follows (cùng tháng năm trước)."""
_MONTH_YEAR = re.compile(r"(\d{1,2}) ?/ ?((?:19|20)\d{2})(?![\d/]|[.,]\d)")
_RELATIVE_MONTH = Lazy(lambda: rf"{edge()}?tháng +(?P<rel>{relative()})(?!\w)")
_EDGE_MONTH = Lazy(
    lambda: (
        r"tháng +(?:(?P<first>đầu tiên|đầu|1 đầu)|(?P<last>cuối cùng|cuối))(?: +của)? +năm"
        rf"(?: +(?P<y>\d{{4}})(?!\d)| +(?P<rel>{relative()})(?!\w)| +mới)?"
    )
)
_EDGE_OPENINGS = ("tháng đ", "tháng c", "tháng 1 ", "tháng  ")
_EDGE_MONTH_ONLY = Lazy(lambda: r"(?:đầu|giữa|cuối|hết) +tháng(?: +này)?(?!\w)")
_QUARTER = Lazy(
    lambda: (
        rf"{plain_edge()}quý +(?:tài chính +|thứ +(?=\w+ +(?:của +)?năm +\d))?"
        rf"(?P<q>{one_of(words.QUARTER_WORDS)})(?!\w|-(?!\d{{4}})|[.,]\d)"
        rf"(?: ?[/-] ?(?P<y>\d{{4}})(?!\d)|,? *(?:của +)?năm +(?P<y2>\d{{4}}(?!\d)|{year_in_words()})"
        r"| +(?P<y3>\d{4})(?!\d)"
        rf"|/(?P<yy>\d{{2}})(?!\d)|(?<=cuối)(?: +của)? +(?P<own>năm)(?! +\w)"
        rf"|,? +(?P<yrel>{one_of(words.YEAR_OFFSETS)})(?!\w))?"
        rf"(?: +(?P<dir>{direction_pattern()}|này)(?!\w))?"
    )
)
_RELATIVE_QUARTER = Lazy(lambda: rf"{plain_edge()}quý +(?P<rel>{relative()})(?!\w)")
_EDGE_QUARTER_ONLY = Lazy(lambda: r"(?:đầu|giữa|cuối|hết) +quý(?: +này)?(?!\w)")
_HALF = Lazy(
    lambda: (
        r"(?P<h>nửa đầu|nửa cuối|nửa sau|nửa còn lại)(?: +của)? +(?:(?P<of>năm|tháng)(?: +|(?!\w)))?"
        r"(?:(?P<n>\d{4})(?!\d)|(?P<m>\d{1,2})(?:/(?P<y>\d{4}))?(?!\d)"
        rf"|(?P<rel>{relative()})(?!\w))?"
    )
)
_WEEK = Lazy(lambda: rf"(?:(?:đầu|giữa|cuối|hết) +)?tuần +(?:lễ +)?(?P<rel>{relative()})(?!\w)")
_EDGE_WEEK = Lazy(
    lambda: r"(?:(?:hôm|ngày|phiên|hết) +(?:cuối|đầu|giữa) +tuần|đầu +tuần(?= +(?:cho +)?(?:đến|tới) +nay))(?!\w)"
)
_DECADE = Lazy(
    lambda: (
        rf"{plain_edge()}(?:(?:những +)?(?:thập niên|thập kỷ|những năm)(?: +(?:những )?năm)?)"
        r" +(?:(?P<y>1\d|20)(?P<x>\d)0|(?P<t>\d)0)(?!\d|[.,/]\d|-\d(?!0(?!\d)))"
        rf"(?: +(?:của )?thế kỷ +(?P<c>{one_of(words.CENTURY_STARTS)}))?"
    )
)
_RELATIVE_DECADE = Lazy(lambda: rf"{plain_edge()}(?:thập niên|thập kỷ) +(?P<rel>này|trước|tới|sau)(?!\w)")
_EDGE_DECADE = Lazy(
    lambda: r"(?:đầu|giữa|cuối|hết) +(?:thập niên|thập kỷ|thế kỷ)(?: +này)?(?! +(?:thứ +)?(?:\d|[ivx]+(?!\w)))(?!\w)"
)
_SAID_CENTURY = "hai mươi(?: mốt| hai)?|mười(?: (?:một|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?"
_CENTURY = Lazy(
    lambda: (
        rf"{plain_edge()}thế kỷ +(?:thứ +)?(?P<c>\d{{1,2}}|[ivx]+|trước|này|qua|{_SAID_CENTURY})(?!\w)"
        rf"(?P<bc> +{one_of(words.BEFORE_CHRIST)}(?!\w))?"
    )
)
_LAST_CENTURY = 22
_SEASON = Lazy(
    lambda: (
        rf"(?:(?:đầu|giữa|cuối) +)?(?:mùa +)?(?P<s>{one_of(words.SEASONS)}) +"
        rf"(?:(?:năm +)?(?P<y>\d{{4}})(?![\d]|[.,/-]\d)|(?P<rel>{one_of(words.SEASON_OFFSETS)})(?!\w)"
        rf"|(?P<gone>{one_of(words.SEASONS_GONE)})(?!\w))"
    )
)


def month(folded: str, at: int) -> Found | None:
    """`tháng 12/2025`, `tháng Chạp`, `cuối tháng 7 vừa qua`, `tháng trước`, `tháng đầu năm`."""
    match = _EDGE_MONTH.match(folded, at) if folded.startswith(_EDGE_OPENINGS, at) else None
    if match:
        moment = Moment("month", year=written_year(match["y"]), month=1 if match["first"] else 12)
        if moment.year is None:
            moment.year_offset = relative_offset(match["rel"]) if match["rel"] else 0
        return moment, match.end()
    match = _MONTH.match(folded, at)
    if match:
        number = month_number(match["m"])
        if match["m"] == _YEAR and folded.endswith(_SAME, 0, at):
            return None
        year = written_year(match["y"], match["y2"], match["y3"])
        if number is None or year is not None and not is_year(year):
            return None
        lunar = match["m"] in words.LUNAR_MONTHS or match["lunar"] is not None
        moment = Moment("month", year=year, month=number, lunar=lunar, direction=direction(match["dir"]))
        if match["yrel"]:
            moment.year_offset = year_offset(match["yrel"])
        return moment, match.end()
    match = _RELATIVE_MONTH.match(folded, at)
    if match:
        return Moment("month", offset=relative_offset(match["rel"])), match.end()
    match = _EDGE_MONTH_ONLY.match(folded, at)
    return (Moment("month", offset=0), match.end()) if match else None


def month_in_figures(folded: str, at: int) -> Found | None:
    """`12/2025`."""
    match = _MONTH_YEAR.match(folded, at)
    if match is None or not 1 <= int(match[1]) <= 12:
        return None
    return Moment("month", year=int(match[2]), month=int(match[1])), match.end()


def quarter(folded: str, at: int) -> Found | None:
    """`quý I/2026`, `quý 3 này`, `quý trước`, `quý đầu tiên của năm 2020`."""
    match = _QUARTER.match(folded, at)
    if match:
        moment = Moment(
            "quarter",
            year=written_year(match["y"], match["y2"], match["y3"], match["yy"]),
            quarter=words.QUARTER_WORDS[match["q"]],
            direction=direction(match["dir"]),
        )
        if match["yrel"]:
            moment.year_offset = year_offset(match["yrel"])
        elif match["dir"] == "này" or match["own"]:
            moment.year_offset = 0
        return moment, match.end()
    match = _RELATIVE_QUARTER.match(folded, at)
    if match and not folded.endswith(_SAME, 0, at):
        return Moment("quarter", offset=relative_offset(match["rel"])), match.end()
    match = _EDGE_QUARTER_ONLY.match(folded, at)
    return (Moment("quarter", offset=0), match.end()) if match else None


def half(folded: str, at: int) -> Found | None:
    """`nửa đầu năm 2021`, `nửa cuối 2026`, `nửa đầu tháng 3`, `nửa cuối năm`."""
    match = _HALF.match(folded, at)
    if match is None:
        return None
    which = 1 if match["h"] == "nửa đầu" else 2
    if match["of"] == "tháng" or match["m"]:
        if not match["m"] or not 1 <= int(match["m"]) <= 12 or match["of"] != "tháng":
            return None
        return Moment("month", month=int(match["m"]), half=which, year=written_year(match["y"])), match.end()
    moment = Moment("half", year=written_year(match["n"]), half=which)
    if moment.year is None:
        if not match["of"]:
            return None
        moment.year_offset = relative_offset(match["rel"]) if match["rel"] else 0
    return moment, at + len(match[0].rstrip())


def week(folded: str, at: int) -> Found | None:
    """`tuần trước`, `cuối tuần này`, `cuối tuần`."""
    match = _WEEK.match(folded, at)
    if match:
        return Moment("week", offset=relative_offset(match["rel"])), match.end()
    match = _EDGE_WEEK.match(folded, at)
    return (Moment("week", offset=0), match.end()) if match else None


def decade_or_century(folded: str, at: int) -> Found | None:
    """`thập niên 1990`, `thập niên 90`, `thế kỷ XX`."""
    match = _DECADE.match(folded, at)
    if match:
        if match["y"]:
            first = int(match["y"] + match["x"] + "0")
        else:
            first = words.CENTURY_STARTS.get(match["c"] or "", 1900) + int(match["t"]) * 10
        return Moment("decade", decade=first), match.end()
    match = _RELATIVE_DECADE.match(folded, at)
    if match:
        return Moment("decade", offset=relative_offset(match["rel"])), match.end()
    match = _EDGE_DECADE.match(folded, at)
    if match:
        return Moment("decade" if "thập" in match[0] else "century", offset=0), match.end()
    match = _CENTURY.match(folded, at)
    if match is None:
        return None
    name = match["c"]
    if name in words.RELATIVE_UNITS:
        return Moment("century", offset=words.RELATIVE_UNITS[name]), match.end()
    number = century_number(name)
    return (Moment("century", century=BEFORE_CHRIST if match["bc"] else number), match.end()) if number else None


def century_number(name: str) -> int | None:
    """Which century it is: `20`, `xx`, `hai mươi`; none of a far future."""
    number = int(name) if name.isdigit() else roman_value(name)
    if not number and (said := read_words(name, 0)):
        number = int(said.value)
    return number if number and number <= _LAST_CENTURY else None


def season(folded: str, at: int) -> Found | None:
    """`mùa hè 2017`, `mùa đông năm nay`, `hè này`."""
    match = _SEASON.match(folded, at)
    if match is None:
        return None
    moment = Moment("quarter", quarter=words.SEASONS[match["s"]], year=written_year(match["y"]))
    if match["rel"]:
        moment.year_offset = words.SEASON_OFFSETS[match["rel"]]
    elif match["gone"]:
        moment.direction = -1
    return moment, match.end()
