"""Dates that share a word or a month: each is a date of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from vnfacts import calendar
from vnfacts.calendar import Moment, year_offset
from vnfacts.lexicon import calendar as words
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft

_AND = re.compile(r" *(?:, *|,? +(?:và|hoặc|hay|hay là|và cả|rồi|cùng|&) +)(?:ngày +|tháng +|năm +|quý +)?")
_DAY_LIST = Lazy(
    lambda: (
        rf"(?:ngày|(?:{trie(words.DAY_PARTS)})(?: +ngày)?) +(?P<days>\d{{1,2}}(?: *, *\d{{1,2}})*)"
        rf"(?: *, *| +(?:và|hoặc|hay|&) +)(?P<led>(?:(?:{trie(words.DAY_PARTS)}) +)?(?:ngày +)?)(?=\d)"
    )
)
_ITS_CENTURY = Lazy(lambda: rf" +(?:của +)?thế kỷ +(?:{trie(words.CENTURY_STARTS)})(?!\w)")
_DAY = re.compile(r"\d{1,2}")


def days_sharing_month(folded: str, start: int) -> list[Draft] | None:
    """`ngày 25 hoặc 26-6`, `ngày 5, 6 và 7/3`, `sáng 9 và 10/2`: a date each, with the month of the last."""
    match = _DAY_LIST.match(folded, start)
    if match is None:
        return None
    found = calendar.numeric_day(folded, match.end(), True) or calendar.spelt_day(folded, match.end())
    if found is None:
        return None
    last, end = found
    drafts: list[Draft] = []
    at = start  # the first takes the word along
    for day in _DAY.finditer(folded, *match.span("days")):
        if not 1 <= int(day[0]) <= 31:
            return None
        at = at if not drafts else day.start()
        drafts.append(Draft(at, day.end(), "date", "date", moment=replace(last, day=int(day[0]))))
    drafts.append(Draft(match.start("led"), end, "date", "date", moment=last))
    return drafts


_BRACKETED = re.compile(r"(?P<days>\d{1,2}(?: *, *\d{1,2})*)(?: *, *| +(?:và|hoặc|hay|&) +)(?:ngày +)?(?=\d)")


def bracketed_days(folded: str, start: int) -> list[Draft] | None:
    """`(20 và 21/5)`: days in brackets, which share the month of the last."""
    match = _BRACKETED.match(folded, start) if folded[start - 1 : start] == "(" else None
    found = calendar.numeric_day(folded, match.end(), False) if match else None
    if match is None or found is None or not folded.startswith(")", found[1]):
        return None
    last, end = found
    days = [day for day in _DAY.finditer(folded, *match.span("days")) if 1 <= int(day[0]) <= 31]
    drafts = [Draft(day.start(), day.end(), "date", "date", moment=replace(last, day=int(day[0]))) for day in days]
    return [*drafts, Draft(match.end(), end, "date", "date", moment=last)]


_ANOTHER: dict[str, re.Pattern[str] | Lazy] = {
    "year": re.compile(r"(?P<n>\d{4})(?![\d%]|[.,/-]\d| ?%| +(?:người|tỷ|triệu|đồng))"),
    "month": Lazy(
        lambda: (
            rf"(?P<n>\d{{1,2}})(?:(?:/| +năm +)(?P<y>\d{{4}})(?!\d)|(?:,? +(?P<rel>{trie(words.YEAR_OFFSETS)})(?!\w))?"
            rf"(?![\w%]|[.,/-]\d| ?%| +(?!{_going_on()})\w))"
        )
    ),
    "decade": re.compile(r"(?P<n>(?:1\d|20)?[1-9]0|2000)(?![\w%]|[.,/-]\d| ?%)"),
    "century": re.compile(r"(?P<n>\d{1,2}|[ivx]+)(?![\w%]|[.,/-]\d| ?%)"),
    "quarter": Lazy(
        lambda: (
            r"(?P<n>\d|i{1,3}|iv)(?:(?:/| +năm +)(?P<y>\d{4})(?!\d)"
            rf"|(?![\w%]|[.,/-]\d| ?%| +(?!{_going_on()})\w))"
        )
    ),
}


def _going_on() -> str:
    return trie(words.AFTER_DATES)


def more_of_the_same(folded: str, moment: Moment, end: int) -> list[Draft]:
    """The years, months or quarters that share the word of the first: `các năm 2021 và 2022`, `tháng 3, 4`."""
    pattern = _ANOTHER.get(moment.grain)
    if pattern is None or moment.offset is not None or moment.half is not None:
        return []
    drafts: list[Draft] = []
    while gap := _AND.match(folded, end):
        match = pattern.match(folded, gap.end())
        if match is None or gap[0].rstrip().endswith(("ngày", "tháng", "năm", "quý")):
            break
        another = _another(moment, match)
        if another is None:
            break
        drafts.append(Draft(gap.end(), match.end(), "date", "date", moment=another))
        end = match.end()
    for draft in drafts[:-1]:
        _complete(draft.moment, drafts[-1].moment)
    return drafts


def _complete(moment: Moment | None, last: Moment | None) -> None:
    """Give a month or quarter of a list the year that stands behind the last."""
    if moment and last and moment.year is None and moment.year_offset is None:
        moment.year, moment.year_offset = last.year, last.year_offset


def another_age(first: Moment, folded: str, at: int) -> tuple[Moment, int] | None:
    """The bare number of a second century or decade: `thế kỷ XV - XVIII`, `thập niên 60-70`."""
    match = _ANOTHER[first.grain].match(folded, at)
    another = _another(first, match) if match else None
    if match is None or another is None:
        return None
    century = _ITS_CENTURY.match(folded, match.end()) if another.grain == "decade" else None
    return another, century.end() if century else match.end()


def _another(moment: Moment, match: re.Match[str]) -> Moment | None:
    if moment.grain == "year":
        number = int(match["n"])
        return Moment("year", year=number) if calendar.is_year(number) else None
    if moment.grain == "century":
        century = calendar.century_number(match["n"])
        return Moment("century", century=century) if century else None
    if moment.grain == "decade":
        first = int(match["n"])
        return Moment("decade", decade=first if first > 99 else (moment.decade or 1900) // 100 * 100 + first)
    year = int(match["y"]) if match["y"] else moment.year
    if moment.grain == "month":
        number = int(match["n"])
        if not 1 <= number <= 12:
            return None
        another = replace(moment, month=number, year=year)
        if match["rel"]:
            another.year_offset = moment.year_offset = year_offset(match["rel"])
    else:
        another = replace(moment, quarter=words.QUARTER_WORDS.get(match["n"]), year=year)
    if moment.year is None:
        moment.year = year
    return another
