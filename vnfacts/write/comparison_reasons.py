"""Why figures are in one claim or are not, as text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, TextIO

from vnfacts.model import Fact
from vnfacts.write.cells import one_line


class Reason(Protocol):
    """Two facts, whether they are one claim, and why."""

    @property
    def one(self) -> Fact: ...  # noqa: D102
    @property
    def other(self) -> Fact: ...  # noqa: D102
    @property
    def together(self) -> bool: ...  # noqa: D102
    @property
    def lines(self) -> Sequence[str]: ...  # noqa: D102


def write_reasons(heading: str, reasons: Iterable[Reason], out: TextIO) -> None:
    """Write a heading, and for each pair the two figures and the reasons below them."""
    if heading:
        out.write(f"{one_line(heading)}\n")
    for reason in reasons:
        out.write(f"  {_name(reason.one)}\n  {_name(reason.other)}\n")
        out.write("    one claim:\n" if reason.together else "    not one claim:\n")
        out.writelines(f"      {one_line(line)}\n" for line in reason.lines)
    out.write("\n")


def _name(fact: Fact) -> str:
    about = f"  ({fact.metric})" if fact.metric else ""
    return one_line(f"{fact.source}:{fact.start}  {fact.text}{about}")
