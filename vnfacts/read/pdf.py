"""PDF: lines on pages, put together to the paragraphs that they were broken from."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import chain, groupby

import pypdfium2
from pypdfium2 import raw

from vnfacts.model import Document
from vnfacts.read.encodings import mended
from vnfacts.read.grid import lines
from vnfacts.read.how import How
from vnfacts.read.paragraphs import Line, joined
from vnfacts.read.pdf_lines import lines_of

_EDGE = 2
"""Lines at the top and at the bottom of a page that may be running heads."""
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:(?:trang|page)\s*|[-–]\s*)?(\d{1,4})(?:\s*/\s*\d{1,4})?(?:\s*[-–])?", re.IGNORECASE)
_PROGRAM_TITLE = re.compile(r"(?:microsoft word|untitled|.*\.docx?$)", re.IGNORECASE)

Page = list[Line]


def read(data: bytes, how: How) -> Document:
    """The text of a document with its title and author. Its day is not told: a file's dates are not its article's.

    Raises:
        ValueError: it is no PDF, is damaged, is locked, or only holds pictures of pages.
    """
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise ValueError("is locked with a password; save it without one") from None
        raise ValueError("is no PDF, or is damaged; get it anew") from None
    try:
        pages = _without_heads([lines_of(page) for page in pdf])
        told = pdf.get_metadata_dict()
    finally:
        pdf.close()
    if not any(pages):
        raise ValueError("has no text layer, only pictures of pages; run OCR first, such as ocrmypdf -l vie")
    text = mended(unicodedata.normalize("NFC", joined([_with_tables_told(page) for page in pages])))
    title = told.get("Title", "")
    return Document(text, title="" if _PROGRAM_TITLE.match(title) else title, author=told.get("Author", ""))


def _with_tables_told(page: Page) -> Page:
    """The lines of a page, those of tables with the words of their headings."""
    told: Page = []
    for width, group in groupby(page, key=lambda line: len(line.cells)):
        rows = list(group)
        if width < 2 or len(rows) < 2:
            told += rows
        else:
            told += (rows[0]._replace(text=text, alone=True) for text in lines([row.cells for row in rows]))
    return told


def _without_heads(pages: list[Page]) -> list[Page]:
    """The pages without running heads and page numbers."""
    found = (_keys(line, number) for number, page in enumerate(pages) for line in _edges(page))
    repeated = Counter(chain.from_iterable(found))
    most = max(2, len(pages) / 2)
    kept: list[Page] = []
    for number, page in enumerate(pages):
        edges = _edges(page)
        heads = [line for line in edges if any(repeated[key] >= most for key in _keys(line, number))]
        heads += [line for line in edges if _is_number_of(line, number + 1)]
        kept.append([line for line in page if not any(line is head for head in heads)])
    return kept


def _edges(page: Page) -> Page:
    by_height = sorted(page, key=lambda line: -line.bottom)
    return by_height[:_EDGE] + by_height[_EDGE:][-_EDGE:]


def _keys(line: Line, number: int) -> set[tuple[str, int]]:
    """What a running head has in common with itself on other pages: place and words, but for a number that counts."""
    counted = _DIGITS.sub(lambda digits: f"{int(digits[0]) - number:+}", line.text)
    return {(line.text, round(line.bottom)), (counted, round(line.bottom))}


def _is_number_of(line: Line, number: int) -> bool:
    """Whether a line is nothing but the number of its page."""
    match = _PAGE_NUMBER.fullmatch(line.text)
    return match is not None and (int(match[1]) == number or not match[0][0].isdigit())
