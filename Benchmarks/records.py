"""Seeded records for the benchmark: so many distinct recipients with names, units and citations of usual length."""

import csv
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "scripts" / "samples"))
import deeds  # noqa: E402
from people import FAMILIES, GIVENS, MIDDLES, SECOND_MIDDLES  # noqa: E402

# Header -> key, in the order of the columns. The headers are labels that khen knows by itself.
COLUMNS = {
    "Họ và tên": "name", "Chức vụ": "position", "Đơn vị công tác": "unit", "Thành tích": "citation",
    "Căn cứ": "decision", "Số sổ vàng": "register", "Địa danh": "place", "Chức vụ người ký": "post",
    "Người ký": "signer",
}
# What is the same on every page.
STATIC = {
    "country": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "motto": "Độc lập - Tự do - Hạnh phúc",
    "issuer": "GIÁM ĐỐC SỞ CÔNG THƯƠNG", "verb": "TẶNG", "award": "GIẤY KHEN",
}
# Characters of the longest citation: three lines of 215 mm, so that it ends above the date in every tool.
LONGEST = 225
POSTS = ["Chuyên viên", "Tổ trưởng tổ may số 3", "Phó Trưởng phòng", "Công nhân bậc 6/7", "Kỹ sư cơ khí"]
TAILS = ["tích cực tham gia các phong trào thi đua và hoạt động xã hội của đơn vị",
         "góp phần hoàn thành vượt mức kế hoạch của đơn vị trong hai năm 2016–2017",
         "được đồng nghiệp tin yêu, học tập và nhân dân ghi nhận"]


def records(count: int) -> list[dict[str, str]]:
    choice = random.Random(1_000_003)
    units = [f"{team}, {company}" for company, trade in deeds.COMPANIES for team in deeds.TEAMS[trade]]
    units += [name for name, _, _ in deeds.OFFICES]
    pool = [text for _, _, deeds_ in deeds.OFFICES for _, text in deeds_]
    made, seen = [], set()
    while len(made) < count:
        sex = choice.choice(["Ông", "Bà"])
        name = " ".join([choice.choice(FAMILIES), choice.choice(MIDDLES[sex]), choice.choice(SECOND_MIDDLES[sex]),
                         choice.choice(GIVENS[sex])])
        citation = f"Đã có thành tích xuất sắc trong phong trào thi đua “{choice.choice(deeds.MOVEMENTS)}”: "
        citation += numbered(choice.choice(pool), choice) + ", " + choice.choice(TAILS)
        row = (name, citation)
        if row in seen or len(citation) > LONGEST:
            continue
        seen.add(row)
        made.append({
            "name": name, "position": choice.choice(POSTS), "unit": choice.choice(units), "citation": citation,
            "decision": f"Quyết định số {choice.randrange(10, 3000)}/QĐ-SCT ngày 05 tháng 01 năm 2018",
            "register": f"Số sổ vàng: {len(made) + 1:05}", "place": "Hà Nội, ngày 05 tháng 01 năm 2018",
            "post": "GIÁM ĐỐC", "signer": "Lê Hồng Thăng",
        })
    return made


def records_text() -> list[str]:
    """Sentences for prose: the deeds of the sample."""
    return [text[0].upper() + text[1:] + "." for _, _, deeds_ in deeds.OFFICES for _, text in deeds_ if "{" not in text]


def numbered(text: str, choice: random.Random) -> str:
    while "{" in text:
        start, end = text.index("{"), text.index("}")
        low, high = text[start + 1 : end].split(":")[0].split("-")
        text = text[:start] + str(choice.randrange(int(low), int(high) + 1)) + text[end + 1 :]
    return text


def write(path: pathlib.Path, count: int) -> list[dict[str, str]]:
    made = records(count)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows([record[key] for key in COLUMNS.values()] for record in made)
    return made


def write_workbook(path: pathlib.Path, count: int) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Danh sách")
    sheet.append(list(COLUMNS))
    for record in records(count):
        sheet.append([record[key] for key in COLUMNS.values()])
    book.save(path)


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
