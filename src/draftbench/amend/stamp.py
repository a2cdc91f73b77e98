"""Who made a change, when and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from draftbench.document import Origin

if TYPE_CHECKING:
    from draftbench.amend.amendment import AmendmentId


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who made a change, when and why. ``author`` is what a reader sees ("Argentina, Uruguay"),
    ``codes`` the sponsors' codes, ``at`` ISO 8601 in UTC; ``amendment`` None for an editor's own
    change. ``origins`` are the source clauses that the words were taken from; ``meeting`` is the
    meeting in which the change was made (empty: outside of all), ``event`` the id of the event that
    made it (empty: not known)."""

    author: str
    codes: tuple[str, ...]
    at: str
    reason: str = ""
    amendment: AmendmentId | None = None
    origins: tuple[Origin, ...] = ()
    meeting: str = ""
    event: str = ""
