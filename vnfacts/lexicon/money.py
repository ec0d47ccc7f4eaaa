"""Currencies: every way a Vietnamese newspaper writes them. Data only.

To add a currency or a name, add one line or one word::

    "THB": ("thb", "baht", "bạt", "baht thái", "฿"),

- the key is the ISO 4217 code, the `unit` column of a fact;
- the tuple holds what a text writes after the figure and its scale word, in lower case, the ISO code first.
  Money ignores case, but for the codes in `CAPITALS_ONLY`, which are words or short forms of something
  else;
- the longest surface wins (`đô la úc` over `đô la`, `bảng ai cập` over `bảng`), and a word ends where a
  word ends;
- do not list other placements of a tone mark (`hòa`, `hoà`) or y for i (`mỹ`, `mĩ`): they are generated.
  List a hyphen or a space (`đô-la`, `đô la`) where both occur;
- no surface may stand under two codes. A bare name belongs to the currency that a Vietnamese newspaper
  means by it (`đô la` USD, `bảng` GBP, `rupee` INR); where it could be several (`peso`, `dinar`, `krone`,
  `shilling`) it is left out.
"""

# fmt: off
CURRENCIES: dict[str, tuple[str, ...]] = {
    # Vietnam
    "VND": (
        "đồng", "vnd", "vnđ", "đ", "₫", "đồng việt nam", "việt nam đồng", "đồng vn", "tiền đồng", "vn$",
        "vn đồng", "đồng bạc việt nam", "tiền việt", "tiền việt nam",
    ),
    # the currencies of every day's news
    "USD": (
        "usd", "đô la", "đô-la", "đôla", "đô", "dollar", "dollars", "đô la mỹ", "đô-la mỹ", "đôla mỹ",
        "đô mỹ", "dollar mỹ", "đô la hoa kỳ", "đô-la hoa kỳ", "đôla hoa kỳ", "đô hoa kỳ", "dollar hoa kỳ",
        "mỹ kim", "đồng đô la", "đồng đô la mỹ", "đồng usd", "us dollar", "us dollars", "usd mỹ", "us$",
        "usd$", "$us", "$",
    ),
    "EUR": ("eur", "euro", "euros", "đồng euro", "ơ rô", "ơ-rô", "€"),
    "CNY": (
        "cny", "nhân dân tệ", "đồng nhân dân tệ", "ndt", "tệ", "rmb", "cnh", "yuan", "nguyên nhân dân tệ",
        "tệ trung quốc", "đồng tệ", "cn¥",
    ),
    "JPY": ("jpy", "yên", "yen", "yên nhật", "yen nhật", "yên nhật bản", "đồng yên", "jp¥", "¥", "￥", "円"),
    "GBP": ("gbp", "bảng", "bảng anh", "đồng bảng", "đồng bảng anh", "pound sterling", "bảng sterling", "£"),
    "KRW": ("krw", "won", "won hàn quốc", "won hàn", "đồng won", "uôn", "₩"),
    "THB": (
        "thb", "baht", "bạt", "bath", "baht thái", "baht thái lan", "bạt thái", "bạt thái lan", "đồng baht",
        "฿",
    ),
    "LAK": ("lak", "kíp", "kip", "kíp lào", "kip lào", "đồng kíp", "đồng kip", "₭"),
    "KHR": ("khr", "riel", "riel campuchia", "ria", "riên", "riel cam pu chia", "đồng riel", "៛"),
    "SGD": (
        "sgd", "đô la singapore", "đô-la singapore", "đôla singapore", "đô singapore", "dollar singapore",
        "đô la sing", "đô-la sing", "đôla sing", "đô sing", "dollar sing", "đô la xinh", "đô la xin-ga-po",
        "s$", "sg$",
    ),
    "AUD": (
        "aud", "đô la úc", "đô-la úc", "đôla úc", "đô úc", "dollar úc", "đô la australia", "đô-la australia",
        "đôla australia", "đô australia", "dollar australia", "đô la ô-xtrây-li-a", "a$", "au$",
    ),
    "CAD": (
        "cad", "đô la canada", "đô-la canada", "đôla canada", "đô canada", "dollar canada", "đô la ca-na-đa",
        "c$", "ca$",
    ),
    "HKD": (
        "hkd", "đô la hồng kông", "đô-la hồng kông", "đôla hồng kông", "đô hồng kông", "dollar hồng kông",
        "đô la hong kong", "đô-la hong kong", "đôla hong kong", "đô hong kong", "dollar hong kong",
        "đô la hongkong", "đô-la hongkong", "đôla hongkong", "đô hongkong", "dollar hongkong",
        "đô la hồng công", "đô-la hồng công", "đôla hồng công", "đô hồng công", "dollar hồng công",
        "đô hồng", "hk$",
    ),
    "NZD": (
        "nzd", "đô la new zealand", "đô-la new zealand", "đôla new zealand", "đô new zealand",
        "dollar new zealand", "nz$",
    ),
    "TWD": (
        "twd", "đô la đài loan", "đô-la đài loan", "đôla đài loan", "đô đài loan", "dollar đài loan",
        "đài tệ", "tân đài tệ", "đô la đài loan mới", "đô la mới đài loan", "ntd", "nt$",
    ),
    "CHF": ("chf", "franc thụy sĩ", "phrăng thụy sĩ", "frank thụy sĩ", "franc"),
    "RUB": (
        "rub", "rúp", "rúp nga", "ruble", "ruble nga", "rouble", "rub nga", "rúp liên bang nga", "đồng rúp",
        "đồng ruble", "₽",
    ),
    "INR": ("inr", "rupee", "rupee ấn độ", "rupi", "rupi ấn độ", "ru pi", "đồng rupee", "₹"),
    "IDR": ("idr", "rupiah", "rupiah indonesia", "đồng rupiah", "rp"),
    "MYR": (
        "myr", "ringgit", "ringgits", "ringgit malaysia", "malaysian ringgit", "malaysian ringgits", "đồng ringgit",
        "rm",
    ),
    "PHP": ("php", "peso philippines", "peso philippin", "peso philipin", "peso phi-líp-pin", "₱"),
    "BND": ("bnd", "đô la brunei", "đô-la brunei", "b$"),
    "MMK": ("mmk", "kyat", "kyats", "kyat myanmar", "kyat myanma", "kyat mi-an-ma", "đồng kyat"),
    "KPW": ("kpw", "won triều tiên"),
    "MOP": ("mop", "pataca", "pataca ma cao", "pataca macau", "pataca macao", "mop$"),
    "MNT": ("mnt", "tugrik", "tugrik mông cổ", "tögrög", "₮"),
    "XDR": ("xdr", "sdr", "quyền rút vốn đặc biệt"),
    # Asia and the Pacific
    "AFN": ("afn", "afghani", "afghani afghanistan", "؋"),
    "AMD": ("amd", "dram", "dram armenia", "֏"),
    "AZN": ("azn", "manat azerbaijan", "₼"),
    "BDT": ("bdt", "taka", "taka bangladesh", "৳"),
    "BTN": ("btn", "ngultrum", "ngultrum bhutan"),
    "FJD": ("fjd", "đô la fiji", "đô-la fiji"),
    "GEL": ("gel", "lari", "lari georgia", "lari gruzia", "₾"),
    "KGS": ("kgs", "som kyrgyzstan"),
    "KZT": ("kzt", "tenge", "tenge kazakhstan", "₸"),
    "LKR": ("lkr", "rupee sri lanka"),
    "MVR": ("mvr", "rufiyaa", "rufiyaa maldives"),
    "NPR": ("npr", "rupee nepal"),
    "PGK": ("pgk", "kina", "kina papua new guinea"),
    "PKR": ("pkr", "rupee pakistan"),
    "SBD": ("sbd", "đô la quần đảo solomon", "đô-la quần đảo solomon", "đô la solomon", "đô-la solomon"),
    "TJS": ("tjs", "somoni", "somoni tajikistan"),
    "TMT": ("tmt", "manat turkmenistan"),
    "TOP": ("top", "paʻanga", "paanga", "pa'anga", "paʻanga tonga", "pa'anga tonga", "paanga tonga"),
    "UZS": ("uzs", "som uzbekistan", "sum uzbekistan"),
    "VUV": ("vuv", "vatu", "vatu vanuatu"),
    "WST": ("wst", "tala samoa"),
    "XPF": ("xpf", "franc cfp", "franc thái bình dương"),
    # the Middle East
    "AED": ("aed", "dirham", "dirham uae", "dirham các tiểu vương quốc ả rập thống nhất"),
    "BHD": ("bhd", "dinar bahrain"),
    "ILS": (
        "ils", "shekel", "sheqel", "shekel israel", "sheqel israel", "sheqel israel mới", "shekel mới", "₪",
    ),
    "IQD": ("iqd", "dinar iraq", "dinar i-rắc"),
    "IRR": ("irr", "rial", "rial iran"),
    "JOD": ("jod", "dinar jordan"),
    "KWD": ("kwd", "dinar kuwait"),
    "LBP": ("lbp", "bảng li-băng", "bảng liban", "bảng lebanon", "bảng li băng"),
    "OMR": ("omr", "rial oman"),
    "QAR": ("qar", "rial qatar", "riyal qatar"),
    "SAR": (
        "sar", "riyal", "riyal ả rập xê-út", "riyal ả rập xê út", "riyal ả-rập xê-út", "riyal saudi arabia",
        "riyal saudi", "rial ả rập xê-út", "rial saudi",
    ),
    "SYP": ("syp", "bảng syria", "bảng xy-ri"),
    "TRY": ("try", "lira", "lira thổ nhĩ kỳ", "lia thổ nhĩ kỳ", "lia", "₺"),
    "YER": ("yer", "rial yemen"),
    # Europe
    "ALL": ("all", "lek", "lek albania"),
    "BAM": ("bam", "mark bosnia", "mark bosnia-herzegovina", "mark bosnia-herzegovina có thể chuyển đổi"),
    "BGN": ("bgn", "lev", "leva", "lev bulgaria", "leva bulgaria", "lev bun-ga-ri"),
    "BYN": ("byn", "rúp belarus", "ruble belarus", "rúp bê-la-rút"),
    "CZK": (
        "czk", "koruna", "koruna séc", "koruna cộng hòa séc", "krona séc", "korun", "cuaron séc",
        "curon séc", "curon",
    ),
    "DKK": ("dkk", "krone đan mạch", "krona đan mạch", "curon đan mạch"),
    "GIP": ("gip", "bảng gibraltar"),
    "HUF": ("huf", "forint", "forint hungary"),
    "ISK": ("isk", "króna", "króna iceland", "krona iceland"),
    "MDL": ("mdl", "leu moldova"),
    "MKD": ("mkd", "denar", "denar macedonia", "denar bắc macedonia"),
    "NOK": ("nok", "krone na uy", "krona na uy", "curon na uy", "kroner na uy"),
    "PLN": ("pln", "zloty", "złoty", "zloty ba lan", "złoty ba lan", "zł"),
    "RON": ("ron", "leu", "lei", "leu romania", "leu rumani"),
    "RSD": ("rsd", "dinar serbia"),
    "SEK": (
        "sek", "krona", "krona thụy điển", "kronor", "kronor thụy điển", "krone thụy điển",
        "curon thụy điển",
    ),
    "UAH": ("uah", "hryvnia", "hryvnia ukraine", "hryvnia ukraina", "hryvnya", "grivna", "grivnia", "₴"),
    # the Americas
    "ARS": ("ars", "peso argentina"),
    "AWG": ("awg", "florin aruba"),
    "BBD": ("bbd", "đô la barbados", "đô-la barbados"),
    "BMD": ("bmd", "đô la bermuda", "đô-la bermuda"),
    "BOB": ("bob", "boliviano", "boliviano bolivia", "boliviano bô-li-vi-a"),
    "BRL": ("brl", "real brazil", "real braxin", "real bra-xin", "reais", "reais brazil", "r$"),
    "BSD": ("bsd", "đô la bahamas", "đô-la bahamas"),
    "BZD": ("bzd", "đô la belize", "đô-la belize"),
    "CLP": ("clp", "peso chile", "peso chi-lê"),
    "COP": ("cop", "peso colombia", "peso cô-lôm-bi-a"),
    "CRC": ("crc", "colón costa rica", "colon costa rica", "₡"),
    "CUP": ("cup", "peso cuba", "peso cu ba", "peso cu-ba"),
    "DOP": ("dop", "peso dominica", "peso dominicana"),
    "FKP": ("fkp", "bảng quần đảo falkland", "bảng falkland"),
    "GTQ": ("gtq", "quetzal", "quetzal guatemala"),
    "GYD": ("gyd", "đô la guyana", "đô-la guyana"),
    "HNL": ("hnl", "lempira", "lempira honduras"),
    "HTG": ("htg", "gourde", "gourde haiti"),
    "JMD": ("jmd", "đô la jamaica", "đô-la jamaica"),
    "KYD": ("kyd", "đô la quần đảo cayman", "đô-la quần đảo cayman", "đô la cayman", "đô-la cayman"),
    "MXN": ("mxn", "peso mexico", "peso mê-hi-cô", "peso mê hi cô", "mx$", "mex$"),
    "NIO": ("nio", "córdoba nicaragua", "cordoba nicaragua", "córdoba"),
    "PAB": ("pab", "balboa", "balboa panama"),
    "PEN": ("pen", "sol", "sol peru", "soles", "nuevo sol", "sol pê-ru"),
    "PYG": ("pyg", "guarani", "guarani paraguay", "guaraní", "₲"),
    "SRD": ("srd", "đô la suriname", "đô-la suriname"),
    "SVC": ("svc", "colón el salvador", "colon el salvador"),
    "TTD": (
        "ttd", "đô la trinidad và tobago", "đô-la trinidad và tobago", "đô la trinidad & tobago",
        "đô-la trinidad & tobago", "đô la trinidad", "đô-la trinidad",
    ),
    "UYU": ("uyu", "peso uruguay"),
    "VES": ("ves", "bolivar", "bolívar", "bolivar venezuela", "bolívar venezuela", "bô-li-va"),
    "XCD": ("xcd", "đô la đông caribê", "đô-la đông caribê", "đô la đông caribe", "đô-la đông caribe", "ec$"),
    "XCG": ("xcg", "guilder caribê", "guilder caribe", "caribbean guilder"),
    # Africa
    "AOA": ("aoa", "kwanza", "kwanza angola"),
    "BIF": ("bif", "franc burundi"),
    "BWP": ("bwp", "pula", "pula botswana"),
    "CDF": ("cdf", "franc congo"),
    "CVE": ("cve", "escudo cape verde", "escudo cabo verde"),
    "DJF": ("djf", "franc djibouti"),
    "DZD": ("dzd", "dinar algeria", "dinar an-giê-ri"),
    "EGP": ("egp", "bảng ai cập", "pound ai cập"),
    "ERN": ("ern", "nakfa", "nakfa eritrea"),
    "ETB": ("etb", "birr", "birr ethiopia"),
    "GHS": ("ghs", "cedi", "cedi ghana", "₵"),
    "GMD": ("gmd", "dalasi", "dalasi gambia"),
    "GNF": ("gnf", "franc guinea"),
    "KES": ("kes", "shilling kenya"),
    "KMF": ("kmf", "franc comoros"),
    "LRD": ("lrd", "đô la liberia", "đô-la liberia"),
    "LSL": ("lsl", "loti", "maloti", "loti lesotho"),
    "LYD": ("lyd", "dinar libya", "dinar libi", "dinar li-bi"),
    "MAD": ("mad", "dirham ma-rốc", "dirham ma rốc", "dirham morocco", "dirham maroc"),
    "MGA": ("mga", "ariary", "ariary madagascar"),
    "MRU": ("mru", "ouguiya", "ouguiya mauritania"),
    "MUR": ("mur", "rupee mauritius"),
    "MWK": ("mwk", "kwacha malawi"),
    "MZN": ("mzn", "metical", "meticais", "metical mozambique"),
    "NAD": ("nad", "đô la namibia", "đô-la namibia"),
    "NGN": ("ngn", "naira", "naira nigeria", "₦"),
    "RWF": ("rwf", "franc rwanda"),
    "SCR": ("scr", "rupee seychelles"),
    "SDG": ("sdg", "bảng sudan", "bảng xu-đăng"),
    "SHP": ("shp", "bảng st. helena", "bảng saint helena"),
    "SLE": ("sle", "leone", "leone sierra leone"),
    "SOS": ("sos", "shilling somalia", "shilling somali"),
    "SSP": ("ssp", "bảng nam sudan"),
    "STN": ("stn", "dobra", "dobra são tomé", "dobra são tomé và príncipe"),
    "SZL": ("szl", "lilangeni", "emalangeni", "lilangeni eswatini", "lilangeni swaziland"),
    "TND": ("tnd", "dinar tunisia"),
    "TZS": ("tzs", "shilling tanzania"),
    "UGX": ("ugx", "shilling uganda"),
    # the two CFA francs are at par: the bare name goes to the first
    "XAF": ("xaf", "franc cfa trung phi", "franc cfa", "fcfa", "f cfa"),
    "XOF": ("xof", "franc cfa tây phi"),
    "ZAR": ("zar", "rand", "rand nam phi"),
    "ZMW": ("zmw", "kwacha", "kwacha zambia"),
    "ZWG": ("zwg", "đô la zimbabwe", "đô-la zimbabwe"),
    # withdrawn, but still in the news of the past
    "DEM": ("dem", "mác đức", "mark đức", "đồng mác đức", "đồng mác"),
    "FRF": ("frf", "franc pháp", "phrăng pháp", "đồng franc pháp"),
    "ITL": ("itl", "lira ý", "lia ý"),
}
"""ISO 4217 code → every way a text writes the currency after a figure."""

WRITTEN_CODES: tuple[str, ...] = (
    "VND", "USD", "EUR", "NDT", "CNY", "JPY", "GBP", "KRW", "THB", "AUD", "CAD", "SGD", "HKD", "TWD", "CHF", "RUB",
)
"""Codes that open a line where it was broken for layout (11,33 tỷ / USD); other capitals there open a paragraph."""

CAPITALS_ONLY: frozenset[str] = frozenset({
    "kgs", "afn", "all", "amd", "ars", "awg", "bam", "bif", "bob", "bsd", "btn", "cad", "cdf", "clp", "cop",
    "crc", "cup", "dop", "dzd", "ern", "etb", "fjd", "gel", "gip", "gmd", "hnl", "htg", "ils", "isk", "jod",
    "kes", "kmf", "lak", "lrd", "lsl", "mad", "mdl", "mga", "mop", "mur", "nad", "nok", "pab", "pen", "php",
    "ron", "rub", "sar", "scr", "sdr", "sek", "sos", "srd", "stn", "svc", "syp", "tmt", "tnd", "top", "try",
    "ttd", "ves", "vuv", "wst", "xaf", "zar", "dem", "rm",
})
"""Codes and short forms that mean money in capitals only (`5 triệu PHP`), before the figure too: in
other case they are words, brands or names (`top`, `try`, `Gel`)."""

NOT_BEFORE: dict[str, tuple[str, ...]] = {
    "đồng": (
        "bào", "bằng sông", "chí", "coin", "ngũ", "tính", "vị", "xu", "đội", "minh", "môn", "nghiệp", "phạm",
        "tác giả", "hương", "hồ", "tử",
        "chủ tịch", "chủ trì", "chủ sở hữu", "giám đốc", "sáng lập", "quê", "trục", "ruộng", "cỏ", "lúa",
        "đạo diễn", "bọn", "đẳng", "nguyên đơn", "bị đơn", "thừa kế",
    ),
    "đô": ("thị", "đốc", "vật", "hộ", "thành"),
    "bảng": (
        "đấu", "xếp hạng", "điện tử", "quảng cáo", "pano", "hiệu", "tên", "biểu", "tổng sắp", "thành tích",
        "giá", "số", "tin", "chữ", "màu", "vàng", "danh dự", "chỉ dẫn", "led", "hỏi", "câu hỏi", "kê",
        "lương", "nội dung", "a", "b", "c", "d", "e", "f", "g", "h",
    ),
    "tệ": ("nạn", "hại", "nhất", "hơn", "bạc"),
    "yên": ("xe", "bình", "ngựa", "tĩnh", "ổn", "tâm", "bái", "dũng", "mô", "phong"),
    "kíp": (
        "nổ", "trực", "mổ", "xe", "cấp cứu", "lái", "thợ", "làm", "bay", "tàu", "phẫu thuật", "bác sĩ",
        "y bác sĩ", "chiến đấu", "điều hành",
    ),
    "hào": ("quang", "kiệt", "rãnh", "hùng", "nước", "sâu", "hoa", "phóng", "khí", "giao thông"),
    "bạt": ("che", "phủ", "nhựa", "ngàn", "dứa"),
    "euro": ("2012", "2016", "2020", "2021", "2024", "2028"),
}
"""Surface → the words which, right after it, make another word of it: `2 đồng chí`, `4 đô thị`, `3 bảng
đấu`, `2 kíp nổ`. With a scale word before (`5 tỷ đồng`) it is money all the same, but for people (`3
triệu đồng bào`)."""

PREFIX_SYMBOLS: dict[str, str] = {
    "vn$": "VND", "vnd": "VND", "vnđ": "VND", "₫": "VND",
    "$": "USD", "us$": "USD", "usd": "USD", "usd$": "USD", "$us": "USD",
    "€": "EUR", "eur": "EUR",
    "£": "GBP", "gbp": "GBP",
    "¥": "JPY", "￥": "JPY", "jpy": "JPY", "jp¥": "JPY",
    "cny": "CNY", "rmb": "CNY", "cn¥": "CNY", "ndt": "CNY",
    "₩": "KRW", "krw": "KRW",
    "฿": "THB", "thb": "THB",
    "₭": "LAK", "lak": "LAK",
    "៛": "KHR", "khr": "KHR",
    "₹": "INR", "inr": "INR",
    "₽": "RUB", "rub": "RUB",
    "₱": "PHP", "php": "PHP",
    "rp": "IDR", "idr": "IDR",
    "rm": "MYR", "myr": "MYR",
    "s$": "SGD", "sg$": "SGD", "sgd": "SGD",
    "a$": "AUD", "au$": "AUD", "aud": "AUD",
    "c$": "CAD", "ca$": "CAD", "cad": "CAD",
    "hk$": "HKD", "hkd": "HKD",
    "nz$": "NZD", "nzd": "NZD",
    "nt$": "TWD", "ntd": "TWD", "twd": "TWD",
    "b$": "BND", "bnd": "BND",
    "r$": "BRL", "brl": "BRL",
    "mx$": "MXN", "mex$": "MXN", "mxn": "MXN",
    "mop$": "MOP",
    "ec$": "XCD",
    "chf": "CHF",
    "sek": "SEK",
    "₺": "TRY",
    "₪": "ILS",
    "₴": "UAH",
    "₦": "NGN",
    "₸": "KZT",
    "₮": "MNT",
    "৳": "BDT",
    "₾": "GEL",
    "₼": "AZN",
    "₵": "GHS",
    "₡": "CRC",
    "₲": "PYG",
    "zar": "ZAR",
    "aed": "AED",
}
"""Written before the figure → ISO code. Lower case; matched in any case (but see `CAPITALS_ONLY`),
longest first, and only where a word begins (`Wa$1` is no money)."""

SYMBOL_SCALES: dict[str, int] = {
    "m": 1_000_000, "mn": 1_000_000, "mil": 1_000_000, "million": 1_000_000, "b": 1_000_000_000, "bn": 1_000_000_000,
    "billion": 1_000_000_000, "trillion": 1_000_000_000_000,
}
"""English scales behind a figure with its sign before it ($5M, $1.5 billion)."""

SUBUNITS: dict[str, tuple[str, str]] = {
    "hào": ("VND", "0.1"),
    "cent": ("USD", "0.01"),
    "cents": ("USD", "0.01"),
    "¢": ("USD", "0.01"),
    "us cent": ("USD", "0.01"),
    "us cents": ("USD", "0.01"),
    "cent mỹ": ("USD", "0.01"),
    "xu mỹ": ("USD", "0.01"),
    "đồng cent": ("USD", "0.01"),
    "uscent": ("USD", "0.01"),
    "uscents": ("USD", "0.01"),
    "us¢": ("USD", "0.01"),
    "eurocent": ("EUR", "0.01"),
    "euro cent": ("EUR", "0.01"),
    "cent euro": ("EUR", "0.01"),
    "xu euro": ("EUR", "0.01"),
    "penny": ("GBP", "0.01"),
    "pence": ("GBP", "0.01"),
    "xu anh": ("GBP", "0.01"),
    "cent úc": ("AUD", "0.01"),
    "xu úc": ("AUD", "0.01"),
    "cent singapore": ("SGD", "0.01"),
    "xu singapore": ("SGD", "0.01"),
    "cent canada": ("CAD", "0.01"),
    "xu canada": ("CAD", "0.01"),
    "kopek": ("RUB", "0.01"),
    "kopeck": ("RUB", "0.01"),
    "kopeks": ("RUB", "0.01"),
    "cô pếch": ("RUB", "0.01"),
    "cô-pếch": ("RUB", "0.01"),
}
"""Hundredth (or tenth) of a currency as written → (ISO code, what one of it is worth in the currency)."""

CRYPTO: dict[str, tuple[str, ...]] = {
    "BTC": ("bitcoin", "bitcoins", "btc", "đồng bitcoin", "₿"),
    "ETH": ("eth", "ethereum", "ether", "đồng ethereum"),
    "USDT": ("usdt", "tether"),
    "USDC": ("usdc", "usd coin"),
    "BNB": ("bnb", "binance coin"),
    "XRP": ("xrp", "ripple"),
    "SOL": ("solana",),
    "DOGE": ("doge", "dogecoin"),
    "LTC": ("ltc", "litecoin"),
    "ADA": ("cardano",),
    "BCH": ("bch", "bitcoin cash"),
    "TRX": ("trx", "tron"),
    "PI": ("đồng pi", "pi coin", "pi network"),
}
"""Not ISO 4217: the ticker is the unit code as it stands."""
# fmt: on
