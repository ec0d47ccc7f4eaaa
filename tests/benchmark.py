"""How fast the extractor is.

    python -m tests.benchmark [CORPUS.jsonl | FOLDER] [--date DATE] [--rounds N]

The corpus is a file of JSON objects with a `text`, one a line, or a folder of text files; without it the news beside
the project, else the samples. The clock depends on the machine; what to quote is the ratio to
`re.findall(r"\\d+(?:[.,]\\d+)*", text)` on the same text in the same run.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from vnfacts import extract

ROOT = Path(__file__).parent.parent
NEWS = ROOT.parent / "shared" / "corpus" / "news.jsonl"
FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
DOUBLED = 200_000
"""Characters of the text that is read once and then twice as long."""
UNWANTED = ("rich", "regex", "pydantic", "dateutil", "decimal", "lunar_vn", "vnfacts.pipeline")
"""Modules that `vnfacts --help` is not to load."""


def texts(corpus: Path) -> list[str]:
    """The documents of a corpus."""
    if corpus.is_dir():
        return [path.read_text(encoding="utf-8") for path in sorted(corpus.rglob("*.txt"))]
    with corpus.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines if line.strip()]


def best(rounds: int, work: Callable[[], object]) -> float:
    """Seconds of the fastest of several rounds."""
    seconds = []
    for _ in range(rounds):
        start = perf_counter()
        work()
        seconds.append(perf_counter() - start)
    return min(seconds)


def help_modules() -> set[str]:
    """The modules that are loaded when `vnfacts --help` has run."""
    code = (
        "import sys, vnfacts.cli; sys.argv = ['vnfacts', '--help']\n"
        "try: vnfacts.cli.main()\n"
        "finally: print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    return set(done.stderr.split())


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=NEWS if NEWS.is_file() else ROOT / "samples")
    parser.add_argument("--date", default="2017-05-15", help="date of the documents")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()

    documents = texts(options.corpus)
    megabytes = sum(len(text.encode()) for text in documents) / 1e6
    extract("Ngày 5/2 có 10 người.", options.date)  # the first text compiles the patterns
    facts = sum(len(extract(text, options.date)) for text in documents)
    seconds = best(options.rounds, lambda: [extract(text, options.date) for text in documents])
    scan = best(2 * options.rounds, lambda: [FIGURES.findall(text) for text in documents])

    whole = "\n\n".join(documents)
    once = (whole * (DOUBLED // len(whole) + 1))[:DOUBLED]
    single = best(options.rounds, lambda: extract(once, options.date))
    double = best(options.rounds, lambda: extract(f"{once}\n\n{once}", options.date))

    modules = help_modules()
    unwanted = [name for name in UNWANTED if name in modules]
    for figure, value in [
        ("corpus", f"{options.corpus}: {len(documents)} documents, {megabytes:.2f} MB"),
        ("speed", f"{megabytes / seconds:.2f} MB/s, best of {options.rounds}"),
        ("time to that of findall", f"{seconds / scan:.1f}"),
        ("facts", f"{facts}, {seconds / facts * 1e6:.0f} µs each"),
        ("time on a text twice as long", f"{double / single:.2f} times"),
        ("modules loaded by --help", f"{len(modules)}, of the unwanted: {', '.join(unwanted) or 'none'}"),
    ]:
        print(f"{figure:30}{value}")


if __name__ == "__main__":
    main()
