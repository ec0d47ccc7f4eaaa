"""How exactly a figure is meant: `gần`, `hơn`, `khoảng`, `ít nhất` … before it, `trở lên` after it."""

from __future__ import annotations

import re

from vnfacts.context import Sentence, note
from vnfacts.lexicon import changes, cues, figures
from vnfacts.lexicon import qualifiers as words
from vnfacts.model import TEMPORAL
from vnfacts.patterns import Lazy, spread, trie
from vnfacts.rules import Draft, Reading

_QUALIFIERS = {form: word for word in cues.QUALIFIERS for form in spread([word])}
_LENGTHS = {form.split()[-1]: form.count(" ") + 1 for form in sorted(_QUALIFIERS, key=lambda form: form.count(" "))}
"""For the last word of a qualifier: how many words the longest that ends in it has."""
_FOLLOWS: dict[str, tuple[str, ...]] = {words.TIMES: ("",)}
"""For the last word of a qualifier: what it follows there ("" if it stands alone)."""
for _form in _QUALIFIERS:
    *_before, _last = ["", *_form.split()]
    _FOLLOWS[_last] = (*_FOLLOWS.get(_last, ()), _before[-1])
_OPENING = "(\"'“‘["
_AFTER = Lazy(lambda: rf" +({trie(cues.QUALIFIERS_AFTER)})(?!\w)")
_AFTER_HEADS = frozenset(form[:2] for form in spread(cues.QUALIFIERS_AFTER))
_NEVER_AFTER = TEMPORAL | {"ordinal"}
_POINTS = frozenset({"date", "period", "ordinal", "score"})
"""Kinds that are vague or exact, but have no bound."""
_LEADS_ON = (*changes.ARRIVALS, *figures.UP_TO)
_LEVEL_CHANGE = Lazy(lambda: rf"(?:(?!{words.CONTRAST})[^.,;\n]){{0,45}}?(?<!\w)(?:{trie(_LEADS_ON)})(?!\w)")
_COMPARED = re.compile(rf"[^.;\n]{{0,30}}{words.COMPARED}")
_OF_PLAN = Lazy(lambda: rf" +(?:{trie(words.PLANS)})(?!\w)")
_COORDINATED = Lazy(lambda: rf" +(?:{trie(words.COORDINATORS)}) +| *, *(?:{words.COORDINATORS[0]} +)?")


def fill(sentence: Sentence) -> None:
    """Fill `qualifier` of the sentence's facts, in place."""
    reading = sentence.reading
    previous: Draft | None = None
    for draft in sentence.drafts:
        if not draft.qualifier:
            draft.qualifier = qualify(reading, draft)
            if draft.qualifier == "over" and previous and _is_rate(reading.folded, previous, draft):
                draft.qualifier = ""
            if not draft.qualifier and previous and previous.qualifier == "approx" and _is_alike(previous, draft):
                shared = _COORDINATED.fullmatch(reading.folded, previous.end, draft.start)
                draft.qualifier = "approx" if shared else ""
        previous = draft


def _is_alike(previous: Draft, draft: Draft) -> bool:
    return previous.kind == draft.kind and previous.unit == draft.unit


def _is_rate(folded: str, previous: Draft, draft: Draft) -> bool:
    """Whether `trên` joins two figures to a rate (`10 ca trên 100.000 dân`)."""
    return folded[previous.end : draft.start].strip() in words.PLACES


def qualify(reading: Reading, draft: Draft) -> str:
    """The qualifier of a figure, from the words directly before it (`gần`, `hơn`) or after (`trở lên`)."""
    folded, end = reading.folded, draft.end
    if folded[end + 1 : end + 3] in _AFTER_HEADS and draft.kind not in _NEVER_AFTER:
        after = _AFTER.match(folded, end)
        if after:
            note(draft, "qualifier", *after.span(1))
            return cues.QUALIFIERS_AFTER[" ".join(after[1].split())]
    start = draft.start  # mostly the word before it ends no qualifier, which one look-up tells
    space = start - 1 if folded[start - 1 : start] == " " else start
    begin = folded.rfind(" ", 0, space) + 1
    last = folded[begin:space]
    if last not in _FOLLOWS:
        if last[:1] not in _OPENING and "\n" not in last:
            return ""
    elif not folded.endswith(_FOLLOWS[last], 0, max(0, begin - 1)):
        return ""
    before = reading.page.left(draft.start)
    if len(before) > 1 and before[-1] == words.TIMES:
        before = before[:-1]
    longest = _LENGTHS.get(before[-1], 0) if before else 0
    for size in range(min(longest, len(before)), 0, -1):
        word = _QUALIFIERS.get(" ".join(before[-size:]))
        if word is not None:
            meaning = _meaning(folded, draft, word, before[:-size])
            if meaning:
                _note_words(folded, draft, before[-size], before[-1])
            return meaning
    return ""


def _note_words(folded: str, draft: Draft, first: str, last: str) -> None:
    end = folded.rindex(last, 0, draft.start) + len(last)
    note(draft, "qualifier", folded.rindex(first, 0, end), end)


_FEW_DIGITS = re.compile(r"\d{1,3}")


def _meaning(folded: str, draft: Draft, word: str, before: list[str]) -> str:
    """The qualifier of `word`, unless what stands around it makes it something else."""
    previous = before[-1] if before else ""
    if word in words.PASSES and _is_denied(before[-4:]):
        return "at_most"
    if draft.kind not in words.ONLY.get(word, (draft.kind,)) or draft.unit in words.SIZES.get(word, ()):
        return ""
    if word in words.MOST and previous and previous not in words.LETS:
        return ""
    if word in words.PLACES and _says_where(draft, word, before):
        return ""
    if word in words.COMPOUNDS and folded.startswith(words.COMPOUNDS[word], draft.start):
        return ""
    if word == "hơn" and previous in cues.COMPARED:
        return "over" if _exceeds(draft, before) else ""
    if word == "vượt" and _surpasses(folded, draft):
        return ""
    if word in words.FROM and _is_start(folded, draft, previous):
        return ""
    if draft.kind in _POINTS and cues.QUALIFIERS[word] != "approx":
        return ""
    if word in words.NEVER and draft.kind in ("ordinal", "date"):
        return ""
    return cues.QUALIFIERS[word]


def _exceeds(draft: Draft, before: list[str]) -> bool:
    """Whether `hơn` after what may be an adjective is a bound: `dài hơn 380 m`, `kéo dài hơn 2 giờ`, `tốn hơn 5 tỷ`."""
    previous = before[-1]
    if previous in words.SPENT:
        return draft.kind not in ("percent", "ratio")
    if draft.kind == "duration":
        return previous == "dài" and before[-2:-1] == ["kéo"]
    return draft.kind == "measure" and previous in cues.DIMENSIONS and draft.unit not in words.DEGREES


def _is_denied(before: list[str]) -> bool:
    """Whether the words before `vượt` deny it."""
    if words.NOT not in before:
        return False
    after = before.index(words.NOT) + 1
    return after == len(before) or before[after] not in words.NOT_ONLY


def _surpasses(folded: str, draft: Draft) -> bool:
    """Whether `vượt` says how much more there is than something else: `vượt 2 triệu tấn so với kế hoạch`."""
    if _COMPARED.match(folded, draft.end, draft.end + 45):
        return True
    return draft.kind == "percent" and _OF_PLAN.match(folded, draft.end) is not None


def _says_where(draft: Draft, word: str, before: list[str]) -> bool:
    """Whether `trên` or `dưới` says where something is, on whom it was tried, or of how many: `98 trên 180 nước`."""
    if before and before[-1] in words.PLACES[word]:
        return True
    if word == words.ON and draft.kind in ("count", "number") and before and _FEW_DIGITS.fullmatch(before[-1]):
        return True
    if draft.kind != "count":
        return False
    if draft.unit in words.SURFACES or draft.unit.partition(" ")[0] in words.SURFACES:
        return True
    return word == words.ON and " ".join(before[-2:]) in words.STUDIES


def _is_start(folded: str, draft: Draft, previous: str) -> bool:
    """Whether a figure with `từ` is a level that a change starts from, or a range."""
    if draft.value_max is not None or previous in cues.CHANGES_BEFORE_FROM:
        return True
    return _LEVEL_CHANGE.match(folded, draft.end, draft.end + 60) is not None
