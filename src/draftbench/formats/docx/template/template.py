"""The Word file around a body: styles, settings, headers, section, properties."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from draftbench.formats.docx.names import Element, R, printable, put, q, root, unprefixed, w
from draftbench.formats.docx.template import masthead, restyling
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.template.package import Package
from draftbench.formats.docx.template.stylesheet import region, stylesheet

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_COMPATIBILITY = "http://schemas.microsoft.com/office/word"
_LANDSCAPE_SIDE = 1152


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
    """The bytes of the file whose body is ``body``, in the United Nations template or the user's
    own.

    ``package`` may hold notes and comments already. ``tracked`` switches change tracking on for
    whoever goes on working in the file; ``titled`` says that the body has a title of its own.
    """
    inside = w("body", *body)
    if front.right_to_left:
        _mirror(inside)
    styles = stylesheet(front.language)
    settings = _settings(front, tracked=tracked, notes=notes)
    if front.template is None:
        package.add("styles", "styles", styles)
        package.add("settings", "settings", settings)
        inside.append(_section(package, front, landscape=landscape, titled=titled))
    else:
        own = front.template
        inside.append(
            restyling.dressed(package, front, own, inside, styles, settings, landscape=landscape)
        )
    document = root("document")
    document.append(inside)
    package.parts["word/document.xml"] = document
    package.parts["docProps/core.xml"] = _core(front)
    package.parts["docProps/app.xml"] = _app()
    return package.data()


def text_width(front: FrontMatter, *, landscape: bool) -> int:
    """The width between the margins in twips."""
    if front.template is not None:
        return front.template.width(landscape=landscape)
    page = front.paper.value
    return (page.height - 2 * _LANDSCAPE_SIDE) if landscape else (page.width - 2 * page.side)


def _section(package: Package, front: FrontMatter, *, landscape: bool, titled: bool) -> Element:
    page = front.paper.value
    width = text_width(front, landscape=landscape)
    size = w("pgSz", w=page.width, h=page.height)
    side = page.side
    if landscape:
        size = w("pgSz", w=page.height, h=page.width, orient="landscape")
        side = _LANDSCAPE_SIDE
    margins = w(
        "pgMar", top=1440, right=side, bottom=1152, left=side, header=432, footer=504, gutter=0
    )
    first = masthead.first_header(front, titled=titled, width=max(width, masthead.WIDTH))
    references = [
        _reference("header", "even", package, masthead.running_header(front, width, even=True)),
        _reference("header", "default", package, masthead.running_header(front, width, even=False)),
        _reference("footer", "even", package, masthead.footer(front, width, even=True)),
        _reference("footer", "default", package, masthead.footer(front, width, even=False)),
        _reference("header", "first", package, first),
        _reference("footer", "first", package, masthead.first_footer(front)),
    ]
    return w(
        "sectPr",
        *references,
        size,
        margins,
        w("cols", space=720),
        w("titlePg"),
        w("bidi") if front.right_to_left else None,
    )


def _reference(kind: str, page: str, package: Package, part: Element) -> Element:
    number = {"even": 1, "default": 2, "first": 3}[page]
    element = w(f"{kind}Reference", type=page)
    element.set(f"{{{R}}}id", package.add(f"{kind}{number}", kind, part))
    return element


def _mirror(body: Element) -> None:
    """Sets what does not say otherwise from right to left."""
    for paragraph in body.iter(q("p")):
        properties = paragraph.find(q("pPr"))
        if properties is None:
            properties = w("pPr")
            paragraph.insert(0, properties)
        if properties.find(q("bidi")) is None:
            put(properties, w("bidi"))
    for table in body.iter(q("tblPr")):
        if table.find(q("bidiVisual")) is None:
            put(table, w("bidiVisual"))


def _settings(front: FrontMatter, *, tracked: bool, notes: bool) -> Element:
    settings = root("settings")
    settings.append(w("zoom", percent=100))
    if tracked:
        settings.append(w("trackRevisions"))
    settings.append(w("defaultTabStop", val=720))
    settings.append(w("evenAndOddHeaders"))
    settings.append(w("characterSpacingControl", val=_spacing_control(front.language)))
    if notes:
        settings.append(w("footnotePr", w("footnote", id=-1), w("footnote", id=0)))
    settings.append(
        w("compat", w("compatSetting", name="compatibilityMode", uri=_COMPATIBILITY, val=15))
    )
    known = masthead.variables(front)
    if known is not None:
        settings.append(known)
    return settings


def _spacing_control(language: str) -> str:
    return "compressPunctuation" if language == "zh" else "doNotCompress"


def _core(front: FrontMatter) -> Element:
    names = {"cp": _CORE, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI}
    core = etree.Element(f"{{{_CORE}}}coreProperties", nsmap=names)
    for name, text in (
        ("title", front.title),
        ("subject", front.symbol),
        ("creator", "draftbench"),
        ("language", region(front.language)),
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
