"""Decisions on clauses: agreed, agreed ad referendum, parked, deleted, reopened."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from draftbench.amend.proceedings.meetings import Occasion
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.document import ClauseId, Document


@dataclass(frozen=True, slots=True)
class Decision:
    """A clause, with all that hangs on it, came into a ``state``. ``codes`` are the delegations
    that asked for it, ``why`` the reason in words; ``silence`` the silence procedure that it
    follows from."""

    clause: ClauseId
    state: ClauseState
    codes: tuple[str, ...]
    why: str
    occasion: Occasion
    silence: str = ""


def wording(draft: Document, clause: ClauseId) -> str:
    """sha256 (hex) over the words, marks and tree of a clause and all that hangs on it."""
    digest = hashlib.sha256()
    for one in draft.subtree(clause):
        digest.update(one.digest.encode())
    return digest.hexdigest()
