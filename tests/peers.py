"""Other programs that find dates or numbers in Vietnamese text, to be timed on the same text in the same run."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec

Finder = Callable[[str], int]
"""Reads a text and returns how much it found."""


def dateparser() -> Finder:
    """dateparser's search for dates (https://github.com/scrapinghub/dateparser)."""
    from dateparser.search import search_dates

    return lambda text: len(search_dates(text, languages=["vi"]) or ())


def duckling() -> Finder:
    """Duckling with all that it knows of Vietnamese, built in by pyduckling-native-phihos."""
    from duckling import (
        Context,
        default_locale_lang,
        load_time_zones,
        parse,
        parse_dimensions,
        parse_lang,
        parse_locale,
        parse_ref_time,
    )

    now = parse_ref_time(load_time_zones("/usr/share/zoneinfo"), "Asia/Ho_Chi_Minh", 1494806400)
    context = Context(now, parse_locale("VI_VN", default_locale_lang(parse_lang("VI"))))
    dimensions = parse_dimensions(["time", "number", "ordinal", "amount-of-money", "distance", "temperature", "volume"])
    return lambda text: len(parse(text, context, dimensions, False))


PEERS: dict[str, tuple[str, str, Callable[[], Finder]]] = {
    "dateparser": ("dateparser", "dateparser", dateparser),
    "Duckling": ("duckling", "pyduckling-native-phihos==0.3.0", duckling),
}
"""Name -> the module it needs, what to install for it, and what makes its finder."""


def installed(name: str) -> bool:
    """Whether a peer can be timed here."""
    return find_spec(PEERS[name][0]) is not None
