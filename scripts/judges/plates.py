"""Judges the plates of a press, as Ghostscript separates them."""

import json
import pathlib
import tempfile

import pikepdf
from PIL import Image, ImageChops

import readers
from checks import Checks
from khen import Khen

DPI = 150
INKS = ("Cyan", "Magenta", "Yellow", "Black")


def plates(file: pathlib.Path, page: int, folder: pathlib.Path) -> dict[str, Image.Image]:
    """By name, the plates of a page; light is paper."""
    readers.run("gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=tiffsep", f"-r{DPI}", f"-dFirstPage={page}",
                f"-dLastPage={page}", f"-sOutputFile={folder / 'plate-%d.tif'}", file)
    found = {}
    for plate in sorted(folder.glob("plate-1(*).tif")):
        picture = Image.open(plate)
        picture.load()
        found[plate.stem.partition("(")[2].rstrip(")")] = picture.convert("L")
        plate.unlink()
    return found


def is_black(numbers: list[float]) -> bool:
    return numbers == [0, 0, 0, 1]


def without_black_text(file: pathlib.Path, page: int, output: pathlib.Path) -> int:
    """Writes the file without the text that is set in black ink alone; answers how many pieces there were."""
    count = 0
    with pikepdf.open(file) as document:
        holders = [document.pages[page - 1].obj]
        for holder in holders:
            for form in holder.get("/Resources", {}).get("/XObject", {}).values():
                if form.get("/Subtype") == "/Form" and all(form.objgen != other.objgen for other in holders):
                    holders.append(form)
            kept, stack, ink = [], [], None
            for operands, operator in pikepdf.parse_content_stream(holder):
                match str(operator):
                    case "q":
                        stack.append(ink)
                    case "Q":
                        ink = stack.pop() if stack else None
                    case "k":
                        ink = [float(number) for number in operands]
                    case "g" | "rg" | "cs" | "sc" | "scn":
                        ink = None
                    case "Tj" | "TJ" if ink is not None and is_black(ink):
                        count += 1
                        continue
                kept.append((operands, operator))
            data = pikepdf.unparse_content_stream(kept)
            if "/Contents" in holder:
                holder.Contents = document.make_stream(data)
            else:
                holder.write(data)
        document.save(output)
    return count


def judge(file: pathlib.Path, page: int, what: str, check: Checks) -> None:
    """Without its black text a page must lose ink on the black plate, and keep every pixel of the others: then black text
    is on black alone, and prints over what lies below it instead of cutting it out."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        whole = plates(file, page, folder)
        bare_file = folder / "bare.pdf"
        count = without_black_text(file, page, bare_file)
        bare = plates(bare_file, page, folder)
    check(count > 0, f"{what} has text in black ink")
    check(set(INKS) <= set(whole) == set(bare), f"{what} has the four plates", sorted(whole))
    for ink in whole:
        differing = sum(ImageChops.difference(whole[ink], bare[ink]).histogram()[1:])
        if ink == "Black":
            check(differing > 1000, f"{what}: black text is on the black plate", differing)
        else:
            check(differing == 0, f"{what}: black text leaves the {ink.lower()} plate as it is", differing)


def heaviest(file: pathlib.Path, page: int) -> float:
    """The largest sum of all plates in one pixel of the bleed box, 3 being 300 %; marks outside stand on all plates."""
    with pikepdf.open(file) as document:
        media, bleed = (list(map(float, document.pages[page - 1].obj.get(name, document.pages[page - 1].mediabox)))
                        for name in ("/MediaBox", "/BleedBox"))
    box = [(bleed[0] - media[0], 1), (media[3] - bleed[3], 1), (bleed[2] - media[0], -1), (media[3] - bleed[1], -1)]
    with tempfile.TemporaryDirectory() as folder:
        found = [plate.crop(tuple(round(place * DPI / 72) + inset for place, inset in box)).tobytes()
                 for plate in plates(file, page, pathlib.Path(folder)).values()]
    return max(sum(255 - light for light in pixel) for pixel in set(zip(*found))) / 255


def judge_total(khen: Khen, file: pathlib.Path, what: str, check: Checks) -> float:
    """khen's total ink against the plates of the first page; a plate has 255 steps, four of them are off by 0.01."""
    told = json.loads(khen("preflight", file, "--json").out)[0]["report"].get("totalInk", 0)
    found = heaviest(file, 1)
    check(abs(told - found) <= 0.02, f"{what}: khen's total ink is that of the plates", (told, found))
    return found


BLACK_OVER = """title: {vi: Đen chồng, en: Black over}
page: {size: A6}
colours:
  dark: {rgb: "#203040", cmyk: [90, 70, 60, 20]}
  ink: "#000000"
styles:
  body: {family: Liberation Serif, weight: bold, size: 60, colour: ink, align: center}
layers:
  data:
    - fixed: {x: 10, y: 10, width: 85, height: 60, child: {box: {fill: dark}}}
    - fixed: {x: 50%%, y: %s, anchor: baseline, width: 80, child: {text: {content: "{name}", style: body}}}
"""


def judge_over(khen: Khen, press: list, scratch: pathlib.Path, check: Checks) -> None:
    """Black text over a dark area adds its ink to the area's; beside the area it does not."""
    sheet = scratch / "over.csv"
    sheet.write_text("Họ và tên;Chức vụ\nHÀ;Chuyên viên\n", encoding="utf-8")
    for name, y, wanted in (("on", 50, 3.2), ("beside", 110, 2.4)):
        layout = scratch / f"over-{name}"
        layout.mkdir()
        (layout / "layout.yaml").write_text(BLACK_OVER % y, encoding="utf-8")
        done = khen("certificates", sheet, "--layout", layout, "--set", "ceremony=Thử", "-o", scratch / name,
                    *press, "--merged", "--quiet")
        if check(done.code == 0, f"black {name} a dark area: made", done.err[-600:]):
            found = judge_total(khen, scratch / name / "certificates.pdf", f"black {name} a dark area", check)
            check(abs(found - wanted) <= 0.02, f"black {name} a dark area: the plates have {wanted}", found)


def judge_itself(file: pathlib.Path, page: int, scratch: pathlib.Path, check: Checks) -> None:
    """Black text of four inks, and black text that cuts out what lies below: both must be found."""
    for name, old, new in (("rich", b"0 0 0 1 k", b"0.6 0.4 0.4 1 k"), ("knockout", None, None)):
        spoilt = scratch / f"plates-{name}.pdf"
        with pikepdf.open(file) as document:
            if old:
                target = document.pages[page - 1]
                target.contents_coalesce()
                data = target.Contents.read_bytes()
                check(old in data, f"{file.name} sets black as 0 0 0 1 k")
                target.Contents.write(data.replace(old, new))
            else:
                for item in document.objects:
                    for state in item.get("/ExtGState", {}).values() if isinstance(item, pikepdf.Dictionary) else ():
                        for key in ("/op", "/OP"):
                            if key in state:
                                state[key] = False
            document.save(spoilt)
        inner = Checks()
        if name == "rich":  # what is no longer black ink alone cannot be taken away as such
            with tempfile.TemporaryDirectory() as folder:
                count = without_black_text(spoilt, page, pathlib.Path(folder) / "bare.pdf")
            check(count < 3, "black text of four inks is told apart", count)
            continue
        judge(spoilt, page, name, inner)
        check(len(inner.failed) > 0, "black text that cuts out what lies below is found")
