"""What a page says of its article: title, author and the day it was published.

Only what is marked as such is taken: a date that merely stands somewhere on a page may be of anything.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any, NamedTuple

from lxml.html import HtmlElement

from vnfacts.read.days import day_of

_LOWER = "translate({}, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')"
_DAY_NAMES = (
    "article:published_time", "datepublished", "pubdate", "publishdate", "dc.date.issued", "dc.date", "dcterms.created",
    "og:article:published_time", "parsely-pub-date",
)  # fmt: skip
_TITLE_NAMES = ("og:title", "twitter:title", "headline", "dc.title")
_AUTHOR_NAMES = ("author", "article:author", "dc.creator")
_ARTICLES = frozenset({"NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting", "WebPage"})
_STAMP = re.compile(
    r"(?:(?:thứ|chủ)\s\w+|t[2-7]|cn|ngày|cập nhật|đăng|lúc|\d{1,2}[:h]\d\d|[-–,|:\s])*"
    r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\b.{0,40}",
    re.IGNORECASE | re.DOTALL,
)
_STAMPED = "//*[contains(@class, 'date') or contains(@class, 'time') or contains(@id, 'date')][not(*[3])]"
_MOST = 20
_LONGEST_AUTHOR = 80


class Metadata(NamedTuple):
    """What is said; empty where nothing is."""

    title: str
    author: str
    day: str


def metadata(page: HtmlElement) -> Metadata:
    """What the head of a page, its linked data or its marks say of the article."""
    data = [entry for entry in _linked_data(page) if _types(entry) & _ARTICLES]
    titles = chain(_printed(page), _values(data, "headline"), _marked(page, _TITLE_NAMES), _texts(page, "//title"))
    authors = chain(_names(data), _marked(page, _AUTHOR_NAMES), _texts(page, "//*[@rel='author']"))
    days = chain(_values(data, "datePublished"), _marked(page, _DAY_NAMES), _stamps(page))
    return Metadata(_first(titles), _first(name for name in authors if _is_name(name)), _first(map(_day, days)))


def _first(values: Iterator[str]) -> str:
    return next((" ".join(value.split()) for value in values if value.strip()), "")


def _printed(page: HtmlElement) -> Iterator[str]:
    """The headline as it stands on the page: the window is called after it, if not only after it."""
    window = " ".join(" ".join(_texts(page, "//title")).split())
    return (text for text in _texts(page, "//h1") if text.strip() and " ".join(text.split()) in window)


def _linked_data(page: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in page.xpath("//script[@type='application/ld+json']")[:_MOST]:
        try:
            found = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for entry in found if isinstance(found, list) else [found]:
            graph = entry.get("@graph", [entry]) if isinstance(entry, dict) else []
            yield from (node for node in graph if isinstance(node, dict))


def _types(entry: dict[str, Any]) -> set[str]:
    kind = entry.get("@type")
    return {str(one) for one in (kind if isinstance(kind, list) else [kind])}


def _values(data: list[dict[str, Any]], name: str) -> Iterator[str]:
    return (value for entry in data if isinstance(value := entry.get(name), str))


def _names(data: list[dict[str, Any]]) -> Iterator[str]:
    for entry in data:
        author = entry.get("author")
        for one in author if isinstance(author, list) else [author]:
            name = one.get("name") if isinstance(one, dict) else one
            if isinstance(name, str):
                yield name


def _marked(page: HtmlElement, names: tuple[str, ...]) -> Iterator[str]:
    """What elements hold that are marked with one of these names, in the order of the names."""
    found: dict[str, list[str]] = {}
    for element in page.xpath("//*[@property or @name or @itemprop]"):
        for attribute in ("property", "name", "itemprop"):
            name = element.get(attribute, "").lower()
            if name in names:
                value = element.get("content") or element.get("datetime") or element.text_content()
                found.setdefault(name, []).append(value)
    return (value for name in names for value in found.get(name, ()))


def _texts(page: HtmlElement, path: str) -> Iterator[str]:
    return (element.text_content() for element in islice(page.xpath(path), _MOST))


def _stamps(page: HtmlElement) -> Iterator[str]:
    """Times marked by `<time>`, then short texts of nothing but a day and a time where such are to be expected."""
    for element in page.xpath("//time")[:1]:
        yield element.get("datetime") or element.text_content()
    for text in _texts(page, _STAMPED):
        if len(text) < _LONGEST_AUTHOR and (stamp := _STAMP.fullmatch(text.strip())):
            yield stamp[0]


def _day(stamp: str) -> str:
    try:
        return day_of(stamp)
    except ValueError:
        return ""


def _is_name(text: str) -> bool:
    return 0 < len(text.strip()) <= _LONGEST_AUTHOR and "://" not in text
