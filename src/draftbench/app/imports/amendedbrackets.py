"""Words that somebody changed in the proposals of others that a rolling text prints: amendments to
these, and never those of the delegations whose names are printed there."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome, Status
from draftbench.amend.changesets.changes import ChangeSet, Insertion, Splice
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.placing import place
from draftbench.amend.placement.twins import FLOOR, Wish, alike, clauses_of, read, wishes
from draftbench.amend.registers.subamendments import is_sub, text_with
from draftbench.app.imports.batch import Remark
from draftbench.app.imports.leftbrackets import without_left_brackets
from draftbench.app.imports.markedfiles import MarkedFile, Printed, Work
from draftbench.app.imports.takenout import (
    PrintedWork,
    placed_changes,
    printed_works,
    taken_out,
)
from draftbench.app.imports.typography import apply_changes, changes
from draftbench.document import Clause, ClauseId, Document, RichText
from draftbench.messages import headed, message


def with_amended(state: Negotiation, file: MarkedFile) -> MarkedFile:
    """A file in which each printed proposal of others that was changed is an amendment of whoever
    changed it to the one that is tabled; what cannot be one is said."""
    file = without_left_brackets(state, file)
    found = tuple(printed_works(state, file))
    if found:
        file = _Reader(state, file, found).result()
    return replace(file, differences=(*file.differences, *taken_out(state, file, found)))


class _Reader:
    def __init__(
        self, state: Negotiation, file: MarkedFile, found: tuple[PrintedWork, ...]
    ) -> None:
        self._state = state
        self._file = file
        self._found = {id(one.work): one for one in found}
        self._differences: list[Remark] = []
        self._doubts = list(file.doubts)
        self._standing: dict[AmendmentId, None] = {}

    def result(self) -> MarkedFile:
        works = [made for work in self._file.works for made in self._read(work)]
        return replace(
            self._file,
            works=tuple(works),
            differences=(*self._file.differences, *self._differences),
            doubts=tuple(self._doubts),
            standing=(*self._file.standing, *self._standing),
        )

    def _read(self, work: Work) -> Iterator[Work]:
        one = self._found.get(id(work))
        if one is None or one.stands:
            if one is not None and one.codes <= self._sponsors(one.before):
                self._doubts = [each for each in self._doubts if not _is_on(each, one.printed)]
            yield work
            return
        if self._is_former(one):
            return  # what it is with the changes tells which amendment it was
        there = self._within(one)
        self._standing |= dict.fromkeys(there)
        words = {splice for its in there.values() for splice in its}
        own = words.intersection(_splices(one.wants))
        if own and own.issuperset(_splices(one.wants)):
            return
        entries = self._candidates(one, there)
        if not (entries or own or one.printed.by):
            if (moved := self._moved(one)) is None:
                yield work  # somebody wrote it into the file
                return
            elsewhere = message(
                "“{said}” stands elsewhere in the file than in {amendment}; nothing was made of "
                "that. If the sender wants it there, propose that by hand.",
                said=" ".join(one.printed.said.split()),
                amendment=moved.amendment.id,
            )
            self._doubts = [remark for remark in self._doubts if not _is_on(remark, one.printed)]
            self._differences.append(_not_taken(one.printed, elsewhere))
            return
        self._doubts = [remark for remark in self._doubts if not _is_on(remark, one.printed)]
        parts = self._parted(_without(one, words), entries)
        parents = [entry.amendment for entry, _ in parts]
        if len(parts) == 1 and not (there or parts[0][0].open):
            self._list_added(one, parents)
            yield from self._decided(parts[0][0], one)
            return
        made = [
            (entry.amendment.id, *its)
            for entry, part in parts
            if (its := self._upon(entry, part)) is not None
        ]
        if not made or len(made) < len(parts):
            self._differences.append(not_taken(one.printed))
            return
        standing = [e.amendment for e in self._state.entries if e.amendment.id in there]
        self._list_added(one, [*parents, *standing])
        for parent, text, upon in made:
            said = message(
                "“{said}” was changed in the file; that was read as an amendment to {amendment}.",
                said=" ".join(one.printed.said.split()),
                amendment=parent,
            )
            self._doubts.append(Remark("amended-in-brackets", one.printed.where, said))
            yield self._made(one, parent, text, upon)

    def _sponsors(self, amendments: Container[AmendmentId]) -> set[str]:
        entries = (entry.amendment for entry in self._state.entries)
        return {code for one in entries if one.id in amendments for code in one.sponsors}

    def _list_added(self, one: PrintedWork, amendments: Sequence[Amendment]) -> None:
        """Says whom the bracket names beside the sponsors of the amendments that it prints."""
        known = {code for each in amendments for code in each.sponsors}
        if added := sorted(one.codes - known):
            words = message(
                "“{said}” adds {delegations} to the sponsors of {amendments}; nothing was made of "
                "that. If they join, record that.",
                said=" ".join(one.printed.said.split()),
                delegations=tuple(added),
                amendments=tuple(each.id for each in amendments),
            )
            self._doubts.append(_remark("bracket-named", one.printed, words))

    def _decided(self, entry: Entry, one: PrintedWork) -> Iterator[Work]:
        """What was changed in the words of an amendment that is open no longer: the same of the
        draft, where that took these words over and still has them."""
        draft, said = self._state.draft, " ".join(one.printed.said.split())
        changes = self._of_the_draft(entry, one)
        name = entry.amendment.id
        if changes is None:
            words = message(
                "“{said}” was changed in the file, but {amendment} is no longer open, and nothing "
                "was made of that. If the sender still wants the words, propose them by hand as an "
                "amendment to the draft.",
                said=said,
                amendment=name,
            )
            self._differences.append(_not_taken(one.printed, words))
            return
        words = message(
            "“{said}” was changed in the file. As {amendment} has been accepted since, that was "
            "read as an amendment to the draft.",
            said=said,
            amendment=name,
        )
        self._doubts.append(Remark("amended-in-brackets", one.printed.where, words))
        yield self._made(one, None, draft, changes)

    def _of_the_draft(self, entry: Entry, one: PrintedWork) -> ChangeSet | None:
        """What changes words of the draft that came by an accepted amendment as the file changes
        these; None where they do not stand there alone."""
        draft, version, own = self._state.draft, one.work.text, one.work.changes
        its = place(entry.amendment.changes, version).changes
        if entry.status is not Status.ACCEPTED or its is None or self._file.carry(own) != own:
            return None
        gave, has = apply(version, its), apply(version, own)
        brought, reworded = [*_new_clauses(own)], {splice.clause for splice in _splices(own)}
        old: list[Clause] = []
        new: list[Clause] = []
        for change in its.changes:
            pairs: list[tuple[Clause, Clause]] = []
            if isinstance(change, Splice) and change.clause in reworded:
                pairs = [(gave[change.clause], has[change.clause])]
            elif isinstance(change, Insertion) and len(change.clauses) == len(brought):
                pairs = [*zip(change.clauses, brought, strict=True)]
            for its_own, typed in pairs:
                if its_own.id not in draft:
                    return None
                old.append(replace(draft[its_own.id], text=its_own.text))
                new.append(_reworded(old[-1], typed.text.text))
        made = between(draft.with_words(old), draft.with_words(new))
        placed = place(made, draft, self._state.redline)
        return placed.changes if placed.outcome is Outcome.APPLIES else None

    def _candidates(self, one: PrintedWork, there: Container[AmendmentId]) -> list[Entry]:
        """The amendments of which one may be what the file has; that one alone which it was before
        changes that are tracked. Those that are ``there`` are others."""
        entries = [
            entry
            for entry in self._state.entries
            if entry.amendment.id not in there and self._is_changed(entry, one)
        ]
        was = frozenset() if one.was is None else wishes(self._file.carry(one.was))
        known = [entry for entry in entries if wishes(entry.amendment.changes) == was]
        return known if len(known) == 1 else entries

    def _moved(self, one: PrintedWork) -> Entry | None:
        """The amendment whose new paragraphs a printed proposal has, as they are or nearly so, in
        another place, where the file does not have them in their own."""
        own = _new_words(one.work.changes)
        there = {name for each in self._found.values() if each.stands for name in each.before}
        for entry in self._state.entries if own else ():
            amendment = entry.amendment
            if amendment.id not in there and not one.codes.isdisjoint(amendment.sponsors):
                words = _new_words(amendment.changes)
                if words == own or alike(words, own) >= FLOOR:
                    return entry
        return None

    def _within(self, one: PrintedWork) -> dict[AmendmentId, list[Splice]]:
        """The amendments of words that stand, with others of the same delegations, in what the file
        has in one clause; and which of its changes are theirs."""
        found: dict[AmendmentId, list[Splice]] = {}
        own = {splice.clause for splice in _splices(one.wants)}
        printed = [
            splice
            for each in self._found.values()
            if each is one or (not each.printed.by and each.work.changes != one.was)
            if not one.codes.isdisjoint(each.codes)
            for splice in _splices(each.wants)
        ]
        for entry in self._state.entries:
            amendment = entry.amendment
            if is_sub(amendment) or one.codes.isdisjoint(amendment.sponsors):
                continue
            its = [splice for splice in _splices(placed_changes(entry)) if splice.clause in own]
            words = [splice for splice in printed if _touches(splice, its)]
            if words and self._words_of(its) == self._words_of(dict.fromkeys(words)):
                found[amendment.id] = words
        return found

    def _words_of(self, splices: Iterable[Splice]) -> frozenset[Wish]:
        """How clauses of the draft would read; nothing where the changes exclude each other."""
        draft = self._state.draft
        with suppress(ValueError):
            text = apply(draft, ChangeSet(draft.fingerprint, tuple(splices)))
            return wishes(between(draft, text))
        return frozenset()

    def _parted(self, one: PrintedWork, entries: list[Entry]) -> list[tuple[Entry, PrintedWork]]:
        """What of a printed proposal is another wording of which amendment; empty where that is not
        clear."""
        if len(entries) < 2:
            return [(entry, one) for entry in entries]
        parts: dict[AmendmentId, tuple[Entry, list[Splice]]] = {}
        splices = _splices(one.wants)
        for splice in splices:
            whose = [
                entry for entry in entries if _touches(splice, _splices(placed_changes(entry)))
            ]
            if len(whose) == 1:
                parts.setdefault(whose[0].amendment.id, (whose[0], []))[1].append(splice)
        if splices and sum(len(its) for _, its in parts.values()) == len(splices):
            return [(entry, _only(one, its)) for entry, its in parts.values()]
        likest = self._likest(one, entries)
        return [] if likest is None else [(likest, one)]

    def _likest(self, one: PrintedWork, entries: list[Entry]) -> Entry | None:
        """The amendment of which the file has another wording, where it has other wordings of
        several: each is that to which it is clearly more alike than to any other, and which is so
        to it, and the last one that which is left. None where that is not clear."""
        left = [
            each
            for each in self._found.values()
            if not (each.stands or self._is_former(each) or each.codes.isdisjoint(one.codes))
            and not _clauses(each).isdisjoint(_clauses(one))
        ]
        entries = list(entries)
        while left and entries:
            told = [self._told(each.wants) for each in left]
            its = [self._told(placed_changes(entry)) for entry in entries]
            rows = [[alike(words, own) for own in its] for words in told]
            pair = _clearest(rows)
            if pair is None:
                return None
            if left[pair[0]] is one:
                return entries[pair[1]]
            del left[pair[0]], entries[pair[1]]
        return None

    def _told(self, changes: ChangeSet | None) -> str:
        """The words of the clauses of the draft that changes reword or bring."""
        if changes is None:
            return ""
        text = apply(self._state.draft, changes)
        named = [splice.clause for splice in _splices(changes)]
        named += [new.id for new in _new_clauses(changes)]
        return " ".join(text[clause].text.text for clause in named)

    def _is_former(self, one: PrintedWork) -> bool:
        """Whether it is what the file had before changes that are tracked."""
        return any(each.was == one.work.changes for each in self._found.values())

    def _made(
        self, one: PrintedWork, parent: AmendmentId | None, text: Document, upon: ChangeSet
    ) -> Work:
        by = one.printed.by
        hands = (w for w in self._file.works if w.author == by and not w.named)
        base = next(hands, Work(by, "", text, text, upon, unmarked=not by))
        return Work(
            by, base.initials, text, text, upon, last=base.last, unmarked=not by, parent=parent
        )

    def _is_changed(self, entry: Entry, one: PrintedWork) -> bool:
        """Whether an amendment may be the one that was printed where the file has ``one``: some of
        its sponsors are named, and the file has it nowhere as it was tabled."""
        amendment = entry.amendment
        if not one.codes.intersection(amendment.sponsors) or is_sub(amendment):
            return False
        placed = placed_changes(entry)
        its = wishes(amendment.changes) | (frozenset() if placed is None else wishes(placed))
        there: set[Wish] = set()
        for each in self._found.values():
            if each.is_beside(one):
                there |= each.wishes
        places = {clause for _, clause, _ in one.wishes}
        return any(clause in places for _, clause, _ in its - there)

    def _upon(self, entry: Entry, one: PrintedWork) -> tuple[Document, ChangeSet] | None:
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

    def _words(
        self, one: PrintedWork, wants: ChangeSet, text: Document
    ) -> dict[ClauseId, str] | None:
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
        self, clause: Clause, text: Document, taken: dict[ClauseId, str], one: PrintedWork
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


def _splices(changes: ChangeSet | None) -> list[Splice]:
    """The changes of words, where there are no others."""
    its = () if changes is None else changes.changes
    words = [one for one in its if isinstance(one, Splice)]
    return words if len(words) == len(its) else []


def _new_clauses(changes: ChangeSet) -> Iterator[Clause]:
    for change in changes.changes:
        if isinstance(change, Insertion):
            yield from change.clauses


def _new_words(changes: ChangeSet) -> str:
    return " ".join(clause.text.text for clause in _new_clauses(changes))


def _touches(splice: Splice, others: Iterable[Splice]) -> bool:
    """Whether a change of words is made in the place of one of the others, or beside it."""
    return any(
        splice.clause == one.clause and splice.start <= one.end and one.start <= splice.end
        for one in others
    )


def _clauses(one: PrintedWork) -> frozenset[ClauseId]:
    return clauses_of(one.wishes)


def _without(one: PrintedWork, words: Collection[Splice]) -> PrintedWork:
    return _only(one, [splice for splice in _splices(one.wants) if splice not in words])


def _only(one: PrintedWork, splices: list[Splice]) -> PrintedWork:
    """The printed proposal with these of its changes of words alone, if it is of such."""
    if one.wants is None or not splices:
        return one
    return replace(one, wants=replace(one.wants, changes=tuple(splices)))


def _clearest(rows: Sequence[Sequence[float]]) -> tuple[int, int] | None:
    """Which row and which column of likenesses clearly belong together: their likeness is the
    greatest of both by far, or they are the only ones that are left."""
    if len(rows) == len(rows[0]) == 1:
        return 0, 0
    for at, row in enumerate(rows):
        for own, value in enumerate(row):
            others = [*(row[:own]), *(row[own + 1 :]), *(r[own] for r in rows if r is not row)]
            if value >= FLOOR and value >= max(others) + _LEAD:
                return at, own
    return None


_LEAD = 0.1
"""So much more alike than others is clear."""


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


def not_taken(printed: Printed) -> Remark:
    """That what somebody changed in a printed proposal was not taken over."""
    words = message(
        "“{said}” was changed or deleted in the file, and nothing was made of that; propose it by "
        "hand as an amendment to the one that is tabled.",
        said=" ".join(printed.said.split()),
    )
    return _not_taken(printed, words)


def _not_taken(printed: Printed, words: str) -> Remark:
    return _remark("not-taken-over", printed, words)


def _remark(code: str, printed: Printed, words: str) -> Remark:
    said = headed(printed.by, words) if printed.by else words
    return Remark(code, printed.where, said)
