"""Pins between versions: they win, leave the other parts of a split in place, and teach."""

import pytest

from draftbench.compare.alignment import align
from draftbench.compare.links import Alignment, Link, Mode, Pin, Relation
from draftbench.document import ClauseId, Document
from support.gold import document
from support.pinned import effects
from support.revisions import held_out

FUNDS = "Invites donors to finance alternative development programmes in rural areas"
SEIZED = "Decides to remain seized of the matter"
CRIME = (
    "Urges States to prevent violence against migrant workers in border regions, and also to see "
    "that whoever was hurt is looked after"
)
FIRST = "Urges States to prevent violence against migrant workers in border regions"
SECOND = "Hopes for doctors and nurses"


def made(name: str, *clauses: str) -> Document:
    return document(
        name,
        [
            {"id": f"{name}{at}", "kind": "operative", "level": 0, "label": f"{at}.", "text": text}
            for at, text in enumerate(clauses, 1)
        ],
    )


def versions(left: Document, right: Document, *joined: tuple[str, str]) -> Alignment:
    pins = [Pin(ClauseId(a), ClauseId(b), together=True, by="Peru") for a, b in joined]
    return align(left, right, mode=Mode.VERSIONS, pins=pins)


def of(alignment: Alignment, left: str) -> Link:
    return next(link for link in alignment.links if left in link.left)


def test_pinning_the_second_part_of_a_split_keeps_the_first() -> None:
    left, right = made("L", CRIME, FUNDS, SEIZED), made("R", FIRST, SECOND, FUNDS, SEIZED)
    assert of(versions(left, right), "L1").right == ("R1",)
    split = of(versions(left, right, ("L1", "R2")), "L1")
    assert (split.right, split.relation) == (("R1", "R2"), Relation.SPLIT)
    assert split.pinned_by == "Peru"


def test_pinning_a_part_of_a_merge_keeps_the_other() -> None:
    left, right = made("L", FIRST, SECOND, FUNDS, SEIZED), made("R", CRIME, FUNDS, SEIZED)
    merged = of(versions(left, right, ("L2", "R1")), "L1")
    assert (merged.left, merged.relation) == (("L1", "L2"), Relation.MERGED)


def test_a_pin_takes_the_place_of_a_link_to_the_same_words() -> None:
    left, right = made("L", FIRST, SEIZED), made("R", FIRST, FUNDS, SEIZED)
    found = versions(left, right, ("L1", "R2"))
    assert of(found, "L1").right == ("R2",)
    assert found.unmatched_right == ("R1",)


def test_a_clause_kept_apart_does_not_become_part_of_a_pinned_pair() -> None:
    left, right = made("L", CRIME, FUNDS, SEIZED), made("R", FIRST, SECOND, FUNDS, SEIZED)
    pins = [
        Pin(ClauseId("L1"), ClauseId("R2"), together=True, by="Peru"),
        Pin(ClauseId("L1"), ClauseId("R1"), together=False, by="Peru"),
    ]
    found = align(left, right, mode=Mode.VERSIONS, pins=pins)
    assert of(found, "L1").right == ("R2",)


@pytest.mark.slow
def test_pins_mend_more_than_they_break() -> None:
    counts = effects(held_out(range(900, 902)))
    assert counts["pins"] >= 20
    assert counts["mended"] >= 1.5 * counts["broken"]
