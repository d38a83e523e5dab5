"""khen's PDFs as print houses and archives look at them: every paper, booklet, lists and sheets of the samples."""

import json
import pathlib
import subprocess
from typing import Callable

import pytest

import conformance
import exchange
import painting
import papers
import plates
import readers
from checks import Checks
from khen import PROJECT, SAMPLE, Khen

PAPERS_SAMPLE = PROJECT / "samples" / "cac-mau-giay"
PROFILE = "/usr/share/color/icc/ghostscript/default_cmyk.icc"
PAPERS = 11
STANDARDS = ["--standard", "pdfa-2a", "pdfua-1"]
PRESS = ["--standard", "pdfx-4", "--inks", "cmyk", "--profile", PROFILE]
DPI = ["--dpi", painting.DPI]


def make(khen: Khen, *arguments: object) -> None:
    run = khen(*arguments, "--quiet")
    assert run.code == 0, run.err[-1200:]


def one_of_each(output: pathlib.Path) -> dict[str, dict]:
    """By layout, the first record's entry."""
    entries = json.loads((output / "run.json").read_text(encoding="utf-8"))["records"]
    return {entry["layout"]: entry for entry in reversed(entries)}


@pytest.fixture(scope="session")
def once(shared: Callable) -> Callable[..., pathlib.Path]:
    """`once(name, *arguments)`: the folder that a command writes, made once for all tests."""
    return lambda name, *arguments: shared(name, lambda folder: make(Khen(folder.parent), *arguments, "-o", folder))


@pytest.fixture(scope="session")
def plain(once: Callable) -> pathlib.Path:
    return once("papers", "certificates", PAPERS_SAMPLE)


@pytest.fixture(scope="session")
def chosen(plain: pathlib.Path) -> dict[str, dict]:
    found = one_of_each(plain)
    assert len(found) == PAPERS, sorted(found)
    return found


@pytest.fixture(scope="session")
def only(chosen: dict[str, dict]) -> list[str]:
    return ["--only", ",".join(str(entry["number"]) for entry in chosen.values())]


@pytest.fixture(scope="session")
def tagged(once: Callable, only: list[str]) -> pathlib.Path:
    return once("tagged", "certificates", PAPERS_SAMPLE, *only, *STANDARDS)


@pytest.fixture(scope="session")
def tagged_booklet(once: Callable) -> pathlib.Path:
    return once("tagged-booklet", "booklet", SAMPLE, *STANDARDS) / "booklet.pdf"


@pytest.fixture(scope="session")
def press(once: Callable, only: list[str]) -> pathlib.Path:
    return once("press", "certificates", PAPERS_SAMPLE, *only, *PRESS, "--marks")


# Archives: PDF/A and PDF/UA

def test_papers_keep_the_level_of_archives_without_being_asked(plain: pathlib.Path, chosen: dict, check: Checks) -> None:
    conformance.judge(plain / "certificates.pdf", ["2u"], "the merged papers", check)
    for layout, entry in chosen.items():
        conformance.judge(plain / entry["file"], ["2u"], f"a file of {layout}", check)


def test_tagged_papers_keep_what_they_claim(tagged: pathlib.Path, check: Checks) -> None:
    conformance.judge(tagged / "certificates.pdf", ["2a", "ua1"], "the merged papers", check)
    for layout, entry in one_of_each(tagged).items():
        conformance.judge(tagged / entry["file"], ["2a", "ua1"], f"a file of {layout}", check)


def test_the_validator_refuses_planted_faults(tagged: pathlib.Path, scratch: pathlib.Path, check: Checks) -> None:
    conformance.judge_itself(tagged / next(iter(one_of_each(tagged).values()))["file"], scratch, check)


@pytest.mark.parametrize("more", [["--mode", "overlay"], ["--inks", "grey"]], ids=["overlay", "grey"])
def test_papers_of_other_kinds_keep_the_level_of_archives(more: list[str], khen: Khen, scratch: pathlib.Path, only: list[str],
                                                          check: Checks) -> None:
    make(khen, "certificates", PAPERS_SAMPLE, "-o", "out", "--merged", *only, *more)
    conformance.judge(scratch / "out" / "certificates.pdf", ["2u"], "the papers", check)


@pytest.mark.parametrize("arguments", [
    ["proof", SAMPLE], ["preview", PAPERS_SAMPLE, "--format", "pdf"], ["preview", PAPERS_SAMPLE, "--format", "pdf", "--boxes", "--grid"],
    ["preview", PAPERS_SAMPLE, "--format", "pdf", "--contact-sheet"]], ids=["proof", "preview", "boxes-and-grid", "contact-sheet"])
def test_what_is_sent_round_before_printing(arguments: list, khen: Khen, scratch: pathlib.Path, only: list[str], check: Checks) -> None:
    make(khen, *arguments, *(only if arguments[0] == "preview" else []), "-o", "out")
    files = sorted((scratch / "out").rglob("*.pdf"))
    assert files
    for file in files:
        papers.judge_syntax(file, check)
        conformance.judge(file, ["2u"], file.name, check)


def test_the_booklet_keeps_what_it_claims_and_its_sheets_are_sound(tagged_booklet: pathlib.Path, khen: Khen, scratch: pathlib.Path,
                                                                   check: Checks) -> None:
    conformance.judge(tagged_booklet, ["2a", "ua1"], "the booklet", check)
    make(khen, "impose", tagged_booklet, "-o", "sheets.pdf", "--fold-marks")
    papers.judge_syntax(scratch / "sheets.pdf", check)
    conformance.judge(scratch / "sheets.pdf", ["2u"], "the folded sheets", check)


def test_lists_keep_what_they_claim(khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    make(khen, "lists", SAMPLE, "-o", "out", "--format", "pdf", *STANDARDS)
    for file in sorted((scratch / "out" / "lists").glob("*.pdf")):
        papers.judge_syntax(file, check)
        conformance.judge(file, ["2a", "ua1"], f"the list {file.name}", check)


# The press: PDF/X-4 and its plates

def test_papers_for_the_press_keep_the_rules_of_exchange(press: pathlib.Path, khen: Khen, check: Checks) -> None:
    merged, each = press / "certificates.pdf", one_of_each(press)
    exchange.judge(merged, "the merged papers", check)
    for layout, entry in each.items():
        exchange.judge(press / entry["file"], f"a file of {layout}", check)
    conformance.judge(press / next(iter(each.values()))["file"], ["2u"], "a file for the press", check)
    looked = khen("preflight", "--no-rgb", merged, "--quiet", "--lang", "en")
    check(looked.code == 0, "khen preflight finds no fault in the papers for the press", looked.err[-600:])


def test_the_booklet_for_the_press_keeps_the_rules_of_exchange(khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    make(khen, "booklet", SAMPLE, "-o", "out", *PRESS)
    exchange.judge(scratch / "out" / "booklet.pdf", "the booklet", check)


def test_black_text_stands_on_the_black_plate_alone_and_prints_over(press: pathlib.Path, khen: Khen, scratch: pathlib.Path,
                                                                    check: Checks) -> None:
    for layout, entry in one_of_each(press).items():
        plates.judge(press / "certificates.pdf", entry["page"], layout, check)
        plates.judge_total(khen, press / entry["file"], layout, check)
    plates.judge_over(khen, PRESS, scratch, check)


def test_planted_faults_of_exchange_and_plates_are_found(press: pathlib.Path, scratch: pathlib.Path, check: Checks) -> None:
    first = press / next(iter(one_of_each(press).values()))["file"]
    exchange.judge_itself(first, scratch, check)
    plates.judge_itself(first, 1, scratch, check)


def test_a_spot_ink_has_a_plate_of_its_own(khen: Khen, scratch: pathlib.Path, only: list[str]) -> None:
    make(khen, "certificates", PAPERS_SAMPLE, "-o", "out", *only, *PRESS, "--spots", "--merged")
    found = plates.plates(scratch / "out" / "certificates.pdf", 1, scratch)
    assert "Gold 871" in found
    assert found["Gold 871"].getextrema()[0] < 64


# Passwords

def test_a_file_with_passwords_opens_to_those_who_know_them(khen: Khen, scratch: pathlib.Path, plain: pathlib.Path, check: Checks) -> None:
    file, locked = plain / "certificates.pdf", scratch / "locked.pdf"
    user, owner = "mở ra 1", "chủ nhân 2"
    (scratch / "user.txt").write_text(user + "\n", encoding="utf-8")
    (scratch / "owner.txt").write_text(owner, encoding="utf-8")
    done = khen("protect", file, "-o", locked, "--user-password-file", "user.txt", "--owner-password-file", "owner.txt",
                "--allow", "print")
    check(done.code == 0 and "OUT050" in done.err, "a file gets passwords, and is told to lose PDF/A", done.err)
    told = readers.run("qpdf", "--show-encryption", f"--password={user}", locked)
    for line in ("R = 6", "file encryption method: AESv3", "print high resolution: allowed", "extract for any purpose: not allowed",
                 "modify anything: not allowed", "extract for accessibility: allowed"):
        check(line in told, f"qpdf sees “{line}”", told)
    checked = subprocess.run(["qpdf", "--check", f"--password={owner}", locked], capture_output=True, text=True)
    check(checked.returncode == 0, "qpdf finds no fault in the locked file", checked.stdout)
    shown = readers.run("pdfinfo", "-upw", user, locked)
    check("AES-256" in shown and "copy:no" in shown, "poppler sees AES-256, and that copying is forbidden", shown)
    for command in (["pdfinfo", locked], ["mutool", "draw", "-o", "/dev/null", locked, "1"]):
        closed = subprocess.run(command, capture_output=True)
        check(closed.returncode != 0, f"{command[0]} does not open it without a password")
    drawn = subprocess.run(["mutool", "draw", "-q", "-p", user, "-F", "txt", locked, "1"], capture_output=True, text=True)
    check(readers.plain(drawn.stdout) == readers.plain(readers.mupdf(file)[0]), "MuPDF reads its text with the password")
    check(b"pdfaid" not in locked.read_bytes(), "no claim of PDF/A is left in the open")


# Pictures: what engines draw of a PDF is what khen's own painter paints

@pytest.fixture(scope="session")
def painted(once: Callable, plain: pathlib.Path, chosen: dict, only: list[str]) -> list[tuple]:
    folder = once("painted", "preview", PAPERS_SAMPLE, "--no-guide", *DPI, *only)
    return [(layout, plain / entry["file"], 1, folder / (pathlib.Path(entry["file"]).stem + ".png"))
            for layout, entry in chosen.items()]


def test_engines_draw_the_papers_as_they_are_painted(painted: list[tuple], check: Checks) -> None:
    painting.judge(painted, check)


@pytest.mark.parametrize("part", range(4))
def test_engines_draw_the_booklet_as_it_is_painted(part: int, once: Callable, tagged_booklet: pathlib.Path, scratch: pathlib.Path,
                                                   check: Checks) -> None:
    spread = once("spread", "booklet", SAMPLE, "--pictures", *DPI)
    cut = painting.trimmed(tagged_booklet, scratch / "trimmed.pdf")
    pages = [("the booklet", cut, number, picture) for number, picture in enumerate(sorted(spread.glob("*.png")), 1)]
    painting.judge(pages[part::4], check)


def test_planted_faults_of_painting_are_seen(painted: list[tuple], scratch: pathlib.Path, check: Checks) -> None:
    _, file, _, picture = painted[0]
    painting.judge_itself(file, picture, scratch, check)
