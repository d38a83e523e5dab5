"""Holds what four engines draw of a PDF against what khen's own painter (Cairo) draws of the same pages.

Engines smooth edges each in its own way, and may lie a part of a pixel apart. So a pixel counts only by how far it lies
outside of what the other picture has within one pixel (0.12 mm) around it, in both directions: an edge in another place by
less, or smoothed otherwise, is then no difference; a letter or a line that one of the two lacks is. What is faint and wide
shows in the means of squares. `faulty` plants faults in a real file to prove that the bounds find them.
"""

import dataclasses
import functools
import pathlib
import tempfile

import pikepdf
from PIL import Image, ImageChops

import pictures
from checks import Checks

DPI = 216
SQUARE = 24  # pixels on a side, 2.8 mm
FAR, FAINT = 64, 24
LEAST = 40  # pixels: 0.55 mm², less than a full stop of 12 points


@dataclasses.dataclass
class Difference:
    largest: int = 0  # of a channel, pixel by pixel
    share: float = 0.0  # of pixels that differ by more than 32, pixel by pixel
    beyond: int = 0  # largest of a channel, beyond the neighbours
    far: float = 0.0  # share of pixels that differ by more than FAR beyond their neighbours
    crowd: int = 0  # the most of these pixels in one square
    faint: int = 0  # the most pixels in one square that differ by more than FAINT beyond their neighbours
    mean: int = 0  # largest difference of a channel's mean over a square

    def __str__(self) -> str:
        return (f"largest {self.largest}, {self.share:.2%} over 32; beyond neighbours: largest {self.beyond}, "
                f"{self.far:.4%} over {FAR}, {self.crowd} in a square, "
                f"{self.faint} over {FAINT}; means {self.mean}")


# What every page must keep, by engine; docs/pdf.md has what was seen.
BOUNDS = {
    # It sets glyphs to a quarter of a pixel and draws lines as they are, so it comes closest and judges strictest.
    "mupdf": Difference(255, 0.08, beyond=130, far=0.0006, crowd=32, faint=32, mean=16),
    # These move glyphs and thin lines to whole pixels.
    "pdfium": Difference(255, 0.08, beyond=150, far=0.005, crowd=160, faint=200, mean=18),
    "poppler": Difference(255, 0.08, beyond=195, far=0.008, crowd=36, faint=90, mean=22),
    "ghostscript": Difference(255, 0.08, beyond=155, far=0.004, crowd=48, faint=80, mean=30),
}


def within_bounds(found: Difference, engine: str) -> bool:
    return all(ours <= bound for ours, bound in zip(dataclasses.astuple(found), dataclasses.astuple(BOUNDS[engine])))


def highest(picture: Image.Image) -> Image.Image:
    return functools.reduce(ImageChops.lighter, picture.split())


def spread(picture: Image.Image, choose) -> Image.Image:
    """Each pixel as the lightest or the darkest of the nine around it."""
    across = choose(choose(picture, ImageChops.offset(picture, 1, 0)), ImageChops.offset(picture, -1, 0))
    return choose(choose(across, ImageChops.offset(across, 0, 1)), ImageChops.offset(across, 0, -1))


def beyond(one: Image.Image, other: Image.Image) -> Image.Image:
    """By how much each channel of `one` lies outside the range of the pixels around the same place in `other`."""
    above = ImageChops.subtract(one, spread(other, ImageChops.lighter))
    below = ImageChops.subtract(spread(other, ImageChops.darker), one)
    return ImageChops.lighter(above, below)


def crowd(marked: Image.Image) -> int:
    return round(marked.reduce(SQUARE).getextrema()[1] / 255 * SQUARE * SQUARE)


def difference(one: Image.Image, other: Image.Image) -> Difference:
    plain = highest(ImageChops.difference(one, other))
    past = highest(ImageChops.lighter(beyond(one, other), beyond(other, one)))
    far, faint = (past.point(lambda value: 255 if value > limit else 0) for limit in (FAR, FAINT))
    means = highest(ImageChops.difference(one.reduce(SQUARE), other.reduce(SQUARE)))
    size = plain.width * plain.height
    return Difference(
        largest=plain.getextrema()[1], share=sum(plain.histogram()[33:]) / size, beyond=past.getextrema()[1],
        far=far.histogram()[255] / size, crowd=crowd(far), faint=crowd(faint),
        mean=means.getextrema()[1])


def compare(file: pathlib.Path, page: int, painted: pathlib.Path, engine: str) -> Difference:
    """How far an engine's picture of a page is from the painted one."""
    wanted = Image.open(painted).convert("RGB")
    with tempfile.TemporaryDirectory() as name:
        drawn = pictures.ENGINES[engine](file, page, DPI, pathlib.Path(name))
    if abs(drawn.width - wanted.width) > 1 or abs(drawn.height - wanted.height) > 1:
        return Difference(255, 1.0, 255, 1.0, SQUARE * SQUARE, SQUARE * SQUARE, 255)
    box = (0, 0, min(drawn.width, wanted.width), min(drawn.height, wanted.height))
    return difference(drawn.crop(box), wanted.crop(box))


def trimmed(file: pathlib.Path, output: pathlib.Path) -> pathlib.Path:
    """The file with its pages as large as they are when cut, which is what the painter paints."""
    with pikepdf.open(file) as document:
        for page in document.pages:
            page.obj.MediaBox = page.obj.get("/TrimBox", page.MediaBox)
            for name in {"/CropBox", "/BleedBox"} & set(page.obj.keys()):
                del page.obj[name]
        document.save(output)
    return output


def judge(pages: list[tuple[str, pathlib.Path, int, pathlib.Path]], check: Checks) -> None:
    """Pages as (what, PDF, page number, painted picture)."""
    for what, file, page, picture in pages:
        for engine in pictures.ENGINES:
            found = compare(file, page, picture, engine)
            check(within_bounds(found, engine), f"{what}, page {page}: {engine} draws what Cairo paints", found)


# Planted faults


def streams(document: pikepdf.Pdf, page: int) -> list[pikepdf.Object]:
    """The page and the forms that it paints, outermost first."""
    found = [document.pages[page - 1].obj]
    for holder in found:
        for form in holder.get("/Resources", {}).get("/XObject", {}).values():
            if form.get("/Subtype") == "/Form" and all(form.objgen != other.objgen for other in found):
                found.append(form)
    return found


def instructions(holder: pikepdf.Object) -> list:
    return list(pikepdf.parse_content_stream(holder))


def is_fault_place(fault: str, operands: list, operator: str) -> bool:
    match fault:
        case "letter" | "raised":
            return operator in ("Tj", "TJ")
        case "stroke":
            return operator == "S"
        case _:
            return operator in ("f", "f*")


def spoilt(fault: str, operands: list, operator: str) -> list:
    make = pikepdf.ContentStreamInstruction
    show = make(operands, pikepdf.Operator(operator))
    match fault:
        case "letter":  # one glyph in the middle is not shown, its place stays
            parts = list(operands[0]) if operator == "TJ" else [operands[0]]
            index = max(range(len(parts)), key=lambda at: len(bytes(parts[at])) if isinstance(parts[at], pikepdf.String) else 0)
            text = bytes(parts[index])
            middle = len(text) // 4 * 2
            before, lost, after = text[:middle], text[middle:middle + 2], text[middle + 2:]
            tj = pikepdf.Operator("TJ")
            return [make([pikepdf.Array([*parts[:index], pikepdf.String(before)])], tj),
                    make([3], pikepdf.Operator("Tr")), make([pikepdf.Array([pikepdf.String(lost)])], tj),
                    make([0], pikepdf.Operator("Tr")),
                    make([pikepdf.Array([pikepdf.String(after), *parts[index + 1:]])], tj)]
        case "raised":  # a text stands 1 point (0.35 mm) too high
            rise = pikepdf.Operator("Ts")
            return [make([1], rise), show, make([0], rise)]
        case _:
            return [make([], pikepdf.Operator("n"))]


def faulty(file: pathlib.Path, page: int, fault: str, number: int, output: pathlib.Path) -> str | None:
    """Writes the file with one fault at the place of that number, counted over the page and its forms; tells what was spoilt."""
    with pikepdf.open(file) as document:
        for holder in streams(document, page):
            content = instructions(holder)
            places = [at for at, (operands, operator) in enumerate(content) if is_fault_place(fault, operands, str(operator))]
            if number >= len(places):
                number -= len(places)
                continue
            at = places[number]
            operands, operator = content[at]
            changed = content[:at] + spoilt(fault, list(operands), str(operator)) + content[at + 1:]
            data = pikepdf.unparse_content_stream(changed)
            if "/Contents" in holder:
                holder.Contents = document.make_stream(data)
            else:
                holder.write(data)
            document.save(output)
            return f"{fault} {number} of {len(places)}"
    return None


def judge_itself(file: pathlib.Path, painted: pathlib.Path, scratch: pathlib.Path, check: Checks) -> None:
    """Faults planted in the page: each whose ink is not as faint as a watermark must be out of bounds for an engine."""
    whole = pictures.pdfium(file, 1, DPI, scratch)
    for fault in ("letter", "raised", "stroke", "fill"):
        seen = found = number = 0
        while seen < 6 and faulty(file, 1, fault, number, scratch / "planted.pdf"):
            number += 1
            spoilt = pictures.pdfium(scratch / "planted.pdf", 1, DPI, scratch)
            marked = highest(ImageChops.difference(whole, spoilt)).point(lambda value: 255 if value > FAR else 0)
            if marked.histogram()[255] < LEAST:
                continue
            seen += 1
            found += any(not within_bounds(compare(scratch / "planted.pdf", 1, painted, engine), engine) for engine in ("pdfium", "mupdf"))
        check(seen > 0 and found == seen, f"a planted fault ({fault}) is seen by the judge of paintings", (found, seen))
