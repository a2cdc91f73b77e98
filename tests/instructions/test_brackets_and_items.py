"""Brackets that go, alone or with what they hold; rows of items; titles of sections; lines that
name a paragraph for those below them."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import Heard, read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

CLAUSES = (
    ("h1", ClauseKind.HEADING, "A.", "Prevention"),
    ("o1", ClauseKind.OPERATIVE, "1.", "Calls upon States:"),
    ("a", ClauseKind.ITEM, "(a)", "To clear dry vegetation;"),
    ("b", ClauseKind.ITEM, "(b)", "To train volunteers;"),
    ("c", ClauseKind.ITEM, "(c)", "To publish warnings;"),
    ("d", ClauseKind.ITEM, "(d)", "To insure [public] buildings;"),
    ("h2", ClauseKind.HEADING, "B.", "Cooperation"),
    ("o2", ClauseKind.OPERATIVE, "2.", "Invites States to [consider] adopt [national] plans;"),
    (
        "o3",
        ClauseKind.OPERATIVE,
        "3.",
        "Requests a register [, within existing resources,] of fires;",
    ),
    ("o4", ClauseKind.OPERATIVE, "4.", "[Decides to meet every two years;]"),
    (
        "o5",
        ClauseKind.OPERATIVE,
        "5.",
        "Asks for a report at its [tenth] [eleventh] session [in May;]",
    ),
    ("o6", ClauseKind.OPERATIVE, "6.", "Shares aircraft [and equipment, and meets."),
)
SESSION = "Asks for a report at its"


def fires(language: str = "en") -> Document:
    clauses = [
        Clause(
            ClauseId(id_),
            kind,
            RichText(words),
            label,
            int(kind is ClauseKind.ITEM),
            ClauseId("o1") if kind is ClauseKind.ITEM else None,
        )
        for id_, kind, label, words in CLAUSES
    ]
    return Document("resolution", tuple(clauses), language=language)


def now(words: str, language: str = "en") -> tuple[dict[str, str], tuple[Heard, ...]]:
    """The clauses that the instructions change, "" for those that go, and what was heard."""
    text = fires(language)
    heard = read(words, text)
    found: dict[str, str] = {}
    for one in heard:
        if one.changes is not None:
            after = apply(text, one.changes)
            for id_, _, _, old in CLAUSES:
                new = after[ClauseId(id_)].text.plain if ClauseId(id_) in after else ""
                if new != old:
                    found[id_] = new
    return found, heard


EMPTIED = "Requests a register of fires;"
REGISTER = "Requests a register, within existing resources, of fires;"
FLOODS = "Requests a register [, within existing resources,] of floods;"
WITHOUT = "Invites States to [consider] adopt plans;"
OPENED = "Invites States to [consider] adopt national plans;"
UNCONSIDERED = "Invites States to adopt [national] plans;"
TENTH = f"{SESSION} [tenth] session [in May;]"
BARE = "Decides to meet every two years;"


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("OP 3: delete the bracketed text", {"o3": EMPTIED}),
        ("In OP 3, delete the text in square brackets.", {"o3": EMPTIED}),
        ("OP 3: lift the brackets", {"o3": REGISTER}),
        ("Remove the square brackets in paragraph 4", {"o4": BARE}),
        ("Remove the brackets around OP 4.", {"o4": BARE}),
        ("OP 4: delete the brackets and retain the text", {"o4": BARE}),
        ("OP 4: the brackets should be removed.", {"o4": BARE}),
        ("OP 4: delete the bracketed text", {"o4": ""}),
        ("OP 2: lift the brackets around “national”", {"o2": OPENED}),
        ("OP 2: unbracket “national”", {"o2": OPENED}),
        ("OP 2: delete the second bracketed word", {"o2": WITHOUT}),
        ("OP 2: delete “consider” and the brackets around it", {"o2": UNCONSIDERED}),
        ("OP 2: delete “consider”", {"o2": UNCONSIDERED}),
        ("OP 2: delete all bracketed text", {"o2": "Invites States to adopt plans;"}),
        ("OP 3: please delete what is in brackets.", {"o3": EMPTIED}),
        ("Par. 3 : supprimer ce qui figure entre crochets", {"o3": EMPTIED}),
        ("Párr. 3: suprimir lo que figura entre corchetes", {"o3": EMPTIED}),
        (
            "OP 2: remove both sets of brackets",
            {"o2": "Invites States to consider adopt national plans;"},
        ),
        ("OP 2: both brackets can go", {"o2": "Invites States to consider adopt national plans;"}),
        ("OP 1: remove all brackets", {"d": "To insure public buildings;"}),
        ("Section A: remove all brackets", {"d": "To insure public buildings;"}),
        ("Paragraphe 4 : supprimer les crochets", {"o4": BARE}),
        ("Lever les crochets autour du paragraphe 4.", {"o4": BARE}),
        ("Par. 3 : supprimer le texte entre crochets", {"o3": EMPTIED}),
        ("Les crochets du paragraphe 4 sont levés.", {"o4": BARE}),
        ("Párrafo 4: suprímanse los corchetes", {"o4": BARE}),
        ("Levántense los corchetes del párrafo 4.", {"o4": BARE}),
        ("Párr. 3: suprímase el texto entre corchetes", {"o3": EMPTIED}),
        ("OP 5: keep “tenth” and delete “eleventh”", {"o5": TENTH}),
        ("OP 5: delete “eleventh” but retain “tenth”.", {"o5": TENTH}),
        ("Par. 5 : conserver « tenth » et supprimer « eleventh »", {"o5": TENTH}),
        ("Párr. 5: mantener “tenth” y suprimir “eleventh”", {"o5": TENTH}),
        ("OP 1: delete (b)-(c)", {"b": "", "c": ""}),
        ("OP 1: delete (b) – (d)", {"b": "", "c": "", "d": ""}),
        ("OP 1: delete subparagraphs (b) and (d)", {"b": "", "d": ""}),
        ("Strike (c) from OP 1.", {"c": ""}),
        ("Par. 1 : supprimer les alinéas b) à d)", {"b": "", "c": "", "d": ""}),
        ("Par. 1 : supprimer b) et c)", {"b": "", "c": ""}),
        ("Párr. 1: suprimir los apartados b) a d)", {"b": "", "c": "", "d": ""}),
        ("Section B – OP 3: replace “fires” by “floods”", {"o3": FLOODS}),
        ("Section B – paragraphe 4 : supprimer les crochets", {"o4": BARE}),
        ("Section B: title to read “Joint action”", {"h2": "Joint action"}),
        ("Section B, heading: “Joint action”", {"h2": "Joint action"}),
        ("Title section B “Joint action”.", {"h2": "Joint action"}),
        (
            "Le titre de la section B se lirait comme suit : « Joint cooperation ».",
            {"h2": "Joint cooperation"},
        ),
        ("Section B : le titre se lirait « Joint action »", {"h2": "Joint action"}),
        ("Section B, titre : lire « Joint action »", {"h2": "Joint action"}),
        ("El título de la sección B debe decir “Joint cooperation”.", {"h2": "Joint cooperation"}),
        ("Sección B: el título diría “Joint action”", {"h2": "Joint action"}),
        ("Amendments to OP 2\nDelete “national”", {"o2": WITHOUT}),
        ("Chile's amendments to OP 2\nDelete “national”", {"o2": WITHOUT}),
        ("Changes proposed by Chile to OP 2\n- Delete “national”", {"o2": WITHOUT}),
        ("Amendements au paragraphe 2\nSupprimer « national »", {"o2": WITHOUT}),
        ("Enmiendas de Chile al párrafo 2\nSuprimir “national”", {"o2": WITHOUT}),
        ("Re: OP 2\n\nPlease delete “national”.", {"o2": WITHOUT}),
        ("Re: OP 2, delete “national”", {"o2": WITHOUT}),
        ("Re: OP 4 – delete.", {"o4": ""}),
    ],
)
def test_read_at_once(words: str, wanted: dict[str, str]) -> None:
    found, heard = now(words)
    assert found == wanted, heard
    assert all(one.outcome in (Outcome.APPLIES, None) for one in heard)


@pytest.mark.parametrize(
    "words",
    [
        "Remove the square brackets in paragraph 2",  # which?
        "OP 6: delete the bracketed text",  # not closed
        "OP 6: remove the brackets",
        "OP 1: delete the bracketed text",  # in an item
        "OP 2: keep the text in brackets",
        "Par. 2 : garder le texte entre crochets",
        "Párr. 2: mantener el texto entre corchetes",
        "Delete all brackets.",  # OP 6
        "Section A – OP 3: replace “fires” by “floods”",  # stands in section B
        "Re: OP 2\n\nDelete.",
        "Delete the brackets in the operative part.",  # which?
        "Amendments to OP 2 will follow.\nDelete “national”.",
        "OP 1: renumber (b) to (d)",
    ],
)
def test_asks(words: str) -> None:
    found, heard = now(words)
    assert found == {}, heard


def test_offers_each_pair_and_all() -> None:
    _, (one,) = now("Remove the square brackets in paragraph 2")
    assert one.outcome is Outcome.AMBIGUOUS
    results = {
        apply(fires(), c.changes)[ClauseId("o2")].text.plain for c in one.choices if c.changes
    }
    assert results == {
        "Invites States to consider adopt [national] plans;",
        OPENED,
        "Invites States to consider adopt national plans;",
    }


def test_last_sign_stays() -> None:
    found, (one,) = now("OP 5: delete the last bracketed text")
    assert found == {"o5": f"{SESSION} [tenth] [eleventh] session;"}
    assert one.outcome is Outcome.CONFIRM


def test_alternatives_in_brackets_are_looked_at() -> None:
    _, (one,) = now("OP 5: remove all brackets")
    assert one.outcome is Outcome.CONFIRM


@pytest.mark.parametrize(
    "words", ["Keep OP 4 in brackets.", "Bracket OP 4.", "OP 2: put “national” in brackets"]
)
def test_what_is_in_brackets_stays_so(words: str) -> None:
    found, (one,) = now(words)
    assert (found, one.outcome) == ({}, Outcome.CONTAINED)
