"""Word files made up of pieces, and what an editor makes of them: for tests of tracked changes on
the file itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from hypothesis import strategies as st
from lxml import etree

from draftbench.formats.docx.names import root, w
from draftbench.formats.docx.template.package import Package
from support.revised import body, word_file

WORDS = (
    "States",
    "crime",
    "63/193",
    "and",
    "prevention,",
    "justice;",
    "Côte d'Ivoire",
    "the",
    "of",
)
LOOKS = ("", "", "<w:b/>", "<w:i/>", '<w:rStyle w:val="Strong"/>')
STYLES = ("", "", "SingleTxt", "Heading1")
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_LIST = (
    '<w:abstractNum w:abstractNumId="0"><w:nsid w:val="12345678"/></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


@dataclass(frozen=True)
class Words:
    """A run."""

    text: str
    looks: str = ""


@dataclass(frozen=True)
class Noted:
    """A footnote with these words."""

    text: str


@dataclass(frozen=True)
class Linked:
    """A link to a bookmark."""

    text: str
    to: str = "target"


@dataclass(frozen=True)
class Counted:
    """A field with a result."""

    result: str


@dataclass(frozen=True)
class Boxed:
    """A drawing with a text box."""

    text: str


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of such pieces."""

    pieces: tuple[object, ...] = ()
    style: str = ""
    list_number: bool = False


@dataclass(frozen=True)
class Grid:
    """A table: rows of cells of paragraphs."""

    rows: tuple[tuple[Paragraph, ...], ...]


Block = Paragraph | Grid


@dataclass
class _Writer:
    notes: list[str] = field(default_factory=list)

    def block(self, block: Block) -> str:
        if isinstance(block, Grid):
            rows = "".join(
                "<w:tr>" + "".join(f"<w:tc>{self.block(cell)}</w:tc>" for cell in row) + "</w:tr>"
                for row in block.rows
            )
            return f"<w:tbl><w:tblPr/><w:tblGrid/>{rows}</w:tbl>"
        looks = f'<w:pStyle w:val="{block.style}"/>' if block.style else ""
        if block.list_number:
            looks += '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
        looks = f"<w:pPr>{looks}</w:pPr>" if looks else ""
        return f"<w:p>{looks}{''.join(self.piece(one) for one in block.pieces)}</w:p>"

    def piece(self, piece: object) -> str:
        match piece:
            case Words(text, looks):
                return _run(text, looks)
            case Noted(text):
                self.notes.append(text)
                return f'<w:r><w:footnoteReference w:id="{len(self.notes)}"/></w:r>'
            case Linked(text, to):
                return f'<w:hyperlink w:anchor="{to}">{_run(text)}</w:hyperlink>'
            case Counted(result):
                return (
                    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
                    "<w:r><w:instrText> PAGE </w:instrText></w:r>"
                    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
                    f'{_run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
                )
            case Boxed(text):
                inside = f"<w:txbxContent><w:p>{_run(text)}</w:p></w:txbxContent>"
                return f"<w:r><w:pict><box>{inside}</box></w:pict></w:r>"
        raise TypeError(piece)


def _run(text: str, looks: str = "") -> str:
    held = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    pieces = []
    for number, part in enumerate(text.split("\t")):
        pieces.append("<w:tab/>" if number else "")
        pieces.append(f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else "")
    return f"<w:r>{held}{''.join(pieces)}</w:r>"


def _named(kind: str, name: str) -> str:
    held = f'<w:name w:val="{name}"/>'
    return f'<w:style w:type="{kind}" w:styleId="{name}">{held}</w:style>'


def made(blocks: Sequence[Block], *, styles: Sequence[str] = ("SingleTxt", "Heading1")) -> bytes:
    """A Word file of these blocks, with an image that nobody uses beside them."""
    writer = _Writer()
    content = "".join(writer.block(block) for block in blocks)
    if not blocks or isinstance(blocks[-1], Grid):
        content += "<w:p/>"
    notes = "".join(
        f'<w:footnote w:id="{n}"><w:p><w:r><w:footnoteRef/></w:r>{_run(text)}</w:p></w:footnote>'
        for n, text in enumerate(writer.notes, 1)
    )
    named = "".join(_named("paragraph", name) for name in styles)
    parts = {
        "styles": (
            "w:styles",
            named + _named("character", "Strong"),
        ),
        "numbering": (
            "w:numbering",
            _LIST,
        ),
        "header": ("w:hdr", f"<w:p>{_run('A/CONF.213/L.1')}</w:p>"),
    }
    if writer.notes:
        parts["footnotes"] = ("w:footnotes", notes)
    return word_file(f"{content}<w:sectPr/>", parts)


def sound(blocks: Sequence[Block]) -> bytes:
    """The same without notes and lists, as a file that every program opens."""
    writer = _Writer()
    content = "".join(writer.block(block) for block in blocks)
    package = Package()
    styles = root("styles")
    styles.append(w("style", w("name", val="Normal"), type="paragraph", default=1, styleId="N"))
    package.add("styles", "styles", styles)
    document = root("document")
    document.append(body(content, "<w:sectPr/>"))
    package.parts["word/document.xml"] = document
    for name, uri in (("core", _CORE), ("app", _APP)):
        holder = "coreProperties" if name == "core" else "Properties"
        package.parts[f"docProps/{name}.xml"] = etree.Element(f"{{{uri}}}{holder}")
    return package.data()


_texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
_pieces = st.one_of(
    st.builds(Words, _texts.map(lambda text: f"{text} "), st.sampled_from(LOOKS)),
    st.builds(Words, _texts.map(lambda text: f"{text} "), st.sampled_from(LOOKS)),
    st.builds(Noted, _texts),
    st.builds(Linked, _texts),
    st.builds(Counted, st.sampled_from(("1", "2"))),
    st.builds(Boxed, _texts),
)
_numbers = st.sampled_from(("", "", "1.\t", "2.\t", "(a)\t"))


@st.composite
def paragraphs(draw: st.DrawFn) -> Paragraph:
    """A paragraph, now and then empty, now and then numbered."""
    pieces = draw(st.lists(_pieces, max_size=4))
    number = draw(_numbers)
    if number and pieces:
        pieces.insert(0, Words(number))
    return Paragraph(tuple(pieces), draw(st.sampled_from(STYLES)), draw(st.booleans()))


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    """A table of one to three rows and one or two columns."""
    columns = draw(st.integers(1, 2))
    return Grid(
        tuple(
            tuple(draw(paragraphs()) for _ in range(columns))
            for _ in range(draw(st.integers(1, 3)))
        )
    )


blocks = st.lists(st.one_of(paragraphs(), paragraphs(), paragraphs(), grids()), max_size=7)


@st.composite
def edited(draw: st.DrawFn, old: Sequence[Block]) -> list[Block]:
    """What an editor makes of blocks: some go, come, move, change, part, or grow together."""
    new: list[Block] = []
    for block in old:
        match draw(st.sampled_from(("keep", "keep", "keep", "go", "edit", "come", "part"))):
            case "keep":
                new.append(block)
            case "edit":
                new.append(_changed(draw, block))
            case "come":
                new += [draw(paragraphs()), block]
            case "part" if isinstance(block, Paragraph):
                at = draw(st.integers(0, len(block.pieces)))
                new.append(Paragraph(block.pieces[:at], block.style, block.list_number))
                new.append(Paragraph(block.pieces[at:], block.style, block.list_number))
            case "go":
                pass
            case _:
                new.append(block)
    if len(new) > 1 and draw(st.booleans()):
        new.insert(draw(st.integers(0, len(new) - 1)), new.pop(draw(st.integers(0, len(new) - 1))))
    if len(new) > 1 and draw(st.booleans()):
        at = draw(st.integers(0, len(new) - 2))
        one, two = new[at : at + 2]
        if isinstance(one, Paragraph) and isinstance(two, Paragraph):
            new[at : at + 2] = [Paragraph(one.pieces + two.pieces, one.style, one.list_number)]
    return new


def _changed(draw: st.DrawFn, block: Block) -> Block:
    if isinstance(block, Grid):
        rows = list(block.rows)
        at = draw(st.integers(0, len(rows) - 1))
        rows[at] = tuple(_paragraph_changed(draw, cell) for cell in rows[at])
        if draw(st.booleans()):
            rows.insert(at, tuple(draw(paragraphs()) for _ in rows[at]))
        return Grid(tuple(rows))
    return _paragraph_changed(draw, block)


def _paragraph_changed(draw: st.DrawFn, block: Paragraph) -> Paragraph:
    pieces = list(block.pieces)
    if draw(st.booleans()) and pieces:
        del pieces[draw(st.integers(0, len(pieces) - 1))]
    if draw(st.booleans()):
        pieces.insert(draw(st.integers(0, len(pieces))), draw(_pieces))
    return Paragraph(tuple(pieces), block.style, block.list_number)
