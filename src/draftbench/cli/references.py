"""``draftbench draft PROJECT references``: what the draft refers to, and written anew."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from draftbench.cli.engine_words import term
from draftbench.cli.grammar import Acts, by
from draftbench.cli.opening import clause_named, project
from draftbench.cli.output import as_json, column, say_line, say_table, say_that
from draftbench.errors import UsageError
from draftbench.messages import headed, listed, message, quoted, sentences

if TYPE_CHECKING:
    from draftbench.amend.negotiation import Negotiation
    from draftbench.amend.references.standing import Reference
    from draftbench.app.workbench import Workbench
    from draftbench.document import ClauseId


def define(acts: Acts) -> None:
    """Adds the act references."""
    command = acts.add("references", references, "update")
    command.add_argument("deed", metavar="update|mean", nargs="?", choices=("update", "mean"))
    command.add_argument("number", metavar="N", nargs="?", type=int)
    command.add_argument("clauses", metavar="CLAUSE", nargs="*", default=[])
    command.option("--of", "CLAUSE", "only those in this clause, and to it")
    command.flag("--all", "those to other texts too")
    command.flag("--another-text", "with `mean`: to no clause")
    by(command)


def references(options: argparse.Namespace) -> int:
    """What the draft refers to of its own (“paragraph 5 above”), and what is out of date.

    “update” writes new numbers, “mean N CLAUSE ...” says what reference N means. The exit code
    is 1 where one is left that needs attention."""
    deed = options.deed
    if deed != "mean" and (options.number or options.clauses or options.another_text):
        raise UsageError("Only `mean` takes a number and clauses: references mean 3 “OP 5”.")
    with project(options.project, view=not deed) as bench:
        if deed == "update":
            return _update(bench, options)
        if deed == "mean":
            _mean(bench, options)
        return _list(bench.state, options)


def _list(state: Negotiation, options: argparse.Namespace) -> int:
    from draftbench.amend.references.following import references as found_in

    found = [*enumerate(found_in(state), 1)]
    shown = [(number, one) for number, one in found if options.all or _ours(one)]
    if options.of:
        clause = clause_named(state.draft, options.of)
        shown = [(n, one) for n, one in shown if clause in (one.clause, *one.targets)]
    if options.json:
        as_json({"references": [_data(state, number, one) for number, one in shown]})
    elif shown:
        say_table(
            ("", column("in"), column("words"), column("state"), column("means")),
            [_row(state, *one) for one in shown],
        )
    else:
        say_that("The draft refers to none of its own paragraphs.")
    return int(any(one.wrong for _, one in shown))


def _ours(one: Reference) -> bool:
    from draftbench.amend.references.mentions import Naming
    from draftbench.amend.references.standing import State

    return one.state is not State.OTHER and one.mention.naming is not Naming.TEXT


def _update(bench: Workbench, options: argparse.Namespace) -> int:
    from draftbench.amend.references.following import references as found_in
    from draftbench.app.drafts.referring import update_references

    made = update_references(bench, by=options.by)
    state = bench.state
    if options.json:
        numbers = {one: number for number, one in enumerate(found_in(state), 1)}
        as_json(
            {
                "updated": [
                    {"clause": one.clause, "from": one.words, "to": one.new} for one in made.done
                ],
                "left": [_data(state, numbers.get(one, 0), one) for one in made.left],
            }
        )
        return int(bool(made.left))
    for one in made.done:
        say_that(
            "{place}: “{words}” is “{new}” now.",
            place=_place(state, one),
            words=one.words,
            new=one.new,
        )
    if not made.done:
        say_that("No references need updating.")
    for one in made.left:
        held = message("The clause is agreed; reopen it first.") if one in made.agreed else ""
        say_line(headed(_place(state, one), sentences(one.why, held)))
    return int(bool(made.left))


def _mean(bench: Workbench, options: argparse.Namespace) -> None:
    from draftbench.amend.references.following import references as found_in
    from draftbench.app.drafts.referring import say_what_is_meant

    found = found_in(bench.state)
    number = options.number or 0
    if not 0 < number <= len(found):
        raise UsageError(
            "There is no reference {number}; `references` lists them by number.", number=number
        )
    if bool(options.clauses) == options.another_text:
        raise UsageError("Say which clauses it means, or --another-text.")
    draft = bench.state.draft
    targets = [clause_named(draft, name) for name in options.clauses]
    say_what_is_meant(bench, found[number - 1], targets, by=options.by)


def _row(state: Negotiation, number: int, one: Reference) -> tuple[str, ...]:
    from draftbench.amend.references.mentions import Naming
    from draftbench.amend.references.standing import State
    from draftbench.language.words import shorten

    said = one.why or _names(state, one.targets)
    if not said and one.target_note:
        said = (
            message("the note before") if one.mention.naming is Naming.SAME else message("a note")
        )
    if one.state is State.STALE:
        said = sentences(said, message("Now “{words}”.", words=shorten(one.new, 60)))
    return str(number), _place(state, one), one.words, term(one.state.value, "a reference"), said


def _data(state: Negotiation, number: int, one: Reference) -> dict[str, Any]:
    return {
        "number": number,
        "clause": one.clause,
        "place": _place(state, one),
        "note": one.note if one.note >= 0 else None,
        "start": one.start,
        "end": one.end,
        "words": one.words,
        "kind": one.mention.naming.value,
        "state": one.state.value,
        "means": list(one.targets),
        "candidates": list(one.candidates),
        "new": one.new,
        "why": one.why,
    }


def _place(state: Negotiation, one: Reference) -> str:
    from draftbench.document import spoken_labels

    clause = state.draft.get(one.clause)
    if clause is None:
        return message("a clause that is gone")
    name = spoken_labels(state.draft).get(one.clause) or term(clause.kind.value)
    return message("{name}, note", name=name) if one.note >= 0 else name


def _names(state: Negotiation, clauses: Sequence[ClauseId]) -> str:
    from draftbench.document import spoken_labels

    labels = spoken_labels(state.draft)
    return listed(
        labels.get(c) or quoted(state.draft[c].text.plain[:40]) for c in clauses if c in state.draft
    )
