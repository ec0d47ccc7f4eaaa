"""The program as its user meets it: every test starts it anew and looks at what comes out."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import vnfacts
from vnfacts.cli import outcome
from vnfacts.cli.extract import run as run_extract
from vnfacts.cli.options import parse
from vnfacts.cli.progress import progress
from vnfacts.model import COLUMNS, KINDS, Document, Fact
from vnfacts.write import FORMATS, REGISTRY

ARTICLE = "Kim ngạch thương mại hai chiều đạt gần 11,33 tỷ USD, tăng 45% so với năm 2024.\n"
YEARLESS = "Hai bên ký thỏa thuận ngày 6/2.\n"
POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals or devices")

Done = subprocess.CompletedProcess[bytes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an article, one whose date has no year, and files that cannot be read."""
    (tmp_path / "article.txt").write_bytes(ARTICLE.encode())
    (tmp_path / "yearless.txt").write_bytes(YEARLESS.encode())
    (tmp_path / "empty.txt").touch()
    (tmp_path / "binary.txt").write_bytes(b"PK\3\4\0")
    (tmp_path / "garbled.txt").write_bytes(b"th\x90\x81")
    return tmp_path


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "vnfacts", *arguments]


def run(folder: Path, *arguments: str, stdin: bytes = b"", **environment: str) -> Done:
    clean = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "FORCE_COLOR"}}
    return subprocess.run(
        command(*arguments),
        cwd=folder,
        input=stdin,
        capture_output=True,
        env=clean | {"LC_ALL": "C.UTF-8"} | environment,  # headings are in the language of the locale
        check=False,
    )


def rows(done: Done) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(done.stdout.decode(), newline="")))


def complaint(done: Done) -> str:
    """The one line on standard error, without the program's name."""
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("vnfacts: ")
    return line.removeprefix("vnfacts: ")


# What it does


def test_a_pipe_gets_csv_with_every_column(folder: Path) -> None:
    done = run(folder, "extract", "article.txt", "--date", "2026-02-06")
    facts = rows(done)
    assert done.returncode == 0
    assert not done.stderr
    assert tuple(facts[0]) == COLUMNS
    assert {fact["source"] for fact in facts} == {"article.txt"}
    money = facts[0]
    assert (money["text"], money["value"], money["unit"]) == ("11,33 tỷ USD", "11330000000", "USD")
    assert ARTICLE[int(money["start"]) : int(money["end"])] == money["text"]


@pytest.mark.parametrize("arguments", [["-"], []])
def test_standard_input(folder: Path, arguments: list[str]) -> None:
    facts = rows(run(folder, "extract", *arguments, stdin=ARTICLE.encode()))
    assert [fact["source"] for fact in facts] == ["-"] * len(facts)
    assert facts[0]["value"] == "11330000000"


@pytest.mark.parametrize("date", ["2026-02-10", "10/2/2026", "10-02-2026", "10.2.2026"])
def test_the_date_is_iso_or_day_first(folder: Path, date: str) -> None:
    (fact,) = rows(run(folder, "extract", "yearless.txt", "--date", date, "--kind", "date"))
    assert (fact["doc_date"], fact["date_start"]) == ("2026-02-10", "2026-02-06")


def test_kinds_and_columns_are_chosen_by_comma_and_by_repetition(folder: Path) -> None:
    arguments = ["--kind", "money,date", "-k", "percent", "--columns", "kind,text", "-c", "value"]
    done = run(folder, "extract", "article.txt", *arguments)
    assert [list(row.values()) for row in rows(done)] == [
        ["money", "11,33 tỷ USD", "11330000000"],
        ["percent", "45%", "45"],
        ["date", "năm 2024", ""],
    ]


@pytest.mark.parametrize("name", [name for name in FORMATS if REGISTRY[name].sink == "text"])
def test_every_text_format(folder: Path, name: str) -> None:
    done = run(folder, "extract", "article.txt", "--format", name)
    assert done.returncode == 0
    assert "11,33 tỷ USD" in done.stdout.decode()


@pytest.mark.parametrize("name", ["facts.csv", "facts.tsv", "facts.json", "facts.JSONL", "facts.md"])
def test_the_extension_of_the_output_decides_the_format(folder: Path, name: str) -> None:
    done = run(folder, "extract", "article.txt", "--output", name)
    stated = run(folder, "extract", "article.txt", "-f", {"md": "markdown"}.get(name[6:], name[6:].lower()))
    assert not done.stdout
    assert (folder / name).read_bytes() == stated.stdout


def test_excel_gets_a_byte_order_mark(folder: Path) -> None:
    plain = run(folder, "extract", "article.txt")
    assert run(folder, "extract", "article.txt", "--excel").stdout == b"\xef\xbb\xbf" + plain.stdout


def test_the_table_keeps_to_the_width_and_to_no_color(folder: Path) -> None:
    arguments = ["extract", "article.txt", "-f", "table"]
    plain = run(folder, *arguments, COLUMNS="60").stdout.decode()
    colored = run(folder, *arguments, COLUMNS="60", FORCE_COLOR="1").stdout.decode()
    uncolored = run(folder, *arguments, COLUMNS="60", FORCE_COLOR="1", NO_COLOR="1").stdout.decode()
    assert max(map(len, plain.splitlines())) <= 60
    assert "[11,33 tỷ USD]" in plain
    assert "\x1b" not in plain
    assert "\x1b[32mmoney" in colored
    assert "\x1b[32m" not in uncolored


def test_an_explanation_tells_the_rule_and_the_words(folder: Path) -> None:
    explained = run(folder, "extract", "article.txt", "--explain").stdout.decode()
    first = explained.split("\n\n")[0]
    assert first.startswith("article.txt:39-51  11,33 tỷ USD\n  rule          ")
    assert "no description" not in explained
    assert "  value         11330000000" in first
    assert "  qualifier     nearly  ← gần" in first


def test_rules_are_listed_and_shown(folder: Path) -> None:
    listed = run(folder, "rules").stdout.decode().splitlines()
    names = [line.split()[0] for line in listed]
    assert len(names) == len(set(names)) > 5
    shown = run(folder, "rules", names[0]).stdout.decode()
    assert shown.startswith(f"{names[0]}\n\n{listed[0].removeprefix(names[0]).strip()}\n")


def test_help_names_every_kind_and_every_format(folder: Path) -> None:
    shown = " ".join(run(folder, "extract", "--help").stdout.decode().split())
    assert ", ".join(KINDS) in shown
    assert f"{', '.join(FORMATS[:-1])} or {FORMATS[-1]}" in shown


def test_version(folder: Path) -> None:
    assert run(folder, "--version").stdout.decode() == f"vnfacts {vnfacts.__version__}\n"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("vnfacts extract --format js", {"json", "jsonl"}),
        ("vnfacts extract --kind d", {"date", "duration"}),
        ("vnfacts extract --columns date_", {"date_start", "date_end"}),
    ],
)
def test_the_shell_completes_names(folder: Path, words: str, expected: set[str]) -> None:
    done = run(folder, _VNFACTS_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD="3")
    assert set(done.stdout.decode().split()) == expected


# What it says when something is wrong


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--kind", "mony"], "unknown kind 'mony': did you mean money? There are money, percent, "),
        (
            ["--columns", "text,valeu"],
            "unknown column 'valeu': did you mean value? There are source, doc_date, ",
        ),
        (["--format", "xyz"], "unknown format 'xyz': There are table, csv, tsv, json, jsonl, markdown, "),
        (["--date", "31/2/2026"], "--date 31/2/2026: is no day of the calendar; write it as 2026-02-06 or, "),
        (["--date", "mai"], "--date mai: is no day of the calendar; write it as 2026-02-06 or, "),
        (
            ["--output", "facts.xyz"],
            "--output facts.xyz: this extension names no format; add --format, or use ",
        ),
        (
            ["--output", "none/facts.csv"],
            "--output none/facts.csv: cannot be written (No such file or directory)",
        ),
        (
            ["--output", "article.txt", "-f", "csv"],
            "--output article.txt: is also a source and would be lost",
        ),
        (["--excel", "--format", "json"], "--excel: is for csv and tsv, not for json"),
        (["--explain", "--format", "csv"], "--explain writes text of its own: leave out --format, "),
        (["--colour"], "No such option: --colour"),
    ],
)
def test_wrong_usage_is_one_line_and_writes_nothing(folder: Path, arguments: list[str], message: str) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    done = run(folder, "extract", "article.txt", *arguments)
    assert done.returncode == 2
    assert not done.stdout
    assert complaint(done).startswith(message)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_an_unknown_rule_or_command_is_wrong_usage(folder: Path) -> None:
    assert complaint(run(folder, "rules", "no.such.rule")).startswith("unknown rule 'no.such.rule': ")
    assert run(folder, "rules", "no.such.rule").returncode == 2
    assert complaint(run(folder, "extrakt")).startswith("No such command 'extrakt'")
    assert run(folder, "extrakt").returncode == 2


def test_a_source_that_fails_is_named_and_the_others_are_done(folder: Path) -> None:
    done = run(folder, "extract", "none.txt", "binary.txt", "garbled.txt", "article.txt", "-d", "6/2/2026")
    assert done.returncode == 1
    assert {row["source"] for row in rows(done)} == {"article.txt"}
    assert done.stderr.decode().splitlines() == [
        "vnfacts: none.txt: there is no such file; check its name and folder",
        "vnfacts: binary.txt: is not a text file (byte 4 is NUL); give its text, saved as UTF-8",
        "vnfacts: garbled.txt: is not valid UTF-8 at byte 2 (line 1); name its encoding with --encoding, or save it as"
        " UTF-8",
    ]


def test_an_empty_file_has_no_facts_and_is_mentioned(folder: Path) -> None:
    done = run(folder, "extract", "empty.txt")
    assert done.returncode == 0
    assert rows(done) == []
    assert complaint(done) == "empty.txt: is empty, so it states no facts"


def test_dates_left_unresolved_are_mentioned_once_for_all_documents(folder: Path) -> None:
    done = run(folder, "extract", "yearless.txt", "yearless.txt", "--kind", "date")
    assert done.returncode == 0
    assert [row["date_start"] for row in rows(done)] == ["", ""]
    assert complaint(done) == (
        "2 dates left unresolved: the document's date is unknown; give it with --date YYYY-MM-DD"
    )


def test_a_pattern_that_the_shell_left_alone_is_expanded(folder: Path) -> None:
    done = run(folder, "extract", "[ay]*.txt", "--date", "2026-02-06")
    assert [row["source"] for row in rows(done)][:: len(rows(done)) - 1] == ["article.txt", "yearless.txt"]
    assert complaint(run(folder, "extract", "*.none")).startswith("*.none: there is no such file")


def test_a_reader_that_closes_the_pipe_is_no_error(folder: Path) -> None:
    (folder / "long.txt").write_bytes(ARTICLE.encode() * 2000)
    with subprocess.Popen(
        command("extract", "long.txt"), cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
    assert not said
    assert process.returncode == 0


@POSIX_ONLY
def test_control_c_keeps_what_is_written(folder: Path) -> None:
    with subprocess.Popen(
        command("extract", "article.txt", "-", "-f", "jsonl", "-c", "text"),
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        first = process.stdout.readline()  # the article is done, and standard input is waited for
        process.send_signal(signal.SIGINT)
        said = process.stderr.read().decode()
    assert json.loads(first) == {"text": "11,33 tỷ USD"}
    assert said == "vnfacts: stopped by Ctrl-C; the facts written so far are kept\n"
    assert process.returncode == 130


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", [["extract", "article.txt"], ["rules"]])
def test_a_full_disk_is_one_line(folder: Path, arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command(*arguments), cwd=folder, stdout=full, stderr=subprocess.PIPE, check=False)
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("vnfacts: standard output: ")
    assert done.returncode == 1


def test_names_and_texts_survive_a_legacy_code_page(folder: Path) -> None:
    done = run(folder, "extract", "article.txt", "đâu.txt", PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert rows(done)[0]["text"] == "11,33 tỷ USD"
    assert complaint(done) == "đâu.txt: there is no such file; check its name and folder"


# What can only be seen from inside


def test_a_fault_of_the_engine_costs_one_document(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def extract_document(document: Document) -> list[Fact]:
        if "yearless" in document.source:
            raise IndexError("list index out of range")
        return [Fact(document.source, "", 0, 1, "K", "number")]

    monkeypatch.chdir(folder)
    monkeypatch.setattr(outcome, "extract_document", extract_document)
    options = parse(["yearless.txt", "article.txt"], output="facts.jsonl", columns=["source"])
    assert run_extract(options) == 1
    assert (folder / "facts.jsonl").read_text(encoding="utf-8") == '{"source": "article.txt"}\n'
    assert capsys.readouterr().err == (
        "vnfacts: yearless.txt: a fault in vnfacts itself, please report it with the text: "
        "IndexError: list index out of range\n"
    )


def test_progress_is_drawn_only_after_a_while(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    with progress(lambda: 20_000_000, wanted=True) as advance:
        advance(10_000_000)
    assert capsys.readouterr().err == ""

    monkeypatch.setattr("vnfacts.cli.progress._PATIENCE", 0)
    with progress(lambda: 20_000_000, wanted=True) as advance:
        for thread in threading.enumerate():
            if isinstance(thread, threading.Timer):
                thread.join()
        advance(10_000_000)
    assert "10.0/20.0 MB" in capsys.readouterr().err
