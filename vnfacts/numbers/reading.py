"""The number at a place of a text, however it is written."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import numbers as words
from vnfacts.numbers.figures import EXACT, ONE, TEN, TWELVE_DIGITS, Number, Style, plain_number, times
from vnfacts.numbers.vague import chain, read_vague, scale_trie
from vnfacts.numbers.words import DIGITS, SCALES, is_scale, read_words
from vnfacts.patterns import Lazy, trie

_FIGURE = Lazy(
    lambda: (
        r"((?<!\d )\d{1,3}(?: \d{3})+(?![\d.,/]\d|\d| ?%| \d{3}(?!\d))(?= ?[^\W\d])"
        r"|(?<!\d )[1-9]\d{0,2}(?: \d{3}){2,}(?![\d.,/-]\d|\d| \d)|\d+(?:[.,]\d+)*)"
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
_BY = frozenset({" x", " ×"})
_SPECIAL = frozenset([*"x×^", *words.VULGAR_FRACTIONS, *words.SUPERSCRIPTS])
"""What may follow the digits of a power or of a mixed number."""
_POWER = re.compile(
    rf"(?P<times> ?[x×] ?10)?(?:\^(?P<exponent>-?\d{{1,2}})(?!\d)|(?P<raised>⁻?[{words.SUPERSCRIPTS}]{{1,2}}))(?!\w)"
)
_BASES = frozenset({Decimal(2), TEN})
_LOWERED = str.maketrans(words.SUPERSCRIPTS + "⁻", "0123456789-")
_POINT = Lazy(lambda: rf" +(?:{trie(words.DECIMAL_POINT)}) +")
_POINT_WORDS = Lazy(
    lambda: r"(?:(?P<tens>(?:{digit} +mươi|mười)(?: +{digit})?)|(?P<digits>{digit}(?: +{digit})*))(?!\w)".format(
        digit=f"(?:{trie(words.DIGITS, spell=False)})"
    )
)
_POINT_FIGURE = re.compile(r"\d+(?![\w%]|[.,]\d)")
_AND_SOME = re.compile(r" +mấy(?!\w)")
_MODEL = re.compile(r"\d\d")
"""After `k`: the figure names a weapon or an engine (8K14)."""
_TENTHS = re.compile(
    r"(?P<glued>\d{1,3})(?![\w%]|[.,]\d)"
    r"| (?P<apart>\d(?= *(?:đồng|đô|usd|[,;)](?!\d)|\.?\s*\Z))|\d{3}(?= *(?:[,;)](?!\d)|\.?\s*\Z)))"
)
"""What may follow a scale (2tr5, 1 triệu 2 đồng)."""


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
        return _unscaled(folded, match.end(), digits, style, decimal_context)
    if scale_word == "k" and _MODEL.match(folded, match.end()):
        return Number(plain_number(digits, style, decimal_context), match.end(1), digits=digits)
    if scale_word in words.SHORT_SCALES:
        return _with_tenths(folded, _scaled(digits, Decimal(words.SHORT_SCALES[scale_word]), match.end(), style))
    if not is_scale(folded, scale_word, match.end()):
        return Number(plain_number(digits, style, decimal_context), match.end(1), digits=digits)
    if _CONTINUATION.match(folded, match.end()):
        number = read_words(folded, position, style)
        if number is not None and number.end > match.end():
            return number._replace(unscaled=plain_number(digits, style, True), digits=digits)
    return _with_tenths(folded, _scaled(digits, Decimal(SCALES[scale_word]), match.end(), style))


def _unscaled(folded: str, end: int, digits: str, style: Style | None, decimal_context: bool) -> Number:
    """Digits that end at `end` with no scale directly behind them: `300`, `3 trăm triệu`, `3 phẩy 5 triệu`."""
    ahead = folded[end : end + 3]
    special = _special(folded, end, digits, style) if ahead[:1] in _SPECIAL or ahead[:2] in _BY else None
    if special is not None:
        return special
    point = _POINT.match(folded, end) if ahead == " ph" else None
    decimals = _POINT_FIGURE.match(folded, point.end()) if point and digits.isdigit() else None
    if decimals:
        digits, end, decimal_context = f"{digits},{decimals[0]}", decimals.end(), True
    several = _SCALE_CHAIN.match(folded, end)
    if several is None or not is_scale(folded, several[1].split()[-1], several.end()):
        return Number(plain_number(digits, style, decimal_context), end, digits=digits)
    return _scaled(digits, chain(several[1]), several.end(), style)


def _special(folded: str, end: int, digits: str, style: Style | None) -> Number | None:
    """A power (`10^6`, `1,5 x 10⁸`), or a whole number and a fraction of one character (`2½`)."""
    part = words.VULGAR_FRACTIONS.get(folded[end : end + 1])
    value = plain_number(digits, style, True)
    if part is not None:
        return Number(EXACT.add(value, TWELVE_DIGITS.divide(*map(Decimal, part))), end + 1, None, 1)
    match = _POWER.match(folded, end)
    if match is None or not match["times"] and (value != TEN if match["raised"] else value not in _BASES):
        return None  # a raised figure behind any other is a note
    exponent = int((match["exponent"] or match["raised"]).translate(_LOWERED))
    base = TEN if match["times"] else value
    return Number(times(value if match["times"] else ONE, EXACT.power(base, exponent)), match.end(), None, 1)


def _with_tenths(folded: str, number: Number) -> Number:
    """A scaled figure with what may follow its scale: `2tr5`, `1 triệu 2 đồng`."""
    match = _TENTHS.match(folded, number.end)
    if match is None or not number.digits.isdigit():
        return number
    tenths = times(Decimal(f"0.{match[1] or match[2]}"), Decimal(number.scale))
    return number._replace(value=EXACT.add(number.value, tenths), end=match.end(), digits="")


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
    point = _POINT.match(folded, number.end)
    match = _POINT_WORDS.match(folded, point.end()) if point else None
    if match is None:
        some = _AND_SOME.match(folded, number.end)
        exact = some is None or not folded.endswith(("mười", "mươi"), position, number.end)
        return number if some is None or exact else _over(folded, number, some.end())
    value = EXACT.add(number.value, Decimal(f"0.{_decimals(match)}"))
    several = _SCALE_CHAIN.match(folded, match.end())  # một phẩy hai triệu
    if several is None or not is_scale(folded, several[1].split()[-1], several.end()):
        return Number(value, match.end(), None, 1)
    factor = chain(several[1])
    return Number(times(value, factor), several.end(), None, int(factor), value)


def _over(folded: str, number: Number, end: int) -> Number:
    """`mười mấy người`, `mười mấy tỷ đồng`: some more than the tens said."""
    several = _SCALE_CHAIN.match(folded, end)
    if several is None:
        return number._replace(end=end, vague="over")
    factor = chain(several[1])
    return Number(times(number.value, factor), several.end(), None, int(factor), vague="over")


def _decimals(match: re.Match[str]) -> str:
    """The digits said after a point: `mười bốn`, `một bốn`, `không năm`."""
    tens = read_words(match["tens"], 0) if match["tens"] else None
    return str(tens.value) if tens else "".join(str(DIGITS[word]) for word in match[0].split())
