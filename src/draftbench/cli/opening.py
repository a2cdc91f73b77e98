"""Opening a project for a command, with a word on what stands in the way of changing it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from draftbench.app.drafts.drafting import harmless
from draftbench.app.workbench import Workbench
from draftbench.cli.newcomers import JOINED
from draftbench.record.file import VIEWED


def _note_joined(bench: Workbench) -> None:
    """Keeps, for the answer of the command, which delegations its acts add by themselves."""
    said = JOINED.get()
    bench.subscribe(lambda _: said.update({d.code: d.name for d in bench.joined}))


def project(path: str, *, view: bool = False) -> Workbench:
    """The project at ``path``; where it can only be read (somebody has it open, it is damaged)
    that is said on standard error. Private drafts and notes are unlocked where a variable says how
    (:mod:`draftbench.app.passphrases`). With ``view`` it is read only, and no byte of it changes.
    """
    bench = Workbench.view(Path(path)) if view else Workbench.open(Path(path))
    if bench.read_only and bench.read_only != VIEWED:
        sys.stderr.write(f"draftbench: {harmless(bench.read_only)}\n")
    _note_joined(bench)
    try:
        _unlock(bench)
    except BaseException:
        bench.close()
        raise
    return bench


def _unlock(bench: Workbench) -> None:
    """Opens what the variables hold a passphrase for. Raises InputError where a file of them cannot
    be read."""
    if any(one.locked for one in bench.record.private.holdings()):
        from draftbench.app import passphrases

        passphrases.unlock_all(bench, passphrases.passphrases_around(os.environ))
