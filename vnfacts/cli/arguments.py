"""The arguments and options of the commands, each as a type that says how it is written and what it means."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Annotated

import typer


def completing(module: str, name: str) -> Callable[[str], list[str]]:
    """A completion by the names that a module lists; it is imported when the shell asks.

    Args:
        name: of what holds them, or of the function that returns it.
    """

    def complete(incomplete: str) -> list[str]:
        names = getattr(importlib.import_module(module), name)
        return [one for one in (names() if callable(names) else names) if one.startswith(incomplete)]

    return complete


Sources = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[SOURCE]...",
        help="Documents, folders and archives of them, corpora; - or nothing for standard input.",
        show_default=False,
    ),
]

Date = Annotated[
    str,
    typer.Option(
        "--date",
        "-d",
        metavar="DATE",
        help="The documents' date, 2026-02-06 or 6/2/2026, from which 'hôm nay' or a date with no year is understood.",
    ),
]

InputFormat = Annotated[
    str,
    typer.Option(
        "--input-format",
        metavar="FORMAT",
        help="What all sources are: text, markdown, html, pdf, docx, json, jsonl, csv, tsv or parquet. By default the"
        " extension decides, and without one the content.",
        autocompletion=completing("vnfacts.read", "FORMATS"),
    ),
]

Encoding = Annotated[
    str,
    typer.Option(
        "--encoding",
        metavar="NAME",
        help="The encoding of all sources, such as windows-1258, tcvn3, vni or viscii; it is found by itself mostly.",
        autocompletion=completing("vnfacts.read.encodings", "USUAL"),
    ),
]

TextField = Annotated[
    str, typer.Option("--text-field", metavar="COLUMN", help="Column of a corpus that holds the texts.")
]

DateField = Annotated[
    str, typer.Option("--date-field", metavar="COLUMN", help="Column of a corpus that holds their dates.")
]

IdField = Annotated[str, typer.Option("--id-field", metavar="COLUMN", help="Column of a corpus that tells them apart.")]

MaxMb = Annotated[
    float | None,
    typer.Option(
        "--max-mb",
        metavar="MB",
        min=0.001,
        help="Pass over documents of more megabytes, unpacked; by default 256. A plain text is read in pieces and may"
        " be of any length.",
        show_default=False,
    ),
]

SaveText = Annotated[
    str,
    typer.Option(
        "--save-text", metavar="FOLDER", help="Write the texts that the offsets count to files of this folder, too."
    ),
]

Format = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help="table, csv, tsv, json, jsonl, markdown, xlsx, parquet or sqlite. By default the extension of"
        " --output decides; without one, table on a terminal and csv elsewhere.",
        autocompletion=completing("vnfacts.write", "FORMATS"),
    ),
]

Output = Annotated[
    str,
    typer.Option("--output", "-o", metavar="FILE", help="Write to this file and not to standard output."),
]

Kinds = Annotated[
    list[str] | None,
    typer.Option(
        "--kind",
        "-k",
        metavar="KIND,...",
        help="Keep only these kinds: money, percent, measure, count, age, ordinal, ratio, score, number,"
        " date, time, period, duration.",
        autocompletion=completing("vnfacts.model", "KINDS"),
    ),
]

Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--columns",
        "-c",
        metavar="COLUMN,...",
        help="Write these columns, in this order.",
        autocompletion=completing("vnfacts.model", "COLUMNS"),
    ),
]

Excel = Annotated[
    bool, typer.Option("--excel", help="Begin CSV with the mark by which Excel knows Vietnamese letters.")
]

Lang = Annotated[
    str,
    typer.Option(
        "--lang",
        metavar="LANG",
        help="vi or en: the language of headings and totals for people. By default that of your system.",
        autocompletion=completing("vnfacts.write.labels", "LANGUAGES"),
        show_default=False,
    ),
]

Explain = Annotated[
    bool,
    typer.Option("--explain", help="Tell of each fact which rule found it and which words filled which column."),
]

ComparedSources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE...",
        help="As for extract, and tables that it wrote (.csv, .tsv, .json, .jsonl, .parquet, .sqlite);"
        " a.txt@2026-02-06 gives the date of one.",
    ),
]

DateOfAll = Annotated[
    str, typer.Option("--date", "-d", metavar="DATE", help="The date of all documents that are given none.")
]

Relations = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar="RELATION,...",
        help="Keep only these: differ, revised, agree, series, single.",
        autocompletion=completing("vnfacts.claim", "RELATIONS"),
    ),
]

ComparedKinds = Annotated[
    list[str] | None,
    typer.Option(
        "--kind",
        "-k",
        metavar="KIND,...",
        help="Keep only these kinds.",
        autocompletion=completing("vnfacts.model", "KINDS"),
    ),
]

PlaceCodes = Annotated[
    str, typer.Option("--place", "-p", metavar="CODE;...", help="Keep claims about these places: VN;KH, VN-HN.")
]

Metric = Annotated[
    str,
    typer.Option("--metric", "-m", metavar="TEXT", help="Keep claims about one thing, as a history of it."),
]

ComparedFormat = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help="As for extract; by default blocks to read on a terminal, and csv elsewhere.",
        autocompletion=completing("vnfacts.write", "FORMATS"),
    ),
]

ExitCode = Annotated[
    bool, typer.Option("--exit-code", help="Leave with 1 when figures differ or were revised, for scripts.")
]

ExplainClaims = Annotated[
    bool, typer.Option("--explain", help="Tell why figures were taken for one claim, in place of the claims.")
]

FactNames = Annotated[
    list[str] | None,
    typer.Option(
        "--fact",
        metavar="FACT",
        help="Explain only these facts to each other, and why they are not one claim: give it twice,"
        " with SOURCE:START or the words of a fact.",
    ),
]

Title = Annotated[str, typer.Option("--title", metavar="TEXT", help="The title of the report.")]

Lexicon = Annotated[
    list[str] | None,
    typer.Option(
        "--lexicon",
        metavar="FILE",
        help="Add the words of this TOML file, of the form that `vnfacts lexicon` prints; may be given several times.",
    ),
]

Jobs = Annotated[
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

Resume = Annotated[
    bool,
    typer.Option("--resume", help="Go on with a run into Parquet or SQLite that was stopped, where it stopped."),
]
