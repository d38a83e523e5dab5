"""A folder of papers is always the one that a run from nothing would make, and what khen did not make there stays."""

import csv
import io
import os
import pathlib
import random
import shutil
import signal
import stat
import subprocess
import time

import pytest

NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Hồng Cẩm", "Phạm Quốc Đạt", "Vũ Thị Én"]
HEADER = ["Danh xưng", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng", "Thành tích", "Ảnh", "Huy hiệu"]
SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="{}"/></svg>'
LAYOUT = """extends: giay-khen
name: Thử
"""


def papers(folder: pathlib.Path) -> dict[str, bytes]:
    """Everything in a folder of papers but khen's own notes."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*"))
            if file.is_file() and file.name != ".khen-index"}


class Story:
    """A ceremony that people change, and the folder that khen makes of it again and again."""

    def __init__(self, khen, scratch: pathlib.Path, seed: int):
        self.khen, self.scratch, self.random = khen, scratch, random.Random(seed)
        self.source = scratch / "le"
        self.source.mkdir()
        self.rows = [{"Họ và tên": name, "Danh xưng": "Ông", "Chức vụ": "Chuyên viên", "Đơn vị công tác": "Phòng Kế hoạch",
                      "Hình thức khen thưởng": "Giấy khen", "Thành tích": "Hoàn thành tốt nhiệm vụ năm 2025"} for name in NAMES]
        self.logos = {"logo.svg": "red", "qd.svg": "blue"}
        self.number, self.day, self.build = "05/QĐ-SCT", "2026-03-02", "một"
        self.foreign: dict[pathlib.Path, bytes] = {}
        self.write()

    def write(self) -> None:
        for name, colour in self.logos.items():
            (self.source / name).write_text(SQUARE.format(colour))
        (self.source / "ceremony.yaml").write_text(
            f"ceremony: Hội nghị thử\nissuer: SỞ CÔNG THƯƠNG\nplace: Hà Nội\ndate: 2026-03-06\nemblem: logo.svg\n"
            f"signer: {{title: GIÁM ĐỐC, name: Lê Hồng Thăng}}\n"
            f"decisions:\n- {{number: {self.number}, date: {self.day}, emblem: qd.svg}}\n"
            "layout: giay-khen\nrecords: awards.csv\n", encoding="utf-8")
        with (self.source / "awards.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([HEADER, *([row.get(key, "") for key in HEADER] for row in self.rows)])

    def run(self, *more: str, out: str = "out", **how):
        return self.khen("certificates", "le", "-o", out, "-j", str(self.random.choice([1, 3])), *more,
                         env={"KHEN_BUILD": self.build}, **how)

    # What people do.

    def edit(self):
        row = self.random.choice(self.rows)
        row[self.random.choice(["Họ và tên", "Chức vụ", "Thành tích"])] = self.random.choice(NAMES) + " " + str(self.random.randrange(9))

    def replace_a_picture(self):
        self.logos[self.random.choice(list(self.logos))] = self.random.choice(["green", "navy", "gold"])

    def change_the_decision(self):
        self.number, self.day = f"{self.random.randrange(10, 99)}/QĐ-SCT", f"2026-03-0{self.random.randrange(1, 5)}"

    def swap(self):
        self.random.shuffle(self.rows)

    def withdraw(self):
        if len(self.rows) > 2:
            self.rows.pop(self.random.randrange(len(self.rows)))

    def add(self):
        self.rows.insert(self.random.randrange(len(self.rows) + 1), dict(self.rows[0], **{"Họ và tên": "Hồ Thị Mai " + "ABCDE"[self.random.randrange(5)]}))

    def refuse(self):
        self.random.choice(self.rows)["Họ và tên"] = ""

    def change_the_build(self):
        self.build = self.random.choice(["một", "hai", "ba"])

    def rot(self):
        files = [file for file in (self.scratch / "out").rglob("*.pdf") if file not in self.foreign]
        if files:
            file = self.random.choice(files)
            content = bytearray(file.read_bytes())
            place = self.random.randrange(len(content))
            content[place] ^= 0xFF
            file.write_bytes(content)

    def lose(self):
        files = [file for file in (self.scratch / "out").rglob("*") if file.is_file() and file not in self.foreign]
        if files and (file := self.random.choice(files)).name not in ("run.json", "run.journal"):
            file.unlink()

    def put_a_file(self):
        folder = self.scratch / "out" / self.random.choice(["", "certificates"])
        if folder.is_dir():
            file = folder / f"ghi-chú-{self.random.randrange(3)}.pdf"
            file.write_bytes(b"of somebody else")
            self.foreign[file] = file.read_bytes()

    def kill(self):
        process = subprocess.Popen(
            [self.khen.program, "certificates", "le", "-o", "out", "-j", "2"], cwd=self.scratch,
            env=os.environ | {"KHEN_BUILD": self.build}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(self.random.uniform(0.05, 0.9))
        process.kill()
        process.wait()

    def correct(self):
        refused = self.scratch / "out" / "refused.csv"
        if not refused.exists():
            return
        lines = list(csv.reader(io.StringIO(refused.read_text("utf-8-sig")), delimiter=";"))
        for line in lines[1:]:
            line[lines[0].index("Họ và tên")] = line[lines[0].index("Họ và tên")] or "Đỗ Văn Sửa"
        text = io.StringIO()
        csv.writer(text, delimiter=";").writerows(lines)
        refused.write_text(text.getvalue(), encoding="utf-8")
        typed = refused.read_bytes()
        self.run("--corrections", "out/refused.csv")
        assert refused.read_bytes() == typed, "what was typed is gone"

    def take_back(self):
        if (self.source / "corrections.csv").exists():
            assert self.khen("corrections", "withdraw", "1", "le").code == 0

    DEEDS = [edit, edit, replace_a_picture, change_the_decision, swap, withdraw, add, refuse, change_the_build, rot, lose,
             put_a_file, kill, correct, take_back]

    def check(self, told: list[str]) -> None:
        shutil.rmtree(self.scratch / "clean", ignore_errors=True)
        first = self.run(*self.random.choice([[], ["--resume"]]))
        fresh = self.run(out="clean")
        assert first.code == fresh.code, (told, first.err[-600:], fresh.err[-600:])
        for file, content in self.foreign.items():
            assert file.read_bytes() == content, (told, f"{file} was touched")
        own = lambda folder: {name: content for name, content in papers(folder).items()
                              if folder / name not in self.foreign and name != "run.json" and "refused" not in name}
        old, new = own(self.scratch / "out"), own(self.scratch / "clean")
        different = [name for name in old.keys() | new.keys() if old.get(name) != new.get(name)]
        assert not different, (told, different)


def story(khen, scratch, seed, deeds):
    story = Story(khen, scratch, seed)
    told = []
    for _ in range(deeds):
        deed = story.random.choice(Story.DEEDS)
        told.append(deed.__name__)
        deed(story)
        story.write()
        if deed is not Story.kill or story.random.random() < 0.7:
            story.check(told)
    story.check(told)


@pytest.mark.parametrize("seed", range(6))
def test_after_any_history_the_folder_is_the_one_that_a_run_from_nothing_makes(khen, scratch, seed):
    story(khen, scratch, seed, 6)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1000, 3000))
def test_two_thousand_histories(khen, scratch, seed):
    story(khen, scratch, seed, 6)


def test_another_list_into_a_folder_in_use_is_told_and_nothing_is_touched(khen, ceremony, scratch):
    one = ceremony([{}], name="mot")
    other = ceremony([{"Họ và tên": "Trần Thị Bình"}], name="hai")
    assert khen("certificates", one, "-o", "out").code == 0
    before = papers(scratch / "out")
    for command in ["certificates", "lists", "proof"]:
        run = khen(command, other, "-o", "out")
        assert run.code == 73 and run.says("mot/ceremony.yaml"), (command, run.err)
        assert papers(scratch / "out") == before
    assert khen("certificates", other, "-o", "out", "--into-existing").code == 0


def test_lists_that_somebody_has_changed_are_not_replaced(khen, ceremony, scratch):
    source = ceremony([{}])
    assert khen("lists", source, "-o", "out", "--only", "annex").code == 0
    assert khen("lists", source, "-o", "out", "--only", "annex").code == 0
    annex = scratch / "out" / "lists" / "annex.csv"
    annex.write_text("sửa tay")
    run = khen("lists", source, "-o", "out", "--only", "annex")
    assert run.code == 73 and run.says("lists/annex.csv")
    assert annex.read_text() == "sửa tay"
    assert khen("lists", source, "-o", "out", "--only", "annex", "--into-existing").code == 0
    assert annex.read_text("utf-8-sig") != "sửa tay"


def test_whom_a_certificate_is_refused_stands_on_no_paper(khen, ceremony, scratch, pages):
    source = ceremony([{}, {"Họ và tên": "Trần Thị Bình", "Số quyết định": "05/QĐ-SCT", "Ngày quyết định": "31/02/2026"},
                       {"Họ và tên": "Lê Hồng Cẩm", "Thành tích": "Có thành tích " * 400}])
    run = khen("lists", source, "-o", "out")
    assert run.code == 1 and run.says("31/02/2026") and run.says("awards.csv:4"), run.err
    for file in (scratch / "out" / "lists").glob("*.pdf"):
        text = " ".join(pages(file))
        assert "Trần Thị Bình" not in text and "Hồng Cẩm" not in text, file
        assert "Văn An" in text, file
    for file in (scratch / "out" / "lists").glob("*.csv"):
        text = file.read_text("utf-8-sig")
        assert "Trần Thị Bình" not in text and "Hồng Cẩm" not in text, file


def test_a_correction_lives_beside_the_ceremony_until_it_is_taken_back(khen, ceremony, scratch):
    source = ceremony([{}, {"Họ và tên": None}])
    assert khen("certificates", source, "-o", "out").code == 1
    refused = scratch / "out" / "refused.csv"
    typed = refused.read_text("utf-8-sig").replace("Ông;;", "Ông;Trần Văn Sửa;")
    refused.write_text(typed, encoding="utf-8")
    run = khen("certificates", source, "-o", "out", "--corrections", "out/refused.csv", "--lang", "en")
    assert run.code == 0, run.err
    assert refused.read_text("utf-8") == typed
    assert list((scratch / "out" / "certificates").glob("*tran-van-sua.pdf"))
    # The next plain run knows it still, and what was typed is safe elsewhere now.
    run = khen("certificates", source, "-o", "out", "--lang", "en")
    assert run.code == 0 and run.says("2 unchanged") and run.says("Trần Văn Sửa")
    assert not refused.exists()
    run = khen("corrections", "list", source, "--lang", "en")
    assert run.code == 0 and run.says("Trần Văn Sửa") and run.says("row 3")
    # In the list the cell gets another value: which of the two holds, a person must say.
    awards = source / "awards.csv"
    original = awards.read_text()
    awards.write_text(original.replace("Ông,,", "Ông,Trần Văn Khác,"))
    run = khen("certificates", source, "-o", "out", "--lang", "en")
    assert run.code == 1 and run.says("Trần Văn Sửa") and run.says("Trần Văn Khác")
    assert not list((scratch / "out" / "certificates").glob("*sua.pdf"))
    # The list takes over the value itself: nothing is left to say.
    awards.write_text(original.replace("Ông,,", "Ông,Trần Văn Sửa,"))
    assert khen("certificates", source, "-o", "out").code == 0
    awards.write_text(original)
    assert khen("corrections", "withdraw", "1", source).code == 0
    assert not (source / "corrections.csv").exists()
    assert khen("certificates", source, "-o", "out").code == 1
    assert khen("corrections", "withdraw", "1", source).code != 0


def test_a_dry_run_takes_nothing_in(khen, ceremony, scratch):
    source = ceremony([{"Họ và tên": None}, {}])
    assert khen("certificates", source, "-o", "out").code == 1
    text = (scratch / "out" / "refused.csv").read_text("utf-8-sig").replace("Ông;;", "Ông;Trần Văn Sửa;")
    (scratch / "sua.csv").write_text(text, encoding="utf-8")
    run = khen("certificates", source, "-o", "out", "--corrections", "sua.csv", "--dry-run", "--lang", "en")
    assert run.code == 0 and run.says("2 made"), run.err
    assert not (source / "corrections.csv").exists()


@pytest.mark.parametrize("role", ["list", "ceremony", "emblem", "layout", "corrections"])
def test_a_pipe_in_place_of_a_file_is_told_at_once(khen, ceremony, scratch, role):
    source = ceremony([{}], emblem="e.svg")
    (source / "e.svg").write_text(SQUARE.format("red"))
    (source / "layouts" / "giay-khen").mkdir(parents=True)
    (source / "layouts" / "giay-khen" / "layout.yaml").write_text("extends: ../../x\n")
    place = {"list": "awards.csv", "ceremony": "ceremony.yaml", "emblem": "e.svg", "corrections": "corrections.csv",
             "layout": "layouts/giay-khen/layout.yaml"}[role]
    if role != "layout":
        shutil.rmtree(source / "layouts")
    (source / place).unlink(missing_ok=True)
    os.mkfifo(source / place)
    run = khen("certificates", source, "-o", "out", seconds=15)
    assert run.code not in (0, None) and run.code > 0
    assert run.errors, run.err


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("delay", [0.02, 0.15, 0.4])
def test_a_signal_is_heard_within_a_second_at_any_stage(khen, ceremony, scratch, number, delay):
    source = ceremony([{"Họ và tên": f"Nguyễn Văn {chr(65 + i % 26)} {i}"} for i in range(400)])
    process = subprocess.Popen([khen.program, "certificates", source, "-o", scratch / "out"], cwd=scratch,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    time.sleep(delay)
    process.send_signal(number)
    sent = time.monotonic()
    process.wait(20)
    assert process.returncode in (130, 0)
    assert time.monotonic() - sent < 6  # a second on a quiet machine
    assert not list(scratch.rglob("*.part"))


def test_a_folder_that_cannot_be_written_says_why(khen, ceremony, scratch):
    source = ceremony([{}])
    run = khen("certificates", source, "-o", "/proc/khen", "--lang", "en")
    assert run.code == 73 and run.says("/proc/khen")
    (scratch / "file").write_text("")
    assert khen("certificates", source, "-o", "file/out").code == 73


def test_twenty_thousand_equal_names_of_files_cost_no_minute(khen, scratch):
    rows = "Họ và tên,Đơn vị công tác\n" + "".join(f"Nguyễn Văn An,Phòng {i}\n" for i in range(20_000))
    (scratch / "a.csv").write_text(rows, encoding="utf-8")
    start = time.monotonic()
    khen("certificates", "a.csv", "--layout", "giay-khen", "--file-name", "{name}", "--only", "1", "-o", "out", seconds=80)
    assert time.monotonic() - start < 60
