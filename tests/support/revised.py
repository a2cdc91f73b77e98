"""Word files with tracked changes, made up piece by piece for tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from draftbench.formats.docx.names import MATH, MC, W14, W16DU, Element, R, W

_SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:m="{MATH}" xmlns:mc="{MC}" xmlns:w14="{W14}" '
    f'xmlns:w16du="{W16DU}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid" '
    'xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex" '
    'xmlns:symex="http://schemas.microsoft.com/office/word/2015/wordml/symex"'
)


def tracked(kind: str, content: str = "", author: str = "A", **more: str) -> str:
    """A tracked change around ``content``; without content an empty element."""
    named = "".join(f" w:{key}={quoteattr(value)}" for key, value in more.items())
    return f'<w:{kind} w:id="1" w:author={quoteattr(author)}{named}>{content}</w:{kind}>'


def run(text: str, *around: str, looks: str = "") -> str:
    """A run inside tracked changes, outermost first: "ins", or "del by B"."""
    deleted = any(one.split()[0] == "del" for one in around)
    name = "delText" if deleted else "t"
    made = f"{looks and f'<w:rPr>{looks}</w:rPr>'}"
    made = f'<w:r>{made}<w:{name} xml:space="preserve">{escape(text)}</w:{name}></w:r>'
    for one in reversed(around):
        kind, _, author = one.partition(" by ")
        made = tracked(kind, made, author or "A")
    return made


def paragraph(*content: str, mark: tuple[str, ...] = (), properties: str = "") -> str:
    """A paragraph whose mark is tracked: ("ins",), or ("ins by A", "del by B")."""
    marks = "".join(
        tracked(kind, author=author or "A")
        for kind, _, author in (one.partition(" by ") for one in mark)
    )
    looks = f"<w:rPr>{marks}</w:rPr>" if marks else ""
    held = f"<w:pPr>{properties}{looks}</w:pPr>" if properties or looks else ""
    return f"<w:p>{held}{''.join(content)}</w:p>"


def cell(*paragraphs: str, track: str = "") -> str:
    kind, _, author = track.partition(" by ")
    held = f"<w:tcPr>{tracked(kind, author=author or 'A')}</w:tcPr>" if track else ""
    return f"<w:tc>{held}{''.join(paragraphs)}</w:tc>"


def row(*cells: str, track: tuple[str, ...] = ()) -> str:
    marks = "".join(
        tracked(kind, author=author or "A")
        for kind, _, author in (one.partition(" by ") for one in track)
    )
    return f"<w:tr><w:trPr>{marks}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def body(*blocks: str) -> Element:
    """The body of a document with those blocks."""
    return part("w:document", f"<w:body>{''.join(blocks)}</w:body>")[0]


def part(name: str, content: str) -> Element:
    """A part such as "footnotes" or "comments"."""
    return etree.fromstring(part_text(name, content))


def part_text(name: str, content: str) -> str:
    return f"<{name} {_SPACES}>{content}</{name}>"


def word_file(content: str, parts: Mapping[str, tuple[str, str]] | None = None) -> bytes:
    """A Word file with that body; ``parts`` gives by kind of relationship a root's name and its
    content ("footnotes": ("w:footnotes", "<w:footnote/>")). A number behind the kind tells several
    of one kind apart ("header2")."""
    buffer = io.BytesIO()
    given = parts or {}
    links = "".join(
        f'<Relationship Id="{kind}" Type="x/{kind.rstrip("0123456789")}" Target="{kind}.xml"/>'
        for kind in given
    )
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "_rels/.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
        )
        archive.writestr(
            "word/document.xml", part_text("w:document", f"<w:body>{content}</w:body>")
        )
        archive.writestr(
            "word/_rels/document.xml.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f"{links}</Relationships>",
        )
        for kind, (name, held) in given.items():
            archive.writestr(f"word/{kind}.xml", part_text(name, held))
    return buffer.getvalue()
