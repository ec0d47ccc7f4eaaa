"""A comparison for people: a block per claim, documents in time order, the disagreeing figures marked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from vnfacts.claim import RELATIONS, Claim, Comparison, Relation
from vnfacts.model import Fact
from vnfacts.write.cells import one_line
from vnfacts.write.excerpt import around
from vnfacts.write.humanise import value_text
from vnfacts.write.labels import LANGUAGES, Language, named
from vnfacts.write.styles import TERSE

_STYLES: dict[Relation, str] = {
    "differ": "bold red",
    "revised": "bold yellow",
    "agree": "bold green",
    "series": "bold cyan",
    "single": "bold dim",
}
_ODD = "≠"
_GAP = 2
_NARROWEST_SENTENCE = 12
_NOTHING = (
    "Không số liệu nào được nêu hai lần: chưa có con số nào của tài liệu này nói cùng một việc với tài liệu kia.\n"
    "--only single liệt kê điều mỗi tài liệu nêu; --fact … --fact … cho biết vì sao hai con số đứng riêng.",
    "These documents state nothing twice: no figure of one speaks of the same thing as a figure of another.\n"
    "--only single lists what each states; --fact WORDS --fact WORDS tells why two figures were kept apart.",
)
_MORE = ("{} số liệu khác chỉ nêu một lần (--only single)", "{} more stated once (--only single)")
"""What is said in each language, in the order of LANGUAGES."""


def write_comparison(comparison: Comparison, out: TextIO, *, singles: bool = False, language: Language = "en") -> None:
    """Draw the claims, and a closing line of how many there are of each relation.

    Args:
        comparison: what to draw.
        out: where to.
        singles: whether to draw also what only one document states.
        language: in which relations, kinds and statuses are named.
    """
    console = Console(file=out, highlight=False, emoji=False)
    shown = [claim for claim in comparison.claims if singles or claim.relation != "single"]
    for number, claim in enumerate(shown, start=1):
        _draw(claim, number, console, language)
    if not shown:
        console.print(_NOTHING[LANGUAGES.index(language)], soft_wrap=True)
    console.print(_closing_line(comparison.claims, singles, language), soft_wrap=True)


def _draw(claim: Claim, number: int, console: Console, language: Language) -> None:
    heading = Text(f"{number}  ", style="dim")
    heading.append(named("relation", claim.relation, language), style=_STYLES[claim.relation])
    heading.append(f"  {named('kind', claim.kind, language)}", style="not bold")
    heading.append(f"  {one_line(claim.metric)}" if claim.metric else "", style="bold")
    about = (claim.places, _status(claim, language), _period(claim))
    heading.append("".join(f"  {words}" for words in about if words), style="dim")
    console.print(heading, soft_wrap=True)
    console.print(_figures(claim, console, language))
    console.print()


def _status(claim: Claim, language: Language) -> str:
    return "" if claim.status == "actual" else named("status", claim.status, language)


def _period(claim: Claim) -> str:
    return f"{claim.period_start} – {claim.period_end}" if claim.period_start else ""


def _figures(claim: Claim, console: Console, language: Language) -> Table:
    names = [Text(one_line(f"{fact.doc_date}  {fact.source}".strip())) for fact in claim.facts]
    values = [_value(fact, odd, claim, language) for fact, odd in zip(claim.facts, claim.odd, strict=True)]
    name_width = min(max(name.cell_len for name in names), console.width // 3)
    value_width = min(max(value.cell_len for value in values), console.width // 3)
    room = max(console.width - name_width - value_width - 3 * _GAP, _NARROWEST_SENTENCE)
    table = Table(box=None, show_header=False, padding=(0, _GAP, 0, 0), pad_edge=False)
    table.add_column(width=1)
    table.add_column(width=name_width, no_wrap=True, overflow="ellipsis", style="dim")
    table.add_column(width=value_width)
    table.add_column(no_wrap=True, overflow="ellipsis")
    bare = console.color_system is None
    for fact, odd, name, value in zip(claim.facts, claim.odd, names, values, strict=True):
        table.add_row(Text(_ODD if odd else "", style="bold red"), name, value, _sentence(fact, odd, room, bare))
    return table


def _value(fact: Fact, odd: bool, claim: Claim, language: Language) -> Text:
    value = Text(one_line(value_text(fact, TERSE[language])), style="bold red" if odd else "bold")
    if claim.relation == "series":
        value.append(f"  {fact.period_start[:7]} – {fact.period_end[:7]}", style="not bold dim")
    return value


def _sentence(fact: Fact, odd: bool, width: int, bare: bool) -> Text:
    """The sentence cut to the width around its figure, which is marked."""
    found = re.search(rf"(?<![\w.,]){re.escape(fact.text)}", fact.sentence)  # not the `5 tỷ` of `2,5 tỷ`
    start, end = found.span() if found else (0, 0)
    before, stated, after = around(fact.sentence, start, end, width - 2 * bare)
    stated = stated or fact.text
    marked = f"[{one_line(stated)}]" if bare else one_line(stated)
    style = "bold underline red" if odd else "bold underline"
    return Text.assemble((one_line(before), "dim"), (marked, style), (one_line(after), "dim"))


def _closing_line(claims: Iterable[Claim], singles: bool, language: Language) -> Text:
    counts = Counter(claim.relation for claim in claims)
    told = [relation for relation in RELATIONS if counts[relation] and (singles or relation != "single")]
    line = Text("", style="not bold")
    for relation in told:
        part = f"{counts[relation]} {named('relation', relation, language)}"
        line.append(" · " if line else "").append(part, style=_STYLES[relation])
    if counts["single"] and not singles:
        more = _MORE[LANGUAGES.index(language)].format(counts["single"])
        line.append("; " if line else "").append(more, style="dim")
    return line
