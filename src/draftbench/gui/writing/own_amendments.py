"""Which open amendments stand to a clause that is written, for the line of the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from draftbench.amend.negotiation import Entry
from draftbench.amend.registers.states import Step, allows
from draftbench.app.amendments.tabling import ground
from draftbench.document import ClauseId
from draftbench.errors import DraftbenchError
from draftbench.gui.cells.census import own_places
from draftbench.gui.editor.own_amendment_line import OwnAmendment

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace


def own_amendments(workspace: Workspace, clause: ClauseId) -> tuple[OwnAmendment, ...]:
    """The open amendments that change a clause of the draft, in order."""
    return tuple(
        OwnAmendment(e.amendment.id, e.amendment.sponsors, _words(workspace, e, clause))
        for e in workspace.state.entries
        if e.open and clause in own_places(e)
    )


def _words(workspace: Workspace, entry: Entry, clause: ClauseId) -> str:
    """The words of the clause with an amendment that changes nothing else and that nobody amends;
    else nothing."""
    own = entry.amendment.id
    amended = any(e.open and e.amendment.parent == own for e in workspace.state.entries)
    if amended or own_places(entry) != {clause} or not allows(entry.status, Step.WITHDRAW):
        return ""
    try:
        text = ground(workspace.bench.register, own)
    except DraftbenchError:
        return ""
    return text[clause].text.plain if clause in text else ""
