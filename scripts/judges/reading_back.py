"""Judges `--verify` by what is right: no good certificate may be refused, in the colours of screen and press, corrected for a
printer, by `khen build` and by `khen join`.

    reading_back.py            the sample of 148 in all ways, merged and as single files (some minutes)
    reading_back.py --quick    what scripts/test runs: of one record in four the merged files, in RGB the single ones too

The program is .build/release/khen, or what KHEN names. The last line is `N passed, N failed`.
"""

import argparse
import os
import pathlib
import re
import sys
import tempfile

import faults
import papers
from verdicts import Verdicts

SAMPLE = papers.PROJECT / "samples" / "hoi-nghi-2017"
PROFILE = "/usr/share/color/icc/ghostscript/default_cmyk.icc"
PRINTER = "Máy thử/Khay 1"
RIGHT = re.compile(r"(\d+) made · 0 refused · .*?(\d+) read back and right")


def judge(khen: pathlib.Path, scratch: pathlib.Path, verdicts: Verdicts, is_quick: bool = True) -> None:
    shelf = {"KHEN_PRINTERS": str(scratch / "printers")}
    part = ["--merged", "--only", ",".join(str(number) for number in range(1, 149, 4))] if is_quick else []
    count = 37 if is_quick else 148
    cmyk = ["--inks", "cmyk", "--profile", PROFILE]
    made = faults.command(khen, "calibrate", "--printer", PRINTER.split("/")[0], "--tray", PRINTER.split("/")[1], "--offset",
                          "-1.5/0.8", "--scale", "100.3/99.9", "--rotation", "0.2", **shelf)
    verdicts.check(made.returncode == 0, "a printer has its profile", made.stderr[-400:])
    ways = {
        "RGB": part[1:], "CMYK": [*cmyk, *part], "press": [*cmyk, "--standard", "pdfx-4", "--marks", *part],
        "spots": [*cmyk, "--spots", *part], "grey": ["--inks", "grey", *part], "overlay": ["--mode", "overlay", *part],
        "printer": ["--mode", "overlay", "--printer", PRINTER, *part],
    }
    for what, more in ways.items():
        expect(what, count, khen, scratch / what, verdicts, "certificates", SAMPLE, *more, **shelf)
    expect("build", count, khen, scratch / "build", verdicts, "build", SAMPLE, *part, **shelf)
    for number in (1, 2, 3):
        done = faults.command(khen, "certificates", SAMPLE, "-o", scratch / "parts", "--shard", f"{number}/3", "--quiet", *part)
        verdicts.check(done.returncode == 0, f"part {number} of 3 is made", done.stderr[-400:])
    expect("join", count, khen, scratch / "parts", verdicts, "join", SAMPLE, *part, **shelf)


def expect(what: str, count: int, khen: pathlib.Path, output: pathlib.Path, verdicts: Verdicts, *arguments: object,
           **environment: str) -> None:
    done = faults.command(khen, *arguments, "-o", output, "--verify", "--lang", "en", "--color", "never", **environment)
    found = RIGHT.search(done.stdout)
    verdicts.check(done.returncode == 0, f"{what}: nothing right is refused", (done.returncode, done.stderr[-900:]))
    verdicts.check(found is not None and int(found[2]) == count, f"{what}: {count} are read back", done.stdout[-300:])
    print(f"{what}: {done.stdout.splitlines()[0] if done.stdout else ''}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    arguments = parser.parse_args()
    verdicts = Verdicts()
    khen = pathlib.Path(os.environ.get("KHEN", papers.PROJECT / ".build" / "release" / "khen")).absolute()
    with tempfile.TemporaryDirectory(prefix="khen-reading-") as folder:
        judge(khen, pathlib.Path(folder), verdicts, arguments.quick)
    return verdicts.close()


if __name__ == "__main__":
    sys.exit(main())
