"""What two texts are to each other, found out: also of short and odd ones."""

from dataclasses import replace

import pytest

from draftbench.compare.alignment import mode_of
from draftbench.compare.links import Mode
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support.gold import document, pairs, units
from support.independent import independent_pair


def text(*clauses: str, language: str = "en", kind: ClauseKind = ClauseKind.OPERATIVE) -> Document:
    made = (Clause(ClauseId(str(at)), kind, RichText(t)) for at, t in enumerate(clauses, 1))
    return Document("text", tuple(made), language=language)


PRISON = "Urges States to reduce overcrowding in prisons through shorter sentences"
COURTS = "Invites courts to hear urgent cases within a week"
SEIZED = "Decides to remain seized of the matter."


@pytest.mark.parametrize(
    ("left", "right", "mode"),
    [
        (text(PRISON), text(PRISON), Mode.VERSIONS),
        (text(PRISON), text(PRISON + " and early release"), Mode.VERSIONS),
        (text(PRISON), text(COURTS), Mode.INDEPENDENT),
        (text(PRISON), text(COURTS, COURTS, PRISON.upper(), COURTS), Mode.VERSIONS),
        (text(PRISON, SEIZED), text(COURTS * 3, SEIZED), Mode.VERSIONS),
        (text(PRISON * 4, SEIZED), text(COURTS * 4, SEIZED), Mode.INDEPENDENT),
        (text(), text(PRISON), Mode.VERSIONS),
        (text(), text(), Mode.VERSIONS),
        (text("", " "), text(PRISON), Mode.VERSIONS),
        (text("Children", kind=ClauseKind.HEADING), text(PRISON), Mode.VERSIONS),
        (text(PRISON, language="fr"), text(PRISON), Mode.VERSIONS),
        (text(PRISON, language="fr"), text(PRISON + " now"), Mode.INDEPENDENT),
        (text("第一条", language="zh"), text(PRISON), Mode.INDEPENDENT),
        (text("— — —"), text("***"), Mode.INDEPENDENT),
        (text("— — —"), text("— — —"), Mode.VERSIONS),
    ],
)
def test_short_and_odd_texts(left: Document, right: Document, mode: Mode) -> None:
    assert mode_of(left, right) is mode
    assert mode_of(right, left) is mode


ORGANS = ("The General Assembly,", "The Human Rights Council,")


def adopted(organ: str, *clauses: str) -> Document:
    line = Clause(ClauseId("organ"), ClauseKind.ORGAN, RichText(organ))
    return replace(text(*clauses), clauses=(line, *text(*clauses).clauses))


@pytest.mark.parametrize("name", ["bullying", "poverty", "sport"])
def test_resolutions_of_two_bodies_on_one_matter_are_no_versions(name: str) -> None:
    pair = independent_pair(name)
    assert mode_of(pair.left, pair.right) is Mode.INDEPENDENT
    assert mode_of(pair.right, pair.left) is Mode.INDEPENDENT


@pytest.mark.parametrize(
    ("one", "two", "kept", "mode"),
    [
        (ORGANS[0], ORGANS[1], 2, Mode.INDEPENDENT),
        (ORGANS[0], ORGANS[1], 4, Mode.VERSIONS),
        (ORGANS[0], "THE GENERAL ASSEMBLY", 2, Mode.VERSIONS),
        ("The Meeting of the Parties,", "The Council of Lighthouses,", 2, Mode.INDEPENDENT),
        ("The Meeting of the Parties,", "The Meeting of the Parties", 2, Mode.VERSIONS),
    ],
)
def test_what_two_bodies_adopt_must_be_more_alike(
    one: str, two: str, kept: int, mode: Mode
) -> None:
    said = [f"{COURTS} of {what}" for what in ("tax", "family", "labour", "trade", "sea", "press")]
    other = ["Calls for lighthouses", "Opens the harbours to ships of all flags without delay"] * 3
    left = adopted(one, *said)
    assert mode_of(left, adopted(two, *said[:kept], *other[kept:])) is mode


def test_revisions_are_versions_and_other_texts_are_not() -> None:
    for pair in pairs():
        old, new = document("old", pair["old"]), document("new", pair["new"])
        assert mode_of(old, new) is Mode.VERSIONS
        assert mode_of(new, old) is Mode.VERSIONS
    texts = units()
    for left in texts:
        for right in texts:
            expected = Mode.VERSIONS if left is right else Mode.INDEPENDENT
            assert mode_of(left, right) is expected
