"""Which countries and Vietnamese provinces a fact is about: `Lào đạt 2,5 tỷ USD` → LA, `hai nước` → the two before.

A fact takes the places of its sentence; in a list of parallel clauses (`Trung Quốc đạt 1,9 tỷ USD; Nhật Bản 1,4 tỷ`)
each takes its own. A sentence that names none goes on with those of the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from vnfacts.context import Sentence, carried_places, carriers, note, roles
from vnfacts.gazetteer import REGION, Gazette, Mention, gazette
from vnfacts.lexicon import places
from vnfacts.model import TEMPORAL
from vnfacts.patterns import LOWER, UPPER, Lazy, trie
from vnfacts.rules import Draft

Clause = tuple[list[Draft], list[Mention]]


_ANNIVERSARY = Lazy(lambda: " +(?:" + trie(places.ANNIVERSARIES) + r")(?!\w)[^,;.()\n]{0,40}")
_CONGRESS = Lazy(lambda: r"(?<!\w)(?:" + trie(places.CONGRESS) + r")(?: +lần)?(?: +thứ)? *(?=[ivxlc]+(?!\w)|$)")
_STRETCH = re.compile(r"[^,;.()0-9\n]{0,45}")
_COUNTRIES = "quốc gia"
_BESIDE = 3
"""Characters between a place in a list and its figure."""
_NAME = 30
_UNKNOWN = re.compile(rf"(?:[,;]|và) (?:[{UPPER}][{LOWER}]+ ?){{1,4}}(?:có )?\Z")
"""Before a figure of such a list: a place that is not in the tables (`…, Uông Bí 98mm`)."""
_WORLD_REACH = 60
_WORLD = Lazy(lambda: rf"(?<!\w)(?:{trie(places.WORLD_SUBJECTS)})(?!\w)[^,;.:()]{{0,25}}\Z")
"""Before a figure of the whole world."""
_SPECIAL = frozenset({"ordinal", "duration", "count"})
_SEPARATOR = re.compile(r"[,;]\s+|\s(?:và|còn|trong khi)\s+")


def fill(sentence: Sentence) -> None:
    """Fill `places` of the sentence's facts, in place."""
    found = gazette(sentence.reading.page)
    named = found.of(sentence.start, sentence.end)
    if named and (len(named) > 1 or "-" in sentence.folded or " vs" in sentence.folded or found.sport):
        named = roles.meant(sentence, found, named)
    elif (
        named
        and sentence.reading.folded[named[0].start - 6 : named[0].start] == "người "
        and roles.is_nationality(sentence, named[0])
    ):
        named = []
    if named or "carrier" in sentence.cues:
        named = carriers.with_carried(sentence, found, named)
    if named:
        drafts = sentence.drafts
        if roles.tells_home(sentence.folded) and (
            homes := roles.homes(sentence, found.of(sentence.start, sentence.end))
        ):
            drafts = _assign_homes(drafts, homes)
            named = roles.without_homes(sentence, found, named, homes)
        if named:
            _assign(sentence, named, drafts)
        elif sentence.start:
            carried_places.carry_over(sentence, found, drafts)
    elif sentence.start:
        carried_places.carry_over(sentence, found, sentence.drafts)
    if "toàn cầu" in sentence.folded or "thế giới" in sentence.folded:
        _clear_world(sentence, found)
    for draft in sentence.drafts:
        if draft.kind in _SPECIAL and (draft.kind != "count" or draft.unit.startswith(_COUNTRIES)):
            _special(sentence, found, draft)


# --- which facts they hold for -----------------------------------------------------------------------------


def _assign(sentence: Sentence, named: list[Mention], drafts: list[Draft]) -> None:
    """Give each fact the places of its clause, or of the whole sentence where the clauses are not parallel."""
    if len(drafts) > 1 and len(named) > 1:
        if _assign_subjects(drafts, named) or _assign_in_turn(sentence, drafts, named):
            return
        clauses = list(_clauses(sentence, named))
        if _parallel(clauses, bool(clauses[0][1]) and ";" in sentence.folded):
            _assign_clauses(sentence, clauses)
            return
        drafts = _assign_whole(sentence, drafts, named)
    codes = roles.codes(named)
    for draft in drafts:
        draft.places = codes
        note(draft, "places", named[0].start, named[-1].end)


def _assign_whole(sentence: Sentence, drafts: list[Draft], named: list[Mention]) -> list[Draft]:
    """Give the facts before `trong đó` the places named there, and say which are left: a part adds its own places."""
    at = sentence.reading.folded.find(places.OF_WHICH, sentence.start, sentence.end)
    before = [mention for mention in named if mention.start < at]
    if not before or len(before) == len(named):
        return drafts
    left = []
    for draft in drafts:
        if draft.start < at:
            _set(draft, roles.codes(before), before[0].start, before[-1].end)
        else:
            left.append(draft)
    return left


def _assign_homes(drafts: list[Draft], homes: list[roles.Home]) -> list[Draft]:
    """Give the facts in a person's brackets the home that stands there, and say which facts are left."""
    left = []
    for draft in drafts:
        inside = [home.mention for home in homes if home.start < draft.start < home.end]
        if inside:
            _set(draft, roles.codes(inside), inside[0].start, inside[-1].end)
        else:
            left.append(draft)
    return left


def _assign_subjects(drafts: list[Draft], named: list[Mention]) -> bool:
    """Whether each date opens a clause with its own country: `đến năm 2045 Việt Nam …, đến năm 2055 Lào …`."""
    subjects = {mention.start - 1: mention for mention in named}
    own = [(draft, subjects.get(draft.end)) for draft in drafts]
    if not all(mention and draft.kind in TEMPORAL for draft, mention in own):
        return False
    for draft, mention in own:
        if mention:
            _set(draft, mention.code, mention.start, mention.end)
    return True


def _assign_in_turn(sentence: Sentence, drafts: list[Draft], named: list[Mention]) -> bool:
    """Whether places and figures are told in turn: `Hà Nội và Đà Nẵng lần lượt đón 7 và 5 triệu khách`."""
    at = sentence.reading.folded.find(places.IN_TURN, sentence.start, sentence.end)
    if at < 0:
        return False
    told = [mention for mention in named if mention.start < at]
    figures = [draft for draft in drafts if draft.start > at and draft.kind not in TEMPORAL]
    if not told or len(told) != len(figures) or len({mention.code for mention in told}) < len(told):
        return False
    for draft in drafts:
        if draft not in figures:
            _set(draft, roles.codes(told), told[0].start, told[-1].end)
    for draft, mention in zip(figures, told, strict=True):
        _set(draft, mention.code, mention.start, mention.end)
    return True


def _clauses(sentence: Sentence, named: list[Mention]) -> Iterator[Clause]:
    """The sentence cut at commas and `và`; a piece without figures belongs to the next that has some."""
    text = sentence.reading.page.text
    joined = {(left.end + (text[left.end] == ")"), right.start) for left, right in pairwise(named)}
    cuts = [
        match.start() for match in _SEPARATOR.finditer(text, sentence.start, sentence.end) if match.span() not in joined
    ]
    drafts: list[Draft] = []
    mentions: list[Mention] = []
    d = m = 0
    held: Clause | None = None
    for cut in [*cuts, sentence.end]:
        while m < len(named) and named[m].start < cut:
            mentions.append(named[m])
            m += 1
        while d < len(sentence.drafts) and sentence.drafts[d].start < cut:
            drafts.append(sentence.drafts[d])
            d += 1
        if drafts:
            if held:
                yield held
            held = (drafts, mentions)
            drafts, mentions = [], []
    if held:
        yield (held[0], held[1] + mentions)


def _parallel(clauses: list[Clause], listed: bool) -> bool:
    """Whether two clauses or more speak each of its own place: all of countries, or all of provinces.

    In a list cut by semicolons a region takes a country's or province's part.
    """
    seen: set[str] = set()
    speaking = 0
    again = False
    for _, mentions in clauses:
        codes = {m.code for m in mentions} - {"VN", REGION}
        speaking += bool(codes) or listed and bool(mentions) and mentions[0].code == REGION
        again = again or not seen.isdisjoint(codes)
        if any(";" in code for code in codes):
            return False
        seen |= codes
    return speaking > 1 and len({len(code) > 2 for code in seen}) == 1 and (not again or _beside(clauses))


def _beside(clauses: list[Clause]) -> bool:
    """Whether each place stands directly before its figure: `Bắc Quang (Hà Giang) 71mm, Vị Xuyên (Hà Giang) 60mm`."""
    return all(
        len(named) == 1 and any(0 < draft.start - named[0].end <= _BESIDE for draft in drafts)
        for drafts, mentions in clauses
        if (named := [mention for mention in mentions if mention.code != REGION])
    )


def _assign_clauses(sentence: Sentence, clauses: list[Clause]) -> None:
    """Each clause has its own place; Viet Nam, where the first names it, stays a party to all."""
    text = sentence.reading.page.text
    shared = ""
    current: list[Mention] = []
    for drafts, mentions in clauses:
        if mentions:
            if not current and any(m.code == "VN" for m in mentions):
                shared = "VN"
            current = mentions
        elif _UNKNOWN.search(text, max(0, drafts[0].start - _NAME), drafts[0].start):
            continue
        if current:
            codes = roles.codes(current, shared)
            for draft in drafts:
                draft.places = codes
                note(draft, "places", current[0].start, current[-1].end)


# --- facts that are of one country, whoever else the sentence names ------------------------------------------


def _clear_world(sentence: Sentence, found: Gazette) -> None:
    """Take the places from figures of the whole world: `thương mại thế giới giảm 8%, của Việt Nam tăng 7%`."""
    for draft in sentence.drafts:
        if draft.places and draft.kind not in TEMPORAL and draft.kind != "ordinal":
            world = _WORLD.search(sentence.reading.folded, max(sentence.start, draft.start - _WORLD_REACH), draft.start)
            if world and not found.between(world.start(), draft.start):
                draft.places = ""
                if draft.evidence:
                    draft.evidence.pop("places", None)


def _special(sentence: Sentence, found: Gazette, draft: Draft) -> None:
    """`50 năm Quốc khánh Lào` is of Laos, `Đại hội XIV` of Viet Nam, `116 quốc gia đầu tư vào Việt Nam` too."""
    folded = sentence.reading.folded
    if draft.kind == "ordinal":
        match = _CONGRESS.search(folded, max(sentence.start, draft.start - 40), draft.end)
        if match:
            _set(draft, _party(sentence, found, match.start(), draft.end), match.start(), draft.end)
    elif draft.kind == "duration" and draft.unit == "year":
        match = _ANNIVERSARY.match(folded, draft.end)
        if match:
            near = found.between(*match.span())[:1] or found.between(sentence.start, draft.start)[-1:]
            _set(draft, roles.codes(near), match.start(), match.end())
            for dates in sentence.drafts:  # 50 năm Quốc khánh Lào (2/12/1975 - 2/12/2025)
                if near and near[0].end < dates.start <= near[0].end + 2:
                    _set(dates, draft.places, match.start(), match.end())
    elif draft.kind == "count":
        match = _STRETCH.match(folded, draft.end)
        near = found.between(*match.span()) if match else []
        if near:
            _set(draft, roles.codes(near), near[0].start, near[-1].end)


def _set(draft: Draft, codes: str, start: int, end: int) -> None:
    draft.places = codes
    note(draft, "places", start, end)


def _party(sentence: Sentence, found: Gazette, start: int, end: int) -> str:
    """The country whose ruling party meets: named behind the congress or before it, else Viet Nam."""
    text = sentence.reading.page.text
    after = _STRETCH.match(text, end)
    if after and "của Đảng" in after[0] and (named := found.between(*after.span())):
        return named[0].code
    left = max(sentence.start, start - 60)
    before = found.between(left, start)
    if before and before[-1].code != "VN" and "Đảng" in text[left : before[-1].start]:
        return "VN" if after and "của Đảng" in after[0] else before[-1].code
    return "VN"
