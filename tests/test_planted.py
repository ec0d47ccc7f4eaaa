"""Changes planted in texts are found, and what is only said otherwise is not taken for a change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from tests.planted import Tally, tally
from vnfacts.model import Document

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
NEWS = SHARED / "corpus" / "news.jsonl"


def samples() -> Iterator[Document]:
    for path in sorted((ROOT / "samples").glob("*.txt")):
        yield Document(path.read_text(encoding="utf-8"), path.name, "2026-02-06")


def gold() -> Iterator[Document]:
    for path in sorted((SHARED / "gold").glob("*/*.txt")):
        annotated = json.loads(path.with_suffix("").with_suffix(".gold.json").read_text(encoding="utf-8"))
        yield Document(path.read_text(encoding="utf-8"), path.name, annotated.get("doc_date") or "2017-06-01")


def news(amount: int) -> Iterator[Document]:
    with NEWS.open(encoding="utf-8") as lines:
        for line in islice(lines, amount):
            article = json.loads(line)
            yield Document(article["text"], article["id"], "2017-06-15")


def check(result: Tally) -> None:
    assert result.changed >= 10
    assert result.recall() >= 0.98, "\n".join(result.missed)
    assert result.alarm_rate() <= 0.01, "\n".join(result.alarming)


def test_planted_changes_in_the_samples_are_found() -> None:
    check(tally(samples(), amount=4))


@pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="the annotated texts are not beside the repository")
def test_planted_changes_in_the_annotated_texts_are_found() -> None:
    check(tally(gold(), amount=4))


@pytest.mark.skipif(not NEWS.is_file(), reason="the news texts are not beside the repository")
def test_planted_changes_in_news_are_found() -> None:
    check(tally(news(60), amount=4))
