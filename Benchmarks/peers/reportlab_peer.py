"""ReportLab: reportlab_peer.py ART RECORDS merged|single OUTPUT PROCESSES. The art is a form, painted by reference."""

import csv
import multiprocessing
import sys

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONTS = "/usr/share/fonts/truetype/liberation2/LiberationSerif"
WIDTH, HEIGHT = 297 * mm, 210 * mm
RED, BLACK = Color(0.784, 0.063, 0.18), Color(0, 0, 0)
FIXED = [
    (148.5, 50, "B", 14, BLACK, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), (148.5, 56.5, "B", 14, BLACK, "Độc lập - Tự do - Hạnh phúc"),
    (148.5, 67, "B", 16, RED, "GIÁM ĐỐC SỞ CÔNG THƯƠNG"), (148.5, 75, "B", 14, BLACK, "TẶNG"), (148.5, 95, "B", 50, RED, "GIẤY KHEN"),
]
VARIABLE = [
    (148.5, 107, 240, "B", 26, True), (148.5, 115, 215, "R", 16, True), (148.5, 122, 150, "R", 16, True),
    (148.5, 137, 215, "R", 16, True), (30, 162, 110, "BI", 12.5, False), (30, 168, 110, "BI", 12.5, False),
    (215, 160, 90, "BI", 12.5, True), (215, 167, 90, "B", 16, True), (215, 189, 90, "B", 14, True),
]


def paint_art(canvas: Canvas, operators: list[list[str]]) -> None:
    path = canvas.beginPath()
    for verb, *words in operators:
        v = [float(word) for word in words]
        if verb == "m":
            path.moveTo(v[0], HEIGHT - v[1])
        elif verb == "l":
            path.lineTo(v[0], HEIGHT - v[1])
        elif verb == "c":
            path.curveTo(v[0], HEIGHT - v[1], v[2], HEIGHT - v[3], v[4], HEIGHT - v[5])
        elif verb == "z":
            path.close()
        elif verb == "f":
            canvas.setFillColorRGB(*v[:3])
            canvas.drawPath(path, stroke=0, fill=1)
            path = canvas.beginPath()
        else:
            canvas.setStrokeColorRGB(*v[:3])
            canvas.setLineWidth(v[3])
            canvas.drawPath(path, stroke=1, fill=0)
            path = canvas.beginPath()


def new(path: str, operators: list[list[str]]) -> Canvas:
    canvas = Canvas(path, pagesize=(WIDTH, HEIGHT), pageCompression=1, invariant=1)
    canvas.beginForm("art", 0, 0, WIDTH, HEIGHT)
    paint_art(canvas, operators)
    canvas.endForm()
    return canvas


def page(canvas: Canvas, record: list[str]) -> None:
    canvas.doForm("art")
    for x, y, face, size, colour, text in FIXED:
        canvas.setFillColor(colour)
        canvas.setFont(face, size)
        canvas.drawCentredString(x * mm, HEIGHT - y * mm, text)
    canvas.setFillColor(BLACK)
    for (x, y, width, face, size, centred), text in zip(VARIABLE, record):
        canvas.setFont(face, size)
        for number, line in enumerate(simpleSplit(text, face, size, width * mm)):
            draw = canvas.drawCentredString if centred else canvas.drawString
            draw(x * mm, HEIGHT - y * mm - number * 19, line)
    canvas.showPage()


def share(job: tuple[str, list[list[str]], int, str, bool]) -> None:
    art, rows, first, output, single = job
    for name, file in [("R", "Regular"), ("B", "Bold"), ("BI", "BoldItalic")]:
        pdfmetrics.registerFont(TTFont(name, f"{FONTS}-{file}.ttf"))
    with open(art, encoding="utf-8") as file:
        operators = [line.split() for line in file]
    canvas = None
    for index, row in enumerate(rows, first + 1):
        if canvas is None:
            canvas = new(f"{output}/{index:05}.pdf" if single else output, operators)
        page(canvas, row)
        if single:
            canvas.save()
            canvas = None
    if canvas is not None:
        canvas.save()


def main() -> None:
    art, records, mode, output, processes = sys.argv[1:]
    with open(records, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    workers = int(processes)
    if mode == "merged" or workers == 1:
        share((art, rows, 0, output, mode == "single"))
        return
    edges = [len(rows) * n // workers for n in range(workers + 1)]
    with multiprocessing.Pool(workers) as pool:
        pool.map(share, [(art, rows[a:b], a, output, True) for a, b in zip(edges, edges[1:])])


if __name__ == "__main__":
    main()
