"""A TOML file that knows on which line everything stands."""

from __future__ import annotations

import os
import re
import tomllib
from collections import defaultdict, deque
from pathlib import Path
from typing import Any

Keys = tuple[str | int, ...]
"""Where a value stands: the keys, and in lists the positions, that lead to it."""

_TOKEN = re.compile(
    r"""
    \#[^\n]*
    | (?P<string> \"{3}(?:\\.|[^\\])*?\"{3} | '{3}.*?'{3} | "(?:\\.|[^"\\\n])*" | '[^'\n]*' )
    | (?P<bare> [\w-]+ )
    """,
    re.VERBOSE | re.DOTALL,
)
_ERROR = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column \d+|end of document)\)")


class LexiconError(ValueError):
    """A file that cannot be used. Its text is one line: the file, the line, and what is wrong there."""


class Source:
    """A TOML file, read.

    Attributes:
        data: what it holds.

    Raises:
        LexiconError: it cannot be read, or is no TOML.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._name = os.fspath(path)
        self._lines: dict[Keys, int] = {}
        text = self._text()
        try:
            self.data: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise self._no_toml(text, str(error)) from None
        self._locate(text)

    def line(self, keys: Keys) -> int:
        """The line on which a value stands."""
        while keys and keys not in self._lines:
            keys = keys[:-1]
        return self._lines.get(keys, 1)

    def place(self, keys: Keys) -> str:
        """The file and the line of a value."""
        return f"{self._name}:{self.line(keys)}"

    def error(self, keys: Keys, message: str) -> LexiconError:
        """An error about a value."""
        return LexiconError(f"{self.place(keys)}: {message}")

    def _text(self) -> str:
        try:
            return Path(self._name).read_text(encoding="utf-8-sig").replace("\r\n", "\n")
        except OSError as error:
            raise LexiconError(f"{self._name}: cannot be read ({error.strerror})") from None
        except UnicodeDecodeError:
            raise LexiconError(f"{self._name}: is no UTF-8 text") from None

    def _no_toml(self, text: str, message: str) -> LexiconError:
        told = _ERROR.fullmatch(message)
        line = told["line"] if told and told["line"] else text.rstrip("\n").count("\n") + 1
        return LexiconError(f"{self._name}:{line}: is no TOML: {told['what'] if told else message}")

    def _locate(self, text: str) -> None:
        """Walk through what was read and the words of the text side by side."""
        lines = _lines_of_words(text)

        def take(word: str) -> int:
            found = lines[word]
            return found.popleft() if len(found) > 1 else found[0] if found else 1

        def walk(keys: Keys, value: object) -> None:
            if isinstance(value, str):
                line = take(value)
                if keys and isinstance(keys[-1], int):
                    self._lines[keys] = line
            elif isinstance(value, dict):
                for key, member in value.items():
                    self._lines[*keys, key] = take(key)
                    walk((*keys, key), member)
            elif isinstance(value, list):
                for index, member in enumerate(value):
                    walk((*keys, index), member)

        walk((), self.data)


def _lines_of_words(text: str) -> defaultdict[str, deque[int]]:
    """Every key and string of a TOML text -> the lines it stands on."""
    lines: defaultdict[str, deque[int]] = defaultdict(deque)
    line, seen = 1, 0
    for token in _TOKEN.finditer(text):
        line += text.count("\n", seen, token.start())
        seen = token.start()
        if token["string"]:
            lines[tomllib.loads(f"word = {token['string']}")["word"]].append(line)
        elif token["bare"]:
            lines[token["bare"]].append(line)
    return lines
