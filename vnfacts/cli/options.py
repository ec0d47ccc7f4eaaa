"""Options of ``extract``, checked before any work starts."""

from __future__ import annotations

import difflib
import glob
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import typer

from vnfacts.model import COLUMNS, KINDS
from vnfacts.read import AS_TOLD, STDIN, How
from vnfacts.read import FORMATS as INPUT_FORMATS
from vnfacts.read.encodings import checked
from vnfacts.write import EXTENSIONS, FORMATS
from vnfacts.write.labels import LANGUAGES, Language, preferred_language

_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


class WrongUsageError(typer.TyperException):
    """A command line that cannot be meant. Its text is one line that says what is wrong and what to do."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked ``extract`` for.

    Attributes:
        sources: paths, ``-`` for standard input.
        date: ISO date of the documents, ``""`` to look for it in each.
        format: name of a format, ``""`` for what suits where the facts go.
        output: path of the file to write, ``""`` for standard output.
        kinds: kinds to keep.
        columns: columns to write, ``None`` for the format's own choice.
        excel: whether to begin with a byte-order mark.
        explain: whether to explain the facts instead of tabulating them.
        jobs: how many processes to share the sources among; 0 for what suits how much there is to read.
        language: of headings and totals.
        how: how to read the sources.
        resume: whether to go on with a run that was stopped.
        save_text: folder to write the texts of the documents to, ``""`` for none.
    """

    sources: tuple[str, ...]
    date: str
    format: str
    output: str
    kinds: frozenset[str]
    columns: tuple[str, ...] | None
    excel: bool
    explain: bool
    jobs: int = 0
    language: Language = "en"
    how: How = AS_TOLD
    save_text: str = ""
    resume: bool = False


def parse(
    sources: Sequence[str] | None,
    *,
    date: str = "",
    format_name: str = "",
    output: str = "",
    kinds: Sequence[str] | None = None,
    columns: Sequence[str] | None = None,
    excel: bool = False,
    explain: bool = False,
    jobs: int = 0,
    language: str = "",
    how: How = AS_TOLD,
    save_text: str = "",
    resume: bool = False,
) -> Options:
    """Check the options as they were typed.

    Raises:
        WrongUsageError: one of them is impossible, or they contradict each other.
    """
    if explain and (format_name or columns or excel):
        raise WrongUsageError("--explain writes text of its own: leave out --format, --columns and --excel")
    found = tuple(_expand(sources or [STDIN]))
    output = "" if output == STDIN else output
    _keep_sources(output, found)
    return Options(
        sources=found,
        date=_iso_date(date),
        format="" if explain else _format(format_name, output, excel),
        output=output,
        kinds=frozenset(_chosen("kind", kinds, KINDS) if kinds else KINDS),
        columns=_chosen("column", columns, COLUMNS) if columns else None,
        excel=excel,
        explain=explain,
        jobs=jobs,
        language=_language(language),
        how=replace(how, leave_out=tuple(filter(None, (output, save_text)))),
        save_text=save_text,
        resume=resume,
    )


def how_to_read(
    input_format: str, encoding: str, text_field: str, date_field: str, id_field: str, max_mb: float | None
) -> How:
    """Check what the user says of the sources.

    Raises:
        WrongUsageError: there is no such format or encoding.
    """
    if input_format and input_format not in INPUT_FORMATS:
        raise unknown("input format", input_format, tuple(INPUT_FORMATS))
    try:
        how = How(input_format, checked(encoding), text_field, date_field, id_field)
    except ValueError as error:
        raise WrongUsageError(f"--encoding: {error}") from None
    return how if max_mb is None else replace(how, most_bytes=int(max_mb * 1_000_000))


def unknown(what: str, name: str, valid: Sequence[str]) -> WrongUsageError:
    """The error for a name that is none of the valid ones, with the nearest of them."""
    nearest = difflib.get_close_matches(name.lower(), valid, n=1)
    hint = f"did you mean {nearest[0]}? " if nearest else ""
    return WrongUsageError(f"unknown {what} {name!r}: {hint}There are {', '.join(valid)}")


def _expand(sources: Sequence[str]) -> Iterator[str]:
    """The sources with ``*`` and ``?`` replaced by the files they match: not every shell does it."""
    for source in sources:
        matches = sorted(glob.glob(source, recursive=True)) if {"*", "?"} & set(source) else []  # noqa: PTH207
        yield from [source] if source in matches or not matches else matches


def _keep_sources(output: str, sources: Sequence[str]) -> None:
    if output and any(_is_same_file(output, source) for source in sources if source != STDIN):
        raise WrongUsageError(f"--output {output}: is also a source and would be lost; choose another name")


def _is_same_file(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except OSError:  # one of them does not exist
        return False


def _iso_date(text: str) -> str:
    if not text:
        return ""
    day_first = _DAY_FIRST.fullmatch(text.strip())
    try:
        if day_first:
            day, month, year = map(int, day_first.groups())
            return date(year, month, day).isoformat()
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        raise WrongUsageError(
            f"--date {text}: is no day of the calendar; write it as 2026-02-06 or, day first, 6/2/2026"
        ) from None


def _format(name: str, output: str, excel: bool) -> str:
    if name and name not in FORMATS:
        raise unknown("format", name, FORMATS)
    extension = Path(output).suffix.lower()
    if output and not name and extension not in EXTENSIONS:
        raise WrongUsageError(
            f"--output {output}: this extension names no format; add --format, or use {', '.join(EXTENSIONS)}"
        )
    chosen = name or EXTENSIONS.get(extension, "") or ("csv" if excel else "")
    if excel and chosen not in {"csv", "tsv"}:
        raise WrongUsageError(f"--excel: is for csv and tsv, not for {chosen}")
    return chosen


def _language(name: str) -> Language:
    for language in LANGUAGES:
        if name == language:
            return language
    if name:
        raise unknown("language", name, LANGUAGES)
    return preferred_language()


def _chosen(what: str, given: Sequence[str], valid: Sequence[str]) -> tuple[str, ...]:
    names = [name.strip() for part in given for name in part.split(",")]
    for name in names:
        if name not in valid:
            raise unknown(what, name, valid)
    return tuple(dict.fromkeys(names))
