"""Plain text."""

from __future__ import annotations

from vnfacts.model import Document
from vnfacts.read.encodings import decode, mended
from vnfacts.read.how import How


def read(data: bytes, how: How) -> Document:
    r"""Decode a text file, without its byte-order mark and otherwise unchanged: ``\r\n`` stays as it is.

    Only letters of TCVN3 or VNI that were saved as Unicode become what they meant, where no encoding is named.

    Raises:
        ValueError: the bytes are no text in any encoding that is known; the message says where and what to do.
    """
    text = decode(data, how.encoding)
    return Document(text if how.encoding else mended(text))
