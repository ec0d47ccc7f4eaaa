"""What stands beside the words of `cues.QUALIFIERS` and changes what they say. Folded form, one spelling."""

TIMES: str = "gấp"
"""Stands between a qualifier and how many times something grew (`hơn gấp 5 lần`)."""

PLACES: dict[str, frozenset[str]] = {
    "trên": frozenset({"ở", "nằm", "đứng", "dựa", "tại"}),
    "dưới": frozenset({"ở", "nằm", "đứng"}),
}
"""Before such a word: it says where, not how many (`nằm trên 2 tuyến đường`)."""

SURFACES: frozenset[str] = frozenset(
    "sân mặt tuyến trang chuyến xe tàu bàn tờ kênh phương cánh lĩnh địa đường phố sàn nền hình góc".split()
)
"""First syllables of counted things that something can be on or under (`trên 2 tuyến đường`)."""

SIZES: dict[str, frozenset[str]] = {"cỡ": frozenset({"inch", "mm", "cm"})}
"""With these units the word says how large something is made, not how exactly (`màn hình cỡ 5,8 inch`)."""

SPENT: frozenset[str] = frozenset({"tốn", "thua", "vắng"})
"""Verbs among the words before `hơn` that compare: they do so only with a share (`tốn hơn 20%`)."""

DEGREES: frozenset[str] = frozenset({"degC", "degF", "deg", "richter"})
"""Units in which nothing is long or high: `cao hơn 2 độ C` compares."""

ONLY: dict[str, frozenset[str]] = {
    "độ": frozenset({"duration"}),
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
"""Shortly before `quá` it makes an upper bound (`không được vượt quá 5%`)."""

CONTRAST: str = "nhưng"
"""Ends the stretch after `từ 5 tỷ` in which the level or end that it leads to is looked for."""

COMPARED: str = "so với"
"""After a figure with `vượt` it makes it an amount (`vượt 5% so với kế hoạch`)."""

PLANS: tuple[str, ...] = ("kế hoạch", "dự toán", "chỉ tiêu", "mục tiêu", "định mức", "công suất", "tiến độ")
"""After a percentage with `vượt` they do so too (`vượt 5% kế hoạch`)."""

COORDINATORS: tuple[str, ...] = ("và", "hoặc", "hay")
"""Words between figures that share their vagueness (`khoảng 60% và 58%`)."""
