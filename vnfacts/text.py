"""The text as the rules see it: a folded shadow whose offsets are the document's own.

The document is never changed. A `Page` holds a lower-case copy of the same length in which every space is a
plain space and every dash a hyphen, so that patterns stay simple and a match needs no repair afterwards. Text
that is not composed (NFD) or carries zero-width characters gets an offset list, and only then.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

from vnfacts.lexicon.names import ABBREVIATIONS
from vnfacts.patterns import LOWER, UPPER

_MARKS = "\u0300-\u036f"
_ZERO_WIDTH = "\u00ad\u200b-\u200f\u2060\ufeff"
_SPACES = "\t\r\x0b\x0c\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_BLANK = " " + _SPACES.replace("\r", "")
_NEEDS_OFFSETS = re.compile(f"[{_MARKS}{_ZERO_WIDTH}]|[{_BLANK}]{{2}}|\\r\\n")
# What the shadow leaves out (zero-width characters, spaces in a row, the first half of a Windows line end) or composes.
_IRREGULAR = re.compile(f"(?P<drop>[{_ZERO_WIDTH}]+|(?<=[{_BLANK}])[{_BLANK}]+|\\r(?=\\n))|[^{_MARKS}{_ZERO_WIDTH}\\s]?[{_MARKS}]+")
_ODD_SPACE = re.compile(f"[{_SPACES}]")
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_QUOTES = "“”„‟″«»"
_SINGULAR = (
    tuple((c, " ") for c in _SPACES) + tuple((c, "-") for c in _DASHES) + tuple((c, '"') for c in _QUOTES)
)
# A line that goes on in lower case, or with a bare currency code, was broken for layout only.
_SOFT_BREAK = re.compile(rf"\n[ \t]*(?=[{LOWER}]|[A-Z]{{3}}\b|%)(?<![\s.!?:;…]\n)")
# Every alternative begins with a character of one set: that lets the engine skip to the next candidate.
_SENTENCE_END = re.compile(
    rf"[.!?…\n](?:(?<=\n)\s*|[\"”’)\]]*\s+(?=[\"“‘(\[]?[{UPPER}0-9-])|(?<=[!?…])[\"”]\s*)"
)
_LAST_WORD = re.compile(r"[\w.]+$")


class Page:
    """One document, ready to be read.

    Attributes:
        text: the document's characters, composed (NFC), without zero-width characters and spaces in a row.
        folded: the same length as `text`, lower case, with plain spaces, hyphens and straight quotes.
    """

    __slots__ = ("_bounds", "_ends", "_left", "_left_of", "_sentence", "_starts", "folded", "raw", "text")

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self._starts: list[int] | None = None
        self._ends: list[int] | None = None
        text = self._compose(raw) if _NEEDS_OFFSETS.search(raw) else raw
        self.text = _ODD_SPACE.sub(" ", text)
        self.folded = fold(self.text)
        self._bounds: list[int] | None = None
        self._sentence = (0, 0)
        self._left_of = -1
        self._left: list[str] = []

    def _compose(self, raw: str) -> str:
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for match in _IRREGULAR.finditer(raw):
            begin, end = match.span()
            pieces.append(raw[done:begin])
            starts.extend(range(done, begin))
            ends.extend(range(done + 1, begin + 1))
            piece = "" if match["drop"] else unicodedata.normalize("NFC", match[0])
            pieces.append(piece)
            starts.extend([begin] * len(piece))
            ends.extend([end] * len(piece))
            done = end
        pieces.append(raw[done:])
        starts.extend(range(done, len(raw)))
        ends.extend(range(done + 1, len(raw) + 1))
        self._starts, self._ends = starts, ends
        return "".join(pieces)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in the document, as code point offsets."""
        if self._starts is None or self._ends is None:
            return start, end
        return self._starts[start], self._ends[end - 1]

    def left(self, position: int) -> list[str]:
        """The words before `position` on the same line, the nearest last; opening brackets and quotes are left out."""
        if position != self._left_of:
            self._left_of, self._left = position, words_before(self.folded, position)
        return self._left

    def bounds(self) -> list[int]:
        """Starts of the sentences, in order, with 0 first and the text's length last."""
        if self._bounds is None:
            text = self.text
            bounds = [0]
            for match in _SENTENCE_END.finditer(text):
                if text[match.start()] == "\n" and self.folded[match.start()] == " ":
                    continue  # a line broken for layout only
                if text[match.start()] == "." and _is_abbreviation(text, match.start()):
                    continue
                bounds.append(match.end())
            bounds.append(len(text))
            self._bounds = bounds
        return self._bounds

    def sentence_at(self, position: int) -> tuple[int, int]:
        """First and last offset (exclusive) of the sentence that holds `position`."""
        start, end = self._sentence
        if start <= position < end:
            return self._sentence
        bounds = self.bounds()
        index = min(bisect_right(bounds, position), len(bounds) - 1)
        self._sentence = bounds[index - 1], bounds[index]
        return self._sentence

    def sentence_number(self, position: int) -> int:
        """Ordinal of the sentence that holds `position`, from 1."""
        return bisect_right(self.bounds(), position)


_REACH = 32
_OPENING = "(\"'“‘["


def words_before(folded: str, start: int) -> list[str]:
    """The words within reach before `start` on the same line, the nearest last; punctuation stays attached."""
    begin = start - _REACH if start > _REACH else 0
    left = folded[begin:start]
    newline = left.rfind("\n") + 1
    words = (left[newline:] if newline else left).split()
    if begin and not newline and len(words) > 1 and not folded[begin - 1].isspace():
        del words[0]  # cut in the middle
    if "(" in left or '"' in left or "'" in left or "[" in left:
        words = [bare for word in words if (bare := word.lstrip(_OPENING))]
    return words


def fold(text: str) -> str:
    """A shadow of `text` of the same length: lower case, plain spaces, hyphens and quotes.

    A line break inside a phrase becomes a space; one between sentences stays.
    """
    if "\n" in text:
        text = _SOFT_BREAK.sub(lambda m: " " * len(m[0]), text)
    lower = text.lower()
    if len(lower) != len(text):  # U+0130 is the only code point whose lower case is longer
        lower = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    for char, plain in _SINGULAR:
        lower = lower.replace(char, plain)
    return lower


def _is_abbreviation(text: str, dot: int) -> bool:
    """Whether the full stop at `dot` belongs to an abbreviation (TP. Hồ Chí Minh, TS. Kiên, J. Smith)."""
    match = _LAST_WORD.search(text, max(0, dot - 8), dot)
    if match is None:
        return False
    word = match[0]
    return len(word) == 1 and word.isupper() or word.lower() in ABBREVIATIONS
