"""The counted noun after a number: where its head ends, by the tables and, failing them, by the look of the words."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from vnfacts.lexicon import nouns
from vnfacts.patterns import LETTER, plain_spelling

_WORD = f"({LETTER}++(?:-{LETTER}++)*+)"
_WORDS = re.compile(f" *+{_WORD}" + f"(?: ++{_WORD})?+" * 4)
_TIME_WORDS = frozenset("ngày tháng năm giờ phút giây tuần quý thứ hôm lúc đêm sáng chiều tối trưa".split())
"""What begins a date or a length of time and, but for compounds such as `thứ tiếng`, is no counted noun."""
_STRETCHES = (["giai", "đoạn"], ["nhiệm", "kỳ"], ["thời", "gian"], ["thời", "kỳ"], ["niên", "vụ"])
"""What goes on after a classifier that stands alone: `1 triệu căn giai đoạn 2021-2030`."""
_QUOTED = re.compile(r' +["\'‘]([^"\'’.,;:!?\n]{2,24})["\'’]')
_IS_CLAUSE = re.compile(r"\w+ \d|(?:Điều|Khoản) (?:này|nêu trên)(?!\w)")
_TIMES = "lần"
"""Behind a classifier it begins what is no thing (5 mã lần lượt tăng)."""
_WORD_COUNTED = "từ"
"""A word, where its clause ends behind it (gói gọn trong 3 từ); elsewhere a preposition."""
_CLAUSE_END = re.compile(r" ?(?:[.,;:!?)\"”\n-]|$)")
_CONJOINED = re.compile(r" +và +(?:thành phố|vùng lãnh thổ|thành)(?!\w)")
_TAKES_CONJOINED = frozenset({"tỉnh", "quốc gia"})


class _Tables(NamedTuple):
    """The tables of nouns, each entry in its one plain spelling.

    Attributes:
        longest: first word of a compound -> its second word -> how many words the longest compound with them has.
    """

    longest: dict[str, dict[str, int]]
    compounds: frozenset[str]
    classifiers: frozenset[str]
    single: frozenset[str]
    things: frozenset[str]
    not_nouns: frozenset[str]


@cache
def _tables() -> _Tables:
    compounds = _plain_forms(nouns.COMPOUNDS)
    longest: dict[str, dict[str, int]] = {}
    for compound in compounds:
        first, second, *rest = compound.split(" ")
        sizes = longest.setdefault(first, {})
        sizes[second] = max(sizes.get(second, 0), 2 + len(rest))
    return _Tables(
        longest,
        compounds,
        _plain_forms(nouns.CLASSIFIERS),
        _plain_forms(nouns.MONOSYLLABLES),
        _plain_forms(nouns.THINGS),
        _plain_forms(nouns.NOT_NOUNS | nouns.ADJECTIVES),
    )


def _plain_forms(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(map(plain_spelling, phrases))


def is_noun(phrase: str) -> bool:
    """Whether a folded phrase is a noun of the tables, in any spelling."""
    tables = _tables()
    phrase = plain_spelling(phrase)
    return phrase in (tables.compounds if " " in phrase else tables.single) or phrase in tables.classifiers


def is_no_noun(phrase: str) -> bool:
    """Whether a folded phrase may follow a number but is never what is counted."""
    return plain_spelling(phrase) in _tables().not_nouns


def counted_noun(text: str, folded: str, at: int, bare: bool = False) -> tuple[str, int] | None:
    """The counted noun whose phrase starts at `at` (after spaces), with its classifier, and where it ends.

    A noun that no table knows is one syllable, two where the next word is as unknown; with `bare` always one.
    """
    match = _WORDS.match(folded, at)
    if match is None:
        quoted = _QUOTED.match(folded, at)
        return (quoted[1].strip(), quoted.end()) if quoted else None
    words = match.groups()[: match.lastindex]
    plain = list(map(plain_spelling, words))
    if words[0] in nouns.CLAUSES and _IS_CLAUSE.match(text, match.start(1)):  # khoản 1, 2 Điều 174
        return None
    if words[0] in _TIME_WORDS and words[1:2] != ("công",) and not _compound_size(plain, _tables()):
        return None
    size = _noun_size(plain) or _unknown_size(text, match, plain, bare)
    if size == 0:
        return None
    if size > 1 and words[0] in nouns.TITLES and text[match.start(2)].isupper():  # 2 ông Thành và Kha
        size = 1
    noun, end = " ".join(words[:size]), match.end(size)
    if noun in _TAKES_CONJOINED:
        joined = _CONJOINED.match(folded, end)
        if joined:
            return noun + " ".join(["", *joined[0].split()]), joined.end()
    return noun, end


def _noun_size(words: list[str]) -> int:
    """How many words the noun of the tables at the start of `words` has; 0 if there is none, or no noun at all."""
    tables = _tables()
    first = words[0]
    if first in tables.longest:
        size = _compound_size(words, tables)
        if size:
            return size
    if len(words) > 1 and f"{first} {words[1]}" in tables.not_nouns:
        return 0
    if first in tables.classifiers:
        return 1 + _thing_size(words[1:], tables)
    return int(first in tables.single)


def _compound_size(words: list[str], tables: _Tables) -> int:
    if len(words) < 2 or words[1] not in tables.longest.get(words[0], ()):
        return 0
    size = min(tables.longest[words[0]][words[1]], len(words))
    while size > 1 and " ".join(words[:size]) not in tables.compounds:
        size -= 1
    return size if size > 1 else 0


def _thing_size(words: list[str], tables: _Tables) -> int:
    """How many of the words after a classifier belong to the counted noun (chiếc | điện thoại)."""
    if not words or words[0] in _TIME_WORDS or words[:2] in _STRETCHES:
        return 0
    first = words[0]
    if first in tables.longest:
        size = _compound_size(words, tables)
        if size:
            return size
    if first == _TIMES or first in tables.not_nouns or len(words) > 1 and f"{first} {words[1]}" in tables.not_nouns:
        return 0
    return int(first in tables.things or first in tables.single)


def _unknown_size(text: str, match: re.Match[str], words: list[str], bare: bool) -> int:
    """The size of a noun that no table knows: an abbreviation, or one or two words in small letters."""
    not_nouns = _tables().not_nouns
    if words == [_WORD_COUNTED]:
        return int(_CLAUSE_END.match(text, match.end(1)) is not None)
    if words[0] in not_nouns or len(words) > 1 and f"{words[0]} {words[1]}" in not_nouns:
        return 0
    written = text[match.start(1) : match.end(1)]
    if written[0].isupper():
        follows = text[match.end(1) : match.end(1) + 2]
        named = follows[:1].isdigit() or follows[:1] == "." and follows[1:].isalpha()  # TP.HCM
        return int(written.isupper() and 2 <= len(written) <= 6 and not named)
    if len(written) < 2:
        return 0
    if bare or len(words) < 2 or not text[match.start(2)].islower():
        return 1
    known = words[1] in not_nouns or _noun_size(words[1:]) > 0
    return 1 if known else 2
