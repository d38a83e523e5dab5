"""Judges what `khen certificates` wrote: every name, font, page and sum, read back by programs that are not ours."""

import functools
import hashlib
import json
import pathlib
import re

from fontTools.ttLib import TTFont

import readers
import sheets
from checks import Checks
from khen import PROJECT


@functools.cache
def postscript_names() -> dict[str, set[str]]:
    """By family, the PostScript names of the faces in fonts/."""
    families: dict[str, set[str]] = {}
    for file in sorted((PROJECT / "fonts").rglob("*.[ot]tf")):
        names = TTFont(file, lazy=True)["name"]
        family = names.getDebugName(16) or names.getDebugName(1)
        for known in {family, names.getDebugName(1)}:
            families.setdefault(known, set()).add(names.getDebugName(6))
    return families


def layout_files(layout: str) -> list[pathlib.Path]:
    """The layout's file and those that it builds on."""
    files = []
    while layout:
        files.append(PROJECT / "layouts" / layout / "layout.yaml")
        extends = re.search(r"^extends: *(\S+)", files[-1].read_text(encoding="utf-8"), re.M)
        layout = extends[1] if extends else ""
    return files


@functools.cache
def named_faces(layout: str) -> frozenset[str]:
    """The faces of every family that the layout names."""
    text = "".join(file.read_text(encoding="utf-8") for file in layout_files(layout))
    named = {name.strip("\"' ") for name in re.findall(r"family[:=] *([^,}\n]+)", text)}
    return frozenset().union(*(faces for family, faces in postscript_names().items() if family in named))


def judge_fonts(file: pathlib.Path, allowed: frozenset[str], check: Checks) -> None:
    fonts = readers.fonts(file)
    check(bool(fonts), f"{file.name} has fonts")
    for font in fonts:
        check((font["emb"], font["sub"], font["uni"]) == ("yes", "yes", "yes"),
              f"{file.name}: {font['name']} is embedded, subset and has a Unicode map", font)
        check(font["name"] in allowed, f"{file.name}: its layout names {font['name']}", sorted(allowed))


def judge_syntax(file: pathlib.Path, check: Checks) -> None:
    code, said = readers.syntax(file)
    check(code == 0, f"qpdf finds no fault in {file.name}", said)


def judge_text(texts: dict[str, str], name: str, what: str, check: Checks) -> None:
    for reader, text in texts.items():
        check(name in readers.plain(text), f"{reader} finds “{name}” on {what}", readers.plain(text)[:600])
        check(readers.is_composed(text), f"{reader} reads NFC on {what}")


def judge(output: pathlib.Path, workbook: pathlib.Path, refused: set[tuple[str, int]], check: Checks) -> dict:
    """Holds an output folder against the workbook; `refused` names the rows, by sheet and number, that must be missing."""
    report = json.loads((output / "run.json").read_text(encoding="utf-8"))
    records = {(entry.get("sheet"), entry["row"]): entry for entry in report["records"]}
    expected = {(recipient.sheet, recipient.row): recipient for recipient in sheets.recipients(workbook)}
    check(set(records) == set(expected) | refused, "run.json tells of every row and of no other",
          sorted(set(records) ^ (set(expected) | refused)))
    made = [entry for entry in report["records"] if entry["status"] != "refused"]
    check({(entry.get("sheet"), entry["row"]) for entry in made} == set(expected) - refused,
          "exactly the right rows are made",
          [entry for entry in report["records"] if entry["status"] == "refused"][:3])
    files = sorted((output / "certificates").glob("*"))
    check(sorted(str(file.relative_to(output)) for file in files) == sorted(entry["file"] for entry in made),
          "there is one file for each certificate and no other")

    merged = output / "certificates.pdf"
    judge_syntax(merged, check)
    layouts = {entry["layout"] for entry in made}
    judge_fonts(merged, frozenset().union(*map(named_faces, layouts)), check)
    pages = {name: read(merged) for name, read in readers.QUICK.items()}
    for name, texts in pages.items():
        check(len(texts) == len(made), f"{name} finds {len(made)} pages in the merged file", len(texts))

    for index, entry in enumerate(sorted(made, key=lambda entry: entry["order"]), 1):
        recipient = expected[entry.get("sheet"), entry["row"]]
        file = output / entry["file"]
        check(entry["page"] == index, f"{file.name} stands on page {index} of the merged file", entry["page"])
        check(hashlib.sha256(file.read_bytes()).hexdigest() == entry["sha256"], f"{file.name} has its sum")
        judge_text({name: texts[entry["page"] - 1] for name, texts in pages.items()}, recipient.name,
                   f"page {entry['page']}", check)
        judge_syntax(file, check)
        judge_fonts(file, named_faces(entry["layout"]), check)
        patient = index % 12 == 1 or len(recipient.name) > 60 or not recipient.name.isascii() and len(recipient.name) < 8
        single = {name: read(file) for name, read in (readers.ALL if patient else readers.QUICK).items()}
        check(all(len(texts) == 1 for texts in single.values()), f"{file.name} has one page")
        judge_text({name: texts[0] for name, texts in single.items()}, recipient.name, file.name, check)
    return report


def judge_order(report: dict, workbook: pathlib.Path, ranks: list[str], sheet_ranks: list[str], check: Checks) -> None:
    """By award, highest first, then collectives before persons, then as the sheet stands."""
    recipients = sheets.recipients(workbook)
    wanted = sorted(recipients, key=lambda one: (ranks.index(one.award), sheet_ranks.index(one.sheet), one.row))
    called = sorted(report["records"], key=lambda entry: entry["order"])
    check([(entry["sheet"], entry["row"]) for entry in called] == [(one.sheet, one.row) for one in wanted],
          "the order of calling")


def same_bytes(first: pathlib.Path, second: pathlib.Path, what: str, check: Checks) -> None:
    """Every file of two output folders, byte for byte."""
    names = [{str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()} for folder in (first, second)]
    check(names[0] == names[1], f"the same files {what}", sorted(names[0] ^ names[1])[:5])
    for name in sorted(names[0] & names[1]):
        check((first / name).read_bytes() == (second / name).read_bytes(), f"{name} is the same {what}")
