"""Holds reports, decisions and annexes against the measures of Decree 30/2020, annex I: positions, sizes, rules and
distances as pdfium and mupdf read them back from the produced PDF."""

import pathlib
import re

import pypdf
import pypdfium2

import booklets
from booklets import MM, Line
from checks import Checks


def rules(file: pathlib.Path, page: int) -> list[tuple[float, float, float]]:
    """Horizontal rules of a page: left and right end and height, in points from the upper left corner."""
    with pypdfium2.PdfDocument(file) as document:
        sheet = document[page]
        height = sheet.get_trimbox()[3]
        found = []
        for thing in sheet.get_objects(filter=[2], max_depth=8):
            left, bottom, right, top = thing.get_bounds()
            if top - bottom < 2 and right - left > 10:
                found.append((left, right, height - (top + bottom) / 2))
    return found


def judge(file: pathlib.Path, kind: str, check: Checks) -> None:
    what = file.name
    reader = pypdf.PdfReader(file)
    box = reader.pages[0].trimbox
    check(abs(float(box.width) - 210 * MM) < 1 and abs(float(box.height) - 297 * MM) < 1, f"{what}: paper A4")
    read = booklets.lines(file)
    first = [line for line in read if line.page == 0]

    def one(words: str, lines: list[Line] = first) -> Line:
        found = [line for line in lines if words in line.text]
        check(bool(found), f"{what}: “{words}” is there", [line.text for line in lines][:8])
        return found[0] if found else Line(0, 0, 0, 0, 0, "")

    def size(line: Line, low: float, high: float) -> None:
        check(low - 0.01 <= line.size <= high + 0.01, f"{what}: “{line.text.strip()[:30]}” has {low} to {high} pt", line.size)

    def underlined(line: Line, low: float, high: float) -> None:
        below = [rule for rule in rules(file, 0) if 0 < rule[2] - line.y < 9 and rule[0] < line.right and rule[1] > line.x]
        share = (below[0][1] - below[0][0]) / (line.right - line.x) if below else 0
        check(low <= share <= high, f"{what}: the rule below “{line.text.strip()[:24]}”", share)
        if below:
            check(abs(below[0][0] + below[0][1] - line.x - line.right) < 4, f"{what}: it stands in the middle")

    country, motto = one("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), one("Độc lập - Tự do - Hạnh phúc")
    parent, issuer = one("ỦY BAN NHÂN DÂN"), one("SỞ CÔNG THƯƠNG")
    number, date = one("Số: "), one(", ngày ")
    size(country, 12, 13), size(motto, 13, 14), size(parent, 12, 13), size(issuer, 12, 13), size(number, 13, 13)
    size(date, 13, 14)
    check(re.search(r"Số: \d\d", number.text) is not None, f"{what}: small numbers take a zero", number.text)
    underlined(motto, 0.96, 1.04)
    underlined(issuer, 1 / 3, 1 / 2)
    check(issuer.right < country.x and abs(parent.y - country.y) < 3, f"{what}: two blocks side by side")
    check(abs(number.y - date.y) < 0.5, f"{what}: number and date on one line")
    title = one(kind)
    size(title, 13, 14)
    middle = (30 + 195) / 2 * MM
    check(abs((title.x + title.right) / 2 - middle) < 2, f"{what}: the kind of paper stands in the middle")
    summary = [rule for rule in rules(file, 0) if title.y < rule[2] < title.y + 70]
    check(bool(summary) and abs((summary[0][0] + summary[0][1]) / 2 - middle) < 2, f"{what}: a rule below the summary")

    for line in read:
        if line.y < 18 * MM:
            check(line.page > 0 and line.text.strip() == str(line.page + 1), f"{what}: page numbers in the head", line)
            size(line, 13, 14)
            check(abs((line.x + line.right) / 2 - middle) < 2, f"{what}: page numbers in the middle", line)
        else:
            inside = line.x >= 30 * MM - 1 and line.right <= 195 * MM + 1 and 20 * MM <= line.y <= 277 * MM
            check(inside, f"{what}: margins of 20, 30, 15 and 20 mm", line)
    judge_body(read, what, check)
    last = [line for line in read if line.page == len(reader.pages) - 1]
    size(one("Nơi nhận:", last), 12, 12), size(one("- Lưu: VT", last), 11, 11)
    signer = one("Lê Hồng Thăng", last)
    size(signer, 13, 14)
    posts = [line for line in last if "GIÁM ĐỐC" in line.text and line.y < signer.y]
    check(bool(posts) and signer.y - posts[-1].y > 25 * MM, f"{what}: room for signature and seal")


def judge_body(read: list[Line], what: str, check: Checks) -> None:
    """Indents, distances of lines and of paragraphs in the running text, told by their size and left edges."""
    body = [line for line in read if abs(line.size - 13) < 0.01 and line.y > 60 * MM and line.right - line.x > 60 * MM]
    indents = {round((line.x - 30 * MM) / MM, 1) for line in body if 8 < (line.x - 30 * MM) / MM < 14}
    check(bool(indents) and all(10 <= indent <= 12.7 for indent in indents), f"{what}: first lines indented by 1 to 1.27 cm",
          indents)
    steps, gaps = [], []
    for above, below in zip(body, body[1:]):
        if above.page != below.page or not 0 < below.y - above.y < 40:
            continue
        # After a line at the left edge, an indented one begins a paragraph; lists are indented throughout.
        if below.x < 30 * MM + 2:
            steps.append(below.y - above.y)
        elif above.x < 30 * MM + 2:
            gaps.append(below.y - above.y)
    check(bool(steps) and all(13 * 1.0 <= step <= 13 * 1.15 * 1.5 + 0.1 for step in steps if step < 26),
          f"{what}: lines single to one and a half apart", sorted(set(map(round, steps)))[:5])
    leading = min(steps, default=0)
    check(all(gap >= leading + 6 - 0.1 for gap in gaps), f"{what}: at least 6 pt between paragraphs",
          min(gaps, default=0) - leading)


def judge_annex(file: pathlib.Path, check: Checks) -> None:
    """Annexes: Phụ lục in bold 14 in the middle, the decision named below, and page numbers of their own."""
    read = booklets.lines(file)
    heads = [line for line in read if re.fullmatch(r"Phụ lục( [IVX]+)?", line.text.strip())]
    check(bool(heads) and all(abs(line.size - 14) < 0.01 for line in heads), "the annex has its number, 14 pt")
    check(any("(Kèm theo Quyết định số" in line.text for line in read), "the annex names its decision")
    starts = [line.page for line in heads]
    for line in read:
        if line.y < 18 * MM:
            start = max(page for page in starts if page <= line.page)
            check(line.text.strip() == str(line.page - start + 1) and line.page != start,
                  "every annex numbers its own pages", line)
