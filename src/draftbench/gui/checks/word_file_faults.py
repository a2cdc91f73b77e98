"""Whether a Word file is sound, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.app.texts.checking import checked, rules
from draftbench.gui.speech import counted, marked, relayed, tr
from draftbench.gui.widgets.replies import Line, Listing, ListRow, Lists, Look, Reply, Said, Work
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.formats.docx.lint.rule import Verdict


def checked_file(path: Path) -> Reply:
    """The verdict on a Word file: a sentence where it is sound, else the list of its faults."""

    def work(progress: Progress) -> Verdict:
        progress(0.1, tr("Checking {file}", file=path.name))
        return checked(path)

    def then(verdict: Verdict) -> Reply:
        if verdict.sound:
            return Said(
                counted(
                    "{file} is sound: none of {n} rule is broken.",
                    "{file} is sound: none of {n} rules is broken.",
                    len(rules()),
                    file=path.name,
                )
            )
        return Lists(tr("Check of {file}", file=path.name), (Faults(path.name, verdict),))

    return Work(work, then)


class Faults(Listing):
    """What is wrong with a Word file."""

    title = marked("Faults")
    columns = (marked("Where"), marked("What is wrong"), marked("Rule"))
    stretch = 1

    def __init__(self, name: str, verdict: Verdict) -> None:
        self._faults = verdict.faults
        count = len(verdict.faults)
        self.lead = counted("{file} has one fault.", "{file} has {n} faults.", count, file=name)

    def rows(self) -> Sequence[ListRow]:
        """By rule, in the order of the file."""
        return [
            ListRow(str(at), (fault.where, relayed(fault.message), fault.code))
            for at, fault in enumerate(self._faults)
        ]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The fault, and what its rule asks for."""
        if not keys:
            return ()
        fault = self._faults[int(keys[0])]
        asks = dict(rules()).get(fault.code, "")
        return (
            Line(fault.where, Look.HEAD),
            Line(relayed(fault.message)),
            Line(tr("What is asked for: {rule}", rule=relayed(asks)), Look.DIM),
        )
