"""Edges of what cells say: days, amounts, built-in formats, what is hidden, namesakes. Each printed value was written by hand."""

import csv
import pathlib
import re
import zipfile
from typing import Callable

import openpyxl
import pytest

from khen import Khen

NAMES = ["Nguyễn Văn An", "Trần Văn Bình", "Lê Văn Cường", "Phạm Văn Dũng", "Hoàng Văn Em", "Vũ Văn Giang", "Đỗ Văn Hùng", "Bùi Văn Khánh",
         "Hồ Văn Long", "Ngô Văn Minh", "Dương Văn Nam", "Lý Văn Phú", "Mai Văn Quý", "Cao Văn Sơn", "Tạ Văn Tú", "Đinh Văn Vinh"]


def people(header: str, values: list) -> list[dict]:
    return [{"Họ và tên": name, header: value} for name, value in zip(NAMES, values, strict=False)]


# Day before month, as Vietnam writes; days below 10 and the months 1 and 2 with a zero (decree 30/2020).
DAYS = [
    ("12/03/2025", "ngày 12 tháng 3 năm 2025"), ("03/12/2025", "ngày 03 tháng 12 năm 2025"), ("12/12/2025", "ngày 12 tháng 12 năm 2025"),
    ("13/03/2025", "ngày 13 tháng 3 năm 2025"), ("11/12/2025", "ngày 11 tháng 12 năm 2025"), ("5.1.2025", "ngày 05 tháng 01 năm 2025"),
    ("9-2-2025", "ngày 09 tháng 02 năm 2025"), ("10/02/2025", "ngày 10 tháng 02 năm 2025"), ("2025-09-10", "ngày 10 tháng 9 năm 2025"),
    ("31/12/2025", "ngày 31 tháng 12 năm 2025"), ("29/02/2024", "ngày 29 tháng 02 năm 2024"), ("28/02/2025", "ngày 28 tháng 02 năm 2025"),
    ("30/04/2025", "ngày 30 tháng 4 năm 2025"), ("ngày 6 tháng 3 năm 2025", "ngày 06 tháng 3 năm 2025"),
]


def test_days_are_read_day_first_and_written_as_the_decree_has_them(khen: Khen, ceremony: Callable, scratch: pathlib.Path,
                                                                    pages: Callable) -> None:
    rows = [row | {"Số quyết định": f"{number:02}/QĐ-SCT"} for number, row in enumerate(people("Ngày quyết định", [day for day, _ in DAYS]), 1)]
    khen("certificates", ceremony(rows, layout="plain", order=["no"], decision=None), "-o", "out", "--merged", "--lang", "en")
    found = pages(scratch / "out" / "certificates.pdf")
    assert len(found) == len(DAYS)
    for number, (page, (written, wanted)) in enumerate(zip(found, DAYS), 1):
        assert f"Quyết định số {number:02}/QĐ-SCT {wanted}." in page, written


@pytest.mark.parametrize("day", ["31/02/2025", "29/02/2025", "31/04/2025", "00/03/2025", "32/01/2025", "15/00/2025", "13/13/2025"])
def test_what_is_no_day_is_refused_with_its_cell(day: str, khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> None:
    rows = people("Ngày quyết định", ["02/03/2025", day])
    run = khen("certificates", ceremony(rows, layout="plain"), "-o", "out", "--merged", "--lang", "en")
    assert run.code in (1, 65)
    assert run.says("awards.csv:3")


def test_a_day_that_can_only_be_month_first_is_told(khen: Khen, ceremony: Callable) -> None:
    run = khen("check", ceremony(people("Ngày sinh", ["12/25/1980"]), layout="plain"), "--lang", "en")
    assert run.says("awards.csv:2", "12/25/1980"), run.err


@pytest.mark.parametrize("day, is_told", [("12/03/1980", True), ("03/12/1980", True), ("11/10/1980", True), ("13/03/1980", False),
                                          ("05/05/1980", False), ("1980-03-12", False)])
def test_beside_a_day_that_is_month_first_those_that_could_be_are_told(day: str, is_told: bool, khen: Khen, ceremony: Callable) -> None:
    """From the 13th on, and where day and month are equal, nothing can be exchanged."""
    run = khen("check", ceremony(people("Ngày sinh", ["12/25/1980", day]), layout="plain"), "--lang", "en")
    assert ("awards.csv:3" in run.err) == is_told, run.err


# A point parts thousands in Vietnam, a comma the decimals.
AMOUNTS = [("710.000", 710_000), ("710000", 710_000), ("1.060.000", 1_060_000), ("12.345.678", 12_345_678), ("710.000 đồng", 710_000),
           ("710.000đ", 710_000), ("1 060 000", 1_060_000), ("390.000,0", 390_000), ("5.000", 5_000)]


def test_points_part_thousands(khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> None:
    folder = ceremony(people("Mức thưởng", [text for text, _ in AMOUNTS]), layout="plain", order=["sheet"])
    run = khen("lists", folder, "-o", "out", "--only", "sign-off", "--lang", "en")
    assert run.code == 0, run.err
    content = (scratch / "out" / "lists" / "sign-off.csv").read_text(encoding="utf-8-sig").splitlines()
    found = {row["Họ và tên"].removeprefix("Ông "): row["Số tiền (đồng)"] for row in csv.DictReader(content, delimiter=";")}
    assert found == {name: str(value) for name, (_, value) in zip(NAMES, AMOUNTS)}


# Workbooks

HEADER = ["Họ và tên", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng", "Thành tích", "Ghi chú"]
TAIL = ["Chuyên viên", "Phòng Kế hoạch", "Giấy khen", "Hoàn thành tốt nhiệm vụ"]


@pytest.fixture
def workbook(ceremony: Callable) -> Callable[..., pathlib.Path]:
    """`workbook(rows, style=…, change=…)`: a ceremony whose sheet has these names and notes; `change` is applied to the text of a part."""
    def write(rows: list[tuple[str, object]], change: Callable[[str, str], str] = lambda part, text: text,
              touch: Callable = lambda book: None) -> pathlib.Path:
        folder = ceremony([], layout="plain", records="awards.xlsx")
        book = openpyxl.Workbook()
        book.active.append(HEADER)
        for name, note in rows:
            book.active.append([name, *TAIL, note])
        touch(book)
        plain = folder / "plain.xlsx"
        book.save(plain)
        with zipfile.ZipFile(plain) as source, zipfile.ZipFile(folder / "awards.xlsx", "w", zipfile.ZIP_DEFLATED) as target:
            for part in source.namelist():
                content = source.read(part)
                target.writestr(part, change(part, content.decode()).encode() if part.endswith(".xml") else content)
        plain.unlink()
        return folder

    return write


# ECMA-376 part 1, 18.8.30; 45731.5 is noon of 15 March 2025 in the count that begins with 1900.
DAY_FORMATS = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]
TIME_FORMATS = [18, 19, 20, 21, 32, 33, 45, 46, 47, 55, 56]


def numbered(identifier: int) -> Callable[[str, str], str]:
    def change(part: str, text: str) -> str:
        return re.sub(r'numFmtId="14"', f'numFmtId="{identifier}"', text) if part == "xl/styles.xml" else text

    return change


def in_day_format(book: openpyxl.Workbook) -> None:
    for row in book.active.iter_rows(min_row=2, min_col=6, max_col=6):
        row[0].number_format = "mm-dd-yy"


def note(khen: Khen, folder: pathlib.Path, scratch: pathlib.Path, pages: Callable) -> str:
    run = khen("certificates", folder, "-o", "out", "--merged", "--lang", "en")
    assert run.code == 0, run.err
    return re.search(r"Ghi chú: (.*?)\. Sinh", pages(scratch / "out" / "certificates.pdf")[0])[1]


def told_as_day(khen: Khen, folder: pathlib.Path) -> None:
    """A day in a column of texts was made one by the spreadsheet: it is told, never printed."""
    run = khen("certificates", folder, "-o", "out", "--merged", "--lang", "en")
    assert run.code == 65
    assert run.says("F2", "15/03/2025"), run.err


@pytest.mark.parametrize("identifier", DAY_FORMATS)
def test_built_in_formats_of_days(identifier: int, khen: Khen, workbook: Callable) -> None:
    told_as_day(khen, workbook([(NAMES[0], 45731)], numbered(identifier), in_day_format))


@pytest.mark.parametrize("identifier", TIME_FORMATS)
def test_built_in_formats_of_times(identifier: int, khen: Khen, workbook: Callable, scratch: pathlib.Path, pages: Callable) -> None:
    assert note(khen, workbook([(NAMES[0], 0.5)], numbered(identifier), in_day_format), scratch, pages) == "12:00"


@pytest.mark.parametrize("identifier, value, wanted", [(0, 45731, "45731"), (1, 45731, "45731"), (9, 0.85, "85%"), (49, 7, "7"), (13, 7, "7"),
                                                       (23, 7, "7"), (37, 7, "7")])
def test_built_in_formats_of_numbers(identifier: int, value: float, wanted: str, khen: Khen, workbook: Callable, scratch: pathlib.Path,
                                     pages: Callable) -> None:
    assert note(khen, workbook([(NAMES[0], value)], numbered(identifier), in_day_format), scratch, pages) == wanted


@pytest.mark.parametrize("flag, is_hidden", [("1", True), ("true", True), ("0", False), ("false", False)])
def test_both_spellings_of_a_flag_hide_a_row(flag: str, is_hidden: bool, khen: Khen, workbook: Callable, scratch: pathlib.Path,
                                             pages: Callable) -> None:
    def change(part: str, text: str) -> str:
        return text.replace('<row r="3"', f'<row r="3" hidden="{flag}"') if part.startswith("xl/worksheets/") else text

    run = khen("certificates", workbook([(name, "x") for name in NAMES[:3]], change), "-o", "out", "--merged", "--lang", "en")
    assert run.code == 0, run.err
    text = " ".join(pages(scratch / "out" / "certificates.pdf"))
    assert NAMES[0] in text and NAMES[2] in text
    assert (NAMES[1] in text) != is_hidden


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_is_not_read(state: str, khen: Khen, workbook: Callable, scratch: pathlib.Path, pages: Callable) -> None:
    def touch(book: openpyxl.Workbook) -> None:
        sheet = book.create_sheet("Nháp")
        sheet.append(HEADER)
        sheet.append([NAMES[5], *TAIL, "x"])
        sheet.sheet_state = state

    run = khen("certificates", workbook([(NAMES[0], "x")], touch=touch), "-o", "out", "--merged", "--lang", "en")
    assert run.code == 0, run.err
    found = pages(scratch / "out" / "certificates.pdf")
    assert len(found) == 1 and NAMES[0] in found[0]


@pytest.mark.parametrize("code, value, wanted", [('00"/QĐ-SCT"', 5, "05/QĐ-SCT"), ("0000", 7, "0007"), ("[h]:mm", 1.5, "36:00"),
                                                 ('"Số "000', 12, "Số 012")])
def test_written_formats(code: str, value: float, wanted: str, khen: Khen, workbook: Callable, scratch: pathlib.Path, pages: Callable) -> None:
    def touch(book: openpyxl.Workbook) -> None:
        book.active["F2"].number_format = code

    assert note(khen, workbook([(NAMES[0], value)], touch=touch), scratch, pages) == wanted


@pytest.mark.parametrize("code", ["dd/mm/yyyy", "yyyy", "d-mmm", '[$-42A]dd "tháng" mm', "mm/yyyy;@"])
def test_written_formats_of_days(code: str, khen: Khen, workbook: Callable) -> None:
    def touch(book: openpyxl.Workbook) -> None:
        book.active["F2"].number_format = code

    told_as_day(khen, workbook([(NAMES[0], 45731)], touch=touch))


def test_days_of_1904(khen: Khen, workbook: Callable) -> None:
    """The other count lies 1,462 days behind."""
    def change(part: str, text: str) -> str:
        return re.sub(r"<workbookPr ?/?>(</workbookPr>)?", '<workbookPr date1904="1"/>', text) if part == "xl/workbook.xml" else text

    told_as_day(khen, workbook([(NAMES[0], 45731 - 1462)], change, in_day_format))


# Namesakes

@pytest.mark.parametrize("more, is_told", [
    ({}, True), ({"Hình thức khen thưởng": "Lao động tiên tiến"}, False), ({"Đơn vị công tác": "Văn phòng"}, False),
])
def test_namesakes_of_one_unit_are_told_only_for_the_same_award(more: dict, is_told: bool, khen: Khen, ceremony: Callable) -> None:
    rows = [{"Họ và tên": NAMES[0]}, {"Họ và tên": NAMES[0]} | more]
    run = khen("check", ceremony(rows, layout="plain"), "--lang", "en")
    assert run.says("DAT102") == is_told, run.err


@pytest.mark.parametrize("more, is_told", [({}, True), ({"Hình thức khen thưởng": "Lao động tiên tiến"}, False)])
def test_names_a_letter_apart_are_told_only_for_the_same_award(more: dict, is_told: bool, khen: Khen, ceremony: Callable) -> None:
    rows = [{"Họ và tên": "Nguyễn Thanh Hương", "Danh xưng": "Bà"}, {"Họ và tên": "Nguyễn Thanh Hường", "Danh xưng": "Bà"} | more]
    run = khen("check", ceremony(rows, layout="plain"), "--lang", "en")
    assert bool(re.search(r"DAT10[1-9]", run.err)) == is_told, run.err
