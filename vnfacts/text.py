"""The text as the rules see it: a folded shadow whose offsets are the document's own.

The document is never changed. A `Page` holds a lower-case copy of the same length in which every space is a
plain space and every dash a hyphen, so that patterns stay simple and a match needs no repair afterwards. Text
that is not composed (NFD) or carries zero-width characters gets an offset list, and only then.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import sub

from vnfacts.lexicon.calendar import ENGLISH_SHORT_MONTHS
from vnfacts.lexicon.money import WRITTEN_CODES
from vnfacts.lexicon.names import ABBREVIATIONS, BEFORE_GRADES, DAY_OPENERS, OPENERS
from vnfacts.patterns import LOWER, UPPER, Lazy, trie

_MARKS = "\u0300-\u036f"
_ZERO_WIDTH = "\u00ad\u200b-\u200f\u2060\ufeff"
_SPACES = "\t\r\x0b\x0c\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_BLANK = " " + _SPACES.replace("\r", "")
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_QUOTES = "“”„‟″«»"
_WIDE_DIGITS = "０１２３４５６７８９"
_PLAIN = (
    dict.fromkeys(_SPACES, " ")
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_QUOTES, '"')
    | dict(zip(_WIDE_DIGITS, "0123456789", strict=True))
)
"""What each odd character is in the shadow."""
_ODD_SPACES = frozenset(_SPACES)
_DISPLACING = _ODD_SPACES.union("\u00ad\u2060\ufeff", map(chr, [*range(0x200B, 0x2010), *range(0x300, 0x370)]))
"""The characters that may shift offsets: odd spaces, zero-width characters and marks to be composed."""
_UNUSUAL = re.compile(f"[^ {LOWER}{UPPER}0-9.,]")
_NEEDS_OFFSETS = re.compile(f"[{_MARKS}{_ZERO_WIDTH}]|[{_BLANK}]{{2}}|\\r\\n")
# What the shadow leaves out (zero-width characters, spaces in a row, the first half of a Windows line end) or composes.
_IRREGULAR = re.compile(
    f"(?P<drop>[{_ZERO_WIDTH}]+|(?<=[{_BLANK}])[{_BLANK}]+|\\r(?=\\n))|[^{_MARKS}{_ZERO_WIDTH}\\s]?[{_MARKS}]+"
)
_RUN_OF_SPACES = re.compile(" (?P<drop> +)")
# A line that goes on in lower case, or with a bare currency code, was broken for layout only.
_SOFT_BREAK = re.compile(rf"\n[ \t]*(?![ \t]*date\b)(?=[{LOWER}]|(?:{'|'.join(WRITTEN_CODES)})\b|%)(?<![\s.!?:;…]\n)")
_SPACE_AND_OPENING = rf"[\"”’)\]]*\s+(?=[\"“‘(\[]?(?:[{UPPER}0-9-]|[a-z][A-Z]))"
# What may end a sentence, each sign by itself: a pattern that begins with one plain character is found fastest.
_LINE_END = re.compile(r"\n\s*")
_STOP = re.compile(rf"\.(?:{_SPACE_AND_OPENING}|(?<=[{LOWER}0-9%][{LOWER}0-9%]\.)(?=[{UPPER}][{LOWER}]))")
"""A full stop and a capital, also where the space between them was forgotten (lượng.Vàng)."""
_CALLS = {mark: re.compile(rf"{re.escape(mark)}(?:{_SPACE_AND_OPENING}|[\"”]\s*)") for mark in "!?…"}


def _opening(words: Iterable[str]) -> str:
    return trie(map(str.capitalize, words), spell=False)


_CAPTION_END = Lazy(
    lambda: (
        rf" (?=[{UPPER}])(?<=[\w)%\"”] )"
        rf"(?=(?:{_opening(OPENERS)})(?!\w)|(?:{_opening(DAY_OPENERS)}) \d|Theo [{LOWER}])"
    ),
    spell=False,
)
"""A caption or a heading without full stop, and the sentence that its layout ran into it (Ảnh: EPA Ngày 3/7, …)."""
_ITEM = re.compile(rf"(?<![\w.,])\d+(?=[.)] [{UPPER}])")
_INITIALS = re.compile(rf"(?:[{UPPER}]\.)+[{UPPER}]")
"""A name of which only the first letters are told; an age in brackets follows it (L.T.H. (41 tuổi))."""
_LAST_WORD = re.compile(r"[\w.]+\Z")
_ABBREVIATIONS = ABBREVIATIONS.union(ENGLISH_SHORT_MONTHS)
_ABBREVIATION_ENDS = frozenset(word[-2:] for word in _ABBREVIATIONS)
"""What the letters before a full stop are looked up in first: most sentences end in none of these."""
_GRADE = re.compile(rf"(?:{'|'.join(BEFORE_GRADES)}|\d) ?[A-Z]\Z")
_LONGEST_GRADE = 10
_LONGEST_ABBREVIATION = max(map(len, _ABBREVIATIONS))
_PARAGRAPH = 2
"""Line ends that end it, whatever stands before them."""
_LONGEST_SENTENCE = 2_000
"""Characters. In news one sentence of a thousand is longer than 500, one of ten thousand longer than 700."""
_REACH = 32
"""Characters to the left of a place whose words are looked at."""
_OPENING = "(\"'“‘["


class _Offsets:
    """A text whose composed form has other offsets, and where each stretch of it stands in the original.

    Attributes:
        text: the composed text.
    """

    __slots__ = ("_at", "_raw", "_wide", "text")

    def __init__(self, raw: str, irregular: re.Pattern[str]) -> None:
        self._at, self._raw = [0], [0]  # from offset _at[i] of the text on, the original counts from _raw[i]
        self._wide: dict[int, int] = {}  # characters composed of several -> where the last of these ends
        pieces: list[str] = []
        done = length = 0
        for match in irregular.finditer(raw):
            begin, end = match.span("drop") if match["drop"] else match.span()
            pieces.append(raw[done:begin])
            length += begin - done
            if not match["drop"]:
                piece = unicodedata.normalize("NFC", match[0])
                pieces.append(piece)
                for _ in piece:
                    self._step(length, begin)
                    self._wide[length] = end
                    length += 1
            self._step(length, end)
            done = end
        pieces.append(raw[done:])
        self.text = "".join(pieces)

    def _step(self, at: int, raw: int) -> None:
        self._at.append(at)
        self._raw.append(raw)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in the original."""
        at, raw, last = self._at, self._raw, end - 1
        index = bisect_right(at, start) - 1
        first = raw[index] + start - at[index]
        if last in self._wide:
            return first, self._wide[last]
        index = bisect_right(at, last) - 1
        return first, raw[index] + end - at[index]


class Page:
    """One document, ready to be read.

    Attributes:
        raw: the document's characters.
        text: the same, composed (NFC), without zero-width characters and spaces in a row.
        folded: the same length as `text`, lower case, with plain spaces, hyphens, quotes and digits.
        shifted: whether offsets of `text` are not those of `raw`.
        signs: the characters of `folded` other than Vietnamese letters, digits, blanks, full stops and commas.
    """

    __slots__ = (
        "_bounds", "_captions", "_items", "_left", "_left_of", "_offsets", "_quoted", "_sentence", "_sentence_text",
        "folded", "raw", "shifted", "signs", "text",
    )  # fmt: skip

    def __init__(self, raw: str) -> None:
        self.raw = raw
        unusual = set(_UNUSUAL.findall(raw))
        regular = _DISPLACING.isdisjoint(unusual)
        self._offsets: _Offsets | None = None
        text = raw
        if "  " in raw or not regular and _NEEDS_OFFSETS.search(raw):
            self._offsets = _Offsets(raw, _RUN_OF_SPACES if regular else _IRREGULAR)
            text = self._offsets.text
        if not regular:
            for char in unusual & _ODD_SPACES:
                text = text.replace(char, " ")
        self.text = text
        self.folded = _fold(text, unusual)
        self.signs = {_PLAIN.get(char) or char.lower() for char in unusual}
        self._bounds: list[int] | None = None
        self._captions: set[int] = set()
        self._sentence = self._quoted = (0, 0)
        self._sentence_text = ""
        self.shifted = self._offsets is not None
        self._items: frozenset[str] | None = None
        self._left_of = -1
        self._left: list[str] = []

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in the document, as code point offsets."""
        return self._offsets.span(start, end) if self._offsets else (start, end)

    def left(self, position: int) -> list[str]:
        """The words within reach before `position` on the same line, the nearest last, with the marks that end them."""
        if position == self._left_of:
            return self._left
        folded = self.folded
        begin = position - _REACH if position > _REACH else 0
        left = folded[begin:position]
        if "\n" in left:
            words = left[left.rfind("\n") + 1 :].split()
        else:
            words = left.split()
            if begin and len(words) > 1 and folded[begin - 1] not in " \n":
                del words[0]  # cut in the middle
        if "(" in left or '"' in left or "'" in left or "[" in left:
            words = [bare for word in words if (bare := word.lstrip(_OPENING))]
        self._left_of, self._left = position, words
        return words

    def bounds(self) -> list[int]:
        """Starts of the sentences, in order, with 0 first and the text's length last."""
        if self._bounds is None:
            ends = _sentence_ends(self.text, self.folded)
            self._captions = {match.end() for match in _CAPTION_END.finditer(self.text)} - ends
            self._bounds = [0, *sorted(ends | self._captions), len(self.text)]
        return self._bounds

    def before(self, number: int) -> int:
        """Where the sentence before the one of this number starts, or the one before that if it ends in a caption."""
        bounds = self.bounds()
        captioned = number > 2 and bounds[number - 1] in self._captions
        return bounds[number - 3 if captioned else number - 2]

    def settle_sentences(self, facts: Iterable[tuple[int, int]]) -> None:
        """Undo the ends of captions that cut a fact in two, and cut sentences longer than any that people write.

        What has no full stop for thousands of characters is a list or a table. Uncut, each of its facts would carry
        all of it, and work would grow with its square. It is cut at spaces that are in none of the facts.

        Args:
            facts: where they start and end, in order.
        """
        bounds = self.bounds()
        long = max(map(sub, bounds[1:], bounds)) > _LONGEST_SENTENCE
        if not long and not self._captions:
            return
        spans = list(facts)
        inside = {at for at in self._captions if _holds(spans, at)}
        bounds = [at for at in bounds if at not in inside]
        self._bounds = self._cut(bounds, spans) if long else bounds
        self._sentence = (0, 0)

    def _cut(self, bounds: list[int], spans: Sequence[tuple[int, int]]) -> list[int]:
        """The bounds with those between which long sentences are cut."""
        cut = [0]
        for end in bounds[1:]:
            while end - cut[-1] > _LONGEST_SENTENCE:
                at = self._gap(cut[-1] + _LONGEST_SENTENCE // 2, spans)
                if at >= end:
                    break
                cut.append(at)
            cut.append(end)
        return cut

    def _gap(self, position: int, facts: Sequence[tuple[int, int]]) -> int:
        """The first place from `position` on after a space and in no fact; after a stretch of none, any place."""
        space = self.text.find(" ", position, position + _LONGEST_SENTENCE // 4)
        at = space + 1 if space >= 0 else position
        before = bisect_right(facts, (at,)) - 1  # the last fact that starts before it
        return max(at, facts[before][1]) if before >= 0 else at

    def items(self) -> frozenset[str]:
        """The figures that number an item of a list: `1. Giá vàng`, `2) Tỷ giá`."""
        if self._items is None:
            self._items = frozenset(_ITEM.findall(self.text))
        return self._items

    def sentence_at(self, position: int) -> tuple[int, int]:
        """First and last offset (exclusive) of the sentence that holds `position`."""
        start, end = self._sentence
        if start <= position < end:
            return self._sentence
        bounds = self._bounds or self.bounds()
        index = bisect_right(bounds, position, 0, len(bounds) - 1)
        self._sentence = bounds[index - 1], bounds[index]
        return self._sentence

    def sentence_text(self, position: int) -> str:
        """The sentence that holds `position` as the document has it, without the spaces around it."""
        start, end = self._quoted
        if not start <= position < end:
            self._quoted = self.sentence_at(position)
            start, end = self.span(*self._quoted)
            self._sentence_text = self.raw[start:end].strip()
        return self._sentence_text

    def sentence_number(self, position: int) -> int:
        """Ordinal of the sentence that holds `position`, from 1."""
        return bisect_right(self._bounds or self.bounds(), position)


def _holds(spans: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether `at` is inside one of the spans, which are in order."""
    before = bisect_right(spans, (at,)) - 1
    return before >= 0 and spans[before][0] < at < spans[before][1]


def _sentence_ends(text: str, folded: str) -> set[int]:
    """Where the sentences of a text end, and the spaces after them; not in a line broken for layout only."""
    ends = {match.end() for match in _LINE_END.finditer(text) if folded[match.start()] != " "}
    for mark, pattern in _CALLS.items():
        if mark in text:
            ends.update([match.end() for match in pattern.finditer(text)])
    for match in _STOP.finditer(text):
        at = match.start()
        left = folded[at - 2 : at]
        short = (left in _ABBREVIATION_ENDS or not left.isalpha()) and _is_abbreviation(text, at)
        if short and match[0].count("\n") < _PARAGRAPH:
            ends.discard(match.end())
        else:
            ends.add(match.end())
    return ends


def fold(text: str) -> str:
    """A shadow of `text` of the same length: lower case, plain spaces, hyphens, quotes and digits.

    A line break inside a phrase becomes a space; one between sentences stays.
    """
    return _fold(text, set(_UNUSUAL.findall(text)))


def _fold(text: str, unusual: set[str]) -> str:
    if "\n" in text:
        text = _SOFT_BREAK.sub(lambda m: " " * len(m[0]), text)
    lower = text.lower()
    if len(lower) != len(text):  # U+0130 is the only code point whose lower case is longer
        lower = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    for char in unusual:
        plain = _PLAIN.get(char)
        if plain:
            lower = lower.replace(char, plain)
    return lower


def _is_abbreviation(text: str, dot: int) -> bool:
    """Whether the full stop at `dot` belongs to an abbreviation (TP. Hồ Chí Minh, TS. Kiên, J. Smith)."""
    left = text[max(0, dot - _LONGEST_ABBREVIATION - 1) : dot]
    word = left[left.rfind(" ") + 1 :]
    if word.isalpha():
        if len(word) == 1 and word.isupper():
            return _GRADE.search(text, max(0, dot - _LONGEST_GRADE), dot) is None
        return len(word) <= _LONGEST_ABBREVIATION and word.lower() in _ABBREVIATIONS
    match = _LAST_WORD.search(text, max(0, dot - 8), dot)
    if match is None:
        return False
    word = match[0]
    if len(word) == 1 and text.startswith("/", match.start() - 1):  # km/h, or đ/c
        return left[left.rfind(" ") + 1 :].lower() in _ABBREVIATIONS
    if text.startswith(" (", dot + 1) and _INITIALS.fullmatch(word):
        return True
    return len(word) == 1 and word.isupper() or word.lower() in _ABBREVIATIONS
