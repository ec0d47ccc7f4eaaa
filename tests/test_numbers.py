"""Numbers in words, digits and Roman numerals against independent sources: num2words, Decimal, arithmetic."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from num2words import num2words

from vnfacts.numbers import Style, plain_number, read_number, roman_value, to_roman

# -- words -------------------------------------------------------------------------------------------------------

NUM2WORDS_SLIPS = {
    10**15: "một trăm nghìn tỷ",  # a power of ten too low, and so from here on
    Decimal("0.5"): "không phẩy năm mươi",  # "not phẩy năm": two decimal places are assumed
    Decimal("1.05"): "một phẩy năm",  # the zero after the point is lost
    -3: "mười bảy",  # a sign is read as counting from twenty
}
"""What num2words 0.5 says wrong in Vietnamese: it is an oracle for whole numbers below 10**15 only."""

FREE_SPELLINGS = (
    ("nghìn", "ngàn"), ("tỷ", "tỉ"), ("lẻ", "linh"), ("bảy", "bẩy"), ("mươi bốn", "mươi tư"), ("mươi lăm", "mươi nhăm"),
)  # fmt: skip
"""Words a number may also be said with."""

whole_numbers = st.one_of(
    st.integers(0, 10**15 - 1),
    st.builds(
        lambda digit, power, rest: digit * 10**power + rest, st.integers(1, 9), st.integers(3, 14), st.integers(0, 999)
    ),
)


@pytest.mark.parametrize(("number", "said"), NUM2WORDS_SLIPS.items())
def test_num2words_still_slips_where_it_is_not_asked(number: Decimal, said: str) -> None:
    assert num2words(number, lang="vi") == said


def said_wrongly(number: int, words: str) -> str:
    """What is read from `words` if it is not `number`."""
    found = read_number(words, 0)
    if found is None or found.value != number or found.end != len(words):
        return f"{words}: {found and (found.value, words[: found.end])}, not {number}"
    return ""


@given(whole_numbers)
@example(10)
@example(15)
@example(105)
@example(2026)
@example(1_000_001)
@example(999_999_999_999_999)
def test_any_number_in_words_is_read(number: int) -> None:
    assert not said_wrongly(number, num2words(number, lang="vi"))


def test_every_number_below_ten_thousand_is_read() -> None:
    wrong = [line for number in range(10_000) if (line := said_wrongly(number, num2words(number, lang="vi")))]
    assert not wrong, "\n".join(wrong)


@given(whole_numbers, st.sampled_from(FREE_SPELLINGS))
def test_regional_words_say_the_same(number: int, words: tuple[str, str]) -> None:
    usual, other = words
    assert not said_wrongly(number, num2words(number, lang="vi").replace(usual, other))


@given(st.integers(1, 999), st.sampled_from([("nghìn", 10**3), ("vạn", 10**4), ("triệu", 10**6), ("tỷ", 10**9)]))
def test_digits_before_a_scale_word(number: int, scale: tuple[str, int]) -> None:
    word, factor = scale
    found = read_number(f"{number} {word} đồng", 0)
    assert found is not None
    assert found.value == number * factor
    half = read_number(f"{number} {word} rưỡi đồng", 0)
    assert half is not None
    assert half.value == number * factor + factor // 2


@given(st.integers(1, 999), st.integers(1, 999), st.integers(1, 999))
def test_scales_add_up(billions: int, millions: int, thousands: int) -> None:
    text = f"{billions} tỷ {millions} triệu {thousands} nghìn đồng"
    found = read_number(text, 0)
    assert found is not None
    assert found.value == billions * 10**9 + millions * 10**6 + thousands * 10**3
    assert text[found.end :] == " đồng"


# -- digits ------------------------------------------------------------------------------------------------------

figures = st.integers(0, 10**30 - 1)
fractions = st.text("0123456789", min_size=1, max_size=30)


def grouped(number: int, separator: str) -> str:
    return f"{number:,}".replace(",", separator)


@given(figures, fractions, st.sampled_from([".,", ",."]))
def test_two_sorts_of_separators_lose_no_digit(whole: int, fraction: str, separators: str) -> None:
    group, point = separators[0], separators[1]
    written = grouped(whole, group) + point + fraction
    if whole < 1000:  # one separator alone is a matter of style
        written = f"0{group}{whole:03}{point}{fraction}"
    assert plain_number(written) == Decimal(f"{whole}.{fraction}")


@given(st.integers(10**6, 10**30 - 1), st.sampled_from(".,"))
def test_two_separators_of_one_sort_group(number: int, separator: str) -> None:
    assert plain_number(grouped(number, separator)) == number


@given(st.integers(0, 10**15), fractions.filter(lambda digits: len(digits) != 3), st.sampled_from(".,"))
def test_a_single_separator_not_before_three_digits_is_decimal(whole: int, fraction: str, point: str) -> None:
    assert plain_number(f"{whole}{point}{fraction}") == Decimal(f"{whole}.{fraction}")


@given(st.integers(0, 999).map("{:03}".format), st.sampled_from(".,"))
def test_a_single_separator_after_a_zero_is_decimal(fraction: str, point: str) -> None:
    assert plain_number(f"0{point}{fraction}") == Decimal(f"0.{fraction}")


@pytest.mark.parametrize("separator", [".", ","])
@pytest.mark.parametrize("context", [True, False])
def test_three_zeros_are_thousands_whatever_the_separator(separator: str, context: bool) -> None:
    for style in (None, Style("42.5 km"), Style("5,8 tỷ")):
        assert plain_number(f"30{separator}000", style, context) == 30000


@given(st.integers(1, 999), st.integers(1, 999).map("{:03}".format))
def test_a_single_separator_before_three_digits_without_evidence(whole: int, three: str) -> None:
    grouped_value, decimal_value = Decimal(f"{whole}{three}"), Decimal(f"{whole}.{three}")
    for context in (True, False):
        assert plain_number(f"{whole}.{three}", decimal_context=context) == grouped_value
    assert plain_number(f"{whole},{three}", decimal_context=True) == decimal_value
    assert plain_number(f"{whole},{three}", decimal_context=False) == grouped_value


@pytest.mark.parametrize(
    ("elsewhere", "point", "comma"),
    [
        ("12,5 tỷ", "6460", "6.46"), ("1.234.567", "6460", "6.46"), ("1.234,5", "6460", "6.46"),
        ("12.5%", "6.46", "6460"), ("1,234,567", "6.46", "6460"),
    ],
)  # fmt: skip
def test_the_style_of_the_document_decides(elsewhere: str, point: str, comma: str) -> None:
    style = Style(f"thu {elsewhere} và")
    assert plain_number("6.460", style, decimal_context=True) == Decimal(point)
    assert plain_number("6,460", style, decimal_context=True) == Decimal(comma)


@given(st.text("0123456789.,", min_size=1, max_size=30).filter(lambda text: re.fullmatch(r"\d+(?:[.,]\d+)*", text)))
@example("1.234,567,890")
@example("0,0.0.0")
def test_any_run_of_digits_and_separators_has_a_value(written: str) -> None:
    assert plain_number(written).is_finite()


# -- Roman numerals ----------------------------------------------------------------------------------------------


def test_roman_numerals_there_and_back() -> None:
    for number in range(1, 4000):
        assert roman_value(to_roman(number)) == number
        assert roman_value(to_roman(number).upper()) == number


@pytest.mark.parametrize(
    ("numeral", "value"),
    [("i", 1), ("iv", 4), ("xiv", 14), ("XIX", 19), ("xl", 40), ("MCMXLV", 1945), ("mmxxvi", 2026)],
)
def test_roman_numerals_one_by_one(numeral: str, value: int) -> None:
    assert roman_value(numeral) == value


@pytest.mark.parametrize("text", ["", "iiii", "vx", "ic", "xm", "vv", "ixi", "abc", "xiv2", "lê"])
def test_what_is_no_roman_numeral(text: str) -> None:
    assert not roman_value(text)
