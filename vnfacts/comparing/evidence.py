"""Whether two figures speak of the same thing: what forbids it, and what speaks for it."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from rapidfuzz.fuzz import token_sort_ratio

from vnfacts.comparing.figures import PLAIN, Figure, terms
from vnfacts.comparing.intervals import agree
from vnfacts.comparing.wording import Wording, mentions
from vnfacts.lexicon import equivalences as lexicon
from vnfacts.model import TEMPORAL

ENOUGH_TO_AGREE = 5.5
"""Evidence for taking two figures that agree for one claim."""
ENOUGH_TO_DIFFER = 7.0
"""The same for two that do not: to call them a contradiction is a heavier word."""
_ONE_STORY = 0.12
"""Likeness of two documents from which they tell of the same matter; it is seldom more than 0.5."""
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
_GOAL_TERMS = 3
_FEW = 3
_FEWEST_WORDS = 3
"""Words that must stand with a date for it to be the date of something."""
_METRIC_WEIGHT = 3
"""The most that a metric can count: to be measured alike is not yet to be the same thing."""
_CLOSE = 88.0
"""Likeness of two metrics, of 100, from which they are one metric written in two ways."""
_BOUNDS = frozenset({"at_least", "at_most", "under"})
_TABLE_SIZE = 1 << 20
_NEAR_YEARS = 1


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
                seen |= terms(sentence)
            for term in seen:
                self._frequency[term % _TABLE_SIZE] += 1
        whole = log(self._documents + 10)
        self._weights = [1.0] + [max(0.0, 1 - log(count) / whole) for count in range(1, max(self._frequency) + 1)]
        self._terms = lru_cache(maxsize=1 << 16)(terms)
        self._pages = pages
        self._story = lru_cache(maxsize=1 << 14)(self._story_terms)
        self.likeness = lru_cache(maxsize=1 << 18)(self._likeness)

    def verdict(self, one: Figure, other: Figure) -> Verdict:
        """Whether two figures are one claim, by what they and their sentences say."""
        refusal = _refusal(one, other)
        if refusal:
            return Verdict(False, refusal)
        agreeing = agree(one.fact, other.fact)
        if agreeing and is_chance(one, other):
            return Verdict(False, "alike by chance: every day and every place has another figure of it")
        if not agreeing and (doubt := _no_contradiction(one, other)):
            return Verdict(False, doubt)
        if not agreeing and (doubt := self._unlike_told(one, other)):
            return Verdict(False, doubt)
        needed = ENOUGH_TO_AGREE if agreeing else ENOUGH_TO_DIFFER
        needed += _AMBIGUITY * _is_ambiguous(one, other) + _COARSENESS * _is_coarse(one, other)
        evidence = list(self._evidence(one, other, agreeing))
        weight = sum(weight for _, weight in evidence)
        if weight + _MOST_FOR_STORY >= needed:  # likeness of documents is the dearest to find out
            likeness = self.likeness(*sorted((one.document, other.document)))
            evidence.append(
                (f"documents alike by {likeness:.0%}", min(round(likeness * _STORY_WEIGHT, 1), _MOST_FOR_STORY))
            )
            weight += evidence[-1][1]
            if not agreeing and likeness < _ONE_STORY and not _is_one_matter(one, other):
                return Verdict(False, "other figures, in documents about other matters")
        return Verdict(weight >= needed, "", tuple(evidence), needed, agreeing)

    def _unlike_told(self, one: Figure, other: Figure) -> str:
        """Why two figures that do not agree stand in sentences too unlike to contradict each other."""
        if one.document == other.document and self.kinship(one, other) < _RESTATED:
            return "two figures of one document that does not repeat itself here"
        enough = _RETOLD if one.fact.kind in TEMPORAL else _TOLD_ALIKE
        names = one.wording.names & other.wording.names
        if not _is_one_matter(one, other) and self.kinship(one, other) + len(names) / 20 < enough:
            return "other figures, told in other words"
        return ""

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
        if names := one.wording.names & other.wording.names & shared:
            yield "both name " + " ".join(sorted(names)), float(min(len(names), 2))
        if one.places and one.places == other.places:
            yield "the same places", 2.0 if one.places != {"VN"} else 1.0
        if one.fact.period_start and one.fact.period_start == other.fact.period_start:
            yield "the same period", 1.0
        if one.fact.status not in PLAIN:
            yield f"both are {one.fact.status}", 1.0
        if agreeing and _is_precise(one) and _is_precise(other):
            yield "the same precise figure", 2.0
        if (kinship := self.kinship(one, other)) > 0.1:
            yield f"sentences alike by {kinship:.0%}", min(round(kinship * 6, 1), 3.0)


def same_metric(one: Wording, other: Wording) -> str:
    """How two metrics are known to be one: `equal`, `one within the other`, `close`; empty if they are not."""
    if one.contrasts != other.contrasts or not (one.words and other.words):
        return ""
    if one.words == other.words:
        return "equal"
    if one.words < other.words or other.words < one.words:
        return "one within the other"
    return "close" if token_sort_ratio(one.text, other.text) >= _CLOSE else ""


def compatible(one: str, other: str) -> bool:
    """Whether two cells agree or one of them is empty."""
    return not (one and other) or one == other


def _refusal(one: Figure, other: Figure) -> str:
    """What forbids to take two figures for one claim; empty if nothing does."""
    for name, left, right in zip(_BLOCK_NAMES, one.block, other.block, strict=True):
        if left != right:
            return f"{name}: {left or 'none'} and {right or 'none'}"
    if not (one.places <= other.places or other.places <= one.places):
        return f"places: {one.fact.places} and {other.fact.places}"
    if not compatible(_period(one), _period(other)):
        return f"periods: {_period(one)} and {_period(other)}, a series"
    if not compatible(one.fact.baseline, other.fact.baseline):
        return f"baselines: {one.fact.baseline} and {other.fact.baseline}"
    for figure in (one, other):
        if doubt := no_claim(figure):
            return doubt
    if is_one_visit(one, other) or is_one_goal(one, other):
        return ""
    if one.wording.contrasts != other.wording.contrasts:
        odd = one.wording.contrasts ^ other.wording.contrasts
        return f"metrics differ in {', '.join(sorted(odd))}"
    if one.wording.toward and other.wording.toward and one.wording.toward != other.wording.toward:
        return "metrics go different ways"
    if not same_metric(one.wording, other.wording):
        return f"metrics: {one.fact.metric} and {other.fact.metric}"
    return ""


_BLOCK_NAMES = ("kinds", "units", "status", "change", "ordinals of different things")


def no_claim(figure: Figure) -> str:
    """Why a figure is about nothing that another document could speak of; empty if it is."""
    fact = figure.fact
    if not fact.metric:
        return f"no metric: {fact.text}"
    if fact.kind in TEMPORAL:
        if not fact.date_start:
            return f"unresolved date: {fact.text}"
        if figure.frame_words < _FEWEST_WORDS or fact.text == fact.doc_date:
            return f"a date alone: {fact.text}"
        if figure.spans_figure:
            return f"the time of another figure: {fact.text}"
        if fact.granularity == "year" and fact.kind == "date" and fact.status in PLAIN and _is_recent(figure):
            return f"a bare year: {fact.text}"
    return ""


def is_one_visit(one: Figure, other: Figure) -> bool:
    """Whether two figures date events between the same states on one day."""
    return (
        one.fact.kind == other.fact.kind == "date"
        and one.fact.granularity == other.fact.granularity == "day"
        and one.fact.date_start == other.fact.date_start
        and len(one.places & other.places) >= 2
        and all(mentions(figure.wording, lexicon.ENCOUNTERS) for figure in (one, other))
    )


def is_one_goal(one: Figure, other: Figure) -> bool:
    """Whether two figures say of one date, in the same words beside it, what is to be by then."""
    return (
        one.fact.kind == other.fact.kind
        and one.fact.date_start == other.fact.date_start
        and len(one.beside & other.beside) >= _GOAL_TERMS
    )


def _no_contradiction(one: Figure, other: Figure) -> str:
    """Why two figures that do not agree are two things and no contradiction; empty if they may be one."""
    if one.places != other.places and one.document != other.document:
        return "other figures of not quite the same places"
    if one.fact.kind == "number":
        return "figures of no unit"
    return why_no_contradiction(one, other)


def is_chance(one: Figure, other: Figure) -> bool:
    """Whether figures of a thing that varies only overlap, or are of other days: prices, temperatures."""
    if mentions(one.wording, lexicon.WEATHER):
        return not (one.days & other.days)
    if not mentions(one.wording, lexicon.VARYING) or one.document == other.document:
        return False
    same = (one.fact.value, one.fact.value_max) == (other.fact.value, other.fact.value_max)
    return not same or bool(one.days and other.days and one.days.isdisjoint(other.days))


def why_no_contradiction(one: Figure, other: Figure) -> str:
    """Why two figures that do not agree, though sentences say the same of them, are of two times or things."""
    if one.wording.words != other.wording.words and one.fact.kind in TEMPORAL:
        return "other dates of not quite the same event"
    if one.fact.kind in TEMPORAL and one.fact.status in PLAIN and mentions(one.wording, lexicon.RECURRING):
        return "an event that happens again"
    if one.document == other.document and one.fact.sentence == other.fact.sentence:
        return "two figures of one sentence"
    if mentions(one.wording, lexicon.VARYING):
        return "a thing that every day and every place has another figure of"
    if one.days and other.days and one.days.isdisjoint(other.days) and one.fact.kind not in TEMPORAL:
        return "sentences about other days"
    if not compatible(_period(one), _period(other)):
        return "other periods"
    if bool(_period(one)) != bool(_period(other)):
        return "other figures, and only one says for when"
    if _has_like(one, other) or _has_like(other, one):
        return "the sentence of one has another figure that agrees"
    if one.ambiguous or other.ambiguous:
        return "a document gives this metric several figures"
    return ""


def _has_like(one: Figure, other: Figure) -> bool:
    """Whether the sentence of a figure has a neighbour that agrees with the other figure, and so is its like."""
    return any(
        near is not one and near is not other and near.block[:2] == other.block[:2] and agree(near.fact, other.fact)
        for near in one.neighbours
    )


def _period(figure: Figure) -> str:
    return f"{figure.fact.period_start}/{figure.fact.period_end}".strip("/")


def _is_precise(figure: Figure) -> bool:
    """Whether a figure has so many digits that two documents have it hardly by chance."""
    fact = figure.fact
    if fact.kind in TEMPORAL:
        return fact.granularity in {"day", "minute", "second"}
    return fact.value is not None and len(fact.value.normalize().as_tuple().digits) >= 3


def _is_ambiguous(one: Figure, other: Figure) -> bool:
    """Whether there are other figures of the same metric, in these documents or in the nature of the thing."""
    return one.ambiguous or other.ambiguous or mentions(one.wording, lexicon.VARYING)


def _is_coarse(one: Figure, other: Figure) -> bool:
    """Whether two figures agree with much else: a month, a year, one or two of a thing, a bound against a figure."""
    fine = {"day", "hour", "minute", "second"}
    if one.fact.kind in TEMPORAL:
        return one.fact.granularity not in fine and other.fact.granularity not in fine
    if one.fact.kind == "count" and one.fact.value is not None and one.fact.value < _FEW:
        return True
    return one.fact.qualifier != other.fact.qualifier and bool({one.fact.qualifier, other.fact.qualifier} & _BOUNDS)


def _is_one_matter(one: Figure, other: Figure) -> bool:
    """Whether two figures say so fully what they are about that the rest of their documents does not matter."""
    stated = one.fact.status not in PLAIN or bool(one.fact.period_start)
    return stated and one.places == other.places and len(one.places) > 1


def _is_recent(figure: Figure) -> bool:
    fact = figure.fact
    return not fact.doc_date or abs(int(fact.date_start[:4]) - int(fact.doc_date[:4])) <= _NEAR_YEARS
