"""HTML as programs and people write it, read into clauses."""

from __future__ import annotations

import pytest

from draftbench.document import Clause, Document, MarkKind
from draftbench.errors import InputError
from draftbench.formats.imported import Imported, Use
from draftbench.formats.reading import read
from support.accounting import accounted


def html(text: str, name: str = "page.html", view: str = "accepted") -> Imported:
    imported = read(text.encode(), name, view=view)
    accounted(imported)
    return imported


def only(imported: Imported) -> Document:
    (part,) = imported.parts
    return part


def brief(part: Document) -> list[tuple[str, str, int, str]]:
    return [(clause.kind, clause.label, clause.level, clause.text.text) for clause in part]


def noted(clause: Clause) -> list[tuple[str, str]]:
    return [(note.label, note.text.plain) for note in clause.text.notes]


def marked(part: Document, kind: MarkKind) -> list[str]:
    return [
        clause.text.text[mark.start : mark.end]
        for clause in part
        for mark in clause.text.marks
        if mark.kind is kind
    ]


PAGE = """<!DOCTYPE html><html lang="en"><head><title>Site</title>
<style>.c1{font-style: italic} p{color:red}</style><script>alert("no")</script></head><body>
<nav><ul><li>Home</li></ul></nav><!-- a comment --><main><h1>Boats</h1>
<p>The General Assembly,</p>
<p><em>Recalling</em> its resolution 70/1,<a href="#fn1" id="r1"><sup>1</sup></a></p>
<p><span class="c1">Noting</span> the boats &amp; ships&nbsp;there,</p>
<ol><li>Urges States:<ol type="a"><li>To build <b>boats</b>;</li><li>To sail;</li></ol></li>
<li>Requests <a href="https://undocs.org/A/1">a report</a>.</li></ol>
<table><tr><th>Boat</th><th>m<sup>2</sup></th></tr><tr><td><p>Argo</p></td><td>30</td></tr></table>
<p style="display: none">secret</p>
<section><ol><li id="fn1"><p>Resolution of 2015. <a href="#r1">&#8617;</a></p></li></ol></section>
</main><footer>About us</footer></body></html>"""


def test_a_page_gives_its_clauses() -> None:
    part = only(html(PAGE))
    assert brief(part) == [
        ("title", "", 0, "Boats"),
        ("organ", "", 0, "The General Assembly,"),
        ("preambular", "", 0, "Recalling its resolution 70/1,\ufffc"),
        ("preambular", "", 0, "Noting the boats & ships\u00a0there,"),
        ("operative", "1.", 0, "Urges States:"),
        ("item", "a.", 1, "To build boats;"),
        ("item", "b.", 1, "To sail;"),
        ("operative", "2.", 0, "Requests a report."),
        ("table", "", 0, "Boat\tm²\nArgo\t30"),
    ]
    assert part.title == "Boats"
    assert noted(part.clauses[2]) == [("1", "Resolution of 2015.")]
    assert marked(part, MarkKind.ITALIC) == ["Recalling", "Noting"]
    assert marked(part, MarkKind.BOLD) == ["boats"]
    assert marked(part, MarkKind.LINK) == ["a report"]


def test_what_stands_around_the_text_is_left_out_and_said() -> None:
    imported = html(PAGE)
    left = [
        imported.text[span.start : span.end] for span in imported.spans if span.use is Use.LEFTOVER
    ]
    assert left == ["Home", "secret", "About us"]
    assert [note.code for note in imported.notes] == ["left-out"]
    assert "alert" not in imported.text
    assert "comment" not in imported.text


WORD = """<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252">
</head><body lang=EN-GB><div class=WordSection1>
<p class=MsoNormal><i>Recalling</i> its resolution,<a href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a></p>
<p class=MsoNormal><u>Noting</u> caf<s>é</s>s<ins cite="mailto:A"> and bars</ins>,</p>
<p class=MsoListParagraph style='text-indent:-18.0pt'>1.<span style='font:7.0pt "Times New Roman"'>
&nbsp;&nbsp;&nbsp; </span><i>Urges</i> States:</p>
<p class=MsoListParagraph>(a)<span>&nbsp;&nbsp;&nbsp; </span>To sail;</p>
<p class=MsoNormal>&nbsp;</p>
<p class=MsoListParagraph>2.<span>&nbsp;&nbsp; </span><i>Decides</i> to remain seized.</p>
</div><div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1>
<p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title="">[1]</a> Resolution 1.</p>
<p class=MsoFootnoteText>More of it.</p></div></div></body></html>"""


def test_what_word_saves_is_read_in_its_encoding_with_its_notes_and_changes() -> None:
    imported = read(WORD.encode("cp1252"), "word.htm")
    accounted(imported)
    part = only(imported)
    assert brief(part) == [
        ("preambular", "", 0, "Recalling its resolution,\ufffc"),
        ("preambular", "", 0, "Noting cafés and bars,"),
        ("operative", "1.", 0, "Urges States:"),
        ("item", "(a)", 1, "To sail;"),
        ("operative", "2.", 0, "Decides to remain seized."),
    ]
    assert noted(part.clauses[0]) == [("1", "Resolution 1. More of it.")]
    assert marked(part, MarkKind.UNDERLINE) == ["Noting"]
    assert marked(part, MarkKind.STRIKE) == ["é"]
    assert [note.code for note in imported.notes] == ["tracked-changes"]


@pytest.mark.parametrize(
    ("view", "text"),
    [
        ("accepted", "Noting large boats,"),
        ("rejected", "Noting small boats,"),
        ("marked", "Noting [-small-]{+large+} boats,"),
    ],
)
def test_insertions_and_deletions_are_read_in_the_view(view: str, text: str) -> None:
    page = "<p>Noting <del>small</del><ins>large</ins> boats,</p><p>Urges all;</p>"
    assert only(html(page, view=view)).clauses[0].text.text == text


def test_a_paste_from_google_docs_is_read() -> None:
    page = (
        '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="'
        'font-style:italic">Recalling</span><span style="font-style:normal"> its work,</span><sup>'
        '<a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><p><i>Urges</i> all:</p><ul><li dir="ltr"'
        ' style="list-style-type:lower-roman"><p>To act;</p></li></ul><hr><div><p><a href="#ftnt_re'
        'f1" id="ftnt1">[1]</a><span>&nbsp;A note.</span></p></div></b>'
    )
    part = only(html(page, "pasted text"))
    assert brief(part) == [
        ("preambular", "", 0, "Recalling its work,\ufffc"),
        ("operative", "", 0, "Urges all:"),
        ("item", "i.", 1, "To act;"),
    ]
    assert noted(part.clauses[0]) == [("1", "A note.")]
    assert marked(part, MarkKind.BOLD) == []


def test_what_libreoffice_saves_and_raised_figures_are_notes() -> None:
    page = """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><body lang="fr">
    <p>L'Assemblée générale,</p><p><i>Rappelant</i> sa résolution<a class="sdfootnoteanc"
    name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>,</p>
    <p>1. <i>Prie</i> les États d'agir sur 3 m<sup>2</sup> de mer<sup>2</sup>;</p>
    <div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Résolution 5.</p>
    </div><p><sup>2</sup> Voir plus haut.</p></body></html>"""
    part = only(html(page))
    assert (part.language, [noted(clause) for clause in part]) == (
        "fr",
        [[], [("1", "Résolution 5.")], [("2", "Voir plus haut.")]],
    )
    assert part.clauses[2].text.text == "Prie les États d'agir sur 3 m² de mer\ufffc;"


@pytest.mark.parametrize(
    ("markup", "labels"),
    [
        ('<ol start="3"><li>a</li><li>b</li><li value="9">c</li><li>d</li></ol>', "3. 4. 9. 10."),
        ('<ol type="A"><li>a</li><li>b</li></ol>', "A. B."),
        ('<ol type="i" start="4"><li>a</li></ol>', "iv."),
        ("<ol reversed><li>a</li><li>b</li></ol>", "2. 1."),
        ('<ol style="list-style-type: lower-alpha"><li>a</li></ol>', "a."),
        ('<ul style="list-style: none"><li>(a) a</li></ul>', "(a)"),
        ("<ul><li>a</li></ul>", "•"),
        ("<ol><li>1. a</li><li>2. b</li></ol>", "1. 2."),
        ('<ol start="99999999999999"><li>a</li></ol>', "1."),
    ],
)
def test_items_have_the_numbers_that_a_browser_prints(markup: str, labels: str) -> None:
    part = only(html(f"<p>The list is:</p>{markup}"))
    assert " ".join(clause.label for clause in part if clause.label) == labels


def test_line_breaks_part_clauses_and_no_sentences() -> None:
    page = "<div>Urges States:<br>(a) To sail<br>far;<br><br>(b) To row.</div>"
    assert brief(only(html(page))) == [
        ("operative", "", 0, "Urges States:"),
        ("item", "(a)", 1, "To sail far;"),
        ("item", "(b)", 1, "To row."),
    ]


def test_tables_for_layout_are_paragraphs() -> None:
    page = (
        "<table><tr><td><table><tr><td>A/RES/90/1</td></tr></table></td>"
        "<td><p>The Assembly,</p><ul><li>one</li></ul></td></tr></table>"
    )
    texts = [clause.text.text for clause in only(html(page))]
    assert texts == ["A/RES/90/1", "The Assembly,", "one"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Assembly notes that 3 < 5 and <b>urges</b> all.", "a.txt"),
        ("<i>Noting</i> the boats,\n\n<i>Urges</i> all.", "a.txt"),
        ("<p align=center>\n\n# Boats\n\nThe boats float.\n", "a.md"),
        ("<agreed> the text stands </agreed>", "a.txt"),
        ("2 < 3", "a.html"),
    ],
)
def test_a_text_with_a_sign_in_it_stays_plain(text: str, name: str) -> None:
    assert "<" in read(text.encode(), name).text


CLIPBOARD = """Version:0.9\r\nStartHTML:0000\r\nEndHTML:0000\r\nStartFragment:0000\r
<html><body><!--StartFragment--><p>The boats float.</p><!--EndFragment--></body></html>"""
ARCHIVE = b"""MIME-Version: 1.0
Content-Type: multipart/related; boundary=x

--x
Content-Type: text/html

<html><p>The boats float.</p></html>
--x--
"""


@pytest.mark.parametrize(
    "text",
    [
        "<HTML><BODY>The boats float.</BODY></HTML>",
        "<?xml version='1.0'?>\n<!DOCTYPE html>\n<html><p>The boats float.<br/></p></html>",
        "<meta charset='utf-8'><p>The boats float.</p>",
        "<!--StartFragment--><div>The boats float.</div>",
        CLIPBOARD,
        "<ul><li>The boats float.</li></ul>",
    ],
)
def test_pages_and_fragments_are_told_by_what_they_hold(text: str) -> None:
    texts = [clause.text.text for clause in only(html(text, "a"))]
    assert texts == ["The boats float."]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"<!DOCTYPE html><html><body></body></html>", "a web page with no text in it"),
        (b"<p>" + b"<div>" * 100_000 + b"deep", "nests its elements too deep"),
        (ARCHIVE, "is a web archive"),
    ],
)
def test_what_is_no_text_is_refused_in_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        read(data, "a.mht")


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r", "utf-8", "utf-16"])
def test_a_page_is_read_in_the_encoding_that_it_states(encoding: str) -> None:
    page = (
        f"<html><head><meta charset='{encoding}'></head><body><p>Корабли плывут.</p></body></html>"
    )
    imported = read(page.encode(encoding), "a.html")
    assert [clause.text.text for clause in only(imported)] == ["Корабли плывут."]
    assert imported.notes == ()


def test_heads_and_feet_of_printed_pages_and_control_characters_are_no_text() -> None:
    page = (
        '<div title="header"><p>A/1/L.1</p></div><p>The boats&#7; float.</p>'
        '<div title="footer"><p>2/2</p></div>'
    )
    assert [clause.text.text for clause in only(html(page))] == ["The boats float."]


def test_no_mark_up_reaches_the_text() -> None:
    part = only(html("<p onclick='x()'>Noting &lt;script&gt;x()&lt;/script&gt; boats,</p><p>b</p>"))
    assert part.clauses[0].text.text == "Noting <script>x()</script> boats,"
    assert part.clauses[0].text.marks == ()


@pytest.mark.parametrize(
    "stated", ["The language of this page is English, as spoken", "e&#x80;n", "français", "e", "*"]
)
def test_a_page_that_states_no_code_of_a_language_states_none(stated: str) -> None:
    page = "<html{}><body><p>1. Urges States to report;</p></body></html>"
    silent = only(html(page.format("")))
    assert only(html(page.format(f' lang="{stated}"'))).language == silent.language
