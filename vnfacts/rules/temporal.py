"""Dates, clock times, periods, and how lengths of time are anchored."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal
from functools import cache

from vnfacts import calendar
from vnfacts.calendar import Moment
from vnfacts.lexicon import calendar as words
from vnfacts.lexicon.numbers import SCALES
from vnfacts.nouns import is_noun
from vnfacts.patterns import Lazy, spread, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.text import words_before
from vnfacts.units import noun_at, unit_after

_ADJUNCT = re.compile(
    r"(?: *, *(?:ngày +)?| *\( *(?:tức +)?(?:là +)?(?:ngày +)?| +(?:ngày +)?|(?= *-? *ngày +\d) *-? *ngày +)(?=\d|thứ|chủ|rằm|mùng|mồng)"
)
_FROM = re.compile(r"(?:kể +)?từ(?: +khoảng)? +")
_TO = re.compile(r" *- *| +(?:cho +)?(?:đến|tới|và đến)(?: +(?:hết|tận|khoảng|hết ngày))? +| +sang +")
_NOW = re.compile(r"(?:nay|bây giờ|hiện nay|hiện tại|ngày nay|giờ)(?!\w)(?! +đã có)")
_FROM_NOW = re.compile(
    r"từ +(?:nay|bây giờ|giờ|hiện nay) +(?:cho +)?(?:đến|tới)(?: +(?:hết|trước|khoảng))? +"
)
_UNTIL_DAY = re.compile(r"(?:ngày +)?\d")
_AND = re.compile(r" *(?:, *|,? +(?:và|hoặc|hay|hay là|và cả|rồi|cùng|&) +)(?:ngày +|tháng +|năm +|quý +)?")

Found = calendar.Found


def moment_at(folded: str, at: int, loose: bool = False) -> Found | None:
    """The date that starts at `at`: its words, and the written day where both stand side by side."""
    if folded[at : at + 1].isdigit():
        return _written_day(folded, at, loose)
    space = folded.find(" ", at, at + 8)
    for reader in _by_first_word().get(folded[at:space] if space > 0 else "", _READERS):
        found = reader(folded, at, loose)
        if found:
            return found
    return None


def _relative_day(folded: str, at: int, loose: bool) -> Found | None:
    found = calendar.relative_day(folded, at)
    return _with_written_day(folded, found) if found else None


def _weekday(folded: str, at: int, loose: bool) -> Found | None:
    found = calendar.weekday(folded, at)
    return _with_written_day(folded, found) if found else None


def _after_part(folded: str, at: int, loose: bool) -> Found | None:
    """`sáng 6/2`, `tối thứ Hai`: a day led by a part of it."""
    part = calendar.PART.match(folded, at)
    if part is None or not folded.startswith(" ", part.end()):
        return None
    inner = part.end() + 1
    day = _day(folded, inner, loose=True) or calendar.weekday(folded, inner)
    if day is None:
        return None
    return _with_written_day(folded, day) if day[0].weekday is not None else day


def _written_day(folded: str, at: int, loose: bool) -> Found | None:
    day = _day(folded, at, loose)
    if day is None:
        return None
    return _with_written_day(folded, day) if day[0].lunar and day[0].year is None else day


def _as_written(read: Callable[[str, int], Found | None]) -> _Reader:
    return lambda folded, at, loose: read(folded, at)


def _first_words(phrases: Iterable[str]) -> str:
    return " ".join({phrase.split()[0] for phrase in phrases})


_Reader = Callable[[str, int, bool], Found | None]
_EDGES = "đầu giữa cuối hết những ngày"
_OPENINGS: tuple[tuple[_Reader, str], ...] = (
    (_relative_day, _first_words(words.RELATIVE_DAYS)),
    (_weekday, "hôm ngày thứ chủ chúa"),
    (_after_part, _first_words(words.DAY_PARTS)),
    (_written_day, "ngày hôm mùng mồng rằm một hai ba bốn sáu bảy tám chín mười"),
    (_as_written(calendar.month), "tháng " + _EDGES),
    (_as_written(calendar.half), "nửa"),
    (_as_written(calendar.year), f"năm tết xuân {_EDGES} " + _first_words(words.LUNAR_FEASTS)),
    (_as_written(calendar.quarter), "quý nửa " + _EDGES),
    (_as_written(calendar.decade_or_century), "thập thế nửa " + _EDGES),
    (_as_written(calendar.week), "tuần hôm phiên " + _EDGES),
    (_as_written(calendar.season), "mùa xuân hè hạ thu đông " + _EDGES),
    (_as_written(calendar.bare_day), "ngày hôm"),
)
"""What reads a date, in order, and the words that one may begin with."""
_READERS = tuple(reader for reader, _ in _OPENINGS)

@cache
def _by_first_word() -> dict[str, tuple[_Reader, ...]]:
    table: dict[str, list[_Reader]] = {}
    for reader, openings in _OPENINGS:
        for word in spread(openings.split()):
            table.setdefault(word, []).append(reader)
    return {word: tuple(readers) for word, readers in table.items()}


def _day(folded: str, at: int, loose: bool) -> Found | None:
    return (
        calendar.numeric_day(folded, at, loose)
        or calendar.lunar_day(folded, at)
        or calendar.spelt_day(folded, at)
    )


def _with_written_day(folded: str, found: Found) -> Found:
    """`sáng nay (6/2)`, `thứ Hai, 5/2`, `hôm nay 26/4`: one date; the written day wins over the word."""
    moment, end = found
    gap = _ADJUNCT.match(folded, end)
    if gap is None:
        return found
    written = _day(folded, gap.end(), loose=True)
    if written is None or written[0].lunar and "(" not in gap[0]:
        return found
    day, day_end = written
    if "(" in gap[0]:
        close = folded.find(")", day_end, day_end + 2)
        if close < 0:
            return found
        day_end = close + 1
    if day.weekday is None and day.day is not None:
        return day, day_end
    return found


# -- the rules -------------------------------------------------------------------------------------------------


@rule("date")
def date(reading: Reading, start: int) -> list[Draft] | None:
    """A day, week, month, quarter, half, year, decade or century.

    @2026-02-10 | ngày 6/2 → date 2026-02-06/day
    @2026-02-10 | sáng nay (10/2) → date 2026-02-10/day
    tháng 12/2025 → date 2025-12-01..2025-12-31/month
    quý I/2026 → date 2026-01-01..2026-03-31/quarter
    thập niên 90 → date 1990-01-01..1999-12-31/decade
    @2026-02-10 | mùng 1 Tết → date 2026-02-17/day
    """
    folded = reading.folded
    if folded.startswith("ngày", start):
        several = _days_sharing_month(folded, start)
        if several:
            return several
        days = day_range(folded, start, loose=True)
        if days:
            return [days]
    found = moment_at(folded, start)
    if found is None:
        return None
    moment, end = found
    until = _period_end(folded, moment, end, start, from_word=False)
    if until:
        return [until]
    drafts = [Draft(start, end, "date", "date", moment=moment)]
    drafts.extend(_more_of_the_same(folded, moment, end))
    return drafts


@rule("period")
def period(reading: Reading, start: int) -> list[Draft] | None:
    """A stretch of time with both ends named.

    @2025-11-30 | từ ngày 1 đến ngày 2/12 → period 2025-12-01..2025-12-02
    @2017-05-20 | từ tháng 4 tới nay → period 2017-04-01..2017-05-20
    """
    folded = reading.folded
    now = _FROM_NOW.match(folded, start)
    if now:
        found = moment_at(folded, now.end(), loose=True) or calendar.plain_year(folded, now.end())
        if found is None:
            return None
        return [Draft(start, found[1], "period", "period", moment=Moment("day", offset=0), until=found[0])]
    years = year_range(folded, start)
    if years:
        return [years]
    lead = _FROM.match(folded, start)
    if lead is None:
        return None
    days = day_range(folded, lead.end(), loose=True)
    if days and not is_amount_range(reading, lead.end(), days.end):
        days.start = start
        return [days]
    found = moment_at(folded, lead.end(), loose=True) or _plain_year(reading, lead.end())
    if found is None or is_amount_range(reading, lead.end(), found[1]):
        return None
    ranged = _period_end(folded, found[0], found[1], start, from_word=True)
    if ranged:
        return [ranged]
    drafts = [Draft(lead.end(), found[1], "date", "date", moment=found[0])]
    drafts.extend(_more_of_the_same(folded, found[0], found[1]))
    return drafts


def is_amount_range(reading: Reading, start: int, end: int) -> bool:
    """Whether `2-5` after a word that may lead a date is an amount all the same (từ 2-5kg, đến 5-6 lần)."""
    folded = reading.folded
    text = folded[start:end]
    if "-" not in text or "/" in text or "." in text or text.startswith("ngày") or text.count("-") > 1:
        return False
    if folded[end : end + 1].isalpha() or unit_after(reading.page.text, folded, end):
        return True
    scale = _SCALE_AHEAD.match(folded, end)
    noun = noun_at(reading.page.text, folded, end, bare=True)
    return scale is not None or noun is not None and is_noun(noun.code)


_SCALE_AHEAD = Lazy(lambda: " *(?:" + trie(SCALES) + r")(?!\w)")


def _plain_year(reading: Reading, at: int) -> Found | None:
    """A bare year, unless what follows makes it an amount (từ 2000 đồng)."""
    found = calendar.plain_year(reading.folded, at)
    if found is None or not 1800 <= (found[0].year or 0) <= 2100:
        return None
    if unit_after(reading.page.text, reading.folded, found[1]):
        return None
    noun = noun_at(reading.page.text, reading.folded, found[1], bare=True)
    return None if noun and is_noun(noun.code) else found


def _period_end(folded: str, moment: Moment, end: int, start: int, from_word: bool) -> Draft | None:
    """The period that `moment` opens, if `đến …` or a dash and a second date follow."""
    gap = _TO.match(folded, end)
    if gap is None:
        return None
    dash = "-" in gap[0]
    now = _NOW.match(folded, gap.end())
    if now and not dash:
        if not from_word and (
            moment.grain in ("day", "week")
            and moment.offset is not None
            or words_before(folded, start)[-1:] == ["vào"]
        ):
            return None
        return Draft(start, now.end(), "period", "period", moment=moment, to_now=True)
    found = moment_at(folded, gap.end(), loose=True)
    if dash and moment.grain == "month" and moment.year is None and moment.offset is None:
        found = _second_month(folded, moment, gap.end())
    if found is None and moment.grain == "year":
        found = calendar.plain_year(folded, gap.end())
    if (
        found is None
        or found[0].grain != moment.grain
        and not from_word
        or found[0].grain in ("week",)
        and dash
    ):
        return None
    second = found[0]
    if dash and not (second.grain == moment.grain):
        return None
    if moment.weekday is not None and second.weekday is not None and not from_word:
        return None
    if moment.complete and second.complete and moment.grain == "day" == second.grain:
        if (moment.year, moment.month, moment.day) >= (second.year, second.month, second.day):
            return None
    return Draft(start, found[1], "period", "period", moment=moment, until=second)


_BARE_MONTH = re.compile(r"(?P<m>\d{1,2})(?:/(?P<y>\d{4}))?(?![\w%]|[.,/-]\d)")


def _second_month(folded: str, first: Moment, at: int) -> Found | None:
    """The end of `tháng 5-6`, `tháng 10-12/2025`."""
    match = _BARE_MONTH.match(folded, at)
    if match is None or not (first.month or 0) < int(match["m"]) <= 12:
        return None
    return Moment("month", month=int(match["m"]), year=int(match["y"]) if match["y"] else None), match.end()


_DAY_RANGE = re.compile(
    r"(?:ngày +)?(?P<a>\d{1,2})(?: *- *| +(?:đến|tới|cho đến|đến hết) +)(?:ngày +)?(?=\d)"
)


def day_range(folded: str, start: int, loose: bool) -> Draft | None:
    """`1-2/12`, `ngày 10 - 20.5`, `1 đến 5/6/2017`, `25/4-2/5`, `02/12/1975 - 02/12/2025`."""
    match = _DAY_RANGE.match(folded, start)
    if match and int(match["a"]) <= 31:
        loose = loose or folded.startswith("ngày", start)
        found = calendar.numeric_day(folded, match.end(), loose) or calendar.spelt_day(folded, match.end())
        if found and found[0].day is not None and int(match["a"]) < found[0].day:
            if folded[match.end() : found[1]].count("-") and "-" in match[0] and not loose:
                return None
            first = replace(found[0], day=int(match["a"]))
            return Draft(start, found[1], "period", "period", moment=first, until=found[0])
        if found and "-" not in match[0] and folded.startswith("ngày", start) and found[0].day is not None:
            first = Moment("day", day=int(match["a"]))  # ngày 28 đến 2/3: the month before
            return Draft(start, found[1], "period", "period", moment=first, until=found[0])
    found = calendar.numeric_day(folded, start, loose)
    if found is None:
        return None
    gap = _TO.match(folded, found[1])
    if gap is None or not _UNTIL_DAY.match(folded, gap.end()):
        return None
    second = calendar.numeric_day(folded, gap.end(), True)
    if second is None:
        return None
    return Draft(start, second[1], "period", "period", moment=found[0], until=second[0])


_DAY_LIST = re.compile(
    r"(?:ngày +)(?P<days>\d{1,2}(?: *, *\d{1,2})*)(?: *, *| +(?:và|hoặc|hay|&) +)(?:ngày +)?(?=\d)"
)


def _days_sharing_month(folded: str, start: int) -> list[Draft] | None:
    """`ngày 25 hoặc 26-6`, `ngày 5, 6 và 7/3`: a date each, with the month of the last."""
    match = _DAY_LIST.match(folded, start)
    if match is None:
        return None
    found = calendar.numeric_day(folded, match.end(), True) or calendar.spelt_day(folded, match.end())
    if found is None:
        return None
    drafts = []
    first = True
    for day in re.finditer(r"\d{1,2}", match["days"]):
        if not 1 <= int(day[0]) <= 31:
            return None
        at = match.start("days") + day.start()
        drafts.append(
            Draft(
                start if first else at,
                at + len(day[0]),
                "date",
                "date",
                moment=replace(found[0], day=int(day[0])),
            )
        )
        first = False
    drafts.append(Draft(match.end(), found[1], "date", "date", moment=found[0]))
    return drafts


_ANOTHER = {
    "year": re.compile(r"(?P<n>\d{4})(?![\d%]|[.,/-]\d| ?%| +(?:người|tỷ|triệu|đồng))"),
    "month": re.compile(
        r"(?P<n>\d{1,2})(?:/(?P<y>\d{4}))?(?![\w%]|[.,/-]\d| ?%| +(?!vừa|năm|này|và|là|sẽ|đã|tới|đang|khi|do|tại|ở|với|cũng|thì|nên|có)\w)"
    ),
    "quarter": re.compile(
        r"(?P<n>\d|i{1,3}|iv)(?:/(?P<y>\d{4}))?(?![\w%]|[.,/-]\d| ?%)(?! +(?!vừa|năm|này|và|là|sẽ|đã|tới|đang|khi|do|tại|ở|với)\w)"
    ),
}


def _more_of_the_same(folded: str, moment: Moment, end: int) -> list[Draft]:
    """The years or months that share the word of the first: `các năm 2021 và 2022`, `tháng 3, 4`."""
    pattern = _ANOTHER.get(moment.grain)
    if pattern is None or moment.offset is not None or moment.half is not None:
        return []
    drafts: list[Draft] = []
    while gap := _AND.match(folded, end):
        match = pattern.match(folded, gap.end())
        if match is None:
            break
        number = words.QUARTER_WORDS.get(match["n"]) if moment.grain == "quarter" else int(match["n"])
        worded = gap[0].rstrip().endswith(("ngày", "tháng", "năm", "quý"))
        if worded:
            break
        if moment.grain == "year":
            if not calendar.is_year(number or 0):
                break
            another = Moment("year", year=number)
        elif moment.grain == "month":
            if not number or not 1 <= number <= 12:
                break
            another = replace(moment, month=number, year=int(match["y"]) if match["y"] else moment.year)
            if match["y"] and moment.year is None:
                moment.year = another.year
        else:
            another = replace(moment, quarter=number, year=int(match["y"]) if match["y"] else moment.year)
            if match["y"] and moment.year is None:
                moment.year = another.year
        drafts.append(Draft(gap.end(), match.end(), "date", "date", moment=another))
        end = match.end()
    return drafts


YEAR_RANGE = Lazy(
    lambda: (
        r"(?:(?P<lead>"
        + trie(words.PERIOD_LEADS)
        + r") +)?(?:(?P<from>từ +|kể từ +))?(?P<year>năm +)?(?P<a>\d{4})(?P<s> *- *| *(?:cho +)?(?:đến|tới) +| */ *)(?:hết +)?(?:năm +)?(?P<b>\d{4}|\d{2})(?![\d%]|[.,/-]\d| ?%)"
    )
)


@rule("period.years")
def year_range(folded: str, start: int) -> Draft | None:
    """Two years joined by a dash or `đến`, with the word that leads them.

    2012-2016 → period 2012-01-01..2016-12-31
    năm học 2016/2017 → period 2016-01-01..2017-12-31
    từ 2015 đến 2017 → period 2015-01-01..2017-12-31
    """
    match = YEAR_RANGE.match(folded, start)
    if match is None:
        return None
    first = int(match["a"])
    last = int(match["b"]) if len(match["b"]) == 4 else first // 100 * 100 + int(match["b"])
    if not (calendar.is_year(first) and calendar.is_year(last)) or not first < last <= first + 300:
        return None
    if "/" in match["s"] and not (match["lead"] and last == first + 1):
        return None
    if len(match["b"]) == 2 and not (match["lead"] and last == first + 1):
        return None
    return Draft(
        match.start(),
        match.end(),
        "period",
        "period.years",
        moment=Moment("year", year=first),
        until=Moment("year", year=last),
    )


YEAR_STRETCH = Lazy(
    lambda: (
        r" *(?P<unit>tháng|quý) +(?:(?P<edge>đầu(?: tiên)?|cuối(?: cùng)?)(?: +của)? +(?:(?:năm +(?:tài chính +)?)?(?P<y>\d{4})(?!\d)|năm(?: +(?P<rel>nay|ngoái|trước|này|qua|sau|tới)(?!\w))?)|(?:năm +)?(?P<y2>\d{4})(?!\d)|năm +(?P<rel2>nay|ngoái)(?!\w))"
    )
)
MONTH_STRETCH = re.compile(
    r" *(?P<unit>ngày|tuần) +(?P<edge>đầu(?: tiên)?|cuối(?: cùng)?)(?: +của)? +tháng(?: +(?P<m>\d{1,2})(?:[/-](?P<y>\d{4})| +năm +(?P<y2>\d{4}))?(?!\d))?"
)


@rule("period.stretch")
def stretch(reading: Reading, start: int, many: int, end: int) -> Draft | None:
    """The opening or closing months of a year, or days of a month.

    10 tháng đầu năm 2025 → period 2025-01-01..2025-10-31
    @2017-06-30 | 6 tháng cuối năm → period 2017-07-01..2017-12-31
    15 ngày đầu tháng 5/2017 → period 2017-05-01..2017-05-15
    """
    folded = reading.folded
    match = YEAR_STRETCH.match(folded, end)
    if match:
        months = many * (3 if match["unit"] == "quý" else 1)
        if not 1 <= months <= 12:
            return None
        closing = (match["edge"] or "").startswith("cuối")
        span = (13 - months, 12) if closing else (1, months)
        year = match["y"] or match["y2"]
        moment = Moment("year", year=int(year) if year else None)
        if not year:
            moment.offset = words.RELATIVE_UNITS.get(match["rel"] or match["rel2"] or "nay", 0)
        return Draft(start, match.end(), "period", "period.stretch", moment=moment, months=span)
    match = MONTH_STRETCH.match(folded, end)
    if match is None:
        return None
    days = many * (7 if match["unit"] == "tuần" else 1)
    month = int(match["m"]) if match["m"] else None
    if days > 28 or month is not None and not 1 <= month <= 12:
        return None
    year = match["y"] or match["y2"]
    moment = Moment("month", year=int(year) if year else None, month=month, offset=None if month else 0)
    draft = Draft(start, match.end(), "period", "period.stretch", moment=moment)
    draft.months = (-days, -1) if match["edge"].startswith("cuối") else (1, days)
    return draft


# -- clock times -----------------------------------------------------------------------------------------------

_LASTING_BEFORE = frozenset(
    "trong suốt hơn gần mất dài thêm mỗi vòng cách tổng những tới đủ thiểu đa nhất sau hết chỉ từng được dưới ngủ làm khoảng quá trước".split()
)
_DATE_GAP = re.compile(r"(?: *, *| +)(?:(?:của|vào|trong) +)?(?=\w)| *\((?=(?:ngày +)?\d)")


@rule("time")
def time(reading: Reading, start: int) -> Draft | None:
    """A time of day, with its date where one stands beside it.

    14h30 → time T14:30
    @2017-10-31 | 9h ngày 30/10 → time 2017-10-30T09:00
    lúc 8 giờ tối → time T20:00
    """
    folded = reading.folded
    found = calendar.clock(folded, start)
    if found is None:
        return None
    moment, end, part = found
    day = _date_beside(folded, end, bool(part))
    match = calendar.CLOCK.match(folded, start)
    assert match is not None
    words_left = words_before(folded, start)
    said = words_left[-1] if words_left else ""
    if match["s"] and match["sep"] == "giờ" and said not in words.CLOCK_ONLY:
        return None
    exact = bool(match["m"] or match["m2"] or match["half"] or match["less"])
    if match["half"] and said in _LASTING_BEFORE:
        return None
    if said == "khoảng" and folded.startswith(",", end) and not _LASTING_BEFORE.intersection(words_left[-2:-1]):
        return Draft(start, end, "time", "time", moment=moment)  # Khoảng 18 giờ, lực lượng …
    if not (part or day or folded.startswith(" cùng ngày", end)):
        if said in words.CLOCK_ONLY and (
            match["sep"] != "giờ" or said in ("lúc", "hồi", "vào", "từ", "đến", "tới")
        ):
            pass
        elif (
            "phút" in match[0]
            and match["sep"] == "giờ"
            and said in _LASTING_BEFORE
            or said in _LASTING_BEFORE
            and not exact
            or match["sep"] == "giờ"
            and not exact
            and moment.clock != "00:00"
            or moment.clock == "00:00"
            and moment.day == 1
        ):
            return None
    if match["sep"] == "g" and not exact:
        return None
    if day:
        if day[0].day is not None or day[0].weekday is not None or day[0].offset is not None:
            return Draft(start, day[1], "time", "time", moment=calendar.with_clock(day[0], moment))
    return Draft(start, end, "time", "time", moment=moment)


def _date_beside(folded: str, end: int, said_part: bool) -> Found | None:
    gap = _DATE_GAP.match(folded, end)
    if gap is None:
        return None
    found = calendar.relative_day(folded, gap.end()) or calendar.weekday(folded, gap.end())
    if found:
        found = _with_written_day(folded, found)
    else:
        part = calendar.PART.match(folded, gap.end())
        at = part.end() + 1 if part and folded.startswith(" ", part.end()) else gap.end()
        found = _day(folded, at, loose=at != gap.end() or folded.startswith("ngày", at)) or (
            calendar.bare_day(folded, at) if folded.startswith("ngày", at) else None
        )
        short = _SHORT_DAY.match(folded, gap.end())
        if found is None and short and said_part:
            found = _with_written_day(folded, (Moment("day", offset=_SHORT_DAYS[short[0]]), short.end()))
    if found and "(" in gap[0]:
        if not folded.startswith(")", found[1]):
            return None
        return found[0], found[1] + 1
    return found


_SHORT_DAYS = {"nay": 0, "qua": -1, "mai": 1}
_SHORT_DAY = re.compile(r"(?:nay|qua|mai)(?!\w)")


# -- lengths of time -------------------------------------------------------------------------------------------

_ANCHORS = Lazy(
    lambda: (
        r" +(?:(?P<past>vừa qua|qua|gần đây|gần nhất|trở lại đây|vừa rồi|lại đây)|(?P<next>tới đây|sắp tới|tới|tiếp theo|kế tiếp)|(?P<hence>nữa|sau nữa)|(?P<ago>trước đây|trước(?! +(?:khi|đó|ngày|tháng|năm|thời|lúc|mùa|kia|giờ|đại|thềm|trận)(?!\w)))"
        r"|(?P<then>trước đó|sau đó|sau(?! +(?:khi|ngày|lúc|đại|chuyến|hội|vụ|sinh|cuộc|trận)(?!\w))))(?!\w)"
    )
)
_MOVES = frozenset("đưa chuyển đi kéo mang nâng đến cho gửi".split())


@rule("duration.anchored")
def anchor_duration(reading: Reading, draft: Draft) -> Draft:
    """Lengths of time that count from the document's own date, or from an event.

    @2017-05-31 | 5 năm qua → duration 5 year
    3 tuần trước → duration 3 week
    10 ngày sau → duration 10 day
    """
    folded = reading.folded
    match = _ANCHORS.match(folded, draft.end)
    if match:
        draft.end, draft.rule = match.end(), "duration.anchored"
        draft.lasting = match.lastgroup or ""
    elif "cách đây" in folded[max(0, draft.start - 24) : draft.start]:
        draft.lasting = "ago"
    if draft.lasting == "then":
        draft.lasting = ""
    return draft


_ARTICLE_BEFORE = frozenset(
    """trong gần hơn suốt khoảng đó sau trước mất đầy nhất tròn đúng dài thêm đây vòng được hết quá dưới trên chỉ đủ kéo chưa mới
    dành nghỉ chờ đợi ở sống học làm cách chừng đến tới thiểu đa trải từ cần nghỉ nửa phạt ngót mỗi ước giam tù""".split()
)
_ARTICLE_ADJECTIVE = re.compile(
    r" +(?:đẹp|nào|kia|khác|đáng|bình thường|mới|không xa|như|bận rộn|dài đằng)(?!\w)"
)
_ARTICLE_AFTER = re.compile(
    r" +(?:qua|sau|trước|tới|nữa|rưỡi|liền|ròng|trời|vừa qua|tù|nay|trở lại|duy nhất|tuổi)(?!\w)"
)


def is_amount_of_one(folded: str, start: int, end: int) -> bool:
    """Whether `một` with a time unit is an amount (`trong một tháng`) rather than an article (`một ngày đáng nhớ`)."""
    if _ARTICLE_AFTER.match(folded, end):
        return True
    if _ARTICLE_ADJECTIVE.match(folded, end):
        return False
    left = words_before(folded, start)
    return bool(left) and left[-1] in _ARTICLE_BEFORE - {"đến", "mới"}


ZERO = Decimal(0)
