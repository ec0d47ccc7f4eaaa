"""What stands beside the words of `cues.QUALIFIERS` and changes what they say. Folded form, one spelling."""

TIMES: str = "gấp"
"""Stands between a qualifier and how many times something grew (`hơn gấp 5 lần`)."""

PLACES: dict[str, frozenset[str]] = {
    "trên": frozenset({"ở", "nằm", "đứng", "dựa"}),
    "dưới": frozenset({"ở", "nằm", "đứng"}),
}
"""Before such a word: it says where, not how many (`nằm trên 2 tuyến đường`)."""

ON: str = "trên"

STUDIES: frozenset[str] = frozenset({
    "nghiên cứu", "thử nghiệm", "thí nghiệm", "thực nghiệm", "kiểm nghiệm", "khảo sát", "tiến hành", "phân tích",
})  # fmt: skip
"""Before `trên`: it says on whom something was tried (`thử nghiệm trên 30 con chuột`)."""

SURFACES: frozenset[str] = frozenset({
    "sân", "mặt", "tuyến", "trang", "chuyến", "xe", "tàu", "bàn", "tờ", "kênh", "phương", "cánh", "lĩnh", "địa",
    "đường",
    "phố", "sàn", "thửa", "nền", "trục", "làn", "hình", "góc", "chỉ số",
})  # fmt: skip
"""First syllables of counted things that something can be on or under (`trên 2 tuyến đường`)."""

SIZES: dict[str, frozenset[str]] = {"cỡ": frozenset({"inch", "mm", "cm"})}
"""With these units the word says how large something is made, not how exactly (`màn hình cỡ 5,8 inch`)."""

SPENT: frozenset[str] = frozenset({"tốn", "thua", "vắng"})
"""Verbs among the words before `hơn` that compare: they do so only with a share (`tốn hơn 20%`)."""

DEGREES: frozenset[str] = frozenset({"degC", "degF", "deg", "richter"})
"""Units in which nothing is long or high: `cao hơn 2 độ C` compares."""

ONLY: dict[str, frozenset[str]] = {
    "độ": frozenset({"duration", "age"}),
    "suýt": frozenset({"money", "percent", "measure"}),
    "hầu như": frozenset({"percent"}),
    "áp sát": frozenset({"money", "percent", "number"}),
    "tiến sát": frozenset({"money", "percent", "number"}),
    "gần sát": frozenset({"money", "percent", "number"}),
    "vượt xa": frozenset({"money", "percent", "measure", "number"}),
    "chưa bằng": frozenset({"money", "percent", "measure", "number", "ratio"}),
    "chưa đạt": frozenset({"money", "percent", "measure", "number"}),
    "ngoài": frozenset({"age", "number"}),
    "lớn hơn": frozenset({"money", "measure", "number"}),
    "nhỏ hơn": frozenset({"money", "measure", "number"}),
    "vượt qua": frozenset({"money", "percent", "measure", "number", "age"}),
    "từ": frozenset({"money", "percent", "measure", "age"}),
}
"""Words that qualify figures of these kinds only."""

NEVER: frozenset[str] = frozenset({"tầm", "cỡ", "chừng", "đâu", "sát", "sắp", "ước"})
"""Words that qualify no date and no rank."""

FROM: frozenset[str] = frozenset({"từ", "từ đủ", "đủ từ"})
"""Lower bounds that no range and no start of a change has (`từ 5 đến 7 triệu đồng`)."""

NOT: str = "không"
"""Shortly before one of `PASSES` it makes an upper bound (`không để lạm phát vượt 4,5%`)."""

PASSES: frozenset[str] = frozenset({"quá", "vượt", "vượt quá", "vượt mức", "vượt ngưỡng", "vượt mốc"})

NOT_ONLY: frozenset[str] = frozenset({"chỉ", "những", "ngừng", "khó"})
"""Directly after `NOT` they leave what follows as it is (`không chỉ vượt 5%`)."""

MOST: frozenset[str] = frozenset({"nhiều nhất", "nhiều nhất là"})
"""A bound at the head of a clause or after one of `LETS`; after what is compared, the largest (giảm nhiều nhất là
5%)."""

LETS: frozenset[str] = frozenset({"chỉ", "được", "có", "thì", "cũng", "thể", "phép", "dài"})

COMPOUNDS: dict[str, str] = {"khoảng": "thời gian", "độ": "tuổi"}
"""Words that a fact which begins so makes one noun with (`trong khoảng thời gian từ tháng 2 đến tháng 4`)."""

CONTRAST: str = "nhưng"
"""Ends the stretch after `từ 5 tỷ` in which the level or end that it leads to is looked for."""

COMPARED: str = "so với"
"""After a figure with `vượt` it makes it an amount (`vượt 5% so với kế hoạch`)."""

PLANS: tuple[str, ...] = ("kế hoạch", "dự toán", "chỉ tiêu", "mục tiêu", "định mức", "công suất", "tiến độ")
"""After a percentage with `vượt` they do so too (`vượt 5% kế hoạch`)."""

COORDINATORS: tuple[str, ...] = ("và", "hoặc", "hay")
"""Words between figures that share their vagueness (`khoảng 60% và 58%`)."""
