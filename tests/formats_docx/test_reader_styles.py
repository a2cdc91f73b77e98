"""What styles say: the kind of a paragraph, and how words are set."""

from __future__ import annotations

import pytest
from lxml import etree

from draftbench.document import ClauseKind, MarkKind
from draftbench.formats.docx.names import W
from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.docx.read.styles import Role, Styles, role_of
from support.lists import word_file


def style(key: str, name: str, inner: str = "", kind: str = "paragraph", based: str = "") -> str:
    on = f'<w:basedOn w:val="{based}"/>' if based else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{key}"><w:name w:val="{name}"/>{on}{inner}</w:style>'
    )


def p(key: str, *runs: tuple[str, str], properties: str = "") -> str:
    words = "".join(f"<w:r><w:rPr>{looks}</w:rPr><w:t>{text}</w:t></w:r>" for text, looks in runs)
    return f'<w:p><w:pPr><w:pStyle w:val="{key}"/>{properties}</w:pPr>{words}</w:p>'


def styles(*inner: str) -> Styles:
    return Styles(etree.fromstring(f'<w:styles xmlns:w="{W}">{"".join(inner)}</w:styles>'))


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("_ H __M", ("heading", 1)), ("_ H _Ch_G", ("heading", 1)), ("Reg_H_1_G", ("heading", 2)),
        ("Anno_ Single Txt_G", ("body", 0)), ("__Dual Txt", ("body", 0)),
        ("Title_H_1", ("title", 0)), ("Agenda_Title_H2", ("title", 0)),
        ("Rep_Title_L", ("title", 0)), ("DecisionTitle", ("title", 0)),
        ("Titre 1", ("heading", 1)), ("Ttulo2", ("heading", 2)), ("Título 3", ("heading", 3)),
        ("Überschrift 1", ("heading", 1)), ("berschrift2", ("heading", 2)),
        ("Заголовок 2", ("heading", 2)), ("标题 1", ("heading", 1)), ("Heading9", ("heading", 5)),
        ("Titre", ("title", 0)), ("Subtitle", ("title", 0)), ("TOC Heading", ("heading", 1)),
        ("toc 1", ("body", 0)), ("endnote text", ("note", 0)), ("Body Text", ("body", 0)),
    ],
)  # fmt: skip
def test_names_of_styles(name: str, role: tuple[str, int]) -> None:
    assert role_of(name) == role


def test_a_style_inherits_what_it_stands_for_and_the_outline_speaks_last() -> None:
    found = styles(
        style("a", "heading 2"),
        style("b", "Our clause heading", based="a"),
        style("c", "Outlined", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
        style("d", "Not outlined", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
        style("e", "__Single Txt", based="a"),
        style("f", "Session", based="a"),
    )
    roles = {key: found.role(key) for key in "abcdef"}
    assert roles["a"] == roles["b"] == Role("heading", 2)
    assert (roles["c"], roles["d"], roles["e"]) == (Role("heading", 3), Role("body"), Role("body"))
    assert roles["f"] == Role("masthead")
    assert found.role("", "0") == Role("heading", 1)
    assert found.role("Heading3") == Role("heading", 3)


def test_a_sentence_in_the_style_of_a_heading_is_body_text() -> None:
    body = p("h", ("Prevention of crime", "")) + p("h", ("Calls upon States to act;", ""))
    data = word_file(body, styles=style("h", "heading 1"))
    kinds = [clause.kind for clause in read_docx(data, "a.docx").parts[0]]
    assert kinds[0] is ClauseKind.HEADING
    assert ClauseKind.HEADING not in kinds[1:]


def test_looks_come_from_paragraph_and_character_styles_and_toggle() -> None:
    bold = "<w:rPr><w:b/></w:rPr>"
    found = styles(
        style("para", "Strong text", bold),
        style("char", "Strong", bold, "character"),
        style("deep", "Deeper", '<w:rPr><w:i/><w:b w:val="0"/></w:rPr>', "character", "char"),
        style("link", "Hyperlink", '<w:rPr><w:u w:val="single"/></w:rPr>', "character"),
    )

    def run(inner: str) -> etree._Element:
        return etree.fromstring(f'<w:rPr xmlns:w="{W}">{inner}</w:rPr>')

    assert found.looks("para", None).bold
    assert found.looks("", run('<w:rStyle w:val="char"/>')).bold
    assert not found.looks("para", run('<w:rStyle w:val="char"/>')).bold
    assert not found.looks("para", run('<w:b w:val="0"/>')).bold
    assert found.looks("", run('<w:rStyle w:val="deep"/>'))[:2] == (False, True)
    assert not found.looks("", run('<w:rStyle w:val="link"/>')).underline
    assert found.looks("", run('<w:u w:val="single"/>')).underline
    assert found.looks("", run("<w:rtl/><w:bCs/>")).bold
    assert not found.looks("", run("<w:rtl/><w:b/>")).bold
    assert found.looks("", run("<w:dstrike/>")).strike


def test_marks_of_a_clause() -> None:
    runs = (("Urges ", "<w:i/>"), ("all ", "<w:strike/>"), ("States", '<w:u w:val="single"/>'))
    (clause,) = read_docx(word_file(p("x", *runs)), "a.docx").parts[0].clauses
    assert [(m.start, m.end, m.kind) for m in clause.text.marks] == [
        (0, 6, MarkKind.ITALIC),
        (6, 10, MarkKind.STRIKE),
        (10, 16, MarkKind.UNDERLINE),
    ]


def test_what_a_heading_style_sets_in_bold_is_no_mark() -> None:
    body = p("h", ("Prevention", "")) + p("b", ("Bold words", ""))
    looks = "<w:rPr><w:b/></w:rPr>"
    data = word_file(body, styles=style("h", "heading 1", looks) + style("b", "Emphatic", looks))
    heading, other = read_docx(data, "a.docx").parts[0].clauses
    assert heading.text.marks == ()
    assert [(m.start, m.end) for m in other.text.marks] == [(0, 10)]


def test_a_title_behind_the_front_of_a_file_is_a_heading() -> None:
    body = p("h", ("Section 24", "")) + p("t", ("Human rights", "")) + p("x", ("Text follows.", ""))
    named = style("h", "_ H _Ch") + style("t", "Title_H_CH")
    kinds = [clause.kind for clause in read_docx(word_file(body, styles=named), "a.docx").parts[0]]
    assert kinds == [ClauseKind.HEADING, ClauseKind.HEADING, ClauseKind.PARAGRAPH]


def titles(*above: tuple[str, str]) -> list[str]:
    """The kinds of what stands above an organ line and of that, with labels."""
    lines = [*above, ("x", "The Human Rights Council,"), ("x", "Recalling its resolution 1/1,")]
    body = "".join(p(key, (text, "")) for key, text in lines)
    named = style("h", "_ H _Ch_G") + style("h1", "_ H_1_G") + style("x", "_ Single Txt_G")
    (part,) = read_docx(word_file(body, styles=named), "a.docx").parts
    return [f"{clause.kind} {clause.label}".strip() for clause in part]


def test_headings_above_the_organ_line_are_titles() -> None:
    adopted = (
        ("h", "Resolution adopted by the Human Rights Council on 9 October 2040"),
        ("x", "[on the report of the Third Committee (A/90/1, para. 7)]"),
        ("h1", "60/5. The right to light"),
    )
    assert titles(*adopted) == ["title", "title", "title 60/5.", "organ", "preambular"]
    draft = (
        ("x", "9 September–9 October 2040"),
        ("h1", "Chile, Kenya and Norway: draft resolution"),
        ("h1", "60/…\tThe right to light"),
    )
    assert titles(*draft) == ["title", "title", "title 60/…", "organ", "preambular"]


def test_the_heading_of_a_preamble_is_no_title_and_makes_no_report() -> None:
    found = titles(("h", "The right to light"), ("h1", "Preamble"))
    assert found == ["title", "heading", "organ", "preambular"]


def test_an_organ_line_without_its_comma_ends_the_front_too() -> None:
    body = p("h", ("Decision 1/CP.90", "")) + p("x", ("The Conference of the Parties", ""))
    body += p("x", ("Adopts the following plan:", ""))
    (part,) = read_docx(word_file(body, styles=style("h", "heading 1")), "a.docx").parts
    assert [clause.kind.value for clause in part] == ["title", "organ", "operative"]


def test_headings_of_a_report_above_a_resolution_stay_headings() -> None:
    body = p("h", ("Organization", "")) + p("x", ("The Council met in May.", ""))
    body += p("h", ("Outcome", "")) + p("x", ("The Human Rights Council,", ""))
    body += p("x", ("Recalling its resolution 1/1,", ""))
    data = word_file(body, styles=style("h", "heading 1"))
    kinds = [clause.kind for part in read_docx(data, "a.docx").parts for clause in part]
    assert kinds.count(ClauseKind.HEADING) == 2


def test_a_line_on_the_draft_is_not_what_a_text_is_called() -> None:
    lines = [("t", "Declaration on light"), ("s", "Revised draft, 3 March 2040")]
    lines += [("x", "The Council,"), ("x", "Recalling its resolution 1/1,")]
    named = style("t", "Title") + style("s", "Subtitle")
    data = word_file("".join(p(key, (text, "")) for key, text in lines), styles=named)
    (part,) = read_docx(data, "a.docx").parts
    assert part.title == "Declaration on light"
    alone = word_file("".join(p(key, (text, "")) for key, text in lines[1:]), styles=named)
    assert read_docx(alone, "a.docx").parts[0].title == "Revised draft, 3 March 2040"


@pytest.mark.parametrize(("inner", "first"), [("heading 2", "title"), ("heading 1", "heading")])
def test_a_heading_that_has_all_others_below_it_is_the_title(inner: str, first: str) -> None:
    body = p("t", ("Lanterns for all", "")) + p("h", ("Oil", "")) + p("x", ("Oil is dear.", ""))
    body += p("h", ("Glass", "")) + p("x", ("Glass breaks.", ""))
    named = style("t", "heading 1") + style("h", inner)
    (part,) = read_docx(word_file(body, styles=named), "a.docx").parts
    assert [(c.kind.value, c.level) for c in part][:3] == [
        (first, int(first == "heading")), ("heading", 1), ("paragraph", 0)
    ]  # fmt: skip
