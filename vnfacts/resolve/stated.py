"""The date that a document states of itself."""

from __future__ import annotations

import re
from datetime import date

_HEADER = re.compile(
    r"^[ \t]*(?:date|ngày đăng|ngày|cập nhật|published|thứ \w+,)?[ \t:]*(\d{4})-(\d{2})-(\d{2})(?!\d)",
    re.IGNORECASE | re.MULTILINE,
)
_DATELINE = re.compile(
    r"(?:^|\n)[^\n]{0,60}?"
    r"(?:(?:ngày|thứ [\w ]{2,4},?|chủ nhật,?|cập nhật(?: lúc)?:?|\d{1,2}[:h]\d{2},?) *(?:ngày *)?)"
    r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)",
    re.IGNORECASE,
)
_FIRST_LINE = re.compile(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b")
_TOP = 400
"""Characters at the top of a document among which its own date is looked for."""


def stated_date(text: str) -> str:
    """The date a document states of itself: a header line ` date 2026-02-06`, or a dateline at its top; "" if none."""
    top = text[:_TOP]
    match = _HEADER.search(top)
    if match:
        return _iso(int(match[1]), int(match[2]), int(match[3]))
    match = _DATELINE.match(top) or _FIRST_LINE.match(top)
    return _iso(int(match[3]), int(match[2]), int(match[1])) if match else ""


def _iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
