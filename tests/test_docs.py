"""What README says is so: its commands are run, its tables compared with the program."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from vnfacts.model import COLUMNS, KINDS
from vnfacts.write import EXTENSIONS, FORMATS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def sessions() -> list[tuple[str, str]]:
    """Every command of README's console blocks with the output shown below it."""
    console = "".join(text for language, text in BLOCKS if language == "console")
    return re.findall(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", console, re.MULTILINE)


def table_names(first_heading: str) -> list[str]:
    """The names in the first column of the table that has this heading."""
    table = re.search(rf"^\| {first_heading} \|.*\n\|-.*\n((?:\|.*\n)+)", README, re.MULTILINE)
    assert table
    return [name for row in table[1].splitlines() for name in re.findall(r"`(\w+)`", row.split(" | ")[0])]


@pytest.mark.skipif(os.name != "posix", reason="the commands are written for a POSIX shell")
@pytest.mark.parametrize(("command", "shown"), sessions())
def test_commands_print_what_is_shown(command: str, shown: str) -> None:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        command,
        shell=True,
        cwd=ROOT,
        env={**os.environ, "PATH": path, "LC_ALL": "C.UTF-8"},  # headings are in the language of the locale
        capture_output=True,
        check=False,
    )
    assert done.stdout.decode() == shown
    assert not done.stderr


def test_python_examples_print_what_is_shown() -> None:
    for language, text in BLOCKS:
        if language == "python" and ">>>" not in text:
            exec(compile(text, "README.md", "exec"), {})
    assert doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8").failed == 0


def test_the_doctests_of_the_package_hold() -> None:
    import vnfacts

    assert doctest.testmod(vnfacts).failed == 0


def test_every_kind_column_format_and_extension_is_told() -> None:
    assert tuple(table_names("kind")) == KINDS
    assert tuple(table_names("column")) == COLUMNS
    assert f"is one of `{'`, `'.join(FORMATS)}`" in README
    assert f"decides: `{'`, `'.join(EXTENSIONS)}`" in " ".join(README.split())


def test_options_are_told_as_they_are() -> None:
    done = subprocess.run([sys.executable, "-m", "vnfacts", "extract", "--help"], capture_output=True, check=True)
    offered = set(re.findall(r"(?<![\w-])--?[a-z]+", done.stdout.decode()))
    for option in offered - {"-h", "--help"}:
        assert f"`{option}" in README or f" {option} " in README, option
    told = set(re.findall(r"`(--[a-z]+)`", README))
    assert told <= offered


def test_the_sample_and_the_picture_are_there() -> None:
    for path in re.findall(r"samples/[\w./-]+", README):
        assert (ROOT / path).is_file()
    for path in re.findall(r"\]\(([\w./-]+)\)", README):
        assert (ROOT / path).is_file()


def test_the_checks_run_the_test_line() -> None:
    (line,) = [line for line in README.splitlines() if line.startswith("python3 ") and "pytest" in line]
    assert line in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
