"""How values are written for readers of Vietnamese and of English."""

from __future__ import annotations

from collections.abc import Mapping

from vnfacts.write.humanise import SIGNS, Style
from vnfacts.write.labels import VALUE_LABELS, Language, named


def _qualifiers(language: Language) -> dict[str, str]:
    return {qualifier: named("qualifier", qualifier, language) for qualifier in VALUE_LABELS["qualifier"]}


STYLES: Mapping[Language, Style] = {
    "vi": Style(
        point=",",
        group=".",
        groups_four=True,
        scales=((12, "nghìn tỷ"), (9, "tỷ"), (6, "triệu")),
        qualifiers=_qualifiers("vi"),
        units={
            "second": "giây", "minute": "phút", "hour": "giờ", "day": "ngày", "week": "tuần", "month": "tháng",
            "quarter": "quý", "year": "năm", "decade": "thập niên", "century": "thế kỷ",
            "age year": "tuổi", "age month": "tháng tuổi", "age day": "ngày tuổi",
            "VND": "đồng", "CNY": "nhân dân tệ", "JPY": "yên", "KRW": "won", "GBP": "bảng Anh", "THB": "baht",
            "LAK": "kíp", "KHR": "riel", "RUB": "rúp", "EUR": "euro",
            "t": "tấn", "ta": "tạ", "yen": "yến", "mau": "mẫu", "sao": "sào", "cong": "công", "luong": "lượng",
            "chi": "chỉ", "l": "lít", "barrel": "thùng", "pp": "điểm phần trăm", "bp": "điểm cơ bản",
        },
        plural="",
        ordinal="{unit} thứ {number}",
        time="{clock} {day}",
        day="{d}/{m}/{y}",
        month="{m}/{y}",
        quarter="quý {roman}/{y}",
        year="{y}",
        undated="chưa rõ ngày",
    ),
    "en": Style(
        group=",",
        groups_four=True,
        qualifiers=_qualifiers("en"),
    ),
}  # fmt: skip
"""How values are written for the readers of each language."""

TERSE: Mapping[Language, Style] = {"vi": STYLES["vi"], "en": SIGNS}
"""The same for tables of a terminal, where there is little room."""
