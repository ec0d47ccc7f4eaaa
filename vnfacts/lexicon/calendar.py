"""Words of the calendar and the clock. One line per word; spelling variants are generated."""

DAY_PARTS: tuple[str, ...] = (
    "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "rạng sáng", "sáng sớm", "chiều tối", "tờ mờ sáng", "nửa đêm",
    "xế chiều", "chiều muộn", "tối muộn", "đêm khuya", "đầu giờ chiều", "đầu giờ sáng", "cuối giờ chiều", "sớm", "hôm",
    "cuối buổi chiều", "buổi sáng", "buổi chiều", "buổi tối", "buổi trưa", "trưa chiều", "đêm muộn", "giữa trưa",
    "cuối giờ sáng", "rạng ngày", "hừng đông", "xế trưa", "đêm rạng sáng",
)  # fmt: skip
"""Parts of the day that may lead a date; they do not change which day it is."""

PM_PARTS: frozenset[str] = frozenset(
    {"chiều", "tối", "buổi chiều", "buổi tối", "chiều tối", "đêm", "khuya", "chiều muộn"}
)
"""Parts of the day that add twelve hours to a clock time below twelve."""

RELATIVE_DAYS: dict[str, int] = {
    "hôm nay": 0, "ngày hôm nay": 0, "bữa nay": 0, "hôm qua": -1, "ngày hôm qua": -1, "bữa qua": -1, "hôm kia": -2,
    "ngày mai": 1, "hôm sau nữa": 2, "ngày kia": 2, "ngày mốt": 2, "hôm kìa": -3,
    "sáng nay": 0, "trưa nay": 0, "chiều nay": 0, "tối nay": 0, "đêm nay": 0, "khuya nay": 0, "rạng sáng nay": 0,
    "sáng sớm nay": 0, "chiều tối nay": 0, "sáng hôm nay": 0, "chiều hôm nay": 0, "tối hôm nay": 0, "trưa hôm nay": 0,
    "đêm hôm nay": 0, "rạng sáng hôm nay": 0, "sáng sớm hôm nay": 0, "sáng ngày hôm nay": 0, "đêm qua": -1, "tối qua": -1,
    "chiều qua": -1, "sáng qua": -1, "trưa qua": -1, "khuya qua": -1, "rạng sáng qua": -1, "chiều tối qua": -1,
    "sáng hôm qua": -1, "chiều hôm qua": -1, "tối hôm qua": -1, "đêm hôm qua": -1, "trưa hôm qua": -1,
    "rạng sáng hôm qua": -1, "khuya hôm qua": -1, "chiều tối hôm qua": -1, "sáng ngày hôm qua": -1,
    "chiều ngày hôm qua": -1, "tối ngày hôm qua": -1, "đêm ngày hôm qua": -1, "chiều ngày hôm nay": 0, "tối ngày hôm nay": 0,
    "sáng mai": 1, "chiều mai": 1, "tối mai": 1, "trưa mai": 1, "đêm mai": 1, "sáng ngày mai": 1, "chiều ngày mai": 1,
    "tối ngày mai": 1, "rạng sáng mai": 1, "rạng sáng ngày mai": 1, "trưa ngày mai": 1, "đêm hôm kia": -2,
    "chiều hôm kia": -2, "tối hôm kia": -2, "sáng hôm kia": -2, "tối kia": -2,
}  # fmt: skip
"""Days named from the document's own day."""

WEEKDAYS: dict[str, int] = {
    "thứ hai": 0, "thứ ba": 1, "thứ tư": 2, "thứ năm": 3, "thứ sáu": 4, "thứ bảy": 5, "thứ bẩy": 5, "chủ nhật": 6,
    "thứ 2": 0, "thứ 3": 1, "thứ 4": 2, "thứ 5": 3, "thứ 6": 4, "thứ 7": 5, "chúa nhật": 6,
}  # fmt: skip

MONTH_WORDS: dict[str, int] = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
LUNAR_MONTHS: frozenset[str] = frozenset({"giêng", "chạp"})
"""Month names that exist only in the lunar year."""

QUARTER_WORDS: dict[str, int] = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4,
    "đầu": 1, "đầu tiên": 1, "cuối": 4,
}  # fmt: skip

SEASONS: dict[str, int] = {"xuân": 1, "hè": 2, "hạ": 2, "thu": 3, "đông": 4}
"""Seasons and the quarter each stands for."""

RELATIVE_UNITS: dict[str, int] = {
    "này": 0, "nay": 0, "trước": -1, "ngoái": -1, "qua": -1, "vừa qua": -1, "rồi": -1, "vừa rồi": -1, "mới đây": -1,
    "sau": 1, "tới": 1, "sắp tới": 1, "kế tiếp": 1, "tiếp theo": 1, "kia": -2, "năm ngoái": -1,
}  # fmt: skip
"""Words after năm, quý, tháng, tuần, and how many units they lie from the document's own."""

TIME_UNITS: dict[str, str] = {
    "giây": "second", "phút": "minute", "giờ": "hour", "tiếng": "hour", "giờ đồng hồ": "hour", "tiếng đồng hồ": "hour",
    "ngày": "day", "ngày đêm": "day", "đêm": "day", "hôm": "day", "ngày làm việc": "day", "tuần": "week",
    "tuần lễ": "week", "tháng": "month", "tháng trời": "month", "quý": "quarter", "năm": "year", "năm trời": "year",
    "năm học": "year", "thập kỷ": "decade", "thập niên": "decade", "thế kỷ": "century", "thiên niên kỷ": "millennium",
    "h": "hour", "phút đồng hồ": "minute", "ngày trời": "day", "ngày công": "day",
    "giờ bay": "hour", "năm tròn": "year", "ngày trọn": "day", "tháng ròng": "month",
    "năm ròng": "year", "ngày ròng": "day", "tuần trăng": "month", "ngày ngủ": "day",
}  # fmt: skip

SMALLER_UNIT: dict[str, tuple[str, int]] = {
    "hour": ("minute", 60), "minute": ("second", 60), "year": ("month", 12), "day": ("hour", 24), "month": ("day", 30),
    "week": ("day", 7), "decade": ("year", 10),
}  # fmt: skip
"""For lengths said in two units: the smaller one and how many make one."""

AGE_WORDS: dict[str, str] = {
    "tuổi": "year",
    "tháng tuổi": "month",
    "ngày tuổi": "day",
    "tuần tuổi": "week",
    "xuân xanh": "year",
}

PERIOD_LEADS: tuple[str, ...] = (
    "giai đoạn", "nhiệm kỳ", "niên khóa", "niên vụ", "năm học", "mùa giải", "khóa", "thời kỳ", "năm tài chính", "mùa", "vụ",
    "vụ mùa", "vụ đông xuân", "tài khóa", "những năm", "các năm", "trong các năm", "niên độ", "kỳ kế hoạch", "giai đoạn năm",
    "thời gian", "mùa đông", "mùa khô", "mùa mưa", "kế hoạch", "giai đoạn từ", "giai đoạn từ năm",
)  # fmt: skip
"""Words that lead two years joined by a dash, and belong to the span."""

HEAVENLY_STEMS: tuple[str, ...] = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
EARTHLY_BRANCHES: tuple[str, ...] = (
    "tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi",
)  # fmt: skip
"""Names of the sixty-year cycle; 1984 is Giáp Tý."""

LUNAR_FEASTS: dict[str, tuple[int, int]] = {
    "tết nguyên đán": (1, 1), "tết âm lịch": (1, 1), "tết": (1, 1), "tết trung thu": (8, 15), "trung thu": (8, 15),
    "tết đoan ngọ": (5, 5), "vu lan": (7, 15), "lễ vu lan": (7, 15), "giỗ tổ hùng vương": (3, 10),
    "tết nguyên tiêu": (1, 15),
}  # fmt: skip
"""Feasts by lunar month and day; a feast is a date only with its year (Tết Nguyên đán 2026)."""

BEFORE_CLOCK: frozenset[str] = frozenset(
    {"lúc", "hồi", "vào", "từ", "đến", "tới", "trước", "khoảng", "gần", "là", "sau", "quá"}
)
CLOCK_ONLY: frozenset[str] = frozenset({"lúc", "hồi", "vào", "từ", "đến", "tới", "trước", "mới"})
"""Words that make `8 giờ` a time of day rather than eight hours."""
