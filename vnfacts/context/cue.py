"""Find the words of the context tables in a sentence: one scan for all columns.

A pattern that begins with a plain space lets the engine leap from word to word, which is several times faster than
a word boundary; so it looks at a text in which every word has a space before it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from vnfacts.lexicon import changes, periods, places, speakers, statuses
from vnfacts.patterns import spread, trie


class Cue(NamedTuple):
    """Words of a table: the number of the table in its group, where they stand in the sentence."""

    table: int
    start: int
    end: int
    words: str


class Cues:
    """Groups of tables of words to look for in one scan, each group as if the others were not there.

    The first table of a group holds phrases that only look like one of its words (they are 0, and left out).
    """

    def __init__(self, **groups: Sequence[Iterable[str]]) -> None:
        self._groups = groups

    @cached_property
    def _begun(self) -> dict[str, list[tuple[str, int, str]]]:
        """For every spelling of every word: the longest words of each group that it begins with, and their table."""
        numbers = {
            group: {form: number for number, table in enumerate(tables) for form in spread(table)}
            for group, tables in self._groups.items()
        }
        begun: dict[str, list[tuple[str, int, str]]] = {}
        for form in {form for table in numbers.values() for form in table}:
            heads = [form, *(form[:end] for end in range(len(form) - 1, 0, -1) if not form[end].isalnum())]
            for group, table in numbers.items():
                longest = next((head for head in heads if head in table), None)
                if longest:
                    begun.setdefault(form, []).append((group, table[longest], longest))
        return begun

    @cached_property
    def _search(self) -> Callable[..., re.Match[str] | None]:
        return re.compile(rf" {trie(self._begun, spell=False)}(?!\w)").search

    def find(self, folded: str) -> dict[str, list[Cue]]:
        """The cues of a sentence by group, in order, the longest of its group that begins at a place."""
        text = " " + folded.replace("(", " ").replace('"', " ")  # offsets are one ahead
        search = self._search
        match = search(text)
        found: dict[str, list[Cue]] = defaultdict(list)
        done: dict[str, int] = {}
        while match:
            start = match.start()
            words = match[0][1:]
            begun = self._begun.get(words)
            for group, table, form in begun or self._begun[" ".join(words.split())]:
                if start >= done.get(group, 0):
                    end = start + len(form) if begun else _end(text, start, form)
                    done[group] = end + 1
                    if table:
                        found[group].append(Cue(table, start, end, form))
            match = search(text, start + 1)
        return found


def _end(text: str, start: int, form: str) -> int:
    """Where the words end that begin behind `start`, if several spaces part some of them."""
    for word in form.split():
        start = text.index(word, start) + len(word)
    return start - 1


_CUES = Cues(
    status=(statuses.NO_CUES, statuses.NEAR_TARGETS, statuses.NEAR_FORECASTS, statuses.TARGETS, statuses.FORECASTS),
    change=(changes.NO_CHANGES, changes.RISES, changes.FALLS),
    than=((), periods.COMPARISONS, periods.SAME_TIME, periods.SAME_MOMENT),
    period=(periods.NOT_NOW, periods.NOW, periods.AIMS, periods.IF),
    speaker=(speakers.NOT_SAYS, speakers.ACCORDING, speakers.SAYS, speakers.SAYS_AT_END),
    carrier=((), [words.lower() for words in (*places.CARRIERS, *places.EPITHETS)]),
)
_RESULTS = Cues(results=((*periods.NOT_NOW, *speakers.SAYS), periods.RESULTS, periods.DAILY))


def find_cues(folded: str) -> dict[str, list[Cue]]:
    """The cues of every group in a sentence."""
    return _CUES.find(folded)


def find_results(folded: str) -> list[Cue]:
    """The words of a report on results in a sentence; few sentences are asked for them."""
    return _RESULTS.find(folded)["results"]
