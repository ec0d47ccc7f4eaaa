"""Tables of a page as lines that can be read alone; what extracts the article then takes them for paragraphs."""

from __future__ import annotations

from itertools import count, product

from lxml import etree
from lxml.html import HtmlElement

from vnfacts.read.grid import Rows, lines

_LONGEST_CELL = 300
"""Characters on average from which cells are no cells of a table but columns of a page."""
_BLOCKS = ".//p | .//div | .//ul | .//h1 | .//h2"
_LAYOUT = ("thead", "tbody", "tfoot", "tr", "td", "th")
_MOST_SPANNED = 100
_MOST_CELLS = 20_000
"""Of a table; what claims to have more is made to do harm."""


def replace_tables(page: HtmlElement) -> None:
    """Replace each table of figures by paragraphs, one for each of its rows, and each that lays out a page by boxes."""
    for table in page.xpath("//table[not(.//table)]"):
        rows = _rows(table)
        if _is_data(rows, table):
            _replace(table, rows)
    for table in page.xpath("//table"):
        for element in (table, *table.iterdescendants(*_LAYOUT)):
            element.tag = "div"


def _replace(table: HtmlElement, rows: Rows) -> None:
    box = etree.Element("div")
    captions = ("".join(caption.itertext()) for caption in table.xpath("./caption"))
    for line in filter(None, (" ".join(line.split()) for line in (*captions, *lines(rows)))):
        etree.SubElement(box, "p").text = line
    box.tail = table.tail
    if (parent := table.getparent()) is not None:
        parent.replace(table, box)


def _is_data(rows: Rows, table: HtmlElement) -> bool:
    cells = [cell for row in rows for cell in row if cell]
    wide = sum(len([cell for cell in row if cell]) > 1 for row in rows)
    blocks = len(table.xpath(_BLOCKS))
    return wide > 1 and blocks <= 2 * len(cells) and sum(map(len, cells)) <= _LONGEST_CELL / 3 * len(cells)


def _rows(table: HtmlElement) -> Rows:
    """The texts of all cells; one that reaches over several columns or rows is in each of them."""
    taken: dict[tuple[int, int], str] = {}
    height = width = 0
    for row, element in enumerate(table.xpath(".//tr")):
        height = row + 1
        for cell in element.xpath("./td | ./th"):
            column = next(place for place in count() if (row, place) not in taken)
            text = " ".join(" ".join(cell.itertext()).split())
            spanned = product(range(_span(cell, "rowspan")), range(_span(cell, "colspan")))
            taken.update(((row + down, column + right), text) for down, right in spanned)
            width = max(width, column + _span(cell, "colspan"))
            if len(taken) > _MOST_CELLS:
                return []
    return [[taken.get((row, column), "") for column in range(width)] for row in range(height)]


def _span(cell: HtmlElement, name: str) -> int:
    value = cell.get(name, "1").strip()
    return min(max(int(value), 1), _MOST_SPANNED) if value.isascii() and value.isdigit() else 1
