"""Words that say a figure is the amount of a rise or a fall. One entry per word or phrase, folded form, one spelling.

A new verb goes to `RISES` or `FALLS`. If its figure must follow at once (`thêm 5 ca`), it goes to `CLOSE` as well;
if other figures than amounts may follow it (`lùi 3 m`), to `OF_AMOUNTS`. A phrase that holds a verb and is no change
(`tăng cường`) goes to `NO_CHANGES`.
"""

RISES: tuple[str, ...] = (
    "tăng", "tăng trưởng", "gia tăng", "bật tăng", "thêm", "nâng", "nhích", "đi lên", "phục hồi", "hồi phục",
    "đội vốn", "đội giá", "thăng hạng", "nhảy vọt", "vọt", "đắt lên", "mạnh lên", "lên giá", "leo", "leo thang",
    "phi mã", "bứt phá", "bật mạnh", "bật lại", "dâng", "nới rộng", "tiến", "tiến thêm",
)  # fmt: skip
"""Verbs of rising, and the nouns made of them (`mức tăng 5%`)."""

FALLS: tuple[str, ...] = (
    "giảm", "suy giảm", "sụt giảm", "cắt giảm", "kéo giảm", "tiết giảm", "tinh giản", "cắt", "bớt", "hạ", "mất",
    "mất giá", "sụt", "rớt", "rớt giá", "rơi", "tụt", "lùi", "lao dốc", "bốc hơi", "bay hơi", "thu hẹp", "rút ngắn",
    "trượt giá", "trượt", "bị trừ", "hao hụt", "co lại", "sa sút", "đi xuống", "yếu đi", "để mất", "làm mất",
    "đánh mất", "rẻ đi", "rơi tự do", "rơi rụng", "sập", "co hẹp", "suy yếu", "lao dốc không phanh", "xuống giá",
    "thổi bay", "đánh bay", "mất đi", "bị mất", "giảm mất", "sụt mất",
)  # fmt: skip
"""Verbs of falling."""

CLOSE: frozenset[str] = frozenset({
    "thêm", "bớt", "cắt", "mất", "sụt", "rớt", "rơi", "tụt", "lùi", "nhích", "trượt", "vọt", "phục hồi", "hồi phục",
    "đi lên", "đi xuống", "bốc hơi", "bay hơi", "lao dốc", "co lại", "sa sút", "yếu đi", "mạnh lên", "để mất",
    "làm mất",
    "đánh mất", "bị trừ", "thăng hạng", "nhảy vọt", "đắt lên", "rẻ đi", "lên giá", "leo", "leo thang", "phi mã",
    "bứt phá", "bật mạnh", "bật lại", "dâng", "rơi tự do", "rơi rụng", "sập", "co hẹp", "suy yếu",
    "lao dốc không phanh",
    "tiến", "tiến thêm", "xuống giá", "thổi bay", "đánh bay", "mất đi", "bị mất",
})  # fmt: skip
"""Verbs whose figure follows at once; after the others an object may stand between (`tăng thuế môi trường 1.000
đồng`)."""

OF_AMOUNTS: frozenset[str] = frozenset({
    "cắt", "rơi", "lùi", "trượt", "vọt", "hạ", "tụt", "rớt", "nhích", "phục hồi", "hồi phục", "đi lên", "đi xuống",
    "lao dốc", "leo", "leo thang", "phi mã", "bứt phá", "bật mạnh", "bật lại", "dâng", "rơi tự do", "rơi rụng", "sập",
    "suy yếu",
    "lao dốc không phanh", "lên giá", "xuống giá", "tiến", "tiến thêm",
})  # fmt: skip
"""Verbs that also move things: a change only of money, a percentage, or points."""

OF_HEIGHTS: frozenset[str] = frozenset({"hạ", "dâng"})
"""Those of them that also change a measure (`mực nước hạ 2 m`)."""

OF_POSSESSIONS: frozenset[str] = frozenset({
    "mất", "để mất", "làm mất", "đánh mất", "thổi bay", "đánh bay", "mất đi", "bị mất",
})  # fmt: skip
"""Verbs that also mean to take time or room: a change only of money, a percentage, or things counted or weighed."""

TAKES: str = "mất"
"""The one that with a part means to take or to make it up as often as to lose it (`mất một nửa thời gian`)."""

POSSESSED: frozenset[str] = frozenset({
    "t", "ta", "yen", "kg", "g", "l", "m3", "ha", "m2", "km2", "mau", "sao", "cong", "luong", "chi",
})  # fmt: skip
"""Units of weight, volume and ground, of which one loses some (`mất 30 tấn lúa`)."""

POINTS: frozenset[str] = frozenset({"điểm", "bậc", "hạng", "bước", "xu", "cent", "pip"})
"""Counted units that are amounts: `lùi 3 bậc`."""

BANDS: frozenset[str] = frozenset({"độ", "trần", "sàn", "mức", "khoảng"})
"""Last words of what a signed figure is the limit of: `biên độ +3%`."""

COOKED: frozenset[str] = frozenset({"ml", "g", "mg", "thìa", "muỗng", "chén", "bát", "tép", "nhánh", "củ"})
"""First words of the units of a recipe: `thêm 10 ml dầu` tells what to put in."""

SESSIONS: frozenset[str] = frozenset({"phiên"})
"""What is counted to say how long something went on, not by how much it moved (`dưới bình quân 20 phiên`)."""

NO_CHANGES: tuple[str, ...] = (
    "tăng cường", "tăng ca", "tăng tốc", "tăng ni", "tăng thiết giáp", "giá trị gia tăng", "tăng huyết áp", "tăng áp",
    "tăng động", "giảm xóc", "giảm chấn", "giảm nghèo", "giảm đau", "giảm án", "giảm tốc", "giảm tải", "tăng giảm",
    "mức giảm trừ", "giảm trừ gia cảnh", "giảm nhẹ thiên tai", "thuyên giảm", "hạ tầng", "hạ cánh", "hạ thủy",
    "hạ sinh", "hạ viện", "hạ nghị sĩ", "hạ lưu", "hạ tuần", "hạ gục", "hạ sốt", "hạ huyết áp", "thiên hạ", "bộ hạ",
    "hạ sĩ", "hạ sát", "hạ bệ", "hạ đo ván", "hạ sườn", "hạ long", "hạ du", "hạ nguồn", "hạ màn", "hạ nhiệt",
    "mất tích", "mất ngủ", "mất cân bằng", "mất điện", "mất mát", "mất việc", "mất trộm", "mất tết", "mất mùa",
    "mất ngày", "nâng cấp", "nâng cao", "nâng niu", "nâng đỡ", "nâng ngực", "nâng cốc", "nâng cúp", "nâng tầm",
    "nâng tạ", "thêm vào đó", "thêm nữa", "cho biết thêm", "nói thêm", "kể thêm", "tìm hiểu thêm", "học thêm",
    "dạy thêm", "làm thêm", "đọc thêm", "xem thêm", "chia sẻ thêm", "thông tin thêm", "khẳng định thêm",
    "nhấn mạnh thêm", "hiểu thêm", "thêm một lần", "cắt băng", "cắt khúc", "cắt nhỏ", "cắt tóc", "cắt thành",
    "cắt may", "cắt cử", "cắt ghép", "cắt lỗ", "rơi vào", "rơi xuống", "rơi trúng", "trượt tuyết", "trượt chân",
    "phục hồi chức năng", "phải mất", "chỉ mất", "cần mất", "ngốn mất", "tốn mất",
)  # fmt: skip
"""Phrases that look like one and are none."""

ADVERBS: frozenset[str] = frozenset(
    """thêm gần hơn khoảng tới đến mạnh nhẹ khá trung bình quân lần lượt tương ứng gấp chỉ nhanh vọt cao thấp nhiều
    nhất ít tối
    thiểu đa trên dưới tiếp chừng tầm xấp xỉ quá chưa đầy ngót được mất bớt đi sâu sốc kỷ lục đáng kể ước tính vỏn vẹn
    những cả
    đều hẳn ròng mức tổng cộng chậm dần có tận từng hàng vài mỗi ngay giá thảm""".split()
)
"""Words that may stand between a verb of change and its figure and keep it the amount."""

LEVELS: frozenset[str] = frozenset(
    """lên xuống còn về thành đạt là trong tại ở của cho với bằng chiếm do vì khi nhờ sau trước để nhằm nhưng qua theo
    mà sẽ đang
    giữa như vào và hoặc bị gồm cùng kể hiện vẫn cũng ra không này đó hay nếu thì các dù hồi suốt đã nên rồi từ phải
    cách sang khỏi
    đối tuy trị kéo thu chi đón lấy có mỗi vay mua bán xuất nhập quanh""".split()
)
"""Words in an object that show the figure to be a level (`tăng lên 5 tỷ`) or to belong to something else."""

RATES: tuple[str, ...] = ("ở mức", "với mức", "ở tốc độ", "với tốc độ", "ở con số")
"""Words that lead to the amount after a verb (`tăng trưởng ở mức 5%`), to a level after one of `NOUNS`."""

DEGREE: str = "mức"
"""Before a verb it makes the amount a thing that may be stressed (`mức giảm lên tới 30%`)."""

STRESSES: tuple[str, ...] = ("lên tới", "lên đến")

NOUNS: tuple[str, ...] = (
    "tốc độ", "tỷ lệ", "mục tiêu", "dự báo", "nhịp độ", "chỉ tiêu", "tỷ suất", "kế hoạch", "hệ số", "con số",
    "kịch bản",
)  # fmt: skip
"""Nouns that turn a following verb into a thing measured."""

EQUALS: tuple[str, ...] = (
    "tương đương", "tương ứng", "tức", "tức là", "hay", "hay là", "tương đương với", "tương ứng với", "khoảng",
)  # fmt: skip
"""Words between two forms of one amount (`giảm 11,4 USD, tương đương 0,9%`)."""

TIMED: frozenset[str] = frozenset("thời hạn tuổi tiến lịch phạt án chờ thâm kỳ nghỉ".split())
"""Words in the object of a change that may be of so long (`rút ngắn thời gian chờ 3 ngày`, not `nâng doanh số 10
tháng`)."""

STREAKS: tuple[str, ...] = (
    "liên tiếp", "liền", "liên tục", "vừa qua", "qua", "trước", "tới", "gần đây", "gần nhất", "đầu", "trở lại đây",
)  # fmt: skip
"""Words after a length of time or a count that make it no amount (`tăng 6 phiên liên tiếp`)."""

ARRIVALS: tuple[str, ...] = ("lên", "xuống", "còn", "thành", "về")
"""Words that lead from the level a change starts from to the one it ends at (`giảm từ 5-6% xuống 4%`)."""

MORE: str = "thêm"
"""After another verb it says only that the change goes on (`giảm thêm 2 độ`)."""

BASELINES: frozenset[str] = frozenset(
    {"kỳ", "trước", "ngoái", "đó", "qua", "năm", "tháng", "quý", "tuần", "tết", "thường"}
)
"""Last words of what a change is measured against, where that stands before the amount (`giảm so với cùng kỳ 5%`)."""

PLACES: frozenset[str] = frozenset({"trên", "dưới"})
"""Adverbs that also say where; then the figure is no amount (`giảm ùn tắc trên 2 tuyến đường`)."""

TRADES: tuple[str, ...] = (
    "chiều mua", "chiều bán", "chiều mua vào", "chiều bán ra", "giá mua", "giá bán", "giá mua vào", "giá bán ra",
    "đầu mua vào", "đầu bán ra",
)  # fmt: skip
"""Sides of a trade that may stand between a verb and its amount (`giảm chiều mua vào 200.000 đồng`)."""

SIDES: tuple[str, ...] = ("ở", "chiều", "cho", "với", "đối với", "tại", "về", "mỗi", "theo")
"""Words after an amount that say of what, before a second one (`tăng 100 đồng ở chiều mua và 50 đồng ở chiều bán`)."""

FROM: str = "từ"
"""Before a range it may open the amount (`giảm từ 70 đến 90 nghìn đồng`); before one figure it opens a level."""

UP: str = "lên"
"""Before a figure it makes it a level, but not before a multiple (`tăng lên gấp đôi`)."""

ONWARD: str = "trở"
"""After a figure it makes `lên` and `xuống` bounds, not the level that a change ends at (`tăng từ 5% trở lên`)."""

WITH, MOST = "với", "nhất"
"""Together they lead from a verb to its amount (`tăng cao nhất với 0,96%`)."""

COMPARED: str = "so với"
"""Opens what a change is measured against."""

AND: str = "và"
"""Opens another statement, which does not say where a change ends."""

JOINS: tuple[str, ...] = ("và", "hoặc")
"""Words that coordinate two amounts (`25,1% và 11,5%`)."""
