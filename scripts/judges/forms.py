"""Judges that one list of 200 rows, sent in every form that offices send, gives the same papers to the byte."""

import hashlib
import json
import pathlib

import faults
import held_out
import readers
from verdicts import Verdicts

CEREMONY = """\
ceremony: Hội nghị tổng kết công tác thi đua, khen thưởng
issuer: SỞ CÔNG THƯƠNG
place: Hà Nội
date: 2018-01-19
signer: {title: GIÁM ĐỐC, name: Lê Hồng Thăng}
records: RECORDS
layouts:
  Bằng khen: bang-khen
  Giấy khen: giay-khen
  Chiến sĩ thi đua cơ sở: chien-si-thi-dua-co-so
  Lao động tiên tiến: lao-dong-tien-tien
  Tập thể lao động tiên tiến: tap-the-lao-dong-tien-tien
  Tập thể lao động xuất sắc: tap-the-lao-dong-xuat-sac
order: [award, kind, sheet]
file-name: "{order:3}-{register}-{birth}-{amount}-{name}"
"""


def made(khen: pathlib.Path, file: pathlib.Path, verdicts: Verdicts) -> dict[str, str]:
    """The sums of all papers that a file gives, by their names; kinds and registers show in file names too."""
    folder = file.with_name(file.name + ".ceremony")
    folder.mkdir()
    (folder / "ceremony.yaml").write_text(CEREMONY.replace("RECORDS", f"../{file.name}"), encoding="utf-8")
    done = faults.command(khen, "certificates", folder, "-o", folder / "output", "--lang", "en", "--color", "never")
    verdicts.check(done.returncode == 0, f"{file.name} is made whole", (done.returncode, done.stderr[-900:]))
    return {str(paper.relative_to(folder / "output")): hashlib.sha256(paper.read_bytes()).hexdigest()
            for paper in sorted((folder / "output").rglob("*.pdf"))}


def judge_content(rows: list[list[object]], file: pathlib.Path, verdicts: Verdicts) -> None:
    """The papers of one form bear what the rows say, so that equal ones are not equally wrong."""
    output = file.with_name(file.name + ".ceremony") / "output"
    report = json.loads((output / "run.json").read_text(encoding="utf-8"))
    pages = readers.poppler(output / "certificates.pdf")
    for entry in report["records"]:
        row = rows[entry["number"] - 1]
        page = readers.plain(pages[entry["page"] - 1])
        for column in (3, 9, 11):
            text = held_out.collapsed(row[column])
            verdicts.check(text in page, f"“{text}” stands on page {entry['page']}", page[:400])


def judge(khen: pathlib.Path, scratch: pathlib.Path, verdicts: Verdicts) -> None:
    rows, files = held_out.write(scratch / "forms")
    wanted = made(khen, files[0], verdicts)
    verdicts.check(len(wanted) == held_out.ROWS + 1, f"{held_out.ROWS} certificates and the merged file", len(wanted))
    judge_content(rows, files[0], verdicts)
    for file in files[1:]:
        found = made(khen, file, verdicts)
        apart = [name for name in sorted(wanted.keys() | found.keys()) if wanted.get(name) != found.get(name)]
        verdicts.check(not apart, f"{file.name} gives the same papers as {files[0].name}", (len(apart), apart[:4]))
