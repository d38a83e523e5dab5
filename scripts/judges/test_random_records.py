"""Random Vietnamese records through every layout, each page looked at with pdfium.

Each record must come out with all its text, no two inks touching and none outside the type area, or be refused with a fit
finding and nothing else. The records are the same each time: names of 2 to 60 characters, units up to 120, citations up to 90
words, all 134 accented letters among them. Of every fortieth page the gap between lines is looked for in the picture too.
KHEN_RANDOM_RECORDS says how many there are.
"""

import ctypes
import json
import os
import pathlib
import random
import re
import unicodedata

import pypdfium2
import pypdfium2.raw as pdfium_c
import pytest

from checks import Checks
from khen import COMMON, PROJECT, Khen

VOWELS = "a ă â e ê i o ô ơ u ư y".split()
TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
ONSETS = ["", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
          "r", "s", "t", "th", "tr", "v", "x"]
CODAS = ["", "c", "ch", "i", "m", "n", "ng", "nh", "o", "p", "t", "u"]
ACCENTED = sorted({form for letter in "aăâeêioôơuưyđ" for tone in TONES for case in (str.lower, str.upper)
                   for form in [unicodedata.normalize("NFC", case(letter + tone))]
                   if len(form) == 1 and not form.isascii()})
# Width of A4, for which the type area is given; papers of other sizes are drawn in proportion.
A4 = 297 / 25.4 * 72
MARGIN = 17 / 25.4 * 72
SETTINGS = [*COMMON, "--set", "decision.number=05/QĐ-SCT", "--set", "decision.date=2026-01-05",
            "--set", "parent=TỔNG CÔNG TY", "--set", "Tên kỷ niệm chương=“Vì sự nghiệp Công Thương”"]


def syllable(dice: random.Random, is_capital: bool) -> str:
    rhyme = dice.choice(VOWELS) + dice.choice(TONES)
    text = unicodedata.normalize("NFC", dice.choice(ONSETS) + rhyme + dice.choice(CODAS))
    return text[0].upper() + text[1:] if is_capital else text


def words(dice: random.Random, least: int, most: int, are_capital: bool) -> str:
    """Syllables of together at least and at most so many characters."""
    goal = dice.randint(least, most)
    text = syllable(dice, True)
    while len(text) < goal:
        further = text + " " + syllable(dice, are_capital)
        if len(further) > most:
            break
        text = further
    return text[:most]


def records(count: int) -> list[dict]:
    dice = random.Random(20162017)
    made = []
    for number in range(1, count + 1):
        kind = dice.choice(["individual", "collective", "household"])
        record = {"no": number, "kind": kind, "award": "Danh hiệu thử", "name": words(dice, 2, 60, True)}
        if kind != "collective":
            record["honorific"] = dice.choice(["Ông", "Bà"])
        for field, least, most, share in (("position", 4, 50, .8), ("unit", 4, 120, .8), ("address", 10, 80, .4)):
            if dice.random() < share:
                record[field] = words(dice, least, most, dice.random() < .5)
        citation = " ".join(syllable(dice, place == 0 or dice.random() < .1) for place in range(dice.randint(1, 90)))
        record["citation"] = (citation.upper() if dice.random() < .15 else citation) + "."
        made.append(record)
    # Capitals and small letters alike, whatever the dice say.
    letters = [letter for letter in ACCENTED]
    for place in range(0, len(letters), 8):
        made[place // 8 % count]["citation"] = "Chữ " + "".join(letters[place:place + 8]) + "."
    return made


def shown(record: dict) -> list[str]:
    """The fields that a certificate of this kind bears."""
    texts = [record["name"], record["citation"]]
    if record["kind"] == "individual":
        texts += [record.get("position", ""), record.get("unit", "")]
    elif record["kind"] == "collective":
        texts.append(record.get("unit") or record.get("address", ""))
    else:
        texts.append(record.get("address", ""))
    return [text for text in texts if text]


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


class Glyphs:
    """The letters of a page with their ink boxes and baselines, as pdfium draws them."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        textpage = page.get_textpage()
        self.text = textpage.get_text_bounded()
        self.glyphs = []
        x, y = ctypes.c_double(), ctypes.c_double()
        box = [ctypes.c_double() for _ in range(4)]
        for index in range(textpage.count_chars()):
            code = pdfium_c.FPDFText_GetUnicode(textpage, index)
            if code <= 32:
                continue
            pdfium_c.FPDFText_GetCharOrigin(textpage, index, x, y)
            pdfium_c.FPDFText_GetCharBox(textpage, index, *box)
            left, right, bottom, top = (value.value for value in box)
            if right > left and top > bottom:
                self.glyphs.append((round(y.value, 1), left, bottom, right, top, chr(code), index))

    def lines(self) -> list[list[tuple]]:
        lines: dict[float, list[tuple]] = {}
        for glyph in self.glyphs:
            lines.setdefault(glyph[0], []).append(glyph)
        return [lines[y] for y in sorted(lines, reverse=True)]

    def collisions(self) -> list[str]:
        """Letters of different lines whose ink boxes meet."""
        found = []
        lines = self.lines()
        extents = [(min(g[2] for g in line), max(g[4] for g in line)) for line in lines]
        for one in range(len(lines)):
            for other in range(one + 1, len(lines)):
                if extents[other][1] <= extents[one][0] or extents[other][0] >= extents[one][1]:
                    continue
                for upper in lines[one]:
                    for lower in lines[other]:
                        if (upper[1] < lower[3] and lower[1] < upper[3] and upper[2] < lower[4] and lower[2] < upper[4]):
                            found.append(f"{upper[5]} × {lower[5]}")
        return found

    def outside(self, width: float, height: float) -> list[str]:
        margin = MARGIN * width / A4
        return [glyph[5] for glyph in self.glyphs
                if glyph[1] < margin or glyph[2] < margin or glyph[3] > width - margin or glyph[4] > height - margin]


def has_clear_rows(page: pypdfium2.PdfPage, glyphs: Glyphs) -> list[str]:
    """In the picture: between two neighbouring lines, where one stands above the other, there is a row without dark ink."""
    scale = 150 / 72
    picture = page.render(scale=scale, grayscale=True).to_pil().convert("L")
    dark = picture.point(lambda value: 255 if value < 92 else 0)
    faulty = []
    lines = glyphs.lines()
    for upper, lower in zip(lines, lines[1:]):
        left = max(min(g[1] for g in upper), min(g[1] for g in lower))
        right = min(max(g[3] for g in upper), max(g[3] for g in lower))
        if right - left < 4:
            continue
        top, bottom = (page.get_height() - line[0][0] for line in (upper, lower))
        # Letters end on the lower baseline, so the row above it must not count as clear when they reach up to the other.
        rows = dark.crop((int(left * scale), int(top * scale), int(right * scale) + 1, int(bottom * scale) - 1))
        if all(rows.crop((0, y, rows.width, y + 1)).getbbox() for y in range(rows.height)):
            faulty.append("".join(g[5] for g in upper)[:20] + " / " + "".join(g[5] for g in lower)[:20])
    return faulty


def layouts() -> list[str]:
    files = sorted((PROJECT / "layouts").glob("*/layout.yaml"))
    return [file.parent.name for file in files if not re.search(r"^base: true", file.read_text(encoding="utf-8"), re.M)]


def judge_layout(khen: Khen, layout: str, batch: list[dict], scratch: pathlib.Path, check: Checks) -> None:
    sheet = scratch / "random.json"
    sheet.write_text(json.dumps(batch, ensure_ascii=False), encoding="utf-8")
    output = scratch / f"random-{layout}"
    done = khen("certificates", sheet, "--layout", layout, *SETTINGS, "--merged", "-o", output, "--quiet",
                          "--lang", "en", "--color", "never", seconds=1200)
    assert done.code in (0, 1), done.err[-600:]
    entries = json.loads((output / "run.json").read_text(encoding="utf-8"))["records"]
    check(len(entries) == len(batch), f"{layout}: run.json tells of every record", len(entries))
    refused = [entry for entry in entries if entry["status"] == "refused"]
    for entry in refused:
        codes = {finding["code"] for finding in entry["findings"] if finding["severity"] == "error"}
        check(bool(codes) and all(code.startswith("FIT") for code in codes),
              f"{layout}: record {entry['number']} is refused for its fit", sorted(codes))
    made = [entry for entry in entries if entry["status"] == "made"]
    by_number = {record["no"]: record for record in batch}
    with pypdfium2.PdfDocument(output / "certificates.pdf") as document:
        check(len(document) == len(made), f"{layout}: one page for each that is made", (len(document), len(made)))
        for place, entry in enumerate(sorted(made, key=lambda entry: entry["page"])):
            page = document[entry["page"] - 1]
            glyphs = Glyphs(page)
            what = f"{layout}: record {entry['number']}"
            text = bare(glyphs.text)
            lost = [field for field in shown(by_number[entry["number"]]) if bare(field) not in text]
            check(not lost, f"{what} has all its text", lost[:1])
            check(not (met := glyphs.collisions()), f"{what} has no two inks touching", met[:3])
            check(not (out := glyphs.outside(*page.get_size())), f"{what} keeps within the type area", out[:3])
            if place % 40 == 0:
                check(not (met := has_clear_rows(page, glyphs)), f"{what} has clear rows between lines", met[:2])
            page.close()


COUNT = int(os.environ.get("KHEN_RANDOM_RECORDS", "60"))


def test_the_records_bear_all_accented_letters() -> None:
    seen = set("".join("".join(shown(record)) for record in records(COUNT)))
    assert len(ACCENTED) == 134
    assert seen >= set(ACCENTED)


@pytest.mark.parametrize("layout", layouts())
def test_random_records(layout: str, khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    judge_layout(khen, layout, records(COUNT), scratch, check)
