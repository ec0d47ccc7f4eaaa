"""Results of matches and sets."""

from __future__ import annotations

import re
from decimal import Decimal

from vnfacts.lexicon import cues, ranks
from vnfacts.nouns import is_noun
from vnfacts.numbers import scale_follows
from vnfacts.patterns import UPPER, Lazy, trie
from vnfacts.rules import Draft, Reading, rule
from vnfacts.rules.names import after_capital
from vnfacts.units import noun_at, unit_after

_SCORE = re.compile(r"(\d{1,3}) ?[-:] ?(\d{1,3})(?![\w%]|[.,/]\d|-\d| ?%)")
_SPORT = Lazy(lambda: r"(?<!\w)(?:" + trie(cues.SPORT) + r")(?!\w)")
_VOTE = Lazy(lambda: r"(?<!\w)(?:" + trie(cues.VOTES) + r")(?!\w)")
_NAME_LEFT = re.compile(rf"(?:^|[\s(\"“:.])[{UPPER}][\w.]* \Z")
_PAIR_LEFT = re.compile(rf"[{UPPER}]\w+ ?[-–] ?[{UPPER}]\w*(?: [{UPPER}]\w*)? \Z")
_NAME_RIGHT = re.compile(rf" [{UPPER}]\w")
_SET = r"(?:[67]-[0-7]|[0-5]-[67])(?: ?\(\d{1,2}(?:-\d{1,2})?\))?"
_SETS = re.compile(rf"(?<![\w/.-])(?<!ngày ){_SET}(?:, ?{_SET})+(?![\w/.-]\d)")
_LONGEST_ROW = 60
"""Characters on either side of a set within which the row that it is in starts and ends."""
_SHORTEST_SCORE = 3
_RANGE_FROM = 10
_MODEL_FROM = 200
"""A figure from here on after a name is a model's (Boeing 727-200)."""
_NEAR_NAME = 24
_NEAR_BEFORE, _NEAR_AFTER = 70, 30
"""Characters around two figures within which a word of sport makes them a score."""


def in_sport(reading: Reading, start: int, end: int) -> bool:
    """Whether the text speaks of a match near the figures."""
    return _SPORT.search(reading.folded, max(0, start - _NEAR_BEFORE), end + _NEAR_AFTER) is not None


def _between_names(text: str, start: int, end: int) -> bool:
    """Whether a name ends before the figures and one begins after them, or two are paired before: Việt Nam 3-1 Lào."""
    left = _NAME_LEFT if _NAME_RIGHT.match(text, end) else _PAIR_LEFT  # Việt Nam - Lào 3-1
    return left.search(text, max(0, start - _NEAR_NAME), start) is not None


def _is_result(reading: Reading, start: int, first: str, second: str) -> bool:
    """Whether two figures are no range: not after `từ`, nor rising in the tens, unless a word of results leads."""
    left = reading.page.left(start)
    if not ranks.RESULTS.isdisjoint(left):
        return True
    if int(first) > int(second):  # no range rises so
        return True
    ranged = bool(left) and left[-1] in ranks.NO_SCORE_AFTER
    return not ranged and int(first) < _RANGE_FROM


def _in_row_of_sets(reading: Reading, start: int) -> bool:
    """Whether figures stand in a row of tennis sets: 7-6 (7-2), 6-2."""
    line = reading.folded.rfind("\n", 0, start) + 1
    rows = _SETS.finditer(reading.folded, max(line, start - _LONGEST_ROW), start + _LONGEST_ROW)
    return any(row.start() <= start < row.end() for row in rows)


def _is_vote(reading: Reading, start: int) -> bool:
    """Whether the figures are what a vote came to: bỏ phiếu 51-47, thông qua với tỷ lệ 218-214."""
    leads = not ranks.RESULT_LEADS.isdisjoint(reading.page.left(start)[-1:])
    return leads and _VOTE.search(reading.folded, max(0, start - _NEAR_BEFORE), start + _NEAR_AFTER) is not None


def _is_few(reading: Reading, start: int, match: re.Match[str]) -> bool:
    """Whether neighbouring figures before `trận` say about how many there are (chỉ cần 2-3 trận), not who won."""
    left = reading.page.left(start)
    return 0 < int(match[1]) == int(match[2]) - 1 and ranks.RESULTS.isdisjoint(left[-1:])


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
    if folded[start - 1 : start] == "-":  # a formation, a row of lots
        return None
    end = match.end()
    if unit_after(text, folded, end) or scale_follows(folded, end) or not _is_result(reading, start, *match.groups()):
        return None
    named = _between_names(text, start, end)
    sport = in_sport(reading, start, end) or _is_vote(reading, start)
    if not sport and not (named and end - start == _SHORTEST_SCORE) and not _in_row_of_sets(reading, start):
        return None
    if not named and int(match[1]) >= _MODEL_FROM and after_capital(reading, start):
        return None
    if not named and int(match[1]) < int(match[2]):
        noun = noun_at(text, folded, end, bare=True)
        if noun and is_noun(noun.code):
            played = noun.code in ranks.AFTER_SCORE or noun.code.startswith("trận ")
            if not played or _is_few(reading, start, match):
                return None
    return Draft(start, end, "score", "score", Decimal(match[1]), Decimal(match[2]))


_MINUTE = re.compile(rf"(\d{{1,3}})['’′](?= [{UPPER}(]| ?[-,;)]|\n|\Z)")
_LAST_MINUTE = 130


@rule("ordinal.minute")
def minute(reading: Reading, start: int) -> Draft | None:
    """The minute of a match, told by its sign.

    bàn thắng: Nam 37', Hùng 58' → ordinal 37 phút ; ordinal 58 phút
    """
    match = _MINUTE.match(reading.page.text, start)
    if match is None or int(match[1]) > _LAST_MINUTE or not in_sport(reading, start, match.end()):
        return None
    return Draft(start, match.end(), "ordinal", "ordinal.minute", Decimal(match[1]), None, "phút")
