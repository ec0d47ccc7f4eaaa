"""Texts from before Unicode are read as what they meant, and no text is taken for one that it is not."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pages import ARTICLE
from tests.test_read_html import encoded
from vnfacts.read.encodings import checked, decode, detect, mended
from vnfacts.read.legacy import TCVN3, VISCII, VNI_LETTERS, VNI_MARKS

MOTTO = "Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\n"
"""Every old document begins with it, so its bytes are well known."""
IN_TCVN3 = "Céng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc\n"
IN_VNI = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nÑoäc laäp - Töï do - Haïnh phuùc\n"
SMALL = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"


def in_tcvn3(text: str) -> bytes:
    places = {chr(letter): place for place, letter in TCVN3.items()}
    return bytes(places.get(letter, ord(letter)) for letter in text)


def in_viscii(text: str) -> bytes:
    places = {chr(letter): place for place, letter in VISCII.items()}
    return bytes(places.get(letter, ord(letter)) for letter in text)


def in_vni(text: str) -> bytes:
    alone = {chr(letter): chr(place) for place, letter in VNI_LETTERS.items()}
    marks = {mark: letter for letter, mark in VNI_MARKS.items()}
    written = ""
    for letter in text:
        base, mark = unicodedata.normalize("NFD", letter)[:1], unicodedata.normalize("NFD", letter)[1:]
        mark = mark[::-1] if mark[:1] == "\u0323" else mark  # the dot below comes first there, last here
        if letter in "íìÍÌ":  # these stand for themselves
            written += letter
        elif letter in alone:
            written += alone[letter]
        elif mark.startswith("\u031b") or mark.endswith("\u031b"):
            written += alone[unicodedata.normalize("NFC", base + "\u031b")] + marks[mark.strip("\u031b")]
        else:
            written += base + marks.get(mark, "")
    return written.encode("cp1252")


WRITERS: dict[str, Callable[[str], bytes]] = {
    "tcvn3": in_tcvn3,
    "viscii": in_viscii,
    "vni": in_vni,
    "windows-1258": lambda text: encoded(text, "windows-1258"),
}


def test_the_tables_are_the_known_ones() -> None:
    assert decode(IN_TCVN3.encode("cp1252")) == MOTTO
    assert decode(IN_VNI.encode("cp1252")) == MOTTO
    assert decode(bytes.fromhex("56 69 AE 74 20 4E 61 6D 20 D0 B5 63 20 6C A7 70"), "viscii") == "Việt Nam Độc lập"


@pytest.mark.parametrize("encoding", WRITERS)
@given(st.text(SMALL + SMALL.upper() + "0123456789 ,.-\n"))
def test_every_letter_comes_back(encoding: str, text: str) -> None:
    text = text.lower() if encoding == "tcvn3" else text  # its capital letters are a matter of the font
    assert decode(WRITERS[encoding](text), encoding) == text


@pytest.mark.parametrize("encoding", WRITERS)
def test_the_encoding_is_found(encoding: str) -> None:
    text = ARTICLE.replace("Ô", "O")
    assert detect(WRITERS[encoding](text)) == encoding
    assert decode(WRITERS[encoding](text)) == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_unicode_needs_no_mark(encoding: str) -> None:
    assert decode(ARTICLE.encode(encoding)) == ARTICLE


def test_the_encoding_that_the_user_names_is_taken() -> None:
    assert decode("thỏ".encode(), "latin-1") == "thá»\x8f"
    assert decode(codecs.BOM_UTF16_BE + "thỏ".encode("utf-16-be"), "utf-16") == "thỏ"
    with pytest.raises(ValueError, match=r"is not valid ASCII at byte 2 \(line 1\)"):
        decode("thỏ".encode(), "ascii")


@pytest.mark.parametrize(
    ("name", "known"),
    [("TCVN3", "tcvn3"), ("ABC", "tcvn3"), ("CP1258", "windows-1258"), ("latin1", "iso8859-1"), ("", "")],
)
def test_encodings_have_several_names(name: str, known: str) -> None:
    assert checked(name) == known


@pytest.mark.parametrize("name", ["viscci", "base64", "zip"])
def test_what_is_no_encoding_is_refused_with_those_that_are(name: str) -> None:
    with pytest.raises(ValueError, match="there are utf-8, utf-16, tcvn3, vni, viscii, windows-1258"):
        checked(name)


def test_old_letters_inside_unicode_are_mended() -> None:
    assert mended(IN_TCVN3) == MOTTO
    assert mended(IN_VNI) == MOTTO


@pytest.mark.parametrize(
    "text", [MOTTO, ARTICLE, "C«ng ty", "Müller và Crème brûlée: à la carte, déjà vu, façade, naïve"]
)
def test_other_texts_are_left_as_they_are(text: str) -> None:
    assert mended(text) == text


def test_a_text_that_is_neither_is_left_however_alike_both_are() -> None:
    assert mended("é é é é é é é") == "é é é é é é é"


@given(st.text())
def test_a_text_with_letters_that_only_unicode_has_is_never_mended(text: str) -> None:
    assert mended(f"{text} được") == f"{text} được"
