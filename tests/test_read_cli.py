"""Documents of every sort as the user of the program meets them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.test_cli import complaint, folder, rows, run
from tests.test_read_sources import packed

__all__ = ["folder"]

TEXTS = ["Có 12 người.", "Có 34 kg gạo.", "Ngày 6/2 có 5 ca."]


def write_corpus(folder: Path, count: int = 3) -> None:
    lines = [{"id": number, "text": TEXTS[number % 3], "date": "2026-02-10"} for number in range(count)]
    (folder / "c.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


def test_a_corpus_gives_rows_with_the_dates_of_its_rows(folder: Path) -> None:
    write_corpus(folder)
    done = run(folder, "extract", "c.jsonl", "-k", "date,count")
    assert done.returncode == 0
    assert complaint(done).startswith("c.jsonl: takes text from column 'text', date from column 'date'")
    dated = [row for row in rows(done) if row["kind"] == "date"]
    assert [(row["source"], row["doc_date"], row["date_start"]) for row in dated] == [
        ("c.jsonl#2", "2026-02-10", "2026-02-06")
    ]


def test_one_corpus_is_shared_among_processes(folder: Path) -> None:
    write_corpus(folder, 12_000)
    arguments = ["extract", "c.jsonl", "-c", "source,text"]
    one, two = (run(folder, *arguments, "--jobs", jobs) for jobs in ("1", "2"))
    assert one.stdout.count(b"\n") > 12_000
    assert (two.stdout, two.stderr, two.returncode) == (one.stdout, one.stderr, 0)


def test_bad_rows_are_one_line_at_the_end(folder: Path) -> None:
    (folder / "c.jsonl").write_bytes(b'{"text": "12 kg"}\n{oops\n{"text": 5}\n{"text": "3 kg"}\n')
    done = run(folder, "extract", "c.jsonl", "--text-field", "text", "-c", "source")
    assert done.returncode == 1
    assert done.stdout == b"source\nc.jsonl#1\nc.jsonl#4\n"
    assert complaint(done) == "c.jsonl: 2 rows are passed over; the first, at line 2, is not JSON"


def test_standard_input_may_be_a_corpus(folder: Path) -> None:
    data = b'text\n"12 kg"\n'
    done = run(folder, "extract", "--input-format", "csv", "--text-field", "text", "-c", "source,text", stdin=data)
    assert (done.stdout, done.stderr) == (b"source,text\nstdin#1,12 kg\n", b"")


def test_standard_input_is_known_by_its_content(folder: Path) -> None:
    done = run(folder, "extract", "-c", "source,text", stdin=packed({"a.txt": b"12 kg"}))
    assert done.stdout == b"source,text\nstdin/a.txt,12 kg\n"


def test_saved_texts_are_what_the_offsets_count(folder: Path) -> None:
    texts = {"CON.txt": "Nặng 12 kg.", "../x/a b.txt": "Dài 5 km.\r\nRộng 3 km.", "x/a-b.txt": "Cao 7 m."}
    (folder / "a.zip").write_bytes(packed({name: text.encode() for name, text in texts.items()}))
    done = run(folder, "extract", "a.zip", "--save-text", "texts/all")
    assert complaint(done) == f"3 texts are in {Path('texts', 'all')}; index.csv there tells which is whose"
    with (folder / "texts" / "all" / "index.csv").open(encoding="utf-8", newline="") as file:
        files = {row["source"]: row["file"] for row in csv.DictReader(file)}
    assert sorted(path.name for path in (folder / "texts" / "all").iterdir()) == sorted([*files.values(), "index.csv"])
    assert len(rows(done)) == 4
    for row in rows(done):
        saved = (folder / "texts" / "all" / files[row["source"]]).read_bytes().decode()
        assert saved == texts[row["source"].removeprefix("a.zip/")]
        assert saved[int(row["start"]) : int(row["end"])] == row["text"]


def test_saved_texts_of_other_processes_are_the_same(folder: Path) -> None:
    write_corpus(folder, 12_000)
    for jobs in ("1", "2"):
        run(folder, "extract", "c.jsonl", "-j", jobs, "--save-text", f"texts{jobs}", "-o", "facts.csv")
    one, two = ({path.name: path.read_bytes() for path in (folder / f"texts{jobs}").iterdir()} for jobs in ("1", "2"))
    assert len(one) == 12_001
    assert one == two


def test_a_run_over_its_own_folder_may_be_repeated(folder: Path) -> None:
    for name in ("binary.txt", "garbled.txt", "empty.txt"):
        (folder / name).unlink()
    arguments = ["extract", ".", "-d", "2026-02-06", "-o", "facts.csv", "--save-text", "texts"]
    assert run(folder, *arguments).returncode == 0
    first = (folder / "facts.csv").read_bytes()
    assert run(folder, *arguments).returncode == 0
    assert (folder / "facts.csv").read_bytes() == first


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--input-format", "htm"], "unknown input format 'htm': did you mean html? There are text, markdown, html"),
        (["--encoding", "tcvn4"], "--encoding: unknown encoding 'tcvn4': there are utf-8, utf-16, tcvn3, vni, viscii"),
        (["--save-text", "article.txt"], "--save-text article.txt: cannot be written"),
    ],
)
def test_wrong_usage_is_one_line(folder: Path, arguments: list[str], message: str) -> None:
    done = run(folder, "extract", "article.txt", *arguments)
    assert done.returncode == 2
    assert not done.stdout
    assert complaint(done).startswith(message)


def test_a_missing_library_is_told_with_the_command_that_installs_it(folder: Path) -> None:
    (folder / "pypdfium2.py").write_text("raise ModuleNotFoundError(name='pypdfium2')\n", encoding="utf-8")
    (folder / "a.pdf").write_bytes(b"%PDF-1.4")
    done = run(folder, "extract", "a.pdf", "article.txt", "-d", "2026-02-06", PYTHONPATH=python_path(folder))
    assert done.returncode == 1
    assert complaint(done) == "a.pdf: reading PDF needs pypdfium2; install it with: pip install 'vnfacts[pdf]'"
    assert rows(done)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_missing_library_is_told_once_for_all_that_need_it(folder: Path, jobs: str) -> None:
    (folder / "pypdfium2.py").write_text("raise ModuleNotFoundError(name='pypdfium2')\n", encoding="utf-8")
    for name in ("a.pdf", "b.pdf", "c.pdf"):
        (folder / name).write_bytes(b"%PDF-1.4")
    done = run(folder, "extract", "a.pdf", "b.pdf", "c.pdf", "-j", jobs, PYTHONPATH=python_path(folder))
    assert done.returncode == 1
    needs = "reading PDF needs pypdfium2; install it with: pip install 'vnfacts[pdf]'"
    assert done.stderr.decode().splitlines() == [
        f"vnfacts: a.pdf: {needs}",
        f"vnfacts: 2 sources more are passed over, because {needs}",
    ]


def python_path(folder: Path) -> str:
    """The folder first, so that a file of it stands in for a library, then where this package is."""
    import os

    return os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH", ""))))


def test_compare_reads_all_of_them(folder: Path) -> None:
    write_corpus(folder)
    (folder / "page.html").write_text("<html><body><p>Chợ có 12 sạp rau.</p></body></html>", encoding="utf-8")
    (folder / "news").mkdir()
    (folder / "news" / "a.md").write_text("Chợ có *15* sạp rau.", encoding="utf-8")
    done = run(folder, "compare", "page.html@2026-02-06", "news", "c.jsonl", "--text-field", "text", "-k", "count")
    assert {row["source"].split("#")[0] for row in rows(done)} >= {"page.html", str(Path("news", "a.md")), "c.jsonl"}
