"""How fast the extractor is.

    python -m tests.benchmark [CORPUS.jsonl | FOLDER] [--date DATE] [--rounds N] [--peers]

The corpus is a file of JSON objects with a `text`, one a line, or a folder of text files; without it the news beside
the project, else the samples. The clock depends on the machine; what to quote is the ratio to
`re.findall(r"\\d+(?:[.,]\\d+)*", text)` on the same text in the same run. With --peers, dateparser and Duckling read
some of the documents too, where they are installed; they are far slower, so a few documents do.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from time import perf_counter

from tests.peers import PEERS, installed
from vnfacts import extract

ROOT = Path(__file__).parent.parent
NEWS = ROOT.parent / "shared" / "corpus" / "news.jsonl"
FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
LENGTHENED = 200_000
"""Characters of the text that is read once, and then 2, 4 and 8 times as long."""
TIMES = (2, 4, 8)
FOR_PEERS = 40
"""Documents that the peers read."""
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


def python(code: str) -> str:
    """What code prints that runs in a process of its own."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    return done.stdout


def help_modules() -> set[str]:
    """The modules that are loaded when `vnfacts --help` has run."""
    code = (
        "import sys, vnfacts.cli; sys.argv = ['vnfacts', '--help']\n"
        "try: vnfacts.cli.main()\n"
        "finally: print(); print(*sys.modules)"
    )
    return set(python(code).splitlines()[-1].split())


def peak_memory(corpus: Path, date: str) -> str:
    """The most memory of a process that reads a corpus document by document and keeps no fact."""
    code = (
        "import resource; from pathlib import Path; from tests.benchmark import texts; from vnfacts import extract\n"
        f"documents = texts(Path({str(corpus)!r})); before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        f"for text in documents: extract(text, {date!r})\n"
        "print(before, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    try:
        before, after = map(int, python(code).split())
    except subprocess.CalledProcessError:  # there is no such measure on Windows
        return "not measured here"
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return f"{after / unit:.0f} MB, {(after - before) / unit:.0f} MB of it above the corpus itself"


def longer(documents: Sequence[str], date: str, rounds: int) -> Iterator[tuple[str, str]]:
    """How much longer texts take that are some times as long as another."""
    whole = "\n\n".join(documents)
    once = (whole * (LENGTHENED // len(whole) + 1))[:LENGTHENED]
    single = best(rounds, lambda: extract(once, date))
    for times in TIMES:
        seconds = best(rounds, partial(extract, "\n\n".join([once] * times), date))
        yield f"time on a text {times} times as long", f"{seconds / single:.2f} times"


def peers(documents: Sequence[str], date: str) -> Iterator[tuple[str, str]]:
    """The peers beside the extractor, on the same few documents."""
    some = documents[:FOR_PEERS]
    size = sum(len(text.encode()) for text in some) / 1e6
    own = best(3, lambda: [extract(text, date) for text in some])
    yield (
        f"vnfacts on {len(some)} documents",
        f"{size / own:.2f} MB/s, {sum(len(extract(t, date)) for t in some)} facts",
    )
    for name, (_, package, make) in PEERS.items():
        if not installed(name):
            yield name, f"not installed: pip install {package}"
            continue
        find = make()
        find(some[0])  # the first text loads its data
        start = perf_counter()
        found = sum(map(find, some))
        seconds = perf_counter() - start
        yield name, f"{size / seconds:.3f} MB/s, {found} found: {seconds / own:.0f} times as long"


def figures(options: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """Measure one figure after the other."""
    documents = texts(options.corpus)
    megabytes = sum(len(text.encode()) for text in documents) / 1e6
    yield "corpus", f"{options.corpus}: {len(documents)} documents, {megabytes:.2f} MB"

    extract("Ngày 5/2 có 10 người.", options.date)  # the first text compiles the patterns
    facts = sum(len(extract(text, options.date)) for text in documents)
    seconds = best(options.rounds, lambda: [extract(text, options.date) for text in documents])
    scan = best(2 * options.rounds, lambda: [FIGURES.findall(text) for text in documents])
    yield "speed", f"{megabytes / seconds:.2f} MB/s, best of {options.rounds}"
    yield "time to that of findall", f"{seconds / scan:.1f}"
    yield "facts", f"{facts}, {seconds / facts * 1e6:.0f} µs each"
    yield "peak memory", peak_memory(options.corpus.resolve(), options.date)
    yield from longer(documents, options.date, options.rounds)

    modules = help_modules()
    unwanted = [name for name in UNWANTED if name in modules]
    yield "modules loaded by --help", f"{len(modules)}, of the unwanted: {', '.join(unwanted) or 'none'}"
    if options.peers:
        yield from peers(documents, options.date)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=NEWS if NEWS.is_file() else ROOT / "samples")
    parser.add_argument("--date", default="2017-05-15", help="date of the documents")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", action="store_true", help="time dateparser and Duckling too")
    for figure, value in figures(parser.parse_args()):
        print(f"{figure:32}{value}", flush=True)


if __name__ == "__main__":
    main()
