"""The places that a sentence without any of its own takes over from the one before it."""

from __future__ import annotations

from vnfacts.context import Sentence, note, roles
from vnfacts.gazetteer import REGION, Gazette, Mention
from vnfacts.lexicon import places
from vnfacts.lexicon.calendar import BORN_LEADS
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft

_PROVINCES = frozenset({"tỉnh", "tỉnh thành", "tỉnh, thành"})
_OTHERS = Lazy(lambda: rf"[^,.;:]{{0,60}}(?<!\w)(?:{trie(places.GROUND_NOUNS)}) khác(?!\w)")
_TOTAL = Lazy(lambda: rf"(?:{trie(places.TOTALS)})(?!\w)")
_WIDER = Lazy(lambda: rf"(?<!\w)(?:{trie(places.WIDER_AREAS)})(?!\w| (?:này|trên|nói trên))")
_WORLD = Lazy(lambda: rf"(?<!\w)(?:{trie((*places.WORLD_AREAS, *places.WORLD_SUBJECTS))})(?!\w)")
_BIRTHS = tuple(f"{word}{mark} " for word in BORN_LEADS for mark in ("", ":"))
"""Before a day of birth: that others have done something somewhere does not tell whose it is."""
_BOUNDS = frozenset({"over", "under", "at_least", "at_most"})
"""With these an age is of many people, without them of one."""
_NEAR = 60
_ENDS, _RANGE = 2, frozenset({"-", "đến", "tới"})
"""Two provinces bound a region (từ Đà Nẵng đến Bình Thuận), two countries trade; others are a list, for a sum only."""
_PARTNERS = frozenset({"và", "với", "cùng", "-"})
_DEALINGS = Lazy(lambda: rf"(?<!\w)(?:{trie(places.DEALINGS)})(?!\w)")
"""What a sentence is about that goes on with two countries named before it."""
_COMING = ("đến từ ", "trở về từ ", "bay từ ")


def carry_over(sentence: Sentence, found: Gazette, drafts: list[Draft]) -> None:
    """A sentence that names no place goes on with those named in the sentence before it, but not further."""
    previous = sentence.previous
    told = ""
    if previous is not None and previous.number == sentence.number - 1:
        last = previous.drafts[-1]
        if not (last.places and last.evidence and last.evidence.get("places", (0,))[0] >= previous.start):
            return
        told = last.places
    before = found.of(sentence.reading.page.before(sentence.number), sentence.start)
    codes = _handed_on(sentence, found, before, told) if before else told
    if not codes or found.sport or "-" in codes and any(draft.unit in _PROVINCES for draft in drafts):
        return
    folded = sentence.folded
    if " khác" in folded and _OTHERS.match(folded):
        return
    wider = (_WIDER if "-" in codes else _WORLD).search(folded)
    until = sentence.start + wider.start() if wider else sentence.end
    for draft in drafts:
        if draft.kind == "age":
            personal = draft.value_max is None and draft.qualifier not in _BOUNDS
        else:
            personal = draft.kind == "date" and sentence.reading.folded.endswith(_BIRTHS, 0, draft.start)
        if draft.start < until and not personal:
            draft.places = codes
            if before:
                note(draft, "places", before[0].start, before[-1].end)


def _handed_on(sentence: Sentence, found: Gazette, before: list[Mention], told: str) -> str:
    """The codes that the sentence before hands on, "" if none; `told` are those of its last fact."""
    strong = _carried_on(sentence, found, before)
    if not strong:
        return ""
    codes = told
    if not told or len(strong) < len(before):
        codes = roles.codes(strong)
    elif sentence.previous and len({draft.places for draft in sentence.previous.drafts if draft.places}) > 1:
        codes = roles.codes(strong)  # each has its own
    if ";" not in codes or _TOTAL.match(sentence.folded):
        return codes
    ends = [mention for mention in strong if mention.code != REGION]
    if len(ends) != _ENDS:
        return ""
    link = sentence.reading.folded[ends[0].end : ends[1].start].strip()
    goes_on = link in _RANGE if "-" in codes else link in _PARTNERS and _DEALINGS.search(sentence.folded)
    return codes if goes_on else ""


def _carried_on(sentence: Sentence, found: Gazette, before: list[Mention]) -> list[Mention]:
    """Those of the places named in the sentence before that the next can go on with: no side, no origin."""
    previous = sentence.previous
    stands = previous if previous and previous.number == sentence.number - 1 else sentence
    strong = roles.without_origins(stands, before)
    if stands is not sentence:
        strong = roles.without_homes(stands, found, strong, roles.homes(stands, strong))
    if not strong or strong[1:]:
        return strong
    near = sentence.reading.folded[max(0, strong[0].start - _NEAR) : strong[0].start]
    aside = near.endswith(_COMING) or roles.is_press(near) or stands is sentence and roles.tells_residence(near)
    return [] if aside else strong
