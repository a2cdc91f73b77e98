"""The strip at the bottom: the numbers of the negotiation, what is being done, what is saved."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton

from draftbench.gui.amendments.decision_queue import Affected
from draftbench.gui.meeting.room_strip import RoomStrip
from draftbench.gui.rows.negotiation_summary import Summary
from draftbench.gui.session.file_parts import language_name
from draftbench.gui.speech import counted, marked_count, plain_name, relayed, tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.theme.style import set_kind, sized
from draftbench.gui.widgets.announcement import announce
from draftbench.gui.widgets.labels import ElidedButton, ElidedLabel, plain
from draftbench.gui.widgets.layouts import abreast
from draftbench.gui.widgets.measures import FOOT

FLASH = 2000
"""Milliseconds for which the words on what is saved stand out when that was asked."""
_COUNTS = {
    "changes": ("changes", ""),
    "open": ("open", ""),
    "conflicts": ("need", "conflicts"),
    "confirm": ("need", "confirm"),
    "orphans": ("need", "orphans"),
    "brackets": ("need", "brackets"),
    "delegations": ("view", "positions"),
}
"""The numbers: what a click on one chooses (as the side panel says it)."""
_ALWAYS = frozenset({"changes", "open", "conflicts"})
"""Numbers that are told when they are 0 too."""


_COUNTED = {
    "changes": marked_count("{n} change", "{n} changes"),
    "open": marked_count("{n} open", "{n} open"),
    "conflicts": marked_count("{n} conflict", "{n} conflicts"),
    "confirm": marked_count("{n} needs confirmation", "{n} need confirmation"),
    "orphans": marked_count("{n} without a place", "{n} without a place"),
    "brackets": marked_count("{n} open bracket", "{n} open brackets"),
}
_DELEGATIONS = marked_count("{n} delegation", "{n} delegations")


def _counted(name: str, n: int) -> str:
    """A number with what it counts."""
    return counted(*_COUNTED.get(name, _DELEGATIONS), n)


class Count(QPushButton):
    """A number and what it counts; a click leads to it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setObjectName("count")
        self.setProperty("kind", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.before, self.number, self.words = plain(""), plain(""), plain("")
        self.number.setObjectName("number")
        self._line = line = abreast(self, margins=(7, 0, 7, 0), spacing=5)
        for label in (self.before, self.number, self.words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.addWidget(label)
        self.show_count(None)

    def sizeHint(self) -> QSize:
        return QSize(self._line.sizeHint().width(), 23)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_count(self, count: int | None) -> None:
        """Shows a number; None: there is nothing to count."""
        shown = count is not None and (count > 0 or self._name in _ALWAYS)
        said = _counted(self._name, count or 0)
        before, number, after = plain_name(said).partition(str(count))  # the number stands out
        for label, words in ((self.before, before), (self.number, number), (self.words, after)):
            label.setText(words.strip() if shown else "")
            label.setVisible(bool(label.text()))
        self.setAccessibleName(said)
        self.setToolTip(tr("Show them: {counted}", counted=said) if count else "")
        if self.parent() is not None or not shown:
            self.setVisible(shown)


class StatusStrip(QFrame):
    """``cancelled`` asks for an end of the job that is shown, ``chosen`` carries what a number
    leads to, in the words of the side panel; or ("changes", ""), ("open", ""), or ("view", its
    name)."""

    cancelled = Signal(object)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setAccessibleName(tr("State of the negotiation"))
        self.counts: dict[str, Count] = {}
        self._affected: Affected | None = None
        self._layout = abreast(self, margins=(8, 3, 14, 3), spacing=2)
        for name, (kind, what) in _COUNTS.items():
            count = Count(name)
            count.clicked.connect(lambda _=False, key=(kind, what): self.chosen.emit(key))
            self.counts[name] = count
            self._layout.addWidget(count)
        self.compared = plain("")
        self._layout.addWidget(self.compared)
        self.affected = ElidedButton()
        self.affected.setObjectName("affected")
        self.affected.setAccessibleName(tr("What the last act changed elsewhere"))
        self.affected.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.affected.clicked.connect(self._show_affected)
        self.affected.hide()
        self._layout.addSpacing(8)
        self._layout.addWidget(self.affected)
        self.words = ElidedLabel("")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._layout.addWidget(self.words, 1)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, 100)
        self._bar.setFixedSize(130, 8)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setAccessibleName(tr("Cancel what is being done"))
        self._cancel.setFont(sans(12))
        self._cancel.clicked.connect(lambda: self.cancelled.emit(None))
        self.saved = plain("")
        self._language = plain("")
        self.read_only = plain("", "pill")
        self.copy = QPushButton(tr("Save a copy…"))
        self.copy.setAccessibleName(tr("Save a copy…"))
        self.room = RoomStrip()
        for widget in (
            *(self._bar, self._cancel, self.read_only, self.copy),
            *(self.room, self.saved, self._language),
        ):
            self._layout.addSpacing(9)
            self._layout.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=FLASH)
        self._timer.timeout.connect(lambda: set_kind(self.saved, ""))
        self.setFixedHeight(FOOT)
        self.set_theme(LIGHT)
        self.clear()
        self.hide_progress()

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.room.set_theme(theme)
        self.setStyleSheet(
            sized(
                f"QFrame#foot {{ background: {theme.panel}; border: 0;"
                f" border-top: 1px solid {theme.line}; }}"
                f"QFrame#foot QLabel {{ color: {theme.dim}; font-size: 12px; }}"
                f"QFrame#foot QLabel#number {{ color: {theme.text}; font-weight: 600; }}"
                "QFrame#foot QPushButton { padding: 0px 9px; font-size: 12px; }"
                f"QPushButton#affected {{ color: {theme.warn}; background: {theme.bracket_ground};"
                " border: 0; border-radius: 9px; min-height: 20px; font-weight: 600; }"
                f"QPushButton#affected:hover, QPushButton#affected:focus {{ border: 1px solid"
                f" {theme.warn}; }}"
            )
        )

    def clear(self) -> None:
        """Nothing is open."""
        for count in self.counts.values():
            count.show_count(None)
        self.compared.clear()
        self.show_read_only("")
        self.show_affected(None)
        self.room.show_state(None)
        self.saved.clear()
        self._language.clear()
        self.words.clear()

    def show_saved(self, words: str) -> None:
        """What is saved, and since when."""
        self.saved.setText(words)

    def flash_saved(self, words: str) -> None:
        """The same, asked for: it stands out for a moment."""
        self.saved.setText(words)
        set_kind(self.saved, "pill-accent")
        self._timer.start()
        announce(self, words)

    def show_read_only(self, why: str) -> None:
        """That nothing can be written in this project, and ``why``; "": it can."""
        for widget in (self.read_only, self.copy):
            widget.setVisible(bool(why))
        self.read_only.setText(tr("Read-only") if why else "")
        self.read_only.setToolTip(why)
        self.read_only.setAccessibleDescription(why)
        announce(self, why)

    def set_summary(self, summary: Summary, compared: str = "") -> None:
        """The numbers; of two files that are but ``compared`` the words on what differs."""
        self.compared.setText(compared)
        self.compared.setContentsMargins(7, 0, 7, 0)
        for name, number in (
            ("changes", summary.changes),
            ("open", summary.waiting),
            ("conflicts", summary.conflicts),
            ("confirm", summary.confirm),
            ("orphans", summary.orphans),
            ("brackets", summary.brackets),
            ("delegations", summary.taking_part),
        ):
            self.counts[name].show_count(None if compared else number)
        self._language.setText(language_name(summary.language))

    def show_affected(self, affected: Affected | None) -> None:
        """Which other amendments the last act made stand otherwise; a click shows them."""
        self._affected = affected
        self.affected.setVisible(affected is not None)
        if affected is not None:
            self.affected.setText(tr("{words} · Show", words=affected.words))
            self.affected.setAccessibleName(tr("Show: {words}", words=affected.words))
            announce(self.affected, affected.words)

    def _show_affected(self) -> None:
        if self._affected is not None:
            self.chosen.emit(("amendments", ",".join(self._affected.amendments)))

    def show_progress(self, share: float, step: str) -> None:
        """A job runs: ``share`` (0..1) is done, ``step`` says what it does."""
        self._bar.setValue(round(share * 100))
        self.words.setText(relayed(step))
        for widget in (self._bar, self._cancel):
            widget.show()

    def hide_progress(self) -> None:
        """No job runs any more."""
        if not self._bar.isHidden():
            self.words.clear()
        for widget in (self._bar, self._cancel):
            widget.hide()

    @property
    def busy(self) -> bool:
        """Whether a job is shown."""
        return not self._bar.isHidden()
