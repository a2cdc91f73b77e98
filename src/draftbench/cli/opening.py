"""Opening a project for a command, with a word on what stands in the way of changing it, and files
that hold several texts, with one on which were taken."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.cli.output import JOINED, ProgressLine, in_one_line
from draftbench.errors import DraftbenchError
from draftbench.messages import message

if TYPE_CHECKING:
    from draftbench.app.texts.wholefiles import Taken, WholeFiles
    from draftbench.app.workbench import Workbench
    from draftbench.document import ClauseId, Document
    from draftbench.record import Record


CHECKED = 4 * 1024 * 1024
"""Bytes of the kept files of a project up to which every command looks at them."""


READ_ONLY: ContextVar[str] = ContextVar("READ_ONLY", default="")
"""Why a project can only be read, as long as that was not said."""

_LOCKED: ContextVar[tuple[str, ...]] = ContextVar("_LOCKED", default=())


def _note_joined(bench: Workbench) -> None:
    """Keeps, for the answer of the command, which delegations its acts add by themselves."""
    said = JOINED.get()
    bench.subscribe(lambda _: said.update({d.code: d.name for d in bench.joined}))


def clause_named(text: Document, name: str) -> ClauseId:
    """The clause of a text that people name so, see :func:`.tabling.clause_named`."""
    from draftbench.app.amendments.tabling import clause_named as named

    return named(text, name)


def project(path: str, *, view: bool = False) -> Workbench:
    """The project at ``path``; where it can only be read (somebody has it open, it is damaged)
    that is said on standard error (:func:`say_read_only`), and what happens to the file while it is
    open. Private drafts and notes are unlocked where a variable says how
    (:mod:`draftbench.app.passphrases`). With ``view`` it is read only, and no byte of it changes.
    """
    from draftbench.app.workbench import Workbench
    from draftbench.record.contents import damaged_files_sentence
    from draftbench.record.file import VIEWED

    bench = Workbench.view(Path(path)) if view else Workbench.open(Path(path))
    if bench.read_only and bench.read_only != VIEWED:
        READ_ONLY.set(bench.read_only)
        if view:
            say_read_only()
    _note_joined(bench)
    say_what_happens(bench.record)
    with suppress(DraftbenchError):  # then the reason above says that the file is damaged
        if damaged := bench.record.check_files(CHECKED):
            _warn(damaged_files_sentence(bench.path, damaged))
    try:
        warn_of_private_damage(bench.record)
        _unlock(bench)
    except BaseException:
        bench.close()
        raise
    return bench


def say_what_happens(record: Record) -> None:
    """From now on it is said on standard error what happens to the file, and to the key with which
    what is done there is signed."""
    record.warn_by(_warn)


def say_read_only(error: str = "") -> None:
    """Says why a project can only be read, unless that was said, or the ``error`` says it."""
    why = READ_ONLY.get()
    READ_ONLY.set("")
    if why and why not in error:
        _warn(why)


def _unlock(bench: Workbench) -> None:
    """Opens what the variables hold a passphrase for, and says where none is right. Raises
    InputError where a file of them cannot be read."""
    _LOCKED.set(())
    if any(one.locked for one in bench.record.private.holdings()):
        from draftbench.app import passphrases

        given = tuple(passphrases.passphrases_around(os.environ))
        if given and not passphrases.unlock_all(bench, iter(given)):
            names = (passphrases.FILES, passphrases.WORDS)
            where = " or ".join(name for name in names if os.environ.get(name))
            _warn(
                message(
                    "What {where} gives is not the passphrase; nothing was unlocked.", where=where
                )
            )
        _LOCKED.set(passphrases.locked_words(bench))


def say_locked(name: str) -> str:
    """Why a draft of that name cannot be had where some are locked, and what to do; "" where none
    are, or it is no name of a draft."""
    locked = _LOCKED.get()
    if not locked or not name.startswith("draft-"):
        return ""
    return message(
        "{name} may be one of those that are locked. {locked} To unlock them, set "
        "DRAFTBENCH_PASSPHRASE_FILE to the name of a file that holds the "
        "passphrase.",
        name=name,
        locked=" ".join(locked),
    )


def warn_of_private_damage(record: Record) -> None:
    """Says at once that private notes or drafts of a project are damaged, where they are."""
    if record.private.damage:
        _warn(record.private.damage)


def _warn(sentence: str) -> None:
    """Says at once what happened to the file."""

    sys.stderr.write(f"draftbench: {in_one_line(sentence)}\n")


def whole_files(references: Sequence[str]) -> WholeFiles:
    """The texts of files that are compared, under a line of progress."""
    from draftbench.app.texts.wholefiles import read_whole

    with ProgressLine() as line:
        return read_whole(references, line)


def warn_of_left_out(whole: WholeFiles) -> None:
    """One line on standard error on what was not compared, where that is something."""
    from draftbench.app.texts.wholefiles import left_out_sentence

    if sentence := left_out_sentence(whole):
        warn(sentence)


def warn_of_others(taken: Taken) -> None:
    """One line on standard error on the texts of a file that were not taken."""
    from draftbench.messages import joined

    if taken.others:
        others = joined(text.name for text in taken.others)
        warn(
            message(
                "{file} holds several texts: used {taken}, not {others}. To use another, "
                "name it: FILE#PART.",
                file=taken.file,
                taken=taken.text.name,
                others=others,
            )
        )


def part_heading(texts: Iterable[Document]) -> str:
    """What stands above one of several compared texts: its names, and its title."""
    known = tuple(texts)
    title = next((text.title for text in known if text.title), "")
    names = " → ".join(dict.fromkeys(text.name for text in known))
    return f"{names}: {title}" if title else names


def warn(sentence: str) -> None:
    """A line on standard error."""

    sys.stderr.write(f"{in_one_line(sentence)}\n")
