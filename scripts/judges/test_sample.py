"""The certificates of the sample and of a workbook never seen before: names, faces, order, pictures, equal bytes."""

import pathlib

import pytest

import papers
import pictures
import unseen
from checks import Checks
from khen import SAMPLE, Khen, Output

WORKBOOK = SAMPLE / "awards.xlsx"
RANKS = ["Bằng khen", "Tập thể lao động xuất sắc", "Chiến sĩ thi đua cơ sở", "Tập thể lao động tiên tiến",
         "Lao động tiên tiến", "Giấy khen"]


def test_every_recipient_has_a_certificate_that_five_readers_read(sample: Output, check: Checks) -> None:
    report = papers.judge(sample.folder, WORKBOOK, set(), check)
    papers.judge_order(report, WORKBOOK, RANKS, ["Tập thể", "Cá nhân"], check)


def test_four_engines_draw_a_page_of_each_layout_alike(sample: Output, check: Checks) -> None:
    records = sample.report["records"]
    for layout in sorted({entry["layout"] for entry in records}):
        page = next(entry["page"] for entry in records if entry["layout"] == layout)
        pictures.judge(sample.merged, page, f"page {page} ({layout})", check)


def test_one_job_in_another_zone_and_locale_writes_the_same_bytes(sample: Output, khen: Khen, scratch: pathlib.Path,
                                                                   check: Checks) -> None:
    elsewhere = {"TZ": "Pacific/Auckland", "LC_ALL": "C", "LANG": "vi_VN.UTF-8"}
    run = khen("certificates", SAMPLE, "-o", scratch / "again", "-j", 1, env=elsewhere, seconds=600)
    assert run.code == 0, run.err[-1500:]
    papers.same_bytes(sample.folder, scratch / "again", "with 1 job and with 2, in another zone and locale", check)


@pytest.mark.parametrize("seed", [40])
def test_a_workbook_never_seen_before(seed: int, khen: Khen, scratch: pathlib.Path, check: Checks) -> None:
    unseen.write(scratch / "unseen.xlsx", seed)
    run = khen.bare("unseen.xlsx", "out")
    assert run.code == 0, run.err[-1500:]
    report = papers.judge(scratch / "out", scratch / "unseen.xlsx", set(), check)
    check(len(report["records"]) == 40, "40 rows give 40 certificates", len(report["records"]))
