"""Words that somebody changed in the proposals of others that a rolling text prints: amendments to
these, and never those of the delegations whose names are printed there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import ChangeSet, Insertion, Splice
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.placing import place
from draftbench.amend.placement.twins import Wish, alike, read, wishes
from draftbench.amend.registers.subamendments import is_sub, text_with
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.amendments.tabling import proposed_before, twin_of
from draftbench.app.imports.batch import Remark
from draftbench.app.imports.markedfiles import MarkedFile, Printed, Unprinted, Work
from draftbench.app.imports.typography import apply_changes, changes
from draftbench.document import Clause, ClauseId, Document, RichText
from draftbench.messages import headed, message


def with_amended(state: Negotiation, file: MarkedFile) -> MarkedFile:
    """A file in which each printed proposal of others that was changed is an amendment of whoever
    changed it to the one that is tabled; what cannot be one is said."""
    found = tuple(_found(state, file))
    if found:
        file = _Reader(state, file, found).result()
    said = (_not_there(one) for one in file.unprinted if not _is_there(state, file, one))
    return replace(file, differences=(*file.differences, *said))


def _is_there(state: Negotiation, file: MarkedFile, one: Unprinted) -> bool:
    """Whether a proposal that a file lists and does not print is in it all the same: others propose
    it, too, or the text has it already in its own way."""
    people = Delegations(state.delegations)
    others: set[Wish] = set()
    for work in file.works:
        if not one.codes.issuperset(people.of_author(work.author).codes):
            others |= wishes(file.carry(work.changes))
    for entry in state.entries:
        amendment, placement = entry.amendment, entry.placement
        if one.codes == {*amendment.sponsors} and one.at in _places(amendment.changes, state):
            its = wishes(amendment.changes)
            placed = None if placement is None else placement.changes
            has = placement is not None and placement.stays
            if has or its <= others or (placed is not None and wishes(placed) <= others):
                return True
    return False


def _places(changes: ChangeSet, state: Negotiation) -> frozenset[ClauseId | None]:
    """The clauses below which a rolling text lists an amendment: those that it is about, and what
    hangs on them."""
    about = {clause for _, clause, _ in wishes(changes)}
    own = (clause for clause in about if clause is not None and clause in state.draft)
    return frozenset((*about, *(below.id for c in own for below in state.draft.subtree(c))))


@dataclass(frozen=True, slots=True)
class _Found:
    """A printed proposal of ``codes``: what it ``wants`` of the draft of now (None: it has no place
    there), whether it ``stands`` as it was tabled, and what it ``was`` before changes that are
    tracked; ``wishes`` are those of the text that it was written for and those of the draft."""

    work: Work
    printed: Printed
    codes: frozenset[str]
    wants: ChangeSet | None
    stands: bool
    was: ChangeSet | None
    wishes: frozenset[Wish]

    def is_beside(self, other: _Found) -> bool:
        """Whether the file has this one, as it is tabled, beside ``other``, which was changed."""
        was = other.was
        alone = self.stands and not self.printed.by
        return alone and (was is None or wishes(was) != wishes(self.work.changes))


def _found(state: Negotiation, file: MarkedFile) -> Iterator[_Found]:
    people = Delegations(state.delegations)
    for work in file.works:
        if work.printed is not None:
            codes = people.of_author(work.author).codes
            carried = file.carry(work.changes)
            placed = place(carried, state.draft, state.redline).changes
            twin = twin_of(state, carried, {"sponsors": codes})
            joins = twin is not None and not {*codes}.isdisjoint(twin.amendment.sponsors)
            stands = joins or proposed_before(state, codes, carried) is not None
            was = work.printed.was
            wanted = wishes(carried) | (frozenset() if placed is None else wishes(placed))
            yield _Found(work, work.printed, frozenset(codes), placed, stands, was, wanted)


class _Reader:
    def __init__(self, state: Negotiation, file: MarkedFile, found: tuple[_Found, ...]) -> None:
        self._state = state
        self._file = file
        self._found = {id(one.work): one for one in found}
        self._differences: list[Remark] = []
        self._doubts = list(file.doubts)

    def result(self) -> MarkedFile:
        works = [made for work in self._file.works for made in self._read(work)]
        return replace(
            self._file,
            works=tuple(works),
            differences=(*self._file.differences, *self._differences),
            doubts=tuple(self._doubts),
        )

    def _read(self, work: Work) -> Iterator[Work]:
        one = self._found.get(id(work))
        if one is None or one.stands:
            yield work
            return
        if any(each.was == work.changes for each in self._found.values()):
            return  # what it is with the changes tells which amendment it was
        entries = [entry for entry in self._state.entries if self._is_changed(entry, one)]
        if not entries and not one.printed.by:  # somebody wrote it into the file
            yield work
            return
        self._doubts = [remark for remark in self._doubts if not _is_on(remark, one.printed)]
        made = [(entry.amendment.id, *its) for entry in entries if (its := self._upon(entry, one))]
        if len(entries) == len(made) == 1:
            parent, text, upon = made[0]
            said = message(
                "“{said}” was changed in the file; that was read as an amendment to {amendment}.",
                said=" ".join(one.printed.said.split()),
                amendment=parent,
            )
            self._doubts.append(Remark("amended-in-brackets", one.printed.where, said))
            yield self._made(one, parent, text, upon)
            return
        self._differences.append(not_taken(one.printed))

    def _made(self, one: _Found, parent: AmendmentId, text: Document, upon: ChangeSet) -> Work:
        by = one.printed.by
        hands = (w for w in self._file.works if w.author == by and not w.named)
        base = next(hands, Work(by, "", text, text, upon, unmarked=not by))
        return Work(
            by, base.initials, text, text, upon, last=base.last, unmarked=not by, parent=parent
        )

    def _is_changed(self, entry: Entry, one: _Found) -> bool:
        """Whether an amendment may be the one that was printed where the file has ``one``: some of
        its sponsors are named, and the file has it nowhere as it was tabled."""
        amendment = entry.amendment
        if not one.codes.intersection(amendment.sponsors) or is_sub(amendment):
            return False
        placed = None if entry.placement is None else entry.placement.changes
        its = wishes(amendment.changes) | (frozenset() if placed is None else wishes(placed))
        there: set[Wish] = set()
        for each in self._found.values():
            if each.is_beside(one):
                there |= each.wishes
        places = {clause for _, clause, _ in one.wishes}
        return any(clause in places for _, clause, _ in its - there)

    def _upon(self, entry: Entry, one: _Found) -> tuple[Document, ChangeSet] | None:
        """The text that an open amendment would give, and what turns it into what the file has."""
        if not entry.open or one.wants is None:
            return None
        state = self._state
        text = text_with(entry.amendment, state.states, state.redline)
        words = None if text is None else self._words(one, one.wants, text)
        if text is None or words is None:
            return None
        revised = (_reworded(clause, words.get(clause.id)) for clause in text)
        made = between(text, text.with_clauses(tuple(revised)))
        return (text, made) if made.changes else None

    def _words(self, one: _Found, wants: ChangeSet, text: Document) -> dict[ClauseId, str] | None:
        """What clauses of ``text``, which an amendment gives, are to say; None where it does not
        change or bring them."""
        draft = self._state.draft
        now = apply(draft, wants)
        found: dict[ClauseId, str] = {}
        for change in wants.changes:
            if isinstance(change, Insertion):
                for clause in change.clauses:
                    its = self._counterpart(clause, text, found, one)
                    if its is None:
                        return None
                    found[its] = clause.text.text
            elif (
                not isinstance(change, Splice)
                or change.clause not in text
                or text[change.clause].text == draft[change.clause].text
            ):
                return None
            else:
                found[change.clause] = now[change.clause].text.text
        return found

    def _counterpart(
        self, clause: Clause, text: Document, taken: dict[ClauseId, str], one: _Found
    ) -> ClauseId | None:
        """The new clause of ``text`` that one of the file answers to: the one that reads most like
        it of those that the file does not have as they are."""
        there = {
            read(new.text)
            for each in self._found.values()
            if each.is_beside(one) and each.wants is not None
            for change in each.wants.changes
            if isinstance(change, Insertion)
            for new in change.clauses
        }
        free = [
            each
            for each in text
            if each.id not in self._state.draft
            and each.id not in taken
            and read(each.text) not in there
        ]
        return max(free, key=lambda c: alike(c.text.text, clause.text.text)).id if free else None


def _is_changed(clause: ClauseId, draft: Document, text: Document) -> bool:
    return clause in text and text[clause].text != draft[clause].text


def _reworded(clause: Clause, words: str | None) -> Clause:
    if words is None:
        return clause
    typed = RichText(words)
    text = apply_changes(clause.text, typed, changes(clause.text.text, words))
    return replace(clause, text=text)


def _is_on(remark: Remark, printed: Printed) -> bool:
    """Whether a remark says whose the printed proposal is."""
    said = " ".join(printed.said.split())
    return (remark.code, remark.where) == ("named-in-brackets", printed.where) and (
        said in str(remark.message)
    )


def _not_there(one: Unprinted) -> Remark:
    """That a proposal that was printed in a rolling text is no longer in it."""
    words = message(
        "The file lists the proposal “{title}” of {delegations} in its small print but no longer "
        "prints it. Nothing was made of that; if the sender opposes or withdraws it, record that.",
        title=one.called,
        delegations=one.who,
    )
    return Remark("not-taken-over", one.where, words)


def not_taken(printed: Printed) -> Remark:
    """That what somebody changed in a printed proposal was not taken over."""
    words = message(
        "“{said}” was changed or deleted in the file, and nothing was made of that; propose it by "
        "hand as an amendment to the one that is tabled.",
        said=" ".join(printed.said.split()),
    )
    said = headed(printed.by, words) if printed.by else words
    return Remark("not-taken-over", printed.where, said)
