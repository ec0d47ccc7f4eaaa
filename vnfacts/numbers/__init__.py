"""Vietnamese numbers to exact decimals: digits, words, both mixed, Roman numerals.

`read_number` is the single entry. Digits follow the rule for separators in the contract; words run through a small
machine, one word at a time, that adds what is smaller and multiplies what is larger.
"""

from vnfacts.numbers.figures import EXACT, ONE, TEN, TWELVE_DIGITS, ZERO, Number, Style, plain_number, times
from vnfacts.numbers.reading import read_number, scale_follows, scaled
from vnfacts.numbers.roman import roman_value, to_roman
from vnfacts.numbers.vague import read_bare_scale
from vnfacts.numbers.words import DIGIT_RUN, read_words

__all__ = [
    "DIGIT_RUN",
    "EXACT",
    "ONE",
    "TEN",
    "TWELVE_DIGITS",
    "ZERO",
    "Number",
    "Style",
    "plain_number",
    "read_bare_scale",
    "read_number",
    "read_words",
    "roman_value",
    "scale_follows",
    "scaled",
    "times",
    "to_roman",
]
