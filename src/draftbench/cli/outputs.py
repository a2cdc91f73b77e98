"""Commands that write outputs of a negotiation: export, voting."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from draftbench.cli.engine_words import term
from draftbench.cli.grammar import Acts, by, former, kind, no_model, on_paper
from draftbench.cli.opening import project
from draftbench.cli.output import (
    ProgressLine,
    as_json,
    book,
    column,
    in_one_line,
    say_line,
    say_table,
    say_that,
)
from draftbench.errors import UsageError
from draftbench.messages import message, together

if TYPE_CHECKING:
    from draftbench.amend.amendment import AmendmentId
    from draftbench.amend.ballots.votes import Item, Tally
    from draftbench.amend.ballots.voting import Ballot, LeftOut
    from draftbench.amend.negotiation import Negotiation
    from draftbench.app.exports.exporting import Choices
    from draftbench.app.workbench import Workbench
    from draftbench.progress import Progress


KINDS = (
    "clean",
    "tracked",
    "rolling",
    "compilation",
    "table",
    "amendments",
    "voting",
    "positions",
    "trace",
    "numbers",
    "gaps",
    "html",
    "akn",
    "json",
)
"""The outputs, as :data:`draftbench.app.exports.exporting.EXPORTS` names them."""


def define(commands: Acts) -> None:
    """Adds the commands export and voting."""
    paper = commands.add(
        "export", export, "congress.draftbench --as compilation -o compilation.html"
    )
    paper.takes("project", "PROJECT")
    kind(paper, KINDS, "as which paper", "kind", required=True)
    paper.add_argument(
        "-o",
        dest="output",
        required=True,
        metavar="OUT",
        help="the file; - is standard output (text where the output can be text)",
    )
    paper.option(
        "--format",
        "ENDING",
        "the format by the ending of its files, like .md (default: what OUT ends in)",
    )
    paper.flag(
        "--force", "replace a file that this project did not write, or that was changed since"
    )
    paper.add_argument(
        "--source",
        "--sources",
        dest="source",
        action="append",
        metavar="NAME[,NAME]",
        help="texts of the table (default: the first three)",
    )
    paper.add_argument(
        "--arrange",
        dest="arranged",
        choices=("clause", "theme"),
        help="how the table and the gap list are arranged (default: clause)",
    )
    former(paper, "--by", "arranged", choices=("clause", "theme"))
    paper.choice(
        "--compromise",
        ("proposals", "empty", "none"),
        "the last column of the table: the open versions of the draft (the default), room to "
        "write, or none",
    )
    paper.option(
        "--order", "AM,AM", "the order of the voting list for this file alone (“voting” keeps one)"
    )
    paper.add_argument(
        "--update-references",
        action="store_true",
        default=None,
        help="write references to the text's own paragraphs with their new numbers (clean, "
        "tracked, akn)",
    )
    paper.add_argument(
        "--comments",
        action="store_true",
        default=None,
        help="with the open comments, in Word files (clean, tracked, rolling); else they are in no "
        "output",
    )
    on_paper(paper)
    no_model(paper)
    command = commands.add(
        "voting", voting, "congress.draftbench --vote am-1 --for 60 --against 12 --abstaining 4"
    )
    command.takes("project", "PROJECT")
    chosen = command.add_mutually_exclusive_group()
    chosen.add_argument(
        "--order",
        metavar="AM,AM",
        help="these amendments in this order, in the places that they have among themselves; kept "
        "in the project",
    )
    chosen.add_argument("--suggested", action="store_true", help="as suggested again")
    chosen.add_argument(
        "--vote",
        metavar="ITEM",
        help="keep the result of a vote on an amendment (am-3), on its part (am-3/2), on the draft "
        "as a whole (draft), on its part (draft/1)",
    )
    chosen.add_argument(
        "--motion",
        metavar="ITEM",
        help="keep the result of the vote on whether an amendment or the draft is divided",
    )
    chosen.add_argument(
        "--divide",
        metavar="ITEM",
        help="separate votes on parts of an amendment or of the draft (rule 89)",
    )
    command.add_argument("--for", dest="favour", type=int, metavar="N", help="votes in favour")
    command.add_argument("--against", type=int, metavar="N", help="votes against")
    command.add_argument("--abstaining", type=int, metavar="N", help="abstentions")
    command.flag("--without-vote", "adopted without a vote")
    command.flag("--two-thirds", "two thirds of those who vote are needed")
    command.flag("--confirmed", "adopt also where the placing asks for confirmation")
    command.many(
        "--part", "NAMES", "with --divide: a part, by numbers of parts or by clauses (“OP 3, OP 4”)"
    )
    command.option("--objection", "WHO", "with --divide: who objects to it", "")
    by(command)


def export(options: argparse.Namespace) -> None:
    """Write an output of a negotiation, in the format that the name of the file ends in."""
    from dataclasses import replace

    from draftbench.app.exports.exporting import Choices, check_overwrite, keep_output
    from draftbench.app.exports.exporting import export as exported
    from draftbench.app.meetings.vote_order import check_order
    from draftbench.app.outputs.sidebyside import Compromise
    from draftbench.app.texts.circulated import TEXTS, Versions, is_new, keep_export, mark_of
    from draftbench.app.texts.officialfile import base_file
    from draftbench.cli.stationery import stationery_of
    from draftbench.language.words import list_items

    _must_fit(options)
    sources = None
    if options.source is not None:
        sources = tuple(name for given in options.source for name in list_items(given))
    order = None if options.order is None else _ids(options.order)
    path = Path(options.output)
    piped, ending = options.output == "-", _ending(options)
    if piped and options.json:
        raise UsageError(
            "With -o - the output itself is printed; leave --json out, or name a file."
        )
    choices = Choices(
        sources=sources,
        by_theme=options.arranged == "theme",
        compromise=Compromise(options.compromise or Compromise.PROPOSALS),
        order=order,
        model=options.model,
        on=stationery_of(options),
        update_references=bool(options.update_references),
        comments=bool(options.comments),
    )
    with ProgressLine() as line, project(options.project) as bench:
        check_order(bench.register, order or ())
        if not piped and not options.force:
            check_overwrite(bench.record, path)
        if options.kind == "tracked" and not options.template:
            choices = replace(choices, official=base_file(bench.record, bench.state))
        if options.kind in TEXTS:
            mark = mark_of(bench, updated=choices.update_references)
            choices = replace(choices, mark=mark)
        if piped:
            losses = _pipe(bench.state, options.kind, ending, choices, line)
        else:
            losses = exported(
                bench.state,
                options.kind,
                path,
                line,
                ending=ending,
                choices=choices,
                printer=_printed,
            )
            keep_output(bench.record, path)
        new = is_new(Versions.in_project(bench), options.kind, choices.mark)
        name = f"{bench.path.stem} {options.kind}{ending}" if piped else path.name
        keep_export(bench, options.kind, name, choices.mark, again=not new)
    if piped:
        for loss in losses:
            sys.stderr.write(f"draftbench: {in_one_line(loss)}\n")
        return
    if options.json:
        as_json({"file": str(path), "kind": options.kind, "losses": list(losses)})
        return
    say_that("Saved {output}.", output=options.output)
    for loss in losses:
        say_line(together("  ", loss))


def _ending(options: argparse.Namespace) -> str:
    """The format that is asked for by the ending of its files; empty: what the name ends in."""
    given = (options.format or "").strip().lower()
    if given:
        return given if given.startswith(".") else f".{given}"
    if options.output != "-":
        return ""
    from draftbench.app.exports.exporting import EXPORTS

    endings = EXPORTS[options.kind].endings
    return next((one for one in _READABLE if one in endings), endings[0])


_READABLE = (".txt", ".csv", ".html", ".xml", ".json")
"""What is written to standard output where no format is asked for, the first that there is."""


def _pipe(
    state: Negotiation, kind: str, ending: str, choices: Choices, progress: Progress
) -> tuple[str, ...]:
    """Writes an output to standard output, byte for byte; gives what is not in it. Raises
    UsageError where that is a terminal and the format is not one to read."""
    from draftbench.app.exports.exporting import written

    if sys.stdout.isatty() and ending not in (*_READABLE, ".md"):
        raise UsageError(
            "{ending} cannot be shown in a terminal; name a file or another --format.",
            ending=ending,
        )
    output = written(
        state, kind, ending=ending, choices=choices, progress=progress, printer=_printed
    )
    sys.stdout.flush()
    sys.stdout.buffer.write(output.data)
    return output.losses


_OF = {
    "--source": ("source", ("table",)),
    "--arrange": ("arranged", ("table", "gaps")),
    "--compromise": ("compromise", ("table",)),
    "--order": ("order", ("voting",)),
    "--update-references": ("update_references", ("clean", "tracked", "akn")),
    "--comments": ("comments", ("clean", "tracked", "rolling")),
}
"""The options that only some outputs have."""


def _must_fit(options: argparse.Namespace) -> None:
    """Raises UsageError for an option that the output does not have."""
    for name, (key, kinds) in _OF.items():
        if getattr(options, key) is not None and options.kind not in kinds:
            raise UsageError(
                "{name} is for {kinds}, not for {kind}; leave it out.",
                name=name,
                kinds=" and ".join(kinds),
                kind=options.kind,
            )


def _printed(page: bytes) -> bytes:
    """A page as PDF by Qt, where that is installed."""
    from draftbench.app.exports.exporting import no_pdf

    try:
        from draftbench.gui.files.pdf_printer import print_page
    except ImportError as error:
        raise no_pdf() from error
    return print_page(page)


def voting(options: argparse.Namespace) -> None:
    """The order in which amendments are voted on: what rule 90 suggests, or what the chair
    chooses."""
    from draftbench.amend.ballots.voting import left_out, vote_numbers, voting_list
    from draftbench.amend.wording.places import numbers_data, say_where
    from draftbench.app.meetings.polling import running_result
    from draftbench.app.meetings.vote_order import order_voting
    from draftbench.language.phrasebook import FALLBACK, phrasebook

    ordering = options.order is not None or options.suggested
    voted = options.vote is not None or options.motion is not None or options.divide is not None
    with project(options.project, view=not (ordering or voted)) as bench:
        if ordering:
            ids = () if options.suggested else _ids(options.order)
            order_voting(bench, ids, by=options.by)
        elif voted:
            _vote(bench, options)
        ballots, aside = voting_list(bench.state), left_out(bench.state)
        numbers = vote_numbers(ballots)
        chosen = list(bench.state.voting)
        results = running_result(bench)
        begun = bool(bench.state.poll.votes or bench.state.poll.divisions)
        entries = [*(one.entry for one in ballots), *(one.entry for one in aside)]
        words = phrasebook(FALLBACK) if options.json else book()
        paragraph = {
            entry.amendment.id: say_where(bench.state, (entry,), words, texts=True)
            for entry in entries
        }
        places = {
            entry.amendment.id: {
                "paragraph": paragraph[entry.amendment.id],
                "numbers": numbers_data(bench.state, entry),
            }
            for entry in entries
        }
    if options.json:
        as_json(
            {
                "order": chosen,
                "voting": [_data(one) | places[one.entry.amendment.id] for one in ballots],
                "not_voted": [
                    {"amendment": name, "why": one.why} | places[name]
                    for one in aside
                    for name in (one.entry.amendment.id,)
                ],
                "results": [_item_data(item) for item in results],
            }
        )
        return
    if begun:
        say_table(
            (column("vote"), column("result"), ""),
            (
                (one.called, term(one.result.value, "an item on the list of votes"), one.said)
                for one in results
            ),
        )
        return
    if not ballots:
        say_line(message("No amendment is to be put to the vote.") if aside else _NOTHING)
        _say_aside(aside)
        return
    say_table(
        (
            column("vote"),
            column("amendment"),
            column("paragraph"),
            column("sponsors"),
            message("why here"),
            message("if adopted, no vote on"),
        ),
        (
            (
                str(numbers.get(one.entry.amendment.id, "–")),
                one.entry.amendment.id,
                paragraph[one.entry.amendment.id],
                ", ".join(one.entry.amendment.sponsors),
                _why_here(one),
                ", ".join(one.excludes),
            )
            for one in ballots
        ),
    )
    _say_aside(aside)


def _why_here(one: Ballot) -> str:
    if not one.hindrance:
        return one.why
    values = {"why": one.why, "hindrance": one.hindrance}
    if one.to_confirm:
        return message("{why} Needs confirmation before the vote: {hindrance}", **values)
    return message("{why} Not to be voted on as it stands: {hindrance}", **values)


_NOTHING = message("No amendment is before the meeting.")


def _say_aside(aside: Sequence[LeftOut]) -> None:
    """Says which amendments are not put to the vote, and why."""
    for one in aside:
        say_that(
            "Not put to the vote: {amendment}. {why}", amendment=one.entry.amendment.id, why=one.why
        )


def _data(ballot: Ballot) -> dict[str, Any]:
    return {
        "amendment": ballot.entry.amendment.id,
        "sponsors": list(ballot.entry.amendment.sponsors),
        "part": ballot.part,
        "removal": ballot.removal.name.lower(),
        "share": round(ballot.share, 4),
        "why": ballot.why,
        "excludes": list(ballot.excludes),
        "before": ballot.before,
        "hindrance": ballot.hindrance,
        "by_chair": ballot.by_chair,
    }


def _ids(given: str) -> tuple[AmendmentId, ...]:
    from draftbench.amend.amendment import AmendmentId
    from draftbench.language.words import list_items

    return tuple(AmendmentId(name) for name in list_items(given))


def _vote(bench: Workbench, options: argparse.Namespace) -> None:
    """Keeps the result of a vote, or asks for separate votes, as the options say."""
    from draftbench.app.meetings.polling import divide, record_vote

    if options.divide is not None:
        divide(bench, options.divide, options.part, objection=options.objection, by=options.by)
        return
    subject, part = _item(options.vote if options.motion is None else options.motion)
    made = record_vote(
        bench,
        subject,
        _tally(options),
        part=part,
        motion=options.motion is not None,
        confirmed=options.confirmed,
        by=options.by,
    )
    if not options.json:
        say_that("{item} is {result}.", item=options.vote or options.motion, result=made.tally.said)


def _item(given: str) -> tuple[str, int]:
    subject, _, part = given.partition("/")
    if part and not part.isdecimal():
        raise UsageError(
            "“{given}” names no part; write its number behind the stroke, as in am-3/2.",
            given=given,
        )
    return subject.strip(), int(part or 0)


def _tally(options: argparse.Namespace) -> Tally:
    from draftbench.amend.ballots.votes import Tally

    counted = (options.favour, options.against, options.abstaining)
    if options.without_vote:
        if any(one is not None for one in counted):
            raise UsageError(
                "Where there was no vote there are no numbers; leave them or --without-vote out."
            )
        return Tally(without_vote=True)
    if options.favour is None and options.against is None:
        raise UsageError(
            "Say how members voted: --for N --against N --abstaining N, or --without-vote."
        )
    favour, against, abstaining = (one or 0 for one in counted)
    return Tally(favour, against, abstaining, two_thirds=options.two_thirds)


def _item_data(item: Item) -> dict[str, Any]:
    """A line of the running result as JSON."""
    return {
        "item": item.subject if not item.part else f"{item.subject}/{item.part}",
        "motion": item.motion,
        "called": item.called,
        "result": item.result.value,
        "said": item.said,
        "earlier": item.earlier,
    }
