"""Invented persons: names as people in Vietnam bear them, put together from common parts by a seeded choice."""

import random

FAMILIES = (
    "Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Lê Phạm Phạm Hoàng Huỳnh Phan Vũ Vũ Võ Đặng Bùi Bùi Đỗ Đỗ "
    "Hồ Ngô Dương Lý Đào Đinh Trịnh Mai Tô Cao Lưu Tạ Đoàn Kiều Khuất Nghiêm Phùng Quách Chử Đàm Thẩm Giáp Hà"
).split()
MIDDLES = {
    "Ông": "Văn Văn Đức Hữu Minh Quang Quốc Xuân Đình Công Thành Trọng Bá Viết Huy Mạnh Tiến Thế Ngọc Duy".split(),
    "Bà": "Thị Thị Thị Thu Thanh Ngọc Kim Bích Phương Hồng Minh Thùy Quỳnh Tuyết Mai Diệu Khánh Thị Ánh".split(),
}
SECOND_MIDDLES = {"Ông": "Anh Hoàng Tuấn Gia Nhật Bảo".split(), "Bà": "Thu Ngọc Minh Thanh Bích Kiều".split()}
GIVENS = {
    "Ông": (
        "An Bách Bằng Bình Cường Chiến Chính Dũng Duẩn Đại Đạt Định Đông Đức Giáp Hải Hậu Hiển Hiệp Hòa Hoàn Huân Hùng Huy Hưng "
        "Khải Khiêm Khoa Kiên Lâm Lập Lễ Lợi Luận Lực Mẫn Nghĩa Nguyên Nhẫn Phẩm Phong Phú Quân Quảng Quyết Sơn Sự Tài Tấn Tuyển "
        "Thái Thặng Thắng Thiệu Thuận Tiệp Toản Trưởng Trữ Tuệ Tùng Tưởng Uẩn Vĩnh Vượng Vỹ Ý Yên"
    ).split(),
    "Bà": (
        "Ái Anh Bắc Châu Chi Cúc Dịu Diễm Duyên Đào Điệp Gấm Giang Hà Hạnh Hằng Hiền Hiếu Hoa Hồng Huế Huệ Hương Hường Khuyên "
        "Lan Liên Liễu Loan Lụa Lý Mến Miền Nga Ngân Nghĩa Nguyệt Nhài Nhạn Nhung Nụ Oanh Phấn Phượng Quế Quyên Sen Tâm Thảo Thắm "
        "Thêu Thoa Thơm Thục Thủy Thúy Thư Thương Trà Trang Trâm Trúc Tuyền Tươi Uyên Vân Vẻ Vui Xoan Xuyến Yến"
    ).split(),
}
# Names that a layout or a reader of names may stumble over: the shortest and the longest, compound ones, those of other
# peoples of the country, apostrophes, a hyphen.
AWKWARD = [
    ("Bà", "Công Tằng Tôn Nữ Quỳnh Nguyễn Hoàng Mỹ Phương"),
    ("Ông", "Lê An"),
    ("Bà", "H'Mai Kbuôr"),
    ("Ông", "K'Brơn"),
    ("Bà", "Tôn Nữ Thị Thiên Hương"),
    ("Ông", "Y Thơm Niê Kđăm"),
    ("Ông", "Giàng A Sính"),
    ("Bà", "Đèo Thị Ún"),
    ("Bà", "Hồ Ý"),
    ("Ông", "Nguyễn Phước Ưng Bảo Khương"),
    ("Bà", "Lò Thị Ẩng"),
    ("Ông", "Đoàn Nguyễn Trường-Giang"),
    ("Bà", "Ksor H'Nhung"),
    ("Ông", "Ngô Ẩn"),
    ("Bà", "Nguyễn Thị Thu Huyền Trang Nhã Uyên"),
    ("Ông", "Vũ Trọng Nghĩa Đại Thắng"),
]


def people(count: int, choice: random.Random) -> list[tuple[str, str]]:
    """So many (honorific, name) without a name twice, the awkward ones strewn among them."""
    found = {name for _, name in AWKWARD}
    made = []
    while len(made) < count - len(AWKWARD):
        honorific = choice.choice(["Ông", "Bà"])
        middle = choice.choice(MIDDLES[honorific])
        parts = [choice.choice(FAMILIES), middle]
        second = choice.choice(SECOND_MIDDLES[honorific])
        if choice.random() < 0.3 and second != middle:
            parts.append(second)
        parts.append(choice.choice(GIVENS[honorific]))
        name = " ".join(parts)
        if name not in found and len(set(parts)) == len(parts):
            found.add(name)
            made.append((honorific, name))
    for awkward in AWKWARD:
        made.insert(choice.randrange(len(made) + 1), awkward)
    return made
