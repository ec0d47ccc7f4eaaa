"""Where a fact may begin: one pattern over the folded text, built from the lexicon.

Each alternative is named for the reader that takes over (see `pipeline`); words that cannot open a fact are passed by
the pattern itself.
"""

from __future__ import annotations

from vnfacts import units
from vnfacts.lexicon import calendar, money, names, numbers
from vnfacts.patterns import Lazy, trie

_TEMPORAL_LEADS = (
    "ngày", "tháng", "năm", "quý", "hôm", "mùng", "mồng", "tuần", "cuối", "đầu", "giữa", "hết", "nửa đầu", "nửa cuối",
    "nửa sau", "thế kỷ", "thập niên", "thập kỷ", "những năm", "mùa", "xuân", "hè", "thu", "đông", "hạ", "bữa",
    "những ngày cuối", "những ngày đầu", "ngày cuối", "ngày đầu",
)  # fmt: skip
_FOLLOW = (
    "giêng", "chạp", "nay", "qua", "này", "trước", "sau", "tới", "ngoái", "mai", "kia", "mốt", "rồi", "vừa", "sắp", "đầu", "cuối",
    "giữa", "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "một", "tháng", "quý", "tuần", "ngày", "thứ", "tài",
    "chủ nhật", "hôm", "mùng", "mồng", "rằm", "thế kỷ", "thập niên", "thập kỷ", "của", "lễ", "mới", "kìa", "i", "ii", "iii",
    "iv", "x", "v", "xix", "xx", "xxi", "xviii", "xvii", "xvi", "xv", "xiv", "trở", "những", "kế", "tiếp",
)  # fmt: skip


def _source() -> str:
    digit_words = [w for w in numbers.DIGITS if w not in numbers.TENS_ONLY and w != "không"]
    digits = "|".join(digit_words)
    scales = trie([*numbers.SCALES, "mươi", "trăm", "chục", "phẩy"])
    unit = trie(units._table(), spell=False)
    parts = trie(calendar.DAY_PARTS)
    follow = trie([*_FOLLOW, *calendar.HEAVENLY_STEMS])
    temporal = (
        "(?:" + trie(calendar.RELATIVE_DAYS) + r")(?!\w)"
        "|(?:" + trie(_TEMPORAL_LEADS) + r") +(?=\d|(?:" + follow + r")(?!\w))"
        "|(?:" + parts + r")(?:,? +ngày)? +(?=\d|mùng|mồng|rằm|thứ +\w|chủ nhật|ngày +\d)"
        "|(?:" + trie(calendar.WEEKDAYS) + r")(?!\w)"
        r"|rằm +(?=tháng|trung)|(?:" + trie(calendar.LUNAR_FEASTS) + r") +(?=\d{4}|năm +\d|" + trie(calendar.HEAVENLY_STEMS) + " )"
    )
    period = (
        r"(?:kể +)?từ +(?=(?:khoảng +)?(?:\d|" + trie([*_TEMPORAL_LEADS, *calendar.DAY_PARTS, "nay", "thứ", "chủ nhật", "rằm"]) + r"(?!\w)))"
        "|(?:" + trie(calendar.PERIOD_LEADS) + r") +(?=(?:từ +)?(?:năm +)?\d{4})"
    )
    said = (
        "(?:" + digits + r")(?= +(?:(?:đến|tới|hoặc|hay|-) +(?:" + digits + ") +)?(?:(?:" + scales + r")(?!\w)|(?:" + digits + r"|mười|lăm|mốt|nhăm)(?!\w)|(?:" + unit + r")(?!\w))| +phần +)"
        "|mười(?!\\w)|trăm(?= +(?:linh|lẻ) )"
    )
    vague = (
        "(?:vài|dăm|mấy|" + trie(numbers.VAGUE_SCALE_LEADS) + ") +(?=" + trie([*numbers.SCALES, *numbers.SMALL_SCALES]) + r"(?!\w))"
        r"|một +nửa(?!\w)|(?:dăm|mươi|chục)(?= +\w)|nửa(?!\w)|phân +nửa"
    )
    return (
        r"(?P<figure>\d)|(?<!\w)(?:"
        "(?P<idiom>(?:" + trie(names.IDIOMS) + r")(?!\w))"
        r"|(?P<ordinal>(?:lần +)?thứ +(?=\d|\w))"
        "|(?P<period>" + period + ")"
        "|(?P<temporal>" + temporal + ")"
        "|(?P<sequence>(?:" + trie(names.SEQUENCES) + r") +(?=(?:lần +)?(?:thứ +|số +)?(?:\d|[ivxlc]+(?!\w))|lần +thứ|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\w)))"
        "|(?P<rank>số +(?=\\d|một))"
        r"|(?P<multiple>(?:gấp|tăng|nhân|giảm) +(?:lên +|khoảng +|gần +|hơn +)?(?:" + trie(numbers.MULTIPLES) + r")(?!\w))"
        "|(?P<said>" + said + ")"
        "|(?P<vague>" + vague + ")"
        "|(?P<negative>âm +(?=\\d|" + digits + "|mười))"
        ")|(?P<symbol>(?:(?<!\\w)(?:" + trie([s for s in money.PREFIX_SYMBOLS if s[0].isalpha()], spell=False) + ")|(?:"
        + trie([s for s in money.PREFIX_SYMBOLS if not s[0].isalpha()], spell=False) + r")) ?(?=\d))"
    )


ANCHOR = Lazy(_source)
"""Every place a reader should look at; `lastgroup` names the reader."""
