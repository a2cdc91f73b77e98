"""The pages of what would be written, with a word on how far they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from draftbench.app.exports.previewing import MOST_PAGES, Preview
from draftbench.formats.pdf.pages import Picture
from draftbench.gui.files.pages_view import Pages
from draftbench.gui.speech import relayed, tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.widgets.labels import plain


class PreviewPane(QFrame):
    """Fed by :class:`~draftbench.gui.files.previews.Previews`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.pages = Pages()
        self.pages.setMinimumWidth(300)
        self.words = plain("", "dim", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(110, 8)
        self.bar.setAccessibleName(tr("Progress of the preview"))
        line = QHBoxLayout()
        line.setContentsMargins(18, 8, 18, 10)
        line.setSpacing(10)
        line.addWidget(self.words, 1)
        line.addWidget(self.bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pages, 1)
        layout.addLayout(line)
        self._remark = ""
        self._busy = False
        self.pages.verticalScrollBar().valueChanged.connect(lambda _: self._tell())

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.pages.set_theme(theme)
        self.setStyleSheet(
            f"QFrame#preview {{ background: {theme.window}; border: 0;"
            f" border-left: 1px solid {theme.line}; }}"
        )

    def begin(self) -> None:
        """Pages will come."""
        self._busy, self._remark = True, ""
        self.pages.begin()
        self.words.setText(tr("Laying out the pages"))
        self.bar.setValue(0)
        self.bar.show()

    def show_progress(self, share: float, words: str) -> None:
        """How far they are."""
        self.bar.setValue(round(share * 100))
        if not self.pages.shown:
            self.words.setText(relayed(words))

    def add(self, picture: Picture) -> None:
        """A page."""
        self.pages.add(picture)
        self._tell()

    def end(self, made: Preview) -> None:
        """All pages are here."""
        self._busy = False
        self._remark = " ".join(relayed(said) for said in (made.remark, *made.losses)).strip()
        self.bar.hide()
        self._tell()

    def fail(self, sentence: str) -> None:
        """There are none, and why."""
        self._busy = False
        self.pages.clear()
        self.bar.hide()
        self.words.setText(relayed(sentence))

    def _tell(self) -> None:
        pages = self.pages
        if not pages.shown:
            return
        number, count = pages.page(), pages.count
        said = tr("Page {number} of {all}", number=number, all=count)
        if count > MOST_PAGES:
            said = tr(
                "Page {number} of {all}, the first {most} are shown",
                number=number,
                all=count,
                most=MOST_PAGES,
            )
        self.words.setText(f"{said}. {self._remark}" if self._remark else said)
