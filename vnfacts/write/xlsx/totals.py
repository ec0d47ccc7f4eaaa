"""What a desk wants to know of a table before it reads it, counted as its rows are written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, Protocol

from vnfacts.claim import RELATIONS
from vnfacts.model import KINDS, Fact
from vnfacts.write.labels import VALUE_LABELS, Language, counted, heading, named, word
from vnfacts.write.xlsx.blocks import Blocks, Code

_STATUSES = tuple(VALUE_LABELS["status"])


class Totals(Protocol):
    """Counts what is written, and tells it."""

    def add(self, source: str, facts: Sequence[Fact]) -> None:
        """Count the facts of a document, or the figures of a claim."""

    def title(self, language: Language) -> str:
        """All of it in a line."""

    def write(self, blocks: Blocks, language: Language) -> None:
        """Write the tables of totals."""


def totals_of(table: Literal["facts", "claims"]) -> Totals:
    """What counts the rows of a table."""
    return ClaimTotals() if table == "claims" else FactTotals()


@dataclass(slots=True)
class _Money:
    """How many amounts there are in a unit, and the least and the most of them."""

    count: int
    least: Decimal
    most: Decimal
    most_text: str


class FactTotals:
    """Facts by kind and status, money by unit, and what each document states."""

    def __init__(self) -> None:
        self._statuses: Counter[tuple[str, str]] = Counter()
        self._money: dict[str, _Money] = {}
        self._sources: dict[str, tuple[str, list[int]]] = {}

    def add(self, source: str, facts: Sequence[Fact]) -> None:
        """Count the facts of a document."""
        doc_date = facts[0].doc_date if facts else ""
        _, kinds = self._sources.setdefault(source, (doc_date, [0] * len(KINDS)))
        for fact in facts:
            self._statuses[fact.kind, fact.status] += 1
            kinds[KINDS.index(fact.kind)] += 1
            if fact.kind == "money" and fact.value is not None:
                self._add_money(fact, fact.value, max(fact.value, fact.value_max or fact.value))

    def title(self, language: Language) -> str:
        """How many facts there are in how many documents."""
        facts = counted("fact", self._statuses.total(), language)
        return f"{facts} · {counted('document', len(self._sources), language)}"

    def write(self, blocks: Blocks, language: Language) -> None:
        """Write the tables of totals."""
        kinds: Counter[str] = Counter()
        for (kind, _), number in self._statuses.items():
            kinds[kind] += number
        facts = word("facts", language)
        statuses = [named("status", status, language) for status in _STATUSES]
        blocks.add(
            [heading("kind", language), facts, *statuses],
            (
                (Code("kind", kind), number, *(self._statuses[kind, status] or None for status in _STATUSES))
                for kind, number in kinds.most_common()
            ),
        )
        if self._money:
            blocks.add(
                [*(word(name, language) for name in ("money in", "facts", "least", "most", "written as"))],
                self._money_rows(),
            )
        shown = [kind for kind in KINDS if kinds[kind]]
        blocks.add(
            [heading("source", language), facts, heading("doc_date", language)]
            + [named("kind", kind, language) for kind in shown],
            (
                (source, sum(numbers), doc_date or None, *(numbers[KINDS.index(kind)] or None for kind in shown))
                for source, (doc_date, numbers) in self._sources.items()
            ),
        )

    def _add_money(self, fact: Fact, low: Decimal, high: Decimal) -> None:
        money = self._money.get(fact.unit)
        if money is None:
            self._money[fact.unit] = _Money(1, low, high, fact.text)
            return
        money.count += 1
        money.least = min(money.least, low)
        if high > money.most:
            money.most, money.most_text = high, fact.text

    def _money_rows(self) -> Iterator[tuple[str, int, Decimal, Decimal, str]]:
        for unit, money in sorted(self._money.items(), key=lambda item: (-item[1].count, item[0])):
            yield unit, money.count, money.least, money.most, money.most_text


class ClaimTotals:
    """Claims by relation and kind, and how often each document is among them."""

    def __init__(self) -> None:
        self._claims: Counter[tuple[str, str]] = Counter()
        self._figures: Counter[str] = Counter()
        self._sources: Counter[tuple[str, str]] = Counter()
        self._odd: Counter[tuple[str, str]] = Counter()

    def add(self, source: str, facts: Sequence[Fact]) -> None:
        """Count a claim and its figures."""
        relation = getattr(facts[0], "relation", "")
        self._claims[relation, facts[0].kind] += 1
        self._figures[relation] += len(facts)
        for fact in facts:
            self._sources[fact.source, fact.doc_date] += 1
            self._odd[fact.source, fact.doc_date] += getattr(fact, "odd", False)

    def title(self, language: Language) -> str:
        """How many claims there are on how many documents."""
        claims = counted("claim", self._claims.total(), language)
        return f"{claims} · {counted('document', len(self._sources), language)}"

    def write(self, blocks: Blocks, language: Language) -> None:
        """Write the tables of totals."""
        kinds = [kind for kind in KINDS if any(self._claims[relation, kind] for relation in RELATIONS)]
        blocks.add(
            [
                heading("relation", language),
                *(word(name, language) for name in ("claims", "figures")),
                *(named("kind", kind, language) for kind in kinds),
            ],
            (
                (
                    Code("relation", relation),
                    sum(self._claims[relation, kind] for kind in kinds),
                    self._figures[relation],
                    *(self._claims[relation, kind] or None for kind in kinds),
                )
                for relation in RELATIONS
                if self._figures[relation]
            ),
        )
        blocks.add(
            [
                heading("source", language),
                word("figures", language),
                heading("doc_date", language),
                word("stand apart", language),
            ],
            (
                (source, number, doc_date or None, self._odd[source, doc_date] or None)
                for (source, doc_date), number in sorted(self._sources.items(), key=lambda item: item[0][::-1])
            ),
        )
