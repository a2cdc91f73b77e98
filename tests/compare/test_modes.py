"""What two texts are to each other, found out: also of short and odd ones."""

import pytest

from draftbench.compare.alignment import mode_of
from draftbench.compare.links import Mode
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support.gold import document, pairs, units


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
