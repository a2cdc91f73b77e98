"""Desks: ``draftbench desk show | name | export-key`` and ``draftbench record PROJECT desks list |
add | change | remove``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from draftbench.app.desks.attribution import CHAIR, Attribution, Signing, roster_of
from draftbench.app.desks.desk import Desk, known_desk, rename_desk, this_desk
from draftbench.app.desks.roster import (
    ALL,
    DeskKey,
    RosterDesk,
    fingerprint,
    key_line,
    read_key_line,
)
from draftbench.app.desks.rostering import add_desk, change_desk, remove_desk
from draftbench.app.texts.files import read_input, write_bytes
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, say, say_line, say_table
from draftbench.errors import InputError

IDLE = "That roster has no effect."
"""What is said of a roster that does not hold: another is the first, or it is not the chair's."""
_PLACES = {"keyring": "in the key ring of the system", "file": "in a file beside the settings"}


def show(options: argparse.Namespace) -> int:
    """This desk."""
    _tell_desk(this_desk(), as_data=options.json)
    return 0


def name(options: argparse.Namespace) -> int:
    """Another name for this desk."""
    _tell_desk(rename_desk(options.name), as_data=options.json)
    return 0


def export_key(options: argparse.Namespace) -> int:
    """The line with its public key."""
    desk = this_desk()
    line = key_line(desk.public)
    if options.output:
        write_bytes(Path(options.output), f"{line}\n".encode())
    if options.json:
        as_json(_desk(desk) | {"line": line, "output": options.output})
    else:
        say(f"Saved {options.output}." if options.output else line)
    return 0


def roster(options: argparse.Namespace) -> int:
    """The desks of the roster."""
    with project(options.project, view=True) as bench:
        found = roster_of(bench.record)
    desks = () if found is None else tuple(found.desks.values())
    if options.json:
        as_json({"desks": [desk_data(one) for one in desks]})
    elif not desks:
        say("There is no roster: nobody has said which desk may act for whom.")
    else:
        own = known_desk()
        say_table(
            ("desk", "acts for", "chair", "fingerprint"),
            (
                (
                    one.name + (" (this desk)" if own and own.key == one.key else ""),
                    codes_in_words(one.acts_for),
                    "yes" if one.chair else "",
                    fingerprint(one.key),
                )
                for one in desks
            ),
        )
    return 0


def add(options: argparse.Namespace) -> int:
    """Puts a desk on the roster."""
    given = _given(options.key)
    with project(options.project) as bench:
        new = add_desk(
            bench,
            given._replace(name=options.name or given.name),
            options.acts_for or (),
            chair=bool(options.chair),
        )
    _tell(new, "is on the roster", as_data=options.json)
    return 0


def change(options: argparse.Namespace) -> int:
    """Another name or right of a desk."""
    with project(options.project) as bench:
        new = change_desk(
            bench, options.desk, name=options.name, acts_for=options.acts_for, chair=options.chair
        )
    _tell(new, "is on the roster", as_data=options.json)
    return 0


def remove(options: argparse.Namespace) -> int:
    """Takes a desk off the roster."""
    with project(options.project) as bench:
        gone = remove_desk(bench, options.desk)
    _tell(gone, "is off the roster", as_data=options.json)
    return 0


def attribution_data(one: Attribution) -> dict[str, Any]:
    """Who recorded an event, as JSON."""
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
    return f"{_signed(one)} {IDLE}" if one.is_idle else _signed(one)


def _signed(one: Attribution) -> str:
    whom = f" for {codes_in_words(one.acts_for)}" if one.acts_for else ""
    if one.signing is Signing.WRONG:
        return "The signature is wrong: the event was altered or forged."
    if one.signing is Signing.MISSING:
        return f"Not signed, done{whom}." if whom else "Not signed."
    if one.signing is Signing.WAITING:
        return "Not signed yet: the desk waits for its key ring."
    if one.signing is Signing.UNKNOWN:
        return f"Signed by an unknown desk ({fingerprint(one.key)}){whom}."
    said = [f"Signed by {one.desk}{whom}."]
    if one.founds:
        said.append("It brings the first roster.")
    if one.denied:
        said.append(f"That desk may not act for {codes_in_words(one.denied)}.")
    return " ".join(said)


def _given(key: str) -> DeskKey:
    """The key in a file, in the line itself, or on standard input."""
    if key.split()[:1] == ["draftbench-desk"]:
        return read_key_line(key)
    try:
        return read_key_line(read_input(Path(key)).decode("utf-8-sig"), key)
    except UnicodeDecodeError as error:
        msg = f"'{key}' is no desk key; ask for the file that “draftbench desk export-key” writes."
        raise InputError(msg) from error


def _tell_desk(desk: Desk, *, as_data: bool) -> None:
    if as_data:
        as_json(_desk(desk))
        return
    say_line(f"{desk.name}: {fingerprint(desk.key)}")
    say(f"Its private key is kept {_PLACES[desk.place]}.")


def _desk(desk: Desk) -> dict[str, Any]:
    return {
        "name": desk.name,
        "key": desk.key.hex(),
        "fingerprint": fingerprint(desk.key),
        "kept": desk.place,
    }


def _tell(one: RosterDesk, what: str, *, as_data: bool) -> None:
    if as_data:
        as_json({"desk": desk_data(one)})
        return
    say_line(f"{one.name} ({fingerprint(one.key)}) {what}.")


def desk_data(one: RosterDesk) -> dict[str, Any]:
    """A desk of the roster, as JSON."""
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
    names = {ALL: "all", CHAIR: "the chair", "SECR": "the secretariat"}
    return ", ".join(names.get(code, code) for code in codes)
