"""Writes one list of 200 invented persons and collectives in every form that offices send.

Every accented letter of either case stands in it, and names that trip readers up. All forms say the same; each says it in the
manner of its writer: dates and numbers as cells or as text, registers with leading zeros as text or as a number format, titles
above the header, headers of two rows, merged cells, formulas with results.
"""

import csv
import datetime
import io
import itertools
import json
import pathlib
import random
import unicodedata

import openpyxl
import pyexcelerate
import xlsxwriter
from odf import opendocument, table, text

from coverage import accented_letters
from legacy import iconv, vni, windows1258
from people import people

ROWS = 200
HEADER = ["STT", "Đối tượng", "Danh xưng", "Họ và tên/Tên tập thể", "Ngày sinh", "Chức vụ", "Đơn vị công tác",
          "Hình thức khen thưởng", "Thành tích", "Số quyết định", "Ngày quyết định", "Số sổ vàng", "Mức thưởng"]
BIRTH, UNIT, DECISION, DAY, REGISTER, AMOUNT = 4, 6, 9, 10, 11, 12
# Only letters that every one of the encodings has: what is not Vietnamese or ASCII could not stand in all forms.
AWKWARD = [("Ông", "A & B <Trần>"), ("Bà", 'Nguyễn Thị "Út" Mười (Sáu Lúa)'), ("Ông", "Trần  Văn  Đôi "), ("Bà", "  Đặng Ngọc Ẩn"),
           ("Ông", "Vũ 100% Tốt"), ("Ông", "Lê Ý"), ("Bà", "Hồ; Thị, Phẩy"), ("Ông", "O'Đoàn Văn 'Nháy'"),
           ("Bà", "NGUYỄN THỊ HƯỜNG"), ("Ông", "đỗ đình thường"), ("Bà", "Phạm {name} Dấu-Ngoặc"), ("Ông", "Ủ Ỷ Ỹ Ỵ"),
           ("Bà", "Tổng Thị Cộng")]
UNITS = ["Phòng Quản lý thương mại", "Văn phòng Sở", "Chi cục Quản lý thị trường", "Trung tâm Khuyến công và Tư vấn",
         "Phòng Kỹ thuật an toàn, môi trường", 'Công ty TNHH MTV "Sao Đỏ" & Con']
POSTS = ["Chuyên viên", "Trưởng phòng", "Phó Chi cục trưởng", "Công nhân bậc 7/7", "Kế toán"]
AWARDS = {"Cá nhân": ["Bằng khen", "Chiến sĩ thi đua cơ sở", "Lao động tiên tiến", "Giấy khen"],
          "Tập thể": ["Bằng khen", "Tập thể lao động xuất sắc", "Tập thể lao động tiên tiến", "Giấy khen"]}
CITATIONS = ["Đã có thành tích xuất sắc trong phong trào thi đua lao động giỏi; vượt {}% kế hoạch",
             "Hoàn thành tốt nhiệm vụ được giao,\ncó {} sáng kiến cải tiến kỹ thuật", 'Tích cực xây dựng "Đơn vị {} tốt"',
             "Dũng cảm cứu {} người trong mưa lũ, giữ vững tài sản của Nhà nước và nhân dân"]


def syllables() -> list[str]:
    """Every accented letter in a syllable that can be Vietnamese, small ones first, then capitals."""
    made = []
    for letter in accented_letters():
        base = unicodedata.normalize("NFD", letter.lower())
        parts = ("", letter) if letter.lower() == "đ" else ("B", letter)
        end = "An" if letter.lower() == "đ" else "n" if base[0] in "aeou" and len(base) > 1 else ""
        made.append("".join((*parts, end)).upper() if letter.isupper() else "".join((*parts, end)).lower())
    return made


def collectives(choice: random.Random) -> list[str]:
    words = syllables()
    half = len(words) // 2
    named = [f"Tổ {' '.join(words[start:min(start + 8, half)])}" for start in range(0, half, 8)]
    named += [f"ĐỘI {' '.join(words[start:start + 8])}" for start in range(half, len(words), 8)]
    return named + [f"{body} số {number:02}" for number in range(1, 15) for body in [choice.choice(["Tổ", "Đội", "Trạm"])]]


def rows(seed: int) -> list[list[object]]:
    choice = random.Random(seed)
    names = [("Tập thể", None, name) for name in collectives(choice)]
    names += [("Cá nhân", *person) for person in AWKWARD]
    seen = {name for _, _, name in names}
    names += [("Cá nhân", *person) for person in people(ROWS, choice) if person[1] not in seen][:ROWS - len(names)]
    choice.shuffle(names)
    made = []
    for index, (kind, honorific, name) in enumerate(names):
        single = kind == "Cá nhân"
        day = datetime.date(1955, 1, 1) + datetime.timedelta(days=choice.randrange(17_000))
        birth = choice.choice([day, day.year]) if single else None
        made.append([
            index + 1, kind, honorific, name, birth, choice.choice(POSTS) if single else None, UNITS[index // 7 % len(UNITS)],
            choice.choice(AWARDS[kind]), choice.choice(CITATIONS).format(choice.randrange(2, 99)), f"{index % 3 + 5:02}/QĐ-SCT",
            datetime.date(2018, 1, 3 + index % 3), f"{index * 13 % 997 + 1:04}", choice.choice([None, 390_000, 1_490_000, 12_000_000])])
    missing = set(accented_letters()) - set("".join(str(value) for row in made for value in row))
    if len(made) != ROWS or missing:
        raise SystemExit(f"the list has {len(made)} rows and lacks {missing}")
    return made


def shown(value: object) -> str:
    if value is None:
        return ""
    return value.strftime("%d/%m/%Y") if isinstance(value, datetime.date) else str(value)


def collapsed(value: object) -> str:
    return " ".join(shown(value).split())


def grouped(value: object, column: int) -> str:
    return f"{value:,}".replace(",", ".") if column == AMOUNT and value else shown(value)


def delimited(made: list[list[object]], separator: str, text_of=lambda value, _: shown(value)) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator)
    writer.writerow(HEADER)
    writer.writerows([[text_of(value, column) for column, value in enumerate(row)] for row in made])
    return out.getvalue()


def texts(made: list[list[object]]) -> dict[str, bytes]:
    comma = delimited(made, ",")
    return {
        "utf-8.csv": comma.encode(),
        "utf-8-bom.csv": b"\xef\xbb\xbf" + comma.encode(),
        "utf-16le.csv": delimited(made, "\t").encode("utf-16-le"),
        "utf-16be.csv": b"\xfe\xff" + delimited(made, ";").encode("utf-16-be"),
        "tcvn3.csv": iconv(comma, "TCVN"),
        "vni.csv": vni(comma).encode("cp1252"),
        "viscii.csv": iconv(comma, "VISCII"),
        "windows-1258.csv": windows1258(comma),
        "nfd.csv": unicodedata.normalize("NFD", comma).encode(),
        "semicolon.csv": delimited(made, ";", grouped).encode(),
        "tab.tsv": delimited(made, "\t").replace("\r\n", "\n").encode(),
        "array.json": json.dumps([dict(zip(HEADER, map(with_iso_days, row))) for row in made], ensure_ascii=False).encode(),
        "lines.jsonl": "".join(
            json.dumps({key: shown(value) for key, value in zip(HEADER, row) if value is not None}) + "\n" for row in made).encode(),
    }


def with_iso_days(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime.date) else value


def runs(made: list[list[object]], column: int) -> list[tuple[int, int]]:
    """The first and the last index of neighbours that say the same in a column."""
    found, start = [], 0
    for _, group in itertools.groupby(row[column] for row in made):
        count = len(list(group))
        found.append((start, start + count - 1))
        start += count
    return found


def write_openpyxl(made: list[list[object]], path: pathlib.Path) -> None:
    """Titles above the header, numbers behind formats, units merged over their rows."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = "DANH SÁCH KHEN THƯỞNG"
    sheet.merge_cells("A1:M1")
    sheet.append([])
    sheet.append(HEADER)
    formats = {BIRTH: "dd/mm/yyyy", DECISION: '00"/QĐ-SCT"', DAY: "dd/mm/yyyy", REGISTER: "0000", AMOUNT: "#,##0"}
    for row in made:
        sheet.append(row)
        for column in (DECISION, REGISTER):
            sheet.cell(sheet.max_row, column + 1).value = int(row[column].split("/")[0])
        for column, code in formats.items():
            if column != BIRTH or isinstance(row[BIRTH], datetime.date):
                sheet.cell(sheet.max_row, column + 1).number_format = code
    for first, last in runs(made, UNIT):
        sheet.merge_cells(start_row=first + 4, end_row=last + 4, start_column=UNIT + 1, end_column=UNIT + 1)
    book.save(path)


def write_xlsxwriter(made: list[list[object]], path: pathlib.Path) -> None:
    """A header of two rows, rich text, formulas with their results, days of 1904."""
    with xlsxwriter.Workbook(path, {"date_1904": True}) as book:
        sheet = book.add_worksheet("Danh sách")
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": 14})
        for column, header in enumerate(HEADER):
            if column not in (DECISION, DAY):
                sheet.merge_range(3, column, 4, column, header, bold)
        sheet.merge_range(3, DECISION, 3, DAY, "Quyết định", bold)
        sheet.write(4, DECISION, "Số")
        sheet.write(4, DAY, "Ngày")
        for line, row in enumerate(made, 5):
            sheet.write_formula(line, 0, "=ROW()-5", None, row[0])
            for column, value in enumerate(row[1:], 1):
                first, space, rest = str(value).partition(" ")
                if isinstance(value, datetime.date):
                    sheet.write_datetime(line, column, value, day)
                elif isinstance(value, int):
                    sheet.write_number(line, column, value)
                elif column == 3 and first and rest.strip():
                    sheet.write_rich_string(line, column, bold, first + space, rest)
                elif value is not None:
                    sheet.write_string(line, column, value)


def write_pyexcelerate(made: list[list[object]], path: pathlib.Path) -> None:
    book = pyexcelerate.Workbook()
    sheet = book.new_sheet("Trang 1", data=[HEADER, *made])
    for column in (BIRTH, DAY):
        for line, row in enumerate(made, 2):
            if isinstance(row[column], datetime.date):
                sheet.set_cell_style(line, column + 1, pyexcelerate.Style(format=pyexcelerate.Format("dd/mm/yyyy")))
    book.save(path)


def write_vni_font(made: list[list[object]], path: pathlib.Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in [HEADER, *made]:
        sheet.append([vni(value) if isinstance(value, str) else value for value in row])
    for line in sheet.iter_rows():
        for cell in line:
            cell.font = openpyxl.styles.Font(name="VNI-Times")
            if isinstance(cell.value, datetime.date):
                cell.number_format = "dd/mm/yyyy"
    book.save(path)


def write_odfpy(made: list[list[object]], path: pathlib.Path) -> None:
    """Numbers with the text that their format shows, paragraphs, units merged over their rows."""
    document = opendocument.OpenDocumentSpreadsheet()
    sheet = table.Table(name="Danh sách")
    spans = {first: last - first + 1 for first, last in runs(made, UNIT)}

    def cell(value: object, column: int) -> table.TableCell:
        if isinstance(value, datetime.date):
            made = table.TableCell(valuetype="date", datevalue=value.isoformat())
        elif column == REGISTER and value != HEADER[REGISTER]:
            made = table.TableCell(valuetype="float", value=int(value))
        elif column == AMOUNT and isinstance(value, int):
            made = table.TableCell(valuetype="currency", currency="VND", value=value)
        elif isinstance(value, int):
            made = table.TableCell(valuetype="float", value=value)
        else:
            made = table.TableCell(valuetype="string") if value else table.TableCell()
        for line in (grouped(value, column) + " ₫" if column == AMOUNT and isinstance(value, int) else shown(value)).split("\n"):
            if value is not None:
                made.addElement(text.P(text=line))
        return made

    for index, row in enumerate([HEADER, *made], -1):
        line = table.TableRow()
        for column, value in enumerate(row):
            if index < 0 or column != UNIT:
                line.addElement(cell(value, column))
            elif index in spans:
                first = cell(value, column)
                first.setAttribute("numberrowsspanned", spans[index])
                first.setAttribute("numbercolumnsspanned", 1)
                line.addElement(first)
            else:
                line.addElement(table.CoveredTableCell())
        sheet.addElement(line)
    document.spreadsheet.addElement(sheet)
    document.save(path)


WORKBOOKS = {"openpyxl.xlsx": write_openpyxl, "xlsxwriter.xlsx": write_xlsxwriter, "pyexcelerate.xlsx": write_pyexcelerate,
             "vni-times.xlsx": write_vni_font, "odfpy.ods": write_odfpy}


def write(folder: pathlib.Path, seed: int = 2018) -> tuple[list[list[object]], list[pathlib.Path]]:
    """The rows, and the files that say them; the first is plain UTF-8."""
    made = rows(seed)
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for name, content in texts(made).items():
        files.append(folder / name)
        files[-1].write_bytes(content)
    for name, writer in WORKBOOKS.items():
        files.append(folder / name)
        writer(made, files[-1])
    return made, files
