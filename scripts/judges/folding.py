"""Folds imposed sheets as a hand would, from what pdfium reads on them: the pages must come in their order."""

import pathlib
import re
import subprocess

import pikepdf
import pypdfium2

from verdicts import Verdicts

MARK = re.compile(r"Trang số (\d+)\b")


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


def impose(khen: pathlib.Path, file: pathlib.Path, output: pathlib.Path, *options: object) -> subprocess.CompletedProcess:
    return subprocess.run([str(khen), "impose", str(file), "-o", str(output), *map(str, options)], capture_output=True, text=True)


def judge(khen: pathlib.Path, scratch: pathlib.Path, verdicts: Verdicts) -> None:
    mark = re.compile(r"Page (\d+) of ours")
    for count in (1, 4, 5, 8, 23, 40):
        for rotate in (False, True):
            source, output = scratch / f"foreign-{count}.pdf", scratch / f"sheets-{count}.pdf"
            foreign(source, count, rotate)
            done = impose(khen, source, output, "--paper", "A4")
            what = f"a foreign PDF of {count} pages{', some turned' if rotate else ''}"
            if not verdicts.check(done.returncode == 0, f"{what} is imposed", done.stderr[-600:]):
                continue
            order = folded(texts(output, mark))
            wanted = [number if number <= count else None for number in range(1, len(order) + 1)]
            verdicts.check(len(order) % 4 == 0 and order == wanted, f"{what} folds into the right order", order[:12])
    stacked(khen, scratch, mark, verdicts)
    creeping(khen, scratch, mark, verdicts)


def stacked(khen: pathlib.Path, scratch: pathlib.Path, mark: re.Pattern, verdicts: Verdicts) -> None:
    """Cut piles, laid one on another from the upper left, are in order; pages together read in rows."""
    source, output = scratch / "foreign-23.pdf", scratch / "stacked.pdf"
    done = impose(khen, source, output, "--scheme", "stacked", "--up", "2x2", "--paper", "A3")
    if verdicts.check(done.returncode == 0, "piles are imposed", done.stderr[-600:]):
        sides = texts(output, mark)
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
        verdicts.check(order == list(range(1, 24)), "cut piles laid on one another are in order", order)
    output = scratch / "together.pdf"
    done = impose(khen, source, output, "--scheme", "together", "--up", "2x2", "--paper", "A3")
    if verdicts.check(done.returncode == 0, "pages are brought together", done.stderr[-600:]):
        order = []
        for number, side in enumerate(texts(output, mark)):
            # The back of a high sheet, turned around its short edge, stands on its head before it is turned.
            turned = [(n, 1 - x, 1 - y) if number % 2 else (n, x, y) for n, x, y in side]
            order += [n for n, _, _ in sorted(turned, key=lambda each: (each[2] < 0.5, each[1]))]
        verdicts.check(order == list(range(1, 24)), "pages side by side read in rows", order)


def creeping(khen: pathlib.Path, scratch: pathlib.Path, mark: re.Pattern, verdicts: Verdicts) -> None:
    """With creep, pages of inner sheets stand nearer to the fold, by as much on each sheet."""
    plain, crept = scratch / "plain.pdf", scratch / "crept.pdf"
    for output, options in [(plain, []), (crept, ["--creep", "0.2"])]:
        impose(khen, scratch / "foreign-40.pdf", output, "--paper", "A4", *options)
    width = 297 / 25.4 * 72
    shifts = []
    for before, after in zip(texts(plain, mark)[0::2], texts(crept, mark)[0::2]):
        rights = [[x * width for _, x, _ in side if x > 0.5][0] for side in (before, after)]
        shifts.append(round((rights[0] - rights[1]) / 72 * 25.4, 2))
    steps = {round(b - a, 2) for a, b in zip(shifts, shifts[1:])}
    verdicts.check(len(shifts) == 10 and steps == {0.2}, "creep moves each inner sheet 0.2 mm further to the fold", shifts)
