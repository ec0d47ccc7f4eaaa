"""When two names of a thing mean the same, and when they must not be taken for the same. Data only.

All entries are in folded form (lower case). Do not list other placements of a tone mark or y for i: they are
generated. To add

* words that mean the same: a line in `EQUIVALENCES`, the plainest first; each of the others is read as it;
* words that make two things different, however alike the rest: a line in `CONTRASTS`. A longer entry shields
  what it holds: `tăng trưởng` is no `tăng`;
* a word that says nothing about the thing: `FUNCTION_WORDS`; one that says little: `GENERIC`.
"""

from __future__ import annotations

EQUIVALENCES: tuple[tuple[str, ...], ...] = (
    # trade
    ("kim ngạch thương mại hai chiều", "thương mại hai chiều", "kim ngạch thương mại song phương",
     "kim ngạch thương mại", "tổng kim ngạch thương mại", "kim ngạch xuất nhập khẩu",
     "tổng kim ngạch xuất nhập khẩu", "kim ngạch hai chiều", "kim ngạch song phương", "trao đổi thương mại",
     "trao đổi thương mại hai chiều", "kim ngạch trao đổi thương mại", "thương mại song phương",
     "kim ngạch trao đổi hàng hóa", "kim ngạch buôn bán hai chiều", "kim ngạch trao đổi thương mại hai chiều",
     "kim ngạch trao đổi thương mại song phương", "giao thương hai chiều", "xuất nhập khẩu hàng hóa",
     "tổng trị giá xuất nhập khẩu", "buôn bán hai chiều", "kim ngạch xuất nhập khẩu hai chiều"),
    ("kim ngạch xuất khẩu", "xuất khẩu", "giá trị xuất khẩu", "trị giá xuất khẩu", "kim ngạch hàng hóa xuất khẩu",
     "xuất khẩu hàng hóa", "kim ngạch xuất khẩu hàng hóa"),
    ("kim ngạch nhập khẩu", "nhập khẩu", "giá trị nhập khẩu", "trị giá nhập khẩu", "kim ngạch hàng hóa nhập khẩu",
     "nhập khẩu hàng hóa", "kim ngạch nhập khẩu hàng hóa"),
    ("hai chiều", "song phương"),
    # the economy
    ("gdp", "tổng sản phẩm quốc nội", "tổng sản phẩm trong nước", "quy mô nền kinh tế", "quy mô gdp"),
    ("tăng trưởng gdp", "tăng trưởng kinh tế", "tốc độ tăng trưởng gdp", "tốc độ tăng trưởng kinh tế",
     "tăng trưởng tổng sản phẩm trong nước", "mức tăng trưởng kinh tế", "mức tăng trưởng gdp"),
    ("cpi", "chỉ số giá tiêu dùng", "chỉ số cpi"),
    ("fdi", "vốn fdi", "vốn đầu tư nước ngoài", "vốn đầu tư trực tiếp nước ngoài", "đầu tư trực tiếp nước ngoài"),
    ("oda", "vốn oda", "vốn hỗ trợ phát triển chính thức"),
    ("doanh thu", "doanh số", "tổng doanh thu", "doanh số bán hàng", "doanh thu thuần"),
    ("lợi nhuận", "lãi", "tiền lãi", "lợi nhuận thu được"),
    ("lợi nhuận sau thuế", "lãi sau thuế", "lãi ròng", "lợi nhuận ròng", "lnst"),
    ("lợi nhuận trước thuế", "lãi trước thuế", "lntt"),
    ("tổng vốn đầu tư", "tổng mức đầu tư", "tổng số vốn đầu tư", "tổng đầu tư", "tổng kinh phí đầu tư",
     "kinh phí đầu tư", "vốn đầu tư", "mức đầu tư"),
    ("vốn đăng ký", "tổng vốn đăng ký", "tổng số vốn đăng ký", "vốn đầu tư đăng ký", "tổng vốn đầu tư đăng ký"),
    ("thu ngân sách", "thu ngân sách nhà nước", "tổng thu ngân sách", "tổng thu ngân sách nhà nước"),
    ("chi ngân sách", "chi ngân sách nhà nước", "tổng chi ngân sách", "tổng chi ngân sách nhà nước"),
    ("thu nhập bình quân", "thu nhập bình quân đầu người", "thu nhập trung bình đầu người"),
    ("tỷ giá trung tâm", "tỷ giá trung tâm vnd usd"),
    ("vn index", "vnindex", "chỉ số vn index", "chỉ số vnindex"),
    ("thuế gtgt", "thuế giá trị gia tăng", "thuế vat"),
    ("bảo hiểm y tế", "bhyt"),
    ("bảo hiểm xã hội", "bhxh"),
    ("ngân hàng nhà nước", "nhnn"),
    ("tp hcm", "thành phố hồ chí minh", "tphcm", "sài gòn", "tp hồ chí minh"),
    # people and cases
    ("người chết", "người thiệt mạng", "người tử vong", "nạn nhân thiệt mạng", "số người chết", "nạn nhân tử vong",
     "trường hợp tử vong", "ca tử vong", "số ca tử vong", "người đã chết", "người bị chết"),
    ("người bị thương", "nạn nhân bị thương", "số người bị thương", "người khác bị thương"),
    ("người mất tích", "nạn nhân mất tích", "số người mất tích"),
    ("ca mắc", "trường hợp mắc", "số ca mắc", "ca nhiễm", "trường hợp nhiễm", "số ca nhiễm", "người mắc"),
    ("ca", "trường hợp"),
    ("dân số", "số dân"),
    ("khách quốc tế", "khách du lịch quốc tế", "lượt khách quốc tế", "du khách quốc tế", "khách nước ngoài"),
    ("ô tô", "ôtô", "xe ô tô", "xe hơi"),
    ("học sinh", "hs"),
    ("sinh viên", "sv"),
    # events
    ("thăm cấp nhà nước", "chuyến thăm cấp nhà nước", "thăm nhà nước", "thăm cấp quốc gia"),
    ("thăm chính thức", "chuyến thăm chính thức"),
    ("thăm", "chuyến thăm", "viếng thăm", "chuyến công du", "công du", "sang thăm"),
    ("gặp", "cuộc gặp", "gặp gỡ", "hội kiến", "cuộc hội kiến", "gặp mặt"),
    ("hội đàm", "cuộc hội đàm", "tọa đàm cấp cao"),
    ("khánh thành", "lễ khánh thành"),
    ("khởi công", "lễ khởi công", "động thổ", "lễ động thổ"),
    ("thành lập quan hệ ngoại giao", "thiết lập quan hệ ngoại giao"),
    ("đại hội", "đại hội đảng", "đại hội đại biểu toàn quốc", "đại hội đại biểu", "đại hội toàn quốc",
     "đại hội đảng toàn quốc", "đại hội đại biểu toàn quốc của đảng"),
    ("quốc khánh", "ngày quốc khánh", "lễ quốc khánh"),
    ("ngày sinh", "sinh nhật"),
)  # fmt: skip
"""Ways to name one thing; each but the first of a line is read as the first."""

CONTRASTS: tuple[tuple[str, ...], ...] = (
    ("xuất khẩu", "nhập khẩu", "xuất siêu", "nhập siêu", "xuất nhập khẩu", "thặng dư", "thâm hụt", "cán cân"),
    ("tăng", "giảm", "tăng trưởng", "sụt giảm", "tăng thêm", "cắt giảm", "chênh lệch", "gia tăng", "biến động"),
    ("nam", "nữ", "bé trai", "bé gái", "đàn ông", "phụ nữ", "nam giới", "nữ giới", "trẻ em", "người già", "trẻ"),
    ("mua vào", "bán ra", "mua", "bán", "cho thuê", "thuê", "mua ròng", "bán ròng"),
    ("mở cửa", "đóng cửa", "mở phiên", "chốt phiên", "khớp lệnh", "thỏa thuận"),
    ("cao nhất", "thấp nhất", "lớn nhất", "nhỏ nhất", "tối đa", "tối thiểu", "trung bình", "bình quân", "ít nhất",
     "nhiều nhất", "cao hơn", "thấp hơn", "thu nhập trung bình", "thu nhập trung bình cao"),
    ("chết", "bị thương", "mất tích", "thiệt mạng", "tử vong", "nhiễm", "mắc", "khỏi bệnh", "hồi phục", "nghi nhiễm",
     "nhập viện", "xuất viện", "điều trị", "sống sót", "được cứu"),
    ("doanh thu", "lợi nhuận", "chi phí", "vốn hóa", "vốn điều lệ", "nợ", "tài sản", "bội chi", "nợ xấu", "cổ tức",
     "thu ngân sách", "chi ngân sách", "lỗ", "lãi suất", "dư nợ", "tiền gửi", "cho vay", "huy động"),
    ("trước thuế", "sau thuế"),
    ("đăng ký", "thực hiện", "giải ngân", "cấp mới", "điều chỉnh", "góp vốn", "tăng thêm", "đăng ký mới", "kế hoạch",
     "còn lại", "chưa", "không", "phê duyệt", "dự toán"),
    ("trong nước", "nước ngoài", "quốc tế", "nội địa", "ngoại địa", "nội tệ", "ngoại tệ", "trong tỉnh", "ngoài tỉnh"),
    ("nông thôn", "thành thị", "đô thị", "nông nghiệp", "công nghiệp", "dịch vụ", "xây dựng", "thủy sản", "lâm nghiệp",
     "tư nhân"),
    ("đang phát triển", "kém phát triển"),
    ("miền bắc", "miền trung", "miền nam", "phía bắc", "phía nam", "tây nguyên", "tây bắc", "đông bắc", "đông nam bộ",
     "tây nam bộ"),
    ("khởi công", "khánh thành", "hoàn thành", "bắt đầu", "kết thúc", "khai mạc", "bế mạc", "thông xe", "động thổ",
     "khai giảng", "khai trương", "ra mắt", "đóng", "mở", "phát hành", "công bố", "đưa vào sử dụng"),
    ("sinh", "mất", "qua đời", "chào đời", "ngày sinh", "ngày mất", "kết hôn", "ly hôn"),
    ("thắng", "thua", "hòa", "bàn thắng", "bàn thua", "ghi bàn", "thủng lưới", "thẻ vàng", "thẻ đỏ"),
    ("vàng", "bạc", "đồng", "huy chương vàng", "huy chương bạc", "huy chương đồng", "hcv", "hcb", "hcđ"),
    ("chiều dài", "chiều rộng", "chiều cao", "chiều sâu", "dài", "rộng", "sâu", "nặng", "dày", "trọng lượng"),
    ("cũ", "cải tạo"),
    ("nguyên giá", "khuyến mãi", "ưu đãi", "niêm yết", "khởi điểm", "giá gốc", "giá sàn", "giá trần", "tham chiếu"),
    ("gạo", "cà phê", "cao su", "hạt điều", "hồ tiêu", "dệt may", "da giày", "gỗ", "rau quả", "dầu thô",
     "điện thoại", "xăng", "dầu", "ô tô", "xe máy", "thép", "xi măng", "phân bón", "thịt"),
    ("nhiệt độ", "độ ẩm", "lượng mưa", "sức gió", "gió"),
    ("lương", "thưởng", "phụ cấp", "học phí", "viện phí", "lệ phí", "trợ cấp"),
    ("tiểu học", "trung học", "thcs", "thpt", "đại học", "cao đẳng", "mầm non", "thạc sĩ", "tiến sĩ", "giáo sư",
     "phó giáo sư"),
    ("đỗ", "trượt", "dự thi", "xét tuyển", "trúng tuyển", "điểm chuẩn", "điểm sàn", "tốt nghiệp"),
)  # fmt: skip
"""Words that tell two things apart: a metric that has one never meets a metric that lacks it or has another."""

FUNCTION_WORDS: frozenset[str] = frozenset(
    """của và là các những trong tại ở với cho từ đến tới về sẽ được bị có này đó theo do vào ra để mà nước hai bên
    cùng cũng nhằm nhờ qua khi thì đều bởi vì nên nếu như rằng nhưng song còn đang hiện nay lại ấy kia gồm bao riêng chỉ
    số mức con tổng lượng trị giá đạt khoảng gần hơn trên dưới quá vượt chừng tầm ước xấp xỉ ít nhất tối đa thiểu
    ngay vẫn mới tức một ông bà anh chị em đồng chí cộng hòa sang mỗi mọi từng toàn bộ cả nhóm đợt lần việc sự cuộc
    chuyến""".split()
)
"""Words that a metric can have or lack and still be the same."""

IDLE: tuple[str, ...] = (
    "tăng trưởng mạnh mẽ", "tăng trưởng mạnh", "tăng mạnh", "giảm mạnh", "phát triển mạnh mẽ", "tăng trưởng ấn tượng",
    "tăng nhanh",
    "tăng trưởng tích cực", "tăng trưởng ổn định", "ngày càng tăng", "tiếp tục tăng", "tiếp tục giảm",
    "không ngừng tăng",
)  # fmt: skip
"""Phrases that tell how a thing goes and not what it is."""

GENERIC: tuple[str, ...] = (
    "người", "giá", "tiền", "năm", "tháng", "ngày", "giờ", "phút", "tuổi", "chiếc", "cái", "vốn", "thời gian",
    "sản phẩm",
    "công ty", "doanh nghiệp", "đơn vị", "dự án", "khách hàng", "khách", "thị trường", "trường hợp", "tỷ lệ",
    "diện tích",
    "chi phí", "doanh thu", "lợi nhuận", "lương", "căn hộ", "căn", "xe", "nhà", "đất", "điểm", "hoạt động", "bán",
    "mua",
    "chương trình", "đội", "trận", "phim", "tập", "bài", "ca", "con", "gia đình", "cổ phiếu", "phiếu", "cổ phần",
    "học sinh", "sinh viên", "lãi suất", "kinh phí", "nhân viên", "thành viên", "đại biểu", "quốc gia", "địa phương",
    "tỉnh", "thành phố", "huyện", "bạn", "tác giả", "khu vực", "đầu tư", "sử dụng", "thực hiện", "sinh", "chết",
    "bị thương", "thương", "đối tượng", "nạn nhân", "mức phạt", "hình phạt", "án", "tù", "phạt", "giải", "sống",
    "làm việc", "kinh doanh", "bắt đầu", "kết thúc", "tăng", "giảm", "triệu", "tỷ", "nghìn", "phần", "lần", "cổ đông",
    "cán bộ", "công nhân", "lao động", "hộ", "hộ dân", "trẻ em", "bé", "phụ nữ", "đàn ông", "vòng", "tầng", "phòng",
    "chỗ",
    "chỗ ngồi", "xã", "quận", "phường", "trường", "lớp", "khóa", "nhóm", "loại", "kiểu", "món", "nơi", "vụ", "sự kiện",
    "cuộc", "buổi", "chuyến", "phiên", "kỳ", "giai đoạn", "đợt", "thứ", "hạng", "vị trí", "chiều dài", "chiều cao",
    "chiều rộng", "trọng lượng", "cân nặng", "dài", "rộng", "cao", "sâu", "nặng", "tốc độ", "công suất", "dung tích",
    "ra mắt", "phát hành", "thi đấu", "đấu", "kết hôn", "thành lập", "tổ chức", "diễn ra", "khởi công", "hoàn thành",
    "khánh thành", "cách", "quãng đường", "khoảng cách", "đường", "nước", "bệnh nhân", "bác sĩ", "lượt", "ý kiến",
    "nghiên cứu", "vật", "bộ", "chi nhánh", "cửa hàng", "giao dịch", "khối lượng", "giá trị", "giá bán", "số tiền",
    "lãi",
)  # fmt: skip
"""Words that occur with anything: two metrics that share nothing else share no subject."""

DIRECTIONS: frozenset[str] = frozenset("tới đến sang vào thăm rời từ".split())
"""Words before a country that say which way: a visit to Laos is not one from there."""

ENCOUNTERS: tuple[str, ...] = (
    "thăm", "gặp", "hội đàm", "tiếp", "đón", "đón tiếp", "hội nghị cấp cao", "đồng chủ trì", "lên đường", "tới thủ đô",
)  # fmt: skip
"""Events between states: those of one day and the same countries belong to one visit."""

VARYING: tuple[str, ...] = (
    "giá vàng", "vàng", "sjc", "tỷ giá", "dầu hỏa", "dầu diesel", "dầu mazut", "xăng", "chỉ số", "index", "điểm",
    "phiên", "nhiệt độ", "nóng",
    "độ ẩm", "gió", "mưa", "sóng", "giật", "lũ", "triều cường", "động cơ", "mô men", "xoắn", "công suất", "dung tích",
    "xi lanh", "mã lực", "dài cơ sở",
    "màn hình", "pin", "ram", "camera", "huy chương", "bàn", "bàn thắng", "trận", "lỗi", "aces", "độc đắc", "vietlott",
    "giải nhất", "giải nhì", "giải ba", "cao nhất", "thấp nhất", "phạt", "án tù", "tù", "lượng mưa", "mực nước", "giá",
    "số máy", "vòng quay", "ý tưởng", "câu hỏi", "bài thi", "cách", "mẹo", "bí quyết",
    "break", "cơ hội",
)  # fmt: skip
"""What every day, place, product or contest has another figure of: two of them contradict nothing."""

PARTS: frozenset[str] = frozenset({"cấp", "bánh", "chấu", "xi lanh", "van", "cửa"})
"""Units of what every product of a kind has: gears, wheels, spokes."""

WEATHER: tuple[str, ...] = ("nhiệt độ", "nền nhiệt", "độ ẩm", "gió", "lượng mưa", "ngập", "tầm nhìn xa")
"""What bulletins repeat for every region and day: one claim only where both sentences name the day."""

BULLETIN: tuple[str, ...] = (
    "nhiệt độ", "nền nhiệt", "nắng nóng", "mưa rào", "mưa dông", "gió mạnh cấp", "giật cấp", "biển động", "tầm nhìn xa",
    "không khí lạnh", "rủi ro thiên tai",
)  # fmt: skip
"""By these a sentence of such a bulletin is known."""

RECURRING: tuple[str, ...] = (
    "thăm", "gặp", "hội đàm", "tiếp", "đón", "họp", "phiên", "hội nghị", "kỳ", "trận", "đấu", "vòng", "giải", "lễ hội",
    "kỷ niệm", "phát biểu", "trả lời", "nói", "công bố", "báo cáo", "thông tin", "đăng", "sự kiện", "hoạt động", "diễn",
    "chiếu", "phát sóng", "tai nạn", "bắt", "khởi tố", "xử phạt", "vụ", "kiểm tra", "ghi nhận", "xảy ra", "bắn",
    "phóng",
)  # fmt: skip
"""Words of events that happen again: two dates of such an event are two events, not one dated twice."""
