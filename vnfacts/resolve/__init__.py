"""From what a date says to the days it means: the document's date, years left out, relative words, lunar days."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from vnfacts.calendar import Moment
from vnfacts.lexicon.calendar import BORN_LEADS, HELD_AGAINST, PAST_LEADS
from vnfacts.resolve.beside import share_days
from vnfacts.resolve.lengths import anchor_duration
from vnfacts.resolve.moments import has_day, moment_span, period_span
from vnfacts.resolve.spans import Span, last_day, last_days_of_month
from vnfacts.resolve.stated import stated_date
from vnfacts.rules import Draft
from vnfacts.text import Page

__all__ = ["resolve", "stated_date"]

_BASELINE = re.compile(
    r"(?:so với|so cùng|cùng kỳ|cùng kì|cùng thời điểm|cùng thời gian|so sánh với)(?: +[^\s;()]+(?<![,.])){0,5} *\Z"
)
_BASELINE_REACH = 40
_EDGES, _UNITS = ("đầu ", "cuối "), (" năm", " quý", " tháng")
"""After `so với`, one and the other alone count from the date that the figure is of, if that is earlier."""
_PAST_LEADS = tuple(f"{word} " for word in PAST_LEADS)
_ASIDE_LEADS = tuple(f"{word} " for word in (*HELD_AGAINST, *BORN_LEADS))
_BESIDE = 12
"""How far behind a year a day without one may stand that it is plainly of, however near it is to the document."""
_THESE_DAYS = 3
"""Days around the document's date in which most of the days lie that a text names without a year."""
_CARRY_SENTENCES = 3
"""How many sentences on a stated period still is the figure's own."""
_WIDE = frozenset({"month", "quarter", "half", "year"})
_LASTING = _WIDE | {"week"}
_NEXT_DATE = re.compile(r"[ ,]*(?:và|hoặc|hay|đến|,|-)?[ ,]*")
_NEXT_DATE_REACH = 12
_LONGEST_LIST = 8
"""Dates of a list that share a year."""


_RECORD = re.compile(r"(?:nhất|kỷ lục|lần đầu|đầu tiên)(?!\w)[^.;,\n]* kể từ \Z")
_RECORD_REACH = 40


class _Stated(NamedTuple):
    """A period stated earlier: its days, its size, the sentence it stands in, and where it ends."""

    span: Span
    grain: str
    sentence: int
    end: int


def resolve(drafts: list[Draft], page: Page, doc_date: date | None) -> None:
    """Fill `date_start`, `date_end` and `granularity` of every temporal draft, in place."""
    folded = page.folded
    share_days(drafts, folded)
    carried: _Stated | None = None
    stated: _Stated | None = None  # whose year is that of the dates after it in its sentence
    latest: _Stated | None = None  # of any size
    for index, draft in enumerate(drafts):
        if draft.lasting:
            anchor_duration(draft, doc_date)
        moment = draft.moment
        if moment is None:
            continue
        if moment.month and moment.year is None and folded.endswith(_PAST_LEADS, 0, draft.start):
            moment = draft.moment = replace(moment, direction=-1)
        sentence = page.sentence_number(draft.start)
        baseline = _is_baseline(folded, draft.start)
        year = stated.span[0].year if stated and stated.sentence == sentence else None
        if stated and year and draft.start - stated.end > _BESIDE and _is_of_these_days(moment, doc_date):
            year = None
        own = carried.span if baseline and carried and _counts_from(carried, moment, sentence) else None
        span = _span(draft, doc_date, year or _year_beside(drafts, index, page), own)
        if baseline and span and latest and sentence - latest.sentence <= 1 and latest.span[1] < span[0]:
            span = _span(draft, latest.span[1], None, None) if _is_bare_edge(folded, draft) else span
        _fill(draft, span)
        if baseline or span is None:
            continue
        if moment.grain == "year" and folded.endswith(_ASIDE_LEADS, 0, draft.start):
            continue
        latest = _Stated(span, moment.grain, sentence, draft.end)
        if _states_year(draft, moment) and not _is_record(folded, draft.start):
            stated = _Stated(span, moment.grain, sentence, draft.end)
        recent = doc_date is None or abs(span[1].year - doc_date.year) <= 1
        if recent and (moment.grain in _LASTING or draft.kind == "period"):
            carried = _Stated(span, "month" if draft.months else moment.grain, sentence, draft.end)


def _is_of_these_days(moment: Moment, doc_date: date | None) -> bool:
    """Whether a day of a month is so near the document's date that a year named far before it is another thing's."""
    if doc_date is None or moment.grain != "day" or not moment.month or moment.year is not None or moment.lunar:
        return False
    span = moment_span(moment, doc_date)
    return span is not None and abs((span[0] - doc_date).days) <= _THESE_DAYS


def _is_baseline(folded: str, start: int) -> bool:
    """Whether what stands before a date makes it what a figure is compared with (so với cùng kỳ)."""
    begin = max(0, start - _BASELINE_REACH)
    if folded.find("so ", begin, start) < 0 and folded.find("cùng ", begin, start) < 0:
        return False
    return _BASELINE.search(folded, begin, start) is not None


def _is_bare_edge(folded: str, draft: Draft) -> bool:
    """Whether a date is `đầu năm`, `cuối quý`, with nothing that says of which."""
    return folded.startswith(_EDGES, draft.start) and folded.endswith(_UNITS, draft.start, draft.end)


def _counts_from(carried: _Stated, moment: Moment, sentence: int) -> bool:
    """Whether a relative date after `so với` counts from the period stated before rather than from the document."""
    return sentence - carried.sentence <= _CARRY_SENTENCES and moment.grain in ("year", carried.grain)


def _states_year(draft: Draft, moment: Moment) -> bool:
    if draft.kind == "period":
        return moment.grain == "year" and draft.months is not None
    return moment.complete and moment.grain in _WIDE


def _is_record(folded: str, start: int) -> bool:
    """Whether a date tells since when nothing has been as high: what else happened has no part in its year."""
    return (
        folded.endswith("kể từ ", 0, start) and _RECORD.search(folded, max(0, start - _RECORD_REACH), start) is not None
    )


def _year_beside(drafts: list[Draft], index: int, page: Page) -> int | None:
    """The year of the date right after (`ngày 5/3, ngày 7/3/2016`), where that one is of the same size."""
    moment = drafts[index].moment
    if moment is None or moment.grain not in ("day", "month"):
        return None
    for _ in range(_LONGEST_LIST):
        if moment.year is not None:
            return moment.year
        if index + 1 == len(drafts) or drafts[index + 1].start - drafts[index].end >= _NEXT_DATE_REACH:
            return None
        following = drafts[index + 1]
        if following.moment is None or following.moment.grain != moment.grain:
            return None
        if _NEXT_DATE.fullmatch(page.folded, drafts[index].end, following.start) is None:
            return None
        moment, index = following.moment, index + 1
    return None


def _span(draft: Draft, doc: date | None, year: int | None, own: Span | None) -> Span | None:
    """First and last day of what a draft names."""
    assert draft.moment is not None
    if draft.until is not None:
        return period_span(draft.moment, draft.until, doc, year)
    first = moment_span(draft.moment, doc, year, own)
    if first is None:
        return None
    if draft.to_now:
        return (first[0], doc) if doc and doc >= first[0] else None
    if draft.months is None:
        return first
    low, high = draft.months
    if draft.moment.grain in ("month", "week"):  # days of one; negative ones count from its end
        return last_days_of_month(first, low, high)
    return first[0].replace(month=low), last_day(first[0].year, high)


def _fill(draft: Draft, span: Span | None) -> None:
    """Write the days of a draft, and how exactly they are told."""
    moment = draft.moment
    assert moment is not None
    draft.granularity = moment.grain
    if draft.to_now or draft.kind == "period" and draft.until is not None and draft.until.grain == "day":
        draft.granularity = "day"
    elif draft.months:
        draft.granularity = "month" if moment.grain == "year" else "day"
    if draft.kind == "time":
        clock, day = moment.clock, span[0] if span and has_day(moment) else None
        if clock.startswith("24"):  # midnight at the end of a day
            clock, day = "00" + clock[2:], day + timedelta(days=1) if day else None
        draft.date_start = draft.date_end = f"{day or ''}T{clock}"
    elif span is not None:
        draft.date_start, draft.date_end = span[0].isoformat(), span[1].isoformat()
