"""``vnfacts extract``: from the sources to where the facts go."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, TextIO

from vnfacts.cli.interrupt import CtrlC
from vnfacts.cli.journal import Journal, kept
from vnfacts.cli.options import Options
from vnfacts.cli.output import destination, suitable_format
from vnfacts.cli.progress import progress
from vnfacts.cli.terminal import announce_typing, say, stopped
from vnfacts.cli.work import Work
from vnfacts.model import Document, Fact
from vnfacts.read import STDIN, size_of_all
from vnfacts.rules import registry
from vnfacts.write import REGISTRY, Layout, writer
from vnfacts.write.csv import BYTE_ORDER_MARK
from vnfacts.write.explain import write_explanations

_FAILED = 1
_KEPT = "the facts written so far are kept"


def run(options: Options) -> int:
    """Extract what the options ask for and write it.

    Returns:
        The exit code: 0, 1 where a source failed, 130 where Ctrl-C stopped it.

    Raises:
        WrongUsageError: the output file cannot be opened or cannot take the facts; nothing has been read then.
        OutputError: the output broke off.
    """
    form = "" if options.explain else suitable_format(options.format, options.output)
    with CtrlC() as ctrl_c, kept(options, form) as journal:
        work = Work(options, journal=journal)
        try:
            with destination(options.output, REGISTRY[form].sink if form else "text") as out:
                if STDIN in options.sources:
                    announce_typing()
                _write(work, options, form, out, ctrl_c)
        except KeyboardInterrupt:
            return stopped(("nothing was written" if options.output else _KEPT) + _how_to_go_on(journal))
        if ctrl_c.pressed:
            return stopped(_KEPT + _how_to_go_on(journal))
        if journal:
            journal.complete()
    work.report()
    return _FAILED if work.failures else 0


def _how_to_go_on(journal: Journal | None) -> str:
    return "; --resume goes on from there" if journal and journal.kept else ""


def _write(work: Work, options: Options, form: str, out: Any, ctrl_c: CtrlC) -> None:
    on_terminal = not options.output and sys.stdout.isatty()
    total = partial(size_of_all, options.sources, options.how)
    with progress(total, wanted=sys.stderr.isatty() and not on_terminal) as advance:
        pages = ctrl_c.until_pressed(work.pages(advance))
        if options.explain:
            summaries = {name: rule.doc for name, rule in registry().items()}
            write_explanations(_flushed(pages, out), out, summaries)
            return
        if options.excel:
            out.write(BYTE_ORDER_MARK)
        if REGISTRY[form].sink == "text":
            pages = _flushed(pages, out)
        layout = Layout(options.columns, options.language, remark=say)
        writer(form)(((document.source, facts) for document, facts in pages), out, layout)


def _flushed(pages: Iterable[tuple[Document, list[Fact]]], out: TextIO) -> Iterator[tuple[Document, list[Fact]]]:
    """The pages, each brought to where it goes before the next one is read, come what may."""
    for page in pages:
        yield page
        out.flush()
