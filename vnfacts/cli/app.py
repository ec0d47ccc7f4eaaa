"""The commands and their options. They import what they need when they run, so ``--help`` is quick."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from vnfacts import __version__
from vnfacts.cli import arguments as args
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


@app.command()
def extract(
    sources: args.Sources = None,
    date: args.Date = "",
    input_format: args.InputFormat = "",
    encoding: args.Encoding = "",
    text_field: args.TextField = "",
    date_field: args.DateField = "",
    id_field: args.IdField = "",
    max_mb: args.MaxMb = None,
    save_text: args.SaveText = "",
    format_name: args.Format = "",
    output: args.Output = "",
    kinds: args.Kinds = None,
    columns: args.Columns = None,
    excel: args.Excel = False,
    language: args.Lang = "",
    explain: args.Explain = False,
    jobs: args.Jobs = None,
    resume: args.Resume = False,
    lexicon_files: args.Lexicon = None,
) -> None:
    """List every number and date that texts state.

    vnfacts extract article.html --date 2026-02-06

    vnfacts extract news archive.zip corpus.jsonl -o facts.csv --kind money,percent

    Exit codes: 0 done, 1 some sources failed and the others are done, 2 wrong usage, 130 stopped by Ctrl-C.
    """
    from vnfacts.cli.options import how_to_read, parse
    from vnfacts.cli.settings import add_words, settings

    folder = settings()
    if not (explain or excel or output):  # each of these says more of the format than the folder does
        format_name = format_name or folder.format
    options = parse(
        sources,
        date=date or folder.date,
        format_name=format_name,
        output=output,
        kinds=kinds or folder.kind,
        columns=columns or (None if explain else folder.columns),
        excel=excel,
        explain=explain,
        jobs=jobs or 0,
        language=language or folder.lang,
        how=how_to_read(input_format, encoding, text_field, date_field, id_field, max_mb),
        save_text=save_text,
        resume=resume,
    )
    add_words(lexicon_files)
    from vnfacts.cli.extract import run  # the engine: loaded only for a command line that can be meant

    raise typer.Exit(run(options))


@app.command()
def compare(
    sources: args.ComparedSources,
    date: args.DateOfAll = "",
    input_format: args.InputFormat = "",
    encoding: args.Encoding = "",
    text_field: args.TextField = "",
    date_field: args.DateField = "",
    id_field: args.IdField = "",
    max_mb: args.MaxMb = None,
    only: args.Relations = None,
    kinds: args.ComparedKinds = None,
    places: args.PlaceCodes = "",
    metric: args.Metric = "",
    format_name: args.ComparedFormat = "",
    output: args.Output = "",
    language: args.Lang = "",
    exit_code: args.ExitCode = False,
    explain: args.ExplainClaims = False,
    facts: args.FactNames = None,
    jobs: args.Jobs = None,
    lexicon_files: args.Lexicon = None,
) -> None:
    """Set the figures of several documents that speak of the same thing side by side.

    vnfacts compare monday.txt tuesday.txt --only differ,revised

    vnfacts compare a.txt@2026-02-06 facts.csv -o claims.csv --place "VN;KH"

    Exit codes: 0 done, 1 some sources failed or, with --exit-code, figures differ, 2 wrong usage, 130 stopped by
    Ctrl-C.
    """
    from vnfacts.cli.settings import add_words, settings

    folder = settings()
    add_words(lexicon_files)
    from vnfacts.cli.compare import request, run  # the engine with it
    from vnfacts.cli.options import how_to_read

    asked = request(
        sources,
        date=date,
        only=only,
        kinds=kinds,
        places=places,
        metric=metric,
        format_name=format_name,
        output=output,
        exit_code=exit_code,
        explain=explain,
        facts=facts,
        jobs=jobs or 0,
        language=language or folder.lang,
        how=how_to_read(input_format, encoding, text_field, date_field, id_field, max_mb),
    )
    raise typer.Exit(run(asked))


@app.command()
def report(
    sources: args.Sources = None,
    output: args.Output = "",
    title: args.Title = "",
    language: args.Lang = "",
    date: args.Date = "",
    kinds: args.Kinds = None,
    input_format: args.InputFormat = "",
    encoding: args.Encoding = "",
    text_field: args.TextField = "",
    date_field: args.DateField = "",
    id_field: args.IdField = "",
    max_mb: args.MaxMb = None,
    lexicon_files: args.Lexicon = None,
) -> None:
    """Write one web page of articles, their figures and dates, and how these compare.

    vnfacts report news/*.txt -o report.html

    vnfacts report monday.txt tuesday.txt --lang vi --title "Cháy chợ" -o report.html

    The page needs no network. Exit codes: 0 done, 1 some sources failed and the others are done, 2 wrong usage,
    130 stopped by Ctrl-C.
    """
    from vnfacts.cli.settings import add_words, settings

    folder = settings()
    add_words(lexicon_files)
    from vnfacts.cli.options import how_to_read
    from vnfacts.cli.report import request, run  # the engine with it

    asked = request(
        sources,
        date=date or folder.date,
        kinds=kinds or folder.kind,
        output=output,
        title=title,
        language=language or folder.lang,
        how=how_to_read(input_format, encoding, text_field, date_field, id_field, max_mb),
    )
    raise typer.Exit(run(asked))


@app.command()
def rules(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME]",
            help="Show this rule with its examples.",
            autocompletion=args.completing("vnfacts.rules", "registry"),
        ),
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
        typer.Argument(
            metavar="[TABLE]",
            help="Print this table as TOML.",
            autocompletion=args.completing("vnfacts.tables", "TABLES"),
        ),
    ] = None,
) -> None:
    """List the tables of words, or print one in the form that --lexicon takes."""
    from vnfacts.cli.lexicon import list_tables, show_table

    if table is None:
        list_tables()
    else:
        show_table(table)
