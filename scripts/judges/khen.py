"""Starts the program, and holds what it said."""

import json
import os
import pathlib
import subprocess
import unicodedata
from dataclasses import dataclass

PROJECT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = PROJECT / "samples" / "hoi-nghi-2017"


def program() -> pathlib.Path:
    """What KHEN names, else the newer of the two that stand in .build."""
    if named := os.environ.get("KHEN"):
        return pathlib.Path(named).absolute()
    built = [file for kind in ("release", "debug") if (file := PROJECT / ".build" / kind / "khen").exists()]
    if not built:
        raise SystemExit("there is no khen: build it (swift build), or name one in KHEN")
    return max(built, key=lambda file: file.stat().st_mtime)

# What a bare sheet lacks.
COMMON = ["--set", "place=Hà Nội", "--set", "issuer=SỞ CÔNG THƯƠNG", "--set", "date=2026-03-06",
          "--set", "signer.title=GIÁM ĐỐC", "--set", "signer.name=Lê Hồng Thăng"]


@dataclass(frozen=True)
class Run:
    """How a run ended, and what it said: `out` on standard output, `err` on standard error."""

    code: int
    out: str
    err: str

    def says(self, *words: str) -> bool:
        """Whether each of the words stands in what was said, whatever its case."""
        said = unicodedata.normalize("NFC", self.out + "\n" + self.err).casefold()
        return all(unicodedata.normalize("NFC", word).casefold() in said for word in words)

    @property
    def errors(self) -> list[str]:
        """The lines that begin a finding of the severity error."""
        return [line for line in self.err.splitlines() if line.startswith(("error ", "Error ", "lỗi ", "Lỗi "))]


@dataclass(frozen=True)
class Output:
    """A folder that `khen certificates` wrote."""

    folder: pathlib.Path

    @property
    def report(self) -> dict:
        return json.loads((self.folder / "run.json").read_text(encoding="utf-8"))

    @property
    def merged(self) -> pathlib.Path:
        return self.folder / "certificates.pdf"


class Khen:
    """`khen(*arguments)` runs the program in a folder, in an environment that is the same on every machine."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.program = program()
        self.folder = folder

    def environment(self, **more: str) -> dict[str, str]:
        chosen = {name: value for name, value in os.environ.items() if name.startswith("KHEN_MUTANT")}
        return {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "KHEN_HOME": str(PROJECT)} | chosen | more

    def __call__(self, *arguments: object, cwd: pathlib.Path | None = None, env: dict[str, str] | None = None,
                 stdin: str | bytes | None = None, seconds: float = 300) -> Run:
        """Runs to the end; a run that takes longer than `seconds` fails the test. Without `stdin` there is nothing to read."""
        given = stdin.encode() if isinstance(stdin, str) else stdin
        command = [str(self.program), *map(str, arguments)]
        try:
            done = subprocess.run(command, capture_output=True, env=self.environment(**(env or {})), cwd=cwd or self.folder,
                                  timeout=seconds, **({"stdin": subprocess.DEVNULL} if given is None else {"input": given}))
        except subprocess.TimeoutExpired as late:
            raise AssertionError(f"khen takes longer than {seconds} s: {' '.join(command[1:])}") from late
        return Run(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))

    def bare(self, sheet: object, output: object, *more: object, env: dict[str, str] | None = None) -> Run:
        """Certificates of a sheet without a ceremony, told in English."""
        return self("certificates", sheet, "--layout", "giay-khen", *COMMON, "-o", output, "--lang", "en", "--color", "never", *more,
                    env=env)
