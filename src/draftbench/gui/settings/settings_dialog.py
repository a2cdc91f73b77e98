"""The settings of the window: few pages; what is chosen holds at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSettings, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from draftbench.gui.inspector.remarks_view import scrolled
from draftbench.gui.settings.keys_page import KeysPage
from draftbench.gui.settings.settings import Settings
from draftbench.gui.settings.settings_pages import (
    APPEARANCE,
    KEYS,
    PLACES,
    TITLES,
    WRITING,
    PlacesPage,
    appearance,
    reading_and_writing,
)
from draftbench.gui.settings.settings_parts import SettingsPage
from draftbench.gui.speech import tr
from draftbench.gui.theme.fonts import scaled
from draftbench.gui.widgets.layouts import abreast, stacked

_SIZE = (880, 600)
_LINE = 34


class SettingsDialog(QDialog):
    """``pages`` by their names. It lets the window beside it be used, so that one sees what a
    choice does."""

    def __init__(
        self, wishing: Settings, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Settings"))
        self.places = PlacesPage(wishing, settings)
        self.keys = KeysPage(wishing)
        self.pages: dict[str, SettingsPage] = {
            APPEARANCE: appearance(wishing),
            WRITING: reading_and_writing(wishing),
            KEYS: self.keys,
            PLACES: self.places,
        }
        self.list = QListWidget()
        self.list.setObjectName("settingsPages")
        self.list.setAccessibleName(tr("Pages of the settings"))
        self.list.setFixedWidth(self._wide())
        self.stack = QStackedWidget()
        for name, page in self.pages.items():
            item = QListWidgetItem(tr(TITLES[name]))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setSizeHint(QSize(0, round(scaled(_LINE))))
            self.list.addItem(item)
            self.stack.addWidget(page if name == KEYS else scrolled(page, 200))
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        top = abreast(None, self.list, (self.stack, 1), margins=(14, 14, 0, 0), spacing=0)
        line = QFrame()
        line.setProperty("kind", "line")
        line.setFixedHeight(1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        box.setContentsMargins(18, 10, 18, 12)
        stacked(self, (top, 1), line, box, spacing=0)
        wishing.changed.connect(self.reload)
        wishing.rekeyed.connect(self.reload)
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width() - 40), min(_SIZE[1], room.height() - 60))

    def _wide(self) -> int:
        words = [tr(title) for title in TITLES.values()]
        return max(170, 44 + max(map(self.fontMetrics().horizontalAdvance, words)))

    def show_page(self, name: str) -> None:
        """Shows a page; "" leaves the one that is shown."""
        if name in self.pages:
            self.list.setCurrentRow(list(self.pages).index(name))
        (self.keys.finder if name == KEYS else self.list).setFocus()

    def reload(self, _: object = None) -> None:
        """Shows the values that hold now."""
        for at in range(self.list.count()):
            self.list.item(at).setSizeHint(QSize(0, round(scaled(_LINE))))
        self.list.setFixedWidth(self._wide())
        for page in self.pages.values():
            page.reload()

    def changeEvent(self, event: QEvent) -> None:
        """What was changed by commands meanwhile is seen when one comes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.reload()
