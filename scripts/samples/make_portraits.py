"""Draws the portraits of the sample: half-length figures without a face, since nobody of the sample exists.

make_awards.py calls it for those whose sheet names a picture; the same name gives the same bytes.
"""

import hashlib
import pathlib
import random
import re
import unicodedata

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "samples" / "hoi-nghi-2017" / "photos"
# Two inks and their tints, as the booklet has them.
GROUNDS = ["#EFE6D2", "#E9E4DA", "#F1E3DC"]
SKINS = ["#E6CDB2", "#DEC2A4", "#EAD4BC"]
HAIR = ["#2B2623", "#38312C", "#6F6A66"]
CLOTHES = {"Ông": ["#3C4654", "#4A4A4E", "#5A3B36"], "Bà": ["#8E1F2A", "#A8802A", "#3E5B52"]}


def file_name(name: str) -> str:
    plain = unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
    return re.sub(r"[^a-z]+", "-", "".join(c for c in plain if not unicodedata.combining(c)).lower()).strip("-") + ".svg"


def hair_behind(sex: str, style: int, colour: str) -> str:
    if sex == "Ông":
        return ""
    paths = ["M92 150 C86 60 214 60 208 150 L214 262 C196 276 104 276 86 262 Z",  # to the shoulders
             "M96 150 C90 66 210 66 204 150 L200 208 L100 208 Z",  # short
             "M150 58 C120 58 126 30 150 30 C174 30 180 58 150 58 Z"]  # a knot
    return f'<path d="{paths[style]}" fill="{colour}"/>'


def hair_before(sex: str, style: int, colour: str) -> str:
    if sex == "Ông":
        paths = ["M98 152 C90 84 118 66 152 66 C196 66 208 100 202 152 C198 124 190 112 176 106 C150 112 122 108 112 104 C104 116 100 130 98 152 Z",
                 "M98 148 C92 90 116 62 156 64 C194 66 208 96 202 148 C196 122 186 104 150 104 C116 104 104 124 98 148 Z",
                 "M98 152 C92 86 122 70 150 70 C184 70 208 90 202 152 C198 128 192 118 184 112 C150 98 124 118 108 116 C102 128 100 140 98 152 Z"]
    else:
        paths = ["M96 158 C88 86 116 64 150 64 C186 64 212 86 204 158 C196 128 176 112 150 96 C126 112 104 128 96 158 Z",
                 "M97 156 C88 88 118 64 152 64 C190 66 210 92 203 156 C198 118 170 104 132 98 C116 110 102 126 97 156 Z",
                 "M97 150 C92 88 116 62 150 62 C184 62 208 88 203 150 C196 116 178 100 150 100 C122 100 104 116 97 150 Z"]
    return f'<path d="{paths[style]}" fill="{colour}"/>'


def dress(sex: str, style: int, colour: str) -> str:
    body = f'<path d="M20 400 C24 322 66 296 118 280 L150 296 L182 280 C234 296 276 322 280 400 Z" fill="{colour}"/>'
    if sex == "Bà":  # the standing collar of an áo dài
        return body + f'<path d="M122 262 L178 262 L184 288 C166 298 134 298 116 288 Z" fill="{colour}"/>' \
            '<path d="M116 288 C134 298 166 298 184 288" fill="none" stroke="#FFFFFF" stroke-width="2" stroke-opacity="0.55"/>'
    shirt = '<path d="M122 280 L150 298 L178 280 L186 292 L156 372 L144 372 L114 292 Z" fill="#FBF9F4"/>'
    tie = f'<path d="M143 304 L157 304 L162 318 L157 400 L143 400 L138 318 Z" fill="{["#8E1F2A", "#2E3A4A", "#A8802A"][style]}"/>'
    lapels = "".join(f'<path d="M{x} L{tip} 400 L{far} 400 Z" fill="{colour}"/>'
                     for x, tip, far in [("116 281 L96 318 L112 326", 142, 80), ("184 281 L204 318 L188 326", 158, 220)])
    edges = '<path d="M114 284 L142 400 M186 284 L158 400" fill="none" stroke="#FFFFFF" stroke-width="2" stroke-opacity="0.45"/>'
    return body + shirt + tie + lapels + edges


def portrait(name: str, sex: str) -> str:
    choice = random.Random(hashlib.sha256(name.encode()).digest())
    ground, skin, hair = choice.choice(GROUNDS), choice.choice(SKINS), choice.choice(HAIR)
    style, cloth, outfit = choice.randrange(3), choice.randrange(3), choice.choice(CLOTHES[sex])
    return "\n".join([
        '<svg xmlns="http://www.w3.org/2000/svg" width="30mm" height="40mm" viewBox="0 0 300 400">',
        f'<rect width="300" height="400" fill="{ground}"/>',
        hair_behind(sex, style, hair),
        f'<path d="M126 214 L174 214 L178 286 L150 302 L122 286 Z" fill="{skin}"/>',
        dress(sex, cloth, outfit),
        f'<path d="M100 148 C98 98 118 76 150 76 C182 76 202 98 200 148 C200 200 178 240 150 240 C122 240 100 200 100 148 Z" fill="{skin}"/>',
        hair_before(sex, style, hair),
        "</svg>", ""])


def write(people: list[tuple[str, str]]) -> dict[str, bytes]:
    """The pictures by file name; `people` are names with Ông or Bà."""
    return {file_name(name): portrait(name, sex).encode() for name, sex in people}
