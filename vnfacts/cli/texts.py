"""The texts of documents in files of their own, so that every offset can be checked."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import TextIO

from vnfacts.cli.options import WrongUsageError
from vnfacts.cli.terminal import say
from vnfacts.model import Document

INDEX = "index.csv"
"""The file that tells which text is whose."""
_LONGEST = 120
"""Characters of a name; in UTF-8 they fit into the 255 bytes of any file system."""
_NO_NAME = re.compile(r"[^\w.-]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_ERRORS = "backslashreplace"


class TextFolder:
    """A folder that gets one file for each document, named after its source, and an index of them.

    Attributes:
        failures: 1 once the texts could not be written any more.
    """

    def __init__(self, folder: str) -> None:
        """Make the folder.

        Raises:
            WrongUsageError: it cannot be made or written.
        """
        self.failures = 0
        self._folder = Path(folder)
        self._count = 0
        self._last = ""
        self._names: set[str] = {INDEX}
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._index: TextIO = (self._folder / INDEX).open("w", encoding="utf-8", errors=_ERRORS, newline="")
            csv.writer(self._index, lineterminator="\n").writerow(("file", "source", "doc_date", "title", "author"))
        except OSError as error:
            raise WrongUsageError(
                f"--save-text {folder}: cannot be written ({error.strerror}); choose another"
            ) from None

    def save(self, document: Document) -> None:
        """Write the text of a document. What cannot be written is said, and then no more is tried."""
        if self.failures:
            return
        if not document.offset:  # what follows of a long text goes to the file of its beginning
            self._last = self._name(document.source)
            self._count += 1
        name = self._last
        row = (name, document.source, document.date, document.title, document.author)
        try:
            with (self._folder / name).open(
                "a" if document.offset else "w", encoding="utf-8", errors=_ERRORS, newline=""
            ) as file:
                file.write(document.text)
            if not document.offset:
                csv.writer(self._index, lineterminator="\n").writerow(row)
        except OSError as error:
            self.failures = 1
            say(f"--save-text {self._folder}: writing failed ({error.strerror}); the texts written before are kept")

    def close(self) -> None:
        """Complete the index and say where the texts are."""
        self._index.close()
        texts = "1 text is" if self._count == 1 else f"{self._count} texts are"
        say(f"{texts} in {self._folder}; {INDEX} there tells which is whose")

    def _name(self, source: str) -> str:
        """A name that no other file of the folder has, on systems too that take `A` and `a` for one."""
        stem = _NO_NAME.sub("-", source).strip("-.")[-_LONGEST:].lstrip("-.") or "text"
        stem = f"-{stem}" if _RESERVED.match(stem) else stem
        name, number = f"{stem}.txt", 1
        while name.casefold() in self._names:
            number += 1
            name = f"{stem}-{number}.txt"
        self._names.add(name.casefold())
        return name
