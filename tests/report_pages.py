"""A report to look at: articles of our own, two of which differ, and one that means harm."""

from __future__ import annotations

import io

from vnfacts import Document
from vnfacts.comparing import compare
from vnfacts.pipeline import extract_document
from vnfacts.write.labels import Language
from vnfacts.write.report import write_report

MONDAY = """Cháy chợ Sông Ngân: 12 ki-ốt bị thiêu rụi trong đêm
Chợ Sông Ngân có 120 sạp. Năm 2024, doanh thu chợ Sông Ngân đạt 4,5 tỷ đồng, năm 2025 đạt 6 tỷ đồng.
Mục tiêu doanh thu chợ Sông Ngân năm 2026 là 8 đến 9 tỷ đồng. Chợ mở cửa lại ngày 20/2/2026.
"""
TUESDAY = """Cháy chợ Sông Ngân: 15 ki-ốt bị thiêu rụi trong đêm
Chợ Sông Ngân có 120 sạp, trong đó 40 sạp rau. Bộ Công Thương và Campuchia ký 2 thỏa thuận ngày 9/2/2026.
"""
HOSTILE = (
    '</script><script>document.title="broken in"</script><!-- "\' <img src=x onerror=alert()> '
    "giá 5 tỷ đồng \u202eđảo ngược\u202c &amp; 😀 gần 7 tỷ đồng\n"
)


def page_of(
    *texts: str,
    title: str = "",
    language: Language = "vi",
    date: str = "2026-02-09",
    names: dict[str, str] | None = None,
) -> str:
    """The report of some texts, which are called 1.txt, 2.txt, …"""
    documents = [Document(text, f"{number}.txt", date) for number, text in enumerate(texts, start=1)]
    pages = [(document, extract_document(document)) for document in documents]
    out = io.StringIO()
    comparison = compare([facts for _, facts in pages])
    write_report(pages, comparison, out, title=title, language=language, places=names or {"KH": "Campuchia"})
    return out.getvalue()
