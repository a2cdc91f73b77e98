"""An amendment: a change set with the people and the reason behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from draftbench.amend.changesets.changes import Change, ChangeSet
from draftbench.document import ClauseId

AmendmentId = NewType("AmendmentId", str)


def reading_order(amendment: str) -> tuple[int, str]:
    """Return the key by which ids of amendments are sorted for people: am-9 before am-10."""
    return len(amendment), amendment


class DelegationKind(StrEnum):
    """What a delegation is at the meeting."""

    STATE = "state"
    OBSERVER = "observer"
    ENTITY = "entity"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Delegation:
    """A delegation. ``code`` is a short sign ("ARG"), unique in a negotiation; ``name`` the name
    in the language of the text."""

    code: str
    name: str
    kind: DelegationKind = DelegationKind.STATE


class Status(StrEnum):
    """Where an amendment stands; :mod:`draftbench.amend.registers.states` says what each means and
    allows."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    TABLED = "tabled"
    HELD = "held"
    ACCEPTED = "accepted"
    MODIFIED = "accepted as modified"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"
    MERGED = "merged into"


@dataclass(frozen=True, slots=True)
class Amendment:
    """What delegations propose.

    ``title`` is what a person called it ("": it is named by what it does, see
    :mod:`draftbench.amend.wording.titles`). ``numbers`` are what the clauses that it concerns were
    called in the text for which it was written, as far as that is known. ``sponsors`` are codes of
    delegations, the first one leads. ``at`` is an ISO 8601 time in UTC.
    ``alternative_to`` names the amendment that it competes with: accepting one supersedes the
    others of that family. ``parent`` names the amendment that it amends: then ``changes`` are those
    of the text that the parent would give; with ``rest`` the one of which it is what was left over
    when a part was accepted. ``revision`` counts its wordings: accepting an amendment to it makes a
    new one.
    """

    id: AmendmentId
    title: str
    sponsors: tuple[str, ...]
    changes: ChangeSet
    reason: str = ""
    at: str = ""
    alternative_to: AmendmentId | None = None
    parent: AmendmentId | None = None
    rest: bool = False
    revision: int = 1
    numbers: Mapping[ClauseId, str] = field(default_factory=dict)


class Outcome(StrEnum):
    """What comes of placing an amendment on a text: exactly one of these."""

    APPLIES = "applies"
    CONTAINED = "contained"
    CONFIRM = "confirm"
    CONFLICT = "conflict"
    AMBIGUOUS = "ambiguous"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Placement:
    """An amendment placed on a text.

    ``why`` is the reason in one sentence. ``changes`` is the change set in coordinates of that
    text; None unless the outcome is APPLIES or CONFIRM, and None for an amendment to an open
    amendment, which is placed on the text that that one would give, or where it is to be confirmed
    that the text has it in its own way. ``rivals`` are the accepted amendments that it collides
    with; ``where`` the clauses concerned (for ORPHANED: the last
    place); ``there`` those of the proposed changes whose result the text has already.
    """

    outcome: Outcome
    why: str
    changes: ChangeSet | None = None
    rivals: tuple[AmendmentId, ...] = ()
    where: tuple[ClauseId, ...] = ()
    there: tuple[Change, ...] = ()

    @property
    def stays(self) -> bool:
        """Whether nothing would be made, and somebody must confirm that the text has it in its own
        way."""
        return self.outcome is Outcome.CONFIRM and self.changes is None and bool(self.there)
