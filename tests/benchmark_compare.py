"""What comparing many documents costs: `python -m tests.benchmark_compare [CORPUS.jsonl] [DOCUMENTS ...]`.

The corpus holds one object with a `text` per line; without it, it is the news beside the project. To have as many
documents as are asked for, and growth that is not that of a corpus which is richer in one place than in another,
documents are put together from sentences of the corpus, each used about four times: many more figures are the same
than in any day's news. Each size runs in a process of its own, whose memory and processor time are measured.
"""

from __future__ import annotations

import json
import random
import re
import resource
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path

from tests.benchmark import NEWS
from vnfacts.comparing import compare
from vnfacts.model import Document, Fact
from vnfacts.pipeline import extract_document

SIZES = (1_000, 5_000, 10_000)
USES = 4


def texts(corpus: Path, amount: int) -> list[str]:
    """So many texts, as long as those of the corpus, of sentences in chance order."""
    articles = [json.loads(line)["text"] for line in islice(corpus.open(encoding="utf-8"), amount // USES)]
    sentences = [part for article in articles for part in re.split(r"(?<=[.!?])\s+|\n+", article) if part]
    dice = random.Random(amount)
    length = len(sentences) // len(articles)
    return ["\n".join(dice.sample(sentences, length)) for _ in range(amount)]


def measure(corpus: Path, amount: int) -> None:
    """Extract and compare so many documents, and print what it took."""
    start = time.process_time()
    pages: list[list[Fact]] = [
        extract_document(Document(text, str(number), "2017-06-15")) for number, text in enumerate(texts(corpus, amount))
    ]
    extracted = time.process_time()
    claims = compare(pages).claims
    done = time.process_time()
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{amount:>9} {sum(map(len, pages)):>8} {extracted - start:>10.1f} {done - extracted:>10.1f} {megabytes:>6.0f}"
        f" {sum(claim.relation != 'single' for claim in claims):>7}",
        flush=True,
    )


def main() -> None:
    """Measure each size in a new process."""
    named = [argument for argument in sys.argv[1:] if not argument.isdigit()]
    sizes = [argument for argument in sys.argv[1:] if argument.isdigit()]
    corpus = named[0] if named else str(NEWS)
    if not Path(corpus).is_file():
        sys.exit(f"{corpus}: is no file; name a corpus, one JSON object with a `text` on each line")
    if len(sizes) == 1:
        measure(Path(corpus), int(sizes[0]))
        return
    print(f"{'documents':>9} {'facts':>8} {'extract s':>10} {'compare s':>10} {'MB':>6} {'claims':>7}", flush=True)
    for size in sizes or map(str, SIZES):
        subprocess.run([sys.executable, "-m", "tests.benchmark_compare", corpus, size], check=True)


if __name__ == "__main__":
    main()
