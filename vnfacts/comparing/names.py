"""The proper names of a sentence: by them it is known whose figures it tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

from vnfacts.comparing.wording import canonical
from vnfacts.lexicon.places import SURNAMES
from vnfacts.text import fold

_PIECE = re.compile(r"[^\W\d_]\w*|[^\w\s]")
_OPENING = frozenset('.:!?“"')
"""After these a word has a capital whatever it is."""
_SHORT = 2
"""Letters of what is rather a unit or a title than a name: Nm, TP, SN."""
_FULL_NAME = 3
_NOBODY = frozenset({"chí minh"})
"""How a city is named."""


def names(sentence: str) -> frozenset[int]:
    """The words with a capital, and the pairs of them that stand together, as checksums."""
    found: list[str] = []
    for chain, opens in _chains(sentence):
        found += (word for word in chain[opens:] if len(word) > _SHORT)
        found += (f"{one} {two}" for one, two in pairwise(chain))
    return frozenset(crc32(f"^{_plain(name)}".encode()) for name in found)


def persons(sentence: str) -> frozenset[str]:
    """The persons named in full, each by the last two syllables."""
    found = (_plain(" ".join(chain[-2:])) for chain, _ in _chains(sentence) if _is_person(chain))
    return frozenset(found) - _NOBODY


def _chains(sentence: str) -> Iterator[tuple[list[str], bool]]:
    """Runs of words with a capital; and whether a run opens a sentence, where the first may be no name."""
    chain: list[str] = []
    opens = opening = True
    for piece in _PIECE.findall(sentence):
        if piece[0].isupper():
            if not chain:
                opens = opening
            chain.append(piece)
            opening = False
            continue
        if chain:
            yield chain, opens
            chain = []
        opening = piece in _OPENING or opening and not piece[0].isalpha()
    if chain:
        yield chain, opens


def _is_person(chain: list[str]) -> bool:
    return any(word in SURNAMES and len(chain) - at >= _FULL_NAME for at, word in enumerate(chain))


def _plain(name: str) -> str:
    return " ".join(canonical(fold(word)) for word in name.split())
