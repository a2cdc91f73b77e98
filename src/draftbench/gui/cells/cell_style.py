"""Fonts and measures of the cells at one size, in one theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QFont, QFontMetricsF

from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.fonts import beside as sans
from draftbench.gui.theme.fonts import lettering, serif

NARROW = 250
"""Below this width of a cell (at size 1) the margins are smaller."""
STACKED = 200
"""Below this width of a cell (at size 1) labels stand over the text, not beside it."""


@dataclass(frozen=True)
class Looks:
    """How cells look: a theme and a factor of size. Measures are in pixels."""

    theme: Theme
    zoom: float = 1.0

    def px(self, size: float) -> float:
        """A measure of the design at this size."""
        return size * self.zoom

    @cached_property
    def text(self) -> QFont:
        """The face of the texts."""
        return serif(self.px(14))

    @cached_property
    def heading(self) -> QFont:
        """The face of headings in the texts."""
        return sans(self.px(13.5), bold=True)

    @cached_property
    def label(self) -> QFont:
        """The face of the labels of clauses."""
        return sans(self.px(11.5), bold=True)

    @cached_property
    def small(self) -> QFont:
        """The face of small print."""
        return sans(self.px(11.5))

    @cached_property
    def aside(self) -> QFont:
        """The face of words under a label."""
        return sans(self.px(10.5))

    @cached_property
    def gap(self) -> QFont:
        """The face of the words in a gap."""
        return sans(self.px(12))

    @cached_property
    def chip(self) -> QFont:
        """The face of the codes of delegations."""
        return sans(self.px(10.5), bold=True)

    @cached_property
    def tag(self) -> QFont:
        """The face of the delegations behind the sign of a bracket, which is raised (and thereby
        set smaller)."""
        return sans(self.px(14), bold=True)

    @cached_property
    def line(self) -> float:
        """The height of a line of text."""
        return round(self.px(14) * lettering().spacing)

    @cached_property
    def small_line(self) -> float:
        """The height of a line of small print."""
        return round(self.px(11.5) * 1.42)

    @cached_property
    def top(self) -> float:
        """The margin over the first line of a cell."""
        return round(self.px(5))

    @cached_property
    def bottom(self) -> float:
        """The margin under the last line of a cell."""
        return round(self.px(6))

    @cached_property
    def between(self) -> float:
        """The space between two clauses in one cell."""
        return round(self.px(8))

    @cached_property
    def band(self) -> int:
        """The height of the head of a theme over its first row."""
        return round(self.px(54))

    @cached_property
    def fold(self) -> int:
        """The height of the line that rows are folded behind."""
        return round(self.px(22))

    @cached_property
    def indent(self) -> float:
        """The indent of one level of a list."""
        return round(self.px(16))

    def edge(self, width: int) -> float:
        """The margin at the outer side of a label in a cell of that width."""
        return round(self.px(10))

    def stacked(self, width: int) -> bool:
        """Whether labels stand over the text in a cell of that width."""
        return width < STACKED * self.zoom

    def gutter(self, width: int) -> float:
        """The margin of the text at the side of the labels in a cell of that width."""
        if self.stacked(width):
            return self.edge(width)
        return (
            max(self._beside, round(self.px(66)))
            if width >= NARROW * self.zoom
            else round(self.px(50))
        )

    @cached_property
    def _beside(self) -> int:
        """Pixels of the number that a clause had, with the bars beside the text."""
        words = QFontMetricsF(self.aside).horizontalAdvance(tr("was {clause}", clause="OP 19"))
        return round(self.px(10) + words + self.px(12))

    def margin(self, width: int) -> float:
        """The margin of the text at the other side in a cell of that width."""
        return round(self.px(14 if width >= NARROW * self.zoom else 10))

    def estimates(self, characters: Sequence[int], width: int) -> list[int]:
        """About how high cells of a width with so many characters are."""
        across = max(40.0, width - self.gutter(width) - self.margin(width))
        share = self._per_character / across
        line, margins = int(self.line), int(self.top + self.bottom)
        return [int(count * share + 1) * line + margins for count in characters]

    @cached_property
    def _per_character(self) -> float:
        sample = "the programmes of the United Nations Office on Drugs and Crime and of others"
        return QFontMetricsF(self.text).horizontalAdvance(sample) / len(sample) * 1.04


def label_lines(
    text: str, width: float, looks: Looks
) -> tuple[tuple[str, ...], tuple[float, float]]:
    """A label in lines no wider than they must be, and its size."""
    metrics = QFontMetricsF(looks.label)
    lines: list[str] = []
    for word in text.split():
        if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    across = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
    return tuple(lines), (across, len(lines) * metrics.lineSpacing())
