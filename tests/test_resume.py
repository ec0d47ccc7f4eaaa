"""A run into Parquet or SQLite that was stopped is taken up where it stopped, and its rows are those of one run."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.test_cli import run
from vnfacts.cli import extract, journal, outcome
from vnfacts.cli.options import parse
from vnfacts.read import How, Item, Part, documents, parts

ROWS = 3_000


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A corpus of several batches; one of its rows cannot be read."""
    more = " Đường thông thoáng." * 20
    rows = [{"id": n, "date": "2026-02-06", "text": f"Ngày {n % 28 + 1}/2 có {n + 20} xe.{more}"} for n in range(ROWS)]
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    lines[7] = "{"
    path = tmp_path / "corpus.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def rows_of(path: Path) -> list[Any]:
    if path.suffix == ".sqlite":
        with sqlite3.connect(path) as database:
            return database.execute("SELECT * FROM facts ORDER BY rowid").fetchall()
    parquet = pytest.importorskip("pyarrow.parquet")
    rows: list[Any] = parquet.read_table(path).to_pylist()
    return rows


KILLED_AT_ITS_THIRD_BATCH = """
import os, signal, vnfacts.cli, vnfacts.cli.journal as journal

def add(self, record):
    if self.kept == 2:
        os.kill(os.getpid(), signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    written(self, record)

written, journal.Journal._add = journal.Journal._add, add
vnfacts.cli.main()
"""


def killed(corpus: Path, output: Path) -> None:
    """A run that is killed when it has finished and kept two batches."""
    command = [sys.executable, "-c", KILLED_AT_ITS_THIRD_BATCH, "extract", str(corpus), "-o", str(output), "-j", "1"]
    done = subprocess.run(command, stderr=subprocess.PIPE, check=False)
    assert done.returncode not in {0, 1, 2}, done.stderr.decode()
    assert Path(f"{output}{journal.EXTENSION}").exists()


@pytest.mark.parametrize("name", ["facts.sqlite", "facts.parquet"])
def test_a_killed_run_is_taken_up(corpus: Path, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, output = tmp_path / f"whole-{name}", tmp_path / name
    assert run(tmp_path, "extract", str(corpus), "-o", str(whole)).returncode == 1  # for the row that cannot be read
    killed(corpus, output)
    assert not output.exists()

    read: list[str] = []

    def counted(part: Part, how: How) -> Iterator[Item]:
        read.append(part.source)
        return documents(part, how)

    monkeypatch.setattr(outcome, "documents", counted)
    assert extract.run(parse([str(corpus)], output=str(output), jobs=1, resume=True)) == 1
    assert rows_of(output) == rows_of(whole)
    assert len(rows_of(output)) == 2 * (ROWS - 1)
    assert 0 < len(read) < len(list(parts(str(corpus), How())))
    assert not Path(f"{output}{journal.EXTENSION}").exists()


def test_a_record_that_broke_off_is_done_again(corpus: Path, tmp_path: Path) -> None:
    output = tmp_path / "facts.sqlite"
    killed(corpus, output)
    kept = Path(f"{output}{journal.EXTENSION}")
    with kept.open("r+b") as file:
        file.truncate(kept.stat().st_size - 5)
    assert run(tmp_path, "extract", str(corpus), "-o", str(output), "--resume").returncode == 1
    assert len(rows_of(output)) == 2 * (ROWS - 1)


def test_what_is_left_is_not_overwritten_unasked(corpus: Path, tmp_path: Path) -> None:
    output = tmp_path / "facts.sqlite"
    killed(corpus, output)
    refused = run(tmp_path, "extract", str(corpus), "-o", str(output))
    assert refused.returncode == 2
    assert "add --resume to go on with it, or delete it" in refused.stderr.decode()


@pytest.mark.parametrize("other", [["--date", "2020-01-01"], ["--kind", "date"], ["another.txt"]])
def test_other_options_are_another_run(corpus: Path, tmp_path: Path, other: list[str]) -> None:
    output = tmp_path / "facts.sqlite"
    killed(corpus, output)
    refused = run(tmp_path, "extract", str(corpus), "-o", str(output), "--resume", *other)
    assert refused.returncode == 2
    assert "is of a run with other sources or options" in refused.stderr.decode()


def test_other_sources_are_noticed(corpus: Path, tmp_path: Path) -> None:
    output = tmp_path / "facts.sqlite"
    killed(corpus, output)
    corpus.write_text('{"text": "Có 5 xe."}\n', encoding="utf-8")
    refused = run(tmp_path, "extract", str(corpus), "-o", str(output), "--resume")
    assert refused.returncode == 2
    assert "the sources have changed" in refused.stderr.decode()
    assert Path(f"{output}{journal.EXTENSION}").exists()


def test_with_nothing_to_take_up_it_begins(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Có 5 xe.", encoding="utf-8")
    done = run(tmp_path, "extract", str(tmp_path / "a.txt"), "-o", str(tmp_path / "facts.sqlite"), "--resume")
    assert (done.returncode, done.stderr) == (0, b"")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "facts.sqlite"]


@pytest.mark.parametrize("arguments", [["-o", "facts.csv"], [], ["-o", "facts.sqlite", "--save-text", "texts"]])
def test_only_files_of_these_formats_are_taken_up(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "a.txt").write_text("Có 5 xe.", encoding="utf-8")
    refused = run(tmp_path, "extract", str(tmp_path / "a.txt"), "--resume", *arguments)
    assert refused.returncode == 2
    assert "--resume: goes on with files of parquet and sqlite" in refused.stderr.decode()
