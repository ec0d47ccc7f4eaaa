"""Which of the places that a sentence names it is about: not the sides of a match, nor where a person is from."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import NamedTuple

from vnfacts.context import Sentence
from vnfacts.gazetteer import REGION, Gazette, Mention
from vnfacts.lexicon import places, speakers
from vnfacts.patterns import LOWER, UPPER, Lazy, trie

_LEFT = 60
"""Characters before a place in which the words that it belongs to stand."""
_RANKED, _RANKED_AFTER = " thứ ", (" sau ", "(sau ")
_RANK_REACH = 90
_LONGEST_LINK = 4
"""Characters between two places of a list (`, `, ` và `)."""
_OWNED = "của "
_BETWEEN = frozenset({"và", "-", "gặp", "với"})
_MATCH = Lazy(lambda: rf"(?<!\w)(?:{trie(places.MATCHES)})(?: [^\W\d]+){{0,5}} \Z")
_AGAINST = (" vs ", " vs. ")
_GROUND = Lazy(lambda: rf"(?<!\w)(?:{trie(places.TEAM_GROUNDS)}) \Z|(?<!\w)(?:tại|ở|sân) [^,.;()]{{2,30}}\( ?\Z")
_BEHIND_GROUND = re.compile(rf"(?<!\w)(?:[Ss]ân|SVĐ|[Tt]ại|[Ởở]|[Nn]hà thi đấu)(?: [{UPPER}]\w*)+ ?, ?\Z")
"""Before the place of a ground (sân Hàng Đẫy, Hà Nội)."""
_MADE = (" sản xuất", " chế tạo", " thiết kế", " phát triển")
_PRESS = Lazy(lambda: rf"(?<!\w)(?:{trie(places.PRESS)})(?: của)? \Z")
_NO_PARTIES = ("không bao gồm ", "không gồm ", "không kể ", "không tính ")
tells_home = re.compile(r"\(|trú|ngụ|qu[êá]|trụ sở|sống |tịch|khẩu|sinh ra|gốc|nhà ở|hktt").search
"""Whether a sentence in folded form may hold what `homes` looks for: a quick test."""
_ORIGIN = Lazy(
    lambda: (
        rf"(?<!\w)(?:(?:{trie(places.PERSONS)}) (?:[^\W\d]+ )?người|{trie(places.SUSPECTS)}"
        rf"|(?:{trie(places.ORIGINS)})(?: tỉnh| thành phố)?) \Z"
    )
)
_HINTS = (
    "người", "của ", "hãng", "(", " do ", "quê", "gốc", "xuất", "truyền", "báo", "khổng lồ", "đại gia", "ông lớn",
    "nghi ", "bị ca", "không ", "sinh ra", "quán", "tịch", "hiệu", "gái ", "trai ", "thủ ", "phạm ", "tạp chí",
)  # fmt: skip
"""One of these stands in the last characters before each place that is only an origin: a quick test."""
_TAIL = 24
_HOME = Lazy(lambda: rf"(?<!\w)(?:{trie((*places.ORIGINS, *places.RESIDENCES))})(?!\w)(?: tại| ở|:)?")
_FROM = Lazy(lambda: rf"(?<!\w)(?:{trie(places.ORIGINS)})(?!\w)")
_ADDRESS = Lazy(lambda: rf"[^,;:()\n]{{0,40}}(?:, ?(?:(?:{trie(places.ADDRESS_WORDS)})(?!\w)[^,;:()\n]{{0,40}})?)*\Z")
_NOT_ADDRESS = places.NAME_BREAKS - places.ADDRESS_WORDS
_TOUCH = 3
"""Characters between a person's age and what is said of his home."""
_MAKER = Lazy(
    lambda: (
        rf"(?<!\w)(?:{trie(places.MAKERS)})(?: [^\W\d]+){{0,3}} \Z"
        rf"|[-,(] ?(?:{trie(places.FIRMS)})(?: [^\W\d]+){{0,5}} của \Z"
    )
)
_NAMED_PERSON = re.compile(
    rf"(?<!\w)(?!(?:Nhiều|Những|Các|Mỗi|Hai|Ba|Hàng|Số|Một|Đa|Không|Có|Khi|Và|Là|Cả) )[{UPPER}][{LOWER}]+,? người \Z"
)
_AT_HOME = Lazy(
    lambda: rf"(?<!\w)(?:{trie(places.HOUSEHOLDS)}) (?:(?:ông|bà|anh|chị|em|cô|chú|bác) )?[^,;:(]{{2,28}},? ?\Z"
)
_TELLS = Lazy(lambda: rf",? (?:cũng |đã |vẫn |còn |vừa )?(?:{trie((*speakers.SAYS, *speakers.SAYS_AT_END))})(?!\w)")
_RECENT = 20
"""Places before someone's home among which it may have been named already."""
_LONGEST_ADDRESS = 130
_FIRM = Lazy(lambda: rf"(?<!\w)(?:{trie(places.FIRMS)}) (?:[A-Z][\w&.+-]* ){{1,4}}(?:của |\()\Z")


class Home(NamedTuple):
    """The stretch of a sentence that tells where someone lives: its facts (his age) are of that place, no others."""

    start: int
    end: int
    mention: Mention
    sure: bool  # not only a date and a place in brackets


def meant(sentence: Sentence, found: Gazette, named: list[Mention]) -> list[Mention]:
    """The places that a sentence's facts can be about; where a person is from only if no other is named."""
    named = grounds(sentence, found, named)
    if len(named) < 2:
        return named
    named = without_rivals(sentence.reading.page.text, named)
    return _without_own_country(sentence, without_origins(sentence, named) or named)


def grounds(sentence: Sentence, found: Gazette, named: list[Mention]) -> list[Mention]:
    """Without the sides of a match: `Nga 0-1 Bồ Đào Nha`; in a report of one all but where it is held."""
    scores = [draft for draft in sentence.drafts if draft.kind == "score"]
    if found.sport or scores:
        page = sentence.reading.page
        return [
            mention
            for mention in named
            if _GROUND.search(page.folded, max(0, mention.start - _LEFT), mention.start)
            or _BEHIND_GROUND.search(page.text, max(0, mention.start - _LEFT), mention.start)
        ]
    if "trận " in sentence.folded or "cuộc " in sentence.folded:
        named = _without_sides(sentence, named)
    if " vs" not in sentence.folded:
        return named
    text = sentence.reading.page.text
    return [
        mention
        for mention in named
        if not text.startswith(_AGAINST, mention.end) and not text.endswith(_AGAINST, 0, mention.start)
    ]


def _without_sides(sentence: Sentence, named: list[Mention]) -> list[Mention]:
    """Without two countries that a match is between: `trận giao hữu giữa Argentina và Brazil`."""
    folded = sentence.reading.folded
    for left, right in pairwise(named):
        if folded[left.end : right.start].strip() in _BETWEEN and _MATCH.search(
            folded, max(sentence.start, left.start - _LEFT), left.start
        ):
            return [mention for mention in named if mention not in (left, right)]
    return named


def without_origins(sentence: Sentence, named: list[Mention]) -> list[Mention]:
    """Without those that only say where a person or a firm is from: `tiền vệ người Bỉ`, `hãng Almest của Cuba`."""
    text, folded = sentence.reading.page.text, sentence.reading.folded
    several = named[1:]
    dropped = []
    for mention in named:
        at = mention.start
        near = folded[at - _LEFT if at > _LEFT else 0 : at]
        tail = near[-_TAIL:]
        for hint in _HINTS:
            if hint in tail:
                if _is_persons(text, near, at) or _is_firms(text, near, mention) or several and is_press(near):
                    dropped.append(mention)
                break
    return [mention for mention in named if mention not in dropped] if dropped else named


def is_nationality(sentence: Sentence, mention: Mention) -> bool:
    """Whether a country behind `người` only tells someone's nationality: `tiền vệ người Bỉ`."""
    near = sentence.reading.folded[max(0, mention.start - _LEFT) : mention.start]
    return len(mention.code) == 2 and _is_persons(sentence.reading.page.text, near, mention.start)


def is_press(near: str) -> bool:
    """Whether the words before a place only say whose press has told something: `theo truyền thông Thái Lan`."""
    return ("báo" in near or "truyền" in near or "tạp" in near or "hãng" in near) and _PRESS.search(near) is not None


def _is_persons(text: str, near: str, at: int) -> bool:
    """Whether a place only says where a person is from: `tiền vệ người Bỉ`, `quê Nghệ An`."""
    return bool(_ORIGIN.search(near) or near.endswith("người ") and _NAMED_PERSON.search(text, at - len(near), at))


def _is_firms(text: str, near: str, mention: Mention) -> bool:
    """Whether a place only says where a firm or what it makes is from, or who takes no part."""
    last = near[-4:]
    return bool(
        (last == _OWNED or last[-1:] == "(")
        and _FIRM.search(text, mention.start - len(near), mention.start)
        or last == " do "
        and text.startswith(_MADE, mention.end)
        or near.endswith(_NO_PARTIES)
        or _MAKER.search(near)
    )


def homes(sentence: Sentence, named: list[Mention]) -> list[Home]:
    """Where a person lives or a firm has its seat: `(SN 1993, quê Huế)`, `30 tuổi, trú tại xã Yên Xá, Nam Định`."""
    folded, start = sentence.reading.folded, sentence.start
    found = []
    says = _HOME.search(folded, start, sentence.end)
    for mention in named:
        at = mention.start
        said = _residence(folded, max(start, at - _LONGEST_ADDRESS), at) if says else -1
        opening = folded.rfind("(", start, at)
        if opening >= start and folded.find(")", opening, at) < 0:
            dated = [draft for draft in sentence.drafts if opening < draft.start < at and draft.kind in ("age", "date")]
            close = folded.find(")", mention.end, sentence.end)
            if close >= 0 and (dated or said >= 0 or _HOME.search(folded, opening, at)):
                lives = said >= 0 or any(draft.kind == "age" for draft in dated) or _HOME.search(folded, opening, at)
                told = _AT_HOME.search(folded, max(start, opening - _LEFT), opening)
                sure = bool(lives) and (not told or _FROM.search(folded, opening, at) is not None)
                found.append(Home(opening, close, mention, sure))
        elif said >= 0:
            ages = (d for d in sentence.drafts if 0 <= said - d.end <= (_LEFT if d.kind == "age" else _TOUCH))
            age = next(ages, None)
            told = _AT_HOME.search(folded, max(start, said - _LEFT), said) or _TELLS.match(folded, mention.end)
            found.append(Home(age.start - 1 if age else said, mention.end, mention, not told))
    return found


def tells_residence(near: str) -> bool:
    """Whether the words before a place tell an address where someone lives: `(ngụ quận 10, `."""
    return ("ngụ" in near or "trú" in near) and _residence(near, 0, len(near)) >= 0


def is_home(text: str, mention: Mention) -> bool:
    """Whether a place only says where someone lives."""
    near = text[max(0, mention.start - _LONGEST_ADDRESS) : mention.start].lower()
    return _residence(near, 0, len(near)) >= 0


def _residence(folded: str, start: int, at: int) -> int:
    """Where the words begin that say that an address follows, of which a place is the end; -1 if none do."""
    for said in _HOME.finditer(folded, start, at):
        between = folded[said.end() : at]
        if _ADDRESS.match(between) and _NOT_ADDRESS.isdisjoint(between.replace(",", " ").split()):
            where: int = said.start()
            return where
    return -1


def _without_own_country(sentence: Sentence, named: list[Mention]) -> list[Mention]:
    """Without Viet Nam where it only says whose a province or a thing of it is: `ở Huế, di sản của Việt Nam`."""
    if all(len(mention.code) == 2 or not mention.code.startswith("VN-") for mention in named):
        return named
    text = sentence.reading.page.text
    ends = {mention.end for mention in named if len(mention.code) > 2}
    return [
        mention
        for mention in named
        if mention.code != "VN"
        or not text.endswith(_OWNED, 0, mention.start)
        and not (text.endswith(", ", 0, mention.start) and mention.start - 2 in ends)
    ]


def without_rivals(text: str, named: list[Mention]) -> list[Mention]:
    """Without those that only tell a rank: `lớn thứ ba của Campuchia, sau Trung Quốc và Mỹ`; all where no other is."""
    kept: list[Mention] = []
    dropped_end = -_RANK_REACH
    for mention in named:
        at = mention.start
        ranked = text.endswith(_RANKED_AFTER, 0, at) and text.find(_RANKED, max(0, at - _RANK_REACH), at) >= 0
        if ranked or at - dropped_end <= _LONGEST_LINK:
            dropped_end = mention.end
        else:
            kept.append(mention)
    return kept or named


def without_homes(sentence: Sentence, found: Gazette, named: list[Mention], homes: list[Home]) -> list[Mention]:
    """Without the places that are only someone's home; one is kept if no other is and the text has named it before."""
    at_home = {home.mention for home in homes}
    others = [mention for mention in named if mention not in at_home]
    if others:
        return others
    text = sentence.reading.page.text
    doubtful = [
        home.mention
        for home in homes
        if not home.sure
        or any(
            mention.code == home.mention.code and not is_home(text, mention)
            for mention in islice(found.before(home.mention.start), _RECENT)
        )
    ]
    return [mention for mention in named if mention in doubtful]


def codes(named: list[Mention], shared: str = "") -> str:
    """Codes joined, Viet Nam first, then in text order."""
    if len(named) == 1 and not shared and named[0].code != REGION and ";" not in named[0].code:
        return named[0].code
    found = [code for mention in named for code in mention.code.split(";") if code != REGION]
    if shared or "VN" in found:
        found.insert(0, "VN")
    return ";".join(dict.fromkeys(found))
