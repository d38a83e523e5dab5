"""Looks at the outlines of the 134 accented letters of Vietnamese in every face of fonts/catalogue.yaml.

A character map is no proof: there are faces whose map holds every letter and whose glyphs lack a mark. So the outlines
are compared. A face covers Vietnamese when, of every letter, there is a glyph, it is not empty, no two letters share
an outline, and it has one contour more than its bare letter for every mark that stands apart from it.

    coverage.py            compares what the catalogue says with what the font files hold; fails on a difference
    coverage.py --write    writes what was found into the catalogue
"""

import argparse
import pathlib
import re
import sys
import unicodedata

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

CATALOGUE = pathlib.Path(__file__).resolve().parents[2] / "fonts" / "catalogue.yaml"
TONES = "\u0300\u0309\u0303\u0301\u0323"
# The horn of ơ and ư and the bar of đ may be drawn in one stroke with the letter; every other mark stands apart.
JOINED = "\u031b"
FACE_LINE = re.compile(r"^(?P<head>\s+- \{weight: .*?file: (?P<file>[^,}]+))(?:, covers: \{[^}]*\})?\}$")


def accented_letters() -> list[str]:
    """All letters that differ from plain Latin ones, 67 of each case, in NFC."""
    letters = ["đ"]
    for vowel in "aăâeêioôơuưy":
        if not vowel.isascii():
            letters.append(vowel)
        letters += [unicodedata.normalize("NFC", vowel + tone) for tone in TONES]
    return letters + [letter.upper() for letter in letters]


def outline(glyphs, name: str) -> tuple:
    pen = DecomposingRecordingPen(glyphs, reverseFlipped=True)
    glyphs[name].draw(pen)
    return tuple((verb, tuple(points)) for verb, points in pen.value)


def contours(drawn: tuple) -> int:
    return sum(1 for verb, _ in drawn if verb == "moveTo")


def bare(letter: str) -> tuple[str, int]:
    """The letter without marks (a dotless i for those of i), and how many marks stand apart from it."""
    decomposed = unicodedata.normalize("NFD", letter)
    base = {"i": "ı", "đ": "d", "Đ": "D"}.get(decomposed[0], decomposed[0])
    return base, sum(1 for mark in decomposed[1:] if mark not in JOINED)


def missing_letters(font: TTFont) -> list[str]:
    """The letters that the face does not draw, each with why."""
    characters, glyphs = font.getBestCmap(), font.getGlyphSet()
    owner: dict[tuple, str] = {}
    problems = []
    for letter in accented_letters():
        name = characters.get(ord(letter))
        if name is None:
            problems.append(f"{letter} has no glyph")
            continue
        drawn = outline(glyphs, name)
        if contours(drawn) == 0:
            problems.append(f"{letter} is empty")
            continue
        if drawn in owner:
            problems.append(f"{letter} is drawn as {owner[drawn]}")
            continue
        owner[drawn] = letter
        base, marks = bare(letter)
        if ord(base) not in characters:
            base = "i"
        plain = outline(glyphs, characters[ord(base)])
        if drawn == plain:
            problems.append(f"{letter} is drawn as {base}")
        elif marks and contours(drawn) < contours(plain) + marks - (base == "i"):
            problems.append(f"{letter} has {contours(drawn)} contours, {base} alone has {contours(plain)}")
    return problems


def highest_ink(font: TTFont) -> float:
    """How far the tallest letter rises above the face's line, as a share of the size; never below zero."""
    characters, glyphs = font.getBestCmap(), font.getGlyphSet()
    top = 0
    for letter in accented_letters():
        if ord(letter) in characters:
            pen = BoundsPen(glyphs)
            glyphs[characters[ord(letter)]].draw(pen)
            top = max(top, pen.bounds[3] if pen.bounds else 0)
    return max(0.0, (top - font["hhea"].ascender) / font["head"].unitsPerEm)


def has_small_capitals(font: TTFont) -> bool:
    """Whether `smcp` replaces every lower-case letter of Vietnamese."""
    if "GSUB" not in font:
        return False
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "smcp"
        for index in record.Feature.LookupListIndex
    }
    replaced = set()
    for index in lookups:
        for subtable in table.LookupList.Lookup[index].SubTable:
            subtable = getattr(subtable, "ExtSubTable", subtable)
            replaced |= set(getattr(subtable, "mapping", {}))
    characters = font.getBestCmap()
    lower = [letter for letter in accented_letters() if letter.islower()] + list("abcdeghiklmnopqrstuvxy")
    return bool(lookups) and all(characters.get(ord(letter)) in replaced for letter in lower)


def measure(path: str) -> tuple[dict[str, str], list[str]]:
    font = TTFont(path, fontNumber=0)
    if "fvar" in font:
        return {}, ["is a variable font, of which one weight would be laid out and another embedded"]
    problems = missing_letters(font)
    covers = {
        "letters": str(134 - len(problems)),
        "dong-sign": "yes" if ord("₫") in font.getBestCmap() else "no",
        "small-capitals": "yes" if has_small_capitals(font) else "no",
        "rise": f"{highest_ink(font):.2f}",
    }
    return covers, problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write what was found into the catalogue")
    parser.add_argument("fonts", nargs="*", help="look at these font files instead of the catalogue's")
    arguments = parser.parse_args()
    if arguments.fonts:
        failed = False
        for path in arguments.fonts:
            covers, problems = measure(path)
            print(path, covers, *problems, sep="\n  ")
            failed |= bool(problems)
        return int(failed)
    lines, differences, faces = [], [], 0
    for line in CATALOGUE.read_text(encoding="utf-8").splitlines():
        match = FACE_LINE.match(line)
        if match:
            faces += 1
            covers, problems = measure(match["file"])
            found = match["head"] + ", covers: {" + ", ".join(f"{key}: {value}" for key, value in covers.items()) + "}}"
            if problems:
                differences.append(f"{match['file']}: " + "; ".join(problems[:5]) + f" ({len(problems)} in all)")
            elif found != line and not arguments.write:
                differences.append(f"{match['file']}: the catalogue says otherwise; found {covers}")
            line = found
        lines.append(line)
    if arguments.write:
        CATALOGUE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(*differences, sep="\n", file=sys.stderr)
    print(f"faces: {faces - len(differences)} of {faces} cover Vietnamese as the catalogue says")
    return int(bool(differences) or faces == 0)


if __name__ == "__main__":
    sys.exit(main())
