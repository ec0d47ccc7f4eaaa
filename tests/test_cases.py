"""Every line of `cases/*.txt` holds; those of `known_failures.txt` are right and fail still."""

from __future__ import annotations

import pytest

from tests import cases
from tests.cases import Case


def parameters(known_failures: bool) -> list[object]:
    files = ["known_failures"] if known_failures else [name for name in cases.names() if name != "known_failures"]
    return [pytest.param(case, id=case.place) for name in files for case in cases.read(name)]


@pytest.mark.parametrize("case", parameters(known_failures=False))
def test_case(case: Case) -> None:
    assert not case.difference(), case.text


@pytest.mark.xfail(strict=True, reason="the engine cannot yet; move the line to its file when it can")
@pytest.mark.parametrize("case", parameters(known_failures=True))
def test_known_failure(case: Case) -> None:
    assert not case.difference(), case.text


def test_no_case_is_written_twice() -> None:
    seen: dict[tuple[str, str, object], str] = {}
    for name in cases.names():
        for case in cases.read(name):
            names_facts = tuple(one.text for one in case.expected if one.text)
            key = (case.date, case.text, (name, names_facts) if names_facts else ())
            assert key not in seen, f"{case.place} repeats {seen[key]}"
            seen[key] = case.place


@pytest.mark.parametrize(
    "wrong",
    [
        "45% ⇒ percent 44 %", "45% ⇒ percent 45 pp", "45% ⇒ money 45", "45% ⇒ nothing", "45% ⇒ percent 45 ~over",
        '45% ⇒ percent 45 % "5%"', "45% ⇒ percent 45..46 %", "4-5% ⇒ percent 4 %", "45% ⇒ percent 45 ; percent 46",
        "6/2/2026 ⇒ date 2026-02-07/day", "6/2/2026 ⇒ date 2026-02-06/month", "6/2 ⇒ date 2026-02-06",
        "14h30 ⇒ time T14:31", "gần 45% ⇒ percent 45 % ~exact", "gần 45% ⇒ 45%: qualifier=over", "9% ⇒ 8%: unit=%",
        "năm 2025 ⇒ date 2025-01..2025-11", "45% ⇒ percent 45 % start=1",
    ],
)  # fmt: skip
def test_a_wrong_expectation_is_noticed(wrong: str) -> None:
    assert cases.parse(wrong).difference()


@pytest.mark.parametrize(
    "line", ["45%", "45% ⇒ share 45 %", "45% ⇒ percent many", "6/2 ⇒ date 2026-2-6", "9% => percent 9"]
)
def test_a_line_in_no_known_form_is_refused(line: str) -> None:
    with pytest.raises((ValueError, ArithmeticError)):
        cases.parse(line).difference()
