"""What forbids to take two figures for one claim: what they are of, and what they could only share by chance."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from rapidfuzz.fuzz import token_sort_ratio

from vnfacts.comparing.figures import PLAIN, Figure, is_rank
from vnfacts.comparing.intervals import agree
from vnfacts.comparing.wording import Wording, mentions, says, wording
from vnfacts.lexicon import equivalences as lexicon
from vnfacts.model import TEMPORAL, Fact

_GOAL_TERMS = 3
_FEW = 3
_FEWEST_WORDS = 3
"""Words that must stand with a date for it to be the date of something."""
_CLOSE = 88.0
"""Likeness of two metrics, of 100, from which they are one metric written in two ways."""
_BOUNDS = frozenset({"at_least", "at_most", "under"})
_NEAR_YEARS = 1
_NEWS_DAYS = 1
_FORECAST = frozenset({"measure", "percent", "ordinal", "duration"})
"""Kinds of what a weather report forecasts."""


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


def forbidden(one: Figure, other: Figure) -> str:
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


def why_no_contradiction(one: Figure, other: Figure) -> str:
    """Why two figures that do not agree are two things and no contradiction; empty if they may be one."""
    if one.places != other.places and one.document != other.document:
        return "other figures of not quite the same places"
    if one.fact.kind == "number":
        return "figures of no unit"
    return two_times_or_things(one, other)


def is_chance(one: Figure, other: Figure) -> bool:
    """Whether figures that agree only overlap, or are of a thing that has another figure every day."""
    same = is_same_figure(one, other)
    if not same and (one.neighbours is other.neighbours or _is_beside_same(one, other) or _is_beside_same(other, one)):
        return True
    if is_bulletin(one) or is_bulletin(other):  # within a document it goes through the regions
        one_day = one.document != other.document and not one.days.isdisjoint(other.days)
        return not (one_day and same)
    if not is_varying(one) or one.document == other.document:
        return False
    return not (same or one.fact.kind in TEMPORAL) or bool(one.days and other.days and one.days.isdisjoint(other.days))


def _is_beside_same(one: Figure, other: Figure) -> bool:
    """Whether the very figure that another is stands in the same sentence too."""
    return any(near.block == other.block and is_same_figure(near, other) for near in one.neighbours)


def is_same_figure(one: Figure, other: Figure) -> bool:
    """Whether two figures that agree are one figure, not a range or a month and what lies in it."""
    return (one.fact.value, one.fact.value_max) == (other.fact.value, other.fact.value_max) and (
        (one.fact.date_start, one.fact.date_end) == (other.fact.date_start, other.fact.date_end)
        or one.fact.kind not in TEMPORAL
    )


def is_bulletin(figure: Figure) -> bool:
    """Whether a figure stands in a weather report."""
    if figure.fact.kind not in _FORECAST:
        return False
    by_itself = figure.fact.unit == "degC" or mentions(figure.wording, lexicon.WEATHER)
    return by_itself or _tells_weather(figure.fact.sentence)


@lru_cache(maxsize=1 << 12)
def _tells_weather(sentence: str) -> bool:
    return says(sentence, lexicon.BULLETIN)


def two_times_or_things(one: Figure, other: Figure) -> str:
    """Why two figures that do not agree, though sentences say the same of them, are of two times or things."""
    if one.wording.words != other.wording.words and one.fact.kind in TEMPORAL:
        return "other dates of not quite the same event"
    if one.fact.kind in TEMPORAL and one.fact.status in PLAIN and mentions(one.wording, lexicon.RECURRING):
        return "an event that happens again"
    if one.document == other.document and one.fact.sentence == other.fact.sentence:
        return "two figures of one sentence"
    if is_varying(one):
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


def is_telling(one: Figure, other: Figure) -> bool:
    """Whether two figures that agree say by themselves what they are of: a precise one, a congress, two states."""
    named = one.fact.kind == "ordinal" and not is_rank(one.fact)
    return named or is_precise(one) and is_precise(other) or one.places == other.places and len(one.places) > 1


def is_varying(figure: Figure) -> bool:
    """Whether a figure is of a thing that every day, place, product or contest has another figure of."""
    return figure.fact.unit in lexicon.PARTS or mentions(figure.wording, lexicon.VARYING)


def is_bare(figure: Figure) -> bool:
    """Whether nothing is known of what is counted but its name."""
    return figure.fact.kind == "count" and figure.wording.words <= wording(figure.fact.unit).words


def is_other_company(one: Figure, other: Figure) -> bool:
    """Whether the sentences of two figures give another metric too, and figures of it that do not agree."""
    for near in one.neighbours:
        like = [far for far in other.neighbours if _is_said_of_like(near, far) and far is not other]
        if near is not one and like and not any(agree(near.fact, far.fact) for far in like):
            return True
    return False


def _is_said_of_like(one: Figure, other: Figure) -> bool:
    return one.block == other.block and bool(same_metric(one.wording, other.wording))


def is_precise(figure: Figure) -> bool:
    """Whether a figure has so many digits that two documents have it hardly by chance.

    A day has, but not the day of the news, of which all the papers tell.
    """
    fact = figure.fact
    if fact.kind in TEMPORAL:
        return fact.granularity in {"minute", "second"} or fact.granularity == "day" and not _is_of_the_news(fact)
    return fact.value is not None and len(fact.value.normalize().as_tuple().digits) >= 3


def _is_of_the_news(fact: Fact) -> bool:
    day = fact.date_start
    if not (fact.doc_date and len(day) == len(fact.doc_date)):
        return False
    return abs((date.fromisoformat(day) - date.fromisoformat(fact.doc_date)).days) <= _NEWS_DAYS


def is_ambiguous(one: Figure, other: Figure) -> bool:
    """Whether there are other figures of the same metric, in these documents or in the nature of the thing."""
    return one.ambiguous or other.ambiguous or is_varying(one)


def is_coarse(one: Figure, other: Figure) -> bool:
    """Whether two figures agree with much else: a month, a year, one or two of a thing, a bound against a figure."""
    fine = {"day", "hour", "minute", "second"}
    if one.fact.kind in TEMPORAL:
        return one.fact.granularity not in fine and other.fact.granularity not in fine
    if one.fact.kind == "count" and one.fact.value is not None and one.fact.value < _FEW:
        return True
    return one.fact.qualifier != other.fact.qualifier and bool({one.fact.qualifier, other.fact.qualifier} & _BOUNDS)


def is_one_matter(one: Figure, other: Figure) -> bool:
    """Whether two figures say so fully what they are about that the rest of their documents does not matter."""
    stated = one.fact.status not in PLAIN or bool(one.fact.period_start)
    return stated and one.places == other.places and len(one.places) > 1


def _is_recent(figure: Figure) -> bool:
    fact = figure.fact
    return not fact.doc_date or abs(int(fact.date_start[:4]) - int(fact.doc_date[:4])) <= _NEAR_YEARS
