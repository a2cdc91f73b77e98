"""What each quotation is for, told by the text, in sentences whose words around them say little."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import Heard, read, together
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

OPERATIVE = (
    "Notes the regatta and thanks the rowers for their patience;",
    "Urges the clubs, when asked, to lend boats to the young rowers of the valley;",
    "Decides to row in 2031, and invites the mayor to open the race.",
)


def regatta() -> Document:
    clauses = tuple(
        Clause(ClauseId(f"o{n}"), ClauseKind.OPERATIVE, RichText(words), f"{n}.")
        for n, words in enumerate(OPERATIVE, 1)
    )
    return Document("regatta", clauses, language="en")


def changed(heard: list[Heard]) -> list[str]:
    """The clauses that are not as they were once all that was heard is carried out."""
    text = regatta()
    requests = [request for one in heard if one.made for request in one.requests]
    now = [c.text.plain for c in apply(text, together(text, requests))]
    return [words for words in now if words not in OPERATIVE]


def heard_in(words: str) -> list[Heard]:
    return list(read(words, regatta()))


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            (
                "In OP2 we would replace the tired adjective “young” by “novice”, so that the "
                "passage reads “the novice rowers”."
            ),
            "Urges the clubs, when asked, to lend boats to the novice rowers of the valley;",
        ),
        (
            "For reasons of courtesy we would split OP3 in two after “2031”, the race being apart.",
            None,
        ),
        (
            "OP2 should end “to the young rowers of the lake” (language of our old charter).",
            "Urges the clubs, when asked, to lend boats to the young rowers of the lake;",
        ),
    ],
)
def test_what_stands_in_the_clause_is_old_and_what_does_not_is_new(
    words: str, wanted: str | None
) -> None:
    heard = heard_in(words)
    now = changed(heard)
    assert [one.outcome for one in heard] == [Outcome.CONFIRM]
    assert now == ([wanted] if wanted else ["Decides to row in 2031,", now[-1]])


@pytest.mark.parametrize(
    "words",
    [
        "In OP2 we would carve out a place, thus: “novice” instead of “expert”, as it were.",
        "OP2: “rowers” – “boats” – “clubs”, as the chair sees fit.",
        "We are considering splitting OP3 after “2031”.",
        "Nobody would split OP3 after “2031”.",
        "If OP1 goes, split OP3 after “2031”.",
        "OP2 or OP3 should end “to the young rowers of the lake”.",
        "Splitting OP3 after “2031” is what the other side hoped for.",
    ],
)
def test_what_the_text_leaves_open_or_a_word_turns_makes_no_change(words: str) -> None:
    assert not any(one.made for one in heard_in(words))


def test_words_that_are_to_result_must_come_of_the_change() -> None:
    (heard,) = heard_in("OP2: please strike out “young”, leaving us with “to the elder rowers”.")
    assert not heard.made


@pytest.mark.parametrize(
    "words",
    [
        "Corrigendum\n\nParagraph 3\n\nFor row in 2031 read row in 2032",
        "Corrigendum\n\nOperative paragraph 3\nFor the mayor, read the two mayors",
    ],
)
def test_a_corrigendum_needs_no_quotation_marks(words: str) -> None:
    made = [one for one in heard_in(words) if one.made]
    assert [one.outcome for one in made] == [Outcome.APPLIES]
    assert len(changed(made)) == 1


def test_a_list_inside_a_sentence_is_several_instructions() -> None:
    heard = heard_in(
        "The club of the lake asks for the following: a) in OP1, replace “patience” by “zeal”; "
        "b) delete OP3."
    )
    assert [one.outcome for one in heard if one.made] == [Outcome.APPLIES] * 2


def test_a_line_below_the_name_of_a_clause_is_never_passed_over_in_silence() -> None:
    heard = heard_in("Paragraph 1\nThe rowers are many\n\nParagraph 2\nFor young read novice")
    assert [one.idle for one in heard if "many" in one.words] == [False]


@pytest.mark.parametrize(
    "words",
    [
        "In former paragraph 2, at the end of the first sentence, add “and of the lake”.",
        "At the end of former paragraph 2, add “and of the lake”.",
    ],
)
def test_the_end_of_a_sentence_in_a_paragraph_that_is_renumbered(words: str) -> None:
    assert changed(heard_in(words)) == [OPERATIVE[1].replace("valley", "valley and of the lake")]
