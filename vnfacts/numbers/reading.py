"""The number at a place of a text, however it is written."""

from __future__ import annotations

from decimal import Decimal

from vnfacts.lexicon import numbers as words
from vnfacts.numbers.figures import EXACT, Number, Style, plain_number, times
from vnfacts.numbers.vague import chain, read_vague, scale_trie
from vnfacts.numbers.words import DIGITS, SCALES, is_scale, read_words
from vnfacts.patterns import Lazy, trie

_FIGURE = Lazy(
    lambda: (
        r"((?<!\d )\d{1,3}(?: \d{3})+(?![\d.,/]\d|\d| ?%)(?= ?[^\W\d])|\d+(?:[.,]\d+)*)"
        r"(?: ?(" + trie([*words.SCALES, *words.SHORT_SCALES]) + r")(?!\d*[^\W\d_]))?"
    )
)
"""Digits and one scale word: most numbers of a newspaper need no more."""
_SCALE_NEXT = Lazy(lambda: rf" ?(?:{trie(words.SCALES)})(?!\w)")
_SCALE_CHAIN = Lazy(lambda: rf"((?: +{scale_trie()})+)(?!\w)")
_CONTINUATION = Lazy(
    lambda: (
        " +(?:(?:"
        + trie([*words.SCALES, *words.SMALL_SCALES, *words.HALF, *words.DIGITS, "mười"])
        + r")(?!\w)|\d+(?:[.,]\d+)* ?(?:"
        + trie([*words.SCALES, "trăm"])
        + r")(?!\w))"
    )
)
_DECIMAL_WORDS = Lazy(
    lambda: " +(?:{point}) +((?:{digit})(?: +(?:{digit}))*)(?!\\w)".format(
        point=trie(words.DECIMAL_POINT), digit=trie(words.DIGITS, spell=False)
    )
)


def read_number(folded: str, position: int, style: Style | None = None, decimal_context: bool = False) -> Number | None:
    """The number that starts at `position` of folded text: digits, words, mixed or vague; None if none does.

    Args:
        decimal_context: a percent sign or a physical unit follows (see `plain_number`).
    """
    match = _FIGURE.match(folded, position)
    if match is None:
        return read_vague(folded, position) or _read_said(folded, position, style)
    digits, scale_word = match.groups()
    digits = digits.replace(" ", "")
    if scale_word is None:
        several = _SCALE_CHAIN.match(folded, match.end())
        if several is None:
            return Number(plain_number(digits, style, decimal_context), match.end(), digits=digits)
        return _scaled(digits, chain(several[1]), several.end(), style)
    if scale_word in words.SHORT_SCALES:
        return _scaled(digits, Decimal(words.SHORT_SCALES[scale_word]), match.end(), style)
    if not is_scale(folded, scale_word, match.end()):
        return Number(plain_number(digits, style, decimal_context), match.end(1), digits=digits)
    if _CONTINUATION.match(folded, match.end()):
        number = read_words(folded, position, style)
        if number is not None and number.end > match.end():
            return number._replace(unscaled=plain_number(digits, style, True), digits=digits)
    return _scaled(digits, Decimal(SCALES[scale_word]), match.end(), style)


def scale_follows(folded: str, end: int) -> bool:
    """Whether a scale word follows a figure that ends at `end` (42 triệu)."""
    return _SCALE_NEXT.match(folded, end) is not None


def scaled(digits: str, scales: str, style: Style | None) -> Decimal:
    """The value of digits before scale words (`11,33` `tỷ`, `38` `nghìn tỷ`)."""
    return times(plain_number(digits, style, True), chain(scales))


def _scaled(digits: str, factor: Decimal, end: int, style: Style | None) -> Number:
    """Digits before scale words (64,4 nghìn tỷ; 3 trăm triệu)."""
    unscaled = plain_number(digits, style, True)
    return Number(times(unscaled, factor), end, None, int(factor), unscaled, digits)


def _read_said(folded: str, position: int, style: Style | None) -> Number | None:
    number = read_words(folded, position, style)
    if number is None:
        return None
    match = _DECIMAL_WORDS.match(folded, number.end)
    if match is None:
        return number
    digits = "".join(str(DIGITS[word]) for word in match[1].split())
    value = EXACT.add(number.value, Decimal(f"0.{digits}"))
    several = _SCALE_CHAIN.match(folded, match.end())  # một phẩy hai triệu
    if several is None or not is_scale(folded, several[1].split()[-1], several.end()):
        return Number(value, match.end(), None, 1)
    factor = chain(several[1])
    return Number(times(value, factor), several.end(), None, int(factor), value)
