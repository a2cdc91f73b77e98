"""Brackets in a file that ask in words for the deletion of the paragraph in which they stand, or
which stands before them, and brackets of nobody who is known."""

import pytest

from draftbench.amend.changesets.changes import Deletion
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
        "delete entire OP",
        "delete the entire OP",
        "delete OP",
        f"delete entire OP {DELETED}",
        f"delete whole OP{DELETED}",
        "delete entire paragraph",
        "delete whole para",
        "delete the complete paragraph",
        "delete all",
        "delete it all",
        "delete everything",
        "delete all of it",
        "deletion of entire OP",
        "supprimer tout le paragraphe",
        "supprimer le paragraphe dans son intégralité",
        "supprimer l’ensemble du paragraphe",
        "supprimer entièrement le paragraphe",
        "supprimer tout",
        "suprimir todo el párrafo",
        "suprimir el párrafo completo",
        "suprimir el párrafo en su totalidad",
        "suprimir íntegramente el párrafo",
        "suprimir todo",
    ],
)
def test_the_paragraph_is_proposed_for_deletion(work, asked, gap):
    made = brought(work, f"[BRA: {asked}]", gap)
    assert deleted(made) == [(("BRA",), ["Deletion"])]
    (change,) = made.amendments[0].changes.changes
    assert work.state.draft[change.clause].text.plain == OPERATIVE[DELETED - 1]


@pytest.mark.parametrize("gap", [" ", "\n\n"])
@pytest.mark.parametrize(
    "asked",
    [
        "delete the last sentence",
        "delete the reference to the Bank",
        "delete the list",
        "delete the second part",
        "delete second half",
        "delete the first half of the paragraph",
        "delete the latter part",
        "delete the end",
        "delete the words in brackets",
        "delete what comes last",
        "supprimer la deuxième partie",
        "supprimer la seconde moitié",
        "supprimer la fin du paragraphe",
        "suprimir la segunda parte",
        "suprimir la última frase",
        "suprimir lo que sigue",
        "delete entire PP",
        "delete the subparagraph",
        "delete the title",
    ],
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


@pytest.mark.parametrize(
    ("where", "asked", "gone"),
    [
        ("behind", "delete", 0),
        ("behind", "delete the paragraph", 1),
        ("behind", "delete entire OP", 1),
        ("behind", "delete all", 0),
        ("behind", "delete the last sentence", 0),
        ("within", "delete the paragraph", 0),
        ("within", "delete the second half", 0),
        ("around", "delete the paragraph", 1),
        ("around", "delete all", 1),
    ],
)
def test_beside_other_brackets_it_is_not_only_their_words(work, where, asked, gone):
    words = OPERATIVE[DELETED - 1]
    last = words.split()[-1]
    old = {"behind": last, "within": words.split()[2], "around": words}[where]
    lines = [TITLE, *PREAMBLE, *(f"{n}. {each}" for n, each in enumerate(OPERATIVE, 1))]
    at = len(PREAMBLE) + DELETED
    lines[at] = lines[at].replace(old, f"[{old}] [BRA: {asked}]")
    file = read_incoming("sent.txt", "\n\n".join(lines).encode(), Versions.in_project(work))
    made = batch(work.state, [file], work.next_number, Choices(everybody="KEN"))
    theirs = [one.changes.changes for one in made.amendments if one.sponsors == ("BRA",)]
    assert sum(isinstance(one, Deletion) for each in theirs for one in each) == gone
    is_listed = f"[BRA: {asked}]” was not understood" in str([one.message for one in made.doubts])
    assert is_listed is (not gone and asked != "delete")


@pytest.mark.parametrize(
    ("below", "asked"),
    [
        (TITLE, "delete the paragraph"),
        (PREAMBLE[0], "delete entire OP"),
        (PREAMBLE[-1], "delete entire OP"),
    ],
)
def test_a_clause_that_is_called_otherwise_stays(work, below, asked):
    lines = [TITLE, *PREAMBLE, *(f"{n}. {each}" for n, each in enumerate(OPERATIVE, 1))]
    lines.insert(lines.index(below) + 1, f"[BRA: {asked}]")
    file = read_incoming("sent.txt", "\n\n".join(lines).encode(), Versions.in_project(work))
    made = batch(work.state, [file], work.next_number, Choices(everybody="KEN"))
    assert not made.amendments
    assert f"[BRA: {asked}]" in str([one.message for one in made.doubts])
