"""Judges how khen fails: one clear finding with its place, and the agreed exit code."""

import csv
import pathlib
import re
import shutil
import subprocess
import sys

from openpyxl import Workbook

import papers
import readers
from verdicts import Verdicts

COMMON = ["--set", "place=Hà Nội", "--set", "issuer=SỞ CÔNG THƯƠNG", "--set", "date=2026-03-06",
          "--set", "signer.title=GIÁM ĐỐC", "--set", "signer.name=Lê Hồng Thăng"]


def command(khen: pathlib.Path, *arguments: object, **environment: str) -> subprocess.CompletedProcess:
    plain = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "KHEN_HOME": str(papers.PROJECT)}
    return subprocess.run([str(khen), *map(str, arguments)], capture_output=True, text=True, env=plain | environment,
                          stdin=subprocess.DEVNULL, cwd="/")


def certificates(khen: pathlib.Path, workbook: object, output: object, *more: object, **environment: str):
    return command(khen, "certificates", workbook, "--layout", "giay-khen", *COMMON, "-o", output, "--lang", "en",
                   "--color", "never", *more, **environment)


def expect(done: subprocess.CompletedProcess, code: int, place: str, what: str, verdicts: Verdicts) -> None:
    verdicts.check(done.returncode == code, f"{what}: exit code {code}", (done.returncode, done.stderr[-600:]))
    errors = [line for line in done.stderr.splitlines() if re.match(r"error [A-Z]{3}\d{3}\b", line)]
    verdicts.check(len(errors) == 1, f"{what}: one error", done.stderr[-600:])
    verdicts.check(bool(errors) and re.search(place, errors[0]) is not None, f"{what}: its place, {place}", errors)
    verdicts.check("→" in done.stderr, f"{what}: a hint", done.stderr[-600:])


def home_without(scratch: pathlib.Path, name: str) -> pathlib.Path:
    """A copy of layouts/ and fonts/ that may be spoilt."""
    home = scratch / name
    shutil.copytree(papers.PROJECT / "layouts", home / "layouts")
    shutil.copytree(papers.PROJECT / "fonts", home / "fonts", symlinks=True)
    return home


def mend(refused: pathlib.Path, name: str, verdicts: Verdicts) -> pathlib.Path:
    """refused.csv as an office gives it back: its empty name filled in."""
    text = refused.read_text(encoding="utf-8-sig")
    rows = list(csv.reader(text.splitlines(), delimiter=max(",;\t", key=text.splitlines()[0].count)))
    verdicts.check(len(rows) == 2, "refused.csv has a header and the one row", rows)
    rows[1][rows[0].index("Họ và tên/Tên tập thể")] = name
    mended = refused.with_name("mended.csv")
    with mended.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return mended


def judge(khen: pathlib.Path, scratch: pathlib.Path, workbook: pathlib.Path, verdicts: Verdicts) -> None:
    done = certificates(khen, scratch / "không-có.xlsx", scratch / "f1")
    expect(done, 66, r"không-có\.xlsx", "a missing file", verdicts)
    verdicts.check(not (scratch / "f1").exists() or not any((scratch / "f1").rglob("*.pdf")), "and nothing is made")

    book = Workbook()
    for row in range(1, 30):
        book.active.append([row, "không có tiêu đề", 3.5])
    book.save(scratch / "headless.xlsx")
    done = certificates(khen, scratch / "headless.xlsx", scratch / "f2")
    expect(done, 65, r"headless\.xlsx", "a sheet without a header", verdicts)

    home = home_without(scratch, "unknown-field")
    spoilt = next(file for file in papers.layout_files("giay-khen") if "{name}" in file.read_text(encoding="utf-8"))
    layout = home / spoilt.relative_to(papers.PROJECT)
    lines = layout.read_text(encoding="utf-8").splitlines()
    line = next(index for index, text in enumerate(lines) if "{name}" in text)
    lines[line] = lines[line].replace("{name}", "{no.such.field}", 1)
    layout.write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = certificates(khen, workbook, scratch / "f3", KHEN_HOME=str(home))
    expect(done, 65, rf"{layout.parent.name}/layout\.yaml:{line + 1}\b", "an unknown field in a layout", verdicts)

    home = home_without(scratch, "no-fonts")
    shutil.rmtree(home / "fonts")
    (home / "fonts").mkdir()
    done = certificates(khen, workbook, scratch / "f4", KHEN_HOME=str(home))
    verdicts.check(done.returncode == 69, "a missing font: exit code 69", (done.returncode, done.stderr[-600:]))
    verdicts.check(re.search(r"^error FNT\d{3} .*layout\.yaml", done.stderr, re.M) is not None,
                   "a missing font: its place in the layout", done.stderr[-600:])

    (scratch / "a-file").write_text("")
    done = certificates(khen, workbook, scratch / "a-file" / "output")
    expect(done, 73, r"a-file", "an output folder that cannot be made", verdicts)

    spoilt = scratch / "spoilt.xlsx"
    subprocess.run([sys.executable, papers.PROJECT / "scripts" / "judges" / "unseen.py", spoilt, "--spoil"], check=True)
    done = certificates(khen, spoilt, scratch / "f6")
    expect(done, 1, r"Danh sách!D11", "one bad row", verdicts)
    verdicts.check((scratch / "f6" / "refused.csv").exists(), "one bad row stands in refused.csv")
    papers.judge(scratch / "f6", spoilt, {("Danh sách", 11)}, verdicts)

    mended = mend(scratch / "f6" / "refused.csv", "Nguyễn Văn Bổ Sung", verdicts)
    done = certificates(khen, mended, scratch / "f7")
    verdicts.check(done.returncode == 0, "refused.csv, mended, is made", (done.returncode, done.stderr[-600:]))
    names = readers.poppler(scratch / "f7" / "certificates.pdf") if done.returncode == 0 else [""]
    verdicts.check(len(names) == 1 and "Nguyễn Văn Bổ Sung" in readers.plain(names[0]), "and bears the name", names)

    done = command(khen, "certificates", workbook, "--no-such-flag", "--lang", "en")
    verdicts.check(done.returncode == 64, "an unknown flag: exit code 64", (done.returncode, done.stderr[-300:]))
