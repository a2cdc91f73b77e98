"""Where what comes and moves stands.

One rule: whatever comes or moves hangs on the clause that it is to follow, or on the beginning of
its list. Behind a clause and its parts stand those that hang on it, in the order of their
proposal, each with those that hang on itself; then comes the next clause that hangs on none. What
hangs on a clause that went on in another hangs on that one. So the text follows from what was
accepted and from the order of proposal, whatever was accepted first.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.building import Arrival
from draftbench.amend.changesets.changes import (
    Change,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Split,
)
from draftbench.amend.changesets.editing import slot_of
from draftbench.amend.placement.lineage import Coming, Joining, Lineage, arriving, moved_along
from draftbench.amend.placement.placed import Placed
from draftbench.amend.placement.situation import Situation
from draftbench.document import ClauseId, Document, RichText

Pairs = Sequence[tuple[Change, Placed]]
"""What is proposed, each with what placing it by itself gave."""
_LAST = (sys.maxsize, "")
"""The precedence of what has none: it comes behind all others."""


class _Rows:
    """The lists of a text, from which clauses are taken and to which they are put."""

    def __init__(self, target: Document) -> None:
        self._target = target
        self._behind: dict[Slot, ClauseId | None] = {}
        self._slots: dict[ClauseId, Slot | None] = {}

    def slot(self, clause: ClauseId) -> Slot | None:
        """Where a clause stands; None where it does not."""
        if clause in self._slots:
            return self._slots[clause]
        return slot_of(self._target, clause) if clause in self._target else None

    def behind(self, slot: Slot) -> ClauseId | None:
        """The clause that stands in a slot."""
        return self._behind[slot] if slot in self._behind else self._target.behind(*slot)

    def take(self, clause: ClauseId) -> None:
        """Takes a clause out."""
        slot = self.slot(clause)
        if slot is not None:
            self._link(slot, self.behind(Slot(slot.parent, clause)))
            self._slots[clause] = None

    def put(self, clause: ClauseId, slot: Slot) -> None:
        """Puts a clause into a slot."""
        self._link(Slot(slot.parent, clause), self.behind(slot))
        self._link(slot, clause)

    def _link(self, slot: Slot, clause: ClauseId | None) -> None:
        self._behind[slot] = clause
        if clause is not None:
            self._slots[clause] = slot

    def last(self, clause: ClauseId, parts: Collection[ClauseId]) -> ClauseId:
        """The last of the ``parts`` that hang on what ``clause`` does."""
        parent = self._parent(clause)
        left = {part for part in parts if self.slot(part) and self._parent(part) == parent}
        if left <= {clause}:
            return clause
        at: ClauseId | None = None
        found = clause
        while left and (at := self.behind(Slot(parent, at))) is not None:
            if at in left:
                found = at
                left.discard(at)
        return found

    def _parent(self, clause: ClauseId) -> ClauseId | None:
        slot = self.slot(clause)
        return None if slot is None else slot.parent

    def before(self, clause: ClauseId, passing: Collection[ClauseId]) -> Slot:
        """Where a clause stands if those that are ``passing`` were not there."""
        slot = self.slot(clause)
        while slot is not None and slot.after is not None and slot.after in passing:
            slot = self.slot(slot.after)
        return slot or Slot(None, None)


class Arrangement:
    """The proposed changes, each at its place. ``along`` are the clauses that go to another place
    because what they hang on does."""

    def __init__(self, situation: Situation, pairs: Pairs) -> None:
        self._situation = situation
        self._rows = _Rows(situation.target)
        self._made = [(new, of) for of, placed in pairs for new in placed.changes]
        self._own: dict[ClauseId, Coming] = {}
        self._blocks: dict[ClauseId, list[ClauseId]] = {}
        self._arrivals: dict[ClauseId, Arrival] = {}
        self._kept: dict[ClauseId, Relocation] = {}
        self._followed: set[ClauseId] = set()
        self._along = moved_along(situation.changes)
        self._gone = {new.clause for new, _ in self._made if isinstance(new, Join | Deletion)}
        self._enter(pairs)
        self.lineage = self._after(situation.lineage)
        self._moving = {*self._own, *(one for block in self._blocks.values() for one in block)}
        self.along: list[ClauseId] = []
        self._recalled: set[ClauseId] = set()

    def _enter(self, pairs: Pairs) -> None:
        """Notes what comes, moves or may have to, in blocks of what stays together."""
        moves = [*self._proposed(pairs), *self._coming()]
        for move, leader in moves:
            whole, last = self._situation.last_part(move.clause)
            slot = self._rows.slot(whole)
            if move.clause == last and slot is not None and slot.parent == move.slot.parent:
                followers = self._situation.followers(whole)
                self._keep_with(leader, followers)
                self._followed.update((whole, *followers))
        taken = set(self._gone)
        for leader, block in sorted(self._blocks.items(), key=lambda found: len(found[1])):
            self._blocks[leader] = [one for one in dict.fromkeys(block) if one not in taken]
            taken.update(block)
        for clause in (*self._arrivals, *self._gone):
            self._kept.pop(clause, None)

    def _proposed(self, pairs: Pairs) -> Iterator[tuple[Relocation, ClauseId]]:
        """Notes how what is proposed is to come; the moves whose clauses stand there already."""
        precedence, situation = self._situation.precedence or _LAST, self._situation
        for of, placed in pairs:
            if not isinstance(of, Arrival) or arriving(of) in self._along:
                continue
            clause, there = arriving(of), placed.outcome is Outcome.CONTAINED
            if there and isinstance(of, Insertion):
                clause = placed.clause or clause
            self._own[clause] = Coming(of.slot, (*precedence, of.rank))
            if there and isinstance(of, Relocation):
                if situation.precedence is not None:
                    wanted = self._own[clause]
                    self._own[clause] = situation.lineage.proposed_first(clause, wanted)
                self._keep_with(clause, situation.beside(clause))
                yield replace(of, slot=situation.following(of.slot)), clause

    def _coming(self) -> Iterator[tuple[Relocation, ClauseId]]:
        """Notes what is made; the moves, each with the clause that is proposed to move."""
        for new, of in self._made:
            if isinstance(new, Join):
                self._followed.add(new.clause)
                for one in self._situation.hanging(new.clause, new.into):
                    self._keep_with(self._situation.lineage.comer(one), [one])
            elif isinstance(new, Arrival) and self._stands_or_comes(new):
                leader = arriving(of) if isinstance(of, Arrival) else arriving(new)
                leader = self._along.get(leader, leader)
                self._blocks.setdefault(leader, []).append(arriving(new))
                self._arrivals[arriving(new)] = new
                if isinstance(new, Relocation) and new.kind is None:
                    yield new, leader

    def _keep_with(self, leader: ClauseId, block: Sequence[ClauseId]) -> None:
        """Enters clauses that stand where they are to stand, as long as what they hang on does."""
        self._blocks.setdefault(leader, []).extend(block)
        for one in block:
            self._kept[one] = Relocation(one, self._rows.slot(one) or Slot(None, None))

    def _stands_or_comes(self, change: Arrival) -> bool:
        """Whether the list to which something comes is one that the text has."""
        parent = change.slot.parent
        return parent is None or parent in self._situation.target

    def _after(self, lineage: Lineage) -> Lineage:
        """The lineage with what is to be made."""
        nothing = RichText("")
        joined, parts = dict(lineage.joined), dict(lineage.parts)
        for new, _ in self._made:
            if isinstance(new, Join):
                joined[new.clause] = Joining(new.into, nothing, nothing)
            elif isinstance(new, Split):
                parts[new.new] = new.clause
        comings = {**lineage.comings, **self._own}
        return replace(lineage, joined=joined, parts=parts, comings=comings)

    def circular(self) -> ClauseId | None:
        """A clause that would come to follow what follows it."""
        joined = (new.into for new, _ in self._made if isinstance(new, Join))
        found = (self.lineage.circling(clause) for clause in (*self._own, *joined))
        return next((one for one in found if one is not None), None)

    def changes(self) -> list[Change]:
        """The changes, with the slots and ranks of what comes and moves."""
        rows = self._rows
        moving = [one for block in self._blocks.values() for one in block]
        splits = [new for new, _ in self._made if isinstance(new, Split)]
        passing = {*self._arrivals, *self._gone}
        former = {one: rows.before(one, passing) for one in self._kept}
        for one in moving:
            self._recall(one)
        for clause in (*moving, *self._gone, *(self._recalled & self._blocks.keys())):
            rows.take(clause)
        self._parts: dict[ClauseId, list[ClauseId]] = {}
        for split in sorted(splits, key=lambda one: one.start):
            if split.new not in moving:
                self._parts.setdefault(split.clause, []).append(split.new)
        for whole in self._parts:
            self._put_parts(whole)
        for leader in sorted(self._blocks, key=lambda one: one not in self._recalled):
            if leader in self._blocks:
                self._place(leader)
        self._keep(former, passing)
        new = {
            *self._recalled,
            *self._arrivals,
            *(part for parts in self._parts.values() for part in parts),
        }
        places = {one: rows.before(one, new) for one in self._arrivals}
        ranks = {one: self._steps(one, new) for one in self._arrivals}
        found: list[Change] = []
        for change, _ in self._made:
            if isinstance(change, Arrival) and (clause := arriving(change)) in places:
                found.append(replace(change, slot=places[clause], rank=ranks[clause]))
            else:
                found.append(change)
        added = [one for one in self._arrivals if one in self._kept]
        self.along = [one for one in added if one not in self._own]
        return found + [
            replace(self._kept[one], slot=places[one], rank=ranks[one]) for one in added
        ]

    def _keep(self, former: dict[ClauseId, Slot], passing: Collection[ClauseId]) -> None:
        """Moves of those that stood at their place those that do not any more."""
        grown = True
        while grown:
            grown = False
            for one, slot in former.items():
                away = {*self._recalled, *self._arrivals, *passing}
                if one not in self._arrivals and self._rows.before(one, away) != slot:
                    self._arrivals[one] = self._kept[one]
                    grown = True

    def _steps(self, clause: ClauseId, new: Collection[ClauseId]) -> int:
        count, slot = 0, self._rows.slot(clause)
        while slot is not None and slot.after is not None and slot.after in new:
            count, slot = count + 1, self._rows.slot(slot.after)
        return count

    def _recall(self, clause: ClauseId) -> None:
        """Puts the clause behind which something comes to where it stood, if it was deleted: what
        hangs on it stands there, or goes along with what that came behind."""
        coming = self._own.get(clause) or self.lineage.coming_of(clause)
        gone = None if coming is None else coming.slot.after
        if gone is None or gone in self._recalled or not self._situation.was_deleted(gone):
            return
        self._recalled.add(gone)
        self._recall(gone)
        slot, its = self._situation.last_slot(gone), self.lineage.coming_of(gone)
        if its is not None:
            slot = self._behind_all(self._following(its.slot), its)
            if any(self.lineage.same(its.slot.after, one) for one in self._followed):
                self._followed.add(gone)
                self._blocks.setdefault(gone, [gone])
        while its is None and (behind := self._rows.behind(slot)) in self._recalled and behind:
            if not self._situation.stood_before(behind, gone):
                break
            slot = Slot(slot.parent, behind)
        self._rows.put(gone, slot)

    def _put_parts(self, whole: ClauseId) -> ClauseId:
        """Puts the new parts of a clause behind it, and gives the last of them."""
        slot = self._rows.slot(whole)
        for part in self._parts.get(whole, ()) if slot is not None else ():
            self._rows.put(part, Slot(slot.parent if slot else None, whole))
            whole = part
        return whole

    def _place(self, leader: ClauseId) -> None:
        block = self._blocks.pop(leader)
        coming = self._own.get(leader) or self.lineage.coming_of(leader)
        if not block or coming is None:
            return
        self._place_before(coming.slot.after)
        slot = self._following(coming.slot)
        lost = slot.after is not None and not self._is_known(slot.after)
        if lost:
            slot = self._kept[leader].slot if leader in self._kept else Slot(slot.parent, None)
        while slot.after is not None and self._rows.slot(slot.after) is None:
            slot = slot_of(self._situation.target, slot.after)
        if not lost:
            slot = self._behind_all(slot, coming)
        for one in block:
            self._rows.put(one, slot)
            slot = Slot(slot.parent, self._put_parts(one))

    def _is_known(self, clause: ClauseId) -> bool:
        """Whether a clause stands somewhere, or did before what is made; of others that hang on it
        nobody can tell the place, so that they stay where they are."""
        return clause in self._situation.target or self._rows.slot(clause) is not None

    def _place_before(self, anchor: ClauseId | None) -> None:
        """Places first whatever holds the clause behind which something comes."""
        for leader, block in list(self._blocks.items()) if anchor is not None else ():
            if leader in self._blocks and any(self.lineage.same(anchor, one) for one in block):
                self._place(leader)

    def _following(self, slot: Slot) -> Slot:
        found = self._situation.following(slot)
        after = slot.after
        passed: set[ClauseId] = set()
        while after is not None and after not in passed and self._rows.slot(after) is None:
            passed.add(after)
            joining = self.lineage.joined.get(after)
            after = None if joining is None else joining.into
        if after is None:
            return found
        after = self._rows.last(after, self._family(after))
        parent = self._rows.slot(after)
        return found if parent is None else Slot(parent.parent, after)

    def _family(self, clause: ClauseId) -> set[ClauseId]:
        """The clause with what was split from it since the author saw it, and with what is to be
        split from these."""
        situation = self._situation
        parts = situation.lineage.divided(clause, situation.target)
        seen = {*parts, *situation.changes.known} - {*situation.divided(clause)}
        found = {clause}
        grown = True
        while grown:
            more = {part for part, whole in self.lineage.parts.items() if whole in found}
            more -= found | seen
            found |= more
            grown = bool(more)
        return found

    def _behind_all(self, slot: Slot, coming: Coming) -> Slot:
        """The slot behind what came there before, or is to stand before it."""
        anchor = coming.slot.after
        behind = self._rows.behind(slot)
        at = slot
        while behind is not None and self._came(behind):
            if self.lineage.stands_elsewhere(behind, anchor) or self._stays_behind(behind):
                break
            its = self.lineage.coming_behind(behind, anchor)
            if its == coming:
                break
            if not self.lineage.comes_before(coming, its) or self._situation.number_stays(behind):
                at = Slot(slot.parent, behind)
            behind = self._rows.behind(Slot(slot.parent, behind))
        return at

    def _stays_behind(self, clause: ClauseId) -> bool:
        """Whether nobody knows how a clause came to stand behind one that moves away from there: it
        need not have come to where that goes."""
        target = self._situation.target
        known = self.lineage.coming_of(clause) is not None or clause not in target
        return not known and target.before(clause) in self._arrivals

    def _came(self, clause: ClauseId) -> bool:
        return clause in self._moving or self._situation.came_since(clause)
