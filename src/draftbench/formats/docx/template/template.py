"""The Word file around a body: styles, settings, headers, section, properties.

The styles are fitted to the language of a text. Latin and Cyrillic texts have the measures of the
headquarters template. Chinese and Arabic are set without its spacing and narrowing of letters
(which would tear Arabic apart), in larger sizes on wider lines; Arabic is written from right to
left, Chinese punctuation in Chinese fonts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from draftbench.formats.docx.names import (
    Element,
    R,
    printable,
    put,
    q,
    root,
    serialized,
    unprefixed,
    value,
    w,
)
from draftbench.formats.docx.template import masthead
from draftbench.formats.docx.template.frontmatter import CLAUSE_WIDTH, MARGIN, STEP, FrontMatter
from draftbench.formats.docx.template.owntemplate import Template, facts, filled
from draftbench.formats.docx.template.package import Package
from draftbench.formats.safety import parse_xml
from draftbench.resources import resource

_REGIONS = {
    "en": "en-GB",
    "fr": "fr-FR",
    "es": "es-ES",
    "ru": "ru-RU",
    "ar": "ar-SA",
    "zh": "zh-CN",
    "fa": "fa-IR",
    "he": "he-IL",
    "ur": "ur-PK",
}
_SCALES = {"ar": 1.2, "fa": 1.2, "ur": 1.2, "he": 1.1, "zh": 1.05}
"""How much larger letters are than Latin ones of the same style."""
_LEADING = {"ar": 1.35, "fa": 1.35, "ur": 1.35, "he": 1.2, "zh": 1.3}
_EXACT = ("exact", "atLeast")
ITALICS = {"zh": "KaiTi"}
"""The font that stands for italics in a language that has none."""


def region(language: str) -> str:
    """The language tag of an ISO 639-1 code ("en": "en-GB")."""
    return _REGIONS.get(language, language)


def tag(language: str) -> Element:
    """The ``w:lang`` of words in a language."""
    return w("lang", **{_kind(language): region(language)})


def stylesheet(language: str) -> Element:
    """The part with the styles for texts in that language (ISO 639-1)."""
    styles = etree.fromstring(resource("docx", "styles.xml").read_bytes())
    for element in styles.iter(q("lang")):
        element.set(q(_kind(language)), region(language))
    if language in _SCALES:
        _fit(styles, language)
    return styles


def _kind(language: str) -> str:
    """For which kind of letters ``w:lang`` names the language."""
    if language in {"zh", "ja", "ko"}:
        return "eastAsia"
    return "bidi" if language in {"ar", "fa", "he", "ur"} else "val"


def _fit(styles: Element, language: str) -> None:
    for looks in styles.iter(q("rPr")):
        for name in ("spacing", "w"):
            for narrowing in looks.findall(q(name)):
                looks.remove(narrowing)
    chinese = language == "zh"
    for size in styles.iter(q("sz") if chinese else q("szCs")):
        size.set(q("val"), str(round(int(size.get(q("val"), "20")) * _SCALES[language])))
    for spacing in styles.iter(q("spacing")):
        if spacing.get(q("lineRule")) in _EXACT:
            height = int(spacing.get(q("line"), "240")) * _LEADING[language]
            spacing.set(q("line"), str(round(height / 10) * 10))
    if chinese:
        for fonts in styles.iter(q("rFonts")):
            fonts.set(q("hint"), "eastAsia")
        return
    normal = next(one for one in styles.iter(q("style")) if one.get(q("styleId")) == "Normal")
    properties = normal.find(q("pPr"))
    if properties is not None:
        put(properties, w("bidi"))


# Our paragraphs in the styles of a user's own template.
#
# A style of the template is taken for one of ours where its name is that of the United Nations
# template ("__Single Txt"; "_ Single Txt_G" in Geneva). A template without these gives its built-
# in styles: title, headings, body text. What it lacks is added. Where the paragraphs begin is
# then up to its body style, and numbers that one of its styles would count are switched off,
# because ours are typed.


_BODY = "SingleTxt"
_BUILT_IN = {
    _BODY: "bodytext",
    "TitleHCH": "title",
    "TitleH2": "subtitle",
    "HCh": "heading1",
    "H1": "heading2",
    "H23": "heading3",
    "H4": "heading4",
    "H56": "heading5",
}
_SPACES = re.compile(r"[\s_]+")
_REFERENCES = ("pStyle", "rStyle", "tblStyle")
_CHAIN = ("basedOn", "next", "link")


def _folded(name: str) -> str:
    """A style's name without spaces and underlines; "_ Single Txt_G" and "__Single Txt" are one."""
    name = re.sub(r"_G$", "", name.strip())
    return _SPACES.sub("", name).casefold()


@dataclass(slots=True)
class Restyling:
    """Fits parts to the styles ``theirs`` of a template whose text is ``width`` twips wide;
    ``ours`` are the styles that they are written in. Styles that are missing are added to
    ``theirs``."""

    theirs: Element
    ours: Element
    width: int
    names: dict[str, str] = field(default_factory=dict)
    _known: dict[str, Element] = field(default_factory=dict)
    _native: set[str] = field(default_factory=set)
    left: int = MARGIN
    right: int = MARGIN
    united: bool = False

    def __post_init__(self) -> None:
        styles = list(self.theirs.iterchildren(q("style")))
        self._known = {one.get(q("styleId"), ""): one for one in styles}
        by_name: dict[tuple[str, str], str] = {}
        for one in styles:
            kind = one.get(q("type"), "paragraph")
            by_name.setdefault((kind, _folded(value(one, "name"))), one.get(q("styleId"), ""))
        self.united = ("paragraph", _folded("__Single Txt")) in by_name
        for one in self.ours.iterchildren(q("style")):
            name, kind = one.get(q("styleId"), ""), one.get(q("type"), "paragraph")
            found = by_name.get((kind, _folded(value(one, "name"))))
            if found is None and not self.united and name in _BUILT_IN:
                found = by_name.get((kind, _BUILT_IN[name]))
                self._native.update([name] if found is not None else ())
            if found is None and (name == _BODY or one.get(q("default")) == "1"):
                found = self._default(kind)
                self._native.update([name] if found is not None else ())
            if found is not None:
                self.names[name] = found
        if body := self.names.get(_BODY):
            self.left = _measure(self._inherited(body, "ind", "left", "start"))
            self.right = _measure(self._inherited(body, "ind", "right", "end"))

    def fit(self, part: Element) -> None:
        """Gives a part (text, notes, comments) the styles and indents of the template."""
        for paragraph in part.iter(q("p")):
            self._paragraph(paragraph)
        for table in part.iter(q("tbl")):
            self._table(table)
        for kind in _REFERENCES:
            for reference in part.iter(q(kind)):
                reference.set(q("val"), self._theirs(reference.get(q("val"), "")))

    def _default(self, kind: str) -> str | None:
        return next(
            (
                name
                for name, one in self._known.items()
                if one.get(q("type")) == kind and one.get(q("default")) in ("1", "true", "on")
            ),
            None,
        )

    def _theirs(self, name: str) -> str:
        """The id of the template's style for one of ours, which is added where it has none."""
        if name in self.names or not name:
            return self.names.get(name, name)
        own = next((one for one in self.ours if one.get(q("styleId")) == name), None)
        if own is None:
            return name
        added = deepcopy(own)
        given = name
        while given in self._known:
            given += "x"
        self.names[name] = given
        self._known[given] = added
        added.set(q("styleId"), given)
        if q("default") in added.attrib:
            del added.attrib[q("default")]
        self.theirs.append(added)
        for reference in _CHAIN:
            for one in added.findall(q(reference)):
                one.set(q("val"), self._theirs(one.get(q("val"), "")))
        for indent in added.iter(q("ind")):
            self._shift(indent)
        return given

    def _paragraph(self, paragraph: Element) -> None:
        properties = paragraph.find(q("pPr"))
        name = value(properties, "pStyle")
        if properties is None or not name:
            return
        if name in self._native:
            for spacing in properties.findall(q("spacing")):
                properties.remove(spacing)
            if any(one.get(q("firstLine")) == str(STEP) for one in properties.iter(q("ind"))):
                stop = w("tab", val="left", pos=self.left + 2 * STEP)
                put(properties, w("tabs", stop))
        for indent in properties.findall(q("ind")):
            self._shift(indent)
        if name in self.names and self._counted(self.names[name]):
            numbers = w("numPr", w("ilvl", val=0), w("numId", val=0))
            put(properties, numbers)

    def _shift(self, indent: Element) -> None:
        """An indent counted from our margin, counted from the template's."""
        for side, own in (("left", self.left), ("right", self.right)):
            given = indent.get(q(side))
            if given is not None and int(given) >= MARGIN:
                indent.set(q(side), str(int(given) - MARGIN + own))

    def _table(self, table: Element) -> None:
        """A table between the indents of the text keeps them."""
        properties = table.find(q("tblPr"))
        indent = None if properties is None else properties.find(q("tblInd"))
        if properties is None or indent is None:
            return
        indent.set(q("w"), str(self.left))
        share = max(self.width - self.left - self.right, 1440) / CLAUSE_WIDTH
        widths = [*properties.findall(q("tblW")), *table.iter(q("gridCol"), q("tcW"))]
        for one in widths:
            one.set(q("w"), str(round(int(one.get(q("w"), "0")) * share)))

    def _counted(self, style: str) -> bool:
        number = self._inherited(style, "numPr/numId", "val")
        return number not in ("", "0")

    def _inherited(self, style: str, path: str, *names: str) -> str:
        """An attribute of a property of a paragraph style or of those that it is based on."""
        steps = "/".join(q(step) for step in ("pPr", *path.split("/")))
        for one in self._line(style):
            found = one.find(steps)
            for name in names:
                if found is not None and found.get(q(name)) is not None:
                    return found.get(q(name), "")
        return ""

    def _line(self, style: str) -> Iterator[Element]:
        seen: set[str] = set()
        while style in self._known and style not in seen:
            seen.add(style)
            yield self._known[style]
            style = value(self._known[style], "basedOn")


def _measure(text: str) -> int:
    return int(text) if text.lstrip("-").isdigit() else 0


def fitted(
    theirs: Element, ours: Element, width: int, parts: Iterable[Element]
) -> Mapping[str, str]:
    """:class:`Restyling` for all ``parts``; gives which style of ours is which of theirs."""
    restyling = Restyling(theirs, ours, width)
    for part in parts:
        restyling.fit(part)
    return restyling.names


# A body put into a user's own template: which parts the file has then, and which links.

_TEXTS = ("word/footnotes.xml", "word/comments.xml")
_AROUND = ("header", "footer")


def dressed(
    package: Package,
    front: FrontMatter,
    own: Template,
    body: Element,
    styles: Element,
    settings: Element,
    *,
    landscape: bool,
) -> Element:
    """Puts the parts of the template ``own`` into ``package``, gives ``body`` and the notes its
    styles, and gives the properties of its page. ``styles`` are ours, from which it gets what it
    lacks; ``settings`` say whether changes are tracked and whether there are notes."""
    for path, part in own.parts.items():
        package.adopt(path, part.data, part.kind, part.links)
    texts = [body, *(package.parts[path] for path in _TEXTS if path in package.parts)]
    width = own.width(landscape=landscape)
    if own.styles in own.parts:
        theirs = parse_xml(own.parts[own.styles].data, own.styles)
        fitted(theirs, styles, width, texts)
        package.adopt(own.styles, serialized(theirs), own.parts[own.styles].kind)
    else:
        package.add("styles", "styles", styles)
    if own.settings in own.parts:
        theirs = parse_xml(own.parts[own.settings].data, own.settings)
        _set(theirs, settings)
        package.adopt(own.settings, serialized(theirs), own.parts[own.settings].kind)
    else:
        package.add("settings", "settings", settings)
    return _page(package, front, own, landscape=landscape)


def _page(package: Package, front: FrontMatter, own: Template, *, landscape: bool) -> Element:
    """The page with its headers and footers filled in."""
    said = facts(front)
    names: dict[str, str] = {}
    for old, (kind, target) in own.links.items():
        names[old] = package.refer(kind, target)
        if kind.rpartition("/")[2] in _AROUND:
            root = parse_xml(own.parts[target].data, target)
            filled(root, said)
            part = own.parts[target]
            package.adopt(target, serialized(root), part.kind, part.links)
    section = own.page(landscape=landscape)
    for reference in section:
        link = reference.get(f"{{{R}}}id")
        if link is not None:
            reference.set(f"{{{R}}}id", names[link])
    return section


def _set(theirs: Element, ours: Element) -> None:
    """Tracking and notes as the file needs them, in the template's settings."""
    for former in theirs.findall(q("trackRevisions")):
        theirs.remove(former)
    for notes in (*theirs.findall(q("footnotePr")), *theirs.findall(q("endnotePr"))):
        for separator in (*notes.findall(q("footnote")), *notes.findall(q("endnote"))):
            notes.remove(separator)
    tracked, wanted = ours.find(q("trackRevisions")), ours.find(q("footnotePr"))
    if tracked is not None:
        put(theirs, tracked)
    found = theirs.find(q("footnotePr"))
    if wanted is not None and found is not None:
        found.extend(list(wanted))
    elif wanted is not None:
        put(theirs, wanted)


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
        inside.append(dressed(package, front, own, inside, styles, settings, landscape=landscape))
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
