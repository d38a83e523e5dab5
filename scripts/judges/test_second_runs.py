"""What a second run takes for done, and what it must not."""

import errno
import json
import pathlib
import shutil
from typing import Callable

import pytest

from khen import Khen

NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Hồng Cẩm", "Phạm Văn Dũng"]


def rows(**third: object) -> list[dict]:
    made = [{"Họ và tên": name, "Danh xưng": "Bà" if "Thị" in name else "Ông"} for name in NAMES]
    made[2] |= third
    return made


def papers(folder: pathlib.Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*.pdf")}


@pytest.mark.parametrize("more", [["--merged"], ["--separate"], []], ids=["merged", "separate", "both"])
def test_a_refused_row_is_refused_again(more: list[str], khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> None:
    folder = ceremony(rows(**{"Ngày quyết định": "31/02/2026"}), layout="plain")
    for time in range(3):
        run = khen("certificates", folder, "-o", "out", "--lang", "en", *more)
        assert run.code == 1, f"run {time + 1}: {run.err}"
        assert run.says("1 refused"), f"run {time + 1}: {run.out}"
        assert (scratch / "out" / "refused.csv").exists()
        assert "Lê Hồng Cẩm" in (scratch / "out" / "refused.csv").read_text(encoding="utf-8-sig")
        report = json.loads((scratch / "out" / "run.json").read_text(encoding="utf-8"))
        assert [entry["status"] == "refused" for entry in report["records"]] == [False, False, True, False]


def test_a_refused_row_once_mended_is_made(khen: Khen, ceremony: Callable, scratch: pathlib.Path, pages: Callable) -> None:
    khen("certificates", ceremony(rows(**{"Ngày quyết định": "31/02/2026"}), layout="plain"), "-o", "out", "--merged", "--lang", "en")
    run = khen("certificates", ceremony(rows(), layout="plain"), "-o", "out", "--merged", "--lang", "en")
    assert run.code == 0, run.err
    assert [next(name for name in NAMES if name in page) for page in pages(scratch / "out" / "certificates.pdf")] == NAMES
    assert not (scratch / "out" / "refused.csv").exists()


@pytest.fixture
def broken(khen: Khen, ceremony: Callable, scratch: pathlib.Path, failing: Callable) -> pathlib.Path:
    """The folder of a run that made all its files, and found the disk full before the merged one had its name."""
    folder = ceremony(rows(), layout="plain")
    assert khen("certificates", folder, "-o", "clean").code == 0
    out = scratch / "out"
    # Files of the folder's own have names to get, too.
    for number in range(5, 12):
        shutil.rmtree(out, ignore_errors=True)
        assert khen("certificates", folder, "-o", "out", env=failing("renameat", number, errno.ENOSPC)).code == 74
        if len(papers(out)) == 4:
            assert not (out / "certificates.pdf").exists() and not (out / "run.json").exists()
            return out
    raise AssertionError("no run was broken after its files")


@pytest.mark.parametrize("options", [["--resume"], []], ids=["resumed", "run-again"])
@pytest.mark.parametrize("place", [0.1, 0.5, 0.95])
def test_a_file_with_a_changed_byte_is_not_taken_for_done(place: float, options: list[str], broken: pathlib.Path, khen: Khen,
                                                           scratch: pathlib.Path) -> None:
    """A machine that lost its power leaves files of the right length whose content never came to the disk."""
    file = sorted((broken / "certificates").iterdir())[1]
    content = bytearray(file.read_bytes())
    content[int(len(content) * place)] ^= 1
    file.write_bytes(content)
    run = khen("certificates", scratch / "ceremony", "-o", "out", "--lang", "en", *options)
    assert run.code == 0, run.err
    assert papers(broken) == papers(scratch / "clean")


def test_whole_files_of_a_broken_run_are_kept(broken: pathlib.Path, khen: Khen, scratch: pathlib.Path) -> None:
    kept = {file: file.stat().st_ino for file in (broken / "certificates").iterdir()}
    assert khen("certificates", scratch / "ceremony", "-o", "out", "--resume").code == 0
    assert papers(broken) == papers(scratch / "clean")
    assert {file: file.stat().st_ino for file in kept} == kept
