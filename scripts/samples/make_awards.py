"""Writes samples/hoi-nghi-2017/awards.xlsx: invented recipients, in a workbook as an office keeps it; and photos/.

The same seed gives the same bytes, so the workbook and this script are both in git and a test can hold them together.
"""

import argparse
import datetime
import io
import pathlib
import random
import re
import zipfile
from collections import Counter
from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

import deeds
import make_portraits
from people import people

TARGET = pathlib.Path(__file__).resolve().parents[2] / "samples" / "hoi-nghi-2017" / "awards.xlsx"
SEED = 2017
SAVED = datetime.datetime(2018, 1, 12, 9, 30)
DECISIONS = {
    "Bằng khen": ("112/QĐ-UBND", datetime.date(2018, 1, 8)),
    "Tập thể lao động xuất sắc": ("112/QĐ-UBND", datetime.date(2018, 1, 8)),
    "Chiến sĩ thi đua cơ sở": ("04/QĐ-SCT", datetime.date(2018, 1, 3)),
    "Lao động tiên tiến": ("04/QĐ-SCT", datetime.date(2018, 1, 3)),
    "Tập thể lao động tiên tiến": ("04/QĐ-SCT", datetime.date(2018, 1, 3)),
    "Giấy khen": ("05/QĐ-SCT", datetime.date(2018, 1, 5)),
}
# How many of each award, highest first: persons, then collectives.
PERSONS = {"Bằng khen": 14, "Chiến sĩ thi đua cơ sở": 8, "Lao động tiên tiến": 12, "Giấy khen": 62}
COLLECTIVES = {"Tập thể lao động xuất sắc": 3, "Bằng khen": 9, "Tập thể lao động tiên tiến": 7, "Giấy khen": 33}


@dataclass
class Recipient:
    name: str
    unit: str
    award: str
    citation: str
    honorific: str = ""
    birth: datetime.date | None = None
    position: str = ""
    address: str = ""
    note: str = ""
    photo: str = ""


class Writer:
    """Chooses deeds and words for citations so that the same deed does not come up twice in a row."""

    def __init__(self, choice: random.Random):
        self.choice = choice
        self.used = Counter()

    def numbers(self, text: str) -> str:
        def draw(match: re.Match) -> str:
            number = self.choice.randrange(int(match[1]), int(match[2]) + 1, int(match[3] or 1))
            return f"{number:0{len(match[1])}}" if number < 1000 else f"{number:,}".replace(",", ".")

        return re.sub(r"\{(\d+)-(\d+)(?::(\d+))?\}", draw, text)

    def deed(self, pool: list[tuple[str, str]]) -> tuple[str, str]:
        least = min(self.used[text] for _, text in pool)
        movement, text = self.choice.choice([deed for deed in pool if self.used[deed[1]] == least])
        self.used[text] += 1
        return movement, self.numbers(text)

    def citation(self, award: str, pool: list[tuple[str, str]]) -> str:
        movement, deed = self.deed(pool)
        if award == "Bằng khen":
            forms = [
                f"Đã có thành tích xuất sắc trong phong trào thi đua “{movement}” giai đoạn 2016–2017; {deed}, góp phần vào sự nghiệp xây dựng Chủ nghĩa xã hội và bảo vệ Tổ quốc",
                f"Có nhiều đóng góp cho sự phát triển của ngành Công Thương Thủ đô hai năm 2016–2017; {deed}",
            ]
        elif award == "Giấy khen":
            forms = [
                f"Đã có thành tích xuất sắc trong phong trào thi đua “{movement}” năm 2017: {deed}",
                f"Có thành tích tiêu biểu trong phong trào “{movement}” hai năm 2016–2017: {deed}",
            ]
            if not deed.startswith(("có ", "là ")):
                forms.append(f"Đã {deed}, được biểu dương trong phong trào thi đua “{movement}” năm 2017")
        elif award in ("Chiến sĩ thi đua cơ sở", "Tập thể lao động xuất sắc"):
            forms = [f"Hoàn thành xuất sắc nhiệm vụ năm 2017; {deed}"]
        else:
            forms = ["Hoàn thành tốt nhiệm vụ, tích cực tham gia các phong trào thi đua năm 2017",
                     f"Hoàn thành tốt nhiệm vụ năm 2017; {deed}"]
        return self.choice.choice(forms)


def awards(counts: dict[str, int]) -> list[str]:
    return [award for award, count in counts.items() for _ in range(count)]


def persons(choice: random.Random) -> list[Recipient]:
    writer, made = Writer(choice), []
    places = deeds.OFFICES + [(name, posts, pool) for name, trade in deeds.COMPANIES for posts, pool in deeds.TRADES[trade]]
    listed = awards(PERSONS)
    for index, (honorific, name) in enumerate(people(len(listed), choice)):
        # Titles below the city's are the department's own to give, to its own people.
        own = listed[index] in ("Chiến sĩ thi đua cơ sở", "Lao động tiên tiến")
        unit, posts, pool = choice.choice(places[: len(deeds.OFFICES)] if own else places)
        birth = datetime.date(1960 if honorific == "Ông" else 1965, 1, 1) + datetime.timedelta(days=choice.randrange(10_500))
        made.append(Recipient(name, unit, listed[index], writer.citation(listed[index], pool), honorific, birth,
                              choice.choice(posts)))
    commended = [person for person in made if person.award == "Giấy khen"]
    for person, text in zip(choice.sample(commended, len(deeds.SHORT)), deeds.SHORT):
        person.citation = text
    for person, (unit, position, text) in zip([made[0], made[5], commended[-1]], deeds.LONG_PERSON):
        person.unit, person.position, person.citation = unit, position, text
    for person in choice.sample(commended, 5):
        person.note = choice.choice(["Đơn vị nhận thay", "Mời dự hội nghị", "Đã được Giấy khen năm 2016"])
    units = list(dict.fromkeys(unit for unit, _, _ in places))
    made.sort(key=lambda person: (list(PERSONS).index(person.award), units.index(person.unit)))
    # Most of the profiled sent a picture in time; every sixth did not.
    profiled = [person for person in made if person.award in ("Bằng khen", "Chiến sĩ thi đua cơ sở")]
    for index, person in enumerate(profiled):
        if index % 6 != 4:
            person.photo = f"photos/{make_portraits.file_name(person.name)}"
    return made


def collectives(choice: random.Random) -> list[Recipient]:
    writer = Writer(choice)
    found: list[tuple[str, str, str, list]] = [
        (name, "Sở Công Thương Hà Nội", "", deeds.OFFICE_DEEDS)
        for name in dict.fromkeys(name for name, _, _ in deeds.OFFICES)]
    for company, _ in deeds.COMPANIES:
        address = f"Cụm công nghiệp Thanh Lương Hạ, lô {choice.choice('ABCĐ')}{choice.randrange(1, 30)}, Hà Nội"
        found.append((company, "", address, deeds.COMPANY_DEEDS))
    found += [(team, company, "", deeds.TEAM_DEEDS) for company, trade in deeds.COMPANIES for team in deeds.TEAMS[trade]]
    own = [entry for entry in found if entry[3] is deeds.OFFICE_DEEDS]
    others = [entry for entry in found if entry[3] is not deeds.OFFICE_DEEDS]
    longest = [(name, company, "", deeds.TEAM_DEEDS) for name, company in
               zip(deeds.LONG_TEAMS, [deeds.COMPANIES[0][0], "Hội Doanh nghiệp bán lẻ khu vực phía Tây thành phố",
                                      "Liên minh các hợp tác xã thủ công mỹ nghệ ven sông"])]
    listed = awards(COLLECTIVES)
    titles = [award for award in listed if award.startswith("Tập thể")]
    rest = [award for award in listed if not award.startswith("Tập thể")]
    choice.shuffle(own)
    choice.shuffle(others)
    chosen = others[: len(rest) - len(longest)]
    for entry in longest:
        chosen.insert(choice.randrange(len(chosen)), entry)
    made = [Recipient(name, unit, award, writer.citation(award, pool), address=address)
            for award, (name, unit, address, pool) in zip(titles + rest, own[: len(titles)] + chosen)]
    made.sort(key=lambda recipient: list(COLLECTIVES).index(recipient.award))
    commended = [recipient for recipient in made if recipient.award == "Giấy khen"]
    for unit, text in deeds.LONG_TEAM:
        next(recipient for recipient in commended if unit in (recipient.unit, recipient.name)).citation = text
    commended[11].citation = "Có thành tích xuất sắc trong lao động sản xuất năm 2017"
    return made


# Sheets -----------------------------------------------------------------------------------------------------------

FACE = "Times New Roman"
THIN = Side(style="thin")


def column_values(recipient: Recipient, number: int, register: str, names: list[str]) -> list:
    decision, day = DECISIONS[recipient.award]
    values = {
        "STT": number, "Ông/Bà": recipient.honorific, "Họ và tên": recipient.name, "Tên tập thể": recipient.name,
        "Ngày sinh": recipient.birth, "Chức vụ": recipient.position, "Đơn vị công tác": recipient.unit,
        "Đơn vị chủ quản": recipient.unit, "Địa chỉ": recipient.address,
        "Hình thức khen thưởng": recipient.award, "Thành tích": recipient.citation, "Số quyết định": decision,
        "Ngày quyết định": day, "Số sổ vàng": register, "Ảnh": recipient.photo,
        "Ghi chú": recipient.note,
    }
    return [values[name] or None for name in names]


def headings(sheet: Worksheet, title: str, width: int) -> None:
    middle = width // 2
    blocks = [
        (1, 1, middle, "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI", Font(FACE, 12)),
        (1, middle + 1, width, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Font(FACE, 12, bold=True)),
        (2, 1, middle, "SỞ CÔNG THƯƠNG", Font(FACE, 12, bold=True)),
        (2, middle + 1, width, "Độc lập - Tự do - Hạnh phúc", Font(FACE, 13, bold=True, underline="single")),
        (3, 1, width, title, Font(FACE, 14, bold=True)),
        (4, 1, width, "(Phục vụ Hội nghị tổng kết công tác thi đua, khen thưởng hai năm 2016–2017)",
         Font(FACE, 13, italic=True)),
    ]
    for row, first, last, text, font in blocks:
        sheet.merge_cells(start_row=row, start_column=first, end_row=row, end_column=last)
        cell = sheet.cell(row, first, text)
        cell.font = font
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    sheet.row_dimensions[3].height = 32


def fill(sheet: Worksheet, title: str, columns: dict[str, float], recipients: list[Recipient],
         registers: dict[str, int], closing: str) -> None:
    names = list(columns)
    headings(sheet, title, len(names))
    for index, (name, width) in enumerate(columns.items(), 1):
        cell = sheet.cell(5, index, name)
        cell.font = Font(FACE, 12, bold=True)
        cell.fill = PatternFill("solid", fgColor="F2DCDB")
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        cell.border = Border(THIN, THIN, THIN, THIN)
        sheet.column_dimensions[get_column_letter(index)].width = width
    sheet.row_dimensions[5].height = 36
    for number, recipient in enumerate(recipients, 1):
        decision = DECISIONS[recipient.award][0]
        registers[decision] += 1
        for index, value in enumerate(column_values(recipient, number, f"{registers[decision]:02}", names), 1):
            cell = sheet.cell(5 + number, index, value)
            cell.font = Font(FACE, 12, bold=names[index - 1] in ("Họ và tên", "Tên tập thể"))
            centred = names[index - 1] in ("STT", "Ông/Bà", "Ngày sinh", "Số quyết định", "Ngày quyết định", "Số sổ vàng")
            cell.alignment = Alignment(horizontal="center" if centred else "left", vertical="center", wrap_text=True)
            cell.border = Border(THIN, THIN, THIN, THIN)
            if isinstance(value, datetime.date):
                cell.number_format = "dd/mm/yyyy"
            elif names[index - 1] == "Số sổ vàng":
                cell.number_format = "@"
    last = 5 + len(recipients)
    sheet.merge_cells(start_row=last + 1, start_column=1, end_row=last + 1, end_column=len(names))
    sheet.cell(last + 1, 1, closing).font = Font(FACE, 12, italic=True)
    sheet.freeze_panes = "D6"
    sheet.auto_filter.ref = f"A5:{get_column_letter(len(names))}{last}"
    sheet.print_title_rows = "5:5"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def recipients() -> tuple[list[Recipient], list[Recipient]]:
    choice = random.Random(SEED)
    return persons(choice), collectives(choice)


def workbook(single: list[Recipient], groups: list[Recipient]) -> bytes:
    registers: Counter = Counter()
    book = Workbook()
    book.active.title = "Cá nhân"
    book.active.sheet_properties.tabColor = "C8102E"
    fill(book.active, "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG", {
        "STT": 6, "Ông/Bà": 8, "Họ và tên": 28, "Ngày sinh": 13, "Chức vụ": 20, "Đơn vị công tác": 34,
        "Hình thức khen thưởng": 20, "Thành tích": 70, "Số quyết định": 14, "Ngày quyết định": 13, "Số sổ vàng": 9,
        "Ảnh": 24, "Ghi chú": 16,
    }, single, registers, f"(Danh sách gồm {len(single)} cá nhân)")
    fill(book.create_sheet("Tập thể"), "DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG", {
        "STT": 6, "Tên tập thể": 42, "Đơn vị chủ quản": 34, "Địa chỉ": 30, "Hình thức khen thưởng": 22, "Thành tích": 70,
        "Số quyết định": 14, "Ngày quyết định": 13, "Số sổ vàng": 9, "Ghi chú": 16,
    }, groups, registers, f"(Danh sách gồm {len(groups)} tập thể)")
    book.properties.creator = "Văn phòng Sở"
    book.properties.title = "Danh sách khen thưởng"
    written = io.BytesIO()
    book.save(written)
    return settled(written.getvalue())


def settled(archive: bytes) -> bytes:
    """The same workbook without the hour at which it was written."""
    stamp = SAVED.strftime("%Y-%m-%dT%H:%M:%SZ")
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", stamp.encode(), content)
            plain = zipfile.ZipInfo(entry.filename, SAVED.timetuple()[:6])
            plain.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(plain, content)
    return made.getvalue()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with the workbook in git instead of writing it")
    arguments = parser.parse_args()
    single, groups = recipients()
    pictures = make_portraits.write([(one.name, one.honorific) for one in single if one.photo])
    made = {TARGET: workbook(single, groups)} | {make_portraits.FOLDER / name: svg for name, svg in pictures.items()}
    for file, content in made.items():
        if not arguments.check:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        elif not file.exists() or file.read_bytes() != content:
            raise SystemExit(f"{file} is not what {pathlib.Path(__file__).name} makes")


if __name__ == "__main__":
    main()
