"""Words around ordinals, fractions, multiples and scores. Folded forms."""

RANK_WORDS: dict[str, int] = {
    "nhất": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10,
}  # fmt: skip
"""Words for a place in an order after `thứ`."""

WEEKDAY_NUMBERS: frozenset[str] = frozenset("2 3 4 5 6 7 hai ba tư năm sáu bảy bẩy".split())
"""After `thứ`: what may be a day of the week."""

DATED_BEFORE: frozenset[str] = frozenset(
    """sáng trưa chiều tối đêm khuya sớm hôm ngày vào từ đến tới trước sau cuối đầu giữa mỗi hàng hằng các trừ trong
    kể""".split()
)
"""Before `thứ`: it is a day of the week."""

NEVER_WEEKDAY_AFTER: frozenset[str] = frozenset("tháng năm tuần lần giờ phút quý đứng xếp lớn hạng con người".split())
"""Before `thứ`: it is an ordinal."""

NUMBERED_IN_NAMES: frozenset[str] = frozenset("giới chiến tranh hòa hội nước bên kẻ ngôi quốc".split())
"""Before `thứ Hai`: a name written with capitals (Chiến tranh Thế giới thứ Hai), not a day of the week."""

DISCOURSE_RANKS: frozenset[str] = frozenset({"nhất", "hai", "ba", "tư", "năm"})
"""At the start of a sentence, `Thứ nhất` only numbers what is being said."""

NO_SCORE_AFTER: frozenset[str] = frozenset("từ tuổi khoảng đến tới lên xuống độ cỡ chừng tầm ngày".split())
"""Before two figures joined by a hyphen: they are a range."""

RESULT_LEADS: frozenset[str] = frozenset({"lệ", "phiếu", "số", "quả"})
"""Last words of what may stand directly before the result of a vote (tỷ lệ, số phiếu, kết quả)."""

RESULTS: frozenset[str] = frozenset("số thắng thua hòa dẫn bại điểm kết quả set hiệp biệt".split())
"""Before two figures of two digits each: they are a result all the same."""

RANKED_TIMES: frozenset[str] = frozenset("ngày đêm tuần tháng quý năm giờ phút giây".split())
"""Units of time that an ordinal ranks (năm thứ tư liên tiếp)."""

HELD_HEADS: frozenset[str] = frozenset("cuộc chuyến vụ buổi trận phiên kỳ hội đợt ca lễ vòng chiến ngày".split())
"""First syllables of what takes place time after time, and so may stand before `lần thứ`."""

HELD: frozenset[str] = frozenset(
    {"đại hội", "liên hoan", "festival", "diễn đàn", "đối thoại", "triển lãm", "giải", "giải thưởng", "liên hoan phim",
     "thế chiến", "chiến dịch", "bầu cử", "hòa đàm", "đàm phán"}
)  # fmt: skip
"""The other ones."""

RANKED_VERBS: frozenset[str] = frozenset({"thể", "tổ chức", "kỷ niệm", "tham gia", "vô địch", "liên tiếp"})
"""Entries of the noun tables that are not what an ordinal ranks (tổ chức lần thứ 3)."""

BEFORE_RANKED_NOUNS: frozenset[str] = frozenset(
    "là có của ở tại trong với cho về từ số ghi bỏ đặt mang sinh cưới lấy tiền".split()
)
"""Before a noun with which they make no verb of two syllables (ghi bàn thứ 3, là người thứ ba)."""

TRADERS: tuple[str, ...] = (
    "nước", "quốc gia", "thị trường", "nền kinh tế", "đối tác", "công ty", "tập đoàn", "hãng", "doanh nghiệp",
    "ngân hàng",
    "tỉnh", "thành phố", "địa phương", "khu vực", "vùng", "đơn vị",
)  # fmt: skip
"""Who is ranked by what they trade in, which stands between them and `lớn thứ` (nước xuất khẩu gạo lớn thứ ba)."""

TRADES: tuple[str, ...] = (
    "xuất khẩu", "nhập khẩu", "sản xuất", "tiêu thụ", "tiêu dùng", "cung cấp", "cung ứng", "khai thác", "chế tạo",
    "chế biến",
    "phân phối", "bán lẻ", "bán", "mua", "đầu tư", "trồng", "nuôi", "gia công", "phát thải", "sử dụng", "cho vay",
    "đóng góp",
)  # fmt: skip
"""What they do."""

PLACED: frozenset[str] = frozenset({"đứng", "xếp", "về", "đến", "hạng"})
"""Verbs before an ordinal; they do not belong to its span."""

NUMBERED_IN_WORDS: frozenset[str] = frozenset(
    {"hạng", "hiệp", "tập", "set", "lần", "vòng", "đợt", "phần", "trận", "game", "ván"}
)
"""Nouns of sequence whose number may be a word without `thứ` (hiệp hai)."""

AMONG: frozenset[str] = frozenset({"hạng", "vị trí", "xếp hạng", "bậc"})
"""Nouns of sequence whose number may have a slash and the number of all that are ranked behind it (hạng 11/103)."""

COUNTING: frozenset[str] = frozenset({"lần", "phần", "mức", "lứa", "bậc", "trận", "mùa", "bước", "nhóm"})
"""Nouns of sequence after which a figure with a noun counts (lần 5 người)."""

GRADED: frozenset[str] = frozenset(
    "bỏng áp tim thận phổi gan mỡ tuyến trĩ khớp phù lác thương thóp sa xẹp loét".split()
)
"""Directly before `độ 2`: an injury or illness, of which it is the degree (bỏng độ 2, tăng huyết áp độ 2)."""

SCHOOLED: frozenset[str] = frozenset({"sinh", "trường", "học"})
"""Shortly before `cấp 3`: it is a school, whatever the weather."""

WIND: tuple[str, ...] = ("gió", "bão", "giật", "áp thấp", "sóng", "mạnh", "rủi ro")
"""Words that make `cấp 6` a step of the wind scale."""

NO_RANK_AFTER: frozenset[str] = frozenset(
    "con tổng chỉ hệ tỷ mã metro đường nhà quyết định lô thửa một phòng trong ở tại dẫn".split()
)
"""Before `số 1`: it is no rank."""

NUMBERED_BODIES: frozenset[str] = frozenset(
    """tuyến đoàn khu ban ty trường viện máy xí phòng tổ cụm đội cục chi trạm trại nghiệp cầu cảng giáo
    nguyên""".split()
)
"""Syllables of bodies and lines that `số 1` tells apart rather than ranks (tuyến đường sắt đô thị số 1)."""

FIELDS: tuple[str, ...] = (
    "thế giới", "của", "việt nam", "châu", "hành tinh", "đông nam á", "quốc gia", "trong", "tại", "nước", "mỹ", "anh",
    "về",
)  # fmt: skip
"""After `số 1`: among whom it ranks."""

WEAK_FIELDS: frozenset[str] = frozenset({"của", "trong", "tại", "về"})
"""The ones among them that prove nothing for ranks below the first."""

SEEDED: frozenset[str] = frozenset({"hạt giống", "tay vợt", "vị trí", "ngôi", "cây vợt", "ưu tiên"})
"""Before `số 3`: it is a rank."""

MULTIPLE_VERBS: tuple[str, ...] = (
    "gấp", "tăng", "nhân", "giảm", "cao hơn", "nhiều hơn", "lớn hơn", "nhanh hơn", "ít hơn", "thấp hơn", "đắt hơn",
    "rẻ hơn", "mạnh hơn", "nặng hơn", "dài hơn", "rộng hơn", "đông hơn", "kém hơn", "nhỏ hơn",
)  # fmt: skip
"""Verbs and comparisons before a multiple in one word (gấp đôi, cao hơn hai lần)."""

MULTIPLIES: frozenset[str] = frozenset({"gấp", "tăng", "giảm", "bằng", "nhân", "vượt"})
"""Directly before `5 lần`: they multiply."""

MULTIPLIES_PAIRS: frozenset[str] = frozenset(
    {"phóng đại", "khuếch đại", "thu nhỏ", "tăng nhanh", "tăng vọt", "tăng mạnh", "tăng thêm", "giảm mạnh"}
)
"""The same, in two words."""

VALUED: tuple[str, ...] = ("p/e", "pe", "p/b", "pb", "p/s", "d/e", "ev/ebitda", "ebitda", "hệ số")
"""Measures of worth and debt: they are so many times another figure (P/E của thị trường là 16 lần)."""

PEOPLE: frozenset[str] = frozenset("hạt bệnh nạn công quân tư phạm doanh cá nguyên bị thi".split())
"""Before `nhân`: with it a noun, after which `5 lần` counts (thử hạt nhân 5 lần)."""

MULTIPLIES_FROM: frozenset[str] = frozenset({"gấp", "tăng", "giảm"})
"""Before `từ 3 đến 5 lần`: the same."""

MULTIPLIES_ABOUT: frozenset[str] = frozenset(
    """gấp tăng giảm bằng cao nhiều lớn đắt rẻ nhanh dài nặng mạnh thấp kém nhỏ nhân lên khỏe tốt rộng đông xa sâu
    trội vượt quá ngưỡng""".split()
)
"""Before one of `ABOUT` and `5 lần`: the same (cao gần 5 lần)."""

ABOUT: frozenset[str] = frozenset("gần hơn khoảng tới đến trên những ít nhất chừng".split())

HALVED_BEFORE: frozenset[str] = frozenset({"quá", "hơn", "gần", "non", "giảm"})
"""Before `nửa` alone: it is a half."""

HALVED: tuple[str, ...] = (
    "số", "dân số", "diện tích", "quãng đường", "chặng đường", "đoạn đường", "tổng số", "thời gian", "sản lượng",
    "lượng", "tài sản", "nhân loại", "công suất", "giá trị", "nhu cầu", "khối lượng", "quân số", "lợi nhuận",
    "doanh thu",
)  # fmt: skip
"""After `nửa` alone: what it is a half of (nửa số ghế)."""

NO_HALF_BEFORE: tuple[str, ...] = (
    "đầu", "cuối", "sau", "đêm", "triệu", "tỷ", "năm", "tháng", "ngày", "giờ", "thế kỷ", "tiếng", "vạn", "tá",
    "còn lại kia",
)  # fmt: skip
"""After `nửa`: a half of something that another rule reads, or no share at all."""

FRACTION_NUMBERS: dict[str, int] = {
    "mười": 10, "trăm": 100, "nghìn": 1_000, "ngàn": 1_000, "triệu": 1_000_000, "tỷ": 1_000_000_000,
}  # fmt: skip
"""Words of fractions beside the digits (một phần mười)."""

USUAL_DENOMINATORS: frozenset[int] = frozenset({2, 3, 4, 5, 10, 100, 1000})
"""`3/5 người` is a share; with any other denominator both figures count (8/116 quốc gia)."""

AFTER_SCORE: frozenset[str] = frozenset(
    {"đội", "trận", "đội tuyển", "đối thủ", "phút", "hiệp", "lượt", "vòng", "đội bóng", "clb", "trận đấu"}
)
"""Nouns after two figures joined by a hyphen that leave them a score."""
