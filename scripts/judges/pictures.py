"""Judges what pages look like: four engines agree, the page is not empty, and a reader of pictures finds its words."""

import pathlib
import re
import subprocess
import tempfile

import pypdfium2
from PIL import Image, ImageChops, ImageStat

import readers
from checks import Checks

# Drawn fine and made coarse, so that hairlines weigh what they cover and not how an engine smooths them.
DPI, REDUCTION = 144, 12


def pdfium(file: pathlib.Path, page: int, dpi: int, folder: pathlib.Path) -> Image.Image:
    with pypdfium2.PdfDocument(file) as document:
        return document[page - 1].render(scale=dpi / 72).to_pil().convert("RGB")


def poppler(file: pathlib.Path, page: int, dpi: int, folder: pathlib.Path) -> Image.Image:
    readers.run("pdftoppm", "-r", dpi, "-f", page, "-l", page, "-png", "-singlefile", file, folder / "poppler")
    return Image.open(folder / "poppler.png").convert("RGB")


def mupdf(file: pathlib.Path, page: int, dpi: int, folder: pathlib.Path) -> Image.Image:
    readers.run("mutool", "draw", "-q", "-r", dpi, "-o", folder / "mupdf.png", file, page)
    return Image.open(folder / "mupdf.png").convert("RGB")


def ghostscript(file: pathlib.Path, page: int, dpi: int, folder: pathlib.Path) -> Image.Image:
    readers.run("gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=png16m", "-dTextAlphaBits=4", "-dGraphicsAlphaBits=4",
                f"-r{dpi}", f"-dFirstPage={page}", f"-dLastPage={page}", f"-sOutputFile={folder / 'gs.png'}", file)
    return Image.open(folder / "gs.png").convert("RGB")


ENGINES = {"pdfium": pdfium, "poppler": poppler, "mupdf": mupdf, "ghostscript": ghostscript}


def judge(file: pathlib.Path, page: int, what: str, check: Checks) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        drawn = {engine: draw(file, page, DPI, folder) for engine, draw in ENGINES.items()}
        first = drawn["pdfium"]
        check(min(ImageStat.Stat(first).stddev) > 5, f"{what} is not empty")
        for engine, picture in drawn.items():
            same = abs(picture.width - first.width) <= 1 and abs(picture.height - first.height) <= 1
            check(same, f"{what}: {engine} makes it as large", (picture.size, first.size))
            coarse = [each.resize(first.size).reduce(REDUCTION) for each in (picture, first)]
            difference = ImageStat.Stat(ImageChops.difference(*coarse)).mean
            check(max(difference) < 3, f"{what}: {engine} and pdfium draw the same", difference)
        judge_words(file, page, what, folder, check)


def judge_words(file: pathlib.Path, page: int, what: str, folder: pathlib.Path, check: Checks) -> None:
    """A coarse judge: it misses a mark now and then, but not a text that is absent, overprinted or in a wrong face."""
    picture = pdfium(file, page, 200, folder)
    edge = (round(picture.width * 0.085), round(picture.height * 0.22))
    picture.crop((edge[0], edge[1], picture.width - edge[0], round(picture.height * 0.92))).save(folder / "ocr.png")
    seen = words(readers.run("tesseract", folder / "ocr.png", "-", "-l", "vie", "--psm", "6"))
    wanted = words(readers.poppler(file)[page - 1]) - words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc")
    share = len(wanted & seen) / max(1, len(wanted))
    check(share >= 0.8, f"{what}: tesseract finds its words", (round(share, 2), sorted(wanted - seen)))


def words(text: str) -> set[str]:
    return {word.lower() for word in re.findall(r"\w{2,}", text)}
