"""Who stands where: positions of delegations and groups on targets, with counts.

The latest position counts; all are kept. A group speaks for those members that have no position of
their own. Where a member's groups say different things, nobody speaks for it: that is *unclear*,
and shown with what the groups say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from draftbench.amend.proceedings.state import Proceedings
from draftbench.amend.proceedings.statements import Position, Target
from draftbench.amend.proceedings.terms import COUNTED, STANCES, Stance


@dataclass(frozen=True, slots=True)
class Held:
    """What a delegation holds: its ``stance`` (None: unclear), the ``position`` that says so, the
    group that speaks for it (``via``; empty: itself), or what its groups say where they differ
    (``unclear``, by group). ``apart`` are groups whose position it does not share, because it has
    one of its own or dissociated itself."""

    stance: Stance | None
    position: Position | None = None
    via: str = ""
    unclear: Mapping[str, Stance] = field(default_factory=dict)
    apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A target with who holds what on it (by code, in order), how many hold each stance, and all
    positions ever taken on it in order. A group is counted by its members."""

    target: Target
    held: Mapping[str, Held]
    counts: Mapping[Stance, int]
    unclear: int
    history: tuple[Position, ...]


class Positions:
    """The positions of proceedings, looked up fast."""

    def __init__(self, proceedings: Proceedings) -> None:
        self._groups = proceedings.groups
        self._in: dict[str, list[str]] = {}
        for group, members in proceedings.groups.items():
            for member in members:
                self._in.setdefault(member, []).append(group)
        self._history: dict[Target, list[Position]] = {}
        self._latest: dict[tuple[str, Target], Position] = {}
        for position in proceedings.positions:
            self._history.setdefault(position.target, []).append(position)
            self._latest[position.delegation, position.target] = position

    @property
    def targets(self) -> tuple[Target, ...]:
        """Everything that somebody took a position on, in the order in which it was first done."""
        return tuple(self._history)

    def held(self, code: str, target: Target) -> Held | None:
        """What the delegation or group holds; None where nobody said anything."""
        groups = self._of_groups(code, target)
        own = self._latest.get((code, target))
        if own is not None and not STANCES[own.stance].follows:
            apart = tuple(g for g, one in groups.items() if one.stance is not own.stance)
            return Held(own.stance, own, apart=apart)
        said = {group: one.stance for group, one in groups.items() if one.stance is not None}
        if len(set(said.values())) > 1:
            return Held(None, unclear=said)
        for group, one in groups.items():
            if one.stance is None:
                return Held(None, unclear=one.unclear)
            return Held(one.stance, one.position, one.via or group)
        return None

    def _of_groups(self, code: str, target: Target) -> dict[str, Held]:
        """What the groups of a delegation say, a dissociated one left out."""
        found: dict[str, Held] = {}
        for group in self._in.get(code, ()):
            one = self.held(group, target)
            if one is not None and (one.stance is None or STANCES[one.stance].counted):
                found[group] = one
        return found

    def row(self, target: Target) -> Row:
        """Who holds what on a target."""
        history = tuple(self._history.get(target, ()))
        held: dict[str, Held] = {}
        for code in self._concerned(history):
            one = self.held(code, target)
            if one is not None:
                held[code] = one
        voices = {code: one for code, one in held.items() if not self._groups.get(code)}
        counted = Counter(one.stance for one in voices.values())
        return Row(
            target,
            held,
            {stance: counted[stance] for stance in COUNTED if counted[stance]},
            sum(one.stance is None for one in voices.values()),
            history,
        )

    def _concerned(self, history: tuple[Position, ...]) -> tuple[str, ...]:
        """Those who spoke, and the members of groups that did."""
        found: dict[str, None] = {}
        waiting = [position.delegation for position in reversed(history)]
        while waiting:
            code = waiting.pop()
            if code not in found:
                found[code] = None
                waiting.extend(reversed(self._groups.get(code, ())))
        return tuple(found)


# Who holds what on something.


def stances(positions: Positions, target: Target) -> list[tuple[Stance | None, list[str]]]:
    """The codes of those who hold each stance, where they spoke themselves, and of groups for their
    members; at the end (None) those whose groups say different things. Nothing where nobody said
    anything."""
    row = positions.row(target)
    said: list[tuple[Stance | None, list[str]]] = []
    for stance in COUNTED:
        codes = [code for code, one in row.held.items() if one.stance is stance and not one.via]
        if codes:
            said.append((stance, codes))
    unclear = [code for code, one in row.held.items() if one.stance is None]
    if unclear:
        said.append((None, unclear))
    return said
