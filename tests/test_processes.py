"""Sharing documents among processes: the same facts in the same order, whatever happens to the processes."""

from __future__ import annotations

import os
import pickle
import signal
from itertools import chain, count
from pathlib import Path

import pytest

from tests.test_cli import run
from vnfacts import Claim, Comparison, extract
from vnfacts.cli.processes import Batch, batches, process_count, shared
from vnfacts.read.part import File, Held
from vnfacts.write.comparison_rows import claim_rows

NAMES = [f"{number:03}" for number in range(100)]
FILES = [File(name) for name in NAMES]


def echo(parts: Batch) -> list[str]:
    return [part.source for part in parts]


def returned(parts: Batch) -> list[bytes]:
    return [part.data for part in parts if isinstance(part, Held)]


def killed_by_one(parts: Batch) -> list[str]:
    """Ends the process that is given the first source, once."""
    marker = Path(os.environ["VNFACTS_TEST_MARKER"])
    if FILES[0] in parts and not marker.exists():
        marker.touch()
        os.kill(os.getpid(), signal.SIGTERM)
    return echo(parts)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of forty articles; the thirteenth cannot be read."""
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(f"Có {number + 20} tiền xu và {number} kg gạo.", encoding="utf-8")
    (tmp_path / "13.txt").write_bytes(b"PK\3\4\0")
    return tmp_path


def test_results_come_in_the_order_of_the_sources() -> None:
    assert list(chain.from_iterable(shared(2, echo, batches(FILES)))) == NAMES


def test_much_may_go_both_ways_at_once() -> None:
    large = [bytes([number]) * 1_000_000 for number in range(10)]
    assert list(chain.from_iterable(shared(2, returned, batches(Held("-", data) for data in large)))) == large


def test_what_a_process_that_died_had_to_do_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("VNFACTS_TEST_MARKER", str(tmp_path / "killed"))
    assert list(chain.from_iterable(shared(2, killed_by_one, batches(FILES)))) == NAMES
    assert (tmp_path / "killed").exists()
    assert capsys.readouterr().err.count("has ended") == 1


def test_two_processes_write_what_one_writes(articles: Path) -> None:
    one, two = (run(articles, "extract", "*.txt", "--jobs", jobs) for jobs in ("1", "2"))
    assert one.stdout.count(b"\n") > 39
    assert (two.stdout, two.stderr, two.returncode) == (one.stdout, one.stderr, one.returncode)
    assert b"13.txt" in two.stderr
    assert two.returncode == 1


def test_other_processes_know_the_words_of_the_user(articles: Path) -> None:
    (articles / "my.toml").write_text('[currencies]\nXTS = ["tiền xu"]\n', encoding="utf-8")
    done = run(articles, "extract", "*.txt", "-j", "2", "-c", "text,unit", "-k", "money", "--lexicon", "my.toml")
    assert done.stdout.decode().splitlines()[:2] == ["text,unit", "20 tiền xu,XTS"]


LARGE = [File("a", 500_000)] * 40


@pytest.mark.parametrize(
    ("jobs", "parts", "processes"),
    [
        (0, FILES, 1),  # little to read
        (0, LARGE, min(40, os.cpu_count() or 1)),
        (1, FILES, 1),
        (3, FILES, 3),
        (3, FILES[:16], 1),  # one batch
        (3, [], 1),
    ],
)
def test_process_count(jobs: int, parts: list[File], processes: int) -> None:
    found, work = process_count(jobs, batches(parts))
    assert found == processes
    assert [part for batch in work for part in batch] == parts


def test_no_more_is_looked_at_than_tells_that_there_is_much() -> None:
    endless = (File("a", 500_000) for _ in count())
    assert process_count(4, batches(endless))[0] == 4


def test_facts_and_rows_of_claims_arrive_as_they_were() -> None:
    facts = extract("Có 5 xe ngày 6/2, tăng 11,7%.", "2026-02-06")
    [[row]] = claim_rows(Comparison((Claim("single", (facts[0],), (False,)),)))
    row.claim = 7
    assert pickle.loads(pickle.dumps([*facts, row])) == [*facts, row]
