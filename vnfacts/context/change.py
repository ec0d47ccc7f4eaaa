"""Whether a figure is the amount of a change: `tăng 11,7%` is, `tăng lên 5 tỷ` and `cao hơn 30%` are not."""

from __future__ import annotations

import re

from vnfacts.context import Sentence, note, word_before
from vnfacts.context.cue import Cue
from vnfacts.lexicon import changes as words
from vnfacts.lexicon.qualifiers import TIMES
from vnfacts.model import TEMPORAL
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft

_NEVER = TEMPORAL | {"ordinal", "age", "score"}
_RISE = 1
_RATE = Lazy(lambda: r" +(?:" + trie(words.RATES) + r")(?!\w)")
_SIDE = Lazy(lambda: rf" (?:{trie(words.TRADES)})(?!\w)")
_STRESS = Lazy(lambda: rf" +(?:{trie(words.STRESSES)})(?!\w)")
_NOUN = Lazy(lambda: r"(?<!\w)(?:" + trie(words.NOUNS) + r") \Z")
_STREAK = Lazy(lambda: r" (?:" + trie(words.STREAKS) + r")(?!\w)")
_ARRIVAL = Lazy(
    lambda: rf"(?! {words.ONWARD} )(?:(?! {words.AND} )[^,;.]){{0,20}}? (?:" + trie(words.ARRIVALS) + r")(?!\w)"
)
# Between coordinated amounts may stand what the first is of, or measured against.
_SHARED = Lazy(
    lambda: (
        rf" *(?:[,/-]|(?: {trie(words.SIDES)}(?!\w)[^\d,;.:()]{{0,30}}?| {words.COMPARED} [^,;:()]{{1,40}}?)?"
        rf",? {trie(words.JOINS)}(?: {trie(words.ADVERBS)})?) *"
    )
)
_EQUAL = Lazy(lambda: r",? *\(?(?:" + trie(words.EQUALS) + r") +(?:[^\W\d]+ )?| +\(")
_PUNCTUATION = re.compile(r"[;:()\"\n./]")
_BEFORE_SIGNS = ("", " ", "(")
_SIGNED = frozenset({"percent", "money"})
_QUOTES = "\"'"
"""A verb may stand in them (`"bốc hơi" 2 tỷ USD`)."""
_OBJECT_WORDS = 8


def fill(sentence: Sentence) -> None:
    """Fill `change` of the sentence's facts, in place."""
    if "change" in sentence.cues:
        _fill(sentence, sentence.folded, sentence.cues["change"])
    if "+" in sentence.folded:
        _fill_signed(sentence)


def _fill_signed(sentence: Sentence) -> None:
    """A figure with a plus is the amount of a rise: `4,26 triệu tấn (+5,1%)`."""
    folded = sentence.reading.folded
    for draft in sentence.drafts:
        if folded.startswith("+", draft.start) and not draft.change and _is_signed_amount(folded, draft):
            draft.change = "up"
            note(draft, "change", draft.start, draft.start + 1)


def _is_signed_amount(folded: str, draft: Draft) -> bool:
    apart = folded[draft.start - 1 : draft.start] in _BEFORE_SIGNS
    of_amounts = draft.kind in _SIGNED or draft.unit in words.POINTS
    return apart and of_amounts and word_before(folded, draft.start) not in words.BANDS


def _fill(sentence: Sentence, text: str, verbs: list[Cue]) -> None:
    """Give each figure the direction of the last verb before it, where it is that verb's amount."""
    start = sentence.start
    verb: Cue | None = None
    coming = 0
    previous: Draft | None = None  # the figure before, dates aside
    for draft in sentence.drafts:
        if draft.kind in TEMPORAL:
            continue
        position = draft.start - start
        while coming < len(verbs) and verbs[coming].end <= position:
            if not (verb and _carries_on(verb, verbs[coming])):
                verb = verbs[coming]
            coming += 1
        if draft.kind not in _NEVER:
            if verb and (previous is None or previous.end - start <= verb.start):
                if _is_amount(draft, position, draft.end - start, text, verb):
                    draft.change = "up" if verb.table == _RISE else "down"
                    note(draft, "change", start + verb.start, start + verb.end)
            elif previous and previous.change and _goes_with(previous, draft, start, text):
                draft.change = previous.change
                note(draft, "change", *previous.evidence["change"])  # type: ignore[index]
        previous = draft


def _carries_on(verb: Cue, following: Cue) -> bool:
    """Whether a verb is `thêm` directly after another, and adds nothing (`giảm thêm 2 độ`)."""
    return following.words == words.MORE and following.start == verb.end + 1


def _is_amount(draft: Draft, position: int, end: int, text: str, verb: Cue) -> bool:
    """Whether a figure is what the verb before it changes by."""
    gap_start = verb.end + (text[verb.end] in _QUOTES)
    rate = _RATE.match(text, gap_start, position)
    if rate and not _NOUN.search(text, max(0, verb.start - 12), verb.start):
        gap_start = rate.end()
    if text.endswith(f" {words.DEGREE} ", 0, verb.start):
        stress = _STRESS.match(text, gap_start, position)
        gap_start = stress.end() if stress else gap_start
    between = _between(_SIDE.sub("", text[gap_start:position]))
    if between is None:
        return False
    if between:
        if _leads_to_amount(between, draft, text, end):
            del between[-1]
        elif not words.PLACES.isdisjoint(between if not draft.qualifier else between[:-1]):
            return False
    if between[-2:] == [words.UP, TIMES]:  # a multiple is no level: tăng lên gấp đôi
        del between[-2]
    if draft.unit in words.SESSIONS:
        return False
    if draft.kind in ("duration", "count") and (_STREAK.search(text, position, end) or _STREAK.match(text, end)):
        return False
    if draft.kind == "duration" and not words.TIMED.intersection(between) and not words.ADVERBS.issuperset(between):
        return False
    return _fits(draft, verb.words, between)


def _leads_to_amount(between: list[str], draft: Draft, text: str, end: int) -> bool:
    """Whether the last word before a figure, `từ` or `với`, leads to the amount.

    After `từ` a range or a bound is one (`giảm từ 5 đến 7%`), a single figure is the level that a change starts from.
    """
    if between[-1] == words.FROM:
        bound = draft.qualifier == "at_least" or draft.value_max is not None
        return bound and not _ARRIVAL.match(text, end)
    return between[-1] == words.WITH and between[-2:-1] == [words.MOST] and draft.kind == "percent"


def _between(gap: str) -> list[str] | None:
    """The words between a verb and a figure without what the change is measured against; None if they part the two."""
    gap, compared, baseline = gap.partition(f" {words.COMPARED} ")
    if baseline.endswith(f" {words.FROM} "):
        gap, baseline = f"{gap} {words.FROM}", baseline[: -len(words.FROM) - 1]
    if compared and not words.BASELINES.intersection(baseline.split()[-1:]) and not baseline[-2:-1].isdigit():
        return None
    before, comma, apposed = gap.partition(",")
    if _PUNCTUATION.search(before) or comma and not _is_apposed(apposed):
        return None
    return (before + apposed).split()


def _is_apposed(words_between: str) -> bool:
    """Whether the words between a comma and a figure make it the amount: `giảm nhẹ, khoảng 1 điểm`."""
    found = words_between.split()
    return bool(found) and words.ADVERBS.issuperset(found)


def _fits(draft: Draft, verb: str, between: list[str]) -> bool:
    """Whether a verb, the words after it and the kind of figure make an amount of change."""
    if verb in words.CLOSE:
        if not words.ADVERBS.issuperset(between):
            return False
    elif len(between) > _OBJECT_WORDS or not words.LEVELS.isdisjoint(between):
        return False
    amount = draft.kind in ("money", "percent", "number") or draft.unit in words.POINTS
    if verb in words.OF_AMOUNTS:
        return amount or draft.kind == "measure" and verb in words.OF_HEIGHTS
    if verb in words.OF_POSSESSIONS:
        part = draft.kind == "ratio" and verb != words.TAKES
        return amount or part or draft.kind == "count" or draft.unit in words.POSSESSED
    return not (verb == words.MORE and draft.unit.partition(" ")[0] in words.COOKED)


def _goes_with(previous: Draft, draft: Draft, start: int, text: str) -> bool:
    """Whether a figure is coordinated with the one before (`25,1% và 11,5%`) or another form of it."""
    gap = previous.end - start, draft.start - start
    if previous.unit.partition("/")[0] == draft.unit.partition("/")[0] and _SHARED.fullmatch(text, *gap):
        return True
    return draft.kind in ("money", "percent", "measure", "count", "number") and _EQUAL.fullmatch(text, *gap) is not None
