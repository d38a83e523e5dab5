"""Does what docs/make-your-own-layout.md says, word for word, as somebody new would, and looks at what comes out."""

import json
import os
import pathlib
import re
import subprocess

import pytest
from PIL import Image

import readers
from checks import Checks
from khen import PROJECT, Khen

GUIDE = PROJECT / "docs" / "make-your-own-layout.md"
LAYOUT = pathlib.Path("layouts/giay-khen-vien/layout.yaml")
RED = (0x8F, 0x1D, 0x21)


def steps(section: str) -> list[tuple[str, str]]:
    """The commands and files of a section, in their order."""
    return re.findall(r"^```(sh|yaml)\n(.*?)^```$", section, re.M | re.S)


def run(commands: str, folder: pathlib.Path, khen: Khen, what: str, check: Checks) -> pathlib.Path:
    """Runs commands line by line, as a shell does; `cd` leads on to the next step."""
    environment = {"PATH": f"{khen.program.parent}:/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8"}
    if "KHEN_HOME" in os.environ:
        environment["KHEN_HOME"] = os.environ["KHEN_HOME"]
    script = f"set -eu\n{commands}\npwd > '{folder}/.pwd'\n"
    at = (folder / ".pwd").read_text().strip() if (folder / ".pwd").exists() else str(folder)
    done = subprocess.run(["/bin/bash", "-c", script], cwd=at, env=environment, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL)
    check(done.returncode == 0, f"{what}: “{commands.splitlines()[0]} …” runs",
          (done.returncode, done.stderr[-800:]))
    return pathlib.Path((folder / ".pwd").read_text().strip()) if done.returncode == 0 else folder


def holds_colour(file: pathlib.Path, colour: tuple[int, int, int]) -> bool:
    picture = Image.open(file).convert("RGB")
    return any(seen == colour and count > 50 for count, seen in picture.getcolors(1 << 24))


def judge_section(section: str, language: str, khen: Khen, folder: pathlib.Path, check: Checks) -> None:
    folder.mkdir()
    ceremony = folder
    for kind, text in steps(section):
        if kind == "sh":
            ceremony = run(text, folder, khen, language, check)
        elif text.startswith("layouts:"):
            file = ceremony / "ceremony.yaml"
            old = file.read_text(encoding="utf-8")
            new = re.sub(r"^layouts:\n(?:  .*\n)+", lambda _: text, old, flags=re.M)
            check(new != old, f"{language}: ceremony.yaml has a part `layouts` to change")
            file.write_text(new, encoding="utf-8")
        else:
            file = ceremony / LAYOUT
            first = file.read_text(encoding="utf-8").splitlines(keepends=True)[0]
            check("yaml-language-server" in first, f"{language}: the copy's first line is for editors", first)
            file.write_text(first + text, encoding="utf-8")
    previews = sorted((ceremony / "output" / "hoi-nghi" / "preview").glob("*.png"))
    check(len(previews) == 2 and all(holds_colour(file, RED) for file in previews),
          f"{language}: the previews show the layout's own red", previews)
    boxes = sorted((ceremony / "boxes").glob("*.png"))
    check(len(boxes) == 2 and not any(holds_colour(file, (13, 89, 204)) for file in previews),
          f"{language}: boxes are pictures of their own", boxes)
    output = ceremony / "output" / "hoi-nghi"
    report = json.loads((output / "run.json").read_text(encoding="utf-8"))
    check([entry["layout"] for entry in report["records"]] == ["giay-khen-vien"] * 2
          and all(entry["status"] == "made" for entry in report["records"]),
          f"{language}: both certificates are made by the new layout", report["records"])
    pages = next(iter(readers.QUICK.values()))(output / "certificates.pdf")
    check(len(pages) == 2 and all("GIẤY KHEN" in readers.plain(page) for page in pages),
          f"{language}: the certificates can be read", pages)


def sections() -> dict[str, str]:
    return dict(zip(["Vietnamese", "English"], GUIDE.read_text(encoding="utf-8").split("## English")))


def test_the_guide_says_the_same_in_both_languages() -> None:
    vietnamese, english = map(steps, sections().values())
    assert vietnamese == english
    assert len(english) == 5


@pytest.mark.parametrize("language", ["Vietnamese", "English"])
def test_what_the_guide_says_can_be_done(language: str, khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    judge_section(sections()[language], language, khen, scratch / "guide", check)
