"""Which elements of Akoma Ntoso are what.

Names are the local ones of version 3.0 (OASIS, akomantoso30.xsd); versions 1.0 and 2.0 and the
drafts of 3.0 use the same words, so names decide and namespaces do not.
"""

from __future__ import annotations

from lxml import etree

Element = etree._Element  # noqa: SLF001


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


DOCUMENTS = _words(
    """act amendment amendmentList bill debate debateReport debaterecord doc documentCollection
    fragment judgement judgment officialGazette portion report statement"""
)
"""Elements that hold one document: metadata, then the text."""

COLLECTIONS = frozenset(("amendmentList", "documentCollection", "officialGazette"))
"""Documents whose components are documents in their own right, and not annexes."""

GROUPS = _words(
    """part book tome title subtitle chapter subchapter section subsection division subdivision
    subpart hcontainer article transitional"""
)
"""Numbered or headed pieces of a text that hold others."""

CLAUSES = _words("paragraph clause rule subrule proviso level subsection")
"""What is a clause at the top of a text."""

ITEMS = _words("""point subparagraph subclause indent alinea item list blockList ol ul li""")
"""What is an item below a clause."""

UNNUMBERED = _words("alinea subparagraph paragraph level content block")
"""What, without a number below a clause, is more of its text and no item."""

LISTS = frozenset(("list", "blockList", "ol", "ul"))

INLINE = _words(
    """a abbr affectedDocument b br change concept courtType date def del docAuthority docCommittee
    docDate docIntroducer docJurisdiction docNumber docProponent docPurpose docStage docStatus
    docTitle docType docketNumber embeddedText entity eol eop eol event fillIn font i em strong img
    inline ins judge lawyer legislature location marker mmod mod mref neutralCitation noteRef
    object omissis opinion organization outcome party person placeholder popup process quantity
    quotedText recordedTime ref relatedDocument remark rmod role rref s session shortTitle
    signature small span strike sub sup term time u vote authorialNote quotedStructure
    embeddedStructure subFlow"""
)
"""What stands inside a line of text."""

QUOTED = frozenset(("quotedStructure", "embeddedStructure", "subFlow"))
"""Quoted text: never clauses of the document that quotes."""

PLAIN = _words(
    """akomaNtoso body mainBody amendmentBody debateBody debateReportBody judgmentBody
    judgementBody portionBody fragmentBody collectionBody preface preamble coverPage header
    conclusions attachments attachment annexes annex components component container blockContainer
    content intro wrapUp listIntroduction listWrapUp p block longTitle formula recitals recital
    citations citation crossHeading heading subheading num from toc tocItem table caption tr th td
    tblock foreign amendmentHeading amendmentContent amendmentReference amendmentJustification
    interstitial introduction background arguments remedies motivation decision debateSection
    administrationOfOath declarationOfVote communication petitions papers noticesOfMotion questions
    address proceduralMotions pointOfOrder adjournment rollCall prayers oralStatements
    writtenStatements personalStatements ministerialStatements resolutions nationalInterest
    speechGroup speech question answer scene narrative summary other embeddedStructure
    documentRef componentRef speech body tbody thead tfoot div meta"""
)
"""What is known and needs no rule of its own, or has one in the walk."""

KNOWN = DOCUMENTS | GROUPS | CLAUSES | ITEMS | INLINE | PLAIN


def local(element: Element) -> str:
    """The name of an element without its namespace; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def identity(element: Element) -> str:
    """What the file calls an element: the lasting GUID, else eId, else the id of version 2.0."""
    return element.get("GUID") or element.get("eId") or element.get("id") or ""


def line_of(element: Element) -> int:
    """The line of the file where an element begins, from 1; 0 where it is not known."""
    line: object = element.sourceline
    return line if isinstance(line, int) else 0


def child(element: Element, *names: str) -> Element | None:
    """The first child of one of the names, or None."""
    return next((one for one in element if local(one) in names), None)


def refers_to(element: Element, word: str) -> bool:
    """Whether its ``refersTo`` or ``name`` holds the word, in any case."""
    said = f"{element.get('refersTo', '')} {element.get('name', '')} {element.get('class', '')}"
    return word in said.lower()


def is_akn(root: Element) -> bool:
    """Whether a root element is Akoma Ntoso: by its name, or by its namespace and a document's
    name."""
    if local(root).lower() == "akomantoso":
        return True
    namespace = etree.QName(root).namespace or ""
    known = "legaldocml" in namespace or "akomantoso" in namespace.lower()
    return local(root) in DOCUMENTS and (known or child(root, "meta") is not None)
