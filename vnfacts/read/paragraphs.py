"""Lines of print put together to paragraphs.

A line ends where the next word did not fit. So a paragraph goes on in the next line if the first word of that would not
have fitted into this one, and nothing else, such as an indent or more space between the lines, begins a new one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from vnfacts.read.syllables import is_syllable

_ITEM = re.compile(r"(?:[-–•●▪*+]|\d{1,2}[.)]|[a-zđ]\))\s")
_SAME_SIZE = 0.12
"""Part by which the sizes of lines of one paragraph may differ,"""
_SAME_EDGE = 3.0
"""heights of a line by which lines of one column may be indented,"""
_INDENT = 0.7
"""from which they are,"""
_MORE_SPACE = 1.35
"""and times the usual distance from which lines stand apart."""
_SLACK = 0.35
"""Part of a line's height by which the edge of a column is not sharp."""


class Line(NamedTuple):
    """A line of print. All measures are in points, from the bottom left of the page.

    Attributes:
        text: its words.
        left, right, bottom, height: where it stands.
        broken: whether a hyphen at its end only breaks a word.
        cells: its words, where they stand apart like the cells of a table.
        alone: whether it is no part of a paragraph.
    """

    text: str
    left: float
    right: float
    bottom: float
    height: float
    broken: bool = False
    cells: tuple[str, ...] = ()
    alone: bool = False


def joined(pages: Sequence[Sequence[Line]]) -> str:
    """The text of pages, one paragraph a line; one that goes on over the page is one."""
    lines: list[tuple[Line, int]] = [(line, number) for number, page in enumerate(pages) for line in page]
    spaces = [_usual_space(page) for page in pages]
    text = ""
    for place, (line, number) in enumerate(lines):
        if not place:
            text = line.text
            continue
        before, page = lines[place - 1]
        apart = page == number and before.bottom - line.bottom > _MORE_SPACE * spaces[page] * before.height
        if apart or not _goes_on(before, line, pages[page], pages[number]):
            text += f"\n{line.text}"
        else:
            text = _hyphened(text, line.text, before.broken)
    return text


def _usual_space(page: Sequence[Line]) -> float:
    """The distance of lines in heights of a line."""
    spaces = [(one.bottom - other.bottom) / one.height for one, other in pairwise(page) if one.height]
    return median([space for space in spaces if space > 0] or [0.0])


def _goes_on(line: Line, following: Line, page: Sequence[Line], next_page: Sequence[Line]) -> bool:
    """Whether a paragraph goes on from one line to another."""
    if line.alone or following.alone:
        return False
    if abs(line.height - following.height) > _SAME_SIZE * line.height or _ITEM.match(following.text):
        return False
    if following.left - min(other.left for other in _column(following, next_page)) > _INDENT * line.height:
        return False
    width = (following.right - following.left) / max(len(following.text), 1)
    first_word = following.text.split(" ", 1)[0]
    edge = max(other.right for other in _column(line, page))
    return line.right + (len(first_word) + 1) * width > edge - _SLACK * line.height


def _column(line: Line, page: Sequence[Line]) -> list[Line]:
    """The lines above and below one, of its own size."""
    return [
        other
        for other in page
        if abs(other.left - line.left) < _SAME_EDGE * line.height
        and abs(other.height - line.height) <= _SAME_SIZE * line.height
    ]


def _hyphened(text: str, following: str, broken: bool) -> str:
    """Two lines of a paragraph as one; a word that was broken is whole, one with a hyphen of its own keeps it."""
    if not broken and not (text.endswith("-") and text[-2:-1].isalpha() and following[0].islower()):
        return f"{text} {following}"
    stem = text.removesuffix("-")
    begun = re.split(r"[^\w]", stem)[-1]
    ended = re.split(r"[^\w]", following, maxsplit=1)[0]
    own = is_syllable(begun) and is_syllable(ended) or not following[0].isalpha()
    return f"{stem}-{following}" if own else f"{stem}{following}"
