"""A corpus gives a document for each of its rows, and one line for all rows that are none."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnfacts.model import Document
from vnfacts.read import BadRow, How, Item, Note, SourceError, lines, read
from vnfacts.read.days import day_of
from vnfacts.read.how import AS_TOLD

ROWS = [
    {"id": "a1", "title": "Giá gạo", "text": "Gạo tăng 5%.", "date": "2026-02-06"},
    {"id": "a2", "title": "Giá cá", "text": "Cá giảm 3%,\ncòn 40 tấn.", "date": "7/2/2026"},
]
DOCUMENTS = [
    Document("Gạo tăng 5%.", "corpus#a1", "2026-02-06", "Giá gạo"),
    Document("Cá giảm 3%,\ncòn 40 tấn.", "corpus#a2", "2026-02-07", "Giá cá"),
]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the tests work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def items(name: str, data: bytes, how: How = AS_TOLD) -> list[Item]:
    Path(name).write_bytes(data)
    return list(read(name, how))


def documents(found: Sequence[Item]) -> list[Document]:
    """The documents, whose source is called by the same name whatever the file is called."""
    kept = [item for item in found if isinstance(item, Document)]
    for document in kept:
        document.source = f"corpus#{document.source.split('#')[1]}"
    return kept


def jsonl(rows: Sequence[object] = ROWS) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def table(separator: str) -> bytes:
    quoted = [[f'"{cell}"' for cell in row.values()] for row in ROWS]
    return "".join(separator.join(cells) + "\r\n" for cells in (ROWS[0], *quoted)).encode()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("c.jsonl", jsonl()),
        ("c.ndjson", b"\xef\xbb\xbf" + jsonl()),
        ("c.jsonl.gz", gzip.compress(jsonl())),
        ("c.jsonl", jsonl().decode().encode("utf-16")),
        ("c.json", jsonl()),
        ("c.json", json.dumps(ROWS).encode()),
        ("c.json", json.dumps(ROWS, indent=2, ensure_ascii=False).encode("utf-16")),
        ("c.json.gz", gzip.compress(json.dumps({"total": 2, "data": {"tags": [1], "items": ROWS}}).encode())),
        ("c", json.dumps(ROWS).encode()),
        ("c.csv", table(",")),
        ("c.csv", b"\xef\xbb\xbf" + table(";")),  # as a spreadsheet in Vietnamese writes it
        ("c.csv.gz", gzip.compress(table(","))),
        ("c.tsv", table("\t")),
        ("c.tsv", table("\t").decode().encode("utf-16")),
    ],
)
def test_each_row_is_a_document(name: str, data: bytes) -> None:
    found = items(name, data)
    assert documents(found) == DOCUMENTS
    (note,) = (item for item in found if isinstance(item, Note))
    assert note.text == (
        f"{name}: takes text from column 'text', date from column 'date', id from column 'id';"
        " --text-field, --date-field, --id-field can say otherwise"
    )


def test_one_object_is_one_document_even_with_arrays_inside() -> None:
    row = ROWS[0] | {"related": [{"title": "Giá cá"}]}
    assert documents(items("c.json", json.dumps(row).encode())) == DOCUMENTS[:1]


@pytest.mark.parametrize("block", [1, 7, 256_000])
def test_an_array_is_read_in_blocks_of_any_size(block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "CHUNK", block)
    rows = [{"id": n, "text": f"Có {n} xe.\n" * n} for n in range(40)]
    found = documents(items("c.json", json.dumps(rows, ensure_ascii=False, indent=1).encode()))
    assert [(document.source, document.text) for document in found] == [
        (f"corpus#{row['id']}", row["text"]) for row in rows if row["text"]
    ]


def test_zstandard() -> None:
    zstandard = pytest.importorskip("zstandard")
    packed = zstandard.compress(jsonl())
    assert documents(items("c.jsonl.zst", packed)) == DOCUMENTS
    with pytest.raises(SourceError, match=r"c\.jsonl\.zst: is damaged or breaks off"):
        items("c.jsonl.zst", packed[:-8] + bytes(8))


def test_parquet() -> None:
    pa = pytest.importorskip("pyarrow")
    import pyarrow.parquet as pq

    columns = {name: [row[name] for row in ROWS] for name in ("id", "title", "text")}
    pq.write_table(pa.table({**columns, "date": [date(2026, 2, 6), date(2026, 2, 7)]}), "c.parquet", row_group_size=1)
    assert documents(list(read("c.parquet"))) == DOCUMENTS
    with pytest.raises(SourceError, match=r"c\.parquet: is no Parquet file, or is damaged"):
        items("c.parquet", b"PAR1" + bytes(100))


def test_columns_have_usual_names_in_both_languages_or_those_that_the_user_tells() -> None:
    row = {"Nội dung": "Có 12 người.", "ngay_dang": "6/2/2026", "url": "http://a.vn/1", "note": "Có 99 người."}
    (document,) = documents(items("c.jsonl", jsonl([row])))
    assert (document.text, document.date, document.source) == ("Có 12 người.", "2026-02-06", "corpus#http://a.vn/1")
    found = items("c.jsonl", jsonl([row]), How(text_field="note", date_field="ngay_dang", id_field="url"))
    assert [type(item) for item in found] == [Document]
    assert documents(found)[0].text == "Có 99 người."


def test_a_chunk_may_end_inside_a_character() -> None:
    lines = b'{"text": "%s kg"}\n' % (b"1" * 1000) * 300
    filler = b'{"text": "' + b"x" * (255_999 - 255_999 // 1016 * 1016 - 10)
    data = lines[: 255_999 // 1016 * 1016] + filler + "ế 12 kg".encode() + b'"}\n'
    assert documents(items("c.jsonl", data))[-1].text.endswith("xế 12 kg")


def test_rows_without_a_name_are_numbered() -> None:
    data = b'{"text": "a 1 kg"}\n\n{"text": "b 2 kg"}\n'
    assert [document.source for document in documents(items("c.jsonl", data))] == ["corpus#1", "corpus#3"]
    data = b'text\n"a\n1 kg"\nb 2 kg\n'
    assert [document.source for document in documents(items("c.csv", data))] == ["corpus#1", "corpus#2"]


def test_bad_rows_are_told_with_their_line_and_the_others_are_read() -> None:
    data = jsonl([ROWS[0], {"id": "x"}, {"id": "y", "text": " "}, {"text": "Có 3 kg.", "date": "hôm qua"}, 12])
    found = items("c.jsonl", data + b"{oops\n\xff\xff\n" + jsonl(ROWS[1:]))
    assert documents(found) == DOCUMENTS
    assert [item for item in found if isinstance(item, BadRow)] == [
        BadRow("c.jsonl", 2, "has no text"),
        BadRow("c.jsonl", 3, "has no text"),
        BadRow("c.jsonl", 4, "has 'hôm qua' for its date"),
        BadRow("c.jsonl", 5, "is no JSON object"),
        BadRow("c.jsonl", 6, "is not JSON"),
        BadRow("c.jsonl", 7, "is not valid UTF-8"),
    ]
    found = items("c.csv", b'id,text\na,"12\nkg"\nb\nc,\xff kg\nd,3 kg\n')
    assert [item for item in found if isinstance(item, BadRow)] == [
        BadRow("c.csv", 4, "has no text"),
        BadRow("c.csv", 5, "is not valid UTF-8"),
    ]
    assert [document.source for document in documents(found)] == ["corpus#a", "corpus#d"]
    found = items("c.json", b'[\n{"text": "12 kg"},\n12,\n{"text": "\xff kg"}, {"text": "3 kg"}]')
    assert [item for item in found if isinstance(item, BadRow)] == [
        BadRow("c.json", 3, "is no JSON object"),
        BadRow("c.json", 4, "is not valid in its encoding"),
    ]
    assert [document.text for document in documents(found)] == ["12 kg", "3 kg"]


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("c.json", b'[{"text": "1 kg"},\n{"text": "2 kg"}', "c.json: cannot be read from line 2 on: is no JSON, or"),
        ("c.json", b'[{"text": "1 kg"},\n{"text": "2 kg"}, {"text": ', "c.json: cannot be read from line 2 on"),
        ("c.csv", b"text\n1 kg\n2 kg\n" + b'"' + b"x" * 70_000_000, "c.csv: a line is longer than 64 MB"),
    ],
)
def test_what_stands_before_a_break_is_read(name: str, data: bytes, message: str) -> None:
    Path(name).write_bytes(data)
    found: list[Item] = []
    with pytest.raises(SourceError) as error:
        found.extend(read(name))
    assert [document.text for document in documents(found)] == ["1 kg", "2 kg"]
    assert str(error.value).startswith(message)


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("c.jsonl", b"", "c.jsonl: is empty"),
        ("c.jsonl", b"[1]\nno\n", "c.jsonl: is no JSON Lines: none of its first lines is a JSON object"),
        ("c.json", b"", "c.json: holds no JSON objects; documents are objects with a member for the text"),
        ("c.json", b"[1, 2]", "c.json: holds no JSON objects"),
        ("c.json", b"no", "c.json: cannot be read from line 1 on: is no JSON, or breaks off"),
        (
            "c.json",
            b'{"a": [{"b": 1}], "c": [{"d": 2}]}',
            "no column is named like one of texts; choose one with --text-",
        ),
        ("c.json", b'[{"kind": "age", "value": 4}]', "is a table of facts and holds no texts"),
        (
            "c.csv",
            b"\xff\xfa,text\n",
            "c.csv: is not valid UTF-8; name its encoding with --encoding",
        ),
        ("c.csv", b"", "c.csv: is empty, or does not begin with a line of column names"),
        ("c.csv", b"ten,tuoi\nAn,4\n", "--text-field: ten, tuoi"),
        ("c.csv", b"kind,value,text\nage,4,x\n", "is a table of facts and holds no texts; `vnfacts compare` reads it"),
        ("c.jsonl.gz", gzip.compress(jsonl())[:-12], "c.jsonl.gz: is damaged or breaks off in the middle; get it anew"),
    ],
)
def test_what_is_no_corpus_is_one_line(name: str, data: bytes, message: str) -> None:
    with pytest.raises(SourceError) as error:
        items(name, data)
    assert message in str(error.value)


def test_a_column_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(SourceError, match="--text-field txt: did you mean text"):
        items("c.csv", table(","), How(text_field="txt"))


def test_halves_of_characters_become_replacements() -> None:
    (document,) = documents(items("c.jsonl", b'{"text": "12 kg \\ud83d"}\n'))
    assert document.text == "12 kg \ufffd"


@given(st.lists(st.text(min_size=1).filter(str.strip), min_size=1, max_size=20))
def test_texts_are_taken_as_they_are(texts: list[str]) -> None:
    rows = [{"text": text} for text in texts]
    expected = [text.encode("utf-8", "replace").decode() for text in texts]
    assert [document.text for document in documents(items("c.jsonl", jsonl(rows)))] == expected


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2026-02-06", "2026-02-06"),
        ("2026-02-06 23:59:59", "2026-02-06"),
        ("2026-02-06T18:00:00+00:00", "2026-02-07"),
        ("06/02/2026 10:15", "2026-02-06"),
        ("Fri, 06 Feb 2026 20:00:00 GMT", "2026-02-07"),
        ("20260206", "2026-02-06"),
        (1770370000, "2026-02-06"),
        (1770370000000, "2026-02-06"),
        (datetime(2026, 2, 6, 23), "2026-02-06"),
        (None, ""),
        ("  ", ""),
    ],
)
def test_days_are_written_in_many_ways(stamp: object, day: str) -> None:
    assert day_of(stamp) == day


@pytest.mark.parametrize("stamp", ["30/2/2026", "2026-13-01", "6/2/26", "12", "0001-01-01", "ngày mai", True, [1]])
def test_what_names_no_day_is_refused(stamp: object) -> None:
    with pytest.raises(ValueError, match="for its date"):
        day_of(stamp)
