"""Word documents: paragraphs and tables in the order in which they stand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document as WordDocument
from docx.opc.exceptions import OpcError
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from vnfacts.model import Document
from vnfacts.read.encodings import mended
from vnfacts.read.grid import lines
from vnfacts.read.how import How

_OLD_WORD = b"\xd0\xcf\x11\xe0"
_LARGEST = 1_000_000_000
_PROGRAMS = frozenset({"python-docx", "microsoft office user", "user", "admin"})
"""Authors that are none."""


def read(data: bytes, how: How) -> Document:
    """The text of a document with its title and author. Its day is not told: a file's dates are not its article's.

    Raises:
        ValueError: it is no DOCX, is damaged, or locked.
    """
    if data.startswith(_OLD_WORD):
        raise ValueError("is locked with a password, or of the old format .doc; save it as .docx without a password")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(info.file_size for info in archive.infolist()) > _LARGEST:
                raise ValueError("would unpack to more than a document holds")
        word = docx.Document(io.BytesIO(data))
    except (zipfile.BadZipFile, OpcError, KeyError) as error:
        raise ValueError(f"is no DOCX, or is damaged ({error}); open it in Word and save it anew") from None
    text = "\n".join(_lines(word))
    properties = word.core_properties
    author = properties.author or ""
    return Document(mended(text), title=properties.title or "", author="" if author.lower() in _PROGRAMS else author)


def _lines(word: WordDocument) -> Iterator[str]:
    for block in word.iter_inner_content():
        if isinstance(block, Paragraph):
            yield block.text
        else:
            yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    """A table of figures row by row; one that only lays out a page, cell by cell."""
    rows = [list(row.cells) for row in table.rows]
    if any(cell.tables or len(_paragraphs(cell)) > 2 for row in rows for cell in row):
        cells = {id(cell._tc): cell for row in rows for cell in row}  # one over several columns is in each
        for cell in cells.values():
            for block in cell.iter_inner_content():
                yield from [block.text] if isinstance(block, Paragraph) else _table(block)
    else:
        yield from lines([[cell.text for cell in row] for row in rows])


def _paragraphs(cell: _Cell) -> list[Paragraph]:
    return [paragraph for paragraph in cell.paragraphs if paragraph.text.strip()]
