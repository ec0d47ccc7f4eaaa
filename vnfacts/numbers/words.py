"""Numbers said in words, or in digits and words mixed: a machine that is fed one word at a time."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import partial

from vnfacts.lexicon import numbers as words
from vnfacts.numbers.figures import EXACT, ONE, TEN, ZERO, Number, Style, plain_number, times
from vnfacts.patterns import Lazy, spread, trie

DIGITS = words.DIGITS
SCALES = {form: value for word, value in words.SCALES.items() for form in spread([word])}
_VOID = {
    form: frozenset(after) for word, after in (words.NOT_A_SCALE | words.NOT_A_DIGIT).items() for form in spread([word])
}
_WORD = re.compile(r"([^\W_]+)")
DIGIT_RUN = re.compile(r"\d+(?:[.,]\d+)*")
"""A figure with its separators."""
_NEXT = re.compile(r" *([^\W\d_]+)")
_SCALE_AHEAD = Lazy(lambda: r" +(?:mươi|trăm|chục|" + trie(words.SCALES) + r")(?!\w)")
_UNIT_AHEAD = Lazy(lambda: r" *(?:đồng|đô|usd|euro|tấn|người|m\b|km|[.,;)/\n]|$)")
_BARE_SCALE_AHEAD = Lazy(lambda: rf" +(?:{trie(words.HALF)}|(?:{trie(words.DIGITS, spell=False)}) +trăm)(?!\w)")
_BARE_HUNDRED_AHEAD = Lazy(
    lambda: (
        rf" +(?:(?:{trie([*words.HALF, 'mốt'])})(?!\w)|(?:{trie(words.ZERO_TENS)}|mười) +\w"
        rf"|(?:{trie(words.DIGITS, spell=False)}) +mươi)"
    )
)
_GROUP = Lazy(
    lambda: r"(?:(?:{digit}) )?(?:{word})(?: (?:{word}))*(?: ({scale}))?(?!\w)".format(
        digit=trie(words.DIGITS, spell=False),
        word=trie([*words.DIGITS, *words.ZERO_TENS, "mười", "mươi", "trăm"], spell=False),
        scale=trie(words.SCALES),
    )
)
"""One group of a number said: hundreds, tens and ones, and their scale."""
_THOUSAND = 1_000
_DIGIT_AHEAD = Lazy(lambda: " +(?:" + trie(words.DIGITS, spell=False) + r")(?!\w)")


class _Sum:
    """A number being said: finished parts, each with its scale, and what is below a thousand so far.

    Attributes:
        last: the word or figure said last.
        ahead: where it ends in `folded`.
    """

    __slots__ = ("ahead", "below", "folded", "last", "parts", "scale")

    def __init__(self, folded: str) -> None:
        self.folded = folded
        self.parts: list[tuple[Decimal, int]] = []
        self.below: Decimal | None = None
        self.scale = 1
        self.last = ""
        self.ahead = 0

    def apply_scale(self, scale: int) -> None:
        chained = self.below is None and self.last in SCALES  # nghìn tỷ, tỷ tỷ
        amount = self.below if self.below is not None else ZERO
        while self.parts and self.parts[-1][1] < scale + chained:
            amount = EXACT.add(amount, self.parts.pop()[0])
        self.parts.append((times(amount or ONE, Decimal(scale)), scale))
        chained = self.below is None and self.scale < scale  # nghìn tỷ multiplies by both
        self.below, self.scale = None, self.scale * scale if chained else scale

    def total(self) -> Decimal:
        value = self.below if self.below is not None else ZERO
        for amount, _ in self.parts:
            value = EXACT.add(value, amount)
        return value

    def after_digit(self) -> bool:
        """Whether the last word is a digit, in letters or figures."""
        return self.last in DIGITS or self.last[-1:].isdigit()


def is_scale(folded: str, word: str, end: int) -> bool:
    """Whether `word`, which ends at `end`, multiplies (tỷ đồng) rather than begins another word (tỷ lệ)."""
    void = _VOID.get(word)
    if void is None:
        return True
    match = _NEXT.match(folded, end)
    return match is None or match[1] not in void


def read_words(folded: str, position: int, style: Style | None = None) -> Number | None:
    """The number said from `position` on, in words or in digits and words mixed."""
    said = _Sum(folded)
    end = at = position
    joined = False
    while True:
        match = DIGIT_RUN.match(folded, at) or _WORD.match(folded, at)
        if match is None:
            break
        token, said.ahead = match[0], match.end()
        if token[0].isdigit():
            if said.below is not None or said.last and said.last not in SCALES:
                break
            said.below = plain_number(token, style, decimal_context=True)
        elif not _say(said, token):
            break
        said.last, end = token, said.ahead
        at = _skip_spaces(folded, end)
        if token == "trăm" and at == end:
            break
        if token in SCALES and folded.startswith(", ", end):
            at, joined = _after_comma(folded, end, SCALES[token], joined), True
    if end == position or (said.below is None and not said.parts):
        return None
    return Number(said.total(), end, None, said.scale)


def _after_comma(folded: str, end: int, scale: int, joined: bool) -> int:
    """Where a number goes on behind a comma that ends at `end`: `một tỷ, hai trăm triệu đồng`.

    Args:
        joined: whether a comma already stood in it, after which the last group has no scale of its own.
    """
    at = _skip_spaces(folded, end + 1)
    groups = _GROUP.match(folded, at)
    if groups is None or not groups[1]:
        return at if groups and joined and "trăm" in groups[0] else end
    whole = joined and scale == _THOUSAND and groups[1] in words.SCALES_OF_ALL  # hai triệu, một nghìn, năm trăm tỷ
    return at if whole or SCALES[groups[1]] < scale else end


def _skip_spaces(folded: str, at: int) -> int:
    while folded.startswith(" ", at):
        at += 1
    return at


def _say(said: _Sum, token: str) -> bool:
    """Add one word to the number; False if the word does not continue it."""
    if token in SCALES and is_scale(said.folded, token, said.ahead):
        bare = said.below is None and not said.parts  # nghìn rưỡi, triệu hai trăm nghìn
        if bare and _BARE_SCALE_AHEAD.match(said.folded, said.ahead) is None:
            return False
        said.apply_scale(SCALES[token])
        return True
    if token in DIGITS:
        return is_scale(said.folded, token, said.ahead) and _say_digit(said, token)
    say = _SAID.get(token)
    return say is not None and say(said)


def _say_ten(said: _Sum) -> bool:
    if said.below is not None and said.last not in ("trăm", *words.ZERO_TENS):
        return False
    said.below = EXACT.add(said.below or ZERO, TEN)
    return True


def _say_short_tens(said: _Sum, tens: int) -> bool:
    if said.below is not None or _DIGIT_AHEAD.match(said.folded, said.ahead) is None:
        return False
    said.below = Decimal(tens)
    return True


def _say_dozen(said: _Sum) -> bool:
    if said.below is None or not said.after_digit() or not is_scale(said.folded, "tá", said.ahead):
        return False
    said.below = EXACT.multiply(said.below, Decimal(words.SMALL_SCALES["tá"]))
    return True


def _say_tens(said: _Sum) -> bool:
    if said.below is None or said.last not in DIGITS and not said.last.isdigit():
        return False
    ones = said.below % 10 if said.last in DIGITS else said.below
    said.below = said.below + ones * 9
    return True


def _say_hundred(said: _Sum) -> bool:
    if not said.last and _BARE_HUNDRED_AHEAD.match(said.folded, said.ahead):  # trăm linh năm, trăm rưỡi
        said.below = ONE
    elif said.below is None or not said.after_digit() and said.last not in ("chục", "mươi"):
        return False
    said.below = EXACT.multiply(said.below, Decimal(100))
    said.scale = 100
    return True


def _say_zero_tens(said: _Sum) -> bool:
    if said.last != "trăm" and said.last not in SCALES:
        return False
    return _DIGIT_AHEAD.match(said.folded, said.ahead) is not None or _followed_by(said, ("mười",))


def _say_half(said: _Sum) -> bool:
    if said.last in SCALES:
        said.parts.append((EXACT.divide(Decimal(said.scale), Decimal(2)), 1))
    elif said.last in ("trăm", "chục") and said.below is not None:
        said.below += 50 if said.last == "trăm" else 5
    else:
        return False
    return True


_SAID: dict[str, Callable[[_Sum], bool]] = {
    "mười": _say_ten,
    "mươi": _say_tens,
    "chục": _say_tens,
    "tá": _say_dozen,
    **{word: partial(_say_short_tens, tens=tens) for word, tens in words.SHORT_TENS.items()},
    "trăm": _say_hundred,
    **dict.fromkeys(words.ZERO_TENS, _say_zero_tens),
    **dict.fromkeys(words.HALF, _say_half),
}


def _say_digit(said: _Sum, token: str) -> bool:
    digit, last = Decimal(DIGITS[token]), said.last
    if said.below is None:
        return _say_first_digit(said, token, digit)
    if token == "năm" and last == "trăm" and not _followed_by(said, ("mươi",)):  # một trăm năm is a hundred years
        return False
    if last == "trăm":  # a lone digit counts ones only before mươi, else it stands for tens (trăm hai)
        tens = _followed_by(said, ("mươi", "chục"))
        said.below = EXACT.add(said.below, digit if tens or token == "không" else digit * 10)
    elif last in ("mươi", "mười", "chục") or last in words.ZERO_TENS or last in words.SHORT_TENS:
        if token == "năm" and last in ("mươi", "mười"):  # mười năm is ten years; fifteen is mười lăm
            return False
        said.below = EXACT.add(said.below, digit)
    elif last in words.TENS_WITHOUT_WORD and token in words.TENS_ONLY:
        said.below = said.below + said.below % 10 * 9 + digit  # hai lăm, ba mốt: mươi left out
    elif last in DIGITS and token != "không" and said.below > 100 and said.below % 100 == DIGITS[last] * 10:
        said.below += digit  # một trăm hai ba
    else:
        return False
    return True


def _say_first_digit(said: _Sum, token: str, digit: Decimal) -> bool:
    if token in words.TENS_ONLY and not said.parts:
        return False
    if token == "một" and said.last in SCALES and _SCALE_AHEAD.match(said.folded, said.ahead) is None:
        return False  # 10 triệu một năm
    if said.parts and said.last not in words.ZERO_TENS and not _continues(said):
        # 3 tỷ hai, hai nghìn ba: a lone digit after a scale is tenths of it, but one of them is mốt
        if token in ("một", "năm") or token not in words.TENS_ONLY and not _UNIT_AHEAD.match(said.folded, said.ahead):
            return False
        said.parts.append((EXACT.multiply(digit, Decimal(said.scale) / 10), 1))
        return True
    said.below = digit
    return True


def _continues(said: _Sum) -> bool:
    return _SCALE_AHEAD.match(said.folded, said.ahead) is not None or _followed_by(said, words.TENS_ONLY)


def _followed_by(said: _Sum, expected: frozenset[str] | tuple[str, ...]) -> bool:
    match = _NEXT.match(said.folded, said.ahead)
    return match is not None and match[1] in expected
