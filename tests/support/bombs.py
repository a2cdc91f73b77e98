"""Files that grow without end in one thing alone: blank lines, brackets, cells, notes, operators.

Each kind is a function of about how many bytes (of text, of the XML of a package's main part, of
the content of a PDF's page) to the file, so that its cost can be held against its size.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_HEAD = "The Board,\n\n1. Urges all States to act;\n\n"
_KNOWN = "The Board,\n\nRecalling its decision,\n\n1. Urges all States to act"
_TAIL = "\n\n2. Ends here.\n"


@dataclass(frozen=True, slots=True)
class Bomb:
    """One kind: what grows, how the file's name ends, how it is made for a size in bytes."""

    what: str
    ending: str
    make: Callable[[int], bytes]

    @property
    def name(self) -> str:
        """The name of the file."""
        return f"x.{self.ending}"


def _text(piece: str, head: str = _HEAD, tail: str = _TAIL) -> Callable[[int], bytes]:
    each = len(piece.encode())
    return lambda size: (head + piece * max(1, size // each) + tail).encode()


def _counted(piece: str, head: str = _HEAD, tail: str = _TAIL) -> Callable[[int], bytes]:
    """``piece`` again and again, with {n} in it counted up."""
    each = len(piece) + 2
    return lambda size: (
        head + "".join(piece.replace("{n}", str(at + 1)) for at in range(size // each)) + tail
    ).encode()


def _deep(
    opened: str, shut: str, inside: str = "x", head: str = _HEAD, tail: str = _TAIL
) -> Callable[[int], bytes]:
    def make(size: int) -> bytes:
        depth = max(1, size // len((opened + shut).encode()))
        return (head + opened * depth + inside + shut * depth + tail).encode()

    return make


_PAGE = ("<!DOCTYPE html><html><head><title>Draft</title></head><body><p>The Board,</p>"
         "<p>1. Urges all States to act;</p>")  # fmt: skip
_PAGE_END = "<p>2. Ends here.</p></body></html>"


def _page(piece: str) -> Callable[[int], bytes]:
    return _counted(piece, _PAGE, _PAGE_END)


def _deep_page(opened: str, shut: str) -> Callable[[int], bytes]:
    return _deep(opened, shut, "x", _PAGE, _PAGE_END)


# ------------------------------------------------------------------------------------- packages

_PARTS = ("styles", "numbering", "footnotes", "comments", "header")


def word(body: str, *, more_links: str = "", **parts: str) -> bytes:
    """A Word file with that body; ``parts`` are the contents of its other parts by their kinds,
    ``more_links`` further relations of the body."""
    found = {
        "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body>'
        "</w:document>"
    }
    types = f'<Override PartName="/word/document.xml" ContentType="{KIND}.document.main+xml"/>'
    links = more_links
    for kind, content in parts.items():
        found[f"word/{kind}.xml"] = f'<w:{kind} xmlns:w="{W}">{content}</w:{kind}>'
        types += f'<Override PartName="/word/{kind}.xml" ContentType="{KIND}.{kind}+xml"/>'
        links += f'<Relationship Id="{kind}" Type="{R}/{kind}" Target="{kind}.xml"/>'
    relations = f'<Relationships xmlns="{PACKAGE}/relationships">'
    found["[Content_Types].xml"] = (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{types}</Types>"
    )
    found["_rels/.rels"] = (
        f'{relations}<Relationship Id="a" Type="{R}/officeDocument" Target="word/document.xml"/>'
        "</Relationships>"
    )
    found["word/_rels/document.xml.rels"] = f"{relations}{links}</Relationships>"
    return packed(found)


def packed(members: dict[str, str]) -> bytes:
    """A zip package."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return buffer.getvalue()


def paragraph(words: str, properties: str = "") -> str:
    """A paragraph of Word."""
    told = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f'<w:p>{told}<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


_FRONT = paragraph("The Board,") + paragraph("1. Urges all States to act;")
_BACK = paragraph("2. Ends here.")


def _body(piece: str, before: str = "", behind: str = "", **parts: str) -> Callable[[int], bytes]:
    """A body of ``piece`` again and again between two others; a part beside it too, where {all}
    stands in what is given for it."""

    def make(size: int) -> bytes:
        count = max(1, size // (len(piece) + sum(map(len, parts.values()))))
        numbered = _numbered(piece, count)
        made = {kind: f"{_numbered(each, count)}" for kind, each in parts.items()}
        return word(_FRONT + before + numbered + behind + _BACK, **made)

    return make


def _numbered(piece: str, count: int) -> str:
    if "{n}" not in piece:
        return piece * count
    return "".join(piece.replace("{n}", str(at)) for at in range(1, count + 1))


def _deep_body(opened: str, shut: str, inside: str = paragraph("x")) -> Callable[[int], bytes]:
    def make(size: int) -> bytes:
        depth = max(1, size // len(opened + shut))
        return word(_FRONT + opened * depth + inside + shut * depth + _BACK)

    return make


def _levels(size: int) -> bytes:
    """Lists that have a definition each."""
    count = max(1, size // 300)
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{at}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        for at in range(count)
    ) + "".join(
        f'<w:num w:numId="{at + 1}"><w:abstractNumId w:val="{at}"/></w:num>' for at in range(count)
    )
    body = "".join(
        paragraph("Urges.", f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{at + 1}"/></w:numPr>')
        for at in range(count)
    )
    return word(_FRONT + body + _BACK, numbering=lists)


def _styles(size: int) -> bytes:
    """Styles of which each rests on the one before."""
    count = max(1, size // 90)
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{at}"><w:basedOn w:val="S{at - 1}"/></w:style>'
        for at in range(count)
    )
    body = "".join(
        paragraph("Urges.", f'<w:pStyle w:val="S{count - 1 - at}"/>') for at in range(count // 20)
    )
    return word(_FRONT + body + _BACK, styles=styles)


def _overrides(size: int) -> bytes:
    """Lists of one definition that each begin anew, by number and by style."""
    count = max(1, size // 300)
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="'
        f'{"".join(f"%{n}." for n in range(1, at + 2))}"/></w:lvl>'
        for at in range(9)
    )
    lists = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>' + "".join(
        f'<w:num w:numId="{at + 1}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="{at % 9}">'
        f'<w:startOverride w:val="{999_999_999 - at}"/></w:lvlOverride></w:num>'
        for at in range(count)
    )
    body = "".join(
        paragraph(
            "Urges.", f'<w:numPr><w:ilvl w:val="{at % 9}"/><w:numId w:val="{at + 1}"/></w:numPr>'
        )
        for at in range(count)
    )
    return word(_FRONT + body + _BACK, numbering=lists)


def _linked(size: int) -> bytes:
    """Links that each lead somewhere else."""
    count = max(1, size // 200)
    body = "".join(
        f'<w:hyperlink r:id="l{at}"><w:r><w:t>a</w:t></w:r></w:hyperlink><w:r><w:t> </w:t></w:r>'
        for at in range(count)
    )
    links = "".join(
        f'<Relationship Id="l{at}" Type="{R}/hyperlink" Target="http://a.b/{at}" '
        'TargetMode="External"/>'
        for at in range(count)
    )
    return word(f"{_FRONT}<w:p>{body}</w:p>{_BACK}", more_links=links)


def _members(size: int) -> bytes:
    """A package of very many files."""
    buffer = io.BytesIO(word(_FRONT + _BACK))
    with zipfile.ZipFile(buffer, "a") as package:
        for at in range(size // 100):
            package.writestr(f"word/{at}.xml", "")
    return buffer.getvalue()


def _open_document(piece: str) -> Callable[[int], bytes]:
    def make(size: int) -> bytes:
        content = (
            '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text>'
            f"<t:p>The Board,</t:p>{piece * (size // len(piece))}</o:text></o:body>"
            "</o:document-content>"
        )
        kinds = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
        return packed({**kinds, "META-INF/manifest.xml": "<manifest/>"})

    return make


# ------------------------------------------------------------------------------------------ PDF


def pdf(
    *contents: bytes,
    annotations: int = 0,
    fonts: int = 1,
    squeeze: bool = True,
    figures: Sequence[bytes] = (),
) -> bytes:
    """A PDF with a page for each of the contents; the first has so many annotations. Each of
    ``figures`` is drawn by ``/Xn Do``, also in another one."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    face = b"".join(
        b"/F%d<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>" % (at + 1) for at in range(fonts)
    )
    drawn = b"".join(b"/X%d %d 0 R" % (at, at + 3) for at in range(len(figures)))
    means = b"/Resources<</Font<<%s>>/XObject<<%s>>>>" % (face, drawn)
    for figure in figures:
        head = b"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Length %d%s>>"
        objects.append(head % (len(figure), means) + b"stream\n%s\nendstream" % figure)
    pages = []
    for at, content in enumerate(contents):
        pages.append(len(objects) + 1)
        links = b"".join(
            b"<</Type/Annot/Subtype/Link/Rect[72 %d 200 %d]/A<</S/URI/URI(http://a.b/%d)>>>>"
            % (100 + number % 600, 110 + number % 600, number)
            for number in range(annotations if not at else 0)
        )
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Annots[%s]%s>>"
            % (len(objects) + 2, links, means)
        )
        body = zlib.compress(content) if squeeze else content
        how = b"/Filter/FlateDecode" if squeeze else b""
        objects.append(b"<</Length %d%s>>stream\n%s\nendstream" % (len(body), how, body))
    kids = b" ".join(b"%d 0 R" % number for number in pages)
    objects[1] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages))
    made, places = bytearray(b"%PDF-1.4\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj%s endobj\n" % (number, one)
    table = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(made)


_SAID = b"BT /F1 12 Tf 72 720 Td (The Board,) Tj 0 -30 Td (1. Urges all to act;) Tj ET\n"


def _operators(piece: bytes, behind: bytes = b"", *, fonts: int = 1) -> Callable[[int], bytes]:
    return lambda size: pdf(
        _SAID + piece * (size // len(piece)) + behind * (size // len(piece)), fonts=fonts
    )


def _figures(size: int) -> bytes:
    """Figures of which each draws the next one ten times."""
    said = b"BT /F1 9 Tf 72 500 Td (Urges all States) Tj ET\n" * (size // 50)
    drawing = (b"/X%d Do " % (at + 1) * 10 for at in range(7))
    return pdf(_SAID + b"/X0 Do", figures=(*drawing, said))


# ------------------------------------------------------------------------------------- the kinds


def _broken_json(size: int) -> bytes:
    return b'{"clauses": ' + b"[" * (size // 2) + b"]" * (size // 2)


def _json(size: int) -> bytes:
    count = size // 70
    rows = ", ".join(
        f'{{"id": "c{at}", "kind": "operative", "label": "{at}.", "text": "Urges all."}}'
        for at in range(1, count + 1)
    )
    return f'{{"clauses": [{rows}]}}'.encode()


def _akn(piece: str) -> Callable[[int], bytes]:
    def make(size: int) -> bytes:
        rows = _numbered(piece, max(1, size // len(piece)))
        return (
            f'<akomaNtoso xmlns="{AKN}"><statement name="resolution"><mainBody>{rows}'
            "</mainBody></statement></akomaNtoso>"
        ).encode()

    return make


def _clauses(size: int, one: Callable[[int], dict[str, object]]) -> bytes:
    rows = [one(at) | {"text": "Urges all."} for at in range(size // 70)]
    return json.dumps({"clauses": rows}).encode()


def _akn_words(piece: str) -> Callable[[int], bytes]:
    """A paragraph of ``piece`` again and again."""

    def make(size: int) -> bytes:
        words = _numbered(piece, max(1, size // len(piece)))
        return _akn(f"<paragraph><content><p>Urges {words}</p></content></paragraph>")(1)

    return make


_ITEM = '<paragraph eId="p_{n}"><num>{n}.</num><content><p>Urges all.</p></content></paragraph>'
_VMERGE = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
_ROW = "<w:tr><w:tc><w:p/></w:tc></w:tr>"
_NUM = '<w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr>'
_NOTED = '<w:p><w:r><w:t>Urges</w:t><w:footnoteReference w:id="{n}"/></w:r></w:p>'
_NOTE = '<w:footnote w:id="{n}"><w:p><w:r><w:t>Ibid.</w:t></w:r></w:p></w:footnote>'
_TALKED = (
    '<w:p><w:commentRangeStart w:id="{n}"/><w:r><w:t>Urges.</w:t></w:r>'
    '<w:commentRangeEnd w:id="{n}"/><w:r><w:commentReference w:id="{n}"/></w:r></w:p>'
)
_TALK = '<w:comment w:id="{n}" w:author="EU"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>'
_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF _x</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
_BEGUN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
_TRACKED = (
    '<w:p><w:ins w:id="{n}" w:author="EU"><w:r><w:t>a </w:t></w:r></w:ins>'
    '<w:del w:id="{n}" w:author="US"><w:r><w:delText>b </w:delText></w:r></w:del></w:p>'
)
_SPLIT = (
    '<w:ins w:id="{n}" w:author="EU"><w:r><w:t>a </w:t></w:r></w:ins>'
    '<w:del w:id="{n}" w:author="US"><w:r><w:delText>b </w:delText></w:r></w:del>'
)
_BOX = (
    "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent>"
    "</w:pict></w:r></w:p>"
)

_WIDE = (
    '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="9999"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r>'
    "</w:p></w:tc></w:tr>"
)
_MOVED = (
    '<w:p><w:moveFrom w:id="{n}" w:author="EU"><w:r><w:t>a </w:t></w:r></w:moveFrom></w:p>'
    '<w:p><w:moveTo w:id="{n}" w:author="EU"><w:r><w:t>a </w:t></w:r></w:moveTo></w:p>'
)
_ALTERNATIVE = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    "<mc:Choice><w:r><w:t>a</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>b</w:t></w:r>"
    "</mc:Fallback></mc:AlternateContent>"
)

_LETTER = "To: a@b.example\nFrom: c@d.example\n"
_MULTIPART = f'{_LETTER}Content-Type: multipart/mixed; boundary="b"\n\n'
_KIND = "Content-Type: text/plain"
_ATTACHED = (
    "--b\nContent-Type: application/pdf; name=a{n}.pdf\nContent-Transfer-Encoding: base64\n"
    "Content-Disposition: attachment; filename=a{n}.pdf\n\nJVBERi0=\n"
)
_PART = f"--b\n{_KIND}{''.join(f'; p{at}=v' for at in range(500))}\n\nx\n"

TEXTS = (
    Bomb("blank lines", "txt", _text("\n")),
    Bomb("lines of spaces", "txt", _text(" \n")),
    Bomb("spaces in a line", "txt", _text(" ", "1. Urges", "all States.\n")),
    Bomb("spaces between words", "txt", _text(" a" + " " * 40, "1. Urges", "all States.\n")),
    Bomb("tabs in a line", "txt", _text("\t", "1. Urges", "all States.\n")),
    Bomb("fixed spaces", "txt", _text("\u00a0", "1. Urges", "all States.\n")),
    Bomb("spaces behind a line", "txt", _text(" ", "1. Urges all")),
    Bomb("form feeds", "txt", _text("\f")),
    Bomb("brackets in brackets", "txt", _deep("[", "]", head="1. Urges ")),
    Bomb("brackets opened", "txt", _text("[", "1. Urges ")),
    Bomb("brackets shut", "txt", _text("]", "1. Urges ")),
    Bomb("brackets beside each other", "txt", _text("[a]", "1. Urges ")),
    Bomb("alternatives", "txt", _text("[a/b] ", "1. Urges ")),
    Bomb("proposals by States", "txt", _text("[Mali: a] ", "1. Urges ")),
    Bomb("braces", "txt", _text("{", "1. Urges ")),
    Bomb("parentheses", "txt", _deep("(", ")", head="1. Urges ")),
    Bomb("parentheses beside each other", "txt", _text("(i) ", "1. Urges States to act;\n\n")),
    Bomb("parentheses with a status", "txt", _text("(agreed) ", "1. Urges States to act;\n\n")),
    Bomb("parentheses opened", "txt", _text("(a ", "1. Urges ")),
    Bomb("a long line", "txt", _text("the States ", "1. Urges ")),
    Bomb("a long word", "txt", _text("a", "1. Urges ")),
    Bomb("a long number", "txt", _text("1", "1. Urges ")),
    Bomb("numbers in numbers", "txt", _text("1.", "")),
    Bomb("numbers with strokes", "txt", _text("1/", "1. Urges ")),
    Bomb("symbols", "txt", _text("A/RES/", "1. Urges ")),
    Bomb("Roman numbers", "txt", _text("X", "1. Urges ")),
    Bomb("headings", "txt", _counted("{n}. Title\n\n")),
    Bomb("headings in capitals", "txt", _text("TITLE\n\n")),
    Bomb("numbers of four levels", "txt", _counted("1.1.1.{n} Urges all.\n")),
    Bomb("paragraphs", "txt", _counted("{n}. Urges all;\n\n")),
    Bomb("openings", "txt", _text("Recalling its decision,\n\n")),
    Bomb("items", "txt", _text("(a) Here;\n")),
    Bomb("bare lines", "txt", _text("a\n")),
    Bomb("lines that go on", "txt", _text("and the\n")),
    Bomb("rows", "txt", _text("a\tb\n")),
    Bomb("quotation marks", "txt", _text("“", "1. Urges ")),
    Bomb("quotation marks, straight", "txt", _text('"', "1. Urges ")),
    Bomb("quoted words", "txt", _text("“a” ", "1. Urges ")),
    Bomb("apostrophes", "txt", _text("’", "1. Urges ")),
    Bomb("full stops", "txt", _text(".", "1. Urges ")),
    Bomb("full stops apart", "txt", _text(". ", "1. Urges ")),
    Bomb("commas", "txt", _text(", ", "1. Urges ")),
    Bomb("semicolons", "txt", _text("; ", "1. Urges ")),
    Bomb("dashes", "txt", _text("–", "1. Urges ")),
    Bomb("hyphens", "txt", _text("a-", "1. Urges ")),
    Bomb("low lines", "txt", _text("_", "1. Urges ")),
    Bomb("stars", "txt", _text("*", "1. Urges ")),
    Bomb("bold words", "txt", _text("**a** ", "1. Urges ")),
    Bomb("tags", "txt", _text("<i>a", "1. Urges ")),
    Bomb("signs of notes", "txt", _text("¹", "1. Urges ")),
    Bomb("notes", "txt", _text("a¹\n\n¹ Ibid., p. 2\n\n")),
    Bomb("notes in Markdown", "txt", _counted("a[^{n}]\n\n[^{n}]: Ibid.\n\n")),
    Bomb("marks of direction", "txt", _text("\u202e\u2066x", "1. Urges ")),
    Bomb("combining marks", "txt", _text("\u0301", "1. Urges e")),
    Bomb("letters with marks", "txt", _text("e\u0301\u0323", "1. Urges ")),
    Bomb("marks in turn", "txt", _text("\u0301\u0323", "1. Urges e")),
    Bomb("marks and unseen characters", "txt", _text("\u0301\u200b\u0323\u200b", "1. Urges e")),
    Bomb("unseen characters", "txt", _text("\u200b", "1. Urges ")),
    Bomb("marks of byte order", "txt", _text("\ufeff", "1. Urges ")),
    Bomb("controls", "txt", _text("\x01", "1. Urges ")),
    Bomb("Han", "txt", _text("中", "1. ")),
    Bomb("Arabic", "txt", _text("الدول ", "1. ")),
    Bomb("dates", "txt", _text("1 January 2026 ", "1. Urges ")),
    Bomb("references", "txt", _text("paragraph 1 of resolution 70/1 ", "1. Urges ")),
    Bomb("lists of paragraphs", "txt", _text("1, ", "1. Recalls paragraphs ")),
    Bomb("States", "txt", _text("Mali, Chad and ", "1. Urges ")),
    Bomb("mail in mail", "txt", _deep("> ", "", head="> a\n> b\n> c\n")),
    Bomb("quoted mail", "txt", _text("> a\n")),
    Bomb("names behind brackets", "txt", _text("[a - Mali] ", "1. Urges ")),
    Bomb("marks around letters", "txt", _text("\u2067ا\u2069a ", "1. Urges ")),
    Bomb("a contents list", "txt", _counted("Title ........ {n}\n", "Contents\n\n")),
    Bomb("annexes", "txt", _text("Annex I\n\nTitle\n\n1. x.\n\n")),
    Bomb("entities", "txt", _text("&amp;", "1. Urges ")),
    Bomb("bytes of no encoding", "txt", lambda size: b"\xff\xc3\x28" * (size // 3)),
)  # fmt: skip
MARKDOWN = (
    Bomb("blank lines", "md", _text("\n", "# A\n\n1. Urges\n")),
    Bomb("spaces in a line", "md", _text(" ", "# A\n\n1. Urges", "all\n")),
    Bomb("quotes in quotes", "md", _text(">", "# A\n\n")),
    Bomb("lists in lists", "md", _deep("- ", "", head="# A\n\n")),
    Bomb("stars", "md", _text("a**b*c", "# A\n\n")),
    Bomb("brackets in brackets", "md", _deep("[", "]", head="# A\n\n")),
    Bomb("links opened", "md", _text("[a](", "# A\n\n")),
    Bomb("links", "md", _text("[a](http://a.b) ", "# A\n\n")),
    Bomb("ticks", "md", _text("`a ``", "# A\n\n")),
    Bomb("comments opened", "md", _text("<!-- a ", "# A\n\n")),
    Bomb("comments", "md", _text("<!-- a --> ", "# A\n\n")),
    Bomb("notes of one name", "md", _text("x[^1] ", "# A\n\n[^1]: a\n\n")),
    Bomb("notes", "md", _counted("x[^{n}]\n\n[^{n}]: a\n\n", "# A\n\n")),
    Bomb("rows", "md", _text("|a|b|\n", "# A\n\n|a|b|\n|---|---|\n")),
    Bomb("pipes", "md", _text("|", "# A\n\n|a|\n|---|\n")),
    Bomb("headings", "md", _text("## A\n\n", "# A\n\n")),
    Bomb("fences", "md", _text("```\n", "# A\n\n")),
    Bomb("backslashes", "md", _text("\\", "# A\n\n")),
    Bomb("entities", "md", _text("&amp;", "# A\n\n")),
    Bomb("front matter", "md", _text("a: b\n", "---\n", "---\n# A\n")),
    Bomb("struck words", "md", _text("~~a~~ ~", "# A\n\n")),
    Bomb("insertions", "md", _text("{++a++}{--b--}", "# A\n\n")),
    Bomb("links of many addresses", "md", _counted("[a](http://a.b/{n}) ", "# A\n\n1. Urges ")),
    Bomb("looks and brackets", "md", _text("**a** [b] ~~c~~ ", "# A\n\n1. Urges ")),
    Bomb("cells with looks", "md", _text("|**a**|*b*|\n", "# A\n\n|a|b|\n|---|---|\n")),
    Bomb("notes put in", "md", lambda size: (_KNOWN + "".join(f" a[^{n}]" for n in range(size // 24)) + "".join(f"\n\n[^{n}]: Ibid. {n}" for n in range(size // 24))).encode()),  # noqa: E501
    Bomb("looks put in", "md", _text(" **a** _b_", _KNOWN)),
    Bomb("brackets put in", "md", _text(" [a] [Mali: b]", _KNOWN)),
    Bomb("looks and notes", "md", _counted("**a**[^{n}] ", "# A\n\n1. Urges ", "\n\n[^1]: a\n")),
)  # fmt: skip
PAGES = (
    Bomb("headers", "eml", _counted("X-{n}: y\n", _LETTER, "\n1. Urges all.\n")),
    Bomb("addresses", "eml", _text("a@b.example, ", f"{_LETTER}Cc: ", "\n\n1. Urges all.\n")),
    Bomb("parameters", "eml", _counted("; p{n}=v", f"{_LETTER}{_KIND}", "\n\nx\n")),
    Bomb("parts", "eml", _text("--b\n\nx\n", _MULTIPART, "--b--\n")),
    Bomb("parts with parameters", "eml", _text(_PART, _MULTIPART)),
    Bomb("parts in parts", "eml", _text("--b\n" + _MULTIPART.removeprefix(_LETTER), _MULTIPART)),
    Bomb("folded lines", "eml", _text(" b\n", f"{_LETTER}Subject: a\n", "\n1. Urges all.\n")),
    Bomb("words in a code", "eml", _text(" =?utf-8?q?a?=\n", f"{_LETTER}Subject: a\n", "\nx\n")),
    Bomb("attachments", "eml", _counted(_ATTACHED, _MULTIPART, "--b--\n")),
    Bomb("mail in mail", "eml", _deep("Content-Type: message/rfc822\n\n", "", head=_LETTER)),
    Bomb("blank lines", "html", _page("\n")),
    Bomb("spaces in a paragraph", "html", lambda size: _PAGE.encode() + b"<p>1. Urges" + b" " * size + b"all</p>"),  # noqa: E501
    Bomb("fixed spaces", "html", lambda size: _PAGE.encode() + b"<p>1. Urges" + b"&nbsp;" * (size // 6) + b"all</p>"),  # noqa: E501
    Bomb("attributes", "html", lambda size: (_PAGE + "<p " + " ".join(f"a{n}=b" for n in range(size // 8)) + ">x</p>").encode()),  # noqa: E501
    Bomb("one attribute again", "html", lambda size: (_PAGE + "<p " + "a=b " * (size // 4) + ">x</p>").encode()),  # noqa: E501
    Bomb("a long attribute", "html", lambda size: (_PAGE + '<p style="' + "color:red;" * (size // 10) + '">x</p>').encode()),  # noqa: E501
    Bomb("classes", "html", lambda size: (_PAGE + '<p class="' + "a " * (size // 2) + '">x</p>').encode()),  # noqa: E501
    Bomb("parts in parts", "html", _deep_page("<div>", "</div>")),
    Bomb("parts opened", "html", _page("<div>")),
    Bomb("paragraphs opened", "html", _page("<p>")),
    Bomb("paragraphs", "html", _page("<p>a</p>")),
    Bomb("bold in bold", "html", _deep_page("<b>", "</b>")),
    Bomb("bold opened", "html", _page("<b>a")),
    Bomb("italics", "html", _page("<i>a</i> ")),
    Bomb("lists in lists", "html", _deep_page("<ul><li>", "</li></ul>")),
    Bomb("items", "html", _page("<li>a")),
    Bomb("tables in tables", "html", _deep_page("<table><tr><td>", "</td></tr></table>")),
    Bomb("cells", "html", lambda size: (_PAGE + "<table><tr>" + "<td>a</td>" * (size // 10) + "</tr></table>").encode()),  # noqa: E501
    Bomb("rows", "html", lambda size: (_PAGE + "<table>" + "<tr><td>a<td>b</tr>" * (size // 19) + "</table>").encode()),  # noqa: E501
    Bomb("cells over many rows", "html", lambda size: (_PAGE + "<table>" + '<tr><td rowspan="60000">a</tr>' * (size // 30) + "</table>").encode()),  # noqa: E501
    Bomb("cells over many columns", "html", lambda size: (_PAGE + "<table><tr>" + '<td colspan="1000">a' * (size // 20) + "</table>").encode()),  # noqa: E501
    Bomb("wide cells over many rows", "html", lambda size: (_PAGE + "<table>" + '<tr><td rowspan="9999" colspan="999">a<td>b</tr>' * (size // 50) + "</table>").encode()),  # noqa: E501
    Bomb("line breaks", "html", _page("<br>")),
    Bomb("entities", "html", _page("&amp;")),
    Bomb("numbered entities", "html", _page("&#233;")),
    Bomb("notes", "html", _page('<p>a<sup><a href="#f{n}">{n}</a></sup></p><p id="f{n}">{n} Ibid.</p>')),  # noqa: E501
    Bomb("links", "html", _page('<a href="#f">1</a> ')),
    Bomb("headings", "html", _page("<h2>A</h2>")),
    Bomb("comments", "html", _page("<!-- a -->")),
    Bomb("comments opened", "html", _page("<!-- a ")),
    Bomb("styles", "html", _page("<style>p{color:red}</style>")),
    Bomb("insertions", "html", _page("<ins>a</ins><del>b</del>")),
    Bomb("hidden words", "html", _page('<p style="display:none">a</p>')),
    Bomb("angles", "html", _page("<")),
    Bomb("marks with looks", "html", _page("<i>&#769;</i>")),
    Bomb("marks in turn", "html", _page("&#769;&#803;")),
    Bomb("lines with looks", "html", _page("<b>a</b><br>")),
    Bomb("raised figures", "html", lambda size: (_PAGE + "<p>a¹ b²</p>" * (size // 40) + "<p>¹ Ibid.</p><p>² Ibid.</p>" * (size // 80)).encode()),  # noqa: E501
    Bomb("links of many addresses", "html", _page('<a href="http://a.b/{n}">a</a> ')),
    Bomb("line breaks in a cell", "html", lambda size: (_PAGE + "<table><tr><td>a" + "<br>a" * (size // 5) + "</table>").encode()),  # noqa: E501
    Bomb("numbered lists in lists", "html", _deep_page("<ol start=2 type=i><li>a", "")),
    Bomb("rules of styles", "html", lambda size: (_PAGE + "<style>" + "".join(f".c{n} p, p.c{n}{{font-weight:bold}}" for n in range(size // 40)) + "</style>" + '<p class="c1 c2">a</p>' * (size // 80)).encode()),  # noqa: E501
    Bomb("directions in directions", "html", _deep_page('<bdo dir="rtl">a', "</bdo>")),
)  # fmt: skip
WORD = (
    Bomb("empty paragraphs", "docx", _body("<w:p/>")),
    Bomb("paragraphs", "docx", _body(paragraph("Urges."))),
    Bomb("spaces", "docx", _body(" ", '<w:p><w:r><w:t xml:space="preserve">1. Urges', "all</w:t></w:r></w:p>")),  # noqa: E501
    Bomb("runs", "docx", _body("<w:r><w:t>a</w:t></w:r>", "<w:p>", "</w:p>")),
    Bomb("runs with looks", "docx", _body("<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>", "<w:p>", "</w:p>")),  # noqa: E501
    Bomb("empty runs", "docx", _body("<w:r/>", "<w:p>", "</w:p>")),
    Bomb("tabs", "docx", _body("<w:tab/>", "<w:p><w:r>", "<w:t>a</w:t></w:r></w:p>")),
    Bomb("line breaks", "docx", _body("<w:br/>", "<w:p><w:r><w:t>a</w:t>", "</w:r></w:p>")),
    Bomb("page breaks", "docx", _body('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')),
    Bomb("brackets", "docx", _body("[", "<w:p><w:r><w:t>1. Urges ", "</w:t></w:r></w:p>")),
    Bomb("merged cells", "docx", _body(_VMERGE, "<w:tbl><w:tr>", "</w:tr></w:tbl>")),
    Bomb("merged cells below each other", "docx", _body(f"<w:tr>{_VMERGE}</w:tr>", "<w:tbl>", "</w:tbl>")),  # noqa: E501
    Bomb("cells", "docx", _body("<w:tc><w:p/></w:tc>", "<w:tbl><w:tr>", "</w:tr></w:tbl>")),
    Bomb("cells with words", "docx", _body(f"<w:tc>{paragraph('a')}</w:tc>", "<w:tbl><w:tr>", "</w:tr></w:tbl>")),  # noqa: E501
    Bomb("rows", "docx", _body(_ROW, "<w:tbl>", "</w:tbl>")),
    Bomb("rows with words", "docx", _body(f"<w:tr><w:tc>{paragraph('a')}</w:tc></w:tr>", "<w:tbl>", "</w:tbl>")),  # noqa: E501
    Bomb("tables", "docx", _body(f"<w:tbl>{_ROW}</w:tbl>")),
    Bomb("tables in a cell", "docx", _body(f"<w:tbl><w:tr><w:tc>{paragraph('a')}</w:tc></w:tr></w:tbl>", "<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>")),  # noqa: E501
    Bomb("tables in tables", "docx", _deep_body("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")),
    Bomb("footnotes", "docx", _body(_NOTED, footnotes=_NOTE)),
    Bomb("footnotes in one paragraph", "docx", _body('<w:r><w:footnoteReference w:id="{n}"/></w:r>', "<w:p>", "</w:p>", footnotes=_NOTE)),  # noqa: E501
    Bomb("one footnote again", "docx", _body('<w:r><w:footnoteReference w:id="1"/></w:r>', "<w:p>", "</w:p>", footnotes=_NOTE)),  # noqa: E501
    Bomb("footnotes without a mark", "docx", _body("<w:p/>", footnotes=_NOTE)),
    Bomb("comments", "docx", _body(_TALKED, comments=_TALK)),
    Bomb("comments in one paragraph", "docx", _body('<w:commentRangeStart w:id="{n}"/><w:r><w:t>a</w:t></w:r><w:commentRangeEnd w:id="{n}"/><w:r><w:commentReference w:id="{n}"/></w:r>', "<w:p>", "</w:p>", comments=_TALK)),  # noqa: E501
    Bomb("fields", "docx", _body(_FIELD, "<w:p>", "</w:p>")),
    Bomb("fields opened", "docx", _body(_BEGUN, "<w:p>", "</w:p>")),
    Bomb("deep levels", "docx", _body(paragraph("Urges.", _NUM), numbering='<w:num w:numId="{n}"/>')),  # noqa: E501
    Bomb("lists", "docx", _levels),
    Bomb("styles", "docx", _styles),
    Bomb("tracked changes", "docx", _body(_TRACKED)),
    Bomb("tracked changes in one paragraph", "docx", _body(_SPLIT, "<w:p>", "</w:p>")),
    Bomb("insertions in insertions", "docx", _deep_body("<w:ins>", "</w:ins>", "<w:r/>")),
    Bomb("text boxes", "docx", _body(_BOX)),
    Bomb("controls", "docx", _body("<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>")),
    Bomb("bookmarks", "docx", _body('<w:bookmarkStart w:id="{n}" w:name="b{n}"/><w:bookmarkEnd w:id="{n}"/>', "<w:p>", "</w:p>")),  # noqa: E501
    Bomb("links", "docx", _body('<w:hyperlink w:anchor="a"><w:r><w:t>a</w:t></w:r></w:hyperlink>', "<w:p>", "</w:p>")),  # noqa: E501
    Bomb("unknown elements", "docx", _body("<w:strange/>", "<w:p>", "</w:p>")),
    Bomb("attributes", "docx", _body('<w:p w:a{n}="b"/>')),
    Bomb("attributes of one paragraph", "docx", _body('w:a{n}="b" ', "<w:p ", "/>")),
    Bomb("headers", "docx", _body("<w:p/>", header=paragraph("A/1"))),
    Bomb("sections", "docx", _body("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>")),
    Bomb("letters with marks and looks", "docx", _body("<w:r><w:rPr><w:b/></w:rPr><w:t>e\u0301</w:t></w:r><w:r><w:t>b</w:t></w:r>", "<w:p>", "</w:p>")),  # noqa: E501
    Bomb("cells over many columns", "docx", _body(_WIDE, "<w:tbl>", "</w:tbl>")),
    Bomb("cells with looks", "docx", _body("<w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r></w:p></w:tc>", "<w:tbl><w:tr>", "</w:tr></w:tbl>")),  # noqa: E501
    Bomb("lists begun anew", "docx", _overrides),
    Bomb("styles beside each other", "docx", _body(paragraph("Urges.", '<w:pStyle w:val="S{n}"/>'), styles='<w:style w:type="paragraph" w:styleId="S{n}"><w:name w:val="heading {n}"/></w:style>')),  # noqa: E501
    Bomb("fields to bookmarks", "docx", _body('<w:bookmarkStart w:id="{n}" w:name="b{n}"/><w:r><w:t>a</w:t></w:r><w:bookmarkEnd w:id="{n}"/><w:fldSimple w:instr="REF b{n} \\h"><w:r><w:t>a</w:t></w:r></w:fldSimple>', "<w:p>", "</w:p>")),  # noqa: E501
    Bomb("notes in notes", "docx", _body('<w:p/>', footnotes='<w:footnote w:id="{n}"><w:p><w:r><w:footnoteReference w:id="{n}"/></w:r></w:p></w:footnote>')),  # noqa: E501
    Bomb("moves", "docx", _body(_MOVED)),
    Bomb("controls in controls", "docx", _deep_body("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")),  # noqa: E501
    Bomb("alternatives", "docx", _body(_ALTERNATIVE, "<w:p>", "</w:p>")),
    Bomb("links of many addresses", "docx", _linked),
    Bomb("members", "docx", _members),
)  # fmt: skip
OTHERS = (
    Bomb("brackets", "json", _broken_json),
    Bomb("brackets shut", "json", lambda size: b"[" * (size // 2) + b"]" * (size // 2)),
    Bomb("objects", "json", lambda size: b'{"clauses": ' + b'{"a":' * (size // 6) + b"1"),
    Bomb("clauses", "json", _json),
    Bomb("clauses of one id", "json", lambda size: _clauses(size, lambda n: {"id": "c", "kind": "operative"})),  # noqa: E501
    Bomb("clauses below each other", "json", lambda size: _clauses(size, lambda n: {"id": f"c{n}", "kind": "item", "level": n, "parent": f"c{n - 1}"} if n else {"id": "c0", "kind": "operative"})),  # noqa: E501
    Bomb("a long number", "json", lambda size: b'{"clauses": [{"id": ' + b"1" * size + b"}]}"),
    Bomb("paragraphs", "xml", _akn(_ITEM)),
    Bomb("looks", "xml", _akn_words("<b>a</b> [b] ")),
    Bomb("links of many addresses", "xml", _akn_words('<a href="http://a.b/{n}">a</a> ')),
    Bomb("parts in parts", "xml", _akn("<hcontainer>" * 200 + "<content><p>a</p></content>" + "</hcontainer>" * 200)),  # noqa: E501
    Bomb("references", "xml", _akn('<paragraph><content><p><ref href="#a">a</ref></p></content></paragraph>')),  # noqa: E501
    Bomb("notes", "xml", _akn('<paragraph><content><p>a<authorialNote marker="{n}"><p>Ibid.</p></authorialNote></p></content></paragraph>')),  # noqa: E501
)  # fmt: skip
PDFS = (
    Bomb("words", "pdf", _operators(b"BT /F1 9 Tf 72 500 Td (Urges all States) Tj ET\n")),
    Bomb("lines", "pdf", lambda size: pdf(_SAID + b"".join(b"BT /F1 2 Tf %d %d Td (Urges all) Tj ET\n" % (9 + at % 7 * 70, 830 - at // 7 % 820) for at in range(size // 40)))),  # noqa: E501
    Bomb("letters", "pdf", lambda size: pdf(_SAID + b"BT /F1 1 Tf 9 9 Td " + b"(a) Tj " * (size // 7) + b"ET")),  # noqa: E501
    Bomb("states saved", "pdf", _operators(b"q ")),
    Bomb("states saved and restored", "pdf", _operators(b"q ", b"Q ")),
    Bomb("rules", "pdf", lambda size: pdf(_SAID + b"".join(b"9 %d m 500 %d l S\n" % (at % 800, at % 800) for at in range(size // 20)))),  # noqa: E501
    Bomb("boxes", "pdf", lambda size: pdf(_SAID + b"".join(b"%d %d 9 9 re f\n" % (at % 500, at % 800) for at in range(size // 18)))),  # noqa: E501
    Bomb("curves", "pdf", _operators(b"9 9 m 1 2 3 4 5 6 c S\n")),
    Bomb("numbers", "pdf", _operators(b"1 ")),
    Bomb("arrays", "pdf", _operators(b"[ ")),
    Bomb("texts begun", "pdf", _operators(b"BT ET ")),
    Bomb("pages", "pdf", lambda size: pdf(*(_SAID for _ in range(max(1, size // 300))))),
    Bomb("annotations", "pdf", lambda size: pdf(_SAID, annotations=max(1, size // 80))),
    Bomb("fonts", "pdf", lambda size: pdf(_SAID, fonts=max(1, size // 60))),
    Bomb("fonts taken", "pdf", _operators(b"/F1 9 Tf ")),
    Bomb("short words", "pdf", _operators(b"1 0 0 1 1 1 cm BT /F1 1 Tf (a b) Tj ET\n")),
    Bomb("an array of letters", "pdf", lambda size: pdf(_SAID + b"BT /F1 1 Tf 9 9 Td [" + b"(a)-900" * (size // 7) + b"] TJ ET")),  # noqa: E501
    Bomb("figures in figures", "pdf", _figures),
    Bomb("words upon words", "pdf", lambda size: pdf(_SAID + b"".join(b"BT /F1 9 Tf 72 %d Td (Urges all States) Tj ET\n" % (500 + at % 3) for at in range(size // 45)))),  # noqa: E501
)  # fmt: skip
OFFICE = (
    Bomb("paragraphs", "odt", _open_document("<t:p/>")),
    Bomb("words", "odt", _open_document("<t:p>Urges all.</t:p>")),
    Bomb("paragraphs", "rtf", lambda size: b"{\\rtf1\\ansi The Board,\\par " + b"1. Urges all.\\par " * (size // 19) + b"}"),  # noqa: E501
    Bomb("groups", "rtf", lambda size: b"{\\rtf1\\ansi The Board,\\par " + b"{" * (size // 2) + b"}" * (size // 2) + b"}"),  # noqa: E501
)  # fmt: skip
BOMBS = (*TEXTS, *MARKDOWN, *PAGES, *WORD, *OTHERS, *PDFS)
