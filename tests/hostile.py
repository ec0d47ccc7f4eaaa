"""Texts made to be slow to read, of any length: each repeats what could make a reader look back or ahead again."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable


def _repeated(piece: str, ending: str = "") -> Callable[[int], str]:
    return lambda length: piece * (length // len(piece)) + ending


def _wrapped(opening: str, closing: str) -> Callable[[int], str]:
    return lambda length: opening * (length // 2) + "5 tỷ" + closing * (length // 2)


TEXTS: dict[str, Callable[[int], str]] = {
    "digits": _repeated("1"),
    "groups of digits": _repeated("1.234."),
    "digits and commas": _repeated("1,"),
    "digits and dashes": _repeated("5-"),
    "digits and slashes": _repeated("5/"),
    "digits and colons": _repeated("5:"),
    "digits and percent signs": _repeated("5%"),
    "digits and no-break spaces": _repeated("5\u00a0"),
    "digits and zero-width spaces": _repeated("5\u200b"),
    "digits and astral characters": _repeated("😀5 "),
    "mươi": _repeated("mươi "),
    "hai mươi": lambda length: "hai " + "mươi " * (length // 5),
    "number words that end": _repeated("một trăm nghìn "),
    "number words that do not": _repeated("hai ba bốn năm "),
    "scales": _repeated("1 tỷ "),
    "a list that shares a unit": _repeated("5 và ", "tỷ"),
    "ranges": _repeated("5-10 tỷ, "),
    "open ranges": _repeated("từ ", "5 tỷ"),
    "dates": _repeated("ngày 5/2/2020, "),
    "dates on lines": _repeated("5/2/2020\n"),
    "open dates": _repeated("từ ngày 5 đến "),
    "months": _repeated("tháng 5, "),
    "years": _repeated("năm "),
    "clock times": _repeated("5 giờ "),
    "Roman numerals": _repeated("XIV "),
    "one Roman numeral": lambda length: "khóa " + "X" * length,
    "codes": _repeated("A1-B2/"),
    "an address of the web": lambda length: "http://a.vn/" + "5/a-" * (length // 4),
    "nested quotes": _wrapped("“", "”"),
    "nested brackets": _wrapped("(", ")"),
    "quotes and who said them": _repeated('"5 người", ông A nói '),
    "brackets and quotes": _repeated("(“5 tỷ”) "),
    "one sentence of facts": _repeated("và có 5 tỷ đồng cho dự án đầu tư tại Lào "),
    "one sentence of changes": _repeated("tăng 5%, giảm 3%, "),
    "one sentence and one fact": _repeated("và có nhiều tiền cho dự án đầu tư tại Lào ", "5 tỷ"),
    "many sentences": _repeated("Có 5 tỷ. "),
    "sentences before a fact": _repeated("Kim ngạch. ", "5 tỷ"),
    "parts": _repeated("trong đó 5 tỷ, "),
    "baselines": _repeated("so với ", "2020 tăng 5%"),
    "speakers": _repeated("theo ông ", "5 tỷ"),
    "names": _repeated("Nguyễn Văn ", "5 tuổi"),
    "nouns": _repeated("dự án ", "5 tỷ"),
    "abbreviations": _repeated("TP. ", "5 tỷ"),
    "upper case": _repeated("KIM NGẠCH ĐẠT 11,33 TỶ USD "),
    "letters": _repeated("a", " 5 tỷ"),
    "full stops": _repeated(".", "5 tỷ"),
    "minus signs": _repeated("-", "5 tỷ"),
    "spaces": lambda length: "5" + " " * length + "tỷ",
    "line ends": lambda length: "5" + "\n" * length + "tỷ",
    "marks on one letter": lambda length: "a" + "\u0301" * length + " 5 tỷ",
    "decomposed text": _repeated(unicodedata.normalize("NFD", "ngày 5/2 có 10 tỷ đồng ")),
}
"""What is repeated -> a text of about that many characters."""
