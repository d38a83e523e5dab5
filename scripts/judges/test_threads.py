"""khen with four threads under the thread sanitizer: it must report nothing at all.

Builds khen for it into .build-tsan (some six minutes of two cores), and runs it (three minutes); so it is slow, and best run when
threads, locks or what they share change. A small program shows that the sanitizer sees our lock: with it there is no report, with
its first half taken out there is one.
"""

import os
import pathlib
import subprocess

import pytest

import records
from khen import PROJECT, SAMPLE

pytestmark = pytest.mark.slow
PAPERS = PROJECT / "samples" / "cac-mau-giay"
GUARDED = PROJECT / "Sources" / "Locks" / "Guarded.swift"
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


def test_the_sanitizer_sees_our_lock(scratch: pathlib.Path) -> None:
    guarded = GUARDED.read_text(encoding="utf-8")
    assert guarded.count(TAKING) == 1, "the lock is taken in one place"
    assert not adding(scratch / "locked", guarded)
    assert adding(scratch / "open", guarded.replace(TAKING, "_ = mutex"))


def runs(scratch: pathlib.Path) -> dict[str, list]:
    sheet, out, book = scratch / "records.csv", scratch / "out", scratch / "records.xlsx"
    # Rules run side by side from a thousand records on; a part of a workbook of a megabyte is parsed by a thread of its own.
    records.write(sheet, 1200)
    records.write_workbook(book, 4000)
    layout = ["--layout", PROJECT / "Benchmarks" / "layout"]
    return {
        "certificates": ["certificates", sheet, *layout, "-o", out, "-j", 4, "--limit", 200],
        "certificates, more of them": ["certificates", sheet, *layout, "-o", out, "-j", 4, "--limit", 220],
        # Four portions of sixteen records, one for each thread.
        "certificates, read back": ["certificates", sheet, *layout, "-o", out, "-j", 4, "--limit", 64, "--verify"],
        "all papers": ["certificates", PAPERS, "-o", scratch / "papers", "-j", 4],
        "a proof": ["proof", PAPERS, "-o", scratch / "proof", "-j", 4],
        "a large workbook": ["check", book, *layout, "--data-only"],
        "a ceremony's check": ["check", SAMPLE],
        "a booklet": ["booklet", SAMPLE, "-o", scratch / "booklet"],
    }


def test_the_sanitizer_reports_nothing(scratch: pathlib.Path, check) -> None:
    build = [*"swift build --sanitize=thread --product khen -j 2 --scratch-path".split(), PROJECT / ".build-tsan"]
    subprocess.run(build, cwd=PROJECT, check=True, stdout=subprocess.DEVNULL)
    khen = PROJECT / ".build-tsan" / "debug" / "khen"
    environment = os.environ | {"KHEN_HOME": str(PROJECT), "TSAN_OPTIONS": "history_size=4 exitcode=0"}
    for what, run in runs(scratch).items():
        done = subprocess.run([str(part) for part in [khen, *run, "--quiet"]], capture_output=True, text=True, env=environment)
        check(done.returncode == 0, f"{what}: ends well under the sanitizer", (done.returncode, done.stderr[-600:]))
        found = reports(done)
        check(not found, f"{what}: no report", [len(found), *(report[:1500] for report in found[:3])])
