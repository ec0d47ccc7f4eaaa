"""The moment a date names: its words, and the written day where both stand side by side."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from vnfacts import calendar
from vnfacts.calendar import Found
from vnfacts.lexicon import calendar as words
from vnfacts.patterns import Lazy, spread, trie

_ADJUNCT = re.compile(
    r"(?: *, *(?:ngày +)?| *\( *(?:tức +)?(?:là +)?(?:ngày +)?| +(?:ngày +)?|(?= *-? *ngày +\d) *-? *ngày +)"
    r"(?=\d|thứ|chủ|rằm|mùng|mồng)"
)


def moment_at(folded: str, at: int, loose: bool = False) -> Found | None:
    """The date that starts at `at`; with `loose` a word that leads dates stands before it."""
    if folded[at : at + 1].isdigit():
        return _written_day(folded, at, loose) or (calendar.month_in_figures(folded, at) if loose else None)
    opening = _word_at(folded, at)
    second = at + len(opening) + 1
    readers = _by_opening().get(opening, _READERS)
    if opening in _EDGES:
        readers = _after_edge().get(_word_at(folded, second), readers)
    elif opening in _DAY_LEADS and folded[second : second + 1].isdigit():
        readers = _NUMBERED_DAY
    for reader in readers:
        found = reader(folded, at, loose)
        if found:
            return found
    return None


def _word_at(folded: str, at: int) -> str:
    space = folded.find(" ", at, at + _LONGEST_OPENING)
    return folded[at:space] if space > 0 else ""


def day_at(folded: str, at: int, loose: bool) -> Found | None:
    """A day in figures, of the lunar calendar, or spelt."""
    found = calendar.numeric_day(folded, at, loose)
    if found is None:
        found = calendar.lunar_day(folded, at) or calendar.spelt_day(folded, at)
    return calendar.with_cycle_year(folded, found) if found and found[0].lunar else found


def with_written_day(folded: str, found: Found) -> Found:
    """`sáng nay (6/2)`, `thứ Hai, 5/2`, `hôm nay 26/4`: one date; the written day wins over the word."""
    gap = _ADJUNCT.match(folded, found[1])
    if gap is None:
        return found
    written = day_at(folded, gap.end(), loose=True)
    if written is None and found[0].weekday is not None and gap[0].endswith("ngày "):  # thứ Sáu ngày 13
        written = calendar.bare_day(folded, gap.end() - len("ngày "))
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


_SAME_DAY = re.compile(r" *\( *(?:(?:tức|nhằm)(?: +là| +vào)? +)?|,? +(?:tức|nhằm)(?: +là| +vào)? +")
_CYCLE_YEAR = Lazy(lambda: rf"(?: +năm +(?:{trie(words.HEAVENLY_STEMS)}) +(?:{trie(words.EARTHLY_BRANCHES)}))?\)")


def with_same_day(folded: str, found: Found) -> Found:
    """`ngày 9/2 (thứ Hai)`, `26/4 (tức mùng 10/3 âm lịch)`: the written day takes its other names along."""
    gap = _SAME_DAY.match(folded, found[1])
    if gap is None or found[0].day is None or found[0].month is None or found[0].lunar:
        return found
    other = calendar.weekday(folded, gap.end()) or day_at(folded, gap.end(), loose=True)
    if other is None or other[0].weekday is None and not other[0].lunar:
        return found
    if "(" not in gap[0]:
        return found[0], other[1]
    close = _CYCLE_YEAR.match(folded, other[1])
    return (found[0], close.end()) if close else found


def _relative_day(folded: str, at: int, loose: bool) -> Found | None:
    found = calendar.relative_day(folded, at)
    return with_written_day(folded, found) if found else None


def _weekday(folded: str, at: int, loose: bool) -> Found | None:
    found = calendar.weekday(folded, at)
    return with_written_day(folded, found) if found else None


def _after_part(folded: str, at: int, loose: bool) -> Found | None:
    """`sáng 6/2`, `tối thứ Hai`: a day led by a part of it."""
    part = calendar.PART.match(folded, at)
    if part is None or not folded.startswith(" ", part.end()):
        return None
    inner = part.end() + 1
    day = day_at(folded, inner, loose=True) or calendar.weekday(folded, inner)
    if day is None:
        return None
    return with_written_day(folded, day) if day[0].weekday is not None else with_same_day(folded, day)


def _written_day(folded: str, at: int, loose: bool) -> Found | None:
    day = day_at(folded, at, loose)
    if day is None:
        return None
    if day[0].lunar:
        return with_written_day(folded, day) if day[0].year is None else day
    return with_same_day(folded, day)


def _month(folded: str, at: int, loose: bool) -> Found | None:
    found = calendar.month(folded, at)
    return calendar.with_cycle_year(folded, found) if found and found[0].lunar else found


def _strict(read: Callable[[str, int], Found | None]) -> _Reader:
    return lambda folded, at, loose: read(folded, at)


_Reader = Callable[[str, int, bool], Found | None]
_LONGEST_OPENING = 8
"""Characters within which the first word of a date ends."""
_abbreviated = _strict(calendar.abbreviated)
_half, _year, _quarter = map(_strict, (calendar.half, calendar.year, calendar.quarter))
_decade, _week, _season, _bare_day = map(
    _strict, (calendar.decade_or_century, calendar.week, calendar.season, calendar.bare_day)
)
_READERS = (
    _relative_day, _weekday, _after_part, _written_day,
    _month, _half, _year, _quarter, _decade, _week, _season, _bare_day, _abbreviated,
)  # fmt: skip
_NUMBERED_DAY = (_written_day, _bare_day)
_DAY_LEADS = frozenset({"ngày", "hôm"})
_EDGES = frozenset({"đầu", "giữa", "cuối", "hết"})


def _firsts(phrases: Iterable[str]) -> set[str]:
    return {phrase.split()[0] for phrase in phrases}


@cache
def _by_opening() -> dict[str, tuple[_Reader, ...]]:
    """First word of a date -> what may read it, in order; any other word is tried with all."""
    edged = {*_EDGES, "những", "ngày"}
    openings: dict[_Reader, set[str]] = {
        _relative_day: _firsts(words.RELATIVE_DAYS),
        _weekday: {"hôm", "ngày", *_firsts(words.WEEKDAYS)},
        _after_part: _firsts(words.DAY_PARTS),
        _written_day: {"ngày", "hôm", "mùng", "mồng", *_firsts(words.DAY_WORDS)} - {"năm"},
        _month: {"tháng", *edged},
        _half: {"nửa"},
        _year: {"năm", "tết", "xuân", *edged, "sang", "tài", *_firsts([*words.LUNAR_FEASTS, *words.SOLAR_FEASTS])},
        _quarter: {"quý", "nửa", *edged},
        _decade: {"thập", "thế", "nửa", *edged},
        _week: {"tuần", "hôm", "phiên", *edged},
        _season: {"mùa", *words.SEASONS, *edged},
        _bare_day: {"ngày", "hôm"},
        _abbreviated: {*words.ENGLISH_MONTHS},
    }
    return _listed(openings)


@cache
def _after_edge() -> dict[str, tuple[_Reader, ...]]:
    """The word after `đầu`, `giữa`, `cuối`, `hết` -> what may read the date."""
    return _listed(
        {
            _month: {"tháng"},
            _year: {"năm", "xuân", "sang"},
            _quarter: {"quý"},
            _decade: {"thập", "thế", "những"},
            _week: {"tuần"},
            _season: {"mùa", *words.SEASONS},
        }
    )


def _listed(openings: dict[_Reader, set[str]]) -> dict[str, tuple[_Reader, ...]]:
    table: dict[str, list[_Reader]] = {}
    for reader in _READERS:
        for word in spread(openings.get(reader, ())):
            table.setdefault(word, []).append(reader)
    return {word: tuple(readers) for word, readers in table.items()}
