"""The command ``negotiate`` and its acts."""

from __future__ import annotations

import argparse

from draftbench.cli.grammar.options import Commands, add, json

_CLAUSES = "clauses as delegates say them: OP 5, PP 2 (b)"
_MOMENT = "a moment with its zone: 2026-01-31T18:00:00Z"


def define(commands: Commands) -> None:
    """Adds the command."""
    negotiate = commands.add_parser(
        "negotiate", help="Meetings, positions, brackets, agreed clauses, silence."
    )
    negotiate.add_argument("project", metavar="PROJECT")
    acts = negotiate.add_subparsers(dest="act", metavar="ACT", required=True)
    show = add(acts, "show", "Everything that was said and decided.", "negotiation:show")
    show.add_argument("--at", metavar="TIME", help=f"as the clock stands then; {_MOMENT}")
    json(show)
    _people(acts)
    _clauses(acts)
    _brackets(acts)
    _alternatives(acts)
    _times(acts)


def _people(acts: Commands) -> None:
    meeting = add(acts, "meeting", "Open a meeting, or close it.", "negotiation:meeting")
    meeting.add_argument("name", metavar="NAME", nargs="?", default="")
    meeting.add_argument("--date", metavar="DAY", default="", help="its day (default: today)")
    meeting.add_argument("--place", default="", help="where it meets")
    meeting.add_argument(
        "--zone", default="", help="how its clock goes: Europe/Vienna or +01:00 (default: as here)"
    )
    meeting.add_argument("--close", action="store_true", help="close the meeting that is open")
    json(meeting)
    group = add(acts, "group", "Say for whom a group speaks.", "negotiation:group")
    group.add_argument("code", metavar="CODE")
    group.add_argument(
        "--member", action="append", default=[], metavar="CODE", help="may be repeated"
    )
    group.add_argument("--name", default="", help="the group's name")
    json(group)
    position = add(acts, "position", "Record a position.", "negotiation:position")
    _target(position)
    position.add_argument(
        "stance",
        metavar="STANCE",
        choices=(
            "support",
            "oppose",
            "reserve",
            "flexible",
            "ad-ref",
            "pending",
            "dissociated",
            "none",
        ),
        help="support, oppose, reserve, flexible, ad-ref, pending, dissociated (from its group), "
        "none (taken back)",
    )
    _by(position, required=True)
    position.add_argument("--note", default="")
    position.add_argument("--date", metavar="DAY", default="", help="when it was said")
    json(position)
    positions = add(acts, "positions", "Who stands where.", "negotiation:positions")
    _target(positions, optional=True)
    json(positions)


def _clauses(acts: Commands) -> None:
    for name, text in (
        ("agree", "Agree clauses; their words are locked then."),
        ("park", "Put clauses aside."),
        ("delete", "Delete clauses."),
        ("reopen", "Reopen clauses, with a reason."),
    ):
        command = add(acts, name, text, "negotiation:decide")
        command.add_argument("clauses", metavar="CLAUSE", nargs="+", help=_CLAUSES)
        if name == "agree":
            command.add_argument("--ad-ref", action="store_true", help="ad referendum")
            command.add_argument(
                "--confirmed", action="store_true", help="also where amendments on it are open"
            )
        _by(command)
        command.add_argument("--why", default="", required=name == "reopen")
        json(command)
    json(add(acts, "clauses", "The states of clauses.", "negotiation:clauses"))


def _brackets(acts: Commands) -> None:
    bracket = add(acts, "bracket", "Put words, or clauses, in brackets.", "bracketing:bracket")
    bracket.add_argument("clause", metavar="CLAUSE")
    bracket.add_argument("--words", default="", help="words of it (default: the whole clause)")
    bracket.add_argument(
        "--nth", type=int, default=0, metavar="N", help="which of several alike, from 1"
    )
    bracket.add_argument("--to", metavar="CLAUSE", help="the last clause that it goes over")
    _by(bracket, required=True)
    bracket.add_argument("--why", default="")
    json(bracket)
    explain = add(acts, "explain", "Say whose a bracket is, and why.", "bracketing:explain")
    explain.add_argument("bracket", metavar="BRACKET", help="its name, or its place: “OP 3[1]”")
    _by(explain, required=True)
    explain.add_argument("--why", default="")
    json(explain)
    resolve = add(acts, "resolve", "Resolve a bracket.", "bracketing:resolve")
    resolve.add_argument(
        "bracket", metavar="BRACKET", help="its name (br-2), or its place: “OP 3[1]”"
    )
    how = resolve.add_mutually_exclusive_group(required=True)
    how.add_argument("--keep", action="store_true", help="the words stay")
    how.add_argument("--remove", action="store_true", help="the words go")
    how.add_argument("--replace", metavar="TEXT", help="other words take their place")
    resolve.add_argument(
        "--only",
        action="store_true",
        help="take the alternatives beside it out: [shall][should]",
    )
    _by(resolve)
    resolve.add_argument("--why", default="")
    json(resolve)
    json(add(acts, "brackets", "The brackets, open and ended.", "bracketing:brackets"))
    counts = add(acts, "counts", "How many brackets and options there are.", "bracketing:counts")
    counts.add_argument(
        "moments",
        metavar="MOMENT",
        nargs="*",
        help="versions or moments, as “record PROJECT show” takes them (default: all named ones)",
    )
    json(counts)


def _alternatives(acts: Commands) -> None:
    made = add(acts, "alternatives", "Make a set of alternatives.", "bracketing:alternatives")
    made.add_argument("clause", metavar="CLAUSE")
    made.add_argument(
        "--amendment",
        action="append",
        default=[],
        metavar="AMENDMENT",
        help="an open amendment that is one of them; may be repeated",
    )
    made.add_argument(
        "--text",
        action="append",
        default=[],
        metavar="CODE,CODE=TEXT",
        help="a version with its sponsors (CODE= for no text); may be repeated",
    )
    made.add_argument(
        "--style",
        choices=("alt", "bis", "option"),
        default="alt",
        help="how they are called: 3 alt (default), 3 bis, or option 1, 2",
    )
    _by(made)
    made.add_argument("--why", default="")
    json(made)
    choose = add(acts, "choose", "Choose one of the alternatives.", "bracketing:choose")
    choose.add_argument("set", metavar="SET", help="alt-1")
    choose.add_argument(
        "option", metavar="OPTION", nargs="?", default="", help="its number; 0 is the base"
    )
    choose.add_argument("--text", default="", help="another text instead")
    _by(choose)
    choose.add_argument("--why", default="")
    json(choose)


def _times(acts: Commands) -> None:
    deadline = add(acts, "deadline", "Set when amendments are due.", "timing:deadline")
    deadline.add_argument("--until", required=True, metavar="TIME", help=_MOMENT)
    _about(deadline)
    json(deadline)
    silence = acts.add_parser("silence", help="The silence procedure.")
    steps = silence.add_subparsers(dest="step", metavar="STEP", required=True)
    start = add(steps, "start", "Begin a silence procedure.", "timing:start")
    start.add_argument("--until", required=True, metavar="TIME", help=_MOMENT)
    _about(start)
    json(start)
    broken = add(steps, "break", "Break the silence.", "timing:broken")
    _by(broken, required=True)
    broken.add_argument("--why", default="", required=True)
    close = add(steps, "close", "Put on record that silence has passed.", "timing:close")
    shown = add(steps, "show", "Where the procedures stand.", "timing:shown")
    shown.add_argument("--at", metavar="TIME", help=f"as the clock stands then; {_MOMENT}")
    for command in (broken, close):
        command.add_argument("--silence", metavar="ID", default="", help="default: the last one")
    for command in (broken, close, shown):
        json(command)


def _target(command: argparse.ArgumentParser, *, optional: bool = False) -> None:
    command.add_argument(
        "target",
        metavar="TARGET",
        nargs="?" if optional else None,
        help="a clause (OP 3), an amendment (am-1), a bracket (br-1, “OP 3[1]”), an option "
        "(alt-1/0)",
    )


def _by(command: argparse.ArgumentParser, *, required: bool = False) -> None:
    command.add_argument(
        "--by",
        action="append",
        default=[],
        required=required,
        metavar="CODE",
        help="a delegation or group; may be repeated",
    )


def _about(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--clause",
        action="append",
        default=[],
        metavar="CLAUSE",
        help="only this one; may be repeated (default: the whole text)",
    )
    command.add_argument("--note", default="")
