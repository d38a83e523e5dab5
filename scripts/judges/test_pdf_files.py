"""Impose, protect and preflight on PDF files of others: nothing is lost unsaid, no input is written over, no output is refused."""

import hashlib
import json
import os
import pathlib
import resource
import shutil
import subprocess
import time

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

import foreign_pdfs
from khen import Khen

SECRET = ["--owner-password-file", "secret.txt"]


def page(pdf: Pdf, words: str, box=(0, 0, 420, 595), **more) -> None:
    """A page that says some words in Helvetica."""
    made = pdf.make_indirect(Dictionary(
        Type=Name.Page, MediaBox=Array(list(box)), Contents=Stream(pdf, f"BT /F 20 Tf 40 60 Td ({words}) Tj ET".encode()),
        Resources=Dictionary(Font=Dictionary(F=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)))))
    for key, value in more.items():
        made[f"/{key}"] = value
    pdf.pages.append(pikepdf.Page(made))


def booklet(file: pathlib.Path, count: int, change=lambda pdf: None, **more) -> pathlib.Path:
    pdf = Pdf.new()
    for number in range(1, count + 1):
        page(pdf, f"Trang-{number}", **more)
    change(pdf)
    pdf.save(file)
    return file


def words(file: pathlib.Path) -> list[list[str]]:
    """The words of each page, as poppler and pdfium see them; both must see the same."""
    document = pypdfium2.PdfDocument(file)
    chrome = [one.get_textpage().get_text_bounded().split() for one in document]
    document.close()
    done = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True)
    poppler = [one.split() for one in done.stdout.decode().split("\f")[:-1]]
    assert [sorted(one) for one in chrome] == [sorted(one) for one in poppler]
    return poppler


@pytest.fixture
def secret(scratch):
    (scratch / "secret.txt").write_text("mat-khau\n")
    return SECRET


# What is made


def test_stamps_and_fields_are_on_the_sheets_and_what_is_not_is_said(khen, scratch):
    def stamp(pdf):
        def look(text, **more):
            form = Stream(pdf, f"BT /F 20 Tf 4 8 Td ({text}) Tj ET".encode())
            form.update({"/Subtype": Name.Form, "/BBox": Array([0, 0, 160, 30]), "/Resources": pdf.pages[0].obj.Resources} | more)
            return Dictionary(N=pdf.make_indirect(form))

        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(one) for one in [
            Dictionary(Subtype=Name.Stamp, F=4, Rect=[100, 300, 260, 330], AP=look("DA-DUYET")),
            Dictionary(Subtype=Name.Stamp, F=4, Rect=[300, 300, 330, 460], AP=look("DUNG", **{"/Matrix": Array([0, 1, -1, 0, 0, 0])})),
            Dictionary(Subtype=Name.Widget, F=4, FT=Name.Tx, T=String("a"), V=String("x"), Rect=[100, 400, 260, 430], AP=look("DA-KY")),
            Dictionary(Subtype=Name.Widget, F=4, FT=Name.Tx, T=String("b"), V=String("GIA-TRI"), Rect=[100, 440, 260, 470]),
            Dictionary(Subtype=Name.Stamp, F=2, Rect=[100, 500, 260, 530], AP=look("AN-DI")),
        ]])

    run = khen("impose", booklet(scratch / "a.pdf", 4, stamp), "-o", "b.pdf", "--lang", "en")
    assert run.code == 0
    seen = [word for side in words(scratch / "b.pdf") for word in side]
    assert {"DA-DUYET", "DUNG", "DA-KY"} <= set(seen) and "AN-DI" not in seen
    assert run.says("warning", "1 annotations or fields")


def test_an_appearance_is_placed_by_its_box_and_matrix(khen, scratch):
    """A square of 10 units, turned and drawn out to 40 by 20 points; poppler's own drawing of the page is the measure."""
    def stamp(pdf):
        form = Stream(pdf, b"1 0 0 rg 0 0 10 4 re f 0 0 1 rg 0 4 10 6 re f")
        form.update({"/Subtype": Name.Form, "/BBox": Array([0, 0, 10, 10]), "/Matrix": Array([0, 1, -1, 0, 3, 5])})
        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(
            Dictionary(Subtype=Name.Stamp, F=4, Rect=[100, 300, 140, 320], AP=Dictionary(N=pdf.make_indirect(form))))])

    source = booklet(scratch / "a.pdf", 1, stamp)
    assert khen("impose", source, "-o", "b.pdf", "--scheme", "together", "--up", "1x1", "--one-sided", "--paper", "A4").code == 0

    def colours(file):
        points = pypdfium2.PdfDocument(file)[0].render(scale=2).to_pil().convert("RGB").get_flattened_data()
        return tuple(sum(all(abs(got - want) < 12 for got, want in zip(point, colour)) for point in points)
                     for colour in ((255, 0, 0), (0, 0, 255)))

    before, after = colours(source), colours(scratch / "b.pdf")
    assert before[0] > 500 and all(abs(one - other) < 0.1 * one for one, other in zip(before, after)), (before, after)


@pytest.mark.parametrize("change, share", [
    (dict(CropBox=Array([-1000, -1000, 9000, 9000])), 1), (dict(TrimBox=Array([-5, -5, 500, 700])), 1), (dict(UserUnit=2), 2),
    (dict(CropBox=Array([420, 595, 0, 0])), 1), (dict(Rotate=90), 1),
])
def test_a_page_is_set_at_its_true_size(khen, scratch, change, share):
    source = booklet(scratch / "a.pdf", 1, **change)
    assert khen("impose", source, "-o", "b.pdf", "--scheme", "together", "--up", "1x1", "--one-sided", "--paper", "A2").code == 0

    def height(file):
        done = subprocess.run(["pdftotext", "-bbox", file, "-"], capture_output=True, check=True).stdout.decode()
        line = next(line for line in done.splitlines() if "<word" in line)
        box = [float(part.split('"')[0]) for part in line.split('="')[1:5]]
        return max(box[2] - box[0], box[3] - box[1])

    assert height(scratch / "b.pdf") == pytest.approx(height(source) * share, rel=0.02) or share == 2


@pytest.mark.parametrize("paper, size", [
    ("Letter", (216, 279)), ("legal", (216, 356)), ("A6", (105, 148)), ("B5", (176, 250)), ("SRA3", (320, 450)), ("sra4", (225, 320)),
    ("A0", (841, 1189)), ("297,5x420", (297.5, 420)), ("297.5 x 420mm", (297.5, 420)), ("300×400", (300, 400)),
])
def test_papers_go_by_their_usual_names_and_by_sides(khen, scratch, paper, size):
    booklet(scratch / "a.pdf", 1, box=(0, 0, 200, 280))
    run = khen("impose", "a.pdf", "-o", "b.pdf", "--scheme", "together", "--up", "1x1", "--paper", paper)
    assert run.code == 0, run.err
    with Pdf.open(scratch / "b.pdf") as pdf:
        sides = sorted(float(number) / 72 * 25.4 for number in pdf.pages[0].MediaBox[2:])
    assert sides == pytest.approx(sorted(size), abs=0.6)


@pytest.mark.parametrize("paper", ["infxinf", "nanxnan", "1e300x1e300", "1e12x1e12", "-300x400", "0x0", "300", "300x", "A99", "300x400x500", "1,2,3x4"])
def test_sides_that_are_no_paper_are_refused(khen, scratch, paper):
    booklet(scratch / "a.pdf", 1)
    run = khen("impose", "a.pdf", "-o", "b.pdf", f"--paper={paper}")
    assert run.code == 64 and not (scratch / "b.pdf").exists()


def test_lengths_take_a_decimal_comma(khen, scratch):
    booklet(scratch / "a.pdf", 2)
    assert khen("impose", "a.pdf", "-o", "b.pdf", "--gap", "2,5", "--bleed", "1,5", "--creep", "0,1").code == 0
    assert khen("impose", "a.pdf", "-o", "b.pdf", "--gap", "inf").code == 64


def test_a_used_sheet_of_labels_begins_at_its_first_free_place(khen, scratch):
    booklet(scratch / "a.pdf", 7, box=(0, 0, 200, 100))
    run = khen("impose", "a.pdf", "-o", "b.pdf", "--scheme", "together", "--up", "2x4", "--one-sided", "--paper", "A4", "--start", "4")
    assert run.code == 0, run.err
    assert [sorted(side) for side in words(scratch / "b.pdf")] == [[f"Trang-{n}" for n in range(1, 6)], ["Trang-6", "Trang-7"]]
    assert khen("impose", "a.pdf", "-o", "b.pdf", "--scheme", "together", "--up", "2x4", "--start", "9").code == 64


def test_a_card_is_repeated_over_its_sheet(khen, scratch):
    booklet(scratch / "a.pdf", 2, box=(0, 0, 200, 100))
    assert khen("impose", "a.pdf", "-o", "b.pdf", "--scheme", "repeat", "--up", "2x3", "--paper", "A4").code == 0
    assert words(scratch / "b.pdf") == [["Trang-1"] * 6, ["Trang-2"] * 6]


def test_sections_are_folded_into_the_right_order(khen, scratch):
    booklet(scratch / "a.pdf", 20, box=(0, 0, 200, 280))
    for scheme, count in (("fold-8", 8), ("fold-16", 16)):
        assert khen("impose", "a.pdf", "-o", "b.pdf", "--scheme", scheme, "--paper", "A2").code == 0
        sides = [{int(word.split("-")[1]) for word in side} for side in words(scratch / "b.pdf")]
        assert len(sides) == 2 * -(-20 // count)
        first = {1, 4, 5, 8} if count == 8 else {1, 4, 5, 8, 9, 12, 13, 16}
        assert sides[0] == first and sides[1] == set(range(1, count + 1)) - first


def test_each_side_tells_job_sheet_and_pages_where_that_is_asked_for(khen, scratch):
    booklet(scratch / "kỷ-yếu.pdf", 8, box=(0, 0, 380, 560))
    run = khen("impose", "kỷ-yếu.pdf", "-o", "b.pdf", "--paper", "A3", "--slug-line", "--crop-marks")
    assert run.code == 0, run.err
    said = subprocess.run(["pdftotext", "-layout", scratch / "b.pdf", "-"], capture_output=True).stdout.decode().split("\f")
    assert "kỷ-yếu.pdf · tờ 1/2 · mặt trước · trang 8, 1" in said[0]
    assert "kỷ-yếu.pdf · tờ 2/2 · mặt sau · trang 4, 5" in said[3]


def test_a_signature_that_will_not_hold_is_said_and_a_field_that_waits_is_not(khen, scratch, secret):
    def field(signed):
        def change(pdf):
            one = Dictionary(Subtype=Name.Widget, FT=Name.Sig, T=String("ky"), Rect=[0, 0, 0, 0])
            if signed:
                one.V = pdf.make_indirect(Dictionary(Type=Name.Sig, ByteRange=[0, 1, 2, 3], Contents=String("x")))
            pdf.Root.AcroForm = Dictionary(Fields=Array([pdf.make_indirect(Dictionary(T=String("nhom"), Kids=Array([pdf.make_indirect(one)])))]))
        return change

    for signed in (True, False):
        booklet(scratch / "a.pdf", 2, field(signed))
        for arguments in (["impose", "a.pdf", "-o", "b.pdf"], ["protect", "a.pdf", "-o", "c.pdf", *secret]):
            run = khen(*arguments, "--lang", "en")
            assert run.code == 0 and run.says("OUT051") == signed, run.err


# Damaged files


@pytest.mark.parametrize("trailer", ["/Root 1 0 R", "/Root 1 0 R/Size 99/ID[null null]", "/Root 1 0 R/Size 99/ID 7", "/Root 1 0 R/Size -1/ID[(a)]"])
def test_odd_trailers_give_files_that_open(khen, scratch, secret, trailer):
    head = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" \
           b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
    (scratch / "a.pdf").write_bytes(head + f"trailer<<{trailer}>>\n%%EOF\n".encode())
    for command in (["impose", "a.pdf", "-o", "b.pdf"], ["protect", "a.pdf", "-o", "c.pdf", *secret]):
        run = khen(*command)
        assert run.code == 0, run.err
        assert subprocess.run(["pdfinfo", scratch / command[3]], capture_output=True).returncode == 0


def test_pages_that_cannot_be_read_are_said(khen, scratch, secret):
    booklet(scratch / "a.pdf", 3)
    subprocess.run(["qpdf", "--qdf", "--object-streams=disable", "a.pdf", "plain.pdf"], cwd=scratch, check=True)
    text = (scratch / "plain.pdf").read_bytes().replace(b"/Count 3", b"/Count 9")
    (scratch / "b.pdf").write_bytes(text)
    for command in (["impose", "b.pdf", "-o", "c.pdf"], ["protect", "b.pdf", "-o", "d.pdf", *secret]):
        assert khen(*command, "--lang", "en").says("says that it has 9 pages")
    assert (scratch / "b.pdf").read_bytes() == text


def test_a_pipe_is_not_waited_for(khen, scratch, secret):
    os.mkfifo(scratch / "a.pdf")
    for command in (["impose", "a.pdf", "-o", "b.pdf"], ["protect", "a.pdf", "-o", "c.pdf", *secret], ["preflight", "a.pdf"]):
        assert khen(*command, seconds=10).code in (65, 66)


# Inputs are never outputs


@pytest.mark.parametrize("output", ["d/a.pdf", "d/../d/a.pdf", "link.pdf", "hard.pdf", "d/A.PDF", "elsewhere/a.pdf"])
@pytest.mark.parametrize("command", ["impose", "protect"])
def test_an_input_is_never_written_over(khen, scratch, secret, command, output):
    (scratch / "d").mkdir()
    booklet(scratch / "d" / "a.pdf", 2)
    (scratch / "link.pdf").symlink_to("d/a.pdf")
    os.link(scratch / "d" / "a.pdf", scratch / "hard.pdf")
    (scratch / "elsewhere").symlink_to("d")
    before = {file: file.read_bytes() for file in scratch.rglob("*.pdf")}
    run = khen(command, "d/a.pdf", "-o", output, *(secret if command == "protect" else []))
    assert run.code != 0 and run.says("a.pdf")
    assert {file: file.read_bytes() for file in scratch.rglob("*.pdf")} == before


@pytest.mark.parametrize("names", [("một/giấy.pdf", "hai/giấy.pdf"), ("một/giấy.pdf", "hai/GIẤY.pdf"), ("một/giấy.pdf", "hai/giâ\u0301y.pdf")])
def test_two_inputs_of_one_name_lose_none(khen, scratch, secret, names):
    for name in names:
        (scratch / name).parent.mkdir(exist_ok=True)
        booklet(scratch / name, 1)
    run = khen("protect", *names, "-o", "out", *secret)
    assert run.code != 0 and not list((scratch / "out").rglob("*.pdf")) if (scratch / "out").exists() else run.code != 0


def test_a_password_file_is_not_written_over(khen, scratch, secret):
    booklet(scratch / "a.pdf", 1)
    shutil.copy(scratch / "secret.txt", scratch / "secret.pdf")
    run = khen("protect", "a.pdf", "-o", "secret.pdf", "--owner-password-file", "secret.pdf")
    assert run.code != 0 and (scratch / "secret.pdf").read_text() == "mat-khau\n"


# Claims


def test_sheets_of_an_exchange_file_keep_claim_intent_and_trim_or_say_what_is_lost(khen, scratch):
    def claim(pdf):
        with pdf.open_metadata(set_pikepdf_as_editor=False) as meta:
            meta["pdfxid:GTS_PDFXVersion"] = "PDF/X-4"
        pdf.Root.OutputIntents = Array([Dictionary(S=Name.GTS_PDFX, OutputConditionIdentifier=String("x"))])

    booklet(scratch / "a.pdf", 4, claim)
    run = khen("impose", "a.pdf", "-o", "b.pdf", "--crop-marks")
    assert run.code == 0
    with Pdf.open(scratch / "b.pdf") as pdf:
        assert b"PDF/X-4" in pdf.Root.Metadata.read_bytes() and pdf.Root.OutputIntents[0].S == Name.GTS_PDFX
        assert all("/TrimBox" in one.obj for one in pdf.pages)


@pytest.mark.parametrize("level", ["1A", "2A", "3U", "2B"])
def test_sheets_of_an_archive_file_keep_what_holds_and_say_the_rest(khen, scratch, level):
    def claim(pdf):
        with pdf.open_metadata(set_pikepdf_as_editor=False) as meta:
            meta["pdfaid:part"], meta["pdfaid:conformance"] = level[0], level[1]

    booklet(scratch / "a.pdf", 4, claim)
    run = khen("impose", "a.pdf", "-o", "b.pdf", "--lang", "en")
    assert run.says("OUT050") == level.endswith("A")
    with Pdf.open(scratch / "b.pdf") as pdf:
        kept = pdf.Root.Metadata.read_bytes().decode()
        assert "pdfaid" in kept and (">A<" not in kept and '"A"' not in kept)
        assert level[0] != "1" or pdf.pdf_version <= "1.4" or b"/ObjStm" not in (scratch / "b.pdf").read_bytes()


# Many files of others


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))


@pytest.mark.slow
def test_files_of_other_producers_crash_nothing_lose_nothing_unsaid_and_give_files_that_open(khen, scratch, secret, check):
    """Run scripts/judges/foreign_pdfs.py before, which gathers them."""
    files = sorted(foreign_pdfs.CACHE.glob("*.pdf")) + sorted((foreign_pdfs.CACHE / "damaged").glob("*.pdf"))
    if len(files) < 500:
        pytest.skip(f"{len(files)} files in {foreign_pdfs.CACHE}: run scripts/judges/foreign_pdfs.py")
    for file in files:
        one = scratch / "one"
        shutil.rmtree(one, ignore_errors=True)
        one.mkdir()
        (one / "secret.txt").write_text("mat-khau\n")
        before = hashlib.sha256(file.read_bytes()).digest()
        judge(Khen(one), file, one, check)
        check(hashlib.sha256(file.read_bytes()).digest() == before, f"{file.name} is as it was")


def judge(khen, file, folder, check) -> None:
    seconds = 20 + file.stat().st_size / 500_000
    for command in (["preflight", file, "--json"], ["impose", file, "-o", "i.pdf", "--scheme", "together", "--up", "1x1", "--one-sided"],
                    ["protect", file, "-o", "p.pdf", *SECRET]):
        started = time.monotonic()
        try:
            run = khen(*command, "--lang", "en", seconds=seconds)
        except AssertionError as late:
            check(False, f"{file.name}: {command[0]} ends", str(late)[:80])
            continue
        check(run.code in (0, 1, 64, 65, 66), f"{file.name}: {command[0]} ends as agreed", f"{run.code} {run.err[-200:]}")
        made = folder / command[3] if command[0] != "preflight" else None
        if run.code == 0 and made:
            check(opens(made, "mat-khau" if command[0] == "protect" else None), f"{file.name}: what {command[0]} made opens")
            if command[0] == "impose" and "warning" not in run.err and "error" not in run.err:
                lost = letters(file) - letters(made)
                check(not lost, f"{file.name}: impose loses no letter unsaid", "".join(sorted(lost))[:40])
        check(time.monotonic() - started < seconds, f"{file.name}: {command[0]} takes no longer than its size allows")


def letters(file: pathlib.Path) -> set[str]:
    done = subprocess.run(["pdftotext", file, "-"], capture_output=True, timeout=120)
    return {letter for letter in done.stdout.decode(errors="replace") if letter.isalnum()}


def opens(file: pathlib.Path, password: str | None) -> bool:
    """Whether poppler, pdfium and qpdf take a file without a word."""
    try:
        document = pypdfium2.PdfDocument(file, password=password)
        count = len(document)
        if count:
            document[0].render(scale=0.2)
        document.close()
    except pypdfium2.PdfiumError:
        return False
    info = subprocess.run(["pdfinfo", *(["-opw", password] if password else []), file], capture_output=True)
    checked = subprocess.run(["qpdf", *([f"--password={password}"] if password else []), "--requires-password", file], capture_output=True)
    return info.returncode == 0 and count > 0 and checked.returncode in (0, 2, 3)
