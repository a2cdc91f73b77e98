"""The course of an amendment: every step that was taken with it, and what was said of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from draftbench.amend.amendment import Amendment, AmendmentId, Status
from draftbench.amend.changesets.changes import ChangeSet


@dataclass(frozen=True, slots=True)
class Moment:
    """Who does something, when (ISO 8601 in UTC) and why."""

    at: str = ""
    by: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """The amendment came into a state."""

    status: Status
    moment: Moment


class Advice(StrEnum):
    """What the bureau may recommend."""

    ACCEPT = "accept"
    REJECT = "reject"
    MODIFY = "accept as modified"
    MERGE = "merge"
    REFER = "refer"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What is recommended; it never changes the text. ``changes`` is the text of its own that a
    recommendation to accept as modified has, ``into`` the amendment to merge with, ``to`` whom the
    matter is referred to. NONE takes a recommendation back."""

    advice: Advice
    moment: Moment
    changes: ChangeSet | None = None
    into: AmendmentId | None = None
    to: str = ""


@dataclass(frozen=True, slots=True)
class Sponsorship:
    """A delegation joined the sponsors, or (``joined`` False) left them."""

    code: str
    joined: bool
    moment: Moment


@dataclass(frozen=True, slots=True)
class Course:
    """What became of an amendment since it was tabled, oldest first.

    ``adopted`` is what went into the text where that is not what was proposed; ``rest`` the
    amendment that holds what was left over; ``revisions`` are its former wordings;
    ``superseded_by`` the one that was taken in its place, where that is known.
    """

    turns: tuple[Turn, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    sponsorships: tuple[Sponsorship, ...] = ()
    revisions: tuple[Amendment, ...] = ()
    adopted: ChangeSet | None = None
    rest: AmendmentId | None = None
    merged_into: AmendmentId | None = None
    superseded_by: AmendmentId | None = None

    @property
    def note(self) -> str:
        """Why it stands where it stands; empty where nobody said so."""
        return self.turns[-1].moment.why if self.turns else ""

    @property
    def recommendation(self) -> Recommendation | None:
        """The recommendation that stands."""
        last = self.recommendations[-1] if self.recommendations else None
        return None if last is None or last.advice is Advice.NONE else last


NO_COURSE = Course()
"""Of an amendment with which nothing was done since it was tabled."""
