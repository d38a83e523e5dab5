"""Workbooks of other projects' test suites, read by khen and by two other readers, cell by cell.

KHEN_WORKBOOKS names a folder: all .xlsx, .xlsm and .ods below it are compared; without it, nothing is. Where the folder is empty,
it is filled from Debian's source packages (apt-get with source lists), and some 2,400 workbooks come together.

A workbook counts when openpyxl and calamine (for .ods calamine and odfpy through pandas) read it to the same sheets and
the same cells; then khen must too. None may crash, take ten seconds or more than 512 MB. The workbooks stay outside the
repository. Needs pandas beside what stands in requirements.txt.
"""

import datetime
import hashlib
import json
import math
import os
import pathlib
import re
import resource
import signal
import subprocess
import warnings

import pytest

from checks import Checks
from khen import PROJECT

pytestmark = pytest.mark.slow
FOLDER = os.environ.get("KHEN_WORKBOOKS")
CELLS = pathlib.Path(os.environ.get("KHEN_CELLS", PROJECT / ".build-tools/release/cells"))
PACKAGES = [
    "libxlsxwriter", "libexcel-writer-xlsx-perl", "openpyxl", "golang-github-tealeg-xlsx", "libapache-poi-java",
    "gnumeric", "liborcus", "libodfdom-java", "gdal", "pandas", "calligra", "libreoffice",
]
ENDINGS = {".xlsx", ".xlsm", ".xltx", ".ods", ".ots"}
MOST_SECONDS = 10
MOST_BYTES = 512 * 1024 * 1024
EPOCHS = {False: datetime.datetime(1899, 12, 30), True: datetime.datetime(1904, 1, 1)}


def fetch(folder: pathlib.Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        # Some of a package is better than nothing of all.
        subprocess.run(["apt-get", "source", "--download-only", "-qq", package], cwd=folder, check=False)
    for archive in sorted(folder.glob("*.orig.tar.*")):
        if archive.suffix not in (".gz", ".xz", ".bz2"):
            continue
        target = folder / archive.name.split("_")[0]
        target.mkdir(exist_ok=True)
        patterns = [f"*{ending}" for ending in sorted(ENDINGS)]
        subprocess.run(["tar", "-xf", archive, "-C", target, "--wildcards", "--no-anchored", *patterns],
                       stderr=subprocess.DEVNULL, check=False)


def number(value: float) -> tuple:
    """Numbers are equal when 14 digits are; what lies beyond depends on who divided."""
    return ("n", float(f"{value:.14g}")) if math.isfinite(value) else ("n", str(value))


def serial(value, epoch) -> tuple | None:
    """A day, a time or a span as the number that a workbook keeps."""
    if isinstance(value, datetime.timedelta):
        return ("s", round(value.total_seconds() / 86400, 7))
    if isinstance(value, datetime.time):
        span = datetime.timedelta(hours=value.hour, minutes=value.minute, seconds=value.second,
                                  microseconds=value.microsecond)
        return ("s", round(span.total_seconds() / 86400, 7))
    if isinstance(value, datetime.datetime):
        days = (value - epoch).total_seconds() / 86400
    elif isinstance(value, datetime.date):
        days = (datetime.datetime(value.year, value.month, value.day) - epoch).total_seconds() / 86400
    else:
        return None
    # 1900 counts a 29 February that never was.
    if epoch.year == 1899 and 0 < days < 61:
        days -= 1
    return ("s", round(days, 7))


def plain(value, epoch) -> tuple | None:
    """A value of any reader in one form: a letter for its kind, and what it is; nothing for what is empty."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return ("b", value)
    if isinstance(value, (int, float)):
        return number(value)
    time = serial(value, epoch)
    if time:
        return time
    text = str(value).replace("\r\n", "\n").replace("\r", "\n")
    if re.fullmatch(r"#(N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|GETTING_DATA)", text):
        return ("e", text)
    return ("t", text)


class TooLong(Exception):
    pass


def with_openpyxl(path: str) -> dict:
    from openpyxl import load_workbook
    book = load_workbook(path, data_only=True)
    epoch = EPOCHS[book.epoch.year == 1904]
    sheets = {}
    for sheet in book.worksheets:
        cells = {}
        for row in sheet._cells.values():
            value = plain(row.value, epoch)
            if value:
                cells[f"{row.row},{row.column - 1}"] = value
        sheets[sheet.title] = cells
    return {"sheets": sheets, "is1904": epoch.year == 1904}


def with_calamine(path: str, is1904: bool) -> dict:
    from python_calamine import CalamineWorkbook, SheetTypeEnum
    book = CalamineWorkbook.from_path(path)
    sheets = {}
    for about in book.sheets_metadata:
        if about.typ != SheetTypeEnum.WorkSheet:
            continue
        rows = book.get_sheet_by_name(about.name).to_python(skip_empty_area=False)
        cells = {}
        for r, row in enumerate(rows, 1):
            for c, value in enumerate(row):
                value = plain(value, EPOCHS[is1904])
                if value:
                    cells[f"{r},{c}"] = value
        sheets[about.name] = cells
    return {"sheets": sheets}


def with_odfpy(path: str) -> dict:
    import pandas
    book = pandas.ExcelFile(path, engine="odf")
    sheets = {}
    for name in book.sheet_names:
        frame = book.parse(name, header=None, na_filter=False, dtype=object)
        cells = {}
        for r, row in enumerate(frame.itertuples(index=False), 1):
            for c, value in enumerate(row):
                value = value.to_pydatetime() if isinstance(value, pandas.Timestamp) else value
                value = plain(value, EPOCHS[False])
                if value:
                    cells[f"{r},{c}"] = value
        sheets[name] = cells
    return {"sheets": sheets}


def with_khen(path: str) -> dict:
    def bound():
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS * 2, MOST_SECONDS * 2))
    process = subprocess.Popen([CELLS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                               preexec_fn=bound)
    process.stdin.write(path.encode() + b"\n")
    process.stdin.close()
    output = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = status
    result = {"seconds": used.ru_utime + used.ru_stime, "bytes": used.ru_maxrss * 1024}
    if status:
        return result | {"crash": status}
    content = json.loads(output)
    if "finding" in content:
        return result | content
    sheets = {}
    for sheet in content["sheets"]:
        cells = {}
        for row, values in sheet["rows"]:
            for column, kind, *value in values:
                if kind == "n":
                    cell = number(value[0]) if value[0] is not None else None
                elif kind == "f":
                    cell = None
                elif kind == "d":
                    cell = moment(value[0])
                elif kind == "b":
                    cell = ("b", value[0])
                else:
                    cell = plain(value[0], EPOCHS[False])
                if cell:
                    cells[f"{row},{column}"] = cell
        sheets[sheet["name"]] = cells
    return result | {"sheets": sheets}


def moment(text: str) -> tuple:
    try:
        value = datetime.datetime.fromisoformat(text.rstrip("Z"))
        return serial(value, EPOCHS[False])
    except ValueError:
        return ("t", text)


def same(one, other) -> bool:
    if one == other:
        return True
    # Days that a reader has made of a number are compared to a fifth of a second.
    return bool(one and other and "s" in (one[0], other[0]) and {one[0], other[0]} <= {"n", "s"}
                and isinstance(one[1], float) and isinstance(other[1], float) and abs(one[1] - other[1]) < 2e-6)


def differences(one: dict, other: dict) -> list:
    """Where two readings differ; sheets by name, cells by place."""
    found = []
    if list(one) != list(other):
        found.append(("sheets", list(one), list(other)))
    for name in one:
        if name not in other:
            continue
        for place in sorted(set(one[name]) | set(other[name]), key=lambda p: tuple(map(int, p.split(",")))):
            a, b = one[name].get(place), other[name].get(place)
            if not same(a, b):
                found.append((f"{name}!{place}", a, b))
    return found


def guarded(read, *arguments) -> dict:
    """A reading, or why there is none."""
    def stop(*_):
        raise TooLong()
    signal.signal(signal.SIGALRM, stop)
    signal.alarm(60)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return read(*arguments)
    except TooLong:
        return {"failure": "too long"}
    except BaseException as error:
        return {"failure": f"{type(error).__name__}: {error}"[:200]}
    finally:
        signal.alarm(0)


def judge(path: str) -> dict:
    is_open_document = path.endswith((".ods", ".ots"))
    ours = with_khen(path)
    first = guarded(with_odfpy if is_open_document else with_openpyxl, path)
    second = guarded(with_calamine, path, first.get("is1904", False))
    verdict = {"path": path, "seconds": ours["seconds"], "bytes": ours["bytes"], "cells": 0, "ods": is_open_document}
    if "crash" in ours:
        return verdict | {"verdict": "crash", "why": ours["crash"]}
    if ours["seconds"] > MOST_SECONDS or ours["bytes"] > MOST_BYTES:
        return verdict | {"verdict": "costly"}
    if "failure" in first or "failure" in second:
        return verdict | {"verdict": "unjudged", "why": [first.get("failure"), second.get("failure")],
                          "finding": ours.get("finding")}
    apart = differences(first["sheets"], second["sheets"])
    verdict["agreed"] = not apart
    if "finding" in ours:
        cells = sum(map(len, first["sheets"].values()))
        return verdict | {"verdict": "refused" if not apart and cells else "refused-unagreed", "why": ours["finding"]}
    verdict["cells"] = sum(map(len, first["sheets"].values()))
    disputed = {place for place, _, _ in apart}
    wrong = [d for d in differences(first["sheets"], ours["sheets"]) if d[0] not in disputed]
    if not apart:
        return verdict | {"verdict": "different" if wrong else "same", "why": wrong[:8]}
    return verdict | {"verdict": "disputed-different" if wrong else "disputed-same", "why": wrong[:8],
                      "apart": [(d, ours["sheets"].get(d[0].split("!")[0], {}).get(d[0].rsplit("!")[-1])) for d in apart[:4]]}


def begin(path: str) -> tuple[int, int]:
    """Judges in a process of its own: other readers crash too, and must not take the run with them."""
    source, sink = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(source)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        with os.fdopen(sink, "w", encoding="utf-8") as out:
            json.dump(judge(path), out, ensure_ascii=False, default=str)
        os._exit(0)
    os.close(sink)
    return pid, source


def end(path: str, pid: int, source: int) -> dict:
    with os.fdopen(source, encoding="utf-8") as told:
        text = told.read()
    _, status = os.waitpid(pid, 0)
    if status == 0 and text:
        return json.loads(text)
    ours = with_khen(path)
    return {"path": path, "seconds": ours["seconds"], "bytes": ours["bytes"], "cells": 0,
            "ods": path.endswith((".ods", ".ots")), "verdict": "crash" if "crash" in ours else "unjudged",
            "why": "another reader crashed"}


def judged(paths: list[str], jobs: int):
    """The verdicts in order, a few workbooks at a time."""
    running: list[tuple] = []
    for path in [*paths, *[None] * jobs]:
        if len(running) == jobs or path is None and running:
            yield end(*running.pop(0))
        if path is not None:
            running.append((path, *begin(path)))


def workbooks(folder: pathlib.Path) -> list[str]:
    """Each different workbook once."""
    paths, seen = [], set()
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in ENDINGS and path.is_file():
            digest = hashlib.sha256(path.read_bytes()).digest()
            if digest not in seen:
                seen.add(digest)
                paths.append(str(path))
    return paths


@pytest.mark.skipif(not FOLDER, reason="KHEN_WORKBOOKS names no folder")
def test_workbooks_of_others_are_read_as_two_other_readers_do(check: Checks) -> None:
    if "KHEN_CELLS" not in os.environ:
        subprocess.run(["swift", "build", "-c", "release", "--scratch-path", ".build-tools", "--product", "cells"], cwd=PROJECT,
                       env=os.environ | {"KHEN_TOOLS": "1"}, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    folder = pathlib.Path(FOLDER).absolute()
    if not folder.exists() or not any(folder.iterdir()):
        fetch(folder)
    # Loaded once, before processes part.
    import openpyxl, pandas, python_calamine  # noqa: E401, F401
    verdicts = list(judged(workbooks(folder), 2))
    for verdict in verdicts:
        check(verdict["verdict"] in ("same", "disputed-same", "disputed-different", "unjudged", "refused-unagreed"),
              f"{verdict['path']}: {verdict['verdict']}", verdict.get("why"))
    check(any(verdict["verdict"] == "same" for verdict in verdicts), "workbooks are read at all")
