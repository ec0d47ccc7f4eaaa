"""Which figures are one claim, and how they relate."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

import vnfacts
from vnfacts.claim import Claim, Comparison
from vnfacts.comparing.dimensions import dimension
from vnfacts.comparing.intervals import agree
from vnfacts.comparing.reasons import Reasons
from vnfacts.comparing.selection import select
from vnfacts.comparing.wording import wording
from vnfacts.model import Document, Fact, Kind

CASES = Path(__file__).parent / "compare_cases.txt"
SEEDS = Path(__file__).parent.parent.parent / "shared" / "gold" / "seeds"


def figure(
    text: str, value: str | None, unit: str = "USD", kind: Kind = "money", qualifier: str = "", high: str = ""
) -> Fact:
    low = Decimal(value) if value is not None else None
    return Fact(
        "a.txt", "", 0, len(text), text, kind, low, Decimal(high) if high else None, unit, qualifier, sentence=text
    )


def day(text: str, first: str, last: str = "", granularity: str = "day", kind: Kind = "date") -> Fact:
    return Fact(
        "a.txt", "", 0, len(text), text, kind, date_start=first, date_end=last or first, granularity=granularity
    )


BILLION = "000000000"
AGREEMENTS: tuple[tuple[Fact, Fact, bool], ...] = (
    # rounding
    (figure("11,33 tỷ USD", "11330000000"), figure("11,3 tỷ USD", "11300000000", qualifier="over"), True),
    (figure("11,33 tỷ USD", "11330000000"), figure("11 tỷ USD", "11" + BILLION), True),
    (figure("5 tỷ USD", "5" + BILLION), figure("10 tỷ USD", "10" + BILLION), False),
    (figure("10 tỷ USD", "10" + BILLION), figure("11 tỷ USD", "11" + BILLION), False),
    (figure("10 tỷ USD", "10" + BILLION), figure("10,4 tỷ USD", "10400000000"), True),
    (figure("10,0 tỷ USD", "10" + BILLION), figure("10,4 tỷ USD", "10400000000"), False),
    (figure("5,3%", "5.3", "%", "percent"), figure("5,4%", "5.4", "%", "percent"), False),
    # qualifiers
    (figure("11 tỷ", "11" + BILLION, qualifier="over"), figure("12,1 tỷ", "12100000000"), False),
    (figure("2,5 tỷ", "2500000000", qualifier="nearly"), figure("2,43 tỷ", "2430000000"), True),
    (figure("2,5 tỷ", "2500000000", qualifier="nearly"), figure("2,61 tỷ", "2610000000"), False),
    (figure("16%", "16", "%", "percent", "approx"), figure("15,2%", "15.2", "%", "percent"), True),
    (figure("16%", "16", "%", "percent", "approx"), figure("17,5%", "17.5", "%", "percent"), False),
    (figure("5 người", "5", "người", "count", "at_least"), figure("80 người", "80", "người", "count"), True),
    (figure("5 người", "5", "người", "count", "at_least"), figure("3 người", "3", "người", "count"), False),
    (figure("700 người", "700", "người", "count", "over"), figure("734 người", "734", "người", "count"), True),
    (
        figure("700 người", "700", "người", "count", "over"),
        figure("740 người", "740", "người", "count", "over"),
        False,
    ),
    # units and words
    (figure("350 triệu USD", "350000000"), figure("0,35 tỷ USD", "350000000"), True),
    (figure("1 tấn", "1", "t", "measure"), figure("1.000 kg", "1000", "kg", "measure"), True),
    (figure("1,25 km", "1.25", "km", "measure"), figure("1.250 m", "1250", "m", "measure"), True),
    (figure("2 triệu rưỡi", "2500000", "VND"), figure("2,5 triệu đồng", "2500000", "VND"), True),
    (figure("nửa năm", "0.5", "year", "duration"), figure("6 tháng", "6", "month", "duration"), True),
    (figure("nửa năm", "0.5", "year", "duration"), figure("9 tháng", "9", "month", "duration"), False),
    (figure("48 giờ", "48", "hour", "duration"), figure("2 ngày", "2", "day", "duration"), True),
    (figure("0,5 ‰", "0.5", "‰", "percent"), figure("0,05%", "0.05", "%", "percent"), True),
    # ranges, scores, ordinals
    (figure("10-20 tỷ USD", "10" + BILLION, high="20" + BILLION), figure("15 tỷ USD", "15" + BILLION), True),
    (figure("10-20 tỷ USD", "10" + BILLION, high="20" + BILLION), figure("25 tỷ USD", "25" + BILLION), False),
    (figure("2-1", "2", "", "score", high="1"), figure("1-2", "1", "", "score", high="2"), False),
    (figure("thứ 3", "3", "", "ordinal"), figure("thứ ba", "3", "", "ordinal"), True),
    (figure("thứ 3", "3", "", "ordinal"), figure("thứ 4", "4", "", "ordinal"), False),
    # dates
    (day("6/2", "2026-02-06"), day("tháng 2", "2026-02-01", "2026-02-28", "month"), True),
    (day("6/3", "2026-03-06"), day("tháng 2", "2026-02-01", "2026-02-28", "month"), False),
    (day("6/2", "2026-02-06"), day("7/2", "2026-02-07"), False),
    (day("1-5/2", "2026-02-01", "2026-02-05"), day("1-3/2", "2026-02-01", "2026-02-03"), False),
    (day("6/2", ""), day("ngày 6/2", ""), True),
    (day("6/2", ""), day("ngày 9/2", ""), False),
    (day("14h30", "T14:30", kind="time"), day("14h30 6/2", "2026-02-06T14:30", kind="time"), True),
    (day("14h30", "T14:30", kind="time"), day("15h", "T15:00", kind="time"), False),
)


@pytest.mark.parametrize(("one", "other", "expected"), AGREEMENTS, ids=lambda part: getattr(part, "text", str(part)))
def test_figures_agree_if_they_can_be_the_same_number(one: Fact, other: Fact, expected: bool) -> None:
    assert agree(one, other) is expected
    assert agree(other, one) is expected


def test_units_convert_within_a_dimension_and_currencies_do_not() -> None:
    assert dimension("measure", "t").name == dimension("measure", "kg").name
    assert dimension("measure", "t").name != dimension("measure", "km").name
    assert dimension("money", "USD").name != dimension("money", "VND").name
    per_kilo, per_tonne = dimension("money", "VND/kg"), dimension("money", "VND/t")
    assert per_kilo.name == per_tonne.name
    assert per_kilo.factor == per_tonne.factor * 1000


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kim ngạch thương mại hai chiều", "thương mại song phương"),
        ("Quốc khánh nước CHDCND Lào", "quốc khánh Lào"),
        ("tổng vốn đầu tư của dự án Hoà Lạc", "vốn đầu tư dự án Hòa Lạc"),
    ],
)
def test_metrics_are_one_in_other_words(one: str, other: str) -> None:
    assert wording(one).words == wording(other).words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kim ngạch xuất khẩu", "kim ngạch nhập khẩu"),
        ("lợi nhuận trước thuế", "lợi nhuận sau thuế"),
        ("doanh thu quý I", "doanh thu quý II"),
        ("học sinh nam", "học sinh nữ"),
    ],
)
def test_contrasting_words_tell_metrics_apart(one: str, other: str) -> None:
    assert wording(one).contrasts != wording(other).contrasts


def cases() -> list[tuple[str, str]]:
    lines = CASES.read_text(encoding="utf-8").splitlines()
    pairs = [line.split(" ⇒ ") for line in lines if line and not line.startswith("#")]
    return [(texts, expected) for texts, expected in pairs]


def document(text: str, name: str) -> Document:
    date, bar, body = text.partition(" | ")
    return Document(body, name, date.strip().removeprefix("@")) if bar else Document(text, name)


@pytest.mark.parametrize(("texts", "expected"), cases())
def test_case(texts: str, expected: str) -> None:
    documents = [document(text.strip(), name) for text, name in zip(texts.split("||"), "ab", strict=True)]
    found = vnfacts.compare(documents).only("agree", "revised", "differ").claims
    told = " ; ".join(sorted(f"{claim.relation} {claim.kind}" for claim in found))
    assert (told or "nothing") == expected


MARKET = (
    "Khu chợ cũ bên kênh có 214 sạp bán vải, gạo và đồ nan tre. Bà con góp 35 triệu đồng dựng lại mái đình làng. "
    "Con đường đất dài 7 km nay trải nhựa, trồng hai hàng phượng. Tiệm bánh mở từ năm 1987, mỗi mẻ 60 chiếc."
)
FARM = (
    "Đàn bò sữa cho 18 lít mỗi ngày, hơn hẳn giống nuôi trước kia. Chiếc phà chở 90 khách qua cửa sông mùa gió chướng. "
    "Thư viện trường nhận 1.200 cuốn truyện của cựu học trò. Đội bóng nữ tập trên sân cát rộng 40 m, giày dép thiếu."
)
STRANGERS: tuple[tuple[str, str], ...] = (
    # documents that name nobody and nothing in common
    (
        "Nhận tin báo cháy, đội cứu hỏa điều nhiều xe cùng hàng chục chiến sĩ đến hiện trường dập lửa.",
        "Nhận được tin báo, đội cứu hỏa điều 3 xe cùng hàng chục chiến sĩ đến hiện trường chữa cháy.",
    ),
    ("Tỉnh Ngân Sơn có 4 tàu vỏ gỗ mới đóng.", "Xã đảo Hòn Dấu có 4 tàu vỏ gỗ đánh bắt xa bờ."),
    # what others did the same day
    (
        "Ngày 6/2, Công an quận Hải Châu cho biết đã bắt tạm giam Lê Thanh Bình về tội cướp giật.",
        "Ngày 6/2, Công an quận Hải Châu cho biết đã bắt tạm giam Trần Minh Khoa do lừa bán đất.",
    ),
    # a day, and a month that it lies in
    (
        "Chiều 17/5, ông Lê Thanh Bình chủ trì cuộc họp báo về kỳ thi.",
        "Ông Lê Thanh Bình chủ trì cuộc họp báo thường kỳ tháng 5 về giá điện.",
    ),
    # a rank, and a part that every product has
    (
        "Hàn Quốc cũng là đối tác thương mại lớn thứ ba của Việt Nam sau Trung Quốc.",
        "Nhật Bản hiện là đối tác thương mại lớn thứ ba của Việt Nam.",
    ),
    (
        "Xe dùng động cơ xăng đi kèm hộp số tự động 6 cấp tiêu chuẩn.",
        "Xe có động cơ dầu, hộp số tự động 6 cấp tiêu chuẩn.",
    ),
    # one of many, where the rest of the sentence does not agree
    (
        "Lũ quét ở Mường Lai làm 4 người chết, 1 người mất tích.",
        "Lũ quét ở Mường Lai và các nơi làm 13 người chết, 1 người mất tích.",
    ),
    # other figures, asked of others
    (
        "Lãnh đạo tỉnh yêu cầu Sở Nội vụ làm rõ 8 vấn đề dân nêu.",
        "Lãnh đạo tỉnh yêu cầu Công ty Hoa Sen làm rõ 6 vấn đề dân nêu.",
    ),
    # a word that only links
    ("Lễ hội làng Ngọc diễn ra ngày 10/2, tức 14 tháng Giêng.", "Hội vật mở ngày 10/2, tức 14 tháng Giêng."),
)


@pytest.mark.parametrize(("one", "other"), STRANGERS)
def test_documents_about_other_matters_share_no_claim_by_chance(one: str, other: str) -> None:
    documents = [Document(f"{one} {MARKET}", "a", "2017-02-06"), Document(f"{other} {FARM}", "b", "2017-02-08")]
    assert not vnfacts.compare(documents).only("agree", "revised", "differ").claims


def test_a_range_and_a_figure_of_one_sentence_are_two_things() -> None:
    text = "Cá mè hồ Ngân Sơn nặng 35-38 kg, cá mè hồ Ngân Sơn mùa lũ nặng trên 38 kg."
    claims = vnfacts.compare([Document(text, "a"), Document(text, "b")]).only("agree").claims
    assert claims
    assert all(len({fact.text for fact in claim.facts}) == 1 for claim in claims)


def test_every_figure_is_in_one_claim() -> None:
    texts = [Document("Cả 3 xã có 12 trạm bơm, trong đó 5 trạm mới.", "a"), Document("Xã có 12 trạm bơm.", "b")]
    pages = [vnfacts.extract(text.text) for text in texts]
    claims = vnfacts.compare(pages).claims
    assert sorted(id(fact) for claim in claims for fact in claim.facts) == sorted(id(f) for page in pages for f in page)


def test_the_odd_figure_is_marked_and_documents_stand_in_time_order() -> None:
    texts = [("c", "2026-02-08", 15), ("a", "2026-02-06", 12), ("b", "2026-02-07", 12)]
    documents = [
        Document(f"Cháy chợ Sông Ngân: {count} ki-ốt bị thiêu rụi trong đêm.", name, date)
        for name, date, count in texts
    ]
    (claim,) = vnfacts.compare(documents).only("revised").claims
    assert claim.sources == ("a", "b", "c")
    assert claim.odd == (False, False, True)


def test_claims_that_matter_come_first() -> None:
    one = Document("Chợ Sông Ngân có 120 sạp. Cháy chợ Sông Ngân: 12 ki-ốt bị thiêu rụi trong đêm.", "a")
    two = Document("Chợ Sông Ngân có 120 sạp. Cháy chợ Sông Ngân: 15 ki-ốt bị thiêu rụi trong đêm.", "b")
    assert [claim.relation for claim in vnfacts.compare([one, two]).claims] == ["differ", "agree"]


def test_a_metric_over_several_periods_is_a_series() -> None:
    subject = "kim ngạch thương mại hai chiều Việt Nam – Lào đạt"
    text = f"Năm 2024, {subject} 2 tỷ USD. Năm 2025, {subject} 3 tỷ USD."
    (claim,) = vnfacts.compare([Document(text, "a")]).only("series").claims
    assert [fact.period_start for fact in claim.facts] == ["2024-01-01", "2025-01-01"]


def chosen(**asked: object) -> tuple[Claim, ...]:
    documents = [
        Document("Thương mại hai chiều Việt Nam – Lào đạt 2,41 tỷ USD. Tỉnh có 3 cầu.", "a"),
        Document("Kim ngạch song phương Việt Nam – Lào đạt 2,4 tỷ USD.", "b"),
    ]
    return select(vnfacts.compare(documents), **asked).claims  # type: ignore[arg-type]


def test_a_selection_keeps_what_is_asked_for() -> None:
    assert {claim.relation for claim in chosen(relations=("agree",))} == {"agree"}
    assert {claim.kind for claim in chosen(kinds=("count",))} == {"count"}
    assert {claim.places for claim in chosen(places=("VN", "LA"))} == {"VN;LA"}
    assert [claim.kind for claim in chosen(metric="trao đổi thương mại")] == ["money"]
    assert not chosen(metric="dân số")


def test_reasons_tell_why_and_why_not() -> None:
    pages = [
        vnfacts.extract("Thương mại hai chiều Việt Nam – Lào đạt 2,41 tỷ USD."),
        vnfacts.extract("Kim ngạch song phương Việt Nam – Lào đạt 2,4 tỷ USD, mục tiêu là 5 tỷ USD."),
    ]
    reasons = Reasons(pages, vnfacts.compare(pages).claims)
    same = reasons.between(pages[0][0], pages[1][0])
    assert same.together
    assert any("same places" in line for line in same.lines)
    other = reasons.between(pages[0][0], pages[1][1])
    assert not other.together
    assert other.lines == ("status: actual and target",)


def gold_documents() -> list[Document]:
    return [
        Document(
            path.read_text(encoding="utf-8"),
            path.name,
            json.loads(path.with_suffix("").with_suffix(".gold.json").read_text(encoding="utf-8"))["doc_date"],
        )
        for path in sorted(SEEDS.glob("*.txt"))
    ]


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the annotated texts are not beside the repository")
def test_the_groups_of_the_seeds_are_found_and_kept_apart() -> None:
    found: Comparison = vnfacts.compare(gold_documents())
    home = {(fact.source, fact.start): claim for claim in found.claims for fact in claim.facts}
    groups = json.loads((SEEDS / "compare.expected.json").read_text(encoding="utf-8"))
    for group in groups:
        members = [(member["doc"], member["start"]) for member in group["members"]]
        claims = {id(home[place]): home[place] for place in members if place in home}
        if group["relation"] == "single":
            assert all(claim.relation in {"single", "series"} for claim in claims.values()), group["about"]
            continue
        assert len(claims) == 1, group["about"]
        (claim,) = claims.values()
        assert claim.relation == group["relation"], group["about"]
        assert {(fact.source, fact.start) for fact in claim.facts} <= set(members), group["about"]
