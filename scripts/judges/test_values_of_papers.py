"""Whole papers, written down by hand: certificates of each kind, a report, a decision, the counts of a proof, labels.

Certificates: decree 98/2023, article 104. Report and decision: decree 30/2020, annex I. Two spaces and line ends count as one space,
for where lines are broken is another matter.
"""

import pathlib
import re
from typing import Callable

import pytest

import readers
from khen import Khen
from test_values_of_lists import DECISIONS, ROWS

COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"


def words(text: str) -> list[str]:
    return readers.plain(text).split()


@pytest.mark.parametrize("row, lines", [
    ({}, ["Ông Nguyễn Văn An", "Chuyên viên, Phòng Kế hoạch"]),
    ({"Danh xưng": "Bà", "Họ và tên": "Trần Thị Bình", "Chức vụ": None}, ["Bà Trần Thị Bình", "Phòng Kế hoạch"]),
    ({"Đối tượng": "Tập thể", "Danh xưng": None, "Họ và tên": "Tổ 5", "Chức vụ": None, "Đơn vị công tác": "Chợ Hàng Da"}, ["Tổ 5", "Chợ Hàng Da"]),
], ids=["person", "person-without-post", "collective"])
def test_a_certificate_of_merit(row: dict, lines: list[str], khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> None:
    folder = ceremony([{"Số sổ vàng": "7"} | row])
    run = khen("certificates", folder, "-o", "out", "--merged", "--lang", "en")
    assert run.code == 0, run.err
    (page,) = readers.poppler(scratch / "out" / "certificates.pdf")
    left = "Quyết định số 05/QĐ-SCT ngày 02 tháng 3 năm 2026 Số sổ vàng: 7"
    right = "Hà Nội, ngày 02 tháng 3 năm 2026 GIÁM ĐỐC Lê Hồng Thăng"
    head = f"{COUNTRY} GIÁM ĐỐC SỞ CÔNG THƯƠNG TẶNG GIẤY KHEN {' '.join(lines)} Hoàn thành tốt nhiệm vụ năm 2025"
    text = readers.plain(page)
    assert text.startswith(head), text
    # Left and right block stand beside each other; readers take them in either order.
    assert sorted(words(text[len(head):])) == sorted(words(f"{left} {right}"))
    for block in ("Quyết định số 05/QĐ-SCT ngày 02 tháng 3 năm 2026", "Số sổ vàng: 7", "Hà Nội, ngày 02 tháng 3 năm 2026", "Lê Hồng Thăng"):
        assert block in text


def test_who_decides_stands_at_the_head_of_its_own_papers(khen: Khen, ceremony: Callable, scratch: pathlib.Path, pages: Callable) -> None:
    """The city's decision beside the department's: nothing of one on the papers of the other."""
    decisions = [{"number": "05/QĐ-SCT", "date": "2026-03-02", "awards": ["Giấy khen"]},
                 {"number": "112/QĐ-UBND", "date": "2026-02-12", "awards": ["Bằng khen"], "issuer": "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI",
                  "signer": {"title": "CHỦ TỊCH", "name": "Trịnh Hữu Khoan"}}]
    rows = [{"Hình thức khen thưởng": "Giấy khen"}, {"Họ và tên": "Trần Văn Bình", "Hình thức khen thưởng": "Bằng khen"}]
    folder = ceremony(rows, decision=None, decisions=decisions, layout=None, layouts={"Bằng khen": "bang-khen", "default": "giay-khen"})
    run = khen("certificates", folder, "-o", "out", "--merged", "--lang", "en")
    assert run.code == 0, run.err
    city, department = pages(scratch / "out" / "certificates.pdf")
    assert all(part in city for part in ("Trần Văn Bình", "BẰNG KHEN", "112/QĐ-UBND", "ngày 12 tháng 02 năm 2026", "Trịnh Hữu Khoan", "CHỦ TỊCH"))
    assert not any(part in city for part in ("SỞ CÔNG THƯƠNG", "05/QĐ-SCT", "Lê Hồng Thăng", "GIÁM ĐỐC"))
    assert all(part in department for part in ("Nguyễn Văn An", "GIẤY KHEN", "05/QĐ-SCT", "ngày 02 tháng 3 năm 2026", "Lê Hồng Thăng"))
    assert not any(part in department for part in ("ỦY BAN", "112/QĐ-UBND", "Trịnh Hữu Khoan", "CHỦ TỊCH"))


PARTS = [
    {"report": {"file": "bao-cao.md", "number": "06/BC-SCT", "date": "2026-03-04", "summary": "Tổng kết công tác thi đua, khen thưởng năm 2025",
                "recipients": ["Ủy ban nhân dân Thành phố", "Lưu: VT, VP"]}},
    {"decision": {"file": "quyet-dinh.md", "number": "05/QĐ-SCT", "date": "2026-03-02", "summary": "Về việc khen thưởng năm 2025",
                  "recipients": ["Như Điều 2", "Lưu: VT"]}},
]
REPORT = "# Báo cáo\n\n## I. Tình hình\n\nSở có {{total: individuals}} cá nhân được khen.\n\n## II. Kết quả\n\n1. Việc một\n2. Việc hai\n"
DECISION = ("# Quyết định\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\n\nTheo đề nghị của Chánh Văn phòng Sở.\n\n"
            "## Điều 1. Tặng Giấy khen cho {{total: all}} tập thể, cá nhân.\n\n## Điều 2. Quyết định có hiệu lực từ ngày ký.\n")


@pytest.fixture
def office(khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> pathlib.Path:
    folder = ceremony(ROWS, decision=None, decisions=DECISIONS, layout="plain", parent="ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI",
                      booklet={"layout": "booklet-a4", "title": "Kỷ yếu", "parts": PARTS})
    (folder / "bao-cao.md").write_text(REPORT, encoding="utf-8")
    (folder / "quyet-dinh.md").write_text(DECISION, encoding="utf-8")
    run = khen("booklet", folder, "-o", "out", "--only", "report,decision", "--lang", "en")
    assert run.code == 0, run.err
    return scratch / "out"


def judge(file: pathlib.Path, blocks: list[str]) -> None:
    """Every block stands on the paper as it is, and nothing else."""
    text = readers.plain(" ".join(readers.poppler(file)))
    for block in blocks:
        assert block in text, block
    assert sorted(words(text)) == sorted(words(" ".join(blocks)))


def test_a_whole_report(office: pathlib.Path) -> None:
    judge(office / "report.pdf", [
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI", "SỞ CÔNG THƯƠNG", "Số: 06/BC-SCT", COUNTRY.split(" Độc")[0], "Độc lập - Tự do - Hạnh phúc",
        "Hà Nội, ngày 04 tháng 3 năm 2026", "BÁO CÁO Tổng kết công tác thi đua, khen thưởng năm 2025", "I. Tình hình Sở có 5 cá nhân được khen.",
        "II. Kết quả 1. Việc một 2. Việc hai", "Nơi nhận: - Ủy ban nhân dân Thành phố; - Lưu: VT, VP.", "GIÁM ĐỐC", "Lê Hồng Thăng"])


def test_a_whole_decision(office: pathlib.Path) -> None:
    judge(office / "decision.pdf", [
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI", "SỞ CÔNG THƯƠNG", "Số: 05/QĐ-SCT", COUNTRY.split(" Độc")[0], "Độc lập - Tự do - Hạnh phúc",
        "Hà Nội, ngày 02 tháng 3 năm 2026", "QUYẾT ĐỊNH Về việc khen thưởng năm 2025", "GIÁM ĐỐC SỞ CÔNG THƯƠNG",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; Theo đề nghị của Chánh Văn phòng Sở.",
        "Điều 1. Tặng Giấy khen cho 8 tập thể, cá nhân.", "Điều 2. Quyết định có hiệu lực từ ngày ký.", "Nơi nhận: - Như Điều 2; - Lưu: VT.",
        "GIÁM ĐỐC", "Lê Hồng Thăng"])


def test_a_proof_counts_what_will_be_printed(khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> None:
    folder = ceremony([*ROWS, ROWS[1] | {"Họ và tên": None}], decision=None, decisions=DECISIONS, layout="plain")
    run = khen("proof", ".", "-o", scratch / "out", "--lang", "en", cwd=folder)
    assert run.code in (0, 1), run.err
    text = readers.plain(readers.run("pdftotext", "-layout", scratch / "out" / "proof.pdf", "-"))
    assert re.search(r"8 1 \d+ \d+ giấy sẽ in dòng bị từ chối", text)
    assert re.search(r"Giấy khen 1 1 1 3", text)
    assert re.search(r"Cộng 5 2 1 8", text)
    for name in ("Nguyễn Văn An", "Trần Thị Bình", "Phòng Kế hoạch", "Lê Văn Cường", "Tổ 5", "Đặng Thị Dung", "Vũ Bá Em"):
        assert name in text


def test_labels_bear_name_unit_and_address(khen: Khen, ceremony: Callable, scratch: pathlib.Path) -> None:
    folder = ceremony(ROWS, decision=None, decisions=DECISIONS, layout="plain")
    run = khen("lists", folder, "-o", "out", "--only", "labels", "--lang", "en")
    assert run.code == 0, run.err
    text = readers.plain(" ".join(readers.pdfium(scratch / "out" / "lists" / "labels.pdf")))
    assert text.count("Kính gửi:") == 8
    assert "Bà Trần Thị Bình" in text and "Chợ Hàng Da" in text
    assert "Thôn Đoài, xã Đông Hội" in text
