"""Each check of khen, broken: a test must notice.

The sources are copied into .build-mutations, where a finding whose code KHEN_SILENCED names gets lost: collected, it is
dropped; thrown, it arrives as a nameless note. The tests are built there once. Each suite of tests then runs alone, to see
which codes it raises, and each code is silenced before the suites that raise it, the quickest first, until one fails. A code
that no suite raises, or whose loss none notices, fails. What suites raise is kept in .build-mutations/raised.json while
the sources stay as they are. All of it takes the better part of an hour: `-k DAT` takes an area, `-k INP008` a single code.
`scripts/mutants` does the same to logic.
"""

import hashlib
import json
import pathlib
import re
from typing import Callable

import pytest

from copies import Copy
from khen import PROJECT

pytestmark = pytest.mark.slow
COPY = Copy(PROJECT / ".build-mutations")
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


PATCHES = {"Sources/Findings/Finding.swift": [
    ("    self.message = message\n",
     "    self.message = message\n    Silence.note(code)\n"),
    ("    self.hint = hint\n  }\n",
     "    self.hint = hint\n    guard Silence.code == code else { return }\n"
     "    self.code = Silence.ghost\n    self.severity = .note\n    self.message = Words(vi: \"\", en: \"\")\n"
     "    self.place = nil\n    self.hint = nil\n  }\n"),
]}


def catalogue() -> list[str]:
    """The codes, but for those that no test can bring about."""
    text = (PROJECT / "Tests/ArchitectureTests/CodesTests.swift").read_text(encoding="utf-8")
    beyond = re.findall(r'"(\w+)"', text.split(BEYOND_TESTS)[1].split("]")[0])
    text = (PROJECT / "Sources/Findings/Codes/Code.swift").read_text()
    return [code for name, code in re.findall(r'\n  case (\w+) = "([A-Z]{3}\d{3})"', text) if name not in beyond]


def fingerprint(*folders: str) -> str:
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted((COPY.tree / folder).rglob("*")):
            if path.is_file():
                digest.update(str(path).encode() + path.read_bytes())
    return digest.hexdigest()


def raised() -> dict[str, dict]:
    """What each suite raises, and how long it takes."""
    kept, log = COPY.folder / "raised.json", COPY.folder / "raised.log"
    known = json.loads(kept.read_text()) if kept.exists() else {}
    found: dict[str, dict] = {}
    sums: dict[str, str] = {}
    for suite in COPY.suites():
        target = suite.split(".")[0]
        sums[target] = sums.get(target) or fingerprint("Sources", f"Tests/{target}")
        found[suite] = known.get(suite, {})
        if found[suite].get("sum") == sums[target]:
            continue
        log.unlink(missing_ok=True)
        passed, seconds = COPY.run_suite(suite, {"KHEN_RAISED": str(log)})
        assert passed, f"{suite} fails with nothing broken"
        codes = sorted(set(log.read_text().split())) if log.exists() else []
        found[suite] = {"sum": sums[target], "seconds": round(seconds, 2), "codes": codes}
        kept.write_text(json.dumps(known | found, indent=1))
    return found


@pytest.fixture(scope="session")
def known(shared: Callable) -> dict[str, dict]:
    """What each suite raises, in a copy where codes can be silenced."""
    def make(folder: pathlib.Path) -> None:
        COPY.bring(patches=PATCHES, added={"Sources/Findings/Silence.swift": SILENCE})
        built = COPY.build()
        assert built.returncode == 0, built.stdout[-4000:] + built.stderr[-4000:]
        folder.mkdir()
        (folder / "known.json").write_text(json.dumps(raised()))

    return json.loads((shared("silenced", make) / "known.json").read_text())


@pytest.mark.parametrize("code", catalogue())
def test_the_loss_of_a_finding_is_noticed(code: str, known: dict[str, dict]) -> None:
    asked = sorted((suite for suite in known if code in known[suite]["codes"]), key=lambda suite: known[suite]["seconds"])
    assert asked, "no test raises it"
    assert any(not COPY.run_suite(suite, {"KHEN_SILENCED": code})[0] for suite in asked), f"raised by {', '.join(asked)}"
