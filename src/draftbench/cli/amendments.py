"""Commands on amendments: ``draftbench amend PROJECT ACT``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.summaries import numbers_in
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.proceedings.exchange import ProceedingsData
from draftbench.amend.registers.subamendments import is_sub
from draftbench.amend.wording.titles import title
from draftbench.app.amendments.anchoring import anchor
from draftbench.app.amendments.tabling import (
    Terms,
    clause_named,
    ground,
    identical,
    twin_of,
    words_once,
    words_replaced,
)
from draftbench.app.drafts.dividing import joined, split
from draftbench.app.history.moments import event_named
from draftbench.app.imports.incoming import EditedCopy
from draftbench.app.passphrases import locked, locked_words
from draftbench.app.workbench import Workbench
from draftbench.cli.copies import check_copy_options, copy_data, take_copy
from draftbench.cli.entries import entry_data, entry_named, full_data, placed, stands, told
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, say, say_line, say_table
from draftbench.document import ClauseId, Document
from draftbench.errors import UsageError
from draftbench.language.phrasebook import FALLBACK, phrasebook

_FEWEST = 4
"""Characters of the id of a private act that are enough to name it."""


def add(options: argparse.Namespace) -> int:
    """Tables (or drafts) an amendment and says what placing it gives; where another one proposes
    the same, the sponsors join that one."""
    _check_ways(options)
    with project(options.project) as bench:
        before = bench.state
        parent = AmendmentId(options.to) if options.to else None
        copy = take_copy(bench, options, parent) if options.edited else None
        if copy is not None and copy.others and not copy.changes.changes:
            others = _propose_others(bench, options, copy)
            if options.json:
                as_json({"others": _data_of(bench, others)} | copy_data(bench, copy))
            else:
                _say_others(bench, others)
            return 0
        amendment = _propose(bench, options, copy)
        others = _propose_others(bench, options, copy)
        entry = entry_named(bench.state, amendment)
        if options.json:
            more = copy_data(bench, copy)
            if others:
                more["others"] = _data_of(bench, others)
            known = before.entry(amendment) is not None
            as_json(entry_data(bench.state, entry) | more | {"joined": known})
            return 0
        _say_others(bench, others)
        say_tabled(bench.state, entry, known=before.entry(amendment) is not None)
    return 0


def say_tabled(state: Negotiation, entry: Entry, *, known: bool) -> None:
    """Says what became of a proposal: a new amendment, or sponsors of one that was ``known``."""
    amendment = entry.amendment
    if known:
        who = ", ".join(amendment.sponsors)
        say(f"{amendment.id} proposes the same and is now sponsored by {who}: {placed(entry)}")
        return
    how = "a draft" if entry.status is Status.DRAFT else "tabled"
    say(f"{amendment.id} is {how}: {placed(entry)}")
    if entry.placement is None or entry.placement.changes is None:
        return
    for other in identical(state, entry.placement.changes):
        name = other.amendment.id
        if name != amendment.id:
            say(f"  {name} ({', '.join(other.amendment.sponsors)}) proposes the same.")


def _check_ways(options: argparse.Namespace) -> None:
    """Raises UsageError unless it is said in one way what the amendment does."""
    ways = (
        options.replace,
        options.delete,
        options.move_after,
        options.edited,
        options.split_before,
        options.join_to,
    )
    count = sum(bool(way) for way in ways) + (options.text is not None)
    if count != 1:
        msg = (
            "Say in one way what the amendment does: --text, --replace, --delete, --move-after, "
            "--split-before, --join-to, or --from an edited copy."
        )
        raise UsageError(msg)
    check_copy_options(options, to=bool(options.to))


def _propose_others(
    bench: Workbench, options: argparse.Namespace, copy: EditedCopy | None
) -> list[AmendmentId]:
    """Tables what those propose who are named in the brackets of an edited copy; what they tabled
    before is not tabled again."""
    found: list[AmendmentId] = []
    if copy is None:
        return found
    for one in copy.others:
        codes = tuple(each.code for each in one.delegations)
        terms: Terms = {
            "parent": AmendmentId(options.to) if options.to else None,
            "draft": options.draft,
            "sponsors": codes,
            "numbers": numbers_in(one.changes, copy.text),
        }
        twin = twin_of(bench.state, one.changes, terms)
        if twin is not None and set(codes) <= set(twin.amendment.sponsors):
            found.append(twin.amendment.id)
        else:
            found.append(bench.propose(one.changes, **terms))
    return found


def _say_others(bench: Workbench, others: Sequence[AmendmentId]) -> None:
    """Says what was tabled for those who are named in brackets."""
    for one in others:
        entry = entry_named(bench.state, one)
        how = "a draft of" if entry.status is Status.DRAFT else "tabled for"
        say(f"{one} is {how} {', '.join(entry.amendment.sponsors)}: {placed(entry)}")


def _data_of(bench: Workbench, amendments: Sequence[AmendmentId]) -> list[dict[str, Any]]:
    return [entry_data(bench.state, entry_named(bench.state, one)) for one in amendments]


def _propose(bench: Workbench, options: argparse.Namespace, copy: EditedCopy | None) -> AmendmentId:
    division = (options.split_before, options.join_to)
    parent = AmendmentId(options.to) if options.to else None
    draft = ground(bench.register, parent)
    common: dict[str, Any] = {
        "parent": parent,
        "draft": options.draft,
        "apart": options.apart,
        "sponsors": tuple(options.sponsor),
        "reason": options.reason,
        "title": options.title,
        "alternative_to": AmendmentId(options.alternative_to) if options.alternative_to else None,
    }
    if copy is not None:
        common["numbers"] = numbers_in(copy.changes, copy.text)
        return bench.propose(copy.changes, **common)
    if options.insert_after:
        after = clause_named(draft, options.insert_after)
        if options.text is None:
            msg = "A new clause needs its words; add --text."
            raise UsageError(msg)
        return bench.propose_insertion(options.text, after=after, **common)
    if not options.clause:
        msg = "Name the clause with --clause, as delegates do: OP 5."
        raise UsageError(msg)
    clause = clause_named(draft, options.clause)
    if options.delete:
        return bench.propose_deletion(clause, **common)
    if options.move_after:
        return bench.propose_move(clause, after=clause_named(draft, options.move_after), **common)
    if any(division):
        return bench.propose(_divided(draft, clause, options), **common)
    text = options.text
    if options.replace:
        text = words_replaced(draft, clause, *options.replace)
    return bench.propose_text(clause, text, **common)


def _divided(draft: Document, clause: ClauseId, options: argparse.Namespace) -> ChangeSet:
    if options.split_before:
        return split(draft, clause, words_once(draft, clause, options.split_before))
    return joined(draft, clause, clause_named(draft, options.join_to))


def listing(options: argparse.Namespace) -> int:
    """The register."""
    with project(options.project, view=True) as bench:
        state = bench.state
        if options.json:
            data = ProceedingsData(state)
            closed = [
                {"delegation": one.seat, "drafts": one.held.drafts}
                for one in locked(bench)
                if one.held.drafts
            ]
            entries = [entry_data(state, entry, data) for entry in state.entries]
            as_json({"amendments": entries, "locked": closed})
            return 0
        if state.entries:
            say(phrasebook(FALLBACK)("numbers.now"))
        say_table(
            ("amendment", "sponsors", "what", "status", "fit"),
            (
                (
                    _numbered(e),
                    ", ".join(e.amendment.sponsors),
                    title(state, e.amendment, phrasebook(FALLBACK)),
                    stands(state, e),
                    placed(e) if e.open else state.course(e.amendment.id).note,
                )
                for e in state.entries
            ),
        )
        for words in locked_words(bench):
            say(words)
        for why in bench.drafts.unfit.values():
            say(f"A private act on a draft no longer fits and is left out: {why}")
    return 0


def _numbered(entry: Entry) -> str:
    amendment = entry.amendment
    wording = f" rev. {amendment.revision}" if amendment.revision > 1 else ""
    to = f" to {amendment.parent}" if is_sub(amendment) else ""
    return f"{amendment.id}{wording}{to}"


def place(options: argparse.Namespace) -> int:
    """Where one amendment stands on the draft; or it is put at another clause."""
    with project(options.project, view=not options.on) as bench:
        entry = entry_named(bench.state, options.amendment)
        if options.on:
            clause = clause_named(bench.state.draft, options.on)
            anchor(bench, entry.amendment.id, clause, options.text, why=options.why)
            entry = entry_named(bench.state, options.amendment)
        if options.json:
            as_json(entry_data(bench.state, entry))
        else:
            say(f"{entry.amendment.id} ({stands(bench.state, entry)}): {placed(entry)}")
    return 0


def show(options: argparse.Namespace) -> int:
    """All that is known of one amendment."""
    with project(options.project) as bench:
        entry = entry_named(bench.state, options.amendment)
        if options.json:
            as_json(full_data(bench.state, entry))
            return 0
        for line in told(bench.state, entry):
            say(line)
    return 0


def undo(options: argparse.Namespace) -> int:
    """Takes an act back; exit code 4 where later acts build on it."""
    with project(options.project) as bench:
        what = bench.undo(_event(bench, options.event))
        _say_taken(bench, what, options, "Undone" if what else "Nothing to undo")
    return 0


def redo(options: argparse.Namespace) -> int:
    """Redoes what was undone; exit code 4 where it no longer fits."""
    with project(options.project) as bench:
        what = bench.redo(_event(bench, options.event))
        _say_taken(bench, what, options, "Redone" if what else "Nothing to redo")
    return 0


def _event(bench: Workbench, name: str) -> str:
    private = [act.event.id for act in bench.drafts.acts]
    found = [one for one in private if len(name) >= _FEWEST and one.startswith(name.lower())]
    if len(found) == 1:
        return found[0]
    return event_named(bench.events, name).id if name else ""


def _say_taken(bench: Workbench, what: str, options: argparse.Namespace, said: str) -> None:
    if options.json:
        event = bench.history[-1] if what else None
        public = event is not None and event.id == bench.events[-1].id
        number = len(bench.events) if public else None
        as_json({"done": what, "event": event and event.id, "number": number})
    else:
        say_line(f"{said}: {what}." if what else f"{said}.")
