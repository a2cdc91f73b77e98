"""Beside which clauses an amendment is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.amend.changesets.changes import Insertion
from draftbench.amend.negotiation import Entry, Negotiation, changed_entries
from draftbench.amend.registers.ledger import Ledger
from draftbench.document import ClauseId
from draftbench.gui.cells.census import Census, beside_proposed, places
from draftbench.gui.speech import tr
from draftbench.gui.widgets.pieces import Pill, Tone


def concerns(entry: Entry, clauses: AbstractSet[ClauseId], state: Negotiation) -> bool:
    """Whether an amendment shows at one of ``clauses`` (:func:`places`). One about a clause that
    neither the base nor the draft has (it came with a file of another text) stands beside the
    clause that this one followed there."""
    if not clauses.isdisjoint(places(entry, state.states)):
        return True
    stood = entry.amendment.changes.stood
    for change in entry.amendment.changes.changes:
        own = change.slot.after if isinstance(change, Insertion) else change.clause
        strange = own is not None and own not in state.base and own not in state.draft
        if strange and own in stood and stood[own].after in clauses:
            return True
    return False


def open_proposals(entries: Iterable[Entry]) -> tuple[tuple[str, ...], Pill | None]:
    """Whose proposals among ``entries`` are before the meeting, by codes, and in a word how they
    stand where that is no matter of course."""
    before = [entry for entry in entries if entry.tabled]
    codes = dict.fromkeys(code for entry in before for code in entry.amendment.sponsors)
    if any(entry.in_conflict for entry in before):
        return tuple(codes), Pill(tr("in conflict"), Tone.BAD)
    held = bool(before) and all(entry.status is Status.HELD for entry in before)
    return tuple(codes), Pill(tr("on hold"), Tone.DOUBTFUL) if held else None


class Concerned:
    """The amendments by the clauses that they may concern, so that a row is asked about its own
    ones only. It follows a negotiation from one state to the next and looks again only at entries
    that are other ones than before; so it counts them, too."""

    def __init__(self) -> None:
        self._entries: tuple[Entry, ...] = ()
        self._census = Census()
        self._numbers: dict[AmendmentId, int] = {}
        self._by_clause: dict[ClauseId | None, dict[AmendmentId, None]] = {}
        self._found: dict[tuple[ClauseId, ...], tuple[Entry, ...]] = {}
        self._open: dict[tuple[ClauseId, ...], bool] = {}
        self._state: Negotiation | None = None

    def candidates(
        self,
        state: Negotiation,
        clauses: Iterable[ClauseId | None],
        others: Iterable[AmendmentId] = (),
    ) -> list[Entry]:
        """The entries that name one of ``clauses`` anywhere in what they change, or in what is said
        of their place (None: the beginning of the text), and ``others``, in the order of the
        register."""
        self._follow(state)
        names = {name for clause in clauses for name in self._by_clause.get(clause, ())}
        names.update(name for name in others if name in self._numbers)
        entries = (state.entry(name) for name in sorted(names, key=self._numbers.__getitem__))
        return [entry for entry in entries if entry is not None]

    def of(self, state: Negotiation, clauses: Iterable[ClauseId]) -> tuple[Entry, ...]:
        """The entries that concern one of ``clauses``, in the order of the register."""
        self._follow(state)
        key = tuple(clauses)
        if self._by_clause.keys().isdisjoint(key):
            return ()
        found = self._found.get(key)
        if found is None:
            wanted = frozenset(key)
            near = self.candidates(state, wanted)
            found = self._found[key] = tuple(e for e in near if concerns(e, wanted, state))
        return found

    def are_open(self, state: Negotiation, rows: Sequence[tuple[ClauseId, ...]]) -> list[bool]:
        """Whether an entry that concerns the clauses of each row is open."""
        self._follow(state)
        known = self._open
        for key in rows:
            if key not in known:
                known[key] = any(entry.open for entry in self.of(state, key))
        return [known[key] for key in rows]

    def census(self, state: Negotiation) -> Census:
        """All amendments of a state counted; the same object, which follows from state to state."""
        self._follow(state)
        return self._census

    def _follow(self, state: Negotiation) -> None:
        if state is self._state:
            return
        if self._state is None or not _same_clauses(self._state, state):
            self._found.clear()
            self._open.clear()
        self._state = state
        former, self._entries = self._entries, tuple(state.entries)
        names: set[ClauseId | None] = set()
        for number, old, new in changed_entries(former, self._entries):
            if old is not None:
                self._census.count(old, -1)
                names.update(_named(old, state.states))
            if new is not None:
                self._census.count(new)
                self._numbers[new.amendment.id] = number
                for one in _with_upon(new, state):
                    for clause in _named(one, state.states):
                        names.add(clause)
                        self._by_clause.setdefault(clause, {})[one.amendment.id] = None
        for known in (self._found, self._open):
            for key in [key for key in known if not names.isdisjoint(key)]:
                del known[key]


def _same_clauses(one: Negotiation, other: Negotiation) -> bool:
    """Whether base and draft of two states have the same clauses, whatever their words are."""
    old, new = one.draft, other.draft
    same = new.same_tree(old) or [c.id for c in old] == [c.id for c in new]
    return same and one.base is other.base


def _with_upon(entry: Entry, state: Negotiation) -> Iterator[Entry]:
    """An entry and the amendments to it, which stand beside what it proposes."""
    yield entry
    for name in state.states.upon(entry.amendment.id):
        if (one := state.entry(name)) is not None:
            yield from _with_upon(one, state)


def _named(entry: Entry, states: Ledger) -> Iterator[ClauseId | None]:
    """The clauses that an entry names; None for what is to stand before all."""
    yield from beside_proposed(entry.amendment, states)
    placement = entry.placement
    sets = [entry.amendment.changes]
    if placement is not None:
        yield from placement.where
        if placement.changes is not None and placement.changes is not sets[0]:
            sets.append(placement.changes)
    for changes in sets:
        for change in changes.changes:
            own: ClauseId | None
            if isinstance(change, Insertion):
                yield from (clause.id for clause in change.clauses)
                own = change.slot.after
                if own is None or change.slot.parent is not None:
                    yield change.slot.parent
            else:
                own = change.clause
            if own is not None:
                yield own
                after = changes.stood[own].after if own in changes.stood else None
                if after is not None:
                    yield after
