"""What the user says of the sources beyond their names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class How:
    """How to read the sources. Each is empty where the sources themselves are to tell.

    Attributes:
        input_format: name of the format that every source has, whatever it is called.
        encoding: name of the encoding of all that is text.
        text_field: column of a corpus that holds the texts.
        date_field: column that holds their dates.
        id_field: column that tells them apart.
        most_bytes: bytes that a document may have, unpacked; a plain text may have more.
        leave_out: files and folders that are passed over inside of folders, because this run writes them.
    """

    input_format: str = ""
    encoding: str = ""
    text_field: str = ""
    date_field: str = ""
    id_field: str = ""
    most_bytes: int = 256_000_000
    leave_out: tuple[str, ...] = ()


AS_TOLD = How()
"""As the sources themselves tell."""
