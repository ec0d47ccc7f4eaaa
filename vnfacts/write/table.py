"""The table for people: fits the terminal, a colour per kind, each fact marked inside its sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TextIO

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from vnfacts.model import Fact, Kind
from vnfacts.write import Layout, Pages
from vnfacts.write.cells import one_line, plain, row_of
from vnfacts.write.excerpt import around, places_in_sentences
from vnfacts.write.humanise import value_text
from vnfacts.write.labels import Language, counted, heading, named
from vnfacts.write.styles import TERSE

_STYLES: dict[Kind, str] = {
    "money": "green",
    "percent": "cyan",
    "measure": "blue",
    "count": "yellow",
    "age": "magenta",
    "ordinal": "bright_blue",
    "ratio": "bright_cyan",
    "score": "bright_magenta",
    "number": "bright_yellow",
    "date": "red",
    "time": "bright_red",
    "period": "red",
    "duration": "bright_green",
}
_GAP = 2
"""Characters between two columns."""
_NARROWEST_SENTENCE = 12


def write_table(pages: Pages, out: TextIO, layout: Layout) -> None:
    """Draw a table per document and a closing line of totals; by default kind, value and sentence."""
    draw(pages, Console(file=out, highlight=False, emoji=False), layout)


def draw(pages: Pages, console: Console, layout: Layout) -> None:
    """Draw on a rich console what :func:`write_table` writes to a stream."""
    totals: Counter[Kind] = Counter()
    for _, facts in pages:
        if not facts:
            continue
        totals.update(fact.kind for fact in facts)
        _draw_heading(console, facts[0])
        console.print(_columns_table(facts, layout) if layout.columns else _reading_table(facts, console, layout))
        console.print()
    console.print(_closing_line(totals, layout.language), soft_wrap=True)


def _draw_heading(console: Console, first: Fact) -> None:
    title = Text(one_line(first.source), style="bold")
    console.print(title.append(f"  {first.doc_date}".rstrip(), style="not bold dim"), soft_wrap=True)


def _columns_table(facts: Sequence[Fact], layout: Layout) -> Table:
    columns = layout.columns or ()
    headings = [heading(column, layout.language) for column in columns]
    table = Table(*headings, box=box.SIMPLE_HEAD, header_style="dim", pad_edge=False)
    row = row_of(columns)
    for fact in facts:
        table.add_row(*[Text(one_line(plain(cell))) for cell in row(fact)])
    return table


def _reading_table(facts: Sequence[Fact], console: Console, layout: Layout) -> Table:
    kinds = [Text(named("kind", fact.kind, layout.language), style=_STYLES[fact.kind]) for fact in facts]
    values = [Text(one_line(value_text(fact, TERSE[layout.language]))) for fact in facts]
    kind_width = max(kind.cell_len for kind in kinds)
    value_width = min(max(value.cell_len for value in values), console.width * 2 // 5)
    room = max(console.width - kind_width - value_width - 2 * _GAP, _NARROWEST_SENTENCE)

    table = Table(box=None, show_header=False, padding=(0, _GAP, 0, 0), pad_edge=False)
    table.add_column(width=kind_width, no_wrap=True)
    table.add_column(width=value_width)
    table.add_column(no_wrap=True, overflow="ellipsis")
    bare = console.color_system is None  # no styles here, so the fact is marked with brackets
    for fact, at, kind, value in zip(facts, places_in_sentences(facts), kinds, values, strict=True):
        table.add_row(kind, value, _sentence(fact, at, room, bare))
    return table


def _sentence(fact: Fact, at: int, width: int, bare: bool) -> Text:
    """The sentence cut to the width around its fact, which stands at the given place in it."""
    if at < 0:
        before, stated, after = "", fact.text, ""
    else:
        before, stated, after = around(fact.sentence, at, at + len(fact.text), width - 2 * bare)
    marked = f"[{one_line(stated)}]" if bare else one_line(stated)
    style = f"bold underline {_STYLES[fact.kind]}"
    return Text.assemble((one_line(before), "dim"), (marked, style), (one_line(after), "dim"))


def _closing_line(totals: Counter[Kind], language: Language) -> Text:
    line = Text(counted("fact", totals.total(), language), style="bold")
    for kind, number in totals.most_common():
        part = f"{number} {named('kind', kind, language)}"
        line.append(" · ", style="not bold dim").append(part, style=f"not bold {_STYLES[kind]}")
    return line
