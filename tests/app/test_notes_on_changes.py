"""Notes at the ends of paragraphs of a text sent back that say what was done with these: they are
set aside and listed, and become no words of the text."""

import pytest

from app.test_status_notes import below, codes, sent
from support.lakes import OPERATIVE, lakes

NEW = "Invites boatmen to keep clear of the reeds;"
LAST = OPERATIVE[2]


@pytest.mark.parametrize(
    "note",
    [
        "(new)",
        "[new]",
        "[New text]",
        "(amended)",
        "[no change]",
        "[unchanged]",
        "[nouveau]",
        "(inchangé)",
        "[nuevo]",
        "[sin cambios]",
        "– new",
        "NEW",
        "[new] (amended)",
    ],
)
@pytest.mark.parametrize("form", ["txt", "docx"])
def test_a_note_behind_a_paragraph_is_no_part_of_it(note, form):
    mine, others, remarks = sent(below(f"3 bis. {NEW} {note}"), form)
    assert (mine, others) == ([NEW], {})
    assert codes(remarks) == ["status-note"] * (1 + note.count("] ("))
    mine, others, remarks = sent(lakes().replace(LAST, f"{LAST} {note}"), form)
    assert (mine, others) == ([], {})
    assert "status-note" in codes(remarks)


@pytest.mark.parametrize("note", ["[new]", "(NEW)", "[nouvelle]", "(nuevo)"])
@pytest.mark.parametrize("form", ["txt", "docx"])
def test_so_it_is_before_a_paragraph_and_before_its_last_sign(note, form):
    mine, _, remarks = sent(below(f"3 bis. {note} {NEW}"), form)
    assert (mine, codes(remarks)) == ([NEW], ["status-note"])
    if note.startswith("("):
        mine, _, remarks = sent(below(f"3 bis. {NEW[:-1]} {note};"), form)
        assert (mine, codes(remarks)) == ([NEW], ["status-note"])


@pytest.mark.parametrize("note", ["[deleted]", "[to be deleted]", "(supprimé)", "(suprimido)"])
@pytest.mark.parametrize("form", ["txt", "docx"])
def test_the_word_deleted_beside_a_paragraph_is_asked_about(note, form):
    mine, others, remarks = sent(lakes().replace(LAST, f"{LAST} {note}"), form)
    assert (mine, others) == ([], {})
    assert [code for code, said in remarks if note in said] == ["deletion-noted"]


@pytest.mark.parametrize("words", ["reeds that are [new] to them;", "reeds (new and old);"])
def test_words_in_the_text_stay(words):
    new = f"Invites boatmen to keep clear of the {words}"
    mine, _, remarks = sent(below(f"3 bis. {new}"))
    assert (mine, codes(remarks)) == ([new], [])


def test_a_bracket_that_is_called_new_and_names_nobody_is_listed():
    mine, others, remarks = sent(below(f"3 bis. [New: {NEW}]"))
    assert (mine, others) == ([], {})
    assert "bracket-not-understood" in {code for code, _ in remarks}
