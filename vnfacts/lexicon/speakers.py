"""Words by which a text credits someone with what it says.

One phrase per entry, in lower case and one spelling (the others are generated). To add one, put it into the tuple
whose docstring describes it; nothing else needs to change.
"""

SAYS: tuple[str, ...] = (
    "cho biết", "cho hay", "nói", "nói rằng", "nói thêm", "nói rõ", "khẳng định", "tái khẳng định", "nhấn mạnh",
    "cho rằng",
    "nhận định", "chia sẻ", "kể", "kể lại", "kể rằng", "kể thêm", "thông báo", "tuyên bố", "dự báo", "dự đoán",
    "đánh giá",
    "đánh giá cao", "xác nhận", "tiết lộ", "giải thích", "phân tích", "bày tỏ", "lưu ý", "cảnh báo", "thừa nhận",
    "nêu rõ",
    "nêu quan điểm", "chỉ rõ", "chỉ ra", "ước tính", "kỳ vọng", "khuyến cáo", "phản ánh", "cáo buộc", "tin rằng",
    "tin tưởng",
    "nhắc lại", "nhắc đến", "nhắc nhở", "đưa tin", "loan tin", "dẫn chứng", "công bố", "lên án", "chỉ trích",
    "phê phán",
    "nhận xét", "thổ lộ", "tâm sự", "bộc bạch", "than thở", "khai nhận", "quả quyết", "kiến nghị", "đề xuất", "yêu cầu",
    "cho là", "biểu dương", "hoan nghênh", "gợi mở", "bình luận", "xác định", "đính chính", "phủ nhận", "giãi bày",
    "trần tình",
    "hồi tưởng", "nhớ lại", "quan ngại", "thuật lại", "tường thuật", "hé lộ", "lý giải", "tính toán", "thú nhận",
    "thông tin về",
    "thông tin thêm", "thông tin rằng", "báo cáo về", "báo cáo rằng", "báo cáo có", "nhận thấy", "cười nói", "lập luận",
    "phản bác", "thốt lên",
    "trấn an", "lấy ví dụ", "kết luận", "có ý kiến", "đề nghị", "nói trên twitter", "nhắn trên twitter",
    "viết trên twitter", "bật mí",
    "viết trên facebook", "trả lời phỏng vấn", "phát biểu rằng", "cho báo chí biết", "than phiền", "khẳng khái",
    "đưa ra dự báo", "đưa ra nhận định", "hài hước", "hứa", "phân trần", "nhìn nhận", "phàn nàn", "bác bỏ", "khai báo",
    "khuyên", "gợi ý", "phỏng đoán", "suy đoán", "tiên đoán", "nhẩm tính", "ra tuyên bố", "ra thông cáo",
    "ra thông báo", "phát đi thông báo", "đưa ra cảnh báo", "đưa ra con số", "nêu ý kiến", "góp ý", "nhắn nhủ",
    "cho hay thêm", "tự nhận", "trải lòng", "ưu tư", "trăn trở", "bật khóc kể", "ví von", "quan niệm", "nghi ngờ",
    "băn khoăn",
)  # fmt: skip
"""What someone does who is credited; it stands after the name."""

SHOWS: tuple[str, ...] = ("cho thấy",)
"""What a report does, not a person: whose report it is said to be is credited (`số liệu của Bộ Y tế cho thấy`)."""

AFTER_SOURCES: tuple[str, ...] = (
    "đăng tải", "đến", "là", "do", "về", "tính đến", "hôm", "ngày", "vào", "được", "bị", "khi",
)  # fmt: skip
"""With `SAYS` and `BEFORE_VERB`: where the name after one of `ACCORDING` ends (theo báo A đăng tải)."""

NAME_PARTS: tuple[str, ...] = (
    "thương binh", "thể thao và", "thực phẩm và", "khoa học và", "công nghệ và", "công nghiệp và", "thanh niên và",
    "thanh niên, thiếu niên", "thiếu niên và", "gia đình và", "vật tư", "chữa bệnh", "lâm nghiệp và", "ngư nghiệp và",
    "kinh doanh và", "văn nghệ", "nghệ thuật và", "truyền thông và", "du lịch và", "kỹ thuật và", "y tế và",
    "đt", "tt", "dl", "tb",
)  # fmt: skip
"""Behind a comma or a dash: the name of a body goes on (Bộ Lao động, Thương binh và Xã hội)."""

NO_ENDS: tuple[str, ...] = (
    "phòng không", "đến từ", "tiếng nói", "trung tâm dự báo", "đài dự báo", "trung tâm thông tin", "nông thôn mới",
    "đường mới",
    "đại sứ", "lại sức", "trung tâm báo", "cục báo chí", "vụ báo chí", "còn lại", "và đào tạo", "và đầu tư",
    "và phát triển", "và môi trường", "và xã hội", "và truyền thông", "và du lịch", "và công nghệ", "và xây dựng",
    "ban chỉ huy", "ban chỉ đạo", "bộ chỉ huy", "và thể thao", "và nhân văn", "và công nghiệp", "và vận tải",
    "và đô thị", "và hợp tác", "và bảo vệ",
)  # fmt: skip
"""Parts of a body's name that hold a word at which a name ends."""

SAYS_AT_END: tuple[str, ...] = (
    "thông tin", "nêu", "báo", "khai", "phát biểu", "bức xúc", "đáp", "trả lời", "trình bày", "viết",
)  # fmt: skip
"""The same, but only before a comma, a full stop, a colon or `rằng`: `"…", đại diện ngân hàng thông tin.`"""

NOT_YET: str = "sẽ "
"""Directly before the verb: nothing has been said yet."""

NOUN_MARKERS: tuple[str, ...] = (
    "về", "của", "các", "những", "bản", "sự", "lời", "mức", "cuộc", "bài", "nhiều", "một", "mọi", "mỗi", "đơn",
    "giấy", "trong", "với", "từ",
)  # fmt: skip
"""Directly before one of the verbs it is a noun: `các đề xuất`, `Hội đồng về đánh giá`."""

CAPTIONS: tuple[str, ...] = ("ảnh: ", "ảnh:", "nguồn: ", "nguồn:", "video: ", "đồ họa: ", "clip: ")
"""Before the name of who took a picture, which a missing full stop joins to the sentence behind."""

NOT_SAYS: tuple[str, ...] = (
    "dự báo của", "đánh giá của", "phát biểu tại", "công bố báo cáo tài chính", "công bố dự thảo", "công bố quyết định",
    "công bố nghị quyết", "công bố kết quả", "kể từ", "kể cả", "kể trên", "nói chung", "nói riêng", "nói trên",
    "nói đến",
    "nói về", "nói không", "nhận định của", "kiến nghị của", "kiến nghị và", "yêu cầu của", "đề xuất của",
    "tuyên bố chung",
    "tuyên bố của", "tính toán của", "phản ánh của", "bình luận của", "thông báo của", "dự báo thời tiết",
    "cảnh báo của",
    "tuyên bố chính thức", "bình luận về", "ước tính khoảng", "ước tính đạt", "ước tính tăng", "ước tính giảm",
    "kỳ vọng của",
    "chia sẻ của", "xác định là", "xác định trước", "đề xuất này", "yêu cầu này", "đánh giá là", "nói lời",
    "nói chuyện",
    "công bố cặp", "công bố mẫu", "công bố chiếc", "công bố phiên bản", "công bố smartphone", "công bố sản phẩm",
    "công bố dòng",
    "đánh giá lại", "xác định được", "xác định và", "xác định nguyên nhân", "xác định rõ", "xác định danh tính",
    "đề nghị của", "đề nghị này", "tiếng nói", "giọng nói", "có thể nói", "nói gì", "nói thật", "dự đoán kết quả",
    "tình báo", "họp báo", "nhà báo", "trung tâm dự báo khí tượng", "trung tâm dự báo quốc gia", "đài dự báo",
    "chuyên viên phân tích", "chuyên gia phân tích", "nhà phân tích", "giới phân tích", "chuyên gia dự báo",
    "công ty phân tích", "dự báo này", "phải cáo buộc", "cáo buộc hối lộ", "đi theo", "chạy theo", "mang theo",
    "dắt theo", "đem theo", "kèm theo",
    "tiếp theo", "đuổi theo", "bám theo", "dọc theo", "ăn theo", "nghe theo", "hùa theo", "noi theo", "dẫn theo",
    "kéo theo", "đưa theo", "rủ theo", "tuân theo", "dõi theo", "vác theo", "cầm theo", "chở theo", "bế theo",
    "kể chuyện", "nói thạo", "nói được", "nói giỏi", "nói sõi", "nói thông", "nói ngọng", "nói ít", "nói nhiều",
    "nói lắp", "nói xấu", "nói đúng", "nói cách khác", "nói như vậy", "nói quá", "nói tóm lại", "nói vậy",
    "công bố của", "nói dối", "nói đùa", "nói tiếng",
)  # fmt: skip
"""The same words with what follows, where nobody says anything."""

ACCORDING: tuple[str, ...] = ("theo", "dựa theo", "căn cứ theo", "theo như", "cũng theo")
"""Before the name."""

REPORTS: tuple[str, ...] = (
    "số liệu", "số liệu thống kê", "số liệu mới nhất", "thống kê", "báo cáo", "báo cáo mới nhất", "báo cáo mới",
    "thông tin",
    "nguồn tin", "tin", "công bố", "thông báo", "thông cáo", "ước tính", "dự báo", "dự đoán", "khảo sát",
    "kết quả khảo sát",
    "đánh giá", "nhận định", "tính toán", "phân tích", "nghiên cứu", "ý kiến", "lời", "lời kể", "chia sẻ", "phản ánh",
    "thống kê mới nhất", "kết quả nghiên cứu", "khuyến cáo", "phát biểu", "tổng hợp", "tài liệu", "dữ liệu",
    "bảng xếp hạng",
    "quan điểm", "cập nhật", "thống kê sơ bộ", "số liệu sơ bộ", "báo cáo sơ bộ", "báo cáo nhanh", "thông tin ban đầu",
    "khai nhận",
    "lời khai", "quan sát", "ghi nhận", "ghi nhận thực tế", "tìm hiểu", "tố cáo", "tố giác", "mô tả", "giải thích",
    "giới thiệu", "đề xuất", "cảnh báo", "tờ trình", "nguồn", "trình bày", "thông tin mới nhất", "kết quả điều tra",
    "tiết lộ", "tin tức", "thông tin chính thức", "kết quả", "bản tin",
)  # fmt: skip
"""What a person or body put out: `theo số liệu của Tổng cục Thống kê`, `báo cáo của Fitch cho biết`."""

INSIDERS: str = "nguồn tin"
"""Of the reports it alone is someone who speaks: `nguồn tin thân cận Nhà Trắng cho biết`."""

LINKS: tuple[str, ...] = ("của", "từ", "do", "bởi", "tại", "trên")
"""Between the report and whose it is."""

REPORT_LEADS: tuple[str, ...] = ("các", "những", "bản")
"""May stand before the report."""

NOT_SOURCES: tuple[str, ...] = (
    "đó", "kế hoạch", "quy định", "dự kiến", "lời mời", "giờ", "hướng", "phương thức", "hình thức", "nghị quyết",
    "nghị định",
    "luật", "thông tư", "quyết định", "điều", "khoản", "quy chế", "chỉ thị", "hợp đồng", "dự toán", "lộ trình",
    "yêu cầu",
    "thỏa thuận", "hiệp định", "hiệp ước", "tỷ giá", "giá", "chương trình", "đề án", "dự án", "dự thảo", "tiêu chuẩn",
    "cách",
    "nguyên tắc", "thứ tự", "tỷ lệ", "diện", "đúng", "từng", "sát", "dõi", "đuổi", "chân", "học", "tôi được biết",
    "truyền thống",
    "tìm hiểu", "cơ chế", "mô hình", "phong tục", "công văn", "kết luận", "cáo trạng", "bản án", "hồ sơ", "hiến pháp",
    "pháp luật",
    "mức", "mùa", "năm", "tháng", "ngày", "tuần", "quý", "thông lệ", "danh sách", "phân công", "chỉ đạo", "đường",
    "đề nghị",
    "qđ", "nđ", "án", "bản đồ", "kịch bản", "vậy", "thời gian", "đơn", "lịch", "chuẩn", "lẽ", "ý", "nghĩa", "thế",
    "sau", "trên", "dưới", "đây", "thường lệ",
)  # fmt: skip
"""After `theo`: what is followed, not who is quoted."""

TITLES: tuple[str, ...] = (
    "ông", "bà", "anh", "chị", "em", "cô", "chú", "bác", "cậu", "cụ", "thầy", "bé", "cháu", "đồng chí", "chàng trai",
    "cô gái",
    "bạn", "vị", "gã", "nàng", "hai ông", "hai bà", "vợ chồng", "cả ông", "cả bà",
)  # fmt: skip
"""Before a person's name, or alone for a person named before."""

ROLES: tuple[str, ...] = (
    "tổng bí thư", "chủ tịch", "phó chủ tịch", "thủ tướng", "phó thủ tướng", "bộ trưởng", "thứ trưởng",
    "tổng thống", "phó tổng thống", "giám đốc", "phó giám đốc", "tổng giám đốc", "phó tổng giám đốc", "bí thư",
    "phó bí thư", "đại biểu", "đại sứ", "ngoại trưởng", "thống đốc", "phó thống đốc", "tổng thư ký",
    "trưởng ban", "phó trưởng ban", "trưởng phòng", "phó phòng", "phó trưởng phòng", "viện trưởng",
    "phó viện trưởng", "cục trưởng", "phó cục trưởng", "vụ trưởng", "phó vụ trưởng", "chánh văn phòng",
    "phó chánh văn phòng", "chánh thanh tra", "tư lệnh", "đại tá", "thượng tá", "trung tá", "thiếu tá",
    "đại úy", "thượng úy", "trung úy", "thiếu tướng", "trung tướng", "thượng tướng", "đại tướng", "gs", "gs.ts",
    "pgs", "pgs.ts", "ts", "ts.", "ths", "ths.", "bs", "bs.", "giáo sư", "phó giáo sư", "tiến sĩ", "thạc sĩ",
    "bác sĩ", "bác sỹ", "kỹ sư", "luật sư", "nhà báo", "nhà văn", "nhạc sĩ", "ca sĩ", "nghệ sĩ", "diễn viên",
    "đạo diễn", "hlv", "huấn luyện viên", "cầu thủ", "tiền đạo", "thủ môn", "hiệu trưởng", "hiệu phó",
    "giáo viên", "nhiều giáo viên", "giảng viên", "học sinh", "sinh viên", "thí sinh", "phụ huynh",
    "người phát ngôn", "phát ngôn viên", "đại diện", "lãnh đạo", "một lãnh đạo", "chuyên gia", "các chuyên gia",
    "giới chuyên gia", "nhiều chuyên gia", "một chuyên gia", "nhà phân tích", "giới phân tích",
    "các nhà phân tích", "nhà khoa học", "các nhà khoa học", "nhóm nhà khoa học", "nhà nghiên cứu",
    "các nhà nghiên cứu", "giới khoa học", "nhóm nghiên cứu", "nhà kinh tế", "các nhà kinh tế", "giới chức",
    "quan chức", "một quan chức", "các quan chức", "nhà chức trách", "cơ quan chức năng", "cơ quan điều tra",
    "cơ quan công an", "công an", "cảnh sát", "cơ quan", "tổng cục", "ủy ban", "ubnd", "hđnd", "hiệp hội",
    "tổ chức", "tập đoàn", "công ty", "tổng công ty", "ngân hàng", "doanh nghiệp", "các doanh nghiệp",
    "doanh nghiệp này", "công ty này", "hãng này", "hãng tin", "hãng thông tấn", "nhật báo", "tạp chí",
    "trang tin", "chi cục", "trung tâm", "bệnh viện", "chính phủ", "quốc hội", "văn phòng", "liên đoàn", "btc",
    "ban tổ chức", "chủ đầu tư", "người dân", "một người dân", "nhiều người dân", "nhân chứng",
    "các nhân chứng", "nạn nhân", "bị cáo", "nghi phạm", "bị can", "chủ nhà", "chủ cửa hàng", "tài xế",
    "khách hàng", "gia đình", "người thân", "bố mẹ", "con trai", "con gái", "tổ trưởng", "trưởng thôn",
    "trưởng đoàn", "đội trưởng", "nguồn tin", "một nguồn tin", "giám khảo", "nữ ca sĩ", "nam ca sĩ",
    "nữ diễn viên", "nam diễn viên", "người đẹp", "hoa hậu", "á hậu", "thuyền trưởng", "chiến lược gia",
    "vị chiến lược gia", "ngư dân", "nông dân", "tỷ phú", "ceo", "nhà sản xuất", "trợ lý", "cố vấn", "thư ký",
    "cán bộ", "một cán bộ", "chiến sĩ", "thẩm phán", "viện kiểm sát", "tòa án", "hội đồng", "thành phố",
    "nhà trắng", "điện kremlin", "lầu năm góc", "quân đội", "không quân", "hải quân", "liên hợp quốc",
    "lực lượng", "các lực lượng", "cha mẹ", "lao động", "công nhân", "tiểu thương", "chủ tàu", "các báo",
    "truyền thông", "báo chí", "giới quan sát", "đặc phái viên", "phóng viên", "nhà đầu tư", "người mẫu",
    "người lao động", "cử tri", "chủ hàng", "chủ quán", "đối tượng", "thanh tra", "kiểm toán",
    "tổng cục trưởng", "phó tổng cục trưởng", "giám sát", "trưởng đại diện", "cảng vụ", "người đứng đầu",
    "nhà lãnh đạo", "quốc vương", "pv", "chính quyền", "chính quyền địa phương",
    "nghiên cứu viên", "phân tích viên", "báo cáo viên", "cộng tác viên", "tình nguyện viên", "hướng dẫn viên",
    "thủ trưởng", "phó thủ trưởng", "trưởng công an", "phó trưởng công an", "phó công an", "chỉ huy", "chỉ huy trưởng",
    "phó chỉ huy trưởng", "hạt trưởng", "phó hạt trưởng", "hạt kiểm lâm", "chi cục trưởng", "phó chi cục trưởng",
    "trạm trưởng", "trạm", "chánh án", "phó chánh án", "chánh tòa", "kiểm sát viên", "điều tra viên", "chủ tọa",
    "viện phó", "tổng biên tập", "phó tổng biên tập", "biên tập viên", "bình luận viên", "nhà bình luận",
    "nghị sĩ", "thượng nghị sĩ", "hạ nghị sĩ", "nghị sỹ", "thượng nghị sỹ", "hạ nghị sỹ", "dân biểu", "chính trị gia",
    "thị trưởng", "phó thị trưởng", "tỉnh trưởng", "thủ hiến", "quận trưởng", "tổng lãnh sự", "tham tán", "công sứ",
    "đại biện", "tham mưu trưởng", "phó tham mưu trưởng", "tổng tham mưu trưởng", "chính ủy", "phó tư lệnh", "đô đốc",
    "phó đô đốc", "chuẩn đô đốc", "thiếu úy", "chuẩn tướng", "thống tướng", "tướng", "thượng sĩ", "trung sĩ",
    "phi công", "cơ trưởng", "cơ phó", "tiếp viên", "trưởng khoa", "phó trưởng khoa", "phó khoa", "trưởng bộ môn",
    "nguyên trưởng khoa", "điều dưỡng", "y tá", "dược sĩ", "dược sỹ", "thầy thuốc", "nhà sử học", "sử gia",
    "nhà thiết kế", "kiến trúc sư", "nhà thơ", "họa sĩ", "họa sỹ", "nhạc sỹ", "ca sỹ", "nghệ sỹ", "nhiếp ảnh gia",
    "nhà sáng lập", "đồng sáng lập", "người sáng lập", "nhà quản lý", "nhà hoạt động", "nhà ngoại giao",
    "nhà thương thuyết",
    "giám đốc điều hành", "chủ tịch hđqt", "phó chủ tịch hđqt", "kế toán trưởng", "trưởng nhóm", "nhóm trưởng",
    "trưởng bản", "trưởng ấp", "trưởng khu", "già làng", "bí thư chi bộ", "trưởng đồn", "đồn trưởng", "phó đồn trưởng",
    "đồn biên phòng", "cục phó", "vụ phó", "hàm vụ trưởng", "trợ lý huấn luyện viên", "trọng tài", "vận động viên",
    "tay vợt", "tiền vệ", "hậu vệ", "trung vệ", "đội phó", "cựu danh thủ", "danh thủ", "tuyển thủ", "võ sư", "võ sĩ",
    "siêu mẫu", "mc", "nữ mc", "nhà tâm lý", "chuyên viên", "nhà môi giới", "môi giới", "nhà phân phối",
    "đại lý", "giáo hoàng", "linh mục", "giám mục", "hòa thượng", "thượng tọa", "đại đức", "nhà sư", "hoàng tử",
    "công chúa", "thái tử", "nữ hoàng", "tổng giám mục", "công tố viên", "viện công tố", "luật sư bào chữa",
)  # fmt: skip
"""First words of a person's office or a body's name, in lower case within a sentence or not."""

COLLECTIVES: tuple[str, ...] = (
    "quốc hội",
    "chính phủ",
    "hội đồng",
    "ủy ban",
    "ubnd",
    "hđnd",
    "hiệp hội",
    "tổ chức",
    "tập đoàn",
    "công ty",
    "tổng công ty",
    "ngân hàng",
    "liên hợp quốc",
    "doanh nghiệp",
    "nhà trắng",
)
"""Those of `ROLES` that are bodies: who stands behind such a name and a comma is not its office-holder."""

PEOPLE: tuple[str, ...] = (
    "chủ xe", "chủ shop", "chủ tiệm", "chủ cơ sở", "chủ trại", "người bán", "người mua", "người nhà",
    "người chứng kiến",
    "hàng xóm", "cư dân", "hộ dân", "hộ kinh doanh", "dân làng", "du khách", "hành khách", "bệnh nhân", "nhà thầu",
    "nhà mạng",
    "nhà bán lẻ", "nhà cung cấp", "nhà chức trách", "nhà quan sát", "nhà xe", "nhà vườn", "nhà trường", "thợ",
    "dân địa phương", "giới đầu tư",
    "giới truyền thông", "giới phân tích", "giới chuyên môn", "giới kinh doanh", "bạn bè", "cha", "thầy cô",
    "thương lái", "nguồn thạo tin",
)  # fmt: skip
"""The same for people whom a text gives no name: first in their clause or after `theo`."""

PLURALS: tuple[str, ...] = (
    "các",
    "một số",
    "nhiều",
    "không ít",
    "vài",
    "một",
    "hai",
    "ba",
    "nam",
    "nữ",
    "cựu",
    "vị",
    "một vị",
    "hai vị",
    "các vị",
    "đa số",
    "phần lớn",
    "đại đa số",
    "cả hai",
    "hầu hết",
    "chính",
)
"""May stand before one of `ROLES` or `PEOPLE`."""

BODIES: tuple[str, ...] = (
    "bv", "bộ", "sở", "cục", "ban", "hội", "hãng", "tờ", "báo", "kênh", "đài", "trang", "viện", "trường", "phòng",
    "đội", "đoàn", "khách", "bố", "mẹ", "cha", "chồng", "vợ", "cựu", "nguyên", "phó", "tòa", "tỉnh", "phía",
    "nhóm", "đảng", "khu", "sàn", "quỹ",
)  # fmt: skip
"""The same in one syllable: only with a capital (Sở Y tế), or first in their clause (khách báo mất tiền)."""

APPOSED: tuple[str, ...] = (
    "trú", "ngụ", "ở", "quê", "sinh", "một nhà", "nhà", "người", "nguyên là", "thành viên", "con", "chủ", "hiện là",
    "kiêm", "trưởng",
    "tác giả", "người sáng lập", "ủy viên",
)  # fmt: skip
"""With `ROLES`: how what is said about a person after the name begins (ông A, nhà kinh tế trưởng của B, cho rằng)."""

BEFORE_VERB: tuple[str, ...] = (
    "cũng", "đã", "vừa", "còn", "lại", "tiếp tục", "từng", "mới", "đều", "vẫn", "sẽ", "đang", "thì", "luôn", "hiện",
    "cùng",
    "mới đây", "vừa qua", "hôm nay", "hôm qua", "sáng nay", "chiều nay", "tối nay", "ngay", "chỉ", "bước đầu",
    "thậm chí", "phải",
    "có", "đồng loạt", "một lần nữa", "chính thức", "buồn bã", "vui vẻ", "hào hứng", "bức xúc", "thẳng thắn", "mạnh mẽ",
    "rất", "và",
    "kiên quyết", "nhiều lần", "không", "cho báo chí", "ngậm ngùi", "xúc động", "dứt khoát", "thậm chí còn", "đưa ra",
    "cảm thấy",
    "đặc biệt", "hết sức", "vui mừng", "bất ngờ", "gay gắt", "đau đớn", "bùi ngùi", "nghẹn ngào", "tự tin", "tự hào",
    "lo lắng", "khiêm tốn",
    "ngạc nhiên", "càng", "càng thêm", "gần đây", "thời gian qua", "thống nhất", "lâu nay", "nhanh chóng", "hồi", "vào",
    "hôm", "cách đây", "hơn", "khoảng", "trước đó", "sau đó", "cùng ngày",
    "đồng thời", "không giấu", "hồ hởi", "phấn khởi", "khá", "liên tục", "thường",
    "bắt đầu", "bèn", "liền", "lập tức", "ngay lập tức", "vội", "thành thật", "thẳng thừng", "công khai", "nhiệt tình",
    "mới đây cũng", "đều đồng loạt", "tiếp", "cười", "nghẹn lời", "rưng rưng", "mếu máo", "hóm hỉnh", "dí dỏm",
    "lạnh nhạt", "lạnh lùng",
    "thản nhiên", "trong một thông cáo", "trong một tuyên bố", "trong thông cáo", "trong tuyên bố", "trong bài viết",
    "trong một bài viết", "trong một bài phát biểu", "trong một cuộc phỏng vấn", "dõng dạc", "bình thản",
    "chua chát", "tiếc nuối", "hối hận", "giận dữ", "tức giận", "quyết liệt", "cười xòa", "cười lớn", "mỉm cười",
    "tươi cười", "thoải mái", "hạnh phúc", "đau buồn", "đau xót", "xót xa", "cay đắng", "lúc đó", "khi đó", "lần lượt",
    "tự", "thở dài", "lo ngại", "bất bình", "phẫn nộ", "bình tĩnh", "ngại ngùng", "rơm rớm", "nức nở", "sụt sùi",
    "trầm ngâm", "nghiêm túc", "thận trọng", "dè dặt", "nghẹn giọng", "mệt mỏi", "buồn rầu", "hồ nghi", "hài lòng",
)  # fmt: skip
"""Between the name and the verb."""

BOUNDARIES: tuple[str, ...] = (
    "được", "bị", "khi", "sau khi", "trước khi", "vì", "nên", "mà", "rằng", "là", "nhưng", "song", "thì", "như",
    "dẫn lời",
    "trích lời", "dẫn", "trong khi", "tuy nhiên", "để", "nếu", "tuy", "bởi", "nhân dịp", "hiện nay", "hiện tại",
)  # fmt: skip
"""Before the subject of a clause: what stands left of such a word is another clause's."""

SUBORDINATE: frozenset[str] = frozenset({"khi ", "nếu "})
"""Directly before a speaker: only his own clause is credited to him."""

CONTRAST: str = "trong khi "
"""Such a clause stands by itself."""

AND: str = "và"
"""Before capitals it goes on with the name."""

PREDICATES: tuple[str, ...] = (
    "nêu bật", "chủ trì", "đăng bài", "từng đăng", "đăng tải", "ca ngợi", "hết lời ca ngợi", "nhất trí", "quy tụ",
    "niêm yết", "xem xét", "họp kín",
    "họp bàn", "ghi nhận", "từ chối", "trao đổi", "gọi điện", "kết thúc", "kêu gọi", "đặt câu hỏi", "đặt hàng loạt",
    "tiếp tục đặt", "thôi dẫn dắt", "bất ngờ thôi", "xem lại", "phát sóng", "ký sắc lệnh", "ký quyết định",
    "ký văn bản", "ký ban hành", "ký công văn", "rủ nhau", "góp chuyện", "cảm ơn", "chúc mừng", "chào mừng",
    "công bố", "tiến hành", "đồng ý", "gặp gỡ", "tiếp đón", "đón tiếp", "phát động", "bắt giữ", "tạm giữ", "khởi tố",
    "thăm", "đến thăm", "lên tiếng", "xin lỗi", "cam kết", "tổ chức họp", "tổ chức gặp mặt", "tổ chức cuộc",
    "tổ chức buổi", "tổ chức lễ", "tổ chức hội", "bức xúc", "buồn bã", "nghẹn ngào", "bần thần", "mở họp báo",
    "đưa ra", "nhiều lần", "làm việc với", "vui mừng", "cho phép", "mời", "liên tục", "khởi công", "hôm qua",
    "hôm nay", "hôm", "mới đây", "cũng", "cùng ngày", "sinh năm", "sinh ngày",
)  # fmt: skip
"""Behind a name: what someone does before he says something (Thủ tướng chủ trì cuộc họp, cho biết); there he ends."""

LABELS: tuple[str, ...] = (
    "ảnh", "nguồn", "video", "quê", "quê quán", "nơi ở", "nghề nghiệp", "chức vụ", "trình độ", "chuyên môn", "như",
    "như sau", "gồm", "cụ thể",
)  # fmt: skip
"""Before a colon: a heading or a list follows, not an answer."""

NOT_IN_NAMES: tuple[str, ...] = (
    "đã", "sẽ", "đang", "vừa", "đều", "với", "đến", "tới", "được", "bị", "là", "không", "để", "ra", "lên", "vào", "cho",
    "phải",
    "khi", "nếu", "thì", "mà", "nên", "gửi", "làm", "có", "do", "dám", "muốn", "buộc", "kịp", "nhằm", "trích", "chưa",
    "sau", "trước", "bằng", "đạt", "cùng", "hay", "dự",
)  # fmt: skip
"""Words that no name holds: where one stands in what was taken for a name, it is a clause."""

PREPOSITIONS: tuple[str, ...] = (
    "của", "với", "từ", "về", "tại", "ở", "cho", "giữa", "tới", "đến", "trong", "và", "cùng", "do", "các", "những",
    "số", "vào",
)  # fmt: skip
"""Before a name: it is no subject."""

FORECASTING: str = "dự báo "
"""Part of a name, though no name holds its first syllable (Trung tâm dự báo khí tượng)."""

NAMED_PLACES: tuple[str, ...] = (
    "chợ", "cầu", "núi", "chùa", "đền", "hồ", "phố", "đường", "bến", "sông", "tình", "cảnh", "tây",
)  # fmt: skip
"""Before what looks like a title: a place is named so (chợ Bà Chiểu), or it is half a word (tình báo, Tây Ban Nha)."""

NOT_NAMES: tuple[str, ...] = (
    "trong", "khi", "qua", "cho", "tuy", "song", "thay", "nay", "xem", "nghe", "mong", "ngay", "sau", "hay", "hai",
    "anh", "chung", "quan", "ngoài", "tin", "xin", "online", "nam", "trung", "thanh", "theo", "con", "em", "vua", "ban",
)  # fmt: skip
"""Words without marks that, alone at the head of a sentence, look like a foreign name."""

NOT_SUBJECTS: tuple[str, ...] = (
    "theo", "ảnh", "nguồn ảnh", "nguồn vốn", "nguồn cung", "nguồn thu", "nguồn gốc", "nguồn lực", "video", "clip",
    "hay", "báo cáo", "thông tin", "dự báo", "giá", "ngày", "năm", "tháng",
    "quý",
    "điều", "điều này", "việc", "đây", "đó", "kết quả", "số liệu", "thống kê", "nghiên cứu", "thực tế", "những",
    "con số",
    "cuộc", "bài", "chuyến", "sự", "câu", "tôi", "chúng tôi", "họ", "ta", "chúng ta", "mình", "nó", "cái", "bộ phim",
    "vấn đề",
    "khu vực", "trường hợp", "khách sạn", "bộ phận", "anh em", "phòng ngủ", "hội nghị", "hội thảo", "hội đàm", "cô dâu",
    "nguyên văn", "nguyên nhân", "nguyên tắc", "nguyên liệu", "sở dĩ", "sở thích", "sở hữu", "trang phục", "đội hình",
    "hội trường", "hội chứng", "hội chợ", "quỹ đạo", "ban ngày", "ban đêm", "cục diện", "kênh đào", "tòa nhà", "bố cục",
    "tỉnh táo", "trường phái", "khu phố", "khu đất", "khu nhà", "bộ ảnh", "bộ sưu tập", "viện phí", "trạm biến áp",
    "trạm thu phí", "ban đầu", "cụ thể", "phía sau", "phía trước", "vn-index", "hnx-index", "chỉ số", "nhóm chỉ báo",
)  # fmt: skip
"""At the head of a subject: nobody who could be credited."""
