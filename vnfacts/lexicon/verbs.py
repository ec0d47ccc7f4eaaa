"""Verbs by which an event is told from the person or body that takes part in it. Folded form, one spelling.

A verb stands here only if its syllables seldom make a noun, a name or a preposition.
"""

VERBS: tuple[str, ...] = (
    # saying and deciding
    "thông báo", "công bố", "tuyên bố", "khẳng định", "xác nhận", "thừa nhận", "phủ nhận", "bác bỏ", "tiết lộ",
    "chia sẻ", "bày tỏ", "lên tiếng", "phát biểu", "trả lời", "đề nghị", "yêu cầu", "kêu gọi", "cảnh báo", "quyết định",
    "ra quyết định", "đồng ý", "nhất trí", "cho phép", "thông qua", "phê duyệt", "ban hành", "ký", "ký kết", "đề xuất",
    "kiến nghị", "đăng tải", "phản ánh", "tố cáo", "trình báo", "báo tin", "đưa tin", "lên án", "chỉ trích", "ra lệnh",
    "chấp thuận", "chấp nhận", "từ chối", "xin lỗi", "cam kết", "thống nhất", "trao đổi", "thảo luận", "bàn về",
    # meeting and travelling
    "tổ chức", "tiếp đón", "gặp", "gặp gỡ", "hội đàm", "hội kiến", "tham dự", "tham gia", "chủ trì", "khai mạc",
    "bế mạc", "khai trương", "khánh thành", "khởi công", "động thổ", "đến thăm", "thăm", "đón", "tiễn", "rời", "trở về",
    "trở lại", "quay lại", "quay về", "lên đường", "đi", "diễn ra", "xảy ra", "bắt đầu", "kết thúc", "mở", "đóng cửa",
    "mở cửa", "ra mắt", "giới thiệu", "phát hành", "phát động", "bàn giao", "trao", "nhận", "tiếp nhận", "nhận được",
    "gửi", "nộp", "mời", "triệu tập", "dẫn đầu",
    # work, trade, office
    "triển khai", "thực hiện", "tiến hành", "hoàn thành", "hoàn tất", "xây dựng", "thành lập", "ra đời", "sản xuất",
    "bán", "mua", "mua lại", "đầu tư", "vay", "thu hút", "chuyển nhượng", "niêm yết", "áp dụng", "sử dụng", "vận hành",
    "khai thác", "phối hợp", "tập trung", "tăng cường", "đẩy mạnh", "bổ nhiệm", "bầu", "trúng cử", "nhậm chức",
    "từ chức", "nghỉ hưu", "tốt nghiệp", "làm việc", "thi đấu", "giành", "vô địch", "đánh bại", "thắng", "thua",
    "gia nhập", "chia tay", "ghi bàn", "kết hôn", "cưới", "ly hôn", "sinh con", "yêu", "hẹn hò",
    # courts, police, accidents
    "bắt", "bắt giữ", "bắt khẩn cấp", "tạm giữ", "bắt tạm giam", "tạm giam", "khởi tố", "truy tố", "xét xử",
    "tuyên phạt", "tuyên án", "tuyên", "kết án", "điều tra", "khám xét", "triệt phá", "phát hiện", "xử phạt", "xử lý",
    "thu giữ", "truy bắt", "truy nã", "giải cứu", "tìm thấy", "cứu", "cứu sống", "đâm", "tông", "va chạm", "sát hại",
    "giết", "giết hại", "trộm", "cướp", "lừa đảo", "chiếm đoạt", "hiếp dâm", "chém", "bắn", "tấn công", "không kích",
    "nổ", "phát nổ", "cháy", "bốc cháy", "sập", "rơi", "lật", "chết", "tử vong", "thiệt mạng", "qua đời", "mất tích",
    "nhập viện", "cấp cứu", "phẫu thuật", "điều trị", "mắc", "gặp nạn", "tử nạn", "bỏ trốn", "trốn", "tự tử", "gây",
    "gây ra", "xâm nhập",
    # having, becoming, showing
    "có", "có thể", "bị", "được", "trở thành", "sở hữu", "đạt", "đạt được", "đưa", "đưa ra", "đưa vào", "tạo ra",
    "xuất hiện", "thấy", "chứng kiến", "ghi nhận", "tăng", "giảm", "giữ", "khiến", "giúp", "phải", "không", "chưa",
    "muốn", "cần", "nên", "thuê", "dùng", "chuyển", "lấy", "mang", "đem", "kéo dài", "tiếp tục", "hoạt động", "phục vụ",
    "duy trì", "đối mặt", "trải qua", "vượt qua", "chờ", "đi vào", "vào cuộc", "tăng tốc", "kiểm tra", "kiểm soát",
    "rà soát", "khảo sát", "thanh tra", "nghiên cứu", "cập nhật", "chạy", "dừng", "ngừng", "chấm dứt", "rút", "tuyển",
    "chọn", "lựa chọn", "đăng ký", "đăng", "kỷ niệm", "tưởng niệm", "tái hiện", "xem", "nghe", "ăn", "uống", "ngủ",
    "nghỉ", "chơi", "viết", "đọc", "vẽ", "hát", "biểu diễn",
)  # fmt: skip
"""Verbs of the predicates that news dates."""

PRONOUNS: tuple[str, ...] = (
    "tôi", "chúng tôi", "chúng ta", "ta", "mình", "tớ", "anh", "chị", "em", "ông", "bà", "cô", "chú", "bác", "nó", "họ",
    "hắn", "thị", "ai", "người ta", "anh ấy", "anh ta", "chị ấy", "cô ấy", "cô ta", "ông ấy", "ông ta", "bà ấy",
    "bà ta", "em ấy", "chàng", "nàng", "con", "cháu", "mọi người", "nhiều người", "các em", "các bạn", "bạn",
    "hai người", "cả hai", "đây", "đó", "này", "thứ",
)  # fmt: skip
"""Words that stand for somebody or something, and with no more beside them say nothing."""

EMPTY: tuple[str, ...] = (
    "cuối cùng", "mấy", "thế", "tức", "nước", "dự kiến", "bài", "ảnh", "đặc biệt", "mới đây", "có", "là", "được", "bị",
    "giảm", "tăng", "đạt", "lại", "không", "chưa", "cần", "kéo dài", "diễn ra", "xảy ra", "liền", "biết", "sau",
    "trước",
    "đánh dấu", "lần đầu tiên", "lần đầu", "lần cuối", "từng", "thêm", "mất", "tốn", "vì thế", "do vậy", "nhờ vậy",
    "bây giờ", "lúc này", "khi ấy", "lúc đó", "khi đó", "thường", "cũng vậy", "như thế", "vẫn thế", "nhiều", "một số",
    "đó là", "nay", "xưa", "xưa nay", "hồi ấy", "hồi đó", "bỗng", "bỗng nhiên", "bất ngờ", "đột ngột", "rồi", "thì",
    "cập nhật", "đến", "tính đến", "kể từ", "quả thật", "thật vậy", "vừa rồi", "phải", "hết", "toàn",
    "chỉ", "gần như", "hầu như", "nữa", "mới", "đã có", "cần có", "phải có", "cần phải có", "phải mất", "cho biết",
    "được biết",
    "đánh mất", "đánh rơi", "để mất", "ghi nhận", "chứng kiến", "thiết lập", "phá vỡ", "rơi khỏi", "ngoài", "con số",
    "số tiền", "mức", "thời điểm", "mãi", "ngay", "chậm nhất", "muộn nhất", "sớm nhất", "tương tự", "theo lịch",
    "theo kế hoạch",
)  # fmt: skip
"""Words that tell nothing when they stand alone where an event would."""

TAKES_PLACE: tuple[str, ...] = ("diễn ra", "xảy ra")
"""Verbs that only tell that their subject was: the subject is the event."""

PARTIES: tuple[str, ...] = (
    "hai bên", "hai nước", "các bên", "các nước", "ba bên", "ba nước", "nước này", "đôi bên", "bên", "phía", "hai phía",
    "hai quốc gia", "hai chính phủ", "chính phủ hai nước", "lãnh đạo hai nước", "hai nhà lãnh đạo", "hai thủ tướng",
)  # fmt: skip
"""Subjects that agree on a figure and are not what it measures (`Hai bên hướng tới 5 tỷ USD`)."""

HAPPENINGS: tuple[str, ...] = (
    "vụ", "vụ việc", "sự việc", "sự cố", "sự kiện", "trận", "trận đấu", "cuộc", "buổi", "lễ", "phiên", "chuyến", "đợt",
    "kỳ", "kỳ họp", "hội nghị", "hội thảo", "đại hội", "giải", "vòng", "mùa", "cơn", "chiến dịch", "tai nạn", "bài",
    "bài viết", "kết quả", "thỏa thuận", "hiệp định", "nghị quyết", "tuyên bố", "quyết định", "đám cưới", "liên hoan",
    "festival", "báo cáo", "văn bản", "cuộc thi", "show", "đêm", "chương trình", "thông báo", "dự án", "ca", "màn",
    "bản", "thương vụ", "phim", "kế hoạch", "hợp đồng", "án", "đám cháy", "vụ án", "vụ tai nạn",
)  # fmt: skip
"""First nouns of a phrase that names what happened, or what was made, and not who did it."""

ACTORS: tuple[str, ...] = (
    "ông", "bà", "anh", "chị", "cô", "chú", "bé", "cháu", "em", "hlv", "huấn luyện viên", "cầu thủ", "ca sĩ",
    "diễn viên", "hoa hậu", "người mẫu", "nghệ sĩ", "đạo diễn", "nhạc sĩ", "chàng trai", "cô gái", "người đàn ông",
    "người phụ nữ", "người phát ngôn", "phát ngôn viên", "chính", "cựu", "nguyên", "vợ chồng", "gia đình", "bác sĩ",
    "luật sư", "giáo sư", "tiến sĩ",
    "chủ tịch", "phó chủ tịch", "thủ tướng", "phó thủ tướng", "tổng thống", "bộ trưởng", "thứ trưởng", "ngoại trưởng",
    "tổng bí thư", "bí thư", "giám đốc", "tổng giám đốc", "đại tướng", "trung tướng", "thiếu tướng", "đại tá",
    "thượng tá", "trung tá", "thiếu tá", "đại sứ", "nữ hoàng", "lãnh đạo", "giới chức", "nhà chức trách", "quan chức",
    "đại diện",
    "bộ", "sở", "cục", "tổng cục", "chi cục", "ban", "ủy ban", "ubnd", "hđnd", "công an", "cảnh sát", "cơ quan",
    "lực lượng", "tòa án", "tand", "vks", "viện kiểm sát", "chính phủ", "quốc hội", "hạ viện", "thượng viện",
    "quân đội", "hải quân", "không quân", "công ty", "tập đoàn", "tổng công ty", "ngân hàng", "hãng", "hãng tin", "đội",
    "đội tuyển", "đội bóng", "clb", "câu lạc bộ", "đoàn", "hiệp hội", "liên đoàn", "trường", "đại học", "bệnh viện",
    "tổ chức", "nhà báo", "tờ", "báo", "người dân", "nhóm", "các nhà", "giới",
)  # fmt: skip
"""First words of a person or a body, who does what a date tells."""
