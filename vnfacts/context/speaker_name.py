"""Where the name of who is credited begins and ends: behind `theo`, or before a verb of saying."""

from __future__ import annotations

import re
from functools import cache

from vnfacts.context import Sentence, Span, word_before
from vnfacts.lexicon import places, speakers
from vnfacts.patterns import LOWER, UPPER, Lazy, spread, trie

_LONGEST = 95
"""Characters of the longest name that is taken for one."""
_CHAIN = 7
"""Most parts, cut by commas, of what names someone with his office and where it is."""
_LONG = 45
"""Characters beyond which a name does not go on with `trong`: there a sentence has lost its full stop."""
_BIRTH = 5
"""Characters of what stands between `sinh` and a date, which is no longer part of the name."""
_PART = 32
"""Characters of the longest part that is only an address."""
_FULL_STOP = r"(?<! \w)(?<! tp)\.(?=\s|$)"
"""A full stop that is not an abbreviation's (TP. Huế, Henry F. Cooper)."""

_REPORT = Lazy(
    lambda: (
        r"(?:(?:" + trie(speakers.REPORT_LEADS) + r") +)?(?:" + trie(speakers.REPORTS) + r")(?!\w| viên)"
        r"(?:(?! +(?:" + trie(speakers.LINKS) + r") )[^,;:.(\n]){0,40}?"
        r" +(?:" + trie(speakers.LINKS) + r") +|(?:" + trie(speakers.REPORTS) + r") +(?!viên)"
    )
)
_REPORT_HEADS = frozenset(form[:2] for form in spread((*speakers.REPORT_LEADS, *speakers.REPORTS)))
_NOT_SOURCE = Lazy(lambda: r"(?:" + trie(speakers.NOT_SOURCES) + r")(?!\w)")
NOT_SUBJECT = Lazy(lambda: r"(?:" + trie(speakers.NOT_SUBJECTS) + r")(?!\w)")
_STOPS = (*speakers.SAYS, *speakers.SHOWS, *speakers.BEFORE_VERB, *speakers.AFTER_SOURCES)
_SOURCE_END = Lazy(
    lambda: (
        rf" *(?<!\w)(?P<part>{trie(speakers.NO_ENDS)})(?!\w)|"
        rf" *(?:,(?! (?:{trie(speakers.NAME_PARTS)})(?!\w))|[;:\"\n]|{_FULL_STOP}"
        rf"|(?<=[\w.]) +({trie(_STOPS)})(?!\w)|$)"
    )
)
_NAMED = Lazy(
    lambda: (
        rf"(?:{trie((*speakers.TITLES, *speakers.BODIES))}"
        rf"|(?:(?:{trie(speakers.PLURALS)}) )?(?:{trie((*speakers.ROLES, *speakers.PEOPLE))}))(?![\w-])"
    )
)
_NAMED_LATER = Lazy(lambda: r" (?:" + trie((*speakers.TITLES, *speakers.ROLES, *speakers.BODIES)) + r")(?![\w-])")
PERSON = Lazy(lambda: r"(?:" + trie((*speakers.TITLES, *speakers.ROLES)) + r")(?![\w-])")
_COLLECTIVE = Lazy(lambda: r"(?:" + trie(speakers.COLLECTIVES) + r")(?!\w)")
_APPOSED = Lazy(lambda: r"(?:" + trie((*speakers.APPOSED, *speakers.ROLES, *speakers.BODIES)) + r")(?![\w-])")
_ADDRESS = Lazy(lambda: r"(?:" + trie(places.ADDRESS_WORDS) + r")(?![\w-])")
_TRAILING = Lazy(lambda: r"(?: +(?:" + trie(speakers.BEFORE_VERB) + r"))+\Z")
_TRAILING_ENDS = frozenset(form.rpartition(" ")[2] for form in spread(speakers.BEFORE_VERB))
_BOUNDARY = Lazy(lambda: r"(?<![\w-])(?:" + trie(speakers.BOUNDARIES) + r")(?= |\Z)")
_PREDICATE = Lazy(lambda: r" (?:" + trie(speakers.PREDICATES) + r")(?!\w)")
_BOUNDARY_ENDS = frozenset(form.rpartition(" ")[2] for form in spread(speakers.BOUNDARIES))
_NOT_IN_NAME = frozenset(spread(speakers.NOT_IN_NAMES))
_PREPOSITIONS = frozenset(spread(speakers.PREPOSITIONS))
_NOT_BEFORE = _PREPOSITIONS.union(speakers.NAMED_PLACES)
_PRONOUNS = frozenset(spread(speakers.TITLES))
_LAST_PUNCTUATION = Lazy(
    lambda: rf"(?s:.*)(?:(?:,|(?<= )-(?= ))(?! (?:{trie(speakers.NAME_PARTS)})(?!\w))|[;:\"!?()\]\n]|{_FULL_STOP}(?= ))"
)
_TITLED = Lazy(lambda: r"(?:" + trie(speakers.TITLES) + r") ")
_SMALL_TAIL = re.compile(rf"(?<!\w)[{UPPER}](?:[{LOWER}.][\w.-]*)?((?: (?!này|ấy|trên)[{LOWER}]+)+)\Z")
LINKS = frozenset(spread(speakers.LINKS))
_HEADED = re.compile(r"(?<!\w)([^\W\d]+) (?=(?:Ông|Bà|Chị) )")
_FIGURE = re.compile(r"(?<!\S)\d\d")
_CAPITAL = re.compile(r"[A-ZÀ-ỸĐ]")


def source(sentence: Sentence, start: int, end: int) -> Span | None:
    """The name after `theo`: past `số liệu của` and the like, up to a comma or a verb."""
    folded = sentence.reading.folded
    text = sentence.reading.page.text
    if _NOT_SOURCE.match(folded, start):
        return None
    report = _REPORT.match(folded, start, end)
    if report:
        start = report.end()
    stops = _SOURCE_END.finditer(folded, start, min(end, start + _LONGEST))
    finish = next((stop.start() for stop in stops if _ends_name(text, stop)), 0)
    dates = (draft.start for draft in sentence.drafts if start < draft.start < finish and draft.date_start)
    dated = next(dates, finish)
    finish = start + len(folded[start:dated].rstrip(" (-"))
    opening = folded.rfind("(", start, finish)
    if opening > start and folded.find(")", opening, finish) < 0:
        finish = start + len(folded[start:opening].rstrip())
    return (start, finish) if finish > start and _is_named(sentence, start, finish) else None


def _ends_name(text: str, stop: re.Match[str]) -> bool:
    """Whether a mark or word ends the name after `theo`; one in capitals is part of it, so is `và` before capitals."""
    if stop["part"]:
        return False
    if not stop[2]:
        return True
    joins = stop[2] == speakers.AND and text[stop.end() + 1 : stop.end() + 2].isupper()
    return text[stop.start(2)].islower() and not joins


def subject(sentence: Sentence, start: int, verb: int) -> Span | None:
    """The name that is the subject of a verb of saying: what stands before it in the clause, without its trimmings.

    Behind `ông A, Chủ tịch B, cho biết` stands the person, not the office said of him.
    """
    folded = sentence.reading.folded
    end = _before_trimmings(sentence, start, verb)
    found: Span | None = None
    of_office = False  # whether it is only the place of an office, which stands before it
    for _ in range(_CHAIN):
        clause = _clause_start(folded, start, end)
        chunk = _behind_boundary(sentence, clause, end)
        address = folded[clause - 2 : clause] == ", " and _is_address(folded, clause, end)
        if chunk < end:
            named = _name_within(sentence, chunk, end)
            if (
                found is None
                or named
                and (
                    named[0] == chunk
                    and _is_whole_name(sentence, chunk, end)
                    or of_office
                    and not address
                    and (named[0] == chunk or word_before(folded, named[0]) in LINKS)
                )
            ):
                found, of_office = named or found, address
        elif clause < end:
            return found  # the verb follows `được` or the like: it is passive
        at = len(folded[start:clause].rstrip()) + start
        if at <= start or folded[at - 1] not in ",-":
            return found
        if folded[at - 1] == "," and clause < end and not address and not _APPOSED.match(folded, clause):
            return found
        end = at - 1 if found else _before_trimmings(sentence, start, at - 1)
    return found


def _is_address(folded: str, start: int, end: int) -> bool:
    """Whether a part of a chain only says where an office is: `huyện Hòa Vang`, `Hà Nội`."""
    return end - start <= _PART and (_ADDRESS.match(folded, start) is not None or folded[start:end] in _provinces())


@cache
def _provinces() -> frozenset[str]:
    """The names of provinces in small letters: behind an office and a comma they say where it is."""
    return frozenset(form for place in places.PROVINCES for form in spread(name.lower() for name in place.names))


def _is_whole_name(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words are a name with no more than a title: `ông Vũ Hồng Phương`, `Fred và Cindy Warmbier`."""
    text, folded = sentence.reading.page.text, sentence.reading.folded
    words = text[start:end].split()
    titled = PERSON.match(folded, start, end) and not _COLLECTIVE.match(folded, start) and words[-1][0].isupper()
    return bool(titled) or all(word[0].isupper() or word == "và" for word in words)


def _before_trimmings(sentence: Sentence, start: int, end: int) -> int:
    """Where a subject ends whose verb begins at `end`: before adverbs, dates and what stands in parentheses."""
    folded, text = sentence.reading.folded, sentence.reading.page.text
    while True:
        while end > start and folded[end - 1] in " -":
            end -= 1
        before = end
        if end > start and folded[end - 1] == ")":
            opening = folded.rfind("(", start, end)
            end = opening if opening >= 0 else end
        elif folded[(last := folded.rfind(" ", start, end) + 1) : end] in _TRAILING_ENDS and text[last].islower():
            trailing = _TRAILING.search(folded, max(start, end - 40), end)
            end = trailing.start() if trailing else end
        for draft in sentence.drafts:
            if draft.end == end and draft.date_start:
                end = draft.start
        if end == before:
            return end


def _clause_start(folded: str, start: int, end: int) -> int:
    last = _LAST_PUNCTUATION.match(folded, max(start, end - _LONGEST), end)
    return past_space(folded, last.end() if last else start, end)


def _behind_boundary(sentence: Sentence, start: int, end: int) -> int:
    folded, text = sentence.reading.folded, sentence.reading.page.text
    last = start
    if not _BOUNDARY_ENDS.isdisjoint(folded[start:end].split()):
        for match in _BOUNDARY.finditer(folded, start, end):
            if match.start() == start or text[match.start()].islower():  # not a syllable of a name (Văn Như Cương)
                last = match.end()
    return past_space(folded, last, end)


def past_space(folded: str, at: int, end: int) -> int:
    """The position behind blanks and dashes."""
    while at < end and folded[at] in " -":
        at += 1
    return at


def _name_within(sentence: Sentence, start: int, end: int) -> Span | None:
    """The name at the end of a clause's words: from the first word that can begin one."""
    text, folded = sentence.reading.page.text, sentence.reading.folded
    report = _REPORT.match(folded, start, end) if folded[start : start + 2] in _REPORT_HEADS else None
    if report and report[0].rstrip() != speakers.INSIDERS:
        start = report.end()
    inner = text[start + 1 : end]
    if " Ông " in inner or " Bà " in inner or " Chị " in inner:  # behind a heading or caption without a full stop
        heads = (match.end() for match in _HEADED.finditer(inner) if match[1] not in speakers.NAMED_PLACES)
        start += max((1 + head for head in heads), default=0)
    if end - start > _LONGEST or end <= start or NOT_SUBJECT.match(folded, start):
        return None
    if _is_named(sentence, start, end) and not (":" in folded[start - 2 : start] and _is_caption(folded, start)):
        return (start, end) if is_plain(text[start:end]) else None
    for match in _NAMED_LATER.finditer(folded, start, end):
        at = match.start() + 1
        proper = " " in match[0][1:] or text[at].isupper() or text[match.end() + 1 : match.end() + 2].isupper()
        free = _NOT_BEFORE.isdisjoint(folded[start:at].split()[-1:])
        if text[at].isupper() and folded[at:end] in _PRONOUNS:  # a country (cây bút người Anh)
            continue
        if proper and free and is_plain(text[at:end]) and _CAPITAL.search(text, at, end):
            return at, end
    words = folded[start:end].split()
    if words and words[-1] in _PRONOUNS:
        at = end - len(words[-1])
        if len(words) == 1 or text[at].islower() and words[-2] not in _PREPOSITIONS:
            return at, end
    return None


def _is_caption(folded: str, start: int) -> bool:
    """Whether who took a picture is named here, in words that a missing full stop joins to the sentence behind."""
    return folded.endswith(speakers.CAPTIONS, 0, start)


def is_plain(phrase: str) -> bool:
    """Whether nothing stands in the words that no name holds: an auxiliary, a preposition, a figure.

    What is written in capitals is part of a name (Trung tâm Dự báo Khí tượng).
    """
    if " trong " in phrase and len(phrase) > _LONG:
        return False
    if speakers.FORECASTING in phrase:
        phrase = phrase.replace(speakers.FORECASTING, "")
    return _NOT_IN_NAME.isdisjoint(phrase.split()) and not _FIGURE.search(phrase)


def _is_named(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words can name a person or body: a title, an office, or capitals that no sentence gives them."""
    text, folded = sentence.reading.page.text, sentence.reading.folded
    if _NAMED.match(folded, start, end):
        return not NOT_SUBJECT.match(folded, start)
    if not text[start].isupper():
        return False
    words = text[start:end].split()
    if words[0].lower() in _PREPOSITIONS:  # Tại Bình Dương
        return False
    if text[start - 2 : start] == ", ":
        return True
    if speakers.AND in words:
        words = words[: words.index(speakers.AND)]
    if len(words) > 1 and words[1][0].isupper() or words[0].isupper() and len(words[0]) > 1:
        return True
    return len(words) == 1 and len(words[0]) > 2 and words[0].isascii() and words[0].lower() not in speakers.NOT_NAMES


def without_predicate(sentence: Sentence, start: int, end: int) -> Span:
    """A name up to the first verb or date behind it (`Thủ tướng chủ trì cuộc họp, cho biết`), or to how it was said."""
    text, folded = sentence.reading.page.text, sentence.reading.folded
    cuts = []
    for draft in sentence.drafts:
        if start < draft.start < end and draft.date_start:
            cuts.append(draft.start)
    if _PREDICATE.search(folded, start, end + _BIRTH):
        verbs = (match.start() for match in _PREDICATE.finditer(folded, start, end + _BIRTH))
        cuts += [at for at in verbs if at < end and text[at + 1].islower()]
    for cut in sorted(cuts) if cuts else ():
        if _is_named(sentence, start, cut):
            end = _before_trimmings(sentence, start, cut)
            break
    return _without_manner(text, folded, start, end)


def _without_manner(text: str, folded: str, start: int, end: int) -> Span:
    """A person's name without the words behind it that say how it was said: `chị Hoa nghẹn ngào`."""
    titled = _TITLED.match(folded, start, end)
    tail = _SMALL_TAIL.search(text, titled.end(), end) if titled else None
    return start, tail.start(1) if tail else end
