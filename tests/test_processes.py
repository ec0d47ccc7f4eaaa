"""Sharing documents among processes: the same facts in the same order, whatever happens to the processes."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.test_cli import run
from vnfacts.cli.processes import process_count, shared

NAMES = [f"{number:03}" for number in range(100)]


def echo(sources: Sequence[str]) -> list[str]:
    return list(sources)


def killed_by_one(sources: Sequence[str]) -> list[str]:
    """Ends the process that is given the first source, once."""
    marker = Path(os.environ["VNFACTS_TEST_MARKER"])
    if NAMES[0] in sources and not marker.exists():
        marker.touch()
        os.kill(os.getpid(), signal.SIGTERM)
    return list(sources)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of forty articles; the thirteenth cannot be read."""
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(f"Có {number + 20} tiền xu và {number} kg gạo.", encoding="utf-8")
    (tmp_path / "13.txt").write_bytes(b"PK\3\4\0")
    return tmp_path


def test_results_come_in_the_order_of_the_sources() -> None:
    assert list(shared(2, echo, NAMES)) == NAMES


def test_what_a_process_that_died_had_to_do_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("VNFACTS_TEST_MARKER", str(tmp_path / "killed"))
    assert list(shared(2, killed_by_one, NAMES)) == NAMES
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


@pytest.mark.parametrize(
    ("jobs", "sources", "count"),
    [
        (0, NAMES, 1),  # little to read
        (1, NAMES, 1),
        (3, NAMES, 3),
        (3, NAMES[:16], 1),  # one batch
        (3, ["-", *NAMES], 1),  # standard input cannot be shared
    ],
)
def test_process_count(jobs: int, sources: Sequence[str], count: int) -> None:
    assert process_count(jobs, sources) == count
