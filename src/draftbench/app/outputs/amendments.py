"""The list of amendments, in the order of the text, each as instructions in words."""

from __future__ import annotations

from draftbench.amend.amendment import Status
from draftbench.amend.ballots.precedence import Precedence
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.positions import TargetKind
from draftbench.amend.wording.speaking import in_words, language_of
from draftbench.amend.wording.titles import title
from draftbench.app.outputs.phrases import before_the_meeting, stands, where
from draftbench.formats.docx.wording import Wording
from draftbench.formats.table.table import Column, Row, Table, Tone, cell, small

_TONES = {Status.ACCEPTED: Tone.AGREED, Status.MODIFIED: Tone.AGREED, Status.HELD: Tone.PARKED}


def amendment_list(state: Negotiation) -> Table:
    """Every amendment that was before the meeting, with sponsors, reason, state and outcome."""
    wording = Wording.of(state)
    say = wording.say
    instructed = language_of(state.draft.language)
    entries = sorted(before_the_meeting(state), key=Precedence(state).of)
    rows: list[Row] = []
    for entry in entries:
        amendment = entry.amendment
        head, *more = stands(state, entry, wording)
        said = wording.held(TargetKind.AMENDMENT, amendment.id)
        tone = _TONES.get(entry.status, Tone.NONE if entry.open else Tone.GONE)
        rows.append(
            Row(
                (
                    cell(amendment.id, small(title(state, amendment, say))),
                    cell(where(state, entry)),
                    cell(wording.names(amendment.sponsors)),
                    cell(*in_words(state, entry), language=instructed),
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
    counts = {status: sum(1 for e in entries if e.status is status) for status in Status}
    told = say.listed(say(f"count.status.{s.value}", n=n) for s, n in counts.items() if n)
    count = say("count.amendments", n=len(entries), told=told)
    return Table(
        "List of amendments",
        (
            Column(say("head.amendment"), 1.1),
            Column(say("head.paragraph"), 0.9),
            Column(say("head.sponsors"), 1.1),
            Column(say("head.instruction"), 3.4),
            Column(say("head.reason"), 1.8),
            Column(say("head.state"), 1.7),
        ),
        tuple(rows),
        (count if entries else say("no-amendments"), say("numbers.now"), say("ground")),
        language=say.language,
    )
