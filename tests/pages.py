"""Pages as newspapers lay them out, each around the same article and with its own clutter."""

from __future__ import annotations

TITLE = "Xuất khẩu gạo của tỉnh An Hòa đạt 1,2 triệu tấn"
DAY = "2026-02-06"
AUTHOR = "Lê Thu Hà"
LEAD = "Tỉnh An Hòa xuất khẩu 1,2 triệu tấn gạo trong năm 2025, tăng 15% so với năm 2024, theo Sở Công Thương tỉnh."
BODY = (
    "Kim ngạch xuất khẩu gạo của tỉnh đạt gần 640 triệu USD, trong đó thị trường Philippines chiếm 45%.",
    "Ông Trần Văn Lực, Giám đốc Sở Công Thương, cho biết toàn tỉnh có 38 doanh nghiệp xuất khẩu, với 4.500 lao động.",
    "Giá gạo 5% tấm hiện ở mức 420 USD/tấn, giảm 12 USD/tấn so với tháng trước.",
    "Năm 2026, tỉnh đặt mục tiêu xuất khẩu 1,35 triệu tấn, dự kiến mở rộng thêm 12.000 ha lúa chất lượng cao.",
    "Hội nghị tổng kết ngành gạo sẽ diễn ra ngày 26/2 với sự tham gia của hơn 300 đại biểu từ 14 tỉnh, thành.",
)
ARTICLE = "\n".join((TITLE, LEAD, *BODY))
CLUTTER = ("777", "888", "999")
"""Figures that stand on every page, and in no article."""

_PARAGRAPHS = "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
_MENU = """<nav class="main-nav"><ul><li><a href="/">Trang chủ</a></li><li><a href="/thoi-su">Thời sự</a></li>
<li><a href="/kinh-te">Kinh tế</a></li><li><a href="/hotline">Đường dây nóng: 0777 777 777</a></li></ul></nav>"""
_RELATED = """<div class="box-tin-lien-quan related"><h3>Tin liên quan</h3><ul>
<li><a href="/a1.html">Giá cà phê tăng 888 đồng/kg trong phiên sáng nay</a></li>
<li><a href="/a2.html">Hơn 888 tàu cá được lắp thiết bị giám sát hành trình</a></li>
<li><a href="/a3.html">Khai mạc hội chợ với 888 gian hàng</a></li></ul></div>"""
_COMMENTS = """<div id="box_comment" class="comment-list"><h3>Ý kiến bạn đọc (999)</h3>
<div class="comment_item"><b>Minh</b><p>Tôi bán 999 bao gạo mà chưa thấy ai mua.</p><span>Thích 999</span></div></div>"""
_FOOTER = """<footer><p>Giấy phép số 777/GP-BTTTT cấp ngày 07/07/2007. Tổng biên tập: Phạm Văn Bảy.</p>
<p>Tòa soạn: 777 đường Hoa Sen. Điện thoại: 0777.777.777</p></footer>"""
_NEWS_ARTICLE = f"""<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "{TITLE}", "datePublished": "2026-02-06T08:30:00+07:00", "dateModified": "2026-02-09T10:00:00+07:00",
"author": {{"@type": "Person", "name": "{AUTHOR}"}}}}</script>"""


def _page(head: str, body: str, doctype: str = "<!DOCTYPE html>") -> str:
    return f"{doctype}\n<html lang='vi'><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>"


PAGES: dict[str, str] = {
    "article in main, linked data": _page(
        f"<title>{TITLE} - Báo An Hòa</title>{_NEWS_ARTICLE}",
        f"<header>{_MENU}</header><main><article><h1>{TITLE}</h1><p class='sapo'><strong>{LEAD}</strong></p>{_PARAGRAPHS}"
        f"</article>{_RELATED}{_COMMENTS}</main>{_FOOTER}",
    ),
    "div soup, og: tags": _page(
        f"<title>{TITLE} | Tin nhanh</title><meta property='og:title' content='{TITLE}'>"
        "<meta property='article:published_time' content='2026-02-06T01:30:00Z'>"
        f"<meta name='author' content='{AUTHOR}'>",
        f"<div id='wrap'><div class='top'>{_MENU}</div><div class='col-left'><div class='title-detail'><h1>{TITLE}</h1></div>"
        f"<div class='detail-sapo'>{LEAD}</div><div class='detail-content' id='main-detail-body'>{_PARAGRAPHS}</div>"
        f"{_RELATED}{_COMMENTS}</div><div class='col-right'>{_RELATED}</div></div>{_FOOTER}",
    ),
    "itemprop": _page(
        f"<title>{TITLE}</title>",
        f"{_MENU}<div itemscope itemtype='http://schema.org/NewsArticle'><h1 itemprop='headline'>{TITLE}</h1>"
        f"<span itemprop='author'>{AUTHOR}</span><meta itemprop='datePublished' content='2026-02-06'>"
        f"<h2 itemprop='description'>{LEAD}</h2><div itemprop='articleBody'>{_PARAGRAPHS}</div></div>{_RELATED}{_COMMENTS}",
    ),
    "time element, author at the end": _page(
        f"<title>{TITLE}</title>",
        f"{_MENU}<section class='post'><h1>{TITLE}</h1><time datetime='2026-02-06T08:30'>06/02/2026 08:30</time>"
        f"<p class='lead'>{LEAD}</p>{_PARAGRAPHS}<p class='author' rel='author'>{AUTHOR}</p></section>{_RELATED}{_FOOTER}",
    ),
    "written date, related box inside the body": _page(
        f"<title>{TITLE}</title>",
        f"{_MENU}<div class='container'><span class='date'>Thứ sáu, 6/2/2026, 08:30 (GMT+7)</span><h1 class='title-detail'>"
        f"{TITLE}</h1><p class='description'>{LEAD}</p><article class='fck_detail'><p>{BODY[0]}</p><p>{BODY[1]}</p>{_RELATED}"
        f"<p>{BODY[2]}</p><p>{BODY[3]}</p><p>{BODY[4]}</p><p class='author_mail'><strong>{AUTHOR}</strong></p></article></div>"
        f"{_COMMENTS}{_FOOTER}",
    ),
    "photographs with captions": _page(
        f"<title>{TITLE}</title>{_NEWS_ARTICLE}",
        f"{_MENU}<article><h1>{TITLE}</h1><h2 class='sapo'>{LEAD}</h2><figure><img src='a.jpg' alt='Kho gạo'>"
        f"<figcaption>Bốc xếp gạo tại cảng. Ảnh: {AUTHOR}</figcaption></figure>{_PARAGRAPHS}</article>{_RELATED}{_COMMENTS}",
    ),
    "AMP": _page(
        f"<title>{TITLE}</title><script async src='https://cdn.example/v0.js'></script>{_NEWS_ARTICLE}",
        f"<amp-sidebar id='side'>{_MENU}</amp-sidebar><div class='amp-article'><h1>{TITLE}</h1><div class='sapo'>{LEAD}</div>"
        f"<amp-img src='a.jpg' width='600' height='400'></amp-img>{_PARAGRAPHS}</div>"
        f"<amp-list class='related'>{_RELATED}</amp-list>{_FOOTER}",
        "<!doctype html><!-- AMP -->",
    ),
    "tags and sharing below": _page(
        f"<title>{TITLE}</title><meta property='article:published_time' content='2026-02-06T08:30:00+07:00'>",
        f"{_MENU}<div class='article-detail'><h1>{TITLE}</h1><div class='article-summary'>{LEAD}</div>"
        f"<div class='article-body cms-body'>{_PARAGRAPHS}</div><div class='tags'><b>Từ khóa:</b> <a href='#'>gạo 777</a>,"
        f"<a href='#'>xuất khẩu</a></div><div class='social-share'>Chia sẻ 999 lượt</div></div>{_RELATED}{_COMMENTS}",
    ),
    "paragraphs by line breaks": _page(
        f"<title>{TITLE}</title><meta name='pubdate' content='2026-02-06T08:30:00+07:00'>",
        f"{_MENU}<div id='content'><h1>{TITLE}</h1><div class='news-content'><b>{LEAD}</b><br><br>"
        + "<br><br>".join(BODY)
        + f"</div></div>{_RELATED}{_FOOTER}",
    ),
    "a page in old tables": f"""<html><head><title>{TITLE}</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1258"></head><body>
<table width="780"><tr><td colspan="2">{_MENU}</td></tr><tr><td width="150" valign="top">{_RELATED}</td>
<td valign="top"><table><tr><td class="date">06/02/2026</td></tr><tr><td><h1>{TITLE}</h1></td></tr>
<tr><td><p><b>{LEAD}</b></p>{_PARAGRAPHS}</td></tr></table></td></tr><tr><td colspan="2">{_FOOTER}</td></tr></table>
</body></html>""",
    "XHTML": f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi"><head><title>{TITLE}</title>
<meta name="DC.date.issued" content="2026-02-06" /></head><body>{_MENU}<div class="post-body entry-content"><h1>{TITLE}</h1>
<p>{LEAD}</p>{_PARAGRAPHS}</div>{_RELATED}{_FOOTER}</body></html>""",
    "live blog": _page(
        f"<title>{TITLE}</title>"
        + _NEWS_ARTICLE.replace("NewsArticle", "LiveBlogPosting"),
        f"{_MENU}<article><h1>{TITLE}</h1><p class='sapo'>{LEAD}</p><div class='live-feed'>"
        + "".join(f"<div class='live-item'><p>{paragraph}</p></div>" for paragraph in BODY)
        + f"</div></article>{_RELATED}{_COMMENTS}",
    ),
}  # fmt: skip

PRICES = _page(
    "<title>Giá gạo hôm nay tại An Hòa</title><meta property='article:published_time' content='2026-02-06'>",
    f"""{_MENU}<article><h1>Giá gạo hôm nay tại An Hòa</h1><p>{LEAD}</p><p>{BODY[0]}</p>
<table class="tbl-price"><thead><tr><th>STT</th><th>Loại gạo</th><th>Giá (đồng/kg)</th><th>Tăng, giảm (%)</th></tr></thead>
<tbody><tr><td>1</td><td>Gạo thơm</td><td>18.500</td><td>1,5</td></tr>
<tr><td>2</td><td>Gạo nếp</td><td>21.000</td><td>-</td></tr></tbody></table>
<p>{BODY[1]}</p><p>{BODY[2]}</p></article>{_RELATED}{_FOOTER}""",
)
