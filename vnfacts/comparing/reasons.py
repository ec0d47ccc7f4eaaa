"""Why two figures were taken for one claim, or were not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from vnfacts.claim import Claim
from vnfacts.comparing.evidence import Judge
from vnfacts.comparing.figures import Figure, figures
from vnfacts.model import Fact


class Reason(NamedTuple):
    """What was found of two figures: whether they are one claim, and in lines of words why."""

    one: Fact
    other: Fact
    together: bool
    lines: tuple[str, ...]


class Reasons:
    """The reasons behind a comparison.

    Args:
        pages: the facts of each document, as they were compared.
        claims: what came of it.
    """

    def __init__(self, pages: Sequence[Sequence[Fact]], claims: Sequence[Claim]) -> None:
        made = [figures(page, number) for number, page in enumerate(pages)]
        self._judge = Judge(made)
        self._figures = {id(figure.fact): figure for page in made for figure in page}
        self._claim = {id(fact): number for number, claim in enumerate(claims) for fact in claim.facts}

    def within(self, claim: Claim) -> Iterator[Reason]:
        """For each figure of a claim why it is there, told by the figure among the others that it is likest."""
        for at, fact in enumerate(claim.facts[1:], start=1):
            yield max((self.between(earlier, fact) for earlier in claim.facts[:at]), key=_likeness)

    def among(self, facts: Sequence[Fact]) -> Iterator[Reason]:
        """Each two of some facts."""
        return (self.between(one, other) for one, other in combinations(facts, 2))

    def between(self, one: Fact, other: Fact) -> Reason:
        """Why two facts are in one claim, or why they are not."""
        together = self._claim[id(one)] == self._claim[id(other)]
        return Reason(one, other, together, tuple(self._lines(one, other, together)))

    def _lines(self, one: Fact, other: Fact, together: bool) -> Iterator[str]:
        left, right = self._figures[id(one)], self._figures[id(other)]
        if _is_counterpart(left, right):
            yield "the same sentence but for its figures"
        verdict = self._judge.verdict(left, right)
        if verdict.refusal:
            yield verdict.refusal
        for reason, weight in verdict.evidence:
            if weight:
                yield f"+{weight:g}  {reason}"
        if verdict.evidence:
            word = "agree" if verdict.agreeing else "do not agree"
            yield f"={verdict.weight:g}  the figures {word}, for which {verdict.needed:g} is needed"
        if together and not verdict.same:
            yield "brought together by other figures of the claim"
        if verdict.same and not together:
            yield "kept apart by other figures that one of them belongs with"


def _is_counterpart(one: Figure, other: Figure) -> bool:
    return bool(one.frame) and (one.frame, one.slot) == (other.frame, other.slot)


def _likeness(reason: Reason) -> tuple[bool, int]:
    return "brought together" not in reason.lines[-1], len(reason.lines)
