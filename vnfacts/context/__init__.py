"""What the words around a figure say of it, one module a column; all work on one sentence that holds facts at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vnfacts.rules import Draft, Reading


@dataclass(slots=True)
class Sentence:
    """A sentence that holds facts.

    Attributes:
        start, end: its offsets in the page.
        number: its place in the text, from 1; neighbours differ by one.
        drafts: its facts, in text order.
        previous: the sentence with facts before it, or None.
        reading: the page it stands in.
        doc_date: the document's own date, if known.
    """

    start: int
    end: int
    number: int
    drafts: list[Draft]
    previous: Sentence | None
    reading: Reading
    doc_date: date | None

    @property
    def text(self) -> str:
        """The sentence as written."""
        return self.reading.page.text[self.start : self.end]

    @property
    def folded(self) -> str:
        """The sentence in folded form; its offsets count from `start`."""
        return self.reading.folded[self.start : self.end]


def note(draft: Draft, column: str, start: int, end: int) -> None:
    """Remember which characters of the page filled a column, for `--explain`."""
    if draft.evidence is None:
        draft.evidence = {}
    draft.evidence[column] = (start, end)
