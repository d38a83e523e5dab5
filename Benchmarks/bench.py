"""The certificate job in khen and its peers, measured in one run on one machine: same page, same records, all cores.

    scripts/bench                    1, 1,000 and 10,000 records in khen, Typst, Cairo, ReportLab (WeasyPrint: 100)
    scripts/bench --counts 100       a look, in well under a minute
    scripts/bench --peers typst,cairo --no-write
    scripts/bench --booklet-only     khen and Typst: a booklet with 10,000 names

A: one merged file. B: one file for each record. Each figure is the median of whole processes, each into a fresh folder;
every tool's names are read back whole from its output, and a page of each is rendered and held against khen's. The
table is written to docs/performance.md.
"""

import argparse
import datetime
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

import art
import booklet
import pypdfium2
import records
from PIL import Image, ImageChops, ImageStat

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent
CORES = os.cpu_count() or 1
PYTHON = sys.executable
KHEN = pathlib.Path(os.environ.get("KHEN", PROJECT / ".build" / "release" / "khen")).absolute()


@dataclass
class Peer:
    """A tool, and how it is told to make merged or single files in so many processes."""

    name: str
    merged: object
    single: object
    most: int = 100_000
    note: str = ""


@dataclass
class Figure:
    seconds: float
    megabytes: float
    size: float
    count: int
    files: list[pathlib.Path]

    @property
    def rate(self) -> float:
        return self.count / self.seconds


def peers(work: pathlib.Path) -> dict[str, Peer]:
    border = HERE / "layout" / "border.txt"

    def khen(mode: str):
        return lambda csv, out: [KHEN, "certificates", csv, "--layout", HERE / "layout", f"--{mode}", "-j", CORES,
                                 "--quiet", "-o", out]

    def script(name: str, *first: object):
        return lambda mode, processes, *last: lambda csv, out: [
            PYTHON, HERE / "peers" / name, *first, csv, mode, out / "all.pdf" if mode == "merged" else out, *processes,
            *last]

    typst = script("typst_peer.py", work)
    reportlab = script("reportlab_peer.py", border)
    weasyprint = script("weasyprint_peer.py", HERE / "layout")

    def cairo(mode: str, processes: int):
        return lambda csv, out: [work / "cairo", border, csv, mode, out / "all.pdf" if mode == "merged" else out, processes]

    return {
        "khen": Peer("khen", khen("merged"), khen("separate"), note="tags, PDF/A-2u, run report"),
        "typst": Peer("Typst, default (tags)", typst("merged", [1], "tags"), typst("single", [CORES], "tags")),
        "typst-plain": Peer("Typst, no tags", typst("merged", [1], "plain"), typst("single", [CORES], "plain")),
        "cairo": Peer("C on Cairo and Pango", cairo("merged", CORES), cairo("single", CORES), note="no tags"),
        "reportlab": Peer("ReportLab (no shaping)", reportlab("merged", [1]), reportlab("single", [CORES]), note="no tags"),
        "weasyprint": Peer("WeasyPrint", weasyprint("merged", []), weasyprint("single", []), most=100, note="no tags"),
    }


def measure(command: list[object], folder: pathlib.Path) -> tuple[float, float]:
    """Seconds and peak megabytes of one whole process; its output must succeed."""
    # A process counts the memory of the one that started it, so a small one starts it, and looks at the clock.
    process = subprocess.run([PYTHON, "-S", "-c", LAUNCHER, *map(str, command)], capture_output=True, text=True,
                             env=os.environ | {"KHEN_HOME": str(PROJECT)})
    if process.returncode:
        raise SystemExit(f"{command[0]} failed in {folder}: {process.stderr[-2000:]}")
    seconds, kilobytes = process.stdout.split()
    return float(seconds), int(kilobytes) / 1024


LAUNCHER = """
import os, sys, time
start = time.perf_counter()
null = os.open(os.devnull, os.O_WRONLY)
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, null, 1)])
_, status, usage = os.wait4(child, 0)
print(time.perf_counter() - start, usage.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def figure(make, csv: pathlib.Path, count: int, scratch: pathlib.Path, repeats: int) -> Figure:
    runs, files = [], []
    for number in range(repeats):
        folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
        runs.append(measure(make(csv, folder), folder))
        if number == 0:
            files = sorted(folder.rglob("*.pdf"))
        else:
            shutil.rmtree(folder)
    size = sum(file.stat().st_size for file in files) / count
    return Figure(statistics.median(run[0] for run in runs), max(run[1] for run in runs), size, count, files)


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def check_names(made: Figure, wanted: list[dict[str, str]], what: str) -> None:
    """The recipients' names, read back from every page (of many files, from every hundredth)."""
    texts = []
    chosen = made.files if len(made.files) < 200 else made.files[:: len(made.files) // 100]
    for file in chosen:
        with pypdfium2.PdfDocument(file) as document:
            texts += [plain(page.get_textpage().get_text_bounded()) for page in document]
    names = {record["name"] for record in wanted}
    lost = [text for text in texts if not any(name in text for name in names)]
    whole = sum(1 for file in chosen for _ in [file]) != len(made.files) or len(texts) == len(wanted)
    if lost or not whole:
        raise SystemExit(f"{what}: names are missing: {lost[:1]} ({len(texts)} pages)")


def rendered(file: pathlib.Path) -> Image.Image:
    with pypdfium2.PdfDocument(file) as document:
        return document[0].render(scale=0.7).to_pil().convert("RGB").resize((594, 420))


def check_picture(file: pathlib.Path, other: pathlib.Path, what: str) -> None:
    """The first page of a tool against khen's: the same page, give or take the drawing of edges."""
    difference = ImageStat.Stat(ImageChops.difference(rendered(file), rendered(other))).mean
    if max(difference) > 8:
        raise SystemExit(f"{what} makes another page: mean difference {difference}")


def version(package: str) -> str:
    return subprocess.run([PYTHON, "-c", f"import importlib.metadata as m; print(m.version('{package}'))"],
                          capture_output=True, text=True).stdout.strip()


def processor() -> str:
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor()


def table(mode: str, figures: dict, known: dict[str, Peer], counts: list[int]) -> list[str]:
    unit = "pages/s" if mode == "merged" else "files/s"
    head = ["tool"] + [f"{count:,}: {unit} | peak MB | bytes" for count in counts]
    lines = ["| " + " | ".join(head) + " |", "|---" * (1 + 3 * len(counts)) + "|"]
    for key, peer in known.items():
        cells = []
        for count in counts:
            made = figures.get((key, mode, count))
            cells.append(f"{made.rate:,.0f} | {made.megabytes:,.0f} | {made.size:,.0f}" if made else " | | ")
        lines.append(f"| {peer.name} | " + " | ".join(cells) + " |")
    return lines


def ratios(figures: dict, counts: list[int]) -> list[str]:
    lines = ["| figure | measured | asked first | then |", "|---|---|---|---|"]

    def ratio(mode: str, count: int, over: str) -> str | None:
        ours, theirs = figures.get(("khen", mode, count)), figures.get((over, mode, count))
        return f"{ours.rate / theirs.rate:.2f} ×" if ours and theirs else None

    most = max(counts)
    ours = figures.get(("khen", "merged", most))
    for count in counts:
        if count >= 100:
            for mode, over, asked in [("merged", "typst", ("1.5 ×", "4 ×")), ("single", "typst", ("6 ×", "15 ×")),
                                      ("single", "cairo", ("12 ×", "30 ×"))]:
                if found := ratio(mode, count, over):
                    letter = "A" if mode == "merged" else "B"
                    wanted = " | ".join(asked if count >= 1000 else ("", ""))
                    lines.append(f"| {letter}, {count:,}: khen over {over} | {found} | {wanted} |")
    if ours:
        lines.append(f"| A, {most:,}: peak memory | {ours.megabytes:,.0f} MB | 100 MB | 60 MB |")
        lines.append(f"| A, {most:,}: bytes a page | {ours.size:,.0f} | Typst's | 1,000 |")
    if single := figures.get(("khen", "single", most)):
        lines.append(f"| B, {most:,}: bytes a file | {single.size:,.0f} | 40,000 | 30,000 |")
    if one := figures.get(("khen", "single", 1)):
        lines.append(f"| one certificate, cold | {one.seconds:.3f} s | 0.08 s | 0.03 s |")
    return lines


def again(csv: pathlib.Path, count: int, scratch: pathlib.Path) -> list[str]:
    """khen alone: a full run, the same run over it again, and again with one row changed; of both outputs, and of single files."""
    lines = []
    for what, mode in {"both outputs": [], "single files": ["--separate"]}.items():
        records.write(csv, count)
        folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
        command = [KHEN, "certificates", csv, "--layout", HERE / "layout", *mode, "-j", CORES, "--quiet", "-o", folder]
        full = measure(command, folder)[0]
        same = measure(command, folder)[0]
        rows = csv.read_text(encoding="utf-8").splitlines(keepends=True)
        rows[count // 2] = rows[count // 2].replace("Đã có", "Từng có", 1)
        csv.write_text("".join(rows), encoding="utf-8")
        changed = measure(command, folder)[0]
        shutil.rmtree(folder)
        asked = "1/20" if mode else "1/20, the merged file where it can be"
        lines += [f"| {what} of {count:,}, in full | {full:.2f} s | | |",
                  f"| {what}, a second run, nothing changed | {same:.2f} s ({same / full:.3f} of the full run) | | |",
                  f"| {what}, a second run, one row changed | {changed:.2f} s ({changed / full:.3f} of the full run) | {asked} | |"]
    return lines


def reading(scratch: pathlib.Path, count: int) -> list[str]:
    """khen alone: a workbook of so many rows, read and checked."""
    book = scratch / "records.xlsx"
    records.write_workbook(book, count)
    seconds, megabytes = measure([KHEN, "check", book, "--layout", HERE / "layout", "--data-only", "--quiet"], scratch)
    return [f"| a workbook of {count:,} rows read and checked | {seconds:.2f} s, {megabytes:,.0f} MB | 3 s, 300 MB | |"]


def growth(scratch: pathlib.Path, count: int, less: int) -> list[str]:
    """khen alone: one merged file of many pages, held against a smaller one measured at the same time, each three times in turn."""
    runs = {count: [], less: []}
    for records_wanted in (count, less):
        records.write(scratch / f"{records_wanted}.csv", records_wanted)
    for _ in range(3):
        for number, taken in runs.items():
            folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
            taken.append(measure([KHEN, "certificates", scratch / f"{number}.csv", "--layout", HERE / "layout", "--merged",
                                  "-j", CORES, "--quiet", "-o", folder], folder))
            shutil.rmtree(folder)
    seconds, before = (statistics.median(run[0] for run in runs[number]) for number in (count, less))
    megabytes, least = (max(run[1] for run in runs[number]) for number in (count, less))
    return [f"| A, {count:,}: peak memory, over that of {less:,} | {megabytes:,.0f} MB, {megabytes / least:.2f} × | 1.2 × | 1 × |",
            f"| A, {count:,}: time, over that of {less:,} | {seconds:.1f} s, {seconds / before:.1f} × | {count // less} × | |"]


def bound(scratch: pathlib.Path, names: int, repeats: int, known: set[str]) -> list[str]:
    """khen and Typst: a booklet of contents, prose, lists and index, each on one core."""
    folder = scratch / "booklet"
    wanted = booklet.write(folder, names, 40 if names >= 10_000 else 4)
    jobs = {
        "khen": [KHEN, "booklet", folder, "--quiet", "-o", folder / "khen"],
        "typst": [PYTHON, HERE / "booklet.py", folder, folder / "typst.pdf"],
    }
    lines = [f"## A booklet with {names:,} names", "",
             "Contents, prose, lists by award with a table row for each name, an index of all names with page numbers. One core "
             "for each tool (`taskset`). khen orders names and calling itself, checks every record, and settles page numbers; "
             "Typst is handed its tables in order. Both write tags.", "",
             "| tool | pages | seconds | peak MB | bytes |", "|---|---|---|---|---|"]
    seconds = {}
    for name, command in jobs.items():
        if name not in known:
            continue
        runs = [measure(["taskset", "-c", "0", *command], folder) for _ in range(repeats)]
        file = folder / "khen" / "booklet.pdf" if name == "khen" else folder / "typst.pdf"
        count = booklet.pages(file, wanted, f"{name}, booklet")
        seconds[name] = statistics.median(run[0] for run in runs)
        label = {"khen": "khen", "typst": "Typst, default (tags)"}[name]
        lines.append(f"| {label} | {count:,} | {seconds[name]:.2f} | {max(run[1] for run in runs):,.0f} | "
                     f"{file.stat().st_size:,} |")
        print(lines[-1], flush=True)
    lines += ["", "Asked: under 3 s on one core and under 300 MB for 300 pages, not slower than Typst."]
    if len(seconds) == 2:
        lines[-1] += f" Measured: {seconds['typst'] / seconds['khen']:.2f} × as fast as Typst."
    return lines + [""]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--counts", default="1,1000,10000")
    parser.add_argument("--peers", default="khen,typst,typst-plain,cairo,reportlab,weasyprint")
    parser.add_argument("--repeats", type=int, default=3, help="runs for a median; those of 10,000 run once")
    parser.add_argument("--booklet-only", action="store_true", help="only measure the booklet, and print it")
    parser.add_argument("--booklet-names", type=int, default=10_000)
    parser.add_argument("--no-write", action="store_true", help="only print, leave docs/performance.md")
    parser.add_argument("--scratch", default="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    arguments = parser.parse_args()
    counts = [int(count) for count in arguments.counts.split(",")]
    with tempfile.TemporaryDirectory(dir=arguments.scratch, prefix="khen-bench-") as folder:
        work = pathlib.Path(folder)
        art.write(HERE / "layout")
        compile_cairo(work)
        known = {key: peer for key, peer in peers(work).items() if key in arguments.peers.split(",")}
        if "khen" in known and not KHEN.exists():
            raise SystemExit("there is no release build: scripts/build-release")
        if arguments.booklet_only:
            print("\n".join(bound(work, arguments.booklet_names, arguments.repeats, set(known))))
            return
        figures, reference = {}, None
        for count in counts:
            csv = work / "records.csv"
            wanted = records.write(csv, count)
            for key, peer in known.items():
                for mode in ("merged", "single"):
                    if peer.most < count:
                        continue
                    repeats = 1 if count >= 10_000 else arguments.repeats
                    made = figure(peer.merged if mode == "merged" else peer.single, csv, count, work, repeats)
                    figures[key, mode, count] = made
                    print(f"{peer.name}, {mode}, {count:,}: {made.rate:,.1f}/s, {made.megabytes:,.0f} MB, "
                          f"{made.size:,.0f} bytes each, {made.seconds:.3f} s", flush=True)
                    check_names(made, wanted, f"{peer.name}, {mode}")
                    if reference is None and count == counts[0]:
                        reference = work / "reference.pdf"
                        shutil.copy(made.files[0], reference)
                    if count == counts[0]:
                        check_picture(made.files[0], reference, peer.name)
        lines = report(figures, known, counts)
        asked = lines.index("## What was asked")
        lines[asked:asked] = bound(work, arguments.booklet_names, arguments.repeats, set(known))
        if "khen" in known:
            lines += again(csv, counts[-1], work)
            if counts[-1] >= 10_000:
                lines += growth(work, 10 * counts[-1], counts[-1])
                lines += reading(work, 100_000)
    print("\n".join(lines))
    if not arguments.no_write:
        (PROJECT / "docs" / "performance.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def compile_cairo(work: pathlib.Path) -> None:
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "pangocairo", "cairo-pdf"], capture_output=True, text=True,
                           check=True).stdout.split()
    subprocess.run(["cc", "-O2", "-o", work / "cairo", HERE / "peers" / "cairo.c", *flags], check=True)
    subprocess.run([work / "cairo", HERE / "layout" / "border.txt", "art", work / "art.pdf"], check=True)
    shutil.copy(HERE / "peers" / "certificate.typ", work)


def report(figures: dict, known: dict[str, Peer], counts: list[int]) -> list[str]:
    shown = sorted({count for _, _, count in figures})
    versions = ", ".join(f"{name} {version(name)}" for name in ["typst", "reportlab", "weasyprint"])
    pango = subprocess.run(["pkg-config", "--modversion", "cairo", "pango"], capture_output=True, text=True).stdout.split()
    return [
        "# Speed and size", "",
        f"Written by `scripts/bench` on {datetime.date.today():%Y-%m-%d}: {processor()}, {CORES} cores, "
        f"{platform.system()} {platform.release()}; {versions}, Cairo {pango[0]}, Pango {pango[1]}.", "",
        f"The page: A4 landscape, a vector border of {art.segments():,} path segments and a tint (the same numbers for every "
        "tool), five fixed lines, nine variable texts in three faces of Liberation Serif, wrapped where they are long. The "
        "records are seeded and all different. Every tool uses all cores where it can: khen by threads, the others by "
        "processes; Typst's merged run is one process, which uses threads of its own. Figures are medians of whole "
        "processes, output on a memory file system. Every tool's names were read back from its output, and a page of each "
        "was rendered and compared. C on Cairo writes one merged file per process.", "",
        "khen writes tags and checks every text by its ink; ReportLab does not shape text at all; fonts are unhinted subsets "
        "in khen's files.", "",
        "## A: one merged file", "", *table("merged", figures, known, shown), "",
        "## B: one file for each record", "", *table("single", figures, known, shown), "",
        "## What was asked", "", *ratios(figures, shown),
    ]


if __name__ == "__main__":
    main()
