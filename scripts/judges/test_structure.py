"""The structure of booklets is that of their source: random ones, written by rule, and what their tags must say."""

import pathlib
import random
import re
from typing import Callable

import pikepdf
import pytest

import structure
from khen import Khen

WORDS = ("thi đua khen thưởng phong trào đơn vị tập thể cá nhân sáng kiến hội chợ làng nghề thương mại điện tử xuất khẩu hàng hóa công "
         "nghiệp chất lượng tiết kiệm sản xuất Sở Công Thương Thi đua - Khen thưởng 2016-2017 2016–2018 kinh tế - xã hội 91/2017/NĐ-CP "
         "thành phố Hà Nội nông sản an toàn").split(" ")


class Source:
    """Random prose in Markdown, and beside each block what those who hear it must get."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.markdown: list[str] = []
        self.wanted: list[tuple] = []
        self.notes: list[str] = []
        self.links: list[str] = []
        self.count = 0
        for _ in range(self.chance.randint(6, 12)):
            self.chance.choice([self.heading, self.paragraph, self.paragraph, self.listed, self.table, self.quotation])()
        self.markdown += [f"[^n{number}]: {text}" for number, text in enumerate(self.notes, 1)]

    def words(self, least: int, most: int) -> str:
        """A stretch of words, which begins in a way that no other does."""
        self.count += 1
        many = [self.chance.choice(WORDS) for _ in range(self.chance.randint(least, most))]
        return " ".join([f"Ý{self.count}", *many, "xong"])

    def heading(self) -> None:
        level = self.chance.randint(1, 3)
        text = self.words(1, 5)
        self.markdown.append("#" * level + " " + text)
        self.wanted.append(("H", text))

    def paragraph(self) -> None:
        first, last = self.words(5, 90), self.words(3, 30)
        written, read = first, first
        if self.chance.random() < 0.4:
            link = self.words(1, 12)
            self.links.append(link)
            written, read = f"{written} [{link}](https://example.org/{self.count})", f"{read} {link}"
        if self.chance.random() < 0.4:
            self.notes.append(self.words(2, 20) + ".")
            written, read = f"{written}[^n{len(self.notes)}]", f"{read}{len(self.notes)}"
        self.markdown.append(f"{written} {last}.")
        self.wanted.append(("P", f"{read} {last}."))

    def listed(self) -> None:
        def items(depth: int) -> tuple[list[str], list]:
            lines, read = [], []
            numbered = self.chance.random() < 0.5
            for number in range(1, self.chance.randint(2, 4) + 1):
                text = self.words(1, 25)
                mark = f"{number}." if numbered else "-"
                lines.append(f"{mark} {text}")
                below: list = []
                if depth < 2 and self.chance.random() < 0.3:
                    inner, below = items(depth + 1)
                    lines += [" " * (len(mark) + 1) + line for line in inner]
                letter = "abcd"[number - 1] + ")"
                read.append((("–" if not numbered else f"{number}." if depth == 0 else letter), text, below))
            return lines, read

        lines, read = items(0)
        # A comment parts lists that stand behind one another, which Markdown would join.
        self.paragraph()
        self.markdown.append("\n".join(lines))
        self.wanted.append(("L", read))
        self.paragraph()

    def table(self) -> None:
        columns = self.chance.randint(2, 4)
        head = [self.words(0, 1) for _ in range(columns)]
        rows = [[self.words(0, 4) if self.chance.random() < 0.7 else "" for _ in range(columns)]
                for _ in range(self.chance.randint(1, 25))]
        rows = [row if any(row) else [self.words(0, 1), *row[1:]] for row in rows]
        written = [head, ["---"] * columns, *rows]
        self.markdown.append("\n".join("| " + " | ".join(row) + " |" for row in written))
        self.wanted.append(("Table", [head, *rows]))

    def quotation(self) -> None:
        texts = [self.words(3, 30) for _ in range(self.chance.randint(1, 2))]
        self.markdown.append("\n>\n".join("> " + text for text in texts))
        self.wanted.append(("BlockQuote", " ".join(texts)))
        self.paragraph()


def listed(element: structure.Element) -> list:
    """A list as (label, words, list below) for each of its items."""
    items = []
    for item in element.children():
        label, body = item.children()
        below = [one for one in body.children() if one.kind == "L"]
        items.append((label.text(), body.text("L"), [entry for one in below for entry in listed(one)]))
    return items


def read(root: structure.Element) -> list[tuple]:
    """The blocks of a document, as Source tells them."""
    found: list[tuple] = []
    for element in root.children():
        if re.fullmatch(r"H\d", element.kind):
            found.append(("H", element.text()))
        elif element.kind == "Table":
            rows = [row for row in element.children() if row.kind == "TR"]
            found.append(("Table", [[cell.text() for cell in row.children()] for row in rows]))
        elif element.kind == "L":
            found.append(("L", listed(element)))
        elif element.kind in ("P", "BlockQuote", "Note", "TOC"):
            found.append((element.kind, element.text()))
        else:
            found += read(element)
    return found


@pytest.fixture
def booklet(ceremony: Callable, khen: Khen, scratch: pathlib.Path) -> Callable[..., pathlib.Path]:
    """`booklet(prose, name)`: the file made of a text, behind its contents."""
    def make(prose: str, name: str, layout: str = "booklet-a5") -> pathlib.Path:
        folder = ceremony([{}], name=name, layout="plain", booklet={
            "layout": layout, "title": "Kỷ yếu", "parts": [{"contents": {"depth": 3}}, {"prose": {"file": "bai.md"}}]})
        (folder / "bai.md").write_text(prose, encoding="utf-8")
        run = khen("booklet", folder, "-o", name + "-out", "--lang", "en", seconds=120)
        assert run.code == 0, run.err
        return scratch / (name + "-out") / "booklet.pdf"

    return make


def judge(source: Source, file: pathlib.Path) -> list[str]:
    """What of a booklet is not what its source says."""
    tree = structure.Structure(file)
    found = structure.faults(tree)
    blocks = [block for block in read(tree.root) if block[0] not in ("TOC", "Note")]
    if blocks[:1] != [("H", "Mục lục")]:
        found.append(f"first is {blocks[:1]}")
    for want, got in zip(source.wanted, blocks[1:]):
        if want != got:
            found.append(f"written {want}\n read {got}")
    if len(blocks) - 1 != len(source.wanted):
        found.append(f"{len(source.wanted)} blocks written, {len(blocks) - 1} read")
    links = [link.text() for link in tree.root.all("Link") if any(one["address"] for one in link.annotations)]
    found += [f"a link {link} is not read as one" for link in source.links if links.count(link) != 1]
    notes = [note.text() for note in tree.root.all("Note")]
    if notes != [f"{number} {text}" for number, text in enumerate(source.notes, 1)]:
        found.append(f"notes {notes}")
    order = tree.root.all()
    for number, note in enumerate(tree.root.all("Note"), 1):
        marks = [link for link in tree.root.all("Link") if link.text() == str(number) and order.index(link) < order.index(note)]
        if not any(one["place"] for mark in marks for one in mark.annotations):
            found.append(f"no mark leads to note {number}")
    headings = [text for kind, text in source.wanted if kind == "H"]
    entries = [item.text("TOC") for item in tree.root.all("TOCI")]
    if [re.sub(r" \d+$", "", entry) for entry in entries] != headings:
        found.append(f"contents {entries}")
    return found


@pytest.mark.parametrize("seed", [*range(12), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(12, 300))])
def test_a_booklet_is_read_as_it_was_written(booklet: Callable, seed: int) -> None:
    source = Source(seed)
    found = judge(source, booklet("\n\n".join(source.markdown) + "\n", f"b{seed}", ["booklet-a5", "booklet-a4"][seed % 2]))
    assert not found, "\n".join(found[:5])


def planted(file: pathlib.Path, change: Callable[[pikepdf.Pdf, list], bool], target: pathlib.Path) -> bool:
    """Writes a file with one fault; answers whether there was something to spoil."""
    with pikepdf.open(file) as pdf:
        elements = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and "/S" in thing and "/P" in thing]
        done = change(pdf, elements)
        pdf.save(target)
    return done


def of(elements: list, kind: str) -> list:
    return [one for one in elements if str(one.S) == kind and "/K" in one]


def drop_kid(kind: str, which: int) -> Callable:
    def change(pdf: pikepdf.Pdf, elements: list) -> bool:
        for one in of(elements, kind):
            if isinstance(one.K, pikepdf.Array) and len(one.K) > 1:
                del one.K[which]
                return True
        return False
    return change


def swap_kids(kind: str) -> Callable:
    def change(pdf: pikepdf.Pdf, elements: list) -> bool:
        for one in of(elements, kind):
            if isinstance(one.K, pikepdf.Array) and len(one.K) > 1:
                one.K = pikepdf.Array([one.K[1], one.K[0], *list(one.K)[2:]])
                return True
        return False
    return change


def rename(kind: str, other: str) -> Callable:
    def change(pdf: pikepdf.Pdf, elements: list) -> bool:
        for one in of(elements, kind)[:1]:
            one.S = pikepdf.Name(other)
            return True
        return False
    return change


def without(kind: str, key: str) -> Callable:
    def change(pdf: pikepdf.Pdf, elements: list) -> bool:
        for one in elements:
            if str(one.S) == kind and key in one:
                del one[key]
                return True
        return False
    return change


def empty(kind: str) -> Callable:
    def change(pdf: pikepdf.Pdf, elements: list) -> bool:
        for one in of(elements, kind)[:1]:
            one.K = pikepdf.Array()
            return True
        return False
    return change


def silent_link(pdf: pikepdf.Pdf, elements: list) -> bool:
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Subtype") == "/Link":
            del thing["/Contents"]
            return True
    return False


FAULTS = {
    "a cell is lost": drop_kid("/TR", -1), "the first cell is lost": drop_kid("/TR", 0), "a row is lost": drop_kid("/Table", -1),
    "the head is lost": drop_kid("/Table", 0), "two cells change places": swap_kids("/TR"), "two rows change places": swap_kids("/Table"),
    "a head is a cell": rename("/TH", "/TD"), "a cell is a head": rename("/TD", "/TH"), "a head has no name": without("/TH", "/ID"),
    "a head has no scope": without("/TH", "/A"), "a cell has no heads": without("/TD", "/A"), "a table is a section": rename("/Table", "/Sect"),
    "a label is lost": drop_kid("/LI", 0), "a body is lost": drop_kid("/LI", 1), "a label is read behind": swap_kids("/LI"),
    "an item is lost": drop_kid("/L", -1), "two items change places": swap_kids("/L"), "a list is a section": rename("/L", "/Sect"),
    "a label is empty": empty("/Lbl"), "an entry of the contents is lost": drop_kid("/TOC", 0), "two entries change places": swap_kids("/TOC"),
    "an entry is empty": empty("/TOCI"), "an entry is a paragraph": rename("/TOCI", "/P"), "a link has no words": empty("/Link"),
    "a link is a span": rename("/Link", "/Span"), "a link says nothing": silent_link, "a note is a paragraph": rename("/Note", "/P"),
    "a note is empty": empty("/Note"), "a heading is a paragraph": rename("/H1", "/P"), "a heading skips levels": rename("/H1", "/H6"),
    "a paragraph is empty": empty("/P"), "a quotation is a paragraph": rename("/BlockQuote", "/P"),
}


def test_the_judge_sees_what_is_planted(booklet: Callable, scratch: pathlib.Path) -> None:
    source = Source(1)
    for make in (source.heading, source.heading, source.listed, source.table, source.quotation, source.paragraph):
        make()
    while not source.notes or not source.links:
        source.paragraph()
    source.markdown = [line for line in source.markdown if not line.startswith("[^n")]
    source.markdown += [f"[^n{number}]: {text}" for number, text in enumerate(source.notes, 1)]
    file = booklet("\n\n".join(source.markdown) + "\n", "planted")
    assert judge(source, file) == []
    missed = []
    for name, change in FAULTS.items():
        assert planted(file, change, scratch / "spoilt.pdf"), f"nothing to spoil: {name}"
        try:
            if not judge(source, scratch / "spoilt.pdf"):
                missed.append(name)
        except (ValueError, IndexError):
            pass  # The tree cannot even be walked.
    assert not missed, missed
