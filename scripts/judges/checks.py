"""Counts what holds in a test, and tells all that does not at its end."""


class Checks:
    """`check(holds, what, detail)`: for tests that hold many things against one costly output. One that fails does not hide
    the next; the test fails at its end with all of them. Single things are said by `assert`."""

    def __init__(self) -> None:
        self.count = 0
        self.failed: list[str] = []

    def __call__(self, holds: bool, what: str, detail: object = "") -> bool:
        """`what` names the claim, `detail` what was seen instead."""
        self.count += 1
        if not holds:
            self.failed.append(what + (f": {detail}" if detail != "" else ""))
        return bool(holds)
