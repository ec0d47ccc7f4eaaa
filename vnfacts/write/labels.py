"""What people read above and beside the data, in Vietnamese and English. The data themselves keep their names."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping
from typing import Literal

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = Language.__args__  # type: ignore[attr-defined]

COLUMN_LABELS: Mapping[str, tuple[str, str]] = {
    "source": ("Nguồn", "Source"),
    "doc_date": ("Ngày tài liệu", "Document date"),
    "start": ("Vị trí đầu", "Start"),
    "end": ("Vị trí cuối", "End"),
    "text": ("Nguyên văn", "Text"),
    "kind": ("Loại", "Kind"),
    "value": ("Giá trị", "Value"),
    "value_max": ("Giá trị lớn nhất", "Upper value"),
    "unit": ("Đơn vị", "Unit"),
    "qualifier": ("Mức độ chính xác", "Qualifier"),
    "date_start": ("Từ ngày", "From"),
    "date_end": ("Đến ngày", "To"),
    "granularity": ("Cấp thời gian", "Granularity"),
    "status": ("Tình trạng", "Status"),
    "change": ("Tăng giảm", "Change"),
    "metric": ("Chỉ tiêu", "Metric"),
    "places": ("Địa điểm", "Places"),
    "period_start": ("Kỳ: từ ngày", "Period from"),
    "period_end": ("Kỳ: đến ngày", "Period to"),
    "baseline": ("So với", "Compared with"),
    "speaker": ("Theo ai", "Speaker"),
    "sentence": ("Câu", "Sentence"),
    "rule": ("Quy tắc", "Rule"),
    "claim": ("Nhóm", "Claim"),
    "relation": ("Đối chiếu", "Relation"),
}
"""Column -> its heading in each language, in the order of LANGUAGES."""

VALUE_LABELS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "kind": {
        "money": ("tiền", "money"),
        "percent": ("phần trăm", "percent"),
        "measure": ("số đo", "measure"),
        "count": ("số lượng", "count"),
        "age": ("tuổi", "age"),
        "ordinal": ("thứ tự", "ordinal"),
        "ratio": ("tỷ lệ", "ratio"),
        "score": ("tỷ số", "score"),
        "number": ("con số", "number"),
        "date": ("ngày tháng", "date"),
        "time": ("giờ", "time"),
        "period": ("giai đoạn", "period"),
        "duration": ("thời lượng", "duration"),
    },
    "qualifier": {
        "approx": ("khoảng", "about"),
        "nearly": ("gần", "nearly"),
        "over": ("hơn", "over"),
        "under": ("dưới", "under"),
        "at_least": ("tối thiểu", "at least"),
        "at_most": ("tối đa", "at most"),
    },
    "status": {
        "actual": ("thực hiện", "actual"),
        "target": ("mục tiêu", "target"),
        "forecast": ("dự báo", "forecast"),
    },
    "change": {"up": ("tăng", "up"), "down": ("giảm", "down")},
    "granularity": {
        "second": ("giây", "second"),
        "minute": ("phút", "minute"),
        "hour": ("giờ", "hour"),
        "day": ("ngày", "day"),
        "week": ("tuần", "week"),
        "month": ("tháng", "month"),
        "quarter": ("quý", "quarter"),
        "half": ("nửa năm", "half-year"),
        "year": ("năm", "year"),
        "decade": ("thập niên", "decade"),
        "century": ("thế kỷ", "century"),
    },
    "relation": {
        "differ": ("khác nhau", "differ"),
        "revised": ("đã cập nhật", "revised"),
        "agree": ("khớp nhau", "agree"),
        "series": ("theo thời gian", "series"),
        "single": ("chỉ một nguồn", "single"),
    },
}
"""Column -> what each of its values is called in each language, for pages that are read and not computed with."""
WORDS: Mapping[str, tuple[str, str]] = {
    "facts": ("Dữ kiện", "Facts"),
    "claims": ("Đối chiếu", "Claims"),
    "figures": ("Con số", "Figures"),
    "totals": ("Tổng hợp", "Totals"),
    "money in": ("Tiền, theo đơn vị", "Money, by unit"),
    "least": ("Nhỏ nhất", "Smallest"),
    "most": ("Lớn nhất", "Largest"),
    "written as": ("Nguyên văn", "As written"),
    "stand apart": ("Khác số đông", "Stand apart"),
}
"""Names of sheets and of what totals count."""

_COUNTED: Mapping[str, tuple[tuple[str, str, str], tuple[str, str, str]]] = {
    "fact": (("không có dữ kiện nào", "1 dữ kiện", "{} dữ kiện"), ("no facts", "1 fact", "{} facts")),
    "claim": (("không có số liệu nào", "1 số liệu", "{} số liệu"), ("no claims", "1 claim", "{} claims")),
    "document": (("không tài liệu nào", "1 tài liệu", "{} tài liệu"), ("no documents", "1 document", "{} documents")),
}
"""A noun -> what is said of none, of one and of more of them."""


def counted(noun: str, number: int, language: Language) -> str:
    """How many there are of something: ``3 facts``."""
    return _COUNTED[noun][LANGUAGES.index(language)][min(number, 2)].format(number)


def heading(column: str, language: Language) -> str:
    """The heading of a column."""
    return COLUMN_LABELS[column][LANGUAGES.index(language)]


def word(name: str, language: Language) -> str:
    """What a sheet or a total is called."""
    return WORDS[name][LANGUAGES.index(language)]


def named(column: str, value: str, language: Language) -> str:
    """What a value of a column is called; itself where it has no other name."""
    names = VALUE_LABELS.get(column, {}).get(value)
    return names[LANGUAGES.index(language)] if names else value


def preferred_language() -> Language:
    """Vietnamese where the user's locale is Vietnamese, else English."""
    told = next(filter(None, (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    if not told and os.name == "nt":
        told = locale.getlocale()[0] or ""
    return "vi" if told.lower().startswith("vi") else "en"
