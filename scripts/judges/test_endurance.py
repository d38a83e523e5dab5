"""khen's runs against kills, full disks and failing writes: resumed, every folder equals an undisturbed one.

KHEN_ENDURANCE is a factor by which rounds are longer than usual, KHEN_SEED another beginning of the dice.
"""

import errno
import os
import pathlib
import random
import shutil
import subprocess
import time
from typing import Callable

import pytest

import records
from checks import Checks
from khen import PROJECT, Khen, Run

LAYOUT = PROJECT / "Benchmarks" / "layout"
FINISHED = {"certificates.pdf", "run.json", "refused.csv"}
TIMES = int(os.environ.get("KHEN_ENDURANCE", "1"))
SEED = int(os.environ.get("KHEN_SEED", "7"))
RECORDS = 400


class Job:
    """One ceremony, and its folder as an undisturbed run leaves it."""

    def __init__(self, khen: Khen, scratch: pathlib.Path) -> None:
        self.khen, self.scratch, self.csv = khen, scratch, scratch / "records.csv"
        self.choice = random.Random(SEED)
        records.write(self.csv, RECORDS)
        self.folder = scratch / "clean"
        start = time.monotonic()
        done = self.run(self.folder)
        self.seconds = time.monotonic() - start
        assert done.code == 0, done.err[-800:]
        self.clean = contents(self.folder)

    def command(self, output: pathlib.Path, *more: str) -> list[str]:
        return [str(part) for part in [self.khen.program, *arguments(self.csv, output), *more]]

    def run(self, output: pathlib.Path, *more: str, **environment: str) -> Run:
        return self.khen(*arguments(self.csv, output), *more, env=environment, seconds=600)

    def killed_after(self, output: pathlib.Path, seconds: float) -> None:
        process = subprocess.Popen(self.command(output), env=self.khen.environment(), stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def judge_broken(self, output: pathlib.Path, what: str, check: Checks) -> None:
        """Whatever has its final name is whole."""
        wrong = [name for name, size in sizes(output).items()
                 if (name in FINISHED or name.startswith("certificates/")) and "/." not in name
                 and (size != len(self.clean.get(name, b"")) or (output / name).read_bytes() != self.clean[name])]
        check(not wrong, f"{what}: nothing half written under a final name", wrong[:5])

    def judge_resumed(self, output: pathlib.Path, what: str, check: Checks) -> None:
        done = self.run(output, "--resume")
        check(done.code == 0, f"{what}: resumed", (done.code, done.err[-600:]))
        found = contents(output)
        differing = sorted(name for name in found.keys() | self.clean.keys() if found.get(name) != self.clean.get(name))
        check(not differing, f"{what}: resumed, it equals an undisturbed run", differing[:5])


def arguments(csv: pathlib.Path, output: pathlib.Path) -> list[object]:
    return ["certificates", csv, "--layout", LAYOUT, "-o", output, "-j", 4, "--lang", "en", "--quiet"]


def contents(folder: pathlib.Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def sizes(folder: pathlib.Path) -> dict[str, int]:
    return {str(file.relative_to(folder)): file.stat().st_size for file in folder.rglob("*") if file.is_file()}


@pytest.fixture
def job(khen: Khen, scratch: pathlib.Path) -> Job:
    return Job(khen, scratch)


def test_kills(job: Job, check: Checks) -> None:
    for number in range(5 * TIMES):
        output = job.scratch / "killed"
        moment = job.choice.uniform(0.02, job.seconds * 1.02)
        job.killed_after(output, moment)
        what = f"kill {number + 1} after {moment:.3f} s"
        if output.exists():
            job.judge_broken(output, what, check)
        job.judge_resumed(output, what, check)
        shutil.rmtree(output)


def test_runs_over_a_finished_one(job: Job, failing: Callable, check: Checks) -> None:
    """Runs over a finished one of which one row has changed, killed or with a failing call: the old file or the new one stands
    under each final name, and run again all are new."""
    kills, calls, choice = 5 * TIMES, 8 * TIMES, job.choice
    rows = job.csv.read_bytes()
    output, wanted = job.scratch / "again", job.scratch / "changed"
    shutil.copytree(job.folder, wanted)
    job.csv.write_bytes(rows.replace("Đã có".encode(), "Từng có".encode(), 1))
    start = time.monotonic()
    job.run(wanted)
    seconds, new = time.monotonic() - start, contents(wanted)
    for number in range(kills + calls):
        shutil.copytree(job.folder, output)
        if number < kills:
            what = f"kill {number + 1} of a run over another"
            job.killed_after(output, choice.uniform(0.01, seconds))
        else:
            name, at = choice.choice([("write", 30), ("renameat", 3), ("syncfs", 1), ("fsync", 5), ("fdatasync", 4)])
            at, error = choice.randrange(1, at + 1), choice.choice([errno.ENOSPC, errno.EIO])
            what = f"{name} {at} of a run over another fails with {errno.errorcode[error]}"
            done = job.run(output, **failing(name, at, error))
            if done.code != 0:
                fault(done, {73, 74}, what, check)
        found = contents(output)
        wrong = [name for name, content in found.items() if "/." not in name and not name.startswith(".")
                 and name not in ("run.json", "run.journal") and content not in (job.clean.get(name), new.get(name))]
        check(not wrong, f"{what}: nothing half written under a final name", wrong[:5])
        done = job.run(output)
        found = contents(output)
        wrong = [name for name in found.keys() | new.keys() if name != "run.json"
                 and found.get(name) != new.get(name)]
        check(done.code == 0 and not wrong, f"{what}: run again, all is new", (done.code, wrong[:5]))
        shutil.rmtree(output)


def fault(done: Run, codes: set[int], what: str, check: Checks) -> None:
    check(done.code in codes, f"{what}: exit code", (done.code, done.err[-400:]))
    check("error " in done.err and "→" in done.err, f"{what}: a finding with a hint", done.err[-400:])


@pytest.mark.root
def test_full_disks(job: Job, check: Checks) -> None:
    place = job.scratch / "disk"
    place.mkdir()
    whole = sum(len(content) for content in job.clean.values())
    mount = ["mount", "-t", "tmpfs", "-o", f"size={2 * whole + (8 << 20)}", "khen", str(place)]
    subprocess.run(mount, check=True)
    try:
        for number in range(4 * TIMES):
            size = job.choice.randrange(64 << 10, whole)
            what = f"disk {number + 1} of {size} bytes"
            subprocess.run(["mount", "-o", f"remount,size={size}", str(place)], check=True)
            output = place / "out"
            done = job.run(output)
            fault(done, {73, 74}, what, check)
            if output.exists():
                job.judge_broken(output, what, check)
            subprocess.run(["mount", "-o", f"remount,size={2 * whole + (8 << 20)}", str(place)], check=True)
            job.judge_resumed(output, what, check)
            shutil.rmtree(output)
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        fault(job.run(place / "out"), {73}, "a read-only disk", check)
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_failing_calls(job: Job, failing: Callable, check: Checks) -> None:
    choice = job.choice
    # How often each is called in a run is about known; beyond the last call nothing fails, and that is told apart.
    calls = {"write": len(job.clean), "renameat": len(job.clean), "syncfs": len(job.clean) // 256 + 1, "fsync": 6,
             "fdatasync": 6}
    for _ in range(8 * TIMES):
        name = choice.choice(list(calls))
        at, error = choice.randrange(1, calls[name] + 1), choice.choice([errno.ENOSPC, errno.EIO, errno.EDQUOT])
        what = f"{name} {at} fails with {errno.errorcode[error]}"
        output = job.scratch / "failing"
        done = job.run(output, **failing(name, at, error))
        if done.code != 0:
            fault(done, {73, 74}, what, check)
        job.judge_broken(output, what, check)
        job.judge_resumed(output, what, check)
        shutil.rmtree(output)


def test_many_short_lives(khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    """Neither a crash nor a hang, and the same bytes every time."""
    records.write(scratch / "few.csv", 6)
    first = None
    for number in range(20 * TIMES):
        output = scratch / "start"
        run = khen(*arguments(scratch / "few.csv", output))
        check(run.code == 0, f"start {number + 1} ends well", (run.code, run.err[-400:]))
        found = contents(output)
        first = first or found
        check(found == first, f"start {number + 1} writes the same bytes")
        shutil.rmtree(output)
