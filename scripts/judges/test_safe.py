"""What is made is told, what is not made is not there, and what stands from an earlier run is never stale."""

NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Hồng Cẩm"]


def rows():
    return [{"Họ và tên": name, "Danh xưng": None} for name in NAMES]


def papers(folder):
    return {file.name: file.read_bytes() for file in (folder / "certificates").glob("*.pdf")}


def test_an_input_that_is_not_there_is_named_and_nothing_is_made(khen, scratch):
    run = khen("certificates", "không-có.xlsx", "--layout", "giay-khen", "-o", "out")
    assert run.code == 66
    assert run.says("không-có.xlsx")
    assert len(run.errors) == 1
    assert not list(scratch.rglob("*.pdf"))


def test_a_second_run_makes_nothing_anew(khen, ceremony, scratch):
    source = ceremony(rows())
    assert khen("certificates", source, "-o", "out").code == 0
    before = papers(scratch / "out")
    run = khen("certificates", source, "-o", "out", "--lang", "en")
    assert run.code == 0
    assert run.says("3 unchanged")
    assert papers(scratch / "out") == before


def test_a_changed_name_makes_its_paper_anew_and_no_other(khen, ceremony, scratch, pages):
    assert khen("certificates", ceremony(rows()), "-o", "out").code == 0
    before = papers(scratch / "out")
    changed = rows()
    changed[1]["Họ và tên"] = "Trần Thị Bính"
    run = khen("certificates", ceremony(changed), "-o", "out", "--lang", "en")
    assert run.code == 0, run.err
    assert run.says("1 made", "2 unchanged")
    after = papers(scratch / "out")
    assert len(after) == 3
    assert len(set(after.values()) & set(before.values())) == 2
    assert "Trần Thị Bính" in pages(scratch / "out" / "certificates.pdf")[1]
