"""Which columns of a corpus hold the texts, their dates, and what tells them apart."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from vnfacts.read.how import How
from vnfacts.read.source import SourceError, spoken
from vnfacts.read.tables import are_facts

_USUAL: dict[str, str] = {
    "text": "text content body fulltext maintext articletext articlebody contenttext rawtext article document"
    " noidung vanban baiviet toanvan",
    "date": "date published publishedat publisheddate publishdate publishtime pubdate datepublished publicationdate"
    " posteddate postedat ngay ngaydang ngayxuatban thoigian thoigiandang",
    "id": "id url link docid articleid documentid newsid uuid guid slug ma mabai maso",
    "title": "title headline tieude",
}
"""What each column is usually called, the likeliest name first; in small letters without marks and separators."""
FIRST_ROWS = 20
"""Rows that tell which columns there are, where not each row has all of them."""


class Fields(NamedTuple):
    """Names of columns; empty where there is none."""

    text: str
    date: str
    id: str
    title: str


def choose(source: str, columns: Sequence[str], how: How) -> tuple[Fields, str]:
    """The columns to read, by what the user says and else by their usual names.

    Returns:
        The columns, and one line that tells those that were guessed, if any were.

    Raises:
        SourceError: there is no such column, or none that looks like one of texts.
    """
    if are_facts(columns):
        raise SourceError(f"{spoken(source)}: is a table of facts and holds no texts; `vnfacts compare` reads it")
    chosen = {
        "text": _named("--text-field", how.text_field, source, columns),
        "date": _named("--date-field", how.date_field, source, columns),
        "id": _named("--id-field", how.id_field, source, columns),
        "title": "",
    }
    guessed = {what: column for what, name in chosen.items() if not name and (column := _guess(what, columns))}
    fields = Fields(**{what: name or guessed.get(what, "") for what, name in chosen.items()})
    if not fields.text:
        raise SourceError(
            f"{spoken(source)}: no column is named like one of texts; choose one with --text-field: {_list(columns)}"
        )
    told = [f"{what} from column {column!r}" for what, column in guessed.items() if what != "title"]
    options = ", ".join(f"--{what}-field" for what in guessed if what != "title")
    return fields, f"{spoken(source)}: takes {', '.join(told)}; {options} can say otherwise" if told else ""


def _named(option: str, name: str, source: str, columns: Sequence[str]) -> str:
    if name and name not in columns:
        nearest = difflib.get_close_matches(name, columns, n=1)
        hint = f"did you mean {nearest[0]}? " if nearest else ""
        raise SourceError(f"{spoken(source)}: {option} {name}: {hint}the columns are {_list(columns)}")
    return name


def _guess(what: str, columns: Sequence[str]) -> str:
    plain = {_plain(column): column for column in reversed(columns)}
    return next((plain[name] for name in _USUAL[what].split() if name in plain), "")


def _plain(column: str) -> str:
    """A name in small letters without marks, blanks and separators: `Nội dung` and `noi_dung` are one."""
    letters = unicodedata.normalize("NFD", column.lower().replace("đ", "d"))
    return "".join(letter for letter in letters if letter.isalnum())


def _list(columns: Sequence[str]) -> str:
    return ", ".join(columns) or "there are none"
