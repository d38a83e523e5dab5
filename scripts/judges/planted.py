"""Plants forty faults, one at a time, into a sound file for the press: what a print house sends back."""

import io
import pathlib
import re
from typing import Callable

import pikepdf
from PIL import Image
from pikepdf import Array, Dictionary, Name, Operator, Pdf, Stream, String

FAULTS: dict[str, tuple[str, Callable[[Pdf], None]]] = {}


def fault(name: str, code: str) -> Callable:
    """Enters a fault with the code that must tell of it."""

    def enter(plant: Callable[[Pdf], None]) -> Callable[[Pdf], None]:
        FAULTS[name] = (code, plant)
        return plant

    return enter


def resources(pdf: Pdf, kind: str) -> Dictionary:
    page = pdf.pages[0].obj
    if "/Resources" not in page:
        page.Resources = Dictionary()
    if kind not in page.Resources:
        page.Resources[kind] = Dictionary()
    return page.Resources[kind]


def add(pdf: Pdf, content: str | bytes) -> None:
    """Sets more on the page, in the state in which a page begins."""
    page = pdf.pages[0]
    page.contents_add(Stream(pdf, b"q"), prepend=True)
    page.contents_add(Stream(pdf, b"Q /Artifact BMC q " + (content if isinstance(content, bytes) else content.encode()) + b" Q EMC"))


def font(pdf: Pdf) -> tuple[str, str]:
    """A font of the page whose letters are codes of two bytes, and the code of a letter in it, in hexadecimal."""
    for name, one in resources(pdf, "/Font").items():
        match = re.search(rb"beginbfchar\s*<(....)>", one.ToUnicode.read_bytes()) if "/ToUnicode" in one else None
        if match and one.Subtype == Name.Type0:
            return name, match.group(1).decode()
    raise AssertionError("the sound file has no composite font")


def write(pdf: Pdf, operators: str, size: float = 12, matrix: str = "1 0 0 1 100 100") -> None:
    name, code = font(pdf)
    add(pdf, f"{operators} BT {name} {size} Tf {matrix} Tm <{code}{code}> Tj ET")


def helvetica() -> Dictionary:
    return Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)


def picture(pdf: Pdf, space: object, components: int, points: int = 1000, value: int = 128) -> Stream:
    image = Stream(pdf, bytes([value]) * (points * points * components))
    for key, entry in {"/Type": Name.XObject, "/Subtype": Name.Image, "/Width": points, "/Height": points, "/BitsPerComponent": 8,
                       "/ColorSpace": space}.items():
        image[key] = entry
    return image


def show(pdf: Pdf, image: Stream) -> None:
    resources(pdf, "/XObject")["/Planted"] = pdf.make_indirect(image)
    add(pdf, "72 0 0 72 100 100 cm /Planted Do")


def state(pdf: Pdf, **entries: object) -> None:
    resources(pdf, "/ExtGState")["/Planted"] = Dictionary({f"/{key}": entry for key, entry in entries.items()})


def metadata(pdf: Pdf, change: Callable[[str], str]) -> None:
    pdf.Root.Metadata.write(change(pdf.Root.Metadata.read_bytes().decode()).encode())


def spot(name: str) -> Array:
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0, 0.2, 0.8, 0.1], N=1)
    return Array([Name.Separation, Name(name), Name.DeviceCMYK, function])


def annotation(pdf: Pdf, look: str, **inside: object) -> None:
    form = Stream(pdf, look.encode())
    form.update({"/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": Array([0, 0, 80, 40]), "/Resources": Dictionary(
        {f"/{key}": entry for key, entry in inside.items()})})
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(Dictionary(
        Type=Name.Annot, Subtype=Name.Stamp, F=4, Rect=[100, 100, 180, 140], AP=Dictionary(N=pdf.make_indirect(form))))])


# Fonts and text


@fault("01 a font that is not embedded", "PRF030")
def _(pdf):
    resources(pdf, "/Font")["/Planted"] = helvetica()
    add(pdf, "0 0 0 1 k BT /Planted 12 Tf 100 100 Td (Khen) Tj ET")


@fault("02 a font in a form that is not embedded", "PRF030")
def _(pdf):
    form = Stream(pdf, b"0 0 0 1 k BT /H 12 Tf 10 10 Td (Khen) Tj ET")
    form.update({"/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": Array([0, 0, 90, 40]),
                 "/Resources": Dictionary(Font=Dictionary(H=helvetica()))})
    resources(pdf, "/XObject")["/Planted"] = pdf.make_indirect(form)
    add(pdf, "1 0 0 1 100 100 cm /Planted Do")


@fault("03 no map to Unicode", "PRF031")
def _(pdf):
    for one in resources(pdf, "/Font").values():
        if one.get("/Subtype") == Name.Type0:
            del one["/ToUnicode"]


@fault("04 letters that mean characters of private use", "PRF076")
def _(pdf):
    for one in resources(pdf, "/Font").values():
        if "/ToUnicode" in one:
            one.ToUnicode.write(b"1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <17FF> <E000> endbfrange")


@fault("13 text of 3 pt", "PRF035")
def _(pdf):
    write(pdf, "0 0 0 1 k", size=3)


@fault("14 text that its matrix makes small", "PRF035")
def _(pdf):
    write(pdf, "0 0 0 1 k", size=12, matrix="0.25 0 0 0.25 100 100")


@fault("21 white text that overprints", "PRF071")
def _(pdf):
    state(pdf, OP=True, op=True, OPM=1)
    write(pdf, "/Planted gs 0 0 0 0 k")


@fault("25 rich black text of 8 pt", "PRF072")
def _(pdf):
    write(pdf, "0.6 0.4 0.4 1 k", size=8)


@fault("26 letters without a glyph", "PRF075")
def _(pdf):
    add(pdf, f"0 0 0 1 k BT {font(pdf)[0]} 12 Tf 100 100 Td <0000> Tj ET")


@fault("39 a font of Type 3", "PRF070")
def _(pdf):
    glyph = Stream(pdf, b"500 0 d0 0 0 400 700 re f")
    resources(pdf, "/Font")["/Planted"] = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=[0, 0, 500, 700], FontMatrix=[0.001, 0, 0, 0.001, 0, 0], FirstChar=65,
        LastChar=65, Widths=[500], CharProcs=Dictionary(A=pdf.make_indirect(glyph)),
        Encoding=Dictionary(Differences=[65, Name.A]))
    add(pdf, "0 0 0 1 k BT /Planted 12 Tf 100 100 Td (A) Tj ET")


@fault("40 text in the colour of register marks", "PRF073")
def _(pdf):
    resources(pdf, "/ColorSpace")["/Planted"] = spot("/All")
    write(pdf, "/Planted cs 1 scn")


# Colours and pictures


@fault("05 an area in RGB", "PRF033")
def _(pdf):
    add(pdf, "0.8 0.1 0.1 rg 100 100 40 40 re f")


@fault("06 a picture in RGB", "PRF033")
def _(pdf):
    show(pdf, picture(pdf, Name.DeviceRGB, 3))


@fault("07 a picture in RGB with a profile", "PRF033")
def _(pdf):
    from PIL import ImageCms

    profile = Stream(pdf, ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile.N = 3
    show(pdf, picture(pdf, Array([Name.ICCBased, pdf.make_indirect(profile)]), 3))


@fault("08 a picture of 72 dpi", "PRF034")
def _(pdf):
    show(pdf, picture(pdf, Name.DeviceGray, 1, points=72))


@fault("09 a picture of 72 dpi in the contents", "PRF034")
def _(pdf):
    add(pdf, b"72 0 0 72 100 100 cm BI /W 72 /H 72 /BPC 8 /CS /G ID " + b"\x80" * 5184 + b" EI")


@fault("15 an area of 400% ink", "PRF037")
def _(pdf):
    add(pdf, "1 1 1 1 k 100 100 40 40 re f")


@fault("16 a picture of 400% ink", "PRF037")
def _(pdf):
    show(pdf, picture(pdf, Name.DeviceCMYK, 4, value=255))


@fault("16b a JPEG of 400% ink", "PRF037")
def _(pdf):
    packed = io.BytesIO()
    Image.new("CMYK", (600, 600), (255, 255, 255, 255)).save(packed, "JPEG")
    image = picture(pdf, Name.DeviceCMYK, 4, points=600)
    image.write(packed.getvalue(), filter=Name.DCTDecode)
    # Pillow writes inks as Adobe does, upside down.
    image.Decode = Array([1, 0, 1, 0, 1, 0, 1, 0])
    show(pdf, image)


@fault("17 too much ink by Multiply", "PRF037")
def _(pdf):
    state(pdf, BM=Name.Multiply)
    add(pdf, "0.9 0.9 0 0 k 100 100 90 90 re f /Planted gs 0 0 0.9 0.9 k 110 110 40 40 re f")


@fault("27 two spellings of a spot ink", "PRF067")
def _(pdf):
    resources(pdf, "/ColorSpace")["/PlantedA"] = spot("/PANTONE 871 C")
    resources(pdf, "/ColorSpace")["/PlantedB"] = spot("/Pantone 871C")
    add(pdf, "/PlantedA cs 1 scn 100 100 40 40 re f /PlantedB cs 1 scn 160 100 40 40 re f")


@fault("34 colours in Lab", "PRF066")
def _(pdf):
    resources(pdf, "/ColorSpace")["/Planted"] = Array([Name.Lab, Dictionary(WhitePoint=[0.9642, 1, 0.8249])])
    add(pdf, "/Planted cs 50 40 20 scn 100 100 40 40 re f")


@fault("35 a shading in RGB", "PRF033")
def _(pdf):
    resources(pdf, "/Shading")["/Planted"] = Dictionary(
        ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=[100, 100, 180, 100],
        Function=Dictionary(FunctionType=2, Domain=[0, 1], C0=[1, 0, 0], C1=[0, 0, 1], N=1))
    add(pdf, "100 100 80 40 re W n /Planted sh")


# Lines and areas


@fault("10 a line of no width", "PRF036")
def _(pdf):
    add(pdf, "0 w 0 0 0 1 K 100 100 m 200 100 l S")


@fault("11 a line that its matrix makes thin", "PRF036")
def _(pdf):
    add(pdf, "0.05 0 0 0.05 0 0 cm 1 w 0 0 0 1 K 2000 2000 m 4000 2000 l S")


@fault("12 a hairline drawn as an area", "PRF036")
def _(pdf):
    add(pdf, "0 0 0 1 k 100 100 200 0.1 re f")


@fault("20 art that ends at the cut", "PRF074")
def _(pdf):
    left, bottom, right, top = (float(number) for number in pdf.pages[0].obj.TrimBox)
    add(pdf, f"0 0.1 0.1 0 k {left} {bottom} {right - left} 60 re f")


# Pages


@fault("18 no trim box", "PRF060")
def _(pdf):
    del pdf.pages[0].obj["/TrimBox"]


@fault("19 a trim box outside the page", "PRF062")
def _(pdf):
    left, bottom, right, top = (float(number) for number in pdf.pages[0].obj.MediaBox)
    pdf.pages[0].obj.TrimBox = Array([left - 20, bottom, right, top])


@fault("28 an annotation on the page", "PRF069")
def _(pdf):
    annotation(pdf, "0 0 0 0.5 k 0 0 80 40 re f")


@fault("29 a hidden layer", "PRF068")
def _(pdf):
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Bản nháp")))
    pdf.Root.OCProperties = Dictionary(OCGs=[layer], D=Dictionary(OFF=[layer], Order=[layer]))
    resources(pdf, "/Properties")["/Planted"] = layer
    add(pdf, "/OC /Planted BDC 0 0 0 0.5 k 100 100 40 40 re f EMC")


@fault("30 a page that is stored turned", "PRF063")
def _(pdf):
    pdf.pages[0].obj.Rotate = 90


@fault("31 units of its own", "PRF064")
def _(pdf):
    pdf.pages[0].obj.UserUnit = 2


@fault("33 an unknown operator and a state that is not given back", "PRF077")
def _(pdf):
    page = pdf.pages[0]
    page.contents_add(Stream(pdf, b"1 2 ve q"))


@fault("36 pages of several sizes", "PRF065")
def _(pdf):
    pdf.pages.append(pdf.pages[0])
    page = pdf.pages[1].obj
    for key in ("/MediaBox", "/BleedBox", "/TrimBox"):
        if key in page:
            left, bottom, right, top = (float(number) for number in page[key])
            page[key] = Array([left, bottom, right, top + 100])


@fault("37 a stamp in RGB with a font that is not embedded", "PRF030")
def _(pdf):
    annotation(pdf, "1 0 0 rg BT /H 12 Tf 10 10 Td (DA DUYET) Tj ET", Font=Dictionary(H=helvetica()))


# Claims


@fault("22 PDF/X-4 without an output intent", "PRF060")
def _(pdf):
    pdf.Root.OutputIntents = Array([one for one in pdf.Root.OutputIntents if one.S != Name.GTS_PDFX])


@fault("23 PDF/A-2u with a script", "PRF060")
def _(pdf):
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


@fault("24 PDF/UA-1 without tags", "PRF060")
def _(pdf):
    claim = '<rdf:Description rdf:about="" xmlns:ua="http://www.aiim.org/pdfua/ns/id/"><ua:part>1</ua:part></rdf:Description>'
    metadata(pdf, lambda text: text.replace("</rdf:RDF>", claim + "</rdf:RDF>"))
    for key in ("/StructTreeRoot", "/MarkInfo"):
        if key in pdf.Root:
            del pdf.Root[key]


@fault("38 PDF/X-1a with transparency", "PRF060")
def _(pdf):
    metadata(pdf, lambda text: text.replace("PDF/X-4", "PDF/X-1a:2001"))
    state(pdf, ca=0.5)
    add(pdf, "/Planted gs 0 0 0 0.5 k 100 100 40 40 re f")


def planted(sound: pathlib.Path, name: str, into: pathlib.Path) -> pathlib.Path:
    """The sound file with one fault."""
    file = into / (re.sub(r"\W+", "-", name) + ".pdf")
    if name == CUT:
        whole = sound.read_bytes()
        file.write_bytes(whole[: len(whole) * 3 // 4])
        return file
    with Pdf.open(sound) as pdf:
        FAULTS[name][1](pdf)
        pdf.save(file)
    return file


CUT = "32 a file that is cut"
FAULTS[CUT] = ("PRF061", lambda pdf: None)
