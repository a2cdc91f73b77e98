"""What waits for a decision, in the order in which it is gone through; and what an act changed in
the standing of other amendments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.document import ClauseId
from draftbench.gui.cells.census import needs, places
from draftbench.gui.speech import counted, joined, marked_count

_NAMED = 4
"""Amendments that are named in a sentence; more are counted."""


def waiting(state: Negotiation) -> tuple[AmendmentId, ...]:
    """The open amendments in the order of the text, those at one clause as they were tabled; last
    those that have no place in it."""
    open_ = [(_place(state, entry), entry.amendment.id) for entry in state.entries if entry.open]
    return tuple(one for _, one in sorted(open_, key=lambda each: each[0]))


def _place(state: Negotiation, entry: Entry) -> int:
    """Where an amendment stands in the draft; one at a clause that went, where that was."""
    here = places(entry, state.states)
    for text in (state.draft, state.base):
        found = [text.position(clause) for clause in here if clause in text]
        if found:
            return min(found)
    return len(state.draft)


def after(
    state: Negotiation,
    now: AmendmentId | None,
    direction: int = 1,
    here: ClauseId | None = None,
) -> AmendmentId | None:
    """The one that waits after ``now`` (-1: before it), or else after the clause ``here``, round
    the end; None where nothing does."""
    queue = waiting(state)
    if not queue:
        return None
    if now in queue:
        return queue[(queue.index(now) + direction) % len(queue)]
    at = -1 if here is None or here not in state.draft else state.draft.position(here)
    entries = {entry.amendment.id: entry for entry in state.entries if entry.open}
    behind = [one for one in queue if _place(state, entries[one]) >= at]
    before = [one for one in queue if _place(state, entries[one]) < at]
    return (behind or queue)[0] if direction > 0 else (before or queue)[-1]


Standing = Mapping[AmendmentId, tuple[str, Outcome | None]]
"""What each open amendment needs, and its outcome."""


def standing(entries: Iterable[Entry | None]) -> Standing:
    """How the open ones among amendments stand."""
    there = (entry for entry in entries if entry is not None and entry.open)
    return {entry.amendment.id: _stands(entry) for entry in there}


def _stands(entry: Entry) -> tuple[str, Outcome | None]:
    return needs(entry), None if entry.placement is None else entry.placement.outcome


@dataclass(frozen=True, slots=True)
class Affected:
    """Amendments whose standing an act changed, in a sentence."""

    words: str
    amendments: tuple[AmendmentId, ...]


def affected(
    before: Standing, now: Standing, reopened: Sequence[AmendmentId] = ()
) -> Affected | None:
    """What an act changed in the standing of amendments that are open before and after it, and
    which ones it ``reopened``; None where it changed nothing that people must know."""
    news: dict[str, list[AmendmentId]] = {"reopened": [*reopened]} if reopened else {}
    for one, (need, outcome) in now.items():
        former = before.get(one)
        if former is not None and former != (need, outcome):
            news.setdefault(_said(former, (need, outcome)), []).append(one)
    news.pop("", None)
    if not news:
        return None
    words = "; ".join(_sentence(ids, said) for said, ids in news.items())
    return Affected(words, tuple(one for ids in news.values() for one in ids))


def _said(former: tuple[str, Outcome | None], now: tuple[str, Outcome | None]) -> str:
    """Which news a new standing is; empty where it is none."""
    need, outcome = now
    if need != former[0]:
        if need in ("conflicts", "confirm", "orphans"):
            return need
        return "applies" if outcome is Outcome.APPLIES else ""
    return "contained" if outcome is Outcome.CONTAINED else ""


_SAID = {
    "reopened": marked_count("{who} is open again", "{who} are open again"),
    "conflicts": marked_count("{who} is now in conflict", "{who} are now in conflict"),
    "confirm": marked_count("{who} now needs confirmation", "{who} now need confirmation"),
    "orphans": marked_count("{who} no longer has a place", "{who} no longer have a place"),
    "applies": marked_count("{who} applies again", "{who} apply again"),
    "contained": marked_count("{who} is already in the text", "{who} are already in the text"),
}


def _sentence(ids: Sequence[AmendmentId], said: str) -> str:
    n = len(ids)
    who = joined(ids) if n <= _NAMED else counted("{n} amendment", "{n} amendments", n)
    return counted(*_SAID[said], n, who=who)
