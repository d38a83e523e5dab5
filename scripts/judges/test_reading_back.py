"""`--verify` by what is right: no good certificate may be refused, in the colours of screen and press, corrected for a printer,
by `khen build` and by `khen join`.

One record in four, the merged files alone (in RGB the single ones too); the marker slow has all 148 in both.
"""

import pathlib
import re

import pytest

from khen import SAMPLE, Khen

PROFILE = "/usr/share/color/icc/ghostscript/default_cmyk.icc"
CMYK = ["--inks", "cmyk", "--profile", PROFILE]
PRINTER = "Máy thử/Khay 1"
RIGHT = re.compile(r"(\d+) made · 0 refused · .*?(\d+) read back and right")
WAYS = {
    "RGB": [], "CMYK": CMYK, "press": [*CMYK, "--standard", "pdfx-4", "--marks"], "spots": [*CMYK, "--spots"],
    "grey": ["--inks", "grey"], "overlay": ["--mode", "overlay"], "printer": ["--mode", "overlay", "--printer", PRINTER],
}
PARTS = [pytest.param(False, id="a-quarter"), pytest.param(True, id="all", marks=pytest.mark.slow)]


@pytest.fixture
def shelf(khen: Khen, scratch: pathlib.Path) -> dict[str, str]:
    """Where a printer has its profile."""
    environment = {"KHEN_PRINTERS": str(scratch / "printers")}
    name, tray = PRINTER.split("/")
    made = khen("calibrate", "--printer", name, "--tray", tray, "--offset", "-1.5/0.8", "--scale", "100.3/99.9", "--rotation", "0.2",
                env=environment)
    assert made.code == 0, made.err[-400:]
    return environment


def part(is_all: bool, *more: str) -> tuple[list[str], int]:
    return ([], 148) if is_all else ([*more, "--only", ",".join(map(str, range(1, 149, 4)))], 37)


def expect(khen: Khen, count: int, shelf: dict[str, str], *arguments: object) -> None:
    run = khen(*arguments, "--verify", "--lang", "en", "--color", "never", env=shelf, seconds=1200)
    assert run.code == 0, run.err[-900:]
    found = RIGHT.search(run.out)
    assert found and int(found[2]) == count, run.out[-300:]


@pytest.mark.parametrize("is_all", PARTS)
@pytest.mark.parametrize("way", WAYS)
def test_nothing_right_is_refused(way: str, is_all: bool, khen: Khen, shelf: dict[str, str]) -> None:
    some, count = part(is_all, *(["--merged"] if way != "RGB" else []))
    expect(khen, count, shelf, "certificates", SAMPLE, "-o", "out", *WAYS[way], *some)


@pytest.mark.parametrize("is_all", PARTS)
def test_nor_by_build(is_all: bool, khen: Khen, shelf: dict[str, str]) -> None:
    some, count = part(is_all, "--merged")
    expect(khen, count, shelf, "build", SAMPLE, "-o", "out", *some)


@pytest.mark.parametrize("is_all", PARTS)
def test_nor_by_join(is_all: bool, khen: Khen, shelf: dict[str, str]) -> None:
    some, count = part(is_all, "--merged")
    for number in (1, 2, 3):
        run = khen("certificates", SAMPLE, "-o", "out", "--shard", f"{number}/3", "--quiet", *some)
        assert run.code == 0, run.err[-400:]
    expect(khen, count, shelf, "join", SAMPLE, "-o", "out", *some)
