"""Runs of digits: which of a date, a clock time, a score, a ratio, an amount, or part of a name they are."""

from __future__ import annotations

import re
from functools import cache

from vnfacts.lexicon import figures
from vnfacts.lexicon.names import DIGIT_IDIOMS, PRODUCTS, WORKS
from vnfacts.numbers import DIGIT_RUN
from vnfacts.patterns import Lazy, trie
from vnfacts.readers.amounts import figured, is_amount, lone_figure, school_mark
from vnfacts.readers.everyday import everyday, is_clear
from vnfacts.readers.figure_dates import figure_date
from vnfacts.readers.followers import follower_at
from vnfacts.rules import Found, Reading, names, ratios

_ALONE = Lazy(lambda: rf"[.,;)\n](?! ?(?:[\d-]|và|{trie(figures.HEDGES)}))")
"""What stands after a figure that has neither unit, range nor list."""
_IDIOM = Lazy(lambda: rf"(?:{trie(DIGIT_IDIOMS, spell=False)})(?![\w/]|-\d)")
_PROPORTION = re.compile(r"(?:tỷ|tỉ) (?:lệ|số)(?: +(?:là|khoảng|chọi|vàng|cược))* +\Z")
_PATTERN = re.compile(
    r"(?:\d(?:-\d){2,}|\d\d(?: - \d\d){3,}"
    r"|(?:[5-9]\d|1[0-2]\d)(?:-(?:[5-9]\d|1[0-2]\d)){2}(?: ?cm(?!\w))?)(?![\d%]|[.,/-]\d)"
)
"""Three or more figures joined by hyphens: how a team or a row of seats is set up (4-4-2), a body's measurements,
a draw."""
_QUOTES = ('"', "'")
_LONGEST_TITLE = 60
_LONGEST_LEAD = 24


@cache
def _idiom_figures() -> frozenset[str]:
    """The figures that idioms begin with."""
    return frozenset(match[0] for idiom in DIGIT_IDIOMS if (match := DIGIT_RUN.match(idiom)))


def figure(reading: Reading, start: int, end: int) -> Found:
    """A run of digits: a date, a clock time, a score, a ratio, an amount, or part of a name."""
    folded = reading.folded
    before = folded[start - 1] if start else ""
    if before.isalpha() and folded[start] not in "01" and names.is_glued(reading, start, before):
        return [], names.code_end(folded, start)
    if before == "[" and folded.startswith("]", end):  # a mark of reference
        return [], end
    if folded.startswith("+", end) and folded[end + 1 : end + 2].isdigit():  # 90+2', Km 58+300
        return [], end
    words = reading.page.left(start)
    if before in _QUOTES and words and not WORKS.isdisjoint((words[-1], " ".join(words[-2:]))):  # phim "49 ngày"
        return [], max(folded.find(before, end, end + _LONGEST_TITLE), end)
    if folded[start:end] in _idiom_figures() and not (words and words[-1] in figures.IDIOM_DATES):
        idiom = _IDIOM.match(folded, start)
        if idiom and not (idiom[0].endswith("phần") and ratios.fraction_words(reading, start)):
            return [], idiom.end()
    follower = follower_at(folded, end)
    clear = is_clear(reading, start, end, before, words)
    if follower == "phần" and clear:
        share = ratios.fraction_words(reading, start)  # 2 phần 3
        if share:
            return [share], share.end
    if follower == "năm" and not clear and folded.startswith(" năm nay", end) and names.after_capital(reading, start):
        return [], end  # SEA Games 29 năm nay
    draft = everyday(reading, start, end, words, clear, follower)
    return ([draft], draft.end) if draft else _doubtful(reading, start, end, words, clear, follower)


def _doubtful(reading: Reading, start: int, end: int, words: list[str], clear: bool, follower: str) -> Found:
    """A figure that is none of the everyday amounts: part of a name, an item of a list, or anything else."""
    folded = reading.folded
    if folded[start] in "01" or folded[start - 1 : start] == "+":
        phone = names.phone_end(folded, start)
        if phone:
            return [], phone
    previous = words[-1] if words else ""
    lead = "" if clear else names.name_before(reading, start, previous)
    if lead == "strong":
        return [], names.code_end(folded, start)
    if not follower:
        pattern = _PATTERN.match(folded, start)
        if pattern or names.enumerator(reading, start, end):
            return [], pattern.end() if pattern else end
        digits = folded[start:end]
        if len(digits) != 4 and previous not in figures.MARKED and digits.isdigit() and _ALONE.match(folded, end):
            return ([], names.code_end(folded, start)) if lead else lone_figure(reading, start, end)
    return _led(reading, start, end, lead, follower)


def _led(reading: Reading, start: int, end: int, lead: str, follower: str) -> Found:
    """A figure that is no code or item: a proportion, a date, a name all the same, or an amount."""
    page, folded, _ = reading
    words = page.left(start)
    previous = words[-1] if words else ""
    if previous in figures.PROPORTION_LEADS and _PROPORTION.search(folded, max(0, start - _LONGEST_LEAD), start):
        ratio = ratios.fraction(reading, start) if follower else None
        return (ratio, ratio[-1].end) if ratio else figured(reading, start, end, follower)
    found = figure_date(reading, start, end, lead, follower)
    if found is not None:
        if (
            lead
            and (previous in figures.STREETS or previous in PRODUCTS)
            and found[0]
            and found[0][0].kind in ("date", "count")
        ):
            return [], found[1]
        return found
    if previous in figures.DATE_WORDS and not is_amount(reading, start):
        if folded[end : end + 1] in ("/", "-", "."):
            return [], names.code_end(folded, start)  # an impossible day is no date
        if not follower and previous in figures.LONG_DATE_WORDS and folded[start:end].isdigit():
            return [], end  # lương tháng 13
    if lead == "weak":
        mark = school_mark(reading, start, end)
        if mark:
            return [mark], end
        if not is_amount(reading, start):
            return [], names.code_end(folded, start)
    return figured(reading, start, end, follower)
