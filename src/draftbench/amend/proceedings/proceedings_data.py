"""Proceedings as plain data for JSON: everything that was said and decided, and what stands now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.draft_numbers import ClauseNames
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.proceedings.alternatives import (
    AlternativeSet,
    Choice,
    labels,
    option_id,
    version,
)
from draftbench.amend.proceedings.brackets import Bracket, Ended
from draftbench.amend.proceedings.contested import (
    Contested,
    Counts,
    contested,
    counts,
    place_of,
)
from draftbench.amend.proceedings.locks import governing
from draftbench.amend.proceedings.matrix import Held, Positions, Row
from draftbench.amend.proceedings.statements import (
    Decision,
    Meeting,
    Occasion,
    Position,
    Target,
    TargetKind,
)
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.amend.proceedings.timing import Deadline, Silence, deadline_missed
from draftbench.amend.wording.titles import say_name
from draftbench.document import ClauseId, spoken_labels
from draftbench.language.phrasebook import FALLBACK, Phrasebook, phrasebook
from draftbench.messages import message_as

Data = dict[str, Any]
Events = Mapping[str, str]
"""The id of the event that happened at a moment; empty where that is not asked for."""


class ProceedingsData:
    """The JSON of a negotiation's proceedings; ``events`` gives each occasion the id of its
    event, ``doubted`` what is wrong with times that cannot be right. Clauses that stand no more are
    called as ``say`` has it (None: in English, as programs read it)."""

    def __init__(
        self,
        negotiation: Negotiation,
        events: Events | None = None,
        say: Phrasebook | None = None,
        doubted: Mapping[str, str] | None = None,
    ) -> None:
        self._say = say or phrasebook(FALLBACK)
        self._state = negotiation
        self._proceedings = negotiation.proceedings
        self._events = events or {}
        self._doubted = doubted or {}
        self._spoken = spoken_labels(negotiation.draft)
        self._names = ClauseNames(negotiation)
        self._positions = Positions(negotiation.proceedings)

    def everything(self) -> Data:
        """All of it."""
        done = self._proceedings
        return {
            "meetings": [self._meeting(one) for one in done.meetings],
            "groups": {code: list(members) for code, members in done.groups.items()},
            "positions": self.matrix(),
            "clauses": self.clauses(),
            "brackets": self.brackets(),
            "alternatives": [self._set(one) for one in done.sets],
            "deadlines": [self._deadline(one) for one in done.deadlines],
            "silences": [self._silence(one) for one in done.silences],
            "late": [e.amendment.id for e in self._state.entries if self.late(e) is not None],
            "counts": self.counts(),
        }

    def _meeting(self, one: Meeting) -> Data:
        return {
            "id": one.id,
            "name": one.name,
            "date": one.date,
            "clock": None if one.is_announced else self._doubted.get(one.opened),
            "opened": one.opened,
            "closed": one.closed or None,
            "place": one.place,
            "zone": one.zone,
        }

    # names

    def _clause(self, clause: ClauseId) -> Data:
        name = self._names.of(clause)
        stands = name.found is not None
        said = name.number if stands else say_name(name, self._say, alone=True)
        return {"id": clause, "name": said, "was": name.was, "in_text": stands}

    def _occasion(self, one: Occasion | None) -> Data | None:
        if one is None:
            return None
        return {
            "by": one.by,
            "at": one.at,
            "meeting": one.meeting,
            "event": self._events.get(one.at),
        }

    # positions

    def matrix(self) -> list[Data]:
        """Every target with who holds what on it."""
        return [self._row(self._positions.row(target)) for target in self._positions.targets]

    def on(self, target: Target) -> Data:
        """Who holds what on one target."""
        return self._row(self._positions.row(target))

    def _row(self, row: Row) -> Data:
        return {
            "target": self._target(row.target),
            "held": {code: self._held(one) for code, one in row.held.items()},
            "counts": {stance.value: n for stance, n in row.counts.items()},
            "unclear": row.unclear,
            "history": [self._position(one) for one in row.history],
        }

    def _target(self, target: Target) -> Data:
        data: Data = {"kind": target.kind.value, "id": target.id}
        if target.kind is TargetKind.CLAUSE:
            data.update(self._clause(ClauseId(target.id)))
        return data

    def _held(self, one: Held) -> Data:
        return {
            "stance": None if one.stance is None else one.stance.value,
            "via": one.via or None,
            "apart_from": list(one.apart),
            "unclear": {group: stance.value for group, stance in one.unclear.items()},
            "note": "" if one.position is None else one.position.note,
            "date": None if one.position is None else one.position.date,
            "meeting": "" if one.position is None else one.position.occasion.meeting,
        }

    def _position(self, one: Position) -> Data:
        return {
            "delegation": one.delegation,
            "stance": one.stance.value,
            "note": one.note,
            "date": one.date,
            "entered": self._occasion(one.occasion),
        }

    # clauses

    def clauses(self) -> list[Data]:
        """Every clause on which something was decided, and those agreed with them."""
        done, draft = self._proceedings, self._state.draft
        found: list[Data] = [
            {
                **self._clause(clause),
                "state": done.state_of(clause).value,
                "with": None,
                "history": [self._decision(d) for d in done.decisions if d.clause == clause],
            }
            for clause in dict.fromkeys(d.clause for d in done.decisions)
        ]
        for one in draft:
            lock = governing(done, draft, one.id)
            if lock is not None and lock != one.id and one.id not in done.states:
                found.append(
                    {
                        **self._clause(one.id),
                        "state": ClauseState.AGREED.value,
                        "with": lock,
                        "history": [],
                    }
                )
        return found

    def _decision(self, one: Decision) -> Data:
        return {
            "state": one.state.value,
            "asked_by": list(one.codes),
            "why": one.why,
            "silence": one.silence or None,
            "entered": self._occasion(one.occasion),
        }

    # brackets

    def brackets(self) -> list[Data]:
        """The brackets that stand, then those that ended."""
        found = contested(self._state.draft, self._proceedings, self._state.redline)
        standing = [self._standing(one, place_of(one, found)) for one in found.standing]
        return standing + [self._ended_bracket(one) for one in found.ended]

    def _standing(self, one: Contested, place: str) -> Data:
        record, stamp = one.record, one.stamp
        opened = record.codes if record is not None and not record.typed else ()
        if not opened and stamp is not None:
            opened = stamp.codes
        return {
            "id": one.id,
            "place": place,
            "state": "open",
            "source": _source(one),
            "clause": self._clause(one.clause),
            "start": one.start,
            "to": self._clause(one.last),
            "end": one.end,
            "words": one.words,
            "depth": one.depth,
            "within": one.within or None,
            "owners": list(one.owners),
            "opened_by": list(opened),
            "put_in_by": None if stamp is None else stamp.author,
            "amendment": None if stamp is None else stamp.amendment,
            "why": "" if record is None else record.why,
            "opened": None if record is None or record.typed else self._occasion(record.occasion),
            "ended": None,
        }

    def _ended_bracket(self, one: Bracket) -> Data:
        return {
            "id": one.id,
            "place": None,
            "state": "" if one.ended is None else one.ended.how.value,
            "source": "typed" if one.typed else "opened",
            "clause": self._clause(one.opening.clause),
            "words": one.words,
            "before": one.before,
            "after": one.after,
            "opened_by": list(one.codes),
            "why": one.why,
            "opened": self._occasion(one.occasion),
            "ended": None if one.ended is None else self._ended(one.ended),
        }

    def _ended(self, one: Ended) -> Data:
        return {
            "how": one.how.value,
            "text": one.text,
            "asked_by": list(one.codes),
            "why": one.why,
            "with": one.within or None,
            "entered": self._occasion(one.occasion),
        }

    # alternatives

    def _set(self, one: AlternativeSet) -> Data:
        state, draft = self._state, self._state.draft
        names = labels(one, str(self._clause(one.clause)["name"]))
        stands = draft.get(one.clause)
        base = "" if stands is None else stands.text.plain
        if one.choice is not None:
            base = one.choice.base
        options: list[Data] = [
            {
                "id": option_id(one, 0),
                "label": names[0],
                "amendment": None,
                "sponsors": [],
                "text": base,
                "status": "base",
                "words": message_as("base", "an alternative"),
            }
        ]
        for number, member in enumerate(one.members, start=1):
            entry = state.entry(member)
            options.append(
                {
                    "id": option_id(one, number),
                    "label": names[number],
                    "amendment": member,
                    "sponsors": [] if entry is None else list(entry.amendment.sponsors),
                    "text": ""
                    if entry is None
                    else version(entry.amendment, entry.placement, draft, one.clause),
                    "status": "" if entry is None else entry.status.value,
                    "words": "" if entry is None else entry.words,
                }
            )
        return {
            "id": one.id,
            "clause": self._clause(one.clause),
            "style": one.style.value,
            "asked_by": list(one.codes),
            "why": one.why,
            "made": self._occasion(one.occasion),
            "options": options,
            "choice": None if one.choice is None else self._choice(one, one.choice),
        }

    def _choice(self, one: AlternativeSet, choice: Choice) -> Data:
        number = 0 if choice.member is None else one.members.index(choice.member) + 1
        return {
            "option": None if choice.text else option_id(one, number),
            "amendment": choice.member,
            "text": choice.text,
            "asked_by": list(choice.codes),
            "why": choice.why,
            "entered": self._occasion(choice.occasion),
        }

    # deadlines and silence

    def _deadline(self, one: Deadline) -> Data:
        return {
            "id": one.id,
            "until": one.until,
            "clauses": [self._clause(clause) for clause in one.clauses],
            "note": one.note,
            "set": self._occasion(one.occasion),
        }

    def _silence(self, one: Silence) -> Data:
        return {
            "id": one.id,
            "until": one.until,
            "clauses": None if one.whole else [self._clause(c) for c, _ in one.covered],
            "state": one.state.value,
            "note": one.note,
            "started": self._occasion(one.occasion),
            "broken_by": list(one.codes),
            "why": one.why,
            "ended": self._occasion(one.ended),
            "changed_since": [self._clause(clause) for clause in one.changed],
        }

    def late(self, entry: Entry) -> str | None:
        """The id of the deadline that an amendment came after; None where it was in time."""
        missed = deadline_missed(entry.amendment, self._proceedings.deadlines, self._state.draft)
        return None if missed is None else missed.id

    def on_amendment(self, amendment: AmendmentId) -> Data:
        """Who holds what on an amendment: stance by code, and counts."""
        row = self._positions.row(Target(TargetKind.AMENDMENT, amendment))
        return {
            "held": {code: self._held(one) for code, one in row.held.items()},
            "counts": {stance.value: n for stance, n in row.counts.items()},
        }

    # counts

    def counts(self) -> Data:
        """The counts of the draft."""
        return counts_to_data(counts(self._state), self._spoken)


def _source(one: Contested) -> str:
    if one.record is not None and not one.record.typed:
        return "opened"
    return "base" if one.stamp is None else "typed"


def counts_to_data(found: Counts, spoken: Mapping[ClauseId, str]) -> Data:
    """Counts as data; ``spoken`` are the names of the clauses."""
    return {
        **asdict(found.total),
        "lost": found.lost,
        "states": {state.value: n for state, n in found.states.items()},
        "clauses": [
            {"id": clause, "name": spoken.get(clause, ""), **asdict(count)}
            for clause, count in found.clauses.items()
        ],
    }
