"""From words of the draft to the events that gave them, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import Insertion, Join, Splice, Split
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.redlines.provenance import stretches, why
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId
from draftbench.gui.cells.quotes import called, quoted_line, quoted_words, quotes
from draftbench.gui.session.names import title_of
from draftbench.gui.speech import tr
from draftbench.gui.widgets.pieces import Piece
from draftbench.gui.widgets.replies import Line, Look

_MOST = 8
"""Amendments whose words are shown of one event."""


def events_of(bench: Workbench, clause: ClauseId) -> tuple[int, ...]:
    """The numbers (from 1) of the events that gave a clause of the draft its words or did something
    to it as a whole, in order; none where all is the base's."""
    state = bench.state
    found = stretches(state, clause)
    stamps = [one.giver.stamp for one in found]
    if found:
        stamps += [deed.stamp for deed in why(state, clause, found[0].start).deeds]
    wanted = {stamp.event for stamp in stamps if stamp is not None}
    return tuple(n for n, event in enumerate(bench.events, 1) if event.id in wanted)


def clause_of(state: Negotiation, event: str) -> ClauseId | None:
    """The first clause of the draft that an event (its id) changed; None where there is none."""
    return next((one for one in _touched(state, event) if one in state.draft), None)


def _touched(state: Negotiation, event: str) -> Iterator[ClauseId]:
    for step in state.steps:
        if step.stamp.event != event:
            continue
        for change in step.changes.changes:
            match change:
                case Insertion():
                    yield from (one.id for one in change.clauses)
                case Join():
                    yield change.into
                case Split():
                    yield from (change.clause, change.new)
                case _:
                    yield change.clause


def changed_lines(
    state: Negotiation, event: str, call: Callable[[ClauseId], str]
) -> tuple[Line, ...]:
    """What an event changed in the words of the draft, quoted."""
    lines: list[Line] = []
    for step in state.steps:
        if step.stamp.event == event:
            first = next((c.clause for c in step.changes.changes if isinstance(c, Splice)), None)
            alone = (first,) if first is not None else ()
            if alone:
                lines.append(
                    Line(tr("In {clause}", clause=called(state, alone[0], call)), Look.DIM)
                )
            for quote in quotes(state, step.changes, alone, lambda c: called(state, c, call)):
                if quote.where:
                    lines.append(Line(quote.where, Look.DIM))
                lines.append(quoted_line(quote))
    return tuple(lines)


def about_lines(state: Negotiation, payload: Mapping[str, Any]) -> tuple[Line, ...]:
    """The words of the amendments, or of the clause, that an event is about."""
    target = payload.get("target", {})
    named = [payload.get("id"), *payload.get("ids", ()), target.get("id")]
    named.append(payload.get("amendment", {}).get("id"))
    lines: list[Line] = []
    for name in [str(one) for one in named if one][:_MOST]:
        entry, clause = state.entry(AmendmentId(name)), state.draft.get(ClauseId(name))
        if entry is not None:
            lines.append(Line(f"{name} · {title_of(state, entry.amendment)}", Look.DIM))
            shown = quoted_words(state, entry.amendment.changes)
            lines.append(Line("".join(piece.text for piece in shown), Look.QUOTE, shown))
        elif clause is not None:
            lines.append(Line(clause.text.plain, Look.QUOTE, (Piece(clause.text.plain),)))
    return tuple(lines)
