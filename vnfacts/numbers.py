"""Vietnamese numbers to exact decimals: digits, words, both mixed, Roman numerals.

`read_number` is the single entry. Digits follow the rule for separators in the contract; words run through a small machine,
one word at a time, that adds what is smaller and multiplies what is larger.
"""

from __future__ import annotations

import re
from decimal import Context, Decimal
from typing import NamedTuple

from vnfacts.lexicon import numbers as words
from vnfacts.patterns import Lazy, spread, trie

EXACT = Context(prec=1000, Emax=999_999, Emin=-999_999)
"""Arithmetic that keeps every digit a newspaper could print."""
TWELVE_DIGITS = Context(prec=12)
"""For quotients, which need not terminate."""

ZERO, ONE, TEN = Decimal(0), Decimal(1), Decimal(10)


class Number(NamedTuple):
    """A number as it was read.

    `high` is the upper end of a number that is a range in itself (vài chục); `scale` the last scale word's
    factor, 1 without one; `unscaled` the figure before scaling, which a list may share a scale with.
    """

    value: Decimal
    end: int
    high: Decimal | None = None
    scale: int = 1
    unscaled: Decimal | None = None
    digits: str = ""
    vague: str = ""


class Style:
    """How a document writes a single separator before three digits, learnt from its unambiguous figures when first asked."""

    __slots__ = ("_habits", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._habits: tuple[bool, bool] | None = None

    def habits(self) -> tuple[bool, bool]:
        """Whether the document shows Vietnamese habits (`1.234,5`), and whether English ones (`1,234.5`)."""
        if self._habits is None:
            vietnamese = _DOT_GROUPS.search(self._text) or _COMMA_DECIMAL.search(self._text)
            english = _COMMA_GROUPS.search(self._text) or _DOT_DECIMAL.search(self._text)
            self._habits = vietnamese is not None, english is not None
        return self._habits


# Each begins with the separator itself, so that the search skips from one to the next.
_DOT_GROUPS = re.compile(r"\.(?<=\d\.)\d{3}(?:\.\d{3}(?!\d)|,\d)")
_COMMA_GROUPS = re.compile(r",(?<=\d,)\d{3}(?:,\d{3}(?!\d)|\.\d)")
_COMMA_DECIMAL = re.compile(r",(?<=\d,)(?:\d{1,2}|\d{4,})(?!\d|[.,/]\d)")
_DOT_DECIMAL = re.compile(
    r"\.(?<=\d\.)(?:\d{1,2}|\d{4,})(?=%| ?(?:tỷ|tỉ|triệu|nghìn|ngàn|USD|km|độ|inch|m\b))"
)


def times(figure: Decimal, factor: Decimal) -> Decimal:
    """`figure` times `factor`, exact, without the zeros that scaling leaves behind the point."""
    product = EXACT.multiply(figure, factor)
    whole = product.to_integral_value()
    return whole if whole == product else product


def plain_number(digits: str, style: Style | None = None, decimal_context: bool = False) -> Decimal:
    """The value of a figure written in digits with separators.

    Args:
        digits: digits with `.` and `,` between them, e.g. `1.234.567,89`.
        style: the document's habit, for one separator before exactly three digits.
        decimal_context: a scale word, a percent sign or a physical unit follows, where `,` is decimal.
    """
    if digits.isdigit():
        return Decimal(digits)
    dots, commas = digits.count("."), digits.count(",")
    if dots and commas:
        decimal = "." if digits.rfind(".") > digits.rfind(",") else ","
        group = "," if decimal == "." else "."
        if digits.count(decimal) > 1:  # no number is written so: keep the digits
            return Decimal(digits.replace(".", "").replace(",", ""))
        return Decimal(digits.replace(group, "").replace(decimal, "."))
    if dots + commas > 1:
        return Decimal(digits.replace(".", "").replace(",", ""))
    separator = "." if dots else ","
    whole, _, fraction = digits.partition(separator)
    if len(fraction) != 3 or len(whole) > 3 or whole.startswith("0"):
        return Decimal(f"{whole}.{fraction}")
    if _separator_groups(separator, style, decimal_context):
        return Decimal(whole + fraction)
    return Decimal(f"{whole}.{fraction}")


def _separator_groups(separator: str, style: Style | None, decimal_context: bool) -> bool:
    """Whether a single separator before exactly three digits groups thousands."""
    if style is not None:
        vietnamese, english = style.habits()
        if vietnamese != english:
            groups = "." if vietnamese else ","
            return separator == groups or not decimal_context and english
    return separator == "." or not decimal_context


def roman_value(numeral: str) -> int | None:
    """The value of a Roman numeral in canonical form (`xiv` is 14), or None."""
    total = previous = 0
    for char in reversed(numeral.lower()):
        digit = words.ROMAN.get(char)
        if digit is None:
            return None
        total += digit if digit >= previous else -digit
        previous = max(previous, digit)
    return total if to_roman(total) == numeral.lower() else None


def to_roman(value: int) -> str:
    """`value` (1 to 3999) as a Roman numeral in lower case."""
    out = []
    for amount, numeral in (
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ):  # fmt: skip
        count, value = divmod(value, amount)
        out.append(numeral * count)
    return "".join(out)


# -- the word machine ------------------------------------------------------------------------------------------


def _table(source: dict[str, int]) -> dict[str, int]:
    return {form: value for word, value in source.items() for form in spread([word])}


_DIGITS = words.DIGITS
_SCALES = _table(words.SCALES)
_VOID = {form: frozenset(after) for word, after in words.NOT_A_SCALE.items() for form in spread([word])}
_WORD = re.compile(r"([^\W_]+)")
DIGIT_RUN = re.compile(r"\d+(?:[.,]\d+)*")
"""A figure with its separators."""
_NEXT = re.compile(r" *([^\W\d_]+)")

FIGURE = Lazy(
    lambda: (
        r"(\d{1,3}(?: \d{3})+(?![\d.,/]\d|\d| ?%)(?= ?\w)|\d+(?:[.,]\d+)*)"
        r"(?:( ?)(" + trie(words.SCALES) + "|k|tr" + r")(?![^\W\d_]))?"
    )
)
"""Digits and one scale word: most numbers of a newspaper need no more."""


class _Sum:
    """A number being said: finished parts, each with its scale, and what is below a thousand so far."""

    __slots__ = ("below", "open_digit", "parts", "scale")

    def __init__(self) -> None:
        self.parts: list[tuple[Decimal, int]] = []
        self.below: Decimal | None = None
        self.scale = 1
        self.open_digit = False

    def apply_scale(self, scale: int) -> None:
        amount = self.below if self.below is not None else ZERO
        while self.parts and self.parts[-1][1] < scale:
            amount = EXACT.add(amount, self.parts.pop()[0])
        self.parts.append((times(amount or ONE, Decimal(scale)), scale))
        self.below, self.scale = None, scale

    def total(self) -> Decimal:
        value = self.below if self.below is not None else ZERO
        for amount, _ in self.parts:
            value = EXACT.add(value, amount)
        return value


def is_scale(folded: str, word: str, end: int) -> bool:
    """Whether `word`, which ends at `end`, multiplies (tỷ đồng) rather than begins another word (tỷ lệ)."""
    void = _VOID.get(word)
    if void is None:
        return True
    match = _NEXT.match(folded, end)
    return match is None or match[1] not in void


def read_words(folded: str, position: int, style: Style | None = None) -> Number | None:
    """The number said from `position` on, in words or in digits and words mixed."""
    said = _Sum()
    end = position
    at = position
    last = ""
    hundreds_open = (
        False  # after trăm: a lone digit counts tens only with mươi, else it stands for tens (trăm hai)
    )
    while True:
        token, token_end = _token(folded, at)
        if not token:
            break
        if token[0].isdigit():
            if said.below is not None or (last and last not in _SCALES):
                break
            said.below = plain_number(token, style, decimal_context=True)
        elif not _say(said, token, last, folded, token_end):
            break
        hundreds_open = token == "trăm"
        last, end = token, token_end
        at = _skip_spaces(folded, end)
        if hundreds_open and at == end:
            break
    if end == position or (said.below is None and not said.parts):
        return None
    return Number(said.total(), end, None, said.scale)


def _token(folded: str, at: int) -> tuple[str, int]:
    match = DIGIT_RUN.match(folded, at) or _WORD.match(folded, at)
    return (match[0], match.end()) if match else ("", at)


def _skip_spaces(folded: str, at: int) -> int:
    while folded.startswith(" ", at):
        at += 1
    return at


def _say(said: _Sum, token: str, last: str, folded: str, end: int) -> bool:
    """Add one word to the number; False if the word does not continue it."""
    if token in _SCALES and is_scale(folded, token, end):
        if said.below is None and not said.parts:
            return False
        said.apply_scale(_SCALES[token])
    elif token in _DIGITS:
        return _say_digit(said, token, last, folded, end)
    elif token == "mười":
        if said.below is not None and last not in ("trăm", "linh", "lẻ"):
            return False
        said.below = EXACT.add(said.below or ZERO, TEN)
    elif token in ("mươi", "chục"):
        if said.below is None or last not in _DIGITS and not last.isdigit():
            return False
        ones = said.below % 10 if last in _DIGITS else said.below
        said.below = said.below + ones * 9
    elif token == "trăm":
        if not last and _says_zero_tens_next(folded, end):  # trăm linh năm
            said.below = ONE
        elif (
            said.below is None
            or last not in _DIGITS
            and not last[-1:].isdigit()
            and last != "chục"
            and last != "mươi"
        ):
            return False
        said.below = EXACT.multiply(said.below, Decimal(100))
        said.scale = 100
    elif token in words.ZERO_TENS:
        return _says_digit_next(folded, end) and (last == "trăm" or last in _SCALES)
    elif token in words.HALF:
        return _say_half(said, last)
    else:
        return False
    return True


def _say_digit(said: _Sum, token: str, last: str, folded: str, end: int) -> bool:
    digit = Decimal(_DIGITS[token])
    if said.below is None:
        if token in words.TENS_ONLY and not said.parts:
            return False
        if said.parts and last not in words.ZERO_TENS and not _continues(folded, end):
            # 3 tỷ hai, hai nghìn ba: a lone digit after a scale is tenths of it
            if _UNIT_AHEAD.match(folded, end) is None and token in ("năm", "ba"):
                return False
            said.parts.append((EXACT.multiply(digit, Decimal(said.scale) / 10), 1))
            return True
        said.below = digit
    elif last == "trăm":
        tens = _followed_by(folded, end, ("mươi", "chục"))
        said.below = EXACT.add(said.below, digit if tens or token == "không" else digit * 10)
    elif last in ("mươi", "mười", "linh", "lẻ", "chục"):
        if token == "năm" and last in ("mươi", "mười"):  # mười năm is ten years; fifteen is mười lăm
            return False
        said.below = EXACT.add(said.below, digit)
    elif last in ("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín") and token in (
        "lăm",
        "nhăm",
        "mốt",
        "tư",
    ):
        said.below = said.below + said.below % 10 * 9 + digit  # hai lăm, ba mốt: mươi left out
    else:
        return False
    return True


def _say_half(said: _Sum, last: str) -> bool:
    if last in _SCALES:
        said.parts.append((EXACT.divide(Decimal(_SCALES[last]), Decimal(2)), 1))
    elif last in ("trăm", "chục") and said.below is not None:
        said.below += 50 if last == "trăm" else 5
    else:
        return False
    return True


_TENS_WORDS = Lazy(lambda: r" +(?:mươi|trăm|chục|" + trie(words.SCALES) + r")(?!\w)")
_UNIT_AHEAD = Lazy(lambda: r" *(?:đồng|đô|usd|euro|tấn|người|m\b|km|[.,;)\n]|$)")
_DIGIT_AHEAD = Lazy(lambda: " +(?:" + trie(words.DIGITS, spell=False) + r")(?!\w)")


def _continues(folded: str, end: int) -> bool:
    return _TENS_WORDS.match(folded, end) is not None or _DIGIT_AHEAD.match(folded, end) is not None


def _followed_by(folded: str, end: int, expected: tuple[str, ...]) -> bool:
    match = _NEXT.match(folded, end)
    return match is not None and match[1] in expected


def _says_zero_tens_next(folded: str, end: int) -> bool:
    return _followed_by(folded, end, tuple(words.ZERO_TENS))


def _says_digit_next(folded: str, end: int) -> bool:
    return _DIGIT_AHEAD.match(folded, end) is not None or _followed_by(folded, end, ("mười",))


_TENS_OF = Lazy(lambda: "chục((?: +(?:" + trie(words.SCALES) + r"))+)(?!\w)")
_VAGUE = Lazy(
    lambda: (
        "(vài|dăm|mấy|"
        + trie(words.VAGUE_SCALE_LEADS)
        + ") +("
        + trie([*words.SCALES, *words.SMALL_SCALES])
        + ")((?: +(?:"
        + trie([*words.SCALES, *words.SMALL_SCALES])
        + r"))*)(?!\w)"
    )
)
_HALF_SCALE = Lazy(
    lambda: "nửa +((?:" + trie(words.SCALES) + ")(?: +(?:" + trie(words.SCALES) + r"))*)(?!\w)"
)
_DECIMAL_WORDS = Lazy(
    lambda: (
        " +(?:phẩy|phảy) +((?:"
        + trie(words.DIGITS, spell=False)
        + ")(?: +(?:"
        + trie(words.DIGITS, spell=False)
        + r"))*)(?!\w)"
    )
)
_SCALE_CHAIN = Lazy(lambda: "((?: +(?:" + trie([*words.SCALES, *words.SMALL_SCALES]) + r"))+)(?!\w)")
_CONTINUATION = Lazy(
    lambda: (
        " +(?:(?:"
        + trie([*words.SCALES, *words.SMALL_SCALES, *words.HALF, *words.DIGITS], spell=True)
        + r"|mười)(?!\w)|\d+(?:[.,]\d+)* ?(?:"
        + trie([*words.SCALES, "trăm"])
        + r")(?!\w))"
    )
)


def read_vague(folded: str, position: int) -> Number | None:
    """`vài chục`, `hàng nghìn`, `nửa triệu`: a scale with a vague or halved multiplier."""
    match = _HALF_SCALE.match(folded, position)
    if match and is_scale(folded, match[1].split()[-1], match.end()):
        return Number(
            EXACT.divide(_chain(match[1]), Decimal(2)), match.end(), None, _SCALES[match[1].split()[-1]]
        )
    match = _TENS_OF.match(folded, position)
    if match and is_scale(folded, match[1].split()[-1], match.end()):
        return Number(times(_chain(match[1]), TEN), match.end(), None, 10)
    match = _VAGUE.match(folded, position)
    if match is None or not is_scale(folded, (match[2] + match[3]).split()[-1], match.end()):
        return None
    scale = _chain(match[2] + match[3])
    if match[1] in words.VAGUE_SCALE_LEADS:
        return Number(scale, match.end(), None, int(scale), vague="at_least")
    low, high = words.VAGUE[match[1]]
    upper = EXACT.multiply(scale, Decimal(high)) if high else None
    return Number(EXACT.multiply(scale, Decimal(low)), match.end(), upper, int(scale), vague="approx")


def _chain(scales: str) -> Decimal:
    value = ONE
    for word in scales.split():
        value = EXACT.multiply(value, Decimal(_SCALES.get(word) or words.SMALL_SCALES[word]))
    return value


def read_number(
    folded: str, position: int, style: Style | None = None, decimal_context: bool = False
) -> Number | None:
    """The number that starts at `position` of folded text: digits, words, mixed or vague; None if none does.

    Args:
        decimal_context: a percent sign or a physical unit follows (see `plain_number`).
    """
    match = FIGURE.match(folded, position)
    if match is None:
        return read_vague(folded, position) or _read_said(folded, position, style)
    digits, _, scale_word = match.groups()
    digits = digits.replace(" ", "")
    if scale_word is None:
        chain = _SCALE_CHAIN.match(folded, match.end())
        if chain is None:
            return Number(plain_number(digits, style, decimal_context), match.end(), digits=digits)
        return _scaled(folded, digits, chain[1], chain.end(), style)
    if scale_word in words.SHORT_SCALES:
        factor = words.SHORT_SCALES[scale_word]
        unscaled = plain_number(digits, style, True)
        return Number(times(unscaled, Decimal(factor)), match.end(), None, factor, unscaled, digits)
    if not is_scale(folded, scale_word, match.end()):
        return Number(plain_number(digits, style, decimal_context), match.end(1), digits=digits)
    if _CONTINUATION.match(folded, match.end()):
        number = read_words(folded, position, style)
        if number is not None and number.end > match.end():
            return number._replace(unscaled=plain_number(digits, style, True), digits=digits)
    factor = _SCALES[scale_word]
    unscaled = plain_number(digits, style, True)
    return Number(times(unscaled, Decimal(factor)), match.end(), None, factor, unscaled, digits)


def scaled(digits: str, scale_word: str, style: Style | None) -> Decimal:
    """The value of digits before one scale word (`11,33` `tỷ`)."""
    return times(plain_number(digits, style, True), Decimal(_SCALES[scale_word]))


def _scaled(folded: str, digits: str, scales: str, end: int, style: Style | None) -> Number:
    """Digits before `trăm`, `chục` and scale words (64,4 nghìn tỷ; 3 trăm triệu)."""
    factor = _chain(scales)
    unscaled = plain_number(digits, style, True)
    return Number(times(unscaled, factor), end, None, int(factor), unscaled, digits)


def _read_said(folded: str, position: int, style: Style | None) -> Number | None:
    number = read_words(folded, position, style)
    if number is None:
        return None
    match = _DECIMAL_WORDS.match(folded, number.end)
    if match is None:
        return number
    digits = "".join(str(_DIGITS[word]) for word in match[1].split())
    value = EXACT.add(number.value, Decimal(f"0.{digits}"))
    return Number(value, match.end(), None, 1)
