"""What became of notes: told by their words and the word that they hang on, never by number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.compare.passages.notes import NoteChange, NoteFate, note_fates
from draftbench.compare.words.textdiff import Hunk, TextDiff
from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, ClauseKind, Note, RichText

TREATY = "United Nations, Treaty Series, vol. 2225, No. 39574."
REPORT = "See A/CONF.213/RPM.1/1, chapter II, paragraph 12."
RULES = "Economic and Social Council resolution 2010/16, annex, on rules of procedure."


def clause(name: str, text: str, *notes: str | tuple[str, str]) -> Clause:
    """A clause whose notes hang at each "*" of ``text``; a note is its words, or number and
    words."""
    pairs = [("1", one) if isinstance(one, str) else one for one in notes]
    made = tuple(
        Note(f"{name}{n}", label, RichText(words)) for n, (label, words) in enumerate(pairs)
    )
    return Clause(
        ClauseId(name), ClauseKind.OPERATIVE, RichText(text.replace("*", "\ufffc"), (), made)
    )


def fates(*pairs: tuple[Clause | None, Clause | None]) -> list[list[NoteChange]]:
    """What became of the notes of passages of one clause a side."""
    passages = []
    for left, right in pairs:
        texts = [one.text.plain if one else "" for one in (left, right)]
        passages.append(([left] if left else [], [right] if right else [], diff(*texts)))
    return [list(found) for found in note_fates(passages)]


def said(found: list[NoteChange]) -> list[tuple[str, str | None, str | None]]:
    return [
        (
            one.fate.value,
            f"{one.left.clause}{one.left.offset}" if one.left else None,
            f"{one.right.clause}{one.right.offset}" if one.right else None,
        )
        for one in found
    ]


@pytest.mark.parametrize(
    ("left", "right", "fate"),
    [
        (("States parties*", TREATY), ("States parties*", TREATY), "same"),
        (("States parties*", ("3", TREATY)), ("States parties*", ("4", TREATY)), "renumbered"),
        (("States* parties", TREATY), ("States parties*", TREATY), "moved"),
        (("States parties*", TREATY), ("States parties*", TREATY.replace("22", "23")), "changed"),
        (("States parties*", TREATY), ("States parties*", RULES), "changed"),
        (("parties*, and", TREATY), ("parties,* and", TREATY), "same"),
        (("the Convention* applies", TREATY), ("the Treaty* applies", TREATY), "same"),
        (
            ("the Convention* applies", TREATY),
            ("the Convention and its Protocols* applies", TREATY),
            "same",
        ),
        (("new words for the Convention*", TREATY), ("the Convention*", TREATY), "same"),
    ],
)
def test_the_fate_of_a_note(left: tuple[str, str], right: tuple[str, str], fate: str) -> None:
    (found,) = fates((clause("a", *left), clause("b", *right)))
    assert [one.fate.value for one in found] == [fate]


def test_notes_added_and_removed() -> None:
    one, two = clause("a", "States* parties", TREATY), clause("b", "States parties")
    assert said(fates((one, two))[0]) == [("removed", "a6", None)]
    assert said(fates((two, one))[0]) == [("added", None, "a6")]


def test_the_words_of_a_changed_note_are_compared() -> None:
    new = TREATY.replace("2225", "2237")
    ((found,),) = fates((clause("a", "parties*", TREATY), clause("b", "parties*", new)))
    assert found.words == diff(TREATY, new)
    assert found.moved is False


def test_a_note_may_change_and_move() -> None:
    new = TREATY.replace("2225", "2237")
    ((found,),) = fates(
        (clause("a", "States* parties", TREATY), clause("b", "States parties*", new))
    )
    assert (found.fate, found.moved) == (NoteFate.CHANGED, True)


def test_a_new_note_before_others_only_renumbers_them() -> None:
    left = clause("a", "one* two* three", ("1", TREATY), ("2", REPORT))
    right = clause("b", "one* two* three*", ("1", TREATY), ("2", REPORT), ("3", RULES))
    assert said(fates((left, right))[0]) == [
        ("same", "a3", "b3"),
        ("same", "a7", "b7"),
        ("added", None, "b13"),
    ]
    right = clause("b", "one* two* three*", ("1", RULES), ("2", TREATY), ("3", REPORT))
    assert [one.fate.value for one in fates((left, right))[0]] == ["moved", "moved", "added"]


def test_notes_that_changed_places_moved() -> None:
    left = clause("a", "one* two* three", TREATY, REPORT)
    right = clause("b", "one* two* three", REPORT, TREATY)
    assert said(fates((left, right))[0]) == [("moved", "a3", "b7"), ("moved", "a7", "b3")]


def test_a_note_that_went_to_another_clause_is_no_new_one() -> None:
    found = fates(
        (clause("a", "one* two", TREATY), clause("b", "one two")),
        (clause("c", "three four"), clause("d", "three four*", ("9", TREATY))),
        (None, clause("e", "five*", RULES)),
    )
    assert said(found[0]) == said(found[1]) == [("moved", "a3", "d10")]
    assert found[0][0] is found[1][0]
    assert said(found[2]) == [("added", None, "e4")]


def test_a_note_of_a_deleted_clause_may_live_on_reworded() -> None:
    new = RULES.replace("annex", "annex I")
    found = fates((clause("a", "gone*", RULES), None), (None, clause("b", "brand new*", new)))
    assert said(found[0]) == [("changed", "a4", "b9")]


def test_short_unlike_notes_are_not_the_same() -> None:
    found = fates(
        (clause("a", "gone*", "See above."), None), (None, clause("b", "new*", "See below."))
    )
    assert [said(one) for one in found] == [[("removed", "a4", None)], [("added", None, "b3")]]


def test_a_note_of_a_split_clause_is_found_in_its_part() -> None:
    left = clause("a", "one* two three* four", TREATY, REPORT)
    rights = [clause("b", "one* two", TREATY), clause("c", "three* four", REPORT)]
    words = diff(left.text.plain, "\n".join(one.text.plain for one in rights))
    (found,) = note_fates([([left], rights, words)])
    assert said(list(found)) == [("same", "a3", "b3"), ("same", "a13", "c5")]


@st.composite
def clauses(draw: st.DrawFn, name: str) -> Clause:
    words = draw(st.lists(st.sampled_from(["States", "shall", "act", "now,"]), max_size=5))
    stars = draw(st.lists(st.booleans(), min_size=len(words), max_size=len(words)))
    text = " ".join(word + "*" * star for word, star in zip(words, stars, strict=True))
    count = text.count("*")
    notes = st.tuples(
        st.sampled_from("123"),
        st.sampled_from([TREATY, REPORT, RULES, RULES + " Ibid.", "Ibid.", ""]),
    )
    return clause(name, text, *draw(st.lists(notes, min_size=count, max_size=count)))


PASSAGES = st.integers(1, 3).flatmap(
    lambda count: st.tuples(
        *(
            st.tuples(
                st.lists(clauses(f"l{n}"), max_size=1), st.lists(clauses(f"r{n}"), max_size=1)
            )
            for n in range(count)
        )
    )
)


def compared(
    pairs: tuple[tuple[list[Clause], list[Clause]], ...],
) -> list[tuple[list[Clause], list[Clause], TextDiff]]:
    return [
        (one, two, diff(*("".join(clause.text.plain for clause in side) for side in (one, two))))
        for one, two in pairs
    ]


@given(PASSAGES)
def test_each_note_of_both_texts_is_told_once(
    pairs: tuple[tuple[list[Clause], list[Clause]], ...],
) -> None:
    found = {id(one): one for told in note_fates(compared(pairs)) for one in told}.values()
    for side, name in ((0, "left"), (1, "right")):
        places = [getattr(one, name) for one in found if getattr(one, name)]
        wanted = [
            (clause.id, at - before)
            for pair in pairs
            for clause in pair[side]
            for before, at in enumerate(clause.text.note_positions())
        ]
        assert sorted((p.clause, p.offset) for p in places) == sorted(wanted)


@given(PASSAGES)
def test_swapping_the_texts_swaps_the_fates(
    pairs: tuple[tuple[list[Clause], list[Clause]], ...],
) -> None:
    there = compared(pairs)
    back = [
        (two, one, TextDiff(w.right, w.left, tuple(Hunk(h[2], h[3], h[0], h[1]) for h in w.hunks)))
        for one, two, w in there
    ]
    flipped = {NoteFate.ADDED: NoteFate.REMOVED, NoteFate.REMOVED: NoteFate.ADDED}
    for one, two in zip(note_fates(there), note_fates(back), strict=True):
        assert {(c.fate, c.left, c.right, c.moved) for c in one} == {
            (flipped.get(c.fate, c.fate), c.right, c.left, c.moved) for c in two
        }


@given(clauses("a"))
def test_a_clause_beside_itself_keeps_its_notes(one: Clause) -> None:
    (found,) = note_fates([([one], [one], diff(one.text.plain, one.text.plain))])
    assert {change.fate for change in found} <= {NoteFate.SAME}
