"""Roman numerals."""

from __future__ import annotations

from vnfacts.lexicon.numbers import ROMAN

_NUMERALS = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def roman_value(numeral: str) -> int | None:
    """The value of a Roman numeral in canonical form (`xiv` is 14), or None."""
    total = previous = 0
    for char in reversed(numeral.lower()):
        digit = ROMAN.get(char)
        if digit is None:
            return None
        total += digit if digit >= previous else -digit
        previous = max(previous, digit)
    return total if to_roman(total) == numeral.lower() else None


def to_roman(value: int) -> str:
    """`value` (1 to 3999) as a Roman numeral in lower case."""
    out = []
    for amount, numeral in _NUMERALS:
        count, value = divmod(value, amount)
        out.append(numeral * count)
    return "".join(out)
