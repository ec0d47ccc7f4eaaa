"""What the rules share: the draft they return, and the register of them all."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple, TypeVar

from vnfacts.calendar import Moment
from vnfacts.model import Kind
from vnfacts.numbers import Style
from vnfacts.text import Page


@dataclass(slots=True)
class Draft:
    """A fact as a rule reads it, before dates are resolved; offsets are into `Page.text`.

    Attributes:
        moment, until: what a date names, and where a period ends.
        months: for a stretch of a year (`6 tháng đầu năm`), its first and last month.
        to_now: the period runs to the document's date.
        lasting: for a duration, how it is anchored to the document's date: past, next, ago, hence.
    """

    start: int
    end: int
    kind: Kind
    rule: str
    value: Decimal | None = None
    value_max: Decimal | None = None
    unit: str = ""
    qualifier: str = ""
    moment: Moment | None = None
    until: Moment | None = None
    months: tuple[int, int] | None = None
    to_now: bool = False
    lasting: str = ""
    date_start: str = ""
    date_end: str = ""
    granularity: str = ""
    status: str = "actual"
    change: str = ""
    metric: str = ""
    places: str = ""
    period_start: str = ""
    period_end: str = ""
    baseline: str = ""
    speaker: str = ""
    evidence: dict[str, tuple[int, int]] | None = None


Found = tuple[list[Draft], int]
"""The drafts found at an anchor, and where to look for the next one."""


class Reading(NamedTuple):
    """What every rule is given: the page, its folded text, and how its figures are written."""

    page: Page
    folded: str
    style: Style


class Rule(NamedTuple):
    """A named construction with its explanation and examples."""

    name: str
    doc: str
    examples: tuple[tuple[str, str], ...]


_F = TypeVar("_F", bound=Callable[..., object])
_RULES: dict[str, Rule] = {}
_EXAMPLE = re.compile(r"^ *(.+?) +→ +(.+)$", re.MULTILINE)


def rule(name: str) -> Callable[[_F], _F]:
    """Mark a function as the reader of one construction.

    Its docstring holds one sentence, then examples: `text → kind value unit`, in the form of the test cases.
    """

    def register(function: _F) -> _F:
        doc = function.__doc__ or ""
        summary = " ".join(doc.split("\n\n")[0].split())
        examples = tuple((text.strip(), expected.strip()) for text, expected in _EXAMPLE.findall(doc))
        _RULES[name] = Rule(name, summary, examples)
        return function

    return register


def registry() -> dict[str, Rule]:
    """Every rule by name, in reading order."""
    from vnfacts.rules import amounts, clock, dates, lengths, ordinals, periods, ratios, scores, sequences, stretches  # noqa: F401  (they register themselves)

    return dict(_RULES)
