"""What stands around a text that a delegation sends: a letter above it, a table it is set in."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document

from draftbench.app.imports.joinings import without_own_labels
from draftbench.document import RichText
from draftbench.formats.reading import read
from support.sentback import sent_back

BASE = """Keeping the night trains

We, the ministers of transport of the valley, meeting in the last station,

Recalling the agreement on sleeping cars,

1. Decide to keep at least two night trains on every line that crosses the pass;

2. Call upon towns to open their waiting rooms from dusk until the first train;

3. Resolve to sell tickets for all trains of the valley at every counter;

4. Invite the railways to print one timetable for the whole of the valley.
"""


def word_file(*lines: str, rows: tuple[tuple[str, ...], ...] = ()) -> bytes:
    file = Document()
    for line in lines:
        file.add_paragraph(line)
    if rows:
        table = file.add_table(len(rows), len(rows[0]))
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, words in zip(row.cells, cells, strict=True):
                cell.text = words
    data = BytesIO()
    file.save(data)
    return data.getvalue()


def test_paragraphs_in_a_table_are_those_of_their_numbers(tmp_path):
    rows = (
        ("Para", "Text with changes"),
        ("1", "Decide to keep at least three night trains on every line that crosses the pass;"),
        ("3", "Resolve to sell cheap tickets for all trains of the valley at every counter;"),
    )
    data = word_file("Comments of Austria", rows=rows)
    found, _ = sent_back(tmp_path, BASE.encode(), data, ending="docx")
    assert sorted(found) == [("amend", "1", "three"), ("amend", "3", "cheap")]


def test_instructions_in_a_table_stay_instructions(tmp_path):
    rows = (("Para", "Proposal"), ("2", "Delete."), ("3", "Replace “tickets” by “passes”."))
    data = word_file("Comments of Austria", rows=rows)
    found, _ = sent_back(tmp_path, BASE.encode(), data, ending="docx")
    assert found == [("delete", "2", ""), ("amend", "3", "passes")]


def test_number_behind_a_paragraph_is_told(tmp_path):
    lines = BASE.replace("first train;", "first train; 3").encode()
    found, doubts = sent_back(tmp_path, BASE.encode(), lines)
    assert found == [("amend", "2", "3")]
    assert "may-be-a-remark" in [code for code, _ in doubts]


def test_letter_above_a_text_is_listed_line_by_line(tmp_path):
    letter = (
        "MINISTRY OF RAILWAYS OF AUSTRIA",
        "Vienna, 7 January 2027",
        "Dear colleagues,",
        "Please find our text below. Austria also proposes to delete paragraph 4.",
        "Yours sincerely,",
        "Anna Huber",
    )
    text = [line for line in BASE.replace("two night", "six night").split("\n") if line]
    data = word_file(*letter, *text)
    found, doubts = sent_back(tmp_path, BASE.encode(), data, ending="docx")
    assert ("amend", "1", "six") in found
    said = " ".join(words for _, words in doubts)
    assert "delete paragraph 4" in said
    assert "may-be-a-remark" in [code for code, words in doubts if "delete paragraph 4" in words]
    assert "Dear colleagues" in said


def test_new_paragraph_of_a_declaration_is_numbered_as_the_others(tmp_path):
    new = "1 bis. Calls for lamps in every compartment;"
    lines = BASE.replace("2. Call upon", f"{new}\n\n2. Call upon").encode()
    found, _ = sent_back(tmp_path, BASE.encode(), lines)
    assert found == [("insert", "1", "Calls for lamps in every compartment;")]


@pytest.mark.parametrize("number", ["1a.", "2 (new)."])
def test_number_that_stayed_in_the_words_is_told(tmp_path, number):
    line = f"{number} Invite the bakers to open before the first train;"
    lines = BASE.replace("2. Call upon", f"{line}\n\n2. Call upon").encode()
    found, doubts = sent_back(tmp_path, BASE.encode(), lines)
    words = [said for kind, _, said in found if kind == "insert"]
    assert words
    taken_off = words == ["Invite the bakers to open before the first train;"]
    assert taken_off or "may-be-a-remark" in [code for code, _ in doubts]


@pytest.mark.parametrize("heads", [("Original", "Revised", "Comments"), ("Left", "Right", "Seen")])
def test_revised_words_in_a_table_without_numbers_are_amendments_or_told(tmp_path, heads):
    base = BASE.replace(
        "We, the ministers of transport of the valley, meeting in the last station,",
        "The Assembly,",
    )
    base = base.replace("Decide to", "Decides to").replace("Call upon", "Calls upon")
    base = base.replace("Resolve to", "Decides to").replace("Invite the", "Invites the")
    rows = (
        heads,
        (
            "Calls upon towns to open their waiting rooms from dusk until the first train;",
            "Calls upon towns to open their waiting rooms until the first train;",
            "cost",
        ),
        (
            "Invites the railways to print one timetable for the whole of the valley.",
            "Invites the railways to print two timetables for the whole of the valley.",
            "paper",
        ),
    )
    found, doubts = sent_back(tmp_path, base.encode(), word_file(rows=rows), ending="docx")
    put_in = [one for one in found if one[0] == "insert"]
    told = [code for code, _ in doubts if code == "may-be-a-remark"]
    if heads[0] == "Original":
        assert found == [("amend", "OP 2", ""), ("amend", "OP 4", "two timetables")]
    else:
        assert len(told) >= len(put_in) > 0


def test_postscript_that_asks_for_something_is_told(tmp_path):
    lines = (
        BASE.replace("two night", "six night") + "\nAnna Huber\n\nP.S. Please also delete OP 3.\n"
    )
    _, doubts = sent_back(tmp_path, BASE.encode(), lines.encode())
    assert "may-be-a-remark" in [code for code, said in doubts if "P.S." in said]


@pytest.mark.parametrize(
    "words",
    [
        "counter, Austria can accept this;",
        "counter — we can go along with this;",
        "counter, l’Autriche peut accepter cela;",
        "counter, Austria puede aceptar esto;",
    ],
)
def test_position_within_a_paragraph_is_told(tmp_path, words):
    lines = BASE.replace("counter;", words).encode()
    found, doubts = sent_back(tmp_path, BASE.encode(), lines)
    assert not found or "may-be-a-remark" in [code for code, _ in doubts]


@pytest.mark.parametrize(
    "line", ["The paragraph on schools has been deleted.", "Please add a word on lamps."]
)
def test_line_outside_the_text_that_names_no_number_is_told(tmp_path, line):
    lines = f"{line}\n\n{BASE.replace('two night', 'six night')}".encode()
    _, doubts = sent_back(tmp_path, BASE.encode(), lines)
    assert "may-be-a-remark" in [code for code, _ in doubts]


@pytest.mark.parametrize(
    "words",
    [
        "Thanking you in advance,",
        "En vous remerciant par avance,",
        "Agradeciéndole de antemano,",
    ],
)
def test_thanks_below_a_text_are_no_paragraph(tmp_path, words):
    lines = f"{BASE.replace('two night', 'six night').rstrip()}\n\n{words}\n\nAnna Huber\n"
    found, _ = sent_back(tmp_path, BASE.encode(), lines.encode())
    assert len(found) == 1


def test_sentence_before_what_is_to_be_added_is_no_paragraph(tmp_path):
    first, *rest = BASE.split("\n\n2. ")
    new = "We would like the following to be added here:"
    lines = "\n\n2. ".join((f"{first}\n\n{new}", *rest)).replace("two night", "six night")
    found, doubts = sent_back(tmp_path, BASE.encode(), lines.encode())
    assert len(found) == 1
    assert doubts


@pytest.mark.parametrize(
    "words",
    [
        "counter, and strongly support this initiative and its extension to buses;",
        "counter, so that towns that can support these efforts do so;",
        "counter, and accept that change takes time;",
    ],
)
def test_words_of_a_text_that_speak_of_support_are_no_remark(tmp_path, words):
    lines = BASE.replace("counter;", words).encode()
    found, doubts = sent_back(tmp_path, BASE.encode(), lines)
    assert len(found) == 1
    assert "may-be-a-remark" not in [code for code, _ in doubts]


@pytest.mark.parametrize("line", ["Climate change wears out the tracks.", "Moving is a right."])
def test_sentence_of_a_text_with_a_word_for_a_change_is_no_request(tmp_path, line):
    lines = f"{BASE.replace('whole of the valley.', 'whole of the valley;')}\n5. {line}\n"
    _, doubts = sent_back(tmp_path, BASE.encode(), lines.encode())
    assert "may-be-a-remark" not in [code for code, _ in doubts]


@pytest.mark.parametrize(
    "words",
    [
        "counter; We can accept this.",
        "counter; Austria cannot support this paragraph and asks for its deletion.",
        "counter [we reserve our position];",
        "counter [nous réservons notre position];",
    ],
)
def test_position_behind_a_paragraph_changes_no_sign_of_it(tmp_path, words):
    lines = BASE.replace("counter;", words).encode()
    found, doubts = sent_back(tmp_path, BASE.encode(), lines)
    assert found == []
    assert "position" in [code for code, _ in doubts]


def test_words_of_now_beside_those_that_are_proposed_are_one_amendment_with_its_reason(tmp_path):
    old = "Resolve to sell tickets for all trains of the valley at every counter;"
    rows = (
        ("Original", "Revised", "Rationale"),
        (old, old.replace("all trains", "all night trains"), "Day trains sell theirs on board."),
    )
    data = word_file("Comments of Austria", rows=rows)
    found, _ = sent_back(tmp_path, BASE.encode(), data, ending="docx")
    assert found == [("amend", "3", "night")]


@pytest.mark.parametrize("number", ["4. ", "4.\t", "5. "])
def test_number_put_before_a_paragraph_that_moves_among_the_numbers_is_no_word_of_it(
    tmp_path, number
):
    moving = BASE.split("\n\n")[2]

    def tracked(kind, words):
        return (
            f'<w:{kind} w:id="{len(words)}" w:author="Austria" w:date="2026-11-30T10:00:00Z">'
            f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:{kind}>'
        )

    data, made = BytesIO(word_file(*filter(None, BASE.split("\n")))), BytesIO()
    with ZipFile(data) as old, ZipFile(made, "w") as new:
        for name in old.namelist():
            part = old.read(name).decode("utf-8", "surrogateescape")
            if name == "word/document.xml":
                run = f"<w:r><w:t>{moving}</w:t></w:r>"
                assert run in part
                part = part.replace(run, tracked("moveFrom", moving))
                here = f"<w:p>{tracked('ins', number)}{tracked('moveTo', moving)}</w:p>"
                last = part.rindex("</w:p>") + len("</w:p>")
                part = f"{part[:last]}{here}{part[last:]}"
            new.writestr(name, part.encode("utf-8", "surrogateescape"))
    found, _ = sent_back(tmp_path, BASE.encode(), made.getvalue(), ending="docx")
    assert found == [("Relocation", "PP 1", "")]


def test_number_that_was_read_as_words_is_that_of_its_paragraph():
    text = read(BASE.encode(), "base.txt").parts[0]
    one = next(c for c in text if c.text.plain.startswith("Recalling"))
    typed = replace(one, text=RichText(f"5.\t{one.text.plain}"))
    bare = without_own_labels(text.with_words([typed]), text)[one.id]
    assert (bare.label, bare.text.plain) == ("5.", one.text.plain)
    new = replace(one, text=RichText("5.\tRecalls nothing of the sort,"))
    assert without_own_labels(text.with_words([new]), text)[one.id] == new
