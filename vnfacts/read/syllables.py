"""Whether letters can be Vietnamese: what a wrong encoding makes of a text, Vietnamese never spells."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_ONSET = "(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?"
_RIMES = """
    a(?:ch?|i|m|ng?|nh|o|p|t|u|y)?  ă(?:c|m|ng?|p|t)  â(?:c|m|ng?|p|t|u|y)
    e(?:c|m|ng?|o|p|t)?  ê(?:ch|m|nh?|p|t|u)?  i(?:a|ch|m|nh?|p|t|u)?  iê(?:c|m|ng?|p|t|u)
    o(?:c|i|m|ng?|p|t)?  oo(?:c|ng)  ô(?:c|i|m|ng?|p|t)?  ơ(?:c|i|m|n|p|t)?
    u(?:a|c|i|m|ng?|p|t)?  uô(?:c|i|m|ng?|t)  ư(?:a|c|i|m|ng?|t|u)?  ươ(?:c|i|m|ng?|p|t|u)
    y(?:ch|nh?|p|t)?  yê(?:m|ng?|t|u)
    oa(?:ch?|i|m|ng?|nh|o|p|t|y)?  oă(?:c|m|ng?|t)  oe(?:n|o|t)?
    uâ(?:ng?|t|y)  uê(?:ch|nh?)?  uơ  uy(?:a|ch|nh?|p|t|u)?  uyê(?:n|t)
"""
_SYLLABLE = re.compile(f"{_ONSET}(?:{'|'.join(_RIMES.split())})")
_BETWEEN = re.compile(r"[\s\d!-/:-@\[-`{-~“”‘’–—…«»\xa0]+")
_FREQUENT = frozenset(
    "của và được là có người không với một những đã các này từ năm đến để về số tại việt đồng tỷ triệu ngày tháng nước"
    " công đầu thị trường phố giá hai đó như trên vào nhiều còn cũng lại đang bộ chính phủ xã hội độc lập tự hạnh phúc"
    " cộng hòa hoà chủ nghĩa kỳ họp sự việc đại quốc gia tế kinh".split()
)


def is_syllable(word: str) -> bool:
    """Whether a word, in any case, is spelled as a Vietnamese syllable."""
    bare, tones = _TONES.subn("", unicodedata.normalize("NFD", word.lower()))
    return tones < 2 and bool(_SYLLABLE.fullmatch(unicodedata.normalize("NFC", bare)))


def likeness(words: Iterable[str]) -> float:
    """How much of what stands between blanks can be Vietnamese, from 0 to 1, and more where it is frequent."""
    weight = total = 0.0
    for word, count in Counter(words).items():
        syllables = [part for part in _BETWEEN.split(word) if part]
        total += count
        if syllables and all(map(is_syllable, syllables)):
            weight += count
            if any(syllable.lower() in _FREQUENT for syllable in syllables):
                weight += count * 0.5
    return weight / total if total else 0.0
