"""The structure tree of a PDF with its words, read with pikepdf, and the rules that validators do not know."""

import pathlib
import re
import unicodedata

import pikepdf

INLINE = {"Span", "Link", "Reference", "Em", "Strong"}


class Element:
    """An element: its kind, the pieces of text and the elements in it, its attributes, and its annotations."""

    def __init__(self, kind: str, mother: "Element | None") -> None:
        self.kind, self.mother = kind, mother
        self.parts: list[str | Element] = []
        self.table: dict = {}
        self.identifier: bytes = b""
        self.annotations: list[dict[str, str]] = []

    def children(self) -> "list[Element]":
        return [part for part in self.parts if isinstance(part, Element)]

    def all(self, *kinds: str) -> "list[Element]":
        found = [self] if not kinds or self.kind in kinds else []
        return found + [one for child in self.children() for one in child.all(*kinds)]

    def above(self) -> "list[Element]":
        return [] if self.mother is None else [self.mother, *self.mother.above()]

    def plain(self, *without: str) -> str:
        """The text as it stands in the marked contents; blocks are apart."""
        words = ""
        for part in self.parts:
            if isinstance(part, str):
                words += part
            elif part.kind not in without:
                words += part.plain(*without) if part.kind in INLINE else f" {part.plain(*without)} "
        return words

    def text(self, *without: str) -> str:
        return " ".join(unicodedata.normalize("NFC", self.plain(*without)).split())


def letters(font: pikepdf.Dictionary) -> dict[int, str]:
    """What the codes of a font mean, by its map to Unicode."""
    said = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", font.ToUnicode.read_bytes(), re.S):
        for code, text in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block):
            said[int(code, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be")
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", font.ToUnicode.read_bytes(), re.S):
        for low, high, many, text in re.findall(
                rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:\[(.*?)\]|<([0-9A-Fa-f]+)>)", block, re.S):
            each = re.findall(rb"<([0-9A-Fa-f]*)>", many)
            for place, code in enumerate(range(int(low, 16), int(high, 16) + 1)):
                if many:
                    said[code] = bytes.fromhex(each[place].decode()).decode("utf-16-be")
                else:
                    base = bytes.fromhex(text.decode()).decode("utf-16-be")
                    said[code] = base[:-1] + chr(ord(base[-1]) + place)
    return said


class Structure:
    """`root` stands above the elements of a file; `order` is the text of its marked contents as the pages show it."""

    def __init__(self, file: pathlib.Path) -> None:
        self.fonts: dict[tuple, dict[int, str]] = {}
        self.marked: dict[tuple, str] = {}
        self.order: list[tuple] = []
        self.root = Element("Root", None)
        with pikepdf.open(file) as pdf:
            for page in pdf.pages:
                self._page = page.objgen
                self._read(page, page.get("/Resources", {}), [])
            self._grow(self.root, pdf.Root.StructTreeRoot.K, None)

    def _read(self, contents: object, resources: object, marks: list) -> None:
        font: dict[int, str] = {}
        for operands, operator in pikepdf.parse_content_stream(contents):
            name = str(operator)
            if name in ("BDC", "BMC"):
                held = operands[1] if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) else {}
                number = held.get("/MCID") if "/MCID" in held else None
                said = held.get("/ActualText") if "/ActualText" in held else None
                marks.append((None if number is None else int(number), said is not None, str(operands[0]) == "/Artifact"))
                if number is not None:
                    self.order.append((self._page, int(number)))
                if said is not None:
                    self._add(str(said), marks[:-1])
            elif name == "EMC":
                marks.pop()
            elif name == "Tf":
                used = resources.Font[operands[0]]
                if used.objgen not in self.fonts:
                    self.fonts[used.objgen] = letters(used)
                font = self.fonts[used.objgen]
            elif name in ("Tj", "TJ"):
                pieces = operands[0] if name == "TJ" else [operands[0]]
                for piece in pieces:
                    if isinstance(piece, pikepdf.String) and not any(said for _, said, _ in marks):
                        codes = bytes(piece)
                        self._add("".join(font.get(codes[at] << 8 | codes[at + 1], "\ufffd")
                                          for at in range(0, len(codes) - 1, 2)), marks)
            elif name == "Do":
                thing = resources.XObject[operands[0]]
                if thing.get("/Subtype") == "/Form":
                    self._read(thing, thing.get("/Resources", {}), list(marks))

    def _add(self, text: str, marks: list) -> None:
        for number, _, artifact in reversed(marks):
            if artifact:
                return
            if number is not None:
                self.marked[self._page, number] = self.marked.get((self._page, number), "") + text
                return

    def _grow(self, mother: Element, kids: object, page: object) -> None:
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                mother.parts.append(self.marked.get((page, kid), ""))
            elif "/MCID" in kid:
                where = kid.Pg.objgen if "/Pg" in kid else page
                mother.parts.append(self.marked.get((where, int(kid.MCID)), ""))
            elif "/Obj" in kid:
                action = kid.Obj.get("/A", {})
                mother.annotations.append({"says": str(kid.Obj.get("/Contents", "")), "place": str(kid.Obj.get("/Dest", "")),
                                           "address": str(action.get("/URI", ""))})
            elif "/S" in kid:
                element = Element(str(kid.S)[1:], mother)
                if "/A" in kid:
                    for entry in kid.A if isinstance(kid.A, pikepdf.Array) else [kid.A]:
                        element.table.update({key: value for key, value in entry.items()})
                element.table = {key: [bytes(one) for one in value] if key == "/Headers" else str(value)
                                 for key, value in element.table.items()}
                element.identifier = bytes(kid.ID) if "/ID" in kid else b""
                mother.parts.append(element)
                if "/K" in kid:
                    self._grow(element, kid.K, kid.Pg.objgen if "/Pg" in kid else page)


def faults(structure: Structure) -> list[str]:
    """What breaks the rules of tables, lists, contents, links, notes and headings; empty for a sound tree."""
    found = []
    for table in structure.root.all("Table"):
        rows = [child for child in table.children() if child.kind == "TR"]
        widths = [sum(int(cell.table.get("/ColSpan", 1)) for cell in row.children()) for row in rows]
        if len(set(widths)) > 1:
            found.append(f"a table's rows have {widths} columns: {table.text()[:60]}")
        names = [cell.identifier for cell in table.all("TH")]
        if len(set(names)) != len(names) or b"" in names:
            found.append(f"heads without names of their own: {table.text()[:60]}")
        for cell in table.all("TH"):
            if "/Scope" not in cell.table:
                found.append(f"a head without scope: {cell.text()}")
        for cell in table.all("TD"):
            heads = cell.table.get("/Headers", [])
            if not heads or any(name not in names for name in heads):
                found.append(f"a cell whose heads are not told: {cell.text()}")
        if any(child.kind not in ("TR", "Caption") for child in table.children()):
            found.append("a table holds " + ", ".join(child.kind for child in table.children()))
    for one in structure.root.all("L"):
        for item in one.children():
            if item.kind == "LI" and [part.kind for part in item.children()] != ["Lbl", "LBody"]:
                found.append(f"an item is {[part.kind for part in item.children()]}: {item.text()[:60]}")
            if item.kind not in ("LI", "L"):
                found.append(f"a list holds {item.kind}")
    outer = [one for one in structure.root.all("TOC") if not any(up.kind in ("TOC", "TOCI") for up in one.above())]
    if len(outer) > 1:
        found.append(f"{len(outer)} tables of contents")
    for item in structure.root.all("TOCI"):
        if not item.all("Link") or not item.text():
            found.append(f"an entry of the contents without link: {item.text()}")
    for link in structure.root.all("Link"):
        if not link.text():
            found.append("a link without words")
        if not link.annotations or any(not one["says"] for one in link.annotations):
            found.append(f"a link that does not say where it leads: {link.text()}")
    for note in structure.root.all("Note"):
        if any(up.kind == "Note" for up in note.above()) or not re.match(r"\d+ \S", note.text()):
            found.append(f"a note is read “{note.text()[:60]}”")
    last = 0
    for heading in structure.root.all("H1", "H2", "H3", "H4", "H5", "H6"):
        level = int(heading.kind[1:])
        if level > last + 1:
            found.append(f"a heading skips a level: {heading.text()}")
        last = level
    return found
