"""`vnfacts compare` as its user meets it."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from vnfacts.write.comparison_rows import CLAIM_COLUMNS

MONDAY = """Cháy chợ Sông Ngân: 12 ki-ốt bị thiêu rụi trong đêm.
Chợ Sông Ngân có 120 sạp.
"""
TUESDAY = """Cháy chợ Sông Ngân: 15 ki-ốt bị thiêu rụi trong đêm.
Chợ Sông Ngân có 120 sạp, trong đó 40 sạp rau.
"""
ELSEWHERE = "Đội bóng xã Ea Tu thắng 3 trận liền.\n"

Done = subprocess.CompletedProcess[bytes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two reports of one thing, and one of another."""
    for name, text in {"monday": MONDAY, "tuesday": TUESDAY, "elsewhere": ELSEWHERE}.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def run(folder: Path, *arguments: str, stdin: bytes = b"") -> Done:
    command = [sys.executable, "-m", "vnfacts", *arguments]
    environment = {**os.environ, "COLUMNS": "120", "NO_COLOR": "1", "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, cwd=folder, input=stdin, capture_output=True, env=environment, check=False)


def compare(folder: Path, *arguments: str) -> Done:
    return run(folder, "compare", *arguments)


def rows(done: Done) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(done.stdout.decode(), newline="")))


def complaint(done: Done) -> str:
    (line,) = done.stderr.decode().splitlines()
    return line.removeprefix("vnfacts: ")


def test_a_pipe_gets_csv_with_one_row_per_figure(folder: Path) -> None:
    done = compare(folder, "monday.txt", "tuesday.txt")
    assert done.returncode == 0
    assert not done.stderr
    found = rows(done)
    assert tuple(found[0]) == CLAIM_COLUMNS
    assert [(row["claim"], row["relation"], row["source"], row["value"]) for row in found] == [
        ("1", "differ", "monday.txt", "12"),
        ("1", "differ", "tuesday.txt", "15"),
        ("2", "agree", "monday.txt", "120"),
        ("2", "agree", "tuesday.txt", "120"),
        ("3", "single", "tuesday.txt", "40"),
    ]


def test_documents_of_different_dates_revise_each_other(folder: Path) -> None:
    done = compare(folder, "tuesday.txt@2026-02-10", "monday.txt@9/2/2026", "--only", "differ,revised")
    assert [(row["relation"], row["doc_date"]) for row in rows(done)] == [
        ("revised", "2026-02-09"),
        ("revised", "2026-02-10"),
    ]


def test_one_date_holds_for_all_that_are_given_none(folder: Path) -> None:
    done = compare(folder, "monday.txt", "tuesday.txt@2026-02-10", "--date", "2026-02-09", "--kind", "count")
    assert {row["source"]: row["doc_date"] for row in rows(done)} == {
        "monday.txt": "2026-02-09",
        "tuesday.txt": "2026-02-10",
    }


def test_a_terminal_gets_a_block_per_claim_with_the_odd_figure_marked(folder: Path) -> None:
    shown = compare(folder, "monday.txt", "tuesday.txt", "--format", "table").stdout.decode()
    assert shown.startswith("1  differ  count  ")
    assert "≠  tuesday.txt  15 ki-ốt" in shown
    assert shown.endswith("1 differ · 1 agree; 1 more stated once (--only single)\n")


def test_nothing_in_common_is_said_kindly(folder: Path) -> None:
    done = compare(folder, "monday.txt", "elsewhere.txt", "-f", "table")
    assert done.returncode == 0
    assert done.stdout.decode().startswith("These documents state nothing twice")


@pytest.mark.parametrize(("extension", "format_name"), [("json", "json"), ("jsonl", "jsonl"), ("md", "markdown")])
def test_every_format_of_extract_is_one_of_compare(folder: Path, extension: str, format_name: str) -> None:
    printed = compare(folder, "monday.txt", "tuesday.txt", "--format", format_name).stdout
    assert compare(folder, "monday.txt", "tuesday.txt", "-o", f"out.{extension}").returncode == 0
    assert (folder / f"out.{extension}").read_bytes() == printed
    if extension == "json":
        assert [tuple(row) for row in json.loads(printed)] == [CLAIM_COLUMNS] * 5


@pytest.mark.parametrize("table", ["facts.csv", "facts.tsv", "facts.json", "facts.jsonl"])
def test_tables_of_extract_give_what_the_texts_give(folder: Path, table: str) -> None:
    assert run(folder, "extract", "monday.txt", "tuesday.txt", "-o", table).returncode == 0
    from_texts = compare(folder, "monday.txt", "tuesday.txt")
    assert compare(folder, table).stdout == from_texts.stdout


def test_a_script_learns_that_figures_differ(folder: Path) -> None:
    assert compare(folder, "monday.txt", "tuesday.txt", "--exit-code").returncode == 1
    assert compare(folder, "monday.txt", "elsewhere.txt", "--exit-code").returncode == 0
    assert compare(folder, "monday.txt", "tuesday.txt", "--only", "agree", "--exit-code").returncode == 0


def test_claims_about_one_thing_are_a_history(folder: Path) -> None:
    found = rows(compare(folder, "monday.txt", "tuesday.txt", "--metric", "sạp"))
    assert {row["relation"] for row in found} == {"agree", "single"}


def test_explanations_tell_why_and_why_not(folder: Path) -> None:
    why = compare(folder, "monday.txt", "tuesday.txt", "--explain").stdout.decode()
    assert "sentences alike by" in why
    why_not = compare(folder, "monday.txt", "tuesday.txt", "--fact", "12 ki-ốt", "--fact", "tuesday.txt:70")
    told = why_not.stdout.decode()
    assert "not one claim:" in told
    assert "units: ki ốt and sạp" in told


def test_a_source_that_cannot_be_read_does_not_stop_the_others(folder: Path) -> None:
    done = compare(folder, "monday.txt", "missing.txt", "tuesday.txt")
    assert done.returncode == 1
    assert complaint(done) == "missing.txt: there is no such file; check its name and folder"
    assert len(rows(done)) == 5


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("some.csv", "kind,value\nage,4\n", "some.csv: is no table of facts: it lacks source, start, end"),
        (
            "other.csv",
            "name,age\nAn,4\n",
            "other.csv: no column is named like one of texts; choose one with --text-field",
        ),
        ("other.jsonl", "{oops\n", "other.jsonl: is no JSON Lines: none of its first lines is a JSON object"),
    ],
)
def test_a_table_of_something_else_is_refused(folder: Path, name: str, content: str, message: str) -> None:
    (folder / name).write_text(content, encoding="utf-8")
    done = compare(folder, "monday.txt", name)
    assert done.returncode == 1
    assert complaint(done).startswith(message)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--only", "diffr"), "unknown relation 'diffr': did you mean differ?"),
        (("--kind", "cash"), "unknown kind 'cash'"),
        (("--place", "Lào"), "--place LÀO: is no ISO code"),
        (("--date", "31/2/2026"), "--date 31/2/2026: is no day of the calendar"),
        (("--format", "table", "--explain"), "--explain writes text of its own: leave out --format"),
        (("--fact", "99 ki-ốt"), "--fact 99 ki-ốt: there is none"),
        (("--output", "monday.txt"), "--output monday.txt: "),
    ],
)
def test_what_cannot_be_meant_is_refused_in_one_line(folder: Path, arguments: tuple[str, ...], message: str) -> None:
    done = compare(folder, "monday.txt", "tuesday.txt", *arguments)
    assert done.returncode == 2
    assert not done.stdout
    assert complaint(done).startswith(message)
    assert (folder / "monday.txt").read_text(encoding="utf-8") == MONDAY


def test_no_source_is_refused(folder: Path) -> None:
    assert compare(folder).returncode == 2
