"""Results of matches and sets."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import cues, ranks
from vnfacts.nouns import is_noun
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.units import noun_at, unit_after

_SCORE = re.compile(r"(\d{1,3}) ?[-:] ?(\d{1,3})(?![\d%]|[.,/]\d|-\d| ?%)")
_SPORT = Lazy(lambda: r"(?<!\w)(?:" + trie(cues.SPORT) + r")(?!\w)")
_NEAR_BEFORE, _NEAR_AFTER = 70, 30
"""Characters around two figures within which a word of sport makes them a score."""


def in_sport(reading: Reading, start: int, end: int) -> bool:
    """Whether the text speaks of a match near the figures."""
    return _SPORT.search(reading.folded, max(0, start - _NEAR_BEFORE), end + _NEAR_AFTER) is not None


@rule("score")
def score(reading: Reading, start: int) -> Draft | None:
    """The result of a match or a set.

    thắng 2-1 → score 2..1
    tỷ số 3-0 → score 3..0
    """
    text, folded = reading.page.text, reading.folded
    match = _SCORE.match(folded, start)
    if match is None or any(len(goals) > 1 and goals.startswith("0") for goals in match.groups()):
        return None
    end = match.end()
    if unit_after(text, folded, end):
        return None
    noun = noun_at(text, folded, end, bare=True) if int(match[1]) < int(match[2]) else None
    if noun and noun.code not in ranks.AFTER_SCORE and is_noun(noun.code) or not in_sport(reading, start, end):
        return None
    return Draft(start, end, "score", "score", Decimal(match[1]), Decimal(match[2]))
