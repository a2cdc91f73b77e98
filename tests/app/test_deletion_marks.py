"""A number and "[deleted]" alone on a line delete the paragraph of that number."""

import pytest

from app.test_excerpts import TEXTS, bytes_of, sent
from draftbench.app.imports.importnotes import remarks_on
from draftbench.app.imports.retyped import prepare
from draftbench.app.texts.opened_files import choose
from draftbench.document import spoken_labels
from draftbench.formats.reading import read

TEXT = TEXTS["en"]
YARD = TEXT[9]
SECOND = "(b) For neighbours who wish to see the old queen;"
FOURTH = TEXT[8].replace("young", "all young")


def prepared(lines):
    base = choose(read(bytes_of(TEXT, "txt"), "base.txt"), "", "base.txt")
    made = prepare(read(bytes_of(lines, "txt"), "sent.txt"), base)
    gone = [clause for clause in base if clause.id not in made.text]
    return [spoken_labels(base)[clause.id] for clause in gone], made


@pytest.mark.parametrize("ending", ["txt", "docx", "eml"])
@pytest.mark.parametrize(
    ("lines", "gone"),
    [
        ([YARD, SECOND, "(c) [deleted]"], "OP 5 (c)"),
        ([f"5. {SECOND}", "(c) (deleted)"], "OP 5 (c)"),
        ([FOURTH, "OP 5 (b) [Deleted.]"], "OP 5 (b)"),
        ([FOURTH, "7. [supprimé]"], "OP 7"),
        (["OP 2 [deleted]", FOURTH], "OP 2"),
        ([FOURTH, "PP 2: [delete]"], "PP 2"),
    ],
)
def test_a_mark_in_an_excerpt_deletes(tmp_path, lines, gone, ending):
    found, told = sent(tmp_path, TEXT, lines, ending)
    assert [one for one in found if one[0] != "amend"] == [("delete", gone)]
    assert len([one for one in found if one[0] == "amend"]) == 1
    assert gone not in told["not-in-file"][0]


@pytest.mark.parametrize(
    "mark", ["3. [deleted]", "OP 3. [deleted]", "3. (deleted)", "3. [Deleted]"]
)
def test_a_mark_in_a_whole_copy_puts_nothing_in_its_place(tmp_path, mark):
    lines = [mark if one.startswith("3.") else one for one in TEXT]
    found, told = sent(tmp_path, TEXT, lines)
    assert (found, told["numbers-left"]) == ([("delete", "OP 3")], [])


def test_so_it_is_in_a_list_of_a_whole_copy(tmp_path):
    lines = ["(b) [deleted]" if one.startswith("(b)") else one for one in TEXT]
    found, told = sent(tmp_path, TEXT, lines)
    assert (found, told["numbers-left"]) == ([("delete", "OP 5 (b)")], [])


def test_what_hangs_on_the_paragraph_goes_with_it():
    gone, _ = prepared([FOURTH, "5. [deleted]"])
    assert gone == ["OP 5", "OP 5 (a)", "OP 5 (b)", "OP 5 (c)"]


@pytest.mark.parametrize(
    "mark",
    [
        "[eliminado]",
        "[suprimida]",
        "[párrafo suprimido]",
        "[se suprime]",
        "[paragraph deleted]",
        "[Paragraph 3 deleted]",
        "[removed]",
        "(deleted)",
        "[del.]",
        "[alinéa supprimé]",
        "[supprimée]",
        "[le paragraphe est supprimé]",
        "[исключено]",
        "[пункт исключен]",
        "[تُحذف الفقرة]",
        "[محذوفة]",
        "[已删除]",
        "[此段删去]",
        "deleted",
        "Deleted.",
        "– deleted",
    ],
)
def test_marks_are_known_in_six_languages_and_without_brackets(tmp_path, mark):
    lines = [f"3. {mark}" if one.startswith("3.") else one for one in TEXT]
    found, told = sent(tmp_path, TEXT, lines)
    assert (found, told["numbers-left"]) == ([("delete", "OP 3")], [])


@pytest.mark.parametrize(("label", "gone"), [("3.", "OP 3"), ("OP 3", "OP 3"), ("(b)", "OP 5 (b)")])
@pytest.mark.parametrize("mark", ["[KEN: deleted]", "[deleted by KEN]", "[deleted – Kenya]"])
def test_a_mark_with_a_name_is_what_they_propose(mark, label, gone):
    start = label.removeprefix("OP ")
    lines = [f"{label} {mark}" if one.startswith(start) else one for one in TEXT]
    left, made = prepared(lines)
    assert left == []
    assert made.changes.changes == ()
    ((proposal),) = made.proposals
    assert [one.code for one in proposal.delegations] == ["KEN"]
    (change,) = proposal.changes.changes
    base = choose(read(bytes_of(TEXT, "txt"), "base.txt"), "", "base.txt")
    assert spoken_labels(base)[change.clause] == gone


@pytest.mark.parametrize(
    "lines", [[FOURTH, "12. [deleted]"], [FOURTH, "4. [deleted]"], [FOURTH, "(f) [deleted]"]]
)
def test_a_mark_that_is_not_clear_is_told(lines):
    gone, made = prepared(lines)
    assert gone == []
    assert [c.text.plain for c in made.text if "deleted" in c.text.plain] == []
    (told,) = (one for one in made.doubts if one.code == "not-taken-over")
    assert lines[1] in str(told.message)


def test_words_before_such_a_bracket_are_no_number(tmp_path):
    lines = [FOURTH, TEXT[13].replace("on each can;", "[deleted]")]
    found, _ = sent(tmp_path, TEXT, lines)
    assert not [one for one in found if one[0] == "delete"]
    gone, made = prepared([FOURTH, "Urges all [deleted]"])
    assert gone == []
    assert [one.code for one in made.doubts] == ["may-be-a-remark"]


@pytest.mark.parametrize("mark", ["9. – deleted –", "9. [deleted]", "9 – deleted", "9. Deleted"])
def test_a_mark_out_of_turn_is_no_number_left_in_the_text(mark):
    gone, made = prepared([FOURTH, "7. [deleted]", mark])
    assert gone == ["OP 7", "OP 9"]
    imported = read(bytes_of([FOURTH, "7. [deleted]", mark], "txt"), "sent.txt")
    told = made.beside(remarks_on("sent.txt", imported))
    assert "unexpected-number" not in [one.code for one in told]


@pytest.mark.parametrize(
    "words", ["(merged with OP 9)", "[moved to paragraph 3 bis]", "(voir le paragraphe 9)"]
)
def test_what_became_of_a_paragraph_is_listed(words):
    _, made = prepared([FOURTH, f"7. {words}"])
    assert words not in [clause.text.plain for clause in made.text]
    (told,) = (one for one in made.set_aside if one.code == "beyond-the-text")
    assert f"7. {words}" in str(told.message)


def test_a_paragraph_in_brackets_is_none_of_these():
    words = "[Calls upon the makers of poisons to print warnings, as said in OP 2]"
    _, made = prepared([FOURTH, f"6. {words}"])
    assert [one for one in made.set_aside if one.code == "beyond-the-text"] == []
