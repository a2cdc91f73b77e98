"""Names of WordprocessingML and the few builders that every writer of it needs.

Elements are made by :func:`w` (``w("ind", left=1267)`` is ``<w:ind w:left="1267"/>``); measures
are in twips (1/20 point) and font sizes in half-points, as the format counts them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

from lxml import etree

Element = etree._Element  # noqa: SLF001 - lxml has no public name for the type


W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W14: Final = "http://schemas.microsoft.com/office/word/2010/wordml"
W16DU: Final = "http://schemas.microsoft.com/office/word/2023/wordml/word16du"
MC: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
MATH: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"
RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"

_VALUE: Final = f"{{{W}}}val"
_ALONE: Final = {"w": W}
_MAP: Final = {"w": W, "r": R, "w14": W14, "mc": MC, "w16du": W16DU}
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def q(name: str) -> str:
    """The full name of a ``w:`` element or attribute."""
    return f"{{{W}}}{name}"


def qs(names: str) -> tuple[str, ...]:
    """The same of several elements or attributes, whose names stand one behind the other."""
    return tuple(map(q, names.split()))


def w(name: str, /, *children: Element | None, **attributes: str | int) -> Element:
    """A ``w:`` element with ``w:`` attributes and children; children that are None are left out,
    and of values what XML cannot hold."""
    named = {f"{{{W}}}{key}": printable(str(value)) for key, value in attributes.items()}
    element = etree.Element(f"{{{W}}}{name}", named, _ALONE)
    for child in children:
        if child is not None:
            element.append(child)
    return element


def copied(element: Element) -> Element:
    """A copy of an element with all that is in it, and with the text behind it."""
    made: Element = element.__copy__()  # type: ignore[attr-defined] # the stubs leave it out
    return made


def added(parent: Element, tag: str) -> Element:
    """A new last child of an element: the quickest way to a new element, for no tree of its own is
    made for it first."""
    return etree.SubElement(parent, tag)


def detach(element: Element) -> None:
    """Takes an element, with the text behind it, out of what it stands in."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def unprefixed(namespace: str) -> dict[Any, str]:
    """A namespace map that gives elements of ``namespace`` no prefix."""
    return {None: namespace}


def root(name: str) -> Element:
    """The empty root element of a part, with the namespaces that our parts use."""
    element = etree.Element(q(name), nsmap=_MAP)
    element.set(f"{{{MC}}}Ignorable", "w14 w16du")
    return element


def printable(text: str) -> str:
    """``text`` without the control characters that XML cannot hold."""
    return _ILLEGAL.sub("", text)


def serialized(element: Element) -> bytes:
    """The bytes of a part."""
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)


def local(element: Element) -> str:
    """The name without its namespace; empty for comments and instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def flag(properties: Element | None, name: str) -> bool:
    """Whether an on/off property such as ``w:b`` is on."""
    if properties is None:
        return False
    found = properties.find(q(name))
    if found is None:
        return False
    return found.get(q("val"), "true").lower() not in {"0", "false", "off", "none"}


def value(parent: Element | None, path: str) -> str:
    """The ``w:val`` of the ``w:`` element at ``path`` ("pPr/pStyle"); empty where there is none."""
    if parent is None:
        return ""
    found = parent
    for step in _steps(path):
        inner = next(found.iterchildren(step), None)
        if inner is None:
            return ""
        found = inner
    return found.get(_VALUE, "")


@cache
def _steps(path: str) -> tuple[str, ...]:
    return tuple(q(step) for step in path.split("/"))


# The order in which Office Open XML wants the properties of a paragraph, of a table and its cells,
# and the settings; Word refuses files that have them in another.

PARAGRAPH = """pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr
suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct
autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents
suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr
pPrChange"""
TABLE = """tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc
tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription
tblPrChange"""
CELL = """cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText
vAlign hideMark headers cellIns cellDel cellMerge tcPrChange"""
SETTINGS = """writeProtection view zoom removePersonalInformation removeDateAndTime
doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText
printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts
saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle
proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod
documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting
documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation
consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength
clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting
bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing
displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery
doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin
doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne
strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture
doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText
doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags
alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids
mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats
doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary
shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator"""
_ORDER = {
    "pPr": {name: at for at, name in enumerate(PARAGRAPH.split())},
    "tblPr": {name: at for at, name in enumerate(TABLE.split())},
    "tcPr": {name: at for at, name in enumerate(CELL.split())},
    "settings": {name: at for at, name in enumerate(SETTINGS.split())},
}


def put(parent: Element, child: Element) -> None:
    """Puts ``child`` among the properties ``parent`` where it belongs."""
    order = _ORDER[local(parent)]
    own = order.get(local(child), len(order))
    at = next(
        (n for n, one in enumerate(parent) if order.get(local(one), len(order)) > own), len(parent)
    )
    parent.insert(at, child)
