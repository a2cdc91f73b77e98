"""Every form in which the program writes an instruction is read back, in each language."""

from __future__ import annotations

import pytest

from draftbench.amend.instructions import parts
from draftbench.amend.wording.instruction import Edge, Instruction, Place, Places, Verb
from draftbench.amend.wording.sentences import say_instruction
from draftbench.document import ClauseKind, Document
from support.instructed import FOLDER, text_of

LANGUAGES = ("en", "fr", "es")
TEXT = "Decides to remain seized of the matter;"
KINDS = (ClauseKind.OPERATIVE, ClauseKind.PREAMBULAR, ClauseKind.ITEM, ClauseKind.PARAGRAPH)


def of_words(place: Place) -> list[Instruction]:
    """What can be asked for of the words and the notes of a clause."""
    notes = (("n",), ("n", "m"))
    return [
        *(
            Instruction(Verb.REPLACE, place, "a", "b", after, n)
            for after in ("", "c")
            for n in (0, 2)
        ),
        *(Instruction(Verb.REPLACE, place, "a", "b", notes=each) for each in notes),
        *(Instruction(Verb.DELETE, place, "a", gone=gone) for gone in (0, 1, 2)),
        *(
            Instruction(verb, place, "a", "", after, n)
            for verb in (Verb.BRACKET, Verb.UNBRACKET)
            for after in ("", "c")
            for n in (0, 2)
        ),
        *(Instruction(Verb.INSERT, place, "", "b", "a", n) for n in (0, 2)),
        *(Instruction(Verb.INSERT, place, "", "b", "a", notes=each) for each in notes),
        *(Instruction(Verb.INSERT, place, "", "b", edge=e) for e in (Edge.BEGINNING, Edge.END)),
        *(Instruction(Verb.SPACING, place, after="a", occurrence=n) for n in (0, 1, 2)),
        *(Instruction(Verb.SPACING, place, edge=e) for e in (Edge.BEGINNING, Edge.END)),
        *(Instruction(Verb.NOTE, place, after="a", notes=each) for each in notes),
        *(Instruction(Verb.NOTE, place, after="a", notes=each, gone=1) for each in ((), *notes)),
    ]


def of_clauses(place: Place, other: Place) -> list[Instruction]:
    """What can be asked for of whole clauses."""
    edges = (Edge.NONE, Edge.BEGINNING)
    return [
        Instruction(Verb.REPLACE_CLAUSE, place, new=TEXT),
        Instruction(Verb.DELETE_CLAUSE, place),
        *(Instruction(Verb.MOVE_CLAUSE, place, target=other, edge=e) for e in edges),
        Instruction(Verb.MOVE_CLAUSE, place, edge=Edge.BEGINNING),
        *(Instruction(Verb.SPLIT_CLAUSE, place, after="a", occurrence=n) for n in (0, 2)),
        Instruction(Verb.JOIN_CLAUSE, place, target=other),
        *(
            Instruction(
                Verb.INSERT_CLAUSE, None, target=place, kind=kind, edge=e, clauses=((label, TEXT),)
            )
            for kind in KINDS
            for label in ("", "3 bis.", "(a)")
            for e in edges
        ),
    ]


def places(text: Document) -> tuple[Place, ...]:
    every = Places(text, text)
    return tuple(
        every.of([c.id for c in text if c.kind is kind][at])
        for kind, at in ((ClauseKind.OPERATIVE, 2), (ClauseKind.PREAMBULAR, 1))
    )


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_writes_is_read(language: str) -> None:
    text = text_of(FOLDER / "strangers" / f"base.{language}.txt")
    first, second = places(text)
    every = [*of_words(first), *of_words(second), *of_clauses(first, second)]
    sentences = [say_instruction(one, language) for one in every]
    unread = [s for s in sentences if not all(part.requests for part in parts(s, text))]
    assert unread == []
