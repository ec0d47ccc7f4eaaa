"""The gold annotations beside the project, where present: they keep the contract, and so do our facts on them.

How well the extractor does on them is the business of `.ci/gold.py`.
"""

from __future__ import annotations

import datetime
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.test_invariants import GRAINS, QUALIFIERS, check
from vnfacts import Document
from vnfacts.model import COLUMNS, KINDS, TEMPORAL
from vnfacts.pipeline import extract_document

GOLD = Path(__file__).parent.parent.parent / "shared" / "gold"
ANNOTATED = sorted(GOLD.glob("*/*.gold.json"))

pytestmark = pytest.mark.skipif(not ANNOTATED, reason="no gold annotations beside the project")


def load(path: Path) -> tuple[str, dict[str, Any]]:
    text = (path.parent / path.name.replace(".gold.json", ".txt")).read_bytes().decode("utf-8")
    return text, json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", ANNOTATED, ids=lambda path: f"{path.parent.name}/{path.name.partition('.')[0]}")
def test_annotations_keep_the_contract(path: Path) -> None:
    text, gold = load(path)
    assert not gold.get("doc_date") or datetime.date.fromisoformat(gold["doc_date"])
    end = 0
    for fact in gold["facts"]:
        assert set(fact) <= {*COLUMNS, "note"}, fact
        assert end <= fact["start"] < fact["end"], fact
        end = fact["end"]
        assert text[fact["start"] : end] == fact["text"], fact
        assert fact["kind"] in KINDS, fact
        assert fact.get("qualifier", "") in QUALIFIERS, fact
        if fact["kind"] in TEMPORAL:
            assert fact["granularity"] in GRAINS, fact
        else:
            assert Decimal(fact["value"]).is_finite(), fact


@pytest.mark.parametrize("path", ANNOTATED, ids=lambda path: f"{path.parent.name}/{path.name.partition('.')[0]}")
def test_our_facts_keep_the_contract_on_these_articles(path: Path) -> None:
    text, gold = load(path)
    document = Document(text, date=gold.get("doc_date") or "")
    facts = extract_document(document)
    check(document, facts)
    assert len(facts) >= len(gold["facts"]) // 2
