"""Holds what docs/large-runs.md says about several machines against runs: its commands, as they stand there, with the
environment that GNU parallel, a Slurm array or a Kubernetes indexed Job gives, make byte for byte what one run makes."""

import pathlib
import re
import shutil
import subprocess

import pytest

from checks import Checks
from khen import PROJECT, SAMPLE, Khen

DOCUMENT = PROJECT / "docs" / "large-runs.md"


def block(language: str) -> str:
    document = DOCUMENT.read_text(encoding="utf-8")
    return re.search(rf"```{language}\n(.*?)```", document[document.index("## Several machines"):], re.S)[1]


def contents(folder: pathlib.Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


class Machines:
    """A folder with the ceremony, in which the document's commands are run as a shell runs them."""

    def __init__(self, khen: Khen, scratch: pathlib.Path) -> None:
        self.khen, self.scratch = khen, scratch
        (scratch / "bin").mkdir()
        (scratch / "bin" / "khen").symlink_to(khen.program)
        shutil.copytree(SAMPLE, scratch / "ceremony")
        self.shell("khen certificates ceremony -o clean")

    def shell(self, command: str, **more: str) -> None:
        environment = self.khen.environment(PATH=f"{self.scratch / 'bin'}:/usr/bin:/bin", HOME=str(self.scratch), LANG="C.UTF-8", **more)
        done = subprocess.run(["bash", "-c", command], cwd=self.scratch, env=environment, capture_output=True, text=True, timeout=600)
        assert done.returncode == 0, done.stderr[-600:]

    def apart(self) -> list[str]:
        """The files that are not what one run makes."""
        clean, made = contents(self.scratch / "clean"), contents(self.scratch / "out")
        found = {name: content for name, content in made.items() if not name.startswith("shard-")}
        return sorted(name for name in found.keys() | clean.keys() if found.get(name) != clean.get(name))


@pytest.fixture
def machines(khen: Khen, scratch: pathlib.Path) -> Machines:
    return Machines(khen, scratch)


@pytest.mark.skipif(not shutil.which("parallel"), reason="the package parallel is not installed")
def test_gnu_parallel(machines: Machines) -> None:
    machines.shell(next(line for line in block("sh").splitlines() if " parallel " in f" {line}"))
    assert not machines.apart()


def test_a_slurm_array(machines: Machines) -> None:
    commands = block("sh")
    script = commands[commands.index("#!/bin/bash"):]
    for task in range(1, 9):
        machines.shell(script, SLURM_ARRAY_TASK_ID=str(task), SLURM_ARRAY_TASK_MIN="1", SLURM_ARRAY_TASK_COUNT="8",
                       SLURM_CPUS_PER_TASK="2")
    machines.shell("khen join ceremony -o out")
    assert not machines.apart()


def test_an_indexed_job(machines: Machines, check: Checks) -> None:
    manifest = block("yaml")
    for line in ["apiVersion: batch/v1", "kind: Job", "  completionMode: Indexed", "      restartPolicy: OnFailure"]:
        check(line in manifest.splitlines(), f"the manifest has {line.strip()}")
    numbers = [re.search(rf"^  {key}: (\d+)$", manifest, re.M)[1] for key in ("completions", "parallelism")]
    check(len(set(numbers)) == 1, "as many pods at a time as parts", numbers)
    words = re.search(r"command: \[(.*?)\]", manifest)[1].split(", ")
    check(f"auto/{numbers[0]}" in words, "the command has as many parts as the Job", words)
    command = " ".join(words).replace("/data/", "")
    # A pod that was put elsewhere starts again where it stood.
    for index in [*range(int(numbers[0])), 3]:
        machines.shell(command, JOB_COMPLETION_INDEX=str(index))
    machines.shell("khen join ceremony -o out")
    check(not machines.apart(), "joined, it is what one run makes", machines.apart()[:5])
