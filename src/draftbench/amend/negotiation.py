"""The state of a negotiation at one moment, as everybody sees it: a frozen value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import is_
from typing import NamedTuple, Protocol

from draftbench.amend.amendment import (
    Amendment,
    AmendmentId,
    Delegation,
    Outcome,
    Placement,
    Status,
)
from draftbench.amend.ballots.votes import Poll, Result
from draftbench.amend.proceedings.state import Proceedings
from draftbench.amend.redlines.redline import DraftStep, Redline
from draftbench.amend.references.standing import Meaning
from draftbench.amend.registers.ledger import Ledger, Package
from draftbench.amend.registers.states import NO_COURSE, OPEN, STATES, TABLED, Course, Moment
from draftbench.amend.stamp import NOTHING, TakenOver
from draftbench.compare.links import Mode, Pin
from draftbench.compare.several.agenda import ThemeChoice
from draftbench.document import Document
from draftbench.messages import headed, message, message_as


@dataclass(frozen=True, slots=True)
class Entry:
    """An amendment in the register: where it stands, what placing it on the draft gives (None once
    it is accepted, withdrawn, rejected or superseded), which other open amendments it cannot be
    accepted together with as they stand, and which open ones are its declared alternatives (a
    choice to be made, no conflict). ``moot`` names the amendment whose adoption by a vote disposes
    of it: it is tabled and nothing is left to decide, so it stands nowhere and beside nothing.
    ``fell_with`` names the amendment that takes it along, being neither in the text nor before the
    meeting any more: it was accepted into the wording of that one, or it is tabled on paragraphs
    that only that one proposed, and nothing is left to decide either."""

    amendment: Amendment
    status: Status
    placement: Placement | None = None
    competing: tuple[AmendmentId, ...] = ()
    alternatives: tuple[AmendmentId, ...] = ()
    moot: AmendmentId | None = None
    fell_with: AmendmentId | None = None

    @property
    def disposed_of_by(self) -> AmendmentId | None:
        """The amendment whose fate is that of this one, too."""
        return self.moot or self.fell_with

    @property
    def fell_open(self) -> bool:
        """Whether it fell with another one before it was decided on."""
        return self.status in OPEN and self.fell_with is not None

    @property
    def unvoted(self) -> str:
        """Why it is not put to the vote, as a sentence, where another one disposed of it; else
        empty."""
        if self.moot is not None:
            return message(
                "{subject} is not put to the vote, because {adopted} was adopted.",
                subject=self.amendment.id,
                adopted=self.moot,
            )
        if self.fell_open:
            return message(
                "{subject} is not put to the vote, because it fell with {other}.",
                subject=self.amendment.id,
                other=self.fell_with,
            )
        return ""

    @property
    def open(self) -> bool:
        """Whether a decision on it is still to be taken."""
        return self.status in OPEN and self.disposed_of_by is None

    @property
    def tabled(self) -> bool:
        """Whether it is before the meeting; drafts and what is only submitted are not."""
        return self.status in TABLED and self.disposed_of_by is None

    @property
    def in_text(self) -> bool:
        """Whether it was accepted and did not fall with another one."""
        return STATES[self.status].in_text and self.fell_with is None

    @property
    def words(self) -> str:
        """What people call its state, with what disposed of it."""
        if self.moot is None:
            return self.with_fall(STATES[self.status].words)
        return headed(UNVOTED, message("{moot} was adopted", moot=self.moot))

    def with_fall(self, said: str) -> str:
        """What is ``said`` of its acceptance, and with which one it fell."""
        if self.fell_with is None:
            return said
        if self.fell_open:
            return message("fell with {other}", other=self.fell_with)
        return message("{state}, but fell with {other}", state=said, other=self.fell_with)

    @property
    def in_conflict(self) -> bool:
        """Whether it is tabled and collides with what was accepted or with another open one."""
        stuck = self.placement is not None and self.placement.outcome is Outcome.CONFLICT
        return self.tabled and (stuck or bool(self.competing))


FALLEN = message("fell with another")
"""What people call the state of amendments that fell with the one that they amend."""
UNVOTED = message_as("not put to the vote", "an item on the list of votes")
"""What people call the state of an amendment that a vote on another one disposed of."""


def state_counts(entries: Iterable[Entry]) -> dict[str, int]:
    """How many amendments are in each state, in the order of the states, how many of them are
    not put to the vote (as :attr:`Result.MOOT`), and how many fell with another one."""
    found = Counter(
        FALLEN if e.fell_with else e.status.value if e.moot is None else Result.MOOT.value
        for e in entries
    )
    order = (*(status.value for status in Status), Result.MOOT.value, FALLEN)
    return {state: found[state] for state in order if state in found}


def changed_entries(
    old: Sequence[Entry], new: Sequence[Entry]
) -> Iterator[tuple[int, Entry | None, Entry | None]]:
    """The places at which two states of a register hold other entries (other objects), with those
    that stood and stand there."""
    same = [*map(is_, old, new), False]
    both = len(same) - 1
    at = same.index(False)
    while at < both:
        yield at, old[at], new[at]
        at = same.index(False, at + 1)
    for at in range(both, max(len(old), len(new))):
        yield at, old[at] if at < len(old) else None, new[at] if at < len(new) else None


class Known(Protocol):
    """What knows the entries by their ids."""

    @property
    def states(self) -> Ledger:
        """Every amendment with its state."""

    def entry(self, amendment_id: AmendmentId) -> Entry | None:
        """The entry of that amendment."""


class Former(NamedTuple):
    """A base text of before, and the steps that led from it to the draft on which the next one
    came."""

    base: Document
    steps: tuple[DraftStep, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What a negotiation and the register that it is made from both hold. ``base`` and ``sources``
    are as they were read, ``redline`` leads from base to draft, ``steps`` are the changes that did.
    ``pins`` are keyed by the name of the source that the base is compared with, ``pins_across`` by
    the names of two sources, ``themes`` by the name of the text that the clauses stand in.
    ``courses`` say what became of amendments, ``packages`` which stand or fall together,
    ``remarks`` (by the id of a conflict) why a conflict was left as it is. ``proceedings`` is what
    happened beside the amendments: meetings, positions, states of clauses, brackets, deadlines.
    ``voting`` are amendments in the order in which the chair wants them voted on (others come where
    :func:`draftbench.amend.ballots.voting.voting_list` suggests), ``masthead`` is what stands at
    the head of documents ("symbol", "date" ...), where it was set, ``vocabulary`` are the words
    that this negotiation spells so, in order, ``meanings`` what users said that references mean,
    ``poll`` the votes that were taken, ``relations`` what two texts are to each other, and who said
    so, by their names (the base has none), ``incorporated`` what this base text has of what was
    decided before it came, as it was made then, in order, ``taken_over`` whose words these are,
    ``former`` are the base texts before this one, in order.
    ``colours`` are the numbers, from 0, of the colours of those who sponsored something, by their
    codes: no two have the same."""

    title: str
    base: Document
    redline: Redline
    sources: tuple[Document, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    pins: dict[str, tuple[Pin, ...]] = field(default_factory=dict)
    pins_across: dict[tuple[str, str], tuple[Pin, ...]] = field(default_factory=dict)
    themes: dict[str, tuple[ThemeChoice, ...]] = field(default_factory=dict)
    steps: tuple[DraftStep, ...] = ()
    courses: Mapping[AmendmentId, Course] = field(default_factory=dict)
    packages: dict[str, Package] = field(default_factory=dict)
    remarks: dict[str, Moment] = field(default_factory=dict)
    proceedings: Proceedings = field(default_factory=Proceedings)
    voting: tuple[AmendmentId, ...] = ()
    masthead: dict[str, str] = field(default_factory=dict)
    vocabulary: tuple[str, ...] = ()
    meanings: tuple[Meaning, ...] = ()
    poll: Poll = field(default_factory=Poll)
    relations: dict[tuple[str, str], tuple[Mode, str]] = field(default_factory=dict)
    incorporated: tuple[DraftStep, ...] = ()
    taken_over: TakenOver = NOTHING
    former: tuple[Former, ...] = ()
    colours: Mapping[str, int] = field(default_factory=dict, compare=False)

    @property
    def draft(self) -> Document:
        """The working draft."""
        return self.redline.result


@dataclass(frozen=True, slots=True)
class Negotiation(Facts):
    """The facts with the amendments as entries, placed on the draft. ``undo`` and ``redo`` name in
    a few words what would be undone or done again (empty: nothing). Where drafts that are not
    tabled are among the entries, ``behind`` is the state without them."""

    entries: Sequence[Entry] = ()
    undo: str = ""
    redo: str = ""
    _known: Known | None = field(default=None, repr=False, compare=False)
    behind: Negotiation | None = field(default=None, repr=False, compare=False)

    @property
    def public(self) -> Negotiation:
        """The state without private drafts: whatever leaves the desk is made of this."""
        return self.behind or self

    def entry(self, amendment_id: AmendmentId) -> Entry | None:
        """The register entry of that amendment."""
        if self._known is not None:
            return self._known.entry(amendment_id)
        return next((e for e in self.entries if e.amendment.id == amendment_id), None)

    def course(self, amendment_id: AmendmentId) -> Course:
        """What became of that amendment since it was tabled. Where the one that was taken in its
        place has left the text since, that is said in its place."""
        course = self.courses.get(amendment_id, NO_COURSE)
        by = None if course.superseded_by is None else self.entry(course.superseded_by)
        if by is None or not course.turns or self._in_text(by):
            return course
        *turns, last = course.turns
        into = self.courses.get(by.amendment.id, NO_COURSE).merged_into
        state = message("merged into {amendment}", amendment=into) if into else by.words
        now = message("{amendment} is now {state}", amendment=by.amendment.id, state=state)
        why = message("{why}; {now}", why=last.moment.why, now=now) if last.moment.why else now
        last = replace(last, moment=replace(last.moment, why=why))
        return replace(course, superseded_by=None, turns=(*turns, last))

    def _in_text(self, entry: Entry) -> bool:
        """Whether an amendment is in the text, or the one that has taken its place in turn."""
        known: Entry | None = entry
        while known is not None and not STATES[known.status].in_text:
            course = self.courses.get(known.amendment.id, NO_COURSE)
            then = course.superseded_by or course.merged_into
            known = None if then is None else self.entry(then)
        return known is not None

    def package_of(self, amendment_id: AmendmentId) -> Package | None:
        """The package that the amendment is in."""
        return next((p for p in self.packages.values() if amendment_id in p.members), None)

    @property
    def states(self) -> Ledger:
        """Every amendment with its state, in the order in which they were tabled."""
        if self._known is not None:
            return self._known.states
        return Ledger((entry.amendment, entry.status) for entry in self.entries)

    def delegation(self, code: str) -> Delegation | None:
        """The delegation of that code."""
        return next((d for d in self.delegations if d.code == code), None)
