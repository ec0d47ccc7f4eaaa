"""Who is credited with what a sentence says: `speaker`, in the text's own words.

Three constructions: `theo X, …`, `X cho biết …` (also behind a quotation: `"…", X nói`), and `X: …` at the head of an
interview's answer. A figure in a quotation of several sentences is credited to whom its last or first one names.
"""

from __future__ import annotations

import re

from vnfacts.context import Sentence, note
from vnfacts.lexicon import speakers as cues
from vnfacts.patterns import Lazy, trie

Span = tuple[int, int]
_LONGEST = 95
"""Characters of the longest name that is taken for one."""
_BESIDE = 28
"""How near behind a quotation the name stands (`"…", BBC dẫn lời ông A`)."""
_QUOTED = 900
"""How far a quotation is followed to the words that credit it."""


def fill(sentence: Sentence) -> None:
    """Fill `speaker` of the sentence's facts, in place."""
    found = _in_sentence(sentence, sentence.start, sentence.end) or _of_quotation(sentence)
    if found is None:
        return
    (start, end), until = found
    name = " ".join(sentence.reading.page.text[start:end].split())
    for draft in sentence.drafts:
        if not start <= draft.start < until or draft.kind in ("date", "time", "period"):
            draft.speaker = name
            note(draft, "speaker", start, end)


# -- finding the words that credit -------------------------------------------------------------------------------

_CUE = Lazy(
    lambda: (
        r"(?<!\w)(?:(?P<theo>" + trie(cues.ACCORDING) + r") +"
        r"|(?!(?:" + trie(cues.NOT_SAYS) + r")(?!\w))(?P<says>"
        + trie(cues.SAYS) + r"(?!\w)|(?:" + trie(cues.SAYS_AT_END) + r')(?= *[.,:"]| +rằng(?!\w))))'
    )
)
_ANSWER = re.compile(r'[ \-+*]*([^:\n"]{3,70}?) *: *(?=\S)')


def _in_sentence(sentence: Sentence, start: int, end: int) -> tuple[Span, int] | None:
    """The name credited between two offsets, and where the words around it end; the first that holds."""
    folded = sentence.reading.folded
    answer = _ANSWER.match(folded, start, min(end, start + 90)) if folded.find(":", start, start + 90) >= 0 else None
    if answer and _PERSON.match(folded, answer.start(1)) and not _CUE.search(folded, *answer.span(1)):
        return answer.span(1), answer.end(1)
    text = sentence.reading.page.text
    for cue in _CUE.finditer(folded, start, end):
        if cue["says"] and text[cue.start()].isupper():
            continue  # part of a name (Trung tâm Dự báo Khí tượng)
        span = _source(sentence, cue.end(), end) if cue["theo"] else _subject(sentence, start, cue.start())
        if span:
            return span, max(span[1], cue.start())
    return None


def _of_quotation(sentence: Sentence) -> tuple[Span, int] | None:
    """The name beside a quotation that goes on beyond the sentence: behind its end, else before its beginning."""
    folded = sentence.reading.folded
    paragraph = folded.rfind("\n", 0, sentence.start) + 1
    inside = folded.count('"', paragraph, sentence.start) % 2 == 1
    marks = folded.count('"', sentence.start, sentence.end)
    if not inside and marks % 2 == 0:
        return None
    if (marks % 2 == 0) == inside:  # it is open where the sentence ends
        close = folded.find('"', sentence.end, sentence.end + _QUOTED)
        line = folded.find("\n", close) if close >= 0 else -1
        behind = _in_sentence(sentence, close + 1, min(line if line >= 0 else close + 140, close + 140)) if close >= 0 else None
        if behind and behind[0][0] - close < _BESIDE:
            return behind[0], sentence.start
    if inside:
        opening = folded.rfind('"', paragraph, sentence.start)
        lead = max(paragraph, opening - 160)
        before = _in_sentence(sentence, lead, opening) if folded[lead:opening].rstrip().endswith(":") else None
        return (before[0], sentence.start) if before else None
    return None


# -- the name ----------------------------------------------------------------------------------------------------

_REPORT = Lazy(
    lambda: (
        r"(?:các +|những +|bản +)?(?:" + trie(cues.REPORTS) + r")(?!\w)(?:(?! +(?:" + trie(cues.LINKS) + r") )[^,;:.(\n]){0,40}?"
        r" +(?:" + trie(cues.LINKS) + r") +|(?:" + trie(cues.REPORTS) + r") +"
    )
)
_NOT_SOURCE = Lazy(lambda: r"(?:" + trie(cues.NOT_SOURCES) + r")(?!\w)")
_NOT_SUBJECT = Lazy(lambda: r"(?:" + trie(cues.NOT_SUBJECTS) + r")(?!\w)")
_SOURCE_END = Lazy(
    lambda: r' *(?:[,;:"\n]|\.(?=\s|$)|(?<=\w) +(' + trie((*cues.SAYS, *cues.BEFORE_VERB, "đăng tải")) + r")(?!\w)|$)"
)
_NAMED = Lazy(lambda: r"(?:" + trie((*cues.TITLES, *cues.ROLES, *cues.BODIES)) + r")(?![\w-])")
_NAMED_LATER = Lazy(lambda: r"(?<!\w)(?:" + trie((*cues.TITLES, *cues.ROLES, *cues.BODIES)) + r")(?![\w-])")
_PERSON = Lazy(lambda: r"(?:" + trie((*cues.TITLES, *cues.ROLES)) + r")(?![\w-])")
_APPOSED = Lazy(lambda: r"(?:" + trie((*cues.APPOSED, *cues.ROLES, *cues.BODIES)) + r")(?![\w-])")
_NOT_IN_NAME = Lazy(lambda: r"(?<!\w)(?:" + trie(cues.NOT_IN_NAMES) + r")(?!\w)|\d{2}")
_PREPOSED = Lazy(lambda: r"(?<!\w)(?:" + trie(cues.PREPOSITIONS) + r") +\Z")
_TRAILING = Lazy(lambda: r"(?: +(?:" + trie(cues.BEFORE_VERB) + r"))+ *\Z")
_BOUNDARY = Lazy(lambda: r"(?<!\w)(?:" + trie(cues.BOUNDARIES) + r")(?: +|\Z)")
_PRONOUN = Lazy(lambda: r"(?<!\w)(?:" + trie(cues.TITLES) + r")\Z")
_PUNCTUATION = re.compile(r'[,;:"!?()\n]|\.(?= )|(?<= )-(?= )')
_CAPITAL = re.compile(r"[A-ZÀ-ỸĐ]")


def _source(sentence: Sentence, start: int, end: int) -> Span | None:
    """The name after `theo`: past `số liệu của` and the like, up to a comma or a verb."""
    folded = sentence.reading.folded
    text = sentence.reading.page.text
    if _NOT_SOURCE.match(folded, start):
        return None
    report = _REPORT.match(folded, start, end)
    if report:
        start = report.end()
    stops = _SOURCE_END.finditer(folded, start, min(end, start + _LONGEST))
    finish = next((stop.start() for stop in stops if not stop[1] or text[stop.start(1)].islower()), 0)
    dated = next((draft.start for draft in sentence.drafts if start < draft.start < finish and draft.date_start), finish)
    finish = start + len(folded[start:dated].rstrip(" (-"))
    return (start, finish) if finish > start and _is_named(sentence, start, finish) else None


def _subject(sentence: Sentence, start: int, verb: int) -> Span | None:
    """The name that is the subject of a verb of saying: what stands before it in the clause, without its trimmings.

    Behind `ông A, Chủ tịch B, cho biết` stands the person, not the office said of him.
    """
    folded, text = sentence.reading.folded, sentence.reading.page.text
    end = _before_trimmings(sentence, start, verb)
    found: Span | None = None
    for _ in range(4):
        clause = _clause_start(folded, start, end)
        chunk = _behind_boundary(folded, clause, end)
        if chunk < end:
            named = _name_within(sentence, chunk, end, start)
            if found is None or named and named[0] == chunk and _is_whole_name(sentence, chunk, end):
                found = named or found
        elif clause < end:
            return found  # the verb follows `được` or the like: it is passive
        at = len(folded[start:clause].rstrip()) + start
        if at <= start or folded[at - 1] not in ",-":
            return found
        if folded[at - 1] == "," and clause < end and not _APPOSED.match(folded, clause):
            return found
        end = at - 1 if found else _before_trimmings(sentence, start, at - 1)
    return found


def _is_whole_name(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words are a person's name with nothing more than a title: `ông Vũ Hồng Phương`, `Fred và Cindy Warmbier`."""
    text, folded = sentence.reading.page.text, sentence.reading.folded
    words = text[start:end].split()
    titled = _PERSON.match(folded, start, end) is not None and words[-1][0].isupper()
    return titled or all(word[0].isupper() or word == "và" for word in words)


def _before_trimmings(sentence: Sentence, start: int, end: int) -> int:
    """Where a subject ends whose verb begins at `end`: before adverbs, dates and what stands in parentheses."""
    folded = sentence.reading.folded
    while True:
        before = end
        end = start + len(folded[start:end].rstrip(" -"))
        if end > start and folded[end - 1] == ")":
            opening = folded.rfind("(", start, end)
            end = opening if opening >= 0 else end
        trailing = _TRAILING.search(folded, max(start, end - 40), end)
        if trailing:
            end = trailing.start()
        for draft in sentence.drafts:
            if draft.end == end and draft.date_start:
                end = draft.start
        if end == before:
            return end


def _clause_start(folded: str, start: int, end: int) -> int:
    last = start
    for match in _PUNCTUATION.finditer(folded, max(start, end - _LONGEST), end):
        last = match.end()
    return _past_space(folded, last, end)


def _behind_boundary(folded: str, start: int, end: int) -> int:
    last = start
    for match in _BOUNDARY.finditer(folded, start, end):
        last = match.end()
    return _past_space(folded, last, end)


def _past_space(folded: str, at: int, end: int) -> int:
    while at < end and folded[at] in " -":
        at += 1
    return at


def _name_within(sentence: Sentence, start: int, end: int, head: int) -> Span | None:
    """The name at the end of a clause's words: from the first word that can begin one."""
    text, folded = sentence.reading.page.text, sentence.reading.folded
    report = _REPORT.match(folded, start, end)
    if report:
        start = report.end()
    if end - start > _LONGEST or end <= start or _NOT_SUBJECT.match(folded, start):
        return None
    if _is_named(sentence, start, end):
        return None if _NOT_IN_NAME.search(folded, start, end) else (start, end)
    for match in _NAMED_LATER.finditer(folded, start, end):
        at = match.start()
        if _CAPITAL.search(text, at, end) and (" " in match[0] or text[at].isupper() or text[match.end() + 1].isupper()):
            if not _PREPOSED.search(folded, start, at) and not _NOT_IN_NAME.search(folded, at, end):
                return at, end
    pronoun = _PRONOUN.search(folded, start, end)
    return pronoun.span() if pronoun and not _PREPOSED.search(folded, start, pronoun.start()) else None


def _is_named(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words can name a person or body: a title, an office, or capitals that no sentence gives them."""
    text, folded = sentence.reading.page.text, sentence.reading.folded
    if _NAMED.match(folded, start, end):
        return not _NOT_SUBJECT.match(folded, start)
    if not text[start].isupper():
        return False
    if text[start - 2 : start] == ", ":
        return True
    words = text[start:end].split()
    foreign = words[0].isascii() and len(words[0]) > 2
    return words[0].isupper() and len(words[0]) > 1 or len(words) > 1 and words[1][0].isupper() or foreign and len(words) == 1
