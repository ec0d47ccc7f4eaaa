"""The examples beside each rule are true, and the rules named in facts are those that explain themselves."""

from __future__ import annotations

import pytest

from tests import cases
from vnfacts import extract
from vnfacts.rules import registry

EXAMPLES = [
    pytest.param(name, text, expected, id=f"{name}: {text}")
    for name, rule in registry().items()
    for text, expected in rule.examples
]


@pytest.mark.parametrize(("name", "text", "expected"), EXAMPLES)
def test_example(name: str, text: str, expected: str) -> None:
    case = cases.parse(f"{text} ⇒ {expected}", name)
    assert not case.difference()


@pytest.mark.parametrize(("name", "text", "expected"), EXAMPLES)
def test_the_example_of_a_rule_is_read_by_it(name: str, text: str, expected: str) -> None:
    case = cases.parse(f"{text} ⇒ {expected}", name)
    assert name in {fact.rule for fact in extract(case.text, case.date or None)}


def test_every_rule_says_in_a_sentence_what_it_reads_and_shows_it() -> None:
    for name, rule in registry().items():
        assert rule.doc.endswith("."), name
        assert rule.examples, name


def test_every_fact_names_a_rule_that_explains_it() -> None:
    known = set(registry())
    for name in cases.names():
        for case in cases.read(name):
            unknown = {fact.rule for fact in extract(case.text, case.date or None)} - known
            assert not unknown, case.place
