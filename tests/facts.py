"""Facts for the tests of writers: made by hand, and any there can be."""

from __future__ import annotations

from decimal import Decimal
from typing import get_args

from hypothesis import strategies as st

from vnfacts.model import Fact, Kind

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
RISKY = [*"=+-@\t\r\n'\"", "=1+1", "-3", "+", "-", "<r>", "_x000D_"]
RISKY_TEXTS = st.builds(str.__add__, st.sampled_from(RISKY), TEXTS)
NUMBERS = st.none() | st.decimals(allow_nan=False, allow_infinity=False) | st.integers(-(10**40), 10**40).map(Decimal)
DATES = st.just("") | st.dates().map(lambda day: day.isoformat())
TIMES = st.times().map(lambda time: time.replace(microsecond=0).isoformat("minutes" if not time.second else "seconds"))
MOMENTS = DATES | st.builds("{}T{}".format, DATES, TIMES)
OFFSETS = st.integers(0, 10**9)
FACTS = st.builds(
    Fact,
    source=TEXTS | RISKY_TEXTS,
    doc_date=DATES,
    start=OFFSETS,
    end=OFFSETS,
    text=TEXTS | RISKY_TEXTS,
    kind=st.sampled_from(get_args(Kind)),
    value=NUMBERS,
    value_max=NUMBERS,
    unit=TEXTS | RISKY_TEXTS,
    date_start=MOMENTS,
    date_end=MOMENTS,
    status=st.sampled_from(["actual", "target", "forecast"]),
    period_start=DATES,
    period_end=DATES,
    sentence=TEXTS | RISKY_TEXTS,
)
PAGES = st.lists(st.tuples(TEXTS, st.lists(FACTS, max_size=3)), max_size=3)


def make(text: str = "11,33 tỷ USD", kind: Kind = "money", start: int = 0, **columns: object) -> Fact:
    """A fact that begins at `start` of `a.txt`, with these columns."""
    fact = Fact("a.txt", "2026-02-06", start, start + len(text), text, kind)
    for name, value in columns.items():
        setattr(fact, name, value)
    return fact
