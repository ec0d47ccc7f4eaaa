"""Vietnamese dates to moments: what the words say, before anyone asks which year is meant.

A `Moment` holds the parts that are written. Filling in what is left out, and turning lunar days into Gregorian
ones, is the work of `resolve`.
"""

from vnfacts.calendar.abbreviated import abbreviated, english
from vnfacts.calendar.clock import CLOCK, clock, clock_of, time_of_day, with_clock
from vnfacts.calendar.days import PART, bare_day, lunar_day, numeric_day, relative_day, spelt_day, weekday
from vnfacts.calendar.moment import BEFORE_CHRIST, Found, Moment, is_day, is_year
from vnfacts.calendar.pieces import year_offset
from vnfacts.calendar.spans import (
    century_number,
    decade_or_century,
    half,
    month,
    month_in_figures,
    quarter,
    season,
    week,
)
from vnfacts.calendar.years import plain_year, with_cycle_year, year

__all__ = [
    "BEFORE_CHRIST",
    "CLOCK",
    "PART",
    "Found",
    "Moment",
    "abbreviated",
    "bare_day",
    "century_number",
    "clock",
    "clock_of",
    "decade_or_century",
    "english",
    "half",
    "is_day",
    "is_year",
    "lunar_day",
    "month",
    "month_in_figures",
    "numeric_day",
    "plain_year",
    "quarter",
    "relative_day",
    "season",
    "spelt_day",
    "time_of_day",
    "week",
    "weekday",
    "with_clock",
    "with_cycle_year",
    "year",
    "year_offset",
]
