"""Everything that a certificate depends on, changed: the paper is made anew.

Each change is made to a ceremony whose papers stand already. A second run over them must leave byte for byte what a fresh run of
the changed ceremony makes, whether it made them anew or not; where the change shows on paper, the bytes differ from before. Fields,
settings and options are counted: one that is new and has no entry here fails by itself.
"""

import json
import pathlib
import re
import shutil
from dataclasses import dataclass
from typing import Callable

import pytest
import yaml
from PIL import Image

from conftest import CEREMONY, RECORD
from khen import PROJECT, Khen

PROFILE = "/usr/share/color/icc/ghostscript/default_cmyk.icc"
CMYK = ["--inks", "cmyk", "--profile", PROFILE]
# Fields that the paper bears, and another value; the first two rows of the sheet have all of them.
FULL = RECORD | {"STT": "1", "Đối tượng": "Cá nhân", "Địa chỉ": "Số 1 phố Hàng Da", "Số quyết định": "05/QĐ-SCT", "Ngày quyết định": "02/03/2026",
                 "Số sổ vàng": "7", "Mức thưởng": "710000", "Ảnh": "anh.png", "Ghi chú": "x", "Giới tính": "Nam", "Ngày sinh": "12/01/1980"}
FIELDS = {
    "no": ("STT", "9"), "honorific": ("Danh xưng", "Đại úy"), "name": ("Họ và tên", "Nguyễn Văn Ẩn"),
    "position": ("Chức vụ", "Kế toán"), "unit": ("Đơn vị công tác", "Văn phòng"), "address": ("Địa chỉ", "Số 2 phố Hàng Da"),
    "award": ("Hình thức khen thưởng", "Bằng khen"), "citation": ("Thành tích", "Có sáng kiến"),
    "decision.number": ("Số quyết định", "06/QĐ-SCT"), "decision.date": ("Ngày quyết định", "03/03/2026"),
    "register": ("Số sổ vàng", "8"), "amount": ("Mức thưởng", "720000"), "photo": ("Ảnh", "anh-2.png"), "note": ("Ghi chú", "y"),
    "birth": ("Ngày sinh", "12/02/1980"),
    # These show through what is worded by them alone.
    "kind": ("Đối tượng", None), "sex": ("Giới tính", None), "posthumous": ("Truy tặng", None),
}
SETTINGS = {
    "ceremony": "Hội nghị khác", "parent": "ỦY BAN NHÂN DÂN XÃ", "issuer": "SỞ TÀI CHÍNH", "place": "Đà Nẵng", "date": "2026-03-09",
    "signer": {"title": "PHÓ GIÁM ĐỐC", "name": "Lê Hồng Thăng", "capacity": "KT. GIÁM ĐỐC"},
    "layout": "plain-2", "values": {"honorific": "Bác"}, "emblem": "bieu-trung.svg",
    "decision": {"number": "09/QĐ-SCT", "date": "2026-03-02"}, "decisions": [{"number": "09/QĐ-SCT", "date": "2026-03-02"}],
    "layouts": {"default": "plain-2"},
    "order": ["name"], "file-name": "{name}",
}
# Settings that are no part of a certificate.
NOT_ON_CERTIFICATES = {"records": "where rows come from; rows have entries of their own", "awards": "ranks alone, as `order`",
                       "booklet": "other papers"}
OPTIONS = {
    "mode": ["--mode", "overlay"], "inks": ["--inks", "grey"], "profile": CMYK, "standard": ["--standard", "pdfa-2a", "pdfua-1"],
    "bleed": ["--bleed"], "marks": ["--marks"], "spots": [*CMYK, "--spots"], "set": ["--set", "place=Huế"],
    "layout": ["--layout", "plain-2"], "order": ["--order", "name"], "file-name": ["--file-name", "{name}"],
    "printer": ["--printer", "Máy thử", "--mode", "overlay"], "size": ["--size", "A4"], "on-overflow": ["--on-overflow", "warn"],
    "only": ["--only", "2"], "where": ["--where", "name=Trần Thị Bình"], "limit": ["--limit", "1"],
    "strict": ["--strict"], "verify": ["--verify"], "jobs": ["-j", "1"], "force": ["--force"], "resume": ["--resume"],
    "merged": ["--merged"], "separate": ["--separate"], "fail-fast": ["--fail-fast"],
}
# What chooses, tells or stops, and makes no paper another.
WITHOUT_PAPER = {"output", "into-existing", "refused", "corrections", "shard", "dry-run", "lang", "color", "log-level", "quiet", "json", "version", "help"}
# Options after which the papers are the same ones, or fewer of them.
SAME_PAPERS = {"on-overflow", "only", "where", "limit", "strict", "verify", "jobs", "force", "resume", "merged", "separate", "fail-fast",
               "file-name", "order"}


@dataclass
class Case:
    """A ceremony whose papers stand in `out`, and how it is changed."""

    khen: Khen
    ceremony: Callable
    folder: pathlib.Path
    scratch: pathlib.Path
    rows: list[dict]
    settings: dict

    def run(self, output: str, *options: str) -> None:
        shelf = {"KHEN_PRINTERS": str(self.scratch / "printers")}
        run = self.khen("certificates", self.folder, "-o", output, "--lang", "en", "--color", "never", *options, env=shelf)
        assert run.code == 0, run.err

    def write(self) -> None:
        self.ceremony(self.rows, **self.settings)

    def papers(self, output: str) -> dict[str, bytes]:
        return {str(file.relative_to(self.scratch / output)): file.read_bytes() for file in (self.scratch / output).rglob("*.pdf")}

    def judge(self, *options: str, shows: bool = True) -> None:
        """Over the standing papers and into an empty folder: the same papers, and others than before where it shows."""
        before = self.papers("out")
        self.run("out", *options)
        self.run("fresh", *options)
        over, fresh = self.papers("out"), self.papers("fresh")
        apart = sorted(name for name in fresh if over.get(name) != fresh[name])
        assert not apart, f"stale: {apart}"
        if shows:
            assert not set(fresh.values()) & set(before.values()) - self.others(before), "nothing that shows has changed"

    def others(self, before: dict[str, bytes]) -> set[bytes]:
        """The papers of rows that a change does not touch."""
        return {content for name, content in before.items() if "binh" in name}


@pytest.fixture
def case(khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> Case:
    second = FULL | {"STT": "2", "Danh xưng": "Bà", "Họ và tên": "Trần Thị Bình", "Giới tính": "Nữ", "Số sổ vàng": "5"}
    settings = {"layout": "plain", "parent": "ỦY BAN NHÂN DÂN THÀNH PHỐ"}
    made = Case(khen, ceremony, scratch / "ceremony", scratch, [dict(FULL), second], settings)
    made.write()
    folder = made.folder
    Image.new("RGB", (60, 80), (200, 30, 30)).save(folder / "anh.png")
    Image.new("RGB", (60, 80), (30, 30, 200)).save(folder / "anh-2.png")
    shutil.copytree(folder / "layouts" / "plain", folder / "layouts" / "plain-2")
    other = folder / "layouts" / "plain-2" / "layout.yaml"
    other.write_text(other.read_text(encoding="utf-8").replace("size: 11", "size: 12"), encoding="utf-8")
    for name, colour in (("bieu-trung.svg", "#C8102E"), ("bieu-trung-2.svg", "#1020C8")):
        (folder / name).write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z" fill="{colour}"/></svg>')
    calibrate(made, "1/0")
    made.run("out")
    return made


def calibrate(case: Case, offset: str) -> None:
    run = case.khen("calibrate", "--printer", "Máy thử", "--offset", offset, env={"KHEN_PRINTERS": str(case.scratch / "printers")})
    assert run.code == 0, run.err


@pytest.mark.parametrize("field", [field for field, (_, value) in FIELDS.items() if value])
def test_a_changed_field_of_a_record(field: str, case: Case) -> None:
    header, value = FIELDS[field]
    case.rows[0][header] = value
    if field == "decision.number":
        case.rows[0]["Ngày quyết định"] = "03/03/2026"
    if field == "decision.date":
        case.rows[1][header] = value
    case.write()
    before = case.papers("out")
    case.judge(shows=False)
    after = case.papers("out")
    mine = [name for name in after if "binh" not in name and name != "certificates.pdf"]
    assert all(after[name] not in before.values() for name in mine), "nothing that shows has changed"


@pytest.mark.parametrize("name", SETTINGS)
def test_a_changed_setting_of_the_ceremony(name: str, case: Case) -> None:
    if name in ("decision", "decisions"):
        for row in case.rows:
            row["Số quyết định"] = row["Ngày quyết định"] = None
        case.write()
        shutil.rmtree(case.scratch / "out")
        case.run("out")
        case.settings["decision"] = None
    if name == "layouts":
        case.settings["layout"] = None
    if name == "values":
        for row in case.rows:
            row["Danh xưng"] = None
    case.settings[name] = SETTINGS[name]
    case.write()
    case.judge(shows=name not in ("order", "file-name", "emblem", "values"))


@pytest.mark.parametrize("option", OPTIONS)
def test_an_option(option: str, case: Case) -> None:
    case.judge(*OPTIONS[option], shows=False)
    if option not in SAME_PAPERS:
        assert case.papers("fresh")["certificates.pdf"] != first(case), "nothing that shows has changed"


def first(case: Case) -> bytes:
    case.run("first")
    return case.papers("first")["certificates.pdf"]


def spoil_layout(case: Case) -> None:
    file = case.folder / "layouts" / "plain" / "layout.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("Ghi chú:", "Chú thích:"), encoding="utf-8")


def spoil_photo(case: Case) -> None:
    shutil.copy(case.folder / "anh-2.png", case.folder / "anh.png")


@pytest.mark.parametrize("change", [spoil_layout, spoil_photo])
def test_a_changed_file(change: Callable, case: Case) -> None:
    change(case)
    case.judge(shows=False)
    assert case.papers("fresh")["certificates.pdf"] == case.papers("out")["certificates.pdf"]


def with_picture(case: Case, picture: str) -> None:
    layout = case.folder / "layouts" / "plain" / "layout.yaml"
    element = f"    - fixed: {{x: 180, y: 10, width: 20, height: 20, child: {{picture: {{{picture}, alternative: Hoa}}}}}}\n"
    layout.write_text(layout.read_text(encoding="utf-8").replace("  stock:\n", "  stock:\n" + element), encoding="utf-8")


@pytest.mark.parametrize("picture, file", [("file: hoa.svg", "layouts/plain/hoa.svg"), ("field: emblem", "bieu-trung.svg")])
def test_a_changed_picture(picture: str, file: str, case: Case) -> None:
    case.settings["emblem"] = "bieu-trung.svg"
    case.write()
    with_picture(case, picture)
    if not (case.folder / file).exists():
        shutil.copy(case.folder / "bieu-trung.svg", case.folder / file)
    case.judge()
    shutil.rmtree(case.scratch / "fresh")
    shutil.copy(case.folder / "bieu-trung-2.svg", case.folder / file)
    case.judge()


def test_a_changed_profile_of_a_printer(case: Case) -> None:
    options = ["--printer", "Máy thử", "--mode", "overlay"]
    case.run("out", *options)
    calibrate(case, "3/2")
    case.judge(*options)


def test_a_changed_profile_of_a_press(case: Case) -> None:
    profile = case.scratch / "press.icc"
    shutil.copy(PROFILE, profile)
    options = ["--inks", "cmyk", "--profile", str(profile), "--standard", "pdfx-4"]
    case.run("out", *options)
    content = bytearray(profile.read_bytes())
    # A byte of the text that describes it: the profile stays sound, and is embedded.
    place = content.find(b"Artifex")
    assert place > 0
    content[place + 6] = ord("y")
    profile.write_bytes(content)
    case.judge(*options)


def test_every_field_of_a_record_has_an_entry(khen: Khen) -> None:
    told = json.loads(khen("fields", "--json").out)
    fields = {field["name"] for field in told if field["owner"] == "record"}
    assert fields - FIELDS.keys() == set(), "a field that no test changes"


def test_every_setting_of_the_ceremony_has_an_entry(khen: Khen) -> None:
    fields = json.loads(khen("fields", "--json").out)
    known = {name for field in fields for name in [field["name"], *field["labels"]]}
    keys = set(json.loads(khen("schema", "ceremony").out)["properties"])
    assert keys - (known - SETTINGS.keys()) - SETTINGS.keys() - NOT_ON_CERTIFICATES.keys() == set(), "a setting that no test changes"


def test_every_option_has_an_entry(khen: Khen) -> None:
    told = khen("help", "certificates").out
    options = set(re.findall(r"^ +(?:-\w, )?--([a-z-]+)", told, re.M))
    assert options - OPTIONS.keys() - WITHOUT_PAPER == set(), "an option that no test gives"
