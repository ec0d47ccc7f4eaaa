"""Words that say what time a figure holds for, and what it is measured against.

One phrase per entry, in lower case and one spelling (the others are generated). To add one, put it into the tuple
whose docstring describes it; nothing else needs to change.
"""

COMPARISONS: tuple[str, ...] = (
    "so với", "so sánh với", "so cùng", "so", "đối chiếu với",
)  # fmt: skip
"""Before the time that a change is measured against (tăng 5% so với năm 2024)."""

SAME_TIME: tuple[str, ...] = (
    "cùng kỳ", "cùng thời điểm", "cùng thời gian", "cùng thời kỳ", "cùng giai đoạn", "cùng quý", "cùng tháng",
)  # fmt: skip
"""The figure's own period a year earlier, or in the year that follows (cùng kỳ năm 2019)."""

WITHIN: tuple[str, ...] = ("trong", "của", "ở", "vào", "hồi", "là")
"""Before `cùng kỳ` where that is the figure's own time, not what it is compared with (giảm 24% trong cùng kỳ)."""

PLANS: tuple[str, ...] = (
    "kế hoạch", "dự toán", "chỉ tiêu", "mục tiêu", "dự kiến", "định mức", "dự báo", "kịch bản",
)  # fmt: skip
"""What a result is held against without being a change since then (bằng 47% so với kế hoạch năm 2017)."""

AIMS: tuple[str, ...] = (
    "mục tiêu", "phấn đấu", "hướng tới", "hướng đến", "chỉ tiêu", "đặt kế hoạch", "kỳ vọng", "dự kiến sẽ", "nhằm đạt",
)  # fmt: skip
"""From here on a past period no longer holds: what is aimed at lies ahead."""

NOW: tuple[str, ...] = (
    "hiện", "đến nay", "tới nay", "hiện nay", "hiện tại", "hiện giờ", "bây giờ", "thời gian tới", "lâu nay", "xưa nay",
)  # fmt: skip
"""From here on a period named before no longer holds: the figure is today's, or undated."""

NOT_NOW: tuple[str, ...] = (
    "thực", "phát", "xuất", "thể", "biểu", "tái", "hiển", "thị", "tự", "cải", "từ trước", "từ",
)  # fmt: skip
"""Words that make another one with the first word of a `NOW` phrase (thực hiện, từ trước đến nay)."""

CONTINUES: tuple[str, ...] = (
    "trong đó", "cụ thể", "theo đó", "trong số đó", "trong số này", "riêng", "đáng chú ý", "đặc biệt", "bao gồm",
    "như vậy", "qua đó", "ngoài ra", "bên cạnh đó", "đồng thời", "cũng trong", "tương tự", "trong khi đó", "còn lại",
    "chi tiết", "kết quả", "nhờ đó", "ngược lại", "tính chung", "tương ứng", "nổi bật", "đứng đầu", "tiếp theo",
    "tiếp đến", "kế đến", "tuy nhiên", "cũng theo", "điều đáng nói", "đứng thứ", "xếp thứ", "trái lại", "nhưng", "song",
)  # fmt: skip
"""At the head of a sentence: it goes on about what the one before speaks of."""

SINCE_THEN: tuple[str, ...] = ("thành lập", "ra đời", "ban hành", "ký", "sinh", "khởi công", "khánh thành", "thông qua")
"""Directly before a date: when something came to be, not when the figures beside it hold."""

CHANGES: tuple[str, ...] = (
    "tăng", "giảm", "thêm", "bớt", "hạ", "sụt", "mất", "tụt", "rớt", "nâng", "cắt giảm", "mở rộng", "thu hẹp",
    "cao hơn", "thấp hơn", "nhiều hơn", "ít hơn", "gấp", "vượt", "tăng trưởng", "suy giảm", "lùi", "leo", "đắt hơn",
    "rẻ hơn", "lớn hơn", "nhỏ hơn", "hụt", "hao hụt", "kém", "hơn cùng kỳ", "bằng", "đi xuống", "đi lên", "bốc hơi",
)  # fmt: skip
"""Before an amount that is measured against something earlier."""

LEVELS: tuple[str, ...] = ("lên", "xuống", "còn", "về", "thành", "đạt", "là", "lên mức", "xuống mức", "về mức", "còn mức")
"""Between such a word and the amount: the amount is where it ended, not by how much it moved."""
