"""Words that make a figure a goal or an expectation, and words at which such a clause ends.

A cue is one entry of `TARGETS` or `FORECASTS`, in folded form and one spelling. A phrase that holds a cue and is none
(`đài dự báo`) goes to `NO_CUES`.
"""

TARGETS: tuple[str, ...] = (
    "mục tiêu", "đặt mục tiêu", "đặt ra mục tiêu", "đề ra mục tiêu", "hướng tới mục tiêu", "hướng đến mục tiêu",
    "với mục tiêu", "mục tiêu là", "mục tiêu đến", "mục tiêu đặt ra", "mục tiêu đề ra", "mục tiêu cụ thể",
    "mục tiêu tổng quát", "phấn đấu", "ra sức phấn đấu", "quyết tâm phấn đấu", "hướng tới", "hướng đến",
    "tiến tới mục tiêu", "nhắm đến", "nhắm tới", "nhắm mục tiêu", "chỉ tiêu", "đặt chỉ tiêu", "đề ra chỉ tiêu",
    "giao chỉ tiêu", "được giao chỉ tiêu", "đề ra các chỉ tiêu", "đặt ra các chỉ tiêu", "giao các chỉ tiêu",
    "đề ra các mục tiêu", "đặt ra các mục tiêu", "chỉ tiêu là", "đặt kế hoạch", "đặt ra kế hoạch", "đề ra kế hoạch",
    "lên kế hoạch", "có kế hoạch", "công bố kế hoạch", "kế hoạch là", "kế hoạch doanh thu", "kế hoạch lợi nhuận",
    "kế hoạch lãi", "kế hoạch tăng", "kế hoạch giảm", "kế hoạch đạt", "kế hoạch tuyển", "kế hoạch mở",
    "kế hoạch đầu tư", "kế hoạch huy động", "kế hoạch phát hành", "kế hoạch bán", "kế hoạch mua", "kế hoạch xây dựng",
    "kế hoạch kinh doanh", "kế hoạch nộp ngân sách", "kế hoạch sản lượng", "kế hoạch kim ngạch", "kế hoạch",
    "tham vọng", "đặt tham vọng", "quyết tâm đạt", "quyết tâm đưa", "quyết tâm nâng", "quyết tâm hoàn thành",
    "quyết tâm giảm", "quyết tâm tăng", "quyết tâm giành", "nỗ lực để", "nỗ lực đạt", "nỗ lực đưa", "nỗ lực nâng",
    "nỗ lực tăng", "nỗ lực giảm", "nỗ lực hoàn thành", "nỗ lực giành", "cố gắng đạt", "cố gắng đưa", "cố gắng nâng",
    "cố gắng hoàn thành", "cố gắng giảm", "cố gắng tăng", "cam kết đạt", "cam kết giảm", "cam kết cắt giảm",
    "cam kết đưa", "cam kết nâng", "cam kết hoàn thành", "mong muốn đạt", "mong muốn nâng", "mong muốn đưa",
    "mong muốn tăng", "mong muốn giảm", "nhắm mốc", "nhắm đích", "nhắm đạt", "đặt tiến độ", "đặt mốc", "đặt đích",
    "đặt ra mốc", "phấn đấu để", "đích đến", "cán đích",
    "tiến tới đạt", "sớm đạt mục tiêu", "để đạt mục tiêu", "nhằm đạt mục tiêu", "để thực hiện mục tiêu",
    "nhằm thực hiện mục tiêu", "quyết giành", "quyết đạt", "nuôi tham vọng",
)  # fmt: skip
"""Cues of a goal: what they govern is to be reached."""

FORECASTS: tuple[str, ...] = (
    "dự báo", "dự kiến", "dự đoán", "dự tính", "dự phóng", "dự trù", "dự định", "dự liệu", "tiên đoán", "được dự báo",
    "được dự kiến", "được dự đoán", "theo dự kiến", "theo dự báo", "theo dự đoán", "theo dự tính", "theo ước tính",
    "được ước tính", "được ước lượng", "dự chi", "dự thu", "dự ước", "ước", "ước tính", "ước đạt", "ước lượng",
    "ước thực hiện", "ước tăng", "ước giảm", "ước thu", "ước chi", "ước cả năm", "ước giải ngân", "ước có",
    "ước thiệt hại", "ước trị giá", "ước tổng", "ước xuất", "ước nhập", "ước sản lượng", "ước vốn", "ước hoàn thành",
    "ước bằng", "ước chiếm", "ước khoảng", "ước gần", "ước hơn", "ước trên", "ước tới", "ước vào khoảng", "ước lên",
    "ước lỗ", "ước nộp", "ước đón", "ước tiêu thụ", "ước bán", "ước nhập siêu", "ước xuất siêu", "ước huy động",
    "ước lãi", "ước kim ngạch", "ước doanh thu", "ước lợi nhuận", "ước mất", "ước còn", "ước số", "kỳ vọng", "hy vọng",
    "bày tỏ hy vọng", "được kỳ vọng", "được trông đợi", "trông đợi",
    "ước đoán", "phỏng đoán", "được mong đợi sẽ", "được trông chờ sẽ", "ước chỉ", "ước cũng", "ước sẽ", "ước cả",
    "ước cả quý", "ước cả tháng", "ước toàn", "ước vượt", "ước gấp", "ước bình quân", "ước trung bình", "ước phải",
    "ước cần", "ước giá trị", "ước khai thác", "ước sản xuất", "ước thu hút", "ước phục vụ", "ước tồn kho",
    "ước dư nợ", "ước tiết kiệm", "ước phát sinh", "ước tương đương", "ước xấp xỉ", "ước chi phí", "ước khách",
    "ước lượng khách", "ước diện tích", "ước gieo trồng",
)  # fmt: skip
"""Cues of an expectation or an estimate."""

NEAR_TARGETS: tuple[str, ...] = (
    "đạt mục tiêu", "hoàn thành mục tiêu", "hơn chỉ tiêu", "vượt mục tiêu", "vượt mức mục tiêu", "so với mục tiêu",
    "hơn mục tiêu", "đạt được mục tiêu", "xa mục tiêu",
    "thực hiện mục tiêu", "hoàn thành chỉ tiêu", "đạt chỉ tiêu", "so với chỉ tiêu", "hoàn thành kế hoạch",
    "điều chỉnh mục tiêu", "nhằm đạt",
)  # fmt: skip
"""Cues that are a noun in another claim: they make a goal only of the figure of their own phrase (`vượt mục tiêu
6,7%`)."""

NEAR_FORECASTS: tuple[str, ...] = (
    "so với dự báo", "hơn dự báo", "vượt dự báo", "so với dự kiến", "hơn dự kiến", "vượt dự kiến", "so với kỳ vọng",
    "hơn kỳ vọng", "vượt kỳ vọng", "so với dự đoán", "hơn dự đoán", "so với ước tính", "hơn ước tính",
)  # fmt: skip
"""The same, for an expectation (`cao hơn dự báo 6,5%`)."""

NO_CUES: tuple[str, ...] = (
    "chương trình mục tiêu", "mục tiêu quốc gia", "mục tiêu kép", "tiêu diệt mục tiêu", "các mục tiêu",
    "những mục tiêu", "nhiều mục tiêu", "tấn công mục tiêu", "mục tiêu quân sự", "đối tượng mục tiêu",
    "khách hàng mục tiêu", "thị trường mục tiêu", "định hướng đến", "định hướng tới", "xu hướng đến", "cho mục tiêu",
    "vì mục tiêu", "vượt chỉ tiêu", "vượt mức chỉ tiêu", "vượt mức kế hoạch", "vượt kế hoạch", "các chỉ tiêu",
    "những chỉ tiêu", "nhóm chỉ tiêu", "nhiều chỉ tiêu", "theo kế hoạch", "đúng kế hoạch", "so với kế hoạch",
    "kế hoạch đầu tư công", "sở kế hoạch đầu tư", "kế hoạch đầu tư trung hạn", "lên kế hoạch triển khai",
    "lên kế hoạch chi tiết", "nhắm bắn mục tiêu", "công kích mục tiêu", "bắn trúng mục tiêu", "là mục tiêu",
    "mục tiêu bay", "mục tiêu di động", "trượt mục tiêu", "lệch mục tiêu", "sai lệch mục tiêu", "trúng mục tiêu",
    "bắn mục tiêu", "phát hiện mục tiêu", "bám mục tiêu", "theo dõi mục tiêu", "đánh chặn mục tiêu",
    "hủy diệt mục tiêu", "phá hủy mục tiêu", "diệt mục tiêu", "tập kích mục tiêu", "không kích mục tiêu",
    "không đạt kế hoạch", "bộ kế hoạch", "sở kế hoạch", "phòng kế hoạch", "vụ kế hoạch", "ban kế hoạch",
    "kế hoạch và đầu tư", "kế hoạch hóa", "trung tâm dự báo", "đài dự báo", "cơ quan dự báo", "công tác dự báo",
    "bản tin dự báo", "phòng dự báo", "viện dự báo", "nghiên cứu và dự báo", "khả năng dự báo", "năng lực dự báo",
    "mô hình dự báo", "hệ thống dự báo", "chuyên gia dự báo thời tiết", "cảnh báo, dự báo", "chất lượng dự báo",
    "trong dự báo", "khó dự báo", "không thể dự báo", "không thể dự đoán", "khó dự đoán", "như dự kiến",
    "đúng dự kiến", "đúng như dự kiến", "như dự báo", "như dự đoán", "đúng như dự đoán", "như kỳ vọng",
    "ngoài dự kiến", "ngoài dự đoán", "ngoài dự tính", "trái với dự đoán", "trò chơi dự đoán", "người dự đoán",
    "dự đoán đúng", "dự đoán kết quả", "giải thưởng dự đoán", "đã dự tính", "đã dự định", "không như kỳ vọng",
    "niềm kỳ vọng", "có mục tiêu", "mục tiêu này", "mục tiêu đó", "hoàn thành mục tiêu đề ra", "đạt mục tiêu đề ra",
    "thực hiện mục tiêu đề ra", "mục tiêu nói trên", "chỉ tiêu này", "chỉ tiêu đó",
    "quyết tâm tăng cường", "nỗ lực tăng cường", "quyết tâm nâng cao", "nỗ lực nâng cao", "cố gắng nâng cao",
    "nỗ lực nâng cấp", "nhiều nỗ lực để", "đã nỗ lực để", "kỳ vọng vào", "hy vọng vào", "chưa có kế hoạch",
    "không có kế hoạch", "chưa có chỉ tiêu", "không hướng tới", "không hướng đến", "không đặt mục tiêu",
    "không đặt chỉ tiêu", "không phấn đấu", "hiệp ước", "công ước", "quy ước", "điều ước", "mong ước", "ao ước",
    "mơ ước", "giao ước", "khế ước", "bội ước", "hẹn ước", "thề ước", "đính ước", "lời ước", "nguyện ước",
    "không cam kết", "vốn cam kết", "fdi cam kết", "oda cam kết", "tiền cam kết", "tài trợ cam kết", "số cam kết",
    "mức cam kết",
    "chỉ tiêu diệt", "chỉ tiêu thụ", "chỉ tiêu tốn", "chỉ tiêu hao", "chỉ tiêu hết", "chỉ tiêu xài", "chỉ tiêu hủy",
    "chỉ tiêu hóa", "chỉ tiêu biểu", "bảo vệ mục tiêu", "dự định này", "dự định trên", "dự định đó", "dự định ấy",
    "như ước tính", "đúng như ước tính", "như dự tính", "như dự định", "như kế hoạch", "như mục tiêu", "tia hy vọng",
    "niềm hy vọng", "chút hy vọng", "hết hy vọng", "mất hy vọng", "không còn hy vọng", "từ bỏ hy vọng", "nuôi hy vọng",
    "mang lại hy vọng", "đem lại hy vọng", "thắp lên hy vọng", "đập tan hy vọng", "dập tắt hy vọng",
    "chấm dứt hy vọng", "tan hy vọng", "mọi hy vọng", "giàu tham vọng", "đầy tham vọng", "nhiều tham vọng",
    "hướng tới kỷ niệm",
    "hướng tới chào mừng", "hướng tới lễ", "hướng tới ngày", "hướng tới đại hội", "hướng tới hội nghị",
    "hướng tới tuần lễ", "hướng tới diễn đàn", "hướng tới sea games", "hướng tới world cup", "hướng tới khách hàng",
    "hướng tới nhóm khách", "hướng tới nhóm khách hàng", "hướng tới nhóm đối tượng", "hướng tới đối tượng",
    "hướng tới người", "hướng tới giới", "hướng tới phân khúc", "hướng tới các bé", "hướng tới thị trường",
    "hướng đến kỷ niệm", "hướng đến chào mừng", "hướng đến lễ", "hướng đến ngày", "hướng đến đại hội",
    "hướng đến hội nghị", "hướng đến tuần lễ", "hướng đến diễn đàn", "hướng đến sea games", "hướng đến world cup",
    "hướng đến khách hàng", "hướng đến nhóm khách", "hướng đến nhóm khách hàng", "hướng đến nhóm đối tượng",
    "hướng đến đối tượng", "hướng đến người", "hướng đến giới", "hướng đến phân khúc", "hướng đến các bé",
    "hướng đến thị trường",
)  # fmt: skip
"""Phrases that look like a cue and govern nothing."""

ENDS: tuple[str, ...] = (
    "nhưng", "tuy nhiên", "tuy vậy", "trong khi", "trong khi đó", "mặc dù", "dù", "bởi", "bởi vì", "do", "vì", "nhờ",
    "trước đó", "do đó", "do vậy", "vì vậy", "vì thế", "nhờ đó", "nhờ vậy", "thế mà", "thay vì", "thay cho",
    "giống như",
    "sau khi",
    "kể từ khi", "trong bối cảnh", "mà", "nên",
)  # fmt: skip
"""Words after which another claim begins, unless it lies in the future too."""

NO_ENDS: tuple[str, ...] = ("sẽ do", "được do", "tự do", "lý do", "vì sao", "trở nên", "làm nên", "tạo nên", "gây nên")
"""Phrases that hold one of them and end nothing."""

CONTRASTS: tuple[str, ...] = ("còn", "song")
"""The same as `ENDS`, only after a comma (`giảm còn 5 triệu` goes on)."""

CONTINUES: tuple[str, ...] = (
    "tăng", "giảm", "đạt", "tương đương", "tương ứng", "bằng", "chiếm", "gấp", "lên", "xuống", "từ", "đến", "tới", "và",
    "hoặc",
    "hay", "cao", "thấp", "nhiều", "ít", "với", "trong", "vào", "tại", "ở", "qua", "nâng", "đưa", "thu", "góp", "cùng",
    "gồm",
    "bao gồm", "kể cả", "nhằm", "để", "khoảng", "gần", "trên", "dưới", "hơn", "tối thiểu", "tối đa", "ít nhất",
    "trung bình",
    "bình quân", "tức", "mỗi", "sau", "trước", "so với", "cụ thể", "tăng trưởng", "kéo dài", "mức", "cho", "riêng",
    "trong đó",
    "rồi", "kết thúc", "bắt đầu", "hoàn thành", "vượt", "tổng", "giai đoạn", "năm", "tháng", "quý", "ngày", "thông qua",
    "vốn",
)  # fmt: skip
"""Words that, after a comma, take the clause on instead of opening another."""

FUTURE: str = "sẽ"
"""The word that keeps a following clause within an expectation."""

REALISED: tuple[str, ...] = (
    "đã", "đang", "hiện", "hiện nay", "hiện tại", "vừa", "từng", "vừa qua", "vừa rồi", "trước đó", "năm ngoái",
    "năm trước",
    "tuần trước", "tháng trước", "quý trước", "cùng kỳ", "trước đây", "trước kia", "cùng thời điểm", "hồi",
)  # fmt: skip
"""Words that say a clause or a date is fact."""

REACHES: tuple[str, ...] = (
    "đạt", "tăng", "giảm", "ở", "lên", "xuống", "khoảng", "gần", "hơn", "trên", "chiếm", "bằng", "còn", "có", "là",
    "lỗ", "lãi",
    "vượt", "dưới", "vào khoảng", "tương đương", "trị giá", "phổ biến",
)  # fmt: skip
"""Verbs directly after an expectation's cue that make it part of one predicate (`dự kiến đạt`): a new subject ends
it."""

LINKS: tuple[str, ...] = (
    "sẽ", "được", "cũng", "có thể", "vẫn", "chỉ", "ban đầu", "trung bình", "cả năm", "tiếp tục", "bị",
)  # fmt: skip
"""Words that may stand between a cue and its verb."""

MOVES: tuple[str, ...] = ("tăng", "giảm", "nâng", "hạ", "cắt giảm", "thu hẹp", "mở rộng", "chuyển", "điều chỉnh")
"""Verbs whose `từ` names the level that a change starts from."""

COMPARED: str = "so"
"""Opens what a figure is compared with (so với tháng trước, so năm 2016): its dates are facts."""

ASSESSED: tuple[str, ...] = ("ước tính", "theo ước tính")
"""Cues whose clause a comma may open, of the present too (`ông ước tính, hiện có 8 nghìn người`)."""

HAPPENED: tuple[str, ...] = ("hồi", "sn")
"""Directly before a date that is fact in any clause: of what has been, or a birth."""

BORN: str = "sinh"
"""The same before a year (`sinh năm 1970`)."""

AIM: str = "với mục tiêu"
"""Opens an aim that is told before the statement; without a figure in it the two part at the comma."""

FROM: str = "từ"
"""Opens the level a change starts from."""

UNTIL: tuple[str, ...] = ("đến", "tới", "đến hết", "tới hết", "đến cuối", "tới cuối", "chậm nhất đến", "trước")
"""Before a date in front of a cue: the date is part of the goal (`đến năm 2020, phấn đấu`)."""

PLAN: str = "kế hoạch"
"""A goal only where its figure is named: `kế hoạch năm nay là 5 tỷ đồng`, `đạt 60% kế hoạch (5 tỷ đồng)`."""

ESTIMATE: str = "ước"
"""An estimate only directly before a figure; elsewhere it is a wish."""

FORECAST_RANKS: frozenset[str] = frozenset({"cấp"})
"""Ranks that are measured, and so may be foreseen (bão giật cấp 15)."""

OWNER: str = "của"
"""Opens the owner of a goal (`mục tiêu của năm nay là`)."""

SAID: str = "là"
"""Verb between a noun and its figure; a date before it belongs to the noun."""

BY: str = "theo"
"""First word of a cue that may close the clause it speaks of (`tăng 5%, theo dự báo của ngân hàng`)."""

SOURCES: tuple[str, ...] = ("của", "từ", "do", "mới nhất", "trong", "được")
"""Words after such a cue that only say whose it is."""
