"""Every slip in a file of settings is told, with its file and its line.

Each YAML file of samples/ and layouts/ is taken, and one thing in it is changed at a time: a key is misspelt, or a value is
replaced by one of a wrong kind. The command that reads the file must then say something about that very line: an error or a
warning. Without `slow` a part is tried, the same in every run."""

import json
import pathlib
import random
import shutil
from dataclasses import dataclass

import pytest
import yaml

from khen import PROJECT, SAMPLE, Khen

A_PART = 3
SEED = 20261129

# Values that no key takes: what stands there, and where it is no slip.
STRUCTURES = {"a list for a scalar": "[a1z, b2y]", "a mapping for a scalar": "{a1z: b2y}", "nothing": "", "null": "~"}
NUMBERS = {"a text for a number": "ba mươi", "a negative number": "-987", "a huge number": "123456789012", "no number": ".nan",
           "another dimension": "12kg"}

# Keys whose value is a number, a length or a share, a day, or one of some words.
MEASURED = {"size", "leading", "top", "bottom", "inner", "outer", "head", "number-foot", "number-top", "grid", "bleed", "pages",
            "columns", "depth", "height", "width", "rows", "largest", "strong", "fine", "padding", "before", "after", "scale",
            "gap", "lines", "thickness", "opacity"}
DAYS = {"date"}
WORDS = {"align", "case", "orientation", "kind", "count", "by", "start", "numbers", "italic", "keep-with-next", "on-grid",
         "number-align", "first-number", "folded", "marks", "weight", "break", "fit", "order", "layout", "style", "based-on",
         "colour", "part", "name-of-none"}


@dataclass(frozen=True)
class Slip:
    file: str
    line: int
    what: str
    text: str


def scalars(node: yaml.Node, keys: tuple[str, ...] = ()):
    """Every key with the scalar that stands behind it, and the keys above."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield keys, key, value
            yield from scalars(value, (*keys, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from scalars(value, keys)


def replaced(text: str, node: yaml.Node, new: str) -> str:
    return text[: node.start_mark.index] + new + text[node.end_mark.index:]


# Mappings whose keys are names that people give, not keys of the program.
NAMED = {"styles", "colours", "parts", "wording", "data", "figures", "tables", "layouts", "columns", "constants", "values", "masters",
         "stocks"}


def slips(path: pathlib.Path) -> list[Slip]:
    text = path.read_text(encoding="utf-8")
    name = str(path.relative_to(PROJECT))
    found = []
    for above, key, value in scalars(yaml.compose(text)):
        line = key.start_mark.line + 1
        if not (above and above[-1] in NAMED) and "wording" not in above:
            found.append(Slip(name, line, f"the key {key.value}", replaced(text, key, "zq" + key.value)))
        if not isinstance(value, yaml.ScalarNode) or "wording" in above:
            continue
        wrong = dict(STRUCTURES)
        if key.value in ("title", "base", "extends"):
            wrong.pop("a mapping for a scalar")
        if key.value in MEASURED:
            wrong |= NUMBERS
        elif key.value in DAYS:
            wrong |= {"an impossible day": "2026-13-10", "no day": "hôm nay", "a year to come": "3026-01-05"}
        elif key.value in WORDS:
            wrong["an unknown word"] = "zzkhong"
        for what, new in wrong.items():
            found.append(Slip(name, value.start_mark.line + 1, f"{what} at {key.value}", replaced(text, value, new)))
    return found


def told(khen: Khen, slip: Slip, folder: pathlib.Path, *command: object) -> bool:
    """Whether a finding of the command names the line of the slip in its file."""
    run = khen(*command, "--lang", "en", "--color", "never", cwd=folder)
    place = f"{pathlib.Path(slip.file).name}:{slip.line}"
    lines = (run.out + "\n" + run.err).splitlines()
    for one in lines:
        try:
            finding = json.loads(one)
        except ValueError:
            finding = None
        if isinstance(finding, dict) and finding.get("line") == slip.line and finding.get("severity") != "note":
            return True
        if (f"{place}:" in one or one.rstrip().endswith(place)) and not one.lower().startswith("note"):
            return True
    return False


@pytest.fixture
def home(scratch: pathlib.Path) -> pathlib.Path:
    """A home of the program of its own, whose layouts may be spoilt."""
    folder = scratch / "home"
    shutil.copytree(PROJECT / "layouts", folder / "layouts")
    (folder / "fonts").symlink_to(PROJECT / "fonts")
    return folder


def try_all(khen: Khen, check, found: list[Slip], copy: pathlib.Path, *command: object) -> None:
    for slip in found:
        copy.write_text(slip.text, encoding="utf-8")
        check(told(khen, slip, copy.parent, *command), f"{slip.file}:{slip.line}: {slip.what}")


def part(found: list[Slip], count: int = A_PART) -> list[Slip]:
    return random.Random(SEED).sample(found, min(count, len(found)))


def spoil_ceremony(khen, check, scratch, found):
    folder = scratch / "ceremony"
    shutil.copytree(SAMPLE, folder)
    try_all(khen, check, found, folder / "ceremony.yaml", "check", folder)


def spoil_booklet(khen, check, scratch, found):
    folder = scratch / "booklet"
    shutil.copytree(SAMPLE, folder)
    try_all(khen, check, found, folder / "booklet.yaml", "booklet", folder, "-o", scratch / "out")


def test_slips_in_a_ceremony(khen, check, scratch):
    spoil_ceremony(khen, check, scratch, part(slips(SAMPLE / "ceremony.yaml"), 12))


def test_slips_in_a_booklet(khen, check, scratch):
    spoil_booklet(khen, check, scratch, part(slips(SAMPLE / "booklet.yaml"), 8))


@pytest.mark.slow
def test_all_slips_in_a_ceremony(khen, check, scratch):
    spoil_ceremony(khen, check, scratch, slips(SAMPLE / "ceremony.yaml"))


@pytest.mark.slow
def test_all_slips_in_a_booklet(khen, check, scratch):
    spoil_booklet(khen, check, scratch, slips(SAMPLE / "booklet.yaml"))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["booklet-a4", "booklet-a5"])
def test_all_slips_in_a_layout_of_booklets(name, khen, check, scratch, home):
    found = slips(PROJECT / "layouts" / name / "booklet.yaml")
    small = scratch / "small"
    small.mkdir()
    (small / "ceremony.yaml").write_text("place: Hà Nội\nissuer: SỞ\ndate: 2026-01-05\nrecords: a.csv\nlayout: giay-khen\n",
                                         encoding="utf-8")
    (small / "a.csv").write_text("Họ và tên,Hình thức khen thưởng\nNguyễn Văn An,Giấy khen\n", encoding="utf-8")
    (small / "booklet.yaml").write_text(f"layout: {name}\nparts: [index]\n", encoding="utf-8")
    copy = home / "layouts" / name / "booklet.yaml"
    for slip in found:
        copy.write_text(slip.text, encoding="utf-8")
        run = khen("booklet", small, "-o", scratch / "out", "--lang", "en", "--color", "never", env={"KHEN_HOME": str(home)})
        place = f"{name}/booklet.yaml:{slip.line}:"
        check(place in run.out + run.err, f"{slip.file}:{slip.line}: {slip.what}")
