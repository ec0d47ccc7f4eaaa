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
    ("thương mại hai chiều", "kim ngạch thương mại hai chiều", "kim ngạch thương mại song phương",
     "kim ngạch thương mại", "tổng kim ngạch thương mại", "kim ngạch xuất nhập khẩu",
     "tổng kim ngạch xuất nhập khẩu", "kim ngạch hai chiều", "kim ngạch song phương", "trao đổi thương mại",
     "trao đổi thương mại hai chiều", "kim ngạch trao đổi thương mại", "thương mại song phương",
     "kim ngạch trao đổi hàng hóa", "kim ngạch buôn bán hai chiều", "kim ngạch trao đổi thương mại hai chiều",
     "kim ngạch trao đổi thương mại song phương", "giao thương hai chiều", "xuất nhập khẩu hàng hóa",
     "tổng trị giá xuất nhập khẩu", "buôn bán hai chiều", "kim ngạch xuất nhập khẩu hai chiều"),
    ("xuất khẩu", "kim ngạch xuất khẩu", "giá trị xuất khẩu", "trị giá xuất khẩu", "kim ngạch hàng hóa xuất khẩu",
     "xuất khẩu hàng hóa", "kim ngạch xuất khẩu hàng hóa"),
    ("nhập khẩu", "kim ngạch nhập khẩu", "giá trị nhập khẩu", "trị giá nhập khẩu", "kim ngạch hàng hóa nhập khẩu",
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
    ("doanh thu", "lợi nhuận", "chi phí", "vốn hóa", "nợ", "tài sản", "thu", "chi", "bội chi", "nợ xấu", "cổ tức",
     "thu ngân sách", "chi ngân sách", "vốn", "lỗ", "lãi suất", "dư nợ", "tiền gửi", "cho vay", "huy động"),
    ("trước thuế", "sau thuế"),
    ("đăng ký", "thực hiện", "giải ngân", "cấp mới", "điều chỉnh", "góp vốn", "tăng thêm", "đăng ký mới", "kế hoạch",
     "điều lệ", "còn lại", "đã", "chưa", "không", "phê duyệt", "dự toán"),
    ("trong nước", "nước ngoài", "quốc tế", "nội địa", "ngoại địa", "nội tệ", "ngoại tệ", "trong tỉnh", "ngoài tỉnh"),
    ("nông thôn", "thành thị", "đô thị", "nông nghiệp", "công nghiệp", "dịch vụ", "xây dựng", "thủy sản", "lâm nghiệp",
     "công nghiệp hiện đại"),
    ("phát triển", "đang phát triển", "kém phát triển"),
    ("nhà nước", "tư nhân", "cấp nhà nước"),
    ("bắc", "trung", "nam", "đông", "tây", "miền bắc", "miền trung", "miền nam", "tây nguyên", "tây bắc", "đông bắc",
     "đông nam", "tây nam"),
    ("khởi công", "khánh thành", "hoàn thành", "bắt đầu", "kết thúc", "khai mạc", "bế mạc", "thông xe", "động thổ",
     "khai giảng", "khai trương", "ra mắt", "đóng", "mở", "phát hành", "công bố", "đưa vào sử dụng"),
    ("sinh", "mất", "qua đời", "chào đời", "ngày sinh", "ngày mất", "kết hôn", "ly hôn"),
    ("thắng", "thua", "hòa", "bàn thắng", "bàn thua", "ghi bàn", "thủng lưới", "thẻ vàng", "thẻ đỏ"),
    ("vàng", "bạc", "đồng", "huy chương vàng", "huy chương bạc", "huy chương đồng", "hcv", "hcb", "hcđ"),
    ("chiều dài", "chiều rộng", "chiều cao", "chiều sâu", "dài", "rộng", "cao", "sâu", "nặng", "dày", "trọng lượng"),
    ("nhanh", "chậm", "đi", "về", "lên", "xuống", "vào", "ra"),
    ("cũ", "mới", "trước", "sau", "đầu", "cuối", "đợt trước", "đợt này", "giữa"),
    ("nguyên giá", "khuyến mãi", "ưu đãi", "niêm yết", "khởi điểm", "giá gốc", "giá sàn", "giá trần", "tham chiếu"),
    ("gạo", "cà phê", "cao su", "điều", "hồ tiêu", "thủy sản", "dệt may", "da giày", "gỗ", "rau quả", "dầu thô",
     "điện thoại", "xăng", "dầu", "ô tô", "xe máy", "xe", "thép", "xi măng", "than", "phân bón", "thịt", "đường", "muối"),
    ("nhiệt độ", "độ ẩm", "lượng mưa", "sức gió", "gió"),
    ("lương", "thưởng", "phụ cấp", "học phí", "viện phí", "lệ phí", "thuế", "trợ cấp", "phạt"),
    ("tiểu học", "trung học", "thcs", "thpt", "đại học", "cao đẳng", "mầm non", "thạc sĩ", "tiến sĩ", "giáo sư",
     "phó giáo sư"),
    ("đỗ", "trượt", "đạt", "thi", "xét tuyển", "trúng tuyển", "chuẩn", "tốt nghiệp"),
    ("quý", "tháng", "tuần", "ngày", "năm", "phiên", "cùng kỳ"),
)  # fmt: skip
"""Words that tell two things apart: a metric that has one never meets a metric that lacks it or has another."""

FUNCTION_WORDS: frozenset[str] = frozenset(
    """của và là các những trong tại ở với cho từ đến tới về sẽ được bị có này đó theo do vào ra để mà nước hai bên
    cùng cũng nhằm nhờ qua khi thì đều bởi vì nên nếu như rằng nhưng song còn đang hiện nay lại ấy kia gồm bao riêng chỉ
    số mức con tổng lượng trị giá giá_trị đạt khoảng gần hơn trên dưới quá vượt chừng tầm ước xấp xỉ ít nhất tối đa thiểu
    ngay vẫn mới một ông bà anh chị em đồng chí cộng hòa sang mỗi mọi từng toàn bộ cả nhóm đợt lần việc sự cuộc chuyến""".split()
)
"""Words that a metric can have or lack and still be the same."""

GENERIC: frozenset[str] = frozenset(
    """người giá tiền năm tháng ngày giờ phút tuổi chiếc cái vốn thời gian sản phẩm công ty doanh nghiệp đơn vị dự án
    khách hàng thị trường trường hợp tỷ lệ diện tích chi phí doanh thu lợi nhuận thu nhập lương căn hộ xe nhà đất điểm
    hoạt động bán mua chương trình đội trận phim bộ tập bài ca con gia đình cổ phiếu phiếu cổ phần học sinh sinh viên
    lãi suất kinh phí tài khoản nhân viên thành viên đại biểu quốc gia địa phương tỉnh thành phố huyện xã hội viên nhân
    dân bạn tác giả khu vực việt nam đầu tư sở hữu mua thuê sử dụng thực hiện sinh chết bị thương đối tượng nạn nhân
    mức phạt hình tù giải thưởng sống làm việc kinh doanh quan hệ phát triển bắt đầu kết thúc tăng giảm""".split()
)
"""Syllables that occur with anything: two metrics that share nothing else share no subject."""

DIRECTIONS: frozenset[str] = frozenset("tới đến sang vào thăm rời từ".split())
"""Words before a country that say which way: a visit to Laos is not one from there."""

ENCOUNTERS: frozenset[str] = frozenset(("thăm", "gặp", "hội đàm", "tiếp", "đón", "tiếp đón", "lễ đón", "hội nghị cấp cao"))
"""Events between states: those of one day and the same countries belong to one visit."""

RECURRING: frozenset[str] = frozenset(
    """thăm gặp hội đàm tiếp đón họp phiên hội nghị kỳ trận đấu vòng giải lễ hội kỷ niệm phát biểu trả lời cho biết
    nói công bố báo cáo thông tin đăng bài sự kiện hoạt động diễn chiếu phát sóng tai nạn bắt khởi tố xử phạt vụ""".split()
)
"""Words of events that happen again: two dates of such an event are two events, not one dated twice."""
