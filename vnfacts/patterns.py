"""Words to patterns: spelling variants, one regex trie per table, compiled on first use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import groupby
from operator import itemgetter
from os.path import commonprefix
from typing import Any

# Where the tone mark stands when a syllable ends in oa, oe, uy: both placements are in use.
_OLD_TONES = {
    "òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ",
    "òe": "oè", "óe": "oé", "ỏe": "oẻ", "õe": "oẽ", "ọe": "oẹ",
    "ùy": "uỳ", "úy": "uý", "ủy": "uỷ", "ũy": "uỹ", "ụy": "uỵ",
}  # fmt: skip
_NEW_TONES = {old: new for new, old in _OLD_TONES.items()}
_TONE_SITE = re.compile(r"(?<!q)(?:" + "|".join([*_OLD_TONES, *_NEW_TONES]) + r")(?!\w)")
# A final y after one of these consonants (or qu) is also written i: tỷ/tỉ, kỳ/kì, lý/lí, quý/quí.
_FINAL_Y = re.compile(r"(?<![\w])(h|k|l|m|s|t|qu)([yỳýỷỹỵ])(?!\w)")
_FINAL_I = re.compile(r"(?<![\w])(h|k|l|m|s|t|qu)([iìíỉĩị])(?!\w)")
_Y_TO_I = dict(zip("yỳýỷỹỵ", "iìíỉĩị", strict=True))
_I_TO_Y = {i: y for y, i in _Y_TO_I.items()}


def spellings(word: str) -> set[str]:
    """Every spelling of a lower-case `word`: both tone placements, and y or i at the end of a syllable."""
    both = {**_OLD_TONES, **_NEW_TONES}
    forms = {word, _TONE_SITE.sub(lambda m: both[m[0]], word)}
    forms |= {_FINAL_Y.sub(lambda m: m[1] + _Y_TO_I[m[2]], form) for form in forms}
    return forms | {_FINAL_I.sub(lambda m: m[1] + _I_TO_Y[m[2]], form) for form in forms}


_VARIES = re.compile("|".join([*_OLD_TONES, *_NEW_TONES]) + r"|(?<!\w)(?:h|k|l|m|s|t|qu)[yỳýỷỹỵiìíỉĩị](?!\w)")


class _PlainSpelling(dict[str, str]):
    """Word or phrase -> the one spelling that stands for all its spellings, filled as words are met."""

    def __missing__(self, phrase: str) -> str:
        if " " in phrase:
            return " ".join([self[word] for word in phrase.split(" ")])
        plain = self[phrase] = min(spellings(phrase)) if _VARIES.search(phrase) else phrase
        return plain


plain_spelling: Callable[[str], str] = _PlainSpelling().__getitem__
"""The one spelling that stands for all spellings of a word or phrase; what is equal in it is the same word."""


def spread(words: Iterable[str]) -> set[str]:
    """All spellings of all `words`."""
    forms = set(words)
    for word in [word for word in forms if _VARIES.search(word)]:
        forms |= spellings(word)
    return forms


def trie(words: Iterable[str], spell: bool = True) -> str:
    """A regular expression that matches any of `words`, the longest where several fit.

    Each word must be in folded form; a space in it matches any run of spaces.
    """
    return _branch(sorted(spread(words) if spell else set(words)))


def _branch(words: list[str]) -> str:
    """A pattern for one of `words`, which are sorted and distinct; "" among them is a word that ends here."""
    singles, branches = [], []
    for _, group in groupby(filter(None, words), itemgetter(0)):
        same = list(group)
        stem = commonprefix((same[0], same[-1]))  # noqa: RUF071 (letters are what it is to compare)
        rest = _branch([word[len(stem) :] for word in same]) if len(same) > 1 else ""
        if rest or len(stem) > 1:
            branches.append(re.escape(stem).replace("\\ ", " +") + rest)
        else:
            singles.append(re.escape(stem))
    if singles:
        branches.append(singles[0] if len(singles) == 1 else f"[{''.join(singles)}]")
    ends = words[:1] == [""]
    body = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})"
    return body + "?" if ends else body


UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
LOWER = "a-zàáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
"""The letters of Vietnamese, for character classes (a range such as À-Ỹ holds letters of both cases)."""
LETTER = "[a-zà-öø-ɏḀ-ỿ]"
"""A letter of folded text in Latin script: many times faster to match than a word character that is no digit."""

_SITE = re.compile(
    r"\[(?:\\.|[^\]])*\]|" + _TONE_SITE.pattern + r"|(?<!\w)(?P<head>h|k|l|m|s|t|qu)(?P<y>[yỳýỷỹỵ])(?!\w)"
)


def any_spelling(pattern: str) -> str:
    """A pattern source in which every literal syllable also matches its other spellings."""

    def widen(site: re.Match[str]) -> str:
        if site[0].startswith("["):  # a character class is no syllable
            return site[0]
        if site["y"]:
            return f"{site['head']}[{site['y']}{_Y_TO_I[site['y']]}]"
        return f"(?:{site[0]}|{_OLD_TONES.get(site[0]) or _NEW_TONES[site[0]]})"

    return _SITE.sub(widen, pattern)


class Lazy:
    """A pattern that is compiled when it is first used, so that importing a module costs nothing.

    The source is written in one spelling and matches all of them, or with `spell` off only that one. Reads like a
    compiled pattern: `.match`, `.search`, `.finditer`, `.fullmatch`, `.sub`, `.findall`.
    """

    def __init__(self, source: Callable[[], str], spell: bool = True) -> None:
        self._source, self._spell = source, spell

    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]

    def __getattr__(self, name: str) -> Any:
        source = self._source()
        pattern = re.compile(any_spelling(source) if self._spell else source)
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub"):
            setattr(self, method, getattr(pattern, method))
        return getattr(self, name)
