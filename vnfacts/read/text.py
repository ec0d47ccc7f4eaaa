"""Plain text: UTF-8 with or without a byte-order mark, UTF-16 with one."""

from __future__ import annotations

import codecs

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes) -> str:
    r"""Decode a text file, without its byte-order mark and otherwise unchanged: ``\r\n`` stays as it is.

    Raises:
        ValueError: the bytes are not text in one of these encodings; the message says where and what to do.
    """
    mark, encoding = next(((m, e) for m, e in _MARKS if data.startswith(m)), (b"", "utf-8"))
    body = data.removeprefix(mark)
    if encoding == "utf-8" and b"\0" in body:
        raise ValueError(f"is not a text file (byte {data.index(0)} is NUL); give its text, saved as UTF-8")
    try:
        return body.decode(encoding)
    except UnicodeDecodeError as error:
        line = body[: error.start].decode(encoding).count("\n") + 1
        at = len(mark) + error.start
        raise ValueError(
            f"is not valid {encoding.upper()} at byte {at} (line {line}); save the file as UTF-8"
        ) from None
