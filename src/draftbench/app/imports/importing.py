"""From delegations' marked-up files to one batch of amendments for the register.

Authors become delegations, their changes amendments, one an author or one a clause. What two
delegations propose alike becomes one amendment with two sponsors, also where the first is tabled
already; what its own sponsors tabled before is not tabled again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain, repeat

from draftbench.amend.amendment import Amendment, AmendmentId, Delegation
from draftbench.amend.changesets.bundles import clausewise, name_of, with_new_ids
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.editing import apply
from draftbench.amend.changesets.summaries import numbers_as_written
from draftbench.amend.changesets.wordless import deleting_emptied
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.twins import Wish, clauses_of, shared_wishes, wishes
from draftbench.amend.wording.titles import describe
from draftbench.app.amendments.sponsors import (
    Delegations,
    Sponsorship,
    likely_meant,
    says_nothing,
)
from draftbench.app.amendments.tabling import (
    printed_before,
    proposed_before,
    rejected_before,
    rejected_words,
    twin_of,
)
from draftbench.app.imports.amendedbrackets import with_amended
from draftbench.app.imports.batch import Batch, Joining, Remark, check_places
from draftbench.app.imports.commentthreads import comment_words, comments_aside, reason_for
from draftbench.app.imports.markedfiles import MarkedFile, ReadAs, Work, touched
from draftbench.app.imports.senders import named_by
from draftbench.document import ClauseId, Document
from draftbench.errors import UsageError
from draftbench.messages import listed, message, quoted, sentences


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person decides: ``by`` how the changes of an author become amendments ("clause": one
    for each clause; "author": all in one), ``sponsors`` the delegation that each author writes for
    (codes or names, several with commas; authors as :func:`author_of` calls them, or by their bare
    names), ``everybody`` the one (or several) for all whom ``sponsors`` does not name."""

    by: str = "clause"
    sponsors: Mapping[str, str] = field(default_factory=dict)
    everybody: str = ""


def batch(
    state: Negotiation, files: Sequence[MarkedFile], number: int, choices: Choices | None = None
) -> Batch:
    """What importing ``files`` brings; the first new amendment gets ``number``.

    Raises UsageError where ``choices`` name an author who changed nothing, and for a file without
    tracked changes for which no sponsor is named; InputError for one that proposes too much.
    """
    return _Importer(state, number, choices or Choices()).run(files)


@dataclass(slots=True)
class _Made:
    """An amendment in the making: what it changes in ``text``, which authors' changes it holds
    (``hands``: file and author), and what else it touches, by the names of the file."""

    amendment: Amendment
    text: Document
    wishes: frozenset[Wish]
    hands: set[tuple[str, str]]
    touched: frozenset[ClauseId]
    upon: dict[ClauseId, tuple[str, ...]]


_BRACKET = re.compile(r"\[[^\[\]]{1,80}\]")


def _unsigned(work: Work) -> str:
    """The first bracket of a file that its text has not and that names nobody, with its clause;
    empty where there is none."""
    there = "\n".join(clause.text.plain for clause in work.text)
    own = apply(work.text, work.changes)
    for clause in own:
        found = next((one for one in _BRACKET.findall(clause.text.plain) if one not in there), "")
        if found:
            return message(
                "{bracket} in {clause}", bracket=quoted(found), clause=name_of(clause.id, own)
            )
    return ""


class _Importer:
    def __init__(self, state: Negotiation, number: int, choices: Choices) -> None:
        self._state = state
        self._number = number
        self._choices = choices
        self._delegations = Delegations(state.delegations)
        self._new: list[Delegation] = []
        self._made: list[_Made] = []
        self._joined: list[Joining] = []
        self._standing: dict[AmendmentId, None] = {}
        self._differences: list[Remark] = []
        self._doubts: list[Remark] = []
        self._people: dict[str, Sponsorship] = {}
        self._roots: list[tuple[str, frozenset[ClauseId], AmendmentId]] = []

    def run(self, files: Sequence[MarkedFile]) -> Batch:
        files = [with_amended(self._state, self._without_own(file)) for file in files]
        unread = [file for file in files if file.read_as is ReadAs.UNREADABLE]
        self._meet(files)
        for file in files:
            self._differences.extend(file.differences)
            self._standing.update(dict.fromkeys(file.standing))
            self._doubts.extend(file.doubts)
            pieces = [(work, *one) for work in file.works for one in self._pieces(file, work)]
            if self._choices.by == "clause":
                pieces.sort(key=_stands)
            check_places((changes for _, changes, *_ in pieces), file.name)
            for work, changes, text, why, reason in pieces:
                self._table(file, work, changes, text, why, reason)
        for file in files:
            self._object(file)
            self._doubts.extend(comments_aside(file))
        self._alternatives()
        self._overlaps()
        places = {entry.amendment.id: at for at, entry in enumerate(self._state.entries)}
        return Batch(
            tuple((file.name, file.data) for file in files if file not in unread),
            tuple(self._new),
            tuple(
                replace(m.amendment, changes=with_new_ids(m.amendment.changes)) for m in self._made
            ),
            tuple(self._joined),
            tuple(sorted(self._standing, key=lambda one: places.get(one, len(places)))),
            tuple(dict.fromkeys(self._differences)),
            tuple(dict.fromkeys(self._doubts)),
        )

    def _without_own(self, file: MarkedFile) -> MarkedFile:
        """A file without the comments of the project that were exported into it."""
        said = (one for comment in self._state.proceedings.comments for one in comment.said)
        own = {(one.occasion.by, " ".join(text.split())) for one, text in said}
        kept = tuple(
            one for one in file.comments if (one[0].author, comment_words(one[0])) not in own
        )
        return file if len(kept) == len(file.comments) else replace(file, comments=kept)

    # people

    def _meet(self, files: Sequence[MarkedFile]) -> None:
        """Finds the delegation of every author."""
        named = {author_of(file, work): (file, work) for file in files for work in file.works}
        idle = {a: f for a, (f, w) in named.items() if w.unmarked and not w.proposes}
        plain = {work.author for file in files for work in file.works if not work.unmarked}
        plain |= {name for file in files for name in file.strangers}
        plain |= {file.name for file in files if file.read_as is ReadAs.INSTRUCTIONS}
        unread = any(file.read_as is ReadAs.UNREADABLE for file in files)  # who wrote in it?
        for name in self._choices.sponsors:
            if name not in named and name not in plain and not unread:
                known = ", ".join(f"“{author}”" for author in named)
                raise UsageError(
                    "“{name}” changed nothing in these files; their authors are {known}.",
                    name=name,
                    known=known,
                )
        for author, file in idle.items():
            words = message("The file has no tracked changes and says the same as the text.")
            if file.read_as is ReadAs.INSTRUCTIONS:
                words = message("None of the instructions in the file became an amendment.")
            elif any(work.named for work in file.works):
                words = message("Except for its brackets, the file says the same as the text.")
            elif any(one.code == "not-in-file" for one in file.doubts):
                words = message("What the file has of the text, it has unchanged.")
            self._doubts.append(Remark("unmarked", file.name, words))
            del named[author]
        for author, (file, work) in named.items():
            choice = self._choices.sponsors
            chosen = choice.get(author) or ("" if work.unmarked else choice.get(work.author))
            chosen = chosen or ("" if work.named else self._choices.everybody)
            said = sponsorship(file, work, self._delegations)
            found = self._delegations.chosen(chosen) if chosen else said
            if found is None:
                raise self._nobody(file, work)
            if said is not None and said.heading:
                self._say_of_heading(file, said, found)
            self._people[author] = found
            if work.proposes or work.misfits or work.objections:
                self._admit("" if work.unmarked else work.author, found, file.name, work)

    def _nobody(self, file: MarkedFile, work: Work) -> UsageError:
        if brackets := _unsigned(work):
            words = message(
                "{file} has no tracked changes, and {brackets} names nobody, so nothing says whose "
                "proposals they are.",
                file=file.name,
                brackets=brackets,
            )
        else:
            words = message(
                "{file} has no tracked changes, so nothing in it says whose proposals they are.",
                file=file.name,
            )
        people = self._delegations
        names = (name for heading in file.headings for name in heading.names)
        meant = (likely_meant(n, people.known) for n in names if people.named(n) is None)
        return UsageError(sentences(words, next(filter(None, meant), "")), remedy="sponsor")

    def _say_of_heading(self, file: MarkedFile, said: Sponsorship, chosen: Sponsorship) -> None:
        """Says that a heading was taken at its word, or names others than were chosen."""
        names = tuple(d.name for d in chosen.delegations)
        if chosen is said:
            words = message(
                "Sponsor: {names}, because the file says “{heading}”.",
                names=names,
                heading=said.heading,
            )
            self._doubts.append(Remark("by-heading", file.name, words))
        elif not set(said.codes) <= set(chosen.codes):
            words = message(
                "Sponsor: {names}, as you chose; the file says “{heading}”.",
                names=names,
                heading=said.heading,
            )
            self._doubts.append(Remark("other-heading", file.name, words))

    def _admit(self, author: str, found: Sponsorship, file: str, work: Work) -> None:
        who = (
            message("The author “{author}”", author=author)
            if author
            else message("An author without a name")
        )
        known = {d.code for d in self._delegations.known}
        new = [d for d in found.delegations if d.code not in known]
        meant = "" if found.found else likely_meant(author, self._delegations.known)
        if found.by_file:
            name = found.delegations[0].name
            words = message(
                "{who} is taken to write for {name}, because the name of the file says so.",
                who=who,
                name=name,
            )
            self._doubts.append(Remark("by-file", file, words))
        for delegation in new:
            self._delegations.add(delegation)
            self._new.append(delegation)
            if work.unmarked or work.named:
                words = message(
                    "{delegation} ({delegation2}) is new in the list of delegations.",
                    delegation=delegation.name,
                    delegation2=delegation.code,
                )
                self._doubts.append(Remark("added-delegation", file, words))
                continue
            words = (
                (
                    message(
                        "{who} stands for {delegation} ({delegation2}), which is new in the list "
                        "of delegations.",
                        who=who,
                        delegation=delegation.name,
                        delegation2=delegation.code,
                    )
                )
                if found.found
                else (
                    message(
                        "{who} is no delegation that is known and was put on the list as "
                        "{delegation}.",
                        who=who,
                        delegation=delegation.code,
                    )
                )
            )
            self._doubts.append(Remark("new-delegation", file, sentences(words, meant)))

    # amendments

    def _pieces(
        self, file: MarkedFile, work: Work
    ) -> Iterator[tuple[ChangeSet, Document, str, str]]:
        """What becomes an amendment each, with the text that it is made for, why it does not fit
        the negotiation's, where it does not, and the reason that the file gives."""
        whole = work.changes
        reasons = [one for one in dict.fromkeys(work.reasons) if one]
        if work.pieces and (self._choices.by == "clause" or not whole.changes):
            pieces = list(zip(work.pieces, chain(work.reasons, repeat("")), strict=False))
        else:
            parted = self._parted(whole, work) if whole.changes else ()
            pieces = [(one, "\n".join(reasons)) for one in parted]
        for piece, reason in pieces:
            try:
                yield deleting_emptied(piece, work.text), work.text, "", reason
            except UsageError as error:
                self._differences.append(Remark("not-taken-over", file.name, str(error)))
        for piece, why in work.misfits:
            yield piece, work.own, why, "\n".join(reasons)

    def _parted(self, whole: ChangeSet, work: Work) -> Sequence[ChangeSet]:
        """The changes of somebody as they become amendments. Where they would leave without words
        a clause on which something hangs, each clause is one."""
        by_clause = self._choices.by == "clause"
        try:
            whole = deleting_emptied(whole, work.text)
        except UsageError:
            by_clause = True
        return clausewise(whole, work.text, work.ties) if by_clause else (whole,)

    def _table(
        self,
        file: MarkedFile,
        work: Work,
        changes: ChangeSet,
        text: Document,
        why: str,
        reason: str,
    ) -> None:
        author = author_of(file, work)
        codes = self._people[author].codes
        own = touched(changes, text)
        title = describe(changes, text) if why else ""
        is_placed = bool(why) or work.parent is not None
        written, changes = changes, changes if is_placed else file.carry(changes)
        wanted = wishes(changes)
        new, there = codes, tuple[AmendmentId, ...]()
        if work.printed is not None:
            new, there = printed_before(self._state, codes, changes)
            self._standing.update(dict.fromkeys(there))
        codes = new or codes
        before = (
            proposed_before(
                self._state,
                codes,
                changes,
                [j.amendment for j in self._joined if set(codes) <= set(j.sponsors)],
                [m.wishes for m in self._made if set(codes) <= set(m.amendment.sponsors)],
            )
            if new
            else there
        )
        again = rejected_before(self._state, changes)
        if before is not None:
            self._standing.update(dict.fromkeys(before))
            again = tuple(entry for entry in again if entry.amendment.id in before)
        for entry in again:
            self._doubts.append(Remark("rejected-before", file.name, rejected_words(entry)))
        if before is not None:
            if before:  # else what this file proposes elsewhere says all of it
                self._root(file, work, wanted, before[0])
            return
        if why:
            words = message(
                "{codes}: “{title}” has no sure place in the text. {why}",
                codes="/".join(codes),
                title=title,
                why=why,
            )
            self._differences.append(Remark("not-taken-over", file.name, words))
        who = author if work.unmarked else work.author
        reason = reason or reason_for(file, who, own, partial(self._called, file))
        hand = (file.name, work.author)
        twin = next(
            (m for m in self._made if m.wishes == wanted and m.amendment.parent == work.parent),
            None,
        )
        if twin is not None:
            twin.amendment = _joined(twin.amendment, codes, reason)
            twin.hands.add(hand)
            twin.touched |= own
            return
        open_twin = twin_of(self._state, changes, {"sponsors": codes, "parent": work.parent})
        if open_twin is not None:
            added = f"{'/'.join(codes)}: {reason}" if reason else ""
            self._joined.append(Joining(open_twin.amendment.id, codes, added))
            return
        dates = work.dates or {}
        at = max((dates[c] for c in own if dates.get(c)), default=work.last)
        upon = {c: names for c, names in (work.upon or {}).items() if c in own}
        name = AmendmentId(f"am-{self._number + len(self._made)}")
        root = self._root(file, work, wanted, name)
        amendment = Amendment(
            name,
            "",
            codes,
            changes,
            reason,
            at,
            alternative_to=None if root == name else root,
            parent=work.parent,
            numbers=numbers_as_written(written, changes, text),
        )
        self._made.append(_Made(amendment, text, wanted, {hand}, own, upon))

    def _root(
        self, file: MarkedFile, work: Work, wanted: frozenset[Wish], name: AmendmentId
    ) -> AmendmentId:
        """The first of the alternatives of which the proposal ``name`` is one; itself, if none is
        before it."""
        if not work.alternative:
            return name
        places = clauses_of(wanted)
        roots = (a for of, at, a in self._roots if of == file.name and at & places)
        root = next(roots, name)
        self._roots.append((file.name, places, name))
        return root

    def _called(self, file: MarkedFile, author: str, initials: str = "") -> str:
        known = self._people.get(key_of(author, file.name))
        found = known or self._delegations.of_author(author, initials)
        return "/".join(found.codes) if found.found or known else author

    # what belongs together

    def _object(self, file: MarkedFile) -> None:
        """Puts down, with what was struck, who struck it."""
        for work in file.works:
            for objection in work.objections:
                codes = "/".join(self._people[author_of(file, work)].codes)
                hands = {(file.name, name) for name in objection.upon}
                for made in self._made:
                    if objection.clause in made.touched and made.hands & hands:
                        line = message("{codes} would not have this.", codes=codes)
                        made.amendment = _with_line(made.amendment, line)
                what = quoted(objection.words) if objection.words else message("words")
                where = name_of(objection.clause, work.own)
                upon = listed(self._called(file, name) for name in objection.upon)
                words = message(
                    "{codes} strikes {what} that {upon} puts in ({where}); the text does not "
                    "have it, so that is no amendment, and it is noted with the reason of the "
                    "other.",
                    codes=codes,
                    what=what,
                    upon=upon,
                    where=where,
                )
                self._doubts.append(Remark("objection", file.name, words))

    def _alternatives(self) -> None:
        """Says of amendments that contain what another proposes that they do; where they contain
        all that it proposes they are its alternatives."""
        for made in self._made:
            for clause, names in made.upon.items():
                files = {file for file, _ in made.hands}
                hands = {(file, name) for file in files for name in names}
                for other in self._made:
                    if other is made or clause not in other.touched or not other.hands & hands:
                        continue
                    mine = "/".join(made.amendment.sponsors)
                    its = "/".join(other.amendment.sponsors)
                    line = message(
                        "Contains what {its} proposes in {clause} ({amendment}), as {mine} would "
                        "have it.",
                        its=its,
                        clause=name_of(clause, made.text),
                        amendment=other.amendment.id,
                        mine=mine,
                    )
                    made.amendment = _with_line(made.amendment, line)
                    if other.touched <= made.touched and made.amendment.alternative_to is None:
                        made.amendment = replace(made.amendment, alternative_to=other.amendment.id)

    def _overlaps(self) -> None:
        """Says where amendments that stay apart propose the same."""
        known = [
            (e.amendment.id, e.amendment.sponsors, wishes(e.amendment.changes), self._state.base)
            for e in self._state.entries
            if e.open
        ]
        new = [(m.amendment.id, m.amendment.sponsors, m.wishes, m.text) for m in self._made]
        for at, (own, sponsors, wanted, text) in enumerate(new):
            for other, others, theirs, _ in (*known, *new[:at]):
                clauses = clauses_of(shared_wishes(wanted, theirs))
                if clauses:
                    places = listed(name_of(c, text) for c in text_order(clauses, text))
                    if set(sponsors) <= set(others):
                        words = message(
                            "{sponsors} has two amendments that propose the same in "
                            "{places} ({ids}).",
                            sponsors="/".join(sponsors),
                            places=places,
                            ids=(other, own),
                        )
                    else:
                        words = message(
                            "{others} and {sponsors} propose the same in {places} ({ids}).",
                            others="/".join(others),
                            sponsors="/".join(sponsors),
                            places=places,
                            ids=(other, own),
                        )
                    self._doubts.append(Remark("shared", places, words))


def _stands(piece: tuple[Work, ChangeSet, Document, str, str]) -> int:
    """Where in its file what somebody proposes begins: what several put at one place follows each
    other as there."""
    work, changes, text, *_ = piece
    return min((work.lines[c] for c in touched(changes, text) if c in work.lines), default=0)


def sponsorship(file: MarkedFile, work: Work, people: Delegations) -> Sponsorship | None:
    """Who a work of a file is for where nobody chose: an author that is known, else whom a heading
    of the file names if he wrote it alone, else what the author or the name of the file says. None
    where nothing is tracked and no heading says it."""
    found = None
    if not work.unmarked:
        found = people.of_author(work.author, work.initials, own_file(file))
        if (found.found and not found.by_file) or not own_file(file):
            return found
    senders, heading = named_by(file.headings, people)
    return Sponsorship(senders, heading=heading) if senders else found


def own_file(file: MarkedFile) -> str:
    """The name of a file in which one author alone changed something, else ""."""
    return file.name if len(file.works) == 1 else ""


def author_of(file: MarkedFile, work: Work) -> str:
    """What an author is called in choices: his name, with the file's where his says nothing; the
    file's alone where nothing is tracked."""
    return file.name if work.unmarked else key_of(work.author, file.name)


def key_of(author: str, file: str) -> str:
    """What tells an author from those of other files: "User (mexico.docx)" from "User
    (brazil.docx)"; a name that says something is one person in all of them."""
    return f"{author} ({file})".strip() if says_nothing(author) else author


def text_order(clauses: frozenset[ClauseId], text: Document) -> list[ClauseId]:
    """Clauses of ``text`` as they stand in it."""
    return [clause.id for clause in text if clause.id in clauses]


def _joined(amendment: Amendment, codes: Sequence[str], reason: str) -> Amendment:
    joint = replace(amendment, sponsors=tuple(dict.fromkeys((*amendment.sponsors, *codes))))
    return _with_line(joint, f"{'/'.join(codes)}: {reason}" if reason else "")


def _with_line(amendment: Amendment, line: str) -> Amendment:
    if not line or line in amendment.reason.split("\n"):
        return amendment
    return replace(amendment, reason=f"{amendment.reason}\n{line}".strip())
