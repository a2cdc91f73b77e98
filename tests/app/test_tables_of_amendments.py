"""Tables that a delegation sends: proposals beside the words of now, or something else."""

from csv import writer
from io import BytesIO, StringIO

import pytest
from docx import Document

from draftbench.app.amendments.instructing import paper_of
from draftbench.errors import InputError
from draftbench.formats.reading import read
from support.lakes import OPERATIVE, lakes
from support.sentback import sent_back

BASE = lakes().encode()
HEADS = ("Original", "Revised", "Comments")
MIXED = (
    HEADS,
    (f"1. {OPERATIVE[0]}", "1. Calls upon all States to protect all mountain lakes;", "Wider"),
    (OPERATIVE[3], "Delete", "Covered by OP 5"),
    (OPERATIVE[4], "No change", ""),
    (OPERATIVE[1], "", "?"),
    ("", "Invites States to share maps of glaciers;", "New paragraph"),
    ("of lakes and ponds", "of lakes and seas", "not in the text"),
    ("every two years", "every three years", "Less work"),
    ("…", "…", ""),
)

READ = {("amend", "OP 1"), ("delete", "OP 4"), ("insert", "OP 2")}


def table_file(*tables: tuple[tuple[str, ...], ...], above: tuple[str, ...] = ()) -> bytes:
    """A Word file of tables, and of lines above them."""
    file = Document()
    for line in above:
        file.add_paragraph(line)
    for rows in tables:
        table = file.add_table(len(rows), len(rows[0]))
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, words in zip(row.cells, cells, strict=True):
                cell.text = words
        file.add_paragraph("")
    data = BytesIO()
    file.save(data)
    return data.getvalue()


def test_table_of_amendments_in_which_most_rows_propose_no_words_is_none_of_the_text(tmp_path):
    found, doubts = sent_back(tmp_path, BASE, table_file(MIXED), ending="docx")
    assert {(kind, where) for kind, where, _ in found} == READ
    assert "instruction" in [code for code, _ in doubts]


@pytest.mark.parametrize("sign", [",", ";"])
def test_table_of_cells_is_read_as_one_in_a_word_file_is(tmp_path, sign):
    lines = StringIO(newline="")
    writer(lines, delimiter=sign).writerows(MIXED)
    found, doubts = sent_back(tmp_path, BASE, lines.getvalue().encode(), ending="csv")
    assert {(kind, where) for kind, where, _ in found} == READ
    assert "New paragraph" not in str(doubts)  # an empty cell moves no other


def test_rows_of_cells_keep_the_lines_of_their_file():
    data = b'Name,Title\r\n"Ms. A.\nRoe",Head\r\nMr. B. Doe,"Adviser, second"\r\n'
    (text,) = read(data, "people.csv").parts
    rows = ["Name\tTitle", "Ms. A. Roe\tHead", "Mr. B. Doe\tAdviser, second"]
    assert text.clauses[0].text.plain.split("\n") == rows
    assert paper_of("people.csv", data).lines == (1, 2, 4)


def test_what_is_no_table_of_cells_is_refused():
    with pytest.raises(InputError, match=r"people\.csv"):
        read(b"Name,Title\n" + b"a" * 200_000 + b",b\n", "people.csv")


PEOPLE = (("Name", "Title"), ("Ms. A. Roe", "Head of lakes"), ("Mr. B. Doe", "Adviser"))
BUDGET = (
    ("Original budget", "Revised budget", "Comments"),
    ("two years", "three years", "staff"),
    ("1,000", "2,000", "ink"),
)
TERMS = (("Term", "Definition"), ("lakes", "still water"), ("glaciers", "ice that moves"))


@pytest.mark.parametrize("rows", [PEOPLE, BUDGET, TERMS])
@pytest.mark.parametrize("ending", ["docx", "csv"])
def test_table_that_says_nothing_of_the_text_is_no_paragraph_of_it(tmp_path, rows, ending):
    lines = StringIO(newline="")
    writer(lines).writerows(rows)
    data = lines.getvalue().encode() if ending == "csv" else table_file(rows)
    with pytest.raises(InputError, match="is not a version of"):
        sent_back(tmp_path, BASE, data, ending=ending)


def test_table_of_the_text_sent_back_is_its_version(tmp_path):
    numbers = "\t".join(("Lake", "Depth", "Water"))
    deep = "\t".join(("Great Lake of the Northern Pass", "120 metres", "cold and clear"))
    base = f"{BASE.decode()}\n\n{numbers}\n{deep}\n".encode()
    rows = (tuple(numbers.split("\t")), tuple(deep.replace("120", "140").split("\t")))
    found, _ = sent_back(tmp_path, base, table_file(rows), ending="docx")
    assert [(kind, words) for kind, _, words in found] == [("amend", "140")]


def test_whole_text_beside_its_revision_gives_what_was_revised(tmp_path):
    rows = [("Original", "Revised draft"), *((one, one) for one in OPERATIVE)]
    rows[1] = (OPERATIVE[0], OPERATIVE[0].replace("all States", "States"))
    rows[4] = (OPERATIVE[3], "")
    rows.append(("", "Thanks the host country."))
    found, doubts = sent_back(tmp_path, BASE, table_file(tuple(rows)), ending="docx")
    assert [(kind, where) for kind, where, _ in found] == [("amend", "OP 1"), ("insert", "OP 6")]
    assert OPERATIVE[3] in str([said for code, said in doubts if code == "instruction"])
    assert "Thanks the host country" in str(found[1])


def test_rows_without_words_of_now_are_new_paragraphs_behind_the_one_above_in_their_order(tmp_path):
    rows = (
        HEADS,
        ("", "Invites States to draw more maps;", "before all others"),
        (f"1. {OPERATIVE[0]}", f"1. {OPERATIVE[0]}", ""),
        ("", "Invites States to share maps of glaciers;", "New paragraph"),
        ("", "2 bis. Thanks the host country.", ""),
        ("", "see above", ""),
    )
    found, doubts = sent_back(tmp_path, BASE, table_file(rows), ending="docx")
    assert [(kind, where) for kind, where, _ in found] == [("insert", "OP 1")] * 2
    assert ["glaciers" in str(found[0]), "host country" in str(found[1])] == [True, True]
    assert ["more maps" in str(doubts), "see above" in str(doubts)] == [True, True]


@pytest.mark.parametrize("none", ["—", "-", "n/a", "[…]", "...", "(new)"])
def test_a_dash_for_words_of_now_is_none_of_the_text(tmp_path, none):
    rows = (
        ("Paragraph", "Current text", "Proposed text", "Reason"),
        ("OP 1", none, "After “lakes” add “and ponds”", "They dry out first"),
    )
    found, _ = sent_back(tmp_path, BASE, table_file(rows), ending="docx")
    assert [(kind, where) for kind, where, _ in found] == [("amend", "OP 1")]


FOUR = ("Paragraph", "Current text", "Proposed text", "Reason")


@pytest.mark.parametrize("sign", ["…", "(…)", "[…]", "[...]", "..."])
def test_a_sign_for_words_that_are_left_out_within_new_ones_takes_none_out(tmp_path, sign):
    words = OPERATIVE[0].split(" ")
    shortened = " ".join([words[0], sign, "wide", *words[-3:]])
    rows = (FOUR, ("OP 1", OPERATIVE[0], shortened, ""))
    found, doubts = sent_back(tmp_path, BASE, table_file(rows), ending="docx")
    assert found == []
    assert "instruction" in [code for code, _ in doubts]


@pytest.mark.parametrize("proposed", ["–", "", "No change", "n/a"])
@pytest.mark.parametrize("current", ["", OPERATIVE[3]])
def test_what_another_cell_asks_for_beside_a_dash_is_listed(tmp_path, proposed, current):
    rows = (FOUR, ("OP 4", current, proposed, "Please delete “every two years”."))
    found, doubts = sent_back(tmp_path, BASE, table_file(rows), ending="docx")
    assert found == []
    assert "every two years" in str([said for code, said in doubts if code == "instruction"])


@pytest.mark.parametrize("place", ["Nouveau 4 bis", "New 4 bis", "Nuevo 4 bis", "4 bis"])
def test_a_new_number_in_the_column_of_paragraphs_is_that_of_a_new_one(tmp_path, place):
    rows = (FOUR, (place, "", "Calls upon States to protect springs;", ""))
    found, _ = sent_back(tmp_path, BASE, table_file(rows), ending="docx")
    assert [(kind, where) for kind, where, _ in found] == [("insert", "OP 4")]


def struck_file(*runs: tuple[str, str]) -> bytes:
    """A Word file with a row for OP 4 whose new words are these runs, "s" for those struck out."""
    file = Document()
    table = file.add_table(2, 3)
    for cell, words in zip(table.rows[0].cells, FOUR, strict=False):
        cell.text = words
    row = table.rows[1].cells
    row[0].text, row[1].text = "OP 4", OPERATIVE[3]
    for words, looks in runs:
        row[2].paragraphs[0].add_run(words).font.strike = looks == "s"
    data = BytesIO()
    file.save(data)
    return data.getvalue()


def test_words_struck_out_in_a_cell_are_none_of_the_new_ones(tmp_path):
    before, struck, behind = OPERATIVE[3].partition("two")
    runs = ((before, ""), (struck, "s"), (" ", ""), ("three", ""), (behind, ""))
    found, doubts = sent_back(tmp_path, BASE, struck_file(*runs), ending="docx")
    assert found == [("amend", "OP 4", "three")]
    assert "(struck out): “two”" in str(doubts)


def test_a_cell_that_is_struck_out_whole_is_listed(tmp_path):
    found, doubts = sent_back(tmp_path, BASE, struck_file((OPERATIVE[3], "s")), ending="docx")
    assert found == []
    assert "instruction" in [code for code, _ in doubts]


def test_instructions_that_are_struck_out_are_not_carried_out(tmp_path):
    file = Document()
    file.add_paragraph("Dear colleagues,")
    file.add_paragraph().add_run("Delete OP 2.").font.strike = True
    line = file.add_paragraph("In OP 1, delete “")
    line.add_run("all ").font.strike = True
    line.add_run("”.")
    file.add_paragraph("Delete OP 5.")
    data = BytesIO()
    file.save(data)
    found, doubts = sent_back(tmp_path, BASE, data.getvalue(), ending="docx")
    assert ("delete", "OP 5") in [(kind, where) for kind, where, _ in found]
    assert ("delete", "OP 2") not in [(kind, where) for kind, where, _ in found]
    assert "(struck out): “Delete OP 2.”" in str(doubts)


def test_an_empty_cell_beside_the_number_of_a_paragraph_says_nothing(tmp_path):
    rows = (("Para.", "Revised"), ("OP 1", "No change"), ("OP 4", ""), ("OP 5", "Delete"))
    found, _ = sent_back(tmp_path, BASE, table_file(rows), ending="docx")
    assert [(kind, where) for kind, where, _ in found] == [("delete", "OP 5")]


@pytest.mark.parametrize(
    "said",
    ["Norway supports the text", "Under consideration", "We support this.", "To be discussed"],
)
@pytest.mark.parametrize("with_place", [True, False])
def test_what_somebody_thinks_is_no_new_wording(tmp_path, said, with_place):
    place, told = (("OP 3",), ("Paragraph",)) if with_place else ((), ())
    rows = ((*told, "Current text", "Proposed text"), (*place, OPERATIVE[2], said))
    text = "\n".join("\t".join(row) for row in (*rows, *rows[1:]))
    found, doubts = sent_back(tmp_path, BASE, text.encode())
    assert found == []
    assert said.rstrip(".") in str(doubts)


@pytest.mark.parametrize(
    "new", [OPERATIVE[2].replace("early ", ""), "Invites all to support this;"]
)
def test_words_that_begin_as_paragraphs_do_are_new_wording(tmp_path, new):
    rows = (("Paragraph", "Current text", "Proposed text"), ("OP 3", OPERATIVE[2], new))
    found, _ = sent_back(tmp_path, BASE, table_file(rows), ending="docx")
    assert {(kind, where) for kind, where, _ in found} == {("amend", "OP 3")}


@pytest.mark.parametrize("ending", ["docx", "txt"])
@pytest.mark.parametrize("gone", ["Delete", "[Delete]", "Delete this paragraph", "Deleted."])
@pytest.mark.parametrize("place", ["OP 4", "4.", "4"])
def test_whole_paragraphs_and_deletions_beside_numbers(tmp_path, ending, gone, place):
    wider = OPERATIVE[0].replace("lakes", "lakes and rivers")
    rows = (("No.", "Proposed text", "Reason"), ("OP 1", wider, ""), (place, gone, "Less work"))
    lines = "\n".join(" | ".join(row) for row in rows).encode()
    data = table_file(rows) if ending == "docx" else lines
    found, _ = sent_back(tmp_path, BASE, data, ending=ending)
    assert found == [("amend", "OP 1", "and rivers"), ("delete", "OP 4", "")]


def test_a_number_before_the_words_of_now_alone_names_what_goes(tmp_path):
    rows = (("Original", "New text"), (f"2. {OPERATIVE[1]}", "Delete"), (f"6. {OPERATIVE[5]}", ""))
    found, doubts = sent_back(tmp_path, BASE, table_file(rows), ending="docx")
    assert [(kind, where) for kind, where, _ in found] == [("delete", "OP 2")]
    assert OPERATIVE[5] in str(doubts)


@pytest.mark.parametrize("who", ["Delegation", ""])
def test_table_of_amendments_is_read_row_by_row(tmp_path, who):
    name = ("Norway",) if who else ()
    heads = (*filter(None, (who,)), "OP/PP", "Proposed text")
    rows = (
        heads,
        (*name, "Para. 1", OPERATIVE[0].replace("lakes", "lakes and rivers")),
        (*name, "Para. 4", "every three years"),
        (*name, "Para. 6", OPERATIVE[5]),
    )
    found, doubts = sent_back(tmp_path, BASE, table_file(rows), ending="docx")
    assert found == [("amend", "OP 1", "and rivers")]
    assert "every three years" in str([said for code, said in doubts if code == "instruction"])


def test_rows_of_plain_text_are_not_joined_to_paragraphs(tmp_path):
    rows = (
        ("Zero draft", "New text", "Rationale"),
        (f"3. {OPERATIVE[2]}", "Delete paragraph", ""),
        (f"4. {OPERATIVE[3]}", "Keep", ""),
    )
    table = "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], ("---",) * 3, *rows[1:]))
    text = f"Dear colleagues,\nPlease find below our proposals.\n\n{table}\n\nBest regards,\n"
    found, _ = sent_back(tmp_path, BASE, text.encode())
    assert [(kind, where) for kind, where, _ in found] == [("delete", "OP 3")]
