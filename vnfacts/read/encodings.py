"""Bytes to text: by byte-order mark, as UTF-8 where they are that, and else as what makes the best Vietnamese."""

from __future__ import annotations

import codecs
import re
from operator import itemgetter

from vnfacts.read.legacy import DECODERS, from_tcvn3, from_vni
from vnfacts.read.syllables import likeness

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins with the mark of UTF-16
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ALIASES = {"abc": "tcvn3", "tcvn": "tcvn3", "tcvn-5712": "tcvn3", "cp1258": "windows-1258", "x-viet-vni": "vni"}
USUAL = ("utf-8", "utf-16", *DECODERS)
"""Names of the encodings that Vietnamese texts have."""
_SAMPLE = 400_000
"""Bytes of a text that tell its encoding."""
_LIKE_ENOUGH = 0.6
"""Likeness to Vietnamese from which a text is taken for it."""
_FAR_LIKER = 0.5
"""By how much a text must be liker to Vietnamese after it has been mended."""
_ENOUGH_WORDS = 5
_RUN = re.compile(rb"[^\x00-\x01\x03\x04\x07-\x13\x15-\x18\x1a-\x1d\x1f ]*[\x80-\xff][^\x00-\x01\x03\x04\x07-\x13 ]*")
_WORD = re.compile(r"[^\s]*[^\x00-\x7f\s][^\s]*")
_NOT_IN_1252 = re.compile("[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9\u0300-\u0323]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b]")


def checked(name: str) -> str:
    """The name of an encoding as this module writes it.

    Raises:
        ValueError: there is no such encoding; the message lists those that Vietnamese texts have.
    """
    plain = name.strip().lower().replace("_", "-")
    plain = _ALIASES.get(plain, plain)
    if plain in DECODERS or not plain:
        return plain
    try:
        info = codecs.lookup(plain)
        if info._is_text_encoding:  # not zip, base64 and their like
            return info.name
    except (LookupError, AttributeError):
        pass
    raise ValueError(f"unknown encoding {name!r}: there are {', '.join(USUAL)} and what else Python knows")


def decode(data: bytes, encoding: str = "", declared: str = "") -> str:
    r"""Decode a text, without its byte-order mark and otherwise unchanged: ``\r\n`` stays as it is.

    Args:
        data: the text.
        encoding: its encoding, where that is known; a byte-order mark is left out all the same.
        declared: the encoding that it says it has; it is believed where nothing better is known.

    Raises:
        ValueError: the bytes are not text in that encoding, or in any that is likely; the message says where and what
            to do.
    """
    name = encoding or detect(data, declared)
    mark = next((mark for mark, marked in _MARKS if data.startswith(mark) and name.startswith(marked[:6])), b"")
    body = data.removeprefix(mark)
    if not encoding and name == "utf-8" and b"\0" in body:
        raise ValueError(f"is not a text file (byte {data.index(0)} is NUL); give its text, saved as UTF-8")
    try:
        return DECODERS[name](body) if name in DECODERS else body.decode(_wide(name, mark))
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        advice = "name its encoding with --encoding, or save it as UTF-8"
        raise ValueError(
            f"is not valid {name.upper()} at byte {len(mark) + error.start} (line {line}); {advice}"
        ) from None


def detect(data: bytes, declared: str = "") -> str:
    """The encoding that a text has, or most likely has; UTF-8 where nothing tells."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    sample = data[:_SAMPLE]
    if (wide := _wide_without_mark(sample)) or b"\0" in sample:
        return wide or "utf-8"
    try:
        data.decode()
    except UnicodeDecodeError:
        return _likeliest(sample, declared) or "utf-8"
    return "utf-8"


def mended(text: str) -> str:
    """A text in TCVN3 or VNI that was saved as if it were Unicode, in Unicode; every other text as it is."""
    if _NOT_IN_1252.search(text):  # Vietnamese letters are there, so none are hidden
        return text
    words = _WORD.findall(text[:_SAMPLE])
    if len(words) < _ENOUGH_WORDS:
        return text
    before = likeness(words)
    likely = {way: likeness(map(way, words)) for way in (from_tcvn3, from_vni)}
    convert, best = max(likely.items(), key=itemgetter(1))
    return convert(text) if best >= max(_LIKE_ENOUGH, before + _FAR_LIKER) else text


def _wide(name: str, mark: bytes) -> str:
    """The name of a codec that leaves the bytes after the mark to be read in the order that the mark told."""
    return next((marked for known, marked in _MARKS if known == mark), name) if mark else name


def _wide_without_mark(sample: bytes) -> str:
    """UTF-16 without its mark shows by the blanks and line ends: every other byte of theirs is NUL."""
    for name, high in (("utf-16-le", 1), ("utf-16-be", 0)):
        nuls, others = sample[high::2].count(0), sample[1 - high :: 2].count(0)
        whole = len(sample) % 2 == 0 and nuls * 8 > len(sample) and not others
        if whole and not _CONTROL.search(sample.decode(name, "replace")):
            return name
    return ""


def _likeliest(sample: bytes, declared: str) -> str:
    runs = _RUN.findall(sample)
    scores: dict[str, float] = {}
    for name in dict.fromkeys((*_known(declared), "windows-1258", "tcvn3", "vni", "viscii")):
        try:
            scores[name] = likeness([_decoded(run, name) for run in runs])
        except UnicodeDecodeError:
            continue
    best = max(scores, key=scores.__getitem__, default="")
    return best if best and scores[best] >= _LIKE_ENOUGH else next(iter(_known(declared)), "")


def _decoded(run: bytes, name: str) -> str:
    return DECODERS[name](run) if name in DECODERS else run.decode(name)


def _known(declared: str) -> tuple[str, ...]:
    try:
        name = checked(declared)
    except ValueError:
        return ()
    return (name,) if name and not name.startswith("utf") else ()  # the bytes were looked at, and are none of these
