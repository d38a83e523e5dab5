"""The border of the benchmark's page: about 1,500 path segments of gold and red line work on A4 landscape, in points.

Written as border.svg, which khen and WeasyPrint read, and as border.txt, one operator a line, for the programs that draw
it themselves. The same numbers stand in both.
"""

import math
import pathlib

WIDTH, HEIGHT = 297 / 25.4 * 72, 210 / 25.4 * 72
GOLD, RED, TINT = "#B8862B", "#C8102E", "#FBF6EA"


def lens(x: float, y: float, angle: float, length: float, breadth: float) -> list[tuple]:
    """A leaf of two curves."""
    along, across = (math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))

    def at(a: float, b: float) -> tuple[float, float]:
        return round(x + along[0] * a + across[0] * b, 2), round(y + along[1] * a + across[1] * b, 2)

    tip = at(length, 0)
    return [("m", *at(0, 0)), ("c", *at(length * 0.3, breadth), *at(length * 0.7, breadth), *tip),
            ("c", *at(length * 0.7, -breadth), *at(length * 0.3, -breadth), *at(0, 0)), ("z",)]


def pieces() -> list[tuple[str, str, float, list[tuple]]]:
    """(fill or stroke, colour, width, path) in painting order."""
    mm = 72 / 25.4
    made = [("fill", TINT, 0, rectangle(18 * mm))]
    for inset, colour, width in [(8, GOLD, 0.5), (8.8, GOLD, 1.4), (17.2, RED, 0.6), (18, GOLD, 1.4)]:
        made.append(("stroke", colour, width, rectangle(inset * mm)))
    leaves, waves = [], []
    middle = 13 * mm
    for count, length, horizontal in [(50, WIDTH - 2 * 18 * mm, True), (32, HEIGHT - 2 * 18 * mm, False)]:
        step = length / count
        for side in (0, 1):
            line = middle if side == 0 else (HEIGHT if horizontal else WIDTH) - middle
            start = 18 * mm
            for index in range(count):
                position = start + (index + 0.5) * step
                x, y = (position, line) if horizontal else (line, position)
                for turn in range(4):
                    leaves += lens(x, y, math.pi / 4 + turn * math.pi / 2, 3.4 * mm, 0.9 * mm)
                swing = 2.2 * mm * (1 if index % 2 == 0 else -1)
                begin, end = start + index * step, start + (index + 1) * step
                points = [(begin, line), (begin + step / 3, line + swing), (end - step / 3, line - swing), (end, line)]
                points = [tuple(round(value, 2) for value in (point if horizontal else point[::-1])) for point in points]
                if index == 0:
                    waves.append(("m", *points[0]))
                waves.append(("c", *points[1], *points[2], *points[3]))
    made.append(("fill", GOLD, 0, leaves))
    made.append(("stroke", RED, 0.4, waves))
    return made


def rectangle(inset: float) -> list[tuple]:
    left, top, right, bottom = (round(value, 2) for value in (inset, inset, WIDTH - inset, HEIGHT - inset))
    return [("m", left, top), ("l", right, top), ("l", right, bottom), ("l", left, bottom), ("z",)]


def segments() -> int:
    return sum(1 for piece in pieces() for operator in piece[3] if operator[0] in "lc")


def svg() -> str:
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="210mm" viewBox="0 0 {WIDTH:.4f} {HEIGHT:.4f}">']
    for kind, colour, width, path in pieces():
        data = " ".join(operator[0].upper() + " ".join(f"{value:g}" for value in operator[1:]) for operator in path)
        paint = f'fill="{colour}"' if kind == "fill" else f'fill="none" stroke="{colour}" stroke-width="{width}"'
        lines.append(f'<path {paint} d="{data}"/>')
    return "\n".join(lines + ["</svg>"]) + "\n"


def text() -> str:
    lines = []
    for kind, colour, width, path in pieces():
        red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
        lines += [" ".join([operator[0], *(f"{value:g}" for value in operator[1:])]) for operator in path]
        lines.append(f"{'f' if kind == 'fill' else 's'} {red:.4f} {green:.4f} {blue:.4f} {width}")
    return "\n".join(lines) + "\n"


def write(folder: pathlib.Path) -> None:
    (folder / "border.svg").write_text(svg(), encoding="utf-8")
    (folder / "border.txt").write_text(text(), encoding="utf-8")


if __name__ == "__main__":
    write(pathlib.Path(__file__).parent / "layout")
    print(segments(), "segments")
