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


def _complete_relation(incomplete: str) -> list[str]:
    from vnfacts.claim import RELATIONS

    return [relation for relation in RELATIONS if relation.startswith(incomplete)]


def _complete_column(incomplete: str) -> list[str]:
    from vnfacts.model import COLUMNS

    return [column for column in COLUMNS if column.startswith(incomplete)]


def _complete_rule(incomplete: str) -> list[str]:
    from vnfacts.rules import registry

    return [name for name in registry() if name.startswith(incomplete)]


def _complete_table(incomplete: str) -> list[str]:
    from vnfacts.tables import TABLES

    return [name for name in TABLES if name.startswith(incomplete)]


_Lexicon = Annotated[
    list[str] | None,
    typer.Option(
        "--lexicon",
        metavar="FILE",
        help="Add the words of this TOML file, of the form that `vnfacts lexicon` prints; may be given several times.",
    ),
]

_Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        metavar="N",
        min=1,
        help="Share the documents among this many processes. By default one for each processor where there is much"
        " to read.",
        show_default=False,
    ),
]


@app.command()
def extract(
    sources: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE]...", help="Text files; - or nothing for standard input.", show_default=False),
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
        typer.Option("--explain", help="Tell of each fact which rule found it and which words filled which column."),
    ] = False,
    jobs: _Jobs = None,
    lexicon_files: _Lexicon = None,
) -> None:
    """List every number and date that texts state.

    vnfacts extract article.txt --date 2026-02-06

    vnfacts extract news/*.txt -o facts.csv --kind money,percent

    Exit codes: 0 done, 1 some sources failed and the others are done, 2 wrong usage, 130 stopped by Ctrl-C.
    """
    from vnfacts.cli.options import parse
    from vnfacts.cli.settings import add_words, settings

    folder = settings()
    if not (explain or excel or output):  # each of these says more of the format than the folder does
        format_name = format_name or folder.format
    options = parse(
        sources,
        date or folder.date,
        format_name,
        output,
        kinds or folder.kind,
        columns or (None if explain else folder.columns),
        excel,
        explain,
        jobs or 0,
    )
    add_words(lexicon_files)
    from vnfacts.cli.extract import run  # the engine: loaded only for a command line that can be meant

    raise typer.Exit(run(options))


@app.command()
def compare(
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE...",
            help="Text files, tables that extract wrote (.csv, .tsv, .jsonl), - for standard input;"
            " a.txt@2026-02-06 gives the date of one.",
        ),
    ],
    date: Annotated[
        str, typer.Option("--date", "-d", metavar="DATE", help="The date of all documents that are given none.")
    ] = "",
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            metavar="RELATION,...",
            help="Keep only these: differ, revised, agree, series, single.",
            autocompletion=_complete_relation,
        ),
    ] = None,
    kinds: Annotated[
        list[str] | None,
        typer.Option("--kind", "-k", metavar="KIND,...", help="Keep only these kinds.", autocompletion=_complete_kind),
    ] = None,
    places: Annotated[
        str, typer.Option("--place", "-p", metavar="CODE;...", help="Keep claims about these places: VN;KH, VN-HN.")
    ] = "",
    metric: Annotated[
        str,
        typer.Option("--metric", "-m", metavar="TEXT", help="Keep claims about one thing, as a history of it."),
    ] = "",
    format_name: Annotated[
        str,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            help="As for extract; by default blocks to read on a terminal, and csv elsewhere.",
            autocompletion=_complete_format,
        ),
    ] = "",
    output: Annotated[
        str,
        typer.Option("--output", "-o", metavar="FILE", help="Write to this file and not to standard output."),
    ] = "",
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Leave with 1 when figures differ or were revised, for scripts.")
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Tell why figures were taken for one claim, in place of the claims.")
    ] = False,
    facts: Annotated[
        list[str] | None,
        typer.Option(
            "--fact",
            metavar="FACT",
            help="Explain only these facts to each other, and why they are not one claim: give it twice,"
            " with SOURCE:START or the words of a fact.",
        ),
    ] = None,
    jobs: _Jobs = None,
    lexicon_files: _Lexicon = None,
) -> None:
    """Set the figures of several documents that speak of the same thing side by side.

    vnfacts compare monday.txt tuesday.txt --only differ,revised

    vnfacts compare a.txt@2026-02-06 facts.csv -o claims.csv --place "VN;KH"

    Exit codes: 0 done, 1 some sources failed or, with --exit-code, figures differ, 2 wrong usage, 130 stopped by
    Ctrl-C.
    """
    from vnfacts.cli.settings import add_words

    add_words(lexicon_files)
    from vnfacts.cli.compare import request, run  # the engine with it

    raise typer.Exit(
        run(
            request(
                sources, date, only, kinds, places, metric, format_name, output, exit_code, explain, facts, jobs or 0
            )
        )
    )


@app.command()
def rules(
    name: Annotated[
        str | None,
        typer.Argument(metavar="[NAME]", help="Show this rule with its examples.", autocompletion=_complete_rule),
    ] = None,
) -> None:
    """List the rules that find facts, or show one with its examples."""
    from vnfacts.cli.rules import list_rules, show_rule

    if name is None:
        list_rules()
    else:
        show_rule(name)


@app.command()
def lexicon(
    table: Annotated[
        str | None,
        typer.Argument(metavar="[TABLE]", help="Print this table as TOML.", autocompletion=_complete_table),
    ] = None,
) -> None:
    """List the tables of words, or print one in the form that --lexicon takes."""
    from vnfacts.cli.lexicon import list_tables, show_table

    if table is None:
        list_tables()
    else:
        show_table(table)
