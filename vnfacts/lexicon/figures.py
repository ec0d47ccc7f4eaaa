"""Words beside a figure that tell what it is: an amount, a name, a year, a share. Folded forms."""

WEATHER: tuple[str, ...] = (
    "nhiệt", "nóng", "lạnh", "rét", "nắng", "thời tiết", "sốt", "băng giá", "nước ấm", "điều hòa", "nướng",
)  # fmt: skip
"""Words that make `độ` a temperature."""

NO_TEMPERATURE: frozenset[str] = frozenset("góc nghiêng xoay quay dốc chéo lệch cận viễn loạn rượu cồn tuyến".split())
"""Directly before a figure with `độ`: it is an angle or a strength whatever the weather."""

QUAKES: tuple[str, ...] = ("động đất", "dư chấn", "rung chấn", "địa chấn")
"""Words that make `độ` a step of the Richter scale."""

ELECTRIC: tuple[str, ...] = (
    "điện", "dòng", "sạc", "ampe", "nguồn", "pin", "công suất", "cầu dao", "cầu chì", "v", "w", "volt", "von", "usb",
)  # fmt: skip
"""Words before `2A` that make it a current; elsewhere it is a place in a draw, a class or a shift."""

METRES: frozenset[str] = frozenset({"m", "mét", "m2", "m3", "kg"})
"""Surfaces after which decimals may stand with no point (1m75, 3kg2)."""

AFTER_HEIGHTS: tuple[str, ...] = ("thì", "nặng", "và", "mà", "với", "là", "trở", "nhưng", "cùng")
"""After a height whose decimals stand apart (cao 1 mét 65 và nặng 50 kg)."""

MINCED: frozenset[str] = frozenset({"thịt", "giò", "cá", "tôm", "xay", "chả", "dao"})
"""Before `băm`: it is the verb, not thirty (thịt băm ba chỉ)."""

SMALL_MONEY: frozenset[str] = frozenset({"bảng", "kíp"})
"""Currency words that, with a small figure, are things (9 bảng đấu, 3 kíp trực)."""

LINKS: frozenset[str] = frozenset(
    """hoặc hay và rồi trong trên phần lúc chút ít số cách khi mình nửa mặt bên là đến tới cho lên xuống còn về thành
    x""".split()
)
"""Words after a figure that may make it one of several, or part of an idiom."""

DATE_LINKS: frozenset[str] = frozenset(
    """giờ h g tháng quý ngày đêm tuần tết tới đến cho rưỡi am pm a p t jan feb mar apr may jun jul aug sep sept oct nov
    dec
    january february march april june july august september october november december""".split()
)
"""Words after a figure that may make it part of a date, a clock time or a period."""

IDIOM_DATES: frozenset[str] = frozenset("ngày sáng tối chiều đêm hôm".split())
"""Before one of them: it is a date all the same (ngày 24/7)."""

PROPORTION_LEADS: frozenset[str] = frozenset("lệ số là khoảng chọi vàng cược".split())
"""Last words of what leads a proportion (tỷ lệ vàng 1:1,6)."""

MILD_LEADS: frozenset[str] = frozenset({"là", "khoảng"})
PROPORTIONS: frozenset[str] = frozenset({"tỷ", "tỉ"})
"""The ones among them that lead a proportion only where one of these words stands before."""

STREETS: frozenset[str] = frozenset("đường phố cầu trường viên số".split())
"""Before a date: it is a name (đường 30/4, nhà tại số 12/6)."""

DATE_WORDS: frozenset[str] = frozenset({"ngày", "tháng", "quý"})
"""Before figures joined by a sign: they are a date, or nothing."""

LONG_DATE_WORDS: frozenset[str] = frozenset({"tháng", "quý"})
"""Before a figure with nothing behind it that is no date: it is no number either (lương tháng 13)."""

MARKED: frozenset[str] = DATE_WORDS | {"điểm"}
"""Before a figure with nothing behind it: an impossible day, or a school mark."""

DATE_LEADS: frozenset[str] = frozenset(
    "ngày sáng trưa chiều tối đêm hôm từ đến tới hết vào trước sau lễ dịp".split()
) | {"giao dịch"}
"""Before figures joined by a hyphen or full stop: they may be a date."""

DAYS_BEFORE_BRACKETS: frozenset[str] = frozenset("nhật ngày hôm nay qua mai lễ".split())
"""Before two figures with a full stop, alone in brackets: they are a date."""

NO_DAY_AFTER: frozenset[str] = frozenset(
    """ielts toefl toeic gpa sat gmat gre hsk band overall ph điểm phẩy magnitude richter độ bản version android ios
    windows firmware build aqi bmi eps beta rating hệ""".split()
)
"""A few words before two figures joined by a full stop: they are a decimal or a version, not a day."""

DATE_BEFORE: frozenset[str] = DATE_LEADS | frozenset("nay qua mai hết và phiên dịch tết nhi nữ khánh".split())
"""Before two figures: they are a date rather than a fraction or a score."""

FRACTION_BEFORE: frozenset[str] = frozenset(
    """chấp hơn gần khoảng chiếm quá bằng chừng còn ngót dưới trên tỷ tỉ lệ đầy mất giảm tăng vòng bỏ được đạt có với là
    chỉ
    tới thứ cả ngưỡng mức""".split()
)
"""Before two figures with a slash, the lower one first: they are a fraction."""

FRACTION_BOUNDS: frozenset[str] = frozenset({"đa số", "ít nhất", "tối thiểu", "tối đa", "không quá"})
"""The same, in two words."""

NOT_QUITE: frozenset[str] = frozenset(
    {"chưa đến", "chưa tới", "không đến", "không tới", "chưa đầy", "không đầy", "có đến", "có tới"}
)
"""Before two figures with a slash: they are a fraction, though a date may follow `đến`."""

SHARED: tuple[str, ...] = (
    "số", "tổng", "dân", "diện", "quãng", "thời", "khối", "sản", "giá", "trong", "của", "lượng", "thế", "cổ", "chặng",
    "trái", "phần", "nhu", "các", "người", "nước", "đại", "thành", "kim", "doanh", "học", "hộ", "ngân", "mức", "vốn",
    "tiền", "đất",
)  # fmt: skip
"""After two figures with a slash: what they are a fraction of."""

NO_RATIO_AFTER: frozenset[str] = frozenset("vòng tk bk số đường lớp căn".split())
"""Before two figures with a slash: they name a round, an account, a house."""

YEAR_LEADS: frozenset[str] = frozenset(
    """vào trong từ đến tới trước sau cuối đầu giữa hồi hè xuân thu đông mùa vụ sinh sn tháng tết khoảng kể của và hoặc
    hay năm tiếp liền gdp grdp cpi cagr fdi oda""".split()
) | {
    "so với", "số liệu", "tầm nhìn", "nửa cuối", "nửa đầu", "kể từ", "tính đến", "mùa giải", "cho đến", "cho tới",
    "cùng kỳ", "kế hoạch",
    "cổ tức", "lợi nhuận", "doanh thu", "tăng trưởng", "lạm phát", "xuất khẩu", "nhập khẩu", "kinh doanh", "kim ngạch",
    "dự toán", "quyết toán", "ngân sách", "chỉ tiêu", "tài khóa", "niên khóa", "năm học", "niên vụ", "vụ mùa",
}  # fmt: skip
"""Before four digits: they are a year."""

YEAR_EDGES: frozenset[str] = frozenset({"đầu", "cuối", "giữa", "hè"})
"""The ones among them after which they are so even where a noun follows."""

NAMED_YEARS: frozenset[str] = frozenset({"năm học", "niên khóa", "niên vụ", "mùa giải", "tài khóa"})
"""The same in two words: what follows is not counted (năm học 2016 khu vực phía Bắc)."""

DOSES: frozenset[str] = frozenset(
    "lần bữa viên cữ tiếng cốc ly chén bát gói ống giọt liều điếu suất muỗng thìa chai lon lít".split()
)
"""Behind `ngày 2`: so much a day, rather than on the second of the month."""

EVERY: frozenset[str] = frozenset({"mỗi", "hàng", "hằng", "các", "trừ"})
"""Before a day of the week: it is a habit, not a date."""

AMOUNT_BEFORE_NUMBER: frozenset[str] = frozenset(
    "con trong tổng tỷ tỉ hệ chỉ dân đa thiểu đại một điểm hàm bách quân lãi doanh sĩ sỹ hộp".split()
)
"""Before `số`: the figure after it names nothing (con số 250, trong số 60 quốc gia)."""

NEVER_COUNTED_AFTER: frozenset[str] = frozenset(
    "số tầng lầu phòng khu lô block cổng ga bến tổ xóm thôn ấp khóm ngõ ngách ngã chỉ vương hậu khôi".split()
)
"""Naming words after which a figure with a noun counts nothing (tầng 5 tòa nhà)."""

HEDGES: tuple[str, ...] = ("gần", "hơn", "khoảng", "trên", "dưới")
"""Between the figures of a range, a list or a change: they say how exact the next one is."""

UP_TO: tuple[str, ...] = ("đến", "tới", "cho đến", "cho tới", "hoặc đến")
"""Between the two ends of a range."""

RANGED_ALONE: frozenset[str] = frozenset({"percent", "measure", "money"})
"""Kinds of which two amounts with `đến` between are a range even with no `từ` before (5% đến 7%)."""

LISTS: tuple[str, ...] = ("và", "hoặc", "hay", "hay là", "rồi", "và cả")
"""Between figures that may share a unit."""

AT_A_LEVEL: tuple[str, ...] = ("tới", "đến", "thành", "mức", "còn", "chỗ")
"""After a word that leads from one level to the next, or after `từ` (xuống còn 5%, từ mức 7%)."""

MEAN_AGES: tuple[str, ...] = (
    "độ tuổi", "tuổi trung bình", "tuổi đời", "tuổi thọ", "tuổi bình quân", "tuổi nghỉ hưu", "tuổi hưu",
    "tuổi về hưu", "tuổi kết hôn",
)  # fmt: skip
"""Words for an age that need no `tuổi` behind the figure."""

BEFORE_MEAN_AGES: tuple[str, ...] = ("là", "tới", "đến", "đạt", "còn", "từ", "lên", "xuống", "hưu", "hôn")
"""Beside hedges, what may stand directly before such a figure."""

AGAINST: frozenset[str] = frozenset({"chọi", "ăn"})
"""Between the two figures of a proportion (1 chọi 12)."""

ADDRESSED: frozenset[str] = frozenset({"tại", "ở", "số", "chỉ", "nhà"})
"""Before a number and a name: it is a house in a street."""

VERSIONED: frozenset[str] = frozenset({"giá", "phiên bản", "bản", "mẫu", "thế hệ", "đời", "màu", "model"})
"""Nouns after the figure of a product's name (iPhone 5 màu đen)."""

MEASURED: frozenset[str] = frozenset("số mức điểm giá trị ngưỡng mốc lệ tổng độ chỉ thuận chống trắng".split())
"""Nouns before a bare figure that it measures rather than tells apart (mức 250)."""

SENTENCE_OPENERS: frozenset[str] = frozenset(
    """có với trong từ đến hơn gần khoảng trên dưới sau trước còn và những các hai ba bốn năm tháng ngày quý cả chỉ đã
    được
    là tại ở vào khi nếu theo do về cho trung bình mỗi một hiện tổng số giá mức lúc hồi chừng tầm ước ít nhất tối đa
    thiểu
    đạt tăng giảm thêm cùng gồm bởi vì nhờ trị mất thu chi đủ đúng tới qua suốt tiếp bằng như không sẽ đang
    chưa ngoài riêng nhưng sang bắt phạt xử giữ cử giao mở xây bán mua cấp trao tặng""".split()
)
"""Words written with a capital only because they open a sentence."""

LOOSE_UNITS: frozenset[str] = frozenset({"ký", "phân", "độ", "bar", "tấc", "gang"})
"""Units after which `một` is an article (một độ cao)."""

STRETCH_OPENINGS: tuple[str, ...] = ("đầu", "cuối", "còn lại", "năm")
"""After a figure and a unit of time: a stretch of a year or month rather than a length (6 tháng đầu năm)."""

LENGTH_LEADS: frozenset[str] = frozenset({"trong", "sau", "gần", "hơn"})
"""Before `năm tháng`: five months, not the years."""

NEVER_HALVED: frozenset[str] = frozenset({"đêm", "hôm"})
"""After `nửa`: midnight, not half a night."""
