"""Units of measure: every way a Vietnamese newspaper writes them. Data only.

To add a unit, add one line to `UNITS` under the heading of its dimension::

    "kg": Unit("mass", "1", ("kg", "Kg", "kilogam", "ki lô gam", "ki-lô-gam")),

- the key is the canonical name, the `unit` column of a fact: as in the contract, else the SI or UCUM symbol
  in ASCII (`um`, `ug/m3`, `ohm`), else the Vietnamese word without marks (`sao`, `giạ` → `gia`);
- `dimension` is a key of `BASES`, which names the unit that factors of that dimension count in;
- `factor` is the size in that base unit as an exact decimal (only `psi`, `BTU/h` and `pc`, which do not
  terminate, are rounded); empty where no single factor converts (`degC`, `degF`, `richter`). Facts are
  never converted: it is there for whoever compares them. Old land units are as in the region that uses
  them: `mau` and `sao` the North's (a sào is 500 m2 in the Centre), `cong` the South's. Data sizes are
  decimal (a KB is 1000 bytes);
- `surfaces` are what a text writes after the figure, words in lower case with all their marks.

How a surface matches:

- a symbol (four characters or fewer, one of them an ASCII letter, none a Vietnamese letter: `m`, `MW`,
  `m²`, `km/h`) matches in exactly this case, so list the cases that occur (`kg`, `Kg`, `KG`); all else
  ignores case;
- the longest surface wins (`km/h` over `km`, `lạng vàng` over `lạng`), and ends where a word ends (`m 2` is
  `m²` after its superscript was lost, so no digit may follow it);
- do not list other placements of a tone mark (`thủy`, `thuỷ`) or y for i (`lý`, `lí`): they are generated,
  for `UNITS` and for the tables below alike. List a hyphen or a space (`ki-lô-mét`, `ki lô mét`) where both
  occur;
- no surface may stand under two units. Both signs for micro are listed: U+00B5 `µ` and U+03BC `μ`.
"""

from typing import NamedTuple


class Unit(NamedTuple):
    """One row of `UNITS`."""

    dimension: str
    factor: str
    surfaces: tuple[str, ...]


# fmt: off
BASES: dict[str, str] = {
    "acceleration": "m/s2",
    "activity": "UI",
    "activity density": "UI/l",
    "amount": "mol",
    "angle": "deg",
    "apparent power": "VA",
    "area": "m2",
    "charge": "C",
    "consumption": "l/100km",
    "current": "A",
    "data rate": "bit/s",
    "data size": "byte",
    "density": "kg/m3",
    "dose": "Sv",
    "energy": "J",
    "flow": "m3/h",
    "force": "N",
    "fraction": "1",
    "frame rate": "fps",
    "freight": "TEU",
    "freight transport": "t.km",
    "frequency": "Hz",
    "illuminance": "lx",
    "image": "px",
    "image density": "dpi",
    "length": "m",
    "luminance": "cd/m2",
    "luminous flux": "lm",
    "luminous intensity": "cd",
    "mass": "kg",
    "mass fraction": "kg/kg",
    "molarity": "mol/m3",
    "passenger transport": "khach.km",
    "power": "W",
    "pressure": "Pa",
    "quake": "",
    "radioactivity": "Bq",
    "resistance": "ohm",
    "rotation": "rpm",
    "ship size": "t",
    "ship volume": "GT",
    "sound": "dB",
    "speed": "km/h",
    "temperature": "K",
    "time": "s",
    "torque": "N.m",
    "voltage": "V",
    "volume": "m3",
}
"""Dimension → the unit that its factors count in; empty for a scale that converts to nothing."""

UNITS: dict[str, Unit] = {
    # acceleration
    "m/s2": Unit("acceleration", "1", ("m/s2", "m/s²", "mét/giây bình phương")),
    "G": Unit("acceleration", "9.80665", ("gia tốc trọng trường", "g-force")),
    # activity
    "UI": Unit("activity", "1", ("UI", "IU", "đơn vị quốc tế")),
    "kUI": Unit("activity", "1000", ("kUI", "kIU")),
    # activity density
    "UI/l": Unit("activity density", "1", (
        "UI/l", "UI/L", "IU/l", "IU/L", "U/l", "U/L", "UI/lít", "IU/lít", "U/lít",
    )),
    # amount
    "mmol": Unit("amount", "0.001", ("mmol", "milimol", "mi li mol")),
    "mol": Unit("amount", "1", ("mol", "mols")),
    # angle
    "deg": Unit("angle", "1", ("độ", "°", "º", "˚")),
    # apparent power
    "kVA": Unit("apparent power", "1000", ("kVA", "KVA", "kva", "Kva")),
    "MVA": Unit("apparent power", "1000000", ("MVA", "Mva")),
    "GVA": Unit("apparent power", "1000000000", ("GVA",)),
    # area
    "mm2": Unit("area", "0.000001", ("mm2", "mm²", "milimet vuông", "mi li mét vuông", "mi-li-mét vuông")),
    "cm2": Unit("area", "0.0001", (
        "cm2", "cm²", "cm vuông", "centimet vuông", "centimét vuông", "xentimet vuông", "xentimét vuông",
        "xăng ti mét vuông", "xăng-ti-mét vuông",
    )),
    "dm2": Unit("area", "0.01", (
        "dm2", "dm²", "dm vuông", "đề xi mét vuông", "đề-xi-mét vuông", "đêximét vuông", "decimet vuông",
    )),
    "m2": Unit("area", "1", ("m2", "m²", "m 2", "m^2", "m vuông", "mét vuông", "met vuông")),
    "ha": Unit("area", "10000", (
        "ha", "Ha", "hecta", "hécta", "hec ta", "héc ta", "hec-ta", "héc-ta", "hectare", "hectares",
    )),
    "km2": Unit("area", "1000000", (
        "km2", "Km2", "km²", "Km²", "km 2", "km^2", "km vuông", "kilomet vuông", "kilômet vuông", "kilômét vuông",
        "ki lô mét vuông", "ki-lô-mét vuông", "cây số vuông",
    )),
    "ft2": Unit("area", "0.09290304", (
        "ft2", "ft²", "sq ft", "sqft", "feet vuông", "foot vuông", "square feet", "square foot", "bộ vuông",
    )),
    "acre": Unit("area", "4046.8564224", ("acre", "acres", "mẫu anh")),
    "mi2": Unit("area", "2589988.110336", ("mi2", "mi²", "dặm vuông", "square miles", "square mile")),
    "mau": Unit("area", "3600", ("mẫu", "mẫu bắc bộ", "mẫu ta")),
    "sao": Unit("area", "360", ("sào", "sào bắc bộ", "sào trung bộ")),
    "cong": Unit("area", "1000", ("công", "công tầm lớn", "công tầm cắt", "công tầm cấy", "công tầm điền")),
    "thuoc": Unit("area", "24", ("thước",)),
    # charge
    "mAh": Unit("charge", "3.6", (
        "mAh", "mah", "MAH", "MaH", "mAH", "Mah", "mili ampe giờ", "miliampe giờ", "mi li ampe giờ",
    )),
    "Ah": Unit("charge", "3600", ("Ah", "AH", "ampe giờ", "ampe-giờ", "am pe giờ")),
    # consumption
    "l/100km": Unit("consumption", "1", (
        "l/100km", "l/100 km", "lít/100km", "lít/100 km", "lít xăng/100km", "lít xăng/100 km",
        "lít cho 100 km", "lít cho 100km", "lít trên 100 km", "lít xăng cho 100 km", "lít xăng cho 100km",
        "lít cho mỗi 100 km",
        "lít trên 100km", "lít xăng trên 100 km", "lít dầu/100 km", "lít dầu/100km",
    )),
    # current
    "mA": Unit("current", "0.001", ("mA", "miliampe", "mili ampe", "mi li ampe")),
    "A": Unit("current", "1", ("A", "ampe", "am pe", "ampere")),
    "kA": Unit("current", "1000", ("kA", "kiloampe", "ki lô ampe")),
    # data rate
    "bps": Unit("data rate", "1", ("bit/s", "bit/giây")),
    "Kbps": Unit("data rate", "1000", ("Kbps", "kbps", "Kb/s", "kb/s", "kbit/s", "kilobit/giây")),
    "Mbps": Unit("data rate", "1000000", (
        "Mbps", "mbps", "MBPS", "Mb/s", "Mbit/s", "Mbit/giây", "Mbps/giây", "megabit/giây", "megabit/s",
        "megabit mỗi giây", "megabit một giây",
    )),
    "Gbps": Unit("data rate", "1000000000", (
        "Gbps", "gbps", "GBPS", "Gb/s", "Gbit/s", "Gbit/giây", "gigabit/giây", "gigabit/s",
        "gigabit mỗi giây",
    )),
    "Tbps": Unit("data rate", "1000000000000", (
        "Tbps", "tbps", "Tb/s", "Tbit/s", "terabit/giây", "terabit/s", "terabit mỗi giây",
    )),
    "KB/s": Unit("data rate", "8000", ("KB/s", "kB/s", "KBps", "kBps", "KB/giây", "kilobyte/giây")),
    "MB/s": Unit("data rate", "8000000", ("MB/s", "MBps", "MB/giây", "megabyte/giây", "megabyte mỗi giây")),
    "GB/s": Unit("data rate", "8000000000", (
        "GB/s", "GBps", "GB/giây", "gigabyte/giây", "gigabyte mỗi giây",
    )),
    "TB/s": Unit("data rate", "8000000000000", ("TB/s", "TBps", "TB/giây", "terabyte/giây")),
    # data size
    "bit": Unit("data size", "0.125", ("bit", "bits")),
    "Kbit": Unit("data size", "125", ("Kbit", "kbit", "kilobit")),
    "Mbit": Unit("data size", "125000", ("Mbit", "megabit", "megabits")),
    "Gbit": Unit("data size", "125000000", ("Gbit", "gigabit", "gigabits")),
    "B": Unit("data size", "1", ("byte", "bytes")),
    "KB": Unit("data size", "1000", ("KB", "kB", "Kb", "kb", "kilobyte", "kilobytes", "kilôbyte")),
    "MB": Unit("data size", "1000000", ("MB", "Mb", "mb", "megabyte", "megabytes", "mêgabyte")),
    "GB": Unit("data size", "1000000000", ("GB", "Gb", "gb", "gigabyte", "gigabytes", "gigabai")),
    "TB": Unit("data size", "1000000000000", ("TB", "Tb", "tb", "terabyte", "terabytes")),
    "PB": Unit("data size", "1000000000000000", ("PB", "petabyte", "petabytes")),
    "EB": Unit("data size", "1000000000000000000", ("EB", "exabyte", "exabytes")),
    "ZB": Unit("data size", "1000000000000000000000", ("ZB", "zettabyte", "zettabytes")),
    # density
    "ug/m3": Unit("density", "0.000000001", (
        "µg/m3", "μg/m3", "µg/m³", "μg/m³", "ug/m3", "ug/m³", "mcg/m3", "mcg/m³", "µg/m 3", "μg/m 3",
        "microgam/m3", "microgram/m3", "microgam/m³", "microgram/m³", "micro gam/m3", "microgam/mét khối",
        "microgram/mét khối", "micrôgam/mét khối", "micro gam trên mét khối", "microgam trên mét khối",
        "microgram trên mét khối", "microgam trên một mét khối", "microgram trên một mét khối",
        "microgam mỗi mét khối", "microgram mỗi mét khối",
    )),
    "ng/ml": Unit("density", "0.000001", ("ng/ml", "nanogam/ml", "nanogram/ml")),
    "ug/l": Unit("density", "0.000001", (
        "µg/l", "μg/l", "µg/L", "μg/L", "ug/l", "ug/L", "mcg/l", "microgam/lít", "microgram/lít",
    )),
    "mg/m3": Unit("density", "0.000001", (
        "mg/m3", "mg/m³", "mg/m 3", "mg/mét khối", "miligam/m3", "miligam/mét khối", "miligram/m3",
    )),
    "mg/l": Unit("density", "0.001", (
        "mg/l", "mg/L", "mg/lít", "mg/1 lít", "mg/1 l", "miligam/lít", "miligam/1 lít", "miligram/lít",
        "miligram/1 lít", "mi-li-gam/lít",
    )),
    "mg/100ml": Unit("density", "0.01", (
        "mg/100ml", "mg/100 ml", "miligam/100 mililít", "miligam/100 mililit", "miligam/100ml",
        "miligam/100 ml", "miligram/100ml", "miligram/100 ml", "miligram/100 mililít",
    )),
    "mg/dl": Unit("density", "0.01", ("mg/dl", "mg%")),
    "g/dl": Unit("density", "10", ("g/dl", "g/dL")),
    "g/l": Unit("density", "1", ("g/l", "g/L", "g/lít", "gam/lít", "gram/lít")),
    "g/cm3": Unit("density", "1000", ("g/cm3", "g/cm³", "gam/cm3")),
    "kg/m3": Unit("density", "1", ("kg/m3", "kg/m³", "kg/m 3", "kg/mét khối")),
    # dose
    "uSv": Unit("dose", "0.000001", ("µSv", "μSv", "uSv", "microsievert", "micro sievert")),
    "mSv": Unit("dose", "0.001", ("mSv", "MSv", "msv", "milisievert", "millisievert", "mili sievert")),
    "Sv": Unit("dose", "1", ("Sv", "sievert", "sieverts")),
    "Gy": Unit("dose", "1", ("Gy",)),
    # energy
    "cal": Unit("energy", "4.184", ("cal", "calo", "calorie", "calories")),
    "kcal": Unit("energy", "4184", (
        "kcal", "Kcal", "KCal", "kCal", "KCAL", "kilocalo", "ki lô calo", "ki-lô-calo", "kilocalorie",
        "kilocalories",
    )),
    "J": Unit("energy", "1", ("J", "jun", "joule", "joules")),
    "kJ": Unit("energy", "1000", ("kJ", "KJ", "kilojun", "kilôjun", "ki lô jun", "kilojoule", "kilojoules")),
    "MJ": Unit("energy", "1000000", ("MJ", "megajun", "megajoule", "megajoules")),
    "GJ": Unit("energy", "1000000000", ("GJ", "gigajun", "gigajoule", "gigajoules")),
    "Wh": Unit("energy", "3600", ("Wh", "WH", "wh", "oát giờ", "oát-giờ", "watt giờ", "watt-giờ")),
    "kWh": Unit("energy", "3600000", (
        "kWh", "KWh", "KWH", "kwh", "Kwh", "kWH", "kW/h", "kw/h", "ki lô oát giờ", "ki-lô-oát giờ",
        "ki-lô-oát-giờ", "kilôoát giờ", "kilowatt giờ", "kilowatt-giờ", "số điện",
    )),
    "MWh": Unit("energy", "3600000000", (
        "MWh", "MWH", "Mwh", "mê ga oát giờ", "mê-ga-oát giờ", "megawatt giờ", "megawatt-giờ",
    )),
    "GWh": Unit("energy", "3600000000000", (
        "GWh", "GWH", "Gwh", "gi ga oát giờ", "gigawatt giờ", "gigawatt-giờ",
    )),
    "TWh": Unit("energy", "3600000000000000", ("TWh", "TWH", "Twh", "terawatt giờ", "terawatt-giờ")),
    "BTU": Unit("energy", "1055.05585262", ("BTU", "Btu", "btu")),
    "MMBTU": Unit("energy", "1055055852.62", ("MMBTU",)),
    "toe": Unit("energy", "41868000000", ("TOE", "toe")),
    "eV": Unit("energy", "0.0000000000000000001602176634", ("eV", "electron volt", "electronvolt")),
    # flow
    "l/s": Unit("flow", "3.6", ("l/s", "L/s", "lít/giây", "lít/s", "lít mỗi giây")),
    "m3/h": Unit("flow", "1", (
        "m3/h", "m³/h", "m 3/h", "m3/giờ", "m³/giờ", "m 3/giờ", "mét khối/giờ", "khối/giờ",
        "mét khối mỗi giờ",
    )),
    "m3/s": Unit("flow", "3600", (
        "m3/s", "m³/s", "m 3/s", "m3/giây", "m³/giây", "m 3/giây", "mét khối/giây", "khối/giây",
        "mét khối mỗi giây", "mét khối một giây",
    )),
    # force
    "N": Unit("force", "1", ("N", "newton", "newtons", "niu tơn", "niu-tơn", "niutơn")),
    "kN": Unit("force", "1000", ("kN", "KN", "kilonewton", "kilôniutơn", "ki lô niu tơn")),
    "kgf": Unit("force", "9.80665", ("kgf", "kgF", "KGF")),
    # fraction
    "ppm": Unit("fraction", "0.000001", ("ppm", "PPM")),
    "ppb": Unit("fraction", "0.000000001", ("ppb", "PPB")),
    # frame rate
    "fps": Unit("frame rate", "1", (
        "fps", "FPS", "Fps", "khung hình/giây", "khung hình / giây", "khung hình trên giây",
        "khung hình mỗi giây", "khung hình một giây", "hình/giây", "khung/giây",
    )),
    # freight
    "TEU": Unit("freight", "1", ("TEU", "teu", "Teu", "TEUs", "teus")),
    # freight transport
    "t.km": Unit("freight transport", "1", ("tấn.km", "tấn km", "t.km", "tấn-km", "tấn ki lô mét")),
    # frequency
    "Hz": Unit("frequency", "1", ("Hz", "hz", "HZ", "héc", "hertz")),
    "kHz": Unit("frequency", "1000", (
        "kHz", "KHz", "khz", "Khz", "KHZ", "kilohertz", "ki lô héc", "kilôhéc",
    )),
    "MHz": Unit("frequency", "1000000", (
        "MHz", "Mhz", "mhz", "MHZ", "megahertz", "mê ga héc", "mê-ga-héc", "mêgahéc",
    )),
    "GHz": Unit("frequency", "1000000000", ("GHz", "Ghz", "ghz", "GHZ", "gigahertz", "gi ga héc", "gigahéc")),
    "THz": Unit("frequency", "1000000000000", ("THz", "Thz", "THZ", "terahertz")),
    # illuminance
    "lx": Unit("illuminance", "1", ("lx", "lux")),
    # image
    "px": Unit("image", "1", ("px", "pixel", "pixels", "điểm ảnh")),
    "MP": Unit("image", "1000000", (
        "MP", "Mp", "Mpx", "MPx", "megapixel", "megapixels", "mega pixel", "mega-pixel", "mêgapixel",
    )),
    # image density
    "dpi": Unit("image density", "1", ("dpi", "DPI")),
    "ppi": Unit("image density", "1", ("ppi", "PPI", "điểm ảnh/inch", "pixel/inch")),
    # length
    "nm": Unit("length", "0.000000001", (
        "nm", "nanomet", "nanomét", "nanômét", "nano mét", "na-nô-mét", "na nô mét", "nanometer",
    )),
    "um": Unit("length", "0.000001", (
        "µm", "μm", "um", "micron", "microns", "micromet", "micromét", "micrômét", "micro mét", "mi crô mét",
        "micrometer",
    )),
    "li": Unit("length", "0.001", ("li",)),
    "mm": Unit("length", "0.001", (
        "mm", "Mm", "mi li", "mi-li", "milimet", "milimét", "millimet", "millimét", "mili mét", "mi li mét",
        "mi-li-mét", "ly tây",
    )),
    "cm": Unit("length", "0.01", (
        "cm", "Cm", "CM", "centimet", "centimét", "xentimet", "xentimét", "xăngtimét", "xăng ti mét",
        "xăng-ti-mét", "xăng ti", "xen ti mét", "xen-ti-mét", "phân tây", "cen-ti-mét", "cen ti mét", "xăng-ti-met",
        "xen-ti-met",
        "centimeter", "centimeters",
    )),
    "inch": Unit("length", "0.0254", ("inch", "Inch", "INCH", "inches", "inchs", "in-sơ", "″", "-inch", "-inches")),
    "dm": Unit("length", "0.1", ("dm", "decimet", "decimét", "đềximét", "đêximét", "đề xi mét", "đề-xi-mét")),
    "tac": Unit("length", "0.1", ("tấc",)),
    "ft": Unit("length", "0.3048", ("ft", "foot", "feet", "bộ anh")),
    "yd": Unit("length", "0.9144", ("yard", "yards", "yd", "thước anh")),
    "m": Unit("length", "1", ("m", "mét", "met", "mét dài", "meter", "meters")),
    "truong": Unit("length", "4", ("trượng",)),
    "dam": Unit("length", "10", ("dam", "đề ca mét", "đề-ca-mét", "decamet")),
    "hm": Unit("length", "100", ("hm", "héc tô mét", "héc-tô-mét", "hectomet")),
    "km": Unit("length", "1000", (
        "km", "Km", "KM", "cây số", "kilomet", "kilomét", "kilômet", "kilômét", "kilo mét", "ki lô mét",
        "ki-lô-mét", "ký lô mét", "ki-lô-met", "kilometer", "kilometers",
    )),
    "mi": Unit("length", "1609.344", ("dặm", "dặm anh", "mile", "miles")),
    "nmi": Unit("length", "1852", ("hải lý", "dặm biển")),
    "au": Unit("length", "149597870700", ("đơn vị thiên văn", "AU")),
    "ly": Unit("length", "9460730472580800", ("năm ánh sáng", "năm-ánh-sáng")),
    "pc": Unit("length", "30856775814913673", ("parsec", "parsecs")),
    # luminance
    "nit": Unit("luminance", "1", ("nit", "nits", "cd/m2", "cd/m²")),
    # luminous flux
    "lm": Unit("luminous flux", "1", ("lm", "lumen", "lumens", "ANSI lumen", "ANSI lumens")),
    # luminous intensity
    "cd": Unit("luminous intensity", "1", ("cd", "candela")),
    # mass
    "ng": Unit("mass", "0.000000000001", ("nanogam", "nanogram")),
    "ug": Unit("mass", "0.000000001", (
        "ug", "µg", "μg", "mcg", "microgam", "microgram", "micrôgam", "micro gam", "micro gram",
    )),
    "mg": Unit("mass", "0.000001", (
        "mg", "Mg", "MG", "miligam", "miligram", "milligram", "mili gam", "mi li gam", "mi-li-gam",
    )),
    "carat": Unit("mass", "0.0002", ("carat", "carats")),
    "phan": Unit("mass", "0.000375", ("phân", "phân vàng")),
    "g": Unit("mass", "0.001", ("g", "gr", "gam", "gram", "grams", "gờ ram")),
    "chi": Unit("mass", "0.00375", ("chỉ", "chỉ vàng", "đồng cân")),
    "oz": Unit("mass", "0.028349523125", ("oz", "ounce", "ounces")),
    "ozt": Unit("mass", "0.0311034768", ("ounce troy", "troy ounce", "troy ounces", "ozt")),
    "luong": Unit("mass", "0.0375", ("lượng", "lượng vàng", "cây", "cây vàng", "lạng vàng", "lượng bạc")),
    "lang": Unit("mass", "0.1", ("lạng",)),
    "lb": Unit("mass", "0.45359237", ("lb", "lbs", "pound", "pounds", "cân anh")),
    "kg": Unit("mass", "1", (
        "kg", "Kg", "KG", "cân", "ký", "ký lô", "ki lô", "ki-lô", "kilô", "kilogam", "kilogram", "kilôgam",
        "kilo gam", "ki lô gam", "ki-lô-gam", "ký lô gam", "kilo gram",
    )),
    "yen": Unit("mass", "10", ("yến",)),
    "ta": Unit("mass", "100", ("tạ",)),
    "t": Unit("mass", "1000", ("tấn", "ton", "tons", "tonne", "tonnes")),
    "kt": Unit("mass", "1000000", ("kiloton", "kilotons", "kilôtôn", "ki lô tôn")),
    "Mt": Unit("mass", "1000000000", ("megaton", "megatons", "mêgatôn", "mê ga tôn")),
    # mass fraction
    "mg/kg": Unit("mass fraction", "0.000001", ("mg/kg", "miligam/kg", "miligram/kg")),
    "g/kg": Unit("mass fraction", "0.001", ("g/kg", "gam/kg", "gram/kg")),
    "ug/kg": Unit("mass fraction", "0.000000001", (
        "µg/kg", "μg/kg", "ug/kg", "mcg/kg", "microgam/kg", "microgram/kg",
    )),
    # molarity
    "umol/l": Unit("molarity", "0.001", ("µmol/l", "μmol/l", "umol/l", "micromol/l", "micromol/lít")),
    "mmol/l": Unit("molarity", "1", ("mmol/l", "mmol/lít", "milimol/lít")),
    # passenger transport
    "khach.km": Unit("passenger transport", "1", (
        "khách.km", "lượt khách.km", "hành khách.km", "lượt hành khách.km", "HK.km", "người.km", "lượt người.km",
        "khách km", "lượt khách km", "hành khách km", "khách-km", "hành khách-km",
    )),
    # power
    "mW": Unit("power", "0.001", ("mW", "miliwatt", "mili oát")),
    "W": Unit("power", "1", ("W", "w", "oát", "watt", "watts", "wat")),
    "kW": Unit("power", "1000", (
        "kW", "KW", "Kw", "kw", "kilowatt", "kilowatts", "kilôoát", "ki lô oát", "ki-lô-oát",
    )),
    "MW": Unit("power", "1000000", (
        "MW", "Mw", "megawatt", "megawatts", "megawat", "mê ga oát", "mê-ga-oát", "mêgaoát",
    )),
    "GW": Unit("power", "1000000000", ("GW", "Gw", "gigawatt", "gigawatts", "gi ga oát", "gi-ga-oát")),
    "TW": Unit("power", "1000000000000", ("TW", "terawatt", "terawatts")),
    "Wp": Unit("power", "1", ("Wp", "WP")),
    "kWp": Unit("power", "1000", ("kWp", "KWp", "kwp", "KWP", "Kwp")),
    "MWp": Unit("power", "1000000", ("MWp", "Mwp", "MWP")),
    "GWp": Unit("power", "1000000000", ("GWp", "GWP")),
    "hp": Unit("power", "745.69987158227022", (
        "hp", "HP", "Hp", "bhp", "mã lực", "sức ngựa", "horsepower", "PS", "mã lực hệ mét",
    )),
    "CV": Unit("power", "735.49875", ("CV", "cv", "Cv")),
    "BTU/h": Unit("power", "0.293071070172222222", ("BTU/h", "BTU/giờ")),
    # pressure
    "Pa": Unit("pressure", "1", ("Pa", "pascal", "pascals", "pa-xcan")),
    "hPa": Unit("pressure", "100", (
        "hPa", "HPa", "hpa", "hectopascal", "mbar", "milibar", "mili bar", "millibar",
    )),
    "kPa": Unit("pressure", "1000", ("kPa", "KPa", "kpa", "kilopascal")),
    "MPa": Unit("pressure", "1000000", ("MPa", "Mpa", "mpa", "megapascal")),
    "mmHg": Unit("pressure", "133.322387415", (
        "mmHg", "mmhg", "mm Hg", "mmHG", "milimet thủy ngân", "milimét thủy ngân", "mi li mét thủy ngân",
    )),
    "psi": Unit("pressure", "6894.757293168361", ("psi", "PSI", "Psi")),
    "bar": Unit("pressure", "100000", ("bar", "Bar", "bars")),
    "atm": Unit("pressure", "101325", ("atm", "átmốtphe", "át mốt phe", "át-mốt-phe", "atmosphere")),
    "kgf/cm2": Unit("pressure", "98066.5", ("kgf/cm2", "kgf/cm²", "kg/cm2", "kg/cm²")),
    # quake
    "richter": Unit("quake", "", (
        "độ richter", "richter", "độ ríchter", "độ rích te", "độ rích-te", "độ rích ter",
    )),
    # radioactivity
    "Bq": Unit("radioactivity", "1", ("Bq", "becquerel", "becquerels", "béc cơ ren")),
    # resistance
    "ohm": Unit("resistance", "1", ("Ω", "ohm", "ohms")),
    # rotation
    "rpm": Unit("rotation", "1", (
        "rpm", "RPM", "vòng/phút", "vòng/ phút", "vòng / phút", "vòng mỗi phút", "vòng một phút",
        "vòng trên phút", "vòng/p", "v/ph", "v/phút",
    )),
    # ship size
    "DWT": Unit("ship size", "1", ("DWT", "dwt", "tấn DWT", "tấn trọng tải")),
    # ship volume
    "GT": Unit("ship volume", "1", ("GT", "tấn GT", "GRT")),
    # sound
    "dB": Unit("sound", "1", (
        "dB", "db", "Db", "DB", "dBA", "dB(A)", "decibel", "decibels", "đề xi ben", "đề-xi-ben", "đêxiben",
        "đềxiben",
    )),
    # speed
    "mm/h": Unit("speed", "0.000001", ("mm/h", "mm/giờ")),
    "km/h": Unit("speed", "1", (
        "km/h", "Km/h", "KM/h", "KM/H", "km/H", "km/ h", "km /h", "km / h", "kmh", "Kmh", "kph", "km/giờ",
        "km/ giờ", "km / giờ", "km mỗi giờ", "km một giờ", "kilomet/giờ", "kilômét/giờ", "ki lô mét/giờ",
        "ki-lô-mét/giờ", "kilomet một giờ", "cây số/giờ", "cây số một giờ", "cây số giờ",
    )),
    "mi/h": Unit("speed", "1.609344", ("mph", "MPH", "dặm/giờ", "dặm/h", "dặm một giờ", "dặm mỗi giờ")),
    "kn": Unit("speed", "1.852", (
        "kn", "knot", "knots", "hải lý/giờ", "hải lý/h", "hải lý một giờ", "hải lý mỗi giờ",
    )),
    "m/s": Unit("speed", "3.6", (
        "m/s", "m/giây", "mét/giây", "mét/s", "mét trên giây", "mét mỗi giây", "mét một giây",
    )),
    "km/s": Unit("speed", "3600", ("km/s", "km/giây", "kilomet/giây", "km mỗi giây", "km một giây")),
    # temperature
    "degC": Unit("temperature", "", (
        "độ C", "°C", "ºC", "˚C", "° C", "º C", "℃", "oC", "°С", "độ С", "độ celsius", "độ xen xi út",
        "độ xen-xi-út", "độ xê", "độ bách phân",
    )),
    "degF": Unit("temperature", "", ("độ F", "°F", "ºF", "˚F", "° F", "℉", "oF", "độ fahrenheit")),
    "K": Unit("temperature", "1", ("K", "°K", "độ K", "kelvin", "độ kelvin", "ken vin")),
    # time
    "ns": Unit("time", "0.000000001", ("ns", "nano giây", "nanogiây", "na nô giây")),
    "us": Unit("time", "0.000001", ("µs", "μs", "micro giây", "microgiây", "mi crô giây")),
    "ms": Unit("time", "0.001", (
        "ms", "mili giây", "miligiây", "mi li giây", "mi-li-giây", "phần nghìn giây",
    )),
    # torque
    "Nm": Unit("torque", "1", ("Nm", "N.m", "N·m", "newton mét", "newton-mét", "niutơn mét")),
    # voltage
    "mV": Unit("voltage", "0.001", ("mV", "milivolt", "mi li vôn")),
    "V": Unit("voltage", "1", ("V", "vôn", "volt", "volts")),
    "kV": Unit("voltage", "1000", ("kV", "KV", "Kv", "kv", "kilovolt", "kilôvôn", "ki lô vôn", "ki-lô-vôn")),
    # volume
    "mm3": Unit("volume", "0.000000001", ("mm3", "mm³", "milimet khối", "milimét khối")),
    "cm3": Unit("volume", "0.000001", (
        "cm3", "cm³", "cm 3", "cm khối", "centimet khối", "centimét khối", "xentimet khối", "xentimét khối",
        "xăng ti mét khối", "xăng-ti-mét khối", "cc", "CC", "Cc", "phân khối",
    )),
    "ml": Unit("volume", "0.000001", (
        "ml", "mL", "Ml", "ML", "mililit", "mililít", "mili lít", "millilit", "mi li lít", "mi-li-lít",
    )),
    "cl": Unit("volume", "0.00001", ("cl", "cL", "xăng ti lít", "xen ti lít", "centilit")),
    "dm3": Unit("volume", "0.001", (
        "dm3", "dm³", "dm khối", "đề xi mét khối", "đề-xi-mét khối", "decimet khối",
    )),
    "l": Unit("volume", "0.001", ("l", "L", "lít", "lit", "litre", "litres", "liter", "liters")),
    "hl": Unit("volume", "0.1", ("hl", "hL", "héc tô lít", "héc-tô-lít", "hectolit")),
    "m3": Unit("volume", "1", ("m3", "m³", "m 3", "m^3", "m khối", "mét khối", "met khối", "khối", "Nm3", "Nm³")),
    "km3": Unit("volume", "1000000000", (
        "km3", "Km3", "km³", "km khối", "kilomet khối", "kilômét khối", "ki lô mét khối", "ki-lô-mét khối",
    )),
    "ft3": Unit("volume", "0.028316846592", (
        "ft3", "ft³", "feet khối", "foot khối", "cubic feet", "bộ khối",
    )),
    "pint": Unit("volume", "0.000473176473", ("pint", "pints")),
    "gallon": Unit("volume", "0.003785411784", ("gallon", "gallons", "ga lông", "ga-lông")),
    "bushel": Unit("volume", "0.03523907016688", ("bushel", "bushels", "giạ mỹ")),
    "gia": Unit("volume", "0.04", ("giạ",)),
    "barrel": Unit("volume", "0.158987294928", (
        "thùng dầu", "thùng dầu thô", "thùng dầu quy đổi", "thùng dầu tương đương", "barrel", "barrels",
        "bbl",
    )),
}
"""Canonical name → its dimension, its size in the base unit and every way a text writes it."""

AMBIGUOUS: frozenset[str] = frozenset({
    "công", "mẫu", "thước", "phân", "chỉ", "lượng", "cây", "khối", "li",
})
"""Surfaces of `UNITS` that are first of all common words: units only as `NEEDS_AFTER` says, or, where it
has no row (`li`), only where the sentence speaks of a size (`dày 3 li`, `thép 10 li`)."""

NEEDS_AFTER: dict[str, tuple[str, ...]] = {
    "công": (
        "đất", "ruộng", "lúa", "vườn", "rừng", "rẫy", "mía", "dừa", "khóm", "bưởi", "cam", "quýt", "xoài",
        "nhãn", "sầu riêng", "thanh long", "dưa", "rau", "rau màu", "màu", "hoa màu", "tôm", "vuông",
        "nuôi tôm", "ao",
    ),
    "mẫu": (
        "ruộng", "đất", "lúa", "vườn", "ao", "đầm", "rừng", "ngô", "mía", "chè", "cà phê", "cao su", "dâu",
        "cam", "vải", "hoa màu",
    ),
    "thước": ("đất", "ruộng", "vườn", "ao", "lúa"),
    "phân": ("vàng",),
    "chỉ": ("vàng", "bạc", "heroin"),
    "lượng": ("vàng", "bạc", "sjc"),
    "cây": ("vàng", "sjc"),
    "khối": (
        "nước", "gỗ", "đất", "đá", "cát", "sỏi", "bê tông", "bùn", "rác", "khí", "gas", "dầu", "phân",
        "rưỡi",
    ),
}
"""Ambiguous surface → the words one of which must follow for it to be the unit (`5 công đất`; `5 công
nhân` is a count)."""

NOT_BEFORE: dict[str, tuple[str, ...]] = {
    "tấn": ("công",),
    "tạ": ("ơn", "lỗi"),
    "yến": ("sào", "tiệc", "mạch", "oanh"),
    "sào": ("huyệt",),
    "lạng": ("sơn", "lách", "giang"),
    "ký": (
        "kết", "hợp", "quyết", "ban hành", "văn bản", "thỏa thuận", "sắc lệnh", "biên bản", "công văn",
        "nghị", "thông", "lệnh", "bản", "cam kết", "duyệt", "giấy", "đơn", "với", "liên", "xác", "phát",
        "túc", "tự", "hiệu", "sự", "giả", "sinh", "ức", "họa", "tên", "nhận", "gửi", "tặng",
    ),
    "độ": ("tuổi", "khó", "phân giải", "tin cậy", "ẩm", "mặn"),
    "trượng": ("phu",),
    "gam": ("màu",),
    "điểm ảnh": ("hưởng",),
    "bar": ("karaoke", "rượu"),
    "số điện": ("thoại",),
    "cân": ("điện tử", "bàn", "đo", "đồng hồ", "sức", "đai", "nặng", "tiểu ly"),
}
"""Surface that is mostly a unit → the words which, right after it, make another word of it (`2 tấn
công`, `3 độ tuổi`)."""

WEAK: frozenset[str] = frozenset({
    "A", "V", "W", "w", "N", "J", "K", "l", "L", "g", "UI", "IU", "AU", "PS", "CV", "cv", "GT", "PB", "EB",
    "ZB", "kn", "bit", "lb", "hm", "dam",
})
"""Symbols that also label models, roads, classes and shifts (`12A`, `2.5V`, `01 PB`): other evidence
that a measure is meant (a space, a metric, a range) should decide."""

RATE_DENOMINATORS: dict[str, tuple[str, ...]] = {
    "second": ("giây", "s"),
    "minute": ("phút", "ph", "min"),
    "hour": ("giờ", "h", "tiếng", "tiếng đồng hồ", "giờ đồng hồ"),
    "day": ("ngày", "ngày đêm", "ngày-đêm", "ngày/đêm", "đêm"),
    "week": ("tuần", "tuần lễ"),
    "month": ("tháng",),
    "quarter": ("quý",),
    "year": ("năm", "năm học"),
    "decade": ("thập kỷ", "thập niên"),
    "century": ("thế kỷ",),
    "mg": ("mg", "miligam"),
    "g": ("g", "gr", "gam", "gram"),
    "kg": ("kg", "Kg", "KG", "kilogam", "kilogram", "ki lô gam", "ki-lô-gam", "ki lô", "ki-lô", "ký", "cân"),
    "yen": ("yến",),
    "ta": ("tạ",),
    "t": ("tấn", "ton"),
    "chi": ("chỉ", "chỉ vàng"),
    "luong": ("lượng", "lượng vàng", "cây", "cây vàng"),
    "lang": ("lạng",),
    "oz": ("ounce", "ounces", "oz"),
    "lb": ("pound", "lb", "lbs"),
    "carat": ("carat",),
    "mm": ("mm",),
    "mm3": ("mm3", "mm³"),
    "cm": ("cm",),
    "cm2": ("cm2", "cm²"),
    "cm3": ("cm3", "cm³"),
    "m": ("m", "mét", "mét dài"),
    "km": ("km", "Km", "kilomet", "ki lô mét", "ki-lô-mét", "cây số"),
    "mi": ("dặm",),
    "nmi": ("hải lý",),
    "m2": ("m2", "m²", "m 2", "mét vuông", "m vuông"),
    "km2": ("km2", "km²", "km 2", "km vuông"),
    "ha": ("ha", "Ha", "hecta", "héc ta", "héc-ta", "hécta"),
    "ft2": ("feet vuông", "foot vuông", "ft2", "ft²"),
    "mau": ("mẫu",),
    "sao": ("sào",),
    "cong": ("công", "công đất"),
    "ml": ("ml", "mililit", "mililít"),
    "l": ("l", "L", "lít", "lit"),
    "m3": ("m3", "m³", "m 3", "mét khối", "m khối", "khối"),
    "barrel": ("thùng", "thùng dầu", "barrel"),
    "gallon": ("gallon",),
    "bushel": ("bushel", "giạ mỹ"),
    "gia": ("giạ",),
    "W": ("W",),
    "Wp": ("Wp",),
    "kW": ("kW", "KW"),
    "kWp": ("kWp", "KWp"),
    "MW": ("MW",),
    "kWh": ("kWh", "kwh", "KWh", "KWH", "Kwh", "ki lô oát giờ", "số điện"),
    "MWh": ("MWh",),
    "BTU": ("BTU",),
    "MMBTU": ("MMBTU", "triệu BTU", "triệu đơn vị nhiệt anh"),
    "MB": ("MB",),
    "GB": ("GB",),
    "inch": ("inch",),
    "TEU": ("TEU", "teu"),
}
"""Canonical denominator of a rate → its surfaces, after `/`, `một`, `mỗi` or before the figure after
`mỗi`. Time and physical units only: any other noun (`cổ phiếu`, `người`, `chiếc`, `lượt`) stands in
the unit as the text has it. No word is ambiguous here (`đồng/lượng`, `đồng/công`) but `thùng` and
`cây`: the barrel of oil and the tael of gold only where nothing else follows."""

AMBIGUOUS_BEFORE: frozenset[str] = frozenset(
    {"cây", "công", "thùng", "mẫu", "chỉ", "lượng", "khối", "lạng", "ký", "cân"}
)
"""Denominators that, with `mỗi` before a figure that is no money, are rather things (mỗi cây 20 kg)."""

PERCENT: dict[str, str] = {
    "%": "%", "phần trăm": "%", "‰": "‰", "phần nghìn": "‰", "phần ngàn": "‰", "điểm phần trăm": "pp", "điểm %": "pp",
    "điểm cơ bản": "bp", "bps": "bp", "đpt": "pp", "% điểm": "pp", "phầm trăm": "%",
}
"""Shares, and points of them."""

AMBIGUOUS_CODES: dict[str, str] = {
    "công": "cong", "mẫu": "mau", "thước": "thuoc", "phân": "phan", "chỉ": "chi", "lượng": "luong", "cây": "luong",
    "khối": "m3", "li": "li",
}
"""The unit of each word of `NEEDS_AFTER`."""

NEVER_PLAIN: frozenset[str] = frozenset({"độ", "bảng", "kíp", "cân", "a", "g", "l"})
"""Surfaces that need a look around (36 độ, 9 bảng đấu, 18g ngày 2/7)."""

APART: frozenset[str] = frozenset({"k"})
"""Symbols that need a space before them: 300 K is a temperature, 300K is 300,000 and 4K a screen."""

BETWEEN_RATE_AND_FIGURE: tuple[str, ...] = (
    "có", "là", "khoảng", "hơn", "gần", "trên", "dưới", "tới", "lên", "đến", "được", "chỉ", "cho", "trung bình",
    "bình quân", "giá", "bán", "với", "thu", "xuất", "nhập", "phát", "sinh", "vào", "tối", "đa", "thiểu", "từ", "kiếm",
    "trả", "lời", "lãi", "thu nhập", "nhận", "ra", "uống", "ăn", "chi", "tiêu", "hết", "mất", "tốn", "khám", "cung cấp",
    "sản xuất", "đón", "tiếp", "tăng", "giảm", "thêm", "đạt", "cần", "dùng", "sử dụng", "tiêu thụ", "xuất khẩu",
    "nhập khẩu", "đào tạo", "tuyển", "phục vụ", "khai thác", "chế biến", "thải", "tiêu tốn", "đóng", "đi", "di chuyển",
    "chạy",
)
"""Words between a denominator and its figure (mỗi tháng kiếm được khoảng 20 triệu đồng)."""
# fmt: on
