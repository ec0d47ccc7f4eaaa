"""Find the words of the context tables in a sentence: one scan for all columns.

A pattern that begins with a plain space lets the engine leap from word to word, which is several times faster than
a word boundary; so it looks at a text in which every word has a space before it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
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


_Begun = tuple[str, int, str, int]
"""Words of a group: the group, the number of their table, they, and how long they are."""


class Cues:
    """Groups of tables of words to look for in one scan, each group as if the others were not there.

    The first table of a group holds phrases that only look like one of its words (they are 0, and left out).
    """

    def __init__(self, **groups: Sequence[Iterable[str]]) -> None:
        self._groups = groups

    @cached_property
    def _begun(self) -> dict[str, list[_Begun]]:
        """For every spelling of every word: the longest words of each group that it begins with."""
        numbers = {
            group: {form: number for number, table in enumerate(tables) for form in spread(table)}
            for group, tables in self._groups.items()
        }
        begun: dict[str, list[_Begun]] = {}
        for form in {form for table in numbers.values() for form in table}:
            heads = [form, *(form[:end] for end in range(len(form) - 1, 0, -1) if not form[end].isalnum())]
            for group, table in numbers.items():
                longest = next((head for head in heads if head in table), None)
                if longest:
                    begun.setdefault(form, []).append((group, table[longest], longest, len(longest)))
        return begun

    @cached_property
    def _search(self) -> Callable[..., re.Match[str] | None]:
        return re.compile(rf" {trie(self._begun, spell=False)}(?!\w)").search

    def find(self, folded: str) -> dict[str, list[Cue]]:
        """The cues of a sentence by group, in order, the longest of its group that begins at a place."""
        text = " " + folded.replace("(", " ").replace('"', " ")  # offsets are one ahead
        search, begun = self._search, self._begun
        found: dict[str, list[Cue]] = defaultdict(list)
        done: dict[str, int] = {}
        match = search(text)
        while match:
            start, end = match.span()
            words = text[start + 1 : end]
            for group, table, form, size in begun.get(words) or _spaced(begun, text, start, words):
                if start >= done.get(group, 0):
                    done[group] = start + size + 1
                    if table:
                        found[group].append(Cue(table, start, start + size, form))
            match = search(text, start + 1)
        return found


def _spaced(begun: dict[str, list[_Begun]], text: str, start: int, words: str) -> Iterator[_Begun]:
    """What begins behind `start`, with its length there, where several spaces part some of the words."""
    for group, table, form, _ in begun[" ".join(words.split())]:
        end = start
        for word in form.split():
            end = text.index(word, end) + len(word)
        yield group, table, form, end - start - 1


_CUES = Cues(
    status=(statuses.NO_CUES, statuses.NEAR_TARGETS, statuses.NEAR_FORECASTS, statuses.TARGETS, statuses.FORECASTS),
    change=(changes.NO_CHANGES, changes.RISES, changes.FALLS),
    than=((), periods.COMPARISONS, periods.SAME_TIME, periods.SAME_MOMENT, periods.MULTIPLES),
    period=((*periods.NOT_NOW, *statuses.NO_CUES), periods.NOW, periods.AIMS, periods.IF, periods.AFRESH),
    speaker=(speakers.NOT_SAYS, speakers.ACCORDING, speakers.SAYS, speakers.SAYS_AT_END, speakers.SHOWS),
    carrier=((), [words.lower() for words in (*places.CARRIERS, *places.EPITHETS)]),
)
_RESULTS = Cues(results=((*periods.NOT_NOW, *speakers.SAYS), periods.RESULTS, periods.DAILY))
find_cues = _CUES.find
find_results = _RESULTS.find
