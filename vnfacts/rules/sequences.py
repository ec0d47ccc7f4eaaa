"""The numbers of congresses, terms, rounds and episodes, of steps of a scale, and of years of study."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from vnfacts.lexicon import names, ranks
from vnfacts.nouns import is_noun
from vnfacts.numbers import scale_follows
from vnfacts.patterns import Lazy, spread, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.rules.ordinals import rank_pattern, rank_value
from vnfacts.units import Unit, noun_at, unit_after

_SEQUENCE = Lazy(lambda: rf"(?P<noun>{trie(names.SEQUENCES)}) +(?P<link>lần +thứ +|lần +|thứ +|số +)?{rank_pattern()}")
_UNIT_KINDS = frozenset({"money", "percent", "measure", "duration"})
_MEMBER = re.compile(r"(?:\+\d{1,2})?'?(?:, ?| +và +|, +và +)(\d{1,3})(?![\w%]|[.,/:-]\d)")
_SIZE = re.compile(r" *(?:/ *(?!20\d\d(?!\d))\d|[.,]\d|%|-\d)| - \d+ - \d")
_OF_ALL = re.compile(r"/\d{1,3}(?![\d/])")
_HALVES = (1, 2)
_OF_MONTH = re.compile(r" +tháng +\d{1,2}(?!\d)")
_SECOND_SYLLABLES = {form: after for word, after in names.SECOND_SYLLABLES.items() for form in spread([word])}
_TO_LEVEL = re.compile(r" *- *(\d{1,2})(?![\d.,/-]\d|[\d%])")
_SYLLABLES = frozenset({"i", "v", "x", "vi", "xi"})
"""Roman figures that are figures only with capitals (mức độ vi phạm)."""
_WEEK_LEADS = (["ở"], ["từ"], ["vào"], ["thai"], ["đến"], ["sang"])
_SCALES = frozenset({"cấp", "độ"})
_WIND_REACH = 90
"""Characters before `cấp` within which the wind makes it a step of its scale."""
_WIND = Lazy(lambda: trie(ranks.WIND))


@rule("ordinal.sequence")
def sequence(reading: Reading, start: int) -> Draft | None:
    """The number of a congress, term, session, round, phase, season, episode or set.

    Đại hội XIV → ordinal 14
    Quốc hội khóa 14 → ordinal 14
    tập 13 → ordinal 13
    """
    match = _SEQUENCE.match(reading.folded, start)
    if match is None:
        return None
    noun, end = " ".join(match["noun"].split()), match.end()
    value = rank_value(match)
    left = reading.page.left(start)
    if not value or left and left[-1] in _SECOND_SYLLABLES.get(noun, ()):
        return None
    if noun in _SCALES:
        return _step(reading, noun, start, end, value) if _is_step(reading, noun, start, end) else None
    if noun == "tuần" and not _is_week(reading, match):
        return None
    among = noun in ranks.AMONG and _OF_ALL.match(reading.folded, end) is not None
    if not among and _SIZE.match(reading.folded, end) or not _is_numbered(reading, match, noun):
        return None
    if (match["link"] or "").strip() in ("", "lần") and _is_amount(reading, match, noun, value):
        return None
    return Draft(start, end, "ordinal", "ordinal.sequence", Decimal(value), None, noun.removesuffix(" số"))


def more_of_sequence(reading: Reading, first: Draft) -> Iterator[Draft]:
    """The further members of a list after a noun of sequence: `phút 63, 87`, `vòng 3, 5 và 7`."""
    text, folded, end = reading.page.text, reading.folded, first.end
    while folded[end - 1].isdigit() and (member := _MEMBER.match(folded, end)):
        end = member.end()
        if unit_after(text, folded, end) or noun_at(text, folded, end, bare=True):
            return
        yield Draft(member.start(1), end, "ordinal", "ordinal.sequence", Decimal(member[1]), None, first.unit)


def _is_numbered(reading: Reading, match: re.Match[str], noun: str) -> bool:
    """Whether what follows a noun of sequence is written as its number."""
    if match["words"]:
        if noun == "hạng":
            return reading.page.left(match.start())[-1:] in (["xếp"], ["đứng"], ["về"])
        return match["link"] is not None or noun in ranks.NUMBERED_IN_WORDS
    if match["roman"]:
        written = reading.page.text[match.start("roman")].isupper()
        return written or match["roman"] not in _SYLLABLES and not set(match["roman"]) - set("ivx")
    return not scale_follows(reading.folded, match.end("digits"))


def _is_amount(reading: Reading, match: re.Match[str], noun: str, value: int) -> bool:
    """Whether the number after a noun of sequence is an amount or a year all the same: lần 5 triệu đồng."""
    text, folded, end = reading.page.text, reading.folded, match.end()
    if noun == "kỳ" and value in _HALVES and _OF_MONTH.match(folded, end):  # kỳ 2 tháng 10
        return False
    unit = unit_after(text, folded, end)
    if unit and unit.kind in _UNIT_KINDS and not _is_minute_sign(noun, unit):
        return True
    if match["digits"] and len(match["digits"]) == 4 and 1000 <= value < 2200:
        return True
    if noun == "mũi":
        return reading.folded.startswith((" lần", " bên"), end)
    if match["words"]:
        return not match["link"] and (unit is not None or noun_at(text, folded, end, bare=True) is not None)
    return noun in names.WEAK_SEQUENCES and _counts_here(reading, noun, end)


def _is_minute_sign(noun: str, unit: Unit) -> bool:
    return noun == "phút" and unit.surface in ("'", "′")


def _is_step(reading: Reading, noun: str, start: int, end: int) -> bool:
    """Whether `cấp` is of the wind (gió cấp 6) and not of a school, `độ` of an injury or illness (bỏng độ 3)."""
    left = reading.page.left(start)
    if noun == "độ":
        ranged = _TO_LEVEL.match(reading.folded, end) is not None
        return not ranks.GRADED.isdisjoint(left[-1:]) and (ranged or not _SIZE.match(reading.folded, end))
    windy = _WIND.search(reading.folded, max(0, start - _WIND_REACH), start) is not None
    return windy and ranks.SCHOOLED.isdisjoint(left[-3:])


def _step(reading: Reading, noun: str, start: int, end: int, value: int) -> Draft:
    """`cấp 2-3`, `độ 3`: one step of a scale, or from one to another."""
    high = _TO_LEVEL.match(reading.folded, end)
    top = Decimal(high[1]) if high else None
    return Draft(start, high.end() if high else end, "ordinal", "ordinal.sequence", Decimal(value), top, noun)


def _is_week(reading: Reading, match: re.Match[str]) -> bool:
    """Whether weeks are numbered, as of a pregnancy: sinh ở tuần 28; not mỗi tuần 2 lần."""
    led = match["digits"] is not None and reading.page.left(match.start())[-1:] in _WEEK_LEADS
    return led and noun_at(reading.page.text, reading.folded, match.end(), bare=True) is None


def _counts_here(reading: Reading, noun: str, end: int) -> bool:
    if noun not in ranks.COUNTING or reading.page.text[end + 1 : end + 2].isupper():
        return False
    following = noun_at(reading.page.text, reading.folded, end, bare=True)
    return following is not None and is_noun(following.code)


_YEAR_OF_STUDY = re.compile(
    r"năm +(?P<n>[1-7]|nhất|hai|ba|tư|bốn|năm|sáu)(?!\w|[.,/-]\d| +(?:năm|tháng|tuần|ngày)(?!\w))"
)


@rule("ordinal.year")
def year_of_study(reading: Reading, start: int) -> Draft | None:
    """The year that a student is in.

    sinh viên năm 3 → ordinal 3 năm
    sinh viên năm nhất → ordinal 1 năm
    """
    match = _YEAR_OF_STUDY.match(reading.folded, start)
    if match is None or " ".join(reading.page.left(start)[-2:]) not in ("sinh viên", "học viên"):
        return None
    value = int(match["n"]) if match["n"].isdigit() else ranks.RANK_WORDS[match["n"]]
    return Draft(start, match.end(), "ordinal", "ordinal.year", Decimal(value), None, "năm")
