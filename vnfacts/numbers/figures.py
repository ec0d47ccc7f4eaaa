"""Figures written in digits, with their separators."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from typing import NamedTuple

EXACT = Context(prec=1000, Emax=999_999, Emin=-999_999)
"""Arithmetic that keeps every digit a newspaper could print."""
TWELVE_DIGITS = Context(prec=12)
"""For quotients, which need not terminate."""

ZERO, ONE, TEN = Decimal(0), Decimal(1), Decimal(10)


class Number(NamedTuple):
    """A number as it was read.

    `high` is the upper end of a number that is a range in itself (vài chục); `scale` the last scale word's
    factor, 1 without one; `unscaled` the figure before scaling, which a list may share a scale with, of a vague
    number its first scale word's factor.
    """

    value: Decimal
    end: int
    high: Decimal | None = None
    scale: int = 1
    unscaled: Decimal | None = None
    digits: str = ""
    vague: str = ""


class Style:
    """How a document writes a single separator before three digits, learnt when first asked."""

    __slots__ = ("_habits", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._habits: tuple[bool, bool] | None = None

    def habits(self) -> tuple[bool, bool]:
        """Whether the document shows Vietnamese habits (`1.234,5`), and whether English ones (`1,234.5`)."""
        if self._habits is None:
            vietnamese = _DOT_GROUPS.search(self._text) or _COMMA_DECIMAL.search(self._text)
            english = _COMMA_GROUPS.search(self._text) or _DOT_DECIMAL.search(self._text)
            self._habits = vietnamese is not None, english is not None
        return self._habits


# Each begins with the separator itself, so that the search skips from one to the next.
_DOT_GROUPS = re.compile(r"\.(?<=\d\.)\d{3}(?:\.\d{3}(?!\d)|,\d)")
_COMMA_GROUPS = re.compile(r",(?<=\d,)\d{3}(?:,\d{3}(?!\d)|\.\d)")
_COMMA_DECIMAL = re.compile(r",(?<=\d,)(?:\d{1,2}|\d{4,})(?!\d|[.,/]\d)")
_DOT_DECIMAL = re.compile(r"\.(?<=\d\.)(?:\d{1,2}|\d{4,})(?=%| ?(?:tỷ|tỉ|triệu|nghìn|ngàn|USD|km|độ|inch|m\b))")


def times(figure: Decimal, factor: Decimal) -> Decimal:
    """`figure` times `factor`, exact, without the zeros that scaling leaves behind the point."""
    product = EXACT.multiply(figure, factor)
    whole = product.to_integral_value()
    return whole if whole == product else product


def plain_number(digits: str, style: Style | None = None, decimal_context: bool = False) -> Decimal:
    """The value of a figure written in digits with separators; three zeros behind the only one are thousands.

    Args:
        digits: digits with `.` and `,` between them, e.g. `1.234.567,89`.
        style: the document's habit, for one separator before exactly three digits.
        decimal_context: a scale word, a percent sign or a physical unit follows, where `,` is decimal.
    """
    if digits.isdigit():
        return Decimal(digits)
    dots, commas = digits.count("."), digits.count(",")
    if dots and commas:
        decimal = "." if digits.rfind(".") > digits.rfind(",") else ","
        group = "," if decimal == "." else "."
        if digits.count(decimal) > 1:  # no number is written so: keep the digits
            return Decimal(digits.replace(".", "").replace(",", ""))
        return Decimal(digits.replace(group, "").replace(decimal, "."))
    if dots + commas > 1:
        return Decimal(digits.replace(".", "").replace(",", ""))
    separator = "." if dots else ","
    whole, _, fraction = digits.partition(separator)
    if len(fraction) != 3 or len(whole) > 3 or whole.startswith("0"):
        return Decimal(f"{whole}.{fraction}")
    if fraction == "000" or _separator_groups(separator, style, decimal_context):
        return Decimal(whole + fraction)
    return Decimal(f"{whole}.{fraction}")


def _separator_groups(separator: str, style: Style | None, decimal_context: bool) -> bool:
    """Whether a single separator before exactly three digits groups thousands."""
    if style is not None:
        vietnamese, english = style.habits()
        if vietnamese != english:
            groups = "." if vietnamese else ","
            return separator == groups or not decimal_context and english
    return separator == "." or not decimal_context
