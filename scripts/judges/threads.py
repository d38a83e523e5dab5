"""Runs khen with four threads under the thread sanitizer: it must report nothing at all.

    threads.py             builds khen for it into .build-tsan (some six minutes of two cores), and runs it (three minutes)
    threads.py --records N

Not part of scripts/test, which must not build everything twice; to be run by hand when threads, locks or what they share
change. Before khen itself a small program shows that the sanitizer sees our lock: with it there is no report, with its
first half taken out there is one. The last line is `N passed, N failed`.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

import papers
from verdicts import Verdicts

sys.path.insert(0, str(papers.PROJECT / "Benchmarks"))
import records  # noqa: E402

SAMPLES = papers.PROJECT / "samples"
GUARDED = papers.PROJECT / "Sources" / "Locks" / "Guarded.swift"
TAKING = "pthread_mutex_lock(mutex)"
ADDING = """import Foundation
let list = Guarded<[Int]>([])
let end = DispatchSemaphore(value: 0)
for number in 0..<4 {
  Thread {
    for _ in 0..<100 { list.withLock { $0 = Array($0.suffix(10)) + [number] } }
    end.signal()
  }.start()
}
for _ in 0..<4 { end.wait() }
"""


def reports(done: subprocess.CompletedProcess) -> list[str]:
    return [part.split("SUMMARY:")[0] for part in done.stderr.split("WARNING: ThreadSanitizer:")[1:]]


def adding(folder: pathlib.Path, guarded: str) -> list[str]:
    """What is reported of four threads that add to one list."""
    folder.mkdir()
    (folder / "Guarded.swift").write_text(guarded, encoding="utf-8")
    (folder / "main.swift").write_text(ADDING, encoding="utf-8")
    subprocess.run("swiftc -g -sanitize=thread Guarded.swift main.swift -o adding".split(), cwd=folder, check=True,
                   stderr=subprocess.DEVNULL)
    return reports(subprocess.run([folder / "adding"], capture_output=True, text=True))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=200)
    arguments = parser.parse_args()
    verdicts = Verdicts()
    build = [*"swift build --sanitize=thread --product khen -j 2 --scratch-path".split(), papers.PROJECT / ".build-tsan"]
    subprocess.run(build, cwd=papers.PROJECT, check=True, stdout=subprocess.DEVNULL)
    khen = papers.PROJECT / ".build-tsan" / "debug" / "khen"
    with tempfile.TemporaryDirectory(prefix="khen-threads-") as folder:
        scratch = pathlib.Path(folder)
        guarded = GUARDED.read_text(encoding="utf-8")
        verdicts.check(guarded.count(TAKING) == 1, "the lock is taken in one place")
        found = adding(scratch / "locked", guarded)
        verdicts.check(not found, "four threads, one list, our lock: no report", found[:1])
        found = adding(scratch / "open", guarded.replace(TAKING, "_ = mutex"))
        verdicts.check(bool(found), "the same without the lock is reported")

        sheet, out = scratch / "records.csv", scratch / "out"
        # Rules run side by side from a thousand records on.
        records.write(sheet, max(1200, arguments.records))
        # A part of a workbook of a megabyte is parsed by a thread of its own.
        book = scratch / "records.xlsx"
        records.write_workbook(book, 4000)
        layout = ["--layout", papers.PROJECT / "Benchmarks" / "layout"]
        runs = {
            "certificates": ["certificates", sheet, *layout, "-o", out, "-j", 4, "--limit", arguments.records],
            "certificates, more of them": ["certificates", sheet, *layout, "-o", out, "-j", 4, "--limit", arguments.records + 20],
            # Four portions of sixteen records, one for each thread.
            "certificates, read back": ["certificates", sheet, *layout, "-o", out, "-j", 4, "--limit", 64, "--verify"],
            "all papers": ["certificates", SAMPLES / "cac-mau-giay", "-o", scratch / "papers", "-j", 4],
            "a proof": ["proof", SAMPLES / "cac-mau-giay", "-o", scratch / "proof", "-j", 4],
            "a large workbook": ["check", book, *layout, "--data-only"],
            "a ceremony's check": ["check", SAMPLES / "hoi-nghi-2017"],
            "a booklet": ["booklet", SAMPLES / "hoi-nghi-2017", "-o", scratch / "booklet"],
        }
        environment = os.environ | {"KHEN_HOME": str(papers.PROJECT), "TSAN_OPTIONS": "history_size=4 exitcode=0"}
        for what, run in runs.items():
            done = subprocess.run([str(part) for part in [khen, *run, "--quiet"]], capture_output=True, text=True, env=environment)
            verdicts.check(done.returncode == 0, f"{what}: ends well under the sanitizer", (done.returncode, done.stderr[-600:]))
            found = reports(done)
            verdicts.check(not found, f"{what}: no report", [len(found), *(report[:1500] for report in found[:3])])
    return verdicts.close()


if __name__ == "__main__":
    sys.exit(main())
