"""Writes a workbook that khen has never seen: 40 rows under Vietnamese headers in row 4, with names that trip readers up."""

import datetime
import pathlib
import random
import unicodedata

from openpyxl import Workbook
from openpyxl.styles import Font

from coverage import accented_letters
from people import people

ROWS = 40
HEADERS = ["TT", "Đối tượng", "Danh xưng", "Họ và tên/Tên tập thể", "Chức vụ", "Đơn vị công tác",
           "Danh hiệu/Hình thức khen thưởng", "Nội dung khen thưởng", "Số QĐ", "Ngày ký QĐ", "Số sổ vàng"]
AWKWARD = ["Công Tằng Tôn Nữ Quỳnh Nguyễn Hoàng Mỹ Phương", "H'Hen Niê", "A & B <Trần>", "Lê Ý", "K’Brêu",
           "Nguyễn Thị “Út” Mười (Sáu Lúa)", "Trần  Văn  Đôi ", unicodedata.normalize("NFD", "Nguyễn Thị Hường"),
           "  Đặng Ngọc Ẩn", "Phạm {name} Dấu-Ngoặc", "Vũ 100% Tốt"]
COLLECTIVES = ["Công ty TNHH A & B <Trần>", "Tổ 5",
               "Tổ Nghiên cứu, thử nghiệm và chuyển giao công nghệ xử lý nước thải làng nghề khu vực phía Tây Nam",
               unicodedata.normalize("NFD", "Đội Kiểm tra liên ngành số 02")]
CITATION = ("Đã có thành tích xuất sắc trong phong trào thi đua yêu nước, hoàn thành vượt mức các nhiệm vụ được giao, "
            "tích cực học tập, rèn luyện, giúp đỡ đồng nghiệp và tham gia các hoạt động xã hội của địa phương")


def names(choice: random.Random) -> list[tuple[str, str, str]]:
    """Kind, honorific and name of each row."""
    letters = accented_letters()
    # In words of three: lines of single capitals are what poppler takes for letter-spaced words.
    words = ["".join(letters[start : start + 3]) for start in range(0, len(letters), 3)]
    groups = [" ".join(words[start::4]) for start in range(4)]
    made = [("Tập thể", "", name) for name in COLLECTIVES + [f"Tổ {group}" for group in groups]]
    made += [("Cá nhân", choice.choice(["Ông", "Bà"]), name) for name in AWKWARD]
    found = {name for _, _, name in made}
    for honorific, name in people(60, choice):
        if name not in found and len(made) < ROWS:
            made.append(("Cá nhân", honorific, name))
    choice.shuffle(made)
    return made


def write(path: pathlib.Path, seed: int = 40, spoil: bool = False) -> None:
    """`spoil` empties the name of one row, which must then be refused."""
    choice = random.Random(seed)
    book = Workbook()
    sheet = book.active
    sheet.title = "Danh sách"
    for row, text in [(1, "CÔNG ĐOÀN NGÀNH"), (2, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"), (3, "(Đợt 2)")]:
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(HEADERS))
        sheet.cell(row, 1, text).font = Font(bold=True)
    sheet.append(HEADERS)
    words = CITATION.split()
    for index, (kind, honorific, name) in enumerate(names(choice), 1):
        single = kind == "Cá nhân"
        if spoil and index == 7:
            name = None
        sheet.append([
            index, kind, honorific or None, name, choice.choice(["Chuyên viên", "Tổ trưởng", "Công nhân"]) if single else None,
            "Xí nghiệp May Hoa Sữa Trắng" if single else "Công đoàn ngành", "Giấy khen",
            " ".join(words[: choice.randrange(8, len(words) + 1)]).rstrip(","), "07/QĐ-SCT",
            datetime.date(2026, 3, 5), f"{index:03}"])
        sheet.cell(4 + index, 10).number_format = "dd/mm/yyyy"
    book.save(path)
