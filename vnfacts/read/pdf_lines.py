"""PDF: characters on a page, put together to lines.

A PDF draws characters in any order. Where it takes some letters of a line from a second font, those often come after
all letters of the first, in the same line or as one of their own. Then only their places tell what is written.
"""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from statistics import median

import pypdfium2
from pypdfium2 import raw

from vnfacts.read.paragraphs import Line

_HYPHENS = "\x02\ufffe\xad"
"""What stands for a hyphen that only breaks a line."""
_MEASURED = 3
"""Characters of a line that are measured: single ones are raised or small."""
_WIDE = 1.2
"""Heights of a line from which a blank divides cells of a table."""
_BLANK = 0.6
"""Widths of a blank from which space between two characters is one,"""
_THIN = 0.5
"""and widths of a character that a blank has at least."""
_TOUCH = 0.5
"""Heights of a line up to which a part of it may stand apart from the rest,"""
_OVER = 0.2
"""and part of a character's width up to which another that begins there is printed over it."""
_UPRIGHT = 0.05
"""Radians by which text that goes from left to right may be turned."""

_DRAWN_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\x00-\x01\x03-\x20]+")
_NO_HYPHENS = dict.fromkeys(map(ord, _HYPHENS))

Word = Sequence[int]
"""The indices of a word's characters on their page."""
Box = tuple[float, float, float, float]
"""Left, bottom, right and top."""


def lines_of(page: pypdfium2.PdfPage) -> list[Line]:
    """The lines of a page, in the order in which they were drawn."""
    text = page.get_textpage()
    characters = _Characters(text)
    found = [_line(characters, words) for words in _whole(characters, characters.lines())]
    text.close()
    page.close()
    return found


class _Characters:
    """The characters of a page; none is measured before it is asked for, nor twice."""

    def __init__(self, text: pypdfium2.PdfTextPage) -> None:
        self._text = text
        units = (raw.FPDFText_GetUnicode(text, index) for index in range(text.count_chars()))
        self._letters = "".join(map(chr, units))
        self._boxes: dict[int, Box] = {}

    def lines(self) -> list[list[Word]]:
        """The words of each line, as they were drawn."""
        found: list[list[Word]] = []
        for line in _DRAWN_LINE.finditer(self._letters):
            found.append([range(*word.span()) for word in _WORD.finditer(self._letters, *line.span())])
        return [words for words in found if words]

    def box(self, index: int) -> Box:
        if index not in self._boxes:
            self._boxes[index] = self._text.get_charbox(index, loose=True)
        return self._boxes[index]

    def gap(self, before: int, after: int) -> float:
        return self.box(after)[0] - self.box(before)[2]

    def space(self, before: int, after: int, usual: float) -> float:
        """The gap of two characters where an accent that reaches beyond its letter counts for nothing."""
        letter = self._letters[before]
        if letter.isascii():
            return self.gap(before, after)
        width = self._advance(before) or (usual if letter.islower() else 0)
        return self.box(after)[0] - self.box(before)[0] - width if width else self.gap(before, after)

    def _advance(self, index: int) -> float:
        """The width of a character by its font, 0 if that does not tell."""
        font = raw.FPDFTextObj_GetFont(raw.FPDFText_GetTextObject(self._text, index))
        width = ctypes.c_float()
        raw.FPDFFont_GetGlyphWidth(font, ord(self._letters[index]), self.size(index), width)
        return float(width.value)

    def across(self, index: int) -> float:
        """Where a character stands in its line; an accent of its own stands over its letter, not beside it."""
        if not self.is_accent(index):
            return self.box(index)[0]
        box: Box = self._text.get_charbox(index)
        return (box[0] + box[2]) / 2

    def baseline(self, index: int) -> float:
        across, up = ctypes.c_double(), ctypes.c_double()
        raw.FPDFText_GetCharOrigin(self._text, index, across, up)
        return float(up.value)

    def size(self, index: int) -> float:
        """The size of a character's font: the height of its box is no measure, for an accent changes it."""
        matrix = raw.FS_MATRIX()
        raw.FPDFText_GetMatrix(self._text, index, matrix)
        return float(raw.FPDFText_GetFontSize(self._text, index)) * math.hypot(matrix.c, matrix.d)

    def is_upright(self, index: int) -> bool:
        return bool(abs(raw.FPDFText_GetCharAngle(self._text, index)) < _UPRIGHT)

    def is_accent(self, index: int) -> bool:
        return unicodedata.combining(self._letters[index]) > 0

    def blanks(self, words: Sequence[Word]) -> list[int]:
        """The blanks around words that are in the file; others are guesses from the order of drawing."""
        near = {index for word in words for index in (word[0] - 1, word[-1] + 1) if 0 <= index < len(self._letters)}
        blanks = [index for index in near if self._letters[index] == " "]
        return [index for index in blanks if not raw.FPDFText_IsGenerated(self._text, index)]

    def is_broken(self, index: int) -> bool:
        return self._letters[index] in _HYPHENS

    def said(self, words: Sequence[Word]) -> str:
        text = " ".join("".join(map(self._letters.__getitem__, word)) for word in words).translate(_NO_HYPHENS)
        return " ".join(text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").split())


def _whole(characters: _Characters, drawn: Iterable[list[Word]]) -> list[list[Word]]:
    """The lines with their words from left to right; parts of one line that were drawn apart are put together."""
    found: list[list[Word]] = []
    same_height: dict[int, list[int]] = defaultdict(list)  # the places in found of the lines at a height
    for line in drawn:
        words = _ordered(characters, line) if _goes_back(characters, line) else None
        words = words or line
        others = same_height[round(characters.baseline(words[0][0]))]
        for place in others:
            if _meet(characters, found[place], words) and (whole := _ordered(characters, found[place] + words)):
                found[place] = whole
                break
        else:
            others.append(len(found))
            found.append(words)
    return found


def _goes_back(characters: _Characters, words: Sequence[Word]) -> bool:
    """Whether a word begins left of the end of the one before. Only a blank can hide that: it is guessed from a gap."""
    return any(characters.box(after[0])[0] < characters.box(before[-1])[0] for before, after in pairwise(words))


def _meet(characters: _Characters, one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two lines at the same height overlap or touch, as columns do not."""
    first, last = characters.box(one[0][0]), characters.box(one[-1][-1])
    touch = _TOUCH * characters.size(one[0][0])
    return characters.box(other[0][0])[0] < last[2] + touch and first[0] < characters.box(other[-1][-1])[2] + touch


def _ordered(characters: _Characters, words: Sequence[Word]) -> list[Word] | None:
    """The words that characters make from left to right, or None if they are no line that goes so.

    That is text that is turned, or printed twice over itself.
    """
    letters = sorted(chain.from_iterable(words))
    if not characters.is_upright(letters[0]):
        return None
    blanks = set(characters.blanks(words))
    letters.sort(key=characters.across)
    width = median(box[2] - box[0] for box in map(characters.box, letters))
    if any(_is_over(characters, *pair, _OVER * width) for pair in pairwise(letters)):
        return None
    blank = median([box[2] - box[0] for box in map(characters.box, blanks)] or [_THIN * width])
    found: list[list[int]] = [[]]
    before = letters[0]
    for index in sorted([*letters, *blanks], key=characters.across):
        if index in blanks or characters.space(before, index, width) > _BLANK * blank:
            found.append([])
        if index not in blanks:
            found[-1].append(index)
            before = index
    return [word for word in found if word]


def _is_over(characters: _Characters, one: int, other: int, near: float) -> bool:
    """Whether a character stands over the one before it, and is neither its accent nor of the same ligature."""
    if abs(other - one) == 1 or characters.is_accent(one) or characters.is_accent(other):
        return False
    return characters.box(other)[0] - characters.box(one)[0] < near


def _line(characters: _Characters, words: Sequence[Word]) -> Line:
    seen = list(chain.from_iterable(words))
    measured = seen[:: len(seen) // _MEASURED + 1]
    height = median(characters.size(index) for index in measured)
    cells = [[words[0]]]
    for before, word in pairwise(words):
        if characters.gap(before[-1], word[0]) > _WIDE * height:
            cells.append([])
        cells[-1].append(word)
    texts = tuple(characters.said(cell) for cell in cells)
    return Line(
        text=" ".join(texts),
        left=characters.box(seen[0])[0],
        right=characters.box(seen[-1])[2],
        bottom=median(characters.baseline(index) for index in measured),
        height=height,
        broken=characters.is_broken(seen[-1]),
        cells=texts,
    )
