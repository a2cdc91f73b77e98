"""Amendments in words: how each reads, and that it can be carried out in one way only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amend.strategies import documents, edits, revisions
from app.texts import DELEGATIONS, OP1, OP2, OP3, bench
from draftbench.amend.changesets.changes import Insertion, Slot, Splice
from draftbench.amend.changesets.editing import between
from draftbench.amend.wording.instruction import Instruction, Place, Places, Verb
from draftbench.amend.wording.instructions import Edge, instructions
from draftbench.amend.wording.sentences import say_instruction
from draftbench.amend.wording.speaking import in_words
from draftbench.app.drafts import dividing
from draftbench.app.workbench import Workbench
from draftbench.document import NOTE_MARK, Clause, ClauseId, ClauseKind, Document, Note, RichText


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as made:
        yield made


def said(work, name):
    return in_words(work.state, work.state.entry(name))


def text_of(*words):
    return Document(
        "t",
        tuple(
            Clause(ClauseId(f"c{at}"), ClauseKind.OPERATIVE, RichText(one))
            for at, one in enumerate(words)
        ),
    )


def told(old, new):
    text = text_of(old, "Decides to meet.")
    changes = between(text, text_of(new, "Decides to meet."))
    places = Places(text, text)
    return tuple(
        say_instruction(one, "en")
        for one in instructions(changes.changes, places, lambda clause: text[clause].text)
    )


def test_words_are_replaced_inserted_and_deleted():
    base = "Urges States to act with concern and to report;"
    assert told(base, base.replace("concern", "alarm")) == (
        "In operative paragraph 1, replace “concern” by “alarm”.",
    )
    assert told(base, base.replace("with concern", "with deep concern")) == (
        "In operative paragraph 1, after “with”, insert “deep”.",
    )
    assert told(base, base.replace(" with concern", "")) == (
        "In operative paragraph 1, delete “with concern”.",
    )
    assert told(base, base.replace("Urges", "Strongly urges")) == (
        "In operative paragraph 1, replace “Urges” by “Strongly urges”.",
    )
    assert told("Urges States", "Urges States to act") == (
        "At the end of operative paragraph 1, add “to act”.",
    )


def test_words_put_in_brackets_and_freed_of_them():
    base = "Urges States to act and to report;"
    bracketed = base.replace("to act", "[to act]")
    assert told(base, bracketed) == ("In operative paragraph 1, put “to act” in square brackets.",)
    assert told(bracketed, base) == (
        "In operative paragraph 1, remove the square brackets around “to act”.",
    )
    twice = base.replace("to report", "[to] report")
    assert told(base, twice) == (
        "In operative paragraph 1, after “and”, put “to” in square brackets.",
    )
    assert told(base, base.replace("to act", "[to act][to meet]"))[0].startswith(
        "In operative paragraph 1, replace"
    )


def test_words_that_occur_twice_are_told_apart():
    base = "Urges States to act and to report and to meet;"
    assert told(base, "Urges States to act and to report or to meet;") == (
        "In operative paragraph 1, after “report”, replace “and” by “or”.",
    )
    assert told("to to to to meet;", "to to and to meet;")[0].startswith(
        "In operative paragraph 1, replace the third “to” by"
    )


def test_a_paragraph_that_is_mostly_rewritten_is_replaced():
    assert told("Urges States to act;", "Calls upon donors to give;") == (
        "Replace operative paragraph 1 by the following: “Calls upon donors to give;”.",
    )


def test_footnotes_come_and_go_in_words():
    text = text_of("Urges States to act;", "Decides to meet.")
    note = Note("n", "1", RichText("A/RES/1."))
    with_note = RichText(f"Urges States{NOTE_MARK} to act;", (), (note,))
    noted = text.with_clauses(
        (Clause(ClauseId("c0"), ClauseKind.OPERATIVE, with_note), text.clauses[1])
    )
    for one, two, wanted in (
        (text, noted, "In operative paragraph 1, after “States”, insert the footnote “A/RES/1.”."),
        (noted, text, "In operative paragraph 1, after “States”, delete the footnote."),
    ):
        changes = between(one, two)
        found = instructions(changes.changes, Places(one, one), lambda c, one=one: one[c].text)
        assert [say_instruction(each, "en") for each in found] == [wanted]


def test_paragraphs_are_inserted_deleted_moved_divided_and_joined(work):
    new = work.propose_insertion("Decides to meet again.", after=OP1, sponsors=("MEX",))
    head = "After operative paragraph 1, insert a new operative paragraph 1 bis reading:"
    assert said(work, new) == (f"{head} “Decides to meet again.”.",)
    gone = work.propose_deletion(OP2, sponsors=("MEX",))
    assert said(work, gone) == ("Delete operative paragraph 2.",)
    moved = work.propose_move(OP3, after=OP1, sponsors=("MEX",))
    assert said(work, moved) == ("Move operative paragraph 3 after operative paragraph 1.",)
    place = len("Urges States to act with concern")
    split = work.propose(dividing.split(work.state.draft, OP1, place), sponsors=("MEX",))
    assert said(work, split)[0] == "Divide operative paragraph 1 in two after “concern”."
    joined = work.propose(dividing.joined(work.state.draft, OP2, OP1), sponsors=("MEX",))
    assert said(work, joined)[0] == (
        "Join operative paragraph 2 to the end of operative paragraph 1."
    )


def test_what_was_decided_is_said_of_the_text_it_was_made_for(work):
    moved = work.propose_move(OP3, after=None, sponsors=("MEX",))
    work.accept(moved)
    from draftbench.app.outputs.amendments import amendment_list

    row = amendment_list(work.state).rows[0]
    assert row.cells[3].plain == (
        "In the base text:\nMove operative paragraph 3 to the beginning of the text."
    )


def test_an_amendment_to_an_amendment_says_so(work):
    parent = work.propose_text(
        OP1, "Urges States to act with alarm and to report;", sponsors=("MEX",)
    )
    sub = work.propose_text(
        OP1, "Urges States to act with great alarm and to report;", sponsors=("MEX",), parent=parent
    )
    first, second = said(work, sub)
    assert first == f"In the text that {parent} would give:"
    assert "“great”" in second


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (Place(ClauseKind.PREAMBULAR, "21"), "Delete the twenty-first preambular paragraph."),
        (Place(ClauseKind.PREAMBULAR, "30"), "Delete the thirtieth preambular paragraph."),
        (Place(ClauseKind.PREAMBULAR, "5 bis"), "Delete preambular paragraph 5 bis."),
        (
            Place(ClauseKind.ITEM, "(a)", Place(ClauseKind.OPERATIVE, "3")),
            "Delete operative paragraph 3 (a).",
        ),
        (
            Place(ClauseKind.ITEM, "(a)", Place(ClauseKind.PREAMBULAR, "3")),
            "Delete subparagraph (a) of the third preambular paragraph.",
        ),
        (
            Place(ClauseKind.OPERATIVE, words="Thanks the host"),
            "Delete the new operative paragraph “Thanks the host”.",
        ),
        (Place(ClauseKind.TITLE), "Delete the title."),
        (Place(ClauseKind.HEADING, words="Aims"), "Delete the heading “Aims”."),
        (
            Place(ClauseKind.OPERATIVE, "4", former=True),
            "Delete operative paragraph 4 of the base text.",
        ),
    ],
)
def test_clauses_are_named_as_in_amendment_documents(place, wanted):
    assert say_instruction(Instruction(Verb.DELETE_CLAUSE, place), "en") == wanted


def carried_out(text: str, one: Instruction) -> tuple[int, int]:
    """Where a reader of an instruction about words would carry it out."""
    if one.old:
        at = 0
        if one.after:
            assert text.find(one.after, text.index(one.after) + 1) < 0
            at = text.index(one.after) + len(one.after)
        start = text.index(one.old, at)
        for _ in range(one.occurrence - 1):
            start = text.index(one.old, start + 1)
        return start, start + len(one.old)
    if one.edge is Edge.BEGINNING:
        return 0, 0
    if one.edge is Edge.END:
        return len(text), len(text)
    end = text.index(one.after)
    for _ in range(one.occurrence - 1):
        end = text.index(one.after, end + 1)
    return end + len(one.after), end + len(one.after)


@given(st.data())
def test_every_instruction_can_be_carried_out_in_one_way_only(data):
    """Carried out from the last to the first, instructions about words give the same words; the
    spaces between them are the reader's."""
    text = data.draw(documents(most=2))
    clause = text.clauses[0]
    new = data.draw(edits(clause.text))
    revised = text.with_clauses(
        tuple(
            Clause(c.id, c.kind, new if c is clause else c.text, c.label, c.level, c.parent)
            for c in text
        )
    )
    changes = between(text, revised).changes
    found = instructions(changes, Places(text, text), lambda name: text[name].text)
    words = clause.text.plain
    if any(one.verb is Verb.REPLACE_CLAUSE for one in found):
        words = next(one.new for one in found)
    else:
        for one in sorted(
            (one for one in found if one.verb in (Verb.REPLACE, Verb.INSERT, Verb.DELETE)),
            key=lambda one: carried_out(clause.text.plain, one),
            reverse=True,
        ):
            start, end = carried_out(clause.text.plain, one)
            words = f"{words[:start]} {one.new} {words[end:]}"
    assert "".join(words.split()) == "".join(new.plain.split())


@given(st.data())
def test_every_change_is_said(data):
    text = data.draw(documents())
    revised = data.draw(revisions(text))
    changes = between(text, revised).changes
    found = instructions(changes, Places(text, text), lambda name: text[name].text)
    whole = {c.clause for c in changes if isinstance(c, Splice)}
    others = [c for c in changes if not isinstance(c, Splice)]
    assert len(found) >= len(whole) + len(others)
    for one in found:
        words = say_instruction(one, "en")
        assert words.endswith(".")
        assert one.new in words
    for change in others:
        if isinstance(change, Insertion) and change.slot == Slot(None, None):
            assert any("beginning of the text" in say_instruction(one, "en") for one in found)


def test_no_number_is_cut_and_han_characters_are_words_of_their_own():
    base = "敦促所有国家执行第55/59号决议并报告执行情况；"
    assert told(base, base.replace("55/59", "65/230")) == (
        "In operative paragraph 1, replace “55/59” by “65/230”.",
    )
    assert told(base, base.replace("所有国家", "会员国")) == (
        "In operative paragraph 1, replace “所有国家” by “会员国”.",
    )
    base = "Recalls resolution 63/193 and decision 63/19 on crime and justice;"
    assert told(base, base.replace("63/193", "63/194")) == (
        "In operative paragraph 1, replace “63/193” by “63/194”.",
    )


def test_the_words_are_in_the_language_of_the_draft(tmp_path):
    base = Document(
        "d",
        (
            Clause(ClauseId("op1"), ClauseKind.OPERATIVE, RichText("Prie les États d’agir ;")),
            Clause(ClauseId("op2"), ClauseKind.OPERATIVE, RichText("Décide d’agir.")),
        ),
        language="fr",
    )
    path = tmp_path / "fr.draftbench"
    with Workbench.create(path, base, delegations=DELEGATIONS, title="Projet") as work:
        parent = work.propose_text(OP1, "Prie tous les États d’agir ;", sponsors=("MEX",))
        assert in_words(work.state, work.state.entry(parent))[0].startswith("Au paragraphe 1 du")
        english = in_words(work.state, work.state.entry(parent), "en")
        assert english[0].startswith("In operative paragraph 1")
        sub = work.propose_text(
            OP1, "Prie tous les États Membres d’agir ;", sponsors=("BRA",), parent=parent
        )
        assert in_words(work.state, work.state.entry(sub))[0].startswith("Dans le texte qui")
