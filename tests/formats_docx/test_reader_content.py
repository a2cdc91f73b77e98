"""What stands in paragraphs beside words: fields, controls, equations, pictures, hidden text."""

from __future__ import annotations

import pytest

from draftbench.document import MarkKind
from draftbench.formats.docx.names import MATH, MC, W
from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.docx.read.survey import address
from draftbench.formats.docx.read.symbols import in_one_line
from draftbench.formats.imported import Imported
from draftbench.formats.safety import parse_xml
from support.accounting import accounted
from support.lists import word_file

BOX = (
    '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing"><wp:docPr id="1" name="Box"/><a:graphic xmlns:a="http://schemas.'
    'openxmlformats.org/drawingml/2006/main"><a:graphicData><wps:wsp xmlns:wps="http://schemas.'
    'microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent>{}'
    "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
)
PICTURE = (
    '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing"><wp:docPr id="1" name="Picture 1" descr="The emblem"/><a:graphic '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphicData>'
    "</a:graphic></wp:inline></w:drawing>"
)

CHOICES = "<w:result w:val='1'/><w:listEntry w:val='Yes'/><w:listEntry w:val='Not yet'/>"
OLE = '<o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"/>'


def run(text: str, looks: str = "") -> str:
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(inner)}</w:p>"


def field(code: str, result: str, begin: str = "") -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{begin}</w:fldChar></w:r>'
        f"<w:r><w:instrText>{code}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def read(body: str, **parts: str) -> Imported:
    imported = read_docx(word_file(body, **parts), "a.docx")
    accounted(imported)
    return imported


def words(imported: Imported) -> list[str]:
    return [clause.text.text for part in imported.parts for clause in part]


def said(imported: Imported, code: str) -> list[tuple[int, str]]:
    return [(note.line, note.message) for note in imported.notes if note.code == code]


def test_a_field_shows_its_result_and_a_link_field_leads_on() -> None:
    link = field(' HYPERLINK "https://undocs.org/A/RES/55/59" ', run("55/59"))
    imported = read(p(run("See "), link, run(" and "), field("REF a", run("paragraph 3"))))
    (clause,) = imported.parts[0].clauses
    assert clause.text.text == "See 55/59 and paragraph 3"
    links = [(m.start, m.end, m.value) for m in clause.text.marks if m.kind is MarkKind.LINK]
    assert links == [(4, 9, "https://undocs.org/A/RES/55/59")]


def test_a_field_inside_the_code_of_a_field_is_no_text() -> None:
    inner = field(" PAGE ", run("7"))
    outer = field(f"</w:instrText></w:r>{inner}<w:r><w:instrText> = 7", run("seven"))
    assert words(read(p(run("Page "), outer))) == ["Page seven"]


def test_a_field_that_never_ends_takes_no_words_away() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert words(read(p(run("One"), begin, run(" two")) + p(run("Three")))) == ["One two", "Three"]


@pytest.mark.parametrize(
    ("begin", "shown"),
    [
        ("<w:ffData><w:checkBox><w:default w:val='1'/></w:checkBox></w:ffData>", "☒"),
        ("<w:ffData><w:checkBox><w:checked w:val='0'/></w:checkBox></w:ffData>", "☐"),
        (f"<w:ffData><w:ddList>{CHOICES}</w:ddList></w:ffData>", "Not yet"),
    ],
)
def test_form_fields_say_what_is_chosen(begin: str, shown: str) -> None:
    assert words(read(p(run("Agreed: "), field("FORM", "", begin)))) == [f"Agreed: {shown}"]


def test_numbers_that_only_word_computes_are_said() -> None:
    number, words = field(" AUTONUM ", ""), run("Calls upon States to act.")
    imported = read(p(number, words, properties='<w:pStyle w:val="Heading1"/>'))
    assert said(imported, "field-number") == [
        (1, "Paragraph 1: the number of a field AUTONUM is not in the file.")
    ]


@pytest.mark.parametrize(
    ("codes", "numbers"),
    [
        (["AUTONUM", "AUTONUM \\s :", "AUTONUMLGL", "AUTONUMLGL \\e"], "1. 2: 3. 4"),
        (["LISTNUM", "LISTNUM \\l 2", "LISTNUM \\l 2", "LISTNUM \\l 1"], "1) a) b) 2)"),
        (['LISTNUM "OutlineDefault" \\s 4', "LISTNUM OutlineDefault \\l 2"], "IV. A."),
        (["LISTNUM LegalDefault", "LISTNUM LegalDefault \\l 2"], "1. 1.1."),
    ],
)
def test_numbers_of_fields_are_counted(codes: list[str], numbers: str) -> None:
    imported = read("".join(p(field(code, ""), run(" is its number")) for code in codes))
    assert "".join(imported.text.split(" is its number")).split() == numbers.split()
    assert all("counted as" in message for _, message in said(imported, "field-number"))


def test_numbers_of_fields_are_those_of_the_view() -> None:
    put_in = f'<w:ins w:id="1" w:author="A">{field("LISTNUM", "")}</w:ins>'
    first, last = p(field("LISTNUM", ""), run(" a")), p(field("LISTNUM", ""), run(" c"))
    data = word_file(first + p(put_in, run(" b")) + last)
    told = {view: read_docx(data, "a.docx", view).text.split() for view in ("accepted", "rejected")}
    assert told["accepted"] == ["1)", "a", "2)", "b", "3)", "c"]
    assert told["rejected"] == ["1)", "a", "b", "2)", "c"]


def test_two_fields_in_a_paragraph_go_one_level_down() -> None:
    imported = read(p(field("LISTNUM", ""), run(" and "), field("LISTNUM", ""), run(" go")))
    assert " ".join(imported.text.split()) == "1) and a) go"


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (' HYPERLINK "http://a.org/x" \\o "tip" ', "http://a.org/x"),
        (' hyperlink http://a.org \\l "part" ', "http://a.org#part"),
        (' HYPERLINK \\l "_Toc1" ', ""),
        (" PAGE ", ""),
    ],
)
def test_addresses_of_link_fields(code: str, expected: str) -> None:
    assert address(code) == expected


def test_a_prompt_is_no_text_but_what_is_filled_in_is() -> None:
    control = (
        "<w:sdt><w:sdtPr><w:alias w:val='Date'/>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    )
    body = p(run("On "), control.format("<w:showingPlcHdr/>", run("Click here")), run("!"))
    body += p(run("On "), control.format("", run("12 April")))
    imported = read(body)
    assert words(imported) == ["On !", "On 12 April"]
    assert said(imported, "empty-field") == [
        (1, "Paragraph 1: the field “Date” is not filled in; its prompt “Click here” was left out.")
    ]


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    vml = (
        '<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>'
        f"{p(run('In the box'))}</w:txbxContent></v:textbox></v:shape></w:pict>"
    )
    drawn = (
        f'<mc:AlternateContent xmlns:mc="{MC}"><mc:Choice Requires="wps">'
        f"{BOX.format(p(run('In the box')))}</mc:Choice><mc:Fallback>{vml}</mc:Fallback>"
        "</mc:AlternateContent>"
    )
    for box in (drawn, vml):
        imported = read(p(run("Outside"), f"<w:r>{box}</w:r>") + p(run("After")))
        assert words(imported) == ["Outside", "In the box", "After"]
        assert len(said(imported, "text-box")) == 1
        assert imported.kept == ()


BREAK = "<w:r><w:br/></w:r>"


def test_lines_that_open_as_clauses_are_paragraphs() -> None:
    lines = ("The General Assembly,", "Recalling the Charter", "of the United Nations,")
    body = p(*(one for line in lines for one in (run(line), BREAK)), run("1. Urges States,"), BREAK,
             run("donors and others;"), BREAK, run("2. Decides to meet."))  # fmt: skip
    imported = read(body)
    assert [(c.kind.value, c.text.text) for c in imported.parts[0]] == [
        ("organ", "The General Assembly,"),
        ("preambular", "Recalling the Charter of the United Nations,"),
        ("operative", "Urges States, donors and others;"),
        ("operative", "Decides to meet."),
    ]


def test_line_breaks_in_titles_and_sentences_are_spaces() -> None:
    titled = p(
        run("Rights of all."), BREAK, run("1. Duties"), properties='<w:pStyle w:val="Heading1"/>'
    )
    body = titled + p(run("One,"), BREAK, run("two."), BREAK, run("Three words."))
    assert words(read(body)) == ["Rights of all. 1. Duties", "One, two. Three words."]


def test_a_stamp_in_a_text_box_stands_beside_the_text() -> None:
    stamp = f"<w:r>{BOX.format(p(run('DRAFT')))}</w:r>"
    body = p(run("The General Assembly,"), stamp) + p(run("Recalling its resolution 1/1,"))
    body += p(run("1. Urges:"), stamp) + p(run("(a) States;")) + p(stamp) + p(run("(b) Donors."))
    imported = read(body)
    kinds = [clause.kind.value for part in imported.parts for clause in part]
    assert kinds == [
        "organ", "paragraph", "preambular", "operative", "paragraph", "item", "paragraph", "item"
    ]  # fmt: skip
    assert said(imported, "guessed-kind") == []


def test_pictures_are_kept_with_their_place_and_said() -> None:
    imported = read(p(run("First")) + p(f"<w:r>{PICTURE}</w:r>") + p(run("Third")))
    (kept,) = imported.kept
    third = imported.parts[0].clauses[1]
    assert (kept.line, kept.target, kept.name) == (2, third.id, "a picture (“The emblem”)")
    assert "Picture 1" in kept.xml
    message = "Paragraph 2: a picture (“The emblem”) is kept as it stands."
    assert said(imported, "kept") == [(2, message)]


@pytest.mark.parametrize(
    ("element", "name"),
    [
        ("<w:altChunk/>", "a file put into this one"),
        (f"<w:p><w:r><w:object>{OLE}</w:object></w:r></w:p>", "an embedded object"),
        ("<w:p><w:subDoc/></w:p>", "a part of a master document"),
        ('<w:p><x:new xmlns:x="urn:x"/></w:p>', "an unknown element <new>"),
    ],
)
def test_what_is_not_understood_is_kept_and_said(element: str, name: str) -> None:
    imported = read(p(run("Words")) + element)
    assert [kept.name for kept in imported.kept] == [name]
    assert len(said(imported, "kept")) == 1


def test_words_in_something_unknown_are_read() -> None:
    imported = read(p(run("One "), f'<x:odd xmlns:x="urn:x">{run("two")}</x:odd>'))
    assert words(imported) == ["One two"]
    assert [kept.name for kept in imported.kept] == ["an unknown element <odd>"]


def test_hidden_text_is_left_out_and_said() -> None:
    imported = read(p(run("Shown"), run(" secret", "<w:vanish/>")))
    assert words(imported) == ["Shown"]
    message = "Paragraph 1: hidden text was left out: “secret”."
    assert said(imported, "hidden-text") == [(1, message)]


def test_signs_of_symbol_fonts_are_unicode() -> None:
    symbols = '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F0FC"/>'
    odd = '<w:sym w:font="Webdings" w:char="F041"/></w:r>'
    imported = read(p(run("5 "), symbols, odd, run("\uf0b7", '<w:rFonts w:ascii="Symbol"/>')))
    assert words(imported) == ["5 ≥✓\uf041•"]
    assert len(said(imported, "symbol")) == 1


def test_superior_figures_are_raised_figures() -> None:
    raised = run("2", '<w:vertAlign w:val="superscript"/>')
    assert words(read(p(run("10 m"), raised, run(" wide")))) == ["10 m² wide"]


def test_letters_and_accents_in_different_runs_are_joined() -> None:
    imported = read(p(run("Cafe"), run("\u0301", "<w:b/>"), run(" re", "<w:b/>"), run("x")))
    (clause,) = imported.parts[0].clauses
    assert clause.text.text == "Café rex"
    assert [(m.start, m.end) for m in clause.text.marks] == [(4, 7)]


def test_ruby_is_kept_and_its_base_read() -> None:
    ruby = (
        f"<w:r><w:ruby><w:rubyPr/><w:rt>{run('kan')}</w:rt><w:rubyBase>{run('漢')}</w:rubyBase>"
        "</w:ruby></w:r>"
    )
    imported = read(p(ruby, run("字")))
    assert words(imported) == ["漢字"]
    assert [kept.name for kept in imported.kept] == ["a pronunciation guide"]


def m(name: str, *inner: str) -> str:
    return f"<m:{name}>{''.join(inner)}</m:{name}>"


def t(text: str) -> str:
    return m("r", m("t", text))


@pytest.mark.parametrize(
    ("inner", "line"),
    [
        (m("sSup", m("e", t("x")), m("sup", t("2"))), "x^2"),
        (m("f", m("num", t("a+b")), m("den", t("c"))), "(a+b)/c"),
        (m("rad", m("deg"), m("e", t("x+1"))), "√(x+1)"),
        (
            m("nary", '<m:naryPr><m:chr m:val="∑"/></m:naryPr>', m("sub", t("i=1")),
              m("sup", t("n")), m("e", t("i"))),
            "∑_(i=1)^n i",
        ),
        (m("d", m("e", t("x")), m("e", t("y"))), "(x|y)"),
        (m("func", m("fName", t("sin")), m("e", t("x"))), "sin x"),
        (m("m", m("mr", m("e", t("1")), m("e", t("0"))), m("mr", m("e", t("0")), m("e", t("1")))),
         "■(1&0@0&1)"),
        (m("limLow", m("e", t("lim")), m("lim", t("n→∞"))), "lim_(n→∞)"),
    ],
)  # fmt: skip
def test_equations_in_one_line(inner: str, line: str) -> None:
    xml = f'<m:oMath xmlns:m="{MATH}" xmlns:w="{W}">{inner.replace("&", "&amp;")}</m:oMath>'
    assert in_one_line(parse_xml(xml.encode(), "a")) == line


def test_an_equation_is_read_in_one_line_and_kept() -> None:
    half = f'<m:oMath xmlns:m="{MATH}">{m("f", m("num", t("1")), m("den", t("2")))}</m:oMath>'
    imported = read(p(run("About "), half, run(" of it")))
    assert words(imported) == ["About 1/2 of it"]
    assert [kept.name for kept in imported.kept] == ["an equation"]


def test_right_to_left_text_keeps_its_logical_order() -> None:
    bidi = p(run("قرار ", "<w:rtl/><w:bCs/>"), run("55/59"), properties="<w:bidi/>")
    (clause,) = read(bidi).parts[0].clauses
    assert clause.text.text == "قرار 55/59"
    assert [(m.start, m.end, m.kind) for m in clause.text.marks] == [(0, 5, MarkKind.BOLD)]


@pytest.mark.parametrize("nonsense", ["", "-3", "²", "9" * 5000, "x", "1.5", "99999999"])
def test_nonsense_where_numbers_belong_is_no_harm(nonsense: str) -> None:
    v = f'w:val="{nonsense}"'
    lists = (
        f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="{nonsense}"><w:start {v}/><w:numFmt '
        f'{v}/><w:lvlRestart {v}/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId='
        f'"1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="{nonsense}"><w:startOverride {v}/>'
        "</w:lvlOverride></w:num>"
    )
    numbered = f'<w:numPr><w:ilvl {v}/><w:numId w:val="1"/></w:numPr><w:outlineLvl {v}/>'
    marked = f'<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:sym w:char="{nonsense}"/>'
    form = f"<w:ffData><w:ddList><w:result {v}/><w:listEntry w:val='Yes'/></w:ddList></w:ffData>"
    cells = (
        f"<w:tc><w:tcPr><w:gridSpan {v}/></w:tcPr>{p(run('a'))}</w:tc><w:tc>{p(run('b'))}</w:tc>"
    )
    body = (
        p(run("One"), f"<w:r>{marked}</w:r>", field("FORM", "", form), properties=numbered)
        + f"<w:tbl><w:tr><w:trPr><w:gridBefore {v}/></w:trPr>{cells}</w:tr></w:tbl>"
        + f"<w:sectPr><w:footnotePr><w:numStart {v}/></w:footnotePr></w:sectPr>"
    )
    imported = read(body, numbering=lists)
    assert words(imported)[0].startswith("One")
