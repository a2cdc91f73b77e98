"""Word files look as those of the United Nations: measures, style names, masthead, languages."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest
from docx import Document as WordDocument
from docx.enum.text import WD_LINE_SPACING
from docx.shared import Pt, Twips
from lxml import etree

from draftbench.amend.notation.markup_reader import opening_span
from draftbench.document import ClauseKind, Mark, MarkKind, RichText
from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.template.frontmatter import FrontMatter, Paper
from draftbench.formats.docx.track.proof import verify
from draftbench.formats.docx.track.tracked import tracked
from draftbench.formats.docx.write.brackets import Role, Stretch
from draftbench.formats.docx.write.paragraphs import printed_paragraphs
from draftbench.formats.prose.prose import Paragraph, Prose, plain_prose
from draftbench.formats.prose.word import prose_file
from draftbench.formats.reading import read
from draftbench.formats.table.table import Column, Row, Table, cell
from draftbench.formats.table.word import word_file
from support.tongues import NOT_ENGLISH, TEXTS, resolution
from support.word import FRONT, clause, clean, declaration, redline

WHOLE = replace(
    FRONT, agenda_item="Agenda item 8", job="V.10-51234", date="2010-04-12", stage="Comparison"
)


def opened(data: bytes):
    return WordDocument(io.BytesIO(data))


def part(data: bytes, name: str):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(f"word/{name}.xml"))


def words(root) -> list[str]:
    found = ("".join(t.text or "" for t in p.iter(q("t"))) for p in root.iter(q("p")))
    return [text for text in found if text]


def front(language: str) -> FrontMatter:
    return FrontMatter("A/65/L.3", language=language, date="2010-04-01", original="en")


@pytest.mark.parametrize(
    ("paper", "size", "side"),
    [(Paper.A4, (11906, 16838), 1033), (Paper.LETTER, (12240, 15840), 1200)],
)
def test_the_page_has_the_measures_of_headquarters(paper, size, side) -> None:
    section = opened(clean(declaration(), replace(FRONT, paper=paper)).data).sections[0]
    assert (section.page_width.twips, section.page_height.twips) == size
    assert (section.left_margin.twips, section.right_margin.twips) == (side, side)
    assert section.page_width.twips - 2 * side == 9840
    assert (section.top_margin.twips, section.bottom_margin.twips) == (1440, 1152)
    assert (section.header_distance.twips, section.footer_distance.twips) == (432, 504)
    assert section.different_first_page_header_footer
    assert opened(clean(declaration(), FRONT).data).settings.odd_and_even_pages_header_footer


def test_styles_have_the_names_and_measures_of_headquarters() -> None:
    styles = opened(clean(declaration(), FRONT).data).styles
    normal = styles["Normal"]
    assert (normal.font.name, normal.font.size) == ("Times New Roman", Pt(10))
    assert normal.paragraph_format.line_spacing == Pt(12)
    assert normal.paragraph_format.line_spacing_rule == WD_LINE_SPACING.EXACTLY
    assert normal.paragraph_format.widow_control
    body = styles["__Single Txt"].paragraph_format
    assert (body.left_indent, body.right_indent) == (Twips(1267), Twips(1267))
    assert body.space_after == Pt(6)
    stops = [stop.position.twips for stop in body.tab_stops]
    assert stops == [1267, 1742, 2218, 2693, 3182, 3658, 4133, 4622, 5098, 5573, 6048]
    sizes = {
        "_ H __M": 17, "_ H _Ch": 14, "_ H_1": 12, "_ H_2/3": 10, "XLarge": 20, "__S_M": 20,
        "__S_L": 28.5, "footnote text": 8.5, "header": 8.5, "footer": 8.5,
    }  # fmt: skip
    assert {name: styles[name].font.size for name in sizes} == {
        name: Pt(size) for name, size in sizes.items()
    }
    for name in ("_ H_1", "_ H_4", "_ H_5/6"):
        assert styles[name].paragraph_format.keep_with_next
        assert styles[name].paragraph_format.keep_together
    names = {style.name for style in styles}
    assert names >= {
        "__Dual Txt", "Title_H_CH", "Title_H1", "Title_H2", "Session", "Agenda_Item_Normal",
        "Agenda_Title_H2", "Sponsors", "Distribution", "Publication", "ReleaseDate", "Original",
        "DecisionNumber", "DecisionTitle", "MeetingNumber", "footnote reference", "Hyperlink",
        "Table Grid",
    }  # fmt: skip


def test_every_style_that_is_used_is_there() -> None:
    data = tracked(redline(()), WHOLE).data
    styles = {one.get(q("styleId")) for one in part(data, "styles").iter(q("style"))}
    used = {
        one.get(q("val"))
        for name in ("document", "header1", "header2", "header3", "footer1", "footer3")
        for one in part(data, name).iter(q("pStyle"), q("rStyle"), q("tblStyle"))
    }
    based = {
        one.get(q("val")) for one in part(data, "styles").iter(q("basedOn"), q("next"), q("link"))
    }
    assert used | based <= styles


def test_the_masthead_says_what_it_was_given() -> None:
    data = clean(declaration(), WHOLE).data
    assert words(part(data, "header3")) == [
        "United Nations",
        "A/CONF.213/L.1",
        WHOLE.organ,
        "Distr.: General",
        "12\u00a0April 2010",
        "Original: English",
        WHOLE.session,
        "Agenda item 8",
        "Comparison",
    ]
    large = part(data, "header3").find(".//" + q("sz"))
    assert large is not None
    assert large.get(q("val")) == "40"
    assert words(part(data, "footer3")) == ["V.10-51234"]
    variables = {
        one.get(q("name")): one.get(q("val")) for one in part(data, "settings").iter(q("docVar"))
    }
    assert variables["sss1"] == "A/CONF.213/L.1"
    assert variables["FooterJN"] == "V.10-51234"


def test_the_symbol_runs_on_at_the_outer_side() -> None:
    section = opened(clean(declaration(), WHOLE).data).sections[0]
    for header, place, aligned in (
        (section.even_page_header, 0, None),
        (section.header, 1, "right"),
    ):
        paragraph = header.tables[0].cell(0, place).paragraphs[0]
        assert paragraph.text == "A/CONF.213/L.1"
        assert (paragraph.alignment is None) is (aligned is None)
    for footer, pages, job in ((section.even_page_footer, 0, 1), (section.footer, 1, 0)):
        texts = [one.text for one in footer.tables[0].rows[0].cells]
        assert texts[pages] == "2/2"
        assert texts[job] == "V.10-51234"


def test_without_a_symbol_the_title_runs_on() -> None:
    section = opened(clean(declaration(), replace(WHOLE, symbol="", job="")).data).sections[0]
    assert section.even_page_header.tables[0].cell(0, 0).text == "Draft declaration"
    assert words(section.first_page_footer._element) == []


def test_no_heading_and_no_chapeau_stays_alone_at_the_foot() -> None:
    text = replace(
        declaration(),
        clauses=(
            clause("h", ClauseKind.HEADING, "Prevention", "I.", 1),
            clause("c", ClauseKind.CHAPEAU, "Calls upon States:"),
            clause("o", ClauseKind.OPERATIVE, "Decides."),
        ),
    )
    kept = [
        bool(p.paragraph_format.keep_with_next or p.style.paragraph_format.keep_with_next)
        or bool(p.style.base_style and p.style.base_style.paragraph_format.keep_with_next)
        for p in opened(clean(text, FRONT).data).paragraphs
    ]
    assert kept == [True, True, False]


@pytest.mark.parametrize("small", [(), ("Peru: reserves.",)], ids=["clean", "with a remark"])
def test_a_paragraph_keeps_off_the_table_above_it(small: tuple[str, ...]) -> None:
    table = clause("t", ClauseKind.TABLE, "Harbour\tBoats\nCallao\t3")
    tail = clause("p", ClauseKind.PARAGRAPH, "Boats are counted in March.")
    paragraphs = tuple(
        Paragraph(one, "", (Stretch(one.text, at=0),)) for one in (table, tail, tail)
    )
    noted = (replace(paragraphs[0], small=small), *paragraphs[1:])
    data = prose_file(Prose("Rolling text", "en", noted), FRONT).data
    spaces = [p.paragraph_format.space_before for p in opened(data).paragraphs if "March" in p.text]
    assert spaces == [None if small else Twips(120), None]


def test_only_the_opening_phrase_is_in_italics() -> None:
    paragraphs = opened(clean(resolution("en"), FRONT, opening_span=opening_span).data).paragraphs
    slanted = ["".join(r.text for r in p.runs if r.italic) for p in paragraphs]
    assert slanted[1:] == [
        "The General Assembly",
        "Recalling",
        "Noting with concern",
        "Urges",
        "Decides",
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", ["Nations Unies", "Distr. limitée", "1er\u00a0avril 2010", "Français",
                "Original\u00a0: anglais", "Texte de synthèse"]),
        ("es", ["Naciones Unidas", "Distr. limitada", "1 de abril de 2010", "Español",
                "Original: inglés", "Texto consolidado"]),
        ("ru", ["Организация Объединенных Наций", "Distr.: Limited", "1\u00a0April 2010",
                "Russian", "Original: English", "Сводный текст"]),
        ("ar", ["الأمم المتحدة", "Distr.: Limited", "1\u00a0April 2010", "Arabic",
                "Original: English", "النص الموحد"]),
        ("zh", ["联合国", "Distr.: Limited", "1\u00a0April 2010", "Chinese",
                "Original: English", "合并案文"]),
    ],
)  # fmt: skip
def test_the_masthead_speaks_the_language_of_the_text(language: str, said: list[str]) -> None:
    given = replace(front(language), distribution="limited", stage="Consolidated text")
    data = clean(resolution(language), given).data
    assert [text for text in words(part(data, "header3")) if text != "A/65/L.3"] == said


@pytest.mark.parametrize(
    ("language", "kind", "region"),
    [("en", "val", "en-GB"), ("fr", "val", "fr-FR"), ("es", "val", "es-ES"),
     ("ru", "val", "ru-RU"), ("ar", "bidi", "ar-SA"), ("zh", "eastAsia", "zh-CN")],
)  # fmt: skip
def test_words_are_tagged_with_their_language(language: str, kind: str, region: str) -> None:
    styles = part(clean(resolution(language), front(language)).data, "styles")
    assert styles.find(f"{q('docDefaults')}//{q('lang')}").get(q(kind)) == region


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_comes_back_from_its_word_file(language: str) -> None:
    text = resolution(language)
    assert text.language == language
    data = clean(text, front(language), opening_span=opening_span).data
    assert verify(data, accepted=printed_paragraphs(text)).accepted
    back = read(data, "back.docx").parts[0]
    assert back.language == language
    assert [(c.kind, c.label, c.text.text) for c in back] == [
        (c.kind, c.label, c.text.text) for c in text
    ]
    for one in back:
        italics = [m for m in one.text.marks if m.kind is MarkKind.ITALIC]
        assert [m.start for m in italics] == ([] if one.kind is ClauseKind.TITLE else [0])
        assert all(m.end < len(one.text) for m in italics)
    assert back.source.symbol == "A/65/L.3"


def test_no_break_spaces_are_kept() -> None:
    data = clean(resolution("fr"), front("fr")).data
    said = "\n".join(words(part(data, "document")))
    for text in ("18\u00a0décembre", "«\u00a0Préparatifs\u00a0»", "55/59\u00a0;"):
        assert text in said


def test_arabic_runs_from_right_to_left() -> None:
    data = clean(resolution("ar"), front("ar"), opening_span=opening_span).data
    document = part(data, "document")
    paragraphs = list(document.iter(q("p")))
    assert all(p.find(f"{q('pPr')}/{q('bidi')}") is not None for p in paragraphs)
    runs = [run for run in document.iter(q("r")) if run.find(q("t")) is not None]
    assert all(run.find(f"{q('rPr')}/{q('rtl')}") is not None for run in runs)
    assert document.find(f".//{q('sectPr')}/{q('bidi')}") is not None
    header = part(data, "header3")
    assert header.find(f".//{q('tblPr')}/{q('bidiVisual')}") is not None
    for paragraph in header.iter(q("p")):
        said = "".join(t.text for t in paragraph.iter(q("t")))
        if said.startswith(("Distr", "Original")):
            assert paragraph.find(f"{q('pPr')}/{q('bidi')}").get(q("val")) == "0"
    normal = opened(data).styles["Normal"].element
    assert normal.find(f"{q('rPr')}/{q('spacing')}") is None
    assert normal.find(f"{q('rPr')}/{q('szCs')}").get(q("val")) == "24"
    assert [p.text.split("\t")[0] for p in opened(data).paragraphs[-2:]] == ["1 -", "2 -"]


def test_chinese_is_set_in_chinese_fonts() -> None:
    data = clean(resolution("zh"), front("zh"), opening_span=opening_span).data
    fonts = part(data, "styles").find(f"{q('docDefaults')}//{q('rFonts')}")
    assert (fonts.get(q("eastAsia")), fonts.get(q("hint"))) == ("SimSun", "eastAsia")
    document = part(data, "document")
    assert document.find(f".//{q('i')}") is None
    slanted = [
        "".join(t.text for t in run.iter(q("t")))
        for run in document.iter(q("r"))
        if run.find(f"{q('rPr')}/{q('rFonts')}[@{q('eastAsia')}='KaiTi']") is not None
    ]
    assert slanted == ["大会", "回顾", "关切地注意到", "敦促", "决定"]


def columns(*rows: Row) -> Table:
    return Table("Texts side by side", (Column("One"), Column("Other")), rows)


def test_columns_of_several_languages_run_each_its_own_way() -> None:
    rows = [
        Row((cell(one.text, language="en"), cell(other.text, language="ar")))
        for one, other in zip(resolution("en"), resolution("ar"), strict=True)
    ]
    data = word_file(columns(*rows), front("en")).data
    cells = list(part(data, "document").iter(q("tc")))[2:]
    for at, one in enumerate(cells):
        bidi = one.find(f".//{q('bidi')}")
        lang = one.find(f".//{q('lang')}")
        assert (bidi is not None) is (at % 2 == 1)
        assert (lang is not None and lang.get(q("bidi")) == "ar-SA") is (at % 2 == 1)


def test_words_of_the_program_run_from_left_to_right_in_an_arabic_table() -> None:
    text = cell(next(iter(resolution("ar"))).text, language="ar")
    data = word_file(columns(Row((text, cell("No counterpart")))), front("ar")).data
    *_, arabic, english = part(data, "document").iter(q("tc"))
    assert arabic.find(f".//{q('bidi')}").get(q("val")) is None
    assert english.find(f".//{q('bidi')}").get(q("val")) == "0"
    assert part(data, "document").find(f".//{q('tblPr')}/{q('bidiVisual')}") is not None


def test_heads_run_as_the_cells_below_them_and_what_people_wrote_as_it_is_written() -> None:
    table = Table(
        "Amendments",
        (Column("Reason"), Column("إعلان (base)")),
        (Row((cell("صياغة أقوى."), cell("Tabled"))),),
        notes=("4 amendments.",),
    )
    document = part(word_file(table, front("ar")).data, "document")
    own, arabic, reason, state = document.iter(q("tc"))

    def runs_left(one: Element) -> bool:
        bidi = one.find(f".//{q('bidi')}")
        return bidi is not None and bidi.get(q("val")) == "0"

    assert [runs_left(one) for one in (own, arabic, reason, state)] == [True, False, False, True]
    note = next(p for p in document.iter(q("p")) if "".join(p.itertext()) == "4 amendments.")
    spacing = note.find(f"{q('pPr')}/{q('spacing')}")
    assert spacing is not None
    assert int(spacing.get(q("after"), "0")) >= 200


def test_a_row_that_could_fill_a_page_may_break() -> None:
    rows = (Row((cell(words), cell("Notes it."))) for words in ("Notes it. " * 400, "Notes it."))
    document = part(word_file(columns(*rows), FRONT).data, "document")
    kept = [row.find(f".//{q('cantSplit')}") is not None for row in document.iter(q("tr"))]
    assert kept == [True, False, True]


def test_a_row_breaks_sooner_where_its_columns_are_narrow() -> None:
    """What is four lines in two columns is ten in five, and would leave a page half empty."""
    words = "Notes it with concern. " * 15

    def kept(count: int) -> bool:
        heads = tuple(Column(f"Text {number}") for number in range(count))
        table = Table("Texts side by side", heads, (Row((cell(words),) * count),))
        rows = list(part(word_file(table, FRONT).data, "document").iter(q("tr")))
        return rows[1].find(f".//{q('cantSplit')}") is not None

    assert kept(2)
    assert not kept(5)


@pytest.mark.parametrize("language", NOT_ENGLISH)
def test_italics_of_the_organ_end_before_its_comma(language: str) -> None:
    text = resolution(language)
    back = read(clean(text, front(language)).data, "back.docx").parts[0]
    organ = next(one for one in back if one.kind is ClauseKind.ORGAN)
    assert organ.text.marks == (Mark(0, len(organ.text) - 1, MarkKind.ITALIC),)


def test_an_opening_phrase_stays_in_italics_where_words_came_into_it() -> None:
    whole = clause("p", ClauseKind.PREAMBULAR, "Noting with deep concern the growth,")
    stretches = (
        Stretch(RichText("Noting with "), at=0),
        Stretch(RichText("deep "), Role.INSERTED, at=12),
        Stretch(RichText("some "), Role.DELETED),
        Stretch(RichText("concern the growth,"), at=17),
    )
    prose = Prose("Rolling text", "en", (Paragraph(whole, "", stretches),))
    document = part(prose_file(prose, FRONT, opening_span=opening_span).data, "document")
    slanted = [
        "".join(t.text for t in run.iter(q("t")))
        for run in document.iter(q("r"))
        if run.find(f"{q('rPr')}/{q('i')}") is not None
    ]
    assert slanted == ["Noting with ", "deep ", "concern"]


def test_what_the_program_says_runs_from_left_to_right_in_an_arabic_text() -> None:
    text = resolution("ar")
    prose = replace(plain_prose(text, "Rolling text"), summary=("1 open proposal.",))
    first, second, *_ = part(prose_file(prose, front("ar")).data, "document").iter(q("p"))
    assert first.find(f"{q('pPr')}/{q('bidi')}").get(q("val")) == "0"
    assert first.find(f".//{q('rtl')}") is None
    assert first.find(f".//{q('lang')}").get(q("val")) == "en-GB"
    assert second.find(f".//{q('rtl')}") is not None


@pytest.mark.parametrize("title", ["Roads\x00", "\x1b[2JRoads", "Ro\ud800ads", "Roads\uffff"])
def test_a_title_that_xml_cannot_hold_is_written_without_that(title):
    front = replace(WHOLE, title=title, symbol=title)
    data = clean(declaration(), front).data
    assert b"Roads" in etree.tostring(part(data, "settings"))
