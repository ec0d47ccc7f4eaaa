"""What the report says of its own, in Vietnamese and English."""

from __future__ import annotations

from collections.abc import Mapping

from vnfacts.write.labels import LANGUAGES, Language, heading

WORDS: Mapping[str, tuple[str, str]] = {
    "report": ("Báo cáo số liệu", "Report of figures"),
    "skip": ("Đến phần nội dung", "Skip to the content"),
    "sections": ("Các phần", "Sections"),
    "theme": ("Đổi nền sáng, tối", "Switch light and dark"),
    "no_script": (
        "Trình duyệt này không chạy JavaScript: chỉ có tổng số và các số liệu khác nhau.",
        "This browser runs no JavaScript: only the totals and the differing figures are shown.",
    ),
    "totals": ("Tổng số", "Totals"),
    "by_kind": ("Theo loại", "By kind"),
    "documents": ("bài viết", "article|articles"),
    "facts": ("số liệu và mốc thời gian", "figure or date|figures and dates"),
    "differ": ("số liệu khác nhau", "claim differs|claims differ"),
    "revised": ("số liệu được cập nhật", "claim revised|claims revised"),
    "agree": ("số liệu khớp nhau", "claim agrees|claims agree"),
    "spoken_of": ("nói về", "about"),
    # the comparison
    "claims_section": ("So sánh", "Comparison"),
    "claims_title": ("Các bài nói gì về cùng một việc", "What the articles say of the same thing"),
    "no_claims": (
        "Không có số liệu nào được nêu ở hơn một bài hay qua nhiều thời kỳ.",
        "No figure is stated by more than one article or over several periods.",
    ),
    "differ_title": ("Khác nhau", "Differing"),
    "differ_note": (
        "Các con số không thể là một, và không có gì giải thích điều đó.",
        "The figures cannot be the same number, and nothing explains it.",
    ),
    "revised_title": ("Được cập nhật", "Revised"),
    "revised_note": ("Các bài khác ngày: số sau thay số trước.", "Of different days: the later replaces the earlier."),
    "agree_title": ("Khớp nhau", "Agreeing"),
    "agree_note": (
        "Có thể là cùng một con số, làm tròn khác nhau.",
        "They can be the same number, told with different rounding.",
    ),
    "series_title": ("Qua các thời kỳ", "Over several periods"),
    "series_note": ("Một chỉ tiêu ở nhiều thời kỳ.", "One thing at several times."),
    "odd": ("khác với các bài còn lại", "stands apart from the others"),
    "of_documents": ("bài", "article|articles"),
    # the charts
    "charts_section": ("Biểu đồ", "Charts"),
    "charts_title": ("Tiền và phần trăm theo chỉ tiêu", "Money and percentages, by what they measure"),
    "charts_note": (
        "Mỗi biểu đồ có thang riêng, bắt đầu từ 0.",
        "Each chart has a scale of its own, which begins at zero.",
    ),
    "range": ("khoảng giá trị", "range"),
    "no_period": ("không nêu kỳ", "no period stated"),
    "change_of": ("mức thay đổi", "change"),
    # the timeline
    "timeline_section": ("Thời gian", "Timeline"),
    "timeline_title": ("Các bài nói đến thời gian nào", "Which times the articles speak of"),
    "timeline_note": (
        "Chọn một cột để xem kỹ hơn và lọc bảng bên dưới.",
        "Choose a bar to look closer and to filter the table below.",
    ),
    "dates": ("mốc thời gian", "date|dates"),
    "figures": ("số liệu của thời kỳ đó", "figure of that time|figures of that time"),
    "all_times": ("Tất cả", "All times"),
    "wider": ("nói về quãng dài hơn một cột", "of a time longer than one bar"),
    # the table
    "facts_section": ("Bảng số liệu", "Table"),
    "facts_title": ("Mọi số liệu và mốc thời gian", "Every figure and date"),
    "filter": ("Tìm trong bảng", "Search the table"),
    "filter_hint": ("Không cần dấu: kim ngach 2025", "Without marks too: kim ngach 2025"),
    "article": ("Bài viết", "Article"),
    "every": ("Tất cả", "All"),
    "shown_of": ("trên", "of"),
    "clear": ("Bỏ mọi bộ lọc", "Clear all filters"),
    "remove_dates": ("Bỏ lọc theo thời gian", "Remove the filter by time"),
    "nothing_found": ("Không có dòng nào phù hợp. Hãy bỏ bớt bộ lọc.", "No row fits. Remove a filter."),
    "more": ("Xem thêm", "Show more"),
    "not_printed": (
        "dòng nữa không in; hãy lọc bảng trước khi in",
        "more rows are not printed; filter the table first",
    ),
    "when": ("Thời gian", "Time"),
    # the articles
    "articles_section": ("Bài viết", "Articles"),
    "articles_title": ("Các bài viết, có đánh dấu", "The articles, marked"),
    "previous": ("Bài trước", "Previous article"),
    "next": ("Bài sau", "Next article"),
    "close": ("Đóng", "Close"),
    "to_table": ("Xem trong bảng", "Show in the table"),
    "undated": ("không rõ ngày", "undated"),
    "control": ("ký tự điều khiển ẩn", "hidden control character"),
    "made_with": (
        "Lập bằng vnfacts, hoàn toàn trên máy này. Số liệu đọc tự động: hãy mở bài viết để kiểm tra.",
        "Made with vnfacts, wholly on one's own machine. Figures are read by rules: open the article to check.",
    ),
}
"""Word -> what it is in each language, in the order of LANGUAGES; `one|many` where a count stands before it."""


COLUMNS = ("kind", "value", "text", "metric", "places", "status", "baseline", "speaker", "rule")
"""Columns of a fact that the report shows, under the headings that they have everywhere."""


def words(language: Language) -> dict[str, str]:
    """Every word of the report in one language."""
    own = {name: said[LANGUAGES.index(language)] for name, said in WORDS.items()}
    return own | {column: heading(column, language) for column in COLUMNS}


def counted(number: int, word: str, language: Language) -> str:
    """A word as it stands after a number.

    >>> counted(1, "documents", "en"), counted(2, "documents", "en"), counted(2, "documents", "vi")
    ('article', 'articles', 'bài viết')
    """
    one, _, many = words(language)[word].partition("|")
    return one if number == 1 or not many else many
