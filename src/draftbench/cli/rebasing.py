"""``draftbench rebase PROJECT --onto FILE[#PART]``: a new base text arrives."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from draftbench.cli.engine_words import person
from draftbench.cli.grammar import FILE, Acts, by, dry_run, view
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, say_line, say_lines, say_that
from draftbench.errors import ConflictError
from draftbench.messages import message

if TYPE_CHECKING:
    from draftbench.app.history.rebasing import Report


def define(commands: Acts) -> None:
    """Adds the command rebase."""
    command = commands.add("rebase", rebase, "congress.draftbench --onto rev1.docx --dry-run")
    command.takes("project", "PROJECT")
    command.add_argument("--onto", required=True, metavar=FILE)
    dry_run(command)
    by(command)
    view(command)


def rebase(options: argparse.Namespace) -> int:
    """Lay a negotiation on a new base text (Rev.1): every amendment is placed again.

    The exit code is 4 where something is left to be decided by hand: an amendment that
    conflicts with the new text or no longer has a place in it. --dry-run ends with the same
    code."""
    from draftbench.app.history.rebasing import preview
    from draftbench.app.history.rebasing import rebase as lay_on
    from draftbench.app.texts.wholefiles import read_taken
    from draftbench.cli.opening import warn_of_others

    with project(options.project, view=options.dry_run) as bench:
        draft = bench.state.draft
        taken, imported = read_taken(
            options.onto, view=options.view, answering=draft, must_answer=True
        )
        text = taken.text
        warn_of_others(taken)
        if options.dry_run:
            report = preview(bench, text)
        else:
            report = lay_on(bench, text, imported, by=options.by)
        if options.json:
            data = {"applied": not options.dry_run, **report.data(bench.state)}
            as_json(data | {"unexplained": _unexplained(report)} | taken.data(draft.name))
        else:
            _tell(report, dry=options.dry_run)
    return ConflictError.exit_code if report.rebase.undecided else 0


def _unexplained(report: Report) -> list[dict[str, Any]]:
    from draftbench.app.history.unexplained import unexplained
    from draftbench.compare.passages.passage import outcome
    from draftbench.compare.passages.remarks import Names

    alignment, found = unexplained(report)
    names = Names(alignment)
    return [
        {
            "name": names.title(one),
            "change": outcome(one),
            "left": [clause.id for clause in one.left],
            "right": [clause.id for clause in one.right],
            "words": {
                "draft": one.words.left if one.left else None,
                "new": one.words.right if one.right else None,
            },
        }
        for one in found
    ]


def _tell(report: Report, *, dry: bool) -> None:
    from draftbench.app.history.unexplained import unexplained
    from draftbench.cli.differences import difference_lines
    from draftbench.cli.entries import outcome_words

    for heading in report.headings:
        say_line(heading.name)
        for item in heading.items:
            who = person(item.author)
            what = item.amendment or (
                message("In brackets at the request of {person}", person=who)
                if item.brackets
                else message("direct change by {author}", author=who)
            )
            fate = report.becomes(item)
            say_line(
                message(
                    "  {what}: {fate}; {outcome}. {why}",
                    what=what,
                    fate=fate,
                    outcome=outcome_words(item.outcome),
                    why=item.why,
                )
                if item in report.rebase.undecided
                else message("  {what}: {fate}. {why}", what=what, fate=fate, why=item.why)
            )
            words = report.words(item)
            if words is not None and words.draft != words.new:
                nowhere = message("(deleted)") if words.stood else message("(no such paragraph)")
                say_that("      in the draft: {draft}", draft=words.draft or nowhere)
                say_that("      in the new text: {new}", new=words.new or nowhere)
    lines = list(difference_lines(*unexplained(report)))
    if lines:
        say_that("Changed in the new text without an amendment:")
        say_lines(lines)
    if report.dropped_links:
        say_that(
            "{dropped_links} links by hand are idle: their clauses are gone.",
            dropped_links=report.dropped_links,
        )
    if report.unsettled:
        names = ", ".join(report.unsettled)
        say_that(
            "Agreed, but worded differently in the new text, and so open again: {names}.",
            names=names,
        )
    for into, one in report.united:
        say_that(
            "{one} proposes the same as {into} now and was merged into it.", one=one, into=into
        )
    count = len(report.rebase.undecided)
    end = message("Nothing was done yet.") if dry else message("The former wordings stay readable.")
    say_that(
        "{count} to be decided of {count2}. {end}",
        count=count,
        count2=len(report.rebase.items),
        end=end,
    )
