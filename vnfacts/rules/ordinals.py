"""Figures that rank: places in an order, and the numbers of congresses, terms, rounds and episodes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from vnfacts.lexicon import names, ranks
from vnfacts.lexicon.numbers import DIGITS, SCALES
from vnfacts.nouns import is_no_noun, is_noun
from vnfacts.numbers import read_number, read_words, roman_value, scale_follows
from vnfacts.patterns import LOWER, UPPER, Lazy, spread, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.units import Unit, noun_at, unit_after


def _rank() -> str:
    digits = trie(
        [*(word for word in DIGITS if word != "không"), *SCALES, "mười", "mươi", "trăm", "linh", "lẻ"],
    )
    first = trie([*ranks.RANK_WORDS, *DIGITS, "mười", "mươi"])
    return (
        rf"(?:(?P<digits>\d{{1,3}}(?:\.\d{{3}})*(?: +(?:{trie(SCALES)})(?!\w))?)(?![\w%]|[.,]\d)(?!/\d{{1,2}}/)"
        r"|(?P<roman>[ivxlc]+)(?![\w]|[-.][^\W\d])"
        rf"|(?P<words>(?:{first})(?: +(?:{digits}))*)(?!\w))"
    )


ORDINAL = Lazy(lambda: rf"(?P<times>lần +)?thứ +{_rank()}")
_SEQUENCE = Lazy(lambda: rf"(?P<noun>{trie(names.SEQUENCES)}) +(?P<link>lần +thứ +|lần +|thứ +|số +)?{_rank()}")
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


def _rank_value(match: re.Match[str]) -> int | None:
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
    value = _rank_value(match)
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


# -- numbers of congresses, terms, rounds ------------------------------------------------------------------------

_UNIT_KINDS = frozenset({"money", "percent", "measure", "duration"})
_MEMBER = re.compile(r"(?:\+\d{1,2})?'?(?:, ?| +và +|, +và +)(\d{1,3})(?![\w%]|[.,/:-]\d)")
_SIZE = re.compile(r" *(?:/ *\d|[.,]\d|%|-\d)| - \d+ - \d")
_OF_ALL = re.compile(r"/\d{1,3}(?![\d/])")
_HALVES = (1, 2)
_OF_MONTH = re.compile(r" +tháng +\d{1,2}(?!\d)")
_SECOND_SYLLABLES = {form: after for word, after in names.SECOND_SYLLABLES.items() for form in spread([word])}
_TO_LEVEL = re.compile(r" *- *(\d{1,2})(?![\d.,/-]\d|[\d%])")
_SYLLABLES = frozenset({"i", "v", "x", "vi", "xi"})
"""Roman figures that are figures only with capitals (mức độ vi phạm)."""
_WEEK_LEADS = (["ở"], ["từ"], ["vào"], ["thai"], ["đến"], ["sang"])
_WIND_REACH = 90
"""Characters before `cấp` within which the wind makes it a step of its scale."""
_WIND = Lazy(lambda: trie(ranks.WIND))


@rule("ordinal.sequence")
def sequence(reading: Reading, start: int) -> Draft | None:
    """The number of a congress, term, session, round, phase, season, episode or set.

    Đại hội XIV → ordinal 14
    Quốc hội khóa 14 → ordinal 14
    tập 13 → ordinal 13
    """
    match = _SEQUENCE.match(reading.folded, start)
    if match is None:
        return None
    noun, end = " ".join(match["noun"].split()), match.end()
    value = _rank_value(match)
    left = reading.page.left(start)
    if not value or left and left[-1] in _SECOND_SYLLABLES.get(noun, ()):
        return None
    if noun == "cấp":
        return _wind_force(reading, start, end, value)
    if noun == "độ":
        return _degree(reading, start, end, value)
    if noun == "tuần" and not _is_week(reading, match):
        return None
    among = noun in ranks.AMONG and _OF_ALL.match(reading.folded, end) is not None
    if not among and _SIZE.match(reading.folded, end) or not _is_numbered(reading, match, noun):
        return None
    if (match["link"] or "").strip() in ("", "lần") and _is_amount(reading, match, noun, value):
        return None
    return Draft(start, end, "ordinal", "ordinal.sequence", Decimal(value), None, noun.removesuffix(" số"))


def more_of_sequence(reading: Reading, first: Draft) -> Iterator[Draft]:
    """The further members of a list after a noun of sequence: `phút 63, 87`, `vòng 3, 5 và 7`."""
    text, folded, end = reading.page.text, reading.folded, first.end
    while folded[end - 1].isdigit() and (member := _MEMBER.match(folded, end)):
        end = member.end()
        if unit_after(text, folded, end) or noun_at(text, folded, end, bare=True):
            return
        yield Draft(member.start(1), end, "ordinal", "ordinal.sequence", Decimal(member[1]), None, first.unit)


def _is_numbered(reading: Reading, match: re.Match[str], noun: str) -> bool:
    """Whether what follows a noun of sequence is written as its number."""
    if match["words"]:
        if noun == "hạng":
            return reading.page.left(match.start())[-1:] in (["xếp"], ["đứng"], ["về"])
        return match["link"] is not None or noun in ranks.NUMBERED_IN_WORDS
    if match["roman"]:
        written = reading.page.text[match.start("roman")].isupper()
        return written or match["roman"] not in _SYLLABLES and not set(match["roman"]) - set("ivx")
    return not scale_follows(reading.folded, match.end("digits"))


def _is_amount(reading: Reading, match: re.Match[str], noun: str, value: int) -> bool:
    """Whether the number after a noun of sequence is an amount or a year all the same: lần 5 triệu đồng."""
    text, folded, end = reading.page.text, reading.folded, match.end()
    if noun == "kỳ" and value in _HALVES and _OF_MONTH.match(folded, end):  # kỳ 2 tháng 10
        return False
    unit = unit_after(text, folded, end)
    if unit and unit.kind in _UNIT_KINDS and not _is_minute_sign(noun, unit):
        return True
    if match["digits"] and len(match["digits"]) == 4 and 1000 <= value < 2200:
        return True
    if noun == "mũi":
        return reading.folded.startswith((" lần", " bên"), end)
    if match["words"]:
        return not match["link"] and (unit is not None or noun_at(text, folded, end, bare=True) is not None)
    return noun in names.WEAK_SEQUENCES and _counts_here(reading, noun, end)


def _is_minute_sign(noun: str, unit: Unit) -> bool:
    return noun == "phút" and unit.surface in ("'", "′")


def _wind_force(reading: Reading, start: int, end: int, value: int) -> Draft | None:
    """`gió cấp 6`, `cấp 2-3`: a step of the wind scale; elsewhere `cấp` names (trường cấp 3)."""
    if not _WIND.search(reading.folded, max(0, start - _WIND_REACH), start):
        return None
    if not ranks.SCHOOLED.isdisjoint(reading.page.left(start)[-3:]):
        return None
    high = _TO_LEVEL.match(reading.folded, end)
    top = Decimal(high[1]) if high else None
    return Draft(start, high.end() if high else end, "ordinal", "ordinal.sequence", Decimal(value), top, "cấp")


def _degree(reading: Reading, start: int, end: int, value: int) -> Draft | None:
    """`bỏng độ 3`, `suy tim độ 2-3`: how bad an injury or illness is."""
    high = _TO_LEVEL.match(reading.folded, end)
    if ranks.GRADED.isdisjoint(reading.page.left(start)[-1:]) or not high and _SIZE.match(reading.folded, end):
        return None
    top = Decimal(high[1]) if high else None
    return Draft(start, high.end() if high else end, "ordinal", "ordinal.sequence", Decimal(value), top, "độ")


def _is_week(reading: Reading, match: re.Match[str]) -> bool:
    """Whether weeks are numbered, as of a pregnancy: sinh ở tuần 28; not mỗi tuần 2 lần."""
    led = match["digits"] is not None and reading.page.left(match.start())[-1:] in _WEEK_LEADS
    return led and noun_at(reading.page.text, reading.folded, match.end(), bare=True) is None


def _counts_here(reading: Reading, noun: str, end: int) -> bool:
    if noun not in ranks.COUNTING or reading.page.text[end + 1 : end + 2].isupper():
        return False
    following = noun_at(reading.page.text, reading.folded, end, bare=True)
    return following is not None and is_noun(following.code)


_YEAR_OF_STUDY = re.compile(
    r"năm +(?P<n>[1-7]|nhất|hai|ba|tư|bốn|năm|sáu)(?!\w|[.,/-]\d| +(?:năm|tháng|tuần|ngày)(?!\w))"
)


@rule("ordinal.year")
def year_of_study(reading: Reading, start: int) -> Draft | None:
    """The year that a student is in.

    sinh viên năm 3 → ordinal 3 năm
    sinh viên năm nhất → ordinal 1 năm
    """
    match = _YEAR_OF_STUDY.match(reading.folded, start)
    if match is None or " ".join(reading.page.left(start)[-2:]) not in ("sinh viên", "học viên"):
        return None
    value = int(match["n"]) if match["n"].isdigit() else ranks.RANK_WORDS[match["n"]]
    return Draft(start, match.end(), "ordinal", "ordinal.year", Decimal(value), None, "năm")


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
