"""Notes on how far a paragraph is, typed into a Word file with tracked changes."""

import pytest

from app.test_marked_files import ACT, OP2, OP3, PP1, TEXTS, bring, changed, register, text_of, work
from support.revised import paragraph, run

__all__ = ["work"]

NOTES = [
    "[agreed ad ref]",
    "[ad ref]",
    "(agreed ad ref.)",
    "[AGREED]",
    "[acordado ad referéndum]",
    "[convenu ad referendum]",
]


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("inside", [True, False])
def test_a_note_is_listed_and_no_word_of_the_text(work, note, inside):
    words = paragraph(*ACT, run(f" {note}", "ins by Mexico"))
    if not inside:
        words = paragraph(*ACT) + paragraph(run(note, "ins by Mexico"), mark=("ins by Mexico",))
    made = bring(work, PP1 + words + OP2 + OP3)
    assert register(work) == [("am-1", ("MEX",), "Amend OP 1")]
    assert text_of(work) == changed(c1="Urges all States to act with concern and to report;")
    (told,) = (one for one in made.doubts if one.code == "status-note")
    assert note in str(told.message)


def test_a_note_alone_is_no_amendment(work):
    made = bring(
        work, PP1 + paragraph(run(TEXTS[1]), run(" [ad ref]", "ins by Brazil")) + OP2 + OP3
    )
    assert register(work) == []
    assert "status-note" in [one.code for one in made.doubts]


@pytest.mark.parametrize("words", ["[agreed] ", "[by 2030] "])
def test_words_in_brackets_stay_words(work, words):
    bring(work, PP1 + paragraph(ACT[0], run(words, "ins by Mexico"), ACT[2]) + OP2 + OP3)
    assert text_of(work) == changed(c1=f"Urges {words}States to act with concern and to report;")


@pytest.mark.parametrize(
    "note",
    [
        "[MEX: to be checked with capital]",
        "[Comment MEX: this repeats the plan]",
        "(Mexico: we can support this)",
    ],
)
def test_what_may_be_a_remark_is_told(work, note):
    made = bring(work, PP1 + paragraph(*ACT, run(f" {note}", "ins by Mexico")) + OP2 + OP3)
    told = [str(one.message) for one in made.doubts if one.code == "may-be-a-remark"]
    assert len(told) == 1 or register(work) == []
