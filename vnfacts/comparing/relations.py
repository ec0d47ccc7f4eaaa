"""How the figures of a claim relate, and which of them stand apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from vnfacts.claim import RELATIONS, Claim, Relation
from vnfacts.comparing.clusters import Cluster
from vnfacts.comparing.doubts import no_claim
from vnfacts.comparing.figures import Figure
from vnfacts.comparing.intervals import agree
from vnfacts.model import TEMPORAL, Fact

_READABLE = 60
_RANK = {relation: place for place, relation in enumerate(RELATIONS)}


def claims(clusters: Iterable[Cluster]) -> tuple[Claim, ...]:
    """The claims of clusters: what matters most first, and then what most documents state."""
    settled: list[Claim] = []
    lone: list[Cluster] = []
    for cluster in clusters:
        relation = _relation(cluster.figures)
        if relation == "single":
            lone.append(cluster)
        else:
            settled.append(_claim(relation, cluster.figures))
    settled += _series_and_singles(lone)
    return tuple(sorted(settled, key=lambda claim: (_RANK[claim.relation], -len(claim.sources))))


def _relation(figures: Sequence[Figure]) -> Relation:
    conflicts = [(one, two) for one, two in _distinct_pairs(figures) if not agree(one.fact, two.fact)]
    if not conflicts:
        return "agree" if len({figure.document for figure in figures}) > 1 else "single"
    explained = any(
        one.fact.doc_date and two.fact.doc_date and one.fact.doc_date != two.fact.doc_date for one, two in conflicts
    )
    return "revised" if explained else "differ"


def _distinct_pairs(figures: Sequence[Figure]) -> Iterable[tuple[Figure, Figure]]:
    """Pairs of figures that are written differently or dated differently."""
    distinct = {(f.fact.doc_date, f.fact.text, f.fact.qualifier, f.fact.date_start): f for f in figures}
    return combinations(distinct.values(), 2)


def _series_and_singles(lone: Sequence[Cluster]) -> list[Claim]:
    """Of what one document states: what forms a series over several periods, and the rest."""
    by_subject: defaultdict[tuple[object, ...], list[Cluster]] = defaultdict(list)
    for cluster in lone:
        figure = cluster.figures[0]
        in_series = any(cluster.period) and not no_claim(figure) and figure.fact.kind not in TEMPORAL
        key = (
            (figure.block, figure.wording.words, figure.wording.contrasts, cluster.places) if in_series else (cluster,)
        )
        by_subject[key].append(cluster)
    found: list[Claim] = []
    for group in by_subject.values():
        if len({cluster.period for cluster in group}) > 1 and _is_one_subject(group):
            found.append(_claim("series", [figure for cluster in group for figure in cluster.figures]))
        else:
            found += [_claim("single", cluster.figures) for cluster in group]
    return found


def _is_one_subject(group: Sequence[Cluster]) -> bool:
    """Whether a metric is told so closely that figures of several periods belong together."""
    figure = group[0].figures[0]
    documents = {document for cluster in group for document in cluster.documents}
    needed = 1 if len(documents) == 1 else 3
    return len(figure.wording.subject) + 2 * len(figure.places) >= needed + (not figure.places)


def _claim(relation: Relation, figures: Sequence[Figure]) -> Claim:
    ordered = sorted(figures, key=lambda f: (f.fact.period_start if relation == "series" else "", *_when(f)))
    facts = tuple(figure.fact for figure in ordered)
    period = ("", "") if relation == "series" else _most((f.period_start, f.period_end) for f in facts)
    return Claim(
        relation, facts, _odd(facts) if relation in {"differ", "revised"} else (False,) * len(facts),
        _most((f.metric,) for f in facts)[0], _most((f.places,) for f in facts)[0], *period,
    )  # fmt: skip


def _when(figure: Figure) -> tuple[str, int, int]:
    return figure.fact.doc_date, figure.document, figure.fact.start


def _most(cells: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """What is stated most often; of equals the longest that is short enough to read, and nothing only if need be."""
    counts = Counter(cells)

    def rank(cell: tuple[str, ...]) -> tuple[bool, int, int, tuple[str, ...]]:
        length = sum(map(len, cell))
        return any(cell), counts[cell], length if length <= _READABLE else -length, cell

    return max(counts, key=rank)


def _odd(facts: Sequence[Fact]) -> tuple[bool, ...]:
    """Which figures disagree with the one that most of them agree with, the earliest of equals."""
    support = [sum(agree(one, two) for two in facts) for one in facts]
    main = facts[support.index(max(support))]
    return tuple(not agree(main, fact) for fact in facts)
