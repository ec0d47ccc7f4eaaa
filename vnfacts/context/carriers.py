"""Which places an expression stands for: `hai nước` the two before, `nước này` the foreign one, `tỉnh`, `nước ta`."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from vnfacts.context import Sentence, roles
from vnfacts.gazetteer import Gazette, Mention
from vnfacts.lexicon import places
from vnfacts.patterns import Lazy, spread, trie

_LEADER = Lazy(lambda: "(?:" + trie(places.HOME_LEADERS, False) + ") (?:" + trie(places.HOME_SURNAMES, False) + ") ")
_QUOTES = frozenset('“"')
_SEVERAL = re.compile(r"(?:\d|[/-]|các|nhiều|những|mỗi|một số|hai|ba|và|liên|tỉnh,?) ?\Z")
_OF_SEVERAL = re.compile(r" (?:\d+|các|nhiều|những|hàng chục) (?:tỉnh|thành)")
_LISTED = re.compile(r" *[,/-]? *(?:và )?thành\b")


@cache
def _carriers() -> dict[str, str]:
    """Every expression that carries places, in all its spellings, and what it stands for."""
    tables = places.CARRIERS | places.EPITHETS
    return {form: kind for words, kind in tables.items() for form in spread([words.lower()])}


def with_carried(sentence: Sentence, found: Gazette, named: list[Mention]) -> list[Mention]:
    """The places named, with those that `hai nước`, `nước này`, `nước ta`, `tỉnh` stand for."""
    text = sentence.reading.page.text
    countries = {mention.code for mention in named if len(mention.code) == 2}
    if len(countries) > 1 and "VN" in countries:
        return named  # both sides are named: nothing is left to carry
    carried = []
    for cue in sentence.cues["carrier"]:
        start, end = sentence.start + cue.start, sentence.start + cue.end
        if text[start - 1 : start] in _QUOTES:
            continue  # a title, not an expression of the text's own: “thành phố giải trí”
        codes = _carried(_carriers()[cue.words], text, start, end, found, named)
        if codes:
            carried.append(Mention(start, end, codes))
    if not named:
        return carried if carried and found.names_any() else named
    if _is_visit(text, sentence, countries):
        carried.append(Mention(sentence.start, sentence.start, "VN"))
    return sorted([*named, *carried]) if carried else named


def _is_visit(text: str, sentence: Sentence, countries: set[str]) -> bool:
    """Whether a Vietnamese leader deals with one foreign country: Viet Nam is the other party."""
    if len(countries) != 1 or "VN" in countries:
        return False
    return _LEADER.search(text, sentence.start, sentence.end) is not None


def _carried(kind: str, text: str, start: int, end: int, found: Gazette, named: list[Mention]) -> str:
    """The codes that one such expression stands for, by what was named before it."""
    if kind == "pair":
        return _pair(text, start, found) if len({m.code for m in named if len(m.code) == 2}) < 2 else ""
    if kind == "triple":
        codes = list(dict.fromkeys(m.code for m in found.before(start) if len(m.code) == 2))[:3]
        return ";".join(reversed(codes)) if len(codes) == 3 else ""
    if kind == "foreign":
        if text[end + 1 : end + 2].isupper():  # `nước bạn Lào` names it
            return ""
        return next((m.code for m in found.before(start) if len(m.code) == 2 and m.code != "VN"), "")
    if kind == "province":
        if any(len(m.code) > 2 for m in named) or _names_one(text, start, end):
            return ""
        return next((m.code for m in found.before(start) if len(m.code) > 2 and not roles.is_home(text, m)), "")
    return kind if kind.isupper() else ""


def _pair(text: str, start: int, found: Gazette) -> str:
    """The two countries last spoken of; a foreign one alone is a partner of Viet Nam."""
    nearest = list(islice((mention for mention in found.before(start) if len(mention.code) == 2), 12))
    before = roles.without_rivals(text, nearest[::-1])[::-1]
    foreign = list(dict.fromkeys(mention.code for mention in before if mention.code != "VN"))
    if not foreign:
        return ""
    if len(foreign) > 1:
        one_breath = {before[0].code, before[1].code} == set(foreign[:2]) and before[0].start - before[1].end <= 6
        if one_breath or "VN" not in {mention.code for mention in before[:8]}:
            return f"{foreign[1]};{foreign[0]}"
    return f"VN;{foreign[0]}"


def _names_one(text: str, start: int, end: int) -> bool:
    """Whether `tỉnh`, `thành phố` names one itself (`tỉnh Sơn Đông`) or means several (`43 tỉnh, thành phố`)."""
    return (
        text[end + 1 : end + 2].isupper()
        or _SEVERAL.search(text[max(0, start - 8) : start].lower()) is not None
        or _LISTED.match(text, end) is not None
        or _OF_SEVERAL.match(text, end) is not None
    )
