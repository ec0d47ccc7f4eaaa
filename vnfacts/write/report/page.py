"""The report as one HTML page: the frame with its totals in place, the data, the script that draws the rest."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping
from html import escape
from importlib import resources
from string import Template
from typing import Any

from vnfacts.claim import Claim, Comparison
from vnfacts.model import KINDS
from vnfacts.write.humanise import interval_text, value_text
from vnfacts.write.labels import Language, named
from vnfacts.write.report.data import Pages, report_data, span_of
from vnfacts.write.report.words import counted, words
from vnfacts.write.styles import STYLES

_SCRIPTS = (
    "data", "dom", "filters", "overview", "excerpt", "table", "timeline", "card", "article", "articles", "claims",
    "charts", "theme", "printing", "main",
)  # fmt: skip
"""Parts of the page's script, in the order in which they stand in it: they share one scope."""

_HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def page(pages: Pages, comparison: Comparison, title: str, language: Language, places: Mapping[str, str]) -> str:
    """The whole page.

    Args:
        pages: the documents with their texts, and their facts.
        comparison: the claims of these very facts.
        title: of the report; empty for a general one.
        language: of everything that the page says itself.
        places: ISO code of a place -> its name.
    """
    style = _asset("report.css")
    script = "\n".join(_asset(f"{name}.js") for name in _SCRIPTS)
    said = words(language)
    return Template(_asset("report.html")).substitute(
        {f"say_{name}": escape(word) for name, word in said.items()},
        language=language,
        title=visible(title or said["report"]),
        plain_title=escape(title or said["report"]),
        style_hash=_hash(style),
        script_hash=_hash(script),
        style=style,
        script=script,
        totals=_totals(pages, comparison, language),
        kinds=_kinds(pages, language),
        differing=_differing(comparison, language),
        data=embedded(report_data(pages, comparison, language, places)),
    )


def visible(text: str) -> str:
    """Text for HTML, with marks in place of the control characters that would reorder or hide it."""
    return _HIDDEN.sub(lambda found: f'<span class="control">U+{ord(found[0]):04X}</span>', escape(text))


def embedded(data: Any) -> str:
    """Data as JSON that no HTML parser takes for markup, and that UTF-8 can hold."""
    encoded = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", r"\u003c")
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", encoded)


def _asset(name: str) -> str:
    return (resources.files(__package__) / "page" / name).read_text(encoding="utf-8")


def _hash(source: str) -> str:
    """The digest by which the content security policy knows what may be run."""
    return base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()


def _totals(pages: Pages, comparison: Comparison, language: Language) -> str:
    relations = Counter(claim.relation for claim in comparison.claims)
    facts = sum(len(of_document) for _, of_document in pages)
    days = [document.date for document, _ in pages if document.date]
    told = [
        _total(len(pages), "documents", language, _span(days, days, language)),
        _total(facts, "facts", language, _spoken_of(pages, language)),
        _total(relations["differ"], "differ", language, mark="differ"),
        _total(relations["revised"], "revised", language, mark="revised"),
        _total(relations["agree"], "agree", language),
    ]
    return "\n".join(told)


def _total(number: int, word: str, language: Language, more: str = "", mark: str = "") -> str:
    figure = _grouped(number, language)
    note = f'<span class="note">{escape(more)}</span>' if more else ""
    name = f"total {mark} {'' if number else 'zero'}".strip()
    return f'<li class="{name}"><b>{figure}</b> <span>{escape(counted(number, word, language))}</span>{note}</li>'


def _grouped(number: int, language: Language) -> str:
    """A number in the language's own style."""
    return f"{number:,}".replace(",", STYLES[language].group)


def _spoken_of(pages: Pages, language: Language) -> str:
    spans = [span for _, facts in pages for fact in facts if (span := span_of(fact)) and all(span)]
    years = _span([f"{start[:4]}-01-01" for start, _ in spans], [f"{end[:4]}-12-31" for _, end in spans], language)
    return f"{words(language)['spoken_of']} {years}" if years else ""


def _span(starts: list[str], ends: list[str], language: Language) -> str:
    return interval_text(min(starts), max(ends), STYLES[language]) if starts else ""


def _kinds(pages: Pages, language: Language) -> str:
    counts = Counter(fact.kind for _, facts in pages for fact in facts)
    return "\n".join(
        f'<li><button type="button" class="kind" data-kind="{kind}" data-count="{counts[kind]}">'
        f"{escape(named('kind', kind, language))} <b>{_grouped(counts[kind], language)}</b></button></li>"
        for kind in sorted(KINDS, key=lambda kind: -counts[kind])
        if counts[kind]
    )


def _differing(comparison: Comparison, language: Language) -> str:
    """The table of differing claims that a browser without scripts shows."""
    rows = "".join(_differing_rows(claim, language) for claim in comparison.only("differ").claims)
    return f"<table>{rows}</table>" if rows else ""


def _differing_rows(claim: Claim, language: Language) -> str:
    rows = "".join(
        f"<tr><td>{'≠' if odd else ''}</td><td>{visible(value_text(fact, STYLES[language]))}</td>"
        f"<td><bdi>{visible(fact.source)}</bdi></td><td><bdi>{visible(fact.sentence)}</bdi></td></tr>"
        for fact, odd in zip(claim.facts, claim.odd, strict=True)
    )
    about = claim.metric or named("kind", claim.kind, language)
    return f'<tr><th colspan="4"><bdi>{visible(about)}</bdi></th></tr>{rows}'
