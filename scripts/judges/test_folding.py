"""Imposed sheets, folded as a hand would, from what pdfium reads on them: the pages come in their order."""

import pathlib
import re

import pikepdf
import pypdfium2
import pytest

from checks import Checks
from khen import Khen


def foreign(file: pathlib.Path, pages: int, rotate: bool = False) -> None:
    """A PDF of another program: pikepdf writes it by hand, with a rotation, an offset box and an old version."""
    pdf = pikepdf.new()
    font = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1,
                                                BaseFont=pikepdf.Name.Helvetica))
    for number in range(pages):
        turned = rotate and number % 3 == 1
        width, height = (595, 420) if turned else (420, 595)
        page = pdf.add_blank_page(page_size=(width, height))
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        matrix = "0 1 -1 0 350 60 cm" if turned else "1 0 0 1 60 350 cm"
        page.obj.Contents = pdf.make_stream(f"q {matrix} BT /F1 24 Tf (Page {number + 1} of ours) Tj ET Q".encode())
        if turned:
            page.obj.Rotate = 90
    pdf.save(file, force_version="1.4")


def texts(file: pathlib.Path, mark: re.Pattern) -> list[list[tuple[int, float, float]]]:
    """By side: page numbers found on it, with the middle of their words."""
    sides = []
    with pypdfium2.PdfDocument(file) as document:
        for page in document:
            text = page.get_textpage()
            whole = text.get_text_range()
            found = []
            for match in mark.finditer(whole):
                left, bottom, right, top = text.get_charbox(match.start(1))
                found.append((int(match[1]), left / page.get_width(), bottom / page.get_height()))
            sides.append(found)
    return sides


def folded(sides: list[list[tuple[int, float, float]]]) -> list[int | None]:
    """Nested sheets, the outermost first, turned around their short edge and folded in the middle, read leaf by leaf."""
    def page(side: list[tuple[int, float, float]], right: bool) -> int | None:
        return next((number for number, x, _ in side if (x > 0.5) == right), None)

    sheets = list(zip(sides[0::2], sides[1::2]))
    # A right-hand half of a front carries the page read first; its back, the left half of the other side.
    there = [each for front, back in sheets for each in (page(front, True), page(back, False))]
    back_again = [each for front, back in reversed(sheets) for each in (page(back, True), page(front, False))]
    return there + back_again


MARK = re.compile(r"Page (\d+) of ours")


def impose(khen: Khen, pages: int, rotate: bool, output: pathlib.Path, *options: object) -> None:
    source = output.with_name(f"foreign-{pages}.pdf")
    foreign(source, pages, rotate)
    run = khen("impose", source, "-o", output, *options)
    assert run.code == 0, run.err[-600:]


@pytest.mark.parametrize("rotate", [False, True], ids=["upright", "some-turned"])
@pytest.mark.parametrize("count", [1, 4, 5, 8, 23, 40])
def test_sheets_fold_into_the_right_order(count: int, rotate: bool, khen: Khen, scratch: pathlib.Path) -> None:
    impose(khen, count, rotate, scratch / "sheets.pdf", "--paper", "A4")
    order = folded(texts(scratch / "sheets.pdf", MARK))
    assert len(order) % 4 == 0
    assert order == [number if number <= count else None for number in range(1, len(order) + 1)]


def test_cut_piles_laid_on_one_another_are_in_order(khen: Khen, scratch: pathlib.Path) -> None:
    output = scratch / "stacked.pdf"
    impose(khen, 23, True, output, "--scheme", "stacked", "--up", "2x2", "--paper", "A3")
    sides = texts(output, MARK)
    with pypdfium2.PdfDocument(output) as document:
        width, height = document[0].get_size()
    order = []
    for row in (True, False):
        for column in (False, True):
            # Turned around its short edge, a wide sheet changes its sides, a high one its head and foot.
            behind = (not column, row) if width > height else (column, not row)
            for front, back in zip(sides[0::2], sides[1::2]):
                order += [n for n, x, y in front if (x > 0.5, y > 0.5) == (column, row)]
                order += [n for n, x, y in back if (x > 0.5, y > 0.5) == behind]
    assert order == list(range(1, 24))


def test_pages_brought_together_read_in_rows(khen: Khen, scratch: pathlib.Path) -> None:
    impose(khen, 23, True, scratch / "together.pdf", "--scheme", "together", "--up", "2x2", "--paper", "A3")
    order = []
    for number, side in enumerate(texts(scratch / "together.pdf", MARK)):
        # The back of a high sheet, turned around its short edge, stands on its head before it is turned.
        turned = [(n, 1 - x, 1 - y) if number % 2 else (n, x, y) for n, x, y in side]
        order += [n for n, _, _ in sorted(turned, key=lambda each: (each[2] < 0.5, each[1]))]
    assert order == list(range(1, 24))


def test_creep_moves_each_inner_sheet_further_to_the_fold(khen: Khen, scratch: pathlib.Path) -> None:
    plain, crept = scratch / "plain.pdf", scratch / "crept.pdf"
    for output, options in [(plain, []), (crept, ["--creep", "0.2"])]:
        impose(khen, 40, True, output, "--paper", "A4", *options)
    width = 297 / 25.4 * 72
    shifts = []
    for before, after in zip(texts(plain, MARK)[0::2], texts(crept, MARK)[0::2]):
        rights = [[x * width for _, x, _ in side if x > 0.5][0] for side in (before, after)]
        shifts.append(round((rights[0] - rights[1]) / 72 * 25.4, 2))
    assert len(shifts) == 10
    assert {round(b - a, 2) for a, b in zip(shifts, shifts[1:])} == {0.2}
