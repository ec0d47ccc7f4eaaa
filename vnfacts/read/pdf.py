"""PDF: lines on pages, put together to the paragraphs that they were broken from."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import chain, groupby
from statistics import median

import pypdfium2
from pypdfium2 import raw

from vnfacts.model import Document
from vnfacts.read.encodings import mended
from vnfacts.read.grid import lines
from vnfacts.read.how import How
from vnfacts.read.paragraphs import Line, joined

_EDGE = 2
"""Lines at the top and at the bottom of a page that may be running heads."""
_MEASURED = 9
"""Characters of a line that are measured: accents make single ones higher."""
_WIDE = 1.2
"""Heights of a line from which a blank divides cells of a table."""
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:(?:trang|page)\s*|[-–]\s*)?(\d{1,4})(?:\s*/\s*\d{1,4})?(?:\s*[-–])?", re.IGNORECASE)
_PROGRAM_TITLE = re.compile(r"(?:microsoft word|untitled|.*\.docx?$)", re.IGNORECASE)
_HYPHENS = "\x02\ufffe\xad"
"""What stands for a hyphen that only breaks a line."""

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
        pages = _without_heads([_lines(page) for page in pdf])
        told = pdf.get_metadata_dict()
    finally:
        pdf.close()
    if not any(pages):
        raise ValueError("has no text layer, only pictures of pages; run OCR first, such as ocrmypdf -l vie")
    text = mended(unicodedata.normalize("NFC", joined([_with_tables_told(page) for page in pages])))
    title = told.get("Title", "")
    return Document(text, title="" if _PROGRAM_TITLE.match(title) else title, author=told.get("Author", ""))


def _lines(page: pypdfium2.PdfPage) -> Page:
    found: Page = []
    text = page.get_textpage()
    units = [raw.FPDFText_GetUnicode(text, index) for index in range(text.count_chars())]
    begin = 0
    for end in [index for index, unit in enumerate(units) if unit == ord("\n")] + [len(units)]:
        places = [index for index in range(begin, end) if units[index] > ord(" ")]
        if places:
            found.append(_line(text, units, places[0], places[-1]))
        begin = end + 1
    text.close()
    page.close()
    return found


def _line(text: pypdfium2.PdfTextPage, units: Sequence[int], first: int, last: int) -> Line:
    """The line from one character to another."""
    seen = [index for index in range(first, last + 1) if units[index] > ord(" ")]
    boxes = [text.get_charbox(index, loose=True) for index in seen[:: len(seen) // _MEASURED + 1]]
    bottom, height = median(box[1] for box in boxes), median(box[3] - box[1] for box in boxes)
    cells: list[str] = []
    begin = before = first
    for index in seen:
        if index - before > 1:  # a blank: of a table, if it is wide
            gap = text.get_charbox(index, loose=True)[0] - text.get_charbox(before, loose=True)[2]
            if gap > _WIDE * height:
                cells.append(_words(units[begin : before + 1]))
                begin = index
        before = index
    cells.append(_words(units[begin : last + 1]))
    right = text.get_charbox(last, loose=True)[2]
    broken = chr(units[last]) in _HYPHENS
    return Line(" ".join(cells), boxes[0][0], right, bottom, height, broken, tuple(cells))


def _words(units: Sequence[int]) -> str:
    letters = b"".join(unit.to_bytes(2, "little") for unit in units).decode("utf-16-le", "replace")
    return " ".join("".join(letter for letter in letters if letter not in _HYPHENS).split())


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
