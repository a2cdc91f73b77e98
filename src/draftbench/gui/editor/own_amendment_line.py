"""What the delegation that writes has proposed for the clause already, said above the buttons of
the editor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from draftbench.gui.speech import listed, tr
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import abreast


@dataclass(frozen=True, slots=True)
class OwnAmendment:
    """An open amendment to the clause: its ``id``, the codes of its sponsors, and the ``words`` of
    the clause with it, where other words can take its place; empty where they cannot."""

    id: str
    codes: tuple[str, ...]
    words: str = ""


class OwnAmendmentLine(QFrame):
    """``begun`` carries the words of the amendment that is to be changed."""

    begun = Signal(str)

    def __init__(self, own: Sequence[OwnAmendment]) -> None:
        super().__init__()
        self._own = tuple(own)
        self._code = self.instead = ""
        """The amendment in whose place the new one comes."""
        self.said = plain("", "dim", wrap=True)
        self.change = QPushButton(autoDefault=False)
        self.change.clicked.connect(self._on_change)
        abreast(self, (self.said, 1), self.change, margins=(8, 6, 8, 0), spacing=6)

    def set_writer(self, code: str) -> None:
        """Tells of the amendments of another delegation."""
        if code != self._code:
            self._code, self.instead = code, ""
        own = [one for one in self._own if code in one.codes]
        able = [one for one in own if one.words and one.codes == (code,)]
        ids = listed(one.id for one in own)
        if self.instead:
            words = tr("{amendment} is withdrawn when this is tabled.", amendment=self.instead)
            self.change.setText(tr("Keep {amendment}", amendment=self.instead))
        else:
            words = tr("{code} already has {amendments} on this clause.", code=code, amendments=ids)
            if able:
                self.change.setText(tr("Change {amendment}", amendment=able[-1].id))
                tip = tr("Its words come here; what you table takes its place")
                self.change.setToolTip(tip)
        self.said.setText(words)
        self.change.setVisible(bool(able))
        self.setVisible(bool(own))

    def _on_change(self) -> None:
        able = [one for one in self._own if one.words and one.codes == (self._code,)]
        self.instead = "" if self.instead else able[-1].id
        self.set_writer(self._code)
        if self.instead:
            self.begun.emit(able[-1].words)
