"""Commands on amendments: ``draftbench amend PROJECT ACT``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from draftbench.cli.grammar import FILE, Acts, of_copy
from draftbench.cli.opening import clause_named, project
from draftbench.cli.output import as_json, book, column, say_line, say_table, say_that
from draftbench.errors import UsageError
from draftbench.messages import beside, headed, message, together

if TYPE_CHECKING:
    from draftbench.amend.amendment import AmendmentId
    from draftbench.amend.changesets.changes import ChangeSet
    from draftbench.amend.negotiation import Entry, Negotiation
    from draftbench.app.amendments.tabling import Terms
    from draftbench.app.imports.incoming import EditedCopy
    from draftbench.app.workbench import Workbench
    from draftbench.document import ClauseId, Document


def define(commands: Acts) -> None:
    """Adds the command amend, with the acts of all modules on amendments."""
    commands.group("amend", "Amendments of a negotiation.", _define_acts, "list")


def _define_acts(acts: Acts) -> None:
    from draftbench.cli import conflicts, imports, instructions, links, reshaping, steps

    acts.section("Propose")
    _define_add(acts)
    imports.define(acts)
    instructions.define(acts)
    reshaping.define_take(acts)
    acts.section("Look up")
    acts.add("list", listing)
    seen = acts.add("show", show, "am-1")
    seen.takes("amendment", "AMENDMENT")
    put = acts.add("place", place, "am-1")
    put.takes("amendment", "AMENDMENT")
    put.option("--on", "CLAUSE", "put it here, like “OP 5”", "")
    put.option("--text", "TEXT", "with --on: how the clause is to read", "")
    put.option("--why", "REASON", "with --on", "")
    steps.define(acts)
    conflicts.define(acts)
    links.define(acts)
    acts.section("Undo")
    for name, run in (("undo", undo), ("redo", redo)):
        command = acts.add(name, run)
        command.takes(
            "event",
            "EVENT",
            "its number or id, as “record PROJECT log” shows them (default: the last)",
            nargs="?",
            default="",
        )


def _define_add(acts: Acts) -> None:
    table = acts.add(
        "add",
        add,
        '--sponsor BRA --clause "OP 3" --replace "regional cooperation" "regional and subregional '
        'cooperation"',
    )
    table.many("--sponsor", "CODE", "a delegation", required=True)
    table.option("--clause", "CLAUSE", "as delegates say it: OP 5, PP 2 (b)")
    table.option("--text", "TEXT", "the clause as it should read")
    table.add_argument("--replace", nargs=2, metavar=("OLD", "NEW"), help="words of the clause")
    table.flag("--delete", "delete the clause")
    table.option("--move-after", "CLAUSE", "move the clause behind another")
    table.option("--split-before", "WORDS", "divide the clause before these words")
    table.option("--join-to", "CLAUSE", "join the clause to another")
    table.option("--insert-after", "CLAUSE", "with --text: a new clause behind this one")
    table.add_argument(
        "--from", dest="edited", metavar=FILE, help="make it from an edited copy of a version"
    )
    of_copy(table)
    table.option("--alternative-to", "AMENDMENT", "an amendment that it excludes")
    table.option("--to", "AMENDMENT", "amend what this open amendment would give")
    table.flag("--draft", "do not table it yet")
    table.flag(
        "--apart",
        "an amendment of its own, also where another one proposes the same (default: the sponsors "
        "join that one)",
    )
    table.option("--reason", "WORDS", "why it is proposed", "")
    table.option("--title", "WORDS", "what it is called (default: what it does)", "")


_FEWEST = 4
"""Characters of the id of a private act that are enough to name it."""


def add(options: argparse.Namespace) -> None:
    """Table an amendment."""
    from draftbench.app.amendments.amendment_data import entry_data
    from draftbench.cli.copies import copy_data, take_copy
    from draftbench.cli.entries import entry_named

    _check_ways(options)
    with project(options.project) as bench:
        before = bench.state
        parent = options.to or None
        copy = take_copy(bench, options, parent) if options.edited else None
        if copy is not None and copy.others and not copy.changes.changes:
            others = _propose_others(bench, options, copy)
            if options.json:
                as_json({"others": _data_of(bench, others)} | copy_data(bench, copy))
            else:
                _say_others(bench, others)
            return
        amendment = _propose(bench, options, copy)
        others = _propose_others(bench, options, copy)
        entry = entry_named(bench.state, amendment)
        if options.json:
            more = copy_data(bench, copy)
            if others:
                more["others"] = _data_of(bench, others)
            known = before.entry(amendment) is not None
            as_json(entry_data(bench.state, entry) | more | {"joined": known})
            return
        _say_others(bench, others)
        say_tabled(bench.state, entry, known=before.entry(amendment) is not None)


def say_tabled(state: Negotiation, entry: Entry, *, known: bool) -> None:
    """Says what became of a proposal: a new amendment, or sponsors of one that was ``known``."""
    from draftbench.amend.amendment import Status
    from draftbench.amend.registers.subamendments import open_parent
    from draftbench.app.amendments.amendment_data import shown_against
    from draftbench.app.amendments.tabling import identical, rejected_before, rejected_words
    from draftbench.cli.entries import placed

    amendment = entry.amendment
    if known:
        who = ", ".join(amendment.sponsors)
        say_that(
            "{amendment} proposes the same and is now sponsored by {who}: {placed}",
            amendment=amendment.id,
            who=who,
            placed=placed(entry),
        )
        return
    values = {"amendment": amendment.id, "fit": placed(entry)}
    say_line(
        message("{amendment} is a draft: {fit}", **values)
        if entry.status is Status.DRAFT
        else message("{amendment} is tabled: {fit}", **values)
    )
    changes = shown_against(state, entry)[2]
    if changes is None:
        return
    parent = open_parent(amendment, state.states)
    for other in identical(state, changes, None if parent is None else parent.id):
        name = other.amendment.id
        if name != amendment.id:
            say_that(
                "  {name} ({sponsors}) proposes the same.",
                name=name,
                sponsors=tuple(other.amendment.sponsors),
            )
    for other in rejected_before(state, changes) if parent is None else ():
        say_line(together("  ", rejected_words(other)))


def _check_ways(options: argparse.Namespace) -> None:
    """Raises UsageError unless it is said in one way what the amendment does."""
    from draftbench.cli.copies import check_copy_options

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
        raise UsageError(
            "Say in one way what the amendment does: --text, --replace, --delete, "
            "--move-after, --split-before, --join-to, or --from an edited copy."
        )
    check_copy_options(options, to=bool(options.to))


def _propose_others(
    bench: Workbench, options: argparse.Namespace, copy: EditedCopy | None
) -> list[AmendmentId]:
    """Tables what those propose who are named in the brackets of an edited copy; what they tabled
    before is not tabled again."""
    from draftbench.amend.changesets.summaries import numbers_in
    from draftbench.app.amendments.tabling import twin_of

    found: list[AmendmentId] = []
    if copy is None:
        return found
    for one in copy.others:
        codes = tuple(each.code for each in one.delegations)
        terms: Terms = {
            "parent": options.to or None,
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
    from draftbench.amend.amendment import Status
    from draftbench.cli.entries import entry_named, placed

    for one in others:
        entry = entry_named(bench.state, one)
        values = {
            "amendment": one,
            "sponsors": tuple(entry.amendment.sponsors),
            "fit": placed(entry),
        }
        say_line(
            message("{amendment} is a draft of {sponsors}: {fit}", **values)
            if entry.status is Status.DRAFT
            else message("{amendment} is tabled for {sponsors}: {fit}", **values)
        )


def _data_of(bench: Workbench, amendments: Sequence[AmendmentId]) -> list[dict[str, Any]]:
    from draftbench.app.amendments.amendment_data import entry_data
    from draftbench.cli.entries import entry_named

    return [entry_data(bench.state, entry_named(bench.state, one)) for one in amendments]


def _propose(bench: Workbench, options: argparse.Namespace, copy: EditedCopy | None) -> AmendmentId:
    from draftbench.amend.changesets.summaries import numbers_in
    from draftbench.amend.proposed_numbers import as_called
    from draftbench.app.amendments.amended_clauses import clause_amended, clause_or_proposed
    from draftbench.app.amendments.tabling import ground, words_replaced

    division = (options.split_before, options.join_to)
    parent = options.to or None
    draft = ground(bench.register, parent)
    clause = None
    if options.clause and parent is None and copy is None and not options.insert_after:
        clause, parent = clause_or_proposed(bench, draft, options.clause)
        draft = ground(bench.register, parent)
    common: dict[str, Any] = {
        "parent": parent,
        "draft": options.draft,
        "apart": options.apart,
        "sponsors": tuple(options.sponsor),
        "reason": options.reason,
        "title": options.title,
        "alternative_to": options.alternative_to or None,
    }
    if copy is not None:
        common["numbers"] = numbers_in(copy.changes, copy.text)
        return bench.propose(copy.changes, **common)
    if options.insert_after:
        after = clause_named(draft, options.insert_after)
        if options.text is None:
            raise UsageError("A new clause needs its words; add --text.")
        return bench.propose_insertion(options.text, after=after, **common)
    if clause is None and parent is not None:
        clause = clause_amended(bench, draft, parent, options.clause)
    if clause is None:
        raise UsageError("Name the clause with --clause, as delegates do: OP 5.")
    if parent is not None:
        draft = as_called(bench.state, draft)
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
    from draftbench.app.amendments.tabling import words_once
    from draftbench.app.drafts.dividing import joined, split

    if options.split_before:
        return split(draft, clause, words_once(draft, clause, options.split_before))
    return joined(draft, clause, clause_named(draft, options.join_to))


def listing(options: argparse.Namespace) -> None:
    """The register, each amendment placed on the draft."""
    from draftbench.amend.proceedings.proceedings_data import ProceedingsData
    from draftbench.amend.wording.places import say_where
    from draftbench.amend.wording.titles import title
    from draftbench.app.amendments.amendment_data import entry_data
    from draftbench.app.passphrases import locked, locked_words
    from draftbench.cli.entries import placed

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
            return
        if state.entries:
            say_line(book()("numbers.now"))
        say_table(
            (
                column("amendment"),
                column("paragraph"),
                column("sponsors"),
                column("what"),
                column("status"),
                column("fit"),
            ),
            (
                (
                    _numbered(e),
                    say_where(state, (e,), book(), texts=True),
                    ", ".join(e.amendment.sponsors),
                    title(state, e.amendment, book()),
                    _stands_why(state, e),
                    placed(e) if e.open else "",
                )
                for e in state.entries
            ),
        )
        for words in locked_words(bench):
            say_line(words)
        for why in bench.drafts.unfit.values():
            say_that("A private act on a draft no longer fits and is left out: {why}", why=why)


def _stands_why(state: Negotiation, entry: Entry) -> str:
    """The state of an amendment; of one that is decided why, where that does not say it."""
    from draftbench.cli.entries import stands

    course = state.course(entry.amendment.id)
    why = "" if entry.open or course.superseded_by is not None else course.note
    return headed(stands(state, entry), why) if why else stands(state, entry)


def _numbered(entry: Entry) -> str:
    from draftbench.amend.registers.subamendments import is_sub

    amendment = entry.amendment
    name: str = amendment.id
    if amendment.revision > 1:
        name = message("{amendment} rev. {revision}", amendment=name, revision=amendment.revision)
    if is_sub(amendment):
        name = message("{amendment} to {parent}", amendment=name, parent=amendment.parent)
    return name


def place(options: argparse.Namespace) -> None:
    """Where an amendment stands on the draft; with --on, put it at another clause."""
    from draftbench.app.amendments.amendment_data import entry_data
    from draftbench.app.amendments.anchoring import anchor
    from draftbench.cli.entries import entry_named, placed, stands

    with project(options.project, view=not options.on) as bench:
        entry = entry_named(bench.state, options.amendment)
        if options.on:
            clause = clause_named(bench.state.draft, options.on)
            anchor(bench, entry.amendment.id, clause, options.text, why=options.why)
            entry = entry_named(bench.state, options.amendment)
        if options.json:
            as_json(entry_data(bench.state, entry))
        else:
            name = beside(entry.amendment.id, stands(bench.state, entry))
            say_line(headed(name, placed(entry)))


def show(options: argparse.Namespace) -> None:
    """All that is known of an amendment."""
    from functools import partial

    from draftbench.app.amendments.amendment_data import full_data
    from draftbench.app.texts.circulated import former_text
    from draftbench.cli.entries import entry_named, told

    with project(options.project) as bench:
        entry = entry_named(bench.state, options.amendment)
        if options.json:
            as_json(full_data(bench.state, entry))
            return
        for line in told(bench.state, entry, partial(former_text, bench.events)):
            say_line(line)


def undo(options: argparse.Namespace) -> int:
    """Take the last act back, or any act at any later time.

    The exit code is 4 where later acts build on it, and 2 where there is nothing to undo."""
    with project(options.project) as bench:
        what = bench.undo(_event(bench, options.event))
        said = message("Undone: {act}.", act=what) if what else _nothing_undone(bench)
        return _say_taken(bench, said, what, options)


def redo(options: argparse.Namespace) -> int:
    """Redo what was undone.

    The exit code is 4 where it no longer fits, and 2 where there is nothing to redo."""
    with project(options.project) as bench:
        what = bench.redo(_event(bench, options.event))
        said = (
            message("Redone: {act}.", act=what)
            if what
            else message("Nothing to redo: the last act was not an undo.")
        )
        return _say_taken(bench, said, what, options)


def _event(bench: Workbench, name: str) -> str:
    from draftbench.app.history.moments import event_named

    private = [act.event.id for act in bench.drafts.acts]
    found = [one for one in private if len(name) >= _FEWEST and one.startswith(name.lower())]
    if len(found) == 1:
        return found[0]
    return event_named(bench.events, name).id if name else ""


def _say_taken(bench: Workbench, sentence: str, what: str, options: argparse.Namespace) -> int:
    if options.json:
        event = bench.history[-1] if what else None
        public = event is not None and event.id == bench.events[-1].id
        number = len(bench.events) if public else None
        as_json({"done": what, "event": event and event.id, "number": number})
    elif what:
        say_line(sentence)
    else:
        raise UsageError(sentence)
    return 0 if what else 2


def _nothing_undone(bench: Workbench) -> str:
    from draftbench.app.history.undoing import is_behind_others

    if is_behind_others(bench.history):
        return message(
            "Nothing was done here since a file was taken in. To undo what was done before, give "
            "its number; “record PROJECT log” shows it."
        )
    return message(
        "Nothing to undo: nothing that was done since the negotiation was opened still stands."
    )
