"""What stands beside a number: its currency, unit, length of time or counted noun, and a rate's denominator."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from vnfacts.lexicon import calendar, money, numbers, units
from vnfacts.model import Kind
from vnfacts.nouns import counted_noun, is_noun
from vnfacts.patterns import Lazy, spellings, trie


class Unit(NamedTuple):
    """What a figure is of.

    Attributes:
        kind: money, percent, measure, duration, age or count.
        code: canonical unit, or the counted noun.
        end: where its surface ends.
        factor: what the figure is to be multiplied by (a cent is 0.01).
        surface: the words as folded.
    """

    kind: Kind
    code: str
    end: int
    factor: Decimal | None = None
    surface: str = ""


_VIETNAMESE = re.compile(r"[à-ỹđÀ-ỸĐ]")
_LONGEST_SYMBOL = 4


class Meaning(NamedTuple):
    """What a surface may mean: see `Unit`; `exact` holds the cases a symbol must be written in, if any."""

    kind: Kind
    code: str
    exact: frozenset[str]
    factor: Decimal | None = None


@cache
def _table() -> dict[str, list[Meaning]]:
    """Folded surface -> what it may mean."""
    table: dict[str, list[Meaning]] = {}
    for surface, kind, code, factor in _rows():
        symbol = kind == "measure" and len(surface) <= _LONGEST_SYMBOL and _is_symbol(surface)
        exact = frozenset({surface}) if symbol else frozenset()
        for form in spellings(surface.lower()):
            table.setdefault(form, []).append(Meaning(kind, code, exact, factor))
    return table


def _rows() -> Iterator[tuple[str, Kind, str, Decimal | None]]:
    """Every surface of the tables with its kind, its code and its factor."""
    for code, unit in units.UNITS.items():
        for surface in unit.surfaces:
            if surface not in units.AMBIGUOUS:
                yield surface, "measure", code, None
    for table in (money.CURRENCIES, money.CRYPTO):
        for code, surfaces in table.items():
            for surface in surfaces:
                yield surface, "money", code, None
    for surface, (code, share) in money.SUBUNITS.items():
        yield surface, "money", code, Decimal(share)
    named: dict[Kind, dict[str, str]] = {
        "percent": units.PERCENT, "duration": calendar.TIME_UNITS, "age": calendar.AGE_WORDS,
    }  # fmt: skip
    for kind, words in named.items():
        for surface, code in words.items():
            yield surface, kind, code, None
    for word, after in units.NEEDS_AFTER.items():
        for noun in after:
            yield f"{word} {noun}", "measure", units.AMBIGUOUS_CODES[word], None


def _is_symbol(surface: str) -> bool:
    return any(c.isascii() and c.isalpha() for c in surface) and not _VIETNAMESE.search(surface)


def unit_surfaces() -> Iterable[str]:
    """Every surface of a unit, in all its spellings."""
    return _table()


UNIT = Lazy(
    lambda: (
        r" *("
        + trie(_table(), spell=False)
        + r")(?:(?<=[^\w])|(?!\w)|(?<!\d)(?=\d{1,2}(?!\w|\+))|(?<=m[23])(?=[^\W\d]{2}))"
    )
)
"""A surface of a unit behind a number, whatever it means there."""


@cache
def _denied() -> dict[str, re.Pattern[str]]:
    """Surface -> the words after it that make it something else (đồng chí, độ tuổi)."""
    rows: dict[str, set[str]] = {}
    for table in (units.NOT_BEFORE, money.NOT_BEFORE, calendar.NOT_A_LENGTH):
        for surface, after in table.items():
            for form in spellings(surface):
                rows.setdefault(form, set()).update(after)
    return {form: re.compile(" +(?:" + trie(after) + r")(?!\w)") for form, after in rows.items()}


# lần hai ngày 13/4, quận 2 năm 2017: the word of time leads the date that follows
_DATE_FOLLOWS = re.compile(
    r"(?<=ngày|.hôm|.đêm) +\d{1,2}(?:(?: *, *| +(?:và|đến|hoặc) +| *- *)\d{1,2})*(?:[/.-]\d| +tháng)"
    r"|(?<=tháng) +\d{1,2}[/-]\d|(?<=năm) +\d{4}(?!\d| ?- ?\d|(?:, ?| +và +)\d{4})|(?<=học) +\d{4}"
    r"|(?<=năm) +ngoái(?!\w)"
)


def unit_after(text: str, folded: str, end: int) -> Unit | None:
    """The currency, measure, percent sign, length of time or age word that follows a number ending at `end`."""
    match = UNIT.match(folded, end)
    if match is None:
        return None
    surface, after = match[1], match.end()
    entries = _table().get(surface)
    if entries is None:  # spaces in a row
        surface = " ".join(surface.split())
        entries = _table()[surface]
    written = text[match.start(1) : after]
    for entry in entries:
        if entry.exact and written not in entry.exact:
            continue
        if surface in units.APART and match.start(1) == end and entry.exact:
            continue
        if entry.exact and folded.startswith(("-", "."), after) and folded[after + 1 : after + 2].isalpha():
            return None  # V-League, V.League
        if entry.kind == "duration" and _DATE_FOLLOWS.match(folded, after):
            return None
        if surface in money.CAPITALS_ONLY and not written.isupper():
            return None
        if is_denied(folded, surface, after):
            return _shorter_unit(surface, match.start(1))
        return Unit(entry.kind, entry.code, after, entry.factor, surface)
    return None


def _shorter_unit(surface: str, start: int) -> Unit | None:
    """The unit that a longer surface begins with, where its last syllable goes with what follows: ngày | công chiếu."""
    shorter = surface.rpartition(" ")[0]
    entries = _table().get(shorter)
    return Unit(entries[0].kind, entries[0].code, start + len(shorter), entries[0].factor, shorter) if entries else None


# -- amounts that need no look around ----------------------------------------------------------------------------


SIZED = Lazy(lambda: rf"(\d++(?:[.,]\d++)*+)(?: ?({trie(numbers.SCALES)}(?: (?:tỷ|tỉ))?)(?!\w))?")
"""A figure and its scale."""
_GOES_ON = re.compile(r" ?\d|-\w| ?- ?\d| (?:đến|tới|rưỡi|rưởi|cho (?:đến|tới))(?!\w)| (?:và|hoặc|hay) \d")
"""What stands behind a unit where its figure may be one of several, or not the whole of the amount."""


@cache
def _plain() -> dict[str, Meaning]:
    """The surfaces that mean one thing wherever they stand (but see `is_denied`), and what that is."""
    return {
        surface: entries[0]
        for surface, entries in _table().items()
        if entries[0].kind != "count"
        and entries[0].code != "hour"
        and len({entry.code for entry in entries}) == 1
        and surface not in money.CAPITALS_ONLY
        and surface not in units.NEVER_PLAIN
    }


def plain_unit(text: str, folded: str, end: int) -> tuple[Meaning, int] | None:
    """What the unit behind a figure means, where nothing beside them can change it (most are such), and its end."""
    match = UNIT.match(folded, end)
    if match is None:
        return None
    surface, after = match[1], match.end()
    plain = _plain().get(surface)
    if plain is None or _GOES_ON.match(folded, after) or is_denied(folded, surface, after):
        return None
    if surface in units.APART and match.start(1) == end:
        return None
    if plain.exact and text[after - len(surface) : after] not in plain.exact:
        return None
    return plain, after


def is_denied(folded: str, surface: str, end: int) -> bool:
    """Whether the word after a surface makes it something else: đồng chí, độ tuổi."""
    denied = _denied().get(surface)
    return denied is not None and denied.match(folded, end) is not None


# -- rates -------------------------------------------------------------------------------------------------------


@cache
def _denominators() -> dict[str, str]:
    return {
        form: code
        for code, surfaces in units.RATE_DENOMINATORS.items()
        for surface in surfaces
        for form in spellings(surface.lower())
    }


def _denominator(surface: str) -> str:
    return _denominators()[" ".join(surface.split())]


_RATE = Lazy(
    lambda: (
        r" *(?:(?P<slash>/) *(?:1 *)?"
        r"| +(?P<per>mỗi|một|1|trên một|trên mỗi|trên 1|trên|cho mỗi|cho một|hàng|hằng) +)"
        rf"(?P<d>{trie(_denominators(), spell=False)})(?![^\W_])(?! *\d)"
    )
)
_RATE_NOUN = Lazy(
    lambda: r" *(?:/ *(?:1 *)?| +(?:mỗi|một|trên một|trên mỗi|cho mỗi) +)(?P<n>[^\W\d_]+(?: [^\W\d_]+){0,2})"
)
_RATE_BEFORE = Lazy(
    lambda: (
        rf"(?:mỗi|hàng|hằng|1|một)(?: +(?:một|1))? +(?:(?P<d>{trie(_denominators(), spell=False)})"
        rf"|(?P<n>[^\W\d_]+(?: [^\W\d_]+)??))(?!\w)(?: *(?:,|{trie(units.BETWEEN_RATE_AND_FIGURE)})){{0,6}} *\Z"
    )
)
_EARNED = re.compile(r"(?:kiếm|thu|làm|lời|lãi|bán|công)(?: được)? (ngày|tuần|tháng) \Z")
"""`kiếm ngày 80 ngàn đồng`: earnings by the day."""
_PERIODS = ("ngày ", "tuần ", "tháng ")
RATE_OPENINGS = ("/", " /", " m", " 1 ", " trên ", " cho m", " hàng ", " hằng ", "  ")
"""What a rate begins with, looked at before the pattern is tried."""
_TIME_CODES = frozenset(calendar.TIME_UNITS.values())
_RATED = frozenset({"money", "measure", "count", "percent", "duration"})
_SYMBOLS = {"/hour": "/h", "/second": "/s"}
"""Times as the symbols of units have them."""
_DATED_NEXT = (" tháng", " năm")
"""After `22 giờ một ngày`: the day is one of a month."""
_COUNTED_NEXT = tuple(f" {word}" for word in (*calendar.COUNTED_OFF, *calendar.ENDING_NOW, *calendar.BEGINNING_NOW))
"""After `90% một tuần`: a length of time that counts from now, and no rate."""
_RATE_REACH = 48
"""Characters before a figure within which its denominator stands."""


def rate_after(text: str, folded: str, unit: Unit, end: int) -> tuple[str, int]:
    """`/tháng`, `mỗi kg`, `một thùng` at `end`, after a unit: the denominator's code, or "", and where it ends."""
    codes = ""
    if not folded.startswith(RATE_OPENINGS, end) or text.startswith((" Một", " Mỗi"), end):  # the next sentence opens
        return codes, end
    while unit.kind in _RATED:
        match = _RATE.match(folded, end)
        if match is None:
            break
        code = _denominator(match["d"])
        if not match["slash"] and not _is_rate_word(match["per"], code, unit.kind):
            break
        if match["per"] and is_denied(folded, match["d"], match.end()):  # một đêm diễn
            break
        if code in _TIME_CODES and match["per"] and folded.startswith(_COUNTED_NEXT, match.end()):
            break
        if unit.kind == "duration" and match["d"] == "đêm" and match["per"] in ("một", "1"):  # 2 ngày 1 đêm
            break
        if unit.kind == "duration" and (code not in _TIME_CODES or folded.startswith(_DATED_NEXT, match.end())):
            break
        codes += "/" + code
        end = match.end()
        if not folded.startswith("/", end):
            break
    if unit.kind == "money" and (not codes or folded.startswith("/", end)):
        return _noun_rate(folded, end, codes)
    return codes, end


def rated(code: str, rate: str) -> str:
    """A measure's unit with what it is per, by their own symbol where they have one: `km` and `/hour` are `km/h`."""
    symbol = code + _SYMBOLS.get(rate, rate)
    return symbol if symbol in units.UNITS else code + rate


def _is_rate_word(per: str, code: str, kind: str) -> bool:
    """Whether a word before a denominator makes a rate: `một` not after counts, `hàng` only with units of time."""
    if per in ("một", "1"):
        return kind != "count"
    return per not in ("hàng", "hằng", "trên") or code in _TIME_CODES


def _noun_rate(folded: str, end: int, codes: str) -> tuple[str, int]:
    """A noun as denominator of a price, and what that is again per (`đồng/sản phẩm/tháng`)."""
    noun, noun_end = _rate_noun(folded, end, slash_only=bool(codes))
    if not noun:
        return codes, end
    codes += "/" + noun
    more = _RATE.match(folded, noun_end)
    if more and more["slash"]:
        return codes + "/" + _denominator(more["d"]), more.end()
    return codes, noun_end


def _rate_noun(folded: str, end: int, slash_only: bool) -> tuple[str, int]:
    match = _RATE_NOUN.match(folded, end)
    if match is None or slash_only and not match[0].lstrip().startswith("/"):
        return "", end
    currency = UNIT.match(folded, match.start("n"))
    if currency:
        entry = _table()[" ".join(currency[1].split())][0]
        if entry.kind == "money":
            return entry.code, currency.end()
    counted = noun_at(folded, folded, match.start("n"), bare=True)
    return (counted.code, counted.end) if counted else ("", end)


def rate_before(folded: str, start: int, kind: str) -> str:
    """`mỗi tháng 400 bảng`, `mỗi cái 21 triệu đồng`: the denominator that stands before a figure, or ""."""
    left = folded[max(0, start - _RATE_REACH) : start]
    if "mỗi" not in left and "hàng" not in left and "hằng" not in left:
        earned = _EARNED.search(left) if kind == "money" and left.endswith(_PERIODS) else None
        return "/" + _denominator(earned[1]) if earned else ""
    cut = max(left.rfind("mỗi "), left.rfind("hàng "), left.rfind("hằng "))
    if cut < 0 or any(c in left[cut:] for c in ".;:\n("):
        return ""
    match = _RATE_BEFORE.match(left, cut)
    if match is None:
        return ""
    if match["d"]:
        code = _denominator(match["d"])
        loose = code in _TIME_CODES or left.startswith("mỗi", cut) and match["d"] not in units.AMBIGUOUS_BEFORE
        return "/" + code if kind == "money" or loose else ""
    if kind != "money" or not left.startswith("mỗi", cut) or " " in match["n"] and not is_noun(match["n"]):
        return ""
    return "/" + match["n"]


_RATE_BEYOND = re.compile(
    r" [^\W\d_]+(?: (?!nhưng|và|mà|thì|nên)[^\W\d_]+)? mỗi (?P<d>ngày|tuần|tháng|năm|giờ|phút|giây)(?!\w)"
)
BEYOND_REACH = 24
"""Characters behind an amount within which `mỗi` begins such a rate."""


def rate_beyond(text: str, folded: str, end: int) -> str:
    """`2 lít nước mỗi ngày`: the time that a measured amount is per, behind the noun; it is not of the span."""
    match = _RATE_BEYOND.match(folded, end) if " mỗi " in folded[end : end + BEYOND_REACH] else None
    return "/" + _denominator(match["d"]) if match and noun_at(text, folded, end, bare=True) else ""


# -- counted nouns -----------------------------------------------------------------------------------------------


def noun_at(text: str, folded: str, at: int, bare: bool = False) -> Unit | None:
    """The counted noun whose phrase starts at `at`, as a unit (see `nouns.counted_noun`)."""
    found = counted_noun(text, folded, at, bare)
    return Unit("count", found[0], found[1]) if found else None
