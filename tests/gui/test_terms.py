"""Every word of the engine that the window shows as it is stands in a table."""

from __future__ import annotations

import json
from enum import Enum

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
from draftbench.gui.inspector.amendment_cards import OUTCOME_PILLS
from draftbench.gui.widgets.pieces import Change
from draftbench.resources import resource


def _marked() -> set[str]:
    """The words of the table that translators have (``resources/language/terms.json``)."""
    table = json.loads(resource("language", "terms.json").read_text("utf-8"))
    return {word for words in table.values() for word in words}


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
    said = (one for one in words if one is not Fate.INCORPORATED)  # said by Report.becomes
    assert {str(one.value) for one in said if one.value} <= _marked()


def test_every_outcome_of_placing_has_a_word() -> None:
    assert set(OUTCOME_PILLS) == set(Outcome)


def test_states_and_stances_are_marked() -> None:
    assert {state.words for state in STATES.values()} <= _marked()
    assert {words for how, words in ENDINGS.items() if how is not Ending.LOST} <= _marked()
    assert {said.said for said in STANCES.values()} <= _marked()
