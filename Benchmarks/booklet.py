"""The booklet job: the same 10,000 names, lists, index, contents and prose in khen and in Typst, each on one core."""

import csv
import os
import pathlib
import random
import shutil
import sys

import pypdfium2
import records
import typst

HERE = pathlib.Path(__file__).resolve().parent
FONTS = "/usr/share/texmf/fonts/opentype/public/tex-gyre"
AWARDS = ["Bằng khen", "Chiến sĩ thi đua cơ sở", "Lao động tiên tiến", "Giấy khen"]


def key(name: str) -> str:
    return name.split()[-1] + " " + name


def write(folder: pathlib.Path, names: int, pages_of_prose: int) -> list[str]:
    """The ceremony for khen and the same as tables for Typst, in one folder; answers the names."""
    folder.mkdir(parents=True, exist_ok=True)
    choice = random.Random(7)
    people = [(record["name"], choice.choice(records.POSTS), f"Phòng số {choice.randrange(40)}") for record in
              records.records(names)]
    # Names that come twice would make two entries of one name: a number, as offices write it, tells them apart.
    seen: dict[str, int] = {}
    told = []
    for name, post, unit in people:
        seen[name] = seen.get(name, 0) + 1
        told.append((name if seen[name] == 1 else f"{name} {roman(seen[name])}", post, unit))
    given = [AWARDS[min(3, index * 10 // names // 2)] for index in range(names)]
    with (folder / "awards.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["Họ và tên", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng"])
        rows.writerows([(*person, award) for person, award in zip(told, given)])
    (folder / "ceremony.yaml").write_text(
        "ceremony: Hội nghị\nissuer: SỞ CÔNG THƯƠNG\nplace: Hà Nội\ndate: 2018-01-19\n"
        "decision: {number: 05/QĐ-SCT, date: 2018-01-05}\n"
        "records:\n- {file: awards.csv, constants: {kind: individual}}\n", encoding="utf-8")
    (folder / "booklet.yaml").write_text(
        "layout: booklet-a4\ntitle: Kỷ yếu\nparts:\n- contents: {depth: 2}\n- prose: {file: bai.md}\n"
        "- honoured: {title: Danh sách được khen thưởng}\n- index: {title: Bảng tra tên}\n", encoding="utf-8")
    prose = []
    for number in range(pages_of_prose):
        if number % 5 == 0:
            prose.append(("1", f"Phần thứ {number // 5 + 1}"))
        prose.append(("2", f"Mục {number + 1}"))
        for _ in range(5):
            prose.append(("", " ".join(choice.choice(records.records_text()) for _ in range(5))))
    (folder / "bai.md").write_text("\n\n".join("#" * int(mark or 0) + " " + text if mark else text for mark, text in prose) + "\n",
                                   encoding="utf-8")
    tables(folder, told, given, prose)
    shutil.copy(HERE / "peers" / "booklet.typ", folder)
    return [name for name, _, _ in told]


def tables(folder: pathlib.Path, told: list, given: list[str], prose: list) -> None:
    """What khen works out itself is handed to Typst ready: the order of calling, the order of names, letters of the index."""
    def written(name: str, rows: list) -> None:
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)

    written("prose.csv", prose)
    called = [(name, f"{post}, {unit}", award) for award in AWARDS
              for (name, post, unit), own in zip(told, given) if own == award]
    people, groups = [], []
    for award in AWARDS:
        members = sorted(((name, detail, str(order)) for order, (name, detail, own) in enumerate(called, 1) if own == award),
                         key=lambda row: key(row[0]))
        groups.append((f"{award} ({len(members)} cá nhân)", len(people), len(people) + len(members)))
        people += members
    written("people.csv", people)
    written("groups.csv", groups)
    index, letter = [], ""
    for name, _, order in sorted(people, key=lambda row: key(row[0])):
        if key(name)[0] != letter:
            letter = key(name)[0]
            index.append((letter, ""))
        index.append((name, order))
    written("index.csv", index)


def roman(number: int) -> str:
    return ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"][number]


def pages(file: pathlib.Path, names: list[str], what: str) -> int:
    """The number of pages; every name must be read back from them."""
    with pypdfium2.PdfDocument(file) as document:
        text = " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())
        lost = [name for name in names if name not in text]
        if lost:
            raise SystemExit(f"{what}: names are missing: {lost[:3]} of {len(lost)}")
        return len(document)


if __name__ == "__main__":  # Typst: booklet.py FOLDER OUTPUT
    os.environ["RAYON_NUM_THREADS"] = "1"
    typst.Compiler(f"{sys.argv[1]}/booklet.typ", root=sys.argv[1], font_paths=[FONTS], ignore_system_fonts=True).compile(
        output=sys.argv[2])
