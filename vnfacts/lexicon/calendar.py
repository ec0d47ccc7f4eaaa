"""Words of the calendar and the clock. One line per word; spelling variants are generated."""

DAY_PARTS: tuple[str, ...] = (
    "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "rạng sáng", "sáng sớm", "chiều tối", "tờ mờ sáng", "nửa đêm",
    "xế chiều", "chiều muộn", "tối muộn", "đêm khuya", "đầu giờ chiều", "đầu giờ sáng", "cuối giờ chiều", "sớm", "hôm",
    "cuối buổi chiều", "buổi sáng", "buổi chiều", "buổi tối", "buổi trưa", "trưa chiều", "đêm muộn", "giữa trưa",
    "cuối giờ sáng", "rạng ngày", "hừng đông", "xế trưa", "đêm rạng sáng",
)  # fmt: skip
"""Parts of the day that may lead a date; they do not change which day it is."""

PM_PARTS: frozenset[str] = frozenset(
    {
        "chiều", "tối", "buổi chiều", "buổi tối", "chiều tối", "đêm", "khuya", "chiều muộn", "xế chiều", "tối muộn",
        "đêm khuya", "đêm muộn", "đầu giờ chiều", "cuối giờ chiều", "cuối buổi chiều", "trưa chiều",
    }
)  # fmt: skip
"""Parts of the day that add twelve hours to a clock time below twelve."""

NIGHT_PARTS: frozenset[str] = frozenset({"đêm", "khuya", "đêm khuya", "đêm muộn", "nửa đêm"})
"""Of these, the ones that add nothing to the small hours (2 giờ đêm), and whose twelve is midnight."""

NOON_PARTS: frozenset[str] = frozenset({"trưa", "buổi trưa", "giữa trưa", "xế trưa"})
"""Parts of the day that add twelve hours to the first hours after noon (1 giờ trưa)."""

HOURS: tuple[str, ...] = (
    "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai",
)  # fmt: skip
"""What may stand before `rưỡi` for the half hour after it (bảy rưỡi sáng)."""

CLOCK_ZONES: tuple[str, ...] = (
    "địa phương", "việt nam", "hà nội", "bắc kinh", "tokyo", "seoul", "bangkok", "mỹ", "anh", "pháp", "đức", "nga",
    "nhật bản", "hàn quốc", "trung quốc", "thái lan", "úc", "london", "paris", "new york", "washington", "moscow",
    "quốc tế", "gmt", "mùa hè", "miền đông",
)  # fmt: skip
"""After `giờ`: whose clock a time is told by."""

DAY_NAMES: dict[str, int] = {
    "hôm nay": 0, "bữa nay": 0, "hôm qua": -1, "bữa qua": -1, "hôm kia": -2, "bữa kia": -2, "hôm kìa": -3,
    "bữa kìa": -3, "ngày mai": 1, "ngày kia": 2, "ngày mốt": 2, "bữa mốt": 2, "ngày kìa": 3, "hôm sau nữa": 2,
}  # fmt: skip
"""Days named from the document's own, and how many days they lie from it."""

SHORT_DAYS: dict[str, int] = {"nay": 0, "qua": -1, "mai": 1, "mốt": 2}
"""The same after a part of the day (tối qua, sáng mốt)."""

NEVER_BEFORE_SHORT_DAYS: frozenset[str] = frozenset({"hôm", "rạng ngày"})
"""Parts of the day after which none of these stands."""

RELATIVE_DAYS: dict[str, int] = {
    **DAY_NAMES, "ngày hôm nay": 0, "ngày hôm qua": -1, "ngày hôm kia": -2, "tối kia": -2,
    **{f"{part} {day}": by for part in DAY_PARTS for day, by in DAY_NAMES.items()},
    **{f"{part} ngày {day}": by for part in DAY_PARTS for day, by in DAY_NAMES.items() if day.startswith("hôm")},
    **{f"{part} {day}": by
       for part in DAY_PARTS if part not in NEVER_BEFORE_SHORT_DAYS for day, by in SHORT_DAYS.items()},
}  # fmt: skip
"""All of them: by name, and with each part of the day."""

WEEKDAYS: dict[str, int] = {
    "thứ hai": 0, "thứ ba": 1, "thứ tư": 2, "thứ năm": 3, "thứ sáu": 4, "thứ bảy": 5, "thứ bẩy": 5, "chủ nhật": 6,
    "thứ 2": 0, "thứ 3": 1, "thứ 4": 2, "thứ 5": 3, "thứ 6": 4, "thứ 7": 5, "chúa nhật": 6,
    "t2": 0, "t3": 1, "t4": 2, "t5": 3, "t6": 4, "t7": 5, "cn": 6,
}  # fmt: skip

SHORT_WEEKDAYS: tuple[str, ...] = ("t2", "t3", "t4", "t5", "t6", "t7", "cn")
"""The ones among them that are days only beside a part of the day, a week or a date (sáng T7, CN tuần này)."""

DAY_WORDS: dict[str, int] = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10, "rằm": 15,
    "mười một": 11, "mười hai": 12, "mười ba": 13, "mười bốn": 14, "mười lăm": 15, "mười sáu": 16, "mười bảy": 17,
    "mười tám": 18, "mười chín": 19, "hai mươi": 20, "hai mốt": 21, "hai mươi mốt": 21, "hai hai": 22,
    "hai mươi hai": 22,
    "hai ba": 23, "hai mươi ba": 23, "hai mươi tư": 24, "hai mươi lăm": 25, "hai mươi sáu": 26, "hai mươi bảy": 27,
    "hai mươi tám": 28, "hai mươi chín": 29, "ba mươi": 30, "ba mươi mốt": 31,
}  # fmt: skip
"""Days of the month in words."""

MONTH_WORDS: dict[str, int] = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip

ENGLISH_SHORT_MONTHS: dict[str, int] = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
"""A full stop behind these ends no sentence."""

ENGLISH_MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, **ENGLISH_SHORT_MONTHS,
}  # fmt: skip

NO_MONTH_LEADS: frozenset[str] = frozenset({"may"})
"""The ones among them that are Vietnamese words (may mắn) and name a month only behind a day."""

DATE_CODES: tuple[str, ...] = (
    "q1", "q2", "q3", "q4", "h1", "h2", "t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8", "t9", "t10", "t11", "t12",
)  # fmt: skip
"""A quarter, half or month as reports abbreviate it, with its year (Q1/2026); written with a capital."""

LUNAR_MONTHS: frozenset[str] = frozenset({"giêng", "chạp"})
"""Month names that exist only in the lunar year."""

QUARTER_WORDS: dict[str, int] = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4,
    "đầu": 1, "đầu tiên": 1, "cuối": 4,
}  # fmt: skip

SEASONS: dict[str, int] = {"xuân": 1, "hè": 2, "hạ": 2, "thu": 3, "đông": 4}
"""Seasons and the quarter each stands for."""

SEASON_LEADS: frozenset[str] = frozenset(
    """vào từ đến tới trong hồi dịp trước sau và hoặc qua cuối đầu giữa suốt hết mỗi mùa vụ hội năm mừng đón chào kỳ đợt
    tiết trời""".split()
)
"""Words before a season that is named without `mùa`."""

AMBIGUOUS_SEASONS: frozenset[str] = frozenset({"thu", "đông", "hạ"})
"""After any other word these are receipts, many or the east, and low."""

NEVER_SEASON_AFTER: frozenset[str] = frozenset("thanh tuổi lòng vỉa".split())
"""Syllables that make a word of their own with a season (thanh xuân, vỉa hè)."""

RELATIVE_UNITS: dict[str, int] = {
    "này": 0, "nay": 0, "trước": -1, "ngoái": -1, "qua": -1, "vừa qua": -1, "rồi": -1, "vừa rồi": -1, "mới đây": -1,
    "sau": 1, "tới": 1, "sắp tới": 1, "kế tiếp": 1, "tiếp theo": 1, "kia": -2, "năm ngoái": -1, "kìa": -3,
    "trước nữa": -2, "sau nữa": 2, "tới nữa": 2,
}  # fmt: skip
"""Words after năm, quý, tháng, tuần, and how many units they lie from the document's own."""

YEAR_OFFSETS: dict[str, int] = {
    "năm nay": 0, "năm này": 0, "năm ngoái": -1, "năm trước": -1, "năm sau": 1, "năm tới": 1, "sang năm": 1,
    "năm kia": -2,
}  # fmt: skip
"""Years beside a day, month or quarter, and how many they lie from the document's own."""

HEAVENLY_STEMS: tuple[str, ...] = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")

BEFORE_CHRIST: tuple[str, ...] = ("trước công nguyên", "trước cn", "tcn", "trước tây lịch")
"""After a year or century: so long ago that no days are given."""

NEVER_AFTER_NEXT_YEAR: tuple[str, ...] = (
    "thứ", "mới", "tuổi", "học", "nay", "sau", "tới", "tài", "đầu", "cuối", "kế", "tiếp", "hai", "ba", "bốn", "năm",
    "sáu", "bảy", "tám", "chín", "mười", *HEAVENLY_STEMS,
)  # fmt: skip
"""After `sang năm`: something comes to a year that is named (bước sang năm thứ hai)."""

SEASON_OFFSETS: dict[str, int] = {
    "nay": 0, "này": 0, "năm nay": 0, "tới": 0, "năm ngoái": -1, "ngoái": -1, "năm trước": -1, "sang năm": 1,
    "năm sau": 1, "năm tới": 1,
}  # fmt: skip
"""The same after a season."""

SEASONS_GONE: frozenset[str] = frozenset({"vừa qua", "vừa rồi", "trước", "qua", "rồi"})
"""Words after a season that make it the last one (mùa hè vừa qua)."""

PAST: frozenset[str] = frozenset({"vừa qua", "vừa rồi", "mới đây", "rồi"})
"""Words after a date that say it is past."""

FUTURE: frozenset[str] = frozenset({"sắp tới", "sắp đến", "tới đây"})
"""Words after a date that say it is to come."""

AFTER_FUTURE: tuple[str, ...] = (
    "là", "sẽ", "tại", "ở", "của", "và", "với", "do", "trong", "theo", "này", "khi", "để", "trên", "vì", "nhằm", "cùng",
    "được", "nhân", "giữa", "có", "như", "bằng", "nhưng", "thì", "cũng", "thay", "bắt đầu", "diễn ra", "phải",
)  # fmt: skip
"""After a day and `tới`: the day is to come (ngày 15/2 tới tại Hà Nội, not tối 15/2 tới Hà Nội)."""

SOLAR_FIRSTS: frozenset[tuple[int, int]] = frozenset({(8, 3), (1, 5), (1, 6), (2, 9)})
"""Day and month of the feasts that are called `mùng` in the Gregorian calendar too (mùng 2 tháng 9)."""

NO_FUTURE_BEFORE: tuple[str, ...] = (
    "nay", "hết", "tháng", "năm", "ngày", "quý", "cuối", "đầu", "giữa", "khi", "lúc", "bây", "mức",
)  # fmt: skip
"""After `tới`: it leads to something else (tháng 3 tới tháng 5) and does not say that the date is to come."""

EDGES: tuple[str, ...] = (
    "đầu", "giữa", "cuối", "hết", "những tháng cuối", "những tháng đầu", "những ngày cuối", "những ngày đầu",
    "ngày cuối",
    "ngày đầu",
)  # fmt: skip
"""Parts of a month or year that may lead it; they do not change which one it is."""

PLAIN_EDGES: tuple[str, ...] = ("đầu", "giữa", "cuối", "hết", "nửa đầu", "nửa cuối")
"""The same for quarters, decades and centuries."""

CENTURY_STARTS: dict[str, int] = {
    "trước": 1900, "xx": 1900, "20": 1900, "xix": 1800, "19": 1800, "xxi": 2000, "21": 2000, "này": 2000,
}  # fmt: skip
"""After `thế kỷ`, beside a decade of two digits: the century's first year (thập niên 60 của thế kỷ trước)."""

TIME_UNITS: dict[str, str] = {
    "giây": "second", "phút": "minute", "giờ": "hour", "tiếng": "hour", "giờ đồng hồ": "hour", "tiếng đồng hồ": "hour",
    "ngày": "day", "ngày đêm": "day", "đêm": "day", "hôm": "day", "ngày làm việc": "day", "tuần": "week",
    "tuần lễ": "week", "tháng": "month", "tháng trời": "month", "quý": "quarter", "năm tuổi đảng": "year",
    "năm tuổi nghề": "year", "năm": "year", "năm trời": "year",
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

NOT_A_LENGTH: dict[str, tuple[str, ...]] = {
    "tiếng": (
        "anh", "việt", "nói", "động", "nổ", "súng", "kêu", "hô", "pháp", "nga", "trung", "nhật", "hàn", "đức",
        "thét", "la", "khóc", "cười", "gõ", "chuông", "hát", "vỗ", "trống", "gọi", "lóng", "bom", "rao", "thơ",
        "tăm", "vang", "hét", "hò", "reo", "ru", "còi", "đàn", "sét", "sấm", "ồn", "rên", "than", "thở", "đập", "gà",
        "chó", "chim", "nhạc", "rít", "gào", "gầm", "ho", "ngáy", "nấc", "vọng", "xì", "thái", "lào", "khmer", "hoa",
        "ý", "bồ", "tây ban nha", "ả rập", "mẹ đẻ", "dân tộc", "địa phương", "nước ngoài",
    ),
    "năm": ("ánh sáng", "điểm", "khâu", "nhóm", "người", "nước", "học sinh", "địa phương"),
    "hôm": ("nay", "qua", "sau", "mai"),
    "giờ": ("g", "học", "địa phương", "cao điểm", "vàng"),
    "ngày": ("xưa",),
    "ngày công": ("chiếu", "bố", "diễn", "khai", "tác", "cộng", "an", "nhận", "chúng"),
    "đêm": ("nhạc", "diễn", "chung kết", "thi", "hội"),
    "tuần": ("hoàn", "tra", "lộc", "báo", "dương", "thám", "phủ", "du", "thú", "san"),
    "tuần trăng": ("mật",),
    "quý": ("vị", "ông", "bà", "khách", "ngài", "giá", "tộc", "hiếm", "nhân", "công ty", "bạn", "đại biểu", "cô"),
    "niên": ("khóa", "vụ", "học"),
    "phút": ("giây",),
    "h": ("mông",),
}  # fmt: skip
"""Words after a unit of time that make it something else (tiếng Anh, giờ học, quý vị)."""

AGE_WORDS: dict[str, str] = {
    "tuổi": "year",
    "năm tuổi": "year",
    "tháng tuổi": "month",
    "ngày tuổi": "day",
    "tuần tuổi": "week",
    "xuân xanh": "year",
}

PERIOD_LEADS: tuple[str, ...] = (
    "giai đoạn", "nhiệm kỳ", "niên khóa", "niên vụ", "năm học", "mùa giải", "khóa", "thời kỳ", "năm tài chính", "mùa",
    "vụ",
    "vụ mùa", "vụ đông xuân", "tài khóa", "những năm", "các năm", "trong các năm", "niên độ", "niên độ tài chính",
    "kỳ kế hoạch",
    "giai đoạn năm",
    "thời gian", "mùa đông", "mùa khô", "mùa mưa", "kế hoạch", "giai đoạn từ", "giai đoạn từ năm",
)  # fmt: skip
"""Words that lead two years joined by a dash, and belong to the span."""

EARTHLY_BRANCHES: tuple[str, ...] = (
    "tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi",
)  # fmt: skip
"""With `HEAVENLY_STEMS`, names of the sixty-year cycle; 1984 is Giáp Tý."""

PLANNED: frozenset[str] = frozenset({"giai đoạn", "thời kỳ", "nhiệm kỳ", "kế hoạch"})
"""The ones among them after which the second year may be cut short (giai đoạn 2021-25)."""

LUNAR_FEASTS: dict[str, tuple[int, int]] = {
    "tết nguyên đán": (1, 1), "tết âm lịch": (1, 1), "tết": (1, 1), "tết trung thu": (8, 15), "trung thu": (8, 15),
    "tết đoan ngọ": (5, 5), "vu lan": (7, 15), "lễ vu lan": (7, 15), "giỗ tổ hùng vương": (3, 10),
    "tết nguyên tiêu": (1, 15), "giỗ tổ": (3, 10), "phật đản": (4, 15), "đại lễ phật đản": (4, 15),
    "tết hàn thực": (3, 3),
}  # fmt: skip
"""Feasts by lunar month and day; a feast is a date only with its year (Tết Nguyên đán 2026)."""

SOLAR_FEASTS: dict[str, tuple[int, int]] = {
    "giáng sinh": (12, 25), "lễ giáng sinh": (12, 25), "noel": (12, 25), "tết dương lịch": (1, 1), "tết tây": (1, 1),
    "valentine": (2, 14), "halloween": (10, 31), "quốc tế lao động": (5, 1), "quốc tế phụ nữ": (3, 8),
    "quốc tế thiếu nhi": (6, 1),
}  # fmt: skip
"""The same by Gregorian month and day."""

CLOCK_ONLY: frozenset[str] = frozenset({"lúc", "hồi", "vào", "từ", "đến", "tới", "trước", "mới", "đúng"})
"""Words that make `8 giờ` a time of day rather than eight hours."""

BEFORE_HOURS: frozenset[str] = frozenset({"lúc", "hồi", "vào", "từ", "đến", "tới", "đúng"})
"""The ones among them that do so even without minutes."""

AT_HOURS: frozenset[str] = frozenset({"lúc", "hồi"})
"""The ones that leave no other reading, not even of `18g` as grams."""

AT_EXACTLY: frozenset[str] = AT_HOURS | {"đúng"}
"""Words that make `tám giờ` a time of day."""

AT_ABOUT: frozenset[str] = AT_HOURS | {"vào"}
ABOUT_HOURS: frozenset[str] = frozenset({"khoảng", "tầm", "chừng", "gần", "hơn"})
"""Hedges behind these: `vào khoảng 10h`."""

SAME_DAY: tuple[str, ...] = ("cùng ngày", "đúng", "hôm sau", "hôm trước", "hôm đó", "hôm ấy")
"""After hours: a time of a day that was told before, or an exact one."""

BEFORE_LENGTHS: frozenset[str] = frozenset(
    """trong suốt hơn gần mất dài thêm mỗi vòng cách tổng những tới đủ thiểu đa nhất sau hết chỉ từng được dưới ngủ làm
    khoảng quá trước chậm trễ muộn""".split()
)
"""Words before hours and minutes that make them a length of time."""

BEFORE_EXACT_LENGTHS: frozenset[str] = frozenset({"mất", "dài", "suốt", "gian", "lượng", "tốn", "ngủ", "trong"})
"""The words among them, and others, that do so even before `2h30`."""

ENDING_NOW: tuple[str, ...] = (
    "vừa qua", "qua", "gần đây", "gần nhất", "trở lại đây", "vừa rồi", "lại đây", "nay",
)  # fmt: skip
"""After a length of time: it ends on the document's own day."""

BEGINNING_NOW: tuple[str, ...] = ("tới đây", "sắp tới", "tới")
"""After a length of time: it begins on the document's own day."""

COUNTED_OFF: tuple[str, ...] = ("trước", "sau", "nữa")
"""After a length of time: it counts from the document's own day or another."""

OPEN_HOURS: tuple[str, ...] = ("mở cửa", "đóng cửa", "phục vụ")
"""Before `8-17h`: it is from hour to hour, as behind `giờ làm việc` and `khung giờ`."""

AGO_LEADS: tuple[str, ...] = ("cách đây", "cách nay", "cách hôm nay")
"""Before a length of time: it counts back from the document's own day."""

NOT_AGO_BEFORE: tuple[str, ...] = (
    "khi", "đó", "ngày", "tháng", "năm", "thời", "lúc", "mùa", "kia", "giờ", "đại", "thềm", "trận", "tết", "noel",
    "giáng sinh", "lễ", "cuộc", "vụ", "sự", "kỳ", "hạn", "đám", "chuyến", "giải", "buổi", "phiên", "hội", "vòng",
    "hiệp",
    "world", "sea", "cái", "bầu", "phẫu", "sinh", "cưới", "mổ", "thi", "tiêm", "ăn", "bữa", "khai",
)  # fmt: skip
"""After a length of time and `trước`: it counts from something else (2 ngày trước khi đi)."""

NOT_AFTER_BEFORE: tuple[str, ...] = (
    "khi", "ngày", "lúc", "đại", "chuyến", "hội", "vụ", "sinh", "cuộc", "trận",
)  # fmt: skip
"""The same for `sau`."""

BEFORE_LENGTH_OF_ONE: frozenset[str] = frozenset(
    """trong gần hơn suốt khoảng đó sau trước mất đầy nhất tròn đúng dài thêm đây vòng được hết quá dưới trên chỉ đủ kéo
    chưa dành nghỉ chờ đợi ở sống học làm cách chừng tới thiểu đa trải từ cần nửa phạt ngót mỗi ước giam tù hạn muộn
    chậm trễ lùi hoãn treo ngưng ngừng trọn non tầm cỡ
    độ viện""".split()
)
"""Words before `một năm`, `một ngày` that make it an amount."""

AFTER_LENGTH_OF_ONE: tuple[str, ...] = (
    "qua", "sau", "trước", "tới", "nữa", "rưỡi", "liền", "ròng", "trời", "vừa qua", "tù", "nay", "trở lại", "duy nhất",
    "tuổi",
)  # fmt: skip
"""Words after it that do so."""

AFTER_ARTICLE: tuple[str, ...] = (
    "đẹp", "nào", "kia", "khác", "đáng", "bình thường", "mới", "không xa", "như", "bận rộn", "dài đằng",
)  # fmt: skip
"""Words after it that make `một` an article (một ngày đẹp trời)."""

AFTER_DATES: tuple[str, ...] = (
    "vừa", "năm", "này", "và", "là", "sẽ", "đã", "tới", "đang", "khi", "do", "tại", "ở", "với", "cũng", "thì", "nên",
    "có",
)  # fmt: skip
"""After a second figure of a list: it is a month or quarter all the same, not a count (tháng 3 và 4 vừa qua)."""

LEADS: tuple[str, ...] = (
    "ngày", "tháng", "năm", "quý", "hôm", "mùng", "mồng", "tuần", "nửa đầu", "nửa cuối",
    "nửa sau", "nửa còn lại", "thế kỷ", "thập niên", "thập kỷ", "những năm", "mùa", "xuân", "hè", "thu", "đông", "hạ",
    "bữa",
    "những ngày cuối", "những ngày đầu", "ngày cuối", "ngày đầu",
)  # fmt: skip
"""Words that may open a date."""

AFTER_LEADS: tuple[str, ...] = (
    "giêng", "chạp", "nay", "qua", "này", "trước", "sau", "tới", "ngoái", "mai", "kia", "mốt", "rồi", "vừa", "sắp",
    "đầu",
    "cuối", "giữa", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "một", "tháng",
    "quý", "tuần",
    "ngày", "thứ", "tài", "chủ nhật", "hôm", "mùng", "mồng", "rằm", "thế kỷ", "thập niên", "thập kỷ", "của", "lễ",
    "mới",
    "kìa", "i", "ii", "iii", "iv", "x", "v", "vi", "vii", "viii", "ix", "xi", "xii", "xix", "xx", "xxi", "xviii",
    "xvii", "xvi", "xv", "xiv", "trở", "những",
    "kế",
    "tiếp", "xuân", "hè", "hạ", "thu", "đông",
)  # fmt: skip
"""Words one of which, or a figure, must follow them."""

EDGE_LEADS: tuple[str, ...] = ("đầu", "giữa", "cuối", "hết")
"""Words that open a date where one of `AFTER_EDGES` or a season follows (đầu năm, not đầu tư)."""

AFTER_EDGES: tuple[str, ...] = (
    "tháng", "năm", "quý", "tuần", "mùa", "thập niên", "thập kỷ", "thế kỷ", "những", "đầu", "giữa", "cuối",
)  # fmt: skip

AROUND_DATES: tuple[str, ...] = (
    "năm", "của", "này", "tức", "nhằm", "hàng", "hằng", "mỗi", "âm lịch", "dương lịch", "âl", "vừa", "mới", "rồi",
    "sắp", "tới", "đến", "cho", "sang", "và", "hoặc", "hay",
    "cùng",
    "&", "ngày", "tháng", "quý",
)  # fmt: skip
"""Words after a date that may go on with it: a year, a direction, a second date."""

NEVER_BEFORE_YEARS: frozenset[str] = frozenset(
    "ngày tháng quý hôm tuần cuối đầu giữa hết sáng trưa chiều tối đêm thứ bữa".split()
)
"""Leads after which no span of years stands."""

MANY: frozenset[str] = frozenset("nhiều nhiêu mấy vài bao những các từng mỗi hàng hằng mọi".split())
"""Before a word of the calendar and one of `AFTER_MANY`: no date (nhiều năm qua, những tháng tới)."""

AFTER_MANY: tuple[str, ...] = (
    "đầu", "cuối", "giữa", "của", "sau", "trước", "qua", "tới", "nay", "này", "vừa", "sắp", "rồi", "mai",
)  # fmt: skip

PRECIOUS: frozenset[str] = frozenset("sản giống loài loại gỗ đá quà thuốc thảo dược vị vật liệu hiếm cao kim".split())
"""Before `quý này`: quý is precious, not a quarter."""

PAST_LEADS: tuple[str, ...] = ("hồi", "hôm")
"""Directly before a day or month without a year: it has been (hồi tháng 12)."""

HELD_AGAINST: tuple[str, ...] = ("lần", "đôi", "hơn", "bằng", "như")
"""Directly before a date that a figure is only held against (gấp ba lần năm ngoái)."""

BORN_LEADS: tuple[str, ...] = ("sn", "sinh")
"""Directly before a year: somebody's birth, not when anything else beside it was (SN 1980)."""
