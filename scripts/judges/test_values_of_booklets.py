"""Small booklets whose counts, numbers, page numbers, outline and tags were written down by hand."""

import pathlib
import re
import subprocess
from typing import Callable

import pikepdf
import pypdf
import pypdfium2
import pytest
from PIL import Image

import booklets
import readers
from khen import Khen
from test_values_of_lists import DECISIONS, ROWS

COVERS = [{"cover": {"title": "Kỷ yếu", "subtitle": "Hội nghị"}}]


@pytest.fixture
def booklet(khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> Callable[..., pathlib.Path]:
    """`booklet(prose, parts=…, **settings)`: the booklet of the small conferral with a part of prose; part "prose" stands for it."""
    def make(prose: str, parts: list, *options: str, **settings: object) -> pathlib.Path:
        listed = [{"prose": {"file": "bai.md"}} if part == "prose" else part for part in parts]
        folder = ceremony(ROWS, decision=None, decisions=DECISIONS, layout="plain",
                          booklet={"layout": "booklet-a4", "title": "Kỷ yếu", "parts": listed} | settings)
        (folder / "bai.md").write_text(prose, encoding="utf-8")
        run = khen("booklet", folder, "-o", "out", "--lang", "en", *options)
        assert run.code == 0, run.err
        return scratch / "out" / "booklet.pdf"

    return make


def lines(file: pathlib.Path) -> list[str]:
    return [readers.plain(line) for line in readers.run("pdftotext", "-layout", file, "-").splitlines() if line.strip()]


def test_a_table_of_awards_counts_every_row_and_its_last_row_sums_all(booklet: Callable) -> None:
    file = booklet("# Bài\n\n{{table: awards}}\n", ["prose"], tables={"awards": {"count": "award", "by": "kind", "title": "Khen thưởng"}})
    found = {" ".join(line.split()[:-4]): line.split()[-4:] for line in lines(file) if len(line.split()) > 4}
    head = next(line for line in lines(file) if "Cá nhân" in line and "Tập thể" in line)
    columns = sorted(["Cá nhân", "Tập thể", "Hộ gia đình"], key=head.index)

    def row(persons: int, bodies: int, households: int) -> list[str]:
        counts = {"Cá nhân": persons, "Tập thể": bodies, "Hộ gia đình": households}
        return [str(counts[column] or "–") for column in columns] + [str(persons + bodies + households)]

    assert found["Chiến sĩ thi đua cơ sở"] == row(1, 0, 0)
    assert found["Tập thể lao động tiên tiến"] == row(0, 1, 0)
    assert found["Lao động tiên tiến"] == row(2, 0, 0)
    assert found["Giấy khen"] == row(1, 1, 1)
    assert found["Bàn tay vàng"] == row(1, 0, 0)
    assert found["Tổng cộng"] == row(5, 2, 1)


def test_counts_and_sums_of_prose(booklet: Callable) -> None:
    file = booklet("# Bài\n\nTất cả {{total: all}}: {{total: collectives}} tập thể, {{total: households}} hộ, {{total: individuals}} cá nhân. "
                   "Giấy khen {{total: Giấy khen}}. Tiền {{total: amount}} đồng.\n", ["prose"])
    assert "Tất cả 8: 2 tập thể, 1 hộ, 5 cá nhân. Giấy khen 3. Tiền 8.820.000 đồng." in readers.plain(" ".join(readers.poppler(file)))


@pytest.mark.parametrize("first", [1, 2, 3, 9])
def test_a_list_begins_where_it_says(first: int, booklet: Callable) -> None:
    items = ["việc đầu", "việc giữa", "việc cuối"]
    prose = "\n".join(f"{first + index}. {item}" for index, item in enumerate(items))
    text = readers.plain(" ".join(readers.poppler(booklet(f"# Bài\n\n{prose}\n\nHết.\n", ["prose"]))))
    assert f"{first}. việc đầu {first + 1}. việc giữa {first + 2}. việc cuối" in text


def test_points_go_by_the_vietnamese_alphabet(booklet: Callable) -> None:
    """a) b) c) d) đ) e) g) h): f, j, w and z are no letters of it."""
    points = "\n".join(f"   {index}. điểm {word}" for index, word in enumerate("một hai ba bốn năm sáu bảy tám".split(), 1))
    text = readers.plain(" ".join(readers.poppler(booklet(f"# Bài\n\n1. khoản\n{points}\n", ["prose"]))))
    found = re.findall(r"(\w)\) điểm (\w+)", text)
    assert found == list(zip("abcdđegh", "một hai ba bốn năm sáu bảy tám".split()))


def test_every_name_stands_below_its_letter_in_the_index(booklet: Callable) -> None:
    """The letter is that of the given name; Đ is a letter of its own, after D."""
    found: dict[str, str] = {}
    letter = ""
    file = booklet("# Bài\n\nChữ.\n", ["prose", "honoured", "index"])
    for line in sorted(index_lines(file), key=lambda one: (one.x > 290, one.y)):
        text = line.text.strip()
        if re.fullmatch(r"[A-ZĐ]", text):
            letter = text
        elif entry := re.match(r"(.*) \((\d+)\)", text):
            found[f"{entry[1]} {entry[2]}"] = letter
    assert {name: found.get(name) for name in ("Nguyễn Văn An 3", "Nguyễn Văn An 7", "Trần Thị Bình 1", "Đặng Thị Dung 4", "Vũ Bá Em 8")} == {
        "Nguyễn Văn An 3": "A", "Nguyễn Văn An 7": "A", "Trần Thị Bình 1": "B", "Đặng Thị Dung 4": "D", "Vũ Bá Em 8": "E"}


def index_lines(file: pathlib.Path) -> list[booklets.Line]:
    read = booklets.lines(file)
    page = max(line.page for line in read if "Bảng tra tên" in line.text)
    return [line for line in read if line.page == page]


def test_households_stand_in_the_lists_of_the_honoured(booklet: Callable) -> None:
    text = readers.plain(" ".join(readers.poppler(booklet("# Bài\n\nChữ.\n", ["honoured"]))))
    assert "Giấy khen (01 hộ gia đình)" in text
    assert text.count("Lê Văn Cường") == 1


# Headings

def filler(words: int) -> str:
    return " ".join(["chữ"] * words)


@pytest.mark.parametrize("missing", range(-1, 8))
def test_a_chain_of_headings_goes_to_the_next_page_with_its_text(missing: int, booklet: Callable) -> None:
    """However few lines of the page are left: a heading, one below it, one below that, and the text stay together."""
    full = [line for line in booklets.lines(booklet(f"# Phần\n\n{filler(3000)}\n", ["prose"])) if line.page == 0 and "chữ chữ" in line.text]
    words = len(full[1].text.split()) * (len(full) - missing)
    prose = f"# Phần\n\n{filler(words)}\n\n## Mục lớn\n\n### Mục nhỏ\n\nMở đầu {filler(80)}\n"
    read = booklets.lines(booklet(prose, ["prose"]))
    place = {what: next(line.page for line in read if line.text.strip().startswith(what)) for what in ("Mục lớn", "Mục nhỏ", "Mở đầu")}
    assert len(set(place.values())) == 1, place


# Page numbers

def numbers(file: pathlib.Path) -> list[str]:
    """What is printed as its number at the foot of each page, or nothing."""
    read = booklets.lines(file)
    with pypdfium2.PdfDocument(file) as document:
        count = len(document)
    found = [""] * count
    for line in read:
        if re.fullmatch(r"\d+|[ivx]+", line.text.strip()) and line.y > 760:
            found[line.page] = line.text.strip()
    return found


@pytest.mark.parametrize("fronts", [1, 2, 3])
def test_page_one_is_a_right_hand_page_after_front_parts_of_any_length(fronts: int, booklet: Callable) -> None:
    """Front parts count in i, ii, iii; page 1 stands on a right-hand page, which are the odd ones of the file, and what the
    contents say is what is printed."""
    front = [{"contents": {"depth": 2, "numbers": "roman"}}] + [{"notes": {"pages": 1, "numbers": "roman"}} for _ in range(fronts - 1)]
    parts = [*front, "prose"]
    file = booklet(f"# Bài thứ nhất\n\nChữ.\n\n{filler(2600)}\n\n# Bài thứ hai\n\nChữ.\n", parts)
    printed, labels = numbers(file), list(pypdf.PdfReader(file).page_labels)
    start = labels.index("1")
    assert start % 2 == 0, labels
    assert start == fronts + fronts % 2
    assert labels[:start] == ["i", "ii", "iii", "iv"][:start]
    assert labels[start:start + 3] == ["1", "2", "3"]
    for page, number in enumerate(printed):
        assert number in ("", labels[page]), (page, number, labels)
    assert any(number.isdigit() for number in printed)
    contents = readers.plain(readers.poppler(file)[0])
    place = next(line.page for line in booklets.lines(file) if line.text.strip().startswith("Bài thứ hai") and line.page >= start)
    assert f"Bài thứ hai {labels[place]}" in contents
    assert "Bài thứ nhất 1 " in contents


# Links and tags

def link_elements(file: pathlib.Path) -> list[tuple[str, int]]:
    """Of each Link in the structure, as poppler reads it, its text and the number of its annotation."""
    told = readers.run("pdfinfo", "-struct-text", file)
    found = re.findall(r"^( *)Link \(inline\)\n((?:\1 +.*\n)+)", told, re.M)
    return [(" ".join(re.findall(r'"(.*)"', body)), int(re.search(r"Object (\d+) 0", body)[1])) for _, body in found]


def test_the_element_of_each_link_has_the_link_that_stands_at_its_words(booklet: Callable) -> None:
    """Of several links on a page, too."""
    file = booklet("# Bài một\n\n## Mục a\n\nChữ.\n\n## Mục b\n\nChữ.\n\n## Mục c\n\nChữ.\n", [{"contents": {"depth": 2}}, "prose"],
                   "--standard", "pdfa-2a", "pdfua-1")
    elements = link_elements(file)
    assert len(elements) == 4
    with pikepdf.open(file) as document, pypdfium2.PdfDocument(file) as read:
        annotations = {one.objgen[0]: (index, [float(side) for side in one.Rect]) for index, page in enumerate(document.pages)
                       for one in page.obj.get("/Annots", [])}
        for words, number in elements:
            page, (left, bottom, right, top) = annotations[number]
            below = read[page].get_textpage().get_text_bounded(left=left - 1, bottom=bottom, right=right + 1, top=top)
            assert readers.plain(words) == readers.plain(below)


def test_links_to_addresses_keep_their_order_in_the_structure(booklet: Callable) -> None:
    file = booklet("# Bài\n\nCó [cổng một](https://mot.example/a), [cổng hai](https://hai.example/b) và [cổng ba](https://ba.example/c).\n",
                   ["prose"], "--standard", "pdfa-2a", "pdfua-1")
    with pikepdf.open(file) as document:
        address = {one.objgen[0]: str(one.A.URI) for page in document.pages for one in page.obj.get("/Annots", []) if "/A" in one}
    assert [address[number] for _, number in link_elements(file)] == ["https://mot.example/a", "https://hai.example/b", "https://ba.example/c"]


def test_the_outline_names_every_heading_with_its_page(booklet: Callable) -> None:
    file = booklet("# Bài một\n\n## Mục a\n\nChữ.\n\n## Mục b\n\nChữ.\n\n# Bài hai\n\nChữ.\n", ["prose"])
    reader = pypdf.PdfReader(file)
    assert [title for title, _ in booklets.bookmarks(reader, reader.outline)][:4] == ["Bài một", "Mục a", "Mục b", "Bài hai"]
    check = subprocess.run(["qpdf", "--check", file], capture_output=True)
    assert check.returncode == 0


@pytest.mark.parametrize("unit, density, wanted", [(1, 300, 300), (2, 100, 254), (1, 150, 150), (2, 118, 299.7)])
def test_the_density_of_a_jpeg_gives_its_size(unit: int, density: int, wanted: float, booklet: Callable, scratch: pathlib.Path) -> None:
    """JFIF: unit 1 counts dots per inch, unit 2 dots per centimetre; a picture of prose that is not too wide has its natural size."""
    (scratch / "ceremony").mkdir()
    picture = scratch / "ceremony" / "anh.jpg"
    Image.new("RGB", (300, 200), (180, 40, 40)).save(picture, dpi=(density, density))
    content = bytearray(picture.read_bytes())
    place = content.index(b"JFIF\0") + 7
    content[place:place + 5] = bytes([unit]) + density.to_bytes(2, "big") * 2
    picture.write_bytes(content)
    file = booklet("# Bài\n\n![Ảnh](anh.jpg)\n", ["prose"])
    row = readers.run("pdfimages", "-list", file).splitlines()[2].split()
    assert float(row[12]) == pytest.approx(wanted, abs=1.1), row
