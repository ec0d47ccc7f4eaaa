"""What the words around a figure say of it: a module a column, each for one sentence that holds facts at a time."""

from __future__ import annotations

from datetime import date

from vnfacts.context.cue import Cue, find_cues, find_results
from vnfacts.rules import Draft, Reading

Span = tuple[int, int]
"""Where something begins and ends (exclusive)."""


class Sentence:
    """A sentence that holds facts.

    Attributes:
        start, end: its offsets in the page.
        number: its place in the text, from 1; neighbours differ by one.
        drafts: its facts, in text order.
        previous: the sentence with facts before it, or None.
        reading: the page it stands in.
        doc_date: the document's own date, if known.
        folded: its text in folded form; offsets count from `start`.
        cues: the words of the context tables in it, by group; a group without any is left out.
        quotes: whether the page has quotation marks.
        credited: for stretches beside quotations on the page, who is credited there and up to where; None: nobody.
    """

    __slots__ = (
        "_results", "credited", "cues", "doc_date", "drafts", "end", "folded", "number", "previous", "quotes",
        "reading", "start",
    )  # fmt: skip

    def __init__(
        self,
        start: int,
        end: int,
        number: int,
        drafts: list[Draft],
        previous: Sentence | None,
        reading: Reading,
        doc_date: date | None,
    ) -> None:
        self.start, self.end, self.number = start, end, number
        self.drafts, self.previous = drafts, previous
        self.reading, self.doc_date = reading, doc_date
        self.folded = reading.folded[start:end]
        self.cues = find_cues(self.folded)
        self.quotes: bool = previous.quotes if previous else '"' in reading.folded
        self.credited: dict[Span, tuple[Span, int] | None] = previous.credited if previous else {}
        self._results: list[Cue] | None = None

    def results(self) -> list[Cue]:
        """Its words of a report on results; few sentences are asked for them."""
        if self._results is None:
            self._results = find_results(self.folded)["results"]
        return self._results


def note(draft: Draft, column: str, start: int, end: int) -> None:
    """Remember which characters of the page filled a column, for `--explain`."""
    if draft.evidence is None:
        draft.evidence = {}
    draft.evidence[column] = (start, end)


def word_before(folded: str, position: int) -> str:
    """The word directly before `position`, with any punctuation that touches it; "" if several spaces stand there."""
    end = position - 1 if folded[position - 1 : position] == " " else position
    return folded[folded.rfind(" ", 0, end) + 1 : end]
