"""Whether two figures speak of the same thing: what forbids it, and what speaks for it."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from vnfacts.comparing.doubts import (
    forbidden,
    is_ambiguous,
    is_bare,
    is_chance,
    is_coarse,
    is_one_goal,
    is_one_matter,
    is_one_visit,
    is_other_company,
    is_precise,
    is_same_figure,
    is_telling,
    is_varying,
    why_no_contradiction,
)
from vnfacts.comparing.figures import PLAIN, Figure, is_rank, terms
from vnfacts.comparing.intervals import agree
from vnfacts.comparing.names import names, persons
from vnfacts.model import TEMPORAL

ENOUGH_TO_AGREE = 5.5
"""Evidence for taking two figures that agree for one claim."""
ENOUGH_TO_DIFFER = 7.0
"""The same for two that do not: to call them a contradiction is a heavier word."""
_ONE_STORY = 0.12
"""Likeness of two documents from which they tell of the same matter; it is seldom more than 0.5."""
_ONE_SUBJECT = 0.15
"""The same where the figures are of what every product, contest or place has."""
_SAME_NEWS = 0.2
"""Likeness of two documents that need not name the same to tell the same."""
_SAME_STORY = 0.3
"""Likeness of two documents that name different persons and yet tell of one doing."""
_RARE = 0.5
"""The rarity of a name from which it ties documents: fewer have it than the root of their number."""
_STORY_WEIGHT = 20
_MOST_FOR_STORY = 4.0
_AMBIGUITY = 2.0
"""What more is needed where a metric has several figures, so that it does not tell which is meant."""
_COARSENESS = 1.5
"""What more is needed for what many things have in common."""
_RESTATED = 0.7
"""Likeness of two sentences of a document from which one says the other again."""
_TOLD_ALIKE = 0.2
"""The same for two documents whose figures do not agree."""
_RETOLD = 0.6
"""The same where the figures are dates: events of one name there are many."""
_METRIC_WEIGHT = 3
"""The most that a metric can count: to be measured alike is not yet to be the same thing."""
_TABLE_SIZE = 1 << 20


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether two figures are one claim, and why.

    Attributes:
        same: the answer.
        refusal: what forbids it, in a few words; empty if nothing does.
        evidence: what speaks for it, each with its weight.
        needed: the weight that would be enough.
        agreeing: whether the figures can be the same number or day.
    """

    same: bool
    refusal: str = ""
    evidence: tuple[tuple[str, float], ...] = ()
    needed: float = 0.0
    agreeing: bool = False

    @property
    def weight(self) -> float:
        """All the evidence together."""
        return sum(weight for _, weight in self.evidence)


class Judge:
    """Weighs figures of some documents against each other. How rare words are is counted in these documents."""

    def __init__(self, pages: Sequence[Sequence[Figure]]) -> None:
        self._documents = len(pages)
        self._frequency = array("I", bytes(4 * _TABLE_SIZE))
        for page in pages:
            seen: set[int] = set()
            for sentence in {figure.fact.sentence for figure in page}:
                seen |= terms(sentence) | names(sentence)
            for term in seen:
                self._frequency[term % _TABLE_SIZE] += 1
        whole = log(self._documents + 10)
        self._weights = [1.0] + [max(0.0, 1 - log(count) / whole) for count in range(1, max(self._frequency) + 1)]
        self._terms = lru_cache(maxsize=1 << 16)(terms)
        self._pages = pages
        self._story = lru_cache(maxsize=1 << 14)(self._story_terms)
        self._rare_names = lru_cache(maxsize=1 << 14)(self._rare_names_of)
        self._persons = lru_cache(maxsize=1 << 12)(persons)
        self.likeness = lru_cache(maxsize=1 << 18)(self._likeness)

    def verdict(self, one: Figure, other: Figure) -> Verdict:
        """Whether two figures are one claim, by what they and their sentences say."""
        agreeing = agree(one.fact, other.fact)
        doubt = forbidden(one, other) or (self._no_agreement(one, other) if agreeing else self._no_conflict(one, other))
        if doubt:
            return Verdict(False, doubt)
        needed = ENOUGH_TO_AGREE if agreeing else ENOUGH_TO_DIFFER
        needed += _COARSENESS * (not agreeing and is_bare(one))
        needed += _AMBIGUITY * is_ambiguous(one, other) + _COARSENESS * is_coarse(one, other)
        evidence = list(self._evidence(one, other, agreeing))
        weight = sum(weight for _, weight in evidence)
        if weight + _MOST_FOR_STORY >= needed:  # likeness of documents is the dearest to find out
            likeness = self.likeness(*sorted((one.document, other.document)))
            evidence.append(
                (f"documents alike by {likeness:.0%}", min(round(likeness * _STORY_WEIGHT, 1), _MOST_FOR_STORY))
            )
            weight += evidence[-1][1]
            if doubt := self._two_stories(one, other, agreeing, likeness):
                return Verdict(False, doubt)
        return Verdict(weight >= needed, "", tuple(evidence), needed, agreeing)

    def _no_agreement(self, one: Figure, other: Figure) -> str:
        """Why two figures that agree do so by chance; empty if they may be one."""
        if is_chance(one, other):
            return "alike by chance: every day and every place has another figure of it"
        if is_coarse(one, other) and is_other_company(one, other):
            return "alike by chance: other figures of the two sentences do not agree"
        return ""

    def _no_conflict(self, one: Figure, other: Figure) -> str:
        """Why two figures that do not agree are no contradiction, or are told too differently to be one."""
        if doubt := why_no_contradiction(one, other):
            return doubt
        restated = self.kinship(one, other) >= _RESTATED and not is_other_company(one, other)
        if one.document == other.document and not restated:
            return "two figures of one document that does not repeat itself here"
        enough = _RETOLD if one.fact.kind in TEMPORAL else _TOLD_ALIKE
        shared = one.wording.names & other.wording.names
        if not is_one_matter(one, other) and self.kinship(one, other) + len(shared) / 20 < enough:
            return "other figures, told in other words"
        return ""

    def _two_stories(self, one: Figure, other: Figure, agreeing: bool, likeness: float) -> str:
        """Why two documents are about different matters, so that their figures are too; empty if they may not be."""
        if one.document == other.document or is_one_matter(one, other):
            return ""
        if not agreeing and likeness < _ONE_STORY:
            return "other figures, in documents about other matters"
        if not agreeing and likeness < _SAME_STORY and self._names_apart(one, other):
            return "other figures, in sentences that each name something else"
        if likeness < _ONE_SUBJECT and (doubt := self._loose(one, other)):
            return f"{doubt}, in documents about other matters"
        if one.fact.kind in TEMPORAL and likeness < _SAME_STORY and self._names_others(one, other):
            return "the doings of other persons"
        if likeness < _SAME_NEWS and not is_telling(one, other) and not self._ties(one.document, other.document):
            return "documents that have no name in common"
        return ""

    def _loose(self, one: Figure, other: Figure) -> str:
        """What makes two figures agree easily, so that only documents of one subject can give them as one."""
        if one.fact.kind in TEMPORAL and not is_same_figure(one, other):
            return "a day and a longer time"
        if one.fact.kind == "ordinal" and is_rank(one.fact):
            return "a rank that many hold"
        if is_varying(one) and not (
            is_precise(one) and self._rare(one.fact.sentence) & self._rare(other.fact.sentence)
        ):
            return "of what varies"
        return ""

    def _names_others(self, one: Figure, other: Figure) -> bool:
        """Whether both sentences name persons in full, and none is the same."""
        left, right = self._persons(one.fact.sentence), self._persons(other.fact.sentence)
        return bool(left and right) and left.isdisjoint(right)

    def _names_apart(self, one: Figure, other: Figure) -> bool:
        """Whether each of two sentences has a name that the other has not."""
        left, right = self._rare(one.fact.sentence), self._rare(other.fact.sentence)
        return bool(left - right and right - left)

    def _ties(self, one: int, other: int) -> bool:
        """Whether two documents share a name that not many have."""
        return not self._rare_names(one).isdisjoint(self._rare_names(other))

    def _rare_names_of(self, document: int) -> frozenset[int]:
        return frozenset[int]().union(*map(self._rare, {figure.fact.sentence for figure in self._pages[document]}))

    def _rare(self, sentence: str) -> frozenset[int]:
        """The names in a sentence that not many documents have."""
        return frozenset(name for name in names(sentence) if self._rarity((name,)) > _RARE)

    def kinship(self, one: Figure, other: Figure) -> float:
        """How much of the shorter sentence the other holds too, from 0 to 1; rare words count most."""
        if one.fact.sentence == other.fact.sentence:
            return 1.0
        left, right = self._terms(one.fact.sentence), self._terms(other.fact.sentence)
        shared = self._rarity(left & right)
        return shared / max(min(self._rarity(left), self._rarity(right)), 6.0) if shared else 0.0

    def _story_terms(self, document: int) -> tuple[frozenset[int], float]:
        """The terms of a document's sentences, and how rare they are together."""
        found = frozenset[int]().union(*map(terms, {figure.fact.sentence for figure in self._pages[document]}))
        return found, self._rarity(found)

    def _likeness(self, one: int, other: int) -> float:
        """How much of the shorter document the other holds too, as :meth:`kinship`: whether they tell one story."""
        (left, left_weight), (right, right_weight) = self._story(one), self._story(other)
        return self._rarity(left & right) / max(min(left_weight, right_weight), 1.0)

    def _rarity(self, of: Iterable[int]) -> float:
        """The weight of terms: 1 for one of a single document, 0 for one of all."""
        frequency, weights = self._frequency, self._weights
        return sum(weights[frequency[term % _TABLE_SIZE]] for term in of)

    def _evidence(self, one: Figure, other: Figure, agreeing: bool) -> Iterable[tuple[str, float]]:
        shared = one.wording.subject & other.wording.subject
        told = dict.fromkeys(word for word in one.wording.full.split() if word in shared)
        yield "both metrics say " + " ".join(told), float(min(len(shared), _METRIC_WEIGHT))
        if is_one_visit(one, other):
            yield "one visit", 3.0
        if is_one_goal(one, other):
            yield "the same words beside the date", 3.0
        if named := one.wording.names & other.wording.names & shared:
            yield "both name " + " ".join(sorted(named)), float(min(len(named), 2))
        if one.places and one.places == other.places:
            yield "the same places", 2.0 if one.places != {"VN"} else 1.0
        if one.fact.period_start and one.fact.period_start == other.fact.period_start:
            yield "the same period", 1.0
        if one.fact.status not in PLAIN:
            yield f"both are {one.fact.status}", 1.0
        if agreeing and is_precise(one) and is_precise(other):
            yield "the same precise figure", 2.0
        if (kinship := self.kinship(one, other)) > 0.1:
            yield f"sentences alike by {kinship:.0%}", min(round(kinship * 6, 1), 3.0)
