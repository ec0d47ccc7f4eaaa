"""Words that say a figure is the amount of a rise or a fall. One line per word or phrase, folded form, one spelling.

A new verb goes to `RISES` or `FALLS`; if the figure must follow it at once (`thêm 5 ca`, not `thêm lao động 5 người`),
to `CLOSE` as well. A phrase that holds such a word and is no change (`tăng cường`) goes to `NO_CHANGES`.
"""

RISES: tuple[str, ...] = (
    "tăng", "tăng thêm", "tăng trưởng", "gia tăng", "tăng lương", "tăng giá", "tăng vọt", "tăng mạnh", "tăng nhẹ", "tăng gấp",
    "thêm", "nâng", "nâng thêm", "cộng thêm", "bổ sung thêm", "nới thêm", "mở rộng thêm", "cao thêm", "nhích", "nhích nhẹ",
    "nhích lên", "nhích thêm", "vọt lên thêm", "leo thêm", "bật tăng", "phục hồi", "hồi phục", "đi lên", "tiến thêm", "dôi thêm",
    "đắt thêm", "dày thêm", "dài thêm", "tăng tốc thêm", "lời thêm", "lãi thêm", "thăng hạng", "bùng nổ", "đội lên", "đội vốn",
    "đội giá", "đội thêm", "tăng tiến", "tăng đột biến", "mạnh lên", "nới rộng", "cộng", "tăng hạng", "vươn lên thêm", "nâng giá",
    "vượt thêm", "kéo dài thêm", "gia hạn thêm", "nhân gấp",
)  # fmt: skip
"""Verbs of rising, and their nouns (`mức tăng 5%`)."""

FALLS: tuple[str, ...] = (
    "giảm", "giảm bớt", "giảm thêm", "giảm giá", "giảm sút", "giảm trừ", "suy giảm", "sụt giảm", "cắt giảm", "tinh giản", "cắt",
    "cắt bỏ", "bớt", "hạ", "hạ bớt", "hạ giá", "mất", "mất đi", "mất giá", "mất thêm", "sụt", "sụt mất", "rớt", "rớt giá", "rơi",
    "tụt", "tụt hạng", "tụt mất", "lùi", "lao dốc", "bốc hơi", "thu hẹp", "rút ngắn", "tiết giảm", "tiết kiệm", "trượt giá",
    "trượt", "rút bớt", "khấu trừ", "trừ bớt", "bị trừ", "đánh mất", "thiệt mất", "hao hụt", "thâm hụt thêm", "co lại", "sa sút",
    "đi xuống", "yếu đi", "giảm phát thải", "kéo giảm", "giảm thiểu", "bay hơi", "cắt lỗ", "đánh rơi", "để mất", "làm mất",
    "rút gọn", "nới lỏng", "chiết khấu",
)  # fmt: skip
"""Verbs of falling."""

CLOSE: frozenset[str] = frozenset(
    """thêm mất rơi rớt sụt tụt lùi cắt bớt nhích cộng trượt phục+hồi hồi+phục đi+lên đi+xuống bốc+hơi bay+hơi mất+đi để+mất
    làm+mất đánh+mất đánh+rơi tiết+kiệm bùng+nổ thu+hẹp nới+rộng cắt+bỏ lao+dốc mạnh+lên yếu+đi co+lại sa+sút bị+trừ mất+thêm
    thăng+hạng đội+vốn đội+giá nới+lỏng chiết+khấu sụt+mất tụt+mất cắt+lỗ hạ""".replace("+", "\u00a0").split()
)
"""Verbs whose figure follows at once; after the others an object may stand between (`tăng thuế môi trường 1.000 đồng`)."""

NO_CHANGES: tuple[str, ...] = (
    "tăng cường", "tăng ca", "tăng tốc", "tăng ni", "tăng thiết giáp", "gia tăng dân số", "giảm xóc", "giảm chấn", "giảm nghèo",
    "giảm đau", "giảm cân", "hạ tầng", "hạ cánh", "hạ thủy", "hạ sinh", "hạ viện", "hạ nghị sĩ", "hạ lưu", "hạ tuần", "hạ gục",
    "hạ sốt", "hạ huyết áp", "thiên hạ", "bộ hạ", "hạ sĩ", "hạ sát", "hạ bệ", "hạ đo ván", "mất tích", "mất ngủ", "mất cân bằng",
    "mất điện", "mất ngày", "mất lúc", "mất khoảng thời gian", "nâng cấp", "nâng cao", "nâng niu", "nâng đỡ", "nâng ngực",
    "thêm vào đó", "thêm nữa", "biết thêm", "nói thêm", "kể thêm", "tìm hiểu thêm", "học thêm", "dạy thêm", "làm thêm", "đọc thêm",
    "xem thêm", "cho hay thêm", "chia sẻ thêm", "thông tin thêm", "khẳng định thêm", "nhấn mạnh thêm", "hơn thế", "đêm thêm",
    "cắt băng", "cắt khúc", "cắt nhỏ", "cắt đứt", "cắt bỏ khối", "cắt tóc", "cắt thành", "rơi vào", "rơi xuống", "rơi từ",
    "rơi trúng", "rơi khỏi", "cắt may", "công cộng", "cộng đồng", "cộng sự", "cộng hòa", "cộng sản", "cộng tác", "tổng cộng",
    "trượt chân", "trượt tuyết", "trượt tốt nghiệp", "mất mát", "qua mất", "thuế giá trị gia tăng", "giá trị gia tăng",
    "quán quân hạ", "phục hồi chức năng", "mất hết", "quà tặng thêm", "nâng cốc", "nâng cúp", "nâng tầm", "cất nâng",
    "giảm án", "miễn giảm", "giảm tốc", "giảm nhẹ thiên tai", "tăng huyết áp", "mất việc",
)  # fmt: skip
"""Phrases that look like one and are none."""

HEADS: tuple[str, ...] = (
    "tăng", "giảm", "thêm", "nâng", "cắt", "bớt", "hạ", "mất", "sụt", "rớt", "rơi", "tụt", "lùi", "lao dốc", "hơi", "thu hẹp",
    "rút", "nhích", "leo", "đi lên", "đi xuống", "phục", "cộng", "trừ", "trượt", "đội", "tiết kiệm", "nới", "co lại", "bùng nổ",
    "tinh giản", "sa sút", "yếu đi", "mạnh lên", "hao hụt", "chiết khấu", "nhân gấp",
)  # fmt: skip
"""Every verb of `RISES` and `FALLS` holds one of these: a sentence without any is passed over."""

ADVERBS: tuple[str, ...] = (
    "thêm", "gần", "hơn", "khoảng", "tới", "đến", "mạnh", "nhẹ", "khá", "trung bình", "bình quân", "lần lượt", "tương ứng", "gấp",
    "chỉ", "nhanh", "vọt", "cao", "thấp nhất", "nhiều nhất", "cao nhất", "mạnh nhất", "nhất", "ít nhất", "tối thiểu", "tối đa",
    "trên", "dưới", "tiếp", "chừng", "tầm", "xấp xỉ", "quá", "không quá", "chưa đến", "chưa tới", "chưa đầy", "ngót", "được", "mất",
    "bớt", "đi", "sâu", "sốc", "kỷ lục", "đáng kể", "ước", "ước tính", "ước khoảng", "vỏn vẹn", "những", "cả", "vượt", "đều",
    "từ", "hẳn", "thực tế", "ròng", "giá", "số", "mức", "với mức", "tổng cộng", "riêng", "chậm", "dần", "đột biến", "ấn tượng",
    "ổn định", "liên tục", "so với", "ngay", "luôn", "lên tới", "có", "phần",
)  # fmt: skip
"""Words that may stand between a verb of change and its figure and keep it the amount."""

LEVELS: tuple[str, ...] = (
    "lên", "xuống", "còn", "về", "thành", "đạt", "là", "trong", "tại", "ở", "của", "cho", "với", "bằng", "chiếm", "do", "vì",
    "khi", "nhờ", "sau", "trước", "để", "nhằm", "nhưng", "qua", "theo", "mà", "sẽ", "đang", "giữa", "như", "vào", "có", "và",
    "hoặc", "bị", "gồm", "cùng", "kể", "hiện", "tính", "vẫn", "cũng", "ra", "trên", "dưới", "không", "này", "đó", "hay", "nếu", "thì",
    "các", "những", "mỗi", "cứ", "tức", "giá trị", "cách", "dù", "hồi", "suốt", "vay", "phải", "đón", "thu hút",
)  # fmt: skip
"""Words in an object that show the figure belongs to something else, or is a level (`tăng lên 5 tỷ`)."""

NOUNS: tuple[str, ...] = ("tốc độ", "tỷ lệ", "mục tiêu", "dự báo", "nhịp độ", "chỉ tiêu", "tỷ suất", "kế hoạch", "hệ số", "biên độ")
"""Nouns that make a following `tăng` a thing measured: with `ở mức` or `đạt` its figure is a level."""

EQUALS: tuple[str, ...] = ("tương đương", "tương ứng", "tức", "tức là", "hay", "tương đương với", "tương đương mức", "tương ứng với")
"""Words between two forms of one amount (`giảm 11,4 USD, tương đương 0,9%`)."""

STREAKS: tuple[str, ...] = ("liên tiếp", "liền", "liên tục", "vừa qua", "qua", "trước", "tới", "gần đây", "gần nhất", "sau", "đầu")
"""Words after a length of time or a number of times that make it no amount (`tăng 6 phiên liên tiếp`)."""

TARGET_LEVEL: tuple[str, ...] = ("lên", "xuống", "còn", "thành", "về")
"""Words after a figure with `từ` in front that make it the level a change starts from (`giảm từ 5-6% xuống 4%`)."""
