"""Holds files for the press against what ISO 15930-7 (PDF/X-4) asks, as far as a file shows it.

No validator of PDF/X is to be had as a package, so this reads the file by itself, through pikepdf, and knows nothing of
khen. Clauses are those of ISO 15930-7:2010.
"""

import io
import pathlib
import re
import xml.etree.ElementTree

import pikepdf
from PIL import ImageCms

from checks import Checks

BLENDS = {"/Normal", "/Compatible", "/Multiply", "/Screen", "/Overlay", "/Darken", "/Lighten", "/ColorDodge", "/ColorBurn",
          "/HardLight", "/SoftLight", "/Difference", "/Exclusion", "/Hue", "/Saturation", "/Color", "/Luminosity"}
FILTERS = {"/FlateDecode", "/DCTDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode", "/CCITTFaxDecode",
           "/JBIG2Decode", "/JPXDecode"}


def box(page: pikepdf.Page, name: str) -> list[float] | None:
    return [float(number) for number in page.obj[name]] if name in page.obj else None


def holds(outer: list[float], inner: list[float]) -> bool:
    return all(inner[at] >= outer[at] - 0.01 for at in (0, 1)) and all(inner[at] <= outer[at] + 0.01 for at in (2, 3))


def properties(document: pikepdf.Pdf) -> dict[str, str]:
    """The XMP packet's simple properties, by prefix and name."""
    prefixes = {"http://www.npes.org/pdfx/ns/id/": "pdfxid", "http://ns.adobe.com/pdf/1.3/": "pdf", "http://ns.adobe.com/xap/1.0/": "xmp",
                "http://ns.adobe.com/xap/1.0/mm/": "xmpMM", "http://purl.org/dc/elements/1.1/": "dc"}
    found = {}
    for element in xml.etree.ElementTree.fromstring(document.Root.Metadata.read_bytes().decode("utf-8")).iter():
        space, _, name = element.tag.removeprefix("{").partition("}")
        if space in prefixes:
            found[f"{prefixes[space]}:{name}"] = "".join(element.itertext()).strip()
    return found


def space_fault(space: object) -> str | None:
    """What is wrong with a colour space; RGB in whatever form is."""
    kind = str(space[0]) if isinstance(space, pikepdf.Array) else str(space)
    match kind:
        case "/DeviceRGB" | "/CalRGB" | "/Lab" | "/CalGray":
            return kind
        case "/ICCBased":
            return None if int(space[1].N) in (1, 4) else f"ICCBased of {space[1].N}"
        case "/Separation" | "/DeviceN":
            return space_fault(space[2])
        case "/Indexed" | "/Pattern":
            return space_fault(space[1]) if isinstance(space, pikepdf.Array) and len(space) > 1 else None
    return None


def content_faults(holder: pikepdf.Object, visited: set, faults: set[str]) -> None:
    """Goes through the operators and resources of a page, form or pattern, and of what it paints."""
    if holder.objgen in visited and holder.objgen != (0, 0):
        return
    visited.add(holder.objgen)
    resources = holder.get("/Resources", pikepdf.Dictionary())
    for operands, operator in pikepdf.parse_content_stream(holder):
        if str(operator) in ("rg", "RG"):
            faults.add("8.4: colours of a screen in contents")
        if str(operator) in ("cs", "CS") and str(operands[0]) in ("/DeviceRGB", "/CalRGB"):
            faults.add("8.4: a colour space of a screen")
    for space in resources.get("/ColorSpace", {}).values():
        if fault := space_fault(space):
            faults.add(f"8.4: the colour space {fault}")
    for shading in resources.get("/Shading", {}).values():
        if fault := space_fault(shading.ColorSpace):
            faults.add(f"8.4: a shading in {fault}")
    for state in resources.get("/ExtGState", {}).values():
        if {"/TR", "/HTP"} & set(state.keys()) or str(state.get("/TR2", "/Default")) != "/Default":
            faults.add("8.12: a transfer function or halftone phase")
        if str(state.get("/BM", "/Normal")) not in BLENDS:
            faults.add(f"8.10: the blend mode {state.BM}")
    for item in resources.get("/XObject", {}).values():
        kind = str(item.Subtype)
        if kind == "/Image":
            if "/Alternates" in item or "/OPI" in item:
                faults.add("8.13: alternate or external images")
            if "/ColorSpace" in item and (fault := space_fault(item.ColorSpace)):
                faults.add(f"8.4: an image in {fault}")
        elif kind == "/Form":
            if group := item.get("/Group"):
                if fault := space_fault(group.get("/CS", pikepdf.Name.DeviceCMYK)):
                    faults.add(f"8.10: a transparency group in {fault}")
            content_faults(item, visited, faults)
        else:
            faults.add(f"8.14: an XObject {kind}")
    for pattern in resources.get("/Pattern", {}).values():
        if isinstance(pattern, pikepdf.Stream):
            content_faults(pattern, visited, faults)


def faults(file: pathlib.Path) -> list[str]:
    """What in the file is not as PDF/X-4 asks, or is in colours of a screen."""
    found: set[str] = set()

    def want(holds: bool, what: str) -> None:
        if not holds:
            found.add(what)

    with pikepdf.open(file) as document:
        want("/ID" in document.trailer and not document.is_encrypted, "6.2.3: an /ID, and no encryption")
        meta = properties(document)
        want(meta.get("pdfxid:GTS_PDFXVersion") == "PDF/X-4", "6.2: GTS_PDFXVersion")
        for name in ("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate", "dc:title", "xmpMM:DocumentID",
                     "xmpMM:VersionID", "xmpMM:RenditionClass"):
            want(bool(meta.get(name)), f"6.3: {name}")
        trapped = str(document.docinfo.get("/Trapped", "")).strip("/")
        want(trapped in ("True", "False") and meta.get("pdf:Trapped") == trapped, "6.3: Trapped, in both places alike")
        intents = [one for one in document.Root.get("/OutputIntents", []) if str(one.S) == "/GTS_PDFX"]
        want(len(intents) == 1, "6.4: one output intent of PDF/X")
        for intent in intents:
            want("/OutputConditionIdentifier" in intent and "/Info" in intent, "6.4: the intent's name")
            profile = ImageCms.ImageCmsProfile(io.BytesIO(intent.DestOutputProfile.read_bytes())).profile
            want(profile.device_class == "prtr" and profile.xcolor_space.strip() == "CMYK", "6.4: a profile of a press")
        want(not {"/AA", "/OpenAction", "/AcroForm"} & set(document.Root.keys()), "8.8: no actions, no forms")
        want("/JavaScript" not in document.Root.get("/Names", {}), "8.8: no scripts")
        for page in document.pages:
            trim, bleed, media = (box(page, name) for name in ("/TrimBox", "/BleedBox", "/MediaBox"))
            want(trim is not None and "/ArtBox" not in page.obj, "8.1: a trim box, no art box")
            want(trim is not None and holds(bleed or media, trim) and holds(media, bleed or media), "8.1: boxes within boxes")
            for annotation in page.obj.get("/Annots", []):
                rectangle = [float(number) for number in annotation.Rect]
                want(str(annotation.Subtype) in ("/PrinterMark", "/TrapNet") or
                     rectangle[2] < (bleed or trim)[0] or rectangle[0] > (bleed or trim)[2], "8.7: annotations on the paper")
            if group := page.obj.get("/Group"):
                want(space_fault(group.get("/CS", pikepdf.Name.DeviceCMYK)) is None, "8.10: the page's group")
            content_faults(page.obj, set(), found)
        for item in document.objects:
            if isinstance(item, pikepdf.Stream):
                filters = item.get("/Filter", pikepdf.Array())
                for one in filters if isinstance(filters, pikepdf.Array) else [filters]:
                    want(str(one) in FILTERS, f"6.2.4: the filter {one}")
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor":
                want(any(f"/FontFile{end}" in item for end in ("", "2", "3")), "8.2: an embedded font")
    return sorted(found)


def judge(file: pathlib.Path, what: str, check: Checks) -> None:
    found = faults(file)
    check(not found, f"{what} keeps PDF/X-4", found)


def judge_itself(file: pathlib.Path, scratch: pathlib.Path, check: Checks) -> None:
    """Faults planted in a file that keeps the rules: each must be found."""

    def metadata(text: bytes, other: bytes):
        def change(document: pikepdf.Pdf) -> None:
            document.Root.Metadata.write(re.sub(text, other, document.Root.Metadata.read_bytes()))
        return change

    def no_trim(document: pikepdf.Pdf) -> None:
        del document.pages[0].obj["/TrimBox"]

    def wide_trim(document: pikepdf.Pdf) -> None:
        document.pages[0].obj.TrimBox = pikepdf.Array([-50, -50, 5000, 5000])

    def no_intent(document: pikepdf.Pdf) -> None:
        document.Root.OutputIntents = pikepdf.Array([])

    def screen(document: pikepdf.Pdf) -> None:
        document.pages[0].contents_add(document.make_stream(b"q 1 0 0 rg 0 0 9 9 re f Q"))

    def link(document: pikepdf.Pdf) -> None:
        document.pages[0].obj.Annots = pikepdf.Array([pikepdf.Dictionary(Subtype=pikepdf.Name.Link, Rect=[100, 100, 200, 200])])

    planted = {"8.1": [no_trim, wide_trim], "6.4": [no_intent], "8.4": [screen], "8.7": [link],
               "6.2": [metadata(b"PDF/X-4", b"PDF/X-1a")], "6.3": [metadata(b"pdf:Trapped>False", b"pdf:Trapped>True"),
                                                                  metadata(b"xmpMM:VersionID", b"xmpMM:Other")]}
    for clause, plants in planted.items():
        for number, plant in enumerate(plants):
            spoilt = scratch / f"exchange-{clause}-{number}.pdf"
            with pikepdf.open(file) as document:
                plant(document)
                document.save(spoilt)
            check(any(fault.startswith(clause + ":") for fault in faults(spoilt)), f"a planted fault of {clause} is found")
