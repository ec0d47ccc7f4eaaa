"""Words by which the measured phrase beside a figure is found. One line a group, folded form, one spelling.

To add a word, put it into the table whose docstring names its part; a phrase of several words counts as one.
"""

HEADS: tuple[str, ...] = (
    # trade and national accounts
    "kim ngạch", "tổng kim ngạch", "xuất khẩu", "nhập khẩu", "xuất nhập khẩu", "nhập siêu", "xuất siêu", "thặng dư",
    "thâm hụt", "cán cân", "gdp", "grdp", "gnp", "gni", "tổng sản phẩm", "thu nhập", "tổng thu nhập", "tăng trưởng",
    "tốc độ", "tốc độ tăng", "tốc độ tăng trưởng", "mức tăng", "mức giảm", "mức tăng trưởng", "đà tăng", "lạm phát", "cpi", "pmi", "chỉ số", "nợ công", "bội chi",
    "nợ xấu", "dư nợ", "tổng dư nợ", "nợ", "tổng nợ", "tín dụng", "huy động vốn", "tiền gửi", "dự trữ", "lãi suất", "tỷ giá", "room", "fdi", "oda",
    "thương mại song phương", "thương mại hai chiều", "trao đổi thương mại", "thu hút fdi", "vốn fdi", "kiều hối",
    # money of firms and of the state
    "doanh thu", "tổng doanh thu", "doanh số", "tổng doanh số", "lợi nhuận", "tổng lợi nhuận", "lãi", "lãi ròng", "lãi sau thuế", "lãi trước thuế",
    "lỗ", "lỗ lũy kế", "chi phí", "tổng chi phí", "kinh phí", "tổng kinh phí", "vốn", "tổng vốn", "số vốn", "tổng số vốn", "vốn điều lệ",
    "vốn đầu tư", "tổng vốn đầu tư", "tổng mức đầu tư", "mức đầu tư", "vốn hóa", "giá trị vốn hóa", "tài sản", "tổng tài sản", "lượng tài sản",
    "ngân sách", "tổng thu", "tổng chi", "thu ngân sách", "chi ngân sách", "tổng thu ngân sách", "tổng chi ngân sách", "nộp ngân sách", "thuế", "thuế suất",
    "phí", "lệ phí", "mức phí", "tiền", "số tiền", "tổng số tiền", "khoản tiền", "khoản", "gói", "gói kích cầu", "gói hỗ trợ", "gói tín dụng",
    "quỹ", "học phí", "viện phí", "lương", "tiền lương", "mức lương", "mức lương tối thiểu", "lương cơ sở", "lương hưu", "tiền thưởng", "mức thưởng",
    "mức phạt", "tiền phạt", "cổ tức", "học bổng", "trợ cấp", "phụ cấp", "thiệt hại", "tổng thiệt hại", "giải thưởng", "tiền công", "tiền thuê",
    # prices
    "giá", "mức giá", "giá trị", "tổng giá trị", "giá bán", "giá mua", "giá vàng", "giá xăng", "giá dầu", "giá khởi điểm", "giá vé", "giá bán lẻ", "khung giá",
    "đơn giá", "giá thành", "phí chuyển nhượng", "chênh lệch", "thị giá", "giá cổ phiếu", "biên độ", "thanh khoản", "khối lượng giao dịch",
    # shares and rates
    "tỷ lệ", "tỉ lệ", "tỷ trọng", "tỷ suất", "hệ số", "xác suất", "tần suất", "thị phần", "công suất", "hiệu suất", "năng suất", "mật độ", "độ che phủ", "mức",
    "khả năng", "cường độ", "mức độ", "biên lợi nhuận", "lượng tiêu thụ", "tồn kho", "hàng tồn kho",
    # amounts
    "số", "tổng số", "số lượng", "con số", "sản lượng", "tổng sản lượng", "lượng", "tổng lượng", "khối lượng", "trữ lượng", "trọng lượng", "thể tích",
    "dung lượng", "dung tích", "lưu lượng", "diện tích", "tổng diện tích", "quy mô", "dân số", "nhu cầu", "sức chứa", "trọng tải", "tải trọng",
    "điểm", "điểm số", "điểm chuẩn", "tổng điểm", "điểm trung bình", "nhân lực", "lao động",
    "giải ngân", "tiêu thụ", "khai thác", "sản xuất công nghiệp", "chỉ số sản xuất", "lợi tức",
    # physical quantities
    "nhiệt độ", "độ ẩm", "lượng mưa", "chiều cao", "chiều dài", "chiều rộng", "chiều sâu", "độ sâu", "độ dài", "độ cao", "độ dày", "độ xa", "bề rộng", "bề dày",
    "đường kính", "bán kính", "chu vi", "kích thước", "cân nặng", "vận tốc", "áp suất", "điện áp", "tần số", "mô-men xoắn", "công suất tối đa",
    "tiến trình", "độ phân giải", "tuổi thọ", "tuổi thọ trung bình", "khoảng cách", "tầm bắn", "tầm xa", "sải cánh", "cấp gió", "mực nước", "nồng độ", "hàm lượng",
    "trục cơ sở", "bộ nhớ", "bộ nhớ trong", "ram", "pin", "màn hình", "camera", "ống kính", "động cơ", "dung lượng pin", "thời lượng pin", "cự ly", "quãng đường",
    "vòng một", "vòng eo", "vòng ba", "vòng hai", "vòng mông", "huyết áp", "nhịp tim", "men gan", "chỉ số bmi",
    # lengths of time
    "thời gian", "thời hạn", "thời lượng", "kỳ hạn", "thời gian bảo hành", "thời hiệu", "thời gian chờ",
)  # fmt: skip
"""Words that begin a measured noun phrase; the longest that fits is taken."""

FALSE_HEADS: tuple[str, ...] = (
    "đánh giá", "một số", "trị giá", "đấu giá", "giảm giá", "tăng giá", "định giá", "báo giá", "bảng giá", "vô giá", "thẩm định giá", "trả giá", "đồng giá",
    "không những", "mã số", "dãy số", "số hóa", "kỹ thuật số", "con số này", "đa số", "hầu hết", "ẩn số", "thông số", "tham số", "đại lượng", "chất lượng",
    "lực lượng", "năng lượng", "thương lượng", "số phận", "quan điểm", "thời điểm", "địa điểm", "đặc điểm", "ưu điểm", "trọng điểm", "giao điểm", "thí điểm",
    "cao điểm", "số này", "số đó", "trong số", "trong số đó", "bộ phận", "thời gian tới", "thời gian qua", "thời gian gần đây", "trong thời gian", "người lao động",
    "tai nạn lao động", "ngân hàng", "tiền vệ", "tiền đạo", "tiền nhiệm", "tiền tuyến", "tiền lệ", "tiền đề", "thu nhập cao", "bộ lao động", "liên đoàn lao động",
    "trong khoản", "tài khoản", "điều khoản", "số đo", "vốn từ", "vốn là", "vốn đã", "vốn có", "số phiếu", "lãi vay", "bảo hiểm", "tín dụng đen", "phí tổn",
    "giá như", "bằng mọi giá", "mặc cả giá", "sức khỏe", "khai thác dầu khí", "tiền giang", "cà phê lượng", "phiếu giảm giá", "mức sống",
)  # fmt: skip
"""Words that hold a head's syllable and begin no measured phrase."""

TAILS: tuple[str, ...] = (
    # verbs of level
    "đạt", "đạt được", "là", "ước", "ước tính", "ước đạt", "chiếm", "bằng", "tương đương", "tương đương với", "trị giá", "có", "hiện có", "còn", "chỉ còn",
    "ở", "ở mức", "mức", "đứng ở", "dừng ở", "dao động", "dao động từ", "duy trì", "giữ", "ghi nhận", "thu về", "thu được", "lập", "kỷ lục", "mức kỷ lục", "đạt kỷ lục",
    "giải ngân được", "đạt mức tăng trưởng", "có mức tăng trưởng", "đạt tăng trưởng", "đạt tốc độ tăng trưởng", "đạt tốc độ tăng", "có tốc độ tăng trưởng", "hai con số", "mức trung bình", "trung bình", "bình quân khoảng",
    "mục tiêu", "đặt mục tiêu", "phấn đấu", "phấn đấu đạt", "hướng tới", "hướng đến", "hướng tới mục tiêu", "chỉ tiêu", "kế hoạch", "đạt mục tiêu", "đạt chỉ tiêu", "con số", "mốc", "ngưỡng", "đỉnh",
    "cán mốc", "chạm mốc", "chạm", "cán", "gồm", "bao gồm", "vào", "vào mức", "trị giá khoảng", "quy mô", "giá trị", "tổng cộng", "cộng", "niêm yết", "niêm yết ở", "giao dịch ở",
    # verbs of change
    "tăng", "giảm", "tăng trưởng", "tăng trưởng ở", "sụt", "sụt giảm", "tụt", "rớt", "rơi", "lùi", "nhích", "cộng thêm", "mất", "mất đi", "bốc hơi", "nâng", "hạ", "cắt giảm", "cắt", "bớt", "đẩy",
    "lên", "xuống", "tới", "đến", "lên tới", "lên đến", "lên mức", "xuống còn", "xuống mức", "về", "về mức", "từ", "thêm", "nữa", "vọt", "nhẹ", "mạnh", "nhanh", "chậm", "khá", "đáng kể", "cao", "thấp",
    "tăng cao", "cao kỷ lục", "gấp", "gấp đôi", "vượt", "vượt mốc", "vượt ngưỡng", "vượt mức", "vượt qua", "so với", "hơn so với", "đột biến", "ấn tượng", "liên tục", "nhiều", "tụt xuống", "thu hẹp", "mở rộng", "kéo dài",
    # how exactly
    "khoảng", "gần", "hơn", "trên", "dưới", "xấp xỉ", "chừng", "tầm", "cỡ", "quá", "ngót", "chưa đến", "chưa đầy", "chưa tới", "không quá", "không dưới", "ít nhất", "nhiều nhất", "tối đa", "tối thiểu", "suýt soát",
    "lần lượt", "tương ứng", "chính xác", "đúng", "tròn", "cả thảy", "cao hơn", "thấp hơn", "ít hơn", "nhiều hơn", "lớn hơn", "kém", "hàng", "tới hơn", "cao nhất", "thấp nhất là", "cao nhất là",
    # auxiliaries and adverbs
    "đã", "sẽ", "đang", "vẫn", "vẫn còn", "cũng", "đều", "chỉ", "mới", "mới chỉ", "được", "bị", "có thể", "phải", "cần", "dự kiến", "dự báo", "dự tính", "kỳ vọng", "được dự báo", "hiện", "hiện nay", "hiện tại", "nay", "đến nay", "thì", "lại", "với", "cho",
    "tiếp tục", "lên tới mức", "ra", "đi", "rồi", "khi", "nhất", "thật", "tức", "hay", "hoặc", "và", "cả", "riêng", "chủ yếu", "ngay", "vừa", "từng", "luôn", "như", "theo đó", "cứ", "cùng", "trị", "khiến", "giúp", "nâng lên", "có giá", "giá từ", "tính", "tính đến",
)  # fmt: skip
"""Words that may stand between a measured phrase and its figure; read from the figure to the left."""

BOUNDS: tuple[str, ...] = (
    "với", "có", "rằng", "khiến", "khiến cho", "làm cho", "nâng", "đưa", "đạt", "cho biết", "cho hay", "cho rằng", "cho thấy", "công bố", "thông báo", "ghi nhận", "báo cáo", "mục tiêu", "phấn đấu", "chỉ tiêu",
    "do", "vì", "để", "nhằm", "nhưng", "mà", "thì", "song", "khi", "trong khi", "nếu", "dù", "mặc dù", "tuy nhiên", "trong đó", "theo đó", "trong bối cảnh", "sau khi", "trước khi", "kể từ khi", "bởi", "bởi vì", "nên", "vì vậy",
    "sở hữu", "trang bị", "sử dụng", "gồm", "bao gồm", "thấy", "dự báo", "dự kiến", "dự đoán", "kỳ vọng", "ước tính", "là", "như", "giúp", "hỗ trợ", "góp phần", "nhờ", "thông qua", "bằng", "đồng thời", "hoàn thành", "nghĩa là", "tức là",
    "đối với", "còn", "cùng với", "khẳng định", "nhấn mạnh", "biết", "nói", "vượt", "mang", "mang lại", "bị", "gây", "gây thiệt hại", "xuống", "thông tin", "nhận định", "đề nghị", "yêu cầu", "liên quan", "cùng", "hoặc", "đề xuất", "thế nhưng",
)  # fmt: skip
"""Words that close the clause before a measured phrase: the phrase begins after them."""

ENDS: tuple[str, ...] = (
    "đã", "sẽ", "đang", "vẫn", "cũng", "đều", "chỉ", "mới", "ước", "ước tính", "hiện", "hiện nay", "trong năm", "trong tháng", "trong quý", "trong kỳ", "trong giai đoạn", "trong thời gian", "tính đến", "tính từ", "so với", "tiếp tục", "theo", "được", "bị", "do", "khi", "nhờ", "dự kiến", "dự báo", "có thể",
    "lần đầu", "đạt", "vào khoảng", "ở mức", "chiếm", "sau khi", "trước khi", "để", "nhằm", "với", "mà", "nhưng", "song", "hồi", "kể từ", "đến nay", "đến hết", "từ đầu", "trong vòng", "là", "gồm", "bao gồm", "nên", "còn", "có", "nếu", "trong đó", "cho biết", "lần lượt", "trị giá", "tăng", "giảm", "lên", "xuống", "không", "chưa", "cùng kỳ", "như",
    "thì", "cho hay", "vừa", "phải", "cần", "khiến", "cùng với", "vì", "trong khi", "đồng thời",
    "từ ngày", "vào ngày", "ngày", "qua", "rồi", "này sẽ", "tuy nhiên", "góp phần", "gấp", "thuộc", "tại",
)  # fmt: skip
"""Words that end a noun phrase on its right."""

NOUN_MAKERS: tuple[str, ...] = ("mức", "tốc độ", "đà", "sự", "tỷ lệ", "mức độ", "biên độ", "việc", "gia", "xu hướng", "dự báo", "hỗ trợ", "mục tiêu")
"""Before a verb of change: the two are a noun (`mức tăng`), and no phrase ends there."""

SHARE_STOPS: tuple[str, ...] = (
    "so", "trong", "vào", "và", "hoặc", "hay", "trên", "tại", "ở", "của", "với", "cho", "là", "do", "vì", "từ", "đến", "tới", "lên", "xuống", "về", "khi", "nếu", "thì", "mà", "nhưng", "để", "kể", "tính", "theo", "bằng", "gấp", "cao", "thấp", "hơn",
    "tăng", "giảm", "đạt", "còn", "đã", "sẽ", "đang", "được", "bị", "có", "không", "chưa", "cũng", "vẫn", "mỗi", "một", "này", "đó", "năm", "tháng", "quý", "ngày", "tuần", "hồi", "sau", "trước", "qua", "nhờ", "cùng", "trở", "thuộc", "kế", "dự", "chỉ",
    "nữa", "như", "đối", "góp", "phụ", "đầu", "cuối", "giữa", "tương", "ngay", "mức", "nằm", "giai", "tùy", "lần", "những", "các", "vừa", "thay", "khiến", "làm", "nên", "rồi", "gồm", "liên", "chứ", "thông", "nhằm", "kèm", "đi", "dành", "dưới", "đồng", "bởi", "trừ", "mà", "dẫn", "nghĩa", "hiện", "xấp", "khoảng", "gần", "vì",
)  # fmt: skip
"""Words after a figure that begin no phrase of which it is a share or an amount."""

OPENERS: tuple[str, ...] = (
    "trong đó", "theo đó", "cụ thể", "cụ thể là", "đặc biệt", "đặc biệt là", "riêng", "ngoài ra", "tuy nhiên", "tuy vậy", "như vậy", "kết quả", "kết quả là", "do đó", "vì vậy", "vì thế", "bên cạnh đó", "đồng thời", "hiện", "hiện nay", "hiện tại", "nhờ đó", "qua đó", "tính chung", "đáng chú ý", "điều đáng nói", "điểm đáng chú ý khác là",
    "trong khi", "trong khi đó", "còn", "cũng", "và", "hay", "thì", "rồi", "tiếp đến", "tiếp đến là", "tiếp theo là", "đến", "trước đó", "sau đó", "chẳng hạn", "ví dụ", "duy nhất", "nhìn chung", "thực tế", "theo báo cáo", "trong", "vào", "tại", "ở", "của", "những", "từ", "lên", "cho", "về", "việc", "nhưng", "song", "đã", "sẽ", "chỉ", "vẫn", "đang", "mới", "được", "bị", "này", "đó", "cả", "như", "với", "sau", "trước", "phía", "để", "khi", "mà", "do", "bởi", "hơn", "gần", "khoảng", "phải", "cần", "số", "chính thức", "vừa", "từng", "đến nay", "liên tục", "trên", "cũng như", "ngay", "nhất", "bằng",
)  # fmt: skip
"""Words that open a clause and belong to no phrase; also taken off the front of an event."""

CLOSERS: tuple[str, ...] = (
    "trong", "vào", "từ", "đến", "tới", "hồi", "ngày", "tháng", "năm", "quý", "lúc", "hôm", "kể từ", "tính đến", "tính đến hết", "đến hết", "hết", "trong các", "trong những", "những", "các", "khoảng", "vào khoảng", "tại", "ở", "của", "và", "cả", "cho", "là", "dịp", "nhân dịp", "nhân", "với", "trong suốt", "suốt",
    "ngay", "trong vòng", "thời gian", "vừa", "sau", "trước", "cách đây", "qua", "đúng", "cứ", "được", "cùng kỳ", "so với", "so với cùng kỳ", "trong cùng kỳ", "hơn", "gần", "tiếp tục", "mất", "kéo dài", "giai đoạn", "trong giai đoạn", "mới nhất", "mới", "đầu", "cuối", "giữa", "trong thời gian", "nhiệm kỳ", "lên", "chỉ", "hay", "hoặc", "còn", "thì", "muộn", "muộn hơn", "sớm", "sớm hơn", "mỗi", "chừng", "kỷ niệm", "chưa đầy", "gần như", "rồi", "đã", "toàn", "trên", "bằng", "trong dịp", "ít nhất", "tối đa", "lần", "thứ", "tối thiểu", "mà", "khi", "đêm", "sáng", "trưa", "chiều", "tối", "diễn ra", "này", "sang", "bước sang", "chỉ trong", "chỉ sau",
)  # fmt: skip
"""Words between an event and its date or length of time."""

EVENT_BOUNDS: tuple[str, ...] = (
    "rằng", "cho biết", "cho hay", "nhưng", "mà", "thì", "song", "nếu", "dù", "mặc dù", "tuy nhiên", "trong đó", "theo đó", "sau khi", "trước khi", "kể từ khi", "nên", "vì", "vì vậy", "nhằm", "để", "khi", "trong khi", "và", "hoặc", "bởi", "do", "gồm", "bao gồm", "như", "cũng như", "đồng thời", "cho rằng", "nhân dịp", "trong bối cảnh", "với việc", "còn", "khẳng định", "nhấn mạnh", "với",
    "đã", "sẽ", "đang", "vừa", "vẫn", "cũng", "từng", "dự kiến", "có thể", "vừa mới", "mới", "chính thức", "sắp", "là", "có", "bắt đầu từ", "tại", "trong khuôn khổ",
)  # fmt: skip
"""Words that close what stands before an event: the event begins after them."""

PEOPLE: tuple[str, ...] = (
    "ông", "bà", "anh", "chị", "cô", "chú", "em", "cụ", "nữ", "nam", "cậu", "bé", "cháu", "bác sĩ", "nghệ sĩ", "ca sĩ", "diễn viên", "người", "chàng", "nàng", "cầu thủ", "hlv", "mỹ nhân", "hoa hậu", "chân dài",
    "nạn nhân", "nghi phạm", "đối tượng", "bệnh nhân", "tài xế", "học sinh", "sinh viên", "phụ nữ", "trẻ", "hai người",
)  # fmt: skip
"""Words that begin the name of a person whose age is said."""

LEVEL_VERBS: tuple[str, ...] = ("đạt", "là", "lên", "xuống", "còn", "tăng", "giảm", "tới", "đến", "mức", "khoảng", "đạt được", "thêm")
"""After a phrase of number (`tổng số người mắc … lên`): the figure measures it, not the noun behind the figure."""
