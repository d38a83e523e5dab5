"""Which records a run makes, under which names, and which files it leaves."""

import json
import pathlib
from typing import Callable

import pytest

from khen import Khen

NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em", "Vũ Văn Giang"]
UNITS = ["Phòng Kế hoạch", "Văn phòng", "Phòng Kế hoạch", "Văn phòng", "Văn phòng", "Chi cục"]
ROWS = [{"Họ và tên": name, "Đơn vị công tác": unit, "Danh xưng": "Bà" if "Thị" in name else "Ông", "Hình thức khen thưởng": award}
        for name, unit, award in zip(NAMES, UNITS, ["Giấy khen"] * 3 + ["Lao động tiên tiến"] * 3)]
# Lao động tiên tiến goes before Giấy khen.
CALLED = [NAMES[index] for index in (3, 4, 5, 0, 1, 2)]


@pytest.fixture
def made(khen: Khen, ceremony: Callable, scratch: pathlib.Path, pages: Callable) -> Callable[..., list[str]]:
    """`made(*options)`: the names on the pages of the merged file, in their order."""
    def make(*options: str) -> list[str]:
        run = khen("certificates", ceremony(ROWS, layout="plain"), "-o", "out", "--lang", "en", *options)
        assert run.code == 0, run.err
        return [next(name for name in NAMES if name in page) for page in pages(scratch / "out" / "certificates.pdf")]

    return make


@pytest.mark.parametrize("options, wanted", [
    ([], CALLED),
    (["--only", "2"], ["Trần Thị Bình"]), (["--only", "2-4"], ["Phạm Thị Dung", "Trần Thị Bình", "Lê Văn Cường"]),
    (["--only", "1,6"], ["Vũ Văn Giang", "Nguyễn Văn An"]), (["--only", "6,1-2"], ["Vũ Văn Giang", "Nguyễn Văn An", "Trần Thị Bình"]),
    (["--where", "unit=Văn phòng"], ["Phạm Thị Dung", "Hoàng Văn Em", "Trần Thị Bình"]),
    (["--where", "Đơn vị công tác=văn phòng", "--where", "award=Giấy khen"], ["Trần Thị Bình"]),
    (["--limit", "1"], ["Phạm Thị Dung"]), (["--limit", "4"], CALLED[:4]), (["--limit", "6"], CALLED), (["--limit", "7"], CALLED),
    (["--order", "sheet"], NAMES), (["--order", "unit,name"], ["Vũ Văn Giang", "Nguyễn Văn An", "Lê Văn Cường", "Trần Thị Bình",
                                                               "Phạm Thị Dung", "Hoàng Văn Em"]),
], ids=lambda value: " ".join(value) if isinstance(value, list) and value and value[0].startswith("-") else None)
def test_the_records_that_are_chosen(options: list[str], wanted: list[str], made: Callable) -> None:
    assert made(*options, "--merged") == wanted


def test_a_choice_that_nobody_meets_is_told(khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> None:
    run = khen("certificates", ceremony(ROWS, layout="plain"), "-o", "out", "--only", "9", "--lang", "en")
    assert run.code == 64
    assert not list(scratch.glob("out/**/*.pdf"))


@pytest.mark.parametrize("pattern, wanted", [
    ("{order:3}-{name}", ["001-pham-thi-dung", "002-hoang-van-em", "003-vu-van-giang", "004-nguyen-van-an", "005-tran-thi-binh", "006-le-van-cuong"]),
    ("{name}", ["hoang-van-em", "le-van-cuong", "nguyen-van-an", "pham-thi-dung", "tran-thi-binh", "vu-van-giang"]),
])
def test_names_of_files(pattern: str, wanted: list[str], made: Callable, scratch: pathlib.Path) -> None:
    made("--file-name", pattern)
    assert sorted(file.stem for file in (scratch / "out" / "certificates").iterdir()) == wanted


def test_namesakes_have_files_of_their_own(khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> None:
    rows = [{"Đơn vị công tác": unit} for unit in ("Phòng Kế hoạch", "Văn phòng", "Chi cục")]
    run = khen("certificates", ceremony(rows, layout="plain"), "-o", "out", "--file-name", "{name}", "--lang", "en")
    assert run.code == 0, run.err
    assert len(list((scratch / "out" / "certificates").iterdir())) == 3


@pytest.mark.parametrize("option, merged, singles", [("--merged", True, 0), ("--separate", False, 6), (None, True, 6)])
def test_the_files_that_are_written(option: str | None, merged: bool, singles: int, khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> None:
    options = [option] if option else []
    assert khen("certificates", ceremony(ROWS, layout="plain"), "-o", "out", *options).code == 0
    assert (scratch / "out" / "certificates.pdf").exists() == merged
    assert len(list(scratch.glob("out/certificates/*.pdf"))) == singles


def test_a_trial_writes_nothing(khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> None:
    run = khen("certificates", ceremony(ROWS, layout="plain"), "-o", "out", "--dry-run", "--lang", "en")
    assert run.code == 0, run.err
    assert not list(scratch.glob("out/**/*.pdf"))


def test_the_report_tells_number_order_page_and_row(made: Callable, scratch: pathlib.Path) -> None:
    made()
    report = json.loads((scratch / "out" / "run.json").read_text(encoding="utf-8"))
    found = {entry["name"]: (entry["number"], entry["order"], entry["page"], entry["row"]) for entry in report["records"]}
    assert found == {name: (index + 1, CALLED.index(name) + 1, CALLED.index(name) + 1, index + 2) for index, name in enumerate(NAMES)}
    assert report["counts"] == {"made": 6, "refused": 0, "unchanged": 0}


def test_one_bad_row_of_three_leaves_the_others(khen: Khen, ceremony: Callable, scratch: pathlib.Path, pages: Callable) -> None:
    rows = [dict(row) for row in ROWS[:3]]
    rows[1]["Họ và tên"] = None
    run = khen("certificates", ceremony(rows, layout="plain"), "-o", "out", "--lang", "en")
    assert run.code == 1
    assert run.says("2 made", "1 refused", "awards.csv:3")
    found = pages(scratch / "out" / "certificates.pdf")
    assert [next(name for name in NAMES if name in page) for page in found] == [NAMES[0], NAMES[2]]


def test_fail_fast_stops_at_the_first_bad_row(khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> None:
    rows = [dict(row) for row in ROWS[:3]]
    rows[0]["Họ và tên"] = None
    run = khen("certificates", ceremony(rows, layout="plain"), "-o", "out", "--fail-fast", "--lang", "en")
    assert run.code != 0
    assert not (scratch / "out" / "certificates.pdf").exists()


def test_a_warning_refuses_only_under_strict(khen: Khen, ceremony: Callable) -> None:
    folder = ceremony([ROWS[0], ROWS[0]], layout="plain")
    assert khen("certificates", folder, "-o", "a", "--lang", "en").code == 0
    run = khen("certificates", folder, "-o", "b", "--strict", "--lang", "en")
    assert run.code in (1, 65) and run.says("DAT102")
