"""``vnfacts extract``: from the sources to where the facts go."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TextIO

from vnfacts.cli.options import Options
from vnfacts.cli.output import destination
from vnfacts.cli.progress import progress
from vnfacts.cli.terminal import announce_typing, say, stopped
from vnfacts.cli.work import Work
from vnfacts.model import Document, Fact
from vnfacts.read import STDIN
from vnfacts.rules import registry
from vnfacts.write import writer
from vnfacts.write.csv import BYTE_ORDER_MARK
from vnfacts.write.explain import write_explanations

_FAILED = 1


def run(options: Options) -> int:
    """Extract what the options ask for and write it.

    Returns:
        The exit code: 0, 1 where a source failed or the output broke off, 130 where Ctrl-C stopped it.

    Raises:
        WrongUsageError: the output file cannot be opened; nothing has been read then.
    """
    work = Work(options)
    try:
        with destination(options.output) as out:
            if STDIN in options.sources:
                announce_typing()
            _write(work, options, out)
    except OSError as error:
        target = options.output or "standard output"
        say(f"{target}: writing failed ({error.strerror}); what was written before is kept")
        return _FAILED
    except KeyboardInterrupt:
        return stopped("the facts written so far are kept")
    work.report()
    return _FAILED if work.failures else 0


def _write(work: Work, options: Options, out: TextIO) -> None:
    on_terminal = out.isatty()
    with progress(work.total, wanted=sys.stderr.isatty() and not on_terminal) as advance:
        pages = _flushed(work.pages(advance), out)
        if options.explain:
            summaries = {name: rule.doc for name, rule in registry().items()}
            write_explanations(pages, out, summaries)
            return
        if options.excel:
            out.write(BYTE_ORDER_MARK)
        write = writer(options.format or ("table" if on_terminal else "csv"))
        write((facts for _, facts in pages), out, options.columns)


def _flushed(pages: Iterable[tuple[Document, list[Fact]]], out: TextIO) -> Iterator[tuple[Document, list[Fact]]]:
    """The pages, each brought to where it goes before the next one is read, come what may."""
    for page in pages:
        yield page
        out.flush()
