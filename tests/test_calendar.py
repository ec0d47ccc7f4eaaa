"""Dates against independent sources: dateutil's arithmetic, and for the lunar calendar Vietnam's public holidays."""

from __future__ import annotations

import datetime
from calendar import monthrange

import pytest
from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta
from hypothesis import given
from hypothesis import strategies as st

from vnfacts import Fact, extract

days = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31))
DAY = relativedelta(days=1)
MONDAY = relativedelta(weekday=MO(-1))


def only(text: str, date: datetime.date | None = None) -> Fact:
    (fact,) = extract(text, date)
    return fact


def span(text: str, date: datetime.date | None = None) -> tuple[datetime.date, datetime.date]:
    fact = only(text, date)
    return datetime.date.fromisoformat(fact.date_start), datetime.date.fromisoformat(fact.date_end)


# -- the Gregorian calendar --------------------------------------------------------------------------------------


@given(days)
def test_a_written_day_is_that_day(day: datetime.date) -> None:
    for text in (
        f"ngày {day.day}/{day.month}/{day.year}", f"ngày {day.day} tháng {day.month} năm {day.year}",
        f"{day:%d/%m/%Y}", f"{day:%d-%m-%Y}", f"{day:%d.%m.%Y}", f"{day:%Y-%m-%d}",
    ):  # fmt: skip
        assert span(text) == (day, day), text


@given(st.integers(1, 31), st.integers(1, 12), st.integers(1900, 2100))
def test_a_day_that_no_month_has_is_never_swapped(day: int, month: int, year: int) -> None:
    real = day <= monthrange(year, month)[1]
    found = [fact for fact in extract(f"ngày {day}/{month}/{year}") if fact.date_start]
    assert [fact.date_start for fact in found] == ([f"{year}-{month:02}-{day:02}"] if real else [])


@given(days)
def test_days_counted_from_today(today: datetime.date) -> None:
    for text, offset in [
        ("hôm nay", 0),
        ("hôm qua", -1),
        ("ngày mai", 1),
        ("hôm kia", -2),
        ("ngày kia", 2),
        ("tối qua", -1),
    ]:
        day = today + offset * DAY
        assert span(text, today) == (day, day), text


@given(days)
def test_weeks_and_months_counted_from_today(today: datetime.date) -> None:
    for word, offset in [("này", 0), ("trước", -1), ("tới", 1), ("sau", 1), ("qua", -1)]:
        monday = today + MONDAY + relativedelta(weeks=offset)
        assert span(f"tuần {word}", today) == (monday, monday + 6 * DAY)
        first = today + relativedelta(months=offset, day=1)
        assert span(f"tháng {word}", today) == (first, first + relativedelta(day=31))
    for word, offset in [("nay", 0), ("ngoái", -1), ("tới", 1)]:
        year = today.year + offset
        assert span(f"năm {word}", today) == (datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    first = today + relativedelta(day=1, month=(today.month - 1) // 3 * 3 + 1) - relativedelta(months=3)
    assert span("quý trước", today) == (first, first + relativedelta(months=2, day=31))


@given(days)
def test_days_of_the_week(today: datetime.date) -> None:
    words = [("Hai", MO), ("Ba", TU), ("Tư", WE), ("Năm", TH), ("Sáu", FR), ("Bảy", SA)]
    for name, weekday in [*((f"thứ {word}", weekday) for word, weekday in words), ("Chủ nhật", SU)]:
        monday = today + MONDAY
        for week, offset in [("trước", -1), ("này", 0), ("tới", 1)]:
            day = monday + relativedelta(weeks=offset, weekday=weekday(1))
            assert span(f"{name} tuần {week}", today) == (day, day), (name, week)
        nearest = min((today + relativedelta(weekday=weekday(side)) for side in (-1, 1)), key=lambda d: abs(d - today))
        assert span(f"sáng {name}", today) == (nearest, nearest), name


@given(days, st.integers(1, 12))
def test_a_day_without_its_year_is_the_nearest(today: datetime.date, month: int) -> None:
    candidates = [datetime.date(today.year + shift, month, 15) for shift in (-1, 0, 1)]
    found, _ = span(f"ngày 15/{month}", today)
    assert abs(found - today) == min(abs(day - today) for day in candidates)
    assert found in candidates


@given(
    days,
    st.integers(1, 60),
    st.sampled_from([("ngày", "days"), ("tuần", "weeks"), ("tháng", "months"), ("năm", "years")]),
)
def test_lengths_of_time_counted_from_today(today: datetime.date, many: int, unit: tuple[str, str]) -> None:
    word, steps = unit
    shift = relativedelta(**{steps: many})  # type: ignore[arg-type]
    assert span(f"{many} {word} qua", today) == (today - shift, today)
    assert span(f"{many} {word} tới", today) == (today, today + shift)


@given(st.integers(1900, 2100), st.integers(1, 12))
def test_opening_months_end_with_the_month(year: int, months: int) -> None:
    first, last = span(f"{months} tháng đầu năm {year}")
    assert (first, last) == (datetime.date(year, 1, 1), datetime.date(year, months, monthrange(year, months)[1]))
    first, last = span(f"{months} tháng cuối năm {year}")
    assert (first, last) == (datetime.date(year, 13 - months, 1), datetime.date(year, 12, 31))


# -- the lunar calendar ------------------------------------------------------------------------------------------

TET = """
    1990-01-27 1991-02-15 1992-02-04 1993-01-23 1994-02-10 1995-01-31 1996-02-19 1997-02-07 1998-01-28 1999-02-16
    2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26
    2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05
    2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13
    2030-02-02
""".split()
"""First days of the lunar year, as PyPI's holidays 0.108 has them; 2007 and 2030 differ from the Chinese ones."""

HUNG_KINGS = """
    2007-04-26 2008-04-15 2009-04-04 2010-04-23 2011-04-12 2012-03-31 2013-04-19 2014-04-09 2015-04-28 2016-04-16
    2017-04-06 2018-04-25 2019-04-14 2020-04-02 2021-04-21 2022-04-10 2023-04-29 2024-04-18 2025-04-07 2026-04-26
    2027-04-16 2028-04-04 2029-04-23 2030-04-12
""".split()
"""Tenth days of the third lunar month, a public holiday since 2007; from the same source."""


@pytest.mark.parametrize("day", TET)
def test_tet(day: str) -> None:
    new_year = datetime.date.fromisoformat(day)
    for text in (
        f"Tết Nguyên đán {new_year.year}",
        f"mùng 1 Tết năm {new_year.year}",
        f"mùng 1 tháng Giêng năm {new_year.year}",
    ):
        assert span(text) == (new_year, new_year), text
    before = new_year - relativedelta(days=20)
    assert span("mùng 1 Tết", before) == (new_year, new_year)
    assert span("rằm tháng Giêng", before) == (new_year + 14 * DAY, new_year + 14 * DAY)


@pytest.mark.parametrize("day", TET[1:])
def test_the_last_lunar_month_ends_on_the_eve_of_tet(day: str) -> None:
    new_year = datetime.date.fromisoformat(day)
    first, last = span("tháng Chạp", new_year - relativedelta(days=10))
    assert last == new_year - DAY
    assert (last - first).days in (28, 29)
    assert span("30 Tết", new_year - relativedelta(days=10)) == (last, last)
    assert span("23 tháng Chạp", new_year - relativedelta(days=10)) == (first + 22 * DAY, first + 22 * DAY)


@pytest.mark.parametrize("day", HUNG_KINGS)
def test_the_tenth_of_the_third_lunar_month(day: str) -> None:
    holiday = datetime.date.fromisoformat(day)
    for text in ("ngày 10/3 âm lịch", "10/3 âm lịch", "mùng 10 tháng 3 âm lịch"):
        assert span(text, holiday - relativedelta(days=9)) == (holiday, holiday), text
