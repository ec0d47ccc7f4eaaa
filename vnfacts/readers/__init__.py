"""What to do at each anchor: one reader for each kind, which tries its rules in order and says where to go on."""

from __future__ import annotations

from collections.abc import Callable

from vnfacts.readers.dates import dated, ranked, spanned
from vnfacts.readers.figures import figure
from vnfacts.readers.words import bare_scale, half_more, negative, said, symbol, vague, vulgar
from vnfacts.rules import Found, Reading, ordinals, ratios, sequences


def sequenced(reading: Reading, start: int, end: int) -> Found:
    """A noun of sequence with its number, or with several."""
    draft = sequences.sequence(reading, start)
    if draft is None:
        return [], end
    drafts = [draft, *sequences.more_of_sequence(reading, draft)]
    return drafts, drafts[-1].end


def numbered(reading: Reading, start: int, end: int) -> Found:
    """`số 1`."""
    draft = ordinals.numbered_rank(reading, start)
    return ([draft], draft.end) if draft else ([], end)


def multiplied(reading: Reading, start: int, end: int) -> Found:
    """`gấp đôi`."""
    draft = ratios.multiple(reading, start)
    return ([draft], draft.end) if draft else ([], start + 3)


def idiom(reading: Reading, start: int, end: int) -> Found:
    """A fixed phrase."""
    return [], end


READERS: dict[str, Callable[[Reading, int, int], Found]] = {
    "idiom": idiom, "ordinal": ranked, "period": spanned, "temporal": dated, "sequence": sequenced, "rank": numbered,
    "multiple": multiplied, "said": said, "vague": vague, "scale": bare_scale, "negative": negative, "symbol": symbol,
    "half_more": half_more, "vulgar": vulgar,
}  # fmt: skip
"""What to call at a word or sign that may open a fact; a figure has its own reader, `figure`."""

__all__ = ["READERS", "figure"]
