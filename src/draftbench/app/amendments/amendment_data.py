"""An amendment of the register as JSON, and what it does to the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from draftbench.amend.amendment import Amendment
from draftbench.amend.ballots.voting import strengthening
from draftbench.amend.changesets.building import parted
from draftbench.amend.changesets.bundles import parts
from draftbench.amend.changesets.changes import (
    ChangeSet,
    Deletion,
    Insertion,
    Relocation,
    Splice,
)
from draftbench.amend.changesets.editing import apply
from draftbench.amend.changesets.plain_data import change_set_to_data
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.placing import touched
from draftbench.amend.proceedings.proceedings_data import ProceedingsData
from draftbench.amend.proposed_numbers import as_called
from draftbench.amend.registers.states import STATES, Moment, Recommendation, Turn
from draftbench.amend.registers.subamendments import children, on_its_text, open_parent
from draftbench.amend.registers.survival import Since, became_since, is_in_base, state_words
from draftbench.amend.wording.places import numbers_data
from draftbench.amend.wording.titles import names_of, say_part, say_why, title
from draftbench.document import ClauseId, Document, spoken_labels
from draftbench.language.phrasebook import FALLBACK, phrasebook


def entry_data(
    state: Negotiation, entry: Entry, proceedings: ProceedingsData | None = None
) -> dict[str, Any]:
    """An entry of the register as JSON, with the positions on it and the deadline that it missed
    (``late``; null: none); ``proceedings`` are those of ``state``, made once for many entries."""
    said_of = proceedings or ProceedingsData(state)
    placement, amendment = entry.placement, entry.amendment
    course = state.course(amendment.id)
    package = state.package_of(amendment.id)
    said, since = course.recommendation, became_since(state, amendment.id)
    data: dict[str, Any] = {
        "id": amendment.id,
        "title": title(state, amendment, phrasebook(FALLBACK)),
        "numbers": numbers_data(state, entry),
        "sponsors": list(amendment.sponsors),
        "status": entry.status.value,
        "open": entry.open,
        "tabled": entry.tabled,
        "moot": entry.moot,
        "fell_with": entry.fell_with,
        "words": state_words(state, entry),
        "in_base": is_in_base(state, entry),
        "note": course.note,
        "reason": amendment.reason,
        "at": amendment.at,
        "revision": amendment.revision,
        "parent": amendment.parent,
        "rest": amendment.rest,
        "package": None if package is None else package.name,
        "recommendation": None if said is None else recommendation_data(said),
        "adopted": None if course.adopted is None else change_set_to_data(course.adopted),
        "left_over": course.rest,
        "merged_into": course.merged_into,
        "superseded_by": course.superseded_by,
        "changed_since": since is Since.WORDS,
        "brackets_resolved": since is Since.BRACKETS,
        "in_other_words": since is Since.OTHERWISE,
        "alternative_to": amendment.alternative_to,
        "patches": dict(amendment.changes.patches),
        "competing": list(entry.competing),
        "alternatives": list(entry.alternatives),
        "positions": said_of.on_amendment(amendment.id),
        "late": said_of.late(entry),
        "placement": None,
    }
    if placement is not None:
        data["placement"] = {
            "outcome": placement.outcome.value,
            "why": placement.why,
            "with": list(placement.rivals),
        }
    return data


def recommendation_data(said: Recommendation) -> dict[str, Any]:
    """A recommendation as JSON."""
    return {
        "advice": said.advice.value,
        "into": said.into,
        "to": said.to,
        "changes": None if said.changes is None else change_set_to_data(said.changes),
        **moment_data(said.moment),
    }


def moment_data(moment: Moment) -> dict[str, str]:
    """Who, when and why as JSON."""
    return {"by": moment.by, "at": moment.at, "why": moment.why}


def full_data(state: Negotiation, entry: Entry) -> dict[str, Any]:
    """All that is known of an amendment as JSON: also its course, its parts that can be accepted
    alone, and how the clauses read before and after it."""
    course = state.course(entry.amendment.id)
    against, text, changes = shown_against(state, entry)
    say = phrasebook(FALLBACK)
    name = names_of(state, say, entry.amendment)
    return entry_data(state, entry) | {
        "allowed": list(STATES[entry.status].steps),
        "amendments": list(children(entry.amendment.id, state.states)),
        "against": against,
        "differences": [
            {"clause": clause, "label": label, "before": before, "after": after}
            for clause, label, before, after in differences(text, changes, state)
        ],
        "parts": [
            {"number": one.number, "what": say_part(one, name, say), "clauses": sorted(one.clauses)}
            for one in (() if changes is None else parts(changes, text))
        ],
        "proposed": change_set_to_data(entry.amendment.changes),
        "strength": [
            {"direction": one.direction.value, "old": one.old, "new": one.new}
            for one in strengthening(state, entry)
        ],
        "history": [
            {"status": turn.status.value, **moment_data(explained(state, entry, turn))}
            for turn in course.turns
        ],
        "recommendations": [recommendation_data(said) for said in course.recommendations],
        "sponsorships": [
            {"sponsor": one.code, "joined": one.joined, **moment_data(one.moment)}
            for one in course.sponsorships
        ],
        "revisions": [_revision_data(former) for former in course.revisions],
    }


def _revision_data(former: Amendment) -> dict[str, Any]:
    return {
        "revision": former.revision,
        "sponsors": list(former.sponsors),
        "changes": change_set_to_data(former.changes),
        "patches": dict(former.changes.patches),
    }


def shown_against(state: Negotiation, entry: Entry) -> tuple[str, Document, ChangeSet | None]:
    """What an open amendment is shown against: the draft, or what its open parent would give."""
    if not entry.open:
        return "", state.draft, None
    parent = open_parent(entry.amendment, state.states)
    text, placement = on_its_text(entry.amendment, state.states, state.redline)
    return ("draft" if parent is None else parent.id), text, placement.changes


def differences(
    text: Document, changes: ChangeSet | None, state: Negotiation | None = None
) -> Iterator[tuple[ClauseId, str, str, str]]:
    """Each clause that changes: its id, what it is called, its words before and after ("": it is
    not there; the same words: it moves). What is new is called as every paper of ``state`` calls
    it (None: by what the changes alone give)."""
    if changes is None:
        return
    after = apply(text, changes)
    labels, new_labels = (
        spoken_labels(one if state is None else as_called(state, one)) for one in (text, after)
    )
    moved = moved_by(changes)
    for clause in after:
        former = text.get(clause.id)
        before = "" if former is None else former.text.plain
        if former is None or former.text != clause.text or clause.id in moved:
            label = labels.get(clause.id) or new_labels.get(clause.id) or ""
            yield clause.id, label, before, clause.text.plain
    for clause in text:
        if clause.id not in after:
            yield clause.id, labels.get(clause.id, ""), clause.text.plain, ""


def moved_by(changes: ChangeSet) -> frozenset[ClauseId]:
    """The clauses that changes move."""
    return frozenset(c.clause for c in changes.changes if isinstance(c, Relocation))


def wanted(changes: ChangeSet) -> Iterator[tuple[ClauseId, str, str]]:
    """Each clause that changes touch or bring, and its words before and after them, by what their
    author saw alone; as they are in :func:`differences`."""
    gone = {c.clause for c in changes.changes if isinstance(c, Deletion)}
    concerned = touched(changes.changes)
    for clause, before in changes.seen.items():
        if clause not in concerned:
            continue
        splices = [c for c in changes.changes if isinstance(c, Splice) and c.clause == clause]
        after = parted(before, splices, ())[0]
        yield clause, before.plain, "" if clause in gone else after.plain
    for change in changes.changes:
        if isinstance(change, Insertion):
            yield from ((clause.id, "", clause.text.plain) for clause in change.clauses)


def explained(state: Negotiation, entry: Entry, turn: Turn) -> Moment:
    """When and by whom a turn was taken, with why."""
    why = say_why(state, entry.amendment.id, turn, phrasebook(FALLBACK))
    return replace(turn.moment, why=why)
