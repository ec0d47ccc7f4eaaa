"""Where a fact may begin, found in folded text by patterns built from the lexicon.

A figure is an anchor by itself; a word is one if it is a lead and what follows it fits. The patterns only find the
words; each lead's conditions say which readers (by name, see `readers`) are worth calling.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from vnfacts.lexicon import calendar, money, names, numbers, ranks
from vnfacts.patterns import LETTER, Lazy, spread, trie
from vnfacts.units import UNIT

_DIGIT_WORDS = tuple(word for word in numbers.DIGITS if word not in numbers.TENS_ONLY and word != "không")
_TENS = ("mươi", "mười", "trăm", "chục", "tá", "phẩy", "lăm", "mốt", "nhăm", "tư")
_PARTS = (*numbers.DIGITS, *ranks.FRACTION_NUMBERS)
_VAGUE = (*numbers.VAGUE, *numbers.VAGUE_SCALE_LEADS)
_SCALES = (*numbers.SCALES, *numbers.SMALL_SCALES)
_LETTER_SYMBOLS = tuple(symbol for symbol in money.PREFIX_SYMBOLS if symbol[0].isalpha())
_SIGN_SYMBOLS = tuple(symbol for symbol in money.PREFIX_SYMBOLS if not symbol[0].isalpha())

# -- what must follow a lead -------------------------------------------------------------------------------------


def _any(words: Iterable[str]) -> str:
    return f"(?:{trie(words)})(?!\\w)"


_ANYTHING = Lazy(lambda: "")
_WORD_END = Lazy(lambda: r"(?!\w)")
_NO_SCALE = Lazy(lambda: rf"(?! +{_any([*_SCALES, *_TENS])})(?!\w)")
_WORD_FOLLOWS = Lazy(lambda: r" +\w")
_NUMBER_FOLLOWS = Lazy(lambda: rf" +(?:\d|[ivxlc]+(?!\w)|{_any([*ranks.RANK_WORDS, *numbers.DIGITS, 'mười', 'mươi'])})")
_DATED = Lazy(lambda: rf" +(?:\d|{_any([*calendar.AFTER_LEADS, *calendar.HEAVENLY_STEMS])})")
_PART_DATED = Lazy(
    lambda: (
        r"(?:,? +ngày)? +(?:\d|(?:mùng|mồng|rằm|chủ nhật)(?!\w)|thứ +\w|ngày +\d"
        r"|hôm +(?:nay|qua|\d)|(?:t[2-7]|cn)(?!\w|[/.-]\d))"
    )
)
_PERIOD_STARTS = ("nay", "giờ", "thứ", "chủ nhật", "rằm", "bây giờ", *calendar.SHORT_WEEKDAYS)
_YEAR_FOLLOWS = Lazy(lambda: r"(?: ?[/-] ?| )(?:19|20)\d\d(?!\d)")
_ENGLISH = Lazy(lambda: r"\.? +\d")
_WEEK_FOLLOWS = Lazy(lambda: r" +(?:tuần +\w|này(?!\w)|tới(?!\w))|,? *\(?\d{1,2}/\d")
_EDGED = Lazy(lambda: rf" +{_any([*calendar.AFTER_EDGES, *calendar.SEASONS])}")
_FROM = Lazy(
    lambda: (
        rf" +(?:khoảng +)?(?:\d|{_any([*calendar.LEADS, *calendar.EDGE_LEADS, *calendar.DAY_PARTS, *_PERIOD_STARTS])})"
    )
)
_YEARS = Lazy(lambda: r" +(?:từ +)?(?:năm +)?\d{4}")
_NEXT_YEAR = Lazy(lambda: rf"(?! +(?:\d|{_any(calendar.NEVER_AFTER_NEXT_YEAR)}))(?!\w)")
_FEAST = Lazy(lambda: rf",? +(?:\d{{4}}|năm +\d|{_any(calendar.YEAR_OFFSETS)}|(?:{trie(calendar.HEAVENLY_STEMS)}) )")
_RANKED = Lazy(
    lambda: (
        r" +(?:(?:lần +)?(?:thứ +|số +)?(?:\d|[ivxlc]+(?!\w))|lần +thứ"
        r"|(?:lần +)?(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\w))"
    )
)
_FULL_MOON = Lazy(lambda: " +(?:tháng|trung)")
_NUMBERED = Lazy(lambda: rf" +(?:\d|một(?!\w)|{_any([*numbers.DIGITS, 'mười'])} +thế +giới)")
_TIMES = Lazy(lambda: rf" +(?:(?:lên|khoảng|gần|hơn|tới|những) +)?{_any(numbers.MULTIPLES)}")
_SAID = Lazy(
    lambda: (
        rf" +(?:{_any([*_DIGIT_WORDS, *numbers.SCALES, *_TENS, 'rưỡi'])}|phần +(?:trăm(?!\w)|{_any(_PARTS)}))"
        rf"|(?: +(?:đến|tới|hoặc|hay|-) +| *[,-] *){_any(_DIGIT_WORDS)} +\w"
    )
)
_BARE_HUNDRED = Lazy(
    lambda: (
        rf" +(?:(?:{trie([*numbers.HALF, 'mốt'])})(?!\w)|(?:{trie(numbers.ZERO_TENS)}|mười) "
        rf"|(?:{trie(_DIGIT_WORDS)}) +mươi)"
    )
)
_NEGATIVE = Lazy(lambda: rf" +(?:\d|{_any([*_DIGIT_WORDS, 'mười'])})")
_BELOW_ZERO = Lazy(lambda: r" +\d+(?:[.,]\d+)? ?(?:độ +c(?!\w)|°)")
_AMOUNT = Lazy(lambda: r" ?\d")


Condition = tuple[Lazy, str]
"""What must follow a lead, and the reader that then takes over."""


@cache
def leads() -> dict[str, tuple[Condition, ...]]:
    """Each word that may open a fact -> its conditions, in order."""
    table: dict[str, list[Condition]] = {}

    def add(words: Iterable[str], follows: Lazy, reader: str) -> None:
        for word in spread(words):
            table.setdefault(word, []).append((follows, reader))

    add(names.IDIOMS, _WORD_END, "idiom")
    add(numbers.VAGUE_PAIRS, _NO_SCALE, "idiom")
    add(["thứ", "lần thứ"], _NUMBER_FOLLOWS, "ordinal")
    add(["từ", "kể từ"], _FROM, "period")
    add(calendar.PERIOD_LEADS, _YEARS, "period")
    add(calendar.RELATIVE_DAYS, _WORD_END, "temporal")
    add(calendar.LEADS, _DATED, "temporal")
    add(calendar.EDGE_LEADS, _EDGED, "temporal")
    add(calendar.DAY_PARTS, _PART_DATED, "temporal")
    add(["chủ nhật", "chúa nhật"], _WORD_END, "temporal")
    add(calendar.DATE_CODES, _YEAR_FOLLOWS, "temporal")
    add(calendar.ENGLISH_MONTHS.keys() - calendar.NO_MONTH_LEADS, _ENGLISH, "temporal")
    add(calendar.SHORT_WEEKDAYS, _WEEK_FOLLOWS, "temporal")
    add(["rằm"], _FULL_MOON, "temporal")
    add([*calendar.LUNAR_FEASTS, *calendar.SOLAR_FEASTS], _FEAST, "temporal")
    add(["sang năm"], _NEXT_YEAR, "temporal")
    add(["năm tài chính", "tài khóa"], _YEARS, "temporal")
    add(names.SEQUENCES, _RANKED, "sequence")
    add(["số"], _NUMBERED, "rank")
    add(ranks.MULTIPLE_VERBS, _TIMES, "multiple")
    add(_DIGIT_WORDS, _SAID, "said")
    add(_DIGIT_WORDS, UNIT, "said")
    add([f"không {point}" for point in numbers.DECIMAL_POINT], _WORD_FOLLOWS, "said")
    add(["mười"], _WORD_END, "said")
    add(["không trăm"], _WORD_FOLLOWS, "said")
    add(numbers.SHORT_TENS, _SAID, "said")
    add(["trăm"], _BARE_HUNDRED, "said")
    hundreds = [f"{digit} trăm" for digit in _DIGIT_WORDS]
    add([f"{scale} {rest}" for scale in numbers.SCALES for rest in (*numbers.HALF, *hundreds)], _WORD_END, "said")
    add([f"{vague} {scale}" for vague in _VAGUE for scale in _SCALES if scale != "tá"], _WORD_END, "vague")
    add([f"{vague} mươi" for vague in numbers.VAGUE], _WORD_END, "vague")
    add([f"{word} {scale}" for word in numbers.BEFORE_BARE_SCALES for scale in _SCALES], _WORD_FOLLOWS, "scale")
    add(["dăm", "mươi", "chục"], _WORD_FOLLOWS, "vague")
    add([f"{unit} {half}" for unit in numbers.HALVED_UNITS for half in numbers.HALF], _WORD_END, "half_more")
    add(["nửa", "phân nửa", "một nửa"], _WORD_END, "vague")
    add(["âm"], _NEGATIVE, "negative")
    add(["trừ"], _BELOW_ZERO, "negative")
    add(numbers.VULGAR_FRACTIONS, _ANYTHING, "vulgar")
    add([*_LETTER_SYMBOLS, *_SIGN_SYMBOLS], _AMOUNT, "symbol")
    return {word: tuple(rows) for word, rows in table.items()}


# -- the scan ----------------------------------------------------------------------------------------------------


def _lead() -> str:
    return "(" + trie([word for word in leads() if word[0].isalpha()], spell=False) + f")(?!{LETTER})"


_LEAD = Lazy(_lead)
_LEADS = Lazy(lambda: f" (?={_lead()})")
"""A lead after a blank: a pattern that begins with one plain character lets the engine skip to candidates.

It takes the blank only, so that a lead inside another is found too.
"""
_FIGURES = re.compile(r"00*(?:[.,]00*)*")
"""A figure of a text in which every digit is 0: again a pattern that begins with one plain character."""
_SIGN = Lazy(lambda: f"(?:{trie(_SIGN_SYMBOLS, spell=False)})")
_FRACTION_SIGNS = frozenset(numbers.VULGAR_FRACTIONS)
_SIGN_CHARS = tuple(sorted({symbol[0] for symbol in _SIGN_SYMBOLS}))
_SIGNS_OF_LEADS = frozenset(symbol[-1] for symbol in _LETTER_SYMBOLS)

Anchor = tuple[int, int, str, int]
"""Where an anchor starts and ends, the lead or sign that it is, and the first of its conditions that holds.

A figure has no lead, and so "" and 0.
"""


def anchors(folded: str, signs: Iterable[str]) -> list[Anchor]:
    """The places of a folded text where a fact may begin, in order: figures, currency signs, and leads that fit.

    Args:
        signs: what else than letters, digits, blanks, full stops and commas the text is written with.
    """
    zeros = folded
    for digit in "123456789":
        zeros = zeros.replace(digit, "0")
    found = [(match.start(), match.end(), "", 0) for match in _FIGURES.finditer(zeros)]
    for sign in _SIGN_CHARS:
        if sign in folded:
            signed = _SIGN.finditer(folded)
            found += [(*match.span(), match[0], 0) for match in signed if _AMOUNT.match(folded, match.end())]
            break
    blanked = " " + folded  # every lead has a blank before it
    for sign in {".", ",", *signs} - _SIGNS_OF_LEADS:
        blanked = blanked.replace(sign, " ")
    table = leads()
    for match in _LEADS.finditer(blanked):
        lead, start = match[1], match.start()
        end = start + len(lead)
        if " " in lead:
            if not folded.startswith(lead, start):  # a blank of its own was none in the text
                shorter = _LEAD.match(folded, start)
                if shorter is None:
                    continue
                lead, end = shorter[1], shorter.end()
            lead = " ".join(lead.split())  # where a line was broken for layout two blanks may stand
        for place, (follows, _) in enumerate(table[lead]):
            if follows.match(folded, end):
                found.append((start, end, lead, place))
                break
    for sign in _FRACTION_SIGNS.intersection(signs):
        found += [(match.start(), match.end(), sign, 0) for match in re.finditer(sign, folded)]
    found.sort()
    return found
