"""What each clause is called now, and what the reader may know it by: the one place that says so.

A clause is named by its number in the draft as it stands. Beside it stands the number that it had
in the text for which an amendment was written, or else in the base text, where that is another;
a clause that is gone has that one alone. Sentences are made of it by
:mod:`draftbench.amend.wording.titles`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.summaries import brought_by
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.registers.states import OPEN
from draftbench.document import Clause, ClauseId, spoken_labels


@dataclass(frozen=True, slots=True)
class ClauseName:
    """A name of ``clause``: ``number`` in the draft ("OP 3"; empty: it has none, or is not there)
    and ``was``, the other one that the reader may know. ``found`` is the clause as it stands (None:
    it does not); then ``new`` says that an amendment which is open would bring it (``of`` says
    which, where it is another one than that spoken of), ``into`` the clause that it was joined to;
    else it was deleted."""

    clause: ClauseId
    number: str = ""
    was: str = ""
    found: Clause | None = None
    new: bool = False
    of: AmendmentId | None = None
    into: str = ""


class ClauseNames:
    """The names of clauses in a negotiation as it stands."""

    def __init__(self, state: Negotiation) -> None:
        self._state = state
        self._now = spoken_labels(state.draft)
        self._base = spoken_labels(state.base)

    def of(self, clause: ClauseId, amendment: Amendment | None = None) -> ClauseName:
        """Return the name of a clause, for a reader of ``amendment`` where one is given."""
        was = self._base.get(clause, "")
        if amendment is not None:
            was = amendment.numbers.get(clause, was)
        found = self._state.draft.get(clause)
        if found is not None:
            number = self._now[clause]
            return ClauseName(clause, number, "" if was == number else was, found)
        for one in self._open(amendment):
            if clause in brought_by(one.changes):
                of = None if one is amendment else one.id
                return ClauseName(clause, new=True, of=of)
        joined = self._state.redline.lineage.joined.get(clause)
        into = "" if joined is None else self._now.get(joined.into, "")
        return ClauseName(clause, was=was, into=into)

    def _open(self, amendment: Amendment | None) -> Iterator[Amendment]:
        """The amendment and those that it amends, as long as they are open."""
        while amendment is not None:
            entry = self._state.states.get(amendment.id)
            if entry is not None and entry[1] not in OPEN:
                return
            yield amendment
            parent = None if amendment.parent is None else self._state.states.get(amendment.parent)
            amendment = None if parent is None else parent[0]
