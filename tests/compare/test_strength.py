"""Changes of strength are flagged with their direction, other changes are not."""

import json
from pathlib import Path

import pytest

from draftbench.compare.words.strength import StrengthChange, strength_changes
from draftbench.compare.words.worddiff import diff

EXAMPLES = json.loads(
    (Path(__file__).parents[1] / "data" / "gold" / "strength.json").read_text(encoding="utf-8")
)["examples"]


def said(changes: tuple[StrengthChange, ...]) -> str:
    """One word for all changes: theirs, "other" where they differ, "none" where there is none."""
    directions = {change.direction.value for change in changes}
    sure = directions - {"other"}
    if len(sure) == 1:
        return sure.pop()
    return "other" if directions else "none"


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_examples_have_the_direction_that_drafters_gave_them(language: str) -> None:
    examples = [one for one in EXAMPLES if one["language"] == language]
    right = sum(
        said(strength_changes(diff(one["old"], one["new"]), language))
        in {one["direction"], *one["also"]}
        for one in examples
    )
    assert right >= 0.95 * len(examples)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("States should report", "States shall report", [("should", "shall", "stronger")]),
        ("Urges all States", "Invites all States", [("Urges", "Invites", "weaker")]),
        ("Urges us all", "Strongly urges us all", [("Urges", "Strongly urges", "stronger")]),
        ("Notes this", "Welcomes this", [("Notes", "Welcomes", "stronger")]),
        ("States shall act", "States shall, if possible, act", [("", "if possible", "weaker")]),
        ("all States report", "interested States report", [("all", "interested", "weaker")]),
        ("Report by May 2012", "Report by May 2015", [("by May 2012", "by May 2015", "weaker")]),
        ("at least five", "at least two", [("at least five", "at least two", "weaker")]),
        ("prevent and punish crime", "prevent or punish crime", [("and", "or", "other")]),
        ("States may not detain", "States may detain", [("not", "", "other")]),
        (
            "meet every two years",
            "meet every year",
            [("every two years", "every year", "stronger")],
        ),
        (
            "Noting with concern that",
            "Noting with [deep] concern that",
            [("with concern", "with [deep] concern", "stronger")],
        ),
        ("shall, as [appropriate, act", "shall, as appropriate, act", []),
    ],
)
def test_what_changed(old: str, new: str, words: list[tuple[str, str, str]]) -> None:
    found = diff(old, new)
    changes = strength_changes(found, "en")
    assert [(one.old, one.new, one.direction.value) for one in changes] == words
    for one in changes:
        assert old[slice(*one.left)] == one.old
        assert new[slice(*one.right)] == one.new


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("held in May 2010 in Salvador", "held in April 2010 in Salvador"),
        ("Recalling the will of States", "Recalling the wish of States"),
        ("at the request of States", "at the invitation of States"),
        ("the States concerned consult", "the States in question consult"),
        ("no later than 1 March 2011", "not later than 1 March 2011"),
        ("States must report", "States shall report"),
        (
            "States shall, with civil society groups and as appropriate, plan against crime",
            "States shall plan against crime with civil society groups and as appropriate",
        ),
        ("States shall report on crime", "States shall report on drugs"),
        (
            "States shall report;",
            "States shall report; judges and prosecutors may attend courses in other States;",
        ),
    ],
)
def test_what_is_no_change_of_strength(old: str, new: str) -> None:
    assert strength_changes(diff(old, new), "en") == ()


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("fr", "publier tous les deux ans", "publier chaque année"),
        ("es", "publicar cada dos años", "publicar todos los años"),
    ],
)
def test_a_shorter_period_without_a_number_is_stronger(language: str, old: str, new: str) -> None:
    changes = strength_changes(diff(old, new), language)
    assert [one.direction.value for one in changes] == ["stronger"]


def test_languages_without_ladders_have_no_changes_of_strength() -> None:
    assert strength_changes(diff("государства должны", "государства могут"), "ru") == ()
