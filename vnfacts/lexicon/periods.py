"""Words that say what time a figure holds for, and what it is measured against.

One phrase per entry, in lower case and one spelling (the others are generated). To add one, put it into the tuple
whose docstring describes it; nothing else needs to change.
"""

COMPARISONS: tuple[str, ...] = (
    "so với", "so sánh với", "so cùng", "so", "đối chiếu với",
)  # fmt: skip
"""Before the time that a change is measured against (tăng 5% so với năm 2024)."""

SAME_TIME: tuple[str, ...] = (
    "cùng kỳ", "cùng thời kỳ",
)  # fmt: skip
"""The figure's own period a year earlier, or in the year that follows (cùng kỳ năm 2019)."""

SAME_DAY: str = "cùng ngày"
"""One of them, which before a year alone means another day (so với đầu giờ sáng cùng ngày)."""

SAME_MOMENT: tuple[str, ...] = (
    "cùng thời điểm", "cùng thời gian", "cùng giai đoạn", "cùng quý", "cùng tháng", "cùng ngày",
)  # fmt: skip
"""The same, but only in a comparison or before a year; alone they mean `at that time` (cùng thời điểm, giá vàng …)."""

MULTIPLES: tuple[str, ...] = (
    "lần năm trước", "lần năm ngoái", "đôi năm trước", "đôi năm ngoái", "ba năm ngoái", "lần năm trước đó",
    "đôi năm trước đó",
)  # fmt: skip
"""The end of a multiple and the year it is of (gấp 4 lần năm trước): the figure's own period a year earlier."""

DAYS_BEFORE: tuple[str, ...] = (
    "hôm trước", "ngày hôm trước", "ngày trước", "ngày trước đó", "ngày liền trước", "hôm trước đó",
)  # fmt: skip
"""After a comparison: the day before the figure's own."""

CLOSINGS: tuple[str, ...] = ("chốt", "phiên", "giao dịch", "của", "cuối", "đóng cửa", "giá", "mức", "chiều")
"""Words that may stand between the comparison and one of `DAYS_BEFORE` (so với chốt phiên hôm trước)."""

WITHIN: tuple[str, ...] = ("trong", "của", "ở", "vào", "hồi", "là")
"""Before `cùng kỳ` where that is the figure's own time, not what it is compared with (giảm 24% trong cùng kỳ)."""

MEANWHILE: frozenset[str] = frozenset({"khi", "còn"})
"""Before `cùng kỳ` where it opens a clause of that time (trong khi cùng kỳ năm trước lãi 5 tỷ đồng)."""

PLANS: tuple[str, ...] = (
    "kế hoạch", "dự toán", "chỉ tiêu", "mục tiêu", "dự kiến", "định mức", "dự báo", "kịch bản",
)  # fmt: skip
"""What a result is held against without being a change since then (bằng 47% so với kế hoạch năm 2017)."""

WORK_AHEAD: tuple[str, ...] = (
    "kế hoạch", "dự toán", "chỉ tiêu", "mục tiêu", "nhiệm vụ", "phương hướng", "giải pháp", "triển khai công tác",
    "chương trình", "định hướng",
)  # fmt: skip
"""Directly before a time: what is to be done then, not when a result beside it was reached."""

AIMS: tuple[str, ...] = (
    "mục tiêu", "phấn đấu", "hướng tới", "hướng đến", "chỉ tiêu", "đặt kế hoạch", "kỳ vọng", "dự kiến sẽ", "nhằm đạt",
)  # fmt: skip
"""From here on a past period no longer holds: what is aimed at lies ahead."""

NOW: tuple[str, ...] = (
    "hiện", "đến nay", "tới nay", "hiện nay", "hiện tại", "hiện giờ", "bây giờ", "giờ đây", "ngày nay",
    "thời gian tới", "lâu nay", "xưa nay", "tương lai", "những năm tới", "những tháng tới", "tới đây", "đến giờ",
    "tới giờ", "tháng nay", "tuần nay", "thì nay", "nhưng nay", "song nay", "nay còn", "nay chỉ còn", "nay đã",
    "nay là", "thì giờ", "nhưng giờ", "kể từ đó", "từ đầu tuần", "từ đầu mùa", "kể từ đó đến nay", "từ đó đến nay",
    "từ đó tới nay",
)  # fmt: skip
"""From here on a period named before no longer holds: the figure is today's, or undated."""

NOT_NOW: tuple[str, ...] = (
    "thực hiện", "phát hiện", "xuất hiện", "thể hiện", "biểu hiện", "tái hiện", "hiển hiện", "thị hiện", "cụ thể hiện",
    "từ trước đến nay", "từ trước tới nay", "hiện thực",
    "hiện đại", "hiện vật", "hiện tượng", "hiện trường", "hiện trạng", "hiện hành", "hiện diện", "hiện hữu",
    "hiện kim", "hiện thân", "từ đầu năm đến nay", "từ đầu năm tới nay", "giá như", "giá thành", "giá trị sử dụng",
    "vừa phải", "vừa đủ", "con số thống kê", "năm nay", "hôm nay", "sáng nay", "trưa nay", "chiều nay", "tối nay",
    "đêm nay",
)  # fmt: skip
"""Phrases that only hold such a word."""

CONTINUES: tuple[str, ...] = (
    "trong đó", "cụ thể", "theo đó", "trong số đó", "trong số này", "riêng", "đáng chú ý", "đặc biệt", "bao gồm",
    "như vậy", "qua đó", "ngoài ra", "bên cạnh đó", "đồng thời", "cũng trong năm", "cũng trong tháng", "cũng trong quý",
    "cũng trong kỳ", "cũng trong thời gian", "cũng trong giai đoạn", "cũng trong ngày", "cũng trong phiên", "tương tự",
    "trong khi đó", "còn lại",
    "chi tiết", "kết quả", "nhờ đó", "ngược lại", "tính chung", "tương ứng", "nổi bật", "đứng đầu", "tiếp theo",
    "tiếp đến", "kế đến", "cũng theo", "điều đáng nói", "đứng thứ", "xếp thứ",
    "toàn tỉnh", "toàn thành phố", "toàn quốc", "cả nước", "trên địa bàn", "tổng cộng", "tất cả",
    "tính riêng", "chỉ tính riêng", "chỉ riêng", "cũng trong khoảng thời gian", "cũng thời gian này",
    "trong khoảng thời gian này", "trong khoảng thời gian đó", "trong thời gian này", "trong thời gian đó",
    "trong cùng thời gian", "trong cùng khoảng thời gian", "cùng thời gian này", "trong năm đó",
    "trong kỳ", "trong cùng kỳ", "cùng với đó", "song song đó",
    "song song với đó", "số còn lại", "phần còn lại", "dẫn đầu", "kế tiếp", "xếp sau", "tổng số", "trong tổng số",
    "trong số các", "con số này", "mức này", "phân theo", "tính theo", "xét theo", "xét về", "về cơ cấu",
    "tính bình quân", "tính trung bình", "tính tổng cộng",
)  # fmt: skip
"""At the head of a sentence: it goes on about what the one before speaks of."""

PARTS: tuple[str, ...] = ("trong đó", "trong số đó", "trong số này", "số còn lại", "trong tổng số")
"""Those of them that go on with a day too."""

TURNS: tuple[str, ...] = (
    "tuy nhiên", "nhưng", "song", "trái lại", "tuy vậy", "thế nhưng", "vậy nhưng", "thế mà", "vậy mà", "ấy vậy mà",
    "dù vậy", "mặc dù vậy", "dẫu vậy", "tuy thế", "sau", "trước", "sau đó", "trước đó", "mới đây", "gần đây",
    "vừa qua", "hồi", "khi", "còn nhớ", "quay lại", "trở lại", "đến", "tới", "từ đó",
)  # fmt: skip
"""At the head of a sentence: it speaks of another time, or against the one before."""

CONCESSIONS: tuple[str, ...] = ("mặc dù", "dù", "cho dù")
"""In the sentence before one of `TURNS`: the two are one statement (mặc dù … . Tuy nhiên, …)."""

SINCE_THEN: tuple[str, ...] = (
    "thành lập", "ra đời", "ban hành", "ký", "ký kết", "sinh", "khởi công", "khánh thành", "thông qua",
    "giao", "giao hàng", "kỳ hạn", "đáo hạn", "có hiệu lực", "kết thúc vào", "bắt đầu từ", "khai trương", "niêm yết từ",
    "kể từ", "nhất từ", "cấp", "tầm nhìn", "tầm nhìn đến", "tầm nhìn tới",
)  # fmt: skip
"""Directly before a date: when something came to be, not when the figures beside it hold."""

CHANGES: tuple[str, ...] = (
    "tăng", "giảm", "thêm", "bớt", "hạ", "sụt", "mất", "tụt", "rớt", "nâng", "cắt giảm", "mở rộng", "thu hẹp", "gấp",
    "tăng trưởng", "suy giảm", "lùi", "leo", "hụt", "hao hụt", "kém", "đi xuống", "đi lên", "bốc hơi", "suy thoái",
)  # fmt: skip
"""Before an amount that is measured against something earlier."""

AFRESH: tuple[str, ...] = ("vừa", "vừa mới", "mới đây", "gần đây", "vừa qua", "sắp")
"""What follows is new, so no period is carried on to it."""

IF: tuple[str, ...] = ("nếu", "giả sử", "trường hợp", "ví dụ", "chẳng hạn", "giả định")
"""What follows is supposed, so no period is carried on to it."""

WILL: str = "sẽ"
"""From here on a past period no longer holds."""

RESULTS: tuple[str, ...] = (
    "đạt", "tăng", "giảm", "chiếm", "ước", "bằng", "nộp", "thu", "chi", "lãi", "lỗ", "xuất siêu", "nhập siêu",
    "xuất khẩu",
    "nhập khẩu", "doanh thu", "lợi nhuận", "kim ngạch", "sản lượng", "giải ngân", "tốc độ", "tỷ trọng", "tỷ lệ",
    "con số", "nắm giữ", "thanh toán", "chi trả", "xử phạt", "phát hành", "cho vay", "tiết kiệm", "ghi nhận",
    "tổng", "bình quân", "trung bình", "giá trị", "vốn", "dư nợ", "huy động", "tương đương", "doanh số", "thặng dư",
    "thâm hụt", "sản xuất", "tiêu thụ", "khách", "lượng", "cao nhất", "thấp nhất", "còn", "quyên góp", "thu hút",
)  # fmt: skip
"""Words of a report on results: a sentence with one of them goes on with the period of the one before."""

DAILY: tuple[str, ...] = (
    "giá vàng", "giá bạc", "giá dầu", "giá xăng", "giá gas", "giá usd", "giá bitcoin", "giá cà phê", "giá cao su",
    "giá lúa", "giá gạo", "giá heo", "giá lợn", "giá cổ phiếu", "giá bán", "giá mua", "giá giao", "giá nhẫn",
    "giá trần", "giá sàn", "giá bạch kim", "giá kim loại", "giá đồng", "giá tham chiếu", "giá niêm yết",
    "giá giao dịch", "giá thế giới", "giá trong nước", "mất giá", "phiên này",
    "đầu phiên giao dịch", "cuối phiên giao dịch", "kể từ đầu phiên", "trong phiên có lúc", "trong phiên giao dịch",
    "trong phiên giá", "trong phiên sáng", "trong phiên chiều", "đồng/lượng", "đồng/lít", "nhiệt độ", "độ ẩm", "gió",
    "tỷ giá", "chỉ số", "vn-index", "hnx-index", "lượng mưa",
    "khối lượng giao dịch", "thanh khoản", "giá trị giao dịch", "mua vào", "bán ra", "ca nhiễm", "ca mắc",
    "ca tử vong", "mua ròng", "bán ròng", "khối ngoại", "khớp lệnh", "niêm yết", "chốt phiên", "phiên trước",
    "đồng/usd", "tầm nhìn xa", "sóng biển", "chiều mua", "chiều bán",
)  # fmt: skip
"""What is measured day by day: a sentence on it goes on with the day of the one before."""

EQUALS: tuple[str, ...] = ("tương đương", "tương ứng", "tức", "hay")
"""After a comma: the same figure in other units, of the same time."""

SO: str = "nên"
"""Opens what follows from a statement, and another time with it."""

BECOMES: str = "trở"
"""Before `SO` it makes one verb with it (trở nên)."""

WIDENED: str = "mở"
"""Before `rộng`: a change, no size."""

SIZES: tuple[str, ...] = (
    "dài", "rộng", "cao", "sâu", "nặng", "cách", "xa", "dày", "động cơ", "đường kính", "diện tích", "công suất",
    "dung tích",
    "khoảng cách", "khổ", "bán kính", "trọng tải", "tải trọng", "màn hình", "tốc độ tối đa", "đi được", "quãng đường",
)  # fmt: skip
"""Shortly before a measure: the size of a thing, which holds for no period."""

ASIDES: tuple[str, ...] = (
    "sau khi", "trước khi", "kể từ khi", "từ khi", "liên quan đến", "liên quan tới",
)  # fmt: skip
"""Between a figure and a date behind it: the date is of what these words lead to."""

DOCUMENTS: tuple[str, ...] = (
    "quyết định", "nghị quyết", "nghị định", "công văn", "văn bản", "thông báo", "giấy phép", "giấy chứng nhận",
    "hợp đồng",
    "tờ trình", "chỉ thị", "thông tư", "luật", "pháp lệnh", "biên bản", "kết luận", "kế hoạch", "công điện", "báo cáo",
)  # fmt: skip
"""Before a number and a date: the day of a document (Quyết định số 25/QĐ-TTg ngày 3/12/2016)."""

YEAR: str = "năm"

LAWS: tuple[str, ...] = (
    "luật", "bộ luật", "hiến pháp", "pháp lệnh", "điều lệ", "công ước", "hiệp ước", "nghị quyết", "blhs", "blds",
    "blttds", "bltths",
)  # fmt: skip
"""A few words before a year: it is in the name of the law (Bộ luật Hình sự năm 2015)."""

FRAME_LEADS: frozenset[str] = frozenset(
    {"trong", "vào", "hồi", "suốt", "riêng", "cả", "hết", "tính", "rằng", "biết", "hay"}
)
"""Directly before a date that dates its clause, not a noun (kết quả kinh doanh quý II)."""

GRADES: frozenset[str] = frozenset({
    "sao", "cấp", "hạng", "chiều", "chỗ", "chỗ ngồi", "tầng", "bánh", "cửa", "xy-lanh", "xi-lanh", "xi lanh", "nhân",
    "inch", "px", "MP", "KB", "MB", "GB", "TB", "Hz", "kHz", "MHz", "GHz", "V", "kV", "hp", "mAh",
})  # fmt: skip
"""Counted nouns and units that say of what rank or make a thing is, which holds for no period."""

LEVELS: tuple[str, ...] = (
    "lên", "xuống", "còn", "về", "thành", "đạt", "là", "từ", "mốc", "ngưỡng", "lên mức", "xuống mức", "về mức",
    "còn mức",
)  # fmt: skip
"""Between such a word and the amount: the amount is where it ended, not by how much it moved."""

LEVEL_LINKS: tuple[str, ...] = ("mức", "tới", "đến", "khoảng", "gần", "hơn", "trên", "chỉ", "xấp xỉ")
"""Words that may stand between one of `LEVELS` and its amount."""

SUBORDINATE: tuple[str, ...] = ("sau khi", "trước khi", "kể từ khi", "từ khi", "kể từ lúc", "từ lúc")
"""At the head of a clause: its date is of what it tells, not of the figures behind it (sau khi niêm yết năm 2018,
…)."""

MORE: str = "hơn"
"""Between an adjective and a date: it is compared with (nhiều hơn năm trước)."""

PASSIVE: str = "được"
"""Before `công bố` and its like: nobody spoke on that day, the figure was given out (được công bố ở mức 5%)."""

RECORDS: tuple[str, ...] = ("nhất", "kỷ lục")
"""Shortly before a date, with `RECORD_LINKS` between: a record of that time (thấp nhất kể từ tháng 2 đến nay)."""

OF: str = "của"
"""Directly before a date, behind another: it is of a noun (hôm nay giữ mức chốt của hôm qua)."""

SPANS: tuple[str, ...] = ("phiên", "ngày", "tuần", "hôm", "sáng", "chiều", "tối", "đêm", "kỳ", "đợt", "dịp")
"""Shortly before a date in brackets: the two are one time, which goes on behind them (phiên cuối tuần (12/5))."""

FIRSTS: tuple[str, ...] = ("nhất", "kỷ lục", "đầu tiên", "duy nhất")
"""A few words before `trong 10 năm qua`: what happened is the first or greatest of that time, not of all of it."""

FIRST_LINKS: tuple[str, ...] = ("trong", "trong vòng", "suốt", "của", "kể từ", "từ")
"""Words that lead from one of `FIRSTS` to its time."""

QUALIFIED: tuple[str, ...] = ("hơn", "gần", "khoảng")
"""Words that may stand before its length."""

PAST: str = "qua"
"""Last word of a length of time up to now."""

LIKE: frozenset[str] = frozenset({"như", "giống"})
"""Directly before a date within a sentence: what it is like (quyến rũ như hôm nay), not when it is."""

INSTANCES: tuple[str, ...] = ("ví dụ như", "chẳng hạn như", "cụ thể như", "đơn cử như", "điển hình như")
"""Phrases that hold one of them and open an instance."""

RECORD_LINKS: tuple[str, ...] = ("kể từ", "từ", "trong", "trong vòng", "của", "suốt")

WHOLE_YEAR: str = "cả năm"
"""From here on a shorter time no longer holds (10 tháng đạt 7 tỷ USD; cả năm dự kiến đạt 8 tỷ USD)."""

LIMITS: dict[str, tuple[str, ...]] = {
    "trước": ("ngày", "năm", "tháng", "quý"),
    "sau": ("ngày", "năm"),
}
"""Directly before such a date: something holds until or after it, not in it (trước năm 2030)."""

TIME_LEADS: tuple[str, ...] = ("vào", "từ", "hồi", "năm", "ngày", "cả", "của", "lần lượt")
"""Words that may stand between one of `SINCE_THEN` or `WORK_AHEAD` and its date."""

STANDING: tuple[str, ...] = ("đến", "tới")
"""Before a date up to which something is counted (đến hết tháng 6)."""

ARRIVALS: tuple[str, ...] = ("lên", "xuống", "còn", "về", "thành")
"""After a level and its date: the level it came to is of another time (từ 14% năm 1992 lên 20%)."""

DATE_LINKS: frozenset[str] = frozenset({"", "(", "vào", "của", "trong", "hồi", "ở"})
"""What may stand between a figure and its own date."""

LUMPED: tuple[str, ...] = (
    "lũy kế",
    "tính chung",
    "cộng dồn",
    "tính lũy kế",
    "lũy kế sau",
    "tính chung cả",
    "bình quân",
    "trung bình",
)
"""Before a number of months: the first ones of the year (lũy kế 9 tháng)."""

LASTING: tuple[str, ...] = (
    "tù", "tuổi", "qua", "sau", "trước", "liên tiếp", "liền", "liên tục", "nữa", "tới", "nay", "gần", "trở lại",
    "kể từ",
    "cuối", "còn lại", "một lần", "thử việc", "lương", "tiền", "án", "cải tạo", "điều trị", "mang thai", "đi",
)  # fmt: skip
"""After a number of months: a length of time, not the first ones of the year."""

REPORTED: frozenset[str] = frozenset("ước đạt tăng giảm lãi lỗ thu".split())
"""Directly after a number of months that has just ended: the first ones of the year (vốn thực hiện 10 tháng ước
đạt)."""

TERMS: frozenset[str] = frozenset("hạn suốt vòng mất từ đến và mỗi cách hơn gần sau trước cứ thêm loại được bé".split())
"""Directly before a number of months: a term or an age (lãi suất kỳ hạn 6 tháng)."""

OPEN_FROM: tuple[str, ...] = ("từ", "từ khi")
"""Before a date from which something went on: it dates nothing behind it."""

STANDING_LINKS: tuple[str, ...] = ("hết", "cuối", "ngày", "nay", "thời điểm")
"""Words that may stand between one of `STANDING` and its date."""

BEFORE_CLAUSES: tuple[str, ...] = (",", ";", ".", ":", "và", "còn")
"""What a comparison follows that opens its clause."""

BASELINE_LINKS: frozenset[str] = frozenset({"", "từ", "là", "tới", "đến", "khoảng", "gần", "hơn"})
"""What may stand between a comparison and its figure: `cao hơn cùng kỳ năm 2016 từ 10-20%`."""

COORDINATORS: frozenset[str] = frozenset({"(", "và", ", tương đương", "hay", ", hay", ", tức"})
"""What may stand between two figures of one change: `tăng 5 tỷ (3%)`."""

AND: str = "và"
"""Parts two statements: what stands before it is not dated by what follows."""
