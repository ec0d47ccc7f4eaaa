"""Putting figures of one claim together, without looking at all pairs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations, islice

from vnfacts.comparing.doubts import (
    compatible,
    is_chance,
    is_one_goal,
    is_one_visit,
    no_claim,
    same_metric,
    two_times_or_things,
)
from vnfacts.comparing.evidence import Judge
from vnfacts.comparing.figures import PLAIN, Figure
from vnfacts.comparing.intervals import agree
from vnfacts.comparing.wording import Wording
from vnfacts.model import TEMPORAL, Fact

_ALL_PAIRS = 12
"""A bucket of so many figures is looked at pair by pair; in a larger one each meets its neighbours."""
_NEIGHBOURS = 5
_RAREST = 2
_CROWD = 25
"""Two metrics are set side by side if they share a word that is not in more metrics than a crowd, or one of the
rarest words of each; with no more others than a crowd in any case."""
_COPIES = 40
"""Documents that share a sentence; of more, it is boilerplate."""
_KNOWN_FRAME = 5
"""Words of a sentence, besides its figures, by which it is known in another version of its document."""
_SHARED_FRAMES = 2
_TELLING_FRAME = 9
"""The same in any other document."""
_VERSIONS = 0.8
"""Likeness of two documents from which they are versions of one text."""

Edge = tuple[float, bool, Figure, Figure]
"""The weight of the evidence that two figures are one claim, whether they agree, and the two."""


class Cluster:
    """Figures taken for one claim so far, and what they state of place, period and baseline."""

    __slots__ = ("baseline", "documents", "figures", "period", "places")

    def __init__(self, figure: Figure) -> None:
        self.figures = [figure]
        self.documents = {figure.document}
        self.places = figure.places
        self.period = (figure.fact.period_start, figure.fact.period_end)
        self.baseline = figure.fact.baseline

    def admits(self, other: Cluster, agreeing: bool) -> bool:
        """Whether all figures of both can be one claim.

        Args:
            other: the cluster to take over.
            agreeing: whether it is agreement that joins them, which then has to hold for all.
        """
        return (
            (self.places <= other.places or other.places <= self.places)
            and compatible("/".join(self.period).strip("/"), "/".join(other.period).strip("/"))
            and compatible(self.baseline, other.baseline)
            and (not agreeing and not self._shares_documents(other) or self._agrees(other))
        )

    def absorb(self, other: Cluster) -> None:
        """Take over the figures of another cluster."""
        self.figures += other.figures
        self.documents |= other.documents
        self.places |= other.places
        if not any(self.period):
            self.period = other.period
        self.baseline = self.baseline or other.baseline

    def _shares_documents(self, other: Cluster) -> bool:
        """Whether documents hold figures of both, which then are two things.

        One document may name two targets, the next and the last, or be at odds with itself.
        """
        shared = self.documents & other.documents
        at_odds = len(shared) == len(self.documents) == len(other.documents) == 1
        return len(shared) > (self.figures[0].fact.status not in PLAIN) and not at_odds

    def _agrees(self, other: Cluster) -> bool:
        """Whether all figures agree."""
        mine, others = self._distinct(), other._distinct()
        return all(agree(one, two) for one in mine for two in others)

    def _distinct(self) -> list[Fact]:
        facts = (figure.fact for figure in self.figures)
        return list({(fact.text.lower(), fact.qualifier, fact.date_start): fact for fact in facts}.values())


def cluster(pages: Sequence[Sequence[Figure]], judge: Judge) -> list[Cluster]:
    """All figures, each in one cluster.

    Sentences that documents have in common come first: their figures are counterparts whatever they are about. Then
    the figures whose metrics are one: those that agree before those that do not, and the surest first. So a figure
    that has found its like is not torn away by another.
    """
    of: dict[Figure, Cluster] = {figure: Cluster(figure) for figure in chain.from_iterable(pages)}
    for one, two, version in _counterparts(pages, judge):
        _join(of, one, two, agreeing=False, forced=version)
    edges = sorted(_edges(chain.from_iterable(pages), judge), key=lambda edge: (not edge[1], -edge[0]))
    for _, agreeing, one, two in edges:
        _join(of, one, two, agreeing)
    return list(dict.fromkeys(of.values()))


def _join(of: dict[Figure, Cluster], one: Figure, two: Figure, agreeing: bool, forced: bool = False) -> None:
    kept, lost = of[one], of[two]
    if kept is lost or not (forced or kept.admits(lost, agreeing)):
        return
    if len(kept.figures) < len(lost.figures):
        kept, lost = lost, kept
    kept.absorb(lost)
    for figure in lost.figures:
        of[figure] = kept


def _counterparts(pages: Sequence[Sequence[Figure]], judge: Judge) -> Iterator[tuple[Figure, Figure, bool]]:
    """Figures at one place of one sentence, and whether their documents are versions of one text.

    Figures of versions are counterparts whatever they say. Other documents share a sentence because they report the
    same, or because the like is reported every day in the same words.
    """
    slots = [slot for slot in _slots(pages).values() if len(slot) <= _COPIES]
    versions = _versions(slots, judge)
    for slot in slots:
        for one, two in combinations(slot, 2):
            version = (one.document, two.document) in versions
            if version or one.frame_words >= _TELLING_FRAME and _can_be_one(one, two):
                yield one, two, version


def _versions(slots: Sequence[Sequence[Figure]], judge: Judge) -> set[tuple[int, int]]:
    """Pairs of documents that are one text, but for some figures perhaps."""
    shared: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
    for slot in slots:
        if slot[0].frame_words >= _KNOWN_FRAME:
            for one, two in combinations(slot, 2):
                shared[one.document, two.document].add(one.frame)
    return {
        pair for pair, frames in shared.items() if len(frames) >= _SHARED_FRAMES and judge.likeness(*pair) >= _VERSIONS
    }


def _can_be_one(one: Figure, two: Figure) -> bool:
    if agree(one.fact, two.fact):
        return not is_chance(one, two)
    return one.fact.kind not in TEMPORAL and not two_times_or_things(one, two)


def _slots(pages: Sequence[Sequence[Figure]]) -> dict[tuple[object, ...], list[Figure]]:
    """The figures of each place of a sentence, one of each document; a sentence said again is another."""
    slots: defaultdict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for page in pages:
        said: Counter[tuple[object, ...]] = Counter()
        for figure in page:
            if figure.frame:
                kind, unit, *_ = figure.block
                place = (figure.frame, figure.slot, kind, unit)
                slots[*place, said[place]].append(figure)
                said[place] += 1
    return slots


def _edges(figures: Iterable[Figure], judge: Judge) -> Iterator[Edge]:
    for one, two in _candidates(figures):
        verdict = judge.verdict(one, two)
        if verdict.same:
            yield verdict.weight, verdict.agreeing, one, two


def _candidates(figures: Iterable[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Pairs worth weighing: of one block, with metrics that can be one; and dates of one visit or goal."""
    blocks: defaultdict[tuple[object, ...], dict[Wording, list[Figure]]] = defaultdict(dict)
    dates: defaultdict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        if no_claim(figure):
            continue
        block = blocks[figure.block, figure.wording.contrasts]
        block.setdefault(figure.wording, []).append(figure)
        if figure.beside or figure.fact.kind == "date" and len(figure.places) > 1:
            dates[figure.fact.date_start].append(figure)
    for block in blocks.values():
        for bucket in block.values():
            yield from _pairs(bucket)
        for one, two in _like_metrics(block):
            yield from islice(_cross_pairs(block[one], block[two]), _CROWD)
    for same in dates.values():
        yield from (pair for pair in _pairs(same) if is_one_visit(*pair) or is_one_goal(*pair))


def _pairs(bucket: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Every pair of a small bucket; of a large one those that are neighbours by place, period, value or words."""
    if len(bucket) <= _ALL_PAIRS:
        yield from combinations(bucket, 2)
        return
    orders = (
        sorted(bucket, key=lambda figure: (figure.fact.places, figure.fact.period_start, figure.fact.value or 0)),
        sorted(bucket, key=lambda figure: (figure.fact.value or 0, figure.fact.date_start)),
        sorted(bucket, key=lambda figure: figure.fact.metric + figure.fact.sentence),
    )
    for order in orders:
        for at, figure in enumerate(order):
            yield from ((figure, other) for other in order[at + 1 : at + 1 + _NEIGHBOURS])


def _cross_pairs(one: Sequence[Figure], two: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    return ((left, right) for left in one for right in two)


def _like_metrics(block: dict[Wording, list[Figure]]) -> Iterator[tuple[Wording, Wording]]:
    """Metrics that are not equal and may still be one; they share a word that is rare among these."""
    common = Counter(chain.from_iterable(metric.words for metric in block))
    holding: defaultdict[str, list[Wording]] = defaultdict(list)
    seen: set[tuple[int, int]] = set()
    for metric in block:
        by_rarity = sorted(metric.words, key=lambda word: (common[word], word))
        for word in by_rarity[:_RAREST] + [word for word in by_rarity[_RAREST:] if common[word] <= _CROWD]:
            for other in holding[word][-_CROWD:]:
                pair = (id(metric), id(other))
                if pair not in seen and same_metric(metric, other):
                    yield other, metric
                seen.add(pair)
            holding[word].append(metric)
