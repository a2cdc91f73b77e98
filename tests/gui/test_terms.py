"""Every word of the engine that the window shows as it is stands in a table."""

from __future__ import annotations

import ast
from enum import Enum
from pathlib import Path

import pytest

from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.ballots.votes import Result
from draftbench.amend.conflicts.contention import Sort
from draftbench.amend.notation.objects import Verb
from draftbench.amend.placement.rebasing import Fate
from draftbench.amend.proceedings.terms import (
    ENDINGS,
    STANCES,
    ClauseState,
    Ending,
    SilenceState,
    Stance,
)
from draftbench.amend.registers.states import STATES, Advice
from draftbench.compare.passages.marks import Change as MarkFate
from draftbench.document import ClauseKind
from draftbench.gui import terms
from draftbench.gui.inspector.amendment_cards import OUTCOME_PILLS
from draftbench.gui.widgets.pieces import Change


def _marked() -> set[str]:
    tree = ast.parse(Path(terms.__file__).read_text("utf-8"))
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {
        str(call.args[0].value)
        for call in calls
        if isinstance(call.func, ast.Name)
        and call.func.id in ("marked", "marked_as")
        and isinstance(call.args[0], ast.Constant)
    }


@pytest.mark.parametrize(
    "words",
    [
        Status,
        Sort,
        Advice,
        Verb,
        ClauseState,
        Ending,
        SilenceState,
        Stance,
        Fate,
        Result,
        MarkFate,
        ClauseKind,
        Change,
    ],
)
def test_words_of_the_engine_are_marked(words: type[Enum]) -> None:
    assert {str(one.value) for one in words if one.value} <= _marked()


def test_every_outcome_of_placing_has_a_word() -> None:
    assert set(OUTCOME_PILLS) == set(Outcome)


def test_states_and_stances_are_marked() -> None:
    assert {state.words for state in STATES.values()} <= _marked()
    assert {words for how, words in ENDINGS.items() if how is not Ending.LOST} <= _marked()
    assert {said.said for said in STANCES.values()} <= _marked()
