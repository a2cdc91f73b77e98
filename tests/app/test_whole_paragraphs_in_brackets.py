"""Brackets in a file that ask in words for the deletion of the paragraph in which they stand, or
which stands before them, and brackets of nobody who is known."""

import pytest

from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
from support.lakes import OPERATIVE, PREAMBLE, TITLE, on_lakes

DELETED = 2


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def brought(work, bracket, gap):
    """What comes of the lakes with a bracket behind the second paragraph."""
    lines = [TITLE, *PREAMBLE, *(f"{n}. {words}" for n, words in enumerate(OPERATIVE, 1))]
    lines[len(PREAMBLE) + DELETED] += f"{gap}{bracket}"
    file = read_incoming("sent.txt", "\n\n".join(lines).encode(), Versions.in_project(work))
    return batch(work.state, [file], work.next_number, Choices(everybody="KEN"))


def deleted(made):
    return [
        (one.sponsors, [type(change).__name__ for change in one.changes.changes])
        for one in made.amendments
    ]


@pytest.mark.parametrize("gap", [" ", "\n\n"])
@pytest.mark.parametrize(
    "asked",
    [
        "delete",
        "delete the paragraph",
        "delete this para",
        "delete the whole paragraph",
        "deletion of the paragraph",
        "supprimer le paragraphe",
        "suprimir el párrafo",
        "suprímase",
        f"delete OP {DELETED}",
    ],
)
def test_the_paragraph_is_proposed_for_deletion(work, asked, gap):
    made = brought(work, f"[BRA: {asked}]", gap)
    assert deleted(made) == [(("BRA",), ["Deletion"])]
    (change,) = made.amendments[0].changes.changes
    assert work.state.draft[change.clause].text.plain == OPERATIVE[DELETED - 1]


@pytest.mark.parametrize("gap", [" ", "\n\n"])
@pytest.mark.parametrize(
    "asked", ["delete the last sentence", "delete the reference to the Bank", "delete the list"]
)
def test_a_part_of_it_deletes_nothing(work, asked, gap):
    made = brought(work, f"[BRA: {asked}]", gap)
    assert not made.amendments
    assert f"[BRA: {asked}]" in str([one.message for one in made.doubts])


@pytest.mark.parametrize("bracket", ["[Wakanda: delete]", "[XYZ: delete the paragraph]"])
def test_nobody_who_is_known_proposes_nothing_and_is_named(work, bracket):
    made = brought(work, bracket, " ")
    assert not made.amendments
    assert bracket in str([one.message for one in made.doubts])
