"""Commands that take steps with amendments: ``draftbench amend PROJECT accept AM ...``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from draftbench.cli.answers import acting
from draftbench.cli.engine_words import term
from draftbench.cli.grammar import FILE, Acts, Command, dry_run, of_copy, terms
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, column, say_line, say_table, say_that
from draftbench.errors import ConflictError, UsageError
from draftbench.messages import beside, listed, message

if TYPE_CHECKING:
    from draftbench.amend.amendment import AmendmentId, Status
    from draftbench.amend.negotiation import Entry
    from draftbench.app.amendments import deciding, uniting
    from draftbench.app.imports.incoming import EditedCopy
    from draftbench.app.workbench import Workbench
    from draftbench.document import Document


def define(acts: Acts) -> None:
    """Adds the acts that take a step with amendments."""
    acts.section("Prepare")
    for name, text in (
        ("submit", "Hand drafts in, not yet tabled."),
        ("table", "Table drafts, or table again what was held, rejected or withdrawn."),
        ("return", "Make what was submitted a draft again."),
    ):
        _amendments_and_terms(acts.add(name, decide, "draft-1", text=text))
    worded = acts.add("reason", reason, 'am-1 "Neighbours work together"')
    worded.takes("amendment", "AMENDMENT")
    worded.takes("words", "WORDS", "empty: takes it away")
    for name, run, code in (("join", join, "ARG"), ("leave", leave, "BRA")):
        command = acts.add(name, run, f"am-1 {code}")
        command.takes("amendment", "AMENDMENT")
        command.takes("sponsors", "CODE", nargs="+")
        command.option("--why", "REASON", "why, for the record", "")
    _define_recommend(acts)
    acts.section("Decide")
    _define_accept(acts)
    for name, text in (
        ("reject", "Reject amendments."),
        ("hold", "Put the decision off."),
        ("withdraw", "Withdraw amendments."),
        ("supersede", "Put amendments aside because another one was taken."),
    ):
        command = acts.add(name, decide, "am-1", text=text)
        _amendments_and_terms(command, "*" if name == "reject" else "+")
        if name == "reject":
            command.option("--package", "NAME", "all of a package")
    put = acts.add("step", step, "am-1 on-hold")
    _amendments_and_terms(put)
    put.takes("state", "STATE", "as “states” lists them, like on-hold")
    acts.add("states", states)


def _define_accept(acts: Acts) -> None:
    command = acts.add("accept", accept, "am-1")
    _amendments_and_terms(command, "*")
    command.add_argument(
        "--all",
        dest="everything",
        action="store_true",
        help="every tabled amendment that excludes no other; the others are listed",
    )
    command.many("--sponsor", "CODE", "like --all, of this delegation")
    command.flag("--confirmed", "also where it asks for confirmation")
    dry_run(command)
    _words(command)
    command.many("--only", "PART", "only this part: a clause (OP 3), or a number that “show” gives")
    command.flag("--refuse-rest", "with --only: the rest is not accepted")
    command.flag("--as-recommended", "decide as was recommended")
    command.option("--package", "NAME", "all of a package, or none")


def _define_recommend(acts: Acts) -> None:
    command = acts.add("recommend", recommend, "am-1 accept")
    command.takes("amendment", "AMENDMENT")
    command.add_argument("advice", choices=("accept", "reject", "modify", "merge", "refer", "none"))
    _words(command)
    command.option("--into", "AMENDMENT", "for merge")
    command.option("--to", "WHOM", "for refer", "")
    terms(command)


def _amendments_and_terms(command: Command, count: str = "+") -> None:
    command.takes("amendments", "AMENDMENT", nargs=count)
    terms(command)


def _words(command: Command) -> None:
    command.option("--text", "TEXT", "the clause as it should read instead")
    command.option("--clause", "CLAUSE", "with --text: which clause")
    command.add_argument(
        "--from", dest="edited", metavar=FILE, help="the text as it should read: an edited copy"
    )
    of_copy(command)


def states(options: argparse.Namespace) -> None:
    """The states of an amendment and what may follow."""
    from draftbench.amend.registers.states import LEADS_TO, STATES

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
        return
    say_table(
        (
            column("state"),
            column("open"),
            column("tabled"),
            message("in the text"),
            message("what may follow (by which step)"),
        ),
        (
            (
                row.words,
                _mark(row.open),
                _mark(row.tabled),
                _mark(row.in_text),
                listed(beside(term(STATES[LEADS_TO[step]].words), step.value) for step in row.steps)
                if row.steps
                else message("nothing but undo"),
            )
            for row in rows
        ),
    )


def _mark(yes: bool) -> str:
    return message("yes") if yes else ""


def accept(options: argparse.Namespace) -> int:
    """Accept amendments, also with other words or in part.

    The exit code is 4 where one is in conflict."""
    with project(options.project, view=options.dry_run) as bench:
        return _accept(bench, options)


def _accept(bench: Workbench, options: argparse.Namespace) -> int:
    from draftbench.amend.amendment import Status
    from draftbench.amend.registers.states import Step
    from draftbench.app.amendments import adopting, deciding, recommending
    from draftbench.cli.copies import check_copy_options
    from draftbench.cli.entries import became

    before = bench.state.entries
    terms: dict[str, Any] = {"why": options.why, "by": options.by}
    special = bool(options.only) + (options.text is not None) + bool(options.edited)
    special += bool(options.as_recommended)
    check_copy_options(options)
    copy = None
    if special > 1:
        raise UsageError(
            "Say in one way what is accepted: --only, --text, --from or --as-recommended."
        )
    ids = _chosen(bench, options)
    unnamed = bool(options.everything or options.sponsor)
    if options.dry_run:
        if special or options.package:
            raise UsageError("--dry-run is for accepting amendments as they are; name them alone.")
        seen = deciding.foreseen(
            bench, Step.ACCEPT, ids, confirmed=options.confirmed, unnamed=unnamed
        )
        return _told(bench, options, seen, Status.ACCEPTED, before)
    if options.package:
        if special or ids:
            raise UsageError("A package is accepted as it is; name nothing beside it.")
        return _package(bench, options, terms)
    if special and len(ids) != 1:
        raise UsageError(
            "Other words, or a part, can be accepted of one amendment at a time; name one."
        )
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
            values = {"amendment": ids[0], "rest": rest}
            part = (
                message(
                    "A part of {amendment} is accepted; the rest is not accepted and stays: "
                    "{rest}.",
                    **values,
                )
                if options.refuse_rest
                else message(
                    "A part of {amendment} is accepted; the rest stays open: {rest}.", **values
                )
            )
            return _said(bench, options, part, before)
    elif special:
        adopted, copy = _adopted_text(bench, ids[0], options)
        adopting.accept_as_modified(bench, ids[0], adopted, **terms)
    else:
        decided = deciding.accept(bench, ids, confirmed=options.confirmed, unnamed=unnamed, **terms)
        return _told(bench, options, decided, Status.ACCEPTED, before)
    entry = bench.state.entry(ids[0])
    status = Status.ACCEPTED if entry is None else entry.status
    return _said(bench, options, became(ids[0], status), before, copy)


def _adopted_text(
    bench: Workbench, amendment: AmendmentId, options: argparse.Namespace
) -> tuple[Document, EditedCopy | None]:
    """The text as it should read: from ``--text`` (with ``--clause``) or ``--from``; and the edited
    copy, where it is from one."""
    from draftbench.amend.registers.subamendments import open_parent
    from draftbench.app.amendments import adopting
    from draftbench.cli.copies import take_copy

    register = bench.register
    if not options.edited:
        clause = options.clause or ""
        return adopting.reworded(register, amendment, options.text, clause), None
    content, _ = register.known(amendment)
    parent = open_parent(content, register.states)
    copy = take_copy(bench, options, None if parent is None else parent.id)
    for one in copy.others if not getattr(options, "json", False) else ():
        codes = ", ".join(each.code for each in one.delegations)
        say_that(
            "The proposal of {codes} in brackets is left out; “amend PROJECT add” tables it.",
            codes=codes,
        )
    return adopting.make_edits(register, amendment, copy.changes), copy


def _package(bench: Workbench, options: argparse.Namespace, terms: dict[str, Any]) -> int:
    from draftbench.amend.amendment import Status
    from draftbench.app.amendments import packaging

    before = bench.state.entries
    package = packaging.package_named(bench.state, options.package)
    found = packaging.obstacles(bench.state, package)
    if not options.json:
        for one in found:
            say_that("  {amendment}: {why}", amendment=one.member, why=one.why)
    decided = packaging.accept_package(bench, options.package, confirmed=options.confirmed, **terms)
    return _told(bench, options, decided, Status.ACCEPTED, before)


def _chosen(bench: Workbench, options: argparse.Namespace) -> tuple[AmendmentId, ...]:
    """The amendments that are named, or all that are tabled, or those of some delegations; with
    those on hold, which are left and listed."""
    from draftbench.amend.amendment import Status
    from draftbench.app.amendments.tabling import delegation_codes

    if not options.everything and not options.sponsor:
        return _ids(options)
    if options.amendments or options.package:
        raise UsageError(
            "Say in one way what is accepted: names, --package, or --all and --sponsor."
        )
    codes = set(delegation_codes(bench.register, options.sponsor))
    found = tuple(
        entry
        for entry in bench.state.entries
        if entry.tabled and (not codes or codes & set(entry.amendment.sponsors))
    )
    if all(entry.status is Status.HELD for entry in found):
        msg = (
            message("No amendment{value} is tabled.", value=" of " + ", ".join(sorted(codes)))
            if codes
            else message("No amendment is tabled.")
        )
        raise UsageError(msg)
    return tuple(entry.amendment.id for entry in found)


def _ids(options: argparse.Namespace) -> tuple[AmendmentId, ...]:

    ids = tuple(options.amendments)
    if not ids and not getattr(options, "package", ""):
        raise UsageError("Name the amendments, like am-3 am-4.")
    return ids


def _said(
    bench: Workbench,
    options: argparse.Namespace,
    sentence: str,
    before: Sequence[Entry],
    copy: EditedCopy | None = None,
) -> int:
    from draftbench.cli.copies import copy_data

    if options.json:
        from draftbench.app.amendments.amendment_data import entry_data
        from draftbench.cli.entries import entry_named

        entry = entry_named(bench.state, options.amendments[0])
        done = {"done": [entry.amendment.id], "refused": []}
        as_json(done | entry_data(bench.state, entry) | copy_data(bench, copy))
        return 0
    say_line(sentence)
    _now_stuck(bench, before)
    return 0


def _told(
    bench: Workbench,
    options: argparse.Namespace,
    decided: deciding.Decided,
    status: Status,
    before: Sequence[Entry],
) -> int:
    """Says what became of a decision, and what it means for those whose entries it found as they
    were ``before``. One amendment alone that is refused is an error; of several
    those that are refused are listed, and the exit code is 1, or 4 with a conflict."""
    from draftbench.cli.entries import became
    from draftbench.cli.entries import refused as left

    if len(decided.refused) == 1 and not decided.done:
        decided.raise_first()
    foreseen = bool(getattr(options, "dry_run", False))
    refused = [{"id": key, "why": str(error)} for key, error in decided.refused]
    if options.json:
        drafts = {"drafts": [list(pair) for pair in decided.drafts]} if decided.drafts else {}
        as_json({"done": list(decided.done), "refused": refused, **drafts})
    else:
        was = {name: draft for draft, name in decided.drafts}
        for one in decided.done:
            say_line(
                message("{amendment} would be accepted.", amendment=one)
                if foreseen
                else became(one, status, was.get(one, ""))
            )
        for key, why in ((str(key), str(error)) for key, error in decided.refused):
            say_line(
                message("{amendment} would not be accepted: {why}", amendment=key, why=why)
                if foreseen
                else left(key, status, why)
            )
        if decided.done and not foreseen:
            _now_stuck(bench, before)
    if not refused:
        return 0
    return 4 if any(isinstance(error, ConflictError) for _, error in decided.refused) else 1


def _now_stuck(bench: Workbench, before: Sequence[Entry]) -> None:
    """Says what the act changed for other amendments: which need a decision that did not need the
    same one ``before``, which fell with it, and which were superseded by it."""
    from draftbench.cli.entries import placed

    former = {entry.amendment.id: entry for entry in before}
    for entry in bench.state.entries:
        was = former.get(entry.amendment.id)
        if _need(entry) not in ("", None if was is None else _need(was)):
            say_that(
                "  {amendment} now needs a decision: {placed}",
                amendment=entry.amendment.id,
                placed=placed(entry),
            )
        if entry.fell_open and (was is None or not was.fell_open):
            say_that(
                "  {amendment} fell with {other}.",
                amendment=entry.amendment.id,
                other=entry.fell_with,
            )
        by = bench.state.course(entry.amendment.id).superseded_by
        if by is not None and was is not None and was.status is not entry.status:
            say_that("  {amendment} is superseded by {by}.", amendment=entry.amendment.id, by=by)


def _need(entry: Entry) -> str:
    """What an open amendment asks of a person: what its place is not sure of, "choice" where it
    competes with another open one, or nothing."""
    from draftbench.amend.amendment import Outcome

    placement = entry.placement if entry.tabled else None
    if placement is not None and placement.outcome is not Outcome.APPLIES:
        return placement.outcome.value
    return "choice" if entry.in_conflict else ""


def decide(options: argparse.Namespace) -> int:
    """Takes the step that ``options.act`` names with one or several amendments."""
    from draftbench.amend.registers.states import LEADS_TO, Step
    from draftbench.app.amendments import deciding, packaging, uniting

    taken = Step(options.act)
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
        code = _told(bench, options, decided, LEADS_TO[taken], before)
        for into, one in () if options.json else united:
            say_that(
                "{one} proposes the same as {into} and was merged into it.", one=one, into=into
            )
        return code


_NEEDS_MORE = {
    "accepted as modified": "“accept AM --text …” or “accept AM --only …”",
    "merged into": "“merge AM --into …”",
}


def step(options: argparse.Namespace) -> int:
    """Bring amendments into a state, where that is allowed."""
    from draftbench.amend.registers.states import LEADS_TO, Step, state_named
    from draftbench.app.amendments import deciding

    row = state_named(options.state)
    if row.status in _NEEDS_MORE:
        raise UsageError(
            "To become “{row}” an amendment needs more; use {needs_more}.",
            row=row.words,
            needs_more=_NEEDS_MORE[row.status],
        )
    taken = next(one for one, status in LEADS_TO.items() if status is row.status)
    with project(options.project) as bench:
        before = bench.state.entries
        terms = {"why": options.why, "by": options.by}
        if taken is Step.ACCEPT:
            decided = deciding.accept(bench, _ids(options), **terms)
        else:
            decided = deciding.step(bench, taken, _ids(options), **terms)
        return _told(bench, options, decided, row.status, before)


def recommend(options: argparse.Namespace) -> None:
    """Say what the bureau recommends; the text stays as it is."""
    from draftbench.amend.registers.states import Advice
    from draftbench.app.amendments import recommending

    advice = Advice("accept as modified" if options.advice == "modify" else options.advice)
    amendment = options.amendment
    with acting(options) as (bench, _):
        adopted = None
        if options.text is not None or options.edited:
            adopted, _ = _adopted_text(bench, amendment, options)
        recommending.recommend(
            bench,
            amendment,
            advice,
            adopted=adopted,
            into=options.into or None,
            to=options.to,
            why=options.why,
            by=options.by,
        )
        if advice is Advice.NONE:
            say_that("Withdrew the recommendation on {amendment}.", amendment=amendment)
        else:
            say_that(
                "The recommendation on {amendment} is: {advice}.",
                amendment=amendment,
                advice=advice,
            )


def join(options: argparse.Namespace) -> None:
    """Delegations join the sponsors of an amendment."""
    from draftbench.app.amendments import sponsoring

    with acting(options) as (bench, _):
        sponsoring.join(bench, options.amendment, options.sponsors, why=options.why)
        _say_sponsors(bench, options.amendment)


def reason(options: argparse.Namespace) -> None:
    """Give an open amendment its reason."""
    from draftbench.app.amendments import sponsoring

    with acting(options) as (bench, _):
        sponsoring.give_reason(bench, options.amendment, options.words)
        say_that("{amendment} has its reason.", amendment=options.amendment)


def leave(options: argparse.Namespace) -> None:
    """Delegations leave the sponsors; when the last one does, it is withdrawn."""
    from draftbench.app.amendments import sponsoring

    with acting(options) as (bench, _):
        sponsoring.leave(bench, options.amendment, options.sponsors, why=options.why)
        _say_sponsors(bench, options.amendment)


def _say_sponsors(bench: Workbench, amendment: AmendmentId) -> None:
    from draftbench.app.amendments import sponsoring

    entry = bench.state.entry(amendment)
    sponsors = ", ".join(entry.amendment.sponsors) if entry is not None else ""
    if sponsors:
        say_that("{amendment} is sponsored by {sponsors}.", amendment=amendment, sponsors=sponsors)
    else:
        say_that(
            "{amendment} is withdrawn: {last_left}.",
            amendment=amendment,
            last_left=sponsoring.LAST_LEFT,
        )
