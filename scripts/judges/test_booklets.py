"""The sample's booklet, report, decision and lists, and booklets of random content."""

import os
import pathlib
from typing import Callable

import pytest

import booklets
import decree
import papers
import printed_lists
import readers
import sheets
from checks import Checks
from khen import SAMPLE, Khen

NAMES = [recipient.name for recipient in sheets.recipients(SAMPLE / "awards.xlsx")]
RANDOM = int(os.environ.get("KHEN_RANDOM_BOOKLETS", "100"))


def made(khen: Khen, *arguments: object) -> None:
    run = khen(*arguments)
    assert run.code == 0, run.err[-1500:]


@pytest.fixture(scope="session")
def booklet(shared: Callable) -> pathlib.Path:
    return shared("booklet", lambda folder: made(Khen(folder.parent), "booklet", SAMPLE, "-o", folder)) / "booklet.pdf"


@pytest.fixture(scope="session")
def office_papers(shared: Callable) -> pathlib.Path:
    """Report, decision and lists of the sample."""
    def make(folder: pathlib.Path) -> None:
        made(Khen(folder.parent), "booklet", SAMPLE, "--only", "report,decision", "-o", folder)
        made(Khen(folder.parent), "lists", SAMPLE, "-o", folder)

    return shared("office-papers", make)


def test_the_booklet_names_everybody_and_leaves_no_reference_open(booklet: pathlib.Path, check: Checks) -> None:
    papers.judge_syntax(booklet, check)
    for font in readers.fonts(booklet):
        check((font["emb"], font["sub"], font["uni"]) == ("yes", "yes", "yes"), f"the booklet embeds {font['name']}")
    for reader, read in readers.QUICK.items():
        pages = read(booklet)
        text = readers.plain(" ".join(pages))
        check(len(pages) >= 40, f"{reader} finds at least 40 pages in the booklet", len(pages))
        lost = [name for name in NAMES if name not in text]
        check(not lost, f"{reader} finds every name of the sheet in the booklet", lost[:5])
        check("{{" not in text and f"{len(NAMES)} tập thể và cá nhân" in text,
              f"{reader} finds the sheet's number in the report, and no reference left open")
    booklets.judge_references(booklet, "the sample's booklet", check)


@pytest.mark.parametrize("name, kind", [("report", "BÁO CÁO"), ("decision", "QUYẾT ĐỊNH")])
def test_papers_keep_the_measures_of_the_decree(name: str, kind: str, office_papers: pathlib.Path, check: Checks) -> None:
    decree.judge(office_papers / f"{name}.pdf", kind, check)


def test_annexes_keep_the_measures_of_the_decree(office_papers: pathlib.Path, check: Checks) -> None:
    decree.judge_annex(office_papers / "lists" / "annex.pdf", check)


def test_every_list_has_every_name_once_and_nothing_that_runs(office_papers: pathlib.Path, check: Checks) -> None:
    printed_lists.judge(office_papers / "lists", NAMES, check)


@pytest.mark.parametrize("seed", [pytest.param(seed, marks=[pytest.mark.slow] if seed >= 12 else []) for seed in range(RANDOM)])
def test_a_booklet_of_random_content(seed: int, khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    wanted = booklets.Writer(seed).write(scratch / "random")
    made(khen, "booklet", scratch / "random", "-o", scratch / "out", "--quiet", "--lang", "en")
    booklets.judge_pages(scratch / "out" / "booklet.pdf", wanted, f"{wanted.layout}, {wanted.columns} columns", check)
