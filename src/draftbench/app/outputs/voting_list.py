"""The voting list: what is put to the vote, in which order, and what falls with what."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.amend.ballots.votes import Item, Vote, voted
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
from draftbench.amend.wording.speaking import Texts, in_words
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
    aside = left_out(state)
    wording, texts = Wording.of(state), Texts.of(state, state.entries)
    say = wording.say
    parts: dict[int, list[Entry]] = {}
    for ballot in ballots:
        parts.setdefault(ballot.part, []).append(ballot.entry)
    numbers = vote_numbers(ballots)
    rows = [
        _row(
            texts,
            wording,
            numbers.get(b.entry.amendment.id),
            b,
            capital(where(state, *parts[b.part])),
        )
        for b in ballots
    ]
    rows += [_aside(texts, one, wording) for one in aside]
    entries = [*(ballot.entry for ballot in ballots), *(one.entry for one in aside)]
    before = sum(entry.tabled for entry in entries)
    notes = [say("count.before", n=before) if before else say("none-before")]
    notes += [say("numbers.now")] if rows else []
    taken = [
        _taken(texts, vote, item, wording)
        for vote, item in zip(state.poll.votes, voted(state.poll), strict=True)
    ]
    if any(ballot.by_chair for ballot in ballots):
        notes.append(say("vote.changed"))
    return Table(
        "Voting list",
        (
            Column(say("head.vote"), 0.6),
            Column(say("head.amendment"), 1.4),
            Column(say("head.instruction"), 2.9),
            Column(say("head.why-here"), 1.7),
            Column(say("head.if-adopted"), 1.2),
            Column(say("head.positions"), 1.0),
            Column(say("head.result"), 1.2),
        ),
        (*rows, *taken),
        (*notes, *((say("vote.rule"),) if rows else ())),
        (say("vote.whole"),) if ballots else (),
        say("head.part"),
        language=say.language,
    )


def _aside(texts: Texts, one: LeftOut, wording: Wording) -> Row:
    """An amendment that is not put to the vote, and why."""
    amendment, say, state = one.entry.amendment, wording.say, texts.state
    return Row(
        (
            cell("–"),
            cell(amendment.id, small(wording.names(amendment.sponsors))),
            cell(
                *in_words(state, one.entry, texts=texts), language=language_of(state.draft.language)
            ),
            cell(small(said_in(one.why, say.language))),
            cell(""),
            cell(wording.held(TargetKind.AMENDMENT, amendment.id)),
            cell(say("vote.left-out")),
        ),
        say("vote.left-out"),
    )


def _taken(texts: Texts, vote: Vote, item: Item, wording: Wording) -> Row:
    """A vote that was taken."""
    say, amendment, state = wording.say, AmendmentId(item.subject), texts.state
    entry = state.entry(amendment)
    called = said_in(item.called, say.language)
    names = () if entry is None else (small(wording.names(entry.amendment.sponsors)),)
    words = () if entry is None else in_words(state, entry, texts=texts)
    result = capital(said_in(vote.with_fate(vote.tally.said), say.language))
    if entry is not None and entry.fell_with is not None and vote.decides:
        result = say("fell-with", state=result, other=entry.fell_with)
    return Row(
        (
            cell("–"),
            cell(called if called == item.subject else capital(called), *names),
            cell(*words, language=language_of(state.draft.language)),
            cell(""),
            cell(""),
            cell("" if entry is None else wording.held(TargetKind.AMENDMENT, amendment)),
            cell(result),
        ),
        say("vote.taken"),
    )


def _row(texts: Texts, wording: Wording, number: int | None, ballot: Ballot, part: str) -> Row:
    amendment, adopted, say = ballot.entry.amendment, ballot.entry.moot, wording.say
    state = texts.state
    why = [] if adopted is not None else [small(_why(ballot, say))]
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
            cell(
                *in_words(state, ballot.entry, texts=texts),
                language=language_of(state.draft.language),
            ),
            cell(*why, tone=Tone.CONFLICT if ballot.hindrance else Tone.NONE),
            cell(say.listed(ballot.excludes)),
            cell(wording.held(TargetKind.AMENDMENT, amendment.id)),
            cell("" if adopted is None else say("vote.moot", adopted=adopted)),
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
    if ballot.by_size:
        said.append(say("vote.by-size"))
    return say.together(said)
