"""A point or stretch of the calendar, and which figures can be days and years."""

from __future__ import annotations

from calendar import isleap
from dataclasses import dataclass

from vnfacts.lexicon.numbers import DIGITS
from vnfacts.numbers import read_words

_DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
BEFORE_CHRIST = -100
"""The century of what lies before the first."""
FIRST_YEAR, LAST_YEAR = 1000, 2199
"""Four-digit figures outside these years are no years."""


@dataclass(slots=True)
class Moment:
    """A point or stretch of the calendar as a text names it.

    Attributes:
        grain: the unit that is named: day, week, month, quarter, half, year, decade, century; hour, minute, second for
            clock times.
        offset: how many grains from the document's own (this month is 0, last year -1); None for a named one.
        direction: -1 where the text says it is past (`vừa qua`), 1 where it is to come (`tới`); of a day of the week 2
            where it is today or to come (`này`).
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
        return self.offset is None and (self.year is not None or self.decade is not None or self.century is not None)


Found = tuple[Moment, int]
"""A moment, and where its words end."""


def is_day(day: int, month: int, year: int | None = None) -> bool:
    """Whether `day` exists in `month` of that year, or of some year."""
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS_IN_MONTH[month - 1]:
        return False
    return year is None or day != 29 or month != 2 or isleap(year)


def is_year(year: int) -> bool:
    """Whether a figure of four digits can be a year of the news."""
    return FIRST_YEAR <= year <= LAST_YEAR


def written_year(*groups: str | None) -> int | None:
    """The year of the first group that matched; two digits are of this century up to 49, of the last one from 50."""
    for written in groups:
        if written and not written[0].isdigit():
            return said_year(written)
        if written:
            year = int(written)
            return year if len(written) == 4 else year + (2000 if year < 50 else 1900)
    return None


def said_year(text: str) -> int | None:
    """The year that is said as a number or digit by digit: `hai nghìn không trăm hai mươi sáu`, `hai không hai sáu`."""
    said = text.split()
    digits = [DIGITS.get(word) for word in said]
    tens, ones = digits[-2:]
    if len(said) == 4 and None not in digits:
        return int("".join(map(str, digits)))
    if tens is not None and ones is not None:  # một nghìn chín trăm tám sáu
        number = read_words(" ".join(said[:-2]), 0)
        return int(number.value) + 10 * tens + ones if number else None
    number = read_words(text, 0)
    return int(number.value) if number else None
