"""What papers say is one resolved statement: random ceremonies against a model that knows the rules, not the program."""

import csv
import json
import random
import re

import pytest
import yaml

import readers

DEPARTMENT = "SỞ CÔNG THƯƠNG"
CITY = "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI"
# Capacity and post, and who decides by them (Decree 30/2020, annex I).
POSTS = {
    DEPARTMENT: [("", "GIÁM ĐỐC", "GIÁM ĐỐC"), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC"),
                 ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "GIÁM ĐỐC"), ("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG TỔ CHỨC", "GIÁM ĐỐC"),
                 ("Q. GIÁM ĐỐC", "GIÁM ĐỐC", "GIÁM ĐỐC")],
    CITY: [("", "CHỦ TỊCH", "CHỦ TỊCH"), ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "CHỦ TỊCH"),
           ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "CHỦ TỊCH")],
}
# What stands in a cell, what is printed, for whom, on which layout.
AWARDS = {
    DEPARTMENT: [("Giấy khen", "Giấy khen", "both", "giay-khen"), ("GK", "Giấy khen", "both", "giay-khen"),
                 ("CSTĐCS", "Chiến sĩ thi đua cơ sở", "person", "chien-si-thi-dua-co-so"),
                 ("Lao động tiên tiến", "Lao động tiên tiến", "person", "lao-dong-tien-tien"),
                 ("TTLĐTT", "Tập thể lao động tiên tiến", "body", "tap-the-lao-dong-tien-tien")],
    CITY: [("Bằng khen", "Bằng khen", "both", "bang-khen"),
           ("CSTĐ Thành phố", "Chiến sĩ thi đua Thành phố Hà Nội", "person", "chien-si-thi-dua"),
           ("Tập thể lao động xuất sắc", "Tập thể lao động xuất sắc", "body", "tap-the-lao-dong-xuat-sac")],
}
SENTENCE = {"GIÁM ĐỐC": "Giám đốc", "CHỦ TỊCH": "Chủ tịch", DEPARTMENT: "Sở Công Thương",
            CITY: "Ủy ban nhân dân thành phố Hà Nội"}
SIGNERS = ["Vũ Đình Khải", "Ninh Văn Đoan", "Lại Thị Phượng", "Đinh Công Bách", "Tạ Thu Hương"]
FAMILIES, GIVEN = ["Nguyễn", "Trần", "Lê", "Phạm", "Đoàn"], ["An", "Bình", "Cường", "Dung", "Giang", "Hạnh", "Khôi"]
BODIES = ["Phòng Quản lý Năng lượng", "Văn phòng Sở", "Chi cục Quản lý thị trường", "Đội Kiểm tra số 4"]


def a_ceremony(chance: random.Random) -> tuple[dict, list[dict], list[dict]]:
    """A sound ceremony: its settings, the rows of its list, and what each row's paper must say."""
    def signer(body: str) -> tuple[dict, str]:
        capacity, title, deciding = chance.choice(POSTS[body])
        signer = {"title": title, "name": chance.choice(SIGNERS)}
        return signer | ({"capacity": capacity} if capacity else {}), deciding

    own, deciding = signer(DEPARTMENT)
    settings = {"ceremony": "Hội nghị thử", "parent": CITY, "issuer": DEPARTMENT, "place": "Hà Nội",
                "date": "2026-12-18", "signer": own, "records": "awards.csv", "decisions": [], "layouts": {}}
    authority = f"{deciding} {DEPARTMENT}"
    if chance.random() < 0.4:
        settings["authority"] = authority = f"{deciding} {DEPARTMENT} HÀ NỘI"
    decisions = []
    for number in range(chance.randint(1, 3)):
        body = CITY if number and chance.random() < 0.6 else DEPARTMENT
        symbol = "UBND" if body == CITY else "SCT"
        day = chance.randint(1, 17)
        decision = {"number": f"{chance.randint(1, 9) if number == 0 else 100 + number * 7 + chance.randint(0, 6)}/QĐ-{symbol}",
                    "date": f"2026-12-{day:02}"}
        terms = {"signer": own, "head": authority, "body": body, "number": decision["number"], "day": day,
                 "deciding": deciding}
        if body == CITY or chance.random() < 0.3:
            decision["signer"], terms["deciding"] = signer(body)
            terms["signer"], terms["head"] = decision["signer"], f"{terms['deciding']} {body}"
        if body == CITY:
            decision["issuer"] = body
        if chance.random() < 0.3:
            decision["authority"] = terms["head"] = f"{terms['deciding']} {body}"
        if re.match(r"\d/", terms["number"]):
            terms["number"] = "0" + terms["number"]
        decisions.append((decision, terms))
    taken: set[str] = set()
    for decision, terms in decisions:
        free = [award for award in AWARDS[terms["body"]] if award[1] not in taken]
        if not free:
            continue
        terms["awards"] = chance.sample(free, chance.randint(1, min(2, len(free))))
        terms["awards"] = list({award[1]: award for award in terms["awards"]}.values())
        taken |= {award[1] for award in terms["awards"]}
        decision["awards"] = [award[1].replace(" Thành phố Hà Nội", " Thành phố") for award in terms["awards"]]
        settings["decisions"].append(decision)
    rows, papers = [], []
    for _, terms in decisions:
        for cell, title, whom, layout in terms.get("awards", []):
            settings["layouts"][title.replace(" Thành phố Hà Nội", " Thành phố")] = layout
            for _ in range(chance.randint(1, 2)):
                is_person = whom == "person" or whom == "both" and chance.random() < 0.6
                name = (f"{chance.choice(FAMILIES)} {chance.choice(['Thu', 'Minh', 'Hữu'])} {chance.choice(GIVEN)}"
                        if is_person else chance.choice(BODIES))
                sex = chance.choice(["Nam", "Nữ"])
                row = {"Họ và tên": name, "Giới tính": sex if is_person else "", "Đơn vị": "Sở Công Thương Hà Nội",
                       "Hình thức khen thưởng": cell, "Thành tích": "Đã hoàn thành xuất sắc nhiệm vụ",
                       "Số quyết định": terms["number"] if chance.random() < 0.3 else ""}
                rows.append(row)
                full = ({"Nam": "Ông ", "Nữ": "Bà "}[sex] + name) if is_person else name
                papers.append(terms | {"title": title, "full": full, "person": is_person})
    return settings, rows, papers


def write(folder, settings: dict, rows: list[dict]) -> None:
    folder.mkdir()
    (folder / "ceremony.yaml").write_text(yaml.safe_dump(settings, allow_unicode=True, sort_keys=False), "utf-8")
    with (folder / "awards.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def held(paper: dict, page: str) -> list[str]:
    """What the certificate of one recipient lacks."""
    signer = paper["signer"]
    wanted = [paper["head"], paper["title"].upper(), paper["full"], signer["title"], signer["name"], signer.get("capacity", ""),
              f"Quyết định số {paper['number']} ngày {paper['day']:02} tháng 12 năm 2026"]
    missing = [text for text in wanted if readers.plain(text) not in page]
    if "capacity" not in signer and re.search(r"(KT|TM|TL|TUQ|Q)\. (GIÁM|CHỦ|ỦY)", page):
        missing.append("no capacity")
    return missing


def judge(khen, scratch, check, seed: int) -> None:
    settings, rows, papers = a_ceremony(random.Random(seed))
    folder = scratch / f"le-{seed}"
    write(folder, settings, rows)
    run = khen("certificates", folder, "-o", f"out-{seed}", "--merged", "--quiet")
    assert run.code == 0, (seed, run.err, settings, rows)
    pages = [readers.plain(page) for page in readers.poppler(scratch / f"out-{seed}" / "certificates.pdf")]
    check(len(pages) == len(papers), f"{seed}: {len(pages)} pages, not {len(papers)}")
    for paper in papers:
        lacks = min((held(paper, page) for page in pages), key=len)
        check(not lacks, f"{seed}: no certificate of {paper['full']}, {paper['title']}: {lacks}")
    plan = json.loads(khen("plan", folder, "--json").out)
    for paper in papers:
        signer = paper["signer"]
        group = next((group for group in plan["groups"] if group["award"] == paper["title"]
                      and group["decision"]["number"] == paper["number"]), None)
        check(group is not None, f"{seed}: the plan has no {paper['title']} of {paper['number']}")
        if group is None:
            continue
        check(group["head"] == paper["head"], f"{seed}: head {group['head']}, not {paper['head']}")
        check(group["signature"] == {"capacity": signer.get("capacity", ""), "post": signer["title"], "name": signer["name"]},
              f"{seed}: {group['signature']}, not {signer}")
        kind = "individual" if paper["person"] else "collective"
        count = sum(other["title"] == paper["title"] and other["number"] == paper["number"]
                    and other["person"] == paper["person"] for other in papers)
        check(group["counts"][kind] == count, f"{seed}: {group['counts']}, not {count} {kind}")
    run = khen("lists", folder, "-o", f"out-{seed}", "--only", "annex,script", "--format", "pdf", "--quiet")
    check(run.code == 0, f"{seed}: lists end with {run.code}: {run.err}")
    for name in ("annex", "script"):
        text = readers.plain(" ".join(readers.poppler(scratch / f"out-{seed}" / "lists" / f"{name}.pdf")))
        for paper in papers:
            # An authority that is written out in capitals bears the name of the city, which the model says as the paper does.
            who = f"{SENTENCE[paper['deciding']]} {SENTENCE[paper['body']]}" + (" Hà Nội" if paper["head"].endswith(f"{DEPARTMENT} HÀ NỘI") else "")
            citation = f"Quyết định số {paper['number']} ngày {paper['day']:02} tháng 12 năm 2026 của {who}"
            check(citation in text, f"{seed}: {name} lacks “{citation}”")
            check(paper["full"] in text, f"{seed}: {name} lacks {paper['full']}")


@pytest.mark.parametrize("seed", range(24))
def test_every_paper_says_what_the_ceremony_says(khen, scratch, check, seed):
    judge(khen, scratch, check, seed)


@pytest.mark.slow
@pytest.mark.parametrize("block", range(20))
def test_every_paper_says_what_the_ceremony_says_many_times(khen, scratch, check, block):
    for seed in range(1_000 + block * 100, 1_100 + block * 100):
        judge(khen, scratch, check, seed)


def test_a_new_ceremony_prints_nothing_until_it_is_filled_in(khen, scratch):
    import openpyxl

    assert khen("init", "le").code == 0
    run = khen("certificates", "le", "-o", "out")
    assert run.code == 65
    assert not list((scratch / "out").rglob("*.pdf")) if (scratch / "out").exists() else True
    assert run.says("Họ và tên người ký") or run.says("ngày … tháng … năm …")
    file = scratch / "le" / "ceremony.yaml"
    settings = yaml.safe_load(file.read_text("utf-8"))
    settings["signer"]["name"] = "Vũ Đình Khải"
    settings["decision"] = {"number": "214/QĐ-SCT", "date": settings["date"]}
    file.write_text(yaml.safe_dump(settings, allow_unicode=True, sort_keys=False), "utf-8")
    run = khen("certificates", "le", "-o", "out")
    assert run.code == 65, "the example rows are still there"
    book = openpyxl.load_workbook(scratch / "le" / "awards.xlsx")
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and "(dòng mẫu)" in cell.value:
                    cell.value = "Nguyễn Thị Sáu" if "Nguyễn" in cell.value else "Phòng Tổng hợp"
    book.save(scratch / "le" / "awards.xlsx")
    run = khen("certificates", "le", "-o", "out")
    assert run.code == 0, run.err
    assert len(readers.poppler(scratch / "out" / "certificates.pdf")) == 2


def test_a_run_that_is_confirmed_by_a_file_is_made_only_for_that_plan(khen, ceremony, scratch):
    rows = [{"Họ và tên": "Nguyễn Văn An"}, {"Họ và tên": "Trần Văn Bình"}]
    source = ceremony(rows)
    (scratch / "plan.json").write_text(khen("plan", source, "--json").out, "utf-8")
    assert khen("certificates", source, "-o", "out", "--confirmed", "plan.json").code == 0
    source = ceremony(rows, decision={"number": "06/QĐ-SCT", "date": "2026-03-02"})
    run = khen("certificates", source, "-o", "out2", "--confirmed", "plan.json")
    assert run.code == 65
    assert run.says("05/QĐ-SCT") and run.says("06/QĐ-SCT")
    assert not (scratch / "out2").exists()


def test_the_samples_plan_stands_on_one_screen(khen):
    from khen import PROJECT

    run = khen("plan", PROJECT / "samples" / "hoi-nghi-2017")
    assert run.code == 0, run.err
    assert len(run.out.rstrip("\n").split("\n")) <= 40, run.out
    assert "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI" in run.out
