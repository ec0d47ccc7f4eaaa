"""Which figures are drawn together: money and percentages that measure the same thing in the same unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from vnfacts.claim import Claim
from vnfacts.model import Fact

_DRAWN = frozenset({"money", "percent"})
_HOME = "VN"
_FEWEST_WORDS = 2
"""Syllables from which a metric says enough to tell two figures of one article apart from others: `giá` does not."""

_Subject = tuple[str, str, bool, str, str, str]


@dataclass(frozen=True, slots=True)
class Chart:
    """Figures that one picture sets side by side.

    Attributes:
        facts: in order of the time that they hold for; those of no stated time come last.
        metric: what they measure, as most of them say it.
        changes: whether they are amounts of change rather than levels.
    """

    facts: tuple[Fact, ...]
    metric: str
    changes: bool


def charts(facts: Iterable[Fact], claims: Iterable[Claim] = ()) -> list[Chart]:
    """The charts of some documents, those with most figures first.

    Figures belong together where their metrics are the same words, of one article or about one place, or where a
    claim holds both. A figure that says the same as another of its chart is drawn once.
    """
    groups = _Groups()
    for fact in facts:
        groups.add(fact)
    for claim in claims:
        groups.join(claim.facts)
    found = [chart for group in groups.all() if (chart := _chart(group))]
    return sorted(found, key=lambda chart: -len(chart.facts))


class _Groups:
    """Figures by subject; subjects that a claim joins are one."""

    def __init__(self) -> None:
        self._facts: dict[_Subject, list[Fact]] = {}
        self._joined: dict[_Subject, _Subject] = {}

    def add(self, fact: Fact) -> None:
        if subject := _subject(fact):
            self._facts.setdefault(subject, []).append(fact)

    def join(self, facts: Sequence[Fact]) -> None:
        subjects = [subject for fact in facts if (subject := _subject(fact))]
        for subject in subjects[1:]:
            first, other = self._root(subjects[0]), self._root(subject)
            if first != other and first[:3] == other[:3]:
                self._joined[other] = first

    def all(self) -> Iterator[list[Fact]]:
        groups: dict[_Subject, list[Fact]] = {}
        for subject, facts in self._facts.items():
            groups.setdefault(self._root(subject), []).extend(facts)
        yield from groups.values()

    def _root(self, subject: _Subject) -> _Subject:
        while subject in self._joined:
            subject = self._joined[subject]
        return subject


def _subject(fact: Fact) -> _Subject | None:
    """What must be the same for figures to be drawn together: kind, unit, level or change, metric, place or article."""
    metric = fact.metric.casefold()
    if fact.kind not in _DRAWN or fact.value is None or len(metric.split()) < _FEWEST_WORDS:
        return None
    abroad = ";".join(place for place in fact.places.split(";") if place != _HOME)
    return fact.kind, fact.unit, bool(fact.change), metric, abroad, "" if abroad else fact.source


def _chart(facts: Iterable[Fact]) -> Chart | None:
    distinct = {
        (fact.value, fact.value_max, fact.status, fact.change, fact.period_start, fact.period_end): fact
        for fact in reversed(list(facts))
    }
    if len(distinct) < 2 or not any(fact.period_start or fact.status != "actual" for fact in distinct.values()):
        return None  # nothing tells what sets the figures apart
    ordered = sorted(distinct.values(), key=lambda fact: (fact.period_start or "~", fact.period_end, fact.doc_date))
    metric, _ = Counter(fact.metric for fact in ordered).most_common(1)[0]
    return Chart(tuple(ordered), metric, bool(ordered[0].change))
