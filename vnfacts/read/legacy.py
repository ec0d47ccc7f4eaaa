"""The encodings that Vietnamese was written in before Unicode, and for which Python has no codec.

Their fonts drew Vietnamese letters in the places of others, so text in them looks like `C«ng ty` (TCVN3) or `Coâng ty`
(VNI) where it is taken for Windows-1252. Each table here says what stands in whose place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

_FROM_A1 = "".join(map(chr, range(0xA1, 0xFF)))

TCVN3: Mapping[int, int] = str.maketrans(
    _FROM_A1,
    "ĂÂÊÔƠƯĐăâêôơưđẰ"
    "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
    "éẹềểễếệìỉỄẾỒĩíịò"
    "Ổỏõóọồổỗốộờởỡớợù"
    "Ỗủũúụừửữứựỳỷỹýỵ",
)
"""TCVN 5712:1993 as the ABC fonts of Windows have it: quotation marks and dashes stay in their places, and capital
letters that have no place of their own are small letters of a font of capitals."""

VISCII: Mapping[int, int] = str.maketrans(
    "\x02\x05\x06\x14\x19\x1e" + "".join(map(chr, range(0x80, 0x100))),
    "ẲẴẪỶỸỴ"
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
    "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    "Õắằặấầẩậẽẹếềểễệố"
    "ồổỗỠƠộờởịỰỨỪỬơớƯ"
    "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
    "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
    "àáâãảăữẫèéêẻìíĩỉ"
    "đựòóôõỏọụùúũủýợỮ",
)
"""VISCII 1.1, RFC 1456."""

VNI_LETTERS: Mapping[int, int] = str.maketrans("ÔôÖöÑñÆæÓóÒòÎî", "ƠơƯưĐđỈỉĨĩỊịỴỵ")
"""Letters of VNI for Windows that stand alone;"""
VNI_MARKS: dict[str, str] = {
    "ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323",
    "â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300",
    "å": "\u0302\u0309", "ã": "\u0302\u0303", "ä": "\u0302\u0323",
    "ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300",
    "ú": "\u0306\u0309", "ü": "\u0306\u0303", "ë": "\u0306\u0323",
}  # fmt: skip
"""and those that stand for marks on the vowel before them."""

_WINDOWS = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}
_VNI = re.compile(rf"([aeouyôö])([{''.join(VNI_MARKS)}])|[ôöñæóòî]", re.IGNORECASE)


def from_tcvn3(text: str) -> str:
    """The text in Unicode of one in TCVN3 that was taken for Windows-1252."""
    return text.translate(TCVN3)


def from_vni(text: str) -> str:
    """The text in Unicode of one in VNI that was taken for Windows-1252."""
    return _VNI.sub(_vni_letter, text)


def _vni_letter(match: re.Match[str]) -> str:
    vowel, mark = match.groups()
    if not vowel:
        return match[0].translate(VNI_LETTERS)
    return unicodedata.normalize("NFC", vowel.translate(VNI_LETTERS) + VNI_MARKS[mark.lower()])


def _windows(data: bytes) -> str:
    return data.decode("latin-1").translate(_WINDOWS)


DECODERS: dict[str, Callable[[bytes], str]] = {
    "tcvn3": lambda data: unicodedata.normalize("NFC", from_tcvn3(_windows(data))),
    "vni": lambda data: from_vni(_windows(data)),
    "viscii": lambda data: data.decode("latin-1").translate(VISCII),
    # Its tone marks are characters of their own behind the vowel.
    "windows-1258": lambda data: unicodedata.normalize("NFC", data.decode("cp1258")),
}
"""Name -> what decodes it."""
