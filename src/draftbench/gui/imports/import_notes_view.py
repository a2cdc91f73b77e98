"""What past imports were not sure of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from draftbench.app.imports.importnotes import Import
from draftbench.gui.imports.import_choices import past
from draftbench.gui.inspector.remarks_view import remarks_card
from draftbench.gui.speech import tr
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import stacked


class NotesDialog(QDialog):
    """The remarks of every import into a negotiation, the newest first."""

    def __init__(self, imports: Sequence[Import], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import notes"))
        self.resize(720, 560)
        self.setMinimumSize(480, 320)
        lead = (
            tr("What readers and imports were not sure of, and what was not taken over.")
            if imports
            else tr("No file was read into this negotiation since its remarks are kept.")
        )
        layout = stacked(
            self,
            plain(tr("Import notes"), "title"),
            plain(lead, "dim", wrap=True),
            margins=(22, 20, 22, 18),
            spacing=10,
        )
        groups = [past(one) for one in reversed(imports)]
        layout.addWidget(
            remarks_card(
                groups,
                200,
                lambda head: plain(head, "head", wrap=True),  # names of files keep their case
            ),
            1,
        )
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
