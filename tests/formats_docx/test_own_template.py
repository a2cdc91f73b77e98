"""A user's own template: its looks, our text."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest
from docx import Document as WordDocument
from hypothesis import given
from lxml import etree

from draftbench.amend.redlines.redline import Redline
from draftbench.errors import InputError
from draftbench.formats.docx.names import q
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.template.owntemplate import template, unplaced
from draftbench.formats.docx.track.proof import opens, verify
from draftbench.formats.docx.track.tracked import tracked
from draftbench.formats.docx.write.paragraphs import printed_paragraphs
from support.templates import changed, geneva, ministry, with_macros
from support.tongues import resolution
from support.word import ARG, FRONT, clean, declaration, opening, redlines

LETTER = template(ministry(), "ministry.docx")
ON = replace(FRONT, template=LETTER, stage="Consolidated text")


def opened(data: bytes):
    return WordDocument(io.BytesIO(data))


def names(data: bytes) -> set[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return set(archive.namelist())


def part(data: bytes, name: str):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def test_page_headers_and_styles_are_the_templates_and_the_text_is_ours() -> None:
    written = opened(clean(declaration(), ON).data)
    section = written.sections[0]
    own = opened(ministry()).sections[0]
    assert (section.page_width, section.left_margin) == (own.page_width, own.left_margin)
    assert section.header.paragraphs[0].text == "Ministry – A/CONF.213/L.1"
    assert section.header.paragraphs[0].runs[0].bold
    assert (
        section.footer.paragraphs[0].text == "Draft declaration, 19 April 2010, Consolidated text"
    )
    assert written.styles["Normal"].font.name == "Garamond"
    said = "\n".join(p.text for p in written.paragraphs)
    assert "Old" not in said
    assert verify(
        clean(declaration(), ON).data, accepted=printed_paragraphs(declaration())
    ).accepted


def test_built_in_styles_stand_for_ours() -> None:
    written = opened(clean(declaration(), ON).data)
    used = {p.text.split("\t")[-1]: p.style.name for p in written.paragraphs}
    assert used["Salvador Declaration"] == "Title"
    assert used["Prevention"] == "Heading 1"
    assert used["Noting the growth of organized crime,"] == "Body Text"
    body = next(p for p in written.paragraphs if p.text.startswith("Noting the growth"))
    assert body.paragraph_format.left_indent in (None, 0)
    assert body.paragraph_format.first_line_indent.twips == 475


def test_styles_of_geneva_are_known_and_missing_ones_added() -> None:
    made = replace(FRONT, template=template(geneva(), "geneva.docx"))
    written = opened(clean(declaration(), made).data)
    used = {p.text.split("\t")[-1]: p.style.name for p in written.paragraphs}
    assert used["Noting the growth of organized crime,"] == "_ Single Txt_G"
    assert used["Prevention"] == "_ H _Ch_G"
    assert used["Salvador Declaration"] == "Title_H_CH"
    title = next(p for p in written.paragraphs if p.text == "Salvador Declaration")
    assert title.paragraph_format.left_indent.twips == 1134


def test_numbers_of_the_template_do_not_count_ours_again() -> None:
    made = replace(FRONT, template=template(ministry(counted=True), "ministry.docx"))
    document = part(clean(declaration(), made).data, "word/document.xml")
    numbers = [one.get(q("val")) for one in document.iter(q("numId"))]
    assert numbers
    assert set(numbers) == {"0"}


@pytest.mark.slow
@given(redlines())
def test_accepting_and_rejecting_is_exact_in_a_template(made: Redline) -> None:
    data = tracked(made, ON, opening_span=opening).data
    verdict = verify(data, printed_paragraphs(made.result), printed_paragraphs(made.base))
    assert verdict.sound, verdict.faults
    assert (verdict.accepted, verdict.rejected) == (True, True)
    opens(data)
    assert part(data, "word/settings.xml").find(q("trackRevisions")) is not None


def test_macros_are_left_out_and_it_is_said() -> None:
    made = template(with_macros(), "macros.docm")
    assert made.losses == (
        "The macros of macros.docm were left out; a template gives its looks only.",
    )
    data = clean(declaration(), replace(FRONT, template=made)).data
    assert not any("vba" in name for name in names(data))
    types = part(data, "[Content_Types].xml")
    assert not any("macroEnabled" in one.get("ContentType", "") for one in types)
    assert verify(data).sound


def test_comments_and_the_path_of_its_own_template_do_not_travel() -> None:
    link = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" TargetMode="External" Target="file:///C:/Users/x/secret.dotx" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        'attachedTemplate"/></Relationships>'
    )
    linked = changed(
        ministry(),
        {
            "word/_rels/settings.xml.rels": lambda _: link,
            "word/settings.xml": lambda text: text.replace(
                "<w:zoom",
                '<w:attachedTemplate xmlns:r="http://schemas.openxmlformats.org/officeDocument/'
                '2006/relationships" r:id="rId1"/><w:zoom',
                1,
            ),
        },
    )
    data = clean(declaration(), replace(FRONT, template=template(linked, "t.docx"))).data
    assert "word/_rels/settings.xml.rels" not in names(data)
    assert b"attachedTemplate" not in etree.tostring(part(data, "word/settings.xml"))


def test_a_bad_template_is_refused_in_a_sentence() -> None:
    for data, name in (
        (b"plain words", "words.txt"),
        (b"\xd0\xcf\x11\xe0 old", "old.doc"),
        (b"PK\x03\x04 cut off", "cut.docx"),
        (changed(ministry(), {"word/document.xml": lambda _: "<nothing/>"}), "empty.docx"),
    ):
        with pytest.raises(InputError) as refused:
            template(data, name)
        assert str(refused.value).count(". ") == 0
        assert name in str(refused.value)


def test_what_has_no_place_is_said() -> None:
    bare = template(geneva(), "bare.docx")
    (said,) = unplaced(FrontMatter("A/1", title="T", date="d", template=bare), titled=False)
    assert said.startswith("bare.docx has no place for the symbol, the title and the date;")
    assert unplaced(ON, titled=False) == ()
    assert unplaced(FrontMatter(template=bare), titled=False) == ()


def test_arabic_in_a_template_is_mirrored_and_tagged() -> None:
    on = FrontMatter("A/65/L.3", language="ar", template=LETTER)
    document = part(clean(resolution("ar"), on).data, "word/document.xml")
    for paragraph in document.iter(q("p")):
        assert paragraph.find(f"{q('pPr')}/{q('bidi')}") is not None
    for run in document.iter(q("r")):
        assert run.find(f"{q('rPr')}/{q('lang')}").get(q("bidi")) == "ar-SA"


def test_notes_and_comments_have_the_templates_styles() -> None:
    from draftbench.amend.redlines.redline import RedlineClause, Run
    from draftbench.document import ClauseKind, RichText
    from support.word import clause, redline

    kept = RedlineClause(
        clause("k", ClauseKind.PREAMBULAR, ""),
        (Run(RichText("Recalling ")), Run(RichText("the Charter,"), ARG)),
    )
    data = tracked(redline((kept,)), ON).data
    known = {one.get(q("styleId")) for one in part(data, "word/styles.xml").iter(q("style"))}
    used = {
        one.get(q("val"))
        for name in ("word/document.xml", "word/comments.xml")
        for one in part(data, name).iter(q("pStyle"), q("rStyle"))
    }
    assert used <= known
