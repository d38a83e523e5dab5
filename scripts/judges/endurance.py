"""Holds khen's runs against kills, full disks and failing writes: resumed, every folder equals an undisturbed one.

    endurance.py                               a short round of everything
    endurance.py --kills 100 --records 2000    as long as one likes; --seed N repeats a round

The program is .build/release/khen, or what KHEN names. Full disks need root, for a small file system in memory; without
it they are left out, which is said. The last line is `N passed, N failed`.
"""

import argparse
import errno
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

import papers
from verdicts import Verdicts

sys.path.insert(0, str(papers.PROJECT / "Benchmarks"))
import records  # noqa: E402

LAYOUT = papers.PROJECT / "Benchmarks" / "layout"
FINISHED = {"certificates.pdf", "run.json", "refused.csv"}


class Job:
    """One ceremony, and its folder as an undisturbed run leaves it."""

    def __init__(self, khen: pathlib.Path, scratch: pathlib.Path, count: int) -> None:
        self.khen, self.scratch, self.csv = khen, scratch, scratch / "records.csv"
        records.write(self.csv, count)
        start = time.monotonic()
        done = self.run(scratch / "clean")
        self.seconds = time.monotonic() - start
        if done.returncode:
            raise SystemExit(f"the undisturbed run ends with {done.returncode}: {done.stderr[-800:]}")
        self.clean = contents(scratch / "clean")

    def command(self, output: pathlib.Path, *more: str) -> list[str]:
        return [str(part) for part in [self.khen, "certificates", self.csv, "--layout", LAYOUT, "-o", output, "-j", 4,
                                       "--lang", "en", "--quiet", *more]]

    def environment(self, **more: str) -> dict[str, str]:
        return {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "KHEN_HOME": str(papers.PROJECT)} | more

    def run(self, output: pathlib.Path, *more: str, **environment: str) -> subprocess.CompletedProcess:
        return subprocess.run(self.command(output, *more), env=self.environment(**environment), capture_output=True,
                              text=True, timeout=600)

    def judge_broken(self, output: pathlib.Path, what: str, verdicts: Verdicts) -> None:
        """Whatever has its final name is whole."""
        wrong = [name for name, size in sizes(output).items()
                 if (name in FINISHED or name.startswith("certificates/")) and "/." not in name
                 and (size != len(self.clean.get(name, b"")) or (output / name).read_bytes() != self.clean[name])]
        verdicts.check(not wrong, f"{what}: nothing half written under a final name", wrong[:5])

    def judge_resumed(self, output: pathlib.Path, what: str, verdicts: Verdicts) -> None:
        done = self.run(output, "--resume")
        verdicts.check(done.returncode == 0, f"{what}: resumed", (done.returncode, done.stderr[-600:]))
        found = contents(output)
        differing = sorted(name for name in found.keys() | self.clean.keys() if found.get(name) != self.clean.get(name))
        verdicts.check(not differing, f"{what}: resumed, it equals an undisturbed run", differing[:5])


def contents(folder: pathlib.Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def sizes(folder: pathlib.Path) -> dict[str, int]:
    return {str(file.relative_to(folder)): file.stat().st_size for file in folder.rglob("*") if file.is_file()}


def judge_kills(job: Job, count: int, choice: random.Random, verdicts: Verdicts) -> None:
    for number in range(count):
        output = job.scratch / "killed"
        moment = choice.uniform(0.02, job.seconds * 1.02)
        process = subprocess.Popen(job.command(output), env=job.environment(), stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        try:
            process.wait(moment)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        what = f"kill {number + 1} after {moment:.3f} s"
        if output.exists():
            job.judge_broken(output, what, verdicts)
        job.judge_resumed(output, what, verdicts)
        shutil.rmtree(output)


def judge_runs_again(job: Job, kills: int, calls: int, choice: random.Random, verdicts: Verdicts) -> None:
    """Runs over a finished one of which one row has changed, killed or with a failing call: the old file or the new one stands
    under each final name, and run again all are new."""
    rows = job.csv.read_bytes()
    output, wanted = job.scratch / "again", job.scratch / "changed"
    shutil.copytree(job.scratch / "clean", wanted)
    job.csv.write_bytes(rows.replace("Đã có".encode(), "Từng có".encode(), 1))
    start = time.monotonic()
    job.run(wanted)
    seconds, new = time.monotonic() - start, contents(wanted)
    library = failing_library(job)
    for number in range(kills + calls):
        shutil.copytree(job.scratch / "clean", output)
        if number < kills:
            what = f"kill {number + 1} of a run over another"
            process = subprocess.Popen(job.command(output), env=job.environment(), stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
            try:
                process.wait(choice.uniform(0.01, seconds))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        else:
            name, at = choice.choice([("write", 30), ("renameat", 3), ("syncfs", 1), ("fsync", 5), ("fdatasync", 4)])
            at, error = choice.randrange(1, at + 1), choice.choice([errno.ENOSPC, errno.EIO])
            what = f"{name} {at} of a run over another fails with {errno.errorcode[error]}"
            done = job.run(output, LD_PRELOAD=str(library), KHEN_FAIL=f"{name}:{at}:{error}")
            if done.returncode != 0:
                fault(done, {73, 74}, what, verdicts)
        found = contents(output)
        wrong = [name for name, content in found.items() if "/." not in name and not name.startswith(".")
                 and name not in ("run.json", "run.journal") and content not in (job.clean.get(name), new.get(name))]
        verdicts.check(not wrong, f"{what}: nothing half written under a final name", wrong[:5])
        done = job.run(output)
        found = contents(output)
        wrong = [name for name in found.keys() | new.keys() if name != "run.json"
                 and found.get(name) != new.get(name)]
        verdicts.check(done.returncode == 0 and not wrong, f"{what}: run again, all is new", (done.returncode, wrong[:5]))
        shutil.rmtree(output)
    job.csv.write_bytes(rows)


def fault(done: subprocess.CompletedProcess, codes: set[int], what: str, verdicts: Verdicts) -> None:
    verdicts.check(done.returncode in codes, f"{what}: exit code", (done.returncode, done.stderr[-400:]))
    verdicts.check("error " in done.stderr and "→" in done.stderr, f"{what}: a finding with a hint", done.stderr[-400:])


def judge_full_disks(job: Job, count: int, choice: random.Random, verdicts: Verdicts) -> None:
    place = job.scratch / "disk"
    place.mkdir()
    whole = sum(len(content) for content in job.clean.values())
    mount = ["mount", "-t", "tmpfs", "-o", f"size={2 * whole + (8 << 20)}", "khen", str(place)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        print("left out: full disks and read-only ones (no right to mount)")
        return
    try:
        for number in range(count):
            size = choice.randrange(64 << 10, whole)
            what = f"disk {number + 1} of {size} bytes"
            subprocess.run(["mount", "-o", f"remount,size={size}", str(place)], check=True)
            output = place / "out"
            done = job.run(output)
            fault(done, {73, 74}, what, verdicts)
            if output.exists():
                job.judge_broken(output, what, verdicts)
            subprocess.run(["mount", "-o", f"remount,size={2 * whole + (8 << 20)}", str(place)], check=True)
            job.judge_resumed(output, what, verdicts)
            shutil.rmtree(output)
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        fault(job.run(place / "out"), {73}, "a read-only disk", verdicts)
    finally:
        subprocess.run(["umount", str(place)], check=True)


def failing_library(job: Job) -> pathlib.Path:
    library = job.scratch / "failing.so"
    source = pathlib.Path(__file__).with_name("failing.c")
    subprocess.run(["cc", "-O1", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


def judge_failing_calls(job: Job, count: int, choice: random.Random, verdicts: Verdicts) -> None:
    library = failing_library(job)
    # How often each is called in a run is about known; beyond the last call nothing fails, and that is told apart.
    calls = {"write": len(job.clean), "renameat": len(job.clean), "syncfs": len(job.clean) // 256 + 1, "fsync": 6,
             "fdatasync": 6}
    for number in range(count):
        name = choice.choice(list(calls))
        at, error = choice.randrange(1, calls[name] + 1), choice.choice([errno.ENOSPC, errno.EIO, errno.EDQUOT])
        what = f"{name} {at} fails with {errno.errorcode[error]}"
        output = job.scratch / "failing"
        done = job.run(output, LD_PRELOAD=str(library), KHEN_FAIL=f"{name}:{at}:{error}")
        if done.returncode != 0:
            fault(done, {73, 74}, what, verdicts)
        job.judge_broken(output, what, verdicts)
        job.judge_resumed(output, what, verdicts)
        shutil.rmtree(output)


def judge_starts(job: Job, count: int, verdicts: Verdicts) -> None:
    """Many short lives: neither a crash nor a hang, and the same bytes every time."""
    few = job.scratch / "few.csv"
    records.write(few, 6)
    first = None
    for number in range(count):
        output = job.scratch / "start"
        command = [str(few) if part == str(job.csv) else part for part in job.command(output)]
        what = f"start {number + 1}"
        try:
            done = subprocess.run(command, env=job.environment(), capture_output=True, text=True, timeout=120)
        except subprocess.TimeoutExpired:
            verdicts.check(False, f"{what} hangs")
            continue
        verdicts.check(done.returncode == 0, f"{what} ends well", (done.returncode, done.stderr[-400:]))
        found = contents(output)
        first = first or found
        verdicts.check(found == first, f"{what} writes the same bytes")
        shutil.rmtree(output)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=400)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--disks", type=int, default=4)
    parser.add_argument("--calls", type=int, default=8)
    parser.add_argument("--starts", type=int, default=20)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--scratch", help="a folder on the disk that is to be tried (default: the system's own)")
    arguments = parser.parse_args()
    verdicts, choice = Verdicts(), random.Random(arguments.seed)
    khen = pathlib.Path(os.environ.get("KHEN", papers.PROJECT / ".build" / "release" / "khen")).absolute()
    with tempfile.TemporaryDirectory(prefix="khen-endurance-", dir=arguments.scratch) as folder:
        job = Job(khen, pathlib.Path(folder), arguments.records)
        print(f"{arguments.records} records, {job.seconds:.2f} s undisturbed, seed {arguments.seed}")
        judge_kills(job, arguments.kills, choice, verdicts)
        judge_runs_again(job, arguments.kills, arguments.calls, choice, verdicts)
        judge_full_disks(job, arguments.disks, choice, verdicts)
        judge_failing_calls(job, arguments.calls, choice, verdicts)
        judge_starts(job, arguments.starts, verdicts)
    return verdicts.close()


if __name__ == "__main__":
    sys.exit(main())
