"""Case files: one line holds a text, perhaps its date, and the facts that it states.

    @2026-02-10 | ngày 6/2 ⇒ date 2026-02-06/day "ngày 6/2"
    gần 45% hộ dân, 5 và 10 tỷ USD ⇒ percent 45 % ~nearly ; money 5000000000 USD ; money 10000000000 USD
    ba chân bốn cẳng ⇒ nothing

All facts of the text are listed, in order, each as `kind value unit ~qualifier "span" column=value`; what is left out
is not compared. A value is a number or a range `5..7`; `~exact` is no qualifier. The value of a temporal fact is its
days and granularity: `2026-02-06/day`, `2025-01-01..2025-10-31`, `2025-12/month` and `2025/year` for a whole month and
year, `?` where it cannot be resolved; of a time `2026-02-05T08:00`. `\\n`, `\\t` and `\\u00a0` are read as in Python.

Files on the columns that a context fills name the fact and its columns, and leave other facts alone:

    phấn đấu đạt 10 tỷ USD ⇒ 10 tỷ USD: status=target
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from vnfacts import Fact, extract
from vnfacts.model import COLUMNS, KINDS, TEMPORAL

FOLDER = Path(__file__).parent / "cases"

Value = Decimal | str | None


@dataclass(frozen=True)
class Expected:
    """What is stated of one fact: column -> value. `text` names the fact where other facts are left alone."""

    columns: dict[str, Value]
    text: str = ""


@dataclass(frozen=True)
class Case:
    """A text, the date that it is read at, and the facts expected of it."""

    place: str
    date: str
    text: str
    expected: tuple[Expected, ...]

    def difference(self) -> str:
        """What the facts found have against those expected, in the form of a case; empty if nothing."""
        facts = extract(self.text, self.date or None)
        named = [one for one in self.expected if one.text]
        if named:
            return "; ".join(filter(None, _named_differences(facts, named)))
        wrong = len(facts) != len(self.expected) or any(
            mismatches(fact, one) for fact, one in zip(facts, self.expected, strict=True)
        )
        return (" ; ".join(map(describe, facts)) or "nothing") if wrong else ""


def _named_differences(facts: list[Fact], expected: list[Expected]) -> Iterator[str]:
    """One line for each; a fact text said again with the same columns is the next fact with that text."""
    seen: Counter[tuple[str, ...]] = Counter()
    for one in expected:
        key = (one.text, *one.columns)
        alike = [fact for fact in facts if fact.text == one.text]
        seen[key] += 1
        if len(alike) < seen[key]:
            yield f"no fact {one.text!r} among {[fact.text for fact in facts]}"
        elif wrong := mismatches(alike[seen[key] - 1], one):
            yield f"{one.text}: " + ", ".join(f"{column}={got}" for column, got in wrong.items())


def mismatches(fact: Fact, expected: Expected) -> dict[str, Value]:
    """The columns in which a fact differs from what is stated, with what it has there."""
    got: dict[str, Value] = {column: getattr(fact, column) for column in expected.columns}
    return {column: got[column] for column, value in expected.columns.items() if got[column] != value}


def describe(fact: Fact) -> str:
    """A fact in the form of a case."""
    if fact.kind in TEMPORAL:
        days = dict.fromkeys((fact.date_start, fact.date_end))
        value = ("..".join(days) or "?") + ("" if fact.kind == "time" else f"/{fact.granularity}")
    else:
        ends = (fact.value, fact.value_max)
        value = "..".join(f"{end:f}" for end in ends if end is not None) + (f" {fact.unit}" if fact.unit else "")
    return f'{fact.kind} {value}{" ~" + fact.qualifier if fact.qualifier else ""} "{fact.text}"'


# -- reading -----------------------------------------------------------------------------------------------------

_LINE = re.compile(r"(?:@(?P<date>\S+) \| )?(?P<text>.*?) ⇒ (?P<facts>.+)")
_ESCAPE = re.compile(r"\\(?:n|r|t|u[0-9a-f]{4})")
_COLUMN = re.compile(rf",? (?=(?:{'|'.join(COLUMNS)})=)")
_NAMED = re.compile(rf"(?P<text>.+?): (?P<columns>(?:{'|'.join(COLUMNS)})=.*)")
_FACT = re.compile(
    r"(?P<kind>" + "|".join(KINDS) + r")"
    r" (?P<value>[-+?T\d]\S*)"
    r"(?P<unit>(?: (?![~\"]|[a-z_]+=)\S+)*)"
    r"(?: ~(?P<qualifier>\w+))?"
    r"(?: \"(?P<span>[^\"]*)\")?"
    r"(?P<columns>(?: [a-z_]+=.*)?)"
)
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def read(name: str) -> list[Case]:
    """The cases of `cases/NAME.txt`."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [
        parse(line, f"{name}:{number}")
        for number, line in enumerate(lines, 1)
        if line.strip() and not line.startswith("#")
    ]


def names() -> list[str]:
    """All case files, by name."""
    return sorted(path.stem for path in FOLDER.glob("*.txt"))


def parse(line: str, place: str = "") -> Case:
    """One line of a case file.

    Raises:
        ValueError: the line is not in the form of a case.
    """
    match = _LINE.fullmatch(line.strip())
    if match is None:
        raise ValueError(f"{place}: no case: {line!r}")
    stated = [] if match["facts"] == "nothing" else match["facts"].split(" ; ")
    expected = tuple(expectation(_unescape(fact.strip()), place) for fact in stated)
    return Case(place, match["date"] or "", _unescape(match["text"]), expected)


def _unescape(text: str) -> str:
    return _ESCAPE.sub(lambda m: m[0].encode("ascii").decode("unicode_escape"), text)


def expectation(fact: str, place: str = "") -> Expected:
    """One expected fact: `kind value unit …`, or `fact text: column=value`.

    Raises:
        ValueError: the text is in neither form.
    """
    match = _FACT.fullmatch(fact)
    if match is None:
        named = _NAMED.fullmatch(fact)
        if named is None:
            raise ValueError(f"{place}: no fact: {fact!r}")
        return Expected(_columns(named["columns"]), named["text"])
    columns: dict[str, Value] = {"kind": match["kind"]}
    columns |= _days(match["value"]) if match["kind"] in TEMPORAL else _figures(match["value"])
    if match["unit"]:
        columns["unit"] = match["unit"].strip()
    if match["qualifier"]:
        columns["qualifier"] = match["qualifier"].replace("exact", "")
    if match["span"]:
        columns["text"] = match["span"]
    return Expected(columns | _columns(match["columns"].strip()))


def _columns(text: str) -> dict[str, Value]:
    pairs = [pair.partition("=") for pair in _COLUMN.split(text)] if text else []
    return {column: Decimal(value) if column.startswith("value") else value.strip() for column, _, value in pairs}


def _figures(value: str) -> dict[str, Value]:
    low, _, high = value.partition("..")
    return {"value": Decimal(low), "value_max": Decimal(high) if high else None}


def _days(value: str) -> dict[str, Value]:
    interval, _, granularity = value.partition("/")
    first, _, last = interval.partition("..")
    columns: dict[str, Value] = {"granularity": granularity} if granularity else {}
    if "T" in interval:
        return columns | {"date_start": first, "date_end": last or first}
    return columns | {"date_start": _day(first, first=True), "date_end": _day(last or first, first=False)}


def _day(text: str, first: bool) -> str:
    """The first or last day of a year, month or day in ISO form; `?` is none."""
    if text == "?":
        return ""
    match = _DAY.fullmatch(text)
    if match is None:
        raise ValueError(f"no day: {text!r}")
    year, month, day = match.groups()
    month = month or ("01" if first else "12")
    return f"{year}-{month}-{day or ('01' if first else monthrange(int(year), int(month))[1])}"
