"""Opening and closing stretches: the first months of a year, the last days of a month or week."""

from __future__ import annotations

import re

from vnfacts.calendar import Moment
from vnfacts.lexicon import calendar as words
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading, rule

_OPENING = r"(?P<edge>đầu(?: tiên)?|cuối(?: cùng)?|còn lại)(?: +(?:của|trong))? +"
_YEAR_STRETCH = Lazy(
    lambda: (
        rf" *(?P<unit>tháng|quý|t(?= đầu| cuối))(?: +|(?=/))(?:{_OPENING}"
        r"(?:(?:năm +(?:tài chính +)?)?(?P<y>\d{4})(?!\d)"
        r"|năm(?: +(?P<rel>nay|ngoái|trước|này|qua|sau|tới)(?!\w))?)"
        r"|/? *(?:năm +)?(?P<y2>\d{4})(?!\d)|năm +(?P<rel2>nay|ngoái)(?!\w))"
    )
)
_MONTH_STRETCH = re.compile(
    rf" *(?P<unit>ngày|tuần) +{_OPENING}"
    r"tháng(?: +(?P<m>\d{1,2})(?:[/-](?P<y>\d{4})| +năm +(?P<y2>\d{4}))?(?!\d))?"
)
_SHORTEST_MONTH = 28


@rule("period.stretch")
def stretch(reading: Reading, start: int, many: int, end: int) -> Draft | None:
    """The opening or closing months of a year, or days of a month.

    10 tháng đầu năm 2025 → period 2025-01-01..2025-10-31
    @2017-06-30 | 6 tháng cuối năm → period 2017-07-01..2017-12-31
    15 ngày đầu tháng 5/2017 → period 2017-05-01..2017-05-15
    """
    match = _YEAR_STRETCH.match(reading.folded, end)
    if match:
        return _months_of_year(start, many, match)
    match = _MONTH_STRETCH.match(reading.folded, end)
    if match:
        return _days_of_month(start, many, match)
    match = _DAYS_OF_YEAR.match(reading.folded, end)
    if match:
        return _days_of_year(start, many, match)
    match = _DAYS_OF_WEEK.match(reading.folded, end)
    return _days_of_week(start, many, match) if match else None


def _months_of_year(start: int, many: int, match: re.Match[str]) -> Draft | None:
    months = many * (3 if match["unit"] == "quý" else 1)
    if not 1 <= months <= 12:
        return None
    closing = (match["edge"] or "").startswith("c")
    year = match["y"] or match["y2"]
    moment = Moment("year", year=int(year)) if year else Moment("year")
    if not year:
        moment.offset = words.RELATIVE_UNITS[match["rel"] or match["rel2"] or "nay"]
    draft = Draft(start, match.end(), "period", "period.stretch", moment=moment)
    draft.months = (13 - months, 12) if closing else (1, months)
    return draft


def _days_of_month(start: int, many: int, match: re.Match[str]) -> Draft | None:
    days = many * (7 if match["unit"] == "tuần" else 1)
    month = int(match["m"]) if match["m"] else None
    if days > _SHORTEST_MONTH or month is not None and not 1 <= month <= 12:
        return None
    year = match["y"] or match["y2"]
    moment = Moment("month", year=int(year) if year else None, month=month, offset=None if month else 0)
    draft = Draft(start, match.end(), "period", "period.stretch", moment=moment)
    draft.months = (-days, -1) if match["edge"].startswith("c") else (1, days)
    return draft


_DAYS_OF_YEAR = re.compile(
    rf" *(?P<unit>ngày|tuần) +{_OPENING}năm"
    r"(?: +(?P<y>\d{4})(?!\d)| +(?P<rel>nay|ngoái|sau|tới|trước|mới)(?!\w)|(?! +\w+ +\d))"
)


def _days_of_year(start: int, many: int, match: re.Match[str]) -> Draft | None:
    """`15 ngày đầu năm`: days of its first month, or of its last."""
    days = many * (7 if match["unit"] == "tuần" else 1)
    if days > _SHORTEST_MONTH:
        return None
    closing = match["edge"].startswith("c")
    moment = Moment("month", year=int(match["y"]) if match["y"] else None, month=12 if closing else 1)
    if moment.year is None:
        moment.year_offset = words.RELATIVE_UNITS.get(match["rel"] or "", 0)
    draft = Draft(start, match.end(), "period", "period.stretch", moment=moment)
    draft.months = (-days, -1) if closing else (1, days)
    return draft


_DAYS_OF_WEEK = Lazy(lambda: rf" *ngày +(?P<edge>đầu|cuối) +tuần(?: +(?P<rel>{trie(words.RELATIVE_UNITS)})(?!\w))?")
_DAYS_IN_WEEK = 7


def _days_of_week(start: int, many: int, match: re.Match[str]) -> Draft | None:
    """`2 ngày cuối tuần qua`: the last days of the week, which begins on Monday."""
    if not 1 < many < _DAYS_IN_WEEK:
        return None
    moment = Moment("week", offset=words.RELATIVE_UNITS[match["rel"]] if match["rel"] else 0)
    draft = Draft(start, match.end(), "period", "period.stretch", moment=moment)
    draft.months = (-many, -1) if match["edge"] == "cuối" else (1, many)
    return draft
