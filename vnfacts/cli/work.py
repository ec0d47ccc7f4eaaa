"""Documents one after another: read, extracted, and what there is to say about them afterwards."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from vnfacts.cli.options import Options
from vnfacts.cli.terminal import say
from vnfacts.model import TEMPORAL, Document, Fact
from vnfacts.pipeline import extract_document
from vnfacts.read import SourceError, read, spoken


class Work:
    """The documents that a command line names.

    Attributes:
        failures: how many of them could not be read or extracted so far.
    """

    def __init__(self, options: Options) -> None:
        self.failures = 0
        self._unresolved = 0
        self._options = options

    def pages(self, advance: Callable[[], None]) -> Iterator[tuple[Document, list[Fact]]]:
        """Each document with the facts to keep. One that fails is reported at once and passed over.

        Args:
            advance: called after each document, failed or not.
        """
        for source in self._options.sources:
            try:
                yield self._page(source)
            except SourceError as error:
                self.failures += 1
                say(str(error))
            advance()

    def report(self) -> None:
        """Say what the run left unresolved, and how to resolve it."""
        if self._unresolved:
            dates = "1 date" if self._unresolved == 1 else f"{self._unresolved} dates"
            say(f"{dates} left unresolved: the document's date is unknown; give it with --date YYYY-MM-DD")

    def _page(self, source: str) -> tuple[Document, list[Fact]]:
        document = read(source)
        document.date = self._options.date
        if not document.text.strip():
            say(f"{spoken(source)}: is empty, so it states no facts")
        facts = [fact for fact in _extract(document) if fact.kind in self._options.kinds]
        if not document.date:
            self._unresolved += sum(fact.kind in TEMPORAL and not fact.date_start for fact in facts)
        return document, facts


def _extract(document: Document) -> list[Fact]:
    try:
        return extract_document(document)
    except Exception as error:  # a fault that one text brings out must not cost the user all the others
        if os.environ.get("VNFACTS_TRACEBACK"):
            raise
        fault = f"{type(error).__name__}: {error}"
        raise SourceError(
            f"{spoken(document.source)}: a fault in vnfacts itself, please report it with the text: {fault}"
        ) from error
