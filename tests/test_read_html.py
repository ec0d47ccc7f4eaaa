"""Saved pages become the article, whatever the newspaper puts around it."""

from __future__ import annotations

import pytest

from tests.pages import ARTICLE, AUTHOR, BODY, CLUTTER, DAY, LEAD, PAGES, PRICES, TITLE
from vnfacts.model import Document
from vnfacts.read.formats import read_as
from vnfacts.read.grid import lines
from vnfacts.read.how import AS_TOLD

pytest.importorskip("trafilatura")


def read(page: str | bytes) -> Document:
    return read_as("html", page if isinstance(page, bytes) else page.encode(), AS_TOLD)


@pytest.mark.parametrize("layout", PAGES)
def test_the_article_and_nothing_else_is_read(layout: str) -> None:
    document = read(PAGES[layout])
    assert document.text == ARTICLE
    assert (document.title, document.date) == (TITLE, DAY)
    assert document.author in {AUTHOR, ""}


def test_every_page_has_the_clutter_that_the_article_has_not() -> None:
    assert not any(figure in ARTICLE for figure in CLUTTER)
    assert all(any(figure in page for figure in CLUTTER) for page in PAGES.values())


def test_leads_of_the_site_and_of_other_articles_are_not_taken() -> None:
    other = "<p class='description'>Giá cà phê tăng 888 đồng/kg trong phiên sáng nay, theo một thương lái.</p>"
    page = PAGES["itemprop"].replace(f"<h2 itemprop='description'>{LEAD}</h2>", "")
    page = page.replace("<nav", f"<header>{other}</header><nav").replace("<h3>Tin liên quan</h3>", other)
    assert read(page).text == "\n".join((TITLE, *BODY))


def test_a_headline_is_as_the_page_prints_it() -> None:
    page = PAGES["XHTML"].replace(f"<title>{TITLE}", f"<title>{TITLE} - Báo An Hòa")
    page = page.replace("</head>", "<meta property='og:title' content='Sốc: 888 tấn gạo!' /></head>")
    assert (read(page).title, read(page).text) == (TITLE, ARTICLE)


def test_a_table_that_claims_to_be_huge_is_no_table() -> None:
    cell = "<td rowspan='999' colspan='999'>Có 12 người.</td>"
    page = PAGES["XHTML"].replace(f"<p>{BODY[0]}</p>", f"<table><tr>{cell}{cell}</tr><tr>{cell * 9}</tr></table>")
    assert BODY[1] in read(page).text


def test_a_table_keeps_its_place_and_the_words_of_its_headings() -> None:
    assert read(PRICES).text.splitlines() == [
        "Giá gạo hôm nay tại An Hòa",
        LEAD,
        BODY[0],
        "Gạo thơm: Giá: 18.500 đồng/kg; Tăng, giảm: 1,5 %.",
        "Gạo nếp: Giá: 21.000 đồng/kg.",
        BODY[1],
        BODY[2],
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            [["Diện tích", "3.359 km2"], ["Dân số", "8,5 triệu người"]],
            ["Diện tích: 3.359 km2.", "Dân số: 8,5 triệu người."],
        ),
        (
            [["Mặt hàng", "2024", "2025"], ["Gạo (tấn)", "500", "620"]],
            ["Gạo (tấn): năm 2024: 500; năm 2025: 620."],
        ),
        (
            [["Đơn vị: tỷ đồng", "", ""], ["Tỉnh", "Thu", "Chi"], ["An Hòa", "120", "95,5"]],
            ["An Hòa: Thu: 120 tỷ đồng; Chi: 95,5 tỷ đồng."],
        ),
        (
            [["Tỉnh", "Gạo", "Gạo"], ["Tỉnh", "Sản lượng (tấn)", "Giá (đồng/kg)"], ["An Hòa", "7.000", "18.500"]],
            ["An Hòa: Gạo Sản lượng: 7.000 tấn; Gạo Giá: 18.500 đồng/kg."],
        ),
        ([["Tên", "Nghề"], ["An", "thợ mộc"]], ["Tên: Nghề.", "An: thợ mộc."]),
        ([], []),
        ([["", "-"]], []),
    ],
)  # fmt: skip
def test_each_row_of_a_table_can_be_read_alone(rows: list[list[str]], expected: list[str]) -> None:
    assert lines(rows) == expected


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2026-02-06", "2026-02-06"),
        ("2026-02-05T20:00:00Z", "2026-02-06"),  # in Vietnam it is the next morning
        ("Thứ sáu, 6/2/2026, 08:30 (GMT+7)", "2026-02-06"),
        ("31/2/2026", ""),
        ("hôm qua", ""),
    ],
)
def test_the_day_is_that_of_vietnam_or_none(stamp: str, day: str) -> None:
    page = PAGES["XHTML"].replace('content="2026-02-06"', f'content="{stamp}"')
    assert read(page).date == day


def test_a_date_that_is_not_marked_as_that_of_the_article_is_not_taken() -> None:
    page = PAGES["XHTML"].replace("DC.date.issued", "expires").replace("<p>", "<p>Ngày 3/1/2020: ", 1)
    assert read(page).date == ""


def test_a_page_that_declares_what_it_cannot_be_reads_right() -> None:
    page = PAGES["a page in old tables"].replace("windows-1258", "utf-16")
    assert read(encoded(page, "windows-1258")).text == ARTICLE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1258"])
def test_a_page_that_lies_about_its_encoding_reads_right(encoding: str) -> None:
    page = PAGES["a page in old tables"].replace("windows-1258", "iso-8859-1")
    data = page.encode("utf-8") if encoding == "utf-8" else encoded(page, encoding)
    assert read(data).text == ARTICLE


def encoded(text: str, encoding: str) -> bytes:
    """Text in an encoding; that of Windows has its tone marks behind the letters."""
    if encoding != "windows-1258":
        return text.encode(encoding)
    import unicodedata

    tones = "\u0300\u0301\u0303\u0309\u0323"
    apart = []
    for letter in text:
        try:
            letter.encode("cp1258")
            apart.append(letter)
        except UnicodeEncodeError:
            whole = unicodedata.normalize("NFD", letter)
            (tone,) = (mark for mark in whole if mark in tones)
            apart.append(unicodedata.normalize("NFC", whole.replace(tone, "")) + tone)
    return "".join(apart).encode("cp1258")


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("<html><body></body></html>", "holds no article"),
        ("", "is empty, or no HTML"),
        ("<div>" * 10_000 + "Có 12 người." + "</div>" * 10_000, "elements lie more than 2000 deep"),
    ],
)
def test_what_is_no_article_is_said(page: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read(page)
