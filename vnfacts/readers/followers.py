"""The word after a figure: whether it may go on with the number, its unit, or a date, a range or a list."""

from __future__ import annotations

import re
from functools import cache

from vnfacts.lexicon import figures
from vnfacts.lexicon.numbers import DECIMAL_POINT, HALF, SCALES, SHORT_SCALES, SMALL_SCALES
from vnfacts.patterns import LETTER, spread
from vnfacts.units import unit_surfaces

_FOLLOWER = re.compile(f" ({LETTER}++)")
_LETTERS = re.compile(f"{LETTER}+")


def follower_at(folded: str, end: int) -> str:
    """The word after a blank at `end`, or ""."""
    match = _FOLLOWER.match(folded, end)
    return match[1] if match else ""


@cache
def scale_words() -> frozenset[str]:
    """The words that may multiply a figure or go on with it, in all their spellings."""
    return frozenset(spread([*SCALES, *SMALL_SCALES, *SHORT_SCALES, *DECIMAL_POINT]))


@cache
def _linking_words() -> frozenset[str]:
    """The words after which a figure may go on, or be one of several, or part of a date."""
    return frozenset(spread(figures.LINKS | figures.DATE_LINKS | HALF) | scale_words())


@cache
def continuing_words() -> frozenset[str]:
    """The words after which a figure may be more than a plain number with its noun."""
    firsts = {match[0] for surface in unit_surfaces() if (match := _LETTERS.match(surface))}
    return frozenset(spread(firsts)) | _linking_words()


@cache
def unit_words() -> frozenset[str]:
    """The ones among them that only begin a unit, if they are not the noun that is counted."""
    return continuing_words() - _linking_words()
