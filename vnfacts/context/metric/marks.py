"""Where a clause begins and ends: patterns over the text, and over the text read backwards.

To the left the text is read over reversed words, so that each step is one anchored match: first the verbs and adverbs
that lead to the figure, then the nearest word or mark that closes the clause before.
"""

from __future__ import annotations

from vnfacts.lexicon import metrics
from vnfacts.patterns import Lazy, spread, trie

COMPOUNDS = frozenset(spread(metrics.COMPOUNDS))
"""Every spelling of the words that hold a closing syllable and close nothing."""

_HALVES = [pair.split(", ") for pair in spread(metrics.COMMA_PAIRS)]
_SECOND_HALF = "|".join(rf"(?<={left},) {right}\b" for left, right in _HALVES)
_FIRST_HALF_BACK = "|".join(rf"(?<={right[::-1]} ,){left[::-1]}\b" for left, right in _HALVES)

STOP = rf"(?<=[,.])(?<!\btp\.)(?<!\b[^\W\d_]\.)(?!\w|{_SECOND_HALF})"
"""After a comma or full stop: it ends a clause, and no abbreviation, initial (`ông V.`) or half of a pair."""

# Each alternative begins with a character of one small set, which lets the engine skip from space to space; `(?<! )`
# spares a space, the most frequent by far, what is asked of the marks alone.
RUN = r"(?:[\s\"“'(]*(?!%(whole)s(?!\w))%(words)s(?!\w))*[\s\"“'(]*(?:-\s[^-,.;()\n]{2,60}\s-\s)?"
"""The words that lead to a figure, in the shape that `leftward` takes."""
_STOP_BACK = r"(?<=[ \n][,.?!])(?!pt\b|(?<=\.)[^\W\d_]\b|%(pairs)s)"
MARK = rf"[ \n,.?!;:()\[\]…|\"/-](?:(?<! )(?:(?<=[;:(\n\[\]…|])|{_STOP_BACK}|(?<=\))[^()]*\()|%(words)s(?!\w))"
"""What closes the clause before, in the same shape."""


def leftward(words: tuple[str, ...], shape: str) -> Lazy:
    """A pattern over reversed text, so that what ends at a figure is one anchored match.

    In `shape`, `%(words)s` stands for any of the words, themselves reversed, `%(whole)s` for the compounds that end in
    one of them (`độ cao`) and are none, and `%(pairs)s` for the first half of a pair that a comma parts.
    """

    def source() -> str:
        forms = set(spread(words))
        whole = [form[::-1] for form in COMPOUNDS - forms if _ends_in(form, forms)]
        return shape % {
            "words": trie((form[::-1] for form in forms), spell=False),
            "whole": trie(whole, spell=False) if whole else "$.",
            "pairs": _FIRST_HALF_BACK,
        }

    return Lazy(source, spell=False)


def _ends_in(compound: str, forms: set[str]) -> bool:
    """Whether the last words of a compound are one of the forms."""
    words = compound.split(" ")
    return any(" ".join(words[first:]) in forms for first in range(1, len(words)))


TAIL_RUN = leftward(metrics.TAILS, RUN)
CLOSER_RUN = leftward(metrics.CLOSERS, RUN)
