"""Votes on the command line: their results kept, parts voted on separately, the running result."""

from __future__ import annotations

import argparse
from typing import Any

from draftbench.amend.ballots.votes import Item, Tally
from draftbench.app.meetings.polling import divide, record_vote
from draftbench.app.workbench import Workbench
from draftbench.cli.output import say
from draftbench.errors import UsageError


def vote(bench: Workbench, options: argparse.Namespace) -> None:
    """Keeps the result of a vote, or asks for separate votes, as the options say."""
    if options.divide is not None:
        divide(bench, options.divide, options.part, objection=options.objection, by=options.by)
        return
    subject, part = _item(options.vote if options.motion is None else options.motion)
    made = record_vote(
        bench,
        subject,
        _tally(options),
        part=part,
        motion=options.motion is not None,
        confirmed=options.confirm,
        by=options.by,
    )
    if not options.json:
        say(f"{options.vote or options.motion} is {made.tally.said}.")


def _item(given: str) -> tuple[str, int]:
    subject, _, part = given.partition("/")
    if part and not part.isdecimal():
        msg = f"“{given}” names no part; write its number behind the stroke, as in am-3/2."
        raise UsageError(msg)
    return subject.strip(), int(part or 0)


def _tally(options: argparse.Namespace) -> Tally:
    counted = (options.favour, options.against, options.abstaining)
    if options.without_vote:
        if any(one is not None for one in counted):
            msg = "Where there was no vote there are no numbers; leave them or --without-vote out."
            raise UsageError(msg)
        return Tally(without_vote=True)
    if options.favour is None and options.against is None:
        msg = "Say how members voted: --for N --against N --abstaining N, or --without-vote."
        raise UsageError(msg)
    favour, against, abstaining = (one or 0 for one in counted)
    return Tally(favour, against, abstaining, two_thirds=options.two_thirds)


def item_to_data(item: Item) -> dict[str, Any]:
    """A line of the running result as JSON."""
    return {
        "item": item.subject if not item.part else f"{item.subject}/{item.part}",
        "motion": item.motion,
        "called": item.called,
        "result": item.result.value,
        "said": item.said,
    }
