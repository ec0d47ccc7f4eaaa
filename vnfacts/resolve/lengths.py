"""Lengths of time that count from the document's own day."""

from __future__ import annotations

from datetime import date

from vnfacts.resolve.moments import unit_span
from vnfacts.rules import Draft

_STEPS = {
    "day": ("days", 1), "week": ("weeks", 1), "month": ("months", 1), "quarter": ("months", 3), "year": ("years", 1),
    "decade": ("years", 10), "century": ("years", 100),
}  # fmt: skip
_FURTHEST = 9000
"""Steps; nothing in the news lies further from its day."""
_GRAINS = frozenset({"day", "week", "month", "quarter", "year"})


def anchor_duration(draft: Draft, doc: date | None) -> None:
    """Fill the dates of a length of time that counts from the document's own day."""
    if doc is None or draft.value is None or draft.unit not in _STEPS:
        return
    value = draft.value_max if draft.value_max is not None else draft.value
    name, factor = _STEPS[draft.unit]
    if value != int(value) or value * factor > _FURTHEST:
        return
    moved = _moved(doc, name, int(value) * factor * (-1 if draft.lasting in ("past", "ago") else 1))
    if moved is None:
        return
    draft.granularity = draft.unit
    if draft.lasting == "past":
        first, last = moved, doc
    elif draft.lasting == "next":
        first, last = doc, moved
    else:  # a point that far away, as exact as its unit
        first, last = unit_span(draft.unit if draft.unit in _GRAINS else "year", moved, 0)
    draft.date_start, draft.date_end = first.isoformat(), last.isoformat()


def _moved(day: date, name: str, by: int) -> date | None:
    from dateutil.relativedelta import relativedelta  # loaded when a text first counts from its own day

    try:
        return day + relativedelta(**{name: by})  # type: ignore[arg-type]
    except (ValueError, OverflowError):
        return None
