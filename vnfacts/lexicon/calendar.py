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

NIGHT_PARTS: frozenset[str] = frozenset({"đêm", "khuya"})
"""Of these, the ones that add nothing to the small hours (2 giờ đêm)."""

RELATIVE_DAYS: dict[str, int] = {
    "hôm nay": 0, "ngày hôm nay": 0, "bữa nay": 0, "hôm qua": -1, "ngày hôm qua": -1, "bữa qua": -1, "hôm kia": -2,
    "ngày mai": 1, "hôm sau nữa": 2, "ngày kia": 2, "ngày mốt": 2, "hôm kìa": -3,
    "sáng nay": 0, "trưa nay": 0, "chiều nay": 0, "tối nay": 0, "đêm nay": 0, "khuya nay": 0, "rạng sáng nay": 0,
    "sáng sớm nay": 0, "chiều tối nay": 0, "sáng hôm nay": 0, "chiều hôm nay": 0, "tối hôm nay": 0, "trưa hôm nay": 0,
    "đêm hôm nay": 0, "rạng sáng hôm nay": 0, "sáng sớm hôm nay": 0, "sáng ngày hôm nay": 0, "đêm qua": -1,
    "tối qua": -1,
    "chiều qua": -1, "sáng qua": -1, "trưa qua": -1, "khuya qua": -1, "rạng sáng qua": -1, "chiều tối qua": -1,
    "sáng hôm qua": -1, "chiều hôm qua": -1, "tối hôm qua": -1, "đêm hôm qua": -1, "trưa hôm qua": -1,
    "rạng sáng hôm qua": -1, "khuya hôm qua": -1, "chiều tối hôm qua": -1, "sáng ngày hôm qua": -1,
    "chiều ngày hôm qua": -1, "tối ngày hôm qua": -1, "đêm ngày hôm qua": -1, "chiều ngày hôm nay": 0,
    "tối ngày hôm nay": 0,
    "sáng mai": 1, "chiều mai": 1, "tối mai": 1, "trưa mai": 1, "đêm mai": 1, "sáng ngày mai": 1, "chiều ngày mai": 1,
    "tối ngày mai": 1, "rạng sáng mai": 1, "rạng sáng ngày mai": 1, "trưa ngày mai": 1, "đêm hôm kia": -2,
    "chiều hôm kia": -2, "tối hôm kia": -2, "sáng hôm kia": -2, "tối kia": -2,
}  # fmt: skip
"""Days named from the document's own day."""

WEEKDAYS: dict[str, int] = {
    "thứ hai": 0, "thứ ba": 1, "thứ tư": 2, "thứ năm": 3, "thứ sáu": 4, "thứ bảy": 5, "thứ bẩy": 5, "chủ nhật": 6,
    "thứ 2": 0, "thứ 3": 1, "thứ 4": 2, "thứ 5": 3, "thứ 6": 4, "thứ 7": 5, "chúa nhật": 6,
}  # fmt: skip

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
    "sau": 1, "tới": 1, "sắp tới": 1, "kế tiếp": 1, "tiếp theo": 1, "kia": -2, "năm ngoái": -1,
}  # fmt: skip
"""Words after năm, quý, tháng, tuần, and how many units they lie from the document's own."""

YEAR_OFFSETS: dict[str, int] = {"nay": 0, "này": 0, "ngoái": -1, "trước": -1, "sau": 1, "tới": 1, "kia": -2}
"""Words after `năm` beside a day, month or quarter, and how many years they lie from the document's own."""

SEASON_OFFSETS: dict[str, int] = {
    "nay": 0, "này": 0, "năm nay": 0, "tới": 0, "năm ngoái": -1, "ngoái": -1, "năm trước": -1, "sang năm": 1,
}  # fmt: skip
"""The same after a season."""

SEASONS_GONE: frozenset[str] = frozenset({"vừa qua", "vừa rồi", "trước", "qua", "rồi"})
"""Words after a season that make it the last one (mùa hè vừa qua)."""

PAST: frozenset[str] = frozenset({"vừa qua", "vừa rồi", "mới đây", "rồi"})
"""Words after a date that say it is past."""

FUTURE: frozenset[str] = frozenset({"sắp tới", "sắp đến", "tới đây"})
"""Words after a date that say it is to come."""

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
    "tuần lễ": "week", "tháng": "month", "tháng trời": "month", "quý": "quarter", "năm tuổi đảng": "year", "năm tuổi nghề": "year", "năm": "year", "năm trời": "year",
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
    "ngày": ("nay", "xưa"),
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
    "vụ mùa", "vụ đông xuân", "tài khóa", "những năm", "các năm", "trong các năm", "niên độ", "kỳ kế hoạch",
    "giai đoạn năm",
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

CLOCK_ONLY: frozenset[str] = frozenset({"lúc", "hồi", "vào", "từ", "đến", "tới", "trước", "mới"})
"""Words that make `8 giờ` a time of day rather than eight hours."""

BEFORE_HOURS: frozenset[str] = frozenset({"lúc", "hồi", "vào", "từ", "đến", "tới"})
"""The ones among them that do so even without minutes."""

AT_HOURS: frozenset[str] = frozenset({"lúc", "hồi"})
"""The ones that leave no other reading, not even of `18g` as grams."""

BEFORE_LENGTHS: frozenset[str] = frozenset(
    """trong suốt hơn gần mất dài thêm mỗi vòng cách tổng những tới đủ thiểu đa nhất sau hết chỉ từng được dưới ngủ làm
    khoảng quá trước""".split()
)
"""Words before hours and minutes that make them a length of time."""

ENDING_NOW: tuple[str, ...] = (
    "vừa qua", "qua", "gần đây", "gần nhất", "trở lại đây", "vừa rồi", "lại đây",
)  # fmt: skip
"""After a length of time: it ends on the document's own day."""

BEGINNING_NOW: tuple[str, ...] = ("tới đây", "sắp tới", "tới")
"""After a length of time: it begins on the document's own day."""

NOT_AGO_BEFORE: tuple[str, ...] = (
    "khi", "đó", "ngày", "tháng", "năm", "thời", "lúc", "mùa", "kia", "giờ", "đại", "thềm", "trận", "tết", "noel",
    "giáng sinh", "lễ", "cuộc", "vụ", "sự", "kỳ", "hạn", "đám", "chuyến", "giải", "buổi", "phiên", "hội", "vòng", "hiệp",
    "world", "sea", "cái", "bầu", "phẫu", "sinh", "cưới", "mổ", "thi", "tiêm", "ăn", "bữa", "khai",
)  # fmt: skip
"""After a length of time and `trước`: it counts from something else (2 ngày trước khi đi)."""

NOT_AFTER_BEFORE: tuple[str, ...] = (
    "khi", "ngày", "lúc", "đại", "chuyến", "hội", "vụ", "sinh", "cuộc", "trận",
)  # fmt: skip
"""The same for `sau`."""

BEFORE_LENGTH_OF_ONE: frozenset[str] = frozenset(
    """trong gần hơn suốt khoảng đó sau trước mất đầy nhất tròn đúng dài thêm đây vòng được hết quá dưới trên chỉ đủ kéo
    chưa dành nghỉ chờ đợi ở sống học làm cách chừng tới thiểu đa trải từ cần nửa phạt ngót mỗi ước giam tù hạn muộn chậm trễ lùi hoãn treo ngưng ngừng trọn non tầm cỡ
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
    "nửa sau", "thế kỷ", "thập niên", "thập kỷ", "những năm", "mùa", "xuân", "hè", "thu", "đông", "hạ", "bữa",
    "những ngày cuối", "những ngày đầu", "ngày cuối", "ngày đầu",
)  # fmt: skip
"""Words that may open a date."""

AFTER_LEADS: tuple[str, ...] = (
    "giêng", "chạp", "nay", "qua", "này", "trước", "sau", "tới", "ngoái", "mai", "kia", "mốt", "rồi", "vừa", "sắp",
    "đầu",
    "cuối", "giữa", "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "một", "tháng", "quý", "tuần",
    "ngày", "thứ", "tài", "chủ nhật", "hôm", "mùng", "mồng", "rằm", "thế kỷ", "thập niên", "thập kỷ", "của", "lễ",
    "mới",
    "kìa", "i", "ii", "iii", "iv", "x", "v", "xix", "xx", "xxi", "xviii", "xvii", "xvi", "xv", "xiv", "trở", "những",
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
    "năm", "của", "này", "âm lịch", "vừa", "mới", "rồi", "sắp", "tới", "đến", "cho", "sang", "và", "hoặc", "hay",
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
