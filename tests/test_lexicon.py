"""The tables are sound: folded, without repetition, one meaning a word, complete by the contract."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest
from babel.numbers import list_currencies

from vnfacts import lexicon
from vnfacts.lexicon import calendar, money, names, numbers, units
from vnfacts.patterns import spellings, spread, trie
from vnfacts.units import _table, unit_after

MODULES = [
    importlib.import_module(f"{lexicon.__name__}.{found.name}") for found in pkgutil.iter_modules(lexicon.__path__)
]

CONTRACT_CURRENCIES = "VND USD EUR CNY JPY KRW THB LAK KHR GBP AUD SGD RUB".split()
CONTRACT_UNITS = """
    mm cm m km m2 km2 ha m3 l ml mg g kg t ta yen mau sao cong luong chi W kW MW GW kWh MWh GWh degC km/h m/s mm/h Hz
    kHz MHz GHz KB MB GB TB Mbps Gbps V A hp bar Pa dB inch px kcal ppm ug/m3 UI/l mAh MP ly barrel TEU
""".split()
CONTRACT_LENGTHS = "second minute hour day week month quarter year decade century".split()


def words(table: object) -> Iterator[str]:
    """Every string of a table, keys and members of members too."""
    if isinstance(table, str):
        yield table
    elif isinstance(table, dict):
        for key, value in table.items():
            yield from words(key)
            yield from words(value)
    elif isinstance(table, list | tuple | set | frozenset):
        for member in table:
            yield from words(member)


def tables(module: ModuleType) -> Iterator[tuple[str, object]]:
    return ((name, value) for name, value in vars(module).items() if name.isupper())


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_words_are_composed(module: ModuleType) -> None:
    for name, table in tables(module):
        for word in words(table):
            assert word == unicodedata.normalize("NFC", word), (name, word)
            assert "  " not in word, (name, word)


@pytest.mark.parametrize("module", [calendar, money, names, numbers], ids=lambda module: module.__name__)
def test_words_are_in_folded_form(module: ModuleType) -> None:
    codes = re.compile(r"[A-Z]{2,5}|VN\$?")  # ISO 4217 and tickers
    for name, table in tables(module):
        for word in words(table):
            assert word == word.lower().strip() or codes.fullmatch(word), (name, word)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_no_table_lists_a_word_twice(module: ModuleType) -> None:
    """A set or dict hides a repetition, so the source is read."""
    assert module.__file__
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            members = [key.value for key in node.keys if isinstance(key, ast.Constant)]
        elif isinstance(node, ast.Set | ast.Tuple | ast.List):
            members = [
                item.value for item in node.elts if isinstance(item, ast.Constant) and isinstance(item.value, str)
            ]
        else:
            continue
        assert len(members) == len(set(members)), sorted({str(m) for m in members if members.count(m) > 1})


def test_a_surface_has_one_unit() -> None:
    meanings: dict[str, set[str]] = defaultdict(set)
    for code, unit in units.UNITS.items():
        for surface in unit.surfaces:
            meanings[surface].add(code)
    for table in (money.CURRENCIES, money.CRYPTO):
        for code, surfaces in table.items():
            for surface in surfaces:
                meanings[surface].add(code)
    for surface, (code, factor) in money.SUBUNITS.items():
        meanings[surface].add(f"{factor} {code}")
    for table_ in (units.PERCENT, calendar.TIME_UNITS, calendar.AGE_WORDS):
        for surface, code in table_.items():
            meanings[surface].add(code)
    assert {surface: codes for surface, codes in meanings.items() if len(codes) > 1} == {}


def test_every_unit_of_the_contract_is_there() -> None:
    assert set(CONTRACT_UNITS) <= set(units.UNITS)
    assert set(CONTRACT_CURRENCIES) <= set(money.CURRENCIES)
    assert set(CONTRACT_LENGTHS) <= set(calendar.TIME_UNITS.values())
    assert set(units.PERCENT.values()) == {"%", "‰", "pp", "bp"}
    assert {"year", "month", "day"} <= set(calendar.AGE_WORDS.values())


def test_currencies_are_those_of_iso_4217() -> None:
    assert set(money.CURRENCIES) <= set(list_currencies())
    assert set(money.PREFIX_SYMBOLS.values()) <= set(money.CURRENCIES)
    assert {code for code, _ in money.SUBUNITS.values()} <= set(money.CURRENCIES)


def test_every_surface_of_a_unit_is_read_as_that_unit() -> None:
    wrong = []
    for code, unit in units.UNITS.items():
        for surface in unit.surfaces:
            if surface in units.AMBIGUOUS:
                continue
            text = f"5 {surface}."
            found = unit_after(text, text.lower(), 1)
            if found is None or (found.kind, found.code, found.end) != ("measure", code, len(text) - 1):
                wrong.append((surface, code, found))
    assert not wrong


def test_every_name_of_a_currency_is_read_as_that_currency() -> None:
    wrong = []
    for code, surfaces in [*money.CURRENCIES.items(), *money.CRYPTO.items()]:
        for surface in surfaces:
            text = f"5 {surface.upper()}."
            found = unit_after(text, text.lower(), 1)
            if found is None or (found.kind, found.code, found.end) != ("money", code, len(text) - 1):
                wrong.append((surface, code, found))
    assert not wrong


def test_units_have_known_dimensions_and_exact_sizes() -> None:
    for code, unit in units.UNITS.items():
        assert unit.dimension in units.BASES, code
        assert not unit.factor or Decimal(unit.factor) > 0, code
    for dimension, base in units.BASES.items():
        assert {unit.factor for unit in units.UNITS.values() if unit.dimension == dimension}, dimension
        if base in units.UNITS and units.UNITS[base].dimension == dimension:
            assert units.UNITS[base].factor == "1", base


def test_rates_are_over_units_that_exist() -> None:
    known = {*units.UNITS, *CONTRACT_LENGTHS}
    assert set(units.RATE_DENOMINATORS) <= known, set(units.RATE_DENOMINATORS) - known


def test_words_that_deny_a_unit_belong_to_a_unit() -> None:
    measures = {surface for unit in units.UNITS.values() for surface in unit.surfaces}
    assert set(units.NOT_BEFORE) <= measures
    assert set(units.NEEDS_AFTER) <= units.AMBIGUOUS <= measures
    assert measures >= units.WEAK
    currencies = {surface for surfaces in money.CURRENCIES.values() for surface in surfaces}
    assert set(money.NOT_BEFORE) <= currencies | set(money.SUBUNITS)


def test_the_calendar_is_complete() -> None:
    assert set(calendar.WEEKDAYS.values()) == set(range(7))
    assert set(calendar.MONTH_WORDS.values()) == set(range(1, 13))
    assert set(calendar.QUARTER_WORDS.values()) == {1, 2, 3, 4} == set(calendar.SEASONS.values())
    assert (len(calendar.HEAVENLY_STEMS), len(calendar.EARTHLY_BRANCHES)) == (10, 12)
    for small, many in calendar.SMALLER_UNIT.values():
        assert small in CONTRACT_LENGTHS
        assert many > 1


def test_digits_and_scales_are_complete() -> None:
    assert set(numbers.DIGITS.values()) == set(range(10))
    assert {10**3, 10**4, 10**6, 10**9} == set(numbers.SCALES.values())
    assert set(numbers.NOT_A_SCALE) <= {*numbers.SCALES, *numbers.SMALL_SCALES}


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("hòa", {"hoà"}), ("hoà", {"hòa"}), ("thủy", {"thuỷ"}), ("tỷ", {"tỉ"}), ("tỉ", {"tỷ"}), ("kỳ", {"kì"}),
        ("quý", {"quí"}), ("khóa", {"khoá"}), ("quá", set()), ("ngày", set()), ("năm", set()), ("hoàn", set()),
        ("tuy", set()),
    ],
)  # fmt: skip
def test_spellings(word: str, others: set[str]) -> None:
    assert spellings(word) == {word, *others}


def test_a_trie_matches_its_words_and_prefers_the_longest() -> None:
    table = ["đô", "đô la", "đô la mỹ", "đồng", "đ", "tỷ"]
    pattern = re.compile(trie(table))
    for word in spread(table):
        match = pattern.match(word + "!")
        assert match
        assert match[0] == word
    assert pattern.match("đô  la mĩ") is not None
    assert pattern.match("euro") is None


def test_folded_units_keep_their_cases() -> None:
    assert all(surface == surface.lower() for surface in _table())
    for text, code in [("5 MW", "MW"), ("5 mW", "mW"), ("5 Mb", "MB")]:
        found = unit_after(text, text.lower(), 1)
        assert found is not None
        assert found.code == code
