"""JSON: an array of objects, objects one after another, or an object with one such array inside."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, islice
from typing import Any, BinaryIO, NoReturn

from vnfacts.read.fields import FIRST_ROWS, Fields, choose
from vnfacts.read.how import How
from vnfacts.read.legacy import DECODERS
from vnfacts.read.lines import LONGEST, Lines
from vnfacts.read.part import Part, Told
from vnfacts.read.rows import Row, in_parts
from vnfacts.read.source import SourceError, spoken

_OPENING = re.compile(r"\s*(?P<array>\[)?\s*(?P<end>\])?\s*")
_BETWEEN = re.compile(r"[\s,]*(?P<end>\])?\s*")
_NOT_DECODED = re.compile("[\udc80-\udcff]")
"""What stands for bytes that are none of the encoding."""
_decode = json.JSONDecoder().raw_decode

Placed = tuple[int, Any]
"""A value and the line that it begins on."""


def batches(stream: BinaryIO, source: str, how: How) -> Iterator[Part]:
    """The objects of a file, in batches; the columns are told by the first few.

    Raises:
        SourceError: it is no JSON, is cut short, or holds no objects with a text.
    """
    first, values = _looked_at(_values(_text(Lines(stream, source, how.encoding)), source))
    if len(first) == 1 and (rows := _rows_inside(*first[0], source, how)):
        first, values = rows[:FIRST_ROWS], iter(rows)
    columns = list(dict.fromkeys(chain.from_iterable(value for _, value in first if isinstance(value, dict))))
    if not columns:
        raise SourceError(f"{spoken(source)}: holds no JSON objects; documents are objects with a member for the text")
    fields, note = choose(source, columns, how)
    if note:
        yield Told(source, note, failed=False)
    yield from in_parts(source, _rows(values, fields))


def _looked_at(values: Iterator[Placed]) -> tuple[list[Placed], Iterator[Placed]]:
    """The first values, and all of them; an error among the first is raised where it stands among all.

    Raises:
        SourceError: there is nothing before the error.
    """
    first: list[Placed] = []
    try:
        first.extend(islice(values, FIRST_ROWS))
    except SourceError as error:
        if not first:
            raise
        values = iter(partial(_raise, error), None)
    return first, chain(first, values)


def _raise(error: SourceError) -> NoReturn:
    raise error


def _rows(values: Iterable[Placed], fields: Fields) -> Iterator[Row]:
    for number, (line, value) in enumerate(values, start=1):
        if not isinstance(value, dict):
            yield Row(number, line, ValueError("is no JSON object"))
            continue
        row = Row(number, line, *(value.get(name) if name else None for name in fields))
        garbled = isinstance(row.text, str) and _NOT_DECODED.search(row.text)
        yield row._replace(text=ValueError("is not valid in its encoding")) if garbled else row


def _rows_inside(line: int, answer: Any, source: str, how: How) -> list[Placed]:
    """Of an object that has no text itself, as a program may answer, the rows of the one array inside."""
    if not isinstance(answer, dict):
        return []
    try:
        choose(source, list(answer), how)
    except SourceError:
        arrays = list(_arrays(answer))
        return [(line, value) for value in arrays[0]] if len(arrays) == 1 else []
    return []


def _arrays(value: dict[str, Any]) -> Iterator[list[Any]]:
    """The arrays of objects in an object, or in the objects inside."""
    for member in value.values():
        if isinstance(member, dict):
            yield from _arrays(member)
        elif isinstance(member, list) and any(isinstance(item, dict) for item in member):
            yield member


def _values(blocks: Iterable[str], source: str) -> Iterator[Placed]:
    """The values of an array, or those that stand one after another, as soon as each is there as a whole.

    Raises:
        SourceError: one is no JSON, is too long, or breaks off.
    """
    held, line, tried = "", 1, 0
    gap, is_open = _OPENING, False
    for block in chain(blocks, ("",)):
        held += block
        if block and len(held) < 2 * tried:  # what was not whole is tried again where it has doubled: linear in all
            continue
        at = 0
        while (match := gap.match(held, at)) and match.end() < len(held):
            try:
                value, end = _decode(held, match.end())
            except (ValueError, RecursionError):
                break
            is_open = is_open or gap is _OPENING and match["array"] is not None
            line += held.count("\n", at, match.end())
            yield line, value
            line += held.count("\n", match.end(), end)
            at, gap = end, _BETWEEN
        held = held[at:]
        tried = len(held)
        if tried > LONGEST:
            raise SourceError(f"{spoken(source)}: line {line}: is no JSON, or one of more than {LONGEST // 10**6} MB")
    rest = gap.fullmatch(held)
    if rest is None or is_open and not rest["end"]:
        raise SourceError(f"{spoken(source)}: cannot be read from line {line} on: is no JSON, or breaks off")


def _text(lines: Lines) -> Iterator[str]:
    blocks = lines.blocks()
    first = next(blocks, b"")
    if lines.encoding in DECODERS:  # of two bytes for a letter, which a block may cut through
        yield DECODERS[lines.encoding](b"".join(chain((first,), blocks)))
        return
    decoder = codecs.getincrementaldecoder(lines.encoding or "utf-8")("surrogateescape")
    yield from map(decoder.decode, chain((first,), blocks))
