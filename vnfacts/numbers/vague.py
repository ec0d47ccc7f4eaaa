"""Scales with a vague or halved multiplier: vài chục, hàng nghìn, nửa triệu."""

from __future__ import annotations

from decimal import Decimal

from vnfacts.lexicon import numbers as words
from vnfacts.numbers.figures import EXACT, ONE, TEN, Number, times
from vnfacts.numbers.words import SCALES, is_scale
from vnfacts.patterns import Lazy, trie


def scale_trie() -> str:
    """A pattern for one scale word, hundreds and tens among them."""
    return "(?:" + trie([*words.SCALES, *words.SMALL_SCALES]) + ")"


_TENS_OF = Lazy(lambda: "chục((?: +(?:" + trie(words.SCALES) + r"))+)(?!\w)")
_VAGUE = Lazy(
    lambda: (
        f"({trie([*words.VAGUE, *words.VAGUE_SCALE_LEADS], spell=False)})"
        rf" +((?:mươi|{scale_trie()})(?: +{scale_trie()})*)(?!\w)"
    )
)
_BARE_SCALE = Lazy(lambda: rf"{scale_trie()}(?: +{scale_trie()})*(?!\w)")
_HALF_SCALE = Lazy(lambda: rf"nửa +({scale_trie()}(?: +{scale_trie()})*)(?!\w)")


def read_vague(folded: str, position: int) -> Number | None:
    """`vài chục`, `hàng nghìn`, `nửa triệu`: a scale with a vague or halved multiplier."""
    match = _HALF_SCALE.match(folded, position)
    if match and _multiplies(folded, match[1], match.end()):
        half = EXACT.divide(chain(match[1]), Decimal(2))
        return Number(half, match.end(), None, int(chain(match[1])))
    match = _TENS_OF.match(folded, position)
    if match and _multiplies(folded, match[1], match.end()):
        return Number(times(chain(match[1]), TEN), match.end(), None, 10)
    match = _VAGUE.match(folded, position)
    if match is None or not _multiplies(folded, match[2], match.end()):
        return None
    scale, first = chain(match[2]), chain(match[2].partition(" ")[0])
    if match[1] in words.VAGUE_SCALE_LEADS:
        return Number(scale, match.end(), None, int(scale), first, vague="at_least")
    low, high = words.VAGUE[match[1]]
    upper = EXACT.multiply(scale, Decimal(high)) if high else None
    return Number(EXACT.multiply(scale, Decimal(low)), match.end(), upper, int(scale), first, vague="approx")


def read_bare_scale(folded: str, position: int) -> Number | None:
    """`nghìn tỷ`, `trăm`: scale words without a figure, which mean one of them."""
    match = _BARE_SCALE.match(folded, position)
    if match is None or not _multiplies(folded, match[0], match.end()):
        return None
    value = chain(match[0])
    return Number(value, match.end(), None, int(value))


def _multiplies(folded: str, scales: str, end: int) -> bool:
    return is_scale(folded, scales.split()[-1], end)


def chain(scales: str) -> Decimal:
    """The factor of scale words in a row: `nghìn tỷ`, `trăm triệu`."""
    value = ONE
    for word in scales.split():
        value = EXACT.multiply(value, Decimal(SCALES.get(word) or words.SMALL_SCALES.get(word, 10)))
    return value
