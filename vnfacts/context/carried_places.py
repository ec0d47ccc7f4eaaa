"""The places that a sentence without any of its own takes over from the one before it."""

from __future__ import annotations

from vnfacts.context import Sentence, note, roles
from vnfacts.gazetteer import Gazette, Mention
from vnfacts.lexicon import places
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft

_PROVINCES = frozenset({"tỉnh", "tỉnh thành", "tỉnh, thành"})
_OTHERS = Lazy(lambda: rf"[^,.;:]{{0,60}}(?<!\w)(?:{trie(places.GROUND_NOUNS)}) khác(?!\w)")
_TOTAL = Lazy(lambda: rf"(?:{trie(places.TOTALS)})(?!\w)")
_WIDER = Lazy(lambda: rf"(?<!\w)(?:{trie(places.WIDER_AREAS)})(?!\w| (?:này|trên|nói trên))")
_WORLD = Lazy(lambda: rf"(?<!\w)(?:{trie((*places.WORLD_AREAS, *places.WORLD_SUBJECTS))})(?!\w)")
_BIRTHS = ("sinh ", "sn ", "sn: ")
_MANY = 3
"""So many places are a list, which only a sum goes on with."""


def carry_over(sentence: Sentence, found: Gazette, drafts: list[Draft]) -> None:
    """A sentence that names no place goes on with those named in the sentence before it, but not further."""
    before = found.of(sentence.reading.page.before(sentence.number), sentence.start)
    codes = "" if found.sport else _handed_on(sentence, found, before)
    if not codes or "-" in codes and any(draft.unit in _PROVINCES for draft in drafts):
        return
    folded = sentence.folded
    if " khác" in folded and _OTHERS.match(folded):
        return
    wider = (_WIDER if "-" in codes else _WORLD).search(folded)
    until = sentence.start + wider.start() if wider else sentence.end
    for draft in drafts:
        if draft.start < until and not _is_personal(sentence, draft):
            draft.places = codes
            if before:
                note(draft, "places", before[0].start, before[-1].end)


def _is_personal(sentence: Sentence, draft: Draft) -> bool:
    """Whether a fact is someone's age or day of birth: where others have done something does not tell his place."""
    return draft.kind == "age" or sentence.reading.folded.endswith(_BIRTHS, 0, draft.start)


def _handed_on(sentence: Sentence, found: Gazette, before: list[Mention]) -> str:
    """The codes that the sentence before hands on, "" if none."""
    previous = sentence.previous
    codes = ""
    if previous is not None and previous.number == sentence.number - 1:
        last = previous.drafts[-1]
        if not (last.places and last.evidence and last.evidence.get("places", (0,))[0] >= previous.start):
            return ""
        codes = last.places
    if not before:
        return codes
    strong = _carried_on(sentence, found, before)
    if not strong:
        return ""
    if not codes or len(strong) < len(before):
        codes = roles.codes(strong)
    elif previous and len({draft.places for draft in previous.drafts if draft.places}) > 1:
        codes = roles.codes(strong)
        if not _TOTAL.match(sentence.folded):  # a list, and this is none of its parts
            return ""
    return "" if codes.count(";") >= _MANY - 1 and not _TOTAL.match(sentence.folded) else codes


def _carried_on(sentence: Sentence, found: Gazette, before: list[Mention]) -> list[Mention]:
    """Those of the places named in the sentence before that the next can go on with: no side, no origin."""
    previous = sentence.previous
    stands = previous if previous and previous.number == sentence.number - 1 else sentence
    strong = [mention for mention in roles.without_origins(stands, before) if not roles.is_press(stands, mention)]
    return strong if stands is sentence else roles.without_homes(stands, found, strong, roles.homes(stands, strong))
