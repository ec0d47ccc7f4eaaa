"""What starts fast is known by the modules it loads, not by a clock."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = {"rich", "regex", "pydantic", "dateutil", "decimal", "lunar_vn", "json", "csv"}
STORES = {"pyarrow", "xlsxwriter", "sqlite3"}
ENGINE = {"vnfacts.pipeline", "vnfacts.rules", "vnfacts.numbers", "vnfacts.calendar", "vnfacts.lexicon"}

RUN_AND_LIST = """
import sys
sys.argv = ["vnfacts", *sys.argv[1:]]
from vnfacts.cli import main
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""


def loaded(code: str, *arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, encoding="utf-8", check=True
    )
    return set(done.stderr.split())


@pytest.mark.parametrize(
    "arguments", [(), ("--help",), ("--version",), ("extract", "--help"), ("report", "--help"), ("rules", "--help")]
)
def test_help_loads_neither_the_engine_nor_what_it_works_with(arguments: tuple[str, ...]) -> None:
    assert not loaded(RUN_AND_LIST, *arguments) & (HEAVY | STORES | ENGINE)


def test_importing_the_package_loads_nothing_of_it() -> None:
    modules = loaded("import vnfacts, sys; print(*sys.modules, file=sys.stderr)")
    assert {module for module in modules if module.startswith("vnfacts.")} == set()
    assert not modules & HEAVY


def test_data_classes_load_without_the_engine() -> None:
    modules = loaded("import vnfacts, sys; vnfacts.Fact; print(*sys.modules, file=sys.stderr)")
    assert not modules & (ENGINE | HEAVY - {"decimal"})


def test_facts_written_to_a_pipe_need_neither_drawing_nor_databases(tmp_path_factory: pytest.TempPathFactory) -> None:
    source = tmp_path_factory.mktemp("startup") / "article.txt"
    source.write_text("Kim ngạch đạt 11,33 tỷ USD.", encoding="utf-8")
    assert not loaded(RUN_AND_LIST, "extract", str(source)) & (STORES | {"rich"})


def test_public_names_are_those_of_the_modules_they_come_from() -> None:
    code = """
import json, vnfacts, vnfacts.model, vnfacts.pipeline
print(json.dumps([
    vnfacts.extract is vnfacts.pipeline.extract,
    vnfacts.Fact is vnfacts.model.Fact,
    vnfacts.Document is vnfacts.model.Document,
    set(vnfacts.__all__) <= set(dir(vnfacts)),
    hasattr(vnfacts, "no_such_name"),
]))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [True, True, True, True, False]
