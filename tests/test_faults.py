"""Documents of any bytes whatever: no traceback, no wrong offset, no document lost.

`VNFACTS_DOCUMENTS=10000` makes it that many documents.
"""

from __future__ import annotations

import csv
import json
import os
import random
import sys
import unicodedata
from pathlib import Path

import pytest

from tests.hostile import TEXTS
from tests.test_cli import run
from tests.test_invariants import PHRASES

COUNT = int(os.environ.get("VNFACTS_DOCUMENTS", "300"))
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "cp1258", "latin-1"]
EXTENSIONS = [".txt"] * 5 + [".md", ".html", ".txt.gz", ".pdf", ".docx", ".zip"]


def document(chance: random.Random) -> bytes:
    """A text of the news, spoilt in one way or another, or no text at all."""
    text = chance.choice(["\n", " ", ". "]).join(chance.choices(PHRASES, k=chance.randrange(1, 20)))
    if chance.random() < 0.2:
        text += chance.choice(list(TEXTS.values()))(400)
    if chance.random() < 0.3:
        text = unicodedata.normalize("NFD", text)
    for _ in range(chance.choice([0, 0, 1, 5])):
        at = chance.randrange(len(text))
        text = text[:at] + chr(chance.choice([0, 7, 27, 0x85, 0x202E, 0x2028, 0xFEFF, 0x1F600, 0x10FFFF])) + text[at:]
    data = bytearray(text.encode(chance.choice(ENCODINGS), "replace"))
    for _ in range(chance.choice([0, 0, 0, 1, 10])):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data) if chance.random() < 0.9 else chance.randbytes(chance.randrange(1000))


def name(chance: random.Random, number: int) -> str:
    strange = chance.choice(["", "", "đâu ", "a\nb", "\x1b[31m", "=1+1", "'", "%s"]) if os.name == "posix" else ""
    return f"{number:05}{strange}{chance.choice(EXTENSIONS)}"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_documents_of_any_bytes(tmp_path: Path, jobs: str) -> None:
    chance = random.Random(20260206)
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(COUNT):
        (folder / name(chance, number)).write_bytes(document(chance))
    if sys.platform == "linux":
        Path(os.fsdecode(os.fsencode(folder) + b"/99999\xff.txt")).write_text("Có 5 xe.", encoding="utf-8")

    done = run(tmp_path, "extract", "in", "-o", "facts.jsonl", "--save-text", "texts", "-j", jobs)
    told = done.stderr.decode(errors="surrogateescape")
    assert done.returncode == 1, told
    assert "Traceback" not in told
    assert "a fault in vnfacts itself" not in told
    assert "\x1b" not in told

    with (tmp_path / "texts" / "index.csv").open(encoding="utf-8", newline="") as index:
        texts = {row["source"]: row["file"] for row in csv.DictReader(index)}
    failed = [line for line in told.splitlines() if line.startswith("vnfacts: in") and "is empty" not in line]
    assert len(texts) + len(failed) == len(list(folder.iterdir()))

    facts = 0
    for line in (tmp_path / "facts.jsonl").read_text(encoding="utf-8").splitlines():
        fact = json.loads(line)
        source = fact["source"].encode(errors="backslashreplace").decode()  # CSV cannot hold what is no UTF-8
        text = (tmp_path / "texts" / texts[source]).read_bytes().decode()
        assert text[fact["start"] : fact["end"]] == fact["text"]
        facts += 1
    assert facts > COUNT
