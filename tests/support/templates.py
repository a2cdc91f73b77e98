"""Word files that stand for templates of a user's own."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Cm, Pt


def ministry(*, counted: bool = False) -> bytes:
    """A letterhead with built-in styles, a page of its own, an old text, and place-holders that
    Word divided into several runs; with ``counted`` its body style counts paragraphs."""
    made = Document()
    section = made.sections[0]
    section.page_width, section.page_height = Cm(20), Cm(28)
    section.left_margin = section.right_margin = Cm(3)
    made.styles["Normal"].font.name = "Garamond"
    line = section.header.paragraphs[0]
    line.add_run("Ministry – {sym").bold = True
    line.add_run("bol}")
    section.footer.paragraphs[0].text = "{title}, {date}, {Stage}"
    made.add_heading("Old title", 0)
    made.add_paragraph("Old text", style="List Number" if counted else None)
    if counted:
        style = made.styles["Body Text"]
        number = made.styles["List Number"].element.find(".//{*}numPr")
        style.element.get_or_add_pPr().append(number)
    return _bytes(made)


def geneva() -> bytes:
    """A template with the style names of Geneva."""
    made = Document()
    style = made.styles.add_style("_ Single Txt_G", WD_STYLE_TYPE.PARAGRAPH)
    style.paragraph_format.left_indent = style.paragraph_format.right_indent = Pt(56.7)
    made.styles.add_style("_ H _Ch_G", WD_STYLE_TYPE.PARAGRAPH)
    return _bytes(made)


def with_macros() -> bytes:
    """A letterhead with a macro project."""
    return changed(
        ministry(),
        {
            "[Content_Types].xml": lambda text: text.replace(
                "wordprocessingml.document.main+xml", "ms-word.document.macroEnabled.main+xml"
            ).replace(
                "</Types>",
                '<Override PartName="/word/vbaProject.bin" '
                'ContentType="application/vnd.ms-office.vbaProject"/></Types>',
            ),
            "word/_rels/document.xml.rels": lambda text: text.replace(
                "</Relationships>",
                '<Relationship Id="rId900" Target="vbaProject.bin" Type="http://schemas.microsoft'
                '.com/office/2006/relationships/vbaProject"/></Relationships>',
            ),
            "word/vbaProject.bin": lambda _: "macros",
        },
    )


def changed(data: bytes, parts: Mapping[str, Callable[[str], str]]) -> bytes:
    """A package with parts changed by functions of their text ("" where there is none yet)."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        texts = {name: archive.read(name) for name in archive.namelist()}
    for name, change in parts.items():
        texts[name] = change(texts.get(name, b"").decode()).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in texts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _bytes(made: DocumentObject) -> bytes:
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()
