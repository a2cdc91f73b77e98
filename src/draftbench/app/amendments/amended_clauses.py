"""The clauses of an open amendment, as who amends it names them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import ChangeSet, Insertion
from draftbench.app.amendments.tabling import clause_named, squeezed
from draftbench.document import ClauseId, Document
from draftbench.errors import UsageError
from draftbench.formats.docx.write.bracketed import compiled

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench

_SERIES = re.compile(r"^\s*OP\b", re.IGNORECASE)


def clause_amended(
    bench: Workbench, text: Document, parent: AmendmentId, name: str = ""
) -> ClauseId:
    """The clause of ``text``, what the open amendment ``parent`` would give, that ``name`` means:
    as :func:`clause_named`, or by the number that the rolling text prints before what ``parent``
    proposes ("OP 5 ter"); without a name the one that it amends or brings. Raises UsageError where
    there is none, or more than one."""
    if not name:
        own = _concerned(bench.register.open_amendment(parent).changes, text)
        if len(own) == 1:
            return own[0]
        raise UsageError(
            "{parent} concerns several clauses; name one of them, as delegates do: OP 5.",
            remedy="clause",
            parent=parent,
        )
    try:
        return clause_named(text, name)
    except UsageError:
        wanted = {squeezed(name), squeezed(_SERIES.sub("", name))}
        for line in compiled(bench.state).lines:
            proposed = not line.own and line.clause.id in text
            if proposed and squeezed(line.label) in wanted:
                return line.clause.id
        raise


def _concerned(changes: ChangeSet, text: Document) -> list[ClauseId]:
    """The clauses of ``text`` that changes amend or bring."""
    found: dict[ClauseId, None] = {}
    for change in changes.changes:
        if isinstance(change, Insertion):
            found.update((clause.id, None) for clause in change.clauses)
        else:
            found[change.clause] = None
    return [clause for clause in found if clause in text]
