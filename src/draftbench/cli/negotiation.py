"""Commands on what happens beside the amendments: ``draftbench negotiate PROJECT`` with meetings,
groups, positions and states of clauses."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from draftbench.cli.engine_words import (
    counts,
    delegation,
    minute,
    term,
)
from draftbench.cli.grammar import Acts, Command, by, reasoned
from draftbench.cli.opening import clause_named, project
from draftbench.cli.output import as_json, book, column, say_line, say_table, say_that
from draftbench.messages import Message, beside, headed, listed, message, several, together
from draftbench.messages.catalogue import marked

if TYPE_CHECKING:
    from draftbench.amend.negotiation import Negotiation
    from draftbench.amend.proceedings.proceedings_data import ProceedingsData
    from draftbench.app.workbench import Workbench
    from draftbench.document import ClauseId


_CLAUSES = "clauses as delegates say them: OP 5, PP 2 (b)"


def define(commands: Acts) -> None:
    """Adds the command negotiate, with the acts of all modules on the meeting."""
    commands.group(
        "negotiate",
        "Meetings, positions, brackets, comments, agreed clauses, silence.",
        _define_acts,
        "show",
    )


def _define_acts(acts: Acts) -> None:
    from draftbench.cli import bracketing, commenting

    acts.section("Meet")
    met = acts.add("meeting", meeting, '"Second reading"')
    met.takes("name", "NAME", nargs="?", default="")
    met.option("--date", "DAY", "its day (default: today)", "")
    met.option("--place", "PLACE", "where it meets", "")
    met.option(
        "--zone", "ZONE", "how its clock goes: Europe/Vienna or +01:00 (default: as here)", ""
    )
    met.flag("--close", "close the meeting that is open")
    members = acts.add("group", group, "G77 --member BRA --member MEX")
    members.takes("code", "CODE")
    members.many("--member", "CODE", "one for whom it speaks")
    members.option("--name", "NAME", "the group's name", "")
    shown = acts.add("show", show)
    shown.option("--at", "TIME", f"as the clock stands then; {MOMENT}")
    acts.section("Take positions")
    _define_positions(acts)
    acts.section("Agree")
    for name, text in (
        ("agree", "Agree clauses; their words are locked then."),
        ("park", "Put clauses aside."),
        ("delete", "Delete clauses."),
        ("reopen", "Reopen clauses, with a reason."),
    ):
        why = ' --why "New facts"' if name == "reopen" else ""
        command = acts.add(name, decide, f'"OP 3"{why}', text=text)
        command.takes("clauses", "CLAUSE", _CLAUSES, nargs="+")
        if name == "agree":
            command.flag("--ad-ref", "ad referendum")
            command.flag("--confirmed", "also where amendments on it are open")
        by(command, several=True)
        reasoned(command, required=name == "reopen")
    acts.add("clauses", clauses)
    bracketing.define(acts)
    commenting.define(acts)
    _define_times(acts)


def _define_positions(acts: Acts) -> None:
    taken = acts.add("position", position, '"OP 3" reserve --by G77')
    _target(taken)
    taken.add_argument(
        "stance",
        metavar="STANCE",
        choices=[
            "support",
            "oppose",
            "reserve",
            "flexible",
            "ad-ref",
            "pending",
            "dissociated",
            "none",
        ],
        help="support, oppose, reserve, flexible, ad-ref, pending, dissociated (from its group), "
        "none (withdrawn)",
    )
    by(taken, several=True, required=True)
    taken.option("--note", "WORDS", "what was said", "")
    taken.option("--date", "DAY", "when it was said", "")
    _target(acts.add("positions", positions), optional=True)


def _target(command: Command, *, optional: bool = False) -> None:
    command.takes(
        "target",
        "TARGET",
        "a clause (OP 3), an amendment (am-1), a bracket (br-1, “OP 3[1]”), an option (alt-1/0)",
        nargs="?" if optional else None,
    )


def data_of(
    bench: Workbench, at: str | None = None, *, for_people: bool = False
) -> ProceedingsData:
    """The proceedings of a project as JSON, with the ids of its events; ``at`` is the moment that
    the clock shows (None: now). ``for_people``: in the language of the terminal."""
    from dataclasses import replace

    from draftbench.amend.proceedings.proceedings_data import ProceedingsData
    from draftbench.app.history.moments import doubted_times
    from draftbench.record.event import instant

    state: Negotiation = bench.state
    now = state.proceedings.as_of(state.draft, instant(at))
    return ProceedingsData(
        replace(state, proceedings=now),
        {event.at: event.id for event in bench.events},
        book() if for_people else None,
        doubted_times(bench.events),
    )


def show(options: argparse.Namespace) -> None:
    """Everything that was said and decided."""
    with project(options.project, view=True) as bench:
        data = data_of(bench, options.at, for_people=not options.json).everything()
        if options.json:
            as_json(data)
            return
        for one in data["meetings"]:
            said = (
                message("Meeting “{name}”, {date}", name=one["name"], date=one["date"])
                if one["closed"]
                else message("Meeting “{name}”, {date} (open)", name=one["name"], date=one["date"])
            )
            wrong = message(" (impossible date: the computer’s clock was wrong)")
            say_line(together(said, wrong if one["clock"] else ""))
        for code, members in data["groups"].items():
            say_that(
                "{code} speaks for {members}",
                code=code,
                members=listed(members) if members else message("itself only"),
            )
        _say_clauses(data["clauses"])
        say_brackets(data["brackets"])
        say_sets(data["alternatives"])
        _say_positions(data["positions"])
        for one in data["deadlines"]:
            say_that(
                "Amendments are due until {until} on {about_}.",
                until=minute(one["until"]),
                about_=_about(one["clauses"]),
            )
        say_silences(data["silences"])
        for late in data["late"]:
            say_that("{late} came after the deadline.", late=late)


_COUNTED = ("brackets", "placeholders", "alternatives", "options", "versions", "recorded")


def say_counts(texts: list[tuple[str, dict[str, Any]]]) -> None:
    """Counts of several texts as a table, a text a row."""
    say_table(
        (column("text"), *map(column, _COUNTED), column("paragraphs")),
        (
            (
                name,
                *(str(data[key]) for key in _COUNTED),
                counts(data["states"]),
            )
            for name, data in texts
        ),
    )


def meeting(options: argparse.Namespace) -> None:
    """Open a meeting, or close it."""
    from draftbench.app.meetings import proceedings as acts

    with project(options.project) as bench:
        if options.close:
            name = acts.close_meeting(bench)
            what = message("The meeting “{name}” is closed.", name=name)
        else:
            acts.open_meeting(
                bench, options.name, on=options.date, place=options.place, zone=options.zone
            )
            what = message(
                "The meeting “{meeting_name}” is open.",
                meeting_name=bench.state.proceedings.meeting_name,
            )
        if options.json:
            as_json({"meetings": data_of(bench).everything()["meetings"]})
        else:
            say_line(what)


def group(options: argparse.Namespace) -> None:
    """Say for whom a group speaks."""
    from draftbench.app.meetings import proceedings as acts

    with project(options.project) as bench:
        new = acts.set_group(bench, options.code, options.member, name=options.name)
        if options.json:
            groups = bench.state.proceedings.groups
            as_json(
                {"groups": {c: list(m) for c, m in groups.items()}, "new": [d.code for d in new]}
            )
            return
        say_that(
            "{options} speaks for {member}.",
            options=options.code,
            member=listed(options.member) if options.member else message("itself only"),
        )
        if new:
            added = listed(delegation(one.code, one.name) for one in new)
            say_that("New delegations: {new}.", new=added)


def position(options: argparse.Namespace) -> None:
    """Record a position."""
    from draftbench.amend.proceedings.terms import STANCES, Stance
    from draftbench.app.drafts.bracketing import target_named
    from draftbench.app.meetings import proceedings as acts

    stance = Stance(options.stance)
    with project(options.project) as bench:
        target = target_named(bench, options.target, note=True)
        codes = acts.known(bench, options.by)
        acts.take_position(bench, target, stance, codes, note=options.note, on=options.date)
        if options.json:
            as_json(data_of(bench).on(target))
        else:
            for code in codes:
                say_that(
                    "{delegation}: {stance} ({target}).",
                    delegation=code,
                    stance=STANCES[stance].said,
                    target=options.target,
                )


def positions(options: argparse.Namespace) -> None:
    """Who stands where."""
    from draftbench.app.drafts.bracketing import target_named

    with project(options.project, view=True) as bench:
        data = data_of(bench, for_people=not options.json)
        rows = data.matrix()
        if options.target:
            rows = [data.on(target_named(bench, options.target))]
        if options.json:
            as_json({"positions": rows})
        elif not rows:
            say_that("No positions were taken.")
        else:
            _say_positions(rows)


_DECIDED = {
    "open": marked("{clause} is open."),
    "parked": marked("{clause} is parked."),
    "agreed ad ref": marked("{clause} is agreed ad ref."),
    "agreed": marked("{clause} is agreed."),
    "deleted": marked("{clause} is deleted."),
}
_STATES = {"agree": "agreed", "park": "parked", "delete": "deleted", "reopen": "open"}


def decide(options: argparse.Namespace) -> None:
    """Agrees, parks, deletes or reopens clauses: what ``options.act`` says."""
    from draftbench.amend.proceedings.terms import CLAUSE_STATES, ClauseState
    from draftbench.app.meetings import proceedings as acts
    from draftbench.app.meetings.proceedings import must_be_settled

    state = ClauseState(_STATES[options.act])
    if getattr(options, "ad_ref", False):
        state = ClauseState.AD_REF
    with project(options.project) as bench:
        clauses = [clause_named(bench.state.draft, name) for name in options.clauses]
        if CLAUSE_STATES[state].locks and not options.confirmed:
            for clause in clauses:
                must_be_settled(bench.state, clause)
        for name, clause in zip(options.clauses, clauses, strict=True):
            acts.decide_clause(bench, clause, state, codes=options.by, why=options.why)
            if not options.json:
                say_line(Message(_DECIDED[state.value], {"clause": name}))
        if options.json:
            as_json({"clauses": data_of(bench).clauses()})


def clauses(options: argparse.Namespace) -> None:
    """The states of clauses."""
    with project(options.project, view=True) as bench:
        data = data_of(bench, for_people=not options.json).clauses()
        if options.json:
            as_json({"clauses": data})
        elif not data and bench.state.poll.adopted is not None:
            say_that("Nothing was decided on any clause; the draft was adopted as a whole.")
        elif not data:
            say_that("Nothing was decided on any clause; all are open.")
        else:
            _say_clauses(data)


def _about(clauses_: list[dict[str, Any]] | None) -> str:
    if not clauses_:
        return message("the whole text")
    return listed(one["name"] or one["id"] for one in clauses_)


def _say_clauses(data: list[dict[str, Any]]) -> None:
    if data:
        say_table(
            (column("clause"), column("state"), column("why"), message("asked by")),
            (
                (
                    one["name"] or one["id"],
                    term(one["state"]),
                    one["history"][-1]["why"]
                    if one["history"]
                    else message("agreed with its clause"),
                    listed(one["history"][-1]["asked_by"]) if one["history"] else "",
                )
                for one in data
            ),
        )


def _say_positions(data: list[dict[str, Any]]) -> None:
    if data:
        say_table(
            (column("on"), column("positions"), column("counts")),
            (
                (
                    row["target"].get("name") or row["target"]["id"],
                    listed(_held(code, held) for code, held in row["held"].items()),
                    counts(row["counts"] | ({"unclear": row["unclear"]} if row["unclear"] else {})),
                )
                for row in data
            ),
        )


def _held(code: str, held: dict[str, Any]) -> str:
    if held["stance"] is None:
        return message(
            "{code}: unclear ({unclear})",
            code=code,
            unclear=listed(headed(g, term(s)) for g, s in held["unclear"].items()),
        )
    more = []
    if held["via"]:
        more.append(message("by {whom}", whom=held["via"]))
    if held["apart_from"]:
        more.append(message("apart from {apart_from}", apart_from=listed(held["apart_from"])))
    return headed(code, beside(term(held["stance"]), several(more)))


def say_brackets(data: list[dict[str, Any]]) -> None:
    """Brackets as a table."""
    if data:
        say_table(
            (
                column("bracket"),
                column("clause"),
                column("state"),
                column("words"),
                message("opened by"),
                column("why"),
            ),
            (
                (
                    one["id"],
                    one["clause"]["name"] or one["clause"]["id"],
                    term(one["state"], "a bracket"),
                    one["words"],
                    listed(one["opened_by"] or one.get("owners", ())),
                    (one["ended"] or {}).get("why") or one["why"],
                )
                for one in data
            ),
        )


def say_sets(data: list[dict[str, Any]]) -> None:
    """Sets of alternatives as a table."""
    if data:
        say_table(
            (
                column("option"),
                column("called"),
                column("sponsors"),
                column("status"),
                column("text"),
            ),
            (
                (
                    option["id"],
                    option["label"],
                    listed(option["sponsors"]),
                    option["words"],
                    option["text"] or message("no text"),
                )
                for one in data
                for option in one["options"]
            ),
        )


def say_silences(data: list[dict[str, Any]]) -> None:
    """Silence procedures, a line each."""
    from draftbench.amend.proceedings.terms import SilenceState

    for one in data:
        values = {
            "silence": one["id"],
            "until": minute(one["until"]),
            "clauses": _about(one["clauses"]),
            "state": term(SilenceState(one["state"]).value, "a silence procedure"),
        }
        say_line(
            message(
                "{silence}: silence until {until} on {clauses}: {state} by {delegations}: {why}",
                **values,
                delegations=tuple(one["broken_by"]),
                why=one["why"],
            )
            if one["broken_by"]
            else message("{silence}: silence until {until} on {clauses}: {state}", **values)
        )
        if one["changed_since"]:
            say_that(
                "  not agreed, because changed since: {about_}", about_=_about(one["changed_since"])
            )


MOMENT = "a moment with its zone: 2026-01-31T18:00:00Z"
"""What stands for a moment in the help."""


def _define_times(acts: Acts) -> None:
    """Adds the acts deadline and silence."""
    acts.section("Set times")
    due = acts.add("deadline", deadline, "--until 2026-12-31T18:00:00Z")
    _until(due)
    acts.group("silence", "The silence procedure.", _define_silence, "show", "STEP")


def _define_silence(steps: Acts) -> None:
    _until(steps.add("start", start, "--until 2026-12-31T18:00:00Z"))
    ended = steps.add("break", broken, '--by MEX --why "OP 3 is not agreed"')
    by(ended, several=True, required=True)
    reasoned(ended, required=True)
    passed = steps.add("close", close)
    for command in (ended, passed):
        command.option("--silence", "ID", "default: the last one", "")
    seen = steps.add("show", shown)
    seen.option("--at", "TIME", f"as the clock stands then; {MOMENT}")


def _until(command: Command) -> None:
    command.add_argument("--until", required=True, metavar="TIME", help=MOMENT)
    command.many("--clause", "CLAUSE", "only this one (default: the whole text)")
    command.option("--note", "WORDS", "what else to record", "")


def deadline(options: argparse.Namespace) -> None:
    """Set when amendments are due."""
    from draftbench.app.meetings import deadlines

    with project(options.project) as bench:
        made = deadlines.set_deadline(
            bench, options.until, clauses=_clauses(bench, options), note=options.note
        )
        everything = data_of(bench).everything()["deadlines"]
        found = next(one for one in everything if one["id"] == made)
        if options.json:
            as_json(found)
        else:
            say_that(
                "{made}: amendments are due until {until}.", made=made, until=minute(found["until"])
            )


def start(options: argparse.Namespace) -> None:
    """Begin a silence procedure."""
    from draftbench.app.meetings import deadlines

    with project(options.project) as bench:
        made = deadlines.start_silence(
            bench, options.until, clauses=_clauses(bench, options), note=options.note
        )
        _told(bench, made, options)


def broken(options: argparse.Namespace) -> None:
    """Break the silence."""
    from draftbench.app.meetings import deadlines

    with project(options.project) as bench:
        found = deadlines.break_silence(bench, options.by, why=options.why, silence=options.silence)
        _told(bench, found, options)


def close(options: argparse.Namespace) -> None:
    """Put on record that silence has passed."""
    from draftbench.app.meetings import deadlines

    with project(options.project) as bench:
        _told(bench, deadlines.close_silence(bench, silence=options.silence), options)


def shown(options: argparse.Namespace) -> None:
    """Where the procedures stand."""

    with project(options.project, view=True) as bench:
        data = data_of(bench, options.at, for_people=not options.json).everything()["silences"]
        if options.json:
            as_json({"silences": data})
        elif not data:
            say_that("There is no silence procedure.")
        else:
            say_silences(data)


def _clauses(bench: Workbench, options: argparse.Namespace) -> tuple[ClauseId, ...]:

    return tuple(clause_named(bench.state.draft, name) for name in options.clause)


def _told(bench: Workbench, silence: str, options: argparse.Namespace) -> None:

    everything = data_of(bench, for_people=not options.json).everything()["silences"]
    found = next(one for one in everything if one["id"] == silence)
    if options.json:
        as_json(found)
    else:
        say_silences([found])
