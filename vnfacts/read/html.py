"""Saved web pages: the article without what the newspaper puts around it."""

from __future__ import annotations

import logging
import re

import trafilatura
from lxml import etree
from lxml.html import HtmlElement, document_fromstring

from vnfacts.model import Document
from vnfacts.read.encodings import decode, mended
from vnfacts.read.how import How
from vnfacts.read.html_metadata import metadata
from vnfacts.read.html_tables import replace_tables

_DECLARED = re.compile(rb"""<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_HEAD = 4096
_XML = re.compile(r"^\s*<\?xml[^>]*\?>")
_DEEPEST = 2000
"""How deep elements may lie in each other; pages of newspapers stay below fifty."""
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.IGNORECASE)
_NOT_CLOSED = frozenset(
    "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option".split()
)
_PLACES = frozenset({"p", "div", "h2", "h3", "span", "strong"})
_LEAD_NAMES = frozenset({"sapo", "lead", "description", "summary", "chapeau", "tomtat"})
_NO_LEAD = ".//li | .//a[2] | ancestor::nav | ancestor::aside | ancestor::footer"
_MARK = re.compile(r"[^a-z]+")
_ENOUGH = 40
"""Characters that are enough to know a line again."""
_LEAD_LENGTHS = range(40, 1000)
_AT_TOP = 1500
"""Characters at the beginning of an article among which its title and lead are looked for."""

logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # what there is to say, is said here


def read(data: bytes, how: How) -> Document:
    """The article of a page, with its title, author and day.

    Raises:
        ValueError: the page holds no article, or is no page.
    """
    declared = match[1].decode("ascii") if (match := _DECLARED.search(data, 0, _HEAD)) else ""
    page = _parsed(_XML.sub("", decode(data, how.encoding, declared)))
    told = metadata(page)
    replace_tables(page)
    found = trafilatura.bare_extraction(page, include_comments=False, with_metadata=False)
    text = (found.text or "").strip() if isinstance(found, trafilatura.settings.Document) else ""
    if not text:
        raise ValueError("holds no article; save the page of one article, or give its text")
    text = mended(_headed(told.title, _lead(page, told.title, text), text))
    return Document(text, "", told.day, told.title, told.author)


def _parsed(text: str) -> HtmlElement:
    if _depth(text) > _DEEPEST:
        raise ValueError(f"is no page of a newspaper: its elements lie more than {_DEEPEST} deep in each other")
    try:
        return document_fromstring(text.replace("\0", ""))
    except etree.ParserError:
        raise ValueError("is empty, or no HTML") from None


def _depth(text: str) -> int:
    """How deep elements lie in each other at most, if all are closed."""
    deepest = depth = 0
    for closing, name in _TAG.findall(text):
        if name.lower() not in _NOT_CLOSED:
            depth += -1 if closing else 1
            deepest = max(deepest, depth)
    return deepest


def _lead(page: HtmlElement, title: str, article: str) -> str:
    """The paragraph between headline and article, where it is marked as that; many pages have it outside of both.

    What is marked so further down belongs to another article, and what stands above the headline to the newspaper.
    """
    lines = (line for line in article.split("\n") if len(line) > _ENOUGH and line.casefold() != title.casefold())
    begins = next(lines, article)[:_ENOUGH]
    headed = False
    for element in page.iter(etree.Element):
        headed = headed or element.tag == "h1"
        if element.tag in _PLACES and headed:
            if _marks(element) & _LEAD_NAMES and _is_lead(element):
                return _words(element)
            # Paragraphs do not lie in each other, as other elements may: only they are read to their end.
            if (_words(element) if element.tag == "p" else (element.text or "").lstrip()).startswith(begins):
                return ""
    return ""


def _marks(element: HtmlElement) -> set[str]:
    return set(_MARK.split(f"{element.get('class', '')} {element.get('itemprop', '')}".lower()))


def _is_lead(element: HtmlElement) -> bool:
    return len(_words(element)) in _LEAD_LENGTHS and not element.xpath(_NO_LEAD)


def _words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _headed(title: str, lead: str, text: str) -> str:
    """The article under its title and lead, as it is printed: they state figures, too."""
    top = " ".join(text[:_AT_TOP].split()).casefold()
    for line in (lead, title):
        if line and line.casefold() not in top:
            text = f"{line}\n{text}"
    return text
