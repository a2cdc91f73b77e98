"""Notes of a revised text are told by their words."""

from dataclasses import replace

from draftbench.amend.changesets.editing import with_notes_of
from draftbench.document import NOTE_MARK, Clause, ClauseId, ClauseKind, Document, Note, RichText


def note(label, words):
    return Note(f"n{label}", label, RichText(words))


def clause(name, words, *notes):
    return Clause(
        ClauseId(name), ClauseKind.OPERATIVE, RichText(words + NOTE_MARK * len(notes), (), notes)
    )


def told(document):
    return {one.id: [(n.label, n.text.plain) for n in one.text.notes] for one in document}


BASE = Document(
    "base",
    (
        clause("a", "Urges States", note("1", "Annex.")),
        clause("b", "Notes the rules", note("2", "Ibid.")),
        clause("c", "Recalls them", note("3", "Ibid.")),
    ),
)


def test_a_note_with_another_number_is_the_note_that_says_the_same():
    new = clause("new", "Welcomes the report", note("1", "In full."))
    later = BASE.with_clauses(
        (
            new,
            clause("a", "Urges States", note("2", "Annex.")),
            clause("c", "Recalls them", note("3", "Ibid.")),
            clause("b", "Notes the rules", note("4", "Ibid.")),
        )
    )
    assert told(with_notes_of(BASE, later)) == {
        "new": [("1", "In full.")],
        "a": [("1", "Annex.")],
        "c": [("3", "Ibid.")],
        "b": [("2", "Ibid.")],
    }


def test_a_note_that_went_to_another_clause_is_found_there_and_taken_once():
    later = BASE.with_clauses(
        (
            clause("a", "Urges States"),
            clause("b", "Notes the rules", note("1", "Annex."), note("2", "Annex.")),
            clause("c", "Recalls them", note("3", "Another.")),
        )
    )
    assert told(with_notes_of(BASE, later)) == {
        "a": [],
        "b": [("1", "Annex."), ("2", "Annex.")],
        "c": [("3", "Another.")],
    }
    (first, second) = with_notes_of(BASE, later).clauses[1].text.notes
    assert first == note("1", "Annex.")
    assert second == note("2", "Annex.")


def test_what_ibid_stands_for_tells_notes_apart():
    known = replace(note("2", "Ibid."), resolved="Resolution 55/59")
    base = Document("base", (clause("a", "Urges States", known),))
    later = base.with_clauses((clause("a", "Urges States", note("1", "Ibid.")),))
    assert with_notes_of(base, later) == later
