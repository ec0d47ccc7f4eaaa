"""Number words. One line per word; spelling variants (tỷ/tỉ) are generated."""

DIGITS: dict[str, int] = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5,
    "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
"""Words for one digit; the last forms of 1, 4 and 5 stand only after tens or a scale."""

TENS_ONLY: frozenset[str] = frozenset({"mốt", "tư", "lăm", "nhăm"})
"""Digits that never begin a number."""

TENS_WITHOUT_WORD: frozenset[str] = frozenset("hai ba bốn năm sáu bảy tám chín".split())
"""Digits that stand for tens before one of `TENS_ONLY` (hai lăm, ba mốt): mươi is left out."""

SCALES: dict[str, int] = {
    "nghìn": 1_000, "ngàn": 1_000, "vạn": 10_000, "triệu": 1_000_000, "tỷ": 1_000_000_000,
}  # fmt: skip

SCALES_OF_ALL: frozenset[str] = frozenset({"tỷ", "tỉ"})
"""The ones that multiply all the groups said before them (hai triệu, năm trăm nghìn, một trăm tỷ)."""

SHORT_SCALES: dict[str, int] = {"k": 1_000, "tr": 1_000_000}
"""Scales glued to digits in headlines and on price tags (10k, 5tr)."""

SHORT_TENS: dict[str, int] = {"hăm": 20, "băm": 30}
"""Tens that only stand before a digit (hăm mốt, băm sáu)."""

SMALL_SCALES: dict[str, int] = {"chục": 10, "tá": 12, "trăm": 100}

NOT_A_SCALE: dict[str, tuple[str, ...]] = {
    "tỷ": ("lệ", "giá", "suất", "phú", "trọng", "số", "khối", "dụ", "mỉ", "thí", "phần", "muội"),
    "triệu": ("chứng", "tập", "hồi", "phú"),
    "nghìn": ("trùng",),
    "ngàn": ("khơi", "trùng", "xưa"),
    "trăm": ("ngả", "đường", "sự"),
    "vạn": ("vật", "sự", "đại", "thắng", "tuế", "phúc", "hạnh"),
    "tá": ("dược", "tràng", "điền", "lý"),
}
"""Words after a scale word that make it something else: tỷ lệ, tỷ giá, triệu phú."""

NEVER_FIVE_AFTER: frozenset[str] = frozenset({"trăm", "nghìn", "ngàn", "vạn", "triệu"})
"""Before `năm tuổi`: years, not five (cây đa nghìn năm tuổi)."""

NOT_A_DIGIT: dict[str, tuple[str, ...]] = {
    "tư": (
        "nhân",
        "lệnh",
        "vấn",
        "thế",
        "tưởng",
        "liệu",
        "cách",
        "pháp",
        "duy",
        "thục",
        "sản",
        "dinh",
        "gia",
        "hữu",
        "lợi",
        "thù",
        "tình",
        "trang",
        "bản",
        "thương",
        "chất",
        "vị",
        "thất",
        "nghiệp",
    ),
}
"""Words after a digit that make it something else: tư nhân, tư vấn."""

VULGAR_FRACTIONS: dict[str, tuple[int, int]] = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
"""Fractions of one character."""

SUPERSCRIPTS: str = "⁰¹²³⁴⁵⁶⁷⁸⁹"

HALF: frozenset[str] = frozenset({"rưỡi", "rưởi"})
HALVED_UNITS: tuple[str, ...] = (
    "mét", "cây số", "tấn", "tạ", "yến", "cân", "ký", "lạng", "lít", "tháng", "tuần", "tiếng", "năm", "ngày",
    "giờ",
)  # fmt: skip
"""Units that with `rưỡi` and no figure are one and a half (tháng rưỡi)."""

ZERO_TENS: frozenset[str] = frozenset({"linh", "lẻ"})
DECIMAL_POINT: frozenset[str] = frozenset({"phẩy", "phảy"})

VAGUE: dict[str, tuple[int, int | None]] = {
    "vài": (2, 3), "vài ba": (2, 3), "đôi ba": (2, 3), "mấy": (2, 3), "dăm": (5, None), "dăm ba": (3, 5),
    "dăm bảy": (5, 7),
}  # fmt: skip
"""Approximate multipliers of the scale that follows: vài chục is 20 to 30, dăm trăm is 500."""

SAID_TOGETHER: frozenset[tuple[int, int]] = frozenset(
    {*((low, low + 1) for low in range(1, 9)), (3, 5), (5, 7), (5, 10)}
)
"""Digits said one after the other for what lies between them (hai ba ngày, năm bảy chục); any others are tens and
ones."""

VAGUE_ONES: dict[str, tuple[int, int | None]] = {
    "dăm": (5, None), "dăm ba": (3, 5), "dăm bảy": (5, 7), "mươi": (10, None), "mươi lăm": (10, 15), "chục": (10, None),
}  # fmt: skip
"""Words that stand for a figure by themselves (dăm ngày, mươi năm)."""

VAGUE_PAIRS: tuple[str, ...] = ("vài ba", "đôi ba")
"""A few: no number at all, unless a scale word follows (vài ba ngày)."""

VAGUE_SCALE_LEADS: frozenset[str] = frozenset({"hàng", "cả"})
"""Before a scale word: at least that much (hàng nghìn, cả triệu)."""

BEFORE_BARE_SCALES: tuple[str, ...] = (
    "gần",
    "hơn",
    "ngót",
    "ngót nghét",
    "non",
    "tới",
    "khoảng",
    "chừng",
    "trên",
    "cỡ",
)
"""Before a scale word without a figure: one of it is meant (gần trăm người, hơn nghìn tỷ đồng)."""

ROMAN: dict[str, int] = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}

MULTIPLES: dict[str, str] = {
    "một": "1", "đôi": "2", "hai": "2", "ba": "3", "bốn": "4", "tư": "4", "năm": "5", "sáu": "6",
    "bảy": "7", "tám": "8", "chín": "9", "mười": "10", "rưỡi": "1.5",
}  # fmt: skip
"""After `gấp`, `tăng`, `nhân`: how many times."""
