"""Figures that rank: places in an order (lớn thứ 3, con trai thứ ba), and `số 1`."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import names, ranks
from vnfacts.lexicon.numbers import DIGITS, SCALES
from vnfacts.nouns import is_no_noun, is_noun
from vnfacts.numbers import read_number, read_words, roman_value
from vnfacts.patterns import LOWER, UPPER, Lazy, spread, trie
from vnfacts.rules import Draft, Reading, rule


def rank_pattern() -> str:
    """A pattern of what ranks: digits, Roman figures or words, in groups of these names."""
    digits = trie(
        [*(word for word in DIGITS if word != "không"), *SCALES, "mười", "mươi", "trăm", "linh", "lẻ"],
    )
    first = trie([*ranks.RANK_WORDS, *DIGITS, "mười", "mươi"])
    return (
        rf"(?:(?P<digits>\d{{1,3}}(?:\.\d{{3}})*(?: +(?:{trie(SCALES)})(?!\w))?)(?![\w%]|[.,]\d)(?!/\d{{1,2}}/)"
        r"|(?P<roman>[ivxlc]+)(?![\w]|[-.][^\W\d])"
        rf"|(?P<words>(?:{first})(?: +(?:{digits}))*)(?!\w))"
    )


ORDINAL = Lazy(lambda: rf"(?P<times>lần +)?thứ +{rank_pattern()}")
_DATED_BEFORE = frozenset(spread(ranks.DATED_BEFORE))
_DATE_AFTER = re.compile(
    r" +(?:đầu|cuối|giữa) +tuần| *[,(]? *(?:ngày +\d|\d{1,2}[/.-]\d|tuần|\()"
    r"| +(?:tới|này|vừa qua|vừa rồi|sắp tới|hàng|hằng)(?!\w)|(?:,| +và| *-) +(?:chủ nhật|thứ +\w+ +tuần)"
    r"| +(?:trước|sau|rồi)(?= *(?:[,.;)]|$))"
)
_CLOCK = re.compile(r"\d{1,2}(?:h|[h:g]\d\d)")
_PAIRED = re.compile(r"(?<!\w)thứ (\w+) (?:và|hoặc|hay) \Z")
_LONGEST_PAIR = 16
"""Characters that the first of two ordinals has (thế hệ thứ tư và thứ năm)."""
_TRADER = Lazy(
    lambda: (
        rf"(?<!\w)(?P<head>(?:nhà|nguồn|nơi|điểm) (?:{trie(ranks.TRADES)})"
        rf"|(?:{trie(ranks.TRADERS)})(?= (?:{trie(ranks.TRADES)}) ))"
        r"(?: [^\W\d]+){1,4} \Z"
    )
)
_LONGEST_TRADE = 40
_MOVED = re.compile(r"(?<!\w)(phiên|tuần|tháng|quý|năm) (?:tăng|giảm)(?: điểm| giá)? \Z")
_LONGEST_MOVE = 24
"""Characters that a stretch of time in which prices moved has (phiên tăng điểm thứ ba liên tiếp)."""
_DISCOURSE_AFTER = re.compile(r" *[,:]| +là(?!\w)")
_CLAUSE_ENDS = (":", ";", ".", "-", "\n", "…", ",", "là", "và")
_NAME_BEFORE = re.compile(rf"(?<!\w)[{UPPER}][{LOWER}]+ \Z")
_MANY = [["những"], ["các"], ["mỗi"]]
"""Before `ngày thứ bảy`: Saturdays, not the seventh day."""
_LONGEST_GAP = 8
"""Characters within which quotes and spaces before the start of a clause end."""


def rank_value(match: re.Match[str]) -> int | None:
    """The number that a match of `rank_pattern` says."""
    if match["digits"]:
        figure = read_number(match["digits"], 0)
        return int(figure.value) if figure else None
    if match["roman"]:
        return roman_value(match["roman"])
    word = match["words"]
    if word in ranks.RANK_WORDS:
        return ranks.RANK_WORDS[word]
    number = read_words(word, 0)
    if number is None or number.end != len(word) or number.value != int(number.value):
        return None
    return int(number.value)


def is_weekday(reading: Reading, start: int, number: str, end: int) -> bool:
    """Whether `thứ ba` at `start` is Tuesday rather than third."""
    if number not in ranks.WEEKDAY_NUMBERS:
        return False
    words = reading.page.left(start)
    previous = words[-1] if words else ""
    capital = reading.page.text[start] == "T" and start != reading.page.sentence_at(start)[0]
    if previous in ranks.NEVER_WEEKDAY_AFTER:
        return False
    if not capital and reading.page.text[end - len(number)].isupper() and previous not in ranks.NUMBERED_IN_NAMES:
        return True  # thứ Năm
    if not capital and previous not in _DATED_BEFORE and (is_noun(previous) or is_noun(" ".join(words[-2:]))):
        return False
    after = _DATE_AFTER.match(reading.folded, end)
    if after:
        pair = _PAIRED.search(reading.folded, max(0, start - _LONGEST_PAIR), start) if after[0].endswith("(") else None
        return pair is None or is_weekday(reading, pair.start(), pair[1], pair.end(1))
    if not previous and len(number) > 1:  # Thứ Sáu opens a title, thứ sáu a list
        return reading.page.text[end - len(number)].isupper()
    if _CLOCK.fullmatch(previous):  # 20h thứ 5
        return True
    if previous == "ngày":
        return reading.page.text[end - len(number)].isupper() or words[-2:-1] in _MANY
    return previous in _DATED_BEFORE or capital


@rule("ordinal")
def ordinal(reading: Reading, start: int) -> Draft | None:
    """A place in an order, said with `thứ`.

    đối tác thương mại lớn thứ 3 → ordinal 3
    lần thứ XIV → ordinal 14
    con trai thứ ba của ông → ordinal 3
    """
    match = ORDINAL.match(reading.folded, start)
    if match is None:
        return None
    value = rank_value(match)
    if not value:
        return None
    name = match["digits"] or match["words"] or ""
    if not match["times"] and is_weekday(reading, start, name, match.end()):
        return None
    at, noun = _ranked_noun(reading, start)
    if match["times"] and noun and not _is_event(noun):
        at, noun = start, ""
    if _is_discourse(reading, match, at):
        return None
    return Draft(at, match.end(), "ordinal", "ordinal", Decimal(value), None, noun)


def _is_event(noun: str) -> bool:
    """Whether a noun names something that takes place time after time: hội nghị lần thứ 2, not thiếu niên lần thứ 2."""
    return noun in ranks.HELD or noun.partition(" ")[0] in ranks.HELD_HEADS


def _is_discourse(reading: Reading, match: re.Match[str], at: int) -> bool:
    """Whether an ordinal only numbers what is being said: `Thứ nhất, …`, `… ; thứ hai là …`."""
    start, folded = match.start(), reading.folded
    listed = _DISCOURSE_AFTER.match(folded, match.end()) is not None
    opening, closing = reading.page.sentence_at(start)
    if not match["times"] and at == start == opening and folded[match.end() : closing].strip():
        return listed or match["words"] in ranks.DISCOURSE_RANKS
    if not listed or not match["words"]:
        return False
    before = folded[max(0, start - _LONGEST_GAP) : start].rstrip(" \"'“")
    return not before or before.endswith(_CLAUSE_ENDS)


def _ends_name(text: str, at: int) -> bool:
    """Whether a capitalised word stands before the one at `at`, capitalised too: Việt Nam lần thứ XII."""
    return text[at].isupper() and _NAME_BEFORE.search(text, max(0, at - _LONGEST_GAP), at) is not None


def _ends_verb(words: list[str]) -> bool:
    """Whether the last word is a verb with the one before it: ra tòa, xin lỗi; not có người, ghi bàn."""
    return len(words) > 1 and words[-2] not in ranks.BEFORE_RANKED_NOUNS and is_no_noun(" ".join(words[-2:]))


def _ranked_noun(reading: Reading, start: int) -> tuple[int, str]:
    """Where the ranked noun or adjective directly before an ordinal starts, and the noun.

    The last word of a name or verb is none: Việt Nam lần thứ XII, ra tòa lần thứ ba.
    """
    folded = reading.folded
    words = reading.page.left(start)
    if words and words[-1] in ranks.RANKED_TIMES and not is_noun(" ".join(words[-3:])):  # not phút bù giờ
        return folded.rindex(words[-1], 0, start), words[-1]
    moved = _MOVED.search(folded, max(0, start - _LONGEST_MOVE), start)
    if moved:
        return start, moved[1]
    for size in (4, 3, 2, 1):
        phrase = " ".join(words[-size:])
        if len(words) >= size and is_noun(phrase) and phrase not in ranks.RANKED_VERBS:
            at = folded.rindex(words[-size], 0, start)
            inner = size == 1 and (_ends_name(reading.page.text, at) or _ends_verb(words))
            return (start, "") if inner else (at, phrase)
    if not words or words[-1] not in names.RANKED_ADJECTIVES:
        return start, ""
    at = folded.rindex(words[-1], 0, start)
    plain = len(words) > 1 and words[-2] not in names.RANKED_ADJECTIVES
    trader = _TRADER.search(folded, max(0, at - _LONGEST_TRADE), at) if plain else None
    noun = " ".join(trader["head"].split()) if trader else _ranked_noun(reading, at)[1] if plain else ""
    return (start if words[-1] in ranks.PLACED else at), noun


# -- number one --------------------------------------------------------------------------------------------------

_BODY_REACH = 5
"""Words before `số 1` within which a body or line that is told apart by it may begin."""
_NO_RANK_AFTER = frozenset(spread({*names.PLACES, *names.THINGS, *ranks.NO_RANK_AFTER}))
_NUMBER_ONE = Lazy(
    lambda: (
        rf"số +(?:(?P<n>\d{{1,2}}|\d{{3,4}}(?= thế giới))|(?P<one>một|(?:{trie(DIGITS)}|mười)(?= thế giới)))"
        rf"(?![\w]|[.,/-]\d)(?P<field> +(?:{trie(ranks.FIELDS)}))?"
    )
)


@rule("ordinal.number")
def numbered_rank(reading: Reading, start: int) -> Draft | None:
    """`số 1` as a rank.

    chaebol số 1 của Hàn Quốc → ordinal 1
    tay vợt số 3 thế giới → ordinal 3
    """
    match = _NUMBER_ONE.match(reading.folded, start)
    if match is None:
        return None
    value = int(match["n"]) if match["n"] else {**DIGITS, "mười": 10}[match["one"]]
    words = reading.page.left(start)
    if not value or words and words[-1] in _NO_RANK_AFTER:
        return None
    if not match["field"] and not ranks.NUMBERED_BODIES.isdisjoint(words[-_BODY_REACH:]):
        return None
    if value > 1:
        seeded = bool(words) and (words[-1] in ranks.SEEDED or " ".join(words[-2:]) in ranks.SEEDED)
        if not seeded and (match["field"] or " của").strip() in ranks.WEAK_FIELDS:
            return None
    at, noun = _ranked_noun(reading, start)
    return Draft(at, match.end("n" if match["n"] else "one"), "ordinal", "ordinal.number", Decimal(value), None, noun)
