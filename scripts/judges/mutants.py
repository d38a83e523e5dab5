"""Plants slips of logic in a copy of khen's sources and tells which of them no test notices.

A comparison turned, a bound moved by one, a condition negated, a statement, a case or an element left out, a constant or a text
changed: Tools/Mutants finds the places by swift-syntax and chooses among them by the seed. All are compiled at once, each behind a
switch that the environment sets, into .build-mutants; khen's own sources never hold one. Those that do not compile are left out.
Each suite of tests then runs once to see which mutants it comes to, and each mutant before the suites that come to it, the quickest
first, until one fails. The end is the score of each target, and every survivor with its place.

Survivors that change nothing that anyone can see stand in Tools/Mutants/unseen.tsv with the reason, by file, original and slip.
"""

import argparse
import collections
import concurrent.futures
import csv
import dataclasses
import json
import pathlib
import re
import shutil
import subprocess
import sys

from copies import Copy
from khen import PROJECT

FOLDER = PROJECT / ".build-mutants"
# The sources as they were at the beginning, for places are told by offsets, and people go on working.
PRISTINE = FOLDER / "pristine"
UNSEEN = PROJECT / "Tools" / "Mutants" / "unseen.tsv"
# Files of tests that start the program so often that a mutant would take minutes.
HEAVY = {"test_endurance.py", "test_machines.py", "test_hostile.py", "test_silenced_findings.py", "test_threads.py",
         "test_foreign_workbooks.py"}


@dataclasses.dataclass
class Check:
    """A suite of unit tests or a file of tests of the whole program, and what it comes to."""

    name: str
    seconds: float
    reached: set[int]

    def run(self, copy: Copy, environment: dict[str, str], longest: float = 1200) -> tuple[bool, float]:
        runner = copy.run_file if self.name.endswith(".py") else copy.run_suite
        return runner(self.name, environment, longest)


def tool() -> pathlib.Path:
    scratch = FOLDER / "tool"
    done = subprocess.run(["swift", "build", "--package-path", PROJECT / "Tools" / "Mutants", "--scratch-path", scratch],
                          capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stdout[-3000:] + done.stderr[-3000:])
    return scratch / "debug" / "mutants"


def plant(program: pathlib.Path, mutants: list[dict]) -> dict[int, range]:
    """Writes the sources with the mutants in them, and tells on which lines each then stands."""
    sources = FOLDER / "sources"
    shutil.rmtree(sources, ignore_errors=True)
    shutil.copytree(PRISTINE, sources)
    told = subprocess.run([program, "plant", sources], input=json.dumps(mutants), capture_output=True, text=True, check=True).stdout
    places = (map(int, line.split()) for line in told.splitlines())
    return {number: range(first, last + 1) for number, first, last in places}


def build(copy: Copy, program: pathlib.Path, mutants: list[dict]) -> list[dict]:
    """Builds the tests with all mutants that compile."""
    while True:
        places = plant(program, mutants)
        copy.bring(sources=FOLDER / "sources")
        done = copy.build()
        if done.returncode == 0:
            return mutants
        errors = re.findall(r"/Sources/([^:\n]+\.swift):(\d+):\d+: error: (.*)", done.stdout + done.stderr)
        wrong = {mutant["number"] for mutant in mutants for file, line, _ in errors
                 if mutant["file"] == file and int(line) in places[mutant["number"]]}
        # An error further on in the file, such as a missing value, is laid at the door of all that stand in it.
        touched = {file for file, line, _ in errors
                   if not any(mutant["file"] == file and mutant["number"] in wrong for mutant in mutants)}
        wrong |= {mutant["number"] for mutant in mutants if mutant["file"] in touched}
        if not wrong:
            raise SystemExit("the sources do not build:\n" + (done.stdout + done.stderr)[-3000:])
        print(f"{len(wrong)} do not compile and are left out", flush=True)
        mutants = [mutant for mutant in mutants if mutant["number"] not in wrong]


def files() -> list[str]:
    return sorted(file.name for file in (PROJECT / "scripts" / "judges").glob("test_*.py") if file.name not in HEAVY)


def checks(copy: Copy, names: list[str]) -> list[Check]:
    """What each suite comes to with nothing chosen, and how long it takes."""
    found, log = [], FOLDER / "reached"
    for name in names:
        log.unlink(missing_ok=True)
        check = Check(name, 0, set())
        passed, check.seconds = check.run(copy, {"KHEN_MUTANTS_REACHED": str(log)})
        check.reached = set(map(int, log.read_text().split())) if log.exists() else set()
        if passed:
            found.append(check)
        else:
            print(f"{name} fails with nothing chosen, and is left out", flush=True)
    return sorted(found, key=lambda check: check.seconds)


def noticed(copy: Copy, mutant: dict, asked: list[Check]) -> str | None:
    for check in asked:
        longest = max(30.0, check.seconds * 8)
        if mutant["number"] in check.reached and not check.run(copy, {"KHEN_MUTANT": str(mutant["number"])}, longest)[0]:
            return check.name
    return None


def unseen() -> dict[tuple[str, str, str], str]:
    with UNSEEN.open(encoding="utf-8", newline="") as file:
        return {(row["file"], row["original"], row["slip"]): row["reason"] for row in csv.DictReader(file, delimiter="\t")}


def report(mutants: list[dict], by: dict[int, str | None], reached: set[int]) -> int:
    """The score of each target, and the survivors; answers with the number of those without a reason."""
    reasons, scores, survivors = unseen(), collections.defaultdict(collections.Counter), []
    for mutant in mutants:
        reason = reasons.get((mutant["file"], mutant["original"], mutant["slip"]))
        outcome = "noticed" if by[mutant["number"]] else "without effect" if reason else "survived"
        scores[mutant["file"].split("/")[0]][outcome] += 1
        if outcome == "survived":
            survivors.append(mutant)
    print(f"\n{'target':14} {'planted':>8} {'noticed':>8} {'survived':>9} {'without effect':>15} {'score':>7}")
    total: collections.Counter = sum(scores.values(), collections.Counter())
    for target, counts in [*sorted(scores.items()), ("all", total)]:
        seen = counts["noticed"] + counts["survived"]
        share = f"{counts['noticed'] / seen:.0%}" if seen else "–"
        print(f"{target:14} {sum(counts.values()):8} {counts['noticed']:8} {counts['survived']:9} {counts['without effect']:15} {share:>7}")
    for mutant in survivors:
        why = "survived" if mutant["number"] in reached else "no test comes to it"
        print(f"\nSources/{mutant['file']}:{mutant['line']}: {mutant['rule']}: {why}\n  {mutant['original']}\n  {mutant['slip']}")
    return len(survivors)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--debug", action="store_true", help="build without optimising: sooner done for a few mutants")
    parser.add_argument("--unit-only", action="store_true", help="ask the unit tests alone")
    parser.add_argument("--outcome", type=pathlib.Path, help="writes what noticed each mutant, as JSON")
    options = parser.parse_args()
    copy, program = Copy(FOLDER, is_optimised=not options.debug), tool()
    shutil.rmtree(PRISTINE, ignore_errors=True)
    shutil.copytree(PROJECT / "Sources", PRISTINE)
    found = subprocess.run([program, "find", PRISTINE, str(options.seed), str(options.count)], capture_output=True,
                           text=True, check=True).stdout
    mutants = build(copy, program, json.loads(found))
    print(f"{len(mutants)} mutants of seed {options.seed} are built", flush=True)
    asked = checks(copy, copy.suites() + ([] if options.unit_only else files()))
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        by = dict(zip((mutant["number"] for mutant in mutants), pool.map(lambda mutant: noticed(copy, mutant, asked), mutants)))
    if options.outcome:
        options.outcome.write_text(json.dumps([mutant | {"noticed by": by[mutant["number"]]} for mutant in mutants], indent=1))
    survivors = report(mutants, by, set().union(*(check.reached for check in asked)))
    print(f"\n{len(mutants) - survivors} passed, {survivors} failed")
    return int(survivors > 0)


if __name__ == "__main__":
    sys.exit(main())
