"""Where tables go, as the user meets it: files in every format, pipes and terminals, and runs that break off."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq
import pytest

from vnfacts.cli.interrupt import CtrlC
from vnfacts.cli.options import WrongUsageError
from vnfacts.cli.output import suitable_format

ARTICLE = "Kim ngạch thương mại hai chiều đạt gần 11,33 tỷ USD, tăng 45% so với năm 2024.\n"
POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals, pipes or devices")
FILES = ["facts.csv", "facts.json", "facts.xlsx", "facts.parquet", "facts.sqlite"]

Done = subprocess.CompletedProcess[bytes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an article, one to come through a pipe, and a folder to write to."""
    (tmp_path / "article.txt").write_bytes(ARTICLE.encode())
    if os.name == "posix":
        os.mkfifo(tmp_path / "late.txt")
    (tmp_path / "out").mkdir()
    return tmp_path


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "vnfacts", *arguments]


def run(folder: Path, *arguments: str, **environment: str) -> Done:
    known = {**os.environ, "LC_ALL": "C.UTF-8", **environment}
    return subprocess.run(command(*arguments), cwd=folder, capture_output=True, env=known, check=False)


@contextlib.contextmanager
def half_way(folder: Path, output: str) -> Iterator[subprocess.Popen[bytes]]:
    """A run that has written the facts of the article and waits for the text that is to come through the pipe."""
    arguments = command("extract", "article.txt", "late.txt", "-o", output)
    process = subprocess.Popen(arguments, cwd=folder, stderr=subprocess.PIPE)
    pipe = os.open(folder / "late.txt", os.O_WRONLY)  # returns when the program opens the other end
    try:
        yield process
    finally:
        os.close(pipe)
        process.wait()


def said(process: subprocess.Popen[bytes]) -> str:
    """What a run said on standard error until it ended."""
    assert process.stderr
    with process.stderr:
        return process.stderr.read().decode()


def texts(path: Path) -> list[str]:
    """The column `text` of a table in any format."""
    if path.suffix == ".csv":
        return [row["text"] for row in csv.DictReader(io.StringIO(path.read_text("utf-8"), newline=""))]
    if path.suffix == ".json":
        return [row["text"] for row in json.loads(path.read_text("utf-8"))]
    if path.suffix == ".xlsx":
        heading, *rows = openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True)
        return [str(row[heading.index("Text")]) for row in rows]
    if path.suffix == ".parquet":
        return [str(text) for text in pq.read_table(path).column("text").to_pylist()]
    with contextlib.closing(sqlite3.connect(path)) as database:
        return [text for (text,) in database.execute("SELECT text FROM facts ORDER BY rowid")]


def left_over(folder: Path) -> set[str]:
    return {path.name for path in (folder / "out").iterdir()}


OLD = ["7 ha"]
FACTS = ["11,33 tỷ USD", "45%", "năm 2024"]


def write_old(folder: Path, name: str) -> Path:
    """A table that is there already, of another document."""
    (folder / "old.txt").write_text("Khu đất rộng 7 ha.", encoding="utf-8")
    assert run(folder, "extract", "old.txt", "-o", f"out/{name}").returncode == 0
    assert texts(folder / "out" / name) == OLD
    return folder / "out" / name


@pytest.mark.parametrize("name", FILES)
def test_the_extension_decides_and_every_file_holds_the_facts(folder: Path, name: str) -> None:
    done = run(folder, "extract", "article.txt", "-o", f"out/{name}")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert texts(folder / "out" / name) == FACTS
    assert left_over(folder) == {name}


@pytest.mark.parametrize("name", ["claims.xlsx", "claims.parquet", "claims.db"])
def test_claims_are_written_as_facts_are(folder: Path, name: str) -> None:
    done = run(folder, "compare", "article.txt", "article.txt", "-o", f"out/{name}")
    assert (done.returncode, done.stderr) == (0, b"")
    assert left_over(folder) == {name}


@pytest.mark.parametrize("name", ["facts.parquet", "facts.sqlite"])
def test_compare_reads_back_what_extract_wrote(folder: Path, name: str) -> None:
    assert run(folder, "extract", "article.txt", "-o", f"out/{name}").returncode == 0
    again = run(folder, "compare", f"out/{name}")
    assert again.stdout == run(folder, "compare", "article.txt").stdout
    assert again.stdout.count(b"\n") > 3


@POSIX_ONLY
@pytest.mark.parametrize("name", FILES)
def test_a_killed_run_leaves_the_table_as_it_was(folder: Path, name: str) -> None:
    path = write_old(folder, name)
    with half_way(folder, f"out/{name}") as process:
        process.kill()
        process.wait()
    assert not said(process)
    assert texts(path) == OLD


@POSIX_ONLY
@pytest.mark.parametrize("name", FILES)
def test_control_c_leaves_a_whole_table_of_the_facts_so_far(folder: Path, name: str) -> None:
    path = write_old(folder, name)
    with half_way(folder, f"out/{name}") as process:
        process.send_signal(signal.SIGINT)
    assert said(process) == "vnfacts: stopped by Ctrl-C; the facts written so far are kept\n"
    assert process.returncode == 130
    assert texts(path) == (OLD + FACTS if name == "facts.sqlite" else FACTS)  # a database is added to
    assert left_over(folder) == {name}


@POSIX_ONLY
def test_control_c_before_the_first_facts_leaves_the_table_as_it_was(folder: Path) -> None:
    path = write_old(folder, "facts.csv")
    (folder / "article.txt").unlink()
    os.mkfifo(folder / "article.txt")
    process = subprocess.Popen(
        command("extract", "article.txt", "-o", "out/facts.csv"), cwd=folder, stderr=subprocess.PIPE
    )
    with open(folder / "article.txt", "wb"):  # noqa: PTH123 (opens when the program reads)
        process.send_signal(signal.SIGINT)
        assert said(process) == "vnfacts: stopped by Ctrl-C; nothing was written\n"
    assert process.wait() == 130
    assert texts(path) == OLD
    assert left_over(folder) == {"facts.csv"}


@POSIX_ONLY
@pytest.mark.parametrize("name", FILES)
def test_a_full_disk_leaves_the_table_as_it_was(folder: Path, name: str) -> None:
    import resource

    path = write_old(folder, name)
    (folder / "long.txt").write_text("".join(f"Xã {n} có {n} ha.\n" for n in range(2000)), encoding="utf-8")
    limit = path.stat().st_size + 2000
    done = subprocess.run(
        command("extract", "long.txt", "-o", f"out/{name}"),
        cwd=folder,
        capture_output=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith(f"vnfacts: out/{name}: writing failed (")
    assert line.endswith("); it is as it was before")
    assert done.returncode == 1
    assert texts(path) == OLD
    assert left_over(folder) == {name}


@POSIX_ONLY
@pytest.mark.parametrize("name", FILES)
def test_a_folder_that_goes_away_is_one_line(folder: Path, name: str) -> None:
    with half_way(folder, f"out/{name}") as process:
        shutil.rmtree(folder / "out")
    *_, line = said(process).splitlines()  # before it, that the late text is empty
    assert line.startswith(f"vnfacts: out/{name}: writing failed (")
    assert line.endswith("); no file was made")
    assert process.returncode == 1


@POSIX_ONLY
@pytest.mark.parametrize(("form", "magic"), [("csv", b"source,"), ("xlsx", b"PK"), ("parquet", b"PAR1")])
def test_pipes_and_devices_are_written_as_they_are(folder: Path, form: str, magic: bytes) -> None:
    assert run(folder, "extract", "article.txt", "-f", form).stdout.startswith(magic)
    assert run(folder, "extract", "article.txt", "-f", form, "-o", "/dev/stdout").stdout.startswith(magic)
    os.mkfifo(folder / "out" / "pipe")
    with subprocess.Popen(command("extract", "article.txt", "-f", form, "-o", "out/pipe"), cwd=folder):
        assert (folder / "out" / "pipe").read_bytes().startswith(magic)
    assert left_over(folder) == {"pipe"}
    assert run(folder, "extract", "article.txt", "-f", form, "-o", "/dev/null").returncode == 0
    assert not Path("/dev/null").is_file()


@POSIX_ONLY
@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["-f", "sqlite"], "sqlite is written to a file: name it with --output facts.sqlite"),
        (["-o", "article.sqlite"], "--output article.sqlite: is no SQLite database; choose another file"),
        (
            ["-o", "article.txt/facts.csv"],
            "--output article.txt/facts.csv: cannot be written (Not a directory); choose another file",
        ),
        (["-o", "out", "-f", "xlsx"], "--output out: cannot be written (Is a directory); choose another file"),
        (["-o", "facts.xlsx", "--excel"], "--excel: is for csv and tsv, not for xlsx"),
        (["--lang", "fr"], "unknown language 'fr': There are vi, en"),
    ],
)
def test_wrong_usage_is_one_line(folder: Path, arguments: list[str], line: str) -> None:
    (folder / "article.sqlite").write_text(ARTICLE, encoding="utf-8")
    done = run(folder, "extract", "article.txt", *arguments)
    assert (done.returncode, done.stdout, done.stderr.decode()) == (2, b"", f"vnfacts: {line}\n")
    assert (folder / "article.sqlite").read_text("utf-8") == ARTICLE


@POSIX_ONLY
@pytest.mark.parametrize("form", ["xlsx", "parquet", "sqlite"])
def test_a_terminal_gets_no_binary_file(folder: Path, form: str) -> None:
    import pty

    here, there = pty.openpty()
    done = subprocess.run(
        command("extract", "article.txt", "-f", form), cwd=folder, stdout=there, stderr=subprocess.PIPE, check=False
    )
    os.close(there)
    os.close(here)
    assert done.returncode == 2
    assert done.stderr.decode() == f"vnfacts: {form} is written to a file: name it with --output facts.{form}\n"


@pytest.mark.parametrize(("form", "library"), [("xlsx", "XlsxWriter"), ("parquet", "pyarrow")])
def test_a_missing_library_is_told_with_what_installs_it(
    form: str, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(WrongUsageError) as told:
        suitable_format(form, f"facts.{form}")
    line = f"writing {form} needs {library}; install it with: pip install 'vnfacts[{form}]'"
    assert (told.value.format_message(), told.value.exit_code) == (line, 2)


@pytest.mark.parametrize(
    ("environment", "arguments", "heading"),
    [
        ({"LC_ALL": "vi_VN.UTF-8"}, [], "| Nguyên văn |"),
        ({"LC_ALL": "", "LANG": "vi_VN"}, [], "| Nguyên văn |"),
        ({"LC_ALL": "fr_FR.UTF-8"}, [], "| Text |"),
        ({"LC_ALL": "C"}, ["--lang", "vi"], "| Nguyên văn |"),
        ({"LC_ALL": "vi_VN.UTF-8"}, ["--lang", "en"], "| Text |"),
    ],
)
def test_headings_are_in_the_language_told_or_in_that_of_the_locale(
    folder: Path, environment: dict[str, str], arguments: list[str], heading: str
) -> None:
    done = run(folder, "extract", "article.txt", "-f", "markdown", "-c", "text", *arguments, **environment)
    assert done.stdout.decode().splitlines()[0] == heading


def test_the_folder_can_set_the_language(folder: Path) -> None:
    (folder / "vnfacts.toml").write_text('lang = "vi"\n', encoding="utf-8")
    assert "3 dữ kiện · 1 tiền" in run(folder, "extract", "article.txt", "-f", "table").stdout.decode()
    assert run(folder, "extract", "article.txt", "-c", "text").stdout.startswith(b"text\n")


def test_a_folder_that_sets_no_language_is_wrong_usage(folder: Path) -> None:
    (folder / "vnfacts.toml").write_text('lang = "fr"\n', encoding="utf-8")
    done = run(folder, "extract", "article.txt")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == "vnfacts: vnfacts.toml:1: unknown language 'fr': There are vi, en\n"


def test_a_comparison_is_drawn_in_the_language_told(folder: Path) -> None:
    shown = run(folder, "compare", "article.txt", "article.txt", "-f", "table", "--lang", "vi").stdout.decode()
    assert shown.startswith("1  khớp nhau  ")
    assert "  phần trăm  " in shown
    assert shown.splitlines()[-1] == "2 khớp nhau; 2 số liệu khác chỉ nêu một lần (--only single)"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("bad.parquet", "is no table of facts: Parquet file size is 3 bytes"),
        ("bad.sqlite", "is no table of facts: file is not a database; write it anew with extract"),
        ("none.db", "cannot be read (No such file or directory); check its name and folder"),
    ],
)
def test_a_table_that_cannot_be_read_back_is_one_line(folder: Path, name: str, reason: str) -> None:
    (folder / "bad.parquet").write_text("bad", encoding="utf-8")
    (folder / "bad.sqlite").write_text("bad" * 1000, encoding="utf-8")
    done = run(folder, "compare", name)
    assert done.returncode == 1
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith(f"vnfacts: {name}: {reason}")


def test_control_c_waits_for_what_is_being_written() -> None:
    written = []
    with CtrlC() as ctrl_c:
        for page in ctrl_c.until_pressed(iter("abc")):
            signal.raise_signal(signal.SIGINT)
            written.append(page)
    assert ctrl_c.pressed
    assert written == ["a"]


def test_control_c_pressed_again_does_not_wait() -> None:
    with CtrlC() as ctrl_c:
        assert next(ctrl_c.until_pressed(iter("abc"))) == "a"
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_control_c_is_python_s_again_afterwards() -> None:
    before = signal.getsignal(signal.SIGINT)
    with CtrlC():
        assert signal.getsignal(signal.SIGINT) != before
    assert signal.getsignal(signal.SIGINT) == before
