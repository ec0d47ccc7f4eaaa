"""Figures that name something (Quốc lộ 1A, Covid-19, Nghị định 15/2023/NĐ-CP): read past, never a fact."""

from __future__ import annotations

import re

from vnfacts.lexicon import figures, names
from vnfacts.nouns import is_no_noun, is_noun
from vnfacts.numbers import scale_follows
from vnfacts.patterns import UPPER, spread
from vnfacts.rules import Reading
from vnfacts.units import noun_at, unit_after

_STRONG = frozenset(spread(names.STRONG_LEADS))
_LEADS = frozenset(spread({*names.LEGAL, *names.PLACES, *names.THINGS, *names.EVENT_HEADS}))
_BY_SIZE = sorted(_STRONG | _LEADS, key=lambda lead: lead.count(" "))
_LAST_WORDS = {lead.rpartition(" ")[2]: lead.count(" ") + 1 for lead in _BY_SIZE}
"""The last word of a lead -> how many words the longest lead that ends in it has."""
TELLING_WORDS = figures.PROPORTION_LEADS.union(_LAST_WORDS, ["tuổi"])
"""The last words of whatever makes the figure after it a name, an age or part of a proportion."""
_GLUED = frozenset(spread(names.GLUED_WORDS))
_CODE = re.compile(r"\d[\w]*(?:[.,/:-]+\w+)*")
_PHONE = re.compile(
    r"(?:\(?\+?84\)?[ .-]?\d{1,4}|0\d{1,4}|1[89]00)(?:[ .-]?\d{2,4}){1,3}(?!\d|[.,]\d| *(?:đồng|usd|%))"
)
_SHORTEST_PHONE = 8
_DAY_LIKE = re.compile(r"(?:\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}-\d{2}-\d{2})(?!\d)")
_LEFT_WORD = re.compile(r"[^\W\d_]+\Z")
_PLATE = re.compile(
    r"(?<!\w)\d{2}[a-zđ]{1,2}\d?-? ?\Z|(?<!\w)\d{2}[a-zđ]{1,2}\d?(?: -|- )\Z|(?<!\w)\d{2}[a-zđ]\d? - \Z"
)
_HOUR_BEFORE = re.compile(r"(?<!\w)\d{1,2} ?(?:h|giờ)\Z")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_VERSION = re.compile(r"\d\.0(?![\d%]| ?(?:%|tỷ|triệu|km|m|kg|usd|điểm|độ|lít|trận|ielts))")
_URL_LEFT = re.compile(r"[\w/]/\Z|[@#_&=]\Z|\w\.\Z|\\\Z")
_CAPITAL_LEFT = re.compile(
    rf"(?:^|[\s(\"“'‘/-])([{UPPER}][\w.&'+-]*) (?:[-+] )?(?:\d[\d.]*(?:, ?| và | hoặc | - ?))*\Z"
)
_NAME_TAIL = re.compile(rf"[{UPPER}]\w* [{UPPER}]\w+ \Z")
_HALF_CAPITAL = re.compile(rf"(?<=[^.!?:;\n] )([{UPPER}]\w+) ([^\W\d_]+) \Z")
_MODEL_LEFT = re.compile(rf"(?:[^\W\d_]+\d|[^\W\d_]*[a-zđ][{UPPER}])[\w-]* \Z")
_REACH = 24
"""Characters before a figure within which the name that it belongs to stands."""


def code_end(folded: str, start: int) -> int:
    """Where the code, number plate or reference that begins at `start` ends."""
    match = _CODE.match(folded, start)
    return match.end() if match else start + 1


def name_before(reading: Reading, start: int, previous: str) -> str:
    """`strong`, `weak` or "": whether what stands before a figure makes it a name, and how surely."""
    folded = reading.folded
    before = folded[start - 1] if start else ""
    if (before != " " or not previous.isalpha()) and is_glued(reading, start, before):
        return "strong"
    return lead(reading, start)


def is_glued(reading: Reading, start: int, before: str) -> bool:
    """Whether a letter, or a letter and hyphen, stands directly before the figure: U23, Covid-19, B-52."""
    folded = reading.folded
    if before == "-" and _HOUR_BEFORE.search(reading.page.text, max(0, start - 5), start - 1):  # 8h-10h30
        return False
    plate = _PLATE.search(folded, max(0, start - 9), start)
    if plate and not reading.page.text[plate.start() : start].islower():  # 29L1 - 620.58, not 80cm - 1,2m
        return True
    if before == "/" and start > 1 and folded[start - 2].isalnum() and _counted(reading, start):
        return False
    if before == "-" and start > 1 and folded[start - 2].isalpha():
        left = _LEFT_WORD.search(folded, max(0, start - 12), start - 1)
        return left is None or left[0] not in _GLUED
    if before.isalpha():
        left = _LEFT_WORD.search(folded, max(0, start - 12), start)
        if left is None or reading.page.text[left.start()].isupper():
            return True
        return left[0] not in _GLUED and left[0].isascii()
    if before == "+":  # Km 58+300, phút 90+2, GMT+7
        return folded[start - 2 : start - 1].isalnum()
    if not before or before not in "/@#_&=\\.":
        return False
    return _URL_LEFT.search(folded, max(0, start - 3), start) is not None


def fineness_end(reading: Reading, start: int, end: int) -> int:
    """Where a figure ends that tells how fine gold or a screen is (vàng 18K, màn hình 4K), or 0.

    Args:
        end: where the figure ends with the letter behind it.
    """
    if reading.folded[end - 1] != "k":
        return 0
    digits = reading.folded[start:end]
    carats = digits in names.CARATS and not names.GOLD.isdisjoint(reading.page.left(start))
    return end if carats or is_resolution(reading, start, end) else 0


def is_resolution(reading: Reading, start: int, end: int) -> bool:
    """Whether a figure tells how fine a screen is: màn hình 4K."""
    return reading.folded[start:end] in names.RESOLUTIONS and reading.page.text[end - 1].isupper()


def _counted(reading: Reading, start: int) -> bool:
    """Whether a well-known noun or a measure follows the figure at `start` (15 bàn/15 trận, 3GB RAM/32GB)."""
    run = _DIGITS.match(reading.folded, start)
    unit = unit_after(reading.page.text, reading.folded, run.end()) if run else None
    if unit is not None and unit.kind == "measure":
        return True
    noun = noun_at(reading.page.text, reading.folded, run.end(), bare=True) if run else None
    return noun is not None and is_noun(noun.code)


def phone_end(folded: str, start: int) -> int:
    """Where a telephone number that begins at `start` ends, or 0."""
    plus = folded[start - 1 : start] == "+"
    if not plus and folded[start] != "0" and not folded.startswith(("1900", "1800"), start):
        return 0
    if _DAY_LIKE.match(folded, start):
        return 0
    match = _PHONE.match(folded, start)
    if match is None or sum(char.isdigit() for char in match[0]) < _SHORTEST_PHONE:
        return 0
    return match.end()


def lead(reading: Reading, start: int) -> str:
    """`strong`, `weak` or "": whether the words before a figure make it a name, and how surely."""
    words = reading.page.left(start)
    if not words or reading.folded[start - 1] == "(":
        return ""
    last = words[-1].rstrip(":")
    if last not in _LAST_WORDS:
        return ""
    if _STRETCH.match(reading.folded, start):  # của tỉnh 6 tháng đầu năm
        return ""
    if last in names.NAME_TAILS and _NAME_TAIL.search(reading.page.text, max(0, start - _REACH), start):
        return ""
    if len(words) > 1 and words[-2] in names.SECOND_SYLLABLES.get(last, ()):
        return ""
    for size in range(min(_LAST_WORDS[last], len(words)), 0, -1):
        phrase = " ".join([*words[-size:-1], last])
        if words[-size - 1 : -size] == ["mỗi"]:  # mỗi lô 60 chiếc
            return ""
        if phrase in _STRONG:
            amount = _is_sum(reading, start) or _is_beyond(reading, start, last) or _is_sent(reading, start, phrase)
            return "" if amount else "strong"
        if phrase in _LEADS:
            if last != "số":
                return "" if _GROUPED.match(reading.folded, start) else "weak"
            return "" if _is_amount_word(words[-3:-1]) else "weak"
    return ""


def _is_amount_word(words: list[str]) -> bool:
    """Whether `số` after these words leads an amount (con số 250); not after `quan điểm`, `địa chỉ`."""
    if not words or words[-1] not in figures.AMOUNT_BEFORE_NUMBER or words == ["địa", "chỉ"]:
        return False
    return len(words) == 1 or words[0] not in names.SECOND_SYLLABLES.get(words[1], ())


_STRETCH = re.compile(r"\d{1,2} tháng (?:đầu|cuối) năm")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?![\d-]|/(?!\d{1,3}\.\d))")
_SUMS = frozenset({"money", "percent", "age"})


def _is_sum(reading: Reading, start: int) -> bool:
    """Whether a figure is an amount whatever name it could end: it has a scale, currency, per cent sign or `tuổi`."""
    run = _DIGITS.match(reading.folded, start)
    if run is None or scale_follows(reading.folded, run.end()):
        return run is not None
    unit = unit_after(reading.page.text, reading.folded, run.end())
    return unit is not None and unit.kind in _SUMS


def _is_beyond(reading: Reading, start: int, lead: str) -> bool:
    """Whether a figure is higher than any that the word before it is told apart by: `cả lớp 25 em`."""
    run = _DIGITS.match(reading.folded, start)
    return lead in names.HIGHEST and run is not None and run[0].isdigit() and int(run[0]) > names.HIGHEST[lead]


def _is_sent(reading: Reading, start: int, phrase: str) -> bool:
    """Whether `điều` means to send: điều 5 xe chữa cháy, not điều 5 luật này."""
    if phrase != "điều":
        return False
    run = _DIGITS.match(reading.folded, start)
    noun = noun_at(reading.page.text, reading.folded, run.end(), bare=True) if run else None
    return noun is not None and is_noun(noun.code) and noun.code.partition(" ")[0] not in names.LEGAL_WORDS


_LISTED = re.compile(r"(?:\d+(?: ?, ?| và | hoặc ))+\Z")


def is_label(reading: Reading, start: int) -> bool:
    """Whether a bare figure tells one thing from others of its kind: tàu du hành 1 và 2, thành viên 365."""
    listed = _LISTED.search(reading.folded, max(0, start - _REACH), start)
    words = reading.page.left(listed.start() if listed else start)
    if not words or words[-1] in figures.MEASURED:
        return False
    pair = " ".join(words[-2:])
    return is_noun(words[-1]) or is_noun(pair) or pair in _LEADS


def capitalised(reading: Reading, start: int) -> bool:
    """Whether a number word is written as a name (dì Mười), though no sentence begins here."""
    text = reading.page.text
    if text[start - 1 : start] in ("(", '"', "“") or text[start - 2 : start - 1] == ":":
        return False
    return (
        text[start].isupper() and text[start + 1 : start + 2].islower() and start != reading.page.sentence_at(start)[0]
    )


def after_half_capital(reading: Reading, start: int) -> bool:
    """Whether a name that ends in a small letter stands before the figure: Bệnh viện Nhi đồng 1, Phát điện 2."""
    text, words = reading.page.text, reading.page.left(start)
    if len(words) < 2 or not text[start - 2 - len(words[-1]) - len(words[-2])].isupper():
        return False
    match = _HALF_CAPITAL.search(text, max(0, start - _REACH), start)
    return match is not None and match[2].islower() and not is_no_noun(match[2])


def after_capital(reading: Reading, start: int) -> bool:
    """Whether a capitalised word that does not merely begin its sentence stands directly before the figure."""
    text, words = reading.page.text, reading.page.left(start)
    last = words[-1] if words else ""
    if last.isalpha() and last not in ("và", "hoặc") and not text[start - 1 - len(last)].isupper():
        return False
    match = _CAPITAL_LEFT.search(text, max(0, start - 32), start)
    if match is None:
        return False
    word = match[1]
    if word.lower() in names.SCORED and "." not in word:
        return False
    sentence_start, _ = reading.page.sentence_at(start)
    if not text[sentence_start : match.start(1)].strip(" \"“'‘(-"):
        return not word.islower() and word.lower() not in figures.SENTENCE_OPENERS
    return word.lower() not in figures.SENTENCE_OPENERS or word.isupper() and len(word) > 1


_TITLE = re.compile(rf"(?:^|[\s(])[\"“‘'][{UPPER}][^\"“”‘’'\n.,:;!?]*(?<= )\Z")
_QUOTE_ENDS = ('"', "”", "’", "'")
_LONGEST_TITLE = 40
"""Characters before a figure within which the title that it ends may begin."""


def ends_title(reading: Reading, start: int, end: int) -> bool:
    """Whether a figure is the last word of a title in quotes: "Tuổi thanh xuân 2"."""
    text, previous = reading.page.text, reading.page.left(start)[-1:]
    if not text.startswith(_QUOTE_ENDS, end) or not previous or not text[start:end].isdigit():
        return False
    if previous[0] in figures.SENTENCE_OPENERS or previous[0] in figures.MEASURED:
        return False  # "Chúng tôi có 5"
    return _TITLE.search(text, max(0, start - _LONGEST_TITLE), start) is not None


def after_model(reading: Reading, start: int) -> bool:
    """Whether a word that only models have stands directly before the figure: i10 2017, xDrive 2017, CX5 2017."""
    return _MODEL_LEFT.search(reading.page.text, max(0, start - _REACH), start) is not None


# -- items of a list ---------------------------------------------------------------------------------------------

_ITEM_MARKS = (".", ")", "-", "–", " ", ":")
_ITEM = re.compile(rf"[.)] [\"“'‘]?(?=[{UPPER}])")
_ENUMERATOR = re.compile(rf"[.)](?: |$|\n)|[.)](?=[^\W\d])| ?[-–] (?=[{UPPER}])|: (?=[{UPPER}])")
_SECTION = re.compile(rf"\d{{1,2}}(?:\.\d{{1,2}})+\. ?(?=[{UPPER}])")
"""The number of a section: `1.2. Về xã hội`."""
_CLOSING = re.compile(r"\)(?= ?[^\W\d])")


def enumerator(reading: Reading, start: int, end: int) -> bool:
    """Whether the figure numbers an item of a list: `1. …`, `2) …`, `(6) …` at the start of a line or sentence."""
    text = reading.page.text
    mark = text[end : end + 1]
    if mark == "." and (not start or text[start - 1] == "\n") and _SECTION.match(text, start):
        return True
    if end - start > 2 or mark not in _ITEM_MARKS or mark == " " and text[end + 1 : end + 2] not in ("-", "–"):
        return False
    before = text[max(0, start - 3) : start].rstrip(" \t\u00a0")
    if before.endswith("(") and _CLOSING.match(text, end):
        return True
    at_start = not before or before.endswith("\n") or start == reading.page.sentence_at(start)[0]
    if at_start and _ENUMERATOR.match(text, end):
        return True
    if _ITEM.match(text, end) and _has_neighbour_item(reading, int(text[start:end])):
        return True
    return before.endswith((";", ":")) and text.startswith((") ", ". ", "- "), end)


def _has_neighbour_item(reading: Reading, number: int) -> bool:
    """Whether the text also has an item numbered one more or one less."""
    items = reading.page.items()
    return str(number + 1) in items or number > 1 and str(number - 1) in items


def is_version(folded: str, start: int) -> bool:
    """Whether the figure is a version such as `4.0`."""
    return _VERSION.match(folded, start) is not None and folded[start - 1 : start] != ","
