"""Dates, periods and clock times: those that begin with a figure, and those that begin with a word of the calendar."""

from __future__ import annotations

import re

from vnfacts import calendar
from vnfacts.nouns import is_noun
from vnfacts.numbers import DIGIT_RUN, read_number
from vnfacts.rules import Draft, Found, Reading, clock, dates, names, ordinals, periods, scores
from vnfacts.units import noun_at, unit_after

_CLOCK_AFTER = frozenset(" hg:")
_STRETCHED = re.compile(r" *(?:tháng|quý|ngày|tuần) ")
_DATE_AHEAD = re.compile(r"\d{1,2}(?: *(?:[/-]|t(?:háng|ết|ới)|đến|cho)| ?\. ?\d{1,2}(?!\d))|\d{4}-")
_CLOCK_MARK = re.compile(r"\d{1,2}(?: ?h(?![^\W\d_])| ?h\d| ?giờ(?!\w)|:\d\d| ?g ?\d\d(?!\w)| ?g(?= ))")
DATE_LINKS = frozenset("giờ h g tháng quý ngày tuần tết tới đến cho".split())
"""Words after a figure that may make it part of a date, a clock time or a period."""


def is_dated(folded: str, start: int) -> bool:
    """Whether the figure at `start` has beside it what a date or a period that begins with one has."""
    return _DATE_AHEAD.match(folded, start) is not None


def figure_date(reading: Reading, start: int, end: int, lead: str, follower: str) -> Found | None:
    """Dates, periods and clock times that begin with a figure, whose next word is `follower`."""
    folded = reading.folded
    if follower and follower not in DATE_LINKS:
        if end - start == 4 and folded[start:end].isdigit():
            return _year(reading, start, end, lead)
        dated = "." in folded[start:end] and _DATE_AHEAD.match(folded, start)
        return _numeric_date(reading, start) if dated else None
    after = folded[end : end + 1]
    if after in _CLOCK_AFTER and _CLOCK_MARK.match(folded, start) and "." not in folded[start:end]:
        time = clock.time(reading, start)
        if time:
            return [time], time.end
    number = read_number(folded, start, reading.style) if _STRETCHED.match(folded, end) else None
    if number and number.scale == 1 and number.value == int(number.value) and number.value < 100:
        stretch = periods.stretch(reading, start, int(number.value), number.end)
        if stretch:
            return [stretch], stretch.end
    iso = calendar.numeric_day(folded, start, False) if after == "-" and end - start == 4 else None
    if iso:
        return [Draft(start, iso[1], "date", "date", moment=iso[0])], iso[1]
    if end - start == 4 and folded[start:end].isdigit():
        found = _year(reading, start, end, lead)
        if found is not None:
            return found
    if _DATE_AHEAD.match(folded, start):
        return _numeric_date(reading, start)
    return None


def _numeric_date(reading: Reading, start: int) -> Found | None:
    folded = reading.folded
    spelt = calendar.spelt_day(folded, start)
    if spelt:
        return [Draft(start, spelt[1], "date", "date", moment=spelt[0])], spelt[1]
    lunar = calendar.lunar_day(folded, start)
    if lunar:
        return [Draft(start, lunar[1], "date", "date", moment=lunar[0])], lunar[1]
    words = reading.page.left(start)
    loose = bool(words) and words[-1] in _DATE_LEADS
    period = periods.day_range(folded, start, loose)
    if period and not _is_fraction(reading, period) and not periods.is_amount_range(reading, start, period.end):
        return [period], period.end
    day = calendar.numeric_day(folded, start, loose)
    if day is None:
        return _month_year(folded, start)
    if periods.is_amount_range(reading, start, day[1]):
        return None
    draft = Draft(start, day[1], "date", "date", moment=day[0])
    if day[0].year is None and _is_fraction(reading, draft):
        return None
    return [draft], day[1]


_DATE_LEADS = frozenset("ngày sáng trưa chiều tối đêm hôm từ đến tới vào trước sau lễ dịp".split())
_MONTH_YEAR = re.compile(r"(\d{1,2}) ?/ ?((?:19|20)\d{2})(?![\d/]|[.,]\d)")


def _month_year(folded: str, start: int) -> Found | None:
    """`12/2025`: a month with its year."""
    match = _MONTH_YEAR.match(folded, start)
    if match is None or not 1 <= int(match[1]) <= 12:
        return None
    moment = calendar.Moment("month", year=int(match[2]), month=int(match[1]))
    return [Draft(start, match.end(), "date", "date", moment=moment)], match.end()


_FRACTION_BEFORE = frozenset(
    """hơn gần khoảng chiếm quá bằng chừng còn ngót dưới trên tỷ tỉ lệ mất giảm tăng vòng được đạt có với là chỉ tới
    thứ cả""".split()
)
_FRACTION_AFTER = re.compile(
    r" +(?:số|tổng|dân|diện|quãng|thời|khối|sản|giá|trong|của|lượng|thế|cổ|chặng|trái|phần|nhu|các|người|nước|đại"
    r"|thành|kim|doanh|học|hộ|ngân|mức|vốn|tiền|đất)(?!\w)"
)
_DATE_BEFORE = frozenset(
    "ngày sáng trưa chiều tối đêm hôm vào từ đến tới trước sau lễ dịp nay qua mai hết ( và".split()
)


def _is_fraction(reading: Reading, draft: Draft) -> bool:
    """Whether `1/3` or `2-1` is a fraction, a score or a range rather than a day."""
    folded = reading.folded
    text = folded[draft.start : draft.end]
    words = reading.page.left(draft.start)
    previous = words[-1] if words else ""
    if "/" not in text:
        return previous not in _DATE_BEFORE and scores.in_sport(reading, draft.start, draft.end)
    if (
        draft.kind == "period"
        or previous in _DATE_BEFORE
        or folded[draft.start - 1 : draft.start] == "("
        and folded[draft.end : draft.end + 1] == ")"
    ):
        return False
    if previous == "vòng":
        return True
    a, b = (int(part) for part in re.findall(r"\d+", text)[:2])
    if a >= b and not _FRACTION_AFTER.match(folded, draft.end):
        return False
    if previous in _FRACTION_BEFORE or _FRACTION_AFTER.match(folded, draft.end):
        return True
    noun = noun_at(reading.page.text, folded, draft.end, bare=True)
    return noun is not None and is_noun(noun.code) and a < b <= 10


def _year(reading: Reading, start: int, end: int, lead: str) -> Found | None:
    """Four digits that may be a year: `(2004)`, `2012-2016`, `cuối 2017`."""
    folded, text = reading.folded, reading.page.text
    years = periods.year_range(folded, start)
    if years:
        return ([], years.end) if names.after_capital(reading, start) else ([years], years.end)
    value = int(folded[start:end])
    if not calendar.is_year(value) or end - start != 4:
        return None
    words = reading.page.left(start)
    previous = words[-1] if words else ""
    draft = Draft(start, end, "date", "date", moment=calendar.Moment("year", year=value))
    parenthesis = folded[start - 1 : start] == "(" and folded[end : end + 1] in ")-,;"
    if (parenthesis or previous in ("sn", "sinh")) and value >= 1800:
        return [draft], end
    if unit_after(text, folded, end) or DIGIT_RUN.match(folded, end + 1) and folded[end : end + 1] == "/":
        return None
    if not 1800 <= value <= 2100:
        return None
    if names.after_capital(reading, start) or lead:
        return [], names.code_end(folded, start)
    if previous in _YEAR_LEADS or " ".join(words[-2:]) in _YEAR_LEADS:
        noun = noun_at(text, folded, end, bare=True)
        if noun is None or not is_noun(noun.code.split()[0]) or previous in ("đầu", "cuối", "giữa", "hè"):
            return [draft], end
        return None
    noun = noun_at(text, folded, end)
    if (
        noun is not None
        and is_noun(noun.code)
        and not (1990 <= value <= 2035 and is_noun(previous) and previous != "số")
    ):
        return None
    return ([draft] if not previous else []), end


_YEAR_LEADS = frozenset(
    """vào trong từ đến tới trước sau cuối đầu giữa hồi hè xuân thu đông mùa vụ sinh sn tháng tết khoảng kể so_với của
    và hoặc hay""".split()
) | {"so với", "nửa cuối", "nửa đầu", "kể từ", "tính đến", "mùa giải", "cho đến", "cho tới"}


def dated(reading: Reading, start: int, end: int) -> Found:
    """A word of the calendar."""
    if reading.folded[start:end] not in _NO_YEARS:
        years = periods.year_range(reading.folded, start)
        if years:
            return [years], years.end
    found = dates.date(reading, start)
    if found and not _undated(reading, start, found[0]) and not _amount_a_day(reading, found[0]):
        return found, found[-1].end
    return [], end


_NO_YEARS = frozenset("ngày tháng quý hôm tuần cuối đầu giữa hết sáng trưa chiều tối đêm thứ bữa".split())
"""Words of the calendar that open no span of years."""
_MANY = frozenset("nhiều nhiêu mấy vài bao những các từng mỗi hàng hằng mọi".split())
_MANY_OF = re.compile(
    r"(?:tháng|năm|tuần|ngày|quý)(?: +(?:đầu|cuối|giữa|của|sau|trước|qua|tới|nay|này|vừa|sắp|rồi|mai))"
)
_PRECIOUS = frozenset("sản giống loài gỗ đá quà thuốc thảo dược vị vật liệu hiếm cao kim".split())
"""Before `quý này`: quý is precious, not a quarter."""


def _amount_a_day(reading: Reading, draft: Draft) -> bool:
    """`mỗi ngày 5 lít`: an amount after its denominator rather than the fifth of a month."""
    moment = draft.moment
    if moment is None or moment.day is None or moment.month is not None or moment.weekday is not None:
        return False
    unit = unit_after(reading.page.text, reading.folded, draft.end)
    return unit is not None and unit.kind != "duration" or reading.page.left(draft.start)[-1:] == ["mỗi"]


def _undated(reading: Reading, start: int, draft: Draft) -> bool:
    """Words that look like a date and give none: `nhiều năm nay`, `những tháng tới`, `đặc sản quý này`."""
    folded, moment = reading.folded, draft.moment
    if moment is None or moment.complete:
        words = reading.page.left(start)
        return (
            bool(words)
            and words[-1] in ("những", "các")
            and folded.startswith("tháng", start)
            and " năm" in folded[start : draft.end]
            and not folded[start + 6].isdigit()
        )
    words = reading.page.left(start)
    previous = words[-1] if words else ""
    if previous in _MANY and folded[start : draft.end] == "tháng năm":
        return True
    if previous in _MANY and _MANY_OF.match(folded, start) and moment.weekday is None:
        return True
    if moment.grain == "quarter" and moment.offset == 0:
        return previous in _PRECIOUS
    text = reading.page.text
    if moment.grain == "quarter" and text[start].isupper() and not folded.startswith("mùa", start):
        return start != reading.page.sentence_at(start)[0] and not folded.startswith("quý", start)
    return False


def spanned(reading: Reading, start: int, end: int) -> Found:
    """`từ …` and the leads of a period."""
    found = periods.period(reading, start)
    return (found, found[-1].end) if found else ([], start + 1)


def ranked(reading: Reading, start: int, end: int) -> Found:
    """`thứ …`: an ordinal, or a day of the week."""
    draft = ordinals.ordinal(reading, start)
    if draft:
        return [draft], draft.end
    ordinal = ordinals.ORDINAL.match(reading.folded, start)
    if ordinal and ordinals.is_weekday(reading, start, ordinal["digits"] or ordinal["words"] or "", ordinal.end()):
        words = reading.page.left(start)
        if words and words[-1] in ("mỗi", "hàng", "hằng", "các"):
            return [], ordinal.end()
        found = dates.date(reading, start)
        if found:
            return found, found[-1].end
    return [], ordinal.end() if ordinal else end
