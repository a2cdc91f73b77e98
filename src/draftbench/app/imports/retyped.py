"""A text that somebody typed again, pasted from a mail or sent as PDF, made ready to be compared
with the version that it was written on.

What is not the text is set aside and listed, typography is no change, the words of others in
brackets are their proposals, and what a reply leaves out is not deleted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property

from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.editing import between, retyped
from draftbench.amend.changesets.wordchanges import as_parts, divisions
from draftbench.amend.redlines.hands import beside, in_lists
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.imports.absences import (
    absent_runs,
    in_order,
    is_part,
    restore,
    set_aside,
    take_off_furniture,
    with_places,
)
from draftbench.app.imports.answeredparagraphs import answered, set_answers_aside
from draftbench.app.imports.batch import SMALL_PRINT, Remark
from draftbench.app.imports.clausereadings import Voice
from draftbench.app.imports.coverings import BEYOND, COVERING, FURNITURE, SIGNATURE, STRUCK
from draftbench.app.imports.deletionmarks import read_marks, set_marks_aside
from draftbench.app.imports.doubtfulwords import DOUBTFUL, asks_beside, doubts_about
from draftbench.app.imports.hedgedparagraphs import describe_hedges
from draftbench.app.imports.hedgewords import HEDGE
from draftbench.app.imports.knownbrackets import KnownBrackets
from draftbench.app.imports.listlinks import give_list_links
from draftbench.app.imports.markedfiles import Listing
from draftbench.app.imports.newparagraphs import free_name, new_clause
from draftbench.app.imports.numberdoubts import describe_numbers
from draftbench.app.imports.numbergaps import (
    behind_number,
    is_new_by_number,
    number_gaps,
    without_original,
)
from draftbench.app.imports.omissions import omissions, remark
from draftbench.app.imports.othervoices import Proposal, proposals, unprinted
from draftbench.app.imports.quoteditems import is_other
from draftbench.app.imports.sentlinks import HEADS, Links, is_apart, link, undone
from draftbench.app.imports.sentparagraphs import (
    Sent,
    SentFile,
    bare_document,
    describe_aside,
    has_number_read,
    sent_file,
)
from draftbench.app.imports.smallprint import (
    codes_listed,
    lists_proposal,
    proposals_counted,
    says_more,
)
from draftbench.app.imports.strikes import take_out_struck
from draftbench.app.imports.typography import Change, apply_changes, changes, in_its_signs
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    RichText,
    printed_labels,
)
from draftbench.document.richtext import join
from draftbench.formats.imported import Imported
from draftbench.messages import message

_SAID_BETTER = frozenset({"unknown-delegation"})
"""Notes of readers that are left aside where more is said of the same line."""
_OF_NUMBERS = frozenset({"unexpected-number", "guessed-kind"})
"""Notes of readers on numbers that they could not read."""
_RANKED = frozenset({ClauseKind.OPERATIVE, ClauseKind.ITEM, ClauseKind.PARAGRAPH})
"""Kinds that a clause can take in turn."""
_MOST_RANKED = 0.6
"""Of so many clauses of a rank a file may have in another one, where it means that."""
_MOSTLY = 0.75
"""A file of which such a share of the words answers to clauses is a part of the text."""


@dataclass(frozen=True, slots=True)
class Retyped:
    """A sender's file against a version.

    ``text`` is what the sender has, with the clause ids of the version, ``changes`` what turns the
    version into it. ``proposals`` are those of others who are named in brackets. ``set_aside``
    lists what is not part of the text, ``absent`` what of the version is not in the file and is not
    proposed for deletion, ``doubts`` what was not sure; ``named`` says of each proposal whose it
    is. ``answers`` are the clauses of ``text`` that those of the file are, ``around`` the lines
    that are set aside, as they came; ``listing`` is what the small print of a rolling text says.
    """

    text: Document
    changes: ChangeSet
    set_aside: tuple[Remark, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    absent: tuple[Remark, ...] = ()
    doubts: tuple[Remark, ...] = ()
    named: tuple[Remark, ...] = ()
    answers: Mapping[ClauseId, ClauseId] = field(default_factory=dict)
    around: tuple[str, ...] = ()
    listing: Listing = field(default_factory=Listing)
    numbered: frozenset[str] = frozenset()
    """The places in the file of numbers that the reader had left in the text."""

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """All that a person should know of it."""
        return (*self.set_aside, *self.absent, *self.named, *self.doubts)

    def beside(self, doubts: tuple[Remark, ...]) -> tuple[Remark, ...]:
        """What the reader of the file was not sure of (``doubts``), and all this; nothing twice."""
        aside = {one.where for one in self.set_aside}
        said = {one.where for one in self.remarks}
        kept = (
            one
            for one in doubts
            if one.where not in aside and (one.code not in _SAID_BETTER or one.where not in said)
            if one.code not in _OF_NUMBERS or one.where not in self.numbered
        )
        return (*kept, *self.remarks)


def prepare(
    imported: Imported,
    version: Document,
    *,
    text: Document | None = None,
    names: Delegations | None = None,
    typography: bool = False,
    file: str = "",
    known_brackets: KnownBrackets | None = None,
) -> Retyped:
    """What the sender of a file has otherwise than ``version``.

    ``text`` names one of the texts in ``imported``; without it all that have words of the version
    in them are read as one. ``names`` know the delegations of the negotiation. With ``typography``
    differences of typing count. ``file`` is what remarks call the file, ``known_brackets`` what
    rolling texts print. Raises nothing.
    """
    known = Delegations(()) if names is None else names
    sent = sent_file(imported, version, text, known_brackets)
    called = file or next((p.source.file for p in imported.parts if p.source.file), "")
    called = called or "The file"
    return _Preparation(sent, version, known, called, typography, known_brackets).result()


class Excerpt:
    """A file that may hold only some clauses of a text, ``text`` naming one of those in it."""

    def __init__(self, imported: Imported, text: Document | None = None) -> None:
        self._imported = imported
        self._part = text
        self._known: dict[str, tuple[Document, Document, bool]] = {}
        self._others: dict[str, int] = {}

    def quoted(self, version: Document) -> Document:
        """The clauses of ``version`` that the file quotes."""
        return self._read(version)[1]

    def own(self, versions: Sequence[Document]) -> Document | None:
        """What of the file answers to clauses of ``versions``; None where it holds the most of one
        of them, or nothing."""
        found: list[Document] = []
        for version in versions:
            own, _, part = self._read(version)
            if not part:  # the others need not be read: it is no part of a text
                return None
            found.append(own)
        own = max(found, key=len)
        return own if len(own) else None

    def answers(self, versions: Sequence[Document]) -> bool:
        """Whether anything in the file answers to a clause of one of ``versions``."""
        return any(len(self._read(version)[0]) for version in versions)

    def is_text(self, versions: Sequence[Document]) -> bool:
        """Whether the file is a part of one of ``versions``: it says little else but what answers
        to clauses."""
        if self.own(versions) is None:
            return False
        said = [self._words(version) for version in versions]
        return any(own >= _MOSTLY * (own + others) for own, others in said)

    def _words(self, version: Document) -> tuple[int, int]:
        """How many words of the file answer to clauses of a version, and how many others it has,
        but for new paragraphs that have numbers as such ("3 bis"), for other versions of one ("3
        alt") and for marks of deleted ones."""
        own = sum(len(c.text.plain.split()) for c in self._read(version)[0])
        return own, self._others[version.fingerprint]

    def _read(self, version: Document) -> tuple[Document, Document, bool]:
        known = self._known.get(version.fingerprint)
        if known is None:
            file = sent_file(self._imported, version, self._part)
            sent = file.paragraphs
            take_off_furniture(sent, version)
            if not file.printed:
                set_marks_aside(sent, version)
                set_answers_aside(sent, version)
            link(sent, version, printed=file.printed)
            self._others[version.fingerprint] = sum(
                len(one.text.plain.split()) for one in sent if is_other(one)
            )
            there = {one.target for one in sent if one.target is not None}
            own = bare_document([one for one in sent if one.target is not None], version)
            kept = tuple(replace(c, parent=None) for c in version if c.id in there)
            known = own, version.with_clauses(kept), is_part(version, sent)
            self._known[version.fingerprint] = known
        return known


class _Preparation:
    def __init__(
        self,
        sent: SentFile,
        version: Document,
        names: Delegations,
        file: str,
        typography: bool,
        known_brackets: KnownBrackets | None,
    ) -> None:
        self._sent = sent
        self._version = version
        self._names = names
        self._file = file
        self._typography = typography
        self._known_brackets = known_brackets
        self._is_excerpt = False
        self._left_out: list[Remark] = []
        self._placed: dict[ClauseId, ClauseId] = {}
        """The clauses of the text so far, by those of the file."""

    def result(self) -> Retyped:
        sent, version = self._sent.paragraphs, self._version
        take_off_furniture(sent, version)
        if not self._sent.printed:
            set_marks_aside(sent, version)
            set_answers_aside(sent, version)
        links = link(sent, version, printed=self._sent.printed)
        came = list(sent)
        kept = frozenset(answered(sent, version))
        marked, unread = read_marks(sent, version, _answered(sent, links))
        left = set(map(id, sent))
        gaps = number_gaps(version, _answered(sent, links) | marked | kept, sent)
        self._is_excerpt = gaps.is_excerpt
        unsure = set_aside(sent, version, excerpt=self._is_excerpt)
        give_list_links(sent, version)
        doubts = [*map(self._doubt, unsure), *map(self._unread, unread)]
        doubts += [
            Remark(
                "no-such-paragraph",
                self._where(one.line),
                message(
                    "“{label}” names another version of a paragraph that the text does not have; "
                    "it was read as a new paragraph.",
                    label=one.clause.label.strip(),
                ),
            )
            for one in without_original(sent, version)
            if not one.theirs and one.target is None
        ]
        doubts += [
            Remark("number-and-words", self._where(line), words)
            for line, words in describe_numbers(links.unsure, sent, version, is_part=self._is_part)
        ]
        doubts += [
            Remark(STRUCK, self._where(line), describe_aside(STRUCK, words))
            for line, words in (*self._sent.struck, *take_out_struck(sent, version))
        ]
        doubts += [
            Remark(
                "bracket-struck",
                self._where(line),
                message(
                    "“{said}” is struck out: the sender may oppose the proposal, or want the words "
                    "deleted. Nothing was made of that; record what the sender wants.",
                    said=words,
                ),
            )
            for line, words in self._sent.unclear
        ]
        there = _answered(sent, links) | marked | kept  # without what is struck out
        gone, absent = absent_runs(version, there, sent, gaps, self._file)
        text = self._text(links, gone | marked)
        doubts += self._left_out
        splits = self._splits(text, links)
        text = as_parts(text, splits)
        made = self._changes(text, splits, links)
        apart = list(undone(sent, version, links))
        found, said = proposals(
            apart, version, self._names, printed=self._sent.printed, part=self._is_part
        )
        others = tuple(replace(one, where=self._where(one.line)) for one in found)
        for code, line, words in said:
            doubts.append(Remark(code, self._where(line), words))
        for wanted in (made, *(one.changes for one in others)):
            doubts += doubts_about(wanted, version, self._file)
        doubts += [
            Remark(
                "other-texts",
                self._file,
                message(
                    "Another text in the file has no words of this one and was not read: {name}.",
                    name=name,
                ),
            )
            for name in self._sent.other_texts
        ]
        return Retyped(
            text,
            made,
            tuple(self._aside()),
            others,
            tuple(absent),
            tuple(dict.fromkeys(doubts)),
            tuple(self._named(one) for one in others),
            {one.clause.id: one.target or free_name(one.clause.id, version) for one in sent},
            tuple(one.raw for one in sent if one.aside and one.aside != STRUCK),
            self._listing(),
            frozenset(
                self._where(one.line)
                for one in came
                if has_number_read(one) or id(one) not in left  # or a mark
            ),
        )

    def _listing(self) -> Listing:
        sent = self._sent.paragraphs
        small = [one.raw for one in sent if one.aside == SMALL_PRINT]
        return Listing(
            max(map(proposals_counted, small), default=0),
            tuple(codes_listed(words) for words in small if lists_proposal(words)),
            tuple(replace(one, where=self._where(line)) for line, one in unprinted(sent)),
            frozenset(one.target for one in sent if one.target is not None),
            self._sent.bare,
            self._is_part,
            self._known_brackets.tabled
            if self._sent.bare and self._known_brackets
            else frozenset(),
            tuple(self._emptied()) if self._sent.printed else (),
        )

    def _emptied(self) -> Iterator[tuple[str, Remark]]:
        """What was proposed for words of the text that no longer stand beside it, and that."""
        for one in self._sent.paragraphs:
            if one.target is None or one.aside or one.theirs or not one.voices:
                continue
            former = self._version[one.target].text.text
            for change in changes(former, one.text.text):
                if voices := _standing_for(change, one):
                    words = message(
                        "The file no longer prints “{words}” beside “{voice}”. Nothing was made of "
                        "that; if the sender supports the proposal, record that.",
                        words=former[change.start : change.end].strip(),
                        voice=voices[0].said,
                    )
                    yield voices[0].said, Remark("not-taken-over", self._where(one.line), words)

    def _splits(self, text: Document, links: Links) -> dict[ClauseId, ClauseId]:
        """The new clauses of ``text`` that are parts of one of the version, each with that one."""
        version = self._version
        own = {free_name(part, version): whole for part, whole in links.splits.items()}
        own = {part: whole for part, whole in own.items() if part in text}
        return divisions(version, text)[0] | own

    def _changes(
        self, text: Document, splits: Mapping[ClauseId, ClauseId], links: Links
    ) -> ChangeSet:
        """What turns the version into ``text``; where a clause was divided or joined in a way that
        no change set can say, as words that came and went."""
        sent, version = self._sent.paragraphs, self._version
        joins = {c: into for c, into in links.joins.items() if c not in text}
        moved = (one for one in sent if one.moved and not self._is_part)
        moving = {one.target for one in moved if one.target is not None}
        with suppress(ValueError):
            return between(version, text, splits=splits, joins=joins, moving=moving)
        return between(version, text, moving=moving)

    # what is listed

    def _where(self, line: int) -> str:
        if not line:
            return self._file
        if self._sent.unit == "paragraph":
            return message("{file}, paragraph {line}", file=self._file, line=line)
        return message("{file}, line {line}", file=self._file, line=line)

    def _aside(self) -> Iterator[Remark]:
        sent = self._sent.paragraphs
        for line, hedge in describe_hedges(sent, self._version):
            yield Remark(DOUBTFUL, self._where(line), hedge)
        listed = [(one.line, one.aside, one.raw) for one in sent if one.aside not in ("", HEDGE)]
        listed += [(line, FURNITURE, words) for line, words in self._sent.furniture]
        for line, code, words in sorted(listed, key=lambda one: one[0]):
            said = " ".join(words.split())
            if said:
                yield Remark(code, self._where(line), describe_aside(code, said))
            if code in (BEYOND, COVERING, SIGNATURE) and (asked := asks_beside(said)):
                yield Remark(DOUBTFUL, self._where(line), asked)
            if code == SMALL_PRINT and says_more(said):
                more = message(
                    "The small print says more than was printed: “{words}”. Nothing was made of "
                    "that; if it is a proposal or a position, record it.",
                    words=said,
                )
                yield Remark("small-print-changed", self._where(line), more)

    def _named(self, one: Proposal) -> Remark:
        who = tuple(each.name for each in one.delegations)
        words = message(
            "“{words}” was read as a proposal of {delegations}.",
            words=" ".join(one.said.split()),
            delegations=who,
        )
        return Remark("named-in-brackets", one.where, words)

    def _doubt(self, one: Sent) -> Remark:
        said = " ".join(one.raw.split())
        return Remark(
            "part-of-the-text",
            self._where(one.line),
            message(
                "Read as a new paragraph, but it may not be part of the text: “{said}”.", said=said
            ),
        )

    def _unread(self, one: Sent) -> Remark:
        words = message(
            "“{said}” asks for a deletion, but the text has no such paragraph, or the file quotes "
            "it too. Nothing was made of that; if the sender wants it deleted, table that by hand.",
            said=" ".join(one.raw.split()),
        )
        return Remark("not-taken-over", self._where(one.line), words)

    # the text

    def _text(self, links: Links, gone: frozenset[ClauseId]) -> Document:
        version = self._version
        order: list[Clause] = []
        done: set[ClauseId] = set()
        before: Clause | None = None
        branch: list[Clause] = []
        for one in with_places(self._sent.paragraphs, version):
            clause = self._clause(one, links, before, branch)
            if clause is not None and clause.id not in done:
                done.add(clause.id)
                order.append(clause)
                self._placed[one.clause.id] = clause.id
                while branch and branch[-1].id != clause.parent:
                    branch.pop()
                branch.append(clause)
                before = clause if clause.id in version else before
        if self._is_part:
            order = in_order(order, version)
        missing = frozenset(c.id for c in version if c.id not in done) - gone - set(links.joins)
        late = self._late(order, missing) if self._is_part else {}
        order = [clause for clause in order if clause.id not in late]
        line = list(restore(version, in_lists(order, version), missing, links.joins))
        for clause, former in reversed(late.values()):
            line.insert(next(at for at, c in enumerate(line, 1) if c.id == former), clause)
        return version.with_clauses(tuple(line))

    def _late(
        self, order: Sequence[Clause], missing: frozenset[ClauseId]
    ) -> dict[ClauseId, tuple[Clause, ClauseId | None]]:
        """The new clauses that by their number stand behind one that is not quoted, each with that
        one, "5 bis" before "6"."""
        version = self._version
        parents = {clause.parent for clause in order}
        new = [c for c in order if c.id not in version and c.id not in parents]
        places = {c.id: (c, behind_number(c.label, version, c.parent)) for c in new}
        late = {name: (c, at) for name, (c, at) in places.items() if at in missing}
        return dict(sorted(late.items(), key=lambda one: not is_new_by_number(one[1][0].label)))

    def _clause(
        self, one: Sent, links: Links, before: Clause | None, branch: Sequence[Clause]
    ) -> Clause | None:
        """What ``one`` is in the text, behind the clause ``before`` that the version has and the
        ``branch`` of clauses, each under the one before it, that ends above."""
        version = self._version
        if one.target is not None:
            former = version[one.target]
            if one.theirs:
                return former
            joined = [version[c].text for c, into in links.joins.items() if into == one.target]
            literal = bool(joined) or one.target in links.splits.values()
            whole = join([former.text, *(piece for t in joined for piece in (RichText(" "), t))])
            words = self._words(replace(former, text=whole), one, literal=literal)
            hung = self._hung(former, one, branch)
            elsewhere = one.moved and not self._is_part and is_apart(former, one.clause)
            if hung is former and elsewhere and not version.children(former.id):
                hung = replace(new_clause(one, before, version, self._placed), id=former.id)
            return replace(hung, text=words)
        if one.theirs or one.reading.on_former or not one.text.text.strip():
            return None
        new = new_clause(one, before, version, self._placed)
        divided = links.splits.get(one.clause.id)
        if divided is None or self._typography:
            return new
        return replace(new, text=in_its_signs(version[divided].text.text, new.text))

    def _words(self, former: Clause, one: Sent, *, literal: bool = False) -> RichText:
        typed, own = one.text, former.text.text
        left_out, passages = omissions(own, typed.text)
        if self._typography and not left_out:
            plain = not typed.marks and not typed.notes
            return retyped(former.text, typed.text) if plain else typed
        self._left_out += (remark(each, own, self._where(one.line)) for each in left_out)
        heading, part = former.kind in HEADS, self._is_part and not literal
        found = [
            Change(c.start + start, c.end + start, c.typed_start + at, c.typed_end + at)
            for start, end, at, to in passages
            for c in changes(own[start:end], typed.text[at:to], heading=heading, part=part)
        ]
        return apply_changes(former.text, typed, [c for c in found if not _standing_for(c, one)])

    @cached_property
    def _is_part(self) -> bool:
        return self._is_excerpt or is_part(self._version, self._sent.paragraphs)

    def _hung(self, former: Clause, one: Sent, branch: Sequence[Clause]) -> Clause:
        """``former`` under what it hangs on in the file, where ``branch`` ends above it; as it was
        where the file has most clauses of its rank in another one, since it prints other numbers
        and says nothing by them."""
        clause = one.clause
        ranks = {former.kind, clause.kind}
        lost = former.parent is not None and former.parent not in self._there
        if self._is_part or one.home or lost:
            return former
        if not ranks <= _RANKED or ClauseKind.ITEM not in ranks:
            return former
        read = clause
        held = any(above.id == former.parent for above in branch)
        if held and not one.moved and clause.label == self._labels[former.id]:
            read = former
        elif clause.kind is ClauseKind.PARAGRAPH:
            read = former if held else beside(former, clause, branch)
        elif clause.parent is not None:
            read = replace(clause, parent=self._placed.get(clause.parent, former.parent))
        same = (read.kind, read.parent) == (former.kind, former.parent)
        if same or self._other_ranks[former.kind, former.level] > _MOST_RANKED:
            return former
        return replace(former, kind=read.kind, parent=read.parent, level=read.level)

    @cached_property
    def _other_ranks(self) -> Mapping[tuple[ClauseKind, int], float]:
        """The share of the clauses of each rank (kind and level) that the file has in another."""
        every, others = Counter[tuple[ClauseKind, int]](), Counter[tuple[ClauseKind, int]]()
        for one in self._sent.paragraphs:
            if one.target is not None:
                former = self._version[one.target]
                rank = former.kind, former.level
                every[rank] += 1
                others[rank] += rank != (one.clause.kind, one.clause.level)
        return {rank: others[rank] / n for rank, n in every.items()}

    @cached_property
    def _labels(self) -> Mapping[ClauseId, str]:
        return printed_labels(self._version)

    @cached_property
    def _there(self) -> frozenset[ClauseId | None]:
        """The clauses of the version that the file has."""
        return frozenset(one.target for one in self._sent.paragraphs if one.target is not None)


def _answered(sent: Sequence[Sent], links: Links) -> set[ClauseId]:
    """The clauses of the version that the file has."""
    return {one.target for one in sent if one.target is not None} | set(links.joins)


def _standing_for(change: Change, one: Sent) -> list[Voice]:
    """Those whose words stand in the place of words that are missing only for that."""
    if change.typed_start < change.typed_end:
        return []
    place = change.typed_start
    return [v for v in one.voices if any(e.open and abs(e.start - place) <= 1 for e in v.edits)]
