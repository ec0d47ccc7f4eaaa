"""Whether a figure is fact, goal or expectation: `phấn đấu đạt 10 tỷ USD`, `dự kiến hoàn thành vào tháng 6`.

A cue governs what follows it in its clause. Coordinated figures share it; `;`, a contrast or a new subject ends it.
Within the clause, what is compared with (`so với năm 2016`) and where a change starts (`tăng từ 1,8%`) stay fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vnfacts.context import Sentence, note
from vnfacts.context.cue import Cue
from vnfacts.lexicon import changes
from vnfacts.lexicon import statuses as words
from vnfacts.model import TEMPORAL
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft

_TIMES = TEMPORAL | {"duration"}
_NEAR_TARGET, _NEAR_FORECAST, _TARGET, _FORECAST = range(1, 5)
_BREAK = Lazy(
    lambda: (
        rf"\",|[;()\n]|,(?!\d)(?: {trie(words.CONTRASTS)}(?!\w))?"
        rf"|(?<!\w)(?:({trie(words.NO_ENDS)})|{trie(words.ENDS)})(?!\w)"
    )
)
_CONTINUES = Lazy(lambda: r" *(?:\d|(?:" + trie(words.CONTINUES) + r")(?!\w))")
_FUTURE = Lazy(lambda: rf"(?<!\w){words.FUTURE}(?!\w)")
_REALISED = Lazy(lambda: r"(?<!\w)(?:" + trie(words.REALISED) + r")(?!\w)")
_REACHES = Lazy(lambda: rf"(?<!\w){trie(words.REACHES)}(?!\w)")
_PREDICATE = Lazy(lambda: r"(?: +(?:" + trie(words.LINKS) + r")(?!\w))* +(?:\d|(?:" + trie(words.REACHES) + r")(?!\w))")
_PLANNED = Lazy(
    lambda: rf"[^,;:.()\n]{{0,60}}? {words.SAID} (?:(?:{trie(words.REACHES)}) )?(?=\d)|[^,;:.()\n]{{0,20}} \((?=\d)"
)
_FIGURE = re.compile(r" +(?=\d)")
_DIGIT = re.compile(r"\d")
_HAPPENED, _BORN = tuple(f"{word} " for word in words.HAPPENED), f"{words.BORN} "
_OWNED, _SAID = f" {words.OWNER} ", f" {words.SAID} "
_CLAUSE = re.compile(r"[^,;]*")
_PHRASE = re.compile(r"[^,;:()\n]{0,30}")
_COMPARED = Lazy(lambda: rf"(?<!\w){words.COMPARED} (?:(?!,(?!\d)|;).)*")
# The level that a change starts from: after a verb of change, or before `lên`.
_STARTED = Lazy(lambda: _started(f"(?:{'|'.join(words.MOVES)})", f" (?:{'|'.join(changes.ARRIVALS)})(?!\\w)"))
_UNTIL = Lazy(lambda: rf"(?<!\w){trie(words.UNTIL)} +\Z")
_TO_CUE = re.compile(r",?(?: [^\W\d][\w.-]*){0,7} ?")
_ATTRIBUTED = Lazy(lambda: rf"(?: {trie(words.SOURCES)}(?!\w)[^,;]*)?[\s.\"]*")


def fill(sentence: Sentence) -> None:
    """Fill `status` of the sentence's facts, in place; those that no cue governs stay actual."""
    if "status" in sentence.cues:
        for cue in sentence.cues["status"]:
            if not _is_unit(sentence, cue):
                _govern(sentence, sentence.folded, cue)


def _is_unit(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue stands in a fact (`tuyển 900 chỉ tiêu`)."""
    at = sentence.start + cue.start
    return any(draft.start < at < draft.end for draft in sentence.drafts)


def _govern(sentence: Sentence, text: str, cue: Cue) -> None:
    """Give the status of a cue to every fact that it governs."""
    status = "target" if cue.table in (_TARGET, _NEAR_TARGET) else "forecast"
    for draft in _governed(sentence, text, cue):
        draft.status = status
        note(draft, "status", sentence.start + cue.start, sentence.start + cue.end)


def _governed(sentence: Sentence, text: str, cue: Cue) -> Iterator[Draft]:
    """The facts that a cue governs: after it, and the date or the closed clause before it."""
    start = sentence.start
    if cue.table in (_NEAR_TARGET, _NEAR_FORECAST):
        end = _PHRASE.match(text, cue.end).end()  # type: ignore[union-attr]
        first = next((draft for draft in sentence.drafts if draft.start - start >= cue.end), None)
        if first and first.start - start <= end and first.kind not in _TIMES:
            yield first
        return
    begin = _begin(text, cue)
    end = _scope_end(text, cue, begin)
    facts = _facts_within(text, begin, end)
    before: Draft | None = None
    for draft in sentence.drafts:
        if draft.end - start <= cue.start:
            before = draft
        elif begin <= draft.start - start < end and not _is_fact(draft, start, text, facts):
            yield draft
    if before and _leads_to(before, start, text, cue):
        yield before
    elif cue.words.startswith(words.BY + " ") and _ATTRIBUTED.fullmatch(text, cue.end):
        yield from _clause_before(sentence, text, cue.start)


def _begin(text: str, cue: Cue) -> int:
    """Where a cue begins to govern: after the verb, if it is a noun with an owner (`mục tiêu của năm nay là`)."""
    if cue.words in (words.PLAN, words.ESTIMATE):
        figure = (_PLANNED if cue.words == words.PLAN else _FIGURE).match(text, cue.end)
        return int(figure.end()) if figure else len(text)
    if cue.table == _TARGET and text.startswith(_OWNED, cue.end):
        said = text.find(_SAID, cue.end)
        return said + len(_SAID) if said >= 0 else len(text)
    return cue.end


def _scope_end(text: str, cue: Cue, begin: int) -> int:
    """Where the clause that a cue governs from `begin` on ends."""
    joined = cue.words.endswith(words.REACHES) or _PREDICATE.match(text, begin) is not None
    spreads = cue.table == _TARGET or not joined
    aim = cue.words == words.AIM
    depth = 0
    for mark in _BREAK.finditer(text, begin):
        if mark[1]:
            continue
        if mark[0] == "(":
            depth += 1
        elif mark[0] == ")":
            depth -= 1
            if depth < 0:
                return int(mark.start())
        elif depth:
            continue
        elif aim and mark[0] == "," and not _DIGIT.search(text, begin, mark.start()):
            return int(mark.start())
        elif mark.start() == cue.end and cue.words in words.ASSESSED:
            continue
        elif mark[0] in (",", ";"):
            if not _goes_on(text, mark, spreads):
                return int(mark.start())
        elif mark[0] in ("\n", '",') or not _lies_ahead(text, mark.end()):
            return int(mark.start())
    return len(text)


def _goes_on(text: str, mark: re.Match[str], spreads: bool) -> bool:
    """Whether the clause after a comma is still governed: it has no new subject, or is of the same mood.

    After a semicolon only a clause of figures (`kim ngạch tăng 11%; doanh thu tăng 6%`) goes on.
    """
    clause = _CLAUSE.match(text, mark.end())[0]  # type: ignore[index]
    if mark[0] == ";":
        return spreads and _REACHES.search(clause) is not None and not _REALISED.search(clause)
    if _CONTINUES.match(text, mark.end()) or _FUTURE.search(clause):
        return True
    return spreads and not _REALISED.search(clause)


def _lies_ahead(text: str, start: int) -> bool:
    """Whether the clause that begins there is told as future, and not as past before (`vì đã có …, sẽ …`)."""
    clause = _CLAUSE.match(text, start)[0]  # type: ignore[index]
    future = _FUTURE.search(clause)
    return future is not None and not _REALISED.search(clause, 0, future.start())


def _facts_within(text: str, begin: int, end: int) -> list[tuple[int, int, bool]]:
    """Stretches of a governed clause that state facts: what is compared with (True), where a change starts (False)."""
    found: list[tuple[int, int, bool]] = []
    if f" {words.COMPARED} " in text:
        found += [(*match.span(), True) for match in _COMPARED.finditer(text, begin, end)]
    if f" {words.FROM} " in text:
        found += [(*match.span(), False) for match in _STARTED.finditer(text, begin, end)]
    return found


def _is_fact(draft: Draft, start: int, text: str, facts: list[tuple[int, int, bool]]) -> bool:
    """Whether a figure in a governed clause is fact all the same."""
    position = draft.start - start
    for first, last, compared in facts:
        if first <= position < last:
            if not compared:
                return draft.value_max is None and draft.kind != "period" and draft.qualifier != "at_least"
            return draft.kind in _TIMES or _REALISED.search(text, first, last) is not None
    if draft.kind in _TIMES:
        if _has_been(draft, text, position):
            return True
        subject = text.startswith(_SAID, draft.end - start) and not _UNTIL.search(text, 0, position)
        end = draft.end - start
        return subject or bool(_REALISED.search(text, position, end) or _REALISED.match(text, end + 1))
    return draft.kind in ("ordinal", "age") and draft.unit not in ("", *words.FORECAST_RANKS)


def _has_been(draft: Draft, text: str, position: int) -> bool:
    """Whether a time is past whatever its clause foresees: `2 năm qua`, `hồi tháng 6`, a year of birth."""
    if draft.lasting in ("past", "ago") or text.endswith(_HAPPENED, 0, position):
        return True
    return draft.granularity == "year" and text.endswith(_BORN, 0, position)


def _leads_to(draft: Draft, start: int, text: str, cue: Cue) -> bool:
    """Whether a date in front of a cue is the day that the goal is set for: `đến năm 2020, phấn đấu`."""
    return (
        draft.kind in TEMPORAL
        and _UNTIL.search(text, 0, draft.start - start) is not None
        and cue.words not in (words.PLAN, words.ESTIMATE)
        and _TO_CUE.fullmatch(text, draft.end - start, cue.start) is not None
    )


def _clause_before(sentence: Sentence, text: str, position: int) -> Iterator[Draft]:
    """The figures that a closing `theo dự báo của …` speaks of."""
    first = sentence.start + text.rfind(";", 0, position) + 1
    facts = _facts_within(text, 0, position)
    for draft in sentence.drafts:
        if first <= draft.start < sentence.start + position and not _is_fact(draft, sentence.start, text, facts):
            yield draft


def _started(move: str, arrival: str) -> str:
    """The pattern of the level a change starts from, given what its verb and the words before its end level match."""
    within = r"(?!,(?!\d)|;)"
    figure = rf"{words.FROM} (?:[^\W\d]+ )?(?=\d)"
    moved = rf"{move}(?: [^\W\d]+){{0,6}} {figure}(?:{within}(?!{arrival}).)*"
    return rf"{moved}|(?<!\w){figure}(?:{within}.){{1,60}}?{arrival}"
