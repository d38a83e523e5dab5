"""One list of 200 rows, sent in every form that offices send, gives the same papers to the byte."""

import hashlib
import json
import pathlib
from typing import Callable

import pytest

import held_out
import readers
from checks import Checks
from khen import Khen

CEREMONY = """\
ceremony: Hội nghị tổng kết công tác thi đua, khen thưởng
issuer: SỞ CÔNG THƯƠNG
place: Hà Nội
date: 2018-01-19
signer: {title: GIÁM ĐỐC, name: Lê Hồng Thăng}
records: RECORDS
layouts:
  Bằng khen: bang-khen
  Giấy khen: giay-khen
  Chiến sĩ thi đua cơ sở: chien-si-thi-dua-co-so
  Lao động tiên tiến: lao-dong-tien-tien
  Tập thể lao động tiên tiến: tap-the-lao-dong-tien-tien
  Tập thể lao động xuất sắc: tap-the-lao-dong-xuat-sac
order: [award, kind, sheet]
file-name: "{order:3}-{register}-{birth}-{amount}-{name}"
"""
FIRST = "utf-8.csv"
OTHERS = [name for name in [*held_out.texts(held_out.rows(2018)), *held_out.WORKBOOKS] if name != FIRST]


def make(folder: pathlib.Path, file: pathlib.Path) -> None:
    ceremony = folder / "ceremony"
    ceremony.mkdir(parents=True)
    (ceremony / "ceremony.yaml").write_text(CEREMONY.replace("RECORDS", str(file)), encoding="utf-8")
    run = Khen(folder)("certificates", ceremony, "-o", folder / "output", "--lang", "en", "--color", "never", seconds=300)
    assert run.code == 0, run.err[-900:]


def sums(output: pathlib.Path) -> dict[str, str]:
    """The sums of all papers, by their names; kinds and registers show in file names too."""
    return {str(paper.relative_to(output)): hashlib.sha256(paper.read_bytes()).hexdigest() for paper in output.rglob("*.pdf")}


@pytest.fixture(scope="session")
def forms(shared: Callable) -> pathlib.Path:
    return shared("forms", lambda folder: held_out.write(folder))


@pytest.fixture(scope="session")
def wanted(shared: Callable, forms: pathlib.Path) -> pathlib.Path:
    """The papers of the first form."""
    return shared("forms-wanted", lambda folder: make(folder, forms / FIRST)) / "output"


def test_the_papers_of_one_form_bear_what_the_rows_say(wanted: pathlib.Path, check: Checks) -> None:
    """So that equal ones are not equally wrong."""
    rows = held_out.rows(2018)
    check(len(sums(wanted)) == held_out.ROWS + 1, f"{held_out.ROWS} certificates and the merged file", len(sums(wanted)))
    report = json.loads((wanted / "run.json").read_text(encoding="utf-8"))
    pages = readers.poppler(wanted / "certificates.pdf")
    for entry in report["records"]:
        row = rows[entry["number"] - 1]
        page = readers.plain(pages[entry["page"] - 1])
        for column in (3, 9, 11):
            text = held_out.collapsed(row[column])
            check(text in page, f"“{text}” stands on page {entry['page']}", page[:400])


@pytest.mark.parametrize("name", OTHERS)
def test_a_form_gives_the_same_papers(name: str, forms: pathlib.Path, wanted: pathlib.Path, scratch: pathlib.Path) -> None:
    make(scratch, forms / name)
    first, found = sums(wanted), sums(scratch / "output")
    apart = [paper for paper in sorted(first.keys() | found.keys()) if first.get(paper) != found.get(paper)]
    assert not apart, (len(apart), apart[:4])
