"""What delegations are known by in the window: eight hues in three forms.

Twenty-four can so be told apart, and the code is always written beside. The hues keep their
distance in every theme, for normal sight and for three kinds of colour blindness.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from draftbench.gui.theme.colours import CONTRAST, CONTRAST_DARK, DARK, LIGHT, Theme


class Form(StrEnum):
    """How a hue is worn; PLAIN has none, for whoever is too many to be told apart by it."""

    SOLID = "solid"
    OUTLINE = "outline"
    BANDED = "banded"
    PLAIN = "plain"


class Identity(NamedTuple):
    """The number of a hue, and its form."""

    hue: int
    form: Form

    def colour(self, theme: Theme) -> str:
        """The hue in a theme, as "#rrggbb": readable on its grounds, and under writing in the
        colour of its texts' ground."""
        return theme.dim if self.form is Form.PLAIN else HUES[theme.name][self.hue]

    def ground(self, theme: Theme) -> str:
        """The tint of the hue behind what the delegation proposes, as "#rrggbb"."""
        pairs = [(self.colour(theme)[at : at + 2], theme.panel[at : at + 2]) for at in (1, 3, 5)]
        mixed = (TINT * int(one, 16) + (1 - TINT) * int(two, 16) for one, two in pairs)
        return "#" + "".join(f"{round(each):02x}" for each in mixed)


TINT = 0.09
"""How strong the hue is in that tint."""

HUES: dict[str, tuple[str, ...]] = {
    LIGHT.name: (
        "#017b57", "#584bff", "#a8530d", "#390089", "#8b5790", "#0e3328", "#573300", "#4c4e59",
    ),
    DARK.name: (
        "#83b87f", "#9584ff", "#e49000", "#ac9ec8", "#fbb3c4", "#d4f2b1", "#e4f333", "#b48b96",
    ),
    CONTRAST.name: (
        "#4a5e4d", "#6500ff", "#8f3300", "#24003e", "#661c87", "#00070e", "#431401", "#3f3a48",
    ),
    CONTRAST_DARK.name: (
        "#83b87f", "#9584ff", "#e49000", "#ac9ec8", "#fbb3c4", "#d4f2b1", "#e4f333", "#b48b96",
    ),
}  # fmt: skip
"""The hues by the names of the themes, in the order in which they are given; none is near the
colour of writing."""

_FORMS = (Form.SOLID, Form.OUTLINE, Form.BANDED)
TOLD_APART = len(_FORMS) * len(HUES[LIGHT.name])
"""How many delegations can be told apart without reading their codes."""

_worn: list[Mapping[str, int]] = [{}]


def use(colours: Mapping[str, int]) -> None:
    """From now on all windows of the program show these delegations (by their codes, with the
    numbers of their colours), those of the negotiation that is open."""
    _worn[-1] = colours


def identity(code: str) -> Identity:
    """What a delegation of the negotiation in the window is known by, from its first proposal."""
    return numbered(_worn[-1].get(code, TOLD_APART))


def numbered(colour: int) -> Identity:
    """What the number of a colour stands for."""
    if not 0 <= colour < TOLD_APART:
        return Identity(0, Form.PLAIN)
    form, hue = divmod(colour, len(HUES[LIGHT.name]))
    return Identity(hue, _FORMS[form])
