"""Sources become text exactly as they are, or one line on why not."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnfacts.model import Document
from vnfacts.read import How, SourceError
from vnfacts.read import read as read_all
from vnfacts.read.encodings import decode

TEXT = "Kim ngạch đạt 11,33 tỷ USD\r\ntăng 45%.\n"
ADVICE = "name its encoding with --encoding, or save it as UTF-8"
MARKED = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
}


def read(source: str) -> Document:
    """The one document of a source."""
    (document,) = read_all(source)
    assert isinstance(document, Document)
    return document


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return tmp_path / "article.txt"


def test_a_file_is_read_as_it_is(source: Path) -> None:
    source.write_bytes(TEXT.encode())
    document = read(str(source))
    assert (document.text, document.source, document.date) == (TEXT, str(source), "")


@pytest.mark.parametrize("encoding", MARKED)
def test_a_byte_order_mark_names_the_encoding_and_is_no_text(source: Path, encoding: str) -> None:
    source.write_bytes(MARKED[encoding] + TEXT.encode(encoding))
    assert read(str(source)).text == TEXT


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_no_character_is_changed(written: str) -> None:
    assert decode(codecs.BOM_UTF8 + written.encode()) == written
    assert decode(codecs.BOM_UTF16_LE + written.encode("utf-16-le")) == written
    assert decode(codecs.BOM_UTF16_BE + written.encode("utf-16-be")) == written


@given(st.binary())
def test_bytes_are_text_or_a_plain_message(data: bytes) -> None:
    message = ""
    try:
        decode(data)
    except ValueError as error:
        message = str(error)
    assert re.fullmatch("|is not [^\n]+; (give|name) [^\n]+", message)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF\0\1", "is not a text file (byte 4 is NUL); give its text, saved as UTF-8"),
        (b"m\xff\x81\n", "is not valid UTF-8 at byte 1 (line 1); " + ADVICE),
        (b"\xef\xbb\xbfa\r\nb\xff", "is not valid UTF-8 at byte 7 (line 2); " + ADVICE),
        (b"\xff\xfea\0b", "is not valid UTF-16-LE at byte 4 (line 1); " + ADVICE),
    ],
)
def test_what_is_no_text_is_named_with_its_place(source: Path, data: bytes, message: str) -> None:
    source.write_bytes(data)
    with pytest.raises(SourceError) as error:
        read(str(source))
    assert str(error.value) == f"{source}: {message}"


def test_a_missing_file(source: Path) -> None:
    with pytest.raises(SourceError, match="there is no such file; check its name and folder"):
        read(str(source))


def test_a_file_that_may_not_be_read(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path, mode: str) -> bytes:
        raise PermissionError(13, "Permission denied")

    source.touch()
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SourceError, match="permission denied; make the file readable to you"):
        read(str(source))


@pytest.mark.parametrize("name", ["a" * 5000, "a\0b"])
def test_a_name_that_no_file_can_have(name: str) -> None:
    with pytest.raises(SourceError):
        read(name)


def test_a_document_larger_than_is_allowed_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Có 5 xe.\n" * 1000, encoding="utf-8")
    (tmp_path / "b.md").write_text("Có 5 xe.", encoding="utf-8")
    with pytest.raises(SourceError, match=r"a\.md: is larger than 0.004 MB; allow more with --max-mb"):
        list(read_all(str(tmp_path / "a.md"), How(most_bytes=4_000)))
    assert list(read_all(str(tmp_path / "b.md"), How(most_bytes=4_000)))


def test_a_long_text_is_read_in_pieces_that_end_with_paragraphs(tmp_path: Path) -> None:
    paragraphs = "".join(f"Ngày {n % 28 + 1}/2 có {n + 20} xe.\nXe thứ {n + 2} đến sau.\n\n" for n in range(40_000))
    (tmp_path / "a.txt").write_text(paragraphs, encoding="utf-8")
    found = [item for item in read_all(str(tmp_path / "a.txt"), How(most_bytes=4_000)) if isinstance(item, Document)]
    assert len(found) > 1
    assert "".join(piece.text for piece in found) == paragraphs
    assert [piece.offset for piece in found] == [
        sum(len(before.text) for before in found[:number]) for number in range(len(found))
    ]
    assert all(piece.text.endswith("sau.\n\n") for piece in found)


@pytest.mark.parametrize(("name", "row"), [("a.txt", "Có 50 xe.\n\n"), ("a.jsonl", '{"text": "Có 50 xe."}\n')])
def test_a_file_that_becomes_shorter_while_it_is_read_is_said_to(tmp_path: Path, name: str, row: str) -> None:
    (tmp_path / name).write_text(row * 500_000, encoding="utf-8")
    found = read_all(str(tmp_path / name))
    next(found)
    with (tmp_path / name).open("r+b") as file:
        file.truncate(3_000_000)
    with pytest.raises(SourceError, match="became shorter while it was read; read it again"):
        list(found)
