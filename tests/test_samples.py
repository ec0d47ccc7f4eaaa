"""The samples give exactly the tables beside them; `python -m tests.samples` writes those anew."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests import samples
from vnfacts import extract
from vnfacts.model import COLUMNS, KINDS


@pytest.mark.parametrize("name", samples.names())
def test_sample(name: str) -> None:
    assert samples.expected_path(name).is_file(), "run python -m tests.samples and read what it shows"
    assert not samples.changes(name)


@pytest.mark.parametrize("name", samples.names())
def test_a_sample_tells_its_own_date(name: str) -> None:
    """So that it can be read without options; every fact has it."""
    rows = list(csv.DictReader(samples.table(name).splitlines(keepends=True)))
    assert tuple(rows[0]) == COLUMNS
    assert all(row["doc_date"] for row in rows)


def test_the_samples_show_every_kind() -> None:
    shown = {
        fact.kind for name in samples.names() for fact in extract((samples.FOLDER / f"{name}.txt").read_text("utf-8"))
    }
    assert len(samples.names()) >= 8
    assert shown == set(KINDS)


def test_a_changed_table_is_noticed_and_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(samples, "FOLDER", tmp_path)
    (tmp_path / "a.txt").write_text("Kim ngạch đạt 5 tỷ USD.", encoding="utf-8")
    samples.main()
    assert not samples.changes("a")
    (tmp_path / "a.txt").write_text("Kim ngạch đạt 6 tỷ USD.", encoding="utf-8")
    removed, added = samples.changes("a")[2:]
    assert removed.startswith("-")
    assert ",5000000000," in removed
    assert added.startswith("+")
    assert ",6000000000," in added
