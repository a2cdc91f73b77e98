"""Openings in the shape of another kind of text: ``draft PROJECT reshape``, and clauses taken into
the draft (``draft PROJECT take``, ``amend PROJECT take``)."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from draftbench.cli.grammar import Acts, by, dry_run, kind, sponsors
from draftbench.cli.opening import clause_named, project
from draftbench.cli.output import as_json, column, say_count, say_line, say_table, say_that
from draftbench.errors import UsageError
from draftbench.messages import Message, counted_message, message

if TYPE_CHECKING:
    from draftbench.amend.changesets.changes import ChangeSet
    from draftbench.app.drafts.reshaping import Place
    from draftbench.app.workbench import Workbench
    from draftbench.document import ClauseId, Document


def define(acts: Acts) -> None:
    """Adds the act reshape."""
    command = acts.add("reshape", reshape, '"OP 6" --as operative')
    command.takes("clauses", "CLAUSE", "as delegates say it: OP 5", nargs="*")
    command.flag("--all", "every clause (but those of the preamble)")
    kind(
        command,
        ("operative", "declaration", "report", "preamble"),
        "Urges · We urge · The Meeting urged · Urging",
        "shape",
        required=True,
    )
    dry_run(command)
    by(command)
    sponsors(command)


def define_take(acts: Acts) -> None:
    """Adds the act take."""
    command = acts.add("take", take, 'elements 8 --after "OP 5"')
    command.takes("source", "SOURCE", "the name of a source")
    command.takes("clauses", "CLAUSE", nargs="+")
    command.option("--after", "CLAUSE", "of the draft (default: where the source has it)")
    shape = command.add_mutually_exclusive_group()
    shape.add_argument(
        "--reshape",
        dest="as_it_stands",
        action="store_false",
        help="“We urge” becomes “Urges” where the draft is a resolution, and so on (the default)",
    )
    shape.add_argument(
        "--as-it-stands",
        dest="as_it_stands",
        action="store_true",
        help="every word as the source has it",
    )
    command.set_defaults(as_it_stands=False)
    command.flag("--confirmed", "also what is already in the draft")
    dry_run(command)
    by(command)


def reshape(options: argparse.Namespace) -> None:
    """Put openings into the shape of another kind of text: “Urges”, “We urge”, “The Meeting urged”.
    What does not carry over stays as it is and is listed."""
    from draftbench.app.drafts import reshaping
    from draftbench.language.acts import Shape

    if bool(options.clauses) == options.all:
        raise UsageError("Say which clauses are meant, or --all.")
    with project(options.project, view=options.dry_run) as bench:
        only = [clause_named(bench.state.draft, name) for name in options.clauses]
        made = reshaping.plan(bench.state, Shape(options.shape), only)
        amendment = None
        if made.done and not options.dry_run:
            amendment = reshaping.reshape(
                bench, made, by=options.by, sponsors=tuple(options.sponsor), reason=options.reason
            )
        if options.json:
            as_json(
                {
                    "shape": options.shape,
                    "reshaped": [_data(one) for one in made.done],
                    "left_out": [_data(one) for one in made.left_out],
                    "dry_run": options.dry_run,
                    "amendment": amendment,
                }
            )
            return
        _tell(made.places)
        count = len(made.done)
        done = counted_message("{n} opening", "{n} openings", n=count)
        if not made.places:
            say_that("These openings have that shape already.")
        elif options.dry_run or not count:
            say_count(
                "{n} opening would change; nothing was changed.",
                "{n} openings would change; nothing was changed.",
                n=count,
            )
        elif amendment is not None:
            say_that("{amendment} is tabled: {done}.", amendment=amendment, done=done)
        else:
            say_count("{n} opening changed.", "{n} openings changed.", n=count)


def take(options: argparse.Namespace) -> None:
    """Take clauses of a source into the draft, their openings in the shape of the draft."""
    from draftbench.app.drafts import dividing, reshaping
    from draftbench.app.drafts.drafting import gap_for
    from draftbench.app.texts.comparing import side_by_side

    with project(options.project, view=options.dry_run) as bench:
        state = bench.state
        source = next((d for d in (*state.sources, state.base) if d.name == options.source), None)
        if source is None:
            names = ", ".join(d.name for d in (*state.sources, state.base))
            raise UsageError(
                "There is no source “{source}”; there are: {names}.",
                source=options.source,
                names=names,
            )
        clauses = tuple(clause_named(source, name) for name in options.clauses)
        texts = () if source is state.base else (source.name,)
        rows = side_by_side(state, texts, model=False)
        at = rows.texts.index(source)
        after: ClauseId | None
        if options.after:
            after, under = clause_named(state.draft, options.after), None
        else:
            cells = [(row.cells[at], row.cells[-1]) for row in rows.rows]
            under, after = gap_for(state.draft, source, clauses[0], cells)
        as_it_stands = options.as_it_stands
        answer = None
        if source is not state.base:
            answer = dividing.answering(state, rows, at, clauses)
        beside = answer is not None and (not options.after or after in answer.own)

        def taking(after: ClauseId | None, under: ClauseId | None) -> reshaping.Taking:
            return reshaping.taking(
                state, source.name, clauses, after, under, as_it_stands=as_it_stands
            )

        if answer and beside and answer.replaces and not taking(answer.own[-1], None).places:
            changes = dividing.as_in(state.draft, answer.own, source, answer.theirs)
            if changes is not None:
                _take_shape(bench, source, (answer.own, answer.theirs), changes, options)
                return
        twice = answer.twice if answer and beside else ()
        others = answer.own if answer and beside and not answer.is_version else ()
        if options.dry_run:
            made = taking(after, under)
            if not options.confirmed:
                reshaping.check_new(state.draft, source.name, made, twice)
        else:
            made = reshaping.take(
                bench,
                source.name,
                clauses,
                after=after,
                under=under,
                by=options.by,
                as_it_stands=as_it_stands,
                twice=twice,
                confirmed=options.confirmed,
            )
        places = made.names(state.draft)
        if options.json:
            as_json(
                {
                    "clause": made.first,
                    "places": list(places),
                    "reshaped": [_data(one) for one in made.done],
                    "as_it_stands": [_data(one) for one in made.places if one.why is not None],
                    "dry_run": options.dry_run,
                    "not_replaced": list(others),
                }
            )
            return
        _tell(made.places)
        values = {
            "source": options.source,
            "clauses": tuple(options.clauses),
            "places": places or message("the clause"),
        }
        say_line(
            message("Would be taken from {source}: {clauses}, as {places}.", **values)
            if options.dry_run
            else message("Taken from {source}: {clauses}, as {places}.", **values)
        )
        if others:
            say_line(reshaping.not_replaced(state.draft, others))


def _take_shape(
    bench: Workbench,
    version: Document,
    row: tuple[Sequence[ClauseId], Sequence[ClauseId]],
    changes: ChangeSet,
    options: argparse.Namespace,
) -> None:
    """Divides or joins the draft's clauses of a row as the version has them."""
    from draftbench.document import Origin, spoken_labels

    own, theirs = row
    names = tuple(spoken_labels(bench.state.draft).get(clause, clause) for clause in own)
    if not options.dry_run:
        origins = tuple(Origin(version.name, clause) for clause in theirs)
        what = message("Took words from {source}", source=version.name)
        bench.amend_draft(what, changes, options.by, origins)
    if options.json:
        keys = {"clause": own[0], "reshaped": [], "as_it_stands": [], "dry_run": options.dry_run}
        as_json({**keys, "replaced": list(own)})
        return
    values = {"source": version.name, "clauses": names}
    if not changes.changes:
        say_that("{clauses}: the draft reads as {source} here already.", **values)
    elif options.dry_run:
        say_that("{clauses} would become as in {source}.", **values)
    else:
        say_that("{clauses}: now as in {source}.", **values)


def _tell(places: Sequence[Place]) -> None:
    """What becomes of each opening, or why it stays."""
    if places:
        rows = ((one.name, _changes(one), _doubt(one)) for one in places)
        say_table(
            (column("clause"), column("opening"), message("stays as it is")),
            rows,
        )


def _doubt(one: Place) -> str:
    """Why an opening stays as it is."""
    if one.why is None:
        return ""
    return Message(one.why.sentence, {"words": one.why.words, "nobody": one.why.nobody})


def _changes(one: Place) -> str:
    if one.why is not None:
        return ""
    return "; ".join(f"{old or '…'} → {new or '…'}" for old, new in one.changes)


def _data(one: Place) -> dict[str, Any]:
    return {
        "clause": one.clause,
        "place": one.name,
        "changes": [{"old": old, "new": new} for old, new in one.changes],
        "text": one.text.plain,
        "why": None if one.why is None else str(one.why),
    }
