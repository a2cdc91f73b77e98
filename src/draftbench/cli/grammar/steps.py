"""The acts of ``amend`` that take a step with amendments."""

from __future__ import annotations

import argparse

from draftbench.cli.grammar.options import FILE, Commands, add, json, of_copy


def define(acts: Commands) -> None:
    """Adds the acts."""
    states = add(acts, "states", "The states of an amendment and what may follow.", "steps:states")
    json(states)
    _accept(acts)
    for name, text in (
        ("submit", "Hand drafts in, not yet tabled."),
        ("table", "Table drafts, or table again what was held, rejected or withdrawn."),
        ("return", "Make what was submitted a draft again."),
        ("hold", "Put the decision off."),
        ("reject", "Reject amendments."),
        ("withdraw", "Withdraw amendments."),
        ("supersede", "Put amendments aside because another one was taken."),
    ):
        command = add(acts, name, text, "steps:decide")
        many = name == "reject"
        _amendments(command, "*" if many else "+")
        if many:
            command.add_argument("--package", metavar="NAME", help="all of a package")
        _terms(command)
        json(command)
    step = add(acts, "step", "Bring amendments into a state, where that is allowed.", "steps:step")
    _amendments(step, "+")
    step.add_argument("state", metavar="STATE", help="as “states” lists them, like on-hold")
    _terms(step)
    json(step)
    recommend = add(
        acts,
        "recommend",
        "Say what the bureau recommends; the text stays as it is.",
        "steps:recommend",
    )
    recommend.add_argument("amendment", metavar="AMENDMENT")
    recommend.add_argument(
        "advice", choices=("accept", "reject", "modify", "merge", "refer", "none")
    )
    _words(recommend)
    recommend.add_argument("--into", metavar="AMENDMENT", help="for merge")
    recommend.add_argument("--to", metavar="WHOM", default="", help="for refer")
    _terms(recommend)
    reason = add(acts, "reason", "Give an open amendment its reason.", "steps:reason")
    reason.add_argument("amendment", metavar="AMENDMENT")
    reason.add_argument("words", metavar="WORDS", help="empty: takes it away")
    for name, text in (
        ("join", "Delegations join the sponsors of an amendment."),
        ("leave", "Delegations leave the sponsors; when the last one does, it is withdrawn."),
    ):
        command = add(acts, name, text, f"steps:{name}")
        command.add_argument("amendment", metavar="AMENDMENT")
        command.add_argument("sponsors", metavar="CODE", nargs="+")
        command.add_argument("--why", metavar="REASON", default="")


def _accept(acts: Commands) -> None:
    accept = add(
        acts, "accept", "Accept amendments, also with other words or in part.", "steps:accept"
    )
    _amendments(accept, "*")
    accept.add_argument(
        "--all",
        dest="everything",
        action="store_true",
        help="every tabled amendment that excludes no other; the others are listed",
    )
    accept.add_argument(
        "--sponsor",
        action="append",
        default=[],
        metavar="CODE",
        help="like --all, of this delegation; may be repeated",
    )
    accept.add_argument(
        "--confirmed", action="store_true", help="also where it asks for confirmation"
    )
    accept.add_argument(
        "--dry-run", action="store_true", help="only say what would be accepted, and what not"
    )
    _words(accept)
    accept.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="PART",
        help="only this part: a clause (OP 3), or a number that “show” gives; may be repeated",
    )
    accept.add_argument(
        "--refuse-rest", action="store_true", help="with --only: the rest is not accepted"
    )
    accept.add_argument("--as-recommended", action="store_true", help="decide as was recommended")
    accept.add_argument("--package", metavar="NAME", help="all of a package, or none")
    _terms(accept)
    json(accept)


def _amendments(command: argparse.ArgumentParser, count: str) -> None:
    command.add_argument("amendments", metavar="AMENDMENT", nargs=count)


def _words(command: argparse.ArgumentParser) -> None:
    command.add_argument("--text", help="the clause as it should read instead")
    command.add_argument("--clause", metavar="CLAUSE", help="with --text: which clause")
    command.add_argument(
        "--from", dest="edited", metavar=FILE, help="the text as it should read: an edited copy"
    )
    of_copy(command)


def _terms(command: argparse.ArgumentParser) -> None:
    command.add_argument("--why", metavar="REASON", default="")
    command.add_argument("--by", metavar="WHO", default="", help="who decides")
