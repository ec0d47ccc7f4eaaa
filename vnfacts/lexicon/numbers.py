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

SHORT_SCALES: dict[str, int] = {"k": 1_000, "tr": 1_000_000}
"""Scales glued to digits in headlines and on price tags (10k, 5tr)."""

SMALL_SCALES: dict[str, int] = {"chục": 10, "trăm": 100}

NOT_A_SCALE: dict[str, tuple[str, ...]] = {
    "tỷ": ("lệ", "giá", "suất", "phú", "trọng", "số", "khối", "dụ", "mỉ", "thí", "phần", "muội"),
    "triệu": ("chứng", "tập", "hồi", "phú"),
    "nghìn": ("trùng",),
    "ngàn": ("khơi", "trùng", "xưa"),
    "trăm": ("ngả", "đường", "sự"),
    "vạn": ("vật", "sự", "đại", "thắng", "tuế", "phúc", "hạnh"),
}
"""Words after a scale word that make it something else: tỷ lệ, tỷ giá, triệu phú."""

HALF: frozenset[str] = frozenset({"rưỡi", "rưởi"})
ZERO_TENS: frozenset[str] = frozenset({"linh", "lẻ"})
DECIMAL_POINT: frozenset[str] = frozenset({"phẩy", "phảy"})

VAGUE: dict[str, tuple[int, int | None]] = {"vài": (2, 3), "dăm": (5, None), "mấy": (2, 3)}
"""Approximate multipliers of the scale that follows: vài chục is 20 to 30, dăm trăm is 500."""

VAGUE_ONES: dict[str, int] = {"dăm": 5, "mươi": 10, "chục": 10}
"""Words that stand for a figure by themselves (dăm ngày, mươi năm)."""

ONES_AFTER_VAGUE: tuple[str, ...] = ("ba", "bảy", "bữa")
"""After them: they add nothing (dăm ba ngày)."""

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

MULTIPLES: dict[str, str] = {"đôi": "2", "hai": "2", "ba": "3", "bốn": "4", "tư": "4", "năm": "5", "sáu": "6",
                             "bảy": "7", "tám": "8", "chín": "9", "mười": "10", "rưỡi": "1.5"}  # fmt: skip
"""After `gấp`, `tăng`, `nhân`: how many times."""
