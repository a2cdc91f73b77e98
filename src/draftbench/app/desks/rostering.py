"""What the chair does with the roster: put a desk on it, change what it may do, take it off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from draftbench.amend.registers.register import Register
from draftbench.app.amendments.sponsors import Delegations, unknown_delegation
from draftbench.app.desks.attribution import roster_of
from draftbench.app.desks.desk import Desk, this_desk, unlock
from draftbench.app.desks.roster import (
    ALL,
    KIND,
    SECRETARIAT_CODE,
    DeskKey,
    Roster,
    RosterDesk,
    desk_name,
    fingerprint,
    made_roster,
    roster_to_data,
)
from draftbench.app.workbench import Workbench
from draftbench.errors import UsageError
from draftbench.messages import message

_FEWEST = 4
"""Digits of a fingerprint or of a key that are enough to name a desk."""


def add_desk(
    bench: Workbench, given: DeskKey, acts_for: Sequence[str], *, chair: bool = False
) -> RosterDesk:
    """Puts a desk on the roster. Where there is none yet, this desk begins it as that of the chair,
    which acts for all. Raises UsageError where this desk may not set the roster, where the desk is
    on it, or nobody is named for whom it acts."""
    desk, roster = _may_set(bench)
    codes = _codes(bench.register, acts_for)
    if not codes and not chair:
        raise UsageError(
            "Say for whom the desk acts: the code of a delegation, SECR, or * for all."
        )
    new = RosterDesk(desk_name(given.name), given.key, codes, chair)
    before = [RosterDesk(desk.name, desk.key, (ALL,), chair=True)] if roster is None else []
    if not before or new.key != desk.key:
        _set(bench, [*before, *(roster.desks.values() if roster is not None else ()), new])
        return new
    _set(bench, [RosterDesk(new.name, new.key, codes or (ALL,), chair=True)])
    return new


def change_desk(
    bench: Workbench,
    named: str,
    *,
    name: str = "",
    acts_for: Sequence[str] | None = None,
    chair: bool | None = None,
) -> RosterDesk:
    """Another name for a desk of the roster, or other delegations for which it acts, or whether it
    is one of the chair; what is not given (None, "") stays. Raises UsageError as
    :func:`add_desk`."""
    _, roster = _may_set(bench)
    former = desk_of(roster, named)
    codes = former.acts_for if acts_for is None else _codes(bench.register, acts_for)
    is_chair = former.chair if chair is None else chair
    if not codes and not is_chair:
        raise UsageError(
            "Say for whom the desk acts: the code of a delegation, SECR, or * for all."
        )
    new = RosterDesk(desk_name(name) if name else former.name, former.key, codes, is_chair)
    desks = roster.desks.values() if roster is not None else ()
    if new != former:
        _set(bench, [new if one.key == former.key else one for one in desks])
    return new


def remove_desk(bench: Workbench, named: str) -> RosterDesk:
    """Takes a desk off the roster; what it did stays. Raises UsageError as :func:`add_desk`, and
    where it is the last desk of the chair."""
    _, roster = _may_set(bench)
    gone = desk_of(roster, named)
    desks = roster.desks.values() if roster is not None else ()
    _set(bench, [one for one in desks if one.key != gone.key])
    return gone


def desk_of(roster: Roster | None, named: str) -> RosterDesk:
    """The desk that ``named`` means: its name, or the beginning of its fingerprint or key. Raises
    UsageError where it is none or several."""
    desks = () if roster is None else tuple(roster.desks.values())
    words = " ".join(named.split())
    digits = words.replace(" ", "").lower()
    found = [one for one in desks if one.name.casefold() == words.casefold()]
    if not found and len(digits) >= _FEWEST:
        found = [
            one
            for one in desks
            if fingerprint(one.key).replace(" ", "").startswith(digits)
            or one.key.hex().startswith(digits)
        ]
    if len(found) == 1:
        return found[0]
    known = ", ".join(one.name for one in desks)
    if found:
        msg = message(
            "“{words}” means several desks; give more of it. The desks are: {known}.",
            words=words,
            known=known,
        )
    elif desks:
        msg = message(
            "“{words}” is no desk of the roster. The desks are: {known}.", words=words, known=known
        )
    else:
        msg = message("There is no roster yet; add a desk first.")
    raise UsageError(msg)


def _may_set(bench: Workbench) -> tuple[Desk, Roster | None]:
    desk = this_desk()
    roster = roster_of(bench.record)
    if roster is not None and not roster.is_chair(desk.key):
        chairs = ", ".join(one.name for one in roster.desks.values() if one.chair)
        raise UsageError("Only a desk of the chair may change the roster: {chairs}.", chairs=chairs)
    return desk, roster


def _set(bench: Workbench, desks: Iterable[RosterDesk]) -> None:
    """Records the roster; without a signature it would be worth nothing."""
    roster = made_roster(desks)
    unlock(this_desk())
    bench.act(KIND, roster_to_data(roster))


def _codes(register: Register, given: Sequence[str]) -> tuple[str, ...]:
    known = Delegations(register.delegations)
    found: list[str] = []
    for one in given:
        for words in known.pieces(one):
            if words in (ALL, SECRETARIAT_CODE):
                found.append(words)
            else:
                delegation = known.named(words)
                if delegation is None:
                    raise unknown_delegation(words, known.known)
                found.append(delegation.code)
    return tuple(dict.fromkeys(found))
