"""Booklets of random content, and what stands in a booklet, read back by pypdf, pdfium and mupdf: nothing lost or doubled, no ink outside the
type area, no line or heading alone, notes beside their marks, every page number right."""

import csv
import pathlib
import random
import re
import subprocess
import xml.etree.ElementTree as xml
from collections import defaultdict
from dataclasses import dataclass, field

import pypdf
import pypdfium2
from PIL import Image, ImageDraw

import people
import readers
from checks import Checks
from khen import PROJECT


MM = 72 / 25.4
SYLLABLES = ("thi đua khen thưởng nghiệp công thương xuất khẩu Ấn đổi mới kỹ thuật sáng kiến lao động giỏi quản lý bàn tay "
             "vàng nghề làng phố Ẫm năm người hàng chợ tuần chuyển").split()
AWARDS = ["Bằng khen", "Chiến sĩ thi đua cơ sở", "Lao động tiên tiến", "Giấy khen"]
TOKEN = re.compile(r"x(\d+)\b")


def tokens(text: str) -> list[int]:
    return [int(number) for number in TOKEN.findall(text)]


@dataclass
class Wanted:
    """What a random booklet holds; words are told apart by their numbers."""

    layout: str
    columns: int
    names: list[str] = field(default_factory=list)
    headings: list[list[int]] = field(default_factory=list)
    paragraphs: list[list[int]] = field(default_factory=list)
    rows: list[list[int]] = field(default_factory=list)
    notes: list[tuple[int, list[int]]] = field(default_factory=list)
    count: int = 0


class Writer:
    def __init__(self, seed: int):
        self.choice = random.Random(seed)
        self.wanted = Wanted(self.choice.choice(["booklet-a4", "booklet-a5"]), self.choice.choice([1, 1, 2]))

    def words(self, count: int) -> tuple[str, list[int]]:
        first = self.wanted.count + 1
        self.wanted.count += count
        numbers = list(range(first, first + count))
        return " ".join(f"{self.choice.choice(SYLLABLES)}x{number}" for number in numbers), numbers

    def prose(self) -> str:
        blocks, notes = [], []
        for _ in range(self.choice.randrange(3, 45)):
            kind = self.choice.randrange(11)
            if kind < 3:
                text, numbers = self.words(self.choice.randrange(1, 12))
                self.wanted.headings.append(numbers)
                blocks.append("#" * (kind + 1) + " " + text)
            elif kind == 3:
                items = [self.words(self.choice.randrange(2, 40)) for _ in range(self.choice.randrange(1, 7))]
                self.wanted.paragraphs += [numbers for _, numbers in items]
                mark = self.choice.choice(["-", "1."])
                blocks.append("\n".join(f"{mark} {text}" for text, _ in items))
            elif kind == 4:
                lines = ["| tên | số |", "|---|--:|"]
                for _ in range(self.choice.randrange(1, 40)):
                    (text, numbers), (last, more) = self.words(self.choice.randrange(1, 9)), self.words(1)
                    self.wanted.rows.append(numbers + more)
                    lines.append(f"| {text} | {last} |")
                blocks.append("\n".join(lines))
            elif kind == 5:
                (before, first), (after, rest) = self.words(20), self.words(self.choice.randrange(1, 60))
                note, numbers = self.words(self.choice.randrange(3, 50))
                self.wanted.paragraphs.append(first + rest)
                self.wanted.notes.append((first[-1], numbers))
                blocks.append(f"{before}.[^{len(notes) + 1}] {after}")
                notes.append(f"[^{len(notes) + 1}]: {note}")
            elif kind == 6:
                text, numbers = self.words(self.choice.randrange(5, 60))
                self.wanted.paragraphs.append(numbers)
                blocks.append("> " + text)
            elif kind == 7 and self.wanted.names:
                blocks.append("{{figure: awards}}")
            else:
                text, numbers = self.words(self.choice.randrange(1, 220))
                self.wanted.paragraphs.append(numbers)
                blocks.append(text)
        return "\n\n".join(blocks + notes) + "\n"

    def write(self, folder: pathlib.Path) -> Wanted:
        folder.mkdir(parents=True)
        count = self.choice.randrange(17, 160)
        found = people.people(count, self.choice)
        self.wanted.names = [name for _, name in found]
        with (folder / "awards.csv").open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["Ông/Bà", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng", "Thành tích"])
            for honorific, name in found:
                rows.writerow([honorific, name, "Chuyên viên", f"Phòng số {self.choice.randrange(9)}",
                               self.choice.choice(AWARDS), "Hoàn thành tốt nhiệm vụ"])
        (folder / "bai.md").write_text(self.prose(), encoding="utf-8")
        (folder / "ceremony.yaml").write_text(
            "ceremony: Hội nghị\nissuer: SỞ CÔNG THƯƠNG\nplace: Hà Nội\ndate: 2018-01-19\n"
            "signer: {title: GIÁM ĐỐC, name: Lê Hồng Thăng}\ndecision: {number: 05/QĐ-SCT, date: 2018-01-05}\n"
            "records:\n- {file: awards.csv, constants: {kind: individual}}\n", encoding="utf-8")
        lists = self.choice.choice([1, 2])
        (folder / "booklet.yaml").write_text(
            f"layout: {self.wanted.layout}\ntitle: Kỷ yếu\n"
            "figures: {awards: {kind: horizontal, count: award, title: Khen thưởng, unit: lượt}}\n"
            f"parts:\n- contents: {{depth: 3}}\n- prose: {{file: bai.md, columns: {self.wanted.columns}}}\n"
            f"- honoured: {{columns: {lists}}}\n- index\n", encoding="utf-8")
        return self.wanted


@dataclass(frozen=True)
class Line:
    page: int
    x: float
    right: float
    y: float
    size: float
    text: str


def lines(file: pathlib.Path) -> list[Line]:
    """The lines that mupdf sees, in points from the page's upper left corner as it is cut."""
    trims = [(float(page.trimbox.left - page.cropbox.left), float(page.cropbox.top - page.trimbox.top))
             for page in pypdf.PdfReader(file).pages]
    read = subprocess.run(["mutool", "draw", "-q", "-F", "stext", str(file)], capture_output=True, check=True).stdout
    found = []
    for number, page in enumerate(xml.fromstring(read).iter("page")):
        for line in page.iter("line"):
            chars = [char for char in line.iter("char") if char.get("c", "").strip()]
            if not chars:
                continue
            font = next(line.iter("font"))
            quads = [[float(part) for part in char.get("quad").split()] for char in chars]
            text = "".join(char.get("c") for char in line.iter("char"))
            found.append(Line(number, quads[0][0] - trims[number][0], quads[-1][2] - trims[number][0],
                              float(chars[0].get("y")) - trims[number][1], float(font.get("size")), text))
    return found


@dataclass
class Area:
    """The type area of a layout's booklet pages, in points."""

    inner: float
    outer: float
    top: float
    bottom: float
    head: float
    foot: float

    @staticmethod
    def of(layout: str) -> "Area":
        text = (PROJECT / "layouts" / layout / "booklet.yaml").read_text(encoding="utf-8")
        found = re.search(r"^  booklet: \{(.+)\}", text, re.M)[1]
        value = {key: float(number) * MM for key, number in re.findall(r"([\w-]+): (\d+)(?=[,}]|$)", found + "}")}
        return Area(value["inner"], value["outer"], value["top"], value["bottom"], value["head"], value["number-foot"])

    def sides(self, page: int, width: float) -> tuple[float, float]:
        left, right = (self.inner, self.outer) if page % 2 == 0 else (self.outer, self.inner)
        return left, width - right


def links(reader: pypdf.PdfReader) -> list[tuple[int, list[float], int | None]]:
    """Every link to another page of the file: its page, its rectangle, and the page it leads to."""
    numbers = {page.indirect_reference.idnum: index for index, page in enumerate(reader.pages)}
    named = reader.named_destinations
    found = []
    for index, page in enumerate(reader.pages):
        for reference in page.get("/Annots", []):
            annotation = reference.get_object()
            if annotation["/Subtype"] != "/Link" or "/URI" in annotation.get("/A", {}):
                continue
            target = annotation.get("/Dest", annotation.get("/A", {}).get("/D"))
            target = target.get_object() if hasattr(target, "get_object") else target
            if isinstance(target, (str, bytes)):
                target = named.get(target if isinstance(target, str) else target.decode())
                target = target.dest_array if target is not None else None
            page_number = numbers.get(target[0].idnum) if target else None
            # The mark of a note and the note lead to one another, on one page.
            if page_number == index:
                continue
            found.append((index, [float(side) for side in annotation["/Rect"]], page_number))
    return found


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def holds(page: str, title: str) -> bool:
    """Whether a page without spaces bears a title; that of a paper is parted into its kind and its summary."""
    page = page.lower()
    return squeezed(title).lower() in page or all(word in page for word in title.lower().split())


def judge_references(file: pathlib.Path, what: str, check: Checks) -> int:
    """Links of contents and index, bookmarks and labels, by readers that are not ours; answers the number of links."""
    reader = pypdf.PdfReader(file)
    labels = list(reader.page_labels)
    with pypdfium2.PdfDocument(file) as document:
        texts = [page.get_textpage() for page in document]
        pages = [squeezed(text.get_text_bounded()) for text in texts]
        wrong = []
        found = links(reader)
        for index, (left, bottom, right, top), target in found:
            if target is None:
                wrong.append((index, "leads nowhere"))
                continue
            words = texts[index].get_text_bounded(left=left - 1, bottom=bottom + 2, right=right + 1, top=top - 2).strip()
            entry = re.match(r"^(.*?)\s*(\d+|[ivxlc]+)[.,;]?$", re.sub(r"\s+", " ", words))
            if entry is None:
                wrong.append((index, words))
            elif entry[2] != labels[target]:
                wrong.append((index, words, labels[target]))
            elif entry[1]:
                title = re.sub(r"\s*\(\d+\)$", "", entry[1])
                if not holds(pages[target], title):
                    wrong.append((index, title, "is not on", labels[target]))
        check(not wrong, f"{what}: every link stands beside the number of its page", wrong[:5])

        marks = list(bookmarks(reader, reader.outline))
        astray = [(title, labels[page]) for title, page in marks
                  if page is None or not holds(pages[page], title)]
        check(bool(marks) and not astray, f"{what}: every bookmark leads to its words", astray[:5])
        order = [page for _, page in marks]
        check(order == sorted(order), f"{what}: bookmarks follow the pages", order)
    return len(found)


def bookmarks(reader: pypdf.PdfReader, outline: list) -> list[tuple[str, int | None]]:
    for item in outline:
        if isinstance(item, list):
            yield from bookmarks(reader, item)
        else:
            yield item.title, reader.get_destination_page_number(item)


def judge_ink(file: pathlib.Path, area: Area, what: str, check: Checks) -> None:
    """Rendered by pdfium: nothing is drawn but in the type area and the two bands of head and page number."""
    scale, slack = 1.5, 2
    outside = []
    with pypdfium2.PdfDocument(file) as document:
        for index, page in enumerate(document):
            crop, trim = page.get_cropbox(), page.get_trimbox()
            picture = page.render(scale=scale).to_pil().convert("L")
            width, height = trim[2] - trim[0], trim[3] - trim[1]
            left, right = area.sides(index, width)
            shift = (trim[0] - crop[0], crop[3] - trim[3])
            clear = ImageDraw.Draw(picture)
            for top, bottom in [(area.top, height - area.bottom), (area.head - 12, area.head + 9),
                                (height - area.foot - 13, height - area.foot + 5)]:
                box = [left - slack + shift[0], top - slack + shift[1], right + slack + shift[0], bottom + slack + shift[1]]
                clear.rectangle([side * scale for side in box], fill=255)
            if (ink := Image.eval(picture, lambda value: 255 if value < 160 else 0).getbbox()) is not None:
                outside.append((index + 1, ink))
    check(not outside, f"{what}: no ink outside the type area", outside[:3])


def judge_pages(file: pathlib.Path, wanted: Wanted, what: str, check: Checks) -> None:
    area = Area.of(wanted.layout)
    reader = pypdf.PdfReader(file)
    width, height = float(reader.pages[0].trimbox.width), float(reader.pages[0].trimbox.height)
    first = [page for title, page in bookmarks(reader, reader.outline) if title.startswith("Danh sách")][0]
    body = [line for line in lines(file) if area.top - 1 <= line.y <= height - area.bottom + 1]
    # The pages of the contents are those before the lists that lead elsewhere.
    start = max((page for page, _, _ in links(reader) if page < first), default=-1) + 1
    prose = [line for line in body if start <= line.page < first]

    def column(line: Line) -> int:
        left, right = area.sides(line.page, width)
        return int(wanted.columns == 2 and line.x >= (left + right) / 2)

    seen: dict[int, list[Line]] = defaultdict(list)
    for line in prose:
        for number in tokens(line.text):
            seen[number].append(line)
    lost = [number for number in range(1, wanted.count + 1) if len(seen[number]) != 1]
    check(not lost, f"{what}: every word stands once", [(number, len(seen[number])) for number in lost[:5]])
    if lost:
        return

    alone = []
    for numbers in wanted.paragraphs:
        places = defaultdict(set)
        for number in numbers:
            line = seen[number][0]
            places[line.page, column(line)].add(round(line.y))
        if len(places) > 1 and min(map(len, places.values())) < 2:
            alone.append(numbers[0])
    check(not alone, f"{what}: no line of a paragraph stands alone", alone[:5])
    parted = [row[0] for row in wanted.rows if len({(seen[number][0].page, column(seen[number][0])) for number in row}) > 1]
    check(not parted, f"{what}: no row of a table is parted", parted[:5])

    noted = {number for _, numbers in wanted.notes for number in numbers}
    titles = {number for numbers in wanted.headings for number in numbers}
    last: dict[tuple[int, int], Line] = {}
    for line in prose:
        if tokens(line.text) and not noted & set(tokens(line.text)):
            key = line.page, column(line)
            if key not in last or last[key].y < line.y:
                last[key] = line
    end = max(last) if last else None
    stranded = [line.text for key, line in last.items() if key != end and titles & set(tokens(line.text))
                and not follows_figure(prose, line, column)]
    check(not stranded, f"{what}: no heading is the last of its page", stranded[:3])
    astray = [mark for mark, numbers in wanted.notes
              if {seen[number][0].page for number in numbers} != {seen[mark][0].page}]
    check(not astray, f"{what}: every note stands on the page of its mark", astray[:5])

    index = [page for title, page in bookmarks(reader, reader.outline) if title.startswith("Bảng tra")][0]
    with pypdfium2.PdfDocument(file) as document:
        text = readers.plain(" ".join(document[page].get_textpage().get_text_bounded() for page in range(first, index)))
    counts = {name: len(re.findall(rf"(?:Ông|Bà) {re.escape(name)} Chuyên viên", text)) for name in wanted.names}
    wrong = {name: count for name, count in counts.items() if count != 1}
    check(not wrong, f"{what}: every name stands in the lists once", dict(list(wrong.items())[:5]))
    found = judge_references(file, what, check)
    entries = len(wanted.headings) + len(wanted.names)
    check(found >= entries, f"{what}: contents and index have a link for every entry", (found, entries))
    judge_ink(file, area, what, check)


def follows_figure(prose: list[Line], heading: Line, column) -> bool:
    """Whether something without numbered words, a chart, stands below a heading."""
    return any(line.page == heading.page and column(line) == column(heading) and line.y > heading.y + 2 for line in prose)
