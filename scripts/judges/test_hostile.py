"""Input made to harm ends in a finding: its code, the exit code, within 10 s of processor time and 512 MB.

Each line of `CASES` is one kind of harm: what makes the files, what khen is asked to do, and what it must answer.
"""

import csv
import os
import pathlib
import re
import struct
import subprocess
import sys
import zipfile
import zlib

import openpyxl
import pytest

from checks import Checks
from khen import COMMON, Khen, program

# A build that is not optimised takes several times as long.
MOST_SECONDS = 60 if program().parent.name == "debug" else 10
MOST_BYTES = 512 * 1024 * 1024
HEADER = "Họ và tên,Đơn vị công tác,Hình thức khen thưởng,Thành tích,Số quyết định,Ngày quyết định"
TAIL = "Phòng A,Giấy khen,Có thành tích xuất sắc,05/QĐ-SCT,05/01/2018"
SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {name} "{f"&{other};" * 10}">' for name, other in zip("bcdefghij", "abcdefghi")) + "]>"


def repeated(head: bytes, piece: bytes, count: int, tail: bytes) -> tuple[bytes, int, int]:
    """Deflated bytes, their sum and length, of a piece that repeats: compressed once, however often it stands."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    middle = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    end = packer.compress(tail) + packer.flush()
    # No reader comes to the end, where the sum would be looked at.
    return packed + middle * count + end, 0, len(head) + len(piece) * count + len(tail)


def pack(path: pathlib.Path, parts: dict[str, object]) -> pathlib.Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def workbook(path: pathlib.Path, sheet: str = SHEET.format(""), **parts: str) -> pathlib.Path:
    related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return pack(path, {
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": f'<workbook xmlns:r="{related}"><sheets><sheet name="A" r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": parts.get("relations") or (
            f'<Relationships><Relationship Id="a" Type="{related}/worksheet" Target="sheet.xml"/>'
            f'<Relationship Id="b" Type="{related}/sharedStrings" Target="strings.xml"/></Relationships>'),
        "xl/strings.xml": parts.get("strings", "<sst/>"), "xl/sheet.xml": sheet})


def bomb(path: pathlib.Path, name: str, head: str, piece: bytes, count: int, others: dict[str, str]) -> pathlib.Path:
    """An archive whose part unpacks to a great size."""
    pack(path, others | {name: b""})
    packed, checksum, size = repeated(head.encode(), piece, count, b"")
    # The empty part at the end is replaced: local header, data, and the directory's entry, by hand.
    with zipfile.ZipFile(path) as archive:
        info = archive.getinfo(name)
        kept = path.read_bytes()[:info.header_offset]
        entries = [entry for entry in archive.infolist() if entry.filename != name]
    local = struct.pack("<4s5H3L2H", b"PK\3\4", 45, 0, 8, 0, 33, checksum, len(packed), size & 0xFFFFFFFF, len(name), 0)
    body = kept + local + name.encode() + packed
    directory = b""
    for entry in entries:
        directory += struct.pack("<4s6H3L5H2L", b"PK\1\2", 20, 20, 0, entry.compress_type, 0, 33, entry.CRC, entry.compress_size,
                                 entry.file_size, len(entry.filename), 0, 0, 0, 0, 0, entry.header_offset) + entry.filename.encode()
    directory += struct.pack("<4s6H3L5H2L", b"PK\1\2", 45, 45, 0, 8, 0, 33, checksum, len(packed), size & 0xFFFFFFFF, len(name), 0, 0,
                             0, 0, 0, len(kept)) + name.encode()
    parts = len(entries) + 1
    path.write_bytes(body + directory + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, parts, parts, len(directory), len(body), 0))
    return path


def sheet_bomb(folder: pathlib.Path) -> pathlib.Path:
    plain = workbook(folder / "plain.xlsx")
    with zipfile.ZipFile(plain) as archive:
        others = {name: archive.read(name).decode() for name in archive.namelist() if name != "xl/sheet.xml"}
    return bomb(folder / "bomb.xlsx", "xl/sheet.xml", "<worksheet><sheetData>", (b"<row>" + b"<c/>" * 16_000 + b"</row>") * 16, 1_900, others)


def cell_of_two_gigabytes(folder: pathlib.Path) -> pathlib.Path:
    plain = workbook(folder / "plain.xlsx")
    with zipfile.ZipFile(plain) as archive:
        others = {name: archive.read(name).decode() for name in archive.namelist() if name != "xl/sheet.xml"}
    head = '<worksheet><sheetData><row><c t="inlineStr"><is><t>'
    return bomb(folder / "cell.xlsx", "xl/sheet.xml", head, b"a" * 1_000_000, 2_048, others)


def sheets_of(folder: pathlib.Path, name: str, content: str) -> pathlib.Path:
    return pack(folder / name, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


def text(folder: pathlib.Path, name: str, content: str) -> pathlib.Path:
    (folder / name).write_text(content, encoding="utf-8")
    return folder / name


def sparse(folder: pathlib.Path, name: str, head: str) -> pathlib.Path:
    path = text(folder, name, head)
    os.truncate(path, 2 << 30)
    return path


def aliases(head: str) -> str:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"{name}: &{name} [{', '.join([f'*{other}'] * 10)}]" for name, other in zip("bcdefghij", "abcdefghi")]
    return head + "\n".join(lines) + "\n"


def cyclic(folder: pathlib.Path) -> pathlib.Path:
    related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return workbook(folder / "cyclic.xlsx", SHEET.format('<row><c t="s"><v>0</v></c></row>'), relations=(
        f'<Relationships><Relationship Id="a" Type="{related}/worksheet" Target="sheet.xml"/>'
        f'<Relationship Id="b" Type="{related}/sharedStrings" Target="sheet.xml"/></Relationships>'))


# What it is, what makes the file, the codes of which one is told, and the exit code.
CASES = [
    ("a zip bomb as a sheet", sheet_bomb, "DAT001 DAT006", 65),
    ("a cell of 2 GB in a sheet", cell_of_two_gigabytes, "DAT001", 65),
    ("a cell of 2 GB in a text", lambda f: sparse(f, "cell.csv", HEADER + "\n"), "DAT001", 65),
    ("a cell of 60 MB in a text", lambda f: text(f, "cell60.csv", HEADER + "\n" + "a" * 60_000_000 + "," + TAIL), "DAT006", 65),
    ("an open quote before 60 MB", lambda f: text(f, "quote.csv", HEADER + '\n"' + f"An,{TAIL}\n" * 1_000_000), "DAT010", 65),
    ("an entity bomb in a sheet", lambda f: workbook(f / "e.xlsx", ENTITIES + SHEET.format("<row/>" * 999 + "&j;")), "DAT002 DAT003", 65),
    ("an entity bomb in shared texts", lambda f: workbook(f / "s.xlsx", strings=ENTITIES + "<sst><si><t>&j;</t></si></sst>"),
     "DAT002 DAT003", 65),
    ("an entity bomb in an .ods", lambda f: sheets_of(f, "e.ods", ENTITIES + "<d>&j;</d>"), "DAT002 DAT003", 65),
    ("a million levels of XML", lambda f: workbook(f / "d.xlsx", SHEET.format("<row>" * 1_000_000)), "DAT002", 65),
    ("a million levels of XML in an .ods", lambda f: sheets_of(f, "d.ods", "<d>" * 1_000_000), "DAT002", 65),
    ("a million levels of JSON", lambda f: text(f, "d.json", "[" * 1_000_000), "DAT007", 65),
    ("a million columns of a text", lambda f: text(f, "c.csv", "a," * 1_000_000 + "\n" + "b," * 1_000_000), "DAT060 DAT006", 65),
    ("a million columns of a sheet", lambda f: workbook(f / "c.xlsx", SHEET.format(
        "<row>" + '<c t="str"><v>x</v></c>' * 1_000_000 + "</row>")), "DAT060 DAT006", 65),
    ("a million keys of an object", lambda f: text(f, "c.json", "[{" + ",".join(f'"k{i}":1' for i in range(1_000_000)) + "}]"),
     "DAT060 DAT006", 65),
    ("shared texts that are the sheet itself", cyclic, "DAT011 DAT060", 65),
    ("an alias bomb as a ceremony", lambda f: text(f, "a.yaml", aliases("")), "CER", 65),
    ("a million levels of YAML", lambda f: text(f, "d.yaml", "a: " + "[" * 1_000_000), "CER", 65),
    ("a ceremony of 2 GB", lambda f: sparse(f, "long.yaml", "ceremony: A\n"), "CER INP", 65),
]


# A process counts the memory of the one that started it, and the judges' own grows large: a small one starts khen.
LAUNCHER = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
null = os.open(os.devnull, os.O_WRONLY)
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, null, 1)])
os.close(0)
_, status, used = os.wait4(child, 0)
print(os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


def ask(khen: Khen, *arguments: object, source=None) -> tuple[int, str, float, int]:
    """The exit code, what was said on standard error, the seconds of processor time, and the most memory."""
    command = [sys.executable, "-S", "-c", LAUNCHER, str(khen.program), *map(str, arguments)]
    process = subprocess.Popen(command, env=khen.environment(), cwd=khen.folder, stdin=source or subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if source == subprocess.PIPE:
        try:
            process.stdin.write(HEADER.encode() + b"\n\"")
            for _ in range(2_048):
                process.stdin.write(b"a" * 1_048_576)
            process.stdin.close()
        except BrokenPipeError:
            pass
        process.stdin = None
    used, said = process.communicate()
    code, seconds, kilobytes = used.split()
    return int(code), said.decode(errors="replace"), float(seconds), int(kilobytes) * 1024


def expect(answer: tuple[int, str, float, int], codes: str, exit_code: int, what: str, check: Checks) -> None:
    """A finding of one of the codes, that exit code, within the bounds of time and memory."""
    code, said, seconds, memory = answer
    check(code == exit_code, f"{what}: exit code {exit_code}", (code, said[-400:]))
    told = re.findall(r"^[Ee]rror ([A-Z]{3}\d{3})\b", said, re.M)
    check(any(one.startswith(tuple(codes.split())) for one in told), f"{what}: {codes}", said[-400:])
    check(seconds < MOST_SECONDS, f"{what}: within {MOST_SECONDS} s", round(seconds, 1))
    check(memory < MOST_BYTES, f"{what}: within 512 MB", f"{memory >> 20} MB")


@pytest.mark.parametrize("what, make, codes, exit_code", CASES, ids=[case[0].replace(" ", "-") for case in CASES])
def test_harm(what: str, make, codes: str, exit_code: int, khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    file = make(scratch)
    layout = [] if file.suffix == ".yaml" else ["--layout", "giay-khen", *COMMON]
    expect(ask(khen, "check", file, *layout, "--lang", "en", "--color", "never"), codes, exit_code, what, check)


def test_two_gigabytes_on_standard_input(khen: Khen, check: Checks) -> None:
    endless = ask(khen, "check", "-", "--layout", "giay-khen", *COMMON, "--lang", "en", source=subprocess.PIPE)
    expect(endless, "DAT001", 65, "2 GB on standard input", check)


def test_names_that_would_leave_the_folder(khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    """Names that would leave the folder, or that no other system can hold, become names that are safe everywhere."""
    names = ["../../../../tmp/khen-evil", "CON", "con.pdf", "AUX", "..", ".", "Tên." + "." * 40, "x" * 300, "Ẩn" * 60, "a/b\\c:d*e?f",
             "-rf", "=cmd|' /C calc'!A0", "NUL"]
    quoted = "\n".join('"' + name.replace('"', '""') + f'",{TAIL}' for name in names)
    output = scratch / "names"
    done = khen.bare(text(scratch, "names.csv", f"{HEADER}\n{quoted}\n"), output, "--file-name", "{name}",
                               "--on-overflow", "warn")
    made = sorted(file.name for file in (output / "certificates").iterdir()) if (output / "certificates").is_dir() else []
    check(done.code in (0, 1) and len(made) >= 8, "names that would harm are printed", (done.code, len(made)))
    devices = {"con", "prn", "aux", "nul"}
    bad = [name for name in made if not re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9._-]*\.pdf", name) or len(name) > 140
           or name.split(".")[0].lower() in devices or name[:-4].endswith(".")]
    check(not bad, "and their files have names that every system holds", bad)
    strangers = [str(path) for path in scratch.rglob("*evil*") if output not in path.parents]
    check(not strangers and not pathlib.Path("/tmp/khen-evil.pdf").exists(), "and none lies outside the folder", strangers)


def test_formulas_come_back_as_texts(khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    """What begins as formulas do comes back as text: rows that are refused stand in sheets that people open."""
    values = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "＝1+1", "=HYPERLINK(\"http://x\")"]
    rows = "\n".join(f',{TAIL},"{value.replace(chr(34), chr(34) * 2)}"' for value in values)
    sheet = text(scratch, "formulas.csv", f"{HEADER},Ghi chú\n{rows}\nNguyễn Văn An,{TAIL},x\n")
    done = khen.bare(sheet, scratch / "f-csv")
    check(done.code == 1, "rows with formulas are refused for their names", (done.code, done.err[-300:]))
    lines = list(csv.reader((scratch / "f-csv" / "refused.csv").read_text("utf-8-sig").splitlines(), delimiter=";"))
    cells = [cell for line in lines[1:] for cell in line]
    begun = [cell for cell in cells if cell[:1] in "=+-@\t\r＝＋－＠" and cell]
    check(not begun and sum(value in cell for cell in cells for value in values) >= len(values),
          "no cell of refused.csv begins as a formula does", begun)
    khen.bare(sheet, scratch / "f-xlsx", "--refused", "xlsx")
    found = [cell for row in openpyxl.load_workbook(scratch / "f-xlsx" / "refused.xlsx").active for cell in row]
    check({cell.data_type for cell in found if cell.value in values} == {"s"} and
          {cell.value for cell in found} >= set(values), "formulas stand in refused.xlsx as the texts they are")


def test_links_in_the_output_folder_are_not_followed(khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    """Symbolic links in the output folder lead nowhere."""
    sheet = text(scratch, "one.csv", f"{HEADER}\nNguyễn Văn An,{TAIL}\n,{TAIL}\n")
    output, victim = scratch / "linked", text(scratch, "victim.txt", "bí mật")
    output.mkdir()
    for name in ("certificates.pdf", "run.json", "refused.csv"):
        (output / name).symlink_to(victim)
    khen.bare(sheet, output)
    check(victim.read_text() == "bí mật", "a link in place of a file is not followed")
    check(all((output / name).exists() and not (output / name).is_symlink()
              for name in ("certificates.pdf", "run.json", "refused.csv")), "but replaced")
    other, inner = scratch / "linked-folder", scratch / "elsewhere"
    other.mkdir()
    inner.mkdir()
    (other / "certificates").symlink_to(inner)
    answer = ask(khen, "certificates", sheet, "--layout", "giay-khen", *COMMON, "-o", other, "--lang", "en", "--color", "never")
    expect(answer, "OUT", 73, "a link in place of certificates/", check)
    check(not any(inner.iterdir()), "and nothing is written through it")


def test_a_long_list_is_looked_through_in_bounded_memory(khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    """A list of 60,000 rows, every thousandth without a name, looked through without placing anything."""
    rows = "".join(f"{'' if number % 1_000 == 0 else f'Nguyễn Văn An {number}'},{TAIL}\n" for number in range(1, 60_001))
    sheet = text(scratch, "long.csv", f"{HEADER}\n{rows}")
    code, said, seconds, memory = ask(khen, "check", sheet, "--data-only", "--layout", "giay-khen", *COMMON, "--lang", "en")
    check(code == 1, "60,000 rows, of which 60 lack their name: exit code 1", (code, said[-300:]))
    check(re.search(r"^Error DAT\d{3} \(60\)$", said, re.M), "and each is told", said[:300])
    check(seconds < MOST_SECONDS and memory < 300 << 20, "in bounded memory", (round(seconds, 1), memory >> 20))
