"""Dates that share a word or a month: each is a date of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from vnfacts import calendar
from vnfacts.calendar import Moment
from vnfacts.lexicon import calendar as words
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft

_AND = re.compile(r" *(?:, *|,? +(?:và|hoặc|hay|hay là|và cả|rồi|cùng|&) +)(?:ngày +|tháng +|năm +|quý +)?")
_DAY_LIST = re.compile(r"ngày +(?P<days>\d{1,2}(?: *, *\d{1,2})*)(?: *, *| +(?:và|hoặc|hay|&) +)(?:ngày +)?(?=\d)")
_DAY = re.compile(r"\d{1,2}")


def days_sharing_month(folded: str, start: int) -> list[Draft] | None:
    """`ngày 25 hoặc 26-6`, `ngày 5, 6 và 7/3`: a date each, with the month of the last."""
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
    drafts.append(Draft(match.end(), end, "date", "date", moment=last))
    return drafts


_ANOTHER: dict[str, re.Pattern[str] | Lazy] = {
    "year": re.compile(r"(?P<n>\d{4})(?![\d%]|[.,/-]\d| ?%| +(?:người|tỷ|triệu|đồng))"),
    "month": Lazy(lambda: rf"(?P<n>\d{{1,2}})(?:/(?P<y>\d{{4}}))?(?![\w%]|[.,/-]\d| ?%| +(?!{_going_on()})\w)"),
    "quarter": Lazy(lambda: rf"(?P<n>\d|i{{1,3}}|iv)(?:/(?P<y>\d{{4}}))?(?![\w%]|[.,/-]\d| ?%| +(?!{_going_on()})\w)"),
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
    return drafts


def _another(moment: Moment, match: re.Match[str]) -> Moment | None:
    if moment.grain == "year":
        number = int(match["n"])
        return Moment("year", year=number) if calendar.is_year(number) else None
    year = int(match["y"]) if match["y"] else moment.year
    if moment.grain == "month":
        number = int(match["n"])
        if not 1 <= number <= 12:
            return None
        another = replace(moment, month=number, year=year)
    else:
        another = replace(moment, quarter=words.QUARTER_WORDS.get(match["n"]), year=year)
    if moment.year is None:
        moment.year = year
    return another
