"""What was decided, taken in by a base text and turned back by what was decided later: a new text
that has it as it was before is no reason to make either again."""

from __future__ import annotations

import pytest

from amend.test_new_base import ALARM, BASE, HELP, JOINED, MEET, TELL, A, B
from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.editing import between
from draftbench.amend.placement.rebasing import Fate, Rebase, plan, rebased
from draftbench.amend.placement.succession import successor
from draftbench.amend.registers.register import Register, opened
from draftbench.amend.registers.states import Moment
from draftbench.document import ClauseId
from support.clauselines import filed, lines, text

ACT = BASE[0]
POLICE = "p: Requests the police to publish data;"
PART = ClauseId("x")


def laid(register: Register, *new: str) -> tuple[Rebase, Register]:
    what = plan(register, *successor(register, filed(*new)))
    return what, rebased(register, what, (), Moment("", ""))


def decided(register: Register, *after: str, **how: object) -> Register:
    """The register with one more accepted amendment, by which the draft reads so."""
    changes = between(register.draft, text(*after), **how)
    name = AmendmentId(f"am-{len(register.states)}")
    register = register.with_amendment(Amendment(name, "", ("MEX",), changes))
    return register.with_acceptance(name, register.acceptable(name, confirmed=False))


MOVES = {"moving": [B]}
TURNS = {
    "words": ((ALARM, *BASE[1:]), {}, {}),
    "fewer words": ((ACT.replace(" and to report", ""), *BASE[1:]), {}, {}),
    "more words": ((ACT, HELP.replace("help", "help and heal"), MEET, TELL), {}, {}),
    "a new clause": ((ACT, POLICE, HELP, MEET, TELL), {}, {}),
    "a move": ((ACT, MEET, HELP, TELL), MOVES, MOVES),
    "a division": (
        ("a: Urges States to act with concern", "x: and to report;", *BASE[1:]),
        {"splits": {PART: A}},
        {"joins": {PART: A}},
    ),
    "a union": ((JOINED, MEET, TELL), {"joins": {B: A}}, {"splits": {B: A}}),
}
EDITS = {
    "nothing": ("", ""),
    "words of that clause": ("Urges States", "Urges all States"),
    "words of the next": ("Invites donors", "Invites all donors"),
    "another clause": ("the Commission", "the Council"),
}


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("turn", TURNS)
def test_what_was_turned_back_is_not_made_again_where_the_new_text_has_it_so(
    turn: str, edit: str
) -> None:
    after, there, back = TURNS[turn]
    register = decided(opened("", text(*BASE), text(*BASE)), *after, **there)
    _, register = laid(register, *after)
    register = decided(register, *BASE, **back)
    new = [line.replace(*EDITS[edit]) if edit != "nothing" else line for line in BASE]
    what, register = laid(register, *new)
    assert [item.fate for item in what.items] == [Fate.INCORPORATED] * 2
    assert lines(register.draft) == lines(register.base)
    assert not register.steps


def test_one_beside_it_that_the_new_text_lost_is_made_again_alone() -> None:
    """What is lost stands in the same clause as what was turned back."""
    calls = ACT.replace("Urges", "Invites")
    register = decided(opened("", text(*BASE), text(*BASE)), calls, *BASE[1:])
    both = calls.replace("concern", "alarm")
    register = decided(register, both, *BASE[1:])
    _, register = laid(register, both, *BASE[1:])
    register = decided(register, ALARM, *BASE[1:])
    what, register = laid(register, *BASE)
    assert [item.fate for item in what.items] == [
        Fate.INCORPORATED,
        Fate.MADE_AGAIN,
        Fate.INCORPORATED,
    ]
    assert lines(register.draft)[0] == ALARM


def test_what_turned_it_back_is_made_again_where_the_new_text_has_it_as_before() -> None:
    register = decided(opened("", text(*BASE), text(*BASE)), ALARM, *BASE[1:])
    _, register = laid(register, ALARM, *BASE[1:])
    register = decided(register, *BASE)
    what, register = laid(register, ALARM, *BASE[1:])
    assert [item.fate for item in what.items] == [Fate.INCORPORATED, Fate.MADE_AGAIN]
    assert lines(register.draft)[0] == ACT
