"""How khen fails: one clear finding with its place, and the agreed exit code."""

import csv
import pathlib
import re
import shutil

import pytest
from openpyxl import Workbook

import papers
import readers
import unseen
from checks import Checks
from khen import PROJECT, Khen, Run


def expect(run: Run, code: int, place: str) -> None:
    """One error, at its place, with a hint."""
    assert run.code == code, run.err[-600:]
    errors = [line for line in run.err.splitlines() if re.match(r"error [A-Z]{3}\d{3}\b", line)]
    assert len(errors) == 1, run.err[-600:]
    assert re.search(place, errors[0]), errors
    assert "→" in run.err


@pytest.fixture
def workbook(scratch: pathlib.Path) -> pathlib.Path:
    file = scratch / "unseen.xlsx"
    unseen.write(file)
    return file


@pytest.fixture
def home(scratch: pathlib.Path) -> pathlib.Path:
    """A copy of layouts/ and fonts/ that may be spoilt."""
    for name in ("layouts", "fonts"):
        shutil.copytree(PROJECT / name, scratch / "home" / name, symlinks=True)
    return scratch / "home"


def test_a_missing_file(khen: Khen, scratch: pathlib.Path) -> None:
    expect(khen.bare("không-có.xlsx", "out"), 66, r"không-có\.xlsx")
    assert not list(scratch.rglob("*.pdf"))


def test_a_sheet_without_a_header(khen: Khen, scratch: pathlib.Path) -> None:
    book = Workbook()
    for row in range(1, 30):
        book.active.append([row, "không có tiêu đề", 3.5])
    book.save(scratch / "headless.xlsx")
    expect(khen.bare("headless.xlsx", "out"), 65, r"headless\.xlsx")


def test_an_unknown_field_in_a_layout(khen: Khen, workbook: pathlib.Path, home: pathlib.Path) -> None:
    spoilt = next(file for file in papers.layout_files("giay-khen") if "{name}" in file.read_text(encoding="utf-8"))
    layout = home / spoilt.relative_to(PROJECT)
    lines = layout.read_text(encoding="utf-8").splitlines()
    line = next(index for index, text in enumerate(lines) if "{name}" in text)
    lines[line] = lines[line].replace("{name}", "{no.such.field}", 1)
    layout.write_text("\n".join(lines) + "\n", encoding="utf-8")
    run = khen.bare(workbook, "out", env={"KHEN_HOME": str(home)})
    expect(run, 65, rf"{layout.parent.name}/layout\.yaml:{line + 1}\b")


def test_a_missing_face(khen: Khen, workbook: pathlib.Path, home: pathlib.Path) -> None:
    shutil.rmtree(home / "fonts")
    (home / "fonts").mkdir()
    run = khen.bare(workbook, "out", env={"KHEN_HOME": str(home)})
    assert run.code == 69, run.err[-600:]
    assert re.search(r"^error FNT\d{3} .*layout\.yaml", run.err, re.M), run.err[-600:]


def test_an_output_folder_that_cannot_be_made(khen: Khen, workbook: pathlib.Path, scratch: pathlib.Path) -> None:
    (scratch / "a-file").write_text("")
    expect(khen.bare(workbook, scratch / "a-file" / "output"), 73, r"a-file")


def test_an_unknown_flag(khen: Khen, workbook: pathlib.Path) -> None:
    assert khen("certificates", workbook, "--no-such-flag", "--lang", "en").code == 64


def test_one_bad_row_comes_back_and_mended_is_made(khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    spoilt, output = scratch / "spoilt.xlsx", scratch / "out"
    unseen.write(spoilt, spoil=True)
    expect(khen.bare(spoilt, output), 1, r"Danh sách!D11")
    papers.judge(output, spoilt, {("Danh sách", 11)}, check)
    text = (output / "refused.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(text.splitlines(), delimiter=max(",;\t", key=text.splitlines()[0].count)))
    check(len(rows) == 2, "refused.csv has a header and the one row", rows)
    rows[1][rows[0].index("Họ và tên/Tên tập thể")] = "Nguyễn Văn Bổ Sung"
    mended = scratch / "mended.csv"
    with mended.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    run = khen.bare(mended, scratch / "again")
    assert run.code == 0, run.err[-600:]
    pages = readers.poppler(scratch / "again" / "certificates.pdf")
    check(len(pages) == 1 and "Nguyễn Văn Bổ Sung" in readers.plain(pages[0]), "mended, the row is made and bears the name", pages)
