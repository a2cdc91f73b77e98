"""Two versions passage by passage, and the stretches by which they are shown."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftbench.compare.alignment import align
from draftbench.compare.links import Mode
from draftbench.compare.passages.passage import (
    OUTCOMES,
    SMALL,
    Passage,
    differs,
    outcome,
    passages,
    tally,
)
from draftbench.compare.passages.remarks import Names, quoted
from draftbench.compare.passages.stretches import Item, Look, Sides
from draftbench.compare.several.rows import compare
from draftbench.document import (
    ClauseKind,
    Document,
    Mark,
    MarkKind,
    Note,
    RichText,
)
from draftbench.formats.plain.reader import read_text
from support.gold import document, pairs
from support.texts import text

FIRST = "Urges Member States to strengthen cooperation in the recovery of stolen assets"
SECOND = "Invites the Secretariat to convene a meeting of experts on cybercrime in Vienna"
NOTE = Note("n", "1", RichText("See A/CONF.213/RPM.1/1, chapter II."))


def compared(left: Document, right: Document) -> tuple[Passage, ...]:
    return passages(compare([left, right], modes={(0, 1): Mode.VERSIONS}))


def only(left: RichText | str, right: RichText | str) -> Passage:
    (passage,) = compared(text("L", left), text("R", right))
    return passage


@pytest.mark.parametrize("pair", pairs()[::4], ids=lambda pair: pair["id"])
def test_every_clause_stands_in_exactly_one_passage(
    pair: dict[str, list[dict[str, object]]],
) -> None:
    old, new = document("old", pair["old"]), document("new", pair["new"])
    found = compared(old, new)
    for side, whole in (("left", old), ("right", new)):
        held = [clause.id for one in found for clause in getattr(one, side)]
        assert sorted(held) == sorted(clause.id for clause in whole)
    counts = tally(found)
    assert sum(counts.values()) == len(found)
    assert set(counts) == set(OUTCOMES) - {"related"}


@pytest.mark.parametrize(
    ("left", "right", "hidden", "wanted"),
    [
        (f"{FIRST};", f"{FIRST};", (), ("unchanged", False, False)),
        (f"{FIRST};", f"{FIRST}.", (), ("changed", True, True)),
        (f"{FIRST};", f"{FIRST}.", ("punctuation",), ("unchanged", False, False)),
        (f"{FIRST};", f"{FIRST} now.", SMALL, ("changed", True, True)),
        (FIRST, RichText(FIRST, (Mark(0, 5, MarkKind.BOLD),)), (), ("marked", False, True)),
        (
            FIRST,
            RichText(FIRST, (Mark(0, 5, MarkKind.BOLD),)),
            ("marks",),
            ("unchanged", False, False),
        ),
        (FIRST, RichText(f"{FIRST}\ufffc", (), (NOTE,)), (), ("changed", True, True)),
        (FIRST, RichText(f"{FIRST}\ufffc", (), (NOTE,)), ("notes",), ("unchanged", False, False)),
    ],
)
def test_what_counts_as_different(
    left: RichText | str,
    right: RichText | str,
    hidden: tuple[str, ...],
    wanted: tuple[str, bool, bool],
) -> None:
    passage = only(left, right)
    strict = differs(passage, hidden, strict=True)
    assert (outcome(passage, hidden), differs(passage, hidden), strict) == wanted


def noted(label: str, words: str) -> RichText:
    return RichText(f"{FIRST}\ufffc", (), (Note("n", label, RichText(words)),))


def test_another_number_of_a_note_is_no_difference_of_words() -> None:
    passage = only(noted("1", "See above."), noted("2", "See above."))
    assert (outcome(passage), differs(passage), differs(passage, strict=True)) == (
        "marked",
        False,
        True,
    )
    assert outcome(passage, ("label",)) == "unchanged"


def test_small_changes_of_a_note_are_hidden_with_their_class() -> None:
    passage = only(noted("1", "See above."), noted("1", "See above;"))
    assert outcome(passage) == "changed"
    assert outcome(passage, ("punctuation",)) == "unchanged"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (" a few words ", "“a few words”"),
        (SECOND, "“Invites the Secretariat to … on cybercrime in Vienna”"),
        ("x" * 70, f"“{'x' * 30} … {'x' * 30}”"),
    ],
)
def test_long_phrases_are_quoted_by_their_ends(words: str, shown: str) -> None:
    assert quoted(words) == shown


WORDS = st.lists(st.sampled_from(["States", "shall", "not", "act,", "x\nx"]), max_size=8)


@st.composite
def rich(draw: st.DrawFn) -> RichText:
    words = " ".join(draw(WORDS))
    at = sorted(draw(st.sets(st.integers(0, len(words)), max_size=3)))
    for moved, place in enumerate(at):
        words = f"{words[: place + moved]}\ufffc{words[place + moved :]}"
    spans = st.tuples(
        st.integers(0, len(words)),
        st.integers(0, len(words)),
        st.sampled_from([MarkKind.ITALIC, MarkKind.BOLD]),
    )
    marks = (Mark(min(a, b), max(a, b), kind) for a, b, kind in draw(st.lists(spans, max_size=3)))
    notes = (Note(f"n{n}", str(n), RichText(f"See {n}.")) for n in range(len(at)))
    return RichText(words, tuple(marks), tuple(notes))


def words(stretches: object, *looks: Look) -> str:
    return "".join(
        one.text
        for one in stretches  # type: ignore[attr-defined]
        if one.item is not Item.NOTE and (not looks or one.look in looks)
    )


@settings(deadline=None)
@given(rich(), rich(), st.sets(st.integers(0, 3)))
def test_stretches_are_the_whole_text(left: RichText, right: RichText, seen: set[int]) -> None:
    for passage in compared(text("L", left), text("R", right)):
        for sides in (Sides(passage), Sides(passage, seen)):
            old, new, both = list(sides.left()), list(sides.right()), list(sides.both())
            assert words(old) == passage.words.left
            assert words(new) == passage.words.right
            assert words(both, Look.KEPT, Look.INSERTED) == passage.words.right
            assert {one.look for one in old if one.item is Item.WORDS} <= {Look.KEPT, Look.DELETED}
        for side, clauses, of in ((old, passage.left, left), (new, passage.right, right)):
            held = [one for one in side if one.item is Item.NOTE]
            assert [one.words for one in held] == [
                note.text.plain for note in of.notes for _ in clauses
            ]
        assert words(Sides(passage, ()).left(), Look.DELETED) == ""
        assert all(stretch.text for stretch in both)


def test_a_stretch_says_what_lies_on_it() -> None:
    old = RichText(f"{FIRST}, and act", (Mark(0, 5, MarkKind.BOLD),))
    new = RichText(f"{FIRST}\ufffc, and do", (Mark(0, 5, MarkKind.ITALIC),), (NOTE,))
    first, kept, note, rest, gone = list(Sides(only(old, new)).right())
    assert (first.text, first.marks, first.remarked) == ("Urges", {MarkKind.ITALIC}, (0, 1))
    assert (kept.text, kept.remarked) == (FIRST.removeprefix("Urges"), ())
    assert (note.text, note.words, note.item, note.look) == (
        "1",
        NOTE.text.plain,
        Item.NOTE,
        Look.INSERTED,
    )
    assert (rest.text, rest.look) == (", and ", Look.KEPT)
    assert (gone.text, gone.look, gone.hunk) == ("do", Look.INSERTED, 0)


def test_paragraphs_of_an_article_are_called_by_its_number() -> None:
    law = "Water Act\n\nArticle 255/2\n\nWaters are kept clean.\n\nArticle L. 123-4\n\n"
    law += "An inquiry is held.\n\nIt is public.\n\nFinal rules\n\nIt enters into force."
    (one,) = read_text(law, "one.txt").parts
    names = Names(align(one, one, mode=Mode.VERSIONS))
    called = [names.clause(0, clause) for clause in one if clause.kind is ClauseKind.PARAGRAPH]
    assert [name.split(" paragraph ") for name in called] == [
        ["Article 255/2", "1"],
        ["Article L. 123-4", "1"],
        ["Article L. 123-4", "2"],
        ["paragraph"],
    ]
