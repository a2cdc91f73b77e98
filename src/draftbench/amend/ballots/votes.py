"""Votes that were taken, and what is still to be voted on: the running result.

Rules of procedure of the General Assembly (A/520/Rev.20). Rule 89 (129 in committees): parts of a
proposal or an amendment are voted on separately where a representative asks for it; if somebody
objects, the motion for division is put to the vote first; the parts that are approved are then put
to the vote as a whole; if all operative parts are rejected, the proposal or the amendment is
considered rejected as a whole. Rule 90 (130): where the adoption of one amendment necessarily
implies the rejection of another, the latter is not put to the vote. Rule 95 (133): what has equally
many votes for and against is regarded as rejected. Rules 83 to 87: members who abstain are not
counted as voting; important questions need two thirds of those who vote.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.registers.states import Moment
from draftbench.messages import counted_message, headed, message

DRAFT = "draft"
"""The subject of a vote on the draft as a whole, as amended."""


class Result(StrEnum):
    """What became of an item on the list of votes."""

    ADOPTED = "adopted"
    REJECTED = "rejected"
    MOOT = "not put to the vote"
    NEXT = "next"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Tally:
    """How members voted. ``without_vote`` says that it was adopted without a vote (then there are
    no numbers); ``two_thirds`` that it needs the majority of important questions."""

    favour: int = 0
    against: int = 0
    abstaining: int = 0
    without_vote: bool = False
    two_thirds: bool = False

    @property
    def adopted(self) -> bool:
        """Whether it is carried; equally divided votes reject.

        >>> Tally(20, 20, 3).adopted, Tally(21, 20, 3).adopted
        (False, True)
        """
        if self.without_vote:
            return True
        if self.two_thirds:
            return self.favour > 0 and self.favour >= 2 * self.against
        return self.favour > self.against

    @property
    def said(self) -> str:
        """In words: "adopted by 21 votes to 20, with 3 abstentions"."""
        if self.without_vote:
            return message("adopted without a vote")
        how = (
            counted_message(
                "adopted by {n} vote to {against}",
                "adopted by {n} votes to {against}",
                n=self.favour,
                against=self.against,
            )
            if self.adopted
            else counted_message(
                "rejected by {n} vote to {against}",
                "rejected by {n} votes to {against}",
                n=self.favour,
                against=self.against,
            )
        )
        return self._with_abstentions(how)

    @property
    def numbers(self) -> str:
        """The same beside what became of it: "21 votes to 20, with 3 abstentions"."""
        if self.without_vote:
            return message("without a vote")
        votes = counted_message(
            "{n} vote to {against}", "{n} votes to {against}", n=self.favour, against=self.against
        )
        return self._with_abstentions(votes)

    def _with_abstentions(self, how: str) -> str:
        abstained = (
            counted_message("with {n} abstention", "with {n} abstentions", n=self.abstaining)
            if self.abstaining
            else message("with no abstentions")
        )
        why = ""
        if not self.adopted and self.favour == self.against:
            why = message(" (equally divided)")
        elif not self.adopted and self.favour > self.against:
            why = message(" (no majority of two thirds)")
        return message("{how}, {abstained}{why}", how=how, abstained=abstained, why=why)


@dataclass(frozen=True, slots=True)
class Vote:
    """One vote: on ``subject`` (the id of an amendment, or :data:`DRAFT`), on its ``part`` (from
    1; 0: as a whole), or with ``motion`` on whether it is divided. ``moot`` are the amendments
    that are not put to the vote because this was adopted. ``part_called`` says what the part is,
    ``earlier`` that the subject came before the meeting again since: then this vote decides nothing
    any more, and there can be another one."""

    subject: str
    tally: Tally
    moment: Moment
    part: int = 0
    motion: bool = False
    moot: tuple[AmendmentId, ...] = ()
    part_called: str = ""
    earlier: bool = False

    @property
    def decides(self) -> bool:
        """Whether the subject as a whole was adopted by it, and no other vote came since."""
        return self.tally.adopted and not (self.part or self.motion or self.earlier)

    def with_fate(self, said: str) -> str:
        """What is said of the vote, with what became of it."""
        return message("{said}; reopened later", said=said) if self.earlier else said


@dataclass(frozen=True, slots=True)
class Separate:
    """A part that is voted on separately: what it is ``called`` ("OP 3"), the ``names`` by which
    it is taken (numbers of parts of an amendment, ids of clauses of the draft), and whether it is
    ``operative``."""

    called: str
    names: tuple[str, ...]
    operative: bool


@dataclass(frozen=True, slots=True)
class Division:
    """A request for separate votes on the ``parts`` of ``subject``; ``objection`` names who
    objected (empty: nobody), so that the motion for division is put to the vote first. They are
    ``complete`` where nothing operative is left beside them."""

    subject: str
    parts: tuple[Separate, ...]
    moment: Moment
    objection: str = ""
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Poll:
    """All votes, and the divisions that were asked for before the next votes, in their order."""

    votes: tuple[Vote, ...] = ()
    divisions: tuple[Division, ...] = ()

    @property
    def _standing(self) -> Iterator[Vote]:
        return (vote for vote in self.votes if not vote.earlier)

    def motion(self, subject: str) -> Vote | None:
        """The vote on the division of a subject."""
        return next((v for v in self._standing if v.subject == subject and v.motion), None)

    def asked(self, subject: str) -> Division | None:
        """The request for division of a subject, whatever became of it."""
        return next((d for d in self.divisions if d.subject == subject), None)

    def division(self, subject: str) -> Division | None:
        """The division of a subject that holds: nobody objected, or the motion was adopted."""
        asked, motion = self.asked(subject), self.motion(subject)
        if asked is None or (asked.objection and (motion is None or not motion.tally.adopted)):
            return None
        return asked

    @property
    def adopted(self) -> Vote | None:
        """The vote that adopted the draft as a whole."""
        vote = self.on(DRAFT)
        return vote if vote is not None and vote.tally.adopted else None

    def motion_open(self, subject: str) -> bool:
        """Whether the motion for division is still to be voted on."""
        asked = self.asked(subject)
        return asked is not None and bool(asked.objection) and self.motion(subject) is None

    def on(self, subject: str, part: int = 0) -> Vote | None:
        """The vote on a subject as a whole, or on one of its parts."""
        return next(
            (v for v in self._standing if v.subject == subject and v.part == part and not v.motion),
            None,
        )

    def parts_left(self, subject: str) -> tuple[int, ...]:
        """The parts of a divided subject on which there was no vote yet."""
        division = self.division(subject)
        if division is None:
            return ()
        numbers = range(1, len(division.parts) + 1)
        return tuple(one for one in numbers if self.on(subject, one) is None)

    def approved(self, subject: str) -> tuple[Separate, ...]:
        """The parts of a divided subject that were adopted."""
        division = self.division(subject)
        if division is None:
            return ()
        votes = [self.on(subject, one) for one in range(1, len(division.parts) + 1)]
        return tuple(
            part
            for part, vote in zip(division.parts, votes, strict=True)
            if vote is not None and vote.tally.adopted
        )

    def nothing_left(self, subject: str) -> bool:
        """Whether all parts were voted on, and all operative ones (all, where none is) rejected:
        then the whole is considered rejected."""
        division = self.division(subject)
        if division is None or not division.complete or self.parts_left(subject):
            return False
        kept = self.approved(subject)
        operative = [part for part in division.parts if part.operative]
        return not any(part in kept for part in operative or division.parts)

    def moot(self) -> dict[AmendmentId, AmendmentId]:
        """The amendments that votes made moot, each with the one that was adopted."""
        return {one: AmendmentId(vote.subject) for vote in self._standing for one in vote.moot}

    def reconsidering(self, amendment: AmendmentId) -> Poll:
        """Where an amendment that was decided is before the meeting again: no vote made it moot,
        and those on it, whole or divided, are over."""
        votes = (
            replace(
                vote,
                moot=tuple(one for one in vote.moot if one != amendment),
                earlier=vote.earlier or vote.subject == amendment,
            )
            for vote in self.votes
        )
        return Poll(tuple(votes), tuple(d for d in self.divisions if d.subject != amendment))

    def with_vote(self, vote: Vote) -> Poll:
        """After a vote."""
        division = self.asked(vote.subject)
        if vote.part and division is not None:
            vote = replace(vote, part_called=division.parts[vote.part - 1].called)
        return Poll((*self.votes, vote), self.divisions)

    def with_division(self, division: Division) -> Poll:
        """After a request for separate votes."""
        return Poll(self.votes, (*self.divisions, division))


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the running result: what is voted on (see :class:`Vote`), what it is ``called``,
    its ``result``, and what there is to say beside that (``said``: numbers, or why there is no
    vote)."""

    subject: str
    called: str
    result: Result
    said: str = ""
    part: int = 0
    motion: bool = False
    earlier: bool = False


def running(
    poll: Poll, waiting: Sequence[AmendmentId], hindered: Mapping[AmendmentId, str]
) -> tuple[Item, ...]:
    """What was voted on, in the order of the votes, then what is left: the amendments ``waiting``
    in the order of voting, with their motions and parts, and last the draft as a whole. The first
    that can be voted on is next; what is ``hindered`` says why it is not put to the vote."""
    items = voted(poll)
    left: list[Item] = []
    for one in waiting:
        if one in hindered:
            left.append(Item(one, one, Result.MOOT, hindered[one]))
        else:
            left += _pending(poll, one, one)
    if poll.on(DRAFT) is None and not poll.nothing_left(DRAFT):
        left += _pending(poll, DRAFT, message("the draft as a whole"))
    elif poll.on(DRAFT) is None:
        left.append(
            Item(
                DRAFT,
                message("the draft as a whole"),
                Result.REJECTED,
                message("all its operative parts were"),
            )
        )
    first = next((at for at, item in enumerate(left) if item.result is Result.WAITING), None)
    if first is not None:
        now = left[first]
        left[first] = Item(now.subject, now.called, Result.NEXT, now.said, now.part, now.motion)
    return (*items, *left)


def voted(poll: Poll) -> list[Item]:
    """The votes that were taken, in their order."""
    return [_taken(vote) for vote in poll.votes]


def _taken(vote: Vote) -> Item:
    result = Result.ADOPTED if vote.tally.adopted else Result.REJECTED
    called = message("the draft as a whole") if vote.subject == DRAFT else vote.subject
    if vote.motion:
        called = message("division of {item}", item=_of(vote.subject))
    elif vote.part_called:
        called = headed(_of(vote.subject), vote.part_called)
    said = vote.with_fate(vote.tally.numbers)
    return Item(vote.subject, called, result, said, vote.part, vote.motion, vote.earlier)


def _of(subject: str) -> str:
    return message("the draft") if subject == DRAFT else subject


def _pending(poll: Poll, subject: str, called: str) -> list[Item]:
    """What is still to be voted on of a subject."""
    if poll.motion_open(subject):
        asked = poll.asked(subject)
        by = asked.objection if asked is not None else ""
        said = message("{by} objects to separate votes", by=by)
        motion = Item(
            subject,
            message("division of {item}", item=_of(subject)),
            Result.WAITING,
            said,
            motion=True,
        )
        return [motion, Item(subject, called, Result.WAITING)]
    division = poll.division(subject)
    if division is None:
        return [Item(subject, called, Result.WAITING)]
    parts = [
        Item(
            subject,
            headed(_of(subject), division.parts[one - 1].called),
            Result.WAITING,
            part=one,
        )
        for one in poll.parts_left(subject)
    ]
    approved = "" if subject == DRAFT else message("the parts that are approved, as a whole")
    return [*parts, Item(subject, called, Result.WAITING, approved)]
