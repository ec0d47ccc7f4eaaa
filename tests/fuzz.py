"""A coverage-guided search for texts that break the contract of the table. It runs until it finds one or is stopped.

    pip install atheris
    python -m tests.fuzz [-max_total_time=SECONDS] [FOLDER OF TEXTS]

Options are libFuzzer's (https://llvm.org/docs/LibFuzzer.html).
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["vnfacts"]):
    from vnfacts.model import Document
    from vnfacts.pipeline import extract_document

from tests.test_invariants import DATE, FRAGMENTS, check


def one_input(data: bytes) -> None:
    """Read a text of pieces of the test cases and of any characters, and check every fact."""
    choice = atheris.FuzzedDataProvider(data)
    pieces: list[str] = []
    while choice.remaining_bytes() and len(pieces) < 60:
        if choice.ConsumeBool():
            pieces.append(FRAGMENTS[choice.ConsumeIntInRange(0, len(FRAGMENTS) - 1)])
        else:
            pieces.append(choice.ConsumeUnicode(choice.ConsumeIntInRange(0, 4)))
        pieces.append(choice.PickValueInList([" ", "", "\n", ", ", "-", "\u00a0"]))
    document = Document("".join(pieces), date=choice.PickValueInList(["", DATE]))
    check(document, extract_document(document))


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
