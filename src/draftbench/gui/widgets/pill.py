"""A word on where something stands, and how it is meant."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from draftbench.gui.speech import marked


class Tone(StrEnum):
    """How a word is meant."""

    GOOD = "good"
    DOUBTFUL = "doubtful"
    BAD = "bad"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Pill:
    """A word on where something stands; ``lock`` says that nobody can change it as it stands."""

    text: str
    tone: Tone
    lock: bool = False


MEANT = {
    Tone.GOOD: marked("in order"),
    Tone.DOUBTFUL: marked("to be looked at"),
    Tone.BAD: marked("a problem"),
}
"""What a tone is called where nothing else says how a thing is meant."""
