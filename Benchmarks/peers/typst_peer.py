"""Typst: typst_peer.py FOLDER RECORDS merged|single OUTPUT PROCESSES TAGS. FOLDER holds certificate.typ and art.pdf."""

import csv
import multiprocessing
import pathlib
import sys

import typst

FONTS = "/usr/share/fonts/truetype/liberation2"


def compiler(folder: str) -> typst.Compiler:
    return typst.Compiler(f"{folder}/certificate.typ", root=folder, font_paths=[FONTS], ignore_system_fonts=True)


def single(job: tuple[str, int, int, str, bool]) -> None:
    """One file a record: one compiler for the whole share, the record passed in, as its users do."""
    folder, first, last, output, tags = job
    made = compiler(folder)
    with open(f"{folder}/records.csv", encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    # The table of all records is not read again for each file: the page's own record is a table of one row.
    for index in range(first, last):
        path = pathlib.Path(folder) / f"record-{index}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, rows[index]])
        made.compile(output=f"{output}/{index + 1:05}.pdf", sys_inputs={"records": f"/{path.name}"}, pdf_tags=tags)
        path.unlink()


def main() -> None:
    folder, records, mode, output, processes, tags = sys.argv[1:]
    if mode == "merged":
        compiler(folder).compile(output=output, sys_inputs={"records": "/records.csv"}, pdf_tags=tags == "tags")
        return
    with open(records, encoding="utf-8", newline="") as file:
        count, workers = sum(1 for _ in csv.reader(file)) - 1, int(processes)
    jobs = [(folder, count * n // workers, count * (n + 1) // workers, output, tags == "tags") for n in range(workers)]
    if workers == 1:
        single(jobs[0])
    else:
        with multiprocessing.Pool(workers) as pool:
            pool.map(single, jobs)


if __name__ == "__main__":
    main()
