"""The tour of the window: four steps, each on a real part of it, and where somebody is in them.

It looks only: nothing here acts on a negotiation.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from draftbench.app.commands import BY_ID
from draftbench.gui.speech import marked, tr

SEEN = "tour"
"""The preference that says that the tour was seen."""


class Part(StrEnum):
    """What a step points at."""

    TEXTS = "texts"
    WRITING = "writing"
    DECIDING = "deciding"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Step:
    """A step. ``commands`` are those whose keys stand in ``words``, by their place-holders."""

    part: Part
    title: str
    words: str
    commands: tuple[tuple[str, str], ...]


STEPS: tuple[Step, ...] = (
    Step(
        Part.TEXTS,
        marked("The texts side by side"),
        marked(
            "The base, a source and your draft stand beside each other, with all differences "
            "marked. {next} goes to the next difference, {previous} to the one before."
        ),
        (("next", "view.next-difference"), ("previous", "view.previous-difference")),
    ),
    Step(
        Part.WRITING,
        marked("Write and propose"),
        marked(
            "Choose a clause of the draft, press Enter or {edit}, and write. Your words change the "
            "draft, or become an amendment of the delegation that you choose in the toolbar."
        ),
        (("edit", "edit.clause"),),
    ),
    Step(
        Part.DECIDING,
        marked("Decide"),
        marked("Every amendment has a card here; {accept} accepts it. {undo} undoes any decision."),
        (("accept", "amend.accept"), ("undo", "edit.undo")),
    ),
    Step(
        Part.EXPORT,
        marked("Export"),
        marked(
            "{export} writes a Word file with tracked changes, and all other papers. "
            "{guide} is help, and {palette} finds everything."
        ),
        (
            ("export", "export.export"),
            ("guide", "help.guide"),
            ("palette", "view.palette"),
        ),
    ),
)
"""The steps in their order."""


@dataclass(frozen=True, slots=True)
class TourCard:
    """What the card of a step says; ``spoken`` is all of it, for screen readers."""

    title: str
    words: str
    place: str
    first: bool
    last: bool

    @property
    def spoken(self) -> str:
        """Everything that the card says, in the order in which it is read."""
        return f"{self.place}. {self.title}. {self.words}"


class Tour:
    """Where somebody is. ``keys`` gives the keys that a command has now, "" where it has none."""

    def __init__(self, keys: Callable[[str], str]) -> None:
        self._keys = keys
        self._at = 0

    @property
    def part(self) -> Part:
        """What the step points at."""
        return STEPS[self._at].part

    def go(self, by: int) -> bool:
        """Goes on (1) or back (-1); says whether there is such a step."""
        there = 0 <= self._at + by < len(STEPS)
        self._at += by if there else 0
        return there

    def card(self) -> TourCard:
        """What the card says."""
        step = STEPS[self._at]
        called = {name: self._called(command) for name, command in step.commands}
        return TourCard(
            tr(step.title),
            tr(step.words, **called),
            tr("Step {number} of {all}", number=self._at + 1, all=len(STEPS)),
            first=self._at == 0,
            last=self._at == len(STEPS) - 1,
        )

    def _called(self, command: str) -> str:
        """The keys of a command; its name where it has none."""
        return self._keys(command) or tr("“{name}”", name=tr(BY_ID[command].title))
