"""All 134 accented letters of Vietnamese, through certificates and booklet, back by five readers."""

import csv
import pathlib

import readers
from checks import Checks
from coverage import accented_letters
from khen import Khen

ROW = 6


def rows() -> list[str]:
    """Every letter within a word, and every capital alone between spaces."""
    letters = accented_letters()
    words = [f"T{letter}N" if letter.isupper() else f"t{letter}n" for letter in letters]
    capitals = [letter for letter in letters if letter.isupper()]
    return [" ".join(texts[at:at + ROW]) for texts in (words, capitals) for at in range(0, len(texts), ROW)]


def write(folder: pathlib.Path, texts: list[str]) -> pathlib.Path:
    folder.mkdir()
    (folder / "ceremony.yaml").write_text(
        "ceremony: Chữ Việt\nissuer: SỞ CÔNG THƯƠNG\nplace: Hà Nội\ndate: 2026-03-06\nrecords: awards.csv\nlayout: giay-khen\n"
        "signer: {title: GIÁM ĐỐC, name: Lê An}\ndecision: {number: 05/QĐ-SCT, date: 2026-03-02}\n", encoding="utf-8")
    with open(folder / "awards.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["Họ và tên", "Chức vụ", "Đơn vị", "Hình thức khen thưởng", "Thành tích"])
        for text in texts:
            writer.writerow([text, "Chuyên viên", f"Phòng {text}", "Giấy khen", f"Đã có thành tích {text}"])
    (folder / "booklet.yaml").write_text(
        "layout: booklet-a4\ntitle: Chữ Việt\nparts:\n  - prose: {file: letters.md, name: letters}\n", encoding="utf-8")
    body = "\n\n".join(f"Dòng số {number}: {text}." for number, text in enumerate(texts, 1))
    (folder / "letters.md").write_text(f"# Chữ Việt\n\n## {texts[0]}\n\n{body}\n", encoding="utf-8")
    return folder


def test_every_letter_comes_back_from_certificates_and_booklet(khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    texts = rows()
    check(len(set("".join(texts)) & set(accented_letters())) == 134, "the rows have all 134 letters")
    source, output = write(scratch / "letters", texts), scratch / "letters-made"
    for command, more in {"certificates": ["--merged"], "booklet": []}.items():
        done = khen(command, source, "-o", output, *more)
        check(done.code == 0, f"{command} of all letters are made", (done.code, done.err[-600:]))
    for file in ("certificates.pdf", "booklet.pdf"):
        for reader, read in readers.ALL.items():
            text = readers.plain(" ".join(read(output / file)))
            lost = [row for row in texts if row not in text]
            check(not lost, f"{reader} finds every letter in {file}", lost[:3])
