"""The part of the status strip that is about the room: meeting, clock, projector, and whether
numbers are frozen."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from draftbench.amend.negotiation import Negotiation
from draftbench.gui.meeting.clause_numbers import frozen_words
from draftbench.gui.meeting.clock import face, meeting_words
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.theme.style import sized
from draftbench.gui.widgets.labels import as_tip
from draftbench.gui.widgets.layouts import abreast
from draftbench.gui.widgets.pieces import Tone

_SECOND, _QUARTER = 1000, 15_000
"""Milliseconds between two looks at the clock: near a deadline, and else."""
_LONGEST = 26
"""Characters of a meeting's name that are shown."""


def _now() -> datetime:
    return datetime.now(UTC)


class RoomStrip(QWidget):
    """``asked`` carries the id of the command that a click stands for."""

    asked = Signal(object)

    def __init__(self, now: Callable[[], datetime] = _now) -> None:
        super().__init__()
        self.setAccessibleName(tr("Meeting, clock and projector"))
        self._now = now
        self._theme = LIGHT
        self._state: Negotiation | None = None
        self._tones: dict[QPushButton, Tone | None] = {}
        self.projector = self._button("view.projector-freeze", tr("Projector"))
        self.meeting = self._button("negotiate.proceedings", tr("Meeting"))
        self.clock = self._button("negotiate.proceedings", tr("Deadline"))
        self.numbers = self._button("negotiate.numbers", tr("Numbers of the clauses"))
        abreast(self, self.projector, self.numbers, self.clock, self.meeting, spacing=6)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self.set_theme(LIGHT)

    def _button(self, command: str, name: str) -> QPushButton:
        made = QPushButton(self, flat=True)
        made.setAccessibleName(name)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setFont(sans(12))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: self.asked.emit(command))
        made.hide()
        self._tones[made] = None
        return made

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        for button, tone in self._tones.items():
            self._paint(button, tone)

    def show_state(self, state: Negotiation | None, doubted: Collection[str] = ()) -> None:
        """Another state of the negotiation; None: nothing is open. ``doubted`` are times of events
        that cannot be right."""
        self._state = state
        name, tip = ("", "") if state is None else meeting_words(state, doubted)
        short = name
        if len(name) > _LONGEST:
            from draftbench.language.words import shorten

            short = shorten(name, _LONGEST)
        self._say(
            self.meeting,
            f"● {short}" if name else "",
            Tone.GOOD,
            tr("{meeting}: {told}", meeting=name, told=tip),
        )
        frozen, more = ("", "") if state is None else frozen_words(state)
        self._say(self.numbers, frozen, Tone.QUIET, more)
        self.tick()

    def tick(self) -> None:
        """Looks at the clock."""
        found = None if self._state is None else face(self._state, self._now())
        if found is None:
            self._say(self.clock, "", None, "")
        else:
            sign = "! " if found.tone is Tone.BAD else ""
            self._say(self.clock, f"{sign}{found.words}", found.tone, found.tip)
        timed = self._state is not None and (
            bool(self._state.proceedings.deadlines) or bool(self._state.proceedings.silences)
        )
        if not timed:
            self._timer.stop()
            return
        step = _SECOND if found is not None and found.seconds else _QUARTER
        if not self._timer.isActive() or self._timer.interval() != step:
            self._timer.start(step)

    def show_projector(self, words: str, *, frozen: bool) -> None:
        """What is on the screen; empty: the projector is closed."""
        tip = tr("Let the screen follow again") if frozen else tr("Freeze the screen as it is")
        self._say(self.projector, words, Tone.DOUBTFUL if frozen else Tone.QUIET, tip)

    def _say(self, button: QPushButton, words: str, tone: Tone | None, tip: str) -> None:
        button.setText(words.replace("&", "&&"))
        button.setToolTip(as_tip(tip))
        if words:
            button.setAccessibleName(words.removeprefix("! ").removeprefix("● "))
        button.setVisible(bool(words))
        if self._tones[button] is not tone:
            self._tones[button] = tone
            self._paint(button, tone)

    def _paint(self, button: QPushButton, tone: Tone | None) -> None:
        theme = self._theme
        colour, ground = {
            Tone.GOOD: (theme.ok, theme.moved_ground),
            Tone.DOUBTFUL: (theme.warn, theme.bracket_ground),
            Tone.BAD: (theme.deleted, theme.deleted_ground),
            Tone.QUIET: (theme.accent, theme.accent_ground),
            None: (theme.dim, "transparent"),
        }[tone]
        weight = 600 if tone in (Tone.BAD, Tone.DOUBTFUL) else 400
        button.setStyleSheet(
            sized(
                f"QPushButton {{ color: {colour}; background: {ground}; border: 0;"
                f" border-radius: 4px; padding: 2px 8px; font-size: 12px; font-weight: {weight}; }}"
                f"QPushButton:focus {{ border: 1px solid {theme.accent}; padding: 1px 7px; }}"
            )
        )
