"""Batches on stage, and corrections for printers: small sums done by hand."""

import csv
import pathlib
from collections import Counter
from typing import Callable

import pytest

import booklets
from khen import Khen

MM = 72 / 25.4
SYLLABLES = "An Ba Cẩm Dung Em Giang Hà Khánh Lan Mai".split()


@pytest.mark.parametrize("count, wanted", [
    (1, [1]), (9, [9]), (10, [10]), (11, [6, 5]), (12, [6, 6]), (20, [10, 10]), (21, [7, 7, 7]), (25, [9, 8, 8]), (30, [10, 10, 10]),
    (31, [8, 8, 8, 7]),
])
def test_batches_are_even_and_of_five_to_ten(count: int, wanted: list[int], khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> None:
    """An award with ten or fewer is one batch; more are parted evenly, the larger batches first."""
    rows = [{"Họ và tên": f"Nguyễn {SYLLABLES[number // 10]} {SYLLABLES[number % 10]}", "Danh xưng": None, "Đối tượng": "Cá nhân"}
            for number in range(count)]
    run = khen("lists", ceremony(rows, layout="plain"), "-o", "out", "--only", "script", "--lang", "en")
    assert run.code == 0, run.err
    content = (scratch / "out" / "lists" / "script.csv").read_text(encoding="utf-8-sig").splitlines()
    batches = [int(row["Đợt"]) for row in csv.DictReader(content, delimiter=";")]
    assert batches == sorted(batches)
    assert list(Counter(batches).values()) == wanted


def place(file: pathlib.Path, text: str) -> tuple[float, float]:
    found = next(line for line in booklets.lines(file) if text in line.text)
    return found.x / MM, found.y / MM


@pytest.mark.parametrize("readings, wanted", [
    # A profile says what is done to the data: the signs are those of the remedy (docs/pre-printed-stock.md).
    (["--offset", "2/-1"], lambda x, y: (x + 2, y - 1)),
    (["--scale", "100.5/100"], lambda x, y: (105 + (x - 105) * 1.005, y)),
    (["--scale", "100/99.5"], lambda x, y: (x, 74 + (y - 74) * 0.995)),
], ids=["offset", "wide", "high"])
def test_data_is_moved_as_the_profile_says(readings: list[str], wanted: Callable, khen: Khen, ceremony: Callable,
                                                     scratch: pathlib.Path) -> None:
    """A5 across: its centre, about which is scaled, lies at 105 and 74 mm."""
    shelf = {"KHEN_PRINTERS": str(scratch / "printers")}
    assert khen("calibrate", "--printer", "Máy thử", *readings, env=shelf).code == 0
    folder = ceremony([{}], layout="plain")
    for output, options in (("plain", []), ("moved", ["--printer", "Máy thử"])):
        run = khen("certificates", folder, "-o", output, "--mode", "overlay", "--merged", "--lang", "en", *options, env=shelf)
        assert run.code == 0, run.err
    before, after = (place(scratch / output / "certificates.pdf", "Hội nghị thử") for output in ("plain", "moved"))
    assert after == pytest.approx(wanted(*before), abs=0.05)
