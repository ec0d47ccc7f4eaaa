"""What the words around a figure add to it: how exactly it is meant, and the sentence that holds it."""

from __future__ import annotations

from vnfacts.rules import Draft, Reading
from vnfacts.rules.quantity import qualify, share_qualifier


def enrich(reading: Reading, drafts: list[Draft]) -> None:
    """Fill the qualifier of every draft, in place."""
    previous: Draft | None = None
    for draft in drafts:
        if not draft.qualifier:
            draft.qualifier = qualify(reading, draft) or (share_qualifier(reading, previous, draft) if previous else "")
        previous = draft
