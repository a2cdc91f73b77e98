"""The list of amendments, in the order of the text, each as instructions in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from draftbench.amend.amendment import Status
from draftbench.amend.ballots.voting import Precedence
from draftbench.amend.negotiation import Negotiation, state_counts
from draftbench.amend.placement.placing import place
from draftbench.amend.proceedings.statements import TargetKind
from draftbench.amend.wording.amendment_words import language_of
from draftbench.amend.wording.speaking import Texts, as_proposed, in_words
from draftbench.amend.wording.titles import title
from draftbench.app.outputs.phrases import before_the_meeting, stands, where
from draftbench.formats.akn.amendments import Proposed
from draftbench.formats.docx.write.brackets import Wording
from draftbench.formats.table.table import Column, Row, Table, Tone, cell, small
from draftbench.language.phrasebook import phrasebook

_TONES = {Status.ACCEPTED: Tone.AGREED, Status.MODIFIED: Tone.AGREED, Status.HELD: Tone.PARKED}


def amendment_list(state: Negotiation) -> Table:
    """Every amendment that was before the meeting, with sponsors, reason, state and outcome."""
    wording = Wording.of(state)
    say = wording.say
    instructed = language_of(state.draft.language)
    entries = sorted(before_the_meeting(state), key=Precedence(state).of)
    texts = Texts.of(state, entries)
    rows: list[Row] = []
    for entry in entries:
        amendment = entry.amendment
        head, *more = stands(state, entry, wording)
        said = wording.held(TargetKind.AMENDMENT, amendment.id)
        proposed = [
            small(say("proposed", said=one)) for one in as_proposed(state, entry, texts=texts)
        ]
        tone = Tone.NONE if entry.open else Tone.GONE
        if entry.fell_with is None:
            tone = _TONES.get(entry.status, tone)
        rows.append(
            Row(
                (
                    cell(amendment.id, small(title(state, amendment, say))),
                    cell(where(state, entry, texts=True)),
                    cell(wording.names(amendment.sponsors)),
                    cell(*in_words(state, entry, texts=texts), *proposed, language=instructed),
                    cell(*amendment.reason.splitlines()),
                    cell(
                        head,
                        *map(small, more),
                        *([small(say("positions", said=said))] if said else []),
                        tone=Tone.CONFLICT if entry.in_conflict else tone,
                    ),
                )
            )
        )
    counts = state_counts(entries)
    told = say.listed(say(f"count.status.{state}", n=n) for state, n in counts.items())
    count = say("count.amendments", n=len(entries), told=told)
    return Table(
        "List of amendments",
        (
            Column(say("head.amendment"), 1.25),
            Column(say("head.paragraph"), 1.4),
            Column(say("head.sponsors"), 1.1),
            Column(say("head.instruction"), 3.2),
            Column(say("head.reason"), 1.2),
            Column(say("head.state"), 1.7),
        ),
        tuple(rows),
        (count if entries else say("no-amendments"), say("numbers.now"), say("ground")),
        language=say.language,
    )


# The open amendments of a negotiation, as files of Akoma Ntoso hold them.


def open_amendments(state: Negotiation) -> Iterator[Proposed]:
    """The amendments that are before the meeting, in the order of the register: their changes in
    coordinates of the draft where they have a place in it, else of the text they were made for."""
    entries = [entry for entry in state.entries if entry.tabled]
    say, texts = phrasebook(state.draft.language), Texts.of(state, entries)
    names = {delegation.code: delegation.name for delegation in state.delegations}
    for entry in entries:
        amendment = entry.amendment
        called = title(state, amendment, say)
        placed = None if entry.placement is None else entry.placement.changes
        if placed is not None and amendment.parent is None:
            if not state.draft.was(placed.base):  # kept as they were written for another text
                placed = place(placed, state.draft, state.redline).changes or placed
            amendment = replace(amendment, changes=placed)
        sponsors = tuple((code, names.get(code, code)) for code in amendment.sponsors)
        yield Proposed(amendment, in_words(state, entry, texts=texts), sponsors, called)
