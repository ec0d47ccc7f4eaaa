"""Numbers that are no figures: what they name, and the words that tell. Folded forms, one table per sign."""

ABBREVIATIONS: frozenset[str] = frozenset(
    """tp ts ths th.s gs pgs ks bs ls cn nsưt nsnd ths.bs ts.bs pgs.ts gs.ts gs.tskh ths.ks mr mrs ms dr st jr vs
    q p h tx tt f no nxb cty dn ubnd hđnd đ.c đ/c mt u.s d.c a.m p.m inc ltd co corp vol ô br tr""".split()
)
"""Words whose full stop ends no sentence."""

OPENERS: tuple[str, ...] = (
    "trước đó", "sau đó", "sau khi", "ngay sau", "mới đây", "cùng ngày", "đến nay", "đến ngày", "hiện nay", "hiện tại",
    "hôm nay", "hôm qua", "sáng nay", "sáng qua", "trưa nay", "chiều nay", "chiều qua", "tối nay", "tối qua", "đêm qua",
    "rạng sáng nay", "sáng ngày", "trưa ngày", "chiều ngày", "tối ngày", "đêm ngày", "vào ngày", "vào lúc",
    "vào khoảng", "vào sáng", "vào trưa", "vào chiều", "vào tối", "vào đêm", "vào tháng", "vào năm", "từ ngày",
    "từ tháng", "từ năm",
    "tuy nhiên", "tuy vậy", "dù vậy", "mặc dù", "thế nhưng", "trong khi", "ngoài ra", "bên cạnh đó", "không chỉ",
    "đồng thời", "mặt khác", "tương tự", "cụ thể", "đáng chú ý", "vì vậy", "vì thế", "bởi vậy", "do đó", "do vậy",
    "đây là", "được biết", "liên quan đến", "liên quan tới", "liên quan vụ", "liên quan vấn đề", "trao đổi với",
    "phát biểu tại", "trả lời câu hỏi", "trả lời chất vấn", "thông tin từ", "thông tin ban đầu", "nguồn tin",
    "nhận được tin", "nhận được thông tin", "qua điều tra", "tại cuộc", "tại buổi", "tại phiên", "tại hội nghị",
    "tại cơ quan", "tại tòa",
)  # fmt: skip
"""Words that open a sentence and, with a capital, are part of no name: behind a caption that has no full stop."""

DAY_OPENERS: tuple[str, ...] = (
    "ngày", "hôm", "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "rạng sáng", "khoảng", "lúc", "năm",
)  # fmt: skip
"""The same where a figure follows (Ngày 3/7, Khoảng 18h)."""

LEGAL: tuple[str, ...] = (
    "điều", "khoản", "chương", "mục", "điểm", "tiết", "nghị định", "nghị quyết", "thông tư", "quyết định", "chỉ thị",
    "công văn", "luật số", "thông báo", "tờ trình", "pháp lệnh", "văn bản", "phụ lục", "thông tư liên tịch",
    "công điện",
    "kế hoạch", "hướng dẫn", "sắc lệnh", "đề án", "hiệp định", "kết luận", "báo cáo", "bộ luật", "quy định",
    "qđ", "nđ", "nq", "nghị quyết trung ương",
)  # fmt: skip
"""Kinds of documents and their parts; the number after them is a reference."""

LEGAL_WORDS: frozenset[str] = frozenset(
    """luật bộ nghị thông pháp hiến quy quyết điều khoản hợp hiệp công văn nội chương mục sắc chỉ lệnh bản hướng kế đề
    chương""".split()
)
"""First syllables of documents: after `điều 5` they tell whose article it is."""

PLACES: tuple[str, ...] = (
    "quảng trường", "quận", "phường", "quốc lộ", "ql", "tỉnh lộ", "tl", "đường", "đường số", "phố", "ngõ", "ngách",
    "hẻm", "kiệt",
    "km", "km số", "cây số", "tổ", "thôn", "ấp", "bản", "xóm", "khóm", "khu phố", "khu", "lô", "số nhà", "nhà số",
    "phòng", "phòng số", "tầng", "lầu", "cảng số", "cảng", "bến", "bến số", "cầu", "cầu số", "cổng", "cổng số", "cửa",
    "cửa số", "ga", "nhà ga", "trạm", "trạm số", "nhà máy", "bệnh viện", "trường số", "quân khu", "quân đoàn",
    "sư đoàn",
    "trung đoàn", "lữ đoàn", "tiểu đoàn", "đại đội", "trung đội", "binh đoàn", "đoàn", "hải đội", "hải đoàn", "vùng",
    "khu vực", "block", "tòa", "tòa nhà", "hầm", "kios", "kiốt", "quầy", "bàn số", "giường số", "hồ số", "mỏ",
    "giếng", "lò số", "tổ máy", "tổ máy số", "phân khu", "phân trại", "đội số", "đảo", "trại", "vành đai", "tuyến",
    "tuyến số", "tuyến metro số", "metro số", "đại lộ", "chung cư", "hợp tác xã", "công ty", "xí nghiệp", "nông trường",
    "lâm trường", "cục", "phân xưởng", "đội", "tiểu khu", "khoảnh", "thửa", "thửa số", "ô", "dãy", "hàng ghế", "zone",
    "building", "địa chỉ", "tổ dân phố", "tháp", "gate", "hố", "hang", "chốt", "điểm đảo", "bãi", "lối", "làn", "ngã",
    "block số", "kênh",
)  # fmt: skip
"""Places, bodies and parts of buildings that are told apart by a number."""

THINGS: tuple[str, ...] = (
    "số", "bệnh nhân", "bệnh nhân số", "lớp", "khối", "trường cấp", "cấp", "loại", "hạng", "bài", "bài số", "câu",
    "câu số",
    "bán kết", "tứ kết", "chung kết",
    "hình", "ảnh", "trang", "bảng", "bảng số", "biểu", "biểu số", "biểu đồ", "mẫu", "mẫu số", "xe", "xe số",
    "xe buýt số",
    "tàu", "tàu số", "chuyến bay", "mã", "mã số", "mã hiệu", "số hiệu", "biển số", "biển kiểm soát", "bks", "biển",
    "gọi", "gọi số", "cảnh sát", "cấp cứu", "số điện thoại", "điện thoại", "đt", "sđt", "tel", "hotline", "fax",
    "đường dây nóng", "tổng đài", "kênh", "đài",
    "phiên bản", "bản", "version", "ios", "android", "windows", "đời", "dòng", "model", "chip", "iphone", "galaxy",
    "top", "tốp", "nghi phạm số", "ghế số", "làn số", "chi nhánh", "phân hiệu", "lô số", "mã lực", "áo số", "số áo",
    "á vương", "á hậu", "á khôi", "văn bản số", "công văn số", "giấy phép số", "hợp đồng số", "mùa giải",
    "cmnd", "cmnd số", "cmt", "msdn", "mst", "mã số thuế", "tài khoản", "stk", "số tài khoản", "tổ hợp", "nguyên tử",
    "phương án", "đáp án", "đề", "mã đề", "hòm thư", "tạp chí số", "tuýp", "týp", "type",
    "nhóm máu", "nhóm nợ", "vitamin", "omega", "formula", "công thức", "thế hệ", "level", "cỡ", "size", "euro",
    "ca số", "cúp c",
)  # fmt: skip
"""Things that a number names rather than counts."""

NAME_TAILS: frozenset[str] = frozenset("bản vùng phố cầu bến lô cảng đoàn khối đội mẫu bài đảo tổ".split())
"""The ones among the last words of all these that also end names (Nhật Bản)."""

HIGHEST: dict[str, int] = {"lớp": 12, "khối": 12}
"""Naming words whose numbers end somewhere: a higher figure after them counts (cả lớp 25 em)."""

BEFORE_GRADES: tuple[str, ...] = (
    "độ", "vitamin", "loại", "hạng", "khối", "bảng", "nhóm", "điểm", "cấp",
)  # fmt: skip
"""Before a single capital: it is a unit or a grade, no initial (36 độ C. Đà Nẵng …)."""

EVENT_HEADS: tuple[str, ...] = (
    "world cup",
    "sea games",
    "asiad",
    "olympic",
    "euro",
    "champions league",
    "apec",
    "asean",
)
"""Events that carry a year or a number in their names, where they are written without capitals."""

GLUED_WORDS: frozenset[str] = frozenset(
    """còn đạt hơn gần là có từ đến khoảng với trên dưới và được cho tăng giảm lên xuống tới của trong chỉ gồm bằng mất
    thêm nặng dài rộng cao sâu giá thu chi mua bán nhận ngày tháng năm lúc hồi sáng chiều tối vào ra qua sau trước
    khoảng chừng tầm hết cả tổng những các thứ lần trao tặng phạt""".split()
)
"""Words a number may be glued to by a typing slip (còn29 triệu). Any other letter before a figure makes a name."""

DIGIT_IDIOMS: tuple[str, ...] = (
    "24/7", "24/24", "24/24h", "24/24 giờ", "7/7", "1 phần", "1 lúc", "1 chút", "1 ít", "1 số", "1 cách", "1 khi",
    "1 mình",
    "1 nửa", "1 mặt", "1 bên", "1 là", "1 không 2", "50-50", "2 trong 1", "3 trong 1", "4 trong 1", "4 số 9",
)  # fmt: skip
"""The same, written with figures."""

IDIOMS: tuple[str, ...] = (
    "mười mươi", "có một không hai", "trăm hoa đua nở", "ba chân bốn cẳng",
    "ba mươi sáu kế", "trăm năm hạnh phúc", "trăm tuổi", "trăm nghìn lần", "muôn vàn", "mười phân vẹn mười",
    "mười phần chắc", "mười phần vẹn",
    "năm châu bốn biển", "ngàn năm có một", "nghìn năm có một", "ngàn cân treo sợi tóc", "trăm sự", "vạn sự",
    "tứ phương",
    "trăm năm có một", "mười năm trồng cây", "trăm năm trồng người", "một sớm một chiều", "ba bảy hai mốt",
    "chín bỏ làm mười", "trăm hay không bằng tay quen", "trăm nghe không bằng một thấy", "vạn bất đắc dĩ",
    "bên thứ ba", "nước thứ ba", "bên thứ 3", "nước thứ 3", "người thứ 3", "trăm phương nghìn kế", "trăm mối",
    "muôn người như một", "mười người như một", "phần vì",
    "đường ba tháng hai", "đường 3 tháng 2", "năm thì mười họa", "năm lần bảy lượt", "ba đầu sáu tay",
    "một trăm phần trăm", "mười tám đôi mươi", "cách mạng tháng tám", "cách mạng tháng 8", "cách mạng tháng mười",
    "cách mạng tháng 10",
    "ngày tháng này", "năm tháng này", "những năm tháng qua", "ngày tháng qua", "ngày tháng tới", "ngày này qua ngày",
    "tháng này qua tháng",
    "năm này qua năm", "đêm này qua đêm", "ngày này sang ngày", "tháng này sang tháng", "năm này sang năm",
    "chín người mười ý", "nhất quỷ nhì ma thứ ba học trò", "ngôi sao ngày mai", "mấy ngày hôm nay", "mấy hôm nay",
    "mấy bữa nay", "những ngày hôm nay",
    "chấm 11m", "chấm 11 m", "chấm 11 mét", "phạt 11m", "phạt 11 m", "phạt 11 mét", "sút 11m", "sút 11 m",
    "sút 11 mét", "đá 11m", "đá 11 m", "đá 11 mét", "quả 11m", "quả 11 m", "quả 11 mét", "cú 11m", "cú 11 m",
    "cú 11 mét", "loạt 11m", "loạt 11 m", "loạt 11 mét", "lưu 11m", "lưu 11 m", "lưu 11 mét", "đền 11m", "đền 11 m",
    "đền 11 mét", "vạch 11m", "vạch 11 m", "vạch 11 mét", "cấm 16m50", "cấm 16,5m", "cấm 16,5 m", "cấm 16m5",
    "cấm địa 16m50", "cấm địa 16,5m", "cấm địa 16,5 m", "cấm địa 16m5", "địa 16m50", "địa 16,5m", "địa 16,5 m",
    "địa 16m5", "vạch 16m50", "vạch 16,5m", "vạch 16,5 m", "vạch 16m5", "vòng 16m50", "vòng 16,5m", "vòng 16,5 m",
    "vòng 16m5",
)  # fmt: skip
"""Fixed phrases whose figures mean nothing by themselves, and the spots of a football pitch."""

SEQUENCES: tuple[str, ...] = (
    "đại hội", "khóa", "kỳ họp", "phiên họp", "phiên", "nhiệm kỳ", "hội nghị", "hội nghị trung ương", "giai đoạn",
    "đợt", "vòng",
    "hiệp", "hiệp phụ", "tập", "set", "séc", "ván", "lượt", "lượt trận", "lượt đấu", "vòng đấu", "mùa",
    "phần",
    "kỳ", "kỳ quay", "kỳ quay thưởng", "lần quay", "lần", "bước", "chặng", "hạng", "vị trí", "phút", "tuần thai",
    "tiết", "ca khúc số", "bảng xếp hạng", "cấp độ", "mức độ",
    "quyển", "season", "game", "ngày thi đấu", "liveshow", "gala", "số báo", "liên hoan", "chương trình số",
    "học kỳ", "báo động", "báo động cấp", "ngôi số", "hạt giống số", "cấp",
    "chu kỳ", "thế hệ", "lứa", "bậc", "mũi", "độ", "tuần",
)  # fmt: skip
"""Nouns of sequence: the number after them is an ordinal (Đại hội XIV, khóa 12, hiệp 2)."""

PRODUCTS: frozenset[str] = frozenset(
    "iphone ipad galaxy lumia xperia oppo vivo xiaomi redmi mega power max windows android ios mazda kia".split()
)
"""Before two figures with a slash: they tell models or lotteries apart (iPhone 6/6 Plus, Mega 6/45)."""

WORKS: frozenset[str] = frozenset(
    "phim khúc hát mv album single truyện show gameshow liveshow sitcom teaser trailer series game".split()
) | {"chương trình", "tác phẩm", "tiểu thuyết", "cuốn sách", "tập sách", "tập thơ", "bài thơ", "bức tranh", "vở kịch",
     "vở diễn", "hồi ký", "triển lãm", "trò chơi", "đêm nhạc"}  # fmt: skip
"""Works, before a title in quotes that may begin with a figure (phim "49 ngày"): last syllables, or the last two."""

SCORED: frozenset[str] = frozenset(
    "ielts toefl toeic sat gpa bmi iq eq aqi hdi pci pmi gdp grdp cpi cagr fdi oda roe roa nim".split()
)
"""Abbreviations of tests and indices: the figure after them is their value, and no part of a name."""

SUBJECTS: frozenset[str] = frozenset("toán văn lý hóa sinh sử địa anh pháp gdcd".split())
"""Last words of school subjects: the decimal after one is a mark."""

GOLD: frozenset[str] = frozenset("vàng kim nhẫn sức trang tuổi bạc".split())
"""Words within reach of a fineness of gold (vàng nữ trang 24k)."""

CARATS: frozenset[str] = frozenset({"8k", "9k", "10k", "14k", "16k", "18k", "22k", "24k"})

RESOLUTIONS: frozenset[str] = frozenset({"2k", "4k", "5k", "6k", "8k", "12k", "16k"})
"""How fine a screen is (màn hình 4K); written with a capital."""

FINENESSES: frozenset[str] = frozenset({"999,9", "99,99", "99,9", "98,0"})
"""How fine gold is, as the name of a kind of it has it (vàng Rồng Thăng Long 999,9)."""

SECOND_SYLLABLES: dict[str, frozenset[str]] = {
    "cấp": frozenset({"cung", "trợ", "đẳng", "giai", "phụ", "sơ", "trung"}),
    "phần": frozenset({"thành", "cổ", "học", "góp", "một"}),
    "kỳ": frozenset({"hoa", "thời", "bất", "quốc", "chu", "định"}),
    "tập": frozenset({"bài", "cấp", "luyện", "học", "sưu", "thu", "thực", "tuyển", "tụ"}),
    "tiết": frozenset({"chi", "thời", "khí", "bài", "họa"}),
    "hiệp": frozenset({"liên", "hòa"}),
    "bước": frozenset({"nhượng"}),
    "mùa": frozenset({"được", "mất"}),
    "mũi": frozenset({"nghẹt", "ngạt", "tắc", "sổ", "nước", "chảy", "nâng", "sửa", "sống", "hốc", "lỗ", "cánh"}),
    "khóa": frozenset({"chìa", "mật", "từ", "toàn", "cả", "mỗi"}),
    "vòng": frozenset({"chiếc", "đeo", "lòng", "trong"}),
    "lượt": frozenset({"lần"}),
    "điểm": frozenset(
        """thời địa quan trọng cao đặc khuyết ưu nhược yếu tiêu tâm trang khởi thí cứ giao tụ luận kiểm chỉ trú xuất tọa
        đỉnh cực mục chốt đáp""".split()
    ),
    "ấp": frozenset({"lồng", "máy", "lò", "gian", "kỳ", "tủ"}),
    "khoản": frozenset({"thanh", "tín"}),
    "tỉnh": frozenset({"bình", "thức"}),
    "phòng": frozenset({"quốc", "hải", "dự", "đề", "biên", "phục"}),
}
"""Words that a number names or ranks, and the syllables with which they make another word (thành phần, thời điểm)."""

WEAK_SEQUENCES: frozenset[str] = frozenset(
    "lần phần đợt kỳ bước mức nấc trận cấp lượt vòng hạng số lứa bậc mùa khóa phiên tập tiết phút ván hiệp".split()
) | {"giai đoạn", "chương trình", "thế hệ", "chu kỳ", "hội nghị", "học kỳ"}
"""Nouns of sequence that also stand before an amount (lần 5 triệu đồng, giai đoạn 5 năm)."""

RANKED_ADJECTIVES: frozenset[str] = frozenset(
    """lớn cao đông nhiều giàu dài nhanh mạnh đẹp tốt đứng xếp hạng nhỏ thấp quan trọng sâu rộng nặng già trẻ về
    đến""".split()
)
"""Adjectives and verbs directly before `thứ` (lớn thứ 3, đứng thứ 8)."""

STRONG_LEADS: frozenset[str] = frozenset(
    """điều khoản chương quận phường ql tl tỉnh top tốp hotline fax đt sđt lớp hẻm ngõ ngách ấp khóm kiệt tel ios
    khối android
    windows bks cmnd cmt mst mazda""".split()
) | {"quốc lộ", "tỉnh lộ", "nghị định", "thông tư", "số điện thoại", "điện thoại", "đường dây nóng", "biển kiểm soát",
     "biển số", "nghị quyết", "mã số", "số tài khoản", "vành đai", "số nhà", "nhà số", "world cup", "sea games",
     "ban chỉ đạo", "nghị quyết trung ương", "mùng", "mồng"}  # fmt: skip
"""Leads after which a figure is a name whatever follows it."""
