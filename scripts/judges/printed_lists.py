"""Holds the lists of `khen lists` against the sheet: every name once in PDF, workbook and CSV, and nothing that runs."""

import csv
import pathlib
import re

from openpyxl import load_workbook

import readers
from checks import Checks

PAPERS = ["annex", "script", "sign-off", "labels", "names"]
CARDS = ["seats", "signs"]
# The columns that bear names.
NAMED = {"Họ và tên", "Kính gửi"}


def judge(folder: pathlib.Path, names: list[str], check: Checks) -> None:
    for kind in PAPERS + CARDS:
        check((folder / f"{kind}.pdf").exists(), f"lists: {kind}.pdf")
    for kind in PAPERS:
        text = readers.plain(" ".join(readers.pdfium(folder / f"{kind}.pdf")))
        lost = [name for name in names if name not in text]
        check(not lost, f"{kind}.pdf names everybody", lost[:5])
        with (folder / f"{kind}.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))
        judge_rows(rows, names, f"{kind}.csv", check)
    book = load_workbook(folder / "lists.xlsx")
    check(len(book.sheetnames) == len(PAPERS), "lists.xlsx has a sheet for every list", book.sheetnames)
    for sheet in book:
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        check(not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row),
              f"lists.xlsx: {sheet.title} has no formula")
        rows = [["" if value is None else str(value) for value in row] for row in rows]
        start = next(index for index, row in enumerate(rows) if set(row) & NAMED)
        judge_rows(rows[start:], names, f"lists.xlsx: {sheet.title}", check)
    sums = sums_of(folder / "sign-off.csv")
    text = readers.plain(" ".join(readers.pdfium(folder / "sign-off.pdf")))
    for decision, total in sums.items():
        digits = f"{total:,}".replace(",", ".")
        label = "Cộng theo quyết định" if len(sums) > 1 else "Tổng số tiền"
        check(total > 0 and f"{label}: {digits} đồng" in text, f"the sum of {decision} stands on the sign-off list", digits)
    check("kiểm chứng" not in text, "a paper that is signed bears no remark for the operator")


def judge_rows(rows: list[list[str]], names: list[str], what: str, check: Checks) -> None:
    """Rows with their header: every name of the sheet stands in its column as often as there."""
    column = next(index for index, head in enumerate(rows[0]) if head in NAMED)
    cells = [re.sub(r"^(Ông|Bà) ", "", row[column]) for row in rows[1:]]
    counts = {name: cells.count(name) for name in set(names)}
    wrong = {name: count for name, count in counts.items() if count != names.count(name)}
    check(not wrong, f"{what} has every name as often as the sheet", dict(list(wrong.items())[:5]))
    live = [value for row in rows for value in row if re.match(r"[=@\t\r]|[+-](?![\d.,]+$)", value)]
    check(not live, f"{what} has nothing that a spreadsheet would run", live[:3])


def sums_of(file: pathlib.Path) -> dict[str, int]:
    """The prizes of each decision: who decides pays, so there is no sum over several bodies."""
    sums: dict[str, int] = {}
    with file.open(encoding="utf-8-sig", newline="") as opened:
        for row in csv.DictReader(opened, delimiter=";"):
            amount = int(re.sub(r"\D", "", row["Số tiền (đồng)"]) or 0)
            sums[row["Số quyết định"]] = sums.get(row["Số quyết định"], 0) + amount
    return sums
