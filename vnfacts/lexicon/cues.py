"""Words around a figure that say how it is meant. One line per word or phrase, folded form."""

QUALIFIERS: dict[str, str] = {
    "khoảng": "approx", "chừng": "approx", "tầm": "approx", "ước": "approx", "xấp xỉ": "approx", "cỡ": "approx",
    "vào khoảng": "approx", "ước khoảng": "approx", "ước chừng": "approx", "khoảng chừng": "approx",
    "áng chừng": "approx", "tầm khoảng": "approx", "quãng": "approx", "trung bình khoảng": "approx",
    "ước tính khoảng": "approx", "độ": "approx", "quanh": "approx", "trên dưới": "approx", "quanh mốc": "approx",
    "đâu đó": "approx", "trạc": "approx", "chạc": "approx", "sấp xỉ": "approx", "sấp sỉ": "approx", "xấp sỉ": "approx",
    "xấp xỉ khoảng": "approx",
    "xấp xỉ mức": "approx", "xấp xỉ mốc": "approx", "khoảng trên dưới": "approx", "quanh mức": "approx",
    "quanh ngưỡng": "approx", "loanh quanh": "approx", "loanh quanh mức": "approx", "xoay quanh": "approx",
    "xoay quanh mức": "approx", "xoay quanh mốc": "approx", "xoay quanh ngưỡng": "approx", "phỏng chừng": "approx",
    "tròm trèm": "approx",
    "ngang": "", "kém": "",
    "gần": "nearly", "suýt soát": "nearly", "ngót": "nearly", "ngót nghét": "nearly", "non": "nearly",
    "gần tới": "nearly", "gần đến": "nearly", "gần như": "nearly", "tiệm cận": "nearly", "tiệm cận mốc": "nearly",
    "gần mốc": "nearly", "gần mức": "nearly", "ngót ngét": "nearly", "ngót ngoét": "nearly", "suýt": "nearly",
    "áp sát": "nearly", "áp sát mốc": "nearly", "áp sát mức": "nearly", "áp sát ngưỡng": "nearly", "lên sát": "nearly",
    "xuống sát": "nearly", "về sát": "nearly", "tiến sát": "nearly", "sát nút": "nearly", "gần chạm": "nearly",
    "gần chạm mốc": "nearly", "gần cán mốc": "nearly", "gần đạt": "nearly", "gần bằng": "nearly", "hầu như": "nearly",
    "tiệm cận mức": "nearly", "tiệm cận ngưỡng": "nearly", "gần sát": "nearly", "tiến sát mốc": "nearly",
    "tiến sát mức": "nearly", "tiến sát ngưỡng": "nearly", "sát mốc": "nearly", "sát mức": "nearly",
    "sát ngưỡng": "nearly", "gần ngưỡng": "nearly",
    "hơn": "over", "trên": "over", "quá": "over", "vượt": "over", "ngoài": "over", "vượt quá": "over",
    "vượt mức": "over", "vượt ngưỡng": "over", "vượt mốc": "over", "vượt trên": "over", "quá mức": "over",
    "vượt con số": "over", "nhỉnh hơn": "over", "vượt qua": "over", "vượt qua mốc": "over", "vượt qua ngưỡng": "over",
    "vượt xa": "over", "vượt xa mốc": "over", "vượt xa con số": "over", "trên mức": "over", "trên mốc": "over",
    "trên ngưỡng": "over", "vượt qua mức": "over", "vượt qua con số": "over", "lớn hơn": "over",
    "dưới": "under", "chưa đến": "under", "chưa đầy": "under", "chưa tới": "under", "chưa được": "under",
    "không đầy": "under", "không đến": "under", "không tới": "under", "chưa": "under", "chưa quá": "under",
    "chưa bằng": "under", "chưa đạt": "under", "chưa đạt mức": "under", "chưa đạt mốc": "under", "dưới mốc": "under",
    "dưới ngưỡng": "under", "chưa chạm": "under", "chưa tròn": "under", "chưa vượt mốc": "under",
    "chưa vượt mức": "under", "chưa vượt": "under", "dưới mức": "under", "chưa vượt quá": "under", "nhỏ hơn": "under",
    "chưa đủ": "under", "không đủ": "under",
    "ít nhất": "at_least", "tối thiểu": "at_least", "không dưới": "at_least", "ít ra": "at_least",
    "ít ra là": "at_least", "ít nhất là": "at_least", "tối thiểu là": "at_least", "không ít hơn": "at_least",
    "không kém": "at_least", "từ": "at_least", "chí ít": "at_least", "từ đủ": "at_least", "đủ từ": "at_least",
    "ít cũng": "at_least", "ít nhất cũng": "at_least", "không thấp hơn": "at_least", "không nhỏ hơn": "at_least",
    "không kém hơn": "at_least", "không dưới mức": "at_least", "ít nhất phải": "at_least",
    "ít nhất phải có": "at_least", "ít nhất phải đạt": "at_least", "ít nhất đạt": "at_least", "ít nhất có": "at_least",
    "ít nhất bằng": "at_least", "ít nhất từ": "at_least", "ít nhất trong": "at_least", "tối thiểu phải": "at_least",
    "tối thiểu phải đạt": "at_least", "tối thiểu phải có": "at_least", "tối thiểu đạt": "at_least",
    "tối thiểu có": "at_least", "tối thiểu bằng": "at_least", "tối thiểu từ": "at_least", "tối thiểu cũng": "at_least",
    "lớn hơn hoặc bằng": "at_least", "cao hơn hoặc bằng": "at_least", "bằng hoặc cao hơn": "at_least",
    "bằng hoặc lớn hơn": "at_least", "bằng hoặc trên": "at_least", "bằng hoặc hơn": "at_least",
    "trên hoặc bằng": "at_least", "ít nhất là từ": "at_least", "không được thấp hơn": "at_least",
    "không được nhỏ hơn": "at_least", "không được ít hơn": "at_least", "không được dưới": "at_least",
    "ít nhất đã có": "at_least",
    "tối đa": "at_most", "không quá": "at_most", "giới hạn": "at_most", "tối đa là": "at_most",
    "không vượt quá": "at_most", "nhiều nhất": "at_most", "nhiều nhất là": "at_most", "không hơn": "at_most",
    "không vượt": "at_most", "không cao hơn": "at_most", "không nhiều hơn": "at_most", "cùng lắm": "at_most",
    "không lớn hơn": "at_most", "giới hạn ở": "at_most", "giới hạn ở mức": "at_most",
    "khống chế ở mức": "at_most", "tối đa không quá": "at_most", "tối đa chỉ": "at_most",
    "không được vượt quá": "at_most", "không được vượt": "at_most", "không vượt mức": "at_most",
    "không vượt mốc": "at_most", "không vượt ngưỡng": "at_most", "không vượt quá mức": "at_most",
    "không quá mức": "at_most", "nhiều nhất chỉ": "at_most", "nhiều nhất cũng chỉ": "at_most",
    "nhiều lắm chỉ": "at_most", "nhiều lắm là": "at_most", "nhiều lắm cũng chỉ": "at_most", "cùng lắm là": "at_most",
    "cùng lắm chỉ": "at_most", "cùng lắm cũng chỉ": "at_most", "tối đa cũng chỉ": "at_most", "tối đa đến": "at_most",
    "tối đa tới": "at_most", "tối đa lên đến": "at_most", "tối đa lên tới": "at_most", "tối đa bằng": "at_most",
    "nhỏ hơn hoặc bằng": "at_most", "thấp hơn hoặc bằng": "at_most", "bằng hoặc dưới": "at_most",
    "bằng hoặc thấp hơn": "at_most", "bằng hoặc nhỏ hơn": "at_most", "dưới hoặc bằng": "at_most",
    "không được quá": "at_most", "chỉ tối đa": "at_most", "không được cao hơn": "at_most",
    "không được lớn hơn": "at_most",
    "mầm non": "", "cầu vượt": "", "hầm vượt": "", "đường vượt": "",
    "đâu khoảng": "approx", "đâu chừng": "approx", "áng khoảng": "approx",
    "~": "approx", "≈": "approx", ">": "over", "<": "under", "≥": "at_least", "≤": "at_most",
    ">=": "at_least", "<=": "at_most",
}  # fmt: skip
"""Words directly before a figure; `""` marks a word that looks like one and is none."""

QUALIFIERS_AFTER: dict[str, str] = {
    "trở lên": "at_least", "đổ lên": "at_least", "là ít": "at_least", "là tối thiểu": "at_least",
    "hoặc hơn": "at_least", "hoặc nhiều hơn": "at_least", "hoặc cao hơn": "at_least", "hoặc lớn hơn": "at_least",
    "hoặc lâu hơn": "at_least",
    "trở xuống": "at_most", "đổ xuống": "at_most", "đổ lại": "at_most", "là cùng": "at_most", "trở lại": "at_most",
    "là tối đa": "at_most", "hoặc ít hơn": "at_most", "hoặc thấp hơn": "at_most", "hoặc nhỏ hơn": "at_most",
    "có lẻ": "over", "có dư": "over",
    "gì đó": "approx",
}  # fmt: skip

DIMENSIONS: frozenset[str] = frozenset("dài cao rộng sâu nặng dày xa".split())
"""Adjectives after which `hơn` with a measure is a bound all the same (dài hơn 380 m)."""

COMPARED: frozenset[str] = frozenset(
    """cao thấp nhiều ít lớn nhỏ bé đắt rẻ nhanh chậm dài ngắn xa tốt kém mạnh yếu già trẻ nặng nhẹ sớm muộn sâu rộng
    hẹp
    dày mỏng đông vắng tốn đẹp khỏe bền nóng lạnh thua to""".split()
)
"""Before `hơn`: a comparison (cao hơn 30%), not a qualifier."""

CHANGES_BEFORE_FROM: frozenset[str] = frozenset(
    "tăng giảm nâng hạ lên xuống tụt rơi chuyển mạnh nhẹ thay đổi điều chỉnh rút đi".split()
)
"""Before `từ`: a change from one level to another (tăng từ 1,8%), not a lower bound."""

VOTES: tuple[str, ...] = (
    "phiếu",
    "bỏ phiếu",
    "biểu quyết",
    "thông qua",
    "thượng viện",
    "hạ viện",
    "bác bỏ",
    "tán thành",
)
"""Words of a vote, whose result is written like a score (218-214)."""

SPORT: tuple[str, ...] = (
    "tỷ số", "thắng", "thua", "hòa", "dẫn", "trận", "đội", "hiệp", "set", "gỡ", "ghi bàn", "bàn", "đánh bại",
    "chung kết",
    "bán kết", "tứ kết", "vòng bảng", "lượt đi", "lượt về", "đè bẹp", "hạ", "cầm hòa", "chiến thắng", "thất bại",
    "luân lưu",
    "penalty", "giải", "clb", "hlv", "tiền đạo", "thủ môn", "khung thành", "san bằng", "vượt lên", "lội ngược dòng",
    "ván",
    "vô địch", "u23", "u20", "u19", "u22", "đối thủ", "chủ nhà", "sân", "cúp", "vòng loại", "bị loại", "kết quả",
    "phạt đền", "rút ngắn", "cách biệt", "sút", "bóng",
)  # fmt: skip
"""Words that make two figures joined by a hyphen a score."""
