"""How exactly a figure is meant: `gần`, `hơn`, `khoảng`, `ít nhất` … before it, `trở lên` after it."""

from __future__ import annotations

import re

from vnfacts.context import Sentence, note
from vnfacts.lexicon import cues
from vnfacts.patterns import Lazy, spread, trie
from vnfacts.rules import Draft, Reading


def fill(sentence: Sentence) -> None:
    """Fill `qualifier` of the sentence's facts, in place."""
    previous: Draft | None = None
    for draft in sentence.drafts:
        if not draft.qualifier:
            draft.qualifier = qualify(sentence.reading, draft) or (
                share_qualifier(sentence.reading, previous, draft) if previous else ""
            )
        previous = draft


_QUALIFIERS = {form: word for word in cues.QUALIFIERS for form in spread([word])}
_LAST_WORDS = frozenset(form.rpartition(" ")[2] for form in _QUALIFIERS)
_AFTER = Lazy(lambda: " +(" + trie(cues.QUALIFIERS_AFTER) + r")(?!\w)")
_LEVEL_CHANGE = re.compile(r"(?:(?!nhưng)[^.,;\n]){0,45}?(?<!\w)(?:lên|xuống|còn|về|thành|đến|tới)(?!\w)")
_OUTSIDE_AGES = frozenset({"trong", "bên", "phía", "ở", "nước"})


_COORDINATED = re.compile(r" +(?:và|hoặc|hay) +| *, *(?:và +)?")


def share_qualifier(reading: Reading, previous: Draft, draft: Draft) -> str:
    """The vagueness of `khoảng 60% và 58%` holds for both figures."""
    gap = _COORDINATED.fullmatch(reading.folded, previous.end, draft.start)
    return (
        previous.qualifier if gap and previous.kind == draft.kind and previous.qualifier == "approx" else ""
    )


def qualify(reading: Reading, draft: Draft) -> str:
    """The qualifier of a figure, from the words directly before it (`gần`, `hơn`) or after (`trở lên`)."""
    folded = reading.folded
    after = _AFTER.match(folded, draft.end)
    if after and draft.kind not in ("date", "time", "period", "ordinal"):
        note(draft, "qualifier", *after.span(1))
        return cues.QUALIFIERS_AFTER[" ".join(after[1].split())]
    words = reading.page.left(draft.start)
    if not words:
        return ""
    if words[-1] == "gấp" and len(words) > 1:
        words = words[:-1]
    if (
        words[-1] in ("lên", "đến", "tới", "mức", "là", "đạt")
        and len(words) > 1
        and words[-2] in ("lên", "đạt")
    ):
        words = words[:-1]
    if words[-1] not in _LAST_WORDS:
        return ""
    for size in (3, 2, 1):
        if len(words) >= size:
            phrase = " ".join(words[-size:])
            word = _QUALIFIERS.get(phrase)
            if word is not None:
                qualifier = _checked(reading, draft, word, words[:-size])
                if qualifier:
                    _note_words(reading, draft, words[-size], words[-1])
                return qualifier
    return ""


def _note_words(reading: Reading, draft: Draft, first: str, last: str) -> None:
    end = reading.folded.rindex(last, 0, draft.start) + len(last)
    note(draft, "qualifier", reading.folded.rindex(first, 0, end), end)


def _checked(reading: Reading, draft: Draft, word: str, before: list[str]) -> str:
    """The qualifier of `word`, unless what stands around it makes it something else."""
    previous = before[-1] if before else ""
    if (
        word == "hơn"
        and previous in cues.COMPARED
        and not (draft.kind == "measure" and previous in cues.DIMENSIONS)
    ):
        return ""
    if word == "quá" and "không" in before[-4:]:
        return "at_most"
    if word == "độ" and draft.kind != "duration":
        return ""
    if word == "vượt" and re.match(r"[^.;\n]{0,30}so với", reading.folded[draft.end : draft.end + 45]):
        return ""
    if word == "từ":
        if (
            draft.kind
            in ("date", "time", "period", "ordinal", "score", "duration", "count", "number", "ratio")
            or draft.value_max is not None
        ):
            return ""
        if previous in cues.CHANGES_BEFORE_FROM or _LEVEL_CHANGE.match(
            reading.folded, draft.end, draft.end + 60
        ):
            return ""
    if (
        word == "ngoài"
        and draft.kind != "age"
        or word in ("trên", "dưới")
        and previous in ("ở", "nằm", "đứng")
    ):
        return ""
    if word in ("trên", "dưới") and draft.kind == "count" and draft.unit.split()[0] in _SURFACES:
        return ""
    if draft.kind in ("date", "period", "ordinal", "score") and cues.QUALIFIERS[word] != "approx":
        return ""
    if word in ("tầm", "cỡ", "chừng", "đâu", "sát", "sắp", "ước") and draft.kind in ("ordinal", "date"):
        return ""
    return cues.QUALIFIERS[word]


_SURFACES = frozenset(
    {
        "sân",
        "mặt",
        "tuyến",
        "trang",
        "chuyến",
        "xe",
        "tàu",
        "bàn",
        "tờ",
        "kênh",
        "phương",
        "cánh",
        "lĩnh",
        "địa",
    }
)
