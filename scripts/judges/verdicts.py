"""Counts what holds and tells what does not."""


class Verdicts:
    def __init__(self, quiet: bool = False) -> None:
        self.quiet = quiet
        self.passed = 0
        self.failed = 0

    def check(self, holds: bool, what: str, detail: object = "") -> bool:
        """One verdict; `what` names the claim, `detail` what was seen instead."""
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            if not self.quiet:
                print(f"FAILED {what}" + (f": {detail}" if detail != "" else ""))
        return holds

    def close(self) -> int:
        print(f"{self.passed} passed, {self.failed} failed")
        return int(self.failed > 0 or self.passed == 0)
