"""A large sheet of which three rows in a hundred are bad, each in a way of its own: the others are made, every bad
cell is named, and what comes back corrected completes the folder to what a sheet without faults gives, byte for byte."""

import csv
import datetime
import json
import pathlib
import random
import re

import pytest
from openpyxl import Workbook, load_workbook

import records
from checks import Checks
from khen import Khen

ROWS, BAD = 2000, 60
HEADER = ["STT", "Danh xưng", "Họ và tên", "Giới tính", "Ngày sinh", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng",
          "Thành tích", "Số quyết định", "Ngày quyết định", "Số sổ vàng"]
CEREMONY = """ceremony: Hội nghị thử
issuer: SỞ CÔNG THƯƠNG
place: Hà Nội
date: 2018-01-19
signer: {title: GIÁM ĐỐC, name: Lê Hồng Thăng}
layout: giay-khen
records: awards.%s
"""
# The column that is spoilt, and what then stands in it, given the row and the one above it.
WAYS = [
    ("Họ và tên", lambda row, above: ""),
    ("Họ và tên", lambda row, above: row["Họ và tên"] + " \U00010348"),
    ("Họ và tên", lambda row, above: row["Họ và tên"][:-1] + "\ufffd"),
    ("Họ và tên", lambda row, above: "Phó Trưởng phòng"),
    ("Danh xưng", lambda row, above: "Bà" if row["Danh xưng"] == "Ông" else "Ông"),
    ("Ngày sinh", lambda row, above: "31/02/1980"),
    ("Ngày sinh", lambda row, above: "05/01/2890"),
    ("Đơn vị công tác", lambda row, above: "Kế toán trưởng"),
    ("Đơn vị công tác", lambda row, above: "#REF!"),
    ("Hình thức khen thưởng", lambda row, above: "Tập thể lao động tiên tiến"),
    ("Hình thức khen thưởng", lambda row, above: "05/01/2018"),
    ("Thành tích", lambda row, above: ", ".join([row["Thành tích"]] * 12)),
    ("Thành tích", lambda row, above: ""),
    ("Số quyết định", lambda row, above: "5/QD-SCT"),
    ("Ngày quyết định", lambda row, above: "06/01/2018"),
    ("Số sổ vàng", lambda row, above: above["Số sổ vàng"]),
]


def rows() -> list[dict[str, str]]:
    made = []
    for number, record in enumerate(records.records(ROWS), 1):
        # A middle name tells the sex: Thị.
        man = number % 2 == 1
        made.append({
            "STT": str(number), "Danh xưng": "Ông" if man else "Bà", "Họ và tên": record["name"],
            "Giới tính": "Nam" if man else "Nữ", "Ngày sinh": f"{number % 28 + 1:02}/{number % 12 + 1:02}/{1960 + number % 35}",
            "Chức vụ": record["position"], "Đơn vị công tác": record["unit"], "Hình thức khen thưởng": "Giấy khen",
            "Thành tích": record["citation"], "Số quyết định": "05/QĐ-SCT", "Ngày quyết định": "05/01/2018",
            "Số sổ vàng": str(number)})
    return made


def spoil(good: list[dict[str, str]]) -> tuple[list[dict[str, str]], dict[int, str]]:
    """The rows with faults in them, and the column of the fault by the row's index."""
    spoilt, where = [dict(row) for row in good], {}
    for number, index in enumerate(sorted(random.Random(11).sample(range(1, len(good) - 1), BAD))):
        column, way = WAYS[number % len(WAYS)]
        spoilt[index][column] = way(good[index], good[index - 1])
        where[index] = column
    return spoilt, where


def write(path: pathlib.Path, lines: list[dict[str, str]], header: list[str]) -> None:
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *([row[column] for column in header] for row in lines)])
        return
    book = Workbook()
    sheet = book.active
    sheet.title = "Danh sách"
    sheet.append(header)
    for row in lines:
        sheet.append([cell(column, row[column]) for column in header])
    book.save(path)


def cell(column: str, text: str) -> object:
    """As an office types it: days are days where they are some."""
    if column.startswith("Ngày"):
        try:
            return datetime.datetime.strptime(text, "%d/%m/%Y")
        except ValueError:
            return text
    return int(text) if column == "STT" else text or None


def refused_rows(path: pathlib.Path) -> list[dict[str, str]]:
    if path.suffix == ".csv":
        text = path.read_text(encoding="utf-8-sig")
        lines = list(csv.reader(text.splitlines(), delimiter=max(",;\t", key=text.splitlines()[0].count)))
    else:
        lines = [[value or "" for value in line] for line in load_workbook(path).active.iter_rows(values_only=True)]
    return [dict(zip(lines[0], line)) for line in lines[1:]]


def made(folder: pathlib.Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*.pdf")}


def record_entries(folder: pathlib.Path) -> list[dict]:
    """What run.json says of the records, but for where they were read and whether this run made them."""
    entries = json.loads((folder / "run.json").read_text(encoding="utf-8"))["records"]
    kept = ("number", "order", "name", "layout", "file", "pages", "bytes", "sha256", "page", "fits")
    return [{key: entry.get(key) for key in kept} for entry in entries]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_is_refused_comes_back_and_completes_the_folder(kind: str, khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    good = rows()
    bad, where = spoil(good)
    what = f"{ROWS} rows, {BAD} of them bad, as .{kind}"
    ceremony, output, clean = (scratch / f"refusals-{kind}-{name}" for name in ("ceremony", "out", "clean"))
    ceremony.mkdir()
    (ceremony / "ceremony.yaml").write_text(CEREMONY % kind, encoding="utf-8")
    sheet = ceremony / f"awards.{kind}"
    write(sheet, bad, HEADER)

    def run(folder: pathlib.Path, *more: object):
        return khen("certificates", ceremony, "-o", folder, "--refused", kind, "--lang", "en", "--color", "never", *more)

    done = run(output)
    check(done.code == 1, f"{what}: exit code 1", (done.code, done.err[-600:]))
    check(f"{ROWS - BAD} made · {BAD} refused" in done.out, f"{what}: the sum", done.out[-400:])
    errors = [line for line in done.err.splitlines() if re.match(r"error [A-Z]{3}\d{3}\b", line)]
    for index, column in where.items():
        letter = "ABCDEFGHIJKL"[HEADER.index(column)]
        place = rf"awards\.csv:{index + 2}\b" if kind == "csv" else rf"awards\.xlsx: Danh sách!{letter}{index + 2}\b"
        named = [line for line in errors if re.match(rf"error \w+ · [^:]*{place}", line)]
        check(bool(named), f"{what}: the bad cell {letter}{index + 2} ({column}) is named", errors[:3])
    sheet_ = output / f"refused.{kind}"
    assert sheet_.exists(), f"{what}: refused rows come back"
    refused = refused_rows(sheet_)
    by_number = {row["STT"]: index for index, row in enumerate(good)}
    found = sorted(by_number[row["STT"]] for row in refused)
    check(found == sorted(where), f"{what}: exactly the bad rows come back", set(found) ^ set(where))
    check(all(row["Lỗi"] for row in refused), f"{what}: each with its fault")
    for row in refused:
        index = by_number[row["STT"]]
        row[where[index]] = good[index][where[index]]
    corrections = scratch / f"corrected.{kind}"
    write(corrections, refused, list(refused[0]))
    done = run(output, "--corrections", corrections)
    check(done.code == 0, f"{what}: corrected, the run ends well", (done.code, done.err[-900:]))
    check(f"{BAD} made · 0 refused · {ROWS - BAD} unchanged" in done.out, f"{what}: only the bad ones are made",
          done.out[-400:])
    write(sheet, good, HEADER)
    done = run(clean)
    check(done.code == 0, f"{what}: without faults", (done.code, done.err[-600:]))
    wanted, found = made(clean), made(output)
    check(len(wanted) == ROWS + 1 and found == wanted,
          f"{what}: corrected, all papers are what a sheet without faults gives",
          sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))[:5])
    pairs = list(zip(record_entries(output), record_entries(clean)))
    check(len(pairs) == ROWS and all(one == other for one, other in pairs),
          f"{what}: and the report's records too", [pair for pair in pairs if pair[0] != pair[1]][:1])
    check(not sheet_.exists(), f"{what}: nothing refused is left")
