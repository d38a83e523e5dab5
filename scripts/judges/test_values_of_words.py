"""Numbers in words at each joint, and the order of letters and tones; written by hand from the rules of the language."""

import csv
import pathlib
import re
from typing import Callable

import pytest

from khen import Khen

# lẻ before a lone unit, tư and mốt and lăm after tens, "không nghìn" where a whole group is silent between others.
WORDS = {
    1: "một", 4: "bốn", 5: "năm", 9: "chín", 10: "mười", 11: "mười một", 14: "mười bốn", 15: "mười lăm", 19: "mười chín", 20: "hai mươi",
    21: "hai mươi mốt", 24: "hai mươi tư", 25: "hai mươi lăm", 31: "ba mươi mốt", 44: "bốn mươi tư", 55: "năm mươi lăm", 99: "chín mươi chín",
    100: "một trăm", 101: "một trăm lẻ một", 104: "một trăm lẻ bốn", 105: "một trăm lẻ năm", 110: "một trăm mười", 111: "một trăm mười một",
    115: "một trăm mười lăm", 121: "một trăm hai mươi mốt", 999: "chín trăm chín mươi chín", 1_000: "một nghìn",
    1_001: "một nghìn không trăm lẻ một", 1_005: "một nghìn không trăm lẻ năm", 1_010: "một nghìn không trăm mười",
    1_100: "một nghìn một trăm", 9_999: "chín nghìn chín trăm chín mươi chín", 10_000: "mười nghìn", 21_000: "hai mươi mốt nghìn",
    100_000: "một trăm nghìn", 105_000: "một trăm lẻ năm nghìn", 523_056: "năm trăm hai mươi ba nghìn không trăm năm mươi sáu",
    710_000: "bảy trăm mười nghìn", 999_999: "chín trăm chín mươi chín nghìn chín trăm chín mươi chín", 1_000_000: "một triệu",
    1_060_000: "một triệu không trăm sáu mươi nghìn", 2_340_000: "hai triệu ba trăm bốn mươi nghìn",
    11_390_000: "mười một triệu ba trăm chín mươi nghìn", 999_999_999:
    "chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín", 1_000_000_000: "một tỷ",
    1_100_000_000_000: "một nghìn một trăm tỷ", 1_000_000_000_000: "một nghìn tỷ",
}
LAYOUT = """title: {vi: Thử, en: A trial}
page: {size: A4, orientation: landscape}
colours: {ink: "#000000"}
styles:
  body: {family: Liberation Serif, size: 10, colour: ink, align: left}
fields: {required: [name]}
layers:
  data:
    - fixed: {x: 10, y: 10, width: 270, child: [{text: {content: "[{amount:FORMAT}]", style: body}}]}
"""


@pytest.fixture
def shown(khen: Khen, ceremony: Callable, scratch: pathlib.Path, pages: Callable) -> Callable[[str, list[int]], list[str]]:
    """`shown(format, amounts)`: what a paper bears for each amount."""
    def make(form: str, amounts: list[int]) -> list[str]:
        rows = [{"Họ và tên": f"Nguyễn Văn {chr(65 + index // 20)}n{'abcdeghiklmnopqrstuv'[index % 20]}", "Mức thưởng": str(amount)}
                for index, amount in enumerate(amounts)]
        folder = ceremony(rows, layout="so", order=["sheet"])
        (folder / "layouts" / "so").mkdir()
        (folder / "layouts" / "so" / "layout.yaml").write_text(LAYOUT.replace("FORMAT", form), encoding="utf-8")
        khen("certificates", folder, "-o", "out", "--merged", "--lang", "en")
        return [re.search(r"\[(.*)\]", page)[1] for page in pages(scratch / "out" / "certificates.pdf")]

    return make


def test_amounts_in_words(shown: Callable) -> None:
    found = dict(zip(WORDS, shown("words", list(WORDS)), strict=True))
    assert found == {number: f"{words} đồng" for number, words in WORDS.items()}


def test_numbers_in_figures(shown: Callable) -> None:
    """A point parts thousands, from four figures on."""
    wanted = {7: "7", 999: "999", 1_000: "1.000", 12_345: "12.345", 999_999: "999.999", 1_000_000: "1.000.000", 1_234_567_890: "1.234.567.890"}
    assert dict(zip(wanted, shown("number", list(wanted)), strict=True)) == wanted


# Given name, then family name, then the names between; letters weigh before tones, tones as a dictionary has them.
ORDERED = [
    "Lê Thị An", "Nguyễn Văn An", "Nguyễn Văn Ân", "Trần Ba", "Trần Ban", "Trần Bàn", "Trần Bản", "Trần Bãn", "Trần Bán", "Trần Bạn",
    "Trần Bang", "Cao Dung", "Cao Dũng", "Cao Đan", "Cao Đông", "Cao Đức", "Hồ Oanh", "Hồ Ông", "Hồ Ơn", "Đỗ Tuân", "Đỗ Tuấn", "Đỗ Tuyên",
    "Đỗ Út", "Đỗ Ưng", "Đỗ Xuân", "Đỗ Ý",
]


def test_persons_are_ordered_as_the_language_has_it(khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> None:
    shuffled = ORDERED[1::2] + ORDERED[::2][::-1]
    assert len(set(shuffled)) == len(ORDERED)
    rows = [{"Họ và tên": name, "Danh xưng": None, "Đối tượng": "Cá nhân", "Số sổ vàng": str(number)} for number, name in enumerate(shuffled, 1)]
    run = khen("lists", ceremony(rows, layout="plain"), "-o", "out", "--only", "names", "--lang", "en")
    assert run.code == 0, run.err
    content = (scratch / "out" / "lists" / "names.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [row["Họ và tên"] for row in csv.DictReader(content, delimiter=";")] == ORDERED


# Prizes: decree 152/2025, coefficient × base salary in force on the decision's day, rounded up to ten thousand.
PRIZES = {
    "2026-06-30": {("Cá nhân", "Chiến sĩ thi đua cơ sở"): 2_340_000, ("Cá nhân", "Lao động tiên tiến"): 710_000,
                   ("Tập thể", "Tập thể lao động xuất sắc"): 3_510_000, ("Tập thể", "Tập thể lao động tiên tiến"): 1_880_000,
                   ("Cá nhân", "Giấy khen"): 710_000, ("Tập thể", "Giấy khen"): 1_410_000, ("Hộ gia đình", "Giấy khen"): 1_060_000},
    "2026-07-01": {("Cá nhân", "Chiến sĩ thi đua cơ sở"): 2_530_000, ("Cá nhân", "Lao động tiên tiến"): 760_000,
                   ("Tập thể", "Tập thể lao động xuất sắc"): 3_800_000, ("Tập thể", "Tập thể lao động tiên tiến"): 2_030_000,
                   ("Cá nhân", "Giấy khen"): 760_000, ("Tập thể", "Giấy khen"): 1_520_000, ("Hộ gia đình", "Giấy khen"): 1_140_000},
}


@pytest.mark.parametrize("day", PRIZES)
def test_prizes_by_the_day_of_the_decision(day: str, khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> None:
    names = {"Cá nhân": ["Nguyễn Văn An", "Trần Văn Bình", "Lê Văn Cường"], "Tập thể": ["Phòng Kế hoạch", "Phòng Tài vụ", "Tổ 5"],
             "Hộ gia đình": ["Hồ Văn Giang"]}
    rows, wanted = [], {}
    for (kind, award), prize in PRIZES[day].items():
        name = names[kind].pop()
        wanted[name] = str(prize)
        rows.append({"Họ và tên": name, "Đối tượng": kind, "Danh xưng": None, "Hình thức khen thưởng": award,
                     "Chức vụ": "Chuyên viên" if kind == "Cá nhân" else None})
    decisions = [{"number": "05/QĐ-SCT", "date": day, "awards": ["Chiến sĩ thi đua cơ sở", "Lao động tiên tiến", "Tập thể lao động tiên tiến", "Giấy khen"]},
                 {"number": "15/QĐ-UBND", "date": day, "awards": ["Tập thể lao động xuất sắc"], "issuer": "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI",
                  "signer": {"title": "CHỦ TỊCH", "name": "Trần Hữu Khoan"}}]
    folder = ceremony(rows, layout="plain", decision=None, decisions=decisions, date="2026-09-01")
    run = khen("lists", folder, "-o", "out", "--only", "sign-off", "--lang", "en")
    assert run.code == 0, run.err
    content = (scratch / "out" / "lists" / "sign-off.csv").read_text(encoding="utf-8-sig").splitlines()
    found = {re.sub(r"^(Ông|Bà|Hộ ông|Hộ bà) ", "", row["Họ và tên"]): row["Số tiền (đồng)"] for row in csv.DictReader(content, delimiter=";")}
    assert found == wanted
