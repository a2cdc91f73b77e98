"""The Word file around a body: styles, settings, headers, section, properties."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from draftbench.formats.docx import masthead
from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.docx.names import Element, R, printable, q, root, unprefixed, w
from draftbench.formats.docx.package import Package
from draftbench.resources import resource

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_COMPATIBILITY = "http://schemas.microsoft.com/office/word"
_REGIONS = {
    "en": "en-GB",
    "fr": "fr-FR",
    "es": "es-ES",
    "ru": "ru-RU",
    "ar": "ar-SA",
    "zh": "zh-CN",
}


def finished(
    package: Package,
    front: FrontMatter,
    body: Iterable[Element],
    *,
    landscape: bool = False,
    tracked: bool = False,
    notes: bool = False,
    titled: bool = False,
) -> bytes:
    """The bytes of the file whose body is ``body``.

    ``package`` may hold notes and comments already. ``tracked`` switches change tracking on for
    whoever goes on working in the file; ``titled`` says that the body has a title of its own.
    """
    package.add("styles", "styles", _styles(front))
    package.add("settings", "settings", _settings(tracked=tracked, notes=notes))
    references = [
        _reference(
            "header",
            "first",
            package.add("header1", "header", masthead.first_header(front, titled=titled)),
        ),
        _reference(
            "header", "default", package.add("header2", "header", masthead.running_header(front))
        ),
        _reference("footer", "first", package.add("footer1", "footer", masthead.footer())),
        _reference("footer", "default", package.add("footer2", "footer", masthead.footer())),
    ]
    document = root("document")
    inside = w("body", *body)
    inside.append(_section(front, references, landscape=landscape))
    document.append(inside)
    package.parts["word/document.xml"] = document
    package.parts["docProps/core.xml"] = _core(front)
    package.parts["docProps/app.xml"] = _app()
    return package.data()


def text_width(front: FrontMatter, *, landscape: bool) -> int:
    """The width between the margins in twips."""
    page = front.paper.value
    return (page.height - 2 * 1152) if landscape else (page.width - 2 * page.side)


def _section(front: FrontMatter, references: list[Element], *, landscape: bool) -> Element:
    page = front.paper.value
    size = w("pgSz", w=page.width, h=page.height)
    side = page.side
    if landscape:
        size = w("pgSz", w=page.height, h=page.width, orient="landscape")
        side = 1152
    margins = w(
        "pgMar", top=1440, right=side, bottom=1152, left=side, header=432, footer=504, gutter=0
    )
    return w("sectPr", *references, size, margins, w("cols", space=720), w("titlePg"))


def _reference(kind: str, page: str, link: str) -> Element:
    element = w(f"{kind}Reference", type=page)
    element.set(f"{{{R}}}id", link)
    return element


def _styles(front: FrontMatter) -> Element:
    styles = etree.fromstring(resource("docx", "styles.xml").read_bytes())
    for language in styles.iter(q("lang")):
        region = _REGIONS.get(front.language, front.language)
        kind = {"zh": "eastAsia", "ar": "bidi"}.get(front.language, "val")
        language.set(q(kind), region)
    return styles


def _settings(*, tracked: bool, notes: bool) -> Element:
    settings = root("settings")
    settings.append(w("zoom", percent=100))
    if tracked:
        settings.append(w("trackRevisions"))
    settings.append(w("defaultTabStop", val=720))
    settings.append(w("characterSpacingControl", val="doNotCompress"))
    if notes:
        settings.append(w("footnotePr", w("footnote", id=-1), w("footnote", id=0)))
    settings.append(
        w("compat", w("compatSetting", name="compatibilityMode", uri=_COMPATIBILITY, val=15))
    )
    return settings


def _core(front: FrontMatter) -> Element:
    names = {"cp": _CORE, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI}
    core = etree.Element(f"{{{_CORE}}}coreProperties", nsmap=names)
    for name, text in (
        ("title", front.title),
        ("subject", front.symbol),
        ("creator", "draftbench"),
        ("language", _REGIONS.get(front.language, front.language)),
    ):
        if text:
            etree.SubElement(core, f"{{{_DC}}}{name}").text = printable(text)
    for name in ("created", "modified"):
        moment = etree.SubElement(core, f"{{{_TERMS}}}{name}")
        moment.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
        moment.text = front.created
    return core


def _app() -> Element:
    app = etree.Element(f"{{{_APP}}}Properties", nsmap=unprefixed(_APP))
    etree.SubElement(app, f"{{{_APP}}}Application").text = "draftbench"
    return app
