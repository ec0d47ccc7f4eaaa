"""Plain text."""

from __future__ import annotations

from vnfacts.model import Document
from vnfacts.read.encodings import decode
from vnfacts.read.how import How


def read(data: bytes, how: How) -> Document:
    r"""Decode a text file, without its byte-order mark and otherwise unchanged: ``\r\n`` stays as it is.

    Raises:
        ValueError: the bytes are no text in any encoding that is known; the message says where and what to do.
    """
    return Document(decode(data, how.encoding))
