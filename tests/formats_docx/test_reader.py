"""Word files read back into clauses."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest

from draftbench.amend.redlines.redline import RedlineClause, Run
from draftbench.document import Clause, ClauseKind, Document, MarkKind, RichText
from draftbench.errors import InputError
from draftbench.formats.docx.names import W
from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.docx.read.styles import role_of
from draftbench.formats.docx.track.tracked import tracked
from draftbench.formats.imported import Imported
from support.word import ARG, FRONT, clause, clean, declaration, opening, redline


def facts(document: Document) -> list[tuple[object, ...]]:
    return [_facts(document, one) for one in document]


def _facts(document: Document, one: Clause) -> tuple[object, ...]:
    parent = None if one.parent is None else document[one.parent].text.text
    notes = [note.text.text for note in one.text.notes]
    return one.kind, one.label, one.level, parent, one.text.text, notes


def made(body: str, **parts: str) -> bytes:
    """A Word file with that body and those other parts."""
    buffer = io.BytesIO()
    kinds = {"numbering": "numbering", "styles": "styles", "footnotes": "footnotes"}
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
        )
        links = "".join(
            f'<Relationship Id="{name}" Type="x/{kinds[name]}" Target="{name}.xml"/>'
            for name in parts
        )
        archive.writestr(
            "word/_rels/document.xml.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f"{links}</Relationships>",
        )
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", f'<w:{name} xmlns:w="{W}">{content}</w:{name}>')
    return buffer.getvalue()


def texts(imported: Imported) -> list[tuple[str, str]]:
    return [(one.label, one.text.text) for part in imported.parts for one in part]


def test_a_clean_text_reads_back_as_the_same_clauses() -> None:
    document = declaration()
    imported = read_docx(clean(document, FRONT, opening_span=opening).data, "a.docx")
    (part,) = imported.parts
    assert facts(part) == facts(document)
    assert (part.source.symbol, part.source.date) == (FRONT.symbol, FRONT.date)
    assert not [note for note in imported.notes if note.line]


def test_marks_and_links_are_kept() -> None:
    (part,) = read_docx(clean(declaration(), FRONT).data, "a.docx").parts
    marks = {(m.kind, m.value) for one in part for m in one.text.marks}
    assert (MarkKind.LINK, "https://undocs.org/A/RES/55/59") in marks
    recalling = next(one for one in part if one.text.text.startswith("Recalling"))
    assert [(m.start, m.end) for m in recalling.text.marks] == [(0, 9)]


def test_every_character_is_accounted_for() -> None:
    imported = read_docx(clean(declaration(), FRONT).data, "a.docx")
    used = {at for span in imported.spans for at in range(span.start, span.end)}
    left = [c for at, c in enumerate(imported.text) if at not in used and not c.isspace()]
    assert left == []
    assert sum(s.end - s.start for s in imported.spans) == len(used)


def test_tracked_changes_are_read_in_the_view_asked_for_and_said() -> None:
    kept = RedlineClause(
        clause("k", ClauseKind.PREAMBULAR, ""),
        (Run(RichText("Noting "), deleted=ARG), Run(RichText("Recalling the Charter,"))),
    )
    first = RedlineClause(clause("a", ClauseKind.OPERATIVE, ""), (Run(RichText("Urges all;")),))
    data = tracked(
        redline(
            (
                kept,
                first,
                replace(first, clause=clause("b", ClauseKind.OPERATIVE, ""), inserted=ARG),
            )
        ),
        FRONT,
    ).data
    accepted, rejected = read_docx(data, "a.docx"), read_docx(data, "a.docx", "rejected")
    assert len(texts(accepted)) == len(texts(rejected)) + 1
    assert texts(rejected)[0][1] == "Noting Recalling the Charter,"
    note = next(n for n in accepted.notes if n.code == "tracked-changes")
    assert note.message == "The file holds tracked changes; it was read as accepted."
    assert any("[-Noting -]" in text for _, text in texts(read_docx(data, "a.docx", "marked")))


def test_automatic_numbers_become_labels() -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate((("decimal", "%1."), ("lowerLetter", "(%2)")))
    )
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )

    def line(depth: int, text: str, mark: str = "") -> str:
        return (
            f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>'
            f"<w:rPr>{mark}</w:rPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )

    body = (
        line(0, "Calls upon States:")
        + line(1, "To adopt legislation;")
        + line(1, "To train the police;")
        + line(0, "Urges States:")
        + line(1, "To act;")
        + line(0, "Requests a report.")
    )
    labels = [label for label, _ in texts(read_docx(made(body, numbering=numbering), "a.docx"))]
    assert labels == ["1.", "(a)", "(b)", "2.", "(a)", "3."]


@pytest.mark.parametrize(
    ("style", "role"),
    [
        ("_ H _Ch", ("heading", 1)),
        ("_ H_1_G", ("heading", 2)),
        ("_ H_2/3", ("heading", 3)),
        ("Reg_H__Ch_G", ("heading", 1)),
        ("heading 2", ("heading", 2)),
        ("__Single Txt", ("body", 0)),
        ("_ Single Txt_G", ("body", 0)),
        ("Title_H_CH", ("title", 0)),
        ("footnote text", ("note", 0)),
    ],
)
def test_style_names_of_the_duty_stations_are_known(style: str, role: tuple[str, int]) -> None:
    assert role_of(style) == role


def test_a_package_without_a_text_is_refused_in_a_sentence() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    with pytest.raises(InputError, match="is a package without a text in it"):
        read_docx(buffer.getvalue(), "a.docx")
