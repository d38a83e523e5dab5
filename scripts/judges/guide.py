"""Does what docs/make-your-own-layout.md says, word for word, as somebody new would, and looks at what comes out."""

import json
import os
import pathlib
import re
import subprocess

from PIL import Image

import papers
import readers
from verdicts import Verdicts

GUIDE = papers.PROJECT / "docs" / "make-your-own-layout.md"
LAYOUT = pathlib.Path("layouts/giay-khen-vien/layout.yaml")
RED = (0x8F, 0x1D, 0x21)


def steps(section: str) -> list[tuple[str, str]]:
    """The commands and files of a section, in their order."""
    return re.findall(r"^```(sh|yaml)\n(.*?)^```$", section, re.M | re.S)


def run(commands: str, folder: pathlib.Path, khen: pathlib.Path, what: str, verdicts: Verdicts) -> pathlib.Path:
    """Runs commands line by line, as a shell does; `cd` leads on to the next step."""
    environment = {"PATH": f"{khen.parent}:/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8"}
    if "KHEN_HOME" in os.environ:
        environment["KHEN_HOME"] = os.environ["KHEN_HOME"]
    script = f"set -eu\n{commands}\npwd > '{folder}/.pwd'\n"
    at = (folder / ".pwd").read_text().strip() if (folder / ".pwd").exists() else str(folder)
    done = subprocess.run(["/bin/bash", "-c", script], cwd=at, env=environment, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL)
    verdicts.check(done.returncode == 0, f"{what}: “{commands.splitlines()[0]} …” runs",
                   (done.returncode, done.stderr[-800:]))
    return pathlib.Path((folder / ".pwd").read_text().strip()) if done.returncode == 0 else folder


def holds_colour(file: pathlib.Path, colour: tuple[int, int, int]) -> bool:
    picture = Image.open(file).convert("RGB")
    return any(seen == colour and count > 50 for count, seen in picture.getcolors(1 << 24))


def judge_section(section: str, language: str, khen: pathlib.Path, folder: pathlib.Path, verdicts: Verdicts) -> None:
    folder.mkdir()
    ceremony = folder
    for kind, text in steps(section):
        if kind == "sh":
            ceremony = run(text, folder, khen, language, verdicts)
        elif text.startswith("layouts:"):
            file = ceremony / "ceremony.yaml"
            old = file.read_text(encoding="utf-8")
            new = re.sub(r"^layouts:\n(?:  .*\n)+", lambda _: text, old, flags=re.M)
            verdicts.check(new != old, f"{language}: ceremony.yaml has a part `layouts` to change")
            file.write_text(new, encoding="utf-8")
        else:
            file = ceremony / LAYOUT
            first = file.read_text(encoding="utf-8").splitlines(keepends=True)[0]
            verdicts.check("yaml-language-server" in first, f"{language}: the copy's first line is for editors", first)
            file.write_text(first + text, encoding="utf-8")
    previews = sorted((ceremony / "output" / "hoi-nghi" / "preview").glob("*.png"))
    verdicts.check(len(previews) == 2 and all(holds_colour(file, RED) for file in previews),
                   f"{language}: the previews show the layout's own red", previews)
    boxes = sorted((ceremony / "boxes").glob("*.png"))
    verdicts.check(len(boxes) == 2 and not any(holds_colour(file, (13, 89, 204)) for file in previews),
                   f"{language}: boxes are pictures of their own", boxes)
    output = ceremony / "output" / "hoi-nghi"
    report = json.loads((output / "run.json").read_text(encoding="utf-8"))
    verdicts.check([entry["layout"] for entry in report["records"]] == ["giay-khen-vien"] * 2
                   and all(entry["status"] == "made" for entry in report["records"]),
                   f"{language}: both certificates are made by the new layout", report["records"])
    pages = next(iter(readers.QUICK.values()))(output / "certificates.pdf")
    verdicts.check(len(pages) == 2 and all("GIẤY KHEN" in readers.plain(page) for page in pages),
                   f"{language}: the certificates can be read", pages)


def judge(khen: pathlib.Path, scratch: pathlib.Path, verdicts: Verdicts) -> None:
    vietnamese, english = GUIDE.read_text(encoding="utf-8").split("## English")
    verdicts.check(steps(vietnamese) == steps(english) and len(steps(english)) == 5,
                   "the guide says the same in both languages", len(steps(english)))
    for language, section in (("Vietnamese", vietnamese), ("English", english)):
        judge_section(section, language, khen, scratch / f"guide-{language}", verdicts)
