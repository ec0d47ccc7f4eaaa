"""What the folder sets for every run: ``vnfacts.toml``, or ``[tool.vnfacts]`` in ``pyproject.toml``."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vnfacts.cli.options import WrongUsageError, parse, unknown

if TYPE_CHECKING:
    from vnfacts.tables.source import Source

_NAMES = ("lexicon", "date", "format", "kind", "columns", "lang")


@dataclass(frozen=True, slots=True)
class Settings:
    """What is set; empty where nothing is.

    Attributes:
        lexicon: files to add to the tables.
        date, format, kind, columns: what ``extract`` takes where the option is not given.
        lang: the same of all commands.
    """

    lexicon: tuple[str, ...] = ()
    date: str = ""
    format: str = ""
    kind: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    lang: str = ""


def settings() -> Settings:
    """What the current folder sets.

    Raises:
        WrongUsageError: its file sets something that cannot be meant.
    """
    own, project = Path("vnfacts.toml"), Path("pyproject.toml")
    if own.is_file():
        source = _source(own)
        return _checked(source, source.data, ())
    # Every Python project has the other file: look inside only where it may speak of us.
    if project.is_file() and b"vnfacts" in project.read_bytes():
        source = _source(project)
        tools = source.data.get("tool", {})
        if isinstance(tools, dict) and "vnfacts" in tools:
            return _checked(source, tools["vnfacts"], ("tool", "vnfacts"))
    return Settings()


def add_words(files: Sequence[str] | None) -> None:
    """Add the folder's and the user's words to the tables. To be called before the engine is imported.

    Raises:
        WrongUsageError: one of the files cannot be used.
    """
    paths = dict.fromkeys((*settings().lexicon, *(files or ())))
    if not paths:
        return
    from vnfacts.tables import LexiconError, use_lexicon

    for path in paths:
        try:
            use_lexicon(path)
        except LexiconError as error:
            raise WrongUsageError(str(error)) from None


def _source(path: Path) -> Source:
    from vnfacts.tables.source import LexiconError, Source

    try:
        return Source(path)
    except LexiconError as error:
        raise WrongUsageError(str(error)) from None


def _checked(source: Source, table: Any, keys: tuple[str, ...]) -> Settings:
    if not isinstance(table, dict):
        raise WrongUsageError(str(source.error(keys, "vnfacts must be a table")))
    found: dict[str, Any] = {}
    for name, value in table.items():
        here = (*keys, name)
        try:
            found[name] = _value(name, value)
        except WrongUsageError as error:
            raise WrongUsageError(f"{source.place(here)}: {error.message}") from None
    return Settings(**found)


def _value(name: str, value: Any) -> str | tuple[str, ...]:
    """A setting as the option of its name takes it."""
    if name not in _NAMES:
        raise unknown("setting", name, _NAMES)
    if isinstance(value, datetime.date) and name == "date":
        value = value.isoformat()
    if name in {"date", "format", "lang"}:
        if not isinstance(value, str):
            raise WrongUsageError(f"{name} must be a string")
        day, form, language = (value if name == setting else "" for setting in ("date", "format", "lang"))
        parse(None, date=day, format_name=form, language=language)
        return value
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(member, str) for member in values):
        raise WrongUsageError(f'{name} must be a list of strings, such as ["…"]')
    kinds, columns = (values if name == "kind" else None), (values if name == "columns" else None)
    parse(None, kinds=kinds, columns=columns)
    return tuple(values)
