"""``draftbench draft PROJECT numbers STEP``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from draftbench.cli.engine_words import minute, person
from draftbench.cli.grammar import Acts, by, dry_run
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, column, say_count, say_line, say_table, say_that
from draftbench.messages import listed, message, message_as

if TYPE_CHECKING:
    from draftbench.amend.negotiation import Negotiation
    from draftbench.amend.proceedings.statements import NewName


def define(acts: Acts) -> None:
    """Adds the act numbers and its steps."""
    acts.group(
        "numbers",
        "The numbers of the draft: frozen, or not; new ones.",
        _define_steps,
        "show",
        "STEP",
    )


def _define_steps(steps: Acts) -> None:
    steps.add("show", show)
    frozen = steps.add("freeze", freeze, "--rule letters")
    frozen.choice(
        "--rule",
        ("bis", "letters"),
        "between 5 and 6: 5 bis, 5 ter (bis, at first), or 5A, 5B (letters)",
        "",
    )
    frozen.flag("--printed", "the numbers that the text was printed with, gaps and “5 bis” too")
    free = steps.add("thaw", thaw)
    counted = steps.add("renumber", renumber, "--dry-run")
    parted = steps.add("sections", sections, "restart")
    parted.add_argument("way", choices=("through", "restart"))
    for command in (free, counted):
        dry_run(command)
    for command in (frozen, free, counted, parted):
        by(command)


def show(options: argparse.Namespace) -> None:
    """How the draft is numbered."""
    from draftbench.app.drafts import number_acts

    with project(options.project, view=True) as bench:
        state = bench.state
    if options.json:
        as_json(_data(state))
        return
    now = number_acts.state_of_numbers(state)
    if now.frozen is None:
        say_that("Numbers follow the text.")
    else:
        say_that(
            "Numbers are frozen since {when} ({by}).",
            when=minute(now.frozen.at),
            by=person(now.frozen.by),
        )
        say_that(
            "Between them: {numbers}",
            numbers="5A, 5B, …" if now.rule == "letters" else message("5 bis, 5 ter, …"),
        )
        came = listed(now.between) if now.between else message("nothing")
        say_that("Came since: {between}", between=came)
        say_that(
            "Stay empty: {empty}",
            empty=listed(now.empty) if now.empty else message_as("none", "numbers that stay empty"),
        )
    say_line(
        message("Sections: numbers begin again in each.")
        if now.sections == "restart"
        else message("Sections: numbers go on.")
    )
    if now.last is not None:
        values = {"at": minute(now.last.occasion.at), "by": person(now.last.occasion.by)}
        say_line(
            message("Unfrozen {at} ({by}):", **values)
            if now.last.thawed
            else message("Renumbered {at} ({by}):", **values)
        )
        _say(now.last.rows)


def freeze(options: argparse.Namespace) -> None:
    """Fix the numbers, as when the text is circulated: what comes in later gets a number between
    them, and the number of what goes stays empty."""
    from draftbench.app.drafts import number_acts

    with project(options.project) as bench:
        count = number_acts.freeze(bench, rule=options.rule, printed=options.printed, by=options.by)
        state = bench.state
    if options.json:
        as_json(_data(state))
    else:
        say_count("{n} number is frozen.", "{n} numbers are frozen.", n=count)


def thaw(options: argparse.Namespace) -> None:
    """Let numbers follow the text again."""
    from draftbench.app.drafts import number_acts

    with project(options.project, view=options.dry_run) as bench:
        if options.dry_run:
            table = number_acts.preview_of_thawing(bench.state.draft)
        else:
            table = number_acts.thaw(bench, by=options.by)
        _told(options, bench.state, table, message("Numbers follow the text."))


def renumber(options: argparse.Namespace) -> None:
    """Count everything through; frozen numbers are replaced by the new ones."""
    from draftbench.app.drafts import number_acts

    with project(options.project, view=options.dry_run) as bench:
        if options.dry_run:
            table = number_acts.preview_of_renumbering(bench.state.draft)
        else:
            table = number_acts.renumber(bench, by=options.by)
        _told(options, bench.state, table, message("The draft is renumbered."))


def sections(options: argparse.Namespace) -> None:
    """Let numbers go on through sections, or begin again in each."""
    from draftbench.app.drafts import number_acts

    with project(options.project) as bench:
        table = number_acts.count_sections(bench, options.way, by=options.by)
        words = (
            message("Numbers begin again in each section.")
            if options.way == "restart"
            else message("Numbers go on through sections.")
        )
        _told(options, bench.state, table, words)


def _told(
    options: argparse.Namespace, state: Negotiation, table: Sequence[NewName], words: str
) -> None:
    if options.json:
        as_json({**_data(state), "table": _rows(table)})
        return
    say_line(
        message("Nothing is changed; this would come of it.")
        if getattr(options, "dry_run", False)
        else words
    )
    if table:
        _say(table)
    else:
        say_that("Every clause is called as before.")


def _say(table: Sequence[NewName]) -> None:
    say_table(
        (column("old"), column("new")),
        ((one.old, one.new) for one in table),
    )


def _rows(table: Sequence[NewName]) -> list[dict[str, str]]:
    return [{"clause": one.clause, "old": one.old, "new": one.new} for one in table]


def _data(state: Negotiation) -> dict[str, Any]:
    from draftbench.app.drafts import number_acts
    from draftbench.document import spoken_labels

    now = number_acts.state_of_numbers(state)
    said = spoken_labels(state.draft)
    last = now.last
    return {
        "frozen": None
        if now.frozen is None
        else {"at": now.frozen.at, "by": now.frozen.by, "meeting": now.frozen.meeting},
        "rule": now.rule,
        "sections": now.sections,
        "came": list(now.between),
        "empty": list(now.empty),
        "last": None
        if last is None
        else {
            "at": last.occasion.at,
            "by": last.occasion.by,
            "thawed": last.thawed,
            "table": _rows(last.rows),
        },
        "numbers": {clause: name for clause, name in said.items() if name},
    }
