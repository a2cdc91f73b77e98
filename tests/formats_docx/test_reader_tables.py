"""Tables of Word files: rows on their grid, frames, tables in tables."""

from __future__ import annotations

from draftbench.document import ClauseKind
from draftbench.document.exchange import from_data, to_data
from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.imported import Imported
from support.accounting import accounted
from support.lists import abstract, item, level, num, word_file

LISTS = abstract(0, level(0, "decimal", "%1.")) + num(1, 0)


def p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def cell(*inner: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(inner) or p('')}</w:tc>"


def table(*rows: str, properties: str = "") -> str:
    lines = "".join(f"<w:tr><w:trPr>{properties}</w:trPr>{row}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{lines}</w:tbl>"


def read(body: str, **parts: str) -> Imported:
    imported = read_docx(word_file(body, **parts), "a.docx")
    accounted(imported)
    return imported


def facts(imported: Imported) -> list[tuple[ClauseKind, str, str]]:
    return [(c.kind, c.label, c.text.text) for part in imported.parts for c in part]


def test_merged_cells_leave_empty_ones_behind_them() -> None:
    wide = cell(p("Both"), properties='<w:gridSpan w:val="2"/>')
    tall = '<w:vMerge w:val="restart"/>'
    body = table(
        wide + cell(p("c")),
        cell(p("a")) + cell(p("b")) + cell(p("down"), properties=tall),
        cell(p("d")) + cell(p("e")) + cell(properties="<w:vMerge/>"),
    )
    assert facts(read(p("Before.") + body))[1] == (
        ClauseKind.TABLE,
        "",
        "Both\t\tc\na\tb\tdown\nd\te",
    )


def test_a_row_may_begin_behind_the_first_column() -> None:
    body = p("Before.") + table(cell(p("b")) + cell(p("c")), properties='<w:gridBefore w:val="1"/>')
    assert facts(read(body))[1][2] == "\tb\tc"


def test_the_paragraphs_of_a_cell_stand_in_one_line_with_their_numbers() -> None:
    body = table(cell(p("Text"), item("one"), item("two")) + cell(p("b"))) + item("After;")
    found = facts(read(p("Before.") + body, numbering=LISTS))
    assert found[1][2] == "Text 1. one 2. two\tb"
    assert found[2][1] == "3."


def test_a_table_of_one_column_is_a_frame_around_paragraphs() -> None:
    frame = table(cell(item("Calls upon States to act;"), item("Urges all.")))
    found = facts(read(frame, numbering=LISTS))
    assert [(label, text) for _, label, text in found] == [
        ("1.", "Calls upon States to act;"),
        ("2.", "Urges all."),
    ]


def test_a_table_in_a_cell_is_read_as_words_of_it_and_said() -> None:
    inner = table(cell(p("x")) + cell(p("y")))
    imported = read(p("Before.") + table(cell(p("a"), inner, p("b")) + cell(p("c"))))
    assert facts(imported)[1][2] == "a x y b\tc"
    (note,) = [note for note in imported.notes if note.code == "nested-table"]
    assert note.message == "Paragraph 3: a table in a cell was read as words of that cell."


def test_a_table_in_a_frame_is_a_table() -> None:
    inner = table(cell(p("x")) + cell(p("y")))
    found = facts(read(table(cell(p("Framed words."), inner, p("")))))
    assert [(kind, text) for kind, _, text in found][1] == (ClauseKind.TABLE, "x\ty")


def test_a_text_box_in_a_cell_does_not_tear_its_row() -> None:
    box = (
        '<w:p><w:r><w:t>a</w:t></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">'
        f"<v:textbox><w:txbxContent>{p('boxed')}</w:txbxContent></v:textbox></v:shape></w:pict>"
        "</w:r></w:p>"
    )
    body = p("Before.") + table(cell(box) + cell(p("b")))
    assert facts(read(body))[1][2] == "a boxed\tb"


def test_a_masthead_in_the_body_is_metadata_and_no_clause() -> None:
    masthead = table(
        cell(p("United Nations")) + cell(p("A/RES/79/186")),
        cell(p("General Assembly"))
        + cell(p("Distr.: General"), p("20 December 2024"), p("Original: English")),
    )
    imported = read(masthead + p("The General Assembly,") + p("Recalling its resolutions,"))
    assert [kind for kind, _, _ in facts(imported)] == [ClauseKind.ORGAN, ClauseKind.PREAMBULAR]
    source = imported.parts[0].source
    assert (source.symbol, source.date) == ("A/RES/79/186", "20 December 2024")
    assert source.masthead[1:] == ("General Assembly", "Distr.: General", "Original: English")
    assert from_data(to_data(imported.parts[0])) == imported.parts[0]
    assert "Distr.: General" in next(n.message for n in imported.notes if n.code == "masthead")
    assert "Original: English" in imported.text


def kinds(imported: Imported) -> list[list[str]]:
    return [[f"{c.kind} {c.label}".strip() for c in part] for part in imported.parts]


def two(*rows: tuple[str, str]) -> str:
    return table(*(cell(p(left)) + cell(p(right)) for left, right in rows))


def test_a_text_in_one_column_is_read_and_what_is_beside_it_becomes_notes() -> None:
    operative = cell(item("Urges States:"), p("(a) To act;"), p("(b) To report;"))
    rows = [
        cell(p("Text")) + cell(p("Comments")),
        cell(p("The General Assembly,")) + cell(),
        cell(p("Recalling its resolution 1/1,"), p("Noting the report,")) + cell(p("EU: keep")),
        operative + cell(p("Norway")),
        cell(item("Decides to meet again.")) + cell(),
    ]
    imported = read(p("Zero draft") + table(*rows), numbering=LISTS)
    assert kinds(imported) == [[
        "title", "note", "note", "organ", "preambular", "preambular", "note", "operative 1.",
        "item (a)", "item (b)", "note", "operative 2.",
    ]]  # fmt: skip
    assert [note.code for note in imported.notes] == ["table-text"]


def test_numbers_in_a_column_of_their_own_are_labels() -> None:
    rows = (("PP1", "Recalling its resolution 1/1,"), ("1", "Urges States;"), ("2.", "Decides."))
    imported = read(p("The General Assembly,") + two(*rows))
    assert kinds(imported) == [["organ", "preambular PP1", "operative 1.", "operative 2."]]


def test_two_versions_side_by_side_are_two_texts() -> None:
    rows = (
        ("Base", "Proposal"),
        ("The General Assembly,", "The General Assembly,"),
        ("Recalling the resolution on the rights of all,", "Noting the report of the Council,"),
        ("1. Urges the States to act;", "1. Calls upon the States to act at once;"),
        ("2. Decides to meet in the spring.", "2. Decides to meet in the autumn of the year."),
    )
    imported = read(two(*rows))
    clauses = ["organ", "preambular", "operative 1.", "operative 2."]
    assert kinds(imported) == [["note", "note", *clauses], clauses]
    assert imported.parts[1].clauses[1].text.text == "Noting the report of the Council,"


def test_a_table_inside_a_longer_text_stays_a_table() -> None:
    rows = (("Recalling its resolution 1/1,", "kept"), ("Noting the report,", "dropped"))
    words = p("1. The Committee went through the draft, which it had before it, at two meetings.")
    assert ClauseKind.TABLE in {kind for kind, _, _ in facts(read(words * 2 + two(*rows)))}
    assert ClauseKind.TABLE in {
        kind for kind, _, _ in facts(read(two(("Year", "Urges"), ("1", "2"))))
    }
