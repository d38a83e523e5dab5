"""What lines keep whole on the sample's papers: words of several syllables, numbers with what they count, persons' names."""

import pathlib
import re

import openpyxl
import pytest

import readers
from checks import Checks
from khen import SAMPLE, Khen, Output

LEXICON = pathlib.Path(__file__).parents[2] / "Sources/Vietnamese/Breaking/Lexicon+Words.swift"


def lexicon() -> set[str]:
    words = set()
    for line in LEXICON.read_text(encoding="utf-8").split('"""')[1].splitlines():
        first, _, rest = line.strip().partition(" ")
        words.update(f"{first} {word}" for word in rest.split(",") if word)
    return words


def lines(pages: list[str]) -> list[list[str]]:
    return [[" ".join(line.split()) for line in page.splitlines() if line.strip()] for page in pages]


def layout_text(file: pathlib.Path) -> list[str]:
    return readers.run("pdftotext", "-layout", "-enc", "UTF-8", file, "-").split("\f")


def test_no_certificate_parts_a_word_or_a_number_from_what_it_counts(sample: Output, check: Checks) -> None:
    words = lexicon()
    check(len(words) > 20_000, "the lexicon is large")
    for number, page in enumerate(lines(layout_text(sample.merged)), 1):
        for above, below in zip(page, page[1:]):
            if re.search(r"[,.;:!?”)]$", above) or not below[0].islower():
                continue
            ends, begins = above.lower().split(), re.sub(r"[,.;:”]", "", below.lower()).split()
            # "thị trường / sở …" ends in a word: its last syllable does not begin another.
            if len(ends) > 1 and " ".join(ends[-2:]) in words:
                continue
            where = f"page {number}: {above[-30:]} / {below[:30]}"
            check(f"{ends[-1]} {begins[0]}" not in words, f"a word is parted, {where}")
            check(not ends[-1][0].isdigit() or ends[-1].startswith(("19", "20")), f"a number stands alone, {where}")


@pytest.mark.parametrize("kind", ["annex", "sign-off", "names", "seats"])
def test_a_persons_name_stands_on_one_line(kind: str, khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    done = khen("lists", SAMPLE, "--only", kind, "--format", "pdf", "-o", scratch / "lists")
    assert done.code == 0, done.err[-1500:]
    text = " | ".join(line for file in (scratch / "lists").glob("*.pdf") for page in lines(layout_text(file)) for line in page)
    sheet = openpyxl.load_workbook(SAMPLE / "awards.xlsx", data_only=True)["Cá nhân"]
    names = {cell.value.strip() for row in sheet.iter_rows() for cell in row
             if cell.column == 3 and isinstance(cell.value, str) and cell.row > 5}
    people = [name for name in names if 2 <= len(name.split()) <= 9 and name.istitle()]
    check(len(people) > 50, "there are people")
    for name in people:
        check(" ".join(name.split()) in text, f"{kind}: {name} stands on one line")
