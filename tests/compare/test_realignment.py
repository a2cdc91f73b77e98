"""Aligning again after an edit or a pin: what stays, what is mended, and that nothing is lost."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftbench.compare.alignment import align
from draftbench.compare.links import Alignment, Mode, Pin
from draftbench.compare.options import DEFAULT
from draftbench.compare.versions.evidence import Bead
from draftbench.compare.versions.lineage import edit_of, lineage
from draftbench.compare.versions.linking import aligned
from draftbench.compare.versions.realignment import Realigner
from draftbench.compare.words.worddiff import difference
from draftbench.document import ClauseId, RichText
from draftbench.progress import silent
from support.changes import change, joined, made, text
from support.gold import document, pairs
from support.laws import examples


def complete(alignment: Alignment) -> None:
    """Every clause of both texts stands in one link or is unmatched."""
    lefts = [c for link in alignment.links for c in link.left] + [*alignment.unmatched_left]
    rights = [c for link in alignment.links for c in link.right] + [*alignment.unmatched_right]
    assert Counter(lefts) == Counter(clause.id for clause in alignment.left)
    assert Counter(rights) == Counter(clause.id for clause in alignment.right)


def anew(alignment: Alignment) -> Alignment:
    """The same links, told without what was known before."""
    left, right = alignment.left, alignment.right
    beads = [
        Bead(
            tuple(map(left.position, link.left)), tuple(map(right.position, link.right)), link.score
        )
        for link in alignment.links
    ]
    by = {(pin.left, pin.right): pin.by for pin in alignment.pins if pin.together}
    return aligned(left, right, Mode.VERSIONS, beads, DEFAULT, silent, by)


@settings(max_examples=examples(25), deadline=None)
@given(st.integers(0, 10_000), st.lists(st.integers(0, 10_000), min_size=1, max_size=4))
def test_nothing_is_lost_and_links_are_told_as_if_anew(seed: int, changes: list[int]) -> None:
    left, right = made(seed)
    realigner = Realigner(align(left, right, mode=Mode.VERSIONS))
    for number, one in enumerate(changes):
        right = change(right, one, number)
        found = realigner.edited(right)
        complete(found)
        assert found.right is right
        assert found.links == anew(found).links


@settings(max_examples=examples(25), deadline=None)
@given(
    st.integers(0, 10_000),
    st.lists(
        st.tuples(st.integers(0, 19), st.integers(0, 14), st.booleans()), min_size=1, max_size=5
    ),
)
def test_pins_win(seed: int, drawn: list[tuple[int, int, bool]]) -> None:
    left, right = made(seed)
    realigner = Realigner(align(left, right, mode=Mode.VERSIONS))
    pins: list[Pin] = []
    for i, j, together in drawn:
        one, two = left.clauses[i % len(left)].id, right.clauses[j % len(right)].id
        pins.append(Pin(one, two, together, "XX"))
        found = realigner.pinned(pins)
        complete(found)
        assert found.links == anew(found).links
        wanted = {(pin.left, pin.right) for pin in pins if pin.together}
        assert wanted <= joined(found)
        kept_apart = {(pin.left, pin.right) for pin in pins if not pin.together} - wanted
        for link in found.links:
            if not any(pin.left in link.left and pin.together for pin in pins):
                assert not kept_apart & {(a, b) for a in link.left for b in link.right}
        assert found.pins == tuple(pins)


def test_links_far_from_a_change_are_the_same_objects() -> None:
    pair = next(pair for pair in pairs() if pair["level"] == "hard")
    left, right = document("old", pair["old"]), document("new", pair["new"])
    realigner = Realigner(align(left, right, mode=Mode.VERSIONS))
    before = {link.left: link for link in realigner.alignment.links}
    clauses = list(right.clauses)
    clauses[-1] = replace(clauses[-1], text=RichText(clauses[-1].text.plain + " Decides so;"))
    after = realigner.edited(right.with_clauses(tuple(clauses)))
    same = [link for link in after.links if before.get(link.left) is link]
    assert len(same) >= len(after.links) - 3
    assert len(same) < len(after.links)


@pytest.mark.slow
@pytest.mark.parametrize("level", ["easy", "medium", "hard", "veryhard"])
def test_an_edit_gives_what_a_full_alignment_gives(level: str) -> None:
    """On revisions of resolutions, each with one clause edited."""
    for pair in [pair for pair in pairs() if pair["level"] == level][:4]:
        left, right = document("old", pair["old"]), document("new", pair["new"])
        realigner = Realigner(align(left, right, mode=Mode.VERSIONS))
        for at in range(0, len(right), 5):
            clause = right.clauses[at]
            words = clause.text.plain.split(" ")
            words[len(words) // 2 :] = ["without", "prejudice", *words[len(words) // 2 + 1 :]]
            clauses = list(right.clauses)
            clauses[at] = replace(clause, text=RichText(" ".join(words)))
            edited = right.with_clauses(tuple(clauses))
            full = joined(align(left, edited, mode=Mode.VERSIONS))
            found = joined(Realigner(realigner.alignment).edited(edited))
            assert len(full ^ found) <= 2


SHIFTED = (
    "the court hears the witness and the victims of fraud in every prison",
    "police train youth against cyber crime with data from the border",
    "states report on arms and wildlife evidence under the treaty on money",
    "organizations return assets and drugs to the migrants by law of training",
)


def test_a_pin_mends_what_stands_beside_it_and_goes_without_a_trace() -> None:
    """Each clause of a run was rewritten so far that the next one is more like it."""
    old = ["Recalling the charter of the nations,", *SHIFTED, "Decides to remain seized of it."]
    behind = [*SHIFTED[1:], "of a new fund whose board no one elects"]
    shifted = [
        f"{' '.join(one.split()[:4])} anew, {' '.join(two.split()[:7])}"
        for one, two in zip(SHIFTED, behind, strict=True)
    ]
    left, right = text("l", old), text("r", [old[0], *shifted, old[-1]])
    realigner = Realigner(align(left, right, mode=Mode.VERSIONS))
    wrong = joined(realigner.alignment)
    assert {("l3", "r2"), ("l4", "r3")} <= wrong
    mended = realigner.pinned([Pin(ClauseId("l2"), ClauseId("r2"), True, "XX")])
    assert {("l2", "r2"), ("l3", "r3")} <= joined(mended)
    assert ("l3", "r2") not in joined(mended)
    full = align(left, right, mode=Mode.VERSIONS, pins=mended.pins)
    assert joined(full) == joined(mended)
    assert joined(realigner.pinned([])) == wrong


def test_pins_of_several_clauses_of_missing_ones_and_against_each_other() -> None:
    left, right = made(7)
    realigner = Realigner(align(left, right, mode=Mode.VERSIONS))
    one, two = left.clauses[3].id, left.clauses[9].id
    three, four = right.clauses[5].id, right.clauses[8].id
    pins = [
        Pin(one, three, True, "AA"),
        Pin(one, four, True, "AA"),
        Pin(two, four, True, "AA"),
        Pin(two, four, False, "BB"),
        Pin(ClauseId("gone"), three, True, "CC"),
    ]
    found = realigner.pinned(pins)
    link = next(link for link in found.links if one in link.left)
    assert (set(link.left), set(link.right)) == ({one, two}, {three, four})
    complete(found)
    without = right.with_clauses(tuple(c for c in right.clauses if c.id != four))
    found = realigner.edited(without)
    complete(found)
    assert (one, three) in joined(found)
    found = realigner.edited(right)
    assert next(link for link in found.links if one in link.left).right == (three, four)


def test_an_edit_is_known_by_the_clauses_that_are_other_objects() -> None:
    _, right = made(3)
    assert edit_of(right, right).changed == ()
    clauses = list(right.clauses)
    clauses.insert(1, clauses.pop(6))
    moved = edit_of(right, right.with_clauses(tuple(clauses)))
    assert moved.moved == (right.clauses[6].id,)
    assert moved.changed == ()


def test_independent_texts_are_not_aligned_again_in_part() -> None:
    left, right = made(1)
    with pytest.raises(ValueError, match="versions"):
        Realigner(align(left, right, mode=Mode.INDEPENDENT))


@settings(max_examples=examples(25), deadline=None)
@given(st.integers(0, 10_000), st.lists(st.integers(0, 10_000), min_size=1, max_size=6))
def test_a_draft_is_linked_with_its_base_as_if_for_the_first_time(
    seed: int, changes: list[int]
) -> None:
    base, _ = made(seed)
    draft = base
    for number, one in enumerate(changes):
        draft = change(draft, one, number)
        found = lineage(base, draft)
        first = lineage(base.with_clauses(base.clauses), draft)
        assert (found.links, found.unmatched_left, found.unmatched_right) == (
            first.links,
            first.unmatched_left,
            first.unmatched_right,
        )


def test_only_the_clause_that_is_typed_is_compared_again(monkeypatch: pytest.MonkeyPatch) -> None:
    base, _ = made(5)
    draft = base
    for number in range(4):
        draft = change(draft, number, number)
    before = {link.left: link for link in lineage(base, draft).links}
    asked: list[str] = []
    monkeypatch.setattr(
        "draftbench.compare.versions.lineage.difference",
        lambda old, new: asked.append(new) or difference(old, new),
    )
    clauses = list(draft.clauses)
    at = next(at for at, clause in enumerate(clauses) if clause.id in base)
    clauses[at] = replace(clauses[at], text=RichText("Something that nobody wrote before"))
    after = lineage(base, draft.with_clauses(tuple(clauses)))
    assert asked == ["Something that nobody wrote before"]
    assert sum(before.get(link.left) is not link for link in after.links) == 1
