"""The samples and the tables expected of them.

    python -m tests.samples

writes `samples/NAME.expected.csv` anew for every `samples/NAME.txt` and shows the lines that changed. Read them: what
is written is what the tests will hold.
"""

from __future__ import annotations

import difflib
import io
from pathlib import Path

from vnfacts import Document
from vnfacts.model import COLUMNS
from vnfacts.pipeline import extract_document
from vnfacts.write import Layout, writer

FOLDER = Path(__file__).parent.parent / "samples"


def names() -> list[str]:
    """Every sample, by name."""
    return sorted(path.stem for path in FOLDER.glob("*.txt"))


def table(name: str) -> str:
    """The facts of a sample as `vnfacts extract samples/NAME.txt --columns …` writes them: all columns, as CSV."""
    document = Document((FOLDER / f"{name}.txt").read_text(encoding="utf-8"), source=f"samples/{name}.txt")
    out = io.StringIO()
    writer("csv")([(document.source, extract_document(document))], out, Layout(COLUMNS))
    return out.getvalue()


def expected_path(name: str) -> Path:
    """Where the table expected of a sample is kept."""
    return FOLDER / f"{name}.expected.csv"


def expected(name: str) -> str:
    """The table expected of a sample; empty if none has been written."""
    path = expected_path(name)
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def changes(name: str) -> list[str]:
    """The lines in which the table of a sample differs from the one expected, as a unified diff without context."""
    lines = difflib.unified_diff(
        expected(name).splitlines(), table(name).splitlines(), "expected", "now", n=0, lineterm=""
    )
    return [line for line in lines if not line.startswith("@@")]


def main() -> None:
    """Write every expected table anew and show what changed."""
    for name in names():
        changed = changes(name)
        if changed:
            print(f"{name}: {sum(line.startswith('+') for line in changed) - 1} lines are new or other than they were")
            print(*changed[2:], sep="\n")
            expected_path(name).write_text(table(name), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
