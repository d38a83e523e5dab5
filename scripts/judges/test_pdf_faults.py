"""Preflight finds what a print house would send back, and nothing on files that are sound."""

import json

import pytest

from planted import CUT, FAULTS, planted
from khen import Khen

PROFILE = "/usr/share/color/icc/ghostscript/default_cmyk.icc"


@pytest.fixture(scope="session")
def sound(shared, tmp_path_factory):
    """One certificate for the press, in inks, with bleed, as khen makes it."""

    def make(folder):
        folder.mkdir()
        (folder / "awards.csv").write_text(
            "STT,Họ và tên,Danh xưng,Chức vụ,Đơn vị,Hình thức khen thưởng,Thành tích,Số quyết định,Ngày quyết định\n"
            "1,Nguyễn Thị Hường,Bà,Chuyên viên,Văn phòng Sở,Giấy khen,Hoàn thành xuất sắc nhiệm vụ năm 2017,05/QĐ-SCT,05/01/2018\n",
            encoding="utf-8")
        run = Khen(folder)(
            "certificates", "awards.csv", "--layout", "giay-khen", "--merged", "-o", "out", "--inks", "cmyk", "--profile", PROFILE,
            "--standard", "pdfx-4", "--set", "place=Hà Nội", "--set", "issuer=SỞ CÔNG THƯƠNG", "--set", "signer.title=GIÁM ĐỐC",
            "--set", "signer.name=Lê Hồng Thăng")
        assert run.code == 0, run.err

    return shared("press-file", make) / "out" / "certificates.pdf"


def told(khen, file):
    """What preflight finds: code, severity and words."""
    run = khen("preflight", file, "--json", seconds=30)
    assert run.code in (0, 1, 65), run.err
    found = json.loads(run.out)[0]["findings"]
    return {(one["code"], one["severity"], json.dumps(one["message"])) for one in found}


def test_the_sound_file_is_without_a_finding(khen, sound):
    assert told(khen, sound) == set()


@pytest.mark.parametrize("name", FAULTS, ids=lambda name: name.replace(" ", "-"))
def test_a_planted_fault_is_found(khen, sound, scratch, name):
    code, _ = FAULTS[name]
    found = told(khen, planted(sound, name, scratch))
    # A file that is cut before its last table of contents can be read by nobody, which is said by a code of its own.
    codes = {one[0] for one in found}
    assert code in codes or (name == CUT and codes == {"DAT142"}), sorted(found)


def test_a_file_that_is_only_written_anew_is_still_sound(khen, sound, scratch):
    import pikepdf

    with pikepdf.open(sound) as pdf:
        pdf.save(scratch / "anew.pdf", object_stream_mode=pikepdf.ObjectStreamMode.disable)
    assert told(khen, scratch / "anew.pdf") == set()
