"""The steps that only change the state of amendments: what a button says, and how it is told."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.registers.states import Step
from draftbench.gui.speech import counted, headed, relayed, tr, tr_as

STEPS = (
    Step.ACCEPT,
    Step.REJECT,
    Step.HOLD,
    Step.WITHDRAW,
    Step.SUBMIT,
    Step.TABLE,
    Step.RETURN,
    Step.SUPERSEDE,
)
"""Those that there is a button for, in the order of the buttons."""


def step_title(step: Step) -> str:
    """What the button of a step says."""
    match step:
        case Step.ACCEPT:
            return tr("Accept")
        case Step.REJECT:
            return tr("Reject")
        case Step.HOLD:
            return tr_as("Hold", "to put on hold")
        case Step.WITHDRAW:
            return tr("Withdraw")
        case Step.SUBMIT:
            return tr("Submit")
        case Step.TABLE:
            return tr_as("Table", "to put before the meeting")
        case Step.RETURN:
            return tr_as("Return", "to give back")
        case Step.SUPERSEDE:
            return tr("Supersede")
    raise ValueError(step)


def step_done(step: Step, amendments: Sequence[AmendmentId]) -> str:
    """That a step was taken with some amendments, the one alone by its name."""
    if len(amendments) == 1:
        return _one_done(step, amendments[0])
    n = len(amendments)
    match step:
        case Step.ACCEPT:
            return counted("{n} amendment accepted", "{n} amendments accepted", n)
        case Step.REJECT:
            return counted("{n} amendment rejected", "{n} amendments rejected", n)
        case Step.HOLD:
            return counted("{n} amendment put on hold", "{n} amendments put on hold", n)
        case Step.WITHDRAW:
            return counted("{n} amendment withdrawn", "{n} amendments withdrawn", n)
        case Step.SUBMIT:
            return counted("{n} amendment submitted", "{n} amendments submitted", n)
        case Step.TABLE:
            return counted("{n} amendment tabled", "{n} amendments tabled", n)
        case Step.RETURN:
            return counted(
                "{n} amendment returned to its sponsors",
                "{n} amendments returned to their sponsors",
                n,
            )
        case Step.SUPERSEDE:
            return counted("{n} amendment superseded", "{n} amendments superseded", n)
    raise ValueError(step)


def _one_done(step: Step, amendment: AmendmentId) -> str:
    match step:
        case Step.ACCEPT:
            return tr("{amendment} accepted", amendment=amendment)
        case Step.REJECT:
            return tr("{amendment} rejected", amendment=amendment)
        case Step.HOLD:
            return tr("{amendment} put on hold", amendment=amendment)
        case Step.WITHDRAW:
            return tr("{amendment} withdrawn", amendment=amendment)
        case Step.SUBMIT:
            return tr("{amendment} submitted", amendment=amendment)
        case Step.TABLE:
            return tr("{amendment} tabled", amendment=amendment)
        case Step.RETURN:
            return tr("{amendment} returned to its sponsors", amendment=amendment)
        case Step.SUPERSEDE:
            return tr("{amendment} superseded", amendment=amendment)
    raise ValueError(step)


def step_partly(step: Step, done: int) -> str:
    """That a step was taken with ``done`` amendments and not with others, which are named after
    it."""
    match step:
        case Step.ACCEPT:
            return counted("{n} accepted; not these:", "{n} accepted; not these:", done)
        case Step.REJECT:
            return counted("{n} rejected; not these:", "{n} rejected; not these:", done)
        case Step.HOLD:
            return counted("{n} put on hold; not these:", "{n} put on hold; not these:", done)
        case Step.WITHDRAW:
            return counted("{n} withdrawn; not these:", "{n} withdrawn; not these:", done)
        case Step.SUBMIT:
            return counted("{n} submitted; not these:", "{n} submitted; not these:", done)
        case Step.TABLE:
            return counted("{n} tabled; not these:", "{n} tabled; not these:", done)
        case Step.RETURN:
            return counted(
                "{n} returned to its sponsors; not these:",
                "{n} returned to their sponsors; not these:",
                done,
            )
        case Step.SUPERSEDE:
            return counted("{n} superseded; not these:", "{n} superseded; not these:", done)
    raise ValueError(step)


def leaves_out(step: Step, left: int, among: int) -> str:
    """That a step cannot be taken with ``left`` of some amendments."""
    match step:
        case Step.ACCEPT:
            return tr("{left} of {all} cannot be accepted", left=left, all=among)
        case Step.REJECT:
            return tr("{left} of {all} cannot be rejected", left=left, all=among)
        case Step.HOLD:
            return tr("{left} of {all} cannot be put on hold", left=left, all=among)
        case Step.WITHDRAW:
            return tr("{left} of {all} cannot be withdrawn", left=left, all=among)
    raise ValueError(step)


def reason_named(amendment: str, why: str) -> str:
    """Why something cannot be done with an amendment (a sentence of the engine), with its name
    before it where the reason does not begin with it.

    >>> reason_named("am-1", "am-1 excludes am-2."), reason_named("am-1", "It is agreed.")
    ('am-1 excludes am-2.', 'am-1: It is agreed.')
    """
    return relayed(why) if why.startswith(f"{amendment} ") else headed(amendment, relayed(why))
