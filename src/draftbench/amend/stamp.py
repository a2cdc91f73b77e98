"""Who made a change, when and why, and whose words are whose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from draftbench.document import ClauseId, Origin

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


@dataclass(frozen=True, slots=True)
class Giver:
    """Who gave words. ``origin`` is the clause of the base or of a source that has them, None for
    words that somebody wrote; ``stamp`` who put them into the draft, when, with which amendment, at
    which meeting, None for those that the base had; ``instead_of`` the words that they replaced,
    in the draft or in the source clause that the words around them were taken from. ``base`` is the
    clause of the base that took words over which somebody put into the draft of before, None for
    all others."""

    origin: Origin | None = None
    stamp: Stamp | None = None
    instead_of: str = ""
    base: Origin | None = None

    @property
    def origins(self) -> tuple[Origin, ...]:
        """The clauses of the base and of a source that have the words."""
        return tuple(one for one in (self.base, self.origin) if one is not None)


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done to a clause as a whole: ``what`` in words ("moved", "split from OP 3")."""

    what: str
    stamp: Stamp


Pieces = Sequence[tuple[int, Giver]]
"""The words of a clause, in order: how many characters, and who gave them."""


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What a base text took over from the draft of before: the ``pieces`` of its clauses that have
    such words, and what was done there to clauses as a whole."""

    pieces: Mapping[ClauseId, Pieces] = field(default_factory=dict)
    deeds: Mapping[ClauseId, tuple[Deed, ...]] = field(default_factory=dict)


NOTHING = TakenOver()
"""What the first base text took over."""
