"""Changes a list at random and runs khen over its own output: what little has changed is put into what stands, and the
folder must be, byte for byte, the one that a run over everything leaves, which knows nothing of earlier rows.

    again.py                                 a short round
    again.py --rounds 1000 --records 500     as long as one likes; --seed N repeats a round

The program is .build/release/khen, or what KHEN names. The last line is `N passed, N failed`.
"""

import argparse
import os
import pathlib
import random
import subprocess
import sys
import tempfile

import papers
from endurance import contents
from verdicts import Verdicts

sys.path.insert(0, str(papers.PROJECT / "Benchmarks"))
import records  # noqa: E402

LAYOUT = papers.PROJECT / "Benchmarks" / "layout"
MEMORY = ".khen-memory"
MENDED = "only rows that have changed were read"


def change(rows: list[str], choice: random.Random) -> str:
    """Changes some rows, the header being the first; answers with what was done."""
    def cell(row: str, number: int, make) -> str:
        cells = row.rstrip("\n").split(",")
        cells[number] = make(cells[number])
        return ",".join(cells) + "\n"

    kind = choice.choice(["citation", "citation", "citation", "name", "name", "post", "spaces", "quotes", "nothing",
                          "swap", "several", "register", "fewer", "more", "twice", "line", "letters"])
    at = choice.randrange(1, len(rows))
    match kind:
        case "citation":
            rows[at] = rows[at].replace("thành tích", choice.choice(["thành  tích", "công lao", "thành tích lớn, rất lớn"]), 1)
        case "name":
            rows[at] = cell(rows[at], 0, lambda name: f"{choice.choice(['Ấu', 'Đỗ', 'Vương'])} {name.split(' ', 1)[1]}")
        case "post":
            rows[at] = cell(rows[at], 1, lambda _: choice.choice(["Trưởng phòng", "Tổ phó", "Kỹ sư", ""]))
        case "spaces":
            rows[at] = cell(rows[at], 0, lambda name: name + " ")
        case "quotes":
            rows[at] = cell(rows[at], 0, lambda name: name.strip('"') if name.startswith('"') else f'"{name}"')
        case "swap":
            other = choice.randrange(1, len(rows))
            rows[at], rows[other] = rows[other], rows[at]
        case "several":
            for _ in range(choice.randrange(2, 9)):
                other = choice.randrange(1, len(rows))
                rows[other] = rows[other].replace("Hà Nội, ngày", "Hà Nội , ngày" if choice.random() < 0.5 else "Sơn Tây, ngày", 1)
        case "register":
            rows[at] = rows[at].replace("Số sổ vàng: 0", f"Số sổ vàng: {choice.randrange(10)}", 1)
        case "fewer" if len(rows) > 20:
            del rows[at]
        case "more":
            rows.insert(at, rows[at].replace("thành tích", f"thành tích thứ {choice.randrange(10**6)}", 1))
        case "twice":
            rows[at] = rows[choice.randrange(1, len(rows))]
        case "line":
            rows[at] = cell(rows[at], 0, lambda name: f'"{name.strip(chr(34))}"')
            rows[at] = rows[at].replace("tích", "tích\n", 1)
        case "letters":
            rows[at] = cell(rows[at], 0, lambda name: name + choice.choice([" ẪẬỰ", " Çà", " H’Mông", " &"]))
    return kind


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--records", type=int, default=150)
    parser.add_argument("--seed", type=int, default=11)
    arguments = parser.parse_args()
    verdicts, choice = Verdicts(), random.Random(arguments.seed)
    khen = pathlib.Path(os.environ.get("KHEN", papers.PROJECT / ".build" / "release" / "khen")).absolute()
    environment = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "KHEN_HOME": str(papers.PROJECT)}
    mended = 0
    with tempfile.TemporaryDirectory(prefix="khen-again-") as folder:
        scratch = pathlib.Path(folder)
        sheet, known, unknown = scratch / "records.csv", scratch / "known", scratch / "unknown"
        records.write(sheet, arguments.records)
        rows = sheet.read_text(encoding="utf-8").splitlines(keepends=True)
        # A sheet whose rows lie on several lines is beyond what this changes; it begins anew then.
        first = list(rows)
        for number in range(arguments.rounds):
            kind = change(rows, choice) if number else "first"
            sheet.write_text("".join(rows), encoding="utf-8")
            ends = []
            for output in (known, unknown):
                (unknown / MEMORY).unlink(missing_ok=True)
                more = ["--separate"] if arguments.seed % 2 == 0 else []
                command = [khen, "certificates", sheet, "--layout", LAYOUT, "-o", output, "-j", 2, "--lang", "en",
                           "--log-level", "debug", *more]
                done = subprocess.run([str(part) for part in command], env=environment, capture_output=True, text=True)
                ends.append((done.returncode, MENDED in done.stderr + done.stdout))
            found = [{name: content for name, content in contents(output).items() if name != MEMORY}
                     for output in (known, unknown)]
            differing = sorted(name for name in found[0].keys() | found[1].keys() if found[0].get(name) != found[1].get(name))
            what = f"round {number + 1}, {kind}"
            verdicts.check(ends[0][0] == ends[1][0] in (0, 1), f"{what}: ends alike", ends)
            verdicts.check(not differing, f"{what}: the same folder", differing[:5])
            verdicts.check(not ends[1][1], f"{what}: without memory all is read")
            mended += ends[0][1]
            if kind == "line" or ends[0][0] == 1:
                rows = list(first)
    print(f"{mended} of {arguments.rounds} runs read only what had changed")
    verdicts.check(mended * 5 > arguments.rounds, "a good part of the runs reads only what has changed", mended)
    return verdicts.close()


if __name__ == "__main__":
    sys.exit(main())
