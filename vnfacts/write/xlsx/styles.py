"""How the cells of a workbook look: tables of properties, and the formats made of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format

from vnfacts.write.labels import Language

_BASE = {"valign": "top"}
_TEXT = {"align": "left", "indent": 1}
_HEADING = {"bold": True, "font_color": "#FFFFFF", "bg_color": "#44546A", "valign": "vcenter"}

_ROLES: Mapping[str, Mapping[str, Any]] = {
    "text": _TEXT,
    "wrap": {**_TEXT, "text_wrap": True},
    "strong": {**_TEXT, "text_wrap": True, "bold": True},
    "quiet": {**_TEXT, "font_color": "#7F7F7F"},
    "figures": {"align": "right"},
    "integer": {"num_format": "0"},
    "title": {**_TEXT, "bold": True, "font_size": 14},
    "heading": {**_TEXT, **_HEADING, "text_wrap": True},
    "heading of figures": {**_HEADING, "text_wrap": True, "align": "right"},
    "label": {**_TEXT, **_HEADING},
    "label of figures": {**_HEADING, "align": "right"},
}
"""What a cell is there for -> its properties."""

_TINTS: Mapping[str, str] = {
    "kind:money": "#E2EFDA",
    "kind:percent": "#DDEBF7",
    "kind:measure": "#E4E4F4",
    "kind:count": "#FFF2CC",
    "kind:age": "#F3E3F1",
    "kind:ordinal": "#EDEDED",
    "kind:ratio": "#DDEBF7",
    "kind:score": "#F3E3F1",
    "kind:number": "#EDEDED",
    "kind:date": "#FCE4D6",
    "kind:time": "#FCE4D6",
    "kind:period": "#FBE9D0",
    "kind:duration": "#FBE9D0",
    "relation:differ": "#F8CBAD",
    "relation:revised": "#FFE699",
    "relation:agree": "#C6E0B4",
    "relation:series": "#DDEBF7",
    "relation:single": "#EDEDED",
}
"""Kinds and relations -> the colour behind their names: one for each family, light enough to read black on it."""

_MARKS: Mapping[str, Mapping[str, Any]] = {
    "first": {"top": 1, "top_color": "#A6A6A6"},
    "odd": {"bold": True, "font_color": "#C00000"},
}
"""What is said of a cell beside its role -> the properties it adds."""

_MOST_PLACES = 15
"""Digits after the point that a format spells out; Excel shows a number that needs more as it likes."""

_MOMENTS: Mapping[Language, Mapping[str, str]] = {
    "vi": {"date": "dd/mm/yyyy", "datetime": "dd/mm/yyyy hh:mm", "time": "hh:mm"},
    "en": {"date": "yyyy-mm-dd", "datetime": "yyyy-mm-dd hh:mm", "time": "hh:mm"},
}


Marks = tuple[str, ...]
"""What is said of a cell beside its role: names of _MARKS."""

TINTED = frozenset(name.partition(":")[0] for name in _TINTS)
"""Columns whose values have a colour each."""


class Styles(dict[tuple[str, Marks], Format]):
    """The formats of a workbook by role and marks, each made when it is first asked for.

    Args:
        workbook: what they are made in.
        language: how dates are written.
    """

    def __init__(self, workbook: xlsxwriter.Workbook, language: Language) -> None:
        self._workbook = workbook
        self._moments = _MOMENTS[language]

    def __missing__(self, key: tuple[str, Marks]) -> Format:
        role, marks = key
        properties = {**_BASE, **self._role(role)}
        for mark in marks:
            properties.update(_MARKS[mark])
        self[key] = self._workbook.add_format(properties)
        return self[key]

    def _role(self, role: str) -> Mapping[str, Any]:
        if role in self._moments:
            return {"num_format": self._moments[role], **_TEXT}
        if role in _TINTS:
            return {**_TEXT, "bg_color": _TINTS[role], "bottom": 1, "bottom_color": "#FFFFFF"}
        if role.startswith("decimal"):
            places = int(role.removeprefix("decimal"))
            if places > _MOST_PLACES:
                return {}
            return {"num_format": f"#,##0.{'0' * places}" if places else "#,##0"}
        return _ROLES[role]
