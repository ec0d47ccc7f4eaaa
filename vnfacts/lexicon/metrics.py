"""Words by which the measured phrase beside a figure is found. One line a group, folded form, one spelling.

To add a word, put it into the table whose docstring names its part; a phrase of several words counts as one.
"""

HEADS: tuple[str, ...] = (
    # trade and national accounts
    "kim ngạch", "tổng kim ngạch", "xuất khẩu", "nhập khẩu", "xuất nhập khẩu", "nhập siêu", "xuất siêu", "thặng dư",
    "thâm hụt", "cán cân", "gdp", "grdp", "gnp", "gni", "tổng sản phẩm", "thu nhập", "tổng thu nhập", "tăng trưởng",
    "tốc độ", "tốc độ tăng", "tốc độ tăng trưởng", "mức tăng", "mức giảm", "mức tăng trưởng", "đà tăng", "lạm phát",
    "cpi", "pmi", "chỉ số", "nợ công", "bội chi",
    "nợ xấu", "dư nợ", "tổng dư nợ", "nợ", "tổng nợ", "tín dụng", "huy động vốn", "tiền gửi", "dự trữ", "lãi suất",
    "tỷ giá", "room", "fdi", "oda",
    "thương mại song phương", "thương mại hai chiều", "trao đổi thương mại", "thu hút fdi", "vốn fdi", "kiều hối",
    # money of firms and of the state
    "doanh thu", "tổng doanh thu", "doanh số", "tổng doanh số", "lợi nhuận", "tổng lợi nhuận", "lãi", "lãi ròng",
    "lãi sau thuế", "lãi trước thuế",
    "lỗ", "lỗ lũy kế", "chi phí", "tổng chi phí", "kinh phí", "tổng kinh phí", "vốn", "tổng vốn", "số vốn",
    "tổng số vốn", "vốn điều lệ",
    "vốn đầu tư", "tổng vốn đầu tư", "tổng mức đầu tư", "mức đầu tư", "vốn hóa", "giá trị vốn hóa", "tài sản",
    "tổng tài sản", "lượng tài sản",
    "ngân sách", "tổng thu", "tổng chi", "thu ngân sách", "chi ngân sách", "tổng thu ngân sách", "tổng chi ngân sách",
    "nộp ngân sách", "thuế", "thuế suất",
    "phí", "lệ phí", "mức phí", "tiền", "số tiền", "tổng số tiền", "khoản tiền", "khoản", "gói", "gói kích cầu",
    "gói hỗ trợ", "gói tín dụng",
    "quỹ", "học phí", "viện phí", "lương", "tiền lương", "mức lương", "mức lương tối thiểu", "lương cơ sở", "lương hưu",
    "tiền thưởng", "mức thưởng",
    "mức phạt", "tiền phạt", "cổ tức", "học bổng", "trợ cấp", "phụ cấp", "thiệt hại", "tổng thiệt hại", "giải thưởng",
    "tiền công", "tiền thuê",
    # prices
    "giá", "mức giá", "giá trị", "tổng giá trị", "giá bán", "giá mua", "giá vàng", "giá xăng", "giá dầu",
    "giá khởi điểm", "giá vé", "giá bán lẻ", "khung giá",
    "đơn giá", "giá thành", "phí chuyển nhượng", "chênh lệch", "thị giá", "giá cổ phiếu", "biên độ", "thanh khoản",
    "khối lượng giao dịch",
    # shares and rates
    "tỷ lệ", "tỉ lệ", "tỷ trọng", "tỷ suất", "hệ số", "xác suất", "tần suất", "thị phần", "huy động", "quyên góp",
    "công suất", "hiệu suất", "năng suất", "mật độ", "độ che phủ",
    "khả năng", "cường độ", "mức độ", "biên lợi nhuận", "lượng tiêu thụ", "tồn kho", "hàng tồn kho",
    # amounts
    "số", "tổng số", "số lượng", "con số", "sản lượng", "tổng sản lượng", "lượng", "tổng lượng", "khối lượng",
    "trữ lượng", "trọng lượng", "thể tích",
    "dung lượng", "dung tích", "lưu lượng", "diện tích", "tổng diện tích", "quy mô", "dân số", "nhu cầu", "sức chứa",
    "trọng tải", "tải trọng",
    "điểm", "điểm số", "điểm chuẩn", "tổng điểm", "điểm trung bình", "nhân lực", "lao động",
    "giải ngân", "tiêu thụ", "khai thác", "sản xuất công nghiệp", "chỉ số sản xuất", "lợi tức",
    # physical quantities
    "nhiệt độ", "độ ẩm", "lượng mưa", "chiều cao", "chiều dài", "chiều rộng", "chiều sâu", "độ sâu", "độ dài", "độ cao",
    "độ dày", "độ xa", "bề rộng", "bề dày",
    "đường kính", "bán kính", "chu vi", "kích thước", "cân nặng", "vận tốc", "áp suất", "điện áp", "tần số",
    "mô-men xoắn", "công suất tối đa",
    "tiến trình", "độ phân giải", "tuổi thọ", "tuổi thọ trung bình", "khoảng cách", "tầm bắn", "tầm xa", "sải cánh",
    "cấp gió", "mực nước", "nồng độ", "hàm lượng",
    "trục cơ sở", "bộ nhớ", "bộ nhớ trong", "ram", "pin", "màn hình", "camera", "ống kính", "động cơ", "dung lượng pin",
    "thời lượng pin", "cự ly", "quãng đường",
    "vòng một", "vòng eo", "vòng ba", "vòng hai", "vòng mông", "huyết áp", "nhịp tim", "men gan", "chỉ số bmi",
    # lengths of time
    "thời gian", "thời hạn", "thời lượng", "kỳ hạn", "thời gian bảo hành", "thời hiệu", "thời gian chờ",
    "tích lũy tài sản", "tiêu dùng cuối cùng", "tổng mức", "tổng mức bán lẻ", "khách quốc tế", "khách du lịch",
    "khách nội địa", "khách trong nước", "du khách", "vận tải hành khách", "vận chuyển hành khách",
    "vận tải hàng hóa", "vận chuyển hàng hóa", "lực lượng lao động", "vn-index", "vnindex", "hnx-index",
    "upcom-index", "vn30-index", "vn30", "dow jones", "s&p 500", "nasdaq", "nikkei 225", "hang seng", "kospi",
    "thù lao", "cát-xê", "cát xê", "cát-sê", "phụ phí", "cao trình", "giá trị gia tăng", "thiệt hại do",
    "độ chính xác", "quân số", "sĩ số",
    "tổng giải thưởng", "tổng khối lượng", "tổng công suất", "tổng chiều dài", "tổng quy mô", "tổng dân số",
    "tổng trị giá", "tổng trữ lượng", "tổng dung tích", "tổng trọng lượng", "tổng ngân sách", "tổng vốn điều lệ",
    "tổng xuất khẩu",
    "tổng nhập khẩu", "tổng thời gian", "tổng thời lượng", "tổng quãng đường", "tổng nhu cầu",
    "tổng thu ngân sách nhà nước", "tổng tiền", "tổng tiền thưởng", "tổng giá", "tổng thanh khoản",
    "tổng lượng mưa", "tổng tiêu thụ",
    "đầu tư trực tiếp", "đầu tư công", "lợi suất", "suất đầu tư", "hạn mức", "hạn ngạch", "nguồn thu", "dòng vốn",
    "sức mua", "sức tiêu thụ", "số dư", "chi thường xuyên", "chi đầu tư", "thu nội địa", "mức hỗ trợ",
    "mức bồi thường", "mức đền bù", "mức đóng", "mức chi", "mức vay", "mức thu", "mức thuế", "mức lãi suất",
    "mức tiêu thụ", "mức tiêu hao", "mức án", "mức hình phạt", "mức xử phạt", "mức chênh lệch", "mức hưởng",
    "mức trợ cấp", "mức học phí", "mức thu nhập", "mức cược", "mức doanh thu", "mức lợi nhuận",
    "vòng tua",
    "vòng tua máy",
    "mua ròng", "bán ròng", "giá trị mua ròng", "giá trị bán ròng",
    # abbreviations
    "lnst", "lntt", "ebit", "ebitda", "eps", "bvps", "roe", "roa", "ros", "roi", "nim", "cir", "npl", "p/e", "p/b",
    "iip", "ppi", "pci", "papi", "hdi", "gini", "aqi", "bmi", "spo2",
    "wti", "dầu wti", "dầu thô wti", "dxy", "ron95-iii", "ron 95-iii", "ron95", "ron 95", "e5 ron92", "e5 ron 92",
    "dầu diesel", "dầu hỏa",
    "dầu mazut", "bitcoin", "ethereum", "ether",
    "dax", "cac 40", "ftse 100", "stoxx 600", "topix", "csi 300", "shanghai composite", "sensex", "russell 2000",
)  # fmt: skip
"""Words that begin a measured noun phrase; the longest that fits is taken."""

FALSE_HEADS: tuple[str, ...] = (
    "đánh giá", "một số", "trị giá", "đấu giá", "định giá", "báo giá", "bảng giá", "vô giá",
    "thẩm định giá", "trả giá", "đồng giá",
    "không những", "quay số", "xấu số", "áo số", "vô số", "thiểu số", "biển số", "hộp số", "chữ số", "mã số", "dãy số",
    "số hóa", "kỹ thuật số", "con số này", "đa số", "hầu hết", "ẩn số", "thông số",
    "tham số", "đại lượng", "chất lượng",
    "mỗi lượng", "định lượng", "lực lượng", "năng lượng", "thương lượng", "số phận", "quan điểm", "thời điểm",
    "địa điểm", "đặc điểm", "ưu điểm",
    "trọng điểm", "giao điểm", "thí điểm",
    "cao điểm", "số này", "số đó", "trong số", "trong số đó", "bộ phận", "thời gian tới", "thời gian qua",
    "thời gian gần đây", "trong thời gian", "người lao động",
    "tai nạn lao động", "ngân hàng", "đồng tiền", "tiền vệ", "tiền đạo", "tiền nhiệm", "tiền tuyến", "tiền lệ",
    "tiền đề",
    "thu nhập cao", "bộ lao động", "liên đoàn lao động",
    "trong khoản", "tài khoản", "điều khoản", "số đo", "vốn từ", "vốn là", "vốn đã", "vốn có", "số phiếu", "lãi vay",
    "bảo hiểm", "tín dụng đen", "phí tổn",
    "giá như", "bằng mọi giá", "mặc cả giá", "sức khỏe", "khai thác dầu khí", "tiền giang", "cà phê lượng",
    "phiếu giảm giá", "mức sống",
    "tổ chức tín dụng", "hợp đồng tín dụng", "ngân hàng tín dụng", "quỹ tín dụng", "xổ số", "quản lý quỹ",
    "thu phí", "hàng xuất khẩu", "hàng nhập khẩu", "thị trường xuất khẩu", "thị trường nhập khẩu",
    "doanh nghiệp xuất khẩu", "doanh nghiệp nhập khẩu", "nhà nhập khẩu", "nhà xuất khẩu",
    "có vốn đầu tư nước ngoài", "doanh nghiệp fdi", "khu vực fdi", "khối fdi", "yếu tố giá",
    "tốc độ cao",
    "ngành thuế", "cục thuế", "tổng cục thuế", "chi cục thuế", "cơ quan thuế", "nộp thuế",
    "rổ vn30", "nhóm vn30", "cổ phiếu vn30",
    "điểm tựa", "điểm nhấn", "điểm đến", "điểm tham quan", "điểm du lịch", "điểm nóng", "điểm mạnh", "điểm yếu",
    "điểm dừng", "điểm sáng", "điểm chung", "điểm khác biệt", "điểm hẹn", "điểm xuất phát", "điểm đầu", "điểm cuối",
    "điểm rơi", "điểm mấu chốt", "đỉnh điểm", "điểm bán", "điểm bắn", "có khả năng", "nhiều khả năng", "đại đa số",
    "tỷ số", "tỉ số", "đắt giá", "mất giá", "sang giá",
    "tràng tiền",
    "số liệu",
)  # fmt: skip
"""Words that hold a head's syllable and begin no measured phrase."""

TAILS: tuple[str, ...] = (
    # verbs of level
    "đạt", "đạt được", "là", "ước", "ước tính", "ước đạt", "chiếm", "bằng", "tương đương", "tương đương với", "trị giá",
    "có", "hiện có", "còn", "chỉ còn",
    "ở", "ở mức", "mức", "đứng ở", "dừng ở", "dao động", "dao động từ", "duy trì", "giữ", "ghi nhận", "thu về",
    "thu được", "lập", "kỷ lục", "mức kỷ lục", "đạt kỷ lục",
    "giải ngân được", "đạt mức tăng trưởng", "có mức tăng trưởng", "đạt tăng trưởng", "đạt tốc độ tăng trưởng",
    "đạt tốc độ tăng", "có tốc độ tăng trưởng", "hai con số", "mức trung bình", "trung bình", "bình quân khoảng",
    "mục tiêu", "đặt mục tiêu", "phấn đấu", "phấn đấu đạt", "hướng tới", "hướng đến", "hướng tới mục tiêu", "chỉ tiêu",
    "kế hoạch", "đạt mục tiêu", "đạt chỉ tiêu", "con số", "mốc", "ngưỡng", "đỉnh",
    "cán mốc", "chạm mốc", "chạm", "cán", "gồm", "bao gồm", "vào", "vào mức", "tổng cộng", "cộng",
    "niêm yết", "niêm yết ở", "giao dịch ở", "ngoài",
    # verbs of change
    "tăng", "giảm", "tăng trưởng", "tăng trưởng ở", "sụt", "sụt giảm", "tụt", "rớt", "rơi", "lùi", "nhích", "cộng thêm",
    "mất", "mất đi", "bốc hơi", "nâng", "hạ", "cắt giảm", "cắt", "bớt", "đẩy",
    "lên", "xuống", "tới", "đến", "lên tới", "lên đến", "lên mức", "xuống còn", "xuống mức", "về", "về mức", "từ",
    "thêm", "nữa", "vọt", "nhẹ", "mạnh", "mạnh mẽ", "nhanh", "nhanh chóng", "chậm", "khá", "đáng kể", "cao", "thấp",
    "vượt bậc", "khả quan", "tích cực", "đều đặn", "vững chắc", "chóng mặt", "phi mã",
    "tăng cao", "cao kỷ lục", "gấp", "gấp đôi", "vượt", "vượt mốc", "vượt ngưỡng", "vượt mức", "vượt qua", "so với",
    "hơn so với", "đột biến", "ấn tượng", "liên tục", "nhiều", "tụt xuống", "thu hẹp", "mở rộng", "kéo dài",
    # how exactly
    "khoảng", "gần", "hơn", "trên", "dưới", "xấp xỉ", "chừng", "tầm", "cỡ", "quá", "ngót", "chưa đến", "chưa đầy",
    "chưa tới", "không quá", "không dưới", "ít nhất", "nhiều nhất", "tối đa", "tối thiểu", "suýt soát",
    "lần lượt", "tương ứng", "chính xác", "đúng", "tròn", "cả thảy", "thấp hơn", "ít hơn", "nhiều hơn",
    "lớn hơn", "kém", "tới hơn", "cùng kỳ", "so với cùng kỳ",
    # auxiliaries and adverbs
    "đã", "sẽ", "đang", "vẫn", "vẫn còn", "cũng", "đều", "chỉ", "mới", "mới chỉ", "được", "bị", "có thể", "phải", "cần",
    "dự kiến", "dự báo", "dự tính", "kỳ vọng", "được dự báo", "hiện", "hiện nay", "hiện tại", "nay", "đến nay", "thì",
    "lại", "với", "cho",
    "tiếp tục", "lên tới mức", "ra", "đi", "rồi", "khi", "thật", "tức", "hay", "hoặc", "và", "cả", "riêng", "chủ yếu",
    "ngay", "vừa", "từng", "luôn", "như", "theo đó", "cứ", "cùng", "khiến", "giúp", "nâng lên", "tính", "tính đến",
    "phổ biến", "quanh", "xung quanh", "xoay quanh", "tại", "tại mức", "đứng", "còn dư", "nắm giữ", "nắm",
    "đóng góp", "chốt phiên", "đóng cửa", "đóng cửa ở", "kết phiên", "chốt", "mở cửa", "hoàn thành",
    "không cao hơn", "không thấp hơn", "không ít hơn", "không hơn", "không vượt", "không vượt quá",
    "không nhỏ hơn", "không lớn hơn", "vỏn vẹn", "vẻn vẹn", "bền vững", "ổn định", "sẽ đạt", "quay đầu",
    "tương ứng tăng", "tương ứng giảm",
    "kịch sàn", "kịch trần", "hết biên độ",
    "dự đoán", "được dự đoán", "các mức", "ở các mức", "nhiều khả năng", "đà",
    "trở lại",
)  # fmt: skip
"""Words that may stand between a measured phrase and its figure; read from the figure to the left."""

BOUNDS: tuple[str, ...] = (
    "với", "có", "rằng", "khiến", "khiến cho", "làm cho", "nâng", "đưa", "đạt", "cho biết", "cho hay", "cho rằng",
    "cho thấy", "công bố", "thông báo", "ghi nhận", "mục tiêu", "phấn đấu", "chỉ tiêu",
    "do", "vì", "để", "nhằm", "nhưng", "mà", "thì", "song", "khi", "trong khi", "nếu", "dù", "mặc dù", "tuy nhiên",
    "trong đó", "theo đó", "trong bối cảnh", "sau khi", "trước khi", "kể từ khi", "bởi", "bởi vì", "nên", "vì vậy",
    "sở hữu", "trang bị", "gồm", "bao gồm", "thấy", "dự báo", "dự đoán", "là", "như", "giúp", "nhờ", "thông qua",
    "đồng thời", "nghĩa là", "tức là",
    "đối với", "còn", "cùng với", "khẳng định", "nhấn mạnh", "biết", "nói", "vượt", "mang lại", "bị", "gây",
    "gây thiệt hại", "xuống", "nhận định", "hoặc", "thế nhưng",
)  # fmt: skip
"""Words that close the clause before a measured phrase: the phrase begins after them."""

ENDS: tuple[str, ...] = (
    "đã", "sẽ", "đang", "vẫn", "cũng", "đều", "chỉ", "mới", "ước", "hiện", "hiện nay", "trong năm", "trong tháng",
    "trong quý", "trong kỳ", "trong giai đoạn", "trong thời gian", "tính đến", "tính từ", "so với", "tiếp tục", "theo",
    "được", "bị", "do", "khi", "nhờ", "có thể",
    "lần đầu", "đạt", "vào khoảng", "ở mức", "chiếm", "sau khi", "trước khi", "để", "nhằm", "với", "mà", "nhưng",
    "song", "hồi", "kể từ", "đến nay", "đến hết", "từ đầu", "trong vòng", "là", "gồm", "bao gồm", "nên", "còn", "có",
    "nếu", "trong đó", "cho biết", "lần lượt", "trị giá", "tăng", "giảm", "lên", "xuống", "không", "chưa", "cùng kỳ",
    "như",
    "thì", "cho hay", "vừa", "phải", "cần", "khiến", "cùng với", "vì", "trong khi", "đồng thời",
    "từ ngày", "vào ngày", "ngày", "hôm", "diễn ra", "xảy ra", "qua", "vượt", "rồi", "này sẽ", "tuy nhiên", "góp phần",
    "gấp", "thuộc", "trở lên", "trở xuống", "cho rằng", "suýt", "bỗng", "lập tức", "đồng loạt",
    "đối với", "chốt phiên",
    "dự kiến",
    "dù", "mặc dù",
    "nhiều khả năng",
)  # fmt: skip
"""Words that end a noun phrase on its right."""

CHANGES: tuple[str, ...] = ("tăng", "giảm")
"""Verbs of ENDS that a word of NOUN_MAKERS turns into a noun."""

NOUN_MAKERS: tuple[str, ...] = (
    "mức",
    "tốc độ",
    "đà",
    "sự",
    "tỷ lệ",
    "mức độ",
    "biên độ",
    "việc",
    "gia",
    "xu hướng",
    "dự báo",
    "mục tiêu",
)
"""Before a verb of change: the two are a noun (`mức tăng`), and no phrase ends there."""

SHARE_STOPS: tuple[str, ...] = (
    "so", "trong", "vào", "và", "hoặc", "hay", "trên", "tại", "ở", "của", "với", "cho", "là", "do", "vì", "từ", "đến",
    "tới", "lên", "xuống", "về", "khi", "nếu", "thì", "mà", "nhưng", "để", "kể", "tính", "theo", "bằng", "gấp", "cao",
    "thấp", "hơn",
    "tăng", "giảm", "đạt", "còn", "đã", "sẽ", "đang", "được", "bị", "có", "không", "chưa", "cũng", "vẫn", "mỗi", "một",
    "này", "đó", "năm", "tháng", "quý", "tuần", "hồi", "sau", "trước", "qua", "nhờ", "cùng", "trở", "thuộc", "kế", "dự",
    "chỉ",
    "nữa", "trôi", "thôi", "liền", "rất", "như", "đối", "góp", "phụ", "đầu", "cuối", "giữa", "tương", "ngay", "mức",
    "nằm", "giai", "tùy", "lần",
    "những", "các", "vừa", "thay", "khiến", "làm", "nên", "rồi", "gồm", "liên", "chứ", "thông", "nhằm", "kèm", "đi",
    "dành", "dưới", "đồng", "bởi", "trừ", "nghĩa", "hiện", "xấp", "khoảng", "gần", "ra", "khỏi", "nay",
)  # fmt: skip
"""Words after a figure that begin no phrase of which it is a share or an amount."""

OPENERS: tuple[str, ...] = (
    "trong đó", "theo đó", "cụ thể", "cụ thể là", "đặc biệt", "đặc biệt là", "riêng", "ngoài ra", "tuy nhiên",
    "tuy vậy", "như vậy", "kết quả", "kết quả là", "do đó", "vì vậy", "vì thế", "bên cạnh đó", "đồng thời", "hiện",
    "hiện nay", "hiện tại", "nhờ đó", "qua đó", "tính chung", "đáng chú ý", "điều đáng nói", "điểm đáng chú ý khác là",
    "trong khi", "trong khi đó", "còn", "cũng", "và", "hay", "thì", "rồi", "tiếp đến", "tiếp đến là", "tiếp theo là",
    "trước đó", "sau đó", "chẳng hạn", "ví dụ", "duy nhất", "nhìn chung", "thực tế", "theo báo cáo", "trong", "vào",
    "tại", "ở", "của", "những", "từ", "cho", "việc", "nhưng", "song", "đã", "sẽ", "chỉ", "vẫn", "đang", "mới", "được",
    "bị", "này", "đó", "cả", "như", "lũy kế", "lũy kế cả", "tính", "tính đến", "ước", "đây", "vậy", "tính riêng", "với",
    "để", "khi", "mà", "do", "bởi", "khoảng", "chính thức", "vừa", "từng", "đến nay", "liên tục", "cũng như", "ngay",
    "nhất", "có thể", "có lẽ", "cho thấy", "lúc", "là", "chính là", "đó là", "đây là", "rằng", "về việc", "nếu",
    "nếu như", "cứ", "liền",
    "nhìn lại", "nhìn vào", "bước sang", "bước vào", "tổng cộng", "tới thời điểm này", "đến thời điểm này",
    "tính đến thời điểm này", "loại trừ yếu tố giá", "không kể", "mặt khác", "xét riêng", "xét chung",
    "tính bình quân",
    "nên",
)  # fmt: skip
"""Words that open a clause and belong to no phrase; also taken off the front of an event."""

CLOSERS: tuple[str, ...] = (
    "tầm", "vào lúc", "lúc tầm", "trong", "vào", "từ", "đến", "tới", "hồi", "ngày", "tháng", "năm", "quý", "lúc", "hôm",
    "kể từ", "tính đến", "tính đến hết", "đến hết", "hết", "trong các", "trong những", "những", "các", "khoảng",
    "vào khoảng", "tại", "ở", "của", "và", "cả", "cho", "là", "dịp", "nhân dịp", "với", "phấn đấu", "lũy kế",
    "mục tiêu", "phấn đấu đến", "liền", "ngay từ", "trong suốt", "suốt",
    "ngay", "trong vòng", "vừa", "sau", "trước", "cách đây", "qua", "đúng", "cứ", "được", "cùng kỳ", "so với",
    "so với cùng kỳ", "trong cùng kỳ", "hơn", "gần", "tiếp tục", "mất", "kéo dài", "giai đoạn", "trong giai đoạn",
    "mới nhất", "mới", "đầu", "cuối", "giữa", "trong thời gian", "nhiệm kỳ", "lên", "chỉ", "hay", "hoặc", "còn", "thì",
    "muộn", "muộn hơn", "sớm", "sớm hơn", "mỗi", "chừng", "kỷ niệm", "chưa đầy", "gần như", "rồi", "đã", "toàn", "trên",
    "bằng", "trong dịp", "ít nhất", "tối đa", "cùng", "vào ngày", "dự kiến", "lần", "thứ", "tối thiểu", "mà", "khi",
    "đêm", "sáng", "trưa", "chiều", "tối", "diễn ra", "này", "sang", "bước sang", "chỉ trong", "chỉ sau", "kết thúc",
    "được biết", "trước đó", "sau đó", "tiếp đó", "hai", "ba", "hai ngày", "ba ngày", "bốn ngày", "đến cuối",
    "vào cuối", "vào đầu", "tới đây", "cho đến", "cho tới", "bắt đầu", "bắt đầu từ", "xếp", "đứng", "đang xếp",
    "vừa qua",
    "thời điểm", "vào thời điểm", "ở thời điểm", "tại thời điểm", "đến thời điểm",
    "thời gian", "khoảng thời gian", "trong khoảng thời gian", "lần lượt",
    "tính gộp",
    "nhiều khả năng", "có khả năng",
    "cũng",
)  # fmt: skip
"""Words between an event and its date or length of time."""

EVENT_BOUNDS: tuple[str, ...] = (
    "rằng", "cho thấy", "cho biết", "cho hay", "cho rằng", "khẳng định", "nhấn mạnh", "nhưng", "mà", "thì", "song",
    "nếu", "dù", "mặc dù", "tuy nhiên",
    "trong đó", "theo đó", "sau khi", "trước khi", "kể từ khi", "nên", "vì", "vì vậy", "nhằm", "để", "khi", "trong khi",
    "hoặc", "bởi", "do", "gồm",
    "bao gồm", "như", "cũng như", "đồng thời", "nhân dịp", "trong bối cảnh", "với việc", "còn", "trong",
    "trong khuôn khổ", "sau", "trước", "cảnh báo", "khai nhận", "kể", "nói", "tiết lộ", "xác định", "dự báo",
    "thông báo", "cho biết thêm", "nêu rõ", "biết", "thông tin",
    "thừa nhận",
)  # fmt: skip
"""Words that close what stands before an event: its clause begins after them."""

ORDER_NOUNS: tuple[str, ...] = (
    "",
    "lần",
    "thứ",
    "lần thứ",
    "khóa",
    "lớn",
    "cao",
    "đông",
    "nhiều",
    "dài",
    "rộng",
    "mạnh",
    "giàu",
    "giai đoạn",
    "đợt",
    "tập",
    "năm",
    "ngày",
    "tháng",
    "tuần",
    "phút",
    "hạng",
    "mùa",
    "quý",
    "phần",
    "kỳ",
    "nhiệm kỳ",
    "số",
    "cấp",
)
"""Nouns of an ordinal that only say what kind of rank it is (`lần thứ hai`, `khóa XIV`): what it ranks stands
outside."""

RANK_VERBS: tuple[str, ...] = ("là", "đứng", "xếp", "xếp ở", "đứng ở", "thành", "trở thành", "giữ", "lần")
"""Directly before an ordinal: what it ranks follows (`là lần thứ hai cuộc thi được tổ chức`)."""

RANKED_BOUNDS: tuple[str, ...] = (
    "được",
    "bị",
    "tại",
    "tổ chức",
    "tham dự",
    "dự",
    "tham gia",
    "với",
    "của",
    "ở",
    "vào",
    "cho",
    "và",
    "qua",
)
"""Words, beside those of an event, that close what stands before the thing an ordinal ranks."""

PLACE_NOUNS: tuple[str, ...] = (
    "nơi",
    "vùng",
    "phía",
    "miền",
    "khu",
    "bản",
    "mẫu",
    "xe",
    "phiên",
    "loại",
    "tỉnh",
    "huyện",
    "quận",
    "các",
    "cả",
    "riêng",
)
"""First words of a subject that only says whose or where a figure is, as a name does."""

CONTRASTS: tuple[str, ...] = ("còn", "trong khi", "trong khi đó", "ngược lại", "riêng")
"""Words after a comma that open a part of the sentence with its own subject."""

DIMENSIONS: tuple[str, ...] = ("cao", "dài", "rộng", "sâu", "dày", "nặng", "xa", "mỏng", "to", "lớn")
"""Adjectives that stand for what is measured where no noun does (`Xe rộng 1,7 m, cao 1,6 m`)."""

AGE_TAILS: tuple[str, ...] = (
    "sau",
    "chỉ sau",
    "đủ",
    "từ đủ",
    "chưa đủ",
    "chưa",
    "chưa đến",
    "lần lượt",
    "độ tuổi",
    "có độ tuổi",
    "ở độ tuổi",
    "trong độ tuổi",
    "vào",
    "chỉ mới",
    "ở",
    "mới",
    "đã",
    "vừa",
    "tròn",
    "vừa tròn",
    "khi",
    "năm",
    "gần",
    "hơn",
    "trên",
    "dưới",
    "khoảng",
    "chỉ",
    "từ",
    "đến",
    "bước sang",
    "sang",
    "độ",
    "ngoài",
    "nay",
    "năm nay",
    "hiện",
    "khi mới",
    "vừa bước sang",
    "là",
    "sinh nhật",
    "được",
    "khi đó",
    "khi ấy",
    "lúc đó",
    "lúc ấy",
    "lúc này",
    "tới",
    "cho đến",
    "cho tới",
    "cùng",
    "dù",
)
"""Words between a person and the age."""

AGE_BOUNDS: tuple[str, ...] = (
    "với", "và", "là", "thì", "đã", "sẽ", "đang", "vừa", "từng", "cùng", "cho", "rồi", "đối với", "giữa", "thi thể",
    "tên là", "đó là", "đây là", "gồm", "trong đó", "khi", "lúc", "theo", "của", "không", "cũng", "bị", "được",
)  # fmt: skip
"""Words that close what stands before the person whose age is told."""

ANAPHORS: tuple[str, ...] = (
    "cùng kỳ",
    "so với cùng kỳ",
    "con số này",
    "con số đó",
    "con số trên",
    "mức này",
    "mức đó",
    "tỷ lệ này",
    "số này",
    "số đó",
    "số tiền này",
    "số tiền trên",
    "kết quả này",
    "mức tăng này",
    "mức giảm này",
    "giá này",
    "mức giá này",
    "đây",
    "đó",
    "tôi",
    "chúng tôi",
    "họ",
    "nó",
    "ông",
    "bà",
    "anh",
    "chị",
    "cô",
    "mình",
    "tớ",
    "em",
    "chúng ta",
    "mọi người",
    "mỗi người",
    "bạn",
    "nhiều người",
    "ta",
)
"""Words that stand for a phrase named before, or for a person: no measured phrase."""

POINTERS: tuple[str, ...] = ("này", "đó", "trên")
"""Last words of a phrase that stands for one named before, whatever follows (`số tiền này nằm trong`)."""

EQUALS: tuple[str, ...] = (
    "bằng",
    "tương đương",
    "tương đương với",
    "đạt",
    "mới đạt",
    "chỉ đạt",
    "hoàn thành",
    "vượt",
    "ở mức",
    "tương ứng",
    "bằng khoảng",
    "tương ứng với",
)
"""Before a percent: it compares the figure before it with what follows (`bằng 50% kế hoạch`)."""

COMPOUNDS: tuple[str, ...] = (
    "thiết bị", "chuẩn bị", "trang thiết bị", "còn lại", "có dây", "cho vay", "cho thuê", "đang phát triển", "mới nổi",
    "chỉ số", "chỉ tiêu", "chỉ đạo", "chỉ thị", "địa chỉ", "ngày sinh", "ngày công", "không gian", "không khí",
    "hàng không", "không quân", "phải thu", "phải trả", "tăng trưởng", "gia tăng", "giảm nghèo", "giảm phát",
    "nâng cấp", "nâng cao",
    "có kỳ hạn", "không kỳ hạn", "phải nộp", "theo đuổi", "tự do", "lý do", "do thái", "trực thuộc", "phụ thuộc",
    "thông qua", "có thể", "có lẽ", "độ cao", "hiện tượng", "hiện thực", "hiện thực hóa", "hiện hành", "hiện trường",
    "hiện diện", "hiện hữu", "hiện kim", "như in", "để dành", "thiệt hại", "đánh mất", "đánh dấu",
    "đánh rơi", "tăng ca", "bên trong", "nhớ trong", "bên dưới", "cấp dưới", "vòng một", "số một", "phục hồi",
    "thu hồi", "cùng lúc", "điện từ", "cuối cùng", "kèm theo", "tiếp theo", "trang bị", "dự bị", "đáng kể", "dậy thì",
    "trở nên", "hầu như", "đồng đều", "di chuyển", "tăng huyết áp", "được hỏi", "tăng ni", "chỉ trích", "chỉ huy",
    "chỉ định", "cả nước", "cả nhà", "ra mắt", "ra đời", "qua đời", "qua mạng", "vượt qua", "trải qua", "cần thiết",
    "cần thơ", "có vốn", "là samsung", "được mùa", "mới chào bán", "vừa và nhỏ", "nhỏ và vừa", "bị cáo", "bị can",
    "bị đơn", "bị hại", "quân bị", "có lãi", "có ích", "tại chức", "tồn tại", "hiện tại", "hiện đại", "hiện vật",
    "thực hiện", "phát hiện", "xuất hiện", "thể hiện", "biểu hiện",
    "lên men", "xuống cấp", "mới cứng", "công bố thông tin", "như ý", "chưa rõ", "tương lai", "đồng là", "để ý",
    "thời sự", "vợ con", "con gái", "con trai", "do đó", "khi đó", "đại hội", "vì vậy", "bằng cấp", "bằng lái",
    "bằng khen", "bằng sáng chế", "công bằng", "đồng bằng", "cân bằng", "mặt bằng", "bằng chứng", "báo cáo tài chính",
    "giấy báo", "thông tin truyền thông", "hỗ trợ kỹ thuật", "hạ tầng",
    "còn nợ", "có hiệu lực", "có giá trị", "nói chung", "ngày càng", "ngày lễ", "ngày hội", "chính thức", "song phương",
    "song song", "song hành",
    "qua đêm", "có tổ chức", "thành lập mới", "đăng ký mới", "cấp mới", "xây mới", "làm mới", "đổi mới", "ca mới",
    "mắc mới", "nhiễm mới", "năm mới", "tuyển mới", "mua mới", "đóng mới", "trồng mới", "bị thương", "bị nạn",
    "bị nhiễm", "bị ảnh hưởng", "trở lên", "trở xuống", "giá đóng cửa", "giá mở cửa", "thiệt hại do",
    "giao ngay", "tốc độ cao",
    "bán ra",
    "tỷ lệ sở hữu", "quyền sở hữu", "chủ sở hữu",
    "nhất trí", "chiều cao", "tổng trị giá", "độ chính xác", "sạc nhanh", "từ trần", "diện cảnh báo",
    "nước ngoài",
    "nhảy dù", "lính dù",
    "từ chối", "từ chức", "từ bỏ", "từ thiện", "từ nhiệm", "từ điển",
    "cổ tức", "lợi tức", "tin tức", "sức mạnh", "máy tính", "giới tính", "giá cả",
    "định mức", "hạn mức",
)  # fmt: skip
"""Words that hold a syllable of BOUNDS or ENDS and close nothing."""

COMMA_PAIRS: tuple[str, ...] = (
    "phòng, chống", "phòng, chữa", "phòng, trừ", "văn hóa, thể thao", "lao động, thương binh", "nông, lâm",
    "lòng, lề", "buôn, bán", "khám, chữa", "sửa đổi, bổ sung", "duy tu, bảo dưỡng", "nâng cấp, mở rộng",
    "cải tạo, nâng cấp", "thanh tra, kiểm tra", "kiểm tra, giám sát", "sản xuất, kinh doanh",
    "cán bộ, công chức", "cán bộ, chiến sĩ", "tham nhũng, lãng phí", "giáo viên, học sinh", "rà soát, sắp xếp",
    "chế biến, chế tạo", "sản xuất, chế biến", "xây dựng, nâng cấp", "hàng giả, hàng nhái", "tỉnh, thành",
    "cá nhân, tổ chức", "tổ chức, cá nhân", "quản lý, sử dụng", "xăng, dầu", "gia súc, gia cầm", "bộ, ngành",
    "kinh doanh, dịch vụ", "quyền, nghĩa vụ", "chia, tách",
)  # fmt: skip
"""Words that a comma joins to one; it ends no phrase there."""

NUMBER_WORDS: tuple[str, ...] = (
    "một",
    "hai",
    "ba",
    "bốn",
    "năm",
    "sáu",
    "bảy",
    "tám",
    "chín",
    "mười",
    "mươi",
    "mốt",
    "lăm",
    "nhăm",
    "tư",
    "linh",
    "lẻ",
    "trăm",
    "nghìn",
    "ngàn",
    "triệu",
    "tỷ",
    "vạn",
    "chục",
    "rưỡi",
    "nửa",
    "hàng",
    "vài",
    "dăm",
    "mấy",
    "tá",
    "đến",
    "tới",
    "và",
    "hoặc",
    "hay",
    "từ",
    "k",
    "cả",
)
"""Words that spell the figure of a count, before its noun."""

SETTINGS: tuple[str, ...] = (
    "tại",
    "ở",
    "theo",
    "trong",
    "nhân",
    "nhân dịp",
    "với",
    "trên",
    "sau",
    "trước",
    "từ",
    "dưới",
    "cùng với",
    "bên lề",
    "mặc dù",
    "dù",
    "khi",
    "trước khi",
    "sau khi",
    "giờ",
    "tức",
    "trả lời",
    "phát biểu",
    "nói",
    "trao đổi",
    "chia sẻ",
    "liên quan",
    "để",
    "nhằm",
    "tiếp tục",
    "thực hiện",
    "được biết",
)
"""Words that open the setting of an event, up to the comma after it."""

CLAUSE_ENDS: tuple[str, ...] = (
    "nhưng",
    "mà",
    "để",
    "nhằm",
    "khi",
    "trong khi",
    "nên",
    "vì",
    "do",
    "sau khi",
    "trước khi",
    "nhân dịp",
    "trong đó",
    "cho biết",
    "rằng",
    "tuy nhiên",
    "song",
    "khiến",
    "theo lời mời",
    "trong khuôn khổ",
    "trong bối cảnh",
    "tổng cộng",
    "với sự",
)
"""Words that end the clause of an event."""

AUXILIARIES: tuple[str, ...] = (
    "đã", "sẽ", "đang", "vừa", "vừa mới", "chính thức", "sắp", "có", "từng", "vẫn", "tiếp tục", "dự kiến", "cùng",
    "đều", "cũng", "bắt đầu", "là", "có thể", "mới", "cùng nhau",
)  # fmt: skip
"""Words between a subject and its predicate."""

PREDICATE_LEADS: tuple[str, ...] = (
    "đã", "sẽ", "đang", "vừa", "cũng", "vẫn", "mới", "lại", "phải", "chính thức", "không", "chưa", "bị", "được", "từng",
    "đều", "bất ngờ", "liên tục", "tiếp tục",
)  # fmt: skip
"""Words directly after a date by which the predicate of a subject before it begins."""

COUNTING_UP: tuple[str, ...] = (
    "tính đến",
    "tính đến hết",
    "tính đến ngày",
    "tính đến cuối",
    "tính tới",
    "tính tới hết",
    "tính tới ngày",
    "tính tới cuối",
    "đến hết",
    "lũy kế đến",
    "lũy kế đến hết",
)
"""Words before the time up to which the figures of a sentence are counted."""

LISTINGS: tuple[str, ...] = (
    "gồm", "sau", "thể", "nói", "rằng", "biết", "hay", "hỏi", "nhấn mạnh", "khẳng định", "là", "nhân", "ví dụ", "vậy",
    "thêm", "sẻ", "viết", "định", "mạnh", "lộ", "bố", "kể", "lời", "trang", "lại",
)  # fmt: skip
"""Last syllables of what stands before a colon and is no label, but opens a list or a speech."""

PIECES: tuple[str, ...] = (
    "trái", "quả", "củ", "con", "cái", "chiếc", "đôi", "miếng", "lát", "đốt", "nhánh", "lá", "tép", "muỗng", "thìa",
    "bát", "chén", "gói", "cây", "hộp", "lon", "chai", "bó", "nắm", "khúc", "viên", "hạt", "cặp", "bộ", "tờ", "cuốn",
    "bịch", "túi",
)  # fmt: skip
"""Classifiers that may follow what they count, in a list (`bạch quả 5 trái`)."""

FRINGE: tuple[str, ...] = (
    "tại", "ở", "của", "các", "những", "từ", "lúc", "và", "với", "cho", "để", "đã", "sẽ", "là", "mà", "như", "trong",
    "khi", "bị", "do", "nhờ", "theo", "hay", "hoặc", "rằng", "thì", "một", "mỗi", "hồi", "hôm", "đang", "vẫn", "cũng",
    "đều", "rất", "x", "dưới", "bởi", "vì", "nhưng", "nên", "còn", "cùng", "kể", "so", "khoảng", "hơn", "gần", "chừng",
    "đến",
    "vào",
)  # fmt: skip
"""Words that end no phrase."""

EMPTY_HEADS: tuple[str, ...] = ("khả năng", "số", "lượng")
"""Those of HEADS that say nothing alone (`khả năng chỉ đạt 6%`)."""

IN_ORDER: tuple[str, ...] = ("lần lượt", "chỉ", "có", "mức", "từ", "đến", "tới")
"""Words, beside hedges, between a verb of level and its figure (`giảm 50 triệu đồng, còn lần lượt 3 tỷ và 4 tỷ`)."""

BEFORE_COLON: tuple[str, ...] = ("mức", "là", "đạt", "còn")
"""Verbs of level that a colon may part from the figure (`niêm yết ở mức: 36 triệu`)."""

HEDGES: tuple[str, ...] = ("hơn", "gần", "khoảng", "trên", "tới", "chừng", "xấp xỉ")
"""Words between a verb and its figure that say how exactly it is meant."""

COMPARISONS: tuple[str, ...] = ("so với", "cùng kỳ")
"""Words before the time that a figure is compared with or counted up to."""

DATE_LEADS: tuple[str, ...] = (
    "",
    "trong",
    "vào",
    "tính đến",
    "đến",
    "từ",
    "hết",
    "tính đến hết",
    "cả",
    "lũy kế cả",
    "tới",
    "riêng",
    "so với",
    "so với cùng kỳ",
    "so với cuối",
    "so với đầu",
    "so với cùng kỳ của",
    "bước sang",
    "sang",
    "cùng kỳ",
    "cùng kỳ của",
)
"""Words between a clause's start and the date that opens it."""

DATE_LINKS: tuple[str, ...] = (
    "và", "và cả", "hoặc", "hay", ",", "/", "-", "đến", "đến hết", "đến trước", "tức", "tức là", ", tức", ", tức là",
    ", tức vào", "(tức",
)  # fmt: skip
"""What joins two times of one event (`tháng 7 và tháng 8`)."""

EXTENTS: tuple[str, ...] = ("cao", "dài", "rộng", "sâu", "dày", "nặng")
"""Those of DIMENSIONS that a noun before them takes with it (`cột khói cao hàng chục mét`)."""

REPORT_LEADS: tuple[str, ...] = ("đã", "đang", "vừa", "vừa mới")
"""Words after a verb of saying, before what the speaker did himself (`công an cho biết đang tạm giữ hai người`)."""

EXTREMES: tuple[str, ...] = ("cao nhất", "thấp nhất", "trung bình")
"""Words that stand for the highest or lowest of the quantity told before (`nhiệt độ thấp nhất 21 độ, cao nhất 28`)."""

SHARE_LEADS: tuple[str, ...] = (
    "có",
    "chỉ",
    "hiện",
    "tại",
    "nay",
    "cả",
    "cũng",
    "tới",
    "đến",
    "đã",
    "vẫn",
    "ít",
    "nhất",
    "mới",
    "được",
)
"""Words, beside hedges, before a percent that is the share of what follows it (`có tới 72% chuyên gia`)."""

BARE_RANKS: tuple[str, ...] = ("", "thứ", "lần thứ", "cấp", "hạng")
"""Those of ORDER_NOUNS that in a list rank what the first of the list ranks (`gió cấp 5, cấp 6`)."""

COINS: tuple[str, ...] = ("xu", "cent", "cents")
"""Counted units of money: what costs so much is measured, and not the coins."""

ROUNDS: tuple[str, ...] = ("vòng", "tập", "mùa", "phần", "lượt", "lượt trận", "vòng loại", "vòng đấu", "season")
"""Nouns of an ordinal that are rounds or parts of what a name after them tells (`vòng 21 La Liga`)."""

SESSIONS: tuple[str, ...] = ("phiên", "phiên giao dịch", "tuần giao dịch", "thống kê", "theo thống kê", "số liệu")
"""What only says when, before a date at a clause's start (`Phiên giao dịch hôm qua, giá vàng giảm`)."""

RELATIVES: tuple[str, ...] = ("trước", "qua", "tới", "nay", "sau", "đây", "nữa", "rồi")
"""Last words of a length of time that is counted from a day."""

STAYS: tuple[str, ...] = ("trong", "trên", "dưới", "ở", "tại")
"""Prepositions after a length of time that tell where it was spent (`25 năm trong nghề`)."""

SAME_TIMES: tuple[str, ...] = ("", "(", "từ", "vào", "trong", "của", "gồm", "là")
"""Between a length of time and the time that it is (`hai năm 2015, 2016`; `4 năm (2017-2021)`)."""

DOCUMENTS: tuple[str, ...] = (
    "nghị định", "quyết định", "thông tư", "thông tư liên tịch", "công văn", "nghị quyết", "chỉ thị", "văn bản",
    "công điện", "tờ trình", "kết luận", "thông báo", "kế hoạch", "hướng dẫn", "luật", "pháp lệnh", "báo cáo",
    "giấy phép", "giấy chứng nhận", "hợp đồng", "biên bản", "lệnh",
)  # fmt: skip
"""Documents that are told by their number and day."""

SAYINGS: tuple[str, ...] = ("cho biết", "cho hay", "khẳng định", "tuyên bố", "nói", "tiết lộ", "thông báo", "cảnh báo")
"""Verbs of saying that are the event of the day after them, where their subject stands before them."""

PLACE_PARTS: tuple[str, ...] = (
    "số nhà", "ngõ", "ngách", "đường", "phố", "tổ", "ấp", "thôn", "xóm", "bản", "làng", "khu phố", "phường", "xã",
    "thị trấn", "thị xã", "quận", "huyện", "tỉnh", "thành phố", "tp", "bang", "hạt", "đoạn", "đoạn qua", "đoạn thuộc",
    "địa bàn", "thủ đô",
)  # fmt: skip
"""Words that open a part of an address, after a comma."""

CAPITAL_TIMES: tuple[str, ...] = ("thứ", "tết", "chủ", "mùng", "noel", "hè", "giáng sinh")
"""First letters of times that may be written with a capital inside a clause."""

LONG_TIMES: tuple[str, ...] = ("năm", "tháng", "quý", "tuần", "đầu", "cuối", "giữa", "nửa", "thế", "thập")
"""First words of times longer than a day: these follow a name as its part (`Đại hội năm 2017`)."""

PURSUITS: tuple[str, ...] = ("bị", "được", "làm", "đi")
"""Verbs after a length of time that open what was done or suffered so long (`17 tháng bị giam`, `8 năm làm báo`)."""

PARTS: tuple[str, ...] = ("chiếm",)
"""Verbs before a percent that is a part of what follows it."""

NUMBER_HEADS: tuple[str, ...] = ("số", "tổng số", "con số", "lượng", "tổng lượng")
"""First words of a phrase that says how many there are."""

REPEATS: tuple[str, ...] = ("liên tiếp", "liên tục", "liền")
"""Words after an ordinal or a length of time that say it went on without a break."""

TIME_TAILS: tuple[str, ...] = (
    "cùng ngày",
    "giờ địa phương",
    "trở lại đây",
    "trôi qua",
    "vừa qua",
    "vừa rồi",
    "qua",
    "sắp tới",
    "tới đây",
    "tới",
    "nay",
    "này",
    "liên tiếp",
    "liên tục",
    "liền",
)
"""Words that may follow a time and still belong to it."""

TIME_FOLLOWERS: tuple[str, ...] = (
    "tại",
    "ở",
    "của",
    "với",
    "và",
    "trong",
    "để",
    "khi",
    "do",
    "vì",
    "nhân",
    "theo",
    "nhằm",
    "trên",
    "từ",
    "hoặc",
    "trước",
    "sau",
    "cùng",
    "mà",
    "nhưng",
    "đến",
    "tới",
    "vừa",
    "nên",
)
"""Words after a date between a subject and its verb that are no verb: the event stands before the date then."""

ADJUNCTS: tuple[str, ...] = ("và", "trên", "với", "ở", "tại", "tăng", "giảm", "nâng", "sản sinh", "cho", "cùng")
"""What joins another measured phrase to the figure before it (`700 tỷ đồng trên diện tích 10ha`)."""

RANK_WORDS: tuple[str, ...] = ("lần thứ", "thứ", "lần", "số", "hạng")
"""Words that begin the rank in an ordinal, after its noun."""

HEADER = "date "
"""Before a date: the header line in which a document states its own."""

JOINT = "và"
"""What joins two phrases."""

RECALLS: tuple[str, ...] = (
    "con số này",
    "con số đó",
    "con số trên",
    "mức này",
    "mức đó",
    "trong đó",
    "tiếp đến",
    "tiếp theo",
    "tỷ lệ này",
    "số này",
    "số tiền này",
    "kết quả này",
    "mức tăng này",
    "giá này",
    "tôi",
    "cùng kỳ",
    "đến nay",
    "tương đương",
    "tăng",
    "giảm",
    "đạt",
    "như vậy",
    "tính chung",
    "lũy kế",
)
"""Words by which a sentence goes on about the figure of the one before."""

LEVEL_VERBS: tuple[str, ...] = (
    "đạt",
    "là",
    "lên",
    "xuống",
    "còn",
    "tăng",
    "giảm",
    "tới",
    "đến",
    "mức",
    "khoảng",
    "đạt được",
    "thêm",
    "về",
    "ước",
    "hạ",
    "cộng",
    "nhích",
    "sụt",
    "lùi",
    "mất",
    "tụt",
    "rớt",
)
"""After a phrase of number (`tổng số người mắc … lên`): the figure measures it, not the noun behind the figure."""

LEVEL_LEADS: tuple[str, ...] = ("đạt", "là", "còn", "tăng", "giảm", "ước")
"""Between a date and a figure: the two belong together (`quý I đạt 6,3%`)."""

PLAIN_UNITS: tuple[str, ...] = (
    "người",
    "lượt",
    "lượt người",
    "lượt khách",
    "lượt hành khách",
    "điểm",
    "thuê bao",
    "tài khoản",
    "chiếc",
    "con",
    "cái",
    "cây",
    "bao",
    "thùng",
    "xe",
    "trường hợp",
)
"""Counted nouns that say too little of what is counted, where a measured phrase stands before them."""

CONCESSIONS: tuple[str, ...] = ("dù", "mặc dù", "mặc dầu", "tuy", "cho dù", "dẫu")
"""Words after a date that open a concession, up to one of ADVERSATIVES (`dù gặp khó khăn nhưng …`)."""

ADVERSATIVES: tuple[str, ...] = ("nhưng", "song", "tuy nhiên")
"""Words after a concession by which the clause that it belongs to begins."""

GROUPS: tuple[str, ...] = (
    "khu vực",
    "ngành",
    "nhóm",
    "nhóm hàng",
    "mặt hàng",
    "công nghiệp",
    "nông nghiệp",
    "dịch vụ",
    "hoạt động",
    "lĩnh vực",
    "sản xuất",
    "sản phẩm",
    "khối",
    "hàng",
    "doanh nghiệp",
    "hộ",
    "đàn",
    "vận tải",
    "chế biến",
)
"""Nouns of a group whose parts a comma may part (`khu vực nông, lâm nghiệp và thủy sản`)."""

COMPLEMENTS: tuple[str, ...] = ("đối với", "với", "cho", "ở", "tại", "của", "trên", "trong")
"""Words after a figure that open what it holds for, before `và` and another figure."""

SECTORS: tuple[str, ...] = ("khu vực nông", "khu vực công nghiệp", "khu vực dịch vụ", "khu vực xây dựng")
"""First words of a part of the economy: what is measured, and not where, as `khu vực` is elsewhere."""

STAGES: tuple[str, ...] = (
    "kết thúc", "chốt", "mở cửa", "đóng cửa", "bắt đầu", "bước vào", "trải qua", "căn cứ", "theo", "tính", "so",
    "cập nhật",
    "để", "nhằm", "sau", "trước", "trong", "tại", "ở", "với", "nhờ", "do", "vì", "dù", "mặc dù", "tuy", "từ", "đến",
    "về", "ngoài", "bên cạnh", "cùng với", "ước", "được biết", "thống kê", "số liệu", "báo cáo", "kết quả",
)  # fmt: skip
"""Words that open a clause that says when, how or by whom, before the clause of a figure."""

SPENDING: tuple[str, ...] = (
    "thời gian", "chi", "đổ", "trả", "tốn", "mất", "bỏ", "dành", "tiêu", "rót", "ra", "cấp", "phí", "phân bổ",
    "tài trợ", "ủng hộ", "giải ngân",
)  # fmt: skip
"""Verbs before an amount or a length of time that was spent on something."""

PURPOSES: tuple[str, ...] = ("cho", "cho việc", "vào", "vào việc", "để", "đầu tư", "đầu tư cho", "đầu tư vào")
"""Words after an amount that was spent, before what it was spent on."""

SPEECHES: tuple[str, ...] = ("cho biết",)
"""Those of CLAUSE_ENDS that are all that the subject did."""

BORN: tuple[str, ...] = ("sn",)
"""The event of a year of birth in a bracket; no name, though it is written in capitals."""

COPULAS: tuple[str, ...] = (
    "là", "giảm", "tăng", "còn", "lên", "xuống", "mất", "thêm", "mạnh", "nhẹ", "nhanh", "đột biến", "vọt",
)  # fmt: skip
"""Verbs between a name and a figure that may be all that is said of it (`mẫu X giảm 70 triệu đồng`)."""

LEADING: tuple[str, ...] = ("sau", "trước", "trên", "trong", "với", "giữa", "vào", "gồm")
"""Prepositions after a counted noun that lead to the next fact."""

OUTCOMES: tuple[str, ...] = ("thắng", "hòa", "thua", "bại")
"""Words after a number that say how so many matches ended (`17 trận thắng, 4 hòa`)."""

MEANS: tuple[str, ...] = ("trung bình", "bình quân")
"""Words that belong to the age or length of life before them."""

RANK_ADJECTIVES: tuple[str, ...] = ("lớn", "cao", "đông", "nhiều", "dài", "rộng", "mạnh", "giàu")
"""Those of ORDER_NOUNS that are no noun."""
