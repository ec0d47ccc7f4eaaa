"""Stretches of time with both ends named or told by a count: ranges of days, months and years."""

from __future__ import annotations

import re
from dataclasses import replace

from vnfacts import calendar
from vnfacts.calendar import Found, Moment
from vnfacts.lexicon import calendar as words
from vnfacts.lexicon import figures
from vnfacts.lexicon.numbers import SCALES
from vnfacts.nouns import is_noun
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.rules.moments import moment_at
from vnfacts.rules.several import another_age, more_of_the_same
from vnfacts.units import noun_at, unit_after

_FROM = re.compile(r"(?:kể +)?từ(?: +khoảng)? +")
_TO = re.compile(r" *- *| +(?:cho +)?(?:đến|tới|và đến)(?: +(?:hết|tận|khoảng|hết ngày))? +| +sang +")
_NOW = re.compile(r"(?:nay|bây giờ|hiện nay|hiện tại|ngày nay|giờ)(?!\w)(?! +đã có)")
_FROM_NOW = re.compile(r"từ +(?:nay|bây giờ|giờ|hiện nay) +(?:cho +)?(?:đến|tới)(?: +(?:hết|trước|khoảng))? +")
_UNTIL_DAY = re.compile(r"(?:ngày +)?\d")


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
        return None if is_measured(reading, years.end) else [years]
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
    ranged = period_end(reading, found, start, from_word=True)
    if ranged:
        return [ranged]
    drafts = [Draft(lead.end(), found[1], "date", "date", moment=found[0])]
    drafts.extend(more_of_the_same(folded, found[0], found[1]))
    return drafts


def is_measured(reading: Reading, end: int) -> bool:
    """Whether a currency or measure follows what looks like two years: `từ 1000-1200 m3/s`."""
    unit = unit_after(reading.page.text, reading.folded, end)
    return unit is not None and unit.kind in ("money", "measure")


def is_amount_range(reading: Reading, start: int, end: int) -> bool:
    """Whether `2-5` after a word that may lead a date is an amount all the same (từ 2-5kg, đến 5-6 lần, từ 1.5L)."""
    folded = reading.folded
    text = folded[start:end]
    if _DECIMALS.fullmatch(text):
        return _are_decimals(reading, start, end)
    if text.count("-") != 1 or "/" in text or "." in text or text.startswith("ngày"):
        return False
    if folded[end : end + 1].isalpha() or unit_after(reading.page.text, folded, end):
        return True
    scale = _SCALE_AHEAD.match(folded, end)
    noun = noun_at(reading.page.text, folded, end, bare=True)
    return scale is not None or noun is not None and is_noun(noun.code)


_DECIMALS = re.compile(r"\d{1,2}\.\d{1,2}(?:(?: *- *| +(?:đến|tới) +)\d{1,2}\.\d{1,2})?")
_BOUND_AFTER = re.compile(r" +(?:trở +)?(?:lên|xuống)(?!\w)")
_MEASURED = frozenset({"measure", "money", "percent"})


def _are_decimals(reading: Reading, start: int, end: int) -> bool:
    """Whether `6.5` is a number: by its unit or scale, as a bound (từ 6.5 trở lên), by what is graded (IELTS, pH)."""
    folded = reading.folded
    if _SCALE_AHEAD.match(folded, end) or _BOUND_AFTER.match(folded, end):
        return True
    unit = unit_after(reading.page.text, folded, end)
    return (
        unit is not None
        and unit.kind in _MEASURED
        or not figures.NO_DAY_AFTER.isdisjoint(reading.page.left(start)[-4:])
    )


RANGED = re.compile(r" ?- ?(?:2[2-9]|[3-9]\d)\d\d(?!\d)")
"""After a figure that may be a year: with what follows it is a range that is no span of years (2000-2500 đồng)."""
_SCALE_AHEAD = Lazy(lambda: " *(?:" + trie(SCALES) + r")(?!\w)")


def _plain_year(reading: Reading, at: int) -> Found | None:
    """A bare year, unless what follows makes it an amount (từ 2000 đồng)."""
    found = calendar.plain_year(reading.folded, at)
    if found is None or not 1800 <= (found[0].year or 0) <= 2100 or RANGED.match(reading.folded, found[1]):
        return None
    if unit_after(reading.page.text, reading.folded, found[1]):
        return None
    noun = noun_at(reading.page.text, reading.folded, found[1], bare=True)
    return None if noun and is_noun(noun.code) else found


# -- from one date to another ----------------------------------------------------------------------------------


def period_end(reading: Reading, first: Found, start: int, from_word: bool) -> Draft | None:
    """The period that the date `first` opens, if `đến …` or a dash and a second date follow."""
    folded = reading.folded
    moment, end = first
    gap = _TO.match(folded, end)
    if gap is None:
        return None
    dash = "-" in gap[0]
    now = None if dash else _NOW.match(folded, gap.end())
    if now:
        loose_word = moment.grain in ("day", "week") and moment.offset is not None
        if not from_word and (loose_word or reading.page.left(start)[-1:] == ["vào"]):
            return None
        return Draft(start, now.end(), "period", "period", moment=moment, to_now=True)
    found = _second(folded, moment, gap.end(), dash)
    if found is None or not _closes(moment, found[0], dash, from_word):
        return None
    return Draft(start, found[1], "period", "period", moment=moment, until=found[0])


def _second(folded: str, first: Moment, at: int, dash: bool) -> Found | None:
    """The date that ends a period."""
    if dash and first.grain == "month" and first.offset is None:
        return _second_month(folded, first, at)
    if first.grain in ("century", "decade"):
        return moment_at(folded, at) or another_age(first, folded, at)
    found = moment_at(folded, at, loose=True)
    if found is None and first.grain == "year":
        found = calendar.plain_year(folded, at)
    return found


_BARE_MONTH = re.compile(r"(?:tháng +)?(?P<m>\d{1,2})(?:/(?P<y>\d{4}))?(?![\w%]|[.,/-]\d)")


def _second_month(folded: str, first: Moment, at: int) -> Found | None:
    """The end of `tháng 5-6`, `tháng 10-12/2025`."""
    match = _BARE_MONTH.match(folded, at)
    if match is None or not 1 <= int(match["m"]) <= 12 or first.year and not match["y"]:
        return None
    month, year = int(match["m"]), int(match["y"]) if match["y"] else None
    if (first.year or year or 0, first.month or 0) >= (year or 0, month):
        return None
    return Moment("month", month=month, year=year), match.end()


def _closes(first: Moment, second: Moment, dash: bool, from_word: bool) -> bool:
    """Whether the second date can end the period that the first one opens."""
    if second.grain != first.grain and (dash or not from_word) or second.grain == "week" and dash:
        return False
    if not from_word and first.weekday is not None and second.weekday is not None:
        return first.offset is not None
    if first.grain == "day" == second.grain and first.complete and second.complete:
        return (first.year, first.month, first.day) < (second.year, second.month, second.day)
    return True


# -- days ------------------------------------------------------------------------------------------------------

_DAY_RANGE = Lazy(
    lambda: (
        rf"(?P<led>(?:(?:{trie(words.DAY_PARTS)})(?: +ngày)?|ngày) +)?(?P<a>\d{{1,2}})"
        rf"(?: *- *| +(?:đến|tới|cho đến|đến hết) +)(?P<then>(?:(?:{trie(words.DAY_PARTS)})(?: +ngày)?|ngày) +)?(?=\d)"
    )
)


def day_range(folded: str, start: int, loose: bool) -> Draft | None:
    """`1-2/12`, `ngày 10 - 20.5`, `1 đến 5/6/2017`, `25/4-2/5`, `02/12/1975 - 02/12/2025`."""
    joined = days_of_one_month(folded, start, loose)
    if joined:
        return joined
    first = calendar.numeric_day(folded, start, loose or folded.startswith("ngày", start))
    return day_to_day(folded, start, first) if first else None


def days_of_one_month(folded: str, start: int, loose: bool) -> Draft | None:
    """`1-2/12`, `ngày 10 - 20.5`: days that share the month of the second."""
    match = _DAY_RANGE.match(folded, start)
    if match is None or not 1 <= int(match["a"]) <= 31:
        return None
    led = match["led"] is not None
    found = calendar.numeric_day(folded, match.end(), loose or led) or calendar.spelt_day(folded, match.end())
    if found is None or found[0].day is None:
        return None
    last, end = found
    dash = "-" in match[0]
    if int(match["a"]) < found[0].day:
        if dash and not (loose or led) and "-" in folded[match.end() : end]:
            return None
        first = replace(last, day=int(match["a"]))
    elif led and not dash:  # ngày 28 đến 2/3: the month before
        first = Moment("day", day=int(match["a"]))
    else:
        return None
    return Draft(start, end, "period", "period", moment=first, until=last)


def day_to_day(folded: str, start: int, first: Found) -> Draft | None:
    """`25/4-2/5`, `02/12/1975 - 02/12/2025`: from the day `first`, which begins at `start`, to another."""
    gap = _TO.match(folded, first[1])
    if gap is None or not _UNTIL_DAY.match(folded, gap.end()):
        return None
    second = calendar.numeric_day(folded, gap.end(), True)
    if second is None:
        return None
    return Draft(start, second[1], "period", "period", moment=first[0], until=second[0])


_OVERNIGHT = re.compile(
    r"(?:(?:đêm|tối|khuya)(?: +ngày)?|ngày) +(?P<a>\d{1,2}),? +rạng +(?:sáng|ngày)(?: +ngày)? +(?=\d)"
)


def overnight(folded: str, start: int) -> Draft | None:
    """`đêm 9 rạng sáng 10/2`."""
    match = _OVERNIGHT.match(folded, start)
    found = (
        calendar.numeric_day(folded, match.end(), True) or calendar.spelt_day(folded, match.end()) if match else None
    )
    if match is None or found is None or not 1 <= int(match["a"]) <= 31:
        return None
    last, end = found
    first = Moment("day", day=int(match["a"]))
    if first.day and first.day < (last.day or 0):
        first = replace(last, day=first.day)
    return Draft(start, end, "period", "period", moment=first, until=last)


# -- quarters --------------------------------------------------------------------------------------------------

_QUARTER_RANGE = Lazy(
    lambda: (
        r"qu[ýí] +(?P<a>[1-4]|i{1,3}|iv) *- *(?:qu[ýí] +)?(?P<b>[1-4]|i{1,3}|iv)"
        r"(?: *[/-] *(?P<y>\d{4})| +năm +(?P<y2>\d{4}))?(?![\w/-])"
    ),
    spell=False,
)


def quarter_range(folded: str, start: int) -> Draft | None:
    """`quý I-III/2025`."""
    match = _QUARTER_RANGE.match(folded, start)
    if match is None:
        return None
    first, last = words.QUARTER_WORDS[match["a"]], words.QUARTER_WORDS[match["b"]]
    if first >= last:
        return None
    year = int(match["y"] or match["y2"] or 0) or None
    moment, until = Moment("quarter", year=year, quarter=first), Moment("quarter", year=year, quarter=last)
    return Draft(start, match.end(), "period", "period", moment=moment, until=until)


# -- years -----------------------------------------------------------------------------------------------------

_YEAR_RANGE = Lazy(
    lambda: (
        rf"(?:(?P<lead>{trie(words.PERIOD_LEADS)}) +)?(?:(?P<from>từ +|kể từ +))?(?P<year>năm +)?(?P<a>\d{{4}})"
        r"(?P<s> *- *| *(?:cho +)?(?:đến|tới) +| */ *)(?:hết +)?(?:năm +)?(?P<b>\d{4}|\d{2}|(?<=-)nay|(?<=- )nay)"
        r"(?![\w%]|[.,/-]\d| ?%)"
    )
)
_LONGEST_RANGE = 300
"""Years; figures further apart are no years."""


@rule("period.years")
def year_range(folded: str, start: int) -> Draft | None:
    """Two years joined by a dash or `đến`, with the word that leads them.

    2012-2016 → period 2012-01-01..2016-12-31
    năm học 2016/2017 → period 2016-01-01..2017-12-31
    từ 2015 đến 2017 → period 2015-01-01..2017-12-31
    """
    match = _YEAR_RANGE.match(folded, start)
    if match is None:
        return None
    first, short = int(match["a"]), len(match["b"]) == 2
    if match["b"] == "nay":
        moment = Moment("year", year=first)
        return Draft(start, match.end(), "period", "period.years", moment=moment, to_now=True)
    last = first // 100 * 100 + int(match["b"]) if short else int(match["b"])
    if not (calendar.is_year(first) and calendar.is_year(last)) or not first < last <= first + _LONGEST_RANGE:
        return None
    next_year = match["lead"] and last == first + 1
    if "/" in match["s"] and not next_year or short and not (next_year or match["lead"] in words.PLANNED):
        return None
    moment, until = Moment("year", year=first), Moment("year", year=last)
    return Draft(start, match.end(), "period", "period.years", moment=moment, until=until)
