"""The events of an open project, the registers after them, and what readers see of the last."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.rebasing import Again
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.standing import Deferred, Standing
from draftbench.app.history.acts import (
    MisfitError,
    acts_of,
    continued,
    fitted,
    in_words,
    stepped,
    tabled_in,
)
from draftbench.app.history.joint import is_joint, named_apart
from draftbench.app.history.undoing import event_of, redoable, undoable
from draftbench.app.history.validity import misfit, must_be_recordable, must_be_sound
from draftbench.app.meetings.delegations import must_not_be_needed
from draftbench.errors import ConflictError
from draftbench.garbage import Lately
from draftbench.record.event import Event, instant

_NEAR = 2
"""Acts so far back have their registers kept, one of them each; of twice as many every second one,
and so on: to take back any act, at most half as much again as what was done since is worked out.
So are those before each new base text, for what comes in late is carried over from there."""

_BASES = 64
"""The most new base texts for which what was remade is kept."""


class Remade(NamedTuple):
    """What was made ``again`` of the register ``before`` a new base text, on the text that the
    event of the id ``rebase`` brought."""

    rebase: str
    before: Register
    again: Again


@dataclass(frozen=True, slots=True)
class Past:
    """Acts that count, and the registers ``kept`` of them, by how many acts led there; what was
    ``remade`` of late on new base texts."""

    acts: Sequence[Event] = ()
    kept: Mapping[int, Register] = field(default_factory=dict)
    remade: Lately[Remade] = field(default_factory=lambda: Lately(_BASES))

    def common(self, acts: Sequence[Event]) -> int:
        """How many acts from the first on are the same."""
        both = enumerate(zip(acts, self.acts, strict=False))
        shorter = min(len(acts), len(self.acts))
        return next((at for at, (one, other) in both if one is not other), shorter)

    def last_in_common(self, acts: Sequence[Event]) -> tuple[int, Register | None]:
        """The last register kept to which the same acts led, and how many of ``acts`` these are; 0
        and None where there is none."""
        common = self.common(acts)
        at = max((n for n in self.kept if n <= common), default=0)
        return at, self.kept.get(at)


@dataclass(frozen=True, slots=True)
class Refold:
    """What an undo or a redo leads to: the ``acts`` that count then, those of them that do not fit
    (``unfit``: why, by their ids), the ``register`` after all, and the registers ``kept`` on the
    way, by how many acts led there."""

    acts: list[Event]
    unfit: dict[str, str]
    register: Register
    kept: dict[int, Register]


@dataclass(frozen=True, slots=True)
class Tried:
    """An event that was tried on the register ``before``, when there were ``number`` events, the
    register ``after`` it, and how its amendments stand, where that is known. ``private``: it goes
    into the private line, where the register has the drafts too. ``refold`` is what an undo or a
    redo of a public act leads to."""

    before: Register
    number: int
    event: Event
    after: Register
    standing: Standing | None = None
    private: bool = False
    refold: Refold | None = None


class Registers:
    """``events`` in the order of writing and the register ``now`` after them.

    Registers share nearly all that they hold, so some former ones are kept: what follows from other
    events is worked out from the last one that both have in common. Raises as
    :func:`~draftbench.app.history.acts.folded`. ``unfit`` says of the acts of several files that do
    not fit together (by their ids) why they were left out. What has the same acts in common with a
    ``former`` one is not worked out again.
    """

    def __init__(self, events: Iterable[Event], former: Registers | None = None) -> None:
        given = list(events)
        must_be_sound(given)
        self.events = list(named_apart(given))
        self._joint = is_joint(given)
        acts = acts_of(self.events)
        self._acts, self._kept, self.unfit = acts, dict[int, Register](), dict[str, str]()
        if former is not None and (self._joint or not former.unfit):
            past = former.past()
            self._acts, self._kept = [*past.acts], {**past.kept}
            self.unfit = dict(former.unfit)
        now = None if former is None else former.now
        try:
            found = self._worked_out(acts, self.unfit, now)
        except MisfitError as error:
            raise misfit(given, error) from error
        self.now: Register = found.register
        self._acts, self._kept = found.acts, found.kept
        self._standing: Standing | Deferred | None = None
        self._remade = Lately[Remade](_BASES)
        self._counted = self._tabled = self._highest = 0

    def past(self) -> Past:
        """The acts so far and the registers kept of them; later acts do not show in it."""
        kept = self._kept  # another thread may enter an act meanwhile
        return Past([*self._acts], kept, self._remade)

    def after(self, event: Event) -> Register:
        """The register after one more event, which is not entered yet."""
        if event.undoes is None:
            return stepped(self.now, event)
        return self._refold(event).register

    def _refold(self, undoing: Event) -> Refold:
        """What one more undoing leads to. Raises ConflictError where an act no longer fits."""
        found = self._worked_out(self._acts_after(undoing), dict(self.unfit), self.now)
        hindrance = next((why for one, why in found.unfit.items() if one not in self.unfit), "")
        if hindrance:
            raise ConflictError(hindrance)
        left = {d.code for d in found.register.delegations}
        for delegation in self.now.delegations:
            if delegation.code not in left:
                must_not_be_needed(found.register, delegation)
        return found

    def first_misfit(self, undoing: Event) -> tuple[Event, str] | None:
        """The first act that would not fit after one more undoing, and why; None where all would
        but those that do not fit now."""
        acts, unfit = self._acts_after(undoing), dict(self.unfit)
        at, register = self._last_in_common(acts)
        for event in acts[at:]:
            if event.id not in unfit:
                try:
                    register = fitted(register, event)
                except MisfitError as error:
                    return event, str(error)
        return None

    def _acts_after(self, undoing: Event) -> list[Event]:
        """The acts that count after one more undoing."""
        left = [act for act in self._acts if act.id != undoing.undoes]
        return left if len(left) < len(self._acts) else acts_of([*self.events, undoing])

    def attempt(self, event: Event, number: int) -> Tried:
        """What one more event, which is not entered, would give, but for how the amendments stand.
        ``number`` is how many events there were before its id was made."""
        must_be_recordable(event)
        before = self.now
        if event.undoes is None:
            return Tried(before, number, event, stepped(before, event))
        refold = self._refold(event)
        return Tried(before, number, event, refold.register, refold=refold)

    def tried(self, event: Event, number: int) -> Tried:
        """:meth:`attempt`, and how the amendments stand; may take its time in another thread."""
        known = _known(self._standing)
        made = self.attempt(event, number)
        return replace(made, standing=made.after.as_of(event.at).standing(known))

    def enter(self, event: Event, tried: Tried) -> None:
        """One more event happened as it was ``tried``, and nothing else since."""
        self._standing = tried.standing or self._standing
        self.events.append(event)
        if tried.refold is None:
            self._acts.append(event)
        else:
            self._acts, self._kept = tried.refold.acts, tried.refold.kept
            self.unfit = tried.refold.unfit
        self.now = tried.after
        self._keep(tried.after)

    def negotiation(
        self, shown: Register | None = None, history: Sequence[Event] | None = None
    ) -> Negotiation:
        """The state as it is now; with drafts on top of it where ``shown`` is the register that has
        them, and ``history`` all acts, private ones too."""
        now = (shown or self.now).as_of(instant())
        if self._standing is None:  # at the opening: nobody has read it yet
            self._standing = Deferred(now.states, now.standing)
        else:
            self._standing = now.standing(_known(self._standing))
        events = self.events if history is None else history
        undo, redo = undoable(events), redoable(events)
        again = redo and event_of(events, redo.undoes or "")
        made = now.negotiation(
            self._standing,
            undo=in_words(undo) if undo is not None else "",
            redo=in_words(again) if again is not None else "",
        )
        if shown is None or shown is self.now:
            return made
        public = self.now.as_of(instant())
        known = self._standing
        behind = Deferred(public.states, lambda: public.standing(_known(known)))
        return replace(made, behind=public.negotiation(behind))

    def counting(self, wanted: Collection[str]) -> frozenset[str]:
        """Those of the events with these ids that count and fit."""
        if not wanted:
            return frozenset()
        return frozenset(e.id for e in self._acts if e.id in wanted and e.id not in self.unfit)

    def understood(self) -> Negotiation:
        """The same, looked through as a whole. Raises ValueError where what an act says cannot be
        understood."""
        state = self.negotiation()
        tuple(state.entries)
        return state

    def trial(self, event: Event) -> Negotiation:
        """The state as one more event, which is not entered, would make it."""
        register = stepped(self.now, event)
        return register.negotiation(register.standing(_known(self._standing)))

    @property
    def next_number(self) -> int:
        """The number that the next amendment gets: those that were taken back again are counted
        too, and where the tabling of some is lost, the highest number that one has."""
        for event in self.events[self._counted :]:
            for number in tabled_in(event):
                self._tabled += 1
                self._highest = max(self._highest, number)
        self._counted = len(self.events)
        return max(self._tabled, self._highest) + 1

    def _worked_out(self, acts: list[Event], unfit: dict[str, str], now: Register | None) -> Refold:
        """What ``acts`` lead to; ``unfit`` is brought up to date. What comes out as it is ``now``
        is the same object, so that it takes no memory again."""
        common, last = Past(self._acts).common(acts), len(acts)
        kept = {n: register for n, register in self._kept.items() if n <= common}
        at, register = self._last_in_common(acts)
        for stop in (n for n in range(at + 1, last + 1) if _is_kept(n, acts)):
            register = continued(register, acts[at:stop], unfit if self._joint else None)
            register = kept[stop] = register if now is None else register.sharing(now)
            at = stop
        if unfit:
            standing = {event.id for event in acts}
            for gone in [one for one in unfit if one not in standing]:
                del unfit[gone]
        return Refold(acts, unfit, register, kept)

    def _last_in_common(self, acts: list[Event]) -> tuple[int, Register]:
        """The last register kept to which the same acts led, and how many of ``acts`` these are."""
        at, register = Past(self._acts, self._kept).last_in_common(acts)
        return (1, continued(None, acts[:1])) if register is None else (at, register)

    def _keep(self, register: Register) -> None:
        kept = {n: one for n, one in self._kept.items() if _is_kept(n, self._acts)}
        self._kept = kept | {len(self._acts): register}
        self._remade.grow_old()


def _is_kept(number: int, acts: Sequence[Event]) -> bool:
    """Whether the register after ``number`` of ``acts`` is kept."""
    octave = ((len(acts) - number) // _NEAR).bit_length() - 1
    return octave < 1 or not number % (1 << octave) or acts[number].kind == "rebased"


def _known(standing: Standing | Deferred | None) -> Standing | None:
    return standing.standing if isinstance(standing, Deferred) else standing
