"""Word files as other programs write them, and damaged ones: read with a note, or refused."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from draftbench.errors import InputError
from draftbench.formats.docx.names import MATH, R, W
from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.imported import Imported
from draftbench.formats.reading import read
from support.accounting import accounted
from support.lists import abstract, item, level, num, word_file
from support.office import SOFFICE, convert
from support.word import FRONT, clean, declaration, opening

LISTS = abstract(0, level(0, "decimal", "%1.")) + num(1, 0)
STYLES = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>'
HEADING = '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Prevention</w:t></w:r></w:p>'
BODY = HEADING + item("Calls upon States to act;") + item("Urges all.")
Parts = dict[str, bytes]


def unpacked(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Parts) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def facts(imported: Imported) -> list[tuple[str, str, str]]:
    return [(c.kind.value, c.label, c.text.text) for part in imported.parts for c in part]


EXPECTED = [
    ("heading", "", "Prevention"),
    ("operative", "1.", "Calls upon States to act;"),
    ("operative", "2.", "Urges all."),
]


def renamed(old: str, new: str) -> Callable[[Parts], Parts]:
    """Another name for a part, wherever it is spoken of."""

    def change(parts: Parts) -> Parts:
        changed = {name.replace(old, new): content for name, content in parts.items()}
        swap = (old.rpartition("/")[2].encode(), new.rpartition("/")[2].encode())
        return {
            name: content.replace(*swap) if name.endswith((".rels", "Types].xml")) else content
            for name, content in changed.items()
        }

    return change


def replaced(part: str, old: str, new: str) -> Callable[[Parts], Parts]:
    return lambda parts: {
        **parts,
        part: parts[part].replace(old.encode(), new.encode()),
    }


def strict(parts: Parts) -> Parts:
    """The names of strict Office Open XML."""
    names = {
        W: "http://purl.oclc.org/ooxml/wordprocessingml/main",
        R: "http://purl.oclc.org/ooxml/officeDocument/relationships",
        MATH: "http://purl.oclc.org/ooxml/officeDocument/math",
    }
    for old, new in names.items():
        parts = {
            name: content.replace(f'"{old}'.encode(), f'"{new}'.encode())
            for name, content in parts.items()
        }
    return parts


LINKS = "word/_rels/document.xml.rels"
SHAPES: dict[str, Callable[[Parts], Parts]] = {
    "strict": strict,
    "another main part": renamed("document.xml", "document2.xml"),
    "absolute targets": replaced(LINKS, 'Target="', 'Target="/word/'),
    "percent signs": replaced(LINKS, "styles.xml", "%73tyles.xml"),
    "backslashes": lambda parts: {n.replace("/", "\\"): c for n, c in parts.items()},
    "capital letters": lambda parts: {n.replace("word/s", "Word/S"): c for n, c in parts.items()},
    "no content types": lambda parts: {n: c for n, c in parts.items() if "Types" not in n},
    "wrong content types": replaced("[Content_Types].xml", "document.main+xml", "odd+xml"),
    "no package relationships": lambda parts: {
        n: c for n, c in parts.items() if n != "_rels/.rels"
    },
    "no relationships at all": lambda parts: {n: c for n, c in parts.items() if "rels" not in n},
    "toggles switched off": replaced(
        "word/document.xml", "<w:r><w:t>", '<w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:t>'
    ),
    "content controls around all": lambda parts: replaced(
        "word/document.xml", "</w:body>", "</w:sdtContent></w:sdt></w:body>"
    )(replaced("word/document.xml", "<w:body>", "<w:body><w:sdt><w:sdtContent>")(parts)),
    "another encoding": lambda parts: {
        **parts,
        "word/document.xml": parts["word/document.xml"].decode().encode("utf-16"),
    },
}


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes_of_other_programs_are_read_alike(shape: str) -> None:
    parts = SHAPES[shape](unpacked(word_file(BODY, numbering=LISTS, styles=STYLES)))
    imported = read(packed(parts), "a.docx")
    accounted(imported)
    assert facts(imported) == EXPECTED


def test_a_missing_part_is_said() -> None:
    parts = unpacked(word_file(BODY, numbering=LISTS, styles=STYLES))
    del parts["word/styles.xml"]
    imported = read(packed(parts), "a.docx")
    assert facts(imported)[1:] == EXPECTED[1:]
    assert [note.message for note in imported.notes if note.code == "missing-part"] == [
        "The part word/styles.xml is missing in the file; it was read without it."
    ]


def test_a_package_that_does_not_say_its_main_part_is_read_with_a_note() -> None:
    parts = unpacked(word_file(BODY, numbering=LISTS, styles=STYLES))
    del parts["_rels/.rels"]
    assert "no-main-part" in {note.code for note in read(packed(parts), "a.docx").notes}


@pytest.mark.parametrize(
    ("part", "content", "sentence"),
    [
        ("word/document.xml", b"<w:document", r"word/document\.xml in a\.docx is not well-formed"),
        ("word/document.xml", b"", "has no text in it"),
        ("word/document.xml", f'<w:hdr xmlns:w="{W}"/>'.encode(), "has no text in it"),
        ("word/styles.xml", b"<a><b></a>", r"word/styles\.xml in a\.docx is not well-formed"),
        ("word/numbering.xml", b"<!DOCTYPE a><a/>", "declares a document type"),
    ],
)
def test_damaged_parts_are_refused_in_a_sentence(part: str, content: bytes, sentence: str) -> None:
    parts = unpacked(word_file(BODY, numbering=LISTS, styles=STYLES))
    with pytest.raises(InputError, match=sentence):
        read_docx(packed({**parts, part: content}), "a.docx")


def test_the_title_in_the_properties_stands_in_where_the_text_has_none() -> None:
    core = (
        '<p:coreProperties xmlns:p="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>'
        "Draft declaration</dc:title></p:coreProperties>"
    )
    parts = unpacked(word_file(item("Calls upon States to act;")))
    link = '<Relationship Id="c" Type="x/metadata/core-properties" Target="core.xml"/>'
    rels = parts["_rels/.rels"].replace(b"</Relationships>", f"{link}</Relationships>".encode())
    made = packed({**parts, "core.xml": core.encode(), "_rels/.rels": rels})
    assert read_docx(made, "a.docx").parts[0].title == "Draft declaration"
    names = core.replace("Draft declaration", "Microsoft Word - draft.doc")
    made = packed({**parts, "core.xml": names.encode(), "_rels/.rels": rels})
    assert read_docx(made, "a.docx").parts[0].title == ""


@pytest.mark.office
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_what_libreoffice_makes_of_a_file_reads_alike(tmp_path: Path, office_profile: Path) -> None:
    data = clean(declaration(), FRONT, opening_span=opening).data
    (tmp_path / "a.docx").write_bytes(data)
    convert([tmp_path / "a.docx"], "docx:MS Word 2007 XML", tmp_path / "out", office_profile)
    imported = read_docx((tmp_path / "out" / "a.docx").read_bytes(), "a.docx")
    accounted(imported)
    ours = read_docx(data, "a.docx")
    assert facts(imported) == facts(ours)
    assert imported.parts[0].source.symbol == FRONT.symbol
