"""What holds for every alignment of two versions."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from draftbench.compare.alignment import align
from draftbench.compare.increasing import heaviest_increasing
from draftbench.compare.links import Alignment, Mode, Relation
from draftbench.compare.versions.moves import Chain
from draftbench.document import Document
from support.gold import document

SUBJECTS = (
    "migrants",
    "prisons",
    "witnesses",
    "firearms",
    "rivers",
    "teachers",
    "ports",
    "forests",
)
VERBS = ("protect", "inspect", "register", "finance", "counsel", "map", "restore", "equip")
WORDS = st.sampled_from(["urges", "States", "crime", "prison", "the", "court", "69/314", ",", "of"])
KINDS = st.sampled_from(["preamble", "operative", "subitem"])
CLAUSES = st.lists(st.tuples(KINDS, st.lists(WORDS, max_size=7).map(" ".join)), max_size=9)
DISTINCT = tuple(
    f"Urges States to {verb} the {subject} of the {place} region without delay"
    for subject, verb, place in zip(SUBJECTS, VERBS, VERBS[::-1], strict=True)
)


def text(name: str, clauses: list[tuple[str, str]]) -> Document:
    data: list[dict[str, Any]] = [
        {"id": f"{name}{at}", "kind": kind, "level": int(kind == "subitem"), "label": "", "text": t}
        for at, (kind, t) in enumerate(clauses)
    ]
    return document(name, data)


def versions(left: Document, right: Document) -> Alignment:
    return align(left, right, mode=Mode.VERSIONS)


@given(CLAUSES, CLAUSES)
def test_every_clause_stands_in_one_link_or_in_none(
    one: list[tuple[str, str]], two: list[tuple[str, str]]
) -> None:
    left, right = text("L", one), text("R", two)
    found = versions(left, right)
    assert found == versions(left, right)
    lefts = [clause for link in found.links for clause in link.left]
    rights = [clause for link in found.links for clause in link.right]
    assert sorted([*lefts, *found.unmatched_left]) == sorted(clause.id for clause in left)
    assert sorted([*rights, *found.unmatched_right]) == sorted(clause.id for clause in right)
    for link in found.links:
        assert (link.relation is Relation.SPLIT) == (len(link.left) < len(link.right))
        assert (link.relation is Relation.MERGED) == (len(link.left) > len(link.right))
        assert link.block == 0 or link.moved
        pairs = len(link.left) * len(link.right)
        assert (len(link.moved_pairs) == pairs) == link.moved
        assert set(link.strays) <= {*link.left, *link.right}


@given(CLAUSES)
def test_a_text_is_itself_in_place(clauses: list[tuple[str, str]]) -> None:
    found = versions(text("L", clauses), text("R", clauses))
    assert not found.unmatched_left + found.unmatched_right
    for link in found.links:
        assert [clause[1:] for clause in link.left] == [clause[1:] for clause in link.right]
        told = (link.relation, link.changed, link.moved, link.renumbered, link.standing)
        assert told == (Relation.SAME, False, False, False, "")


@given(st.permutations(DISTINCT), st.integers(0, len(DISTINCT)))
def test_distinct_clauses_are_found_wherever_they_go(order: list[str], kept: int) -> None:
    left = text("L", [("operative", clause) for clause in DISTINCT])
    right = text("R", [("operative", clause) for clause in order[:kept]])
    there, back = versions(left, right), versions(right, left)
    joined = {(link.left, link.right) for link in there.links}
    assert joined == {
        ((f"L{DISTINCT.index(t)}",), (f"R{at}",)) for at, t in enumerate(order[:kept])
    }
    assert joined == {(link.right, link.left) for link in back.links}
    assert len(there.unmatched_left) == len(DISTINCT) - kept
    assert not there.unmatched_right


@given(st.sets(st.integers(0, len(DISTINCT) - 1), max_size=4), st.integers(1, 3))
def test_putting_in_and_taking_out_only_renumbers(gone: set[int], more: int) -> None:
    new = [f"Welcomes the {number} reports of the treasurer, noted in {number}" for number in "abc"]
    kept = [clause for at, clause in enumerate(DISTINCT) if at not in gone]
    left = text("L", [("operative", clause) for clause in DISTINCT])
    right = text("R", [("operative", clause) for clause in [*new[:more], *kept]])
    found = versions(left, right)
    assert len(found.links) == len(kept)
    for link in found.links:
        was, now = left.position(link.left[0]), right.position(link.right[0])
        assert (link.relation, link.moved, link.renumbered) == (Relation.SAME, False, was != now)


@given(st.data())
def test_a_remembered_chain_is_the_one_found_anew(data: st.DataObject) -> None:
    """Clauses are edited, and move, one after the other."""
    size = data.draw(st.integers(1, 12))
    order = data.draw(st.permutations(range(size)))
    lengths = data.draw(st.lists(st.integers(50, 200), min_size=size, max_size=size))
    known = Chain()
    for _ in range(3):
        pairs = [left * (size + 1) + right for left, right in enumerate(order)]
        weights = [float(max(length, 60)) for length in lengths]
        kept = heaviest_increasing(list(order), weights)
        holders = {pair: at for at, pair in enumerate(pairs)}
        anew = Chain()
        for chain in (known, anew):
            chain.put(holders, size + 1)
        lost = known.lost(lengths, [300] * size)
        assert lost == anew.lost(lengths, [300] * size)
        still = [left for left in range(size) if pairs[left] not in lost]
        assert [order[left] for left in still] == sorted(order[left] for left in still)
        assert sum(weights[left] for left in still) == sum(weights[at] for at in kept)
        lengths[data.draw(st.integers(0, size - 1))] = data.draw(st.integers(50, 200))
        if data.draw(st.booleans()):
            order = [*order[1:], order[0]]
