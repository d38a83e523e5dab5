"""Breaks each check of khen in turn, and demands that a test notices.

    mutations.py                      every code of the catalogue
    mutations.py DAT INP008           the codes of an area, or single ones
    mutations.py --outcome FILE       writes which suite noticed which code, as JSON

The sources are copied into .build-mutations, where a finding whose code KHEN_SILENCED names gets lost: collected, it is
dropped; thrown, it arrives as a nameless note. The tests are built there once. Each suite of tests then runs alone, to see
which codes it raises, and each code is silenced before the suites that raise it, the quickest first, until one fails. A code
that no suite raises, or whose loss none notices, fails. What suites raise is kept in .build-mutations/raised.json while
the sources stay as they are. It takes the better part of an hour, so CI does not run it.
"""

import argparse
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

from verdicts import Verdicts

PROJECT = pathlib.Path(__file__).resolve().parents[2]
SCRATCH = PROJECT / ".build-mutations"
TREE = SCRATCH / "tree"
COPIED = ["Package.swift", "Sources", "Tests", "docs", "layouts", "samples", "fonts", "Benchmarks", "scripts"]
SILENT = TREE / "Sources/Findings/Silence.swift"
PATCHED = {TREE / name for name in ["Sources/Findings/Finding.swift", "Tests/PressTests/Tool.swift"]}
LONGEST = 600

# Codes that no test can bring about, as Tests/ArchitectureTests/CodesTests.swift lists them.
BEYOND_TESTS = "beyondTests: Set<String> = ["

SILENCE = """
import Foundation

enum Silence {
  private static let environment = ProcessInfo.processInfo.environment
  static let code = environment["KHEN_SILENCED"].flatMap { Code(rawValue: $0) }
  /// What stands for a code that is silenced: one that no test expects.
  static let ghost = code == .wrongClock ? Code.pangoFailed : .wrongClock
  private static let log = environment["KHEN_RAISED"].map { open($0, O_WRONLY | O_APPEND | O_CREAT, 0o644) }
  private static let lock = NSLock()
  nonisolated(unsafe) private static var seen: Set<Code> = []

  static func note(_ code: Code) {
    guard let log else { return }
    lock.lock()
    defer { lock.unlock() }
    guard seen.insert(code).inserted else { return }
    let line = Array((code.rawValue + "\\n").utf8)
    _ = write(log, line, line.count)
  }
}

extension Finding {
  var isSilenced: Bool { Silence.code != nil && code == Silence.ghost && message.english.isEmpty }
}

extension Array where Element == Finding {
  public mutating func append(_ finding: Finding) {
    if !finding.isSilenced { insert(finding, at: endIndex) }
  }

  public mutating func append(contentsOf findings: [Finding]) {
    for finding in findings { append(finding) }
  }

  public static func += (left: inout [Finding], right: [Finding]) { left.append(contentsOf: right) }
}
"""


def copy_tree() -> None:
    """Brings the scratch copy up to date; files that stay the same keep their time, so that little is built anew."""
    TREE.mkdir(parents=True, exist_ok=True)
    for name in COPIED:
        source = PROJECT / name
        files = [source] if source.is_file() else [f for f in source.rglob("*") if f.is_file() or f.is_symlink()]
        wanted = {TREE / file.relative_to(PROJECT): file for file in files if "__pycache__" not in file.parts}
        for path in (TREE / name).rglob("*") if source.is_dir() else []:
            if path not in wanted and path != SILENT and not path.is_dir():
                path.unlink()
        for path, file in wanted.items():
            if path not in PATCHED:
                copy(file, path)
    (TREE / "output").mkdir(exist_ok=True)
    patch("Sources/Findings/Finding.swift", [
        ("    self.message = message\n",
         "    self.message = message\n    Silence.note(code)\n"),
        ("    self.hint = hint\n  }\n",
         "    self.hint = hint\n    guard Silence.code == code else { return }\n"
         "    self.code = Silence.ghost\n    self.severity = .note\n    self.message = Words(vi: \"\", en: \"\")\n"
         "    self.place = nil\n    self.hint = nil\n  }\n"),
    ])
    write(SILENT, SILENCE)
    patch("Tests/PressTests/Tool.swift", [
        (".merging(environment) { $1 }",
         ".merging(environment) { $1 }.merging("
         "ProcessInfo.processInfo.environment.filter { $0.key.hasPrefix(\"KHEN_\") && $0.key != \"KHEN_HOME\" }) { $1 }"),
    ])


def copy(file: pathlib.Path, path: pathlib.Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if file.is_symlink():
        path.unlink(missing_ok=True)
        path.symlink_to(os.readlink(file))
    elif not path.exists() or path.read_bytes() != file.read_bytes():
        shutil.copy(file, path)


def patch(name: str, changes: list[tuple[str, str]]) -> None:
    path = TREE / name
    text = (PROJECT / name).read_text()
    for old, new in changes:
        if text.count(old) != 1:
            raise SystemExit(f"mutations: {name} is no longer as this script knows it: {old.strip()!r}")
        text = text.replace(old, new)
    write(path, text)


def write(path: pathlib.Path, text: str) -> None:
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


def build() -> pathlib.Path:
    """Builds the tests once, and gives the program that runs them."""
    done = subprocess.run(["swift", "build", "--build-tests", "-j", "2"], cwd=TREE, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stdout[-4000:] + done.stderr[-4000:])
    return next((TREE / ".build" / "debug").glob("*.xctest"))


def run(program: pathlib.Path, suite: str, environment: dict[str, str]) -> tuple[bool, float]:
    """Whether the tests of a suite passed, and how long they took."""
    begun = time.monotonic()
    try:
        done = subprocess.run(
            [program, "--testing-library", "swift-testing", "--filter", f"^{re.escape(suite)}/"], cwd=TREE,
            env=os.environ | environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, timeout=LONGEST)
        passed = done.returncode == 0
    except subprocess.TimeoutExpired:
        passed = False
    return passed, time.monotonic() - begun


def suites(program: pathlib.Path) -> list[str]:
    listed = subprocess.run(
        [program, "--testing-library", "swift-testing", "--list-tests"], cwd=TREE, capture_output=True, text=True, check=True)
    names = [line.split("/")[0] for line in listed.stdout.splitlines() if "/" in line and "(" in line]
    return sorted(dict.fromkeys(names))


def catalogue() -> list[str]:
    """The codes, but for those that no test can bring about."""
    text = (PROJECT / "Tests/ArchitectureTests/CodesTests.swift").read_text()
    beyond = re.findall(r'"(\w+)"', text.split(BEYOND_TESTS)[1].split("]")[0])
    text = (PROJECT / "Sources/Findings/Codes/Code.swift").read_text()
    return [code for name, code in re.findall(r'\n  case (\w+) = "([A-Z]{3}\d{3})"', text) if name not in beyond]


def fingerprint(*folders: str) -> str:
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted((TREE / folder).rglob("*")):
            if path.is_file():
                digest.update(str(path).encode() + path.read_bytes())
    return digest.hexdigest()


def raised(program: pathlib.Path) -> dict[str, dict]:
    """What each suite raises, and how long it takes."""
    kept = SCRATCH / "raised.json"
    known = json.loads(kept.read_text()) if kept.exists() else {}
    found = {}
    log = SCRATCH / "raised.log"
    sums = {}
    for suite in suites(program):
        target = suite.split(".")[0]
        sums[target] = sums.get(target) or fingerprint("Sources", f"Tests/{target}")
        found[suite] = known.get(suite, {})
        if found[suite].get("sum") == sums[target]:
            continue
        log.unlink(missing_ok=True)
        passed, seconds = run(program, suite, {"KHEN_RAISED": str(log)})
        if not passed:
            raise SystemExit(f"mutations: {suite} fails with nothing broken")
        codes = sorted(set(log.read_text().split())) if log.exists() else []
        found[suite] = {"sum": sums[target], "seconds": round(seconds, 2), "codes": codes}
        kept.write_text(json.dumps(known | found, indent=1))
        print(f"{suite}: {len(codes)} codes, {seconds:.1f} s", flush=True)
    return found


def judge(program: pathlib.Path, code: str, known: dict[str, dict]) -> tuple[str | None, list[str]]:
    """The suite that notices the loss of a code, and those that were asked."""
    asked = sorted((suite for suite in known if code in known[suite]["codes"]), key=lambda s: known[s]["seconds"])
    for suite in asked:
        passed, _ = run(program, suite, {"KHEN_SILENCED": code})
        if not passed:
            return suite, asked
    return None, asked


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("codes", nargs="*", help="codes or areas; all where none is named")
    parser.add_argument("--outcome", type=pathlib.Path, help="writes what noticed each code, as JSON")
    options = parser.parse_args()
    codes = [c for c in catalogue() if not options.codes or any(c.startswith(w) for w in options.codes)]
    copy_tree()
    program = build()
    known = raised(program)
    verdicts = Verdicts()
    outcome = {}
    for code in codes:
        noticed, asked = judge(program, code, known)
        outcome[code] = noticed
        detail = f"raised by {', '.join(asked)}" if asked else "no test raises it"
        if verdicts.check(noticed is not None, f"the loss of {code} is noticed", detail):
            print(f"{code}: {noticed}", flush=True)
    if options.outcome:
        options.outcome.write_text(json.dumps(outcome, indent=1) + "\n")
    return verdicts.close()


if __name__ == "__main__":
    sys.exit(main())
