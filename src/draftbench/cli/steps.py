"""Commands that take steps with amendments: ``draftbench amend PROJECT accept AM ...``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from draftbench.amend.amendment import AmendmentId, Outcome, Status
from draftbench.amend.negotiation import Entry
from draftbench.amend.registers.states import LEADS_TO, STATES, Advice, Step, state_named
from draftbench.amend.registers.subamendments import open_parent
from draftbench.app.amendments import (
    adopting,
    deciding,
    packaging,
    recommending,
    sponsoring,
    uniting,
)
from draftbench.app.amendments.tabling import delegation_codes
from draftbench.app.imports.incoming import EditedCopy
from draftbench.app.workbench import Workbench
from draftbench.cli.copies import check_copy_options, copy_data, take_copy
from draftbench.cli.entries import placed
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, say, say_table
from draftbench.document import Document
from draftbench.errors import ConflictError, UsageError


def states(options: argparse.Namespace) -> int:
    """The table of states; the project is only named for the sake of the other commands."""
    rows = STATES.values()
    if options.json:
        as_json(
            {
                "states": [
                    {
                        "id": row.status.value,
                        "words": row.words,
                        "open": row.open,
                        "tabled": row.tabled,
                        "in_text": row.in_text,
                        "next": [
                            {"step": step.value, "state": LEADS_TO[step].value}
                            for step in row.steps
                        ],
                    }
                    for row in rows
                ]
            }
        )
        return 0
    say_table(
        ("state", "open", "tabled", "in the text", "what may follow (by which step)"),
        (
            (
                row.words,
                _mark(row.open),
                _mark(row.tabled),
                _mark(row.in_text),
                ", ".join(f"{STATES[LEADS_TO[step]].words} ({step.value})" for step in row.steps)
                or "nothing but undo",
            )
            for row in rows
        ),
    )
    return 0


def _mark(yes: bool) -> str:
    return "yes" if yes else ""


def accept(options: argparse.Namespace) -> int:
    """Accepts amendments, a package, other words, or a part; exit code 4 where one is in
    conflict."""
    with project(options.project, view=options.dry_run) as bench:
        return _accept(bench, options)


def _accept(bench: Workbench, options: argparse.Namespace) -> int:
    before = bench.state.entries
    terms: dict[str, Any] = {"why": options.why, "by": options.by}
    special = bool(options.only) + (options.text is not None) + bool(options.edited)
    special += bool(options.as_recommended)
    check_copy_options(options)
    copy = None
    if special > 1:
        msg = "Say in one way what is accepted: --only, --text, --from or --as-recommended."
        raise UsageError(msg)
    ids = _chosen(bench, options)
    if options.dry_run:
        if special or options.package:
            msg = "--dry-run is for accepting amendments as they are; name them alone."
            raise UsageError(msg)
        seen = deciding.foreseen(bench, Step.ACCEPT, ids, confirmed=options.confirmed)
        return _told(bench, options, seen, "to be accepted", before)
    if options.package:
        if special or ids:
            msg = "A package is accepted as it is; name nothing beside it."
            raise UsageError(msg)
        return _package(bench, options, terms)
    if special and len(ids) != 1:
        msg = "Other words, or a part, can be accepted of one amendment at a time; name one."
        raise UsageError(msg)
    if options.as_recommended:
        recommending.follow(bench, ids[0], confirmed=options.confirmed, by=options.by)
    elif options.only:
        rest = adopting.accept_in_part(
            bench,
            ids[0],
            options.only,
            confirmed=options.confirmed,
            refuse_rest=options.refuse_rest,
            **terms,
        )
        if rest is not None:
            how = "is not accepted and stays" if options.refuse_rest else "stays open"
            part = f"A part of {ids[0]} is accepted; the rest {how}: {rest}."
            return _said(bench, options, part, before)
    elif special:
        adopted, copy = _adopted_text(bench, ids[0], options)
        adopting.accept_as_modified(bench, ids[0], adopted, **terms)
    else:
        decided = deciding.accept(bench, ids, confirmed=options.confirmed, **terms)
        return _told(bench, options, decided, "accepted", before)
    entry = bench.state.entry(ids[0])
    words = STATES[entry.status].words if entry is not None else "decided"
    return _said(bench, options, f"{ids[0]} is {words}.", before, copy)


def _adopted_text(
    bench: Workbench, amendment: AmendmentId, options: argparse.Namespace
) -> tuple[Document, EditedCopy | None]:
    """The text as it should read: from ``--text`` (with ``--clause``) or ``--from``; and the edited
    copy, where it is from one."""
    register = bench.register
    if not options.edited:
        clause = options.clause or ""
        return adopting.reworded(register, amendment, options.text, clause), None
    content, _ = register.known(amendment)
    parent = open_parent(content, register.states)
    copy = take_copy(bench, options, None if parent is None else parent.id)
    for one in copy.others if not getattr(options, "json", False) else ():
        codes = ", ".join(each.code for each in one.delegations)
        say(f"The proposal of {codes} in brackets is left out; “amend PROJECT add” tables it.")
    return adopting.make_edits(register, amendment, copy.changes), copy


def _package(bench: Workbench, options: argparse.Namespace, terms: dict[str, Any]) -> int:
    before = bench.state.entries
    package = packaging.package_named(bench.state, options.package)
    found = packaging.obstacles(bench.state, package)
    if not options.json:
        for one in found:
            say(f"  {one.member}: {one.why}")
    decided = packaging.accept_package(bench, options.package, confirmed=options.confirmed, **terms)
    return _told(bench, options, decided, "accepted", before)


def _chosen(bench: Workbench, options: argparse.Namespace) -> tuple[AmendmentId, ...]:
    """The amendments that are named, or all that are tabled, or those of some delegations."""
    if not options.everything and not options.sponsor:
        return _ids(options)
    if options.amendments or options.package:
        msg = "Say in one way what is accepted: names, --package, or --all and --sponsor."
        raise UsageError(msg)
    codes = set(delegation_codes(bench.register, options.sponsor))
    found = tuple(
        entry.amendment.id
        for entry in bench.state.entries
        if entry.status is Status.TABLED and (not codes or codes & set(entry.amendment.sponsors))
    )
    if not found:
        msg = f"No amendment{' of ' + ', '.join(sorted(codes)) if codes else ''} is tabled."
        raise UsageError(msg)
    return found


def _ids(options: argparse.Namespace) -> tuple[AmendmentId, ...]:
    ids = tuple(AmendmentId(one) for one in options.amendments)
    if not ids and not getattr(options, "package", ""):
        msg = "Name the amendments, like am-3 am-4."
        raise UsageError(msg)
    return ids


def _said(
    bench: Workbench,
    options: argparse.Namespace,
    sentence: str,
    before: Sequence[Entry],
    copy: EditedCopy | None = None,
) -> int:
    if options.json:
        from draftbench.cli.entries import entry_data, entry_named

        entry = entry_named(bench.state, options.amendments[0])
        done = {"done": [entry.amendment.id], "refused": []}
        as_json(done | entry_data(bench.state, entry) | copy_data(bench, copy))
        return 0
    say(sentence)
    _now_stuck(bench, before)
    return 0


def _told(
    bench: Workbench,
    options: argparse.Namespace,
    decided: deciding.Decided,
    words: str,
    before: Sequence[Entry],
) -> int:
    """Says what became of a decision, and what it means for those whose entries it found as they
    were ``before``. One amendment alone that is refused is an error; of several
    those that are refused are listed, and the exit code is 1, or 4 with a conflict."""
    if len(decided.refused) == 1 and not decided.done:
        decided.raise_first()
    refused = [{"id": key, "why": str(error)} for key, error in decided.refused]
    if options.json:
        drafts = {"drafts": [list(pair) for pair in decided.drafts]} if decided.drafts else {}
        as_json({"done": list(decided.done), "refused": refused, **drafts})
    else:
        was = {name: draft for draft, name in decided.drafts}
        for one in decided.done:
            say(f"{was[one]} is {words} as {one}." if one in was else f"{one} is {words}.")
        for told in refused:
            say(f"{told['id']} is not {words}: {told['why']}")
        if decided.done and not getattr(options, "dry_run", False):
            _now_stuck(bench, before)
    if not refused:
        return 0
    return 4 if any(isinstance(error, ConflictError) for _, error in decided.refused) else 1


def _now_stuck(bench: Workbench, before: Sequence[Entry]) -> None:
    """Says what the act changed for other amendments: which need a decision that did not need the
    same one ``before``, and which were superseded by it."""
    former = {entry.amendment.id: entry for entry in before}
    for entry in bench.state.entries:
        was = former.get(entry.amendment.id)
        if _need(entry) not in ("", None if was is None else _need(was)):
            say(f"  {entry.amendment.id} now needs a decision: {placed(entry)}")
        by = bench.state.course(entry.amendment.id).superseded_by
        if by is not None and was is not None and was.status is not entry.status:
            say(f"  {entry.amendment.id} is superseded by {by}.")


def _need(entry: Entry) -> str:
    """What an open amendment asks of a person: what its place is not sure of, "choice" where it
    competes with another open one, or nothing."""
    placement = entry.placement if entry.tabled else None
    if placement is not None and placement.outcome is not Outcome.APPLIES:
        return placement.outcome.value
    return "choice" if entry.in_conflict else ""


def decide(options: argparse.Namespace) -> int:
    """Takes the step that ``options.act`` names with one or several amendments."""
    taken = Step(options.act)
    words = STATES[LEADS_TO[taken]].words
    with project(options.project) as bench:
        before = bench.state.entries
        united: Sequence[uniting.Pair] = ()
        terms = {"why": options.why, "by": options.by}
        if getattr(options, "package", ""):
            decided = packaging.reject_package(bench, options.package, **terms)
        elif taken is Step.TABLE:
            decided, united = uniting.table(bench, _ids(options), **terms)
        else:
            decided = deciding.step(bench, taken, _ids(options), **terms)
        said = "put on hold" if words == "on hold" else words
        code = _told(bench, options, decided, said, before)
        for into, one in () if options.json else united:
            say(f"{one} proposes the same as {into} and was merged into it.")
        return code


_NEEDS_MORE = {
    Status.MODIFIED: "“accept AM --text …” or “accept AM --only …”",
    Status.MERGED: "“merge AM --into …”",
}


def step(options: argparse.Namespace) -> int:
    """Takes whatever step leads to a state."""
    row = state_named(options.state)
    if row.status in _NEEDS_MORE:
        msg = f"To become “{row.words}” an amendment needs more; use {_NEEDS_MORE[row.status]}."
        raise UsageError(msg)
    taken = next(one for one, status in LEADS_TO.items() if status is row.status)
    with project(options.project) as bench:
        before = bench.state.entries
        terms = {"why": options.why, "by": options.by}
        if taken is Step.ACCEPT:
            decided = deciding.accept(bench, _ids(options), **terms)
        else:
            decided = deciding.step(bench, taken, _ids(options), **terms)
        return _told(bench, options, decided, row.words, before)


def recommend(options: argparse.Namespace) -> int:
    """What the bureau recommends; the text stays as it is."""
    advice = Advice("accept as modified" if options.advice == "modify" else options.advice)
    amendment = AmendmentId(options.amendment)
    with project(options.project) as bench:
        adopted = None
        if options.text is not None or options.edited:
            adopted, _ = _adopted_text(bench, amendment, options)
        recommending.recommend(
            bench,
            amendment,
            advice,
            adopted=adopted,
            into=AmendmentId(options.into) if options.into else None,
            to=options.to,
            why=options.why,
            by=options.by,
        )
        said = "is taken back" if advice is Advice.NONE else f"is: {advice.value}"
        say(f"The recommendation on {amendment} {said}.")
    return 0


def join(options: argparse.Namespace) -> int:
    """Delegations join the sponsors."""
    amendment = AmendmentId(options.amendment)
    with project(options.project) as bench:
        sponsoring.join(bench, amendment, options.sponsors, why=options.why)
        _say_sponsors(bench, amendment)
    return 0


def reason(options: argparse.Namespace) -> int:
    """The reason of an amendment."""
    amendment = AmendmentId(options.amendment)
    with project(options.project) as bench:
        sponsoring.give_reason(bench, amendment, options.words)
        say(f"{amendment} has its reason.")
    return 0


def leave(options: argparse.Namespace) -> int:
    """Delegations leave the sponsors."""
    amendment = AmendmentId(options.amendment)
    with project(options.project) as bench:
        sponsoring.leave(bench, amendment, options.sponsors, why=options.why)
        _say_sponsors(bench, amendment)
    return 0


def _say_sponsors(bench: Workbench, amendment: AmendmentId) -> None:
    entry = bench.state.entry(amendment)
    sponsors = ", ".join(entry.amendment.sponsors) if entry is not None else ""
    if sponsors:
        say(f"{amendment} is sponsored by {sponsors}.")
    else:
        say(f"{amendment} is withdrawn: {sponsoring.LAST_LEFT}.")
