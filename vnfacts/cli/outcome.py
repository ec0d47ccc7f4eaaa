"""What comes of a document, or of what should have been one: its facts, or why there are none."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from vnfacts.model import TEMPORAL, Document, Fact
from vnfacts.pipeline import extract_document
from vnfacts.read import BadRow, How, Item, Note, Part, SourceError, documents, spoken


class Outcome(NamedTuple):
    """What came of one document, or of what should have been one.

    Attributes:
        document: what was read; of one that another process read, without its text where that is not asked for.
        facts: the facts to keep.
        unresolved: how many of these are dates that the unknown date of the document leaves open.
        remark: what to tell the user about it, in one line; mostly nothing.
        failed: whether it could not be read or extracted; the remark says why.
        bad_row: the row of a corpus that it could not be read from.
        lacking: the library that is missing to read it, and how to get it.
    """

    document: Document | None
    facts: list[Fact]
    unresolved: int = 0
    remark: str = ""
    failed: bool = False
    bad_row: BadRow | None = None
    lacking: str = ""


def outcomes(date: str, kinds: frozenset[str], how: How, pieces: Iterable[Part]) -> Iterator[Outcome]:
    """What comes of the parts of sources, one document after another.

    Args:
        date: ISO date of the documents, `""` to take the one that each tells of itself.
        kinds: kinds of facts to keep.
        how: how to read the parts.
        pieces: the parts.
    """
    for part in pieces:
        try:
            for item in documents(part, how):
                yield _outcome(item, date, kinds)
        except SourceError as error:
            yield Outcome(None, [], remark=str(error), failed=True, lacking=error.lacking)


def _outcome(item: Item, date: str, kinds: frozenset[str]) -> Outcome:
    if isinstance(item, Note):
        return Outcome(None, [], remark=item.text)
    if isinstance(item, BadRow):
        return Outcome(None, [], failed=True, bad_row=item)
    item.date = date or item.date
    try:
        facts = [fact for fact in _extract(item) if fact.kind in kinds]
    except SourceError as error:
        return Outcome(None, [], remark=str(error), failed=True)
    unresolved = 0 if item.date else sum(fact.kind in TEMPORAL and not fact.date_start for fact in facts)
    empty = not facts and not item.text.strip()
    return Outcome(item, facts, unresolved, f"{spoken(item.source)}: is empty, so it states no facts" if empty else "")


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
