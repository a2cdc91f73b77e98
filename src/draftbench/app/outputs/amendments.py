"""The list of amendments, in the order of the text, each as instructions in words."""

from __future__ import annotations

from draftbench.amend.amendment import Status
from draftbench.amend.formerly import former_texts
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.precedence import Precedence
from draftbench.amend.proceedings.matrix import Positions
from draftbench.amend.states import STATES
from draftbench.amend.wording import in_words
from draftbench.app.outputs.phrases import (
    before_the_meeting,
    names,
    positions_on,
    stands,
    where,
)
from draftbench.formats.docx.wording import Wording
from draftbench.formats.table.table import Column, Row, Table, Tone, cell, small

_TONES = {Status.ACCEPTED: Tone.AGREED, Status.MODIFIED: Tone.AGREED, Status.HELD: Tone.PARKED}


GROUND = (
    "All instructions of an amendment refer to the text before any of them is carried out, with "
    "its numbers: to the draft as it stands; to the text for which they were proposed where an "
    "amendment was decided already or has no place in the draft."
)


def amendment_list(state: Negotiation) -> Table:
    """Every amendment that was before the meeting, with sponsors, reason, state and outcome."""
    wording, positions = Wording.of(state), Positions(state.proceedings)
    entries = sorted(before_the_meeting(state), key=Precedence(state).of)
    unplaced = [e for e in entries if e.placement is None or e.placement.changes is None]
    formerly = former_texts(state, {e.amendment.changes.base for e in unplaced})
    rows: list[Row] = []
    for entry in entries:
        amendment = entry.amendment
        head, *more = stands(state, entry, wording)
        said = positions_on(positions, amendment.id)
        tone = _TONES.get(entry.status, Tone.NONE if entry.open else Tone.GONE)
        rows.append(
            Row(
                (
                    cell(amendment.id, small(amendment.title)),
                    cell(where(state, entry)),
                    cell(names(state, amendment.sponsors)),
                    cell(*in_words(state, entry, formerly=formerly)),
                    cell(*amendment.reason.splitlines()),
                    cell(
                        head,
                        *map(small, more),
                        *([small(f"Positions: {said}.")] if said else []),
                        tone=Tone.CONFLICT if entry.in_conflict else tone,
                    ),
                )
            )
        )
    counts = {status: sum(1 for e in entries if e.status is status) for status in Status}
    told = ", ".join(f"{n} {STATES[s].words}" for s, n in counts.items() if n)
    return Table(
        "List of amendments",
        (
            Column("Amendment", 1.1),
            Column("Paragraph", 0.9),
            Column("Sponsors", 1.1),
            Column("Instruction", 3.4),
            Column("Reason", 1.8),
            Column("State and outcome", 1.7),
        ),
        tuple(rows),
        (
            f"{len(entries)} amendments: {told}." if entries else "There are no amendments.",
            GROUND,
        ),
    )
