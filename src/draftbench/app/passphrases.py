"""Passphrases of the private line: what each delegation has in it, what is locked, and what sets,
gives, changes and takes away a passphrase."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from draftbench.app.amendments.sponsors import Delegations, listed_delegations
from draftbench.app.workbench import Workbench
from draftbench.errors import InputError, UsageError
from draftbench.messages import counted_message, message
from draftbench.record.privateline import Holding
from draftbench.record.sealing import PassphraseError

FILES = "DRAFTBENCH_PASSPHRASE_FILE"
"""The variable that names files with a passphrase each, as PATH names folders."""
WORDS = "DRAFTBENCH_PASSPHRASE"
"""The variable that holds a passphrase."""
_MOST = 4096


@dataclass(frozen=True, slots=True)
class PrivateHolding:
    """What the delegation ``name`` ("": whoever has the computer) has in the private line."""

    name: str
    held: Holding

    @property
    def seat(self) -> str:
        """Its code."""
        return self.held.seat


def holdings(bench: Workbench) -> tuple[PrivateHolding, ...]:
    """What each delegation has in the private line, locked or not."""
    found = bench.record.private.holdings()
    names = {d.code: d.name for d in listed_delegations(one.seat for one in found)}
    names |= {d.code: d.name for d in bench.state.delegations}
    return tuple(PrivateHolding(names.get(one.seat, one.seat), one) for one in found)


def locked(bench: Workbench) -> tuple[PrivateHolding, ...]:
    """Those under a passphrase that was not given."""
    return tuple(one for one in holdings(bench) if one.held.locked)


def locked_words(bench: Workbench) -> tuple[str, ...]:
    """What is locked, a sentence for each delegation: "3 private drafts of Brazil are locked"."""
    return tuple(_told(one) for one in locked(bench))


def _told(one: PrivateHolding) -> str:
    whose = one.name or message("this computer")
    drafts, notes = one.held.drafts, one.held.notes
    if drafts and notes:
        return message(
            "Locked, of {whose}: {drafts} private drafts and {notes} private notes.",
            whose=whose,
            drafts=drafts,
            notes=notes,
        )
    if drafts:
        return counted_message(
            "{n} private draft of {name} is locked.",
            "{n} private drafts of {name} are locked.",
            n=drafts,
            name=whose,
        )
    if notes:
        return counted_message(
            "{n} private note of {name} is locked.",
            "{n} private notes of {name} are locked.",
            n=notes,
            name=whose,
        )
    return message("The private line of {whose} is locked.", whose=whose)


def seat_named(bench: Workbench, name: str) -> str:
    """The code of a delegation that is named by code or name; "" for none. Raises UsageError for
    one that does not take part."""
    if not name:
        return ""
    held = {one.seat for one in bench.record.private.holdings()}
    if name in held:
        return name
    found = Delegations(bench.state.delegations).named(name)
    if found is None:
        raise UsageError("“{name}” is not in the list of delegations.", name=name)
    return found.code


def unlock(bench: Workbench, seat: str, passphrase: str) -> None:
    """Opens what a delegation has, for as long as the project is open. Raises PassphraseError."""
    bench.record.private.unlock(seat, passphrase)
    bench.read_private()


def unlock_all(bench: Workbench, passphrases: Iterator[str]) -> tuple[str, ...]:
    """Tries passphrases on all that is locked; gives the codes of whom one was right for."""
    opened: list[str] = []
    private = bench.record.private
    for words in passphrases:
        for one in private.holdings():
            if one.locked:
                try:
                    private.unlock(one.seat, words)
                except PassphraseError:
                    continue
                opened.append(one.seat)
    if opened:
        bench.read_private()
    return tuple(opened)


def lock(bench: Workbench, seat: str) -> None:
    """Closes what a delegation has again. Raises UsageError where no passphrase is set."""
    bench.record.private.lock(seat)
    bench.read_private()


def protect(bench: Workbench, seat: str, passphrase: str) -> tuple[Path, ...]:
    """Sets a passphrase, or another one; what is there is sealed anew. Gives the files beside the
    project that still hold private words in clear, or could. Raises LockedError where the former
    passphrase was not given."""
    bench.record.private.protect(seat, passphrase)
    return older_copies(bench.path)


def unprotect(bench: Workbench, seat: str) -> None:
    """Takes a passphrase away. Raises LockedError where it was not given."""
    bench.record.private.unprotect(seat)


def older_copies(project: Path) -> tuple[Path, ...]:
    """The back-ups of a project that were made before its file was brought up to date."""
    found = project.parent.glob(f"{_plain(project.stem)}.version-*{_plain(project.suffix)}")
    return tuple(sorted(found))


def _plain(name: str) -> str:
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)


def passphrase_in(path: Path) -> str:
    """The passphrase in a file: its text without the end of the line. Raises InputError."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST + 1)
        words = data.decode().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            "No passphrase could be read from “{path}”; name a text file that holds it.",
            path=path.name,
        ) from error
    if len(data) > _MOST or not words:
        raise InputError("“{path}” holds no passphrase; name a text file with one.", path=path.name)
    return words


def passphrases_around(environment: Mapping[str, str]) -> Iterator[str]:
    """The passphrases that variables give (:data:`FILES`, :data:`WORDS`)."""
    for name in environment.get(FILES, "").split(os.pathsep):
        if name:
            yield passphrase_in(Path(name))
    if words := environment.get(WORDS, ""):
        yield words
