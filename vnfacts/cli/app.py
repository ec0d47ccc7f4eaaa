"""The commands and their options. They import what they need when they run, so ``--help`` is quick."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from vnfacts import __version__
from vnfacts.cli.terminal import prepare_streams, say

app = typer.Typer(
    name="vnfacts",
    rich_markup_mode=None,  # typer would import rich to draw its help
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the program and leave with its exit code. Whatever goes wrong is one line on standard error."""
    prepare_streams()
    sys.exit(_exit_code())


def _exit_code() -> int:
    try:
        return app(prog_name="vnfacts", standalone_mode=False) or 0
    except typer.TyperException as error:
        say(error.format_message())
        return error.exit_code
    except OSError as error:
        say(f"{error.filename or 'standard output'}: {error.strerror}")
        return 1
    except Exception as error:
        if os.environ.get("VNFACTS_TRACEBACK"):
            raise
        say(f"a fault in vnfacts itself, please report it: {type(error).__name__}: {error}")
        return 1


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"vnfacts {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _program(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit."),
    ] = False,
) -> None:
    """Every number and date that a Vietnamese news text states, as a table.

    vnfacts extract article.txt
    """
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def _complete_format(incomplete: str) -> list[str]:
    from vnfacts.write import FORMATS

    return [name for name in FORMATS if name.startswith(incomplete)]


def _complete_kind(incomplete: str) -> list[str]:
    from vnfacts.model import KINDS

    return [kind for kind in KINDS if kind.startswith(incomplete)]


def _complete_column(incomplete: str) -> list[str]:
    from vnfacts.model import COLUMNS

    return [column for column in COLUMNS if column.startswith(incomplete)]


def _complete_rule(incomplete: str) -> list[str]:
    from vnfacts.rules import registry

    return [name for name in registry() if name.startswith(incomplete)]


@app.command()
def extract(
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SOURCE]...", help="Text files; - or nothing for standard input.", show_default=False
        ),
    ] = None,
    date: Annotated[
        str,
        typer.Option(
            "--date",
            "-d",
            metavar="DATE",
            help="The documents' date, 2026-02-06 or 6/2/2026, from which 'hôm nay' or a date with no year"
            " is understood.",
        ),
    ] = "",
    format_name: Annotated[
        str,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            help="table, csv, tsv, json, jsonl or markdown. By default the extension of --output decides;"
            " without one, table on a terminal and csv elsewhere.",
            autocompletion=_complete_format,
        ),
    ] = "",
    output: Annotated[
        str,
        typer.Option("--output", "-o", metavar="FILE", help="Write to this file and not to standard output."),
    ] = "",
    kinds: Annotated[
        list[str] | None,
        typer.Option(
            "--kind",
            "-k",
            metavar="KIND,...",
            help="Keep only these kinds: money, percent, measure, count, age, ordinal, ratio, score, number,"
            " date, time, period, duration.",
            autocompletion=_complete_kind,
        ),
    ] = None,
    columns: Annotated[
        list[str] | None,
        typer.Option(
            "--columns",
            "-c",
            metavar="COLUMN,...",
            help="Write these columns, in this order.",
            autocompletion=_complete_column,
        ),
    ] = None,
    excel: Annotated[
        bool, typer.Option("--excel", help="Begin CSV with the mark by which Excel knows Vietnamese letters.")
    ] = False,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain", help="Tell of each fact which rule found it and which words filled which column."
        ),
    ] = False,
) -> None:
    """List every number and date that texts state.

    vnfacts extract article.txt --date 2026-02-06

    vnfacts extract news/*.txt -o facts.csv --kind money,percent

    Exit codes: 0 done, 1 some sources failed and the others are done, 2 wrong usage, 130 stopped by Ctrl-C.
    """
    from vnfacts.cli.options import parse

    options = parse(sources, date, format_name, output, kinds, columns, excel, explain)
    from vnfacts.cli.extract import run  # the engine: loaded only for a command line that can be meant

    raise typer.Exit(run(options))


@app.command()
def rules(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME]", help="Show this rule with its examples.", autocompletion=_complete_rule
        ),
    ] = None,
) -> None:
    """List the rules that find facts, or show one with its examples."""
    from vnfacts.cli.rules import list_rules, show_rule

    if name is None:
        list_rules()
    else:
        show_rule(name)
