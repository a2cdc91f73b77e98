"""What a rolling text prints of proposals, and what somebody took out of it: brackets, whole
proposals, or what one has in one of several paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.changesets.bundles import name_of
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.placing import place
from draftbench.amend.placement.twins import Wish, wishes
from draftbench.amend.registers.subamendments import is_sub
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.amendments.tabling import printed_before, twin_of
from draftbench.app.imports.batch import Remark
from draftbench.app.imports.markedfiles import MarkedFile, Printed, Unprinted, Work
from draftbench.document import ClauseId
from draftbench.messages import message


@dataclass(frozen=True, slots=True)
class PrintedWork:
    """A printed proposal of ``codes``: what it ``wants`` of the draft of now (None: it has no place
    there), whether it ``stands`` as it was tabled, and what it ``was`` before changes that are
    tracked; ``wishes`` are those of the text that it was written for and those of the draft,
    ``before`` the amendments of the same that it prints, or some of them."""

    work: Work
    printed: Printed
    codes: frozenset[str]
    wants: ChangeSet | None
    stands: bool
    was: ChangeSet | None
    wishes: frozenset[Wish]
    before: frozenset[AmendmentId]

    def is_beside(self, other: PrintedWork) -> bool:
        """Whether the file has this one, as it is tabled, beside ``other``, which was changed."""
        was = other.was
        alone = self.stands and not self.printed.by
        return alone and (was is None or wishes(was) != wishes(self.work.changes))


def printed_works(state: Negotiation, file: MarkedFile) -> Iterator[PrintedWork]:
    """The proposals that a rolling text prints, against what is tabled."""
    people = Delegations(state.delegations)
    for work in file.works:
        if work.printed is not None:
            codes = people.of_author(work.author).codes
            carried = file.carry(work.changes)
            placed = place(carried, state.draft, state.redline).changes
            twin = twin_of(state, carried, {"sponsors": codes})
            joins = twin is not None and not {*codes}.isdisjoint(twin.amendment.sponsors)
            new, before = printed_before(state, codes, carried)
            yield PrintedWork(
                work,
                work.printed,
                frozenset(codes),
                placed,
                joins or not new,
                work.printed.was,
                wishes(carried) | (frozenset() if placed is None else wishes(placed)),
                frozenset((*before, twin.amendment.id) if twin is not None and joins else before),
            )


def placed_changes(entry: Entry) -> ChangeSet | None:
    return None if entry.placement is None else entry.placement.changes


def taken_out(
    state: Negotiation, file: MarkedFile, found: Sequence[PrintedWork]
) -> Iterator[Remark]:
    """Says of proposals that a rolling text printed that they, or parts of them, are no longer in
    it."""
    return _Reader(state, file, found).read()


class _Reader:
    def __init__(self, state: Negotiation, file: MarkedFile, found: Sequence[PrintedWork]) -> None:
        self._state = state
        self._file = file
        self._found = [one for one in found if not one.printed.by]
        self._listing = file.listing
        self._excused: set[AmendmentId] = set()  # each is listed once

    def read(self) -> Iterator[Remark]:
        gone = [one for one in self._listing.unprinted if not self._is_there(one)]
        yield from map(_not_there, gone)
        there = [one.printed.said for one in self._found if one.stands]
        for words, remark in self._listing.emptied:
            if any(words in said for said in there):
                yield remark
        said = {(one.codes, one.at) for one in gone}
        for entry in self._printable if self._listing.listed else ():
            codes = frozenset(entry.amendment.sponsors)
            lost = [at for at in self._missing(entry) if at is not None and (codes, at) not in said]
            if lost and codes in self._listing.listed and self._is_in_part(entry):
                yield self._lost(entry, lost)
        yield from self._without_small_print()
        yield from self._bare() if self._listing.bare else ()

    @cached_property
    def _then(self) -> Negotiation:
        return self._state if self._file.then is None else self._file.then()

    @cached_property
    def _known(self) -> list[Entry]:
        """The amendments that are tabled, and were when the file left."""
        then = {entry.amendment.id for entry in self._then.entries if entry.tabled}
        return [e for e in self._state.entries if e.tabled and e.amendment.id in then]

    @cached_property
    def _printable(self) -> list[Entry]:
        """Of :attr:`_known` those that a rolling text of now prints in the text."""
        return [
            entry
            for entry in self._known
            if not is_sub(entry.amendment)
            if placed_changes(entry) is not None
            if entry.placement is not None and not entry.placement.stays
            if entry.placement.outcome is not Outcome.CONTAINED
        ]

    def _missing(self, entry: Entry) -> list[ClauseId | None]:
        """The clauses of an amendment in or behind which the file prints nothing that may be it."""
        placed = placed_changes(entry)
        others = self._others(frozenset(entry.amendment.sponsors))
        own = [one for one in self._found if not one.codes.isdisjoint(entry.amendment.sponsors)]
        there = {
            clause
            for one in own
            if not one.stands or entry.amendment.id in one.before
            for _, clause, _ in one.wishes
        }
        there |= {clause for sort, clause, _ in others if sort == "delete"}
        wanted = frozenset() if placed is None else wishes(placed) - others
        if self._listing.part:  # who quotes a paragraph need not quote what comes behind it
            wanted = frozenset(wish for wish in wanted if wish[0] not in _BESIDE)
        places = dict.fromkeys(clause for _, clause, _ in wanted)
        has = self._listing.has
        return [at for at in places if at not in there and (at is None or at in has)]

    def _is_in_part(self, entry: Entry) -> bool:
        return any(entry.amendment.id in one.before for one in self._found)

    def _lost(self, entry: Entry, places: Sequence[ClauseId]) -> Remark:
        words = message(
            "The file no longer prints what {amendment} of {delegations} has in {places}. Nothing "
            "was made of that; if the sender opposes it, record that.",
            amendment=entry.amendment.id,
            delegations=tuple(entry.amendment.sponsors),
            places=tuple(name_of(at, self._state.draft) for at in places),
        )
        return Remark("not-taken-over", self._file.name, words)

    def _without_small_print(self) -> Iterator[Remark]:
        """What was taken out with its small print: the head counts it."""
        listed = Counter(self._listing.listed)
        lacking = self._listing.counted - listed.total()
        if lacking <= 0:
            return
        tabled = Counter(frozenset(entry.amendment.sponsors) for entry in self._known)
        gone = [
            entry
            for entry in self._printable
            if tabled[frozenset(entry.amendment.sponsors)]
            > listed[frozenset(entry.amendment.sponsors)]
            if self._missing(entry) and not self._is_in_part(entry)
        ]
        if not gone:
            return
        if len(gone) > lacking:
            words = message(
                "The head of the file counts {counted} open proposals, and its small print lists "
                "{listed}: some of {amendments} are no longer in it. Nothing was made of that; if "
                "the sender opposes them, record that.",
                counted=self._listing.counted,
                listed=listed.total(),
                amendments=tuple(entry.amendment.id for entry in gone),
            )
            yield Remark("not-taken-over", self._file.name, words)
            return
        for entry in gone:
            words = message(
                "The file no longer prints {amendment} of {delegations}, nor lists it in its "
                "small print. Nothing was made of that; if the sender opposes it, record that.",
                amendment=entry.amendment.id,
                delegations=tuple(entry.amendment.sponsors),
            )
            yield Remark("not-taken-over", self._file.name, words)

    def _bare(self) -> Iterator[Remark]:
        """What a text without small print, known by its brackets, does not print any more."""
        for entry in self._printable:
            missing = self._missing(entry) if entry.amendment.id in self._listing.tabled else ()
            if not missing:
                continue
            lost = [at for at in missing if at is not None]
            if lost and self._is_in_part(entry):
                yield self._lost(entry, lost)
                continue
            words = message(
                "The file no longer prints {amendment} of {delegations}. Nothing was made of that; "
                "if the sender opposes it, record that.",
                amendment=entry.amendment.id,
                delegations=tuple(entry.amendment.sponsors),
            )
            yield Remark("not-taken-over", self._file.name, words)

    def _others(self, codes: frozenset[str]) -> set[Wish]:
        """What others than ``codes`` want in the file."""
        return {wish for who, own in self._wanted if not codes.issuperset(who) for wish in own}

    @cached_property
    def _wanted(self) -> list[tuple[tuple[str, ...], frozenset[Wish]]]:
        """Whose the works of the file are, and what they want."""
        people = Delegations(self._state.delegations)
        return [
            (people.of_author(work.author).codes, wishes(self._file.carry(work.changes)))
            for work in self._file.works
        ]

    def _is_there(self, one: Unprinted) -> bool:
        """Whether a proposal that a file lists and does not print is in it all the same: others
        propose it, too, the text has it already in its own way, or it is printed once for two that
        are kept apart."""
        state, others = self._state, self._others(one.codes)
        seen: set[frozenset[Wish]] = set()
        for entry in state.entries:
            amendment, placement = entry.amendment, entry.placement
            if one.codes != {*amendment.sponsors}:
                continue
            if amendment.id not in self._excused and self._stays_at(amendment.id, one.at):
                self._excused.add(amendment.id)
                return True
            if one.at in _places(amendment.changes, state):
                its = wishes(amendment.changes)
                placed = placed_changes(entry)
                has = its in seen or (placement is not None and placement.stays)
                if has or its <= others or (placed is not None and wishes(placed) <= others):
                    return True
                seen.add(its)
        return False

    def _stays_at(self, amendment: AmendmentId, at: ClauseId | None) -> bool:
        """Whether a rolling text lists an amendment below a clause that has it in its own way, or
        did when the file left: it prints nothing of it."""
        entries = (state.entry(amendment) for state in (self._state, self._then))
        known = (entry.placement for entry in entries if entry is not None)
        return any(one is not None and one.stays and at in one.where for one in known)


_BESIDE = frozenset({"insert", "order", "move"})
"""Wishes that are printed behind the clause that they are about."""


def _places(changes: ChangeSet, state: Negotiation) -> frozenset[ClauseId | None]:
    """The clauses below which a rolling text lists an amendment: those that it is about, and what
    hangs on them."""
    about = {clause for _, clause, _ in wishes(changes)}
    own = (clause for clause in about if clause is not None and clause in state.draft)
    return frozenset((*about, *(below.id for c in own for below in state.draft.subtree(c))))


def _not_there(one: Unprinted) -> Remark:
    """That a proposal that was printed in a rolling text is no longer in it."""
    words = message(
        "The file lists the proposal “{title}” of {delegations} in its small print but no longer "
        "prints it. Nothing was made of that; if the sender opposes or withdraws it, record that.",
        title=one.called,
        delegations=one.who,
    )
    return Remark("not-taken-over", one.where, words)
