"""Part of a comparison: some relations, kinds and places, or all about one thing."""

from __future__ import annotations

from collections.abc import Collection

from vnfacts.claim import Claim, Comparison
from vnfacts.comparing.wording import Wording, wording


def select(
    comparison: Comparison,
    relations: Collection[str] = (),
    kinds: Collection[str] = (),
    places: Collection[str] = (),
    metric: str = "",
) -> Comparison:
    """The claims that are of one of the relations, of one of the kinds, about all the places and about a metric.

    Args:
        comparison: the claims to choose from.
        relations: relations to keep; empty for all.
        kinds: kinds to keep; empty for all.
        places: ISO codes that a claim must be about.
        metric: what it must be about, in whichever words mean that. Claims then come in order of time, as a history.
    """
    asked = wording(metric)
    chosen = [
        claim
        for claim in comparison.claims
        if (not relations or claim.relation in relations)
        and (not kinds or claim.kind in kinds)
        and set(places) <= set(claim.places.split(";"))
        and (not metric or _is_about(claim, asked))
    ]
    return Comparison(tuple(sorted(chosen, key=_time) if metric else chosen))


def _is_about(claim: Claim, asked: Wording) -> bool:
    """Whether a figure of the claim measures what is asked, or something more special."""
    metrics = (wording(metric) for metric in {fact.metric for fact in claim.facts})
    return any(asked.words <= metric.words and asked.contrasts <= metric.contrasts for metric in metrics)


def _time(claim: Claim) -> tuple[str, str]:
    first = claim.facts[0]
    return claim.period_start or first.period_start or first.date_start or first.doc_date, first.doc_date
