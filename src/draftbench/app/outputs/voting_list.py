"""The voting list: what is put to the vote, in which order, and what falls with what."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.amend.ballots.votes import DRAFT, Vote
from draftbench.amend.ballots.voting import (
    Ballot,
    LeftOut,
    Removal,
    left_out,
    vote_numbers,
    voting_list,
)
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.proceedings.statements import TargetKind
from draftbench.amend.wording.amendment_words import language_of
from draftbench.amend.wording.speaking import in_words
from draftbench.app.outputs.phrases import capital, where
from draftbench.formats.docx.write.brackets import Wording
from draftbench.formats.table.table import Column, Line, Row, Table, Tone, cell, small
from draftbench.language.phrasebook import Phrasebook
from draftbench.messages.translation import say as said_in

_MEASURED = (Removal.WORDS, Removal.ADDITION, Removal.STRENGTH)
"""What a share of words is said of."""


def voting_table(state: Negotiation, order: Sequence[AmendmentId] | None = None) -> Table:
    """The tabled amendments in the order of voting, that of the negotiation or ``order``."""
    ballots = voting_list(state, order)
    wording = Wording.of(state)
    say = wording.say
    parts: dict[int, dict[str, None]] = {}
    for ballot in ballots:
        parts.setdefault(ballot.part, {})[where(state, ballot.entry)] = None
    numbers = vote_numbers(state, ballots)
    rows = [
        _row(
            state, wording, numbers.get(b.entry.amendment.id), b, capital(say.listed(parts[b.part]))
        )
        for b in ballots
    ]
    rows += [_aside(state, one, wording) for one in left_out(state)]
    count = say("count.before", n=len(rows))
    notes = [count, say("numbers.now")] if rows else [say("none-before")]
    if any(ballot.by_chair for ballot in ballots):
        notes.append(say("vote.changed"))
    return Table(
        "Voting list",
        (
            Column(say("head.vote"), 0.6),
            Column(say("head.amendment"), 1.4),
            Column(say("head.instruction"), 3.1),
            Column(say("head.why-here"), 1.8),
            Column(say("head.if-adopted"), 1.2),
            Column(say("head.positions"), 1.1),
            Column(say("head.result"), 0.8),
        ),
        tuple(rows),
        (*notes, *((say("vote.rule"),) if rows else ())),
        (
            *_taken(state, say),
            *((say("vote.whole"),) if ballots else ()),
        ),
        say("head.part"),
        language=say.language,
    )


def _result(state: Negotiation, amendment: AmendmentId, say: Phrasebook) -> str:
    """What is known of the vote on what is still on the list: that there is none."""
    adopted = state.poll.moot().get(amendment)
    return "" if adopted is None else say("vote.moot", adopted=adopted)


def _aside(state: Negotiation, one: LeftOut, wording: Wording) -> Row:
    """An amendment that is not put to the vote, and why."""
    amendment, say = one.entry.amendment, wording.say
    return Row(
        (
            cell("–"),
            cell(amendment.id, small(wording.names(amendment.sponsors))),
            cell(*in_words(state, one.entry), language=language_of(state.draft.language)),
            cell(small(said_in(one.why, say.language))),
            cell(""),
            cell(wording.held(TargetKind.AMENDMENT, amendment.id)),
            cell(say("vote.left-out")),
        ),
        say("vote.left-out"),
    )


def _taken(state: Negotiation, say: Phrasebook) -> tuple[str, ...]:
    """The votes that were taken, a sentence each."""
    return tuple(_told(vote, say) for vote in state.poll.votes)


def _told(vote: Vote, say: Phrasebook) -> str:
    what = say("vote.draft") if vote.subject == DRAFT else vote.subject
    if vote.part:
        what = say("vote.parted", what=what, part=vote.part)
    if vote.motion:
        what = say("vote.division", what=what)
    tally = vote.tally
    if tally.without_vote:
        return say("vote.unopposed", what=what)
    return say(
        "vote.adopted" if tally.adopted else "vote.rejected",
        what=what,
        favour=tally.favour,
        against=tally.against,
        abstaining=tally.abstaining,
    )


def _row(
    state: Negotiation, wording: Wording, number: int | None, ballot: Ballot, part: str
) -> Row:
    amendment, say = ballot.entry.amendment, wording.say
    why = [small(_why(ballot, say))]
    if ballot.hindrance:
        hindrance = said_in(ballot.hindrance, say.language)
        key = "vote.confirm" if ballot.to_confirm else "vote.hindrance"
        why.append(small(say(key, why=hindrance)))
    package = state.package_of(amendment.id)
    if package is not None:
        why.append(small(say("package", name=say.quoted(package.name))))
    return Row(
        (
            cell("–" if number is None else str(number)),
            cell(amendment.id, small(wording.names(amendment.sponsors)), *_held(ballot.entry, say)),
            cell(*in_words(state, ballot.entry), language=language_of(state.draft.language)),
            cell(*why, tone=Tone.CONFLICT if ballot.hindrance else Tone.NONE),
            cell(say.listed(ballot.excludes)),
            cell(wording.held(TargetKind.AMENDMENT, amendment.id)),
            cell(_result(state, amendment.id, say)),
        ),
        part,
    )


def _held(entry: Entry, say: Phrasebook) -> tuple[Line, ...]:
    """That an amendment is on hold."""
    held = capital(say(f"status.{Status.HELD.value}"))
    return (small(held),) if entry.status is Status.HELD else ()


def _why(ballot: Ballot, say: Phrasebook) -> str:
    """Why an amendment stands where it stands."""
    if ballot.by_chair:
        return say("vote.by-chair")
    said = [say("vote.amends", amendment=ballot.before)] if ballot.before is not None else []
    what = f"removal.{ballot.removal.name.lower()}"
    if ballot.removal in _MEASURED and ballot.share:
        share = say.percent(ballot.share)
        said.append(say("vote.share", what=say(what), share=share))
    else:
        said.append(say("sentence", said=say(what)))
    if ballot.ways:
        said.append(say(f"way.{'-'.join(sorted(ballot.ways))}"))
    if ballot.former is not None:
        said.append(say("vote.after", former=ballot.former))
    elif ballot.rivals:
        said.append(say("vote.furthest", n=ballot.rivals))
    return say.together(said)
