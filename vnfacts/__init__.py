"""Every number and date that a Vietnamese news text states, with exact offsets.

>>> import vnfacts
>>> for fact in vnfacts.extract("Thương mại hai chiều đạt 11,33 tỷ USD.", date="2026-02-06"):
...     print(fact.kind, fact.value, fact.unit, fact.text)
money 11330000000 USD 11,33 tỷ USD
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vnfacts.claim import Claim as Claim
    from vnfacts.claim import Comparison as Comparison
    from vnfacts.comparing import compare as compare
    from vnfacts.model import Document as Document
    from vnfacts.model import Fact as Fact
    from vnfacts.pipeline import extract as extract
    from vnfacts.tables import LexiconError as LexiconError
    from vnfacts.tables import use_lexicon as use_lexicon

__version__ = "0.1.0"
__all__ = [
    "Claim",
    "Comparison",
    "Document",
    "Fact",
    "LexiconError",
    "__version__",
    "compare",
    "extract",
    "use_lexicon",
]

_HOME = {
    "extract": "vnfacts.pipeline",
    "compare": "vnfacts.comparing",
    "Fact": "vnfacts.model",
    "Document": "vnfacts.model",
    "Claim": "vnfacts.claim",
    "Comparison": "vnfacts.claim",
    "use_lexicon": "vnfacts.tables",
    "LexiconError": "vnfacts.tables",
}
"""Where each public name lives. They load on first use, so that importing the package costs nothing."""


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
