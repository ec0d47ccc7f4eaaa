"""Where a command writes: standard output, or the file that was asked for."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Any

import typer

from vnfacts.cli.options import WrongUsageError
from vnfacts.cli.terminal import standard_output
from vnfacts.write import REGISTRY, Sink, WriteError
from vnfacts.write.atomic import NotReplacedError, is_replaceable, replacing


class OutputError(typer.TyperException):
    """A table that could not be written to its end. Its text is one line that says what there is of it."""

    exit_code = 1


def suitable_format(name: str, output: str) -> str:
    """The format to write: the one asked for, else what suits standard output.

    Args:
        name: of a format; empty where none is asked for.
        output: path of a file; empty for standard output.

    Raises:
        WrongUsageError: it cannot be written there, or the library that it needs is not installed.
    """
    on_terminal = not output and sys.stdout.isatty()
    if not name:
        return "table" if on_terminal else "csv"
    form = REGISTRY[name]
    if form.needs and importlib.util.find_spec(form.needs[0]) is None:
        raise WrongUsageError(f"writing {name} needs {form.needs[1]}; install it with: pip install 'vnfacts[{name}]'")
    if not output and (form.sink == "file" or form.sink == "binary" and on_terminal):
        raise WrongUsageError(f"{name} is written to a file: name it with --output facts{form.extensions[0]}")
    return name


@contextmanager
def destination(output: str, sink: Sink = "text") -> Iterator[Any]:
    """Open what is written to. A file is there whole when the block ends well, and else as it was before.

    Args:
        output: path of a file; empty for standard output.
        sink: what is wanted of it.

    Yields:
        A text stream, a stream of bytes, or the path of a file to write, which is empty or a database to add to.

    Raises:
        WrongUsageError: the file cannot be opened, or cannot take what is to be written.
        OutputError: it cannot be written to its end.
    """
    kept = "what was written before is kept"
    try:
        if not output:
            with standard_output():
                yield sys.stdout if sink == "text" else sys.stdout.buffer
            return
        path = Path(output)
        with ExitStack() as stack:
            try:
                if is_replaceable(path):
                    kept = "it is as it was before" if path.exists() else "no file was made"
                target = stack.enter_context(_opened(path, sink))
            except OSError as error:
                raise WrongUsageError(
                    f"--output {output}: cannot be written ({_reason(error)}); choose another file"
                ) from None
            yield target
    except WriteError as error:
        raise WrongUsageError(f"--output {output}: {error}") from None
    except NotReplacedError as error:
        raise OutputError(
            f"{output}: cannot be replaced ({_reason(error)}), is it open elsewhere? The new table is {error.filename}"
        ) from None
    except OSError as error:
        raise OutputError(f"{output or 'standard output'}: writing failed ({_reason(error)}); {kept}") from None


@contextmanager
def _opened(path: Path, sink: Sink) -> Iterator[Any]:
    replaceable = is_replaceable(path)
    if sink == "file":
        if not replaceable:
            raise OSError(None, "it is no plain file")
        # A database that is there changes in one transaction of its own, which is all or nothing too.
        with nullcontext(path) if path.exists() else replacing(path) as file:
            yield file
        return
    with replacing(path) if replaceable else nullcontext(path) as file, _stream(file, sink) as stream:
        yield stream


def _stream(path: Path, sink: Sink) -> AbstractContextManager[Any]:
    if sink == "binary":
        return path.open("wb")
    return path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n")


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
