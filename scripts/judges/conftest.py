"""What tests of the whole program share; README.md beside it says how to use it."""

import csv
import fcntl
import os
import pathlib
import shutil
import subprocess
from typing import Callable

import pytest
import yaml

import readers
from checks import Checks
from khen import SAMPLE, Khen, Output


@pytest.fixture
def scratch(tmp_path: pathlib.Path) -> pathlib.Path:
    """An empty folder of the test's own, in which `khen` is started."""
    return tmp_path


@pytest.fixture
def khen(scratch: pathlib.Path) -> Khen:
    return Khen(scratch)


@pytest.fixture
def check() -> Checks:
    return Checks()


@pytest.fixture
def pages() -> Callable[[pathlib.Path], list[str]]:
    """`pages(pdf)`: the text of every page, white space folded to single spaces."""
    return lambda file: [readers.plain(page) for page in readers.poppler(file)]


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Callable:
    """`shared(name, make)`: a folder that is made once for all tests, whatever the number of workers."""
    root = tmp_path_factory.getbasetemp()
    root = root.parent if "PYTEST_XDIST_WORKER" in os.environ else root

    def folder(name: str, make: Callable[[pathlib.Path], None]) -> pathlib.Path:
        with (root / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            done = root / f"{name}.made"
            if not done.exists():
                make(root / name)
                done.touch()
        return root / name

    return folder


@pytest.fixture(scope="session")
def sample(shared: Callable) -> Output:
    """The 148 certificates of samples/hoi-nghi-2017; to be read, never written."""

    def make(folder: pathlib.Path) -> None:
        done = Khen(folder.parent)("certificates", SAMPLE, "-o", folder, "-j", 2, seconds=600)
        assert done.code == 0, done.err[-1500:]

    return Output(shared("sample", make))


@pytest.fixture(scope="session")
def failing(shared: Callable) -> Callable[[str, int, int], dict[str, str]]:
    """`failing(call, number, error)`: an environment in which that call of the operating system fails once, with an errno."""
    def make(folder: pathlib.Path) -> None:
        folder.mkdir()
        source = pathlib.Path(__file__).with_name("failing.c")
        subprocess.run(["cc", "-O1", "-shared", "-fPIC", "-o", folder / "failing.so", source, "-ldl"], check=True)

    library = shared("failing", make) / "failing.so"
    return lambda call, number, error: {"LD_PRELOAD": str(library), "KHEN_FAIL": f"{call}:{number}:{error}"}


CEREMONY = {
    "ceremony": "Hội nghị thử", "issuer": "SỞ CÔNG THƯƠNG", "place": "Hà Nội", "date": "2026-03-06",
    "signer": {"title": "GIÁM ĐỐC", "name": "Lê Hồng Thăng"}, "decision": {"number": "05/QĐ-SCT", "date": "2026-03-02"},
    "layout": "giay-khen", "records": "awards.csv",
}
RECORD = {"Danh xưng": "Ông", "Họ và tên": "Nguyễn Văn An", "Chức vụ": "Chuyên viên", "Đơn vị công tác": "Phòng Kế hoạch",
          "Hình thức khen thưởng": "Giấy khen", "Thành tích": "Hoàn thành tốt nhiệm vụ năm 2025"}


@pytest.fixture
def ceremony(scratch: pathlib.Path) -> Callable[..., pathlib.Path]:
    """`ceremony(rows, name=…, **settings)` writes a small ceremony and answers with its folder. A row is what differs from
    RECORD (None leaves a value out), a setting what differs from CEREMONY (None likewise); `layout="plain"` is a paper without
    art that bears all fields, quickly made."""

    def write(rows: list[dict], name: str = "ceremony", **settings: object) -> pathlib.Path:
        folder = scratch / name
        folder.mkdir(exist_ok=True)
        content = {key: value for key, value in (CEREMONY | settings).items() if value is not None}
        (folder / "ceremony.yaml").write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")
        (folder / "layouts" / "plain").mkdir(parents=True, exist_ok=True)
        shutil.copy(pathlib.Path(__file__).with_name("plain-layout.yaml"), folder / "layouts" / "plain" / "layout.yaml")
        records = [RECORD | row for row in rows]
        header = list(dict.fromkeys(key for record in records for key in record))
        with (folder / "awards.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *([record.get(key) or "" for key in header] for record in records)])
        return folder

    return write


# One way to say that something holds: what `check` collected fails its test, and all checks are counted.

@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> object:
    check = pyfuncitem.funcargs.get("check")
    try:
        result = yield
    finally:
        if check is not None:
            pyfuncitem.user_properties.append(("checks", check.count))
            if check.failed:
                pyfuncitem.add_report_section("call", "checks", "\n".join(f"FAILED {line}" for line in check.failed))
    if check is not None:
        assert not check.failed, f"{len(check.failed)} of {check.count} checks failed, first: {check.failed[0]}"
        assert check.count > 0, "nothing was checked"
    return result


def pytest_terminal_summary(terminalreporter) -> None:
    count = sum(value for reports in terminalreporter.stats.values() for report in reports
                for name, value in getattr(report, "user_properties", []) if name == "checks" and report.when == "call")
    terminalreporter.write_line(f"{count} checks in these tests, beside their asserts")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "root" in item.keywords and not can_mount():
            item.add_marker(pytest.mark.skip(reason="no right to mount file systems"))


def can_mount() -> bool:
    return os.geteuid() == 0 and subprocess.run(
        ["unshare", "-m", "mount", "-t", "tmpfs", "khen", "/mnt"], capture_output=True).returncode == 0
