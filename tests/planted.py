"""Texts with planted changes: figures that say something else, and figures that say the same in other words."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from num2words import num2words

import vnfacts
from vnfacts.model import Document, Fact

DAY_MONTH = re.compile(r"(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})(?![\d/-])")
YEAR = re.compile(r"(?<!\d)(19|20)\d\d(?!\d)")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
CHANGEABLE = frozenset({"money", "percent", "measure", "count", "age", "date"})


@dataclass
class Tally:
    """What came of the planted changes of some texts."""

    changed: int = 0
    reported: int = 0
    same: int = 0
    false_alarms: int = 0
    missed: list[str] = field(default_factory=list)
    alarming: list[str] = field(default_factory=list)

    def recall(self) -> float:
        return self.reported / max(self.changed, 1)

    def alarm_rate(self) -> float:
        return self.false_alarms / max(self.same, 1)


def changed(fact: Fact, dice: random.Random) -> str:
    """The words of a fact with another value in them, too far off to be a rounding; `""` where that is hard."""
    if fact.kind == "date":
        if match := DAY_MONTH.search(fact.text):
            day = (int(match[1]) + dice.randint(2, 20) - 1) % 27 + 1
            return _replaced(fact.text, match, f"{day}{match[2]}{match[3]}") if day != int(match[1]) else ""
        if match := YEAR.search(fact.text):
            return _replaced(fact.text, match, str(int(match[0]) - dice.randint(2, 9)))
        return ""
    match = NUMBER.search(fact.text)
    if not match or fact.value_max is not None or fact.value is None or fact.value < 2:
        return ""
    figure = match[0]
    other = dice.choice([digit for digit in "123456789" if abs(int(digit) - int(figure[0])) > 1])
    return _replaced(fact.text, match, other + figure[1:])


def restated(fact: Fact, dice: random.Random) -> str:
    """The same figure in other words: another scale, another unit, another spelling; `""` where there is none."""
    ways = list(_ways(fact))
    return dice.choice(ways) if ways else ""


def _ways(fact: Fact) -> Iterator[str]:
    text = fact.text
    if match := re.match(r"(\d+),(\d) tỷ (?=đồng|USD)", text):
        yield _replaced(text, match, f"{match[1]}.{match[2]}00 triệu ")
    if match := re.match(r"(\d{1,3}) triệu (?=đồng|USD)", text):
        yield _replaced(text, match, f"{num2words(int(match[1]), lang='vi')} triệu ")
    if re.fullmatch(r"\d+,\d+%", text):
        yield text.replace("%", " phần trăm")
    if match := re.fullmatch(r"(\d{1,3}) ?km", text):
        yield f"{match[1]}.000 m"
    if match := re.fullmatch(r"(\d{1,2}) ?tấn", text):
        yield f"{match[1]}.000 kg"
    if fact.kind == "count" and fact.value is not None and Decimal(10) < fact.value < 100:
        match = NUMBER.match(text)
        if match and match[0] == str(fact.value):
            yield _replaced(text, match, num2words(int(fact.value), lang="vi"))
    if fact.kind == "date" and (match := DAY_MONTH.fullmatch(text.removeprefix("ngày "))):
        yield f"ngày {match[1]} tháng {match[3]}"


def _replaced(text: str, match: re.Match[str], by: str) -> str:
    return text[: match.start()] + by + text[match.end() :]


def plant(document: Document, dice: random.Random, amount: int) -> tuple[str, dict[int, tuple[int, str]]]:
    """A copy of a text with some facts changed and some restated.

    Returns:
        The copy; and for the start of each fact where it starts in the copy, and `changed`, `restated` or `kept`.
    """
    facts = [fact for fact in vnfacts.extract(document.text, document.date) if fact.kind in CHANGEABLE]
    chosen = {id(fact) for fact in dice.sample(facts, min(2 * amount, len(facts)))}
    pieces: list[str] = []
    fates: dict[int, tuple[int, str]] = {}
    position = shift = count = 0
    for fact in facts:
        words, fate = fact.text, "kept"
        if id(fact) in chosen:
            count += 1
            make, name = (changed, "changed") if count % 2 else (restated, "restated")
            if made := make(fact, dice):
                words, fate = made, name
        fates[fact.start] = (fact.start + shift, fate)
        pieces += [document.text[position : fact.start], words]
        shift += len(words) - len(fact.text)
        position = fact.end
    return "".join([*pieces, document.text[position:]]), fates


def tally(documents: Iterable[Document], amount: int, seed: int = 1) -> Tally:
    """Plant changes in each text, compare it with its copy, and count what is found."""
    dice = random.Random(seed)
    result = Tally()
    for document in documents:
        copy, fates = plant(document, dice, amount)
        pair = [Document(document.text, "original", document.date), Document(copy, "copy", document.date)]
        found = vnfacts.compare(pair)
        apart: set[tuple[int, int]] = set()
        for claim in found.only("differ", "revised").claims:
            starts = {name: [f.start for f in claim.facts if f.source == name] for name in ("original", "copy")}
            apart |= {(one, two) for one in starts["original"] for two in starts["copy"]}
        for start, (there, fate) in fates.items():
            told = f"{document.source}:{start} {fate} …{document.text[max(start - 30, 0) : start + 40]!r}"
            reported = (start, there) in apart
            if fate == "changed":
                result.changed += 1
                result.reported += reported
                result.missed += [] if reported else [told + f" → {copy[there : there + 20]!r}"]
            else:
                result.same += 1
                result.false_alarms += reported
                result.alarming += [told] if reported else []
    return result
