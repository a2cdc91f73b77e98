"""Desks: ``draftbench desk show | name | export-key | new-key`` and ``draftbench record PROJECT
desks list | add | change | remove``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from draftbench.cli.grammar import Acts, Command, force
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, column, say_line, say_table, say_that
from draftbench.errors import InputError
from draftbench.messages import Message, beside, headed, listed, message, message_as, sentences
from draftbench.messages.catalogue import marked

if TYPE_CHECKING:
    from draftbench.app.desks.attribution import Attribution
    from draftbench.app.desks.desk import Desk
    from draftbench.app.desks.roster import DeskKey, RosterDesk


def define(commands: Acts) -> None:
    """Adds the command desk."""
    commands.group(
        "desk",
        "This desk: its name and the key with which it signs what is recorded here.",
        _define_acts,
        "show",
    )


def _define_acts(acts: Acts) -> None:
    acts.add("show", show)
    named = acts.add("name", name, '"Chair’s desk"')
    named.takes("name", "NAME")
    line = acts.add("export-key", export_key, "desk.key")
    line.takes("output", "OUT", "a file (default: the terminal)", nargs="?")
    force(line)
    acts.add("new-key", new_key)


def define_roster(acts: Acts) -> None:
    """Adds the acts on the roster of a project."""
    acts.group("desks", "The roster: which desk may act for whom.", _define_roster, "list")


def _define_roster(ones: Acts) -> None:
    ones.add("list", roster)
    new = ones.add("add", add, "desk.key --name Brasília --for BRA")
    new.takes(
        "key",
        "KEYFILE",
        "what “desk export-key” wrote there: a file, or the line itself; - is standard input",
    )
    new.option("--name", "NAME", "what it is called in the roster", "")
    _rights(new)
    changed = ones.add("change", change, "Brasília --for ARG")
    _add_desk(changed)
    changed.option("--name", "NAME", "its new name", "")
    _rights(changed)
    gone = ones.add("remove", remove, "Brasília")
    _add_desk(gone)


def _add_desk(command: Command) -> None:
    command.takes("desk", "DESK", "its name, or the beginning of its fingerprint")


def _rights(command: Command) -> None:
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


IDLE = message("That roster has no effect.")
"""What is said of a roster that does not hold: another is the first, or it is not the chair's."""
_PLACES = {
    "keyring": message("in the key ring of the system"),
    "file": message("in a file beside the settings"),
}


def show(options: argparse.Namespace) -> None:
    """Its name, its fingerprint, and where its key is kept."""
    from draftbench.app.desks.desk import this_desk

    _tell_desk(this_desk(), as_data=options.json)


def name(options: argparse.Namespace) -> None:
    """Give this desk a name; its key stays."""
    from draftbench.app.desks.desk import rename_desk

    _tell_desk(rename_desk(options.name), as_data=options.json)


def export_key(options: argparse.Namespace) -> None:
    """The line with its public key, for whoever keeps the roster."""
    from draftbench.app.desks.desk import this_desk
    from draftbench.app.desks.roster import key_line
    from draftbench.app.texts.files import write_bytes

    desk = this_desk()
    line = key_line(desk.public)
    options.output = None if options.output == "-" else options.output
    if options.output:
        write_bytes(Path(options.output), f"{line}\n".encode())
    if options.json:
        as_json(_desk(desk) | {"line": line, "output": options.output})
    else:
        say_line(message("Saved {output}.", output=options.output) if options.output else line)


def new_key(options: argparse.Namespace) -> None:
    """Begin with a new key where the one of this desk is damaged.

    Others see another desk then. What is left of the former key is kept beside the settings."""
    from draftbench.app.desks.desk import new_desk

    _tell_desk(new_desk(), as_data=options.json)


def roster(options: argparse.Namespace) -> None:
    """The desks of the roster."""
    from draftbench.app.desks.attribution import roster_of
    from draftbench.app.desks.desk import known_desk
    from draftbench.app.desks.roster import fingerprint

    with project(options.project, view=True) as bench:
        found = roster_of(bench.record)
    desks = () if found is None else tuple(found.desks.values())
    if options.json:
        as_json({"desks": [desk_data(one) for one in desks]})
    elif not desks:
        say_that("There is no roster: nobody has said which desk may act for whom.")
    else:
        own = known_desk()
        say_table(
            (column("desk"), message("acts for"), column("chair"), column("fingerprint")),
            (
                (
                    beside(one.name, message("this desk") if own and own.key == one.key else ""),
                    codes_in_words(one.acts_for),
                    message("yes") if one.chair else "",
                    fingerprint(one.key),
                )
                for one in desks
            ),
        )


def add(options: argparse.Namespace) -> None:
    """Put a desk on the roster. The first time, this desk becomes the chair’s."""
    from draftbench.app.desks.rostering import add_desk

    given = _given(options.key)
    with project(options.project) as bench:
        new = add_desk(
            bench,
            given._replace(name=options.name or given.name),
            options.acts_for or (),
            chair=bool(options.chair),
        )
    _tell(new, marked("{desk} is on the roster."), as_data=options.json)


def change(options: argparse.Namespace) -> None:
    """Another name, or another right, of a desk."""
    from draftbench.app.desks.rostering import change_desk

    with project(options.project) as bench:
        new = change_desk(
            bench, options.desk, name=options.name, acts_for=options.acts_for, chair=options.chair
        )
    _tell(new, marked("{desk} is on the roster."), as_data=options.json)


def remove(options: argparse.Namespace) -> None:
    """Take a desk off the roster; what it did stays."""
    from draftbench.app.desks.rostering import remove_desk

    with project(options.project) as bench:
        gone = remove_desk(bench, options.desk)
    _tell(gone, marked("{desk} is off the roster."), as_data=options.json)


def attribution_data(one: Attribution) -> dict[str, Any]:
    """Who recorded an event, as JSON."""
    from draftbench.app.desks.roster import fingerprint

    return {
        "event": one.event,
        "state": one.signing.value,
        "desk": one.desk or None,
        "key": one.key.hex() or None,
        "fingerprint": fingerprint(one.key) if one.key else None,
        "for": list(one.acts_for),
        "denied": list(one.denied),
        "asks": one.asks,
        "no_effect": one.is_idle,
    }


def describe_attribution(one: Attribution) -> str:
    """Who recorded an event, and for whom, in a line."""
    return sentences(_signed(one), IDLE if one.is_idle else "")


def _signed(one: Attribution) -> str:
    from draftbench.app.desks.attribution import Signing
    from draftbench.app.desks.roster import fingerprint

    whom = (
        message(" for {codes_in_words}", codes_in_words=codes_in_words(one.acts_for))
        if one.acts_for
        else ""
    )
    if one.signing is Signing.WRONG:
        return message("The signature is wrong: the event was altered or forged.")
    if one.signing is Signing.MISSING:
        return message("Not signed, done{whom}.", whom=whom) if whom else message("Not signed.")
    if one.signing is Signing.WAITING:
        return message("Not signed yet: the desk waits for its key.")
    if one.signing is Signing.UNKNOWN:
        return message(
            "Signed by an unknown desk ({fingerprint}){whom}.",
            fingerprint=fingerprint(one.key),
            whom=whom,
        )
    said = [message("Signed by {desk}{whom}.", desk=one.desk, whom=whom)]
    if one.founds:
        said.append(message("It brings the first roster."))
    if one.denied:
        said.append(
            message(
                "That desk may not act for {codes_in_words}.",
                codes_in_words=codes_in_words(one.denied),
            )
        )
    return sentences(*said)


def _given(key: str) -> DeskKey:
    """The key in a file, in the line itself, or on standard input."""
    from draftbench.app.desks.roster import read_key_line
    from draftbench.app.texts.files import read_input

    if key.split()[:1] == ["draftbench-desk"]:
        return read_key_line(key)
    try:
        return read_key_line(read_input(Path(key)).decode("utf-8-sig"), key)
    except UnicodeDecodeError as error:
        raise InputError(
            "“{key}” is no desk key; ask for the file that “draftbench desk export-key” writes.",
            key=key,
        ) from error


def _tell_desk(desk: Desk, *, as_data: bool) -> None:
    from draftbench.app.desks.desk import trouble
    from draftbench.app.desks.roster import fingerprint

    if as_data:
        as_json(_desk(desk))
        return
    say_line(headed(desk.name, fingerprint(desk.key)))
    if said := trouble():
        say_line(said)
        return
    say_that("Its private key is kept {places}.", places=_PLACES[desk.place])


def _desk(desk: Desk) -> dict[str, Any]:
    from draftbench.app.desks.desk import trouble
    from draftbench.app.desks.roster import fingerprint

    return {
        "name": desk.name,
        "key": desk.key.hex(),
        "fingerprint": fingerprint(desk.key),
        "kept": desk.place,
        "trouble": trouble() or None,
    }


def _tell(one: RosterDesk, what: str, *, as_data: bool) -> None:
    from draftbench.app.desks.roster import fingerprint

    if as_data:
        as_json({"desk": desk_data(one)})
        return
    say_line(Message(what, {"desk": beside(one.name, fingerprint(one.key))}))


def desk_data(one: RosterDesk) -> dict[str, Any]:
    """A desk of the roster, as JSON."""
    from draftbench.app.desks.desk import known_desk
    from draftbench.app.desks.roster import fingerprint

    own = known_desk()
    return {
        "name": one.name,
        "key": one.key.hex(),
        "fingerprint": fingerprint(one.key),
        "for": list(one.acts_for),
        "chair": one.chair,
        "this_desk": own is not None and own.key == one.key,
    }


def codes_in_words(codes: tuple[str, ...]) -> str:
    """For whom a desk acts, in words."""
    from draftbench.app.desks.attribution import CHAIR
    from draftbench.app.desks.roster import ALL

    names = {
        ALL: message_as("all", "for whom a desk acts"),
        CHAIR: message("the chair"),
        "SECR": message("the secretariat"),
    }
    return listed(names.get(code, code) for code in codes) if codes else ""
