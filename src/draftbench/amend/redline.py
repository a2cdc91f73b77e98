"""A text with all its changes in it, each with who made it: the source of every marked output."""

from __future__ import annotations

from dataclasses import dataclass, field

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changes import ChangeSet
from draftbench.amend.lineage import Lineage
from draftbench.document import Clause, ClauseId, Document, Origin, RichText


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who made a change, when and why. ``author`` is what a reader sees ("Argentina, Uruguay"),
    ``codes`` the sponsors' codes, ``at`` ISO 8601 in UTC; ``amendment`` None for an editor's own
    change. ``origins`` are the source clauses that the words were taken from; ``meeting`` is the
    meeting in which the change was made (empty: outside of all)."""

    author: str
    codes: tuple[str, ...]
    at: str
    reason: str = ""
    amendment: AmendmentId | None = None
    origins: tuple[Origin, ...] = ()
    meeting: str = ""


@dataclass(frozen=True, slots=True)
class DraftStep:
    """Changes that were made to the draft, in its coordinates then, and who made them."""

    changes: ChangeSet
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one clause. Kept where neither stamp is set; ``inserted`` and
    ``deleted`` together: put in by one and taken out again by another."""

    text: RichText
    inserted: Stamp | None = None
    deleted: Stamp | None = None


@dataclass(frozen=True, slots=True)
class RedlineClause:
    """One clause in the marked text.

    A moved clause stands twice: where it was (``moved_away`` set) and where it is now
    (``moved_here`` set); both carry the same ``move`` name. ``moved_away`` shows the text as it
    was in the base (all runs without stamps or with ``deleted``), ``moved_here`` the text as it is,
    with later changes as runs. ``label_before`` is the printed number in the base, ``label_after``
    in the result (empty where the clause does not stand there).
    """

    clause: Clause
    runs: tuple[Run, ...]
    label_before: str = ""
    label_after: str = ""
    inserted: Stamp | None = None
    deleted: Stamp | None = None
    moved_away: Stamp | None = None
    moved_here: Stamp | None = None
    move: str = ""


@dataclass(frozen=True, slots=True)
class Redline:
    """``base`` and ``result`` with the path from one to the other; ``lineage`` says where the words
    of clauses went that were split or joined on the way.

    Laws: the kept and deleted runs of the clauses that are not inserted or moved here, in order,
    are the base; the kept and inserted runs of those that are not deleted or moved away are the
    result.
    """

    base: Document
    result: Document
    clauses: tuple[RedlineClause, ...]
    lineage: Lineage = field(default_factory=Lineage)

    def of(self, clause_id: ClauseId) -> RedlineClause | None:
        """The entry for a clause where it stands now (or where it was deleted)."""
        found = None
        for entry in self.clauses:
            if entry.clause.id == clause_id and entry.moved_away is None:
                found = entry
        return found
