"""Places in a text as browsers count them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable


def utf16_offsets(text: str) -> Callable[[int], int]:
    """A function from an offset in code points to the same place in UTF-16 code units, as JavaScript counts.

    >>> utf16 = utf16_offsets("😀 5 tỷ")
    >>> utf16(0), utf16(1), utf16(2)
    (0, 2, 3)
    """
    wide = (
        [place for place, character in enumerate(text) if character > "\uffff"]
        if max(text, default="") > "\uffff"
        else []
    )
    return lambda offset: offset + bisect_left(wide, offset)
