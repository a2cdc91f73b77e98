"""What a compilation says, before it is set: every open proposal under its clause.

Beside the notation of :mod:`draftbench.formats.docx.write.brackets`: ``3 alt  [MEX: …]`` is another
version of the whole paragraph 3, ``6 bis  [BRA: …]`` a new paragraph behind paragraph 6,
``[text] [MEX: delete]`` a paragraph that would go, ``[CHL: move OP 2 after OP 4]`` one that would
stand elsewhere. An amendment to an amendment stands behind that one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.changes import (
    Change,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.notation import read_notation
from draftbench.amend.notation.whole import bracket_count
from draftbench.amend.placement.twins import read
from draftbench.amend.proceedings.alternatives import in_open_sets, labels
from draftbench.amend.proceedings.statements import TargetKind
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.amend.proposed_numbers import (
    NO_NUMBER,
    NewNumber,
    changes_shown,
    is_contained,
    new_numbers,
    printed_name,
    with_their_own,
)
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    RichText,
    printed_labels,
    text_without_notes,
)
from draftbench.document.counting import numbers
from draftbench.document.richtext import join
from draftbench.formats.docx.write.brackets import (
    Edit,
    Proposal,
    Role,
    Stretch,
    Wanted,
    Wording,
    bracket,
    inline,
    together,
    versions,
)
from draftbench.language.phrasebook import Phrasebook

_NEW = {ClauseKind.PREAMBULAR: "label.new-pp", ClauseKind.OPERATIVE: "label.new-op"}
_WHOLE = 0.6
"""A replacement of more than this share of a clause is shown as an alternative to all of it."""


@dataclass(slots=True)
class Line:
    """A paragraph of the compilation: a clause of the text (``own``), or a proposed one, which is
    set like ``clause``; ``small`` are the lines in small print below it, ``asked`` those of them
    that say what is proposed and cannot be shown in the words. ``wanted`` is what proposals want in
    a clause of the text, by the stretches of it, ``deleters`` are the codes of those who would
    delete it."""

    clause: Clause
    label: str
    stretches: list[Stretch]
    own: bool = True
    small: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    wanted: Sequence[Wanted] = ()
    deleters: tuple[str, ...] = ()

    @property
    def text(self) -> RichText:
        """The words of the paragraph with all brackets."""
        return join(stretch.text for stretch in self.stretches)


@dataclass
class Compiled:
    """All lines, the proposals without a place in the text, and what was counted."""

    lines: list[Line] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)
    alternatives: int = 0
    additions: int = 0
    deletions: int = 0
    moves: int = 0
    proposals: int = 0
    sponsors: int = 0

    @cached_property
    def brackets(self) -> int:
        """How many pairs of brackets a reader of the compilation finds open."""
        small = [text_without_notes(text) for line in self.lines for text in line.small]
        texts = [
            *(line.text for line in self.lines),
            *small,
            *map(text_without_notes, self.unplaced),
        ]
        return sum(bracket_count(read_notation(text)) for text in texts)


def compiled(negotiation: Negotiation) -> Compiled:
    """The working draft of ``negotiation`` with every tabled proposal; drafts, withdrawn, rejected,
    superseded ones are not there, accepted ones are part of the draft."""
    return Compiler(negotiation, negotiation.entries).result()


_Known = tuple[Clause, tuple[Entry, ...], tuple[NewNumber, ...], tuple[Line, ...]]
"""A clause, the entries at it, the numbers of what they bring, and the lines of all that."""


class Proposed:
    """The lines of a compilation clause by clause, each compiled when it is asked for, without the
    remarks on where a proposal stands: for a window that shows a part of a long text. ``near``
    gives, in order, all entries that name one of some clauses (None: the beginning of the text),
    and perhaps others; ``say`` are the sentences of what is said beside the text (None: in the
    language of the text), ``only`` is the one delegation whose proposals are wanted (empty: those
    of all). What was compiled for a ``former`` state is kept where that holds."""

    def __init__(
        self,
        negotiation: Negotiation,
        near: Callable[[Iterable[ClauseId | None]], Iterable[Entry]],
        say: Phrasebook | None = None,
        only: str = "",
        former: Proposed | None = None,
    ) -> None:
        self.compiler = Compiler(negotiation, (), remarks=False, say=say, only=only)
        self._near = near
        self._first = next(iter(negotiation.draft), None)
        self.known: dict[ClauseId, _Known] = {}
        if former is not None and self.compiler.compiles_as(former.compiler):
            self.known = former.known

    def at(self, clause: Clause) -> tuple[Line, ...]:
        """The line of a clause of the draft and those of what is proposed behind it; before that
        of the first clause what is proposed before all."""
        first = clause is self._first
        above = self.compiler.draft.above(clause.id)  # it may be the last line, and go with that
        near = self._with_upon((clause.id, *above, *((None,) if first else ())))
        known, called = self.known.get(clause.id), self.compiler.numbers_of(near)
        same = known is not None and known[0] is clause and known[2] == called
        if known is not None and same and [*map(id, known[1])] == [*map(id, near)]:
            return known[3]
        self.compiler.take(near)
        lines = self.compiler.lines(clause, first=first)
        self.known[clause.id] = clause, near, called, lines
        return lines

    def _with_upon(self, wanted: tuple[ClauseId | None, ...]) -> tuple[Entry, ...]:
        """The entries that name one of the clauses, or one that these entries would bring."""
        near = tuple(self._near(wanted))
        new = {
            clause.id
            for entry in near
            for change in entry.amendment.changes.changes
            if isinstance(change, Insertion)
            for clause in change.clauses
        }
        return near if new.issubset(wanted) else self._with_upon((*wanted, *new.difference(wanted)))


class Compiler:
    """One compilation under way."""

    def __init__(
        self,
        negotiation: Negotiation,
        entries: Iterable[Entry],
        *,
        remarks: bool = True,
        say: Phrasebook | None = None,
        only: str = "",
    ) -> None:
        self.remarks = remarks
        self.draft = negotiation.draft
        self.labels = printed_labels(self.draft)
        self.wording = Wording.of(negotiation, say)
        self.proceedings = negotiation.proceedings
        self.sets = in_open_sets(self.proceedings.sets)
        self.decided = self.proceedings.states
        self.only = only
        self.remarked: set[str] = set()
        self.take(entries)

    def compiles_as(self, former: Compiler) -> bool:
        """Whether a clause that reads as it did, with the same proposals, is compiled as for a
        ``former`` state: whatever else is said there of it or numbered is the same."""
        draft, before = self.draft, former.draft
        one, other = self.wording.negotiation, former.wording.negotiation
        return (
            draft.same_tree(before)
            and one.base is other.base
            and one.redline.lineage.joined == other.redline.lineage.joined
            and (draft is before or numbers(draft) == numbers(before))
            and (draft.numbering, self.labels) == (before.numbering, former.labels)
            and (self.wording.say, self.only) == (former.wording.say, former.only)
            and self.proceedings == former.proceedings
        )

    def numbers_of(self, entries: Iterable[Entry]) -> tuple[NewNumber, ...]:
        """The numbers of the new clauses that amendments bring."""
        return tuple(
            self._new(entry.amendment, change.clauses[0].id)
            for entry in entries
            for change in changes_shown(entry).changes
            if isinstance(change, Insertion)
        )

    def take(self, entries: Iterable[Entry]) -> None:
        """These are the amendments of which the tabled ones are shown."""
        tabled = [entry for entry in entries if entry.tabled]
        if self.only:
            tabled = [entry for entry in tabled if self.only in entry.amendment.sponsors]
        shown = (entry for entry in tabled if not is_contained(entry))
        self.proposals = [self._proposal(entry) for entry in with_their_own(shown)]
        self.contained = [entry for entry in tabled if is_contained(entry)]
        self.touching = _by_clause(self.proposals, self.draft)
        self.upon: set[ClauseId] = set()
        self.done = Compiled(
            proposals=len(tabled),
            sponsors=len({code for entry in tabled for code in entry.amendment.sponsors}),
        )

    def result(self) -> Compiled:
        pending = self._insertions()
        self._insert(pending.pop(Slot(None, None), []))
        for clause in self.draft:
            self._clause(clause)
            self._insert(pending.pop(Slot(clause.id, None), []))
            for above in self.closed_by(clause):
                self._insert(pending.pop(Slot(above.parent, above.id), []))
        self._without_place(pending)
        return self.done

    def _proposal(self, entry: Entry) -> Proposal:
        placed = entry.placement is not None and entry.placement.changes is not None
        changes = changes_shown(entry).changes
        shown = placed and self.remarks and not is_contained(entry)
        parts = [
            self._new(entry.amendment, change.new).spoken
            for change in (changes if shown else ())
            if isinstance(change, Split) and change.clause in self.draft
        ]
        remark = self.wording.remark(entry, parts) if self.remarks else ""
        return Proposal(entry.amendment, changes, placed, remark)

    def _new(self, amendment: Amendment, clause: ClauseId) -> NewNumber:
        """The number of what an amendment brings, or divides off."""
        found = new_numbers(self.wording.negotiation)
        return found.get((amendment.id, clause), NO_NUMBER)

    def lines(self, clause: Clause, *, first: bool) -> tuple[Line, ...]:
        """The lines of one clause and behind it, without any count."""
        self.done, new = Compiled(), self._insertions()
        if first:
            self._insert(new.get(Slot(None, None), []))
        self._clause(clause)
        self._insert(new.get(Slot(clause.id, None), []))
        for above in self.closed_by(clause):
            self._insert(new.get(Slot(above.parent, above.id), []))
        return tuple(self.done.lines)

    def _insertions(self) -> dict[Slot, list[tuple[Proposal, Insertion]]]:
        found: dict[Slot, list[tuple[Proposal, Insertion]]] = {}
        for proposal in self.proposals:
            for change in proposal.changes:
                if isinstance(change, Insertion) and _taken_hold(change, self.draft) is None:
                    found.setdefault(change.slot, []).append((proposal, change))
        for group in found.values():
            group.sort(key=lambda one: one[1].rank)
        return found

    def closed_by(self, clause: Clause) -> Iterator[Clause]:
        """The clauses whose last line ``clause`` is, innermost first."""
        at = self.draft.position(clause.id) + 1
        following = self.draft.clauses[at].parent if at < len(self.draft) else None
        current: Clause | None = clause
        while current is not None and following != current.id:
            yield current
            current = None if current.parent is None else self.draft[current.parent]

    def _clause(self, clause: Clause) -> None:
        """The lines of one clause of the draft."""
        touching = self.touching.get(clause.id, ())
        edits: list[Edit] = [
            (p, [c for c in found if isinstance(c, Splice)]) for p, found in touching if p.placed
        ]
        edits = [edit for edit in edits if edit[1]]
        whole = [
            edit
            for edit in edits
            if edit[0].amendment.id in self.sets or _is_alternative(clause, edit)
        ]
        say = self.wording.say
        stretches, wanted = inline(clause.text, [edit for edit in edits if edit not in whole], say)
        deleters = [
            code
            for p, found in touching
            if p.placed and any(isinstance(c, Deletion) for c in found)
            for code in p.amendment.sponsors
        ]
        if deleters:
            self.done.deletions += 1
            who = ", ".join(dict.fromkeys(deleters))
            stretches = [
                bracket("["),
                *(s if s.at is None else replace(s, by=s.by or who) for s in stretches),
                bracket(f"] [{who}: {say('delete')}]", who),
            ]
            wanted = [one.shifted(1) for one in wanted]
        line = Line(clause, self.labels[clause.id], stretches, wanted=wanted, deleters=(*deleters,))
        decision = self.decided.get(clause.id)
        if decision is not None and decision.state is not ClauseState.OPEN:
            line.small.append(say("state.note", state=say(f"state.{decision.state.value}")))
        said = self.wording.held(TargetKind.CLAUSE, clause.id)
        if said:
            line.small.append(say("state.note", state=say("positions", said=said)))
        self.done.lines.append(line)
        self._alternatives(clause, whole)
        for proposal, found in touching:
            self._small(line, proposal, found)
        for entry in self.contained if self.remarks else ():
            if entry.placement is not None and clause.id in entry.placement.where:
                self._remark(line.small, self._proposal(entry))

    def _small(self, line: Line, proposal: Proposal, found: Sequence[Change]) -> None:
        self.done.moves += sum(isinstance(change, Relocation) for change in found)
        shapes = [change for change in found if isinstance(change, Relocation | Split | Join)]
        said = [*self.wording.instructions(proposal, shapes if proposal.placed else found)]
        line.asked += said
        line.small += said
        self._remark(line.small, proposal)

    def _remark(self, small: list[str], proposal: Proposal) -> None:
        """Says once where a proposal stands."""
        if self.remarks and proposal.amendment.id not in self.remarked:
            small.append(proposal.remark)
            self.remarked.add(proposal.amendment.id)

    def _alternatives(self, clause: Clause, whole: list[Edit]) -> None:
        """Other versions of a whole clause, equal ones together."""
        found = versions(clause.text, 0, len(clause.text), whole)
        called = self._called(clause)
        for number, (text, proposals) in enumerate(found, start=1):
            label = f"{self._name(clause)} alt" + (f" {number}" if len(found) > 1 else "")
            label = next(
                (called[p.amendment.id] for p in proposals if p.amendment.id in called), label
            )
            self.done.alternatives += 1
            line = self._proposed(clause, label.strip(), text, together(proposals))
            for proposal in proposals:
                self._remark(line.small, proposal)

    def _called(self, clause: Clause) -> dict[AmendmentId, str]:
        """What the versions in undecided sets of alternatives on a clause are called."""
        return {
            member: name
            for one in dict.fromkeys(self.sets.values())
            if one.clause == clause.id
            for member, name in zip(one.members, labels(one, self._name(clause))[1:], strict=True)
        }

    def _proposed(self, clause: Clause, label: str, text: RichText, who: str) -> Line:
        stretches = [bracket(f"[{who}: "), Stretch(text, Role.ADDED, by=who), bracket("]", who)]
        line = Line(clause, label, stretches, own=False)
        self.done.lines.append(line)
        return line

    def _insert(self, group: list[tuple[Proposal, Insertion]]) -> None:
        """New clauses at one place, each wording of them once."""
        alike: dict[object, list[tuple[Proposal, Insertion]]] = {}
        for proposal, insertion in group:
            words = tuple((c.kind, c.level, read(c.text)) for c in insertion.clauses)
            alike.setdefault(words, []).append((proposal, insertion))
        for same in alike.values():
            insertion = same[0][1]
            proposals = [proposal for proposal, _ in same]
            first = insertion.clauses[0]
            new = self._new(proposals[0].amendment, first.id).printed
            inner = printed_labels(
                Document("new", _rooted(insertion.clauses), language=self.draft.language)
            )
            self.done.additions += 1
            lines: list[Line] = []
            for clause in insertion.clauses:
                label = inner[clause.id]
                if clause is first:
                    label = new or self.wording.say(_NEW.get(clause.kind, "label.new"))
                lines.append(self._proposed(clause, label, clause.text, together(proposals)))
            for proposal in proposals:
                self._remark(lines[-1].small, proposal)
            for line, *copies in zip(lines, *(one.clauses for _, one in same), strict=True):
                for clause in copies:
                    self.upon.add(clause.id)
                    for proposal, found in self.touching.get(clause.id, ()):
                        self._small(line, proposal, found)

    def _name(self, clause: Clause) -> str:
        spoken = self.wording.named.of(clause.id).number
        return printed_name(clause, self.labels[clause.id], spoken)

    def _without_place(self, pending: dict[Slot, list[tuple[Proposal, Insertion]]]) -> None:
        """What could not be shown at a clause."""
        unplaced = self.done.unplaced
        for proposal in self.proposals:
            lost: list[Change] = [
                change for group in pending.values() for p, change in group if p is proposal
            ]
            for change in proposal.changes:
                clause = _taken_hold(change, self.draft)
                if clause is not None and clause not in self.draft and clause not in self.upon:
                    lost.append(change)
            unplaced.extend(self.wording.instructions(proposal, lost))
            self._remark(unplaced, proposal)
        for entry in self.contained:
            self._remark(unplaced, self._proposal(entry))


def _taken_hold(change: Change, draft: Document) -> ClauseId | None:
    """The clause that a change takes hold of: of new clauses, that which they would follow or be
    in, where the draft has not got it."""
    if not isinstance(change, Insertion):
        return change.clause
    return next((one for one in change.slot[::-1] if one is not None and one not in draft), None)


def _by_clause(
    proposals: Sequence[Proposal], draft: Document
) -> dict[ClauseId, list[tuple[Proposal, list[Change]]]]:
    """For each clause the proposals that take hold of it, with what they do there."""
    found: dict[ClauseId, list[tuple[Proposal, list[Change]]]] = {}
    for proposal in proposals:
        own: dict[ClauseId, list[Change]] = {}
        for change in proposal.changes:
            clause = _taken_hold(change, draft)
            if isinstance(change, Deletion) and proposal.placed:
                for going in _going(change, proposal, draft):
                    own.setdefault(going, []).append(change)
            elif clause is not None:
                own.setdefault(clause, []).append(change)
        for clause, changes in own.items():
            found.setdefault(clause, []).append((proposal, changes))
    return found


def _going(deletion: Deletion, proposal: Proposal, draft: Document) -> Iterator[ClauseId]:
    """The clauses that go with a deletion: not what the same proposal moves or joins elsewhere."""
    kept = {
        clause.id
        for change in proposal.changes
        if isinstance(change, Relocation | Join) and change.clause in draft
        for clause in draft.subtree(change.clause)
    }
    going = draft.subtree(deletion.clause) if deletion.clause in draft else ()
    yield from (clause.id for clause in going if clause.id not in kept)


def _is_alternative(clause: Clause, edit: Edit) -> bool:
    proposal, splices = edit
    if proposal.amendment.alternative_to is not None:
        return True
    gone = sum(splice.end - splice.start for splice in splices)
    new = sum(len(splice.new) for splice in splices)
    return bool(new) and gone > _WHOLE * max(1, len(clause.text))


def _rooted(clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """Clauses as a document of their own: parents outside it are dropped."""
    known = {clause.id for clause in clauses}
    return tuple(
        clause
        if clause.parent is None or clause.parent in known
        else Clause(clause.id, clause.kind, clause.text, clause.label, clause.level)
        for clause in clauses
    )
