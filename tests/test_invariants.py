"""What holds for every text whatever it says, and what may not depend on how the text is encoded."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Callable, Iterable
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import cases
from vnfacts import Document, Fact, extract
from vnfacts.model import KINDS, TEMPORAL
from vnfacts.pipeline import extract_document
from vnfacts.text import Page, fold

DATE = "2026-02-10"
CASES = [case for name in cases.names() if name != "known_failures" for case in cases.read(name)]
PHRASES = sorted({case.text for name in cases.names() for case in cases.read(name)})
FRAGMENTS = sorted({word for phrase in PHRASES for word in re.findall(r"\S+|\n", phrase)})
QUALIFIERS = {"", "approx", "nearly", "over", "under", "at_least", "at_most"}
GRAINS = {"second", "minute", "hour", "day", "week", "month", "quarter", "half", "year", "decade", "century"}

phrases = st.sampled_from(PHRASES)


def broken(phrase: str, gap: str, place: int) -> str:
    """A phrase in which one of the spaces is another gap."""
    words = phrase.split(" ")
    cut = place % len(words)
    return " ".join(words[:cut]) + gap + " ".join(words[cut:])


gaps = st.sampled_from(["\n", " \n", "\n ", "  ", "\u00a0", " -\n", ".", "\t"])
texts = st.one_of(
    st.lists(st.one_of(st.sampled_from(FRAGMENTS), phrases), max_size=12).map(" ".join),
    st.lists(
        st.one_of(st.sampled_from(FRAGMENTS), st.text("0123456789.,/-–:;()% \nhgđtk", max_size=6)), max_size=12
    ).map("".join),
    st.builds(broken, phrases, gaps, st.integers(0, 40)),
    st.text(max_size=60),
    st.text("0123456789.,/-:% ", max_size=40),
)
"""Texts of pieces of the cases, with and without spaces, or broken; any characters; figures and marks alone."""

thorough = settings(max_examples=400)


def check(document: Document, facts: Iterable[Fact]) -> None:
    """What the contract says of every fact."""
    end = 0
    for fact in facts:
        assert 0 <= end <= fact.start < fact.end <= len(document.text)
        end = fact.end
        assert document.text[fact.start : fact.end] == fact.text
        assert fact.text == fact.text.strip()
        assert fact.text in fact.sentence
        assert fact.sentence in document.text
        assert fact.kind in KINDS
        assert fact.qualifier in QUALIFIERS
        if fact.kind in TEMPORAL:
            check_temporal(fact)
        else:
            assert isinstance(fact.value, Decimal)
            assert fact.value.is_finite()
            if fact.value_max is not None and fact.kind != "score":
                assert fact.value < fact.value_max


def check_temporal(fact: Fact) -> None:
    assert fact.value is None
    assert fact.granularity in GRAINS
    assert bool(fact.date_start) == bool(fact.date_end)
    if fact.kind == "time":
        assert fact.date_start == fact.date_end
        assert re.fullmatch(r"(?:\d{4}-\d\d-\d\d)?T[0-2]\d:[0-5]\d(?::[0-5]\d)?", fact.date_start)
    elif fact.date_start:
        assert datetime.date.fromisoformat(fact.date_start) <= datetime.date.fromisoformat(fact.date_end)


@thorough
@given(texts, st.sampled_from(["", DATE]))
def test_facts_are_where_they_say_in_order_and_apart(text: str, date: str) -> None:
    document = Document(text, date=date)
    check(document, extract_document(document))


@settings(thorough, max_examples=150)
@given(texts)
def test_decomposed_text_keeps_the_contract(text: str) -> None:
    document = Document(unicodedata.normalize("NFD", text), date=DATE)
    check(document, extract_document(document))


@thorough
@given(texts)
def test_the_fold_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@settings(thorough, max_examples=150)
@given(texts)
def test_the_same_text_gives_the_same_facts(text: str) -> None:
    assert extract(text, DATE) == extract(text, DATE)


@settings(thorough, max_examples=150)
@given(texts)
def test_sentences_cover_the_text(text: str) -> None:
    bounds = Page(text).bounds()
    assert bounds == sorted(bounds)
    assert (bounds[0], bounds[-1]) == (0, len(Page(text).text))


def essence(facts: Iterable[Fact]) -> list[tuple[object, ...]]:
    """What facts say, without where they stand and how they are spelt."""
    return [(f.kind, f.value, f.value_max, f.qualifier, f.date_start, f.date_end, f.granularity) for f in facts]


def placed(facts: Iterable[Fact], offset: int = 0) -> list[tuple[object, ...]]:
    """What facts say, their unit, and where they stand counted from `offset`."""
    facts = list(facts)
    return [(*said, f.unit, f.start - offset, f.end - offset) for said, f in zip(essence(facts), facts, strict=True)]


def test_text_after_a_blank_line_changes_nothing_before_it() -> None:
    for case in CASES:
        alone = placed(extract(case.text, DATE))
        followed = placed(extract(f"{case.text}.\n\nHội nghị kết thúc sau 3 ngày làm việc.", DATE))
        assert (followed[:-1], len(followed)) == (alone, len(alone) + 1), case.place


def test_text_before_a_blank_line_only_moves_what_follows() -> None:
    lead = "Hội nghị bế mạc trọng thể.\n\n"
    for case in CASES:
        moved = placed(extract(lead + case.text, DATE), len(lead))
        assert moved == placed(extract(case.text, DATE)), case.place


# -- the same text, written otherwise ----------------------------------------------------------------------------

_TONES = dict(
    zip(
        "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(),
        "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(),
        strict=True,
    )
)
_OLD_TONE = re.compile(rf"(?<![qQ])(?:{'|'.join(_TONES)})(?!\w)")


def old_tones(text: str) -> str:
    """`hòa` as `hoà`."""
    return _OLD_TONE.sub(lambda m: _TONES[m[0]], text)


REWRITINGS: dict[str, Callable[[str], str]] = {
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "old tone marks": old_tones,
    "i for y": lambda text: re.sub(r"\b([tTkK])ỷ\b", r"\1ỉ", text),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "thin spaces": lambda text: text.replace(" ", "\u2009"),
    "double spaces": lambda text: text.replace(" ", "  "),
    "en dashes": lambda text: text.replace("-", "–"),
    "zero-width spaces": lambda text: re.sub(r"(?<=\w)(?=\w)", "\u200b", text),
    "Windows line ends": lambda text: re.sub(r"(?<!\r)\n", "\r\n", text),
}


@pytest.mark.parametrize("rewriting", REWRITINGS)
def test_facts_do_not_depend_on_how_the_text_is_written(rewriting: str) -> None:
    rewrite = REWRITINGS[rewriting]
    wrong = []
    for case in CASES:
        plain, document = extract(case.text, DATE), Document(rewrite(case.text), date=DATE)
        facts = extract_document(document)
        check(document, facts)
        if essence(facts) != essence(plain):
            wrong.append(f"{case.place}: {document.text!r} ⇒ {' ; '.join(map(cases.describe, facts)) or 'nothing'}")
    assert not wrong, "\n".join(wrong)


def test_spans_of_decomposed_text_are_those_of_the_composed_text() -> None:
    for case in CASES:
        document = Document(unicodedata.normalize("NFD", case.text), date=DATE)
        spans = [unicodedata.normalize("NFC", fact.text) for fact in extract_document(document)]
        assert spans == [unicodedata.normalize("NFC", fact.text) for fact in extract(case.text, DATE)], case.place
