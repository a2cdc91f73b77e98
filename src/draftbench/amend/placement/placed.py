"""What comes of placing one change."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.changesets.changes import Change
from draftbench.document import ClauseId


@dataclass(frozen=True, slots=True)
class Placed:
    """The outcome, the reason in a sentence, the clause concerned, and the change in the target's
    terms: none where it has no place there, several where one clause has become several.
    ``rivals`` are the accepted amendments in the way, ``where`` the clauses to look at where it is
    not ``clause`` alone."""

    outcome: Outcome
    why: str
    clause: ClauseId | None
    changes: tuple[Change, ...] = ()
    rivals: tuple[AmendmentId, ...] = ()
    where: tuple[ClauseId, ...] = ()
