"""Figures that rank or relate: ordinals, fractions, multiples, scores."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import cues, names
from vnfacts.lexicon.calendar import DAY_PARTS
from vnfacts.lexicon.numbers import DIGITS, MULTIPLES, SCALES
from vnfacts.nouns import is_noun
from vnfacts.numbers import TWELVE_DIGITS, read_words, roman_value
from vnfacts.patterns import Lazy, spread, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.text import words_before
from vnfacts.units import noun_at, unit_after

_RANK_WORDS = {
    "nhất": 1,
    "nhì": 2,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}
_RANK = (
    r"(?:(?P<digits>\d{1,3}(?:\.\d{3})*)(?![\d%]|[.,]\d)(?!/\d{1,2}/)|(?P<roman>[ivxlc]+)(?![\w])|(?P<words>(?:"
    + "|".join(sorted({*_RANK_WORDS, *DIGITS, "mười", "mươi"}, key=len, reverse=True))
    + r")(?: +(?:mười|mươi|"
    + "|".join(DIGITS)
    + r"))*)(?!\w))"
)
ORDINAL = Lazy(lambda: r"(?P<times>lần +)?thứ +" + _RANK)
SEQUENCE = Lazy(
    lambda: "(?P<noun>" + trie(names.SEQUENCES) + r") +(?P<link>lần +thứ +|lần +|thứ +|số +)?" + _RANK
)
_WEEKDAY_NUMBERS = frozenset({"2", "3", "4", "5", "6", "7", "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy"})
_DATED_BEFORE = frozenset(
    spread(
        {
            *DAY_PARTS,
            "ngày",
            "hôm",
            "vào",
            "từ",
            "đến",
            "tới",
            "trước",
            "sau",
            "cuối",
            "đầu",
            "giữa",
            "mỗi",
            "hàng",
            "hằng",
            "các",
            "trong",
            "kể",
        }
    )
)
_DATE_AFTER = re.compile(r" +(?:đầu|cuối|giữa) +tuần| *[,(]? *(?:ngày +\d|\d{1,2}[/.-]\d|tuần|\()| +(?:tới|này|vừa qua|hàng)(?!\w)")
_NEVER_WEEKDAY_AFTER = frozenset(
    {"tháng", "năm", "tuần", "lần", "giờ", "phút", "quý", "đứng", "xếp", "lớn", "hạng", "con", "người"}
)
_DISCOURSE_AFTER = re.compile(r" *[,:]| +là(?!\w)")


def _rank_value(match: re.Match[str]) -> int | None:
    if match["digits"]:
        return int(match["digits"].replace(".", ""))
    if match["roman"]:
        return roman_value(match["roman"])
    word = match["words"]
    if word in _RANK_WORDS:
        return _RANK_WORDS[word]
    number = read_words(word, 0)
    return (
        int(number.value)
        if number and number.end == len(word) and number.value == int(number.value)
        else None
    )


def is_weekday(reading: Reading, start: int, number: str, end: int) -> bool:
    """Whether `thứ ba` at `start` is Tuesday rather than third."""
    if number not in _WEEKDAY_NUMBERS:
        return False
    words = reading.page.left(start)
    previous = words[-1] if words else ""
    capital = reading.page.text[start] == "T" and start != reading.page.sentence_at(start)[0]
    if (
        previous in _NEVER_WEEKDAY_AFTER
        or not capital
        and is_noun(previous)
        and previous not in _DATED_BEFORE
    ):
        return False
    if previous == "ngày":
        rank = reading.page.text[end - len(number) : end]
        return rank[0].isupper() or _DATE_AFTER.match(reading.folded, end) is not None
    if _DATE_AFTER.match(reading.folded, end):
        return True
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
    sentence_start = reading.page.sentence_at(start)[0]
    if not match["times"] and at == sentence_start == start and (
        _DISCOURSE_AFTER.match(reading.folded, match.end())
        or match["words"] in ("nhất", "hai", "ba", "tư", "năm")
    ):
        return None
    if (
        match["words"]
        and _DISCOURSE_AFTER.match(reading.folded, match.end())
        and _clause_start(reading, start)
    ):
        return None
    return Draft(at, match.end(), "ordinal", "ordinal", Decimal(value), None, noun)


def _clause_start(reading: Reading, start: int) -> bool:
    return (
        reading.folded[:start].rstrip(" \"'“").endswith((":", ";", ".", "-", "\n", "…", ",", "là", "và"))
        or start == 0
    )


_VERBS = frozenset({"tổ chức", "kỷ niệm", "tham gia", "vô địch", "liên tiếp"})


def _ranked_noun(reading: Reading, start: int) -> tuple[int, str]:
    """Where the ranked noun or adjective directly before an ordinal starts, and the noun."""
    folded = reading.folded
    words = words_before(folded, start)
    for size in (3, 2, 1):
        phrase = " ".join(words[-size:])
        if len(words) >= size and is_noun(phrase) and phrase not in _VERBS:
            return folded.rindex(words[-size], 0, start), phrase
    if words and words[-1] in names.RANKED_ADJECTIVES:
        at = folded.rindex(words[-1], 0, start)
        _, noun = (
            _ranked_noun(reading, at)
            if len(words) > 1 and words[-2] not in names.RANKED_ADJECTIVES
            else (at, "")
        )
        if words[-1] in ("đứng", "xếp", "về", "đến", "hạng"):
            return start, noun
        return at, noun
    return start, ""


_UNIT_KINDS = frozenset({"money", "percent", "measure", "duration"})
FIGURE_SCALE = Lazy(lambda: r"[\d.,]+ ?(?:" + trie(SCALES) + r")(?!\w)")
_SEQUENCE_SIZE = re.compile(r" *(?:/ *\d|[.,]\d|%|-\d)")
_TO_LEVEL = re.compile(r" *- *(\d{1,2})(?![\d.,/-]\d|[\d%])")
_WIND = re.compile(r"gió|bão|giật|áp thấp|sóng|mạnh")


@rule("ordinal.sequence")
def sequence(reading: Reading, start: int) -> Draft | None:
    """The number of a congress, term, session, round, phase, season, episode or set.

    Đại hội XIV → ordinal 14
    Quốc hội khóa 14 → ordinal 14
    tập 13 → ordinal 13
    """
    match = SEQUENCE.match(reading.folded, start)
    if match is None:
        return None
    noun, folded, end = " ".join(match["noun"].split()), reading.folded, match.end()
    value = _rank_value(match)
    if noun == "cấp":
        return _wind_force(reading, start, end, value)
    if not value or _SEQUENCE_SIZE.match(folded, end):
        return None
    if (
        match["words"]
        and noun == "hạng"
        and words_before(folded, start)[-1:] not in (["xếp"], ["đứng"], ["về"])
    ):
        return None
    if (
        match["words"]
        and not match["link"]
        and noun not in ("hạng", "hiệp", "tập", "set", "lần", "vòng", "đợt", "phần", "trận")
    ):
        return None
    if match["roman"] and not reading.page.text[match.start("roman")].isupper() and len(match["roman"]) < 2:
        return None
    if match["digits"] and FIGURE_SCALE.match(folded, match.start("digits")):
        return None
    if words_before(folded, start)[-1:] == ["cung"]:
        return None
    if not match["link"] or match["link"].strip() == "lần":
        unit = unit_after(reading.page.text, folded, end)
        if unit and unit.kind in _UNIT_KINDS and not (noun == "phút" and unit.surface in ("'", "′")):
            return None
        if match["digits"] and len(match["digits"]) == 4 and 1000 <= value < 2200:
            return None
        if noun in names.WEAK_SEQUENCES and match["words"] is None and _counts_here(reading, noun, end):
            return None
        if (
            match["words"]
            and not match["link"]
            and (unit or noun_at(reading.page.text, folded, end, bare=True))
        ):
            return None
    return Draft(start, end, "ordinal", "ordinal.sequence", Decimal(value), None, noun)


def _wind_force(reading: Reading, start: int, end: int, value: int | None) -> Draft | None:
    """`gió cấp 6`, `cấp 2-3`: a step of the wind scale; elsewhere `cấp` names (trường cấp 3)."""
    if (
        not value
        or reading.page.left(start)[-1:] == ["cung"]
        or not _WIND.search(reading.folded, max(0, start - 60), start)
    ):
        return None
    high = _TO_LEVEL.match(reading.folded, end)
    if high:
        return Draft(
            start, high.end(), "ordinal", "ordinal.sequence", Decimal(value), Decimal(high[1]), "cấp"
        )
    return Draft(start, end, "ordinal", "ordinal.sequence", Decimal(value), None, "cấp")


def _counts_here(reading: Reading, noun: str, end: int) -> bool:
    if noun not in ("lần", "phần", "đợt", "kỳ", "mức", "cấp", "lứa", "bậc", "trận", "mùa", "bước", "nhóm"):
        return False
    following = noun_at(reading.page.text, reading.folded, end, bare=True)
    return following is not None and is_noun(following.code) and noun not in ("đợt", "kỳ", "cấp")


_NUMBERED_PLACES = frozenset(spread(names.PLACES))
_NUMBERED_THINGS = frozenset(spread(names.THINGS))
NUMBER_ONE = Lazy(
    lambda: (
        r"số +(?:(?P<n>\d{1,2})|một)(?![\w]|[.,/-]\d)(?P<world> +(?:thế giới|của|việt nam|châu|hành tinh|đông nam á|quốc gia|trong|tại|nước|mỹ|anh|về))?"
    )
)
_SEEDED = frozenset({"hạt giống", "tay vợt", "vị trí", "ngôi", "cây vợt", "ưu tiên"})


@rule("ordinal.number")
def numbered_rank(reading: Reading, start: int) -> Draft | None:
    """`số 1` as a rank.

    chaebol số 1 của Hàn Quốc → ordinal 1
    tay vợt số 3 thế giới → ordinal 3
    """
    match = NUMBER_ONE.match(reading.folded, start)
    if match is None:
        return None
    value = int(match["n"] or 1)
    words = reading.page.left(start)
    if words and words[-1] in (
        "con",
        "tổng",
        "chỉ",
        "hệ",
        "tỷ",
        "mã",
        "đường",
        "nhà",
        "quyết",
        "định",
        "lô",
        "thửa",
        "một",
        "phòng",
    ):
        return None
    seeded = len(words) > 1 and " ".join(words[-2:]) in _SEEDED or bool(words) and words[-1] in _SEEDED
    if not value or words and (words[-1] in _NUMBERED_PLACES or words[-1] in _NUMBERED_THINGS):
        return None
    if value > 1 and not (
        match["world"] and match["world"].strip() not in ("của", "trong", "tại", "về") or seeded
    ):
        return None
    end = match.end("n") if match["n"] else match.start() + len("số ") + len(match[0][3:].split()[0])
    at, noun = _ranked_noun(reading, start)
    return Draft(at, end, "ordinal", "ordinal.number", Decimal(value), None, noun)


# -- ratios ----------------------------------------------------------------------------------------------------

FRACTION = re.compile(r"(\d{1,4}) ?/ ?(\d{1,4})(?![\d]|[.,/-]\d)")
FRACTION_WORDS = Lazy(
    lambda: (
        r"(?:(?P<half>(?:một +)?nửa|phân nửa)|(?P<a>"
        + trie(DIGITS, spell=False)
        + "|mười) +phần +(?P<b>"
        + trie([*DIGITS, "mười", "trăm", "nghìn"], spell=False)
        + r"))(?!\w)"
    )
)
MULTIPLE = Lazy(
    lambda: (
        r"(?:gấp|tăng|nhân|giảm)(?: +(?:lên|khoảng|gần|hơn|tới|những))? +(?P<m>"
        + trie(MULTIPLES)
        + r")(?!\w)(?P<times> +lần)?"
    )
)
_TIMES_LEADS = frozenset(
    """gấp tăng giảm bằng hơn cao nhiều lớn đắt rẻ nhanh dài nặng mạnh ít thấp kém nhỏ tới đến gần khoảng nhân lên khỏe tốt rộng
    đông xa sâu vượt trội""".split()
)
_PART_OF = frozenset(
    "hơn gần khoảng chiếm tới đến khoảng quá bằng chừng được còn giảm tăng ngót trên dưới đạt mất có chỉ với là thuộc ít nhất hết".split()
)
_RATIO_LEAD = re.compile(
    r"(?:tỷ lệ|tỉ lệ|tỷ số|theo tỷ lệ|tỉ số|tỷ lệ chọi|tỉ lệ chọi)(?: +(?:là|khoảng|vàng|chọi))* *$"
)
RATIO = re.compile(r"(\d{1,5}(?:[.,]\d+)?) ?[:/] ?(\d{1,5}(?:[.,]\d+)?)(?![\d]|[.,:/]\d)")


def _quotient(a: Decimal, b: Decimal) -> Decimal:
    return TWELVE_DIGITS.divide(a, b)


def is_multiple(folded: str, start: int) -> bool:
    """Whether `5 lần` after what stands before `start` multiplies (gấp 5 lần) rather than counts (thắng 5 lần)."""
    words = words_before(folded, start)
    if not words:
        return False
    if (
        words[-1] in ("gần", "hơn", "khoảng", "tới", "đến", "trên", "những", "ít", "nhất", "chừng")
        and len(words) > 1
    ):
        return (
            words[-2] in _TIMES_LEADS - {"hơn", "gần", "khoảng", "đến", "tới", "vượt", "ít"}
            or words[-1] == "hơn"
            and words[-2] in cues.COMPARED
        )
    if words[-1] == "từ" and len(words) > 1:
        return words[-2] in ("gấp", "tăng", "giảm")
    return words[-1] in ("gấp", "tăng", "giảm", "bằng", "nhân")


@rule("ratio.times")
def multiple(reading: Reading, start: int) -> Draft | None:
    """How many times as much, in one word after `gấp`.

    tăng gấp đôi → ratio 2 x
    gấp rưỡi → ratio 1.5 x
    """
    match = MULTIPLE.match(reading.folded, start)
    if match is None:
        return None
    lead = match[0].split()[0]
    if lead != "gấp" and not (match["times"] or lead == "tăng" and match["m"] == "đôi"):
        return None
    if match["m"] == "hai" and not match["times"] and lead != "gấp":
        return None
    return Draft(
        match.start("m"), match.end(), "ratio", "ratio.times", Decimal(MULTIPLES[match["m"]]), None, "x"
    )


@rule("ratio.words")
def fraction_words(reading: Reading, start: int) -> Draft | None:
    """A fraction in words.

    hai phần ba diện tích → ratio 0.666666666667
    chỉ còn một nửa → ratio 0.5
    """
    match = FRACTION_WORDS.match(reading.folded, start)
    if match is None:
        return None
    if match["half"]:
        words = reading.page.left(start)
        if match["half"] == "nửa" and not (words and words[-1] in ("quá", "hơn", "gần", "non", "giảm")):
            return None
        if re.match(
            r" +(?:đầu|cuối|sau|đêm|triệu|tỷ|năm|tháng|ngày|giờ|thế kỷ|tiếng|vạn|tá|còn lại kia)(?!\w)",
            reading.folded[match.end() : match.end() + 16],
        ):
            return None
        value = Decimal("0.5")
    else:
        numbers = {**DIGITS, "mười": 10, "trăm": 100, "nghìn": 1000}
        if not numbers[match["b"]] or match["b"] in ("trăm", "nghìn"):
            return None
        value = _quotient(Decimal(numbers[match["a"]]), Decimal(numbers[match["b"]]))
    return Draft(start, match.end(), "ratio", "ratio.words", value)


@rule("ratio")
def fraction(reading: Reading, start: int) -> list[Draft] | None:
    """A fraction in digits, or a proportion.

    chiếm 1/3 dân số → ratio 0.333333333333
    tỷ lệ 1:5 → ratio 0.2
    """
    folded, text = reading.folded, reading.page.text
    if _RATIO_LEAD.search(folded, max(0, start - 24), start):
        match = RATIO.match(folded, start)
        if match and Decimal(match[2].replace(",", ".")) != 0:
            value = _quotient(Decimal(match[1].replace(",", ".")), Decimal(match[2].replace(",", ".")))
            return [Draft(start, match.end(), "ratio", "ratio", value)]
    match = FRACTION.match(folded, start)
    if match is None or int(match[2]) == 0:
        return None
    a, b = int(match[1]), int(match[2])
    noun = noun_at(text, folded, match.end(), bare=True)
    if noun and is_noun(noun.code) and (b not in (2, 3, 4, 5, 10, 100, 1000) or a >= b) and a <= b:
        return [
            Draft(start, match.end(1), "count", "count", Decimal(a), None, noun.code),
            Draft(match.start(2), noun.end, "count", "count", Decimal(b), None, noun.code),
        ]
    return (
        [Draft(start, match.end(), "ratio", "ratio", _quotient(Decimal(a), Decimal(b)))]
        if a < b or b <= 10 and a <= 20
        else None
    )


# -- scores ----------------------------------------------------------------------------------------------------

SCORE = re.compile(r"(\d{1,3}) ?[-:] ?(\d{1,3})(?![\d%]|[.,/]\d|-\d| ?%)")
_SPORT = Lazy(lambda: r"(?<!\w)(?:" + trie(cues.SPORT) + r")(?!\w)")


_AFTER_SCORE = frozenset(
    {
        "đội",
        "trận",
        "đội tuyển",
        "đối thủ",
        "phút",
        "hiệp",
        "lượt",
        "vòng",
        "bàn",
        "đội bóng",
        "clb",
        "trận đấu",
    }
)


def in_sport(reading: Reading, start: int, end: int) -> bool:
    """Whether the sentence speaks of a match near the figures."""
    return _SPORT.search(reading.folded, max(0, start - 70), min(len(reading.folded), end + 30)) is not None


@rule("score")
def score(reading: Reading, start: int) -> Draft | None:
    """The result of a match or a set.

    thắng 2-1 → score 2..1
    tỷ số 3-0 → score 3..0
    """
    match = SCORE.match(reading.folded, start)
    if (
        match is None
        or match[0].startswith("0")
        and len(match[1]) > 1
        or len(match[2]) > 1
        and match[2].startswith("0")
    ):
        return None
    if unit_after(reading.page.text, reading.folded, match.end()):
        return None
    noun = noun_at(reading.page.text, reading.folded, match.end(), bare=True)
    if (
        noun
        and is_noun(noun.code)
        and int(match[1]) < int(match[2])
        and noun.code not in _AFTER_SCORE
    ):
        return None
    if not in_sport(reading, start, match.end()):
        return None
    return Draft(start, match.end(), "score", "score", Decimal(match[1]), Decimal(match[2]))
