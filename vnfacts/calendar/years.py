"""Years: in figures, counted from the document's own, or named in the sixty-year cycle; and feasts with their year."""

from __future__ import annotations

from dataclasses import replace

from vnfacts.calendar.moment import BEFORE_CHRIST, Found, Moment, is_year, written_year
from vnfacts.calendar.pieces import (
    edge,
    meanings_of_feasts,
    one_of,
    place_in,
    plain_edge,
    relative,
    relative_offset,
    year_in_words,
    year_offset,
)
from vnfacts.lexicon import calendar as words
from vnfacts.patterns import Lazy


def _cycle() -> str:
    return rf"{one_of(words.HEAVENLY_STEMS)} +{one_of(words.EARTHLY_BRANCHES)}(?!\w)"


_YEAR = Lazy(
    lambda: (
        rf"{edge()}?(?:năm +(?:(?:mới|tài chính|tài khóa) +)?|tài khóa +)"
        rf"(?:(?P<bc>\d{{1,4}}) +{one_of(words.BEFORE_CHRIST)}(?!\w)|(?P<y>\d{{4}})(?![\d]|[.,]\d|[-/]\d)"
        rf"|(?P<said>{year_in_words()})"
        r"|(?P<yy>[4-9]\d|[1-9]\d\d)(?= *(?:[,;)\n]|$|\.(?!\d)| của thế kỷ)))"
        rf"(?P<dir> +(?:vừa qua|này|tới(?= *(?:[,.;:)!?\n]|$)| +{one_of(words.AFTER_FUTURE)}(?!\w)))(?!\w))?"
    )
)
_EACH = ("mỗi ", "một ", "hàng ", "hằng ", "1 ")
"""Before `năm`: what is said behind it is how many, not which (mỗi năm hai nghìn ba trăm giờ)."""
_NEXT_YEAR = Lazy(
    lambda: rf"(?:(?:đầu|giữa|cuối) +)?sang +năm(?! +(?:\d|{one_of(words.NEVER_AFTER_NEXT_YEAR)}(?!\w)))(?!\w)"
)
_RELATIVE_YEAR = Lazy(lambda: rf"{plain_edge()}năm +(?P<rel>{relative()})(?!\w)")
_EDGE_YEAR = Lazy(
    lambda: r"(?:đầu|giữa|cuối|hết) +năm(?: +(?P<rel>mới))?(?!\w)(?! +học(?!\w)(?! +(?:bổng|phí|sinh|viên)(?!\w)))"
)
"""Not a school year's: it has no dates."""
_CYCLE_YEAR = Lazy(lambda: rf"(?:{plain_edge()}xuân|năm|tết) +{_cycle()}(?:,? *\(?(?:năm +)?(?P<y>\d{{4}})\)?)?")
_FEAST = Lazy(
    lambda: (
        rf"(?P<f>{one_of([*words.LUNAR_FEASTS, *words.SOLAR_FEASTS])})(?: +{_cycle()})?"
        rf"(?:,? +(?:năm +)?(?P<y>\d{{4}})(?!\d)| +(?P<rel>{one_of(words.YEAR_OFFSETS)})(?!\w))"
    )
)
_PLAIN_YEAR = Lazy(lambda: rf"{edge()}?(?P<y>\d{{4}})(?![\d]|[.,/-]\d| ?%)")


def year(folded: str, at: int) -> Found | None:
    """`năm 2045`, `cuối năm 2016`, `năm ngoái`, `đầu năm`, `năm Tân Sửu (1601)`, `Tết Nguyên đán 2026`."""
    match = _YEAR.match(folded, at)
    if match and match["bc"]:
        return Moment("year", century=BEFORE_CHRIST), match.end()
    if match and match["yy"]:
        return Moment("year", year=int(match["yy"]) + (1900 if len(match["yy"]) == 2 else 0)), match.end()
    number = written_year(match["y"], match["said"]) if match else None
    if match and number and is_year(number) and not (match["said"] and folded.endswith(_EACH, 0, at)):
        return Moment("year", year=number), match.end()
    match = _RELATIVE_YEAR.match(folded, at)
    if match:
        return Moment("year", offset=relative_offset(match["rel"])), match.end()
    match = _NEXT_YEAR.match(folded, at)
    if match:
        return Moment("year", offset=1), match.end()
    match = _EDGE_YEAR.match(folded, at)
    if match:
        return Moment("year", offset=0), match.end()
    match = _FEAST.match(folded, at)
    if match:
        feast = " ".join(match["f"].split())
        month, day = meanings_of_feasts()[feast]
        moment = Moment(
            "day", year=written_year(match["y"]), month=month, day=day, lunar=feast not in words.SOLAR_FEASTS
        )
        if match["rel"]:
            moment.year_offset = year_offset(match["rel"])
        return moment, match.end()
    match = _CYCLE_YEAR.match(folded, at)
    return (_cycle_year(match[0], match["y"]), match.end()) if match else None


def _cycle_year(text: str, digits: str | None) -> Moment:
    """A year named in the sixty-year cycle; the written year wins, else the cycle's year nearest the document."""
    if digits and "xuân " in text:
        return Moment("quarter", year=int(digits), quarter=words.SEASONS["xuân"])
    if digits:
        return Moment("year", year=int(digits))
    lead, stem, branch = text.split()[-3:]
    first, second = place_in(words.HEAVENLY_STEMS, stem), place_in(words.EARTHLY_BRANCHES, branch)
    place = next((n for n in range(60) if n % 10 == first and n % 12 == second), 0)
    if lead == "tết":
        return Moment("day", month=1, day=1, lunar=True, century=-1 - place)
    return Moment("year", century=-1 - place)


_OF_CYCLE_YEAR = Lazy(lambda: rf" +(?:năm +)?(?P<c>{_cycle()})")


def with_cycle_year(folded: str, found: Found) -> Found:
    """`rằm tháng Giêng năm Bính Ngọ`: a lunar day or month of a year of the cycle."""
    match = _OF_CYCLE_YEAR.match(folded, found[1]) if found[0].lunar and found[0].year is None else None
    if match is None:
        return found
    return replace(found[0], century=_cycle_year(f"năm {match['c']}", None).century), match.end()


def plain_year(folded: str, at: int) -> Found | None:
    """A year without its word: `2017`, `cuối 2016`."""
    match = _PLAIN_YEAR.match(folded, at)
    if match is None or not is_year(int(match["y"])):
        return None
    return Moment("year", year=int(match["y"])), match.end()
