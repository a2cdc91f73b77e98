"""A text with all its changes in it, each with who made it: the source of every marked output."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice

from draftbench.amend.changesets.changes import ChangeSet, Slot
from draftbench.amend.placement.lineage import Lineage
from draftbench.amend.stamp import Stamp
from draftbench.compare.normal import key
from draftbench.document import Clause, ClauseId, Document, RichText, printed_labels

__all__ = ["DraftStep", "Redline", "RedlineClause", "Run"]


Layer = tuple[ChangeSet, Stamp]
"""Changes, and who wrote them."""


@dataclass(frozen=True, slots=True)
class DraftStep:
    """Changes that were made to the draft, in its coordinates then, and who made them. ``texts``
    are the draft before and after them, with the numbers of then, where they wrote words that refer
    to paragraphs: these mean those numbers. ``layers`` are the same changes one after the other,
    where several wrote them."""

    changes: ChangeSet
    stamp: Stamp
    texts: tuple[Document, Document] | None = field(default=None, repr=False, compare=False)
    layers: tuple[Layer, ...] = ()


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
    with later changes as runs. ``along``: it moved only with what it hangs on. ``label_before`` is
    the printed number in the base, ``label_after`` in the result (empty where the clause does not
    stand there).
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
    along: bool = False


@dataclass(frozen=True)
class Redline:
    """``base`` and ``result`` with the path from one to the other; ``lineage`` says where the words
    of clauses went that were split or joined on the way. ``entries`` are the marked clauses in
    order; ``numbered`` says whether they have their labels (:attr:`clauses` have them always).

    Laws: the kept and deleted runs of the clauses that are not inserted or moved here, in order,
    are the base; the kept and inserted runs of those that are not deleted or moved away are the
    result.
    """

    base: Document
    result: Document
    entries: tuple[RedlineClause, ...]
    lineage: Lineage = field(default_factory=Lineage)
    numbered: bool = True

    @cached_property
    def clauses(self) -> tuple[RedlineClause, ...]:
        """The entries with the numbers printed before them."""
        if self.numbered:
            return self.entries
        before, after = printed_labels(self.base), printed_labels(self.result)
        out: list[RedlineClause] = []
        for entry in self.entries:
            clause = entry.clause.id
            stands_before = entry.inserted is None and entry.moved_here is None
            stands_after = entry.deleted is None and entry.moved_away is None
            label_before = before.get(clause, "") if stands_before else ""
            label_after = after.get(clause, "") if stands_after else ""
            out.append(replace(entry, label_before=label_before, label_after=label_after))
        return tuple(out)

    def of(self, clause_id: ClauseId) -> RedlineClause | None:
        """The entry for a clause where it stands now (or where it was deleted)."""
        if "places" not in vars(self) and clause_id in self.result:
            # Before it stand the clauses before it, and what is gone.
            for entry in islice(self.entries, self.result.position(clause_id), None):
                if entry.clause.id == clause_id and entry.moved_away is None:
                    return entry
        at = self.places.get(clause_id)
        return None if at is None else self.entries[at]

    def was_deleted(self, clause_id: ClauseId) -> bool:
        """Whether a clause is gone because somebody deleted it; not one that went on in another."""
        if clause_id in self.result or clause_id in self.lineage.joined:
            return False
        entry = self.of(clause_id)
        if entry is None:
            return clause_id in self.lineage.gone
        return entry.deleted is not None

    @property
    def stood(self) -> dict[ClauseId, Slot]:
        """Where each clause stands, or stood when it was deleted; what was deleted counts too."""
        last: dict[ClauseId | None, ClauseId] = {}
        found: dict[ClauseId, Slot] = {}
        for entry in self.entries:
            if entry.moved_away is None:
                clause = entry.clause
                found[clause.id] = Slot(clause.parent, last.get(clause.parent))
                last[clause.parent] = clause.id
        return found

    @cached_property
    def places(self) -> dict[ClauseId, int]:
        """Where in ``entries`` a clause stands now (or where it was deleted)."""
        return {e.clause.id: at for at, e in enumerate(self.entries) if e.moved_away is None}

    @cached_property
    def newcomers(self) -> tuple[ClauseId, ...]:
        """The clauses that do not stand in the base, or that came with a new base text."""
        came = self.lineage.newcomers
        if came:
            new = [e for e in self.entries if e.inserted is not None or e.clause.id in came]
        else:
            new = [e for e in self.entries if e.inserted is not None]
        found = [e.clause.id for e in new if not e.moved_away]
        return tuple(dict.fromkeys(found))

    def new_twins(self, words: str) -> tuple[ClauseId, ...]:
        """Those of :attr:`newcomers` in the result that have these words
        (:func:`draftbench.compare.normal.key`)."""
        return self._new_words.get(words, ())

    @cached_property
    def _new_words(self) -> dict[str, tuple[ClauseId, ...]]:
        found: dict[str, tuple[ClauseId, ...]] = {}
        for clause_id in self.newcomers:
            clause = self.result.get(clause_id)
            if clause is not None:
                words = key(clause.text.plain)
                found[words] = (*found.get(words, ()), clause_id)
        return found
