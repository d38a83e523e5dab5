"""Recipients of a workbook, read by two readers that are not ours."""

import pathlib
import unicodedata
from dataclasses import dataclass

from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

NAMES = ("Họ và tên", "Tên tập thể", "Họ và tên/Tên tập thể")
AWARDS = ("Hình thức khen thưởng", "Danh hiệu/Hình thức khen thưởng")


@dataclass(frozen=True)
class Recipient:
    sheet: str
    row: int
    name: str
    award: str


def composed(text: object) -> str:
    return " ".join(unicodedata.normalize("NFC", str(text or "")).split())


def with_openpyxl(file: pathlib.Path) -> dict[str, list[list[object]]]:
    book = load_workbook(file, data_only=True)
    return {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book}


def with_calamine(file: pathlib.Path) -> dict[str, list[list[object]]]:
    book = CalamineWorkbook.from_path(str(file))
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


def found(sheets: dict[str, list[list[object]]]) -> list[Recipient]:
    recipients = []
    for title, rows in sheets.items():
        columns: dict[str, int] = {}
        for number, row in enumerate(rows, 1):
            cells = [composed(cell) for cell in row]
            if not columns:
                name = next((cells.index(header) for header in NAMES if header in cells), None)
                award = next((cells.index(header) for header in AWARDS if header in cells), None)
                if name is not None and award is not None:
                    columns = {"name": name, "award": award}
            elif cells[columns["award"]]:
                recipients.append(Recipient(title, number, cells[columns["name"]], cells[columns["award"]]))
    return recipients


def recipients(file: pathlib.Path) -> list[Recipient]:
    """Every row with an award, in the order of the sheets; both readers must agree."""
    first, second = found(with_openpyxl(file)), found(with_calamine(file))
    if first != second:
        raise SystemExit(f"openpyxl and calamine read {file} differently")
    return first
