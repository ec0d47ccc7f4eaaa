"""``vnfacts lexicon``: the tables of words, printed in the form in which a user adds to them."""

from __future__ import annotations

from vnfacts.cli.options import unknown
from vnfacts.cli.terminal import standard_output
from vnfacts.tables import TABLES, as_toml


def list_tables() -> None:
    """Print each table's name, how many surfaces it holds, and what they are."""
    width = max(map(len, TABLES))
    with standard_output():
        for name, table in TABLES.items():
            size = sum(map(len, table.form.rows().values()))
            print(f"{name:{width}}  {size:>6}  {table.doc}")


def show_table(name: str) -> None:
    """Print a table as TOML; `cues` prints all tables of cues.

    Raises:
        WrongUsageError: there is no such table.
    """
    tables = [table for table in TABLES.values() if name == table.name or table.name.startswith(f"{name}.")]
    if not tables:
        raise unknown("table", name, tuple(TABLES))
    with standard_output():
        print("\n".join(map(as_toml, tables)), end="")
