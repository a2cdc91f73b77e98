"""The laws of change sets: replay, inversion, marks and notes included."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from amend.strategies import documents, revisions, texts
from draftbench.amend.changesets.changes import Splice
from draftbench.amend.changesets.editing import apply, between, invert, retyped
from draftbench.amend.changesets.wordchanges import CONTEXT, splices
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.stamp import Stamp
from draftbench.compare.words.patches import apply_patch_text
from draftbench.document import ClauseId, Mark, MarkKind, Note, RichText
from support.replaying import accepted, rejected

BASES = st.shared(documents(), key="base")
REVISED = BASES.flatmap(revisions)


@given(BASES, REVISED)
def test_the_change_set_between_two_versions_gives_the_second(base, revised):
    assert apply(base, between(base, revised)).fingerprint == revised.fingerprint


@given(BASES, REVISED)
def test_what_was_applied_can_be_taken_back(base, revised):
    changes = between(base, revised)
    after = apply(base, changes)
    assert apply(after, invert(base, changes)).fingerprint == base.fingerprint


@given(BASES, REVISED)
def test_the_patch_text_of_each_edited_clause_gives_its_new_text(base, revised):
    changes = between(base, revised)
    after = apply(base, changes)
    edited = {c.clause for c in changes.changes if isinstance(c, Splice)}
    changed = {c for c in edited if base[c].text.text != after[c].text.text}
    assert set(changes.patches) == changed
    for clause, patch in changes.patches.items():
        assert apply_patch_text(base[clause].text.text, patch) == after[clause].text.text


@given(texts(), texts())
def test_splices_quote_what_they_replace_and_do_not_touch(old, new):
    found = splices(ClauseId("c"), old, new)
    for splice in found:
        assert old.text[splice.start : splice.end] == splice.old
        assert old.text[max(0, splice.start - CONTEXT) : splice.start] == splice.before
        assert old.text[splice.end : splice.end + CONTEXT] == splice.after
    for one, other in pairwise(found):
        assert one.end < other.start or (one.end == other.start and one.old and other.old)


@st.composite
def histories(draw):
    base = draw(documents())
    versions = [base]
    for number in range(draw(st.integers(1, 3))):
        versions.append(draw(revisions(versions[-1], prefix=f"v{number}n")))
    authors = draw(st.lists(st.sampled_from("AB"), min_size=3, max_size=3))
    return versions, authors


@given(histories())
def test_the_redline_rejected_is_the_base_and_accepted_the_result(history):
    versions, authors = history
    redline = unmarked(versions[0], versions[0])
    for number, revised in enumerate(versions[1:]):
        changes = between(redline.result, revised)
        redline = advanced(redline, changes, Stamp(authors[number], (authors[number],), ""))
        assert redline.result.fingerprint == revised.fingerprint
        assert rejected(redline) == tuple((c.id, c.text) for c in redline.base)
        assert accepted(redline) == tuple((c.id, c.text) for c in redline.result)


def test_typed_text_keeps_marks_and_notes_where_the_words_stayed():
    note = Note("n1", "1", RichText("A/1"))
    old = RichText("Urges States\ufffc to act;", (Mark(0, 5, MarkKind.ITALIC),), (note,))
    typed = retyped(old, "Urges all States to act at once;")
    assert typed.text == "Urges all States\ufffc to act at once;"
    assert typed.marks == (Mark(0, 5, MarkKind.ITALIC),)
    assert typed.notes == (note,)


def test_a_note_character_typed_by_hand_brings_no_note():
    assert retyped(RichText("Urges"), "Urges\ufffc States") == RichText("Urges States")
