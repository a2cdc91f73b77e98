"""Sound Word files to be made faulty, one seeded mutation at a time.

The base is ``tests/data/mutants/m00_base_ok.docx`` with what it lacks: a header, endnotes, fields,
a hyperlink, a tracked content control, tracked cells and rows, ids of comments. The mutations are
in ``faultytext``, ``faultyparts`` and ``soundvariants``.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import cast

from lxml import etree

from draftbench.formats.docx.names import MC, W14, Element, R, W, q

BASE = Path(__file__).parents[1] / "data" / "mutants" / "m00_base_ok.docx"
MAIN, NOTES, COMMENTS = "word/document.xml", "word/footnotes.xml", "word/comments.xml"
SETTINGS, NUMBERS, TYPES = "word/settings.xml", "word/numbering.xml", "[Content_Types].xml"
LINKS, THREADS = "word/_rels/document.xml.rels", "word/commentsExtended.xml"
SIGNED = 'w:author="Delegation of B" w:date="2026-03-03T09:00:00Z"'
PARAGRAPH_ID, TEXT_ID = f"{{{W14}}}paraId", f"{{{W14}}}textId"
_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_W16CID = "http://schemas.microsoft.com/office/word/2016/wordml/cid"
_SPACES = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:w14="{W14}" xmlns:mc="{MC}" mc:Ignorable="w14"'
_MORE = f"""<w:body><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>
<w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
<w:p><w:del w:id="201" {SIGNED}><w:r>
<w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText>PAGE</w:delInstrText></w:r></w:del>
<w:del w:id="202" {SIGNED}><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del></w:p><w:p>
<w:hyperlink r:id="rIdLink"><w:ins w:id="203" {SIGNED}><w:r><w:t>link</w:t></w:r></w:ins>
</w:hyperlink><w:r><w:endnoteReference w:id="1"/></w:r></w:p>
<w:customXmlInsRangeStart w:id="204" {SIGNED}/><w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr>
<w:sdtContent><w:customXmlInsRangeEnd w:id="204"/><w:p><w:r><w:t>control</w:t></w:r></w:p>
<w:customXmlInsRangeStart w:id="205" {SIGNED}/></w:sdtContent></w:sdt>
<w:customXmlInsRangeEnd w:id="205"/><w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>
<w:tblLook w:val="04A0"/><w:tblPrChange w:id="206" {SIGNED}><w:tblPr>
<w:tblW w:w="0" w:type="auto"/></w:tblPr></w:tblPrChange></w:tblPr><w:tblGrid>
<w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/>
<w:del w:id="207" {SIGNED}/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>
<w:p><w:pPr><w:rPr><w:del w:id="208" {SIGNED}/></w:rPr></w:pPr><w:del w:id="209" {SIGNED}><w:r>
<w:delText>row that goes</w:delText></w:r></w:del></w:p></w:tc><w:tc><w:tcPr>
<w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr>
<w:tcW w:w="2000" w:type="dxa"/><w:cellIns w:id="210" {SIGNED}/></w:tcPr><w:p/></w:tc><w:tc>
<w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:cellMerge w:id="211" {SIGNED} w:vMerge="rest"/>
</w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p w:rsidR="00A10001"><w:pPr><w:keepNext/>
<w:jc w:val="left"/><w:rPr><w:ins w:id="212" {SIGNED}/><w:b/></w:rPr></w:pPr>
<w:ins w:id="213" {SIGNED}><w:r><w:t>new words</w:t></w:r><w:del w:id="214" {SIGNED}><w:r>
<w:delText>taken out again</w:delText></w:r></w:del></w:ins></w:p></w:body>"""


class Spoiled:
    """A package whose parts are changed in place."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.raw = {name: archive.read(name) for name in archive.namelist()}
        self.roots: dict[str, Element] = {}
        self.twice: str | None = None

    def root(self, part: str) -> Element:
        """The root of a part; what is changed in it is written."""
        if part not in self.roots:
            self.roots[part] = etree.fromstring(self.raw[part])
        return self.roots[part]

    def drop(self, part: str) -> None:
        """Takes a part out."""
        self.raw.pop(part)
        self.roots.pop(part, None)

    def find(self, path: str, part: str = MAIN) -> list[Element]:
        """Elements by XPath."""
        spaces = {"w": W, "w14": W14, "r": R, "mc": MC}
        found = cast("list[Element]", self.root(part).xpath(path, namespaces=spaces))
        assert found, path
        return found

    def data(self) -> bytes:
        """The package as bytes."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, raw in self.raw.items():
                root = self.roots.get(name)
                archive.writestr(name, raw if root is None else etree.tostring(root))
            if self.twice is not None:
                archive.writestr(zipfile.ZipInfo(self.twice.upper()), self.raw[self.twice])
        return out.getvalue()


def made(xml: str) -> Element:
    """An element written with the prefixes of the main part."""
    root = etree.fromstring(f'<x xmlns:w="{W}" xmlns:r="{R}" xmlns:w14="{W14}">{xml}</x>')
    return root[0]


@cache
def base() -> bytes:
    """The sound file."""
    file = Spoiled(BASE.read_bytes())
    body = file.find("/w:document/w:body")[0]
    last = file.find("/w:document/w:body/w:p[last()]")[0]
    for at, block in enumerate(made(_MORE), start=body.index(last)):
        body.insert(at, block)
    for at, paragraph in enumerate(file.find("//w:p"), start=1):
        paragraph.set(PARAGRAPH_ID, f"2000{at:04X}")
    section = file.find("/w:document/w:body/w:sectPr")[0]
    section.insert(0, made('<w:headerReference w:type="default" r:id="rIdHead"/>'))
    text = f'<w:p><w:ins w:id="301" {SIGNED}><w:r><w:t>head</w:t></w:r></w:ins></w:p>'
    file.raw["word/header1.xml"] = f"<w:hdr {_SPACES}>{text}</w:hdr>".encode()
    note = "<w:p><w:r><w:endnoteRef/></w:r><w:r><w:t>An endnote.</w:t></w:r></w:p>"
    lines = "".join(
        f'<w:endnote w:type="{kind}" w:id="{at}"><w:p><w:r><w:{kind}/></w:r></w:p></w:endnote>'
        for at, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    file.raw["word/endnotes.xml"] = (
        f'<w:endnotes {_SPACES}>{lines}<w:endnote w:id="1">{note}</w:endnote></w:endnotes>'
    ).encode()
    file.raw["word/commentsIds.xml"] = (
        f'<c:commentsIds xmlns:c="{_W16CID}"><c:commentId c:paraId="1A000001" '
        'c:durableId="3B000001"/><c:commentId c:paraId="1A000002" c:durableId="3B000002"/>'
        "</c:commentsIds>"
    ).encode()
    for name, kind in (("header1", "header"), ("endnotes", "endnotes"), ("commentsIds",) * 2):
        file.root(TYPES).append(_type(f"/word/{name}.xml", f"{_OFFICE}.{kind}+xml"))
    own = "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds"
    for number, kind, target, mode in (
        ("rIdHead", f"{_RELATED}/header", "header1.xml", ""),
        ("rIdEnd", f"{_RELATED}/endnotes", "endnotes.xml", ""),
        ("rIdIds", own, "commentsIds.xml", ""),
        ("rIdLink", f"{_RELATED}/hyperlink", "https://undocs.org/A/RES/55/59", "External"),
    ):
        link = etree.SubElement(file.root(LINKS), _like(file.root(LINKS), "Relationship"))
        link.attrib.update({"Id": number, "Type": kind, "Target": target})
        if mode:
            link.set("TargetMode", mode)
    settings = file.root(SETTINGS)
    for kind in ("endnote", "footnote"):
        settings.insert(
            2, made(f'<w:{kind}Pr><w:{kind} w:id="-1"/><w:{kind} w:id="0"/></w:{kind}Pr>')
        )
    return file.data()


def _type(part: str, kind: str) -> Element:
    made_up = etree.Element(
        "{http://schemas.openxmlformats.org/package/2006/content-types}Override"
    )
    made_up.attrib.update({"PartName": part, "ContentType": kind})
    return made_up


def _like(root: Element, name: str) -> str:
    return f"{etree.QName(root).namespace and '{' + str(etree.QName(root).namespace) + '}'}{name}"


Mutation = Callable[[Spoiled, Random], None]
FAULTS: list[tuple[str, str, Mutation]] = []
"""The code that must be told, what was done, and who does it."""
SOUND: list[tuple[str, Mutation]] = []
"""What is unusual and sound."""


def fault(code: str) -> Callable[[Mutation], Mutation]:
    """Enters a mutation that must give ``code``."""

    def enter(made_up: Mutation) -> Mutation:
        FAULTS.append((code, made_up.__name__, made_up))
        return made_up

    return enter


def sound(made_up: Mutation) -> Mutation:
    """Enters a mutation that leaves the file sound."""
    SOUND.append((made_up.__name__, made_up))
    return made_up


def spoiled(mutation: Mutation, seed: int) -> bytes:
    """The base with one mutation."""
    file = Spoiled(base())
    mutation(file, Random(seed))  # noqa: S311 - repeatable, not secret
    return file.data()


CHANGES = "//w:ins | //w:del | //w:moveFrom | //w:moveTo | //w:pPrChange | //w:rPrChange"
"""Changes of the main text."""
GOING = f'<w:pPr><w:rPr><w:del w:id="408" {SIGNED}/></w:rPr></w:pPr>'
"""The properties of a paragraph whose mark is deleted."""


def some(file: Spoiled, random: Random, path: str, part: str = MAIN) -> Element:
    """One of the elements of an XPath."""
    return random.choice(file.find(path, part))


def gone(element: Element) -> None:
    """Takes an element out of its parent."""
    above = element.getparent()
    assert above is not None
    above.remove(element)


def swap(element: Element, name: str) -> None:
    """Gives an element another name."""
    element.tag = q(name)


def runs(xml: str) -> Iterator[Element]:
    """Elements written one behind the other."""
    yield from made(f"<w:p>{xml}</w:p>")
