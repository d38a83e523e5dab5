"""Runs khen with four threads under the thread sanitizer, and judges what it reports.

    threads.py             builds khen for it into .build-tsan (some minutes), makes 200 certificates, verifies them
    threads.py --records N

The sanitizer does not see Swift's Mutex where threads wait for it: it then calls two closures of `withLock` a race, as a program
of ten lines that adds to one list under one Mutex shows (that is tried first). Such pairs, where both threads are within `withLock`, are
counted apart; every other report fails. The last line is `N passed, N failed`.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import papers
from verdicts import Verdicts

sys.path.insert(0, str(papers.PROJECT / "Benchmarks"))
import records  # noqa: E402

LOCKED = """import Foundation
import Synchronization
final class Box: Sendable { let list = Mutex<[Int]>([]) }
let box = Box()
let end = DispatchSemaphore(value: 0)
for number in 0..<4 {
  Thread {
    for _ in 0..<200_000 { box.list.withLock { $0.append(number) } }
    end.signal()
  }.start()
}
for _ in 0..<4 { end.wait() }
print(box.list.withLock { $0.count })
"""


LOCKED_FRAME = re.compile(r"^ +#[0-2] closure #\d+ \((sending )?inout .*-> sending ", re.M)


def reports(text: str) -> list[str]:
    return [part.split("SUMMARY:")[0] for part in text.split("WARNING: ThreadSanitizer:")[1:]]


def is_within_locks(report: str) -> bool:
    """Whether both threads are within a closure that has the lock's value: `(inout …) -> sending …` in full names."""
    stacks = re.split(r"^  (?=\S)", report, flags=re.M)
    accesses = [stack for stack in stacks if re.match(r"(Previous |Read|Write|Atomic|.*[Aa]ccess of)", stack)][:2]
    return len(accesses) == 2 and all(LOCKED_FRAME.search(stack) for stack in accesses)


def demangled(text: str) -> str:
    return subprocess.run(["swift", "demangle"], input=text, capture_output=True, text=True, check=True).stdout


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
        (scratch / "locked.swift").write_text(LOCKED)
        subprocess.run(["swiftc", "-g", "-sanitize=thread", "locked.swift", "-o", "locked"], cwd=scratch, check=True,
                       stderr=subprocess.DEVNULL)
        locked = subprocess.run([scratch / "locked"], capture_output=True, text=True)
        verdicts.check(locked.stdout.strip() == "800000", "a Mutex keeps a list whole", locked.stdout)
        known = reports(demangled(locked.stderr))
        print(f"{len(known)} reports of a list under one Mutex")
        verdicts.check(all(map(is_within_locks, known)), "they are told by their closures", known[:1])

        sheet = scratch / "records.csv"
        records.write(sheet, arguments.records)
        done = subprocess.run([khen, "certificates", sheet, "--layout", papers.PROJECT / "Benchmarks" / "layout", "-j", "4",
                               "--quiet", "-o", scratch / "out"], capture_output=True, text=True,
                              env=os.environ | {"KHEN_HOME": str(papers.PROJECT), "TSAN_OPTIONS": "history_size=4 exitcode=0"})
        verdicts.check(done.returncode == 0, "the run under the sanitizer ends well", (done.returncode, done.stderr[-600:]))
        found = reports(demangled(done.stderr))
        others = [report for report in found if not is_within_locks(report)]
        print(f"{len(found)} reports of khen, {len(found) - len(others)} of them between two closures of withLock")
        verdicts.check(not others, "no race beyond what a Mutex keeps apart", [report[:1500] for report in others[:3]])
    return verdicts.close()


if __name__ == "__main__":
    sys.exit(main())
