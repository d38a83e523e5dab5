"""WeasyPrint: weasyprint_peer.py ART RECORDS merged|single OUTPUT. ART is the folder of border.svg."""

import csv
import html
import pathlib
import sys

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

CSS = """
@page { size: 297mm 210mm; margin: 0 }
* { margin: 0; padding: 0 }
body { font-family: "Liberation Serif"; font-size: 16pt; line-height: 19pt }
.page { position: relative; width: 297mm; height: 210mm; break-after: page; overflow: hidden }
.page:last-child { break-after: auto }
img { position: absolute; left: 0; top: 0; width: 297mm; height: 210mm }
p { position: absolute; text-align: center }
.b { font-weight: bold } .i { font-style: italic; font-size: 12.5pt } .r { color: #C8102E } .s { font-size: 14pt }
.left { text-align: left }
"""
FIXED = [
    (48.5, 50, 200, "b s", 14, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), (48.5, 56.5, 200, "b s", 14, "Độc lập - Tự do - Hạnh phúc"),
    (48.5, 67, 200, "b r", 16, "GIÁM ĐỐC SỞ CÔNG THƯƠNG"), (48.5, 75, 200, "b s", 14, "TẶNG"),
    (28.5, 95, 240, "b r", 50, "GIẤY KHEN"),
]
VARIABLE = [
    (28.5, 107, 240, "b", 26), (41, 115, 215, "", 16), (73.5, 122, 150, "", 16), (41, 137, 215, "", 16),
    (30, 162, 110, "b i left", 12.5), (30, 168, 110, "b i left", 12.5), (170, 160, 90, "b i", 12.5), (170, 167, 90, "b", 16),
    (170, 189, 90, "b s", 14),
]


def line(x: float, y: float, width: float, style: str, size: float, text: str) -> str:
    # The first baseline of a line box of 19 pt lies about 0.5 em of the size below its middle's ascent.
    leading = max(19, size * 1.1)
    top = y - (leading / 2 + size * 0.337) / 72 * 25.4
    return (f'<p class="{style}" style="left:{x}mm;top:{top:.3f}mm;width:{width}mm;font-size:{size}pt;'
            f'line-height:{leading}pt">{html.escape(text)}</p>')


def page(record: list[str]) -> str:
    lines = [line(*place) for place in FIXED] + [line(*place, text) for place, text in zip(VARIABLE, record)]
    return '<div class="page"><img src="border.svg" alt="">' + "".join(lines) + "</div>"


def write(pages: list[str], art: str, output: str, fonts: FontConfiguration) -> None:
    text = f'<html lang="vi"><title>Giấy khen</title><style>{CSS}</style><body>{"".join(pages)}</body></html>'
    HTML(string=text, base_url=art + "/").write_pdf(output, font_config=fonts)


def main() -> None:
    art, records, mode, output = sys.argv[1:]
    with open(records, encoding="utf-8", newline="") as file:
        pages = [page(row) for row in list(csv.reader(file))[1:]]
    fonts, base = FontConfiguration(), str(pathlib.Path(art).absolute())
    if mode == "merged":
        write(pages, base, output, fonts)
        return
    for index, text in enumerate(pages, 1):
        write([text], base, f"{output}/{index:05}.pdf", fonts)


if __name__ == "__main__":
    main()
