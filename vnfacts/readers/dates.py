"""Dates and periods that begin with a word of the calendar, and ordinals, whose word some of them share."""

from __future__ import annotations

import re

from vnfacts.lexicon import calendar as words
from vnfacts.lexicon import figures, ranks
from vnfacts.lexicon.numbers import SCALES
from vnfacts.nouns import is_noun
from vnfacts.numbers import DIGIT_RUN, read_number, scale_follows
from vnfacts.patterns import Lazy, trie
from vnfacts.rules import Draft, Found, Reading, dates, ordinals, periods, sequences
from vnfacts.units import noun_at, unit_after

_CODES = frozenset([*words.DATE_CODES, "cn", *words.ENGLISH_MONTHS]) - frozenset(words.SHORT_WEEKDAYS[:-1])
_DAY_OF_COUNTS = (["trong"], ["cùng"], ["một"], ["cả"], ["tháng"])
_EVERY = [[word] for word in figures.EVERY]
_EVERY_MONTH = re.compile(r" +(?:hàng|hằng|mỗi) +(?:tháng|quý|năm)(?!\w)")
_THEN = re.compile(r" +đó(?!\w)")
"""After `tuần sau`, `năm trước`: they count from something told before, unless a figure is compared with it."""
_COMPARISON_REACH = 40
_FIGURE = re.compile(r" \d+(?:[.,]\d+)*(?: ?- ?\d+(?:[.,]\d+)*)?")
_RECURRING = Lazy(
    lambda: (
        rf"(?:{trie(words.WEEKDAYS)})"
        rf"(?:(?:, (?:và )?| và )(?:thứ )?(?:{trie(words.WEEKDAYS)}|tư|sáu|bảy|\d)(?!\w)){{2,}}"
        r"(?! (?:tuần|này|tới|vừa|ngày)| \()"
    )
)
"""Three days of the week in a row, which are those of every week."""
_HABITUAL = [[word] for word in (*figures.EVERY, "những")]
"""Before `ngày thứ bảy`: any Saturday."""
_MANY_OF = Lazy(lambda: rf"(?:tháng|năm|tuần|ngày|quý|hôm|bữa|thập kỷ|thập niên|thế kỷ) +(?:{trie(words.AFTER_MANY)})")


def dated(reading: Reading, start: int, end: int) -> Found:
    """A word of the calendar."""
    if reading.folded.startswith("mỗi ", max(0, start - 4)) and _is_denominator(reading, end):
        return [], end
    plain = dates.plain_date(reading.folded, start)
    if plain and not _is_amount_a_day(reading, plain):
        return [plain], plain.end
    if reading.folded[start:end] in _CODES and not reading.page.text[start].isupper():
        return [], end
    if reading.folded[start:end] in words.SEASONS and not _is_season(reading, start, end):
        return [], end
    if reading.folded[start:end] not in words.NEVER_BEFORE_YEARS:
        years = periods.year_range(reading.folded, start)
        if years:
            return [years], years.end
    found = dates.date(reading, start)
    if found and _is_habit(reading, start, found[0]):
        return [], found[0].end
    if found and not _is_undated(reading, start, found[0]) and not _is_amount_a_day(reading, found[0]):
        return found, found[-1].end
    if not found and reading.folded.startswith("năm ", start):
        draft = sequences.year_of_study(reading, start)
        if draft:
            return [draft], draft.end
    last = reading.folded.rfind(" ", start, end) + 1
    return [], last - 1 if last and reading.folded[last:end] in words.EDGE_LEADS else end  # những ngày | đầu năm mới


def _is_season(reading: Reading, start: int, end: int) -> bool:
    """Whether a season is named: doanh thu, cổ đông, Trung Đông, thanh xuân, Đồng Xuân name none."""
    page = reading.page
    left = page.left(start)
    if not left or left[-1] in words.SEASON_LEADS or start == page.sentence_at(start)[0]:
        return True
    if page.folded[start:end] in words.AMBIGUOUS_SEASONS:
        return not left[-1][-1].isalnum()
    if not left[-1][-1].isalnum():
        return True
    named = page.text[start].isupper() and page.text[start - 1 - len(left[-1])].isupper()
    return left[-1] not in words.NEVER_SEASON_AFTER and not named


def spanned(reading: Reading, start: int, end: int) -> Found:
    """`từ …` and the leads of a period."""
    found = periods.period(reading, start)
    if found and _is_habit(reading, start, found[-1]):
        return [], found[-1].end
    return (found, found[-1].end) if found else ([], start + 1)


def ranked(reading: Reading, start: int, end: int) -> Found:
    """`thứ …`: an ordinal, or a day of the week."""
    recurring = _RECURRING.match(reading.folded, start)
    if recurring and ranks.DATED_BEFORE.intersection(reading.page.left(start)[-1:]):
        return [], recurring.end()
    draft = ordinals.ordinal(reading, start)
    if draft:
        return [draft], draft.end
    match = ordinals.ORDINAL.match(reading.folded, start)
    if match is None:
        return [], end
    if ordinals.is_weekday(reading, start, match["digits"] or match["words"] or "", match.end()):
        left = reading.page.left(start)
        if left and (left[-1] in figures.EVERY or left[-1] == "ngày" and left[-2:-1] in _HABITUAL):
            return [], match.end()
        found = dates.date(reading, start)
        if found:
            return found, found[-1].end
    return [], match.end()


def _is_denominator(reading: Reading, end: int) -> bool:
    """Whether the word of the calendar after `mỗi` is what an amount is per: `mỗi tháng 5-6 ca`."""
    run = _FIGURE.match(reading.folded, end)
    if run is None:
        return False
    text, folded, after = reading.page.text, reading.folded, run.end()
    return unit_after(text, folded, after) is not None or noun_at(text, folded, after, bare=True) is not None


_EVERY_OPENINGS = (" h", " m")


def _is_habit(reading: Reading, start: int, draft: Draft) -> bool:
    """`ngày 15 hàng tháng`, `tháng 8 hàng năm`, `mỗi tối thứ Sáu`: a date that comes again and again."""
    moment = draft.until or draft.moment
    if moment is None or moment.year is not None or moment.offset is not None:
        return False
    if moment.weekday is not None and reading.page.left(start)[-1:] in _EVERY:
        return True
    return reading.folded.startswith(_EVERY_OPENINGS, draft.end) and bool(_EVERY_MONTH.match(reading.folded, draft.end))


def _is_amount_a_day(reading: Reading, draft: Draft) -> bool:
    """`mỗi ngày 5 lít`, `ngày 2-3 lần`, `trong ngày 2 cán bộ bị bắt`: an amount behind `ngày` and no day of a month."""
    moment = draft.moment
    page, previous = reading.page, reading.page.left(draft.start)[-1:]
    dosed = _DOSED.match(reading.folded, draft.end) if figures.DATE_LEADS.isdisjoint(previous) else None
    if moment is not None and moment.grain in ("month", "quarter") and moment.year is None and moment.offset is None:
        return dosed is not None or _is_scaled(reading, draft) or _is_per(reading, draft)
    if moment is None or moment.day is None or moment.weekday is not None:
        return False
    if dosed and "/" not in reading.folded[draft.start : draft.end]:
        return True
    if moment.month is not None:
        return False
    unit = unit_after(page.text, reading.folded, draft.end)
    if unit is not None and unit.kind != "duration" or previous == ["mỗi"]:
        return True
    noun = noun_at(page.text, reading.folded, draft.end, bare=True) if previous in _DAY_OF_COUNTS else None
    return noun is not None and is_noun(noun.code)


_DOSED = Lazy(lambda: rf" (?:{trie(figures.DOSES)})(?!\w)(?! +(?:đầu|thứ|này|cuối|nữa))")


def _is_scaled(reading: Reading, draft: Draft) -> bool:
    """`tháng 5 triệu đồng`: what follows the month is a scale; not `tháng 5 tỷ lệ …`."""
    if not scale_follows(reading.folded, draft.end):
        return False
    figures = [match.start() for match in DIGIT_RUN.finditer(reading.folded, draft.start, draft.end)]
    number = read_number(reading.folded, figures[-1]) if figures else None  # lương tháng 6-7 triệu
    return number is not None and number.scale > 1


def _is_per(reading: Reading, draft: Draft) -> bool:
    """`mỗi tháng 5 kg`: an amount behind the unit of time that it is counted by."""
    if reading.page.left(draft.start)[-1:] not in (["mỗi"], ["một"]):
        return False
    unit = unit_after(reading.page.text, reading.folded, draft.end)
    return unit is not None and unit.kind != "duration"


def _is_undated(reading: Reading, start: int, draft: Draft) -> bool:
    """Words that look like a date and give none: `nhiều năm nay`, `những tháng tới`, `đặc sản quý này`."""
    folded, moment = reading.folded, draft.moment
    left = reading.page.left(start)
    previous = left[-1] if left else ""
    if moment is None or moment.complete:
        months = previous in ("những", "các") and folded.startswith("tháng", start)
        return months and " năm" in folded[start : draft.end] and not folded[start + 6].isdigit()
    if previous in words.MANY and folded[start : draft.end] == "tháng năm":
        return True
    many = previous in words.MANY or previous in SCALES  # từ nghìn năm trước
    if many and moment.weekday is None and _MANY_OF.match(folded, start):
        return True
    if previous == "cả" and moment.grain in ("month", "week") and folded.endswith(" nay", start, draft.end):
        return True  # cả tháng nay: for a whole month
    if moment.offset and moment.grain != "day" and _THEN.match(folded, draft.end):
        return folded.find("so ", max(0, start - _COMPARISON_REACH), start) < 0
    if moment.grain != "quarter":
        return False
    if moment.offset == 0:
        return previous in words.PRECIOUS
    if not reading.page.text[start].isupper() or folded.startswith(("mùa", "quý"), start):
        return False
    if previous.endswith(":"):
        return False
    return start != reading.page.sentence_at(start)[0]
