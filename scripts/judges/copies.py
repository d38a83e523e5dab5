"""A copy of the project in which sources are changed: its tests are built once, then asked suite by suite."""

import os
import pathlib
import re
import shutil
import subprocess
import time

from khen import PROJECT

COPIED = ["Package.swift", "Sources", "Tests", "docs", "layouts", "samples", "fonts", "Benchmarks", "scripts"]
TOOL = "Tests/PressTests/Tool.swift"
# Tests start the program in an environment of their own; what chooses the change must come through.
PASSED_ON = [(".merging(environment) { $1 }",
              ".merging(environment) { $1 }.merging(ProcessInfo.processInfo.environment.filter { "
              "$0.key.hasPrefix(\"KHEN_\") && $0.key != \"KHEN_HOME\" }) { $1 }")]


class Copy:
    """Optimised, the build takes longer and the tests a quarter of the time."""

    def __init__(self, folder: pathlib.Path, is_optimised: bool = False) -> None:
        self.folder, self.tree = folder, folder / "tree"
        self.flags = ["-c", "release", "-Xswiftc", "-enable-testing"] if is_optimised else []
        self.products = self.tree / ".build" / ("release" if is_optimised else "debug")

    def bring(self, sources: pathlib.Path | None = None, patches: dict[str, list[tuple[str, str]]] | None = None,
              added: dict[str, str] | None = None) -> None:
        """Brings the copy up to date, with the Swift sources of another folder, texts exchanged in some files, and files added.
        What stays the same keeps its time, so that little is built anew."""
        self.tree.mkdir(parents=True, exist_ok=True)
        patched = {TOOL: PASSED_ON} | (patches or {})
        wanted: dict[pathlib.Path, pathlib.Path] = {}
        for name in COPIED:
            source = sources if name == "Sources" and sources else PROJECT / name
            files = [source] if source.is_file() else [f for f in source.rglob("*") if f.is_file() or f.is_symlink()]
            wanted |= {self.tree / name / file.relative_to(source) if source.is_dir() else self.tree / name: file
                       for file in files if "__pycache__" not in file.parts}
        kept = {self.tree / name for name in added or {}}
        for name in COPIED:
            for path in (self.tree / name).rglob("*"):
                if path not in wanted and path not in kept and not path.is_dir():
                    path.unlink()
        for path, file in wanted.items():
            name = str(path.relative_to(self.tree))
            if name in patched:
                write(path, exchanged(file, patched[name]))
            else:
                copy(file, path)
        for name, text in (added or {}).items():
            write(self.tree / name, text)
        (self.tree / "output").mkdir(exist_ok=True)

    def build(self) -> subprocess.CompletedProcess:
        return subprocess.run(["swift", "build", "--build-tests", "-j", "2", *self.flags], cwd=self.tree, capture_output=True, text=True)

    @property
    def program(self) -> pathlib.Path:
        """What runs the unit tests."""
        return next(self.products.glob("*.xctest"))

    def suites(self) -> list[str]:
        listed = subprocess.run([self.program, "--testing-library", "swift-testing", "--list-tests"], cwd=self.tree,
                                capture_output=True, text=True, check=True)
        names = [line.split("/")[0] for line in listed.stdout.splitlines() if "/" in line and "(" in line]
        return sorted(dict.fromkeys(names))

    def run_suite(self, suite: str, environment: dict[str, str], longest: float = 600) -> tuple[bool, float]:
        """Whether the unit tests of a suite passed, and how long they took."""
        return self.run([self.program, "--testing-library", "swift-testing", "--filter", f"^{re.escape(suite)}/"], environment, longest)

    def run_file(self, file: str, environment: dict[str, str], longest: float = 600) -> tuple[bool, float]:
        """The same for a file of this suite."""
        python = PROJECT / ".build-judges" / "bin" / "python"
        return self.run([python, "-m", "pytest", f"scripts/judges/{file}", "-x", "-q", "-m", "not slow"],
                        {"KHEN": str(self.products / "khen")} | environment, longest)

    def run(self, command: list[object], environment: dict[str, str], longest: float) -> tuple[bool, float]:
        begun = time.monotonic()
        process = subprocess.Popen(list(map(str, command)), cwd=self.tree, env=os.environ | environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            passed = process.wait(longest) == 0
        except subprocess.TimeoutExpired:
            # What it started, too.
            os.killpg(process.pid, 9)
            process.wait()
            passed = False
        return passed, time.monotonic() - begun


def copy(file: pathlib.Path, path: pathlib.Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if file.is_symlink():
        path.unlink(missing_ok=True)
        path.symlink_to(os.readlink(file))
    elif not path.exists() or path.read_bytes() != file.read_bytes():
        shutil.copy(file, path)


def exchanged(file: pathlib.Path, changes: list[tuple[str, str]]) -> str:
    text = file.read_text(encoding="utf-8")
    for old, new in changes:
        assert text.count(old) == 1, f"{file.name} is no longer as this is written for: {old.strip()!r}"
        text = text.replace(old, new)
    return text


def write(path: pathlib.Path, text: str) -> None:
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
