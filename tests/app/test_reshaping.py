"""Openings of the draft in another shape: marks, notes, brackets, agreed clauses, amendments."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from draftbench.amend.amendment import Delegation
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.amend.redlines.provenance import stretches
from draftbench.app.drafts import reshaping
from draftbench.app.meetings import proceedings
from draftbench.app.workbench import Workbench
from draftbench.compare.words.strength import Direction, strength_changes
from draftbench.compare.words.worddiff import diff
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Mark,
    MarkKind,
    Note,
    RichText,
)
from draftbench.errors import UsageError
from draftbench.language.acts import Shape
from draftbench.messages import message_from

NOTE = Note("n1", "1", RichText("See the report."))
ITALIC, BRACKET = MarkKind.ITALIC, MarkKind.BRACKET


def text(name: str, kind: ClauseKind, *clauses: RichText | str) -> Document:
    rich = [c if isinstance(c, RichText) else RichText(c) for c in clauses]
    return Document(
        name, tuple(Clause(ClauseId(f"{name}{n}"), kind, one) for n, one in enumerate(rich))
    )


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    base = text(
        "base",
        ClauseKind.OPERATIVE,
        RichText(
            "Urges States\ufffc to act [at once];",
            (Mark(0, 5, ITALIC), Mark(20, 29, BRACKET)),
            (NOTE,),
        ),
        "Strongly urges States to help those who suffer from crime;",
        RichText("Notes the report;", (Mark(3, 9, BRACKET),)),
        "The sky is blue;",
    )
    sources = (
        text("said", ClauseKind.PARAGRAPH, "We urge States to share.", "We are aware of it."),
        text("told", ClauseKind.PARAGRAPH, "The Meeting noted the use made of it.", "Words."),
    )
    with Workbench.create(
        tmp_path / "n.draftbench", base, sources=sources, delegations=(Delegation("BRA", "Brazil"),)
    ) as made:
        yield made


def plain(bench: Workbench) -> list[str]:
    return [clause.text.text for clause in bench.state.draft]


def test_marks_notes_and_brackets_stay(bench: Workbench) -> None:
    made = reshaping.plan(bench.state, Shape.DECLARATION)
    assert [str(one.why or "") for one in made.places] == [
        "",
        "",
        reshaping.BRACKET,
        "It opens with no act that is known.",
    ]
    reshaping.reshape(bench, made, by="Ana")
    first = bench.state.draft.clauses[0].text
    assert first.text == "We urge States\ufffc to act [at once];"
    assert first.notes == (NOTE,)
    assert first.marks == (Mark(0, 7, ITALIC), Mark(22, 31, BRACKET))
    assert plain(bench)[1:] == [
        "We strongly urge States to help those who suffer from crime;",
        "Notes the report;",
        "The sky is blue;",
    ]
    bench.undo()
    assert plain(bench)[0] == "Urges States\ufffc to act [at once];"


def test_there_and_back_gives_the_same_text(bench: Workbench) -> None:
    before = bench.state.draft.clauses[:2]
    for shape in (Shape.REPORT, Shape.DECLARATION, Shape.OPERATIVE):
        reshaping.reshape(bench, reshaping.plan(bench.state, shape))
    assert [c.text for c in bench.state.draft.clauses[:2]] == [c.text for c in before]


def test_an_amendment_keeps_its_words(bench: Workbench) -> None:
    clause = ClauseId("base1")
    amendment = bench.propose_text(
        clause,
        "Strongly urges States to help those who suffer from grave crime;",
        sponsors=("BRA",),
    )
    reshaping.reshape(bench, reshaping.plan(bench.state, Shape.DECLARATION, [clause]))
    bench.accept(amendment)
    assert plain(bench)[1] == "We strongly urge States to help those who suffer from grave crime;"


def test_agreed_clauses_and_stale_plans_are_refused(bench: Workbench) -> None:
    proceedings.decide_clause(bench, ClauseId("base1"), ClauseState.AGREED)
    made = reshaping.plan(bench.state, Shape.DECLARATION, [ClauseId("base1")])
    assert str(made.places[0].why) == reshaping.AGREED
    with pytest.raises(UsageError):
        reshaping.reshape(bench, made)
    made = reshaping.plan(bench.state, Shape.DECLARATION)
    bench.edit(ClauseId("base3"), "The sky is red;")
    with pytest.raises(UsageError):
        reshaping.reshape(bench, made)


def test_taking_says_who_wrote_which_words(bench: Workbench) -> None:
    made = reshaping.take(
        bench, "said", (ClauseId("said0"), ClauseId("said1")), after=ClauseId("base0"), by="Ana"
    )
    assert plain(bench)[1:3] == ["Urges States to share.", "We are aware of it."]
    assert [bool(one.why) for one in made.places] == [False, True]
    event = bench.events[-1]
    what = message_from(event.payload["what"])
    assert what == "Took words from said, put into the shape of an operative paragraph"
    first, second = stretches(bench.state, made.first)
    assert (first.giver.origin, first.giver.instead_of) == (None, "We urge")
    assert first.giver.stamp is not None
    assert first.giver.stamp.author == "Ana"
    assert second.giver.origin is not None
    assert second.giver.origin.clause == "said0"
    bench.undo()
    assert len(plain(bench)) == 4


def test_a_clause_is_read_in_the_language_of_its_source(tmp_path: Path) -> None:
    base = text("base", ClauseKind.OPERATIVE, "Urges States to act;")
    said = text("dit", ClauseKind.PARAGRAPH, "Nous prions instamment les États d’agir.")
    french = Document(said.name, said.clauses, language="fr")
    with Workbench.create(tmp_path / "n.draftbench", base, sources=(french,)) as bench:
        reshaping.take(bench, "dit", (ClauseId("dit0"),), after=ClauseId("base0"))
        assert plain(bench)[1] == "Prie instamment les États d’agir."


def test_a_plain_paragraph_is_taken_without_a_doubt(bench: Workbench) -> None:
    made = reshaping.take(bench, "told", (ClauseId("told1"),), after=None)
    assert made.places == ()
    assert plain(bench)[0] == "Words."


def test_the_shape_of_paragraphs_is_that_of_most() -> None:
    said = text("s", ClauseKind.PARAGRAPH, "We urge it.", "We note it.", "The Meeting noted it.")
    assert reshaping.shape_of(said, ClauseKind.PARAGRAPH) is Shape.DECLARATION
    assert reshaping.speakers_of(said) == ("The Meeting",)
    assert (
        reshaping.shape_of(text("n", ClauseKind.PARAGRAPH, "Words."), ClauseKind.PARAGRAPH) is None
    )


@pytest.mark.parametrize(
    ("old", "new", "directions"),
    [
        ("Urges States to act", "We urge States to act", []),
        ("Urges States to act", "The Meeting urged States to act", []),
        ("Strongly urges States to act", "We strongly urge States to act", []),
        ("Recommends that States act", "It was recommended that States act", []),
        ("Urges States to act", "We encourage States to act", [Direction.WEAKER]),
        ("Urges States to act", "States should act", [Direction.WEAKER]),
        ("Recommends that States should act", "States should act", []),
        ("States should act", "We urge States to act", [Direction.STRONGER]),
        ("We invite States to act", "Urges States to act", [Direction.STRONGER]),
        ("Urges States to act", "It was recommended that States could act", [Direction.WEAKER]),
        (
            "The Meeting recommended that States should act",
            "Recommends that States could act",
            [Direction.WEAKER],
        ),
    ],
)
def test_a_shape_is_neither_weaker_nor_stronger(
    old: str, new: str, directions: list[Direction]
) -> None:
    found = strength_changes(diff(old, new), "en")
    assert [one.direction for one in found] == directions


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("fr", "Prie instamment les États d’agir", "La Réunion a instamment prié les États d’agir"),
        ("fr", "Se félicite des progrès", "Nous nous félicitons des progrès"),
        ("es", "Insta a los Estados a actuar", "Instamos a los Estados a actuar"),
        ("es", "Recomienda la cooperación", "Recomendamos la cooperación"),
    ],
)
def test_nor_in_french_and_spanish(language: str, old: str, new: str) -> None:
    assert strength_changes(diff(old, new), language) == ()
