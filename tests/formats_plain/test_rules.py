"""Each rule of the plain reader by itself."""

from __future__ import annotations

import pytest

from draftbench.document import ClauseKind, Document, MarkKind, RichText, Source, spoken_labels
from draftbench.formats.imported import Imported, Use
from draftbench.formats.plain.inline import read_markup, split_glued
from draftbench.formats.plain.lines import read_lines, split_furniture
from draftbench.formats.plain.notes import resolve_ibid
from draftbench.formats.plain.numbering import NumberStyle, read_label
from draftbench.formats.plain.outline import masthead_of
from draftbench.formats.plain.paragraph import Paragraph, Style
from draftbench.formats.plain.parts import symbol_of_file
from draftbench.formats.plain.reader import read_text
from draftbench.formats.plain.recogniser import recognise
from draftbench.formats.plain.traced import Traced
from support.accounting import accounted


def only(text: str) -> Document:
    (document,) = read_text(text, "x.txt").parts
    return document


def outline(document: Document) -> list[tuple[str, str, int]]:
    return [(clause.kind.value, clause.label, clause.level) for clause in document]


def codes(imported: Imported) -> list[tuple[str, int]]:
    return [(note.code, note.line) for note in imported.notes]


# numbers


@pytest.mark.parametrize(
    ("text", "printed", "style", "value"),
    [
        ("3. Urges", "3.", NumberStyle.ARABIC, 3),
        ("11.\tApproves", "11.", NumberStyle.ARABIC, 11),
        ("- (a) To act", "(a)", NumberStyle.LETTER, 1),
        ("a) Adopter", "a)", NumberStyle.LETTER, 1),
        ("(aa) More", "(aa)", NumberStyle.LETTER, 27),
        ("(iv) More", "(iv)", NumberStyle.ROMAN, 4),
        ("(i) More", "(i)", NumberStyle.LETTER, 9),
        ("(i) More", "(i)", NumberStyle.ROMAN, 1),
        ("IV. Title", "IV.", NumberStyle.UPPER_ROMAN, 4),
        ("C. Title", "C.", NumberStyle.UPPER_LETTER, 3),
        ("Workshop 2. Title", "Workshop 2.", NumberStyle.WORD, 2),
        ("PP3. Recalling", "PP3.", NumberStyle.PREAMBULAR, 3),
        ("OP 4 bis. Urges", "OP 4 bis.", NumberStyle.OPERATIVE, 4),
        ("55/59.\tVienna", "55/59.", NumberStyle.RESOLUTION, 0),
        ("• To act", "•", NumberStyle.BULLET, 0),
        ("6.\u200e Reaffirms", "6.", NumberStyle.ARABIC, 6),
        ("(b)\u200f To act", "(b)", NumberStyle.LETTER, 2),
        ("\u200e7\u200e. Reaffirms", "7.", NumberStyle.ARABIC, 7),
        ("8.\u202f\u200eReaffirms", "8.", NumberStyle.ARABIC, 8),
        ("1.1.1 The rules", "1.1.1", NumberStyle.LEGAL, 0),
        ("22.99 The Office", "22.99", NumberStyle.LEGAL, 0),
        ("22.100 The Office", "22.100", NumberStyle.LEGAL, 0),
        ("22.105\tthe Office", "22.105", NumberStyle.LEGAL, 0),
        ("29B.1 The Office", "29B.1", NumberStyle.LEGAL, 0),
        ("29B.112 [The Office", "29B.112", NumberStyle.LEGAL, 0),
        ("29B.2A The Office", "29B.2A", NumberStyle.LEGAL, 0),
        ("IS3.12 “The Office", "IS3.12", NumberStyle.LEGAL, 0),
        ("22.7 Бюро", "22.7", NumberStyle.LEGAL, 0),
        ("§ 5 The court", "§ 5", NumberStyle.LEGAL, 0),
        ("§12a. The court", "§12a.", NumberStyle.LEGAL, 0),
        ("2° Les majeurs", "2°", NumberStyle.ARABIC_BRACKET, 2),
    ],
)
def test_numbers_are_read(text: str, printed: str, style: NumberStyle, value: int) -> None:
    label = read_label(text)
    assert label is not None
    assert (label.text, label.value(style)) == (printed, value)


@pytest.mark.parametrize("text", ["1.5 per cent", "2009 was", "IIII. x", "e.g. this", "3."])
def test_what_is_no_number(text: str) -> None:
    assert read_label(text) is None


def test_only_the_expected_number_opens_a_paragraph() -> None:
    document = only("I. Work\n\n1. It met.\n\n7. seas were named.\n\n2. It ended.")
    labels = [c.label for c in document if c.kind is ClauseKind.PARAGRAPH]
    assert labels == ["1.", "2."]
    imported = read_text("I. Work\n\n1. It met.\n\n7. seas were named.\n\n2. It ended.", "x.txt")
    assert ("unexpected-number", 5) in codes(imported)


def test_a_gap_in_the_numbers_is_noted() -> None:
    imported = read_text("The Board,\n\nRecalling it,\n\n1. Urges A;\n\n3. Invites B.", "x.txt")
    assert ("number-gap", 7) in codes(imported)
    assert [c.label for c in imported.parts[0] if c.kind is ClauseKind.OPERATIVE] == ["1.", "3."]


def test_a_list_whose_first_letters_were_deleted_is_still_one() -> None:
    text = "The Board,\n\n1. Urges States:\n\n(b) To act;\n\n(c) To report;\n\n2. Invites B."
    imported = read_text(text, "x.txt")
    items = [c for c in imported.parts[0] if c.kind is ClauseKind.ITEM]
    assert [(c.label, c.text.plain) for c in items] == [("(b)", "To act;"), ("(c)", "To report;")]
    assert ("number-gap", 5) in codes(imported)
    assert imported.parts[0].clauses[-1].kind is ClauseKind.OPERATIVE


# pages and lines


def test_wrapped_lines_are_joined() -> None:
    text = (
        "The General Assembly,\n\n"
        "Recalling its resolution 63/193 of 18 December 2008 on the preparations for\n"
        "the Twelfth United Nations Congress on Crime Prevention and Criminal Justice,\n"
        "and its resolution 62/173 of 18 December 2007,\n\n"
        "1. Urges Member States to take part in the Congress at the highest possible\n"
        "level and to prepare for it in good time;\n\n"
        "2. Requests the Secretary-General to report on the matter.\n"
    )
    assert outline(only(text)) == [
        ("organ", "", 0),
        ("preambular", "", 0),
        ("operative", "1.", 0),
        ("operative", "2.", 0),
    ]


def test_a_sentence_cut_by_a_page_goes_on_and_is_noted() -> None:
    imported = read_text("1. The Board met in\n\n- 2 -\n\nthe hall.\n\n- 3 -\n", "x.txt")
    assert imported.parts[0].clauses[0].text.text == "The Board met in the hall."
    assert ("joined-page-break", 5) in codes(imported)
    left = [imported.text[s.start : s.end] for s in imported.spans if s.use is Use.LEFTOVER]
    assert left == ["- 2 -", "- 3 -"]
    assert [line for code, line in codes(imported) if code == "leftover"] == [3, 7]


def test_a_new_clause_is_never_joined() -> None:
    document = only("Recalling the report,\n\nurging all to act,\n\nConcerned at it,")
    assert len(document) == 2
    document = only("1. It met:\n\n(a) here;\n\n(b) there.")
    assert len(document) == 3


def test_a_lone_number_is_a_page_number_only_in_a_growing_row() -> None:
    body, furniture = split_furniture(read_lines("a\n7\nb"))
    assert (len(body), len(furniture)) == (3, 0)
    body, furniture = split_furniture(read_lines("a\n7\nb\n8\nc"))
    assert (len(body), len(furniture)) == (3, 2)


# markup


def test_markup_signs_pair_or_stay() -> None:
    marked = read_markup(Traced.of("*Urges* 2*3*4 **now** A/1*", 0, 26))
    assert marked.content.text == "Urges 2*3*4 now A/1*"
    assert [(m.start, m.end, m.kind) for m in marked.marks] == [
        (12, 15, MarkKind.BOLD),
        (0, 5, MarkKind.ITALIC),
    ]
    assert sorted(marked.signs) == [(0, 1), (6, 7), (14, 16), (19, 21)]


def test_struck_words_are_marked() -> None:
    marked = read_markup(Traced.of("Urges ~~all~~ <del>some</del> ~~~ States ~5 ~~ x~~", 0, 50))
    assert marked.content.text == "Urges all some ~~~ States ~5 ~~ x~~"
    assert [(m.start, m.end, m.kind) for m in marked.marks] == [
        (6, 9, MarkKind.STRIKE),
        (10, 14, MarkKind.STRIKE),
    ]


def test_glued_paragraphs_are_split() -> None:
    def split(text: str) -> list[str]:
        return [piece.text for piece in split_glued(Traced.of(text, 0, len(text)))]

    assert split("**Title****Contents**") == ["**Title**", "**Contents**"]
    assert split("**General Assembly**Distr.: General") == [
        "**General Assembly**",
        "Distr.: General",
    ]
    assert split("**bold** text") == ["**bold** text"]


# notes


@pytest.mark.parametrize(
    ("text", "former", "resolved"),
    [
        (
            "Ibid., vol. 2349, No. 42146.",
            "United Nations, Treaty Series, vols. 2225 and 2326, No. 39574.",
            "United Nations, Treaty Series, vol. 2349, No. 42146.",
        ),
        ("Ibid., para. 9.", "A/CONF.203/18, chap. I, para. 8.", "A/CONF.203/18, chap. I, para. 9."),
        ("Ibid., annex.", "Resolution 55/59.", "Resolution 55/59, annex."),
        ("Ibid.", "Resolution 55/59.", "Resolution 55/59."),
        ("Resolution 1.", "Resolution 55/59.", ""),
    ],
)
def test_ibid(text: str, former: str, resolved: str) -> None:
    assert resolve_ibid(text, former) == resolved


def test_an_ibid_of_an_ibid_is_resolved() -> None:
    text = "It met¹ and² left.³\n\n¹ A/1, para. 1.\n\n² Ibid., para. 2.\n\n³ Ibid., para. 3."
    notes = read_text(text, "x.txt").parts[0].clauses[0].text.notes
    assert [note.resolved for note in notes] == ["", "A/1, para. 2.", "A/1, para. 3."]


def test_a_note_without_a_mark_stays_and_is_noted() -> None:
    imported = read_text("It met.\n\n¹ A/1.\n\nAn area of 3 m² is left.", "x.txt")
    kinds = [clause.kind for clause in imported.parts[0]]
    assert kinds == [ClauseKind.PARAGRAPH, ClauseKind.NOTE, ClauseKind.PARAGRAPH]
    assert ("footnote-without-mark", 3) in codes(imported)
    assert imported.parts[0].clauses[2].text.text == "An area of 3 m² is left."


@pytest.mark.parametrize(
    ("marked", "plain", "note"),
    [
        ("Endorses the road map;2", "Endorses the road map;\ufffc", "2 See A/65/1, annex."),
        ("Welcomes the plan for 2030;2", "Welcomes the plan for 2030;\ufffc", "2 A/78/9."),
        ("Recalling resolution 70/19,2", "Recalling resolution 70/19,\ufffc", "2 A/78/9."),
        ("Crime is decreasing,¹", "Crime is decreasing,\ufffc", "¹ See A/65/1, annex."),
        ("Crime is decreasing,¹", "Crime is decreasing,\ufffc", "1 See A/65/1, annex."),
        ("The “Rules”,12 adopted", "The “Rules”,\ufffc adopted", "12 See A/65/1, annex."),
        ("Recalls the Refugees14 and", "Recalls the Refugees\ufffc and", "14 See A/65/1, annex."),
        ("(Beijing Rules).3", "(Beijing Rules).\ufffc", "3 “Rules of the Court”, annex."),
    ],
)
def test_figures_glued_behind_a_word_are_the_mark_of_the_note_of_that_number(
    marked: str, plain: str, note: str
) -> None:
    imported = read_text(f"{marked}\n\n{note}\n\nIt ended.", "x.txt")
    accounted(imported)
    first, last = imported.parts[0].clauses
    assert (first.text.text, last.text.text) == (plain, "It ended.")
    assert [each.text.text for each in first.text.notes] == [note.split(" ", 1)[1]]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Endorses the road map;2", "3 See A/65/1, annex."),
        ("See A/65/L.2", "2 See A/65/1, annex."),
        ("See A/65/1/Add.2", "2 See A/65/1, annex."),
        ("By the end of the year,12", "12 March 2010"),
        ("By the end of the year,12", "12. See A/65/1, annex."),
        ("It is 1,2 or 2,12", "2 See A/65/1, annex."),
        ("It is 1,2", "2 See A/65/1, annex."),
        ("In 2030,2 more met", "2 See A/65/1, annex."),
    ],
)
def test_figures_without_a_note_stay_in_the_text(text: str, other: str) -> None:
    imported = read_text(f"{text}\n\n{other}\n\nIt ended.", "x.txt")
    first = imported.parts[0].clauses[0]
    assert (first.text.text, first.text.notes) == (text, ())


def test_numbers_of_notes_may_start_again() -> None:
    text = "One.¹\n\n¹ First.\n\nTwo.¹\n\n¹ Second."
    clauses = read_text(text, "x.txt").parts[0].clauses
    assert [c.text.notes[0].text.text for c in clauses] == ["First.", "Second."]
    assert clauses[0].text.notes[0].id != clauses[1].text.notes[0].id


# shapes of texts


def test_a_declaration_in_the_first_person() -> None:
    document = only(
        "We, Heads of State and Government,\n\nConcerned about crime,\n\nDeclare the following:\n\n"
        "1. We recognize our responsibility.\n\nWe therefore endeavour to:\n\nI. Prevention\n\n"
        "2. Develop strategies:\n\n(a) By funding them;\n\n(b) By (i) and (ii);\n\n"
        "II. Justice\n\n3. Ensure access."
    )
    assert document.name == "declaration"
    assert outline(document) == [
        ("organ", "", 0),
        ("preambular", "", 0),
        ("chapeau", "", 0),
        ("paragraph", "1.", 0),
        ("chapeau", "", 0),
        ("heading", "I.", 1),
        ("paragraph", "2.", 0),
        ("item", "(a)", 1),
        ("item", "(b)", 1),
        ("heading", "II.", 1),
        ("paragraph", "3.", 0),
    ]


def test_lists_in_lists() -> None:
    document = only(
        "The Board,\n\nRecalling it,\n\n1. Urges States:\n\n(a) To dig:\n\n(i) Here;\n\n(ii) There;"
        "\n\n(b) To share;\n\nand to report;\n\n2. Decides."
    )
    assert outline(document)[2:] == [
        ("operative", "1.", 0),
        ("item", "(a)", 1),
        ("item", "(i)", 2),
        ("item", "(ii)", 2),
        ("item", "(b)", 1),
        ("tail", "", 0),
        ("operative", "2.", 0),
    ]
    nested = document.clauses[4]
    assert nested.parent == document.clauses[3].id


def test_a_single_operative_clause_has_no_number() -> None:
    document = only("The Assembly,\n\nRecalling it,\n\nEndorses the Declaration.\n\n4 May 2000")
    assert [kind for kind, *_ in outline(document)] == [
        "organ",
        "preambular",
        "operative",
        "closing",
    ]


def test_a_pasted_sentence_is_a_text() -> None:
    document = only("We urge States to act.")
    assert (document.name, outline(document)) == ("text", [("paragraph", "", 0)])


def test_labels_of_negotiators_are_read() -> None:
    document = only("PP1. Recalling it,\nPP1 bis. Noting it,\nOP1. Urges;\nOP2 alt. [Asks] all.")
    assert document.name == "resolution"
    assert outline(document) == [
        ("preambular", "PP1.", 0),
        ("preambular", "PP1 bis.", 0),
        ("operative", "OP1.", 0),
        ("operative", "OP2 alt.", 0),
    ]


def test_markdown_is_read() -> None:
    imported = read_text("# Elements of a text\n\n1. We **urge** all.[^1]\n\n[^1]: A/1.", "x.md")
    (document,) = imported.parts
    assert document.name == "elements"
    assert [clause.kind for clause in document] == [ClauseKind.TITLE, ClauseKind.PARAGRAPH]
    assert document.clauses[1].text.notes[0].text.text == "A/1."


def test_a_clause_that_had_to_be_guessed_is_noted() -> None:
    imported = read_text("The Board,\n\nRecalling it,\n\nFor which reason, in part,", "x.txt")
    assert imported.parts[0].clauses[2].kind is ClauseKind.PREAMBULAR
    assert ("guessed-kind", 5) in codes(imported)


@pytest.mark.parametrize(
    ("name", "symbol"),
    [
        ("A_CONF.213_RPM.1_1.txt", "A/CONF.213/RPM.1/1"),
        ("A_RES_55_59.txt", "A/RES/55/59"),
        ("A_80_6_SECT.24__CORR.1.docx", "A/80/6/SECT.24/CORR.1"),
        ("my_notes.txt", ""),
        ("A_draft.txt", ""),
    ],
)
def test_symbols_in_file_names(name: str, symbol: str) -> None:
    assert symbol_of_file(name) == symbol


# paragraphs of other formats


def test_paragraphs_of_another_reader_are_typed_by_the_same_rules() -> None:
    found = recognise(
        [
            Paragraph(RichText("Draft declaration"), style=Style.TITLE, line=1),
            Paragraph(RichText("The Meeting,"), line=2),
            Paragraph(RichText("Recalling it,"), line=3),
            Paragraph(RichText("Urges all;"), label="1.", line=4),
            Paragraph(RichText("To act;"), label="(a)", style=Style.ITEM, line=5),
            Paragraph(RichText("2.\tInvites some."), line=6),
        ],
        Source(file="x.docx"),
    )
    (document,) = found.parts
    assert outline(document) == [
        ("title", "", 0),
        ("organ", "", 0),
        ("preambular", "", 0),
        ("operative", "1.", 0),
        ("item", "(a)", 1),
        ("operative", "2.", 0),
    ]
    assert document.clauses[5].text.text == "Invites some."
    pieces = [(p.paragraph, p.start, p.end, p.use) for p in found.pieces]
    assert pieces[-2:] == [(5, 0, 3, Use.LABEL), (5, 3, 16, Use.CLAUSE)]


def test_numbers_of_four_figures_go_on_from_three_and_are_years_elsewhere() -> None:
    head = "The General Assembly,\n\nRecalling its resolution 1/2,\n\n"
    long = "\n\n".join(f"{n}. Urges States to act on item {n};" for n in range(1, 1102))
    document = read_text(head + long, "x.txt").parts[0]
    assert [c.label for c in document][-2:] == ["1100.", "1101."]
    short = "1. Urges States to act;\n\n2010. was the year.\n\n2. Decides to close."
    labels = [c.label for c in read_text(head + short, "x.txt").parts[0]]
    assert "2010." not in labels


@pytest.mark.parametrize("line", ["Rev.1, 17 November 2025, 23:55", "Zero draft, 3 March"])
def test_the_line_that_tells_the_version_is_not_the_title(line: str) -> None:
    text = f"Draft political declaration\n\n{line}\n\nThe General Assembly,\n\nRecalling it,\n\n"
    document = read_text(text + "1. Urges all to act;\n\n2. Decides to meet.", "x.txt").parts[0]
    assert document.title == "Draft political declaration"


# texts in a file


@pytest.mark.parametrize(
    "organ", ["The Assembly of Harbours,", "The Assembly of Harbours", "The Council,"]
)
def test_an_organ_line_that_goes_on_with_the_preamble_begins_no_text(organ: str) -> None:
    found = only(
        "Charter of Harbours\n\nWhereas harbours shelter all ships alike,\n\n"
        f"Whereas ships have been turned away,\n\nNow, therefore,\n\n{organ}\n\n"
        "1. Proclaims that every harbour is open;\n\n2. Invites all ports to follow.\n"
    )
    assert [clause.kind for clause in found if clause.kind is not ClauseKind.TITLE] == [
        *[ClauseKind.PREAMBULAR] * 3,
        ClauseKind.ORGAN,
        *[ClauseKind.OPERATIVE] * 2,
    ]


def test_so_does_one_behind_a_paragraph_that_ends_with_a_comma() -> None:
    found = only(
        "The Board of Lamps,\n\nRecalling that lamps give light,\n\n"
        "Noting that some have gone out,\n\nThe Board of Lamps,\n\n"
        "1. Decides to light them again;\n\n2. Thanks those who keep them.\n"
    )
    assert sum(clause.kind is ClauseKind.ORGAN for clause in found) == 2


def test_an_organ_line_behind_a_finished_text_begins_another() -> None:
    found = read_text(
        "The Board of Lamps,\n\nRecalling that lamps give light,\n\n"
        "1. Recommends to the Council the adoption of the following draft resolution:\n\n"
        "The Council of Lights,\n\nNoting that some have gone out,\n\n"
        "1. Decides to light them again.\n",
        "x.txt",
    )
    assert [len(part) for part in found.parts] == [3, 3]


def test_what_is_attached_below_the_signatures_is_a_text_of_its_own() -> None:
    text = (
        "AGREEMENT ON THE LAKES\n\nThe Parties to this Agreement,\n\nHave agreed as follows:\n\n"
        "Article 1\n\nThe Parties shall protect the lakes.\n\n"
        "DONE at Port Lesk on 3 March 2027 in two originals.\n\n"
        "{title}\n\n{article}\n\nNets shall have wide meshes."
    )
    for title, article in (("PROTOCOL ON FISHING", "Article 1"), ("Rules", "Article 1. Nets")):
        parts = read_text(text.format(title=title, article=article), "x.txt").parts
        assert [part.clauses[-1].text.plain for part in parts] == [
            "DONE at Port Lesk on 3 March 2027 in two originals.",
            "Nets shall have wide meshes.",
        ]


def test_numbers_in_brackets_below_the_title_of_an_article_are_its_paragraphs() -> None:
    text = "Article 3. Obligations\n\n(1) Each Party shall act.\n\n(2) Each Party shall tell."
    (part,) = read_text(text, "x.txt").parts
    assert [clause.label for clause in part.clauses[-2:]] == ["(1)", "(2)"]


@pytest.mark.parametrize(
    ("head", "above"),
    [
        (("Human Rights Council", "Fifteenth session", "15/5", "Missing persons"), 3),
        (("Rights of the child",), 0),
        (("Human Rights Council", "Fifteenth session"), 0),
    ],
)
def test_the_lines_above_a_title_are_its_masthead(head: tuple[str, ...], above: int) -> None:
    said = "The Human Rights Council,\n\nRecalling its resolution,\n\n1. Urges all States to act."
    document = only("\n\n".join((*head, said)))
    titles = [clause for clause in document if clause.kind is ClauseKind.TITLE]
    assert len(titles) == len(head)
    assert masthead_of(document) == {clause.id for clause in titles[:above]}


def test_the_items_of_an_agenda_are_headings_where_they_are_annotated() -> None:
    items = ["Election of officers", "Adoption of the agenda", "General debate", "Other matters"]
    notes = [
        f"{number}. {item}\n\nThe Commission will have before it a note on item {number}.\n\n"
        for number, item in enumerate(items, 1)
        if number != 1
    ]
    lines = "".join(f"{number}. {item}.\n\n" for number, item in enumerate(items, 1))
    found = read_text(f"Provisional agenda\n\n{lines}Annotations\n\n{''.join(notes)}", "x.txt")
    clauses = list(found.parts[0])
    headed = [c.label for c in clauses if c.kind is ClauseKind.HEADING]
    assert headed == ["", "2.", "3.", "4."]
    assert [c.label for c in clauses if c.kind is ClauseKind.PARAGRAPH][:4] == [
        "1.", "2.", "3.", "4.",
    ]  # fmt: skip


@pytest.mark.parametrize("blank", [" ", ""])
@pytest.mark.parametrize("word", ["Article", "ARTICLE", "Artículo"])
def test_a_title_behind_the_number_of_an_article_is_its_heading(word: str, blank: str) -> None:
    titles = ["Right to liberty", "Right to a fair hearing", "Protection of lakes"]
    text = "".join(
        f"{word} {number}{blank}{title}\n\n1. Everyone has that right, by number {number}.\n\n"
        f"2. The law protects it.\n\n"
        for number, title in enumerate(titles, 5)
    )
    document = read_text(f"Charter on lakes\n\n{text}", "x.txt").parts[0]
    headed = [c for c in document if c.kind is ClauseKind.HEADING]
    assert [(c.label, c.text.plain) for c in headed] == [
        (f"{word} {number}", title) for number, title in enumerate(titles, 5)
    ]
    assert f"{word} 6 § 2" in spoken_labels(document).values()


def test_the_number_that_a_section_awaits_stands_before_a_long_title_too() -> None:
    long = "Estimates that result from the resolution on an instrument for the seas, " * 4
    titles = ["Limited discretion", "Subvention", f"{long}entitled “Seas”", "Contingency fund"]
    text = "".join(
        f"{number} {title}\n\n1. Takes note of report {number};\n\n2. Endorses it;\n\n"
        for number, title in zip(("I", "II", "III", "IV"), titles, strict=True)
    )
    document = only(f"The General Assembly,\n\n{text}")
    headed = [clause for clause in document if clause.kind is ClauseKind.HEADING]
    assert [clause.label for clause in headed] == ["I", "II", "III", "IV"]
    assert "III OP 1" in spoken_labels(document).values()


@pytest.mark.parametrize("number", ["74/50{}.", "OS/{}."])
def test_a_row_of_decisions_is_called_what_stands_above_it(number: str) -> None:
    decisions = "".join(
        f"{number.format(at)} {title}\n\nAt its meeting {at}, the Council took note of it.\n\n"
        for at, title in enumerate(["Programme of work", "Election of officers", "Dates"], 1)
    )
    assert only(f"Decisions of the Council\n\n{decisions}").title == "Decisions of the Council"


@pytest.mark.parametrize("dash", [" ", "-", " – "])
def test_roman_numbers_in_articles_are_numbers_of_paragraphs(dash: str) -> None:
    document = only(
        "Code de l’environnement\n\nArticle L. 123-4\n\n"
        f"I.{dash}Une liste est établie chaque année.\n\nII.{dash}Le président désigne :\n\n"
        f"1° un commissaire ;\n\n2° une commission.\n\nIII.{dash}La commission se réunit.\n\n"
        "Article L. 123-5\n\nNulle personne intéressée au projet ne peut être désignée."
    )
    numbers = [c.label.rstrip(" –-.") for c in document if c.kind is not ClauseKind.TITLE]
    assert numbers == ["", "I", "II", "1°", "2°", "III", "", ""]
    assert document.clauses[2].text.plain == "Une liste est établie chaque année."
