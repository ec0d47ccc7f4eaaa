"""The formats that can be read: their names, their extensions, and the modules that know them."""

from __future__ import annotations

import importlib
import re
from pathlib import PurePath
from typing import NamedTuple, Protocol, cast

from vnfacts.model import Document
from vnfacts.read.how import How
from vnfacts.read.source import MissingLibraryError


class Format(NamedTuple):
    """A format of documents.

    Attributes:
        extensions: of its files, in lower case.
        module: what reads one document of it; `""` of a corpus, which holds many.
        spoken: what to call it when speaking to a person.
        library: what its module needs from outside the standard library; imported by that module alone.
        extra: the extra of the package that brings the library.
    """

    extensions: tuple[str, ...]
    module: str
    spoken: str
    library: str = ""
    extra: str = ""


FORMATS: dict[str, Format] = {
    "text": Format((".txt", ".text"), "vnfacts.read.text", "text"),
    "markdown": Format((".md", ".markdown"), "vnfacts.read.markdown", "Markdown"),
    "html": Format((".html", ".htm", ".xhtml"), "vnfacts.read.html", "HTML", "trafilatura", "html"),
    "pdf": Format((".pdf",), "vnfacts.read.pdf", "PDF", "pypdfium2", "pdf"),
    "docx": Format((".docx",), "vnfacts.read.docx", "DOCX", "python-docx", "docx"),
    "json": Format((".json",), "", "JSON"),
    "jsonl": Format((".jsonl", ".ndjson"), "", "JSON Lines"),
    "csv": Format((".csv",), "", "CSV"),
    "tsv": Format((".tsv", ".tab"), "", "TSV"),
    "parquet": Format((".parquet", ".pq"), "", "Parquet", "pyarrow", "parquet"),
}
"""Name, as --input-format takes it -> format."""
ARCHIVE = "zip"
"""What stands for a format where a source holds files of any."""
PACKED = (".gz", ".zst")
"""Extensions that stand behind that of what is packed."""

_BY_EXTENSION = {extension: name for name, form in FORMATS.items() for extension in form.extensions}
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_JSON = re.compile(rb"\s*(?:\[\s*)?\{\s*\"")
_DOCX = b"word/document.xml"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"


class _Reader(Protocol):
    """What a module that reads a format offers."""

    def read(self, data: bytes, how: How) -> Document:
        """The document, or ValueError with one line that says what is wrong and what to do."""
        ...


def by_name(source: str) -> str:
    """The format that the name of a source tells, `zip`, or `""`."""
    path = PurePath(source)
    if path.suffix.lower() in PACKED:
        path = path.with_suffix("")
    extension = path.suffix.lower()
    return ARCHIVE if extension == ".zip" else _BY_EXTENSION.get(extension, "")


def by_content(data: bytes) -> str:
    """The format of which these bytes are, or begin, a document; `zip`; text where nothing tells."""
    if data.startswith(b"%PDF-"):
        return "pdf"
    if data.startswith(b"PAR1"):
        return "parquet"
    if data.startswith(_OLD_OFFICE):
        return "docx"  # which says that it cannot be read, and why
    if data.startswith(b"PK\3\4"):
        return "docx" if _DOCX in data else ARCHIVE
    data = data.removeprefix(b"\xef\xbb\xbf")
    if _JSON.match(data):
        return "json"  # which JSON Lines are as well
    return "html" if _HTML.match(data) else "text"


def is_corpus(name: str) -> bool:
    """Whether a source of this format holds many documents."""
    return name in FORMATS and not FORMATS[name].module


def missing_library(name: str) -> MissingLibraryError:
    """The error for a format whose library is not installed."""
    form = FORMATS[name]
    return MissingLibraryError(form.spoken, form.library, form.extra)


def read_as(name: str, data: bytes, how: How) -> Document:
    """Read a document of a format.

    Raises:
        MissingLibraryError: what reads them is not installed.
        ValueError: the bytes are none; the message is one line that says what is wrong and what to do.
    """
    form = FORMATS[name]
    try:
        reader = cast(_Reader, importlib.import_module(form.module))
    except ModuleNotFoundError:
        raise missing_library(name) from None
    try:
        return reader.read(data, how)
    except ValueError:
        raise
    except Exception as error:  # what a library does not foresee in a damaged or hostile file
        raise ValueError(f"cannot be read as {form.spoken} ({type(error).__name__}: {error})") from error
