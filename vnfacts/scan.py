"""Where a fact may begin: one pattern over the folded text, built from the lexicon.

A figure is an anchor by itself; a word is one if it is in `LEADS` and what follows it fits. The pattern only finds the
words; each lead's conditions say which readers (by name, see `readers`) are worth calling.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from vnfacts.lexicon import calendar, money, names, numbers
from vnfacts.patterns import LOWER, Lazy, spread, trie
from vnfacts.units import UNIT_SURFACES

_TEMPORAL_LEADS = (
    "ngày", "tháng", "năm", "quý", "hôm", "mùng", "mồng", "tuần", "cuối", "đầu", "giữa", "hết", "nửa đầu", "nửa cuối",
    "nửa sau", "thế kỷ", "thập niên", "thập kỷ", "những năm", "mùa", "xuân", "hè", "thu", "đông", "hạ", "bữa",
    "những ngày cuối", "những ngày đầu", "ngày cuối", "ngày đầu",
)  # fmt: skip
_FOLLOW = (
    "giêng", "chạp", "nay", "qua", "này", "trước", "sau", "tới", "ngoái", "mai", "kia", "mốt", "rồi", "vừa",
    "sắp", "đầu", "cuối", "giữa", "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "một",
    "tháng", "quý", "tuần", "ngày", "thứ", "tài", "chủ nhật", "hôm", "mùng", "mồng", "rằm", "thế kỷ", "thập niên",
    "thập kỷ", "của", "lễ", "mới", "kìa", "i", "ii", "iii", "iv", "x", "v", "xix", "xx", "xxi", "xviii", "xvii",
    "xvi", "xv", "xiv", "trở", "những", "kế", "tiếp", "xuân", "hè", "hạ", "thu", "đông",
)  # fmt: skip
_DIGIT_WORDS = tuple(w for w in numbers.DIGITS if w not in numbers.TENS_ONLY and w != "không")
_LETTER_SYMBOLS = tuple(s for s in money.PREFIX_SYMBOLS if s[0].isalpha())
_SIGN_SYMBOLS = tuple(s for s in money.PREFIX_SYMBOLS if not s[0].isalpha())


def _any(words: Iterable[str]) -> str:
    return "(?:" + trie(words) + r")(?!\w)"


def _sized() -> str:
    """What makes a number word worth reading: a scale or a unit after it."""
    scales = _any([*numbers.SCALES, "mươi", "trăm", "chục", "phẩy", "phần trăm"])
    return scales + "|(?:" + trie(UNIT_SURFACES) + r")(?!\w)"


_WORD_END = Lazy(lambda: r"(?!\w)")
_WORD_FOLLOWS = Lazy(lambda: r" +\w")
_DATED = Lazy(lambda: r" +(?:\d|" + _any([*_FOLLOW, *calendar.HEAVENLY_STEMS]) + ")")
_PART_DATED = Lazy(
    lambda: r"(?:,? +ngày)? +(?:\d|(?:mùng|mồng|rằm|chủ nhật)(?!\w)|thứ +\w|ngày +\d|hôm +(?:nay|qua|\d))"
)
_FROM = Lazy(
    lambda: (
        r" +(?:khoảng +)?(?:\d|"
        + _any([*_TEMPORAL_LEADS, *calendar.DAY_PARTS, "nay", "thứ", "chủ nhật", "rằm", "bây giờ"])
        + ")"
    )
)
_YEARS = Lazy(lambda: r" +(?:từ +)?(?:năm +)?\d{4}")
_FEAST = Lazy(lambda: r",? +(?:\d{4}|năm +\d|(?:" + trie(calendar.HEAVENLY_STEMS) + ") )")
_RANKED = Lazy(
    lambda: (
        r" +(?:(?:lần +)?(?:thứ +|số +)?(?:\d|[ivxlc]+(?!\w))|lần +thứ"
        r"|(?:lần +)?(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\w))"
    )
)
_FULL_MOON = Lazy(lambda: " +(?:tháng|trung)")
_NUMBERED = Lazy(lambda: r" +(?:\d|một(?!\w))")
_TIMES = Lazy(lambda: r" +(?:(?:lên|khoảng|gần|hơn|tới|những) +)?" + _any(numbers.MULTIPLES))
_SAID = Lazy(
    lambda: (
        r" +(?:(?:(?:đến|tới|hoặc|hay|-) +)?(?:" + "|".join(_DIGIT_WORDS) + ") +(?=" + _sized() + ")|" + _sized() + "|"
        + _any([*_DIGIT_WORDS, "mười", "lăm", "mốt", "nhăm"]) + "|phần +)"
        "| *[,-] *(?:" + "|".join(_DIGIT_WORDS) + ") +(?=" + _sized() + ")"
    )
)  # fmt: skip
_ZERO_TENS = Lazy(lambda: " +(?:linh|lẻ) ")
_SCALED = Lazy(lambda: " +" + _any([*numbers.SCALES, *numbers.SMALL_SCALES]))
_NEGATIVE = Lazy(lambda: r" +(?:\d|" + _any([*_DIGIT_WORDS, "mười"]) + ")")
_AMOUNT = Lazy(lambda: r" ?\d")


@cache
def leads() -> dict[str, tuple[tuple[Lazy, str], ...]]:
    """Each word that may open a fact -> what must follow it, and the reader that then takes over, in order."""
    table: dict[str, list[tuple[Lazy, str]]] = {}

    def add(words: Iterable[str], follows: Lazy, reader: str) -> None:
        for word in spread(words):
            table.setdefault(word, []).append((follows, reader))

    add(names.IDIOMS, _WORD_END, "idiom")
    add(["thứ", "lần thứ"], _WORD_FOLLOWS, "ordinal")
    add(["từ", "kể từ"], _FROM, "period")
    add(calendar.PERIOD_LEADS, _YEARS, "period")
    add(calendar.RELATIVE_DAYS, _WORD_END, "temporal")
    add(_TEMPORAL_LEADS, _DATED, "temporal")
    add(calendar.DAY_PARTS, _PART_DATED, "temporal")
    add(["chủ nhật", "chúa nhật"], _WORD_END, "temporal")
    add(["rằm"], _FULL_MOON, "temporal")
    add(calendar.LUNAR_FEASTS, _FEAST, "temporal")
    add(names.SEQUENCES, _RANKED, "sequence")
    add(["số"], _NUMBERED, "rank")
    add(["gấp", "tăng", "nhân", "giảm"], _TIMES, "multiple")
    add(_DIGIT_WORDS, _SAID, "said")
    add(["mười"], _WORD_END, "said")
    add(["trăm"], _ZERO_TENS, "said")
    add(["vài", "dăm", "mấy", *numbers.VAGUE_SCALE_LEADS], _SCALED, "vague")
    add(["dăm", "mươi", "chục"], _WORD_FOLLOWS, "vague")
    add(["nửa", "phân nửa", "một nửa"], _WORD_END, "vague")
    add(["âm"], _NEGATIVE, "negative")
    add([*_LETTER_SYMBOLS, *_SIGN_SYMBOLS], _AMOUNT, "symbol")
    return {word: tuple(rows) for word, rows in table.items()}


_LEAD = Lazy(lambda: "(" + trie([w for w in leads() if w[0].isalpha()], spell=False) + r")(?![^\W\d_])")
_LEADS = Lazy(lambda: " (?=(" + trie([w for w in leads() if w[0].isalpha()], spell=False) + r")(?![^\W\d_]))")
"""A lead after a blank: a pattern that begins with one plain character lets the engine skip to candidates.

It takes the blank only, so that a lead inside another is found too."""
_FIGURES = re.compile(r"[0-9０-９]++(?:[.,][0-9０-９]++)*+")
_BEFORE_LETTER = re.compile(f"[^ _{LOWER}](?=[{LOWER}])")
_SIGN = Lazy(lambda: "(?:" + trie(_SIGN_SYMBOLS, spell=False) + ")")
_SIGN_CHARS = tuple(sorted({symbol[0] for symbol in _SIGN_SYMBOLS}))

Anchor = tuple[int, int, str]
"""Where an anchor starts and ends, and its lead; a figure has none."""


def anchors(folded: str) -> list[Anchor]:
    """The places of a folded text where a fact may begin, in order: figures, currency signs, and leads that fit."""
    found = [(*match.span(), "") for match in _FIGURES.finditer(folded)]
    for sign in _SIGN_CHARS:
        if sign in folded:
            found += [(*match.span(), sign) for match in _SIGN.finditer(folded)]
            break
    blanked = " " + folded
    for char in set(_BEFORE_LETTER.findall(folded)):
        blanked = blanked.replace(char, " ")
    table = leads()
    for match in _LEADS.finditer(blanked):
        lead, end = match[1], match.end(1) - 1
        if " " in lead and not folded.startswith(lead, match.start()):
            shorter = _LEAD.match(folded, match.start())
            if shorter is None:
                continue
            lead, end = " ".join(shorter[1].split()), shorter.end()
        for follows, _ in table[lead]:
            if follows.match(folded, end):
                found.append((match.start(), end, lead))
                break
    found.sort()
    return found
