"""What holds of every negotiation, whatever was done (:mod:`support.lives`)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

from draftbench.amend.amendment import Outcome
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.notation.markup_reader import opening_span
from draftbench.amend.placement.rebasing import Fate
from draftbench.amend.registers.states import IN_TEXT
from draftbench.app.amendments.amendment_data import entry_data
from draftbench.app.exports.exporting import front_of, written
from draftbench.app.history.acts import acts_of
from draftbench.app.history.rebasing import preview
from draftbench.app.meetings.delegations import JOINED
from draftbench.app.outputs.amendments import amendment_list
from draftbench.app.outputs.negotiation_json import negotiation_data
from draftbench.app.outputs.phrases import before_the_meeting
from draftbench.app.workbench import Workbench
from draftbench.cli.conflicts import conflict_data
from draftbench.document import Document, printed_labels
from draftbench.errors import ConflictError
from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.docx.read.revisions import View
from draftbench.gui.amendments.decision_queue import waiting
from draftbench.gui.cells.census import Census
from draftbench.record.event import Event
from support.lives import BrokenLawError, Life
from support.word import clean

_BEGINNING = ("opened", "delegations-added", "events-received")
"""Kinds of events that are no decision of the meeting and stay."""


def check(life: Life) -> None:
    """What holds after every act; raises :class:`BrokenLawError`."""
    try:
        reopens(life.bench)
        stands_as_placed_afresh(life.bench)
        conflicts_are_complete(life.bench.state)
        life.counted = life.counted.after(life.bench.state)
        _same("tallies", life.counted.number, len(conflicts(life.bench.state)))
        counts_agree(life.bench.state)
    except BrokenLawError:
        raise
    except Exception as error:
        raise BrokenLawError(f"a law ended in {type(error).__name__}: {error}") from error


def check_whole(life: Life) -> None:
    """What takes longer to look at, in the end and now and then; raises :class:`BrokenLawError`."""
    check(life)
    try:
        outputs_say_the_texts(life.bench.state)
        undoing_all_gives_the_base(life)
        desks_agree(life)
        its_own_base_changes_nothing(life.bench)
    except BrokenLawError:
        raise
    except Exception as error:
        raise BrokenLawError(f"a law ended in {type(error).__name__}: {error}") from error


def reopens(bench: Workbench) -> None:
    """The file gives the same state when it is opened again."""
    with Workbench.view(bench.path) as again:
        _must(again.register == bench.register, "the reopened register is another one")
        _must(again.unfit == bench.unfit, "other acts do not fit after reopening")
        _must(
            [_told(e) for e in again.state.entries] == [_told(e) for e in bench.state.entries],
            "amendments stand otherwise after reopening",
        )
        _must(
            (again.state.undo, again.state.redo) == (bench.state.undo, bench.state.redo),
            "undo and redo are others after reopening",
        )


def stands_as_placed_afresh(bench: Workbench) -> None:
    """Every amendment stands as placing all of them again says."""
    now = bench.register
    afresh = now.standing()
    for shown, wanted in zip(bench.state.entries, afresh.entries, strict=True):
        _must(_told(shown) == _told(wanted), f"{shown.amendment.id} stands otherwise when placed")


def _told(entry: Entry) -> Entry:
    """An entry as it is read: for which text its placed changes were made does not count."""
    placement = entry.placement
    if placement is None or placement.changes is None:
        return entry
    changes = replace(placement.changes, base="", patches={})
    return replace(entry, placement=replace(placement, changes=changes))


def conflicts_are_complete(state: Negotiation) -> None:
    """Whichever two compete are in one conflict together, and whoever is stuck is in one."""
    listed = conflicts(state)
    _must(len({one.id for one in listed}) == len(listed), "two conflicts have one id")
    together = {
        pair for one in listed for pair in combinations(sorted((*one.members, *one.accepted)), 2)
    }
    for entry in state.entries:
        if entry.moot is not None:
            _must(
                not any(entry.amendment.id in one.members for one in listed),
                f"{entry.amendment.id} is moot and in a conflict",
            )
        for other in entry.competing:
            pair = tuple(sorted((entry.amendment.id, other)))
            _must(pair in together, f"{pair} compete and are in no conflict")
        if entry.in_conflict:
            _must(
                any(entry.amendment.id in one.members for one in listed),
                f"{entry.amendment.id} is in conflict and in no list",
            )


def counts_agree(state: Negotiation) -> None:
    """Register, JSON, paper and window count the same."""
    entries = state.entries
    census = Census()
    for entry in entries:
        census.count(entry)
    register = [entry_data(state, entry) for entry in entries]
    exchanged = negotiation_data(state)["amendments"]
    paper = amendment_list(state)
    meeting = {entry.amendment.id for entry in before_the_meeting(state)}
    _same(
        "open",
        sum(e.open for e in entries),
        sum(one["open"] for one in register),
        census.waiting,
        len(waiting(state)),
    )
    accepted = {status.value for status in IN_TEXT}
    _same(
        "accepted",
        sum(e.status in IN_TEXT and e.fell_with is None for e in entries),
        sum(one["status"] in accepted and not one["fell_with"] for one in register),
        census.accepted,
    )
    _same(
        "statuses before the meeting",
        Counter(e.status.value for e in entries if e.amendment.id in meeting),
        Counter(one["status"] for one in register if one["id"] in meeting),
        Counter(one["status"] for one in exchanged),
    )
    _same("rows", len(meeting), len(paper.rows))
    _same("outcomes", _outcomes(register, meeting), _outcomes(exchanged, meeting))
    stuck = {one["id"] for one in exchanged if _in_conflict(one)}
    listed = {
        member
        for one in conflicts(state)
        for side in conflict_data(one, state)["sides"]
        for member in side["amendments"]
    }
    _must(stuck <= listed, f"in conflict, and in no list of conflicts: {stuck - listed}")
    _same("conflicts", sum(e.in_conflict for e in entries), census.needing["conflicts"])


def _outcomes(rows: list[dict[str, Any]], meeting: set[Any]) -> Counter[str]:
    return Counter(r["placement"]["outcome"] for r in rows if r["placement"] and r["id"] in meeting)


def _in_conflict(row: dict[str, Any]) -> bool:
    placed = row["placement"]
    return bool(placed) and (placed["outcome"] == Outcome.CONFLICT.value or bool(row["competing"]))


def outputs_say_the_texts(state: Negotiation) -> None:
    """The tracked file, all accepted, is the clean one, and all rejected the base, as our own
    reader reads them."""
    tracked = written(state, "tracked").data
    clean_one = written(state, "clean").data
    base = clean(state.base, front_of(state), opening_span=opening_span).data
    accepted, rejected = _read(tracked, View.ACCEPTED), _read(tracked, View.REJECTED)
    _must(accepted == _read(clean_one, View.ACCEPTED), "all accepted is not the clean file")
    _must(rejected == _read(base, View.ACCEPTED), "all rejected is not the file of the base")
    for text, read in ((state.draft, accepted), (state.base, rejected)):  # in any order of parts
        _must(sorted(read) == sorted(_printed(text)), f"a file of the {text.name} is not it")


def _read(data: bytes, view: View) -> list[str]:
    parts = read_docx(data, "life.docx", view).parts
    return [" ".join(f"{c.label} {c.text.plain}".split()) for part in parts for c in part]


def _printed(text: Document) -> list[str]:
    labels = printed_labels(text)
    return [" ".join(f"{labels[c.id]} {c.text.plain}".split()) for c in text]


def undoing_all_gives_the_base(life: Life) -> None:
    """Every act taken back, the last first, leaves the base and nothing else."""
    path = life.folder / f"undone{life.new()}.draftbench"
    life.bench.record.copy_to(path)
    with Workbench.open(path) as bench:
        acts = [e for e in reversed(acts_of(bench.events)) if e.kind not in _BEGINNING]
        later = [event for event in acts if not _taken_back(bench, event)]
        for event in later:  # a delegation that an act of the other desk named before it was listed
            bench.undo(event.id)
        _must(not bench.public.states, "amendments are left when all is undone")
        _must(bench.state.base.clauses == life.base.clauses, "undoing all gives another base")
        _must(bench.state.draft.clauses == life.base.clauses, "undoing all gives another draft")
        _must(not bench.register.steps, "changes are left when all is undone")
        reopens(bench)
    Path(path).unlink()


def _taken_back(bench: Workbench, event: Event) -> bool:
    """Takes an act back; whether it was. Only the listing of delegations may have to wait."""
    try:
        bench.undo(event.id)
    except ConflictError:
        if event.kind != JOINED:
            raise
        return False
    return True


def its_own_base_changes_nothing(bench: Workbench) -> None:
    """Laid on its own base text once more, the draft says what it said, unless the meeting is asked
    again about something."""
    report = preview(bench, bench.state.base)
    if report.rebase.strays or any(i.fate is Fate.REOPENED for i in report.rebase.items):
        return
    texts = ([c.text.plain for c in each.draft] for each in (report.former, report.now))
    _same("paragraphs on the base text", *texts)


def desks_agree(life: Life) -> None:
    """Two desks that have the same events see the same."""
    other = life.other
    if other is None or {e.id for e in other.events} != {e.id for e in life.bench.events}:
        return
    _must(other.register == life.bench.register, "two desks with the same acts see other things")


def _same(what: str, *values: Any) -> None:
    _must(all(value == values[0] for value in values), f"{what} differ: {values}")


def _must(holds: object, otherwise: str) -> None:
    if not holds:
        raise BrokenLawError(otherwise)
