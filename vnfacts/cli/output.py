"""Where a command writes: standard output, or the file that was asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from vnfacts.cli.options import WrongUsageError
from vnfacts.cli.terminal import standard_output


@contextmanager
def destination(output: str) -> Iterator[TextIO]:
    """Open what is written to.

    Args:
        output: path of a file; empty for standard output.

    Raises:
        WrongUsageError: the file cannot be opened.
    """
    if not output:
        with standard_output():
            yield sys.stdout
        return
    try:
        file = Path(output).open("w", encoding="utf-8", errors="backslashreplace", newline="\n")  # noqa: SIM115
    except OSError as error:
        raise WrongUsageError(f"--output {output}: cannot be written ({error.strerror}); choose another file") from None
    with file:
        yield file
