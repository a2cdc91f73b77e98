"""The command ``desk``, and the acts of ``record PROJECT desks``."""

from __future__ import annotations

import argparse

from draftbench.cli.grammar.options import Commands, add, json


def define(commands: Commands) -> None:
    """Adds the command."""
    desk = commands.add_parser(
        "desk", help="This desk: its name and the key with which it signs what is recorded here."
    )
    acts = desk.add_subparsers(dest="act", metavar="ACT", required=True)
    json(add(acts, "show", "Its name, its fingerprint, and where its key is kept.", "desks:show"))
    named = add(acts, "name", "Give this desk a name; its key stays.", "desks:name")
    named.add_argument("name", metavar="NAME")
    json(named)
    line = add(
        acts,
        "export-key",
        "The line with its public key, for whoever keeps the roster.",
        "desks:export_key",
    )
    line.add_argument("output", metavar="OUT", nargs="?", help="a file (default: the terminal)")
    json(line)


def define_roster(acts: Commands) -> None:
    """Adds the acts on the roster of a project."""
    roster = acts.add_parser("desks", help="The roster: which desk may act for whom.")
    ones = roster.add_subparsers(dest="desks", metavar="ACT", required=True)
    json(add(ones, "list", "The desks of the roster.", "desks:roster"))
    new = add(
        ones,
        "add",
        "Put a desk on the roster. The first time, this desk becomes the chair’s.",
        "desks:add",
    )
    new.add_argument(
        "key",
        metavar="KEYFILE",
        help="what “desk export-key” wrote there: a file, or the line itself; - is standard input",
    )
    new.add_argument("--name", metavar="NAME", default="", help="what it is called in the roster")
    _rights(new)
    json(new)
    change = add(ones, "change", "Another name, or another right, of a desk.", "desks:change")
    _desk(change)
    change.add_argument("--name", metavar="NAME", default="", help="its new name")
    _rights(change)
    json(change)
    gone = add(ones, "remove", "Take a desk off the roster; what it did stays.", "desks:remove")
    _desk(gone)
    json(gone)


def _desk(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "desk", metavar="DESK", help="its name, or the beginning of its fingerprint"
    )


def _rights(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--for",
        dest="acts_for",
        action="append",
        metavar="CODE",
        help="for whom it acts: a delegation, SECR for the secretariat, “*” for all; may be "
        "repeated",
    )
    command.add_argument(
        "--chair",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="whether it is a desk of the chair, which may set the roster",
    )
