"""What a comparison returns: claims, and how the figures of each relate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from vnfacts.model import Fact, Kind

Relation = Literal["differ", "revised", "agree", "series", "single"]
RELATIONS: tuple[Relation, ...] = Relation.__args__  # type: ignore[attr-defined]
"""How figures can relate, in order of how much it matters."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Figures that speak of the same thing.

    Attributes:
        relation: how they relate.
        facts: the figures, in order of document date.
        odd: for each figure, whether it stands apart from what most of them say.
        metric: what is measured, or the event that is dated, in the words of one of them.
        places: where, as in :class:`~vnfacts.model.Fact`.
        period_start: first day for which they hold; empty where unstated, and for a series.
        period_end: last day for which they hold.
    """

    relation: Relation
    facts: tuple[Fact, ...]
    odd: tuple[bool, ...]
    metric: str = ""
    places: str = ""
    period_start: str = ""
    period_end: str = ""

    @property
    def kind(self) -> Kind:
        """The kind that the figures share."""
        return self.facts[0].kind

    @property
    def status(self) -> str:
        """The status that the figures share."""
        return self.facts[0].status

    @property
    def sources(self) -> tuple[str, ...]:
        """The documents that state it, in order of their dates."""
        return tuple(dict.fromkeys(fact.source for fact in self.facts))


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every figure of some documents, each in one claim; the claims that matter most come first.

    >>> from vnfacts.model import Fact
    >>> fact = Fact("a.txt", "", 0, 8, "5 tỷ USD", "money", metric="kim ngạch")
    >>> Comparison((Claim("single", (fact,), (False,)),)).only("differ", "revised").claims
    ()
    """

    claims: tuple[Claim, ...]

    def only(self, *relations: Relation) -> Comparison:
        """The claims whose figures relate in one of these ways."""
        return Comparison(tuple(claim for claim in self.claims if claim.relation in relations))
