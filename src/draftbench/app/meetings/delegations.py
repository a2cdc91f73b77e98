"""Who takes part: the delegations that a file lists."""

from __future__ import annotations

from draftbench.amend.amendment import Delegation
from draftbench.formats.imported import Imported
from draftbench.formats.plain.participants import delegations


def delegations_in(imported: Imported) -> tuple[Delegation, ...]:
    """The delegations of the file's list of participants; none where it has no such list."""
    found = imported.part("participants")
    return () if found is None else delegations(found)
