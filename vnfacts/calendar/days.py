"""Days: written in figures or words, lunar days, days of the week, and days counted from the document's own."""

from __future__ import annotations

import re

from vnfacts.calendar.moment import Found, Moment, is_day, is_year, written_year
from vnfacts.calendar.pieces import (
    direction,
    meanings,
    month_name,
    month_number,
    one_of,
    relative,
    relative_offset,
    year_in_words,
    year_offset,
)
from vnfacts.lexicon import calendar as words
from vnfacts.patterns import Lazy

_ISO_DAY = re.compile(r"(?P<y>\d{4})([-/.])(?P<m>\d{2})\2(?P<d>\d{2})(?!\d|[-/.]\d)")


def _heading() -> str:
    """A pattern for words behind a day that say whether it is past or to come."""
    sure = one_of([*words.PAST, *words.FUTURE])
    return rf"(?: +(?P<dir>{sure}|này|tới(?= *(?:[.,;:)!?\n\"”]|$)| +{one_of(words.AFTER_FUTURE)}(?!\w)))(?!\w))?"


_NUMERIC_DAY = Lazy(
    lambda: (
        r"(?P<lead>ngày +|hôm +)?(?P<d>\d{1,2})(?P<s> ?[/-] ?| ?\.)(?P<m>\d{1,2})"
        r"(?:(?P<s2> ?[/-] ?| ?\.)(?P<y>\d{4})(?!\d)|(?P<s3>[/.-])(?P<yy>\d{2})(?!\d)| +năm +(?P<y2>\d{4})(?!\d)"
        r"|/? +(?P<y3>(?:19|20)\d{2})(?![\d./%,]\d| ?%)"
        rf"|,? +(?P<rel>{one_of(words.YEAR_OFFSETS)})(?!\w))?"
        rf"(?!\d|[.,/]\d)(?:(?P<lunar> +âm lịch| *\(âm lịch\)| +âl(?!\w))| +dương lịch)?{_heading()}"
    )
)
_ANOTHER_DAY = re.compile(r"-\d| +tháng +\d")
_SPELT_DAY = Lazy(
    lambda: (
        rf"(?P<lead>ngày +|mùng +|mồng +)?(?P<d>\d{{1,2}}|{one_of(words.DAY_WORDS)})"
        rf"(?: +|, +(?=tháng +\d+,? +năm))tháng +(?P<m>{month_name()})"
        r"(?: *(?:[/.,-]|,? +năm) *(?P<y>\d{4})(?!\d)| +(?P<y3>(?:19|20)\d{2})(?!\d)"
        rf"|,? +năm +(?P<said>{year_in_words()})"
        rf"|,? +(?P<rel>{one_of(words.YEAR_OFFSETS)})(?!\w))?{_heading()}"
        r"(?P<lunar> +âm lịch| *\(âm lịch\)| +âl(?!\w))?(?! +ngày(?!\w))"
    )
)
_EVERY = r" +(?:hàng|hằng|mỗi) +(?:tháng|năm|quý|tuần)"
"""After a day: it is one of every month, year or week."""
_BARE_DAY = Lazy(
    lambda: (
        r"(?:ngày +(?:(?:mùng|mồng) +)?|hôm +(?:(?:mùng|mồng) +)?)(?P<d>\d{1,2}|"
        + one_of(word for word, day in words.DAY_WORDS.items() if day > 9 and word != "rằm")
        + r")(?![\w]|[.,/-]\d| ?%| +âm lịch)"
        r"(?P<dir> +(?:vừa qua|vừa rồi|tới đây|tới|sắp tới|này)(?!\w))?"
        r"(?P<of> +tháng +(?:này|trước|sau|tới)(?!\w))?"
    )
)
_LUNAR_DAY = Lazy(
    lambda: (
        rf"(?:(?:mùng|mồng|ngày mùng|ngày mồng) +(?P<d>\d{{1,2}}|{one_of(words.DAY_WORDS)})"
        r"|(?:ngày +)?(?P<full>rằm)|(?:ngày +)?(?P<eve>\d{1,2})(?= +tết)|ngày +(?P<plain>\d{1,2})(?= +âm lịch))"
        rf"(?: +tháng +(?P<m>{month_name()})|[/-](?P<m2>\d{{1,2}})(?!\d)"
        r"| +(?P<tet>tết)(?: +(?:nguyên đán|âm lịch))?"
        r"|(?=(?: *[,-]| +và| +hoặc| +hay| +đến| +tới) *(?:hết +)?(?:ngày +)?(?:mùng|mồng) +\w+"
        rf"(?: +(?P<shared>tết)| +tháng +(?P<m3>{month_name()})| +(?P<moon>âm lịch))))?"
        rf"(?P<lunar> +âm lịch)?(?:,? +(?:năm +)?(?P<y>\d{{4}})(?!\d)|,? +năm +(?P<said>{year_in_words()}))?"
    )
)
_WEEKDAY = Lazy(
    lambda: (
        r"(?:hôm +|ngày +(?=chủ|thứ +(?:tuần|\w+ +(?:tuần|tới|này))))?"
        rf"(?P<w>{one_of(words.WEEKDAYS)})(?!\w|[.,/]\d)"
        rf"(?:(?=(?:(?: *[,-]| +và| +đến| +tới) *(?:{one_of(words.DAY_PARTS)} +)?{one_of(words.WEEKDAYS)}(?!\w)){{1,6}}"
        rf"(?P<later>{_EVERY}| +tuần +(?P<shared>{relative()})(?!\w)))"
        rf"| +(?:(?:(?:đầu|giữa|cuối) +)?tuần +(?P<rel>{relative()})|(?P<habit>hàng|hằng|mỗi)"
        rf"|(?P<near>{one_of(words.PAST)}|{one_of(words.FUTURE)}|tới|này"
        r"|(?P<beside>trước|sau)(?= *(?:[.,;)\n]|$))))(?!\w))?"
    )
)
_RELATIVE_DAY = Lazy(lambda: rf"(?P<r>{one_of(words.RELATIVE_DAYS)})(?!\w)")
PART = Lazy(lambda: one_of(words.DAY_PARTS) + r"(?:,? +ngày(?= +\d))?(?!\w)")
"""A part of the day that leads a date."""


def numeric_day(folded: str, at: int, loose: bool) -> Found | None:
    """`24/6/1967`, `2026-02-06`, `6/2`; with `loose` (a date word stands before) also `24-7` and `28.6`."""
    if folded[at + 4 : at + 5] in ("-", "/", "."):
        iso = _ISO_DAY.match(folded, at)
        if iso and is_day(int(iso["d"]), int(iso["m"])):
            return Moment("day", year=int(iso["y"]), month=int(iso["m"]), day=int(iso["d"])), iso.end()
    match = _NUMERIC_DAY.match(folded, at)
    if match is None:
        return None
    day, month = int(match["d"]), int(match["m"])
    year = written_year(match["y"], match["yy"], match["y2"], match["y3"])
    end = match.end()
    if not is_day(day, month, year) or year is not None and not is_year(year):
        return None
    if not _is_separated_as_day(match, loose) or match["s"].strip() == "-" and _ANOTHER_DAY.match(folded, end):
        return None
    moment = Moment("day", year, month, day, lunar=match["lunar"] is not None, direction=direction(match["dir"]))
    if match["rel"]:
        moment.year_offset = year_offset(match["rel"])
    return moment, end


def _is_separated_as_day(match: re.Match[str], loose: bool) -> bool:
    """Whether the signs between day, month and year are those of a date: only a slash needs no word before it."""
    separator, second = match["s"].strip(), (match["s2"] or match["s3"] or "").strip()
    if second and second != separator or match["yy"] and separator != "/" and not loose:
        return False
    if loose or match["lead"] is not None:
        return True
    if separator != "/":
        return match["y"] is not None
    return match["s"] == "/" or bool(match["y"] or match["yy"] or match["y2"] or match["y3"])


def spelt_day(folded: str, at: int) -> Found | None:
    """`ngày 2 tháng 9 năm 1945`, `rằm tháng Giêng`, `23 tháng Chạp`."""
    match = _SPELT_DAY.match(folded, at)
    if match is None:
        return None
    day, month = _day_number(match["d"]), month_number(match["m"])
    if month is None or not is_day(day, month):
        return None
    year = written_year(match["y"], match["y3"], match["said"])
    lunar = match["lunar"] is not None or match["m"] in words.LUNAR_MONTHS or match["d"] == "rằm"
    lunar = lunar or (match["lead"] or "").startswith("m") and _is_lunar_first(day, month, year)
    moment = Moment("day", year=year, month=month, day=day, lunar=lunar)
    if match["rel"]:
        moment.year_offset = year_offset(match["rel"])
    moment.direction = direction(match["dir"])
    return moment, match.end()


def _is_lunar_first(day: int, month: int, year: int | None) -> bool:
    """Whether `mùng 5 tháng 5` is a lunar day: so it is without a year, unless its month has a Gregorian feast then."""
    return year is None and (day, month) not in words.SOLAR_FIRSTS


def _day_number(name: str) -> int:
    return int(name) if name.isdigit() else meanings("DAY_WORDS")[" ".join(name.split())]


def bare_day(folded: str, at: int) -> Found | None:
    """`ngày 10`, `ngày 10 tháng này`: a day whose month is left out."""
    match = _BARE_DAY.match(folded, at)
    if match is None or not 1 <= _day_number(match["d"]) <= 31:
        return None
    moment = Moment("day", day=_day_number(match["d"]), direction=direction(match["dir"]))
    if match["of"]:
        moment.offset = relative_offset(match["of"].split()[-1])
    return moment, match.end()


def lunar_day(folded: str, at: int) -> Found | None:
    """`mùng 1 Tết`, `rằm tháng Giêng`, `30 Tết`, `mùng 10/3 âm lịch`."""
    match = _LUNAR_DAY.match(folded, at)
    if match is None:
        return None
    if match["eve"]:
        day = int(match["eve"])
        month = 1 if day <= 10 and match[0].startswith("n") else 12  # ngày 3 Tết, 30 Tết
        if month == 12 and not 20 <= day <= 30:
            return None
    else:
        day = 15 if match["full"] else _day_number(match["d"] or match["plain"])
        if match["m2"] and not match["lunar"]:  # mùng 8/3 is written as days of the Gregorian calendar are
            month = int(match["m2"])
            found = is_day(day, month) if day else False
            return (Moment("day", year=written_year(match["y"]), month=month, day=day), match.end()) if found else None
        name = match["m"] or match["m2"] or match["m3"]
        month = 1 if match["tet"] or match["shared"] else (month_number(name) or 0) if name else 0
        if day > 30 or not month and not (match["lunar"] or match["moon"] or match[0].startswith("m")):
            return None
        if not month:  # mùng 6, ngày 12 âm lịch: of which month is not said
            return Moment("day", day=day, lunar=True), match.end()
    year, lunar = written_year(match["y"], match["said"]), True
    name = match["m"] or match["m3"]
    if name and not match["lunar"] and not match["full"] and name not in words.LUNAR_MONTHS:
        lunar = _is_lunar_first(day, month, year)
    return Moment("day", year=year, month=month, day=day, lunar=lunar), match.end()


def weekday(folded: str, at: int) -> Found | None:
    """`thứ Hai tuần trước`, `Chủ nhật`, `thứ 6 này`."""
    match = _WEEKDAY.match(folded, at)
    if match is None or match["habit"] or match["later"] and not match["shared"]:
        return None
    moment = Moment("day", weekday=meanings("WEEKDAYS")[" ".join(match["w"].split())])
    if match["rel"] or match["shared"]:
        moment.offset = relative_offset(match["rel"] or match["shared"])
    if match["near"]:
        moment.direction = {"này": 2, "trước": -1}.get(match["near"]) or direction(match["near"])
    if match[0].startswith("hôm") and moment.offset is None and not match["near"]:
        moment.direction = -1  # hôm thứ Ba is the last one
    return moment, match.end()


def relative_day(folded: str, at: int) -> Found | None:
    """`hôm nay`, `sáng mai`, `tối qua`."""
    match = _RELATIVE_DAY.match(folded, at)
    if match is None:
        return None
    return Moment("day", offset=meanings("RELATIVE_DAYS")[" ".join(match["r"].split())]), match.end()
