"""Holds khen's real output against independent readers.

    judge.py              makes the sample and a workbook never seen before, and judges papers, failures and equal bytes
    judge.py --part P     only `sample`, `unseen`, `forms`, `hostile`, `booklet`, `printing`, `faults`, `refusals`, `schemas`,
                          `guide` or `random`
    judge.py OUTPUT FILE  judges an output folder that was made from the workbook FILE

The program is .build/release/khen, or what KHEN names; KHEN_RANDOM_BOOKLETS says how many random booklets are judged.
The last line is `N passed, N failed`.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

import booklets
import decree
import faults
import folding
import forms
import guide
import hostile
import lists
import papers
import pictures
import printing
import randoms
import readers
import refusals
import schemas
import sheets
from verdicts import Verdicts

SAMPLE = papers.PROJECT / "samples" / "hoi-nghi-2017"
RANKS = ["Bằng khen", "Tập thể lao động xuất sắc", "Chiến sĩ thi đua cơ sở", "Tập thể lao động tiên tiến",
         "Lao động tiên tiến", "Giấy khen"]


# Parts that need nothing but the program and a folder.
FURTHER = {"forms": forms.judge, "hostile": hostile.judge, "refusals": refusals.judge,
           "schemas": schemas.judge, "guide": guide.judge, "random": randoms.judge}


def made(done: subprocess.CompletedProcess, what: str, verdicts: Verdicts) -> bool:
    return verdicts.check(done.returncode == 0, f"{what} is made whole",
                          (done.returncode, done.stderr[-1500:], done.stdout[-300:]))


def judge_sample(khen: pathlib.Path, scratch: pathlib.Path, verdicts: Verdicts) -> None:
    first = scratch / "sample-1"
    if not made(faults.command(khen, "certificates", SAMPLE, "-o", first, "-j", 1), "the sample", verdicts):
        return
    workbook = SAMPLE / "awards.xlsx"
    report = papers.judge(first, workbook, set(), verdicts)
    papers.judge_order(report, workbook, RANKS, ["Tập thể", "Cá nhân"], verdicts)
    for layout in sorted({entry["layout"] for entry in report["records"]}):
        page = next(entry["page"] for entry in report["records"] if entry["layout"] == layout)
        pictures.judge(first / "certificates.pdf", page, f"page {page} ({layout})", verdicts)
    second = scratch / "sample-4"
    elsewhere = {"TZ": "Pacific/Auckland", "LC_ALL": "C", "LANG": "vi_VN.UTF-8"}
    if made(faults.command(khen, "certificates", SAMPLE, "-o", second, "-j", 4, **elsewhere), "the sample again", verdicts):
        papers.same_bytes(first, second, "with 1 job and with 4, in another zone and locale", verdicts)


def judge_unseen(khen: pathlib.Path, scratch: pathlib.Path, workbook: pathlib.Path, verdicts: Verdicts) -> None:
    output = scratch / "unseen"
    if made(faults.certificates(khen, workbook, output), "a workbook never seen before", verdicts):
        report = papers.judge(output, workbook, set(), verdicts)
        verdicts.check(len(report["records"]) == 40, "40 rows give 40 certificates", len(report["records"]))


def judge_booklet(khen: pathlib.Path, scratch: pathlib.Path, verdicts: Verdicts) -> None:
    output = scratch / "booklet"
    if not made(faults.command(khen, "booklet", SAMPLE, "-o", output), "the sample's booklet", verdicts):
        return
    file = output / "booklet.pdf"
    papers.judge_syntax(file, verdicts)
    for font in readers.fonts(file):
        verdicts.check((font["emb"], font["sub"], font["uni"]) == ("yes", "yes", "yes"), f"the booklet embeds {font['name']}")
    names = [recipient.name for recipient in sheets.recipients(SAMPLE / "awards.xlsx")]
    for reader, read in readers.QUICK.items():
        pages = read(file)
        text = readers.plain(" ".join(pages))
        verdicts.check(len(pages) >= 40, f"{reader} finds at least 40 pages in the booklet", len(pages))
        lost = [name for name in names if name not in text]
        verdicts.check(not lost, f"{reader} finds every name of the sheet in the booklet", lost[:5])
        verdicts.check("{{" not in text and f"{len(names)} tập thể và cá nhân" in text,
                       f"{reader} finds the sheet's number in the report, and no reference left open")
    booklets.judge_references(file, "the sample's booklet", verdicts)
    papers_ = scratch / "papers"
    if made(faults.command(khen, "booklet", SAMPLE, "--only", "report,decision", "-o", papers_), "report and decision", verdicts):
        decree.judge(papers_ / "report.pdf", "BÁO CÁO", verdicts)
        decree.judge(papers_ / "decision.pdf", "QUYẾT ĐỊNH", verdicts)
    if made(faults.command(khen, "lists", SAMPLE, "-o", papers_), "the lists", verdicts):
        decree.judge_annex(papers_ / "lists" / "annex.pdf", verdicts)
        lists.judge(papers_ / "lists", names, verdicts)
    folding.judge(khen, scratch, verdicts)
    count = int(os.environ.get("KHEN_RANDOM_BOOKLETS", "12"))
    booklets.judge_random(khen, scratch, count, verdicts)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", nargs="?", type=pathlib.Path)
    parser.add_argument("workbook", nargs="?", type=pathlib.Path)
    parser.add_argument("--part", choices=["sample", "unseen", "booklet", "printing", "faults", *FURTHER])
    arguments = parser.parse_args()
    verdicts = Verdicts()
    if arguments.output:
        papers.judge(arguments.output, arguments.workbook, set(), verdicts)
        return verdicts.close()
    khen = pathlib.Path(os.environ.get("KHEN", papers.PROJECT / ".build" / "release" / "khen")).absolute()
    with tempfile.TemporaryDirectory(prefix="khen-judges-") as folder:
        scratch = pathlib.Path(folder)
        workbook = scratch / "unseen.xlsx"
        subprocess.run([sys.executable, pathlib.Path(__file__).parent / "unseen.py", workbook], check=True)
        if arguments.part in (None, "sample"):
            judge_sample(khen, scratch, verdicts)
        if arguments.part in (None, "unseen"):
            judge_unseen(khen, scratch, workbook, verdicts)
        if arguments.part in (None, "booklet"):
            judge_booklet(khen, scratch, verdicts)
        if arguments.part in (None, "printing"):
            printing.judge(khen, scratch, verdicts)
        if arguments.part in (None, "faults"):
            faults.judge(khen, scratch, workbook, verdicts)
        for part, judge in FURTHER.items():
            if arguments.part in (None, part):
                judge(khen, scratch, verdicts)
    return verdicts.close()


if __name__ == "__main__":
    sys.exit(main())
