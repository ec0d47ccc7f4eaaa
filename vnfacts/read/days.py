"""The day that a stamp of a page or of a row of a corpus names."""

from __future__ import annotations

import datetime
import email.utils
import re

_HERE = datetime.timezone(datetime.timedelta(hours=7))
"""The time of Vietnam: the day of an article is the day there, not where its server counts."""
_YEARS = range(1800, 2101)
_ISO = re.compile(r"\d{4}-\d{1,2}-\d{1,2}(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T\d*)?")
_SECONDS = re.compile(r"\d{9,10}(?:\.\d+)?|\d{12,13}")
_MILLISECONDS_FROM = 100_000_000_000


def day_of(stamp: object) -> str:
    """The day of a date, a time, or a text that writes one, in Vietnam.

    Args:
        stamp: ISO 8601, day first (``6/2/2026``), RFC 2822, or seconds or milliseconds since 1970.

    Returns:
        An ISO date; ``""`` where the stamp is empty.

    Raises:
        ValueError: the stamp names no day.
    """
    if isinstance(stamp, datetime.datetime):
        return _checked(stamp.astimezone(_HERE) if stamp.tzinfo else stamp)
    if isinstance(stamp, datetime.date):
        return _checked(stamp)
    text = "" if stamp is None else " ".join(str(stamp).split())
    if not text:
        return ""
    try:
        return _checked(_written(text))
    except (ValueError, TypeError, OverflowError, OSError):
        raise ValueError(f"has {text[:40]!r} for its date") from None


def _written(text: str) -> datetime.date:
    if compact := _COMPACT.fullmatch(text):
        return datetime.date(*map(int, compact.groups()))
    if _SECONDS.fullmatch(text):
        seconds = float(text)
        return datetime.datetime.fromtimestamp(seconds / 1000 if seconds >= _MILLISECONDS_FROM else seconds, _HERE)
    if iso := _ISO.match(text):
        return _iso(text, iso[0])
    if day_first := _DAY_FIRST.search(text):
        day, month, year = map(int, day_first.groups())
        return datetime.date(year, month, day)
    moment = email.utils.parsedate_to_datetime(text)
    return moment.astimezone(_HERE) if moment.tzinfo else moment


def _iso(text: str, day: str) -> datetime.date:
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:  # a date, and something after it that is no time
        return datetime.date(*map(int, day.split("-")))
    return moment.astimezone(_HERE) if moment.tzinfo else moment


def _checked(day: datetime.date) -> str:
    if day.year not in _YEARS:
        raise ValueError
    return datetime.date(day.year, day.month, day.day).isoformat()
