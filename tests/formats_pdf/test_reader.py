"""Whole files: what is text, what hangs on it, what belongs to the page."""

from __future__ import annotations

import pytest

from draftbench.document import ClauseKind, MarkKind
from formats_pdf.conftest import Reads, clauses, codes, texts
from support.pdffile import ALPHABET, Sheet, width

LONG = "The Meeting noted the reports and recommended that all of the States act"


def body(sheet: Sheet, y: float, *paragraphs: str, indent: float = 0) -> float:
    """Sets paragraphs in a column of 360 points."""
    for paragraph in paragraphs:
        line, x = "", 72 + indent
        for word in paragraph.split():
            longer = f"{line} {word}".strip()
            if x + width(longer) > 432:
                sheet.text(x, y, line)
                line, x, y = word, 72, y - 12
            else:
                line = longer
        sheet.text(x, y, line)
        y -= 18
    return y


def test_lines_become_paragraphs(reads: Reads) -> None:
    sheet = Sheet()
    first = f"1. {LONG} upon them without any delay and with all due care."
    second = f"2. {LONG} again upon the same matters in the following year."
    body(sheet, 700, first, second, indent=24)
    found = clauses(reads(sheet))
    assert [(c.label, c.text.plain) for c in found] == [("1.", first[3:]), ("2.", second[3:])]


def test_a_short_line_ends_a_paragraph_where_nothing_else_says_so(reads: Reads) -> None:
    sheet = Sheet()
    full = "Words that fill the line to its edge and more words, so that it is"
    sheet.lines(
        72, 700, full, "full to the end.", "Other words begin here and the line", "is short."
    )
    assert texts(reads(sheet))[0] == f"{full} full to the end."


def test_paragraphs_that_nothing_parts_are_said_to_be_in_doubt(reads: Reads) -> None:
    lines = ("The first paragraph of this file is of words.", "Another one of them begins in here.")
    for gap, unclear in ((12, 1), (30, 0)):
        sheet = Sheet()
        sheet.lines(70, 700, *lines)
        sheet.lines(70, 688 - gap, "The third paragraph of this file begins here")
        found = reads(sheet)
        assert codes(found).count("unclear-paragraphs") == unclear, codes(found)


def test_hanging_indents_are_one_paragraph(reads: Reads) -> None:
    sheet = Sheet()
    sheet.text(72, 700, "(a)")
    sheet.lines(96, 700, f"{LONG} on", "it as soon as possible;")
    sheet.text(72, 670, "(b)")
    sheet.lines(96, 670, f"{LONG} on", "it later.")
    found = texts(reads(sheet))
    assert [text[-11:] for text in found] == ["s possible;", "n it later."]


def test_a_paragraph_goes_on_over_a_page(reads: Reads) -> None:
    one, two = Sheet(), Sheet()
    body(one, 700, f"1. {LONG} upon them.", indent=24)
    one.text(96, 60, f"2. {LONG}".removesuffix(" act"))
    two.text(72, 780, "act upon them again without delay.")
    body(two, 760, f"3. {LONG} upon them.", indent=24)
    imported = reads(one, two)
    assert texts(imported)[1] == f"{LONG} upon them again without delay."
    assert codes(imported) == ["joined-page-break"]


def test_running_heads_and_numbers_of_pages_and_printers_are_left_out(reads: Reads) -> None:
    sheets = []
    for number in range(1, 4):
        sheet = Sheet()
        sheet.text(72, 800, "A/CONF.213/L.1")
        body(sheet, 700, f"{number}. {LONG} upon item {number}.", indent=24)
        sheet.text(72, 40, "V.09-84170 (E)")
        sheet.text(72, 28, "*0984170*")
        sheet.text(500, 40, f"{number}")
        sheets.append(sheet)
    imported = reads(*sheets)
    assert texts(imported) == [f"{LONG} upon item {number}." for number in (1, 2, 3)]
    assert codes(imported) == ["leftover"] * 12


def test_articles_that_happen_to_begin_two_pages_are_no_running_heads(reads: Reads) -> None:
    sheets = []
    for number in (10, 11):
        sheet = Sheet()
        sheet.text(250, 800, f"Article {number}")
        body(sheet, 720, f"1. {LONG} upon item {number}.", indent=24)
        sheets.append(sheet)
    imported = reads(*sheets)
    assert codes(imported) == []
    assert "Article 10" in str(texts(imported))
    assert "Article 11" in str(texts(imported))


def test_page_numbers_that_stand_far_in_are_left_out_where_they_count_the_pages(
    reads: Reads,
) -> None:
    sheets = []
    for number in (7, 8):
        sheet = Sheet()
        body(sheet, 700, f"{number}. {LONG} upon item {number}.", indent=24)
        sheet.text(290, 130, f"{number}")
        sheets.append(sheet)
    assert texts(reads(*sheets)) == [f"{LONG} upon item {number}." for number in (7, 8)]


def test_a_number_that_stands_in_the_text_is_no_page_number(reads: Reads) -> None:
    sheet = Sheet()
    body(sheet, 700, f"1. {LONG} upon", indent=24)
    sheet.text(72, 600, "12")
    body(sheet, 560, f"2. {LONG} upon them.", indent=24)
    assert any("12" in text for text in texts(reads(sheet)))


def test_what_the_file_marks_as_no_part_of_the_text_is_left_out(reads: Reads) -> None:
    sheet = Sheet()
    sheet.artifact(72, 640, "Stamp")
    body(sheet, 700, f"1. {LONG} upon them.", indent=24)
    imported = reads(sheet)
    assert texts(imported) == [f"{LONG} upon them."]
    assert codes(imported) == ["leftover"]


def test_the_masthead_gives_symbol_and_date(reads: Reads) -> None:
    sheet = Sheet()
    sheet.text(72, 790, "United Nations", size=14)
    sheet.text(430, 790, "A/CONF.213/L.1")
    sheet.rule(60, 784, 540, 784)
    sheet.text(400, 770, "Distr.: General")
    sheet.text(400, 758, "19 April 2010")
    sheet.rule(60, 700, 540, 700)
    body(sheet, 670, f"1. {LONG} upon them.", indent=24)
    imported = reads(sheet)
    assert texts(imported) == [f"{LONG} upon them."]
    source = imported.parts[0].source
    assert (source.symbol, source.date) == ("A/CONF.213/L.1", "19 April 2010")


def test_a_head_above_a_rule_is_left_out_on_later_pages(reads: Reads) -> None:
    one, two = Sheet(), Sheet()
    body(one, 700, f"1. {LONG} upon them.", indent=24)
    two.text(72, 805, "Something that stands on one page only")
    two.rule(60, 795, 540, 795)
    body(two, 760, f"2. {LONG} upon them.", indent=24)
    assert texts(reads(one, two)) == [f"{LONG} upon them."] * 2


def note(sheet: Sheet, y: float, sign: str, text: str) -> None:
    end = sheet.text(72, y + 2.5, sign, size=5)
    sheet.text(end + 3, y, text, size=8)


def test_footnotes_hang_on_their_marks_and_numbers_start_again(reads: Reads) -> None:
    sheets = []
    for number in (1, 2):
        sheet = Sheet()
        end = sheet.text(96, 700, f"{number}. The Meeting noted the report")
        sheet.text(end, 703.5, "1", size=6)
        sheet.text(end + 6, 700, "of the year.")
        sheet.rule(72, 110, 160, 110)
        note(sheet, 100, "1", f"Resolution 5{number}/59.")
        sheets.append(sheet)
    found = clauses(reads(*sheets))
    assert [c.text.text for c in found] == ["The Meeting noted the report\ufffc of the year."] * 2
    notes = [(n.label, n.text.plain) for c in found for n in c.text.notes]
    assert notes == [("1", "Resolution 51/59."), ("1", "Resolution 52/59.")]


def test_a_note_that_runs_on_to_the_next_page(reads: Reads) -> None:
    one, two = Sheet(), Sheet()
    end = one.text(96, 700, "1. The Meeting noted the report")
    one.text(end, 703.5, "1", size=6)
    one.rule(72, 110, 160, 110)
    note(one, 100, "1", "See the report on the first")
    two.text(96, 700, "2. The Meeting noted another report.")
    two.rule(72, 110, 160, 110)
    two.text(72, 100, "and on the second item.", size=8)
    first = clauses(reads(one, two))[0]
    assert first.text.notes[0].text.plain == "See the report on the first and on the second item."


def test_a_separator_that_is_marked_as_no_part_of_the_text_parts_the_notes(reads: Reads) -> None:
    one, two = Sheet(), Sheet()
    end = one.text(96, 700, "1. The Meeting noted the report")
    one.text(end, 703.5, "1", size=6)
    note(one, 100, "1", "See the report on the first")
    two.text(96, 700, "2. The Meeting noted another report.")
    two.artifact(72, 112, "__________")
    two.text(72, 100, "and on the second item.", size=8)
    first = clauses(reads(one, two))[0]
    assert first.text.notes[0].text.plain == "See the report on the first and on the second item."


def test_stars_are_marks_where_a_note_has_one(reads: Reads) -> None:
    sheet = Sheet()
    sheet.text(96, 700, "1. The Meeting noted the report.*")
    sheet.text(96, 680, "2. The sign * between words is none.")
    sheet.rule(72, 110, 160, 110)
    sheet.text(72, 100, "* Issued without editing.", size=8)
    first, second = clauses(reads(sheet))
    assert [n.text.plain for n in first.text.notes] == ["Issued without editing."]
    assert second.text.notes == ()


def test_what_has_no_partner_stays_and_is_said(reads: Reads) -> None:
    sheet = Sheet()
    end = sheet.text(96, 700, "1. The Meeting noted the report")
    sheet.text(end, 703.5, "7", size=6)
    sheet.rule(72, 110, 160, 110)
    note(sheet, 100, "8", "Resolution 55/59.")
    imported = reads(sheet)
    assert codes(imported) == ["mark-without-footnote", "footnote-without-mark"]
    paragraph, lost = clauses(imported)
    assert paragraph.text.plain.endswith("report⁷")
    assert lost.kind is ClauseKind.NOTE


def test_a_second_mark_of_the_same_note_is_said(reads: Reads) -> None:
    one, two = Sheet(), Sheet()
    for number, sheet in enumerate((one, two), 1):
        end = sheet.text(96, 700, f"{number}. The Meeting noted the report")
        sheet.text(end, 703.5, "1", size=6)
    one.rule(72, 110, 160, 110)
    note(one, 100, "1", "Resolution 55/59.")
    assert "repeated-mark" in codes(reads(one, two))


def test_italics_bold_and_links_are_kept(reads: Reads) -> None:
    sheet = Sheet()
    end = sheet.text(72, 700, "Recalling also", font="italic")
    end = sheet.text(end + 2.5, 700, "its resolution")
    start = end + 2.5
    end = sheet.text(start, 700, "55/59", font="bold")
    sheet.text(end, 700, ",")
    sheet.links.append((start, 695, end, 708, "https://example.org/55/59"))
    [clause] = clauses(reads(sheet))
    assert clause.text.plain == "Recalling also its resolution 55/59,"
    assert [(m.start, m.end, m.kind, m.value) for m in clause.text.marks] == [
        (0, 14, MarkKind.ITALIC, ""),
        (30, 35, MarkKind.BOLD, ""),
        (30, 35, MarkKind.LINK, "https://example.org/55/59"),
    ]


def test_headings_are_told_by_their_type(reads: Reads) -> None:
    sheet = Sheet()
    sheet.text(72, 760, "Draft declaration on crime", size=16, font="bold")
    sheet.text(72, 730, "I.", size=14, font="bold")
    sheet.text(96, 730, "Introduction", size=14, font="bold")
    y = body(sheet, 700, f"1. {LONG} upon them.", indent=24)
    sheet.text(72, y, "Attendance at the meetings", size=12, font="bold")
    body(sheet, y - 24, f"2. {LONG} upon them.", indent=24)
    found = clauses(reads(sheet))
    assert [(c.kind, c.level, c.label) for c in found] == [
        (ClauseKind.TITLE, 0, ""),
        (ClauseKind.HEADING, 1, "I."),
        (ClauseKind.PARAGRAPH, 0, "1."),
        (ClauseKind.HEADING, 2, ""),
        (ClauseKind.PARAGRAPH, 0, "2."),
    ]
    assert not any(c.text.marks for c in found)


@pytest.mark.parametrize("step", [1, 5])
def test_numbers_that_count_the_lines_are_left_out(reads: Reads, step: int) -> None:
    sheet = Sheet()
    for number in range(1, 26):
        if number % step == 0:
            sheet.text(60 - width(str(number)), 760 - 12 * number, str(number))
        sheet.text(96, 760 - 12 * number, f"words of the line {chr(96 + number)} that is read")
    imported = reads(sheet)
    assert not any(char.isdigit() for text in texts(imported) for char in text)
    assert codes(imported).count("leftover") == 25 // step


def test_a_column_of_numbers_in_a_table_stays(reads: Reads) -> None:
    sheet = Sheet()
    for number in range(1, 13):
        sheet.text(72, 700 - 16 * number, str(number))
        sheet.text(150, 700 - 16 * number, "Chile")
    body(sheet, 460, *[f"{number}. {LONG} upon them." for number in range(1, 9)], indent=24)
    assert texts(reads(sheet))[0].startswith("1\tChile\n2\tChile")


@pytest.mark.parametrize("gutter", [264, 300])
def test_two_columns_are_read_one_after_the_other(reads: Reads, gutter: float) -> None:
    sheet = Sheet()
    sheet.text(
        72,
        780,
        "A sentence across both of the columns, which stands above all of the others, is long.",
    )
    left = [f"left column line number {n} of words" for n in range(12)]
    right = [f"right column line number {n} of word" for n in range(12)]
    sheet.lines(72, 740, *left)
    sheet.lines(gutter, 740, *right)
    text = " ".join(texts(reads(sheet)))
    assert text.index("left column line number 11") < text.index("right column line number 0")
    assert text.index("A sentence") == 0


def test_a_table_between_rules(reads: Reads) -> None:
    sheet = Sheet()
    body(sheet, 760, f"1. {LONG} upon them.", indent=24)
    for y in (700, 680, 646):
        sheet.rule(72, y, 400, y)
    for x in (72, 150, 400):
        sheet.rule(x, 646, x, 700)
    sheet.text(76, 686, "State")
    sheet.text(154, 686, "What was said")
    sheet.text(76, 666, "Brazil")
    sheet.lines(154, 666, "Asks for the deletion of", "the second sentence")
    body(sheet, 620, f"2. {LONG} upon them.", indent=24)
    _, table, _ = clauses(reads(sheet))
    assert table.kind is ClauseKind.TABLE
    assert table.text.plain == (
        "State\tWhat was said\nBrazil\tAsks for the deletion of the second sentence"
    )


def test_columns_that_are_plainly_aligned_are_a_table(reads: Reads) -> None:
    sheet = Sheet()
    for at, (state, name) in enumerate(
        [("Chile", "M. Coll"), ("Cuba", "A. Ybarra"), ("", "J. Sol")]
    ):
        sheet.text(72, 700 - 16 * at, state)
        sheet.text(250, 700 - 16 * at, name)
    [table] = clauses(reads(sheet))
    assert table.text.plain == "Chile\tM. Coll\nCuba\tA. Ybarra\n\tJ. Sol"


def test_short_paragraphs_behind_a_number_of_several_parts_are_no_table(reads: Reads) -> None:
    rows = [("2.3", "The Board shall:"), ("(a)", "adopt works;"), ("(b)", "set fees;")]
    rows.append(("(c)", "report each year."))
    sheet = Sheet()
    for at, (number, words) in enumerate(rows):
        sheet.text(72, 700 - 14 * at, number)
        sheet.text(160, 700 - 14 * at, words)
    assert texts(reads(sheet)) == [words for _, words in rows]


def test_what_stands_across_the_page_is_left_out_and_said(reads: Reads) -> None:
    sheet = Sheet()
    body(sheet, 700, f"1. {LONG} upon them.", indent=24)
    sheet.text(200, 300, "DRAFT", size=60, matrix="0.7 0.7 -0.7 0.7")
    imported = reads(sheet)
    assert texts(imported) == [f"{LONG} upon them."]
    assert codes(imported) == ["set-across"]


def test_a_turned_page_is_read_as_it_is_shown(reads: Reads) -> None:
    sheet = Sheet(turned=90)
    sheet.text(200, 100, "1. Text on a page that lies on its side,", matrix="0 1 -1 0")
    sheet.text(212, 100, "which has a second line.", matrix="0 1 -1 0")
    assert texts(reads(sheet)) == ["Text on a page that lies on its side, which has a second line."]


def test_a_hyphen_at_a_line_end_stays_unless_the_file_shows_the_word(reads: Reads) -> None:
    sheet = Sheet()
    sheet.lines(72, 700, "1. The need for cooperation in the field of internal coope-",
                "ration of States and in all the matters that they are well-",
                "meant for.")  # fmt: skip
    sheet.text(72, 640, "2. The cooperation and the cooperation.")
    imported = reads(sheet)
    text = texts(imported)[0]
    assert "internal cooperation of States" in text
    assert "well-meant" in text
    assert "hyphen-kept" in codes(imported)


def test_chinese_lines_are_joined_without_spaces(reads: Reads) -> None:
    sheet = Sheet()
    sheet.lines(72, 700, "回顾其关于第十二届联合国预防犯罪和刑事司法大会的决议其中", "决定主题。")
    assert texts(reads(sheet))[0].endswith("决议其中决定主题。")


@pytest.mark.parametrize("mode", [0, 3])
def test_text_behind_pictures_is_read_and_said(reads: Reads, mode: int) -> None:
    sheet = Sheet(picture=True)
    for at in range(3):
        sheet.text(72, 700 - 12 * at, "words that somebody recognised in the picture", mode=mode)
    assert ("recognised-text" in codes(reads(sheet))) is (mode == 3)


def test_lam_and_alef_in_one_sign_are_read_in_this_order(reads: Reads) -> None:
    sheet = Sheet()
    signs = (*".ةيعمجلا اهكلمت يتلا بتكلا عيب زوجي ", "لا")
    codes = "".join(f"{ALPHABET.setdefault(sign, len(ALPHABET) + 1):04x}" for sign in signs)
    sheet.painted.append(f"BT /roman 10 Tf 1 0 0 1 300 700 Tm <{codes}> Tj ET")
    assert texts(reads(sheet)) == ["لا يجوز بيع الكتب التي تملكها الجمعية."]


@pytest.mark.parametrize("indent", [0, 20])
def test_chinese_paragraphs_without_gaps_are_parted_where_a_sign_would_have_found_room(
    reads: Reads, indent: int
) -> None:
    said = [
        "大会，",
        "回顾其关于山村的决议，",
        "注意到山区有许多人没有道路可以到达市场，",
        "学校，",
    ]
    sheet = Sheet()
    for at, line in enumerate(said):
        inside = indent if at in (1, 2) else 0
        sheet.text(72 + inside, 700 - 12 * at, line)
    assert texts(reads(sheet)) == [*said[:2], "".join(said[2:])]


def test_the_line_on_the_adoption_below_a_table_is_no_row_of_it(reads: Reads) -> None:
    sheet = Sheet()
    for at, row in enumerate((("Orma", "12"), ("Lesk", "8"), ("45th meeting", "3 March 2027"))):
        for place, cell in enumerate(row):
            sheet.text(72 + 160 * place, 700 - 12 * at, cell)
    table, *below = texts(reads(sheet))
    assert "Lesk" in table
    assert below == ["45th meeting 3 March 2027"]
