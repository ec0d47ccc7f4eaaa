"""Folders, archives and streams fall into documents, in a known order, however they are made."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from vnfacts.model import Document
from vnfacts.read import How, Note, SourceError, parts, read
from vnfacts.read.how import AS_TOLD

PAGE = "<html><body><p>Có 12 người.</p></body></html>"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the tests work in, with one of documents."""
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "a.md", "sub/c.txt", "sub/.hidden.txt", ".git/d.txt", "e.exe", "Z.TXT"):
        path = Path("news", name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Có 12 người.", encoding="utf-8")
    return tmp_path


def sources(source: str, how: How = AS_TOLD) -> list[str]:
    return [item.source if isinstance(item, Document) else str(item) for item in read(source, how)]


def packed(files: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def test_a_folder_is_read_by_name_with_all_that_is_in_it() -> None:
    assert sources("news") == [str(Path("news", name)) for name in ("Z.TXT", "a.md", "b.txt", "sub/c.txt")]


def test_what_a_run_writes_into_a_folder_it_does_not_read() -> None:
    how = How(leave_out=(str(Path("news", "a.md")), str(Path("news", "sub"))))
    assert sources("news", how) == [str(Path("news", name)) for name in ("Z.TXT", "b.txt")]


def test_what_a_browser_saves_with_a_page_is_not_read() -> None:
    files = {"b.html": b"<html><p>5 xe", "b_files/ad.html": b"<html><p>6 xe", "c_files/d.txt": b"7 xe"}
    for name, content in files.items():
        path = Path("saved", name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    Path("saved.zip").write_bytes(packed({f"in/{name}": content for name, content in files.items()}))
    assert [Path(part.source).name for part in parts("saved", AS_TOLD)] == ["b.html", "d.txt"]
    assert [part.source for part in parts("saved.zip", AS_TOLD)] == [
        "saved.zip/in/b.html",
        "saved.zip/in/c_files/d.txt",
    ]


@pytest.mark.skipif(os.name != "posix", reason="making links needs rights elsewhere")
def test_links_that_lead_back_are_not_followed_again() -> None:
    Path("news/sub/back").symlink_to("..")
    Path("news/self").symlink_to("self")
    assert len(sources("news")) == 4


def test_a_table_of_facts_in_a_folder_is_no_failure() -> None:
    Path("news/facts.csv").write_text("source,kind,value\n", encoding="utf-8")
    [note] = [item for item in read("news", How()) if isinstance(item, Note)]
    assert note.text.endswith("facts.csv: is a table of facts and no text, so it is passed over")


def test_a_folder_without_documents_is_told() -> None:
    Path("empty").mkdir()
    with pytest.raises(SourceError, match=r"empty: holds no file with an extension that can be read: \.txt "):
        sources("empty")


def test_a_document_may_be_called_anything() -> None:
    Path("page").write_text(f"<!-- saved --><!DOCTYPE html>{PAGE}", encoding="utf-8")
    Path("bundle").write_bytes(packed({"x.txt": b"12 kg"}))
    (page,) = read("page")
    assert isinstance(page, Document)
    assert page.text == "Có 12 người."
    assert sources("bundle") == ["bundle/x.txt"]


def test_old_letters_that_were_saved_as_unicode_are_mended_unless_the_encoding_is_named() -> None:
    written = "Céng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp, tù do, h¹nh phóc"
    Path("old.txt").write_text(written, encoding="utf-8")
    assert [item.text for item in read("old.txt") if isinstance(item, Document)] == [
        "Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, tự do, hạnh phúc"
    ]
    (named,) = read("old.txt", How(encoding="utf-8"))
    assert isinstance(named, Document)
    assert named.text == written


def test_the_format_that_the_user_names_is_taken_whatever_the_name() -> None:
    Path("page.txt").write_text(PAGE, encoding="utf-8")
    (page,) = read("page.txt", How(input_format="html"))
    assert isinstance(page, Document)
    assert page.text == "Có 12 người."


def test_an_archive_is_read_by_name_and_writes_nothing(folder: Path) -> None:
    before = sorted(folder.rglob("*"))
    files = {"b.txt": b"1 kg", "a/c.md": b"2 kg", "../../d.txt": b"3 kg", "rows.jsonl": b'{"id": 7, "text": "4 kg"}\n'}
    passed_over = {"__MACOSX/b.txt": b"", "a/.e.txt": b"", "f.exe": b""}
    Path("a.zip").write_bytes(packed(files | passed_over))
    assert sources("a.zip", How(id_field="id", text_field="text")) == [
        "a.zip/../../d.txt",
        "a.zip/a/c.md",
        "a.zip/b.txt",
        "a.zip/rows.jsonl#7",
    ]
    Path("a.zip").unlink()
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (packed({}), "a.zip: holds no file with an extension that can be read"),
        (packed({"x.txt": b"1 kg"})[:-30], "a.zip: is no ZIP archive, or is damaged"),
        (packed({"x.txt": bytes(30_000_000)}), "a.zip: would unpack to 30 MB, more than texts do"),
        (packed({"in.zip": b""}), "a.zip/in.zip: is an archive inside an archive; unpack it first"),
        (packed({"x.txt": b"1 kg of rice"}).replace(b"1 kg", b"2 kg"), None),
    ],
    ids=["empty", "cut off", "swollen", "nested", "spoilt"],  # the bytes hold the time, which differs between processes
)
def test_bad_archives_are_one_line(data: bytes, message: str | None) -> None:
    Path("a.zip").write_bytes(data)
    if message is None:  # packed so small that it is only stored; whatever is read is read as it is
        assert sources("a.zip") == ["a.zip/x.txt"]
        return
    with pytest.raises(SourceError) as error:
        sources("a.zip")
    assert str(error.value).startswith(message)


def test_a_large_corpus_falls_into_parts_that_are_made_as_they_are_asked_for() -> None:
    line = b'{"text": "' + b"x" * 1000 + b'"}\n'
    Path("c.jsonl").write_bytes(line * 5000)
    found = list(parts("c.jsonl", AS_TOLD))
    assert sum(part.size for part in found) >= 5000 * 1000
    assert max(part.size for part in found) < 600_000
    assert len([item for part in found for item in part.documents(AS_TOLD) if isinstance(item, Document)]) == 5000
