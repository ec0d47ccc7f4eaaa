"""Draw README's picture of the terminal from what the program really prints: python .ci/picture.py"""

from __future__ import annotations

import io
from pathlib import Path

from rich.console import Console

from vnfacts.pipeline import extract_document
from vnfacts.read import Document, read
from vnfacts.write import Layout
from vnfacts.write.table import draw

SAMPLE = "samples/diplomacy.txt"
PICTURE = Path("samples/terminal.svg")
WIDTH = 100


def main() -> None:
    """Write the picture."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="standard")
    console.print(f"[bold]$[/bold] vnfacts extract {SAMPLE}", highlight=False)
    facts = [fact for item in read(SAMPLE) if isinstance(item, Document) for fact in extract_document(item)]
    draw([(SAMPLE, facts)], console, Layout())
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(console.export_svg(title="vnfacts", unique_id="vnfacts"), encoding="utf-8")


if __name__ == "__main__":
    main()
