"""The form of amendments as plain data: what :mod:`draftbench.amend.changesets.plain_data` may be
given (see :mod:`draftbench.amend.changesets.documentdata`)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Annotated, Any

from msgspec import Meta, convert, field

from draftbench.amend.amendment import Amendment, DelegationKind
from draftbench.amend.changesets.documentdata import (
    ClauseData,
    Form,
    Id,
    Name,
    Place,
    Short,
    TextData,
    Words,
    must_be_a_moment,
    must_be_a_tree,
)
from draftbench.amend.changesets.plain_data import amendment_from_data, text_digest
from draftbench.document import ClauseKind
from draftbench.messages import message

AmendmentName = Annotated[
    str, Meta(pattern=r"\A[a-z]{1,8}-[0-9]{1,7}(?:\.[0-9a-f]{4}){0,8}\Z", max_length=64)
]
"""The id of an amendment ("am-7"), or of something else that is counted ("br-2"); one that was
given in two copies is told apart ("am-7.3f2a")."""
Subject = Annotated[
    str, Meta(pattern=r"\A(?:draft|am-[0-9]{1,7}(?:\.[0-9a-f]{4}){0,8})\Z", max_length=64)
]
"""What there is a vote on."""
Code = Annotated[str, Meta(min_length=1, max_length=200)]
"""The code of a delegation."""
SlotData = tuple[Id | None, Id | None]
Rank = Annotated[int, Meta(ge=-1_000_000, le=1_000_000)]


class SpliceData(Form, tag_field="do", tag="splice", kw_only=True):
    """Other words in a clause."""

    clause: Id
    start: Place
    end: Place
    old: Words
    new: TextData
    before: Short
    after: Short
    sha: Short | None = None
    tokens: tuple[Place, Place] = (0, 0)

    def __post_init__(self) -> None:
        if self.end < self.start:
            msg = f"an edit of the clause {self.clause} ends before it begins"
            raise ValueError(msg)


class DeletionData(Form, tag_field="do", tag="delete"):
    """A clause that goes."""

    clause: Id


class InsertionData(Form, tag_field="do", tag="insert"):
    """Clauses that come."""

    slot: SlotData
    clauses: Annotated[list[ClauseData], Meta(min_length=1)]
    rank: Rank

    def __post_init__(self) -> None:
        must_be_a_tree(self.clauses, self.clauses[0].parent)
        if any(one.parent is None for one in self.clauses[1:]):
            msg = "an insertion holds more than one clause and what hangs on it"
            raise ValueError(msg)


class RelocationData(Form, tag_field="do", tag="move"):
    """A clause that moves."""

    clause: Id
    slot: SlotData
    rank: Rank
    kind: ClauseKind | None


class SplitData(Form, tag_field="do", tag="split"):
    """A clause that is divided."""

    clause: Id
    start: Place
    end: Place
    new: Id

    def __post_init__(self) -> None:
        if self.end < self.start or self.new == self.clause:
            msg = f"the clause {self.clause} is divided where it cannot be"
            raise ValueError(msg)


class JoinData(Form, tag_field="do", tag="join"):
    """A clause that goes on in another."""

    clause: Id
    into: Id
    glue: TextData


ChangeData = SpliceData | DeletionData | InsertionData | RelocationData | SplitData | JoinData


class ChangeSetData(Form):
    """A change set."""

    base: Short
    changes: list[ChangeData]
    seen: dict[Id, TextData] = field(default_factory=dict)
    patches: dict[Id, Words] = field(default_factory=dict)
    stood: dict[Id, SlotData] = field(default_factory=dict)

    def __post_init__(self) -> None:
        ends: dict[str, int] = {}
        arrived: set[str] = set()
        for one in self.changes:
            match one:
                case SpliceData():
                    self._must_have_seen(one.clause)
                    _must_fit(one, self.seen[one.clause].text, ends.get(one.clause, 0))
                    ends[one.clause] = one.end
                case InsertionData():
                    self._must_be_new((each.id for each in one.clauses), arrived)
                case SplitData():
                    self._must_have_seen(one.clause)
                    self._must_be_new((one.new,), arrived)
                    if one.end > len(self.seen[one.clause].text):
                        msg = f"the clause {one.clause} is divided behind its end"
                        raise ValueError(msg)
                case JoinData():
                    self._must_have_seen(one.clause, arrived)
                    self._must_have_seen(one.into, arrived)
                case DeletionData() | RelocationData():
                    self._must_have_seen(one.clause, arrived)

    def _must_have_seen(self, clause: str, arrived: Collection[str] = ()) -> None:
        if clause not in self.seen and clause not in arrived:
            msg = f"what the clause {clause} read is missing"
            raise ValueError(msg)

    def _must_be_new(self, clauses: Iterable[str], arrived: set[str]) -> None:
        for clause in clauses:
            if clause in arrived or clause in self.seen:
                msg = f"the clause {clause} is there already and comes again"
                raise ValueError(msg)
            arrived.add(clause)


def _must_fit(splice: SpliceData, text: str, at: int) -> None:
    """Raises ValueError where an edit is not one of the text, or begins before ``at``, where the
    one before it ends."""
    fits = (
        at <= splice.start
        and splice.end <= len(text)
        and text[splice.start : splice.end] == splice.old
        and (splice.sha is None or splice.sha == text_digest(text))
    )
    if not fits:
        msg = f"an edit of the clause {splice.clause} does not fit the text that it was made for"
        raise ValueError(msg)


class AmendmentData(Form, kw_only=True):
    """An amendment."""

    id: AmendmentName
    title: Words
    sponsors: list[Code]
    changes: ChangeSetData
    reason: Words
    at: Short
    alternative_to: AmendmentName | None
    parent: AmendmentName | None = None
    rest: bool = False
    revision: Annotated[int, Meta(ge=1, le=1_000_000)] = 1
    numbers: dict[Id, Short] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.at:
            must_be_a_moment(self.at)
        if self.id in (self.parent, self.alternative_to):
            msg = message("{id} amends itself", id=self.id)
            raise ValueError(msg)


class DelegationData(Form):
    """A delegation."""

    code: Code
    name: Name
    kind: DelegationKind


class StampData(Form):
    """Who made a change."""

    author: Words
    at: Short
    codes: list[Code] = field(default_factory=list)
    origins: list[tuple[Name, Id]] = field(default_factory=list)
    reason: Words = ""
    amendment: AmendmentName | None = None
    meeting: Words = ""
    event: Short = ""

    def __post_init__(self) -> None:
        if self.at:
            must_be_a_moment(self.at)


def amendment_in(data: Any) -> Amendment:
    """The amendment of data that may be a stranger's. Raises ValueError where it is none."""
    convert(data, AmendmentData, strict=True)
    return amendment_from_data(data)
