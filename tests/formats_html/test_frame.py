"""The page around outputs: in which language and direction what stands."""

import re

import pytest

from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.html.frame import document, page, sentence
from draftbench.formats.table.page import table_page
from draftbench.formats.table.table import Column, Row, Table, cell

ARABIC = "إعلان سلفادور"


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("تعديلان.", "تعديلان."),
        ("Mexico (MEX)", "<bdi>Mexico (MEX)</bdi>"),
        ("(عدّله: Chile, am-4.)", "(عدّله: <bdi>Chile, am-4</bdi>.)"),
        ("بعد OP 5 & OP 6", "بعد <bdi>OP 5 &amp; OP 6</bdi>"),
    ],
)
def test_latin_words_leave_an_arabic_sentence_alone(text, made):
    assert sentence(text, "ar") == made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Replace “a” & “b”.", "Replace “a” &amp; “b”."),
        ("صياغة أقوى.", "<bdi>صياغة أقوى.</bdi>"),
        ("Replace “جميع” by “بقوة”.", "Replace “<bdi>جميع</bdi>” by “<bdi>بقوة</bdi>”."),
        ("Insert “1 - تحث؛”.", "Insert “<bdi>1 - تحث؛</bdi>”."),
        ("(البرازيل (BRA): tabled.)", "(<bdi>البرازيل</bdi> (BRA): tabled.)"),
    ],
)
def test_words_that_run_otherwise_leave_the_sentence_alone(text, made):
    assert sentence(text) == made


def test_the_page_is_in_the_language_of_the_document():
    front = FrontMatter(symbol="A/1", title=ARABIC, date="2010-04-12", language="ar")
    said = page(front, "Voting list", ["3 تعديلات."], "<p>x</p>", "").decode()
    assert '<html lang="ar" dir="rtl">' in said
    assert "12 نيسان/أبريل 2010" in said
    head = re.search(r"<header(.*?)>(.*?)</header>", said, re.DOTALL)
    assert head is not None
    assert head[1] == ' lang="ar" dir="rtl"'
    assert f"<h1>{ARABIC}</h1>" in head[2]
    assert "قائمة التصويت" in head[2]
    assert '<div class="summary" lang="ar" dir="rtl"><p>3 تعديلات.</p>' in head[2]
    french = page(FrontMatter(title="T", date="2010-04-12", language="fr"), "", [], "", "")
    assert re.search(r"12\savril\s2010", french.decode())


def test_a_page_can_load_nothing_and_has_one_heading():
    said = document("A <b>", "p { }", "<h1>x</h1>").decode()
    assert "default-src 'none'" in said
    assert "<title>A &lt;b&gt;</title>" in said
    assert not re.search(r"<(?:script|link|img)|src=|https?:", said)


def test_cells_name_their_column_for_narrow_pages_and_roles_for_readers():
    table = Table(
        "Voting list",
        (Column("Vote"), Column("Why")),
        (
            Row((cell("1"), cell("It “adds”.")), group="OP 1"),
            Row((cell("2"), cell()), group="OP 1"),
        ),
        grouping="Paragraph",
    )
    said = table_page(table, FrontMatter(title=ARABIC, language="ar")).data.decode()
    assert '<table class="wide" role="table" dir="rtl">' in said
    assert 'role="cell" data-of="Why" lang="en" dir="ltr"><p>It “adds”.</p></td>' in said
    assert 'data-of="Why" lang="en" dir="ltr"></td>' in said
    assert said.count('role="row"') == 4
    assert said.count('scope="row"') == 2
    assert said.count("<caption>قائمة التصويت</caption>") == 1
