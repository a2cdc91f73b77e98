"""Laying a negotiation on a new base text: Rev.1 arrives, and everything is placed again.

What was accepted and stands in the new text stays accepted. What was accepted and does not stand
there is made again on it where it applies without doubt, and otherwise is before the meeting again,
with the reason. What is open is placed on the new text; where it applies it gets a wording for that
text, and the former one stays readable. Nothing is dropped.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome, Placement, Status
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Relocation,
    Slot,
    Split,
)
from draftbench.amend.changesets.editing import slot_of
from draftbench.amend.conflicts.doubts import ambiguous
from draftbench.amend.placement.lineage import Joining, Lineage
from draftbench.amend.placement.placing import place, placed, touched
from draftbench.amend.proceedings.locks import held_back, laid_on
from draftbench.amend.proceedings.statements import Occasion
from draftbench.amend.redlines.hands import renamed
from draftbench.amend.redlines.redline import DraftStep
from draftbench.amend.registers.register import Register, revised
from draftbench.amend.registers.states import IN_TEXT, OPEN, Moment
from draftbench.amend.registers.subamendments import is_sub, precedence_of, standing
from draftbench.amend.stamp import Stamp
from draftbench.compare.alignment import align
from draftbench.compare.links import Alignment, Link, Mode, Relation
from draftbench.compare.normal import key
from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, Document, new_clause_id
from draftbench.document.richtext import RichText
from draftbench.messages import message


class Fate(StrEnum):
    """What becomes of an amendment, or of a direct change of the draft, on the new text."""

    INCORPORATED = "incorporated"
    """It was accepted, and the new text has it."""
    MADE_AGAIN = "made again"
    """It was accepted, the new text has it not, and it was made on it."""
    REOPENED = "reopened"
    """It was accepted, and what becomes of it on the new text is to be decided."""
    CARRIED = "carried over"
    """It is open and has a wording for the new text."""
    THERE = "already in the text"
    """It is open, and the new text has it."""
    PENDING = "pending"
    """It is open, and needs a decision: it asks, conflicts, or has no place."""


@dataclass(frozen=True, slots=True)
class Item:
    """One amendment (or, without one, a direct change of the draft by ``author``) on the new text:
    its ``fate``, what placing it gives, why, and the clauses concerned."""

    amendment: AmendmentId | None
    author: str
    fate: Fate
    outcome: Outcome
    why: str
    where: tuple[ClauseId, ...] = ()


@dataclass(frozen=True, slots=True)
class Rebase:
    """What a new base text does to a negotiation; :func:`rebased` makes it so.

    ``base`` has the ids of the draft of before where its clauses answer to one, ``lineage`` says
    what became of the others; ``draft`` is the fingerprint of that draft ("": not known). ``kept``
    are the accepted changes that are made again, as placed on it, in order; ``reopened`` the
    accepted amendments that are open again, and why; ``strays`` the direct changes that became
    amendments of the secretariat; ``wordings`` the new change sets of open amendments. ``items``
    tell it all; ``unsettled`` are the agreed clauses that the new text has otherwise or not at all,
    and that are open again.
    """

    base: Document
    lineage: Lineage
    draft: str = ""
    kept: tuple[DraftStep, ...] = ()
    reopened: tuple[tuple[AmendmentId, str], ...] = ()
    strays: tuple[DraftStep, ...] = ()
    wordings: tuple[tuple[AmendmentId, ChangeSet], ...] = ()
    items: tuple[Item, ...] = ()
    unsettled: tuple[ClauseId, ...] = ()

    @property
    def undecided(self) -> tuple[Item, ...]:
        """What needs a decision: whatever conflicts, has no place or more than one, or asks."""
        settled = (Outcome.APPLIES, Outcome.CONTAINED)
        return tuple(i for i in self.items if i.fate is Fate.REOPENED or i.outcome not in settled)


def plan(register: Register, base: Document, lineage: Lineage) -> Rebase:
    """What becomes of everything on ``base``, which
    :func:`draftbench.amend.placement.rebasing.successor` gave with ``lineage``."""
    before, agreed = register.draft, register.proceedings
    done = _Again(before, register.onto(base, lineage))
    done.restore(register)
    for step in register.steps:
        done.take(step)
    now, reopened = done.now, done.reopened
    settled = laid_on(agreed, before, now.draft, Occasion("", ""))
    states = register.states.with_states(
        [(register.states[one][0], Status.TABLED) for one in reopened]
    )
    open_now = {
        amendment.id: held_back(settled, now.draft, standing(amendment, states, now.redline))
        for amendment, status in states.values()
        if status in OPEN
    }
    items: list[Item] = []
    for stamp, fate, made in done.found:
        stands = made
        if stamp.amendment is not None and stamp.amendment in reopened:
            stands = replace(made, outcome=open_now[stamp.amendment].outcome)
        items.append(_item(stamp.amendment, stamp.author, fate, stands))
    wordings: list[tuple[AmendmentId, ChangeSet]] = []
    for one, placement in open_now.items():
        amendment, wording = states[one][0], _applying(placement)
        if one in reopened:
            continue
        if wording and wording.changes != amendment.changes.changes and not is_sub(amendment):
            wordings.append((one, wording))
        fate = _OPEN.get(placement.outcome, Fate.PENDING)
        items.append(_item(one, register.author(amendment.sponsors), fate, placement))
    return Rebase(
        base,
        lineage,
        before.fingerprint,
        tuple(done.kept),
        tuple(reopened.items()),
        tuple(done.strays),
        tuple(wordings),
        tuple(items),
        tuple(c for c in agreed.states if settled.state_of(c) is not agreed.state_of(c)),
    )


_OPEN = {Outcome.APPLIES: Fate.CARRIED, Outcome.CONTAINED: Fate.THERE}
"""What becomes of what is open, by its outcome; of all else a decision is needed."""


@dataclass(slots=True)
class _Again:
    """What is made again on a new base text of the steps that led to the draft of ``before``:
    ``now`` is the register on it, ``found`` the fate of each step; see :class:`Rebase`."""

    before: Document
    now: Register
    found: list[tuple[Stamp, Fate, Placement]] = field(default_factory=list)
    kept: list[DraftStep] = field(default_factory=list)
    strays: list[DraftStep] = field(default_factory=list)
    reopened: dict[AmendmentId, str] = field(default_factory=dict)

    def restore(self, register: Register) -> None:
        """Makes again what former base texts had taken in and this one takes back: it was accepted,
        the draft of before has it, and here it applies without a question."""
        own = {step.stamp.amendment for step in register.steps}
        for amendment, status in register.states.values():
            if status not in IN_TEXT or amendment.id in own or is_sub(amendment):
                continue
            changes = register.course(amendment.id).adopted or amendment.changes
            was = placed(changes, self.before, register.redline)
            if was.outcome is not Outcome.CONTAINED:
                continue
            precedence = precedence_of(amendment, register.states)
            placement = place(changes, self.now.draft, self.now.redline, precedence)
            again = _applying(placement)
            if again is not None:
                author, codes = register.author(amendment.sponsors), amendment.sponsors
                stamp = Stamp(author, codes, amendment.at, amendment.reason, amendment.id)
                self.now = self.now.changed(again, stamp, again=True)
                self.kept.append(DraftStep(again, stamp))
                self.found.append((stamp, Fate.MADE_AGAIN, placement))

    def take(self, step: DraftStep) -> None:
        """Makes the next step again, if it is to be and can be."""
        stamp = step.stamp
        placement = _incorporated(step, self.before, self.now)
        if placement is None:
            changes = in_order_of(self.before, step.changes, self.now)
            placement = place(changes, self.now.draft, self.now.redline)
        fate, again = Fate.REOPENED, _applying(placement)
        if placement.outcome is Outcome.CONTAINED:
            fate = Fate.INCORPORATED
        elif again is not None:
            fate = Fate.MADE_AGAIN
            self.now = self.now.changed(again, stamp, again=True)
            self.kept.append(DraftStep(again, stamp))
        elif stamp.amendment is None or stamp.amendment not in self.now.states:
            self.strays.append(step)
        else:
            self.reopened[stamp.amendment] = placement.why
        self.found.append((stamp, fate, placement))


def rebased(
    register: Register, what: Rebase, strays: Sequence[Amendment], moment: Moment
) -> Register:
    """The register on the new base; ``strays`` are the amendments that the direct changes became
    which found no way into it."""
    before = register.draft
    register = register.onto(what.base, what.lineage)
    for step in what.kept:
        register = register.changed(step.changes, step.stamp, again=True)
    occasion = Occasion(moment.by, moment.at, register.proceedings.meeting_name)
    proceedings = laid_on(register.proceedings, before, register.draft, occasion)
    register = replace(register, proceedings=proceedings)
    for amendment, why in what.reopened:
        register = register.reopened(amendment, replace(moment, why=why))
    for stray in strays:
        register = register.with_amendment(stray)
    for amendment, changes in what.wordings:
        former = register.open_amendment(amendment)
        register = revised(register, replace(former, changes=changes))
    return register


def _item(amendment: AmendmentId | None, author: str, fate: Fate, placement: Placement) -> Item:
    return Item(amendment, author, fate, placement.outcome, placement.why, placement.where)


def _applying(placement: Placement) -> ChangeSet | None:
    """What a placement makes of the text where it applies without a question."""
    return placement.changes if placement.outcome is Outcome.APPLIES else None


def _incorporated(step: DraftStep, before: Document, now: Register) -> Placement | None:
    """A placement that says so where every clause that the step touched stands in the new text as
    it stood in the draft, so that the step is in it whatever came after. A clause that neither has
    is looked for where its words went on."""
    base = now.base
    clauses = _clauses(step.changes, before)
    if any(_shown(before, clause, now) != _shown(base, clause, now) for clause in clauses):
        return None
    moves = (c.clause for c in step.changes.changes if isinstance(c, Relocation))
    for clause in moves:
        if clause in before and slot_of(before, clause) != slot_of(base, clause):
            return None
    where = tuple(clause for clause in clauses if clause in base)
    return Placement(Outcome.CONTAINED, message("The new text has it."), None, where=where)


def _clauses(changes: ChangeSet, before: Document) -> tuple[ClauseId, ...]:
    """What a step touched and made, and what went with what it deleted."""
    found = dict.fromkeys(touched(changes.changes))
    for change in changes.changes:
        if isinstance(change, Insertion):
            found |= dict.fromkeys(clause.id for clause in change.clauses)
        elif isinstance(change, Split):
            found[change.new] = None
        elif isinstance(change, Deletion):
            found |= dict.fromkeys(clause for clause in changes.seen if clause not in before)
    return tuple(found)


def _shown(text: Document, clause: ClauseId, now: Register) -> object:
    """A clause as a text has it, or that in which it went on; None where it has none of them."""
    passed: set[ClauseId] = set()
    while clause not in text and clause not in passed:
        passed.add(clause)
        joining = now.redline.lineage.joined.get(clause)
        clause = clause if joining is None else joining.into
    found = text.get(clause)
    return found and (clause, found.text.text, [n.text.text for n in found.text.notes])


# Where accepted clauses come on a new base text: in the order that they had in the draft.


def in_order_of(draft: Document, changes: ChangeSet, now: Register) -> ChangeSet:
    """``changes``, a step that led to ``draft``, to be placed on the draft of ``now``: new clauses
    that it puts behind one come behind those too that stood in ``draft`` between the two and stand
    in ``now``, and before the next that stood there behind them."""
    made = tuple(_behind(draft, change, now) for change in changes.changes)
    stood = {
        clause: slot_of(draft, clause)
        for change in changes.changes
        if (clause := _next_behind(draft, change, now)) is not None
    }
    if made == changes.changes and stood.keys() <= changes.stood.keys():
        return changes
    anchors = (c.slot.after for c in made if isinstance(c, Insertion))
    seen = {a: now.draft[a].text for a in anchors if a is not None and a in now.draft}
    stood |= changes.stood
    return replace(changes, changes=made, seen={**seen, **changes.seen}, stood=stood)


def _next_behind(draft: Document, change: Change, now: Register) -> ClauseId | None:
    """The first clause of those that stood in ``draft`` behind a new one and stand in ``now``."""
    own = change.clauses[0].id if isinstance(change, Insertion) else None
    if own is None or own not in draft:
        return None
    row = draft.children(draft[own].parent)
    return next((c for c in row[row.index(own) + 1 :] if c in now.draft), None)


def _behind(draft: Document, change: Change, now: Register) -> Change:
    if not isinstance(change, Insertion):
        return change
    for before in _between(draft, change.clauses[0].id, change.slot):
        if before in now.draft and now.draft[before].parent == change.slot.parent:
            return replace(change, slot=Slot(change.slot.parent, before))
    return change


def _between(draft: Document, clause: ClauseId, slot: Slot) -> Iterator[ClauseId]:
    """The clauses that stand between a slot and a clause that came into it, the last first; none
    where it stands elsewhere now."""
    if clause not in draft or draft[clause].parent != slot.parent:
        return
    row = draft.children(slot.parent)
    end = row.index(clause)
    if slot.after is None:
        yield from reversed(row[:end])
    elif slot.after in row[:end]:
        yield from reversed(row[row.index(slot.after) + 1 : end])


# Which clauses of a new base text are which: those of the draft, and those of the base before. The
# draft alone does not tell: a clause that was deleted from it, went on in another or was written
# anew may stand in the new text as the former base had it. What is decided of such a clause is lost
# unless it is known again.

Identities = Mapping[ClauseId, ClauseId]
"""The id that each clause of the new text has from now on, by the one of its file."""


def successor(register: Register, text: Document) -> tuple[Document, Lineage]:
    """``text`` as the next base: with the ids of the draft for the clauses that are it, those of
    the former base for clauses that the draft does not have any more or has in other words, new ids
    for all others; and what became of the clauses of draft and base."""
    found = align(register.draft, text, mode=Mode.VERSIONS)
    former = found
    if register.base.clauses != register.draft.clauses:
        former = align(register.base, text, mode=Mode.VERSIONS)
    known = _identities(register, found, former)
    names = {clause.id: known.get(clause.id) or new_clause_id() for clause in text}
    base = replace(renamed(text, names), name=register.base.name)
    return base, _lineage(register, base, names, found, former)


def _identities(register: Register, found: Alignment, former: Alignment) -> Identities:
    draft, base, text = register.draft, register.base, found.right
    known = {link.right[0]: link.left[0] for link in _links(found)}
    links = _links(former) if former is not found else []
    for link in links:
        mine, its = link.left[0], link.right[0]
        if mine in draft:
            continue
        other = known.get(its)
        if other is None or _nearer(base[mine].text, draft[other].text, text[its]):
            known[its] = mine
    taken = {*known.values()}
    for link in links:
        mine, its = link.left[0], link.right[0]
        if mine not in taken and its not in known:
            known[its] = mine
            taken.add(mine)
    gone = {key(c.text.plain): c.id for c in base if c.id not in draft and c.id not in taken}
    for clause in text:
        back = None if clause.id in known else gone.pop(key(clause.text.plain), None)
        if back is not None:
            known[clause.id] = back
    return known


def _links(alignment: Alignment) -> list[Link]:
    return [
        link
        for link in alignment.links
        if link.left and link.right and link.relation is not Relation.RELATED
    ]


def _nearer(one: RichText, other: RichText, clause: Clause) -> bool:
    """Whether a clause reads more like ``one`` than like ``other``."""
    words = clause.text.text
    return diff(one.text, words).similarity > diff(other.text, words).similarity


def _lineage(
    register: Register, base: Document, names: Identities, found: Alignment, former: Alignment
) -> Lineage:
    parts: dict[ClauseId, ClauseId] = {}
    joined: dict[ClauseId, Joining] = {}
    moved: set[ClauseId] = set()
    stands = {clause.id for clause in base}
    for link in found.links:
        parts |= {names[part]: link.left[0] for part in link.right[1:]}
        joined |= _joinings(link, found.left, stands)
        if link.moved:
            moved.update(names[clause] for clause in link.right)
    doubts = ambiguous(found)
    if former is not found:
        for link in _links(former):
            mine = link.left[0]
            if names[link.right[0]] != mine:
                continue
            for part in map(names.__getitem__, link.right[1:]):
                if part not in register.draft and part not in register.base:
                    parts.setdefault(part, mine)
            joined |= _joinings_of_base(register, link, base, joined)
            if mine not in register.draft and link.moved:
                moved.update(names[clause] for clause in link.right)
        doubts |= {c for c in ambiguous(former) if c in stands and c not in register.draft}
    known = {clause.id for clause in register.base} | parts.keys()
    came = frozenset(clause.id for clause in base if clause.id not in known)
    return Lineage(parts, joined, came, frozenset(moved), _doubts(register, doubts))


def _doubts(register: Register, clauses: frozenset[ClauseId]) -> dict[ClauseId, frozenset[str]]:
    """The doubtful clauses, for all texts on which something was written that touches one."""
    every = [amendment.changes for amendment, _ in register.states.values()]
    every += [step.changes for step in register.steps]
    texts = frozenset(c.base for c in every if not clauses.isdisjoint(touched(c.changes)))
    return dict.fromkeys(sorted(clauses), texts) if texts else {}


def _joinings(link: Link, text: Document, stands: set[ClauseId]) -> dict[ClauseId, Joining]:
    """Clauses of ``text`` that go on in the first one of their link, but for those that the new
    text has for themselves."""
    joined: dict[ClauseId, Joining] = {}
    if not link.left or not link.right:
        return joined
    before = text[link.left[0]].text
    for clause in link.left[1:]:
        own = text[clause].text
        if clause not in stands:
            joined[clause] = Joining(link.left[0], before, own)
        before = before + own
    return joined


def _joinings_of_base(
    register: Register, link: Link, base: Document, known: Mapping[ClauseId, Joining]
) -> dict[ClauseId, Joining]:
    """Clauses of the former base that the draft has no more and that go on in another in the new
    text; not where that reads as in the draft, whose words are known."""
    stands = {clause.id for clause in base}
    found = _joinings(link, register.base, stands)
    gone = {
        clause: joining
        for clause, joining in found.items()
        if clause not in register.draft
        and clause not in known
        and clause not in register.redline.lineage.joined
    }
    into = link.left[0]
    if not gone or into not in register.draft:
        return gone
    whole = register.base[into].text
    for joining in found.values():
        whole = whole + RichText(" ") + joining.text
    return gone if _nearer(whole, register.draft[into].text, base[into]) else {}
