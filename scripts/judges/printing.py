"""Judges khen's PDFs as print houses and archives do: every paper, booklet, lists and sheets of the samples."""

import json
import pathlib
import subprocess

import conformance
import exchange
import faults
import letters
import painting
import papers
import plates
import readers
from verdicts import Verdicts

SAMPLES = papers.PROJECT / "samples"
PROFILE = "/usr/share/color/icc/ghostscript/default_cmyk.icc"
PAPERS = 11
STANDARDS = ["--standard", "pdfa-2a", "pdfua-1"]
PRESS = ["--standard", "pdfx-4", "--inks", "cmyk", "--profile", PROFILE]


def make(khen: pathlib.Path, what: str, verdicts: Verdicts, *arguments: object) -> bool:
    done = faults.command(khen, *arguments, "--quiet")
    return verdicts.check(done.returncode == 0, f"{what}: made", (done.returncode, done.stderr[-800:]))


def one_of_each(output: pathlib.Path) -> dict[str, dict]:
    """By layout, the first record's entry."""
    entries = json.loads((output / "run.json").read_text(encoding="utf-8"))["records"]
    return {entry["layout"]: entry for entry in reversed(entries)}


def judge(khen: pathlib.Path, scratch: pathlib.Path, verdicts: Verdicts) -> None:
    papers_sample, booklet_sample = SAMPLES / "cac-mau-giay", SAMPLES / "hoi-nghi-2017"
    plain = scratch / "papers"
    if not make(khen, "all papers", verdicts, "certificates", papers_sample, "-o", plain):
        return
    chosen = one_of_each(plain)
    verdicts.check(len(chosen) == PAPERS, f"the sample has all {PAPERS} layouts", sorted(chosen))
    only = ["--only", ",".join(str(entry["number"]) for entry in chosen.values())]
    booklet = scratch / "booklet"
    if make(khen, "the booklet", verdicts, "booklet", booklet_sample, "-o", booklet, *STANDARDS):
        judge_booklet(khen, booklet, booklet_sample, verdicts)
    letters.judge(khen, scratch, verdicts)
    judge_archive(khen, plain, chosen, papers_sample, only, scratch, verdicts)
    judge_proofs(khen, papers_sample, booklet_sample, only, scratch, verdicts)
    judge_press(khen, papers_sample, only, scratch, verdicts)
    judge_passwords(khen, plain / "certificates.pdf", scratch, verdicts)
    judge_painting(khen, plain, chosen, booklet, papers_sample, booklet_sample, only, scratch, verdicts)


def judge_archive(khen, plain, chosen, sample, only, scratch, verdicts: Verdicts) -> None:
    conformance.judge(plain / "certificates.pdf", ["2u"], "the merged papers", verdicts)
    for layout, entry in chosen.items():
        conformance.judge(plain / entry["file"], ["2u"], f"a file of {layout}", verdicts)
    tagged = scratch / "tagged"
    if make(khen, "tagged papers", verdicts, "certificates", sample, "-o", tagged, *only, *STANDARDS):
        conformance.judge(tagged / "certificates.pdf", ["2a", "ua1"], "the merged papers", verdicts)
        for layout, entry in one_of_each(tagged).items():
            conformance.judge(tagged / entry["file"], ["2a", "ua1"], f"a file of {layout}", verdicts)
        conformance.judge_itself(tagged / next(iter(one_of_each(tagged).values()))["file"], scratch, verdicts)
    for what, more in {"overlay": ["--mode", "overlay"], "grey": ["--inks", "grey"]}.items():
        if make(khen, f"papers: {what}", verdicts, "certificates", sample, "-o", scratch / what, "--merged", *only, *more):
            conformance.judge(scratch / what / "certificates.pdf", ["2u"], f"the papers, {what}", verdicts)


def judge_proofs(khen, papers_sample, booklet_sample, only, scratch, verdicts: Verdicts) -> None:
    """What is sent round before printing: the proof pack, and previews as PDF."""
    kinds = {"a proof pack": ["proof", booklet_sample], "previews": ["preview", papers_sample, *only, "--format", "pdf"],
             "previews with boxes and grid": ["preview", papers_sample, *only, "--format", "pdf", "--boxes", "--grid"],
             "a contact sheet": ["preview", papers_sample, *only, "--format", "pdf", "--contact-sheet"]}
    for what, arguments in kinds.items():
        folder = scratch / what.replace(" ", "-")
        if make(khen, what, verdicts, *arguments, "-o", folder):
            files = sorted(folder.rglob("*.pdf"))
            verdicts.check(bool(files), f"{what}: there are files")
            for file in files:
                papers.judge_syntax(file, verdicts)
                conformance.judge(file, ["2u"], f"{what}, {file.name}", verdicts)


def judge_booklet(khen, booklet, sample, verdicts: Verdicts) -> None:
    conformance.judge(booklet / "booklet.pdf", ["2a", "ua1"], "the booklet", verdicts)
    sheets = booklet / "sheets.pdf"
    if make(khen, "folded sheets", verdicts, "impose", booklet / "booklet.pdf", "-o", sheets, "--fold-marks"):
        papers.judge_syntax(sheets, verdicts)
        conformance.judge(sheets, ["2u"], "the folded sheets", verdicts)
    if make(khen, "the lists", verdicts, "lists", sample, "-o", booklet, "--format", "pdf", *STANDARDS):
        for file in sorted((booklet / "lists").glob("*.pdf")):
            papers.judge_syntax(file, verdicts)
            conformance.judge(file, ["2a", "ua1"], f"the list {file.name}", verdicts)


def judge_press(khen, sample, only, scratch, verdicts: Verdicts) -> None:
    press = scratch / "press"
    if not make(khen, "papers for the press", verdicts, "certificates", sample, "-o", press, *only, *PRESS, "--marks"):
        return
    merged = press / "certificates.pdf"
    exchange.judge(merged, "the merged papers", verdicts)
    chosen = one_of_each(press)
    for layout, entry in chosen.items():
        exchange.judge(press / entry["file"], f"a file of {layout}", verdicts)
        plates.judge(merged, entry["page"], layout, verdicts)
        plates.judge_total(khen, press / entry["file"], layout, verdicts)
    plates.judge_over(khen, PRESS, scratch, verdicts)
    first = press / next(iter(chosen.values()))["file"]
    conformance.judge(first, ["2u"], "a file for the press", verdicts)
    exchange.judge_itself(first, scratch, verdicts)
    plates.judge_itself(first, 1, scratch, verdicts)
    looked = faults.command(khen, "preflight", "--no-rgb", merged, "--quiet", "--lang", "en")
    verdicts.check(looked.returncode == 0, "khen preflight finds no fault in the papers for the press", looked.stderr[-600:])
    booklet = scratch / "press-booklet"
    if make(khen, "the booklet for the press", verdicts, "booklet", SAMPLES / "hoi-nghi-2017", "-o", booklet, *PRESS):
        exchange.judge(booklet / "booklet.pdf", "the booklet", verdicts)
    spots = scratch / "spots"
    if make(khen, "papers with a spot ink", verdicts, "certificates", sample, "-o", spots, *only, *PRESS, "--spots", "--merged"):
        found = plates.plates(spots / "certificates.pdf", 1, scratch)
        gold = found.get("Gold 871")
        verdicts.check(gold is not None and gold.getextrema()[0] < 64, "the gold has a plate of its own", sorted(found))


def judge_passwords(khen, file, scratch, verdicts: Verdicts) -> None:
    user, owner = "mở ra 1", "chủ nhân 2"
    (scratch / "user.txt").write_text(user + "\n", encoding="utf-8")
    (scratch / "owner.txt").write_text(owner, encoding="utf-8")
    locked = scratch / "locked.pdf"
    done = faults.command(khen, "protect", file, "-o", locked, "--user-password-file", scratch / "user.txt",
                          "--owner-password-file", scratch / "owner.txt", "--allow", "print")
    verdicts.check(done.returncode == 0 and "OUT050" in done.stderr, "a file gets passwords, and is told to lose PDF/A", done.stderr)
    told = readers.run("qpdf", "--show-encryption", f"--password={user}", locked)
    for line in ("R = 6", "file encryption method: AESv3", "print high resolution: allowed", "extract for any purpose: not allowed",
                 "modify anything: not allowed", "extract for accessibility: allowed"):
        verdicts.check(line in told, f"qpdf sees “{line}”", told)
    checked = subprocess.run(["qpdf", "--check", f"--password={owner}", locked], capture_output=True, text=True)
    verdicts.check(checked.returncode == 0, "qpdf finds no fault in the locked file", checked.stdout)
    shown = readers.run("pdfinfo", "-upw", user, locked)
    verdicts.check("AES-256" in shown and "copy:no" in shown, "poppler sees AES-256, and that copying is forbidden", shown)
    for command in (["pdfinfo", locked], ["mutool", "draw", "-o", "/dev/null", locked, "1"]):
        closed = subprocess.run(command, capture_output=True)
        verdicts.check(closed.returncode != 0, f"{command[0]} does not open it without a password")
    drawn = subprocess.run(["mutool", "draw", "-q", "-p", user, "-F", "txt", locked, "1"], capture_output=True, text=True)
    verdicts.check(readers.plain(drawn.stdout) == readers.plain(readers.mupdf(file)[0]), "MuPDF reads its text with the password")
    verdicts.check(b"pdfaid" not in locked.read_bytes(), "no claim of PDF/A is left in the open")


def judge_painting(khen, plain, chosen, booklet, papers_sample, booklet_sample, only, scratch, verdicts: Verdicts) -> None:
    painted, spread = scratch / "painted", scratch / "spread"
    dpi = ["--dpi", painting.DPI]
    if not make(khen, "previews", verdicts, "preview", papers_sample, "-o", painted, "--no-guide", *dpi, *only):
        return
    pages = [(layout, plain / entry["file"], 1, painted / (pathlib.Path(entry["file"]).stem + ".png"))
             for layout, entry in chosen.items()]
    if make(khen, "the booklet's pictures", verdicts, "booklet", booklet_sample, "-o", spread, "--pictures", *dpi):
        cut = painting.trimmed(booklet / "booklet.pdf", scratch / "trimmed.pdf")
        pages += [("the booklet", cut, number, picture) for number, picture in enumerate(sorted(spread.glob("*.png")), 1)]
    painting.report(painting.judge(pages, verdicts))
    what, file, page, picture = pages[0]
    painting.judge_itself(file, picture, scratch, verdicts)
