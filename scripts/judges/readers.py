"""Five independent readers of PDF, each of which answers with the text of every page."""

import pathlib
import re
import subprocess
import unicodedata

import pypdf
import pypdfium2
from pdfminer.high_level import extract_text


def run(*command: object) -> str:
    return subprocess.run([str(part) for part in command], capture_output=True, check=True, text=True).stdout


def poppler(file: pathlib.Path) -> list[str]:
    return run("pdftotext", "-enc", "UTF-8", file, "-").split("\f")[:-1]


def pdfium(file: pathlib.Path) -> list[str]:
    with pypdfium2.PdfDocument(file) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def mupdf(file: pathlib.Path) -> list[str]:
    return run("mutool", "draw", "-q", "-F", "txt", file).split("\f")[:-1]


def pdfminer(file: pathlib.Path) -> list[str]:
    return extract_text(str(file)).split("\f")[:-1]


def pypdf_(file: pathlib.Path) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(file).pages]


QUICK = {"pdftotext": poppler, "pdfium": pdfium, "mupdf": mupdf}
ALL = QUICK | {"pdfminer": pdfminer, "pypdf": pypdf_}


def plain(text: str) -> str:
    """Text with every stretch of white space as one space; letters stay exactly as the reader gave them."""
    return re.sub(r"\s+", " ", text).strip()


def is_composed(text: str) -> bool:
    return unicodedata.is_normalized("NFC", text)


def fonts(file: pathlib.Path) -> list[dict[str, str]]:
    """What pdffonts says of each font: name, and `emb`, `sub` and `uni` as yes or no."""
    lines = run("pdffonts", file).splitlines()[2:]
    found = []
    for line in lines:
        words = line.split()
        emb, sub, uni = words[-5:-2]
        found.append({"name": words[0].split("+")[-1], "emb": emb, "sub": sub, "uni": uni})
    return found


def syntax(file: pathlib.Path) -> tuple[int, str]:
    """The exit code of `qpdf --check`, 0 for a file without fault or warning, and what it said."""
    done = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True)
    return done.returncode, (done.stdout + done.stderr)[-400:]
