"""The event of a date, a clock time, a period or a length of time: what happened then, or took so long."""

from __future__ import annotations

from vnfacts.context import Sentence, Span, word_before
from vnfacts.context.metric import beside, clauses, groups, leads, phrases
from vnfacts.context.metric.figures import FIGURES, TIMES, is_level, is_name, undated
from vnfacts.lexicon import metrics
from vnfacts.rules import Draft

_NEAR = 70
_LINK = 12  # letters between two times of one event
_SAME_DAY = "cùng ngày ("
_AT = ("ở", "tại")
_PLACE_PARTS = 5  # parts of an address between commas
_SAME_TIME = frozenset(metrics.SAME_TIMES)
_STOPS = frozenset(("", ".", ";", ")", '"', "\n"))
_SESSIONS = frozenset(metrics.SESSIONS)
_LINKS = frozenset(metrics.DATE_LINKS)
_BORN = frozenset(metrics.BORN)
_REPEAT = " li"  # of `liền` and `liên tục`: a slice costs less than a search
_PURSUITS = tuple(f" {word} " for word in metrics.PURSUITS)
_COUNTS = FIGURES | {"count"}


def happened(sentence: Sentence, index: int, has_figures: bool) -> Span | Draft | None:
    """What a temporal fact dates: the figure of its clause, else the event before or after it."""
    folded, draft = sentence.reading.folded, sentence.drafts[index]
    at = draft.start
    if folded.endswith(metrics.HEADER, sentence.start, at):  # the date that the document states of itself
        return None
    if index and sentence.drafts[index - 1].metric and (listed := _listed(folded, sentence.drafts[index - 1], draft)):
        return listed
    text = sentence.reading.page.text
    before, is_capital = _leading(sentence, index)
    is_day = draft.kind == "date" and text[at] == "n"  # `ngày 5/6`, as documents have it
    if before and is_day and (document := beside.document(folded, before)):
        return document
    is_labelled = not before and draft.kind != "duration" and not is_capital
    if is_labelled and (label := phrases.label(folded, sentence.start, at)):
        return label
    if draft.kind == "duration":
        lasted = _lasted(sentence, draft, before)
        if lasted:
            return lasted
    if has_figures and (figure := _figure(sentence, index, before is not None)):
        return figure
    if before and not _is_subject(sentence, draft, before):
        lead = word_before(folded, before[0])
        is_within = text[before[0]].islower() and lead[-1:] != "," and lead not in _AT
        return before if is_within or not _is_place(sentence, before) else _widened(sentence, before)
    mark = folded[draft.end : draft.end + 1]
    is_final = not before and draft.kind == "date" and (mark in _STOPS or mark == "," and text[at] == "h")
    if is_final and (said := phrases.said_before(folded, sentence.start, at)):
        return said
    told = clauses.after(folded, draft.end, sentence.end, before is not None)
    return told if told and folded[told[0] : told[1]] not in clauses.PRONOUNS else _previous(sentence, at)


def _leading(sentence: Sentence, index: int) -> tuple[Span | None, bool]:
    """What stands before a time in its clause, and whether the time begins a clause itself, with a capital."""
    folded, text, at = sentence.reading.folded, sentence.reading.page.text, sentence.drafts[index].start
    is_capital = text[at].isupper()
    if at <= sentence.start or is_capital and _opens(folded, at):
        return None, is_capital
    start, end = phrases.before_event(folded, sentence.start, at)
    lead = end + 1 if folded[end] == " " else end
    if lead < at and text[lead].isupper():
        return None, True
    before = phrases.opened(folded, start, end)
    if before and index and sentence.drafts[index - 1].end > before[0]:
        start, end = undated(sentence, before)
        before = (start, end) if start < end else None
    if before and folded[before[0]] <= "9" and not phrases.has_letter(folded, before):
        before = None
    if before and folded[slice(*before)] in _SESSIONS:
        start, end = phrases.before_event(folded, sentence.start, before[0])
        before = (start, before[1]) if start < end else None
    return before, is_capital


def _widened(sentence: Sentence, span: Span) -> Span:
    """A bare name after a comma with the clause before it (`họp ở Bologna, Italy ngày 11/6`)."""
    if sentence.reading.folded[span[0] : span[1]] in _BORN:
        return span
    previous = _previous(sentence, span[0])
    return (previous[0], span[1]) if previous else span


def _previous(sentence: Sentence, position: int) -> Span | None:
    """The event in the clause before the comma that ends at `position`, with the places that follow it."""
    folded = sentence.reading.folded
    comma = last = phrases.past_leads(folded, sentence.start, position) - 1
    for _ in range(_PLACE_PARTS):
        if comma <= sentence.start or folded[comma] != ",":
            return None
        event = phrases.opened(folded, *phrases.before_event(folded, sentence.start, comma))
        if event is None:
            return None
        if not _is_place(sentence, event):
            return event[0], last
        comma = phrases.past_leads(folded, sentence.start, event[0]) - 1
    return None


def _is_place(sentence: Sentence, span: Span) -> bool:
    """Whether a phrase after a comma is only a part of an address (`huyện Cẩm Giàng`) or a bare name."""
    named = clauses.past_place_noun(sentence.reading.folded, span)
    text = sentence.reading.page.text
    return not text[named].islower() if named else is_name(sentence, span)


def _listed(folded: str, previous: Draft, draft: Draft) -> Draft | None:
    """The time before, where this one is listed with it (`tháng 7 và tháng 8`) or explains it (`4 năm (2017-2021)`)."""
    if draft.start - previous.end > _LINK:
        return None
    between = folded[previous.end : draft.start].strip()
    if previous.kind == draft.kind and between in _LINKS or between == _SAME_DAY:
        return previous
    is_same = between in _SAME_TIME or between == "," and draft.kind == "period"
    return previous if previous.kind == "duration" and is_same and draft.kind != "duration" else None


def _opens(folded: str, start: int) -> bool:
    """Whether a date with a capital begins a clause, after a caption or a heading without a full stop."""
    return not folded.startswith(metrics.CAPITAL_TIMES, start)


def _is_subject(sentence: Sentence, draft: Draft, before: Span) -> bool:
    """Whether what stands before a time is only who did what follows it (`Hạ viện Mỹ ngày 4/5 thông qua …`)."""
    folded = sentence.reading.folded
    if folded[before[0] : before[1]] in clauses.PRONOUNS:
        return True
    if folded[before[1]] == "," or clauses.names_event(folded, before):
        return False
    if clauses.goes_on(folded, draft.end) and (clauses.names_actor(folded, before) or is_name(sentence, before)):
        return not phrases.begins_head(folded, before[0])
    if draft.kind != "date" or before[1] < draft.start - 1 or folded.startswith(metrics.LONG_TIMES, draft.start):
        return False
    last = sentence.reading.page.text[before[0] : before[1]].split()[-1]
    if not (last[0].isupper() and clauses.verb_follows(folded, draft.end) or phrases.VERB.match(folded, draft.end)):
        return False
    return not phrases.begins_head(folded, before[0])


def _lasted(sentence: Sentence, draft: Draft, before: Span | None) -> Span | None:
    """What lasted so long: the phrase directly after (`10 năm thành lập PVEP`), or a term named before."""
    folded = sentence.reading.folded
    if folded.startswith(_PURSUITS, draft.end):
        return draft.end + 1, phrases.noun_end(folded, draft.end + 6, min(sentence.end, draft.end + 80))
    if before and (head := phrases.headed(folded, *before)):
        return head
    end = phrases.past_repeats(folded, draft.end) if folded[draft.end : draft.end + 3] == _REPEAT else draft.end
    found = phrases.share_of(folded, end, sentence.end)
    if found and folded[found[0] : found[1]] in clauses.PRONOUNS:
        found = None
    found = found or groups.purpose(folded, draft.start, draft.end, sentence.end)
    return found or (None if before else beside.stay(folded, draft.start, draft.end, sentence.end))


def _figure(sentence: Sentence, index: int, has_event: bool) -> Draft | None:
    """The figure whose time this is: the one it is compared with, the one beside it, or the next in its clause."""
    folded, drafts = sentence.reading.folded, sentence.drafts
    date = drafts[index]
    last = _neighbour(drafts, range(index - 1, -1, -1))
    following = _neighbour(drafts, range(index + 1, len(drafts)))
    if following and leads.is_led(folded, date.end, following.start):
        return following
    if last and leads.is_lead(folded, last.end, date.start):
        return last
    if leads.is_compared(folded, sentence.start, date.start):
        return _neighbour(drafts, range(index - 1, -1, -1), _COUNTS) or following
    if leads.is_counted_up(folded, date.start):
        following = _neighbour(drafts, range(index + 1, len(drafts)), _COUNTS)
        if following:
            return following
    if following is None or following.evidence is None:
        return None
    start, end = following.evidence.get("metric", (0, 0))
    if start >= following.end:
        return following if leads.is_reached(folded, date.end, following.start) and not has_event else None
    if start < date.start < following.start:
        return following if end <= following.start and end >= date.start - _NEAR else None
    if following.kind == "measure" and not phrases.begins_head(folded, start):
        return None
    if start >= date.end and not has_event and start - date.end < _NEAR and _is_next(drafts, index, start):
        return following
    return None


def _is_next(drafts: list[Draft], index: int, start: int) -> bool:
    """Whether no other fact stands between a date and the phrase at `start`, dates apart."""
    return all(draft.kind in TIMES or draft.start >= start for draft in drafts[index + 1 :])


def _neighbour(drafts: list[Draft], positions: range, kinds: frozenset[str] = FIGURES) -> Draft | None:
    """The first fact of `kinds` with a metric at one of `positions`; a count is a figure if it is a level."""
    for position in positions:
        draft = drafts[position]
        if draft.metric and (draft.kind in kinds or draft.kind == "count" and is_level(draft)):
            return draft
    return None
