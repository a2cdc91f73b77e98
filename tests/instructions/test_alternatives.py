"""What an unclear instruction may mean: offered by number, never taken by itself."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import Heard, read, together
from draftbench.document import Document
from draftbench.formats.reading import read as read_file

TEXT = """Wells and springs

The Assembly,

Recalling its resolution 60/1,

Noting the needs of farmers, herders, nomads and villages, in all regions,

1. Urges States to act, as appropriate, on wells and to report, as appropriate, to the Assembly;

2. Invites donors, banks and foundations, to support the repair of pumps;

3. Decides to meet every year.
"""
FRENCH = """Puits et sources

L’Assemblée,

Rappelant sa résolution 60/1,

1. Invite les États, les régions et les communes à protéger les sources ;

2. Décide de se réunir chaque année.
"""


def text_of(words: str) -> Document:
    (text,) = read_file(words.encode(), "wells.txt").parts
    return text


def only(words: str, text: str = TEXT) -> Heard:
    """The one part of the words that is about the text."""
    (heard,) = (one for one in read(words, text_of(text)) if not one.idle)
    return heard


def results(heard: Heard, text: str = TEXT) -> list[str]:
    """The clauses that each reading changes, as they then stand."""
    before = text_of(text)
    plain = {c.text.plain for c in before}
    found: list[str] = []
    for one in heard.readings:
        assert one.changes is not None
        after = apply(before, one.changes)
        found.append(" | ".join(c.text.plain for c in after if c.text.plain not in plain))
    return found


def test_words_that_stand_twice_are_asked_by_place() -> None:
    heard = only("In OP 1, replace “as appropriate” by “where needed”.")
    assert (heard.changes, heard.outcome) == (None, Outcome.AMBIGUOUS)
    assert results(heard) == [
        (
            "Urges States to act, where needed, on wells and to report, as appropriate, to the "
            "Assembly;"
        ),
        (
            "Urges States to act, as appropriate, on wells and to report, where needed, to the "
            "Assembly;"
        ),
        "Urges States to act, where needed, on wells and to report, where needed, to the Assembly;",
    ]
    assert {one.outcome for one in heard.readings} == {Outcome.CONFIRM}


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            "In OP 2, replace “the repairs of pumps” by “new pumps”.",
            "Invites donors, banks and foundations, to support new pumps;",
        ),
        ("In OP 2, replace “every year” by “every two years”.", "Decides to meet every two years."),
        ("Delete “every year” in OP 9.", "Decides to meet."),
        (
            "The word “donors” in OP2 bothers everybody here and “partners” bothers nobody.",
            "Invites partners, banks and foundations, to support the repair of pumps;",
        ),
        (
            "Chad asks to drop the mention of the nomads in PP2.",
            "Noting the needs of farmers, herders and villages, in all regions,",
        ),
        (
            "OP 2: “foundations” should be deleted.",
            "Invites donors and banks, to support the repair of pumps;",
        ),
        (
            "Everybody would gain from PP1 and PP2 being folded and simply joined in one.",
            (
                "Recalling its resolution 60/1, Noting the needs of farmers, herders, nomads and "
                "villages, in all regions,"
            ),
        ),
    ],
)
def test_what_is_meant_is_among_few(words: str, wanted: str) -> None:
    heard = only(words)
    assert heard.outcome is not Outcome.APPLIES
    assert wanted in results(heard)
    assert len(heard.readings) <= 6


@pytest.mark.parametrize(
    "words",
    [
        "We do not want “every year” replaced by “every two years” in OP 3.",
        "In OP 3, “every year” is better than “every two years”.",
        "Who put “every year” in OP 3, and not “every two years”?",
        "OP 3 was read out with “every two years” yesterday, and had “every year” before.",
    ],
)
def test_what_is_not_asked_for_is_not_offered(words: str) -> None:
    assert [one.readings for one in read(words, text_of(TEXT)) if one.readings] == []


def test_a_wish_without_words_is_to_be_drafted() -> None:
    heard = only("In OP 2, add a reference to universities wherever the secretariat sees fit.")
    assert (heard.outcome, heard.changes) == (Outcome.CONFIRM, None)
    assert len(heard.where) == 1


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("In PP2, put “herders” before “farmers”.", "herders, farmers, nomads and villages"),
        ("In PP2, put “farmers” after “nomads”.", "herders, nomads, farmers and villages"),
    ],
)
def test_words_move_within_a_row_with_their_commas(words: str, wanted: str) -> None:
    heard = only(words)
    assert heard.changes is not None
    after = apply(text_of(TEXT), heard.changes)
    assert f"Noting the needs of {wanted}, in all regions," in {c.text.plain for c in after}


def changed(words: str, text: str) -> list[str]:
    """The clauses once all that is read is done."""
    before = text_of(text)
    plain = {c.text.plain for c in before}
    heard = read(words, before)
    assert [one for one in heard if not (one.made or one.idle)] == []
    after = apply(before, together(before, [r for one in heard if one.made for r in one.requests]))
    return [c.text.plain for c in after if c.text.plain not in plain]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "text", "wanted"),
    [
        (
            (
                "Amendement n° 7\n\nI. – À l’alinéa 2 du dispositif, substituer aux mots :\n"
                "« chaque année »\nles mots :\n« tous les deux ans ».\nII. – En conséquence, au "
                "paragraphe 1, supprimer les mots :\n« , les régions ».\n\nEXPOSÉ SOMMAIRE\n"
                "Une réunion tous les deux ans suffit."
            ),
            FRENCH,
            [
                "Invite les États et les communes à protéger les sources ;",
                "Décide de se réunir tous les deux ans.",
            ],
        ),
        (
            (
                "Enmienda núm. 2\nDe modificación.\nOP 3\nProposed text:\n“Decides to meet twice a "
                "year.”\n\nJustification\nOnce is not enough."
            ),
            TEXT,
            ["Decides to meet twice a year."],
        ),
        (
            "> 3. Decides to meet [...]\n\nCould we say “gather” here instead of “meet”?",
            TEXT,
            ["Decides to gather every year."],
        ),
        (
            (
                "Para. | Current text | Proposed text | Rationale\n"
                "OP 3 | every year | every two years | Cost"
            ),
            TEXT,
            ["Decides to meet every two years."],
        ),
    ],
)
def test_amendments_are_read_as_they_are_printed(words: str, text: str, wanted: list[str]) -> None:
    assert changed(words, text) == wanted


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Remove the brackets in paragraph 2.", TEXT),
        ("If paragraph 2 were deleted, we would not support the text.", TEXT),
        ("Chad’s proposal to delete paragraph 2 does not suit us.", TEXT),
        ("Supprimer les crochets au paragraphe 2.", FRENCH),
        ("La proposition du Tchad tendant à supprimer le paragraphe 2 ne nous va pas.", FRENCH),
        ("Si se eliminara el párrafo 2, no podríamos apoyar el texto.", TEXT),
        ("La propuesta del Chad de suprimir el párrafo 2 no nos conviene.", TEXT),
    ],
)
def test_what_is_not_wished_and_brackets_that_are_not_there_are_not_offered(
    words: str, text: str
) -> None:
    (one,) = read(words, text_of(text))
    assert (one.changes, one.readings) == (None, ())


@pytest.mark.parametrize("wish", ["OP 1: replace “—” by “and ponds”", "OP 3: “;;” -> “and ponds”"])
def test_words_that_are_signs_alone_are_like_no_others(wish: str) -> None:
    heard = only(wish)
    assert (heard.changes, heard.readings) == (None, ())
