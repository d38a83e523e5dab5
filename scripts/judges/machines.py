"""Holds what docs/large-runs.md says about several machines against runs: its commands, as they stand there, with the
environment that GNU parallel, a Slurm array or a Kubernetes indexed Job gives, make byte for byte what one run makes.

The program is .build/release/khen, or what KHEN names. The last line is `N passed, N failed`.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import papers
from endurance import contents
from verdicts import Verdicts

DOCUMENT = papers.PROJECT / "docs" / "large-runs.md"
SAMPLE = papers.PROJECT / "samples" / "hoi-nghi-2017"


def block(document: str, language: str) -> str:
    return re.search(rf"```{language}\n(.*?)```", document[document.index("## Several machines"):], re.S)[1]


def environment(scratch: pathlib.Path, **more: str) -> dict[str, str]:
    return {"PATH": f"{scratch / 'bin'}:/usr/bin:/bin", "HOME": str(scratch), "KHEN_HOME": str(papers.PROJECT),
            "LANG": "C.UTF-8"} | more


def shell(command: str, scratch: pathlib.Path, verdicts: Verdicts, what: str, **more: str) -> None:
    done = subprocess.run(["bash", "-c", command], cwd=scratch, env=environment(scratch, **more), capture_output=True,
                          text=True, timeout=600)
    verdicts.check(done.returncode == 0, what, (done.returncode, done.stderr[-600:]))


def compare(scratch: pathlib.Path, clean: dict[str, bytes], what: str, verdicts: Verdicts) -> None:
    found = {name: content for name, content in contents(scratch / "out").items() if not name.startswith("shard-")}
    differing = sorted(name for name in found.keys() | clean.keys() if found.get(name) != clean.get(name))
    verdicts.check(not differing, f"{what}: joined, it is what one run makes", differing[:5])
    shutil.rmtree(scratch / "out", ignore_errors=True)


def main() -> int:
    verdicts, document = Verdicts(), DOCUMENT.read_text(encoding="utf-8")
    khen = pathlib.Path(os.environ.get("KHEN", papers.PROJECT / ".build" / "release" / "khen")).absolute()
    with tempfile.TemporaryDirectory(prefix="khen-machines-") as folder:
        scratch = pathlib.Path(folder)
        (scratch / "bin").mkdir()
        (scratch / "bin" / "khen").symlink_to(khen)
        shutil.copytree(SAMPLE, scratch / "ceremony")
        shell("khen certificates ceremony -o clean", scratch, verdicts, "one run makes the sample")
        clean = contents(scratch / "clean")

        commands = block(document, "sh")
        parallel = next(line for line in commands.splitlines() if " parallel " in f" {line}")
        if shutil.which("parallel"):
            shell(parallel, scratch, verdicts, "GNU parallel, as the document has it")
            compare(scratch, clean, "GNU parallel", verdicts)
        else:
            print("left out: GNU parallel (the package parallel is not installed)")

        script = commands[commands.index("#!/bin/bash"):]
        for task in range(1, 9):
            shell(script, scratch, verdicts, f"task {task} of a Slurm array", SLURM_ARRAY_TASK_ID=str(task),
                  SLURM_ARRAY_TASK_MIN="1", SLURM_ARRAY_TASK_COUNT="8", SLURM_CPUS_PER_TASK="2")
        shell("khen join ceremony -o out", scratch, verdicts, "join after a Slurm array")
        compare(scratch, clean, "a Slurm array", verdicts)

        manifest = block(document, "yaml")
        for line in ["apiVersion: batch/v1", "kind: Job", "  completionMode: Indexed", "      restartPolicy: OnFailure"]:
            verdicts.check(line in manifest.splitlines(), f"the manifest has {line.strip()}")
        numbers = [re.search(rf"^  {key}: (\d+)$", manifest, re.M)[1] for key in ("completions", "parallelism")]
        verdicts.check(len(set(numbers)) == 1, "as many pods at a time as parts", numbers)
        words = re.search(r"command: \[(.*?)\]", manifest)[1].split(", ")
        verdicts.check(f"auto/{numbers[0]}" in words, "the command has as many parts as the Job", words)
        command = " ".join(words).replace("/data/", "")
        for index in range(int(numbers[0])):
            shell(command, scratch, verdicts, f"pod {index} of an indexed Job", JOB_COMPLETION_INDEX=str(index))
        # A pod that was put elsewhere starts again where it stood.
        shell(command, scratch, verdicts, "pod 3 once more", JOB_COMPLETION_INDEX="3")
        shell("khen join ceremony -o out", scratch, verdicts, "join after an indexed Job")
        compare(scratch, clean, "an indexed Job", verdicts)
    return verdicts.close()


if __name__ == "__main__":
    sys.exit(main())
