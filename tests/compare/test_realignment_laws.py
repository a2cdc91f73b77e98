"""What a small change may alter: links of its neighbourhood, and those as packing gives them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftbench.compare.alignment import align
from draftbench.compare.links import Alignment, Mode, Pin
from draftbench.compare.options import DEFAULT
from draftbench.compare.versions.evidence import Bead
from draftbench.compare.versions.linking import packed, permitted
from draftbench.compare.versions.realignment import Excerpts, Realigner
from draftbench.document import ClauseId, Document
from draftbench.progress import silent
from support.changes import change, joined, made
from support.laws import examples

Parts = tuple[tuple[ClauseId, ...], tuple[ClauseId, ...]]


class Watched(Realigner):
    """A realigner that keeps what it cut out last."""

    def watch(self) -> list[Excerpts]:
        seen: list[Excerpts] = []
        around = self._around
        cut = around.excerpts

        def excerpts(*arguments: object) -> Excerpts:
            seen.append(cut(*arguments))  # type: ignore[arg-type]
            return seen[-1]

        around.excerpts = excerpts  # type: ignore[method-assign]
        return seen


def parts(alignment: Alignment) -> dict[Parts, float]:
    return {(link.left, link.right): link.score for link in alignment.links}


def changed(seed: int, one: int) -> tuple[Watched, list[Excerpts], Alignment, Document]:
    left, right = made(seed)
    realigner = Watched(align(left, right, mode=Mode.VERSIONS))
    return realigner, realigner.watch(), realigner.alignment, change(right, one, 0)


@settings(max_examples=examples(40), deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_links_outside_the_neighbourhood_stay(seed: int, one: int) -> None:
    realigner, seen, before, right = changed(seed, one)
    after = parts(realigner.edited(right))
    loose = seen[0].loose
    for (lefts, rights), score in parts(before).items():
        if lefts[0] not in loose:
            assert after.get((lefts, rights)) == score
    inside = {clause.id for clause in seen[0].left}
    assert all(lefts in {k[0] for k in parts(before)} or {*lefts} <= inside for lefts, _ in after)


@pytest.mark.slow
def test_inside_it_links_are_nearly_always_those_of_packing_with_all_others_fixed() -> None:
    """Of a thousand drawn cases one differs (286): the order of beads that weigh about the same."""
    assert all(as_packed_whole(seed, 7 * seed + 1) for seed in range(80))


def as_packed_whole(seed: int, one: int) -> bool:
    """Whether the links inside the neighbourhood of a change are those of packing the whole texts
    with all other links fixed."""
    realigner, seen, before, right = changed(seed, one)
    after = parts(realigner.edited(right))
    left, loose = before.left, seen[0].loose
    held = [
        Bead(tuple(map(left.position, lefts)), tuple(map(right.position, rights)), score, True)
        for (lefts, rights), score in parts(before).items()
        if lefts[0] not in loose
    ]
    links = (
        {id_: link for link in before.links for id_ in link.left},
        {id_: link for link in before.links for id_ in link.right},
    )
    free = {clause.id for clause in seen[0].left}, {clause.id for clause in seen[0].right}
    beads = packed(
        left,
        right,
        (),
        permitted(left, right, ()),
        DEFAULT,
        silent,
        held=held,
        measure=realigner._around.measure,
        rivals=realigner._around.rivals((left, right), (left, right), links),
    )
    whole = {
        (
            tuple(left.clauses[i].id for i in bead.left),
            tuple(right.clauses[j].id for j in bead.right),
        )
        for bead in beads
    }
    wanted = {sides for sides in whole if {*sides[0]} <= free[0] and {*sides[1]} <= free[1]}
    return wanted == {k for k in after if {*k[0]} <= free[0] and {*k[1]} <= free[1]}


@settings(max_examples=examples(25), deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 30), st.lists(st.integers(0, 10_000), max_size=3))
def test_what_was_pinned_apart_is_never_linked(seed: int, drawn: int, changes: list[int]) -> None:
    left, right = made(seed)
    realigner = Realigner(align(left, right, mode=Mode.VERSIONS))
    pairs = sorted(joined(realigner.alignment))
    pair = pairs[drawn % len(pairs)]
    pin = Pin(ClauseId(pair[0]), ClauseId(pair[1]), together=False, by="XX")
    assert pair not in joined(realigner.pinned([pin]))
    for number, one in enumerate(changes):
        right = change(right, one, number)
        assert pair not in joined(realigner.edited(right))
