"""A small conferral whose lists were written down by hand, by the law's order and the decree's forms.

Calling order: by award, highest first (law 06/2022, articles 19 and 20), awards that are in no catalogue after those that are;
within an award collectives, then households, then individuals; then as the sheet stands. Two decisions take turns in it. Prizes:
decree 152/2025, coefficient × 2,340,000, rounded up to ten thousand; a household has one and a half times the individual's.
"""

import csv
import pathlib
import re
from typing import Callable

import pytest

import readers
from khen import Khen

DECISIONS = [
    {"number": "05/QĐ-SCT", "date": "2026-03-02", "awards": ["Chiến sĩ thi đua cơ sở", "Giấy khen"]},
    {"number": "06/QĐ-SCT", "date": "2026-03-12", "awards": ["Lao động tiên tiến", "Tập thể lao động tiên tiến", "Bàn tay vàng"]},
]


def row(kind: str, honorific: str | None, name: str, award: str, **more: object) -> dict:
    plain = {"Chức vụ": "Chuyên viên" if kind == "Cá nhân" else None, "Đơn vị công tác": "Phòng Kế hoạch" if kind == "Cá nhân" else None}
    return {"Đối tượng": kind, "Danh xưng": honorific, "Họ và tên": name, "Hình thức khen thưởng": award} | plain | more


ROWS = [
    row("Cá nhân", "Ông", "Vũ Bá Em", "Bàn tay vàng"),
    row("Cá nhân", "Ông", "Nguyễn Văn An", "Giấy khen"),
    row("Cá nhân", "Ông", "Nguyễn Văn An", "Lao động tiên tiến"),
    row("Cá nhân", "Bà", "Trần Thị Bình", "Chiến sĩ thi đua cơ sở"),
    row("Tập thể", None, "Phòng Kế hoạch", "Tập thể lao động tiên tiến", **{"Đơn vị công tác": "Sở Công Thương"}),
    row("Hộ gia đình", "Ông", "Lê Văn Cường", "Giấy khen", **{"Địa chỉ": "Thôn Đoài, xã Đông Hội"}),
    row("Tập thể", None, "Tổ 5", "Giấy khen", **{"Đơn vị công tác": "Chợ Hàng Da"}),
    row("Cá nhân", "Bà", "Đặng Thị Dung", "Lao động tiên tiến"),
]
# By hand: name, award, prize.
CALLED = [
    ("Trần Thị Bình", "Chiến sĩ thi đua cơ sở", 2_340_000),
    ("Phòng Kế hoạch", "Tập thể lao động tiên tiến", 1_880_000),
    ("Nguyễn Văn An", "Lao động tiên tiến", 710_000),
    ("Đặng Thị Dung", "Lao động tiên tiến", 710_000),
    ("Tổ 5", "Giấy khen", 1_410_000),
    ("Lê Văn Cường", "Giấy khen", 1_060_000),
    ("Nguyễn Văn An", "Giấy khen", 710_000),
    ("Vũ Bá Em", "Bàn tay vàng", None),
]
TOTAL = "8.820.000"
IN_WORDS = "tám triệu tám trăm hai mươi nghìn đồng"


@pytest.fixture
def made(khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> pathlib.Path:
    folder = ceremony(ROWS, decision=None, decisions=DECISIONS, layout="plain")
    for command in ("certificates", "lists"):
        run = khen(command, folder, "-o", "out", "--lang", "en")
        assert run.code == 0, run.err
    return scratch / "out"


def table(file: pathlib.Path) -> list[dict[str, str]]:
    return list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))


def name(cell: str) -> str:
    return re.sub(r"^(Ông|Bà|Hộ gia đình (ông|bà)) ", "", cell)


def text(file: pathlib.Path) -> str:
    return readers.plain(" ".join(readers.poppler(file)))


def test_certificates_lie_in_the_order_of_calling(made: pathlib.Path, pages: Callable) -> None:
    found = pages(made / "certificates.pdf")
    assert len(found) == len(CALLED)
    for page, (who, award, _) in zip(found, CALLED):
        assert who in page
        assert award.casefold() in page.casefold()


def test_a_certificate_names_its_own_decision_and_no_other(made: pathlib.Path, pages: Callable) -> None:
    of = {award: decision for decision in DECISIONS for award in decision["awards"]}
    days = {"05/QĐ-SCT": "ngày 02 tháng 3 năm 2026", "06/QĐ-SCT": "ngày 12 tháng 3 năm 2026"}
    for page, (_, award, _) in zip(pages(made / "certificates.pdf"), CALLED):
        own = of[award]["number"]
        assert f"{own}" in page and days[own] in page
        assert not any(other in page for other in days if other != own)


def test_the_script_calls_in_that_order(made: pathlib.Path) -> None:
    rows = table(made / "lists" / "script.csv")
    assert [(name(one["Họ và tên"]), one["Hình thức khen thưởng"]) for one in rows] == [(who, award) for who, award, _ in CALLED]
    assert [one["Thứ tự trao"] for one in rows] == [str(number) for number in range(1, 9)]


def test_the_script_invites_a_household_as_one(made: pathlib.Path) -> None:
    script = text(made / "lists" / "script.pdf")
    before, _, after = script.partition("Lê Văn Cường")
    assert "hộ gia đình" in before[-160:].casefold(), before[-160:]
    assert "Nguyễn Văn An" in after


def test_each_decision_has_one_annex(made: pathlib.Path, pages: Callable) -> None:
    annexes = pages(made / "lists" / "annex.pdf")
    assert len(annexes) == 2
    members = [{"Trần Thị Bình", "Tổ 5", "Lê Văn Cường", "Nguyễn Văn An"}, {"Phòng Kế hoạch", "Nguyễn Văn An", "Đặng Thị Dung", "Vũ Bá Em"}]
    # Each decision counts its own annexes; a single one has no number (decree 30/2020, annex I).
    heads = [("Phụ lục DANH SÁCH", "Quyết định số 05/QĐ-SCT ngày 02 tháng 3 năm 2026 của Giám đốc Sở Công Thương"),
             ("Phụ lục DANH SÁCH", "Quyết định số 06/QĐ-SCT ngày 12 tháng 3 năm 2026 của Giám đốc Sở Công Thương")]
    everybody = {who for who, _, _ in CALLED} - {"Phòng Kế hoạch"}
    for page, inside, (number, decision) in zip(annexes, members, heads):
        assert number in page and decision in page
        assert all(who in page for who in inside)
        assert not any(who in page for who in everybody - inside)


def test_the_sum_of_the_prizes_is_that_of_all_rows(made: pathlib.Path) -> None:
    rows = table(made / "lists" / "sign-off.csv")
    assert [(name(one["Họ và tên"]), one["Số tiền (đồng)"]) for one in rows] == [
        (who, str(prize) if prize else "") for who, _, prize in CALLED]
    paper = text(made / "lists" / "sign-off.pdf")
    assert TOTAL in paper
    assert IN_WORDS in paper.casefold()


def test_the_list_of_names_is_in_vietnamese_order(made: pathlib.Path) -> None:
    """By the given name: An, Bình, Cường, Dung, Em; namesakes as they are called; d before đ does not matter to given names."""
    rows = [one for one in table(made / "lists" / "names.csv") if one["Họ và tên"] not in ("Phòng Kế hoạch", "Tổ 5")]
    found = [(name(one["Họ và tên"]), one["Thứ tự trao"]) for one in rows]
    persons = [one for one in found if one[0] != "Lê Văn Cường"]
    assert persons == [("Nguyễn Văn An", "3"), ("Nguyễn Văn An", "7"), ("Trần Thị Bình", "1"), ("Đặng Thị Dung", "4"), ("Vũ Bá Em", "8")]
    assert ("Lê Văn Cường", "6") in found


@pytest.mark.parametrize("kind", ["annex", "script", "sign-off", "labels", "names"])
def test_households_stand_in_every_list(kind: str, made: pathlib.Path) -> None:
    assert "Lê Văn Cường" in text(made / "lists" / f"{kind}.pdf")
    assert any("Lê Văn Cường" in cell for one in table(made / "lists" / f"{kind}.csv") for cell in one.values())


def test_persons_have_a_card_and_bodies_a_sign(made: pathlib.Path) -> None:
    seats, signs = text(made / "lists" / "seats.pdf"), text(made / "lists" / "signs.pdf")
    for who in ("Nguyễn Văn An", "Trần Thị Bình", "Đặng Thị Dung", "Vũ Bá Em"):
        assert who in seats and who not in signs
    for who in ("Phòng Kế hoạch", "Tổ 5", "Lê Văn Cường"):
        assert who in signs


def test_a_rank_of_the_ceremony_goes_before_the_laws(khen: Khen, ceremony: Callable, scratch: pathlib.Path, pages: Callable) -> None:
    """Listed awards first, as listed, be they in the catalogue or not; then the others as the law ranks them."""
    folder = ceremony(ROWS, decision=None, decisions=DECISIONS, layout="plain", awards=["Bàn tay vàng", "Giấy khen"])
    run = khen("certificates", folder, "-o", "out", "--merged", "--lang", "en")
    assert run.code == 0, run.err
    wanted = [CALLED[7], CALLED[4], CALLED[5], CALLED[6], CALLED[0], CALLED[1], CALLED[2], CALLED[3]]
    for page, (who, award, _) in zip(pages(scratch / "out" / "certificates.pdf"), wanted, strict=True):
        assert who in page and award.casefold() in page.casefold()


def test_awards_in_no_catalogue_keep_together_after_the_others(khen: Khen, ceremony: Callable, scratch: pathlib.Path,
                                                               pages: Callable) -> None:
    rows = [row("Cá nhân", "Ông", who, award) for who, award in [
        ("Nguyễn Văn An", "Giải Hoa sen"), ("Nguyễn Văn Bình", "Giải Búp măng"), ("Nguyễn Văn Cường", "giải hoa sen"),
        ("Nguyễn Văn Dũng", "Giấy khen"), ("Nguyễn Văn Em", "Giải Búp măng")]]
    run = khen("certificates", ceremony(rows, layout="plain"), "-o", "out", "--merged", "--lang", "en")
    assert run.code == 0, run.err
    wanted = ["Nguyễn Văn Dũng", "Nguyễn Văn An", "Nguyễn Văn Cường", "Nguyễn Văn Bình", "Nguyễn Văn Em"]
    for page, who in zip(pages(scratch / "out" / "certificates.pdf"), wanted, strict=True):
        assert who in page


@pytest.mark.parametrize("field, values", [
    ("Số sổ vàng", ["9", "010", "0011", "2", "100"]), ("Ngày sinh", ["12/01/1980", "01/12/1979", "02/02/1980", "13/01/1980", "31/12/1978"]),
])
def test_numbers_and_days_are_ordered_by_their_value(field: str, values: list[str], khen: Khen, ceremony: Callable, scratch: pathlib.Path,
                                                     pages: Callable) -> None:
    names = ["Nguyễn Văn An", "Trần Văn Bình", "Lê Văn Cường", "Phạm Văn Dũng", "Hoàng Văn Em"]
    wanted = {"Số sổ vàng": [3, 0, 1, 2, 4], "Ngày sinh": [4, 1, 0, 3, 2]}[field]
    rows = [{"Họ và tên": who, field: value} for who, value in zip(names, values)]
    order = {"Số sổ vàng": "register", "Ngày sinh": "birth"}[field]
    run = khen("certificates", ceremony(rows, layout="plain", order=[order]), "-o", "out", "--merged", "--lang", "en")
    assert run.code == 0, run.err
    for page, index in zip(pages(scratch / "out" / "certificates.pdf"), wanted, strict=True):
        assert names[index] in page
