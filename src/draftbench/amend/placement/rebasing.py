"""Laying a negotiation on a new base text: Rev.1 arrives, and everything is placed again.

What was accepted and stands in the new text stays accepted. What was accepted and does not stand
there is made again on it where it applies without doubt, and otherwise is before the meeting again,
with the reason. What is open is placed on the new text; where it applies it gets a wording for that
text, and the former one stays readable. Nothing is dropped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome, Placement, Status
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Insertion,
    Relocation,
    Splice,
    Split,
)
from draftbench.amend.placement.authorship import authors
from draftbench.amend.placement.carrying import written_anew
from draftbench.amend.placement.incorporated import clauses_of, incorporated
from draftbench.amend.placement.keptorder import in_order_of, kept_in_order, moves_of
from draftbench.amend.placement.lineage import Lineage
from draftbench.amend.placement.placing import UNTOUCHED, place, placed, touched
from draftbench.amend.placement.returning import elsewhere
from draftbench.amend.placement.watching import name_in
from draftbench.amend.proceedings.brackets import SIGNS, is_bracketing
from draftbench.amend.proceedings.locks import held_back, laid_on
from draftbench.amend.proceedings.statements import Occasion
from draftbench.amend.redlines.marking import unmarked
from draftbench.amend.redlines.provenance import stretches, taken_over
from draftbench.amend.redlines.redline import DraftStep
from draftbench.amend.registers.register import Register, revised
from draftbench.amend.registers.states import IN_TEXT, OPEN, Moment
from draftbench.amend.registers.subamendments import is_sub, standing
from draftbench.amend.registers.survival import overtaken
from draftbench.amend.stamp import Stamp
from draftbench.document import ClauseId, Document
from draftbench.language.words import shorten
from draftbench.messages import message, sentences


class Fate(StrEnum):
    """What becomes of an amendment, or of a direct change of the draft, on the new text."""

    INCORPORATED = "incorporated"
    """It was accepted, and the new text has it."""
    BRACKETED = "still in brackets"
    """Words were put in brackets, and the new text has the brackets."""
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
    its ``fate``, what placing it gives, why, the clauses concerned, and its ``own``: those that
    what was decided touches and makes. ``brackets``: a direct change that only put in brackets, at
    the request of ``author``. ``within`` is the amendment whose wording it was accepted into, and
    whose fate it shares. ``changes`` are those of a direct change, as it was made."""

    amendment: AmendmentId | None
    author: str
    fate: Fate
    outcome: Outcome
    why: str
    where: tuple[ClauseId, ...] = ()
    own: tuple[ClauseId, ...] = ()
    brackets: bool = False
    within: AmendmentId | None = None
    changes: ChangeSet | None = None


@dataclass(frozen=True, slots=True)
class Rebase:
    """What a new base text does to a negotiation; :func:`rebased` makes it so.

    ``base`` has the ids of the draft of before where its clauses answer to one, ``lineage`` says
    what became of the others; ``draft`` is the fingerprint of that draft ("": not known). ``kept``
    are the accepted changes that are made again, as placed on it, in order; ``reopened`` the
    accepted amendments that are open again, and why; ``strays`` the direct changes that became
    amendments of the secretariat; ``incorporated`` is what ``base`` has of what was decided, as it
    was made; ``wordings`` are the new change sets of open amendments. ``items`` tell it all;
    ``unsettled`` are the agreed clauses that the new text has otherwise or not at all, and that are
    open again.
    """

    base: Document
    lineage: Lineage
    draft: str = ""
    kept: tuple[DraftStep, ...] = ()
    reopened: tuple[tuple[AmendmentId, str], ...] = ()
    strays: tuple[DraftStep, ...] = ()
    incorporated: tuple[DraftStep, ...] = ()
    wordings: tuple[tuple[AmendmentId, ChangeSet], ...] = ()
    items: tuple[Item, ...] = ()
    unsettled: tuple[ClauseId, ...] = ()

    @property
    def undecided(self) -> tuple[Item, ...]:
        """What needs a decision: whatever conflicts, has no place or more than one, or asks."""
        settled = (Outcome.APPLIES, Outcome.CONTAINED)
        return tuple(
            i
            for i in self.items
            if i.within is None and (i.fate is Fate.REOPENED or i.outcome not in settled)
        )


def plan(register: Register, base: Document, lineage: Lineage, done: Again | None = None) -> Rebase:
    """What becomes of everything on ``base``, which
    :func:`draftbench.amend.placement.succession.successor` gave with ``lineage``; ``done`` is what
    :func:`made_again` gives, where that is known."""
    before, agreed = register.draft, register.proceedings
    done = done or made_again(register, base, lineage)
    now, told = done.now, tuple(t for t in _told(done.found) if not _resolved(t, register))
    reopened = {
        one: made.why
        for step, _, made in told
        if (one := step.stamp.amendment) is not None and one in done.reopened
    }
    settled = laid_on(agreed, before, now.draft, Occasion("", ""))
    again = [(register.states[one][0], Status.TABLED) for one in reopened]
    states = register.states.with_states(again)
    moved = dict(kept_in_order(register, reopened, now))
    for one, changes in done.asked.items():  # as it was decided, where that is not as proposed
        if register.states[one][1] is Status.MODIFIED and not is_sub(register.states[one][0]):
            moved[one] = changes, ""
    for one, (changes, why) in moved.items():
        states = states.with_states([(replace(states[one][0], changes=changes), Status.TABLED)])
        reopened[one] = sentences(reopened[one], why)
    lineage_now = now.redline.lineage
    disposed_of = register.disposed_of(states).keys() - reopened.keys()
    asked = lineage_now.asked - reopened.keys() | done.asked.keys()

    def placed_open(asked: Collection[AmendmentId]) -> dict[AmendmentId, Placement]:
        lineage = replace(lineage_now, asked=frozenset(asked))
        redline = replace(now.redline, lineage=lineage)
        return {
            amendment.id: held_back(settled, now.draft, standing(amendment, states, redline))
            for amendment, status in states.values()
            if status in OPEN and amendment.id not in disposed_of
        }

    open_now = placed_open(asked)
    still = lineage_now.asked & open_now.keys() - reopened.keys()
    unanswered = {one for one in still if open_now[one].outcome is Outcome.CONFIRM}
    if unanswered != still:  # what the text has no more is open as any other
        open_now = placed_open(asked - still | unanswered)
    items: list[Item] = []
    for step, fate, made in told:
        stamp, stands, of = step.stamp, made, step.stamp.amendment
        if of is not None and of in reopened:
            stands = replace(made, outcome=open_now[of].outcome, why=reopened[of])
        elif of in open_now:  # its acceptance was taken back, a former base text's act was not
            of = None
        item = _item(of, stamp.author, fate, stands)
        direct = step.changes if stamp.amendment is None else None
        item = replace(item, own=clauses_of(step.changes, before), changes=direct)
        items.append(_as_brackets(item) if _puts_in_brackets(step) else item)
    wordings = [(one, changes) for one, (changes, _) in moved.items()]
    for one, placement in open_now.items():
        amendment, wording = states[one][0], _applying(placement)
        if one in reopened:
            continue
        new = wording and wording.changes != amendment.changes.changes
        if wording and new and not is_sub(amendment) and not placement.there:
            # what the text has already would be lost with the next one
            wordings.append((one, wording))
        fate = _OPEN.get(placement.outcome, Fate.PENDING)
        items.append(_item(one, register.author(amendment.sponsors), fate, placement))
    held = (step for step in register.incorporated if step.stamp.amendment in unanswered)
    return Rebase(
        base,
        lineage,
        before.fingerprint,
        tuple(done.kept),
        tuple(reopened.items()),
        tuple(done.strays),
        (*held, *(s for s in done.shown if s.stamp.amendment not in reopened.keys() - asked)),
        tuple(wordings),
        tuple(_with_folded(register, items)),
        tuple(c for c in agreed.states if settled.state_of(c) is not agreed.state_of(c)),
    )


def _with_folded(register: Register, items: Sequence[Item]) -> Iterator[Item]:
    """The items, each with the amendments behind it that were accepted into its wording before it
    was decided, as far as this register has them: they go with it."""
    known = {item.amendment for item in items}
    merged: dict[AmendmentId, list[AmendmentId]] = {}
    for one, course in register.courses.items():
        if course.merged_into is not None:
            merged.setdefault(course.merged_into, []).append(one)
    for item in items:
        yield item
        left = [] if item.amendment is None else [item.amendment]
        while left:
            parent = left.pop()
            left += merged.get(parent, ())
            for sub, _ in register.course(parent).folded:
                left.append(sub)
                state = register.states.get(sub)
                if sub in known or state is None or state[1] not in IN_TEXT:
                    continue
                known.add(sub)
                why = message("It was accepted into the wording of {parent}.", parent=parent)
                author = register.author(state[0].sponsors)
                yield replace(item, amendment=sub, author=author, why=why, within=item.amendment)


_OPEN = {Outcome.APPLIES: Fate.CARRIED, Outcome.CONTAINED: Fate.THERE}
"""What becomes of what is open, by its outcome; of all else a decision is needed."""


def made_again(register: Register, base: Document, lineage: Lineage) -> Again:
    """What was decided, made again on a new base text: what this and former base texts had taken
    in, and every step of the draft."""
    bare = register.onto(base, lineage)
    taken_in = [(step, True) for step in register.incorporated if _stands(step, register)]
    taken_in += _found_there(register, {step.stamp.amendment for step, _ in taken_in})
    refused: set[AmendmentId] = set()
    while True:
        done = Again(register, bare, refused, moves_of(register.steps))
        for step, of_base in taken_in:
            done.take(step, taken_in=of_base)
        for step in register.steps:
            done.take(step)
        halves = {s.stamp.amendment for s in done.kept} & done.reopened
        if not halves:
            return done
        refused |= done.reopened


def _stands(step: DraftStep, register: Register) -> bool:
    """Whether what a base text took in is still a decision of the meeting."""
    one = step.stamp.amendment
    return one is None or one not in register.states or register.states[one][1] in IN_TEXT


def _found_there(
    register: Register, known: Collection[AmendmentId | None]
) -> Iterator[tuple[DraftStep, bool]]:
    """What the base, or the draft by another amendment, had of amendments but those ``known`` when
    they were accepted, for no step says so; and whether all of it was in the base."""
    redline = replace(unmarked(register.base, register.base), lineage=register.origin)
    for amendment, status in register.states.values():
        if status not in IN_TEXT or amendment.id in known or is_sub(amendment):
            continue
        changes = amendment.changes
        if status is Status.MODIFIED:
            changes = register.course(amendment.id).adopted or replace(changes, changes=())
        steps = [s.changes for s in register.steps if s.stamp.amendment == amendment.id]
        own = [change for one in steps for change in one.changes]
        made, touches = {_whole(change) for change in own} - {None}, touched(own)
        in_base = placed(changes, register.base, redline).there
        in_draft = placed(changes, register.draft, register.redline).there
        there = tuple(
            change
            for change in changes.changes
            if _whole(change) not in made
            and (
                change in in_base or (change in in_draft and touches.isdisjoint(touched([change])))
            )
        )
        if there:
            author, codes = register.author(amendment.sponsors), amendment.sponsors
            stamp = Stamp(author, codes, amendment.at, amendment.reason, amendment.id)
            of_base = all(change in in_base for change in there)
            yield DraftStep(only(changes, there), stamp), of_base


def _whole(change: Change) -> tuple[type, ClauseId] | None:
    """A change of a whole clause, whatever place it has in a text; None for words."""
    match change:
        case Splice():
            return None
        case Insertion():
            return Insertion, change.clauses[0].id
    return type(change), change.clause


def only(changes: ChangeSet, some: Sequence[Change]) -> ChangeSet:
    """``some`` of the changes; all, where these are about clauses that the others make."""
    made = {c.new for c in changes.changes if isinstance(c, Split)}
    made |= {own.id for c in changes.changes if isinstance(c, Insertion) for own in c.clauses}
    made -= {c.new for c in some if isinstance(c, Split)}
    made -= {own.id for c in some if isinstance(c, Insertion) for own in c.clauses}
    if touched(some) & made:
        return changes
    return replace(changes, changes=tuple(some), patches={})


@dataclass(slots=True)
class Again:
    """What is made again on a new base text of the steps that led to the draft of ``before``, and
    nothing of amendments that are ``refused``. ``now`` is the register on it, ``moving`` how often
    the steps that are still to come move each clause, ``found`` the fate of each step, ``shown``
    what the text has of them, ``asked`` what was decided of those reopened of which it has some;
    see :class:`Rebase`."""

    before: Register
    now: Register
    refused: Collection[AmendmentId]
    moving: Counter[ClauseId]
    found: list[Told] = field(default_factory=list)
    kept: list[DraftStep] = field(default_factory=list)
    shown: list[DraftStep] = field(default_factory=list)
    strays: list[DraftStep] = field(default_factory=list)
    reopened: set[AmendmentId] = field(default_factory=set)
    asked: dict[AmendmentId, ChangeSet] = field(default_factory=dict)

    def take(self, step: DraftStep, *, taken_in: bool = False) -> None:
        """Makes the next step again, if it is to be and can be; ``taken_in``: the base of before
        had it."""
        stamp, changes = step.stamp, step.changes
        own = stamp.amendment is not None
        if not taken_in:
            self.moving -= moves_of([step])
        where = incorporated(step, self.before, self.now)
        if where is not None:
            placement = Placement(Outcome.CONTAINED, _THERE, None, where=where)
        else:
            changes = in_order_of(self.before.draft, changes, self.now, self.moving)
            placement = place(changes, self.now.draft, self.now.redline, decided=own)
            placement = replace(placement, why=_reason(placement, taken_in=taken_in))
            if asked := self._asked(step, placement):
                placement = replace(placement, outcome=Outcome.CONFIRM, why=asked)
        if own and (placement.outcome is not Outcome.CONTAINED or placement.why == _THERE):
            applies = placement.outcome is Outcome.APPLIES
            asks = not applies and placement.outcome is not Outcome.CONTAINED
            former, new = self.before.redline, self.now.since_base
            if why := overtaken(former, step, new, applies=applies, asks=asks):
                placement = replace(placement, outcome=Outcome.CONTAINED, why=why)
        fate, again = Fate.REOPENED, _applying(placement)
        if again is None and (moved := self._moved_as_asked(stamp)) is not None:
            step, placement = moved, replace(placement, outcome=Outcome.CONTAINED, why=_THERE)
        if placement.outcome is Outcome.CONTAINED:
            fate = Fate.INCORPORATED
            self.shown.append(step)
        elif again is not None and stamp.amendment not in self.refused:
            fate = Fate.MADE_AGAIN
            self.now = self.now.changed(again, stamp, again=True)
            self.kept.append(DraftStep(again, stamp))
            if placement.there:
                self._show(step, changes, placement)
        elif stamp.amendment is None or stamp.amendment not in self.now.states:
            self.strays.append(step)
        else:
            self.reopened.add(stamp.amendment)
            if placement.outcome is Outcome.CONFIRM and placement.there:
                self.asked[stamp.amendment] = step.changes
                self._show(step, changes, placement)
        self.found.append((step, fate, placement))

    def _moved_as_asked(self, stamp: Stamp) -> DraftStep | None:
        """What an accepted amendment proposed, where that is only to move and the new text has it:
        in the draft the clauses may have come behind others that it does not have there."""
        known = None if stamp.amendment is None else self.now.states.get(stamp.amendment)
        amendment, status = known or (None, None)
        if amendment is None or status is not Status.ACCEPTED or is_sub(amendment):
            return None
        changes = amendment.changes
        if not all(isinstance(change, Relocation) for change in changes.changes):
            return None
        there = place(changes, self.now.base, self.now.redline, decided=True)
        return DraftStep(changes, stamp) if there.outcome is Outcome.CONTAINED else None

    def _asked(self, step: DraftStep, placement: Placement) -> str:
        """What is asked of a decided paragraph of its own, where another has words of it now, and
        of a division of words that are others now."""
        if placement.outcome is not Outcome.APPLIES or step.stamp.amendment is None:
            return ""
        if self._divides_others(step.changes, placement):
            return _OTHER_WORDS
        base, lineage = self.now.base, self.now.redline.lineage
        new = [c for i in step.changes.changes if isinstance(i, Insertion) for c in i.clauses]
        known = self.before.draft, self.before.base
        found = next(filter(None, (elsewhere(c, known, base, lineage) for c in new)), None)
        if found is None:
            return ""
        return message(
            "The new text does not have it as it was decided, but {name} has words of it "
            "(“{words}”). Accept it to add it again; reject it if the text is to stay as it is.",
            name=name_in(base, found[1]) or message("the clause"),
            words=shorten(found[0], 60),
        )

    def _divides_others(self, changes: ChangeSet, placement: Placement) -> bool:
        """Whether a division would be made where the words on one side of it are no more those that
        it was decided for."""
        made = () if placement.changes is None else placement.changes.changes
        splits = {one.new: one for one in made if isinstance(one, Split)}
        for one in changes.changes:
            at = splits.get(one.new) if isinstance(one, Split) else None
            if isinstance(one, Split) and at is not None and at.clause in self.now.draft:
                seen, now = changes.seen[one.clause].text, self.now.draft[at.clause].text.text
                sides = (seen[: one.start], now[: at.start]), (seen[one.end :], now[at.end :])
                if any(former != words and written_anew(former, words) for former, words in sides):
                    return True
        return False

    def _show(self, step: DraftStep, changes: ChangeSet, placement: Placement) -> None:
        """Keeps what of a step, placed as ``changes``, the text has."""
        pairs = zip(step.changes.changes, changes.changes, strict=True)
        there = [own for own, made in pairs if made in placement.there]
        self.shown.append(DraftStep(only(step.changes, there), step.stamp))


_LOST = message(
    "The previous base text had incorporated this; the new one does not have it as it was decided."
)
_MISSING = message("The new text does not have it.")
_OTHER_WORDS = message(
    "The words on one side of the place where it would be divided are others now."
)


def _puts_in_brackets(step: DraftStep) -> bool:
    stamp = step.stamp
    return stamp.amendment is None and bool(stamp.codes) and is_bracketing(step.changes)


def _resolved(told: Told, register: Register) -> bool:
    """Whether a step put in brackets that neither the draft nor the new text, as that says of it,
    has any more."""
    (step, _, made), lineage, draft = told, register.redline.lineage, register.draft
    return (_puts_in_brackets(step) and made.why == _THERE) and not any(
        one.giver.stamp == step.stamp and set(draft[part].text.text[one.start : one.end]) & {*SIGNS}
        for clause in touched(step.changes.changes)
        for part in lineage.standing(clause, draft)
        for one in stretches(register, part)
    )


def _as_brackets(item: Item) -> Item:
    """What becomes of words that were put in brackets."""
    if item.fate is Fate.INCORPORATED:
        item = replace(item, fate=Fate.BRACKETED, why=_IN_BRACKETS)
    return replace(item, brackets=True)


_THERE = message("The new text has it.")
_IN_BRACKETS = message("The new text has the brackets.")
Told = tuple[DraftStep, Fate, Placement]


def _reason(placement: Placement, *, taken_in: bool) -> str:
    """Why what was decided becomes what it becomes."""
    why = "" if placement.why == UNTOUCHED else placement.why
    if placement.outcome is Outcome.CONTAINED:
        return placement.why
    if taken_in:
        return sentences(_LOST, why)
    return sentences(_MISSING, why) if placement.outcome is Outcome.APPLIES else placement.why


_WORST = (Fate.REOPENED, Fate.MADE_AGAIN, Fate.INCORPORATED)


def _told(found: Sequence[Told]) -> Iterator[Told]:
    """What became of each amendment as a whole, where several steps led to it, and of every direct
    change: the worst, and of what is as bad what asks before what would fit."""
    own: dict[AmendmentId, list[Told]] = {}
    for one in found:
        if one[0].stamp.amendment is not None:
            own.setdefault(one[0].stamp.amendment, []).append(one)
    for one in found:
        amendment = one[0].stamp.amendment
        if amendment is None:
            yield one
        elif amendment in own:
            yield min(own.pop(amendment), key=lambda t: (_WORST.index(t[1]), _settled(t[2])))


def rebased(
    register: Register, what: Rebase, strays: Sequence[Amendment], moment: Moment
) -> Register:
    """The register on the new base; ``strays`` are the amendments that the direct changes became
    which found no way into it."""
    before = register.draft
    again = {one for one, _ in what.reopened}
    own = [s for s in what.incorporated if s.stamp.amendment not in again]
    decided = [step for step in own if _stands(step, register)]
    again |= register.origin.asked
    asked = [s for s in what.incorporated if s.stamp.amendment in again and s not in decided]
    given = taken_over(register, what.base, what.lineage, [*decided, *asked])
    register = register.onto(what.base, what.lineage).authored(
        authors(what.base, decided, given),
        frozenset(s.stamp.amendment for s in asked if s.stamp.amendment is not None),
    )
    for step in what.kept:
        register = register.changed(step.changes, step.stamp, again=True)
    occasion = Occasion(moment.by, moment.at, register.proceedings.meeting_name)
    proceedings = laid_on(register.proceedings, before, register.draft, occasion)
    register = replace(
        register, proceedings=proceedings, incorporated=what.incorporated, taken_over=given
    )
    for amendment, why in what.reopened:
        register = register.reopened(amendment, replace(moment, why=why))
    for stray in strays:
        register = register.with_amendment(stray)
    for amendment, changes in what.wordings:
        former = register.open_amendment(amendment)
        folded = register.course(amendment).folded
        register = revised(register, replace(former, changes=changes), folded)
    return register


def _item(amendment: AmendmentId | None, author: str, fate: Fate, placement: Placement) -> Item:
    return Item(amendment, author, fate, placement.outcome, placement.why, placement.where)


def _settled(placement: Placement) -> bool:
    return placement.outcome in (Outcome.APPLIES, Outcome.CONTAINED)


def _applying(placement: Placement) -> ChangeSet | None:
    """What a placement makes of the text where it applies without a question."""
    return placement.changes if placement.outcome is Outcome.APPLIES else None
